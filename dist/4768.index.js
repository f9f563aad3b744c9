"use strict";
exports.id = 4768;
exports.ids = [4768];
exports.modules = {

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
// What languages are called where code of theirs stands in another file.
/** By language id: what it is called. */
const NAMES = {
    shell: 'sh bash zsh ksh dash fish shell shellscript console shell-session shellsession sh-session bash-session terminal term command-line commandline cli curl httpie bat batch cmd dosbatch',
    python: 'py python python2 python3 py3 ipython ipython3 pycon python-console python-repl pycon3 xonsh',
    ruby: 'rb ruby irb jruby rails rake', php: 'php php5 php7', go: 'go golang', java: 'java', kotlin: 'kotlin kt kts', scala: 'scala sbt', csharp: 'csharp cs c#', fsharp: 'fsharp fs f#', rust: 'rust rs',
    swift: 'swift', 'objective-c': 'objective-c objc objectivec obj-c', perl: 'perl perl5 pl', elisp: 'elisp emacs-lisp lisp el', vim: 'vim viml vimscript', r: 'r rlang rscript rsplus splus',
    clojure: 'clojure clj cljs clojurescript', dart: 'dart', groovy: 'groovy gradle jenkinsfile', elixir: 'elixir ex exs iex', haskell: 'haskell hs ghci', ocaml: 'ocaml ml', julia: 'julia jl', 'common-lisp': 'common-lisp commonlisp cl', scheme: 'scheme scm racket rkt guile', lua: 'lua', d: 'd dlang', c: 'c cpp c++ cxx h hpp cc', powershell: 'powershell ps1 pwsh posh ps',
    coffeescript: 'coffeescript coffee coffee-script', yaml: 'yaml yml', stackql: 'stackql iql sql', http: 'restclient rest-client hurl verb',
};
/** Recipes, documents and JavaScript's kinds, by the ending of their files. */
const RECIPES = { '.dockerfile': 'dockerfile docker containerfile', '.mk': 'makefile make mk gnumakefile' };
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
        const [line, column] = this.lines.position(start);
        const [endLine, endColumn] = this.lines.position(end);
        return { path: this.path, line, column, endLine, endColumn };
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
        this.calls.push({ kind: 'call', callee: { kind: 'external', name: how, at }, args, constructs: false, at, owner: null, use: { order: this.order++, owner: null, loop: false } });
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 94768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./src/languages/data/reading.ts
var data_reading = __webpack_require__(82740);
// EXTERNAL MODULE: ./src/languages/data/words.ts
var words = __webpack_require__(95737);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/languages/data/exec.ts
var exec = __webpack_require__(98947);
// EXTERNAL MODULE: ./src/languages/data/names.ts
var names = __webpack_require__(96652);
// EXTERNAL MODULE: ./src/languages/data/strings.ts
var strings = __webpack_require__(40666);
// EXTERNAL MODULE: ./src/languages/data/variables.ts
var data_variables = __webpack_require__(70985);
;// CONCATENATED MODULE: ./src/languages/recipes/dockerfile.ts
// Dockerfiles: what RUN, CMD and their like run.






const INSTRUCTION = /^[ \t]*(?:ONBUILD\s+)?(RUN|CMD|ENTRYPOINT|SHELL|ENV|ARG|HEALTHCHECK|COPY|ADD)\s+(?:CMD\s+)?/i;
const FLAG = /(?:--\w[\w-]*(?:=\S+)?\s+|CMD\s+)/iy;
const HEREDOC = /<<-?\s*["']?(\w+)["']?/;
/** `KEY=value` and `KEY value`. */
const SETTING = /(\w+)(?:=("(?:[^"\\]|\\.)*"|'[^']*'|[^\s\\]*)|[ \t]+(\S[^\n\\]*))/g;
/** The commands of a Dockerfile, those of one shell as one script: each sees the variables before it. */
function readDockerfile(text) {
    const variables = [];
    const scripts = new Map();
    let shell = { language: 'shell' };
    const add = (kind, block) => {
        const known = scripts.get(kind.language) ?? { kind, blocks: [] };
        scripts.set(kind.language, known);
        known.blocks.push(block);
    };
    for (const { name, from, to } of instructions(text)) {
        const words = wordsIn(text, from, to);
        if (name === 'ENV' || name === 'ARG')
            variables.push(...settings(text, from, to));
        else if (name === 'SHELL')
            shell = (0,names/* kindOf */.I)(words?.[0]?.text.replace(/^.*[\\/]|\.exe$/g, '') ?? '') ?? shell;
        else if (words) {
            const line = (0,exec/* lineOf */.cA)(words);
            if (line)
                add({ language: 'shell' }, line);
        }
        else
            add(...script(text, from, to, name === 'COPY' || name === 'ADD' ? undefined : shell));
    }
    return [...scripts.values()].map(({ kind, blocks }) => ({ ...kind, blocks: [...(0,data_variables/* assignments */.TT)(kind.language, variables, blocks), ...blocks] }));
}
function instructions(text) {
    const found = [];
    const lines = text.split('\n');
    let start = 0;
    for (let i = 0; i < lines.length; i++) {
        const from = start;
        const match = INSTRUCTION.exec(lines[i]);
        start += lines[i].length + 1;
        if (!match)
            continue;
        // A backslash goes on, in PowerShell's files a backtick; comments and empty lines in between don't end it.
        let last = i;
        while (last + 1 < lines.length && (/[\\`]\s*$/.test(lines[last]) || /^\s*(?:#.*)?$/.test(lines[last]) && last > i))
            start += lines[++last].length + 1;
        const heredoc = HEREDOC.exec(lines[i]);
        if (heredoc)
            while (last + 1 < lines.length && lines[last].trim() !== heredoc[1])
                start += lines[++last].length + 1;
        found.push({ name: match[1].toUpperCase(), from: afterFlags(text, from + match[0].length), to: Math.min(start - 1, text.length) });
        i = last;
    }
    return found;
}
function afterFlags(text, from) {
    let start = from;
    FLAG.lastIndex = start;
    for (let flag = FLAG.exec(text); flag; flag = FLAG.exec(text))
        start = FLAG.lastIndex;
    return start;
}
/** `["sh", "-c", "…"]`, word by word. */
function wordsIn(text, from, to) {
    const said = text.slice(from, to);
    const root = /^\s*\[/.test(said) ? (0,main.parseTree)(said) : undefined;
    const words = (root?.children ?? []).filter(node => node.type === 'string').map(node => (0,strings/* unescaped */.t)(text, { ...node, offset: from + node.offset }));
    return root?.type === 'array' && words.length > 0 ? words : undefined;
}
function settings(text, from, to) {
    return [...text.slice(from, to).matchAll(SETTING)].flatMap(match => {
        const written = match[2] ?? match[3] ?? '';
        const quotes = /^["']/.test(written) ? 1 : 0;
        const end = from + match.index + match[0].length;
        return written === '' ? [] : [{ name: match[1], value: new embedded/* Excerpting */.U8(text).take(end - written.length + quotes, end - quotes) }];
    });
}
/** A command for the shell, or the text of a heredoc in the language of what reads it. */
function script(text, from, to, shell) {
    const said = text.slice(from, to);
    const heredoc = /^(?:(?:\S*\/)?(\w[\w.]*)[^\n<]*)?<<-?\s*["']?(\w+)["']?[^\n]*\n/.exec(said);
    const program = heredoc?.[1] === undefined ? undefined : (0,names/* kindOf */.I)(heredoc[1].replace(/[\d.]+$/, ''));
    if (heredoc && (heredoc[1] === undefined || program)) {
        const body = new embedded/* Excerpting */.U8(text).take(from + heredoc[0].length, Math.max(from + heredoc[0].length, from + said.lastIndexOf(heredoc[2])));
        const named = /^\s*#!\s*(?:\S*\/)?(?:env\s+)?(\w+)|\.(\w+)["']?\s*$/.exec(body.text.startsWith('#!') ? body.text.split('\n', 1)[0] : heredoc[0].trimEnd());
        return [program ?? (0,names/* kindOf */.I)(named?.[1] ?? named?.[2] ?? '') ?? shell ?? { language: 'shell' }, body];
    }
    // Comments between continued lines are no part of the command.
    return [shell ?? { language: 'shell' }, (0,embedded/* replaced */.$3)(new embedded/* Excerpting */.U8(text).take(from, to), /^[ \t]*#[^\n]*\n/gm, () => (HEREDOC.test(said) ? undefined : ''))];
}

;// CONCATENATED MODULE: ./src/languages/recipes/makefile.ts
// Makefiles and justfiles: the recipes of their rules, behind their variables.



const VARIABLE = /^([\w./% -]+:(?!=)\s*)?(?:export\s+|override\s+|unexport\s+)*([A-Za-z_]\w*)[ \t]*(?:::?:?|\?|\+|!)?=[ \t]*(.*?)[ \t\r]*$/;
/** Commands outside of recipes: `$(shell …)`, and what stands in backticks in a justfile. */
const INLINE = /\$\(shell\s+((?:[^()]|\([^()]*\))*)\)|^[\w-]+\s*:=\s*`([^`]+)`/gm;
/** What make and just put in: `$$` is the shell's `$`. */
const REFERENCE = /\$\$|\$\((\w+)\)|\{\{\s*(\w+)\s*\}\}/g;
/** The recipes of a Makefile, or of a justfile: every line of a recipe is indented. */
function readMakefile(text) {
    const variables = [];
    const recipes = [];
    let start = 0;
    let continued;
    let open;
    let own = [];
    for (const line of text.split('\n')) {
        const from = start;
        start += line.length + 1;
        const indented = /^(?:\t|[ ]{2,})[@+-]*/.exec(line);
        const variable = continued || indented ? null : VARIABLE.exec(line);
        if (variable)
            (variable[1] === undefined ? variables : own).push(...setting(text, from, line, variable));
        const inline = /^[^#\s:=][^:=]*:[^=;]*;(.*)$/.exec(line)?.[1];
        if (continued === 'recipe' || (indented && continued === undefined)) {
            open ??= { lines: [], own };
            if (open.lines.length === 0)
                recipes.push(open);
            open.lines.push(new embedded/* Excerpting */.U8(text).take(from + (continued ? 0 : indented[0].length), from + line.length).add('\n'));
        }
        else {
            if (open && line.trim() !== '') {
                open = undefined;
                own = [];
            }
            if (inline !== undefined)
                recipes.push({ own: [], lines: [new embedded/* Excerpting */.U8(text).take(from + line.length - inline.length, from + line.length).add('\n')] });
        }
        continued = /\\\s*$/.test(line) ? continued ?? (indented ? 'recipe' : 'variable') : undefined;
    }
    return [...recipes, ...commands(text)].map(recipe => makefile_embedded(recipe, variables));
}
/** `API := https://api.github.com`. */
function setting(text, from, line, match) {
    const written = match[3];
    if (written === '' || /[`\\]|\$\(shell\b/.test(written))
        return [];
    const quotes = /^(["']).*\1$/.test(written) ? 1 : 0;
    const at = from + line.lastIndexOf(written);
    return [{ name: match[2], value: shellText(new embedded/* Excerpting */.U8(text).take(at + quotes, at + written.length - quotes)) }];
}
function commands(text) {
    return [...text.matchAll(INLINE)].map(match => {
        const code = (match[1] ?? match[2]);
        const from = match.index + match[0].lastIndexOf(code);
        return { own: [], lines: [new embedded/* Excerpting */.U8(text).take(from, from + code.length).add('\n')] };
    });
}
const shellText = (excerpt) => (0,embedded/* replaced */.$3)(excerpt, REFERENCE, ([, make, just]) => { const name = make ?? just; return name === undefined ? '$' : `\${${name}}`; });
/** One recipe; one that begins with `#!` is a script in another language. */
function makefile_embedded({ lines, own }, variables) {
    const program = /^\s*#!\s*(?:\S*\/)?(?:env\s+)?(\w+)/.exec(lines[0].text)?.[1];
    const kind = (program === undefined ? undefined : (0,names/* kindOf */.I)(program)) ?? { language: 'shell' };
    const script = kind.language === 'shell' ? lines.map(shellText) : lines;
    return { ...kind, blocks: [(0,embedded/* concatenated */.c)([...(0,data_variables/* assignments */.TT)(kind.language, [...variables, ...own], script), ...script])] };
}

;// CONCATENATED MODULE: ./src/languages/recipes/other-shells.ts
// Scripts of other shells, whose commands are written as in any: those of fish, and batch files of Windows.

const FISH = [
    // Blocks say when something is run: that is beside the point.
    [String.raw `^[ \t]*(?:function|end|if|else|for|while|switch|case|begin)\b[^\n]*`, () => ''],
    [String.raw `^[ \t]*(?:and|or|not)[ \t]+(?=\w)`, () => ''],
    [String.raw `^[ \t]*set(?:[ \t]+--?[a-zA-Z]+)*[ \t]+(\w+)[ \t]+(?=[^\s;])`, ([name]) => `${name}=`],
    [String.raw `\$argv\[(\d+)\]`, ([position]) => `\${${position}}`],
    [String.raw `(?<=[\s=])\((?=[ \t]*\w)`, () => '$('],
];
const BATCH = [
    [String.raw `^[ \t]*@?(?:rem\b|::|:\w|echo\b|if\b|goto\b|exit\b|pause\b|setlocal\b)[^\n]*`, () => ''],
    [String.raw `^[ \t]*@?set[ \t]+"?(?!/)(\w+)=([^"\r\n%]*)"?[ \t]*\r?$`, ([name, value]) => `${name}='${value}'`],
    [String.raw `^[ \t]*@(?=\w)|^[ \t]*call[ \t]+(?=curl)`, () => ''],
    [String.raw `\^(?=\r?\n)`, () => '\\'],
    [String.raw `\^(?=[|&<>^])`, () => ''],
    [String.raw `%(\w+)%|%~?(\d)|!(\w+)!`, ([variable, position, late]) => `\${${variable ?? position ?? late}}`],
];
/** Reads a script as one of the usual shells would write it. */
const reading = (rewritings, flags) => (text) => {
    const pattern = new RegExp(rewritings.map(([own]) => `(${own})`).join('|'), flags);
    // Which group each rule is; its own come behind it.
    const groups = rewritings.map(([own]) => new RegExp(`${own}|`).exec('').length);
    const starts = groups.map((_, i) => 1 + groups.slice(0, i).reduce((sum, count) => sum + count, 0));
    const rewrite = (match) => {
        const rule = starts.findIndex(start => match[start] !== undefined);
        return rewritings[rule]?.[1](match.slice(starts[rule] + 1));
    };
    return [{ language: 'shell', blocks: [(0,embedded/* replaced */.$3)(new embedded/* Excerpting */.U8(text).take(0, text.length), pattern, rewrite)] }];
};
/** The commands of a fish script. */
const readFish = reading(FISH, 'gm');
/** The commands of a batch file. */
const readBatch = reading(BATCH, 'gim');

;// CONCATENATED MODULE: ./src/languages/recipes/procfile.ts
// Procfiles and their like: `name: command` on each line.

/** The commands of a Procfile. */
function readProcfile(text) {
    return [...text.matchAll(/^[\w-]+:[ \t]*(\S.*)$/gm)].map(match => ({ language: 'shell', blocks: [new embedded/* Excerpting */.U8(text).take(match.index + match[0].length - match[1].length, match.index + match[0].length)] }));
}

;// CONCATENATED MODULE: ./src/languages/recipes/index.ts






const COMMENT = /^[ \t]*#[^\n]*(?:authorizations|\/applications\/)[^\n]*/gm;
/** By the name of the file. */
const READERS = [
    [/(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i, readDockerfile],
    [/(?:^|\/)Procfile[^/]*$/, readProcfile],
    [/\.fish$/i, readFish],
    [/\.(?:bat|cmd)$/i, readBatch],
    [/./, readMakefile],
];
/** What comments mention; the commands are the shell's. */
const lower = ({ path, text }) => {
    const reading = new data_reading/* Reading */.zK(path, text);
    for (const match of text.matchAll(COMMENT))
        reading.texts.push({ text: match[0], at: reading.place({ start: match.index + match[0].indexOf('#'), end: match.index + match[0].length }), kind: 'comment' });
    return reading.program('recipe', undefined, []);
};
const recipes_embedded = ({ path, text }) => READERS.find(([name]) => name.test(path))[1](text);
/** The front end of such files. */
async function load() {
    return { id: 'recipe', lower, library: { functions: {}, methods: {}, adapters: {} }, words: words/* words */.a, clients: [], embedded: recipes_embedded };
}


/***/ })

};
;