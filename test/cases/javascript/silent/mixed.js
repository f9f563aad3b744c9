// A file that speaks to GitHub and to a backend of its own, which has a resource of the same name.
import axios from 'axios';

const BACKEND_URL = process.env.BACKEND_URL;
const shop = axios.create({ baseURL: process.env.SHOP_API });

export const profile = (token) => axios.get('https://api.github.com/user', { headers: { authorization: `token ${token}` } });
export const list = () => fetch(`${BACKEND_URL}/authorizations`);
export const create = (body) => shop.post('/authorizations', body);
export const exact = () => axios.get('https://shop.example/authorizations');
export const prefixed = () => axios.get(`${BACKEND_URL}/api/authorizations`);
