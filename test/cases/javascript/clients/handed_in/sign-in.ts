import type { AxiosInstance } from 'axios';

export class SignIn {
  constructor(private readonly http: AxiosInstance) {}

  create(note: string) { return this.http.post('/authorizations', { note, scopes: ['repo'] }); }
  forget(id: number) { return this.http.delete(`/authorizations/${id}`); }
}

export class Cashier {
  constructor(private readonly http: AxiosInstance) {}

  authorize(note: string) { return this.http.post('/authorizations', { note, scopes: ['sale'] }); }
}
