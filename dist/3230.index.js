"use strict";
exports.id = 3230;
exports.ids = [3230];
exports.modules = {

/***/ 88540:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   r6: () => (/* binding */ toucher)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
// What a change touches, wherever that is known from.

/** Tells whether a change touches a place. A name among the files may be that of a folder: a submodule, or a repository in the tree. */
function toucher({ files, unknown }) {
    const known = new Map(files.filter(({ status }) => status !== 'removed').map(({ path, lines }) => [path, lines]));
    return ({ path, line, endLine, endColumn }) => {
        const name = [path, ...foldersOf(path)].find(each => known.has(each));
        const lines = name === undefined ? (unknown(path) ? 'all' : []) : known.get(name) ?? [];
        // A place ends before its last column: in the first one nothing of that line is left.
        const end = endColumn <= 1 ? Math.max(line, endLine - 1) : endLine;
        return lines === 'all' || lines.some(({ first, last }) => line <= last && first <= end);
    };
}
/** The folders that a path lies in, the innermost first. */
function foldersOf(path) {
    const folders = [];
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1))
        folders.push(path.slice(0, cut));
    return folders;
}
/** The files that lie below a folder, with paths from there. What one was called before may lie elsewhere. */
function below(files, folder) {
    return files.filter(({ path }) => path.startsWith(folder)).map(file => ({ ...file, path: file.path.slice(folder.length), previous: file.previous === null ? null : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, file.previous) }));
}


/***/ }),

/***/ 71194:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf),
  G: () => (/* binding */ compareWith)
});

// EXTERNAL MODULE: ./src/changes/change-set.ts
var change_set = __webpack_require__(88540);
// EXTERNAL MODULE: ./src/changes/git.ts
var changes_git = __webpack_require__(1345);
// EXTERNAL MODULE: ./src/changes/history.ts
var changes_history = __webpack_require__(45881);
// EXTERNAL MODULE: ./src/changes/hunks.ts
var hunks = __webpack_require__(80736);
// EXTERNAL MODULE: ./src/thousands.ts
var thousands = __webpack_require__(75580);
;// CONCATENATED MODULE: ./src/changes/listed.ts


/** GitHub lists no more files of a pull request. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const MOST_LISTED = 3000;
/** A change out of GitHub's list of its files, with paths from the top of the repository. */
function listedChanges(listed, base) {
    const files = listed.map(changed);
    const whole = files.filter(({ why }) => why !== null).length;
    const partial = listed.length >= MOST_LISTED;
    return {
        base, by: 'api', files, unknown: () => partial,
        notes: [
            'Compared by the lines that GitHub shows as changed: a call that a change elsewhere makes a retired one counts as new only if it leads there.',
            ...(whole > 0 ? [`${whole} ${whole === 1 ? 'file counts' : 'files count'} as wholly changed: GitHub does not show their lines, because they are too large or binary.`] : []),
            ...(partial ? [`GitHub lists ${(0,thousands/* thousands */.o)(MOST_LISTED)} files of a pull request at most: every file that is not among them counts as changed.`] : []),
        ],
    };
}
const STATUS = {
    added: 'added', copied: 'added', removed: 'removed', renamed: 'renamed', modified: 'modified', changed: 'modified', unchanged: 'modified',
};
function changed({ filename: path, previous_filename: previous, status: given, additions, changes, patch }) {
    const status = STATUS[given];
    const file = { path, previous: status === 'renamed' ? (previous ?? null) : null, status };
    if (status === 'added')
        return { ...file, lines: 'all', why: null };
    if (status === 'removed' || (patch === undefined && changes === 0))
        return { ...file, lines: [], why: null };
    const lines = (0,hunks/* changedLines */.M)(patch ?? '');
    const shown = lines.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return shown === additions && patch !== undefined ? { ...file, lines, why: null } : { ...file, lines: 'all', why: 'GitHub does not show its changed lines' };
}

// EXTERNAL MODULE: ./src/changes/unified-diff.ts + 1 modules
var unified_diff = __webpack_require__(9073);
;// CONCATENATED MODULE: ./src/changes/compare.ts
// From what is to be compared to what changed, by the best source there is.





/** Finds out what changed, or why it can't be told, as the end of a sentence. */
async function compareWith(wish, ground) {
    if (wish.by === 'diff')
        return fromDiff(wish.base, wish.text, ground.prefix);
    const local = fromGit(wish, ground);
    if (typeof local !== 'string' || wish.by === 'git')
        return local;
    const listed = await wish.listed();
    if (typeof listed === 'string')
        return `${local}. ${listed}`;
    const changes = listedChanges(listed, wish.base);
    return { changes: { ...changes, files: (0,change_set/* below */.Gz)(changes.files, ground.prefix), unknown: path => changes.unknown(path), notes: [`${capital(local)}.`, ...changes.notes] } };
}
function fromDiff(base, text, prefix) {
    const all = (0,unified_diff/* readDiff */.i)(text);
    if (all === undefined)
        return 'it is not a unified diff, as `git diff` and `diff -u` write it';
    const files = (0,change_set/* below */.Gz)(all, prefix);
    const none = all.length > 0 && files.length === 0 ? [`None of the files in ${base} lies in what is scanned: its paths have to start at the top of the repository.`] : [];
    return { changes: { base, by: 'diff', files, unknown: () => false, notes: [BY_LINES, ...none] } };
}
const BY_LINES = 'Compared by changed lines alone: a call that a change elsewhere makes a retired one counts as new only if it leads there.';
function fromGit(wish, { root, env }) {
    try {
        const git = (0,changes_git/* gitIn */.u)(root, env);
        const tip = baseOf(git, wish);
        const commit = tip && (0,changes_history/* mergeBase */.wu)(git, tip);
        if (commit === undefined)
            return whyNot(git, wish.base, tip !== undefined);
        const commits = (0,changes_history/* changesSince */.sR)(git, commit, (0,changes_history/* prefixOf */.MT)(git));
        return { changes: { base: wish.base, by: 'git', files: commits.files, unknown: path => !commits.tracked(path), notes: [] }, past: { git, commits } };
    }
    catch (error) {
        if (error instanceof changes_git/* GitFailure */.X)
            return error.message;
        throw error;
    }
}
/** The commit that stands for the base. Of a pull request GitHub checks out the merge, whose first parent it is, and newer than the event. */
function baseOf(git, wish) {
    const isMerge = wish.by === 'pull' && (0,changes_history/* commitOf */.D3)(git, 'HEAD^2') === wish.head;
    for (const ref of isMerge ? ['HEAD^1', ...wish.refs] : wish.refs) {
        const commit = (0,changes_history/* commitOf */.D3)(git, ref);
        if (commit !== undefined)
            return commit;
    }
    return undefined;
}
function whyNot(git, base, isKnown) {
    if ((0,changes_history/* commitOf */.D3)(git, 'HEAD') === undefined)
        return 'there is no commit yet';
    if ((0,changes_history/* isShallow */.fE)(git))
        return `the clone is shallow and does not reach back to ${base}: check out with \`fetch-depth: 0\``;
    return isKnown ? `${base} and what is checked out have no commit in common` : `git knows no commit ${base}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitFailure),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _reporters_parts_escape__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75700);
// Asks git, in a way that runs nothing of the tree that is looked at: neither its configuration nor its attributes start a program.




/** What git could not do, as the end of a sentence. */
class GitFailure extends Error {
    name = 'GitFailure';
}
/** Settings with which git starts programs, opens connections, or believes a folder that only looks like a repository. */
const HARMLESS = [
    'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.pager=cat', 'diff.external=', 'credential.helper=', 'protocol.allow=never',
    'submodule.recurse=false', 'gc.auto=0', 'maintenance.auto=false', 'safe.bareRepository=explicit',
];
/** The same in the environment. A value that is no protocol allows none. */
const ENV = { LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1' };
/** Variables of git's that say where its own configuration is. The others would lead it to another repository. */
const KEPT = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_EXEC_PATH']);
const MOST_OUTPUT = 1 << 30;
const PATIENCE = 300_000;
/** Git in a folder. It fails if there is no git, or the folder lies in no repository. */
function gitIn(folder, env) {
    const program = find(env);
    if (program === undefined)
        throw new GitFailure('git is not installed');
    const settings = [...HARMLESS];
    const run = (args, input = '') => start(program, [...settings.flatMap(each => ['-c', each]), ...args], folder, env, input);
    const git = {
        ask: (args, input) => {
            const { status, out } = run(args, input);
            return status === 0 ? out : undefined;
        },
        tell: (args, input) => {
            const { status, out, complaint } = run(args, input);
            if (status !== 0)
                throw new GitFailure(reason(complaint));
            return out;
        },
    };
    git.tell(['rev-parse', '--git-dir']);
    settings.push(...withoutFilters(git));
    return git;
}
function start(program, args, cwd, env, input) {
    const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name)));
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, { cwd, env: { ...own, ...ENV }, input, maxBuffer: MOST_OUTPUT, timeout: PATIENCE, windowsHide: true });
    if (error)
        throw new GitFailure('code' in error && error.code === 'ETIMEDOUT' ? 'git takes too long' : `git can't be run (${'code' in error ? String(error.code) : error.message})`);
    return { status, out: stdout, complaint: stderr.toString('utf8') };
}
/** What git says, as the end of a sentence. */
function reason(complaint) {
    if (/dubious ownership/.test(complaint))
        return 'the repository belongs to another user (`git config --global --add safe.directory` says that it may be read)';
    if (/not a git repository/.test(complaint))
        return 'there is no git repository';
    const line = complaint.split('\n').find(each => /^(?:fatal|error): /.test(each)) ?? complaint;
    return `git says: ${(0,_reporters_parts_escape__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(line.replace(/^\w+: /, '')) || 'nothing'}`;
}
/** A file of an attributes file's choice is handed to a program of the configuration's choice: not to any of them. */
function withoutFilters(git) {
    const names = (git.ask(['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])?.toString('utf8') ?? '').split('\0');
    const drivers = new Set(names.flatMap(name => /^filter\.([^]+)\.[^.]+$/.exec(name)?.[1] ?? []));
    return [...drivers].flatMap(driver => {
        // Such a name can't be set from outside.
        if (/[=\n]/.test(driver))
            throw new GitFailure('its configuration names a filter that can\'t be switched off');
        return [`filter.${driver}.clean=`, `filter.${driver}.smudge=`, `filter.${driver}.process=`, `filter.${driver}.required=false`];
    });
}
/** The program, by PATH alone: some systems look into the current folder first, and that may be the tree. */
function find(env) {
    const [name, folders] = [(node_path__WEBPACK_IMPORTED_MODULE_2___default().sep) === '/' ? 'git' : 'git.exe', env['PATH'] ?? env['Path'] ?? ''];
    return folders.split((node_path__WEBPACK_IMPORTED_MODULE_2___default().delimiter)).filter(folder => node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(folder)).map(folder => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name)).find(isProgram);
}
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 45881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   PG: () => (/* binding */ contents),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   sR: () => (/* binding */ changesSince),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _change_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88540);
/* harmony import */ var _git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1345);
/* harmony import */ var _unified_diff__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9073);
// What git knows of a change: from a commit to the files as they lie there, committed or not.
// https://git-scm.com/docs/diff-format#_raw_output_format




