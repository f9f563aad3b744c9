"use strict";
exports.id = 5382;
exports.ids = [5382,5265];
exports.modules = {

/***/ 55382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruby: () => (/* binding */ ruby)
});

// EXTERNAL MODULE: ./src/importers/ruby-files.ts
var ruby_files = __webpack_require__(6933);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/ruby/constructs.ts
// Ruby's constructs that are values: branches, hashes with shorthand entries, appending, aliases.


const RECORD = { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['hash_splat_argument'] };
const BINARY = { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], either: ['||', 'or', '&&', 'and'], format: ['%'] };
/** Children that are asked rather than given. */
const ASKED = new Set(['condition', 'value', 'pattern', 'exceptions', 'variable', 'guard']);
/** Nodes that are one of several ways on. */
const WAYS = new Set(['then', 'else', 'elsif', 'when', 'rescue', 'in_clause']);
/** Files of tests. */
const TEST = /_(?:spec|test)\.rb$/;
const NO_VALUES = new Set(['comment', 'heredoc_body', 'exceptions', 'exception_variable']);
/** `if`, `case`, `begin` and their like: one of the values of their branches. */
function lowerFlow(node, w) {
    const { failing } = w;
    // A test that looks at the error expects one.
    w.failing ||= node.type === 'begin' && TEST.test(w.source.path) && node.children.some(c => c.type === 'rescue');
    const values = valuesOf(node, w);
    w.failing = failing;
    return values.length > 0 ? (0,scope/* either */.gP)(values, w.at(node)) : (0,scope/* unknown */.L5)('no value', '', w.at(node));
}
function valuesOf(node, w) {
    const straight = node.type === 'begin' || node.type === 'body_statement' || node.type === 'then' || node.type === 'else';
    const ways = [];
    let last;
    for (const child of node.children) {
        if (!child.named)
            continue;
        if (WAYS.has(child.type))
            ways.push(...w.branch(() => valuesOf(child, w)));
        else if (child.type === 'ensure')
            w.branch(() => w.through(child));
        else if (child.field !== null && ASKED.has(child.field))
            w.lower(child);
        else if (NO_VALUES.has(child.type))
            w.lower(child);
        else
            last = straight ? w.lower(child) : w.branch(() => w.lower(child));
    }
    return [...(last ? [last] : []), ...ways];
}
/** A hash; `{note:}` stands for `{note: note}`. */
function lowerHash(node, w) {
    const record = (0,grammar_forms/* lowerAs */.qZ)(RECORD, node, w);
    const short = shorthands((0,grammar_forms/* named */.KT)(node), w);
    return short.length > 0 ? Object.assign(record, { entries: [...record.entries, ...short] }) : record;
}
/** Entries without a value, among pairs. */
function shorthands(pairs, w) {
    return pairs.filter(p => p.type === 'pair' && !w.child(p, 'value')).flatMap((pair) => {
        const key = w.child(pair, 'key');
        const at = w.at(pair);
        return key ? [{ key: (0,scope/* literal */.eu)(w.textOf(key), at), value: w.name(w.textOf(key), at), at }] : [];
    });
}
/** More writes than this to one variable make no request. */
const MOST_WRITES = 12;
/** Operators; `a << b` changes what it is applied to. */
function lowerAppend(node, w) {
    const left = w.child(node, 'left');
    const right = w.child(node, 'right');
    if (!left || !right || w.textOf(w.child(node, 'operator') ?? node) !== '<<')
        return (0,grammar_forms/* lowerAs */.qZ)(BINARY, node, w);
    const at = w.at(node);
    const callee = { kind: 'member', of: w.lower(left), key: (0,scope/* literal */.eu)('<<', at), at };
    const call = { kind: 'call', callee, args: [{ value: w.lower(right) }], constructs: false, at, owner: w.owner, use: w.use() };
    const known = left.type === 'identifier' ? w.local(w.textOf(left)) : undefined;
    if (known?.kind === 'variable' && known.writes.length < MOST_WRITES)
        (0,grammar_forms/* assignTo */.N8)(left, call, w);
    return call;
}
/** `yield url`: what the block makes of it is about the same, but only the block says how it is asked for. */
function lowerYield(node, w) {
    const at = w.at(node);
    const value = w.through(node);
    return node.children.some(c => c.named) ? { kind: 'record', entries: [{ key: (0,scope/* literal */.eu)('url', at), value, at }], open: true, at } : (0,scope/* unknown */.L5)('what a block makes', '', at);
}
/** `alias new old`. */
function lowerAlias(node, w) {
    const [name, old] = [w.child(node, 'name'), w.child(node, 'alias')].map(c => c && w.textOf(c).replace(/^:/, ''));
    const at = w.at(node);
    if (name && old)
        w.declare(name, at, w.name(old, at));
    return (0,scope/* unknown */.L5)('an alias', '', at);
}

