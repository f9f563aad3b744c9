"use strict";
exports.id = 973;
exports.ids = [973];
exports.modules = {

/***/ 40973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  php: () => (/* binding */ php)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/php/arrays.ts


/** Options of curl that stand for a method: the key that the method is then found under. */
const METHODS = { CURLOPT_POST: 'POST', CURLOPT_POSTFIELDS: 'POST', CURLOPT_PUT: 'PUT', CURLOPT_UPLOAD: 'PUT', CURLOPT_HTTPGET: 'GET', CURLOPT_NOBODY: 'HEAD' };
const IMPLIED = 'CURLOPT_METHOD';
/** `[1, 2]`, `['a' => 1]`, `array(\u2026)`. */
function lowerArray(node, w) {
    const at = w.at(node);
    const elements = node.children.filter(c => c.type === 'array_element_initializer');
    const parts = elements.map(element => element.children.filter(c => c.named && c.type !== 'comment'));
    if (parts.some(p => p.length === 2)) {
        let index = 0;
        return recordOf(elements.flatMap((element, i) => {
            const [first, value] = parts[i];
            if (!first)
                return [];
            if (!value)
                return first.type === 'variadic_unpacking' ? [{ value: w.lower(first), at: w.at(first) }] : [{ key: (0,scope/* literal */.eu)(index++, w.at(first)), value: w.lower(first), at: w.at(first) }];
            return entries(keyOf(first, w), w.lower(value), w.at(element));
        }), node, w);
    }
    const items = parts.flatMap(([item]) => item ?? []);
    if (items.length > 0 && items.every(item => item.type === 'variadic_unpacking'))
        return recordOf(items.map(item => ({ value: w.lower(item), at: w.at(item) })), node, w);
    const spreads = new Set(items.flatMap((item, i) => (item.type === 'variadic_unpacking' ? [i] : [])));
    return { kind: 'list', items: items.map(item => w.lower(item)), open: false, at, ...(spreads.size > 0 && { spreads }) };
}
/** A record, noted as one that may be an entry of a route table. */
function recordOf(entries_, node, w) {
    const record = { kind: 'record', entries: entries_, open: false, at: w.at(node) };
    w.records.push(record);
    return record;
}
/** An entry, and what an option of curl means besides. */
function entries(key, value, at) {
    const method = key.kind === 'literal' ? METHODS[String(key.value)] : undefined;
    const on = method !== undefined && !(value.kind === 'literal' && !value.value);
    return [...(on ? [{ key: (0,scope/* literal */.eu)(IMPLIED, at), value: (0,scope/* literal */.eu)(method, at), at }] : []), { key, value, at }];
}
/** `$list['key']`, `$options[CURLOPT_URL]`. */
function lowerSubscript(node, w) {
    const [of, key] = node.children.filter(c => c.named);
    return of && key ? { kind: 'member', of: w.lower(of), key: keyOf(key, w), at: w.at(node) } : w.through(node);
}
/** `$options[CURLOPT_POST] = true` says the method as well. */
function lowerAssignment(node, w) {
    const value = (0,grammar_forms/* lowerAs */.qZ)({ as: 'assign', target: 'left', value: 'right' }, node, w);
    const target = w.child(node, 'left');
    const [of, key] = target?.type === 'subscript_expression' ? target.children.filter(c => c.named) : [];
    const binding = of?.type === 'variable_name' ? w.scope.lookup(w.plain(w.textOf(of))) : undefined;
    if (binding && of && !key)
        w.write(binding, appended({ kind: 'name', binding, at: w.at(of), use: w.use() }, value, w.at(node), w));
    if (binding && key?.type === 'name')
        for (const entry of entries(keyOf(key, w), value, w.at(node)).slice(0, -1))
            w.writeMember(binding, [entry.key], entry.value, entry.at);
    return value;
}
/** `$list[] = value`: the list with one more item; in a loop it may come any number of times. */
function appended(list, value, at, w) {
    if (w.use().loop)
        return { kind: 'list', items: [value], open: true, at };
    return { kind: 'call', callee: { kind: 'external', name: 'append%', at }, args: [{ value: list }, { value }], constructs: false, at, owner: w.owner, use: w.use() };
}
/** A key. Constants of the language and of libraries go by their names: `CURLOPT_URL`, `RequestOptions::JSON`. */
function keyOf(node, w) {
    const at = w.at(node);
    if (node.type === 'name' && !w.scope.lookup(w.textOf(node)))
        return (0,scope/* literal */.eu)(w.textOf(node), at);
    const constant = /^\\?(?:\w+\\)*RequestOptions::(\w+)$/.exec(w.textOf(node))?.[1];
    return constant === undefined ? w.lower(node) : (0,scope/* literal */.eu)(constant.toLowerCase(), at);
}

;// CONCATENATED MODULE: ./src/languages/php/calls.ts



const SPECIAL = { define: calls_define, compact, curl_setopt: curlOption, curl_setopt_array: curlOptions };
/** A call of a function by its name. */
function lowerFunctionCall(node, w) {
    const expr = (0,grammar_forms/* lowerAs */.qZ)({ as: 'call', callee: 'function', args: 'arguments' }, node, w);
    if (expr.kind !== 'call' || expr.callee.kind !== 'external')
        return expr;
    const { name } = expr.callee;
    return Object.hasOwn(SPECIAL, name) ? SPECIAL[name](expr, node, w) : expr;
}
/** `define('NAME', value)`: a constant, known everywhere. */
function calls_define(call, _node, w) {
    const [name, value] = call.args;
    if (name?.value.kind === 'literal' && value)
        w.write(w.globals.declare(String(name.value.value), 'variable', call.at), value.value);
    return call;
}
/** `compact('a', 'b')`: the variables of these names. */
function compact(call, node, w) {
    return recordOf(call.args.flatMap(({ value }) => (value.kind === 'literal' ? [{ key: value, value: w.name(`$${String(value.value)}`, value.at), at: value.at }] : [])), node, w);
}
/** `curl_setopt($handle, OPTION, value)` as a method of the handle that takes a record. */
function curlOption(call, node, w) {
    const [handle, , value] = call.args;
    const option = w.child(node, 'arguments')?.children.filter(c => c.type === 'argument')[1];
    const name = option && w.child(option, '#-1');
    if (!handle || !name || !value)
        return call;
    return onHandle(call, handle.value, recordOf(entries(keyOf(name, w), value.value, value.value.at), node, w), w);
}
/** `curl_setopt_array($handle, [OPTION => value])`. */
function curlOptions(call, _node, w) {
    const [handle, options] = call.args;
    return handle && options ? onHandle(call, handle.value, options.value, w) : call;
}
function onHandle(call, handle, options, w) {
    return Object.assign(call, { callee: { kind: 'member', of: named(handle, w), key: (0,scope/* literal */.eu)('setopt', call.callee.at), at: call.callee.at }, args: [{ value: options }] });
}
/** A handle that is kept in a field, as a variable of the function: what is set on it here belongs together. */
function named(handle, w) {
    if (handle.kind !== 'member' || handle.key.kind !== 'literal')
        return handle;
    const name = `->${String(handle.key.value)}`;
    const binding = w.scope.lookup(name) ?? w.declare(name, handle.at);
    if (binding.writes.length === 0)
        binding.writes.push({ value: handle, order: -1, owner: w.owner, maybe: false });
    return { kind: 'name', binding, at: handle.at, use: w.use() };
}

;// CONCATENATED MODULE: ./src/languages/php/names.ts

/** `\GuzzleHttp\Client`: the class itself; `\strlen`: what is global. */
function fullName(written, at) {
    const name = written.replace(/^\\/, '');
    return name.includes('\\') ? { kind: 'external', module: name, name, at } : { kind: 'external', name, at };
}
/** `Foo::BAR`, `self::BAR`, `Foo::$bar`. */
function constantOf(node, w) {
    const [of, name] = node.children.filter(c => c.named);
    if (!of || !name)
        return w.through(node);
    return { kind: 'member', of: w.lower(of), key: (0,scope/* literal */.eu)(w.plain(w.textOf(name)), w.at(name)), at: w.at(node) };
}
/** `use A\B;`, `use A\B as C;`, `use A\{B, C as D};`. A class is a module of its own. */
function imports(node, w) {
    const prefix = node.children.find(c => c.type === 'namespace_name');
    const before = prefix ? `${w.textOf(prefix)}\\` : '';
    return clauses(node).map(clause => {
        const alias = w.child(clause, 'alias');
        const named = clause.children.find(c => c.named && c !== alias);
        const module = (before + (named ? w.textOf(named) : '')).replace(/^\\/, '');
        const name = module.split('\\').at(-1);
        return { module, name: '*', local: alias ? w.textOf(alias) : name, texts: { endings: [`${name}.php`], path: [name] } };
    });
}
/** `require_once __DIR__ . '/config.php';`: its constants are constants here. */
function required(node, w) {
    const [, file] = /['"]\/?([^'"\n]+)['"]\)?$/.exec(w.textOf(node)) ?? [];
    if (file !== undefined)
        w.open([`./${file}`]);
    return w.through(node);
}
/** A class with its whole name, in code or in a comment. */
const WHOLE = /(?<![\w\\$])\\?([A-Z]\w*(?:\\[A-Z]\w*)+)/g;
/** A file: what it names by its whole name it needs no import for. */
function lowerFile(node, w) {
    const file = w.through(node);
    for (const [, name = ''] of w.textOf(node).matchAll(WHOLE))
        if (!w.imports.includes(name))
            w.imports.push(name);
    return file;
}
function clauses(node) {
    return node.children.flatMap(c => (c.type === 'namespace_use_clause' ? [c] : c.type === 'namespace_use_group' ? clauses(c) : []));
}
/** `namespace A\B;`: a file says by it what it is about, as by what it imports. */
function ownNamespace(node, w) {
    const name = w.child(node, 'name');
    if (name)
        w.imports.push(w.textOf(name));
    return w.through(node);
}

