import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';

export const base = createApi({ baseQuery: fetchBaseQuery({ baseUrl: 'https://api.github.com' }), endpoints: () => ({}) });
