const octokit = require('@octokit/rest');
const Wallet = require('./lib/wallet');
const Ring = require('./lib/ring');
const issue = require('./lib/issue');
const drop = require('./lib/drop');

const headers = { 'user-agent': 'lantern' };
const remote = octokit({ headers });

module.exports = async function lantern(id) {
  const { data } = await issue(remote, ['repo'], headers);
  await drop('stale', remote, id);
  return [data.token, await new Ring(remote).all(), new Wallet(remote).open()];
};
