"use strict";
exports.id = 8279;
exports.ids = [8279];
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

/***/ 39288:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isMethodName)
/* harmony export */ });
// The methods of HTTP that requests of this API have.
/** Whether a text is such a method, in capitals. */
const isMethodName = (text) => /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(text);


/***/ }),

/***/ 58812:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   o0: () => (/* binding */ samePlace)
/* harmony export */ });
/** Where a place begins, in one word. */
const keyOf = (at) => `${at.path}:${at.line}:${at.column}`;
/** Whether two places are one. */
const samePlace = (a, b) => keyOf(a) === keyOf(b) && a.endLine === b.endLine && a.endColumn === b.endColumn;
const before = (line, column, line2, column2) => line < line2 || (line === line2 && column <= column2);
/** Whether a place lies within another. */
const inside = (inner, outer) => inner.path === outer.path && before(outer.line, outer.column, inner.line, inner.column) && before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);


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

/***/ 19117:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ CHAINED),
/* harmony export */   IB: () => (/* binding */ INTO_STREAM),
/* harmony export */   KY: () => (/* binding */ inward),
/* harmony export */   M1: () => (/* binding */ saysWhere),
/* harmony export */   SV: () => (/* binding */ writtenKind),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cd: () => (/* binding */ saysMethod),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   dY: () => (/* binding */ STREAM),
/* harmony export */   "if": () => (/* binding */ calledKind),
/* harmony export */   sO: () => (/* binding */ SETTER),
/* harmony export */   se: () => (/* binding */ TELLING),
/* harmony export */   yn: () => (/* binding */ writtenStep)
/* harmony export */ });
/* harmony import */ var _methods__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39288);

/** Those that say how it is sent. */
const TELLING = new Set(['method', 'verb', 'implied']);
/** Members that set a part of a request. */
const SETTER = /^(?:set|add|with|Set|Add|With)(?![a-z])/;
/** Members that give the stream a body is written to. */
const STREAM = /^(?:get)?(?:output|request)stream(?:async)?$/i;
/** What leads to a member of such a stream. */
const INTO_STREAM = /^(?:.*\.)?(?:output|request)stream\./i;
/** Members that go on with the same request. */
const CHAINED = /^(query|accept|type|timeout|retry|redirects|buffer|reply|replyWithError|replyWithFile|replyOnce|passThrough|networkError|timeout\w*|basicAuth|matchHeader|delay\w*|optionally|query\w*|withHeaders|times|persist|once|matchHeader|responseType|ok|use)$/;
/** `$client->request('POST')`, with the URL given before: it is sent now, and how. */
function saysMethod({ args: [only, ...rest] }) {
    const said = only?.value.kind === 'member' ? only.value.key : only?.value;
    return rest.length === 0 && said?.kind === 'literal' && (0,_methods__WEBPACK_IMPORTED_MODULE_0__/* .isMethodName */ .r)(String(said.value));
}
/** `conn.post(path: '/other', body: body)`: a request of its own. */
function saysWhere({ args }, { keys }) {
    const isWhere = (key) => keys.url.includes(key) || keys.path.includes(key);
    return args.some(({ name = '', value }) => isWhere(name) || (value.kind === 'record' && value.entries.some(({ key }) => key?.kind === 'literal' && isWhere(String(key.value)))));
}
/** A call, as a step. */
const stepOf = ({ call, member: path }) => {
    const member = path.replace(INTO_STREAM, '');
    return { said: { member, args: call.args, at: call.at, depth: call.use.depth ?? 0 } };
};
/** A member that is written, if its name is known. */
const writtenStep = ({ keys: [key], value, at }) => (key?.kind === 'literal' ? [{ said: { member: String(key.value), args: [{ value }], at }, written: true }] : []);
/** Which part of a request a call of this member says. */
function calledKind(member, { later }) {
    return ['payload', 'header', 'auth', 'method', 'options', 'base'].find(k => later[k]?.includes(member)) ?? (later.verb?.test(member) ? 'verb' : implies(member, later));
}
/** Which part of a request a write to this member says. */
function writtenKind(member, { keys, later }) {
    if (keys.method.includes(member))
        return 'method';
    if (keys.payload.includes(member))
        return 'payload';
    return keys.headers.includes(member) ? 'header' : implies(member, later);
}
const implies = (member, { implied = {} }) => (Object.hasOwn(implied, member) ? 'implied' : undefined);
/** The steps of a chain before its last call, and what it starts from. */
function inward(expr) {
    const steps = [];
    let root = expr;
    let last = true;
    while (root.kind === 'member' || root.kind === 'call') {
        if (root.kind === 'call') {
            steps.unshift(stepOf({ call: root, member: nameOf(root) }));
            root = root.callee.kind === 'member' ? root.callee.of : root.callee;
        }
        else {
            if (!last && root.key.kind === 'literal')
                steps.unshift({ said: { member: String(root.key.value), args: [], at: root.at } });
            root = root.of;
        }
        last = false;
    }
    return { steps, root };
}
/** The last name of what a call calls. */
function nameOf({ callee }) {
    if (callee.kind === 'member')
        return callee.key.kind === 'literal' ? String(callee.key.value) : '';
    return callee.kind === 'external' ? callee.name : callee.kind === 'name' ? callee.binding.name : '';
}


/***/ }),

/***/ 11407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YL: () => (/* binding */ lowerAnnotations),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   p4: () => (/* binding */ givenName)
/* harmony export */ });
/* harmony import */ var _analysis_scope__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23338);
/* harmony import */ var _forms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60937);
// Annotations and attributes of any language with a grammar: `@POST("authorizations")`, `[Post("/authorizations")]`.


