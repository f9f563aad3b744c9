const base = 'https://git.acme.example';

fetch(base + '/authorizations');
fetch(`${base}/api/v3/authorizations/1`, { method: 'DELETE' });
fetch('https://git.acme.example:8443/applications/grants');
fetch('https://api.github.com/authorizations');
fetch('https://wiki.acme.example/authorizations');
