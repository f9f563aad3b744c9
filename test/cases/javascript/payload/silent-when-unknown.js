// What can't be known is never held against the caller.
const axios = require('axios');
const url = 'https://api.github.com/authorizations';

module.exports = async (options, note, scopes, enterprise) => {
  await axios.post(url, options);
  await axios.post(url, { ...options, scopes });
  await axios.post(url, { note, scopes: options.scopes || 'repo' });
  await axios.post(url, Object.assign({ scopes: ['repo'] }, options.extra));
  await axios.post(url, { note: enterprise ? 1 : note, client_id: options.id });
  const body = { scopes: ['repo'] };
  if (note) body.note = note;
  await axios.post(url, body);
  const built = {};
  for (const key of Object.keys(options)) built[key] = options[key];
  await axios.post(url, built);
  await axios.post(url, JSON.stringify(options));
  await axios.patch(`${url}/1`, { add_scopes: options.add, remove_scopes: options.remove });
  await axios.post(url, { note, scopes: [...scopes, 'repo'], [options.key]: true });
  await axios.post(url, { note, client_id: `${options.prefix}12345` });
};
