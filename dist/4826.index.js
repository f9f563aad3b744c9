"use strict";
exports.id = 4826;
exports.ids = [4826];
exports.modules = {

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   Fn: () => (/* binding */ originOfEnd),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   U8: () => (/* binding */ Excerpting),
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony export standIn */
// Code of one language inside a file of another: a block of a document, a step of a workflow, a command in a string.
/** Puts an excerpt together. */
class Excerpting {
    file;
    text = '';
    stretches = [];
    constructor(file) {
        this.file = file;
    }
    /** Takes a part of the file as it is. */
    take(from, to) {
        return this.put(this.file.slice(from, to), from, to);
    }
    /** Adds text that stands for a part of the file: a character for its escape sequence, or a whole part as it is. */
    put(text, from, to) {
        if (text === '')
            return this;
        this.stretches.push({ at: this.text.length, length: text.length, from, source: to - from });
        this.text += text;
        return this;
    }
    /** Adds text that stands nowhere in the file. */
    add(text) {
        this.text += text;
        return this;
    }
}
/** Text that stands nowhere in the file. */
const verbatim = (text) => ({ text, stretches: [] });
/** Excerpts one after the other, each on lines of its own. */
function joined(excerpts, lead = '') {
    return concatenated([verbatim(lead), ...excerpts.flatMap(one => (one.text.endsWith('\n') ? [one] : [one, verbatim('\n')]))]);
}
/** A part of an excerpt. */
function slice({ text, stretches }, from, to = text.length) {
    const kept = stretches.flatMap(({ at, length, from: start, source }) => {
        const [first, last] = [Math.max(at, from), Math.min(at + length, to)];
        if (last <= first)
            return [];
        const whole = source !== length;
        return [{ at: first - from, length: last - first, from: whole ? start : start + first - at, source: whole ? source : last - first }];
    });
    return { text: text.slice(from, to), stretches: kept };
}
/** Excerpts one right after the other. */
function concatenated(excerpts) {
    let text = '';
    const stretches = [];
    for (const excerpt of excerpts) {
        const before = text.length;
        for (const stretch of excerpt.stretches)
            stretches.push({ ...stretch, at: stretch.at + before });
        text += excerpt.text;
    }
    return { text, stretches };
}
/** Text that stands for a part of an excerpt. */
function standIn(text, excerpt, start, end) {
    const from = origin(excerpt, start);
    return { text, stretches: text === '' ? [] : [{ at: 0, length: text.length, from, source: Math.max(0, originOfEnd(excerpt, end) - from) }] };
}
/** An excerpt in which other text stands for what a pattern matches; undefined leaves a match as it is. */
function replaced(excerpt, pattern, by) {
    const parts = [];
    let last = 0;
    for (const match of excerpt.text.matchAll(pattern)) {
        const text = by(match);
        if (text === undefined)
            continue;
        const end = match.index + match[0].length;
        parts.push(slice(excerpt, last, match.index), standIn(text, excerpt, match.index, end));
        last = end;
    }
    return last === 0 ? excerpt : concatenated([...parts, slice(excerpt, last)]);
}
/** Where the character at an offset of an excerpt stands in the file. */
function origin({ stretches }, offset) {
    const index = indexAt(stretches, offset);
    const { at, length, from, source } = stretches[index] ?? NOWHERE;
    // Between two stretches stands what is in no file: there begins the next one.
    const next = stretches[index + 1];
    if (next && offset >= at + length)
        return next.from;
    if (source !== length)
        return offset >= at + length ? from + source : from;
    return from + Math.max(0, Math.min(offset - at, length));
}
/** Where the text that ends at an offset of an excerpt ends in the file. */
function originOfEnd(excerpt, offset) {
    if (offset <= 0)
        return origin(excerpt, 0);
    const { at, length, from, source } = excerpt.stretches[indexAt(excerpt.stretches, offset - 1)] ?? NOWHERE;
    return source === length ? from + Math.max(0, Math.min(offset - at, length)) : from + source;
}
const NOWHERE = { at: 0, length: 0, from: 0, source: 0 };
/** The last stretch that begins at or before an offset. */
function indexAt(stretches, offset) {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (stretches[middle].at <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 93621:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** The lines of one text. Lines and columns count from 1. */
class Lines {
    text;
    known;
    /** The line that was found last: most questions are about the same one, or the next. */
    latest = 0;
    constructor(text) {
        this.text = text;
    }
    /** Where each line starts: nobody asks of most texts. */
    get starts() {
        return this.known ??= startsOf(this.text);
    }
    /** The place from one offset to another, the end exclusive. */
    place(path, start, end) {
        const line = this.line(start);
        const column = start - this.start(line) + 1;
        const endLine = this.line(end);
        return { path, line, column, endLine, endColumn: end - this.start(endLine) + 1 };
    }
    /** The line that an offset is on. */
    line(offset) {
        const { starts, latest } = this;
        const isNear = starts[latest] <= offset && (latest + 2 >= starts.length || offset < starts[latest + 2]);
        let low = isNear ? latest : 0;
        let high = isNear ? Math.min(latest + 1, starts.length - 1) : starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.latest = low;
        return low + 1;
    }
    /** The offset at which a line begins. */
    start(line) {
        return this.starts[line - 1];
    }
    offset(line, column) {
        const { starts } = this;
        const start = starts[Math.min(Math.max(line, 1), starts.length) - 1];
        return start + column - 1;
    }
}
function startsOf(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}


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

/***/ 28044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn),
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);
/* harmony import */ var _placeholders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16964);
/* harmony import */ var _strings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40666);
// JSON as data: whole files, and texts inside other documents.




