// Bodies that say whose requests these are: no field is one of GitHub's.
import axios from 'axios';
import { http } from './http';

export const base = 'https://api.github.com';
export const hold = (cents, currency) => axios.post('/authorizations', { cents, currency });
export const approve = (id) => http.patch(`/authorizations/${id}`, { status: 'approved' });
export const wrap = (api, cents) => api.post('/authorizations', { data: { type: 'authorization', cents } });
export const raw = (url, cents) => fetch(`${url}/authorizations`, { method: 'POST', body: `{"cents": ${cents}}` });
