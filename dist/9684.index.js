"use strict";
exports.id = 9684;
exports.ids = [9684];
exports.modules = {

/***/ 57366:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lowerMade),
/* harmony export */   r: () => (/* binding */ lowerBased)
/* harmony export */ });
/* harmony import */ var _forms__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60937);

const MADE = { as: 'call', callee: 'callee', args: 'args', constructs: true };
/** What makes an object of a class that is not named there. `callee`: a name, with the class as its text. */
const lowerMade = (node, callee, args, w) => (0,_forms__WEBPACK_IMPORTED_MODULE_0__/* .lowerAs */ .qZ)(MADE, { ...node, children: [{ ...callee, field: 'callee' }, { ...args, field: 'args' }] }, w);
/** As much as a call that makes one of the base class, or of the class itself with what another constructor of it takes. */
function lowerBased(node, w) {
    const args = w.child(node, ['arguments', '@argument_list']);
    const [, word] = /^\W*(base|super|this)\b/.exec(w.textOf(node)) ?? [];
    const name = word === 'this' ? w.self?.type : baseOf(w);
    if (name === undefined || !args || word === undefined)
        return w.through(node);
    return lowerMade(node, { ...args, type: 'identifier', end: args.start, children: [], text: name }, args, w);
}
/** What the base class goes by. */
function baseOf({ self }) {
    const [base] = self?.writes.flatMap(({ value }) => (value.kind === 'call' ? value.callee : [])) ?? [];
    return base?.kind === 'external' ? base.name : base?.kind === 'name' ? base.binding.name : undefined;
}


/***/ }),

/***/ 40805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Zk: () => (/* binding */ owners),
/* harmony export */   rf: () => (/* binding */ body),
/* harmony export */   vx: () => (/* binding */ parted)
/* harmony export */ });
// Annotations of the JVM's frameworks that say something about requests.
/** Of a class: what those of its methods mean. */
const owners = /^(RestController|Controller|ControllerAdvice|Path|FeignClient|RegisterRestClient|HttpExchange|Client|Rest|WebServlet)$/;
/** Of a parameter: it is the body. */
const body = /^(Body|RequestBody)$/;
/** Of a field: what it is called in JSON. */
const names = /^(SerializedName|SerialName|JsonProperty|Json|JSONField|Field|Key)$/;
/** Where the path and the method are in annotations of their own: `@POST @Path("/x")`, in the interfaces of clients. */
const parted = { clients: /^(RegisterRestClient|FeignClient|Client|HttpExchange)$/, paths: /^(Path|RequestMapping|HttpExchange)$/, verbs: /^(GET|POST|PUT|PATCH|DELETE|(?:Get|Post|Put|Patch|Delete)(?:Mapping|Exchange)?)$/ };


/***/ }),

/***/ 13079:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lowerEntry)
/* harmony export */ });
/* harmony import */ var _analysis_scope__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23338);
/* harmony import */ var _grammar_based__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57366);
// Entries of enumerations, which are objects of their own type: `GRANTS("/applications/grants")`.


/** One entry, made with what stands behind its name. */
function lowerEntry(node, w) {
    const name = w.child(node, ['name', '@identifier']);
    const args = w.child(node, ['arguments', '@value_arguments']);
    const type = w.self?.type;
    if (!name || type === undefined)
        return w.through(node);
    const made = (0,_grammar_based__WEBPACK_IMPORTED_MODULE_0__/* .lowerMade */ .b)(node, { ...name, text: type }, args ?? { ...name, start: name.end, children: [] }, w);
    const body = w.child(node, ['body', '@class_body']);
    if (body)
        w.within(null, (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_1__/* .bind */ .oI)('this', 'instance', w.at(body), null), () => w.through(body));
    w.declare(w.textOf(name), w.at(name), made);
    return made;
}


/***/ }),

/***/ 29085:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runs)
/* harmony export */ });
// Classes of the JVM's platforms that call what is made of them by another name.
/** Android's tasks: what is handed to `execute` is what they do in the background. */
const runs = { AsyncTask: { execute: 'doInBackground' } };


/***/ }),

/***/ 89684:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kotlin: () => (/* binding */ kotlin)
});

