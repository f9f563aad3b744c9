import fetch from 'node-fetch';

const API = 'https://api.github.com';
const VERSIONLESS = `${API}`;

export async function revoke(id, headers) {
  const answer = await fetch(`${API}/authorizations/${id}`, { method: 'DELETE', headers });
  if (answer.status === 404) throw new Error(`no authorization ${id}`);
}

export const read = (id) => fetch(`${VERSIONLESS}/authorizations/${encodeURIComponent(id)}`);

export const token = (client, value) => fetch(`${API}/applications/${client.id}/tokens/${value}`);

export const page = (n) => fetch(`${API}/authorizations?per_page=100&page=${n}`);

export const resource = (name) => fetch(`${API}/${name}/${name}`);

export const forApp = (app, machine, init) =>
  fetch(`${API}/authorizations/clients/${app}/${machine}`, { ...init, method: 'PUT' });
