// Julia.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { paste, unlabelled } from '../shaping';
import { clientsOf, harmless, library, STEPS, wordsOf } from '../words';

const HOLES = [{ open: '$(', close: ')' }, { name: /\$[A-Za-z_][\w!]*/y, drop: 1 }];

/** What is in something, and of what type something is, says nothing of its value: `Dict{String,Any}(…)`. */
const TYPES = /(?<=\w)\{[\w\s,.:<>]*\}(?=\()/y;

export const language: TextLanguage = {
  lexicon: {
    id: 'julia',
    lineComments: [/#(?!=)/y], blockComments: [[/#=/y, /=#/g], [TYPES, /(?:)/g]],
    quotes: [
      { open: /(?:raw|[rbsv]|html|md|uri)"""/y, close: () => '"""' }, { open: /"""/y, escape: '\\', holes: HOLES }, { open: /(?:raw|[rbsv]|html|md|uri)"/y, close: () => '"', escape: '\\' }, { open: /"/y, escape: '\\', holes: HOLES },
      { open: /`/y, escape: '\\', holes: HOLES }, { open: /'(?=(?:\\.[^'\n]{0,8}|[^'\\\n])')/y, close: () => "'", escape: '\\', oneLine: true },
    ],
    names: /@?[A-Za-z_]\w*!?(?!=[^=])|@?[A-Za-z_]\w*/y, symbols: /:(?:[A-Za-z_]\w*[!?]?|"[^"\n]*")/y,
    lines: true, blocks: 'ends', shell: /^`/,
    operators: ['|>', '=>', '->', '::', '<:', '===', '!==', '...', '.=', '||', '&&'],
    words: {
      function: 'function', macro: 'function', module: 'class', baremodule: 'class', struct: 'class', mutable: 'skip', type: 'class', immutable: 'class',
      if: 'branch', elseif: 'else', else: 'else', for: 'loop', while: 'loop', try: 'branch', catch: 'else', finally: 'else', begin: 'branch', let: 'branch', do: 'branch', quote: 'branch', end: 'end', return: 'return',
      using: 'import', import: 'import', const: 'declare', local: 'declare', global: 'declare', true: 'true', false: 'false', nothing: 'null', missing: 'null', in: 'skip', where: 'skip', '@testset': 'branch',
    },
    join: ['*'], either: ['||'], pipe: ['|>'], assign: ['='], members: ['.'], labels: ['=', '=>'], implicit: true, equations: true,
  },
  words: wordsOf({
    routes: /^(?:Genie|Mux|Oxygen|Router|HTTP)\.(?:route|page|register!)$/,
    verb: /^_?(?:send_|http_|api_|gh_|do_|request_)?(get|post|put|patch|delete|head|options)(?:_json|_request)?!?$/i,
    harmless: harmless('string', 'joinpath', 'println', 'print', 'info', 'warn', 'error', 'URI', 'HTTP\\.URI', '@\\w+', 'Dict', 'push!', 'occursin', 'ismatch', 'startswith', 'endswith', 'haskey'),
    keys: { url: ['url', 'uri'], path: ['path', 'target'], base: ['base_url', 'host'], host: ['host'], method: ['method', 'verb'], payload: ['body', 'data', 'json', 'params', 'form', 'query'], headers: ['headers', 'header'], auth: ['auth', 'basicauth', 'userinfo'] },
    later: { payload: [], header: [], auth: [], method: [], verb: STEPS },
  }),
  clients: [
    { from: ['GitHub'], base: 'https://api.github.com', method: 'GET' },
    clientsOf('HTTP', 'Requests', 'HTTPClient', 'HTTPC', 'Downloads', 'LibCURL', 'FTPClient', 'OpenAPI', 'EasyCurl', 'URIs'),
    { from: ['SimpleMock', 'Mocking', 'BrokenRecord', 'HTTPPlayback'], mock: true }, { from: ['Genie', 'Mux', 'Oxygen', 'Franklin', 'HttpServer'], server: true },
  ],
  library: library({
    functions: {
      string: paste, joinpath: pure.joinPath, join: unlabelled(pure.asFunction(pure.joinList)), 'JSON.json': pure.encodeJson, json: pure.encodeJson, 'JSON3.write': pure.encodeJson, 'JSON.print': pure.encodeJson, Dict: pairs, 'HTTP.escapeuri': pure.escapeUrl, escapeuri: pure.escapeUrl, 'HTTP.URIs.escapeuri': pure.escapeUrl,
      URI: pure.same, 'HTTP.URI': pure.same, 'URIs.URI': pure.same, lowercase: pure.same, strip: pure.same, get: held,
    },
  }),
};

/** `get(ENV, "NAME", otherwise)`, and the same of a record. */
function held(...[[of, key, otherwise], at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  if (!of || !key || !otherwise) return undefined;
  return of.kind === 'record' ? pure.memberOrDefault(of, [key, otherwise], at) : pure.fallback([key, otherwise], at);
}

/** `Dict("a" => 1)`, and the same with a list of pairs. */
function pairs(...[args, at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  const records = args.flatMap(arg => (arg.kind === 'list' ? arg.items : [arg])).filter(arg => arg.kind === 'record');
  return records.length === 0 && args.length > 0 ? undefined : pure.assign([{ kind: 'record', fields: new Map(), open: false, at }, ...records], at);
}
