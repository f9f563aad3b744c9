// What GitHub has below `/authorizations` is no sign of another service.
const root = 'https://api.github.com';
const client = require('./client');

exports.all = () => client.get('/authorizations');
exports.page = n => client.get(`/authorizations?page=${n}`);
exports.one = id => client.get('/authorizations/' + id);
exports.ours = (id, machine) => client.put(`/authorizations/clients/${id}/${machine}`);
