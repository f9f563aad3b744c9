// Common Lisp.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { paste, unlabelled } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'common-lisp', lineComments: [/;/y], blockComments: [], quotes: [{ open: /"/y, escape: '\\' }], names: /[^\s()"';`,]+/y, lines: false, blocks: 'braces', words: {},
    join: [], either: ['||'], assign: ['setf'], members: [], labels: [], implicit: true,
  },
  lisp: {
    namespaces: false, packages: ':', character: /#\\(?:\w+|.)/y, constants: { nil: 'null', t: 'true', T: 'true', NIL: 'null' },
    forms: {
      setf: 'define', setq: 'define', defvar: 'define', defparameter: 'define', defconstant: 'define', 'define-constant': 'define', let: 'let', 'let*': 'let', 'when-let': 'let', 'if-let': 'let', flet: 'progn', labels: 'progn', 'symbol-macrolet': 'let',
      defun: 'function', defmacro: 'function', defmethod: 'function', lambda: 'function', 'define-command': 'function',
      if: 'if', when: 'branch', unless: 'branch', cond: 'branch', case: 'branch', ecase: 'branch', typecase: 'branch', 'handler-case': 'branch', 'handler-bind': 'branch', dolist: 'loop', dotimes: 'loop', do: 'loop', loop: 'loop',
      progn: 'progn', prog1: 'progn', 'unwind-protect': 'progn', 'eval-when': 'progn', block: 'progn', 'multiple-value-bind': 'progn', 'multiple-value-list': 'progn', values: 'progn', 'nth-value': 'progn', 'with-open-stream': 'progn', 'the': 'progn',
      or: 'or', quote: 'quote', function: 'quote', '->': 'first', '->>': 'last', funcall: 'apply', apply: 'apply', list: 'list', cons: 'cons',
    },
  },
  words: wordsOf({
    verb: /^(?:[\w-]*(?:github|gh|request|api|http|rest|client|web)[\w-]*-)?(get|post|put|patch|delete|head)(?:-json|-request)?$/i,
    sends: /request|fetch|http|(?:^|-)api|call|send|curl|rest|client|query|invoke|retrieve|github|command/i,
    harmless: /^(?:format|princ|prin1|print|write-.*|error|warn|signal|assert|cerror|log|log\.\w+|concatenate|str|join|merge-uris|parse-uri|uri|make-uri|quri|puri|is|ok|like|signals|is-true|string.*|search|replace.*|scan.*|equal|eq|getf|gethash|assoc|defroute|setf?|defpackage|use-package|open-browser|redirect)$/i,
    mock: /mock|stub|fake|fixture|vcr|with-mocks|with-dynamic-stubs/i, server: /^(?:ningle|caveman|hunchentoot|clack|lucerne)/i,
    keys: { url: ['url', 'uri'], path: ['path', 'resource'], base: ['base-url', 'host'], host: ['host'], method: ['method', 'verb'], payload: ['content', 'body', 'data', 'parameters', 'form-data', 'json', 'payload'], headers: ['headers', 'additional-headers'], auth: ['basic-authorization', 'basic-auth', 'auth'] },
    later: { payload: [], header: [], auth: [], method: [], verb: STEPS },
  }),
  clients: [clientsOf('drakma', 'dexador', 'dex', 'trivial-http', 'carrier', 'aserve', 'net.aserve.client', 'cl-http-client', 's-http-client', 'http-request', 'do-http-request', 'simple-http'), { from: ['mockingbird', 'cl-mock', 'rove/mock'], mock: true }, { from: ['ningle', 'caveman2', 'hunchentoot', 'clack', 'lucerne', 'snooze'], server: true }],
  library: library({
    functions: {
      format: ([, ...rest], at) => pure.formatTilde(rest, at), concatenate: ([, ...rest], at) => paste(rest, at), str: paste, concat: paste, strcat: paste, 'string+': paste, 'cat': paste, 'uiop.strcat': paste, 'str.concat': paste, 'alexandria.alist-plist': pure.same, 'quri.uri': pure.same, 'puri.uri': pure.same, 'puri.parse-uri': pure.same, 'quri.merge-uris': ([relative, base], at) => base && relative && pure.joinUrl([base, relative], at),
      'cl-json.encode-json-to-string': pure.encodeJson, 'json.encode-json-to-string': pure.encodeJson, 'json.encode-json-alist-to-string': pure.encodeJson, 'cl-json.encode-json-alist-to-string': pure.encodeJson, 'cl-json.encode-json-plist-to-string': pure.encodeJson, 'encode-json-to-string': pure.encodeJson, 'encode-json-alist-to-string': pure.encodeJson, 'jonathan.to-json': pure.encodeJson, 'jojo.to-json': pure.encodeJson, 'to-json': pure.encodeJson, 'yason.encode': pure.encodeJson, 'jsown.to-json': pure.encodeJson, 'shasht.write-json': pure.encodeJson, 'com.inuoe.jzon.stringify': pure.encodeJson, 'jzon.stringify': pure.encodeJson,
      'quri.url-encode': pure.escapeUrl, 'drakma.url-encode': pure.escapeUrl, 'string-downcase': unlabelled(pure.asFunction(pure.lower)), 'string-upcase': unlabelled(pure.asFunction(pure.upper)), 'uiop.getenv': () => undefined,
    },
  }),
};
