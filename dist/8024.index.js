"use strict";
exports.id = 8024;
exports.ids = [8024];
exports.modules = {

/***/ 49860:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ madeWith),
/* harmony export */   bw: () => (/* binding */ operands),
/* harmony export */   mL: () => (/* binding */ bindArguments)
/* harmony export */ });
/* harmony import */ var _objects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29531);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);


/** The environment of a function's body for one call of it. */
function bindArguments(evaluator, callee, given) {
    const params = given.length > 0 ? madeWith(evaluator, callee) : callee.fn.params;
    const args = namedApart(params, [...callee.preset, ...given]);
    const env = new Map(callee.env);
    const spreadAt = args.findIndex(a => a.spread && a.name === undefined);
    const rest = args.filter(a => a.name !== undefined && !params.some(p => p.name === a.name));
    const inOrder = args.filter(a => a.name === undefined);
    params.forEach((param, index) => {
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
/** The parameters of a function; a class without a constructor has that of its base. */
function madeWith(evaluator, { fn, env }) {
    const { instance, params } = fn;
    if (params.length > 0 || !instance)
        return params;
    const bases = instance.writes.flatMap(({ value }) => (value.kind === 'call' && value.inherits && value.args.length === 0 ? value.callee : []));
    return evaluator.guarded(fn, () => params, () => bases.flatMap(base => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(evaluator.evaluate(base, env))).map(base => (base.kind === 'function' ? madeWith(evaluator, base) : [])).find(found => found.length > 0) ?? params);
}
/** Where a function takes arguments by name, the record that ends a call is no argument of its own, but its entries are. */
function namedApart(params, args) {
    const last = args.at(-1);
    const expr = last?.closure.expr;
    if (!last || last.name !== undefined || expr?.kind !== 'record' || !params.some(p => p.parameter?.names))
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
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
    const args = evaluator.argumentsOf(expr, env);
    return (0,value/* oneOf */.yL)((0,value/* each */.__)(evaluator.evaluate(expr.callee, env)).map(base => {
        if (base.kind !== 'function')
            return result(evaluator, { callee: base, args }, true, at);
        const own = base.fn.instance;
        return instantiate(evaluator, own ? { ...base, env: evaluator.within(base.env, own, instance, env, args.length > 0 ? [] : (0,analysis_arguments/* madeWith */.ID)(evaluator, base)) } : base, args.length > 0 ? args : undefined, at);
    }), at);
}
/** What a function makes whose name says that it puts a URL together, when it can't be told from its body. */
function builtUrl(evaluator, { callee, args }, at) {
    const { builds, chained } = evaluator.library;
    if (callee.kind === 'symbol' && chained?.includes(callee.root.name))
        return undefined;
    const name = builds && (0,value/* nameOf */.Vb)(callee);
    return name !== undefined && builds.test(name.replace(/^.*\./, '')) ? (0,pure/* urlOfPieces */.Ax)(name, (0,analysis_arguments/* operands */.bw)(evaluator, args), at) : undefined;
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
    const env = (0,analysis_arguments/* bindArguments */.mL)(evaluator, callee, args);
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
    const env = args ? (0,analysis_arguments/* bindArguments */.mL)(evaluator, callee, args) : callee.env;
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
    const values = operation ? (0,analysis_arguments/* operands */.bw)(evaluator, args) : [];
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
/** What was made of a URL stands for it where the URL goes on: `url("https://\u2026") / "path"`. */
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
    // `dict(a=1, b=2)` is written out: each entry is worked out when it is asked for.
    if (operation === pure/* assign */.kp && args.length > 0 && args.every(({ name, spread, closure }) => name !== undefined && !spread && closure.env === args[0].closure.env)) {
        return (0,objects/* literalObject */.Ts)(evaluator, { kind: 'record', entries: args.map(({ name, closure: { expr } }) => ({ key: (0,scope/* literal */.eu)(name, expr.at), value: expr, at: expr.at })), open: false, at }, args[0].closure.env);
    }
    if (operation)
        return operation((0,analysis_arguments/* operands */.bw)(evaluator, args), at);
    const last = callee.steps.at(-1);
    const builder = last?.kind === 'member' ? entry(evaluator.library.builders, last.name ?? '') : undefined;
    return builder?.(urlGiven(evaluator, { ...callee, steps: callee.steps.slice(0, -1) }), (0,analysis_arguments/* operands */.bw)(evaluator, args), at);
}


/***/ }),

/***/ 40400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   WD: () => (/* binding */ handedBefore),
/* harmony export */   hf: () => (/* binding */ callsNothing),
/* harmony export */   nE: () => (/* binding */ onlyWrites),
/* harmony export */   zB: () => (/* binding */ noteHanded)
/* harmony export */ });
/* harmony import */ var _arguments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49950);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18367);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51083);



