"use strict";
exports.id = 5505;
exports.ids = [5505];
exports.modules = {

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
    ruby: 'rb ruby irb jruby rails rake crystal cr', php: 'php php5 php7', go: 'go golang', java: 'java', kotlin: 'kotlin kt kts', scala: 'scala sbt', csharp: 'csharp cs c#', fsharp: 'fsharp fs f#', rust: 'rust rs',
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

/***/ 95505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inlineIn: () => (/* binding */ inlineIn)
/* harmony export */ });
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _data_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96652);
// Programs in other languages that a script hands to their interpreters: `python - <<'PY'`, `ruby -e '…'`.


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