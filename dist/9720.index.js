"use strict";
exports.id = 9720;
exports.ids = [9720];
exports.modules = {

/***/ 39720:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBaseline: () => (/* binding */ parseBaseline)
});

;// CONCATENATED MODULE: ./src/config/baseline.schema.json
const baseline_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{"type":"string","description":"Path or address of this schema, for editors."},"format":{"type":"number","const":1,"description":"The form of this file."},"findings":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string","description":"The file, relative to the baseline."},"rule":{"type":"string","description":"The rule that found them."},"fingerprint":{"type":"string","description":"A hash over the rule and the code, white space and secrets left out.","pattern":"^[0-9a-f]{16}$"},"count":{"type":"integer","description":"How many there are.","minimum":1}},"required":["path","rule","fingerprint","count"],"additionalProperties":false,"description":"Findings of one rule over the same code in one file."}}},"required":["format","findings"],"additionalProperties":false,"description":"Findings of authorizations-lint that are known and accepted, as `authorizations-lint baseline` writes them.","definitions":{},"title":"authorizations-lint baseline"}');
// EXTERNAL MODULE: ./src/config/json-file.ts
var json_file = __webpack_require__(91561);
;// CONCATENATED MODULE: ./src/config/baseline.ts


const REMEDY = '`authorizations-lint baseline` writes it anew.';
/** Reads a baseline. `name` is how errors call the file. */
function parseBaseline(text, name) {
    const file = { text, name, what: 'the baseline', remedy: REMEDY };
    const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
    if (conflict)
        (0,json_file/* fail */.fJ)(file, [{ offset: conflict.index, message: 'a conflict of a merge is left here: keep both sides.' }]);
    return (0,json_file/* readJson */.Vh)(file, baseline_schema_namespaceObject).value;
}


/***/ }),

/***/ 91561:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ keyOffset),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42463);
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ajv__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Reads JSON that people write or merge, by a schema. Every fault is named with its place, what is allowed there and the nearest known word.



/** The value in a file, with the tree that it was read from. Comments and trailing commas are allowed. */
function readJson(file, schema) {
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(file.text, errors, { allowTrailingComma: true, allowEmptyContent: false });
    const [broken] = errors;
    if (broken !== undefined || tree === undefined)
        fail(file, [{ offset: broken?.offset ?? 0, message: broken ? inWords(broken) : 'it is empty; write {} at least.' }]);
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(tree);
    const validate = new (ajv__WEBPACK_IMPORTED_MODULE_2___default())({ allErrors: true, allowUnionTypes: true, verbose: true }).compile(schema);
    if (!validate(value))
        fail(file, schemaFaults(validate.errors ?? [], tree, file.what));
    return { value, tree };
}
/** Ends with all faults, in the order of their places. */
function fail({ text, name, remedy }, faults) {
    const lines = [...faults].sort((a, b) => a.offset - b.offset).map(({ offset, message }) => {
        const before = text.slice(0, offset).split('\n');
        return `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${message}`;
    });
    throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb([...new Set(lines), ...(remedy === undefined ? [] : [remedy])].join('\n'));
}
function inWords({ error }) {
    return `${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}.`;
}
function schemaFaults(errors, tree, whole) {
    const told = errors.filter(({ keyword }) => keyword !== 'anyOf');
    // Of the alternatives that were tried, the one that got further is the one that was meant.
    const deepest = told.filter(({ instancePath }) => !told.some(other => other.instancePath.startsWith(`${instancePath}/`) && other.schemaPath.includes('anyOf')));
    return deepest.map(error => {
        const path = pathOf(error.instancePath, tree);
        const extra = error.params['additionalProperty'];
        if (typeof extra === 'string') {
            const known = Object.keys(error.parentSchema?.properties ?? {});
            return { offset: keyOffset(tree, [...path, extra]), message: `unknown key "${extra}".${(0,_errors__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(extra, known)} Known keys: ${known.join(', ')}.` };
        }
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, path);
        const lacking = error.params['missingProperty'];
        if (typeof lacking === 'string')
            return { offset: node?.offset ?? 0, message: `${subject(path, whole)} lacks "${lacking}".` };
        const given = node && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(node);
        const same = deepest.filter(other => other.instancePath === error.instancePath);
        return { offset: node?.offset ?? 0, message: `${subject(path, whole)} must be ${same.map(allowed).join(' or ')}, not ${show(given)}.${hint(error, given)}` };
    });
}
function allowed({ params }) {
    const values = params['allowedValues'];
    if (Array.isArray(values))
        return `one of ${values.map(show).join(', ')}`;
    if ('allowedValue' in params)
        return show(params['allowedValue']);
    if ('limit' in params)
        return `${String(params['limit'])} or more`;
    if ('pattern' in params)
        return `like ${String(params['pattern'])}`;
    return [params['type']].flat().map(type => TYPES[String(type)] ?? String(type)).join(' or ');
}
const TYPES = { string: 'a string', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object' };
function hint({ params }, given) {
    const values = params['allowedValues'];
    return Array.isArray(values) && typeof given === 'string' ? (0,_errors__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(given, values.map(String)) : '';
}
function show(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
/** `/hosts/0` as keys of the tree. */
function pathOf(pointer, tree) {
    const path = [];
    for (const part of pointer.split('/').slice(1)) {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, path)?.type === 'array' ? Number(name) : name);
    }
    return path;
}
/** Where a key stands. */
function keyOffset(tree, path) {
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, path);
    return value?.parent?.children?.[0]?.offset ?? value?.offset ?? 0;
}
/** How a value is called. */
function subject(path, whole) {
    if (path.length === 0)
        return whole;
    return `"${path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${key}`)).join('')}"`;
}


/***/ })

};
;