"use strict";
exports.id = 5159;
exports.ids = [5159];
exports.modules = {

/***/ 5159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/action/inputs.ts

/** How the settings are called in a workflow. */
const INPUT_NAMES = {
    product: 'product', host: 'host', include: 'include', exclude: 'exclude', gitignore: 'gitignore', maxFileSize: 'max-file-size', failOn: 'fail-on',
};
/** Reads the inputs. An input that is not given, or empty, is as if it were not there. */
function readInputs(get) {
    const text = (name) => get(name).trim() || undefined;
    const lines = (name) => get(name).split('\n').map(line => line.trim()).filter(line => line !== '');
    const config = text('config');
    return {
        flags: {
            product: text(INPUT_NAMES.product),
            host: lines(INPUT_NAMES.host),
            include: lines(INPUT_NAMES.include),
            exclude: lines(INPUT_NAMES.exclude),
            gitignore: yesOrNo(INPUT_NAMES.gitignore, text(INPUT_NAMES.gitignore)),
            maxFileSize: text(INPUT_NAMES.maxFileSize),
            failOn: text(INPUT_NAMES.failOn),
        },
        workingDirectory: text('working-directory') ?? '.',
        paths: lines('paths'),
        config: config === 'false' ? false : config,
        format: text('format') ?? 'text',
        output: text('output') ?? '',
        reports: lines('report'),
        sarifFile: text('sarif-file') ?? '',
        annotations: yesOrNo('annotations', text('annotations')) ?? true,
        summary: yesOrNo('summary', text('summary')) ?? true,
        quiet: yesOrNo('quiet', text('quiet')) ?? false,
    };
}
function yesOrNo(name, value) {
    if (value === undefined)
        return undefined;
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw new errors/* UsageError */.eb(`${name} must be true or false, not "${value}".`);
}

;// CONCATENATED MODULE: ./src/action/links.ts
/** Makes the address of a line at a commit. `prefix` leads from the repository's top to the report's root. */
function commitLinks({ serverUrl, owner, repo, sha }, prefix) {
    const base = [serverUrl, owner, repo, 'blob', sha].join('/');
    return (path, line) => `${base}/${`${prefix}${path}`.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
// EXTERNAL MODULE: ./src/discover/links.ts
var links = __webpack_require__(8470);
// EXTERNAL MODULE: ./src/reporters/index.ts + 9 modules
var reporters = __webpack_require__(4532);
// EXTERNAL MODULE: ./src/run/outputs.ts
var outputs = __webpack_require__(3815);
// EXTERNAL MODULE: ./src/run/paths.ts
var paths = __webpack_require__(4657);
// EXTERNAL MODULE: ./src/run/run.ts
var run = __webpack_require__(9240);
// EXTERNAL MODULE: ./src/tool.ts + 1 modules
var tool = __webpack_require__(3134);
;// CONCATENATED MODULE: ./src/action.ts
// The GitHub Action: a thin shell over scan(). It needs no token and talks to no network.











/** Runs the Action: inputs from the environment, the outcome as log, annotations, summary, files and outputs. */
async function action() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    try {
        const inputs = readInputs(name => core.getInput(name));
        const workspace = external_node_path_default().resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
        const cwd = external_node_path_default().resolve(workspace, inputs.workingDirectory);
        const format = (0,values/* oneOf */.yL)('format', inputs.format, outputs/* FORMATS */.hR);
        const files = filesOf(inputs, format);
        const scope = (0,paths/* scopeOf */.O)(inputs.paths, cwd);
        const outcome = await (0,run/* run */.e)({
            scope, flags: inputs.flags, config: inputs.config, cwd, workspace,
            today: new Date().toISOString().slice(0, 10), name: flag => INPUT_NAMES[flag],
        });
        const context = await linked(outcome.context(true), scope.root, workspace);
        for (const { format: each, file } of files)
            (0,outputs/* writeReport */.u5)(file, reporters/* reporters */.R[each](outcome.report, { ...context, colour: false }), cwd);
        if (!inputs.quiet)
            process.stdout.write(reporters/* reporters */.R.text(outcome.report, context));
        if (inputs.annotations)
            process.stdout.write(reporters/* reporters */.R.github(outcome.report, context));
        setOutputs(core, outcome.report, inputs, file => portable(external_node_path_default().resolve(cwd, file), workspace));
        if (inputs.summary)
            await summarise(core, reporters/* reporters */.R.markdown(outcome.report, context));
        // No message of its own: it would take the place of one of the ten annotations.
        if (outcome.failed)
            process.exitCode = core.ExitCode.Failure;
    }
    catch (error) {
        core.setFailed(error instanceof errors/* UsageError */.eb ? error.message : `${tool/* tool */.z.name} failed: ${error instanceof Error ? error.message : String(error)}`);
        if (!(error instanceof errors/* UsageError */.eb) && error instanceof Error)
            core.debug(error.stack ?? '');
    }
}
function filesOf({ output, reports, sarifFile }, format) {
    return [
        ...(output === '' ? [] : [{ format, file: output }]),
        ...(sarifFile === '' ? [] : [{ format: 'sarif', file: sarifFile }]),
        ...reports.map(each => (0,outputs/* parseReport */.MM)('report', each)),
    ];
}
/** The reporters' context, with links to the commit if the workspace is the repository that was scanned. */
async function linked(context, root, workspace) {
    if (!process.env['GITHUB_REPOSITORY'] || external_node_path_default().resolve(workspace, context.prefix) !== external_node_path_default().resolve(root))
        return context;
    const { context: event } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4794)]).then(__webpack_require__.bind(__webpack_require__, 4794));
    return { ...context, link: commitLinks({ ...event.repo, serverUrl: event.serverUrl, sha: event.sha }, context.prefix) };
}
async function summarise(core, markdown) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return core.info('There is no job summary here: GITHUB_STEP_SUMMARY is not set.');
    await core.summary.addRaw(markdown).write().catch((error) => core.warning(`The job summary can't be written: ${(0,errors/* systemReason */.uc)(error)}.`));
}
function setOutputs(core, { findings, summary }, { output, sarifFile }, shown) {
    core.setOutput('findings', findings.length);
    core.setOutput('errors', summary.errors);
    core.setOutput('warnings', summary.warnings);
    core.setOutput('notes', summary.notes);
    core.setOutput('sarif-file', sarifFile === '' ? '' : shown(sarifFile));
    core.setOutput('report-file', output === '' ? '' : shown(output));
}
/** A path as later steps can use it: relative to the workspace if it lies in there. */
function portable(file, workspace) {
    return (0,links/* isWithin */.UO)(file, workspace) ? external_node_path_default().relative(workspace, file).replaceAll((external_node_path_default()).sep, '/') : file;
}


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   f: () => (/* binding */ CONFIG_NAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);



/** The name that is looked for. */
const CONFIG_NAME = '.authorizations-lint.json';
/**
 * The configuration for a root: the named file, or the nearest one from the root upwards to the top of the repository; none if
 * `choice` is false. The checks and their parser are loaded only if there is a file.
 */
async function loadConfig(root, choice, cwd) {
    if (choice === false)
        return { values: {} };
    const file = typeof choice === 'string' ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, choice) : findConfig(root);
    if (file === undefined)
        return { values: {} };
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(cwd, file).startsWith('..') ? file : node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(cwd, file);
    const text = readConfig(file, shown);
    const [{ parseConfig }, { ruleKeys }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 9535)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8532))]);
    return { values: parseConfig(text, shown, ruleKeys()), folder: node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file) };
}
function findConfig(root) {
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, CONFIG_NAME);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            return file;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return undefined;
    }
}
function readConfig(file, shown) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${shown} is not a file.`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb ? error : new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${shown} can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error)}.`);
    }
}


