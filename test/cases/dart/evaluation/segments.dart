import 'package:http/http.dart' as http;

const root = 'https://api.github.com/';

String path(List<String> segments) => root + segments.join('/');

Future device(String client, String print) => http.put(Uri.parse(path(['authorizations', 'clients', client, print])));

Future check(String client, String token) =>
    http.get(Uri(scheme: 'https', host: 'api.github.com', pathSegments: ['applications', client, 'tokens', token]));

Future user(String name) => http.get(Uri(scheme: 'https', host: 'api.github.com', pathSegments: ['users', name]));
