import * as rm from 'typed-rest-client/RestClient';
import { HttpClient } from 'typed-rest-client/HttpClient';

const rest = new rm.RestClient('garden', 'https://api.github.com');
const shop = new rm.RestClient('garden', 'https://api.garden-pay.io');

export async function run(id: number, secret: string) {
  await rest.create<object>('authorizations', { scopes: ['repo'], note: 'garden' });
  await rest.get<object[]>('/authorizations');
  await rest.update(`/authorizations/${id}`, { add_scopes: ['gist'], remove_scopes: ['repo'] });
  await rest.replace('authorizations/clients/abcdefghij0123456789', { client_secret: secret });
  await rest.del(`/authorizations/${id}`);
  await new rm.RestClient('garden').create('https://api.github.com/authorizations', { note: 'garden' });
  await new HttpClient('garden').post('https://api.github.com/authorizations', JSON.stringify({ note: 'garden' }));
}

export class Shop {
  private client = new rm.RestClient('garden', 'https://api.garden-pay.io/v2');

  pay = () => this.client.create('authorizations', { scopes: ['sale'], note: 'tulips' });
  change = (id: number) => shop.update(`/authorizations/${id}`, { note: 'roses' });
}
