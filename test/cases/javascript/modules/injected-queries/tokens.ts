import { base } from './base';

export const tokens = base.injectEndpoints({
  endpoints: build => ({
    list: build.query({ query: () => '/authorizations' }),
    drop: build.mutation({ query: id => ({ url: `/authorizations/${id}`, method: 'DELETE' }) }),
  }),
});
