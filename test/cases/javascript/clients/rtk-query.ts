import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';

export const api = createApi({
  reducerPath: 'hub',
  baseQuery: fetchBaseQuery({ baseUrl: 'https://api.github.com/' }),
  endpoints: build => ({
    tokens: build.query<Token[], void>({ query: () => '/authorizations' }),
    token: build.query<Token, number>({ query: id => `authorizations/${id}` }),
    grants: build.query<Grant[], number>({ query: page => ({ url: 'applications/grants', params: { page } }) }),
    create: build.mutation<Token, Draft>({ query: body => ({ url: '/authorizations', method: 'POST', body }) }),
    remove: build.mutation<void, number>({
      query({ id }) {
        return { url: `/authorizations/${id}`, method: 'delete' };
      },
    }),
    user: build.query<User, void>({ query: () => '/user' }),
  }),
});