;// CONCATENATED MODULE: ./src/languages/php/dialect.ts



const HOLES = [
    'variable_name', 'dynamic_variable_name', 'member_access_expression', 'nullsafe_member_access_expression', 'subscript_expression',
    'member_call_expression', 'nullsafe_member_call_expression', 'scoped_call_expression', 'scoped_property_access_expression', 'function_call_expression',
];
/** Which node of the grammar is what. */
const php = {
    id: 'php',
    grammar: { package: 'tree-sitter-php', file: 'tree-sitter-php.wasm' },
    commands: true,
    constructors: ['__construct'],
    sigil: '$',
    selfName: 'this',
    localWrites: true,
    declares: name => (/^[A-Z]/.test(name) ? [`${name}.php`] : []),
    forms: {
        string: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'] },
        encapsed_string: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: HOLES },
        heredoc: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: HOLES },
        shell_command_expression: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: HOLES, runs: true },
        nowdoc: { as: 'text', content: ['nowdoc_string'] },
        integer: { as: 'number' }, float: { as: 'number' },
        boolean: { as: 'custom', lower: (node, w) => w.literal(/^t/i.test(w.textOf(node)), w.at(node)) },
        null: { as: 'constant', value: null },
        variable_name: { as: 'name' }, name: { as: 'name' }, dynamic_variable_name: { as: 'inside', of: '#0' },
        qualified_name: { as: 'custom', lower: (node, w) => fullName(w.textOf(node), w.at(node)) },
        relative_scope: { as: 'custom', lower: (node, w) => w.selfExpr(w.at(node)) },
        member_access_expression: { as: 'member', of: 'object', key: 'name' }, nullsafe_member_access_expression: { as: 'member', of: 'object', key: 'name' },
        scoped_property_access_expression: { as: 'custom', lower: constantOf }, class_constant_access_expression: { as: 'custom', lower: constantOf },
        subscript_expression: { as: 'custom', lower: lowerSubscript },
        ...Object.fromEntries(['require', 'require_once', 'include', 'include_once'].map(word => [`${word}_expression`, { as: 'custom', lower: required }])),
        function_call_expression: { as: 'custom', lower: lowerFunctionCall },
        member_call_expression: { as: 'call', receiver: 'object', method: 'name', args: 'arguments' }, nullsafe_member_call_expression: { as: 'call', receiver: 'object', method: 'name', args: 'arguments' },
        scoped_call_expression: { as: 'call', receiver: 'scope', method: 'name', args: 'arguments' },
        object_creation_expression: { as: 'call', callee: '#0', args: '@arguments', constructs: true },
        argument: { as: 'named', name: 'name', value: '#-1' },
        variadic_unpacking: { as: 'inside', of: '#0' },
        array_creation_expression: { as: 'custom', lower: lowerArray },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['.'], either: ['??', 'or'] },
        conditional_expression: { as: 'choice', of: [['body', 'condition'], 'alternative'] },
        match_block: { as: 'choice', of: ['#0', '#1', '#2', '#3', '#4', '#5'] },
        match_expression: { as: 'inside', of: 'body' }, match_conditional_expression: { as: 'inside', of: 'return_expression' }, match_default_expression: { as: 'inside', of: 'return_expression' },
        parenthesized_expression: { as: 'inside', of: '#0' }, cast_expression: { as: 'inside', of: 'value' }, error_suppression_expression: { as: 'inside', of: '#0' },
        clone_expression: { as: 'inside', of: '#0' }, by_ref: { as: 'inside', of: '#0' },
        anonymous_function: { as: 'function', params: 'parameters', body: 'body' },
        arrow_function: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        function_definition: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        class_declaration: { as: 'class', name: 'name', body: 'body', base: '@base_clause' },
        trait_declaration: { as: 'class', name: 'name', body: 'body' }, interface_declaration: { as: 'class', name: 'name', body: 'body', base: '@base_clause' },
        enum_declaration: { as: 'class', name: 'name', body: 'body' }, anonymous_class: { as: 'class', name: 'name', body: 'body', base: '@base_clause' },
        property_element: { as: 'declare', name: 'name', value: 'default_value' }, enum_case: { as: 'declare', name: 'name', value: 'value' },
        const_element: { as: 'declare', name: '#0', value: '#1' }, static_variable_declaration: { as: 'declare', name: 'name', value: 'value' },
        assignment_expression: { as: 'custom', lower: lowerAssignment }, reference_assignment_expression: { as: 'assign', target: 'left', value: 'right' },
        augmented_assignment_expression: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
        return_statement: { as: 'return' },
        if_statement: { as: 'branch' }, switch_statement: { as: 'branch' }, try_statement: { as: 'branch' },
        foreach_statement: { as: 'loop', of: '#0', target: '#1' }, for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, do_statement: { as: 'loop' },
        program: { as: 'custom', lower: lowerFile },
        namespace_use_declaration: { as: 'import', read: imports },
        namespace_definition: { as: 'custom', lower: ownNamespace }, namespace_name: { as: 'skip' }, namespace_aliasing_clause: { as: 'skip' }, text: { as: 'skip' },
        comment: { as: 'comment' },
    },
    parameters: {
        simple_parameter: { name: 'name', default: 'default_value', type: 'type', reference: '@reference_modifier' },
        property_promotion_parameter: { name: 'name', default: 'default_value', type: 'type', field: true },
        variadic_parameter: { name: 'name', type: 'type', rest: true },
    },
};


/***/ })

};
;