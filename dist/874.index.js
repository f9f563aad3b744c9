"use strict";
exports.id = 874;
exports.ids = [874];
exports.modules = {

/***/ 874:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  python: () => (/* binding */ python)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/python/definitions.ts
// Python's constructs that say more than their grammar: decorators, properties, comprehensions, `super().__init__`, `global`.


const CALL = { as: 'call', callee: 'function', args: 'arguments' };
/** Decorators that make a method read like a field. */
const READ = /^@(?:[\w.]*\.)?(?:\w*property|reify|lazy\w*)$/;
const BASE = /^(?:super\([^()]*\)|[A-Z][\w.]*)\.__init__$/;
/** A call; the constructor of the base class is what the base is made with. */
function lowerCall(node, w) {
    const call = (0,grammar_forms/* lowerAs */.qZ)(CALL, node, w);
    const callee = w.child(node, 'function');
    const base = w.self?.writes[0]?.value;
    const called = callee ? w.textOf(callee) : '';
    if (base?.kind === 'call' && base.args.length === 0 && BASE.test(called))
        base.args = called.startsWith('super') ? call.args : call.args.slice(1);
    noteUpdate(call, w);
    return (called === 'getattr' ? memberOf(call) : undefined) ?? ownTest(setting(call), callee, w);
}
/** `getattr(requests, method)`, and `getattr(settings, "API", "https://\u2026")` with what stands in for it. */
function memberOf({ args: [of, key, otherwise], at }) {
    if (!of || !key || of.spread || key.spread)
        return undefined;
    const member = { kind: 'member', of: of.value, key: key.value, at };
    const isNothing = !otherwise || (otherwise.value.kind === 'literal' && otherwise.value.value === null);
    return isNothing ? member : (0,scope/* withDefault */.IQ)(member, otherwise.value, at);
}
/** Methods that add to what they are called on. */
const ADDS = new Set(['update', 'append', 'extend']);
const LITERALS = new Set(['record', 'list']);
/** `fields.update(more)` where the fields are written down in this function: what is built over many functions is no body of a request. */
function noteUpdate(call, w) {
    const { callee } = call;
    if (callee.kind !== 'member' || callee.key.kind !== 'literal' || !ADDS.has(String(callee.key.value)) || callee.of.kind !== 'name')
        return;
    const { binding } = callee.of;
    const [first] = binding.writes;
    const filled = binding.kind === 'variable' && first?.owner === w.owner && LITERALS.has(first.value.kind);
    if (filled && binding.writes.length < MOST_WRITES)
        w.write(binding, call);
}
/** More writes than this to one variable make no request. */
const MOST_WRITES = 12;
/** Files of tests, and what they call the client of the program under test. */
const TEST = /(?:^|\/)(?:tests?\/|test_[^/]*$|[^/]*_tests?\.py$|conftest\.py$)/;
const CLIENT = /^(?:self\.)?(?:app|client|test_?client|api_?client|testapp|http_client|cli)$|test_client\(\)$|TestClient\(\w*\)$/i;
const VERB = /^(?:get|post|put|patch|delete|head|options|simulate_\w+)$/;
/** `self.client.post('/path')` in a test goes to the program itself. */
function ownTest(call, called, w) {
    const { callee, args: [path] } = call;
    if (callee.kind !== 'member' || callee.key.kind !== 'literal' || !TEST.test(w.source.path) || !VERB.test(String(callee.key.value)))
        return call;
    const client = called && w.child(called, 'object');
    if (!client || !path)
        return call;
    const own = path.value.kind === 'literal' && String(path.value.value).startsWith('/');
    // A test's own `self.get(url)` says what it expects.
    const name = own && CLIENT.test(w.textOf(client)) ? 'served' : !own && w.textOf(client) === 'self' ? 'mock' : undefined;
    return name === undefined ? call : Object.assign(call, { callee: { ...callee, of: { kind: 'external', name, at: callee.of.at } } });
}
/** `curl.setopt(pycurl.URL, url)` is `curl.URL(url)`. */
function setting(call) {
    const { callee, args: [option, ...rest] } = call;
    if (callee.kind !== 'member' || callee.key.kind !== 'literal' || callee.key.value !== 'setopt' || option?.value.kind !== 'member')
        return call;
    return Object.assign(call, { callee: { ...callee, key: option.value.key }, args: rest });
}
/** A function or class with its decorators: each decorator is handed what it decorates. */
function lowerDecorated(node, w) {
    const definition = w.child(node, 'definition');
    if (!definition)
        return w.through(node);
    const decorators = node.children.filter(c => c.type === 'decorator');
    const calls = decorators.flatMap(c => (0,grammar_forms/* named */.KT)(c)).map(c => w.lower(c));
    const made = w.lower(definition);
    for (const call of calls)
        if (call.kind === 'call')
            call.args = [...call.args, { value: made }];
    if (made.kind === 'function' && decorators.some(c => READ.test(w.textOf(c).trim()))) {
        const binding = w.scope.lookup(made.name);
        const written = binding?.writes.findLast(write => write.value === made);
        if (written)
            written.value = { kind: 'call', callee: made, args: [], constructs: false, at: made.at, owner: w.owner, use: w.use() };
    }
    return made;
}
/** A comprehension: its variables come before what is made of them. */
function lowerComprehension(node, w) {
    const body = w.child(node, 'body');
    const at = w.at(node);
    return w.loop(() => {
        for (const child of node.children)
            if (child.named && child !== body)
                w.lower(child);
        return { kind: 'list', items: body ? [w.lower(body)] : [], open: true, at };
    });
}
/** `global x`: writes go to the variable outside. */
function lowerGlobal(node, w) {
    for (const child of (0,grammar_forms/* named */.KT)(node)) {
        const name = w.textOf(child);
        w.scope.functionScope.alias(name, w.outside(name, w.at(child)));
    }
    return (0,scope/* unknown */.L5)('a declaration', '', w.at(node));
}
/** Contexts of tests in which calls fail for their arguments, before anything is sent. */
const FAILS = /^(?:\w+\.)*(?:raises|assertRaises\w*)\(\s*(?:\w+\.)*(?:TypeError|ValueError|KeyError|AttributeError|AssertionError|\w*(?:Parameter|Argument|Validation)\w*)\b/;
/** `with raises(Error): \u2026` */
function lowerWith(node, w) {
    const body = w.child(node, 'body');
    for (const child of node.children)
        if (child.named && child !== body)
            w.lower(child);
    const { failing } = w;
    w.failing ||= node.children.some(c => c.type === 'with_clause' && FAILS.test(w.textOf(c)));
    try {
        return body ? w.lower(body) : (0,scope/* unknown */.L5)('a context', '', w.at(node));
    }
    finally {
        w.failing = failing;
    }
}

// EXTERNAL MODULE: ./src/importers/modules.ts
var modules = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/languages/python/imports.ts
// What Python's imports bring, and which files of the tree that may be.

/** `import a.b`, `import a.b as c`. */
function imports(node, w) {
    return namesOf(node).map(c => {
        const alias = w.child(c, 'alias');
        const module = w.textOf(alias ? w.child(c, 'name') ?? c : c);
        if (!alias)
            return copied({ module: first(module), name: '*', local: first(module), ...(!module.includes('.') && { files: filesOf(module, '*', w) }) }, w);
        return copied({ module, name: '*', local: w.textOf(alias), files: filesOf(module, '*', w) }, w);
    });
}
/** `from a.b import c, d as e`. */
function fromImports(node, w) {
    const from = w.child(node, 'module_name');
    const module = from ? w.textOf(from) : '';
    if (node.children.some(c => c.type === 'wildcard_import'))
        w.open((0,modules/* moduleFiles */.ug)(module, w.source.path));
    return namesOf(node).map(c => {
        const name = w.textOf(w.child(c, 'name') ?? c);
        const alias = w.child(c, 'alias');
        // What is imported may be a module itself.
        const files = [...filesOf((0,modules/* moduleWithin */.wq)(module, name), '*', w), ...filesOf(module, name, w)];
        return copied({ module, name, local: alias ? w.textOf(alias) : name, files }, w);
    });
}
const namesOf = (node) => node.children.filter(c => c.field === 'name');
const first = (module) => module.split('.')[0];
const filesOf = (module, name, w) => (0,modules/* moduleFiles */.ug)(module, w.source.path).map(specifier => ({ specifier, name }));
/** Libraries that programs carry a copy of. What their folder holds is the library's. */
const LIBRARIES = new Set(['github3', 'agithub', 'ghapi', 'githubkit', 'octokit', 'requests', 'httpx', 'urllib3', 'httplib2', 'aiohttp']);
/** An import of a copied library is an import of the library, except in itself. */
function copied(imported, w) {
    const segments = imported.module.split('.');
    const library = segments.find((s, i) => LIBRARIES.has(s) || (i === 0 && s === 'github'));
    if (library === undefined || isInside(w.source.path, library))
        return imported;
    const isCopy = imported.files?.some(({ specifier }) => isInside(w.resolve(specifier) ?? '', library)) === true;
    return isCopy ? { module: segments.slice(segments.indexOf(library)).join('.'), name: imported.name, local: imported.local } : imported;
}
const isInside = (path, folder) => path.split('/').slice(0, -1).includes(folder);

;// CONCATENATED MODULE: ./src/languages/python/dialect.ts


/** Which node of the grammar is what. */
const python = {
    id: 'python',
    grammar: { package: 'tree-sitter-python', file: 'tree-sitter-python.wasm' },
    constructors: ['__init__'],
    firstIsSelf: true,
    localWrites: true,
    commands: true,
    forms: {
        string: { as: 'text', content: ['string_content'], escapes: ['escape_sequence', 'escape_interpolation'], holes: ['interpolation'] },
        interpolation: { as: 'inside', of: 'expression' },
        concatenated_string: { as: 'texts' },
        integer: { as: 'number' }, float: { as: 'number' },
        true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, none: { as: 'constant', value: null },
        identifier: { as: 'name' },
        attribute: { as: 'member', of: 'object', key: 'attribute' },
        subscript: { as: 'index', of: 'value', key: 'subscript' },
        call: { as: 'custom', lower: lowerCall },
        keyword_argument: { as: 'named', name: 'name', value: 'value' },
        list_splat: { as: 'inside', of: '#0' }, dictionary_splat: { as: 'inside', of: '#0' },
        binary_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], format: ['%'] },
        boolean_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right', either: ['or', 'and'] },
        conditional_expression: { as: 'choice', of: ['#0', '#2'] },
        dictionary: { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['dictionary_splat'] },
        list: { as: 'list', spread: ['list_splat'] }, tuple: { as: 'list', spread: ['list_splat'] }, set: { as: 'list', spread: ['list_splat'] }, expression_list: { as: 'list' },
        parenthesized_expression: { as: 'inside', of: '#0' }, await: { as: 'inside', of: '#0' },
        lambda: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        function_definition: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        class_definition: { as: 'class', name: 'name', body: 'body', base: 'superclasses' },
        decorated_definition: { as: 'custom', lower: lowerDecorated },
        assignment: { as: 'assign', target: 'left', value: 'right', type: 'type' },
        augmented_assignment: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
        named_expression: { as: 'assign', target: 'name', value: 'value' },
        as_pattern: { as: 'assign', target: 'alias', value: '#0' },
        global_statement: { as: 'custom', lower: lowerGlobal }, nonlocal_statement: { as: 'custom', lower: lowerGlobal },
        with_statement: { as: 'custom', lower: lowerWith },
        return_statement: { as: 'return' },
        if_statement: { as: 'branch' }, try_statement: { as: 'branch' }, match_statement: { as: 'branch' },
        for_statement: { as: 'loop', target: 'left', of: 'right' }, for_in_clause: { as: 'loop', target: 'left', of: 'right' }, while_statement: { as: 'loop' },
        list_comprehension: { as: 'custom', lower: lowerComprehension }, set_comprehension: { as: 'custom', lower: lowerComprehension },
        generator_expression: { as: 'custom', lower: lowerComprehension }, dictionary_comprehension: { as: 'loop' },
        import_statement: { as: 'import', read: imports }, import_from_statement: { as: 'import', read: fromImports },
        comment: { as: 'comment' },
    },
    parameters: {
        identifier: { name: '#0' },
        default_parameter: { name: 'name', default: 'value' },
        typed_parameter: { name: '#0', type: 'type' },
        typed_default_parameter: { name: 'name', default: 'value', type: 'type' },
        list_splat_pattern: { name: '#0', rest: true },
        dictionary_splat_pattern: { name: '#0', names: 'rest' },
    },
};


/***/ })

};
;