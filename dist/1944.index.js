"use strict";
exports.id = 1944;
exports.ids = [1944];
exports.modules = {

/***/ 81944:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54486);
// Elixir.


const HOLES = [{ open: '#{', close: '}' }];
const PAIRS = { '(': ')', '[': ']', '{': '}', '<': '>' };
const language = {
    lexicon: {
        id: 'elixir',
        lineComments: [/#/y], blockComments: [[/@(?:module|type)?doc\s+(?:~S)?"""/y, /"""/g], [/@(?:module|type)?doc\s+(?=")/y, /"(?:\\.|[^"\\])*"/g]],
        quotes: [
            { open: /~[A-Z]"""/y, close: () => '"""' }, { open: /"""|'''|~[a-z]"""/y, close: open => open.slice(-3), escape: '\\', holes: HOLES },
            { open: /~[A-Z][/|"'([{<]/y, close: open => PAIRS[open.at(-1)] ?? open.at(-1) }, { open: /~[a-z][/|"'([{<]/y, close: open => PAIRS[open.at(-1)] ?? open.at(-1), escape: '\\', holes: HOLES },
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
    words: (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)({
        // Requests are sent by a module's function; a bare verb is a route of Phoenix.
        routes: /^(?:get|post|put|patch|delete|head|options|resources)$/, bareVerbs: { imports: /^(?:Tesla|HTTPoison\.Base)$/, base: /BaseUrl$/ }, verb: /^_?(?:request_|http_|api_|do_)?(get|post|put|patch|delete|head)(?:_json|_request)?[!?]?$/i, mock: /mock|stub|fake|fixture|bypass|exvcr|cassette|mox|^expect$/i
    }),
    clients: [
        { from: ['Tentacat'], base: 'https://api.github.com', method: 'GET' },
        { from: [':httpc', 'httpc'], members: { request: ['method', 'parts'] }, method: 'GET' },
        (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .clientsOf */ .SZ)('HTTPoison', 'Tesla', 'HTTPotion', 'Req', 'Finch', 'Mint', ':hackney', 'hackney', 'Neuron', 'Mojito', 'ibrowse', 'gun', 'HTTPoison.Base', 'OAuth2.Client'),
        { from: ['Bypass', 'Mox', 'Mock', 'ExVCR', 'Tesla.Mock'], mock: true }, { from: ['Plug', 'Phoenix', 'Plug.Router', 'Phoenix.Router'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .library */ .Yv)({
        functions: {
            'Poison.encode!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'Jason.encode!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'JSX.encode!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'JSON.encode!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encode!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'URI.encode_query': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8, 'URI.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, 'URI.encode_www_form': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, 'Enum.join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7), 'Path.join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ,
            'URI.merge': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we, 'to_string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'String.to_charlist': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'to_charlist': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'URI.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Map.merge': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, 'System.get_env': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, 'Application.get_env': () => undefined,
        },
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