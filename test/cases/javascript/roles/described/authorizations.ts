// Requests that are described here and sent by code that is not in sight.
export const paramCreator = (configuration?: Configuration) => ({
  createAuthorization: async (body?: object, options: RequestOptions = {}): Promise<RequestArgs> => {
    const localPath = '/authorizations';
    const localUrl = new URL(localPath, DUMMY_BASE);
    const requestOptions = { method: 'POST', ...configuration?.baseOptions, ...options };
    requestOptions.data = serialize(body, requestOptions);
    return { url: toPath(localUrl), options: requestOptions };
  },
  deleteAuthorization: async (authorizationId: number, options: RequestOptions = {}): Promise<RequestArgs> => {
    const localPath = `/authorizations/{authorization_id}`.replace(`{${'authorization_id'}}`, encodeURIComponent(String(authorizationId)));
    const requestOptions = { method: 'DELETE', ...options };
    return { url: toPath(new URL(localPath, DUMMY_BASE)), options: requestOptions };
  },
});

export class TokensApi extends BaseApi {
  check(clientId: string, accessToken: string) {
    return this.apiClient.callApi('/applications/{client_id}/tokens/{access_token}', 'GET', { client_id: clientId, access_token: accessToken }, {}, {}, null);
  }
  reset(clientId: string, accessToken: string, postBody: object) {
    return this.apiClient.callApi('/applications/{client_id}/tokens/{access_token}', 'POST', {}, {}, {}, postBody, []);
  }
}
