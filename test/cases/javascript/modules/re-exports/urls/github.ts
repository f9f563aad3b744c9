export const LIST = 'https://api.github.com/authorizations';
export default 'https://api.github.com/applications/grants';
