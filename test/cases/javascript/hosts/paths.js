const api = 'https://api.github.com';

fetch(api + '/authorizations/');
fetch(api + '/authorizations/1/');
fetch(api + '/authorizations?per_page=100#top');
fetch('https://api.github.com:443/authorizations');
fetch(api + '//authorizations');
fetch(api + '/applications/grants/');
fetch(api + '/authorizations/clients//', { method: 'PUT' });
fetch(api + '/authorizations/clients/' + process.env.ID + '/', { method: 'PUT' });
fetch(api + '/authorizations/abc');
fetch(api + '/Authorizations');
fetch(api + '/authorizations/clients');
fetch(api + '/authorizations/1/clients');
fetch(api + '/v3/authorizations');
fetch(api + '/applications/grants/abc/def');