/** How many calls are looked at for one object, and how deep it is followed. */
const MAX_CALLS = 24;
const MAX_DEPTH = 3;
/** Functions that give their first argument the fields of the others. */
const FILLS = /^(?:Object\.assign|(?:[\w$]+\.)?(?:extend|_extend|assign|assignIn)|(?:_|lodash)\.merge)$/;
/** Functions that look at what they get, or send it. */
const READS = /(?:^|\.)(?:log|debug|info|warn\w*|error|trace|print\w*|puts|pp?|dump|inspect|write\w*|keys|values|entries|len|length|count|size|(?:is|has|are|assert|check|verify|expect|equal)[A-Z_]?\w*|get|post|put|patch|del|delete|head|send\w*|fetch\w*|request\w*|ajax|curl|http|axios|got|end|create\w*|update\w*|\w*stringify|\w*[eE]ncode\w*|to_?[jJ]son|dumps|marshal\w*|serialize\w*|Marshal\w*)$/;
/** Methods that give what they are called on an entry, or those of other records. */
const PUTS = /^(?:set|put|add|append|store|insert|setdefault|set_?default|Set|Put|Add|Append|Insert)$/;
const MERGES = /^(?:(?:deep_?)?(?:merge|update)!?|reverse_merge!|put_?[aA]ll|add_?[aA]ll)$/;
const methodOf = ({ callee }) => (callee.kind === 'member' && callee.key.kind === 'literal' ? String(callee.key.value) : '');
const changes = (call) => call.args.length > 0 && (PUTS.test(methodOf(call)) || MERGES.test(methodOf(call)));
/** Notes for each variable which calls it is handed to, and which of its methods may change it. */
function noteHanded(calls) {
    for (const call of calls) {
        call.args.forEach((arg, index) => { if (!arg.spread)
            note(arg.value, call, index); });
        if (call.callee.kind !== 'member' || !changes(call))
            continue;
        let { of } = call.callee;
        // `map.set(a, b).set(c, d)`
        while (of.kind === 'call' && of.callee.kind === 'member' && changes(of))
            of = of.callee.of;
        note(of, call, undefined);
    }
}
function note(given, call, index) {
    const keys = [];
    let of = given;
    for (; of.kind === 'member' && of.key.kind === 'literal'; of = of.of)
        keys.unshift(of.key);
    if (of.kind !== 'name')
        return;
    const { binding, use } = of;
    // Some languages have the call itself for what the variable is from then on.
    if (index === undefined && (call.into === binding || binding.members.some(({ value }) => value === call)))
        return;
    if (binding.kind === 'variable' || binding.kind === 'parameter' || (binding.kind === 'instance' && keys.length > 0))
        (binding.handed ??= []).push({ keys, call, index, use });
}
/** The calls that an object was handed to when it is read, itself or as a member so deep in something. */
function handedBefore(handed, depth, use) {
    return handed.filter(h => h.keys.length === depth && (use === undefined || use.loop || h.use.owner !== use.owner || h.use.order < use.order)).slice(0, MAX_CALLS);
}
/** Whether a call only puts fields into an object, or its function, which is here, can but write to what it is given: it sends nothing. */
function onlyWrites(callee, call, { path, calls }) {
    if (callee.kind === 'symbol')
        return call.args.length > 1 && FILLS.test((0,_value__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(callee));
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
/** What a call does to the argument that it is handed; with `only`, as far as the member of that name goes. */
function effectOf(evaluator, { call, index }, env, only, depth = 0) {
    if (depth > MAX_DEPTH || evaluator.isUnderWay(call))
        return 'anything';
    if (index === undefined)
        return changed(evaluator, call, env, only);
    const { copies = false } = evaluator.library;
    const effects = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .each */ .__)(evaluator.evaluate(call.callee, env)).map((callee) => {
        if (callee.kind === 'function') {
            const parameter = callee.fn.params.find(p => p.parameter?.index === index + callee.preset.length);
            if (parameter?.parameter?.keys || (copies && !parameter?.parameter?.reference))
                return 'none';
            return parameter && !parameter.parameter?.rest && parameter.writes.length === 0 ? written(evaluator, parameter, (0,_arguments__WEBPACK_IMPORTED_MODULE_0__/* .bindArguments */ .mL)(evaluator, callee, evaluator.argumentsOf(call, env)), only, depth) : 'anything';
        }
        if (copies)
            return 'none';
        if (callee.kind !== 'symbol')
            return callee.kind === 'method' ? 'none' : 'anything';
        const name = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(callee);
        if (FILLS.test(name))
            return filled(evaluator, call, index, env);
        return READS.test(name) || (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .isBuiltIn */ .qi)(evaluator, callee, call.constructs) ? 'none' : 'anything';
    });
    const [first = 'anything'] = effects;
    return effects.every(effect => effect === 'none') ? 'none' : effects.length === 1 ? first : 'anything';
}
/** What a function writes to a parameter of its own. */
function written(evaluator, parameter, env, only, depth) {
    const members = parameter.members.map(({ keys: [key, ...deeper], value, at }) => {
        const name = key && deeper.length === 0 ? (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(evaluator.evaluate(key, env)) : undefined;
        return name === undefined ? 'anything' : oneEntry(name, only, at, () => evaluator.evaluate(value, env));
    });
    const effects = [...members, ...(parameter.handed ?? []).map(h => (h.keys.length > 0 && h.index === undefined ? 'anything' : effectOf(evaluator, h, env, only, depth + 1)))].filter(effect => effect !== 'none');
    return effects.includes('anything') ? 'anything' : effects.length === 0 ? 'none' : effects.flatMap(effect => (effect === 'anything' ? [] : effect));
}
/** What a method gives that which it is called on. */
function changed(evaluator, call, env, only) {
    const [key, value] = call.args;
    if (key && value && PUTS.test(methodOf(call))) {
        const name = (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(evaluator.evaluate(key.value, env));
        return name === undefined ? 'anything' : oneEntry(name, only, call.at, () => evaluator.evaluate(value.value, env));
    }
    const args = evaluator.argumentsOf(call, env);
    if (only === undefined)
        return (0,_arguments__WEBPACK_IMPORTED_MODULE_0__/* .operands */ .bw)(evaluator, args);
    return args.flatMap(({ name, closure }) => (name === undefined ? [evaluator.read(closure)] : name === only ? oneEntry(name, only, call.at, () => evaluator.read(closure)) : []));
}
/** One entry, unless another one alone is asked for: to work out what nobody needs can take long. */
const oneEntry = (name, only, at, value) => (only === undefined || only === name ? [{ kind: 'record', fields: new Map([[name, value()]]), open: false, at }] : []);
/** What `Object.assign(it, a, b)` gives it; the first argument may say how deep. */
function filled(evaluator, call, index, env) {
    const values = call.args.map(arg => evaluator.evaluate(arg.value, env));
    const isFlag = (value) => value?.kind === 'scalar' && (0,_value__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value) === undefined;
    return values.slice(0, index).every(isFlag) ? call.args.slice(index + 1).flatMap((arg, i) => (arg.spread ? [] : [values[index + 1 + i]])) : 'none';
}


/***/ }),

/***/ 29531:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QK: () => (/* binding */ MAP_GET),
  lq: () => (/* binding */ isFilled),
  Ts: () => (/* binding */ literalObject),
  lg: () => (/* binding */ mapWith),
  NY: () => (/* binding */ methodOf),
  Xy: () => (/* binding */ objectOf),
  G9: () => (/* binding */ settle),
  dK: () => (/* binding */ snakeCased)
});

