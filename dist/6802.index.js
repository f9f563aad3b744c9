"use strict";
exports.id = 6802;
exports.ids = [6802];
exports.modules = {

/***/ 59228:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ Draft),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
/* unused harmony export settleTop */
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51083);

/** `{ ...into, ...value }`: later fields win; a source that can't be told leaves the result open. */
function merge(into, value) {
    const draft = new Draft(into.at, into.open);
    draft.touched = into.touched === true;
    for (const [name, field] of into.fields)
        draft.set(name, field, into.keys?.get(name) ?? into.at, into.written?.get(name));
    draft.merge(value);
    return draft.done();
}
/** What gives an object no fields: `array()` and `[:]` are lists of nothing. */
const isNothing = (value) => value.kind === 'scalar' || (value.kind === 'unknown' && value.why === 'not given') || (value.kind === 'list' && value.items.length === 0 && !value.open);
/** A record while it is put together. */
class Draft {
    at;
    open;
    fields = new Map();
    keys = new Map();
    written = new Map();
    touched = false;
    constructor(at, open) {
        this.at = at;
        this.open = open;
    }
    set(name, value, at, written) {
        this.fields.set(name, value);
        this.keys.set(name, at);
        if (written)
            this.written.set(name, written);
    }
    /** Spreads a value in. */
    merge(value) {
        const sources = (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .each */ .__)(value).map(settleTop);
        const records = sources.filter(s => s.kind === 'record');
        const [only] = sources;
        if (sources.length === 1) {
            if (only.kind !== 'record')
                this.open ||= !isNothing(only);
            else
                for (const [name, field] of only.fields)
                    this.set(name, field, only.keys?.get(name) ?? only.at, only.written?.get(name));
        }
        else {
            // One of several sources: a field is one of what they say, or what it was before; where it was nothing, it may be missing.
            for (const name of new Set(records.flatMap(r => [...r.fields.keys()]))) {
                const given = records.flatMap(r => r.fields.get(name) ?? []);
                const { at } = given[0];
                const before = this.fields.get(name) ?? (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .unknownValue */ .Uo)('may be missing', name, at);
                this.set(name, (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(given.length === sources.length ? given : [before, ...given], at), records.find(r => r.fields.has(name)).keys?.get(name) ?? at);
            }
            this.open ||= sources.some(s => s.kind !== 'record' && s.kind !== 'scalar');
        }
        this.open ||= records.some(r => r.open);
        this.touched ||= records.some(r => r.touched);
    }
    /** What a call did to it. */
    take(effect) {
        if (effect === 'anything')
            this.touched = true;
        else if (effect !== 'none')
            effect.forEach(value => this.merge(value));
    }
    done() {
        return { kind: 'record', fields: this.fields, keys: this.keys, written: this.written, open: this.open, at: this.at, ...(this.touched && { touched: true }) };
    }
}
/** An object as the record it comes to. */
function settleTop(value) {
    return value.kind === 'object' ? value.record() : value;
}


/***/ }),

/***/ 66802:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   AI: () => (/* binding */ formatBraces),
/* harmony export */   Ax: () => (/* binding */ urlOfPieces),
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   CC: () => (/* binding */ interleave),
/* harmony export */   D7: () => (/* binding */ joinList),
/* harmony export */   E4: () => (/* binding */ loosely),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   F8: () => (/* binding */ encodeForm),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   If: () => (/* binding */ joinAll),
/* harmony export */   J1: () => (/* binding */ formatUrl),
/* harmony export */   Jm: () => (/* binding */ mergedUnder),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KH: () => (/* binding */ sameOf),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   O2: () => (/* binding */ resolveUrl),
/* harmony export */   OG: () => (/* binding */ asMethod),
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   l8: () => (/* binding */ asFunction),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   mR: () => (/* binding */ appendPath),
/* harmony export */   nh: () => (/* binding */ mergedWith),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   r6: () => (/* binding */ memberOrDefault),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   vy: () => (/* binding */ escapeUrl),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   wz: () => (/* binding */ formatTilde),
/* harmony export */   zD: () => (/* binding */ joinedBy)
/* harmony export */ });
/* harmony import */ var _drafts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59228);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);


