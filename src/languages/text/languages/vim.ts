// Vim script.
import type { Client } from '../../../analysis/language';
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { clientsOf, library, wordsOf } from '../words';

/** webapi-vim's functions, by the names it has had. */
const WEBAPI: NonNullable<Client['members']> = Object.fromEntries(['webapi#http', 'http'].flatMap(name => [
  [`${name}#get`, ['url', '-', 'headers']], [`${name}#post`, ['url', 'payload', 'headers', 'method']],
]));

/** `python3 << EOF` and the lines up to that word. */
const HERE = /(?<=^[ \t]*)(?:py(?:thon)?[3x]?|ruby?|perl?|lua)!?[ \t]*<<[ \t]*(?:trim[ \t]+)?\w+[ \t]*\n/my;

export const language: TextLanguage = {
  lexicon: {
    id: 'vim',
    lineComments: [/(?<![^\n])[ \t]*"/y, /(?<![^\n])#/y], blockComments: [],
    quotes: [{ open: HERE, close: open => `\n${/(\w+)\s*$/.exec(open)![1]!}` }, { open: /"/y, escape: '\\', oneLine: true }, { open: /'/y, escape: 'twice', oneLine: true }],
    names: /[gsablwtv]:(?=[,)\s])|(?:[gsablwtv]:)?[A-Za-z_][\w#]*|[gsablwtv]:[\w#]+|&\w+|<SID>\w+/y,
    runs: { py: 'python', ru: 'ruby', pe: 'perl', lu: 'lua' }, lines: true, blocks: 'ends', continues: /\n[ \t]*\\/y,
    operators: ['=~#', '=~', '!~', '==#', '==?', '.='],
    words: {
      let: 'declare', const: 'declare', var: 'declare', function: 'function', 'function!': 'function', func: 'function', def: 'function', if: 'branch', elseif: 'else', else: 'else', for: 'loop', while: 'loop', try: 'branch', catch: 'else', finally: 'else', endif: 'end', endfor: 'end', endwhile: 'end', endtry: 'end', endfunction: 'end', endfunc: 'end', enddef: 'end',
      return: 'return', call: 'skip', silent: 'skip', execute: 'skip', exe: 'skip', abort: 'skip', dict: 'skip', range: 'skip', in: 'skip', unlet: 'skip', eval: 'skip', export: 'skip', throw: 'return',
    },
    called: ['function'], join: ['.', '..'], either: ['||'], assign: ['=', '.='], members: ['->'], reaches: /^(?!(?:printf|join|string|substitute|shellescape|escape|json_encode|tolower|toupper|trim|get|expand|fnamemodify|input\w*|nr2char|repeat|strftime|localtime|line|col|len|strpart|matchstr|getcwd|tempname|iconv)$)[A-Za-z_]\w*$/, labels: [':'], given: 'a:',
  },
  words: wordsOf({
    verb: /^(?:.*[#_.])?(get|post|put|patch|delete|head)(?:_json)?$/i, sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|system|gist|github/i,
    keys: { url: ['url', 'uri'], path: ['path'], base: ['base_url'], host: ['host'], method: ['method'], payload: ['data', 'body', 'param', 'params', 'content', 'postdata'], headers: ['headers', 'header', 'headdata'], auth: ['username', 'password', 'user'] },
  }),
  clients: [
    { from: Object.keys(WEBAPI), members: WEBAPI, method: 'GET' },
    clientsOf('webapi', 'http'),
  ],
  library: library({
    functions: { printf: pure.formatPercent, 'webapi#json#encode': pure.encodeJson, json_encode: pure.encodeJson, '*.encode': pure.encodeJson, join: pure.asFunction(pure.joinList), extend: pure.assign, get: ([of, key, otherwise], at) => (of && key ? pure.memberOrDefault(of, otherwise ? [key, otherwise] : [key], at) ?? pure.fallback(otherwise ? [key, otherwise] : [key], at) : undefined), string: pure.same, substitute: pure.same, 'webapi#http#encodeURI': pure.escapeUrl, tolower: pure.asFunction(pure.lower), toupper: pure.asFunction(pure.upper), trim: pure.asFunction(pure.trim) },
  }),
};
