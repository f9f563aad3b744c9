// A client as a generator writes it from GitHub's description: what is put on the options is sent once.
import localVarRequest from 'request';

export class GitHubAuthorizationsApi {
  protected authentications = { default: new VoidAuth(), BasicAuth: new HttpBasicAuth() };
  protected interceptors: Interceptor[] = [];

  constructor(protected basePath = 'https://api.github.com') {}

  public async createAuthorization(body: object) {
    const localVarPath = this.basePath + '/authorizations';
    const localVarRequestOptions: localVarRequest.Options = { method: 'POST', headers: {}, uri: localVarPath, json: true, body };
    let ready = Promise.resolve();
    ready = ready.then(() => this.authentications.BasicAuth.applyToRequest(localVarRequestOptions));
    ready = ready.then(() => this.authentications.default.applyToRequest(localVarRequestOptions));
    for (const interceptor of this.interceptors) ready = ready.then(() => interceptor(localVarRequestOptions));
    return ready.then(() => new Promise((resolve, reject) => {
      localVarRequest(localVarRequestOptions, (error, response) => (error ? reject(error) : resolve(response)));
    }));
  }
}
