import { RESTDataSource } from '@apollo/datasource-rest';

export class Tokens extends RESTDataSource {
  override baseURL = 'https://api.github.com/';
  create(note: string) { return this.post('authorizations', { body: { note, scopes: [] } }); }
}

export class Payments extends RESTDataSource {
  override baseURL = 'https://api.garden-pay.io/';
  create(note: string) { return this.post('authorizations', { body: { note, scopes: [] } }); }
}
