"use strict";
exports.id = 5503;
exports.ids = [5503];
exports.modules = {

/***/ 95503:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/reporters/parts/escape.ts
var parts_escape = __webpack_require__(75700);
// EXTERNAL MODULE: ./src/run/baseline.ts
var run_baseline = __webpack_require__(59234);
// EXTERNAL MODULE: ./src/run/paths.ts
var run_paths = __webpack_require__(34657);
// EXTERNAL MODULE: ./src/run/run.ts + 5 modules
var run = __webpack_require__(29396);
// EXTERNAL MODULE: ./src/suppress/baseline.ts
var suppress_baseline = __webpack_require__(55184);
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
var config = __webpack_require__(22973);
// EXTERNAL MODULE: ./src/config/settings.ts
var settings = __webpack_require__(54661);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
// EXTERNAL MODULE: ./src/run/outputs.ts
var outputs = __webpack_require__(73815);
// EXTERNAL MODULE: ./src/threads.ts + 1 modules
var threads = __webpack_require__(5478);
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
    new esm/* Option */.c$('--max-file-size <SIZE>', `do not parse larger files, such as 500k (default: ${settings/* DEFAULT_MAX_FILE_SIZE */.S})`),
    new esm/* Option */.c$('--threads <N>', `how many threads read the files of a large tree (default: one for each processor, ${threads/* MOST_THREADS */.GE} at most)`),
    new esm/* Option */.c$('--changed-since <REF>', 'tell what is new since the merge base with a branch, a tag or a commit from what was there; only the new counts'),
    new esm/* Option */.c$('--diff <FILE>', 'the same by the lines that a unified diff changes; - reads stdin').conflicts('changedSince'),
    new esm/* Option */.c$('--config <FILE>', `configuration file (default: the nearest ${config/* CONFIG_NAME */.fA} upwards from what is scanned)`),
    new esm/* Option */.c$('--no-config', 'use no configuration file'),
    new esm/* Option */.c$('--baseline <FILE>', `known findings (default: the nearest ${run_baseline/* BASELINE_NAME */.WY} upwards from what is scanned)`),
    new esm/* Option */.c$('--no-baseline', 'use no baseline'),
    new esm/* Option */.c$('-q, --quiet', 'no progress; in the text report no notes, and nothing at all if nothing is left'),
    new esm/* Option */.c$('--color', 'colour, even if the output is no terminal'),
    new esm/* Option */.c$('--no-color', 'no colour'),
];
/** The options of `baseline`: those that say what is scanned, and where the baseline is. */
const baselineOptions = [
    new esm/* Option */.c$('--prune', 'only take out what is no longer found'),
    ...scanOptions.filter(({ long = '' }) => !['--format', '--output', '--report', '--fail-on', '--threads', '--no-baseline', '--quiet', '--color', '--no-color'].includes(long)),
];
/** How a setting is called on the command line. */
const OPTION_NAMES = {
    product: '--product', host: '--host', include: '--include', exclude: '--exclude', gitignore: '--gitignore', maxFileSize: '--max-file-size', failOn: '--fail-on',
};

;// CONCATENATED MODULE: ./src/cli/baseline-command.ts








/** Writes what a scan finds into the baseline, or only takes out what it no longer finds. */
async function baselineCommand(paths, flags, { cwd, today, env, stdout }) {
    const scope = (0,run_paths/* scopeOf */.Od)(paths, cwd);
    const order = { scope, flags, config: flags.config, baseline: flags.baseline, writes: true, cwd, env, today, workspace: env['GITHUB_WORKSPACE'], name: (flag) => OPTION_NAMES[flag] };
    const { known, report: { findings } } = await (0,run/* run */.e)(order);
    if (!known)
        throw new errors/* UsageError */.eb('The configuration wants no baseline ("baseline": false). --baseline FILE names one to write.');
    const { baseline, view } = known;
    if (flags.prune === true && !baseline.held)
        throw new errors/* UsageError */.eb(`There is no baseline ${baseline.name} to prune: \`authorizations-lint baseline\` writes one.`);
    const wanted = flags.prune === true ? findings.filter(({ suppressed }) => suppressed?.by === 'baseline') : findings;
    const content = (0,suppress_baseline/* makeBaseline */.c1)(wanted, baseline.held, view);
    (0,run_baseline/* writeBaseline */.B9)(baseline, content);
    const [now, before] = [(0,suppress_baseline/* sum */.cz)(content.findings), (0,suppress_baseline/* sum */.cz)(baseline.held?.findings ?? [])];
    const files = new Set(content.findings.map(({ path }) => path)).size;
    await print(stdout, `${(0,parts_escape/* safeLines */.Bv)((0,parts_escape/* visible */.RK)(baseline.name))} holds ${now} ${now === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}${baseline.held ? ` (before: ${before})` : ''}.\n`);
}

