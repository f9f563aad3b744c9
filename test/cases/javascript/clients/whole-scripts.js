const { exec, execSync } = require('child_process');

// The request comes later in the script.
exec(`TOKEN=$(curl -s -u ${process.env.HUB_USER} -d '{"note":"release"}' https://api.github.com/authorizations | jq -r .token); npm run release`);
exec('cd dist && curl -X DELETE https://api.github.com/authorizations/' + process.argv[2]);
execSync(`for page in 1 2; do
  curl -s "https://api.github.com/authorizations?page=$page"
done`);

// Written for people.
const help = 'Set the token:\n  curl -u you https://api.github.com/authorizations';
console.log('TOKEN=$(curl -u you https://api.github.com/authorizations)', help);
