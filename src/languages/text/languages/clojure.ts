// Clojure.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { paste } from '../shaping';
import { library, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'clojure', lineComments: [/;/y], blockComments: [], quotes: [{ open: /"/y, escape: '\\' }], names: /[^\s()[\]{}"';`,]+/y, lines: false, blocks: 'braces', words: {},
    join: [], either: ['||'], assign: ['def'], members: [], labels: [], implicit: true,
  },
  lisp: {
    namespaces: true, character: /\\(?:newline|space|tab|return|.)/y, constants: { nil: 'null', true: 'true', false: 'false' },
    forms: {
      def: 'define', defonce: 'define', let: 'let', 'let*': 'let', 'when-let': 'let', 'if-let': 'let', binding: 'let', loop: 'let', 'with-open': 'let', 'with-redefs': 'progn', defn: 'function', 'defn-': 'function', fn: 'function', defmacro: 'function', defmethod: 'function', deftest: 'progn',
      if: 'if', 'if-not': 'if', when: 'branch', 'when-not': 'branch', cond: 'branch', case: 'branch', try: 'branch', catch: 'branch', condp: 'branch', doseq: 'loop', for: 'loop', dotimes: 'loop', while: 'loop', do: 'progn', or: 'or', quote: 'quote', ns: 'require', require: 'require', use: 'require',
      '->': 'first', 'some->': 'first', '->>': 'last', 'some->>': 'last', apply: 'apply', list: 'list', comment: 'comment',
    },
  },
  words: wordsOf({
    verb: /^(get|post|put|patch|delete|head)[!*]?$/i, sends: /request|fetch|http|(?:^|-)api|call|send|curl|rest|client|query|invoke|slurp/i,
    harmless: /^(?:str|format|println|prn|print|is|are|testing|ann|throw|ex-info|log.*|info|warn|error|debug|assoc|conj|merge|get-in|update|re-find|re-matches|split|join|replace|redirect|GET|POST|PUT|PATCH|DELETE|defroutes|routes|context|url-encode|generate-string|parse-string|slurp-json|swap!|reset!|sh|shell|.*-ur[li])$/,
    server: /^(?:compojure|reitit|ring|bidi|pedestal)/i, mock: /mock|stub|fake|fixture|with-redefs|with-fake/i,
    keys: { url: ['url', 'uri'], path: ['path'], base: ['base-url', 'host'], host: ['server-name', 'host'], method: ['method', 'request-method', 'verb'], payload: ['body', 'form-params', 'json-params', 'params', 'query-params', 'json', 'data'], headers: ['headers'], auth: ['basic-auth', 'auth', 'digest-auth'] },
  }),
  clients: [{ from: ['tentacles.core'], base: 'https://api.github.com', method: 'GET' }, { method: 'GET', members: Object.fromEntries(['get', 'post', 'put', 'patch', 'delete', 'head'].map(verb => [verb, ['url', 'options']])), from: ['clj-http.client', 'clj-http.lite.client', 'org.httpkit.client', 'http.async.client', 'babashka.curl', 'babashka.http-client', 'hato.client', 'aleph.http', 'cljs-http.client', 'slurp', 'java-http-clj.core'] }, { from: ['ajax.core'], browser: 'always', members: Object.fromEntries(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'].map(verb => [verb, ['url', 'options']])) }, { from: ['clj-http.fake', 'ring.mock.request', 'clj-http-fake.core'], mock: true }, { from: ['compojure.core', 'reitit.ring', 'ring.adapter.jetty', 'io.pedestal.http'], server: true }],
  library: library({
    functions: { str: paste, format: pure.formatPercent, 'cheshire.core.generate-string': pure.encodeJson, '*.format': pure.formatPercent, '*.generate-string': pure.encodeJson, '*.write-str': pure.encodeJson, '*.json-str': pure.encodeJson, '*.encode': pure.encodeJson, '*.url-encode': pure.escapeUrl, merge: pure.assign, assoc: ([of, ...rest], at) => { const [key, value] = rest; return of && key && value ? pure.assign([of, { kind: 'record', fields: new Map([[key.kind === 'scalar' ? String(key.value) : '', value]]), open: false, at }], at) : of; }, 'clojure.string.join': pure.asFunction(pure.joinList), '*.join': ([separator, list], at) => separator && list && pure.joinList(list, [separator], at), name: pure.same },
  }),
};
