// Without a base, a page's axios asks the page's own server, whatever the file is called. What is sent can still tell.
import axios from 'axios';
import ky from 'ky';

export const list = () => axios.get('/authorizations');
export const remove = (id) => ky.delete(`/authorizations/${id}`);
export const create = (note) => axios.post('/authorizations', { note, scopes: ['repo'] });
