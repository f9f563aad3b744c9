// Which name is meant: var, let, closures, shadowing.
var API = 'https://api.github.com';

function inBlocks(remote) {
  if (remote) {
    var base = 'https://api.github.com';
    run(function () {
      fetch(base + '/authorizations');
    });
  }
  return fetch(base + '/applications/grants');
}

function shadowed(API) {
  return fetch(API + '/authorizations');
}

function inner() {
  const API = 'https://billing.acme.example';
  return fetch(API + '/authorizations');
}

function blocks() {
  let url = 'https://shop.acme.example/authorizations';
  {
    let url = 'https://api.github.com/authorizations';
    fetch(url);
  }
  return fetch(url);
}

function hoisted() {
  return fetch(later() + '/1', { method: 'DELETE' });
  function later() { return API + '/authorizations'; }
}

try {
  run();
} catch (API) {
  fetch(API + '/user');
}

const self = { root: API, list() { return fetch(this.root + '/authorizations'); }, arrow: () => fetch(self.root + '/user') };
for (var i = 0, host = 'https://api.github.com'; i < 3; i++) fetch(host + '/authorizations/' + i, { method: 'DELETE' });

function run(callback) { if (callback) callback(); }
module.exports = { inBlocks, shadowed, inner, blocks, hoisted, self };