// EXTERNAL MODULE: ./src/languages/jvm/annotations.ts
var annotations = __webpack_require__(40805);
// EXTERNAL MODULE: ./src/languages/jvm/entries.ts
var entries = __webpack_require__(13079);
// EXTERNAL MODULE: ./src/languages/jvm/runs.ts
var runs = __webpack_require__(29085);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/changes.ts
var changes = __webpack_require__(85788);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/kotlin/urls.ts
// Kotlin's URLs that a block puts together: `url { host = "api.github.com"; path("user") }`.


/** What a part of a URL is set by. */
const PARTS = /^(?:host|path|encodedPath|appendPathSegments?|appendEncodedPathSegments|pathSegments)$/;
/** `url { \u2026 }`: the call of `url` with the URL that the block makes; undefined if it makes none. */
function lowerUrl(node, block, w) {
    const at = w.at(node);
    const call = (callee, args, constructs = false) => ({ kind: 'call', callee, args, constructs, at, owner: w.owner, use: w.use() });
    const start = call({ kind: 'external', name: 'URLBuilder', at }, []);
    const url = (0,grammar_forms/* named */.KT)(block).reduce((made, statement) => {
        const part = partOf(statement, w);
        if (!part)
            w.lower(statement);
        return part ? call({ kind: 'member', of: made, key: (0,scope/* literal */.eu)(part.name, at), at }, part.args) : made;
    }, start);
    if (url === start)
        return undefined;
    const whole = call(w.name('url', at), [{ value: url }]);
    w.calls.push(whole);
    return whole;
}
/** What a statement sets: `host = "\u2026"`, `path("\u2026")`. */
function partOf(statement, w) {
    const isWrite = statement.type === 'assignment';
    const target = isWrite ? w.child(statement, 'left') : statement.type === 'call_expression' ? w.child(statement, '#0') : undefined;
    const name = target && w.textOf(target);
    if (name === undefined || !PARTS.test(name))
        return undefined;
    const value = isWrite ? w.child(statement, 'right') : undefined;
    return { name, args: value ? [{ value: w.lower(value) }] : (0,grammar_forms/* argumentsOf */.aX)(w.child(statement, '@value_arguments'), w) };
}

;// CONCATENATED MODULE: ./src/languages/kotlin/blocks.ts
// Kotlin's calls with blocks: lambdas with an implicit `it`, and blocks that fill an object: `Json().apply { put("note", note) }`.




