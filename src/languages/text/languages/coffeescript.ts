// CoffeeScript.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { clientsOf, library, wordsOf } from '../words';

const HOLES = [{ open: '#{', close: '}' }];

export const language: TextLanguage = {
  lexicon: {
    id: 'coffeescript',
    lineComments: [/#(?!##)/y], blockComments: [[/###(?!#)/y, /###/g], [/\/\/\/(?=[^\n]*\n|.*\/\/\/)/y, /\/\/\//g]],
    quotes: [{ open: /"""/y, escape: '\\', holes: HOLES }, { open: /'''/y, escape: '\\' }, { open: /"/y, escape: '\\', holes: HOLES }, { open: /'/y, escape: '\\' }],
    names: /@?[A-Za-z_$][\w$]*|@(?=\W)/y, opaque: /\/(?![\s=*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[gimy]*/y,
    lines: true, blocks: 'indentation',
    words: {
      if: 'branch', unless: 'branch', else: 'else', switch: 'branch', when: 'skip', then: 'skip', for: 'loop', while: 'loop', until: 'loop', try: 'branch', catch: 'branch', return: 'return', throw: 'return', class: 'class', extends: 'skip', new: 'new', '@': 'self', this: 'self',
      true: 'true', yes: 'true', on: 'true', false: 'false', no: 'false', null: 'null', undefined: 'null', and: 'and', or: 'or', not: 'skip', await: 'skip', require: 'require', do: 'skip', in: 'skip', of: 'skip', '=>': 'function', '->': 'function',
    },
    join: ['+'], either: ['||', '?'], assign: ['=', '?='], members: ['.', '?.', '::'], labels: [':'], bare: 'commas', implicit: true, exports: true, shorthand: true, own: '@', constructors: ['constructor'],
  },
  words: wordsOf({
    later: { payload: ['send', 'write', 'end', 'json', 'form', 'body'], header: ['header', 'headers', 'set'], auth: ['auth'], method: [], verb: /^(get|post|put|patch|del|delete|head)$/ },
    server: /^(?:app|router|server|robot\.router)\.\w+$|^robot\.router\./,
  }),
  clients: [
    clientsOf('request', 'http', 'https', 'githubot', 'superagent', 'axios', 'needle', 'restler', 'octonode', 'octokat'),
    { ...clientsOf('robot', 'msg', 'res', 'scoped', 'scoped-http-client', 'ScopedClient'), fluent: /^(?:http|create)$/, paths: /^(?:path|scope)$/, members: { http: ['-'], create: ['-'] } },
    { ...clientsOf('$', 'jQuery', 'fetch'), browser: 'always' },
    { from: ['nock', 'sinon'], mock: true }, { from: ['express', 'connect', 'koa'], server: true },
  ],
  library: library({
    functions: { 'JSON.stringify': pure.encodeJson, '*.stringify': pure.encodeJson, encodeURIComponent: pure.escapeUrl, 'querystring.stringify': pure.encodeForm, '_.extend': pure.assign, '$.extend': pure.assign, 'Object.assign': pure.assign, 'url.parse': pure.same },
    methods: { concat: pure.append, toString: pure.sameOf, join: pure.joinList, toLowerCase: pure.lower, toUpperCase: pure.upper, trim: pure.trim, replace: pure.replace(false) },
  }),
};
