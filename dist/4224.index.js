"use strict";
exports.id = 4224;
exports.ids = [4224];
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

/***/ 94224:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lower: () => (/* binding */ lower_lower)
});

// EXTERNAL MODULE: external "./ts-morph.js"
var external_ts_morph_js_ = __webpack_require__(24059);
// EXTERNAL MODULE: ./src/analysis/lines.ts
var lines = __webpack_require__(93621);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var analysis_scope = __webpack_require__(23338);
;// CONCATENATED MODULE: ./src/languages/javascript/context.ts


const TELLING = /uthorization|\/applications|github/;
/** The state of a walk through one file: where it is, and what it has collected. */
class Context {
    ts;
    source;
    path;
    workspace;
    offset;
    calls = [];
    records = [];
    texts = [];
    imports = [];
    /** Names of texts that may be endpoints. */
    constants = [];
    exports;
    /** The class that `super` is, in a class that extends one. */
    base = null;
    scope;
    owner = null;
    /** What `this` is. */
    self = null;
    /** As in every other language: the compiler also counts U+2028 and the like, which no editor shows as a line break. */
    lines;
    latest;
    branches = 0;
    around;
    order = 0;
    constructor(ts, source, path, workspace, 
    /** Lines and columns before the text, when it is a script inside another file. */
    offset = { line: 0, column: 0 }) {
        this.ts = ts;
        this.source = source;
        this.path = path;
        this.workspace = workspace;
        this.offset = offset;
        this.lines = new lines/* Lines */.q(source.text);
        this.exports = (0,analysis_scope/* bind */.oI)('exports', 'module', this.placeOf(0, 0), null);
        this.scope = new analysis_scope/* Scope */.HG(null, null, true);
    }
    at(node) {
        // Whoever lowers a node asks, and then what it is lowered as.
        if (this.latest?.node !== node)
            this.latest = { node, place: this.placeOf(node.getStart(this.source), node.end) };
        return this.latest.place;
    }
    placeOf(start, end) {
        const { offset } = this;
        const at = this.lines.place(this.path, start, end);
        if (offset.line === 0 && offset.column === 0)
            return at;
        const { path, line, column, endLine, endColumn } = at;
        return { path, line: line + offset.line, column: column + (line === 1 ? offset.column : 0), endLine: endLine + offset.line, endColumn: endColumn + (endLine === 1 ? offset.column : 0) };
    }
    /** A moment in the file's order, for a read or a write. */
    use() {
        return { order: this.order++, owner: this.owner, loop: this.around };
    }
    get maybe() {
        return this.branches > 0;
    }
    branch(work) {
        this.branches++;
        try {
            return work();
        }
        finally {
            this.branches--;
        }
    }
    loop(work) {
        const { around } = this;
        const inside = (loop) => { this.around = loop; return this.branch(work); };
        try {
            return (0,analysis_scope/* looped */.GL)(around, () => this.order, inside);
        }
        finally {
            this.around = around;
        }
    }
    block(work) {
        const { scope } = this;
        this.scope = new analysis_scope/* Scope */.HG(scope, this.owner);
        try {
            return work();
        }
        finally {
            this.scope = scope;
        }
    }
    /** Walks a function's inside: its own scope, straight-line again. */
    within(fn, self, work) {
        const saved = { scope: this.scope, owner: this.owner, self: this.self, branches: this.branches, around: this.around };
        this.scope = new analysis_scope/* Scope */.HG(saved.scope, fn, true);
        this.owner = fn;
        this.self = self;
        this.branches = 0;
        this.around = undefined;
        try {
            return work();
        }
        finally {
            Object.assign(this, saved);
        }
    }
    write(binding, value) {
        binding.writes.push({ value, order: this.order++, owner: this.owner, maybe: this.maybe });
    }
    writeMember(binding, keys, value, at) {
        binding.members.push({ keys, value, at, order: this.order++, owner: this.owner, maybe: this.maybe });
    }
    /** Keeps a text that may mention an endpoint, or say whose API it is. */
    mention(text, at) {
        if (TELLING.test(text))
            this.texts.push({ text, at, kind: 'string' });
    }
    /** Notes what a variable or a field is called whose value is a text. */
    constant(name, value) {
        if (this.ts.isIdentifier(name) && (value.kind === 'literal' || value.kind === 'join' || value.kind === 'call') && this.texts.some(({ at }) => at.line >= value.at.line && at.line <= value.at.endLine))
            this.constants.push({ name: name.text, value, ...(this.owner && { owner: this.owner }) });
    }
    name(binding, at) {
        return { kind: 'name', binding, at, use: this.use() };
    }
    program(language, problems) {
        const { path, calls, records, texts, imports, constants, exports } = this;
        return { path, language, calls, records, texts, imports, constants, exports, problems };
    }
}

;// CONCATENATED MODULE: ./src/languages/javascript/mentions.ts
// Comments and type keys that hold an endpoint. Strings are collected where they are lowered.

