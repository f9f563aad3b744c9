"use strict";
exports.id = 8582;
exports.ids = [8582];
exports.modules = {

/***/ 80819:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   BI: () => (/* binding */ emptyText),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   FS: () => (/* binding */ setHost),
/* harmony export */   HB: () => (/* binding */ joinToString),
/* harmony export */   Hp: () => (/* binding */ listFrom),
/* harmony export */   If: () => (/* binding */ joinAll),
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   KO: () => (/* binding */ concatAll),
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   Lt: () => (/* binding */ got),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Qd: () => (/* binding */ recordFrom),
/* harmony export */   SO: () => (/* binding */ setPath),
/* harmony export */   Ur: () => (/* binding */ joinOrResolve),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fl: () => (/* binding */ otherwise),
/* harmony export */   gJ: () => (/* binding */ setScheme),
/* harmony export */   gT: () => (/* binding */ grown),
/* harmony export */   pS: () => (/* binding */ basedOn),
/* harmony export */   rM: () => (/* binding */ withEntry),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   sc: () => (/* binding */ urlFrom),
/* harmony export */   xg: () => (/* binding */ formatLocal)
/* harmony export */ });
/* unused harmony export firstText */
/* harmony import */ var _drafts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59228);
/* harmony import */ var _pure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66802);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51083);



const isText = (value) => value !== undefined && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(value).some(_value__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg);
const record = (at, open = false) => ({ kind: 'record', fields: new Map(), open, at });
/** A URL of one text, of a base and what is relative to it, or of scheme, host and path. */
const urlFrom = (args, at) => {
    const [first, second] = args;
    if (args.length < 2 || !first)
        return first;
    if (args.length > 2 && isText(first) && /^https?$/.test((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(first) ?? '')) {
        const path = args.slice(2).find(a => isText(a));
        return path && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([first, (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('://', at), second, path], at);
    }
    return second && (isText(second) || !isText(first)) ? (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .we)([first, second], at) : first;
};
/** `base.resolve(path)`. */
const resolved = (of, [path], at) => path && (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .we)([of, path], at);
/** A path with more pieces behind it; what is no text adds nothing to see. */
const segments = (of, args, at) => (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)([of, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a])).filter(a => a.kind !== 'record')], at);
/** A URL whose path is replaced. */
const setPath = (of, [path], at) => path && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(of).map(one => {
    const origin = /^https?:\/\/[^/]*/i.exec((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs)(one))?.[0];
    return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([origin === undefined ? one : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(origin, at), ...((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs)(path).startsWith('/') ? [] : [(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('/', at)]), path], at);
}), at);
/** A URL under construction that gets its scheme: `''` becomes `https://`. */
const setScheme = (of, [scheme], at) => scheme && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(of).map(one => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([scheme, (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('://', at), textAfterScheme(one, at)], at)), at);
const textAfterScheme = (value, at) => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value) ?? '').replace(/^\w+:\/\//, ''), at);
/** A URL under construction that gets its host. */
const setHost = (of, [host], at) => host && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(of) ?? '').endsWith('://') ? of : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('https://', at), host], at);
/** A URL that is built from nothing. */
const emptyText = ([value], at) => (isText(value) ? value : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('', at));
/** One entry: `Map.entry(key, value)`. */
const pair = ([key, value], at) => key && value && withEntry(record(at), [key, value], at);
/** Keys and values by turns: `Map.of(k, v, k, v)`. */
const pairs = (args, at) => {
    let whole = record(at);
    for (let i = 0; i + 1 < args.length; i += 2)
        whole = added(whole, args[i], args[i + 1]);
    return whole;
};
function added(into, key, value) {
    const name = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(key);
    return name === undefined ? { ...into, open: true } : { ...into, fields: new Map([...into.fields, [name, value]]), keys: new Map([...(into.keys ?? []), [name, key.at]]) };
}
/** A record with one more entry, a list with one more item, text with more behind it. */
const withEntry = (of, args, at) => {
    const [key, value] = args;
    if (!key)
        return of;
    return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(of).map((one) => {
        if (one.kind === 'record')
            return value ? added(one, key, value) : (0,_drafts__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(one, key);
        if (one.kind === 'list')
            return { ...one, items: [...one.items, value ?? key] };
        return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .unknownValue */ .Uo)('not followed', '', at);
    }), at);
};
/** A list of the arguments. */
const listOf = (args, at) => (args.length === 1 && args[0].kind === 'list' ? args[0] : { kind: 'list', items: args, open: false, at });
/** A list with what the argument holds, empty without one. */
const listFrom = ([value], at) => (value === undefined || (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value) !== undefined ? { kind: 'list', items: [], open: false, at } : value.kind === 'list' ? value : { kind: 'list', items: [], open: true, at });
/** A record with what the argument holds, empty without one; JSON text stays text. */
const recordFrom = (args, at) => (args.length === 1 && isText(args[0]) ? args[0] : (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(args.filter(a => a.kind !== 'scalar').flatMap(a => (a.kind === 'list' ? a.items : [a])), at));
/** The body among the arguments, beside media types and character sets. */
const bodyOf = args => args.find(a => a.kind === 'record' || a.kind === 'encoded' || a.kind === 'list')
    ?? args.find(a => isText(a) && !/^[\w.+-]+\/[\w.+*-]+(;|$)/.test((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs)(a))) ?? args.find(a => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .parametersOf */ .mC)(a).size > 0) ?? args[0];
