// Elixir.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { clientsOf, library, wordsOf } from '../words';

const HOLES = [{ open: '#{', close: '}' }];
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

export const language: TextLanguage = {
  lexicon: {
    id: 'elixir',
    lineComments: [/#/y], blockComments: [[/@(?:module|type)?doc\s+(?:~S)?"""/y, /"""/g], [/@(?:module|type)?doc\s+(?=")/y, /"(?:\\.|[^"\\])*"/g]],
    quotes: [
      { open: /~[A-Z]"""/y, close: () => '"""' }, { open: /"""|'''|~[a-z]"""/y, close: open => open.slice(-3), escape: '\\', holes: HOLES },
      { open: /~[A-Z][/|"'([{<]/y, close: open => PAIRS[open.at(-1)!] ?? open.at(-1)! }, { open: /~[a-z][/|"'([{<]/y, close: open => PAIRS[open.at(-1)!] ?? open.at(-1)!, escape: '\\', holes: HOLES },
      { open: /"/y, escape: '\\', holes: HOLES }, { open: /'/y, escape: '\\', holes: HOLES },
    ],
    names: /@?[A-Za-z_]\w*[!?]?(?:\.[A-Z]\w*)*/y, symbols: /:[A-Za-z_]\w*[!?]?|:"[^"\n]*"/y,
    lines: true, blocks: 'ends',
    operators: ['|>', '<>', '<-', '=~', '\\\\'],
    words: {
      def: 'function', defp: 'function', defmacro: 'function', fn: 'function', defmodule: 'class', if: 'branch', unless: 'branch', case: 'branch', cond: 'branch', with: 'branch', try: 'branch', receive: 'branch', for: 'loop', else: 'else', rescue: 'else', catch: 'else', after: 'else', end: 'end', do: 'skip',
      alias: 'import', import: 'import', use: 'import', require: 'import', true: 'true', false: 'false', nil: 'null', and: 'and', or: 'or', not: 'skip', when: 'and', quote: 'branch', describe: 'branch', test: 'branch', setup: 'branch',
    },
    join: ['<>', '++'], either: ['||'], pipe: ['|>'], assign: ['='], members: ['.'], labels: [':', '=>'], marked: ['%{', '#{', '%['], bare: 'commas', implicit: true, attributes: true,
  },
  words: wordsOf({
    // Requests are sent by a module's function; a bare verb is a route of Phoenix.
    routes: /^(?:get|post|put|patch|delete|head|options|resources)$/, bareVerbs: { imports: /^(?:Tesla|HTTPoison\.Base)$/, base: /BaseUrl$/ }, verb: /^_?(?:request_|http_|api_|do_)?(get|post|put|patch|delete|head)(?:_json|_request)?[!?]?$/i, mock: /mock|stub|fake|fixture|bypass|exvcr|cassette|mox|^expect$/i }),
  clients: [
    { from: ['Tentacat'], base: 'https://api.github.com', method: 'GET' },
    { from: [':httpc', 'httpc'], members: { request: ['method', 'parts'] }, method: 'GET' },
    clientsOf('HTTPoison', 'Tesla', 'HTTPotion', 'Req', 'Finch', 'Mint', ':hackney', 'hackney', 'Neuron', 'Mojito', 'ibrowse', 'gun', 'HTTPoison.Base', 'OAuth2.Client'),
    { from: ['Bypass', 'Mox', 'Mock', 'ExVCR', 'Tesla.Mock'], mock: true }, { from: ['Plug', 'Phoenix', 'Plug.Router', 'Phoenix.Router'], server: true },
  ],
  library: library({
    functions: {
      'Poison.encode!': pure.encodeJson, 'Jason.encode!': pure.encodeJson, 'JSX.encode!': pure.encodeJson, 'JSON.encode!': pure.encodeJson, '*.encode!': pure.encodeJson, 'URI.encode_query': pure.encodeForm, 'URI.encode': pure.escapeUrl, 'URI.encode_www_form': pure.escapeUrl, 'Enum.join': pure.asFunction(pure.joinList), 'Path.join': pure.joinPath,
      'URI.merge': pure.joinUrl, 'to_string': pure.same, 'String.to_charlist': pure.same, 'to_charlist': pure.same, 'URI.parse': pure.same, 'Map.merge': pure.assign, 'System.get_env': pure.fallback, 'Application.get_env': () => undefined,
    },
  }),
};