/** A node of the parser as data. */
function dataOf(node, text) {
    const { offset: start, length } = node;
    const end = start + length;
    if (node.type === 'object') {
        const entries = (node.children ?? []).flatMap(property => {
            const [key, value] = property.children ?? [];
            return key && value ? [{ key: String(key.value), keyStart: key.offset, keyEnd: key.offset + key.length, value: dataOf(value, text) }] : [];
        });
        return { kind: 'map', entries, start, end };
    }
    if (node.type === 'array')
        return { kind: 'list', items: (node.children ?? []).map(child => dataOf(child, text)), start, end };
    // What was quoted only to be parsed is what it was.
    const value = node.type === 'string' && text[start] !== '"' ? text.slice(start, end) : (node.value ?? null);
    return { kind: 'scalar', value, start, end, ...(node.type === 'string' && { excerpt: () => (0,_strings__WEBPACK_IMPORTED_MODULE_2__/* .unescaped */ .t)(text, node) }) };
}
/** The object or list that a text is, if it is one; a placeholder may stand for a value. Its places are those of the file. */
function jsonIn(excerpt) {
    const { text } = excerpt;
    if (!/^\s*[{[]/.test(text))
        return undefined;
    const errors = [];
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(quoted(text), errors, { allowTrailingComma: true });
    return node && errors.length === 0 ? inFile(dataOf(node, text), excerpt) : undefined;
}
/** The text with every placeholder that stands for a value made a string, as long as it was. */
function quoted(text) {
    return text.replace(new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${_placeholders__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDER */ .K.source}`, 'gs'), found => (found.startsWith('"') ? found : `"${found.slice(1, -1).replace(/["\\\n]/g, ' ')}"`));
}
function inFile(data, excerpt) {
    const span = { start: (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .origin */ .TG)(excerpt, data.start), end: (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .originOfEnd */ .Fn)(excerpt, data.end) };
    if (data.kind === 'scalar')
        return { kind: 'scalar', value: data.value, ...span };
    if (data.kind === 'list')
        return { ...data, items: data.items.map(item => inFile(item, excerpt)), ...span };
    return { ...data, entries: data.entries.map(({ key, keyStart, keyEnd, value }) => ({ key, keyStart: (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .origin */ .TG)(excerpt, keyStart), keyEnd: (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .originOfEnd */ .Fn)(excerpt, keyEnd), value: inFile(value, excerpt) })), ...span };
}


/***/ }),