/** A form's fields, from a record or a list of pairs. */
const formOf = ([value], at) => value && { kind: 'encoded', as: 'form', of: value.kind === 'list' ? (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp)(value.items, at) ?? value : value, at };
/** What `toString` gives: JSON of data, text of everything else. */
const jsonText = (of, _args, at) => (of.kind === 'record' ? { kind: 'encoded', as: 'json', of, at } : of.kind === 'encoded' ? of : of.kind === 'list' ? undefined : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([of], at));
/** Text put together from pieces, of which the first may be nothing: `new StringBuilder().append(a)`. */
const appended = (of, args, at) => (of.kind === 'record' ? withEntry(of, args, at) : of.kind === 'list' ? withEntry(of, args, at) : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([of, ...args.slice(0, 1)], at));
/** `String.join(separator, a, b)`, or a list of them. */
const joinAll = ([separator, ...rest], at) => {
    const items = rest.length === 1 && rest[0].kind === 'list' ? rest[0].items : rest;
    return separator && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(items.flatMap((item, i) => (i === 0 ? [item] : [separator, item])), at);
};
/** `list.joinToString("/")`; what it does to each item it is also given. */
const joinToString = (of, args, at) => {
    const [first] = args;
    const separator = first?.kind === 'record' ? first.fields.get('separator') : first;
    return args.length > 1 ? undefined : (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinList */ .D7)(of, [separator ?? { kind: 'scalar', value: ', ', at }], at);
};
/** A printf-like format, perhaps with a locale before the pattern. */
const formatLocal = (args, at) => (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(args.slice(Math.max(0, args.findIndex(isText))), at);
/** A pattern's own method: `"%s/a".format(b)`. */
const formatOf = (of, args, at) => formatLocal([of, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], at);
/** What is held: an entry of a record, or the value itself. */
const got = (of, args, at) => (of.kind === 'record' ? (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .memberOrDefault */ .r6)(of, args, at) : args.length === 0 ? of : undefined);
/** `base.join(path)` of a URL, `list.join(separator)` of a list. */
const joinOrResolve = (of, args, at) => (of.kind === 'list' ? _pure__WEBPACK_IMPORTED_MODULE_1__/* .joinList */ .D7 : resolved)(of, args, at);
/** `string.Concat(a, b)`. */
const concatAll = (args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(args.flatMap(a => (a.kind === 'list' ? a.items : [a])), at);
/** What is put behind a URL; alone, where what it is put behind can't be told. */
const segmentsOf = (of, args, at) => ((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .isString */ .Kg)(of) ? segments(of, args, at) : firstText(args, at));
/** The first argument, if it is text. */
const firstText = ([value, ...rest], at) => (isText(value) ? (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)([value, ...rest.filter(isText)], at) : undefined);
/** Text without a character at its end: `url.TrimEnd('/')`. */
const trimEnd = (of, [what], at) => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(of).map(one => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(one);
    const last = one.kind === 'template' ? one.parts.at(-1) : undefined;
    const end = what && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(what);
    const cut = (whole) => { let rest = whole; while (end ? rest.endsWith(end) : /\s$/.test(rest))
        rest = rest.slice(0, -(end?.length ?? 1)); return rest; };
    if (text !== undefined)
        return (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(cut(text), at);
    return one.kind === 'template' && typeof last === 'string' ? { ...one, parts: [...one.parts.slice(0, -1), cut(last)] } : one;
}), at);
/** A helper that puts a base in front of a path: what it gives begins with what can't be told. */
const basedOn = (args, at) => {
    const path = args.find(a => /^(\/|authorizations\b|applications\b)/.test((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs)(a)));
    return path && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)([(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)([{ name: 'base' }], at), ...((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs)(path).startsWith('/') ? [] : [(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)('/', at)]), path], at);
};
/** How many items of a list that grows in a loop are kept. */
const MAX_ITEMS = 40;
/** One list with more items behind it, also of one that is only partly known: what is written in a loop stays one list. */
const grown = (of, args, at) => {
    const all = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(of);
    const [longest] = all.filter(v => v.kind === 'list').sort((a, b) => b.items.length - a.items.length);
    const items = [...(longest?.items ?? []), ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))];
    return { kind: 'list', items: items.slice(0, MAX_ITEMS), open: all.length > 1 || longest === undefined || longest.open || items.length > MAX_ITEMS || args.some(a => a.kind === 'list' && a.open), at };
};
/** `setting.getOrElse(value)`: what can't be told, or what stands in for it. */
const otherwise = (of, args, at) => { const last = args.at(-1); return last && isText(last) ? (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([of, last], at) : undefined; };


/***/ }),