/** The commit that a branch, a tag or a commit's name stands for. */
function commitOf(git, ref) {
    if (ref === '' || ref.startsWith('-') || /[\0\n]/.test(ref))
        return undefined;
    return line(git.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
}
/** The newest commit that is in the history of both, one of them being what is checked out. */
function mergeBase(git, commit) {
    return line(git.ask(['merge-base', commit, 'HEAD']));
}
/** Whether the history is cut off. */
function isShallow(git) {
    return line(git.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** The path from the top of the repository: `packages/a/`, or nothing. */
function prefixOf(git) {
    return git.tell(['rev-parse', '--show-prefix']).toString('utf8').replace(/\n$/, '');
}
/** A file of a commit, by its path from the top of the repository; null if the commit has none, undefined if it is not at hand. */
function textAt(git, commit, path) {
    const entry = git.ask(['ls-tree', '-z', '--full-tree', commit, '--', path])?.toString('utf8');
    const [, blob] = /^100\d+ blob (\w+)\t/.exec(entry ?? '') ?? [];
    return blob === undefined ? (entry === undefined ? undefined : null) : git.ask(['cat-file', 'blob', blob])?.toString('utf8');
}
const DIFF = [
    'diff', '--raw', '--patch', '-z', '--no-abbrev', '-M', '-l1000', '-U0', '--inter-hunk-context=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative',
    '--ignore-submodules=dirty', '--submodule=short', '--src-prefix=a/', '--dst-prefix=b/',
];
/** All that differs between a commit and the files as they lie in git's folder, `prefix` below the top. */
function changesSince(git, commit, prefix) {
    const { entries, patch } = readRaw(git.tell([...DIFF, commit, '--']).toString('utf8'));
    const lines = new Map(((0,_unified_diff__WEBPACK_IMPORTED_MODULE_3__/* .readDiff */ .i)(patch) ?? []).map(file => [file.path, file.lines]));
    const { files, submodules } = trackedFiles(git);
    return {
        files: (0,_change_set__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(entries.map(entry => toFile(entry, lines.get(entry.path))), prefix),
        before: entries.flatMap(({ path, previous, wasFile, blob }) => {
            const names = [previous ?? path, path];
            return wasFile && names.some(name => name.startsWith(prefix)) ? [{ path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(prefix, names[0]), blob }] : [];
        }),
        tracked: path => files.has(path) || (submodules.size > 0 && (0,_change_set__WEBPACK_IMPORTED_MODULE_1__/* .foldersOf */ .pd)(path).some(folder => submodules.has(folder))),
    };
}
/** `:100644 100755 <blob> <blob> R98`, the names, and so on; then the patch. */
function readRaw(text) {
    const entries = [];
    let at = 0;
    const next = () => {
        const end = text.indexOf('\0', at);
        const part = text.slice(at, end < 0 ? text.length : end);
        at = end < 0 ? text.length : end + 1;
        return part;
    };
    while (text[at] === ':') {
        const [oldMode = '', mode = '', blob = '', , status = ''] = next().slice(1).split(' ');
        const first = next();
        const moved = /^[RC]/.test(status);
        // A file in conflict comes once more, with what lies there.
        if (status !== 'U')
            entries.push({ path: moved ? next() : first, previous: status.startsWith('R') ? first : null, status: status.slice(0, 1), wasFile: isFile(oldMode), isFile: isFile(mode), blob });
    }
    return { entries, patch: text.slice(at).replace(/^\0/, '') };
}
function isFile(mode) {
    return mode.startsWith('100');
}
const STATUS = { A: 'added', C: 'added', D: 'removed', R: 'renamed' };
/** Where git shows no lines, all of them may have changed: it takes the file for binary, or it is a submodule. */
function toFile({ path, previous, status, ...was }, lines = 'all') {
    const file = { path, previous, status: STATUS[status] ?? 'modified' };
    if (file.status === 'added')
        return { ...file, lines: 'all', why: null };
    if (file.status === 'removed')
        return { ...file, lines: [], why: null };
    const shown = was.wasFile && was.isFile ? lines : 'all';
    return { ...file, lines: shown, why: shown === 'all' ? 'git does not show its changed lines' : null };
}
function trackedFiles(git) {
    const rows = git.tell(['ls-files', '-z', '--stage']).toString('utf8').split('\0').map(row => ({ path: row.slice(row.indexOf('\t') + 1), submodule: row.startsWith('160000') }));
    return { files: new Set(rows.map(({ path }) => path)), submodules: new Set(rows.filter(({ submodule }) => submodule).map(({ path }) => path)) };
}
/** The contents of blobs that are no larger than a limit. It fails if one is missing, as in a clone without contents. */
function contents(git, blobs, limit) {
    const wanted = [...new Set(blobs)];
    if (wanted.length === 0)
        return new Map();
    const sizes = git.tell(['cat-file', '--batch-check'], `${wanted.join('\n')}\n`).toString('latin1').trimEnd().split('\n').map(row => row.split(' '));
    if (sizes.some(([, kind]) => kind === 'missing'))
        throw new _git__WEBPACK_IMPORTED_MODULE_2__/* .GitFailure */ .X('the clone leaves out the contents of old files (`filter`)');
    const small = sizes.filter(([, , size]) => Number(size) <= limit).map(([blob = '']) => blob);
    if (small.length === 0)
        return new Map();
    const out = git.tell(['cat-file', '--batch'], `${small.join('\n')}\n`);
    const found = new Map();
    for (let at = 0; at < out.length;) {
        const end = out.indexOf(10, at);
        const [blob = '', , size] = out.toString('latin1', at, end).split(' ');
        found.set(blob, out.subarray(end + 1, end + 1 + Number(size)));
        at = end + 1 + Number(size) + 1;
    }
    return found;
}
function line(out) {
    return out?.toString('utf8').trim().split('\n')[0] || undefined;
}


/***/ }),

/***/ 80736:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   s: () => (/* binding */ hunkReader)
/* harmony export */ });
// What a hunk's head counts is what tells a line that was taken out and reads `-- a/x` from the head of the next file.
const HEAD = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Makes a reader for the hunks of one file. */
function hunkReader() {
    const ranges = [];
    let [before, after, at] = [0, 0, 0];
    /** Lines that follow each other are one range; a range without lines is a place where lines were taken out. */
    const change = (last) => {
        const latest = ranges.at(-1);
        if (latest?.last === at - 1)
            latest.last = last;
        else
            ranges.push({ first: at, last });
    };
    const inside = (line) => {
        switch (line[0]) {
            case '+':
                change(at);
                after--;
                at++;
                return true;
            case '-':
                change(at - 1);
                before--;
                return true;
            case '\\': return true;
            // Mails and editors take away the blank of an empty line.
            case ' ':
            case '\r':
            case undefined:
                before--;
                after--;
                at++;
                return true;
            default:
                [before, after] = [0, 0];
                return false;
        }
    };
    return {
        ranges,
        take(line) {
            if ((before > 0 || after > 0) && inside(line))
                return true;
            const head = HEAD.exec(line);
            if (!head)
                return line.startsWith('\\');
            const [, old = '1', start = '0', lines = '1'] = head;
            [before, after] = [Number(old), Number(lines)];
            // Without lines of its own the hunk stands behind the line it names.
            at = after === 0 ? Number(start) + 1 : Number(start);
            return true;
        },
    };
}
/** The changed lines of one file, out of its hunks. */
function changedLines(hunks) {
    const reader = hunkReader();
    for (const line of hunks.split('\n'))
        reader.take(line);
    return reader.ranges;
}


