// OCaml.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { joinBy } from '../shaping';
import { clientsOf, harmless, library, STEPS, wordsOf } from '../words';

/** The mark of an argument that is called as its label is. */
const LABEL = /[~?](?=[a-z_(]\w*(?!\w*:[^:]))/y;

/** A line that goes on with the one before it: with an operator, an argument by name, or one in brackets or quotes behind a value. */
const CONTINUES = /[ \t]*\r?\n[ \t]*(?=\|>|>>=|>\|=|@@|\^|[~?][a-z])|(?<=[\w'")}\]])(?<!\b(?:in|then|else|do|begin|struct|sig|with|of|try|when|fun|function))[ \t]*\r?\n[ \t]+(?=["(]|\{[a-z_]*\|)/y;

export const language: TextLanguage = {
  lexicon: {
    id: 'ocaml',
    lineComments: [], blockComments: [[/\(\*(?!\))/y, /\*\)/g], [LABEL, /(?:)/g]],
    quotes: [{ open: /\{[a-z_]*\|/y, close: open => `|${open.slice(1, -1)}}` }, { open: /"/y, escape: '\\' }, { open: /'(?=(?:\\.|[^'\\\n])')/y, close: () => "'", escape: '\\', oneLine: true }],
    names: /[~?][a-z_]\w*:(?!:)|[A-Za-z_][\w']*/y, symbols: /`[A-Za-z_]\w*/y,
    lines: true, continues: CONTINUES, blocks: 'indentation',
    operators: ['|>', '@@', '<-', '->', '::', '>>=', '>|=', ':=', ';;', '^'],
    words: {
      let: 'declare', rec: 'skip', in: 'skip', and: 'declare', module: 'class', type: 'class', struct: 'skip', sig: 'skip', end: 'skip', begin: 'skip', functor: 'skip', open: 'import', include: 'import', val: 'skip', external: 'skip', method: 'declare', object: 'skip',
      if: 'branch', then: 'skip', else: 'else', match: 'branch', function: 'branch', with: 'skip', try: 'branch', for: 'loop', while: 'loop', do: 'skip', done: 'skip', fun: 'function', of: 'skip', when: 'skip', as: 'skip', mutable: 'skip', lazy: 'skip',
      true: 'true', false: 'false', None: 'null', Some: 'skip', not: 'skip',
    },
    join: ['^'], cons: '::', pipe: ['|>'], apply: ['@@'], assign: ['=', '<-', ':='], members: ['.'], labels: ['='], bare: 'words', implicit: true, curried: true,
  },
  words: wordsOf({
    routes: /^(?:App|Opium(?:\.\w+)?|Dream|Router)\.\w+$/,
    verb: /^(?:http_|send_)?(get|post|put|patch|delete|head)(?:_json|_form|_request)?$/i,
    harmless: harmless('printf', 'eprintf', 'failwith', 'invalid_arg', 'add_authorization', 'with_query\'?', 'with_path'),
    later: { payload: ['with_body', 'of_string_body'], header: ['add', 'with_header', 'set_header'], auth: ['add_authorization'], method: [], verb: STEPS },
  }),
  clients: [clientsOf('Cohttp', 'Cohttp_lwt_unix', 'Cohttp_async', 'Client', 'Curl', 'Ezcurl', 'Ezcurl_lwt', 'Http_client', 'Nethttp_client', 'Piaf', 'Hyper', 'Ocurl', 'Quests'), { from: ['Opium', 'Dream', 'Ocsigen', 'Eliom', 'Sinatra'], server: true }],
  library: library({
    functions: {
      'Printf.sprintf': pure.formatPercent, 'Format.sprintf': pure.formatPercent, 'Fmt.str': pure.formatPercent, 'Format.asprintf': pure.formatPercent, sprintf: pure.formatPercent, 'Uri.of_string': pure.same, 'Uri.to_string': pure.same, 'String.concat': joinBy,
      'Yojson.Safe.to_string': pure.encodeJson, 'Yojson.Basic.to_string': pure.encodeJson, 'Cohttp_lwt.Body.of_string': pure.same, 'Body.of_string': pure.same, 'Uri.pct_encode': pure.escapeUrl, string_of_int: pure.same, 'Int64.to_string': pure.same, 'Uri.with_path': pure.joinPath,
    },
  }),
};
