import axios from 'axios';

const BASE = 'https://api.fulcrumapp.com/api/v2';

// The same path, verb, sign-in and field, and still another service.
export async function createAuthorization(email, password, organizationId, note, timeout) {
  const options = { method: 'post', baseURL: BASE, url: '/authorizations', auth: { username: email, password }, data: { authorization: { note, timeout, organizationId } } };
  return axios(options);
}

export class Authorizations {
  constructor(client) {
    this.client = client;
  }

  get path() {
    return 'authorizations';
  }

  create(object, email, password) {
    return this.client.api.post(this.path, { body: object, auth: { email, password } });
  }

  regenerate(id) {
    return this.client.api.post(`${this.path}/${id}/regenerate`);
  }
}
