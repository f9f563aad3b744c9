"use strict";
exports.id = 8601;
exports.ids = [8601];
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

/***/ 90890:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tw: () => (/* binding */ configured),
  Rj: () => (/* binding */ fingerprint),
  O9: () => (/* binding */ finish),
  D_: () => (/* binding */ identity),
  al: () => (/* binding */ inOrder),
  Sz: () => (/* binding */ toFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/values.ts
var src_values = __webpack_require__(74777);
// EXTERNAL MODULE: ./src/checks/support/placeholders.ts
var placeholders = __webpack_require__(31127);
;// CONCATENATED MODULE: ./src/checks/support/fillings.ts


/** What is known of the client, its scopes and where its users sign in. */
function fillings(match) {
    const clientId = seen(match, 'client_id').map(src_values/* text */.Qq).find(id => id !== undefined && /^[\w.-]+$/.test(id) && !(0,placeholders/* isPlaceholder */.wK)(id));
    return { client_id: clientId, scope: scope(seen(match, 'scopes')), login: login(match) };
}
function seen({ pathValues, payload }, name) {
    const fields = payload ? (0,src_values/* fieldsOf */.Pf)(payload).map(({ fields: own }) => own.get(name)) : [];
    return [pathValues.get(name), ...fields].flatMap(value => (value ? (0,src_values/* unwrapped */.DE)(value) : []));
}
/** The scopes as the web flow takes them: one string, with spaces between. Only if every one is known. */
function scope(values) {
    const [value] = values;
    if (!value || values.length > 1)
        return undefined;
    if (value.kind !== 'list')
        return joined([(0,src_values/* text */.Qq)(value)?.replaceAll(',', ' ')]);
    return value.open ? undefined : joined(value.items.map(src_values/* text */.Qq));
}
function joined(scopes) {
    const words = scopes.flatMap(one => (one ?? '"').split(/\s+/)).filter(Boolean);
    return words.every(word => /^[\w:.-]+$/.test(word)) ? words.join(' ') : undefined;
}
/** Where users sign in: not the API's host. */
function login({ host, product }) {
    const bare = (host ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '').replace(/^.*@/, '');
    if (/\.ghe\.com$/i.test(bare))
        return `https://${bare.replace(/^api\./i, '')}`;
    return product === 'ghes' ? `https://${bare || 'HOSTNAME'}` : 'https://github.com';
}

// EXTERNAL MODULE: ./src/checks/support/words.ts
var words = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/advise.ts



/** The advice for a match. `operations`: those that speak for it where none fits. Never holds a secret. */
function advise(match, operations = match.operations) {
    const main = operations.find(({ replacement }) => replacement.flow === 'web') ?? operations[0];
    if (!main)
        return null;
    const { replacement } = main;
    const fill = filler(fillings(match));
    const inputs = replacement.inputs.filter(input => wasSeen(input, match, main));
    const library = replacement.libraries.find(({ language }) => language === match.site.language);
    return {
        summary: replacement.standing === 'documented' ? fill(replacement.summary) : asAdvice(fill(replacement.summary)),
        steps: replacement.steps.map(({ text, standing }) => ({ text: fill(text), standing })),
        inputs: inputs.map(({ old, new: next, why, standing }) => ({ old, new: next === null ? null : fill(next), why: fill(why), standing })),
        disappears: disappearing(inputs, match.site),
        alternatives: [
            ...match.operations.filter(other => other !== main).map(other => instead(other, fill)),
            ...replacement.alternatives.map(({ when, use, standing }) => ({ when, use: fill(use), standing })),
        ],
        library: library ? { package: library.package, call: fill(library.call) } : null,
        links: replacement.links.map(({ title, url }) => ({ title, url })),
    };
}
/** `{client_id}`, `{scope}` and `{login}` filled in where known, encoded where they are the value of a query. */
function filler(values) {
    return text => text.replace(/(=?)\{(client_id|scope|login)\}/g, (whole, equals, name) => {
        const value = values[name];
        if (value === undefined)
            return whole;
        return equals + (equals ? encodeURIComponent(value) : value);
    });
}
/** What only follows from GitHub's descriptions is said as advice. */
function asAdvice(summary) {
    return `${summary.replace(/\.$/, '')} (this follows from GitHub's descriptions of the endpoints).`;
}
function instead({ method, path, replacement }, fill) {
    return { when: `If this is ${(0,words/* list */.p_)([`${method} ${path}`])}`, use: fill(replacement.summary), standing: replacement.standing };
}
/** Ways to sign in, by what an input change calls them. */
const SIGN_INS = [[/otp|one-time/i, 'otp'], [/basic|password/i, 'basic']];
function signIn(name) {
    return SIGN_INS.find(([pattern]) => pattern.test(name))?.[1];
}
/** Everything counts as seen of a call whose payload is unknown, and so does what is no input of the old call. */
function wasSeen({ old }, { payload, pathValues, site }, { parameters }) {
    if (parameters.some(({ name }) => name === old)) {
        return payload === undefined || pathValues.has(old) || (0,src_values/* fieldsOf */.Pf)(payload).length === 0 || (0,src_values/* fieldsOf */.Pf)(payload).some(({ fields }) => fields.has(old));
    }
    const kind = signIn(old);
    return kind === undefined || site.auth === undefined || site.auth.some(auth => auth.kind === kind);
}
function disappearing(inputs, { auth = [] }) {
    const gone = inputs.filter(input => input.new === null).map(({ old }) => old);
    const prompts = { basic: 'Basic auth', otp: 'the OTP prompt' };
    const more = ['basic', 'otp'].filter(kind => auth.some(seen => seen.kind === kind) && !gone.some(name => signIn(name) === kind));
    return [...gone, ...more.map(kind => prompts[kind])];
}

;// CONCATENATED MODULE: ./src/fix.ts
/** The fix of a call whose member has a successor. `code` is that of the call; what is written in any other way than plainly has none. */
function fixOf({ site: { at, role, target }, confidence, operations }, code) {
    const binding = target.kind === 'sdk' ? target.binding : undefined;
    if (!binding?.successor || role !== 'call' || confidence !== 'certain' || operations.length !== 1)
        return null;
    const path = [...binding.receiver, binding.member];
    if (!path.every(name => /^\w+$/.test(name)))
        return null;
    const [, before] = new RegExp(`^([\\w$]+(?:\\s*\\.\\s*[\\w$]+)*\\s*\\.\\s*${binding.receiver.join('\\s*\\.\\s*')}\\s*\\.\\s*)${binding.member}\\s*\\(`).exec(code) ?? [];
    if (before === undefined)
        return null;
    const lines = before.split('\n');
    const line = at.line + lines.length - 1;
    const column = (lines.length === 1 ? at.column : 1) + (lines.at(-1)?.length ?? 0);
    return { line, column, endLine: line, endColumn: column + binding.member.length, text: binding.successor.member };
}

// EXTERNAL MODULE: ./src/checks/support/secrets.ts + 1 modules
var secrets = __webpack_require__(76240);
// EXTERNAL MODULE: ./src/checks/support/stand-ins.ts
var stand_ins = __webpack_require__(16096);
;// CONCATENATED MODULE: ./src/findings.ts
// From a match to findings: runs the checks and puts what they say into the form that is reported.






/** Everything the checks find at a match. `source` is for fingerprints and fixes alone. */
function toFindings(match, checks, policy, severities, source) {
    return checks.filter(check => suits(check.id, match)).flatMap(check => check.run(match, policy).flatMap(problem => {
        const severity = severityOf(problem.severity ?? check.severity, check.id, match, severities);
        return severity === 'off' ? [] : [finding(match, check.id, problem, severity, policy, source)];
    }));
}
/** Checks that a library's definition of the endpoint answers even if it leaves the payload open. */
const OF_THE_CODE = new Set(['hardcoded-credential', 'password-authentication']);
/** Stubs and prose send nothing, and what may not be GitHub's has no payload to judge: there only the endpoint counts. */
function suits(check, { site: { role }, confidence, payload }) {
    if (check === 'retired')
        return true;
    if (confidence === 'possible')
        return false;
    if (role === 'call')
        return true;
    return role === 'client' && (OF_THE_CODE.has(check) || (payload !== undefined && (0,src_values/* isKnown */.qE)(payload)));
}
function subjectOf({ operations: [only, ...others], api }) {
    return only && others.length === 0 ? only.id : api;
}
/** Configuration changes what a sure finding means; a stub, prose or a guess stays a note. */
function severityOf(usual, check, match, severities) {
    const subject = subjectOf(match);
    const set = configured(subject, check, severities) ?? usual;
    const mild = match.site.role === 'mock' || match.site.role === 'mention' || match.confidence === 'possible';
    return mild && set !== 'off' ? 'note' : set;
}
/** What is set for a rule, if anything. */
function configured(subject, check, severities) {
    return [`${subject}/${check}`, check, subject].map(key => (Object.hasOwn(severities, key) ? severities[key] : undefined)).find(Boolean);
}
function finding(match, check, problem, severity, { operations: all }, source) {
    const { at, message, related = [] } = problem;
    const { site, operations } = match;
    const rule = `${subjectOf(match)}/${check}`;
    const scrub = (0,secrets/* scrubber */.ty)(match);
    const { path, line, column, endLine, endColumn } = at;
    return {
        rule,
        operation: operations.length === 1 ? operations[0].id : null,
        operations: operations.map(({ id }) => id),
        check,
        role: site.role,
        severity,
        confidence: match.confidence,
        path, line, column, endLine, endColumn,
        method: match.method,
        endpoint: scrub(match.endpoint),
        host: match.host === null ? null : scrub(match.host),
        message: scrub(message),
        advice: check === 'retired' ? advise(match, (0,stand_ins/* standIns */.d)(match, all)) : null,
        fix: check === 'retired' ? fixOf(match, source(site.at)) : null,
        payload: payloadOf(match, scrub),
        related: [...related, ...site.trail].map(({ at: place, note }) => ({ ...place, note: scrub(note) })),
        fingerprint: fingerprint(rule, path, scrub(source(at))),
        state: null,
        suppressed: null,
    };
}
/** What was seen of the body. Fields that alternatives disagree on are unknown. */
function payloadOf({ payload, operations }, scrub) {
    const records = payload ? (0,src_values/* fieldsOf */.Pf)(payload) : [];
    if (records.length === 0)
        return null;
    const shown = records.map(record => (0,src_values/* plain */.pj)(record, (name, value) => {
        const kind = (0,secrets/* secretKind */.FL)(name, operations);
        if (kind === undefined || value.kind === 'record')
            return undefined;
        return (0,secrets/* blanked */.GK)(kind, value);
    }));
    const names = [...new Set(shown.flatMap(Object.keys))];
    const agreedOn = Object.fromEntries(names.map(name => [name, agreed(shown.map(fields => fields[name]))]));
    return JSON.parse(JSON.stringify(agreedOn), (_, part) => (typeof part === 'string' ? scrub(part) : part));
}
function agreed([first, ...others]) {
    return others.every(other => JSON.stringify(other) === JSON.stringify(first)) ? first : src_values/* ELLIPSIS */.Gr;
}
/** How much of a fingerprint stands for the path. */
const OF_PATH = 8;
/** Names a finding by what it is about, not by where the line has moved to: first its path, then its rule and code, so that they can be told apart. */
function fingerprint(rule, path, code) {
    const hash = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex');
    return hash(path).slice(0, OF_PATH) + hash(rule, code.replace(/\s+/g, ' ').trim()).slice(0, 16);
}
/** The part of a fingerprint that says what was found: the same in every file, and for every repeat. */
function identity(of) {
    return of.slice(OF_PATH).replace(/:\d+$/, '');
}
/** All findings in order, each once, with fingerprints that tell repeats apart. */
function finish(findings) {
    const counts = new Map();
    return unique([...findings].sort(inOrder)).map(found => {
        const count = (counts.get(found.fingerprint) ?? 0) + 1;
        counts.set(found.fingerprint, count);
        return { ...found, fingerprint: `${found.fingerprint}:${count}` };
    });
}
const SURENESS = ['certain', 'likely', 'possible'];
/** The order of findings in a report. */
function inOrder(a, b) {
    return compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
        || SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence) || compare(a.message, b.message);
}
/** By code units, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Without repeats: the surer of two findings that say the same, and the narrower of two that differ in the operations. */
function unique(sorted) {
    const places = new Map();
    for (const found of sorted) {
        // A body written as one string is the place of all its fields: there the message tells findings apart.
        const about = found.check === 'retired' ? '' : found.message;
        const key = [found.path, found.line, found.column, found.endLine, found.endColumn, found.check, about].join('\0');
        const kept = places.get(key) ?? [];
        if (!kept.some(other => other.rule === found.rule))
            places.set(key, [...kept, found]);
    }
    const kept = new Set([...places.values()].flatMap(group => group.filter(found => !group.some(other => isNarrower(other, found)))));
    return [...kept].sort(inOrder);
}
function isNarrower({ operations }, { operations: wider }) {
    return operations.length > 0 && operations.length < wider.length && operations.every(id => wider.includes(id));
}


/***/ }),

/***/ 8601:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Judge: () => (/* binding */ Judge)
});

// EXTERNAL MODULE: ./src/analysis/arguments.ts
var analysis_arguments = __webpack_require__(49950);
// EXTERNAL MODULE: ./src/analysis/call.ts + 2 modules
var analysis_call = __webpack_require__(18367);
// EXTERNAL MODULE: ./src/analysis/handed.ts
var handed = __webpack_require__(40400);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/analysis/value.ts
var analysis_value = __webpack_require__(51083);
;// CONCATENATED MODULE: ./src/analysis/callers.ts
// Who calls a function: looked up once per program, over every program that was lowered.





/** Where our paths begin: only a hint where to look, the locator decides. */
const FIRST_SEGMENT = /\b(authorizations|applications)\b/;
/** Most callers of one function that are followed. */
const MAX_CALLERS = 60;
/** Whether a value spells a first segment of our paths. */
function spellsEndpoint(value) {
    switch (value.kind) {
        case 'scalar':
        case 'template': return (0,analysis_value/* textParts */.KO)(value).some(part => typeof part === 'string' && FIRST_SEGMENT.test(part));
        case 'either': return value.of.some(spellsEndpoint);
        case 'list': return value.items.some(spellsEndpoint);
        case 'record': return [...value.fields.values()].some(spellsEndpoint);
        default: return false;
    }
}
/** Whether an argument spells a first segment of our paths, or names something that may hold one. */
function hasEndpoint(expr, depth = 0) {
    if (depth > 8)
        return false;
    const inner = (e) => hasEndpoint(e, depth + 1);
    switch (expr.kind) {
        case 'literal': return typeof expr.value === 'string' && FIRST_SEGMENT.test(expr.value);
        case 'join': return expr.parts.some(inner);
        case 'either': return expr.of.some(inner);
        case 'name': return expr.binding.kind === 'variable' && expr.binding.writes.some(w => inner(w.value));
        case 'record': return expr.entries.some(e => inner(e.value));
        case 'list': return expr.items.some(inner);
        case 'call': return expr.args.some(a => inner(a.value));
        default: return false;
    }
}
/** Values that are text, or nothing that is known yet. */
const PLAIN = new Set(['scalar', 'template', 'unknown', 'symbol']);
/** The members that lead to what a parameter is used for; none if it is more than they: what is called gives anything. */
const membersOf = ({ steps }) => (steps.every(step => step.kind === 'member' && step.name !== null) ? steps.flatMap(step => (step.kind === 'member' ? step.name ?? [] : [])) : []);
/** A method of a base class, called on an instance of another. */
const isInherited = ({ env }) => [...env.keys()].some(({ kind }) => kind === 'instance');
/** Most items of a list that a function is called with. */
const MAX_ITEMS = 12;
/** The calls that a member of a known list makes: `paths.forEach(path => \u2026)`. */
function eachCall(evaluator, { callee: written }, { callee, args: [first] }) {
    if (callee.kind !== 'method' || callee.of.kind !== 'list' || written.kind !== 'member' || !first || !evaluator.library.iterating?.includes(callee.name))
        return [];
    const fn = evaluator.read(first.closure);
    const { items } = callee.of;
    const { of, at } = written;
    if (fn.kind !== 'function' || !items.some(spellsEndpoint))
        return [];
    return items.slice(0, MAX_ITEMS).map((_, i) => ({ callee: fn, args: [{ closure: { expr: { kind: 'member', of, key: (0,scope/* literal */.eu)(i, at), at }, env: analysis_value/* EMPTY */.wg } }] }));
}
/** `Name.new(\u2026)` calls the class. */
const madeBy = (callee) => (callee.kind === 'method' && callee.name === 'new' && callee.of.kind === 'function' ? callee.of : callee);
class Callers {
    evaluator;
    byFunction = new Map();
    seen = new Set();
    bringing = new Map();
    /** Functions with more callers than are followed: named in the report. */
    cut = new Set();
    constructor(evaluator) {
        this.evaluator = evaluator;
    }
    /** Adds a program's calls. */
    add(program) {
        if (this.seen.has(program))
            return;
        this.seen.add(program);
        for (const call of program.calls) {
            this.evaluator.begin();
            for (const invocation of (0,analysis_call/* invocations */.OC)(this.evaluator, call, analysis_value/* EMPTY */.wg)) {
                const { args } = invocation;
                const callee = madeBy(invocation.callee);
                if (callee.kind === 'function')
                    this.record(callee, { call, callee, args, program });
                else
                    for (const one of eachCall(this.evaluator, call, invocation))
                        this.record(one.callee, { call, ...one, program });
            }
        }
    }
    record(callee, caller) {
        // Making an object calls its constructor too.
        for (const one of new Set([callee.fn, ...(0,analysis_arguments/* madeWith */.ID)(this.evaluator, callee).flatMap(({ owner }) => owner ?? [])])) {
            const list = this.byFunction.get(one) ?? [];
            if (list.length >= MAX_CALLERS)
                this.cut.add(one);
            else
                this.byFunction.set(one, [...list, caller]);
        }
    }
    /** Programs of the functions that a program's calls hand an endpoint to; with `any`, of all functions it calls. */
    reached(program, any) {
        return [...this.byFunction].flatMap(([fn, callers]) => {
            const calls = callers.filter(c => c.program === program && (any || isInherited(c.callee) || c.call.args.some(a => this.handsEndpoint(a.value))));
            const target = calls.length > 0 ? this.evaluator.workspace.program(fn.at.path) : undefined;
            return target ? [target] : [];
        });
    }
    /** What is imported or a member of something has to be worked out. */
    handsEndpoint(expr) {
        return hasEndpoint(expr) || ((expr.kind === 'member' || expr.kind === 'join' || expr.kind === 'call' || (expr.kind === 'name' && expr.binding.kind === 'import')) && spellsEndpoint(this.evaluator.evaluate(expr)));
    }
    of(fn) {
        return this.byFunction.get(fn) ?? [];
    }
    /** Whether a value is a function that only returns something made of what it is given: nothing is called in it but what works on text. */
    isBuilder(callee) {
        if (callee.kind !== 'function' || callee.fn.returns.length === 0)
            return false;
        const program = this.evaluator.workspace.program(callee.fn.at.path);
        return program !== undefined && (0,handed/* callsNothing */.hf)(callee.fn, program.calls, call => !this.worksOnText(call));
    }
    /** Whether a call is of a function of the language, which sends nothing. */
    worksOnText({ callee, constructs }) {
        return (0,analysis_value/* each */.__)(this.evaluator.evaluate(callee)).every(one => {
            const last = one.kind === 'symbol' ? one.steps.at(-1) : undefined;
            return one.kind === 'method' || (one.kind === 'symbol' && ((0,analysis_call/* isBuiltIn */.qi)(this.evaluator, one, constructs) || (last?.kind === 'member' && (0,analysis_call/* entry */.f_)(this.evaluator.library.methods, last.name ?? '') !== undefined)));
        });
    }
    /** The environment of the function's body in one call of it, when the caller itself is read under `env`. */
    environment(caller, env = analysis_value/* EMPTY */.wg) {
        const same = env.size === 0 ? undefined : (0,analysis_call/* invocations */.OC)(this.evaluator, caller.call, env).find(({ callee }) => callee.kind === 'function' && callee.fn === caller.callee.fn);
        const { callee, args } = same?.callee.kind === 'function' ? { callee: same.callee, args: same.args } : caller;
        return (0,analysis_arguments/* bindArguments */.mL)(this.evaluator, callee, args);
    }
    /** Whether a value has a first segment of our paths in it, or may have it when more is known. */
    mayBeEndpoint(value) {
        return (0,analysis_value/* each */.__)(value).some(one => {
            if (one.kind === 'method')
                return this.mayBeEndpoint(one.of);
            if (one.kind === 'symbol' && one.parameter)
                return this.mayBring(one.parameter, membersOf(one));
            return spellsEndpoint(one) || !PLAIN.has(one.kind) || [...(0,analysis_value/* parametersOf */.mC)(one)].some(parameter => this.mayBring(parameter));
        });
    }
    /** Whether some call may give a parameter a first segment of our paths, or what can't be told from here. `members`: the one of it that is used. */
    mayBring(parameter, members = []) {
        if (!parameter.owner || parameter.kind === 'instance')
            return true;
        const known = this.bringing.get(parameter) ?? new Map();
        this.bringing.set(parameter, known);
        const key = members.join('.');
        const before = known.get(key);
        if (before !== undefined)
            return before;
        // A cycle brings nothing new.
        known.set(key, false);
        const may = this.of(parameter.owner).some(caller => {
            const given = this.environment(caller).get(parameter);
            const { at } = caller.call;
            return given !== undefined && this.mayBeEndpoint(members.reduce((of, name) => this.evaluator.member(of, (0,analysis_value/* scalar */.d_)(name, at), at), this.evaluator.read(given)));
        });
        known.set(key, may);
        return may;
    }
    /** The parameters that decide what is called: which member it is, or which function is handed in, of those that `may` be one of a client or are a library themselves. */
    decidedBy({ steps, parameter }, may, isLibrary) {
        const isCalled = (value) => {
            if (value.kind !== 'symbol')
                return false;
            const last = value.steps.at(-1);
            return last ? last.kind === 'member' && last.name !== null && may(last.name) : value.root.kind === 'module' && isLibrary(value.root.name);
        };
        if (steps.length === 0)
            return parameter && this.values(parameter).flatMap(analysis_value/* each */.__).some(isCalled) ? [parameter] : [];
        return steps.flatMap(step => (step.kind === 'member' ? step.chosenBy ?? [] : []));
    }
    /** What the known callers pass for a parameter. */
    values(parameter) {
        if (!parameter.owner)
            return [];
        return this.of(parameter.owner).slice(0, 8).flatMap(caller => {
            const given = this.environment(caller).get(parameter);
            return given ? [this.evaluator.read(given)] : [];
        });
    }
}

;// CONCATENATED MODULE: ./src/analysis/bounds.ts
// How much is worked out before it is given up, and what is remembered of it: code can be made of itself, and values of each other.
/** How deep one evaluation may nest, and how many steps it may take, before it gives up with a hole. */
const MAX_DEPTH = 60;
const MAX_STEPS = 6_000;
/** How much may be under way at once, one inside of the other: members are worked out when they are asked for, out of sight of an evaluation's depth. */
const MAX_UNDER_WAY = 60;
/** How many steps everything may take that is asked about one call. */
const MAX_TOTAL = 20_000;
/** Stands for what was left out since everything asked about one call took too long. */
const EXHAUSTED = -Infinity;
class Bounds {
    /** What is being worked out, with how much was under way when it began. */
    active = new Map();
    depth = 0;
    steps = 0;
    total = 0;
    /** Steps taken in all, to tell when a file takes too many. */
    spent = 0;
    /** The outermost of what is under way that something was left out for: until it is done, values are not the whole truth, and not remembered. */
    cut = Infinity;
    /** Begins with another call, for which there is all the time again. */
    begin() {
        this.total = 0;
        this.cut = Infinity;
    }
    /** Whether all the time is up. */
    get isExhausted() {
        return this.total > MAX_TOTAL;
    }
    /** Counts work that is not a step of its own: so many members put together. */
    spend(steps) {
        this.spent += steps;
        this.total += steps;
    }
    /** Takes one step further in, if there may be another. */
    step(otherwise, work) {
        if (this.depth === 0)
            this.steps = 0;
        this.spend(1);
        if (this.depth >= MAX_DEPTH || ++this.steps > MAX_STEPS || this.total > MAX_TOTAL) {
            this.leave(-1);
            return otherwise();
        }
        this.depth++;
        try {
            return work();
        }
        finally {
            this.depth--;
        }
    }
    /** Runs `work` unless it is already under way for `key`: a value that depends on itself is a hole. */
    guarded(key, otherwise, work) {
        this.spend(1);
        const begun = this.active.get(key);
        if (begun !== undefined || this.active.size >= MAX_UNDER_WAY || this.total > MAX_TOTAL) {
            this.leave(begun ?? -1);
            return otherwise();
        }
        this.active.set(key, this.active.size);
        try {
            return work();
        }
        finally {
            this.active.delete(key);
        }
    }
    /** Whether `key` is being worked out: what is said without it is not the whole truth. */
    isUnderWay(key) {
        const begun = this.active.get(key);
        if (begun !== undefined)
            this.leave(begun);
        return begun !== undefined;
    }
    /** Remembers what `work` gives, unless something was left out on the way. */
    remembering(memo, key, work) {
        const remembered = memo.get(key);
        if (remembered !== undefined)
            return remembered;
        const [before, depth] = [this.cut, this.active.size];
        this.cut = Infinity;
        const value = work();
        // From the outermost evaluation the same comes out every time, but for what others before it took.
        const whole = this.cut >= depth || (depth === 0 && this.depth === 0 && this.cut !== EXHAUSTED);
        if (whole)
            memo.set(key, value);
        this.cut = Math.min(before, whole ? Infinity : this.cut);
        return value;
    }
    /** Something is left out, for what began as so many were under way. */
    leave(begun) {
        this.cut = Math.min(this.cut, this.total > MAX_TOTAL ? EXHAUSTED : begun);
    }
}

// EXTERNAL MODULE: ./src/analysis/objects.ts + 1 modules
var objects = __webpack_require__(29531);
;// CONCATENATED MODULE: ./src/analysis/elsewhere.ts
// Texts that another file of the tree holds, for languages in which a name alone tells the file: `Endpoints.TOKENS`, `Urls.token(id)`.



/** An object that is made of a class in another file: what it holds, by the class's fields. */
function dataElsewhere(evaluator, symbol) {
    const found = lookUp(evaluator, symbol).find(value => value.kind === 'object');
    return found && (0,objects/* settle */.G9)(found);
}
/** The text a symbol stands for, if one of its files says so. Everything else stays the symbol it is: its library's tables know it by that. */
function textElsewhere(evaluator, symbol) {
    const last = symbol.steps.at(-1);
    // An object that was just made is no text.
    if (last?.kind === 'call' && last.constructs)
        return undefined;
    // Nor is anything known of what a name leads to that is made at run time, or of one item of many.
    if (symbol.steps.some(step => step.kind === 'member' && step.name === null))
        return undefined;
    return lookUp(evaluator, symbol, file => holdsText(evaluator.workspace, file)).find(value => (0,analysis_value/* each */.__)(value).every(isText));
}
/** What a symbol comes to in the files that it is from, where that is something of a library's: a client that a class of another file makes. */
function symbolsElsewhere(evaluator, symbol) {
    if (!symbol.root.source)
        return [];
    return lookUp(evaluator, symbol, file => holdsText(evaluator.workspace, file)).flatMap(analysis_value/* each */.__).filter(value => value.kind === 'symbol');
}
/** A part of an endpoint or of an address, or a method, in quotes: no other text matters. */
const MATTERS = /["'`][^"'`\n]*(?:uthorizations|applications\/|git[-_]?hub|https?:\/\/|\/api\/v3)|["'`](?:GET|POST|PUT|PATCH|DELETE)["'`]/i;
const CONSTANT = /^[A-Z][A-Z\d_]+$/;
const looked = new WeakMap();
/** Whether a file is worth lowering for its texts: most of those that a name leads to hold none. */
function holdsText(workspace, file) {
    const known = looked.get(workspace) ?? new Map();
    looked.set(workspace, known);
    const before = known.get(file);
    if (before !== undefined)
        return before;
    const text = workspace.text?.(file);
    const holds = text === undefined || MATTERS.test(text);
    known.set(file, holds);
    return holds;
}
/** Names of what may hold an address or a part of one. */
const ADDRESS = /^[A-Z][A-Z\d_]{2,}$|ur[li]s?(?![a-z])|base|host|api|endpoint|path|route|server|root|git_?hub/i;
/** Where a name may be declared that nothing imports, in languages whose files see each other's names: `API_URL`, `Config.apiURL`, `config::API_URL`. */
function besides({ library, workspace }, { root, steps, at }) {
    if (!library.scattered)
        return undefined;
    const [first] = steps;
    const inModule = root.kind === 'module' && first?.kind === 'member' ? first.name ?? undefined : undefined;
    const name = root.kind === 'global' ? root.name : inModule;
    const last = steps.findLast(step => step.kind === 'member');
    // What the language has itself is declared nowhere.
    if (name === undefined || (0,analysis_call/* entry */.f_)(library.functions, name) || !ADDRESS.test(last?.kind === 'member' ? last.name ?? '' : name))
        return undefined;
    const files = workspace.declaring?.(at.path, name) ?? [];
    return files.length === 0 ? undefined : { files, path: [name], covers: inModule === undefined ? 0 : 1 };
}
/** Whether a file may say what a symbol stands for. */
const isElsewhere = ({ library, workspace }, symbol) => symbol.root.source !== undefined || library.scattered === true || namesOf(workspace, symbol).length > 0;
/** How far into a module a name is looked for. */
const MOST_MODULES = 3;
const SEPARATOR = /[./:\\]+/;
/** What a symbol may be called in the file that hands it on: its name, or a part of the way on from there. `module`: what it is in there. */
function namesOf(workspace, { root, steps }) {
    if (workspace.hands?.() !== true || (root.kind !== 'global' && root.kind !== 'module'))
        return [];
    const way = root.name.split(SEPARATOR);
    const first = way.length - 1;
    for (const step of steps.slice(0, MOST_MODULES)) {
        if (step.kind === 'call' || step.name === null)
            break;
        way.push(step.name);
    }
    return way.slice(first).flatMap((name, covers) => (workspace.hands(name) ? [{ name, module: way[first + covers - 1], covers }] : []));
}
/** The files that hand on what goes by the symbol's name. A module is known by its file or by its folder. */
function byName(workspace, symbol) {
    return namesOf(workspace, symbol).flatMap(({ name, module, covers }) => {
        const handed = workspace.handedBy?.(symbol.at.path, name);
        const files = handed?.files.filter(file => module === undefined || MODULE_OF_ALL.test(module) || file.toLowerCase().split(/[./]/).slice(-3, -1).includes(module.toLowerCase())) ?? [];
        return handed === undefined || files.length === 0 ? [] : [{ files, path: [handed.name], covers }];
    })[0];
}
/** What stands for the program itself. */
const MODULE_OF_ALL = /^(?:crate|self|super)$/;
/** What the files that may declare it have for a symbol, those first that are the most sure to. */
function lookUp(evaluator, symbol, isWorth = (_file) => true) {
    const { source } = symbol.root;
    // A name alone is a class, or a constant.
    if (source)
        return source.path.length + symbol.steps.length - source.covers < 2 && !CONSTANT.test(source.path[0] ?? '') ? [] : valuesIn(source, symbol, evaluator, isWorth);
    return [byName(evaluator.workspace, symbol), besides(evaluator, symbol)].flatMap(found => (found ? valuesIn(found, symbol, evaluator, isWorth) : []));
}
/** What these files have for a symbol. */
function valuesIn({ files, path: way, covers, within = [] }, { steps, at }, evaluator, isWorth) {
    const none = () => (0,analysis_value/* unknownValue */.Uo)('depends on itself', '', at);
    const paths = [...within.keys(), within.length].reverse().map(depth => [...within.slice(0, depth), ...way]);
    return files.filter(isWorth).flatMap(file => {
        const program = evaluator.workspace.program(file);
        return !program ? [] : paths.map(path => evaluator.guarded(program, none, () => {
            const held = path.reduce((value, name) => evaluator.member(value, (0,analysis_value/* scalar */.d_)(name, at), at), evaluator.exportsOf(program));
            // Where a name alone calls, a function has no members: its result has.
            const resultOf = (value) => (value.kind === 'function' && !value.fn.statics ? (0,analysis_call/* apply */.Bb)(evaluator, value, { args: [], constructs: false }, at) : value);
            return steps.slice(covers).reduce((value, step) => (step.kind === 'call' ? (0,analysis_call/* apply */.Bb)(evaluator, value, step, at) : step.name === null ? none() : evaluator.member(resultOf(value), (0,analysis_value/* scalar */.d_)(step.name, at), at)), held);
        }));
    });
}
const isText = (value) => (value.kind === 'scalar' && typeof value.value === 'string') || (value.kind === 'template' && value.parts.some(part => typeof part === 'string'));

// EXTERNAL MODULE: ./src/analysis/visible.ts
var visible = __webpack_require__(12080);
;// CONCATENATED MODULE: ./src/analysis/evaluate.ts







class Evaluator extends Bounds {
    workspace;
    library;
    /** What was worked out, by what the parameters in reach stood for. */
    memos = new WeakMap();
    /** The same while parameters stand for what callers pass. */
    calledMemos = new WeakMap();
    inside = new WeakMap();
    /** Files that were followed only in part. */
    tangled = new Set();
    /** Set while parameters should stand for what any known caller passes. */
    throughCallers;
    constructor(workspace, library) {
        super();
        this.workspace = workspace;
        this.library = library;
    }
    /** The values `expr` can have when parameters are as `env` says. */
    evaluate(expr, env = analysis_value/* EMPTY */.wg) {
        // What is written out is known without any of that, and most expressions are.
        if (expr.kind === 'literal')
            return (0,analysis_value/* scalar */.d_)(expr.value, expr.at);
        const memo = this.memoOf(env.size === 0 ? analysis_value/* EMPTY */.wg : env);
        const remembered = memo.get(expr);
        if (remembered)
            return remembered;
        return this.remembering(memo, expr, () => this.step(() => (0,analysis_value/* unknownValue */.Uo)('too deep', '', expr.at), () => this.compute(expr, env)));
    }
    memoOf(env) {
        const memos = this.throughCallers ? this.calledMemos : this.memos;
        const own = memos.get(env);
        if (own)
            return own;
        const made = new Map();
        memos.set(env, made);
        return made;
    }
    /** The value with every member worked out, for payloads and options. */
    whole(expr, env = analysis_value/* EMPTY */.wg) {
        return (0,objects/* settle */.G9)(this.evaluate(expr, env));
    }
    compute(expr, env) {
        switch (expr.kind) {
            case 'join': return this.joined(expr.parts.map(part => this.evaluate(part, env)), expr.at);
            case 'either': return chosen(this.meant(expr, env).map(of => this.evaluate(of, env)), expr.at, expr.fallback === true);
            case 'name': return this.name(expr.binding, expr.use, env, expr.at);
            case 'member': return expr.result ? this.result(expr, env) : this.member(this.evaluate(expr.of, env), this.evaluate(expr.key, env), expr.at);
            case 'call': return (0,analysis_call/* call */.T1)(this, expr, env);
            case 'record': return (0,objects/* literalObject */.Ts)(this, expr, env);
            case 'list': return this.list(expr, env);
            case 'function': return { kind: 'function', fn: expr, env, preset: [], at: expr.at };
            case 'external': return this.known({ kind: 'symbol', root: { kind: expr.module === undefined ? 'global' : 'module', name: expr.module ?? expr.name, ...(expr.source && { source: { ...expr.source, covers: 0 } }) }, steps: [], at: expr.at });
            case 'unknown': return (0,analysis_value/* unknownValue */.Uo)(expr.why, expr.name, expr.at);
        }
    }
    /** Those of several that a call leaves: `path(id)` of `id ? \`/things/${id}\` : '/things'`. */
    meant({ of, given }, env) {
        const passed = given && env.get(given.binding);
        const told = passed ? (0,analysis_value/* each */.__)(this.read(passed)).map(isSomething) : [];
        if (told.length === 0 || told.some(one => one === undefined || one !== told[0]))
            return of;
        return told[0] ? of.slice(0, 1) : of.slice(1);
    }
    joined(parts, at) {
        return (this.library.appends ? (0,analysis_value/* appended */.YP)(parts, at) : undefined) ?? (0,analysis_value/* concat */.xW)(parts, at);
    }
    name(binding, use, env, at) {
        const given = env.get(binding);
        const base = given ? this.read(given) : this.bound(binding, use, env, at);
        // An instance that is given is that of a subclass, which has these members and more.
        const isItself = binding.members.length === 0 && !(binding.handed && (0,analysis_value/* each */.__)(base).some(objects/* isFilled */.lq));
        return isItself || (given && binding.kind === 'instance') ? base : (0,objects/* objectOf */.Xy)(this, binding, base, use, env, at);
    }
    bound(binding, use, env, at) {
        const itself = () => (0,analysis_value/* unknownValue */.Uo)('depends on itself', binding.name, at);
        const values = (0,visible/* visible */.R)(binding.writes, use).map(write => this.guarded(write, itself, () => this.evaluate(write.value, env)));
        if ((0,visible/* grows */.n)(binding.writes, use))
            values.push(itself());
        if (binding.kind === 'parameter')
            values.push(...this.parameter(binding, env, at));
        if (binding.kind === 'import')
            values.push(this.imported(binding, at));
        if (values.length > 0)
            return (0,analysis_value/* oneOf */.yL)(values, at);
        if (binding.kind === 'instance' || binding.kind === 'module')
            return (0,objects/* objectOf */.Xy)(this, binding, undefined, use, env, at);
        return binding.type === undefined ? (0,analysis_value/* unknownValue */.Uo)('never assigned', binding.name, at) : { kind: 'symbol', root: { kind: 'unknown', name: binding.name, type: binding.type }, steps: [], at };
    }
    parameter(binding, env, at) {
        // A default of nothing tells nothing.
        const values = (binding.parameter?.default ? (0,analysis_value/* each */.__)(this.evaluate(binding.parameter.default, env)) : []).filter(v => v.kind !== 'scalar' || v.value !== null);
        const passed = this.throughCallers?.(binding) ?? [];
        if (passed.length > 0)
            return [...values, ...passed];
        return [...values, { kind: 'symbol', root: { kind: 'parameter', name: binding.name, ...(binding.type !== undefined && { type: binding.type }) }, steps: [], at, parameter: binding }];
    }
    imported(binding, at) {
        const { file, name, source } = binding.imported;
        const whole = name === '*' || name === 'default';
        const own = file !== undefined && whole ? this.workspace.entryOf?.(file) : undefined;
        const module = own ?? binding.imported.module;
        const program = file === undefined || own !== undefined ? undefined : this.workspace.program(file);
        if (!program) {
            const steps = whole ? [] : name.split('.').map(part => ({ kind: 'member', name: part }));
            return this.known({ kind: 'symbol', root: { kind: 'module', name: module, ...(source && { source: { ...source, covers: steps.length } }) }, steps, at });
        }
        const exports = this.exportsOf(program);
        if (name === '*')
            return exports;
        const found = exports.kind === 'object' ? exports.member(name) : this.member(exports, (0,analysis_value/* scalar */.d_)(name, at), at);
        // A default import of a CommonJS module is the module itself.
        return found ?? (name === 'default' ? exports : (0,analysis_value/* unknownValue */.Uo)('not exported', name, at));
    }
    /** A symbol, or the text that its file has for it. */
    known(symbol) {
        return isElsewhere(this, symbol) ? textElsewhere(this, symbol) ?? symbol : symbol;
    }
    /** What a file exports, as an object. */
    exportsOf(program) {
        return this.name(program.exports, undefined, analysis_value/* EMPTY */.wg, program.exports.at);
    }
    /** The environment of a base class, in which its instance is the one that `instance` is in another environment, made with what is `passed` there. The same one each time. */
    within(base, own, instance, env, passed) {
        const inside = this.inside.get(env) ?? new Map();
        this.inside.set(env, inside);
        const bases = inside.get(instance) ?? new Map();
        inside.set(instance, bases);
        const made = bases.get(own) ?? new Map([...base, ...[...env].filter(([binding]) => passed.includes(binding)), [own, { expr: (0,scope/* lastly */.Ch)(instance), env }]]);
        bases.set(own, made);
        return made;
    }
    read(given) {
        return 'expr' in given ? this.evaluate(given.expr, given.env) : given;
    }
    /** The member `key` of `of`, for each of their values. */
    member(of, key, at) {
        if (of.kind !== 'either' && key.kind !== 'either')
            return this.memberOf(of, key, at);
        return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(of).flatMap(o => (0,analysis_value/* each */.__)(key).map(k => this.memberOf(o, k, at))), at);
    }
    memberOf(of, key, at) {
        const name = (0,analysis_value/* known */.eO)(key);
        if (of.kind === 'symbol' && of.steps.length === 0 && name !== undefined && of.root.kind === 'global' && this.library.globals?.includes(of.root.name))
            return { ...of, root: { kind: 'global', name }, at };
        if (of.kind === 'symbol')
            return this.known({ ...of, steps: [...of.steps, { kind: 'member', name: name ?? null, ...(name === undefined && { chosenBy: [...(0,analysis_value/* parametersOf */.mC)(key)] }) }], at });
        if (of.kind === 'unknown')
            return this.memberOf(symbolOf(of), key, at);
        if (name === undefined)
            return (of.kind === 'object' ? of.member((0,analysis_value/* keyName */.xT)(key) ?? '') : undefined) ?? this.anyMember(of, at);
        // Members made at run time are not seen: what isn't there is a step on from the object's name.
        if (of.kind === 'object')
            return of.member(name) ?? (of.plain ? (0,analysis_call/* entry */.f_)(this.library.members, name)?.(of.record(), [], at) : undefined) ?? (of.plain && (0,analysis_call/* entry */.f_)(this.library.methods, name) ? (0,objects/* methodOf */.NY)(of, name, at) : of.closed?.() ? (0,analysis_value/* unknownValue */.Uo)('not given', name, at) : this.memberOf(symbolOf(of.base ?? of), key, at));
        if (of.kind === 'record')
            return of.fields.get(name) ?? ((0,analysis_call/* entry */.f_)(this.library.methods, name) ? (0,objects/* methodOf */.NY)(of, name, at) : (0,analysis_value/* unknownValue */.Uo)('no such member', name, at));
        if (of.kind === 'list' && /^\d+$/.test(name))
            return of.items[Number(name)] ?? (0,analysis_value/* unknownValue */.Uo)('no such item', name, at);
        if (of.kind === 'function') {
            const statics = of.fn.statics && (0,objects/* objectOf */.Xy)(this, of.fn.statics, undefined, undefined, of.env, at);
            const found = statics?.kind === 'object' ? statics.member(name) : undefined;
            if (found)
                return found;
            const inherited = name === 'prototype' || name === 'new' ? [] : this.inherited(of, name, key, at);
            if (inherited.some(one => one.kind !== 'unknown'))
                return (0,analysis_value/* oneOf */.yL)(inherited, at);
            if (name === 'prototype')
                return (0,analysis_call/* instantiate */.Fl)(this, of, [], at);
        }
        return (0,analysis_call/* entry */.f_)(this.library.members, name)?.(of, [], at) ?? (0,objects/* methodOf */.NY)(of, name, at);
    }
    /** What a class has from its bases, which are worked out without what it has from them. */
    inherited(of, name, key, at) {
        const bases = basesOf(of);
        return bases.length === 0 ? [] : this.guarded(bases, () => [], () => bases.flatMap(({ value }) => (0,analysis_value/* each */.__)((0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(this.evaluate(value, of.env)).flatMap(base => this.inheritedFrom(base, name, key, at) ?? []), at))));
    }
    /** What a class has from its base: a class, an instance of one, or what was mixed in and is set up in the class. */
    inheritedFrom(base, name, key, at) {
        if (base.kind === 'object')
            return base.instance && base.member(name);
        return base.kind === 'function' || (base.kind === 'symbol' && base.steps.some(step => step.kind === 'call' && step.args.length > 0)) ? this.memberOf(base, key, at) : undefined;
    }
    /** One of the results of a call. What is no list is the first, and nothing else. */
    result(expr, env) {
        const isFirst = expr.key.kind === 'literal' && expr.key.value === 0;
        return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(this.evaluate(expr.of, env)).map(of => (of.kind === 'list' ? this.memberOf(of, this.evaluate(expr.key, env), expr.at) : isFirst ? of : (0,analysis_value/* unknownValue */.Uo)('another result', '', expr.at))), expr.at);
    }
    /** A member chosen at run time may be each of them. */
    anyMember(of, at) {
        if (of.kind === 'object')
            return (0,analysis_value/* oneOf */.yL)([...of.record().fields.values()], at);
        if (of.kind === 'record')
            return (0,analysis_value/* oneOf */.yL)([...of.fields.values()], at);
        if (of.kind === 'list')
            return (0,analysis_value/* oneOf */.yL)([...of.items], at);
        return (0,analysis_value/* unknownValue */.Uo)('member chosen at run time', (0,analysis_value/* nameOf */.Vb)(of), at);
    }
    list(expr, env) {
        let open = expr.open;
        const items = expr.items.flatMap((item, i) => {
            const value = this.evaluate(item, env);
            if (!expr.spreads?.has(i))
                return [value];
            if (value.kind === 'list') {
                open ||= value.open;
                return value.items;
            }
            open = true;
            return [];
        });
        return { kind: 'list', items, open, at: expr.at };
    }
    /** The arguments of a call, unevaluated, with known spreads opened up. */
    argumentsOf(expr, env) {
        return expr.args.flatMap((arg) => {
            if (!arg.spread)
                return [{ closure: { expr: arg.value, env }, ...(arg.name && { name: arg.name }) }];
            const value = this.evaluate(arg.value, env);
            if (value.kind === 'record' || (value.kind === 'object' && value.base?.kind !== 'list'))
                return this.namedArguments(arg.value, value, env);
            if (value.kind !== 'list' || value.open)
                return [{ closure: { expr: arg.value, env }, spread: true }];
            const { at } = arg.value;
            return value.items.map((_, i) => ({ closure: { expr: arg.value.kind === 'list' && !arg.value.spreads ? arg.value.items[i] : { kind: 'member', of: arg.value, key: { kind: 'literal', value: i, at }, at }, env } }));
        });
    }
    /** A record spread into the arguments: one by name for each of its fields. */
    namedArguments(of, value, env) {
        const { fields, open } = value.kind === 'object' ? value.record() : value;
        const names = [...fields.keys()].map(name => ({ closure: { expr: { kind: 'member', of, key: { kind: 'literal', value: name, at: of.at }, at: of.at }, env }, name }));
        return open ? [...names, { closure: { expr: of, env }, name: '', spread: true }] : names;
    }
}
/** Whether a value is something; undefined if that can't be told. */
function isSomething(value) {
    if (value.kind === 'unknown')
        return value.why === 'not given' ? false : undefined;
    return value.kind === 'symbol' || value.kind === 'template' ? undefined : value.kind !== 'scalar' || Boolean(value.value);
}
/** Where a class says what it is made of: as a class, or as what an instance is. */
const basesOf = ({ fn: { statics, instance } }) => (!statics ? [] : statics.writes.length > 0 ? statics.writes : instance?.writes ?? []);
/** What a default comes to: what is surely not given is none of the alternatives. */
function chosen(values, at, fallback) {
    const given = values.filter(v => v.kind !== 'unknown' || v.why !== 'not given');
    const [first] = given;
    // Text that is something needs no default.
    if (fallback && first?.kind === 'scalar' && typeof first.value === 'string' && first.value !== '')
        return first;
    return (0,analysis_value/* oneOf */.yL)(given.length > 0 ? given : values, at);
}
/** Something that could not be followed, by its name. */
function symbolOf(value) {
    if (value.kind === 'symbol')
        return value;
    const parameter = value.kind === 'unknown' ? value.parameter : value.kind === 'object' ? value.instance : undefined;
    return { kind: 'symbol', root: { kind: 'unknown', name: (0,analysis_value/* nameOf */.Vb)(value) }, steps: [], at: value.at, ...(parameter && { parameter }) };
}

;// CONCATENATED MODULE: ./src/analysis/leads.ts
// What an expression is made of, followed by name alone: nothing is worked out.

/** How many steps are taken, and how many inside of each other, before everything is taken to lead there. */
const MOST_STEPS = 200_000;
const MOST_DEPTH = 1_000;
/** Which exports may hold an endpoint: one that is spelt there, or that comes from one of these files. `spells`: whether there is one in a function. */
function madeOf({ exports }, from, spells) {
    const seen = new Set();
    const ofBinding = (one) => {
        if (!one || !fresh(seen, one))
            return false;
        if (one.imported?.source !== undefined || (one.imported?.file !== undefined && from(one.imported.file)))
            return true;
        return one.writes.some(({ value }) => leads(value)) || one.members.some(({ value }) => leads(value)) || (one.parameter?.default !== undefined && leads(one.parameter.default));
    };
    let [steps, depth] = [0, 0];
    const leads = (expr) => {
        if (++steps > MOST_STEPS || depth > MOST_DEPTH)
            return true;
        depth++;
        const found = goes(expr);
        depth--;
        return found;
    };
    const goes = (expr) => {
        switch (expr.kind) {
            case 'literal': return typeof expr.value === 'string' && FIRST_SEGMENT.test(expr.value);
            case 'unknown': return false;
            case 'external': return expr.source !== undefined;
            case 'join': return expr.parts.some(leads);
            case 'either': return expr.of.some(leads);
            case 'list': return expr.items.some(leads);
            case 'record': return expr.entries.some(({ value }) => leads(value));
            case 'member': return leads(expr.of) || leads(expr.key);
            case 'call': return leads(expr.callee) || expr.args.some(({ value }) => leads(value)) || (expr.otherwise !== undefined && leads(expr.otherwise)) || ofBinding(expr.inherits);
            case 'name': return ofBinding(expr.binding);
            case 'function': return fresh(seen, expr) && (spells(expr) || expr.returns.some(leads) || expr.params.some(ofBinding) || ofBinding(expr.instance) || ofBinding(expr.statics));
        }
    };
    // What was seen on the way to one of them may lead another one there too.
    const isLed = (value) => { seen.clear(); return leads(value); };
    const names = exports.members.flatMap(({ keys: [key], value }) => (isLed(value) ? [key?.kind === 'literal' ? String(key.value) : ''] : []));
    // What is exported as a whole has the others as its members.
    const isWhole = exports.writes.length > 0 ? names.length > 0 || exports.writes.some(({ value }) => isLed(value)) : names.includes('');
    return { whole: isWhole, names: [...new Set(names)] };
}
/** Whether something is seen for the first time. */
function fresh(seen, one) {
    const isNew = !seen.has(one);
    seen.add(one);
    return isNew;
}

// EXTERNAL MODULE: ./src/analysis/places.ts
var analysis_places = __webpack_require__(58812);
;// CONCATENATED MODULE: ./src/analysis/exported.ts




/** How deep exported objects are looked into. */
const exported_MAX_DEPTH = 6;
/** The names under which a program exports what those who import it may send. */
function handedOn(program, evaluator, { isOurs, from, takesClient, byName }) {
    if (program.exports.writes.length === 0 && program.exports.members.length === 0)
        return [];
    // To follow names costs little, to work out what all of them are worth a lot.
    const made = madeOf(program, from, fn => endpointIn(fn.at, evaluator) || takesClient(fn));
    if (!made.whole && made.names.length === 0)
        return [];
    const seen = new Set();
    const holds = (value, depth) => {
        if (depth > exported_MAX_DEPTH)
            return false;
        switch (value.kind) {
            case 'scalar':
            case 'template': return isOurs((0,analysis_value/* publish */.mk)(value));
            case 'either': return value.of.some(of => holds(of, depth));
            case 'list': return value.items.some(item => holds(item, depth + 1));
            case 'object': return holds(value.record(), depth) || (value.base?.kind === 'function' && holds(value.base, depth + 1));
            case 'record': return [...value.fields.values()].some(field => holds(field, depth + 1));
            case 'function': return fresh(seen, value.fn) && (value.fn.statics ? ofClass(value, depth) : ofFunction(value, depth));
            default: return false;
        }
    };
    const fieldsOf = ({ fn, env }, depth) => [...fn.instance?.members ?? [], ...fn.statics?.members ?? []].flatMap(({ keys: [key], value }) => 
    // What a method sends is known where it stands; what a field holds may be sent by another class.
    ((byName || value.kind !== 'function') && holds(evaluator.evaluate(value, env), depth + 1) ? [key?.kind === 'literal' ? String(key.value) : ''] : []));
    const ofClass = (value, depth) => takesClient(value.fn) || fieldsOf(value, depth).length > 0;
    const ofFunction = ({ fn, env }, depth) => (!byName && fn.params.length > 0 && endpointIn(fn.at, evaluator)) || takesClient(fn) || fn.returns.some(returned => holds(evaluator.evaluate(returned, env), depth + 1));
    // Of a class that is nobody's heir its fields have to be named; the methods that another one gives it send them too.
    const namesOf = (name, value) => {
        if (value.kind !== 'function' || !value.fn.statics || (isHeir(value, evaluator) && !byName))
            return holds(value, 1) ? [name] : [];
        if (byName)
            return fieldsOf(value, 1).map(field => `${name}.${field}`);
        // What it is made with may be what sends.
        const isMade = takesClient(value.fn) || (value.fn.params.length > 0 && sendsByField(value.fn, evaluator));
        return [...isMade ? [name] : [], ...fieldsOf(value, 1)];
    };
    const exported = evaluator.exportsOf(program);
    const named = ({ member, record }) => (made.whole ? [...record().fields] : made.names.flatMap(name => { const value = member(name); return value ? [[name, value]] : []; }));
    const own = exported.kind === 'object' ? named(exported).flatMap(([name, value]) => namesOf(name, value)) : [];
    // What is exported as a whole goes by any name.
    const whole = exported.kind === 'object' ? exported.base : exported;
    return made.whole && whole && whole.kind !== 'object' && whole.kind !== 'record' ? [...own, ...namesOf('default', whole)] : own;
}
/** Whether a class has a base that may send something. */
function isHeir({ fn, env }, evaluator) {
    return fn.statics.writes.some(({ value }) => (0,analysis_value/* each */.__)(evaluator.evaluate(value, env)).some(base => base.kind !== 'symbol' || base.root.kind !== 'global' || base.steps.length > 0));
}
/** Whether a class sends one of our paths by a member of what it holds: `this.client.post('/authorizations')`. */
function sendsByField({ at }, { workspace }) {
    const isField = (of) => of.kind === 'member' && (of.of.kind === 'name' ? of.of.binding.kind === 'instance' : isField(of.of));
    const isHeld = (of) => isField(of) || (of.kind === 'name' && of.binding.kind !== 'import') || (of.kind === 'call' && of.callee.kind === 'member' && isHeld(of.callee.of));
    return workspace.program(at.path)?.calls.some(call => (0,analysis_places/* inside */.nx)(call.at, at) && call.callee.kind === 'member' && isHeld(call.callee.of) && call.args.some(({ value }) => hasEndpoint(value))) === true;
}
/** Whether a text inside a function or class begins a path of ours. */
function endpointIn(at, { workspace }) {
    return workspace.program(at.path)?.texts.some(({ text, kind, at: { line } }) => kind === 'string' && line >= at.line && line <= at.endLine && FIRST_SEGMENT.test(text)) === true;
}

;// CONCATENATED MODULE: ./src/analysis/fields.ts
// The names of what is sent, as evidence of who takes it.


/** What signs a request or says how it is sent, where a body is expected: it tells for no service. */
const COMMON = ['user', 'username', 'login', 'password', 'pass', 'otp', 'auth', 'headers', 'url', 'uri', 'method', 'host', 'base_url', 'timeout', 'media_type', 'request', 'name', 'description', 'id', 'two_factor', 'per_page', 'accept', 'idempotent', 'with_credentials', 'observe', 'response_type', 'report_progress', 'signal', 'proxy', 'agent', 'encoding'];
/** Fields that only this API takes together. */
const OURS = [['note', 'scopes'], ['client_secret', 'scopes'], ['client_secret', 'fingerprint'], ['note_url', 'scopes'], ['add_scopes'], ['remove_scopes']];
/** Said of what is sent with fields that only this API takes together. */
const OUR_FIELDS = 'the fields are those of this API';
/** Whether no other API is known to take such fields together. */
const areOurs = (names) => OURS.some(set => set.every(name => names.has(name)));
/** Scopes that only this API has. */
const SCOPE = /(?<![\w:])(?:public_repo|delete_repo|repo_deployment|repo:status|(?:admin|read|write):(?:repo_hook|org_hook|public_key|gpg_key))(?![\w:])/;
/** Whether a body asks for a scope that only this API has. */
function asksForOurs(value) {
    return value !== undefined && (0,analysis_value/* each */.__)(value).some(one => {
        switch (one.kind) {
            case 'encoded': return asksForOurs(one.of);
            case 'record': return [...one.fields.values()].some(asksForOurs);
            case 'list': return one.items.some(asksForOurs);
            case 'scalar': return typeof one.value === 'string' && SCOPE.test(one.value);
            case 'template': return one.parts.some(part => typeof part === 'string' && SCOPE.test(part));
            default: return false;
        }
    });
}
/** Names as they are compared: `clientId`, `client_id` and `client-ids` are one. */
const plainName = (name) => name.toLowerCase().replace(/[^a-z\d]/g, '').replace(/s$/, '');
/** A test for the names of fields and parameters that this API knows. */
function knownFields(names) {
    const all = new Set([...names, ...COMMON].map(plainName));
    return name => all.has(plainName(name));
}
/** The names of a body's fields, or of all that it can be; in lower case. */
function fieldNames(value) {
    const names = new Set();
    const visit = (v) => {
        for (const one of (0,analysis_value/* each */.__)(v)) {
            if (one.kind === 'encoded')
                visit(one.of);
            else if (one.kind === 'record')
                for (const key of one.fields.keys())
                    names.add(key.toLowerCase());
            else if (one.kind === 'scalar' || one.kind === 'template')
                for (const name of namesIn(one))
                    names.add(name.toLowerCase());
        }
    };
    if (value)
        visit(value);
    return names;
}
/** Whether a body has fields that can all be seen, and none of them is of this API, or one that many have beside others: then somebody else takes it. */
function isOfAnother(value, isKnown) {
    const alternatives = value ? (0,analysis_value/* each */.__)(value) : [];
    return alternatives.length > 0 && alternatives.every(one => {
        const names = allNames(one);
        const others = names?.filter(name => !isKnown(name)) ?? [];
        return others.length > 0 && names.every(name => others.includes(name) || (others.length > 1 && plainName(name) === 'note'));
    });
}
/** All names in a body and in what it wraps; undefined where it may hold more. */
function allNames(value) {
    if (value.kind === 'encoded')
        return allNames(value.of);
    if (value.kind === 'scalar' || value.kind === 'template')
        return namesIn(value);
    const record = (0,objects/* settle */.G9)(value);
    if (record.kind !== 'record' || record.open || record.touched)
        return undefined;
    const wrapped = [...record.fields].map(([name, field]) => ({ name, inner: WRAPS.test(name) ? allNames(field) : [] }));
    return wrapped.some(({ inner }) => inner === undefined) ? undefined : wrapped.flatMap(({ name, inner = [] }) => [name, ...inner]);
}
/** Fields that may hold the body itself. */
const WRAPS = /^(?:data|body|json|form|payload|params|query|attributes|authorization|content|resource)$/i;
/** A body of a form: `note=laptop&scopes=repo`. */
const FORM = /^[\w[\]]+=[^&\s]*(?:&[\w[\]]+=[^&\s]*)*$/;
/** The names of fields in a text of JSON, or of a form. */
function namesIn(value) {
    const texts = value.kind === 'template' ? value.parts : [value.value];
    const [only, ...more] = texts;
    if (typeof only === 'string' && more.length === 0 && FORM.test(only))
        return only.split('&').map(field => /^\w*/.exec(field)[0]);
    return texts.flatMap(text => (typeof text === 'string' ? [...text.matchAll(/"(\w+)"\s*:/g)].map(m => m[1]) : []));
}

;// CONCATENATED MODULE: ./src/analysis/addresses.ts

/** Whether a value is nothing but the address of an endpoint with this path. */
const isAddressOf = (value, path, locate) => (0,analysis_value/* each */.__)(value).every(one => (0,analysis_value/* isString */.Kg)(one) && locate((0,analysis_value/* publish */.mk)(one))?.path === path);
/** Whether it is nothing but addresses of somebody else. */
const leadsElsewhere = (value, locate) => (0,analysis_value/* each */.__)(value).every(one => (0,analysis_value/* isString */.Kg)(one) && /^https?:\/\/[^/]/.test((0,analysis_value/* opening */.zs)(one)) && locate((0,analysis_value/* publish */.mk)(one)) === undefined);

// EXTERNAL MODULE: ./src/analysis/anchors.ts
var analysis_anchors = __webpack_require__(49860);
;// CONCATENATED MODULE: ./src/analysis/credentials.ts

/** Who the request says it is: options, chained calls, or the URL itself. */
function authOf(evaluator, request, later, inUrl) {
    const chained = later.map(c => ({ kind: 'basic', at: c.at, value: (0,analysis_value/* publish */.mk)((0,analysis_value/* concat */.xW)(c.args.flatMap((a, i) => [...(i > 0 ? [{ kind: 'scalar', value: ':', at: c.at }] : []), evaluator.evaluate(a.value)]), c.at)) }));
    const given = request.auth && isPassword(request.auth) ? [{ kind: 'basic', at: request.authAt ?? request.auth.at, value: (0,analysis_value/* publish */.mk)(request.auth) }] : [];
    return [...chained, ...given, ...(inUrl ? [{ kind: 'basic', at: request.url.at }] : [])];
}
/** Whether what a client takes for authentication is a user's name and password rather than a token. */
function isPassword(value) {
    return (0,analysis_value/* each */.__)(value).some(v => (v.kind === 'record' ? ['password', 'pass', 'pwd'].some(k => v.fields.has(k)) : v.kind === 'list' ? v.items.length === 2
        : v.kind === 'scalar' || v.kind === 'template' ? (0,analysis_value/* textParts */.KO)(v).some(p => typeof p === 'string' && p.includes(':')) : false));
}

// EXTERNAL MODULE: ./src/analysis/steps.ts
var analysis_steps = __webpack_require__(19117);
;// CONCATENATED MODULE: ./src/analysis/beside.ts


/** The requests of a file, each with what is known of those that go its way. */
function toldTogether(sites, program, words) {
    const ways = sites.map(site => wayOf(site, program, words));
    const sure = new Set(ways.filter((way, i) => way !== undefined && sites[i].evidence.some(({ strength }) => strength !== 'possible')));
    const told = new Set([...sure, ...ways.filter((way, i) => way !== undefined && sites[i].role === 'client' && sites[i].evidence.length > 0)]);
    const others = new Map(ways.flatMap((way, i) => { const { foreign } = sites[i]; return way === undefined || foreign === undefined ? [] : [[way, foreign]]; }));
    return sites.map((site, i) => {
        const way = ways[i];
        if (way === undefined || site.evidence.length > 0 || site.foreign !== undefined)
            return site;
        const foreign = others.get(way);
        if (!told.has(way))
            return foreign === undefined ? site : { ...site, foreign };
        // What little is known of one is no more for the others.
        const evidence = { strength: sure.has(way) ? 'likely' : 'possible', why: site.role === 'client' ? 'it is declared beside another request to GitHub' : 'it is sent as another request to GitHub is' };
        return { ...site, evidence: [evidence] };
    });
}
/** By whom a request is sent, and what its URL begins with. Requests that a file declares go to one host. */
function wayOf({ at, role, target }, { calls }, words) {
    if (role === 'client')
        return 'declared';
    const call = role === 'call' && target.kind === 'http' ? calls.find(one => (0,analysis_places/* samePlace */.o0)(one.at, at)) : undefined;
    return call && target.kind === 'http' ? `${baseOf(target.url)} ${senderOf(call, words)}` : undefined;
}
/** The name of what a URL begins with, if that is not known: `${base}/path`, `https://${host}/path`. */
function baseOf(url) {
    const [first, second] = url.kind === 'template' ? url.parts : [];
    const base = typeof first === 'string' && SCHEME.test(first) ? second : first;
    return base !== undefined && typeof base !== 'string' ? base.name : '';
}
const SCHEME = /^(?:https?:)?\/\/$/i;
/** `client.` of `client.post(\u2026).send(\u2026)`; a function that is no verb by its own name. */
function senderOf(call, words) {
    let first = call;
    while (first.callee.kind === 'member' && first.callee.of.kind === 'call')
        first = first.callee.of;
    const name = (0,analysis_steps/* nameOf */.Vb)(first);
    return `${first.callee.kind === 'member' ? `${spelt(first.callee.of)}.` : ''}${words.verb.test(name) ? '' : name}`;
}
function spelt(expr) {
    if (expr.kind === 'member')
        return `${spelt(expr.of)}.${expr.key.kind === 'literal' ? String(expr.key.value) : ''}`;
    return expr.kind === 'name' ? expr.binding.name : expr.kind === 'external' ? expr.name : '';
}

;// CONCATENATED MODULE: ./src/analysis/assumed.ts

/** The assumed ones among the requests of a file. */
class Assumed {
    pathOf;
    /** `built`: the function calls nothing, and only gives something back. `within`: where what it gives, an address, is used. */
    known = new Map();
    /** Those that make what sends them. */
    makers = new Set();
    constructor(pathOf) {
        this.pathOf = pathOf;
    }
    add(site, built, within) {
        this.known.set(site, { built, ...(within && { within }) });
    }
    /** `Faraday.new(url)`: what is made there may be told elsewhere to send something. */
    addMaker(site) {
        this.makers.add(site);
    }
    /** The requests without those that are a part of another one. */
    apart(sites) {
        const own = sites.filter(site => !sites.some(other => leadsTo(site, other) || this.isSentBy(other, site))).filter(site => {
            const known = this.known.get(site);
            return !known || !sites.some(other => other !== site && this.isPartOf(site, known, other));
        });
        return own.filter(site => !own.some(other => this.isMadeBy(site, other))).map(site => this.completed(site, sites));
    }
    /** Whether what one call makes is told by another one what to send. */
    isSentBy(other, site) {
        if (!this.makers.has(site) || this.makers.has(other) || other.target.kind !== 'http' || site.target.kind !== 'http')
            return false;
        return this.pathOf(other.target.url) === this.pathOf(site.target.url) && (goesOnIn(site, other) || other.trail.some(step => (0,analysis_places/* inside */.nx)(step.at, site.at) || site.trail.some(own => (0,analysis_places/* samePlace */.o0)(own.at, step.at))));
    }
    /** Whether a request is made as another one, and only sent here: `Request.new(url: url).execute`, `session.send(request)`. */
    isMadeBy(site, other) {
        const isHanded = !(0,analysis_places/* inside */.nx)(other.at, site.at) && site.trail.some(step => (0,analysis_places/* inside */.nx)(step.at, other.at));
        // What was followed to where it is sent is known better there.
        const isMade = goesOnIn(other, site) && site.trail.length <= other.trail.length;
        return site.role === other.role && (isMade || isHanded) && this.isSame(site, other);
    }
    /** A request with what was said of it where it was put together, if it can't be told where it is sent. */
    completed(site, sites) {
        const { target, payload } = site;
        // What may go to several places was put together for one of them.
        if (this.known.has(site) || target.kind !== 'http' || target.url.kind === 'either' || target.methods || (target.method !== undefined && tells(payload)))
            return site;
        const part = sites.find(one => this.known.has(one) && (0,analysis_places/* inside */.nx)(one.at, site.at) && this.isSame(one, site));
        const method = target.method ?? (part?.target.kind === 'http' ? part.target.method : undefined);
        const given = tells(payload) ? payload : part?.payload ?? payload;
        return part ? { ...site, target: { ...target, ...(method !== undefined && { method }) }, ...(given && { payload: given }) } : site;
    }
    isPartOf(site, { built, within }, other) {
        const others = this.known.get(other);
        if (!others && ((0,analysis_places/* inside */.nx)(site.at, other.at) || other.trail.some(step => (0,analysis_places/* inside */.nx)(step.at, site.at))))
            return true;
        const isSender = !others?.built && !others?.within && (built || (within !== undefined && (0,analysis_places/* inside */.nx)(other.at, within)));
        return isSender && this.isSame(site, other);
    }
    /** Whether two go to one endpoint, as far as is known. */
    isSame({ target: a }, { target: b }) {
        if (a.kind !== 'http' || b.kind !== 'http')
            return false;
        return (a.method === undefined || b.method === undefined || a.method === b.method) && this.pathOf(a.url) === this.pathOf(b.url);
    }
}
/** Whether anything is known of a body. */
const tells = (payload) => payload !== undefined && payload.kind !== 'unknown' && !(payload.kind === 'record' && payload.fields.size === 0) && !(payload.kind === 'encoded' && !tells(payload.of));
/** Whether a call is the beginning of a chain that another one ends. */
const goesOnIn = ({ at }, { at: outer }) => (0,analysis_places/* inside */.nx)(at, outer) && (0,analysis_places/* keyOf */.TN)(at) === (0,analysis_places/* keyOf */.TN)(outer) && !(0,analysis_places/* samePlace */.o0)(at, outer);
/** Whether a library's member only leads to another one that sends the same: `github.authorizations.list`. */
function leadsTo(site, other) {
    const [{ target: one }, { target: last }] = [site, other];
    return goesOnIn(site, other) && one.kind === 'sdk' && last.kind === 'sdk' && one.operations.every(id => last.operations.includes(id));
}

// EXTERNAL MODULE: ./src/analysis/methods.ts
var analysis_methods = __webpack_require__(39288);
;// CONCATENATED MODULE: ./src/analysis/chains.ts


/** Who is called on whose result, which calls are made on a variable, and what is handed to whom. */
class Chains {
    /** A call to the call made on its result. */
    next = new Map();
    onBinding = new Map();
    assigned = new Map();
    followed = new Set();
    /** Objects that are filled as they are made have variables of their own: whose value they are. */
    heldBy = new Map();
    handed = new Map();
    /** Streams that are members of a request: `connection.outputStream`. */
    streams = new Map();
    inBlock = new Map();
    blockOf = new Map();
    callsOf = new Map();
    collected = new Map();
    constructor(program) {
        for (const call of program.calls)
            this.note(call);
    }
    note(call) {
        const { callee, owner, args } = call;
        if (owner)
            push(this.inBlock, owner, call);
        for (const fn of callee.kind === 'name' ? callee.binding.writes.map(w => w.value) : [callee])
            if (fn.kind === 'function')
                push(this.callsOf, fn, call);
        for (const { value } of args) {
            if (value.kind === 'function')
                this.blockOf.set(value, call);
            push(this.handed, value.kind === 'name' ? value.binding : value, call);
            this.noteStream(value);
            if (value.kind === 'name')
                this.assign(value.binding);
        }
        if (callee.kind !== 'member' || callee.key.kind !== 'literal')
            return;
        const path = [String(callee.key.value)];
        let { of } = callee;
        // `request.headers.add(\u2026)` is said of the request.
        while (of.kind === 'member' && of.key.kind === 'literal') {
            path.unshift(String(of.key.value));
            of = of.of;
        }
        // What begins elsewhere is not a chain of this call: `(await fetch(url)).json()`.
        if (of.kind === 'call') {
            if (callee.at.line === of.at.line && callee.at.column === of.at.column)
                this.next.set(of, { call, member: path.at(-1) });
        }
        else if (of.kind === 'name') {
            push(this.onBinding, of.binding, { call, member: path.join('.') });
            this.assign(of.binding);
        }
    }
    noteStream(value) {
        if (value.kind === 'member' && value.key.kind === 'literal' && analysis_steps/* STREAM */.dY.test(String(value.key.value)) && value.of.kind === 'name')
            push(this.streams, value.of.binding, value);
    }
    /** The object that a client of this variable sends next. */
    sentBy(binding, { owner }, words) {
        const made = (this.onBinding.get(binding) ?? []).filter(({ call, member }) => call.owner === owner && words.sends.test(member)).map(({ call: { args: [given], use } }) => (given?.value.kind === 'name' ? given.value.binding.writes.findLast(w => w.order < use.order)?.value : given?.value));
        return made.find((value) => value?.kind === 'call' && value.constructs);
    }
    assign(binding) {
        if (this.followed.has(binding))
            return;
        this.followed.add(binding);
        for (const { value } of binding.writes) {
            this.noteStream(value);
            // Another name for the same thing.
            if (value.kind === 'name' && value.binding.name !== '')
                this.assign(value.binding);
            this.assigned.set(value.kind === 'member' && value.result ? value.of : value, binding);
            // An object with members set as it is made has a binding of its own.
            if (value.kind === 'name' && value.binding.name === '')
                this.heldBy.set(value.binding, binding);
            if (value.kind === 'call' && value.callee.kind === 'function')
                push(this.callsOf, value.callee, value);
        }
    }
    /** What is said about the request of `call`. */
    collect(call, words) {
        // Asked again for each way that leads to a call.
        const known = this.collected.get(call) ?? this.said(call, words, false);
        this.collected.set(call, known);
        return known;
    }
    /** `isSent`: it is what another call sends. */
    said(call, words, isSent) {
        const next = this.next.get(call)?.member;
        const later = { ...(next !== undefined && { next }), outermost: call, payload: [], header: [], auth: [], method: [], verb: [], options: [], base: [], implied: [], around: [], after: [] };
        const builds = words.later.verb !== undefined;
        const take = ({ said, written }) => {
            const kind = written ? (0,analysis_steps/* writtenKind */.SV)(said.member, words) : (0,analysis_steps/* calledKind */["if"])(said.member, words);
            if (kind && (said.args.length > 0 || kind === 'verb'))
                later[kind].push(said);
            // A client is set up here: no part of its request.
            return kind !== undefined && kind !== 'base';
        };
        const { steps: before, root } = (0,analysis_steps/* inward */.KY)(call.callee);
        if (builds)
            before.forEach(take);
        for (let step = this.next.get(call); step; step = this.next.get(step.call)) {
            const taken = take((0,analysis_steps/* stepOf */.cg)(step));
            if (taken || analysis_steps/* CHAINED */.Hw.test(step.member))
                later.outermost = step.call;
            else if (!builds)
                break;
        }
        const own = [call, ...this.outward(call)];
        // What is written to the request in its block: `post(url, req => { req.body = body })`.
        const written = blocksOf(own).flatMap(fn => fn.params.flatMap(p => p.members.filter(m => m.keys.length === 1).flatMap(analysis_steps/* writtenStep */.yn)));
        if (builds)
            [...this.blocks(own), ...written].forEach(take);
        const chain = this.outward(call).at(-1) ?? call;
        const found = (builds && (this.assigned.get(chain) ?? chain.into)) || this.assigned.get(later.outermost) || (root.kind === 'name' ? root.binding : undefined);
        const binding = found && (this.heldBy.get(found) ?? found);
        if (binding?.kind === 'variable' || (binding && call.owner && binding.owner === call.owner && this.blockOf.has(call.owner)))
            this.onVariable(binding, call, words).forEach(take);
        const sent = binding?.kind === 'variable' && call.constructs && !isSent ? this.sentBy(binding, call, words) : undefined;
        if (sent) {
            const { payload, header, auth } = this.said(sent, words, true);
            later.sent = sent;
            later.payload.push(...payload);
            later.header.push(...header);
            later.auth.push(...auth);
        }
        later.around = this.aroundOf(chain, binding?.kind === 'variable' ? binding : undefined, call);
        later.after = [call, ...later.around].flatMap(one => this.outward(one)).map(analysis_steps/* nameOf */.Vb);
        if (builds && [later.method, later.verb, later.implied].every(said => said.length === 0)) {
            const uses = this.elsewhere(chain);
            const ways = new Set(uses.flatMap(use => use.map(({ said }) => said.member)).filter(member => analysis_steps/* TELLING */.se.has((0,analysis_steps/* calledKind */["if"])(member, words))));
            // Where it is sent in several ways none of them is the one.
            if (ways.size > 1)
                later.method.push({ member: '', args: [], at: call.at });
            else if (ways.size === 1)
                uses.forEach(use => use.forEach(take));
        }
        if (builds && call.owner && this.blockOf.has(call.owner))
            (this.inBlock.get(call.owner) ?? []).filter(c => c !== call && c.callee.kind !== 'member').map(c => (0,analysis_steps/* stepOf */.cg)({ call: c, member: (0,analysis_steps/* nameOf */.Vb)(c) })).forEach(take);
        return later;
    }
    /** What is said, use by use, where another function is given it: `val tokens = url(path)`, `def tokens = url(path)`. */
    elsewhere(chain) {
        const on = (one) => (one?.writes.length === 1 ? (this.onBinding.get(one) ?? []).map(o => o.call) : []);
        const given = chain.owner?.returns.includes(chain) ? this.callsOf.get(chain.owner) ?? [] : [];
        const uses = [...on(this.assigned.get(chain) ?? chain.into).filter(o => o.owner !== chain.owner), ...given.flatMap(one => [...(this.next.get(one) ? [this.next.get(one).call] : []), ...on(this.assigned.get(one))])];
        return uses.map(use => [use, ...this.outward(use)].map(one => (0,analysis_steps/* stepOf */.cg)({ call: one, member: (0,analysis_steps/* nameOf */.Vb)(one) })));
    }
    /** The method that a step before this call, or behind it, is given alone: `request.path(path).method('POST')`. */
    methodAround(call) {
        const found = [...(0,analysis_steps/* inward */.KY)(call.callee).steps, ...this.outward(call).map(one => (0,analysis_steps/* stepOf */.cg)({ call: one, member: '' }))].flatMap(({ said: { args: [only, ...rest] } }) => {
            const text = only?.value.kind === 'literal' && rest.length === 0 ? String(only.value.value).toUpperCase() : '';
            return (0,analysis_methods/* isMethodName */.r)(text) ? [text] : [];
        });
        return found.length === 1 ? found[0] : undefined;
    }
    /** The calls of the chain after this one. */
    outward(call) {
        const found = [];
        for (let step = this.next.get(call); step; step = this.next.get(step.call))
            found.push(step.call);
        return found;
    }
    /** What the blocks given to these calls say: `post(url) { setBody(body) }`. */
    blocks(calls) {
        return blocksOf(calls).flatMap(fn => (this.inBlock.get(fn) ?? []).filter(c => c.callee.kind !== 'member' || fn.params.some(p => rootIs(c.callee, p))).map(c => (0,analysis_steps/* stepOf */.cg)({ call: c, member: (0,analysis_steps/* nameOf */.Vb)(c) })));
    }
    /** What is said on the variable, from the write before the call to the next one. */
    onVariable(binding, call, words) {
        const builds = words.later.verb !== undefined;
        const own = binding.writes.filter(w => w.owner === call.owner);
        const within = own.findLast(w => w.order < call.use.order || this.holds(w.value, call));
        const end = Math.min(...own.filter(w => w.order > (within?.order ?? call.use.order)).map(w => w.order));
        const start = within?.order ?? -1;
        const during = (order) => order < end && order > start;
        // Another request that is sent by the same client has words of its own.
        const isSent = (c) => words.sends.test((0,analysis_steps/* nameOf */.Vb)(c)) && !analysis_steps/* STREAM */.dY.test((0,analysis_steps/* nameOf */.Vb)(c)) && !analysis_steps/* SETTER */.sO.test((0,analysis_steps/* nameOf */.Vb)(c)) && !(0,analysis_steps/* saysMethod */.cd)(c);
        const isOther = ({ call: o, member }) => {
            const chain = [o, ...this.outward(o)];
            return builds && !chain.includes(call) && !analysis_steps/* INTO_STREAM */.IB.test(member) && (chain.some(isSent) || (words.verb.test((0,analysis_steps/* nameOf */.Vb)(o)) && o.args.length > 0 && ((0,analysis_steps/* saysWhere */.M1)(o, words) || (this.assigned.get(chain.at(-1)) ?? binding) !== binding)));
        };
        const calls = (this.onBinding.get(binding) ?? []).filter(o => o.call !== call && o.call.owner === call.owner && o.call.use.order < end && !isOther(o));
        const chained = builds ? calls.flatMap(o => [...this.outward(o.call).map(c => (0,analysis_steps/* stepOf */.cg)({ call: c, member: (0,analysis_steps/* nameOf */.Vb)(c) })), ...this.blocks([o.call, ...this.outward(o.call)])]) : [];
        const streams = builds ? [...calls.flatMap(o => (analysis_steps/* STREAM */.dY.test((0,analysis_steps/* nameOf */.Vb)(o.call)) ? [o.call] : [])), ...this.streams.get(binding) ?? []] : [];
        const made = within && builds ? (0,analysis_steps/* inward */.KY)(within.value).steps : [];
        const written = binding.members.filter(m => m.owner === call.owner && m.keys.length === 1 && (during(m.order) || binding.name === '') && !this.cameBack(m.value, call)).flatMap(analysis_steps/* writtenStep */.yn);
        const inner = own.flatMap(w => (w.value.kind === 'name' && w.value.binding.name === '' ? this.onVariable(w.value.binding, call, words) : []));
        return [...made, ...calls.map(analysis_steps/* stepOf */.cg), ...chained, ...streams.flatMap(one => this.throughStream(one)), ...written, ...inner];
    }
    /** What is written to a stream that the request gave: `new Writer(request.getOutputStream()).write(body)`. */
    throughStream(stream) {
        const holders = [stream];
        for (const one of holders)
            if (holders.length < MAX_AROUND)
                holders.push(...(this.handed.get(one) ?? []).filter(c => c.constructs || /^[A-Z]/.test((0,analysis_steps/* nameOf */.Vb)(c))));
        return holders.flatMap(one => {
            const chain = one.kind === 'call' ? this.outward(one) : [];
            return [...chain.map(c => (0,analysis_steps/* stepOf */.cg)({ call: c, member: (0,analysis_steps/* nameOf */.Vb)(c) })), ...this.blocks(chain), ...(this.onBinding.get(this.assigned.get(one)) ?? []).map(analysis_steps/* stepOf */.cg)];
        });
    }
    /** Whether a value is what the call gave: `ctx.body = answer.data`. */
    cameBack(value, call) {
        const { root } = (0,analysis_steps/* inward */.KY)(value);
        return this.holds(value, call) || (root.kind === 'name' && root.binding.name !== '' && root.binding.writes.some(w => this.holds(w.value, call)));
    }
    holds(value, call) {
        for (let e = value;;) {
            if (e === call)
                return true;
            if (e.kind === 'call')
                e = e.callee;
            else if (e.kind === 'member')
                e = e.of;
            else if (e.kind === 'name' && e.binding.name === '' && e.binding.writes[0])
                e = e.binding.writes[0].value;
            else
                return false;
        }
    }
    /** The calls around the end of a chain, or around the uses of its variable. */
    aroundOf(chain, binding, call) {
        const found = [];
        const climb = (from) => {
            for (const one of from) {
                if (found.includes(one) || found.length > MAX_AROUND)
                    continue;
                found.push(one);
                climb(this.handed.get([one, ...this.outward(one)].at(-1)) ?? []);
            }
        };
        climb(this.handed.get(chain) ?? []);
        if (binding)
            climb((this.handed.get(binding) ?? []).filter(c => c.owner === call.owner));
        for (let fn = call.owner; fn; fn = fn.owner) {
            const block = this.blockOf.get(fn);
            if (block)
                climb([block]);
        }
        return found;
    }
}
/** How many calls around a request are looked at. */
const MAX_AROUND = 20;
function push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
const blocksOf = (calls) => calls.flatMap(c => c.args.flatMap(({ value }) => (value.kind === 'function' ? [value] : [])));
function rootIs(expr, binding) {
    let root = expr;
    while (root.kind === 'member' || root.kind === 'call')
        root = root.kind === 'call' ? root.callee : root.of;
    return root.kind === 'name' && root.binding === binding;
}

;// CONCATENATED MODULE: ./src/analysis/manner.ts
/** Their names without the signs between words, as clients of many languages have them. */
const MANNERS = new Set([
    // What is expected of the answer, and how it is read.
    'datatype', 'contenttype', 'responsetype', 'encoding', 'decodecontent', 'decompress', 'compressed', 'gzip', 'observe', 'parseresponse', 'resolvewithfullresponse', 'simple', 'sink', 'buffer', 'httperrors', 'throwhttperrors', 'validatestatus', 'transformresponse', 'transformrequest',
    // How long, how often, and where it goes on.
    'timeout', 'connecttimeout', 'readtimeout', 'maxduration', 'delay', 'retry', 'retries', 'maxretries', 'retrydelay', 'redirect', 'followredirect', 'followredirects', 'maxredirect', 'maxredirects', 'allowredirects', 'signal', 'canceltoken', 'onstats', 'onprogress', 'reportprogress', 'hooks',
    // The connection.
    'agent', 'httpagent', 'httpsagent', 'dispatcher', 'proxy', 'noproxy', 'keepalive', 'httpversion', 'duplex', 'bindto', 'forceipresolve', 'idnconversion', 'insecurehttpparser', 'maxcontentlength', 'maxbodylength', 'curl',
    'rejectunauthorized', 'strictssl', 'verify', 'verifypeer', 'verifyhost', 'cert', 'cafile', 'capath', 'sslkey',
    // What a page has, and who it is there.
    'mode', 'cache', 'credentials', 'withcredentials', 'referrer', 'referrerpolicy', 'integrity', 'jar', 'cookies', 'cookiejar',
    // What fills the URL's holes (RFC 6570), or writes its query.
    'vars', 'paramsserializer',
]);
/** Nothing but that: `curl(url, { dataType: 'json' })`. */
const isManner = ({ fields }) => fields.size > 0 && [...fields.keys()].every(key => MANNERS.has(key.toLowerCase().replace(/[_-]/g, '')));

// EXTERNAL MODULE: ./src/analysis/drafts.ts
var drafts = __webpack_require__(59228);
// EXTERNAL MODULE: ./src/analysis/pure.ts
var pure = __webpack_require__(66802);
;// CONCATENATED MODULE: ./src/analysis/shape.ts




const ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|get|post|put|patch|delete|head)\s+(?:\/|https?:\/\/|\{)/;
const METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|DEL)$/i;
const URLISH = /^(https?:\/\/|\/|\{[\w+/])|^(authorizations|applications)(\/|$|\?)/i;
/** Reads one argument by its role. */
function take(draft, role, value, words) {
    switch (role) {
        case 'url':
            if (shape_isText(value))
                draft.url = value;
            else if (recordOf(value))
                options(draft, value, words);
            break;
        case 'method':
            if (recordOf(value))
                options(draft, value, words);
            else if (!methodOf(value) && isUrl(value))
                draft.url = value;
            else
                draft.method = methodOf(value) ?? value;
            break;
        case 'parts':
            parts(draft, value, words);
            break;
        case 'payload':
            if (isAllOptions(value, words))
                options(draft, value, words);
            else
                draft.payload = value;
            break;
        case 'headers':
            draft.headers = value;
            break;
        case 'options':
            options(draft, value, words);
            break;
        case 'route':
            route(draft, value);
            break;
        case '-': draft.handler ||= value.kind === 'function';
    }
}
/** `client.post(url, body: text, header: {})`: what clients also take where their body stands. */
function isAllOptions(value, { keys }) {
    const record = recordOf(value);
    return record !== undefined && holds(record, keys.payload) && [...record.fields.keys()].every(key => [keys.payload, keys.headers, keys.auth].some(names => names.includes(key)));
}
/** `{url, headers, type, body}` in one argument. */
function parts(draft, value, words) {
    const [url, headers, , body] = value.kind === 'list' ? value.items : [value];
    if (url)
        take(draft, 'url', url, words);
    if (headers)
        take(draft, 'headers', headers, words);
    if (body)
        take(draft, 'payload', body, words);
}
/** Reads arguments by what they look like: the one that is most of a URL first, the others around it. */
function byShape(draft, args, words, verb) {
    const source = urlSource(args, words);
    const url = args[source];
    if (url) {
        const record = recordOf(url);
        if (!record && (0,analysis_value/* each */.__)(url).some(isRoute))
            route(draft, url);
        else if (!record)
            draft.url = url;
        else if (!isAnswer(record) && !isResource(record, words))
            options(draft, url, words);
    }
    args.forEach((arg, i) => {
        if ((0,analysis_value/* each */.__)(arg).some(a => a.kind === 'function'))
            draft.handler = true;
        else if (i !== source)
            beside(draft, arg, words, { verb, after: i > source && source >= 0, whole: url !== undefined && recordOf(url) !== undefined });
    });
    // `send(method, url)`: whoever calls it knows.
    if (!verb && !draft.method) {
        const method = args.slice(0, Math.max(0, source)).find(arg => (arg.kind === 'symbol' || arg.kind === 'unknown') && METHOD_NAME.test((0,analysis_value/* nameOf */.Vb)(arg)));
        if (method)
            draft.method = method;
    }
}
/** What a method goes by where it is handed on. */
const METHOD_NAME = /(?:^|[._])(?:http_?)?(?:method|verb)(?:_?name)?$/i;
/** An argument that is not the URL: the method, options, or the body if it comes after the URL. */
function beside(draft, arg, words, { verb, after, whole }) {
    const record = recordOf(arg);
    if (record && (isAnswer(record) || (!after && isResource(record, words))))
        return;
    if (record) {
        const asOptions = [words.keys.method, words.keys.headers, words.keys.auth, words.keys.options ?? []].some(keys => holds(record, keys)) || (holds(record, words.keys.payload) && !(verb && !draft.payload && isApiRecord(record)));
        if (isHeaders(record))
            draft.headers ??= arg;
        else if (after && isManner(record))
            options(draft, arg, words);
        else if (asOptions || !after)
            options(draft, arg, words);
        // One empty record among other arguments may be for anything, and so may one behind all of the request's own.
        else if (whole && !isApiRecord(record))
            draft.open = true;
        else if (verb || record.open || record.fields.size > 0)
            draft.payload = better(draft, arg);
        else
            draft.open = true;
    }
    else if (!draft.method && methodOf(arg))
        draft.method = methodOf(arg);
    else if (!after || isCallback(arg) || (whole && draft.payload))
        return;
    else if (arg.kind === 'encoded' || (verb && shape_isText(arg)))
        draft.payload = better(draft, arg);
    else if ((arg.kind === 'symbol' || arg.kind === 'unknown') && !isNotGiven(arg)) {
        if (isPart(draft))
            draft.payload = arg;
        else if (!verb)
            draft.open = true;
    }
}
/** Headers without a name for the whole: `post(url, body, { 'Content-Type': \u2026 })`. */
const isHeaders = (record) => record.fields.size > 0 && [...record.fields.keys()].every(key => /^(?:Accept|Authorization|Cookie|[A-Z][A-Za-z]*(?:-[A-Za-z]+)+|accept|authorization|cookie|host|user-agent|content-(?:type|length)|x-[a-z-]+)$/.test(key));
/** Of two arguments that may be the body the first one, unless that can't be told. */
const better = (draft, value) => (draft.payload && draft.payload.kind !== 'symbol' && draft.payload.kind !== 'unknown' && !(isPart(draft) && isFlat(value)) ? draft.payload : value);
/** Whether something in a record is no record: those of records alone describe something. */
const isFlat = (value) => (0,analysis_value/* each */.__)(value).every(one => one.kind !== 'record' || one.fields.size === 0 || [...one.fields.values()].some(field => recordOf(field) === undefined));
/** Whether what was taken for the body fills the holes of the URL: something else that is handed over with it is the body. */
function isPart({ payload, url }) {
    const fields = payload?.kind === 'record' ? [...payload.fields.keys()] : [];
    const text = url && (0,analysis_value/* known */.eO)(url);
    return text !== undefined && fields.length > 0 && fields.every(name => text.split(/[/?]/).some(segment => segment === `{${name}}` || segment === `:${name}`));
}
/** An HTTP method, as text or as a constant: `HttpMethod.POST`, `Method.Post`. */
function methodOf(value) {
    if (!(0,analysis_value/* each */.__)(value).some(isMethod))
        return undefined;
    return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(value).map(v => (v.kind === 'symbol' && isMethod(v) ? (0,analysis_value/* scalar */.d_)(constantName(v).toUpperCase(), v.at) : v)), value.at);
}
/** `settings.options` is no method, as `Method.options` would be. */
const RECORD = /^options$/;
const isMethod = (value) => {
    const name = value.kind === 'symbol' ? constantName(value) : leadingText(value) ?? '';
    return METHOD.test(name) && !(value.kind === 'symbol' && RECORD.test(name));
};
/** A method as the last part of a longer name: `http.MethodPost`, `Request::METHOD_POST`, `ServiceMethodPost`. */
const METHOD_IN_NAME = /^(?:\w*?method_?|HTTP_)(?=[a-z])/i;
/** Members that only write a constant out. */
const SPELLED = /^(?:rawValue|Method|value|name|as_?str|to_?string|description)$/i;
/** `POST` of `HttpMethod.POST`, `HTTPMethod.post.rawValue`, `method.ToString()`, or of a constant that is imported by itself. */
function constantName({ root, steps: all }) {
    const called = all.at(-1)?.kind === 'call' ? all.slice(0, -1) : all;
    const tail = called.at(-1);
    const steps = tail?.kind === 'member' && called.length > 1 && SPELLED.test(tail.name ?? '') ? called.slice(0, -1) : all;
    const last = steps.at(-1);
    const name = last === undefined ? root.name : last.kind === 'member' && steps.every(s => s.kind === 'member') ? last.name ?? '' : '';
    const word = name.replace(METHOD_IN_NAME, '');
    return last === undefined && word === name && name !== name.toUpperCase() ? '' : word;
}
/** Which argument is the URL: a route, a URL, options that hold one, and only then something that can't be told. */
function urlSource(args, words) {
    const tests = [
        isRoute, isUrl,
        arg => arg.kind === 'record' && !isAnswer(arg) && !isResource(arg, words) && (!words.dataRecords || holds(arg, words.keys.method)) && [...words.keys.url, ...words.keys.path].some(k => { const v = arg.fields.get(k); return v !== undefined && (shape_isText(v) || recordOf(v) !== undefined); }),
        arg => !methodOf(arg) && (leadingText(arg) === '' || arg.kind === 'template'),
    ];
    for (const test of tests) {
        const found = args.findIndex(arg => (0,analysis_value/* each */.__)(arg).some(test));
        if (found >= 0)
            return found;
    }
    return -1;
}
/** Names of functions to call back. */
const CALLBACK = /(^|\.)(cb|callback|done|next|fn|handler|resolve|reject|on[A-Z]\w*|\w*(Callback|Handler|Cb))$/;
const isCallback = (value) => (value.kind === 'symbol' || value.kind === 'unknown') && CALLBACK.test((0,analysis_value/* nameOf */.Vb)(value));
const isNotGiven = (value) => value.kind === 'unknown' && value.why === 'not given';
const isRoute = (value) => ROUTE.test(leadingText(value) ?? '');
const isUrl = (value) => URLISH.test(leadingText(value) ?? '') || (value.kind === 'template' && value.parts.some(p => typeof p === 'string' && p.includes('/')));
/** What a client made of an answer, with the URL that it came from: nothing is sent by handing it on. */
const isAnswer = (record) => ['status_code', 'statusCode'].some(key => record.fields.has(key));
/** What the API says of something, with the URL that it goes by: it has what no request has. */
const isResource = (record, { keys }) => ['created_at', 'updated_at', 'hashed_token'].some(key => record.fields.has(key)) || (record.fields.has('id') && record.fields.has('token') && !holds(record, keys.method));
/** A record that holds the API's own fields rather than a client's options. */
function isApiRecord(record) {
    return ['scopes', 'note', 'client_secret', 'fingerprint'].some(k => record.fields.has(k));
}
/** The text a value begins with: '' when it begins with a hole, undefined when it is no text. */
function leadingText(value) {
    if (value.kind === 'scalar')
        return typeof value.value === 'string' ? value.value : undefined;
    if (value.kind === 'template')
        return typeof value.parts[0] === 'string' ? value.parts[0] : '';
    return value.kind === 'unknown' || value.kind === 'symbol' ? '' : undefined;
}
/** Whether a URL has a host that is told. */
const isWhole = (url) => (0,analysis_value/* each */.__)(url).every(one => /^https?:\/\/[^/]+\//i.test(leadingText(one) ?? ''));
/** Whether that is all that can be told of a URL. */
const isHostAlone = (url) => (0,analysis_value/* each */.__)(url).some(one => one.kind === 'template' && /^https?:\/\/[^/]+\/$/i.test(leadingText(one) ?? ''));
function shape_isText(value) {
    return (0,analysis_value/* each */.__)(value).some(v => leadingText(v) !== undefined);
}
function route(draft, value) {
    const pick = (group) => (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(value).map(v => splitRoute(v)[group]), value.at);
    draft.method = pick('method');
    draft.url = pick('url');
}
/** 'POST /authorizations' in two. */
function splitRoute(value) {
    const head = leadingText(value) ?? '';
    const [method = '', rest = ''] = [/^[A-Za-z]+/.exec(head)?.[0].toUpperCase(), head.replace(/^[A-Za-z]+\s+/, '')];
    const tail = value.kind === 'template' ? value.parts.slice(1) : [];
    return { method: (0,analysis_value/* scalar */.d_)(method, value.at), url: tail.length > 0 ? { kind: 'template', parts: [rest, ...tail], at: value.at } : (0,analysis_value/* scalar */.d_)(rest, value.at) };
}
/** The first record a value can be. */
function recordOf(value) {
    return (0,analysis_value/* each */.__)(value).find(v => v.kind === 'record');
}
const holds = (record, keys) => keys.some(k => record.fields.has(k));
/** The first of several keys that is there. */
function first(record, keys) {
    const key = keys.find(k => record.fields.has(k));
    return key === undefined ? undefined : record.fields.get(key);
}
const isFlag = (value) => value?.kind === 'scalar' && typeof value.value === 'boolean';
/** Where a request has its parameters, as OpenAPI tells them apart. */
const PLACES = new Set(['path', 'query', 'header', 'cookie']);
/** `params: { path: { id }, query: { page } }`: what is sent of it beside the path. */
function inQuery(payload) {
    const fields = recordOf(payload)?.fields;
    return fields && fields.size > 0 && [...fields.keys()].every(key => PLACES.has(key)) ? fields.get('query') : payload;
}
/** Text that is no method, as `type: 'json'`, and no URL that stands in its place. */
function isOtherWord(value) {
    const word = (0,analysis_value/* known */.eO)(value);
    return word !== undefined && !METHOD.test(word) && !isUrl(value);
}
/** A method that is written out, whatever it goes by: `action: 'POST'`. */
const isPlainMethod = (value) => /^(?:GET|POST|PUT|PATCH|DELETE)$/.test((0,analysis_value/* known */.eO)(value) ?? '');
/** A server, and no path on it. */
const SERVER = /^https?:\/\/[^/?#]+\/?$/i;
/** Reads an options record into the draft. Several possible records are read as one. */
function options(draft, value, words) {
    const { keys } = words;
    for (const one of (0,analysis_value/* each */.__)(value))
        if (one.kind === 'record')
            draft.options.push(one.at);
    const record = (0,drafts/* merge */.h1)({ kind: 'record', fields: new Map(), open: false, at: value.at }, value);
    const url = first(record, keys.url);
    const given = first(record, keys.path);
    // Pieces of a path: `path = c("authorizations", id)`.
    const path = given?.kind === 'list' ? (0,pure/* joinPath */.uJ)(given.items, given.at) : given;
    const host = first(record, keys.host);
    const add = (key, found) => { if (found && !draft[key])
        draft[key] = found; };
    if (url && !draft.url) {
        if (recordOf(url))
            options(draft, url, words);
        else if ((0,analysis_value/* each */.__)(url).some(v => ROUTE.test(leadingText(v) ?? '')))
            route(draft, url);
        else
            draft.url = url;
    }
    if (path && !draft.url)
        draft.url = host ? (0,analysis_value/* concat */.xW)([...((0,analysis_value/* each */.__)(host).some(h => /:\/\//.test(leadingText(h) ?? '')) ? [] : [(0,analysis_value/* scalar */.d_)('https://', host.at)]), host, path], path.at) : path;
    // A path beside a server alone is its path there: `GET("https://host", path = "/path")`.
    else if (path && draft.url && !url && shape_isText(path) && (0,analysis_value/* each */.__)(draft.url).every(one => SERVER.test((0,analysis_value/* known */.eO)(one) ?? '')))
        draft.url = (0,pure/* joinPath */.uJ)([draft.url, path], path.at);
    const rank = keys.method.findIndex(key => { const found = record.fields.get(key); return found !== undefined && !(0,analysis_value/* each */.__)(found).every(isOtherWord); });
    const method = rank >= 0 ? record.fields.get(keys.method[rank]) : url || path ? [...record.fields.values()].find(isPlainMethod) : undefined;
    if (method && !draft.url && isUrl(method))
        draft.url = method;
    // What a body implies gives way to what is said, wherever that is: the keys that say it come first.
    else if (method && shape_isText(method) && !(draft.method && draft.rank !== undefined && rank > draft.rank))
        Object.assign(draft, { method: methodOf(method) ?? method, rank });
    // `json: true` says how the body is sent.
    const payload = first(record, keys.payload.filter(key => !isFlag(record.fields.get(key))));
    add('payload', payload ? inQuery(payload) : url && isApiRecord(record) ? record : undefined);
    add('headers', first(record, keys.headers));
    // A record with a password among the options is what signs in.
    const auth = keys.auth.find(k => record.fields.has(k));
    if (auth !== undefined && !draft.auth) {
        draft.auth = holds(record, ['password', 'pass']) ? record : record.fields.get(auth);
        const at = record.written?.get(auth);
        if (at)
            draft.authAt = at;
    }
    if (record.open)
        draft.open = true;
    // What is the URL here is a base where a client is made.
    add('base', first(record, keys.base.filter(key => record.fields.get(key) !== url)));
    for (const key of keys.options ?? []) {
        const inner = record.fields.get(key);
        if (inner && recordOf(inner))
            options(draft, inner, words);
    }
}
/** Whether it begins as a whole URL does. */
const isAddress = (value) => (0,analysis_value/* each */.__)(value).some(v => /^https?:\/\//.test(leadingText(v) ?? ''));

;// CONCATENATED MODULE: ./src/analysis/described.ts


const described_METHOD = /method|verb/i;
const BASE = /^(?:base|root|host|domain|server)|(?:base|root)_?(?:url|uri|path)|host$/i;
const PATH = /^(?:\w*path|endpoint|route|resource)$/i;
const DEFAULT = 'default';
/** How many types stand between one and what it is. */
const described_MAX_DEPTH = 3;
/** The description that a value is the path of, if there is one: a base or a method stands beside it. */
function describedBy({ properties = [] }, path, evaluator) {
    const own = properties.find(({ value }) => value === path);
    return own && describe(own, properties, evaluator);
}
/** The paths, in types that have this value for a base, of which each may be empty or an id. */
function describedUnder({ properties = [] }, base, evaluator) {
    const own = properties.find(({ value, name }) => value === base && BASE.test(name));
    if (!own)
        return [];
    return properties.filter(one => PATH.test(one.name) && isA(one.of, own.of, properties)).flatMap(one => {
        const description = describe(one, properties, evaluator);
        return description ? [{ ...description, path: one.value }] : [];
    });
}
function describe(own, properties, evaluator) {
    const beside = (name) => {
        const found = properties.filter(one => one !== own && name.test(one.name));
        const near = found.filter(one => one.of === own.of);
        return near.length > 0 ? near : found.filter(one => isA(own.of, one.of, properties));
    };
    const methods = own.labels.length === 0 ? forCase(beside(described_METHOD), undefined) : own.labels.flatMap(label => forCase(beside(described_METHOD), label));
    const values = methods.flatMap(({ value }) => (0,analysis_value/* each */.__)(methodOf(evaluator.evaluate(value, analysis_value/* EMPTY */.wg)) ?? evaluator.evaluate(value, analysis_value/* EMPTY */.wg)));
    const names = values.flatMap(value => (0,analysis_value/* known */.eO)(value)?.toUpperCase() ?? []);
    const base = beside(BASE).filter(one => one.name !== own.name).map(one => evaluator.evaluate(one.value, analysis_value/* EMPTY */.wg)).find(value => value.kind === 'scalar' || value.kind === 'template');
    if (base === undefined && values.length === 0)
        return undefined;
    return { type: own.of.type ?? '', methods: names.length === values.length ? [...new Set(names)] : [], ...(base && { base }) };
}
/** Whether a type is declared to be another one, or what that one is. */
function isA(type, other, properties, depth = 0) {
    if (type === other)
        return true;
    const above = properties.map(({ of }) => of).filter(({ type: name }) => name !== undefined && type.bases?.includes(name));
    return (other.type !== undefined && type.bases?.includes(other.type) === true) || (depth < described_MAX_DEPTH && above.some(one => isA(one, other, properties, depth + 1)));
}
/** What a property gives for a case; for all of them, if it makes no difference. */
function forCase(properties, label) {
    const own = label === undefined ? [] : properties.filter(({ labels }) => labels.includes(label));
    if (own.length > 0)
        return own;
    const rest = properties.filter(({ labels }) => labels.includes(DEFAULT));
    return rest.length > 0 && label !== undefined ? rest : properties.filter(({ labels }) => labels.length === 0);
}

;// CONCATENATED MODULE: ./src/analysis/evidence.ts

/** Names that say GitHub in any casing and any style. That code is hosted there (`com.github.someone`, `someone.github.io`, `raw.githubusercontent.com`) says nothing. */
const GITHUB = /(?<!\b(?:com|io)[./])git[-_]?hub(?!\.(?:com|io)\b|[-_]?pages\b|usercontent)|octokit|octokat|octonode|\bghe\b|ghe_?(host|url|api)|\bgh[-_]?(?:api|host)|\bghub-/i;
/** Packages that send what they are told to GitHub. */
const OCTOKIT = /^(@octokit\/(?!oauth)|octokit$|@actions\/github$)/;
/** Where this API was documented, and what its operations are named: `oauth-authorizations/list-grants`, `oauthAuthorizationsListGrants`. */
const OPERATION = /oauth[-_]?authorizations[-_/]?(?:list|get|create|update|delete)[-_]?(?:or[-_]?create[-_]?)?(?:grants?|authorizations?)/i;
const DOCUMENTED = new RegExp(String.raw `developer\.github\.com/v3/oauth(?:_authorizations)?\b|docs\.github\.com/\S*oauth-authorizations|${OPERATION.source}`, 'i');
/** Where the API is, as the base of what is asked for, or with a path of this API: other whole addresses say that a path alone goes elsewhere. */
const SPOKEN_TO = /(?:\bapi\.github\.com(?::\d+)?|(\/api\/v3))(?=$|[^/\w.-]|\/(?:$|[^\w/]|authorizations\b|applications\b))/;
/** What only GitHub's API is sent as a header, or sends. */
const HEADER = /^X-GitHub-OTP$|application\/vnd\.github\b/i;
/** A folder that every repository on GitHub may have. */
const SETTINGS = /(?<=^|\/)\.github(?=\/)/g;
/** Words in the name of a base, or of what sends, that say nothing about whose it is. */
const evidence_PLAIN = new Set(['api', 'base', 'root', 'server', 'service', 'host', 'hostname', 'domain', 'url', 'uri', 'href', 'endpoint', 'prefix', 'path', 'address', 'config', 'option', 'options', 'opts', 'param', 'params', 'env', 'process', 'baseurl', 'baseuri', 'apiurl', 'this', 'self', 'get', 'join', 'format', 'http', 'https', 'protocol', 'name', 'default', 'defaults', 'settings', 'rest', 'v3', 'origin', 'client', 'target', 'auth', 'token', 'oauth', 'login', 'my', 'the', 'proto', 'scheme', 'build', 'make', 'construct', 'create', 'full', 'absolute', 'request', 'resource', 'for', 'to', 'with', 'session', 'conn', 'connection', 'web', 'requests', 'utils', 'helper', 'helpers', 'lib', 'core', 'method',
    'parameter', 'parameters', 'input', 'inputs', 'arg', 'args', 'var', 'vars', 'variable', 'variables', 'template', 'shared', 'builder', 'factory', 'axios', 'ajax', 'fetch', 'fetcher', 'agent', 'network', 'networking', 'manager', 'util', 'curl', 'wrapper', 'requester', 'remote', 'browser', 'transport', 'executor', 'sender', 'async', 'sync', 'retry', 'raw', 'inner', 'provider', 'adapter', 'caller', 'instance', 'engine', 'driver', 'context', 'command', 'okhttp', 'json', 'ref', 'reference']);
/** Said of what is sent with fields that this API does not know. */
const OTHER_FIELDS = 'a service with other fields';
/** What ties a request to GitHub, and what to another service. `company`: how many more of the paths that go the same way are GitHub's than others'. */
function belonging(request, { base, presumed }, program, workspace, { services, isField, isLibrary }, company = () => 0) {
    const owner = workspace.packageOf(program.path);
    const evidence = [];
    const add = (strength, why) => void evidence.push({ strength, why });
    const names = [base ?? '', request.name].filter(Boolean);
    if (request.root?.kind === 'module' && OCTOKIT.test(request.root.name))
        add('certain', `sent by ${request.root.name}`);
    for (const name of names)
        if (GITHUB.test(name))
            add('likely', `goes by the name of ${name}`);
    const fields = fieldNames(request.payload);
    if (areOurs(fields) || asksForOurs(request.payload))
        add('likely', OUR_FIELDS);
    if (fieldNames(request.headers).has('x-github-otp'))
        add('likely', 'an X-GitHub-OTP header is sent');
    const near = evidence.length > 0;
    const foreign = serviceOf([...names, program.path, owner ?? ''], program.imports, services);
    if (foreign !== undefined && !near)
        return { evidence, foreign };
    if (!near && isOfAnother(request.payload, isField))
        return { evidence, foreign: OTHER_FIELDS };
    const kept = near ? 0 : company();
    if (kept < 0)
        return { evidence, foreign: 'a service with other paths' };
    // A client that was generated names what it sends.
    if (!near && OPERATION.test(textOf(program, workspace)))
        add('likely', 'the file names operations of this API');
    if (evidence.length > 0 || !mayBeFar(request, base))
        return { evidence };
    // Beside a library for GitHub other clients go elsewhere.
    const isBeside = kept === 0 && (base !== undefined || request.client !== undefined || request.root?.kind === 'module');
    const importing = program.imports.find(i => GITHUB.test(i) && !(isBeside && (OCTOKIT.test(i) || isLibrary(i))));
    if (importing !== undefined)
        add('likely', `the file imports ${importing}`);
    // An `/api/v3` of its own says nothing new.
    else if (program.texts.some(({ kind, text }) => { const [address, isOpen] = kind === 'string' ? SPOKEN_TO.exec(text) ?? [] : []; return (address !== undefined && !(presumed && isOpen)) || (kind === 'string' && HEADER.test(text)); }))
        add('likely', 'the file speaks to GitHub elsewhere');
    else if (program.texts.some(t => DOCUMENTED.test(t.text)) || DOCUMENTED.test(textOf(program, workspace)))
        add('likely', 'a text points to its documentation');
    else if (owner !== undefined && GITHUB.test(owner))
        add('likely', `the package is ${owner}`);
    else if (GITHUB.test(program.path.replace(SETTINGS, '')))
        add('likely', 'the file is named after GitHub');
    return { evidence };
}
/** What a path tells by itself. */
const NO_OTHER = { strength: 'likely', why: 'no other service is known to have such a path' };
/** Whether evidence is of the request alone, and would be the same in a client of a service that copies this API. */
const isByItself = ({ why }) => why === OUR_FIELDS || why === NO_OTHER.why;
/** Names of the values in a path. */
const evidence_namesIn = (value) => (value?.kind === 'template' ? value.parts.flatMap(part => (typeof part === 'string' ? [] : [part.name])) : value?.kind === 'unknown' ? [value.name] : []);
/** What the values in a path tell by their names: `applications/${GITHUB_CLIENT_ID}/tokens/${token}`, `applications/{clientId}/tokens/{token}`. `isAddressed`: whether it can go elsewhere than to the program's own server. */
function spokenInPath(values, isAddressed = () => true) {
    const [client, token] = ['client_id', 'access_token'].map(name => evidence_namesIn(values.get(name)));
    const own = client.find(one => GITHUB.test(one));
    if (own !== undefined)
        return [{ strength: 'likely', why: `the application is ${own}` }];
    return client.some(one => /client/i.test(one)) && token.some(one => /token(?!_?id)/i.test(one)) && isAddressed() ? [NO_OTHER] : [];
}
/** Whether the rest of the file can say whose request it is: not for a base with a name of its own, nor for a page's own paths, nor for another package's client. */
function mayBeFar({ client, root, name }, base) {
    if (base !== undefined)
        return isPlainBase(base) && (client !== undefined || root?.kind === 'module' || isPlain(sender(name)));
    if (client)
        return client.browser === undefined;
    return root?.kind !== 'module' || root.name.startsWith('.') || isPlain(sender(name));
}
/** Whether what a base is called says nothing about whose it is. */
const isPlainBase = (base) => isPlain(base.split(/[.\s]/).findLast(Boolean) ?? '');
/** What the member stands on that is called. */
const sender = (name) => name.split(/[./\\]/).at(-2) ?? '';
const isPlain = (name) => words(name).every(word => word.length < 3 || evidence_PLAIN.has(word));
/** `BASE_URL` and `baseUrl` are two words. */
const words = (name) => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter(Boolean);
/** The other service that names, packages or hosts in reach point to. */
function serviceOf(names, imports, services) {
    const text = names.join(' ').toLowerCase();
    // `org.influxdata.client.domain`
    const parts = imports.flatMap(i => i.toLowerCase().split(/[^a-z\d-]+/));
    return services.find(s => s.packages.some(p => imports.some(i => i === p || i.startsWith(`${p}/`))) || s.words.some(w => text.includes(w) || parts.some(part => part.startsWith(w))))?.name;
}
/** All that the file says, with the documents inside it. */
const textOf = ({ path }, workspace) => workspace.text?.(path.replace(/#\d.*$/s, '')) ?? '';
/** GitHub as what is spoken to: a document may name it as where the code is. */
const ADDRESSED = /\bapi\.github\.com\b|\/api\/v3\b|oct[ao](?:kit|kat|node)|git[-_]?hub(?:['\u2019]s)?(?:[\s_-]+\w+)?[\s_-]*(?:api|token|authorization|credential|rest\b|v3\b)/i;
/** A file for readers, or a piece of one. */
const DOCUMENT = /\.(?:mdx?|markdown|rst|adoc|asciidoc|org|txt|html?)(?:#|$)/i;
/** What says that an endpoint is GitHub's where it is only named: something in the file, or in the file that holds it; other than an `/api/v3`, if that is what is asked about. */
function namedBeside(program, workspace, presumed = false) {
    const text = presumed ? textOf(program, workspace).replaceAll('/api/v3', '') : textOf(program, workspace);
    const isNamed = [workspace.packageOf(program.path) ?? '', program.path.replace(SETTINGS, '')].some(one => GITHUB.test(one)) || DOCUMENTED.test(text) || ADDRESSED.test(text) || (!DOCUMENT.test(program.path) && GITHUB.test(text));
    return isNamed ? [{ strength: 'possible', why: 'GitHub is spoken of beside it' }] : [];
}
/** Addresses and paths: code of anything may be there. */
const PATHS = /(?<!\S)[^\s/]*\/\S*/g;
/** Whether code may be about GitHub's API, as far as what is written around it goes: what readers are told without a word of GitHub is of something else. */
const mayBeSpokenOf = (program, workspace) => !DOCUMENT.test(program.path) || GITHUB.test(textOf(program, workspace).replace(PATHS, ' ')) || namedBeside(program, workspace).length > 0;
/** Names of servers that hold code. */
const CODE_HOST = /(?:^|[^a-z])(?:git|ghe|octo|enterprise)/i;
/** What `/api/v3` says of an address: all where something else says so too, little where there is no address, or one with a name of its own, and GitHub is not spoken of. */
function ofEnterprise(address, isSaid, mayBe) {
    const isSure = isSaid || (address !== undefined && CODE_HOST.test(address));
    return { strength: isSure ? 'certain' : mayBe ? 'likely' : 'possible', why: 'GitHub Enterprise Server has its API at /api/v3' };
}

;// CONCATENATED MODULE: ./src/analysis/called-clients.ts
const byNames = new WeakMap();
/** The client that goes by one of these names. Few names stand for most of a file's calls. */
function namedClient(names, clients) {
    const known = byNames.get(clients) ?? new Map();
    byNames.set(clients, known);
    const key = names.join('\0');
    if (!known.has(key))
        known.set(key, clients.find(c => c.from.some(from => names.some(name => name === from || name.startsWith(`${from}.`)))) ?? clients.find(c => names.some(name => c.named?.test(name))));
    return known.get(key);
}
/** The client that is called: by the package or global it comes from, by its declared type, or by what only URLs have. */
function clientOf(callee, member, clients) {
    const joining = clients.find(c => c.joins?.test(member));
    if (joining || callee.kind === 'method')
        return joining ?? clients.find(c => c.ofUrl?.test(member));
    if (callee.kind !== 'symbol')
        return undefined;
    const { root, steps } = callee;
    // What is injected goes by its name: `function ($resource) { \u2026 }`.
    const names = [...(root.kind === 'parameter' && !root.name.startsWith('$') ? [] : [root.name.replace(/^node:/, '')]), ...(root.type === undefined ? [] : [root.type, root.type.replace(/^.*\./, '')])];
    const named = namedClient(names, clients);
    // What is handed in, or one of several that are: `urls[0].openConnection()`.
    const isHanded = root.kind === 'parameter' && steps.length > 0 && steps.slice(0, -1).every(step => step.kind === 'member' && /^\d+$/.test(step.name ?? ''));
    const entered = steps[0]?.kind === 'member' ? steps[0].name ?? '' : '';
    const making = root.kind === 'parameter' ? clients.find(c => c.paths && c.fluent?.test(entered) && c.from.includes(root.name)) : undefined;
    return named ?? making ?? (isHanded ? clients.find(c => c.ofUrl?.test(member)) : undefined);
}

;// CONCATENATED MODULE: ./src/analysis/fluent.ts




/** Members that say nothing of the path. */
const SILENT = new Set(['new', '[]']);
/** The URL that the last member of a chain is called on, if the chain begins with what makes such objects. */
function fluentUrl(evaluator, { root, steps, at }, maker, paths) {
    const made = steps.findIndex((step, i) => step.kind === 'call' && maker.test(nameBefore(steps, i) ?? root.name));
    const call = steps[made];
    if (call?.kind !== 'call')
        return undefined;
    const [given] = call.args;
    const base = given && (0,objects/* settle */.G9)(evaluator.read(given.closure));
    if (!base || !(0,analysis_value/* each */.__)(base).some(one => leadingText(one) !== undefined))
        return undefined;
    // A path may begin with all that the maker is given: `Restangular.one('authorizations', id)`.
    const begun = paths?.test(nameBefore(steps, made) ?? '') ? call.args.slice(1).map(a => (0,objects/* settle */.G9)(evaluator.read(a.closure))) : [];
    const pieces = [...begun, ...steps.slice(made + 1, -1).flatMap((step, i) => {
            if (paths && !(step.kind === 'call' && paths.test(nameBefore(steps, made + 1 + i) ?? '')))
                return [];
            if (step.kind === 'call')
                return step.args.filter(a => a.name === undefined).map(a => (0,objects/* settle */.G9)(evaluator.read(a.closure)));
            if (step.name === null)
                return [(0,analysis_value/* unknownValue */.Uo)('chosen at run time', 'id', at)];
            return SILENT.has(step.name) ? [] : [(0,analysis_value/* scalar */.d_)(step.name, at)];
        })];
    return pieces.length === 0 ? base : (0,pure/* joinPath */.uJ)([base, ...pieces], at);
}
/** The name of what a call calls. */
function nameBefore(steps, call) {
    const before = steps.slice(0, call).findLast(step => step.kind === 'member' && !SILENT.has(step.name ?? ''));
    return before?.kind === 'member' ? before.name ?? '' : undefined;
}

;// CONCATENATED MODULE: ./src/analysis/client-bases.ts
// Where a client sends, when what it is made with is more than an address: options of a class of their own, or a block that sets it up.




/** What is made to be given to a client: `new RestClient(new RestClientOptions(address))`. A proxy is none of it. */
const client_bases_SETTINGS = /(?:options|config(?:uration)?|settings|endpoint)(?:\.|$)/i;
/** The address that something given to the maker of a client brings. */
function baseWithin(evaluator, value, words) {
    if (value.kind === 'function')
        return basesIn(evaluator, value, words);
    if (value.kind === 'list')
        return value.items.map(item => (isPair(item) ? item.items[1] : baseWithin(evaluator, item, words))).find(one => one !== undefined);
    const made = value.kind === 'object' ? value.base : value;
    if (made?.kind !== 'symbol' || !client_bases_SETTINGS.test(made.root.name))
        return undefined;
    const given = made.steps.flatMap(step => (step.kind === 'call' ? step.args : [])).map(({ closure }) => evaluator.read(closure));
    return given.find(isAddress);
}
/** `{Middleware.BaseUrl, address}` among what a client is made with. */
const isPair = (value) => value.kind === 'list' && value.items.length === 2 && BASED.test((0,analysis_value/* nameOf */.Vb)(value.items[0])) && isAddress(value.items[1]);
const BASED = /base_?ur[li]$/i;
/** What a block says of where to send: `HttpClient { defaultRequest { url("https://\u2026") } }`. */
function basesIn(evaluator, { fn, env, at }, { keys, later }) {
    const names = new Set([...keys.base, ...later.base ?? [], 'url']);
    const said = evaluator.workspace.program(fn.at.path)?.calls.filter(call => (0,analysis_anchors/* isWithin */.UO)(call.owner, fn) && names.has((0,analysis_steps/* nameOf */.Vb)(call))) ?? [];
    const found = said.flatMap(({ args: [first] }) => (first ? (0,analysis_value/* each */.__)(evaluator.evaluate(first.value, env)) : [])).filter(isAddress);
    return found.length > 0 ? (0,analysis_value/* oneOf */.yL)(found, at) : undefined;
}

;// CONCATENATED MODULE: ./src/analysis/replies.ts
// What a server or a robot says to whoever asked it: nothing is requested by it, whatever address is in it.
/** By what it is called on: `res.json({ url })`, `response.status(200).send(url)`, `msg.reply(url)`, `c.JSON(200, url)`, `ResponseEntity.ok(url)`. */
const ON = /(?:^|\.)(?:(?:res|resp|[rR]esponse|reply|msg|message|robot)\.(?:\w+\.)*(?:jsonp?|send|render|write(?:Async)?|end|reply|emote|topic)|(?:c|ctx|context)\.(?:JSON|IndentedJSON|String|Redirect|HTML)|ResponseEntity\.\w+)$/;
/** By its own name: `jsonify(url=url)`, `Ok(new { url })`. */
const BY = /(?:^|\.)(?:jsonify|JsonResponse|JSONResponse|make_response|withJson)$|^(?:this\.)?(?:Json|Ok|Content|Created)$/;
/** Whether what is called by this name replies. */
const isReply = (name) => ON.test(name) || BY.test(name);

;// CONCATENATED MODULE: ./src/analysis/requests.ts










/** Without a method every client sends a GET; one read by shape alone may do as it likes. */
function methodByDefault({ open, client, options: given, payload }) {
    if (open || client?.mock || client?.definition)
        return undefined;
    return client || (given.length > 0 && !payload) ? 'GET' : undefined;
}
/** The request that a call sends, if its arguments have the shape of one. */
function readRequest(evaluator, invocation, words, clients) {
    const { callee } = invocation;
    const symbol = callee.kind === 'symbol' ? callee : undefined;
    const member = memberName(callee);
    const client = clientOf(callee, member, clients);
    if (client?.paths?.test(member))
        return undefined;
    // Most calls are none of ours; their arguments are not even looked at.
    const built = symbol && client?.fluent && !(client.paths && saysWhere(evaluator, invocation)) ? fluentUrl(evaluator, symbol, client.fluent, client.paths) : undefined;
    const spoken = (0,analysis_call/* entry */.f_)(client?.verbs, member);
    if (built ? member === '[]' || !(spoken ?? words.verb.test(member)) : client?.fluent?.test(memberName(receiverOf(callee))))
        return undefined;
    const ofMade = symbol?.steps.slice(0, -1).some(step => step.kind === 'call') ? (0,analysis_call/* entry */.f_)(client?.made, member) : undefined;
    const roles = built ? undefined : ofMade ?? (0,analysis_call/* entry */.f_)(client?.members, member) ?? (symbol?.steps.length === 0 ? (0,analysis_call/* entry */.f_)(client?.members, '') : undefined);
    // What is declared with its own members is used by any others.
    if (client?.definition && client.members && !roles)
        return undefined;
    const name = (0,analysis_value/* nameOf */.Vb)(callee);
    const isHarmless = words.harmless.test(member) || isReply(name) || (words.later.header.includes(member) && !words.verb.test(member));
    if (!roles && isHarmless && !(client?.mock && ARRANGES.test(member)))
        return undefined;
    // `query_url(path)` makes a URL of a path, whatever else its name says; `request.url(path)` sets it.
    if (!client && invocation.args.length === 1 && /[_-]|[a-z](?=[A-Z])/.test(member) && evaluator.library.builds?.test(member))
        return undefined;
    // A request that is put together by operators, or by a member of its URL, is one where that is done, not where it is handed on.
    const handed = invocation.args.filter(a => !clients.some(c => [c.joins, c.ofUrl].some(made => made && joinedBy(a.closure.expr, made, of => !(0,analysis_value/* each */.__)(evaluator.evaluate(of, a.closure.env)).some(isHolding)))) && !isMade(evaluator.read(a.closure), clients));
    const given = handed.map((a, i) => {
        const value = (0,objects/* settle */.G9)(evaluator.read(a.closure));
        return { name: a.name, value: i === 0 ? value : optionsIn(evaluator, value, words) };
    });
    // `settings.get('POST', path)` looks up what goes by a method and a path.
    if (!client && /^get$/i.test(member) && given[0] && methodOf(given[0].value))
        return undefined;
    const joins = client?.joins?.test(member) === true;
    const receiver = built ? [built] : joins ? [(0,objects/* settle */.G9)((0,analysis_call/* apply */.Bb)(evaluator, callee, { args: invocation.args, constructs: false }, callee.at))] : client?.ofUrl?.test(member) ? [receiverOf(callee)] : [];
    const args = joins ? receiver : [...receiver, ...given.filter(a => a.name === undefined).map(a => a.value)];
    const request = { name, handler: false, options: [] };
    const verb = spoken ?? words.verb.exec(member)?.[1] ?? verbClass(callee);
    // What only implies a method gives way to one that is written: `UploadString(url, "DELETE", data)`, `postCurl(url, data, 'PUT')`.
    const isSaid = !roles && verb !== undefined && verb.length < member.length && given.some(({ value }) => (0,analysis_methods/* isMethodName */.r)((0,analysis_value/* known */.eO)(value) ?? ''));
    const implied = verb === undefined ? undefined : (0,analysis_call/* entry */.f_)(words.methods, verb.toLowerCase()) ?? (isSaid ? verb.toUpperCase() : undefined);
    if (verb && implied === undefined)
        request.method = (0,analysis_value/* scalar */.d_)(verb.toUpperCase(), callee.at);
    if (roles)
        args.forEach((arg, i) => take(request, roles[i] ?? '-', arg, words));
    else {
        byShape(request, args, words, verb !== undefined);
        // `client.get(443, "host", "/path")`
        const before = args[args.findIndex(arg => arg === request.url) - 1];
        const host = before && (0,analysis_value/* known */.eO)(before) !== undefined && (leadingText(request.url) ?? '').startsWith('/') ? hostOf(before) : undefined;
        if (host)
            request.base ??= host;
    }
    const byName = given.filter(a => a.name !== undefined);
    if (byName.length > 0) {
        const record = { kind: 'record', fields: new Map(byName.map(a => [a.name, a.value])), open: false, at: callee.at };
        // What can't be told gives way to what is named: `Req.post(client, url: "/path")`.
        if (request.url?.kind === 'symbol' && first(record, [...words.keys.url, ...words.keys.path]))
            delete request.url;
        options(request, record, words);
    }
    // `GetUrl(url, "note=x&scopes=repo")`: a name that only begins with it says little beside fields which no GET takes.
    if (!client?.posts && verb !== undefined && verb.length < member.length && /^get$/i.test(verb) && areOurs(fieldNames(request.payload)))
        request.method = (0,analysis_value/* unknownValue */.Uo)('another method', '', callee.at);
    if (implied !== undefined && !request.method)
        request.method = (0,analysis_value/* scalar */.d_)(implied, callee.at);
    // `getURL(url, postfields = x)`: a client that posts what it is given.
    if (client?.posts && verb !== member && request.payload && request.method?.at === callee.at && (0,analysis_value/* known */.eO)(request.method) === 'GET')
        request.method = (0,analysis_value/* scalar */.d_)('POST', callee.at);
    // A header that is added to a request made elsewhere sends nothing.
    const adds = !request.url && words.later.header.includes(member);
    const isAlone = ofMade !== undefined || (verb !== undefined && verb.length === member.length && invocation.args.every(arg => arg.name !== undefined));
    const own = request.url;
    if (symbol && !adds)
        addBase(request, evaluator, symbol, words, client, isAlone);
    // `newBuilder(url).method('PUT', body)`: what can't be told beside a method is no path behind what it is called on.
    if (own && own !== request.url && words.later.method.includes(member) && !(0,analysis_value/* each */.__)(own).some(analysis_value/* isSpelled */.M3))
        return undefined;
    // A member chosen at run time may be any method.
    const last = symbol?.steps.at(-1);
    const chosen = client !== undefined && last?.kind === 'member' && last.name === null;
    if (chosen)
        request.open = true;
    if (!request.url || (verb && isEntry(given.filter(a => a.name === undefined).map(a => a.value), request.url)))
        return undefined;
    // A member of a client that is no verb and no name for sending does something else with what was sent: `.pipe`, `.then`.
    const itself = symbol !== undefined && symbol.steps.every(s => s.kind === 'call' || s.name === 'default' || FACTORIES.test(s.name ?? '') || words.sends.test(s.name ?? ''));
    const sends = chosen || client?.mock === true || request.method !== undefined || request.options.length > 0 || roles !== undefined || receiver.length > 0 || (client !== undefined && itself) || words.sends.test(member) || (symbol !== undefined && isSaidBefore(evaluator, symbol, words));
    const inert = symbol?.root.kind === 'module' && words.inert?.test(symbol.root.name) === true;
    return { ...request, url: request.url, ...(client && { client }), ...(symbol && { root: symbol.root }), sends: sends && !inert, makes: client !== undefined && member !== 'default' && FACTORIES.test(member) };
}
/** `request.method("PUT").to(path)`: whether the call before says the method, and this one where that goes. */
function isSaidBefore(evaluator, { steps }, { later }) {
    const [name, said] = steps.slice(-3, -1);
    const [method] = said?.kind === 'call' ? said.args : [];
    return name?.kind === 'member' && later.method.includes(name.name ?? '') && method !== undefined && methodOf((0,objects/* settle */.G9)(evaluator.read(method.closure))) !== undefined;
}
/** Whether a path stands among the arguments as well: `api.patch(body, "/authorizations/1")`. */
const saysWhere = (evaluator, { args }) => args.some(({ closure }) => (0,analysis_value/* each */.__)((0,objects/* settle */.G9)(evaluator.read(closure))).some(one => /^(?:\/|https?:)/.test(leadingText(one) ?? '')));
/** The options that something which can't be followed is given to make more of: `fetch(url, signed({ method: 'POST' }))`. */
function optionsIn(evaluator, value, { keys }) {
    const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
    if (last?.kind !== 'call')
        return value;
    const record = last.args.flatMap(a => (a.name === undefined ? recordOf((0,objects/* settle */.G9)(evaluator.read(a.closure))) ?? [] : [])).find(one => first(one, keys.method) && !first(one, keys.url) && !first(one, keys.path));
    return record ? { ...record, open: true } : value;
}
/** `map.put("path", "/authorizations")`: a name, then what goes by it. */
function isEntry([key, value], url) {
    const name = key && (0,analysis_value/* known */.eO)(key);
    return value !== undefined && value === url && name !== undefined && /^[\w.-]*$/.test(name) && !methodOf(key);
}
/** A class that is named after a method: `Post.json(url, body)`. */
function verbClass(callee) {
    if (callee.kind !== 'symbol')
        return undefined;
    const step = callee.steps.at(-2);
    const name = callee.steps.length === 1 ? callee.root.name : step?.kind === 'member' ? step.name ?? '' : '';
    return /^(?:Get|Post|Put|Patch|Delete)$/.exec(name)?.[0];
}
/** Whether a value holds others, as a map of URLs does, which sends nothing. */
const isHolding = ({ kind }) => kind === 'record' || kind === 'object' || kind === 'list';
/** Whether an expression, or the variable it is, is a chain with one of these members on what may be a URL. */
function joinedBy(expr, joins, mayBe) {
    let one = expr.kind === 'name' ? expr.binding.writes[0]?.value : expr;
    while (one?.kind === 'call' || one?.kind === 'member') {
        if (one.kind === 'call' && one.callee.kind === 'member' && one.callee.key.kind === 'literal' && joins.test(String(one.callee.key.value)) && mayBe(one.callee.of))
            return true;
        one = one.kind === 'call' ? one.callee : one.of;
    }
    return false;
}
/** What the called member is a member of. */
function receiverOf(callee) {
    if (callee.kind === 'method')
        return callee.of;
    return callee.kind === 'symbol' ? { ...callee, steps: callee.steps.slice(0, -1) } : callee;
}
/** Members of stand-ins that say what to answer. */
const ARRANGES = /^(add|on|when|with|match|register|intercept|stub|set)/i;
/** Members that make a client with settings of its own. */
const FACTORIES = /^(create|extend|defaults?|instance|client|bind|withDefaults|agent|session|new\w*|make\w*|build\w*|\w*[cC]lient)$/;
/** Makers that say that they are given a base: `initWithBaseURL:`. */
const requests_BASED = /base_?ur[li]:?$/i;
/** Classes: they are called to be made where there is no `new`. */
const CLASS = /^[A-Z]/;
/** Methods that begin like classes and send: C#'s. */
const SENDS = /^(?:Send|Execute)$|Async$/;
/** A host as a connection is made to. */
const HOST = /^(?:localhost|(?:[\w-]+\.)+[a-z]{2,})(?::\d+)?$/i;
/** The URL of a host that stands alone. */
function hostOf(value) {
    return (0,analysis_value/* each */.__)(value).some(v => HOST.test((0,analysis_value/* known */.eO)(v) ?? '')) ? (0,analysis_value/* concat */.xW)([(0,analysis_value/* scalar */.d_)('https://', value.at), value], value.at) : undefined;
}
/** The last name of what is called. */
function memberName(callee) {
    if (callee.kind === 'symbol') {
        const last = callee.steps.at(-1);
        return last === undefined ? callee.root.name.replace(/^.*\//, '') : last.kind === 'member' ? last.name ?? '' : '';
    }
    return (0,analysis_value/* nameOf */.Vb)(callee).replace(/^.*\./, '');
}
/** Whether a value is an object of a client's own: a request to be sent, not where to. */
const isMade = (value, clients) => value.kind === 'symbol' && value.steps[0]?.kind === 'call' && value.steps[0].constructs && clients.some(c => c.requests?.test(value.root.name));
/** Puts the base of the client's making in front of a relative URL: `axios.create({ baseURL })`, `nock(base)`. `isAlone`: a verb is called without anything but what has a name. */
function addBase(request, evaluator, symbol, words, client, isAlone = false) {
    let { base } = request;
    for (const [i, step] of symbol.steps.entries()) {
        // Written to the client after it was made, and before another one was made of it.
        if (i === symbol.settings?.after)
            base = baseIn(symbol.settings.of, words) ?? base;
        if (step.kind !== 'call')
            continue;
        const before = symbol.steps[i - 1];
        const maker = before?.kind === 'member' ? before.name ?? '' : symbol.root.name;
        // A call on the way that makes a client, not one that sent another request.
        const isMaker = step.constructs || client?.mock || client?.server || words.mock.test(maker) || FACTORIES.test(maker) || (CLASS.test(maker) && !SENDS.test(maker)) || requests_BASED.test(maker) || words.later.base?.includes(maker);
        // Whatever of a package is given an address to begin with makes a client.
        const mayMake = i < symbol.steps.length - 1 && symbol.root.kind === 'module';
        if (!isMaker && !mayMake)
            continue;
        for (const arg of step.args) {
            const given = evaluator.read(arg.closure);
            const value = (0,objects/* settle */.G9)(given);
            const record = arg.name === undefined ? recordOf(value) : { kind: 'record', fields: new Map([[arg.name, value]]), open: false, at: value.at };
            if (!isMaker && !record)
                continue;
            const found = record ? requests_baseOf(record, words, isMaker) : isAddress(value) ? value : hostOf(value) ?? (requests_BASED.test(maker) && value.kind === 'symbol' ? value : undefined);
            base = found ?? (isMaker ? baseWithin(evaluator, given, words) : undefined) ?? base;
            if (!isMaker && !found)
                continue;
            const headers = record && first(record, words.keys.headers);
            if (headers && !request.headers)
                request.headers = headers;
            const auth = record && first(record, words.keys.auth);
            if (auth && !request.auth)
                request.auth = auth;
            const method = record ? first(record, words.keys.method) : words.later.base?.includes(maker) ? methodOf(value) : undefined;
            if (method && !request.method && shape_isText(method))
                request.method = method;
            if (record && !request.url)
                request.url = first(record, words.keys.url);
        }
    }
    const at = request.url?.at ?? symbol.at;
    if (symbol.settings?.after === symbol.steps.length)
        base = baseIn(symbol.settings.of, words) ?? base;
    if (!base && client?.base)
        base = (0,analysis_value/* scalar */.d_)(client.base, at);
    // What was made of the whole URL is sent by a verb alone: `wretch(url).post(body)`, `connection.delete`.
    if (base && !request.url && request.method && (isAlone || words.later.base?.includes(symbol.root.name)))
        request.url = base;
    if (!base || !request.url)
        return;
    request.url = (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(request.url).flatMap(url => (isAddress(url) ? [url] : (0,analysis_value/* each */.__)(base).map(b => joinBase(b, url)))), at);
}
/** A URL with the base of what it is sent by in front. */
function basedOn(url, symbol, evaluator, { words, clients }) {
    const draft = { name: '', handler: false, options: [], url };
    addBase(draft, evaluator, symbol, words, clientOf(symbol, memberName(symbol), clients));
    return draft.url ?? url;
}
/** Where the paths of a client begin, as it is made: what goes by such a name, or a URL without a path. Where little says that it is made, only an address does. */
function requests_baseOf(record, { keys }, isMaker) {
    const [base, url] = [first(record, keys.base), first(record, keys.url)];
    if (base && (isMaker || isAddress(base)))
        return base;
    return url && (0,analysis_value/* each */.__)(url).every(one => ROOT.test((0,analysis_value/* known */.eO)(one) ?? '')) ? url : undefined;
}
const ROOT = /^https?:\/\/[^/]+\/?$/;
/** The base among a client's members: `client.defaults.baseURL = \u2026`, or a field of the class that is one. */
function baseIn(client, words) {
    const own = (0,objects/* settle */.G9)(client);
    const defaults = own.kind === 'record' ? own.fields.get('defaults') : undefined;
    const fields = [...[own, defaults].map(one => (one?.kind === 'record' ? first(one, words.keys.base) : undefined)), ...(client.instance ? words.keys.base.map(name => client.member(name)) : [])];
    const found = fields.flatMap(one => (one ? (0,analysis_value/* each */.__)(one) : [])).filter(isAddress);
    return found.length > 0 ? (0,analysis_value/* oneOf */.yL)(found, client.at) : undefined;
}
/** A base and a path with exactly one slash between them. */
function joinBase(base, path) {
    const end = (0,analysis_value/* known */.eO)(base) ?? (base.kind === 'template' ? base.parts.at(-1) : '');
    const ends = typeof end === 'string' && end.endsWith('/');
    // `./path` is relative to where the client stands.
    if ((leadingText(path) ?? '').startsWith('./'))
        return joinBase(base, trimStart(path));
    const begins = (leadingText(path) ?? '').startsWith('/');
    const at = path.at;
    if (ends && begins)
        return (0,analysis_value/* concat */.xW)([base, trimStart(path)], at);
    return (0,analysis_value/* concat */.xW)(ends || begins ? [base, path] : [base, (0,analysis_value/* scalar */.d_)('/', at), path], at);
}
function trimStart(path) {
    if (path.kind === 'scalar')
        return (0,analysis_value/* scalar */.d_)(String(path.value).slice(1), path.at);
    return path.kind === 'template' && typeof path.parts[0] === 'string' ? { ...path, parts: [path.parts[0].slice(1), ...path.parts.slice(1)] } : path;
}

;// CONCATENATED MODULE: ./src/analysis/roots.ts

/** What only tests, examples and benchmarks say. */
const TRIAL = /(?:^|[/_.-])(?:tests?|specs?|t|fixtures?|mocks?|stubs?|fakes?|examples?|samples?|cassettes?|bench(?:es|marks?)?)(?=[/_.-])|(?:Tests?|Specs?|Mocks?)\.\w+$/i;
/** What only tests say. */
const TEST = /(?:^|[/_.-])(?:tests?|specs?)(?=[/_.-])|(?:Tests?|Specs?)\.\w+$|\.t$/i;
/** An address with nothing behind it, or a version alone: what a client's paths are put behind. */
const roots_ROOT = /["'`]https?:\/\/([\w.-]+)(?::\d+)?(?:\/api)?(?:\/v\d+)?\/?["'`]/g;
/** A file that gives such an address to a client. */
const MAKES = /base_?(?:url|uri|options|address|path)|retrofit|rest_?adapter|rest_?client|feign|default_?(?:request|connection)|uri_?builder_?factory|api_?(?:url|uri|root|base|host)|\b(?:server|root|host)_?ur[li]/i;
const roots_GITHUB = /(?:^|\.)github(?:usercontent)?\.com$/i;
/** Hosts that stand for any other: https://www.rfc-editor.org/rfc/rfc2606 */
const NOBODY = /^(?:www\.)?example\.(?:com|org|net)$/i;
/** An address with nothing behind it but what is asked for, where a name says that it is one to send to: `c.BaseAddress = new Uri("https://\u2026")`, `tokens_url: https://\u2026`. */
const GIVEN = /(?:ur[li]|address|host|endpoint|base|root|server|site|conn|client|target)\w*\b[^\n;]{0,60}?["'`\s(=:>]https?:\/\/(?:[^@/"'`\s]*@)?([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/(?:api|https?))?(?:\/v\d+)?\/?(?=["'`\\\s)}<]|\$\{|$)/gim;
/** The same where an object is made of nothing else that tells: `new Api("https://\u2026")`, `Api("https://\u2026", key)`, `Api.new("https://\u2026")`. */
const MADE = /(?:\bnew\s+[\w.:\\]+|(?<![\w.>])[A-Z]\w*(?:(?:\.|::)new)?|\bNew\w*)\s*\(\s*(?:\w+\s*[:=]\s*)?["'`]https?:\/\/([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/api)?(?:\/v\d+)?\/?["'`]\s*[,)]/g;
/** A base with a path of its own: `baseUrl("https://\u2026/v1/payments/")`. */
const DEEPER = /base_?(?:ur[li]|address|path)\w*\b[^\n;]{0,60}?["'`]https?:\/\/([\w-]+(?:\.[\w-]+)*)(?::\d+)?(?:\/[\w.-]+)+\/?["'`]/gi;
const known = new WeakMap();
/** What the roots in the other files of its language say of a request that is a path alone. */
function rootBeside({ path, language }, workspace) {
    return !TRIAL.test(path) && rootsOf(path, language, workspace).made ? [{ strength: 'likely', why: 'the clients of these files are made with the address of GitHub' }] : [];
}
/** Whether the tree has no root but GitHub's. */
function hasOurRoots({ path, language }, workspace) {
    if (TRIAL.test(path))
        return false;
    const { made, given } = rootsOf(path, language, workspace);
    return made || given;
}
/** The same evidence, or less of it: a path or fields by themselves say little where a server is tested, or, if nobody speaks of GitHub, in a document or where clients are made with the address of another. */
function weighed(evidence, program, workspace, isTrial = false) {
    const isThin = evidence.length > 0 && evidence.every(isByItself) && (isTrial || namedBeside(program, workspace).length === 0);
    return isThin && (isTrial || !mayBeSpokenOf(program, workspace) || rootsOf(program.path, program.language, workspace).others) ? evidence.map(one => ({ ...one, strength: 'possible' })) : evidence;
}
function rootsOf(path, language, workspace) {
    const before = known.get(workspace) ?? new Map();
    known.set(workspace, before);
    // A test goes by what tests set, too.
    const isTrial = TRIAL.test(path);
    const key = `${language}${isTrial ? ' in tests' : ''}`;
    const said = before.get(key) ?? readRoots([path, ...workspace.siblings?.(path) ?? []].filter(file => isTrial || !TRIAL.test(file)), [...workspace.settings?.(path) ?? []], workspace);
    before.set(key, said);
    return said;
}
function readRoots(files, settings, workspace) {
    const [texts, more] = [files, settings].map(some => some.flatMap(file => workspace.text?.(file) ?? []));
    const all = [...texts, ...more];
    const given = all.flatMap(text => hostsIn(text, GIVEN));
    return { made: areAllOurs(texts.filter(text => MAKES.test(text)).flatMap(text => hostsIn(text, roots_ROOT))), given: areAllOurs(given), others: [...given, ...all.flatMap(text => [MADE, DEEPER].flatMap(pattern => hostsIn(text, pattern)))].some(host => !roots_GITHUB.test(host)) && !all.some(text => ADDRESSED.test(text)) };
}
const areAllOurs = (hosts) => hosts.includes('api.github.com') && hosts.every(host => roots_GITHUB.test(host));
const hostsIn = (text, pattern) => [...text.matchAll(pattern)].map(match => match[1].toLowerCase()).filter(host => !NOBODY.test(host));

;// CONCATENATED MODULE: ./src/analysis/definitions.ts







/** Names of what holds a path, where the path itself could be any word. */
const NAMED = /path|url|uri|endpoint|route|format|resource|api|link|address/i;
/** The endpoints that a file names without sending a request to them. */
function definitionsOf(program, evaluator, sites, { id: language, words }, knowledge) {
    if (TRIAL.test(program.path))
        return [];
    const sent = sites.flatMap(({ target }) => { const path = target.kind === 'http' ? knowledge.locate(target.url)?.path : undefined; return target.kind !== 'http' || path === undefined ? [] : [{ path, method: target.method }]; });
    return [...constantsOf(program, evaluator, words), ...tuplesOf(program, evaluator), ...templatesOf(program)].flatMap(({ at, path, methods, name, base, baseAt, told, named, hosted }) => {
        const url = base && !isWhole(path) ? joinBase(base, path) : path;
        const located = knowledge.locate((0,analysis_value/* publish */.mk)(url));
        const [method, ...more] = methods;
        const isSent = (one) => (told ? one.path === located?.path && one.method !== undefined : one.path === located?.path || one.path.startsWith(`${located?.path}/`)) && (method === undefined || one.method === undefined || one.method === method);
        if (!located || sent.some(isSent) || (located.bare && !named))
            return [];
        const { evidence: own, foreign } = belonging({ url, name, handler: false, options: [], sends: true }, located, program, evaluator.workspace, knowledge);
        const inPath = weighed(own.length > 0 || foreign !== undefined ? own : spokenInPath(located.pathValues), program, evaluator.workspace);
        const evidence = inPath.length > 0 || foreign !== undefined || located.known ? inPath : located.presumed ? enterpriseOf(located, program, evaluator) : hosted ? [] : rootBeside(program, evaluator.workspace);
        if (!located.known && ((hosted && !located.presumed) || foreign !== undefined || evidence.length === 0))
            return [];
        return [{
                at, language, role: 'client', target: { kind: 'http', url: (0,analysis_value/* publish */.mk)(url), ...(method !== undefined && (more.length > 0 ? { methods: [method, ...more] } : { method })) },
                evidence, ...(foreign !== undefined && { foreign }), trail: baseAt ? [{ at: baseAt, note: 'the URL is made here' }] : [], ...(!told && { defines: true }),
            }];
    });
}
/** What an `/api/v3` says of an address where GitHub is spoken of. */
function enterpriseOf({ host, base }, program, { workspace }) {
    return namedBeside(program, workspace, true).length > 0 ? [ofEnterprise(host ?? base, false, true)] : [];
}
/** What constants, fields and functions give. */
function constantsOf(program, evaluator, words) {
    return (program.constants ?? []).flatMap(({ name, value, owner, hosted = false }) => {
        evaluator.begin();
        const under = describedUnder(program, value, evaluator);
        if (under.length > 0)
            return under.flatMap(({ path: end, methods, type }) => (0,analysis_value/* each */.__)(evaluator.evaluate(value, analysis_value/* EMPTY */.wg)).filter(analysis_value/* isSpelled */.M3).flatMap(base => (0,analysis_value/* each */.__)(evaluator.evaluate(end, analysis_value/* EMPTY */.wg)).filter(analysis_value/* isSpelled */.M3).map(path => ({ at: end.at, baseAt: value.at, path: joinBase(base, path), methods, name: `${type} path`, told: true, named: true, hosted }))));
        const described = describedBy(program, value, evaluator);
        const beside = described ? undefined : owner && methodBeside(program, owner, words);
        const methods = described?.methods ?? (beside === undefined ? [] : [beside]);
        const shared = { at: value.at, methods, name: described ? `${described.type} ${name}` : name, told: described !== undefined, named: described !== undefined || NAMED.test(name), hosted, ...(described?.base && { base: described.base }) };
        // What a function of another file makes of a path alone may be a link of a page.
        const isMade = value.kind === 'call' && value.callee.kind === 'external';
        return (0,analysis_value/* each */.__)(evaluator.evaluate(value, analysis_value/* EMPTY */.wg)).filter(path => (0,analysis_value/* isSpelled */.M3)(path) && (!isMade || isWhole(path))).map(path => ({ ...shared, path }));
    });
}
/** `("/authorizations", .post, body)`: a path and a method, and nothing that answers them. */
function tuplesOf(program, evaluator) {
    return (program.tuples ?? []).flatMap(({ at, ...tuple }) => {
        evaluator.begin();
        const parts = tuple.kind === 'list' ? tuple.items : tuple.entries.length === 1 ? tuple.entries.flatMap(({ key, value }) => (key ? [key, value] : [])) : [];
        const values = parts.map(part => evaluator.evaluate(part, analysis_value/* EMPTY */.wg));
        const isMethod = values.map(value => methodOf(value) !== undefined);
        const methods = values.flatMap((value, i) => (isMethod[i] ? (0,analysis_value/* known */.eO)(methodOf(value))?.toUpperCase() ?? [] : []));
        const paths = values.filter((value, i) => !isMethod[i] && (0,analysis_value/* isSpelled */.M3)(value) && ENDPOINT.test((0,analysis_value/* textParts */.KO)(value).map(part => (typeof part === 'string' ? part : '{}')).join('')));
        const isServed = values.some(value => value.kind === 'function' || (value.kind === 'symbol' && value.root.kind === 'module' && !methodOf(value)));
        const isCommand = values.some(value => COMMAND.test((0,analysis_value/* known */.eO)(value) ?? ''));
        return methods.length === 1 && paths.length === 1 && !isServed && !isCommand ? [{ at, path: paths[0], methods, name: '', told: true, named: true, hosted: false }] : [];
    });
}
/** `"{+baseurl}/authorizations{?page*}"`: what a generated client has for a URL, handed to a class that sends it. */
function templatesOf({ texts }) {
    return texts.flatMap(({ text, at, kind }) => (kind === 'string' && TEMPLATE.test(text) ? [{ at, path: (0,analysis_value/* scalar */.d_)(text, at), methods: [], name: '', told: false, named: true, hosted: false }] : []));
}
/** As Kiota writes them: https://learn.microsoft.com/en-us/openapi/kiota/ */
const TEMPLATE = /^\{\+\w+\}\/\S+$/;
/** Words of a command, whose list says how to run it. */
const COMMAND = /^(?:-.*|curl|wget|gh|hub|https?|xh)$/;
/** A path of ours, perhaps behind a base. */
const ENDPOINT = /(?:^|[/}])(?:authorizations|applications)(?=\/|$|\?)/;
/** The method that stands in a record of the same function, if there is one alone: a function that describes a request. */
function methodBeside({ records }, { at }, { keys }) {
    const inside = records.filter(record => record.at.line >= at.line && record.at.endLine <= at.endLine);
    const methods = new Set(inside.flatMap(({ entries }) => entries.flatMap(({ key, value }) => (key?.kind === 'literal' && keys.method.includes(String(key.value)) && value.kind === 'literal' && (0,analysis_methods/* isMethodName */.r)(String(value.value).toUpperCase()) ? [String(value.value).toUpperCase()] : []))));
    return methods.size === 1 ? [...methods][0] : undefined;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./src/analysis/payload.ts
// Bodies that are text: JSON and forms, with holes, read as the fields they hold.

/** A body as fields where it can be read as such; otherwise as it is. */
function readBody(value) {
    switch (value.kind) {
        case 'encoded': return value.as === 'form' ? { ...value, of: readBody(value.of) } : readBody(value.of);
        case 'either': return { ...value, of: value.of.map(readBody) };
        case 'scalar': return typeof value.value === 'string' ? fromText([value.value], value) : value;
        case 'template': return fromText(value.parts, value);
        case 'record': return rawIn(value.fields) ?? value;
        default: return value;
    }
}
/** The body itself where it comes with its kind: Postman's `{ mode: 'raw', raw: text }`. */
function rawIn(fields) {
    const [mode, raw] = [fields.get('mode'), fields.get('raw')];
    return mode?.kind === 'scalar' && mode.value === 'raw' && raw ? readBody(raw) : undefined;
}
/** Stands for a hole inside the JSON text; quoted or not, it parses. */
const MARK = (i) => `\uE001${i}\uE001`;
const MARKED = /\uE001(\d+)\uE001/;
function fromText(parts, whole) {
    const holes = [];
    let text = '';
    let quoted = false;
    for (const part of parts) {
        if (typeof part === 'string') {
            text += part;
            for (const m of part.matchAll(/\\.|"/g))
                if (m[0] === '"')
                    quoted = !quoted;
        }
        else {
            // Outside quotes a hole is a value of its own.
            text += quoted ? MARK(holes.length) : JSON.stringify(MARK(holes.length));
            holes.push(part);
        }
    }
    const trimmed = text.trim();
    if (trimmed.startsWith('{')) {
        const errors = [];
        const node = (0,main.parseTree)(trimmed, errors, { allowTrailingComma: true });
        const places = placesIn(whole, parts, text.length - text.trimStart().length);
        return node?.type === 'object' && errors.length === 0 ? fromNode(node, holes, places) : whole;
    }
    return /^[\w.[\]-]+=/.test(trimmed) ? fromForm(trimmed, holes, whole) : whole;
}
/** Where pieces of a literal stand, if its text is in the file as it is; otherwise the whole literal. */
function placesIn(whole, parts, skipped) {
    const { at } = whole;
    const [text] = parts;
    if (parts.length !== 1 || typeof text !== 'string')
        return () => at;
    const lines = text.split('\n');
    const last = lines[lines.length - 1].length;
    // Between quotes or without: what is written is as long as what it means.
    const quotes = lines.length === 1 ? (at.endColumn - at.column - last) / 2 : at.endColumn - 1 - last;
    if (at.endLine - at.line !== lines.length - 1 || !(quotes === 0 || quotes === 1))
        return () => at;
    const position = (offset) => {
        const before = text.slice(0, offset).split('\n');
        return before.length === 1 ? [at.line, at.column + quotes + offset] : [at.line + before.length - 1, before[before.length - 1].length + 1];
    };
    return (offset, length) => {
        const [line, column] = position(offset + skipped);
        const [endLine, endColumn] = position(offset + skipped + length);
        return { path: at.path, line, column, endLine, endColumn };
    };
}
function fromNode(node, holes, places) {
    const at = places(node.offset, node.length);
    if (node.type === 'object') {
        let open = false;
        const fields = new Map();
        const keys = new Map();
        for (const property of node.children ?? []) {
            const [key, value] = property.children ?? [];
            if (!key || MARKED.test(String(key.value)))
                open = true;
            else if (value) {
                fields.set(String(key.value), fromNode(value, holes, places));
                keys.set(String(key.value), places(property.offset, property.length));
            }
        }
        return { kind: 'record', fields, open, at, keys };
    }
    if (node.type === 'array')
        return { kind: 'list', items: (node.children ?? []).map(c => fromNode(c, holes, places)), open: false, at };
    return typeof node.value === 'string' ? fill(node.value, holes, at) : { kind: 'scalar', value: (node.value ?? null), at };
}
function fromForm(text, holes, whole) {
    const fields = new Map();
    for (const pair of text.split('&')) {
        const [key = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
        fields.set(key.replace(/\[\]$/, ''), fill(value.replaceAll('"', ''), holes, whole.at));
    }
    return { kind: 'encoded', as: 'form', of: { kind: 'record', fields, open: false, at: whole.at }, at: whole.at };
}
/** Text with its holes put back. A hole alone may be of any type. */
function fill(text, holes, at) {
    const pieces = text.split(/\uE001(\d+)\uE001/);
    if (pieces.length === 1)
        return { kind: 'scalar', value: text, at };
    const parts = pieces.flatMap((piece, i) => (i % 2 === 1 ? [holes[Number(piece)] ?? { name: '' }] : piece === '' ? [] : [piece]));
    const [only] = parts;
    return parts.length === 1 && typeof only === 'object' ? { kind: 'unknown', why: 'in text', name: only.name, at } : { kind: 'template', parts, at };
}
/** Whether a body is anything at all; undefined if that can't be told. */
function isGiven(body) {
    switch (body?.kind) {
        case undefined: return undefined;
        case 'unknown': return body.why === 'not given' ? false : undefined;
        case 'scalar': return Boolean(body.value);
        case 'encoded': return isGiven(body.of);
        case 'either': return undefined;
        default: return true;
    }
}

;// CONCATENATED MODULE: ./src/analysis/bare-verbs.ts





/** Whether the file imports what serves requests, or one thing out of it: `org.scalatra.ScalatraServlet`. */
function serves({ imports }, { clients }) {
    return clients.some(({ server, from }) => server && from.some(one => imports.some(name => name === one || (name.startsWith(one) && /^[.:\\/]+[\w*]+$/.test(name.slice(one.length))))));
}
/** Whether such verbs send in this file. */
function sendsBareVerbs(program, language) {
    const { bareVerbs } = language.words;
    return bareVerbs !== undefined && !serves(program, language) && program.imports.some(name => bareVerbs.imports.test(name));
}
/** The request of such a verb, or of a client that is told so once, with what all URLs of the file begin with. */
function withFileBase(request, program, evaluator, language) {
    const bases = bare_verbs_basesOf(request, program, evaluator, language);
    const only = bases.find(({ kind }) => kind === 'scalar' || kind === 'template');
    return only && bases.length === 1 && !(0,analysis_value/* each */.__)(request.url).some(isAddress) ? { ...request, url: joinBase(only, request.url) } : request;
}
function bare_verbs_basesOf({ client, name }, program, evaluator, language) {
    const { routes, bareVerbs } = language.words;
    const told = client?.told;
    if (told)
        return program.calls.flatMap(call => (told.test((0,analysis_steps/* nameOf */.Vb)(call)) && call.args[0] ? (0,analysis_value/* each */.__)((0,objects/* settle */.G9)(evaluator.evaluate(call.args[0].value))) : [])).flatMap(one => (one.kind === 'record' ? (0,analysis_value/* each */.__)(first(one, language.words.keys.base) ?? one) : one));
    if (!bareVerbs || routes?.test(name) !== true || !sendsBareVerbs(program, language))
        return [];
    return program.calls.flatMap(({ args: [what, base] }) => (what && base && bareVerbs.base.test((0,analysis_value/* nameOf */.Vb)(evaluator.evaluate(what.value))) ? (0,analysis_value/* each */.__)(evaluator.evaluate(base.value)) : []));
}

;// CONCATENATED MODULE: ./src/analysis/said-options.ts




/** A request with what is set on it, read as one record. `depth`: in how many branches the request itself stands. */
function withOptions(request, said, depth, evaluator, words, env) {
    const values = said.flatMap(one => one.args.slice(0, 1).map(arg => ({ value: evaluator.whole(arg.value, env), maybe: (one.depth ?? 0) > depth })));
    const all = values.map(({ value }) => value);
    if (all.length === 0)
        return request;
    const read = (of, from) => {
        const draft = { ...from, options: [...from.options] };
        options(draft, of.reduce((record, value) => (0,drafts/* merge */.h1)(record, value), { kind: 'record', fields: new Map(), open: false, at: all[0].at }), words);
        return draft;
    };
    const branches = values.filter(({ maybe }) => maybe).map(({ value }) => read([value], { name: '', handler: false, options: [] }));
    const whole = read(all, request);
    const method = branches.length > 0 ? oneOfBranches(read(values.flatMap(({ value, maybe }) => (maybe ? [] : [value])), request), branches, words.keys.method.length - 1) : undefined;
    return { ...whole, ...(method && { method }), url: request.url, sends: request.sends };
}
/** What the method can be where some of the options are set in branches. A body that is given, or is not, tells which of them are taken. `implied`: the key for what a body implies. */
function oneOfBranches(certain, branches, implied) {
    const first = branches.find(({ method }) => method)?.method;
    if (!first)
        return certain.method;
    const given = branches.flatMap(({ payload }) => (payload ? [isGiven((0,analysis_value/* publish */.mk)(payload))] : []));
    const isLess = ({ rank = 0 }) => certain.rank !== undefined && rank > certain.rank;
    const unsent = given.length > 0 && given.every(one => one === false);
    const methods = branches.flatMap(branch => (branch.method && !isLess(branch) && !(unsent && branch.rank === implied) ? [branch.method] : []));
    const usual = certain.method ?? (0,analysis_value/* scalar */.d_)(certain.client?.method ?? 'GET', first.at);
    return (0,analysis_value/* oneOf */.yL)([...(given.includes(true) && methods.length > 0 ? [] : [usual]), ...methods], usual.at);
}

;// CONCATENATED MODULE: ./src/analysis/building.ts









/** Fills in what the call itself leaves open. What it says goes first. */
function complete(read, later, evaluator, data, env) {
    const { words } = data;
    // `request.post(head: headers, body: text)`
    const set = later.verb.filter(({ args: [only] }) => { const given = only && evaluator.whole(only.value, env); return given?.kind === 'record' && words.keys.headers.some(key => given.fields.has(key)); });
    const request = withOptions(read, [...later.options, ...set], later.outermost.use.depth ?? 0, evaluator, words, env);
    const value = (said) => building_valueOf(said, evaluator, env);
    const payload = dataOf(request.payload ?? value(later.payload) ?? value([...later.method.flatMap(one => (one.args.length > 1 ? bodyOf(one, -1) : [])), ...later.verb.flatMap(one => (set.includes(one) ? [] : bodyOf(one, 0)))]) ?? value(bodyAround(request, later)), evaluator, words);
    const said = request.method ?? methodSaid(later, evaluator, words, env);
    // A method that is set and can't be told is not the one that a client sends by itself.
    const isSet = said === undefined && later.method.length > 0;
    const method = said ?? (isSet ? undefined : methodImplied(request, payload, words));
    const headers = headersOf(request.headers ?? value(later.header));
    return { ...request, url: withHost(request.url, later, evaluator, data, env), ...(method && { method }), ...(!said && { implied: true }), ...(isSet && { open: true }), ...(payload && { payload }), ...(headers && { headers }) };
}
/** The same with what those say who are given the request to send: `connection = open(path); connection.setRequestMethod('POST')`. */
function completeFor(read, { own, callers }, evaluator, language, env) {
    const { method, implied, ...request } = complete(read, own, evaluator, language, env);
    const isMethod = ({ args: [only] }) => only !== undefined && (only.value.kind !== 'literal' || (0,analysis_methods/* isMethodName */.r)(String(only.value.value).toUpperCase()));
    const said = implied ? callers().map(one => ({ ...one, method: one.method.filter(isMethod) })).filter(one => [one.method, one.implied, one.options].some(some => some.length > 0) || (read.client?.posts && one.payload.length > 0)) : [];
    if (said.length === 0)
        return { ...request, ...(method && { method }), ...(implied && { implied }) };
    const all = (key) => said.flatMap(one => one[key]);
    const given = { outermost: own.outermost, method: all('method'), implied: all('implied'), options: all('options'), payload: all('payload'), header: [], auth: [], verb: [], base: [], around: [], after: [] };
    return complete(request, given, evaluator, language, env);
}
/** A path with the host of the client that is given the request: `Net::HTTP.new(host).request(Post.new(path))`. */
function withHost(url, { around, base }, evaluator, data, env) {
    if (!(0,analysis_value/* each */.__)(url).every(one => /^(?![a-z]+:)./i.test(leadingText(one) ?? '')))
        return url;
    // `client.SetBaseURL(address)`
    const said = base.flatMap(({ args: [only, ...rest] }) => (only && rest.length === 0 ? (0,analysis_value/* each */.__)(evaluator.evaluate(only.value, env)).filter(isAddress) : [])).at(-1);
    if (said)
        return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(url).map(one => joinBase(said, one)), url.at);
    for (const { callee } of around) {
        const sends = callee.kind === 'member' ? evaluator.evaluate(callee, env) : undefined;
        if (sends?.kind !== 'symbol')
            continue;
        const based = basedOn(url, sends, evaluator, data);
        if (based !== url)
            return based;
    }
    return url;
}
/** The body that is given to the call which sends the request: `urlopen(request, body)`. */
function bodyAround({ client }, { around }) {
    return around.flatMap(call => {
        const at = (0,analysis_call/* entry */.f_)(client?.members, (0,analysis_steps/* nameOf */.Vb)(call))?.indexOf('payload') ?? -1;
        const body = call.args.filter(a => a.name === undefined)[at] ?? call.args.find(a => client?.posts && a.name === 'data');
        return body ? [{ member: (0,analysis_steps/* nameOf */.Vb)(call), args: [body], at: call.at }] : [];
    }).slice(0, 1);
}
/** A body with the fields of the object that it is, under the names they are sent by. */
function dataOf(payload, evaluator, { camelFields }) {
    if (!payload)
        return undefined;
    const data = (value) => {
        if (value.kind === 'encoded')
            return { ...value, of: data(value.of) };
        const seen = value.kind === 'symbol' ? dataElsewhere(evaluator, value) ?? value : value;
        return camelFields && seen.kind === 'record' ? (0,objects/* snakeCased */.dK)(seen) : seen;
    };
    return (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(payload).map(data), payload.at);
}
/** The method that the client sends when none is named; what stands in for it says nothing then. */
function methodImplied({ client, open, url, name }, payload, { mock }) {
    if (mock.test(name))
        return undefined;
    if (client?.posts && payload)
        return (0,analysis_value/* scalar */.d_)('POST', url.at);
    return open || client?.method === undefined ? undefined : (0,analysis_value/* scalar */.d_)(client.method, url.at);
}
/** Headers by their names, where they are written as lines: `X-GitHub-OTP: 123`. */
function headersOf(value) {
    if (!value || (0,analysis_value/* each */.__)(value).some(v => v.kind === 'record'))
        return value;
    const lines = (0,analysis_value/* each */.__)(value).flatMap(v => (v.kind === 'list' ? v.items : [v])).flatMap(v => (v.kind === 'scalar' || v.kind === 'template' ? linesOf(v) : []));
    const fields = new Map(lines.flatMap(line => {
        const [head = '', ...rest] = (0,analysis_value/* textParts */.KO)(line);
        const [, name, text = ''] = (typeof head === 'string' ? /^\s*([\w-]+):\s*([\s\S]*)$/.exec(head) : null) ?? [];
        return name === undefined ? [] : [[name, (0,analysis_value/* textOf */.b6)([text, ...rest], line.at)]];
    }));
    return fields.size === 0 ? value : { kind: 'record', fields, open: true, at: value.at };
}
/** The lines of a text; a line may hold what can't be told. */
function linesOf(value) {
    const lines = [[]];
    for (const part of (0,analysis_value/* textParts */.KO)(value)) {
        if (typeof part !== 'string')
            lines.at(-1).push(part);
        else
            part.split(/\r?\n/).forEach((piece, i) => { if (i > 0)
                lines.push([]); lines.at(-1).push(piece); });
    }
    return lines.map(parts => (0,analysis_value/* textOf */.b6)(parts, value.at));
}
/** `.method("POST", body)` and `.post(body)` hold a body too. */
function bodyOf(said, at) {
    const body = said.args.at(at);
    // A short word is the method, or what comes with a body.
    const isWord = body?.value.kind === 'literal' && !/^\s*[{[]/.test(String(body.value.value));
    return body && !isWord && body.value.kind !== 'function' ? [{ ...said, args: [body] }] : [];
}
function methodSaid({ method, verb, around, payload, header, implied: steps, sent }, evaluator, { later, verb: verbs, methods }, env) {
    // HTTP/2 has the method among the headers.
    const values = [...method.map(({ args }) => args[0]), ...header.filter(({ args }) => args[0]?.value.kind === 'literal' && args[0].value.value === ':method').map(({ args }) => args[1])];
    for (const value of values) {
        const given = value && evaluator.evaluate(value.value, env);
        // `request.get_method = lambda: 'PUT'`
        const said = given?.kind === 'function' ? (0,analysis_call/* returned */._r)(evaluator, given, [], given.at) : given && (0,objects/* settle */.G9)(given);
        if (said && shape_isText(said))
            return methodOf(said) ?? said;
    }
    if (!later.verb)
        return undefined;
    const named = (member, pattern) => { const found = pattern.exec(member)?.[1]; return found && ((0,analysis_call/* entry */.f_)(methods, found.toLowerCase()) ?? found.toUpperCase()); };
    const own = verb.flatMap(v => { const found = named(v.member, later.verb); return found === undefined ? [] : [(0,analysis_value/* scalar */.d_)(found, v.at)]; })[0];
    if (own)
        return own;
    for (const call of around) {
        const { callee } = call;
        const found = callee.kind === 'member' && callee.key.kind === 'literal' ? named(String(callee.key.value), verbs) : VERB.test((0,analysis_steps/* nameOf */.Vb)(call)) ? (0,analysis_steps/* nameOf */.Vb)(call) : undefined;
        if (found !== undefined)
            return (0,analysis_value/* scalar */.d_)(found, call.at);
        const given = call.args.map(a => methodOf(evaluator.whole(a.value, env))).find(m => m && (0,analysis_value/* each */.__)(m).every(one => (0,analysis_value/* known */.eO)(one) !== undefined));
        if (given)
            return given;
    }
    const given = sent?.args.map(a => methodOf(evaluator.whole(a.value, env))).find(m => m !== undefined);
    if (given)
        return given;
    const isOff = ({ args: [only] }) => only?.value.kind === 'literal' && only.value.value === false;
    return [...payload, ...header, ...steps].flatMap(s => { const implied = (0,analysis_call/* entry */.f_)(later.implied, s.member); return implied === undefined || isOff(s) ? [] : [(0,analysis_value/* scalar */.d_)(implied, s.at)]; })[0];
}
/** A function that is called like a method of HTTP: `POST(body, uri)`. */
const VERB = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/;
/** What goes with a body rather than being one. */
const MEDIA_TYPE = /^(?:application|text|multipart)\/[\w.+-]+/;
/** What a field is called. */
const FIELD = /^[\w.[\]-]+$/;
/** One value, or a record of the names and values that were given one by one. */
function building_valueOf(said, evaluator, env) {
    const [first] = said;
    if (!first || first.args.length === 0)
        return undefined;
    const pairs = said.filter(s => s.args.length > 1 && !MEDIA_TYPE.test((0,analysis_value/* known */.eO)(evaluator.evaluate(s.args[1].value, env)) ?? ''));
    if (pairs.length === 0)
        return evaluator.whole(first.args[0].value, env);
    const fields = new Map(pairs.flatMap(({ args: [key, given] }) => {
        const name = (0,analysis_value/* known */.eO)(evaluator.evaluate(key.value, env));
        return name === undefined || !FIELD.test(name) ? [] : [[name, evaluator.whole(given.value, env)]];
    }));
    const record = { kind: 'record', fields, open: true, at: first.at };
    return fields.size === 0 ? evaluator.whole((said.find(s => s.args.length === 1) ?? first).args[0].value, env) : record;
}

;// CONCATENATED MODULE: ./src/analysis/programs.ts




const PROGRAM = /^(?:[\w/.-]*\/)?curl$/;
/** What runs programs, whatever else it says. */
const RUNS = /system|exec|spawn|popen|run|command|capture|process|shell|output|^(?:call|sh|bash|cmd|start|proc_open|passthru|`)$/i;
/** A command line that begins with the program. */
const LINE = /^\s*(?:[\w/.-]*\/)?curl\s/;
/** What is given to a program that is named elsewhere. */
const HELD = /arg(?:ument)?s:?$/i;
/** How many words are read. */
const MAX_WORDS = 60;
/** How many lists are looked into, one in another: a list may be written to hold itself. */
const MAX_LISTS = 4;
/** Options with a word of their own behind them: https://curl.se/docs/manpage.html. */
const TAKES = /^(?:-[A-Za-z]*[AbcCDeEFhHKmoPQrTuUwxyYzX]|--(?:user(?:-agent)?|header|output|write-out|cookie(?:-jar)?|cacert|cert|key|proxy|referer|form|max-time|connect-timeout|retry|config|netrc-file))$/;
const programs_METHOD = /^(?:-[A-Za-z]*X|--request)$/;
const DATA = /^(?:-[A-Za-z]*d|--data(?:-\w+)?|--json)$/;
const URL_OPTION = '--url';
/** Options that stand with a value beside a URL. */
const OPTION = /^(?:-[A-Za-z]*[XdHu]|--(?:request|data(?:-\w+)?|json|header|user))$/;
/** A list of words that is written once, and goes by a name. */
const programs_spelt = (expr) => {
    const [write, other] = expr?.kind === 'name' ? expr.binding.writes : [];
    return write?.value.kind === 'list' && !other ? write.value : expr;
};
/** What a word may be written as: a word, or the list of all. */
const beginsWith = (given, lists = MAX_LISTS) => {
    const expr = programs_spelt(given);
    return expr?.kind === 'literal' ? String(expr.value) : expr?.kind === 'list' && lists > 0 ? beginsWith(expr.items[0], lists - 1) : undefined;
};
/** Whether an option of curl stands among words, or in a list of them, with what may be its value behind it. */
const hasOption = (given, lists = MAX_LISTS) => given.map(programs_spelt).some((one, i) => {
    const next = given[i + 1];
    return one?.kind === 'list' ? lists > 0 && hasOption(one.items, lists - 1) : one?.kind === 'literal' && OPTION.test(String(one.value)) && next !== undefined && !(next.kind === 'literal' && String(next.value).startsWith('-'));
});
/** The request that curl is told to send by the arguments of a call. `isKnown`: whether a URL is one of ours at the call that is looked at. */
function programRequest(evaluator, { callee, args }, words, isKnown) {
    const name = memberName(callee);
    const runs = RUNS.test(name);
    if (words.harmless.test(name) && !runs)
        return undefined;
    const from = args.findIndex(arg => PROGRAM.test(beginsWith(arg.closure.expr) ?? ''));
    if (from < 0 && runs && args[0] !== undefined && args[0].name === undefined) {
        const lines = (0,analysis_value/* each */.__)((0,objects/* settle */.G9)(evaluator.read(args[0].closure))).filter(line => LINE.test(leadingText(line) ?? ''));
        const at = beginning(evaluator, args[0].closure);
        const [first, ...more] = lines.flatMap(line => sentBy(wordsOf(line, at).slice(1), 'curl', callee.at, mayBeUrl) ?? []);
        if (first)
            return { ...first, url: (0,analysis_value/* oneOf */.yL)([first, ...more].map(({ url }) => url), at) };
    }
    if (from < 0 && (HELD.test(name) || !hasOption(args.map(arg => arg.closure.expr))))
        return undefined;
    const given = args.slice(Math.max(from, 0)).flatMap(arg => opened((0,objects/* settle */.G9)(evaluator.read(arg.closure)))).slice(from < 0 ? 0 : 1, MAX_WORDS);
    const request = sentBy(given, from < 0 ? (0,analysis_value/* nameOf */.Vb)(callee) : 'curl', callee.at, from < 0 ? isKnown : mayBeUrl);
    // What is only compared with, or said, names the program and all of its words.
    return request && from >= 0 && !runs && isKnown(request.url) ? undefined : request;
}
/** The request of curl's words. */
function sentBy(given, name, at, isUrl) {
    const request = { name, handler: false, options: [] };
    const urls = [];
    // Words that can't be told may be options.
    let isOpen = false;
    for (let i = 0; i < given.length; i++) {
        const word = given[i];
        const said = (0,analysis_value/* known */.eO)(word) ?? '';
        const next = given[i + 1];
        if (!said.startsWith('-')) {
            if (isUrl(word))
                urls.push(word);
            else
                isOpen = true;
            continue;
        }
        if (next && programs_METHOD.test(said))
            request.method = next;
        else if (next && DATA.test(said))
            request.payload = next;
        else if (next && said === URL_OPTION)
            urls.unshift(next);
        else if (!TAKES.test(said))
            continue;
        i++;
    }
    const url = urls.find(one => (0,analysis_value/* textParts */.KO)(one).some(part => typeof part === 'string')) ?? urls[0];
    if (!url)
        return undefined;
    const method = request.method ?? (request.payload ? (0,analysis_value/* scalar */.d_)('POST', at) : isOpen || urls.length > 1 ? undefined : (0,analysis_value/* scalar */.d_)('GET', at));
    return { ...request, url, sends: true, ...(method ? { method } : { open: true }) };
}
/** Where a line is made: where what it begins with is. */
function beginning(evaluator, { expr, env }) {
    return expr.kind === 'join' && expr.parts[0] ? beginning(evaluator, { expr: expr.parts[0], env }) : (0,analysis_value/* each */.__)(evaluator.read({ expr, env }))[0].at;
}
/** What ends a command in a line of several. */
const ENDS = /[|;&<>\n]/;
/** The words of a command line, with holes where it has them: a hole is part of the word that it stands in. */
function wordsOf(line, at) {
    const found = [];
    let word;
    let quote = '';
    const add = (piece) => { (word ??= []).push(piece); };
    const end = () => { if (word)
        found.push(word); word = undefined; };
    for (const part of (0,analysis_value/* textParts */.KO)(line)) {
        if (typeof part !== 'string') {
            add(part);
            continue;
        }
        for (let i = 0; i < part.length; i++) {
            const letter = part[i];
            if (letter === '\\' && quote !== "'") {
                if (part[++i] !== '\n')
                    add(part[i] ?? '');
            }
            else if (letter === quote)
                quote = '';
            else if (quote === '' && (letter === '"' || letter === "'")) {
                quote = letter;
                add('');
            }
            else if (quote === '' && /\s/.test(letter) && letter !== '\n')
                end();
            else if (quote === '' && ENDS.test(letter)) {
                end();
                return found.map(pieces => (0,analysis_value/* textOf */.b6)(pieces, at));
            }
            else
                add(letter);
        }
    }
    end();
    return found.map(pieces => (0,analysis_value/* textOf */.b6)(pieces, at));
}
/** The words of a list in a list, and so on; anything else is one, as is what a list may hold besides. */
function opened(value) {
    if (value.kind === 'list')
        return [...value.items.flatMap(opened), ...(value.open ? [(0,analysis_value/* unknownValue */.Uo)('more words', '', value.at)] : [])];
    return value.kind === 'record' ? [] : [value];
}
/** Text, or what a caller hands over; one of several lists is options. */
const mayBeUrl = (value) => (0,analysis_value/* each */.__)(value).every(one => one.kind !== 'list') && ((0,analysis_value/* each */.__)(value).some(analysis_value/* isString */.Kg) || (0,analysis_value/* parametersOf */.mC)(value).size > 0);

;// CONCATENATED MODULE: ./src/analysis/reading.ts
// Reads the requests of a file's calls, with what is said of them elsewhere in the file and by those who call it.







class Reading {
    program;
    evaluator;
    callers;
    language;
    knowledge;
    constructor(program, evaluator, callers, language, knowledge) {
        this.program = program;
        this.evaluator = evaluator;
        this.callers = callers;
        this.language = language;
        this.knowledge = knowledge;
    }
    /** The request that a call starts a program for. `isAlone`: it is looked at where it stands. */
    ofProgram(invocation, isAlone) {
        return programRequest(this.evaluator, invocation, this.language.words, url => isAlone && this.knowledge.locate((0,analysis_value/* publish */.mk)(url)) !== undefined);
    }
    /** The request that a call sends itself. */
    ofCall(invocation) {
        return readRequest(this.evaluator, invocation, this.language.words, this.language.clients);
    }
    /** A request with what else is said of it, in its chain and around it. That can be large: it is worked out for ours alone. */
    completed(read, said, env) {
        const based = withFileBase(read, this.program, this.evaluator, this.language);
        const begun = this.knowledge.locate((0,analysis_value/* publish */.mk)(based.url));
        const request = begun && !based.client?.fluent ? completeFor(based, said, this.evaluator, this.language, env) : based;
        return [request, request.url === based.url ? begun : this.knowledge.locate((0,analysis_value/* publish */.mk)(request.url))];
    }
    /** The request with the base of a client that callers hand in, or that another file makes: `new Login(axios.create({ baseURL }))`. */
    ofClient({ callee: whose, args }, { callee }, env, [request, located]) {
        if (!located || located.host !== null || located.base !== undefined || whose.kind !== 'symbol' || whose.steps.length === 0)
            return [request, located];
        const based = (clients) => clients.flatMap(one => {
            const made = one.kind === 'symbol' ? symbolsElsewhere(this.evaluator, one) : [];
            return (made.length > 0 ? made : [one]).flatMap(client => (client.kind === 'symbol' ? [basedOn(request.url, client, this.evaluator, this.language)] : []));
        });
        const own = this.asCalled(() => based(whose.parameter ? (0,analysis_value/* each */.__)(this.evaluator.evaluate(callee, env)) : [whose]));
        // `Req.post(client, url: path)`
        const urls = own.every(url => url === request.url) ? this.asCalled(() => based(args.flatMap(({ closure }) => (0,analysis_value/* each */.__)(this.evaluator.read(closure))))) : own;
        if (urls.every(url => url === request.url))
            return [request, located];
        const url = (0,analysis_value/* oneOf */.yL)(urls, request.url.at);
        return [{ ...request, url }, this.knowledge.locate((0,analysis_value/* publish */.mk)(url))];
    }
    /** The request with its remaining parameters standing for what known callers pass: that may tell the host, and what is sent. */
    throughCallers({ call, invocation, env }, said, request, located) {
        const hasOpenBody = request.payload && (0,analysis_value/* parametersOf */.mC)(request.payload).size > 0;
        if (!hasOpenBody && (located.product || (0,analysis_value/* parametersOf */.mC)(request.url).size === 0))
            return [request, located];
        this.evaluator.begin();
        return this.asCalled(() => {
            // What it is called on may be made of a parameter too.
            const same = (0,analysis_call/* invocations */.OC)(this.evaluator, call, env).find(({ callee }) => callee.kind === invocation.callee.kind) ?? invocation;
            const read = this.ofProgram(same, true) ?? this.ofCall(same);
            const [again, found] = read ? this.completed(read, said, analysis_value/* EMPTY */.wg) : [];
            if (!again || !found)
                return [request, located];
            return [{ ...request, url: found.product ? again.url : request.url, ...(again.payload && { payload: again.payload }) }, found.product ? found : located];
        });
    }
    /** Does `work` while parameters stand for what known callers pass. */
    asCalled(work) {
        this.evaluator.throughCallers = parameter => this.callers.values(parameter);
        try {
            return work();
        }
        finally {
            this.evaluator.throughCallers = undefined;
        }
    }
}

;// CONCATENATED MODULE: ./src/analysis/resources.ts





/** Classes of one authorization, and of all of them. */
const RESOURCE = /^(?:OAuth)?Authorization(s(?:Service|Client|Api|Resource)?)?$/;
/** What an object, or an answer, calls its own address. */
const resources_ADDRESS = /^_*(?:url|uri|href|api|api_url|self_url|link)$/i;
/** Methods that ask for all there are. */
const ALL = /^(?:_?(?:get_?)?all|list|index|each|iter)/i;
const CHANGES = /^(?:PUT|PATCH|DELETE)$/;
/** The requests to such addresses, in a file that is known to be about GitHub. */
function resourceRequests(program, sites, evaluator, words, language, knowledge) {
    const lists = new Set(sites.filter(site => site.role === 'call' && site.foreign === undefined && isList(site, knowledge)).map(({ at }) => (0,analysis_places/* keyOf */.TN)(at)));
    return program.calls.flatMap((call) => {
        evaluator.begin();
        const method = resources_methodOf(call, words);
        const sent = method === undefined ? undefined : toItself(call, method) ?? toAnswer(call, method, evaluator, knowledge) ?? toListed(call, method, program, lists);
        if (!sent)
            return [];
        const { at } = sent.address;
        const url = { kind: 'template', parts: [{ name: 'url' }, ...path(sent, call)], at };
        const callee = evaluator.evaluate(call.callee);
        const request = { url, name: (0,analysis_value/* nameOf */.Vb)(callee), ...(callee.kind === 'symbol' && { root: callee.root }), handler: false, options: [], sends: true };
        const { evidence: found, foreign } = belonging(request, { base: 'url' }, program, evaluator.workspace, knowledge);
        const evidence = [...found, ...sent.listed ?? []];
        const target = { kind: 'http', url, method: sent.method };
        return foreign !== undefined || evidence.length === 0 ? [] : [{ at: call.at, language, role: classOf(sent.address) === undefined ? 'call' : 'client', target, evidence, trail: [] }];
    });
}
function resources_methodOf(call, words) {
    const given = call.args.flatMap(({ value }) => (value.kind === 'literal' && (0,analysis_methods/* isMethodName */.r)(String(value.value)) ? String(value.value) : []))[0];
    return given ?? words.verb.exec((0,analysis_steps/* nameOf */.Vb)(call))?.[1]?.toUpperCase();
}
/** An authorization sends to its own address. */
function toItself({ args }, method) {
    const address = args.map(({ value }) => value).find(value => RESOURCE.test(classOf(value) ?? ''));
    return address && { address, method, all: /s/.test(RESOURCE.exec(classOf(address))[1] ?? '') };
}
/** The class whose own address an expression is. */
function classOf(expr) {
    if (expr.kind !== 'member' || expr.key.kind !== 'literal' || !resources_ADDRESS.test(String(expr.key.value)))
        return undefined;
    return expr.of.kind === 'name' && expr.of.binding.kind === 'instance' ? expr.of.binding.type : undefined;
}
/** What an answer about authorizations says is its address. */
function toAnswer({ args: [first] }, method, evaluator, knowledge) {
    if (!first || !CHANGES.test(method) || (first.value.kind !== 'member' && first.value.kind !== 'name'))
        return undefined;
    const addresses = (0,analysis_value/* each */.__)(evaluator.evaluate(first.value)).filter(value => {
        const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
        return last?.kind === 'member' && resources_ADDRESS.test(last.name ?? '');
    });
    const ours = addresses.some(value => value.kind === 'symbol' && value.steps.some(step => asks(step, evaluator, knowledge)));
    return ours ? { address: first.value, method, all: false } : undefined;
}
/** Whether a request asks GitHub for all authorizations. */
function isList({ target, evidence }, knowledge) {
    if (target.kind !== 'http')
        return target.operations.includes(LIST);
    const located = target.method === 'GET' ? knowledge.locate(target.url) : undefined;
    return located?.path === '/authorizations' && (located.product !== undefined || evidence.some(({ strength }) => strength !== 'possible'));
}
const LIST = 'list-authorizations';
const LISTED = { strength: 'likely', why: 'it is the address of one of the authorizations that GitHub lists' };
/** What one of those in a list says is its address: `client.authorizations.each { |found| client.delete(found.url) }`. */
function toListed({ args }, method, program, lists) {
    if (lists.size === 0 || !CHANGES.test(method))
        return undefined;
    const given = args.map(({ value }) => (value.kind === 'call' && value.implicit ? value.callee : value));
    const address = given.find(one => one.kind === 'member' && one.key.kind === 'literal' && resources_ADDRESS.test(String(one.key.value)) && isListed(one.of, program, lists));
    return address && { address, method, all: false, listed: [LISTED] };
}
/** How many blocks and variables lie between a list and one of what is in it. */
const MAX_WAY = 6;
function isListed(expr, program, lists, depth = 0) {
    let one = expr;
    for (; one.kind === 'call' || one.kind === 'member'; one = one.kind === 'call' ? one.callee : one.of)
        if (one.kind === 'call' && lists.has((0,analysis_places/* keyOf */.TN)(one.at)) && one.args.every(({ value }) => value.kind !== 'function'))
            return true;
    if (one.kind !== 'name' || depth > MAX_WAY)
        return false;
    const { kind, owner, writes } = one.binding;
    const block = kind === 'parameter' && owner?.name === '' ? program.calls.find(({ args }) => args.some(({ value }) => value === owner)) : undefined;
    return (block?.callee.kind === 'member' && isListed(block.callee.of, program, lists, depth + 1)) || writes.some(({ value }) => isListed(value, program, lists, depth + 1));
}
/** Whether a step on the way to a value asked for authorizations: `get('/authorizations')`, `gh['/authorizations']`. */
function asks(step, evaluator, knowledge) {
    const isOurs = (value) => knowledge.locate((0,analysis_value/* publish */.mk)(value))?.path.startsWith('/authorizations') === true;
    if (step.kind === 'member')
        return step.name?.includes('/') === true && isOurs({ kind: 'scalar', value: step.name, at: NOWHERE });
    return step.args.some(({ closure }) => (0,analysis_value/* each */.__)(evaluator.read(closure)).some(value => (value.kind === 'scalar' || value.kind === 'template') && ((0,analysis_value/* known */.eO)(value)?.includes('/') ?? true) && isOurs(value)));
}
const NOWHERE = { path: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
/** All of them have one address; one has an id in it. */
function path({ all, method }, { owner }) {
    const whole = all && (method === 'POST' || (method === 'GET' && ALL.test(owner?.name ?? '')));
    return whole ? ['/authorizations'] : ['/authorizations/', { name: 'authorization_id' }];
}

;// CONCATENATED MODULE: ./src/analysis/route-trees.ts
/** Resources that stand beside each other in no other API. */
const BESIDE = new Set(['repos', 'gists', 'orgs', 'emojis', 'gitignore', 'markdown', 'rate_limit', 'licenses', 'octocat', 'zen']);
/** How many of them there must be. */
const LEAST = 3;
/** The keys of records that are trees of GitHub's paths. */
function routeTrees(program, evaluator) {
    return program.records.filter(isTree).flatMap(record => {
        evaluator.begin();
        const object = evaluator.evaluate(record);
        const { fields } = object.kind === 'object' ? object.record() : { fields: new Map() };
        if ([...fields.keys()].filter(key => BESIDE.has(key)).length < LEAST)
            return [];
        return record.entries.flatMap(({ key, at }) => (key?.kind === 'literal' ? [{ at, paths: pathsOf(String(key.value), fields.get(String(key.value)), at) }] : []));
    });
}
/** Whether its values are branches or ends of branches: nothing that is a value of its own. */
function isTree({ entries }) {
    return entries.length > LEAST && entries.every(({ key, value }) => key?.kind === 'literal' && (value.kind === 'record' || value.kind === 'name' || (value.kind === 'literal' && (value.value === null || typeof value.value === 'boolean'))));
}
function pathsOf(name, value, at) {
    const below = value?.kind === 'object' ? value.record() : value;
    const keys = below?.kind === 'record' ? [...below.fields.keys()] : [];
    const id = { name: 'id' };
    return [{ kind: 'scalar', value: `/${name}`, at }, ...keys.flatMap((key) => [[`/${name}/`, id, `/${key}`], [`/${name}/`, id, `/${key}/`, id]].map(parts => ({ kind: 'template', parts, at })))];
}

;// CONCATENATED MODULE: ./src/analysis/queries.ts




/** The files of the tree that a file imports. */
const imported = ({ path, imports }, workspace) => imports.flatMap(name => {
    const file = workspace.resolve(path, name);
    return (file === undefined ? undefined : workspace.program(file)) ?? [];
});
/** The requests that a file describes so. */
function queriesIn(program, evaluator, words) {
    const { queries } = words;
    if (!queries)
        return [];
    const described = program.calls.flatMap(({ args: [given] }) => (given?.value.kind === 'record' ? given.value.entries : []).flatMap(({ key, value }) => (key?.kind === 'literal' && key.value === queries.key && value.kind === 'function' ? value.returns : [])));
    if (described.length === 0)
        return [];
    const basesIn = ({ calls }) => calls.flatMap(({ callee, args }) => (queries.base.test((0,analysis_value/* nameOf */.Vb)(evaluator.evaluate(callee))) ? args.flatMap(arg => recordOf(evaluator.whole(arg.value)) ?? []) : [])).flatMap(record => first(record, words.keys.base) ?? []);
    const own = basesIn(program);
    // The client may be made in a file that this one imports.
    const bases = own.length > 0 ? own : imported(program, evaluator.workspace).flatMap(basesIn);
    const alternatives = described.flatMap(expr => {
        evaluator.begin();
        return (0,analysis_value/* each */.__)((0,objects/* settle */.G9)(evaluator.evaluate(expr)));
    });
    return alternatives.flatMap((one) => {
        const url = one.kind === 'record' ? first(one, words.keys.url) : shape_isText(one) ? one : undefined;
        const method = one.kind === 'record' ? first(one, words.keys.method) : undefined;
        if (!url)
            return [];
        // Without a base and a method it may be any text.
        const whole = isWhole(url) ? url : bases.length === 1 ? joinBase(bases[0], url) : bases.length === 0 && method ? url : undefined;
        return [{ at: one.at, method: ((method && (0,analysis_value/* known */.eO)(method)) ?? 'GET').toUpperCase(), ...(whole && { url: whole }) }];
    });
}

;// CONCATENATED MODULE: ./src/analysis/routes.ts








/** Keys of what answers a route or shows a page, or is an answer itself. */
const SERVED = /^(?:status(?:_?[cC]ode)?|handlers?|fn|controller|component|element|middlewares?|view|template|loader|guards?|canActivate|icon|label)$/;
const routes_ADDRESS = /^https?:\/\//i;
const routes_ROUTE = /^(GET|POST|PUT|PATCH|DELETE) \//;
/** Entries of route tables among a program's records. */
function routeTables(program, evaluator, words) {
    const told = new Map();
    const queries = queriesIn(program, evaluator, words);
    const described = new Set(queries.map(({ at }) => (0,analysis_places/* keyOf */.TN)(at)));
    const tells = new Set([...urlKeys(words), ...words.keys.method]);
    const tables = program.records.filter(record => mayTell(record, told) && !described.has((0,analysis_places/* keyOf */.TN)(record.at))).flatMap(record => {
        evaluator.begin();
        const object = evaluator.evaluate(record);
        if (object.kind !== 'object')
            return [];
        const { fields } = object.record();
        // What is only taken over from another record stands there.
        const own = record.entries.some(({ key }) => key?.kind === 'literal' && tells.has(String(key.value))) ? entry(fields, words) : undefined;
        const values = [...fields.values()];
        return [...(own?.method !== undefined ? [{ ...own, at: record.at, method: own.method }] : []), ...values.flatMap(routesIn), ...namedRoutes(values), ...namedPairs(values), ...withoutMethod(values, words)];
    });
    const bases = tables.length > 0 ? routes_basesOf(program, words) : [];
    return [...queries.flatMap(({ url, ...one }) => (url ? [{ ...one, url }] : [])), ...tables.map(route => under(bases, route))];
}
/** `{ baseUrl: 'https://host', operations: { \u2026 } }`: the addresses that records say for all that is in them. */
function routes_basesOf({ records }, { keys }) {
    const names = new Set(keys.base.filter(name => !keys.url.includes(name)));
    return records.flatMap(({ entries, at }) => entries.flatMap(({ key, value }) => (key?.kind === 'literal' && names.has(String(key.value)) && value.kind === 'literal' && routes_ADDRESS.test(String(value.value)) ? [{ at, base: (0,analysis_value/* scalar */.d_)(value.value, value.at) }] : [])));
}
/** A route behind the address that the nearest record around it says. */
function under(bases, route) {
    const around = bases.filter(({ at }) => (0,analysis_places/* inside */.nx)(route.at, at));
    const [first, ...more] = around;
    if (!first || !/^[/\w]/.test(leadingText(route.url) ?? '') || routes_ADDRESS.test(leadingText(route.url) ?? ''))
        return route;
    return { ...route, url: joinBase(more.reduce((a, b) => ((0,analysis_places/* inside */.nx)(b.at, a.at) ? b : a), first).base, route.url) };
}
/** Whether one of our paths can come out of an expression: tables of hundreds of routes are gone through for the few that matter. */
function mayTell(expr, told) {
    if (expr.kind === 'literal')
        return typeof expr.value === 'string' && FIRST_SEGMENT.test(expr.value);
    const before = told.get(expr);
    if (before !== undefined)
        return before;
    const inner = (of) => mayTell(of, told);
    const may = expr.kind === 'record' ? expr.entries.some(({ value }) => inner(value))
        : expr.kind === 'list' ? expr.items.some(inner)
            : expr.kind === 'join' ? expr.parts.some(inner)
                : expr.kind !== 'function';
    told.set(expr, may);
    return may;
}
/** Keys of a route's URL. */
const urlKeys = ({ keys }) => [...keys.url, ...keys.path, 'pathTemplate'];
/** What a record says of a route. */
function entry(fields, words) {
    // A route with a handler is served here, not called.
    // A list of statuses is what is expected: `status: [201]`.
    if ([...fields].some(([key, v]) => v.kind === 'function' || (SERVED.test(key) && !(v.kind === 'list' && key.startsWith('status')))))
        return undefined;
    const url = urlKeys(words).map(k => fields.get(k)).find(v => v !== undefined && (v.kind === 'scalar' || v.kind === 'template'));
    const method = words.keys.method.map(k => fields.get(k)).map(v => v && (0,analysis_value/* known */.eO)(v)).find(v => v !== undefined && (0,analysis_methods/* isMethodName */.r)(v.toUpperCase()));
    const [payload, headers] = [words.keys.payload, words.keys.headers].map(keys => keys.map(k => fields.get(k)).find(v => v !== undefined)).map(v => v && (0,objects/* settle */.G9)(v));
    return url && { method: method?.toUpperCase(), url, ...(payload && { payload }), ...(headers && { headers }) };
}
/** A table of routes may leave the method out where it is GET. */
function withoutMethod(values, words) {
    const entries = values.flatMap(value => {
        const record = value.kind === 'object' ? value.record() : value;
        const found = record.kind === 'record' ? entry(record.fields, words) : undefined;
        return found ? [{ ...found, at: record.at }] : [];
    });
    return entries.some(e => e.method !== undefined) ? entries.flatMap(({ method, url, at }) => (method === undefined ? [{ at, method: 'GET', url }] : [])) : [];
}
/** `['POST', '/authorizations', \u2026]` in a list of such. */
function pairIn(value) {
    const [method, url] = value.kind === 'list' ? value.items : [];
    return value.kind === 'list' && method && url && (0,analysis_methods/* isMethodName */.r)((0,analysis_value/* known */.eO)(method)?.toUpperCase() ?? '') && url.kind !== 'list' && !value.items.some(item => item.kind === 'function' || item.kind === 'symbol') ? [{ at: value.at, method: (0,analysis_value/* known */.eO)(method).toUpperCase(), url }] : [];
}
/** `{ create: 'POST /authorizations', \u2026 }`: at least two, since one alone may be any text. */
function namedRoutes(values) {
    const routes = values.filter(value => routes_ROUTE.test((0,analysis_value/* known */.eO)(value) ?? ''));
    return routes.length < 2 ? [] : routes.map(value => { const { method, url } = splitRoute(value); return { at: value.at, method: (0,analysis_value/* known */.eO)(method) ?? '', url }; });
}
/** `{ create: ['POST', '/authorizations'], \u2026 }`: at least two, for the same reason. */
function namedPairs(values) {
    const routes = values.flatMap(pairIn);
    return routes.length < 2 ? [] : routes;
}
function routesIn(value) {
    if (value.kind !== 'list')
        return [];
    const [first] = value.items;
    const text = first && (0,analysis_value/* known */.eO)(first);
    if (!first || text === undefined)
        return value.items.flatMap(pairIn);
    if (!routes_ROUTE.test(text))
        return [];
    const { method, url } = splitRoute(first);
    return [{ at: value.at, method: (0,analysis_value/* known */.eO)(method) ?? '', url }];
}

;// CONCATENATED MODULE: ./src/analysis/company.ts




/** How many calls are looked at for one request. */
const MOST = 200;
const company_ROOT = /^\/?(?:api\/v3\/)?([a-z][\w-]*)(?=$|[/?#])/i;
/** How many more of the paths that are called the same way in the file are GitHub's than others'. */
function companyOf(call, program, evaluator, words, { isOurs, asks, isBeyond, isAlone }) {
    const read = ({ args }, index) => { const given = args[index]; return given && pathIn(evaluator.evaluate(given.value), index, words); };
    const own = call.args.flatMap((_, i) => read(call, i) ?? []).find(({ root }) => asks(root));
    if (!own)
        return 0;
    const paths = program.calls.filter(one => one !== call && isAlike(one, call, words)).slice(0, MOST).flatMap(one => read(one, own.index) ?? []);
    const beside = paths.filter(({ base, bare }) => base === own.base && (own.bare || !bare));
    const roots = new Set(beside.filter(({ root }) => !asks(root)).map(({ root }) => root));
    // `/authorizations/{id}/capture`
    const beyond = beside.some(({ whole, root }) => asks(root) && isBeyond(whole, root));
    // `/authorizations/clients/{id}`
    const alone = beside.some(({ whole }) => isAlone(whole));
    return [...roots].reduce((sum, root) => sum + (isOurs(root) ? 1 : -1), (alone ? 1 : 0) - (beyond ? 1 : 0));
}
function pathIn(value, index, words) {
    for (const one of (0,analysis_value/* each */.__)(value)) {
        const record = (0,objects/* settle */.G9)(one);
        const inside = record.kind === 'record' ? first(record, [...words.keys.url, ...words.keys.path]) : undefined;
        if (inside)
            return pathIn(inside, index, words);
        const [head, next] = (0,analysis_value/* isString */.Kg)(one) ? (0,analysis_value/* textParts */.KO)(one) : [];
        const text = typeof head === 'string' ? head : next;
        const root = typeof text === 'string' ? company_ROOT.exec(text)?.[1] : undefined;
        if (typeof text === 'string' && root !== undefined)
            return { index, base: typeof head === 'string' ? '' : head?.name ?? '', root: root.toLowerCase(), bare: !text.startsWith('/'), whole: one };
    }
    return undefined;
}
/** Whether two calls go the same way: verbs of one client, or one function. */
function isAlike(a, b, words) {
    const [name, other] = [(0,analysis_steps/* nameOf */.Vb)(a), (0,analysis_steps/* nameOf */.Vb)(b)];
    if (a.annotates !== b.annotates || !(name === other || (words.verb.test(name) && words.verb.test(other))))
        return false;
    const [of, from] = [a, b].map(({ callee }) => (callee.kind === 'member' ? callee.of : undefined));
    return of && from ? isSame(of, from, words) : !of && !from;
}
/** Whether two expressions are spelt the same, with the same things behind their names. */
function isSame(a, b, words) {
    if (a.kind === 'name')
        return b.kind === 'name' && a.binding === b.binding;
    if (a.kind === 'external')
        return b.kind === 'external' && a.name === b.name && a.module === b.module;
    if (a.kind === 'member')
        return b.kind === 'member' && isSame(a.of, b.of, words) && isSame(a.key, b.key, words);
    if (a.kind === 'call')
        return b.kind === 'call' && isAlike(a, b, words);
    return a.kind === 'literal' && b.kind === 'literal' && a.value === b.value;
}

;// CONCATENATED MODULE: ./src/analysis/served.ts
// Routes that a program serves where nothing says what it is that takes them: what is written on the same thing tells.


/** What a handler takes first, and what comes after it. */
const ASKED = /^_?(?:req|request)$|^ctx$|^context$/;
const ANSWERED = /^_?(?:res|resp|response|reply|rep|h|next)$/;
/** What holds functions that answer. */
const HANDLERS = /controllers?$|ctrl$|handlers?$|middlewares?$/i;
/** What only the options of a route say. */
const OPTIONS = /^(?:handlers?|controllers?|middlewares?|preHandler|preValidation|onRequest)$/;
/** A place that the caller fills in: `/authorizations/:id`. */
const PLACE = /^\/(?:.*\/)?:\w+/;
/** Whether what a path is given to takes routes: it is given functions that answer requests, or paths with named places, there or elsewhere in the file. */
function takesRoutes(call, program, words) {
    const { callee, args: [options] } = call;
    if (options?.value.kind === 'record' && declares(options.value))
        return true;
    return callee.kind === 'member' && program.calls.some(one => one.callee.kind === 'member' && (one === call || isSame(one.callee.of, callee.of, words)) && served_isRoute(one, words));
}
/** Whether a call says what shall be answered: `server.post(url, () => ({ token }))`, `this.get(url, schema => schema.all())`. */
function isAnswered({ args }) {
    return args.some(({ value }) => value.kind === 'function' && (value.params.length === 0 ? value.returns.some(({ kind }) => kind === 'record' || kind === 'list') : value.params[0].name === 'schema'));
}
/** Whether a call is given a function that fills what is sent, and answers nothing: `post(path) { |request| request.body = note }`. */
function isFilled({ args }, { fills }) {
    return fills !== undefined && args.some(({ value: fn }) => fn.kind === 'function' && fn.params.length === 1 && (fills.test(fn.params[0].name) || fn.params[0].members.length > 0));
}
function served_isRoute(call, words) {
    const [path, ...rest] = call.args.map(({ value }) => value);
    if (path?.kind === 'record')
        return declares(path);
    if (!path || rest.length === 0 || !words.verb.test((0,analysis_steps/* nameOf */.Vb)(call)))
        return false;
    const isPlaced = path.kind === 'literal' && typeof path.value === 'string' && PLACE.test(path.value) && rest.every(({ kind }) => kind !== 'record');
    return isPlaced || rest.some(one => (one.kind === 'function' ? answers(one) : one.kind === 'record' ? declares(one) : HANDLERS.test(holder(one))));
}
/** Options with a function that answers, or with what is done before it does. */
function declares({ entries }) {
    return entries.some(({ key, value }) => (key?.kind === 'literal' && OPTIONS.test(String(key.value))) || (value.kind === 'function' && answers(value)));
}
/** `(req, res) => \u2026`, `async ctx => \u2026`; `response => \u2026` is called back, and so is `(error, req, res, data) => \u2026`. */
function answers({ params }) {
    return !/^e(?:rr(?:or)?)?$/.test(params[0]?.name ?? '') && params.some(({ name }, i) => (ASKED.test(name) || (i === 0 && name === '_')) && (params.length === 1 ? name !== '_' : ANSWERED.test(params[i + 1]?.name ?? '')));
}
/** What a member stands on: `handlers` of `handlers.create`. */
function holder(expr) {
    const of = expr.kind === 'member' ? expr.of : undefined;
    if (of?.kind === 'member')
        return of.key.kind === 'literal' ? String(of.key.value) : '';
    return of?.kind === 'name' ? of.binding.name : of?.kind === 'external' ? of.name : '';
}

;// CONCATENATED MODULE: ./src/analysis/meaning.ts









/** Files that stand in for a server, or hold what one once said. */
const STAND_IN = /(?:^|[/_.-])(?:fakes?|mocks?|stubs?|mirage|cassettes?|recordings?)(?=[/_.-])/i;
/** What is made to say that something failed. */
const FAILURE = /(?:Error|Exception|Failure)$/;
const REJECTS = /(?:^|\.)reject(?:s|ed)?$/;
/** A path that is this API's alone. */
const OWN_PATH = /^\/authorizations\/clients\/./;
/** Where a URL begins that says how its host is spoken to: `https:`, `${scheme}://`. */
const meaning_ADDRESS = /^https?:|^[^/]*:\/\//i;
const meaning_isAddress = (url) => (0,analysis_value/* each */.__)(url).some(one => ((0,analysis_value/* isString */.Kg)(one) ? (0,analysis_value/* textParts */.KO)(one) : []).slice(0, 2).some(part => typeof part === 'string' && meaning_ADDRESS.test(part)));
/** What a request is kept under beside its answer, and what says that this is one. */
const [REQUEST, RESPONSE, STATUS] = [/^req(?:uest)?$/, /^res(?:ponse)?$/, /^status(?:_?code)?$/i];
const isKey = (key, name) => key?.kind === 'literal' && name.test(String(key.value));
const meaning_isAnswer = ({ key, value }) => isKey(key, RESPONSE) && value.kind === 'record' && value.entries.some(inner => isKey(inner.key, STATUS));
/** Judges the requests of one file. */
class Meaning {
    program;
    evaluator;
    language;
    knowledge;
    /** Whether the file stands in for a server. */
    isStandIn;
    /** Where a request is kept with its answer: `{ request: { \u2026 }, response: { status: 200 } }`. */
    exchanges;
    constructor(program, evaluator, language, knowledge) {
        this.program = program;
        this.evaluator = evaluator;
        this.language = language;
        this.knowledge = knowledge;
        const { standIns } = language.words;
        this.exchanges = program.records.flatMap(({ entries }) => (entries.some(meaning_isAnswer) ? entries.flatMap(({ key, value }) => (isKey(key, REQUEST) ? [value.at] : [])) : []));
        this.isStandIn = STAND_IN.test(program.path) || (standIns !== undefined && program.imports.some(name => standIns.test(name)));
    }
    /** What ties a request to GitHub: something in its file, or in the one that its address comes from. */
    belonging(request, located, program, role, call) {
        const found = this.belongingIn(program, request, located, role, call);
        if (found.evidence.length > 0 || found.foreign !== undefined)
            return found;
        const files = new Set((0,analysis_value/* each */.__)(request.url).map(({ at }) => at.path).filter(file => file !== program.path));
        const others = [...files].flatMap(file => this.evaluator.workspace.program(file) ?? []);
        return others.map(other => this.belongingIn(other, request, located, role)).find(({ evidence, foreign }) => evidence.length > 0 && foreign === undefined) ?? found;
    }
    /** The same of one file. A stub is given little, and what stands beside it has to do. */
    belongingIn(program, request, { base, path, host, presumed = false, pathValues }, role, call) {
        const { workspace } = this.evaluator;
        const { words } = this.language;
        const isTrial = role === 'call' && (base === undefined || isPlainBase(base)) && host === null && words.trials !== undefined && program.imports.some(name => words.trials.test(name));
        // A test makes up its paths.
        // One other path says little against one that nobody else has.
        const least = OWN_PATH.test(path) ? 1 : 0;
        const company = () => (isTrial ? -1 : call === undefined || role === 'mock' ? 0 : companyOf(call, program, this.evaluator, words, this.atlasFor(path)) + least);
        const found = belonging(request, { ...(base !== undefined && { base }), presumed }, program, workspace, this.knowledge, company);
        // What a stub is given may be its answer. What a test asks for by a path alone is what it tests.
        if (presumed && !isTrial && (found.foreign === undefined || (role === 'mock' && found.foreign === OTHER_FIELDS))) {
            const isNamed = namedBeside(program, workspace, presumed).length > 0;
            // A description of GitHub's API names it.
            if (role === 'client' && !isNamed && found.evidence.length === 0)
                return { evidence: [], foreign: 'a service with a third version' };
            return { evidence: [...found.evidence, ofEnterprise(host ?? base, found.evidence.length > 0, isNamed || host !== null || (base !== undefined && isPlainBase(base)))] };
        }
        if (found.evidence.length > 0)
            return { ...found, evidence: host === null ? weighed(found.evidence, program, workspace, isTrial) : found.evidence };
        const inPath = found.foreign === undefined ? spokenInPath(pathValues, () => role !== 'call' || base !== undefined || hasOurRoots(program, workspace)) : [];
        if (inPath.length > 0)
            return { ...found, evidence: weighed(inPath, program, workspace) };
        if (role === 'mock')
            return { ...found, evidence: namedBeside(this.program, workspace) };
        const puts = request.method !== undefined && (0,analysis_value/* each */.__)(request.method).some(method => (0,analysis_value/* known */.eO)(method)?.toUpperCase() === 'PUT');
        if ((role === 'client' || (puts && !isTrial)) && found.foreign === undefined && OWN_PATH.test(path))
            return { ...found, evidence: [NO_OTHER] };
        return words.roots && role !== undefined && found.foreign === undefined && base === undefined ? { ...found, evidence: rootBeside(program, workspace) } : found;
    }
    /** What is known of paths where one of ours is asked about. */
    atlasFor(path) {
        const { isRoot, isGone, locate } = this.knowledge;
        return { isOurs: isRoot, asks: root => path.split('/')[1] === root, isBeyond: (other, root) => isGone(root) && locate((0,analysis_value/* publish */.mk)(other)) === undefined, isAlone: other => OWN_PATH.test(locate((0,analysis_value/* publish */.mk)(other))?.path ?? '') };
    }
    /** Whether a URL of ours in this call means a request: not an assertion, a log line or a route of the program's own. */
    isRequest(request, located, anchors) {
        const { words } = this.language;
        // A name such as `util` says little where it is what somebody handed in, and the call says how to send.
        const handed = request.root?.kind === 'parameter' && request.method !== undefined;
        // One of several that go by no name: what each of them is given goes through it.
        const isNameless = request.name === '' && request.root === undefined && request.client === undefined && request.method !== undefined && request.options.length > 0;
        if (!request.sends || isNameless || (!handed && words.inert?.test(request.name)))
            return false;
        if (!request.client && words.keeps?.test(request.name))
            return false;
        if (anchors.at(-1).call.annotates && !request.client)
            return false;
        const isRoute = words.routes?.test(request.name) === true && !sendsBareVerbs(this.program, this.language);
        // A server takes paths, no addresses, and functions that answer.
        const mayServe = !isFilled(anchors.at(-1).call, words) && !meaning_isAddress(request.url);
        // `app.get(path, list)`: in a file with a framework for servers nothing else goes by such a name, and nothing else has holes like `/:id`.
        const isServing = () => request.handler || (request.client === undefined && !MAY_CALL.test(request.name) && (hasPattern(request.url) || serves(this.program, this.language)));
        const isServed = () => request.client?.server === true || isRoute || (mayServe && ((words.server.test(request.name) && isServing()) || (!request.client && !words.mock.test(request.name) && takesRoutes(anchors.at(-1).call, this.program, words))));
        if (!located.known && isServed())
            return false;
        const hasEvidence = () => this.belonging(request, located, this.program).evidence.some(({ strength }) => strength !== 'possible');
        // A path alone goes to the page's own server, or to one that a test has.
        const isAlone = located.host === null && located.base === undefined && !located.known;
        if (isAlone && (request.client?.absolute || (request.client?.browser === 'always' && !hasEvidence())))
            return false;
        // A bare `authorizations` is a path only where something is known to send it.
        if (!located.bare || anchors.length > 1 || request.client !== undefined || located.base !== undefined)
            return true;
        return request.method !== undefined && hasEvidence();
    }
    /** Whether it is sent, defined for others to send, or a stub. */
    role(request, later, { base = '' }, call) {
        const { mock } = this.language.words;
        if (!request.client && isAnswered(call))
            return 'mock';
        if (request.client?.mock || mock.test(request.name) || mock.test(base) || this.isStandIn || this.isStubbed(later))
            return 'mock';
        // `Get<Token>(path)` is called like what declares a request.
        const isCalled = !call.annotates && request.root?.kind === 'global' && (0,analysis_methods/* isMethodName */.r)(request.root.name.toUpperCase());
        return request.client?.definition && !isCalled ? 'client' : 'call';
    }
    /** Whether the calls around it, or behind it, say what it should answer. */
    isStubbed({ around, after }) {
        const { stubs, mock } = this.language.words;
        // `MockResponse().setBody(body("POST", "/path"))`: what is put into an answer.
        const isMadeUp = (name) => MADE_UP.test(name) && mock.test(name);
        if (around.some(({ callee, args }) => isMadeUp(rootOf(callee)) && args.every(({ value }) => value.kind !== 'function')))
            return true;
        return stubs !== undefined && [...around.map(call => `${call.callee.kind === 'member' ? '.' : ''}${(0,analysis_steps/* nameOf */.Vb)(call)}`), ...after.map(name => `.${name}`)].some(name => stubs.test(name));
    }
    /** Whether a record stands in an assertion, in an error that tells of a request, or beside the answer that it got. */
    isExpected(at) {
        const { inert } = this.language.words;
        return this.exchanges.some(sent => (0,analysis_places/* inside */.nx)(at, sent)) || this.program.calls.some(({ callee, args, constructs }) => {
            if (!args.some(({ value }) => (value.kind === 'record' || value.kind === 'list') && (0,analysis_places/* inside */.nx)(at, value.at)))
                return false;
            const name = (0,analysis_value/* nameOf */.Vb)(this.evaluator.evaluate(callee));
            return inert?.test(name) === true || (constructs && FAILURE.test(name)) || REJECTS.test(name);
        });
    }
}
/** Whether a path has holes that a router fills: `/authorizations/:id`. */
const hasPattern = (url) => (0,analysis_value/* each */.__)(url).some(one => (0,analysis_value/* isString */.Kg)(one) && (0,analysis_value/* textParts */.KO)(one).some(part => typeof part === 'string' && /\/:[a-z]/i.test(part)));
/** What is called as often as it serves. */
const MAY_CALL = /(?:^|\.)api\.\w+$/i;
/** The class of a made-up answer. */
const MADE_UP = /response|answer|reply/i;
/** The name that a chain begins with. */
function rootOf(expr) {
    let one = expr;
    while (one.kind === 'member' || one.kind === 'call')
        one = one.kind === 'member' ? one.of : one.callee;
    return one.kind === 'external' ? one.name : one.kind === 'name' ? one.binding.name : '';
}

;// CONCATENATED MODULE: ./src/analysis/mentions.ts



/** Endpoints in a file's texts that are not part of any of the sites that were found. */
function mentionsOf(program, sites, { id: language, words }, knowledge, workspace) {
    const found = [];
    const kept = new Map();
    const beside = (presumed) => {
        const evidence = kept.get(presumed) ?? namedBeside(program, workspace, presumed);
        kept.set(presumed, evidence);
        return evidence;
    };
    const evidenceOf = ({ known, presumed, host, base }) => (known ? [] : presumed ? [ofEnterprise(host ?? base, false, host !== null || beside(true).length > 0)] : beside(false));
    // `mux.HandleFunc("POST /path", handler)`: a route of the program's own.
    const routes = program.calls.filter(call => words.routes?.test(`.${(0,analysis_steps/* nameOf */.Vb)(call)}`)).flatMap(({ args: [first] }) => first?.value.at ?? []);
    for (const { text, at } of program.texts) {
        if ([...sites, ...found].some(s => (0,analysis_places/* inside */.nx)(at, s.at) || s.trail.some(t => (0,analysis_places/* inside */.nx)(at, t.at))))
            continue;
        for (const { url, method } of endpointsIn(text)) {
            const value = { kind: 'template', parts: partsOf(url), at };
            const located = knowledge.locate(value);
            if (!located || (!located.known && !located.presumed && (method === undefined || routes.some(route => (0,analysis_places/* inside */.nx)(at, route)))))
                continue;
            found.push({ at, language, role: 'mention', target: { kind: 'http', url: value, ...(method !== undefined && { method }) }, evidence: evidenceOf(located), trail: [] });
            break;
        }
    }
    return found;
}
/** URLs and routes in prose: `https://host/path`, `POST /path`. */
function endpointsIn(text) {
    return [...text.matchAll(/(?:\b(GET|POST|PUT|PATCH|DELETE)\s+)?((?:https?:\/\/[^\s"'`<>()[\],]+)|(?<=\s|^)\/(?:authorizations|applications)[^\s"'`<>()[\],]*)/g)]
        .map(m => ({ url: m[2].replace(/[.,;:!?]+$/, ''), ...(m[1] && { method: m[1] }) }));
}
const partsOf = (url) => url.split(/(\$\{[^}]*\})/).filter(Boolean).map(p => (p.startsWith('${') ? { name: p.slice(2, -1) } : p));

;// CONCATENATED MODULE: ./src/analysis/spoken.ts




/** The one method among a call's arguments: a text of nothing else, or what stands by a key for methods. */
function spokenMethod({ args }, evaluator, { keys }) {
    const said = args.flatMap(({ name, value }) => {
        const given = (0,objects/* settle */.G9)(evaluator.evaluate(value));
        const record = recordOf(given);
        const named = name !== undefined ? keys.method.includes(name) && given : record && first(record, keys.method);
        const chosen = named || (name === undefined ? given : undefined);
        const text = chosen && (0,analysis_value/* known */.eO)(chosen);
        // `"Delete"` may well be a label.
        return text !== undefined && (named || !/^[A-Z][a-z]/.test(text)) && (0,analysis_methods/* isMethodName */.r)(text.toUpperCase()) ? [text.toUpperCase()] : [];
    });
    return said.length === 1 ? said[0] : undefined;
}
/** The method that is called on what a wrapper gives back: `github("/path").post(body)`. What only gets may get the answer. */
function chainedMethod(steps, { later }) {
    const names = steps.flatMap(({ member }) => later.verb?.exec(member)?.[1]?.toUpperCase() ?? []);
    return names.find(name => name !== 'GET');
}

;// CONCATENATED MODULE: ./src/analysis/once.ts



/** Adds a request to those of its file. `said`: the method that the call itself names. */
function addOnce(sites, site, said, pathOf) {
    const path = ({ target }) => (target.kind === 'http' ? pathOf(target.url) : undefined);
    const index = sites.findIndex(s => (0,analysis_places/* samePlace */.o0)(s.at, site.at) && s.role === site.role && s.trail.length === site.trail.length && path(s) !== undefined && path(s) === path(site));
    const same = sites[index];
    if (same?.target.kind !== 'http' || site.target.kind !== 'http' || same.target.method === site.target.method)
        sites.push(site);
    else if (said !== undefined && same.target.method === said)
        return;
    else if (said !== undefined && site.target.method === said)
        sites[index] = site;
    else if (isRather(site, same))
        sites[index] = site;
    else if (!isRather(same, site)) {
        const methods = [...methodsOf(same), ...methodsOf(site)];
        same.target = { kind: 'http', url: same.target.url, ...(methods.length > 1 && { methods: [...new Set(methods)] }) };
    }
}
/** A request that was followed another way than the call that makes it says: the one that goes there, or else what the call says of it. */
function asSaid(site, said, sites) {
    const { target, payload: _, trail, ...rest } = site;
    if (said === undefined || target.kind !== 'http')
        return [site];
    const isThere = sites.some(other => other !== site && other.target.kind === 'http' && other.target.method === said && (0,analysis_places/* samePlace */.o0)(other.at, site.at) && other.role === site.role && other.trail.length === site.trail.length);
    // Where it is sent was not seen.
    return isThere ? [] : [{ ...rest, target: { kind: 'http', url: target.url, method: said }, trail: trail.filter(({ note }) => note !== analysis_anchors/* SENT */.Jh) }];
}
/** A helper that sends a body if it is given one, and asks for something if not: what it is given here tells which. */
function isRather(one, other) {
    return (other.payload === undefined && isGiven(one.payload) === true) || (one.payload === undefined && isGiven(other.payload) === false);
}
const methodsOf = ({ target }) => (target.kind !== 'http' ? [] : target.methods ?? (target.method === undefined ? [] : [target.method]));

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./src/analysis/sdk-arguments.ts



/** How many of a call's arguments the binding has no meaning for. */
function spare(binding, count) {
    return Math.abs(binding.arguments.length - count);
}
/** Whether the calls on the way hold what the binding says they hold. */
function hopsFit(binding, chain) {
    return hopPairs(binding, chain).every(([spec, args]) => spec.length === 0 || args === undefined || (args.length === spec.length && spec.every((s, i) => !s.startsWith("'") || (0,analysis_value/* known */.eO)(args[i]) === s.slice(1, -1))));
}
/** Whether no function stands where an id is wanted: `authorizations.find { |one| \u2026 }` looks through a list. */
const idsFit = (binding, { args }, values) => !values.some((value, i) => args[i]?.name === undefined && value.kind === 'function' && (binding.arguments[i] ?? '').endsWith('_id'));
/** Each `()` and `[]` of the receiver with what it holds; undefined where that was not seen. */
function hopPairs(binding, chain) {
    const tail = chain.slice(chain.length - binding.receiver.length - (binding.member === '' ? 0 : 1));
    const calls = binding.receiver.flatMap((token, i) => (token === '()' ? [tail[i]] : token === '[]' ? [undefined] : []));
    return (binding.hops ?? []).map((spec, i) => [spec, calls[i]]);
}
/** The API's fields that a call gives, or undefined when it gives none and takes none. */
function payloadOf(binding, invocation, values, chain) {
    const { at } = invocation.callee;
    let record = { kind: 'record', fields: new Map(), open: false, at };
    let seen = false;
    const give = (spec, value) => {
        if (spec === undefined || spec === '-' || value.kind === 'function')
            return;
        seen = true;
        if (spec !== '*')
            record = withField(record, spec, value);
        else if ((0,analysis_value/* each */.__)(value).every(v => v.kind === 'list'))
            record = withField(record, 'scopes', value);
        else
            record = renamed(binding, record, value);
    };
    for (const [spec, args] of hopPairs(binding, chain))
        (args ?? []).forEach((value, i) => { if (!(spec[i] ?? '').startsWith("'"))
            give(spec[i], value); });
    let position = 0;
    invocation.args.forEach((arg, i) => give(arg.name === undefined ? binding.arguments[position++] : rename(binding, arg.name), values[i]));
    if (invocation.args.some(a => a.spread))
        record = { ...record, open: true };
    if (!seen)
        return binding.arguments.some(a => a !== '-') ? record : undefined;
    const whole = binding.arguments[0] === '*' ? values[0] : undefined;
    return { ...record, at: whole?.at ?? at };
}
const rename = (binding, key) => (0,analysis_call/* entry */.f_)(binding.renames, key) ?? (0,analysis_call/* entry */.f_)(binding.renames, '*') ?? key;
/** An object of parameters under the names the API has for them. */
function renamed(binding, into, value) {
    const source = (0,drafts/* merge */.h1)({ kind: 'record', fields: new Map(), open: false, at: value.at }, value);
    let record = { ...into, open: into.open || source.open, ...(source.touched && { touched: true }) };
    for (const [key, field] of source.fields) {
        const name = rename(binding, key);
        if (name === '*')
            record = renamed(binding, record, field);
        else if (name !== '-')
            record = withField(record, name, field, source.keys?.get(key));
    }
    return record;
}
function withField(record, name, value, at = value.at) {
    return { ...record, fields: new Map([...record.fields, [name, value]]), keys: new Map([...(record.keys ?? []), [name, at]]) };
}

;// CONCATENATED MODULE: ./src/analysis/sdk-types.ts
/** Members and calls from the root on. `rest` and `default` are only stops on the way. */
function hopsOf(symbol) {
    return symbol.steps.filter(s => s.kind === 'call' || (s.name !== 'rest' && s.name !== 'default'));
}
/** The type of what the member stands on, as it is declared or as it was made; undefined if that can't be told. */
function typeOf(callee) {
    const [made, maker] = hopsOf(callee).slice(0, -1).toReversed();
    if (made === undefined)
        return callee.root.type;
    if (made.kind !== 'call' || !made.constructs)
        return undefined;
    return maker === undefined ? callee.root.name : maker.kind === 'member' ? maker.name ?? undefined : undefined;
}
/** Whether it stands on an object of the binding's type. */
function isOfType(callee, { type }) {
    const own = typeOf(callee);
    return type !== undefined && own !== undefined && typeIs(own, type);
}
/** Names of types that say nothing. */
const ANY = /^(?:any|object|dynamic|var|val|let|auto|unknown|mixed|final)$/i;
/** Whether it stands on an object of another type, where it stands on the binding's directly. */
function standsOnAnother(callee, { type, receiver }) {
    const own = typeOf(callee);
    return type !== undefined && receiver.length === 0 && own !== undefined && !ANY.test(own) && !typeIs(own, type);
}
const SETTER = /^set[A-Z]/;
/** Whether a value of another type is filled: `new Token().setNote(note).setScopes(scopes)`. */
function fillsAnother(callee, { type, member }) {
    const made = callee.steps.findLast(step => step.kind === 'call' && step.constructs);
    if (type === undefined || !made || !SETTER.test(member))
        return false;
    const at = callee.steps.indexOf(made);
    const maker = typeOf({ ...callee, steps: callee.steps.slice(0, at + 2) });
    return maker !== undefined && !typeIs(maker, type) && callee.steps.slice(at + 1).every(step => step.kind === 'call' || SETTER.test(step.name ?? ''));
}
/** `github.Client` is a `Client`; so is what an `IClient` stands for. */
const typeIs = (declared, wanted) => lastPart(declared) === lastPart(wanted);
const lastPart = (type) => (type.split(/[.:\\]+/).at(-1) ?? '').replace(/^I(?=[A-Z][a-z])/, '');

;// CONCATENATED MODULE: ./src/analysis/sdk.ts
// Recognises members of libraries that send an operation, from the tables of rules/.







/** Tables by member name, so that a call costs one look-up. */
function indexBindings(rows) {
    const index = new Map();
    for (const row of rows)
        index.set(row.binding.member, [...(index.get(row.binding.member) ?? []), row]);
    return index;
}
/** Names that say a client is GitHub's. */
const GITHUB_NAME = /git[-_]?hub(?!\.com\b)|octo(kit|kat|node|\b)|ghe(api)?\b|\bgh\b|\bgh_?(client|api|auth)|ghapi|ghauth/i;
/** Receivers that no other library has. */
const DISTINCT = /^oauth_?authorizations$/i;
/** Members of which the same is true, behind a receiver. */
const SPECIFIC = /^get_?or_?create_?(?:application_?authentication|authorization_?for_?app)/i;
/** Classes that carry the prefix of their library. */
const PREFIXED = /^[A-Z]{3,}[a-z]/;
/** Members that other things than clients have too, and names of clients. */
const sdk_PLAIN = /^[a-z]+$/;
/** Names of what an application keeps, which has authorizations of its own. */
const KEPT = /(?:^|[._])(?:models?|db|database|prisma|repositor(?:y|ies)|(?:current_?)?users?|accounts?|members?|customers?|wallets?|cards?|orders?|payments?|ledgers?|banks?|stores?|tables?|schemas?|entit(?:y|ies))$/i;
const mayBeClient = (name) => CLIENT_NAME.test(name) || GITHUB_NAME.test(name) || !KEPT.test(name.replace(/^_+/, ''));
/** What is done to the rows of any table. */
const sdk_COMMON = /^(?:create|get|getAll|update|delete|remove|check|reset|list|all|fetch|find)$/i;
/** A package that is named by a domain: `org.acme.hubs`. */
const DOMAIN = /^(?:com|org|net|edu|gov|dev|[a-z]{2})(?:\.[a-z]\w*)+$/;
const CLIENT_NAME = /client|api|session|service|conn|^gh?$|\bgh?\b/i;
const STRENGTH = ['certain', 'likely', 'possible'];
/** The operation that calling this symbol sends, by the tables. `byFields`: what it is given may tell whose it is, where nothing else does. */
function matchSdk(evaluator, index, invocation, program, bases, isField, byFields = false) {
    const { callee } = invocation;
    if (callee.kind !== 'symbol')
        return undefined;
    const steps = hopsOf(callee);
    const written = steps.length === 0 && callee.root.kind === 'global' ? [callee.root.name] : steps.map(tokenOf);
    // What a promisified object calls its members: `createAsync`.
    const tokens = index.has(written.at(-1) ?? '') ? written : [...written.slice(0, -1), ...written.slice(-1).map(name => name.replace(/(?<=\w)Async$/, ''))];
    const candidates = [...(index.get(tokens.at(-1) ?? '') ?? []), ...(index.get('') ?? [])].filter(({ binding }) => endsWith(tokens, binding) || (binding.member === tokens.at(-1) && isOfType(callee, binding)));
    if (candidates.length === 0)
        return undefined;
    const byName = candidates.flatMap(row => { const tie = tieTo(row.binding, callee, tokens, program, evaluator.workspace, index); return tie ? [{ row, tie }] : []; });
    const last = tokens.at(-1) ?? '';
    // What is called itself has to be known by its name.
    const mayTell = byFields && index.has(last) && !sdk_PLAIN.test(last) && !isOwnMethod(callee) && byName.every(({ tie }) => tie.strength === 'possible');
    if (byName.length === 0 && !mayTell)
        return undefined;
    const values = invocation.args.map(a => (0,objects/* settle */.G9)(evaluator.read(a.closure)));
    const all = mayTell && areOurs(namesGiven(invocation, values)) ? candidates.filter(({ binding }) => binding.member !== '' && binding.type === undefined).map(row => ({ row, tie: isMadeElsewhere(callee) || !mayBeSpokenOf(program, evaluator.workspace) ? MADE_ELSEWHERE : BY_FIELDS })) : byName;
    if (all.length === 0)
        return undefined;
    const chain = steps.map(s => (s.kind === 'call' ? s.args.map(a => (0,objects/* settle */.G9)(evaluator.read(a.closure))) : []));
    const fits = ({ row: { binding } }) => conditionHolds(binding, chain.flat(), values.filter((_, i) => (binding.arguments[i] ?? '*') === '*')) && hopsFit(binding, chain) && idsFit(binding, invocation, values);
    // Where the version at hand has the name, only what it means there counts.
    const current = all.filter(({ row }) => inRange(row.binding, program, evaluator.workspace));
    const hasVersion = all.some(({ row }) => versionOf(row.binding, program, evaluator.workspace) !== undefined);
    const tied = strongest(current.length > 0 ? current : all);
    const rows = fewestSpare(mostAtHome(tied.filter(fits), index), invocation.args.length);
    const [best] = rows;
    // A name with a supported meaning in the version at hand, or in any version it could be, is not reported.
    if (!best || rows.some(({ row }) => row.operation === undefined))
        return undefined;
    // A wallet's `authorizations.create({ amount })` beside a client of GitHub's.
    if (!best.tie.own && (hasOtherFields(invocation, values, isField) || isOfAnotherKind(best.row.binding, invocation, values)))
        return undefined;
    // Called without anything on an object that only looks like the library's, it may be a method of another with settings of its own.
    const isBare = best.tie.strength !== 'certain' && invocation.args.length === 0 && chain.flat().length === 0;
    const payload = isBare ? undefined : payloadOf(best.row.binding, invocation, values, chain);
    const host = sdk_hostOf([...values, ...chain.flat(), ...madeWith(evaluator, callee)], bases) ?? (best.row.binding.sends && (0,analysis_value/* scalar */.d_)('https://api.github.com', callee.at));
    return {
        binding: best.row.binding, operations: [...new Set(rows.flatMap(({ row }) => row.operation ?? []))],
        member: [...best.row.binding.receiver, best.row.binding.member].filter(t => /^\w/.test(t)).join('.') || best.row.binding.packages[0],
        strength: best.tie.strength === 'certain' && (current.length === 0 || (!hasVersion && tied.some(t => !fits(t) && t.row.binding.versions !== best.row.binding.versions))) ? 'likely' : best.tie.strength, why: best.tie.why, ...(payload && { payload }), ...(host && { host }),
    };
}
/** What is sent: an operation, or the request that the tables give where it is none. */
function targetOf({ binding, operations, member, host }) {
    const at = host?.at;
    if (binding.sends && at)
        return { kind: 'http', method: binding.sends.method, url: (0,analysis_value/* publish */.mk)((0,analysis_value/* concat */.xW)([host, (0,analysis_value/* scalar */.d_)(binding.sends.path, at)], at)) };
    return { kind: 'sdk', package: binding.packages[0], member, operations, binding, ...(host && { host: (0,analysis_value/* publish */.mk)(host) }), ...(binding.product && { product: binding.product }) };
}
/** Whether the arguments have names, and none of them is of this API. */
function hasOtherFields({ args }, values, isField) {
    const names = args.flatMap(({ name }) => name ?? []);
    return names.length > 0 ? !names.some(isField) : values.some(value => isOfAnother(value, isField));
}
/** A name of more than one word says little of whose it is, until it is given what only this API takes together. Where a library's objects have a type, that tells. */
const BY_FIELDS = { strength: 'likely', why: OUR_FIELDS };
/** Libraries for other services were made after the one for GitHub, with its members and fields. */
const MADE_ELSEWHERE = { strength: 'possible', why: OUR_FIELDS };
/** Whether a class with another name than GitHub's made what a member stands on: `Orchard::Client.new`. */
const isMadeElsewhere = ({ root, steps }) => /^[A-Z]/.test(root.name) && !GITHUB_NAME.test(root.name) && steps.slice(0, -1).some(step => step.kind === 'call');
/** The names of all that is given: of arguments, and of the fields of those without a name. */
function namesGiven({ args }, values) {
    return new Set(values.flatMap((value, i) => args[i]?.name?.toLowerCase() ?? [...fieldNames(value)]));
}
/** A method of the object itself: what that sends is told where it is written. */
const isOwnMethod = ({ root, steps }) => /^(?:this|self)$/.test(root.name) && steps.length === 1;
/** Whether a text or a number stands where the library takes an object. */
function isOfAnotherKind(binding, { args }, values) {
    return values.some((value, i) => args[i]?.name === undefined && binding.arguments[i] === '*' && (0,analysis_value/* known */.eO)(value) !== undefined);
}
/** What the client was made with. */
function madeWith(evaluator, callee) {
    return callee.steps.flatMap(s => (s.kind === 'call' ? s.args.map(a => (0,objects/* settle */.G9)(evaluator.read(a.closure))) : []));
}
/** A base address among options, if one is written out. */
function sdk_hostOf(values, bases) {
    const records = values.flatMap(analysis_value/* each */.__).filter((v) => v.kind === 'record');
    return records.flatMap(r => bases.flatMap(key => r.fields.get(key) ?? [])).find(v => v.kind === 'scalar' && /^https?:/.test(String(v.value)));
}
const tokenOf = (step) => (step.kind === 'call' ? '()' : step.name === null || /^\d+$/.test(step.name) ? '[]' : step.name);
function endsWith(tokens, binding) {
    const wanted = binding.member === '' ? binding.receiver : [...binding.receiver, binding.member];
    if (wanted.length === 0)
        return tokens.length === 0;
    return tokens.length >= wanted.length && wanted.every((w, i) => w === tokens[tokens.length - wanted.length + i]);
}
function strongest(tied) {
    const own = tied.filter(t => t.tie.own);
    if (own.length > 0)
        return own;
    const best = STRENGTH.find(s => tied.some(t => t.tie.strength === s));
    return tied.filter(t => t.tie.strength === best);
}
/** Of several rows for one name, those that leave the fewest of the call's arguments without a meaning. */
function fewestSpare(tied, count) {
    const least = Math.min(...tied.map(t => spare(t.row.binding, count)));
    return tied.filter(t => spare(t.row.binding, count) === least);
}
/** Of libraries that share a surface and are told apart by nothing, the one with most of it. */
function mostAtHome(tied, index) {
    if (new Set(tied.map(t => t.row.binding.packages[0])).size < 2)
        return tied;
    const size = (t) => [...index.values()].reduce((n, rows) => n + rows.filter(r => r.binding.packages[0] === t.row.binding.packages[0]).length, 0);
    return [...tied].sort((a, b) => size(b) - size(a));
}
const named = new WeakMap();
/** All libraries of the tables. */
function libraries(index) {
    const names = named.get(index) ?? new Set([...index.values()].flat().flatMap(({ binding }) => [...binding.packages, ...(binding.modules ?? [])]));
    named.set(index, names);
    return names;
}
/** Whether a package, or a part of it, is one of the libraries of the tables. */
function isLibrary(index, name) {
    return [...libraries(index)].some(library => isPartOf(name, library));
}
/** `org.library.client` of `org.library`. */
const isPartOf = (name, library) => name.startsWith(library) && /^(?:$|[/.:\\])/.test(name.slice(library.length));
/** What ties the receiver to one of the binding's packages. */
function tieTo(binding, callee, tokens, program, workspace, index) {
    const { root } = callee;
    const names = [...binding.packages, ...(binding.modules ?? [])];
    if (callee.steps.length === 0 && root.kind === 'global' && binding.member !== '')
        return bareTie(binding, names, program);
    const own = (name) => names.some(p => isPartOf(name, p));
    if (fillsAnother(callee, binding))
        return undefined;
    if (root.kind === 'module' && own(root.name))
        return { strength: 'certain', why: `${root.name} is imported`, own: true };
    if (standsOnAnother(callee, binding))
        return undefined;
    if (isOfType(callee, binding))
        return typedTie(binding, callee, program, own);
    if (binding.type === root.name && root.kind === 'global' && PREFIXED.test(root.name) && callee.steps.length === 1)
        return { strength: program.imports.some(own) ? 'certain' : 'likely', why: `${root.name} is the library's` };
    if (binding.type !== undefined && root.type !== undefined && typeIs(root.type, binding.type))
        return typedTie(binding, callee, program, own);
    if (root.type !== undefined && own(root.type.replace(/^\\/, '')))
        return { strength: 'certain', why: `${root.name} is declared as ${root.type}` };
    // `gitHub.createToken(\u2026)`, where what is inherited is called as its type is.
    if (binding.type !== undefined && root.type === undefined && root.kind === 'global' && callee.steps.length === 1 && root.name.toLowerCase() === binding.type.toLowerCase() && GITHUB_NAME.test(root.name) && program.imports.some(own))
        return { strength: 'likely', why: `it is called ${root.name}`, own: true };
    const depth = binding.receiver.length + (binding.member === '' ? 0 : 1);
    const onTheWay = tokens.slice(0, tokens.length - depth);
    // What a module of the tree mixes in goes by its own name: `extend API`, `github_api.oauth.list`.
    const mixedIn = root.source !== undefined && onTheWay.some(token => GITHUB_NAME.test(token));
    const local = root.kind === 'module' ? root.name.startsWith('.') : root.kind !== 'global' || !/^[A-Z]/.test(root.name) || mixedIn || program.imports.some(own);
    // A client made by another package is that package's, whatever it is called; what the folders are called that a class lies in says nothing of it.
    if (!local && !GITHUB_NAME.test(DOMAIN.test(root.name) ? onTheWay[0] ?? '' : root.name))
        return undefined;
    // Called itself: only its import can tell whose it is.
    if (depth === 0)
        return undefined;
    if (!program.imports.some(own) && leadsOn(binding, program, index))
        return undefined;
    const maker = makerOf(root.name, onTheWay);
    if (maker !== undefined && !GITHUB_NAME.test(maker) && !CLIENT_NAME.test(maker))
        return undefined;
    // What is declared as a client of GitHub's is one, whatever it is called: `func token(c *github.Client)`.
    const declared = root.type !== undefined && GITHUB_NAME.test(root.type) ? [root.type] : [];
    const before = [...declared, root.name, ...onTheWay, ...hopsOf(callee).slice(0, onTheWay.length).flatMap(askedFor)].join('.');
    // `request.authorization`: many things have a member of one plain word.
    if (binding.receiver.length === 0 && sdk_PLAIN.test(binding.member) && !CLIENT_NAME.test(before) && !GITHUB_NAME.test(before))
        return undefined;
    // So have tables and models: `db.authorization.create(row)`.
    const isDistinct = binding.receiver.some(r => DISTINCT.test(r)) || (binding.receiver.length > 0 && SPECIFIC.test(binding.member));
    if (!isDistinct && sdk_COMMON.test(binding.member) && !GITHUB_NAME.test(before) && (!CLIENT_NAME.test(before) || !inRange(binding, program, workspace)))
        return undefined;
    // A plugin adds members to a client of GitHub's own making.
    if (program.imports.some(own))
        return { strength: root.kind === 'module' && GITHUB_NAME.test(root.name) ? 'certain' : mayBeClient(before) && !KEPT.test(root.name) ? 'likely' : 'possible', why: 'the file imports the library' };
    if (root.kind === 'module' && libraries(index).has(root.name))
        return undefined;
    if (isDistinct)
        return { strength: 'likely', why: `no other library has ${binding.receiver.join('.')}` };
    if (GITHUB_NAME.test(before))
        return { strength: 'likely', why: `it is called ${before}` };
    if (names.some(p => workspace.version(program.path, p) !== undefined))
        return { strength: binding.receiver.length > 0 ? 'likely' : 'possible', why: 'the library is a dependency' };
    // A library of one's own that is made like another one: what its clients are called says no more than that.
    const owner = binding.receiver.length > 0 && onTheWay.length === 0 && CLIENT_NAME.test(root.name) ? workspace.packageOf(program.path) : undefined;
    if (owner !== undefined && GITHUB_NAME.test(owner))
        return { strength: 'likely', why: `the package is ${owner}` };
    // Names alone are no tie: other services have them too.
    return undefined;
}
/** Whether what one library sends only leads to the members of another one, which the file imports: `github.authorizations` to `github.authorizations.list`. */
function leadsOn({ receiver, member }, { imports }, index) {
    return receiver.length === 0 && [...index.values()].flat().some(({ binding }) => binding.receiver[0] === member && [...binding.packages, ...binding.modules ?? []].some(name => imports.includes(name)));
}
/** Names of classes of one word. */
const SINGLE = /^[A-Z][a-z]+$/;
/** What a type tells that is called as the library's is. Where it is imported from elsewhere it is another; where nothing is, a class of one word may well be the program's own. */
function typedTie({ type = '' }, callee, { imports }, own) {
    const declared = typeOf(callee) ?? callee.root.type ?? '';
    const from = declared.replace(/\.\w+$/, '');
    // A package may be called as what it wraps: `package github`, beside `\u2026/github`.
    const isWrapped = imports.some(name => own(name) && name.endsWith(`/${from}`));
    if (imports.includes(from) && from !== declared && !own(declared) && !isWrapped)
        return undefined;
    const isDistinct = GITHUB_NAME.test(type) || PREFIXED.test(type) || GITHUB_NAME.test(callee.root.name);
    return { strength: imports.some(own) ? 'certain' : isDistinct || (imports.length === 0 && !SINGLE.test(type)) ? 'likely' : 'possible', why: `${callee.root.name} is a ${type}` };
}
/** What an object is asked for by name: `this.get('github')`. */
const askedFor = (step) => (step.kind !== 'call' ? [] : step.args.flatMap(({ closure: { expr } }) => (expr.kind === 'literal' && typeof expr.value === 'string' && IDENTIFIER.test(expr.value) ? [expr.value] : [])));
const IDENTIFIER = /^[\w:.-]{1,40}$/;
/** The class whose `new` made what a member stands on: `Config` of `Own::Config.new(\u2026)`. */
function makerOf(root, tokens) {
    const [name = '', last] = [...root.split('.'), ...tokens].filter(token => token !== '()').slice(-2);
    return last === 'new' && /^[A-Z]/.test(name) ? name : undefined;
}
/** A function that is called by its name alone, where functions have no module in front of them: the name tells, or what is imported. */
function bareTie({ receiver, member }, names, { imports }) {
    if (receiver.length > 0 || sdk_PLAIN.test(member))
        return undefined;
    if (imports.some(i => names.includes(i)))
        return { strength: 'likely', why: 'the file imports the library' };
    return names.some(name => member.startsWith(`${name}-`) || member.startsWith(`${name}_`)) ? { strength: 'likely', why: `${member} is named after the library` } : undefined;
}
/** The version of the library, as the imports or the manifest have it. */
function versionOf(binding, { path, versions = {} }, workspace) {
    return binding.packages.map(p => versions[p] ?? workspace.version(path, p)).find(v => v !== undefined);
}
/** Whether the range that the imports or the manifest ask for meets the binding's versions. Unknown ranges meet all. */
function inRange(binding, program, workspace) {
    const wanted = versionOf(binding, program, workspace);
    if (wanted === undefined || (0,semver.validRange)(wanted) === null || (0,semver.validRange)(binding.versions) === null)
        return true;
    return (0,semver.intersects)(wanted, binding.versions);
}
/** `needs` and `lacks` look at every record among the arguments of the chain. An open record may hold any key, though not any value. */
function conditionHolds(binding, chain, values) {
    const payloads = [...chain, ...values];
    // What was given on the way is where the keys would be.
    const unsure = binding.receiver.includes('()') ? chain : payloads;
    const records = payloads.flatMap(analysis_value/* each */.__).filter((v) => v.kind === 'record');
    const open = records.some(r => r.open) || unsure.flatMap(analysis_value/* each */.__).some(v => v.kind === 'symbol' || v.kind === 'unknown');
    const has = (wanted) => {
        const [key = '', value] = wanted.split('=');
        return records.some(({ fields }) => { const given = fields.get(key); return given !== undefined && (value === undefined || (0,analysis_value/* each */.__)(given).some(one => (0,analysis_value/* known */.eO)(one) === value)); });
    };
    return (binding.needs ?? []).every(key => has(key) || (open && !key.includes('='))) && !(binding.lacks ?? []).some(has);
}

;// CONCATENATED MODULE: ./src/analysis/strategies.ts

/** The calls of what such a function gives, as the client makes them. */
function strategiesOf(evaluator, call, { args: [given] }) {
    const { strategy } = evaluator.library;
    const { expr, env } = given?.closure ?? {};
    if (!strategy || !call.constructs || expr?.kind !== 'record' || !env)
        return [];
    const [fn, options] = [strategy.fn, strategy.options].map(name => expr.entries.find(({ key }) => key?.kind === 'literal' && key.value === name)?.value);
    if (!fn)
        return [];
    const args = options ? [{ closure: { expr: options, env } }] : [];
    return (0,analysis_value/* each */.__)(evaluator.evaluate(fn, env)).flatMap(value => (value.kind === 'symbol' ? [{ callee: { ...value, steps: [...value.steps, { kind: 'call', args, constructs: false, at: call.at }] }, args: [] }] : []));
}

;// CONCATENATED MODULE: ./src/analysis/recognise.ts


























/** How many steps of evaluation one file may take before the rest of its calls is left. */
const MAX_WORK = 2_000_000;
/** What it counts for to follow a request to another caller. */
const STEPS_OF_A_WAY = 40;
/** How many functions deep a request is followed to its callers. */
const MAX_LIFT = 5;
/** All sites of one file. Sites that stand in another file, at the call where the endpoint becomes known, are among them. */
function recognise(program, evaluator, callers, language, knowledge) {
    return new Recogniser(program, evaluator, callers, language, knowledge).run();
}
class Recogniser {
    program;
    evaluator;
    callers;
    language;
    knowledge;
    sites = [];
    chains;
    meaning;
    reading;
    optionPlaces = new Set();
    wordPlaces = new Set();
    assumed;
    /** Requests that go another way than the call that makes them says, with what it says. */
    astray = new Map();
    /** Requests that are made to be sent by another call. */
    made = [];
    constructor(program, evaluator, callers, language, knowledge) {
        this.program = program;
        this.evaluator = evaluator;
        this.callers = callers;
        this.language = language;
        this.knowledge = knowledge;
        this.assumed = new Assumed(url => knowledge.locate(url)?.path);
        this.chains = new Chains(program);
        this.meaning = new Meaning(program, evaluator, language, knowledge);
        this.reading = new Reading(program, evaluator, callers, language, knowledge);
    }
    run() {
        const end = this.evaluator.spent + MAX_WORK;
        for (const call of this.program.calls) {
            if (this.evaluator.spent > end) {
                this.evaluator.tangled.add(this.program.path);
                break;
            }
            this.evaluator.begin();
            const anchors = [{ call, program: this.program }];
            const sends = (0,analysis_call/* invocations */.OC)(this.evaluator, call, analysis_value/* EMPTY */.wg).filter(invocation => this.addSdk(invocation, anchors));
            if (sends.length === 0)
                this.follow(call, analysis_value/* EMPTY */.wg, anchors, new Set());
        }
        this.sites = this.sites.flatMap(site => asSaid(site, this.astray.get(site), this.sites));
        // What another call is seen to send was only put together there.
        this.sites = this.assumed.apart(this.sites);
        this.sites.push(...this.unsent());
        for (const table of routeTables(this.program, this.evaluator, this.language.words))
            if (!this.wasRead(table.at) && !this.meaning.isExpected(table.at))
                this.addTable(table);
        for (const { at, paths } of routeTrees(this.program, this.evaluator)) {
            const url = paths.find(path => this.knowledge.locate((0,analysis_value/* publish */.mk)(path)) !== undefined);
            if (url)
                this.addTable({ at, url, why: 'it stands beside other paths of GitHub' });
        }
        this.addDefinitions();
        this.sites = toldTogether(this.sites, this.program, this.language.words);
        const sent = new Set(this.sites.map(site => (0,analysis_places/* keyOf */.TN)(site.at)));
        this.sites.push(...resourceRequests(this.program, this.sites, this.evaluator, this.language.words, this.language.id, this.knowledge).filter(site => !sent.has((0,analysis_places/* keyOf */.TN)(site.at))));
        this.sites.push(...mentionsOf(this.program, this.sites, this.language, this.knowledge, this.evaluator.workspace));
        return this.sites;
    }
    /** Requests that are made where nothing in sight sends them. */
    unsent() {
        const { words } = this.language;
        return this.made.filter(({ call }) => !this.optionPlaces.has((0,analysis_places/* keyOf */.TN)(call.at))).flatMap(({ invocation, call }) => {
            const request = this.reading.ofCall(invocation);
            const located = request && this.knowledge.locate((0,analysis_value/* publish */.mk)(request.url));
            const anchors = [{ call, program: this.program }];
            request?.options.forEach(at => this.optionPlaces.add((0,analysis_places/* keyOf */.TN)(at)));
            return request && located && this.meaning.isRequest(request, located, anchors) ? [{ ...this.httpSite(request, located, this.chains.collect(call, words), anchors), defines: true }] : [];
        });
    }
    /** What a type describes case by case is told better there than where it sends any of them. */
    addDefinitions() {
        const definitions = definitionsOf(this.program, this.evaluator, this.sites, this.language, this.knowledge);
        const pathOf = ({ target }) => (target.kind === 'http' ? this.knowledge.locate(target.url)?.path : undefined);
        const described = new Set(definitions.flatMap(site => (site.defines ? [] : pathOf(site) ?? [])));
        const isVague = (site) => site.target.kind === 'http' && site.target.method === undefined && described.has(pathOf(site) ?? '');
        this.sites = [...this.sites.filter(site => !isVague(site)), ...definitions];
    }
    /** Whether a record is no table of routes but where a request found its options. */
    wasRead(at) {
        // A request that may be any of a table's says less than the table.
        const isOne = ({ target }) => target.kind !== 'http' || target.url.kind !== 'either';
        return this.optionPlaces.has((0,analysis_places/* keyOf */.TN)(at)) || this.sites.some(site => isOne(site) && site.trail.some(step => (0,analysis_places/* inside */.nx)(step.at, at)));
    }
    /** Emits the request of `call` under `env`, or goes on to the callers that decide what it is. */
    follow(call, env, anchors, seen) {
        let found = false;
        // What makes the words of a command sends nothing itself.
        if (anchors.length === 1 && this.wordPlaces.has((0,analysis_places/* keyOf */.TN)(call.at)))
            return false;
        for (const invocation of (0,analysis_call/* invocations */.OC)(this.evaluator, call, env)) {
            const { callee } = invocation;
            const program = this.reading.ofProgram(invocation, anchors.length === 1);
            if (program)
                invocation.args.forEach(arg => this.wordPlaces.add((0,analysis_places/* keyOf */.TN)(arg.closure.expr.at)));
            if ((callee.kind === 'function' && anchors.length > 1 && !program) || (0,handed/* onlyWrites */.nE)(callee, call, this.program))
                continue;
            const chosenBy = callee.kind === 'symbol' ? this.callers.decidedBy(callee, name => this.knowledge.sdk.has(name) || this.language.words.verb.test(name), name => isLibrary(this.knowledge.sdk, name)) : [];
            if ((chosenBy.length > 0 && this.lift(call, chosenBy, anchors, seen)) || (anchors.length > 1 && this.addSdk(invocation, anchors))) {
                found = true;
                continue;
            }
            const made = call.constructs && callee.kind === 'symbol' ? this.evaluator.evaluate(call, env) : callee;
            // Made to be sent by another call: `new Request(url)`.
            if (made.kind !== 'symbol' && made !== callee) {
                if (made.kind === 'record' && anchors.length === 1)
                    this.made.push({ invocation, call });
                continue;
            }
            const read = program ?? this.reading.ofCall(invocation);
            if (!read)
                continue;
            const later = this.chains.collect(call, this.language.words);
            // A path that goes on is not the whole of it, and a URL that sends itself is sent there.
            const sendsItself = () => (0,analysis_value/* each */.__)(this.evaluator.evaluate(call, env)).every(analysis_value/* isSpelled */.M3);
            if (read.client && this.language.clients.some(({ joins, ofUrl }) => joins?.test(later.next ?? '') || (later.after.some(name => ofUrl?.test(name)) && sendsItself())))
                continue;
            const said = { own: later, callers: () => anchors.slice(0, -1).map(anchor => this.chains.collect(anchor.call, this.language.words)) };
            const [request, located] = this.reading.ofClient(invocation, call, env, this.reading.completed(read, said, env));
            request.options.forEach(at => this.optionPlaces.add((0,analysis_places/* keyOf */.TN)(at)));
            const open = located ? request.method && !(0,analysis_value/* each */.__)(request.method).some(m => (0,analysis_value/* known */.eO)(m) !== undefined) ? (0,analysis_value/* parametersOf */.mC)(request.method) : new Set() : (request.sends || this.language.words.mock.test(request.name)) && this.callers.mayBeEndpoint(request.url) ? (0,analysis_value/* parametersOf */.mC)(request.url) : new Set();
            const lifted = open.size > 0 && this.lift(call, [...open], anchors, seen, (0,analysis_anchors/* isPicked */.Je)(request.url, this.language.words));
            if (lifted)
                found = true;
            else if (located && this.meaning.isRequest(request, located, anchors) && !(callee.kind === 'function' && leadsElsewhere(this.evaluator.evaluate(call, env), url => this.knowledge.locate(url)))) {
                const site = this.httpSite(...this.reading.throughCallers({ call, invocation, env }, said, request, located), later, anchors);
                if (callee.kind === 'function')
                    this.assumed.add(site, this.callers.isBuilder(callee), isAddressOf(this.evaluator.evaluate(call, env), located.path, url => this.knowledge.locate(url)) ? call.owner?.at : undefined);
                else if (read.client?.joins)
                    this.assumed.add(site, false);
                else if (read.makes && (request.implied || !request.method))
                    this.assumed.addMaker(site);
                const [teller, next] = (0,analysis_anchors/* telling */.gM)(anchors, request.url);
                this.add(site, next && teller.call, request.implied);
                found = true;
            }
            else if (!located && (anchors.length > 1 || program) && request.sends && isWhole(request.url) && !isHostAlone(request.url)) {
                // Followed to another's host: what the call, or its command, looks like is no reason any more.
                this.sites.push({ at: anchors[0].call.at, language: this.language.id, role: 'call', target: { kind: 'http', url: (0,analysis_value/* publish */.mk)(request.url) }, evidence: [], trail: (0,analysis_anchors/* stepsOf */.B_)(anchors) });
                found = true;
            }
        }
        return found;
    }
    /** A call that can use several methods is one request; what it says itself tells which. `wrapper`: the call, if it sends nothing itself. */
    add(site, wrapper, implied = false) {
        const { target } = site;
        if (target.kind !== 'http')
            return void this.sites.push(site);
        const { words } = this.language;
        const mayBe = (method) => implied || (target.method === undefined && (target.methods?.includes(method) ?? true));
        const said = wrapper && (spokenMethod(wrapper, this.evaluator, words) ?? chainedMethod(this.chains.collect(wrapper, words).verb, words) ?? this.chains.methodAround(wrapper));
        if (said !== undefined && mayBe(said))
            site.target = { kind: 'http', url: target.url, method: said };
        else if (said !== undefined && (target.methods ?? [target.method]).every(method => method !== said))
            this.astray.set(site, said);
        addOnce(this.sites, site, said, url => this.knowledge.locate(url)?.path);
    }
    lift(call, open, anchors, seen, isHeld = false) {
        if (anchors.length > MAX_LIFT)
            return false;
        // What an instance holds, or was made with, is decided by whoever calls its method.
        const inner = anchors[0].call.owner;
        const owners = new Set(open.map(p => (p.kind === 'instance' || !(0,analysis_anchors/* isWithin */.UO)(inner, p.owner) ? inner : p.owner)));
        let found = false;
        // The innermost function around the call that decides; its callers bring the outer ones along.
        for (let owner = inner; owner && !found; owner = owner.owner) {
            if (!owners.has(owner) || seen.has(owner))
                continue;
            for (const caller of this.callers.of(owner)) {
                const path = [{ call: caller.call, program: caller.program, caller, holds: isHeld || anchors[0].holds === true }, ...anchors];
                const env = path.reduce((before, anchor) => (anchor.caller ? this.callers.environment(anchor.caller, before) : before), analysis_value/* EMPTY */.wg);
                if (this.evaluator.isExhausted)
                    return found;
                this.evaluator.spend(STEPS_OF_A_WAY);
                if (this.follow(call, env, path, new Set([...seen, owner])))
                    found = true;
            }
        }
        return found;
    }
    httpSite(request, located, later, all) {
        const anchors = (0,analysis_anchors/* telling */.gM)(all, request.url);
        const [outer] = anchors;
        const { payload, headers } = request;
        const role = outer.call.fails ? 'mock' : this.meaning.role(request, later, located, outer.call);
        const { evidence, foreign } = this.meaning.belonging(request, located, outer.program, role, outer.call);
        const methods = request.method ? (0,analysis_value/* each */.__)(request.method).flatMap(m => (0,analysis_value/* known */.eO)(m)?.toUpperCase() ?? []) : [];
        const unsure = request.method !== undefined && methods.length < (0,analysis_value/* each */.__)(request.method).length;
        const method = unsure || methods.length > 1 ? undefined : methods[0] ?? methodByDefault(request);
        const auth = authOf(this.evaluator, request, later.auth, located.credentials);
        return {
            at: anchors.length === 1 ? later.outermost.at : outer.call.at, language: this.language.id, role,
            target: { kind: 'http', url: (0,analysis_value/* publish */.mk)(request.url), ...(method !== undefined && { method }), ...(methods.length > 1 && !unsure && { methods }) },
            ...(payload && { payload: readBody((0,analysis_value/* publish */.mk)(payload)) }), ...(headers && { headers: (0,analysis_value/* publish */.mk)(headers) }), ...(auth.length > 0 && { auth }),
            evidence, ...(foreign !== undefined && { foreign }), trail: this.trail(request, anchors),
        };
    }
    trail(request, anchors) {
        const [outer] = anchors;
        const steps = (0,analysis_anchors/* stepsOf */.B_)(anchors);
        const ours = (0,analysis_value/* each */.__)(request.url).filter(u => this.knowledge.locate((0,analysis_value/* publish */.mk)(u)) !== undefined).map(u => u.at);
        const places = [...new Map(ours.map(at => [`${at.path}:${at.line}`, at])).values()].filter(at => !(0,analysis_places/* inside */.nx)(at, outer.call.at) && !steps.some(s => (0,analysis_places/* inside */.nx)(at, s.at)));
        return [...places.slice(0, 3).map(at => ({ at, note: 'the URL is made here' })), ...steps];
    }
    /** Adds the site of a library's member, if that is what is called. */
    addSdk(invocation, anchors) {
        const match = (one, byFields = false) => matchSdk(this.evaluator, this.knowledge.sdk, one, this.program, this.language.words.keys.base, this.knowledge.isField, byFields);
        const among = (several) => several.map(one => match(one)).find(found => found !== undefined);
        const { callee } = invocation;
        // What a file of the tree puts together is no library's.
        if (callee.kind === 'symbol' && callee.root.source && (0,analysis_value/* each */.__)(this.evaluator.evaluate(anchors[0].call)).every(analysis_value/* isSpelled */.M3))
            return false;
        // Whose the member is of what a function is handed, its callers know; which member, if they choose it, is told where they do.
        const isHanded = callee.kind === 'symbol' && callee.root.kind === 'parameter' && memberName(callee) !== '' && this.knowledge.sdk.has(memberName(callee))
            && callee.parameter !== undefined && this.callers.values(callee.parameter).flatMap(analysis_value/* each */.__).some(({ kind }) => kind === 'symbol' || kind === 'object' || kind === 'list');
        const byName = match(invocation) ?? among(strategiesOf(this.evaluator, anchors[0].call, invocation)) ?? (isHanded ? this.reading.asCalled(() => among((0,analysis_call/* invocations */.OC)(this.evaluator, anchors[0].call, analysis_value/* EMPTY */.wg))) : undefined);
        const hit = byName && byName.strength !== 'possible' ? byName : match(invocation, true) ?? byName;
        if (hit)
            this.sites.push(this.sdkSite(anchors, hit, invocation));
        return hit !== undefined;
    }
    sdkSite(anchors, hit, { callee }) {
        const { payload } = hit;
        const { call } = anchors[0];
        const { around, after } = this.chains.collect(call, this.language.words);
        // What is expected of its result says nothing about the call.
        const holders = around.filter(holder => (0,analysis_places/* inside */.nx)(call.at, holder.at) && !/^expects?$/.test((0,analysis_steps/* nameOf */.Vb)(holder)));
        const isMock = call.fails || this.language.words.mock.test((0,analysis_value/* nameOf */.Vb)(callee)) || this.meaning.isStubbed({ around: holders, after });
        return {
            at: call.at, language: this.language.id, role: isMock ? 'mock' : 'call',
            target: targetOf(hit), ...(payload && { payload: readBody((0,analysis_value/* publish */.mk)(payload)) }), evidence: [{ strength: hit.strength, why: hit.why }], trail: (0,analysis_anchors/* stepsOf */.B_)(anchors),
        };
    }
    addTable(table) {
        const url = (0,analysis_value/* publish */.mk)(table.url);
        const located = this.knowledge.locate(url);
        // What goes through a table is told better where it goes.
        if (!located || this.sites.some(({ at, target }) => (0,analysis_places/* inside */.nx)(table.at, at) && target.kind === 'http' && target.method === table.method && this.knowledge.locate(target.url)?.path === located.path))
            return;
        const { payload, headers } = table;
        const request = { url: table.url, name: '', handler: false, options: [], sends: true, ...(payload && { payload }), ...(headers && { headers }) };
        // What a test has in a table it compares, or answers with.
        const role = this.meaning.isStandIn || TEST.test(this.program.path) ? 'mock' : 'client';
        const { evidence, foreign } = this.meaning.belonging(request, located, this.program, role);
        this.sites.push({ at: table.at, language: this.language.id, role, target: { kind: 'http', url, ...(table.method !== undefined && { method: table.method }) }, evidence: [...evidence, ...(table.why === undefined ? [] : [{ strength: 'likely', why: table.why }])], ...(foreign !== undefined && { foreign }), trail: [] });
    }
}

;// CONCATENATED MODULE: ./src/analysis/sdk-clients.ts

/** Where a file calls a library's member on something. Worked out once: it is asked for each function that the file hands on. */
const sdk_clients_placesIn = new WeakMap();
/** Whether a function, or a class, calls a library's member on what it is given. */
function takesClient(fn, program, index) {
    if (fn.params.length === 0)
        return false;
    const places = sdk_clients_placesIn.get(program) ?? program.calls.filter(({ callee }) => isMember(sdk_clients_namesOf(callee), index)).map(({ at }) => at);
    sdk_clients_placesIn.set(program, places);
    return places.some(at => (0,analysis_places/* inside */.nx)(at, fn.at));
}
/** The members that are read one after the other of a parameter, or of what an instance holds. */
function sdk_clients_namesOf(expr) {
    if (expr.kind !== 'member')
        return [];
    const { of, key } = expr;
    const name = key.kind === 'literal' ? [String(key.value)] : [];
    if (of.kind === 'name')
        return of.binding.kind === 'import' ? [] : name;
    const before = sdk_clients_namesOf(of);
    return before.length > 0 ? [...before, ...name] : [];
}
/** Whether names end as a library's receiver and member do: a member alone is anybody's. */
function isMember(names, index) {
    const receiver = names.slice(0, -1);
    return receiver.length > 0 && index.get(names.at(-1))?.some(({ binding, operation }) => operation !== undefined && binding.receiver.length > 0 && binding.receiver.every((one, i) => one === receiver.at(i - binding.receiver.length))) === true;
}

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var analysis_embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/analysis/lines.ts
var analysis_lines = __webpack_require__(93621);
;// CONCATENATED MODULE: ./src/excerpts.ts


/** The files of the tree, and those inside them. */
class Excerpts {
    files;
    origins = new Map();
    lines = new Map();
    constructor(files) {
        this.files = files;
    }
    /** Makes files of the code that is in a file. */
    add(parent, embedded) {
        return embedded.map(({ language, extension = '', lead, blocks }, i) => {
            const whole = `${parent}#${i + 1}`;
            const single = blocks.length < 2 ? [] : blocks.map((block, j) => this.put(`${whole}.${j + 1}${extension}`, parent, language, (0,analysis_embedded/* joined */.oR)([block], lead)));
            const path = this.put(`${whole}${extension}`, parent, language, (0,analysis_embedded/* joined */.oR)(blocks, lead));
            return { path, language, text: this.origins.get(path).excerpt.text, blocks: single };
        });
    }
    put(path, parent, language, excerpt) {
        this.origins.set(path, { parent, language, excerpt, lines: new analysis_lines/* Lines */.q(excerpt.text) });
        return path;
    }
    isExcerpt(path) { return this.origins.has(path); }
    /** The file of the tree that a file is, or is in. */
    fileOf(path) { const found = this.origins.get(path); return found ? this.fileOf(found.parent) : path; }
    paths() { return this.files.paths(); }
    ofLanguage(language) { return this.files.ofLanguage(language); }
    has(path) { return this.origins.has(path) || this.files.has(path); }
    language(path) { return this.origins.get(path)?.language ?? this.files.language(path); }
    read(path) { return this.origins.get(path)?.excerpt.text ?? this.files.read(path); }
    peek(path) { return this.files.peek(path); }
    /** A place in the file that people see. */
    place(at) {
        const found = this.origins.get(at.path);
        if (!found)
            return at;
        const { parent, excerpt, lines } = found;
        const start = (0,analysis_embedded/* origin */.TG)(excerpt, lines.offset(at.line, at.column));
        const end = (0,analysis_embedded/* originOfEnd */.Fn)(excerpt, lines.offset(at.endLine, at.endColumn));
        const outer = this.linesOf(parent);
        return this.place(outer.place(parent, start, Math.max(start, end)));
    }
    linesOf(path) {
        const known = this.lines.get(path) ?? new analysis_lines/* Lines */.q(this.read(path) ?? '');
        this.lines.set(path, known);
        return known;
    }
    /** A site with all its places where people see them. */
    site(site) {
        if (this.origins.size === 0)
            return site;
        const { payload, headers, auth, target } = site;
        return {
            ...site, at: this.place(site.at), target: this.target(target), trail: site.trail.map(({ at, note }) => ({ at: this.place(at), note })),
            ...(payload && { payload: this.value(payload) }), ...(headers && { headers: this.value(headers) }),
            ...(auth && { auth: auth.map(one => ({ ...one, at: this.place(one.at), ...(one.value && { value: this.value(one.value) }) })) }),
        };
    }
    target(target) {
        return target.kind === 'http' ? { ...target, url: this.value(target.url) } : { ...target, ...(target.host && { host: this.value(target.host) }) };
    }
    value(value) {
        const at = this.place(value.at);
        switch (value.kind) {
            case 'list': return { ...value, at, items: value.items.map(item => this.value(item)) };
            case 'either': return { ...value, at, of: value.of.map(one => this.value(one)) };
            case 'encoded': return { ...value, at, of: this.value(value.of) };
            case 'record': {
                const keys = value.keys && new Map([...value.keys].map(([name, place]) => [name, this.place(place)]));
                return { ...value, at, fields: new Map([...value.fields].map(([name, field]) => [name, this.value(field)])), ...(keys && { keys }) };
            }
            default: return { ...value, at };
        }
    }
}

// EXTERNAL MODULE: ./src/literally.ts
var literally = __webpack_require__(96035);
;// CONCATENATED MODULE: ./src/importers/users.ts

/** The files of a language that use one of these names: `Urls.TOKENS`, `TOKENS_URL`. */
function usersOf(names, language, tree, but) {
    const telling = names.filter(isTelling);
    if (telling.length === 0)
        return [];
    const used = new RegExp(telling.map(written).join('|'));
    return tree.ofLanguage(language).filter(file => !but.has(file) && used.test(tree.peek(file) ?? ''));
}
/** One plain word is anybody's. */
const isTelling = (name) => name.includes('.') || (name.length > 3 && /[A-Z\d_-]/.test(name));
/** A member behind what it is a member of, whatever stands between them: `Urls.TOKENS`, `Urls::TOKENS`, `[Urls tokens]`. */
const written = (name) => String.raw `(?<!\w)${name.split('.').slice(-2).map(bytesOf).join(String.raw `\W{1,3}`)}(?!\w)`;
const bytesOf = (name) => (0,literally/* literally */.D)(Buffer.from(name).toString('latin1'));

;// CONCATENATED MODULE: ./src/importers.ts
// The files that import others. They are looked for as bytes, and only where an import can lead: nothing is parsed for it.


/** How many files are read because they import a candidate, and how far that goes. */
const MAX_IMPORTERS = 200;
const MAX_HOPS = 3;
/** The files that import what a candidate hands on, those that import it from them, and so on to a limit. */
async function widen(candidates, { tree, workspace, syntaxes, namesOf, load }) {
    const importing = syntaxes.flatMap(({ id, imports }) => (imports ? [{ id, imports }] : []));
    const naming = syntaxes.filter(({ named }) => named !== undefined);
    const knowing = new Map(naming.map(({ id, named }) => [id, named]));
    const known = new Set(candidates.map(c => c.path));
    const found = [];
    for (let latest = candidates, hop = 0; hop < MAX_HOPS && latest.length > 0; hop++) {
        const targets = latest.filter(({ language }) => knowing.has(language) || importing.some(({ imports }) => imports.languages.includes(language))).map(file => ({ ...file, names: namesOf(file, path => known.has(path)) })).filter(({ names }) => names.length > 0);
        const next = [
            ...importing.flatMap(({ id, imports }) => importersOf(new Map(targets.filter(t => imports.languages.includes(t.language)).map(t => [t.path, t.names])), id, imports, tree, workspace, known).map(path => ({ path, language: id }))),
            ...naming.flatMap(({ id, named }) => usersOf(targets.flatMap(t => (knowing.get(t.language) === named ? t.names : [])), id, tree, known).map(path => ({ path, language: id }))),
        ];
        const read = next.slice(0, MAX_IMPORTERS - found.length);
        found.push(...read);
        for (const { path } of read)
            known.add(path);
        if (read.length < next.length)
            return { found, problems: [{ path: targets[0].path, why: `of the files that import this or another such file, ${next.length - read.length} were not read for what they do with it` }] };
        await load(new Set(read.map(({ language }) => language)));
        latest = read;
    }
    return { found, problems: [] };
}
/** The files of a language that import one of `targets` and use one of its names, but for those in `but`, in the order of the tree. */
function importersOf(targets, language, { needle, specifiers }, tree, workspace, but) {
    if (targets.size === 0)
        return [];
    const names = [...new Set([...targets.keys()].flatMap(target => workspace.names(target)))].map(literally/* literally */.D).join('|');
    const named = needle(Buffer.from(names).toString('latin1'));
    // To find out which file a specifier means costs the most.
    const ending = new RegExp(`(?:^|[^\\w])(?:${names})(?:\\.\\w+)*/?$`);
    const uses = (text, used) => used.some(name => name === 'default' || text.includes(name)) || PASSED_ON.test(text);
    const handed = [...new Set([...targets.values()].flat())];
    const filesOf = (file, specifier) => (specifier.startsWith('/') ? workspace.find(file, [specifier.slice(1)]) : [workspace.resolve(file, specifier) ?? '']);
    const mayImport = workspace.within([...targets.keys()]);
    return tree.ofLanguage(language).filter(file => {
        if (but.has(file) || targets.has(file) || !mayImport(file))
            return false;
        const text = tree.peek(file);
        if (text === undefined || !named.test(text) || !uses(text, handed))
            return false;
        const specified = specifiers(text, file).map(specifier => Buffer.from(specifier, 'latin1').toString()).filter(specifier => ending.test(specifier));
        return specified.some(specifier => filesOf(file, specifier).some(found => targets.has(found) && uses(text, targets.get(found))));
    });
}
/** A file that exports all of another one needs no names. */
const PASSED_ON = /\bexport\s*\*|\bmodule\.exports\s*=\s*require\(/;

// EXTERNAL MODULE: ./src/values.ts
var values = __webpack_require__(74777);
;// CONCATENATED MODULE: ./src/merge-sites.ts
// One request, one site: what several readings of the same code say of it is put together.


/** The language of commands. */
const COMMANDS = 'shell';
const placeKey = (at) => [at.path, at.line, at.column].join(':');
/** The sites of all readings, each request once: a URL that some request is made of is part of that request, wherever it is written. */
function mergeSites(all) {
    const sites = commandsOnce(all);
    const used = sites.flatMap(s => (s.role === 'mention' || s.defines ? [] : [s.at, ...s.trail.map(t => t.at)]));
    // What a call comes to is known better where it was followed to the request.
    const followed = new Set(sites.filter(s => s.trail.some(t => t.note === analysis_anchors/* SENT */.Jh)).map(s => placeKey(s.at)));
    // Code in a text is read as a text and as code.
    const mentions = sites.filter(s => s.role === 'mention');
    const isOuter = (s) => s.role === 'mention' && mentions.some(other => isWithin(other.at, s.at));
    const sent = sites.flatMap(s => (s.role === 'mention' || s.defines || s.target.kind !== 'http' ? [] : [{ ...s.target, language: s.language }]));
    // Or is what the URL of a request begins with.
    const goesOn = ({ target, language }) => {
        const [text, method] = target.kind === 'http' ? [merge_sites_textOf(target.url), target.method] : [''];
        return text !== '' && sent.some(one => one.language === language && (method === undefined || one.method === undefined || one.method === method) && (0,values/* alternatives */.Vo)(one.url).some(url => merge_sites_textOf(url).startsWith(text)));
    };
    const isTold = (s) => (s.role === 'mention' || s.defines
        ? !isOuter(s) && !used.some(at => overlap(s.at, at)) && !(s.defines && s.role === 'client' && goesOn(s))
        : s.target.kind === 'sdk' || s.trail.some(t => t.note === analysis_anchors/* SENT */.Jh) || !followed.has(placeKey(s.at)));
    // It looks like a request with a method, even where it can't be told what is sent.
    const methods = new Map(sites.toReversed().flatMap(({ at, target }) => (target.kind === 'http' && target.method !== undefined ? [[placeKey(at), target.method]] : [])));
    return sites.filter(isTold).map(s => {
        const method = s.target.kind === 'http' && s.target.method === undefined && !s.target.methods && followed.has(placeKey(s.at)) ? methods.get(placeKey(s.at)) : undefined;
        return method === undefined || s.target.kind !== 'http' ? s : { ...s, target: { ...s.target, method } };
    });
}
/** A command in code is read as a command, which says the most; what starts it sends nothing else, but may know its host and its data. */
function commandsOnce(sites) {
    const isCall = (s) => s.role === 'call' && s.target.kind === 'http';
    const commands = sites.filter(s => s.language === COMMANDS && isCall(s));
    const starts = (s, command) => s.language !== COMMANDS && isCall(s) && (isWithin(command.at, s.at) || s.trail.some(({ at }) => overlap(at, command.at)));
    return sites.filter(s => !commands.some(command => starts(s, command))).map(s => {
        const { target } = s;
        if (target.kind !== 'http' || !commands.includes(s))
            return s;
        const starters = sites.filter(one => starts(one, s));
        const hosts = isHosted(target.url) ? undefined : starters.find(one => one.target.kind === 'http' && isHosted(one.target.url));
        const payload = hasFields(s.payload) ? undefined : starters.find(one => hasFields(one.payload))?.payload;
        return { ...s, ...(hosts?.target.kind === 'http' && { target: { ...target, url: hosts.target.url }, evidence: [...s.evidence, ...hosts.evidence] }), ...(payload && { payload }) };
    });
}
const hasFields = (payload) => payload !== undefined && (0,values/* alternatives */.Vo)(payload).some(({ kind }) => kind === 'record');
/** Whether a URL says which host it is of. */
const isHosted = (url) => (0,values/* alternatives */.Vo)(url).some(one => /^https?:\/\/[^/]/.test(merge_sites_textOf(one)));
/** Whether a place lies in another, and is not the same. */
const isWithin = (a, b) => overlap(a, b) && isNarrower(a, b);
/** Whether a place ends where another ends or before, begins where it begins or later, and is not the same. */
function isNarrower(a, b) {
    const begins = a.line - b.line || a.column - b.column;
    const ends = b.endLine - a.endLine || b.endColumn - a.endColumn;
    return begins >= 0 && ends >= 0 && begins + ends > 0;
}
/** The text that a URL begins with. */
function merge_sites_textOf(url) {
    const [first] = url.kind === 'scalar' ? [url.value] : url.kind === 'template' ? url.parts : [];
    return typeof first === 'string' ? first : '';
}
/** Whether two places of one file have something in common. */
function overlap(a, b) {
    const before = (one, other) => one.endLine < other.line || (one.endLine === other.line && one.endColumn <= other.column);
    return a.path === b.path && !before(a, b) && !before(b, a);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/discover.ts + 3 modules
var discover = __webpack_require__(41697);
// EXTERNAL MODULE: ./src/discover/language-names.ts
var language_names = __webpack_require__(99640);
// EXTERNAL MODULE: ./src/group.ts
var group = __webpack_require__(20460);
// EXTERNAL MODULE: ./src/manifests/settings.ts
var settings = __webpack_require__(69297);
// EXTERNAL MODULE: ./src/paths.ts
var paths = __webpack_require__(8431);
;// CONCATENATED MODULE: ./src/resolve/files.ts
// Which file of the tree a path without its extension means.

const EXTENSIONS = ['', '.js', '.ts', '.mjs', '.cjs', '.tsx', '.jsx', '.mts', '.cts', '.json', '.coffee', '.es6', '.vue', '.svelte', '/index.js', '/index.ts', '/index.mjs', '/index.cjs', '/index.tsx', '/index.jsx', '/index.coffee'];
/** The file that stands at `base`, with or without its extension; sources written in TypeScript are imported as `.js`. */
function fileAt(tree, base) {
    if (base.startsWith('..'))
        return undefined;
    const written = base.replace(/\.(m|c)?js(x?)$/, '');
    for (const stem of written === base ? [base] : [base, written]) {
        const extension = EXTENSIONS.find(e => tree.has(stem + e));
        if (extension !== undefined)
            return stem + extension;
    }
    return undefined;
}
/** `lib/../src/a` as `src/a`. */
const joinPath = (...parts) => external_node_path_default().posix.join(...parts).replace(/\/$/, '');
/** What a `*` in a pattern stands for in `text`, '' if there is none; undefined if the pattern does not fit. */
function captured(pattern, text) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === text ? '' : undefined;
    const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
    return text.startsWith(head) && text.endsWith(tail) && text.length >= head.length + tail.length ? text.slice(head.length, text.length - tail.length) : undefined;
}
/** The member of a JSON object. */
function jsonMember(value, key) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** All texts of a list, or the text that stands in place of one. */
const jsonTexts = (value) => (Array.isArray(value) ? value : [value ?? null]).filter(one => typeof one === 'string');

;// CONCATENATED MODULE: ./src/resolve/aliases.ts
// What a compiler's options make of specifiers: `paths` and `baseUrl` of tsconfig.json and jsconfig.json.




/** `tsconfig.json`, and what stands beside it: `tsconfig.app.json`, `tsconfig.base.json`. */
const CONFIG = /^[tj]sconfig(?:\.[\w-]+)*\.json$/;
/** How many configurations one may extend, one after the other. */
const MAX_EXTENDS = 8;
class Aliases {
    tree;
    byFolder;
    options = new Map();
    constructor(tree) {
        this.tree = tree;
    }
    /** Where a specifier may lead from a file, by the configurations around it, the nearest first. */
    of(from, specifier) {
        return (0,paths/* foldersAbove */.Zv)(from).flatMap(folder => this.folders.get(folder) ?? []).flatMap(config => {
            const { baseUrl, paths } = this.read(config, MAX_EXTENDS);
            return [...(paths ? substituted(paths.patterns, specifier).map(target => joinPath(baseUrl ?? paths.folder, target)) : []), ...(baseUrl === undefined ? [] : [joinPath(baseUrl, specifier)])];
        });
    }
    get folders() {
        if (!this.byFolder) {
            const folders = new Map();
            for (const file of this.tree.paths()) {
                if (!CONFIG.test((0,paths/* nameOf */.Vb)(file)))
                    continue;
                const folder = external_node_path_default().posix.dirname(file);
                // The plain name sorts behind the others, and comes first.
                folders.set(folder, [...(folders.get(folder) ?? []), file].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)));
            }
            this.byFolder = folders;
        }
        return this.byFolder;
    }
    read(config, left) {
        const known = this.options.get(config);
        if (known)
            return known;
        const text = this.tree.read(config);
        const said = text === undefined ? undefined : (0,main.parse)(text, [], { allowTrailingComma: true });
        const folder = external_node_path_default().posix.dirname(config);
        const inherited = left === 0 ? [] : jsonTexts(jsonMember(said, 'extends')).filter(base => base.startsWith('.')).flatMap(base => [base, `${base}.json`, `${base}/tsconfig.json`].map(one => joinPath(folder, one)).filter(one => this.tree.has(one)).slice(0, 1));
        const options = Object.assign({}, ...inherited.map(base => this.read(base, left - 1)));
        const compiler = jsonMember(said, 'compilerOptions');
        const [baseUrl] = jsonTexts(jsonMember(compiler, 'baseUrl'));
        const patterns = jsonMember(compiler, 'paths');
        const own = { ...options, ...(baseUrl !== undefined && { baseUrl: joinPath(folder, baseUrl) }), ...(patterns !== undefined && { paths: { folder, patterns } }) };
        this.options.set(config, own);
        return own;
    }
}
/** The targets of every pattern that fits, with what the `*` stands for put in; the longest pattern first. */
function substituted(patterns, specifier) {
    if (typeof patterns !== 'object' || patterns === null || Array.isArray(patterns))
        return [];
    return Object.keys(patterns).sort((a, b) => b.length - a.length).flatMap(pattern => {
        const star = captured(pattern, specifier);
        return star === undefined ? [] : jsonTexts(patterns[pattern]).map(target => target.replace('*', star));
    });
}

;// CONCATENATED MODULE: ./src/resolve/entries.ts
// What package.json says its files are: `exports`, `imports`, `main`.

/** Conditions under which sources are read, the likeliest to be in the tree first. */
const CONDITIONS = ['source', 'development', 'import', 'module', 'node', 'require', 'browser', 'default'];
/** Where a subpath of a package may be, `.` being the package itself. Most likely first. */
function entriesOf(manifest, subpath) {
    const exports = jsonMember(manifest, 'exports');
    const exported = exports === undefined ? [] : mapped(isSubpaths(exports) ? exports : { '.': exports }, subpath);
    const main = subpath === '.' ? ['source', 'module', 'main', 'browser'].flatMap(key => jsonTexts(jsonMember(manifest, key))) : [subpath];
    const written = [...exported, ...main, ...(subpath === '.' ? ['index'] : [])];
    return [...written, ...written.flatMap(sourcesOf), ...(subpath === '.' ? ['src/index'] : [`src/${subpath}`])];
}
/** Where a name of the package's own, `#urls`, leads. */
function importsOf(manifest, specifier) {
    return mapped(jsonMember(manifest, 'imports'), specifier);
}
/** Built files are seldom in the tree; what they are made of is. */
const sourcesOf = (file) => (/^(?:\.\/)?(?:dist|lib|build|out|es|esm|cjs)\//.test(file) ? [file.replace(/^(?:\.\/)?[^/]+\/(?:(?:cjs|esm|es|commonjs)\/)?/, 'src/')] : []);
const isSubpaths = (exports) => typeof exports === 'object' && exports !== null && !Array.isArray(exports) && Object.keys(exports).some(key => key.startsWith('.'));
/** The targets of the entry that fits best: an exact one, then the longest pattern. */
function mapped(table, key) {
    if (typeof table !== 'object' || table === null || Array.isArray(table))
        return [];
    const fitting = Object.keys(table).filter(pattern => captured(pattern, key) !== undefined).sort((a, b) => Number(a.includes('*')) - Number(b.includes('*')) || b.length - a.length);
    const [pattern] = fitting;
    return pattern === undefined ? [] : targets(table[pattern]).map(target => target.replaceAll('*', captured(pattern, key)));
}
/** The files that an entry names under any condition. */
function targets(entry) {
    if (typeof entry === 'string')
        return [entry];
    if (Array.isArray(entry))
        return entry.flatMap(targets);
    return CONDITIONS.flatMap(condition => targets(jsonMember(entry, condition) ?? []));
}

;// CONCATENATED MODULE: ./src/resolve/packages.ts
// The packages of a tree: which one a file belongs to, and which of them another one means by a name.




/** Version ranges that mean a package of the tree, and those that say where it is. */
const LOCAL = /^(?:file|link|portal|workspace):/;
const PLACED = /^(?:file|link|portal):/;
const INSTALLED = /(?:^|\/)node_modules\//;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Each package.json is read when it is asked about. */
class Packages {
    tree;
    manifests;
    byFolder = new Map();
    ownFolder = new Map();
    constructor(tree) {
        this.tree = tree;
    }
    /** The package that a file belongs to. */
    of(file) {
        return this.above(file).find(found => found !== undefined);
    }
    /** The folder of that package; `.` if there is none. */
    folderOf(file) {
        return this.ownOf((0,paths/* folderOf */.yS)(file));
    }
    ownOf(folder) {
        const known = this.ownFolder.get(folder) ?? (folder === '.' || this.all.has(manifestIn(folder)) ? folder : this.ownOf((0,paths/* folderOf */.yS)(folder)));
        this.ownFolder.set(folder, known);
        return known;
    }
    /** The package that `name` means in a file, if it is one of the tree's own: itself, a member of its workspace, or a folder that is named as its place. */
    named(from, name) {
        const own = this.of(from);
        if (!own)
            return undefined;
        // As in Node: a package that says what it exports can import itself.
        if (own.name === name && jsonMember(own.manifest, 'exports') !== undefined)
            return own;
        const spec = rangeOf(own, name);
        if (spec !== undefined && PLACED.test(spec))
            return this.at(joinPath(own.folder, spec.replace(LOCAL, '')));
        return this.members(own, spec !== undefined && LOCAL.test(spec)).find(member => member.name === name);
    }
    /** Whether a package names another one among those that it needs. */
    needs(folder, name) {
        if (name === '')
            return false;
        // Most manifests of a large tree don't so much as name it, and need not be parsed.
        const file = manifestIn(folder);
        if (!this.byFolder.has(folder) && !(this.all.has(file) && this.tree.read(file)?.includes(name) === true))
            return false;
        const own = this.at(folder);
        return own !== undefined && rangeOf(own, name) !== undefined;
    }
    /** The packages of the workspace that one is in; `said`: it names one of them as such, so that it must be. */
    members(own, said) {
        for (const root of this.above(`${own.folder}/x`)) {
            const patterns = root ? this.patternsOf(root) : [];
            if (!root || patterns.length === 0)
                continue;
            const isMember = (folder) => patterns.some(p => !p.startsWith('!') && fits(p, root.folder, folder)) && !patterns.some(p => p.startsWith('!') && fits(p.slice(1), root.folder, folder));
            if (said || own.folder === root.folder || isMember(own.folder))
                return this.local.filter(folder => folder !== own.folder && (folder === root.folder || isMember(folder))).flatMap(folder => this.at(folder) ?? []);
        }
        return said ? this.local.flatMap(folder => this.at(folder) ?? []) : [];
    }
    /** The patterns of a workspace's members, in whichever file its package manager wants them. */
    patternsOf({ folder, manifest }) {
        const workspaces = jsonMember(manifest, 'workspaces');
        const listed = jsonTexts(Array.isArray(workspaces) ? workspaces : jsonMember(workspaces, 'packages'));
        return [...listed, ...jsonTexts(jsonMember(parsed(this.tree.read(joinPath(folder, 'lerna.json'))), 'packages')), ...listedIn(this.tree.read(joinPath(folder, 'pnpm-workspace.yaml')) ?? '')];
    }
    above(file) {
        return (0,paths/* foldersAbove */.Zv)(file).map(folder => this.at(folder));
    }
    at(folder) {
        if (!this.byFolder.has(folder)) {
            const file = manifestIn(folder);
            const manifest = this.all.has(file) ? parsed(this.tree.read(file)) : undefined;
            this.byFolder.set(folder, manifest === undefined ? undefined : { folder, name: jsonTexts(jsonMember(manifest, 'name'))[0] ?? '', manifest });
        }
        return this.byFolder.get(folder);
    }
    get all() {
        return this.manifests ??= new Set([...this.tree.paths()].filter(file => file === 'package.json' || file.endsWith('/package.json')));
    }
    /** Folders of packages that are no installed ones. */
    get local() {
        return [...this.all].filter(file => !INSTALLED.test(file)).map(file => external_node_path_default().posix.dirname(file));
    }
}
/** The package.json of a folder. */
const manifestIn = (folder) => (folder === '.' ? 'package.json' : `${folder}/package.json`);
const rangeOf = ({ manifest }, name) => DEPENDENCIES.flatMap(key => jsonTexts(jsonMember(jsonMember(manifest, key), name)))[0];
/** The list `packages` of pnpm-workspace.yaml, which is all that is needed of it: no parser is loaded for that. */
function listedIn(yaml) {
    const [, list = ''] = /^packages:[ \t]*\r?\n((?:[ \t]*(?:-.*|#.*)?\r?(?:\n|$))*)/m.exec(yaml) ?? [];
    return Array.from(list.matchAll(/^[ \t]*-[ \t]*(['"]?)([^'"#\n]+?)\1[ \t\r]*(?:#.*)?$/gm), match => match[2]);
}
/** JSON; undefined if it is something else. */
function parsed(text) {
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a folder is what a pattern means, written from `root`. */
function fits(pattern, root, folder) {
    const parts = joinPath(root, pattern).split('/').map(part => (part === '**' ? '.*' : (0,literally/* literally */.D)(part).replaceAll('\\*', '[^/]*')));
    return new RegExp(`^${parts.join('/').replaceAll('/.*', '(?:/.*)?')}$`).test(folder);
}

;// CONCATENATED MODULE: ./src/resolve/index.ts
// Specifiers to files of the tree: relative ones in every language, packages and aliases where JavaScript has them.






/** `@/api` and `~/api` lead to the sources of the package, wherever a bundler is used. */
const ROOTED = /^[@~]\/(?=.)/;
/** Files that go by the name of their folder. */
const FOLDERS = new Set(['index', '__init__']);
const NAME = /^(@[^/]+\/[^/]+|[^/@.#][^/]*)(?:\/(.+))?$/;
/** Resolves specifiers, and remembers what they came to. Nothing outside the tree is ever meant. */
class Resolver {
    tree;
    apart;
    packages;
    aliases;
    known = new Map();
    /** Files by their paths without extensions. */
    standing = new Map();
    /** `apart`: packages that are better known by their names than by what is in the tree. */
    constructor(tree, apart = new Set()) {
        this.tree = tree;
        this.apart = apart;
        this.packages = new Packages(tree);
        this.aliases = new Aliases(tree);
    }
    /** `./x`, from the folder of a file. */
    relative(from, specifier) {
        return this.at(joinPath((0,paths/* folderOf */.yS)(from), specifier));
    }
    /** Any specifier, as a module of JavaScript means it. */
    module(from, specifier) {
        if (/^\.\.?(?:\/|$)/.test(specifier))
            return this.relative(from, specifier) ?? this.folder(joinPath((0,paths/* folderOf */.yS)(from), specifier));
        const key = `${(0,paths/* folderOf */.yS)(from)}\n${specifier}`;
        if (!this.known.has(key))
            this.known.set(key, this.first(this.aliases.of(from, specifier)) ?? this.named(from, specifier));
        return this.known.get(key);
    }
    /** Which files can import one of these by their packages: those of the same package, and those of packages that need it. */
    within(files) {
        const folders = new Map(files.map(file => [this.packages.folderOf(file), this.packages.of(file)?.name ?? '']));
        const known = new Map();
        return file => {
            const folder = this.packages.folderOf(file);
            const can = known.get(folder) ?? (folders.has(folder) || [...folders.values()].some(name => this.packages.needs(folder, name)));
            known.set(folder, can);
            return can;
        };
    }
    /** The last parts that specifiers of a file may have: its own name, its folder's, its package's. */
    names(file) {
        const stem = external_node_path_default().posix.basename(file).replace(/\..*$/, '');
        const own = this.packages.of(file);
        const folder = external_node_path_default().posix.basename(external_node_path_default().posix.dirname(file));
        const isMain = own !== undefined && ['.', ...(external_node_path_default().posix.dirname(file) === own.folder ? ['./index'] : [])].some(sub => this.isEntry(file, own, sub));
        return [stem, ...(FOLDERS.has(stem) || isMain ? [folder, '.', '..', external_node_path_default().posix.basename(own?.name ?? '')] : [])].filter(Boolean);
    }
    /** The package that a file is the main file of, if it is one that is better known by its name: its examples and tests import it by path. */
    entryOf(file) {
        const own = this.apart.size === 0 ? undefined : this.packages.of(file);
        return own !== undefined && this.apart.has(own.name) && this.isEntry(file, own, '.') ? own.name : undefined;
    }
    isEntry(file, { folder, manifest }, subpath) {
        return this.first(entriesOf(manifest, subpath).map(entry => joinPath(folder, entry))) === file;
    }
    named(from, specifier) {
        const own = this.packages.of(from);
        if (own && specifier.startsWith('#'))
            return this.first(importsOf(own.manifest, specifier).map(target => joinPath(own.folder, target)));
        if (own && ROOTED.test(specifier))
            return this.first(['src', '.', 'app'].map(folder => joinPath(own.folder, folder, specifier.slice(2))));
        const [, name, subpath] = NAME.exec(specifier) ?? [];
        const found = name === undefined || this.apart.has(name) ? undefined : this.packages.named(from, name);
        return found && this.first(entriesOf(found.manifest, subpath === undefined ? '.' : `./${subpath}`).map(entry => joinPath(found.folder, entry)));
    }
    /** A folder with a package.json of its own: what that says is its main file. */
    folder(folder) {
        const owner = this.packages.of(`${folder}/x`);
        return owner?.folder === folder ? this.first(entriesOf(owner.manifest, '.').map(entry => joinPath(folder, entry))) : undefined;
    }
    first(bases) {
        return bases.map(base => this.at(base)).find(file => file !== undefined);
    }
    at(base) {
        if (!this.standing.has(base))
            this.standing.set(base, fileAt(this.tree, base));
        return this.standing.get(base);
    }
}

;// CONCATENATED MODULE: ./src/resolve/declared.ts
// The names that a file may declare, in whatever language: it is not parsed for that.
/** What stands before a name that is declared. */
const BEFORE = /(?:^|[\s({])(?:class|struct|enum|extension|object|namespace|mod|let|var|val|const|static|final|extern|define|String|string|NSString \*|char \*|func|fn)\b(?=([^\n;(=]{0,60}\w*))/gm;
/** The first name in a line, as in a group of constants. With a brace behind it a value is made of a type. */
const FIRST = /^[ \t]*(\w+)(?!\w|\s*\{)/gm;
/** All words that stand where a declaration has its name. */
function declaredNames(text) {
    const names = new Set();
    for (const [, name] of text.matchAll(FIRST))
        names.add(name);
    for (const [, behind] of text.matchAll(BEFORE))
        for (const name of behind.match(/\w+/g) ?? [])
            names.add(name);
    return names;
}

;// CONCATENATED MODULE: ./src/workspace.ts
// The scanned tree as the analysis sees it: programs by path, specifiers resolved to files, versions from manifests.










/** Most files of a language among which what is not imported is looked for. */
const MOST_SIBLINGS = 500;
/** Most of them in which it is looked for a declaration. */
const MOST_LOOKED_AT = 200;
/** Languages of data, and the files that are in none. */
const workspace_DATA = ['yaml', 'json', discover/* MANIFEST */.e0, language_names/* SCRIPT */.Mm];
/** Most files that one name can stand for. */
const MOST_FOUND = 8;
/** What a file says that holds a constant of ours, or the host of another, or the fields of a request. */
const TELLING = /uthorizations|applications\/|github|client_?secret|scopes|https?:\/\//i;
/** Languages whose packages and aliases are those of npm. */
const NPM = new Set(['javascript', 'coffeescript']);
/** Programs are lowered once, on first use. */
class ScanWorkspace {
    tree;
    manifests;
    programs = new Map();
    resolver;
    declared = new Map();
    mayDeclare = new Map();
    near = new Map();
    byName;
    /** What files hand on, by the last part of what it, or the class that it is a member of, goes by. */
    handing = new Map();
    constructor(tree, manifests) {
        this.tree = tree;
        this.manifests = manifests;
        this.resolver = new Resolver(tree, tree.known);
    }
    resolve(from, specifier) {
        if (NPM.has(this.tree.language(from) ?? ''))
            return this.resolver.module(from, specifier);
        return specifier.startsWith('.') ? this.resolver.relative(from, specifier) : undefined;
    }
    /** Which files can import one of these by their packages. */
    within(files) {
        return this.resolver.within(files);
    }
    /** The last parts that specifiers of a file may have. */
    names(file) {
        return this.resolver.names(file);
    }
    /** Notes what a file hands on to those that know it by name. */
    hand(file, names) {
        for (const name of new Set(names.map(one => one.replace(/\.[^.]*$/, '')))) {
            const key = name.split(/[.:\\/]+/).at(-1);
            this.handing.set(key, [...this.handing.get(key) ?? [], { file, name }]);
        }
    }
    hands(key) {
        return key === undefined ? this.handing.size > 0 : this.handing.has(key);
    }
    handedBy(from, key) {
        const named = this.tree.named?.(from);
        const all = (this.handing.get(key) ?? []).filter(({ file }) => file !== from && named !== undefined && this.tree.named?.(file) === named);
        const [first] = all.toSorted((a, b) => common(b.file, from) - common(a.file, from));
        if (!first)
            return undefined;
        const distance = common(first.file, from);
        const files = all.filter(({ file, name }) => name === first.name && common(file, from) === distance).map(({ file }) => file).slice(0, MOST_FOUND);
        // Another file of that name may be meant, if it is as near.
        const isHidden = (this.stems.get(key) ?? []).some(file => file !== from && !all.some(one => one.file === file) && common(file, from) >= distance && this.tree.named?.(file) === named);
        return isHidden ? undefined : { files, name: first.name };
    }
    /** All files, by their names without what is behind the first dot. */
    get stems() {
        return this.byName ??= (0,group/* groupBy */.$)(this.tree.paths(), file => (0,paths/* nameOf */.Vb)(file).replace(/\..*$/, ''));
    }
    find(from, endings) {
        const named = endings.flatMap(ending => {
            const pattern = new RegExp(`(^|/)${ending.split('*').map(literally/* literally */.D).join('[^/]*')}$`);
            return (this.stems.get(external_node_path_default().posix.basename(ending).replace(/\..*$/, '')) ?? []).filter(file => file !== from && pattern.test(file));
        });
        const nearest = [...new Set(named)].toSorted((a, b) => common(b, from) - common(a, from));
        return nearest.filter((file, _, [first]) => common(file, from) === common(first, from)).slice(0, MOST_FOUND).filter(file => TELLING.test(this.tree.read(file) ?? ''));
    }
    declaring(from, name) {
        const folder = external_node_path_default().posix.dirname(from);
        const key = `${folder}\n${name}`;
        const known = this.declared.get(key);
        if (known)
            return known;
        const near = this.near.get(folder) ?? this.siblings(from).slice(0, MOST_LOOKED_AT);
        this.near.set(folder, near);
        const words = name.match(/\w+/g) ?? [];
        const found = near.filter(file => file !== from && words.every(word => this.namesIn(file).has(word)));
        const nearest = found.filter(file => common(file, from) === common(found[0], from)).slice(0, MOST_FOUND);
        this.declared.set(key, nearest);
        return nearest;
    }
    namesIn(file) {
        const names = this.mayDeclare.get(file) ?? declaredNames(this.tree.read(file) ?? '');
        this.mayDeclare.set(file, names);
        return names;
    }
    text(file) {
        return this.tree.read(file);
    }
    siblings(from) {
        return this.nearest(from, this.tree.ofLanguage(this.tree.language(from) ?? ''), MOST_SIBLINGS);
    }
    settings(from) {
        return this.nearest(from, workspace_DATA.flatMap(language => this.tree.ofLanguage(language)).filter(file => (0,settings/* isSettings */.w)((0,paths/* nameOf */.Vb)(file))), MOST_LOOKED_AT);
    }
    nearest(from, files, most) {
        return files.filter(file => file !== from).toSorted((a, b) => common(b, from) - common(a, from)).slice(0, most);
    }
    program(file) {
        if (this.programs.has(file))
            return this.programs.get(file);
        // Set before lowering: a cycle of imports sees it as absent.
        this.programs.set(file, undefined);
        const lower = this.tree.lower(file);
        const text = lower && this.tree.read(file);
        try {
            const program = lower && text !== undefined ? lower({ path: file, text }, this) : undefined;
            if (program)
                (0,handed/* noteHanded */.zB)(program.calls);
            this.programs.set(file, program);
            return program;
        }
        catch (error) {
            // Whoever asks next is to hear of it too.
            this.programs.delete(file);
            throw error;
        }
    }
    /** All programs lowered so far. */
    get lowered() {
        return [...this.programs.values()].filter(p => p !== undefined);
    }
    version(from, name) {
        return this.manifests.version(from, this.tree.language(from) ?? '', name);
    }
    packageOf(from) {
        return this.manifests.packageOf(from);
    }
    entryOf(file) {
        return NPM.has(this.tree.language(file) ?? '') ? this.resolver.entryOf(file) : undefined;
    }
}
/** How many folders two paths share. */
function common(a, b) {
    const [one, other] = [a.split('/').slice(0, -1), b.split('/')];
    const differs = one.findIndex((folder, i) => folder !== other[i]);
    return differs < 0 ? one.length : differs;
}

;// CONCATENATED MODULE: ./src/analyse.ts
// From candidate files to call sites, language by language.












/** Lowers the candidates of a tree and recognises the requests in them. A file that fails is named, and alone in failing. */
class Analyser {
    languages;
    api;
    files;
    fronts = { loaded: new Map(), failed: new Map() };
    workspace;
    evaluators = new Map();
    known = new Map();
    analysis = { sites: [], problems: [] };
    constructor(tree, manifests, languages, api) {
        this.languages = languages;
        this.api = api;
        const files = this.files = new Excerpts(tree);
        const groups = new Map(languages.map(({ id, named }) => [id, named]));
        const known = new Set(api.operations.flatMap(({ bindings }) => bindings.flatMap(({ packages }) => packages)));
        this.workspace = new ScanWorkspace({ has: path => files.has(path), read: path => files.read(path), paths: () => tree.paths(), language: path => files.language(path), ofLanguage: id => tree.ofLanguage(id), named: path => groups.get(files.language(path) ?? ''), known, lower: path => this.fronts.loaded.get(files.language(path) ?? '')?.lower }, manifests);
    }
    /** Whether a candidate is one for good: it can be that the packages whose members it seems to use are not asked for. */
    isMeant({ path, asks }) {
        return asks === undefined || asks.some(name => this.workspace.version(path, name) !== undefined);
    }
    /** Lowers a candidate before all of them are known. What comes of it is the same: no file is lowered differently for what is known of another. */
    async prepare(candidate) {
        const { path, language } = candidate;
        if (!this.isMeant(candidate))
            return;
        await loadAll(new Set([language]), this.languages, this.fronts);
        quietly(() => this.workspace.program(path));
    }
    async run(candidates, on) {
        const { files, workspace, languages, fronts, api, analysis } = this;
        const unfolded = await unfold(candidates, files, languages, fronts, api, analysis);
        const importers = await widen(unfolded, { tree: files, workspace, syntaxes: languages, namesOf: (file, from) => this.namesOf(file, from), load: ids => loadAll(ids, languages, fronts) });
        analysis.problems.push(...importers.problems);
        const all = [...unfolded, ...importers.found];
        let done = 0;
        for (const language of languages.flatMap(({ id }) => fronts.loaded.get(id) ?? [])) {
            const own = all.filter(c => c.language === language.id).flatMap(candidate => {
                on?.parsed?.(done++, all.length);
                return attempt(candidate.path, analysis, () => programsOf(candidate, workspace, analysis)) ?? [];
            });
            this.recognise(language, own);
        }
        const problems = new Map(analysis.problems.map(({ path, why }) => [`${files.fileOf(path)}\0${why}`, { path: files.fileOf(path), why }]));
        return { sites: mergeSites(analysis.sites), problems: [...problems.values()] };
    }
    /** The requests in the programs of one language, and in those that they hand an endpoint to. */
    recognise(language, own) {
        const { files, analysis } = this;
        const evaluator = this.evaluatorOf(language);
        const callers = new Callers(evaluator);
        const programs = reach(own, callers, program => attempt(program.path, analysis, () => callers.add(program)));
        const knowledge = this.knowledgeOf(language.id);
        for (const program of programs) {
            const sites = attempt(program.path, analysis, () => recognise(program, evaluator, callers, language, knowledge)) ?? [];
            // A mention in what was only put in front of a command is written elsewhere, and has no length here.
            analysis.sites.push(...sites.map(site => files.site(site)).filter(({ role, at }) => role !== 'mention' || at.line !== at.endLine || at.column !== at.endColumn));
            // The code in a document is often only a part of a program, and never the whole file.
            if (!files.isExcerpt(program.path))
                analysis.problems.push(...program.problems.map(why => ({ path: program.path, why: `read as far as possible: ${why}` })));
        }
        for (const path of evaluator.tangled)
            analysis.problems.push({ path, why: 'followed only in part: its calls lead too far' });
    }
    evaluatorOf(language) {
        const known = this.evaluators.get(language.id) ?? new Evaluator(this.workspace, language.library);
        this.evaluators.set(language.id, known);
        return known;
    }
    knowledgeOf(id) {
        const known = this.known.get(id) ?? knowledgeOf([id, ...this.languages.find(one => one.id === id)?.tables ?? []], this.api);
        this.known.set(id, known);
        return known;
    }
    /** The names of what who imports a file may send. */
    namesOf({ path, language: id }, from) {
        const language = this.fronts.loaded.get(id);
        const program = language && !this.files.isExcerpt(path) ? quietly(() => this.workspace.program(path)) : undefined;
        // Whoever imports it may put the last segment behind it.
        const isOurs = (value) => [value, ...(0,values/* continued */.m2)(value)].some(one => this.api.locator.locate(one) !== undefined);
        const byName = this.languages.some(one => one.id === id && one.named !== undefined);
        const names = program ? handedOn(program, this.evaluatorOf(language), { isOurs, from, byName, takesClient: fn => !byName && takesClient(fn, program, this.knowledgeOf(id).sdk) }) : [];
        if (byName)
            this.workspace.hand(path, names);
        return names;
    }
}
/** How deep code of one language is looked for in another: a script in a workflow in a document. */
const MAX_NESTING = 3;
/** The candidates and the code of other languages in them. Loads the front ends of all. */
async function unfold(candidates, files, languages, fronts, { mayHold }, analysis) {
    const all = [...candidates];
    for (let latest = candidates, depth = 0; latest.length > 0; depth++) {
        await loadAll(new Set(latest.map(c => c.language)), languages, fronts);
        for (const { path, language } of latest) {
            const why = fronts.failed.get(language);
            if (why !== undefined)
                analysis.problems.push({ path, why });
        }
        if (depth === MAX_NESTING)
            break;
        latest = latest.flatMap(({ path, language }) => {
            const embedded = fronts.loaded.get(language)?.embedded;
            const text = embedded && files.read(path);
            return text === undefined ? [] : attempt(path, analysis, () => files.add(path, embedded({ path, text }))) ?? [];
        }).filter(({ text }) => mayHold(text));
        all.push(...latest);
    }
    return all;
}
/** Loads those front ends that are needed and not there yet. */
async function loadAll(needed, languages, fronts) {
    await Promise.all(languages.filter(({ id }) => needed.has(id) && !fronts.loaded.has(id)).map(one => load(one, fronts)));
}
/** Loads a front end, or what stands in for it: one language that fails takes none of the others with it. */
async function load({ id, load: own, fallback }, { loaded, failed }) {
    try {
        loaded.set(id, await own());
    }
    catch (error) {
        const simpler = await fallback?.().catch(() => undefined);
        if (simpler)
            loaded.set(id, simpler);
        failed.set(id, `${simpler ? 'read as plain text' : 'not read'}: the front end of "${id}" can't be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A candidate's program; the programs of its blocks, if they can't be read together. */
function programsOf({ path, blocks = [] }, workspace, analysis) {
    const whole = blocks.length === 0 ? workspace.program(path) : quietly(() => workspace.program(path));
    if (blocks.length === 0 || whole?.problems.length === 0)
        return whole ? [whole] : [];
    return blocks.flatMap(block => attempt(block, analysis, () => workspace.program(block)) ?? []);
}
/** How many files beyond the candidates are read for the functions that candidates hand an endpoint to, and how far that goes. */
const MAX_REACH = 200;
const analyse_MAX_HOPS = 3;
/** The candidates, and the files whose functions they hand an endpoint to. */
function reach(candidates, callers, add) {
    const all = new Set(candidates);
    candidates.forEach(add);
    let latest = candidates;
    for (let hop = 0; hop < analyse_MAX_HOPS && latest.length > 0; hop++) {
        const next = latest.flatMap(program => callers.reached(program, hop > 0)).filter(program => !all.has(program));
        latest = [...new Set(next)].slice(0, Math.max(0, MAX_REACH - (all.size - candidates.length)));
        for (const program of latest) {
            all.add(program);
            add(program);
        }
    }
    return [...all];
}
function quietly(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
function attempt(path, analysis, work) {
    try {
        return work();
    }
    catch (error) {
        analysis.problems.push({ path, why: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` });
        return undefined;
    }
}
function knowledgeOf(ids, { operations, lookAlikes, locator }) {
    const isOurs = (binding) => ids.includes(binding.language);
    const rows = operations.flatMap(o => o.bindings.filter(isOurs).map(binding => ({ binding, operation: o.id })));
    const roots = new Set(lookAlikes.roots.names);
    const supported = lookAlikes.bindings.filter(isOurs).map(binding => ({ binding }));
    const sdk = indexBindings([...rows, ...supported]);
    const isField = knownFields(operations.flatMap(o => o.parameters.map(({ name }) => name)));
    return { locate: value => locator.locate(value), sdk, services: lookAlikes.services, isField, isRoot: segment => roots.has(segment), isGone: segment => !lookAlikes.paths.some(({ path }) => path.startsWith(`/${segment}/`)), isLibrary: name => isLibrary(sdk, name) };
}

// EXTERNAL MODULE: ./src/checks/index.ts + 13 modules
var checks = __webpack_require__(25001);
// EXTERNAL MODULE: ./src/findings.ts + 3 modules
var src_findings = __webpack_require__(90890);
;// CONCATENATED MODULE: ./src/suppress/comments.ts
// Finds the comments of a text, with as much of its language as that takes: see lexical.ts.

/** Strings in strings go no deeper. */
const comments_MAX_DEPTH = 50;
/** Every comment of a text, in order. */
function commentsIn(text, rules) {
    const found = [];
    new comments_Reading(text, found).code(0, rules, undefined, 0);
    return found;
}
class comments_Reading {
    text;
    found;
    lexers = new Map();
    patterns = new Map();
    constructor(text, found) {
        this.text = text;
        this.found = found;
    }
    /** Reads code up to its end; where it ends. */
    code(from, rules, frame, depth) {
        const { tokens, any } = this.lexer(rules, frame);
        const here = [];
        const opened = [];
        let nested = 0;
        for (let at = from;;) {
            any.lastIndex = at;
            const start = any.exec(this.text)?.index;
            if (start === undefined)
                return this.text.length;
            const token = tokens.find(({ open }) => { open.lastIndex = start; return open.test(this.text); });
            const end = Math.max(token.open.lastIndex, start + 1);
            at = end;
            if (token.kind === 'line')
                at = this.comment(start, end, this.lineEnd(end, frame));
            else if (token.kind === 'block')
                at = this.comment(start, end, ...this.find(token.close, end));
            else if (token.kind === 'inner')
                at = this.code(end, token.rules, { close: token.close, hard: true }, depth + 1);
            else if (token.kind === 'deeper')
                nested++;
            else if (token.kind === 'close' && nested-- === 0)
                return end;
            else if (token.kind === 'newline')
                at = this.bodies(start, here.splice(0), opened.splice(0));
            else if (token.kind === 'quote' && token.quote.here) {
                here.push(token.quote);
                opened.push(this.text.slice(start, end));
            }
            else if (token.kind === 'quote')
                at = this.quoted(end, token.quote, this.text.slice(start, end), rules, depth);
        }
    }
    comment(start, from, to, end = to) {
        this.found.push({ start, from, to, end });
        return end;
    }
    lineEnd(from, frame) {
        const [end] = this.find('\\r?$', from);
        const closed = frame?.hard ? this.text.slice(from, end).search(frame.close) : -1;
        return closed < 0 ? end : from + closed;
    }
    /** Where something next is: its start and its end; the end of the text if it is not there. */
    find(source, from) {
        const match = this.next(source, from);
        return match ? [match.index, match.index + match[0].length] : [this.text.length, this.text.length];
    }
    next(source, from) {
        const pattern = this.patterns.get(source) ?? new RegExp(source, 'gm');
        this.patterns.set(source, pattern);
        pattern.lastIndex = from;
        return pattern.exec(this.text);
    }
    /** Where a text ends. One that should end on its line and does not is none. */
    quoted(from, quote, opened, rules, depth) {
        const close = quote.close?.(opened) ?? (0,literally/* literally */.D)(opened);
        const next = [quote.escape, quote.hole && `(?<hole>${quote.hole[0]})`, `(?<close>${close})`, quote.oneLine ? '(?<line>\\n)' : undefined].filter(Boolean).join('|');
        for (let at = from;;) {
            const match = this.next(next, at);
            if (!match || match.groups?.['line'] !== undefined)
                return quote.oneLine ? from : this.text.length;
            at = match.index + Math.max(1, match[0].length);
            if (match.groups?.['close'] !== undefined)
                return at;
            if (quote.hole && match.groups?.['hole'] !== undefined && depth < comments_MAX_DEPTH)
                at = this.code(at, rules, { deeper: quote.hole[1], close: quote.hole[2] }, depth + 1);
        }
    }
    /** Where the texts end that begin on the line below. */
    bodies(newline, quotes, opened) {
        return quotes.reduce((at, quote, i) => this.find(quote.close?.(opened[i] ?? '') ?? '$', at)[1], newline + 1);
    }
    lexer(rules, frame) {
        const tokens = tokensOf(rules, frame);
        const key = tokens.map(({ kind, open }) => kind + open.source).join('\n');
        const lexer = this.lexers.get(key) ?? { tokens, any: new RegExp(tokens.map(({ open }) => open.source).join('|'), 'gm') };
        this.lexers.set(key, lexer);
        return lexer;
    }
}
/** What to look for, the first that fits. What ends the code comes before everything else. */
function tokensOf({ skip, blocks = [], quotes = [], inner = [], line }, frame) {
    const sticky = (source) => new RegExp(`(?:${source})`, 'my');
    const of = (kind, source) => (source === undefined ? [] : [{ kind, open: sticky(source) }]);
    return [
        ...of('close', frame?.close), ...of('deeper', frame?.deeper), ...of('newline', quotes.some(({ here }) => here) ? '\\n' : undefined),
        ...blocks.map(([open, close]) => ({ kind: 'block', open: sticky(open), close })),
        ...inner.map(([open, close, rules]) => ({ kind: 'inner', open: sticky(open), close, rules })),
        ...of('line', line), ...of('skip', skip),
        ...quotes.map((quote) => ({ kind: 'quote', open: sticky(quote.open), quote })),
    ];
}

// EXTERNAL MODULE: ./src/suppress/directives.ts
var suppress_directives = __webpack_require__(64833);
// EXTERNAL MODULE: ./src/suppress/rules.ts
var rules = __webpack_require__(72216);
;// CONCATENATED MODULE: ./src/suppress/ignores.ts
// Which findings the ignores hide, and what is to be said of the ignores themselves.



/** Tells directives of one file, in order, which lines they are for. `next` gives the first line of code from a line on. */
function aim(directives, next) {
    const ignores = [];
    const faults = [];
    const open = [];
    for (const one of directives) {
        const { reach, at: { line }, rules } = one;
        if (reach === 'start')
            open.push(one);
        else if (reach === 'end') {
            const start = open.findLastIndex(other => rules.length === 0 || sameRules(other.rules, rules));
            const [begun] = start < 0 ? [] : open.splice(start, 1);
            if (begun)
                ignores.push({ ...begun, from: begun.at.line, to: line });
            else
                faults.push({ at: one.at, message: `\`${suppress_directives/* MARKER */.tl}-end\` ends nothing: there is no \`${suppress_directives/* MARKER */.tl}-start\`${rules.length === 0 ? '' : ' with these rules'} before it.` });
        }
        else {
            const first = reach === 'file' ? 0 : reach === 'line' ? line : next(line + 1);
            ignores.push({ ...one, from: first, to: reach === 'file' ? Infinity : first });
        }
    }
    faults.push(...open.map(({ at, rules }) => ({ at, message: `\`${[`${suppress_directives/* MARKER */.tl}-start`, rules.join(', ')].filter(Boolean).join(' ')}\` has no \`${suppress_directives/* MARKER */.tl}-end\`: put one behind the last line that it is for.` })));
    return { ignores, faults };
}
const sameRules = (a, b) => a.length === b.length && a.every(rule => b.includes(rule));
/** Findings with what hides them, and with findings about the ignores. `source` is for fingerprints alone. */
function withIgnores(findings, { ignores, faults }, severities, source) {
    if (ignores.length === 0 && faults.length === 0)
        return [...findings];
    // What is nearest to a finding gives the reason.
    const nearest = [...ignores].sort((a, b) => a.to - a.from - (b.to - b.from));
    const used = new Set();
    const hidden = findings.map(found => {
        const covering = nearest.flatMap(ignore => (covers(ignore, found, findings) ? ignore.rules.filter(rule => names(rule, found)).map(rule => ({ ignore, rule })) : []));
        for (const { ignore, rule } of covering)
            used.add(keyOf(ignore, rule));
        const [first] = covering;
        return first ? { ...found, suppressed: { by: 'ignore', reason: first.ignore.reason } } : found;
    });
    const about = [
        ...faults.flatMap(({ at, message }) => remark('invalid-ignore', at, message, severities, source)),
        ...ignores.flatMap(ignore => {
            const idle = ignore.rules.filter(rule => !used.has(keyOf(ignore, rule)));
            return idle.length === 0 ? [] : remark('unused-ignore', ignore.at, idleMessage(ignore, idle), severities, source);
        }),
    ];
    return [...hidden, ...(0,src_findings/* finish */.O9)(about)].sort(src_findings/* inOrder */.al);
}
const keyOf = ({ at }, rule) => [at.path, at.line, at.column, rule].join('\0');
function idleMessage({ reach, rules }, idle) {
    const name = `${suppress_directives/* MARKER */.tl}-${reach}`;
    if (idle.length < rules.length)
        return `\`${name}\` hides nothing of ${idle.map(rule => `\`${rule}\``).join(', ')}: take ${idle.length === 1 ? 'it' : 'them'} out.`;
    return `\`${name} ${rules.join(', ')}\` hides nothing: remove it.`;
}
/** Whether a name means a finding: its rule, its check, or what stands before the check. */
function names(name, { rule, check }) {
    return name === rule || name === check || `${name}/${check}` === rule;
}
/** Whether an ignore reaches a finding: it begins on one of the lines, or it is about what a call sends that begins there. */
function covers({ reach, at: { path }, from, to }, found, all) {
    if (found.path !== path)
        return false;
    const begins = ({ line }) => line >= from && line <= to;
    if (begins(found))
        return true;
    return (reach === 'line' || reach === 'next-line') && found.check !== 'retired'
        && all.some(call => call.path === path && call.check === 'retired' && begins(call) && call.rule === found.rule.replace(/[^/]+$/, 'retired') && ignores_holds(call, found));
}
function ignores_holds(outer, inner) {
    const after = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
    return after && (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn));
}
/** A finding about an ignore, unless the configuration switches it off. */
function remark(check, { path, line, column, endLine, endColumn }, message, severities, source) {
    const severity = (Object.hasOwn(severities, check) ? severities[check] : undefined) ?? rules/* ignoreRules */.e[check].severity;
    if (severity === 'off')
        return [];
    return [{
            rule: check, operation: null, operations: [], check, role: 'comment', severity, confidence: 'certain', path, line, column, endLine, endColumn, method: null, endpoint: null, host: null,
            message, advice: null, payload: null, related: [], fingerprint: (0,src_findings/* fingerprint */.Rj)(check, path, source({ path, line, column, endLine, endColumn })), state: null, suppressed: null, fix: null,
        }];
}

;// CONCATENATED MODULE: ./src/suppress/lexical.ts
// Where comments can stand, by language: enough of each to tell a comment from a string. Data; comments.ts reads it.
const ESCAPE = String.raw `\\[^]`;
const plainly = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw `\$&`);
const PAIRS = { '(': ')', '[': ']', '{': '}', '<': '>' };
const paired = (open) => plainly(PAIRS[open.at(-1) ?? ''] ?? open.at(-1) ?? '');
const lexical_double = { open: '"', escape: ESCAPE, oneLine: true };
const single = { open: "'", escape: ESCAPE, oneLine: true };
const longDouble = { open: '"', escape: ESCAPE };
const longSingle = { open: "'", escape: ESCAPE };
const doubled = { open: "'", escape: "''" };
const triple = { open: '"""', escape: ESCAPE };
const tripleSingle = { open: "'''", escape: ESCAPE };
const rawTick = { open: '`' };
const braces = (open) => [open, String.raw `\{`, String.raw `\}`];
const ruby = braces(String.raw `#\{`);
const shellHole = [String.raw `\$\(`, String.raw `\(`, String.raw `\)`];
/** `<<EOF`, and the quotes that it may be in. */
const heredoc = (open) => ({ open, close: text => String.raw `^[ \t]*${/\w+/.exec(text)?.[0] ?? ''}(?!\w)`, here: true });
const CHARACTER = String.raw `'(?:\\.[^'\n]{0,12}|[^'\\\n])'`;
const STARS = [String.raw `/\*`, String.raw `\*/`];
const HTML = ['<!--', '-->'];
/** A hash is a comment at the start of a word. */
const HASH = String.raw `(?<![^\s;])#`;
const SCRIPT_REGEXP = String.raw `(?<=(?:^|[=(,:;!&|?{[+~]|\breturn)\s*)/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,500}/`;
const c = { line: '//', blocks: [STARS], quotes: [{ open: String.raw `(?:u8|[uUL])?R"[^\s()\\]{0,16}\(`, close: open => `${plainly(`)${open.slice(open.indexOf('"') + 1, -1)}`)}"` }, lexical_double], skip: CHARACTER };
const java = { line: '//', blocks: [STARS], quotes: [triple, lexical_double], skip: CHARACTER };
const javascript = { line: '//', blocks: [STARS], quotes: [{ open: '`', escape: ESCAPE, hole: braces(String.raw `\$\{`) }, lexical_double, single], skip: SCRIPT_REGEXP };
const php = { line: String.raw `//|#(?!\[)`, blocks: [STARS], quotes: [heredoc(String.raw `<<<\s*["']?\w+["']?`), longDouble, longSingle] };
const page = {
    blocks: [HTML, ['<%--', '--%>'], [String.raw `@\*`, String.raw `\*@`]],
    inner: [[String.raw `<script\b[^>]{0,500}>`, '</script', javascript], [String.raw `<style\b[^>]{0,500}>`, '</style', { blocks: [STARS] }], [String.raw `<\?(?:php\b|=)?`, String.raw `\?>`, php], ['<%(?!--)', '%>', java]],
};
const lisp = (skip) => ({ line: ';', quotes: [longDouble], skip });
const barred = { ...lisp(String.raw `#\\["';|]`), blocks: [[String.raw `#\|`, String.raw `\|#`]] };
/** Texts of people. Comments of HTML work in all of them; code in them has the comments of its language. */
const markdown = {
    blocks: [HTML, [String.raw `\{/\*`, String.raw `\*/\}`], [String.raw `^\[(?://|comment)\]:[ \t]*(?:#|<>)[ \t]*["('](?=authorizations)`, String.raw `[")'][ \t]*$`]],
    quotes: [
        { open: String.raw `^[ \t>]*(?:\x60{3,}|~{3,})[^\n]*$`, close: open => String.raw `^[ \t>]*${/[`~]+/.exec(open)?.[0] ?? ''}` }, { open: String.raw `(?<!\x60)\x60+(?!\x60)`, close: open => `(?<!\x60)${open}(?!\x60)`, oneLine: true },
    ],
    container: true,
};
const lexical_document = { line: String.raw `^(?:\.\.|//|#)(?=[ \t])`, blocks: [HTML], container: true };
/** By language id, or by the ending of a file where it differs from the rest of its language. */
const RULES = {
    javascript, c, java, php: page, kotlin: java, scala: java, 'objective-c': c,
    '.html': page, '.htm': page, '.vue': page, '.svelte': page, '.astro': page, '.xhtml': page, '.ejs': page, '.hbs': page, '.jsp': page, '.cshtml': page,
    csharp: { line: '//', blocks: [STARS], quotes: [{ open: String.raw `\$?@\$?"`, close: () => '"', escape: '""' }, triple, lexical_double], skip: CHARACTER },
    d: { ...c, blocks: [STARS, [String.raw `/\+`, String.raw `\+/`]], quotes: [rawTick, lexical_double] },
    dart: { line: '//', blocks: [STARS], quotes: [triple, tripleSingle, lexical_double, single] },
    fsharp: { line: '//', blocks: [[String.raw `\(\*(?!\))`, String.raw `\*\)`]], quotes: [triple, { open: '\\$?@"', close: () => '"', escape: '""' }, longDouble], skip: CHARACTER },
    groovy: { line: '//', blocks: [STARS], quotes: [triple, tripleSingle, lexical_double, single] },
    go: { line: '//', blocks: [STARS], quotes: [rawTick, lexical_double], skip: CHARACTER },
    rust: { line: '//', blocks: [STARS], quotes: [{ open: 'r#*"', close: open => `"${open.slice(1, -1)}` }, longDouble], skip: CHARACTER },
    swift: { line: '//', blocks: [STARS], quotes: [{ open: '#+"""', close: open => `"""${'#'.repeat(open.length - 3)}` }, triple, { open: '#+"', close: open => `"${'#'.repeat(open.length - 1)}` }, lexical_double] },
    python: { line: '#', quotes: [triple, tripleSingle, lexical_double, single] },
    r: { line: '#', quotes: [lexical_double, single, rawTick] },
    ruby: {
        line: HASH, blocks: [[String.raw `^=begin\b`, String.raw `^=end\b`]], skip: String.raw `\?["'#]|\$["']`,
        quotes: [heredoc(String.raw `<<[~-]?(?:"[A-Za-z_]\w*"|'[A-Za-z_]\w*'|[A-Z_]\w*)`), { open: String.raw `%[qQwWiIx]?[\[({<|!]`, close: paired, escape: ESCAPE }, { ...lexical_double, hole: ruby }, single, { open: '`', escape: ESCAPE, oneLine: true }],
    },
    coffeescript: { line: String.raw `${HASH}(?!##)`, blocks: [['###(?!#)', '###']], quotes: [{ ...triple, hole: ruby }, tripleSingle, { ...lexical_double, hole: ruby }, single] },
    elixir: { line: '#', quotes: [{ open: '~[A-Za-z]"""', close: () => '"""' }, triple, tripleSingle, { ...longDouble, hole: ruby }, longSingle], skip: String.raw `\?["'#]` },
    perl: {
        line: String.raw `(?<![^\s;{}])#`, skip: String.raw `[$@%&]["'#]`,
        quotes: [{ open: String.raw `^=[a-z]\w*`, close: () => '^=cut' }, heredoc(String.raw `<<~?\s*(?:"\w+"|'\w+'|[A-Z_]\w*)`), { open: String.raw `(?<![$@%&\w>-])q[qwx]?\s*[\[({<|!/]`, close: paired, escape: ESCAPE }, lexical_double, single],
    },
    shell: {
        line: String.raw `(?<![^\s;|&()\x60])#`, skip: String.raw `\\[^]|<<<`,
        quotes: [heredoc(String.raw `<<[-~]?[ \t]*(?:"\w+"|'\w+'|\\?[A-Za-z_]\w*)`), { open: String.raw `\$'`, close: () => "'", escape: ESCAPE }, { open: '"', escape: ESCAPE, hole: shellHole }, { open: "'" }],
        container: true,
    },
    ...Object.fromEntries(['.tf', '.hcl'].map(ending => [ending, { line: `//|${HASH}`, blocks: [STARS], quotes: [heredoc(String.raw `<<[-~]?\w+`), { ...longDouble, hole: braces(String.raw `\$\{`) }] }])),
    '.pp': { line: HASH, quotes: [longDouble, longSingle] },
    '.applescript': { line: '--|#', blocks: [[String.raw `\(\*`, String.raw `\*\)`]], quotes: [longDouble] },
    recipe: { line: HASH, quotes: [lexical_double, single], skip: String.raw `\\[^]` },
    powershell: { line: '(?<![^\\s;(){}])#(?!>)', blocks: [['<#', '#>']], quotes: [{ open: String.raw `@'[ \t]*$`, close: () => "^'@" }, { open: '@"[ \t]*$', close: () => '^"@' }, { open: '"', escape: '`[^]' }, doubled], skip: '`[^]' },
    julia: { line: '#(?!=)', blocks: [['#=', '=#']], quotes: [{ open: String.raw `[A-Za-z]\w*"""`, close: () => '"""' }, triple, longDouble, rawTick], skip: CHARACTER },
    lua: { line: String.raw `--(?!\[=*\[)`, blocks: [[String.raw `--\[\[`, String.raw `\]\]`]], quotes: [{ open: String.raw `\[=*\[`, close: open => plainly(open.replaceAll('[', ']')) }, lexical_double, single] },
    haskell: { line: '--+(?![!#$%&*+./<=>?@\\\\^|~:])', blocks: [[String.raw `\{-`, String.raw `-\}`]], quotes: [{ open: String.raw `\[\w+\|`, close: () => String.raw `\|\]` }, lexical_double], skip: CHARACTER },
    ocaml: { blocks: [[String.raw `\(\*(?!\))`, String.raw `\*\)`]], quotes: [{ open: String.raw `\{[a-z_]*\|`, close: open => String.raw `\|${open.slice(1, -1)}\}` }, longDouble], skip: CHARACTER },
    vim: { line: '^[ \t]*["#]|"(?=[^"\n]*$)', quotes: [lexical_double, { ...doubled, oneLine: true }] },
    elisp: lisp(String.raw `\?\\?["';]`),
    'common-lisp': barred, scheme: barred,
    clojure: lisp(String.raw `\\["';]`),
    stackql: { line: '--', blocks: [STARS], quotes: [doubled, { open: '"' }] },
    http: { line: '^[ \t]*(?:#|//)' },
    json: { line: '//', blocks: [STARS, [String.raw `"(?://|#|\$?_?comment)"\s*:\s*"`, String.raw `(?<!\\)"`]], quotes: [lexical_double, single], container: true },
    yaml: { line: '(?<!\\S)#', quotes: [{ ...lexical_double, open: String.raw `(?<=(?:^|[:,?-][ \t]|[[{,])[ \t]*)"` }, { ...doubled, open: String.raw `(?<=(?:^|[:,?-][ \t]|[[{,])[ \t]*)'` }], container: true },
    document: lexical_document, '.ipynb': { container: true },
    ...Object.fromEntries(['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd'].map(ending => [ending, markdown])),
};
/** Where comments stand in a file. Undefined for a language that is not known here. */
function lexicalOf(language, path) {
    const ending = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
    return [ending, language].map(key => (Object.hasOwn(RULES, key) ? RULES[key] : undefined)).find(Boolean);
}

;// CONCATENATED MODULE: ./src/ignores.ts






/** How deep code is looked for in code: a script in a workflow in a document. */
const ignores_MAX_NESTING = 3;
/** What stands around code and is none, once its comments are taken away: nothing, what JSX and JSON need around a comment, what opens a block in a document. */
const NO_CODE = /^\s*(?:\{\s*\}|,)?\s*$/;
const NO_CODE_IN_DOCUMENTS = /^[ \t>]*(?:`{3,}|~{3,}|\.\. [\w-]+::|:[\w-]+:|\[(?:source|,)|-{4,}\s*$|#\+(?:begin|name|header))/i;
/** The ignores of some files, and what is wrong with them. */
async function ignoresIn(files, tree, languages, terms) {
    const all = await Promise.all(files.filter(({ text }) => text.includes(suppress_directives/* MARKER */.tl)).map(file => inFile(file, tree, languages, terms)));
    return { ignores: all.flatMap(({ ignores }) => ignores), faults: all.flatMap(({ faults }) => faults) };
}
async function inFile(file, tree, languages, terms) {
    const excerpts = new Excerpts(tree);
    const directives = [];
    const faults = [];
    const comments = [];
    for (const { path, language, text } of await ignores_unfold(file, excerpts, languages)) {
        const lexical = lexicalOf(language, path);
        const lines = new analysis_lines/* Lines */.q(text);
        const place = (start, end) => excerpts.place(lines.place(path, start, end));
        for (const comment of lexical ? commentsIn(text, lexical) : []) {
            comments.push(place(comment.start, comment.end));
            for (const found of (0,suppress_directives/* directivesIn */.WS)(text.slice(comment.from, comment.to), comment.from)) {
                const read = (0,suppress_directives/* readDirective */.cA)(found, place(found.start, found.end), terms);
                faults.push(...read.faults);
                if (read.directive)
                    directives.push(read.directive);
            }
        }
    }
    // A comment of a script may be one of the file around it as well.
    const once = [...new Map(directives.map(one => [`${one.at.line}:${one.at.column}`, one])).values()];
    const aimed = aim(once.sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column), nextCode(file, comments));
    return { ignores: aimed.ignores, faults: [...faults, ...aimed.faults] };
}
/** The file, and the code in it that holds the marker, at any depth. */
async function ignores_unfold(file, excerpts, languages) {
    const all = [file];
    for (let latest = [file], depth = 0; latest.length > 0 && depth < ignores_MAX_NESTING; depth++) {
        const inside = await Promise.all(latest.filter(({ path, language }) => lexicalOf(language, path)?.container).map(async ({ path, language, text }) => {
            const { embedded } = await languages.find(({ id }) => id === language)?.load() ?? {};
            try {
                return excerpts.add(path, embedded?.({ path, text }) ?? []);
            }
            catch {
                // What can't be taken apart is said by the analysis.
                return [];
            }
        }));
        latest = inside.flat().filter(({ text }) => text.includes(suppress_directives/* MARKER */.tl));
        all.push(...latest);
    }
    return all;
}
/** Finds the first line from a line on that holds more than comments; the line itself if there is none. */
function nextCode({ text, language }, comments) {
    const lines = text.split('\n');
    for (const { line, column, endLine, endColumn } of comments) {
        for (let i = line - 1; i < endLine; i++) {
            const [said = '', from, to] = [lines[i], i === line - 1 ? column - 1 : 0, i === endLine - 1 ? endColumn - 1 : undefined];
            lines[i] = said.slice(0, from) + ' '.repeat((to ?? said.length) - from) + (to === undefined ? '' : said.slice(to));
        }
    }
    const isCode = (line) => !NO_CODE.test(line) && !(language === 'document' && NO_CODE_IN_DOCUMENTS.test(line));
    return from => {
        const found = lines.findIndex((line, i) => i >= from - 1 && isCode(line));
        return found < 0 ? from : found + 1;
    };
}

// EXTERNAL MODULE: ./src/languages/index.ts + 1 modules
var languages = __webpack_require__(49424);
;// CONCATENATED MODULE: ./src/locate.ts
/** Stands for a hole while the URL is cut into pieces; from the private use area, so that no real URL has it. */
const HOLE = '\uE000';
const MOST_ALTERNATIVES = 24;
/** A locator over these operations. */
function locator(operations, hosts) {
    const patterns = operations.map(operation => ({ operation, segments: operation.path.slice(1).split('/') }));
    // Most URLs that are asked about are nobody's here, and need not be cut up to tell.
    const heads = [...new Set(patterns.map(({ segments: [first = ''] }) => first))];
    const one = (value) => {
        const parts = locate_partsOf(value);
        const letters = parts?.filter(part => typeof part === 'string').join('');
        if (!parts || !heads.some(head => letters.includes(head)))
            return undefined;
        const split = splitUrl(parts);
        const host = split && locate_hostOf(split, hosts);
        if (!split || host === undefined)
            return undefined;
        // One slash at the end means nothing; two mean that a segment is empty.
        const path = split.path.replace(/^\//, '');
        const fitting = (segments) => patterns.flatMap(({ operation, segments: wanted }) => {
            const values = fit(operation, wanted, segments, split.holes, value.at);
            return values ? [{ operation, values }] : [];
        });
        const whole = fitting(path.replace(/([^/])\/$/, '$1').split('/'));
        // What is put behind the last slash may be nothing yet: `/authorizations/clients/` and an empty text.
        const found = whole.length > 0 || !path.endsWith('/') ? whole : fitting(path.split('/'));
        const best = found[0];
        if (!best)
            return undefined;
        return {
            operations: found.map(f => f.operation), host: host.name, ...(host.product && { product: host.product }), ...(host.presumed && { presumed: true }), ...(split.base !== undefined && { base: split.base }),
            bare: split.bare, credentials: split.credentials, pathValues: best.values, path: shownPath(best.operation, best.values),
        };
    };
    const locateAnew = (url) => {
        const alternatives = (url.kind === 'either' ? url.of : [url]).slice(0, MOST_ALTERNATIVES);
        const all = alternatives.flatMap(v => one(v) ?? []);
        const best = speaker(all);
        if (!best)
            return undefined;
        // What stands in for a host that can't be told is of the same kind: another's, as a rule.
        if (all.length < alternatives.length && !all.some(l => l.product) && !locate_OURS.test(best.base ?? '') && alternatives.some(v => isForeign(v, hosts)))
            return undefined;
        const known = all.some(l => l.product && !l.presumed) && { known: true, presumed: false };
        const named = [...new Set([...best.operations, ...all.flatMap(l => l.operations)])];
        // Where alternatives differ in an id, neither is it.
        return all.some(l => l.path !== best.path && l.operations[0] === best.operations[0]) ? { ...best, ...known, operations: named, path: best.operations[0].path, pathValues: new Map() } : { ...best, ...known, operations: named };
    };
    // The same text is asked about many times.
    const located = new WeakMap();
    return {
        locate(url) {
            const found = located.get(url) ?? { as: locateAnew(url) };
            located.set(url, found);
            return found.as;
        },
    };
}
/** Which of several speaks for all: one that is gone for good, a server that is named, then what is sent where the user says. */
function speaker(all) {
    const open = all.filter(l => !l.product);
    return all.find(l => l.product && l.product !== 'ghes') ?? all.find(l => l.product && l.host !== null) ?? open.find(l => l.base !== undefined) ?? open[0] ?? all[0];
}
function locate_partsOf(value) {
    if (value.kind === 'scalar')
        return typeof value.value === 'string' ? [value.value] : undefined;
    return value.kind === 'template' ? value.parts : undefined;
}
/** How many holes a text has. */
const count = (text) => text.split(HOLE).length - 1;
/** Documents and templates leave the scheme open: `http(s)://HOST`, `{scheme}://{host}`. */
const FULL = new RegExp(`^(?:(?:https?|http\\(s\\)|${HOLE}|\\{\\w+\\}):?)?//([^/?#]*)(/[^?#]*)?`, 'i');
const locate_BASED = new RegExp(`^(${HOLE}+(?::[0-9]+|[.:]${HOLE})*)(.*)$`, 's');
/** A version of GitHub Enterprise Server's API, and what its server goes by. */
const VERSION = new RegExp(`^/api/${HOLE}(?=/)`);
const locate_GITHUB = /git[-_]?hub|(?:^|[^a-z])ghe(?![a-z])/i;
/** `${githubUrl}/api/${version}/authorizations`: the version is a setting of a server that goes by such a name. */
function versioned(path, names) {
    const [version] = (locate_GITHUB.test(names) && VERSION.exec(path)) || [];
    return version === undefined ? { path, holes: 0 } : { path: `/api/v3${path.slice(version.length)}`, holes: 1 };
}
/** `{+baseurl}/path`: a template whose base is put in as it is (RFC 6570, 3.2.3). */
const EXPANDED = /^\{\+(\w+)\}/;
/** `{?page,per_page}`: a query that a template may be given, and what stands behind it. */
const QUERY = /\{[?&#].*$/s;
/** Parameters that begin like a fragment: `/{#id}`, `/{+id}`, `#{id}`. */
const locate_MARKED = /(?<=\/)\{[#+](\w+)\}|#\{(\w+)\}/g;
/** Cuts a URL into host, base hole and path. Undefined: it can't be one of ours. */
function splitUrl([first = '', ...others]) {
    const expanded = typeof first === 'string' ? EXPANDED.exec(first) : null;
    const parts = expanded ? [{ name: expanded[1] }, expanded.input.slice(expanded[0].length), ...others] : [first, ...others];
    const holes = parts.filter((p) => typeof p !== 'string');
    const text = parts.map(p => (typeof p === 'string' ? p.replaceAll(HOLE, '').replace(locate_MARKED, '{$1$2}') : HOLE)).join('').replace(QUERY, '').trim();
    if (text.length > 2000 || /\s/.test(text))
        return undefined;
    const full = FULL.exec(text);
    if (full) {
        const [whole, authority = '', rest = ''] = full;
        const host = authority.replace(/^.*@/, '');
        const unknown = host.includes(HOLE);
        // A scheme, a user and a password are holes of their own: `https://${user}@${host}/path`.
        const [before, mine] = [count(whole) - count(host + rest), count(host)];
        const own = versioned(rest, host.includes('github.com') ? '' : [host, ...holes.slice(before, before + mine).map(h => h.name)].join(' '));
        return finish(own.path || '/', { host: unknown ? null : host.toLowerCase(), ...(unknown && { base: holes[before].name }), credentials: authority.includes('@'), holes: holes.slice(before + mine + own.holes), bare: false });
    }
    const based = locate_BASED.exec(text);
    if (based) {
        const [base, after] = [based[1], based[2]];
        const names = holes.slice(0, count(base)).map(h => h.name).filter(Boolean).join(' ');
        const { path: rest, holes: used } = versioned(after, names);
        // `${base}authorizations`: the base ends in a slash that isn't seen. `${base}/v3/authorizations`: it ends in `/api`.
        return finish((rest.startsWith('/') ? rest : `/${rest}`).replace(/^\/v3(?=\/)/, ''), { host: null, base: names, credentials: false, holes: holes.slice(count(base) + used), bare: !rest.startsWith('/') });
    }
    const named = /^((?:[a-z0-9-]+\.)+[a-z]{2,}(?::[0-9]+)?)(\/.*)$/i.exec(text);
    if (named)
        return finish(named[2], { host: named[1].toLowerCase(), credentials: false, holes, bare: false });
    return finish(text.startsWith('/') ? text : `/${text}`, { host: null, credentials: false, holes, bare: !text.startsWith('/') });
}
function finish(rawPath, split) {
    const path = rawPath.replace(/\{\/.*$/s, '').replace(/[?#].*$/s, '').replace(/^\/{2,}/, '/');
    const v3 = /^\/api\/v3(?=\/)/.exec(path);
    return { ...split, path: v3 ? path.slice(v3[0].length) : path, v3: v3 !== null };
}
/** The host and its product; undefined when the host is somebody else's. */
function locate_hostOf(split, hosts) {
    const { host } = split;
    const presumed = split.v3 && { product: 'ghes', presumed: true };
    if (host === null)
        return { name: null, ...presumed };
    const named = hosts[host] ?? hosts[host.replace(/:\d+$/, '')];
    if (named)
        return { name: host, product: named };
    const bare = host.replace(/:\d+$/, '');
    if (bare === 'api.github.com' || bare === 'github.com' || bare === 'www.github.com')
        return { name: host, product: 'github.com' };
    if (bare.endsWith('.ghe.com'))
        return { name: host, product: 'ghec' };
    return presumed ? { name: host, ...presumed } : undefined;
}
/** Names that say whose a host is that can't be told. */
const locate_OURS = /git/i;
/** Hosts that stand in for any other. */
const locate_LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|\[|.*(?:^|\.)(?:example(?:\.\w+)?|test|local|internal)$)/;
/** Whether a URL names a host that is nobody's here. */
function isForeign(url, hosts) {
    const split = splitUrl(locate_partsOf(url) ?? []);
    return split !== undefined && split.host !== null && !locate_LOCAL.test(split.host.replace(/:\d+$/, '')) && locate_hostOf(split, hosts) === undefined;
}
/** A placeholder for a parameter in a route or a document: `:id`, `{id}`, `<id>`, `%s`, `%1$s`, `$ID`, `ID`. */
const PLACEHOLDER = /^(?::\w+|\{\w*\}|\{\{.+\}\}|<.+>|\[.+\]|%(?:\d+\$)?l{0,2}[sdiuv@]|\$\w+|\$\{.+\}|#\{.+\}|[A-Z][A-Z0-9_-]+|\*+|x{3,})$/;
/** The path parameters' values, when the segments fit the pattern. */
function fit(operation, wanted, given, holes, at) {
    if (given.length !== wanted.length)
        return undefined;
    const values = new Map();
    let next = 0;
    for (const [i, pattern] of wanted.entries()) {
        const segment = given[i];
        const mine = holes.slice(next, next + count(segment));
        next += mine.length;
        const name = /^\{(\w+)\}$/.exec(pattern)?.[1];
        if (name === undefined) {
            // A hole at the very end may be a query or nothing: `/authorizations${suffix}`.
            if (segment !== pattern && !(i === wanted.length - 1 && segment.replaceAll(HOLE, '') === pattern && segment.startsWith(pattern)))
                return undefined;
            continue;
        }
        const parameter = operation.parameters.find(p => p.name === name);
        if (!accepts(parameter, segment))
            return undefined;
        values.set(name, segment.includes(HOLE) || PLACEHOLDER.test(segment) ? holeValue(segment, mine, name, at) : { kind: 'scalar', value: decode(segment), at });
    }
    return values;
}
function accepts(parameter, segment) {
    if (segment === '' || segment.includes(HOLE) || PLACEHOLDER.test(segment))
        return true;
    return parameter?.type === 'integer' ? /^\d+$/.test(segment) : !['token', 'grant', 'tokens', 'grants', 'clients'].includes(segment);
}
function holeValue(segment, holes, name, at) {
    if (!segment.includes(HOLE))
        return { kind: 'template', parts: [{ name }], at };
    const parts = [];
    segment.split(HOLE).forEach((text, i) => {
        if (i > 0)
            parts.push(holes[i - 1] ?? { name });
        if (text !== '')
            parts.push(text);
    });
    return { kind: 'template', parts, at };
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function shownPath(operation, values) {
    const secret = new Set(operation.parameters.filter(p => p.secret).map(p => p.name));
    return operation.path.replace(/\{(\w+)\}/g, (whole, name) => {
        const value = values.get(name);
        return value?.kind === 'scalar' && !secret.has(name) ? String(value.value) : whole;
    });
}

;// CONCATENATED MODULE: ./src/match.ts
/** The match of one site, or undefined when it is no operation of ours. */
function match(site, locator, operations, product) {
    return site.target.kind === 'sdk' ? match_matchSdk(site, operations, product) : matchHttp(site, locator, product);
}
function match_matchSdk(site, operations, product) {
    const { target } = site;
    if (target.kind !== 'sdk')
        return undefined;
    const found = operations.filter(o => target.operations.includes(o.id));
    const [first] = found;
    const host = target.host && hostAlone(target.host);
    return {
        site, operations: found, api: first?.api ?? 'oauth-authorizations', confidence: match_strongest(site.evidence), product: target.product ?? (host ? productOf(host) : product), host: host ?? null,
        method: found.length === 1 ? first.method : null, endpoint: found.length === 1 ? `${first.method} ${first.path}` : target.member, pathValues: new Map(), ...(site.payload && { payload: site.payload }),
    };
}
function matchHttp(site, locator, product) {
    const { target } = site;
    const located = target.kind === 'http' ? locator.locate(target.url) : undefined;
    if (!located || target.kind !== 'http')
        return undefined;
    if (site.foreign !== undefined && !located.known)
        return undefined;
    const method = target.method?.toUpperCase() ?? null;
    const candidates = target.methods ?? (method === null ? undefined : [method]);
    const operations = candidates ? located.operations.filter(o => candidates.some(m => match_serves(o, m))) : located.operations;
    if (!located.known && site.evidence.length === 0 && (operations.length === 0 || site.role === 'mock' || site.role === 'mention'))
        return undefined;
    const [first] = operations.length > 0 ? operations : located.operations;
    return {
        site, operations, api: first.api, confidence: confidence(site, located), product: located.product ?? product, host: located.host, method,
        endpoint: `${method ? `${method} ` : ''}${located.path}`, pathValues: pathValues(first, located), ...(site.payload && { payload: site.payload }),
    };
}
function pathValues(operation, located) {
    const names = new Set(operation.parameters.filter(p => p.in === 'path').map(p => p.name));
    return new Map([...located.pathValues].filter(([name]) => names.has(name)));
}
/** Whether the server takes `method` for the operation. HEAD is a GET without its body. */
function match_serves(operation, method) {
    const wanted = method === 'HEAD' ? 'GET' : method;
    return operation.method === wanted || (operation.aliases ?? []).some(a => a.method === wanted);
}
function confidence(site, located) {
    if (located.known)
        return 'certain';
    return match_strongest(site.evidence);
}
/** The best reason there is; none is `possible`. */
function match_strongest(evidence) {
    if (evidence.some(e => e.strength === 'certain'))
        return 'certain';
    return evidence.some(e => e.strength === 'likely') ? 'likely' : 'possible';
}
function hostAlone(value) {
    const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
    return text === undefined || text === '' ? undefined : text.replace(/^https?:\/\//, '').replace(/\/.*$/, '').toLowerCase();
}
function productOf(host) {
    return host === 'api.github.com' || host === 'github.com' ? 'github.com' : host.endsWith('.ghe.com') ? 'ghec' : 'ghes';
}

// EXTERNAL MODULE: external "./operations.js"
var external_operations_js_ = __webpack_require__(18579);
// EXTERNAL MODULE: ./src/rule-texts.ts
var rule_texts = __webpack_require__(78532);
;// CONCATENATED MODULE: ./src/judge.ts
// From the files that may hold something to findings. Most scans find no such file, and load none of this.










/** Judges the files of one scan. */
class Judge {
    tree;
    terms;
    locate;
    analyser;
    /** `mayHold`: whether a text may hold a request. */
    constructor(tree, manifests, mayHold, terms) {
        this.tree = tree;
        this.terms = terms;
        this.locate = locator(external_operations_js_.operations, terms.hosts);
        this.analyser = new Analyser(tree, manifests, languages/* languages */.e, { operations: external_operations_js_.operations, lookAlikes: external_operations_js_.lookAlikes, locator: this.locate, mayHold });
    }
    /** Begins with a candidate before all of them are known. */
    async prepare(candidate) {
        await this.analyser.prepare(candidate);
    }
    /** `possible`: all candidates; `marked`: files that only hold an ignore; `found`: what was found elsewhere. */
    async judge(possible, marked, found, on) {
        const { tree, locate, analyser, terms: { product, today, severities, ignoreReasons } } = this;
        const source = (at) => tree.code(at);
        const candidates = possible.filter(candidate => analyser.isMeant(candidate));
        const { sites, problems } = await analyser.run(candidates, on);
        const matches = sites.flatMap(site => match(site, locate, external_operations_js_.operations, product) ?? []);
        const policy = { today, product, scopes: external_operations_js_.scopes, operations: external_operations_js_.operations };
        const all = (0,src_findings/* finish */.O9)([...matches.flatMap(m => (0,src_findings/* toFindings */.Sz)(m, checks.checks, policy, severities, source)), ...found]);
        const ignores = await ignoresIn([...candidates, ...marked], tree, languages/* languages */.e, (0,rule_texts.ignoreTerms)(ignoreReasons));
        return { findings: withIgnores(all, ignores, severities, source), candidates: candidates.length, problems, secrets: matches.flatMap(m => (0,checks.secretPlaces)(m)) };
    }
}


/***/ })

};
;