/***/ 16964:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PLACEHOLDER),
/* harmony export */   q: () => (/* binding */ placeholder)
/* harmony export */ });
// What templates of all kinds put another text in the place of.
/** GitHub's, Jinja's, Helm's and Postman's braces, the shell's, CircleCI's, ERB's. */
const PLACEHOLDER = /\$?\{\{-?\s*([^{}]+?)\s*-?\}\}|\$\{\s*([^{}]+?)\s*\}|<<\s*([\w.]+)\s*>>|<%=\s*(.*?)\s*%>/;
/** What stands in for a variable that is not set: Jinja's filter, and the shell's way. */
const DEFAULT = /\|\s*d(?:efault)?\(\s*(["'])(?<filter>.*?)\1|:-(?<plain>.*)/s;
/** A placeholder taken apart: the name of its variable, and what is used without one. */
function placeholder(match) {
    const said = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const usual = DEFAULT.exec(said)?.groups;
    const value = usual?.filter ?? usual?.plain;
    return { name: said.replace(/^(?:env|vars|_)\./, '').replace(/\s*(?:\||:-).*$/s, ''), ...(value !== undefined && { usual: value }) };
}


/***/ }),

/***/ 82740:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ SENT),
/* harmony export */   Ny: () => (/* binding */ RECORDED),
/* harmony export */   ar: () => (/* binding */ DEFINED),
/* harmony export */   zK: () => (/* binding */ Reading)
/* harmony export */ });
/* harmony import */ var _analysis_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93621);
/* harmony import */ var _analysis_scope__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23338);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28044);
/* harmony import */ var _placeholders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16964);




/** Names of what requests are made with. */
const SENT = 'request';
const RECORDED = 'recording';
const DEFINED = 'definition';
/** A document under way to a Program. */
class Reading {
    path;
    text;
    calls = [];
    records = [];
    texts = [];
    lines;
    exprs = new Map();
    order = 0;
    /** What placeholders stand for. */
    variables = new Map();
    constructor(path, text) {
        this.path = path;
        this.text = text;
        this.lines = new _analysis_lines__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .q(text);
    }
    place({ start, end }) {
        return this.lines.place(this.path, start, end);
    }
    /** Data as an expression. */
    expr(data) {
        const known = this.exprs.get(data);
        if (known)
            return known;
        const place = this.place(data);
        const made = data.kind === 'list' ? { kind: 'list', items: data.items.map(item => this.expr(item)), open: false, at: place }
            : data.kind === 'scalar' ? (typeof data.value === 'string' ? this.filled(data.value, place) : (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(data.value, place))
                : { kind: 'record', open: false, at: place, entries: data.entries.map((entry) => ({ key: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(entry.key, this.place({ start: entry.keyStart, end: entry.keyEnd })), value: this.expr(entry.value), at: this.place({ start: entry.keyStart, end: entry.value.end }) })) };
        this.exprs.set(data, made);
        return made;
    }
    /** Text with placeholders: those that are known are filled in, the others are holes. */
    filled(text, at, depth = 0) {
        const match = depth < 10 ? _placeholders__WEBPACK_IMPORTED_MODULE_3__/* .PLACEHOLDER */ .K.exec(text) : null;
        if (!match)
            return (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text, at);
        const { name, usual } = (0,_placeholders__WEBPACK_IMPORTED_MODULE_3__/* .placeholder */ .q)(match);
        const value = this.variables.get(name) ?? usual;
        const rest = this.filled(text.slice(match.index + match[0].length), at, depth + 1);
        return (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text.slice(0, match.index), at), value === undefined ? (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('a placeholder', name, at) : this.filled(value, at, depth + 1), rest], at);
    }
    /** A body: the fields of a text that is JSON, each in its place; anything else as it is. */
    body(excerpt, at) {
        const fields = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Y)(excerpt);
        return fields ? this.expr(fields) : this.filled(excerpt.text, at);
    }
    /** A request that is sent, was recorded, or is only described. */
    request(how, at, { method, url, body, headers, auth }) {
        const named = { method, url, body, headers, auth };
        const args = Object.entries(named).flatMap(([name, value]) => (value ? [{ name, value }] : []));
        this.calls.push({ kind: 'call', callee: { kind: 'external', name: how, at }, args, constructs: false, at, owner: null, use: { order: this.order++, owner: null } });
    }
    /** The definition of an endpoint. */
    route(at, method, url) {
        const entry = (key, value) => ({ key: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(key, at), value, at });
        this.records.push({ kind: 'record', open: false, at, entries: [entry('method', (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(method, at)), entry('url', url)] });
    }
    program(language, root, problems) {
        const { path, calls, records, texts } = this;
        const exports = (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_2__/* .bind */ .oI)('exports', 'module', this.place({ start: 0, end: 0 }), null);
        if (root)
            exports.writes.push({ value: this.expr(root), order: 0, owner: null, maybe: false });
        return { path, language, calls, records, texts, imports: [], exports, problems };
    }
}


