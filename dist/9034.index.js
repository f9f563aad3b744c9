"use strict";
exports.id = 9034;
exports.ids = [9034];
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

/***/ 9034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802);
/* harmony import */ var _c_family__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2695);
/* harmony import */ var _operations__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6765);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4486);
// C and C++.




const language = {
    lexicon: {
        id: 'c',
        lineComments: [/\/\//y, /#\s*(?:if|ifdef|ifndef|else|elif|endif|undef|pragma|error|warning|line)\b/y], blockComments: [[/\/\*/y, /\*\//g]],
        quotes: [
            { open: /(?:u8|[uUL])?R"[^\s()\\]{0,16}\(/y, close: open => `)${/"([^(]*)\(/.exec(open)[1]}"` }, { open: /(?:u8|[uUL])?"/y, close: () => '"', escape: '\\', oneLine: true }, { open: /[uUL]?'/y, close: () => "'", escape: '\\', oneLine: true },
        ],
        names: /[#]?[A-Za-z_]\w*/y,
        lines: false, blocks: 'braces',
        words: {
            ..._c_family__WEBPACK_IMPORTED_MODULE_1__/* .C_WORDS */ .q, '#include': 'import', '#import': 'import', using: 'import', class: 'class', struct: 'class', namespace: 'class', enum: 'class', union: 'class', new: 'new', this: 'self', nullptr: 'null', auto: 'declare',
            constexpr: 'skip', virtual: 'skip', explicit: 'skip', friend: 'skip', template: 'skip', typename: 'skip', public: 'skip', private: 'skip', protected: 'skip', slots: 'skip', signals: 'skip', mutable: 'skip', delete: 'skip', override: 'skip', noexcept: 'skip', co_await: 'skip', co_return: 'return', emit: 'skip',
        },
        join: ['+', '<<'], either: ['||', '?:'], assign: ['='], members: ['.', '->', '::'], labels: [], adjacent: true, typed: true,
        define: /#\s*define\s+(\w+)\s/y,
        constructors: [''],
        methods: { append: 'concat', c_str: 'same', str: 'same', toStdString: 'same', toUtf8: 'same', toLatin1: 'same', data: 'same', toLocal8Bit: 'same', arg: 'qt arg', toString: 'same', dump: 'json' },
        writers: {
            sprintf: { to: 0, value: 1, format: true }, snprintf: { to: 0, value: 2, format: true }, asprintf: { to: 0, value: 1, format: true }, sprintf_s: { to: 0, value: 2, format: true }, _snprintf: { to: 0, value: 2, format: true }, g_string_printf: { to: 0, value: 1, format: true },
            strcpy: { to: 0, value: 1 }, strncpy: { to: 0, value: 1 }, strlcpy: { to: 0, value: 1 }, strcat: { to: 0, value: 1, adds: true }, strncat: { to: 0, value: 1, adds: true }, strlcat: { to: 0, value: 1, adds: true },
            curl_easy_setopt: { to: 0, key: 1, value: 2 }, setopt: { to: 0, key: 1, value: 2 },
        },
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)({
        verb: /^(?:http_?|do_?|send_?|perform_?|make_?|curl_?)?(get|post|put|patch|delete|del|head)(?:_?(?:request|json|async|resource|custom|url))?$/i,
        sends: /request|fetch|http|\bapi|call|send|curl|rest|client|query|invoke|submit|execute|perform|download|upload|session|open_?url|load/i,
        keys: {
            url: ['CURLOPT_URL', 'url', 'uri', 'URL'], path: ['path', 'target', 'uri_path'], base: ['base_url', 'baseUrl', 'host'], host: ['host', 'Host', 'server'], method: ['CURLOPT_CUSTOMREQUEST', 'method', 'verb'],
            payload: ['CURLOPT_POSTFIELDS', 'CURLOPT_COPYPOSTFIELDS', 'body', 'data', 'json', 'Body'], headers: ['CURLOPT_HTTPHEADER', 'headers', 'Header'], auth: ['CURLOPT_USERPWD', 'CURLOPT_USERNAME', 'Authentication', 'auth'],
        },
        later: { payload: ['set_body', 'setBody', 'body', 'add_body', 'SetBody'], header: ['setRawHeader', 'setHeader', 'set_header', 'headers.add', 'set', 'SetHeader'], auth: ['setUser', 'SetAuth'], method: ['set_method', 'method', 'setMethod', 'SetMethod'], verb: _words__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .UT },
    }),
    clients: [
        { from: ['curl_easy_perform', 'curl_multi_perform'], method: 'GET', posts: true },
        (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .clientsOf */ .SZ)('cpr', 'cpr/cpr.h', 'QNetworkRequest', 'QNetworkAccessManager', 'http_client', 'httplib', 'drogon', 'Poco', 'RestClient', 'HTTPRequest', 'WinHttpOpenRequest', 'HttpOpenRequest', 'cpprest', 'soup_message_new', 'curlpp', 'HttpClient', 'http_request'),
        { from: ['crow', 'pistache', 'oatpp', 'mongoose', 'Pistache'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .library */ .Yv)({
        functions: {
            'std.string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, string: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'std.to_string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, QString: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, QUrl: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new QUrl': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, QStringLiteral: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, QLatin1String: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, QByteArray: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, tr: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, U: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, _T: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, _XPLATSTR: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, TEXT: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
            'new *.Url': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.Url': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new *.Body': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.Body': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Url': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Body': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'fmt.format': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP, 'std.format': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP, 'absl.StrCat': _operations__WEBPACK_IMPORTED_MODULE_2__/* .paste */ .oh, 'absl.StrFormat': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, 'boost.format': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9,
            g_strdup_printf: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, g_strconcat: _operations__WEBPACK_IMPORTED_MODULE_2__/* .paste */ .oh, same: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, json: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'qt arg': qtArg, 'web.uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'http.uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'QJsonDocument': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'curl_easy_escape': ([, value]) => value,
        },
    }),
};
/** `QString("…%1").arg(value)`. */
function qtArg(...[args, at]) {
    const [pattern, value] = args;
    if (!pattern || !value)
        return undefined;
    const next = [1, 2, 3, 4].map(n => `%${n}`).find(mark => pattern.kind === 'scalar' ? String(pattern.value).includes(mark) : pattern.kind === 'template' && pattern.parts.some(part => typeof part === 'string' && part.includes(mark)));
    return next === undefined ? pattern : _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true)(pattern, [{ kind: 'scalar', value: next, at }, value], at);
}


/***/ }),

/***/ 6765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ valuesAndKeys),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   LR: () => (/* binding */ zipped),
/* harmony export */   Z9: () => (/* binding */ joinArguments),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   nv: () => (/* binding */ sprintf),
/* harmony export */   oh: () => (/* binding */ paste),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* unused harmony exports keysAndValues, joinOf, unlabelled */
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802);
/* harmony import */ var _analysis_value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1083);
// Operations on text and data that only languages of this folder have, beside those of analysis/pure.ts.


/** The arguments as a list. */
const listOf = (args, at) => ({ kind: 'list', items: withoutEnd(args), open: false, at });
/** `value, key, value, key, nil` as a record. */
const valuesAndKeys = (args, at) => pairs(args, at, 1, 0);
/** `key, value, key, value` as a record. */
const keysAndValues = (args, at) => pairs(args, at, 0, 1);
/** A list of values and a list of keys as a record. */
const zipped = ([values, keys], at) => {
    if (values?.kind !== 'list' || keys?.kind !== 'list')
        return undefined;
    return pairs(values.items.flatMap((value, i) => (keys.items[i] ? [value, keys.items[i]] : [])), at, 1, 0);
};
/** `separator, a, b, c`, or a list of them. */
const joinArguments = ([separator, ...rest], at) => {
    const [only] = rest;
    const items = only?.kind === 'list' && rest.length === 1 ? only.items : rest;
    return separator && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7({ kind: 'list', items, open: false, at }, [separator], at);
};
/** `list, separator`. */
const joinOf = ([list, separator], at) => list && pure.joinList(list, separator ? [separator] : [], at);
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