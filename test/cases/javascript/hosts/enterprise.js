const GHE = 'https://git.acme.example/api/v3';

fetch(`${GHE}/authorizations`);
fetch('https://git.acme.example/api/v3/authorizations/1', { method: 'DELETE' });
fetch(`https://${process.env.GHE_HOST}/api/v3/authorizations`);
fetch('http://10.0.0.7:8443/api/v3/applications/grants');
// These four are gone from enterprise servers too.
fetch(GHE + '/applications/' + process.env.ID + '/tokens/' + process.env.TOKEN);
fetch('https://octocorp.ghe.com/api/v3/authorizations');
fetch('https://api.octocorp.ghe.com/authorizations');
fetch('https://API.GitHub.com/authorizations');
fetch('https://github.com/api/v3/authorizations');
fetch('https://git.acme.example/authorizations');
fetch('https://git.acme.example/api/v4/authorizations');
// The version is a setting, of a server that goes by GitHub's name.
fetch(`https://github.acme.example/api/${process.env.API_VERSION}/authorizations`);
fetch(`https://${process.env.GITHUB_HOST}/api/${process.env.API_VERSION}/authorizations/1`, { method: 'DELETE' });
fetch(`https://pay.acme.example/api/${process.env.API_VERSION}/authorizations`);
fetch(`https://api.github.com/api/${process.env.API_VERSION}/authorizations`);
