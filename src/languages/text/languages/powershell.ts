// PowerShell.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { clientsOf, library, STEPS, wordsOf } from '../words';

const HOLES = [{ open: '$(', close: ')' }, { name: /\$(?:\{[^}\n]+\}|(?:\w+:)?\w+)/y }];

/** Operators that compare: what stands on either side is sent nowhere. */
const COMPARED: Readonly<Record<string, 'and'>> = Object.fromEntries(['and', 'xor', ...['eq', 'ne', 'like', 'notlike', 'match', 'notmatch', 'contains', 'notcontains', 'in', 'notin', 'gt', 'ge', 'lt', 'le', 'is', 'isnot'].flatMap(one => [one, `c${one}`, `i${one}`])].map(one => [`-${one}`, 'and']));

/** A parameter by as much of its name as no other begins with: `-me Post -b $json`. */
const shortened = (name: string, least: number): string[] => Array.from({ length: name.length - least }, (_, i) => name.slice(0, least + i)).flatMap(part => [part, part.toLowerCase()]);

/** Types that make a request of a URL, to be sent later. */
const WEB_REQUESTS = ['WebRequest', 'HttpWebRequest'].flatMap(name => [`System.Net.${name}`, `Net.${name}`]);

export const language: TextLanguage = {
  lexicon: {
    id: 'powershell',
    lineComments: [/#(?!>)/y], blockComments: [[/<#/y, /#>/g]],
    quotes: [{ open: /@'[ \t]*\n/y, close: () => "\n'@" }, { open: /@"[ \t]*\r?\n/y, close: () => '\n"@', escape: '`', holes: HOLES }, { open: /"/y, escape: '`', doubles: true, holes: HOLES }, { open: /'/y, escape: 'twice' }],
    names: /\$\{[^}\n]+\}|\$(?:\w+:)?\w+|(?<=[\s(])--?[A-Za-z][\w-]*|[A-Za-z_][\w-]*(?:\.exe\b)?/y,
    types: /\[((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*)\](?=::)/y, lines: true, blocks: 'braces', continues: /`[ \t]*\r?\n/y,
    words: {
      function: 'function', filter: 'function', param: 'skip', if: 'branch', elseif: 'branch', else: 'else', switch: 'branch', foreach: 'loop', for: 'loop', while: 'loop', do: 'loop', until: 'loop', try: 'branch', catch: 'branch', finally: 'branch', return: 'return', throw: 'return', class: 'class', in: 'skip',
      $true: 'true', $false: 'false', $null: 'null', $this: 'self', begin: 'branch', process: 'branch', end: 'branch', '-or': 'or', ...COMPARED,
    },
    join: ['+'], either: ['??', '||'], format: ['-f'], pipe: ['|'], assign: ['='], members: ['.', '::'], labels: ['='], marked: ['@{', '@(', '$('], bare: 'options', starts: { command: /^(?:Start-Process|saps|start)$/i, option: /^-(?:ArgumentList|Args)$/i }, sigil: '$', implicit: true, parameters: 'param',
  },
  words: wordsOf({
    verb: /^(?:Invoke-)?(Get|Post|Put|Patch|Delete|Head)(?:-\w*(?:Request|Rest|Api)\w*)?(?:Async|AsJsonAsync)?$/i,
    sends: /request|restmethod|fetch|http|\b_?api|call|send|curl|rest|client|query|^i[wr][rm]$|invoke|download|upload|github|gh/i,
    keys: { url: ['Uri', 'Url', 'uri', 'url', 'URI', 'URL'], path: ['path', 'Path', 'UriFragment', 'Endpoint', 'endpoint', 'Resource', 'RestPath'], base: ['BaseUri', 'BaseUrl'], host: ['host', 'Host'], method: ['Method', 'X', 'request', 'method', 'CustomMethod', 'HttpMethod', ...shortened('Method', 2)], payload: ['Body', 'body', 'data', 'data-raw', 'data-binary', 'json', 'd', 'InFile', 'Form', ...shortened('Body', 1)], headers: ['Headers', 'headers', ...shortened('Headers', 1)], auth: ['Credential', 'Authentication', 'Credentials', ...shortened('Credential', 2)] },
    later: { payload: ['AddBody', 'AddJsonBody', 'Content'], header: ['Headers.Add'], auth: [], method: [], verb: STEPS },
  }),
  clients: [clientsOf('Invoke-RestMethod', 'Invoke-WebRequest', 'irm', 'iwr', 'wget', 'Invoke-GHRestMethod', 'Invoke-GitHubApi'), { from: ['curl', 'curl.exe'], method: 'GET', posts: true }, { from: WEB_REQUESTS, method: 'GET', members: { Create: ['url'], CreateHttp: ['url'] } }, { from: ['Mock', 'Assert-MockCalled', 'Should'], mock: true }],
  library: library({
    functions: {
      'format%': ([pattern, given], at) => pattern && given && pure.formatBraces([pattern, ...(given.kind === 'list' ? given.items : [given])], at), 'ConvertTo-Json': pure.encodeJson, '*.Format': pure.formatBraces, 'string.Format': pure.formatBraces, 'Join-Path': pure.joinPath, 'New-Object': ([, ...args]) => args[0], '*.EscapeDataString': pure.escapeUrl, 'Write-Output': pure.same },
    methods: { ToString: pure.sameOf, ToLower: pure.lower, ToUpper: pure.upper, Trim: pure.trim, Replace: pure.replace(true) },
  }),
};
