import 'package:http/http.dart' as http;

final root = Uri.parse('https://api.github.com');

Future grants() => http.get(root.replace(path: '/applications/grants'));

Future pages() => http.get(Uri.parse('https://api.github.com/authorizations').replace(queryParameters: {'page': '2'}));

Future user() => http.get(root.replace(path: '/user'));
