"use strict";
exports.id = 9531;
exports.ids = [9531];
exports.modules = {

/***/ 49860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Je: () => (/* binding */ isPicked),
/* harmony export */   Jh: () => (/* binding */ SENT),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   gM: () => (/* binding */ telling)
/* harmony export */ });
/* harmony import */ var _places__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58812);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51083);


/** What is said of the place where a request leaves the program. */
const SENT = 'the request is sent here';
/** The calls from where the endpoint becomes known to where the request is sent. */
const stepsOf = (anchors) => anchors.slice(1).map((a, i) => ({ at: a.call.at, note: i === anchors.length - 2 ? SENT : 'through here' }));
/** The same from the call that says which endpoint it is: it writes it out, or what it calls does not have to pick it out. */
function telling(anchors, url) {
    const isWritten = ({ call }) => (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .each */ .__)(url).some(({ at }) => (0,_places__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(at, call.at));
    return anchors.slice(Math.max(0, anchors.findIndex(anchor => !anchor.holds || isWritten(anchor))));
}
/** Whether a function is another one, or stands in it. */
function isWithin(inner, outer) {
    for (let one = inner; one; one = one.owner)
        if (one === outer)
            return true;
    return false;
}
/** Names that whatever is requested goes by. */
const GENERAL = /^(?:(?:api|req(?:uest)?|full|base)_?)?(?:ur[il]|path(?:name)?|endpoint|route|resource|href|link|target|address|location|options|opts)$/i;
/** Whether a URL is one of several that a parameter holds, by its own name: `links.tokens`, other than `options.url`. */
function isPicked(url, { keys }) {
    const isGeneral = (name) => GENERAL.test(name) || /^\d+$/.test(name) || [keys.url, keys.path, keys.base].some(names => names.includes(name));
    return (0,_value__WEBPACK_IMPORTED_MODULE_0__/* .each */ .__)(url).every(one => {
        const last = one.kind === 'symbol' && one.parameter ? one.steps.at(-1) : undefined;
        return last?.kind === 'member' && last.name !== null && !isGeneral(last.name);
    });
}


/***/ }),

/***/ 49950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ operands),
/* harmony export */   m: () => (/* binding */ bindArguments)
/* harmony export */ });
/* harmony import */ var _objects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);


/** The environment of a function's body for one call of it. */
function bindArguments(evaluator, callee, given) {
    const args = namedApart(callee, [...callee.preset, ...given]);
    const env = new Map(callee.env);
    const spreadAt = args.findIndex(a => a.spread && a.name === undefined);
    const rest = args.filter(a => a.name !== undefined && !callee.fn.params.some(p => p.name === a.name));
    const inOrder = args.filter(a => a.name === undefined);
    callee.fn.params.forEach((param, index) => {
        const named = args.find(a => a.name === param.name);
        const positional = inOrder[index];
        if (param.parameter?.names === 'rest')
            env.set(param, recordOf(evaluator, rest, param.at));
        else if (param.parameter?.rest)
            env.set(param, { kind: 'list', items: args.slice(index).filter(a => a.name === undefined || a.name === param.name).map(a => evaluator.read(a.closure)), open: spreadAt >= 0, at: param.at });
        else if (named)
            env.set(param, named.closure);
        else if (spreadAt >= 0 && index >= spreadAt)
            env.set(param, (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('spread arguments', param.name, param.at));
        else if (positional && !param.parameter?.names)
            env.set(param, positional.closure);
        // Fields of a record that is written without its braces.
        else if (index === inOrder.length && rest.length > 0 && !param.parameter?.names)
            env.set(param, recordOf(evaluator, rest, param.at));
        else if (param.parameter?.default)
            env.set(param, { expr: param.parameter.default, env });
        else
            env.set(param, (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('not given', param.name, param.at));
    });
    return env;
}
/** Where a function takes arguments by name, the record that ends a call is no argument of its own, but its entries are. */
function namedApart({ fn }, args) {
    const last = args.at(-1);
    const expr = last?.closure.expr;
    if (!last || last.name !== undefined || expr?.kind !== 'record' || !fn.params.some(p => p.parameter?.names))
        return args;
    const entries = expr.entries.map(({ key, value }) => ({ closure: { expr: value, env: last.closure.env }, ...(key?.kind === 'literal' ? { name: String(key.value) } : { name: '', spread: true }) }));
    return [...args.slice(0, -1), ...entries];
}
/** Named arguments as one object, worked out when it is asked for. */
function recordOf(evaluator, args, at) {
    const known = args.filter(a => !a.spread);
    return {
        kind: 'object',
        at,
        member: name => { const arg = known.findLast(a => a.name === name); return arg && evaluator.read(arg.closure); },
        record: () => ({ kind: 'record', fields: new Map(known.map(a => [a.name, evaluator.read(a.closure)])), open: known.length < args.length, at }),
    };
}
/** What a built-in operation is given: its arguments in order, the named ones as a record behind them. */
function operands(evaluator, args) {
    const names = args.filter(a => a.name !== undefined);
    return [...args.filter(a => a.name === undefined).map(a => evaluator.read(a.closure)), ...(names.length > 0 ? [recordOf(evaluator, names, names[0].closure.expr.at)] : [])].map(v => (0,_objects__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(v));
}


/***/ }),

/***/ 18367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bb: () => (/* binding */ apply),
  T1: () => (/* binding */ call),
  f_: () => (/* binding */ entry),
  Fl: () => (/* binding */ instantiate),
  OC: () => (/* binding */ invocations),
  qi: () => (/* binding */ isBuiltIn),
  _r: () => (/* binding */ returned)
});

// EXTERNAL MODULE: ./src/analysis/arguments.ts
var analysis_arguments = __webpack_require__(49950);
// EXTERNAL MODULE: ./src/analysis/value.ts
var value = __webpack_require__(51083);
;// CONCATENATED MODULE: ./src/analysis/items.ts

/** Most items that are gone through. */
const MAX_ITEMS = 24;
/** The result for a list, or for something that may be one; undefined where it can't be told. */
function overItems(evaluator, how, list, [first, second], at) {
    const fn = first && evaluator.read(first.closure);
    if (fn?.kind !== 'function')
        return undefined;
    const items = list.kind === 'list' && !list.open && list.items.length <= MAX_ITEMS ? list.items : undefined;
    if (how === 'map')
        return items && { kind: 'list', items: items.map((item, i) => applied(evaluator, fn, [item, (0,value/* scalar */.d_)(i, at)], at)), open: false, at };
    if (!second)
        return undefined;
    // Where the items can't be told, one stands for all.
    const made = (items ?? [(0,value/* unknownValue */.Uo)('an item', 'item', at)]).reduce((before, item) => applied(evaluator, fn, [before, item], at), evaluator.read(second.closure));
    // A record or a list may have been filled on the way.
    return (0,value/* each */.__)(made).every(value/* isString */.Kg) ? made : undefined;
}
/** What a function returns for values that stand in no expression. */
function applied(evaluator, { fn, env, preset }, values, at) {
    const inside = new Map(env);
    fn.params.forEach((parameter, i) => inside.set(parameter, preset[i]?.closure ?? values[i - preset.length] ?? (0,value/* unknownValue */.Uo)('not given', parameter.name, at)));
    const unknown = () => (0,value/* unknownValue */.Uo)('recursive', fn.name, at);
    return evaluator.guarded(fn, unknown, () => (fn.returns.length === 0 ? unknown() : (0,value/* oneOf */.yL)(fn.returns.map(value => evaluator.evaluate(value, inside)), at)));
}

// EXTERNAL MODULE: ./src/analysis/objects.ts + 1 modules
var objects = __webpack_require__(29531);
;// CONCATENATED MODULE: ./src/analysis/overloads.ts
/** Types that take anything: `Object`, and the type parameters. */
const GENERAL = /^(?:Object|object|Any|AnyRef|dynamic|[A-Z])$/;
/** How well an argument fits a parameter. */
const FIT = { exactly: 3, maybe: 2, always: 1, not: 0 };
/** Those that take as many arguments as are given, of the types that are given. One that is being worked out means another one by its own name. */
function fitting(callees, args, underWay) {
    const functions = callees.filter((c) => c.kind === 'function' && c.preset.length === 0);
    if (callees.length < 2 || functions.length < callees.length || functions.some(c => c.fn.name !== functions[0].fn.name))
        return callees;
    const counted = some(functions, c => c.fn.params.length === args.length);
    const others = some(counted, c => !underWay(c));
    const marks = others.map(c => c.fn.params.reduce((sum, p, i) => sum + fit(args[i]?.closure.expr, p.type), 0));
    const best = Math.max(...marks);
    return others.filter((_, i) => marks[i] === best);
}
/** Those that hold, or all if none does. */
function some(all, holds) {
    const found = all.filter(holds);
    return found.length > 0 ? found : all;
}
function fit(given, declared) {
    const type = given && typeOf(given);
    if (type === undefined || declared === undefined)
        return FIT.maybe;
    return type.test(declared) ? FIT.exactly : GENERAL.test(declared) ? FIT.always : FIT.not;
}
const LITERALS = {
    string: /^(?:String|CharSequence|str|string|Uri|URL)$/, number: /^(?:int|long|short|double|float|Int|Long|Short|Double|Float|Integer|Number|number)$/, boolean: /^(?:boolean|Boolean|bool)$/,
};
/** What the type of an expression can be called, if it is written down. */
function typeOf(expr) {
    if (expr.kind === 'literal')
        return LITERALS[typeof expr.value];
    if (expr.kind === 'join')
        return LITERALS.string;
    const name = expr.kind === 'name' ? expr.binding.type : undefined;
    return name === undefined ? undefined : new RegExp(`^${name.replace(/[^\w.]/g, '\\$&')}$`);
}

