const api = 'https://api.github.com';
fetch(api + '/authorizations');
