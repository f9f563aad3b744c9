"use strict";
exports.id = 5486;
exports.ids = [5486];
exports.modules = {

/***/ 65486:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _tree_sitter_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35145);
// The shell front end, loaded on first use: Bash and its relatives, parsed by tree-sitter.


/** Loads the grammar; from then on scripts can be lowered. */
async function load() {
    const bash = (0,_tree_sitter_parse__WEBPACK_IMPORTED_MODULE_1__/* .grammar */ .q)('tree-sitter-bash', 'tree-sitter-bash.wasm');
    const [parse, { inlineIn }, { lowerWith }, { clients, words }] = await Promise.all([bash, __webpack_require__.e(/* import() */ 5505).then(__webpack_require__.bind(__webpack_require__, 95505)), Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(9671)]).then(__webpack_require__.bind(__webpack_require__, 69671)), __webpack_require__.e(/* import() */ 4527).then(__webpack_require__.bind(__webpack_require__, 44527))]);
    return { id: 'shell', lower: lowerWith(parse), library: { functions: {}, methods: { replace: (0,_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC)(false), replaceAll: (0,_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC)(true) }, adapters: {} }, words, clients, embedded: inlineIn };
}


/***/ }),

/***/ 35145:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ grammar)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/languages/tree-sitter/memory.ts
// The parser's memory: how much there is, and how it comes back when it has run out.
/** 32 MB to begin with, at most 1 GB. An ambiguous text can ask for any amount, much of it in one step. */
const PAGES = { initial: 2 ** 9, maximum: 2 ** 14 };
/** The memory is made of pages of this many bytes. */
const PAGE = 2 ** 16;
const EMPTY = Buffer.alloc(PAGE);
/** What is in use stands together, from the start on: data, stack and heap, with less than this between them. */
const GAP = 2 ** 22;
/** Where a parse is given up while there is still some left. */
const LIMIT = 768 * 2 ** 20;
/** The memory of the one tree-sitter runtime. */
class ParserMemory {
    wasm = new WebAssembly.Memory(PAGES);
    idle = new Uint8Array();
    /** Notes the state in which nothing is being parsed: after a grammar was loaded. */
    settle() {
        // Memory that nobody touched costs nothing until somebody looks at it, and then more than all the rest of a small scan.
        const { buffer } = this.wasm;
        let used = 0;
        for (let at = 0; at < buffer.byteLength && at - used <= GAP; at += PAGE)
            if (!EMPTY.equals(new Uint8Array(buffer, at, PAGE)))
                used = at + PAGE;
        this.idle = new Uint8Array(buffer).slice(0, used);
    }
    /** Puts that state back. After running out of memory the runtime no longer knows what it had in use, and would never have it again. */
    restore() {
        new Uint8Array(this.wasm.buffer).set(this.idle);
    }
    /** Says, during a parse that begins now, whether it takes too much. Memory never shrinks: what is there already counts as given. */
    watch() {
        const limit = Math.max(LIMIT, this.wasm.buffer.byteLength);
        return () => this.wasm.buffer.byteLength > limit;
    }
}

;// CONCATENATED MODULE: ./src/languages/tree-sitter/cursor.ts
/**
 * Walks a tree from its root on. `runtime`: the module that web-tree-sitter (0.27.1, lib/web-tree-sitter.c) was made into; its functions are told a
 * tree by its address, which a `Tree` keeps under 0.
 */
function walk(tree, runtime, use) {
    const address = Reflect.get(tree, 0);
    const ask = (name) => {
        const call = Reflect.get(runtime, `_ts_tree_${name}_wasm`);
        if (typeof call !== 'function')
            throw new TypeError(`web-tree-sitter has no function "${name}"`);
        return call.bind(undefined, address);
    };
    const is = (name) => {
        const call = ask(name);
        return () => call() === 1;
    };
    const cursor = {
        toFirstChild: is('cursor_goto_first_child'), toNextSibling: is('cursor_goto_next_sibling'), toParent: is('cursor_goto_parent'),
        typeId: ask('cursor_current_node_type_id'), fieldId: ask('cursor_current_field_id'), isNamed: is('cursor_current_node_is_named'), isMissing: is('cursor_current_node_is_missing'),
        start: ask('cursor_start_index'), end: ask('cursor_end_index'),
    };
    ask('root_node')();
    ask('cursor_new')();
    const result = use(cursor);
    ask('cursor_delete')();
    return result;
}

;// CONCATENATED MODULE: ./src/languages/tree-sitter/syntax.ts