const CALL = { as: 'call', callee: '#0', args: '@value_arguments', block: '@annotated_lambda' };
const ASSIGN = { as: 'assign', target: 'left', operator: 'operator', value: 'right' };
/** Functions whose block is about what they are called on. */
const ABOUT = /^(apply|also|run)$/;
/** Functions that make the object that their block fills. */
const BUILDERS = /^build(String|Map|List|Set|JsonObject|JsonArray)$/;
/** Classes whose objects are values beside each other. */
const TUPLES = /^(Pair|Triple)$/;
/** The object that the block at hand fills. */
const receivers = new WeakMap();
/** A call; a block behind its arguments is one more of them. */
function lowerCall(node, w) {
    const block = w.child(node, '@annotated_lambda/@lambda_literal');
    const about = block && aboutObject(node, block, w);
    if (about)
        return about;
    const inner = w.child(node, '#0');
    const url = block && inner && w.textOf(inner) === 'url' ? lowerUrl(node, block, w) : undefined;
    if (url)
        return url;
    const args = w.child(node, '@value_arguments');
    if (args && inner && TUPLES.test(w.textOf(inner)))
        return w.tuple({ kind: 'list', items: (0,grammar_forms/* argumentsOf */.aX)(args, w).map(({ value }) => value), open: false, at: w.at(node) });
    const lambda = w.child(node, '@annotated_lambda');
    // `post(url) { \u2026 }` is written as a call of `post(url)`.
    const isSplit = lambda && !args && inner?.type === 'call_expression' && !w.child(inner, '@annotated_lambda');
    return (0,grammar_forms/* lowerAs */.qZ)(CALL, isSplit ? { ...inner, end: node.end, children: [...inner.children, lambda] } : node, w);
}
const BINARY = { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], either: ['?:'] };
/** What stands behind a type in a call, and what the grammar takes it for where it reads two comparisons. */
const GIVEN = { lambda_literal: 'annotated_lambda', parenthesized_expression: 'value_arguments' };
/** An operator between two values. The grammar takes `request<Token> { \u2026 }` and `get<Token>(url)` for two comparisons. */
function lowerBinary(node, w) {
    const [left, given] = [w.child(node, 'left'), w.child(node, 'right')];
    const callee = left?.type === 'binary_expression' ? w.child(left, 'left') : undefined;
    const type = given && GIVEN[given.type];
    const isCall = type !== undefined && callee !== undefined && /^\s*<[\w\s,.<>?*]*>\s*$/.test(w.source.text.slice(callee.end, given.start));
    if (!isCall)
        return (0,grammar_forms/* lowerAs */.qZ)(BINARY, node, w);
    return lowerCall({ ...node, type: 'call_expression', children: [callee, { ...given, type, children: type === 'value_arguments' ? given.children : [given] }] }, w);
}
/** `object.apply { \u2026 }`: the object, with what the block does to it. */
function aboutObject(node, block, w) {
    const about = objectAndName(node, w);
    if (!about)
        return undefined;
    const { object, by } = about;
    const at = w.at(node);
    const made = object ? w.lower(object) : { kind: 'call', callee: w.name(by, at), args: [], constructs: false, at, owner: w.owner, use: w.use() };
    return (0,changes/* filled */.Bq)(made, at, w, binding => {
        const outer = receivers.get(w);
        if (by === 'also') {
            w.scope.alias(parameterOf(block, w) ?? 'it', binding);
            w.through(block);
        }
        else {
            receivers.set(w, binding);
            (0,changes/* onObject */.dB)(binding, w, (0,grammar_forms/* named */.KT)(block).filter(child => child.type !== 'lambda_parameters'));
        }
        receivers.set(w, outer);
    });
}
/** What a block is about, and the function that says so: `x.apply { \u2026 }`, `with(x) { \u2026 }`, `buildString { \u2026 }`. */
function objectAndName(node, w) {
    const callee = w.child(node, '#0');
    if (callee?.type === 'navigation_expression') {
        const [object, name] = [w.child(callee, '#0'), w.child(callee, '#-1')];
        return name && ABOUT.test(w.textOf(name)) ? { object, by: w.textOf(name) } : undefined;
    }
    if (callee?.type === 'identifier')
        return BUILDERS.test(w.textOf(callee)) ? { by: w.textOf(callee) } : undefined;
    const called = callee?.type === 'call_expression' ? w.child(callee, '#0') : undefined;
    return called && w.textOf(called) === 'with' ? { object: w.child(callee, '@value_arguments/@value_argument/#0'), by: 'with' } : undefined;
}
function parameterOf(block, w) {
    const name = w.child(block, '@lambda_parameters/@variable_declaration/@identifier');
    return name && w.textOf(name);
}
/** `{ a, b -> \u2026 }`, or `{ \u2026 it \u2026 }`. */
function lowerLambda(node, w) {
    const at = w.at(node);
    const fn = { kind: 'function', name: '', params: [], returns: [], at, owner: w.owner };
    const list = w.child(node, '@lambda_parameters');
    const outer = receivers.get(w);
    receivers.set(w, undefined);
    w.within(fn, w.self, () => {
        const names = list ? (0,grammar_forms/* named */.KT)(list).flatMap(one => w.child(one, '@identifier') ?? []) : [];
        const declare = (name, place, index) => {
            const binding = w.scope.declare(name, 'parameter', w.at(place));
            binding.parameter = { index, rest: false };
            const type = list && (0,grammar_forms/* named */.KT)(list)[index] && w.child((0,grammar_forms/* named */.KT)(list)[index], ['@user_type', '@nullable_type']);
            if (type)
                binding.type = w.typeOf(type);
            fn.params.push(binding);
        };
        if (list)
            names.forEach((name, i) => declare(w.textOf(name), name, i));
        else
            declare('it', node, 0);
        let last = (0,scope/* unknown */.L5)('no value', '', at);
        for (const child of node.children)
            if (child.named && child !== list)
                last = w.lower(child);
        fn.returns.push(last);
    });
    receivers.set(w, outer);
    return fn;
}
/** A write to a name that nothing declares, inside a block: it is the block's object's. */
function lowerAssignment(node, w) {
    const [left, right] = [w.child(node, 'left'), w.child(node, 'right')];
    if (!left || !right)
        return w.through(node);
    const name = left.type === 'identifier' ? w.textOf(left) : undefined;
    const operator = node.children.find(child => child.field === 'operator');
    if (name === undefined || w.scope.lookup(name) || (operator && w.textOf(operator) !== '='))
        return (0,grammar_forms/* lowerAs */.qZ)(ASSIGN, node, w);
    const value = w.lower(right);
    const object = receivers.get(w);
    if (object)
        w.writeMember(object, [(0,scope/* literal */.eu)(name, w.at(left))], value, w.at(left));
    else if (w.owner)
        w.calls.push(setterCall(name, value, left, node, w));
    else
        (0,grammar_forms/* assignTo */.N8)(left, value, w);
    return value;
}
function setterCall(name, value, left, node, w) {
    return { kind: 'call', callee: w.name(name, w.at(left)), args: [{ value }], constructs: false, at: w.at(node), owner: w.owner, use: w.use() };
}
const MADE = { as: 'call', callee: '#0', args: '@value_arguments', constructs: true };
/** `object : Request(url) { \u2026 }`: an object of the class, with members of its own. */
function lowerObject(node, w) {
    const at = w.at(node);
    const base = w.child(node, '@delegation_specifiers/@delegation_specifier/@constructor_invocation');
    const body = w.child(node, '@class_body');
    const made = base ? (0,grammar_forms/* lowerAs */.qZ)(MADE, base, w) : (0,scope/* unknown */.L5)('made here', '', at);
    if (body)
        w.within(null, (0,scope/* bind */.oI)('this', 'instance', at, null), () => w.through(body));
    return made;
}

