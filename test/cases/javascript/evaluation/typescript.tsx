import type { Options } from './types';

enum Path {
  Authorizations = '/authorizations',
  Grants = '/applications/grants',
  User = '/user',
}

const enum Verb { Get = 'GET', Delete = 'DELETE' }

namespace Config {
  export const base = 'https://api.github.com';
}

const routes = {
  list: `${Config.base}${Path.Authorizations}`,
  grants: `${Config.base}${Path.Grants}`,
} satisfies Record<string, string>;

export const load = () => fetch(routes.list as string);
export const granted = () => fetch(routes!.grants!);
export const revoke = (id: number) =>
  fetch((`${Config.base}${Path.Authorizations}/${id}`)!, { method: Verb.Delete } as Options);

export function TokenButton({ id }: { id: number }) {
  return <button onClick={async () => { await fetch(`https://api.github.com/authorizations/${id}`, { method: Verb.Delete }); }}>Revoke</button>;
}

declare const settings: { github: string };
export const me = () => fetch(Config.base + Path.User);
