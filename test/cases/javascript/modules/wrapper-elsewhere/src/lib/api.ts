import { request } from './http';
import { getDotComAPIEndpoint } from './account';

const Scopes = ['repo', 'user', 'workflow'];

export async function createAuthorization(endpoint: string, note: string, basic: string, otp: string | null) {
  const response = await request(
    endpoint,
    null,
    'POST',
    'authorizations',
    { scopes: Scopes, note },
    { Authorization: `Basic ${basic}`, 'X-GitHub-OTP': otp ?? '' },
  );
  return response.status === 401 ? null : response.json();
}

export class API {
  static fromDotCom(token: string) {
    return new API(getDotComAPIEndpoint(), token);
  }

  constructor(private endpoint: string, private token: string) {}

  private ghRequest(method: string, path: string, body?: object) {
    return request(this.endpoint, this.token, method, path, body);
  }

  fetchAccount() {
    return this.ghRequest('GET', 'user');
  }

  async deleteToken(clientId: string) {
    await this.ghRequest('DELETE', `applications/${clientId}/token`, { access_token: this.token });
  }

  listGrants() {
    return this.ghRequest('GET', 'applications/grants');
  }
}