/***/ }),

/***/ 9073:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readDiff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/changes/hunks.ts
var hunks = __webpack_require__(80736);
;// CONCATENATED MODULE: ./src/changes/quoted-name.ts
// File names as git and diff write them: in quotes, with escapes, if they hold anything out of the ordinary.
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** The name that is meant. Escapes stand for bytes, which make up letters in UTF-8. */
function unquoted(name) {
    if (!/^"[^]*"$/.test(name))
        return name;
    const parts = name.slice(1, -1).split(/(\\[0-7]{3}|\\[^])/);
    return Buffer.concat(parts.map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.from([byteOf(part.slice(1))])))).toString('utf8');
}
function byteOf(escape) {
    if (escape.length > 1)
        return Number.parseInt(escape, 8) & 0xff;
    return ESCAPES[escape] ?? escape.charCodeAt(0);
}

;// CONCATENATED MODULE: ./src/changes/unified-diff.ts
// A diff as git, `diff -u` and their like write it.
// https://git-scm.com/docs/diff-format \u00b7 https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html



const NOWHERE = '/dev/null';
/** The lines between a file's first line and its hunks, and what each tells. */
const HEADERS = [
    [/^rename from (.+?)\r?$/s, (file, name) => { file.from = unquoted(name); }],
    [/^(?:rename|copy) to (.+?)\r?$/s, (file, name) => { file.to = unquoted(name); }],
    [/^(new file) mode/, file => { file.status = 'added'; }],
    [/^(deleted file) mode/, file => { file.status = 'removed'; }],
    [/^(Binary files .* differ|GIT binary patch)/s, file => { file.whole = 'the diff shows no lines of it'; }],
];
/** The files of a diff, with paths as they stand there but for `a/` and `b/`; undefined if the text is no diff. */
function readDiff(text) {
    const files = [];
    const lines = text.split('\n');
    let file;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (file?.hunks.take(line))
            continue;
        const next = firstLine(line);
        if (next)
            files.push(file = next);
        else if (line.startsWith('--- ') && lines[i + 1]?.startsWith('+++ ')) {
            const [before, after] = [nameIn(line), nameIn(lines[++i])];
            // Where git begins a file, its names are known.
            if (file === undefined || file.named)
                files.push(file = draft(...bothNames(before, after)));
            file.named = true;
            file.status ??= before === NOWHERE ? 'added' : after === NOWHERE ? 'removed' : undefined;
        }
        else if (file)
            for (const [pattern, tell] of HEADERS)
                told(pattern.exec(line), value => tell(file, value));
    }
    return files.length === 0 && text.trim() !== '' ? undefined : files.map(finished);
}
function told(found, tell) {
    if (found)
        tell(found[1] ?? '');
}
const draft = (before, after) => ({ before, after, named: false, hunks: (0,hunks/* hunkReader */.s)() });
/** The line that git begins a file with. */
function firstLine(line) {
    const [, kind, names = ''] = /^diff --(git|cc|combined) (.+?)\r?$/s.exec(line) ?? [];
    if (kind === undefined)
        return undefined;
    // Without a rename the two names are as long as each other. With one, they stand on lines of their own.
    const middle = (names.length - 1) / 2;
    if (kind === 'git')
        return draft(unquoted(names.slice(0, middle)), unquoted(names.slice(middle + 1)));
    return { ...draft(unquoted(names), unquoted(names)), whole: 'the diff is of a merge' };
}
/** `--- a/x`, of a name with blanks and of `diff -u` with a tab after it. */
function nameIn(line) {
    return unquoted(line.slice(4).replace(/(?:\t.*)?\r?$/s, ''));
}
function finished({ before, after, from, to, status, whole, hunks: { ranges } }) {
    const renamed = from !== undefined && to !== undefined;
    const name = external_node_path_default().posix.normalize(to ?? withoutPrefix(before, after));
    const lines = whole !== undefined || status === 'added' ? 'all' : ranges;
    return { path: name, previous: renamed ? external_node_path_default().posix.normalize(from) : null, status: status ?? (renamed ? 'renamed' : 'modified'), lines, why: status === 'added' ? null : whole ?? null };
}
/** Both names of a file, also if it has but one state: then nothing is left to tell `a/` and `b/` by. */
function bothNames(before, after) {
    if (before !== NOWHERE && after !== NOWHERE)
        return [before, after];
    const only = (before === NOWHERE ? after : before).replace(/^[ab]\//, '');
    return [only, only];
}
/** The name of a file without what tells its two states apart: `a/` and `b/`, `old/` and `new/`. */
function withoutPrefix(before, after) {
    const [old, now] = [before, after].map(each => each.slice(each.indexOf('/') + 1));
    return old === now && before.includes('/') && after.includes('/') && before !== after ? old : after;
}


/***/ }),

