"use strict";
exports.id = 3966;
exports.ids = [3966];
exports.modules = {

/***/ 33966:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csharp: () => (/* binding */ csharp)
});

// EXTERNAL MODULE: ./src/languages/grammar/based.ts
var based = __webpack_require__(57366);
;// CONCATENATED MODULE: ./src/languages/csharp/imports.ts
/** `using A.B;`, `using Name = A.B.C;`, `using static A.B.C;`. */
function imports(node, w) {
    const path = w.child(node, ['@qualified_name', '@alias_qualified_name', '#-1']);
    if (!path)
        return [];
    const text = w.textOf(path).replace(/\s+/g, '').replace(/^global::/, '');
    const alias = w.child(node, 'name');
    if (!alias || alias === path)
        return [{ module: text, name: '*', local: '' }];
    const dot = text.lastIndexOf('.');
    return [{ module: text.slice(0, Math.max(dot, 0)), name: text.slice(dot + 1), local: w.textOf(alias) }];
}
/** The namespace that code belongs to: it sees what is in it. */
function ownNamespace(node, w) {
    const name = w.child(node, 'name');
    if (name)
        w.imports.push(w.textOf(name));
    return w.through(node);
}

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/changes.ts
var changes = __webpack_require__(85788);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/csharp/objects.ts
// C#'s objects: `new` with members set as the object is made, anonymous objects, collections.



/** Members that hold a request's URL: such an object is read where it is sent. */
const HOLDS_URL = /^(RequestUri|Resource|Url|Uri|Path)$/i;
/** `new Foo(a) { B = c }`: what is set is told to the constructor, and is a member afterwards. */
function lowerNew(node, w) {
    const at = w.at(node);
    const call = { kind: 'call', constructs: true, at, owner: w.owner };
    const list = w.child(node, ['initializer', '@initializer_expression']);
    const type = w.child(node, 'type');
    const isCollection = list !== undefined && ((0,grammar_forms/* named */.KT)(list).length === 0 || !(0,grammar_forms/* named */.KT)(list).every(isSetting));
    if (isCollection)
        return lowerInitializer(list, w);
    w.calls.push(call);
    const callee = type ? w.lower(type) : (0,scope/* unknown */.L5)('not written', '', at);
    const args = (0,grammar_forms/* argumentsOf */.aX)(w.child(node, ['arguments', '@argument_list']), w);
    const set = list && settings(list, w);
    const isSent = set?.entries.some(e => e.key?.kind === 'literal' && HOLDS_URL.test(String(e.key.value)));
    const options = set && !isSent ? set.entries.flatMap(({ key, value }) => (key?.kind === 'literal' ? [{ name: String(key.value), value }] : [])) : [];
    Object.assign(call, { callee, args: [...args, ...options], use: w.use() });
    if (!set)
        return call;
    return (0,changes/* filled */.Bq)(call, at, w, object => {
        const method = isSent ? args.find(({ value }) => isMethod(value)) : undefined;
        if (method)
            w.writeMember(object, [(0,scope/* literal */.eu)('Method', at)], method.value, at);
        for (const { key, value, at: place } of set.entries)
            if (key)
                w.writeMember(object, [key], value, place);
    });
}
/** `Method.POST`, `HttpMethod.Post`. */
const isMethod = (value) => value.kind === 'member' && value.of.kind === 'external' && /^(?:Http)?Method$/.test(value.of.name);
const isSetting = (node) => node.type === 'assignment_expression' && node.children[0]?.type === 'identifier';
/** `{ A = b, C = d }`. */
function settings(list, w) {
    const entries = (0,grammar_forms/* named */.KT)(list).filter(isSetting).flatMap((node) => {
        const [left, right] = [w.child(node, 'left'), w.child(node, 'right')];
        return left && right ? [{ key: (0,scope/* literal */.eu)(w.textOf(left), w.at(left)), value: w.lower(right), at: w.at(node) }] : [];
    });
    return { kind: 'record', entries, open: false, at: w.at(list) };
}
/** `{ a, b }` is a list; `{ { k, v } }`, `{ [k] = v }` and `{ A = b }` are records. */
function lowerInitializer(node, w) {
    const items = (0,grammar_forms/* named */.KT)(node);
    if (items.length > 0 && items.every(isSetting))
        return settings(node, w);
    const entries = items.map((item) => {
        const [key, value] = item.type === 'initializer_expression' && (0,grammar_forms/* named */.KT)(item).length === 2 ? (0,grammar_forms/* named */.KT)(item)
            : item.type === 'assignment_expression' ? [w.child(item, 'left/#0'), w.child(item, 'right')] : [];
        return key && value && { key: w.lower(key), value: w.lower(value), at: w.at(item) };
    });
    if (items.length > 0 && entries.every(entry => entry !== undefined))
        return { kind: 'record', entries, open: false, at: w.at(node) };
    return { kind: 'list', items: items.map(item => w.lower(item)), open: false, at: w.at(node) };
}
/** `new { note, scopes = list, user.Name }`. */
function lowerAnonymous(node, w) {
    const { children } = node;
    const entries = children.flatMap((child, i) => {
        if (!child.named || children[i - 1]?.type === '=')
            return [];
        const value = children[i + 1]?.type === '=' ? children[i + 2] : child;
        const name = w.textOf(child).replace(/^.*\./s, '').replace(/^@/, '');
        return value ? [{ key: (0,scope/* literal */.eu)(name, w.at(child)), value: w.lower(value), at: w.at(child) }] : [];
    });
    return { kind: 'record', entries, open: false, at: w.at(node) };
}
/** `x switch { a => b }`: one of its values. */
function lowerSwitch(node, w) {
    const values = (0,grammar_forms/* named */.KT)(node).flatMap(child => {
        if (child.type !== 'switch_expression_arm') {
            w.lower(child);
            return [];
        }
        const value = w.child(child, '#-1');
        return value ? [w.branch(() => w.lower(value))] : [];
    });
    return values.length > 0 ? (0,scope/* either */.gP)(values, w.at(node)) : (0,scope/* unknown */.L5)('no value', '', w.at(node));
}
/** `@"\u2026"`: a quote is written twice, a backslash is itself. */
function lowerVerbatim(node, w) {
    const text = w.textOf(node).replace(/^@"|"$/g, '').replaceAll('""', '"');
    w.addText(text, w.at(node), 'string');
    return (0,scope/* literal */.eu)(text, w.at(node));
}
/** `true` or `false`. */
function lowerBoolean(node, w) {
    return (0,scope/* literal */.eu)(w.textOf(node) === 'true', w.at(node));
}

