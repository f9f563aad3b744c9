import 'package:http/http.dart' as http;
import 'package:shelf_router/shelf_router.dart';

void others(String id, Router app) {
  http.post('https://api-m.paypal.com/v2/payments/authorizations/$id/capture');
  http.get('https://api.stripe.com/v1/issuing/authorizations');
  http.post('https://id.acme.example/authorizations');
  http.delete('https://api.github.com/applications/$id/token');
  app.post('/authorizations', (request) => Response.ok(''));
  Navigator.pushNamed(context, '/authorizations');
  final authorizations = user.authorizations;
}