const ENDPOINT = /authorizations|applications\//g;
/** The mentions in code that was parsed. */
function collectMentions(source, ctx) {
    const seen = new Set();
    const known = new Map();
    const around = (node) => {
        const found = known.get(node) ?? { start: node.getStart(source), comments: [...external_ts_morph_js_.ts.getLeadingCommentRanges(source.text, node.pos) ?? [], ...external_ts_morph_js_.ts.getTrailingCommentRanges(source.text, node.pos) ?? []] };
        known.set(node, found);
        return found;
    };
    for (const match of source.text.matchAll(ENDPOINT)) {
        const { node, parent } = deepest(source, match.index);
        const { start, comments } = around(node);
        if (match.index < start) {
            for (const range of comments)
                comment(range, match.index, seen, ctx);
        }
        else if (external_ts_morph_js_.ts.isStringLiteral(node) && (external_ts_morph_js_.ts.isPropertySignature(parent) || external_ts_morph_js_.ts.isLiteralTypeNode(parent)) && !seen.has(start)) {
            seen.add(start);
            ctx.texts.push({ text: node.text, at: ctx.at(node), kind: 'type-key' });
        }
    }
}
/** A comment, or what may look like one and is none. */
const APART = /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\r\n]|\\[^])*"?|'(?:[^'\\\r\n]|\\[^])*'?|`(?:[^`\\]|\\[^])*`?/g;
/** What stands before a string that names a module. */
const OF_A_MODULE = /(?:^|[^\w$])(?:from|import|module)\s*$/;
const MODULE_REACH = 40;
/** The mentions in declarations, which call nothing: comments and strings are all that there is, without the time to parse the largest files of all. */
function scanMentions(ctx) {
    const seen = new Set();
    const { text } = ctx.source;
    const places = Array.from(text.matchAll(ENDPOINT), ({ index }) => index);
    let next = 0;
    for (const { 0: token, index: pos } of places.length === 0 ? [] : text.matchAll(APART)) {
        while (next < places.length && places[next] < pos)
            next++;
        if (next === places.length)
            break;
        const range = { pos, end: pos + token.length };
        for (; next < places.length && places[next] < range.end; next++) {
            if (token.startsWith('/'))
                comment(range, places[next], seen, ctx);
            else if (!token.startsWith('`') && !seen.has(pos) && !OF_A_MODULE.test(text.slice(Math.max(0, pos - MODULE_REACH), pos))) {
                seen.add(pos);
                ctx.texts.push({ text: mentions_valueOf(token), at: ctx.placeOf(pos, range.end), kind: 'type-key' });
            }
        }
    }
}
/** What a string says. */
function mentions_valueOf(literal) {
    const scanner = external_ts_morph_js_.ts.createScanner(external_ts_morph_js_.ts.ScriptTarget.Latest, false, external_ts_morph_js_.ts.LanguageVariant.Standard, literal);
    scanner.scan();
    return scanner.getTokenValue();
}
/** The line of a comment that holds the endpoint: comments can be long. */
function comment(range, index, seen, ctx) {
    if (index < range.pos || index >= range.end)
        return;
    const { text } = ctx.source;
    const start = Math.max(range.pos, text.lastIndexOf('\n', index) + 1);
    const newline = text.indexOf('\n', index);
    const line = Math.min(range.end, newline < 0 ? range.end : newline);
    const end = start + text.slice(start, line).trimEnd().length;
    if (seen.has(start))
        return;
    seen.add(start);
    ctx.texts.push({ text: text.slice(start, end), at: ctx.placeOf(start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end), kind: 'comment' });
}
/** The innermost node or token around a position, trivia in front of it included, and what it is in. */
function deepest(source, position) {
    let [parent, node] = [source, source];
    for (;;) {
        const inner = node.getChildren(source).find(c => c.pos <= position && position < c.end);
        if (!inner)
            return { node, parent };
        [parent, node] = [node, inner];
    }
}

// EXTERNAL MODULE: ./src/languages/javascript/parse.ts
var parse = __webpack_require__(37420);
// EXTERNAL MODULE: ./src/languages/javascript/scripts.ts
var scripts = __webpack_require__(70631);
;// CONCATENATED MODULE: ./src/languages/javascript/functions.ts




/** A function, method or accessor. `self`: what `this` is in it when it is a method. */
function lowerFunction(node, ctx, self) {
    const { ts } = ctx;
    const at = ctx.at(node);
    const name = node.name && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name)) ? node.name.text : '';
    const fn = { kind: 'function', name, params: [], returns: [], at, owner: ctx.owner };
    const own = ts.isArrowFunction(node) ? ctx.self : self ?? (fn.instance = (0,analysis_scope/* bind */.oI)('this', 'instance', at, null));
    if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node))
        fn.instance ??= (0,analysis_scope/* bind */.oI)('this', 'instance', at, null);
    ctx.within(fn, own, () => {
        if (ts.isFunctionExpression(node) && name)
            ctx.write(ctx.scope.declare(name, 'variable', at), fn);
        bindParameters(node, fn, ctx);
        if ('body' in node && node.body)
            lowerBody(node.body, fn, ctx);
    });
    return fn;
}
function lowerBody(body, fn, ctx) {
    if (!ctx.ts.isBlock(body)) {
        fn.returns.push(lower(body, ctx));
        return;
    }
    hoist(body.statements, ctx);
    lowerBlock(body.statements, ctx);
}
/** The class that something is declared to be of. */
const typeName = (type, { ts }) => (type && ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : undefined);
function bindParameters(declaration, fn, ctx) {
    const { ts } = ctx;
    for (const node of declaration.parameters) {
        const at = ctx.at(node);
        if (ts.isIdentifier(node.name) && node.name.text === 'this')
            continue;
        const simple = ts.isIdentifier(node.name);
        const binding = simple ? ctx.scope.declare(node.name.text, 'parameter', at) : (0,analysis_scope/* bind */.oI)(patternName(node.name, ctx), 'parameter', at, fn);
        binding.parameter = { index: fn.params.length, rest: node.dotDotDotToken !== undefined };
        const type = typeName(node.type, ctx);
        if (type !== undefined)
            binding.type = type;
        fn.params.push(binding);
        if (node.initializer)
            binding.parameter.default = lower(node.initializer, ctx);
        if (!simple)
            bindPattern(node.name, ctx.name(binding, at), ctx, id => ctx.scope.declare(id.text, 'variable', ctx.at(id)));
        // constructor(private readonly base: string) writes this.base
        if (ctx.self && simple && ts.isParameterPropertyDeclaration(node, declaration))
            ctx.writeMember(ctx.self, [(0,analysis_scope/* literal */.eu)(binding.name, at)], ctx.name(binding, at), at);
    }
}
/** What a destructured parameter is called in messages: the names taken from it. */
function patternName(name, ctx) {
    return ctx.ts.isIdentifier(name) ? name.text : name.elements.flatMap(e => (ctx.ts.isOmittedExpression(e) ? [] : [patternName(e.name, ctx)])).slice(0, 3).join(',');
}
/** A class as a function to construct: fields and methods are members of its instance, statics of itself. */
function lowerClass(node, ctx) {
    const { ts } = ctx;
    const at = ctx.at(node);
    const instance = (0,analysis_scope/* bind */.oI)('this', 'instance', at, null);
    const statics = (0,analysis_scope/* bind */.oI)(node.name?.text ?? 'class', 'instance', at, null);
    const fn = { kind: 'function', name: node.name?.text ?? '', params: [], returns: [], at, owner: ctx.owner, instance, statics };
    const base = node.heritageClauses?.find(h => h.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const outerBase = ctx.base;
    ctx.base = base ? lower(base.expression, ctx) : null;
    if (base)
        inherit(ctx.base, fn, ctx, ctx.at(base));
    const constructor = node.members.find((m) => ts.isConstructorDeclaration(m) && m.body !== undefined);
    if (node.name)
        ctx.block(() => ctx.scope.declare(node.name.text, 'variable', at));
    if (constructor)
        ctx.within(fn, instance, () => { bindParameters(constructor, fn, ctx); hoist(constructor.body.statements, ctx); lowerBlock(constructor.body.statements, ctx); });
    for (const member of node.members) {
        const isStatic = ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some(m => m.kind === ts.SyntaxKind.StaticKeyword);
        lowerMember(member, isStatic ? statics : instance, fn, ctx);
    }
    for (const member of node.members)
        if (ts.isPropertyDeclaration(member))
            declareField(member, instance, ctx);
    ctx.base = outerBase;
    return fn;
}
/** The base class's instance is what this one starts from. */
function inherit(base, fn, ctx, at) {
    const made = { kind: 'call', callee: base, args: [], constructs: true, inherits: fn.instance, at, owner: ctx.owner, use: ctx.use() };
    fn.instance.writes.push({ value: made, order: -1, owner: null, maybe: false });
    fn.statics.writes.push({ value: base, order: -1, owner: null, maybe: false });
}
/** A field that nothing in the class is seen to fill: what it is declared as is all that is known of it. */
function declareField({ name, type, initializer }, self, ctx) {
    const of = typeName(type, ctx);
    if (of === undefined || initializer || !ctx.ts.isIdentifier(name) || self.members.some(({ keys: [key] }) => key?.kind === 'literal' && key.value === name.text))
        return;
    self.members.push((0,analysis_scope/* ownMember */.nV)((0,analysis_scope/* declaredAs */.dN)(name.text, of, ctx.at(name))));
}
function lowerMember(member, self, cls, ctx) {
    const { ts } = ctx;
    const at = ctx.at(member);
    const write = (key, value) => void self.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: false });
    if (ts.isPropertyDeclaration(member)) {
        const key = propertyName(member.name, ctx);
        if (!member.initializer)
            return;
        const { initializer } = member;
        ctx.within({ ...cls, name: '', params: [], returns: [] }, self, () => { const value = lower(initializer, ctx); ctx.constant(member.name, value); write(key, value); });
    }
    else if (ts.isMethodDeclaration(member)) {
        // An overload, or what a subclass is to say.
        if (!member.body)
            return;
        const fn = lowerFunction(member, ctx, self);
        write(propertyName(member.name, ctx), fn);
    }
    else if (ts.isGetAccessor(member)) {
        const fn = lowerFunction(member, ctx, self);
        write(propertyName(member.name, ctx), fn.returns.length > 0 ? (0,analysis_scope/* either */.gP)(fn.returns, at) : (0,analysis_scope/* unknown */.L5)('getter', '', at));
    }
    else if (ts.isSetAccessor(member)) {
        lowerFunction(member, ctx, self);
    }
    else if (ts.isClassStaticBlockDeclaration(member)) {
        ctx.within({ ...cls, name: '', params: [], returns: [] }, self, () => lowerBlock(member.body.statements, ctx));
    }
}

