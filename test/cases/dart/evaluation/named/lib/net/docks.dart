class Docks {
  static const host = 'https://api.github.com/';

  static signIn() {
    return '${host}authorizations';
  }

  static token(id) => '${host}authorizations/$id';
}

const grantsUrl = 'https://api.github.com/applications/grants';