// EXTERNAL MODULE: ./src/analysis/pure.ts
var pure = __webpack_require__(66802);
;// CONCATENATED MODULE: ./src/analysis/call.ts






/** An entry of a table by a name that the code chose: `constructor` and `toString` are no entries. */
const entry = (table, name) => (table && Object.hasOwn(table, name) ? table[name] : undefined);
/** The value of a call expression. */
function call(evaluator, expr, env) {
    if (expr.inherits)
        return inherited(evaluator, expr, expr.inherits, env);
    return (0,value/* oneOf */.yL)(invocations(evaluator, expr, env).map(i => {
        const value = expr.implicit ? read(evaluator, i, expr.at) : result(evaluator, i, expr.constructs, expr.at);
        if (value.kind !== 'unknown' && value.kind !== 'symbol')
            return value;
        return builtUrl(evaluator, i, expr.at) ?? (expr.otherwise ? evaluator.evaluate(expr.otherwise, env) : value);
    }), expr.at);
}
/** What a class has from its base, whose methods see the members of the whole instance. */
function inherited(evaluator, expr, instance, env) {
    const { at } = expr;
    return (0,value/* oneOf */.yL)((0,value/* each */.__)(evaluator.evaluate(expr.callee, env)).map(base => {
        if (base.kind !== 'function')
            return result(evaluator, { callee: base, args: [] }, true, at);
        const own = base.fn.instance;
        return instantiate(evaluator, own ? { ...base, env: evaluator.within(base.env, own, instance, env) } : base, undefined, at);
    }), at);
}
/** What a function makes whose name says that it puts a URL together, when it can't be told from its body. */
function builtUrl(evaluator, { callee, args }, at) {
    const { builds, chained } = evaluator.library;
    if (callee.kind === 'symbol' && chained?.includes(callee.root.name))
        return undefined;
    const name = builds && (0,value/* nameOf */.Vb)(callee);
    return name !== undefined && builds.test(name.replace(/^.*\./, '')) ? (0,pure/* urlOfPieces */.Ax)(name, (0,analysis_arguments/* operands */.b)(evaluator, args), at) : undefined;
}
/** What a call gives that is written like a name or a member. */
function read(evaluator, invocation, at) {
    const { callee } = invocation;
    if (callee.kind === 'function')
        return callee.fn.statics ? callee : result(evaluator, invocation, false, at);
    if (callee.kind === 'method')
        return result(evaluator, invocation, false, at);
    return (callee.kind === 'symbol' && pureResult(evaluator, callee, [], false, at)) || callee;
}
/** Of what a callee can be, that which these arguments are for. */
const meant = (evaluator, callee, args) => fitting((0,value/* each */.__)(callee), args, ({ fn }) => evaluator.isUnderWay(fn));
/** What a call calls, with which arguments: one for each thing the callee can be. */
function invocations(evaluator, expr, env) {
    const args = evaluator.argumentsOf(expr, env);
    return meant(evaluator, evaluator.evaluate(expr.callee, env), args).map(callee => callable(callee, expr)).map(callee => presetApart(adapted(evaluator, presetApart({ callee, args }), expr.at)));
}
/** A value that has its first arguments already. */
function preset(value, args) {
    if (args.length === 0)
        return value;
    if (value.kind === 'function')
        return { ...value, preset: [...value.preset, ...args] };
    return value.kind === 'symbol' ? { ...value, preset: { args: [...presetOf(value), ...args], after: value.steps.length } } : value;
}
const presetOf = ({ preset: given, steps }) => (given?.after === steps.length ? given.args : []);
/** A call with the arguments that what it calls has already; a function sees to its own. */
function presetApart({ callee, args }) {
    return callee.kind === 'symbol' && callee.preset ? { callee: { ...callee, preset: undefined }, args: [...presetOf(callee), ...args] } : { callee, args };
}
/** What is called where a function, or something that can't be followed, has members of its own. */
function callable(called, { callee }) {
    // A variable may have the name of a function: Kotlin's `url(url)`.
    if ((0,value/* isString */.Kg)(called) && callee.kind === 'name')
        return { kind: 'symbol', root: { kind: 'global', name: callee.binding.name }, steps: [], at: callee.at };
    if (called.kind !== 'object')
        return called;
    return called.base?.kind === 'function' ? called.base : called.base?.kind === 'symbol' ? { ...called.base, settings: { of: called, after: called.base.steps.length } } : called;
}
function adapted(evaluator, invocation, at) {
    const { callee, args } = invocation;
    if (callee.kind === 'method' && callee.of.kind === 'function') {
        if (callee.name === 'call')
            return { callee: callee.of, args: args.slice(1) };
        if (callee.name === 'apply')
            return { callee: callee.of, args: listArgs(args[1]) };
        return invocation;
    }
    if (callee.kind !== 'symbol')
        return invocation;
    const described = describes(evaluator, callee);
    if (described)
        return { callee: described, args };
    const last = callee.steps.at(-1);
    if (last?.kind === 'member' && callee.steps.length > 1) {
        const before = { ...callee, steps: callee.steps.slice(0, -1) };
        // `HTTP.call('POST', url)` is a method of its own.
        if (last.name === 'call' && before.steps.at(-1)?.kind === 'member' && !(args[0] && (0,value/* known */.eO)(evaluator.read(args[0].closure)) !== undefined))
            return { callee: before, args: args.slice(1) };
        if (last.name === 'apply' && before.steps.at(-1)?.kind === 'member')
            return { callee: before, args: listArgs(args[1]) };
    }
    const adapter = last?.kind === 'member' && last.name !== null ? adapterOf(evaluator, callee.root, last.name) : last === undefined ? entry(evaluator.library.adapters, callee.root.name) : undefined;
    if (!adapter || adapter.returns)
        return invocation;
    const target = adapterTarget(evaluator, adapter, args, at);
    return target && (!adapter.member || isMember(target)) ? { callee: target, args: adapter.list ? listArgs(args[adapter.rest]) : args.slice(adapter.rest) } : invocation;
}
/** What stands before members that only describe a call of it: `list.endpoint.merge`. */
function describes(evaluator, callee) {
    const { steps } = callee;
    const found = evaluator.library.describing?.find(names => steps.length > names.length + 1 && names.every((name, i) => { const step = steps[steps.length - names.length + i]; return step.kind === 'member' && step.name === name; }));
    return found && { ...callee, steps: steps.slice(0, -found.length) };
}
/** By the name of the member alone, or with that of what it comes from in front. */
const adapterOf = ({ library: { adapters } }, { name, type }, member) => entry(adapters, member) ?? entry(adapters, `${type ?? name}.${member}`);
const isNamed = (step) => step.kind === 'member' && /^[\w$]+$/.test(step.name ?? '');
const isMember = (value) => value.kind === 'function' || (value.kind === 'symbol' && value.steps.length > 1 && isNamed(value.steps.at(-1)));
function adapterTarget(evaluator, adapter, args, at) {
    const value = (i) => (i === undefined || !args[i] ? undefined : evaluator.read(args[i].closure));
    const object = value(adapter.object);
    const name = value(adapter.method);
    const fn = value(adapter.fn);
    return object && name ? evaluator.member(object, name, at) : fn?.kind === 'list' ? ofPair(evaluator, fn.items, at) : fn;
}
/** An object, and its method or the name of one: `[api, api.post]`. */
function ofPair(evaluator, [object, called], at) {
    return object && called && (0,value/* known */.eO)(called) !== undefined ? evaluator.member(object, called, at) : called;
}
/** The arguments in an array, when it stands there. */
function listArgs(arg) {
    const expr = arg?.closure.expr;
    if (!arg || !expr)
        return [];
    return expr.kind === 'list' ? expr.items.map(item => ({ closure: { expr: item, env: arg.closure.env } })) : [{ ...arg, spread: true }];
}
/** What calling a value with these arguments gives. */
function apply(evaluator, of, { args, constructs }, at) {
    return (0,value/* oneOf */.yL)(meant(evaluator, of, args).map(callee => result(evaluator, presetApart({ callee, args }), constructs, at)), at);
}
function result(evaluator, { callee, args }, constructs, at) {
    // A class that is called is made, in languages without `new`.
    if (callee.kind === 'function')
        return constructs || callee.fn.statics ? instantiate(evaluator, callee, args, at) : returned(evaluator, callee, args, at);
    if (callee.kind === 'method')
        return method(evaluator, callee.of, callee.name, args, at);
    if (callee.kind === 'symbol')
        return symbolCall(evaluator, callee, args, constructs, at);
    return (0,value/* unknownValue */.Uo)('not followed', (0,value/* nameOf */.Vb)(callee), at, callee.kind === 'unknown' ? callee.parameter : undefined);
}
/** What a known function returns for these arguments. */
function returned(evaluator, callee, args, at) {
    const env = (0,analysis_arguments/* bindArguments */.m)(evaluator, callee, args);
    return evaluator.guarded(callee.fn, () => (0,value/* unknownValue */.Uo)('recursive', callee.fn.name, at), () => {
        if (callee.fn.returns.length === 0)
            return (0,value/* unknownValue */.Uo)('returns nothing', callee.fn.name, at);
        return (0,value/* oneOf */.yL)(callee.fn.returns.map(r => evaluator.evaluate(r, env)), at);
    });
}
/** What `new` makes of a class or constructor function. */
function instantiate(evaluator, callee, args, at) {
    const { instance } = callee.fn;
    if (!instance)
        return (0,value/* unknownValue */.Uo)('made at run time', callee.fn.name, at);
    const env = args ? (0,analysis_arguments/* bindArguments */.m)(evaluator, callee, args) : callee.env;
    const bases = instance.writes.map(w => evaluator.evaluate(w.value, env));
    const made = (0,objects/* objectOf */.Xy)(evaluator, instance, bases.length > 0 ? (0,value/* oneOf */.yL)(bases, at) : undefined, undefined, env, at);
    return made.kind === 'object' && callee.fn.name !== '' ? { ...made, made: callee.fn.name } : made;
}
function method(evaluator, of, name, args, at) {
    if (of.kind === 'function' && name === 'new')
        return instantiate(evaluator, of, args, at);
    if (of.kind === 'function' && name === 'bind')
        return preset(of, args.slice(1));
    const how = entry(evaluator.library.itemwise, name);
    const made = how && overItems(evaluator, how, of, args, at);
    if (made)
        return made;
    const operation = entry(evaluator.library.methods, name);
    const values = operation ? (0,analysis_arguments/* operands */.b)(evaluator, args) : [];
    return (operation && operation((0,objects/* settle */.G9)(of), values, at)) ?? (0,value/* unknownValue */.Uo)('not followed', (0,value/* nameOf */.Vb)({ kind: 'method', of, name, at }), at);
}
function symbolCall(evaluator, callee, args, constructs, at) {
    const last = callee.steps.at(-1);
    const lastName = last?.kind === 'member' ? last.name ?? '' : callee.root.name;
    if (last?.kind === 'member' && last.name === 'bind' && callee.steps.length > 1)
        return preset({ ...callee, steps: callee.steps.slice(0, -1) }, args.slice(1));
    const adapter = entry(evaluator.library.adapters, lastName);
    if (adapter?.returns) {
        const target = adapterTarget(evaluator, adapter, args, at);
        if (target)
            return adapter.presets ? preset(target, args.slice(adapter.rest)) : target;
    }
    return pureResult(evaluator, callee, args, constructs, at) ?? ofItems(evaluator, callee, lastName, args, at) ?? evaluator.known({ ...callee, steps: [...callee.steps, { kind: 'call', args, constructs, at }], at });
}
/** The same of a list that can't be told, or that is handed to a function: `_.reduce(list, f, first)`. */
function ofItems(evaluator, callee, name, args, at) {
    const how = entry(evaluator.library.itemwise, name);
    const [first] = args;
    if (!how || !first)
        return undefined;
    const isFunction = evaluator.read(first.closure).kind === 'function';
    return isFunction ? overItems(evaluator, how, callee, args, at) : overItems(evaluator, how, (0,objects/* settle */.G9)(evaluator.read(first.closure)), args.slice(1), at);
}
/** What was made of a URL stands for it where the URL goes on: `url("https://…") / "path"`. */
function urlGiven(evaluator, made) {
    const given = made.steps.flatMap(step => (step.kind === 'call' && step.args[0] ? [evaluator.read(step.args[0].closure)] : [])).findLast(one => /^https?:/.test((0,value/* opening */.zs)(one)));
    return given ?? made;
}
/** Classes of addresses, which are made of what any other is: `new TargetUri(text)`. */
const URL_CLASS = /(?:Ur[il]|UR[IL])$/;
/** The library's function of this name. */
function builtIn(evaluator, { root, steps }, constructs) {
    const path = [root.name.replace(/^node:/, ''), ...steps.flatMap(s => (s.kind === 'member' ? [s.name ?? '*'] : ['()']))];
    const names = [path.join('.'), `*.${path.slice(-2).join('.')}`, `*.${path.at(-1)}`, ...(constructs && URL_CLASS.test(path.at(-1)) ? ['*.Uri'] : [])];
    return names.map(name => entry(evaluator.library.functions, (constructs ? 'new ' : '') + name)).find(found => found !== undefined);
}
/** Whether what is called is a function of the library, which only looks at what it is given. */
const isBuiltIn = (evaluator, callee, constructs) => builtIn(evaluator, callee, constructs) !== undefined;
/** What the library's function of this name gives. */
function pureResult(evaluator, callee, args, constructs, at) {
    const operation = builtIn(evaluator, callee, constructs);
    if (operation)
        return operation((0,analysis_arguments/* operands */.b)(evaluator, args), at);
    const last = callee.steps.at(-1);
    const builder = last?.kind === 'member' ? entry(evaluator.library.builders, last.name ?? '') : undefined;
    return builder?.(urlGiven(evaluator, { ...callee, steps: callee.steps.slice(0, -1) }), (0,analysis_arguments/* operands */.b)(evaluator, args), at);
}


