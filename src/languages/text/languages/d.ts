// D.
import * as pure from '../../../analysis/pure';
import { C_WORDS } from '../c-family';
import type { TextLanguage } from '../lexicon';
import { paste } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'd',
    lineComments: [/\/\//y], blockComments: [[/\/\*/y, /\*\//g], [/\/\+/y, /\+\//g]],
    quotes: [{ open: /r"/y, close: () => '"' }, { open: /`/y }, { open: /"/y, escape: '\\' }, { open: /'/y, escape: '\\', oneLine: true }],
    names: /[@]?[A-Za-z_]\w*/y,
    lines: false, blocks: 'braces',
    words: {
      ...C_WORDS, auto: 'declare', enum: 'declare', immutable: 'declare', const: 'declare', import: 'import', module: 'import', class: 'class', struct: 'class', interface: 'class', new: 'new', this: 'self', null: 'null',
      public: 'skip', private: 'skip', protected: 'skip', package: 'skip', final: 'skip', override: 'skip', abstract: 'skip', pure: 'skip', nothrow: 'skip', '@safe': 'skip', '@property': 'skip', '@trusted': 'skip', scope: 'skip', cast: 'skip', ref: 'skip', '=>': 'function', unittest: 'branch', with: 'branch', in: 'skip', out: 'skip',
    },
    join: ['~'], either: ['||'], assign: ['=', '~='], members: ['.'], labels: [':'], adjacent: true, typed: true,
    constructors: ['this'],
  },
  words: wordsOf({
    verb: /^(?:do|send|http)?(get|post|put|patch|del|delete|head)(?:Content|Json|Request)?$/i,
    later: { payload: ['writeJsonBody', 'writeBody', 'writeFormBody', 'postData'], header: ['addRequestHeader', 'headers'], auth: ['setAuthentication', 'addBasicAuth'], method: ['method'], verb: STEPS },
  }),
  clients: [clientsOf('HTTP', 'requestHTTP', 'Request', 'std.net.curl', 'requests', 'vibe.http.client', 'Curl'), { from: ['URLRouter', 'vibe.http.router'], server: true }],
  library: library({
    functions: { format: pure.formatPercent, text: paste, 'std.string.format': pure.formatPercent, 'std.format.format': pure.formatPercent, 'std.conv.text': paste, 'URL': pure.same, serializeToJsonString: pure.encodeJson },
    methods: { format: pure.asMethod(pure.formatPercent), toString: pure.sameOf, idup: pure.sameOf, dup: pure.sameOf, join: pure.joinList },
  }),
};
