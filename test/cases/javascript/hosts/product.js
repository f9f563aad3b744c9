const { Octokit } = require('@octokit/core');
const octokit = new Octokit({ baseUrl: process.env.GITHUB_URL });

octokit.request('GET /authorizations');
octokit.request('GET /applications/{client_id}/tokens/{access_token}', { client_id: process.env.ID, access_token: process.env.TOKEN });
// What is written out stands, whatever the product.
fetch('https://api.github.com/authorizations');