/***/ 22973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* reexport safe */ _config_find__WEBPACK_IMPORTED_MODULE_1__.Qt),
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   fA: () => (/* binding */ CONFIG_NAME)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_find__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45023);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);




/** The name that is looked for. */
const CONFIG_NAME = '.authorizations-lint.json';
/**
 * The configuration for a root: the named file, or the nearest one from the root upwards to the top of the repository; none if
 * `choice` is false. The checks and their parser are loaded only if there is a file.
 */
async function loadConfig(root, choice, cwd, read = _config_find__WEBPACK_IMPORTED_MODULE_1__/* .fromDisk */ .Qt) {
    if (choice === false)
        return { values: {} };
    for (const file of typeof choice === 'string' ? [node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, choice)] : (0,_config_find__WEBPACK_IMPORTED_MODULE_1__/* .upwards */ .Hy)(root, CONFIG_NAME)) {
        const shown = (0,_config_find__WEBPACK_IMPORTED_MODULE_1__/* .shownFrom */ .c2)(cwd, file);
        const text = await read(file, shown);
        if (text !== undefined) {
            const [{ parseConfig }, { ruleKeys }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2463), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 1916)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78532))]);
            return { values: parseConfig(text.replace(/^\uFEFF/, ''), shown, ruleKeys()), folder: node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file) };
        }
        if (typeof choice === 'string')
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${shown} can't be read: no such file or directory.`);
    }
    return { values: {} };
}


/***/ }),

/***/ 45023:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   Qt: () => (/* binding */ fromDisk),
/* harmony export */   c2: () => (/* binding */ shownFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** Where a file of a name may lie, the nearest place first: from a folder upwards to the top of the repository. */
function upwards(folder, name) {
    const places = [];
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        places.push(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, name));
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return places;
    }
}
/** A file as people who stand in `cwd` call it. */
function shownFrom(cwd, file) {
    const below = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(cwd, file);
    return below.startsWith('..') ? file : below;
}
/** Reads a file as it lies there. */
const fromDisk = async (file, shown) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return undefined;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${shown} is not a file.`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb ? error : new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${shown} can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error)}.`);
    }
};


/***/ }),

/***/ 54661:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   S: () => (/* binding */ DEFAULT_MAX_FILE_SIZE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _discover_links__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48470);
/* harmony import */ var _discover_patterns__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72420);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73750);




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
        ignoreReasons: config.ignoreReasons ?? 'required',
        failOn: flags.failOn === undefined ? (config.failOn ?? 'warning') : (0,_values__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(name('failOn'), flags.failOn, _values__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$),
    };
}
function configuredHosts(hosts = []) {
    const pairs = Array.isArray(hosts) ? hosts.map(host => [host, 'ghes']) : Object.entries(hosts);
    return Object.fromEntries(pairs.map(([host, product]) => [(0,_values__WEBPACK_IMPORTED_MODULE_3__/* .hostName */ .Sm)('hosts', host), product]));
}


/***/ }),

/***/ 73750:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   o6: () => (/* binding */ parseHost),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zq: () => (/* binding */ parseCount),
/* harmony export */   zv: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
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
/** A number of threads. */
function parseCount(what, text) {
    if (!/^\s*(?:[1-9]|[1-5]\d|6[0-4])\s*$/.test(text))
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what} must be a whole number from 1 to 64, not "${text}".`);
    return Number(text);
}


/***/ }),

/***/ 90890:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tw: () => (/* binding */ configured),
  Rj: () => (/* binding */ fingerprint),
  O9: () => (/* binding */ finish),
  D_: () => (/* binding */ identity),
  al: () => (/* binding */ inOrder),
  Sz: () => (/* binding */ toFindings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/values.ts
var src_values = __webpack_require__(74777);
// EXTERNAL MODULE: ./src/checks/support/placeholders.ts
var placeholders = __webpack_require__(31127);
;// CONCATENATED MODULE: ./src/checks/support/fillings.ts


/** What is known of the client, its scopes and where its users sign in. */
function fillings(match) {
    const clientId = seen(match, 'client_id').map(src_values/* text */.Qq).find(id => id !== undefined && /^[\w.-]+$/.test(id) && !(0,placeholders/* isPlaceholder */.wK)(id));
    return { client_id: clientId, scope: scope(seen(match, 'scopes')), login: login(match) };
}
function seen({ pathValues, payload }, name) {
    const fields = payload ? (0,src_values/* fieldsOf */.Pf)(payload).map(({ fields: own }) => own.get(name)) : [];
    return [pathValues.get(name), ...fields].flatMap(value => (value ? (0,src_values/* unwrapped */.DE)(value) : []));
}
/** The scopes as the web flow takes them: one string, with spaces between. Only if every one is known. */
function scope(values) {
    const [value] = values;
    if (!value || values.length > 1)
        return undefined;
    if (value.kind !== 'list')
        return joined([(0,src_values/* text */.Qq)(value)?.replaceAll(',', ' ')]);
    return value.open ? undefined : joined(value.items.map(src_values/* text */.Qq));
}
function joined(scopes) {
    const words = scopes.flatMap(one => (one ?? '"').split(/\s+/)).filter(Boolean);
    return words.every(word => /^[\w:.-]+$/.test(word)) ? words.join(' ') : undefined;
}
/** Where users sign in: not the API's host. */
function login({ host, product }) {
    const bare = (host ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '').replace(/^.*@/, '');
    if (/\.ghe\.com$/i.test(bare))
        return `https://${bare.replace(/^api\./i, '')}`;
    return product === 'ghes' ? `https://${bare || 'HOSTNAME'}` : 'https://github.com';
}

// EXTERNAL MODULE: ./src/checks/support/words.ts
var words = __webpack_require__(1644);
;// CONCATENATED MODULE: ./src/advise.ts



/** The advice for a match. `operations`: those that speak for it where none fits. Never holds a secret. */
function advise(match, operations = match.operations) {
    const main = operations.find(({ replacement }) => replacement.flow === 'web') ?? operations[0];
    if (!main)
        return null;
    const { replacement } = main;
    const fill = filler(fillings(match));
    const inputs = replacement.inputs.filter(input => wasSeen(input, match, main));
    const library = replacement.libraries.find(({ language }) => language === match.site.language);
    return {
        summary: replacement.standing === 'documented' ? fill(replacement.summary) : asAdvice(fill(replacement.summary)),
        steps: replacement.steps.map(({ text, standing }) => ({ text: fill(text), standing })),
        inputs: inputs.map(({ old, new: next, why, standing }) => ({ old, new: next === null ? null : fill(next), why: fill(why), standing })),
        disappears: disappearing(inputs, match.site),
        alternatives: [
            ...match.operations.filter(other => other !== main).map(other => instead(other, fill)),
            ...replacement.alternatives.map(({ when, use, standing }) => ({ when, use: fill(use), standing })),
        ],
        library: library ? { package: library.package, call: fill(library.call) } : null,
        links: replacement.links.map(({ title, url }) => ({ title, url })),
    };
}
/** `{client_id}`, `{scope}` and `{login}` filled in where known, encoded where they are the value of a query. */
function filler(values) {
    return text => text.replace(/(=?)\{(client_id|scope|login)\}/g, (whole, equals, name) => {
        const value = values[name];
        if (value === undefined)
            return whole;
        return equals + (equals ? encodeURIComponent(value) : value);
    });
}
/** What only follows from GitHub's descriptions is said as advice. */
function asAdvice(summary) {
    return `${summary.replace(/\.$/, '')} (this follows from GitHub's descriptions of the endpoints).`;
}
function instead({ method, path, replacement }, fill) {
    return { when: `If this is ${(0,words/* list */.p_)([`${method} ${path}`])}`, use: fill(replacement.summary), standing: replacement.standing };
}
/** Ways to sign in, by what an input change calls them. */
const SIGN_INS = [[/otp|one-time/i, 'otp'], [/basic|password/i, 'basic']];
function signIn(name) {
    return SIGN_INS.find(([pattern]) => pattern.test(name))?.[1];
}
/** Everything counts as seen of a call whose payload is unknown, and so does what is no input of the old call. */
function wasSeen({ old }, { payload, pathValues, site }, { parameters }) {
    if (parameters.some(({ name }) => name === old)) {
        return payload === undefined || pathValues.has(old) || (0,src_values/* fieldsOf */.Pf)(payload).length === 0 || (0,src_values/* fieldsOf */.Pf)(payload).some(({ fields }) => fields.has(old));
    }
    const kind = signIn(old);
    return kind === undefined || site.auth === undefined || site.auth.some(auth => auth.kind === kind);
}
function disappearing(inputs, { auth = [] }) {
    const gone = inputs.filter(input => input.new === null).map(({ old }) => old);
    const prompts = { basic: 'Basic auth', otp: 'the OTP prompt' };
    const more = ['basic', 'otp'].filter(kind => auth.some(seen => seen.kind === kind) && !gone.some(name => signIn(name) === kind));
    return [...gone, ...more.map(kind => prompts[kind])];
}