// EXTERNAL MODULE: ./src/reporters/index.ts + 9 modules
var reporters = __webpack_require__(93038);
// EXTERNAL MODULE: ./src/run/compare-with.ts
var compare_with = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/suppress.ts
var suppress = __webpack_require__(31852);
// EXTERNAL MODULE: ./src/thousands.ts
var thousands = __webpack_require__(75580);
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
                show(`Reading ${(0,thousands/* thousands */.o)(count)} files\u2026`);
        },
        parsed: (done, total) => {
            if (clock() - started > PATIENCE)
                show(`Parsing file ${done} of ${total}\u2026`);
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
    const { cwd, today, env } = io;
    const format = (0,values/* oneOf */.yL)('--format', flags.format, outputs/* FORMATS */.hR);
    const files = (flags.report ?? []).map(each => (0,outputs/* parseReport */.MM)('--report', each));
    const scope = (0,run_paths/* scopeOf */.Od)(paths, cwd, commands);
    const progress = showProgress(io, flags.quiet === true);
    let leftOut = 0;
    const watch = {
        ...progress,
        files: (count, ignored) => {
            leftOut = ignored;
            progress?.files(count, ignored);
        },
    };
    const order = { scope, flags, config: flags.config, baseline: flags.baseline, cwd, env, today, threads: flags.threads === undefined ? undefined : (0,values/* parseCount */.zq)('--threads', flags.threads), compare: await wishOf(flags, io), workspace: env['GITHUB_WORKSPACE'], name: (flag) => OPTION_NAMES[flag] };
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
async function wishOf({ changedSince, diff }, { cwd, stdin }) {
    if (diff !== undefined)
        return (0,compare_with/* diffWish */.$)(diff, cwd, stdin);
    return changedSince === undefined ? undefined : { by: 'git', base: changedSince, refs: [changedSince] };
}
function withoutNotes(report) {
    const findings = report.findings.filter(finding => finding.severity !== 'note' && (0,suppress/* counts */.tQ)(finding));
    return findings.length === 0 ? undefined : { ...report, findings };
}
function nothingToScan(ignored) {
    const left = ignored === 0 ? '' : ` ${ignored} ${ignored === 1 ? 'entry is' : 'entries are'} left out by .gitignore, --include or --exclude.`;
    return `Nothing to scan: no files in a language that is read.${left}\n`;
}

// EXTERNAL MODULE: ./src/tool.ts + 1 modules
var tool = __webpack_require__(93134);
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
    await print(io.stderr, (0,parts_escape/* safeLines */.Bv)(complained));
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
        .argument('[PATH...]', 'files, folders, and patterns in quotes')
        .addHelpText('after', EXIT_CODES)
        .action(async (paths, flags) => done(await scanCommand(paths, flags, io, ['scan', 'baseline', 'rules', 'explain', 'help'])));
    for (const option of scanOptions)
        scan.addOption(option);
    const baseline = program.command('baseline')
        .description('accept what is found now: write it into the baseline')
        .argument('[PATH...]', 'files, folders, and patterns in quotes')
        .action((paths, flags) => baselineCommand(paths, flags, io));
    for (const option of baselineOptions)
        baseline.addOption(option);
    program.command('rules').description('list all rules').action(async () => {
        const [{ rulesTable }, { ruleTexts }] = await Promise.all([__webpack_require__.e(/* import() */ 3961).then(__webpack_require__.bind(__webpack_require__, 83961)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78532))]);
        say(rulesTable(ruleTexts()));
    });
    program.command('explain').description('explain a rule, an operation or a check').argument('<RULE>', 'such as create-authorization/retired, create-authorization or retired')
        .action(async (topic) => {
        const [{ explain }, { operations }, { checks }] = await Promise.all([__webpack_require__.e(/* import() */ 1749).then(__webpack_require__.bind(__webpack_require__, 1749)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 18579, 23)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25001))]);
        say(explain(topic, { operations, checks }));
    });
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
        cwd: process.cwd(), env: process.env, stdin: () => (0,consumers_.buffer)(process.stdin), stdout: process.stdout, stderr: process.stderr,
        today: new Date().toISOString().slice(0, 10), clock: () => performance.now(),
    });
}


/***/ })

};
;