import request from './request';

// The shop's own sign-in.
export const login = (mobile, code) => request.post('/authorizations', { mobile, code });
export const refresh = () => request({ method: 'PUT', url: '/authorizations' });
