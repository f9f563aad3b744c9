// Nothing here says whose client it is: the manifest does.
module.exports = (client, note) => client.authorization.create({ scopes: ['repo'], note });