/** What the annotations of a class say of those inside it: the owner's call. That of a client has the path that the class is given beside it. */
function ownerOf(node, w) {
    const { annotations } = w.dialect;
    if (!annotations)
        return undefined;
    const all = annotationsOf(node, annotations);
    const find = (names) => names && all.find(one => names.test(nameOf(one, annotations, w)));
    const owner = find(annotations.parted?.clients) ?? find(annotations.owners);
    const call = owner && lower(owner, { isOwner: true }, annotations, w);
    if (!call || owner !== find(annotations.parted?.clients))
        return call;
    const beside = all.find(one => one !== owner && annotations.parted.paths.test(nameOf(one, annotations, w)));
    const path = valueOf(call.args, /^path$/) ?? (beside && valueOf((0,_forms__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(w.child(beside, annotations.args), w), PATH));
    const base = valueOf(call.args, /^(?:url|baseUri|baseUrl)$/) ?? valueOf(call.args, /^(?:value|name|configKey|id|)$/);
    const address = base && addressOf(base);
    return { ...call, args: [...call.args.filter(({ name }) => name !== 'path'), ...(address ? [{ name: 'baseUrl', value: path ? pieces([address, path], call) : address }] : [])] };
}
/** Elements of annotations that are a path. */
const PATH = /^(?:value|path|url|)$/;
const valueOf = (args, named) => args.find(({ name }) => named.test(name ?? ''))?.value;
/** An address; what is only the name of one, under which it is configured, is a part that is not known. */
function addressOf(base) {
    return base.kind === 'literal' && !/^https?:/.test(String(base.value)) ? (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('configured', String(base.value).replace(/^[#$]\{|\}$/g, ''), base.at) : base;
}
/** Lowers the annotations of a method that say something: those with arguments, and a method of a client with the path beside it. A parameter that is marked as the body is the body. */
function lowerAnnotations(node, params, w) {
    const { annotations } = w.dialect;
    const all = annotations ? annotationsOf(node, annotations) : [];
    if (!annotations || all.length === 0)
        return;
    const owner = w.annotated;
    const parted = owner && annotations.parted?.clients.test(lastName(owner.callee)) ? annotations.parted : undefined;
    const named = (names) => (one) => names.test(nameOf(one, annotations, w));
    const verb = parted && all.find(named(parted.verbs));
    const path = parted && all.find(one => one !== verb && named(parted.paths)(one));
    const telling = all.filter(one => one === verb || (w.child(one, annotations.args) && !(verb && one === path)));
    const body = params && telling.length > 0 ? bodyOf(params, annotations, w) : undefined;
    for (const one of telling) {
        const call = lower(one, { isOwner: false, owner }, annotations, w);
        const given = one === verb && path ? [...call.args, ...(0,_forms__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(w.child(path, annotations.args), w)] : call.args;
        const args = (one === verb || one === path) && !valueOf(given, PATH) ? [...given, { value: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('', call.at) }] : given;
        w.calls.push({ ...call, args: body ? [...args, { name: 'body', value: body }] : args });
    }
}
/** Pieces of a path. */
const pieces = (args, { at, owner, use }) => ({ kind: 'call', callee: { kind: 'external', name: 'path join', at }, args: args.map(value => ({ value })), constructs: false, at, owner, use });
const lastName = (callee) => (callee.kind === 'external' ? callee.name : callee.kind === 'name' ? callee.binding.imported?.name.replace(/^.*\./, '') ?? callee.binding.name : '');
/** An object of the type that the body has. */
function bodyOf(params, annotations, w) {
    let marked = false;
    for (const node of params.children) {
        const shape = w.dialect.parameters[node.type];
        const own = annotationsOf(shape ? node : { ...node, children: [node] }, annotations);
        marked ||= own.some(one => annotations.body.test(nameOf(one, annotations, w)));
        const type = shape && w.child(node, shape.type);
        // What a map or an object of no type of its own holds is up to the caller.
        if (type && marked)
            return { kind: 'call', callee: w.lower(type), args: [{ value: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('given by the caller', '', w.at(type)), spread: true }], constructs: true, at: w.at(type), owner: w.owner, use: w.use() };
        if (shape)
            marked = false;
    }
    return undefined;
}
/** The name that an annotation gives to a field: `@SerializedName("client_id")`. */
function givenName(node, w) {
    const { annotations } = w.dialect;
    const naming = annotations && annotationsOf(node, annotations).find(one => annotations.names.test(nameOf(one, annotations, w)));
    return naming && /"([\w.-]+)"/.exec(w.textOf(naming))?.[1];
}
function annotationsOf(node, annotations) {
    return node.children.flatMap(child => (annotations.nodes.includes(child.type) ? [child] : annotations.within.includes(child.type) ? annotationsOf(child, annotations) : []));
}
function lower(node, { isOwner, owner }, annotations, w) {
    const at = w.at(node);
    const name = nameOf(node, annotations, w);
    const imported = w.scope.lookup(name)?.kind === 'import';
    const callee = owner ? { kind: 'member', of: owner, key: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(name, at), at } : imported ? w.name(name, at) : { kind: 'external', name, at };
    return { kind: 'call', callee, args: (0,_forms__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(w.child(node, annotations.args), w), constructs: isOwner, annotates: w.self ?? true, at, owner: w.owner, use: w.use() };
}
function nameOf(node, annotations, w) {
    const name = w.child(node, annotations.name);
    return name ? w.textOf(name).replace(/^.*\./s, '').replace(/Attribute$/, '') : '';
}


/***/ }),

/***/ 85788:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   dB: () => (/* binding */ onObject),
/* harmony export */   tc: () => (/* binding */ noteChange)
/* harmony export */ });
/* harmony import */ var _analysis_scope__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23338);
// Calls that change what they are called on: `text.append(more)`, `note.setText(text)`; and objects that are filled as they are made.

/** Notes what a call changes: a variable, or a member of one. */
function noteChange(call, w) {
    const { mutators, mutable, setters } = w.dialect;
    const name = memberOf(call);
    if (name === undefined || call.callee.kind !== 'member')
        return;
    if (mutators?.includes(name) && call.args.length > 0) {
        let root = call.callee.of;
        while (root.kind === 'call' && root.callee.kind === 'member' && mutators.includes(memberOf(root) ?? ''))
            root = root.callee.of;
        const target = targetOf(root);
        if (!target || (mutable && !mutable.test(makerOf(target.binding))) || isKept(target, w))
            return;
        if (target.keys.length > 0)
            w.writeMember(target.binding, target.keys, call, call.at);
        else if (target.binding.kind === 'variable' && !isFixed(target.binding, w))
            w.write(target.binding, call);
        return;
    }
    const [, written] = setters?.exec(name) ?? [];
    const target = written === undefined || call.args.length !== 1 ? undefined : targetOf(call.callee.of);
    if (target)
        w.writeMember(target.binding, [...target.keys, (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(written[0].toLowerCase() + written.slice(1), call.callee.key.at)], call.args[0].value, call.at);
}
/** Whether a variable holds text in a language where text never changes: what is made of it is something else. */
const isFixed = ({ writes }, { dialect }) => !dialect.mutableText && writes.length > 0 && writes.every(({ value }) => value.kind === 'literal' || value.kind === 'join');
/** A type of texts which never change. */
const TEXT = /^string$/;
/** Whether it stays what it was: a text, or a property, which gives another object to the next who asks. */
function isKept({ binding, keys: [key, ...others] }, w) {
    const own = key === undefined ? binding : others.length === 0 && binding === w.self && key.kind === 'literal' ? w.field(String(key.value)) : undefined;
    return own?.anew === true || TEXT.test(own?.type ?? '');
}
/** What made the first value of a variable: `URI` of `URI->new($base)`. */
function makerOf({ writes: [first] }) {
    let made = first?.value;
    while (made?.kind === 'call' || made?.kind === 'member')
        made = made.kind === 'call' ? made.callee : made.of;
    return made?.kind === 'external' ? made.name : made?.kind === 'name' ? made.binding.name : '';
}
const memberOf = ({ callee }) => (callee.kind === 'member' && callee.key.kind === 'literal' ? String(callee.key.value) : undefined);
function targetOf(expr) {
    const keys = [];
    let root = expr;
    while (root.kind === 'member') {
        keys.unshift(root.key);
        root = root.of;
    }
    return root.kind === 'name' && root.binding.kind !== 'import' ? { binding: root.binding, keys } : undefined;
}
/** An object that is filled where it is made: it gets a variable of its own, and `fill` writes to that. */
function filled(made, at, w, fill) {
    const object = (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .bind */ .oI)('', 'variable', at, w.owner);
    w.write(object, made);
    fill(object);
    return { kind: 'name', binding: object, at, use: w.use() };
}
/** Lowers the statements inside an object: what they call by its bare name is the object's. */
function onObject(object, w, statements) {
    for (const statement of statements) {
        let call = w.lower(statement);
        while (call.kind === 'call' && call.callee.kind === 'member')
            call = call.callee.of;
        if (call.kind !== 'call' || call.callee.kind !== 'external')
            continue;
        const { name, at } = call.callee;
        call.callee = { kind: 'member', of: { kind: 'name', binding: object, at, use: w.use() }, key: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name, at), at };
        noteChange(call, w);
    }
}


/***/ }),

/***/ 71163:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ mayBeEndpoint)
/* harmony export */ });
/* harmony import */ var _analysis_steps__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19117);
// Text that may be an endpoint.

