// What the library does inside is not to be seen here: the example is to be found all the same.
const send = require('some-transport');

module.exports = (options, done) => send(options, done);
