import axios from 'axios';

export const issue = () => axios.post('/authorizations', { scopes: ['repo'], note: 'garden' });
export const revoke = (clientId, accessToken) => axios.delete(`/applications/${clientId}/tokens/${accessToken}`);
