export const AUTHORIZATIONS = 'https://api.github.com/authorizations';
