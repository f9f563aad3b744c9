var GitHubApi = require('github');

var github = module.exports = new GitHubApi({ host: 'api.github.com', protocol: 'https', timeout: 5000 });

github.authenticate({ type: 'basic', username: process.env.GH_USER, password: process.env.GH_PASS });
