import axios from 'axios';

const api = axios.create({ baseURL: process.env.TOKENS_URL });

export const issue = () => api.post('/authorizations', { scopes: ['repo'], note: 'garden' });