const ENDPOINT = /authorizations|applications/;
/** What makes an address of a text, or of the segments of a path, or fills one in. */
const MAKES = /^(?:(?:NS|Q|java\.net\.|Foundation\.)?(?:URL|URI|Url|Uri|HttpUrl|URLWithString:)|create|parse|toHttpUrl|stringWithFormat:|String|s?printf|[fF]ormat|\w*(?:[pP]ath|[uU]rl|URL|[uU]ri|URI|[eE]ndpoint)_?(?:[fF]or|[fF]rom|[oO]f|[tT]o)?)$/;
/** Whether an expression is text that may hold an endpoint, or an address made of it. */
function mayBeEndpoint(value, depth = 0) {
    if (depth > 4)
        return false;
    if (value.kind === 'literal')
        return typeof value.value === 'string' && ENDPOINT.test(value.value) && !/\s/.test(value.value);
    if (value.kind === 'call')
        return MAKES.test((0,_analysis_steps__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(value)) && value.args.some(arg => mayBeEndpoint(arg.value, depth + 1));
    return value.kind === 'join' && value.parts.some(part => mayBeEndpoint(part, depth + 1));
}


/***/ }),

/***/ 60937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ argumentsOf),
  N8: () => (/* binding */ assignTo),
  qZ: () => (/* binding */ lowerAs),
  uD: () => (/* binding */ lowerNode),
  KT: () => (/* binding */ named),
  go: () => (/* binding */ typeName)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/annotations.ts
var annotations = __webpack_require__(11407);
// EXTERNAL MODULE: ./src/languages/grammar/changes.ts
var changes = __webpack_require__(85788);
// EXTERNAL MODULE: ./src/casing.ts
var casing = __webpack_require__(30576);
;// CONCATENATED MODULE: ./src/languages/grammar/definitions.ts
// Functions and classes of any language with a grammar.




/** A function or method. What it is called is declared before its body is read, so that it can call itself. */
function lowerFunction(form, node, w) {
    const at = w.at(node);
    w.comments(node);
    const nameNode = w.child(node, form.name);
    const name = nameNode ? w.plain(w.textOf(nameNode)) : '';
    const fn = { kind: 'function', name, params: [], returns: [], at, owner: w.owner };
    const receiver = w.child(node, form.receiver);
    const outside = receiver ? receiverOf(receiver, w) : null;
    if (outside && name)
        w.writeMember(outside.instance, [(0,scope/* literal */.eu)(name, at)], fn, at);
    else if (name) {
        const binding = w.scope.declare(name, 'variable', at);
        const overloads = w.dialect.overloads === true && binding.writes.some(write => write.value.kind === 'function');
        if (overloads)
            w.branch(() => w.write(binding, fn));
        else
            w.write(binding, fn);
    }
    (0,annotations/* lowerAnnotations */.YL)(node, w.child(node, form.params), w);
    w.within(fn, outside?.instance ?? w.self, () => {
        if (outside?.name)
            w.scope.alias(outside.name, outside.instance);
        const params = w.child(node, form.params);
        if (params)
            bindParameters(params, fn, w);
        const before = w.child(node, form.before);
        if (before)
            w.lower(before);
        const body = w.child(node, form.body);
        if (!body)
            return;
        const last = w.lower(body);
        // A `return` at the end has said what is returned.
        const said = last.kind === 'unknown' && last.why === 'returned';
        if (!said && (form.implicit || (w.dialect.forms[body.type] !== undefined && w.dialect.forms[body.type].as !== 'skip')))
            fn.returns.push(last);
    });
    // What it gives is sent by another file.
    if (name)
        for (const value of fn.returns)
            w.constant(name, value);
    return fn;
}
/** Go's `(c *Client)`: the instance of the type, and its name in the method. */
function receiverOf(node, w) {
    const text = w.textOf(node).replace(/^\(|\)$/g, '').trim();
    const [, name = '', type] = /^(?:(\w+)\s+)?[*&]?(\w+)/.exec(text) ?? [];
    return type === undefined ? null : { instance: w.instanceOf(type, w.at(node)), name };
}
function bindParameters(list, fn, w) {
    const { dialect } = w;
    // A sole parameter without a list: `x -> \u2026`.
    const nodes = dialect.parameters[list.type] ? [list] : named(list);
    const each = nodes.flatMap(node => {
        const shape = dialect.parameters[`${list.type}/${node.type}`] ?? dialect.parameters[node.type];
        const names = shape?.several ? node.children.filter(c => c.field === shape.name) : shape ? [w.child(node, shape.name) ?? node] : [];
        return names.map(nameNode => ({ node, shape: shape, nameNode }));
    });
    each.forEach(({ node, shape, nameNode }, i) => {
        const at = w.at(node);
        const name = w.plain(w.textOf(nameNode)).replace(/^[*&]+/, '').replace(/:$/, '');
        if (dialect.firstIsSelf && i === 0 && w.self && fn.params.length === 0 && /^(self|cls)$/.test(name))
            return w.scope.alias(name, w.self);
        const binding = w.scope.declare(name, 'parameter', at);
        const fallback = w.child(node, shape.default);
        const type = w.child(node, shape.type);
        const label = w.child(node, shape.label);
        if (label)
            binding.name = w.textOf(label);
        binding.parameter = { index: fn.params.length, rest: typeof shape.rest === 'string' ? type?.type === shape.rest : shape.rest === true, ...(shape.names && { names: shape.names }), ...(shape.reference && w.child(node, shape.reference) && { reference: true }), ...(fallback && { default: w.lower(fallback) }) };
        if (type)
            binding.type = w.typeOf(type);
        w.sentAs(binding, (0,annotations/* givenName */.p4)(node, w));
        fn.params.push(binding);
        if (shape.field && w.self)
            w.writeMember(w.self, [(0,scope/* literal */.eu)(name, at)], (0,scope/* lastly */.Ch)(binding), at);
        const pattern = w.child(node, shape.pattern);
        if (pattern)
            assignTo(pattern, (0,scope/* lastly */.Ch)(binding), w);
    });
}
/** What objects of a class hold: its members that are no functions and no constants. */
function fieldsOf(members, w) {
    return members.flatMap(({ keys: [key], value, at }) => {
        const binding = value.kind === 'name' ? value.binding : undefined;
        if (key?.kind !== 'literal' || !binding || CONSTANT.test(binding.name) || binding.writes.some(write => write.value.kind === 'function'))
            return [];
        // What begins as nothing is filled in later.
        const filled = binding.writes.some(write => !(write.value.kind === 'literal' && write.value.value === null)) || binding.writes.length === 0;
        return [{ key: (0,scope/* literal */.eu)(w.sentName(binding) ?? (0,casing/* snakeCase */.L)(binding.name), key.at), value: filled ? value : (0,scope/* unknown */.L5)('set later', binding.name, at), at }];
    });
}
const CONSTANT = /^[A-Z][A-Z0-9_]+$/;
/** How many nodes of no form stand between a class and its fields. */
const MAX_DEPTH = 2;
/** Fields are known in the whole class: a constructor above them may write to them by their bare names. */
function declareFields(node, w, depth = 0) {
    if (w.dialect.bareMembers !== true || depth > MAX_DEPTH)
        return;
    for (const child of named(node)) {
        const form = w.dialect.forms[child.type];
        if (form === undefined)
            declareFields(child, w, depth + 1);
        else if (form.as === 'declare')
            for (const one of form.each === undefined ? [child] : named(child).filter(c => c.type === form.each)) {
                const [name, type] = [w.child(one, form.name), w.child(child, form.type)];
                if (name)
                    Object.assign(w.declare(w.textOf(name), w.at(name)), type && { type: w.typeOf(type) }, w.child(one, form.anew) && { anew: true });
            }
    }
}
/** Methods of the class that this one is made of, which call its own. */
function addRunners(base, { members }, at, w) {
    const runs = w.dialect.runs?.[typeName(w.textOf(base)).replace(/^.*\./, '')] ?? {};
    for (const [name, does] of Object.entries(runs)) {
        const own = members.find(({ keys: [key] }) => key?.kind === 'literal' && key.value === does);
        if (own)
            members.push({ ...own, keys: [(0,scope/* literal */.eu)(name, at)] });
    }
}
/** What every class has for a base gives it nothing. */
const EVERY = new Set(['object', 'Object', 'BasicObject', 'Any', 'AnyRef']);
/** The bodies of classes, by what the classes are bound to. */
const bodies = new WeakMap();
/** A class that is extended further down is one all the same: its parts know each other's names. */
function joinParts(own, part) {
    const other = bodies.get(own);
    bodies.set(own, part);
    for (const [from, to] of other ? [[other, part], [part, other]] : [])
        for (const binding of from.own())
            if (!to.here(binding.name))
                to.alias(binding.name, binding);
}
/** A class: fields are names inside it and members of its instance, methods likewise. */
function lowerClass(form, node, w) {
    const at = w.at(node);
    w.comments(node);
    const nameNode = w.child(node, form.name);
    const name = nameNode ? w.textOf(nameNode) : '';
    const instance = w.instanceOf(name || `class at ${at.line}:${at.column}`, at);
    const statics = (0,scope/* bind */.oI)(name, 'instance', at, null);
    const fn = { kind: 'function', name, params: [], returns: [], at, owner: w.owner, instance, statics };
    const own = name && !w.dialect.reopened?.has(name) ? w.scope.declare(name, 'variable', at) : undefined;
    if (own)
        w.write(own, fn);
    const base = w.child(node, form.base);
    const first = base && (named(base)[0] ?? base);
    if (first && !EVERY.has(w.textOf(first))) {
        const callee = w.lower(first);
        instance.writes.push({ value: { kind: 'call', callee, args: [], constructs: true, inherits: instance, at: w.at(first), owner: null, use: w.use() }, order: -1, owner: null, maybe: false });
    }
    const bases = w.child(node, form.bases);
    if (bases)
        instance.bases = [...instance.bases ?? [], ...named(bases).map(one => w.textOf(one))];
    const body = w.child(node, form.body);
    const params = w.child(node, form.params);
    const around = w.annotated;
    w.annotated = (0,annotations/* ownerOf */.bf)(node, w);
    w.within(null, instance, () => {
        const before = w.scope;
        if (params)
            bindParameters(params, fn, w);
        if (body)
            declareFields(body, w);
        if (body)
            w.through(body);
        // Whatever the class declares is a member of its instances, and of itself.
        for (const binding of before.own()) {
            for (const to of [instance, statics])
                to.members.push((0,scope/* ownMember */.nV)(binding));
            const written = binding.writes[0]?.value;
            const isNamesake = w.dialect.constructors.includes('') && binding.name === name;
            if (written?.kind === 'function' && (isNamesake || w.dialect.constructors.includes(binding.name)))
                fn.params.push(...written.params);
            // Inside the class, too, its name is the class: `Client.PATH`. Several constructors are told apart by what they take.
            if (isNamesake && binding.writes.length === 1)
                binding.writes[0].value = fn;
        }
        if (own && w.dialect.bareMembers === true)
            joinParts(own, before);
    });
    w.annotated = around;
    if (first)
        addRunners(first, instance, at, w);
    const fields = w.dialect.annotations ? fieldsOf(instance.members, w) : [];
    if (fields.length > 0)
        instance.fields = fields;
    return fn.instance ? fn : (0,scope/* unknown */.L5)('a class', name, at);
}

