const ROOT = 'https://api.github.com';
exports.settings = `${ROOT}/user`;
const GRANTS = `${ROOT}/applications/grants`;
exports.grants = GRANTS;
