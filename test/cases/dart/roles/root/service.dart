import 'client.dart';

class TokenService {
  static Future<Token> login(String basic) async {
    final answer = await wire.dio.post('/authorizations', data: NewToken().toJson(), options: Options(headers: {'Authorization': basic}));
    return Token.fromJson(answer.data);
  }

  static Future<void> logout(int id) => wire.dio.delete('/authorizations/$id');
}
