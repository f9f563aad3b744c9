"use strict";
exports.id = 8778;
exports.ids = [8778];
exports.modules = {

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

/***/ 406:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/** The value of a key, or of the first of several that is there. */
function at(data, ...keys) {
    if (data?.kind !== 'map')
        return undefined;
    for (const key of keys) {
        const found = data.entries.find(entry => entry.key === key);
        if (found)
            return found.value;
    }
    return undefined;
}
/** A text, if that is what it is. */
function textOf(data) {
    return data?.kind === 'scalar' && typeof data.value === 'string' ? data.value : undefined;
}
function itemsOf(data) {
    return data?.kind === 'list' ? data.items : [];
}
function entriesOf(data) {
    return data?.kind === 'map' ? data.entries : [];
}
/** The data and everything in it, outer before inner; what stands in several places once. */
function* everything(data) {
    const open = [data];
    const seen = new Set();
    for (let next = open.pop(); next; next = open.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        yield next;
        const inner = next.kind === 'map' ? next.entries.map(entry => entry.value) : next.kind === 'list' ? next.items : [];
        for (let i = inner.length - 1; i >= 0; i--)
            open.push(inner[i]);
    }
}
/** An HTTP method, if that is what it is. */
function methodOf(data) {
    // Ruby's recordings have symbols.
    const text = textOf(data)?.toUpperCase().replace(/^:/, '');
    return text !== undefined && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 98947:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   yP: () => (/* binding */ isWords)
/* harmony export */ });
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _data__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(406);
// Commands that are lists of words: containers, tasks of editors.


