// Emacs Lisp.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { paste } from '../shaping';
import { clientsOf, library, wordsOf } from '../words';
import { known, nameOf } from '../../../analysis/value';

/** Functions that leave the items of a list what they are. */
const SAME = /^(?:identity|url-hexify-string|symbol-name)$/;

export const language: TextLanguage = {
  lexicon: {
    id: 'elisp', lineComments: [/;/y], blockComments: [], quotes: [{ open: /"/y, escape: '\\' }], names: /[^\s()[\]"';`,]+/y, lines: false, blocks: 'braces', words: {},
    join: [], either: ['||'], assign: ['setq'], members: [], labels: [], implicit: true,
  },
  lisp: {
    namespaces: false, character: /\?(?:\\.|[^\s])(?![\w-])/y, constants: { nil: 'null', t: 'true' },
    forms: {
      setq: 'define', setf: 'define', 'setq-local': 'define', 'setq-default': 'define', defvar: 'define', defconst: 'define', defcustom: 'define', 'defvar-local': 'define', let: 'let', 'let*': 'let', 'when-let': 'let', 'if-let': 'let', letf: 'let', 'cl-letf': 'let', flet: 'progn', 'cl-flet': 'progn', 'lexical-let': 'let', 'lexical-let*': 'let',
      defun: 'function', defmacro: 'function', 'cl-defun': 'function', 'cl-defmethod': 'function', defmethod: 'function', 'cl-defgeneric': 'function', defsubst: 'function', lambda: 'function', 'defun*': 'function', 'cl-defsubst': 'function',
      if: 'if', when: 'branch', unless: 'branch', cond: 'branch', pcase: 'branch', 'condition-case': 'branch', case: 'branch', 'cl-case': 'branch', dolist: 'loop', while: 'loop', dotimes: 'loop', progn: 'progn', prog1: 'progn', 'save-excursion': 'progn', 'with-current-buffer': 'progn', 'with-temp-buffer': 'progn', 'unwind-protect': 'progn', 'eval-when-compile': 'progn', 'eval-after-load': 'progn', 'with-eval-after-load': 'progn',
      or: 'or', quote: 'quote', function: 'quote', backquote: 'quote', require: 'require', '->': 'first', 'thread-first': 'first', '->>': 'last', 'thread-last': 'last', funcall: 'apply', apply: 'apply', list: 'list', cons: 'cons',
    },
    dynamic: { 'url-retrieve(?:-synchronously)?|url-insert-file-contents|url-copy-file|url-queue-retrieve': { method: 'url-request-method', data: 'url-request-data', headers: 'url-request-extra-headers' } },
  },
  words: wordsOf({
    verb: /^(?:[\w-]*(?:gh|ghub|github|request|api|http|rest|client|web|curl|plz|gist|elnode|glab)[\w-]*-)?(get|post|put|patch|delete|head)(?:-json|-request|-sync|-async)?$/i,
    sends: /request|fetch|http|(?:^|-)api|call|send|curl|rest|client|query|invoke|retrieve|ghub|github|^gh-|plz|web-/i,
    harmless: /^(?:message|error|user-error|format(?:-message)?|concat|insert|browse-url.*|string-.*|replace-.*|match-.*|princ|prin1|print|url-generic-parse-url|should.*|expect.*|signal|warn|kill-new|add-to-list|make-instance|oref|oset|assoc|equal|string=|search-forward|re-search-forward|read-string|interactive|ert-.*|mock-.*|auth-source-search|url-hexify-string|split-string|(?:async-)?shell-command.*|call-process.*|start-(?:file-)?process.*|make-process|process-lines)$/,
    mock: /mock|stub|fake|fixture|vcr|noflet|el-mock/i, stubs: /^(?:mock|stub|not-called|mocklet|spy-on)$/,
    keys: {
      url: ['url', 'uri'], path: ['resource', 'path'], base: ['host', 'base-url', 'base'], host: ['host'], method: ['method', 'type', 'verb'], payload: ['data', 'body', 'payload', 'params', 'json', 'url-request-data'], headers: ['headers', 'extra-headers', 'extraheaders'], auth: ['auth', 'username'],
    },
  }),
  clients: [
    { from: ['ghub-request', 'ghub-get', 'ghub-post', 'ghub-put', 'ghub-patch', 'ghub-delete', 'ghub-head'], base: 'https://api.github.com', method: 'GET' },
    clientsOf('url-retrieve', 'url-retrieve-synchronously', 'url-insert-file-contents', 'url-copy-file', 'url-queue-retrieve', 'request', 'request-deferred', 'web-http-call', 'web-http-get', 'plz', 'gh-api-request', 'gh-api-authenticated-request', 'gh-url-retrieve', 'url-http', 'grapnel-retrieve-url', 'curl-request'),
  ],
  library: library({
    functions: { concat: paste, format: pure.formatPercent, 'json-encode': pure.encodeJson, 'json-serialize': pure.encodeJson, 'json-encode-list': pure.encodeJson, 'json-encode-alist': pure.encodeJson, 'json-encode-plist': pure.encodeJson, 'encode-coding-string': pure.same, 'url-hexify-string': pure.escapeUrl, 'symbol-name': pure.same, identity: pure.same, 'url-expand-file-name': pure.resolveUrl, 'string-join': pure.asFunction(pure.joinList), upcase: pure.asFunction(pure.upper), downcase: pure.asFunction(pure.lower), 's-concat': paste, append: pure.anyOf, 'vconcat': pure.same, mapconcat: ([fn, list, separator], at) => (fn && list && separator && SAME.test(known(fn) ?? nameOf(fn)) ? pure.joinList(list, [separator], at) : undefined), 'url-encode-url': pure.same, 'string-to-multibyte': pure.same },
  }),
};
