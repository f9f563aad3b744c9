"use strict";
exports.id = 2550;
exports.ids = [2550];
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

/***/ 11444:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GITHUB),
/* harmony export */   s: () => (/* binding */ ENDPOINT)
/* harmony export */ });
// What a document speaks of, by its words.
/** What may be an endpoint, or a link to one. */
const ENDPOINT = /authorizations|\/applications\//;
/** Without a host in sight an endpoint is GitHub's only where GitHub is spoken of. */
const GITHUB = /git[\s_-]?hub|\bghe\b|octokit/i;


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

/***/ 62550:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/languages/data/names.ts
var names = __webpack_require__(96652);
;// CONCATENATED MODULE: ./src/languages/documents/document.ts
/** The lines of a text, without their line breaks. */
function linesOf(text) {
    const lines = [];
    for (let from = 0; from <= text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline < 0 ? text.length : newline;
        lines.push({ from, to: end > from && text[end - 1] === '\r' ? end - 1 : end });
        from = end + 1;
    }
    return lines;
}
const SPACE = /[^\S\n]*/y;
/** Whether a line holds nothing but white space. */
function isBlank(text, { from, to }) {
    // Nearly all lines begin with a letter or a mark: those above the space.
    if (from < to && text.charCodeAt(from) > 32 && text.charCodeAt(from) < 127)
        return false;
    SPACE.lastIndex = from;
    SPACE.test(text);
    return SPACE.lastIndex >= to;
}
/** Whether a line begins with white space that moves it in. */
const isIndented = (text, { from, to }) => from < to && (text[from] === ' ' || text[from] === '\t');
/** How many columns of white space a line begins with; a tab goes on to the next fourth column. */
function indentation(line) {
    let width = 0;
    for (const letter of line) {
        if (letter === ' ')
            width++;
        else if (letter === '\t')
            width += 4 - (width % 4);
        else
            break;
    }
    return width;
}
/** A line without at most so many columns of white space. */
function dedent(text, { from, to }, columns) {
    let width = 0;
    let start = from;
    while (start < to && width < columns && (text[start] === ' ' || text[start] === '\t')) {
        width += text[start] === '\t' ? 4 - (width % 4) : 1;
        start++;
    }
    return { from: start, to };
}
/** Lines without the white space that all of them begin with. */
function dedentAll(text, lines) {
    const filled = lines.filter(line => !isBlank(text, line));
    const common = Math.min(...filled.map(({ from, to }) => indentation(text.slice(from, to))));
    return trimmed(text, lines).map(line => dedent(text, line, Number.isFinite(common) ? common : 0));
}
/** Without empty lines at the start and the end. */
function trimmed(text, lines) {
    const filled = (line) => !isBlank(text, line);
    const first = lines.findIndex(filled);
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex(filled) + 1);
}