;// CONCATENATED MODULE: ./src/languages/javascript/modules.ts


function imported(module, name, local, at, ctx) {
    const binding = (0,analysis_scope/* bind */.oI)(local, 'import', at, null);
    const file = ctx.workspace.resolve(ctx.path, module);
    binding.imported = { module, name, ...(file !== undefined && { file }) };
    return binding;
}
/** `import a, { b as c }, * as d from 'm'`. */
function lowerImport(node, ctx) {
    const { ts } = ctx;
    if (!ts.isStringLiteral(node.moduleSpecifier))
        return;
    const module = node.moduleSpecifier.text;
    ctx.imports.push(module);
    const clause = node.importClause;
    const add = (id, name) => ctx.scope.alias(id.text, imported(module, name, id.text, ctx.at(id), ctx));
    if (clause?.name)
        add(clause.name, 'default');
    const bindings = clause?.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings))
        add(bindings.name, '*');
    else if (bindings)
        for (const e of bindings.elements)
            add(e.name, (e.propertyName ?? e.name).text);
}
/** `import x = require('m')`. */
function lowerImportEquals(node, ctx) {
    const { ts } = ctx;
    const reference = node.moduleReference;
    if (!ts.isExternalModuleReference(reference) || !ts.isStringLiteral(reference.expression))
        return;
    ctx.imports.push(reference.expression.text);
    ctx.scope.alias(node.name.text, imported(reference.expression.text, '*', node.name.text, ctx.at(node), ctx));
}
/** `require('m')`, `import('m')` and `require.resolve`-free look-alikes; undefined when it is another call. */
function requireExpr(node, ctx) {
    const { ts } = ctx;
    if (!ts.isCallExpression(node))
        return undefined;
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require' && !ctx.scope.lookup('require');
    const [specifier] = node.arguments;
    if (!(isImport || isRequire) || !specifier || !ts.isStringLiteralLike(specifier))
        return undefined;
    ctx.imports.push(specifier.text);
    const at = ctx.at(node);
    return ctx.name(imported(specifier.text, '*', specifier.text, at, ctx), at);
}
/** `module.exports`, where `module` is nothing of the file's own. */
function isModuleExports(node, { ts, scope }) {
    return ts.isPropertyAccessExpression(node) && node.name.text === 'exports' && ts.isIdentifier(node.expression) && node.expression.text === 'module' && !scope.lookup('module');
}
/** `export \u2026` in front of a declaration. */
function markExported(node, name, ctx) {
    const { ts } = ctx;
    const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) ?? [] : [];
    if (!modifiers.some(m => m.kind === ts.SyntaxKind.ExportKeyword))
        return;
    const isDefault = modifiers.some(m => m.kind === ts.SyntaxKind.DefaultKeyword);
    const binding = ctx.scope.lookup(name);
    if (binding)
        exportAs(isDefault ? 'default' : name, exportedName(binding, ctx.at(node)), ctx, ctx.at(node));
}
/** What importers see: the binding with all that is ever written to it. */
function exportedName(binding, at) {
    return { kind: 'name', binding, at, use: { order: Number.MAX_SAFE_INTEGER, owner: binding.owner } };
}
function exportAs(name, value, ctx, at) {
    ctx.writeMember(ctx.exports, [(0,analysis_scope/* literal */.eu)(name, at)], value, at);
}
/** `export { a as b }`, `export { a } from 'm'`, `export * from 'm'`. */
function lowerExport(node, ctx) {
    const { ts } = ctx;
    const at = ctx.at(node);
    const module = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
    if (module !== undefined)
        ctx.imports.push(module);
    const clause = node.exportClause;
    if (module !== undefined && !clause) {
        const all = imported(module, '*', module, at, ctx);
        ctx.exports.writes.push({ value: ctx.name(all, at), order: -1, owner: null, maybe: true });
    }
    else if (module !== undefined && clause && ts.isNamespaceExport(clause))
        exportAs(clause.name.text, ctx.name(imported(module, '*', module, at, ctx), at), ctx, at);
    else if (clause && ts.isNamedExports(clause))
        for (const e of clause.elements) {
            const local = (e.propertyName ?? e.name).text;
            const binding = module === undefined ? ctx.scope.lookup(local) : imported(module, local, local, at, ctx);
            if (binding)
                exportAs(e.name.text, exportedName(binding, at), ctx, at);
        }
}
/** `export default x`, `export = x`. */
function lowerExportAssignment(node, ctx) {
    const value = lower(node.expression, ctx);
    if (node.isExportEquals)
        ctx.write(ctx.exports, value);
    else
        exportAs('default', value, ctx, ctx.at(node));
}
/** An enum is an object of its members. */
function lowerEnum(node, ctx) {
    const at = ctx.at(node);
    const entries = node.members.map((m, i) => ({ key: propertyName(m.name, ctx), value: m.initializer ? lower(m.initializer, ctx) : (0,analysis_scope/* literal */.eu)(i, ctx.at(m)), at: ctx.at(m) }));
    ctx.write(ctx.scope.declare(node.name.text, 'variable', at), { kind: 'record', entries, open: false, at });
    markExported(node, node.name.text, ctx);
}

