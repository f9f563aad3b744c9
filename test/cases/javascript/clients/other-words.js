// Options that say a method in words of their own, and words in its place that are none.
const http2 = require('http2');
const send = require('./send');

const session = http2.connect('https://api.github.com');
session.request({ ':method': 'POST', ':path': '/authorizations', ':authority': 'api.github.com' });
send({ type: 'json', verb: 'delete', url: 'https://api.github.com/authorizations/7' });
send({ type: 'json', url: 'https://api.github.com/authorizations/7' });
