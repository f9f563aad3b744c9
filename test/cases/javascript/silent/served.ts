// Routes that are served or shown here.
import { createAuthorization, listAuthorizations } from './handlers';
import { AuthorizationsPage } from './pages';

export const api = [
  { method: 'POST', path: '/authorizations', auth: true, fn: createAuthorization },
  { method: 'GET', path: '/authorizations', auth: true, handler: listAuthorizations },
];
export const pages = [{ path: '/users', component: AuthorizationsPage }, { path: '/authorizations', component: AuthorizationsPage }];
export const menu = [{ label: 'Authorizations', icon: 'lock', path: '/authorizations' }, { label: 'Tasks', icon: 'list', path: '/tasks' }];
export const visible = { users: true, notifications: true, tasks: true, 'authorizations': true, orgs: true };
