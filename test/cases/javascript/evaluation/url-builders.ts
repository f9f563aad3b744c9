// Functions of other files that put a URL together, by their names.
import * as utils from './utils';
import { apiUrl, buildUrl } from './urls';
const ROOT = 'https://api.github.com';

export class OauthAuthorizations {
  serverURL = '';

  oauthAuthorizationsGetOrCreateAuthorizationForApp(req: utils.Input) {
    const baseURL: string = this.serverURL;
    const url: string = utils.GenerateURL(baseURL, '/authorizations/clients/{client_id}', req.pathParams);
    return utils.client.request({ url, method: 'put', data: req.body });
  }
}
export const create = () => fetch(buildUrl(ROOT, '/authorizations'), { method: 'POST', body: '{"note":"board"}' });
export const again = () => fetch(apiUrl('/authorizations'), { method: 'POST', body: JSON.stringify({ note: 'board', scopes: ['repo'] }) });
