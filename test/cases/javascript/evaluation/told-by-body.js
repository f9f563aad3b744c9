// Requests that another file sends: the body, or a header, tells whose they are.
export const login = (user, password) => ({
  type: 'CALL_API',
  endpoint: '/authorizations',
  method: 'POST',
  headers: { Authorization: 'Basic ' + btoa(`${user}:${password}`) },
  body: { note: 'dashboard', scopes: ['repo'] },
});

export const again = code => ({ type: 'CALL_API', endpoint: '/authorizations', method: 'GET', headers: { 'X-GitHub-OTP': code } });

// Somebody else's.
export const hold = amount => ({ type: 'CALL_API', endpoint: '/authorizations', method: 'POST', body: { amount, currency: 'EUR' } });
// Declared beside the ones that are told.
export const all = () => ({ type: 'CALL_API', endpoint: '/authorizations', method: 'GET' });
