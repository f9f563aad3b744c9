import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';

export const own = createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/api' }), endpoints: () => ({}) });
