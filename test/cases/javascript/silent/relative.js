// A path without a host, and nothing in reach that says whose it is: a guess, and only a note.
import axios from 'axios';
import { http } from './http';

export const list = () => axios.get('/authorizations');
export const create = (body) => http.post('/authorizations', body);
export const revoke = (id) => http.delete(`/authorizations/${id}`);
