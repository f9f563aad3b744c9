// Followed to where they are sent, these go to another server, in a file that speaks to GitHub too.
export const user = () => fetch('https://api.github.com/user');

class Client {
  constructor(host) {
    this.host = host;
  }

  send(method, path, body) {
    return fetch(this.host + path, { method, body: JSON.stringify(body) });
  }
}

const tokens = new Client('https://tokens.acme.example');
tokens.send('GET', '/authorizations');
tokens.send('POST', '/authorizations', { note: 'x' });

const request = (method, path) => fetch(`https://login.acme.example${path}`, { method });
request('DELETE', '/authorizations/1');
