// Keys of requests and route tables in data, for the shared analysis.
import type { Client, Words } from '../../analysis/language';
import { DEFINED, RECORDED, SENT } from './reading';

const NEVER = /^\b$/;

/** Nothing is ever called but what the readers of this folder found. */
export const words: Words = {
  verb: NEVER, sends: NEVER, harmless: NEVER, mock: NEVER, server: NEVER,
  methods: {},
  keys: { url: ['url', 'uri', 'route'], path: ['path', 'pathname', 'pathTemplate'], base: [], host: [], method: ['method', 'verb', 'httpMethod', 'operation'], payload: ['body'], headers: ['headers'], auth: ['auth'] },
  later: { payload: [], header: [], auth: [], method: [] },
};

/** Requests that people or programs send, those that tests recorded, and those that are described. */
export const clients: readonly Client[] = [{ from: [SENT], method: 'GET' }, { from: [RECORDED], mock: true }, { from: [DEFINED], definition: true }];