/***/ }),

/***/ 40400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   WD: () => (/* binding */ handedBefore),
/* harmony export */   hf: () => (/* binding */ callsNothing),
/* harmony export */   nE: () => (/* binding */ onlyWrites),
/* harmony export */   zB: () => (/* binding */ noteHanded)
/* harmony export */ });
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18367);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);
// What becomes of an object that is handed to a call: whoever gets it may write to it.


/** How many calls are looked at for one object, and how deep it is followed. */
const MAX_CALLS = 24;
const MAX_DEPTH = 3;
/** Functions that give their first argument the fields of the others. */
const FILLS = /^(?:Object\.assign|(?:[\w$]+\.)?(?:extend|_extend|assign|assignIn)|(?:_|lodash)\.merge)$/;
/** Functions that look at what they get, or send it. */
const READS = /(?:^|\.)(?:log|debug|info|warn\w*|error|trace|print\w*|puts|pp?|dump|inspect|write\w*|keys|values|entries|len|length|count|size|(?:is|has|are|assert|check|verify|expect|equal)[A-Z_]?\w*|get|post|put|patch|del|delete|head|send\w*|fetch\w*|request\w*|ajax|curl|http|axios|got|end|create\w*|update\w*|\w*stringify|\w*[eE]ncode\w*|to_?[jJ]son|dumps|marshal\w*|serialize\w*|Marshal\w*)$/;
/** Notes for each variable which calls it is handed to. */
function noteHanded(calls) {
    for (const call of calls)
        call.args.forEach((arg, index) => {
            const keys = [];
            let of = arg.value;
            for (; of.kind === 'member' && of.key.kind === 'literal'; of = of.of)
                keys.unshift(of.key);
            if (arg.spread || of.kind !== 'name')
                return;
            const { binding, use } = of;
            if (binding.kind === 'variable' || binding.kind === 'parameter' || (binding.kind === 'instance' && keys.length > 0))
                (binding.handed ??= []).push({ keys, call, index, use });
        });
}
/** The calls that an object was handed to when it is read, itself or as a member so deep in something. */
function handedBefore(handed, depth, use) {
    return handed.filter(h => h.keys.length === depth && (use === undefined || use.loop || h.use.owner !== use.owner || h.use.order < use.order)).slice(0, MAX_CALLS);
}
/** Whether a call only puts fields into an object, or its function, which is here, can but write to what it is given: it sends nothing. */
function onlyWrites(callee, call, { path, calls }) {
    if (callee.kind === 'symbol')
        return call.args.length > 1 && FILLS.test((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(callee));
    if (callee.kind !== 'function' || callee.fn.returns.length > 0 || call.constructs || callee.fn.at.path !== path)
        return false;
    return callsNothing(callee.fn, calls);
}
/** The calls of a file that stand in a function of it. Worked out once: a bundle has thousands of both. */
const callsWithin = new WeakMap();
/** Whether no call of a file stands in a function of it, but for those that mean nothing. */
function callsNothing(fn, calls, means = () => true) {
    const owners = callsWithin.get(calls) ?? byOwner(calls);
    callsWithin.set(calls, owners);
    return !owners.get(fn)?.some(means);
}
/** Each call for all functions that it stands in. */
function byOwner(calls) {
    const owners = new Map();
    for (const call of calls) {
        for (let { owner } = call; owner !== null; owner = owner.owner) {
            const within = owners.get(owner);
            if (within)
                within.push(call);
            else
                owners.set(owner, [call]);
        }
    }
    return owners;
}
/** What a call does to the argument that it is handed. */
function effectOf(evaluator, { call, index }, env, depth = 0) {
    if (depth > MAX_DEPTH || evaluator.isUnderWay(call))
        return 'anything';
    const effects = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(evaluator.evaluate(call.callee, env)).map((callee) => {
        if (callee.kind === 'function') {
            const parameter = callee.fn.params.find(p => p.parameter?.index === index + callee.preset.length);
            if (parameter?.parameter?.keys)
                return 'none';
            const isRead = parameter && !parameter.parameter?.rest && parameter.members.length === 0 && (parameter.handed ?? []).every(h => effectOf(evaluator, h, env, depth + 1) === 'none');
            return isRead ? 'none' : 'anything';
        }
        if (callee.kind !== 'symbol')
            return callee.kind === 'method' ? 'none' : 'anything';
        const name = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(callee);
        if (FILLS.test(name))
            return filled(evaluator, call, index, env);
        return READS.test(name) || (0,_call__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltIn */ .qi)(evaluator, callee, call.constructs) ? 'none' : 'anything';
    });
    const [first = 'anything'] = effects;
    return effects.every(effect => effect === 'none') ? 'none' : effects.length === 1 ? first : 'anything';
}
/** What `Object.assign(it, a, b)` gives it; the first argument may say how deep. */
function filled(evaluator, call, index, env) {
    const values = call.args.map(arg => evaluator.evaluate(arg.value, env));
    const isFlag = (value) => value?.kind === 'scalar' && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value) === undefined;
    return values.slice(0, index).every(isFlag) ? call.args.slice(index + 1).flatMap((arg, i) => (arg.spread ? [] : [values[index + 1 + i]])) : 'none';
}