;// CONCATENATED MODULE: ./src/fix.ts
/** The fix of a call whose member has a successor. `code` is that of the call; what is written in any other way than plainly has none. */
function fixOf({ site: { at, role, target }, confidence, operations }, code) {
    const binding = target.kind === 'sdk' ? target.binding : undefined;
    if (!binding?.successor || role !== 'call' || confidence !== 'certain' || operations.length !== 1)
        return null;
    const path = [...binding.receiver, binding.member];
    if (!path.every(name => /^\w+$/.test(name)))
        return null;
    const [, before] = new RegExp(`^([\\w$]+(?:\\s*\\.\\s*[\\w$]+)*\\s*\\.\\s*${binding.receiver.join('\\s*\\.\\s*')}\\s*\\.\\s*)${binding.member}\\s*\\(`).exec(code) ?? [];
    if (before === undefined)
        return null;
    const lines = before.split('\n');
    const line = at.line + lines.length - 1;
    const column = (lines.length === 1 ? at.column : 1) + (lines.at(-1)?.length ?? 0);
    return { line, column, endLine: line, endColumn: column + binding.member.length, text: binding.successor.member };
}

// EXTERNAL MODULE: ./src/checks/support/secrets.ts + 1 modules
var secrets = __webpack_require__(76240);
// EXTERNAL MODULE: ./src/checks/support/stand-ins.ts
var stand_ins = __webpack_require__(16096);
;// CONCATENATED MODULE: ./src/findings.ts
// From a match to findings: runs the checks and puts what they say into the form that is reported.






/** Everything the checks find at a match. `source` is for fingerprints and fixes alone. */
function toFindings(match, checks, policy, severities, source) {
    return checks.filter(check => suits(check.id, match)).flatMap(check => check.run(match, policy).flatMap(problem => {
        const severity = severityOf(problem.severity ?? check.severity, check.id, match, severities);
        return severity === 'off' ? [] : [finding(match, check.id, problem, severity, policy, source)];
    }));
}
/** Checks that a library's definition of the endpoint answers even if it leaves the payload open. */
const OF_THE_CODE = new Set(['hardcoded-credential', 'password-authentication']);
/** Stubs and prose send nothing, and what may not be GitHub's has no payload to judge: there only the endpoint counts. */
function suits(check, { site: { role }, confidence, payload }) {
    if (check === 'retired')
        return true;
    if (confidence === 'possible')
        return false;
    if (role === 'call')
        return true;
    return role === 'client' && (OF_THE_CODE.has(check) || (payload !== undefined && (0,src_values/* isKnown */.qE)(payload)));
}
function subjectOf({ operations: [only, ...others], api }) {
    return only && others.length === 0 ? only.id : api;
}
/** Configuration changes what a sure finding means; a stub, prose or a guess stays a note. */
function severityOf(usual, check, match, severities) {
    const subject = subjectOf(match);
    const set = configured(subject, check, severities) ?? usual;
    const mild = match.site.role === 'mock' || match.site.role === 'mention' || match.confidence === 'possible';
    return mild && set !== 'off' ? 'note' : set;
}
/** What is set for a rule, if anything. */
function configured(subject, check, severities) {
    return [`${subject}/${check}`, check, subject].map(key => (Object.hasOwn(severities, key) ? severities[key] : undefined)).find(Boolean);
}
function finding(match, check, problem, severity, { operations: all }, source) {
    const { at, message, related = [] } = problem;
    const { site, operations } = match;
    const rule = `${subjectOf(match)}/${check}`;
    const scrub = (0,secrets/* scrubber */.ty)(match);
    const { path, line, column, endLine, endColumn } = at;
    return {
        rule,
        operation: operations.length === 1 ? operations[0].id : null,
        operations: operations.map(({ id }) => id),
        check,
        role: site.role,
        severity,
        confidence: match.confidence,
        path, line, column, endLine, endColumn,
        method: match.method,
        endpoint: scrub(match.endpoint),
        host: match.host === null ? null : scrub(match.host),
        message: scrub(message),
        advice: check === 'retired' ? advise(match, (0,stand_ins/* standIns */.d)(match, all)) : null,
        fix: check === 'retired' ? fixOf(match, source(site.at)) : null,
        payload: payloadOf(match, scrub),
        related: [...related, ...site.trail].map(({ at: place, note }) => ({ ...place, note: scrub(note) })),
        fingerprint: fingerprint(rule, path, scrub(source(at))),
        state: null,
        suppressed: null,
    };
}
/** What was seen of the body. Fields that alternatives disagree on are unknown. */
function payloadOf({ payload, operations }, scrub) {
    const records = payload ? (0,src_values/* fieldsOf */.Pf)(payload) : [];
    if (records.length === 0)
        return null;
    const shown = records.map(record => (0,src_values/* plain */.pj)(record, (name, value) => {
        const kind = (0,secrets/* secretKind */.FL)(name, operations);
        if (kind === undefined || value.kind === 'record')
            return undefined;
        return (0,secrets/* blanked */.GK)(kind, value);
    }));
    const names = [...new Set(shown.flatMap(Object.keys))];
    const agreedOn = Object.fromEntries(names.map(name => [name, agreed(shown.map(fields => fields[name]))]));
    return JSON.parse(JSON.stringify(agreedOn), (_, part) => (typeof part === 'string' ? scrub(part) : part));
}
function agreed([first, ...others]) {
    return others.every(other => JSON.stringify(other) === JSON.stringify(first)) ? first : src_values/* ELLIPSIS */.Gr;
}
/** How much of a fingerprint stands for the path. */
const OF_PATH = 8;
/** Names a finding by what it is about, not by where the line has moved to: first its path, then its rule and code, so that they can be told apart. */
function fingerprint(rule, path, code) {
    const hash = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex');
    return hash(path).slice(0, OF_PATH) + hash(rule, code.replace(/\s+/g, ' ').trim()).slice(0, 16);
}
/** The part of a fingerprint that says what was found: the same in every file, and for every repeat. */
function identity(of) {
    return of.slice(OF_PATH).replace(/:\d+$/, '');
}
/** All findings in order, each once, with fingerprints that tell repeats apart. */
function finish(findings) {
    const counts = new Map();
    return unique([...findings].sort(inOrder)).map(found => {
        const count = (counts.get(found.fingerprint) ?? 0) + 1;
        counts.set(found.fingerprint, count);
        return { ...found, fingerprint: `${found.fingerprint}:${count}` };
    });
}
const SURENESS = ['certain', 'likely', 'possible'];
/** The order of findings in a report. */
function inOrder(a, b) {
    return compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
        || SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence) || compare(a.message, b.message);
}
/** By code units, the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Without repeats: the surer of two findings that say the same, and the narrower of two that differ in the operations. */
function unique(sorted) {
    const places = new Map();
    for (const found of sorted) {
        // A body written as one string is the place of all its fields: there the message tells findings apart.
        const about = found.check === 'retired' ? '' : found.message;
        const key = [found.path, found.line, found.column, found.endLine, found.endColumn, found.check, about].join('\0');
        const kept = places.get(key) ?? [];
        if (!kept.some(other => other.rule === found.rule))
            places.set(key, [...kept, found]);
    }
    const kept = new Set([...places.values()].flatMap(group => group.filter(found => !group.some(other => isNarrower(other, found)))));
    return [...kept].sort(inOrder);
}
function isNarrower({ operations }, { operations: wider }) {
    return operations.length > 0 && operations.length < wider.length && operations.every(id => wider.includes(id));
}


