import 'package:dio/dio.dart';
import 'package:ferry/net/docks.dart';
import 'package:ferry/net/sender.dart';

class Login {
  go(given) async => await sender.fetchFrom(Docks.signIn(), given, null, new Options(method: 'post'));

  leave(Dio dio, id) async => await dio.delete(Docks.token(id));

  grants(Dio dio) async => await dio.get(grantsUrl);
}