/***/ }),

/***/ 29531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u4: () => (/* binding */ isRecord),
  Ts: () => (/* binding */ literalObject),
  h1: () => (/* binding */ merge),
  NY: () => (/* binding */ methodOf),
  Xy: () => (/* binding */ objectOf),
  G9: () => (/* binding */ settle),
  dK: () => (/* binding */ snakeCased)
});

// EXTERNAL MODULE: ./src/casing.ts
var casing = __webpack_require__(30576);
// EXTERNAL MODULE: ./src/analysis/anchors.ts
var analysis_anchors = __webpack_require__(49860);
// EXTERNAL MODULE: ./src/analysis/handed.ts
var analysis_handed = __webpack_require__(40400);
;// CONCATENATED MODULE: ./src/analysis/keyed.ts
const indices = new WeakMap();
/** As many as are gone through one by one in less time than it takes to sort them. */
const FEW = 16;
/** The entries that may have a name, the last one first. */
function entriesFor(entries, name) {
    const { named, rest } = indexOf(entries, entry => entry.key);
    const own = named.get(name) ?? [];
    return rest.length === 0 ? own : [...own, ...rest].sort((a, b) => b - a);
}
/** The writes that may be to a member, in their order. */
function writesFor(writes, depth, name) {
    if (writes.length <= FEW || depth > 0)
        return writes;
    const { named, rest } = indexOf(writes, write => write.keys[depth]);
    return [...named.get(name) ?? [], ...rest].sort((a, b) => a - b).map(i => writes[i]);
}
function indexOf(items, keyOf) {
    const known = indices.get(items);
    if (known?.length === items.length)
        return known;
    const named = new Map();
    const rest = [];
    for (let i = items.length - 1; i >= 0; i--) {
        const key = keyOf(items[i]);
        if (key?.kind === 'literal')
            named.set(String(key.value), [...named.get(String(key.value)) ?? [], i]);
        else
            rest.push(i);
    }
    const index = { length: items.length, named, rest };
    indices.set(items, index);
    return index;
}
const inEnvironments = new WeakMap();
/** Stands for an entry where parameters are what an environment says: the same each time. */
function entryIn(env, entry) {
    const entries = inEnvironments.get(env) ?? new WeakMap();
    inEnvironments.set(env, entries);
    const own = entries.get(entry) ?? {};
    entries.set(entry, own);
    return own;
}

// EXTERNAL MODULE: ./src/analysis/value.ts
var analysis_value = __webpack_require__(51083);
// EXTERNAL MODULE: ./src/analysis/visible.ts
var visible = __webpack_require__(12080);
;// CONCATENATED MODULE: ./src/analysis/objects.ts
// Objects as the code builds them: a literal, then members written one by one, spreads, instances of classes.






