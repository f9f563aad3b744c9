// Functions of other files whose names hold a verb, and how they send it.
import { authedPost, promGET, getJSONWithToken, deleteWithAuth } from './transport';
import { apiPut, forget, widget } from './transport';

const AUTHORIZATIONS = 'https://api.github.com/authorizations';
const APPLICATIONS = 'https://api.github.com/applications/';

export const create = note => authedPost(AUTHORIZATIONS, { note, scopes: ['gist'] });
export const list = () => promGET(AUTHORIZATIONS);
export const listWithToken = () => getJSONWithToken(AUTHORIZATIONS);
export const remove = id => deleteWithAuth(`${AUTHORIZATIONS}/${id}`);
export const check = (id, token) => promGET(APPLICATIONS + id + '/tokens/' + token);
export const forApp = (id, secret) => apiPut(`${AUTHORIZATIONS}/clients/${id}`, { client_secret: secret });
forget(AUTHORIZATIONS);
widget(AUTHORIZATIONS);
