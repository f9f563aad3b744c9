export const authorizations = 'https://api.github.com/authorizations';
export default { grants: 'https://api.github.com/applications/grants' };
