import Client, { request as send } from './http.js';
import GRANTS, { AUTHORIZATIONS, mutable } from './constants.js';
import * as constants from './constants.js';

export const list = () => fetch(AUTHORIZATIONS);
export const granted = () => fetch(GRANTS);
export const read = (id) => fetch(`${constants.AUTHORIZATIONS}/${id}`);
export const create = (note) => send('POST', '/authorizations', { note, scopes: [] });
export const revoke = (id) => new Client().remove('/authorizations/' + id);
export const again = () => send('GET', mutable);
export const profile = () => send('GET', '/user');