/***/ 2695:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 28582:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80819);
/* harmony import */ var _c_family__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2695);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54486);
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
            ..._c_family__WEBPACK_IMPORTED_MODULE_2__/* .C_WORDS */ .q, var: 'declare', final: 'declare', const: 'declare', late: 'skip', class: 'class', mixin: 'class', extension: 'class', enum: 'class', import: 'import', export: 'import', part: 'import', library: 'import',
            new: 'skip', this: 'self', null: 'null', await: 'skip', async: 'skip', required: 'skip', covariant: 'skip', abstract: 'skip', factory: 'skip', '@override': 'skip', '=>': 'function', on: 'branch', external: 'skip', get: 'skip',
        },
        casts: /as\s+[\w.]+(?:<[^()]*?>)?\??/y,
        join: ['+'], either: ['??', '||'], assign: ['='], members: ['.', '?.', '!.', '..', '?..'], labels: [':'], adjacent: true, typed: true, untyped: true,
        constructors: [''], annotations: { owners: /^@(?:RestApi|ChopperApi)$/, requests: /^@(?:GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete)$/ },
        methods: { replace: 'url replace', 'replace(path:)': 'url path', resolve: 'url resolve' },
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)({
        roots: true,
        keys: { ..._words__WEBPACK_IMPORTED_MODULE_3__/* .COMMON */ .Sq, options: ['options'] },
        verb: /^[_@]?(?:send|do|http|make|request|async|execute)*(get|post|put|patch|delete|head)(?:JSON|Json|Request|Url|Uri|Async|Data)?$/i,
        later: { payload: ['write', 'add', 'send', 'body', 'bodyFields'], header: ['set'], auth: [], method: [], verb: _words__WEBPACK_IMPORTED_MODULE_3__/* .STEPS */ .UT },
    }),
    clients: [
        // Requests that are declared, to be sent by what is generated.
        { from: ['@RestApi', '@ChopperApi', '@GET', '@POST', '@PUT', '@PATCH', '@DELETE', '@Get', '@Post', '@Put', '@Patch', '@Delete'], definition: true },
        { from: ['HttpClient', 'dart:io'], members: { openUrl: ['method', 'url'], open: ['method', '-', '-', 'url'] }, method: 'GET' },
        (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .clientsOf */ .SZ)('package:http/http.dart', 'package:dio/dio.dart', 'package:chopper/chopper.dart', 'package:github/github.dart', 'Dio', 'http', 'Client', 'package:http/browser_client.dart', 'package:http/io_client.dart', 'HttpRequest', 'package:get/get_connect.dart'),
        { from: ['package:http/testing.dart', 'package:nock/nock.dart', 'package:mockito/mockito.dart', 'package:mocktail/mocktail.dart', 'package:http_mock_adapter/http_mock_adapter.dart', 'MockClient', 'DioAdapter'], mock: true },
        { from: ['package:shelf/shelf.dart', 'package:shelf_router/shelf_router.dart', 'package:aqueduct/aqueduct.dart', 'package:angel_framework/angel_framework.dart', 'package:dart_frog/dart_frog.dart'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .library */ .Yv)({
        scattered: true,
        functions: {
            'Uri.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Uri.https': onHost('https'), 'Uri.http': onHost('http'), 'Uri.tryParse': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Uri': uriOf, 'Uri.encodeComponent': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy,
            BaseOptions: _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__/* .recordFrom */ .Qd, Options: _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__/* .recordFrom */ .Qd, '*.Options': _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__/* .recordFrom */ .Qd, RequestOptions: _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__/* .recordFrom */ .Qd, jsonEncode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'json.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'JSON.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'url resolve': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we, 'url replace': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'url path': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__/* .setPath */ .SO),
        },
        methods: { toString: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, toLowerCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib, toUpperCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .upper */ .js, trim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq, resolve: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asMethod */ .OG(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we), join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7, replaceAll: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true), replaceFirst: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(false) },
    }),
};
/** `Uri.https(host, path)`. */
function onHost(scheme) {
    return ([host, path], at) => host && path && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ([_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u1([{ kind: 'scalar', value: `${scheme}://`, at }, host], at) ?? host, path], at);
}
/** `Uri(scheme: \u2026, host: \u2026, path: \u2026)`, `Uri(\u2026, pathSegments: [\u2026])`. */
function uriOf(...[args, at]) {
    const [record] = args;
    const segments = record?.kind === 'record' ? record.fields.get('pathSegments') : undefined;
    const path = segments && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7(segments, [{ kind: 'scalar', value: '/', at }], at);
    return _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatUrl */ .J1(record?.kind === 'record' && path ? [{ ...record, fields: new Map([...record.fields, ['path', path]]) }] : record ? [record] : [], at);
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