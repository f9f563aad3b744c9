import 'package:http/testing.dart';
import 'package:mockito/mockito.dart';
import 'package:test/test.dart';

void main() {
  test('signs in', () {
    when(client.post('https://api.github.com/authorizations')).thenAnswer((_) async => Response('{}', 201));
    expect(request.url.toString(), 'https://api.github.com/authorizations');
  });
}
