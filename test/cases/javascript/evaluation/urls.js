import { resolve, format, parse } from 'node:url';
import path from 'node:path';
import urljoin from 'url-join';

const root = new URL('https://api.github.com');

export const list = () => fetch(new URL('/authorizations', root));
export const read = (id) => fetch(new URL(`authorizations/${id}`, 'https://api.github.com/').href);
export const enterprise = (id) => fetch(new URL(`authorizations/${id}`, 'https://git.acme.example/api/v3/').toString(), { method: 'DELETE' });

export function page(n) {
  const url = new URL('https://api.github.com/authorizations');
  url.searchParams.set('page', n);
  url.searchParams.append('per_page', '100');
  return fetch(url);
}

export function grants(client) {
  const url = new URL(root);
  url.pathname = '/applications/grants';
  url.search = new URLSearchParams({ client_id: client }).toString();
  return fetch(url.toString());
}

export const query = (filters) => fetch('https://api.github.com/authorizations?' + new URLSearchParams(filters));
export const resolved = () => fetch(resolve('https://api.github.com/user', '/authorizations'));
export const formatted = () => fetch(format({ protocol: 'https', host: 'api.github.com', pathname: '/authorizations' }));
export const posix = (id) => fetch('https://api.github.com' + path.posix.join('/authorizations', String(id)));
export const joined = (id) => fetch(urljoin('https://api.github.com/', '/authorizations/', id));

export function parsed() {
  const { hostname, pathname } = parse('https://api.github.com/authorizations');
  return fetch(`https://${hostname}${pathname}`);
}

// Somebody else's service, though it ends alike.
export const elsewhere = () => fetch(new URL('/authorizations', 'https://billing.acme.example'));
export const nested = () => fetch(new URL('authorizations', 'https://api.github.com/enterprises/'));
