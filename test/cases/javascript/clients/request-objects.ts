import { Http, Request, RequestMethod, RequestOptions } from '@angular/http';

const AUTHORIZATIONS = 'https://api.github.com/authorizations';

// Found where it is sent.
export async function rename(id: number, note: string) {
  const request = new globalThis.Request(`${AUTHORIZATIONS}/${id}`, { method: 'PATCH', body: JSON.stringify({ note }) });
  request.headers.set('Accept', 'application/json');
  return fetch(request);
}

// What sends these is not in sight.
export const create = (note: string) => new Request({ method: 'POST', url: AUTHORIZATIONS, body: JSON.stringify({ note }) });
const all = new globalThis.Request(AUTHORIZATIONS);
self.addEventListener('install', event => event.waitUntil(outbox.add(all)));

export class Tokens {
  constructor(private readonly http: Http) {}

  remove(id: number) {
    const options = new RequestOptions({ method: RequestMethod.Delete, url: AUTHORIZATIONS + '/' + id });
    return this.http.request(new Request(options));
  }
}

// An address, not a request.
export const docs = new URL(AUTHORIZATIONS);
