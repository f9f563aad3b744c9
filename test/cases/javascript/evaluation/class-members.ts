import { request } from './transport';

abstract class Api {
  protected readonly base: string = 'https://api.github.com';
  protected url(path: string): string {
    return this.base + path;
  }
}

export class Tokens extends Api {
  static readonly root = 'https://api.github.com/authorizations';
  private static grants = { all: 'https://api.github.com/applications/grants' };
  #clientId = process.env.CLIENT_ID;
  private endpoint = `${this.base}/authorizations`;

  constructor(private readonly origin = 'https://api.github.com', private headers: HeadersInit = {}) {
    super();
  }

  get collection(): string {
    return `${this.origin}/authorizations`;
  }

  list() {
    return fetch(this.collection, { headers: this.headers });
  }

  read(id: number) {
    return fetch(`${this.endpoint}/${id}`, { headers: this.headers });
  }

  remove(id: number) {
    return fetch(this.url('/authorizations/' + id), { method: 'DELETE' });
  }

  forThisMachine(body: string) {
    return fetch(`${this.collection}/clients/${this.#clientId}`, { method: 'PUT', body });
  }

  static all() {
    return fetch(Tokens.root);
  }

  static granted() {
    return fetch(this.grants.all);
  }
}

// What is not known yet where it is declared, and forgotten where it is closed.
export class Session {
  private id: number | null = null;
  private shop = null;

  async close() {
    await fetch(`https://api.github.com/authorizations/${this.id}`, { method: 'DELETE' });
    this.id = null;
  }

  capture() {
    return fetch(this.shop + '/v2/payments/authorizations/' + this.id, { method: 'POST' });
  }
}
