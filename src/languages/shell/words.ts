// How shell scripts spell requests: data for the shared analysis.
import type { Client, Words } from '../../analysis/language';
import { clients as known } from './clients';

/** Nothing is spelt so. */
const NONE = /(?!)/;

/** Functions that speak of a URL to people, or show it to them. */
const HARMLESS = [
  'log', 'info', 'debug', 'trace', 'notice', 'warn(?:ing)?', 'err(?:or)?', 'fatal', 'die', 'fail', 'abort', 'say', 'nay', 'out', 'print\\w*', 'msg', 'message',
  'usage', 'note', 'title', 'header', 'ok', 'expect\\w*', 'assert\\w*', 'check', 'it', 'describe', 'context', 'ask', 'prompt', 'confirm', 'open', 'xdg-open',
  'browse', 'start',
];

/** Names of functions and programs, and the keys that every lowered request has. */
export const words: Words = {
  verb: /(?:^|[-_:.])(get|post|put|patch|delete|head)$/i,
  sends: /curl|wget|http|api|request|rest|fetch|call|send|query|invoke|github|(?:^|[-_:])gh(?:$|[-_:])|get$|post$|put$|patch$|delete$|list$/i,
  harmless: new RegExp(`^(?:${HARMLESS.join('|')})$`, 'i'),
  mock: /mock|stub|fake|wiremock|vcr/i,
  server: NONE,
  methods: {},
  keys: { url: ['url'], path: [], base: [], host: [], method: ['method'], payload: ['body'], headers: ['headers'], auth: ['auth'] },
  later: { payload: [], header: [], auth: [], method: [] },
};

/** The clients that are lowered to one record. What they send is in it, the method too. */
export const clients: readonly Client[] = known.map(({ names, subcommand }) => ({
  from: names.map(name => (subcommand === undefined ? name : `${name} ${subcommand}`)),
}));
