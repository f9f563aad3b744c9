// Haskell.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { joinBy } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

/** What type something has says nothing of its value. */
const TYPE = /::\s*(?:[^\n()[\],{}<=]|\([^()\n]*\)|\[[^[\]\n]*\])*/y;

export const language: TextLanguage = {
  lexicon: {
    id: 'haskell',
    lineComments: [/--+(?![!#$%&*+./<=>?@\\^|~:])/y], blockComments: [[/\{-/y, /-\}/g], [TYPE, /(?:)/g]],
    quotes: [{ open: /\[\w+\|/y, close: () => '|]' }, { open: /"/y, escape: '\\' }, { open: /'(?=\\?.')/y, close: () => "'", escape: '\\', oneLine: true }],
    names: /[A-Z]\w*(?:\.[A-Z]\w*)*\.[a-z_][\w']*|[A-Za-z_][\w']*/y,
    lines: true, blocks: 'indentation',
    operators: ['++', '<>', '.=', '<-', '->', '=>', '::', '>>=', '>>', '<$>', '<*>', '&', '<&>', '?~', '.~', '/:', '$!'],
    words: { if: 'branch', then: 'skip', else: 'skip', case: 'branch', of: 'skip', do: 'skip', let: 'skip', where: 'skip', in: 'skip', import: 'import', module: 'import', True: 'true', False: 'false', Nothing: 'null', class: 'skip', instance: 'skip', deriving: 'skip', return: 'skip', pure: 'skip' },
    join: ['++', '<>'], cons: ':', paths: ['/:'], either: [], pipe: ['&', '<&>'], apply: ['$', '$!', '<$>'], assign: ['=', '<-'], members: ['#'], labels: ['=', '.='], bare: 'words', implicit: true, equations: 'words',
  },
  words: wordsOf({
    server: /^(?:get|post|put|patch|delete)$/, trials: /^(?:Test\.Hspec\.Wai|Network\.Wai\.Test)/,
    routes: /^(?:Scotty|Spock|Snap|Happstack)\.\w+$/,
    verb: /^(?:\w+\.)*(get|post|put|patch|delete|head)(?:With|_|Json|JSON|Request)?$/i, sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|parseurl|github|execute|perform/i,
    later: { method: ['setRequestMethod'], payload: ['setRequestBodyJSON', 'setRequestBody', 'setRequestBodyLBS'], header: ['setRequestHeaders', 'addRequestHeader'], auth: ['setRequestBasicAuth', 'applyBasicAuth'], verb: STEPS },
    keys: { url: ['url', 'uri'], path: ['path'], base: ['base'], host: ['host'], method: ['method'], payload: ['requestBody', 'body', 'payload'], headers: ['requestHeaders', 'headers'], auth: ['auth'] },
  }),
  clients: [clientsOf('Network.Wreq', 'Network.HTTP.Client', 'Network.HTTP.Simple', 'Network.HTTP.Conduit', 'Network.HTTP.Req', 'Network.Curl', 'GitHub', 'parseRequest', 'parseRequest_', 'parseUrl', 'parseUrlThrow', 'req', 'simpleHttp', 'simpleHTTP'), { from: ['Web.Scotty', 'Yesod', 'Servant', 'Snap', 'Network.Wai'], server: true }],
  library: library({
    functions: {
      '*.intercalate': joinBy, intercalate: joinBy, https: ([host], at) => host && pure.concatenate([{ kind: 'scalar', value: 'https://', at }, host], at), concat: pure.asFunction(pure.joinAll), printf: pure.formatPercent, 'T.concat': pure.asFunction(pure.joinAll), 'T.pack': pure.same, pack: pure.same, 'T.unpack': pure.same, unpack: pure.same, object: pure.same, encode: pure.encodeJson, toJSON: pure.same, show: pure.same, RequestBodyLBS: pure.same, 'B.concat': pure.asFunction(pure.joinAll), fromString: pure.same, mconcat: pure.asFunction(pure.joinAll) },
  }),
};
