export const GITHUB = { api: 'https://api.github.com', web: 'https://github.com' } as const;

const PATHS = Object.freeze({
  authorizations: '/authorizations',
  grants: '/applications/grants',
  user: '/user',
});

const ROUTES: Record<string, string> = {
  list: GITHUB.api + PATHS.authorizations,
  grants: `${GITHUB.api}${PATHS.grants}`,
  user: GITHUB.api + PATHS.user,
};

export async function overview(token: string) {
  const headers = { authorization: `token ${token}` };
  return Promise.all([
    fetch(ROUTES.list, { headers }),
    fetch(ROUTES['grants'], { headers }),
    fetch(ROUTES.user, { headers }),
  ]);
}

const { authorizations: LIST } = PATHS;
const METHOD = 'POST';
export const create = (body: unknown) => fetch(GITHUB.api.concat(LIST), { method: METHOD, body: JSON.stringify(body) });
