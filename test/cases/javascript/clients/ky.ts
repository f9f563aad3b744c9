import ky from 'ky';

const github = ky.create({ prefixUrl: 'https://api.github.com', hooks: {} });

export const list = () => ky('https://api.github.com/authorizations').json<unknown[]>();
export const create = (note: string) => github.post('authorizations', { json: { note } }).json();
export const remove = (id: number) => ky.delete(`authorizations/${id}`, { prefixUrl: 'https://api.github.com/' });
export const grants = () => github('applications/grants');
export const profile = () => github.get('user').json();