/***/ }),

/***/ 4661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   S: () => (/* binding */ DEFAULT_MAX_FILE_SIZE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _discover_links__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8470);
/* harmony import */ var _discover_patterns__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3750);




/** Largest file that is read: real bundles with an SDK inside are that large, and take about a second each. */
const DEFAULT_MAX_FILE_SIZE = '2MiB';
/** Settings out of what was given and the configuration. What was given wins; lists and hosts are joined. `name` tells how a flag is called. */
function settle(flags, { values: config, folder }, root, name) {
    const base = folder !== undefined && (0,_discover_links__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(root, folder) ? folder : root;
    const below = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(base, root).replaceAll((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep), '/');
    const patterns = (flag) => {
        (0,_discover_patterns__WEBPACK_IMPORTED_MODULE_2__/* .compilePatterns */ .xi)(flags[flag] ?? []);
        return [...(config[flag] ?? []), ...(flags[flag] ?? []).map(pattern => (0,_discover_patterns__WEBPACK_IMPORTED_MODULE_2__/* .rebase */ .RU)(pattern, below))];
    };
    return {
        product: flags.product === undefined ? (config.product ?? 'github.com') : (0,_values__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(name('product'), flags.product, _values__WEBPACK_IMPORTED_MODULE_3__/* .PRODUCTS */ .zv),
        hosts: { ...configuredHosts(config.hosts), ...Object.fromEntries((flags.host ?? []).map(host => (0,_values__WEBPACK_IMPORTED_MODULE_3__/* .parseHost */ .o6)(name('host'), host))) },
        include: patterns('include'),
        exclude: patterns('exclude'),
        base,
        gitignore: flags.gitignore ?? config.gitignore ?? true,
        maxFileSize: (0,_values__WEBPACK_IMPORTED_MODULE_3__/* .parseSize */ .DB)(name('maxFileSize'), flags.maxFileSize ?? config.maxFileSize ?? DEFAULT_MAX_FILE_SIZE),
        severities: config.rules ?? {},
        failOn: flags.failOn === undefined ? (config.failOn ?? 'warning') : (0,_values__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(name('failOn'), flags.failOn, _values__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$),
    };
}
function configuredHosts(hosts = []) {
    const pairs = Array.isArray(hosts) ? hosts.map(host => [host, 'ghes']) : Object.entries(hosts);
    return Object.fromEntries(pairs.map(([host, product]) => [(0,_values__WEBPACK_IMPORTED_MODULE_3__/* .hostName */ .Sm)('hosts', host), product]));
}


/***/ }),

/***/ 3750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   o6: () => (/* binding */ parseHost),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zv: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
// How settings are written, on the command line, as inputs of the Action and in the configuration file alike.

/** Every product. */
const PRODUCTS = ['github.com', 'ghec', 'ghes'];
/** From the worst on. */
const FAIL_ON = ['error', 'warning', 'note', 'never'];
/** One of the words, or an error that names them all. `what` is how the setting is called: `--product`. */
function oneOf(what, word, words) {
    const known = words.find(each => each === word);
    if (known === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what} must be one of ${words.join(', ')}, not "${word}".${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(word, words)}`);
    return known;
}
/** `NAME` or `NAME=PRODUCT`, a host of the user's own; a name alone is a GitHub Enterprise Server. */
function parseHost(what, text) {
    const [given = '', product = 'ghes', ...more] = text.split('=');
    if (more.length > 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what} takes NAME or NAME=PRODUCT, not "${text}".`);
    return [hostName(what, given), oneOf(`${what} ${given}`, product, PRODUCTS)];
}
/** A host's name in small letters, out of a name, `name:port` or an address. */
function hostName(what, text) {
    const name = text.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/\/(?:api\/v3\/?)?$/, '');
    if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(name))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what}: "${text}" is not the name of a host.`);
    return name;
}
const UNITS = { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 };
/** A number of bytes: `300000`, `300k`, `2MiB`. A kilobyte has 1024 bytes. */
function parseSize(what, text) {
    const [, digits = '', letter = ''] = /^\s*(\d+(?:\.\d+)?)\s*(?:([kmg])i?)?b?\s*$/i.exec(String(text)) ?? [];
    const size = Math.floor(Number(digits) * (UNITS[letter.toLowerCase()] ?? 0));
    if (digits === '' || size < 1 || size > LARGEST)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what} must be a size from 1 byte to 1 GiB, such as 500k or 2MiB, not "${text}".`);
    return size;
}
const LARGEST = 1 << 30;


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_values__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3750);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _reporters__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4532);





