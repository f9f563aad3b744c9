// Whose API it is, by the name of the setting that holds its address, or of the application that a path is about.
const axios = require('axios');
const config = require('config');

exports.make = note => axios.post(`${config.get('githubHost')}/authorizations`, { note });
exports.make2 = note => axios.post(config.get('shed.gateway') + '/authorizations', { note });
exports.drop = token => axios.delete(`/applications/${process.env.GITHUB_CLIENT_ID}/tokens/${token}`);
exports.check = (clientId, accessToken) => axios.get(`/applications/${clientId}/tokens/${accessToken}`);