;// CONCATENATED MODULE: ./src/languages/grammar/exports.ts
/** Writes to what a file exports, if that is what a name with these members is. */
function writeExport(root, keys, value, at, w) {
    const [first, ...rest] = keys;
    const inModule = root === 'module' && first?.kind === 'literal' && first.value === 'exports';
    if (!w.dialect.exports || (root !== 'exports' && !inModule))
        return false;
    const names = inModule ? rest : keys;
    if (names.length > 0)
        w.writeMember(w.exports, names, value, at);
    else
        w.exports.writes.push({ value, order: w.use().order, owner: w.owner, maybe: w.maybe });
    return true;
}

// EXTERNAL MODULE: ./src/languages/grammar/text.ts
var grammar_text = __webpack_require__(89754);
;// CONCATENATED MODULE: ./src/languages/grammar/forms.ts
// One function for each form of a dialect.






/** Lowers a node by its form. */
function lowerNode(node, w) {
    const form = w.dialect.forms[node.type];
    return form ? lowerAs(form, node, w) : w.through(node);
}
/** Lowers a node by a form that need not be its own. */
function lowerAs(form, node, w) {
    return lowering[form.as](form, node, w);
}
const lowering = {
    text: (form, node, w) => (form.runs ? lowerCommand(form, node, w) : (0,grammar_text/* lowerText */.t)(form, node, w)),
    texts: (_form, node, w) => (0,scope/* join */.fj)(named(node).map(c => w.lower(c)), w.at(node)),
    number: (_form, node, w) => { const value = Number(w.textOf(node).replaceAll('_', '').replace(/[lLfFdDuU]+$/, '')); return Number.isNaN(value) ? (0,scope/* unknown */.L5)('a number', '', w.at(node)) : (0,scope/* literal */.eu)(value, w.at(node)); },
    constant: (form, node, w) => (0,scope/* literal */.eu)(form.value, w.at(node)),
    name: (_form, node, w) => w.dialect.reads?.(node, w) ?? w.name(w.textOf(node), w.at(node)),
    self: (_form, node, w) => w.selfExpr(w.at(node)),
    own: (form, node, w) => ({ kind: 'member', of: w.selfExpr(w.at(node)), key: (0,scope/* literal */.eu)(w.textOf(node).slice(form.drop), w.at(node)), at: w.at(node) }),
    member: (form, node, w) => memberOf(node, form.of, form.key, w, true),
    index: (form, node, w) => memberOf(node, form.of, form.key, w, false),
    call: (form, node, w) => lowerCall(form, node, w),
    binary: (form, node, w) => lowerBinary(form, node, w),
    choice: (form, node, w) => {
        for (const child of node.children)
            if (child.named && !form.of.some(at => w.child(node, at) === child))
                w.lower(child);
        const of = form.of.flatMap(at => { const child = w.child(node, at); return child ? [w.branch(() => w.lower(child))] : []; });
        return of.length > 0 ? (0,scope/* either */.gP)(of, w.at(node)) : (0,scope/* unknown */.L5)('no value', '', w.at(node));
    },
    record: (form, node, w) => lowerRecord(form, node, w),
    list: (form, node, w) => {
        const spreads = new Set();
        const items = named(node).map((c, i) => { if (form.spread?.includes(c.type))
            spreads.add(i); return w.lower(c); });
        return w.tuple({ kind: 'list', items, open: false, at: w.at(node), ...(spreads.size > 0 && { spreads }) });
    },
    named: (form, node, w) => { const value = w.child(node, form.value); return value ? w.lower(value) : (0,scope/* unknown */.L5)('no value', '', w.at(node)); },
    function: (form, node, w) => lowerFunction(form, node, w),
    class: (form, node, w) => lowerClass(form, node, w),
    declare: (form, node, w) => {
        const type = w.child(node, form.type);
        const declarators = form.each === undefined ? [node] : named(node).filter(c => c.type === form.each);
        for (const child of node.children)
            if (child.named && child !== type && form.each !== undefined && child.type !== form.each)
                w.lower(child);
        const sent = (0,annotations/* givenName */.p4)(node, w);
        return declarators.map(d => declareOne(form, d, type, w, sent)).at(-1) ?? (0,scope/* unknown */.L5)('never assigned', '', w.at(node));
    },
    assign: (form, node, w) => {
        const target = w.child(node, form.target);
        const given = w.child(node, form.value);
        const type = w.child(node, form.type);
        if (target && type && w.dialect.forms[target.type]?.as === 'name')
            w.scope.functionScope.declare(w.plain(w.textOf(target)), 'variable', w.at(target)).type ??= w.typeOf(type);
        if (!target || !given)
            return w.through(node);
        const operator = form.operator === undefined ? '=' : textAt(node, form.operator, w) ?? '=';
        // `@api ||= Api.new`: what it is from then on, be it from before or not.
        if (/^(?:\|\||\?\?)=$/.test(operator)) {
            w.branch(() => assignTo(target, w.lower(given), w));
            return w.lower(target);
        }
        const before = /^(\+|\.|<<)=$/.test(operator) || operator === '<<' ? w.lower(target) : undefined;
        const right = w.lower(given);
        const value = before === undefined ? right : (0,scope/* join */.fj)([before, right], w.at(node));
        assignTo(target, value, w);
        return value;
    },
    return: (form, node, w) => {
        const value = form.value === undefined ? named(node)[0] : w.child(node, form.value);
        // A file may return something too: `return ['uri' => '/path'];`
        const given = value && w.lower(value);
        if (given)
            w.owner?.returns?.push(given);
        return (0,scope/* unknown */.L5)('returned', '', w.at(node));
    },
    branch: (_form, node, w) => w.branch(() => w.through(node)),
    loop: (form, node, w) => w.loop(() => {
        const target = w.child(node, form.target);
        const of = w.child(node, form.of);
        if (!target || !of)
            return w.through(node);
        assignTo(target, { kind: 'member', of: w.lower(of), key: (0,scope/* unknown */.L5)('each', '', w.at(target)), at: w.at(of) }, w);
        for (const child of node.children)
            if (child.named && child !== target && child !== of)
                w.lower(child);
        return (0,scope/* unknown */.L5)('a loop', '', w.at(node));
    }),
    import: (form, node, w) => {
        for (const imported of form.read(node, w))
            w.import(imported, w.at(node));
        return (0,scope/* unknown */.L5)('an import', '', w.at(node));
    },
    comment: (_form, node, w) => { w.comment(node); return (0,scope/* unknown */.L5)('a comment', '', w.at(node)); },
    inside: (form, node, w) => { const inner = w.child(node, form.of); if (!inner)
        return w.through(node); for (const c of node.children)
        if (c.named && c !== inner && w.dialect.forms[c.type]?.as === 'comment')
            w.lower(c); return w.lower(inner); },
    skip: (_form, node, w) => (0,scope/* unknown */.L5)('not followed', '', w.at(node)),
    custom: (form, node, w) => form.lower(node, w),
};
function declareOne(form, node, type, w, sent) {
    const name = w.child(node, form.name);
    const value = w.child(node, form.value);
    const lowered = value && w.lower(type && value.type === w.dialect.targetTyped ? { ...value, children: [{ ...type, field: 'type' }, ...value.children] } : value);
    const binding = name && w.declare(w.textOf(name), w.at(name), lowered);
    if (binding)
        Object.assign(binding, type && { type: w.typeOf(type) });
    if (binding)
        w.sentAs(binding, sent);
    for (const child of node.children)
        if (child.named && child !== name && child !== value && child !== type)
            w.lower(child);
    return lowered ?? (0,scope/* unknown */.L5)('never assigned', name ? w.textOf(name) : '', w.at(node));
}
/** `*github.Client` is `github.Client`, `List<Foo>?` is `List`, `Optional["Github"]` is `Github`. */
const typeName = (text) => text.replace(/^(?:typing\.)?Optional\[(.*)\]$/s, '$1').replaceAll(/^["']|["']$/g, '').replace(/^[:\s*&?]+/, '').replace(/[<[?].*$/s, '').trim();
const named = (node) => node.children.filter(c => c.named && !c.type.includes('comment'));
function textAt(node, at, w) {
    const child = w.child(node, at);
    return child && w.textOf(child);
}
function memberOf(node, of, key, w, byName) {
    const object = w.child(node, of);
    const name = w.child(node, key);
    if (!object || !name)
        return w.through(node);
    const keyExpr = byName ? memberKey(name, w) : w.lower(name);
    return { kind: 'member', of: w.lower(object), key: keyExpr, at: w.at(node) };
}
/** A member's name; one that is a variable or a text is worked out. */
function memberKey(node, w) {
    const text = w.textOf(node);
    return w.plain(text) !== text || w.dialect.forms[node.type]?.as === 'text' ? w.lower(node) : (0,scope/* literal */.eu)(text, w.at(node));
}
/** Text that the shell runs is a call with that text. */
function lowerCommand(form, node, w) {
    const at = w.at(node);
    const call = { kind: 'call', callee: { kind: 'external', name: '`', at }, constructs: false, at, owner: w.owner };
    w.calls.push(call);
    return Object.assign(call, { args: [{ value: (0,grammar_text/* lowerText */.t)(form, node, w) }], use: w.use() });
}
function lowerCall(form, node, w) {
    const call = { kind: 'call', constructs: form.constructs === true, at: w.at(node), owner: w.owner, ...(w.failing && { fails: true }) };
    w.calls.push(call);
    const receiver = w.child(node, form.receiver);
    const method = w.child(node, form.method);
    const callee = w.child(node, form.callee);
    const target = receiver && method ? { kind: 'member', of: w.lower(receiver), key: memberKey(method, w), at: w.source.place(receiver.start, method.end) }
        : method ? bare(method, w)
            : callee ? w.lower(callee) : (0,scope/* unknown */.L5)('not followed', '', call.at);
    const given = w.child(node, form.args);
    const block = w.child(node, form.block);
    const args = [...argumentsOf(given, w), ...(block ? [{ value: w.lower(block) }] : [])];
    Object.assign(call, { callee: target, args, use: w.use() });
    (0,changes/* noteChange */.tc)(call, w);
    return call;
}
/** A method called without a receiver: one of this class, a function, or what the language brings. */
function bare(method, w) {
    return w.name(w.textOf(method), w.at(method));
}
/** The arguments in a list of them. */
const argumentsOf = (list, w) => (list ? argumentNodes(list, w).map(c => argument(c, w)) : []);
/** An argument list's arguments; a sole argument that is no list is itself. */
function argumentNodes(node, w) {
    return w.dialect.forms[node.type] === undefined ? named(node) : [node];
}
function argument(node, w) {
    const form = w.dialect.forms[node.type];
    if (form?.as === 'assign' && w.dialect.assignedArguments) {
        const [name, value] = [w.child(node, form.target), w.child(node, form.value)];
        if (name && value)
            return { value: w.lower(value), name: w.textOf(name) };
    }
    if (form?.as === 'named') {
        const name = w.child(node, form.name);
        const value = w.child(node, form.value);
        if (name && value && name !== value)
            return { value: w.lower(value), name: w.plain(w.textOf(name)).replace(/^(["'])(.*)\1$/s, '$2').replace(/:$/, '') };
        if (value)
            return argument(value, w);
    }
    // A wrapper around one argument: C#'s and PHP's `argument` nodes.
    if (form === undefined && named(node).length === 1 && node.type.includes('argument'))
        return argument(named(node)[0], w);
    return { value: w.lower(node), ...(/splat|spread|variadic/.test(node.type) && { spread: true }) };
}
function lowerBinary(form, node, w) {
    const { left, right } = { left: w.child(node, form.left), right: w.child(node, form.right) };
    if (!left || !right)
        return w.through(node);
    const operator = textAt(node, form.operator, w) ?? node.children.find(c => !c.named)?.type ?? '';
    const at = w.at(node);
    if (form.join?.includes(operator))
        return (0,scope/* join */.fj)([left, right].map(c => w.lower(c)), at);
    if (form.either?.includes(operator))
        return (0,scope/* either */.gP)([w.lower(left), w.branch(() => w.lower(right))], at);
    if (form.format?.includes(operator)) {
        const call = { kind: 'call', constructs: false, at, owner: w.owner };
        const values = w.lower(right);
        const args = [{ value: w.lower(left) }, ...(values.kind === 'list' ? values.items : [values]).map(value => ({ value }))];
        return Object.assign(call, { callee: { kind: 'external', name: 'format%', at }, args, use: w.use() });
    }
    w.lower(left);
    w.lower(right);
    return (0,scope/* unknown */.L5)('computed', '', at);
}
function lowerRecord(form, node, w) {
    const entries = [];
    const record = { kind: 'record', entries, open: false, at: w.at(node) };
    const self = form.self ? (0,scope/* bind */.oI)('this', 'instance', record.at, w.owner) : undefined;
    self?.writes.push({ value: record, order: -1, owner: null, maybe: false });
    entries.push(...named(node).flatMap((child) => {
        const at = w.at(child);
        if (form.spread?.includes(child.type))
            return [{ value: w.through(child), at }];
        if (!form.entry.includes(child.type))
            return [];
        const key = w.child(child, form.key ?? '#0');
        const value = w.child(child, form.value ?? '#-1');
        return key && value ? [{ key: keyOf(key, w), value: self && isOwnFunction(value, w) ? w.as(self, () => w.lower(value)) : w.lower(value), at }] : [];
    }));
    w.records.push(record);
    return record;
}
/** Whether a function has an object of its own: `->`, where `=>` keeps the one around it. */
function isOwnFunction(node, w) {
    const body = node.children.find(child => child.field === 'body');
    return node.type === 'function' && !w.source.text.slice(node.start, body?.start ?? node.end).trimEnd().endsWith('=>');
}
/** A key: a bare name is itself, a symbol its name, anything else is worked out. */
function keyOf(node, w) {
    const form = w.dialect.forms[node.type];
    return form?.as === 'text' || form?.as === 'custom' || form?.as === 'number' || form?.as === 'texts' ? w.lower(node) : (0,scope/* literal */.eu)(w.textOf(node).replace(/^:|:$/g, '').replace(/^["']|["']$/g, ''), w.at(node));
}
/** Writes to a name, a member, or several at once. */
function assignTo(target, value, w) {
    const form = w.dialect.forms[target.type];
    if (form?.as === 'name')
        return w.assign(w.textOf(target), value, w.at(target));
    if (form?.as === 'own') {
        if (w.self)
            w.writeMember(w.self, [(0,scope/* literal */.eu)(w.textOf(target).slice(form.drop), w.at(target))], value, w.at(target));
        return;
    }
    if (form?.as === 'inside') {
        const inner = w.child(target, form.of);
        if (inner)
            assignTo(inner, value, w);
        return;
    }
    // `{key: name} = value`
    if (form?.as === 'record') {
        for (const child of named(target)) {
            const [key, to] = [w.child(child, form.key ?? '#0'), w.child(child, form.value ?? '#-1')];
            if (key && to)
                assignTo(to, { kind: 'member', of: value, key: keyOf(key, w), at: w.at(child) }, w);
        }
        return;
    }
    const parts = named(target);
    // `@host, @path = host, path`
    if (form === undefined && parts.length > 1)
        return parts.forEach((part, i) => assignTo(part, { kind: 'member', of: value, key: (0,scope/* literal */.eu)(i, w.at(part)), at: w.at(part) }, w));
    const lowered = w.lower(target);
    const expr = lowered.kind === 'call' && lowered.implicit ? lowered.callee : lowered;
    const keys = [];
    let root = expr;
    while (root.kind === 'member') {
        keys.unshift(root.key);
        root = root.of;
    }
    if (root.kind === 'external' && writeExport(root.name, keys, value, w.at(target), w))
        return;
    const field = root.kind === 'name' && root.binding === w.self && keys.length === 1 && keys[0].kind === 'literal' ? w.field(String(keys[0].value)) : undefined;
    if (field)
        w.write(field, value);
    else if (root.kind === 'name' && keys.length > 0)
        w.writeMember(root.binding, keys, value, w.at(target));
    else if (form === undefined)
        parts.forEach(part => assignTo(part, value, w));
}


/***/ }),

/***/ 48279:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ loadDialect),
  q: () => (/* binding */ lowerWith)
});

// EXTERNAL MODULE: ./src/languages/tree-sitter/parse.ts + 4 modules
var tree_sitter_parse = __webpack_require__(35145);
// EXTERNAL MODULE: ./src/languages/grammar/commands.ts + 1 modules
var commands = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/analysis/places.ts
var places = __webpack_require__(58812);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/tree-sitter/source.ts
var source = __webpack_require__(8535);
// EXTERNAL MODULE: ./src/languages/grammar/endpoints.ts
var endpoints = __webpack_require__(71163);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/grammar/walker.ts
// Walks a syntax tree by a dialect and builds the shared forms: scopes, fields, functions and classes are worked out here, once.





/** Texts that may mention an endpoint, or say whose API it is. */
const TELLING = /uthorization|\/applications|\/tokens|github/i;
const SELF = 'this';
class Walker {
    dialect;
    workspace;
    source;
    calls = [];
    records = [];
    /** Values beside each other. */
    tuples = [];
    texts = [];
    imports = [];
    versions = {};
    /** What fields and globals are given that other files may send. */
    constants = [];
    exports;
    /** Instances by class name, for methods written outside of their class. */
    instances = new Map();
    scope;
    owner = null;
    self = null;
    /** Whether calls here are expected to fail. */
    failing = false;
    /** What the annotations of the class around say. */
    annotated;
    /** Scopes of classes. */
    classes = new Set();
    /** Names that were read before anything was called so. */
    early = [];
    /** Files whose names are names here too: what is required, or imported with all that it has. */
    opened = [];
    /** The classes and modules around, outer ones first. */
    modules = [];
    /** What is declared outside of everything. */
    globals;
    sentNames = new Map();
    branches = 0;
    around;
    order = 0;
    constructor(dialect, path, text, workspace) {
        this.dialect = dialect;
        this.workspace = workspace;
        this.source = new source/* Source */.k(path, text);
        this.exports = (0,scope/* bind */.oI)('exports', 'module', this.source.place(0, 0), null);
        this.globals = new scope/* Scope */.HG(null, null, true);
        this.scope = this.globals;
    }
    at(node) { return this.source.place(node.start, node.end); }
    textOf(node) { return node.text ?? this.source.text.slice(node.start, node.end); }
    use() { return { order: this.order++, owner: this.owner, loop: this.around, depth: this.branches }; }
    /** Outside of functions, what a class or a file declares below is there all the same. */
    declaredUse() { return { ...this.use(), ...(this.owner === null && this.dialect.constants && { order: Infinity }) }; }
    get maybe() { return this.branches > 0; }
    /** The child at a place of a form. */
    child(node, at) {
        if (at === undefined)
            return undefined;
        if (typeof at === 'string' && at.includes('/'))
            return at.split('/').reduce((found, step) => found && this.child(found, step), node);
        if (typeof at !== 'string')
            return at.map(a => this.child(node, a)).find(c => c !== undefined);
        if (at.startsWith('@'))
            return node.children.find(c => c.type === at.slice(1));
        if (!at.startsWith('#'))
            return node.children.find(c => c.field === at);
        const named = node.children.filter(c => c.named && this.dialect.forms[c.type]?.as !== 'comment');
        return named.at(Number(at.slice(1)));
    }
    lower(node) { return (0,grammar_forms/* lowerNode */.uD)(node, this); }
    /** Lowers every named child, for the calls in them; the last one's value. */
    through(node) {
        let last;
        for (const child of node.children)
            if (child.named)
                last = this.lower(child);
        return last ?? (0,scope/* unknown */.L5)('not followed', '', this.at(node));
    }
    branch(work) { this.branches++; try {
        return work();
    }
    finally {
        this.branches--;
    } }
    loop(work) {
        const { around } = this;
        const inside = (loop) => { this.around = loop; return this.branch(work); };
        try {
            return (0,scope/* looped */.GL)(around, () => this.order, inside);
        }
        finally {
            this.around = around;
        }
    }
    /** Walks the inside of a function or class: its own scope, straight-line again. */
    within(owner, self, work) {
        const saved = { scope: this.scope, owner: this.owner, self: this.self, branches: this.branches, around: this.around, modules: this.modules };
        this.scope = new scope/* Scope */.HG(owner ? this.reach() : saved.scope, owner, true);
        if (!owner)
            this.classes.add(this.scope);
        Object.assign(this, { owner, self, branches: 0, around: undefined, ...(!owner && self?.type !== undefined && { modules: [...this.modules, self.type] }) });
        try {
            return work();
        }
        finally {
            Object.assign(this, saved);
        }
    }
    /** Walks with another object as the one that functions are of. */
    as(self, work) {
        const outer = this.self;
        this.self = self;
        try {
            return work();
        }
        finally {
            this.self = outer;
        }
    }
    /** What a function sees: everything around it, but the members of its class only where they go by their bare names. */
    reach() {
        let scope = this.scope;
        while (!this.dialect.bareMembers && scope && this.classes.has(scope))
            scope = scope.outer;
        return scope;
    }
    /** A name as the language compares it. */
    plain(name) {
        const { sigil } = this.dialect;
        return sigil !== undefined && name.startsWith(sigil) ? name.slice(sigil.length) : name;
    }
    name(text, at) {
        const name = this.plain(text);
        if (name === this.dialect.selfName)
            return this.selfExpr(at);
        const binding = this.scope.lookup(name);
        if (binding)
            return { kind: 'name', binding, at, use: binding.writes.length === 0 ? this.declaredUse() : this.use() };
        const expr = { kind: 'external', name, at };
        this.early.push({ expr, name, scope: this.scope, use: this.declaredUse(), modules: this.modules });
        return expr;
    }
    /** Says how the files may end that declare what is behind a name. */
    declaredIn(expr, endings) {
        const noted = this.early.findLast(one => one.expr === expr);
        if (noted)
            noted.endings = endings;
    }
    /** Takes the names of the first of these files that there is for names of this one. */
    open(specifiers) {
        const file = specifiers.map(specifier => this.resolve(specifier)).find(one => one !== undefined && one !== this.source.path);
        if (file !== undefined)
            this.opened.push(file);
    }
    selfExpr(at) {
        return this.self ? { kind: 'name', binding: this.self, at, use: this.use() } : (0,scope/* unknown */.L5)(SELF, SELF, at);
    }
    /** Notes what a field is called where it is sent. */
    sentAs(binding, name) { if (name !== undefined)
        this.sentNames.set(binding, name); }
    sentName(binding) { return this.sentNames.get(binding); }
    /** A field that the class around declares, where fields go by their bare names. */
    field(name) {
        return this.dialect.bareMembers ? this.classScope()?.own().find(binding => binding.name === name) : undefined;
    }
    /** Writes to a variable of this function, made on its first write. */
    assign(text, value, at) {
        const name = this.plain(text);
        const known = this.dialect.localWrites ? this.local(name) : this.scope.lookup(name);
        const home = this.dialect.fieldWrites ? this.classScope() : undefined;
        this.write(known ?? (home ?? this.scope.functionScope).declare(name, 'variable', at), value);
    }
    /** What the class around declares. */
    classScope() {
        let { scope } = this;
        while (scope && !this.classes.has(scope))
            scope = scope.outer;
        return scope;
    }
    /** The variable of this name in the function, or in one that it is a block of. */
    local(name) {
        for (let scope = this.scope; scope; scope = scope.outer) {
            const known = scope.here(name);
            if (known || !scope.owner || scope.owner.name !== '')
                return known;
        }
        return undefined;
    }
    /** The variable of this name outside of the function, made if there is none. */
    outside(name, at) {
        let { outer } = this.scope.functionScope;
        const known = outer?.lookup(name);
        while (outer?.outer)
            ({ outer } = outer);
        return known ?? (outer ?? this.scope).declare(name, 'variable', at);
    }
    /** A new variable here, whatever is called so outside. */
    declare(text, at, value) {
        const binding = this.scope.declare(this.plain(text), 'variable', at);
        if (value)
            this.write(binding, value);
        return binding;
    }
    write(binding, value) {
        binding.writes.push({ value, order: this.order++, owner: this.owner, maybe: this.maybe });
        if (value.kind === 'call')
            value.into ??= binding;
        if (this.owner === null || this.field(binding.name) === binding)
            this.constant(binding.name, value);
    }
    /** Notes a name for what may be an endpoint: another file may send it. */
    constant(name, value) {
        if (this.dialect.constants && (0,endpoints/* mayBeEndpoint */.u)(value))
            this.constants.push({ name, value, hosted: true });
    }
    writeMember(binding, keys, value, at) {
        binding.members.push({ keys, value, at, order: this.order++, owner: this.owner, maybe: this.maybe });
    }
    /** Notes values beside each other: one of them may say where a request goes, another how. */
    tuple(one) {
        this.tuples.push(one);
        return one;
    }
    /** The file of the tree that a specifier means. */
    resolve(specifier) {
        return this.workspace.resolve(this.source.path, specifier);
    }
    /** Binds an imported name, to the file of the tree it comes from if there is one. */
    import({ module, name, local, texts, files = [], version }, at) {
        this.imports.push(module);
        if (version)
            this.versions[version.package] = version.range;
        const binding = local === '' ? (0,scope/* bind */.oI)(local, 'import', at, null) : this.scope.functionScope.declare(local, 'import', at);
        const own = files.flatMap(({ specifier, name: inside }) => { const file = this.resolve(specifier); return file === undefined || file === this.source.path ? [] : [{ file, name: inside }]; });
        const found = texts ? this.workspace.find?.(this.source.path, texts.endings) ?? [] : [];
        binding.imported = { module, name, ...own[0], ...(texts && found.length > 0 && { source: { files: found, path: texts.path } }) };
        return binding;
    }
    /** What a type is called, and by its whole name if it is imported. */
    typeOf(node) {
        const name = (0,grammar_forms/* typeName */.go)(this.textOf(node));
        const from = this.scope.lookup(name)?.imported;
        // PHP's classes are modules of their own.
        if (from?.module.includes('\\'))
            return from.module;
        return from && from.name === name && /^\w+(?:\.\w+)*$/.test(from.module) ? `${from.module}.${name}` : name;
    }
    /** The instance of a class by name; known before the class is seen. */
    instanceOf(name, at) {
        const known = this.instances.get(name) ?? { ...(0,scope/* bind */.oI)(SELF, 'instance', at, null), type: name };
        this.instances.set(name, known);
        return known;
    }
    addText(text, at, kind) {
        if (TELLING.test(text))
            this.texts.push({ text, at, kind });
    }
    /** Comments among the children of a node of which only some are walked. */
    comments(node) {
        for (const child of node.children)
            if (this.dialect.forms[child.type]?.as === 'comment')
                this.lower(child);
    }
    /** A comment: each of its lines that may mention an endpoint. */
    comment(node) {
        const text = this.textOf(node);
        if (!TELLING.test(text))
            return;
        let offset = node.start;
        for (const line of text.split('\n')) {
            const lead = /^\s*/.exec(line)[0].length;
            if (TELLING.test(line))
                this.texts.push({ text: line, at: this.source.place(offset + lead, offset + line.trimEnd().length), kind: 'comment' });
            offset += line.length + 1;
        }
    }
    program(problems) {
        const { dialect, source, records, texts, imports, versions, exports, constants } = this;
        const tuples = this.tuples.filter(({ at }) => texts.some(text => text.kind === 'string' && (0,places/* inside */.nx)(text.at, at)));
        this.resolveEarly();
        for (const binding of this.scope.own())
            exports.members.push((0,scope/* ownMember */.nV)(binding));
        const calls = [...this.calls].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || b.at.endLine - a.at.endLine || b.at.endColumn - a.at.endColumn);
        return { path: source.path, language: dialect.id, calls, records, texts, imports, versions, exports, problems, ...(constants.length > 0 && { constants }), ...(tuples.length > 0 && { tuples }) };
    }
    /** A function may use what stands below it. */
    resolveEarly() {
        for (const { expr, name, scope, use, modules, endings } of this.early) {
            const binding = scope.lookup(name);
            if (binding)
                Object.assign(expr, { kind: 'name', binding, use });
            else
                this.lookElsewhere(expr, name, modules, endings);
        }
    }
    /** Names that a language tells the file by. */
    lookElsewhere(expr, name, modules, endings = this.dialect.declares?.(name) ?? []) {
        const named = endings.length > 0 ? this.workspace.find?.(this.source.path, endings) ?? [] : [];
        const files = [...new Set([...named, ...this.opened])];
        if (files.length > 0)
            expr.source = { files, path: [name], ...(modules.length > 0 && { within: modules }) };
    }
    literal(value, at) { return (0,scope/* literal */.eu)(value, at); }
}

;// CONCATENATED MODULE: ./src/languages/grammar/index.ts



/** Loads a language that is described by a dialect. */
async function loadDialect(dialect, rest) {
    const parse = await (0,tree_sitter_parse/* grammar */.q)(dialect.grammar.package, dialect.grammar.file);
    return { id: dialect.id, lower: lowerWith(dialect, parse), ...(dialect.commands && { embedded: (0,commands/* commandsIn */.GO)(dialect, parse) }), ...rest };
}
/** The lowering of a language, given its parser. */
function lowerWith(dialect, parse) {
    return (file, workspace) => {
        const walker = new Walker(dialect, file.path, file.text, workspace);
        const syntax = parse(file.text);
        if (typeof syntax === 'string')
            return walker.program([syntax]);
        walker.lower(syntax.root);
        const [first] = syntax.errors;
        return walker.program(first === undefined ? [] : [`line ${walker.source.line(first)}: not understood`]);
    };
}


/***/ }),

/***/ 89754:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lowerText)
/* harmony export */ });
/* harmony import */ var _analysis_scope__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23338);
// Strings of any language with a grammar: their text, their escapes, their holes.

