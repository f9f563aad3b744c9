export const API = 'https://api.github.com';
export const AUTHORIZATIONS = `${API}/authorizations`;
const grants = API + '/applications/grants';
export { grants as GRANTS, grants as default };
export let mutable = '/authorizations';
