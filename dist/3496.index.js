"use strict";
exports.id = 3496;
exports.ids = [3496];
exports.modules = {

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

/***/ 93496:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scala: () => (/* binding */ scala)
});

// EXTERNAL MODULE: ./src/languages/jvm/annotations.ts
var annotations = __webpack_require__(40805);
// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/changes.ts
var changes = __webpack_require__(85788);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/scala/definitions.ts
// Scala's definitions, `new` and `match`.



const FUNCTION = { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true };
const UNNAMED = { as: 'function', params: 'parameters', body: 'body', implicit: true };
const NEW = { as: 'call', callee: '#0', args: '@arguments', constructs: true };
/** A method. Without a parameter list its name is what it gives. */
function lowerDefinition(node, w) {
    const name = w.child(node, 'name');
    if (!name || w.child(node, 'parameters'))
        return (0,grammar_forms/* lowerAs */.qZ)(FUNCTION, node, w);
    const at = w.at(node);
    const binding = w.declare(w.textOf(name), w.at(name));
    const callee = (0,grammar_forms/* lowerAs */.qZ)(UNNAMED, node, w);
    const value = { kind: 'call', callee, args: [], constructs: false, at, owner: w.owner, use: w.use() };
    w.write(binding, value);
    return value;
}
/** `new Foo(a)`, perhaps with a body. */
function lowerNew(node, w) {
    const made = (0,grammar_forms/* lowerAs */.qZ)(NEW, node, w);
    const body = w.child(node, '@template_body');
    const at = w.at(node);
    return body ? (0,changes/* filled */.Bq)(made, at, w, () => w.within(null, (0,scope/* bind */.oI)('this', 'instance', at, null), () => w.through(body))) : made;
}
/** `x match { case a => b }`: one of its values. */
function lowerMatch(node, w) {
    const value = w.child(node, 'value');
    if (value)
        w.lower(value);
    const clauses = (0,grammar_forms/* named */.KT)(w.child(node, 'body') ?? node).filter(child => child.type === 'case_clause');
    const cases = clauses.map(clause => w.branch(() => { const body = w.child(clause, 'body'); return body ? w.lower(body) : w.through(clause); }));
    return cases.length > 0 ? (0,scope/* either */.gP)(cases, w.at(node)) : (0,scope/* unknown */.L5)('no value', '', w.at(node));
}

;// CONCATENATED MODULE: ./src/languages/scala/imports.ts
/** `import a.b.C, d._`, `import a.b.{C, D => E, _}`. */
function imports(node, w) {
    const text = w.textOf(node).replace(/^import\s+/, '').replace(/\/\/.*$/gm, '');
    return clauses(text).flatMap(clause => {
        const braced = /^(.*?)\.\s*\{([^}]*)\}$/s.exec(clause);
        if (!braced) {
            openObject(clause, w);
            return [one(clause.slice(0, Math.max(clause.lastIndexOf('.'), 0)), clause.slice(clause.lastIndexOf('.') + 1))];
        }
        return braced[2].split(',').map(part => part.trim()).filter(Boolean).map(part => one(braced[1], part));
    });
}
/** `import Name._` of an object of this file: its members go by their own names. */
function openObject(clause, w) {
    const name = /^(\w+)\.[_*]$/.exec(clause)?.[1];
    for (const { value } of (name === undefined ? undefined : w.scope.lookup(name))?.writes ?? []) {
        if (value.kind !== 'function')
            continue;
        for (const { keys: [key], value: held } of value.statics?.members ?? [])
            if (key?.kind === 'literal' && held.kind === 'name')
                w.scope.alias(String(key.value), held.binding);
    }
}
/** At the commas that stand outside of braces. */
const clauses = (text) => text.split(/,(?![^{]*\})/).map(clause => clause.trim()).filter(Boolean);
function one(module, selector) {
    const [name = '', local = name] = selector.split(/\s*(?:=>|\bas\b)\s*/);
    if (/^(_|\*|given)$/.test(name) || local === '_')
        return { module, name: '*', local: '' };
    const folder = module.replaceAll('.', '/');
    const owner = module.slice(module.lastIndexOf('.') + 1);
    const inside = /^[A-Z]/.test(owner);
    return { module, name, local, texts: { endings: [inside ? `${folder}.scala` : `${folder}/${name}.scala`], path: inside ? [owner, name] : [name] } };
}
/** The package that a file belongs to: it sees what is in it. */
function ownPackage(node, w) {
    const name = w.child(node, 'name');
    return name ? [{ module: w.textOf(name), name: '*', local: '' }] : [];
}

;// CONCATENATED MODULE: ./src/languages/scala/operators.ts
// Scala's operators: each is a call of the method of that name, but for what puts text together and what makes an entry.


