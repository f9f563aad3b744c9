import 'package:dio/dio.dart';

/** Each method says how its own request is sent, on options that all of them have. */
class Purse {
  Purse([this.context]) {
    _options = Options(extra: {'context': context});
  }

  final context;
  Options _options;
  static Dio dio = new Dio();

  signIn(String basic, given) async {
    var address = 'https://api.github.com/authorizations';
    _options.method = 'post';
    _options.headers['Authorization'] = basic;
    return await dio.request(address, data: given, options: _options);
  }

  signOut(id) async {
    _options.method = 'delete';
    return await dio.request('https://api.github.com/authorizations/$id', options: _options);
  }

  boats() async {
    _options.method = 'get';
    return await dio.request('https://boats.example.com/list', options: _options);
  }
}
