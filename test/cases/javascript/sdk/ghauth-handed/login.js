const ask = require('ghauth');
const paint = require('chalk');

async function tokenBy(prompt, note) {
  return await prompt({ configName: 'beacon', note, scopes: ['user:email'] });
}

const shout = (style, text) => style(text);

module.exports = async function enter(options = {}, prompt = ask) {
  if (options.bare) return tokenBy(ask, 'Beacon alone');
  return shout(paint, await tokenBy(prompt, 'Beacon'));
};
