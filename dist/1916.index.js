"use strict";
exports.id = 1916;
exports.ids = [1916];
exports.modules = {

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


/***/ }),

/***/ 1916:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/discover/patterns.ts
var patterns = __webpack_require__(72420);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/json-file.ts
var json_file = __webpack_require__(91561);
;// CONCATENATED MODULE: ./src/config/schema.json
const schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{"type":"string","description":"Path or address of this schema, for editors."},"product":{"type":"string","enum":["github.com","ghec","ghes"],"description":"The product that a request without a host is sent to. Default: github.com."},"hosts":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object","additionalProperties":{"type":"string","enum":["github.com","ghec","ghes"],"description":"Where GitHub\'s API is served: github.com, GHE Cloud (with or without ghe.com data residency), or a GHE Server."}}],"description":"Hosts of your own: a list of GitHub Enterprise Server hosts, or each host with its product."},"include":{"type":"array","items":{"type":"string"},"description":"Patterns as in .gitignore, relative to this file. If there are any, only files that one of them matches are scanned."},"exclude":{"type":"array","items":{"type":"string"},"description":"Patterns as in .gitignore, relative to this file. What one of them matches is left out."},"gitignore":{"type":"boolean","description":"Leave out what git ignores. Default: true."},"maxFileSize":{"type":["number","string"],"description":"Largest file that is parsed, in bytes or as \\"2MiB\\". Default: \\"2MiB\\"."},"failOn":{"type":"string","enum":["error","warning","note","never"],"description":"The least severity that makes the program fail. Default: warning."},"rules":{"type":"object","additionalProperties":{"type":"string","enum":["error","warning","note","off"]},"description":"Severity by `<operation>/<check>`, `<check>` or `<operation>`, the first of these that is set. `off` drops the finding."},"ignoreReasons":{"type":"string","enum":["required","optional"],"description":"Whether an ignore has to say why. Default: required."},"baseline":{"type":["string","boolean"],"description":"A file with known findings, relative to this one, or false for none. Default: the nearest .authorizations-lint-baseline.json upwards from what is scanned."}},"additionalProperties":false,"description":"Settings of authorizations-lint. The command line wins over them.","definitions":{},"title":"authorizations-lint configuration"}');
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/config/validate.ts
// Checks the text of a configuration file: what its schema says, and what that can't say.






const WHAT = 'the configuration';
/** Reads a configuration. `name` is how errors call the file; `ruleKeys` are the keys that `rules` may have. */
function parseConfig(text, name, ruleKeys) {
    const file = { text, name, what: WHAT };
    const { value, tree } = (0,json_file/* readJson */.Vh)(file, schema_namespaceObject);
    const faults = meaningFaults(value, tree, ruleKeys);
    if (faults.length > 0)
        (0,json_file/* fail */.fJ)(file, faults);
    return value;
}
function meaningFaults(config, tree, ruleKeys) {
    const faults = [];
    const attempt = (path, key, work) => {
        try {
            work((0,json_file/* subject */.bc)(path, WHAT));
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.eb))
                throw error;
            faults.push({ offset: key ? (0,json_file/* keyOffset */.Rh)(tree, path) : ((0,main.findNodeAtLocation)(tree, path)?.offset ?? 0), message: error.message });
        }
    };
    const { hosts = [], maxFileSize, rules = {} } = config;
    if (maxFileSize !== undefined)
        attempt(['maxFileSize'], false, what => (0,values/* parseSize */.DB)(what, maxFileSize));
    for (const list of ['include', 'exclude'])
        config[list]?.forEach((pattern, i) => attempt([list, i], false, () => (0,patterns/* compilePatterns */.xi)([pattern])));
    if (Array.isArray(hosts))
        hosts.forEach((host, i) => attempt(['hosts', i], false, what => (0,values/* hostName */.Sm)(what, host)));
    else
        for (const host of Object.keys(hosts))
            attempt(['hosts', host], true, what => (0,values/* hostName */.Sm)(what, host));
    for (const key of Object.keys(rules)) {
        if (!ruleKeys.includes(key))
            faults.push({ offset: (0,json_file/* keyOffset */.Rh)(tree, ['rules', key]), message: (0,errors/* unknownRule */.b6)(key, ruleKeys) });
    }
    return faults;
}


/***/ })

};
;