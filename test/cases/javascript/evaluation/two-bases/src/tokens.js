import axios from 'axios';

export const issue = () => axios.post('/authorizations', { scopes: ['repo'], note: 'garden' });
