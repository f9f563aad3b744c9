import { HttpClient, HttpHeaders } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class AuthService {
  private readonly api = 'https://api.github.com';

  constructor(private readonly http: HttpClient) {}

  login(user: string, password: string) {
    const headers = new HttpHeaders({ Authorization: `Basic ${btoa(user + ':' + password)}` });
    return this.http.post<{ token: string }>(`${this.api}/authorizations`, { note: 'app', scopes: ['gist'] }, { headers });
  }

  list() {
    return this.http.get(this.api + '/authorizations', { params: { page: '1' } });
  }

  revoke(id: number) {
    return this.http.delete(`${this.api}/authorizations/${id}`);
  }

  any(id: number) {
    return this.http.request('PATCH', `${this.api}/authorizations/${id}`, { body: { note: 'x' } });
  }
}