/** How deep nested members are worked out for a payload. */
const MAX_NESTING = 6;
/** How many members, in each of the outermost. */
const MAX_MEMBERS = 200;
const emptyRecord = (at, open) => ({ kind: 'record', fields: new Map(), open, at });
/** An object literal. Members are worked out when asked for; the last entry of a name wins. */
function literalObject(evaluator, expr, env) {
    const keyOf = (i) => { const { key } = expr.entries[i]; return key && (0,analysis_value/* known */.eO)(evaluator.evaluate(key, env)); };
    const valueOf = (i) => {
        const entry = expr.entries[i];
        return evaluator.guarded(entry, () => (0,analysis_value/* unknownValue */.Uo)('depends on itself', keyOf(i) ?? '', entry.at), () => evaluator.evaluate(entry.value, env));
    };
    // `state = { ...state, name }`: what it was before may be what is looked into.
    const spread = (i, otherwise, look) => evaluator.guarded(entryIn(env, expr.entries[i]), otherwise, () => look(valueOf(i)));
    return {
        kind: 'object',
        plain: true,
        at: expr.at,
        closed: () => !expr.open && expr.entries.every((entry, i) => entry.key !== undefined && keyOf(i) !== undefined),
        member: remembered(evaluator, name => {
            for (const i of entriesFor(expr.entries, name)) {
                const { key } = expr.entries[i];
                if (key) {
                    if ((0,analysis_value/* keyName */.xT)(evaluator.evaluate(key, env)) === name)
                        return valueOf(i);
                }
                else {
                    const found = spread(i, () => (0,analysis_value/* unknownValue */.Uo)('depends on itself', name, expr.at), value => (0,analysis_value/* oneOf */.yL)((0,analysis_value/* each */.__)(value).map(v => evaluator.member(v, { kind: 'scalar', value: name, at: expr.at }, expr.at)), expr.at));
                    if ((0,analysis_value/* each */.__)(found).some(v => v.kind !== 'unknown'))
                        return found;
                }
            }
            return undefined;
        }),
        record: once(evaluator, () => {
            const draft = new Draft(expr.at, expr.open);
            expr.entries.forEach((entry, i) => {
                const key = keyOf(i);
                if (key !== undefined)
                    draft.set(key, valueOf(i), entry.at, entry.value.at);
                else if (entry.key)
                    draft.open = true;
                else
                    spread(i, () => { draft.open = true; }, value => draft.merge(value));
            });
            return draft.done();
        }),
    };
}
/** A binding with members written to it, over what it was first. */
function objectOf(evaluator, binding, base, use, env, at) {
    if (base?.kind === 'scalar' || base?.kind === 'template') {
        const text = textWith(evaluator, binding, base, use, env, at);
        if (!binding.members.some(m => m.keys.length === 1 && SENDING.has((0,analysis_value/* known */.eO)(evaluator.evaluate(m.keys[0], env)) ?? '')))
            return text;
        base = { kind: 'record', fields: new Map([['href', text]]), open: true, at: base.at };
    }
    if (base?.kind === 'either')
        return (0,analysis_value/* oneOf */.yL)(base.of.map(of => (binding.members.length > 0 || isRecord(of) ? objectOf(evaluator, binding, of, use, env, at) : of)), at);
    const keyOf = (w, depth) => (0,analysis_value/* known */.eO)(evaluator.evaluate(w.keys[depth], env));
    const valueOf = (w) => evaluator.guarded(w, () => (0,analysis_value/* unknownValue */.Uo)('depends on itself', binding.name, w.at), () => evaluator.evaluate(w.value, env));
    const built = (writes, handed, depth, below) => {
        const member = remembered(evaluator, (name) => {
            const own = writesFor(writes, depth, name).filter(w => (0,analysis_value/* keyName */.xT)(evaluator.evaluate(w.keys[depth], env)) === name);
            // What it is made of may be in another file: asked only where it can matter.
            const inherited = () => {
                const found = below && baseMember(evaluator, below, name, at);
                return found?.kind === 'symbol' && depth === 0 && below?.kind === 'symbol' ? { ...found, settings: { of: whole, after: below.steps.length } } : found;
            };
            const inside = handed.filter(h => h.keys.length > depth && keyOf(h, depth) === name);
            if (own.length === 0 && inside.length === 0)
                return inherited();
            const straight = own.filter(w => w.keys.length === depth + 1);
            const seen = (0,visible/* visible */.R)(straight, use);
            // `return @client if @client`: what an instance holds before its method writes it, an earlier call wrote.
            const direct = seen.length === 0 && binding.kind === 'instance' ? straight : seen;
            const deeper = own.filter(w => w.keys.length > depth + 1);
            const all = [...direct.map(valueOf), ...((0,visible/* grows */.n)(own, use) ? [(0,analysis_value/* unknownValue */.Uo)('depends on itself', binding.name, at)] : [])];
            // `private $client;` says nothing beside what is written to it.
            const said = all.filter(v => v.kind !== 'unknown' || v.why !== 'never assigned');
            const values = said.length > 0 ? said : all;
            const isBefore = (w) => use === undefined || w.owner === use.owner || ((0,analysis_anchors/* isWithin */.UO)(use.owner, w.owner) && w.order < use.order);
            const certain = !use?.loop && seen.some(w => !w.maybe && (isBefore(w) || binding.kind !== 'variable'));
            const inner = certain ? undefined : inherited();
            // What every function has gives way to what is written: `api.login = function () {}`. So does what a base that can't be followed may have set.
            const givesWay = inner?.kind === 'method' ? values.length > 0 : inner?.kind === 'symbol' && binding.kind === 'instance' && said.length > 0;
            if (inner && !givesWay)
                values.unshift(inner);
            const value = values.length > 0 ? (0,analysis_value/* oneOf */.yL)(values, at) : inner;
            const isWhole = deeper.length === 0 && (inside.length === 0 || !value || !(0,analysis_value/* each */.__)(value).some(isRecord));
            return isWhole || (value && (0,analysis_value/* each */.__)(value).every(analysis_value/* isSpelled */.M3)) ? value : built(deeper, inside, depth + 1, value);
        });
        const record = once(evaluator, () => {
            // An instance is looked into member by member: all of it at once is its whole class.
            if (binding.kind === 'instance' && depth === 0)
                return binding.fields ? { ...literalObject(evaluator, { kind: 'record', entries: binding.fields, open: true, at }, env).record(), open: true } : emptyRecord(at, true);
            const draft = new Draft(below?.at ?? at, false);
            if (below)
                draft.merge(below);
            const keys = new Map(writes.map(w => [keyOf(w, depth), w.at]));
            for (const [key, place] of keys) {
                const value = key === undefined ? undefined : member(key);
                if (key === undefined)
                    draft.open = true;
                else if (value)
                    draft.set(key, value, place);
            }
            for (const key of new Set(handed.flatMap(h => (h.keys.length > depth ? keyOf(h, depth) ?? [] : [])))) {
                const value = keys.has(key) ? undefined : member(key);
                if (value)
                    draft.set(key, value, value.at);
            }
            for (const call of (0,analysis_handed/* handedBefore */.WD)(handed, depth, use))
                draft.take((0,analysis_handed/* effectOf */.$x)(evaluator, call, env));
            return draft.done();
        });
        const whole = { kind: 'object', at, ...(below && { base: below, plain: isPlain(below) }), ...(writes.length === 0 && below?.kind === 'object' && below.closed && { closed: below.closed }), ...(binding.kind === 'instance' && depth === 0 && { instance: binding }), member, record };
        return whole;
    };
    return built(binding.members, evaluator.library.copies ? [] : binding.handed ?? [], 0, base);
}
/** Whether a value is a record as it is written. */
const isRecord = (value) => value.kind === 'record' || (value.kind === 'object' && value.plain === true && value.base?.kind !== 'list');
const isPlain = (value) => value.kind === 'record' || value.kind === 'list' || (value.kind === 'object' && value.plain === true);
/** Members that make the options of a request of a URL that was taken apart. */
const SENDING = new Set(['method', 'headers', 'auth']);
/** Members of a URL that are its path. */
const PATHS = new Set(['pathname', 'path', 'Path']);
/** Text that is a URL with its path written anew: `url.pathname = '/x'`. A path made of the one before reads that: `url.pathname + '/x'`. */
function textWith(evaluator, binding, base, use, env, at) {
    const path = (0,visible/* visible */.R)(binding.members.filter(m => m.keys.length === 1 && PATHS.has((0,analysis_value/* known */.eO)(evaluator.evaluate(m.keys[0], env)) ?? '')), use).at(-1);
    return path ? evaluator.guarded(path, () => base, () => withPath(base, evaluator.evaluate(path.value, env), at)) : base;
}
/** Another path; one that says its host already is all of the URL. */
function withPath(base, path, at) {
    const text = (0,analysis_value/* opening */.zs)(path);
    return /^https?:\/\//i.test(text) ? path : (0,analysis_value/* concat */.xW)([(0,analysis_value/* originOf */.yv)(base, at), ...(text === '' || text.startsWith('/') ? [] : [(0,analysis_value/* scalar */.d_)('/', at)]), path], at);
}
/** Works members out once each, if nothing had to be left out: apart, while parameters stand for what callers pass. */
function remembered(evaluator, work) {
    const memo = new Map();
    return name => evaluator.remembering(memo, evaluator.throughCallers ? `called ${name}` : name, () => ({ value: work(name) })).value;
}
/** The same of a whole record. */
function once(evaluator, work) {
    const record = remembered(evaluator, () => {
        const made = work();
        evaluator.spend(made.fields.size);
        return made;
    });
    return () => record('');
}
function baseMember(evaluator, base, name, at) {
    const found = base.kind === 'object' ? base.member(name) : evaluator.member(base, { kind: 'scalar', value: name, at }, at);
    return found?.kind === 'unknown' && (base.kind === 'object' || base.kind === 'record') ? undefined : found;
}
/** `{ ...into, ...value }`: later fields win; a source that can't be told leaves the result open. */
function merge(into, value) {
    const draft = new Draft(into.at, into.open);
    draft.touched = into.touched === true;
    for (const [name, field] of into.fields)
        draft.set(name, field, into.keys?.get(name) ?? into.at, into.written?.get(name));
    draft.merge(value);
    return draft.done();
}
/** What gives an object no fields: `array()` and `[:]` are lists of nothing. */
const isNothing = (value) => value.kind === 'scalar' || (value.kind === 'unknown' && value.why === 'not given') || (value.kind === 'list' && value.items.length === 0 && !value.open);
/** A record while it is put together. */
class Draft {
    at;
    open;
    fields = new Map();
    keys = new Map();
    written = new Map();
    touched = false;
    constructor(at, open) {
        this.at = at;
        this.open = open;
    }
    set(name, value, at, written) {
        this.fields.set(name, value);
        this.keys.set(name, at);
        if (written)
            this.written.set(name, written);
    }
    /** Spreads a value in. */
    merge(value) {
        const sources = (0,analysis_value/* each */.__)(value).map(settleTop);
        const records = sources.filter(s => s.kind === 'record');
        const [only] = sources;
        if (sources.length === 1) {
            if (only.kind !== 'record')
                this.open ||= !isNothing(only);
            else
                for (const [name, field] of only.fields)
                    this.set(name, field, only.keys?.get(name) ?? only.at, only.written?.get(name));
        }
        else {
            // One of several sources: a field is one of what they say, or what it was before; where it was nothing, it may be missing.
            for (const name of new Set(records.flatMap(r => [...r.fields.keys()]))) {
                const given = records.flatMap(r => r.fields.get(name) ?? []);
                const { at } = given[0];
                const before = this.fields.get(name) ?? (0,analysis_value/* unknownValue */.Uo)('may be missing', name, at);
                this.set(name, (0,analysis_value/* oneOf */.yL)(given.length === sources.length ? given : [before, ...given], at), records.find(r => r.fields.has(name)).keys?.get(name) ?? at);
            }
            this.open ||= sources.some(s => s.kind !== 'record' && s.kind !== 'scalar');
        }
        this.open ||= records.some(r => r.open);
        this.touched ||= records.some(r => r.touched);
    }
    /** What a call did to it. */
    take(effect) {
        if (effect === 'anything')
            this.touched = true;
        else if (effect !== 'none')
            effect.forEach(value => this.merge(value));
    }
    done() {
        return { kind: 'record', fields: this.fields, keys: this.keys, written: this.written, open: this.open, at: this.at, ...(this.touched && { touched: true }) };
    }
}
function settleTop(value) {
    return value.kind === 'object' ? value.record() : value;
}
/** A value with all its members worked out, to a depth and a size that any request needs: the same one, if there is nothing to work out. */
function settle(value, depth = 0, budget = { left: MAX_MEMBERS }) {
    if (depth > MAX_NESTING || --budget.left < 0)
        return (0,analysis_value/* unknownValue */.Uo)('too large', '', value.at);
    switch (value.kind) {
        case 'object': return settle(value.record(), depth, budget);
        case 'record': {
            // A large option leaves the others what they are.
            const values = changed([...value.fields.values()], v => settle(v, depth + 1, depth === 0 ? { left: MAX_MEMBERS } : budget));
            return values ? { ...value, fields: new Map([...value.fields.keys()].map((name, i) => [name, values[i]])) } : value;
        }
        case 'list': {
            const items = changed(value.items, item => settle(item, depth + 1, budget));
            return items ? { ...value, items } : value;
        }
        case 'either': {
            const of = changed(value.of, one => settle(one, depth, budget));
            return of ? (0,analysis_value/* oneOf */.yL)(of, value.at) : value;
        }
        case 'encoded': {
            const of = settle(value.of, depth, budget);
            return of === value.of ? value : { ...value, of };
        }
        default: return value;
    }
}
/** What becomes of the values, if any of them becomes another. */
function changed(values, become) {
    const all = values.map(become);
    return all.some((one, i) => one !== values[i]) ? all : undefined;
}
/** A built-in method of a known value, to be called. */
function methodOf(of, name, at) {
    return { kind: 'method', of, name, at };
}
/** A record whose fields go by their names in JSON: code has them in camel case. */
function snakeCased(record) {
    const keys = record.keys && new Map([...record.keys].map(([name, at]) => [(0,casing/* snakeCase */.L)(name), at]));
    return { ...record, fields: new Map([...record.fields].map(([name, value]) => [(0,casing/* snakeCase */.L)(name), value])), ...(keys && { keys }) };
}


/***/ }),