/** The value itself: freeze, resolve, as-is wrappers. */
const same = args => args[0];
const sameOf = of => of;
/** Bytes of data that was serialised. */
const bytesOf = ([value]) => (value?.kind === 'encoded' ? value : undefined);
/** JSON.stringify and its like: the data stays visible. */
const encodeJson = ([value], at) => value && { kind: 'encoded', as: 'json', of: value, at };
const encodeForm = ([value], at) => value && { kind: 'encoded', as: 'form', of: value, at };
/** Object.assign and its like. */
const assign = (args, at) => {
    let record = { kind: 'record', fields: new Map(), open: false, at };
    for (const arg of args)
        if (!(arg.kind === 'scalar' && typeof arg.value === 'boolean'))
            record = (0,_drafts__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(record, arg);
    return record;
};
/** The same with the first argument winning: lodash's defaults. */
const defaults = (args, at) => assign([...args].reverse(), at);
/** One of the arguments. */
const anyOf = (args, at) => (args.length > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(args, at) : undefined);
/** Text with characters escaped for a URL: placeholders and holes stay. */
const escapeUrl = ([value], at) => value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(v => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v);
    return text === undefined ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([v], at) : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(encodeURIComponent(text), at);
}), at);
/** Text with something changed, piece by piece. */
const map = (value, change, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(v => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v);
    if (text !== undefined)
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(change(text), at);
    return v.kind === 'template' ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(v.parts.map(p => (typeof p === 'string' ? change(p) : p)), at) : v;
}), at);
/** What a tag makes of a template that takes it as it stands: its texts, as a list, with the values between them. */
const interleave = ([texts, ...values], at) => (texts?.kind === 'list' ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(texts.items.flatMap((text, i) => [text, ...values.slice(i, i + 1)]), at) : texts && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([texts], at));
/** What is text already stays where it was written. */
const toText = ([value], at) => (value?.kind === 'template' || (value?.kind === 'scalar' && typeof value.value === 'string') ? value : value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([value], at));
const asText = (of, _args, at) => (of.kind === 'list' || of.kind === 'record' ? undefined : of.kind === 'encoded' ? of : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([of], at));
const lower = (of, _args, at) => map(of, s => s.toLowerCase(), at);
const upper = (of, _args, at) => map(of, s => s.toUpperCase(), at);
/** Only whole strings can be trimmed: a hole may end in what would be cut. */
const trim = (of, _args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map(v => { const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v); return text === undefined ? v : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(text.trim(), at); }), at);
const append = (of, args, at) => (of.kind === 'list' ? { ...of, items: [...of.items, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], open: of.open || args.some(a => a.kind === 'list' && a.open) } : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([of, ...args], at));
/** list.join(separator). */
const joinList = (of, [separator], at) => {
    // What a caller hands over is filled in where that is known.
    if (of.kind !== 'list')
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(of).size > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([of], at) : undefined;
    if (of.open && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(of).size === 0)
        return undefined;
    const between = separator ?? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(',', at);
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(of.items.flatMap((item, i) => (i === 0 ? [item] : [between, item])), at);
};
/** Patterns that cut slashes off an end. Others are not run: a pattern of the scanned code may take for ever. */
const TRIMS = Object.assign(Object.create(null), {
    ...Object.fromEntries(['/\\/$/', '/\\/+$/', '/\\/*$/', '/\\/+$/g'].map(p => [p, (of, at) => edge(of, -1, s => s.replace(/\/+$/, ''), at)])),
    ...Object.fromEntries(['/^\\//', '/^\\/+/', '/^\\/*/'].map(p => [p, (of, at) => edge(of, 0, s => s.replace(/^\/+/, ''), at)])),
});
/** Changes the first or last piece of a text, if that is known. */
function edge(of, index, change, at) {
    const parts = of.kind === 'template' ? of.parts : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(of) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(of)];
    const last = parts && (index === 0 ? 0 : parts.length - 1);
    return parts ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parts.map((p, i) => (i === last && typeof p === 'string' ? change(p) : p)), at) : of;
}
/** The text that a pattern of nothing but plain characters stands for, and whether it means every one. */
function plainPattern(value) {
    const [, source, flags = ''] = (value?.kind === 'symbol' && /^\/((?:[^\\^$.*+?()[\]{}|]|\\[^\w\s])+)\/([gimsu]*)$/.exec(value.root.name)) || [];
    return source === undefined || flags.includes('i') ? undefined : { text: source.replace(/\\(.)/g, '$1'), all: flags.includes('g') };
}
/** A pattern for the parameters of a path, or the begin of one's name: `/:(\w+)/g`, `/{([^}]+)}/`, `':' + name`. */
const FILLS = /^\/?(?:\\\/)?\(?\\?(?:\$?\\?\{|[<:])/;
/** text.replace(what, by), of known or partly known text; `all` replaces every one. */
const replace = (every) => (of, [what, by], at) => {
    const trimmed = what?.kind === 'symbol' ? TRIMS[what.root.name] : undefined;
    if (trimmed)
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map(v => trimmed(v, at)), at);
    const pattern = plainPattern(what);
    const all = every || pattern?.all === true;
    const search = pattern?.text ?? (what && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(what));
    // What stands for a parameter is as good as what it is for.
    if (search === undefined && FILLS.test(what?.kind === 'symbol' ? what.root.name : what?.kind === 'template' ? String(what.parts[0]) : ''))
        return of;
    if (search === undefined || by === undefined || search === '')
        return undefined;
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map((value) => {
        const parts = value.kind === 'template' ? value.parts : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value)];
        if (!parts)
            return value;
        let done = false;
        const pieces = parts.flatMap((part) => {
            if (typeof part !== 'string')
                return [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([part], at)];
            const cut = all ? part.split(search) : done || !part.includes(search) ? [part] : [part.slice(0, part.indexOf(search)), part.slice(part.indexOf(search) + search.length)];
            done ||= cut.length > 1;
            return cut.flatMap((piece, i) => (i === 0 ? [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(piece, at)] : [by, (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(piece, at)]));
        });
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(pieces, at);
    }), at);
};
/** URL joined to a base, as `new URL(path, base)` does, with holes let be. */
const resolveUrl = ([path, base], at) => {
    if (!path)
        return undefined;
    if (!base || (base.kind === 'unknown' && base.why === 'not given'))
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([path], at);
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(base).flatMap(b => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(path).map(p => {
        const p0 = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([p], at);
        const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)(p0);
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
            return p0;
        const from = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([b], at));
        if (from !== undefined && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(p0) !== undefined) {
            try {
                return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(new URL((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(p0), from).href, at);
            }
            catch {
                return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('not a URL', '', at);
            }
        }
        // With holes: an absolute path replaces the base's path, a relative one its last segment.
        const whole = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([b], at);
        const head = whole.kind === 'template' || whole.kind === 'scalar' ? whole : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name: (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(whole) }], at);
        if (text.startsWith('/'))
            return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(head, at), p0], at);
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([head, ...(endsWithSlash(head) ? [] : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('/', at)]), p0], at);
    })), at);
};
/** Path pieces joined by single slashes. */
const joinPath = (args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(args.flatMap((arg, i) => {
    const piece = i < args.length - 1 ? atEnd(arg, -1, s => s.replace(/\/+$/, '')) : arg;
    return i === 0 ? [piece] : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('/', at), atEnd(piece, 0, s => s.replace(/^\/+/, ''))];
}), at);
/** Text changed at its first or its last piece. */
const atEnd = (value, end, change) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(one => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one);
    const part = one.kind === 'template' ? one.parts.at(end) : undefined;
    if (text !== undefined)
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(change(text), one.at);
    if (one.kind !== 'template' || typeof part !== 'string')
        return one;
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(end === 0 ? [change(part), ...one.parts.slice(1)] : [...one.parts.slice(0, -1), change(part)], one.at);
}), value.at);
/** `{ protocol, host, pathname }` made one URL: url.format. */
const formatUrl = ([value], at) => {
    if (value?.kind !== 'record')
        return value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([value], at);
    const field = (name) => value.fields.get(name);
    const protocol = field('protocol') ?? field('scheme');
    const host = field('host') ?? field('hostname');
    const path = field('pathname') ?? field('path');
    if (!path)
        return undefined;
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([...(protocol ? [map(protocol, s => `${s.replace(/:?\/*$/, '')}://`, at)] : host ? [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('https://', at)] : []), ...(host ? [host] : []), map(path, s => (s.startsWith('/') ? s : `/${s}`), at)], at);
};
/** What a pattern has for its arguments: `%s`, `%1$s`, `%(name)s`, `%{name}`, `%<name>s`, and `{}`, `{0}`, `{name}`. */
const PERCENT = /(%%|%(?:\d+\$)?[-+ 0-9.]*(?:hh?|ll?|[zLt])?[sdifjvqxu@]|%\(\w+\)[-0-9.]*[sd]|%\{\w+\}|%<\w+>[-0-9.]*[sd])/;
const BRACES = /(\{\{|\}\}|\{\w*(?:[.[][^{}]*)?(?:![rsa])?(?::[^{}]*)?\})/;
const EITHER = /(%%|%(?:\d+\$)?[-+ 0-9.]*(?:hh?|ll?|[zLt])?[sdifjvqxu@]|%\(\w+\)[-0-9.]*[sd]|%\{\w+\}|%<\w+>[-0-9.]*[sd]|\{\d*\})/;
/** What a Lisp's has: `~a`, `~S`, `~10d`. */
const TILDE = /(~~|~%|~&|~[\d,:@]*[aAsSdDvV])/;
const ESCAPED = { '%%': '%', '{{': '{', '}}': '}', '~~': '~', '~%': '\n', '~&': '\n' };
/** A pattern filled with arguments, in order, by number, or by name out of the last one. */
const formatWith = (holes) => ([pattern, ...args], at) => {
    if (!pattern)
        return undefined;
    const names = args.findLast(a => a.kind === 'record');
    let next = 0;
    const fill = (piece) => {
        if (ESCAPED[piece] !== undefined)
            return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(ESCAPED[piece], at);
        const key = /^%?[{(<]?(\w*)(?=[$})>:!.[])/.exec(piece)?.[1] ?? '';
        if (/[.[]/.test(piece.replace(/:.*/s, '')) && !piece.startsWith('%'))
            return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name: piece.slice(1, -1) }], at);
        const value = key === '' ? args[next++] : /^\d+$/.test(key) ? args[piece.startsWith('%') ? Number(key) - 1 : Number(key)] : names?.kind === 'record' ? names.fields.get(key) : undefined;
        return value ?? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name: key }], at);
    };
    const values = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(pattern).flatMap(one => {
        const parts = one.kind === 'template' ? one.parts : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one)];
        next = 0;
        return parts ? [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(parts.flatMap(part => (typeof part === 'string' ? part.split(holes).map((piece, i) => (i % 2 === 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(piece, at) : fill(piece))) : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([part], at)])), at)] : [];
    });
    // A pattern that a caller hands over is filled in where that is known.
    return values.length > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(values, at) : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(pattern).size > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([pattern], at) : undefined;
};
/** printf-like formats, and `{}` and `{0}` too. */
const format = formatWith(EITHER);
/** printf-like formats alone. */
const formatPercent = formatWith(PERCENT);
/** Formats with braces alone, which are doubled to mean themselves. */
const formatBraces = formatWith(BRACES);
/** A Lisp's formats. */
const formatTilde = formatWith(TILDE);
function endsWithSlash(value) {
    const parts = value.kind === 'template' ? value.parts : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value) ?? ''];
    const last = parts.at(-1);
    return typeof last === 'string' && last.endsWith('/');
}
/** new Request(url, options): the options with the URL among them. */
const requestOf = ([url, options], at) => url && assign([...(options ? [options] : []), url.kind === 'record' ? url : { kind: 'record', fields: new Map([['url', url]]), open: false, at }], at);
/** A pattern's own format method: `'{}/a'.format(b)`. */
const formatOf = (of, args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).flatMap(v => formatBraces([v, ...args], at) ?? v), at);
/** `separator.join(list)`. */
const joinedBy = (of, [list], at) => list && joinList(list, [of], at);
/** A base and a path, as Python's urljoin and its like take them: the base first. */
const joinUrl = ([base, path], at) => (base && path ? resolveUrl([path, base], at) : undefined);
/** A lookup with a default, as of the environment: the default, or something that can't be told. */
const fallback = ([name, given], at) => {
    const held = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('environment', (name && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(name)) ?? '', at);
    const otherwise = given?.kind === 'record' ? given.fields.get('default') : given;
    return otherwise ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([held, otherwise], at) : held;
};
/** `record.get(key, default)`. */
const memberOrDefault = (of, [key, otherwise], at) => {
    const name = key && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(key);
    if (of.kind !== 'record' || name === undefined)
        return undefined;
    const found = of.fields.get(name);
    return found && !of.open ? found : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([...(found ? [found] : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('not seen', name, at)]), ...(otherwise ? [otherwise] : [])], at);
};
/** A path with more pieces behind it. */
const appendPath = (of, args, at) => joinPath([of, ...args.filter(a => a.kind !== 'record')], at);
/** A method as a function of what it is called on, and the other way round. */
const asFunction = (method) => ([of, ...args], at) => of && method(of, args, at);
const asMethod = (operation) => (of, args, at) => operation([of, ...args], at);
/** All arguments as one text. */
const concatenate = (args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(args, at);
/** A pattern and its values in a list: vsprintf. */
const formatList = ([pattern, list], at) => (pattern && list?.kind === 'list' && !list.open ? formatPercent([pattern, ...list.items], at) : undefined);
/** All of a list as one text. */
const joinAll = (of, _args, at) => joinList(of, [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('', at)], at);
/** The same, as operations of the value itself: `hash.to_json`, `hash.merge(more)`. */
const jsonOf = (of, _args, at) => encodeJson([of], at);
const formOf = (of, _args, at) => (of.kind === 'encoded' ? of : encodeForm([of], at));
const mergedWith = (of, args, at) => assign([of, ...args], at);
const mergedUnder = (of, args, at) => assign([...args, of], at);
/** A record or list of which some may be left out. */
const loosely = of => (of.kind === 'record' || of.kind === 'list' ? { ...of, open: true } : of);
/** A URL of pieces behind something that can't be told. Undefined when none of them is text. */
function urlOfPieces(name, args, at) {
    const all = args.filter(a => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a) !== '' && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(a).some(v => v.kind === 'scalar' || v.kind === 'template' || v.kind === 'symbol' || v.kind === 'unknown'));
    // What stands behind a pattern is put into it.
    const pattern = all.findIndex(a => /\/\{\w+\}/.test((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a) ?? ''));
    const pieces = pattern < 0 ? all : all.slice(Math.max(pattern - 1, 0), pattern + 1);
    const [first] = pieces;
    if (!first || !pieces.some(p => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(p).some(v => typeof (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v) === 'string' || v.kind === 'template')))
        return undefined;
    // Something that can't be told in front of a path is what all of them begin with.
    const isBase = /^https?:/.test((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([first], at))) || ((first.kind === 'symbol' || first.kind === 'unknown') && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(pieces[1] ?? first)?.startsWith('/') === true);
    return isBase ? joinPath(pieces, at) : joinPath([(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name }], at), ...pieces], at);
}
/** All arguments as one list: `HTTPBasicAuth(user, password)`. */
const listed = (args, at) => ({ kind: 'list', items: args.filter(a => a.kind !== 'record'), open: false, at });


