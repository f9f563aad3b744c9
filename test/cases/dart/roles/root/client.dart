import 'package:dio/dio.dart';

class Wire {
  final Dio dio = Dio(BaseOptions(baseUrl: 'https://api.github.com', connectTimeout: 5000));
}

final wire = Wire();
