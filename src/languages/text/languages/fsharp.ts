// F#.
import * as pure from '../../../analysis/pure';
import * as build from '../../../analysis/pure-builders';
import type { TextLanguage } from '../lexicon';
import { joinBy } from '../shaping';
import { clientsOf, COMMON, harmless, library, STEPS, wordsOf } from '../words';

/** What says nothing of a value: a cast, the bars of an array's brackets. */
const NOISE = /:\??>\s*\w[\w.]*|(?<=\[)\||\|(?=\])/y;
const HOLES = [{ open: '{', close: '}' }];

export const language: TextLanguage = {
  lexicon: {
    id: 'fsharp',
    lineComments: [/\/\//y, /#(?:r|load|if|else|endif|nowarn|light)\b/y], blockComments: [[/\(\*(?!\))/y, /\*\)/g], [NOISE, /(?:)/g]],
    quotes: [
      { open: /\$"""/y, close: () => '"""', holes: HOLES }, { open: /"""/y }, { open: /@"/y, close: () => '"', escape: 'twice' }, { open: /\$"/y, close: () => '"', escape: '\\', holes: HOLES },
      { open: /"/y, close: () => '"', escape: '\\' }, { open: /'(?=(?:\\.|[^'\\\n])')/y, escape: '\\', oneLine: true },
    ],
    names: /[A-Za-z_][\w']*!?|``[^`\n]+``/y,
    lines: true, continues: /[ \t]*\r?\n[ \t]*(?=\|>|\.[A-Za-z_])/y, blocks: 'indentation',
    operators: ['|>', '<|', '<-', '->', '::', '>>', ':?>', ':>', '=>'],
    words: {
      let: 'declare', 'let!': 'declare', use: 'declare', 'use!': 'declare', mutable: 'skip', rec: 'skip', inline: 'skip', private: 'skip', internal: 'skip', public: 'skip', static: 'skip', member: 'declare', override: 'skip', type: 'class', module: 'class', namespace: 'import', open: 'import',
      if: 'branch', then: 'skip', elif: 'branch', else: 'else', match: 'branch', with: 'skip', try: 'branch', finally: 'skip', for: 'loop', while: 'loop', do: 'skip', 'do!': 'skip', in: 'skip', fun: 'function', new: 'new', this: 'self', return: 'return', 'return!': 'return', async: 'skip', task: 'skip', await: 'skip',
      true: 'true', false: 'false', null: 'null', None: 'null', upcast: 'skip', downcast: 'skip', not: 'skip', and: 'skip', of: 'skip',
    },
    join: ['+'], cons: '::', pipe: ['|>'], apply: ['<|'], assign: ['=', '<-'], members: ['.'], labels: ['='], bare: 'words', implicit: true, curried: true,
  },
  words: wordsOf({
    verb: /^(?:Http|Send|Do|Execute)?(get|post|put|patch|delete|head)(?:Async|Json|AsJson|String|Data|Request)*$/i,
    harmless: harmless('printfn?', 'eprintfn?', 'failwithf?', 'sprintf', 'route', 'routef', 'GET', 'POST'),
    keys: { ...COMMON, method: [...COMMON.method, 'Method', 'httpMethod'], payload: [...COMMON.payload, 'Content', 'Body'], url: [...COMMON.url, 'RequestUri'] },
    later: { payload: ['AddJsonBody', 'AddBody', 'AddParameter', 'Request.body', 'Request.bodyString', 'body', 'bodyString'], header: ['AddHeader', 'Headers.Add', 'Request.setHeader'], auth: ['Request.basicAuthentication'], method: [], verb: STEPS },
  }),
  clients: [
    { from: ['WebRequest', 'HttpWebRequest'], members: { Create: ['url'], CreateHttp: ['url'] }, method: 'GET' },
    clientsOf('Http', 'FSharp.Data', 'HttpClient', 'RestClient', 'RestRequest', 'HttpRequestMessage', 'WebClient', 'Request', 'HttpFs', 'FsHttp', 'http'),
    { from: ['Giraffe', 'Saturn', 'Suave', 'Falco'], server: true },
  ],
  library: library({
    functions: {
      sprintf: pure.formatPercent, Uri: pure.same, 'new Uri': pure.same, 'String.Format': pure.formatBraces, 'String.concat': joinBy, 'String.Join': build.joinAll, 'JsonConvert.SerializeObject': pure.encodeJson, 'JsonSerializer.Serialize': pure.encodeJson, 'Uri.EscapeDataString': pure.escapeUrl,
      TextRequest: pure.same, 'new StringContent': build.bodyOf, StringContent: build.bodyOf,
    },
    methods: { ToString: pure.sameOf, Trim: pure.trim, TrimEnd: pure.sameOf },
  }),
};
