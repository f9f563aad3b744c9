module.exports = (reason, remote, id) => remote.authorization.delete({ id });