;// CONCATENATED MODULE: ./src/languages/javascript/templates.ts


/** `a${b}c`. */
function lowerTemplate(node, ctx) {
    return joined(piecesOf(node, ctx), node, ctx);
}
/** A tag that is a function of the tree is called with the pieces; of any other the text alone is known. */
function lowerTagged(node, ctx) {
    const tag = lower(node.tag, ctx);
    const pieces = piecesOf(node.template, ctx);
    const text = joined(pieces, node.template, ctx);
    const isOwn = tag.kind === 'name' && tag.binding.kind !== 'parameter' && (tag.binding.kind !== 'import' || tag.binding.imported?.file !== undefined);
    if (!isOwn)
        return text;
    const at = ctx.at(node);
    const texts = { kind: 'list', items: pieces.texts, open: false, at };
    const call = { kind: 'call', constructs: false, at, owner: ctx.owner, callee: tag, args: [texts, ...pieces.values].map(value => ({ value })), otherwise: text, use: ctx.use() };
    ctx.calls.push(call);
    return call;
}
function piecesOf(node, ctx) {
    if (!ctx.ts.isTemplateExpression(node)) {
        ctx.mention(node.text, ctx.at(node));
        return { texts: [(0,analysis_scope/* literal */.eu)(node.text, ctx.at(node))], values: [] };
    }
    const texts = [node.head, ...node.templateSpans.map(span => span.literal)];
    const values = node.templateSpans.map(span => lower(span.expression, ctx));
    ctx.mention(texts.map(({ text }) => text).join('${\u2026}'), ctx.at(node));
    return { texts: texts.map(text => (0,analysis_scope/* literal */.eu)(text.text, ctx.at(text))), values };
}
function joined({ texts, values }, node, ctx) {
    const parts = texts.flatMap((text, i) => [...(text.kind === 'literal' && text.value !== '' ? [text] : []), ...values.slice(i, i + 1)]);
    return parts.length === 0 ? texts[0] : (0,analysis_scope/* join */.fj)(parts, ctx.at(node));
}

;// CONCATENATED MODULE: ./src/languages/javascript/expressions.ts





