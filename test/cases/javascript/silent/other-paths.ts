// A shop that opens issues on GitHub. Its own clients have paths that no GitHub has, whatever is said of authorizations.
import { Octokit } from '@octokit/rest';
import { http } from './http';
import request from '@/utils/request';

export const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });

export const orders = (page: number) => http.get('/orders', { params: { page } });
export const dispute = (id: string, data: object) => http.post(`/disputes/${id}/evidence`, data);
export const authorizations = {
  list: (params: object) => http.get('/authorizations', { params }),
  one: (id: string) => http.get(`/authorizations/${id}`),
  create: (data: object) => http.post('/authorizations', data),
  remove: (id: string) => http.delete(`/authorizations/${id}`),
};

export const signIn = (data: object) => request({ method: 'POST', url: '/authorizations', data });
export const sendCode = (mobile: string) => request({ method: 'GET', url: `/sms/codes/${mobile}` });

export class Holds {
  constructor(private readonly http: HttpClient, private readonly apiUrl: string) {}

  all() { return this.http.get(`${this.apiUrl}/authorizations`); }
  hold(body: object) { return this.http.post(`${this.apiUrl}/authorizations`, body); }
  cards() { return this.http.get(`${this.apiUrl}/cards`); }
}
