import axios from 'axios';
import { Cashier, SignIn } from './sign-in';

export const signIn = new SignIn(axios.create({ baseURL: 'https://api.github.com', timeout: 1000 }));
export const cashier = new Cashier(axios.create({ baseURL: 'https://api.garden-pay.io', timeout: 1000 }));
