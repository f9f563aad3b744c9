"use strict";
exports.id = 5232;
exports.ids = [5232];
exports.modules = {

/***/ 15232:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./src/languages/data/document.ts + 5 modules
var data_document = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/languages/data/scripts.ts
var scripts = __webpack_require__(22656);
// EXTERNAL MODULE: ./src/languages/data/words.ts
var words = __webpack_require__(95737);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/analysis/lines.ts
var lines = __webpack_require__(93621);
;// CONCATENATED MODULE: ./src/languages/yaml/mask.ts
// Templates in YAML (Jinja, Helm, ERB, GitHub's expressions): written so that YAML can't trip over them, and back again.
const EXPRESSION = /\{\{.*?\}\}+|\{%.*?%\}|<%.*?%>/g;
/** A line that only steers the template: `{{- if .Values.x }}`, `{% for \u2026 %}`. */
const STEERING = /^[ \t]*(?:(?:\{\{-?\s*(?:if|else|end|range|with|define|block|template|include|\/\*|\$\w+\s*:?=)(?=[\s}*]).*?\}\}|\{[%#].*?[%#]\}|<%(?!=).*?%>)[ \t]*)+$/gm;
/** Where the characters of an expression go: a block of the private use area, one for each of ASCII. */
const BASE = 0xe100;
const MASKED = /[\uE100-\uE17F]/g;
/** The text with every template in it made of letters that mean nothing to YAML. No character moves. */
function mask(text) {
    if (!/\{\{|\{%|\{#|<%/.test(text))
        return text;
    return text.replace(STEERING, line => ' '.repeat(line.length)).replace(EXPRESSION, hide);
}
/** What was masked, as it was. */
function unmask(text) {
    return text.replace(MASKED, letter => String.fromCharCode(letter.charCodeAt(0) - BASE));
}
const hide = (expression) => expression.replace(/[\0-\x7F]/g, letter => String.fromCharCode(letter.charCodeAt(0) + BASE));

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/languages/yaml/scalars.ts


/** What a scalar says. `source`: the file as it is, `masked`: as it was parsed. */
function excerptOf(node, source, masked) {
    const [start, end] = node.range;
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const excerpt = new embedded/* Excerpting */.U8(source);
    const value = unmask(node.value);
    let last = isBlock ? start : tokensStart(node, start);
    for (const token of tokensOf(node, start, end, masked)) {
        if (token.from > last || isBlock)
            excerpt.put(isBlock ? blank(value, excerpt.text.length) : folded(source.slice(last, token.from)), last, token.from);
        if (token.text === undefined)
            excerpt.take(token.from, token.to);
        else
            excerpt.put(token.text, token.from, token.to);
        last = token.to;
    }
    if (isBlock)
        excerpt.put(blank(value, excerpt.text.length), last, end);
    return excerpt.text === value ? excerpt : new embedded/* Excerpting */.U8(source).put(value, start, end);
}
const tokensStart = ({ type }, start) => (type === 'PLAIN' ? start : start + 1);
/** The white space of a value from an offset on. */
const blank = (value, from) => /^\s*/.exec(value.slice(from))[0];
/** What white space between two pieces of a flow scalar means: a line break is a space, an empty line a line break. */
function folded(gap) {
    const breaks = gap.split('\n').length - 1;
    return breaks === 0 ? gap : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
const PLAIN = /\S+(?:[ \t]+\S+)*/g;
const SINGLE = /''|[^\s']+(?:[ \t]+[^\s']+)*/g;
const DOUBLE = /\\(?:\r?\n[ \t]*|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)|[^\s\\"]+(?:[ \t]+[^\s\\"]+)*/g;
function tokensOf({ type }, start, end, masked) {
    const [pattern, from, to] = type === 'QUOTE_SINGLE' ? [SINGLE, start + 1, end - 1]
        : type === 'QUOTE_DOUBLE' ? [DOUBLE, start + 1, end - 1]
            : [PLAIN, type === 'PLAIN' ? start : masked.indexOf('\n', start) + 1, end];
    return [...masked.slice(from, to).matchAll(pattern)].map(({ 0: whole, index }) => {
        const token = { from: from + index, to: from + index + whole.length };
        return whole === "''" && type === 'QUOTE_SINGLE' ? { ...token, text: "'" } : whole.startsWith('\\') && type === 'QUOTE_DOUBLE' ? { ...token, text: character(whole) } : token;
    });
}
const SIMPLE = { 0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1B', N: '\x85', _: '\xA0', L: '\u2028', P: '\u2029' };
/** The character that an escape stands for; none for a line that goes on. */
function character(escape) {
    const letter = escape[1];
    if (letter === '\n' || letter === '\r')
        return '';
    return /[xuU]/.test(letter) && escape.length > 2 ? String.fromCodePoint(Math.min(parseInt(escape.slice(2), 16), 0x10ffff)) : SIMPLE[letter] ?? letter;
}

;// CONCATENATED MODULE: ./src/languages/yaml/parse.ts
// YAML documents as data.




/** How much aliases may repeat in one file; a document that asks for more has been made to. */
const MOST_REPEATED = 100_000;
/** What will be asked for again, oldest first: a file is read for its requests and for the scripts in it, and many others in between. */
const kept = new Map();
/** How many characters of files are kept parsed: parsed they take many times the room. */
const MOST_KEPT = 2_000_000;
/** Parses a file. `twice`: it is asked for once more, now or before. */
function parse(text, twice) {
    const known = kept.get(text);
    const parsed = known ?? read(text);
    kept.delete(text);
    if (twice && !known)
        kept.set(text, parsed);
    let size = [...kept.keys()].reduce((sum, one) => sum + one.length, 0);
    for (const oldest of kept.keys()) {
        if (size <= MOST_KEPT)
            break;
        kept.delete(oldest);
        size -= oldest.length;
    }
    return parsed;
}
function read(text) {
    const masked = mask(text);
    const documents = (0,dist/* parseAllDocuments */.hR)(masked, { strict: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    const found = 'empty' in documents ? [] : documents;
    // Where a line of a template was, there may be more blanks than YAML wants.
    const error = found.flatMap(document => document.errors).find(({ message }) => !message.startsWith('Block scalars with more-indented leading'));
    const problems = error ? [`not YAML at line ${new lines/* Lines */.q(text).line(error.pos[0])}`] : [];
    return { roots: found.flatMap(document => (document.contents ? new Reader(text, masked).data(document.contents) : [])), problems };
}
/** One document under way to data. */
class Reader {
    source;
    masked;
    known = new Map();
    /** Nodes are met in the order of the text, so that a name stands for the last node before it that has it. */
    anchors = new Map();
    sizes = new Map();
    repeated = 0;
    constructor(source, masked) {
        this.source = source;
        this.masked = masked;
    }
    data(node) {
        const known = this.known.get(node);
        if (known)
            return known;
        // Set before its content: an alias of a node inside of itself is nothing.
        this.known.set(node, this.nothing(node));
        if (!(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        const made = (0,dist/* isAlias */.Vj)(node) ? this.target(node) : (0,dist/* isMap */.jh)(node) ? this.map(node) : (0,dist/* isSeq */.oP)(node) ? { kind: 'list', items: node.items.map(item => this.data(item)), ...this.span(node) } : this.scalar(node);
        this.known.set(node, made);
        return made;
    }
    span(node) {
        const [start, end] = node.range ?? [0, 0];
        return { start, end: start + this.source.slice(start, end).trimEnd().length };
    }
    nothing(node) {
        return { kind: 'scalar', value: null, ...this.span(node) };
    }
    scalar(node) {
        const { value } = node;
        if (typeof value === 'string')
            return { kind: 'scalar', value: unmask(value), ...this.span(node), excerpt: () => excerptOf(node, this.source, this.masked) };
        return { ...this.nothing(node), value: typeof value === 'number' || typeof value === 'boolean' ? value : null };
    }
    map({ items, range }) {
        const own = [];
        const merged = [];
        for (const { key, value } of items) {
            if (!(0,dist/* isScalar */.jn)(key))
                continue;
            const { start: keyStart, end: keyEnd } = this.span(key);
            const data = value ? this.data(value) : this.nothing(key);
            if (key.value === '<<')
                merged.push(...(data.kind === 'list' ? data.items : [data]).flatMap(one => (one.kind === 'map' ? one.entries : [])));
            // Ruby's symbols are keys like any other.
            else
                own.push({ key: unmask(String(key.value)).replace(/^:(?=\w)/, ''), keyStart, keyEnd, value: data });
        }
        const named = new Set(own.map(entry => entry.key));
        const [start, end] = range ?? [0, 0];
        return { kind: 'map', entries: [...own, ...merged.filter(entry => !named.has(entry.key))], start, end: start + this.source.slice(start, end).trimEnd().length };
    }
    /** What an alias stands for, unless that has been said too often. */
    target(node) {
        const anchor = this.anchors.get(node.source);
        const data = anchor ? this.data(anchor) : this.nothing(node);
        this.repeated += this.size(data);
        return this.repeated > MOST_REPEATED ? this.nothing(node) : data;
    }
    size(data) {
        const known = this.sizes.get(data);
        if (known !== undefined)
            return known;
        const size = data.kind === 'map' ? data.entries.reduce((sum, { value }) => sum + this.size(value), 1) : data.kind === 'list' ? data.items.reduce((sum, item) => sum + this.size(item), 1) : 1;
        this.sizes.set(data, size);
        return size;
    }
}

// EXTERNAL MODULE: ./src/languages/data/data.ts
var data_data = __webpack_require__(406);
// EXTERNAL MODULE: ./src/languages/data/reading.ts
var data_reading = __webpack_require__(82740);
// EXTERNAL MODULE: ./src/languages/data/requests.ts
var requests = __webpack_require__(31576);
;// CONCATENATED MODULE: ./src/languages/yaml/tasks.ts
// Ansible's tasks that send a request.




/** Modules that send a request, by their names. */
const MODULES = /^(?:ansible\.(?:builtin|windows|legacy)\.)?(?:uri|get_url|win_uri|win_get_url)$/;
/** Ways of naming a module besides: `action: uri url=\u2026`, `local_action: { module: uri, \u2026 }`. */
const ACTIONS = /^(?:local_)?action$/;
/** `uri: url=\u2026 method=POST`: a module's parameters on one line. */
const INLINE = /(\w+)=("[^"]*"|'[^']*'|(?:\{\{.*?\}\}|\S)+)/g;
/** `{{ name | to_json }}`. */
const REFERENCE = /^\s*\{\{\s*(\w+)\s*(?:\|[^{}]*)?\}\}\s*$/;
/** Notes the requests that tasks send. */
function readTasks(root, reading, read) {
    for (const data of (0,data_data/* everything */.YT)(root)) {
        if (data.kind !== 'map')
            continue;
        for (const entry of data.entries) {
            const parameters = parametersOf(entry, (0,data_data.at)(data, 'args'));
            const request = parameters && (0,requests/* requestOf */.fo)(resolved(parameters, root), reading);
            if (!request)
                continue;
            read.add(entry.value);
            reading.request(data_reading/* SENT */.Jh, reading.place({ start: entry.keyStart, end: Math.max(entry.keyEnd, entry.value.end) }), request);
        }
    }
}
/** What a module is given, whichever way it is written. */
function parametersOf({ key, value }, args) {
    const isAction = ACTIONS.test(key);
    const module = isAction ? (0,data_data/* textOf */.b6)((0,data_data.at)(value, 'module')) ?? /^\s*(\S+)/.exec((0,data_data/* textOf */.b6)(value) ?? '')?.[1] : key;
    if (module === undefined || !MODULES.test(module))
        return undefined;
    const more = args?.kind === 'map' ? args.entries : [];
    if (value.kind === 'map')
        return { ...value, entries: [...value.entries, ...more] };
    return value.kind === 'scalar' && typeof value.value === 'string' ? { kind: 'map', start: value.start, end: value.end, entries: [...onOneLine(value, value.value), ...more] } : undefined;
}
function onOneLine({ start, end }, text) {
    return [...text.matchAll(INLINE)].map(([, key = '', written = '']) => {
        const value = written.replace(/^(["'])(.*)\1$/s, '$2');
        return { key, keyStart: start, keyEnd: start, value: { kind: 'scalar', value, start, end, excerpt: () => new embedded/* Excerpting */.U8('').put(value, start, end) } };
    });
}
/** Parameters in which the variables of the playbook that are maps stand for themselves. */
function resolved(map, root) {
    return { ...map, entries: map.entries.map(entry => {
            const name = REFERENCE.exec((0,data_data/* textOf */.b6)(entry.value) ?? '')?.[1];
            const found = name === undefined ? undefined : [...(0,data_data/* everything */.YT)(root)].flatMap(data => ['vars', 'set_fact', 'ansible.builtin.set_fact'].flatMap(key => (0,data_data.at)((0,data_data.at)(data, key), name) ?? [])).find(value => value.kind !== 'scalar');
            return found ? { ...entry, value: found } : entry;
        }) };
}

;// CONCATENATED MODULE: ./src/languages/yaml/index.ts





/** Large descriptions of other services are common, and parsing them is slow: without these words nothing in them is GitHub's. That code or a licence is hosted there says nothing. */
const OURS = /(?<!\b(?:com|io)[./])git[\s_-]?hub(?!\.(?:com|io)\b|usercontent)|\bapi\.github\.com\b|\bgithub\.com\/(?:authorizations|applications)\b|\bghe\b|octokit|\/api\/v3\b/i;
/** An endpoint where a path begins or goes on, not a word of a sentence or a part of another name. */
const TELLING = /(?:[/'"`}]|%s)authorizations(?![\w-])|(?<![\w$.-])authorizations\/|(?<![\w-])applications\/.*(?:grant|token)/;
/** Commands that send requests, as sentences don't have them. */
const COMMAND = /\bcurl|\bwget\b|\bgh\s+api\b|\bInvoke-|\bhttps?\s+(?:-|["'$:]|[A-Z]{3,6}\s|[\w-]+\.[\w.-]+\/)/;
/** What code that uses a library can hardly do without; the library may know the endpoint. */
const IMPORT = /github-script|@octokit\/|(?<![\w/])octokit\s*[.:]|\brequire(?:\s+|\s*\(\s*)['"]|\bfrom\s+[\w.]+\s+import\b|\bimport\b.*\bfrom\s+['"]|(?:^|[;"'])\s*(?:-\s+)?import\s+(?:['"]|[\w.]+(?:\s+as\s+\w+)?\s*(?:[,;#]|$))/im;
/** Lowers a YAML file. */
const lower = ({ path, text }) => {
    const { roots, problems } = holdsRequests(text) && isOurs(path, text) ? parse(text, holdsScripts(text)) : { roots: [], problems: [] };
    return (0,data_document/* programOf */.o)('yaml', path, text, roots, problems, [readTasks]);
};
const isOurs = (path, text) => OURS.test(text) || OURS.test(path);
const holdsScripts = (text) => (COMMAND.test(text) && TELLING.test(text)) || IMPORT.test(text);
const holdsRequests = (text) => TELLING.test(text);
function yaml_embedded({ path, text }) {
    return holdsScripts(text) && isOurs(path, text) ? parse(text, holdsRequests(text)).roots.flatMap(root => (0,scripts/* scriptsIn */.O)(root)) : [];
}
/** The front end of YAML. */
async function load() {
    return { id: 'yaml', lower, library: { functions: {}, methods: {}, adapters: {} }, words: words/* words */.a, clients: words/* clients */.b, embedded: yaml_embedded };
}


/***/ })

};
;