/** Every format. */
const FORMATS = Object.keys(_reporters__WEBPACK_IMPORTED_MODULE_4__/* .reporters */ .R);
/** `sarif=out/report.sarif` */
function parseReport(what, text) {
    const cut = text.indexOf('=');
    if (cut < 1 || cut === text.length - 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${what} takes FORMAT=FILE, such as sarif=report.sarif, not "${text}".`);
    return { format: (0,_config_values__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(what, text.slice(0, cut), FORMATS), file: text.slice(cut + 1) };
}
/** Writes a file, with the folders it needs. */
function writeReport(file, text, cwd) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, file);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(absolute), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(absolute, text);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${file}" can't be written: ${(0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error)}.`);
    }
}


/***/ }),

/***/ 4657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   V: () => (/* binding */ repositoryPrefix)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discover_links__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8470);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);




/**
 * The root of a scan. One folder is its own root. For files, or several paths, it is the current folder if that holds them all, and
 * otherwise the nearest folder that does. `commands` are the words that may have been meant instead of a path that does not exist.
 */
function scopeOf(given, cwd, commands = []) {
    const named = (given.length === 0 ? ['.'] : given).map(name => ({ absolute: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, name), isFolder: isFolder(name, cwd, commands) }));
    const paths = named.map(({ absolute }) => absolute);
    const [only, ...more] = named;
    if (only !== undefined && more.length === 0 && only.isFolder)
        return { root: only.absolute, paths };
    if (paths.every(each => (0,_discover_links__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(each, cwd)))
        return { root: cwd, paths };
    return { root: commonFolder(named.map(({ absolute, isFolder: folder }) => (folder ? absolute : node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(absolute)))), paths };
}
function isFolder(name, cwd, commands) {
    if (name === '')
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('A PATH is empty.');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, name)).isDirectory();
    }
    catch (error) {
        const meant = /[\\/.]/.test(name) ? '' : (0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, commands);
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`PATH "${name}": ${(0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error)}.${meant}`);
    }
}
function commonFolder(folders) {
    let common = folders[0] ?? '.';
    while (!folders.every(folder => (0,_discover_links__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(folder, common))) {
        if (common === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(common))
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('The PATHs have no folder in common.');
        common = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(common);
    }
    return common;
}
/** What makes a report's paths relative to the top of the repository, or else to `workspace`: `packages/a/`, or nothing. */
function repositoryPrefix(root, workspace) {
    const top = repositoryTop(root) ?? (workspace !== undefined && (0,_discover_links__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(root, workspace) ? workspace : root);
    const below = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, root).replaceAll((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep), '/');
    return below === '' ? '' : `${below}/`;
}
function repositoryTop(root) {
    for (let at = root;; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return at;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
            return undefined;
    }
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony export isFailure */
/* harmony import */ var _config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2973);
/* harmony import */ var _config_settings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4661);
/* harmony import */ var _rule_texts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _scan__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9372);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4657);
// What both shells do: settle what was asked for, scan, and tell whether the outcome is a failure.





/** Scans as ordered. */
async function run(order, progress) {
    const { scope, cwd, flags } = order;
    const settings = (0,_config_settings__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(flags, await (0,_config__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(scope.root, order.config, cwd), scope.root, flag => order.name(flag));
    const { failOn, ...options } = settings;
    const result = await (0,_scan__WEBPACK_IMPORTED_MODULE_3__/* .scan */ .S)({ ...options, ...scope, today: order.today }, progress);
    const prefix = (0,_paths__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPrefix */ .V)(scope.root, order.workspace);
    const lines = (file, first, last) => result.lines(file, first, last);
    return { ...result, settings, failed: isFailure(result.report, failOn), context: colour => ({ colour, lines, prefix, rules: (0,_rule_texts__WEBPACK_IMPORTED_MODULE_2__.ruleTexts)() }) };
}
/** Whether a report holds anything at or above a severity. */
function isFailure({ summary: { errors, warnings, notes } }, failOn) {
    return { error: errors, warning: errors + warnings, note: errors + warnings + notes, never: 0 }[failOn] > 0;
}


/***/ })

};
;