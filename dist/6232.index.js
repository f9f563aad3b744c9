"use strict";
exports.id = 6232;
exports.ids = [6232];
exports.modules = {

/***/ 66232:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _shaping__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17417);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);
// Scheme and Racket.



const language = {
    lexicon: {
        id: 'scheme', lineComments: [/;/y], blockComments: [], quotes: [{ open: /"/y, escape: '\\' }], names: /[^\s()[\]"';`,]+/y, lines: false, blocks: 'braces', words: {},
        join: [], either: ['||'], assign: ['set!'], members: [], labels: [], implicit: true,
    },
    lisp: {
        namespaces: false, packages: ':', scheme: true, character: /#\\(?:\w+|.)/y, constants: { '#f': 'false', '#t': 'true', '#false': 'false', '#true': 'true', null: 'null' },
        forms: {
            define: 'define', 'set!': 'define', 'define-values': 'progn', 'define-syntax': 'comment', 'define/public': 'define', 'define/private': 'define', 'define/contract': 'define', let: 'let', 'let*': 'let', letrec: 'let', 'let-values': 'progn', 'let*-values': 'progn', parameterize: 'let', 'fluid-let': 'let',
            lambda: 'function', '\u03bb': 'function', if: 'if', when: 'branch', unless: 'branch', cond: 'branch', case: 'branch', match: 'branch', 'with-handlers': 'branch', for: 'loop', 'for/list': 'loop', do: 'loop',
            begin: 'progn', begin0: 'progn', 'call-with-values': 'progn', class: 'progn', module: 'progn', 'module+': 'progn', 'define-library': 'progn', or: 'or', quote: 'quote', quasiquote: 'quote', require: 'require', import: 'require', 'use-modules': 'require', '~>': 'first', '~>>': 'last', '->': 'first', apply: 'apply', list: 'list', cons: 'cons',
        },
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)({
        verb: /^(?:[\w-]*(?:github|gh|request|api|http|rest|client|web)[\w-]*[-/])?(get|post|put|patch|delete|head)(?:-pure-port|-impure-port|-pure-port\/headers|-json|-request)?$/i,
        sends: /request|fetch|http|(?:^|-)api|call|send|curl|rest|client|query|invoke|retrieve|github/i,
        harmless: /^(?:format|printf|display|displayln|write|print|error|raise.*|string-.*|~a|url->string|check-.*|test-.*|hash.*|regexp-.*|eprintf|log-.*|assert|equal\?|send-url|redirect-to|dispatch-.*|provide|struct|assoc|assq)$/,
        mock: /mock|stub|fake|fixture|vcr/i, server: /^(?:spin|web-server|serve)/i,
        keys: { url: ['url', 'uri'], path: ['path', 'resource'], base: ['base-url', 'host'], host: ['host'], method: ['method', 'verb'], payload: ['data', 'body', 'json', 'form', 'payload'], headers: ['headers', 'header'], auth: ['auth'] },
        later: { payload: [], header: [], auth: [], method: [], verb: _words__WEBPACK_IMPORTED_MODULE_2__/* .STEPS */ .UT },
    }),
    clients: [
        { from: ['get-pure-port', 'get-impure-port', 'delete-pure-port', 'post-pure-port', 'put-pure-port', 'post-impure-port', 'put-impure-port', 'delete-impure-port'], members: { 'post-pure-port': ['url', 'payload'], 'put-pure-port': ['url', 'payload'], 'post-impure-port': ['url', 'payload'], 'put-impure-port': ['url', 'payload'] }, method: 'GET' },
        (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .clientsOf */ .SZ)('http-sendrecv', 'http-conn-sendrecv!', 'http-request', 'http-client', 'net/http-easy', 'simple-http', 'web client', 'http-get', 'http-post', 'rfc.http', 'with-input-from-request', 'call-with-input-request', 'http-sendrecv/url'), { from: ['mock', 'mock/rackunit'], mock: true }, { from: ['web-server/servlet', 'web-server/dispatch', 'spin', 'artanis artanis'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .library */ .Yv)({
        functions: {
            format: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatTilde */ .wz, 'string-append': _shaping__WEBPACK_IMPORTED_MODULE_1__/* .paste */ .oh, '~a': _shaping__WEBPACK_IMPORTED_MODULE_1__/* .paste */ .oh, 'string-join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7), 'string->url': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'string->uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'url->string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'string->bytes/utf-8': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'string->utf8': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'jsexpr->string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'jsexpr->bytes': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'scm->json-string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'json->string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr,
            hash: pairs, hasheq: pairs, 'make-hasheq': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'make-hash': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'number->string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'uri-encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, 'uri-encode-string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, 'symbol->string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'combine-url/relative': ([base, path], at) => base && path && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we([base, path], at), 'alist->form-urlencoded': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8,
        },
    }),
};
/** `(hash 'a 1 'b 2)`. */
function pairs(...[args, at]) {
    const fields = new Map(args.flatMap((key, i) => (i % 2 === 0 && key.kind === 'scalar' && args[i + 1] ? [[String(key.value), args[i + 1]]] : [])));
    return { kind: 'record', fields, open: fields.size * 2 !== args.length, at };
}


/***/ }),

/***/ 17417:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ joinOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   LR: () => (/* binding */ zipped),
/* harmony export */   MZ: () => (/* binding */ joinBy),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   X0: () => (/* binding */ formatted),
/* harmony export */   Z9: () => (/* binding */ joinArguments),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   h0: () => (/* binding */ unlabelled),
/* harmony export */   nv: () => (/* binding */ sprintf),
/* harmony export */   oh: () => (/* binding */ paste),
/* harmony export */   qu: () => (/* binding */ cons),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _analysis_value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);
// Operations on text and data that only languages of this folder have, beside those of analysis/pure.ts.


/** The arguments as a list. */
const listOf = (args, at) => ({ kind: 'list', items: withoutEnd(args), open: false, at });
/** A list of values and a list of keys as a record. */
const zipped = ([values, keys], at) => {
    if (values?.kind !== 'list' || keys?.kind !== 'list')
        return undefined;
    return pairs(values.items.flatMap((value, i) => (keys.items[i] ? [value, keys.items[i]] : [])), at, 1, 0);
};
/** A list, and the names of its items. */
const tuple = ([value, ...names], at) => value && (0,_analysis_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_analysis_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(one => (one.kind === 'list' ? zipped([one, { kind: 'list', items: names, open: false, at }], at) ?? one : one)), at);
/** `separator, a, b, c`, or a list of them. */
const joinArguments = ([separator, ...rest], at) => {
    const [only] = rest;
    const items = only?.kind === 'list' && rest.length === 1 ? only.items : rest;
    return separator && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7({ kind: 'list', items, open: false, at }, [separator], at);
};
/** `list, separator`. */
const joinOf = ([list, separator], at) => list && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7(list, separator ? [separator] : [], at);
/** `separator, list`. */
const joinBy = ([separator, list], at) => list && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7(list, separator ? [separator] : [], at);
/** A value in front of a list, or of what somebody hands in. */
const cons = ([first, rest], at) => first && rest && (rest.kind === 'list' ? { ...rest, items: [first, ...rest.items], at } : (0,_analysis_value__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(rest).size > 0 ? { kind: 'list', items: [first, rest], open: false, at } : undefined);
/** The first argument, a pattern, filled with the rest; any named arguments that follow are passed over. */
const sprintf = (args, at) => _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9(args.filter(arg => arg.kind !== 'record'), at);
/** Text and more text, named options left out: `paste0(a, b)`. */
const paste = (args, at) => _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u1(args.filter(arg => arg.kind !== 'record'), at);
/** Everything but named arguments is what the result is. */
const unlabelled = (operation) => (args, at) => operation(args.filter(arg => arg.kind !== 'record'), at);
/** The named arguments alone: `list(a = 1)`. */
const named = (args, at) => (args.length === 0 ? { kind: 'record', fields: new Map(), open: false, at } : args.every(arg => arg.kind === 'record') ? _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp(args, at) : listOf(args, at));
/** The values of labelled arguments count, in their order. */
const labelled = (operation, most = Infinity) => (args, at) => operation(args.flatMap(arg => (arg.kind === 'record' ? [...arg.fields.values()] : [arg])).slice(0, most), at);
/** `String(format: pattern, value, value)`: what has a name comes last, though it is what the others fill. */
const formatted = (args, at) => {
    const names = args.findLast(arg => arg.kind === 'record');
    const pattern = names?.kind === 'record' ? names.fields.get('format') : undefined;
    return pattern ? _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9([pattern, ...args.filter(arg => arg !== names)], at) : labelled(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP)(args, at);
};
function pairs(args, at, key, value) {
    const fields = new Map();
    let open = false;
    const all = withoutEnd(args);
    for (let i = 0; i + 1 < all.length; i += 2) {
        const name = (0,_analysis_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(all[i + key]);
        if (name === undefined)
            open = true;
        else
            fields.set(name, all[i + value]);
    }
    return { kind: 'record', fields, open, at };
}
/** Without the nil that ends an argument list. */
function withoutEnd(args) {
    const last = args.at(-1);
    return last?.kind === 'scalar' && last.value === null ? args.slice(0, -1) : args;
}


/***/ }),

/***/ 54486:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   SZ: () => (/* binding */ clientsOf),
/* harmony export */   Sq: () => (/* binding */ COMMON),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   Yv: () => (/* binding */ library),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _shaping__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17417);