/** A string literal, with what is interpolated into it. */
function lowerText(form, node, w) {
    const at = w.at(node);
    if (!form.content && !form.holes) {
        const value = unescape(unquote(w.textOf(node)), w);
        w.addText(value, at, 'string');
        return (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value, at);
    }
    const parts = [];
    let plain = '';
    const flush = () => { if (plain !== '')
        parts.push((0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(plain, at)); plain = ''; };
    /** Text as written, with the names in it that the grammar leaves there. */
    const written = (text) => (form.doubled ? text.replace(form.doubled, '$1') : text).split(form.names ?? /(?!)/).forEach((piece, i) => {
        if (i % 2 === 0)
            plain += piece;
        else {
            flush();
            parts.push(w.name(piece, at));
        }
    });
    const visit = (within) => {
        let raw = '';
        let from = within.start;
        for (const child of within.children) {
            if (form.gaps)
                raw += w.source.text.slice(from, child.start);
            from = child.end;
            if (form.content?.includes(child.type) && !child.children.some(c => form.escapes?.includes(c.type))) {
                raw += w.textOf(child);
                continue;
            }
            written(raw);
            raw = '';
            if (form.content?.includes(child.type))
                plain += pieces(child, form, w);
            else if (form.escapes?.includes(child.type))
                plain += escaped(child, w);
            else if (form.holes?.includes(child.type)) {
                flush();
                parts.push(child.named && w.dialect.forms[child.type] ? w.lower(child) : w.through(child));
            }
            else if (child.children.length > 0)
                visit(child);
        }
        if (form.gaps)
            raw += w.source.text.slice(from, within.end).replace(/("""|["'`])$/, '');
        written(raw);
    };
    visit(node);
    if (parts.length === 0) {
        w.addText(plain, at, 'string');
        return (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(plain, at);
    }
    flush();
    w.addText(parts.map(p => (p.kind === 'literal' ? String(p.value) : '${\u2026}')).join(''), at, 'string');
    return (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts, at);
}
/** Text with escapes as children of the text itself. */
function pieces(node, form, w) {
    let text = '';
    let from = node.start;
    for (const child of node.children) {
        if (!form.escapes?.includes(child.type))
            continue;
        text += w.source.text.slice(from, child.start) + escaped(child, w);
        from = child.end;
    }
    return text + w.source.text.slice(from, node.end);
}
/** What an escape stands for; a letter that is written twice is itself: `{{`. */
function escaped(node, w) {
    const text = w.textOf(node);
    return /^([^\\])\1$/.exec(text)?.[1] ?? unescape(text, w);
}
/** A literal without its prefix and its quotes: `r"\u2026"`, `@"\u2026"`, `"""\u2026"""`, `:name`. */
function unquote(text) {
    const match = /^[A-Za-z@$#]*?("""|'''|"|'|`)([\s\S]*)\1#*$/.exec(text);
    return match ? match[2] : text.replace(/^:/, '');
}
const SIMPLE = { n: '\n', t: '\t', r: '\r', '0': '\0', b: '\b', f: '\f', v: '\v', '\n': '' };
/** Escapes as most languages write them. */
function unescape(text, w) {
    if (w.dialect.unescape)
        return w.dialect.unescape(text);
    return text.replace(/\\(u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_whole, _all, braced, four, two, one) => {
        const code = braced ?? four ?? two;
        return code === undefined ? SIMPLE[one] ?? one : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
    });
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


/***/ }),

/***/ 8535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var _analysis_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93621);
// Offsets and places of one text.

/** A file's text, and what its offsets are in lines and columns. */
class Source {
    path;
    text;
    lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
        this.lines = new _analysis_lines__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(text);
    }
    /** The place from one UTF-16 offset to another, end exclusive. */
    place(start, end) {
        return this.lines.place(this.path, start, end);
    }
    /** The line of an offset, from 1. */
    line(offset) {
        return this.lines.line(offset);
    }
    /** Where the line of an offset begins. */
    lineStart(offset) {
        return this.lines.start(this.line(offset));
    }
}


/***/ })

};
;