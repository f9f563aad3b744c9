"use strict";
exports.id = 6356;
exports.ids = [6356];
exports.modules = {

/***/ 16356:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);
// CoffeeScript.


const HOLES = [{ open: '#{', close: '}' }];
const language = {
    lexicon: {
        id: 'coffeescript',
        lineComments: [/#(?!##)/y], blockComments: [[/###(?!#)/y, /###/g], [/\/\/\/(?=[^\n]*\n|.*\/\/\/)/y, /\/\/\//g]],
        quotes: [{ open: /"""/y, escape: '\\', holes: HOLES }, { open: /'''/y, escape: '\\' }, { open: /"/y, escape: '\\', holes: HOLES }, { open: /'/y, escape: '\\' }],
        names: /@?[A-Za-z_$][\w$]*|@(?=\W)/y, opaque: /\/(?![\s=*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[gimy]*/y,
        lines: true, blocks: 'indentation',
        words: {
            if: 'branch', unless: 'branch', else: 'else', switch: 'branch', when: 'skip', then: 'skip', for: 'loop', while: 'loop', until: 'loop', try: 'branch', catch: 'branch', return: 'return', throw: 'return', class: 'class', extends: 'skip', new: 'new', '@': 'self', this: 'self',
            true: 'true', yes: 'true', on: 'true', false: 'false', no: 'false', null: 'null', undefined: 'null', and: 'and', or: 'or', not: 'skip', await: 'skip', require: 'require', do: 'skip', in: 'skip', of: 'skip', '=>': 'function', '->': 'function',
        },
        join: ['+'], either: ['||', '?'], assign: ['=', '?='], members: ['.', '?.', '::'], labels: [':'], bare: 'commas', implicit: true, exports: true, shorthand: true, own: '@', constructors: ['constructor'],
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)({
        later: { payload: ['send', 'write', 'end', 'json', 'form', 'body'], header: ['header', 'headers', 'set'], auth: ['auth'], method: [], verb: /^(get|post|put|patch|del|delete|head)$/ },
        server: /^(?:app|router|server|robot\.router)\.\w+$|^robot\.router\./,
    }),
    clients: [
        (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .clientsOf */ .SZ)('request', 'http', 'https', 'githubot', 'superagent', 'axios', 'needle', 'restler', 'octonode', 'octokat'),
        { ...(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .clientsOf */ .SZ)('robot', 'msg', 'res', 'scoped', 'scoped-http-client', 'ScopedClient'), fluent: /^(?:http|create)$/, paths: /^(?:path|scope)$/, members: { http: ['-'], create: ['-'] } },
        { ...(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .clientsOf */ .SZ)('$', 'jQuery', 'fetch'), browser: 'always' },
        { from: ['nock', 'sinon'], mock: true }, { from: ['express', 'connect', 'koa'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .library */ .Yv)({
        functions: { 'JSON.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, encodeURIComponent: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, 'querystring.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8, '_.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, '$.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, 'Object.assign': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, 'url.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB },
        methods: { concat: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC, toString: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7, toLowerCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib, toUpperCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .upper */ .js, trim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq, replace: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(false) },
    }),
};


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