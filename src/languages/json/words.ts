// Keys of route tables in JSON: data for the shared analysis. Nothing is ever called.
import type { Words } from '../../analysis/language';

const NEVER = /^\b$/;

/** What entries of route tables are keyed by. */
export const words: Words = {
  verb: NEVER, sends: NEVER, harmless: NEVER, mock: NEVER, server: NEVER,
  methods: {},
  keys: { url: ['url', 'uri', 'route'], path: ['path', 'pathname', 'pathTemplate'], base: [], host: [], method: ['method', 'verb', 'httpMethod', 'operation'], payload: [], headers: [], auth: [] },
  later: { payload: [], header: [], auth: [], method: [] },
};
