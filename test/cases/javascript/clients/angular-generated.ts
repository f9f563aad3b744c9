import { HttpClient, HttpContext } from '@angular/common/http';
import { Http, Request, RequestMethod } from '@angular/http';

const API = 'https://api.github.com';

/** Told by their declared types, with options that are no body. */
export class TokensService {
  constructor(protected httpClient: HttpClient, public configuration: { basePath: string; encode(one: object): string }) {}

  remove(id: number, context?: HttpContext) {
    const path = `/authorizations/${this.configuration.encode({ name: 'id', value: id, in: 'path' })}`;
    return this.httpClient.request<void>('delete', `${this.configuration.basePath}${path}`, { context, withCredentials: true });
  }
}

/** A function that only puts a URL together is no request beside the one that is sent. */
export class SessionService {
  constructor(private http: Http) {}

  private endpoint(path: string, values: { [name: string]: string } = {}): string {
    for (const name in values) path = path.replace(':' + name, encodeURIComponent(values[name]));
    return API + path;
  }

  open(body: string) {
    const url = this.endpoint('/authorizations');
    return this.http.post(url, body);
  }

  close(id: string) {
    return this.http.delete(this.endpoint('/authorizations/:id', { id }));
  }

  renew(body: string) {
    return this.http.request(new Request({ method: RequestMethod.Post, url: `${API}/authorizations`, body }));
  }
}
