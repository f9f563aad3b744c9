"use strict";
exports.id = 1932;
exports.ids = [1932];
exports.modules = {

/***/ 58812:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   o0: () => (/* binding */ samePlace)
/* harmony export */ });
/** Where a place begins, in one word. */
const keyOf = (at) => `${at.path}:${at.line}:${at.column}`;
/** Whether two places are one. */
const samePlace = (a, b) => keyOf(a) === keyOf(b) && a.endLine === b.endLine && a.endColumn === b.endColumn;
const before = (line, column, line2, column2) => line < line2 || (line === line2 && column <= column2);
/** Whether a place lies within another. */
const inside = (inner, outer) => inner.path === outer.path && before(outer.line, outer.column, inner.line, inner.column) && before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);


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

/***/ 23338:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ lastly),
/* harmony export */   GL: () => (/* binding */ looped),
/* harmony export */   HG: () => (/* binding */ Scope),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   dN: () => (/* binding */ declaredAs),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   nV: () => (/* binding */ ownMember),
/* harmony export */   oI: () => (/* binding */ bind)
/* harmony export */ });
/** A new binding with nothing written to it yet. */
function bind(name, kind, at, owner) {
    return { name, kind, at, owner, writes: [], members: [] };
}
/** One block or function of names. Lookups go outwards. */
class Scope {
    outer;
    owner;
    isFunction;
    names = new Map();
    constructor(outer, owner, isFunction = false) {
        this.outer = outer;
        this.owner = owner;
        this.isFunction = isFunction;
    }
    /** Declares a name here; the same name twice is the same binding. */
    declare(name, kind, at) {
        const known = this.names.get(name);
        if (known)
            return known;
        const binding = bind(name, kind, at, this.owner);
        this.names.set(name, binding);
        return binding;
    }
    /** Gives a name to a binding made elsewhere. */
    alias(name, binding) {
        this.names.set(name, binding);
    }
    /** What is called so in this very scope. */
    here(name) {
        return this.names.get(name);
    }
    lookup(name) {
        return this.names.get(name) ?? this.outer?.lookup(name);
    }
    /** What is declared in this very scope. */
    own() {
        return [...this.names.values()];
    }
    /** The nearest function scope: where `var` goes. */
    get functionScope() {
        return this.isFunction || !this.outer ? this : this.outer.functionScope;
    }
}
/** A plain value without a place of its own takes its neighbour's. */
const literal = (value, at) => ({ kind: 'literal', value, at });
const unknown = (why, name, at) => ({ kind: 'unknown', why, name, at });
/** A value with what stands in when it is nothing. */
const withDefault = (value, otherwise, at) => ({ kind: 'either', of: [value, otherwise], at, fallback: true });
const either = (of, at) => (of.length === 1 ? of[0] : { kind: 'either', of, at });
/** A join of one part is that part. */
const join = (parts, at) => (parts.length === 1 && parts[0].kind !== 'literal' ? { kind: 'join', parts, at } : parts.length === 1 ? parts[0] : { kind: 'join', parts, at });
/** What a binding holds in the end, as seen from outside. */
const lastly = (binding) => ({ kind: 'name', binding, at: binding.at, use: { order: Number.MAX_SAFE_INTEGER, owner: binding.owner } });
/** What is bound, as a member of an object that has it from the start. */
const ownMember = (binding) => ({ keys: [literal(binding.name, binding.at)], value: lastly(binding), at: binding.at, order: -1, owner: null, maybe: false });
/** What is declared to be of a type, and has no value that is seen. */
const declaredAs = (name, type, at) => ({ ...bind(name, 'variable', at, null), type });
/** Does `work` as in a loop: the one around, or else one that ends when it is done. `order`: of what comes next. */
function looped(around, order, work) {
    const loop = around ?? { until: Infinity };
    try {
        return work(loop);
    }
    finally {
        if (!around)
            loop.until = order();
    }
}


/***/ }),

/***/ 73804:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   library: () => (/* binding */ library)
/* harmony export */ });
/* harmony import */ var _analysis_objects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66802);
/* harmony import */ var _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39257);
/* harmony import */ var _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88590);




