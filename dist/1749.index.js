"use strict";
exports.id = 1749;
exports.ids = [1749];
exports.modules = {

/***/ 1749:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _reporters_parts_advice_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31665);
/* harmony import */ var _config_values__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73750);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _suppress_rules__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72216);




/** All there is to say of a rule, an operation, a check or an API. */
function explain(topic, { operations, checks }) {
    const alone = Object.entries(_suppress_rules__WEBPACK_IMPORTED_MODULE_3__/* .ignoreRules */ .e).find(([id]) => id === topic);
    if (alone)
        return `${aboutCheck(topic, alone[1])}\n`;
    const [subject = '', second, ...rest] = topic.split('/');
    const check = checks.find(({ id }) => id === (second ?? subject));
    const meant = operations.filter(({ id, api }) => id === subject || api === subject);
    const known = rest.length === 0 && (second === undefined ? check !== undefined || meant.length > 0 : check !== undefined && meant.length > 0);
    if (!known)
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no rule "${topic}".${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(topic, topics({ operations, checks }))} \`authorizations-lint rules\` lists them all.`);
    const [only] = meant;
    const parts = [
        ...(check === undefined ? [] : [aboutCheck(topic, check)]),
        ...(only !== undefined && meant.length === 1 ? aboutOperation(only) : []),
        ...(meant.length === 1 ? [] : [overview(meant.length === 0 ? operations : meant)]),
        ...(check === undefined ? [section('Checks', checks.map(({ id, title }) => [id, title]))] : []),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** Everything that can be explained. */
function topics({ operations, checks }) {
    const subjects = [...new Set(operations.flatMap(({ id, api }) => [id, api]))];
    return [...subjects, ...checks.map(({ id }) => id), ...Object.keys(_suppress_rules__WEBPACK_IMPORTED_MODULE_3__/* .ignoreRules */ .e), ...subjects.flatMap(subject => checks.map(({ id }) => `${subject}/${id}`))];
}
function aboutCheck(topic, { title, help, severity }) {
    return [`${topic} (${severity})`, `${title}.`, '', help].join('\n');
}
function aboutOperation(operation) {
    const { id, summary, method, path, aliases = [], parameters, disagreements, sources } = operation;
    const also = aliases.map(alias => `The server also takes ${alias.method}.`);
    return [
        [`${id}: ${summary}`, `  ${method} ${path}`, ...also.map(line => `  ${line}`)].join('\n'),
        ...(parameters.length > 0 ? [section('Parameters', parameters.map(each => [each.name, each.in, each.type, `${limits(each)}${each.description}`]))] : []),
        section('Where it stands', _config_values__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTS */ .zv.map(product => [product, standing(operation, product)])),
        (0,_reporters_parts_advice_lines__WEBPACK_IMPORTED_MODULE_0__/* .adviceLines */ .C)({ about: id, advice: adviceOf(operation) }).join('\n'),
        ...(disagreements.length > 0 ? [section("GitHub's descriptions disagree", disagreements.map(({ about, follow }) => [about, `followed: ${follow}`]))] : []),
        section('Sources', sources.map(source => [source])),
    ];
}
function overview(operations) {
    return section('Operations', operations.map(({ id, method, path }) => [id, `${method} ${path}`]));
}
function limits({ required, nullable, length, maxLength, values, excludes, secret }) {
    const said = [
        required && 'required', nullable === true && 'may be null', length !== undefined && `${length} characters`, maxLength !== undefined && `at most ${maxLength} characters`,
        values && `one of ${values.join(', ')}`, excludes && `not with ${excludes.join(' or ')}`, secret === true && 'secret',
    ].filter(Boolean);
    return said.length === 0 ? '' : `(${said.join(', ')}) `;
}
function standing({ retired }, product) {
    const { status, deprecated, removed, removedIn, answers, note } = retired[product];
    const when = status === 'removed' ? removed : deprecated;
    const facts = [`${status}${when === undefined ? '' : ` ${when.slice(0, 10)}`}`, removedIn && `gone from version ${removedIn}`, answers && `answers ${answers}`];
    return `${facts.filter(Boolean).join(', ')}. ${note}`;
}
/** The replacement before anything is known of a call. */
function adviceOf({ replacement }) {
    const [library] = replacement.libraries;
    return {
        summary: fill(replacement.summary),
        steps: replacement.steps.map(({ text, standing: how }) => ({ text: fill(text), standing: how })),
        inputs: replacement.inputs.map(input => ({ ...input, new: input.new === null ? null : fill(input.new), why: fill(input.why) })),
        disappears: [],
        alternatives: replacement.alternatives.map(other => ({ ...other, use: fill(other.use) })),
        library: library === undefined ? null : { package: library.package, call: fill(library.call) },
        links: replacement.links,
    };
}
/** Placeholders as words that stand out. */
function fill(text) {
    return text.replaceAll('{login}', 'https://github.com').replaceAll('{client_id}', 'CLIENT_ID').replaceAll('{scope}', 'SCOPES');
}
/** A title over rows, columns lined up; the last one is not folded, so that it can be searched. */
function section(title, rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    return [title, ...rows.map(row => `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`)].join('\n');
}


/***/ })

};
;