// GitHub has nothing below an authorization: where something is asked for there, all goes to a payment service.
const statuses = 'https://api.github.com';
const client = require('./client');

exports.hold = order => client.post('/authorizations', order);
exports.held = id => client.get(`/authorizations/${id}`);
exports.capture = id => client.post(`/authorizations/${id}/capture`);
exports.drop = id => client.delete(`/authorizations/${id}`);
exports.report = sha => fetch(`${statuses}/repos/acme/shop/statuses/${sha}`);