;// CONCATENATED MODULE: ./src/languages/documents/names.ts
// How code of a language looks, and how its prompts do.
/** What can only be code of a language, in the order in which it is tried. */
const SIGNS = [
    ['shell', /^\s*(?:[$%\u276f\u279c]\s+)?(?:[A-Z_]\w*=\S+\s+)*(?:sudo\s+)?(?:(?:curl|wget|gh|xh)\s+\S|https?\s+(?:-|GET|POST|PUT|PATCH|DELETE|:|\w+\.|\w+=))|^#!.*sh\b|^\s*\$\s+\w/m],
    ['powershell', /(?:^|[\s=|(])Invoke-(?:RestMethod|WebRequest)\s|^\s*\$\w+\s*=\s*(?:\[[A-Z][\w.]*\]::|New-Object\s)/m],
    ['perl', /^\s*(?:my|our)\s+[$@%(]/m],
    ['php', /<\?php|(?:^|[\s(])\$\w+->\w+|^\s*\$\w+\s*=\s*(?:new\s|array\(|\[|['"$])/m],
    ['perl', /^\s*use\s+[A-Z]\w+(?:::\w+)*[\s;]/m],
    ['ruby', /^\s*require ['"]|\bdo \|\w|^\s*puts\b|^\s*\w+ = \w+(?:::\w+)*\.new\b|(?:^|[\s(,{]):\w+ => /m],
    ['python', /^>>> |^\s*from [\w.]+ import |^\s*import [\w.]+\s*$|^\s*def \w+\(.*\):|^\s*print\(|(?:^|[\s=(])requests\.\w+\(/m],
    ['go', /^\s*package \w+\s*$|^func |\w+, err :?= /m],
    ['objective-c', /\[\[?\w+ \w+[\]:]|@"/],
    ['javascript', /\brequire\(['"]|\bfunction\s*\w*\(|\b(?:const|let)\s+(?:\w+\s*=|[{[])|\bconsole\.log\(|===|^\s*import .* from ['"]/m],
    ['csharp', /\bvar \w+ = (?:await|new)\b|^\s*using [A-Z][\w.]*;/m],
    ['java', /^\s*import [\w.]+;|^\s*(?:public|private)\s|^\s*[A-Z]\w+(?:<.*>)? \w+ = new\s/m],
    ['javascript', /\b(?:const|let|var)\s+[\w{]|=>|\bfunction\b|\bawait\s|(?:^|\s)(?:fetch|axios(?:\.\w+)?|\$\.(?:ajax|get|post|getJSON))\(|(?:^|\s)(?:request|superagent)\s*\.(?:get|post|put|patch|del|delete)\(|^\s*\.(?:then|catch)\(/m],
    ['elisp', /^\s*\((?:setq|require|defun|use-package)\b/m],
];
/** The language that code gives itself away as. */
function guess(code) {
    return /^\s*(?:[[{<]\s*$|[[{]\s*["\d]|HTTP\/\d|<[a-z!?](?!php))/.test(code) ? undefined : SIGNS.find(([, sign]) => sign.test(code))?.[0];
}
/** Whether code is a command for the shell. */
function isCommand(code) {
    return SIGNS[0][1].test(code);
}
/** A message as it goes over the wire, which says its host. */
const MESSAGE = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+\/\S*(?:[ \t]+HTTP\/[\d.]+)?[ \t]*\r?\n(?:[ \t]*[\w-]+:.*\n)*?[ \t]*[Hh]ost:[ \t]*\S/m;
/** The first line of one, as clients take it. */
const WHOLE = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+https?:\/\/\S/m;
/** Whether code is a request for a client that sends messages: where it is called one, its address may say the host. */
function isMessage(code, info = '') {
    return MESSAGE.test(code) || (/^[\s{.]*https?\b/i.test(info) && WHOLE.test(code));
}
/** Prompts by language. */
const PROMPTS = {
    shell: { first: /^\s*(?:\(\w+\)\s*)?(?:\[?[\w.-]+@[\w.-]+[^\]$#%>]*\]?\s?|~\S*\s?|\w*[:~/][\w/.-]*\s)?[$%\u276f\u279c]\s+(?=\S)|^\s*\w+@[^\s#]+#\s+/, more: /^> / },
    python: { first: /^\s*(?:>>> ?|In \[\d*\]: )/, more: /^\s*\.\.\.:? ?/ },
    ruby: { first: /^\s*(?:irb(?:\(\w+\))?[:\d]*[>*] |>> |(?:\[\d+\] )?pry\(.*?\)> )/ },
    javascript: { first: /^\s*> /, more: /^\s*\.\.\. / },
    elixir: { first: /^\s*iex(?:\(\d+\))?> /, more: /^\s*\.\.\.(?:\(\d+\))?> / },
    r: { first: /^> /, more: /^\+ / },
    haskell: { first: /^\s*(?:ghci|Prelude|\u03bb)[\w.* ]*> / },
    clojure: { first: /^\s*[\w.]+=> / },
    elisp: { first: /^\s*ELISP> / },
    powershell: { first: /^\s*PS(?: [^>]*)?> ?/, more: /^\s*>> / },
    php: { first: /^\s*php(?: ?>|&gt;) / },
};
/** What a language needs before a piece of its code and behind each, and what it can't have in the middle of it. */
const WRAPPING = {
    php: { lead: '<?php ', drop: /<\?(?:php|=)?|\?>/g },
    // `http(s)://HOSTNAME`, as GitHub's own documents write it.
    shell: { lead: '', drop: /(?<=\bhttp)\(s\)(?=:\/\/)/g },
    http: { lead: '', end: '###' },
};

;// CONCATENATED MODULE: ./src/languages/documents/code.ts
// From the blocks of a document to code that front ends can read.




/** Sorts a document into code by language, and the rest. */
function sort(text, { blocks, prose, language, inner = [] }) {
    const usual = language ?? mostUsed(blocks);
    const kinds = new Map();
    const left = [];
    const give = (kind, excerpt) => {
        const key = kind.language + (kind.extension ?? '');
        const known = kinds.get(key) ?? { kind, excerpts: [] };
        kinds.set(key, known);
        known.excerpts.push(excerpt);
    };
    for (const block of blocks) {
        const kind = kindOfBlock(block, block.excerpt?.text ?? codeOf(text, block.lines), usual);
        if (!kind)
            block.lines.forEach(line => left.push(line));
        else if (block.excerpt)
            give(kind, withoutPrompts(block.excerpt, PROMPTS[kind.language]));
        else {
            const { typed, printed } = session(text, block.lines, PROMPTS[kind.language]);
            left.push(...printed);
            give(kind, excerptOf(text, typed, kind.language));
        }
    }
    const { silent, sending } = runs(text, prose);
    for (const line of sending) {
        const commands = inlineCommands(text, line);
        if (commands.length === 0) {
            left.push(line);
            continue;
        }
        for (const { from, to } of commands)
            give({ language: 'shell' }, onOneLine(text, from, to));
        left.push(...commands.map(({ from }, i) => ({ from: commands[i - 1]?.to ?? line.from, to: from })), { from: commands.at(-1).to, to: line.to });
    }
    const embedded = [...kinds.values()].map(({ kind, excerpts }) => {
        const { lead, end } = WRAPPING[kind.language] ?? {};
        return { ...kind, ...(lead !== undefined && { lead }), blocks: excerpts.sort((a, b) => startOf(a) - startOf(b)).map(one => ended(one, end)) };
    });
    return { embedded: [...embedded, ...inner.map(({ extension, excerpt }) => ({ language: 'document', extension, blocks: [excerpt] }))], left: left.concat(silent) };
}
const ended = (excerpt, end) => (end === undefined ? excerpt : (0,embedded/* joined */.oR)([excerpt, (0,embedded/* verbatim */.Bj)(end)]));
const startOf = ({ stretches }) => stretches[0]?.from ?? 0;
/** The language that most blocks name; the shell is beside the point. */
function mostUsed(blocks) {
    const counts = new Map();
    for (const { info } of blocks) {
        const language = info === undefined ? undefined : (0,names/* kindOf */.I)(info)?.language;
        if (language !== undefined && language !== 'shell' && language !== 'yaml')
            counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
/** Names that say nothing of the language. */
const NEUTRAL = /^[\s{.]*(?:te?xt|plain(?:text)?|none|no-?highlight|raw|code|example)\b/i;
/** A block that names no language is a command if it looks like one, or else in the language of the others. */
function kindOfBlock({ info, unsure }, code, usual) {
    if (info !== undefined && info.trim() !== '' && !NEUTRAL.test(info))
        return (0,names/* kindOf */.I)(info) ?? (isMessage(code, info) ? { language: 'http' } : undefined);
    if (isCommand(code))
        return { language: 'shell' };
    if (isMessage(code))
        return { language: 'http' };
    const guessed = guess(code);
    const language = unsure || info ? guessed : usual ?? guessed;
    return language === undefined ? undefined : { language };
}
const codeIn = (text, { from, to }) => text.slice(from, to);
const codeOf = (text, lines) => lines.map(line => codeIn(text, line)).join('\n');
/** What is typed in a session and what is printed. Without prompts everything is typed. */
function session(text, lines, prompt) {
    if (!prompt || !lines.some(({ from, to }) => prompt.first.test(text.slice(from, to))))
        return { typed: [...lines], printed: [] };
    const typed = [];
    const printed = [];
    let open = '';
    for (const { from, to } of lines) {
        const line = text.slice(from, to);
        const first = prompt.first.exec(line);
        const more = prompt.more?.exec(line);
        if (first && !isOpen(open)) {
            typed.push({ from: from + first[0].length, to });
            open = line.slice(first[0].length);
        }
        else if (isOpen(open) || more) {
            // Some write the prompt in front of each line of a command.
            const skipped = (more ?? first)?.[0].length ?? 0;
            typed.push({ from: from + skipped, to });
            open += `\n${line.slice(skipped)}`;
        }
        else
            printed.push({ from, to });
    }
    return { typed, printed };
}
/** What is typed of a session that is no part of the document as it is; without prompts all of it. */
function withoutPrompts(excerpt, prompt) {
    const { typed, printed } = session(excerpt.text, linesOf(excerpt.text), prompt);
    return printed.length === 0 && typed[0]?.from === 0 ? excerpt : (0,embedded/* joined */.oR)(typed.map(({ from, to }) => (0,embedded/* slice */.di)(excerpt, from, to)));
}
/** Whether a command goes on in the next line: a backslash at its end, or a quote that is not closed. */
function isOpen(command) {
    if (/\\\s*$/.test(command))
        return true;
    let quote = '';
    for (let i = 0; i < command.length; i++) {
        const letter = command[i];
        if (letter === '\\' && quote !== "'")
            i++;
        else if (quote === '' ? letter === '"' || letter === "'" : letter === quote)
            quote = quote === '' ? letter : '';
    }
    return quote !== '';
}
/** Lines as one text. */
function excerptOf(text, lines, language) {
    const excerpt = new embedded/* Excerpting */.U8(text);
    const drop = WRAPPING[language]?.drop;
    for (const { from, to } of lines) {
        let start = from;
        for (const match of drop ? text.slice(from, to).matchAll(drop) : []) {
            excerpt.take(start, from + match.index);
            start = from + match.index + match[0].length;
        }
        excerpt.take(start, to).add('\n');
    }
    return excerpt;
}
/** What every such command begins with: few lines of a long text hold any of it. */
const SENDERS = /(?:curl|wget|gh api|http)\s/g;
/** How commands are quoted in prose: Markdown's and most others' backticks, Org's and Textile's single marks. */
const QUOTED = /(`+)\s*(?:\$\s+)?((?:curl|wget|gh api|http)\s[^`]+?)\s*\1|(?<=^|[\s(])([=~@])((?:curl|wget|gh api)\s.+?)\3(?=$|[\s.,;:)])/g;
/** A line of nothing else, behind a prompt or a mark of quotation, or the end of one after a colon; with either that or an option it may be an item of a list. */
const UNQUOTED = /^(?:.*:|\s*bc\.)?[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?=[$%]\s|(?:curl|wget)\s+-))?(?:[~\w./@-]*[$%#]\s+)?((?:curl|wget)\s(?:.|\\[ \t]*\n)*(?:https?:\/\/|-X\b)(?:.|\\[ \t]*\n)*)$/;
/** How many lines one command in prose may take. */
const MOST_LINES = 20;
/** Lines of prose in which nothing begins like a command, and the others, those that share a command as one. */
function runs(text, prose) {
    const senders = [...Array.from(text.matchAll(SENDERS), ({ index }) => index), Infinity];
    const silent = [];
    const sending = [];
    let next = 0;
    for (let i = 0; i < prose.length; i++) {
        const line = prose[i];
        while (senders[next] < line.from)
            next++;
        if (senders[next] >= line.to) {
            silent.push(line);
            continue;
        }
        i = Math.max(endOfQuoted(text, prose, i), endOfContinued(text, prose, i));
        sending.push({ from: line.from, to: prose[i].to });
    }
    return { silent, sending };
}
/** A command in quotes that are not closed in this line. */
const UNCLOSED = /(?<!`)`(?:\$\s+)?(?:curl|wget|gh api|http)\s[^`]*$/;
/** The line in which the quotes are closed that one opens around a command; that line itself, if none. */
function endOfQuoted(text, prose, at) {
    if (!UNCLOSED.test(codeIn(text, prose[at])))
        return at;
    const isNext = (line) => /^\r?\n$/.test(text.slice(prose[line].to, prose[line + 1]?.from));
    const isClosed = (line) => codeIn(text, prose[line]).includes('`');
    let end = at;
    while (end - at < MOST_LINES && end + 1 < prose.length && isNext(end) && (end === at || !isClosed(end)))
        end++;
    return end > at && isClosed(end) ? end : at;
}
/** A line that begins with a command, behind a prompt or a mark of quotation. */
const BEGINS = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?=[$%]\s|(?:curl|wget)\s+-))?(?:[$%#]\s+)?(?:curl|wget)\s/;
/** The last of the lines that a command goes on in behind a backslash. */
function endOfContinued(text, prose, at) {
    let end = at;
    if (BEGINS.test(codeIn(text, prose[at])))
        while (end - at < MOST_LINES && end + 1 < prose.length && /\\[ \t]*$/.test(text.slice(prose[end].from, prose[end].to)))
            end++;
    return end;
}
/** Quoted code goes on in the next line as if there were a space between them, unless the shell itself makes one line of both. */
function onOneLine(text, from, to) {
    const excerpt = new embedded/* Excerpting */.U8(text);
    let start = from;
    for (const { 0: broken, index } of text.slice(from, to).matchAll(/(?<!\\[ \t]*)\n[\s>]*/g)) {
        excerpt.take(start, from + index).add(' ');
        start = from + index + broken.length;
    }
    return excerpt.take(start, to);
}
/** Commands in the middle of prose: in quotes of their own, or a line of nothing else. */
function inlineCommands(text, { from, to }) {
    const line = text.slice(from, to);
    const quoted = [...line.matchAll(QUOTED)].map(match => {
        const code = (match[2] ?? match[4]);
        const start = from + match.index + match[0].indexOf(code);
        return { from: start, to: start + code.length };
    });
    if (quoted.length > 0)
        return quoted;
    const whole = UNQUOTED.exec(line)?.[1];
    return whole === undefined ? [] : [{ from: to - whole.length, to }];
}

// EXTERNAL MODULE: ./src/analysis/lines.ts
var analysis_lines = __webpack_require__(93621);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/data/spoken.ts
var spoken = __webpack_require__(11444);
;// CONCATENATED MODULE: ./src/languages/documents/asciidoc.ts
// AsciiDoc: source blocks, listing blocks, fenced blocks and indented lines.

const STYLE = /^\[(?:source|listing|,)?(?:%\w+)*,?\s*"?([\w#+-]*)[^\]]*\]\s*$/;
const DELIMITER = /^(-{4,}|\.{4,}|`{3,})\s*([\w#+-]*)\s*$/;
const DEFAULT = /^:source-language:\s*(\S+)/m;
/** Takes AsciiDoc apart. */
function readAsciidoc(text) {
    const lines = linesOf(text);
    const blocks = [];
    const prose = [];
    const code = (line) => (line ? text.slice(line.from, line.to) : '');
    const usual = DEFAULT.exec(text)?.[1];
    for (let i = 0; i < lines.length; i++) {
        const styled = /^\[(?:source|listing|,)/.test(code(lines[i])) ? STYLE.exec(code(lines[i])) : null;
        // A title may stand between the style and the block.
        const first = styled ? i + 1 + (/^\.\S/.test(code(lines[i + 1])) ? 1 : 0) : i;
        const delimiter = DELIMITER.exec(code(lines[first]));
        const info = styled?.[1] || delimiter?.[2] || (styled ? usual : undefined);
        if (delimiter) {
            const end = lines.findIndex((line, at) => at > first && code(line).trim() === delimiter[1]);
            const stop = end < 0 ? lines.length : end;
            blocks.push({ lines: lines.slice(first + 1, stop), ...(info && { info }) });
            i = stop;
        }
        else if (styled || /^[ \t]+\S/.test(code(lines[i]))) {
            const end = lines.findIndex((line, at) => at >= first && code(line).trim() === '');
            const inside = lines.slice(first, end < 0 ? lines.length : end);
            blocks.push({ lines: dedentAll(text, inside), ...(info ? { info } : { unsure: true }) });
            i = first + inside.length;
        }
        else if (code(lines[i]).trim() !== '')
            prose.push(lines[i]);
    }
    return { blocks, prose };
}

;// CONCATENATED MODULE: ./src/languages/documents/gherkin.ts
// Gherkin: steps in people's words, with texts between quotes on lines of their own.

const QUOTES = /^[ \t]*("""|```)(\w*)/;
/** Takes a feature apart. What is quoted may be code; the steps are prose. */
function readGherkin(text) {
    const blocks = [];
    const prose = [];
    let quoted;
    for (const line of linesOf(text)) {
        const [, quotes = '', info = ''] = QUOTES.exec(text.slice(line.from, line.to)) ?? [];
        if (!quoted) {
            if (quotes === '')
                prose.push(line);
            else
                quoted = { info, close: quotes, lines: [] };
        }
        else if (quotes === quoted.close) {
            blocks.push({ lines: dedentAll(text, quoted.lines), ...(quoted.info === '' ? { unsure: true } : { info: quoted.info }) });
            quoted = undefined;
        }
        else
            quoted.lines.push(line);
    }
    return { blocks, prose };
}

;// CONCATENATED MODULE: ./src/languages/documents/html.ts
// HTML, as a page or inside of documents: text that is set as it stands.


const OPEN = /<pre\b[^>]*>(?:\s*<code\b[^>]*>)?\n?/iy;
const CLOSE = /(?:<\/code>\s*)?<\/pre>/gi;
const LANGUAGE = /\b(?:class|lang|data-lang)=["'][^"']*?(?:language-|highlight-source-|brush:\s*)?([\w#+-]+)["']/i;
const MARKUP = /<\/?(?:a|b|i|em|strong|span|code|kbd|var|mark|br)\b[^>]*>|&(?:amp|lt|gt|quot|apos|#39|#34|#x27|nbsp);/gi;
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&apos;': "'", '&#39;': "'", '&#x27;': "'", '&nbsp;': ' ' };
/** Text that is set as code: a block, or some words in a line. */
const CODE = /<pre\b|<code\b[^<>]*>([^<]*)<\/code>/gi;
/** Elements that hold Markdown: those of slides made by reveal.js and remark. */
const MARKDOWN = /<(script|textarea|section|div)\b[^<>]*?(?:\btype=["']text\/(?:x-)?markdown|\bdata-markdown(?=[\s>])|\bdata-template\b|\bid=["']source["'])[^<>]*>/gi;
/** Takes a page apart: of its text only what is set as code is of interest. */
function readHtml(text) {
    const blocks = [];
    let done = 0;
    for (const { 0: whole, 1: inline, index } of text.matchAll(CODE)) {
        if (index < done)
            continue;
        const set = inline === undefined ? preformatted(text, index) : undefined;
        done = set?.end ?? index + whole.length;
        const start = index + whole.indexOf('>') + 1;
        const excerpt = set?.excerpt ?? plain(text, start, start + (inline ?? '').length);
        blocks.push({ lines: [], excerpt, unsure: true, ...(set && (0,names/* kindOf */.I)(set.named) && { info: set.named }) });
    }
    const inner = [...text.matchAll(MARKDOWN)].map(({ 0: whole, 1: name, index }) => {
        const start = index + whole.length;
        const close = text.indexOf(`</${name}`, start);
        return { extension: '.md', excerpt: new embedded/* Excerpting */.U8(text).take(start, close < 0 ? text.length : close) };
    });
    return { blocks, prose: [], ...(inner.length > 0 && { inner }) };
}
/** What a part of a page says, without its markup. */
const plain = (text, from, to) => (0,embedded/* replaced */.$3)(new embedded/* Excerpting */.U8(text).take(from, to), MARKUP, ([found]) => ENTITIES[found.toLowerCase()] ?? '');
/** Preformatted text that begins at an offset: what it says, what it may be called, and where it ends. */
function preformatted(text, from) {
    OPEN.lastIndex = from;
    const open = OPEN.exec(text);
    if (!open)
        return undefined;
    const start = from + open[0].length;
    CLOSE.lastIndex = start;
    const close = CLOSE.exec(text);
    const end = close?.index ?? text.length;
    const excerpt = plain(text, start, end);
    return { excerpt, named: LANGUAGE.exec(open[0])?.[1] ?? '', end: end + (close?.[0].length ?? 0) };
}

;// CONCATENATED MODULE: ./src/languages/documents/markdown.ts
// Markdown and MDX: fenced and indented blocks.



const markdown_OPEN = /^((?:\s|>)*(?:(?:[-*+]|\d+[.)])\s+)?)(`{3,}|~{3,})([^`]*)$/;
/** Blocks that other tools on top of Markdown mark. */
const MARKED = [
    { open: /^\s*\{%-?\s*(?:highlight|codeblock)\s+([\w#+-]+)/, close: /^\s*\{%-?\s*end(?:highlight|codeblock)/ },
    { open: /^\s*\{\{[<%]\s*(?:highlight|code)\s+"?([\w#+-]+)/, close: /^\s*\{\{[<%]\s*\/\s*(?:highlight|code)/ },
];
/** From this column on a line is indented code, in a paragraph of its own. */
const INDENTED = 4;
/** Takes Markdown apart. */
function readMarkdown(text) {
    const blocks = [];
    const prose = [];
    const lines = linesOf(text);
    const code = (line) => text.slice(line.from, line.to);
    let blank = true;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const whole = code(line);
        const fence = markdown_OPEN.exec(whole);
        const html = fence ? null : /^[\s>]*(?=<pre\b)/i.exec(whole);
        const set = html && preformatted(text, line.from + html[0].length);
        if (set) {
            const end = lines.findIndex(one => one.to >= set.end);
            const inside = lines.slice(i, (end < 0 ? lines.length : end) + 1);
            blocks.push({ lines: inside, excerpt: set.excerpt, unsure: true, ...((0,names/* kindOf */.I)(set.named) && { info: set.named }) });
            i += inside.length - 1;
            blank = true;
            continue;
        }
        const marked = fence ? undefined : MARKED.find(({ open }) => open.test(whole));
        if (fence || marked) {
            const end = fence ? closing(lines, i, new RegExp(`^[\\s>]*${fence[2][0]}{${fence[2].length},}\\s*$`), code) : closing(lines, i, marked.close, code);
            const inside = lines.slice(i + 1, end);
            blocks.push({ info: fence ? fence[3].trim() : marked.open.exec(whole)[1], lines: fence ? inside.map(one => unquoted(text, one, fence[1])) : inside });
            i = end;
            blank = true;
        }
        else if (blank && whole.trim() !== '' && indentation(whole) >= INDENTED) {
            const end = lines.findIndex((one, at) => at > i && code(one).trim() !== '' && indentation(code(one)) < INDENTED);
            const inside = lines.slice(i, end < 0 ? lines.length : end);
            blocks.push({ lines: dedentAll(text, inside), unsure: true });
            i += inside.length - 1;
        }
        else {
            if (whole.trim() !== '')
                prose.push(line);
            blank = whole.trim() === '';
        }
    }
    return { blocks, prose };
}
/** The line that closes a block: the end of the document, if there is none. */
function closing(lines, from, close, code) {
    const end = lines.findIndex((line, i) => i > from && close.test(code(line)));
    return end < 0 ? lines.length : end;
}
/** A line of a block without what the block's first line has before its fence: quote marks and indentation. */
function unquoted(text, line, prefix) {
    const quotes = (prefix.match(/>/g) ?? []).length;
    const marks = quotes === 0 ? '' : new RegExp(`^(?:\\s*>){0,${quotes}} ?`).exec(text.slice(line.from, line.to))[0];
    return dedent(text, { from: line.from + marks.length, to: line.to }, quotes === 0 ? indentation(prefix.replace(/\S/g, ' ')) : 0);
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/languages/data/strings.ts
var strings = __webpack_require__(40666);
;// CONCATENATED MODULE: ./src/languages/documents/notebook.ts
// Jupyter notebooks: cells of code that build on each other, and cells of Markdown.




/** Takes a notebook apart. */
function readNotebook(text) {
    const root = (0,main.parseTree)(text);
    const named = ['language', 'name'].map(key => root && (0,main.findNodeAtLocation)(root, ['metadata', key === 'name' ? 'language_info' : 'kernelspec', key])?.value).find(value => typeof value === 'string');
    const usual = typeof named === 'string' && (0,names/* kindOf */.I)(named) ? named : 'python';
    // Before its fourth version the format had sheets of cells: https://nbformat.readthedocs.io/en/latest/changelog.html
    const sheets = (root && (0,main.findNodeAtLocation)(root, ['worksheets'])?.children) ?? [];
    const cells = [root, ...sheets].flatMap(holder => (holder && (0,main.findNodeAtLocation)(holder, ['cells'])?.children) ?? []);
    const blocks = [];
    const prose = [];
    for (const cell of cells) {
        const source = (0,main.findNodeAtLocation)(cell, ['source']) ?? (0,main.findNodeAtLocation)(cell, ['input']);
        const pieces = source?.type === 'array' ? source.children ?? [] : source ? [source] : [];
        const lines = pieces.filter(node => node.type === 'string').flatMap(node => split((0,strings/* unescaped */.t)(text, node)));
        if ((0,main.findNodeAtLocation)(cell, ['cell_type'])?.value === 'code')
            blocks.push(...cellBlocks(lines, usual));
        else if (lines.length > 0)
            prose.push(whole(lines));
    }
    return { blocks, prose: [], inner: prose.length > 0 ? [{ extension: '.md', excerpt: (0,embedded/* joined */.oR)(prose) }] : [] };
}
/** One cell: code, or another language by its magic, with commands for the shell among the lines. */
function cellBlocks(lines, usual) {
    const magic = /^%%\s*(?:script\s+)?(\w+)/.exec(lines[0]?.text ?? '')?.[1];
    const block = (info, excerpt) => ({ info, lines: [], excerpt });
    if (magic !== undefined)
        return (0,names/* kindOf */.I)(magic) ? [block(magic, whole(lines.slice(1)))] : [];
    const isCommand = (line) => /^\s*(?:!|%sx |%system )/.test(line.text);
    const commands = lines.filter(isCommand).map(line => block('sh', (0,embedded/* slice */.di)(line, /^\s*(?:!{1,2}|%\w+ )/.exec(line.text)[0].length)));
    const code = lines.filter(line => !isCommand(line) && !/^\s*%/.test(line.text));
    return [...(code.length > 0 ? [block(usual, whole(code))] : []), ...commands];
}
function whole(lines) {
    return (0,embedded/* joined */.oR)(lines);
}
/** An excerpt line by line: a cell may be written as one text. */
function split(excerpt) {
    return [...excerpt.text.matchAll(/[^\n]*(?:\n|$)/g)].filter(([line]) => line !== '').map(({ 0: line, index }) => (0,embedded/* slice */.di)(excerpt, index, index + line.length));
}

;// CONCATENATED MODULE: ./src/languages/documents/org.ts
// Org: source and example blocks, and lines that begin with a colon.

const BEGIN = /^\s*#\+begin_(src|example)\b\s*([\w#+-]*)/i;
/** Takes an Org file apart. */
function readOrg(text) {
    const lines = linesOf(text);
    const blocks = [];
    const prose = [];
    const code = (line) => text.slice(line.from, line.to);
    for (let i = 0; i < lines.length; i++) {
        const whole = code(lines[i]);
        const begin = BEGIN.exec(whole);
        if (begin) {
            const end = lines.findIndex((line, at) => at > i && new RegExp(`^\\s*#\\+end_${begin[1]}`, 'i').test(code(line)));
            const stop = end < 0 ? lines.length : end;
            blocks.push({ lines: dedentAll(text, lines.slice(i + 1, stop)), ...(begin[2] ? { info: begin[2] } : { unsure: true }) });
            i = stop;
        }
        else if (/^\s*: /.test(whole)) {
            const end = lines.findIndex((line, at) => at > i && !/^\s*:(?: |$)/.test(code(line)));
            const inside = lines.slice(i, end < 0 ? lines.length : end);
            blocks.push({ lines: inside.map(({ from, to }) => ({ from: Math.min(to, from + code({ from, to }).indexOf(':') + 2), to })), unsure: true });
            i += inside.length - 1;
        }
        else if (whole.trim() !== '')
            prose.push(lines[i]);
    }
    return { blocks, prose };
}

;// CONCATENATED MODULE: ./src/languages/documents/plain.ts
// Text without marks of its own, and formats in which code is simply indented: plain text, RDoc, POD and their like.

/** Takes text apart in which indented paragraphs may be code, of `language` if nothing else is said. */
function readPlain(text, language) {
    const lines = linesOf(text);
    const blocks = [];
    const prose = [];
    let blank = true;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (blank && isIndented(text, line) && !isBlank(text, line)) {
            let end = i + 1;
            while (end < lines.length && (isIndented(text, lines[end]) || isBlank(text, lines[end])))
                end++;
            blocks.push({ lines: dedentAll(text, lines.slice(i, end)), unsure: language === undefined });
            i = end - 1;
        }
        else {
            blank = isBlank(text, line);
            if (!blank)
                prose.push(line);
        }
    }
    return { blocks, prose, ...(language !== undefined && { language }) };
}

;// CONCATENATED MODULE: ./src/languages/documents/restructured-text.ts
// reStructuredText: code directives, literal blocks after `::`, doctest blocks.

const DIRECTIVE = /^\s*\.\.\s+(?:code-block|code|sourcecode|highlight|prompt|parsed-literal|ipython|doctest|testcode|literalinclude)::\s*(\S*)/;
const HIGHLIGHT = /^\s*\.\.\s+highlight::\s*(\S+)/;
const OPTION = /^\s*:[\w-]+:/;
/** Takes reStructuredText apart. Blocks that name no language are Python, as Sphinx has it, unless the document says otherwise. */
function readRestructuredText(text) {
    const lines = linesOf(text);
    const blocks = [];
    const prose = [];
    const code = (line) => text.slice(line.from, line.to);
    let language = 'python';
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const whole = code(line);
        const highlight = HIGHLIGHT.exec(whole)?.[1];
        if (highlight !== undefined) {
            language = highlight;
            continue;
        }
        const directive = DIRECTIVE.exec(whole);
        const literal = !directive && /::\s*$/.test(whole) && !/^\s*\.\.\s/.test(whole);
        if (!directive && !literal) {
            if (/^\s*>>> /.test(whole)) {
                const end = lines.findIndex((one, at) => at > i && code(one).trim() === '');
                const inside = lines.slice(i, end < 0 ? lines.length : end);
                blocks.push({ info: 'pycon', lines: dedentAll(text, inside) });
                i += inside.length - 1;
            }
            else if (whole.trim() !== '')
                prose.push(line);
            continue;
        }
        if (literal && whole.trim() !== '::')
            prose.push(line);
        const outer = indentation(whole);
        const end = lines.findIndex((one, at) => at > i && code(one).trim() !== '' && indentation(code(one)) <= outer);
        const inside = lines.slice(i + 1, end < 0 ? lines.length : end);
        const options = directive ? inside.findIndex(one => !OPTION.test(code(one))) : 0;
        const body = dedentAll(text, inside.slice(Math.max(options, 0)));
        if (body.length > 0)
            blocks.push(directive ? { info: directive[1] || language, lines: body } : { lines: body, ...(language !== 'python' && { info: language }) });
        i += inside.length;
    }
    return { blocks, prose, ...(language === 'python' && { language }) };
}

;// CONCATENATED MODULE: ./src/languages/documents/read.ts
// Which reader a document is for, by the end of its name.








/** The endings of document files, with their readers. */
const READERS = [
    [['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd'], readMarkdown],
    [['.rst', '.rest.txt'], readRestructuredText],
    [['.adoc', '.asciidoc', '.asc'], readAsciidoc],
    [['.org'], readOrg],
    [['.ipynb'], readNotebook],
    [['.html'], readHtml],
    [['.feature'], readGherkin],
    [['.rdoc'], text => readPlain(text, 'ruby')],
    [['.pod'], text => readPlain(text, 'perl')],
];
/** A document taken apart by the reader for its name; as plain text, if there is none. */
function read(path, text) {
    const name = path.toLowerCase();
    const reader = READERS.find(([endings]) => endings.some(ending => name.endsWith(ending)))?.[1];
    return reader ? reader(text) : readPlain(text);
}

;// CONCATENATED MODULE: ./src/languages/documents/lower.ts
// The prose of a document as a Program: what it mentions. Its code is read by the front ends of its languages.





/** Lowers a document. */
const lower = ({ path, text }) => {
    const lines = new analysis_lines/* Lines */.q(text);
    const place = (from, to) => lines.place(path, from, to);
    const mayMention = spoken/* ENDPOINT */.s.test(text) && (spoken/* GITHUB */.U.test(text) || spoken/* GITHUB */.U.test(path));
    const texts = !mayMention ? [] : sort(text, read(path, text)).left.flatMap(({ from, to }) => {
        const line = text.slice(from, to);
        if (!spoken/* ENDPOINT */.s.test(line))
            return [];
        const start = from + (/^\s*/.exec(line)?.[0].length ?? 0);
        return [{ text: line.trim().replace(/[`*|]+/g, ' '), at: place(start, start + line.trim().length), kind: 'comment' }];
    });
    const program = { path, language: 'document', calls: [], records: [], texts, imports: [], exports: (0,scope/* bind */.oI)('exports', 'module', place(0, 0), null), problems: [] };
    return program;
};

;// CONCATENATED MODULE: ./src/languages/documents/index.ts



const NOTHING = /(?!)/;
/** Prose sends nothing. */
const words = {
    verb: NOTHING, sends: NOTHING, harmless: NOTHING, mock: NOTHING, server: NOTHING, methods: {},
    keys: { url: [], path: [], base: [], host: [], method: [], payload: [], headers: [], auth: [] }, later: { payload: [], header: [], auth: [], method: [] },
};
/** The front end of documents. */
async function load() {
    return { id: 'document', lower: lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients: [], embedded: ({ path, text }) => sort(text, read(path, text)).embedded };
}


/***/ })

};
;