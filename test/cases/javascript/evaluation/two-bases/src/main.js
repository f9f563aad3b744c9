import axios from 'axios';

axios.defaults.baseURL = 'https://api.github.com';

export const payments = axios.create({ baseURL: 'https://api.garden-pay.io' });