/***/ }),

/***/ 59234:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ writeBaseline),
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   WY: () => (/* binding */ BASELINE_NAME),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   oU: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _config_find__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45023);
/* harmony import */ var _discover_links__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48470);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _suppress_baseline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55184);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34657);
// The baseline as a file: where it is, what it says of a report, and how it is written.








/** The name that is looked for. */
const BASELINE_NAME = '.authorizations-lint-baseline.json';
/** The baseline for a root, or the place for one that is to be written; undefined if there is none, or none is wanted. */
async function loadBaseline(root, { baseline: given, writes = false, cwd }, { values, folder }, read) {
    const choice = given ?? values.baseline;
    if (choice === false)
        return undefined;
    const base = given === undefined ? (folder ?? root) : cwd;
    const named = typeof choice === 'string' ? node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(base, choice) : undefined;
    for (const file of named === undefined ? (0,_config_find__WEBPACK_IMPORTED_MODULE_3__/* .upwards */ .Hy)(root, BASELINE_NAME) : [named]) {
        const name = (0,_config_find__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(cwd, file);
        const text = await read(file, name);
        if (text !== undefined)
            return { file, name, held: (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2463), __webpack_require__.e(9720)]).then(__webpack_require__.bind(__webpack_require__, 39720))).parseBaseline(text.replace(/^\uFEFF/, ''), name) };
    }
    if (!writes && named !== undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${(0,_config_find__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(cwd, named)} can't be read: no such file or directory.`);
    const file = named ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder ?? (0,_paths__WEBPACK_IMPORTED_MODULE_7__/* .repositoryTop */ .Ky)(root) ?? root, BASELINE_NAME);
    return writes ? { file, name: (0,_config_find__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(cwd, file) } : undefined;
}
/** How a scan's report and a baseline see the same files. */
function viewOf({ file, name }, { root, paths }, { files, manifests }, report) {
    const looked = new Set([...files, ...manifests].map(each => each.path));
    const found = new Set(report.findings.map(finding => finding.path));
    for (const skipped of report.skipped)
        if (!found.has(skipped.path))
            looked.delete(skipped.path);
    const absolute = (each) => node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root, each);
    const exists = (each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(absolute(each));
    return {
        name, below: node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), root).replaceAll((node_path__WEBPACK_IMPORTED_MODULE_2___default().sep), '/'), exists,
        scanned: each => (exists(each) ? looked.has(each) : paths.length === 0 || paths.some(one => (0,_discover_links__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(absolute(each), one))),
    };
}
/** A report in which what the baseline holds is accepted. */
function applyBaseline(report, held, view) {
    const { findings, state } = (0,_suppress_baseline__WEBPACK_IMPORTED_MODULE_6__/* .withBaseline */ .U_)(report.findings, held, view);
    return { ...report, findings, baseline: state };
}
/** Writes a baseline, all of it or nothing. */
function writeBaseline({ file, name }, content) {
    const draft = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, (0,_suppress_baseline__WEBPACK_IMPORTED_MODULE_6__/* .baselineText */ .BW)(content));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${name}" can't be written: ${(0,_errors__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(error)}.`);
    }
}


/***/ }),

/***/ 6351:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ diffWish),
/* harmony export */   m: () => (/* binding */ comparison)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _changes_compare__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71194);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22883);





/** What there is to compare with. What was asked for in so many words must be possible; a pull request may be looked at without. */
async function comparison(wish, ground, remark) {
    if (wish === undefined)
        return undefined;
    const compared = await (0,_changes_compare__WEBPACK_IMPORTED_MODULE_2__/* .compareWith */ .G)(wish, ground);
    if (typeof compared !== 'string')
        return compared;
    if (wish.by !== 'pull')
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Comparing with ${wish.base}: ${compared}.`);
    remark(`Not compared with ${wish.base}, so that all findings count: ${compared.replace(/\.$/, '')}.`);
    return undefined;
}
/** A diff as something to compare with: a file, or what stdin gives for `-`. */
async function diffWish(file, cwd, stdin) {
    const bytes = file === '-' ? await stdin() : readDiffFile(file, cwd);
    return { by: 'diff', base: file === '-' ? 'stdin' : file, text: (0,_read__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(bytes, bytes.length).text };
}
function readDiffFile(file, cwd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, file));
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${file}" can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .uc)(error)}.`);
    }
}


/***/ }),

/***/ 73815:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_values__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73750);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _reporters__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93038);





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

/***/ 34657:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ repositoryTop),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Vk: () => (/* binding */ repositoryPrefix)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discover_globs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47708);
/* harmony import */ var _discover_links__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48470);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);





/**
 * The root of a scan. One folder is its own root. For files, or several paths, it is the current folder if that holds them all, and
 * otherwise the nearest folder that does. `commands` are the words that may have been meant instead of a path that does not exist.
 */
function scopeOf(given, cwd, commands = []) {
    const named = (given.length === 0 ? ['.'] : given).map(name => namedPath(name, cwd, commands));
    const paths = named.map(({ absolute }) => absolute);
    const [only, ...more] = named;
    if (only !== undefined && more.length === 0 && only.isFolder)
        return { root: only.absolute, paths };
    if (named.every(({ folders }) => folders.every(each => (0,_discover_links__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(each, cwd))))
        return { root: cwd, paths };
    return { root: commonFolder(named.flatMap(({ folders }) => folders)), paths };
}
/** A path that is given, and the folders that all of it is in. */
function namedPath(name, cwd, commands) {
    if (name === '')
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('A PATH is empty.');
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, name);
    try {
        const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory();
        return { absolute, isFolder, folders: [isFolder ? absolute : node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(absolute)] };
    }
    catch (error) {
        if ((0,_discover_globs__WEBPACK_IMPORTED_MODULE_2__/* .isPattern */ .Pt)(name)) {
            const pattern = (0,_discover_globs__WEBPACK_IMPORTED_MODULE_2__/* .absolutePattern */ .Y8)(name, cwd);
            return { absolute: pattern, isFolder: false, folders: (0,_discover_globs__WEBPACK_IMPORTED_MODULE_2__/* .globsOf */ .p_)(pattern).map(({ at, choose }) => (choose ? at : node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))) };
        }
        const meant = /[\\/.]/.test(name) ? '' : (0,_errors__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(name, commands);
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`PATH "${name}": ${(0,_errors__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}.${meant}`);
    }
}
function commonFolder(folders) {
    let common = folders[0] ?? '.';
    while (!folders.every(folder => (0,_discover_links__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(folder, common))) {
        if (common === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(common))
            throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('The PATHs have no folder in common.');
        common = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(common);
    }
    return common;
}
/** What makes a report's paths relative to the top of the repository, or else to `workspace`: `packages/a/`, or nothing. */
function repositoryPrefix(root, workspace) {
    const top = repositoryTop(root) ?? (workspace !== undefined && (0,_discover_links__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, workspace) ? workspace : root);
    const below = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, root).replaceAll((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep), '/');
    return below === '' ? '' : `${below}/`;
}
/** The nearest folder upwards that git calls a repository. */
function repositoryTop(root) {
    for (let at = root;; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git')))
            return at;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
            return undefined;
    }
}


