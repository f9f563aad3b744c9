// The bodies of GitHub's own documentation: only the endpoint is at fault.
const api = 'https://api.github.com';
const post = (path, body) => fetch(api + '/authorizations', { method: 'POST', body: JSON.stringify({ scopes: ['public_repo'], note: 'admin script' }) });

fetch(`${api}/authorizations/clients/abcde12345fghij67890`, {
  method: 'PUT',
  body: JSON.stringify({
    client_secret: 'abcdabcdabcdabcdabcdabcdabcdabcdabcdabcd',
    scopes: ['public_repo'],
    note: 'admin script',
    note_url: 'http://optional/note/url',
    fingerprint: 'jklmnop12345678',
  }),
});

fetch(`${api}/authorizations/clients/abcde12345fghij67890/jklmnop12345678`, {
  method: 'PUT',
  body: JSON.stringify({ client_secret: 'abcdabcdabcdabcdabcdabcdabcdabcdabcdabcd', scopes: ['public_repo'], note: 'admin script' }),
});

fetch(`${api}/authorizations/1`, { method: 'PATCH', body: JSON.stringify({ add_scopes: ['public_repo'], note: 'admin script' }) });
fetch(`${api}/authorizations/1`, { method: 'PATCH', body: JSON.stringify({ scopes: [] }) });
fetch(`${api}/authorizations?per_page=50&page=2&client_id=abcde12345fghij67890`);
fetch(`${api}/authorizations`, { method: 'POST', body: JSON.stringify({ note: 'x', scopes: null, client_id: 'abcde12345fghij67890' }) });
fetch(`${api}/authorizations`, { method: 'POST', body: JSON.stringify({ note: process.env.NOTE, scopes: process.env.SCOPES.split(',') }) });
fetch(`${api}/authorizations`, { method: 'POST', body: '{"note":"' + process.argv[2] + '","scopes":["repo","user:email"]}' });
fetch(`${api}/applications/abcde12345fghij67890/tokens/${process.env.TOKEN}`);

module.exports = post;
