const https = require('https');
const url = require('url');

function send(method, address, body, headers) {
  return new Promise((resolve, reject) => {
    const parsed = url.parse(address);
    const options = { hostname: parsed.hostname, path: parsed.path, method, headers };
    const request = https.request(options, answer => answer.on('data', resolve));
    request.on('error', reject);
    if (body) request.write(body);
    request.end();
  });
}

function ask(address, headers) {
  const { hostname, pathname } = new URL(address);
  return new Promise(resolve => https.get({ hostname, path: pathname, headers }, resolve));
}

module.exports = {
  read: (address, headers) => send('GET', address, null, headers),
  write: (address, body, headers) => send('POST', address, body, headers),
  remove: (address, headers) => send('DELETE', address, null, headers),
  peek: (address, headers) => ask(address, headers),
};
