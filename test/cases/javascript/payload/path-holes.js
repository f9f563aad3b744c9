import ApiClient from '../ApiClient';

// What fills the holes of the path is handed over beside the body, which may hold anything.
export default class OauthAuthorizationsApi {
  constructor(client) { this.apiClient = client || ApiClient.instance; }

  getOrCreate(clientId, body, done) {
    const inPath = { client_id: clientId };
    return this.apiClient.callApi('/authorizations/clients/{client_id}', 'PUT', inPath, {}, {}, {}, body, ['application/json'], done);
  }

  update(id, done) {
    return this.apiClient.callApi('/authorizations/{authorization_id}', 'PATCH', { authorization_id: id }, { note: 'acme', scope: ['repo'] }, done);
  }

  // Alone it is all that is sent.
  only(clientId, done) {
    return this.apiClient.callApi('https://api.github.com/authorizations/clients/{client_id}', 'PUT', { client_id: clientId }, done);
  }
}
