import 'dart:io';
void main() async {
  await Process.run('curl', ['-u', user, '-X', 'POST', 'https://api.github.com/authorizations']);
  var r = Process.runSync('curl', ['-X', 'DELETE', 'https://api.github.com/authorizations/$id']);
}
