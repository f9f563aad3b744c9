import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';
import { Model } from 'backbone';

// Signs in with https://api.github.com/user, and keeps authorizations of its own.
const GITHUB = 'https://api.github.com/user';

export const api = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: '/api' }),
  endpoints: build => ({
    list: build.query({ query: () => '/authorizations' }),
    create: build.mutation({ query: body => ({ url: '/authorizations', method: 'POST', body }) }),
    sign: build.query({ query: () => GITHUB }),
  }),
});

export const Authorization = Model.extend({ urlRoot: '/authorizations', defaults: { from: GITHUB } });

// The words of another builder.
search.find({ query: () => '/authorizations' });
