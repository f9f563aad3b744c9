import axios from 'axios';

// A map holds what its methods put into it.
const urls = new Map<string, string>();
urls.set('user', 'https://api.github.com/user').set('authorize', 'https://api.github.com/authorizations');

export const login = (body: object) => axios.post(urls.get('authorize')!, body);
export const whoami = () => axios.get(urls.get('user')!);

class Endpoints {
  private readonly byName = new Map([['payments', 'https://api.paypal.com/v2/payments/authorizations/1']]);
  constructor() { this.byName.set('token', 'https://api.github.com/authorizations/7'); }
  payment() { return axios.get(this.byName.get('payments')!); }
  forget() { return axios.delete(this.byName.get('token')!); }
}
export const endpoints = new Endpoints();