/** Lowers one expression, collecting the calls in it. */
function lower(node, ctx) {
    const { ts } = ctx;
    const at = ctx.at(node);
    if (ts.isStringLiteralLike(node))
        return expressions_text(node.text, ctx, node);
    if (ts.isRegularExpressionLiteral(node))
        return { kind: 'external', name: node.text, at };
    if (ts.isNumericLiteral(node))
        return (0,analysis_scope/* literal */.eu)(Number(node.text), at);
    if (ts.isIdentifier(node))
        return identifier(node, ctx);
    if (isModuleExports(node, ctx))
        return ctx.name(ctx.exports, at);
    if (ts.isPropertyAccessExpression(node))
        return { kind: 'member', of: lower(node.expression, ctx), key: (0,analysis_scope/* literal */.eu)(node.name.text, ctx.at(node.name)), at };
    if (ts.isElementAccessExpression(node))
        return { kind: 'member', of: lower(node.expression, ctx), key: lower(node.argumentExpression, ctx), at };
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
        return lowerCall(node, ctx);
    if (ts.isTemplateExpression(node))
        return lowerTemplate(node, ctx);
    if (ts.isTaggedTemplateExpression(node))
        return lowerTagged(node, ctx);
    if (ts.isBinaryExpression(node))
        return binary(node, ctx);
    if (ts.isConditionalExpression(node))
        return conditional(node, ctx);
    if (ts.isObjectLiteralExpression(node))
        return record(node, ctx);
    if (ts.isArrayLiteralExpression(node))
        return list(node, ctx);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
        return lowerFunction(node, ctx);
    if (ts.isClassExpression(node))
        return lowerClass(node, ctx);
    if (ts.isParenthesizedExpression(node) || ts.isAwaitExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node)
        || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node) || ts.isPartiallyEmittedExpression(node))
        return lower(node.expression, ctx);
    if (ts.isYieldExpression(node) && node.expression)
        return lower(node.expression, ctx);
    return keyword(node, ctx);
}
function keyword(node, ctx) {
    const { ts } = ctx;
    const at = ctx.at(node);
    switch (node.kind) {
        case ts.SyntaxKind.TrueKeyword: return (0,analysis_scope/* literal */.eu)(true, at);
        case ts.SyntaxKind.FalseKeyword: return (0,analysis_scope/* literal */.eu)(false, at);
        case ts.SyntaxKind.NullKeyword: return (0,analysis_scope/* literal */.eu)(null, at);
        case ts.SyntaxKind.ThisKeyword: return ctx.self ? ctx.name(ctx.self, at) : (0,analysis_scope/* unknown */.L5)('this', 'this', at);
        case ts.SyntaxKind.SuperKeyword: return ctx.self ? ctx.name(ctx.self, at) : (0,analysis_scope/* unknown */.L5)('super', 'super', at);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand))
        return (0,analysis_scope/* literal */.eu)(-Number(node.operand.text), at);
    if ((ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) && ts.isIdentifier(node.operand) && (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)) {
        const counter = ctx.scope.lookup(node.operand.text);
        if (counter)
            ctx.write(counter, (0,analysis_scope/* unknown */.L5)('counted', node.operand.text, at));
        return (0,analysis_scope/* unknown */.L5)('counted', node.operand.text, at);
    }
    node.forEachChild(child => { if (ts.isExpression(child) || ts.isTemplateSpan(child) || ts.isJsxAttributes(child))
        lower(child, ctx);
    else
        child.forEachChild(c => void lower(c, ctx)); });
    return (0,analysis_scope/* unknown */.L5)('not followed', '', at);
}
function identifier(node, ctx) {
    const at = ctx.at(node);
    const binding = ctx.scope.lookup(node.text);
    if (binding)
        return ctx.name(binding, at);
    if (node.text === 'undefined')
        return (0,analysis_scope/* literal */.eu)(null, at);
    if (node.text === 'exports')
        return ctx.name(ctx.exports, at);
    return { kind: 'external', name: node.text, at };
}
/** A string, kept as text too: it may mention an endpoint. */
function expressions_text(value, ctx, node) {
    const at = ctx.at(node);
    ctx.mention(value, at);
    return (0,analysis_scope/* literal */.eu)(value, at);
}
function binary(node, ctx) {
    const { SyntaxKind: K } = ctx.ts;
    const at = ctx.at(node);
    const operator = node.operatorToken.kind;
    if (operator >= K.FirstAssignment && operator <= K.LastAssignment)
        return assign_assign(node, ctx);
    if (operator === K.PlusToken)
        return (0,analysis_scope/* join */.fj)([...operands(node.left, ctx), ...operands(node.right, ctx)], at);
    const left = lower(node.left, ctx);
    if (operator === K.CommaToken)
        return lower(node.right, ctx);
    const right = ctx.branch(() => lower(node.right, ctx));
    if (operator === K.BarBarToken || operator === K.QuestionQuestionToken)
        return (0,analysis_scope/* withDefault */.IQ)(left, right, at);
    if (operator === K.AmpersandAmpersandToken)
        return right;
    return (0,analysis_scope/* unknown */.L5)('computed', '', at);
}
function conditional(node, ctx) {
    const at = ctx.at(node);
    lower(node.condition, ctx);
    const of = ctx.branch(() => [lower(node.whenTrue, ctx), lower(node.whenFalse, ctx)]);
    const asked = askedFor(node.condition, ctx.ts);
    const given = asked && lower(asked.name, ctx);
    return given?.kind === 'name' && given.binding.kind === 'parameter' ? { kind: 'either', of: asked.isMissing ? of.toReversed() : of, given, at } : (0,analysis_scope/* either */.gP)(of, at);
}
/** The name that a condition asks for: `!id`, `id === undefined`, `id != null`. */
function askedFor(node, ts) {
    const { SyntaxKind: K } = ts;
    if (ts.isParenthesizedExpression(node))
        return askedFor(node.expression, ts);
    if (ts.isIdentifier(node))
        return { name: node, isMissing: false };
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken && ts.isIdentifier(node.operand))
        return { name: node.operand, isMissing: true };
    const isNothing = (one) => one.kind === K.NullKeyword || (ts.isIdentifier(one) && one.text === 'undefined');
    if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left) || !isNothing(node.right))
        return undefined;
    const operator = node.operatorToken.kind;
    const isMissing = operator === K.EqualsEqualsToken || operator === K.EqualsEqualsEqualsToken;
    return isMissing || operator === K.ExclamationEqualsToken || operator === K.ExclamationEqualsEqualsToken ? { name: node.left, isMissing } : undefined;
}
/** `a + b + c` as one flat join: deep nests of it are common in generated code. */
function operands(node, ctx) {
    const { ts } = ctx;
    const pending = [node];
    const flat = [];
    while (pending.length > 0) {
        const next = pending.pop();
        if (ts.isBinaryExpression(next) && next.operatorToken.kind === ts.SyntaxKind.PlusToken)
            pending.push(next.right, next.left);
        else if (ts.isParenthesizedExpression(next))
            pending.push(next.expression);
        else
            flat.push(next);
    }
    return flat.map(part => lower(part, ctx));
}
/** `import('m').then(m => \u2026)`: what the function is given is the module. */
function giveModule({ expression }, [callback], ctx) {
    const { ts } = ctx;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'then' || !ts.isCallExpression(expression.expression) || callback?.value.kind !== 'function')
        return;
    const module = requireExpr(expression.expression, ctx);
    const [parameter] = callback.value.params;
    if (!module || !parameter)
        return;
    parameter.kind = 'variable';
    parameter.writes.push({ value: module, order: -1, owner: null, maybe: false });
}
/** A call, `new` or `require`. Pushed before its parts, so that outer calls come first. */
function lowerCall(node, ctx) {
    const { ts } = ctx;
    const imported = requireExpr(node, ctx);
    if (imported)
        return imported;
    const call = { kind: 'call', constructs: ts.isNewExpression(node), at: ctx.at(node), owner: ctx.owner };
    ctx.calls.push(call);
    // super(\u2026) calls the base class's constructor.
    const callee = node.expression.kind === ts.SyntaxKind.SuperKeyword && ctx.base ? ctx.base : lower(node.expression, ctx);
    const args = (node.arguments ?? []).map((arg) => (ts.isSpreadElement(arg) ? { value: lower(arg.expression, ctx), spread: true } : { value: lower(arg, ctx) }));
    giveModule(node, args, ctx);
    Object.assign(call, { callee, args, use: ctx.use() });
    return call;
}
function list(node, ctx) {
    const { ts } = ctx;
    const spreads = new Set();
    const items = node.elements.map((element, i) => {
        if (!ts.isSpreadElement(element))
            return lower(element, ctx);
        spreads.add(i);
        return lower(element.expression, ctx);
    });
    return { kind: 'list', items, open: false, at: ctx.at(node), ...(spreads.size > 0 && { spreads }) };
}
/** An object literal. `this` in its methods is the object. */
function record(node, ctx) {
    const { ts } = ctx;
    const at = ctx.at(node);
    const outer = ctx.self;
    const self = (0,analysis_scope/* bind */.oI)('this', 'instance', at, ctx.owner);
    const entries = [];
    const expr = { kind: 'record', entries, open: false, at };
    self.writes.push({ value: expr, order: -1, owner: null, maybe: false });
    ctx.records.push(expr);
    for (const property of node.properties) {
        const place = ctx.at(property);
        if (ts.isSpreadAssignment(property))
            entries.push({ value: lower(property.expression, ctx), at: place });
        else if (ts.isShorthandPropertyAssignment(property))
            entries.push({ key: (0,analysis_scope/* literal */.eu)(property.name.text, ctx.at(property.name)), value: identifier(property.name, ctx), at: place });
        else if (ts.isPropertyAssignment(property)) {
            const key = propertyName(property.name, ctx);
            if (ts.isFunctionExpression(property.initializer))
                ctx.self = self;
            entries.push({ key, value: ts.isFunctionExpression(property.initializer) ? lowerFunction(property.initializer, ctx, self) : lower(property.initializer, ctx), at: place });
            ctx.self = outer;
        }
        else {
            const fn = lowerFunction(property, ctx, self);
            const getter = ts.isGetAccessor(property);
            if (ts.isSetAccessor(property))
                continue;
            entries.push({ key: propertyName(property.name, ctx), value: getter ? (0,analysis_scope/* either */.gP)(fn.returns.length > 0 ? fn.returns : [(0,analysis_scope/* unknown */.L5)('getter', '', place)], place) : fn, at: place, ...(getter && { getter }) });
        }
    }
    return expr;
}
/** A property's name, computed ones evaluated. */
function propertyName(name, ctx) {
    const { ts } = ctx;
    if (ts.isComputedPropertyName(name))
        return lower(name.expression, ctx);
    if (ts.isStringLiteralLike(name))
        return expressions_text(name.text, ctx, name);
    return (0,analysis_scope/* literal */.eu)(name.text, ctx.at(name));
}

