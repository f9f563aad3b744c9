var https_base = 'https://' + 'api.github.com';
var id = process.argv[2];

fetch(https_base + '/authorizations/' + id, { method: 'DELETE' });

fetch('https://api.github.com' + '/applications/' + process.env.CLIENT_ID + '/grants/' + process.env.TOKEN, {
  method: 'DELETE'
});

var url = https_base;
url += '/authorizations';
url += '/clients/' + process.env.CLIENT_ID;
fetch(url, { method: 'PUT' });

var parts = https_base + ('/author' + 'izations');
fetch(parts);

fetch(https_base + '/authorizations-report');
fetch(https_base + '/users/' + id + '/authorizations');
