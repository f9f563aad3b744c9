// Lua.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { clientsOf, library, STEPS, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'lua',
    lineComments: [/--(?!\[=*\[)/y], blockComments: [[/--\[\[/y, /\]\]/g], [/--\[=\[/y, /\]=\]/g]],
    quotes: [{ open: /\[=*\[/y, close: open => open.replaceAll('[', ']') }, { open: /["']/y, escape: '\\', oneLine: true }],
    names: /[A-Za-z_]\w*/y,
    lines: true, blocks: 'ends',
    words: {
      local: 'declare', function: 'function', if: 'branch', elseif: 'else', else: 'else', for: 'loop', while: 'loop', repeat: 'loop', until: 'end', end: 'end', return: 'return', then: 'skip', do: 'skip', in: 'skip', not: 'skip',
      and: 'and', or: 'or', nil: 'null', true: 'true', false: 'false', self: 'self', require: 'require',
    },
    join: ['..'], either: [], assign: ['='], members: ['.', ':'], labels: ['='], textCalls: true,
  },
  words: wordsOf({
    keys: {
      url: ['url', 'uri'], path: ['path'], base: ['base_url', 'host'], host: ['host'], method: ['method', 'type', 'customrequest'], payload: ['body', 'source', 'data', 'json', 'form', 'params', 'postfields'], headers: ['headers', 'httpheader'], auth: ['auth', 'user', 'userpwd'],
    },
    later: { payload: ['set_body', 'body', 'send'], header: ['set_header', 'headers', 'headers.upsert', 'headers.append'], auth: ['basic_auth'], method: ['set_method'], verb: STEPS },
  }),
  clients: [
    { from: ['socket.http', 'ssl.https', 'luasec'], members: { request: ['url', 'payload'] }, method: 'GET', posts: true },
    clientsOf('resty.http', 'http.request', 'lua-requests', 'requests', 'httpclient', 'ltn12', 'http', 'coro-http', 'plenary.curl', 'hs', 'lapis.nginx.http', 'async_http_request'),
    { ...clientsOf('cURL', 'lcurl', 'lcurl.safe'), method: 'GET', posts: true },
    { from: ['lapis', 'sailor', 'pegasus'], server: true },
  ],
  library: library({
    functions: { 'string.format': pure.formatPercent, 'table.concat': pure.asFunction(pure.joinList), '*.encode': pure.encodeJson, tostring: pure.same, 'ltn12.source.string': pure.same, '*.escape_uri': pure.escapeUrl, 'url.escape': pure.escapeUrl, 'vim.json.encode': pure.encodeJson, 'vim.fn.json_encode': pure.encodeJson },
    methods: { format: pure.asMethod(pure.formatPercent), lower: pure.lower, upper: pure.upper },
  }),
};