/** Names of what takes a URL and sends nothing, in any language. */
const HARMLESS = [
    'print', 'printf', 'println', 'puts', 'echo', 'say', 'log', 'nslog', 'debug', 'debugprint', 'info', 'notice', 'warn', 'warning', 'error', 'err', 'fatal', 'trace', 'message', 'cat', 'write', 'writeln', 'die', 'croak', 'carp', 'confess',
    'throw', 'raise', 'assert\\w*', 'xct\\w+', 'expect\\w*', 'should\\w*', 'ok', 'is', 'isnt', 'like', 'unlike', 'is_deeply', 'cmp_ok', 'equals?\\w*', 'eq', 'describe', 'context', 'it', 'test\\w*', 'subtest', 'plan', 'skip', 'note', 'diag',
    'sprintf', 'snprintf', 'asprintf', 'format\\w*', 'join', 'split', 'concat', 'append', 'push', 'replace\\w*', 'substring', 'substr', 'match\\w*', 'regex\\w*', 'index\\w*', 'contains\\w*', 'starts_?with', 'ends_?with', 'hasprefix', 'hassuffix', 'strip', 'trim\\w*',
    'length', 'count', 'str(?:cmp|ncmp|len|dup|str|cpy|cat)', 'parse(?!request|url)\\w*', 'uri_?encode', 'encode\\w*', 'decode\\w*', 'escape\\w*', 'unescape\\w*', 'redirect\\w*', 'redirect_to', 'navigate', 'open_?url', 'openurl', 'canopenurl', 'browse\\w*', 'url_?for', 'link\\w*',
    '(?:ns)?url', 'uri', 'https', 'urlcomponents', 'urlwithstring:.*', 'use_ok', 'require_ok', 'isa_ok', 'can_ok', 'insert\\w*', 'display\\w*', 'show\\w*', 'set_?text', 'load_?nib', 'system_?out', 'writeline', 'write-host', 'write-output', 'write-verbose', 'write-debug', 'write-warning', 'write-error', 'out-null', 'add_?route', 'route',
].join('|');
/** Names of what takes a URL and sends nothing: those of any language, and some of its own. */
const harmless = (...own) => new RegExp(`^(?:${[HARMLESS, ...own].join('|')})[!?]?$`, 'i');
/** Keys of options that many clients have. */
const COMMON = {
    url: ['url', 'uri', 'URL', 'Uri', 'href', 'endpoint', 'string', 'with'], path: ['path', 'pathname', 'Path', 'query_path'], base: ['base_url', 'baseURL', 'baseUrl', 'base', 'host', 'hostname', 'root'], host: ['host', 'hostname', 'Host', 'server'],
    method: ['method', 'type', 'verb', 'httpMethod', 'Method', 'HTTPMethod', 'http_method', 'request_method'], payload: ['body', 'data', 'json', 'form', 'parameters', 'params', 'httpBody', 'content', 'Content', 'Body', 'payload', 'query', 'form_params'],
    headers: ['headers', 'header', 'Headers', 'allHTTPHeaderFields', 'extra_headers'], auth: ['auth', 'basic_auth', 'authenticate', 'user', 'username', 'userpwd', 'credential', 'Credential'],
};
/** Words with what a language says otherwise. */
function wordsOf(own = {}) {
    return {
        verb: /^_?(?:(?:send|do|http|perform|make|exec|execute|api|async|rest|json|req|request)[_-]?)*(get|post|put|patch|delete|del|head)(?:[_-]?(?:json|request|async|form|string|data|url|path|api|method))?[!?]?$/i,
        sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|submit|execute|perform|load|download|upload|open|session|task|stream|\bgh\b|retrieve/i,
        harmless: harmless(),
        mock: /mock|stub|fake|fixture|cassette|\bvcr|nocilla|ohhttp|intercept|simulate|webmock|record|bypass|spy|respond_?with|httpbackend/i,
        stubs: /^(?:when|whenever|verify\w*|given|stub\w*|mock|(?:expect|on)_(?:method_)?call|(?:assert|refute)_(?:not_)?(?:called|received)\w*|called|OCM(?:Verify|Stub|Expect|Reject)|\.(?:then(?:Return|Answer)|andReturn|will_?return|returns))$/i,
        server: /^(?:app|router|server|routes?|mojo|dancer|kernel|vapor|r)(?:\.(?:routes?|router|get|post|put|patch|delete|any|all))*\.\w+$/i,
        methods: { del: 'DELETE' },
        ...own,
        keys: { ...COMMON, ...own.keys },
        later: { payload: ['content', 'send', 'write', 'setBody', 'set_body', 'body', 'end', 'field'], header: ['header', 'setHeader', 'set_header', 'addHeader', 'headers'], auth: ['authenticate', 'authorization_basic', 'auth', 'basic_auth'], method: ['method', 'setMethod', 'set_method'], base: ['setHost', 'setBaseURL', 'setBaseUrl'], ...own.later },
    };
}
/** For `later.verb`: requests are built step by step, but no step is named after a method. */
const STEPS = /(?!)/;
/** Names of functions that put a URL together, in any language. */
const BUILDS = /^_*(?:(?:build|make|get|api|full|absolute|github|construct|request|resource|base|format|create|expand|gh|endpoint|path|query|to)[_-]?)*(?:url|uri|endpoint)(?:[_-]?(?:for|to))?$/i;
/** Operations that languages call by many names, for those that mean them. */
const library = (own = {}) => ({
    functions: { 'format%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP, 'concat': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u1, 'path join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ, 'url join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we, 'with': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, tuple: _shaping__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PV, cons: _shaping__WEBPACK_IMPORTED_MODULE_1__/* .cons */ .qu, ...own.functions },
    methods: { ...own.methods },
    adapters: { ...own.adapters },
    builds: BUILDS,
    ...(own.members && { members: own.members }), ...(own.itemwise && { itemwise: own.itemwise }), ...(own.scattered && { scattered: true }),
});
/** Clients that send a GET unless they are told otherwise. */
const clientsOf = (...from) => ({ from, method: 'GET' });


/***/ })

};
;