import { own } from './own-base';

export const members = own.injectEndpoints({ endpoints: build => ({ list: build.query({ query: () => '/authorizations' }) }) });
