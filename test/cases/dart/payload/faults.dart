import 'dart:convert';

import 'package:http/http.dart' as http;

final uri = Uri.parse('https://api.github.com/authorizations');

void faults() {
  http.post(uri, body: jsonEncode({'note': 'dart', 'scopes': 'repo'}));
  http.post(uri, body: jsonEncode({'scopes': ['repo']}));
  http.post(uri, body: jsonEncode({'note': 'dart', 'scope': ['repo']}));
}
