"use strict";
exports.id = 531;
exports.ids = [531];
exports.modules = {

/***/ 1531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  library: () => (/* binding */ library)
});

// EXTERNAL MODULE: ./src/analysis/objects.ts
var objects = __webpack_require__(8506);
// EXTERNAL MODULE: ./src/analysis/value.ts
var analysis_value = __webpack_require__(1083);
;// CONCATENATED MODULE: ./src/analysis/pure.ts


/** The value itself: freeze, resolve, as-is wrappers. */
const same = args => args[0];
const sameOf = of => of;
/** JSON.stringify and its like: the data stays visible. */
const encodeJson = ([value], at) => value && { kind: 'encoded', as: 'json', of: value, at };
const encodeForm = ([value], at) => value && { kind: 'encoded', as: 'form', of: value, at };
/** Object.assign and its like. */
const pure_assign = (args, at) => {
    let record = { kind: 'record', fields: new Map(), open: false, at };
    for (const arg of args)
        if (!(arg.kind === 'scalar' && typeof arg.value === 'boolean'))
            record = (0,objects/* merge */.h1)(record, arg);
    return record;
};
/** The same with the first argument winning: lodash's defaults. */
const defaults = (args, at) => pure_assign([...args].reverse(), at);
/** One of the arguments. */
const anyOf = (args, at) => (args.length > 0 ? oneOf(args, at) : undefined);
/** Text with characters escaped for a URL: placeholders and holes stay. */
const escapeUrl = ([value], at) => value && (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(value).map(v => {
    const text = (0,analysis_value/* known */.eO)(v);
    return text === undefined ? (0,analysis_value/* concat */.xW)([v], at) : (0,analysis_value/* scalar */.d_)(encodeURIComponent(text), at);
}), at);
const map = (value, change, at) => (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(value).map(v => {
    const text = (0,analysis_value/* known */.eO)(v);
    if (text !== undefined)
        return (0,analysis_value/* scalar */.d_)(change(text), at);
    return v.kind === 'template' ? (0,analysis_value/* textOf */.b6)(v.parts.map(p => (typeof p === 'string' ? change(p) : p)), at) : v;
}), at);
const toText = ([value], at) => value && (0,analysis_value/* concat */.xW)([value], at);
const asText = (of, _args, at) => (of.kind === 'list' || of.kind === 'record' ? undefined : of.kind === 'encoded' ? of : (0,analysis_value/* concat */.xW)([of], at));
const lower = (of, _args, at) => map(of, s => s.toLowerCase(), at);
const upper = (of, _args, at) => map(of, s => s.toUpperCase(), at);
/** Only whole strings can be trimmed: a hole may end in what would be cut. */
const trim = (of, _args, at) => (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(of).map(v => { const text = (0,analysis_value/* known */.eO)(v); return text === undefined ? v : (0,analysis_value/* scalar */.d_)(text.trim(), at); }), at);
const append = (of, args, at) => (of.kind === 'list' ? { ...of, items: [...of.items, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], open: of.open || args.some(a => a.kind === 'list' && a.open) } : (0,analysis_value/* concat */.xW)([of, ...args], at));
/** list.join(separator). */
const joinList = (of, [separator], at) => {
    if (of.kind !== 'list' || of.open)
        return undefined;
    const between = separator ?? (0,analysis_value/* scalar */.d_)(',', at);
    return (0,analysis_value/* concat */.xW)(of.items.flatMap((item, i) => (i === 0 ? [item] : [between, item])), at);
};
/** Patterns that cut slashes off an end. Others are not run: a pattern of the scanned code may take for ever. */
const TRIMS = Object.assign(Object.create(null), {
    ...Object.fromEntries(['/\\/$/', '/\\/+$/', '/\\/*$/', '/\\/+$/g'].map(p => [p, (of, at) => edge(of, -1, s => s.replace(/\/+$/, ''), at)])),
    ...Object.fromEntries(['/^\\//', '/^\\/+/', '/^\\/*/'].map(p => [p, (of, at) => edge(of, 0, s => s.replace(/^\/+/, ''), at)])),
});
/** Changes the first or last piece of a text, if that is known. */
function edge(of, index, change, at) {
    const parts = of.kind === 'template' ? of.parts : (0,analysis_value/* known */.eO)(of) === undefined ? undefined : [(0,analysis_value/* known */.eO)(of)];
    const last = parts && (index === 0 ? 0 : parts.length - 1);
    return parts ? (0,analysis_value/* textOf */.b6)(parts.map((p, i) => (i === last && typeof p === 'string' ? change(p) : p)), at) : of;
}
/** text.replace(what, by), of known or partly known text; `all` replaces every one. */
const replace = (all) => (of, [what, by], at) => {
    const trimmed = what?.kind === 'symbol' ? TRIMS[what.root.name] : undefined;
    if (trimmed)
        return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(of).map(v => trimmed(v, at)), at);
    const search = what && (0,analysis_value/* known */.eO)(what);
    if (search === undefined || by === undefined || search === '')
        return undefined;
    return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(of).map((value) => {
        const parts = value.kind === 'template' ? value.parts : (0,analysis_value/* known */.eO)(value) === undefined ? undefined : [(0,analysis_value/* known */.eO)(value)];
        if (!parts)
            return value;
        let done = false;
        const pieces = parts.flatMap((part) => {
            if (typeof part !== 'string')
                return [(0,analysis_value/* textOf */.b6)([part], at)];
            const cut = all ? part.split(search) : done || !part.includes(search) ? [part] : [part.slice(0, part.indexOf(search)), part.slice(part.indexOf(search) + search.length)];
            done ||= cut.length > 1;
            return cut.flatMap((piece, i) => (i === 0 ? [(0,analysis_value/* scalar */.d_)(piece, at)] : [by, (0,analysis_value/* scalar */.d_)(piece, at)]));
        });
        return (0,analysis_value/* concat */.xW)(pieces, at);
    }), at);
};
/** URL joined to a base, as `new URL(path, base)` does, with holes let be. */
const resolveUrl = ([path, base], at) => {
    if (!path)
        return undefined;
    if (!base || (base.kind === 'unknown' && base.why === 'not given'))
        return (0,analysis_value/* concat */.xW)([path], at);
    return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(base).flatMap(b => (0,analysis_value/* each */.__)(path).map(p => {
        const p0 = (0,analysis_value/* concat */.xW)([p], at);
        const text = (0,analysis_value/* known */.eO)(p0) ?? leading(p0);
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
            return p0;
        const from = (0,analysis_value/* known */.eO)((0,analysis_value/* concat */.xW)([b], at));
        if (from !== undefined && (0,analysis_value/* known */.eO)(p0) !== undefined) {
            try {
                return (0,analysis_value/* scalar */.d_)(new URL((0,analysis_value/* known */.eO)(p0), from).href, at);
            }
            catch {
                return (0,analysis_value/* unknownValue */.Uo)('not a URL', '', at);
            }
        }
        // With holes: an absolute path replaces the base's path, a relative one its last segment.
        const whole = (0,analysis_value/* concat */.xW)([b], at);
        const head = whole.kind === 'template' || whole.kind === 'scalar' ? whole : (0,analysis_value/* textOf */.b6)([{ name: (0,analysis_value/* nameOf */.Vb)(whole) }], at);
        if (text.startsWith('/'))
            return (0,analysis_value/* concat */.xW)([(0,analysis_value/* originOf */.yv)(head, at), p0], at);
        return (0,analysis_value/* concat */.xW)([head, ...(endsWithSlash(head) ? [] : [(0,analysis_value/* scalar */.d_)('/', at)]), p0], at);
    })), at);
};
/** Path pieces joined by single slashes. */
const joinPath = (args, at) => (0,analysis_value/* concat */.xW)(args.flatMap((arg, i) => {
    const piece = i < args.length - 1 ? map(arg, s => s.replace(/\/+$/, ''), at) : arg;
    return i === 0 ? [piece] : [(0,analysis_value/* scalar */.d_)('/', at), map(piece, s => s.replace(/^\/+/, ''), at)];
}), at);
/** `{ protocol, host, pathname }` made one URL: url.format. */
const formatUrl = ([value], at) => {
    if (value?.kind !== 'record')
        return value && (0,analysis_value/* concat */.xW)([value], at);
    const field = (name) => value.fields.get(name);
    const protocol = field('protocol');
    const host = field('host') ?? field('hostname');
    const path = field('pathname') ?? field('path');
    if (!path)
        return undefined;
    return (0,analysis_value/* concat */.xW)([...(protocol ? [map(protocol, s => `${s.replace(/:?\/*$/, '')}://`, at)] : host ? [(0,analysis_value/* scalar */.d_)('https://', at)] : []), ...(host ? [host] : []), map(path, s => (s.startsWith('/') ? s : `/${s}`), at)], at);
};
/** printf-like formats: `%s %d` in order, `{}` and `{0}` too. */
const format = ([pattern, ...args], at) => {
    const text = pattern && (0,analysis_value/* known */.eO)(pattern);
    if (text === undefined)
        return undefined;
    let next = 0;
    const parts = text.split(/(%[-+0-9.]*[sdifjvqx@]|%%|\{\d*\})/).map((piece, i) => {
        if (i % 2 === 0)
            return (0,analysis_value/* scalar */.d_)(piece, at);
        if (piece === '%%')
            return (0,analysis_value/* scalar */.d_)('%', at);
        const index = /^\{(\d+)\}$/.exec(piece)?.[1];
        return args[index === undefined ? next++ : Number(index)] ?? (0,analysis_value/* textOf */.b6)([{ name: '' }], at);
    });
    return (0,analysis_value/* concat */.xW)(parts, at);
};
function leading(value) {
    return value.kind === 'template' && typeof value.parts[0] === 'string' ? value.parts[0] : '';
}
function endsWithSlash(value) {
    const parts = value.kind === 'template' ? value.parts : [(0,analysis_value/* known */.eO)(value) ?? ''];
    const last = parts.at(-1);
    return typeof last === 'string' && last.endsWith('/');
}
/** A URL taken apart: url.parse. Its text stays what it was. */
const parseUrl = ([value], at) => {
    const text = value && (0,analysis_value/* known */.eO)(value);
    if (text === undefined)
        return value && (0,analysis_value/* concat */.xW)([value], at);
    try {
        const url = new URL(text);
        const fields = ['protocol', 'host', 'hostname', 'pathname', 'search', 'href'];
        return { kind: 'record', open: false, at, fields: new Map([...fields.map(f => [f, (0,analysis_value/* scalar */.d_)(url[f], at)]), ['path', (0,analysis_value/* scalar */.d_)(url.pathname + url.search, at)]]) };
    }
    catch {
        return value;
    }
};
/** new Request(url, options): the options with the URL among them. */
const requestOf = ([url, options], at) => url && pure_assign([...(options ? [options] : []), { kind: 'record', fields: new Map([['url', url]]), open: false, at }], at);
/** A pattern's own format method: `'{}/a'.format(b)`. */
const formatOf = (of, args, at) => oneOf(each(of).flatMap(v => format([v, ...args], at) ?? v), at);
/** `separator.join(list)`. */
const joinedBy = (of, [list], at) => list && joinList(list, [of], at);
/** A base and a path, as Python's urljoin and its like take them: the base first. */
const joinUrl = ([base, path], at) => (base && path ? resolveUrl([path, base], at) : undefined);
/** A lookup with a default, as of the environment: the default, or something that can't be told. */
const fallback = ([name, otherwise], at) => {
    const held = unknownValue('environment', (name && known(name)) ?? '', at);
    return otherwise ? oneOf([held, otherwise], at) : held;
};
/** `record.get(key, default)`. */
const memberOrDefault = (of, [key, otherwise], at) => {
    const name = key && known(key);
    if (of.kind !== 'record' || name === undefined)
        return undefined;
    const found = of.fields.get(name);
    return found && !of.open ? found : oneOf([...(found ? [found] : [unknownValue('not seen', name, at)]), ...(otherwise ? [otherwise] : [])], at);
};
/** `getattr(object, name)` of a record. */
const memberByName = ([of, key], at) => (of && key ? memberOrDefault(of, [key], at) : undefined);
/** A part of a known URL. */
const urlPart = (part) => (of, _args, at) => {
    const text = (0,analysis_value/* known */.eO)(of);
    try {
        return text === undefined ? undefined : (0,analysis_value/* scalar */.d_)(new URL(text)[part], at);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./src/languages/javascript/library.ts

/** Functions, methods and adapters by name. */
const library = {
    functions: {
        'JSON.stringify': encodeJson, 'Object.assign': pure_assign, 'Object.freeze': same, 'Object.seal': same, 'Object.create': same, 'structuredClone': same,
        'Promise.resolve': same, 'String': toText, 'new String': toText, 'encodeURI': toText, 'encodeURIComponent': escapeUrl, 'escape': escapeUrl,
        'new URL': resolveUrl, 'URL': resolveUrl, 'url.URL': resolveUrl, 'new url.URL': resolveUrl, 'url.resolve': joinUrl, 'url.format': formatUrl, 'url.parse': parseUrl, 'new Request': requestOf, 'new Headers': same, 'Headers': same, 'new HttpHeaders': same, '*.HttpHeaders': same, 'new *.HttpHeaders': same,
        'path.join': joinPath, 'path.posix.join': joinPath, 'path.resolve': joinPath, 'path.posix.resolve': joinPath, 'url-join': joinPath, 'urljoin': joinPath, '*.urlJoin': joinPath, '*.urljoin': joinPath, '*.joinUrl': joinPath,
        'util.format': format, 'sprintf-js.sprintf': format, '*.sprintf': format, 'String.raw': toText,
        'querystring.stringify': encodeForm, 'qs.stringify': encodeForm, 'query-string.stringify': encodeForm, 'new URLSearchParams': encodeForm, 'qs': encodeForm,
        '_.extend': pure_assign, '_.assign': pure_assign, '_.merge': pure_assign, '_.assignIn': pure_assign, '_.defaults': defaults, '_.clone': same, '_.cloneDeep': same,
        'lodash.extend': pure_assign, 'lodash.assign': pure_assign, 'lodash.merge': pure_assign, 'lodash.defaults': defaults, 'lodash.clone': same, 'lodash.cloneDeep': same,
        'underscore.extend': pure_assign, 'underscore.defaults': defaults, 'underscore.clone': same,
        '$.extend': pure_assign, 'jQuery.extend': pure_assign, 'angular.extend': pure_assign, 'angular.merge': pure_assign, 'angular.toJson': encodeJson, 'angular.copy': same,
        'xtend': pure_assign, 'extend': pure_assign, 'object-assign': pure_assign, 'deepmerge': pure_assign, 'merge': pure_assign, 'defaults': defaults, 'util._extend': pure_assign, 'immutable.Map': same,
    },
    methods: {
        concat: append, join: joinList, replace: replace(false), replaceAll: replace(true), toLowerCase: lower, toUpperCase: upper, trim: trim,
        toString: asText, valueOf: sameOf, toJSON: asText, normalize: sameOf,
    },
    globals: ['window', 'globalThis', 'self', 'global', 'root', 'top', 'parent'],
    members: { href: asText, origin: urlPart('origin'), pathname: urlPart('pathname'), host: urlPart('host'), hostname: urlPart('hostname') },
    adapters: {
        promisify: { fn: 0, rest: 1, returns: true }, pify: { fn: 0, rest: 1, returns: true }, promisifyAll: { fn: 0, rest: 1, returns: true }, denodeify: { fn: 0, rest: 1, returns: true }, thunkify: { fn: 0, rest: 1, returns: true },
        callbackify: { fn: 0, rest: 1, returns: true }, nbind: { fn: 0, rest: 2, returns: true }, partial: { fn: 0, rest: 1, returns: true },
        ninvoke: { object: 0, method: 1, rest: 2 }, nsend: { object: 0, method: 1, rest: 2 }, npost: { object: 0, method: 1, rest: 2, list: true }, nmapply: { object: 0, method: 1, rest: 2, list: true }, nmcall: { object: 0, method: 1, rest: 2 },
        nfcall: { fn: 0, rest: 1 }, nfapply: { fn: 0, rest: 1, list: true },
    },
};


/***/ })

};
;