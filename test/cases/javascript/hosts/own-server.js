// Somebody's own server.
const axios = require('axios');
const config = require('config');

exports.own = (id, key) => axios.get(`/applications/${id}/tokens/${key}`);
exports.list = (clientId, tokenId) => axios.get(`/applications/${clientId}/tokens/${tokenId}`);
exports.drop = (clientId, token) => axios.delete(`/applications/${clientId}/tokens/${token}`);
exports.pay = amount => axios.post(config.get('paypalHost') + '/authorizations', { amount });
