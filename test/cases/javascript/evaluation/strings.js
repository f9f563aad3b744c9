const util = require('util');

const API = 'https://api.github.com';

fetch([API, 'authorizations', process.argv[2]].join('/'));
fetch(API.concat('/', 'authorizations'));
fetch('https://HOST/authorizations'.replace('HOST', 'api.github.com'));
fetch('https://api.github.com/authorizations/:id'.replace(':id', process.argv[2]), { method: 'delete'.toUpperCase() });
fetch(util.format('%s/applications/%s/tokens/%s', API, process.env.ID, process.env.TOKEN));
fetch(`${API}/authorizations`.trim());
fetch(API.replace(/\/+$/, '') + '/authorizations');
fetch('  https://api.github.com/authorizations\n'.trim());

const raw = String.raw`https://api.github.com/authorizations`;
fetch(raw);

const url = (strings, ...values) => strings.reduce((all, part, i) => all + encodeURIComponent(values[i - 1]) + part);
fetch(url`https://api.github.com/authorizations/${process.argv[2]}`);

const template = 'https://api.github.com/authorizations{/id}';
fetch(template.replace('{/id}', ''));
fetch(template.replace(/\{\/id\}/, '/7'));