;// CONCATENATED MODULE: ./src/languages/javascript/assign.ts



/** `a = b`, `a += b`, `a ||= b` and the like. */
function assign_assign(node, ctx) {
    const { ts } = ctx;
    const { SyntaxKind: K } = ts;
    const at = ctx.at(node);
    const operator = node.operatorToken.kind;
    if (operator === K.EqualsToken) {
        const self = constructorOf(node.left, ctx);
        const value = self && ts.isFunctionExpression(node.right) ? lowerFunction(node.right, ctx, self) : lowerAs(node.right, self, ctx);
        assignTo(node.left, value, ctx);
        return value;
    }
    const before = lower(node.left, ctx);
    const right = lower(node.right, ctx);
    const value = operator === K.PlusEqualsToken ? (0,analysis_scope/* join */.fj)([before, right], at)
        : operator === K.BarBarEqualsToken || operator === K.QuestionQuestionEqualsToken ? (0,analysis_scope/* either */.gP)([before, right], at)
            : (0,analysis_scope/* unknown */.L5)('computed', '', at);
    assignTo(node.left, value, ctx);
    return value;
}
/** The instance that `X.prototype.m = \u2026` or `X.prototype = \u2026` writes to. */
function constructorOf(target, ctx) {
    const { ts } = ctx;
    const isPrototype = (n) => ts.isPropertyAccessExpression(n) && n.name.text === 'prototype' && ts.isIdentifier(n.expression);
    const holder = isPrototype(target) ? target : ts.isPropertyAccessExpression(target) && isPrototype(target.expression) ? target.expression : undefined;
    const binding = holder && ctx.scope.lookup(holder.expression.text);
    const written = binding?.writes.map(w => w.value).find(v => v.kind === 'function');
    return written?.kind === 'function' ? written.instance ?? null : null;
}
/** Lowers with `this` inside object literals being `self`. */
function lowerAs(node, self, ctx) {
    const value = lower(node, ctx);
    if (self && value.kind === 'record')
        for (const entry of value.entries)
            if (entry.key && entry.key.kind === 'literal')
                ctx.writeMember(self, [entry.key], entry.value, entry.at);
    return value;
}
function assignTo(target, value, ctx) {
    const { ts } = ctx;
    if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target) || ts.isAsExpression(target))
        return assignTo(target.expression, value, ctx);
    if (ts.isIdentifier(target)) {
        const binding = ctx.scope.lookup(target.text) ?? (target.text === 'exports' ? ctx.exports : undefined);
        if (binding)
            ctx.write(binding, value);
        else
            ctx.write(implicitGlobal(target, ctx), value);
        return;
    }
    if (ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target))
        return assignPattern(target, value, ctx);
    const keys = [];
    let root = target;
    while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) {
        keys.unshift(ts.isPropertyAccessExpression(root) ? (0,analysis_scope/* literal */.eu)(root.name.text, ctx.at(root.name)) : lower(root.argumentExpression, ctx));
        root = root.expression;
        while (ts.isParenthesizedExpression(root) || ts.isNonNullExpression(root) || ts.isAsExpression(root))
            root = root.expression;
    }
    const instance = keys[0]?.kind === 'literal' && keys[0].value === 'prototype' ? constructorOf(target, ctx) : null;
    if (instance && keys.length > 1)
        return ctx.writeMember(instance, keys.slice(1), value, ctx.at(target));
    if (ts.isIdentifier(root) && root.text === 'module' && !ctx.scope.lookup('module') && keys[0]?.kind === 'literal' && keys[0].value === 'exports') {
        if (keys.length === 1)
            ctx.write(ctx.exports, value);
        else
            ctx.writeMember(ctx.exports, keys.slice(1), value, ctx.at(target));
        return;
    }
    const binding = rootBinding(root, ctx);
    if (binding)
        ctx.writeMember(binding, keys, value, ctx.at(target));
    else
        lower(root, ctx);
}
function rootBinding(root, ctx) {
    const { ts } = ctx;
    if (root.kind === ts.SyntaxKind.ThisKeyword)
        return ctx.self ?? undefined;
    if (!ts.isIdentifier(root))
        return undefined;
    return ctx.scope.lookup(root.text) ?? (root.text === 'exports' ? ctx.exports : undefined);
}
function implicitGlobal(target, ctx) {
    let scope = ctx.scope;
    while (scope.outer)
        scope = scope.outer;
    return scope.declare(target.text, 'variable', ctx.at(target));
}
/** Binds the names of a declaration to the value's members. `binding` says how a name is found or made. */
function bindPattern(name, value, ctx, declare) {
    const { ts } = ctx;
    if (ts.isIdentifier(name)) {
        const binding = declare(name);
        if (value)
            ctx.write(binding, value);
        return;
    }
    const whole = value ?? (0,analysis_scope/* unknown */.L5)('never assigned', '', ctx.at(name));
    name.elements.forEach((element, index) => {
        if (ts.isOmittedExpression(element))
            return;
        const at = ctx.at(element);
        const key = ts.isArrayBindingPattern(name) ? (0,analysis_scope/* literal */.eu)(index, at)
            : element.propertyName ? propertyName(element.propertyName, ctx) : (0,analysis_scope/* literal */.eu)(ts.isIdentifier(element.name) ? element.name.text : '', at);
        const member = element.dotDotDotToken ? whole : { kind: 'member', of: whole, key, at };
        bindPattern(element.name, element.initializer ? (0,analysis_scope/* withDefault */.IQ)(member, lower(element.initializer, ctx), at) : member, ctx, declare);
    });
}
/** `({ a, b: c } = value)`. */
function assignPattern(target, value, ctx) {
    const { ts } = ctx;
    if (ts.isArrayLiteralExpression(target)) {
        target.elements.forEach((element, i) => { if (!ts.isOmittedExpression(element) && !ts.isSpreadElement(element))
            assignTo(element, { kind: 'member', of: value, key: (0,analysis_scope/* literal */.eu)(i, ctx.at(element)), at: ctx.at(element) }, ctx); });
        return;
    }
    for (const property of target.properties) {
        const at = ctx.at(property);
        if (ts.isShorthandPropertyAssignment(property))
            assignTo(property.name, { kind: 'member', of: value, key: (0,analysis_scope/* literal */.eu)(property.name.text, at), at }, ctx);
        else if (ts.isPropertyAssignment(property))
            assignTo(property.initializer, { kind: 'member', of: value, key: propertyName(property.name, ctx), at }, ctx);
    }
}