// EXTERNAL MODULE: ./src/languages/grammar/annotations.ts
var grammar_annotations = __webpack_require__(11407);
;// CONCATENATED MODULE: ./src/languages/kotlin/declarations.ts
// Kotlin's functions, properties and expressions with several values.



const FUNCTION = { as: 'function', name: 'name', params: '@function_value_parameters', body: 'body' };
/** A function with a block, or with an expression that it gives. */
function lowerFunction(node, w) {
    const body = w.child(node, '@function_body');
    const inner = body && w.child(body, '#0');
    const children = node.children.map(child => {
        if (child === body && inner)
            return { ...inner, field: 'body' };
        return child.type === 'function_value_parameters' ? { ...child, children: withDefaults(child.children, w) } : child;
    });
    return (0,grammar_forms/* lowerAs */.qZ)({ ...FUNCTION, implicit: inner !== undefined && inner.type !== 'block' }, { ...node, children }, w);
}
/** The grammar puts a parameter's default behind it, and `vararg` in front, not into it. */
function withDefaults(children, w) {
    const found = [];
    children.forEach((child, i) => {
        const last = found.at(-1);
        if (children[i - 1]?.type === '=' && last)
            found[found.length - 1] = { ...last, children: [...last.children, { ...child, field: 'default' }] };
        else if (child.type === 'parameter' && last?.type === 'parameter_modifiers' && /\bvararg\b/.test(w.textOf(last)))
            found.push({ ...child, type: 'vararg parameter' });
        else if (child.type !== '=')
            found.push(child);
    });
    return found;
}
/** `val url: String = "\u2026"`, `val url by lazy { "\u2026" }`, `val url get() = "\u2026"`. */
function lowerProperty(node, w) {
    const variable = w.child(node, '@variable_declaration');
    const value = declarations_valueOf(node, w);
    if (!variable) {
        const names = w.child(node, '@multi_variable_declaration');
        (0,grammar_forms/* named */.KT)(names ?? node).forEach((one, i) => {
            const name = names && w.child(one, '@identifier');
            if (name && value)
                w.declare(w.textOf(name), w.at(name), { kind: 'member', of: value, key: (0,scope/* literal */.eu)(i, w.at(name)), at: w.at(name) });
        });
        return value ?? (0,scope/* unknown */.L5)('never assigned', '', w.at(node));
    }
    const name = w.child(variable, '@identifier');
    const type = w.child(variable, ['@user_type', '@nullable_type']);
    const binding = name && w.declare(w.textOf(name), w.at(name), value);
    if (binding)
        Object.assign(binding, type && { type: (0,grammar_forms/* typeName */.go)(w.textOf(type)) });
    if (binding)
        w.sentAs(binding, (0,grammar_annotations/* givenName */.p4)(node, w));
    return value ?? (0,scope/* unknown */.L5)('never assigned', '', w.at(node));
}
function declarations_valueOf(node, w) {
    const delegate = w.child(node, '@property_delegate/@call_expression/@annotated_lambda/@lambda_literal');
    if (delegate)
        return w.through(delegate);
    const getter = w.child(node, '@getter/@function_body');
    const equals = node.children.findIndex(child => child.type === '=');
    const given = equals < 0 ? undefined : node.children.slice(equals + 1).find(child => child.named);
    const value = given && w.lower(given);
    if (!getter)
        return value;
    const got = w.child(getter, '#0');
    const returned = got.type === 'block' ? w.child(got, '@return_expression/#-1') : got;
    return returned ? w.lower(returned) : w.through(got);
}
/** A name, or one of the constants that the grammar takes for names. */
function lowerName(node, w) {
    const name = w.textOf(node).replaceAll('`', '');
    if (name === 'null')
        return (0,scope/* literal */.eu)(null, w.at(node));
    return name === 'true' || name === 'false' ? (0,scope/* literal */.eu)(name === 'true', w.at(node)) : w.name(name, w.at(node));
}
/** `when (x) { a -> b; else -> c }`: one of its values. */
function lowerWhen(node, w) {
    const values = (0,grammar_forms/* named */.KT)(node).flatMap(child => {
        if (child.type !== 'when_entry') {
            w.lower(child);
            return [];
        }
        return [w.branch(() => w.through(child))];
    });
    return values.length > 0 ? (0,scope/* either */.gP)(values, w.at(node)) : (0,scope/* unknown */.L5)('no value', '', w.at(node));
}
/** `try { a } catch (e: E) { b }`: what is tried. */
function lowerTry(node, w) {
    const [first, ...others] = (0,grammar_forms/* named */.KT)(node);
    const value = first ? w.lower(first) : (0,scope/* unknown */.L5)('no value', '', w.at(node));
    others.forEach(child => w.lower(child));
    return value;
}

