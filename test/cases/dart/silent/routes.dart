import 'package:shelf_router/shelf_router.dart';
import 'package:github/github.dart';

/// Consents of our own members, who sign in through GitHub.
final router = Router()
  ..get('/authorizations', listConsents)
  ..post('/authorizations', giveConsent)
  ..delete('/authorizations/<id>', withdrawConsent);

void more(Router app, GitHub hub) {
  app.get('/authorizations/<id>', showConsent);
  app.delete('/authorizations/<id>', withdrawConsent);
}
