const { send, API } = require('@acme/http');
const fetch = require('node-fetch');

send('DELETE', '/authorizations/' + process.argv[2]);
fetch(`${API}/authorizations`);