;// CONCATENATED MODULE: ./src/languages/ruby/declared.ts
// Requests that a block describes, a setting a line: Chef's `http_request`.


/** Their settings, by what they are in a request. */
const SETTINGS = { url: 'url', action: 'method', message: 'body', headers: 'headers' };
const VERB = /^:?(?:get|post|put|patch|delete|head)$/;
/** `http_request 'name' do \u2026 end` as a request with options; undefined if the call is another one. */
function lowerDeclared(node, w) {
    const [method, block] = [w.child(node, 'method'), w.child(node, 'block')];
    if (!method || !block || w.child(node, 'receiver') || w.textOf(method) !== 'http_request')
        return undefined;
    const at = w.at(node);
    const body = w.child(block, 'body');
    const entries = (body ? (0,grammar_forms/* named */.KT)(body) : []).flatMap(line => settingOf(line, w));
    const hasMethod = entries.some(({ key }) => key?.kind === 'literal' && key.value === 'method');
    const call = {
        kind: 'call', callee: { kind: 'external', name: 'http_request', at: w.at(method) }, constructs: false, at, owner: w.owner, use: w.use(),
        args: [{ value: { kind: 'record', entries: hasMethod ? entries : [...entries, { key: (0,scope/* literal */.eu)('method', at), value: (0,scope/* literal */.eu)('get', at), at }], open: false, at } }],
    };
    w.calls.push(call);
    return call;
}
function settingOf(line, w) {
    const [name, list] = [w.child(line, 'method'), w.child(line, 'arguments')];
    const key = name && Object.hasOwn(SETTINGS, w.textOf(name)) ? SETTINGS[w.textOf(name)] : undefined;
    const [first] = list ? (0,grammar_forms/* named */.KT)(list) : [];
    if (key === undefined || !list || !first) {
        w.lower(line);
        return [];
    }
    const at = w.at(line);
    if (key !== 'method')
        return [{ key: (0,scope/* literal */.eu)(key, at), value: first.type === 'pair' ? w.lower({ ...list, type: 'hash' }) : w.lower(first), at }];
    // What something else starts has its method from there.
    const verb = w.textOf(first.type === 'array' ? (0,grammar_forms/* named */.KT)(first)[0] ?? first : first);
    return [{ key: (0,scope/* literal */.eu)(key, at), value: VERB.test(verb) ? (0,scope/* literal */.eu)(verb.replace(':', ''), at) : w.lower(first), at }];
}

// EXTERNAL MODULE: ./src/importers/modules.ts
var modules = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/languages/ruby/described.ts
// Classes that say in their bodies which requests their objects send: Flexirest's `post :create, "/path"`, Her's `collection_path "path"`.

/** What is called in such classes, by what they are made of: which argument is the path, and the method of the class that stands for it, unless it has that name. */
const DESCRIBED = {
    // https://github.com/flexirest/flexirest/blob/master/docs/basic-usage.md, and what it was called before
    Flexirest: { names: /^(?:get|post|put|patch|delete)$/, path: 1 },
    ActiveRestClient: { names: /^(?:get|post|put|patch|delete)$/, path: 1 },
    // https://github.com/remi/her#custom-paths
    Her: { names: /^(?:collection|resource)_path$/, path: 0, as: 'request' },
};
/** A line of a class that describes requests, as the request that it is; undefined if it is none. */
function lowerDescribed(name, args, w, at) {
    const found = (w.self?.writes ?? []).flatMap(({ value }) => DESCRIBED[rootOf(value)] ?? []).find(({ names }) => names.test(name));
    const path = found && args[found.path];
    if (!found || !path)
        return undefined;
    const call = { kind: 'call', callee: { kind: 'member', of: w.selfExpr(at), key: (0,scope/* literal */.eu)(found.as ?? name, at), at }, args: [], constructs: false, at, owner: w.owner, use: w.use() };
    w.calls.push(call);
    return Object.assign(call, { args: [{ value: w.lower(path) }] });
}
/** The name that what a class is made of begins with: `Her` of `Her::Model`. */
function rootOf(expr) {
    if (expr.kind === 'call')
        return rootOf(expr.callee);
    return expr.kind === 'member' ? rootOf(expr.of) : expr.kind === 'external' ? expr.name : '';
}

;// CONCATENATED MODULE: ./src/languages/ruby/state.ts
// What the Ruby front end keeps in mind while it walks a file.

const states = new WeakMap();
/** Begins a file. */
function begin(w, at, heredocs) {
    const main = (0,scope/* bind */.oI)('main', 'instance', w.at(at), null);
    states.set(w, { main, heredocs, served: 0 });
    w.self = main;
}
const hasBegun = (w) => states.has(w);
const stateOf = (w) => states.get(w);
/** Whether this is the inside of a class or module. */
const inClass = (w) => w.self !== null && w.self !== stateOf(w).main;

