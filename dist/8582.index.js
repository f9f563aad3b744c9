"use strict";
exports.id = 8582;
exports.ids = [8582];
exports.modules = {

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ C_WORDS)
/* harmony export */ });
/** What C's words do. */
const C_WORDS = {
    if: 'branch', else: 'else', switch: 'branch', do: 'branch', try: 'branch', catch: 'branch', for: 'loop', while: 'loop', foreach: 'loop', case: 'case', default: 'case', return: 'return', throw: 'return',
    const: 'skip', static: 'skip', extern: 'skip', inline: 'skip', volatile: 'skip', register: 'skip', unsigned: 'skip', signed: 'skip', typedef: 'skip', goto: 'skip', break: 'skip', continue: 'skip',
    true: 'true', false: 'false', NULL: 'null', TRUE: 'true', FALSE: 'false',
};


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802);
/* harmony import */ var _c_family__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2695);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4486);
// Dart.



const HOLES = [{ open: '${', close: '}' }, { name: /\$[A-Za-z_]\w*/y, drop: 1 }];
const language = {
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
            ..._c_family__WEBPACK_IMPORTED_MODULE_1__/* .C_WORDS */ .q, var: 'declare', final: 'declare', const: 'declare', late: 'skip', class: 'class', mixin: 'class', extension: 'class', enum: 'class', import: 'import', export: 'import', part: 'import', library: 'import',
            new: 'new', this: 'self', null: 'null', await: 'skip', async: 'skip', required: 'skip', covariant: 'skip', abstract: 'skip', factory: 'skip', '@override': 'skip', '=>': 'function', on: 'branch', external: 'skip', get: 'skip',
        },
        join: ['+'], either: ['??', '||'], assign: ['='], members: ['.', '?.', '!.', '..', '?..'], labels: [':'], adjacent: true, typed: true,
        constructors: [''],
        methods: { replace: 'url replace', resolve: 'url resolve' },
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)({
        verb: /^_?(?:send|do|http|make|request)?(get|post|put|patch|delete|head)(?:JSON|Json|Request|Url|Uri|Async|Data)?$/i,
        later: { payload: ['write', 'add', 'send', 'body', 'bodyFields'], header: ['set'], auth: [], method: [], verb: _words__WEBPACK_IMPORTED_MODULE_2__/* .STEPS */ .UT },
    }),
    clients: [
        (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .clientsOf */ .SZ)('package:http/http.dart', 'package:dio/dio.dart', 'package:chopper/chopper.dart', 'package:github/github.dart', 'HttpClient', 'Dio', 'http', 'Client', 'package:http/browser_client.dart', 'package:http/io_client.dart', 'HttpRequest', 'package:get/get_connect.dart'),
        { from: ['package:http/testing.dart', 'package:nock/nock.dart', 'package:mockito/mockito.dart', 'package:mocktail/mocktail.dart', 'package:http_mock_adapter/http_mock_adapter.dart', 'MockClient', 'DioAdapter'], mock: true },
        { from: ['package:shelf/shelf.dart', 'package:shelf_router/shelf_router.dart', 'package:aqueduct/aqueduct.dart', 'package:angel_framework/angel_framework.dart', 'package:dart_frog/dart_frog.dart'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .library */ .Yv)({
        functions: {
            'Uri.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Uri.https': ([host, path], at) => host && path && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ([host, path], at), 'Uri.http': ([host, path], at) => host && path && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ([host, path], at), 'Uri.tryParse': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Uri': uriOf, 'Uri.encodeComponent': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy,
            jsonEncode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'json.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'JSON.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'url resolve': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we, 'url replace': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        },
        methods: { toString: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, toLowerCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib, toUpperCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .upper */ .js, trim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq, resolve: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asMethod */ .OG(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we), join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7, replaceAll: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true), replaceFirst: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(false) },
    }),
};
/** `Uri(scheme: …, host: …, path: …)`. */
function uriOf(...[args, at]) {
    const [record] = args;
    return _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatUrl */ .J1(record ? [record] : [], at);
}


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SZ: () => (/* binding */ clientsOf),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   Yv: () => (/* binding */ library),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802);