/***/ 66802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   AI: () => (/* binding */ formatBraces),
/* harmony export */   Ax: () => (/* binding */ urlOfPieces),
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   CC: () => (/* binding */ interleave),
/* harmony export */   D7: () => (/* binding */ joinList),
/* harmony export */   E4: () => (/* binding */ loosely),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   F8: () => (/* binding */ encodeForm),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   GP: () => (/* binding */ format),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   If: () => (/* binding */ joinAll),
/* harmony export */   J1: () => (/* binding */ formatUrl),
/* harmony export */   Jm: () => (/* binding */ mergedUnder),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KH: () => (/* binding */ sameOf),
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Np: () => (/* binding */ fallback),
/* harmony export */   O2: () => (/* binding */ resolveUrl),
/* harmony export */   OG: () => (/* binding */ asMethod),
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   l8: () => (/* binding */ asFunction),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   mR: () => (/* binding */ appendPath),
/* harmony export */   nh: () => (/* binding */ mergedWith),
/* harmony export */   o_: () => (/* binding */ jsonOf),
/* harmony export */   r6: () => (/* binding */ memberOrDefault),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   vy: () => (/* binding */ escapeUrl),
/* harmony export */   we: () => (/* binding */ joinUrl),
/* harmony export */   wz: () => (/* binding */ formatTilde),
/* harmony export */   zD: () => (/* binding */ joinedBy)
/* harmony export */ });
/* harmony import */ var _objects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);


/** The value itself: freeze, resolve, as-is wrappers. */
const same = args => args[0];
const sameOf = of => of;
/** Bytes of data that was serialised. */
const bytesOf = ([value]) => (value?.kind === 'encoded' ? value : undefined);
/** JSON.stringify and its like: the data stays visible. */
const encodeJson = ([value], at) => value && { kind: 'encoded', as: 'json', of: value, at };
const encodeForm = ([value], at) => value && { kind: 'encoded', as: 'form', of: value, at };
/** Object.assign and its like. */
const assign = (args, at) => {
    let record = { kind: 'record', fields: new Map(), open: false, at };
    for (const arg of args)
        if (!(arg.kind === 'scalar' && typeof arg.value === 'boolean'))
            record = (0,_objects__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(record, arg);
    return record;
};
/** The same with the first argument winning: lodash's defaults. */
const defaults = (args, at) => assign([...args].reverse(), at);
/** One of the arguments. */
const anyOf = (args, at) => (args.length > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(args, at) : undefined);
/** Text with characters escaped for a URL: placeholders and holes stay. */
const escapeUrl = ([value], at) => value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(v => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v);
    return text === undefined ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([v], at) : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(encodeURIComponent(text), at);
}), at);
/** Text with something changed, piece by piece. */
const map = (value, change, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(v => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v);
    if (text !== undefined)
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(change(text), at);
    return v.kind === 'template' ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(v.parts.map(p => (typeof p === 'string' ? change(p) : p)), at) : v;
}), at);
/** What a tag makes of a template that takes it as it stands: its texts, as a list, with the values between them. */
const interleave = ([texts, ...values], at) => (texts?.kind === 'list' ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(texts.items.flatMap((text, i) => [text, ...values.slice(i, i + 1)]), at) : texts && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([texts], at));
/** What is text already stays where it was written. */
const toText = ([value], at) => (value?.kind === 'template' || (value?.kind === 'scalar' && typeof value.value === 'string') ? value : value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([value], at));
const asText = (of, _args, at) => (of.kind === 'list' || of.kind === 'record' ? undefined : of.kind === 'encoded' ? of : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([of], at));
const lower = (of, _args, at) => map(of, s => s.toLowerCase(), at);
const upper = (of, _args, at) => map(of, s => s.toUpperCase(), at);
/** Only whole strings can be trimmed: a hole may end in what would be cut. */
const trim = (of, _args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map(v => { const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v); return text === undefined ? v : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(text.trim(), at); }), at);
const append = (of, args, at) => (of.kind === 'list' ? { ...of, items: [...of.items, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], open: of.open || args.some(a => a.kind === 'list' && a.open) } : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([of, ...args], at));
/** list.join(separator). */
const joinList = (of, [separator], at) => {
    // What a caller hands over is filled in where that is known.
    if (of.kind !== 'list')
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(of).size > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([of], at) : undefined;
    if (of.open && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(of).size === 0)
        return undefined;
    const between = separator ?? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(',', at);
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(of.items.flatMap((item, i) => (i === 0 ? [item] : [between, item])), at);
};
/** Patterns that cut slashes off an end. Others are not run: a pattern of the scanned code may take for ever. */
const TRIMS = Object.assign(Object.create(null), {
    ...Object.fromEntries(['/\\/$/', '/\\/+$/', '/\\/*$/', '/\\/+$/g'].map(p => [p, (of, at) => edge(of, -1, s => s.replace(/\/+$/, ''), at)])),
    ...Object.fromEntries(['/^\\//', '/^\\/+/', '/^\\/*/'].map(p => [p, (of, at) => edge(of, 0, s => s.replace(/^\/+/, ''), at)])),
});
/** Changes the first or last piece of a text, if that is known. */
function edge(of, index, change, at) {
    const parts = of.kind === 'template' ? of.parts : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(of) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(of)];
    const last = parts && (index === 0 ? 0 : parts.length - 1);
    return parts ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(parts.map((p, i) => (i === last && typeof p === 'string' ? change(p) : p)), at) : of;
}
/** The text that a pattern of nothing but plain characters stands for, and whether it means every one. */
function plainPattern(value) {
    const [, source, flags = ''] = (value?.kind === 'symbol' && /^\/((?:[^\\^$.*+?()[\]{}|]|\\[^\w\s])+)\/([gimsu]*)$/.exec(value.root.name)) || [];
    return source === undefined || flags.includes('i') ? undefined : { text: source.replace(/\\(.)/g, '$1'), all: flags.includes('g') };
}
/** A pattern for the parameters of a path, or the begin of one's name: `/:(\w+)/g`, `/{([^}]+)}/`, `':' + name`. */
const FILLS = /^\/?(?:\\\/)?\(?\\?(?:\$?\\?\{|[<:])/;
/** text.replace(what, by), of known or partly known text; `all` replaces every one. */
const replace = (every) => (of, [what, by], at) => {
    const trimmed = what?.kind === 'symbol' ? TRIMS[what.root.name] : undefined;
    if (trimmed)
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map(v => trimmed(v, at)), at);
    const pattern = plainPattern(what);
    const all = every || pattern?.all === true;
    const search = pattern?.text ?? (what && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(what));
    // What stands for a parameter is as good as what it is for.
    if (search === undefined && FILLS.test(what?.kind === 'symbol' ? what.root.name : what?.kind === 'template' ? String(what.parts[0]) : ''))
        return of;
    if (search === undefined || by === undefined || search === '')
        return undefined;
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map((value) => {
        const parts = value.kind === 'template' ? value.parts : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value)];
        if (!parts)
            return value;
        let done = false;
        const pieces = parts.flatMap((part) => {
            if (typeof part !== 'string')
                return [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([part], at)];
            const cut = all ? part.split(search) : done || !part.includes(search) ? [part] : [part.slice(0, part.indexOf(search)), part.slice(part.indexOf(search) + search.length)];
            done ||= cut.length > 1;
            return cut.flatMap((piece, i) => (i === 0 ? [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(piece, at)] : [by, (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(piece, at)]));
        });
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(pieces, at);
    }), at);
};
/** URL joined to a base, as `new URL(path, base)` does, with holes let be. */
const resolveUrl = ([path, base], at) => {
    if (!path)
        return undefined;
    if (!base || (base.kind === 'unknown' && base.why === 'not given'))
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([path], at);
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(base).flatMap(b => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(path).map(p => {
        const p0 = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([p], at);
        const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)(p0);
        if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
            return p0;
        const from = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([b], at));
        if (from !== undefined && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(p0) !== undefined) {
            try {
                return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(new URL((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(p0), from).href, at);
            }
            catch {
                return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('not a URL', '', at);
            }
        }
        // With holes: an absolute path replaces the base's path, a relative one its last segment.
        const whole = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([b], at);
        const head = whole.kind === 'template' || whole.kind === 'scalar' ? whole : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name: (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(whole) }], at);
        if (text.startsWith('/'))
            return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(head, at), p0], at);
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([head, ...(endsWithSlash(head) ? [] : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('/', at)]), p0], at);
    })), at);
};
/** Path pieces joined by single slashes. */
const joinPath = (args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(args.flatMap((arg, i) => {
    const piece = i < args.length - 1 ? atEnd(arg, -1, s => s.replace(/\/+$/, '')) : arg;
    return i === 0 ? [piece] : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('/', at), atEnd(piece, 0, s => s.replace(/^\/+/, ''))];
}), at);
/** Text changed at its first or its last piece. */
const atEnd = (value, end, change) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(value).map(one => {
    const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one);
    const part = one.kind === 'template' ? one.parts.at(end) : undefined;
    if (text !== undefined)
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(change(text), one.at);
    if (one.kind !== 'template' || typeof part !== 'string')
        return one;
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(end === 0 ? [change(part), ...one.parts.slice(1)] : [...one.parts.slice(0, -1), change(part)], one.at);
}), value.at);
/** `{ protocol, host, pathname }` made one URL: url.format. */
const formatUrl = ([value], at) => {
    if (value?.kind !== 'record')
        return value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([value], at);
    const field = (name) => value.fields.get(name);
    const protocol = field('protocol') ?? field('scheme');
    const host = field('host') ?? field('hostname');
    const path = field('pathname') ?? field('path');
    if (!path)
        return undefined;
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([...(protocol ? [map(protocol, s => `${s.replace(/:?\/*$/, '')}://`, at)] : host ? [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('https://', at)] : []), ...(host ? [host] : []), map(path, s => (s.startsWith('/') ? s : `/${s}`), at)], at);
};
/** What a pattern has for its arguments: `%s`, `%1$s`, `%(name)s`, `%{name}`, `%<name>s`, and `{}`, `{0}`, `{name}`. */
const PERCENT = /(%%|%(?:\d+\$)?[-+ 0-9.]*(?:hh?|ll?|[zLt])?[sdifjvqxu@]|%\(\w+\)[-0-9.]*[sd]|%\{\w+\}|%<\w+>[-0-9.]*[sd])/;
const BRACES = /(\{\{|\}\}|\{\w*(?:[.[][^{}]*)?(?:![rsa])?(?::[^{}]*)?\})/;
const EITHER = /(%%|%(?:\d+\$)?[-+ 0-9.]*(?:hh?|ll?|[zLt])?[sdifjvqxu@]|%\(\w+\)[-0-9.]*[sd]|%\{\w+\}|%<\w+>[-0-9.]*[sd]|\{\d*\})/;
/** What a Lisp's has: `~a`, `~S`, `~10d`. */
const TILDE = /(~~|~%|~&|~[\d,:@]*[aAsSdDvV])/;
const ESCAPED = { '%%': '%', '{{': '{', '}}': '}', '~~': '~', '~%': '\n', '~&': '\n' };
/** A pattern filled with arguments, in order, by number, or by name out of the last one. */
const formatWith = (holes) => ([pattern, ...args], at) => {
    if (!pattern)
        return undefined;
    const names = args.findLast(a => a.kind === 'record');
    let next = 0;
    const fill = (piece) => {
        if (ESCAPED[piece] !== undefined)
            return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(ESCAPED[piece], at);
        const key = /^%?[{(<]?(\w*)(?=[$})>:!.[])/.exec(piece)?.[1] ?? '';
        if (/[.[]/.test(piece.replace(/:.*/s, '')) && !piece.startsWith('%'))
            return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name: piece.slice(1, -1) }], at);
        const value = key === '' ? args[next++] : /^\d+$/.test(key) ? args[piece.startsWith('%') ? Number(key) - 1 : Number(key)] : names?.kind === 'record' ? names.fields.get(key) : undefined;
        return value ?? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name: key }], at);
    };
    const values = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(pattern).flatMap(one => {
        const parts = one.kind === 'template' ? one.parts : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one) === undefined ? undefined : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one)];
        next = 0;
        return parts ? [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(parts.flatMap(part => (typeof part === 'string' ? part.split(holes).map((piece, i) => (i % 2 === 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(piece, at) : fill(piece))) : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([part], at)])), at)] : [];
    });
    return values.length > 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(values, at) : undefined;
};
/** printf-like formats, and `{}` and `{0}` too. */
const format = formatWith(EITHER);
/** printf-like formats alone. */
const formatPercent = formatWith(PERCENT);
/** Formats with braces alone, which are doubled to mean themselves. */
const formatBraces = formatWith(BRACES);
/** A Lisp's formats. */
const formatTilde = formatWith(TILDE);
function endsWithSlash(value) {
    const parts = value.kind === 'template' ? value.parts : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value) ?? ''];
    const last = parts.at(-1);
    return typeof last === 'string' && last.endsWith('/');
}
/** new Request(url, options): the options with the URL among them. */
const requestOf = ([url, options], at) => url && assign([...(options ? [options] : []), url.kind === 'record' ? url : { kind: 'record', fields: new Map([['url', url]]), open: false, at }], at);
/** A pattern's own format method: `'{}/a'.format(b)`. */
const formatOf = (of, args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).flatMap(v => formatBraces([v, ...args], at) ?? v), at);
/** `separator.join(list)`. */
const joinedBy = (of, [list], at) => list && joinList(list, [of], at);
/** A base and a path, as Python's urljoin and its like take them: the base first. */
const joinUrl = ([base, path], at) => (base && path ? resolveUrl([path, base], at) : undefined);
/** A lookup with a default, as of the environment: the default, or something that can't be told. */
const fallback = ([name, given], at) => {
    const held = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('environment', (name && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(name)) ?? '', at);
    const otherwise = given?.kind === 'record' ? given.fields.get('default') : given;
    return otherwise ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([held, otherwise], at) : held;
};
/** `record.get(key, default)`. */
const memberOrDefault = (of, [key, otherwise], at) => {
    const name = key && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(key);
    if (of.kind !== 'record' || name === undefined)
        return undefined;
    const found = of.fields.get(name);
    return found && !of.open ? found : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([...(found ? [found] : [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('not seen', name, at)]), ...(otherwise ? [otherwise] : [])], at);
};
/** A path with more pieces behind it. */
const appendPath = (of, args, at) => joinPath([of, ...args.filter(a => a.kind !== 'record')], at);
/** A method as a function of what it is called on, and the other way round. */
const asFunction = (method) => ([of, ...args], at) => of && method(of, args, at);
const asMethod = (operation) => (of, args, at) => operation([of, ...args], at);
/** All arguments as one text. */
const concatenate = (args, at) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(args, at);
/** A pattern and its values in a list: vsprintf. */
const formatList = ([pattern, list], at) => (pattern && list?.kind === 'list' && !list.open ? formatPercent([pattern, ...list.items], at) : undefined);
/** All of a list as one text. */
const joinAll = (of, _args, at) => joinList(of, [(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)('', at)], at);
/** The same, as operations of the value itself: `hash.to_json`, `hash.merge(more)`. */
const jsonOf = (of, _args, at) => encodeJson([of], at);
const formOf = (of, _args, at) => (of.kind === 'encoded' ? of : encodeForm([of], at));
const mergedWith = (of, args, at) => assign([of, ...args], at);
const mergedUnder = (of, args, at) => assign([...args, of], at);
/** A record or list of which some may be left out. */
const loosely = of => (of.kind === 'record' || of.kind === 'list' ? { ...of, open: true } : of);
/** A URL of pieces behind something that can't be told. Undefined when none of them is text. */
function urlOfPieces(name, args, at) {
    const all = args.filter(a => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a) !== '' && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(a).some(v => v.kind === 'scalar' || v.kind === 'template' || v.kind === 'symbol' || v.kind === 'unknown'));
    // What stands behind a pattern is put into it.
    const pattern = all.findIndex(a => /\/\{\w+\}/.test((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(a) ?? ''));
    const pieces = pattern < 0 ? all : all.slice(Math.max(pattern - 1, 0), pattern + 1);
    const [first] = pieces;
    if (!first || !pieces.some(p => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(p).some(v => typeof (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(v) === 'string' || v.kind === 'template')))
        return undefined;
    // Something that can't be told in front of a path is what all of them begin with.
    const isBase = /^https?:/.test((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .opening */ .zs)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([first], at))) || ((first.kind === 'symbol' || first.kind === 'unknown') && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(pieces[1] ?? first)?.startsWith('/') === true);
    return isBase ? joinPath(pieces, at) : joinPath([(0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([{ name }], at), ...pieces], at);
}
/** All arguments as one list: `HTTPBasicAuth(user, password)`. */
const listed = (args, at) => ({ kind: 'list', items: args.filter(a => a.kind !== 'record'), open: false, at });


/***/ }),

