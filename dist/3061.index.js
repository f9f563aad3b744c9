"use strict";
exports.id = 3061;
exports.ids = [3061];
exports.modules = {

/***/ 3338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ lastly),
/* harmony export */   HG: () => (/* binding */ Scope),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gP: () => (/* binding */ either),
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
const lastly = (binding) => ({ kind: 'name', binding, at: binding.at, use: { order: Number.MAX_SAFE_INTEGER, owner: binding.owner, loop: false } });


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

;// CONCATENATED MODULE: ./src/languages/json/words.ts
const NEVER = /^\b$/;
/** What entries of route tables are keyed by. */
const words = {
    verb: NEVER, sends: NEVER, harmless: NEVER, mock: NEVER, server: NEVER,
    methods: {},
    keys: { url: ['url', 'uri', 'route'], path: ['path', 'pathname', 'pathTemplate'], base: [], host: [], method: ['method', 'verb', 'httpMethod', 'operation'], payload: [], headers: [], auth: [] },
    later: { payload: [], header: [], auth: [], method: [] },
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(3338);
;// CONCATENATED MODULE: ./src/languages/json/lower.ts
// JSON documents as records, lists and literals.


/** Lowers a JSON file: every object is a record that may be a route, the whole is what importers get. */
const lower = file => {
    const starts = lineStarts(file.text);
    const place = (offset, length) => {
        const [line, column] = position(starts, offset);
        const [endLine, endColumn] = position(starts, offset + length);
        return { path: file.path, line, column, endLine, endColumn };
    };
    const records = [];
    const texts = [];
    const visit = (node) => {
        const at = place(node.offset, node.length);
        if (node.type === 'object') {
            const expr = { kind: 'record', open: false, at, entries: (node.children ?? []).flatMap((property) => {
                    const [key, value] = property.children ?? [];
                    return key && value ? [{ key: { kind: 'literal', value: String(key.value), at: place(key.offset, key.length) }, value: visit(value), at: place(property.offset, property.length) }] : [];
                }) };
            records.push(expr);
            return expr;
        }
        if (node.type === 'array')
            return { kind: 'list', items: (node.children ?? []).map(visit), open: false, at };
        if (typeof node.value === 'string' && (node.value.includes('/authorizations') || node.value.includes('/applications')))
            texts.push({ text: node.value, at, kind: 'string' });
        return { kind: 'literal', value: (node.value ?? null), at };
    };
    const errors = [];
    const root = (0,main.parseTree)(file.text, errors, { allowTrailingComma: true, disallowComments: false });
    const exports = (0,scope/* bind */.oI)('exports', 'module', place(0, 0), null);
    if (root)
        exports.writes.push({ value: visit(root), order: 0, owner: null, maybe: false });
    const [first] = errors;
    const program = { path: file.path, language: 'json', calls: [], records, texts, imports: [], exports, problems: first ? [`not JSON at line ${position(starts, first.offset)[0]}`] : [] };
    return program;
};
function lineStarts(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}
/** 1-based line and column of an offset. */
function position(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return [low + 1, offset - starts[low] + 1];
}

;// CONCATENATED MODULE: ./src/languages/json/index.ts


async function load() {
    return { id: 'json', lower: lower, library: { functions: {}, methods: {}, adapters: {} }, words: words, clients: [] };
}


/***/ })

};
;