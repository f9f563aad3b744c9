"use strict";
exports.id = 6655;
exports.ids = [6655];
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

/***/ 88590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Cr: () => (/* binding */ fromPairs),
/* harmony export */   ID: () => (/* binding */ replaceIn),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZX: () => (/* binding */ mapGet),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   us: () => (/* binding */ replacePairs)
/* harmony export */ });
/* harmony import */ var _objects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _pure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66802);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51083);
// Text to lists and back, and what records are made of.



/** `text.split(separator)`: holes stay whole in the piece that they are in. */
const split = (of, [separator], at) => {
    const by = separator && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(separator);
    const parts = of.kind === 'template' ? of.parts : (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(of) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(of)];
    if (by === undefined || by === '' || !parts)
        return undefined;
    const pieces = [[]];
    for (const part of parts) {
        const [head = '', ...tail] = typeof part === 'string' ? part.split(by) : [part];
        pieces.at(-1).push(head);
        for (const next of tail)
            pieces.push([next]);
    }
    return { kind: 'list', items: pieces.map(piece => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(piece, at)), open: false, at };
};
/** One replacement after the other. What can't be told changes nothing. */
const replaceEach = (of, pairs, at) => pairs.reduce((text, [what, by]) => (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(true)(text, [what, by], at) ?? text, of);
/** A parameter in a path: `{id}`, `:id`, `%id%`. */
const PARAMETER = /[/:]\{\w+\}|\/[:%]\w/;
/** A text with parameters, whatever stands for them. */
const filled = (of) => (PARAMETER.test((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(of) ?? '') ? of : undefined);
/** `str_replace(what, by, text)`: one for one, or each of a list by its own, or all by the same. */
const replaceIn = ([what, by, of], at) => {
    if (!what || !by || !of)
        return undefined;
    if (what.kind !== 'list')
        return (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC)(true)(of, [what, by], at) ?? filled(of);
    return replaceEach(of, what.items.map((one, i) => [one, by.kind === 'list' ? by.items[i] ?? (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .unknownValue */ .Uo)('not written down', (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(one) ?? '', at) : by]), at);
};
/** `strtr(text, pairs)`: a record says what stands for what. */
const replacePairs = ([of, pairs], at) => (of && (pairs?.kind === 'record' ? replaceEach(of, [...pairs.fields].map(([what, by]) => [(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(what, at), by]), at) : filled(of)));
/** The keys, the values or both of a record, in a list. */
const listOf = (make) => ([of], at) => (of?.kind === 'record' ? { kind: 'list', items: [...of.fields].map(([name, value]) => make(name, value, of)), open: of.open || of.touched === true, at } : undefined);
const keysOf = listOf((name, value, of) => (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(name, of.keys?.get(name) ?? value.at));
const valuesOf = listOf((_name, value) => value);
const pairsOf = listOf((name, value, of) => ({ kind: 'list', items: [(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(name, of.keys?.get(name) ?? value.at), value], open: false, at: value.at }));
/** A record from a list of pairs. */
const fromPairs = ([list], at) => {
    if (list?.kind !== 'list')
        return undefined;
    const pairs = list.items.flatMap(item => (item.kind === 'list' && item.items[0] && item.items[1] ? [[(0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(item.items[0]), item.items[1]]] : []));
    const fields = new Map(pairs.flatMap(([name, value]) => (name === undefined ? [] : [[name, value]])));
    return { kind: 'record', fields, open: list.open || fields.size < list.items.length, at };
};
/** A map of pairs: its values are told by `get` alone. */
const mapOf = ([pairs], at) => {
    const record = fromPairs([pairs ?? { kind: 'list', items: [], open: false, at }], at);
    return record?.kind === 'record' ? (0,_objects__WEBPACK_IMPORTED_MODULE_0__/* .mapWith */ .lg)(() => record, at) : undefined;
};
/** `map.get(key)`. */
const mapGet = (of, [key], at) => (0,_pure__WEBPACK_IMPORTED_MODULE_1__/* .memberOrDefault */ .r6)(of, key ? [key] : [], at);


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

/***/ 36655:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   library: () => (/* binding */ library)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88590);
/* harmony import */ var _analysis_pure_builders__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80819);
/* harmony import */ var _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39257);
/* harmony import */ var _grammar_tables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84568);





/** Functions, methods and adapters by name. */
const library = {
    functions: {
        sprintf: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP, vsprintf: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki, implode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinedBy */ .zD), join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinedBy */ .zD), strval: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE, json_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, http_build_query: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8,
        wp_json_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, drupal_json_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, rawurlencode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, urlencode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, trim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, rtrim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, ltrim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, strtolower: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, strtoupper: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, ucfirst: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        str_replace: _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_1__/* .replaceIn */ .ID, strtr: _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_1__/* .replacePairs */ .us, array_merge: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, array_replace: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, array_filter: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, array_values: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, array_merge_recursive: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp,
        'append%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure_builders__WEBPACK_IMPORTED_MODULE_2__/* .grown */ .gT), utf8_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, stream_context_create: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, getenv: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, env: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, config: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, collect: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        '*.json_encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.jsonEncode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encodeJson': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'GuzzleHttp\\Utils.jsonEncode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'Zend_Json.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr,
        'new GuzzleHttp\\Psr7\\Uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Url': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Unirest\\Request\\Body.json': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'Unirest\\Request\\Body.form': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8, 'GuzzleHttp\\Psr7\\Utils.streamFor': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'GuzzleHttp\\Psr7\\stream_for': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        '*.streamFor': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.createStream': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.createUri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.expand': _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT, '*.uri_template': _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT, 'GuzzleHttp\\uri_template': _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT, 'new ArrayObject': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Collection': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
    },
    methods: {
        toArray: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, all: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH,
    },
    copies: true,
    adapters: {
        call_user_func: { fn: 0, rest: 1 }, call_user_func_array: { fn: 0, rest: 1, list: true },
        // What asks for page after page is told what to call: https://github.com/KnpLabs/php-github-api/blob/v2.20.0/doc/result_pager.md
        ...(0,_grammar_tables__WEBPACK_IMPORTED_MODULE_4__/* .each */ .__)({ object: 0, method: 1, rest: 2, list: true, member: true }, 'fetchAll fetchAllLazy Github\\ResultPager.fetch'),
    },
};


/***/ })

};
;