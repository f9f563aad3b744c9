"use strict";
exports.id = 2554;
exports.ids = [2554];
exports.modules = {

/***/ 42554:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rust: () => (/* binding */ rust)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
;// CONCATENATED MODULE: ./src/languages/rust/paths.ts

/** `a::b::c`, `Self::c`. */
function pathOf(node, w) {
    const at = w.at(node);
    const parts = w.textOf(node).replace(/::<[^]*?>/g, '').split(/\s*::\s*/).filter(Boolean);
    const [first = '', ...rest] = parts;
    // A path into the crate itself: what it ends in is declared here, or not known.
    if (/^(?:crate|super|self)$/.test(first))
        return through(w.name(parts.at(-1), at), [], at);
    const known = first === 'Self' ? w.selfExpr(at) : w.scope.lookup(first) ? w.name(first, at) : crate(first, at, w);
    return through(known, rest, at);
}
const through = (of, names, at) => names.reduce((expr, name) => ({ kind: 'member', of: expr, key: (0,scope/* literal */.eu)(name, at), at }), of);
/** A name in lower case that begins a path is a crate's; a type's may be declared further down. */
function crate(name, at, w) {
    if (!/^[a-z]/.test(name) || /^(?:std|core|alloc|str|u8|u16|u32|u64|i32|i64|usize)$/.test(name))
        return w.name(name, at);
    w.imports.push(name);
    return { kind: 'external', module: name, name, at };
}
/** `use a::b::{C, D as E, self};` */
function lowerUse(node, w) {
    const argument = w.child(node, 'argument');
    if (argument)
        for (const { path, local } of uses(argument, [], w))
            importPath(path, local, w.at(node), w);
    return (0,scope/* unknown */.L5)('an import', '', w.at(node));
}
function uses(node, before, w) {
    const parts = (n) => (n ? w.textOf(n).split(/\s*::\s*/) : []);
    switch (node.type) {
        case 'use_list': return node.children.filter(c => c.named).flatMap(c => uses(c, before, w));
        case 'scoped_use_list': {
            const list = w.child(node, 'list');
            return list ? uses(list, [...before, ...parts(w.child(node, 'path'))], w) : [];
        }
        case 'use_as_clause': {
            const alias = w.child(node, 'alias');
            return [{ path: [...before, ...parts(w.child(node, 'path'))], local: alias ? w.textOf(alias) : '_' }];
        }
        case 'use_wildcard': return [{ path: [...before, ...parts(node).filter(p => p !== '*')], local: '*' }];
        case 'self': return [{ path: [...before], local: before.at(-1) ?? '' }];
        case 'identifier':
        case 'scoped_identifier': {
            const path = [...before, ...parts(node)];
            return [{ path, local: path.at(-1) }];
        }
        default: return [];
    }
}
function importPath(path, local, at, w) {
    const [module = '', ...rest] = path;
    if (/^(?:crate|super|self)$/.test(module))
        return;
    if (local === '*' || local === '_') {
        w.imports.push(module);
        return;
    }
    w.import({ module, name: rest.length === 0 ? '*' : rest.join('.'), local }, at);
}

;// CONCATENATED MODULE: ./src/languages/rust/tokens.ts



/** Tokens between separators. */
function split(tokens, separator, w) {
    const groups = [[]];
    for (const token of tokens) {
        if (/comment/.test(token.type))
            continue;
        if (!token.named && w.textOf(token) === separator)
            groups.push([]);
        else
            groups.at(-1).push(token);
    }
    return groups;
}
/** The expression that some tokens are. */
function expression(tokens, w) {
    const [first] = tokens;
    if (!first)
        return (0,scope/* unknown */.L5)('no value', '', w.source.place(0, 0));
    const at = w.source.place(first.start, tokens.at(-1).end);
    const sums = split(tokens, '+', w);
    if (sums.length > 1 && sums.every(s => s.length > 0))
        return (0,scope/* join */.fj)(sums.map(s => expression(s, w)), at);
    return new Reader(tokens, w).read() ?? (0,scope/* unknown */.L5)('not followed', '', at);
}
class Reader {
    tokens;
    w;
    next = 0;
    constructor(tokens, w) {
        this.tokens = tokens;
        this.w = w;
    }
    /** Undefined: some other kind of expression. */
    read() {
        while (/^(?:[&*]|mut)$/.test(this.peek()))
            this.next++;
        let expr = this.atom();
        while (expr && this.next < this.tokens.length)
            expr = this.step(expr);
        return expr;
    }
    peek(ahead = 0) {
        const token = this.tokens[this.next + ahead];
        return token ? this.w.textOf(token) : '';
    }
    atom() {
        const token = this.tokens[this.next];
        if (!token)
            return undefined;
        const { w } = this;
        if (token.type === 'identifier' && this.peek(1) === '!' && this.tokens[this.next + 2]?.type === 'token_tree')
            return this.macro(token);
        this.next++;
        if (token.type === 'token_tree')
            return w.source.text[token.start] === '(' ? expression(token.children.slice(1, -1), w) : w.source.text[token.start] === '[' ? this.list(token) : undefined;
        if (token.type === 'identifier' && this.peek() === '::' && !w.scope.lookup(w.textOf(token)))
            return crate(w.textOf(token), w.at(token), w);
        if (token.type === 'identifier' || token.type === 'self' || token.type.endsWith('_literal'))
            return w.lower(token);
        return /^(?:Self|String|crate)$/.test(w.textOf(token)) ? w.name(w.textOf(token), w.at(token)) : undefined;
    }
    macro(name) {
        const tree = this.tokens[this.next + 2];
        this.next += 3;
        return lowerMacro({ type: 'macro_invocation', named: true, field: null, start: name.start, end: tree.end, children: [{ ...name, field: 'macro' }, tree] }, this.w);
    }
    list(token) {
        return { kind: 'list', items: split(token.children.slice(1, -1), ',', this.w).filter(g => g.length > 0).map(g => expression(g, this.w)), open: false, at: this.w.at(token) };
    }
    step(of) {
        const token = this.tokens[this.next];
        const text = this.w.textOf(token);
        const name = this.tokens[this.next + 1];
        const at = (end) => this.w.source.place(this.tokens[0].start, end.end);
        if (text === '?') {
            this.next++;
            return of;
        }
        if ((text === '.' || text === '::') && name) {
            this.next += 2;
            return this.w.textOf(name) === 'await' ? of : { kind: 'member', of, key: (0,scope/* literal */.eu)(this.w.textOf(name), this.w.at(name)), at: at(name) };
        }
        if (token.type === 'token_tree' && text.startsWith('(')) {
            this.next++;
            const call = { kind: 'call', callee: of, constructs: false, at: at(token), owner: this.w.owner, use: this.w.use(), args: split(token.children.slice(1, -1), ',', this.w).filter(g => g.length > 0).map(g => ({ value: expression(g, this.w) })) };
            this.w.calls.push(call);
            return call;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/languages/rust/macros.ts


const values = (tokens, w) => split(tokens, ',', w).filter(group => group.length > 0).map(group => expression(group, w));
const MACROS = {
    format, format_args: format,
    concat: (tokens, node, w) => (0,scope/* join */.fj)(values(tokens, w), w.at(node)),
    vec: (tokens, node, w) => ({ kind: 'list', items: values(tokens, w), open: false, at: w.at(node) }),
    json: (tokens, node, w) => json(tokens, node, w),
    env: environment, option_env: environment,
    hashmap: (tokens, node, w) => map(tokens, '=>', node, w), btreemap: (tokens, node, w) => map(tokens, '=>', node, w), form: (tokens, node, w) => map(tokens, '=>', node, w),
};
/** A macro by its name. One that is not known is a call of that name, which hands on what it is given alone: `try!(request.send())`. */
function lowerMacro(node, w) {
    const name = w.textOf(w.child(node, 'macro') ?? node).replace(/^.*::/, '');
    const tree = node.children.find(c => c.type === 'token_tree');
    const tokens = tree ? tree.children.slice(1, -1) : [];
    if (Object.hasOwn(MACROS, name))
        return MACROS[name](tokens, node, w);
    const at = w.at(node);
    const call = { kind: 'call', constructs: false, at, owner: w.owner };
    w.calls.push(call);
    const args = values(tokens, w).map(value => ({ value }));
    return Object.assign(call, { callee: { kind: 'external', name: `${name}!`, at }, args, use: w.use(), ...(args.length === 1 && { otherwise: args[0].value }) });
}
/** `format!("{}/{name}", a)`: places are filled in order, by number or by name. */
function format(tokens, node, w) {
    const at = w.at(node);
    const [pattern, ...rest] = split(tokens, ',', w).filter(group => group.length > 0);
    const text = pattern && expression(pattern, w);
    if (text?.kind !== 'literal')
        return (0,scope/* unknown */.L5)('a format', '', at);
    const named = new Map();
    const given = rest.flatMap(group => {
        const [name, equals, ...value] = group;
        if (name?.type !== 'identifier' || !equals || w.textOf(equals) !== '=')
            return [expression(group, w)];
        named.set(w.textOf(name), expression(value, w));
        return [];
    });
    let next = 0;
    const parts = String(text.value).split(/(\{\{|\}\}|\{[^{}]*\})/).map((piece, i) => {
        if (i % 2 === 0)
            return (0,scope/* literal */.eu)(piece, at);
        if (piece.length === 2 && piece !== '{}')
            return (0,scope/* literal */.eu)(piece[0], at);
        const key = piece.slice(1, -1).replace(/:.*$/, '').trim();
        if (key === '')
            return given[next++] ?? (0,scope/* unknown */.L5)('not given', '', at);
        return /^\d+$/.test(key) ? given[Number(key)] ?? (0,scope/* unknown */.L5)('not given', '', at) : named.get(key) ?? w.name(key, at);
    });
    return (0,scope/* join */.fj)(parts, at);
}
function environment(tokens, node, w) {
    const [name] = values(tokens, w);
    return (0,scope/* unknown */.L5)('environment', name?.kind === 'literal' ? String(name.value) : '', w.at(node));
}
/** `json!({ "a": 1 })`: objects, lists, and expressions as values. */
function json(tokens, node, w) {
    const [only] = tokens;
    if (only && tokens.length === 1 && only.type === 'token_tree') {
        const inner = only.children.slice(1, -1);
        const open = w.source.text[only.start];
        if (open === '{')
            return map(inner, ':', only, w);
        if (open === '[')
            return { kind: 'list', items: split(inner, ',', w).filter(g => g.length > 0).map(group => json(group, only, w)), open: false, at: w.at(only) };
    }
    if (only && tokens.length === 1 && w.textOf(only) === 'null')
        return (0,scope/* literal */.eu)(null, w.at(only));
    return tokens.length === 0 ? (0,scope/* unknown */.L5)('no value', '', w.at(node)) : expression(tokens, w);
}
function map(tokens, between, node, w) {
    const entries = split(tokens, ',', w).filter(group => group.length > 0).map((group) => {
        const [key = [], ...value] = split(group, between, w);
        const last = value.flat();
        const at = w.source.place(group[0].start, group.at(-1).end);
        return { key: expression(key, w), value: json(last, group[0], w), at };
    });
    const record = { kind: 'record', entries, open: false, at: w.at(node) };
    w.records.push(record);
    return record;
}

// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/rust/structs.ts


/** `T { a: 1, b, ..other }`. */
function lowerStruct(node, w) {
    const at = w.at(node);
    const [type, body] = [w.child(node, 'name'), w.child(node, 'body')];
    const written = type ? (0,grammar_forms/* typeName */.go)(w.textOf(type)) : '';
    const { renamed, implemented } = factsOf(written, w.source);
    const fields = (body?.children ?? []).flatMap((child) => {
        const place = w.at(child);
        const name = child.type === 'shorthand_field_initializer' ? child.children[0] : w.child(child, 'field');
        const value = child.type === 'shorthand_field_initializer' ? name : w.child(child, 'value');
        if (!name || !value || w.textOf(value) === 'None')
            return [];
        return [{ key: (0,scope/* literal */.eu)(renamed.get(w.textOf(name)) ?? w.textOf(name), place), value: w.lower(value), at: place }];
    });
    const methods = written === 'Self' ? w.self : implemented ? w.instanceOf(written, at) : null;
    for (const { key, value } of methods ? fields : [])
        if (key)
            methods.members.push({ keys: [key], value, at, order: -1, owner: null, maybe: true });
    const spread = methods ? [{ value: { kind: 'name', binding: methods, at, use: w.use() }, at }] : [];
    const record = { kind: 'record', entries: [...spread, ...fields], open: false, at };
    w.records.push(record);
    return record;
}
/** A generated file makes values of one type hundreds of times. */
const facts = new WeakMap();
function factsOf(name, source) {
    const ofFile = facts.get(source) ?? new Map();
    facts.set(source, ofFile);
    const known = ofFile.get(name) ?? (/^\w+$/.test(name) ? readFacts(name, source.text) : { renamed: new Map(), implemented: false });
    ofFile.set(name, known);
    return known;
}
function readFacts(name, text) {
    const body = new RegExp(`\\bstruct\\s+${name}\\b[^{;]*\\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    const renamed = [...body.matchAll(/rename\s*=\s*"([^"]+)"[^\]]*\][\s\S]*?\b(\w+)\s*:/g)];
    return { renamed: new Map(renamed.map(m => [m[2], m[1]])), implemented: new RegExp(`\\bimpl\\b[^{;]*\\b${name}\\b[^{;]*\\{`).test(text) };
}

;// CONCATENATED MODULE: ./src/languages/rust/dialect.ts




/** Which node of the grammar is what. */
const rust = {
    id: 'rust',
    grammar: { package: 'tree-sitter-rust', file: 'tree-sitter-rust.wasm' },
    constants: true,
    commands: true,
    constructors: [],
    mutators: ['push_str', 'push', 'insert', 'set_path', 'extend'],
    forms: {
        string_literal: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'] },
        raw_string_literal: { as: 'text', content: ['string_content'] }, char_literal: { as: 'text' },
        integer_literal: { as: 'custom', lower: number }, float_literal: { as: 'custom', lower: number },
        boolean_literal: { as: 'custom', lower: (node, w) => (0,scope/* literal */.eu)(w.textOf(node) === 'true', w.at(node)) },
        identifier: { as: 'name' }, type_identifier: { as: 'name' }, self: { as: 'self' },
        scoped_identifier: { as: 'custom', lower: pathOf }, scoped_type_identifier: { as: 'custom', lower: pathOf },
        field_expression: { as: 'member', of: 'value', key: 'field' },
        index_expression: { as: 'index', of: '#0', key: '#1' },
        call_expression: { as: 'call', callee: 'function', args: 'arguments' }, generic_function: { as: 'inside', of: 'function' },
        macro_invocation: { as: 'custom', lower: lowerMacro },
        struct_expression: { as: 'custom', lower: lowerStruct },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'] },
        reference_expression: { as: 'inside', of: 'value' }, unary_expression: { as: 'inside', of: '#0' }, parenthesized_expression: { as: 'inside', of: '#0' },
        try_expression: { as: 'inside', of: '#0' }, await_expression: { as: 'inside', of: '#0' }, type_cast_expression: { as: 'inside', of: 'value' },
        array_expression: { as: 'list' }, tuple_expression: { as: 'list' },
        if_expression: { as: 'choice', of: ['consequence', 'alternative'] }, else_clause: { as: 'inside', of: '#0' },
        match_block: { as: 'custom', lower: (node, w) => (0,scope/* either */.gP)(node.children.filter(c => c.named && c.type === 'match_arm').map(arm => w.branch(() => w.lower(arm))), w.at(node)) },
        match_expression: { as: 'inside', of: 'body' }, match_arm: { as: 'inside', of: 'value' },
        closure_expression: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        function_item: { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true },
        impl_item: { as: 'class', name: 'type', body: 'body' }, trait_item: { as: 'class', name: 'name', body: 'body' },
        let_declaration: { as: 'custom', lower: declared }, const_item: { as: 'declare', name: 'name', value: 'value', type: 'type' }, static_item: { as: 'declare', name: 'name', value: 'value', type: 'type' },
        assignment_expression: { as: 'assign', target: 'left', value: 'right' }, compound_assignment_expr: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
        return_expression: { as: 'return' }, block: { as: 'custom', lower: block },
        for_expression: { as: 'loop', target: 'pattern', of: 'value' }, while_expression: { as: 'loop' }, loop_expression: { as: 'loop' },
        use_declaration: { as: 'custom', lower: lowerUse },
        struct_item: { as: 'skip' }, enum_item: { as: 'skip' }, type_item: { as: 'skip' }, attribute_item: { as: 'skip' }, inner_attribute_item: { as: 'skip' }, macro_definition: { as: 'skip' },
        line_comment: { as: 'comment' }, block_comment: { as: 'comment' },
    },
    parameters: {
        parameter: { name: 'pattern', type: 'type' }, identifier: { name: '#0' },
    },
};
function number(node, w) {
    const value = Number(w.textOf(node).replaceAll('_', '').replace(/[iuf](?:8|16|32|64|128|size)$/, ''));
    return Number.isNaN(value) ? (0,scope/* unknown */.L5)('a number', '', w.at(node)) : (0,scope/* literal */.eu)(value, w.at(node));
}
/** A block is its last expression, when no semicolon follows it. */
function block(node, w) {
    const value = w.through(node);
    const last = w.child(node, '#-1');
    return last === undefined || /_statement$|_declaration$|_item$/.test(last.type) ? (0,scope/* unknown */.L5)('no value', '', w.at(node)) : value;
}
/** `let x = \u2026`, `let (a, b) = \u2026`, `let mut x: T = \u2026`. */
function declared(node, w) {
    const [pattern, given, type] = [w.child(node, 'pattern'), w.child(node, 'value'), w.child(node, 'type')];
    const value = given && w.lower(given);
    const other = w.child(node, 'alternative');
    if (other)
        w.lower(other);
    if (pattern?.type === 'identifier') {
        const binding = w.declare(w.textOf(pattern), w.at(pattern), value);
        if (type && !value)
            binding.type = w.textOf(type);
    }
    else if (pattern && value) {
        const names = pattern.children.filter(c => c.type === 'identifier' && c.field !== 'type');
        names.forEach((name, i) => w.declare(w.textOf(name), w.at(name), pattern.type === 'tuple_pattern' ? { kind: 'member', of: value, key: (0,scope/* literal */.eu)(i, w.at(name)), at: w.at(name) } : value));
    }
    return (0,scope/* unknown */.L5)('a declaration', '', w.at(node));
}


/***/ })

};
;