"use strict";
exports.id = 9149;
exports.ids = [9149];
exports.modules = {

/***/ 89149:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  go: () => (/* binding */ go)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/go/assignments.ts


/** `a, b`: one value is itself, several are what a function returns. */
function several(node, w) {
    const values = (0,grammar_forms/* named */.KT)(node);
    return values.length === 1 ? w.lower(values[0]) : { kind: 'list', items: values.map(v => w.lower(v)), open: false, at: w.at(node) };
}
/** `a, b := f()`, `var a T = b`, `const a = b`. */
function declared(node, w) {
    const left = w.child(node, 'left');
    const names = left ? (0,grammar_forms/* named */.KT)(left) : node.children.filter(c => c.field === 'name');
    const type = w.child(node, 'type');
    const values = valuesFor(names.length, w.child(node, ['right', 'value']), w);
    names.forEach((name, i) => {
        const text = w.textOf(name);
        if (text === '_')
            return;
        const value = values[i];
        const binding = left && w.scope.lookup(text)?.owner === w.owner ? w.scope.lookup(text) : w.declare(text, w.at(name));
        if (value)
            w.write(binding, value);
        if (type)
            binding.type = (0,grammar_forms/* typeName */.go)(w.textOf(type));
    });
    return (0,scope/* unknown */.L5)('a declaration', '', w.at(node));
}
/** `a, b = f()`, `a += b`. */
function assigned(node, w) {
    const left = w.child(node, 'left');
    const right = w.child(node, 'right');
    if (!left || !right)
        return w.through(node);
    const targets = (0,grammar_forms/* named */.KT)(left);
    const operator = w.textOf(w.child(node, 'operator') ?? left);
    const before = operator === '+=' && targets[0] ? w.lower(targets[0]) : undefined;
    const values = valuesFor(targets.length, right, w);
    targets.forEach((target, i) => {
        const value = values[i];
        if (!value || w.textOf(target) === '_')
            return;
        const whole = before ? (0,scope/* join */.fj)([before, value], w.at(node)) : value;
        if (!rewritesPath(target, whole, w))
            (0,grammar_forms/* assignTo */.N8)(target, whole, w);
    });
    return (0,scope/* unknown */.L5)('an assignment', '', w.at(node));
}
/** `for i, v := range list`: v is any of the list. */
function ranged(node, w) {
    const [left, right] = [w.child(node, 'left'), w.child(node, 'right')];
    if (!right)
        return w.through(node);
    const of = w.lower(right);
    const target = left && (0,grammar_forms/* named */.KT)(left)[1];
    if (target && w.textOf(target) !== '_')
        w.declare(w.textOf(target), w.at(target), { kind: 'member', of, key: (0,scope/* unknown */.L5)('each', '', w.at(target)), at: w.at(right) });
    return of;
}
/** One value for each target: the results of one call, or as many values. */
function valuesFor(count, node, w) {
    if (!node)
        return [];
    const values = (node.type === 'expression_list' ? (0,grammar_forms/* named */.KT)(node) : [node]).map(v => w.lower(v));
    const [only] = values;
    if (count === values.length || !only)
        return values;
    return Array.from({ length: count }, (_, i) => ({ kind: 'member', of: only, key: (0,scope/* literal */.eu)(i, only.at), at: only.at, result: true }));
}
/** `u.Path = path`, where u is a parsed URL: from here on u is the URL with that path. */
function rewritesPath(target, path, w) {
    const [of, field] = [w.child(target, 'operand'), w.child(target, 'field')];
    const binding = of?.type === 'identifier' ? w.scope.lookup(w.textOf(of)) : undefined;
    if (!of || !binding || !field || w.textOf(field) !== 'Path' || !binding.writes.some(({ value }) => isParsedUrl(value)))
        return false;
    const at = w.at(target);
    const base = { kind: 'name', binding, at, use: w.use() };
    w.write(binding, { kind: 'call', callee: { kind: 'external', name: 'withPath%', at }, args: [{ value: base }, { value: path }], constructs: false, at, owner: w.owner, use: w.use() });
    return true;
}
function isParsedUrl(value) {
    const call = value.kind === 'member' && value.result ? value.of : value;
    if (call.kind !== 'call')
        return false;
    const { callee } = call;
    return (callee.kind === 'external' && /^(?:withPath|url\.URL)%$/.test(callee.name)) || (callee.kind === 'member' && callee.key.kind === 'literal' && /^(?:Must)?Parse(?:RequestURI)?$/.test(String(callee.key.value)));
}

// EXTERNAL MODULE: ./src/casing.ts
var casing = __webpack_require__(30576);
;// CONCATENATED MODULE: ./src/languages/go/structs.ts
// The struct types of one Go file, found in its text: a literal may stand before the type's declaration.

const known = new WeakMap();
/** The struct that a type node means: one of the file, or one written in place. */
function structOf(type, w) {
    if (type.type === 'struct_type')
        return { ...fieldsIn(w.textOf(type)), hasMethods: false };
    const structs = known.get(w) ?? structsIn(w.source.text);
    known.set(w, structs);
    return structs.get((0,grammar_forms/* typeName */.go)(w.textOf(type)));
}
const asked = new WeakMap();
/** Whether the file declares an interface of that name. */
function isInterface(name, w) {
    const names = asked.get(w) ?? new Set([...w.source.text.matchAll(/^\s*(?:type\s+)?(\w+)\s+interface\b/gm)].map(m => m[1]));
    asked.set(w, names);
    return names.has(name);
}
function structsIn(text) {
    const methods = new Set([...text.matchAll(/^func\s*\(\s*\w*\s*\*?(\w+)/gm)].map(m => m[1]));
    return new Map([...text.matchAll(/^\s*(?:type\s+)?(\w+)\s+struct\s*\{([^}]*)\}/gm)].map(m => [m[1], { ...fieldsIn(m[2]), hasMethods: methods.has(m[1]) }]));
}
function fieldsIn(body) {
    const fields = new Map();
    const optional = new Set();
    for (const line of body.replace(/^\s*struct\s*\{/, '').split(/[\n;]/)) {
        const [, names, tag] = /^\s*(\w+(?:\s*,\s*\w+)*)\s+[^\s/].*?(?:`([^`]*)`)?\s*(?:\/\/.*|\})?$/.exec(line) ?? [];
        const json = /\bjson:"([\w-]+)/.exec(tag ?? '')?.[1];
        for (const name of names?.split(/\s*,\s*/) ?? []) {
            fields.set(name, json ?? name);
            if (/\bjson:"[^"]*,omitempty/.test(tag ?? ''))
                optional.add(json ?? name);
        }
    }
    return { fields, optional };
}

;// CONCATENATED MODULE: ./src/languages/go/literals.ts




/** What is called a client is one, whatever its fields. */
const CLIENT = /client|session|transport|service|api$/i;
/** What is sent, rather than how. */
const FIELD = /^(?:scopes|note|note_url|client_id|client_secret|fingerprint|add_scopes|remove_scopes)$/;
/** `T{\u2026}`, `map[K]V{\u2026}`, `[]T{\u2026}`. */
function lowerComposite(node, w) {
    const body = w.child(node, 'body');
    const type = w.child(node, 'type');
    return body ? lowerValue(body, type, w) : w.through(node);
}
/** A type's declaration: nothing is called there. What a struct holds of others' types is known by them. */
function lowerType(node, w) {
    const [name, struct] = [w.child(node, 'name'), w.child(node, 'type')];
    for (const field of name && struct?.type === 'struct_type' ? (0,grammar_forms/* named */.KT)(struct).flatMap(grammar_forms/* named */.KT) : []) {
        const type = (0,grammar_forms/* typeName */.go)(textOf(w.child(field, 'type'), w));
        if (isOthers(type, w))
            for (const key of field.children.filter(c => c.field === 'name'))
                w.instanceOf(w.textOf(name), w.at(node)).members.push((0,scope/* ownMember */.nV)((0,scope/* declaredAs */.dN)(w.textOf(key), type, w.at(key))));
    }
    return (0,scope/* unknown */.L5)('a type', '', w.at(node));
}
const textOf = (node, w) => (node ? w.textOf(node) : '');
/** Whether a type is of a package that is no part of Go, or what a file asks of one: `*github.Client`, `type Tokens interface { \u2026 }`. */
function isOthers(type, w) {
    const [name = '', member] = type.split('.');
    if (member === undefined)
        return isInterface(name, w);
    return /^[^/]*\.[^/]*\//.test(w.scope.lookup(name)?.imported?.module ?? '');
}
/** What `make` and `new` give. */
function emptyOf(type, w) {
    const at = w.at(type);
    if (type.type === 'map_type')
        return { kind: 'record', entries: [], open: false, at };
    if (type.type === 'slice_type')
        return { kind: 'list', items: [], open: false, at };
    return typed([], type, at, w);
}
function lowerValue(body, type, w) {
    const at = w.at(body);
    const elements = (0,grammar_forms/* named */.KT)(body);
    const isList = type === undefined ? elements.length > 0 && elements.every(e => e.type !== 'keyed_element') : type.type === 'slice_type' || type.type.endsWith('array_type');
    const inner = type && w.child(type, ['element', 'value']);
    if (isList)
        return { kind: 'list', items: elements.map(e => lowerElement(e.type === 'keyed_element' ? w.child(e, '#-1') ?? e : e, inner, w)), open: false, at };
    const struct = type && structOf(type, w);
    const entries = elements.flatMap((element, i) => {
        const [key, value] = element.type === 'keyed_element' ? (0,grammar_forms/* named */.KT)(element) : [undefined, element];
        if (!value)
            return [];
        const name = key ? keyOf(key, type, struct, w) : fieldAt(i, struct, w.at(element));
        return name ? [{ key: name, value: lowerElement(value, inner, w), at: w.at(element) }] : [];
    });
    return typed(entries, type, at, w);
}
/** An element; `{\u2026}` alone is of the type that the whole is made of. */
function lowerElement(element, type, w) {
    const [only] = element.type === 'literal_element' ? (0,grammar_forms/* named */.KT)(element) : [element];
    return only?.type === 'literal_value' ? lowerValue(only, type?.type === 'pointer_type' ? (0,grammar_forms/* named */.KT)(type)[0] : type, w) : w.lower(only ?? element);
}
/** A field's name as JSON has it; a map's key is worked out. */
function keyOf(key, type, struct, w) {
    const at = w.at(key);
    const [only] = (0,grammar_forms/* named */.KT)(key);
    if (only?.type !== 'identifier' || type?.type === 'map_type')
        return w.lower(key);
    const name = w.textOf(only);
    // A type of another file of the package has tags there, which mostly write the names like this.
    const tagged = type?.type === 'type_identifier' && !struct && FIELD.test((0,casing/* snakeCase */.L)(name));
    return (0,scope/* literal */.eu)(struct?.fields.get(name) ?? (tagged ? (0,casing/* snakeCase */.L)(name) : name), at);
}
function fieldAt(index, struct, at) {
    const name = struct && [...struct.fields.values()][index];
    return name === undefined ? undefined : (0,scope/* literal */.eu)(name, at);
}
/** A struct's value: its fields, over the methods of its type, which know what any value of the type holds. */
function typed(entries, type, at, w) {
    const name = type ? (0,grammar_forms/* typeName */.go)(w.textOf(type)) : '';
    const struct = type && structOf(type, w);
    const spread = [];
    if (struct?.hasMethods) {
        const instance = w.instanceOf(name, at);
        for (const { key, value } of entries)
            if (key)
                instance.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: true });
        spread.push({ value: { kind: 'name', binding: instance, at, use: w.use() }, at });
    }
    else if (type?.type === 'qualified_type' && CLIENT.test(name)) {
        spread.push({ value: { kind: 'call', callee: w.lower(type), args: [], constructs: true, at, owner: w.owner, use: w.use() }, at });
    }
    // Fields that are not given are sent empty; those of a type in another file of the package can't be told.
    const given = new Set(entries.map(({ key }) => (key?.kind === 'literal' ? key.value : undefined)));
    const open = struct ? [...struct.fields.values()].some(field => !given.has(field) && !struct.optional.has(field)) : type?.type === 'type_identifier';
    const record = { kind: 'record', entries: [...spread, ...entries], open, at };
    // Tables of routes are a server's in Go.
    if (/request$/i.test(name))
        w.records.push(record);
    const full = type ? w.textOf(type) : '';
    return MADE.has(full) ? made(`${full}%`, record, w) : record;
}
/** Values of the standard library that are text in the end. */
const MADE = new Set(['url.URL', 'url.Values']);
/** Parts of a URL by the names that other languages have for them. */
const PARTS = { Scheme: 'protocol', Host: 'host', Path: 'pathname' };
function made(name, { entries, at, open }, w) {
    const renamed = entries.map((entry) => {
        const key = entry.key?.kind === 'literal' ? (0,scope/* literal */.eu)(PARTS[String(entry.key.value)] ?? entry.key.value, entry.key.at) : entry.key;
        // A form's values are lists, most of one text.
        const value = name === 'url.Values%' && entry.value.kind === 'list' && entry.value.items.length === 1 ? entry.value.items[0] : entry.value;
        return { ...entry, value, ...(key && { key }) };
    });
    return { kind: 'call', callee: { kind: 'external', name, at }, args: [{ value: { kind: 'record', entries: renamed, open, at } }], constructs: false, at, owner: w.owner, use: w.use() };
}

;// CONCATENATED MODULE: ./src/languages/go/calls.ts


/** A call. `make(map[string]string)` and `new(T)` are empty values. */
function lowerCallExpression(node, w) {
    const callee = w.child(node, 'function');
    const name = callee?.type === 'identifier' ? w.textOf(callee) : '';
    const type = w.child(node, 'arguments');
    const [first] = type ? (0,grammar_forms/* named */.KT)(type) : [];
    if ((name === 'make' || name === 'new') && first)
        return emptyOf(first, w);
    const call = (0,grammar_forms/* lowerAs */.qZ)({ as: 'call', callee: 'function', args: 'arguments' }, node, w);
    // What a loop appends may come any number of times.
    if (name === 'append' && call.kind === 'call' && w.use().loop)
        return { kind: 'list', items: call.args.slice(1).map(({ value }) => value), open: true, at: call.at };
    return call;
}

;// CONCATENATED MODULE: ./src/languages/go/imports.ts

/** `import gh "host/owner/repo/v28/pkg"`. */
function imports(node, w) {
    const path = w.child(node, 'path');
    if (!path)
        return [];
    const module = w.textOf(path).slice(1, -1);
    const name = w.child(node, 'name');
    const local = name ? w.textOf(name) : packageName(module);
    const version = versionOf(module);
    return [{ module, name: '*', local, ...(version && { version }) }];
}
/** Modules whose early versions did not have their number in the path, with the first major version that has it: https://pkg.go.dev/github.com/google/go-github?tab=versions. */
const NUMBERED_FROM = { 'github.com/google/go-github': 18 };
/** `host/owner/repo/v28/pkg` is version 28 of `host/owner/repo`. */
function versionOf(path) {
    const [, name, major] = /^([\w.-]+(?:\/[\w.-]+)*?)\/v(\d+)(?:\/|$)/.exec(path) ?? [];
    if (name !== undefined)
        return { package: name, range: `^${major}.0.0` };
    const early = Object.keys(NUMBERED_FROM).find(module => path === module || path.startsWith(`${module}/`));
    return early === undefined ? undefined : { package: early, range: `<${NUMBERED_FROM[early]}.0.0` };
}
/** What a package most likely calls itself, by its path: `yaml` of `gopkg.in/yaml.v3`, `resty` of `github.com/go-resty/resty/v2`. */
function packageName(path) {
    const parts = path.split('/');
    const last = parts.length > 1 && /^v\d+$/.test(parts.at(-1)) ? parts.at(-2) : parts.at(-1);
    return last.replace(/\.v\d+$/, '').replace(/^go[-.]|[-.]go$/g, '').replace(/.*-/, '');
}
/** `package github`: a file says by it what it is about, as by what it imports. */
function ownPackage(node, w) {
    const name = w.child(node, '#0');
    if (name)
        w.imports.push(w.textOf(name));
    return (0,scope/* unknown */.L5)('a package', '', w.at(node));
}

;// CONCATENATED MODULE: ./src/languages/go/dialect.ts




/** Which node of the grammar is what. */
const go = {
    id: 'go',
    grammar: { package: 'tree-sitter-go', file: 'tree-sitter-go.wasm' },
    constants: true,
    commands: true,
    constructors: [],
    forms: {
        interpreted_string_literal: { as: 'text', content: ['interpreted_string_literal_content'], escapes: ['escape_sequence'] },
        raw_string_literal: { as: 'text', content: ['raw_string_literal_content'] },
        rune_literal: { as: 'text' },
        int_literal: { as: 'number' }, float_literal: { as: 'number' },
        true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, nil: { as: 'constant', value: null },
        identifier: { as: 'name' }, type_identifier: { as: 'name' },
        selector_expression: { as: 'member', of: 'operand', key: 'field' },
        qualified_type: { as: 'member', of: 'package', key: 'name' }, package_identifier: { as: 'name' },
        index_expression: { as: 'index', of: 'operand', key: 'index' },
        slice_expression: { as: 'inside', of: 'operand' }, type_assertion_expression: { as: 'inside', of: 'operand' }, type_conversion_expression: { as: 'inside', of: 'operand' },
        type_instantiation_expression: { as: 'inside', of: '#0' }, parenthesized_expression: { as: 'inside', of: '#0' }, unary_expression: { as: 'inside', of: 'operand' },
        literal_element: { as: 'inside', of: '#0' },
        call_expression: { as: 'custom', lower: lowerCallExpression },
        composite_literal: { as: 'custom', lower: lowerComposite },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'] },
        expression_list: { as: 'custom', lower: several },
        func_literal: { as: 'function', params: 'parameters', body: 'body' },
        function_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body', receiver: 'receiver' },
        short_var_declaration: { as: 'custom', lower: declared }, const_spec: { as: 'custom', lower: declared }, var_spec: { as: 'custom', lower: declared },
        assignment_statement: { as: 'custom', lower: assigned }, range_clause: { as: 'custom', lower: ranged },
        return_statement: { as: 'return' },
        if_statement: { as: 'branch' }, expression_switch_statement: { as: 'branch' }, type_switch_statement: { as: 'branch' }, select_statement: { as: 'branch' },
        for_statement: { as: 'loop' },
        import_spec: { as: 'import', read: imports },
        type_spec: { as: 'custom', lower: lowerType }, type_alias: { as: 'skip' }, package_clause: { as: 'custom', lower: ownPackage },
        comment: { as: 'comment' },
    },
    parameters: {
        parameter_declaration: { name: 'name', type: 'type', several: true },
        variadic_parameter_declaration: { name: 'name', type: 'type', rest: true },
    },
};


/***/ })

};
;