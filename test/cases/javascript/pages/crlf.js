// Lines end in CR LF.
const api = 'https://api.github.com';

fetch(api + '/authorizations/1', {
  method: 'DELETE',
});

/* GET https://api.github.com/authorizations
   and the rest */