/***/ }),

/***/ 51083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ textParts),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   M3: () => (/* binding */ isSpelled),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* unused harmony export MAX_ALTERNATIVES */
const EMPTY = new Map();
/** Most alternatives that are followed for one value. */
const MAX_ALTERNATIVES = 24;
const unknownValue = (why, name, at, parameter) => ({ kind: 'unknown', why, name, at, ...(parameter && { parameter }) });
const scalar = (value, at) => ({ kind: 'scalar', value, at });
function each(value) {
    return value.kind === 'either' ? value.of : [value];
}
/** What is written out, with holes or without. */
const isSpelled = (value) => value.kind === 'scalar' || value.kind === 'template';
/** The same of text alone. */
const isString = (value) => isSpelled(value) && (value.kind === 'template' || typeof value.value === 'string');
/** One of several values: flattened, bounded, equal strings once. */
function oneOf(values, at) {
    // Nearly always there is just one.
    if (values.length === 1 && values[0].kind !== 'either')
        return values[0];
    const seen = new Set();
    const of = [];
    for (const alternatives of values) {
        for (const value of each(alternatives)) {
            const key = keyOf(value) || value;
            if (seen.has(key))
                continue;
            seen.add(key);
            if (of.push(value) === MAX_ALTERNATIVES)
                return { kind: 'either', of: [...of.slice(0, -1), unknownValue('too many values', '', at)], at };
        }
    }
    return of.length === 1 ? of[0] : of.length === 0 ? unknownValue('no value', '', at) : { kind: 'either', of, at };
}
/** The same for values that say the same; empty if that can't be told. */
function keyOf(value) {
    switch (value.kind) {
        case 'scalar': return `${typeof value.value}:${String(value.value)}`;
        case 'unknown': return `?${value.name}`;
        case 'template': return value.parts.some(part => typeof part !== 'string' && part.parameter) ? '' : `$${value.parts.map(part => (typeof part === 'string' ? part : `{${part.name}}`)).join('')}`;
        default: return '';
    }
}
/** The name a value goes by in the code, for holes. */
function nameOf(value) {
    if (value.kind === 'unknown')
        return value.name;
    if (value.kind === 'function')
        return value.fn.name;
    if (value.kind === 'method')
        return [nameOf(value.of), value.name].filter(Boolean).join('.');
    if (value.kind === 'object')
        return value.base ? nameOf(value.base) : value.made ?? '';
    if (value.kind === 'symbol')
        return [value.root.name, ...value.steps.flatMap(s => (s.kind === 'member' && s.name !== null ? [s.name] : []))].join('.');
    return '';
}
/** The pieces of a value used as text. */
function textParts(value) {
    // What is null when it is declared is something else when it is sent.
    if (value.kind === 'scalar')
        return [value.value === null ? { name: '' } : String(value.value)];
    if (value.kind === 'template')
        return value.parts;
    const parameter = value.kind === 'unknown' || value.kind === 'symbol' ? value.parameter : undefined;
    return [{ name: [nameOf(value), askedFor(value)].filter(Boolean).join('.'), ...(parameter && { parameter }) }];
}
/** A name by which a setting is asked for. */
const SETTING = /^[a-z][\w.:-]{2,60}$/i;
/** What a look-up asks for, which tells more than who is asked: `config.get("githubHost")`. */
function askedFor(value) {
    const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
    const [key] = last?.kind === 'call' && !last.constructs ? last.args : [];
    const text = key?.closure.expr.kind === 'literal' ? key.closure.expr.value : undefined;
    return typeof text === 'string' && SETTING.test(text) ? text : undefined;
}
/** Text made of parts, as a scalar when nothing is missing. */
function textOf(parts, at) {
    const merged = [];
    for (const part of parts) {
        const last = merged[merged.length - 1];
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else if (part !== '')
            merged.push(part);
    }
    if (merged.length === 0)
        return scalar('', at);
    return merged.length === 1 && typeof merged[0] === 'string' ? scalar(merged[0], at) : { kind: 'template', parts: merged, at };
}
/** Concatenation of values that may each be one of several. */
function concat(values, at) {
    let heads = [[]];
    for (const value of values) {
        const tails = each(value).map(textParts);
        // No more are made than are kept.
        heads = heads.flatMap((head, i) => tails.slice(0, Math.max(0, MAX_ALTERNATIVES - i * tails.length)).map(tail => [...head, ...tail]));
    }
    return oneOf(heads.map(parts => textOf(parts, at)), at);
}
/** Lists one after the other, where one is among the values and no text; what may be a list is an item of which nothing is known. */
function appended(values, at) {
    if (!values.some(({ kind }) => kind === 'list') || values.some(isSpelled))
        return undefined;
    return { kind: 'list', items: values.flatMap(value => (value.kind === 'list' ? value.items : [value])), open: values.some(value => value.kind !== 'list' || value.open), at };
}
/** A fully known string, or undefined. Numbers count as their text. */
function known(value) {
    return value.kind === 'scalar' && (typeof value.value === 'string' || typeof value.value === 'number') ? String(value.value) : undefined;
}
/** The text that a value begins with, as far as it is known. */
const opening = (value) => (value.kind === 'template' ? (typeof value.parts[0] === 'string' ? value.parts[0] : '') : known(value) ?? '');
/** What a member goes by; a constant of another file is told from other keys by its name. */
function keyName(value) {
    return known(value) ?? (value.kind === 'symbol' && value.root.kind === 'global' && value.steps.length === 0 && value.root.name !== '' ? `<${value.root.name}>` : undefined);
}
/** Scheme and host of a partly known URL: everything before the first slash of its path. */
function originOf(value, at) {
    const parts = value.kind === 'template' ? value.parts : [known(value) ?? ''];
    const kept = [];
    let inHost = false;
    for (const part of parts) {
        if (typeof part !== 'string') {
            kept.push(part);
            inHost = true;
            continue;
        }
        const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(part)?.[0] ?? '';
        const slash = part.indexOf('/', scheme.length);
        kept.push(slash < 0 ? part : part.slice(0, slash));
        if (slash >= 0 && (inHost || scheme !== '' || part.length > 0))
            break;
        inHost = true;
    }
    return textOf(kept, at);
}
/** The parameters a value still depends on. */
function parametersOf(value) {
    const found = new Set();
    const visit = (v) => {
        if (v.kind === 'either')
            v.of.forEach(visit);
        else if (v.kind === 'template')
            for (const p of v.parts) {
                if (typeof p !== 'string' && p.parameter)
                    found.add(p.parameter);
            }
        else if ((v.kind === 'unknown' || v.kind === 'symbol') && v.parameter)
            found.add(v.parameter);
        else if (v.kind === 'encoded')
            visit(v.of);
        else if (v.kind === 'object')
            visit(v.record());
        else if (v.kind === 'record')
            v.fields.forEach(visit);
        else if (v.kind === 'list')
            v.items.forEach(visit);
    };
    visit(value);
    return found;
}
/** Texts that were published: a URL is asked about many times. */
const published = new WeakMap();
/** Without what only the analysis knows: functions and symbols become unknowns, parameters are forgotten. */
function publish(value) {
    switch (value.kind) {
        case 'template': {
            const text = published.get(value) ?? { ...value, parts: value.parts.map(p => (typeof p === 'string' ? p : { name: p.name })) };
            published.set(value, text);
            return text;
        }
        case 'list': return { ...value, items: value.items.map(publish) };
        case 'record': return { kind: 'record', fields: new Map([...value.fields].map(([k, v]) => [k, publish(v)])), open: value.open || value.touched === true, at: value.at, ...(value.keys && { keys: value.keys }) };
        case 'either': return { ...value, of: value.of.map(publish) };
        case 'encoded': return { ...value, of: publish(value.of) };
        case 'object': return publish(value.record());
        case 'method': return { kind: 'unknown', why: 'a method', name: nameOf(value), at: value.at };
        case 'function': return { kind: 'unknown', why: 'a function', name: value.fn.name, at: value.at };
        case 'symbol': return { kind: 'unknown', why: 'not followed', name: nameOf(value), at: value.at };
        case 'unknown': return { kind: 'unknown', why: value.why, name: value.name, at: value.at };
        default: return value;
    }
}


/***/ })

};
;