/***/ }),

/***/ 29396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: isFailure

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/discover/links.ts
var links = __webpack_require__(48470);
// EXTERNAL MODULE: ./src/changes/compare.ts + 1 modules
var compare = __webpack_require__(71194);
// EXTERNAL MODULE: ./src/changes/git.ts
var changes_git = __webpack_require__(1345);
// EXTERNAL MODULE: ./src/changes/history.ts
var changes_history = __webpack_require__(45881);
;// CONCATENATED MODULE: ./src/changes/base-files.ts
// Files as the base of a change has them, which who makes the change can't alter.





/** The files of the base: out of the repository if it has that commit, or else as GitHub tells. */
function baseFiles(wish, ground, ask) {
    const top = external_node_path_default().resolve(ground.root, '../'.repeat(ground.prefix.split('/').length - 1));
    return {
        base: wish.base,
        holds: absolute => (0,links/* isWithin */.UO)(absolute, top),
        read: async (absolute) => {
            const name = external_node_path_default().relative(top, absolute).replaceAll((external_node_path_default()).sep, '/');
            const local = fromGit(wish, ground, name);
            return local === undefined ? ask(name) : local;
        },
    };
}
function fromGit(wish, { root, env }, name) {
    try {
        const git = (0,changes_git/* gitIn */.u)(root, env);
        const commit = (0,compare/* baseOf */.b)(git, wish);
        return commit && (0,changes_history/* textAt */.$6)(git, commit, name);
    }
    catch (error) {
        if (error instanceof changes_git/* GitFailure */.X)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/config.ts
var src_config = __webpack_require__(22973);
// EXTERNAL MODULE: ./src/config/settings.ts
var config_settings = __webpack_require__(54661);
// EXTERNAL MODULE: ./src/scan.ts + 4 modules
var scan = __webpack_require__(7837);
// EXTERNAL MODULE: ./src/suppress.ts
var suppress = __webpack_require__(31852);
// EXTERNAL MODULE: ./src/run/baseline.ts
var run_baseline = __webpack_require__(59234);
// EXTERNAL MODULE: ./src/run/compare-with.ts
var compare_with = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/run/paths.ts
var paths = __webpack_require__(34657);
// EXTERNAL MODULE: ./src/discover.ts + 3 modules
var discover = __webpack_require__(41697);
// EXTERNAL MODULE: ./src/paths.ts
var src_paths = __webpack_require__(8431);
;// CONCATENATED MODULE: ./src/changes/before.ts


/** What a scan finds on the disk, made into what it would have found before a change. `language` tells what is read, by a file's path. */
function filesBefore(found, { files: changes, before, tracked }, language, read) {
    const changed = new Set(changes.map(({ path }) => path));
    const unchanged = ({ path }) => !changed.has(path) && tracked(path);
    const wanted = before.filter(({ path }) => language(path) !== undefined);
    const bytes = read(wanted.map(({ blob }) => blob));
    const old = wanted.flatMap(({ path, blob }) => {
        const content = bytes.get(blob);
        return content ? [{ path, language: language(path), bytes: content }] : [];
    });
    const isManifest = ({ language: id }) => id === discover/* MANIFEST */.e0;
    const files = (0,src_paths/* inOrder */.al)([...found.files.filter(unchanged), ...old.filter(file => !isManifest(file))]);
    const manifests = (0,src_paths/* inOrder */.al)([...found.manifests.filter(unchanged), ...old.filter(isManifest)]);
    return { root: found.root, files, manifests, skipped: [], ignored: 0 };
}

// EXTERNAL MODULE: ./src/changes/change-set.ts
var change_set = __webpack_require__(88540);
// EXTERNAL MODULE: ./src/findings.ts + 3 modules
var findings = __webpack_require__(90890);
;// CONCATENATED MODULE: ./src/changes/states.ts

/** What a finding is about, the same for all repeats in a file of this path. */
const about = ({ fingerprint }, path) => `${path}\0${(0,findings/* identity */.D_)(fingerprint)}`;
/** The findings that a change does not touch, neither where they are nor where they lead to. */
function untouched(findings, touches) {
    return new Set(findings.filter(found => !touches(found) && !found.related.some(touches)));
}
/**
 * Tells new findings from existing ones. What is not touched is existing if it was `before`: as often as it was there, so that of two
 * that are alike the one that was added is new. Without a before the lines alone decide. `name` is what a file of then is called now.
 */
function withStates(findings, still, before, name = (path) => path) {
    const left = new Map();
    for (const found of before ?? [])
        left.set(about(found, name(found.path)), (left.get(about(found, name(found.path))) ?? 0) + 1);
    return findings.map(found => {
        if (!still.has(found))
            return { ...found, state: 'new' };
        const key = about(found, found.path);
        const known = before === undefined ? 1 : left.get(key) ?? 0;
        left.set(key, known - 1);
        return { ...found, state: known > 0 ? 'existing' : 'new' };
    });
}

// EXTERNAL MODULE: ./src/discover/language-names.ts
var language_names = __webpack_require__(99640);
// EXTERNAL MODULE: ./src/languages/index.ts + 1 modules
var languages = __webpack_require__(49424);
// EXTERNAL MODULE: ./src/manifests/settings.ts
var settings = __webpack_require__(69297);
;// CONCATENATED MODULE: ./src/run/tell-apart.ts










/** Tells the findings of a change from those that were there before. The tree before it is only looked at if it can make a difference. */
async function tellApart(scanned, { changes, past }) {
    const { base, by, files } = changes;
    const { findings } = scanned.result.report;
    const still = untouched(findings, (0,change_set/* toucher */.r6)(changes));
    const names = new Map(files.flatMap(({ path, previous }) => (previous === null ? [] : [[previous, path]])));
    const comparison = { base, by, changedFiles: files.length, notes: [...changes.notes] };
    try {
        const before = past === undefined || still.size === 0 ? undefined : await findingsBefore(scanned, past);
        return { comparison, findings: withStates(findings, still, before, path => names.get(path) ?? path) };
    }
    catch (error) {
        if (!(error instanceof changes_git/* GitFailure */.X))
            throw error;
        comparison.notes.push(`Compared by changed lines alone: ${error.message}.`);
        return { comparison, findings: withStates(findings, still) };
    }
}
/** What a scan found before the change; undefined if nothing that it changed has a part in what is found. */
async function findingsBefore({ found, result, maxFileSize, again }, { git, commits }) {
    const earlier = filesBefore(found, commits, language, blobs => (0,changes_history/* contents */.PG)(git, blobs, maxFileSize));
    const changed = commits.files.filter(({ path, previous }) => language(path) !== undefined || (previous !== null && language(previous) !== undefined));
    const matters = changed.some(({ path, status }) => status === 'removed' || status === 'renamed' || result.wasRead(path))
        || [...found.files, ...found.manifests].some(({ path }) => !commits.tracked(path) && result.wasRead(path))
        || await (0,scan/* holdsCandidate */.mH)({ ...earlier, files: earlier.files.filter(({ bytes }) => bytes !== undefined) }, maxFileSize);
    return matters ? (await again(earlier)).report.findings : undefined;
}
const languageOf = (0,language_names/* byName */.nG)(languages/* languages */.e);
/** What a file of this path is read as. */
function language(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return languageOf(name) ?? ((0,settings/* isListed */.y)(name) ? discover/* MANIFEST */.e0 : undefined);
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/run/trusted.ts


/** Reads what can hide findings from the base of a change, and remarks where the change would have it otherwise. */
function fromBase(base, remark) {
    return async (file, shown) => {
        if (!base.holds(file))
            return (0,src_config/* fromDisk */.Qt)(file, shown);
        const [trusted, given] = [await base.read(file), await changed(file, shown)];
        if (trusted === undefined && given !== undefined)
            remark(`${shown} is not used: it may come with the change, and what ${base.base} has can't be read. Check out with \`fetch-depth: 0\`.`);
        else if (trusted !== undefined && plain(trusted) !== plain(given))
            remark(`${shown} is taken from ${base.base}: what the change makes of it does not count.`);
        return trusted ?? undefined;
    };
}
/** What the change has, whatever is wrong with it. */
async function changed(file, shown) {
    try {
        return await (0,src_config/* fromDisk */.Qt)(file, shown);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return '';
        throw error;
    }
}
const plain = (text) => text?.replaceAll('\r\n', '\n') ?? null;

;// CONCATENATED MODULE: ./src/run/run.ts
// What both shells do: settle what was asked for, scan, and tell whether the outcome is a failure.










/** Scans as ordered. */
async function run(order, progress) {
    const { scope, cwd, flags, stranger, compare } = order;
    const remarks = [];
    const remark = (text) => void remarks.push(text);
    const prefix = (0,paths/* repositoryPrefix */.Vk)(scope.root, order.workspace);
    const ground = { root: scope.root, prefix, env: order.env };
    const read = stranger === undefined ? src_config/* fromDisk */.Qt : fromBase(baseFiles(stranger.base, ground, stranger.contents), remark);
    const config = await (0,src_config/* loadConfig */.Z9)(scope.root, order.config, cwd, read);
    const settings = (0,config_settings/* settle */.G)(flags, config, scope.root, flag => order.name(flag));
    const baseline = await (0,run_baseline/* loadBaseline */.oU)(scope.root, order, config, read);
    const { failOn, ...options } = settings;
    const compared = await (0,compare_with/* comparison */.m)(compare, ground, remark);
    const plan = { ...options, ...scope, today: order.today, ...(order.threads !== undefined && { threads: order.threads }) };
    const found = (0,scan/* list */.p_)(plan);
    const result = await (0,scan/* examine */.sb)(found, plan, progress);
    const told = compared && await tellApart({ found, result, maxFileSize: plan.maxFileSize, again: earlier => (0,scan/* examine */.sb)(earlier, plan) }, compared);
    const seen = { ...result.report, ...told };
    const fair = stranger === undefined ? seen : { ...seen, findings: (0,suppress/* distrusted */.kw)(seen.findings, remark) };
    const known = baseline && { baseline, view: (0,run_baseline/* viewOf */.du)(baseline, scope, found, fair) };
    const report = counted(known?.baseline.held ? (0,run_baseline/* applyBaseline */.Qp)(fair, known.baseline.held, known.view) : fair);
    const lines = (file, first, last) => result.lines(file, first, last);
    // Reporters ask for the rules of findings alone.
    const rules = report.findings.length > 0 ? (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78532))).ruleTexts() : [];
    return { report, lines, settings, known, remarks, failed: isFailure(report, failOn), context: colour => ({ colour, lines, prefix, rules }) };
}
function counted(report) {
    return { ...report, summary: { ...report.summary, ...(0,suppress/* tally */.N4)(report.findings) } };
}
/** Whether a report holds anything at or above a severity. */
function isFailure({ summary: { errors, warnings, notes } }, failOn) {
    return { error: errors, warning: errors + warnings, note: errors + warnings + notes, never: 0 }[failOn] > 0;
}


/***/ }),

