import wretch from 'wretch';

const api = wretch('https://api.github.com').auth('Basic Z2FyZGVu');

export const list = () => api.url('/authorizations').query({ per_page: 9 }).get().json();
export const create = () => wretch('https://api.github.com').url('/authorizations').post({ note: 'scoped', scopes: 'repo' });
export const direct = () => wretch('https://api.github.com/authorizations').post({ note: 'scoped' }).json();
export const remove = (id: number) => api.url(`/authorizations/${id}`).delete().res();
export const update = (id: number) => api.patch({ note: 'garden' }, `/authorizations/${id}`);
export const all = () => api.get('/authorizations');

export default (robot: Robot) => {
  robot.http('https://api.github.com').path('/authorizations').post(JSON.stringify({ note: 'robot' }))((err: Error) => robot.send(err));
  robot.http('https://api.github.com/authorizations').get()((err: Error) => robot.send(err));
};

// Another service's.
export const pay = () => wretch('https://api.paypal.com').url('/v1/payments/authorizations').post({ note: 'pay' });
