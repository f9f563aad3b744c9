// Perl.
import * as pure from '../../../analysis/pure';
import { setPath } from '../../../analysis/pure-builders';
import { expandOf, urlPath } from '../../../analysis/pure-urls';
import { known } from '../../../analysis/value';
import type { TextLanguage } from '../lexicon';
import { each } from '../../grammar/tables';
import { joinArguments } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

const NAME = String.raw`(?:::)?[A-Za-z_]\w*(?:(?:::|')[A-Za-z_]\w*)*(?:::)?`;
const HOLES = [{ open: '@{[', close: ']' }, { name: /[$@](?:\{\w+\}|[A-Za-z_]\w*(?:::\w+)*(?:->)?(?:(?:\{\w+\}|\[-?[\w$]+\])(?:->)?)*|\{\^\w+\})(?<!->)/y }];
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const closing = (open: string): string => PAIRS[open.at(-1)!] ?? open.at(-1)!;

/** The path of a URL; what it is given becomes its path: https://metacpan.org/pod/URI */
const pathOf: pure.PureMethod = (of, args, at) => {
  const pieces = args.filter(piece => known(piece) !== '');
  return pieces.length > 0 ? setPath(of, [pure.joinPath(pieces, at)!], at) : urlPath(of, [], at);
};

export const language: TextLanguage = {
  lexicon: {
    id: 'perl',
    lineComments: [/(?<![$@%&\\])#(?!\{)/y],
    blockComments: [[/(?<![^\n])=[a-zA-Z]\w*/y, /^=cut\b.*$/gm, '.pod'], [/(?<![^\n])__(?:END|DATA)__(?=\n)/y, /(?!)/g, '.pod']],
    quotes: [
      { open: /<<~?\s*'\w+'/y, close: open => /\w+/.exec(open)![0], here: true }, { open: /<<~?\s*"?[A-Z_]\w*"?/y, close: open => /[A-Za-z_]\w*/.exec(open)![0], escape: '\\', holes: HOLES, here: true },
      { open: /(?<![$@%&\w>-])q(?:\s*[^\w\s,;=)]|\s+\w)/y, close: closing, escape: '\\' },
      { open: /(?<![$@%&\w>-])q[qx](?:\s*[^\w\s,;=)]|\s+\w)/y, close: closing, escape: '\\', holes: HOLES },
      { open: /"/y, escape: '\\', holes: HOLES }, { open: /'/y, escape: '\\' }, { open: /`/y, escape: '\\', holes: HOLES },
    ],
    names: new RegExp(String.raw`\$#?\{\w+\}|[$@%&]+${NAME}|[$@%]_\b|\$\d+|@_|[$@%]\$+\w+|${NAME}`, 'y'),
    opaque: /(?:(?:m|qr|s|y|tr)(?=[/{!|#,(])|qw(?=\s*[(/{<[]))(?:\s*\{[^}]*\}(?:\s*\{[^}]*\})?|\s*\([^)]*\)|\s*\[[^\]]*\]|([/!|#,])(?:\\.|(?!\1)[^\\\n])*\1(?:(?:\\.|(?!\1)[^\\\n])*\1)?)\w*|\/(?:\\.|[^/\\\n])+\/\w*/y,
    operators: ['=~', '!~', '//=', '//', '**'],
    qualifies: '::', lines: false, blocks: 'braces', flattens: '@', shell: /^(?:`|qx)/,
    words: {
      my: 'declare', our: 'declare', local: 'declare', state: 'declare', sub: 'function', package: 'class', use: 'import', no: 'import',
      if: 'branch', unless: 'branch', elsif: 'branch', else: 'else', for: 'loop', foreach: 'loop', while: 'loop', until: 'loop', return: 'return', or: 'or', and: 'and', undef: 'null', BEGIN: 'branch', END: 'branch', eval: 'branch', do: 'branch', not: 'skip',
    },
    join: ['.'], either: ['||', '//'], assign: ['='], members: ['->', '::'], labels: ['=>'], bare: 'commas', sigil: '$', implicit: true, constants: 'constant',
    constructors: ['new', 'BUILD'], mutators: ['path', 'path_segments', 'path_query'], mutable: /^(?:URI|Mojo::URL)(?:::|$)/,
    unescape: text => text.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\([\s\S])/g, '$1'),
  },
  words: wordsOf({
    verb: /^_?(?:do_|send_|http_|api_|build_|make_)?(get|post|put|patch|delete|del|head)(?:_json|_form|_request|_url|_ok|_p|Json|store|print|(?:_\w+)?_resources?)?$/i,
    inert: /^(?:URI|Mojo::URL)(?:::\w+)*\./,
    sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|submit|execute|perform|mirror|build_tx|\btx$|^new$|_ua$/i,
    mock: /mock|stub|fake|fixture|test::lwp|intercept|^map$|map_response|Test::MockObject/i,
    trials: /^(?:Test::Mojo|Plack::Test|Dancer2?::Test|Catalyst::Test|Test::WWW::Mechanize::(?:PSGI|Catalyst|Mojo))$/,
    keys: {
      url: ['url', 'uri', 'URL', 'endpoint', 'api_url'], path: ['path'], base: ['base_url', 'base', 'host', 'server', 'api_url'], host: ['host', 'server'], method: ['method', 'type', 'verb'],
      payload: ['Content', 'content', 'data', 'json', 'form', 'body', 'args', 'params', 'payload'], headers: ['headers', 'header'], auth: ['auth', 'user', 'username', 'login', 'credentials'],
    },
    later: { payload: ['content', 'add_content', 'body', 'body_content'], header: ['header', 'push_header', 'addHeader', 'headers'], auth: ['authorization_basic', 'credentials', 'basic_auth'], method: ['method'], verb: STEPS },
  }),
  clients: [
    { from: ['Net::GitHub', 'Net::GitHub::V3', 'Pithub', 'Pithub::Base'], base: 'https://api.github.com', method: 'GET' },
    clientsOf('LWP::UserAgent', 'LWP::Simple', 'HTTP::Tiny', 'WWW::Mechanize', 'Mojo::UserAgent', 'REST::Client', 'Furl', 'Furl::HTTP', 'HTTP::Request::Common', 'HTTP::Thin', 'WWW::Curl::Easy', 'HTTP::Client', 'LWP', 'ojo', 'Net::Curl::Easy', 'AnyEvent::HTTP', 'HTTP::AnyUA', 'REST::Consumer', 'JSON::API', 'HTTP::Request'),
    { from: ['Test::LWP::UserAgent', 'Test::MockObject', 'Test::Mock::LWP', 'Test::Mock::HTTP::Tiny', 'LWP::UserAgent::Mockable', 'Test::MockModule', 'HTTP::Tiny::Mech'], mock: true },
    { from: ['Dancer', 'Dancer2', 'Mojolicious', 'Mojolicious::Lite', 'Catalyst', 'Plack', 'Web::Simple', 'Kelp'], server: true },
  ],
  library: library({
    functions: {
      sprintf: pure.formatPercent, join: joinArguments, encode_json: pure.encodeJson, to_json: pure.encodeJson, '*.encode': pure.encodeJson, '*.encode_json': pure.encodeJson, '*.to_json': pure.encodeJson, JSON: pure.same, uri_escape: pure.escapeUrl, '*.uri_escape': pure.escapeUrl, uri_escape_utf8: pure.escapeUrl, '*.uri_escape_utf8': pure.escapeUrl,
      'URI.new': pure.same, 'URI.new_abs': ([path, base], at) => path && base && pure.joinUrl([base, path], at), 'Mojo::URL.new': pure.same, 'URI::Template.new': pure.same, '*.as_string': pure.same, lc: pure.same, uc: pure.same, ref: pure.same, shift: () => undefined, encode_utf8: pure.same,
    },
    methods: { ...each(pure.sameOf, 'as_string canonical to_string to_abs clone userinfo query query_form'), process: expandOf, process_to_string: expandOf, path: pathOf, path_query: pathOf, path_segments: pathOf },
  }),
};