/** What gives back a function, or a client, that does the same in another way. `lift` is when's: https://github.com/cujojs/when/blob/3.7.8/docs/api.md#nodelift */
const WRAPPERS = [
    'promisify', 'pify', 'promisifyAll', 'denodeify', 'thunkify', 'thenify', 'thenify-all', 'hybridify', 'es6-promisify', 'callbackify', 'lift', 'partial', 'memoize', 'throttle', 'debounce',
    'fetch-retry', 'fetch-cookie', 'axios-rate-limit', 'axios-cookiejar-support.wrapper', 'axios-cache-interceptor.setupCache',
];
/** Functions, methods and adapters by name. */
const library = {
    functions: {
        'JSON.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeJson */ .Pr, 'Buffer.from': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$, 'new Buffer': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$, 'Object.assign': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'Object.freeze': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'deep-freeze': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'deep-freeze-strict': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'deepfreeze': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'Object.seal': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'Object.create': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'structuredClone': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
        'Promise.resolve': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'Promise.all': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'String': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'new String': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'encodeURI': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'encodeURIComponent': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .escapeUrl */ .vy, 'escape': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .escapeUrl */ .vy,
        'new URL': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .resolveUrl */ .O2, 'URL': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .resolveUrl */ .O2, 'url.URL': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .resolveUrl */ .O2, 'new url.URL': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .resolveUrl */ .O2, 'url.resolve': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinUrl */ .we, 'url.format': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .formatUrl */ .J1, 'url.parse': _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .Dl, 'new Request': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo, 'new *.Request': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo, 'new Headers': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'Headers': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'new HttpHeaders': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, '*.HttpHeaders': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'new *.HttpHeaders': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
        'path.join': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, 'path.posix.join': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, 'path.resolve': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, 'path.posix.resolve': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, 'url-join': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, 'urljoin': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, '*.urlJoin': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, '*.urljoin': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ, '*.joinUrl': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ,
        // Templates of URLs, and what fills them.
        'url-template.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, '*.parseTemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'uri-templates': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'uritemplate.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'uri-template.parse': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'new URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, '*.URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'new *.URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE,
        'urijs/src/URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'new urijs/src/URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'URIjs/src/URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, 'new URIjs/src/URITemplate': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE, '*.expand': _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT,
        'mustache.render': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'Mustache.render': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'string-template': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP, 'string-format': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP, 'pupa': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP,
        'util.format': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP, 'sprintf-js.sprintf': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP, '*.sprintf': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .format */ .GP, 'String.raw': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .interleave */ .CC,
        'querystring.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeForm */ .F8, 'qs.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeForm */ .F8, 'query-string.stringify': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeForm */ .F8, 'new URLSearchParams': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeForm */ .F8, 'qs': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeForm */ .F8,
        '_.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, '_.assign': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, '_.merge': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, '_.assignIn': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, '_.defaults': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT, '_.clone': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, '_.cloneDeep': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
        'lodash.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'lodash.assign': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'lodash.merge': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'lodash.defaults': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT, 'lodash.clone': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB, 'lodash.cloneDeep': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
        'underscore.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'underscore.defaults': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT, 'underscore.clone': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
        '$.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'jQuery.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'angular.extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'angular.merge': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'angular.toJson': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .encodeJson */ .Pr, 'angular.copy': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
        'Object.keys': _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .keysOf */ .YD, 'Object.values': _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm, 'Object.entries': _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .fq, 'Object.fromEntries': _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .fromPairs */ .Cr, 'new Map': _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7,
        'xtend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'object-assign': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'deepmerge': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'merge': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'defaults': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT, 'util._extend': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .kp, 'immutable.Map': _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .same */ .FB,
    },
    methods: {
        concat: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC, join: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .joinList */ .D7, replace: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC(false), replaceAll: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .replace */ .HC(true), toLowerCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .lower */ .ib, toUpperCase: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .upper */ .js, trim: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .trim */ .Bq,
        split: _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .split */ .lD, [_analysis_objects__WEBPACK_IMPORTED_MODULE_0__/* .MAP_GET */ .QK]: _analysis_pure_lists__WEBPACK_IMPORTED_MODULE_3__/* .mapGet */ .ZX,
        expand: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .expandOf */ .kB, fill: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .expandOf */ .kB, fillFromObject: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .expandOf */ .kB, toString: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1, valueOf: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .sameOf */ .KH, toJSON: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1, normalize: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .sameOf */ .KH,
    },
    builds: /^_*(?:(?:generate|build|make|get|api|full|absolute|github|gh|construct|request|resource|base|format|create|expand|endpoint|path|to|join|resolve)_?)*(?:url|uri|endpoint)(?:_?(?:for|to|from|with))?$/i,
    globals: ['window', 'globalThis', 'self', 'global', 'root', 'top', 'parent'],
    chained: ['wretch'],
    members: { href: _analysis_pure__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1, origin: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .urlPart */ .fG('origin'), pathname: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .urlPart */ .fG('pathname'), path: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .urlPart */ .fG('pathname'), host: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .urlPart */ .fG('host'), hostname: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_2__/* .urlPart */ .fG('hostname') },
    describing: [['endpoint', 'merge'], ['endpoint', 'defaults'], ['endpoint', 'parse'], ['endpoint']],
    iterating: ['forEach', 'map', 'flatMap', 'filter', 'some', 'every', 'each'],
    strategy: { fn: 'authStrategy', options: 'auth' },
    itemwise: { map: 'map', reduce: 'fold' },
    adapters: {
        call: { fn: 0, rest: 1, member: true }, fork: { fn: 0, rest: 1, member: true }, spawn: { fn: 0, rest: 1, member: true },
        paginate: { fn: 0, rest: 1, member: true }, iterator: { fn: 0, rest: 1, member: true },
        nbind: { fn: 0, rest: 2, returns: true },
        ...Object.fromEntries(WRAPPERS.map(name => [name, { fn: 0, rest: 1, returns: true }])),
        ninvoke: { object: 0, method: 1, rest: 2 }, nsend: { object: 0, method: 1, rest: 2 }, npost: { object: 0, method: 1, rest: 2, list: true }, nmapply: { object: 0, method: 1, rest: 2, list: true }, nmcall: { object: 0, method: 1, rest: 2 },
        nfcall: { fn: 0, rest: 1 }, nfapply: { fn: 0, rest: 1, list: true },
    },
};


/***/ })

};
;