;// CONCATENATED MODULE: ./src/languages/ruby/macros.ts
// What a class says of itself by calling methods in its body: mixins, accessors, settings of a mixed-in client.





const MIXINS = new Set(['include', 'extend', 'prepend']);
const READERS = /^(?:[mc]?attr(?:ibute)?_(?:reader|accessor)|[mc]attr_\w+|class_attribute|attr|thread_mattr_accessor|config_accessor)$/;
const REQUIRES = new Set(['require', 'require_relative', 'gem', 'require_dependency']);
/** Settings of clients that are mixed into a class, by what they set. */
const macros_SETTINGS = {
    base_uri: 'base_uri', base_url: 'base_url', site: 'base_uri', headers: 'headers', header: 'headers', basic_auth: 'basic_auth', digest_auth: 'basic_auth', default_params: 'query',
};
/** A call that says something of the class or the file; undefined if it does not. */
function lowerMacro(node, w) {
    const method = w.child(node, 'method');
    const list = w.child(node, 'arguments');
    const receiver = w.child(node, 'receiver');
    if (!method || !list)
        return undefined;
    const name = w.textOf(method);
    const args = (0,grammar_forms/* named */.KT)(list);
    const at = w.at(node);
    if (receiver)
        return inClass(w) && w.textOf(receiver) === 'self.class' ? setUp(name, list, args, w, at) : undefined;
    if (REQUIRES.has(name))
        return required(args, name === 'require_relative', at, w);
    if (!inClass(w) || w.owner)
        return undefined;
    if (MIXINS.has(name))
        return mixin(args, w, at);
    if (READERS.test(name))
        return readers(args, w, at);
    if (name === 'alias_method')
        return aliased(args, w, at);
    return setUp(name, list, args, w, at) ?? lowerDescribed(name, args, w, at);
}
/** `base_uri 'https://\u2026'`: a setting of what is mixed in. */
function setUp(name, list, args, w, at) {
    const setting = Object.hasOwn(macros_SETTINGS, name) ? macros_SETTINGS[name] : undefined;
    const base = setting === undefined ? undefined : baseOf(w);
    if (setting === undefined || !base)
        return undefined;
    const value = macros_settingOf(list, args, w, at);
    base.push({ value: { kind: 'record', entries: [{ key: (0,scope/* literal */.eu)(setting, at), value, at }], open: false, at } });
    return (0,scope/* unknown */.L5)('a setting', name, at);
}
/** One value, entries, or several values. */
function macros_settingOf(list, args, w, at) {
    if (args.some(a => a.type === 'pair'))
        return w.lower({ ...list, type: 'hash' });
    return args.length === 1 ? w.lower(args[0]) : { kind: 'list', items: args.map(a => w.lower(a)), open: false, at };
}
/** What the base of the class around is made with. */
function baseOf(w) {
    const base = w.self?.writes.at(-1)?.value;
    if (base?.kind !== 'call')
        return undefined;
    const args = [...base.args];
    base.args = args;
    return args;
}
/** A file that is required brings its constants: one beside this one, or one of a folder above or of its `lib`. */
function required(args, relative, at, w) {
    const [first] = args;
    const path = first && w.lower(first);
    if (path?.kind === 'literal') {
        const file = String(path.value);
        w.imports.push(file);
        const folders = relative || file.startsWith('.') ? ['./'] : (0,modules/* upwards */.Hy)(w.source.path).flatMap(folder => [folder, `${folder}lib/`]);
        w.open(folders.map(folder => `${folder}${file.replace(/\.rb$/, '')}.rb`));
    }
    return (0,scope/* unknown */.L5)('an import', '', at);
}
/** A module that is mixed in is a base of the class. */
function mixin(args, w, at) {
    for (const arg of args) {
        const callee = w.lower(arg);
        const made = { kind: 'call', callee, args: [], constructs: true, inherits: w.self, at, owner: null, use: w.use() };
        if (callee.kind !== 'unknown' && arg.type !== 'self')
            w.self.writes.push({ value: made, order: -1, owner: null, maybe: false });
    }
    return (0,scope/* unknown */.L5)('a mixin', '', at);
}
/** `attr_reader :token` reads `@token`. */
function readers(args, w, at) {
    for (const arg of args) {
        const name = w.textOf(arg).replace(/^:/, '');
        if (arg.type !== 'simple_symbol' || !w.self)
            continue;
        const place = w.at(arg);
        w.writeMember(w.self, [(0,scope/* literal */.eu)(name, place)], { kind: 'member', of: w.selfExpr(place), key: (0,scope/* literal */.eu)(`@${name}`, place), at: place }, place);
    }
    return (0,scope/* unknown */.L5)('accessors', '', at);
}
function aliased(args, w, at) {
    const [name, old] = args.map(a => w.textOf(a).replace(/^[:"']|["']$/g, ''));
    if (name && old)
        w.declare(name, at, w.name(old, at));
    return (0,scope/* unknown */.L5)('an alias', '', at);
}

;// CONCATENATED MODULE: ./src/languages/ruby/served.ts

const served_VERB = /^(?:get|post|put|patch|delete|head|options|any|match|route)$/;
/** Blocks of route files, web frameworks and tests. */
const SERVING = new Set([
    'draw', 'namespace', 'scope', 'resources', 'resource', 'member', 'collection', 'constraints', 'concern', 'route_param', 'route', 'routes', 'on',
    'mount', 'controller', 'authenticate', 'describe', 'context', 'it', 'specify', 'feature', 'scenario', 'test', 'should', 'before', 'setup',
    'subject', 'let', 'let!', 'shared_examples', 'shared_examples_for', 'shared_context', 'xit', 'fit', 'example', 'Given', 'When', 'Then', 'response',
    'path', 'request',
]);
/** Walks a block, knowing whether requests are served in it. */
function servedIn(name, w, work) {
    const state = stateOf(w);
    const before = state.served;
    state.served += SERVING.has(name) ? 1 : 0;
    try {
        return work();
    }
    finally {
        state.served = before;
    }
}
/** Whether a bare call of this name serves: in such a block, or in the body of a class. */
function isServed(name, w) {
    return served_VERB.test(name) && (stateOf(w).served > 0 || (inClass(w) && w.owner === null));
}

// EXTERNAL MODULE: ./src/languages/ruby/words.ts
var words = __webpack_require__(5265);
;// CONCATENATED MODULE: ./src/languages/ruby/calls.ts
// Calls as Ruby writes them: with and without receiver, parentheses and arguments; a hash without braces at the end; a block.









const PAIRS = new Set(['pair', 'hash_splat_argument']);
const calls_RECORD = { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['hash_splat_argument'] };
const SCOPED = { as: 'member', of: 'scope', key: 'name' };
/** What stands before the last part of a constant's whole name. */
const MODULES = /^(?:::)?([A-Z]\w*(?:::[A-Z]\w*)*)::[A-Z]\w*$/;
const INDEX = { as: 'index', of: 'object', key: '#1' };
/** Methods of every object, never of a class's own making. */
const KERNEL = new Set([
    'format', 'sprintf', 'system', 'exec', 'spawn', 'puts', 'print', 'p', 'raise', 'fail', 'abort', 'warn', 'Array', 'String', 'Integer', 'Hash', 'URI',
    'JSON', 'Pathname', 'lambda', 'proc', 'loop', 'binding', 'open',
]);
/** Classes of requests: `Net::HTTP::Post.new(uri)`, `Net::HTTP.const_get(:Post).new(uri)`. */
const REQUEST = /::(?:Get|Post|Put|Patch|Delete|Head)$|\bHTTP\.const_get\b/;
/** What finds a constant by its name. */
const FINDS = 'const_get';
/** Methods that call another by its name. */
const SENDS = new Set(['send', 'public_send', '__send__']);
/** Methods that hand what they give to their block. */
const YIELDS = /^(?:new|start|persistent|tap|open|session|build|connection|client)$/;
/** What says where a client sends, written to it in its block. */
const BASED = /^(?:url_prefix|base_ur[il]|api_endpoint|site)$/;
/** A call, a read that may be one, or something that a class says of itself. */
function lowerCall(node, w) {
    const macro = lowerMacro(node, w) ?? lowerDeclared(node, w) ?? lowerFound(node, w);
    if (macro)
        return macro;
    const receiver = w.child(node, 'receiver');
    const method = w.child(node, 'method');
    const given = w.child(node, 'arguments');
    const block = w.child(node, 'block');
    const at = w.at(node);
    const name = method ? w.textOf(method) : '';
    const call = { kind: 'call', constructs: false, at, owner: w.owner, ...(w.failing && { fails: true }) };
    w.calls.push(call);
    const made = name === 'new' && receiver ? REQUEST.exec(w.textOf(receiver)) : null;
    const callee = made && receiver ? w.lower(receiver)
        : receiver && method ? { kind: 'member', of: w.lower(receiver), key: (0,scope/* literal */.eu)(name, w.at(method)), at: w.source.place(receiver.start, method.end) }
            : receiver ? w.lower(receiver)
                : method ? isServed(name, w) ? served(name, w, method) : bare(name, w, method)
                    : { kind: 'external', name: '', at };
    const args = given ? argumentsOf(given, w) : [];
    if (SENDS.has(name) && callee.kind === 'member' && args[0])
        Object.assign(callee, { key: args.shift().value });
    if (method && name === 'super')
        baseOf(w)?.splice(0, Infinity, ...args);
    Object.assign(call, { callee, args, use: w.use() }, !block && args.length === 0 && method && { implicit: true });
    if (!block)
        return call;
    const fn = servedIn(name, w, () => w.lower(block));
    // A plain copy: what the block is handed is the result of the call itself.
    const [first] = fn.kind === 'function' ? fn.params : [];
    if (first && YIELDS.test(name)) {
        first.kind = 'variable';
        w.write(first, { ...call, args, use: w.use() });
    }
    Object.assign(call, { args: [...args, { value: fn }] });
    // What the block made of it: `Faraday.new { |f| f.url_prefix = base }`.
    const isSetUp = name === 'tap' || (YIELDS.test(name) && first?.members.some(({ keys: [key] }) => key?.kind === 'literal' && BASED.test(String(key.value))));
    return first && isSetUp ? { kind: 'name', binding: first, at, use: w.use() } : call;
}
/** `HTTP.const_get(name)` is the constant of that name. */
function lowerFound(node, w) {
    const [receiver, method, given] = [w.child(node, 'receiver'), w.child(node, 'method'), w.child(node, 'arguments')];
    const [key] = given ? (0,grammar_forms/* named */.KT)(given) : [];
    return receiver && key && method && w.textOf(method) === FINDS ? { kind: 'member', of: w.lower(receiver), key: w.lower(key), at: w.at(node) } : undefined;
}
/** A name that is no local variable is a method. */
function lowerRead(node, w) {
    const name = w.textOf(node);
    const at = w.at(node);
    if (node.type !== 'identifier')
        return constant(name, w, at);
    const local = w.scope.lookup(name);
    if (local && (local.kind === 'parameter' || (local.writes.length > 0 && !local.writes.some(({ value }) => value.kind === 'function' && value.name === name))))
        return w.name(name, at);
    return { kind: 'call', callee: bare(name, w, node), args: [], constructs: false, implicit: true, at, owner: w.owner, use: w.use() };
}
/** `A::B::NAME`: what is in a module may be in a file that is named after it. */
function lowerScoped(node, w) {
    const member = (0,grammar_forms/* lowerAs */.qZ)(SCOPED, node, w);
    let root = member;
    while (root.kind === 'member')
        root = root.of;
    const [, modules] = MODULES.exec(w.textOf(node)) ?? [];
    if (modules !== undefined)
        w.declaredIn(root, (0,ruby_files/* rubyFiles */.q)(modules));
    return member;
}
/** A constant; some are known to be a library's, which Bundler requires without a word in the file. */
function constant(name, w, at) {
    const gem = Object.hasOwn(words.gems, name) && !w.scope.lookup(name) ? words.gems[name] : undefined;
    if (gem === undefined)
        return w.name(name, at);
    if (!w.imports.includes(gem))
        w.imports.push(gem);
    return { kind: 'external', module: gem, name, at };
}
/** A method without a receiver: one that stands around, or else one of this object. */
function bare(name, w, node) {
    const at = w.at(node);
    if (!inClass(w) || KERNEL.has(name) || w.scope.lookup(name))
        return w.name(name, at);
    return { kind: 'member', of: w.selfExpr(at), key: (0,scope/* literal */.eu)(name, at), at };
}
/** `get '/path'` where requests are served, or sent to the program itself. */
function served(name, w, node) {
    const at = w.at(node);
    return { kind: 'member', of: { kind: 'external', name: 'served', at }, key: (0,scope/* literal */.eu)(name, at), at };
}
/** Arguments; entries without braces are one hash at the end. */
function argumentsOf(list, w) {
    const nodes = (0,grammar_forms/* named */.KT)(list).filter(c => c.type !== 'heredoc_body');
    const pairs = nodes.filter(c => PAIRS.has(c.type));
    const args = nodes.filter(c => !PAIRS.has(c.type)).map((c) => ({ value: w.lower(c), ...(c.type === 'splat_argument' && { spread: true }) }));
    const [first] = pairs;
    if (!first)
        return args;
    const from = { ...list, start: first.start, end: pairs.at(-1).end, children: pairs };
    const record = (0,grammar_forms/* lowerAs */.qZ)(calls_RECORD, from, w);
    w.records.splice(w.records.indexOf(record), 1);
    const entries = [...record.entries, ...shorthands(pairs, w)];
    return [...args, { value: { ...record, entries } }];
}
/** `a[b]`; with a path between the brackets it may well be a call. */
function lowerIndex(node, w) {
    const key = (0,grammar_forms/* named */.KT)(node)[1];
    const member = (0,grammar_forms/* lowerAs */.qZ)(INDEX, node, w);
    if (member.kind !== 'member' || key?.type !== 'string' || !w.textOf(key).includes('/'))
        return member;
    const at = w.at(node);
    const call = { kind: 'call', callee: { kind: 'member', of: member.of, key: (0,scope/* literal */.eu)('[]', at), at }, args: [{ value: member.key }], constructs: false, at, owner: w.owner, use: w.use() };
    w.calls.push(call);
    return call;
}

// EXTERNAL MODULE: ./src/languages/grammar/text.ts
var grammar_text = __webpack_require__(89754);
;// CONCATENATED MODULE: ./src/languages/ruby/heredocs.ts
// Heredocs: the text stands below the line that asks for it.



const TEXT = { as: 'text', content: ['heredoc_content'], escapes: ['escape_sequence'], holes: ['interpolation'] };
/** A file, or what could not be read of one: which body belongs to which beginning is known by their order. */
function lowerProgram(node, w) {
    if (hasBegun(w))
        return w.through(node);
    const beginnings = [];
    const bodies = [];
    const visit = (within) => {
        for (const child of within.children) {
            if (child.type === 'heredoc_beginning')
                beginnings.push(child);
            else if (child.type === 'heredoc_body')
                bodies.push(child);
            visit(child);
        }
    };
    visit(node);
    for (const list of [beginnings, bodies])
        list.sort((a, b) => a.start - b.start);
    begin(w, node, new Map(beginnings.flatMap((b, i) => (bodies[i] ? [[b.start, bodies[i]]] : []))));
    return w.through(node);
}
/** `<<~JSON`: the text below. */
function lowerHeredoc(node, w) {
    const body = stateOf(w).heredocs.get(node.start);
    return body ? (0,grammar_text/* lowerText */.t)(TEXT, body, w) : (0,scope/* unknown */.L5)('a heredoc', '', w.at(node));
}
/** The text where it stands: it was read where it is asked for. */
function lowerHeredocBody(node, w) {
    return (0,scope/* unknown */.L5)('a heredoc', '', w.at(node));
}

;// CONCATENATED MODULE: ./src/languages/ruby/dialect.ts





const dialect_text = (content) => ({ as: 'text', content: [content], escapes: ['escape_sequence'], holes: ['interpolation'] });
const flow = { as: 'custom', lower: lowerFlow };
/** Which node of the grammar is what. */
const ruby = {
    id: 'ruby',
    grammar: { package: 'tree-sitter-ruby', file: 'tree-sitter-ruby.wasm' },
    constructors: ['initialize'],
    bareMembers: true,
    reopened: words.reopened,
    localWrites: true,
    commands: true,
    reads: lowerRead,
    // What is spelt in capitals is a constant, but for classes that are called by such words.
    declares: name => (/^[A-Z].*[a-z]|^(?:[A-Z]*API|GH|REST)$/.test(name) ? (0,ruby_files/* rubyFiles */.q)(name) : []),
    mutators: ['concat', 'merge!', 'deep_merge!', 'reverse_merge!'],
    mutableText: true,
    forms: {
        program: { as: 'custom', lower: lowerProgram }, ERROR: { as: 'custom', lower: lowerProgram },
        string: dialect_text('string_content'), bare_string: dialect_text('string_content'), bare_symbol: dialect_text('string_content'), delimited_symbol: dialect_text('string_content'), subshell: { ...dialect_text('string_content'), runs: true },
        heredoc_beginning: { as: 'custom', lower: lowerHeredoc }, heredoc_body: { as: 'custom', lower: lowerHeredocBody },
        interpolation: { as: 'inside', of: '#-1' },
        simple_symbol: { as: 'text' }, hash_key_symbol: { as: 'text' },
        chained_string: { as: 'texts' },
        integer: { as: 'number' }, float: { as: 'number' },
        true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, nil: { as: 'constant', value: null },
        identifier: { as: 'name' }, constant: { as: 'name' }, global_variable: { as: 'name' },
        instance_variable: { as: 'own', drop: 0 }, class_variable: { as: 'own', drop: 0 },
        self: { as: 'self' },
        scope_resolution: { as: 'custom', lower: lowerScoped },
        element_reference: { as: 'custom', lower: lowerIndex },
        call: { as: 'custom', lower: lowerCall },
        binary: { as: 'custom', lower: lowerAppend },
        conditional: { as: 'choice', of: ['consequence', 'alternative'] },
        hash: { as: 'custom', lower: lowerHash },
        array: { as: 'list', spread: ['splat_argument'] }, string_array: { as: 'list' }, symbol_array: { as: 'list' }, right_assignment_list: { as: 'list', spread: ['splat_argument'] },
        splat_argument: { as: 'inside', of: '#0' }, hash_splat_argument: { as: 'inside', of: '#0' }, block_argument: { as: 'inside', of: '#0' },
        parenthesized_statements: { as: 'inside', of: '#-1' },
        lambda: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        block: { as: 'function', params: 'parameters', body: 'body', implicit: true }, do_block: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        method: { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true },
        singleton_method: { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true },
        class: { as: 'class', name: 'name', body: 'body', base: 'superclass' }, module: { as: 'class', name: 'name', body: 'body' },
        assignment: { as: 'assign', target: 'left', value: 'right' },
        operator_assignment: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
        alias: { as: 'custom', lower: lowerAlias }, yield: { as: 'custom', lower: lowerYield },
        return: { as: 'return' },
        if: flow, unless: flow, case: flow, if_modifier: flow, unless_modifier: flow, begin: flow, rescue_modifier: flow, body_statement: flow,
        while: { as: 'loop' }, until: { as: 'loop' }, while_modifier: { as: 'loop' }, until_modifier: { as: 'loop' }, for: { as: 'loop' },
        comment: { as: 'comment' },
    },
    parameters: {
        identifier: { name: '#0' },
        optional_parameter: { name: 'name', default: 'value' },
        splat_parameter: { name: 'name', rest: true },
        keyword_parameter: { name: 'name', default: 'value', names: 'one' },
        hash_splat_parameter: { name: 'name', names: 'rest' },
        block_parameter: { name: 'name' },
    },
};


/***/ }),

/***/ 5265:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   gems: () => (/* binding */ gems),
/* harmony export */   reopened: () => (/* binding */ reopened),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** What else a method's name says behind the HTTP method. */
const ENDINGS = 'json|form|request|req|raw|data|content|body|async|resource|response|page|all|paginated|api';
/** Functions that take a URL and send nothing. */
const HARMLESS = [
    'puts', 'print', 'p', 'pp', 'log', 'debug', 'info', 'warn', 'error', 'fatal', 'raise', 'fail', 'abort', 'format', 'sprintf', 'split',
    'start_with\\?', 'end_with\\?', 'match\\??', 'include\\??', 'scan', 'sub', 'gsub', 'index', 'find', 'count', 'strip', 'join', 'freeze', 'to_\\w+',
    'eq', 'eql', 'be\\w*', 'expect', 'should\\w*', 'assert\\w*', 'refute\\w*', 'must_\\w+', 'raise_error', 'redirect_to', 'redirect', 'link_to',
    'url_for', 'visit', 'button_to', 'form_for', 'form_tag', 'form_with', 'namespace', 'resources?', 'scope', 'mount', 'root', 'match', 'draw',
    'require\\w*', 'autoload', 'has_many', 'belongs_to', 'has_one', 'validates?\\w*', 'say', 'ask', 'notice', 'announce', 'deprecat\\w*', 'desc',
    'describe', 'context', 'it', 'specify', 'let!?', 'feature', 'scenario', 'push', 'append', 'concat', 'attr_\\w+', 'create_table', 'add_index',
    'add_column', 'drop_table', 'add_foreign_key', 'define_method', 't', 'translate', 'open_in_browser', 'launch', 'banner', 'separator', 'on',
    'Error', 'new_tab', 'permit', 'render', 'path', 'pathname', 'have_link', 'have_content', 'click_on', 'say_status', 'system', 'exec', 'spawn', 'sh',
    'popen\\w*', 'capture\\w*',
];
/** Names and option keys of Ruby's HTTP clients. */
const words = {
    verb: new RegExp(`^(?:\\w*_)?(get|post|put|patch|delete|head|paginate|\\[\\])(?:_?(?:${ENDINGS}))?[!?]?$`, 'i'),
    sends: /request|response|fetch|http|(^|_)api|call|send|curl|rest$|client|query|invoke|^open$|open_uri|download|perform|execute|submit|dispatch|json|^url$/i,
    harmless: new RegExp(`^(?:${HARMLESS.join('|')})$`),
    inert: /^(logger|Rails\.logger|log|puts|expect|Launchy|I18n|File|FileUtils|Dir|Pathname|Regexp|page|response|assert\w*|YAML|ActiveRecord)(\.|$)|^\$std(out|err)/,
    mock: /stub|mock|fake|vcr|have_requested|have_been_made|\ba_(?:request|get|post|put|patch|delete)\b|assert_(?:not_)?requested|remove_request|cassette|fixture|double|allow_any|register_uri|expect_any|any_instance|\.should_(?:not_)?receive\b|\.expects\b/i,
    server: /^(get|post|put|patch|delete|options|head)$|^(app|router|server|api|map|routes?)\.\w+$/,
    fills: /^(?:\w+_)?req(?:uest)?$/,
    trials: /(?:^|\/)(?:rails_helper|rack\/test|rspec\/rails|rails\/test_help|capybara)(?:$|\/)/,
    stubs: /^(?:allow|expect|expects|stubs?|stub_request|raise_error|assert_raises?|should_receive|receive|assert_(?:not_)?requested)$/,
    methods: { paginate: 'GET', '[]': 'GET' },
    keys: {
        url: ['url', 'uri', 'href', 'endpoint'],
        path: ['path'],
        base: ['base_uri', 'base_url', 'url_prefix', 'origin', 'url', 'site', 'host', 'api_endpoint', 'endpoint', 'prefix', 'base'],
        host: ['host', 'hostname'],
        method: ['method', 'verb', 'http_method', 'request_method', 'via'],
        payload: ['body', 'payload', 'json', 'data', 'form', 'params', 'query', 'form_data', 'raw', 'parameters', 'post_body'],
        headers: ['headers', 'header', 'head'],
        auth: ['basic_auth', 'auth', 'userpwd', 'user', 'username', 'login', 'http_basic_authentication', 'digest_auth'],
    },
    later: {
        payload: ['body', 'set_form_data', 'form_data', 'set_form', 'payload', 'post_body', 'params', 'raw_post', 'json'],
        header: ['add_field', 'set_header', 'headers', 'headers.[]', '[]', 'initialize_http_header', 'with_headers', 'header'],
        auth: ['basic_auth', 'authenticate', 'digest_auth', 'set_basic_auth', 'http_auth'],
        method: ['method', 'http_method', 'should_receive', 'expects', 'stubs'],
        verb: /^(get|post|put|patch|delete|head)$/, base: ['base_uri', 'base_url', 'start', 'persistent', 'with'],
    },
};
const verbs = (roles, names) => Object.fromEntries(names.map(n => [n, roles]));
const READS = ['get', 'delete', 'head', 'options'];
const WRITES = ['post', 'put', 'patch'];
/** HTTP clients, where their arguments' shapes are not enough. Adding one is adding a line. */
const clients = [
    {
        from: ['RestClient'],
        fluent: /^Resource$/,
        method: 'GET', members: { new: ['url', 'options'], ...verbs(['url', 'headers'], READS), ...verbs(['url', 'payload', 'headers'], WRITES) },
    },
    {
        from: [
            'HTTParty', 'Typhoeus', 'HTTP', 'HTTPX', 'HTTPI', 'Unirest', 'Patron', 'Nestful', 'Wrest', 'HTTPClient', 'Httpclient', 'Manticore', 'Http', 'Excon',
            'Weary', 'Nap', 'REST', 'Rest', 'Sawyer', 'Mechanize', 'OpenURI', 'GH', 'Blanket', 'Ethon', 'EventMachine', 'EM',
        ],
        method: 'GET', members: { new: ['url', 'options'] },
    },
    {
        from: ['Curl'],
        method: 'GET', posts: true, members: { new: ['url', 'options'] },
        made: { ...verbs(['payload'], ['http_post', 'post', 'http_put', 'put', 'http_patch', 'patch']), ...verbs([], ['http_get', 'get', 'http_delete', 'delete']) },
    },
    {
        from: ['Faraday'],
        method: 'GET',
        members: { ...verbs(['url', '-', 'headers'], READS), ...verbs(['url', 'payload', 'headers'], WRITES), run_request: ['method', 'url', 'payload', 'headers'] },
    },
    {
        from: ['Net'],
        members: {
            ...verbs(['url', 'headers'], ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head']),
            ...verbs(['url', '-'], ['get', 'get_response', 'get_print', 'delete', 'head', 'get2']),
            ...verbs(['url', 'payload', 'headers'], [...WRITES, 'post2', 'put2', 'request_post']),
            post_form: ['url', 'payload'], send_request: ['method', 'url', 'payload', 'headers'],
        },
    },
    { from: ['Flexirest', 'ActiveRestClient'], definition: true },
    { from: ['Her'], definition: true, told: /^setup$/ },
    { from: ['WebMock', 'VCR', 'FakeWeb', 'Mocha', 'EphemeralResponse', 'Billy', 'RSpec', 'Minitest', 'ShamRack'], mock: true },
    {
        from: [
            'served', 'Sinatra', 'Rails', 'Grape', 'Rack', 'Hanami', 'Roda', 'Padrino', 'Cuba', 'ActionDispatch', 'ActionController', 'Lotus', 'Camping',
            'Airborne', 'Capybara',
        ],
        server: true,
    },
];
/** Constants that libraries bring, and the names of their gems. */
const gems = { Octokit: 'octokit', Github: 'github_api' };
/** Modules that programs reopen to add to, or bring a copy of: no other goes by these names. */
const reopened = new Set(['JSON', 'Net', 'URI', 'CGI', 'OpenURI', 'HTTParty', 'RestClient', 'Faraday', 'Typhoeus', 'Excon', 'HTTPClient', 'MultiJson']);


/***/ })

};
;