/***/ 55184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   U_: () => (/* binding */ withBaseline),
/* harmony export */   c1: () => (/* binding */ makeBaseline),
/* harmony export */   cz: () => (/* binding */ sum)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90890);
// Findings that are known already: which of them a baseline accepts, and what a new baseline holds.


/** A finding's file as the baseline calls it. */
const outward = ({ below }, path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(below, path);
/** A baseline's file as the report calls it. */
const inward = ({ below }, path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(below, path);
const keyOf = (path, fingerprint) => `${path}\0${fingerprint}`;
/** Whether a baseline may hold a finding: what is said of ignores is quickly mended. */
const isKept = ({ role, suppressed }) => role !== 'comment' && suppressed?.by !== 'ignore';
/** Findings with those that the baseline accepts, and what it holds that was not found. */
function withBaseline(findings, { findings: entries }, view) {
    const left = merged(entries);
    const known = new Set();
    const take = (entry, found) => {
        if (entry === undefined || entry.count === 0)
            return;
        entry.count--;
        known.add(found);
    };
    // Of several over the same code, those are known that were there before.
    const order = findings.filter(isKept).toSorted((a, b) => Number(a.state === 'new') - Number(b.state === 'new'));
    for (const found of order)
        take(left.get(keyOf(outward(view, found.path), (0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(found.fingerprint))), found);
    const moved = [...left.values()].filter(({ path, count }) => count > 0 && !view.exists(inward(view, path)));
    for (const found of order.filter(each => !known.has(each)))
        take(moved.find(({ fingerprint, count }) => count > 0 && fingerprint === (0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(found.fingerprint)), found);
    const fixed = [...left.values()].map(entry => ({ ...entry, path: inward(view, entry.path) })).filter(({ path, count }) => count > 0 && view.scanned(path));
    return {
        findings: findings.map(found => (known.has(found) ? { ...found, suppressed: { by: 'baseline', reason: null } } : found)),
        state: { path: view.name, known: sum(entries), fixed: fixed.map(({ fingerprint, rule, path, count }) => ({ fingerprint, rule, path, count })) },
    };
}
/** What a baseline is to hold: these findings, and what it holds about files that were not looked at. */
function makeBaseline(findings, before, view) {
    const kept = (before?.findings ?? []).filter(({ path }) => !view.scanned(inward(view, path)));
    const found = findings.filter(isKept).map(({ path, rule, fingerprint }) => ({ path: outward(view, path), rule, fingerprint: (0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)(fingerprint), count: 1 }));
    const counted = new Map();
    for (const entry of found) {
        const same = counted.get(keyOf(entry.path, entry.fingerprint));
        if (same)
            same.count++;
        else
            counted.set(keyOf(entry.path, entry.fingerprint), entry);
    }
    const all = [...new Map([...kept.map(entry => [keyOf(entry.path, entry.fingerprint), entry]), ...counted]).values()];
    return { ...(before?.$schema !== undefined && { $schema: before.$schema }), format: 1, findings: all.sort(inOrder) };
}
/** The text of a baseline: an entry takes several lines, so that changes to neighbours can be merged. */
function baselineText(baseline) {
    return `${JSON.stringify(baseline, ['$schema', 'format', 'findings', 'path', 'rule', 'fingerprint', 'count'], 2)}\n`;
}
/** How many findings entries stand for. */
const sum = (entries) => entries.reduce((all, { count }) => all + count, 0);
/** The entries by what they are about. A merge may leave one twice; then the larger count holds. */
function merged(entries) {
    const all = new Map();
    for (const entry of entries) {
        const key = keyOf(entry.path, entry.fingerprint);
        all.set(key, { ...entry, count: Math.max(entry.count, all.get(key)?.count ?? 0) });
    }
    return all;
}
function inOrder(a, b) {
    const [one, other] = [a, b].map(({ path, rule, fingerprint }) => [path, rule, fingerprint].join('\0'));
    return one < other ? -1 : Number(one > other);
}


/***/ })

};
;