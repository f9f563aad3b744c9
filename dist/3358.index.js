"use strict";
exports.id = 3358;
exports.ids = [3358];
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

/***/ 39257:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Zq: () => (/* binding */ requestPath),
/* harmony export */   fG: () => (/* binding */ urlPart),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   kB: () => (/* binding */ expandOf)
/* harmony export */ });
/* harmony import */ var _pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);


/** A part of a URL. */
const urlPart = (part) => (of, _args, at) => {
    const found = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map(one => {
        const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one);
        try {
            return text === undefined ? partOfTemplate(one, part) ?? later(one, part) : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(new URL(text)[part], at);
        }
        catch {
            return undefined;
        }
    });
    return found.every(one => one !== undefined) ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(found, at) : undefined;
};
/** A part of a URL that callers hand over: what it is will be told there. */
function later(url, part) {
    const [first] = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(url);
    return typeof first === 'object' && first.parameter ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('a part of what is handed over', `${first.name}.${part}`, url.at, first.parameter) : undefined;
}
const SCHEME = /^https?:\/\//;
/** A part of a URL that is known to be one, but not what all of it is. */
function partOfTemplate(url, part) {
    const [first, ...more] = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(url);
    const scheme = typeof first === 'string' ? SCHEME.exec(first)?.[0] : undefined;
    if (typeof first !== 'string' || scheme === undefined)
        return undefined;
    const [host, path] = split([first.slice(scheme.length), ...more], /[/?#]/);
    if (part === 'pathname')
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(split(path, /[?#]/)[0], url.at);
    const [, [at = '', ...behind]] = split(host, /@/);
    const named = at === '' ? host : [String(at).slice(1), ...behind];
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([...(part === 'origin' ? [scheme] : []), ...named], url.at);
}
/** What stands before the first place that fits, and what stands from there on. */
function split(parts, at) {
    const index = parts.findIndex(part => typeof part === 'string' && at.test(part));
    const part = parts[index];
    if (typeof part !== 'string')
        return [[...parts], []];
    const from = part.search(at);
    return [[...parts.slice(0, index), part.slice(0, from)], [part.slice(from), ...parts.slice(index + 1)]];
}
/** The path of a URL. One that begins with a hole stays what it is: the hole may be all of its host. */
const urlPath = (of, _args, at) => {
    const path = urlPart('pathname')(of, [], at);
    return path ?? (of.kind === 'template' && typeof of.parts[0] !== 'string' ? of : undefined);
};
/** The path of a URL, for a request to the host of that URL: the whole of it, which says so. */
const requestPath = (of, args, at) => ((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).every(one => SCHEME.test(String((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(one)[0]))) ? of : urlPath(of, args, at));
/** A URL taken apart: url.parse. Its text stays what it was. */
const parseUrl = ([value], at) => {
    const text = value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
    if (text === undefined)
        return value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([value], at);
    try {
        const url = new URL(text);
        const fields = ['protocol', 'host', 'hostname', 'pathname', 'search', 'href'];
        return { kind: 'record', open: false, at, fields: new Map([...fields.map(f => [f, (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(url[f], at)]), ['path', (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(url.pathname + url.search, at)]]) };
    }
    catch {
        return value;
    }
};
/** What stands for a value in a URI template (RFC 6570). */
const TEMPLATE = /\{[+#./;?&]?\w/;
const isTemplate = (value) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(value).some(part => typeof part === 'string' && TEMPLATE.test(part));
/** A URI template filled with values: `expand('/a{/id}', values)`. What is put into it says nothing more of where it leads. */
const expand = ([template]) => (template && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(template).some(isTemplate) ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(template).map(one => (0,_pure__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(one, text => text.replaceAll('{/', '/{'), one.at)), template.at) : undefined);
/** The same of a template that was made of its text. */
const expandOf = (of, _args, at) => expand([of], at);


/***/ }),

/***/ 84568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   __: () => (/* binding */ each)
/* harmony export */ });
// Tables of names, as languages write them down.
/** One entry under each of several names: `each(lower, 'toLowerCase lowercase')`. */
const each = (entry, names) => Object.fromEntries(wordsOf(names).map(name => [name, entry]));
/** Exactly one of these names, each a pattern. */
const anyOf = (names) => new RegExp(`^(?:${wordsOf(names).join('|')})$`);
/** Words between blanks. */
const wordsOf = (names) => names.trim().split(/\s+/);


/***/ }),

/***/ 83358:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   language: () => (/* binding */ language)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80819);
/* harmony import */ var _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39257);
/* harmony import */ var _analysis_value__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51083);
/* harmony import */ var _grammar_tables__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84568);
/* harmony import */ var _shaping__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17417);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54486);
// Perl.







