export async function overview() {
  const { authorizations } = await import('./endpoints.mjs');
  const list = await fetch(authorizations);
  const module = await import('./endpoints.mjs');
  const grants = await fetch(module.default.grants);
  return [list, grants];
}

export function later(id) {
  return import('./endpoints.mjs').then(({ authorizations }) => fetch(`${authorizations}/${id}`, { method: 'DELETE' }));
}