;// CONCATENATED MODULE: ./src/languages/csharp/dialect.ts
// C#'s syntax, by its tree-sitter grammar.



const GETTER = '@accessor_list/@accessor_declaration/body';
/** Which node of the grammar is what. */
const csharp = {
    id: 'csharp',
    grammar: { package: 'tree-sitter-c-sharp', file: 'tree-sitter-c_sharp.wasm' },
    constants: true,
    commands: true,
    constructors: [''],
    bareMembers: true,
    overloads: true,
    mutators: ['Append', 'AppendFormat', 'AppendLine', 'Add', 'AppendPathSegment', 'AppendPathSegments', 'Insert'],
    targetTyped: 'implicit_object_creation_expression',
    declares: name => (/^[A-Z]/.test(name) ? [`${name}.cs`, `${name}.*.cs`] : []),
    annotations: {
        nodes: ['attribute'], within: ['attribute_list'], name: 'name', args: '@attribute_argument_list',
        owners: /^(ApiController|Controller|Route|RoutePrefix|HttpHost|BasePath|BaseAddress)$/,
        body: /^(Body|FromBody)$/,
        names: /^(JsonProperty|JsonPropertyName|DataMember|DeserializeAs|SerializeAs|AliasAs)$/,
    },
    forms: {
        string_literal: { as: 'text', content: ['string_literal_content'], escapes: ['escape_sequence'] },
        raw_string_literal: { as: 'text', content: ['raw_string_content'] },
        verbatim_string_literal: { as: 'custom', lower: lowerVerbatim }, character_literal: { as: 'text' },
        interpolated_string_expression: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: ['interpolation'], doubled: /([{}"])\1/g },
        interpolation: { as: 'inside', of: '#1' },
        integer_literal: { as: 'number' }, real_literal: { as: 'number' },
        boolean_literal: { as: 'custom', lower: lowerBoolean }, null_literal: { as: 'constant', value: null },
        identifier: { as: 'name' }, predefined_type: { as: 'name' }, base: { as: 'name' }, this: { as: 'self' },
        qualified_name: { as: 'member', of: 'qualifier', key: 'name' }, alias_qualified_name: { as: 'inside', of: 'name' },
        generic_name: { as: 'inside', of: '#0' }, nullable_type: { as: 'inside', of: '#0' },
        member_access_expression: { as: 'member', of: 'expression', key: ['name/@identifier', 'name'] },
        conditional_access_expression: { as: 'member', of: 'condition', key: ['@member_binding_expression/name/@identifier', '@member_binding_expression/name'] },
        element_access_expression: { as: 'index', of: 'expression', key: 'subscript/#0' },
        invocation_expression: { as: 'call', callee: 'function', args: 'arguments' },
        argument: { as: 'named', name: 'name', value: '#-1' }, attribute_argument: { as: 'named', name: '@name_equals', value: '#-1' },
        object_creation_expression: { as: 'custom', lower: lowerNew }, implicit_object_creation_expression: { as: 'custom', lower: lowerNew },
        anonymous_object_creation_expression: { as: 'custom', lower: lowerAnonymous }, initializer_expression: { as: 'custom', lower: lowerInitializer },
        array_creation_expression: { as: 'inside', of: '@initializer_expression' },
        implicit_array_creation_expression: { as: 'inside', of: '@initializer_expression' }, collection_expression: { as: 'list' }, tuple_expression: { as: 'list' },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], either: ['??'] },
        conditional_expression: { as: 'choice', of: ['consequence', 'alternative'] }, switch_expression: { as: 'custom', lower: lowerSwitch },
        assignment_expression: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
        parenthesized_expression: { as: 'inside', of: '#0' }, cast_expression: { as: 'inside', of: 'value' }, as_expression: { as: 'inside', of: 'left' },
        await_expression: { as: 'inside', of: '#0' },
        postfix_unary_expression: { as: 'inside', of: '#0' }, checked_expression: { as: 'inside', of: '#0' }, arrow_expression_clause: { as: 'inside', of: '#0' },
        global_statement: { as: 'inside', of: '#0' },
        lambda_expression: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        anonymous_method_expression: { as: 'function', params: '@parameter_list', body: '@block' },
        method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        constructor_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body', before: '@constructor_initializer' },
        constructor_initializer: { as: 'custom', lower: based/* lowerBased */.r },
        local_function_statement: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        property_declaration: { as: 'declare', name: 'name', type: 'type', value: ['value', `${GETTER}/@return_statement/#0`, `${GETTER}/#0`], anew: ['@arrow_expression_clause', GETTER] },
        variable_declaration: { as: 'declare', name: 'name', value: '#1', type: 'type', each: 'variable_declarator' },
        class_declaration: { as: 'class', name: 'name', body: 'body', base: '@base_list', params: '@parameter_list' },
        struct_declaration: { as: 'class', name: 'name', body: 'body' },
        record_declaration: { as: 'class', name: 'name', body: 'body', params: '@parameter_list' },
        interface_declaration: { as: 'class', name: 'name', body: 'body' }, enum_declaration: { as: 'class', name: 'name', body: 'body' },
        return_statement: { as: 'return' },
        if_statement: { as: 'branch' }, switch_statement: { as: 'branch' }, catch_clause: { as: 'branch' },
        for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, do_statement: { as: 'loop' },
        foreach_statement: { as: 'loop', target: 'left', of: 'right' },
        using_directive: { as: 'import', read: imports }, namespace_declaration: { as: 'custom', lower: ownNamespace },
        file_scoped_namespace_declaration: { as: 'custom', lower: ownNamespace },
        attribute_list: { as: 'skip' }, modifier: { as: 'skip' }, implicit_type: { as: 'skip' },
        comment: { as: 'comment' },
    },
    parameters: {
        parameter: { name: 'name', type: 'type', default: ['@string_literal', '@integer_literal', '@null_literal', '@boolean_literal',
                '@member_access_expression'] },
        implicit_parameter: { name: '#0' }, identifier: { name: '#0' },
        // `params string[] parts` has no node of its own.
        'parameter_list/identifier': { name: '#0', rest: true },
    },
};


/***/ }),

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


/***/ })

};
;