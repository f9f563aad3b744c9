// Dart.
import * as pure from '../../../analysis/pure';
import * as build from '../../../analysis/pure-builders';
import { C_WORDS } from '../c-family';
import type { TextLanguage } from '../lexicon';
import { clientsOf, COMMON, library, STEPS, wordsOf } from '../words';

const HOLES = [{ open: '${', close: '}' }, { name: /\$[A-Za-z_]\w*/y, drop: 1 }];

export const language: TextLanguage = {
  lexicon: {
    id: 'dart',
    lineComments: [/\/\//y], blockComments: [[/\/\*/y, /\*\//g]],
    quotes: [
      { open: /r"""|r'''/y, close: open => open.slice(1) }, { open: /"""|'''/y, escape: '\\', holes: HOLES }, { open: /r["']/y, close: open => open.slice(1), oneLine: true },
      { open: /["']/y, escape: '\\', holes: HOLES, oneLine: true },
    ],
    names: /[@#]?[A-Za-z_]\w*|\$\w+/y,
    lines: false, blocks: 'braces',
    words: {
      ...C_WORDS, var: 'declare', final: 'declare', const: 'declare', late: 'skip', class: 'class', mixin: 'class', extension: 'class', enum: 'class', import: 'import', export: 'import', part: 'import', library: 'import',
      new: 'skip', this: 'self', null: 'null', await: 'skip', async: 'skip', required: 'skip', covariant: 'skip', abstract: 'skip', factory: 'skip', '@override': 'skip', '=>': 'function', on: 'branch', external: 'skip', get: 'skip',
    },
    casts: /as\s+[\w.]+(?:<[^()]*?>)?\??/y,
    join: ['+'], either: ['??', '||'], assign: ['='], members: ['.', '?.', '!.', '..', '?..'], labels: [':'], adjacent: true, typed: true, untyped: true,
    constructors: [''], annotations: { owners: /^@(?:RestApi|ChopperApi)$/, requests: /^@(?:GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete)$/ },
    methods: { replace: 'url replace', 'replace(path:)': 'url path', resolve: 'url resolve' },
  },
  words: wordsOf({
    roots: true,
    keys: { ...COMMON, options: ['options'] },
    verb: /^[_@]?(?:send|do|http|make|request|async|execute)*(get|post|put|patch|delete|head)(?:JSON|Json|Request|Url|Uri|Async|Data)?$/i,
    later: { payload: ['write', 'add', 'send', 'body', 'bodyFields'], header: ['set'], auth: [], method: [], verb: STEPS },
  }),
  clients: [
    // Requests that are declared, to be sent by what is generated.
    { from: ['@RestApi', '@ChopperApi', '@GET', '@POST', '@PUT', '@PATCH', '@DELETE', '@Get', '@Post', '@Put', '@Patch', '@Delete'], definition: true },
    { from: ['HttpClient', 'dart:io'], members: { openUrl: ['method', 'url'], open: ['method', '-', '-', 'url'] }, method: 'GET' },
    clientsOf('package:http/http.dart', 'package:dio/dio.dart', 'package:chopper/chopper.dart', 'package:github/github.dart', 'Dio', 'http', 'Client', 'package:http/browser_client.dart', 'package:http/io_client.dart', 'HttpRequest', 'package:get/get_connect.dart'),
    { from: ['package:http/testing.dart', 'package:nock/nock.dart', 'package:mockito/mockito.dart', 'package:mocktail/mocktail.dart', 'package:http_mock_adapter/http_mock_adapter.dart', 'MockClient', 'DioAdapter'], mock: true },
    { from: ['package:shelf/shelf.dart', 'package:shelf_router/shelf_router.dart', 'package:aqueduct/aqueduct.dart', 'package:angel_framework/angel_framework.dart', 'package:dart_frog/dart_frog.dart'], server: true },
  ],
  library: library({
    scattered: true,
    functions: {
      'Uri.parse': pure.same, 'Uri.https': onHost('https'), 'Uri.http': onHost('http'), 'Uri.tryParse': pure.same, 'Uri': uriOf, 'Uri.encodeComponent': pure.escapeUrl,
      BaseOptions: build.recordFrom, Options: build.recordFrom, '*.Options': build.recordFrom, RequestOptions: build.recordFrom, jsonEncode: pure.encodeJson, 'json.encode': pure.encodeJson, 'JSON.encode': pure.encodeJson, '*.encode': pure.encodeJson, 'url resolve': pure.joinUrl, 'url replace': pure.same, 'url path': pure.asFunction(build.setPath),
    },
    methods: { toString: pure.sameOf, toLowerCase: pure.lower, toUpperCase: pure.upper, trim: pure.trim, resolve: pure.asMethod(pure.joinUrl), join: pure.joinList, replaceAll: pure.replace(true), replaceFirst: pure.replace(false) },
  }),
};

/** `Uri.https(host, path)`. */
function onHost(scheme: string): pure.PureFunction {
  return ([host, path], at) => host && path && pure.joinPath([pure.concatenate([{ kind: 'scalar', value: `${scheme}://`, at }, host], at) ?? host, path], at);
}

/** `Uri(scheme: …, host: …, path: …)`, `Uri(…, pathSegments: […])`. */
function uriOf(...[args, at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  const [record] = args;
  const segments = record?.kind === 'record' ? record.fields.get('pathSegments') : undefined;
  const path = segments && pure.joinList(segments, [{ kind: 'scalar', value: '/', at }], at);
  return pure.formatUrl(record?.kind === 'record' && path ? [{ ...record, fields: new Map([...record.fields, ['path', path]]) }] : record ? [record] : [], at);
}
