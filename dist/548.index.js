"use strict";
exports.id = 548;
exports.ids = [548];
exports.modules = {

/***/ 30548:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./src/languages/grammar/index.ts + 1 modules
var grammar = __webpack_require__(48279);
// EXTERNAL MODULE: ./src/languages/grammar/endpoints.ts
var endpoints = __webpack_require__(71163);
;// CONCATENATED MODULE: ./src/languages/text/constants.ts

/** By the exports of the file that is being read. */
const found = new WeakMap();
/** Properties that say where a request goes, or how. */
const TELLING = /path|url|uri|endpoint|route|method|verb|host|domain|base|root|server/i;
/** Forms that note the text which a name is given, or a function returns, and for which case it does. */
const noting = {
    declare: { as: 'custom', lower: (node, w) => noted(node, w, w.child(node, 'name')) },
    // An entry is called after its type as well.
    entry: { as: 'custom', lower: (node, w) => noted({ ...node, type: 'declare' }, w, w.child(node, 'name'), `${w.self?.type ?? ''}.`) },
    assign: { as: 'custom', lower: (node, w) => noted(node, w, w.child(node, 'target')) },
    return: {
        as: 'custom',
        lower: (node, w) => {
            const returned = w.lower({ ...node, type: 'plain return' });
            const { owner } = w;
            const value = owner?.returns.at(-1);
            if (!value || !node.children[0] || w.at(node.children[0]).line !== value.at.line)
                return returned;
            const path = w.self && w.textOf(node.children[0]).startsWith('(') ? pathAmong(value) : undefined;
            if (path) {
                note(w, 'path', path);
                property(w, 'path', path);
            }
            note(w, owner.name, value);
            property(w, owner, value);
            return returned;
        },
    },
    label: { as: 'custom', lower: (node, w) => { notesOf(w).labels = w.textOf(node).split(' ').filter(Boolean); return w.literal(null, w.at(node)); } },
    branch: { as: 'custom', lower: (node, w) => { const value = w.lower({ ...node, type: 'plain branch' }); notesOf(w).labels = []; return value; } },
};
function noted(node, w, name, before = '') {
    const value = w.lower({ ...node, type: `plain ${node.type}` });
    if (name?.type !== 'name')
        return value;
    const text = before + w.textOf(name);
    note(w, text, value);
    const computed = value.kind === 'call' && value.callee.kind === 'function' && value.args.length === 0 ? value.callee : undefined;
    if (!computed)
        property(w, text, value);
    else {
        computed.name ||= text;
        // What stands alone in it is what it gives.
        const [only] = computed.returns;
        if (only && computed.returns.length === 1 && !notesOf(w).properties.some(one => one.value === only)) {
            note(w, text, only);
            property(w, computed, only);
        }
    }
    return value;
}
/** `("/path", parameters)`: the path, if no other text stands beside it. A method there would say all by itself. */
function pathAmong(value) {
    const texts = value.kind === 'list' ? value.items.filter(item => (item.kind === 'literal' && typeof item.value === 'string') || (0,endpoints/* mayBeEndpoint */.u)(item)) : [];
    return texts.length === 1 && (0,endpoints/* mayBeEndpoint */.u)(texts[0]) ? texts[0] : undefined;
}
function notesOf(w) {
    const notes = found.get(w.exports) ?? { constants: [], properties: [], labels: [] };
    found.set(w.exports, notes);
    return notes;
}
function note(w, name, value) {
    if ((0,endpoints/* mayBeEndpoint */.u)(value))
        notesOf(w).constants.push({ name, value });
}
function property(w, name, value) {
    const { properties, labels } = notesOf(w);
    if (w.self)
        properties.push({ name, value, labels, of: w.self });
}
/** A lowering that keeps what was noted. */
function withConstants(lower) {
    return (file, workspace) => {
        const program = lower(file, workspace);
        const { constants = [], properties = [] } = found.get(program.exports) ?? {};
        if (constants.length === 0)
            return program;
        const named = properties.map(({ name, ...rest }) => ({ ...rest, name: typeof name === 'string' ? name : name.name })).filter(({ name }) => TELLING.test(name));
        return { ...program, constants, properties: named };
    };
}

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/text/annotated.ts


/** The annotation of the class that is being read. */
const owners = new WeakMap();
/** An annotation as a call; that of a method is one on that of its class. Undefined for other calls. */
function lowerAnnotation(name, node, w, { annotations }) {
    const isOwner = annotations?.owners.test(name) === true;
    if (!isOwner && annotations?.requests.test(name) !== true)
        return undefined;
    const at = w.at(node);
    const owner = isOwner ? undefined : owners.get(w);
    const args = (0,grammar_forms/* argumentsOf */.aX)(w.child(node, 'args'), w);
    const callee = owner ? { kind: 'member', of: owner, key: (0,scope/* literal */.eu)(name, at), at } : { kind: 'external', name, at };
    const call = { kind: 'call', callee, args: args.length === 0 && owner ? [{ value: (0,scope/* literal */.eu)('', at) }] : args, constructs: isOwner, annotates: w.self ?? true, at, owner: w.owner, use: w.use() };
    if (isOwner)
        owners.set(w, call);
    else
        w.calls.push(call);
    return call;
}

// EXTERNAL MODULE: ./src/languages/grammar/changes.ts
var changes = __webpack_require__(85788);
;// CONCATENATED MODULE: ./src/languages/text/nodes.ts
/** A node. `text`: what it says, where that is not the text it covers. */
function make(type, start, end, children = [], text) {
    return { type, named: true, field: null, start, end, children, ...(text !== undefined && { text }) };
}
/** A node from its first child to its last. */
function over(type, children) {
    return make(type, Math.min(...children.map(c => c.start)), Math.max(...children.map(c => c.end)), children);
}
/** A node in a place of its parent. */
function as(field, node) {
    return { ...node, field };
}
/** A token as a node. */
function leaf(type, { start, end }, text) {
    return make(type, start, end, [], text);
}

;// CONCATENATED MODULE: ./src/languages/text/delegates.ts



/** What a block says of a request, by what it writes to; group 1 is a header. */
const SAID = [
    ['path', /^(?:request\.)?uri\.path$/], ['url', /^(?:request\.)?uri$/], ['body', /^(?:request\.)?body$/], ['headers', /^(?:request\.)?headers(?:\.|\[)['"]?([\w-]+)['"]?\]?$/],
];
const METHOD = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b/;
/** What a call comes to whose last argument is such a block; undefined, if it is none. */
function lowerDelegate(name, node, receiver, args, { delegates }, w) {
    const block = args.at(-1);
    const body = block?.type === 'function' ? w.child(block, 'body') : undefined;
    if (!delegates || !block || !body)
        return undefined;
    if (receiver && delegates.objects.test(name))
        return (0,changes/* filled */.Bq)(w.lower(receiver), w.at(node), w, object => (0,changes/* onObject */.dB)(object, w, body.children.filter(child => !written(child, w, object))));
    if (!delegates.requests.test(name))
        return undefined;
    const said = body.children.flatMap(child => saidBy(child, w));
    const isRequest = name === 'request' ? args.slice(0, -1).some(arg => METHOD.test(w.textOf(arg))) : said.length > 0;
    if (!isRequest)
        return undefined;
    const taken = new Set(said.map(one => one.statement));
    const rest = { ...block, children: block.children.map(child => (child === body ? { ...body, children: body.children.filter(one => !taken.has(one)) } : child)) };
    const headers = said.filter(one => one.header !== undefined);
    const parts = said.filter(one => one.header === undefined).map(one => named(one.name, one.value));
    const all = over('record', headers.map(({ header, value }) => over('pair', [as('key', word(header, value)), as('value', value)])));
    const whole = said.some(one => one.name === 'path' || one.name === 'url') ? [] : [named('path', make('string', node.end, node.end))];
    const callee = node.children.find(child => child.field === 'callee');
    return w.lower({ ...node, type: 'plain call', children: [...(callee ? [callee] : []), as('args', make('arguments', node.start, node.end, [...args.slice(0, -1), ...parts, ...whole, ...(headers.length > 0 ? [named('headers', all)] : []), rest]))] });
}
const word = (text, { start }) => make('word', start, start, [], text);
const named = (name, value) => over('named', [as('name', word(name, value)), as('value', value)]);
function saidBy(statement, w) {
    const [target, value] = [w.child(statement, 'target'), w.child(statement, 'value')];
    if (statement.type !== 'assign' || !target || !value)
        return [];
    return SAID.flatMap(([name, pattern]) => {
        const found = pattern.exec(w.textOf(target));
        return found ? [{ name, value, statement, ...(found[1] !== undefined && { header: found[1] }) }] : [];
    });
}
/** Whether a statement writes to a member of the block's object; it is written then. */
function written(statement, w, object) {
    const [target, value] = [w.child(statement, 'target'), w.child(statement, 'value')];
    if (statement.type !== 'assign' || target?.type !== 'name' || !value || w.scope.lookup(w.textOf(target)))
        return false;
    w.writeMember(object, [(0,scope/* literal */.eu)(w.textOf(target), w.at(target))], w.lower(value), w.at(target));
    return true;
}

;// CONCATENATED MODULE: ./src/languages/text/dialect.ts






/** A language for the walker. */
function dialectOf(lexicon) {
    const { join: joins, either = [], format = [], words, implicit, sigil, setters, mutators, mutable, constructors = [], unescape } = lexicon;
    const forms = {
        comment: { as: 'comment' }, opaque: { as: 'skip' }, type: { as: 'skip' }, operator: { as: 'skip' },
        string: { as: 'text', content: ['content'], escapes: ['escape'], holes: ['hole'] },
        strings: { as: 'texts' },
        number: { as: 'number' }, true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, null: { as: 'constant', value: null },
        name: { as: 'name' }, self: { as: 'self' }, own: { as: 'own', drop: 1 },
        word: { as: 'custom', lower: (node, w) => (0,scope/* literal */.eu)(w.textOf(node), w.at(node)) },
        'key name': { as: 'custom', lower: (node, w) => w.name(w.textOf(node), w.at(node)) },
        symbol: { as: 'custom', lower: (node, w) => (0,scope/* literal */.eu)(w.textOf(node).replace(/^[^\w"]+|\|$/g, ''), w.at(node)) },
        member: { as: 'custom', lower: (node, w) => lowerMember(node, w, lexicon) }, 'plain member': MEMBER, index: { as: 'index', of: 'of', key: 'key' },
        call: { as: 'custom', lower: (node, w) => lowerCall(node, w, lexicon) },
        message: { as: 'custom', lower: (node, w) => lowerCall(node, w, lexicon) },
        'plain call': { as: 'call', callee: 'callee', args: 'args' },
        'plain message': { as: 'call', receiver: 'receiver', method: 'method', args: 'args' },
        construct: { as: 'call', callee: 'callee', args: 'args', constructs: true },
        named: { as: 'named', name: 'name', value: 'value' },
        binary: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: joins, either: [...either, ...Object.keys(words).filter(word => words[word] === 'or')], format },
        choice: { as: 'choice', of: ['#1', '#2'] },
        record: { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['spread'], self: lexicon.own !== undefined },
        list: { as: 'list', spread: ['spread'] },
        group: { as: 'inside', of: '#0' }, spread: { as: 'inside', of: '#0' },
        function: { as: 'function', name: 'name', params: 'params', body: 'body', ...(implicit && { implicit }) },
        pattern: { as: 'custom', lower: lowerPattern },
        pieces: { as: 'custom', lower: (node, w) => pure('path join', node.children, node, w) },
        updated: { as: 'custom', lower: lowerUpdated },
        computed: { as: 'custom', lower: lowerComputed }, tuple: { as: 'custom', lower: lowerTuple },
        class: { as: 'class', name: 'name', base: 'base', bases: 'bases', body: 'body' },
        ...noting,
        'plain declare': { as: 'declare', name: 'name', value: 'value', type: 'type' },
        'plain assign': { as: 'assign', target: 'target', operator: 'operator', value: 'value' },
        'plain return': { as: 'return' }, 'plain branch': { as: 'branch' }, loop: { as: 'loop' },
        import: { as: 'import', read: (node, w) => imports(node, w, lexicon) },
    };
    return {
        id: lexicon.id, forms, constructors, firstIsSelf: true, bareMembers: lexicon.own === undefined, ...(lexicon.exports && { exports: true }),
        parameters: { parameter: { name: 'name', default: 'default', label: 'label' }, 'rest parameter': { name: 'name', label: 'label', rest: true }, 'own parameter': { name: 'name', default: 'default', field: true }, 'pattern parameter': { name: 'name', pattern: 'pattern' } },
        ...(lexicon.outside && { fieldWrites: true }), ...(sigil !== undefined && { sigil }), ...(setters && { setters }), ...(mutators && { mutators }), ...(mutable && { mutable }), ...(unescape && { unescape }),
    };
}
/** A call, unless it is one that says something about what it is called on or with. */
function lowerCall(node, w, lexicon) {
    const name = calledName(node, w);
    const receiver = receiverOf(node);
    const args = w.child(node, 'args')?.children ?? [];
    if (lexicon.steps?.test(name) && args[0] && args[0].type !== 'named')
        return w.lower(stepNode(name, node, args));
    if (lexicon.gets?.includes(name) && receiver && args.length === 1)
        return w.lower({ ...node, type: 'index', children: [as('of', receiver), as('key', dialect_valueOf(args[0]))] });
    if (lexicon.pairs?.includes(name))
        return lowerPairs(node, args, w);
    const annotation = lowerAnnotation(name, node, w, lexicon);
    if (annotation)
        return annotation;
    const delegate = lowerDelegate(name, node, receiver, args, lexicon, w);
    if (delegate)
        return delegate;
    if (lexicon.words[name] === 'require')
        return required(node, args, w) ?? w.lower({ ...node, type: 'plain call' });
    const writer = lexicon.writers && Object.hasOwn(lexicon.writers, name) ? lexicon.writers[name] : undefined;
    if (writer) {
        const written = write(writer, node, receiver, args, w, lexicon.messages === true);
        if (written)
            return written;
    }
    const operationOf = (method) => (lexicon.methods && Object.hasOwn(lexicon.methods, method) ? lexicon.methods[method] : undefined);
    const label = args[0]?.type === 'named' ? w.child(args[0], 'name') : undefined;
    const operation = (label && operationOf(`${name}(${w.textOf(label)}:)`)) ?? operationOf(name);
    return operation !== undefined && receiver ? pure(operation, [receiver, ...args], node, w) : w.lower({ ...node, type: `plain ${node.type}` });
}
const MEMBER = { as: 'member', of: 'of', key: 'key' };
/** A member; one that reads what is at an address is a call. */
function lowerMember(node, w, { reads }) {
    const [of, key] = [w.child(node, 'of'), w.child(node, 'key')];
    const isRead = reads !== undefined && of !== undefined && key !== undefined && reads.key.test(w.textOf(key)) && reads.of.test(w.textOf(of));
    return isRead ? w.lower({ ...node, type: 'plain call', children: [as('callee', { ...node, type: 'plain member' }), as('args', make('arguments', node.end, node.end))] }) : (0,grammar_forms/* lowerAs */.qZ)(MEMBER, node, w);
}
/** `value, key, value, key, nil`: a record. */
function lowerPairs(node, args, w) {
    const entries = args.flatMap((value, i) => {
        const key = i % 2 === 0 ? args[i + 1] : undefined;
        return key ? [{ key: w.lower(dialect_valueOf(key)), value: w.lower(dialect_valueOf(value)), at: w.source.place(value.start, key.end) }] : [];
    });
    const record = { kind: 'record', entries, open: false, at: w.at(node) };
    w.records.push(record);
    return record;
}
/** `req_url_path(request, "a", id)` as what is called on the request. */
function stepNode(name, node, [receiver, ...given]) {
    const pieces = given.length > 1 && /path/.test(name) ? [over('pieces', given)] : given;
    const end = receiver.end;
    return make('plain message', Math.min(node.start, receiver.start), node.end, [as('receiver', receiver), as('method', make('name', end, end, [], name)), as('args', make('arguments', end, node.end, pieces))]);
}
/** The last name of what is called. */
function calledName(node, w) {
    const method = w.child(node, 'method');
    const callee = w.child(node, 'callee');
    const key = callee?.type === 'member' ? w.child(callee, 'key') : callee;
    return method ? w.textOf(method) : key && (key.type === 'name' || key.type === 'key') ? w.textOf(key) : '';
}
function receiverOf(node) {
    const callee = node.children.find(child => child.field === 'callee');
    return node.children.find(child => child.field === 'receiver') ?? (callee?.type === 'member' ? callee.children.find(child => child.field === 'of') : undefined);
}
const dialect_valueOf = (node) => (node.type === 'named' ? node.children.find(child => child.field === 'value') ?? node : node);
/** A call of one of the language's own operations, which sends nothing. */
function pure(name, args, node, w) {
    const at = w.at(node);
    const call = { kind: 'call', callee: { kind: 'external', name, at }, args: args.map(arg => ({ value: w.lower(dialect_valueOf(arg)) })), constructs: false, at, owner: w.owner, use: w.use() };
    return call;
}
/** `local http = require("socket.http")`. */
function required(node, [first], w) {
    const module = first && w.textOf(first).replace(/^["'[:]+|["'\]]+$/g, '');
    if (module === undefined || module === '')
        return undefined;
    const at = w.at(node);
    if (w.resolve(module) !== undefined)
        return { kind: 'name', binding: w.import({ module, name: '*', local: '', files: [{ specifier: module, name: '*' }] }, at), at, use: w.use() };
    w.imports.push(module);
    return { kind: 'external', module, name: module, at };
}
/** What a call writes to one of its arguments, or to what it is called on. */
function write({ to, key, value, format, adds, switches = {} }, node, receiver, args, w, isNamed) {
    const target = to === 'receiver' ? receiver : args[to];
    const given = args[value];
    if (!target || !given)
        return undefined;
    const at = w.at(node);
    const written = format ? pure('format%', args.slice(value), node, w) : w.lower(dialect_valueOf(given));
    if (key === undefined) {
        (0,grammar_forms/* assignTo */.N8)(dialect_valueOf(target), adds ? (0,scope/* join */.fj)([w.lower(dialect_valueOf(target)), written], at) : written, w);
        return (0,scope/* unknown */.L5)('written', '', at);
    }
    const member = typeof key === 'string' ? (0,scope/* literal */.eu)(key, at) : args[key] && (isNamed ? w.lower(dialect_valueOf(args[key])) : nameOrText(dialect_valueOf(args[key]), w));
    const object = w.lower(dialect_valueOf(target));
    if (!member || object.kind !== 'name')
        return undefined;
    const meant = member.kind === 'literal' && Object.hasOwn(switches, String(member.value)) ? (0,scope/* literal */.eu)(switches[String(member.value)], at) : written;
    w.writeMember(object.binding, [member], meant, at);
    return (0,scope/* unknown */.L5)('written', '', at);
}
function nameOrText(node, w) {
    return node.type === 'name' ? (0,scope/* literal */.eu)(w.textOf(node), w.at(node)) : w.lower(node);
}
/** What is compared: of all in it, only its texts are noted. */
function lowerPattern(node, w) {
    for (const child of node.children)
        if (child.type === 'string')
            w.lower(child);
        else
            lowerPattern(child, w);
    return (0,scope/* unknown */.L5)('a pattern', '', w.at(node));
}
/** `request { method = "POST" }`: the request, with what is said of it here. */
function lowerUpdated(node, w) {
    const [of, more] = [w.child(node, 'of'), w.child(node, 'with')];
    if (!of || !more)
        return w.through(node);
    const [object, record] = [w.lower(of), w.lower(more)];
    if (object.kind !== 'name' || record.kind !== 'record')
        return { kind: 'call', callee: { kind: 'external', name: 'with', at: w.at(node) }, args: [{ value: object }, { value: record }], constructs: false, at: w.at(node), owner: w.owner, use: w.use() };
    for (const { key, value, at } of record.entries)
        if (key)
            w.writeMember(object.binding, [key], value, at);
    return object;
}
/** A property with a body is what its body gives. */
function lowerComputed(node, w) {
    const at = w.at(node);
    return { kind: 'call', callee: w.lower(node.children[0]), args: [], constructs: false, at, owner: w.owner, use: w.use() };
}
/** A list whose items have names. */
function lowerTuple(node, w) {
    const at = w.at(node);
    const names = w.textOf(node).split(' ').map(name => ({ value: (0,scope/* literal */.eu)(name, at) }));
    return { kind: 'call', callee: { kind: 'external', name: 'tuple', at }, args: [{ value: w.lower(node.children[0]) }, ...names], constructs: false, at, owner: w.owner, use: w.use() };
}
/** What an import names, and what it is called here. */
function imports(node, w, { labels }) {
    const text = w.textOf(node);
    const alias = /\bas:?\s+([\w-]+)/.exec(text)?.[1];
    const members = node.children.filter(child => child.type === 'name').map(child => w.textOf(child));
    const quoted = node.children.filter(child => child.type !== 'name').map(child => w.textOf(child).replace(/^["'@]+|["']+$/g, ''));
    const angled = /<([^>]+)>/.exec(text)?.[1];
    const named = /^\S+\s+(?:qualified\s+|static\s+|public\s+|of\s+)?([\w.:-]+)/.exec(text)?.[1]?.replace(/[.:]+$/, '');
    const modules = quoted.length > 0 ? quoted : [angled ?? named].filter(one => one !== undefined);
    if (members.length > 0)
        return modules.flatMap(module => [...(alias === undefined ? [] : [{ module, name: '*', local: alias }]), ...members.map(name => ({ module, name, local: name }))]);
    return modules.map(module => ({ module, name: '*', local: alias ?? (labels.includes('->') ? module : angled?.split('/')[0] ?? module) }));
}

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/languages/grammar/commands.ts + 1 modules
var commands = __webpack_require__(9563);
;// CONCATENATED MODULE: ./src/languages/text/tokens.ts
const OPERATORS = ['===', '!==', '...', '..<', '<=>', '**=', '||=', '&&=', '??=', '<<=', '>>=', '->', '=>', '<-', '::', '?.', '&&', '||', '??', '==', '!=', '<=', '>=', ':=', '+=', '-=', '*=', '/=', '|=', '<<', '>>', '++', '--', '..'];
const NUMBER = /(?:0[xXbo][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)[a-zA-Z]{0,3}/y;
const SPACE = /[ \t\r\f\v\u00a0]+/y;
const CLOSES = { '(': ')', '[': ']', '{': '}' };
/** How deep strings with code in them nest. */
const MAX_DEPTH = 20;
/** Cuts a whole text. */
function lex(text, lexicon) {
    const lexer = new Lexer(text, lexicon);
    return { tokens: lexer.run(0, text.length).tokens, comments: lexer.comments };
}
class Lexer {
    text;
    lexicon;
    comments = [];
    operators;
    depth = 0;
    constructor(text, lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        const { operators = [], join, paths = [], either = [], format = [], pipe = [], apply = [], assign, members, labels, marked = [] } = lexicon;
        const own = [...operators, ...join, ...paths, ...either, ...format, ...pipe, ...apply, ...assign, ...members, ...labels, ...marked].filter(one => !/^\w/.test(one));
        this.operators = [...new Set([...own, ...OPERATORS])].sort((a, b) => b.length - a.length);
    }
    /** Cuts from an offset to a limit, or to the bracket that closes one which was opened before. */
    run(from, limit, until) {
        const tokens = [];
        const open = [];
        const here = [];
        let at = from;
        let spaced = false;
        const push = (kind, end, more = {}) => {
            tokens.push({ kind, text: this.text.slice(at, end), start: at, end, spaced, ...more });
            at = end;
            spaced = false;
        };
        while (at < limit) {
            const letter = this.text[at];
            const skipped = this.match(SPACE, at) ?? (this.lexicon.continues && this.match(this.lexicon.continues, at));
            if (skipped) {
                at += skipped.length;
                spaced = true;
                continue;
            }
            if (letter === '\n') {
                push('line', at + 1);
                for (const { quote, opener, token } of here.splice(0))
                    at = this.hereDocument(quote, opener, token, at, limit);
                spaced = true;
                continue;
            }
            const comment = this.comment(at, limit);
            if (comment) {
                this.comments.push(comment);
                at = comment.end;
                spaced = true;
                continue;
            }
            const opaque = this.lexicon.opaque && expectsOperand(tokens) ? this.match(this.lexicon.opaque, at) : undefined;
            if (opaque) {
                push('opaque', at + opaque.length);
                continue;
            }
            const quote = this.quote(at);
            if (quote) {
                const token = { kind: 'string', text: '', start: at, end: at + quote.opener.length, spaced, pieces: [] };
                if (quote.quote.here)
                    here.push({ ...quote, token });
                else {
                    const body = this.body(quote.quote, quote.opener, token.end, limit);
                    if (!body) {
                        const newline = this.text.indexOf('\n', at);
                        const end = newline < 0 ? limit : newline;
                        this.comments.push({ start: at, end });
                        at = end;
                        continue;
                    }
                    Object.assign(token, body);
                }
                tokens.push(token);
                at = token.end;
                spaced = false;
                continue;
            }
            const symbol = this.lexicon.symbols && this.match(this.lexicon.symbols, at);
            // Behind a label that ends in a colon it is a value: `~code:\`Created`.
            if (symbol && (spaced || (tokens.at(-1)?.kind !== 'name' && tokens.at(-1)?.kind !== 'close') || tokens.at(-1)?.text.endsWith(':'))) {
                push('symbol', at + symbol.length);
                continue;
            }
            const name = this.match(this.lexicon.names, at);
            if (name) {
                push('name', at + name.length);
                continue;
            }
            const number = this.match(NUMBER, at);
            if (number) {
                push('number', at + number.length);
                continue;
            }
            const operator = this.operators.find(one => this.text.startsWith(one, at)) ?? letter;
            const bracket = operator.at(-1);
            if (CLOSES[bracket] !== undefined) {
                open.push(CLOSES[bracket]);
                push('open', at + operator.length);
            }
            else if (letter === ')' || letter === ']' || letter === '}') {
                if (until !== undefined && open.length === 0 && letter === until)
                    return { tokens, end: at };
                const matching = open.lastIndexOf(letter);
                if (matching >= 0)
                    open.length = matching;
                push('close', at + 1);
            }
            else
                push('op', at + operator.length);
        }
        return { tokens, end: limit };
    }
    match(pattern, at) {
        pattern.lastIndex = at;
        return pattern.exec(this.text)?.[0];
    }
    comment(at, limit) {
        if (this.lexicon.lineComments.some(pattern => this.match(pattern, at) !== undefined)) {
            const newline = this.text.indexOf('\n', at);
            return { start: at, end: newline < 0 ? limit : Math.min(newline, limit) };
        }
        for (const [open, close, document] of this.lexicon.blockComments) {
            const opener = this.match(open, at);
            if (opener === undefined)
                continue;
            close.lastIndex = at + opener.length;
            const found = close.exec(this.text);
            return { start: at, end: found ? Math.min(found.index + found[0].length, limit) : limit, ...(document !== undefined && { document }) };
        }
        return undefined;
    }
    quote(at) {
        for (const quote of this.lexicon.quotes) {
            const opener = this.match(quote.open, at);
            if (opener !== undefined)
                return { quote, opener };
        }
        return undefined;
    }
    /** The inside of a string up to what closes it. */
    body(quote, opener, from, limit) {
        const close = quote.close ? quote.close(opener) : opener;
        const nests = Object.entries(CLOSES).find(([, closing]) => closing === close)?.[0];
        const pieces = [];
        let start = from;
        let at = from;
        let level = 0;
        const flush = () => { if (at > start)
            pieces.push({ kind: 'content', start, end: at }); };
        while (at < limit) {
            if (quote.oneLine && this.text[at] === '\n')
                return undefined;
            if ((quote.escape === 'twice' || quote.doubles) && this.text.startsWith(close + close, at)) {
                flush();
                pieces.push({ kind: 'content', start: at, end: at + close.length });
                start = at += 2 * close.length;
                continue;
            }
            const hole = this.hole(quote.holes ?? [], at, limit);
            if (hole) {
                flush();
                pieces.push(hole);
                start = at = hole.end;
                continue;
            }
            if (quote.escape !== 'twice' && this.text[at] === quote.escape) {
                flush();
                const end = at + (/^\\(?:u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r?\n|[\s\S])/.exec(this.text.slice(at, at + 12))?.[0].length ?? 2);
                pieces.push({ kind: 'escape', start: at, end });
                start = at = end;
                continue;
            }
            if (this.text.startsWith(close, at) && level === 0) {
                flush();
                return { end: at + close.length, pieces };
            }
            if (nests !== undefined && this.text[at] === nests)
                level++;
            else if (nests !== undefined && this.text[at] === close)
                level--;
            at++;
        }
        flush();
        return quote.oneLine ? undefined : { end: limit, pieces };
    }
    hole(holes, at, limit) {
        for (const hole of holes) {
            if ('name' in hole) {
                const name = this.match(hole.name, at);
                if (name !== undefined)
                    return { kind: 'hole', start: at, end: at + name.length, tokens: this.inner(at + (hole.drop ?? 0), at + name.length) };
            }
            else if (this.text.startsWith(hole.open, at) && this.depth < MAX_DEPTH) {
                this.depth++;
                const { tokens, end } = this.run(at + hole.open.length, limit, hole.close);
                this.depth--;
                return { kind: 'hole', start: at, end: Math.min(end + hole.close.length, limit), tokens };
            }
        }
        return undefined;
    }
    inner(start, end) {
        this.depth++;
        const { tokens } = this.depth < MAX_DEPTH ? this.run(start, end) : { tokens: [] };
        this.depth--;
        return tokens;
    }
    /** A here-document's text becomes the inside of its token. */
    hereDocument(quote, opener, token, from, limit) {
        const word = quote.close ? quote.close(opener) : opener;
        for (let start = from; start < limit;) {
            const newline = this.text.indexOf('\n', start);
            const end = newline < 0 ? limit : newline;
            if (this.text.slice(start, end).trim() === word) {
                const body = this.body({ ...quote, close: () => '\n\0', oneLine: false }, '', from, start);
                token.pieces = body?.pieces ?? [];
                return end;
            }
            start = end + 1;
        }
        return from;
    }
}
/** Whether what comes next is a value and not an operator. */
function expectsOperand(tokens) {
    const last = tokens.at(-1);
    return !last || last.kind === 'op' || last.kind === 'open' || last.kind === 'line' || (last.kind === 'name' && /^(?:if|unless|and|or|not|return|when|split|grep|=~)$/.test(last.text));
}

;// CONCATENATED MODULE: ./src/languages/text/embedded.ts
// Code of other languages in a file: documentation with examples, and commands that are handed to the shell.



/** What leads to a command: `!curl` in an editor. */
const LEAD = /^\s*:?!\s*/;
/** The first of a list of words. */
const PROGRAM = /^(?:[\w/.-]*\/)?(curl|wget)$/;
/** What is worth looking into. */
const embedded_TELLING = /\b(?:curl|wget|gh\s+api|http)\b/;
/** The documents and the commands in a file of this language. */
function embeddedIn(lexicon) {
    return ({ text }) => {
        const hasDocuments = lexicon.blockComments.some(([, , document]) => document !== undefined);
        if (!hasDocuments && !lexicon.runs && !embedded_TELLING.test(text))
            return [];
        const { tokens, comments } = lex(text, lexicon);
        return [...documents(text, comments), ...embedded_commands(text, tokens, lexicon)];
    };
}
/** Documentation, by its kind. */
function documents(text, comments) {
    const kinds = [...new Set(comments.flatMap(({ document }) => document ?? []))];
    return kinds.map(extension => ({ language: 'document', extension, blocks: [comments.filter(({ document }) => document === extension).reduce((excerpt, { start, end }) => excerpt.take(start, end).add('\n'), new embedded/* Excerpting */.U8(text))] }));
}
/** Each command, behind the constants of the file. */
function embedded_commands(text, tokens, lexicon) {
    const found = [];
    const constants = new Map();
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        noteConstant(tokens, i, constants, lexicon, text);
        const script = scriptIn(token, lexicon, text);
        if (script)
            found.push(script);
        const started = lexicon.starts && startedBy(tokens, i, lexicon.starts, text);
        if (started) {
            found.push({ language: 'shell', blocks: [started] });
            continue;
        }
        if (token.kind !== 'string')
            continue;
        const said = plain(token, text);
        if ((0,commands/* isOnlySaid */.ij)(text, token.start) && !lexicon.shell?.test(text.slice(token.start, token.start + 2)))
            continue;
        const excerpt = new embedded/* Excerpting */.U8(text).add([...constants].map(([name, value]) => `${name}='${value}'\n`).join(''));
        if (commands/* COMMAND */.Wr.test(said.replace(LEAD, '')))
            i = joined(tokens, i, excerpt, lexicon, text);
        // `execlp("curl", "curl", \u2026)`: the name that the program sees comes second.
        else if (PROGRAM.test(said) && !(tokens[i + 1]?.text === ',' && tokens[i + 2]?.kind === 'string' && PROGRAM.test(plain(tokens[i + 2], text))))
            listed(tokens, i, excerpt, lexicon, text);
        else
            continue;
        found.push({ language: 'shell', blocks: [excerpt.add('\n')] });
    }
    return found;
}
/** A script in a here-document of the language that runs it: `python << EOF`. */
function scriptIn({ kind, start, pieces = [] }, { runs }, text) {
    const word = runs && kind === 'string' ? /^[a-z]{2}/.exec(text.slice(start, start + 2))?.[0] : undefined;
    const language = word === undefined ? undefined : runs?.[word];
    return language === undefined ? undefined : { language, blocks: [pieces.reduce((excerpt, piece) => excerpt.take(piece.start, piece.end), new embedded/* Excerpting */.U8(text)).add('\n')] };
}
/** A program that a command starts with the options that it is given: `Start-Process curl -ArgumentList '-X', 'POST', $url`. */
function startedBy(tokens, at, { command, option }, text) {
    if (tokens[at]?.kind !== 'name' || !command.test(tokens[at].text))
        return undefined;
    let level = 0;
    const end = tokens.slice(at, at + MAX_TOKENS).findIndex(({ kind }) => { level += kind === 'open' ? 1 : kind === 'close' ? -1 : 0; return level < 0 || (kind === 'line' && level === 0); });
    const statement = tokens.slice(at, at + (end < 0 ? MAX_TOKENS : end));
    const program = statement.find(token => STARTED.test(token.kind === 'string' ? plain(token, text) : token.text));
    const from = statement.findIndex(({ kind, text: name }) => kind === 'name' && option.test(name));
    if (!program || from < 0)
        return undefined;
    const rest = statement.slice(from + 1);
    const next = rest.findIndex(({ kind, text: name }) => kind === 'name' && name.startsWith('-'));
    const words = rest.slice(0, next < 0 ? undefined : next).filter(({ kind, text: name }) => kind === 'string' || (kind === 'name' && name.startsWith('$')));
    const excerpt = new embedded/* Excerpting */.U8(text).put('curl', program.start, program.end);
    for (const word of words) {
        // All options in one text.
        const quote = words.length === 1 || word.kind !== 'string' || /^[\w/.:@$=-]*$/.test(plain(word, text)) ? '' : "'";
        excerpt.add(` ${quote}`);
        if (word.kind === 'string')
            inside(word, excerpt, text);
        else
            excerpt.put((0,commands/* variable */.bv)(word.text), word.start, word.end);
        excerpt.add(quote);
    }
    return excerpt.add('\n');
}
const STARTED = /^(?:[\w:/\\.-]*[/\\])?curl(?:\.exe)?$/i;
/** `name = "text"`. */
function noteConstant(tokens, at, constants, { assign }, text) {
    const [name, operator, value, after] = defined(tokens, at, text) ?? tokens.slice(at, at + 4);
    if (name?.kind !== 'name' || (operator && !assign.includes(operator.text)) || value?.kind !== 'string')
        return;
    const said = plain(value, text);
    if (/^[\w:/.@-]+$/.test(said) && (!after || after.kind === 'line' || after.text === ';' || after.text === ','))
        constants.set((0,commands/* variableName */.cG)(name.text), said);
}
/** `#define NAME "text"`. */
function defined(tokens, at, text) {
    const [word, name, value, after] = tokens.slice(at, at + 4);
    return word && /^#?\s*define$/.test(word.text) && name && text.slice(word.start - 1, word.end).includes('#') ? [name, undefined, value, after] : undefined;
}
/** The text of a string; what is put in is left out. */
const plain = ({ pieces = [] }, text) => pieces.map(({ kind, start, end }) => (kind === 'content' ? text.slice(start, end) : kind === 'escape' ? text.slice(start + 1, end) : '$x')).join('');
/** A command in one string, or in several that are joined; the index of its last token. */
function joined(tokens, from, excerpt, lexicon, text) {
    const by = tokens[from - 1]?.kind === 'open' ? tokens[from - 2]?.text ?? '' : tokens[from - 1]?.text ?? '';
    const isPasted = PASTES.test(by);
    for (let at = from;;) {
        const end = operandAt(tokens, at, lexicon);
        const token = tokens[at];
        if (token.kind === 'string')
            inside(token, excerpt, text, at === from);
        else if (token.kind === 'number')
            excerpt.take(token.start, token.end);
        else if (PASTES.test(token.text) && tokens[at + 1]?.kind === 'open' && end > at + 1)
            pasted(tokens.slice(at + 2, end), excerpt, text);
        else
            excerpt.put((0,commands/* variable */.bv)(text.slice(token.start, tokens[end].end)), token.start, tokens[end].end);
        const next = nextOperand(tokens, end + 1, lexicon, isPasted);
        if (next === undefined)
            return end;
        if (by === 'paste')
            excerpt.add(' ');
        at = next;
    }
}
/** Functions that put text together of all they are given. */
const PASTES = /^(?:concat|str|paste0?|strcat|format)$/;
/** The last token of the operand that begins here: a string, or a name with what it is called with and the members of it. */
function operandAt(tokens, from, { members }) {
    let at = from;
    if (tokens[at].kind === 'open')
        return closing(tokens, at);
    if (tokens[at].kind !== 'name')
        return at;
    for (;;) {
        const next = tokens[at + 1];
        if (next?.kind === 'open' && !next.spaced)
            at = closing(tokens, at + 1);
        else if (next && !next.spaced && members.includes(next.text) && tokens[at + 2]?.kind === 'name')
            at += 2;
        else
            return at;
    }
}
/** Where the next part of a joined text begins. */
function nextOperand(tokens, at, lexicon, isPasted) {
    const token = tokens[at];
    if (!token)
        return undefined;
    const isSeparator = lexicon.join.includes(token.text) || (isPasted && token.text === ',');
    // In C, a name in capitals beside a string is one too.
    const isBeside = lexicon.adjacent && (token.kind === 'string' || (lexicon.define !== undefined && /^[A-Z][A-Z\d_]*$/.test(token.text)));
    const next = isSeparator ? at + 1 : isBeside || isPasted ? at : undefined;
    const kind = next === undefined ? undefined : tokens[next]?.kind;
    return kind === 'string' || kind === 'name' || kind === 'number' || kind === 'open' ? next : undefined;
}
/** The bracket that closes the one here. */
function closing(tokens, open) {
    let level = 0;
    for (let i = open; i < tokens.length; i++) {
        if (tokens[i].kind === 'open')
            level++;
        else if (tokens[i].kind === 'close' && --level === 0)
            return i;
    }
    return tokens.length - 1;
}
function inside({ pieces = [] }, excerpt, text, isFirst = false) {
    pieces.forEach(({ kind, start, end }, i) => {
        if (kind === 'content')
            excerpt.take(start + (isFirst && i === 0 ? LEAD.exec(text.slice(start, end))?.[0].length ?? 0 : 0), end);
        else if (kind === 'escape')
            excerpt.put(unescaped(text.slice(start, end)), start, end);
        else
            excerpt.put((0,commands/* variable */.bv)(text.slice(start, end)), start, end);
    });
}
const SIMPLE = { n: '\n', t: '\t', r: '' };
const unescaped = (escape) => SIMPLE[escape[1]] ?? escape.slice(1);
/** Functions that only hold the words together. */
const LISTS = /^(?:c|list|paste|vec|vector|concatenate|strvec|listOf|arrayOf|of|asList|split)$/i;
/** Functions that fill in a pattern, which stands first. */
const FORMATS = /^(?:s?printf|format|string_format|str_format|fmt)$/i;
const NOTHING = /^(?:nil|null|None|undef|true|false|t)$/i;
/** A command in words of their own: `"curl", "-X", "POST", url`. */
function listed(tokens, from, excerpt, lexicon, text) {
    let level = 0;
    const apart = heldApart(tokens, from);
    for (let i = from, limit = from + MAX_TOKENS; i < tokens.length && i < limit; i++) {
        if (apart !== undefined && i === from + 1) {
            i = apart;
            limit = apart + MAX_TOKENS;
        }
        const token = tokens[i];
        // What is joined to the word before is the same word.
        const lead = i === from || lexicon.join.includes(tokens[i - 1].text) ? '' : ' ';
        if (token.kind === 'open')
            level++;
        else if (token.kind === 'close' && --level < 0)
            return;
        else if (token.text === ';' || (token.kind === 'line' && level === 0 && tokens[i - 1]?.text !== ','))
            return;
        else if (token.kind === 'string') {
            const quote = i === from || /^[\w/.:@$=-]*$/.test(plain(token, text)) ? '' : plain(token, text).includes("'") ? '"' : "'";
            excerpt.add(lead).add(quote);
            inside(token, excerpt, text);
            excerpt.add(quote);
        }
        else if (token.kind === 'name' && !NOTHING.test(token.text) && !lexicon.labels.includes(tokens[i + 1]?.text ?? '')) {
            const isCalled = tokens[i + 1]?.kind === 'open' && !tokens[i + 1].spaced;
            // `(concat "https://host/" id)`
            const isHead = !isCalled && tokens[i - 1]?.text === '(' && tokens[i + 1]?.kind === 'string';
            if (isCalled && LISTS.test(token.text))
                continue;
            excerpt.add(`${lead}"`);
            const end = isCalled ? closing(tokens, i + 1) : isHead ? closing(tokens, i - 1) - 1 : i;
            const first = isCalled ? i + 2 : i + 1;
            if ((isCalled || isHead) && (PASTES.test(token.text) || FORMATS.test(token.text)))
                pasted(tokens.slice(first, FORMATS.test(token.text) ? first + 1 : end + (isHead ? 1 : 0)), excerpt, text);
            else
                excerpt.put((lexicon.flattens !== undefined && token.text.startsWith(lexicon.flattens) ? commands/* several */.J$ : commands/* variable */.bv)(token.text), token.start, tokens[end].end);
            excerpt.add('"');
            i = end;
        }
    }
}
/** How far the words of a command are read. */
const MAX_TOKENS = 80;
/** Where the list begins that holds the words of a program which is named alone: `task.launchPath = "curl"`, `task.arguments = ["-X", \u2026]`. */
function heldApart(tokens, from) {
    const next = tokens[from + 1];
    if (next && next.kind !== 'line' && next.kind !== 'close' && next.text !== ';')
        return undefined;
    const name = tokens.slice(from, from + MAX_TOKENS).findIndex(token => token.kind === 'name' && /^(?:set)?arguments$/i.test(token.text));
    if (name < 0)
        return undefined;
    const open = tokens.slice(from + name, from + name + 5).findIndex(token => token.kind === 'open' && token.text.endsWith('['));
    return open < 0 ? undefined : from + name + open;
}
/** The parts of one word. */
function pasted(parts, excerpt, text) {
    for (const part of parts) {
        if (part.kind === 'string')
            inside(part, excerpt, text);
        else if (part.kind === 'name')
            excerpt.put((0,commands/* variable */.bv)(part.text), part.start, part.end);
        else if (part.kind === 'number')
            excerpt.take(part.start, part.end);
    }
}

;// CONCATENATED MODULE: ./src/languages/text/lisp-data.ts

/** A quoted form as data. Association and property lists are records. */
function data(form, code) {
    const { start, end, items, kind } = form;
    const inner = (one) => data(one, code);
    if (kind === 'unquoted')
        return code(items[0]);
    if (kind === 'symbol' || kind === 'keyword')
        return form.text === 'nil' ? make('null', start, end) : make('symbol', start, end);
    if (kind !== 'list')
        return kind === 'vector' ? make('list', start, end, items.map(inner)) : code(form);
    if (items.length > 0 && items.every(isPair))
        return make('record', start, end, items.map(one => over('pair', [as('key', inner(one.items[0])), as('value', lisp_data_valueOf(one, inner))])));
    if (items.length > 1 && items.length % 2 === 0 && items.every((one, i) => i % 2 === 1 || one.kind === 'keyword')) {
        return make('record', start, end, items.flatMap((key, i) => (i % 2 === 1 ? [] : [over('pair', [as('key', inner(key)), as('value', inner(items[i + 1]))])])));
    }
    return make('list', start, end, items.filter(one => one.text !== '.').map(inner));
}
/** `(key . value)`, `(key value)`: not a list of words. */
function isPair({ kind, items }) {
    const [key, dot] = items;
    const isKey = key?.kind === 'symbol' || key?.kind === 'string' || key?.kind === 'keyword';
    return kind === 'list' && isKey && (dot?.text === '.' ? items.length > 2 : items.length > 1 && (key.kind !== 'symbol' || items.length === 2));
}
/** What stands behind the dot, or behind the key. */
function lisp_data_valueOf({ items }, inner) {
    const rest = items.slice(1);
    if (rest[0]?.text !== '.')
        return rest.length === 1 ? inner(rest[0]) : make('list', rest[0].start, rest.at(-1).end, rest.map(inner));
    // `(key . ,value)` and `(key . (a b))`.
    return rest.length === 2 ? inner(rest[1]) : make('list', rest[1].start, rest.at(-1).end, rest.slice(1).map(inner));
}

;// CONCATENATED MODULE: ./src/languages/text/lisp-reader.ts

const lisp_reader_CLOSES = { '(': ')', '[': ']', '{': '}' };
const ATOM = /[^\s()[\]{}"';`,]+/y;
const lisp_reader_NUMBER = /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/;
/** What stands before a form and changes it, and the same where brackets are vectors and maps. */
const MARK = /#'|#;|#(?:hash(?:eqv?)?(?=\())?(?=[({"])|'|`|,@?/y;
const MARK_IN_VECTORS = /#'|#_|#\^|~@|#\?@?|#(?=[({"])|'|`|,|~|\^|@(?=[({\w])/y;
/** Every form of a text, and its comments. */
function readForms(text, lisp) {
    const reader = new Reader(text, lisp);
    const forms = reader.until('');
    return { forms, comments: reader.comments };
}
class Reader {
    text;
    lisp;
    comments = [];
    at = 0;
    depth = 0;
    constructor(text, lisp) {
        this.text = text;
        this.lisp = lisp;
    }
    /** Forms up to a closing bracket, which is passed. */
    until(close) {
        const forms = [];
        while (this.at < this.text.length) {
            const letter = this.text[this.at];
            if (/[\s,]/.test(letter) && !(letter === ',' && !this.lisp.namespaces))
                this.at++;
            else if (letter === ';')
                this.comment('\n');
            else if (this.text.startsWith('#|', this.at))
                this.comment('|#', 2);
            else if (letter === ')' || letter === ']' || letter === '}') {
                if (letter === close || close !== '') {
                    this.at += letter === close ? 1 : 0;
                    return forms;
                }
                this.at++;
            }
            else {
                const before = this.at;
                const form = this.form();
                if (form)
                    forms.push(form);
                if (this.at === before)
                    this.at++;
            }
        }
        return forms;
    }
    /** A comment up to what ends it, and so many letters of that. */
    comment(mark, taken = 0) {
        const found = this.text.indexOf(mark, this.at);
        const end = found < 0 ? this.text.length : found + taken;
        this.comments.push({ start: this.at, end });
        this.at = end;
    }
    form() {
        const start = this.at;
        const letter = this.text[start];
        if (letter === '"')
            return this.string(start);
        if (lisp_reader_CLOSES[letter] !== undefined)
            return this.bracketed(start, letter);
        // What stands before a form and changes it.
        const mark = this.lisp.namespaces ? MARK_IN_VECTORS : MARK;
        mark.lastIndex = start;
        const sign = mark.exec(this.text)?.[0];
        if (sign !== undefined)
            return this.marked(start, sign);
        // A character: `?a`, `\a`.
        const character = this.lisp.character;
        character.lastIndex = start;
        const char = character.exec(this.text)?.[0];
        if (char !== undefined) {
            this.at += char.length;
            return this.make('other', start);
        }
        ATOM.lastIndex = start;
        const atom = ATOM.exec(this.text)?.[0];
        if (atom === undefined)
            return undefined;
        this.at += atom.length;
        return this.make(lisp_reader_NUMBER.test(atom) ? 'number' : /^#?:/.test(atom) ? 'keyword' : 'symbol', start);
    }
    make(kind, start, items = []) {
        return { kind, text: items.length > 0 ? '' : this.text.slice(start, this.at), start, end: this.at, items };
    }
    bracketed(start, letter) {
        this.at++;
        if (this.depth > 400)
            return this.make('other', start);
        this.depth++;
        const items = this.until(lisp_reader_CLOSES[letter]);
        this.depth--;
        return { ...this.make(letter === '(' || (letter === '[' && this.lisp.scheme) ? 'list' : letter === '[' ? 'vector' : 'map', start, items), text: '' };
    }
    marked(start, sign) {
        this.at += sign.length;
        while (/\s/.test(this.text[this.at] ?? ''))
            this.at++;
        const inner = this.at < this.text.length ? this.form() : undefined;
        if (!inner)
            return undefined;
        if (sign === '#_' || sign === '#;') {
            this.comments.push({ start, end: inner.end });
            return undefined;
        }
        // Type hints and other metadata stand before what they are about.
        if (sign === '^' || sign === '#^') {
            while (/\s/.test(this.text[this.at] ?? ''))
                this.at++;
            return this.form();
        }
        if (sign === "#'" || sign === '#' || sign === '@' || sign.startsWith('#?'))
            return inner;
        return { ...this.make(sign === "'" || sign === '`' || sign.startsWith('#hash') ? 'quoted' : 'unquoted', start, [inner]), end: inner.end };
    }
    string(start) {
        const pieces = [];
        let from = start + 1;
        let at = from;
        for (; at < this.text.length && this.text[at] !== '"'; at++) {
            if (this.text[at] !== '\\')
                continue;
            if (at > from)
                pieces.push(make('content', from, at));
            pieces.push(make('escape', at, at + 2));
            from = at + 2;
            at++;
        }
        if (at > from)
            pieces.push(make('content', from, Math.min(at, this.text.length)));
        this.at = Math.min(at + 1, this.text.length);
        return { kind: 'string', text: this.text.slice(start, this.at), start, end: this.at, items: [], pieces };
    }
}

;// CONCATENATED MODULE: ./src/languages/text/lisp.ts



/** A parser of a Lisp. */
function lispParserOf(lisp) {
    return text => {
        const { forms, comments } = readForms(text, lisp);
        const own = new Set(forms.flatMap(({ items: [head, name] }) => (head && name && lisp.forms[head.text] === 'function' ? [name.text] : [])));
        const children = [...comments.map(({ start, end }) => make('comment', start, end)), ...forms.map(form => new Converter(lisp, own).node(form))];
        return { root: make('program', 0, text.length, children), errors: [] };
    };
}
/** A method of HTTP, as a keyword. */
const lisp_METHOD = /^#?:(?:get|post|put|patch|delete|head)$/i;
class Converter {
    lisp;
    own;
    depth = 0;
    /** Variables that are bound around, and hold the method of what is sent there. */
    bound = [];
    methods;
    /** `own`: the functions of the file. */
    constructor(lisp, own) {
        this.lisp = lisp;
        this.own = own;
        this.methods = new Set(Object.values(lisp.dynamic ?? {}).flatMap(({ method }) => method ?? []));
    }
    /** A form that is evaluated. */
    node = (form) => {
        if (this.depth > 150)
            return make('opaque', form.start, form.end);
        this.depth++;
        try {
            return this.convert(form);
        }
        finally {
            this.depth--;
        }
    };
    convert(form) {
        const { start, end } = form;
        switch (form.kind) {
            case 'string': return make('string', start, end, form.pieces);
            case 'number': return make('number', start, end);
            case 'keyword': return make('symbol', start, end);
            case 'symbol': return this.symbol(form);
            case 'quoted': return data(form.items[0], this.node);
            case 'map': return this.record(form);
            case 'vector': return make('list', start, end, form.items.map(this.node));
            case 'list': return form.items.length === 0 ? make('null', start, end) : this.list(form);
            default: return make('opaque', start, end);
        }
    }
    symbol({ start, end, text }) {
        const constant = this.lisp.constants[text];
        if (constant)
            return make(constant, start, end);
        // `http/post`, `http:post`, `http::post`.
        const mark = this.lisp.namespaces ? '/' : this.lisp.packages ?? '';
        const [first, last] = [text.indexOf(mark), text.lastIndexOf(mark)];
        if (mark !== '' && first > 0 && last < text.length - 1)
            return make('member', start, end, [as('of', make('name', start, start + first)), as('key', make('key', start + last + 1, end))]);
        return make('name', start, end, [], text.replace(/^[@#']+/, ''));
    }
    record({ start, end, items }) {
        const pairs = [];
        for (let i = 0; i + 1 < items.length; i += 2)
            pairs.push(over('pair', [as('key', this.node(items[i])), as('value', this.node(items[i + 1]))]));
        return make('record', start, end, pairs);
    }
    list(form) {
        const [head, ...rest] = form.items;
        const { start, end } = form;
        const name = head.kind === 'symbol' ? head.text.replace(this.lisp.namespaces ? /^.*\// : /^(?!:).*:/, '') : '';
        const children = (forms) => forms.map(this.node);
        switch (Object.hasOwn(this.lisp.forms, name) ? this.lisp.forms[name] : undefined) {
            case 'define': return this.define(form, rest);
            case 'function': return this.fn(form, rest, head);
            case 'let': return make('block', start, end, [...this.bindings(rest[0]), ...this.around(rest[0], () => children(rest.slice(1)))]);
            case 'if': return make('choice', start, end, rest.length >= 3 ? [this.node(rest[0]), this.node(rest[1]), make('block', rest[2].start, end, children(rest.slice(2)))] : [make('opaque', start, start), ...children(rest), make('null', end, end)]);
            case 'branch': return make('branch', start, end, children(rest.map(one => (one.kind === 'list' && name === 'cond' ? { ...one, kind: 'progn' } : one)).flatMap(one => (one.kind === 'progn' ? one.items : [one]))));
            case 'loop': return make('loop', start, end, [...this.bindings(rest[0]), ...children(rest.slice(1))]);
            case 'progn': return make('block', start, end, children(rest));
            case 'or': return rest.length === 0 ? make('null', start, end) : children(rest).reduceRight((right, left) => over('binary', [as('left', left), as('operator', make('operator', left.end, left.end, [], '||')), as('right', right)]));
            case 'quote': return rest[0] ? data(rest[0], this.node) : make('null', start, end);
            case 'require': return this.imports(form, rest);
            case 'first': return rest.slice(1).reduce((value, step) => this.threaded(value, step, true), this.node(rest[0] ?? head));
            case 'last': return rest.slice(1).reduce((value, step) => this.threaded(value, step, false), this.node(rest[0] ?? head));
            case 'apply': return rest[0] ? this.call(form, rest[0].kind === 'quoted' ? rest[0].items[0] : rest[0], rest.slice(1)) : make('null', start, end);
            case 'list': return listOf(form, children(rest), rest);
            case 'cons': return make('list', start, end, children(rest));
            case 'comment': return make('comment', start, end);
            default: return head.kind === 'keyword' && rest[0] ? make('index', start, end, [as('of', this.node(rest[0])), as('key', make('symbol', head.start, head.end))]) : this.call(form, head, rest);
        }
    }
    call({ start, end }, head, rest, before = [], after = []) {
        const args = [];
        for (let i = 0; i < rest.length; i++) {
            const [key, value] = [rest[i], rest[i + 1]];
            // `(call :post "/path")`: a method of HTTP is no name of an argument.
            if (key.kind === 'keyword' && value && value.kind !== 'keyword' && !lisp_METHOD.test(key.text)) {
                args.push(over('named', [as('name', make('word', key.start, key.end, [], key.text.replace(/^#?:/, ''))), as('value', this.node(value))]));
                i++;
            }
            else
                args.push(this.node(key));
        }
        const callee = this.node(head);
        // What is bound around the call and read inside of it.
        const dynamic = Object.entries(this.lisp.dynamic ?? {}).filter(([pattern]) => new RegExp(`^(?:${pattern})$`).test(head.text)).flatMap(([, names]) => Object.entries(names));
        const [method] = this.own.has(head.text) ? this.bound.slice(-1) : [];
        const implied = [...dynamic, ...(method === undefined ? [] : [['method', method]])].map(([key, variable]) => make('named', end, end, [as('name', make('word', end, end, [], key)), as('value', make('name', end, end, [], variable))]));
        return make('call', start, end, [as('callee', callee), as('args', make('arguments', head.end, end, [...before, ...args, ...after, ...implied]))]);
    }
    threaded(value, step, first) {
        if (step.kind !== 'list')
            return this.call(step, step, [], [value]);
        const [head, ...rest] = step.items;
        return head ? this.call(step, head, rest, first ? [value] : [], first ? [] : [value]) : value;
    }
    /** `(setq a 1 b 2)`, `(defvar name value "doc")`, `(def name "doc" value)`. */
    define(form, rest) {
        const { start, end, items } = form;
        // `(define (f a b) \u2026)`, `(define ((f a) b) \u2026)`.
        const [head, ...body] = rest;
        if (this.lisp.scheme && head?.kind === 'list' && head.items[0]) {
            const [name, ...params] = head.items;
            return this.fn(form, [...(name.kind === 'symbol' ? [name] : []), { ...head, items: params }, ...body], items[0]);
        }
        const several = items[0].text.startsWith('set');
        const pairs = [];
        if (several)
            for (let i = 0; i + 1 < rest.length; i += 2)
                pairs.push([rest[i], rest[i + 1]]);
        else {
            const values = rest.slice(1);
            const value = this.lisp.namespaces && values.length > 1 && values[0].kind === 'string' ? values[1] : values[0];
            if (rest[0] && value)
                pairs.push([rest[0], value]);
        }
        return make('block', start, end, pairs.map(([name, value]) => (several
            ? over('assign', [as('target', this.node(name)), as('value', this.node(value))])
            : over('declare', [as('name', make('name', name.start, name.end, [], name.text.replace(/^\^\S+\s+/, ''))), as('value', this.node(value))]))));
    }
    /** `((a 1) (b 2))`, `[a 1 b 2]`. */
    bindings(form) {
        if (!form)
            return [];
        const pairs = [];
        if (form.kind === 'vector')
            for (let i = 0; i + 1 < form.items.length; i += 2)
                pairs.push([form.items[i], form.items[i + 1]]);
        else
            for (const one of form.items)
                if (one.kind === 'list' && one.items[0] && one.items[1])
                    pairs.push([one.items[0], one.items[1]]);
        return pairs.map(([name, value]) => (name.kind === 'symbol' ? over('declare', [as('name', make('name', name.start, name.end)), as('value', this.node(value))]) : this.node(value)));
    }
    /** Walks the body of a form that binds variables. */
    around(form, walk) {
        const before = this.bound.length;
        this.bound.push(...(form?.items ?? []).flatMap(({ items: [name] }) => (name && this.methods.has(name.text) ? [name.text] : [])));
        try {
            return walk();
        }
        finally {
            this.bound.length = before;
        }
    }
    fn({ start, end }, rest, head) {
        const named = rest[0]?.kind === 'symbol' ? rest[0] : undefined;
        const after = rest.slice(named ? 1 : 0);
        // Several bodies: `(defn f ([a] \u2026) ([a b] \u2026))`.
        const bodies = after.filter(one => one.kind === 'list' && one.items[0]?.kind === 'vector');
        const lambdaList = (one) => (this.lisp.namespaces ? one.kind === 'vector' : one.kind === 'list' || one.text === 'nil');
        const at = after.findIndex(lambdaList);
        const [params, body] = at >= 0 ? [after[at], after.slice(at + 1)] : bodies.length > 0 ? [bodies.at(-1).items[0], bodies.flatMap(one => one.items.slice(1))] : [undefined, after];
        const names = (params?.items ?? []).flatMap(one => (one.kind === 'symbol' && !one.text.startsWith('&') ? [one] : one.kind === 'list' && one.items[0]?.kind === 'symbol' ? [one.items[0]] : []));
        return make('function', start, end, [
            ...(named ? [as('name', make('name', named.start, named.end))] : []),
            as('params', make('parameters', head.end, head.end, names.map(one => make('parameter', one.start, one.end, [as('name', make('name', one.start, one.end))])))),
            as('body', make('block', head.end, end, body.map(this.node))),
        ]);
    }
    /** `(require 'x)`, `(ns y (:require [a.b :as c]))`. */
    imports(form, rest) {
        const found = [];
        const visit = (one) => {
            const [first, ...more] = one.items;
            if (one.kind === 'quoted' && first?.kind === 'symbol')
                found.push({ module: first.text });
            // `(:use a.b)`
            else if (one.kind === 'list' && first?.kind === 'keyword')
                more.forEach(each => { if (each.kind === 'symbol')
                    found.push({ module: each.text });
                else
                    visit(each); });
            else if (one.kind === 'vector' && first?.kind === 'symbol') {
                const behind = (...keys) => { const at = more.findIndex(each => keys.includes(each.text)); return at < 0 ? undefined : more[at + 1]; };
                const [alias, names] = [behind(':as'), behind(':refer', ':only')?.items];
                found.push({ module: first.text, ...(alias && { alias: alias.text }), ...(names && { names }) });
            }
            else
                one.items.forEach(visit);
        };
        rest.forEach(visit);
        return make('block', form.start, form.end, found.map(({ module, alias, names = [] }) => make('import', form.start, form.end, names.map(({ start, end }) => make('name', start, end)), `import ${module}${alias === undefined ? '' : ` as ${alias}`}`)));
    }
}
/** `(list (cons 'a 1) (cons 'b 2))` and `(list :a 1 :b 2)` are records. */
function listOf({ start, end }, nodes, forms) {
    const isPair = (form) => form.kind === 'list' && form.items[0]?.text === 'cons' && form.items.length === 3;
    if (forms.length > 0 && forms.every(isPair))
        return make('record', start, end, nodes.map(node => over('pair', [as('key', node.children[0]), as('value', node.children[1])])));
    if (forms.length > 1 && forms.every((form, i) => i % 2 === 1 || form.kind === 'keyword')) {
        const pairs = [];
        for (let i = 0; i + 1 < nodes.length; i += 2)
            pairs.push(over('pair', [as('key', nodes[i]), as('value', nodes[i + 1])]));
        return make('record', start, end, pairs);
    }
    return make('list', start, end, nodes);
}

;// CONCATENATED MODULE: ./src/languages/text/cursor.ts
/** How deep code nests before the rest of it is passed over. */
const cursor_MAX_DEPTH = 200;
/** A position among tokens, and what is to be kept in mind there. */
class Cursor {
    lexicon;
    text;
    tokens;
    index = 0;
    /** Whether line breaks count here: not inside parentheses. */
    lines;
    /** Whether a brace begins a block, not an argument: in the head of a branch or a loop. */
    inHead = false;
    depth = 0;
    closings;
    constructor(lexicon, text, tokens) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.lines = lexicon.lines;
    }
    /** The next token. */
    get token() {
        if (!this.lines)
            while (this.tokens[this.index]?.kind === 'line')
                this.index++;
        return this.tokens[this.index];
    }
    /** A token further on, line breaks left out. */
    ahead(count) {
        for (let i = this.index; i < this.tokens.length; i++) {
            if (this.tokens[i].kind === 'line')
                continue;
            if (count-- === 0)
                return this.tokens[i];
        }
        return undefined;
    }
    take() {
        const { token } = this;
        if (token)
            this.index++;
        return token;
    }
    /** Takes the next token if it is this one. */
    eat(text) {
        return this.token?.text === text && this.token.kind !== 'string' ? this.take() : undefined;
    }
    is(text) {
        return this.token?.text === text && this.token.kind !== 'string';
    }
    skipLines() {
        while (this.tokens[this.index]?.kind === 'line')
            this.index++;
    }
    /** What a word does in this language. */
    role(token = this.token) {
        const { words, called } = this.lexicon;
        if (token?.kind !== 'name' || !Object.hasOwn(words, token.text))
            return undefined;
        return called?.includes(token.text) && this.text[token.end] === '(' ? undefined : words[token.text];
    }
    /** The end of what was read last. */
    get end() {
        return this.tokens[this.index - 1]?.end ?? 0;
    }
    /** Reads what stands between brackets, where line breaks don't count, or do. */
    between(lines, work) {
        const saved = { lines: this.lines, inHead: this.inHead };
        Object.assign(this, { lines, inHead: false });
        try {
            return work();
        }
        finally {
            Object.assign(this, saved);
        }
    }
    head(work) {
        const { inHead } = this;
        this.inHead = true;
        try {
            return work();
        }
        finally {
            this.inHead = inHead;
        }
    }
    /** Reads one level deeper, unless that is too deep. */
    deeper(work) {
        if (this.depth >= cursor_MAX_DEPTH)
            return undefined;
        this.depth++;
        try {
            return work();
        }
        finally {
            this.depth--;
        }
    }
    /** Goes past what a sticky pattern fits from the next token on; undefined where it does not. */
    pass(pattern) {
        const { token } = this;
        pattern.lastIndex = token?.start ?? this.text.length;
        const found = pattern.exec(this.text);
        if (!found)
            return undefined;
        const end = pattern.lastIndex;
        while (this.token && this.token.start < end)
            this.index++;
        return found;
    }
    /** How far the line of a token is indented. */
    column(token) {
        const start = this.text.lastIndexOf('\n', token.start - 1) + 1;
        return /^[ \t]*/.exec(this.text.slice(start, token.start))[0].length;
    }
    /** The token that closes the bracket at an index, as an index. */
    closing(from) {
        this.closings ??= closings(this.tokens);
        return this.closings[from] ?? this.tokens.length;
    }
}
/** For each opening bracket the index of what closes it. A bracket of another kind closes it too: the code may be broken. */
function closings(tokens) {
    const found = [];
    const open = [];
    tokens.forEach(({ kind }, i) => {
        if (kind === 'open')
            open.push(i);
        else if (kind === 'close') {
            const start = open.pop();
            if (start !== undefined)
                found[start] = i;
        }
    });
    return found;
}

;// CONCATENATED MODULE: ./src/languages/text/indented.ts


/** The record in the lines that follow, if that is what they are. */
function implicitRecord(c) {
    const line = c.tokens[c.index];
    const first = c.ahead(0);
    if (line?.kind !== 'line' || !first || c.ahead(1)?.text !== ':' || c.column(first) <= c.column(c.tokens[c.index - 1]))
        return undefined;
    const column = c.column(first);
    const pairs = [];
    const start = c.index;
    for (;;) {
        const before = c.index;
        c.skipLines();
        const key = c.token;
        if (!key || c.column(key) !== column || c.tokens[c.index + 1]?.text !== ':') {
            c.index = before;
            break;
        }
        for (const item of items(c, '').children)
            if (item.type === 'named')
                pairs.push(make('pair', item.start, item.end, item.children.map(child => as(child.field === 'name' ? 'key' : 'value', child))));
        if (c.index === before)
            break;
    }
    if (pairs.length === 0) {
        c.index = start;
        return undefined;
    }
    return make('record', pairs[0].start, pairs.at(-1).end, pairs);
}

;// CONCATENATED MODULE: ./src/languages/text/commands.ts


const OPTION = /^--?[A-Za-z][\w-]*$/;
/** Options that take an address. */
const ADDRESS = /ur[il]|endpoint|address|base|server|proxy|refer|source|origin|location/i;
const ENDS = /^(?:\||;|&&|\|\||&)$/;
/** A command called with the words behind it. */
function command(c, callee) {
    const name = c.text.slice(callee.start, callee.end);
    if (callee.type !== 'name' || name.startsWith('$') || c.role(c.tokens[c.index - 1]) !== undefined)
        return undefined;
    const args = [];
    while (goesOn(c)) {
        const before = c.index;
        const token = c.token;
        const option = OPTION.test(token.text) && token.kind === 'name' ? c.take() : undefined;
        c.eat(':');
        const value = goesOn(c) && !/^--?[A-Za-z]/.test(c.token.text) ? commands_word(c) : undefined;
        // `--silent https://host/path`: a switch, and where it goes.
        const isSwitch = option && value && /^["']?https?:\/\//.test(c.text.slice(value.start, value.end)) && !ADDRESS.test(option.text);
        if (option && value && !isSwitch)
            args.push(over('named', [as('name', leaf('word', option, option.text.replace(/^-+/, ''))), as('value', value)]));
        else if (value)
            args.push(value);
        if (c.index === before)
            c.index++;
    }
    return args.length === 0 ? undefined : make('call', callee.start, c.end, [as('callee', callee), as('args', over('arguments', args))]);
}
function goesOn(c) {
    const { token } = c;
    return token !== undefined && token.kind !== 'line' && token.kind !== 'close' && token.spaced && !ENDS.test(token.text) && !c.lexicon.assign.includes(token.text);
}
/** A value, or a word that is text without quotes: `Post`, `https://host/path`. */
function commands_word(c) {
    const token = c.token;
    if (token.kind === 'string' || token.kind === 'open' || token.text.startsWith('$'))
        return operand(c, false);
    if (token.text === '@') {
        c.take();
        const value = operand(c, false);
        return value && over('spread', [value]);
    }
    const [whole = ''] = /^[^\s()|;,}]+/.exec(c.text.slice(token.start)) ?? [];
    const end = token.start + whole.length;
    while (c.token && c.token.kind !== 'line' && c.token.start < end)
        c.index++;
    return make('string', token.start, end, [make('content', token.start, end)]);
}

;// CONCATENATED MODULE: ./src/languages/text/classes.ts




/** `class Name: Base { \u2026 }`, `@implementation Name \u2026 @end`, `package Name;`. Undefined: the word is not used so here. */
function classNode(c, asValue = false) {
    const before = c.index;
    const start = c.take();
    let named = c.token?.kind === 'name' && c.role() !== 'skip' ? c.take() : undefined;
    // `class exports.Name` is known by its last name, and one that is a value needs none.
    while (named && c.lexicon.blocks === 'indentation' && c.lexicon.members.includes(c.token?.text ?? '') && c.ahead(1)?.kind === 'name') {
        c.take();
        named = c.take();
    }
    if (!named && asValue)
        named = { ...start, text: '' };
    if (!named) {
        c.index = before;
        return undefined;
    }
    const name = leaf('name', named);
    const parts = [as('name', name)];
    if (start.text.startsWith('@')) {
        while (c.token && c.token.kind !== 'line' && !c.is('-') && !c.is('+') && c.role() === undefined && c.token.text !== '{' && (c.is(':') || c.is('<') || c.is('(') || c.is(',') || c.is('>') || c.is(')') || c.token.kind === 'name')) {
            // What stands on the next line is a declaration.
            if (c.text.slice(name.end, c.token.start).includes('\n'))
                break;
            c.index++;
        }
        if (c.is('{'))
            c.index = c.closing(c.index) + 1;
        const inside = statements(c, at => at.role() === 'end');
        if (c.role() === 'end')
            c.take();
        return make('class', start.start, c.end, [...parts, as('body', make('block', name.end, c.end, inside))]);
    }
    if (c.lexicon.blocks === 'ends') {
        while (c.token && c.token.kind !== 'line' && c.role() === undefined)
            c.index++;
        while (c.role() === 'skip')
            c.take();
        return make('class', start.start, c.end, [...parts, as('body', blockUntilEnd(c))]);
    }
    if (c.lexicon.blocks === 'indentation') {
        openModule(c);
        const base = c.role() === 'skip' ? (c.take(), operand(c, false)) : undefined;
        const inside = indented(c, c.column(start), memberOf);
        return make('class', start.start, c.end, [...parts, ...(base ? [as('base', over('group', [base]))] : []), as('body', make('block', name.end, c.end, inside))]);
    }
    // `package Name;`: up to the next one.
    if (c.is(';')) {
        c.take();
        const inside = statements(c, at => at.token?.text === start.text && at.token.kind === 'name');
        return make('class', start.start, c.end, [...parts, as('body', make('block', name.end, c.end, inside))]);
    }
    const bases = [];
    for (let i = 0; i < 60 && c.token && !c.is('{') && !c.is(';') && !c.is('='); i++, c.index++)
        if (c.token.kind === 'name' && c.role() === undefined)
            bases.push(leaf('name', c.token));
    return c.is('{') ? make('class', start.start, c.end, [...parts, as('bases', make('group', name.end, c.token.start, bases)), as('body', block(c))]) : name;
}
/** `module Name (Other : S) = struct`, `type Name(first: string) =`: goes past what opens the module or the type. */
function openModule(c) {
    let head = c.index;
    while (c.lexicon.curried && c.tokens[head] && c.tokens[head].kind !== 'line' && c.tokens[head].text !== '=')
        head = c.tokens[head].kind === 'open' ? c.closing(head) + 1 : head + 1;
    if (c.lexicon.curried && c.tokens[head]?.text === '=')
        c.index = head + 1;
    for (let i = c.index, left = 60; c.lexicon.curried && left > 0 && c.tokens[i] && c.lexicon.words[c.tokens[i].text] !== 'declare'; i++, left--)
        if (/^(?:struct|sig|object)$/.test(c.tokens[i].text)) {
            c.index = i + 1;
            return;
        }
}
/** `name: (a) -> \u2026`, `@name: value`: a member of a class without brackets. */
function memberOf(c) {
    const [key, label] = [c.token, c.ahead(1)];
    if (key?.kind !== 'name' || label === undefined || !c.lexicon.labels.includes(label.text))
        return statement(c);
    const name = as('name', leaf('name', c.take(), key.text.replace(/^@/, '')));
    c.take();
    const value = expression(c, 1);
    if (value?.type === 'function')
        return make('function', key.start, value.end, [name, ...value.children]);
    return over('declare', [name, ...(value ? [as('value', value)] : [])]);
}

;// CONCATENATED MODULE: ./src/languages/text/functions.ts




/** `func name(params) { \u2026 }`, `function(a) \u2026 end`, `sub { \u2026 }`, after its word. */
function functionNode(c) {
    const start = c.take();
    if (c.lexicon.blocks === 'indentation')
        return make('function', start.start, Math.max(c.end, start.end), indentedBody(c, start));
    let name;
    while (c.is('!'))
        c.take();
    while (c.token?.kind === 'name' && c.role() !== 'end') {
        name = leaf('name', c.take());
        if (!c.lexicon.members.includes(c.token?.text ?? ''))
            break;
        c.take();
    }
    if (c.is('<'))
        while (c.token && !c.is('(') && !c.is('{'))
            c.index++;
    const params = c.is('(') ? parameters(c) : undefined;
    return body(c, start.start, name, params);
}
/** `name(params) = value`, `name(a, b)::T where T = value`, `name a b = value`. Nothing is read before it is one: what it holds may be as long again. */
function equation(c) {
    const { token: start } = c;
    if (c.lexicon.equations === 'words')
        return start && curriedNode(c, start);
    if (!c.lexicon.equations || start?.kind !== 'name' || c.role() !== undefined)
        return undefined;
    let last = c.index;
    while (c.lexicon.members.includes(c.tokens[last + 1]?.text ?? '') && c.tokens[last + 2]?.kind === 'name')
        last += 2;
    const open = c.tokens[last + 1];
    if (open?.text !== '(' || open.spaced)
        return undefined;
    // What type it gives, and for which types, stands on the same line.
    let end = c.closing(last + 1) + 1;
    if (c.tokens[end]?.text === '::' || c.role(c.tokens[end]) === 'skip')
        while (c.tokens[end] && c.tokens[end].kind !== 'line' && c.tokens[end].text !== '=')
            end = c.tokens[end].kind === 'open' ? c.closing(end) + 1 : end + 1;
    if (c.tokens[end]?.text !== '=')
        return undefined;
    const name = leaf('name', c.tokens[last]);
    c.index = last + 1;
    const params = parameters(c);
    c.index = end + 1;
    c.skipLines();
    const value = c.role() === 'branch' ? statement(c) : expression(c, 1);
    return make('function', start.start, Math.max(c.end, start.end), [as('name', name), as('params', params), ...(value ? [as('body', over('block', [value.type === 'branch' ? value : over('return', [value])]))] : [])]);
}
/** From the parameters on: what stands before the body, and the body. */
function body(c, start, name, params) {
    const { lexicon } = c;
    const head = () => c.token !== undefined && c.token.kind !== 'line' && !c.is('{') && !c.is('=>') && !c.is('=') && !c.is(';') && !c.is('->') && c.token.kind !== 'close' && c.role() === undefined && !c.is(',');
    const finish = (inner) => {
        const own = lexicon.sigil === '$' && inner?.type === 'block' ? positional(inner, c.text) : undefined;
        const given = own?.params ?? params;
        return make('function', start, Math.max(c.end, start), [...(name ? [as('name', name)] : []), ...(given ? [as('params', given)] : []), ...(inner ? [as('body', own?.body ?? inner)] : [])]);
    };
    if (lexicon.blocks === 'ends') {
        while (head())
            c.index++;
        if (c.is('->')) {
            c.take();
            return finish(blockUntilEnd(c));
        }
        // `def f(x), do: value`.
        if (c.is(',') && c.ahead(1)?.text === 'do') {
            c.index += 3;
            const value = expression(c);
            return finish(value && over('block', [over('return', [value])]));
        }
        while (c.role() === 'skip')
            c.take();
        return finish(blockUntilEnd(c));
    }
    if (lexicon.lines) {
        const at = c.index;
        c.skipLines();
        if (!c.is('{'))
            c.index = at;
    }
    if (lexicon.bareBodies && !c.is('{')) {
        const value = expression(c, 1);
        return finish(value && over('block', [over('return', [value])]));
    }
    // `-> Type`, `throws`, `const`, an initialiser list.
    for (let i = 0; i < 40 && c.token && !c.is('{') && !c.is(';') && !c.is('=>') && c.token.kind !== 'close' && c.token.kind !== 'line' && !c.is('='); i++)
        c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
    if (c.is('{')) {
        const inside = params ? undefined : parametersInside(c);
        const inner = block(c);
        return inside ? make('function', start, Math.max(c.end, start), [...(name ? [as('name', name)] : []), as('params', inside), as('body', inner)]) : finish(inner);
    }
    if (c.is('=>') || c.is('=')) {
        c.take();
        c.skipLines();
        const value = expression(c, 1);
        return finish(value && over('block', [over('return', [value])]));
    }
    return finish(undefined);
}
/** `my ($self, $path) = @_; my $id = shift;`: the parameters, and the body without them. */
function positional(inner, text) {
    const found = [];
    let taken = 0;
    for (const child of inner.children) {
        const value = child.children.find(one => one.field === 'value');
        const target = child.children.find(one => one.field === 'target' || one.field === 'name');
        if (!value || !target || value.text !== 'arguments')
            break;
        found.push(...(target.type === 'targets' ? target.children : [target]).map(one => as('name', one)));
        taken++;
    }
    const children = inner.children.slice(taken).map(child => unnamed(child, text, found));
    return found.length === 0 ? undefined : { params: over('parameters', found.map(name => over('parameter', [name]))), body: { ...inner, children } };
}
/** `{ param($path, $method) \u2026 }`: the parameters, while the block is still to be read. */
function parametersInside(c) {
    const { parameters: word } = c.lexicon;
    if (word === undefined)
        return undefined;
    const start = c.index;
    let at = start + 1;
    // What is said of the function stands before them: `[CmdletBinding()]`.
    while (c.tokens[at]?.kind === 'line' || c.tokens[at]?.text === '[')
        at = c.tokens[at].kind === 'open' ? c.closing(at) + 1 : at + 1;
    if (c.tokens[at]?.text.toLowerCase() !== word || c.tokens[at + 1]?.text !== '(')
        return undefined;
    c.index = at + 1;
    const found = parameters(c);
    c.index = start;
    return found;
}
/** An argument that is taken where it is needed. */
const TAKEN = /^(?:shift(?:\s*\(\s*\))?|\$_\[(\d)\])$/;
/** Code in which such arguments have names: `'https://' . shift`, `$_[0]`. */
function unnamed(node, text, found) {
    if (node.type === 'function')
        return node;
    const argument = TAKEN.exec(text.slice(node.start, node.end));
    if (!argument)
        return node.children.length === 0 ? node : { ...node, children: node.children.map(child => unnamed(child, text, found)) };
    const at = Number(argument[1] ?? found.length);
    while (found.length <= at)
        found.push(as('name', make('name', node.start, node.end, [], `$argument${found.length}`)));
    return { ...make('name', node.start, node.end, [], `$argument${at}`), field: node.field };
}
/** The parameters between parentheses. */
function parameters(c) {
    const end = c.closing(c.index);
    const open = c.take();
    const found = [];
    c.between(false, () => {
        while (c.index < end) {
            const before = c.index;
            const one = parameter(c, end);
            if (one)
                found.push(one);
            while (c.index < end && !c.is(','))
                c.index = c.token?.kind === 'open' ? Math.min(c.closing(c.index) + 1, end) : c.index + 1;
            if (c.is(','))
                c.index++;
            if (c.index === before)
                c.index++;
        }
    });
    c.index = Math.min(end + 1, c.tokens.length);
    return make('parameters', open.start, c.end, found);
}
/** One parameter: `_ path: String = "x"`, `const char *url`, `path`, `required this.id`. */
function parameter(c, end) {
    let [before, name] = [undefined, undefined];
    const typed = c.lexicon.typed === true;
    let rest = false;
    for (; c.index < end && !c.is(','); c.index++) {
        const token = c.token;
        rest ||= token.text === '...';
        if (token.kind === 'open') {
            // Types and attributes in front of a name: `[string]$path`.
            if (token.text === '[' && c.lexicon.parameters !== undefined) {
                c.index = c.closing(c.index);
                continue;
            }
            // Parameters by name of their own: `{required String x}`.
            if (token.text !== '{' && token.text !== '[') {
                c.index = c.closing(c.index);
                continue;
            }
            const pattern = c.lexicon.shorthand && token.text === '{' ? brace(c) : undefined;
            if (pattern)
                return over('pattern parameter', [as('name', { ...leaf('name', token), text: '{}' }), as('pattern', pattern)]);
            if (!typed)
                return undefined;
            continue;
        }
        if (c.is('=') || c.is('\\') || c.is(':') || token.text === '=>')
            break;
        if (token.kind === 'name' && c.role(token) !== 'skip') {
            before = name;
            name = leaf('name', token, (c.lexicon.given ?? '') + token.text);
        }
        if (token.kind === 'name' && !typed && c.lexicon.labels.includes('=') && !c.lexicon.labels.includes(':')) {
            c.index++;
            break;
        }
    }
    if (!name)
        return undefined;
    if (c.is(':'))
        while (c.index < end && !c.is(',') && !c.is('=')) {
            rest ||= c.is('...');
            c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
        }
    while (c.is('\\'))
        c.take();
    const fallback = c.is('=') ? (c.take(), expression(c, 1)) : undefined;
    const { own } = c.lexicon;
    const field = own !== undefined && name.text?.startsWith(own) ? { ...name, start: name.start + own.length, text: name.text.slice(own.length) } : undefined;
    if (field)
        return over('own parameter', [as('name', field), ...(fallback ? [as('default', fallback)] : [])]);
    const label = before && c.text.slice(before.start, before.end) === '_' ? undefined : before ?? (c.lexicon.trailing ? name : undefined);
    const outer = label && !typed ? [as('label', label)] : [];
    return over(rest ? 'rest parameter' : 'parameter', [as('name', name), ...outer, ...(fallback ? [as('default', fallback)] : [])]);
}
/** `{ (data, error) in \u2026 }`, `{ |x| \u2026 }`, `{ \u2026 }` as a value. */
function closure(c) {
    const { start } = c.token;
    const end = c.closing(c.index);
    const { closures } = c.lexicon;
    const inAt = closures ? headEnd(c, end, closures.head) : -1;
    const head = c.tokens.slice(c.index + 1, Math.max(inAt, 0));
    const hasHead = inAt > 0 && head.every(token => /^[\w,()[\]:?!<>.*&@_ ->]+$/.test(token.text)) && !head.some(token => token.kind === 'line' && head.indexOf(token) > 0);
    const names = hasHead ? head.filter((token, i) => token.kind === 'name' && head[i - 1]?.text !== ':' && head[i - 1]?.text !== '.') : [];
    const from = c.index;
    const inner = block(c, hasHead ? inAt + 1 : undefined);
    const params = [...names, ...(hasHead || !closures ? [] : unnamedIn(c.tokens.slice(from, c.index), closures.unnamed))].map(token => over('parameter', [as('name', leaf('name', token))]));
    return make('function', start, c.end, [...(params.length > 0 ? [as('params', over('parameters', params))] : []), as('body', inner)]);
}
/** `$0`, `$1`, `it`: parameters without a head. */
function unnamedIn(tokens, pattern) {
    const used = tokens.filter(token => token.kind === 'name' && pattern.test(token.text));
    const last = Math.max(-1, ...used.map(({ text }) => Number(pattern.exec(text)[1] ?? 0)));
    return Array.from({ length: last + 1 }, (_, i) => ({ ...used[0], text: used[0].text.replace(/\d$/, String(i)) }));
}
/** Where the head of a closure ends: on its first lines. */
function headEnd(c, end, word) {
    for (let i = c.index + 1; i < Math.min(end, c.index + 60); i++)
        if (c.tokens[i].text === word && c.tokens[i].kind !== 'string')
            return i;
    return -1;
}
/** `let f a (b: T) () : U = value`: a function, if anything stands between its name and the value. */
function curriedNode(c, start) {
    const before = c.index;
    const { token: first } = c;
    if (first?.kind !== 'name' || c.role() !== undefined)
        return undefined;
    const name = leaf('name', c.take());
    const found = [];
    let given = 0;
    for (;; given++) {
        if (c.lexicon.equations !== 'words')
            c.skipLines();
        const { token } = c;
        if (!token || (token.kind !== 'name' && token.text !== '('))
            break;
        const inner = token.kind === 'open' ? c.tokens.slice(c.index + 1, c.closing(c.index)) : [token];
        // `(a: T, b: U)`, `(a = default)`: names that nothing but a comma stands before.
        found.push(...inner.filter((one, i) => one.kind === 'name' && !one.text.endsWith(':') && c.role(one) === undefined && (i === 0 || inner[i - 1].text === ',')).map(one => over('parameter', [as('name', leaf('name', one))])));
        c.index = token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
    }
    // `Just request = parse url`: what a constructor is taken from; functions have small letters.
    const [only] = found;
    if (c.lexicon.equations === 'words' && /^[A-Z]/.test(first.text) && only && found.length === 1 && (c.eat('=') || c.eat('<-'))) {
        c.skipLines();
        const value = expression(c, 1);
        return over('declare', [{ ...only.children[0], field: 'name' }, ...(value ? [as('value', value)] : [])]);
    }
    if (given > 0 && c.is(':'))
        while (c.token && !c.is('=') && c.token.kind !== 'line')
            c.index++;
    if (given === 0 || !c.eat('=')) {
        c.index = before;
        return undefined;
    }
    return make('function', start.start, Math.max(c.end, start.end), [as('name', name), as('params', over('parameters', found)), ...indentedBody(c, start)]);
}
/** What follows an arrow: the rest of its line, or the lines that are further in. */
function indentedBody(c, start) {
    // `name a b = do`.
    while (c.tokens[c.index]?.kind === 'name' && c.role() === 'skip')
        c.take();
    if (c.tokens[c.index]?.kind !== 'line') {
        const value = statement(c);
        return value ? [as('body', over('block', [value]))] : [];
    }
    const inside = indented(c, c.column(start));
    // What comes next belongs to what is around the function.
    while (c.tokens[c.index - 1]?.kind === 'line')
        c.index--;
    return inside.length > 0 ? [as('body', over('block', inside))] : [];
}
/** `(a, b) => value`, `(x) -> \u2026`, `(x) { \u2026 }`. */
function lambda(c) {
    const start = c.token;
    const params = parameters(c);
    const arrow = c.token?.text;
    if (arrow === '->' || arrow === '=>') {
        c.take();
        if (c.lexicon.blocks === 'indentation') {
            const inner = indentedBody(c, start);
            return make('function', start.start, c.end, [as('params', params), ...inner]);
        }
        if (!c.is('{') || c.lexicon.blocks !== 'braces') {
            const value = c.token?.kind === 'line' ? undefined : expression(c, 1);
            return make('function', start.start, c.end, [as('params', params), ...(value ? [as('body', over('block', [over('return', [value])]))] : [])]);
        }
    }
    while (c.token && !c.is('{'))
        c.index++;
    return make('function', start.start, c.end, [as('params', params), as('body', block(c))]);
}


;// CONCATENATED MODULE: ./src/languages/text/messages.ts



/** A message; undefined where the bracket opens something else. */
function message(c) {
    const before = c.index;
    const found = c.between(false, () => read(c));
    if (!found)
        c.index = before;
    return found;
}
function read(c) {
    const open = c.take();
    const receiver = operand(c, false);
    if (!receiver || c.token?.kind !== 'name')
        return undefined;
    const first = c.token;
    const labels = [];
    const args = [];
    while (c.token && !c.is(']')) {
        const label = c.token.kind === 'name' ? c.take() : undefined;
        if (!c.is(':')) {
            if (label)
                labels.push(label.text);
            if (!label)
                return undefined;
            break;
        }
        c.take();
        labels.push(`${label?.text ?? ''}:`);
        const value = expression(c, 1);
        if (!value)
            continue;
        const name = label && (args.length > 0 ? leaf('word', label, messages_plain(label.text)) : firstName(label));
        args.push(name ? over('named', [as('name', name), as('value', value)]) : value);
        while (c.eat(',')) {
            const more = expression(c, 1);
            if (more)
                args.push(more);
        }
    }
    if (!c.eat(']'))
        return undefined;
    const method = make('selector', first.start, first.end, [], labels.join(''));
    return make('message', open.start, c.end, [as('receiver', receiver), as('method', method), as('args', make('arguments', first.end, c.end, args))]);
}
/** `andMethod:` is as good as `method:`. */
const messages_plain = (label) => label.replace(/^(?:and|with|using)([A-Z])(?=[a-z])/, (_, letter) => letter.toLowerCase());
/** The first argument has no name of its own, but `requestWithMethod:` says what it is. */
function firstName(label) {
    return /(?:With|HTTP)Method$|^method$/.test(label.text) ? leaf('word', label, 'method') : undefined;
}

;// CONCATENATED MODULE: ./src/languages/text/strings.ts



/** A string token as a node. */
function stringNode({ start, end, pieces = [] }, c) {
    return make('string', start, end, pieces.map(piece => {
        if (piece.kind !== 'hole')
            return make(piece.kind, piece.start, piece.end);
        const inner = new Cursor(c.lexicon, c.text, piece.tokens ?? []);
        inner.lines = false;
        const value = expression(inner);
        return make('hole', piece.start, piece.end, value ? [value] : []);
    }));
}

;// CONCATENATED MODULE: ./src/languages/text/operands.ts









const CONSTANTS = new Set(['true', 'false', 'null', 'self']);
/** What may stand before a value and says nothing here. */
const PREFIX = /^(?:[-!+~*&@\\^%$?:.]|\+\+|--|&&|\.\.\.?)$/;
/** A value with its members, calls and subscripts. `bare`: it may be called without parentheses. */
function operand(c, bare = true) {
    return c.deeper(() => {
        const first = primary(c, bare);
        return first && postfix(c, first, bare);
    });
}
function primary(c, bare) {
    const { token } = c;
    if (!token)
        return undefined;
    switch (token.kind) {
        case 'string': return c.lexicon.shell?.test(c.text.slice(token.start, token.start + 2)) ? run(c, token) : strings(c);
        case 'number': return leaf('number', c.take());
        case 'symbol': return leaf('symbol', c.take());
        case 'opaque': return leaf('opaque', c.take());
        case 'open': return opened(c, token);
        case 'name': return operands_named(c, token, bare);
        case 'op': {
            // `done: -> \u2026`.
            if (c.lexicon.blocks === 'indentation' && /^[-=]>$/.test(token.text) && c.lexicon.words[token.text] === 'function')
                return functionNode(c);
            if (token.text === '<' && c.pass(TYPES))
                return primary(c, bare);
            if (c.lexicon.marked?.includes(token.text) || !PREFIX.test(token.text))
                return undefined;
            c.take();
            if (token.text === '^' && c.lexicon.messages)
                return blockLiteral(c);
            const inner = operand(c, bare);
            return inner && make('group', token.start, inner.end, [inner]);
        }
        default: return undefined;
    }
}
function opened(c, token) {
    if (token.text.length > 1)
        return marked(c);
    if (token.text === '(')
        return parenthesis(c);
    if (token.text === '[')
        return (c.lexicon.messages ? message(c) : undefined) ?? bracket(c);
    return brace(c);
}
/** What the shell runs where it stands is a call with the command. */
function run(c, { start }) {
    return over('call', [as('callee', make('name', start, start, [], 'system')), as('args', over('arguments', [strings(c)]))]);
}
/** Strings beside each other are one, where the language has it so; what the preprocessor puts between them is a part of it. */
function strings(c) {
    const all = [piece(c)];
    while (c.lexicon.adjacent && (c.ahead(0)?.kind === 'string' || isMacro(c))) {
        c.skipLines();
        all.push(piece(c));
    }
    return all.length === 1 ? all[0] : over('strings', all);
}
function piece(c) {
    const token = c.take();
    return token.kind === 'string' ? stringNode(token, c) : leaf('name', token);
}
/** A name in capitals that stands beside a string. */
function isMacro(c) {
    const [token, next] = [c.ahead(0), c.ahead(1)];
    const beside = next?.kind === 'string' || c.tokens[c.index - 1]?.kind === 'string';
    return c.lexicon.define !== undefined && token?.kind === 'name' && /^[A-Zk][A-Za-z]*[A-Z_][A-Z\d_]*$|^k[A-Z]/.test(token.text) && beside && next?.text !== '(';
}
function operands_named(c, token, bare) {
    const role = c.role();
    if (isMacro(c))
        return strings(c);
    if (role === undefined && c.lexicon.own !== undefined && token.text.startsWith(c.lexicon.own) && token.text.length > 1)
        return leaf('own', c.take());
    if (role === undefined || role === 'require')
        return qualified(c, token) ?? leaf('name', c.take());
    if (CONSTANTS.has(role))
        return leaf(role, c.take());
    if (role === 'skip') {
        c.take();
        return operand(c, bare);
    }
    if (role === 'new')
        return construction(c);
    if (role === 'function')
        return functionNode(c);
    if (role === 'declare')
        return declaration(c);
    if (role === 'branch' || role === 'loop' || role === 'return')
        return statement(c);
    // `module.exports = class Name`.
    const made = role === 'class' && c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'commas' ? classNode(c, true) : undefined;
    if (made)
        return made;
    // A word of the language that is also a name: `data`, `end` as a variable.
    return role === 'class' || role === 'import' ? leaf('name', c.take()) : token && undefined;
}
/** `Some::Module::function(\u2026)`: a member of the module. */
function qualified(c, { text, start, end }) {
    const mark = c.lexicon.qualifies;
    const cut = mark === undefined ? 0 : text.lastIndexOf(mark);
    if (mark === undefined || cut <= 0 || c.ahead(1)?.text !== '(')
        return undefined;
    c.take();
    return over('member', [as('of', make('name', start, start + cut)), as('key', make('key', start + cut + mark.length, end))]);
}
/** `new Client(url)`, `new Client { \u2026 }`. */
function construction(c) {
    const start = c.take();
    let callee = c.token?.kind === 'name' ? leaf('name', c.take()) : undefined;
    while (callee && c.lexicon.members.includes(c.token?.text ?? '') && c.ahead(1)?.kind === 'name') {
        c.take();
        callee = over('member', [as('of', callee), as('key', leaf('key', c.take()))]);
    }
    if (!callee)
        return operand(c);
    c.pass(GENERICS);
    // `new Promise (resolve, reject) -> \u2026`
    const isBare = c.lexicon.shorthand === true && c.token?.spaced === true;
    const args = c.is('(') && !isBare ? items(c, '(') : c.lexicon.bare === 'commas' && beginsArgument(c) ? items(c, '') : make('arguments', callee.end, callee.end);
    return make('construct', start.start, c.end, [as('callee', callee), as('args', args)]);
}
/** `^(NSData *data) { \u2026 }`. */
function blockLiteral(c) {
    while (c.token && !c.is('{') && !c.is(')') && !c.is(';'))
        c.index = c.is('(') ? c.closing(c.index) + 1 : c.index + 1;
    return c.is('{') ? closure(c) : undefined;
}
const CALLABLE = new Set(['name', 'own', 'member', 'call', 'index', 'construct', 'self', 'group']);
/** What follows a value: members, calls, subscripts. */
function postfix(c, first, bare) {
    let left = first;
    for (;;) {
        const next = step(c, left) ?? (bare ? bareCall(c, left) : undefined);
        if (!next)
            return left;
        left = next;
    }
}
function step(c, left) {
    const broken = c.tokens[c.index]?.kind === 'line';
    const token = broken ? c.ahead(0) : c.token;
    if (!token)
        return undefined;
    // `.next` on a line of its own goes on with what is before it, also where `.next` alone is a value.
    if (broken && token.kind === 'symbol' && token.text.startsWith('.') && c.lexicon.members.includes('.')) {
        c.skipLines();
        return over('member', [as('of', left), as('key', leaf('key', c.take(), token.text.slice(1)))]);
    }
    if (token.kind === 'name')
        return c.lexicon.casts && !broken && c.pass(c.lexicon.casts) ? left : undefined;
    if (token.kind === 'op') {
        if (c.lexicon.members.includes(token.text) || isCalledMember(c, left, token))
            return member(c, left, token, broken);
        if ((token.text === '!' || token.text === '?') && !token.spaced && !broken && (c.lexicon.trailing || c.lexicon.shorthand) && !/[\w"(]/.test(c.text[token.end] ?? '')) {
            c.take();
            return left;
        }
        if (token.text === '<' && !token.spaced && !broken && c.pass(GENERICS))
            return left;
        return undefined;
    }
    if (token.kind === 'string' && !broken && c.lexicon.textCalls && CALLABLE.has(left.type))
        return over('call', [as('callee', left), as('args', over('arguments', [strings(c)]))]);
    // `request\n  { method = "POST" }`
    const goesOn = broken && token.text === '{' && c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'words';
    // `{ \u2026 }()`: a block that is run at once.
    const isRun = c.lexicon.trailing === true && left.type === 'function' && token.text === '(' && !token.spaced;
    if ((broken && c.lines && !goesOn) || token.kind !== 'open' || !(isRun || CALLABLE.has(left.type)))
        return undefined;
    c.skipLines();
    if (token.text === '(' && (!token.spaced || c.lexicon.bare === undefined))
        return called(c, left);
    if (token.text === '[' && !token.spaced)
        return subscript(c, left);
    if (token.text === '{')
        return braced(c, left, token);
    return undefined;
}
/** `dict.send(url)` without a space, where the dot joins text too. */
function isCalledMember(c, left, token) {
    const { reaches } = c.lexicon;
    const [next, open] = [c.ahead(1), c.ahead(2)];
    if (!reaches || token.text !== '.' || token.spaced || !CALLABLE.has(left.type) || next?.kind !== 'name' || next.spaced)
        return false;
    return reaches.test(next.text) && open?.text === '(' && !open.spaced;
}
function member(c, of, token, broken) {
    const before = c.index;
    // `:httpc.request(\u2026)`: a module.
    const left = of.type === 'symbol' && c.text[of.start] === ':' ? { ...of, type: 'name' } : of;
    if (broken)
        c.skipLines();
    c.take();
    const { token: next } = c;
    if (next?.kind === 'name' || next?.kind === 'symbol') {
        const found = over('member', [as('of', left), as('key', leaf('key', c.take()))]);
        // `$client->tokens`: a method, parentheses or not.
        const isCall = token.text === '->' && c.lexicon.sigil !== undefined && !next.text.startsWith(c.lexicon.sigil) && !c.is('(');
        return isCall ? make('call', found.start, found.end, [as('callee', found), as('args', make('arguments', found.end, found.end))]) : found;
    }
    if (next?.kind === 'open' && next.text === '(')
        return called(c, left);
    if (next?.kind === 'open' && (next.text === '[' || next.text === '{') && token.text !== '.')
        return subscript(c, left);
    // `pair.0`
    if (next?.kind === 'number' && !next.spaced && c.lexicon.trailing)
        return over('index', [as('of', left), as('key', leaf('number', c.take()))]);
    if (next?.kind === 'string' && !next.spaced)
        return over('index', [as('of', left), as('key', strings(c))]);
    c.index = before;
    return undefined;
}
/** `f(\u2026)`, with the block that follows where that is an argument. */
function called(c, callee) {
    const given = items(c, '(');
    const last = c.lexicon.trailing && !c.inHead && c.is('{') && c.token?.spaced ? closure(c) : undefined;
    return make('call', callee.start, c.end, [as('callee', callee), as('args', last ? make('arguments', given.start, last.end, [...given.children, last]) : given)]);
}
function subscript(c, of) {
    const inside = items(c, c.token.text);
    const [key] = inside.children;
    if (!key || inside.children.length > 1)
        return make('index', of.start, c.end, [as('of', of), as('key', make('opaque', inside.start, inside.end))]);
    return make('index', of.start, c.end, [as('of', of), as('key', key.type === 'name' && /^[{]/.test(c.text[inside.start] ?? '') ? { ...key, type: 'word' } : key)]);
}
/** `f { \u2026 }`, `Url{"\u2026"}`, `request { method = "POST" }`, `$hash{key}`. */
function braced(c, left, token) {
    const { lexicon } = c;
    if (lexicon.sigil === '$' && !token.spaced && lexicon.labels.includes('=>'))
        return subscript(c, left);
    if (c.inHead)
        return undefined;
    if (lexicon.trailing && token.spaced && left.type !== 'self') {
        const body = closure(c);
        return make('call', left.start, c.end, [as('callee', left), as('args', over('arguments', [body]))]);
    }
    if (lexicon.blocks !== 'braces') {
        const record = brace(c);
        return record && (lexicon.bare === 'words' ? updated(left, record) : make('call', left.start, c.end, [as('callee', left), as('args', over('arguments', [record]))]));
    }
    if (lexicon.typed && !token.spaced) {
        const args = items(c, '{');
        return make('construct', left.start, c.end, [as('callee', left), as('args', args)]);
    }
    return undefined;
}
/** `(request url) { method = "POST" }`: the request with more options. */
function updated(left, record) {
    const inner = left.type === 'group' ? left.children[0] : left;
    const args = inner.children.find(child => child.field === 'args');
    const callee = inner.children.find(child => child.field === 'callee');
    if (inner.type === 'name')
        return make('updated', left.start, record.end, [as('of', inner), as('with', record)]);
    if (inner.type !== 'call' || !callee)
        return make('plain call', left.start, record.end, [as('callee', make('name', left.start, left.start, [], 'with')), as('args', over('arguments', [inner, record]))]);
    return make('call', left.start, record.end, [as('callee', callee), as('args', make('arguments', left.start, record.end, [...(args?.children ?? []), record]))]);
}
/** `<String, Any>` before a call. */
const GENERICS = /<[\w\s,.?:<>[\]&*]{0,200}>(?=\s*[({.])/y;
/** The same before a record or a list that is written out. */
const TYPES = /<[\w\s,.?<>]{1,200}>(?=\s*[{[])/y;
/** A call without parentheses. */
function bareCall(c, left) {
    const { lexicon } = c;
    if (lexicon.bare === undefined || (left.type !== 'name' && left.type !== 'own' && left.type !== 'member' && !(left.type === 'call' && lexicon.blocks === 'indentation')))
        return undefined;
    if (lexicon.bare === 'options')
        return command(c, left);
    const record = lexicon.blocks === 'indentation' && lexicon.bare === 'commas' ? implicitRecord(c) : undefined;
    if (record)
        return over('call', [as('callee', left), as('args', over('arguments', [record]))]);
    if (left.type === 'name' && lexicon.sigil !== undefined && c.text.startsWith(lexicon.sigil, left.start))
        return undefined;
    if (!beginsArgument(c))
        return undefined;
    const args = lexicon.bare === 'words' ? words(c) : items(c, '');
    return args.children.length === 0 ? undefined : over('call', [as('callee', left), as('args', args)]);
}
/** Whether the next token on this line begins an argument. */
function beginsArgument(c) {
    const token = c.tokens[c.index];
    if (!token || !token.spaced || token.kind === 'line' || token.kind === 'close')
        return false;
    if (token.kind === 'op')
        return c.lexicon.bare === 'commas' && (token.text === '->' || token.text === '\\' || token.text === '@') && c.lexicon.blocks === 'indentation';
    if (token.kind === 'open')
        return token.text !== '(' ? c.lexicon.bare === 'words' ? token.text === '[' : !(token.text === '{' && c.lexicon.blocks === 'braces') : true;
    const role = c.role(token);
    return role === undefined || role === 'function' || role === 'true' || role === 'false' || role === 'null' || role === 'self' || role === 'new' || role === 'require';
}
/** `f a (b c) "d"`. */
function words(c) {
    const start = c.token.start;
    const args = [];
    while (beginsArgument(c)) {
        // `~body:value`
        const label = c.lexicon.curried && /^[~?]\w+:$/.test(c.token.text) ? leaf('word', c.take()) : undefined;
        const arg = operand(c, false);
        if (!arg)
            break;
        args.push(label ? over('named', [as('name', { ...label, text: c.text.slice(label.start + 1, label.end - 1) }), as('value', arg)]) : arg);
    }
    return make('arguments', start, c.end, args);
}


;// CONCATENATED MODULE: ./src/languages/text/expressions.ts



/** What binds tighter has a higher level. */
const LEVEL = { assign: 0, apply: 1, pipe: 1, choice: 1, either: 2, cons: 3, infix: 3, other: 3, join: 4, path: 4, format: 4 };
/** An expression; undefined where none begins. */
function expression(c, level = 0) {
    return c.deeper(() => {
        let left = operand(c);
        while (left) {
            const found = operator(c);
            if (!found || LEVEL[found.kind] < level)
                break;
            const before = c.index;
            const next = binary(c, left, found);
            if (!next) {
                c.index = before;
                break;
            }
            left = next;
        }
        return left;
    });
}
/** The operator that comes next; it may begin the next line. */
function operator(c) {
    let at = c.index;
    while (c.tokens[at]?.kind === 'line')
        at++;
    const token = c.tokens[at];
    const kind = token && kindOf(c, token, c.tokens[at + 1]);
    if (!kind)
        return undefined;
    const broken = at > c.index && c.lines;
    return broken && (kind === 'assign' || kind === 'other') ? undefined : { kind, token, at };
}
function kindOf({ lexicon }, token, next) {
    const { text, kind } = token;
    const role = kind === 'name' && Object.hasOwn(lexicon.words, text) ? lexicon.words[text] : undefined;
    if (role === 'or')
        return 'either';
    if (role === 'and')
        return 'other';
    if (kind !== 'op' && kind !== 'name')
        return undefined;
    if (lexicon.format?.includes(text))
        return 'format';
    if (kind === 'name')
        return undefined;
    if (text === lexicon.cons)
        return 'cons';
    if (lexicon.assign.includes(text) || /^(?:[+.~|?]|\|\||\?\?|\.\.|<>|\/\/)=$/.test(text))
        return 'assign';
    if (lexicon.infix && Object.hasOwn(lexicon.infix, text))
        return 'infix';
    if (lexicon.pipe?.includes(text))
        return 'pipe';
    if (lexicon.apply?.includes(text))
        return 'apply';
    if (lexicon.join.includes(text))
        return 'join';
    if (lexicon.paths?.includes(text))
        return 'path';
    if (lexicon.either?.includes(text))
        return 'either';
    if (text === '?' && next)
        return 'choice';
    return /^[,;:@\\#?!]$|^=>$|^->$|^\.$|^::$/.test(text) || lexicon.labels.includes(text) ? undefined : 'other';
}
function binary(c, left, { kind, token, at }) {
    c.index = at + 1;
    const record = kind === 'assign' && c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'commas' ? implicitRecord(c) : undefined;
    if (record)
        return over('assign', [as('target', left), as('value', record)]);
    c.skipLines();
    if (kind === 'choice')
        return choice(c, left);
    const right = expression(c, kind === 'assign' || kind === 'apply' || kind === 'cons' ? LEVEL[kind] : LEVEL[kind] + 1);
    if (!right)
        return undefined;
    const operatorNode = as('operator', leaf('operator', token));
    if (kind === 'assign')
        return over('assign', [as('target', left.type === 'list' ? { ...left, type: 'targets' } : left), operatorNode, as('value', right)]);
    if (kind === 'apply')
        return applied(left, right);
    if (kind === 'pipe')
        return piped(left, right);
    if (kind === 'infix')
        return over('call', [as('callee', over('member', [as('of', left), as('key', leaf('key', token, c.lexicon.infix[token.text]))])), as('args', over('arguments', [right]))]);
    if (kind === 'path' || kind === 'cons')
        return over('call', [as('callee', make('name', token.start, token.end, [], kind === 'path' ? 'path join' : 'cons')), as('args', over('arguments', [left, right]))]);
    if (kind === 'format' && c.is(','))
        return over('binary', [as('left', left), operatorNode, as('right', expressions_listed(c, right))]);
    return over('binary', [as('left', left), operatorNode, as('right', right)]);
}
/** `'{0}/{1}' -f a, b`: what a pattern is filled with. */
function expressions_listed(c, first) {
    const children = [first];
    while (c.eat(',')) {
        const next = expression(c, LEVEL.format + 1);
        if (!next)
            break;
        children.push(next);
    }
    return over('list', children);
}
/** `f a $ value` is `f a value`. */
function applied(left, value) {
    const [callee, given] = ['callee', 'args'].map(field => (left.type === 'call' ? left.children.find(child => child.field === field) : undefined));
    return over('call', [callee ?? as('callee', left), as('args', over('arguments', [...(given?.children ?? []), value]))]);
}
/** `value |> f(more)` is `f(value, more)`. */
function piped(value, call) {
    const callee = call.children.find(child => child.field === 'callee');
    const given = call.children.find(child => child.field === 'args');
    const args = make('arguments', value.start, call.end, [value, ...(given?.children ?? [])]);
    return make('call', value.start, call.end, [as('callee', callee ?? call), as('args', args)]);
}
function choice(c, condition) {
    const yes = c.is(':') ? condition : expression(c, 1);
    if (!yes)
        return undefined;
    c.skipLines();
    if (!c.eat(':'))
        return undefined;
    c.skipLines();
    const no = expression(c, 1);
    return no && over('choice', [condition, yes, no]);
}

;// CONCATENATED MODULE: ./src/languages/text/brackets.ts






/** Items between brackets; without a bracket, those up to the end of the line. */
function items(c, open) {
    const first = open === '' ? c.token : c.take();
    const children = open === '' ? c.between(true, () => list(c)) : c.between(false, () => list(c));
    if (open !== '' && c.token?.kind === 'close')
        c.take();
    return make('arguments', first.start, Math.max(c.end, first.end), children);
}
function list(c) {
    const children = [];
    while (c.token && c.token.kind !== 'close' && c.token.kind !== 'line') {
        if (c.is(';') && c.lines)
            break;
        if (c.is(',') || c.is(';')) {
            c.take();
            c.skipLines();
            continue;
        }
        const before = c.index;
        const item = entry(c) ?? expression(c, 1) ?? expression(c);
        if (item)
            children.push(item);
        if (c.index === before) {
            if (c.lines)
                break;
            c.index++;
        }
    }
    return children;
}
/** `name: value`: an argument by name, an entry of a record. */
function entry(c) {
    const key = keyAt(c);
    if (!key)
        return undefined;
    c.index += key.length;
    const nested = c.lexicon.blocks === 'indentation' && c.lexicon.bare === 'commas' ? implicitRecord(c) : undefined;
    if (nested)
        return over('named', [as('name', key.node), as('value', nested)]);
    c.skipLines();
    const value = expression(c, 1);
    return value && over('named', [as('name', key.node), as('value', value)]);
}
/** The key that comes next, with the number of tokens up to its value. */
function keyAt(c) {
    const { token, lexicon } = c;
    const label = c.tokens[c.index + 1];
    if (!token || !label)
        return undefined;
    // `[key] = value` of a table.
    if (token.kind === 'open' && token.text === '[' && lexicon.labels.includes('=')) {
        const end = c.closing(c.index);
        const inner = c.tokens[c.index + 1];
        return c.tokens[end + 1]?.text === '=' && inner?.kind === 'string' ? { node: stringNode(inner, c), length: end + 2 - c.index } : undefined;
    }
    if (!(token.kind === 'name' || token.kind === 'string' || token.kind === 'symbol') || !lexicon.labels.includes(label.text))
        return undefined;
    // `POST => $url` is two arguments, and so is `'https://host/path' => json => \u2026`, or `"$host/path" => \u2026`.
    if (label.text === '=>' && (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(token.text) || (token.kind === 'string' && /^.(?:https?:\/\/|\$[^"]*\/)/.test(c.text.slice(token.start, token.end)))))
        return undefined;
    if (label.text === '=>' && token.kind === 'name' && lexicon.sigil !== undefined && token.text.startsWith(lexicon.sigil))
        return undefined;
    // In a dictionary of Objective-C a name is a variable, as it is everywhere else.
    if (lexicon.messages && token.kind === 'name')
        return { node: leaf('key name', token), length: 2 };
    return { node: token.kind === 'string' ? stringNode(token, c) : leaf('word', token, token.text.replace(/^[:'#]|[:]$/g, '')), length: 2 };
}
/** `(\u2026)`: a value, a list, a record, or the parameters of a function. */
function parenthesis(c) {
    const opened = c.index;
    const after = c.tokens[c.closing(opened) + 1];
    if (isLambda(c, after, c.tokens[c.closing(opened) + 2]))
        return lambda(c);
    if (c.lexicon.typed && after && isCast(c, opened, after)) {
        c.index = c.closing(opened) + 1;
        return operand(c);
    }
    const inside = items(c, '(');
    return shaped(inside);
}
function isLambda({ lexicon }, after, next) {
    if (!after)
        return false;
    if (after.text === '->' || after.text === '=>')
        return lexicon.words['=>'] === 'function' || lexicon.words[after.text] === 'function';
    return lexicon.typed === true && lexicon.words['=>'] === 'function' && (after.text === '{' || (after.text === 'async' && next?.text === '{'));
}
/** `(NSString *)value`, `(int)3`. */
function isCast(c, opened, after) {
    const inside = c.text.slice(c.tokens[opened].end, c.tokens[c.closing(opened)].start);
    if (!/^\s*(?:(?:const|unsigned|struct|signed)\s+)*[A-Za-z_]\w*(?:\s*<[^()]*>)?[\s*]*$/.test(inside))
        return false;
    return after.kind === 'name' ? c.role(after) === undefined || c.role(after) === 'self' : after.kind === 'string' || after.kind === 'number' || (after.kind === 'open' && (after.text.length > 1 || (after.text === '[' && c.lexicon.messages === true)));
}
/** What items are together. */
function shaped(inside) {
    const { children } = inside;
    if (children.some(child => child.type === 'named'))
        return record(inside);
    return { ...inside, type: children.length === 1 ? 'group' : 'list' };
}
/** A record of the entries among items; the others are spread into it. */
function record(inside) {
    const children = inside.children.map(child => (child.type === 'named' ? make('pair', child.start, child.end, child.children.map(c => as(c.field === 'name' ? 'key' : 'value', c))) : make('spread', child.start, child.end, [child])));
    return { ...inside, type: 'record', children };
}
/** `[\u2026]`: a list or a record. */
function bracket(c) {
    const name = typeName(c);
    if (name)
        return name;
    const inside = items(c, '[');
    const type = inside.children.some(child => child.type === 'named') ? 'record' : 'list';
    // `[String: Any]()` is empty: what stands in it are types.
    if (c.pass(EMPTY_CALL))
        return make(type, inside.start, c.end);
    return type === 'record' ? record(inside) : { ...inside, type };
}
const EMPTY_CALL = /\(\s*\)/y;
/** `[Net.WebRequest]::Create(url)`: the type is a name like others. */
function typeName(c) {
    const { start } = c.token;
    const found = c.lexicon.types && c.pass(c.lexicon.types);
    return found && make('name', start, start + found[0].length, [], found[1]);
}
/** `{\u2026}`: a record, a list or a function. */
function brace(c) {
    if (c.lexicon.blocks === 'braces' && !isRecord(c))
        return closure(c);
    const inside = c.lexicon.shorthand ? keyed(items(c, '{'), c) : items(c, '{');
    return inside.children.some(child => child.type === 'named') || inside.children.length === 0 ? record(inside) : { ...inside, type: 'list' };
}
/** Names that stand alone are keys too: `{uri, @token}`. */
function keyed(inside, { text, lexicon: { own = '' } }) {
    const children = inside.children.map(child => {
        if (child.type !== 'name' && child.type !== 'own')
            return child;
        const from = child.type === 'own' ? child.start + own.length : child.start;
        return over('named', [as('name', make('word', from, child.end, [], text.slice(from, child.end))), as('value', child)]);
    });
    return { ...inside, children };
}
/** Whether a brace opens a record: it is empty, or a key comes first. */
function isRecord(c) {
    const [first, second] = [c.ahead(1), c.ahead(2)];
    if (!first || first.text === '}')
        return true;
    if (!second)
        return false;
    const isKey = first.kind === 'string' || first.kind === 'symbol' || first.kind === 'name' || first.kind === 'number';
    return isKey && (c.lexicon.labels.includes(second.text) || (second.text === ',' && first.kind === 'string')) && c.role(first) === undefined;
}
/** `@{\u2026}`, `@[\u2026]`, `%{\u2026}`, `@(\u2026)`. */
function marked(c) {
    const { text } = c.token;
    const inside = items(c, text);
    const isMap = text.endsWith('{') || inside.children.some(child => child.type === 'named');
    // PowerShell's `@('one')` is a list of one.
    const isValue = text.endsWith('(') && !(text === '@(' && c.lexicon.bare === 'options');
    return isMap ? record(inside) : isValue ? shaped(inside) : { ...inside, type: 'list' };
}

// EXTERNAL MODULE: ./src/group.ts
var group = __webpack_require__(20460);
;// CONCATENATED MODULE: ./src/languages/text/outside.ts
// Methods that are defined outside of their class: `Type Class::name(params) { \u2026 }`.



/** How many tokens stand before the parameters. */
const MAX_HEAD = 40;
/** A method behind the name of its class; undefined where none begins. */
function outsideMethod(c) {
    const at = c.lexicon.outside ? parametersAt(c) : undefined;
    if (at === undefined || !isDefined(c, c.closing(at) + 1))
        return undefined;
    const start = c.token.start;
    const [name, owner] = [c.tokens[at - 1], ownerBefore(c, at - 1)];
    if (!owner)
        return undefined;
    c.index = at;
    const params = parameters(c);
    const first = initialised(c);
    const method = body(c, start, leaf('name', name), params);
    const inner = method.children.find(({ field }) => field === 'body');
    const children = inner && first.length > 0 ? method.children.map(child => (child === inner ? { ...inner, children: [...first, ...inner.children] } : child)) : method.children;
    return make('outside method', start, method.end, [as('name', leaf('name', owner)), { ...method, children }]);
}
/** The bracket of the parameters, behind types and names alone. */
function parametersAt(c) {
    for (let i = c.index; i < c.index + MAX_HEAD; i++) {
        const token = c.tokens[i];
        if (token?.text === '(')
            return c.tokens[i - 1]?.kind === 'name' && /^(?:::|~)$/.test(c.tokens[i - 2]?.text ?? '') ? i : undefined;
        const role = token && c.role(token);
        const isType = token?.kind === 'line' || (token?.kind === 'name' ? role === undefined || role === 'skip' || role === 'declare' : token?.kind === 'op' && /^(?:[*&<>,~]|&&|>>|::)$/.test(token.text));
        if (!isType)
            return undefined;
    }
    return undefined;
}
/** `Class` of `Class::name`, `Class<T>::name`, `Class::~name`. */
function ownerBefore(c, name) {
    let i = name - 1;
    while (c.tokens[i]?.text === '~' || c.tokens[i]?.text === '::')
        i--;
    for (let level = 0; i > c.index && (c.tokens[i].text === '>' || level > 0); i--)
        level += c.tokens[i].text === '>' ? 1 : c.tokens[i].text === '<' ? -1 : 0;
    return c.tokens[i]?.kind === 'name' && i >= c.index ? c.tokens[i] : undefined;
}
/** Whether a body follows, behind `const`, a type or what the fields begin as. */
function isDefined(c, from) {
    for (let i = from; i < from + MAX_HEAD && c.tokens[i]; i++) {
        const { kind, text } = c.tokens[i];
        if (text === '{' || text === ':')
            return true;
        if (kind !== 'line' && kind !== 'name' && !/^(?:->|::|[*&<>]|&&)$/.test(text))
            return false;
    }
    return false;
}
/** `: base("https://host"), path(other)`, as what is written to the fields. */
function initialised(c) {
    while (c.token && !c.is('{') && !c.is(':'))
        c.index++;
    if (!c.eat(':'))
        return [];
    const found = [];
    while (c.token?.kind === 'name') {
        const name = leaf('name', c.take());
        while (c.token && !c.is('(') && !c.is('{') && !c.is(','))
            c.index++;
        const [value] = c.is('(') || c.is('{') ? items(c, c.token.text).children : [];
        if (value)
            found.push(over('assign', [as('target', name), as('value', value)]));
        if (!c.eat(','))
            break;
    }
    return found;
}
/** Statements with the methods of each class in one place, that of the class if it stands among them: they see each other, and its fields. */
function together(found, text) {
    if (!found.some(({ type }) => type === 'outside method'))
        return found;
    const nameOf = ({ type, children }) => {
        const name = type === 'class' || type === 'outside method' ? children.find(({ field }) => field === 'name') : undefined;
        return name && text.slice(name.start, name.end);
    };
    const inside = (node) => (node.type === 'class' ? node.children.find(({ field }) => field === 'body')?.children ?? [] : node.children.slice(1));
    const byName = (0,group/* groupBy */.$)(found, nameOf);
    return found.flatMap((node) => {
        const name = nameOf(node);
        const all = name === undefined ? [] : byName.get(name);
        if (!all.some(({ type }) => type === 'outside method'))
            return [node];
        if (node !== all[0])
            return [];
        const head = all.find(({ type }) => type === 'class') ?? node;
        const [start, end] = [Math.min(...all.map(one => one.start)), Math.max(...all.map(one => one.end))];
        return [make('class', start, end, [...head.children.filter(({ field }) => field === 'name' || field === 'bases'), as('body', make('block', start, end, all.flatMap(inside)))])];
    });
}

;// CONCATENATED MODULE: ./src/languages/text/typed.ts






/** `#define NAME value`, and the head of a method between a sign and its body. */
function definition(c) {
    const { lexicon, token, text } = c;
    if (!token)
        return undefined;
    if (lexicon.messages && (token.text === '-' || token.text === '+') && startsLine(c))
        return method(c);
    if (!lexicon.define)
        return undefined;
    lexicon.define.lastIndex = token.start;
    const name = lexicon.define.exec(text)?.[1];
    if (name === undefined)
        return undefined;
    const end = endOfLine(text, token.start);
    while (c.tokens[c.index] && c.tokens[c.index].text !== name)
        c.index++;
    const target = leaf('name', c.take());
    const value = c.token && c.token.start < end && c.token.kind !== 'open' ? expression(c, 1) : undefined;
    while (c.tokens[c.index] && c.tokens[c.index].start < end && c.tokens[c.index].kind !== 'line')
        c.index++;
    return value && value.end <= end ? over('declare', [as('name', target), as('value', value)]) : target;
}
/** The end of a line that backslashes may continue. */
function endOfLine(text, from) {
    let end = text.indexOf('\n', from);
    while (end > 0 && text[end - 1] === '\\')
        end = text.indexOf('\n', end + 1);
    return end < 0 ? text.length : end;
}
function startsLine({ text, token }) {
    const start = text.lastIndexOf('\n', token.start - 1) + 1;
    return text.slice(start, token.start).trim() === '' && text.slice(token.end).trimStart().startsWith('(');
}
/** `- (Type)name:(Type)first more:(Type)second { \u2026 }`. */
function method(c) {
    const start = c.take();
    const labels = [];
    const params = [];
    c.index = c.closing(c.index) + 1;
    const first = c.token;
    while (c.token && !c.is('{') && !c.is(';')) {
        const labelled = c.token.kind === 'name' ? c.take() : undefined;
        const label = labelled?.text ?? '';
        if (!c.is(':')) {
            if (labels.length === 0)
                labels.push(label);
            if (label === '')
                c.index++;
            continue;
        }
        c.take();
        if (c.is('('))
            c.index = c.closing(c.index) + 1;
        while (c.token?.kind === 'name' && c.ahead(1)?.kind === 'name' && c.ahead(2)?.text !== ':')
            c.index++;
        labels.push(`${label}:`);
        if (c.token?.kind !== 'name')
            break;
        const name = leaf('name', c.take());
        params.push(over('parameter', [as('name', name), ...labelOf(name, labelled, params.length === 0)]));
    }
    if (!first || !c.is('{')) {
        c.eat(';');
        return undefined;
    }
    const name = leaf('name', first, labels.join(''));
    return body(c, start.start, name, params.length > 0 ? over('parameters', params) : undefined);
}
/** What callers name a parameter by. */
function labelOf(name, label, first) {
    const text = first ? label && firstName(label)?.text : label?.text;
    return text === undefined ? [] : [as('label', { ...name, text })];
}
/** `const char *url = "\u2026";`, `String url(int id) { \u2026 }`, `Request request("\u2026");`. Undefined: it is none of these. */
function typed(c) {
    const before = c.index;
    const words = [];
    let at = c.index;
    for (; at < c.tokens.length; at++) {
        const token = c.tokens[at];
        if (token.kind === 'line')
            continue;
        const role = c.role(token);
        if (token.kind === 'name' && (role === undefined || role === 'skip' || role === 'declare' || token.text === 'auto')) {
            words.push(at);
            continue;
        }
        if (token.kind === 'op' && /^(?:\*+|&+|<|>|>>|\?|::|\.)$/.test(token.text))
            continue;
        if (token.kind === 'op' && token.text === ',' && insideAngles(c, before, at))
            continue;
        if (token.kind === 'open' && token.text === '[' && (c.tokens[at + 1]?.kind === 'close' || c.tokens[at + 2]?.kind === 'close')) {
            at = c.closing(at);
            continue;
        }
        break;
    }
    const last = words.at(-1);
    const plain = words.length === 1 && last === before && c.lexicon.untyped ? untyped(c, before, at) : undefined;
    if (plain)
        return plain;
    if (last === undefined || words.length < 2 || !isName(c, last, words.at(-2)))
        return undefined;
    const name = leaf('name', c.tokens[last]);
    const type = make('type', c.tokens[before].start, c.tokens[last - 1].end);
    const next = c.tokens[at];
    if (!next || next.kind === 'close')
        return undefined;
    if (next.text === '=' || next.text === ';' || next.text === ',') {
        c.index = at;
        return declared(c, name, type);
    }
    if (next.text === '(' || next.text === '{')
        return typed_called(c, at, name, type, before);
    if (next.text === '=>') {
        c.index = at;
        return body(c, c.tokens[before].start, name, undefined);
    }
    return undefined;
}
/** `login() async { \u2026 }`: nothing that is called has a body behind it. */
function untyped(c, before = c.index, at = before + 1) {
    if (c.tokens[at]?.text !== '(' || c.role(c.tokens[before]) !== undefined)
        return undefined;
    const after = c.tokens.slice(c.closing(at) + 1).find(token => token.kind !== 'line' && !/^(?:async|sync|\*)$/.test(token.text));
    return after?.text === '{' || after?.text === '=>' ? typed_called(c, at, leaf('name', c.tokens[before]), make('type', c.tokens[before].start, c.tokens[before].start), before) : undefined;
}
/** A name follows its type: with a blank, a star or a bracket before it, and never a dot. */
function isName(c, last, previous) {
    const between = c.text.slice(c.tokens[previous].end, c.tokens[last].start);
    return /[\s*&>?\]]/.test(between) && !/[.:]/.test(between) && c.role(c.tokens[last]) === undefined;
}
function insideAngles(c, from, to) {
    let level = 0;
    for (let i = from; i < to; i++)
        level += c.tokens[i].text === '<' ? 1 : c.tokens[i].text === '>' ? -1 : c.tokens[i].text === '>>' ? -2 : 0;
    return level > 0;
}
function declared(c, first, type) {
    const made = [];
    for (let name = first; name;) {
        const value = c.eat('=') ? expression(c, 1) : undefined;
        made.push(make('declare', type.start, Math.max(c.end, name.end), [as('name', name), as('type', type), ...(value ? [as('value', value)] : [])]));
        name = undefined;
        if (!c.is(','))
            break;
        c.take();
        while (c.is('*') || c.is('&'))
            c.take();
        if (c.token?.kind === 'name' && /^[=,;]$/.test(c.ahead(1)?.text ?? ''))
            name = leaf('name', c.take());
    }
    return made.length === 1 ? made[0] : over('block', made);
}
/** A function, or a variable made by its constructor. */
function typed_called(c, at, name, type, before) {
    const end = c.closing(at);
    const after = c.tokens.slice(end + 1, end + 9).find(token => token.kind !== 'line' && token.kind !== 'name' && token.text !== '@');
    const { start } = c.tokens[before];
    if (c.tokens[at].text === '(' && after && (after.text === '{' || after.text === '=>' || after.text === ':')) {
        c.index = at;
        const params = parameters(c);
        return body(c, start, name, params);
    }
    if (c.tokens[at].text === '{' && !c.lexicon.labels.includes('=')) {
        // A type with a body that is not known as one: its members.
        c.index = at;
        c.take();
        const inside = statements(c, one => one.token?.kind === 'close');
        c.take();
        return make('block', start, c.end, inside);
    }
    if (c.tokens[at].text !== '(' || (after && after.text !== ';'))
        return undefined;
    c.index = at;
    const args = items(c, '(');
    const value = make('construct', type.start, c.end, [as('callee', { ...type, type: 'name' }), as('args', args)]);
    return make('declare', start, c.end, [as('name', name), as('type', type), as('value', value)]);
}

;// CONCATENATED MODULE: ./src/languages/text/statements.ts








/** Every statement up to the end, or to where `stop` says. */
function statements(c, stop = () => false, read = statement) {
    const found = [];
    while (c.token) {
        if (c.token.kind === 'line' || c.is(';') || c.is(',')) {
            c.index++;
            continue;
        }
        if (stop(c))
            break;
        const before = c.index;
        const one = read(c);
        if (one)
            found.push(one);
        // What can't be read is passed over.
        if (c.index === before)
            c.index++;
    }
    return together(found, c.text);
}
/** `{ \u2026 }`. `from`: where its statements begin, if not at its brace. */
function block(c, from) {
    const open = c.take();
    if (from !== undefined)
        c.index = from;
    const inside = c.between(c.lexicon.lines, () => statements(c, at => at.token?.kind === 'close'));
    if (c.token?.kind === 'close')
        c.take();
    return make('block', open.start, c.end, inside);
}
/** Statements up to `end`, and the blocks behind each `else` before it. */
function blockUntilEnd(c) {
    const start = c.token?.start ?? c.end;
    const inside = c.between(c.lexicon.lines, () => statements(c, at => at.role() === 'end' || at.role() === 'else' || at.token?.kind === 'close'));
    if (c.role() === 'else')
        inside.push(branch(c));
    else if (c.role() === 'end')
        c.take();
    return make('block', start, Math.max(c.end, start), inside);
}
/** One statement. */
function statement(c) {
    return c.deeper(() => {
        const defined = definition(c) ?? attribute(c) ?? equation(c) ?? outsideMethod(c);
        if (defined)
            return defined;
        const skipped = c.role() === 'skip';
        while (c.role() === 'skip')
            c.take();
        // `let Just name = value`, `where name a b = value`.
        const inner = skipped && c.lexicon.equations === 'words' ? equation(c) : undefined;
        if (inner)
            return inner;
        switch (c.role()) {
            case 'declare': return declaration(c);
            case 'function': return functionNode(c);
            case 'class': return ofTheClass(c) ? (c.take(), statement(c)) : classNode(c) ?? expression(c);
            case 'branch':
            case 'loop':
            case 'else': return branch(c);
            case 'return': return returned(c);
            case 'import': return constants(c) ?? imported(c);
            case 'case': return caseLabel(c);
            default: return (c.lexicon.typed ? typed(c) : undefined) ?? (c.is('{') && c.lexicon.blocks === 'braces' ? block(c) : pattern(c, expression(c)));
        }
    });
}
/** `class func name()`, `class var name`: the word says whose it is. */
const ofTheClass = (c) => ['function', 'declare'].includes(c.role(c.ahead(1)) ?? '');
/** `%{url: "https://host"} -> \u2026`: what a clause is for is compared, not made. */
function pattern(c, found) {
    return found && c.lexicon.blocks === 'ends' && c.eat('->') ? over('pattern', [found]) : found;
}
/** `@endpoint "https://host"`. */
function attribute(c) {
    const { token } = c;
    if (!c.lexicon.attributes || token?.kind !== 'name' || !token.text.startsWith('@'))
        return undefined;
    const name = leaf('name', c.take());
    const value = c.token?.kind === 'line' ? undefined : expression(c, 1);
    return value ? over('declare', [as('name', name), as('value', value)]) : name;
}
/** `let x: T = value`, `my ($a, $b) = \u2026`, `var path: String { \u2026 }`. */
function declaration(c) {
    const start = c.take();
    while (c.role() === 'declare' || c.role() === 'skip')
        c.take();
    // `const char *x`, `final String y`, `static let`, `def name(a) { \u2026 }`.
    if (c.lexicon.typed) {
        const found = typed(c) ?? (c.token?.kind === 'name' ? untyped(c) : undefined);
        if (found)
            return found;
    }
    if (c.role() === 'function')
        return functionNode(c);
    // `member this.Name(path) = value`.
    if (c.lexicon.curried && c.token?.kind === 'name' && c.lexicon.members.includes(c.ahead(1)?.text ?? '') && c.ahead(2)?.kind === 'name') {
        c.take();
        c.take();
    }
    const curried = c.lexicon.curried ? curriedNode(c, start) : undefined;
    if (curried)
        return curried;
    const targets = c.is('(') ? items(c, '(') : undefined;
    if (targets)
        return c.eat('=') ? valued(c, { ...targets, type: 'targets' }, start.start) : targets;
    const made = [];
    while (c.token?.kind === 'name' && c.role() === undefined) {
        const name = leaf('name', c.take());
        const type = c.is(':') ? typeOf(c) : undefined;
        const parts = [as('name', name), ...(type ? [as('type', type)] : [])];
        if (c.lexicon.assign.includes(c.token?.text ?? '')) {
            c.take();
            c.skipLines();
            const value = expression(c, 1);
            made.push(over('declare', [...parts, ...(value ? [as('value', tupled(c, type, handed(c, value)))] : [])]));
        }
        else if (c.is('{') && type && !c.inHead)
            made.push(over('declare', [...parts, as('value', computed(c))]));
        else
            made.push(over('declare', parts));
        if (!c.is(',') || c.ahead(1)?.kind !== 'name')
            break;
        c.take();
    }
    return made.length === 0 ? undefined : made.length === 1 ? made[0] : over('block', made);
}
/** A property that is worked out when it is read. */
function computed(c) {
    const inner = body(c, c.token.start, undefined, undefined);
    return make('computed', inner.start, inner.end, [inner]);
}
/** A value that may be Perl's parameters. */
function handed(c, value) {
    return /^(?:@_|shift(?:\s*\(?\s*(?:@_)?\s*\)?)?)$/.test(c.text.slice(value.start, value.end)) ? { ...value, text: 'arguments' } : value;
}
/** A value whose type names what is in it: `let route: (path: String, method: Method) = ("/path", .get)`. */
function tupled(c, type, value) {
    const text = type && c.lexicon.trailing ? c.text.slice(type.start, type.end) : '';
    const names = text.startsWith('(') ? [...text.matchAll(/(?:^\(|,)\s*(\w+)\s*:/g)].map(([, name]) => name) : [];
    return names.length > 1 ? { ...over('tuple', [value]), text: names.join(' ') } : value;
}
function valued(c, target, start) {
    const value = expression(c, 1);
    return make('assign', start, c.end, [as('target', target), ...(value ? [as('value', handed(c, value))] : [])]);
}
function typeOf(c) {
    c.take();
    const start = c.token?.start;
    while (c.token && c.token.kind !== 'line' && !c.is('=') && !c.is('{') && !c.is(',') && !c.is(';') && c.token.kind !== 'close')
        c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
    return start === undefined ? undefined : make('type', start, c.end);
}
function branch(c) {
    const start = c.take();
    const kind = c.lexicon.words[start.text] === 'loop' ? 'loop' : 'branch';
    const { blocks } = c.lexicon;
    const isHead = () => c.token !== undefined && c.token.kind !== 'line' && !c.is('{') && !c.is(';') && c.role() !== 'skip' && c.token.kind !== 'close';
    const parts = [];
    if (c.role() === 'branch' && start.text === 'else' && blocks !== 'ends')
        return branch(c);
    c.head(() => {
        while (isHead()) {
            const before = c.index;
            const one = c.role() === 'declare' ? declaration(c) : c.is('(') && blocks === 'braces' ? operand(c) : expression(c);
            if (one)
                parts.push(one);
            if (c.index === before)
                c.index++;
            if (blocks === 'braces' && parts.length > 0 && c.lexicon.typed)
                break;
        }
    });
    if (blocks === 'indentation') {
        if (c.token?.kind === 'line')
            parts.push(...indented(c, c.column(start)));
        return make(kind, start.start, Math.max(c.end, start.end), parts);
    }
    if (blocks === 'ends') {
        while (c.role() === 'skip')
            c.take();
        parts.push(blockUntilEnd(c));
    }
    else {
        const at = c.index;
        c.skipLines();
        if (c.is('{'))
            parts.push(block(c));
        else {
            c.index = at;
            const one = c.token?.kind === 'line' ? undefined : statement(c);
            if (one)
                parts.push(one);
        }
    }
    return make(kind, start.start, Math.max(c.end, start.end), parts);
}
/** The lines that are further in than `column`. */
function indented(c, column, read = statement) {
    return c.between(true, () => statements(c, at => at.token?.kind === 'close' || (at.token !== undefined && at.column(at.token) <= column), read));
}
function returned(c) {
    const start = c.take();
    const value = c.token?.kind === 'line' ? undefined : expression(c, 1);
    return make('return', start.start, Math.max(c.end, start.end), value ? [value] : []);
}
/** `use constant NAME => value;`, `use constant { A => 1, B => 2 };` */
function constants(c) {
    if (c.lexicon.constants === undefined || c.ahead(1)?.text !== c.lexicon.constants)
        return undefined;
    c.take();
    c.take();
    const isBraced = c.eat('{');
    const made = [];
    while (c.token?.kind === 'name') {
        const name = leaf('name', c.take());
        if (!c.lexicon.labels.some(sign => c.eat(sign)))
            break;
        const value = expression(c, 1);
        if (value)
            made.push(over('declare', [as('name', name), as('value', value)]));
        if (!c.eat(','))
            break;
    }
    if (isBraced)
        c.eat('}');
    return made.length === 0 ? undefined : over('block', made);
}
/** `import X`, `use X::Y;`, `#import <x/y.h>`: its words are read by the dialect. */
function imported(c) {
    const start = c.take();
    const strings = [];
    while (c.tokens[c.index] && c.tokens[c.index].kind !== 'line' && c.tokens[c.index].text !== ';') {
        const token = c.tokens[c.index++];
        if (token.kind === 'string')
            strings.push(leaf('module', token));
    }
    return make('import', start.start, Math.max(c.end, start.end), strings);
}
/** `case tokens = "/authorizations", grants = "\u2026"`: names that stand for text. */
function namedCases(c) {
    const made = [];
    while (c.token?.kind === 'name' && c.ahead(1)?.text === '=') {
        const name = leaf('name', c.take());
        c.take();
        const value = expression(c, 1);
        made.push(over('entry', [as('name', name), ...(value ? [as('value', value)] : [])]));
        if (!c.eat(','))
            break;
    }
    return made.length === 0 ? undefined : over('block', made);
}
/** `case .a, .b(let x):`: which cases follow, by their last names. The value of a case may stand behind it without `return`. */
function caseLabel(c) {
    const start = c.take();
    const entries = namedCases(c);
    if (entries)
        return entries;
    const names = start.text === 'default' ? [start.text] : [];
    while (c.token && c.token.kind !== 'line' && !c.is(':') && !c.is('=')) {
        if (c.token.kind === 'symbol' || (c.token.kind === 'name' && c.role() === undefined))
            names.push(c.token.text.replace(/^\W+/, ''));
        c.index = c.token.kind === 'open' ? c.closing(c.index) + 1 : c.index + 1;
    }
    if (!c.eat(':'))
        return undefined;
    const label = make('label', start.start, c.end, [], names.join(' '));
    const at = c.index;
    c.skipLines();
    const isValue = c.lexicon.implicit === true && (c.token?.kind === 'string' || c.token?.kind === 'symbol');
    const value = isValue ? expression(c, 1) : undefined;
    if (value && (!c.token || c.token.kind === 'line' || c.token.kind === 'close'))
        return over('block', [label, over('return', [value])]);
    c.index = at;
    return label;
}

;// CONCATENATED MODULE: ./src/languages/text/parse.ts




/** Parses whatever it is given, as well as it goes. */
function parserOf(lexicon) {
    return text => {
        const { tokens, comments } = lex(text, lexicon);
        const children = [...comments.filter(comment => comment.document === undefined).map(({ start, end }) => make('comment', start, end)), ...statements(new Cursor(lexicon, text, tokens))];
        return { root: make('program', 0, text.length, children), errors: [] };
    };
}

;// CONCATENATED MODULE: ./src/languages/text/index.ts






/** Every language, by its id. */
const LANGUAGES = {
    clojure: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 40171)),
    c: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(9034)]).then(__webpack_require__.bind(__webpack_require__, 49034)),
    coffeescript: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(6356)]).then(__webpack_require__.bind(__webpack_require__, 16356)),
    'common-lisp': () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 63347)),
    d: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(1499)]).then(__webpack_require__.bind(__webpack_require__, 91499)),
    dart: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(8582)]).then(__webpack_require__.bind(__webpack_require__, 28582)),
    elisp: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(7828)]).then(__webpack_require__.bind(__webpack_require__, 37828)),
    elixir: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(1944)]).then(__webpack_require__.bind(__webpack_require__, 81944)),
    fsharp: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 70553)),
    groovy: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(6145)]).then(__webpack_require__.bind(__webpack_require__, 6145)),
    haskell: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(4475)]).then(__webpack_require__.bind(__webpack_require__, 44475)),
    julia: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(1714)]).then(__webpack_require__.bind(__webpack_require__, 31714)),
    lua: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(9413)]).then(__webpack_require__.bind(__webpack_require__, 79413)),
    'objective-c': () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(3048)]).then(__webpack_require__.bind(__webpack_require__, 43048)),
    ocaml: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(1196)]).then(__webpack_require__.bind(__webpack_require__, 58815)),
    perl: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 83358)),
    powershell: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(5774)]).then(__webpack_require__.bind(__webpack_require__, 65774)),
    r: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(6257)]).then(__webpack_require__.bind(__webpack_require__, 56257)),
    scheme: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(6232)]).then(__webpack_require__.bind(__webpack_require__, 66232)),
    swift: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(8372)]).then(__webpack_require__.bind(__webpack_require__, 98372)),
    vim: () => Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 30479)),
};
/** Loads a language; under another id it reads that one's files, as far as the two look alike. */
async function load(like, id = like) {
    const { lexicon: own, lisp, words, clients, library } = (await LANGUAGES[like]()).language;
    const lexicon = { ...own, id };
    return { id, lower: withConstants((0,grammar/* lowerWith */.q)(dialectOf(lexicon), lisp ? lispParserOf(lisp) : parserOf(lexicon))), words, clients, library, embedded: embeddedIn(lexicon) };
}


/***/ })

};
;