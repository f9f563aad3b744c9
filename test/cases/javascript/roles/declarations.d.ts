import type { Send } from './authorizations/send';

export interface Endpoints {
  /** Served at https://api.github.com/authorizations until 2020. */
  'POST /authorizations': { note: string };
  'POST /issuing/authorizations': { card: string };
  // See `DELETE https://api.github.com/applications/:client_id/grants/:access_token`.
  revoke: Send;
}

export type Route = 'GET /authorizations' | 'GET /user';
declare const authorizations: { create(): void };
