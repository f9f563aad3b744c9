import 'package:http/http.dart' as http;

// Functions without a type in front of their names.
class Wire {
  static tokens() {
    return 'https://api.github.com/authorizations';
  }

  static grants() => 'https://api.github.com/applications/grants';

  send(String method, String path) async {
    final request = http.Request(method, Uri.parse('https://api.github.com' + path));
    return await request.send();
  }

  logout(app, token) async {
    await send('DELETE', '/applications/$app/tokens/$token');
    setState(() { signedIn = false; });
  }

  show() {
    if (signedIn) { print('https://api.github.com/authorizations'); }
  }
}
