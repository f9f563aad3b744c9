"use strict";
exports.id = 5505;
exports.ids = [5505];
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

/***/ 95505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inlineIn: () => (/* binding */ inlineIn)
/* harmony export */ });
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _data_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96652);
// Programs in other languages that a script hands to their interpreters: `python - <<'PY'`, `ruby -e '\u2026'`.


const INTERPRETER = /(?<![\w./-])(?:[\w./-]*\/)?(python[\d.]*|ruby|node|perl|php)(?=\s)/g;
/** What follows one on its line, up to the program: other options, and the option that it is an argument of. */
const ARGUMENT = /(?:\s+-[\w:=.,/+-]+)*?\s+-(?:c|e|r|E|ne|pe|le|p|-eval)\s+(["'])/y;
/** Or the document that follows the line. */
const HEREDOC = /[^\n;]*?<<(-?)\s*(["']?)(\w+)\2[^\n]*\n/y;
/** The programs in a script. */
function inlineIn({ text }) {
    return [...text.matchAll(INTERPRETER)].flatMap(({ 0: whole, 1: name = '', index }) => {
        const kind = (0,_data_names__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(name.replace(/[\d.]+$/, ''));
        const program = kind && (argument(text, index + whole.length) ?? heredoc(text, index + whole.length));
        return program ? [{ ...kind, ...(kind.language === 'php' && { lead: '<?php ' }), blocks: [program.add('\n')] }] : [];
    });
}
/** A program in quotes. */
function argument(text, from) {
    ARGUMENT.lastIndex = from;
    const quote = ARGUMENT.exec(text)?.[1];
    if (quote === undefined)
        return undefined;
    const excerpt = new _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .Excerpting */ .U8(text);
    let start = ARGUMENT.lastIndex;
    for (let at = start; at < text.length; at++) {
        if (text[at] === quote)
            return excerpt.take(start, at);
        if (quote === '"' && text[at] === '\\' && /["$`\\]/.test(text[at + 1] ?? '')) {
            excerpt.take(start, at).put(text[at + 1], at, at + 2);
            start = at + 2;
            at++;
        }
    }
    return undefined;
}
/** A program in a document of its own. */
function heredoc(text, from) {
    HEREDOC.lastIndex = from;
    const [, tabs, , name] = HEREDOC.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const start = HEREDOC.lastIndex;
    const end = text.slice(start).search(new RegExp(`^${tabs ? '\\t*' : ''}${name}\\s*$`, 'm'));
    return end < 0 ? undefined : new _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .Excerpting */ .U8(text).take(start, start + end);
}


/***/ })

};
;