/***/ 51083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ textParts),
/* harmony export */   Kg: () => (/* binding */ isString),
/* harmony export */   M3: () => (/* binding */ isSpelled),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   mk: () => (/* binding */ publish),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* unused harmony export MAX_ALTERNATIVES */
const EMPTY = new Map();
/** Most alternatives that are followed for one value. */
const MAX_ALTERNATIVES = 24;
const unknownValue = (why, name, at, parameter) => ({ kind: 'unknown', why, name, at, ...(parameter && { parameter }) });
const scalar = (value, at) => ({ kind: 'scalar', value, at });
function each(value) {
    return value.kind === 'either' ? value.of : [value];
}
/** What is written out, with holes or without. */
const isSpelled = (value) => value.kind === 'scalar' || value.kind === 'template';
/** The same of text alone. */
const isString = (value) => isSpelled(value) && (value.kind === 'template' || typeof value.value === 'string');
/** One of several values: flattened, bounded, equal strings once. */
function oneOf(values, at) {
    // Nearly always there is just one.
    if (values.length === 1 && values[0].kind !== 'either')
        return values[0];
    const seen = new Set();
    const of = [];
    for (const alternatives of values) {
        for (const value of each(alternatives)) {
            const key = keyOf(value) || value;
            if (seen.has(key))
                continue;
            seen.add(key);
            if (of.push(value) === MAX_ALTERNATIVES)
                return { kind: 'either', of: [...of.slice(0, -1), unknownValue('too many values', '', at)], at };
        }
    }
    return of.length === 1 ? of[0] : of.length === 0 ? unknownValue('no value', '', at) : { kind: 'either', of, at };
}
/** The same for values that say the same; empty if that can't be told. */
function keyOf(value) {
    switch (value.kind) {
        case 'scalar': return `${typeof value.value}:${String(value.value)}`;
        case 'unknown': return `?${value.name}`;
        case 'template': return value.parts.some(part => typeof part !== 'string' && part.parameter) ? '' : `$${value.parts.map(part => (typeof part === 'string' ? part : `{${part.name}}`)).join('')}`;
        default: return '';
    }
}
/** The name a value goes by in the code, for holes. */
function nameOf(value) {
    if (value.kind === 'unknown')
        return value.name;
    if (value.kind === 'function')
        return value.fn.name;
    if (value.kind === 'method')
        return [nameOf(value.of), value.name].filter(Boolean).join('.');
    if (value.kind === 'object')
        return value.base ? nameOf(value.base) : value.made ?? '';
    if (value.kind === 'symbol')
        return [value.root.name, ...value.steps.flatMap(s => (s.kind === 'member' && s.name !== null ? [s.name] : []))].join('.');
    return '';
}
/** The pieces of a value used as text. */
function textParts(value) {
    if (value.kind === 'scalar')
        return [String(value.value)];
    if (value.kind === 'template')
        return value.parts;
    const parameter = value.kind === 'unknown' || value.kind === 'symbol' ? value.parameter : undefined;
    return [{ name: [nameOf(value), askedFor(value)].filter(Boolean).join('.'), ...(parameter && { parameter }) }];
}
/** A name by which a setting is asked for. */
const SETTING = /^[a-z][\w.:-]{2,60}$/i;
/** What a look-up asks for, which tells more than who is asked: `config.get("githubHost")`. */
function askedFor(value) {
    const last = value.kind === 'symbol' ? value.steps.at(-1) : undefined;
    const [key] = last?.kind === 'call' && !last.constructs ? last.args : [];
    const text = key?.closure.expr.kind === 'literal' ? key.closure.expr.value : undefined;
    return typeof text === 'string' && SETTING.test(text) ? text : undefined;
}
/** Text made of parts, as a scalar when nothing is missing. */
function textOf(parts, at) {
    const merged = [];
    for (const part of parts) {
        const last = merged[merged.length - 1];
        if (typeof part === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + part;
        else if (part !== '')
            merged.push(part);
    }
    if (merged.length === 0)
        return scalar('', at);
    return merged.length === 1 && typeof merged[0] === 'string' ? scalar(merged[0], at) : { kind: 'template', parts: merged, at };
}
/** Concatenation of values that may each be one of several. */
function concat(values, at) {
    let heads = [[]];
    for (const value of values) {
        const tails = each(value).map(textParts);
        // No more are made than are kept.
        heads = heads.flatMap((head, i) => tails.slice(0, Math.max(0, MAX_ALTERNATIVES - i * tails.length)).map(tail => [...head, ...tail]));
    }
    return oneOf(heads.map(parts => textOf(parts, at)), at);
}
/** Lists one after the other, where one is among the values and no text; what may be a list is an item of which nothing is known. */
function appended(values, at) {
    if (!values.some(({ kind }) => kind === 'list') || values.some(isSpelled))
        return undefined;
    return { kind: 'list', items: values.flatMap(value => (value.kind === 'list' ? value.items : [value])), open: values.some(value => value.kind !== 'list' || value.open), at };
}
/** A fully known string, or undefined. Numbers count as their text. */
function known(value) {
    return value.kind === 'scalar' && (typeof value.value === 'string' || typeof value.value === 'number') ? String(value.value) : undefined;
}
/** The text that a value begins with, as far as it is known. */
const opening = (value) => (value.kind === 'template' ? (typeof value.parts[0] === 'string' ? value.parts[0] : '') : known(value) ?? '');
/** What a member goes by; a constant of another file is told from other keys by its name. */
function keyName(value) {
    return known(value) ?? (value.kind === 'symbol' && value.root.kind === 'global' && value.steps.length === 0 && value.root.name !== '' ? `<${value.root.name}>` : undefined);
}
/** Scheme and host of a partly known URL: everything before the first slash of its path. */
function originOf(value, at) {
    const parts = value.kind === 'template' ? value.parts : [known(value) ?? ''];
    const kept = [];
    let inHost = false;
    for (const part of parts) {
        if (typeof part !== 'string') {
            kept.push(part);
            inHost = true;
            continue;
        }
        const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(part)?.[0] ?? '';
        const slash = part.indexOf('/', scheme.length);
        kept.push(slash < 0 ? part : part.slice(0, slash));
        if (slash >= 0 && (inHost || scheme !== '' || part.length > 0))
            break;
        inHost = true;
    }
    return textOf(kept, at);
}
/** The parameters a value still depends on. */
function parametersOf(value) {
    const found = new Set();
    const visit = (v) => {
        if (v.kind === 'either')
            v.of.forEach(visit);
        else if (v.kind === 'template')
            for (const p of v.parts) {
                if (typeof p !== 'string' && p.parameter)
                    found.add(p.parameter);
            }
        else if ((v.kind === 'unknown' || v.kind === 'symbol') && v.parameter)
            found.add(v.parameter);
        else if (v.kind === 'encoded')
            visit(v.of);
        else if (v.kind === 'object')
            visit(v.record());
        else if (v.kind === 'record')
            v.fields.forEach(visit);
        else if (v.kind === 'list')
            v.items.forEach(visit);
    };
    visit(value);
    return found;
}
/** Texts that were published: a URL is asked about many times. */
const published = new WeakMap();
/** Without what only the analysis knows: functions and symbols become unknowns, parameters are forgotten. */
function publish(value) {
    switch (value.kind) {
        case 'template': {
            const text = published.get(value) ?? { ...value, parts: value.parts.map(p => (typeof p === 'string' ? p : { name: p.name })) };
            published.set(value, text);
            return text;
        }
        case 'list': return { ...value, items: value.items.map(publish) };
        case 'record': return { kind: 'record', fields: new Map([...value.fields].map(([k, v]) => [k, publish(v)])), open: value.open || value.touched === true, at: value.at, ...(value.keys && { keys: value.keys }) };
        case 'either': return { ...value, of: value.of.map(publish) };
        case 'encoded': return { ...value, of: publish(value.of) };
        case 'object': return publish(value.record());
        case 'method': return { kind: 'unknown', why: 'a method', name: nameOf(value), at: value.at };
        case 'function': return { kind: 'unknown', why: 'a function', name: value.fn.name, at: value.at };
        case 'symbol': return { kind: 'unknown', why: 'not followed', name: nameOf(value), at: value.at };
        case 'unknown': return { kind: 'unknown', why: value.why, name: value.name, at: value.at };
        default: return value;
    }
}


/***/ }),

