const axios = require('axios');
const api = axios.create({ baseURL: 'https://api.github.com' });
const id = process.argv[2];

api.post('/authorizations', { scopes: ['repo'] });
api.post('/authorizations', { note: 'x', scope: ['repo'] });
api.post('/authorizations', { note: 'x', scopes: 'repo' });
api.post('/authorizations', { note: 'x', scopes: 'repo,user gist' });
api.post('/authorizations', { note: 'x', client_id: 'abc123' });
api.post('/authorizations', { note: 'x', clientId: 'abcde12345fghij67890' });
api.post('/authorizations', { note: 42, scopes: ['repo'] });
api.post('/authorizations', { note: 'x', fingerPrint: 'laptop' });
api.patch(`/authorizations/${id}`, { add_scopes: ['gist'], remove_scopes: ['repo'] });
api.put('/authorizations/clients/abcde12345fghij67890', { note: 'x' });
api.put('/authorizations/clients/abcde12345fghij67890', { client_secret: process.env.SECRET, client_id: 'abcde12345fghij67890' });
api.put(`/authorizations/clients/${id}/laptop`, { client_secret: process.env.SECRET, fingerprint: 'laptop' });
api.put('/authorizations/clients//laptop', { client_secret: process.env.SECRET });
api.patch(`/authorizations/${id}`, { token: process.env.TOKEN });
api.put('/authorizations/clients/short', { client_secret: process.env.SECRET });
