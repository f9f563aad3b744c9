import axios from 'axios';
import { LIST, GRANTS, more, ALL, one } from './urls';

export const load = () => Promise.all([axios.get(LIST), axios.get(GRANTS), axios.get(ALL)]);
export const revoke = (id: number) => axios.delete(more.one(id));
export const read = (id: number) => axios.get(one(id));