/***/ }),

/***/ 40666:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ unescaped)
/* harmony export */ });
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/g;
/** What a JSON string says, with where each character stands. */
function unescaped(text, node) {
    const excerpt = new _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .Excerpting */ .U8(text);
    const end = node.offset + node.length - 1;
    let from = node.offset + 1;
    for (const match of text.slice(from, end).matchAll(ESCAPE)) {
        const at = node.offset + 1 + match.index;
        excerpt.take(from, at).put(character(match[0]), at, at + match[0].length);
        from = at + match[0].length;
    }
    return excerpt.take(from, end);
}
const SIMPLE = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
function character(escape) {
    return escape[1] === 'u' ? String.fromCharCode(parseInt(escape.slice(2), 16)) : SIMPLE[escape[1]] ?? escape.slice(1);
}


/***/ }),

/***/ 95737:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words),
/* harmony export */   b: () => (/* binding */ clients)
/* harmony export */ });
/* harmony import */ var _reading__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82740);

const NEVER = /^\b$/;
/** Nothing is ever called but what the readers of this folder found. */
const words = {
    verb: NEVER, sends: NEVER, harmless: NEVER, mock: NEVER, server: NEVER,
    methods: {},
    keys: { url: ['url', 'uri', 'route'], path: ['path', 'pathname', 'pathTemplate'], base: [], host: [], method: ['method', 'verb', 'httpMethod', 'operation'], payload: ['body'], headers: ['headers'], auth: ['auth'] },
    later: { payload: [], header: [], auth: [], method: [] },
};
/** Requests that people or programs send, those that tests recorded, and those that are described. */
const clients = [{ from: [_reading__WEBPACK_IMPORTED_MODULE_0__/* .SENT */ .Jh], method: 'GET' }, { from: [_reading__WEBPACK_IMPORTED_MODULE_0__/* .RECORDED */ .Ny], mock: true }, { from: [_reading__WEBPACK_IMPORTED_MODULE_0__/* .DEFINED */ .ar], definition: true }];


/***/ }),