/** Names of what takes a URL and sends nothing, in any language. */
const HARMLESS = [
    'print', 'printf', 'println', 'puts', 'put', 'echo', 'say', 'log', 'nslog', 'debug', 'debugprint', 'info', 'notice', 'warn', 'warning', 'error', 'err', 'fatal', 'trace', 'message', 'cat', 'write', 'writeln', 'die', 'croak', 'carp', 'confess',
    'throw', 'raise', 'assert\\w*', 'xct\\w+', 'expect\\w*', 'should\\w*', 'ok', 'is', 'isnt', 'like', 'unlike', 'is_deeply', 'cmp_ok', 'equals?\\w*', 'eq', 'describe', 'context', 'it', 'test\\w*', 'subtest', 'plan', 'skip', 'note', 'diag',
    'sprintf', 'snprintf', 'asprintf', 'format\\w*', 'join', 'split', 'concat', 'append', 'push', 'replace\\w*', 'substring', 'substr', 'match\\w*', 'regex\\w*', 'index\\w*', 'contains\\w*', 'starts_?with', 'ends_?with', 'hasprefix', 'hassuffix', 'strip', 'trim\\w*',
    'length', 'count', 'str(?:cmp|ncmp|len|dup|str|cpy|cat)', 'parse(?!request|url)\\w*', 'uri_?encode', 'encode\\w*', 'decode\\w*', 'escape\\w*', 'unescape\\w*', 'redirect\\w*', 'redirect_to', 'navigate', 'open_?url', 'openurl', 'canopenurl', 'browse\\w*', 'url_?for', 'link\\w*',
    '(?:ns)?url', 'uri', 'urlcomponents', 'urlwithstring:.*', 'use_ok', 'require_ok', 'isa_ok', 'can_ok', 'insert\\w*', 'display\\w*', 'show\\w*', 'set_?text', 'load_?nib', 'system_?out', 'writeline', 'write-host', 'write-output', 'write-verbose', 'write-debug', 'write-warning', 'write-error', 'out-null', 'add_?route', 'route',
].join('|');
/** Words with what a language says otherwise. */
function wordsOf(own = {}) {
    return {
        verb: /^_?(?:send|do|http|perform|make|exec|execute|api|async|rest|json|req|request)?[_-]?(get|post|put|patch|delete|del|head)(?:[_-]?(?:json|request|async|form|string|data|url|path|api|method))?[!?]?$/i,
        sends: /request|fetch|http|\bapi|call|send|curl|rest|client|query|invoke|submit|execute|perform|load|download|upload|open|session|task|stream|\bgh\b|retrieve/i,
        harmless: new RegExp(`^(?:${HARMLESS})[!?]?$`, 'i'),
        mock: /mock|stub|fake|fixture|cassette|\bvcr|nocilla|ohhttp|intercept|simulate|webmock|record|bypass|spy/i,
        server: /^(?:app|router|server|routes?|mojo|dancer|kernel|vapor|r)\.\w+$/i,
        methods: { del: 'DELETE' },
        ...own,
        keys: {
            url: ['url', 'uri', 'URL', 'Uri', 'href', 'endpoint', 'string', 'with'], path: ['path', 'pathname', 'Path', 'query_path'], base: ['base_url', 'baseURL', 'baseUrl', 'base', 'host', 'hostname', 'root'], host: ['host', 'hostname', 'Host', 'server'],
            method: ['method', 'type', 'verb', 'httpMethod', 'Method', 'HTTPMethod', 'http_method', 'request_method'], payload: ['body', 'data', 'json', 'form', 'parameters', 'params', 'httpBody', 'content', 'Content', 'Body', 'payload', 'query', 'form_params'],
            headers: ['headers', 'header', 'Headers', 'allHTTPHeaderFields', 'extra_headers'], auth: ['auth', 'basic_auth', 'authenticate', 'user', 'username', 'userpwd', 'credential', 'Credential'],
            ...own.keys,
        },
        later: { payload: ['content', 'send', 'write', 'setBody', 'set_body', 'body', 'end', 'field'], header: ['header', 'setHeader', 'set_header', 'addHeader', 'headers'], auth: ['authenticate', 'authorization_basic', 'auth', 'basic_auth'], method: ['method', 'setMethod', 'set_method'], ...own.later },
    };
}
/** For `later.verb`: requests are built step by step, but no step is named after a method. */
const STEPS = /(?!)/;
/** Operations that languages call by many names, for those that mean them. */
const library = (own = {}) => ({
    functions: { 'format%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP, 'concat': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u1, 'path join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ, 'url join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we, 'with': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, ...own.functions },
    methods: { ...own.methods },
    adapters: { ...own.adapters },
});
/** Clients that send a GET unless they are told otherwise. */
const clientsOf = (...from) => ({ from, method: 'GET' });


/***/ })

};
;