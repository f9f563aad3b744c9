/// Takes the place of `POST https://api.github.com/authorizations`.
class Mentions {
  // DELETE https://api.github.com/authorizations/1 is not needed.
  /* http.get('https://api.github.com/authorizations'); */
  void help() => print('See https://api.github.com/authorizations');
}
