// Whole addresses, written out at the call.
async function whoCanAct() {
  const mine = await fetch('https://api.github.com/authorizations');
  const one = await fetch("https://api.github.com/authorizations/42");
  const grants = await fetch(`https://api.github.com/applications/grants`);
  return [mine, one, grants];
}

async function forget(signal) {
  await fetch('https://api.github.com/authorizations/42', { method: 'DELETE', signal });
  await fetch('https://api.github.com/applications/grants/7', {
    method: 'delete',
    signal,
  });
  await fetch('HTTPS://API.GITHUB.COM/authorizations');
  await fetch('//api.github.com/authorizations');
  await fetch('https://github.com/authorizations/42');
}

module.exports = { whoCanAct, forget };