// UNUSED EXPORTS: isRecord

// EXTERNAL MODULE: ./src/casing.ts
var casing = __webpack_require__(30576);
// EXTERNAL MODULE: ./src/analysis/anchors.ts
var analysis_anchors = __webpack_require__(49860);
// EXTERNAL MODULE: ./src/analysis/drafts.ts
var drafts = __webpack_require__(59228);
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
            const draft = new drafts/* Draft */.KO(expr.at, expr.open);
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
        return (0,analysis_value/* oneOf */.yL)(base.of.map(of => (binding.members.length > 0 || isFilled(of) ? objectOf(evaluator, binding, of, use, env, at) : of)), at);
    const keyOf = (w, depth) => (0,analysis_value/* known */.eO)(evaluator.evaluate(w.keys[depth], env));
    const valueOf = (w) => evaluator.guarded(w, () => (0,analysis_value/* unknownValue */.Uo)('depends on itself', binding.name, w.at), () => evaluator.evaluate(w.value, env));
    /** What it is given under a name by methods of its own, or else by calls that it is handed to. */
    const givenTo = (handed, depth, name, itself) => (0,analysis_handed/* handedBefore */.WD)(handed, depth, use).flatMap(h => {
        const effect = itself !== (h.index === undefined) || evaluator.isUnderWay(h.call) ? 'none' : (0,analysis_handed/* effectOf */.$x)(evaluator, h, env, name);
        return typeof effect === 'string' ? [] : effect.flatMap(analysis_value/* each */.__).flatMap(one => (one.kind === 'record' ? one.fields.get(name) : one.kind === 'object' ? one.member(name) : undefined) ?? []);
    });
    const over = (writes, handed, depth, below) => {
        // What serialised data is handed to can't change it, but a form has methods to add to it.
        if (below?.kind === 'encoded') {
            const own = below.as === 'form' ? handed.filter(({ index }) => index === undefined) : [];
            return writes.length + own.length > 0 ? { ...below, of: over(writes, own, depth, below.of) } : below;
        }
        if (below?.kind !== 'object' || !below.asked)
            return built(writes, handed, depth, below);
        return mapWith(() => built(writes, handed, depth, below.record()).record(), below.at);
    };
    const built = (writes, handed, depth, below) => {
        const member = remembered(evaluator, (name) => {
            const own = writesFor(writes, depth, name).filter(w => (0,analysis_value/* keyName */.xT)(evaluator.evaluate(w.keys[depth], env)) === name);
            // What it is made of may be in another file: asked only where it can matter.
            const inherited = () => {
                const found = below && baseMember(evaluator, below, name, at);
                return found?.kind === 'symbol' && depth === 0 && below?.kind === 'symbol' ? { ...found, settings: { of: whole, after: below.steps.length } } : found;
            };
            const inside = handed.filter(h => h.keys.length > depth && keyOf(h, depth) === name);
            if (own.length === 0 && inside.length === 0) {
                const isRecordBelow = below !== undefined && isRecord(below);
                const [first, ...more] = isRecordBelow ? givenTo(handed, depth, name, true) : [];
                if (first)
                    return (0,analysis_value/* oneOf */.yL)([first, ...more], at);
                const found = inherited();
                const given = found === undefined && isRecordBelow ? givenTo(handed, depth, name, false) : [];
                return given.length > 0 ? (0,analysis_value/* oneOf */.yL)(given, at) : found;
            }
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
            const isWhole = deeper.length === 0 && (inside.length === 0 || !value || !(0,analysis_value/* each */.__)(value).some(isFilled));
            return isWhole || (value && (0,analysis_value/* each */.__)(value).every(analysis_value/* isSpelled */.M3)) ? value : over(deeper, inside, depth + 1, value);
        });
        const record = once(evaluator, () => {
            // An instance is looked into member by member: all of it at once is its whole class.
            if (binding.kind === 'instance' && depth === 0)
                return binding.fields ? { ...literalObject(evaluator, { kind: 'record', entries: binding.fields, open: true, at }, env).record(), open: true } : emptyRecord(at, true);
            const draft = new drafts/* Draft */.KO(below?.at ?? at, false);
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
    return over(binding.members, binding.handed ?? [], 0, base);
}
/** What a map is asked by: a method that no other record has. */
const MAP_GET = 'Map.get';
/** A map of what a record holds. */
const mapWith = (record, at) => ({ kind: 'object', at, asked: true, member: name => (name === 'get' ? methodOf(record(), MAP_GET, at) : undefined), record });
/** Whether what a value is handed to may put something into it. */
const isFilled = (value) => isRecord(value) || value.kind === 'encoded' || (value.kind === 'object' && value.asked === true);
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
    // A method of a record works on what was written to it as well.
    if (base.kind === 'record' && found?.kind === 'method')
        return undefined;
    return found?.kind === 'unknown' && (base.kind === 'object' || base.kind === 'record') ? undefined : found;
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

/***/ 12080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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