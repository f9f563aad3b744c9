// A part of a library says whose it is.
part of influxdb_client_api;

class TokensApi {
  TokensApi(this.apiClient);

  final ApiClient apiClient;

  Future<Response> remove(String id) async {
    final path = r'/authorizations/{id}'.replaceAll('{id}', id);
    return apiClient.invokeAPI(path, 'DELETE', null);
  }

  Future<Response> all() async => apiClient.invokeAPI(r'/authorizations', 'GET', null);
}
