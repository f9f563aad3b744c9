// Without a manifest nobody knows the version: it sends the request before 5.0.0.
const ghauth = require('ghauth');

module.exports = (done) => ghauth({ configName: 'tool', scopes: ['user'] }, done);
module.exports.device = () => ghauth({ clientId: 'abcde12345fghij67890', configName: 'tool' });