;// CONCATENATED MODULE: ./src/languages/kotlin/imports.ts
/** `import a.b.C`, `import a.b.C as D`, `import a.b.*`. */
function imports(node, w) {
    const path = w.child(node, '#0');
    if (!path)
        return [];
    const text = w.textOf(path).replaceAll('`', '');
    if (node.children.some(child => child.type === '*'))
        return [{ module: text, name: '*', local: '' }];
    const dot = text.lastIndexOf('.');
    const [module, name] = [text.slice(0, Math.max(dot, 0)), text.slice(dot + 1)];
    const alias = w.child(node, '@identifier');
    return [{ module, name, local: alias && alias !== path ? w.textOf(alias) : name, texts: declaredIn(module, name) }];
}
/** A class has a file of its name; a constant may be in one named after the class it belongs to. */
function declaredIn(module, name) {
    const folder = module.replaceAll('.', '/');
    const owner = module.slice(module.lastIndexOf('.') + 1);
    if (/^[A-Z]/.test(owner))
        return { endings: [`${folder}.kt`, `${folder}.java`], path: [owner, name] };
    const constants = name === name.toUpperCase() ? [`${folder}/Constants.kt`, `${folder}/Config.kt`] : [];
    return { endings: [`${folder}/${name}.kt`, `${folder}/${name}.java`, ...constants], path: [name] };
}
/** The package that a file belongs to: it sees what is in it. */
function ownPackage(node, w) {
    const path = w.child(node, '#0');
    return path ? [{ module: w.textOf(path), name: '*', local: '' }] : [];
}

;// CONCATENATED MODULE: ./src/languages/kotlin/operators.ts
// Kotlin's infix functions: `"note" to note` is an entry, every other one is a call.

/** `left name right`. */
function lowerInfix(node, w) {
    const at = w.at(node);
    const [left, name, right] = [w.child(node, '#0'), w.child(node, '#1'), w.child(node, '#2')];
    if (!left || !name || !right)
        return w.through(node);
    if (w.textOf(name) === 'to')
        return w.tuple({ kind: 'record', entries: [{ key: w.lower(left), value: w.lower(right), at }], open: false, at });
    const callee = { kind: 'member', of: w.lower(left), key: (0,scope/* literal */.eu)(w.textOf(name), w.at(name)), at };
    const call = { kind: 'call', callee, args: [{ value: w.lower(right) }], constructs: false, at, owner: w.owner, use: w.use() };
    w.calls.push(call);
    return call;
}

;// CONCATENATED MODULE: ./src/languages/kotlin/dialect.ts







