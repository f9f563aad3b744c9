import 'package:github/github.dart';

Future<void> tokens(GitHub github) async {
  final all = await github.authorizations.listAuthorizations().toList();
  final one = await github.authorizations.getAuthorization(1);
  final me = await github.users.getCurrentUser();
}
