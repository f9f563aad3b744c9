// R.
import * as pure from '../../../analysis/pure';
import type { TextLanguage } from '../lexicon';
import { named, paste, sprintf } from '../shaping';
import { clientsOf, harmless, library, STEPS, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'r',
    lineComments: [/#/y], blockComments: [],
    quotes: [{ open: /[rR]["'][-]*[([{]/y, close: open => `${{ '(': ')', '[': ']', '{': '}' }[open.at(-1)!]!}${'-'.repeat(open.length - 3)}${open[1]!}` }, { open: /["']/y, escape: '\\' }, { open: /`/y }],
    names: /[A-Za-z.][\w.]*/y,
    lines: true, blocks: 'braces',
    operators: ['%>%', '%<>%', '%||%', '%in%', '|>', '<<-', '->>'],
    words: { function: 'function', if: 'branch', else: 'else', for: 'loop', while: 'loop', repeat: 'loop', TRUE: 'true', FALSE: 'false', T: 'true', F: 'false', NULL: 'null', NA: 'null', library: 'require', require: 'require', requireNamespace: 'require' },
    join: [], either: ['%||%', '||'], pipe: ['%>%', '|>'], assign: ['<-', '=', '<<-'], members: ['$', '::', ':::', '@'], labels: ['='], implicit: true, bareBodies: true, steps: /^req_/,
  },
  words: wordsOf({
    harmless: harmless('list', 'c', 'paste0?', 'file\\.path', 'str_c', 'str_glue', 'glue', 'modify_url', 'parse_url', 'structure', 'data\\.frame', 'tibble', 'setNames', 'modifyList'),
    keys: { url: ['url', 'uri', 'endpoint'], options: ['.opts', 'curl'], path: ['path'], base: ['base_url', 'hostname', 'handle'], host: ['hostname'], method: ['method', 'verb', '.method', 'customrequest'], payload: ['body', 'data', 'postfields', 'postFields', 'query'], headers: ['headers', 'add_headers', 'httpheader', '.send_headers'], auth: ['authenticate', 'config', 'userpwd'] },
    sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|submit|execute|perform|load|download|\bgh\b|retrieve|req_url_path|req_template/i,
    later: { base: ['request'], implied: { req_body_json: 'POST', req_body_form: 'POST', req_body_raw: 'POST', req_body_multipart: 'POST' }, payload: ['req_body_json', 'req_body_form', 'req_body_raw'], header: ['req_headers', 'add_headers'], auth: ['authenticate', 'req_auth_basic'], method: ['req_method'], verb: STEPS },
  }),
  clients: [
    { from: ['gh'], base: 'https://api.github.com', method: 'GET' },
    { from: ['httr', 'VERB', 'RETRY'], members: { VERB: ['method', 'url'], RETRY: ['method', 'url'] }, method: 'GET' },
    { from: ['postForm', 'httpPOST', 'RCurl.postForm', 'RCurl.httpPOST'], method: 'POST' }, { from: ['httpPUT', 'RCurl.httpPUT'], method: 'PUT' }, { from: ['httpDELETE', 'RCurl.httpDELETE'], method: 'DELETE' },
    { ...clientsOf('RCurl', 'getURL', 'getURLContent', 'curlPerform'), posts: true }, clientsOf('httr2', 'curl', 'crul', 'GET', 'jsonlite', 'request'),
    { from: ['httptest', 'webmockr', 'vcr', 'httptest2', 'mockery', 'testthat'], mock: true }, { from: ['plumber', 'shiny'], server: true },
  ],
  library: library({
    functions: {
      paste0: paste, 'base.paste0': paste, paste: separated, 'base.paste': separated, sprintf, 'glue.glue': pure.same, glue: pure.same, 'file.path': pure.joinPath, list: named, c: named, toJSON: pure.encodeJson, '*.toJSON': pure.encodeJson, URLencode: pure.escapeUrl, 'modify_url': modified, '*.modify_url': modified, 'httr.parse_url': pure.same, return: pure.same, invisible: pure.same,
      'stringr.str_c': paste, str_c: paste, 'str_glue': pure.same, unbox: pure.same, '*.unbox': pure.same, 'as.character': pure.same,
    },
  }),
};

/** `paste(base, id, sep = "/")`. */
function separated(...[args, at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  const options = args.find(arg => arg.kind === 'record');
  const separator = (options?.kind === 'record' && options.fields.get('sep')) || { kind: 'scalar' as const, value: ' ', at };
  return pure.joinList({ kind: 'list', items: args.filter(arg => arg !== options), open: false, at }, [separator], at);
}

/** `modify_url(base, path = "…")`. */
function modified(...[args, at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  const options = args.find(arg => arg.kind === 'record');
  const base = args.find(arg => arg.kind !== 'record');
  const path = options?.kind === 'record' ? options.fields.get('path') : undefined;
  const parts = path?.kind === 'list' ? pure.joinPath(path.items, at) : path;
  return base && parts ? pure.joinPath([base, parts], at) : base;
}
