import 'dart:convert';
import 'dart:io';

import 'package:dio/dio.dart';
import 'package:http/http.dart' as http;

const baseUrl = 'https://api.github.com';

class Endpoints {
  static const authorizations = '$baseUrl/authorizations';
}

Future<http.Response> create(String basic) => http.post('https://api.github.com/authorizations',
    headers: {'Authorization': 'Basic $basic'}, body: jsonEncode({'note': 'dart', 'scopes': ['repo']}));

Future<http.Response> list() => http.get(Uri.parse(Endpoints.authorizations));

Future<http.Response> remove(int id) => http.delete(Uri.parse('$baseUrl/authorizations/$id'));

Future<http.Response> parts() => http.post(Uri.https('api.github.com', '/authorizations'), body: '{"note": "parts"}');

Future<void> dio(String clientId) async {
  final dio = Dio(BaseOptions(baseUrl: 'https://api.github.com'));
  await dio.post('/authorizations', data: {'note': 'dio'});
  await dio.put('/authorizations/clients/$clientId', data: {'client_secret': secret});
  await dio.request('https://api.github.com/authorizations', data: {'note': 'options'}, options: Options(method: 'POST'));
}

Future<void> io() async {
  final request = await HttpClient().postUrl(Uri.parse('https://api.github.com/authorizations'));
  request.write('{"note": "io"}');
  await HttpClient().openUrl('DELETE', Uri.parse('https://api.github.com/authorizations/1'));
}

Future<http.StreamedResponse> step() {
  final request = http.Request('POST', Uri.parse('https://api.github.com/authorizations'));
  request.body = '{"note": "step"}';
  return request.send();
}

Future<http.StreamedResponse> send(String method, String path) => http.Client().send(http.Request(method, Uri.parse(baseUrl + path)));

Future<http.StreamedResponse> wrapped(int id) => send('PATCH', '/authorizations/$id');
