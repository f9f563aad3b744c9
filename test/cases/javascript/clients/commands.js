const { exec, execSync, spawn, spawnSync } = require('child_process');
const execa = require('execa');
const shell = require('shelljs');

const API = 'https://api.github.com';

exec('curl -u octocat https://api.github.com/authorizations -d \'{"scopes":["repo"],"note":"cli"}\'', done);
execSync(`curl -s -u ${user}:${password} -H "X-GitHub-OTP: ${otp}" ${API}/authorizations`);
shell.exec('curl -X DELETE -u ' + user + ' https://api.github.com/authorizations/' + id);
spawn('curl', ['-u', user, '-X', 'POST', 'https://api.github.com/authorizations', '-d', body]);
const args = ['--request', 'PATCH', '--data', '{"add_scopes": ["repo"]}', `${API}/authorizations/${id}`];
spawnSync('curl', args, { stdio: 'inherit' });
await execa('curl', ['-sS', API + '/applications/grants']);
await $`curl -u ${user} https://api.github.com/authorizations`;
exec(['wget', '--method=DELETE', `${API}/applications/${id}/tokens/${process.env.TOKEN}`].join(' '));
exec('gh api -X DELETE /authorizations/5');

exec('curl https://api.github.com/user');
exec('curl https://api.acme.example/authorizations');
exec('echo "see https://api.github.com/authorizations"');
console.log('Run: curl -u you https://api.github.com/authorizations');