const NAME = String.raw `(?:::)?[A-Za-z_]\w*(?:(?:::|')[A-Za-z_]\w*)*(?:::)?`;
const HOLES = [{ open: '@{[', close: ']' }, { name: /[$@](?:\{\w+\}|[A-Za-z_]\w*(?:::\w+)*(?:->)?(?:(?:\{\w+\}|\[-?[\w$]+\])(?:->)?)*|\{\^\w+\})(?<!->)/y }];
const PAIRS = { '(': ')', '[': ']', '{': '}', '<': '>' };
const closing = (open) => PAIRS[open.at(-1)] ?? open.at(-1);
/** The path of a URL; what it is given becomes its path: https://metacpan.org/pod/URI */
const pathOf = (of, args, at) => {
    const pieces = args.filter(piece => (0,_analysis_value__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(piece) !== '');
    return pieces.length > 0 ? (0,_analysis_pure_builders__WEBPACK_IMPORTED_MODULE_1__/* .setPath */ .SO)(of, [_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ(pieces, at)], at) : (0,_analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .urlPath */ .Lx)(of, [], at);
};
const language = {
    lexicon: {
        id: 'perl',
        lineComments: [/(?<![$@%&\\])#(?!\{)/y],
        blockComments: [[/(?<![^\n])=[a-zA-Z]\w*/y, /^=cut\b.*$/gm, '.pod'], [/(?<![^\n])__(?:END|DATA)__(?=\n)/y, /(?!)/g, '.pod']],
        quotes: [
            { open: /<<~?\s*'\w+'/y, close: open => /\w+/.exec(open)[0], here: true }, { open: /<<~?\s*"?[A-Z_]\w*"?/y, close: open => /[A-Za-z_]\w*/.exec(open)[0], escape: '\\', holes: HOLES, here: true },
            { open: /(?<![$@%&\w>-])q(?:\s*[^\w\s,;=)]|\s+\w)/y, close: closing, escape: '\\' },
            { open: /(?<![$@%&\w>-])q[qx](?:\s*[^\w\s,;=)]|\s+\w)/y, close: closing, escape: '\\', holes: HOLES },
            { open: /"/y, escape: '\\', holes: HOLES }, { open: /'/y, escape: '\\' }, { open: /`/y, escape: '\\', holes: HOLES },
        ],
        names: new RegExp(String.raw `\$#?\{\w+\}|[$@%&]+${NAME}|[$@%]_\b|\$\d+|@_|[$@%]\$+\w+|${NAME}`, 'y'),
        opaque: /(?:(?:m|qr|s|y|tr)(?=[/{!|#,(])|qw(?=\s*[(/{<[]))(?:\s*\{[^}]*\}(?:\s*\{[^}]*\})?|\s*\([^)]*\)|\s*\[[^\]]*\]|([/!|#,])(?:\\.|(?!\1)[^\\\n])*\1(?:(?:\\.|(?!\1)[^\\\n])*\1)?)\w*|\/(?:\\.|[^/\\\n])+\/\w*/y,
        operators: ['=~', '!~', '//=', '//', '**'],
        qualifies: '::', lines: false, blocks: 'braces', flattens: '@', shell: /^(?:`|qx)/,
        words: {
            my: 'declare', our: 'declare', local: 'declare', state: 'declare', sub: 'function', package: 'class', use: 'import', no: 'import',
            if: 'branch', unless: 'branch', elsif: 'branch', else: 'else', for: 'loop', foreach: 'loop', while: 'loop', until: 'loop', return: 'return', or: 'or', and: 'and', undef: 'null', BEGIN: 'branch', END: 'branch', eval: 'branch', do: 'branch', not: 'skip',
        },
        join: ['.'], either: ['||', '//'], assign: ['='], members: ['->', '::'], labels: ['=>'], bare: 'commas', sigil: '$', implicit: true, constants: 'constant',
        constructors: ['new', 'BUILD'], mutators: ['path', 'path_segments', 'path_query'], mutable: /^(?:URI|Mojo::URL)(?:::|$)/,
        unescape: text => text.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\([\s\S])/g, '$1'),
    },
    words: (0,_words__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)({
        verb: /^_?(?:do_|send_|http_|api_|build_|make_)?(get|post|put|patch|delete|del|head)(?:_json|_form|_request|_url|_ok|_p|Json|store|print|(?:_\w+)?_resources?)?$/i,
        inert: /^(?:URI|Mojo::URL)(?:::\w+)*\./,
        sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|submit|execute|perform|mirror|build_tx|\btx$|^new$|_ua$/i,
        mock: /mock|stub|fake|fixture|test::lwp|intercept|^map$|map_response|Test::MockObject/i,
        trials: /^(?:Test::Mojo|Plack::Test|Dancer2?::Test|Catalyst::Test|Test::WWW::Mechanize::(?:PSGI|Catalyst|Mojo))$/,
        keys: {
            url: ['url', 'uri', 'URL', 'endpoint', 'api_url'], path: ['path'], base: ['base_url', 'base', 'host', 'server', 'api_url'], host: ['host', 'server'], method: ['method', 'type', 'verb'],
            payload: ['Content', 'content', 'data', 'json', 'form', 'body', 'args', 'params', 'payload'], headers: ['headers', 'header'], auth: ['auth', 'user', 'username', 'login', 'credentials'],
        },
        later: { payload: ['content', 'add_content', 'body', 'body_content'], header: ['header', 'push_header', 'addHeader', 'headers'], auth: ['authorization_basic', 'credentials', 'basic_auth'], method: ['method'], verb: _words__WEBPACK_IMPORTED_MODULE_5__/* .STEPS */ .UT },
    }),
    clients: [
        { from: ['Net::GitHub', 'Net::GitHub::V3', 'Pithub', 'Pithub::Base'], base: 'https://api.github.com', method: 'GET' },
        (0,_words__WEBPACK_IMPORTED_MODULE_5__/* .clientsOf */ .SZ)('LWP::UserAgent', 'LWP::Simple', 'HTTP::Tiny', 'WWW::Mechanize', 'Mojo::UserAgent', 'REST::Client', 'Furl', 'Furl::HTTP', 'HTTP::Request::Common', 'HTTP::Thin', 'WWW::Curl::Easy', 'HTTP::Client', 'LWP', 'ojo', 'Net::Curl::Easy', 'AnyEvent::HTTP', 'HTTP::AnyUA', 'REST::Consumer', 'JSON::API', 'HTTP::Request'),
        { from: ['Test::LWP::UserAgent', 'Test::MockObject', 'Test::Mock::LWP', 'Test::Mock::HTTP::Tiny', 'LWP::UserAgent::Mockable', 'Test::MockModule', 'HTTP::Tiny::Mech'], mock: true },
        { from: ['Dancer', 'Dancer2', 'Mojolicious', 'Mojolicious::Lite', 'Catalyst', 'Plack', 'Web::Simple', 'Kelp'], server: true },
    ],
    library: (0,_words__WEBPACK_IMPORTED_MODULE_5__/* .library */ .Yv)({
        functions: {
            sprintf: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9, join: _shaping__WEBPACK_IMPORTED_MODULE_4__/* .joinArguments */ .Z9, encode_json: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, to_json: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encode_json': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.to_json': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, JSON: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, uri_escape: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, '*.uri_escape': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, uri_escape_utf8: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, '*.uri_escape_utf8': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy,
            'URI.new': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'URI.new_abs': ([path, base], at) => path && base && _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we([base, path], at), 'Mojo::URL.new': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'URI::Template.new': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.as_string': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, lc: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, uc: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, ref: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, shift: () => undefined, encode_utf8: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        },
        methods: { ...(0,_grammar_tables__WEBPACK_IMPORTED_MODULE_6__/* .each */ .__)(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, 'as_string canonical to_string to_abs clone userinfo query query_form'), process: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .expandOf */ .kB, process_to_string: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .expandOf */ .kB, path: pathOf, path_query: pathOf, path_segments: pathOf },
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