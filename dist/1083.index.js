"use strict";
exports.id = 1083;
exports.ids = [1083];
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

/***/ 71083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  java: () => (/* binding */ java)
});

// EXTERNAL MODULE: ./src/languages/grammar/based.ts
var based = __webpack_require__(57366);
// EXTERNAL MODULE: ./src/languages/jvm/annotations.ts
var annotations = __webpack_require__(40805);
// EXTERNAL MODULE: ./src/languages/jvm/entries.ts
var entries = __webpack_require__(13079);
// EXTERNAL MODULE: ./src/languages/jvm/runs.ts
var runs = __webpack_require__(29085);
;// CONCATENATED MODULE: ./src/languages/java/imports.ts
/** `import a.b.C`, `import a.b.*`, `import static a.b.C.NAME`. */
function imports(node, w) {
    const path = w.child(node, ['@scoped_identifier', '@identifier']);
    if (!path)
        return [];
    const text = w.textOf(path).replace(/\s+/g, '');
    if (w.child(node, '@asterisk'))
        return [{ module: text, name: '*', local: '' }];
    const dot = text.lastIndexOf('.');
    const [module, name] = [text.slice(0, Math.max(dot, 0)), text.slice(dot + 1)];
    // A static import: the last part is a member of the class before it.
    const type = w.child(node, '@static') ? module : text;
    const inside = [type.slice(type.lastIndexOf('.') + 1), ...(type === module ? [name] : [])];
    return [{ module, name, local: name, texts: { endings: [`${type.replaceAll('.', '/')}.java`], path: inside } }];
}
/** The package that a file belongs to: it sees what is in it. */
function ownPackage(node, w) {
    const path = w.child(node, ['@scoped_identifier', '@identifier']);
    return path ? [{ module: w.textOf(path), name: '*', local: '' }] : [];
}

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/grammar/changes.ts
var changes = __webpack_require__(85788);
// EXTERNAL MODULE: ./src/languages/grammar/forms.ts + 2 modules
var grammar_forms = __webpack_require__(60937);
;// CONCATENATED MODULE: ./src/languages/java/objects.ts
// Java's `new`: plain, of an anonymous class, or with a block that fills the object: `new HashMap<>() {{ put("note", note); }}`.



const NEW = { as: 'call', callee: 'type', args: 'arguments', constructs: true };
/** An object that is made. */
function lowerNew(node, w) {
    const made = (0,grammar_forms/* lowerAs */.qZ)(NEW, node, w);
    const body = w.child(node, '@class_body');
    if (!body)
        return made;
    const at = w.at(node);
    return (0,changes/* filled */.Bq)(made, at, w, object => {
        const block = body.children.length === 3 ? w.child(body, '@block') : undefined;
        if (block)
            (0,changes/* onObject */.dB)(object, w, (0,grammar_forms/* named */.KT)(block));
        else
            w.within(null, (0,scope/* bind */.oI)('this', 'instance', at, null), () => w.through(body));
    });
}

;// CONCATENATED MODULE: ./src/languages/java/dialect.ts
// Java's syntax, by its tree-sitter grammar.






/** Which node of the grammar is what. */
const java = {
    id: 'java',
    grammar: { package: 'tree-sitter-java', file: 'tree-sitter-java.wasm' },
    constants: true,
    commands: true,
    constructors: [''],
    bareMembers: true,
    runs: runs/* runs */.N,
    overloads: true,
    mutators: ['append', 'insert', 'put', 'putAll', 'add', 'addProperty', 'addAll', 'accumulate', 'addParameter', 'addQueryParameter', 'setPath', 'setScheme',
        'setHost', 'setPathSegments', 'appendPath', 'appendEncodedPath', 'addPathSegment', 'addPathSegments', 'set'],
    declares: name => (/^[A-Z]/.test(name) ? [`${name}.java`] : []),
    setters: /^set([A-Z]\w*)$/,
    annotations: {
        nodes: ['annotation', 'marker_annotation'], within: ['modifiers'], name: 'name', args: 'arguments',
        owners: annotations/* owners */.Zk, parted: annotations/* parted */.vx, body: annotations/* body */.rf, names: annotations/* names */.Dy,
    },
    forms: {
        string_literal: { as: 'text', content: ['string_fragment', 'multiline_string_fragment'], escapes: ['escape_sequence'], holes: ['string_interpolation'] },
        character_literal: { as: 'text' },
        decimal_integer_literal: { as: 'number' }, decimal_floating_point_literal: { as: 'number' }, hex_integer_literal: { as: 'number' },
        true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, null_literal: { as: 'constant', value: null },
        identifier: { as: 'name' }, type_identifier: { as: 'name' }, super: { as: 'name' },
        this: { as: 'self' },
        field_access: { as: 'member', of: 'object', key: 'field' },
        scoped_identifier: { as: 'member', of: '#0', key: '#1' }, scoped_type_identifier: { as: 'member', of: '#0', key: '#-1' },
        method_reference: { as: 'member', of: '#0', key: '#-1' },
        array_access: { as: 'index', of: 'array', key: 'index' },
        generic_type: { as: 'inside', of: '#0' },
        method_invocation: { as: 'call', receiver: 'object', method: 'name', args: 'arguments' },
        object_creation_expression: { as: 'custom', lower: lowerNew },
        element_value_pair: { as: 'named', name: 'key', value: 'value' },
        binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'] },
        ternary_expression: { as: 'choice', of: ['consequence', 'alternative'] },
        assignment_expression: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
        array_initializer: { as: 'list' }, element_value_array_initializer: { as: 'list' }, array_creation_expression: { as: 'inside', of: 'value' },
        parenthesized_expression: { as: 'inside', of: '#0' }, cast_expression: { as: 'inside', of: 'value' },
        lambda_expression: { as: 'function', params: 'parameters', body: 'body', implicit: true },
        method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        constructor_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
        explicit_constructor_invocation: { as: 'custom', lower: based/* lowerBased */.r },
        class_declaration: { as: 'class', name: 'name', body: 'body', base: 'superclass' }, interface_declaration: { as: 'class', name: 'name', body: 'body' },
        enum_declaration: { as: 'class', name: 'name', body: 'body' }, enum_constant: { as: 'custom', lower: entries/* lowerEntry */.c }, annotation_type_declaration: { as: 'class', name: 'name', body: 'body' },
        record_declaration: { as: 'class', name: 'name', body: 'body', params: 'parameters' },
        field_declaration: { as: 'declare', name: 'name', value: 'value', type: 'type', each: 'variable_declarator' },
        constant_declaration: { as: 'declare', name: 'name', value: 'value', type: 'type', each: 'variable_declarator' },
        local_variable_declaration: { as: 'declare', name: 'name', value: 'value', type: 'type', each: 'variable_declarator' },
        resource: { as: 'declare', name: 'name', value: 'value', type: 'type' },
        return_statement: { as: 'return' },
        if_statement: { as: 'branch' }, switch_expression: { as: 'branch' }, catch_clause: { as: 'branch' },
        for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, do_statement: { as: 'loop' },
        enhanced_for_statement: { as: 'loop', target: 'name', of: 'value' },
        import_declaration: { as: 'import', read: imports }, package_declaration: { as: 'import', read: ownPackage },
        modifiers: { as: 'skip' }, dimensions: { as: 'skip' },
        line_comment: { as: 'comment' }, block_comment: { as: 'comment' },
    },
    parameters: {
        formal_parameter: { name: 'name', type: 'type' },
        spread_parameter: { name: '@variable_declarator', type: '#0', rest: true },
        identifier: { name: '#0' },
    },
};


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


/***/ })

};
;