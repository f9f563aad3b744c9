// Nothing here says whose client it is, and neither does the manifest.
module.exports = (client, note) => client.authorization.create({ scopes: ['repo'], note });