const PROGRAMS = ['entrypoint', 'EntryPoint', 'command', 'Command', 'Cmd', 'argv', 'test'];
const ARGUMENTS = ['args', 'Args'];
const SH = /^(?:.*\/)?(?:ba|z|da|k|a)?sh$/;
/** Words as one command line; the script itself, where a shell is given one. */
function lineOf(words) {
    const [first] = words;
    if (!first)
        return undefined;
    if (first.text === 'CMD-SHELL')
        return words[1];
    const said = first.text === 'CMD' ? words.slice(1) : words;
    const script = said.findIndex((word, i) => i > 0 && /^-\w*c$/.test(word.text) && said.slice(0, i).some(one => SH.test(one.text))) + 1;
    if (script > 0)
        return said[script];
    return (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .concatenated */ .c)(said.flatMap((word, i) => [(0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)(`${i > 0 ? ' ' : ''}'`), (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(word, /'/g, () => `'\\''`), (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)("'")]));
}
/** The command of a container, a task or the like, if it is given in words: what is run and what it is given. */
function commandLine(map) {
    const [program, ...more] = PROGRAMS.flatMap(key => (0,_data__WEBPACK_IMPORTED_MODULE_1__.at)(map, key) ?? []);
    const args = (0,_data__WEBPACK_IMPORTED_MODULE_1__.at)(map, ...ARGUMENTS);
    const isGiven = [program, ...more, args].some(data => data?.kind === 'list' && wordsOf(data).length > 0);
    if (!isGiven)
        return undefined;
    const image = program === undefined && /(?:^|\/)curl(?:[:@]|$)/.test((0,_data__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_1__.at)(map, 'image')) ?? '') ? [(0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)('curl')] : [];
    const words = [...image, ...[program, ...more, args].flatMap(data => (data ? wordsOf(data) : []))];
    return /\s/.test(words[0]?.text ?? '') ? undefined : lineOf(words);
}
/** The words of a list; a text alone is a word if it has no spaces. */
function wordsOf(data) {
    if (data.kind === 'scalar')
        return data.excerpt ? [data.excerpt()] : [];
    return data.kind === 'list' ? data.items.flatMap(item => (item.kind === 'scalar' ? item.excerpt?.() ?? (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)(String(item.value)) : [])) : [];
}
/** Whether a list is one command, word by word, rather than commands. */
function isWords({ items }) {
    const [first, second] = items.map(item => (0,_data__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item) ?? '');
    return second !== undefined && /^(?:\S*\/)?(?:curl|wget|sh|bash|zsh|CMD|CMD-SHELL)$/.test(first ?? '');
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

/***/ 96652:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
// What languages are called where code of theirs stands in another file.
/** By language id: what it is called. */
const NAMES = {
    shell: 'sh bash zsh ksh dash fish shell shellscript console shell-session shellsession sh-session bash-session terminal term command-line commandline cli curl httpie bat batch cmd dosbatch',
    python: 'py python python2 python3 py3 ipython ipython3 pycon python-console python-repl pycon3 xonsh',
    ruby: 'rb ruby irb jruby rails rake crystal cr', php: 'php php5 php7', go: 'go golang', java: 'java', kotlin: 'kotlin kt kts', scala: 'scala sbt', csharp: 'csharp cs c#', fsharp: 'fsharp fs f#', rust: 'rust rs',
    swift: 'swift', 'objective-c': 'objective-c objc objectivec obj-c', perl: 'perl perl5 pl', elisp: 'elisp emacs-lisp lisp el', vim: 'vim viml vimscript', r: 'r rlang rscript rsplus splus',
    clojure: 'clojure clj cljs clojurescript', dart: 'dart', groovy: 'groovy gradle jenkinsfile', elixir: 'elixir ex exs iex', haskell: 'haskell hs ghci', ocaml: 'ocaml ml', julia: 'julia jl', 'common-lisp': 'common-lisp commonlisp cl', scheme: 'scheme scm racket rkt guile', lua: 'lua', d: 'd dlang', c: 'c cpp c++ cxx h hpp cc', powershell: 'powershell ps1 pwsh posh ps',
    coffeescript: 'coffeescript coffee coffee-script', yaml: 'yaml yml', stackql: 'stackql iql sql', http: 'restclient rest-client hurl verb',
};
/** Recipes, documents and JavaScript's kinds, by the ending of their files. */
const RECIPES = { '.dockerfile': 'dockerfile docker containerfile', '.mk': 'makefile make mk gnumakefile', '.tf': 'terraform tf hcl', '.pp': 'puppet pp', '.applescript': 'applescript osascript' };
const SCRIPTS = {
    '.jsx': 'js javascript jsx node nodejs mjs cjs es6 es ecmascript babel', '.ts': 'ts typescript mts cts', '.tsx': 'tsx', '.html': 'html vue svelte',
};
const DOCUMENTS = { '.md': 'md markdown mdx gfm', '.rst': 'rst restructuredtext', '.adoc': 'adoc asciidoc', '.org': 'org' };
const KINDS = new Map([
    ...Object.entries(NAMES).flatMap(([language, names]) => names.split(' ').map(name => [name, { language }])),
    ...Object.entries(RECIPES).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'recipe', extension }])),
    ...Object.entries(DOCUMENTS).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'document', extension }])),
    ...Object.entries(SCRIPTS).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'javascript', extension }])),
]);
/** The kind that an info string names: `js {1,3}`, `{.bash}`, `language-ruby`. */
function kindOf(info) {
    const word = /^[\s{.:]*(?:lang(?:uage)?[-=:])?["']?([\w#+-]+)/i.exec(info)?.[1]?.toLowerCase();
    return word === undefined ? undefined : KINDS.get(word);
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

/***/ 70985:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   TT: () => (/* binding */ assignments),
/* harmony export */   sO: () => (/* binding */ withVariables)
/* harmony export */ });
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _data__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(406);
// Variables that a document of data sets for the scripts in it, and the expressions in which scripts read them.


/** `{{ x }}` in all its kinds: GitHub's, Jinja's, Helm's; `<< parameters.x >>`, CircleCI's. */
const EXPRESSION = /\$?\{\{-?\s*(.*?)\s*-?\}\}|<<\s*([\w.]+)\s*>>/g;
/** Azure's `$(x)`. */
const MACRO = /\$\(([\w.]+)\)/g;
/** Variables in their usual forms: a map, `NAME=value` in a list or a text, `{ name, value }`. */
function variablesIn(data) {
    if (!data)
        return [];
    if (data.kind === 'scalar')
        return [];
    if (data.kind === 'map')
        return data.entries.flatMap(({ key, value }) => { const excerpt = excerptOf(value) ?? excerptOf((0,_data__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'value')); return excerpt && /^[\w.-]+$/.test(key) ? [{ name: key, value: excerpt }] : []; });
    return data.items.flatMap(item => {
        const name = (0,_data__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'name', 'key'));
        const value = excerptOf((0,_data__WEBPACK_IMPORTED_MODULE_1__.at)(item, 'value'));
        return name !== undefined ? value ? [{ name, value }] : [] : item.kind === 'map' ? variablesIn(item) : assigned(item);
    });
}
/** `NAME=value`, once or several times. */
function assigned(data) {
    const text = (0,_data__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data);
    if (text === undefined)
        return [];
    return [...text.matchAll(/(?:^|\s)(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, name = '', value = '']) => ({ name, value: (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)(value.replace(/^(["'])(.*)\1$/s, '$2')) }));
}
const excerptOf = (data) => (data?.kind === 'scalar' ? data.excerpt?.() : undefined);
/** A name as a shell can have it. */
const variable = (expression) => expression.replace(/^(?:env|vars)\./, '').replace(/\s*\|.*$/s, '').replace(/^\W+|\W+$/g, '').replace(/\W+/g, '_') || 'expression';
/** How a language sets a variable of its environment. What stands between is escaped. */
const SETTERS = {
    shell: { before: name => `${name}="`, after: '"\n', escape: /["`\\]|\$\(/g, by: '\\' },
    powershell: { before: name => `$env:${name} = "`, after: '"\n', escape: /["`]/g, by: '`' },
    python: { before: name => `import os; os.environ["${name}"] = "`, after: '"\n', escape: /["\\\n]/g, by: '\\' },
};
/** A script with its expressions as variables of the shell; in other languages as their values, where these are known. */
function withVariables(script, language, variables) {
    const values = new Map(variables.map(one => [one.name, one.value.text]));
    if (language !== 'shell') {
        const filled = (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(script, EXPRESSION, ([, expression = '']) => values.get(expression.replace(/^(?:env|vars)\./, '')));
        return language === 'javascript' ? (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(filled, /\bprocess\.env\.(\w+)/g, ([, name = '']) => (values.has(name) ? JSON.stringify(values.get(name)) : undefined)) : filled;
    }
    const filled = (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(script, EXPRESSION, ([, expression, parameter]) => `\${${variable(expression ?? parameter ?? '')}}`);
    return (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(filled, MACRO, ([, name = '']) => (values.has(name) ? `\${${variable(name)}}` : undefined));
}
/** The variables that scripts read, as a script of their language that sets them. */
function assignments(language, variables, scripts) {
    const setter = SETTERS[language];
    const known = setter ? variables.map(({ name, value }) => ({ name: variable(name), value: withVariables(value, language, variables) })) : [];
    const used = readBy(scripts.map(({ text }) => text).join('\n'), known);
    return setter && used.length > 0 ? [(0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .concatenated */ .c)(used.flatMap(({ name, value }) => [(0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)(setter.before(name)), (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$3)(value, setter.escape, ([found]) => setter.by + found), (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)(setter.after)]))] : [];
}
/** Those variables that a text reads, and those that these are made of. */
function readBy(text, variables) {
    const used = variables.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
    if (used.length === 0)
        return [];
    const more = readBy(used.map(({ value }) => value.text).join('\n'), variables.filter(one => !used.includes(one)));
    return variables.filter(one => used.includes(one) || more.includes(one));
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


/***/ })

};
;