/** Which node of the grammar is what. */
const kotlin = {
    id: 'kotlin',
    grammar: { package: '@tree-sitter-grammars/tree-sitter-kotlin', file: 'tree-sitter-kotlin.wasm' },
    constants: true,
    commands: true,
    constructors: [],
    bareMembers: true,
    runs: runs/* runs */.N,
    overloads: true,
    mutators: ['append', 'put', 'putAll', 'add', 'addProperty', 'addAll', 'accumulate', 'addParameter', 'addQueryParameter', 'appendPath',
        'appendEncodedPath', 'addPathSegment', 'addPathSegments', 'appendPathSegments', 'set'],
    setters: /^set([A-Z]\w*)$/,
    declares: name => (/^[A-Z]/.test(name) ? [`${name}.kt`, `${name}.java`] : []),
    annotations: {
        nodes: ['constructor_invocation', 'user_type'], within: ['modifiers', 'annotation', 'parameter_modifiers'], name: '#0', args: '@value_arguments',
        owners: annotations/* owners */.Zk, parted: annotations/* parted */.vx, body: annotations/* body */.rf, names: annotations/* names */.Dy,
    },
    forms: {
        string_literal: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: ['interpolation'], names: /\$([A-Za-z_]\w*)/ },
        multiline_string_literal: { as: 'text', content: ['string_content'], holes: ['interpolation'], names: /\$([A-Za-z_]\w*)/ },
        character_literal: { as: 'text' },
        number_literal: { as: 'number' }, float_literal: { as: 'number' },
        identifier: { as: 'custom', lower: lowerName },
        this_expression: { as: 'self' },
        user_type: { as: 'inside', of: '#0' }, nullable_type: { as: 'inside', of: '#0' }, constructor_invocation: { as: 'inside', of: '#0' },
        navigation_expression: { as: 'member', of: '#0', key: '#-1' }, callable_reference: { as: 'member', of: '#0', key: '#-1' },
        index_expression: { as: 'index', of: '#0', key: '#1' },
        call_expression: { as: 'custom', lower: lowerCall },
        value_argument: { as: 'named', name: '#0', value: '#-1' },
        infix_expression: { as: 'custom', lower: lowerInfix },
        binary_expression: { as: 'custom', lower: lowerBinary },
        if_expression: { as: 'choice', of: ['#1', '#2'] }, when_expression: { as: 'custom', lower: lowerWhen }, try_expression: { as: 'custom', lower: lowerTry },
        catch_block: { as: 'branch' },
        parenthesized_expression: { as: 'inside', of: '#0' }, as_expression: { as: 'inside', of: 'left' }, unary_expression: { as: 'inside', of: 'argument' },
        labeled_expression: { as: 'inside', of: '#-1' }, annotated_expression: { as: 'inside', of: '#-1' },
        lambda_literal: { as: 'custom', lower: lowerLambda }, annotated_lambda: { as: 'inside', of: '@lambda_literal' },
        object_literal: { as: 'custom', lower: lowerObject },
        anonymous_function: { as: 'custom', lower: lowerFunction },
        function_declaration: { as: 'custom', lower: lowerFunction },
        secondary_constructor: { as: 'function', params: '@function_value_parameters', body: '@block' },
        class_declaration: { as: 'class', name: 'name', body: ['@class_body', '@enum_class_body'], base: '@delegation_specifiers', params: '@primary_constructor/@class_parameters' },
        enum_entry: { as: 'custom', lower: entries/* lowerEntry */.c },
        object_declaration: { as: 'class', name: 'name', body: '@class_body' },
        property_declaration: { as: 'custom', lower: lowerProperty },
        assignment: { as: 'custom', lower: lowerAssignment },
        return_expression: { as: 'return', value: '#-1' },
        for_statement: { as: 'loop', target: '@variable_declaration/@identifier', of: '#1' }, while_statement: { as: 'loop' }, do_while_statement: { as: 'loop' },
        import: { as: 'import', read: imports }, package_header: { as: 'import', read: ownPackage },
        modifiers: { as: 'skip' },
        line_comment: { as: 'comment' }, block_comment: { as: 'comment' },
    },
    parameters: {
        parameter: { name: '#0', type: ['@user_type', '@nullable_type'], default: 'default' },
        'vararg parameter': { name: '#0', type: ['@user_type', '@nullable_type'], rest: true },
        class_parameter: { name: '@identifier', type: ['@user_type', '@nullable_type'], default: ['@string_literal', '@multiline_string_literal',
                '@call_expression', '@navigation_expression', '@binary_expression'] },
        variable_declaration: { name: '#0', type: ['@user_type', '@nullable_type'] },
    },
};


/***/ })

};
;