"use strict";
exports.id = 2413;
exports.ids = [2413];
exports.modules = {

/***/ 2413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/reporters/parts/advice-lines.ts
var advice_lines = __webpack_require__(1665);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(3750);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/cli/explain-command.ts



/** All there is to say of a rule, an operation, a check or an API. */
function explain(topic, { operations, checks }) {
    const [subject = '', second, ...rest] = topic.split('/');
    const check = checks.find(({ id }) => id === (second ?? subject));
    const meant = operations.filter(({ id, api }) => id === subject || api === subject);
    const known = rest.length === 0 && (second === undefined ? check !== undefined || meant.length > 0 : check !== undefined && meant.length > 0);
    if (!known)
        throw new errors/* UsageError */.eb(`There is no rule "${topic}".${(0,errors/* didYouMean */.au)(topic, topics({ operations, checks }))} \`authorizations-lint rules\` lists them all.`);
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
    return [...subjects, ...checks.map(({ id }) => id), ...subjects.flatMap(subject => checks.map(({ id }) => `${subject}/${id}`))];
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
        section('Where it stands', values/* PRODUCTS */.zv.map(product => [product, standing(operation, product)])),
        (0,advice_lines/* adviceLines */.C)(adviceOf(operation), id).join('\n'),
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

;// CONCATENATED MODULE: ./src/cli/io.ts
/** Writes all of a text. A reader that has gone away (`| head`) is no error. */
async function print(stream, text) {
    if (text === '')
        return;
    await new Promise((resolve, reject) => {
        stream.write(text, error => {
            if (error && !('code' in error && GONE.has(String(error.code))))
                reject(error);
            else
                resolve();
        });
    });
}
/** A pipe whose other end is closed, as the systems call it. */
const GONE = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);
/** Whether to write in colour: as asked, or else on a terminal unless NO_COLOR is set. https://no-color.org */
function wantsColour(asked, { env, stdout }) {
    if (asked !== undefined)
        return asked;
    if (isSet(env['NO_COLOR']))
        return false;
    if (isSet(env['FORCE_COLOR']))
        return env['FORCE_COLOR'] !== '0';
    return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
function isSet(value) {
    return value !== undefined && value !== '';
}

// EXTERNAL MODULE: ./src/config.ts
var config = __webpack_require__(2973);
// EXTERNAL MODULE: ./src/config/settings.ts
var settings = __webpack_require__(4661);
// EXTERNAL MODULE: ./src/run/outputs.ts
var outputs = __webpack_require__(3815);
;// CONCATENATED MODULE: ./src/cli/options.ts





const list = (value, before = []) => [...before, value];
const repeatable = (flags, text) => new esm/* Option */.c$(flags, `${text} (repeatable)`).argParser(list);
/** The options of a scan, in the order of the help. */
const scanOptions = [
    new esm/* Option */.c$('-f, --format <FORMAT>', `form of the report: ${outputs/* FORMATS */.hR.join(', ')}`).default('text'),
    new esm/* Option */.c$('-o, --output <FILE>', 'write the report to a file instead of stdout'),
    repeatable('--report <FORMAT=FILE>', 'write a further report to a file, such as sarif=report.sarif'),
    new esm/* Option */.c$('--product <PRODUCT>', `where a request without a host goes: ${values/* PRODUCTS */.zv.join(', ')} (default: github.com)`),
    repeatable('--host <NAME[=PRODUCT]>', 'a host of your own; a GitHub Enterprise Server unless a product is given'),
    new esm/* Option */.c$('--fail-on <SEVERITY>', `least severity that makes the exit code 1: ${values/* FAIL_ON */.d$.join(', ')} (default: warning)`),
    repeatable('--include <PATTERN>', 'scan only what matches, as in .gitignore'),
    repeatable('--exclude <PATTERN>', 'leave out what matches, as in .gitignore'),
    new esm/* Option */.c$('--gitignore', 'leave out what git ignores (default)'),
    new esm/* Option */.c$('--no-gitignore', 'scan what git ignores too'),
    new esm/* Option */.c$('--max-file-size <SIZE>', `leave out larger files, such as 500k (default: ${settings/* DEFAULT_MAX_FILE_SIZE */.S})`),
    new esm/* Option */.c$('--config <FILE>', `configuration file (default: the nearest ${config/* CONFIG_NAME */.f} upwards from what is scanned)`),
    new esm/* Option */.c$('--no-config', 'use no configuration file'),
    new esm/* Option */.c$('-q, --quiet', 'no progress; in the text report no notes, and nothing at all if nothing is left'),
    new esm/* Option */.c$('--color', 'colour, even if the output is no terminal'),
    new esm/* Option */.c$('--no-color', 'no colour'),
];
/** How a setting is called on the command line. */
const OPTION_NAMES = {
    product: '--product', host: '--host', include: '--include', exclude: '--exclude', gitignore: '--gitignore', maxFileSize: '--max-file-size', failOn: '--fail-on',
};

;// CONCATENATED MODULE: ./src/cli/rules-command.ts
/** All rules as a table. */
function rulesTable(rules) {
    const rows = [['RULE', 'SEVERITY', 'WHAT IT FINDS'], ...rules.map(({ id, severity, title }) => [id, severity, title])];
    const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    return rows.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

// EXTERNAL MODULE: ./src/reporters/index.ts + 9 modules
var reporters = __webpack_require__(4532);
// EXTERNAL MODULE: ./src/run/paths.ts
var run_paths = __webpack_require__(4657);
// EXTERNAL MODULE: ./src/run/run.ts
var run = __webpack_require__(9240);
;// CONCATENATED MODULE: ./src/cli/progress.ts
/** Work is told of once it takes this long. */
const PATIENCE = 1000;
/** So many files are sure to take that long. */
const MANY_FILES = 100_000;
/** Progress on stderr, on a terminal, and only if the work is long. */
function showProgress({ stderr, clock }, quiet) {
    if (quiet || stderr.isTTY !== true)
        return undefined;
    const started = clock();
    let shown = false;
    const show = (text) => {
        shown = true;
        stderr.write(`\r\u001B[K${text}`, () => undefined);
    };
    return {
        files: count => {
            if (count >= MANY_FILES || clock() - started > PATIENCE)
                show(`Reading ${count.toLocaleString('en')} files…`);
        },
        parsed: (done, total) => {
            if (clock() - started > PATIENCE)
                show(`Parsing file ${done} of ${total}…`);
        },
        clear: () => {
            if (shown)
                stderr.write('\r\u001B[K', () => undefined);
            shown = false;
        },
    };
}

;// CONCATENATED MODULE: ./src/cli/scan-command.ts








/** Scans and reports; the exit code. `commands` are the other words that may stand where a path does. */
async function scanCommand(paths, flags, io, commands) {
    const { cwd, today } = io;
    const format = (0,values/* oneOf */.yL)('--format', flags.format, outputs/* FORMATS */.hR);
    const files = (flags.report ?? []).map(each => (0,outputs/* parseReport */.MM)('--report', each));
    const scope = (0,run_paths/* scopeOf */.O)(paths, cwd, commands);
    const progress = showProgress(io, flags.quiet === true);
    let leftOut = 0;
    const watch = {
        ...progress,
        files: (count, ignored) => {
            leftOut = ignored;
            progress?.files(count, ignored);
        },
    };
    const order = { scope, flags, config: flags.config, cwd, today, workspace: io.env['GITHUB_WORKSPACE'], name: (flag) => OPTION_NAMES[flag] };
    const { report, context, failed } = await (0,run/* run */.e)(order, watch).finally(() => progress?.clear());
    if (report.summary.files === 0 && flags.quiet !== true)
        await print(io.stderr, nothingToScan(leftOut));
    for (const each of files)
        (0,outputs/* writeReport */.u5)(each.file, reporters/* reporters */.R[each.format](report, context(false)), cwd);
    if (flags.output !== undefined) {
        (0,outputs/* writeReport */.u5)(flags.output, reporters/* reporters */.R[format](report, context(flags.color === true)), cwd);
    }
    else {
        const shown = flags.quiet === true && format === 'text' ? withoutNotes(report) : report;
        if (shown !== undefined)
            await print(io.stdout, reporters/* reporters */.R[format](shown, context(wantsColour(flags.color, io))));
    }
    return failed ? 1 : 0;
}
function withoutNotes(report) {
    const findings = report.findings.filter(({ severity }) => severity !== 'note');
    return findings.length === 0 ? undefined : { ...report, findings };
}
function nothingToScan(ignored) {
    const left = ignored === 0 ? '' : ` ${ignored} ${ignored === 1 ? 'entry is' : 'entries are'} left out by .gitignore, --include or --exclude.`;
    return `Nothing to scan: no files in a language that is read.${left}\n`;
}

// EXTERNAL MODULE: ./src/checks/index.ts + 13 modules
var checks = __webpack_require__(5001);
// EXTERNAL MODULE: ./src/operations.ts + 17 modules
var operations = __webpack_require__(8092);
// EXTERNAL MODULE: ./src/rule-texts.ts
var rule_texts = __webpack_require__(8532);
// EXTERNAL MODULE: ./src/tool.ts + 1 modules
var tool = __webpack_require__(3134);
;// CONCATENATED MODULE: ./src/cli.ts
// The command line: a thin shell over scan().











/** Exit codes. */
const OK = 0;
const USAGE = 2;
const FAILURE = 3;
const EXIT_CODES = `
Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or configuration, 3 failure.
`;
/** Runs the command line; the exit code. `args` are the words after the program's name. */
async function cli(args, io) {
    let code = OK;
    let [said, complained] = ['', ''];
    const program = build(io, outcome => { code = outcome; }, text => { said += text; }, text => { complained += text; });
    try {
        await program.parseAsync(args, { from: 'user' });
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            code = error.exitCode === 0 ? OK : USAGE;
        else if (error instanceof errors/* UsageError */.eb)
            [code, complained] = [USAGE, `${complained}${error.message}\n`];
        else
            [code, complained] = [FAILURE, `${complained}${confession(error, io.env)}`];
    }
    await print(io.stdout, said);
    await print(io.stderr, complained);
    return code;
}
function build(io, done, say, complain) {
    const program = new esm/* Command */.uB(tool/* tool */.z.name)
        .description("Finds calls to GitHub's removed OAuth Authorizations API and shows what takes their place.")
        .usage('[scan] [options] [PATH...]')
        .version(tool/* tool */.z.version)
        .exitOverride()
        .configureOutput({ writeOut: say, writeErr: complain })
        .addHelpText('after', EXIT_CODES);
    const scan = program.command('scan', { isDefault: true })
        .description('scan files and folders (default command; default PATH: the current folder)')
        .argument('[PATH...]', 'files and folders')
        .addHelpText('after', EXIT_CODES)
        .action(async (paths, flags) => done(await scanCommand(paths, flags, io, ['scan', 'rules', 'explain', 'help'])));
    for (const option of scanOptions)
        scan.addOption(option);
    program.command('rules').description('list all rules').action(() => say(rulesTable((0,rule_texts.ruleTexts)())));
    program.command('explain').description('explain a rule, an operation or a check').argument('<RULE>', 'such as create-authorization/retired, create-authorization or retired')
        .action((topic) => say(explain(topic, { operations: operations/* operations */.zU, checks: checks/* checks */.A })));
    // The options of the command that needs no name belong into the main help.
    program.configureHelp({ visibleOptions: command => [...(command === program ? scan.options : []), ...new esm/* Help */._V().visibleOptions(command)] });
    return program;
}
/** What a bug says of itself; the stack only for those who ask. */
function confession(error, env) {
    const message = error instanceof Error ? error.message : String(error);
    if (env['DEBUG'] === tool/* tool */.z.name)
        return `${error instanceof Error ? (error.stack ?? message) : message}\n`;
    return `${tool/* tool */.z.name} failed: ${message}\nThis is a bug. DEBUG=${tool/* tool */.z.name} shows where it happened.\n`;
}

;// CONCATENATED MODULE: ./src/cli/start.ts


/** Runs the command line in this process. */
async function start() {
    // Without a listener an error on a stream ends the process; `print` sees the same error and judges it.
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (!GONE.has(error.code ?? ''))
                throw error;
        });
    }
    process.exitCode = await cli(process.argv.slice(2), {
        cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr,
        today: new Date().toISOString().slice(0, 10), clock: () => performance.now(),
    });
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