const NONE = [];
/** Copies a tree. Works without recursion: the text decides how deep a tree is. */
function copy(tree, runtime) {
    const { types, fields } = tree.language;
    const named = [];
    const errors = [];
    const take = (cursor) => {
        const [id, start, end] = [cursor.typeId(), cursor.start(), cursor.end()];
        // Types may have no name, as the end of the file has in Go, and are no errors.
        const type = types[id] ?? 'ERROR';
        // What is missing has no text.
        if (type === 'ERROR' || (start === end && cursor.isMissing()))
            errors.push(start);
        return { type, named: named[id] ??= cursor.isNamed(), field: fields[cursor.fieldId()] ?? null, start, end, children: NONE };
    };
    return walk(tree, runtime, cursor => {
        const root = take(cursor);
        const open = [root];
        let inside = cursor.toFirstChild();
        while (inside) {
            const node = take(cursor);
            const above = open[open.length - 1];
            if (above.children === NONE)
                above.children = [];
            above.children.push(node);
            if (cursor.toFirstChild()) {
                open.push(node);
                continue;
            }
            while (!cursor.toNextSibling()) {
                cursor.toParent();
                open.pop();
                if (open.length === 0) {
                    inside = false;
                    break;
                }
            }
        }
        return { root, errors };
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/languages/tree-sitter/wasm.ts
// Finds the WebAssembly files: beside the bundle when bundled, in node_modules when run from source.



/**
 * The path of a file that an npm package ships. The bundle keeps a copy of every such file beside its script, under the same name.
 *
 * Neither `require.resolve('x.wasm')` nor `new URL('x.wasm', import.meta.url)` will do: ncc takes both for assets and emits the file
 * under a hashed name, read as text, so that no byte above 127 survives. A plain `import.meta.url` becomes the running script's address.
 */
function wasmFile(npmPackage, file) {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href));
    const places = [(0,external_node_path_.join)(here, file), ...upwards(here).map(folder => (0,external_node_path_.join)(folder, 'node_modules', npmPackage, file))];
    const found = places.find(place => (0,external_node_fs_.existsSync)(place));
    if (found === undefined)
        throw new Error(`${file} of the npm package ${npmPackage} is missing`);
    return found;
}
/** A folder and every folder above it. */
function upwards(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...upwards(above)];
}

;// CONCATENATED MODULE: ./src/languages/tree-sitter/parse.ts
// The one door to tree-sitter: loads the runtime and a grammar on first use, parses within bounds.





/** The most text that is handed over at once; the runtime takes no more than 10 KB. */
const CHUNK = 5_000;
/** How often a parser may ask for text. A scanner that looks far ahead at every step asks quadratically often; real files ask less than a hundred times. */
const readsFor = (text) => 2_000 + (20 * text.length) / CHUNK;
/** How often the runtime is set right after running out of memory. Each time a little of its stack is lost. */
const MAX_REPAIRS = 8;
const TANGLED = 'too tangled to be parsed';
let loading;
const grammars = new Map();
/** The parser of the grammar in `file` of an npm package, loaded once. */
function grammar(npmPackage, file) {
    const key = `${npmPackage}/${file}`;
    const known = grammars.get(key);
    if (known)
        return known;
    const parser = load(npmPackage, file);
    grammars.set(key, parser);
    return parser;
}
async function load(npmPackage, file) {
    loading ??= start();
    const runtime = await loading;
    const language = await runtime.Language.load((0,external_node_fs_.readFileSync)(wasmFile(npmPackage, file)));
    runtime.memory.settle();
    return text => (runtime.repairs > MAX_REPAIRS ? TANGLED : parse(runtime, language, text));
}
/**
 * `require`, not `import`: ncc bundles the package's ES module so that it fails at once with "require is not a function" (it writes
 * `require("url")` for `import.meta.url` into a function with a variable of that name). The CommonJS build bundles well.
 */
async function start() {
    // Without the optimising compiler a grammar is ready in half the time, and few files are long enough to win that back.
    (0,external_node_v8_.setFlagsFromString)('--liftoff-only');
    const { Parser: TreeParser, Language: TreeLanguage } = __webpack_require__(10551);
    const binary = wasmFile('web-tree-sitter', 'web-tree-sitter.wasm');
    const memory = new ParserMemory();
    // Becomes the module of the runtime, with all of its functions.
    const module = { locateFile: () => binary, wasmMemory: memory.wasm, printErr: () => undefined };
    await TreeParser.init(module);
    return { Parser: TreeParser, Language: TreeLanguage, memory, module, repairs: 0 };
}
/** Parsers that ran out of memory. They no longer own anything that could be freed, and must not be collected, which would free it. */
const lost = [];
function parse(runtime, language, text) {
    const parser = new runtime.Parser().setLanguage(language);
    const full = runtime.memory.watch();
    let reads = readsFor(text);
    const read = (index) => { reads--; return text.slice(index, index + CHUNK); };
    try {
        const tree = parser.parse(read, null, { progressCallback: () => reads < 0 || full() });
        const syntax = tree ? copy(tree, runtime.module) : TANGLED;
        tree?.delete();
        parser.delete();
        return syntax;
    }
    catch (error) {
        if (!(error instanceof Error && error.name === 'RuntimeError'))
            throw error;
        lost.push(parser);
        runtime.memory.restore();
        runtime.repairs++;
        return TANGLED;
    }
}


/***/ })

};
;