/***/ 94826:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/data/reading.ts
var data_reading = __webpack_require__(82740);
// EXTERNAL MODULE: ./src/languages/data/words.ts
var words = __webpack_require__(95737);
;// CONCATENATED MODULE: ./src/languages/stackql/statements.ts
// StackQL: statements over resources of a provider, told apart from comments and other SQL.
const RESOURCE = /\bgithub\s*\.\s*oauth_authorizations\s*\.\s*(authorizations|grants)(?:\s*\.\s*(\w+))?/gi;
const VERB = /\b(SELECT|INSERT|UPDATE|REPLACE|DELETE|EXEC)\b/gi;
const VALUE = String.raw `('(?:[^']|'')*'|"(?:[^"]|"")*"|\{\{.*?\}\}|[^\s,;()]+)`;
/** The statements of a text over the authorizations and grants of GitHub. */
function readStatements(text) {
    const { code, comments } = withoutComments(text);
    const quotes = [...code.matchAll(/'(?:[^']|'')*'/g)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
    const statements = [...code.matchAll(RESOURCE)].flatMap(match => {
        if (quotes.some(({ start, end }) => start < match.index && match.index < end))
            return [];
        const from = Math.max(code.lastIndexOf(';', match.index) + 1, 0);
        const semicolon = endOf(code, match.index);
        const verb = [...code.slice(from, match.index).matchAll(VERB)].at(-1);
        if (!verb)
            return [];
        const start = from + verb.index;
        const said = code.slice(start, semicolon);
        const values = [...equations(said, start), ...columns(said, start)];
        return [{ verb: verb[1].toUpperCase(), resource: match[1].toLowerCase(), ...(match[2] !== undefined && { method: match[2].toLowerCase() }), given: values, at: { start, end: start + said.trimEnd().length } }];
    });
    return { statements, comments };
}
/** Where the statement ends: at a semicolon outside of quotes. */
function endOf(code, from) {
    let quote = '';
    for (let i = from; i < code.length; i++) {
        const letter = code[i];
        if (quote !== '')
            quote = letter === quote ? '' : quote;
        else if (letter === "'" || letter === '"')
            quote = letter;
        else if (letter === ';')
            return i;
    }
    return code.length;
}
/** Comments as blanks, so that everything stays where it is. */
function withoutComments(text) {
    const comments = [];
    const code = text.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|^\s*#[^\n]*/gm, (whole, offset) => {
        if (whole.startsWith("'"))
            return whole;
        comments.push({ start: offset, end: offset + whole.length });
        return whole.replace(/[^\n]/g, ' ');
    });
    return { code, comments };
}
/** `name = value`, `@name='value'`. */
function equations(said, offset) {
    return [...said.matchAll(new RegExp(String.raw `@{0,2}\b([A-Za-z_]\w*)\s*=\s*${VALUE}`, 'g'))].map(match => {
        const at = offset + match.index;
        const one = given(match[1], at + match[0].indexOf(match[1]), match[2], at + match[0].length - match[2].length);
        return { ...one, nameAt: { start: one.nameAt.start, end: at + match[0].length } };
    });
}
/** `INSERT INTO x (a, b) SELECT 'v', 'w'` or `VALUES ('v', 'w')`: columns and their values in order. */
function columns(said, offset) {
    const list = /\(([^()]*)\)\s*(?:SELECT|VALUES\s*\()/i.exec(said);
    if (!list || !/^\s*(?:INSERT|REPLACE)/i.test(said))
        return [];
    const names = [...list[1].matchAll(/[^\s,"`]+/g)];
    const from = list.index + list[0].length;
    const values = [...said.slice(from).matchAll(new RegExp(VALUE, 'g'))];
    return names.flatMap(({ 0: name, index }, i) => (values[i] && /^\w+$/.test(name) ? [given(name, offset + list.index + 1 + index, values[i][1], offset + from + values[i].index)] : []));
}
function given(name, nameStart, value, start) {
    const quoted = /^['"]/.test(value);
    const text = quoted ? value.slice(1, -1).replaceAll("''", "'") : value;
    return { name: name.toLowerCase(), nameAt: { start: nameStart, end: nameStart + name.length }, text, at: { start: quoted ? start + 1 : start, end: start + value.length - (quoted ? 1 : 0) }, quoted };
}

;// CONCATENATED MODULE: ./src/languages/stackql/index.ts
// StackQL: queries that a provider turns into requests.





const API = 'https://api.github.com';
const TELLING = /oauth_authorizations|\/authorizations/;
/** Fields of the body have this in front. */
const DATA = /^data__/;
/** How the provider chooses the operation: the first row whose parameters are all given. Of the resource, the statement and the EXEC method. */
const ROWS = [
    { resource: 'authorizations', verbs: ['SELECT'], methods: ['get_or_create_authorization_for_app_and_fingerprint'], needs: ['client_id', 'fingerprint', 'data__client_secret'], request: 'PUT', path: ['/authorizations/clients/', 'client_id', '/', 'fingerprint'] },
    { resource: 'authorizations', verbs: ['SELECT'], methods: ['get_or_create_authorization_for_app'], needs: ['client_id', 'data__client_secret'], request: 'PUT', path: ['/authorizations/clients/', 'client_id'] },
    { resource: 'authorizations', verbs: ['SELECT'], methods: ['get_authorization'], needs: ['authorization_id'], request: 'GET', path: ['/authorizations/', 'authorization_id'] },
    { resource: 'authorizations', verbs: ['SELECT'], methods: ['list_authorizations'], needs: [], request: 'GET', path: ['/authorizations'] },
    { resource: 'authorizations', verbs: ['INSERT'], methods: ['create_authorization'], needs: [], request: 'POST', path: ['/authorizations'] },
    { resource: 'authorizations', verbs: ['DELETE'], methods: ['delete_authorization'], needs: ['authorization_id'], request: 'DELETE', path: ['/authorizations/', 'authorization_id'] },
    { resource: 'authorizations', verbs: ['UPDATE', 'REPLACE', 'EXEC'], methods: ['update_authorization'], needs: ['authorization_id'], request: 'PATCH', path: ['/authorizations/', 'authorization_id'] },
    { resource: 'grants', verbs: ['SELECT'], methods: ['get_grant'], needs: ['grant_id'], request: 'GET', path: ['/applications/grants/', 'grant_id'] },
    { resource: 'grants', verbs: ['SELECT'], methods: ['list_grants'], needs: [], request: 'GET', path: ['/applications/grants'] },
    { resource: 'grants', verbs: ['DELETE'], methods: ['delete_grant'], needs: ['grant_id'], request: 'DELETE', path: ['/applications/grants/', 'grant_id'] },
];
/** Lowers a file of queries. */
const lower = ({ path, text }) => {
    const reading = new data_reading/* Reading */.zK(path, text);
    const { statements, comments } = readStatements(text);
    for (const statement of statements) {
        const row = ROWS.find(one => fits(one, statement)) ?? ROWS.find(one => fits({ ...one, needs: [] }, statement));
        if (!row)
            continue;
        const place = reading.place(statement.at);
        const value = (name) => statement.given.find(one => one.name === name);
        const url = row.path.map((part) => {
            if (part.startsWith('/'))
                return (0,scope/* literal */.eu)(part, place);
            const found = value(part);
            return found ? exprOf(found, reading) : (0,scope/* unknown */.L5)('not given', part, place);
        });
        const body = bodyOf(statement, reading);
        reading.request(data_reading/* SENT */.Jh, place, { method: (0,scope/* literal */.eu)(row.request, place), url: (0,scope/* join */.fj)([(0,scope/* literal */.eu)(API, place), ...url], place), ...(body && { body }) });
    }
    for (const comment of comments) {
        const said = text.slice(comment.start, comment.end);
        if (TELLING.test(said))
            reading.texts.push({ text: said, at: reading.place(comment), kind: 'comment' });
    }
    return reading.program('stackql', undefined, []);
};
function fits({ resource, verbs, methods = [], needs }, statement) {
    if (resource !== statement.resource)
        return false;
    if (statement.method !== undefined && statement.verb === 'EXEC')
        return methods.includes(statement.method);
    return verbs.includes(statement.verb) && needs.every(name => statement.given.some(one => one.name === name));
}
/** A value as it is given; a placeholder of a template is a hole. */
function exprOf({ text, at, quoted }, reading) {
    const place = reading.place(at);
    if (!quoted && /^-?\d+$/.test(text))
        return (0,scope/* literal */.eu)(Number(text), place);
    return quoted || /[{$]/.test(text) ? reading.filled(text, place) : (0,scope/* unknown */.L5)('a name', text, place);
}
/** The fields of the body: `data__note`, or a whole document in `@@json`. */
function bodyOf({ given, verb }, reading) {
    const json = given.find(({ name }) => name === 'json');
    if (json)
        return reading.body(new embedded/* Excerpting */.U8(reading.text).take(json.at.start, json.at.end), reading.place(json.at));
    const fields = given.filter(({ name }) => DATA.test(name));
    if (fields.length === 0)
        return verb === 'INSERT' ? { kind: 'record', entries: [], open: false, at: reading.place(given[0]?.at ?? { start: 0, end: 0 }) } : undefined;
    const entries = fields.map((one) => ({ key: (0,scope/* literal */.eu)(one.name.replace(DATA, ''), reading.place(one.nameAt)), value: listed(one, reading), at: reading.place(one.nameAt) }));
    return { kind: 'record', entries, open: false, at: reading.place({ start: fields[0].at.start, end: fields.at(-1).at.end }) };
}
/** A text that holds a list in JSON is that list. */
function listed(one, reading) {
    return /^\s*\[/.test(one.text) ? reading.body(new embedded/* Excerpting */.U8(reading.text).take(one.at.start, one.at.end), reading.place(one.at)) : exprOf(one, reading);
}
/** The front end of StackQL. */
async function load() {
    return { id: 'stackql', lower, library: { functions: {}, methods: {}, adapters: {} }, words: words/* words */.a, clients: words/* clients */.b };
}


/***/ })

};
;