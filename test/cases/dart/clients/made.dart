import 'dart:convert';

import 'package:dio/dio.dart';
import 'package:skiff/net/sender.dart';

class Tokens {
  static signIn(given) async {
    return await sender.fetchFrom("https://api.github.com/authorizations", json.encode(given), null, new Options(method: "post"));
  }

  static signOut(id) async {
    final Dio dio = new Dio(new BaseOptions(baseUrl: 'https://api.github.com'));
    return await dio.request('/authorizations/$id', options: new Options(method: 'DELETE'));
  }
}
