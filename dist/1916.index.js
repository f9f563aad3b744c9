"use strict";
exports.id = 1916;
exports.ids = [1916];
exports.modules = {

/***/ 9535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig),
  unknownRule: () => (/* binding */ unknownRule)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
var ajv_default = /*#__PURE__*/__webpack_require__.n(ajv);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/discover/patterns.ts
var patterns = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/config/schema.json
const schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{"$schema":{"type":"string","description":"Path or address of this schema, for editors."},"product":{"type":"string","enum":["github.com","ghec","ghes"],"description":"The product that a request without a host is sent to. Default: github.com."},"hosts":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object","additionalProperties":{"type":"string","enum":["github.com","ghec","ghes"],"description":"Where GitHub\'s API is served: github.com, GHE Cloud (with or without ghe.com data residency), or a GHE Server."}}],"description":"Hosts of your own: a list of GitHub Enterprise Server hosts, or each host with its product."},"include":{"type":"array","items":{"type":"string"},"description":"Patterns as in .gitignore, relative to this file. If there are any, only files that one of them matches are scanned."},"exclude":{"type":"array","items":{"type":"string"},"description":"Patterns as in .gitignore, relative to this file. What one of them matches is left out."},"gitignore":{"type":"boolean","description":"Leave out what git ignores. Default: true."},"maxFileSize":{"type":["number","string"],"description":"Largest file that is read, in bytes or as \\"2MiB\\". Default: \\"2MiB\\"."},"failOn":{"type":"string","enum":["error","warning","note","never"],"description":"The least severity that makes the program fail. Default: warning."},"rules":{"type":"object","additionalProperties":{"type":"string","enum":["error","warning","note","off"]},"description":"Severity by `<operation>/<check>`, `<check>` or `<operation>`, the first of these that is set. `off` drops the finding."}},"additionalProperties":false,"description":"Settings of authorizations-lint. The command line wins over them.","definitions":{},"title":"authorizations-lint configuration"}');
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
;// CONCATENATED MODULE: ./src/config/validate.ts
// Checks the text of a configuration file. Every fault is named with its place, what is allowed there and the nearest known word.






/** Reads a configuration. `file` is how errors call it; `ruleKeys` are the keys that `rules` may have. */
function parseConfig(text, file, ruleKeys) {
    const errors = [];
    const tree = (0,main.parseTree)(text, errors, { allowTrailingComma: true, allowEmptyContent: false });
    const [broken] = errors;
    if (broken !== undefined || tree === undefined)
        fail(text, file, [{ offset: broken?.offset ?? 0, message: broken ? inWords(broken) : 'it is empty; write {} at least.' }]);
    const value = (0,main.getNodeValue)(tree);
    const validate = new (ajv_default())({ allErrors: true, allowUnionTypes: true }).compile(schema_namespaceObject);
    if (!validate(value))
        fail(text, file, schemaFaults(validate.errors ?? [], tree));
    const faults = meaningFaults(value, tree, ruleKeys);
    if (faults.length > 0)
        fail(text, file, faults);
    return value;
}
function fail(text, file, faults) {
    const lines = [...faults].sort((a, b) => a.offset - b.offset).map(({ offset, message }) => {
        const before = text.slice(0, offset).split('\n');
        return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}: ${message}`;
    });
    throw new src_errors/* UsageError */.eb([...new Set(lines)].join('\n'));
}
function inWords({ error }) {
    return `${(0,main.printParseErrorCode)(error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}.`;
}
// ---------------------------------------------------------------- what the schema says
function schemaFaults(errors, tree) {
    const told = errors.filter(({ keyword }) => keyword !== 'anyOf');
    // Of the alternatives that were tried, the one that got further is the one that was meant.
    const deepest = told.filter(({ instancePath }) => !told.some(other => other.instancePath.startsWith(`${instancePath}/`) && other.schemaPath.includes('anyOf')));
    return deepest.map(error => {
        const path = pathOf(error.instancePath, tree);
        const extra = error.params['additionalProperty'];
        if (typeof extra === 'string') {
            const known = Object.keys(schema_namespaceObject.properties);
            return { offset: keyOffset(tree, [...path, extra]), message: `unknown key "${extra}".${(0,src_errors/* didYouMean */.au)(extra, known)} Known keys: ${known.join(', ')}.` };
        }
        const node = (0,main.findNodeAtLocation)(tree, path);
        const given = node && (0,main.getNodeValue)(node);
        const same = deepest.filter(other => other.instancePath === error.instancePath);
        return { offset: node?.offset ?? 0, message: `${subject(path)} must be ${same.map(allowed).join(' or ')}, not ${show(given)}.${hint(error, given)}` };
    });
}
function allowed({ params }) {
    const values = params['allowedValues'];
    if (Array.isArray(values))
        return `one of ${values.map(show).join(', ')}`;
    return [params['type']].flat().map(type => TYPES[String(type)] ?? String(type)).join(' or ');
}
const TYPES = { string: 'a string', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object' };
function hint({ params }, given) {
    const values = params['allowedValues'];
    return Array.isArray(values) && typeof given === 'string' ? (0,src_errors/* didYouMean */.au)(given, values.map(String)) : '';
}
function show(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}
// ---------------------------------------------------------------- what it can't say
function meaningFaults(config, tree, ruleKeys) {
    const faults = [];
    const attempt = (path, key, work) => {
        try {
            work(subject(path));
        }
        catch (error) {
            if (!(error instanceof src_errors/* UsageError */.eb))
                throw error;
            faults.push({ offset: key ? keyOffset(tree, path) : ((0,main.findNodeAtLocation)(tree, path)?.offset ?? 0), message: error.message });
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
            faults.push({ offset: keyOffset(tree, ['rules', key]), message: unknownRule(key, ruleKeys) });
    }
    return faults;
}
/** What to say of a rule that does not exist. */
function unknownRule(key, known) {
    return `unknown rule "${key}".${(0,src_errors/* didYouMean */.au)(key, known)} \`authorizations-lint rules\` lists them all.`;
}
// ---------------------------------------------------------------- places
/** `/hosts/0` as keys of the tree. */
function pathOf(pointer, tree) {
    const path = [];
    for (const part of pointer.split('/').slice(1)) {
        const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push((0,main.findNodeAtLocation)(tree, path)?.type === 'array' ? Number(name) : name);
    }
    return path;
}
function keyOffset(tree, path) {
    const value = (0,main.findNodeAtLocation)(tree, path);
    return value?.parent?.children?.[0]?.offset ?? value?.offset ?? 0;
}
function subject(path) {
    if (path.length === 0)
        return 'the configuration';
    return `"${path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${key}`)).join('')}"`;
}


/***/ })

};
;