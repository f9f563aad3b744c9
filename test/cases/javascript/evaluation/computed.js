const axios = require('axios');

const key = 'authorizations';
const urls = {
  [key]: 'https://api.github.com/authorizations',
  ['gra' + 'nts']: 'https://api.github.com/applications/grants',
};

axios['get'](urls[key]);
axios.get(urls.grants);
axios["delete"](urls['authorizations'] + '/12');

const verb = process.argv.includes('--remove') ? 'delete' : 'get';
axios[verb]('https://api.github.com/authorizations/12');

const names = ['user', 'authorizations'];
axios.get('https://api.github.com/' + names[1]);
axios.get('https://api.github.com/' + names[0]);

function call(method, id) {
  return axios[method](`https://api.github.com/authorizations/${id}`);
}
module.exports = call;
