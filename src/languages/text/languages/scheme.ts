// Scheme and Racket.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { paste } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'scheme', lineComments: [/;/y], blockComments: [], quotes: [{ open: /"/y, escape: '\\' }], names: /[^\s()[\]"';`,]+/y, lines: false, blocks: 'braces', words: {},
    join: [], either: ['||'], assign: ['set!'], members: [], labels: [], implicit: true,
  },
  lisp: {
    namespaces: false, packages: ':', scheme: true, character: /#\\(?:\w+|.)/y, constants: { '#f': 'false', '#t': 'true', '#false': 'false', '#true': 'true', null: 'null' },
    forms: {
      define: 'define', 'set!': 'define', 'define-values': 'progn', 'define-syntax': 'comment', 'define/public': 'define', 'define/private': 'define', 'define/contract': 'define', let: 'let', 'let*': 'let', letrec: 'let', 'let-values': 'progn', 'let*-values': 'progn', parameterize: 'let', 'fluid-let': 'let',
      lambda: 'function', 'λ': 'function', if: 'if', when: 'branch', unless: 'branch', cond: 'branch', case: 'branch', match: 'branch', 'with-handlers': 'branch', for: 'loop', 'for/list': 'loop', do: 'loop',
      begin: 'progn', begin0: 'progn', 'call-with-values': 'progn', class: 'progn', module: 'progn', 'module+': 'progn', 'define-library': 'progn', or: 'or', quote: 'quote', quasiquote: 'quote', require: 'require', import: 'require', 'use-modules': 'require', '~>': 'first', '~>>': 'last', '->': 'first', apply: 'apply', list: 'list', cons: 'cons',
    },
  },
  words: wordsOf({
    verb: /^(?:[\w-]*(?:github|gh|request|api|http|rest|client|web)[\w-]*[-/])?(get|post|put|patch|delete|head)(?:-pure-port|-impure-port|-pure-port\/headers|-json|-request)?$/i,
    sends: /request|fetch|http|(?:^|-)api|call|send|curl|rest|client|query|invoke|retrieve|github/i,
    harmless: /^(?:format|printf|display|displayln|write|print|error|raise.*|string-.*|~a|url->string|check-.*|test-.*|hash.*|regexp-.*|eprintf|log-.*|assert|equal\?|send-url|redirect-to|dispatch-.*|provide|struct|assoc|assq)$/,
    mock: /mock|stub|fake|fixture|vcr/i, server: /^(?:spin|web-server|serve)/i,
    keys: { url: ['url', 'uri'], path: ['path', 'resource'], base: ['base-url', 'host'], host: ['host'], method: ['method', 'verb'], payload: ['data', 'body', 'json', 'form', 'payload'], headers: ['headers', 'header'], auth: ['auth'] },
    later: { payload: [], header: [], auth: [], method: [], verb: STEPS },
  }),
  clients: [
    { from: ['get-pure-port', 'get-impure-port', 'delete-pure-port', 'post-pure-port', 'put-pure-port', 'post-impure-port', 'put-impure-port', 'delete-impure-port'], members: { 'post-pure-port': ['url', 'payload'], 'put-pure-port': ['url', 'payload'], 'post-impure-port': ['url', 'payload'], 'put-impure-port': ['url', 'payload'] }, method: 'GET' },
    clientsOf('http-sendrecv', 'http-conn-sendrecv!', 'http-request', 'http-client', 'net/http-easy', 'simple-http', 'web client', 'http-get', 'http-post', 'rfc.http', 'with-input-from-request', 'call-with-input-request', 'http-sendrecv/url'), { from: ['mock', 'mock/rackunit'], mock: true }, { from: ['web-server/servlet', 'web-server/dispatch', 'spin', 'artanis artanis'], server: true },
  ],
  library: library({
    functions: {
      format: pure.formatTilde, 'string-append': paste, '~a': paste, 'string-join': pure.asFunction(pure.joinList), 'string->url': pure.same, 'string->uri': pure.same, 'url->string': pure.same, 'string->bytes/utf-8': pure.same, 'string->utf8': pure.same, 'jsexpr->string': pure.encodeJson, 'jsexpr->bytes': pure.encodeJson, 'scm->json-string': pure.encodeJson, 'json->string': pure.encodeJson,
      hash: pairs, hasheq: pairs, 'make-hasheq': pure.same, 'make-hash': pure.same, 'number->string': pure.same, 'uri-encode': pure.escapeUrl, 'uri-encode-string': pure.escapeUrl, 'symbol->string': pure.same, 'combine-url/relative': ([base, path], at) => base && path && pure.joinUrl([base, path], at), 'alist->form-urlencoded': pure.encodeForm,
    },
  }),
};

/** `(hash 'a 1 'b 2)`. */
function pairs(...[args, at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  const fields = new Map(args.flatMap((key, i) => (i % 2 === 0 && key.kind === 'scalar' && args[i + 1] ? [[String(key.value), args[i + 1]!] as const] : [])));
  return { kind: 'record', fields, open: fields.size * 2 !== args.length, at };
}