/***/ 12080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ grows)
/* harmony export */ });
/* harmony import */ var _anchors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49860);
// Which of the things written to a variable a read of it can see.

/**
 * The writes a read can see: those before it in its own function, from the last certain one on, those that come later in the same loop, and those
 * of functions that may run in between; all, when it can't be told. A block without a name is made after what stands before it, and may run after
 * what stands behind it.
 */
function visible(writes, use) {
    const home = use && writerAround(writes, use.owner);
    if (!use || home === undefined)
        return writes;
    const own = writes.filter(w => w.owner === home);
    const before = own.filter(w => w.order < use.order);
    const last = before.findLastIndex(w => !w.maybe);
    const elsewhere = writes.filter(w => w.owner !== home && (last < 0 || (home === null ? w.owner !== null : (0,_anchors__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(w.owner, home))));
    const until = home !== use.owner ? Infinity : use.loop && !grows(writes, use) ? use.loop.until : -Infinity;
    return [...elsewhere, ...before.slice(Math.max(last, 0)), ...own.filter(w => w.order > use.order && w.order < until)];
}
/** The function that some of the writes stand in: that of the read, or the one in which it is a block without a name. */
function writerAround(writes, owner) {
    if (writes.some(w => w.owner === owner))
        return owner;
    return owner?.name === '' ? writerAround(writes, owner.owner) : undefined;
}
/** Whether a loop makes something of what it made in the turn before, as in `list.push(x)`. One turn is followed: there would be no end to it. */
function grows(writes, use) {
    return use?.loop !== undefined && writes.some(({ value }) => readsOf(value).has(use));
}
const reads = new WeakMap();
/** The reads of names that a value is made of, functions apart. */
function readsOf(value) {
    const known = reads.get(value);
    if (known)
        return known;
    const found = new Set();
    const waiting = [value];
    for (let expr = waiting.pop(); expr !== undefined; expr = waiting.pop()) {
        if (expr.kind === 'name' && expr.use)
            found.add(expr.use);
        else
            waiting.push(...partsOf(expr));
    }
    reads.set(value, found);
    return found;
}
function partsOf(expr) {
    switch (expr.kind) {
        case 'join': return expr.parts;
        case 'either': return expr.of;
        case 'member': return [expr.of, expr.key];
        case 'call': return [expr.callee, ...expr.args.map(arg => arg.value)];
        case 'record': return expr.entries.map(({ value }) => value);
        case 'list': return expr.items;
        default: return [];
    }
}


/***/ })

};
;