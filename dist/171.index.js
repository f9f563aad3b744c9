"use strict";
exports.id = 171;
exports.ids = [171];
exports.modules = {

/***/ 40171:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _shaping__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17417);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54486);
// Clojure.



const language = {
    lexicon: {
        id: 'clojure', lineComments: [/;/y], blockComments: [], quotes: [{ open: /"/y, escape: '\\' }], names: /[^\s()[\]{}"';`,]+/y, lines: false, blocks: 'braces', words: {},
        join: [], either: ['||'], assign: ['def'], members: [], labels: [], implicit: true,
    },
    lisp: {
        namespaces: true, character: /\\(?:newline|space|tab|return|.)/y, constants: { nil: 'null', true: 'true', false: 'false' },
        forms: {
            def: 'define', defonce: 'define', let: 'let', 'let*': 'let', 'when-let': 'let', 'if-let': 'let', binding: 'let', loop: 'let', 'with-open': 'let', 'with-redefs': 'progn', defn: 'function', 'defn-': 'function', fn: 'function', defmacro: 'function', defmethod: 'function', deftest: 'progn',
            if: 'if', 'if-not': 'if', when: 'branch', 'when-not': 'branch', cond: 'branch', case: 'branch', try: 'branch', catch: 'branch', condp: 'branch', doseq: 'loop', for: 'loop', dotimes: 'loop', while: 'loop', do: 'progn', or: 'or', quote: 'quote', ns: 'require', require: 'require', use: 'require',
            '->': 'first', 'some->': 'first', '->>': 'last', 'some->>': 'last', apply: 'apply', list: 'list', comment: 'comment',
        },
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)({
        verb: /^(get|post|put|patch|delete|head)[!*]?$/i, sends: /request|fetch|http|(?:^|-)api|call|send|curl|rest|client|query|invoke|slurp/i,
        harmless: /^(?:str|format|println|prn|print|is|are|testing|ann|throw|ex-info|log.*|info|warn|error|debug|assoc|conj|merge|get-in|update|re-find|re-matches|split|join|replace|redirect|GET|POST|PUT|PATCH|DELETE|defroutes|routes|context|url-encode|generate-string|parse-string|slurp-json|swap!|reset!|sh|shell|.*-ur[li])$/,
        server: /^(?:compojure|reitit|ring|bidi|pedestal)/i, mock: /mock|stub|fake|fixture|with-redefs|with-fake/i,
        keys: { url: ['url', 'uri'], path: ['path'], base: ['base-url', 'host'], host: ['server-name', 'host'], method: ['method', 'request-method', 'verb'], payload: ['body', 'form-params', 'json-params', 'params', 'query-params', 'json', 'data'], headers: ['headers'], auth: ['basic-auth', 'auth', 'digest-auth'] },
    }),
    clients: [{ from: ['tentacles.core'], base: 'https://api.github.com', method: 'GET' }, { method: 'GET', members: Object.fromEntries(['get', 'post', 'put', 'patch', 'delete', 'head'].map(verb => [verb, ['url', 'options']])), from: ['clj-http.client', 'clj-http.lite.client', 'org.httpkit.client', 'http.async.client', 'babashka.curl', 'babashka.http-client', 'hato.client', 'aleph.http', 'cljs-http.client', 'slurp', 'java-http-clj.core'] }, { from: ['ajax.core'], browser: 'always', members: Object.fromEntries(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'].map(verb => [verb, ['url', 'options']])) }, { from: ['clj-http.fake', 'ring.mock.request', 'clj-http-fake.core'], mock: true }, { from: ['compojure.core', 'reitit.ring', 'ring.adapter.jetty', 'io.pedestal.http'], server: true }],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .library */ .Yv)({
        functions: { str: _shaping__WEBPACK_IMPORTED_MODULE_1__/* .paste */ .oh, format: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, 'cheshire.core.generate-string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.format': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, '*.generate-string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.write-str': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.json-str': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.url-encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, merge: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, assoc: ([of, ...rest], at) => { const [key, value] = rest; return of && key && value ? _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp([of, { kind: 'record', fields: new Map([[key.kind === 'scalar' ? String(key.value) : '', value]]), open: false, at }], at) : of; }, 'clojure.string.join': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7), '*.join': ([separator, list], at) => separator && list && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7(list, [separator], at), name: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB },
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