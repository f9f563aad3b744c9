// What is decided somewhere else: members by name, templates with tags, members of base classes, clients set up afterwards.
import { Octokit } from '@octokit/rest';
import GitHub from 'github';
import axios from 'axios';

const HOST = 'https://api.github.com';
const github = new GitHub();
const octokit = new Octokit();

function call(object: string, method: string, values: object) { return github[object][method](values); }
export const create = (note: string) => call('authorization', 'create', { note });
export const user = () => call('users', 'get', {});
function named({ obj, fun, args }: { obj: string; fun: string; args: object }) { github[obj][fun](args); }
export const remove = (id: string) => named({ obj: 'authorization', fun: 'delete', args: { id } });

export const all = () => octokit.paginate(octokit.oauthAuthorizations.listAuthorizations, { per_page: 100 });
export const pages = () => octokit.paginate.iterator(octokit.oauthAuthorizations.listGrants.endpoint.merge({ per_page: 100 }));
export const gists = () => octokit.paginate('GET /gists', { per_page: 100 });
export const drop = (authorization_id: number) => octokit.request(octokit.oauthAuthorizations.deleteAuthorization.endpoint({ authorization_id }));

const api = (texts: TemplateStringsArray, ...values: unknown[]) => HOST + String.raw(texts, ...values);
export const read = (id: number) => fetch(api`/authorizations/${id}`);
const send = (texts: TemplateStringsArray, ...values: string[]) => axios.post(`${HOST}${texts[0]}${values[0]}`);
export const reset = (id: string) => send`/applications/${`${id}/tokens/${process.env.TOKEN}`}`;

abstract class Base {
  static root = 'https://api.github.com';
  get host() { return HOST; }
  send(method: string, path: string) { return axios({ method, url: this.host + path }); }
  list() { return fetch(`${this.host}${this.path()}`); }
  abstract path(): string;
}
class Tokens extends Base {
  static every() { return fetch(Tokens.root + '/authorizations'); }
  path() { return '/applications/grants'; }
  forget = (id: number) => super.send('DELETE', `/authorizations/${id}`);
}
export const grants = () => new Tokens().list();
class Gists extends Base { path() { return '/gists'; } }
export const mine = () => new Gists().list();

const client = axios.create({ timeout: 5000 });
client.defaults.baseURL = HOST;
export const update = (id: number) => client.patch(`/authorizations/${id}`, { add_scopes: ['repo'] });
const other = axios.create();
other.defaults.baseURL = 'https://billing.acme.example';
export const bills = () => other.get('/authorizations');