;// CONCATENATED MODULE: ./src/languages/javascript/statements.ts





/** Declares what a list of statements makes visible before it runs: functions, classes, and every `var` below. */
function hoist(statements, ctx) {
    const { ts } = ctx;
    for (const node of statements) {
        if (ts.isEnumDeclaration(node) || (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)))
            ctx.scope.declare(node.name.text, 'variable', ctx.at(node));
        else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) {
            if (node.name)
                ctx.scope.declare(node.name.text, 'variable', ctx.at(node));
        }
        else if (ts.isVariableStatement(node) && (node.declarationList.flags & ts.NodeFlags.BlockScoped) !== 0)
            for (const d of node.declarationList.declarations)
                declareNames(d.name, ctx, id => void ctx.scope.declare(id.text, 'variable', ctx.at(id)));
        else if (ts.isImportDeclaration(node))
            lowerImport(node, ctx);
    }
    for (const node of statements)
        hoistVars(node, ctx);
}
function declareNames(name, ctx, declare) {
    if (ctx.ts.isIdentifier(name))
        declare(name);
    else
        for (const e of name.elements)
            if (!ctx.ts.isOmittedExpression(e))
                declareNames(e.name, ctx, declare);
}
/** `var` goes to the function, from however deep a block. */
function hoistVars(node, ctx) {
    const { ts } = ctx;
    if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpression(node))
        return;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) {
        for (const d of node.declarations)
            declareNames(d.name, ctx, id => void ctx.scope.functionScope.declare(id.text, 'variable', ctx.at(id)));
    }
    node.forEachChild(child => hoistVars(child, ctx));
}
/** Lowers statements in order; function declarations first, as they are there from the start. */
function lowerBlock(statements, ctx) {
    const { ts } = ctx;
    for (const node of statements)
        if (ts.isFunctionDeclaration(node) && node.name && node.body) {
            const binding = ctx.scope.lookup(node.name.text);
            // Written before it is lowered, so that it can call itself and others can call it.
            const fn = lowerFunction(node, ctx);
            binding.writes.unshift({ value: fn, order: -1, owner: ctx.owner, maybe: false });
            markExported(node, node.name.text, ctx);
        }
    for (const node of statements)
        if (!(ts.isFunctionDeclaration(node) && node.name && node.body))
            statement(node, ctx);
}
function statement(node, ctx) {
    const { ts } = ctx;
    if (ts.isVariableStatement(node)) {
        variables(node.declarationList, ctx);
        for (const d of node.declarationList.declarations)
            declareNames(d.name, ctx, id => markExported(node, id.text, ctx));
    }
    else if (ts.isExpressionStatement(node))
        lower(node.expression, ctx);
    else if (ts.isReturnStatement(node))
        returned(node.expression, ctx);
    else if (ts.isFunctionDeclaration(node)) {
        if (node.body)
            ctx.writeMember(ctx.exports, [(0,analysis_scope/* literal */.eu)('default', ctx.at(node))], lowerFunction(node, ctx), ctx.at(node));
    }
    else if (ts.isClassDeclaration(node))
        classDeclaration(node, ctx);
    else if (ts.isBlock(node))
        block(node.statements, ctx);
    else if (ts.isIfStatement(node)) {
        lower(node.expression, ctx);
        ctx.branch(() => { statement(node.thenStatement, ctx); if (node.elseStatement)
            statement(node.elseStatement, ctx); });
    }
    else if (ts.isIterationStatement(node, false))
        iteration(node, ctx);
    else if (ts.isTryStatement(node))
        ctx.branch(() => { block(node.tryBlock.statements, ctx); if (node.catchClause)
            catchClause(node.catchClause, ctx); if (node.finallyBlock)
            block(node.finallyBlock.statements, ctx); });
    else if (ts.isSwitchStatement(node))
        switchStatement(node, ctx);
    else if (ts.isThrowStatement(node))
        lower(node.expression, ctx);
    else if (ts.isLabeledStatement(node))
        statement(node.statement, ctx);
    else if (ts.isExportDeclaration(node))
        lowerExport(node, ctx);
    else if (ts.isExportAssignment(node))
        lowerExportAssignment(node, ctx);
    else if (ts.isImportEqualsDeclaration(node))
        lowerImportEquals(node, ctx);
    else if (ts.isEnumDeclaration(node))
        lowerEnum(node, ctx);
    else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
        lowerNamespace(node, node.body, ctx);
    else if (ts.isWithStatement(node)) {
        lower(node.expression, ctx);
        statement(node.statement, ctx);
    }
}
/** A namespace is an object of what it exports. */
function lowerNamespace(node, body, ctx) {
    const outer = ctx.exports;
    ctx.exports = (0,analysis_scope/* bind */.oI)('exports', 'module', ctx.at(node), ctx.owner);
    block(body.statements, ctx);
    const exported = ctx.name(ctx.exports, ctx.at(node));
    ctx.exports = outer;
    if (!ctx.ts.isIdentifier(node.name))
        return;
    ctx.write(ctx.scope.declare(node.name.text, 'variable', ctx.at(node)), exported);
    markExported(node, node.name.text, ctx);
}
function block(statements, ctx) {
    ctx.block(() => { hoist(statements, ctx); lowerBlock(statements, ctx); });
}
function returned(expression, ctx) {
    if (!expression)
        return;
    const value = lower(expression, ctx);
    ctx.owner?.returns?.push(value);
}
function classDeclaration(node, ctx) {
    const cls = lowerClass(node, ctx);
    if (node.name) {
        ctx.write(ctx.scope.declare(node.name.text, 'variable', ctx.at(node)), cls);
        markExported(node, node.name.text, ctx);
    }
    else
        ctx.writeMember(ctx.exports, [(0,analysis_scope/* literal */.eu)('default', ctx.at(node))], cls, ctx.at(node));
}
function variables(list, ctx) {
    const scoped = (list.flags & ctx.ts.NodeFlags.BlockScoped) !== 0;
    for (const d of list.declarations) {
        const value = d.initializer && lower(d.initializer, ctx);
        if (value) {
            nameAfter(value, d.name, ctx);
            ctx.constant(d.name, value);
        }
        bindPattern(d.name, value, ctx, id => (scoped ? ctx.scope : ctx.scope.functionScope).declare(id.text, 'variable', ctx.at(id)));
    }
}
/** `const send = () => \u2026`: the function goes by the variable's name. */
function nameAfter(value, name, ctx) {
    if (value.kind === 'function' && value.name === '' && ctx.ts.isIdentifier(name))
        value.name = name.text;
}
function iteration(node, ctx) {
    const { ts } = ctx;
    ctx.loop(() => ctx.block(() => {
        if (ts.isForStatement(node)) {
            if (node.initializer) {
                if (ts.isVariableDeclarationList(node.initializer))
                    variables(node.initializer, ctx);
                else
                    lower(node.initializer, ctx);
            }
            for (const part of [node.condition, node.incrementor])
                if (part)
                    lower(part, ctx);
        }
        else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
            const over = lower(node.expression, ctx);
            const at = ctx.at(node.initializer);
            const item = ts.isForOfStatement(node) ? { kind: 'member', of: over, key: (0,analysis_scope/* unknown */.L5)('loop', '', at), at } : (0,analysis_scope/* unknown */.L5)('loop', '', at);
            if (ts.isVariableDeclarationList(node.initializer))
                for (const d of node.initializer.declarations)
                    bindPattern(d.name, item, ctx, id => ctx.scope.declare(id.text, 'variable', ctx.at(id)));
        }
        else if (ts.isWhileStatement(node) || ts.isDoStatement(node))
            lower(node.expression, ctx);
        statement(node.statement, ctx);
    }));
}
function catchClause(node, ctx) {
    ctx.block(() => {
        if (node.variableDeclaration)
            declareNames(node.variableDeclaration.name, ctx, id => void ctx.scope.declare(id.text, 'variable', ctx.at(id)));
        block(node.block.statements, ctx);
    });
}
function switchStatement(node, ctx) {
    lower(node.expression, ctx);
    ctx.branch(() => ctx.block(() => {
        const clauses = node.caseBlock.clauses;
        hoist(clauses.flatMap(c => [...c.statements]), ctx);
        for (const clause of clauses) {
            if (ctx.ts.isCaseClause(clause))
                lower(clause.expression, ctx);
            lowerBlock(clause.statements, ctx);
        }
    }));
}

