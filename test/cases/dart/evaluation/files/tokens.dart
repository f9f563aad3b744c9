import 'package:http/http.dart' as http;
import 'config.dart';

Future<String> remove(String id) async {
  final response = await http.delete(Uri.parse('$gardenServer/authorizations/$id'));
  return response.body;
}

// Another service's.
Future<String> pay(String id) async {
  final response = await http.get(Uri.parse(Config.payBase + '/authorizations/$id'));
  return response.body;
}