/** `left operator right`. */
function lowerInfix(node, w) {
    const at = w.at(node);
    const [left, name, right] = [w.child(node, 'left'), w.child(node, 'operator'), w.child(node, 'right')];
    if (!left || !name || !right)
        return w.through(node);
    const operator = w.textOf(name);
    if (operator === '+')
        return (0,scope/* join */.fj)([w.lower(left), w.lower(right)], at);
    if (operator === '->' || operator === ':=')
        return w.tuple({ kind: 'record', entries: [{ key: w.lower(left), value: w.lower(right), at }], open: false, at });
    if (operator === '+=') {
        const value = (0,scope/* join */.fj)([w.lower(left), w.lower(right)], at);
        (0,grammar_forms/* assignTo */.N8)(left, value, w);
        return value;
    }
    const call = { kind: 'call', constructs: false, at, owner: w.owner };
    w.calls.push(call);
    const callee = { kind: 'member', of: w.lower(left), key: (0,scope/* literal */.eu)(operator, w.at(name)), at };
    return Object.assign(call, { callee, args: [{ value: w.lower(right) }], use: w.use() });
}
/** A member. What is not called may be a method without parentheses: `client.authorize`, `url(address).POST`. */
function lowerField(node, w) {
    const [of, field] = [w.child(node, 'value'), w.child(node, 'field')];
    if (!of || !field)
        return w.through(node);
    const at = w.at(node);
    const name = w.textOf(field);
    const callee = { kind: 'member', of: receiver(of, w), key: (0,scope/* literal */.eu)(name, w.at(field)), at };
    const call = { kind: 'call', callee, args: [], constructs: false, at, owner: w.owner, use: w.use() };
    // A method of HTTP that something is sent by is called, parentheses or not.
    if (/^(GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(name) && !/^[A-Z]\w*$/.test(w.textOf(of))) {
        w.calls.push(call);
        return call;
    }
    w.calls.push({ ...call, implicit: true });
    return callee;
}
/** What a member stands on. In parentheses it goes on all the same: `(host / "path").POST`. */
function receiver(node, w) {
    const of = w.lower(node);
    if (of.kind === 'call' && node.type === 'parenthesized_expression')
        of.at = w.at(node);
    return of;
}
const CALL = { as: 'call', callee: 'function', args: 'arguments' };
/** A call. The member that is called is no call of its own. */
function lowerCall(node, w) {
    return (0,grammar_forms/* lowerAs */.qZ)(CALL, { ...node, children: node.children.map(child => (child.field === 'function' ? called(child) : child)) }, w);
}
function called(node) {
    if (node.type === 'generic_function')
        return { ...node, children: node.children.map(child => (child.field === 'function' ? called(child) : child)) };
    return node.type === 'field_expression' ? { ...node, type: CALLED } : node;
}
/** A member that is called. */
const CALLED = 'called field_expression';

;// CONCATENATED MODULE: ./src/languages/scala/dialect.ts




/** Which node of the grammar is what. */
const scala = {
    id: 'scala',
    grammar: { package: 'tree-sitter-scala', file: 'tree-sitter-scala.wasm' },
    constants: true,
    commands: true,
    constructors: [],
    bareMembers: true,
    overloads: true,
    assignedArguments: true,
    mutators: ['append', 'put', 'addParameter'],
    setters: /^set([A-Z]\w*)$/,
    declares: name => (/^[A-Z]/.test(name) ? [`${name}.scala`, `${name}.java`] : []),
    annotations: { nodes: ['annotation'], within: [], name: 'name', args: 'arguments', owners: annotations/* owners */.Zk, parted: annotations/* parted */.vx, body: annotations/* body */.rf, names: annotations/* names */.Dy },
    forms: {
        string: { as: 'text' }, character_literal: { as: 'text' },
        interpolated_string_expression: { as: 'inside', of: '@interpolated_string' },
        interpolated_string: { as: 'text', gaps: true, escapes: ['escape_sequence'], holes: ['interpolation'] },
        integer_literal: { as: 'number' }, floating_point_literal: { as: 'number' },
        null_literal: { as: 'constant', value: null },
        identifier: { as: 'name' }, operator_identifier: { as: 'name' }, type_identifier: { as: 'name' },
        field_expression: { as: 'custom', lower: lowerField }, [CALLED]: { as: 'member', of: 'value', key: 'field' },
        stable_type_identifier: { as: 'member', of: '#0', key: '#-1' },
        stable_identifier: { as: 'member', of: '#0', key: '#-1' },
        generic_function: { as: 'inside', of: 'function' }, generic_type: { as: 'inside', of: 'type' },
        call_expression: { as: 'custom', lower: lowerCall },
        instance_expression: { as: 'custom', lower: lowerNew },
        infix_expression: { as: 'custom', lower: lowerInfix },
        if_expression: { as: 'choice', of: ['consequence', 'alternative'] }, match_expression: { as: 'custom', lower: lowerMatch },
        tuple_expression: { as: 'list' },
        parenthesized_expression: { as: 'inside', of: '#0' }, ascription_expression: { as: 'inside', of: '#0' }, postfix_expression: { as: 'inside', of: '#0' },
        lambda_expression: { as: 'function', params: 'parameters', body: '#-1', implicit: true },
        function_definition: { as: 'custom', lower: lowerDefinition }, function_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        class_definition: { as: 'class', name: 'name', body: 'body', base: 'extend', params: 'class_parameters' },
        trait_definition: { as: 'class', name: 'name', body: 'body', base: 'extend' },
        object_definition: { as: 'class', name: 'name', body: 'body', base: 'extend' },
        val_definition: { as: 'declare', name: 'pattern', value: 'value', type: 'type' },
        var_definition: { as: 'declare', name: 'pattern', value: 'value', type: 'type' },
        assignment_expression: { as: 'assign', target: 'left', value: 'right' },
        return_expression: { as: 'return' },
        for_expression: { as: 'loop' }, while_expression: { as: 'loop' }, catch_clause: { as: 'branch' },
        import_declaration: { as: 'import', read: imports }, package_clause: { as: 'import', read: ownPackage },
        self_type: { as: 'skip' }, modifiers: { as: 'skip' }, annotation: { as: 'skip' },
        comment: { as: 'comment' }, block_comment: { as: 'comment' },
    },
    parameters: {
        parameter: { name: 'name', type: 'type', default: 'default_value', rest: 'repeated_parameter_type' },
        class_parameter: { name: 'name', type: 'type', default: 'default_value' },
        binding: { name: 'name', type: 'type' },
        identifier: { name: '#0' },
    },
};


/***/ })

};
;