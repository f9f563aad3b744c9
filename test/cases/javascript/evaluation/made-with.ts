import axios from 'axios';

// What an object was made with decides where its methods go, each object for itself.
class Resource<T> {
  constructor(private readonly path: string, private readonly http = axios.create({ baseURL: 'https://api.github.com' })) {}

  list() {
    return this.http.get(this.path);
  }

  create(body: T) {
    return this.http.post(this.path, body);
  }

  remove(id: number) {
    return this.http.delete(`${this.path}/${id}`);
  }
}

const authorizations = new Resource<{ note: string }>('/authorizations');
const gists = new Resource('/gists');
export const all = () => Promise.all([gists.list(), authorizations.list()]);
export const make = () => authorizations.create({ note: 'acme' });
export const drop = (id: number) => authorizations.remove(id);

class Page {
  url: string;
  constructor(options: { url: string }) {
    this.url = options.url;
  }

  read() {
    return fetch(this.url);
  }
}

export const grants = () => new Page({ url: 'https://api.github.com/applications/grants' }).read();
export const own = () => new Page({ url: 'https://wallet.example/authorizations' }).read();

// So does what its other methods were given, with what stands in the same chain.
class Call {
  private url = '';
  private verb = 'GET';

  to(path: string) {
    this.url = 'https://api.github.com' + path;
    return this;
  }

  method(verb: string) {
    this.verb = verb;
    return this;
  }

  send() {
    return fetch(this.url, { method: this.verb });
  }
}

export const forget = (id: number) => new Call().to(`/authorizations/${id}`).method('DELETE').send();
export const profile = () => new Call().to('/user').method('GET').send();