;// CONCATENATED MODULE: ./src/languages/javascript/lower.ts
// JavaScript and TypeScript files to programs. The only place that knows ts-morph.






const DECLARATIONS = /\.d\.[cm]?ts$/i;
/** Lowers one file; a page's scripts one after the other, in one program. */
const lower_lower = (file, workspace) => {
    if (DECLARATIONS.test(file.path))
        return lowerDeclarations(file, workspace);
    if (!scripts/* PAGE */.K.test(file.path))
        return lowerScript(file, workspace, { line: 0, column: 0 }, scriptName(file.path));
    const programs = (0,scripts/* scriptsOf */.S)(file.text, file.path).map((s, i) => lowerScript({ path: file.path, text: s.text }, workspace, s, `/script${i}.${s.extension}`));
    const [first, ...rest] = programs;
    if (!first)
        return lowerScript({ path: file.path, text: '' }, workspace, { line: 0, column: 0 }, '/empty.js');
    return rest.length === 0 ? first : {
        ...first, calls: programs.flatMap(p => p.calls), records: programs.flatMap(p => p.records), texts: programs.flatMap(p => p.texts),
        imports: programs.flatMap(p => p.imports), constants: programs.flatMap(p => p.constants ?? []), problems: programs.flatMap(p => p.problems),
    };
};
/** JSX is allowed in .js: most parsers of the field read it so. */
function scriptName(path) {
    const extension = /\.([cm]?[jt]sx?)$/i.exec(path)?.[1]?.toLowerCase() ?? 'js';
    return `/file.${extension === 'js' || extension === 'mjs' || extension === 'cjs' ? 'jsx' : extension}`;
}
function lowerScript(file, workspace, offset, name) {
    const source = (0,parse/* parse */.q)(name, file.text);
    const ctx = new Context(external_ts_morph_js_.ts, source, file.path, workspace, offset);
    hoist(source.statements, ctx);
    lowerBlock(source.statements, ctx);
    collectMentions(source, ctx);
    const program = ctx.program('javascript', syntaxProblems(source));
    program.calls = [...ctx.calls].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || b.at.endLine - a.at.endLine || b.at.endColumn - a.at.endColumn);
    return program;
}
/** Declarations call nothing and hold no values. */
function lowerDeclarations(file, workspace) {
    const source = Object.assign(external_ts_morph_js_.ts.createSourceFile('/file.d.ts', '', external_ts_morph_js_.ts.ScriptTarget.Latest), { text: file.text });
    const ctx = new Context(external_ts_morph_js_.ts, source, file.path, workspace);
    scanMentions(ctx);
    return ctx.program('javascript', []);
}
function syntaxProblems(source) {
    const { parseDiagnostics } = source;
    const [first] = parseDiagnostics ?? [];
    if (!first)
        return [];
    const { line } = source.getLineAndCharacterOfPosition(first.start);
    return [`line ${line + 1}: ${external_ts_morph_js_.ts.flattenDiagnosticMessageText(first.messageText, ' ')}`];
}


/***/ }),

/***/ 37420:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24059);
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ts_morph__WEBPACK_IMPORTED_MODULE_0__);
// Text to the compiler's syntax tree.

/**
 * The tree of one file. What stands in documentation comments stays a comment: it would take most of the time in files that are full of it.
 * No node knows what it is in: to tell them all takes a third as long as to parse them.
 */
const parse = (name, text) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(name, text, { languageVersion: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.Latest, jsDocParsingMode: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.JSDocParsingMode.ParseNone }, false);


/***/ }),

/***/ 70631:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE),
/* harmony export */   S: () => (/* binding */ scriptsOf)
/* harmony export */ });
// Scripts inside other files: <script> of HTML and its templates, Vue, Svelte and Astro.
/** Files with scripts in them. */
const PAGE = /\.(?:vue|svelte|astro|x?html?|ejs|hbs)$/i;
/** Astro's script stands at the top, between two lines. */
const FENCED = /^(\s*---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/m;
/** The scripts of a page, each with the lines and columns before it. */
function scriptsOf(text, path) {
    const scripts = [];
    const [, fence, top] = path.endsWith('.astro') ? FENCED.exec(text) ?? [] : [];
    if (fence !== undefined && top !== undefined)
        scripts.push({ text: top, line: fence.split('\n').length - 1, column: 0, extension: 'tsx' });
    // Commented out is not run; blanks keep the lines and columns.
    const live = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '));
    for (const match of live.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi)) {
        const [, attributes = '', body = ''] = match;
        const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
        if (type !== '' && !/(java|ecma|type)script|module|babel|jsx/i.test(type))
            continue;
        const start = match.index + match[0].indexOf('>') + 1;
        const head = text.slice(0, start);
        const lang = /\blang\s*=\s*["']?(\w+)/i.exec(attributes)?.[1]?.toLowerCase();
        scripts.push({ text: body, line: head.split('\n').length - 1, column: start - (head.lastIndexOf('\n') + 1), extension: lang === 'ts' || lang === 'tsx' || lang === 'typescript' ? 'tsx' : 'jsx' });
    }
    return scripts;
}


/***/ })

};
;