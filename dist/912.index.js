"use strict";
exports.id = 912;
exports.ids = [912];
exports.modules = {

/***/ 10912:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/github/failure.ts
// What went wrong with a request to GitHub, in words that say what to do.
/** A request that came to nothing. Its message is a sentence, and names neither token nor content. */
class ApiFailure extends Error {
    kind;
    status;
    name = 'ApiFailure';
    constructor(message, kind, status) {
        super(message);
        this.kind = kind;
        this.status = status;
    }
}
/** Makes a failure out of what Octokit threw; undefined if it is none of a request. */
function toFailure(error, purpose) {
    const answer = readAnswer(error);
    if (!answer)
        return undefined;
    const kind = kindOf(answer);
    return new ApiFailure(`GitHub did not ${purpose.what}: ${SENTENCES[kind](answer, purpose)}`, kind, answer.answered ? answer.status : null);
}
function kindOf({ answered, status, message, headers }) {
    if (!answered || status >= 500)
        return 'away';
    if (status === 429 || /rate limit/i.test(message) || (status === 403 && headers['x-ratelimit-remaining'] === '0'))
        return 'full';
    return status === 401 || status === 403 || status === 404 ? 'forbidden' : 'refused';
}
const SENTENCES = {
    away: answer => (answer.answered ? `${said(answer)}. Please try again later.` : `${answer.method} ${answer.path} got no answer (${answer.cause}). Please check GITHUB_API_URL, the network and the proxy.`),
    forbidden: (answer, { needs }) => (answer.status === 401
        ? `${said(answer)}. The token is not valid: please check the input github-token.`
        : `${said(answer)}. The token may not do this, or the server can't: give the job \`permissions: ${needs}\`.`),
    full: ({ headers, ...answer }) => `${said({ headers, ...answer })}. ${untilWhen(headers)}`,
    refused: answer => `${said(answer)}.`,
};
function said({ method, path, status, message }) {
    const words = message.replace(/ - https?:\/\/\S+$/, '').replace(/[\s.]+$/, '').slice(0, 300);
    return `${method} ${path} was answered with ${status}${words === '' ? '' : ` (${words})`}`;
}
function untilWhen(headers) {
    const seconds = Number(headers['retry-after']);
    if (seconds > 0)
        return `It asks to wait ${seconds} seconds, which is too long to wait here.`;
    const reset = Number(headers['x-ratelimit-reset']);
    return reset > 0 ? `The limit ends at ${new Date(reset * 1000).toISOString()}, which is too long to wait here.` : 'Please try again later.';
}
function readAnswer(error) {
    if (!(error instanceof Error) || !('status' in error) || !('request' in error))
        return undefined;
    const { status, message, cause, request, response } = error;
    return {
        status, message, answered: response !== undefined, headers: response?.headers ?? {},
        method: request.method, path: new URL(request.url).pathname, cause: reason(cause) ?? message,
    };
}
/** The innermost code: `ECONNREFUSED`. */
function reason(cause) {
    if (!(cause instanceof Error))
        return undefined;
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : reason(cause.cause) ?? cause.message;
}

;// CONCATENATED MODULE: ./src/github/pull-files.ts
/** The files that a pull request changes, all of the pages. It fails with an `ApiFailure`. */
function pullFiles(client, pull_number) {
    return client.ask({ what: 'list the files of the pull request', needs: 'pull-requests: read' }, (octokit, repository) => octokit.paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number, per_page: 100 }, ({ data }) => data.map(({ filename, previous_filename, status, additions, changes, patch }) => ({ filename, previous_filename, status, additions, changes, patch }))));
}

;// CONCATENATED MODULE: ./src/github/text-of.ts
/** The text of a file at a commit. It fails with an `ApiFailure`, of status 404 if there is none. */
function textOf(client, path, ref) {
    return client.ask({ what: 'give a file of the base', needs: 'contents: read' }, async (octokit, repository) => {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref });
        return !Array.isArray(data) && data.type === 'file' && 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : '';
    });
}

// EXTERNAL MODULE: ./src/run/compare-with.ts
var compare_with = __webpack_require__(6351);
;// CONCATENATED MODULE: ./src/action/against.ts





/** What the findings of this run are compared with, and whether the change comes from a stranger. */
async function against({ changedSince, diff }, { event, client, cwd }) {
    const base = event && baseOf(event, client);
    // What runs with the rights of the base is handed a stranger's files, wherever they come from.
    const isStranger = event?.name === 'pull_request_target' || event?.pull?.foreign === true;
    const stranger = base && isStranger ? { base, contents: (path) => contents(client, path, event?.base?.sha ?? '') } : undefined;
    return { stranger, compare: await wishOf(changedSince, diff, base, cwd) };
}
async function wishOf(changedSince, diff, base, cwd) {
    if (diff !== '') {
        if (changedSince !== 'auto')
            throw new errors/* UsageError */.eb('changed-since and diff can\'t be used together.');
        return (0,compare_with/* diffWish */.$)(diff, cwd, async () => Buffer.alloc(0));
    }
    if (changedSince === 'auto')
        return base ?? undefined;
    return changedSince === 'off' ? undefined : { by: 'git', base: changedSince, refs: [changedSince] };
}
function baseOf({ base, pull, headSha }, client) {
    if (base === null)
        return null;
    // The event may be older than the base is; in a merge queue it names the very commit.
    const branch = `refs/remotes/origin/${base.ref}`;
    return { by: 'pull', base: base.ref, refs: pull ? [branch, base.sha] : [base.sha, branch], head: headSha, listed: () => listed(client, pull?.number) };
}
async function listed(client, pull) {
    if (pull === undefined)
        return 'GitHub lists the changed files of a pull request alone';
    if (client === null)
        return 'There is no token to ask GitHub for the changed files with';
    return orWhy(() => pullFiles(client, pull), ({ message }) => message);
}
async function contents(client, path, commit) {
    return client === null ? undefined : orWhy(() => textOf(client, path, commit), ({ status }) => (status === 404 ? null : undefined));
}
async function orWhy(ask, why) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof ApiFailure)
            return why(error);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/reporters/index.ts + 9 modules
var reporters = __webpack_require__(93038);
// EXTERNAL MODULE: ./src/reporters/parts/escape.ts
var parts_escape = __webpack_require__(75700);
// EXTERNAL MODULE: ./src/reporters/parts/markdown-text.ts
var markdown_text = __webpack_require__(5324);
;// CONCATENATED MODULE: ./src/action/announce.ts



/** Prints what could not be shown on GitHub, and says so in the log and the summary. */
async function announce(core, { commands, notes }, report, context, summary) {
    process.stdout.write(reporters/* reporters */.R.github({ ...report, findings: commands }, context));
    for (const { text, severity } of notes)
        (severity === 'warning' ? core.warning : core.info)((0,parts_escape/* logSafe */.sN)((0,parts_escape/* sentence */.em)(text)));
    if (summary && notes.length > 0)
        await core.summary.addRaw(notes.map(block).join('\n')).write().catch(() => undefined);
}
const block = ({ text }) => `\n> ${(0,markdown_text/* prose */.CS)(text)}\n`;

// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
// EXTERNAL MODULE: ./src/reporters/parts/summary.ts
var summary = __webpack_require__(32703);
// EXTERNAL MODULE: ./src/suppress.ts
var suppress = __webpack_require__(31852);
// EXTERNAL MODULE: ./src/reporters/parts/annotation.ts
var annotation = __webpack_require__(36650);
// EXTERNAL MODULE: ./src/reporters/parts/advice-lines.ts
var advice_lines = __webpack_require__(31665);
;// CONCATENATED MODULE: ./src/github/annotations.ts




/** GitHub takes that many in one request. */
const PER_REQUEST = 50;
/** 64 KB, for a message and its details each. Units of UTF-16 have at most three bytes. */
const MOST_TEXT = Math.floor(64 * 1024 / 3);
const LEVELS = { error: 'failure', warning: 'warning', note: 'notice' };
/** The annotation of a finding. */
function annotations_annotation(finding, { prefix, rules }) {
    const { path, line, column, endLine, endColumn, severity, advice } = finding;
    return {
        path: prefix + path, start_line: line, end_line: endLine,
        // Columns are taken only of a place on one line.
        ...(line === endLine ? { start_column: column, end_column: endColumn } : {}),
        annotation_level: LEVELS[severity], title: (0,annotation/* annotationTitle */.qF)(finding, rules), message: (0,annotation/* annotationMessage */.L0)(finding, MOST_TEXT),
        ...(advice ? { raw_details: (0,parts_escape/* clip */.$Q)((0,advice_lines/* adviceLines */.C)({ about: (0,summary/* subject */.bc)(finding), advice }).join('\n'), MOST_TEXT) } : {}),
    };
}
/** The items in groups of at most so many; one empty group if there are none. */
function batches(items, size) {
    return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

// EXTERNAL MODULE: ./src/reporters/parts/advice-markdown.ts
var advice_markdown = __webpack_require__(13321);
;// CONCATENATED MODULE: ./src/github/page.ts






/** Comments, summaries and texts may have 65,535 characters; some are kept for what is said around. */
const MOST = 60_000;
const MOST_ROWS = 50;
/** What is left, in short: `3 errors, 1 warning; not counted: 2 ignored`. */
function headline(report) {
    const passed = (0,summary/* passedOver */.Jn)(report);
    return ((0,summary/* tally */.N4)(report) || 'All clear') + (passed === '' ? '' : `; not counted: ${passed}`);
}
/** The errors and warnings that count, in a table, then what to do about each operation, as far as there is room. */
function page(report, context) {
    const active = (0,annotation/* inOrderOfWeight */.fw)(report.findings.filter(suppress/* counts */.tQ)).filter(({ severity }) => severity !== 'note');
    const rows = active.slice(0, MOST_ROWS).map(finding => row(finding, context));
    const left = active.length - rows.length;
    const blocks = [
        (0,advice_markdown/* table */.tp)(['Where', 'Severity', 'What', 'Rule'], rows),
        left > 0 ? `\u2026and ${(0,summary/* count */.U9)(left, 'more finding')}: see the job summary.` : '',
        ...[...(0,summary/* firstAdvised */.bK)(active).values()].map(folded),
    ].filter(block => block !== '');
    return (0,parts_escape/* logSafe */.sN)(fitting(blocks).join('\n\n'));
}
/** The blocks that fit, in order; what does not fit is left out whole, so that no markup stays open. */
function fitting(blocks) {
    let left = MOST;
    return blocks.filter(block => {
        left -= block.length + 2;
        return left >= 0;
    });
}
function row(finding, { prefix, link }) {
    const where = (0,markdown_text/* code */.aY)(`${prefix}${finding.path}:${finding.line}`);
    const url = link?.(finding.path, finding.line);
    return [url === undefined ? where : `[${where}](${url})`, finding.severity, (0,markdown_text/* prose */.CS)(finding.message, 300), (0,markdown_text/* code */.aY)(finding.rule)];
}
function folded(finding) {
    // Markdown ends inside of HTML: only names out of the rules are put there.
    const about = finding.operations.length === 0 ? '' : ` of ${finding.operations.join(' or ')}`;
    return `<details><summary>What to do instead${about}</summary>\n\n${(0,advice_markdown/* adviceSection */.aW)(finding)}\n\n</details>`;
}

;// CONCATENATED MODULE: ./src/github/check-run.ts





const PURPOSE = { what: 'take the check run', needs: 'checks: write' };
const NAME = 'authorizations-lint';
/** Creates the check run and adds to it until every annotation is there. It never throws for a request that fails. */
async function checkRun(client, { headSha: head_sha, runUrl: details_url }, shown) {
    const { report, context } = shown;
    const findings = (0,annotation/* inOrderOfWeight */.fw)(report.findings.filter(suppress/* counts */.tQ));
    const groups = batches(findings, PER_REQUEST);
    const output = { title: headline(report), summary: page(report, context) || 'There is no error and no warning.' };
    const end = { status: 'completed', conclusion: conclusion(shown, findings) };
    let id;
    let done = 0;
    try {
        for (const [at, group] of groups.entries()) {
            const state = at === groups.length - 1 ? end : { status: 'in_progress' };
            const content = { ...state, output: { ...output, annotations: group.map(each => annotations_annotation(each, context)) } };
            id = await client.ask(PURPOSE, async ({ rest }, repository) => (id === undefined
                ? (await rest.checks.create({ ...repository, name: NAME, head_sha, details_url, ...content })).data.id
                : (await rest.checks.update({ ...repository, check_run_id: id, ...content })).data.id));
            done += group.length;
        }
        return { left: [], failure: null };
    }
    catch (failure) {
        if (!(failure instanceof ApiFailure))
            throw failure;
        if (id !== undefined)
            await check_run_close(client, id, { ...end, output });
        return { left: findings.slice(done), failure };
    }
}
/** A run that stays open would block a pull request for ever. */
async function check_run_close(client, check_run_id, end) {
    await client.ask(PURPOSE, ({ rest }, repository) => rest.checks.update({ ...repository, check_run_id, ...end })).catch((error) => {
        if (!(error instanceof ApiFailure))
            throw error;
    });
}
function conclusion({ failed }, findings) {
    if (failed)
        return 'failure';
    return findings.some(({ severity }) => severity !== 'note') ? 'neutral' : 'success';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/marker.ts
// How comments of earlier runs are known again: by a hidden mark, and by who wrote them.


/** A hidden mark. `key` tells apart what different steps scan in one pull request. */
const mark = (kind, key, of = '') => `<!-- authorizations-lint ${[kind, key, of].join(' ').trim()} -->`;
/** A short name of what is scanned: its folder in the repository, and the paths in there. */
const keyOf = (scanned) => (0,external_node_crypto_.createHash)('sha256').update(scanned.join('\0')).digest('hex').slice(0, 8);
/** Which finding a marked comment is about; undefined if it has no such mark. */
function fingerprintIn(body, key) {
    const [start, end] = mark('finding', key, '\0').split('\0');
    return [...body.matchAll(/<!-- authorizations-lint finding \S+ \S+ -->/g)].map(([found]) => found).find(found => found.startsWith(start ?? ''))?.slice(start?.length, -(end?.length ?? 0));
}
/**
 * The comments that this program wrote. Everybody can copy a mark into a comment of their own, so the author counts too: a robot, as the
 * token of a workflow is one, or the user whom the token belongs to.
 */
async function own(client, marked) {
    const people = marked.filter(({ user }) => user?.type !== 'Bot');
    const self = people.length === 0 ? undefined : await login(client);
    return marked.filter(({ user }) => user !== null && (self === undefined ? user.type === 'Bot' : user.login === self));
}
/** Whose the token is; undefined for the one of a workflow, which is no user's. */
async function login(client) {
    try {
        return await client.ask({ what: 'say whose the token is', needs: 'none' }, async ({ rest }) => (await rest.users.getAuthenticated()).data.login);
    }
    catch (error) {
        if (error instanceof ApiFailure && error.kind === 'forbidden')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/changes/hunks.ts
var hunks = __webpack_require__(80736);
;// CONCATENATED MODULE: ./src/github/hunks.ts
// Where a comment on a pull request may stand.

/** Looks places up in the files of a pull request. `prefix` makes paths of a report those of the repository. */
function hunksOf(files, prefix) {
    const patches = new Map(files.map(({ filename, patch = '' }) => [filename, { hunks: hunks_hunks(patch), changed: (0,hunks/* changedLines */.M)(patch) }]));
    return ({ path, line, endLine }) => {
        const { hunks: all, changed } = patches.get(prefix + path) ?? { hunks: [], changed: [] };
        const touched = changed.find(({ first, last }) => first <= last && line <= last && first <= endLine);
        const hunk = touched && all.find(({ first, text }) => touched.first >= first && touched.last < first + text.length);
        if (!hunk)
            return undefined;
        const [start, end] = [Math.max(line, hunk.first), Math.min(endLine, hunk.first + hunk.text.length - 1)];
        return { path: prefix + path, start, end, text: hunk.text.slice(start - hunk.first, end - hunk.first + 1) };
    };
}
/** The new side of each hunk. */
function hunks_hunks(patch) {
    const all = [];
    for (const line of patch.split('\n')) {
        const [, first] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
        if (first !== undefined)
            all.push({ first: Number(first), text: [] });
        else if (/^[ +]/.test(line))
            all.at(-1)?.text.push(line.slice(1));
    }
    return all;
}

;// CONCATENATED MODULE: ./src/github/review-plan.ts
/** GitHub fails on larger reviews, and people don't read them. */
const MOST_COMMENTS = 30;
/** The first line of a comment whose finding is gone. */
const CLOSED = '**No longer found.**';
/** Compares what is found with what was said. */
function planReview(findings, said, locate) {
    const found = new Map(findings.map(finding => [finding.fingerprint, finding]));
    const known = new Set(said.map(({ fingerprint }) => fingerprint));
    const gone = said.filter(({ fingerprint }) => !found.has(fingerprint));
    const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint));
    const placed = fresh.flatMap(finding => place(finding, locate) ?? []);
    const add = placed.slice(0, Math.max(0, MOST_COMMENTS - (said.length - gone.length)));
    const added = new Set(add.map(({ finding }) => finding));
    return {
        add,
        remove: gone.filter(({ answered }) => !answered),
        close: gone.filter(({ answered, body }) => answered && !isClosed(body)),
        reopen: said.filter(({ body }) => isClosed(body)).flatMap(each => {
            const finding = found.get(each.fingerprint);
            return finding ? [{ said: each, finding }] : [];
        }),
        left: fresh.filter(finding => !added.has(finding)),
    };
}
const isClosed = (body) => body.startsWith(CLOSED);
function place(finding, locate) {
    const own = locate(finding);
    if (own)
        return { finding, lines: own, elsewhere: false };
    const [lines] = finding.related.flatMap(each => locate(each) ?? []);
    return lines && { finding, lines, elsewhere: true };
}

;// CONCATENATED MODULE: ./src/github/review-text.ts




/** A comment on a finding. `elsewhere`: it does not stand at the finding itself. `suggested`: what to write instead. */
function reviewText(finding, key, prefix, elsewhere = false, suggested = '') {
    const { severity, message, advice, rule, path, line, fingerprint } = finding;
    const library = advice?.library;
    const blocks = [
        `**${severity}** ${(0,markdown_text/* prose */.CS)(message)}`,
        elsewhere ? `This line is part of the call at ${(0,markdown_text/* code */.aY)(`${prefix}${path}:${line}`)}.` : '',
        advice ? `Instead: ${(0,markdown_text/* prose */.CS)(advice.summary)}${library ? ` With ${(0,markdown_text/* code */.aY)(library.package)}: ${(0,markdown_text/* code */.aY)(library.call, 1000)}` : ''}` : '',
        [(0,markdown_text/* code */.aY)(rule), ...(advice?.links.slice(0, 2).map(markdown_text/* link */.nf) ?? [])].join(' \u00b7 '),
        mark('finding', key, fingerprint),
    ];
    // Nothing is changed in what people take over; the block comes in front, where it is seen.
    const [first, ...rest] = blocks.filter(block => block !== '').map(parts_escape/* logSafe */.sN);
    return [first, suggested, ...rest].filter(block => block !== '').join('\n\n');
}
/** The same comment, once its finding is gone. */
const closedText = ({ body }) => `${CLOSED} The comment stays for the answers to it.\n\n${body}`;

;// CONCATENATED MODULE: ./src/github/suggestion.ts

/**
 * The lines of a comment with the finding's fix in them, as a block that people can take over; nothing unless that is exact. The lines that were
 * scanned must be those of the pull request: they are not if it was scanned together with its base, or if a secret was blanked.
 */
function suggestion({ fix, path }, { start, end, text }, lines) {
    const scanned = lines(path, start, end);
    const at = fix ? fix.line - start : -1;
    const line = text[at];
    if (!fix || line === undefined || fix.endLine !== fix.line || scanned?.join('\n') !== text.join('\n') || text.some(each => (0,parts_escape/* visibleCode */.yy)(each) !== each))
        return '';
    const fixed = text.with(at, line.slice(0, fix.column - 1) + fix.text + line.slice(fix.endColumn - 1));
    const fence = '`'.repeat(Math.max(3, ...[...fixed.join('\n').matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return [`${fence}suggestion`, ...fixed, fence].join('\n');
}

;// CONCATENATED MODULE: ./src/github/review.ts









const review_PURPOSE = { what: 'take the review comments', needs: 'pull-requests: write' };
/** Says what is new, once, and takes back what is gone. Gives the findings that got no comment; fails with an `ApiFailure`. */
async function review(client, { pull, key, report, context }) {
    // Notes are no work to do.
    const findings = (0,annotation/* inOrderOfWeight */.fw)(report.findings.filter(suppress/* counts */.tQ)).filter(({ severity }) => severity !== 'note');
    const said = await saidBefore(client, pull, key);
    if (findings.length === 0 && said.length === 0)
        return [];
    const locate = hunksOf(findings.length === 0 ? [] : await pullFiles(client, pull.number), context.prefix);
    const plan = planReview(findings, said, locate);
    const write = (comment_id, body) => client.ask(review_PURPOSE, ({ rest }, repository) => rest.pulls.updateReviewComment({ ...repository, comment_id, body }));
    for (const { id } of plan.remove)
        await client.ask(review_PURPOSE, ({ rest }, repository) => rest.pulls.deleteReviewComment({ ...repository, comment_id: id }));
    for (const each of plan.close)
        await write(each.id, closedText(each));
    for (const { said: { id }, finding } of plan.reopen)
        await write(id, reviewText(finding, key, context.prefix));
    const comments = plan.add.map(placed => ({ ...placed, comment: commentOf(placed, key, context) }));
    return [...plan.left, ...await add(client, pull, comments)];
}
async function saidBefore(client, { number: pull_number }, key) {
    const all = await client.ask({ ...review_PURPOSE, what: 'list the review comments' }, (octokit, repository) => octokit.paginate(octokit.rest.pulls.listReviewComments, { ...repository, pull_number, per_page: 100 }));
    const marked = await own(client, all.filter(({ body, in_reply_to_id: to }) => to === undefined && fingerprintIn(body, key) !== undefined));
    const answered = new Set(all.map(({ in_reply_to_id: to }) => to));
    return marked.map(({ id, body }) => ({ id, body, fingerprint: fingerprintIn(body, key) ?? '', answered: answered.has(id) }));
}
function commentOf({ finding, lines, elsewhere }, key, context) {
    const { path, start, end } = lines;
    const suggested = elsewhere ? '' : suggestion(finding, lines, context.lines);
    const range = start < end ? { start_line: start, start_side: 'RIGHT' } : {};
    return { path, body: reviewText(finding, key, context.prefix, elsewhere, suggested), side: 'RIGHT', line: end, ...range };
}
/** All in one review; one by one if GitHub refuses one of them. Gives those that it refuses even so. */
async function add(client, { number: pull_number, headSha: commit_id }, comments) {
    if (comments.length === 0)
        return [];
    // Sent once: an answer that gets lost would make two of each.
    const common = { pull_number, commit_id, request: { retries: 0 } };
    const refused = [];
    const taken = await isTaken(client.ask(review_PURPOSE, ({ rest }, repository) => rest.pulls.createReview({ ...repository, ...common, event: 'COMMENT', comments: comments.map(({ comment }) => comment) })));
    for (const { finding, comment } of taken ? [] : comments) {
        if (!await isTaken(client.ask(review_PURPOSE, ({ rest }, repository) => rest.pulls.createReviewComment({ ...repository, ...common, ...comment }))))
            refused.push(finding);
    }
    return refused;
}
async function isTaken(request) {
    try {
        await request;
        return true;
    }
    catch (error) {
        if (error instanceof ApiFailure && error.kind === 'refused')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/summary-comment.ts

const summary_comment_PURPOSE = { what: 'take the summary comment', needs: 'pull-requests: write' };
/** Creates or updates the comment. It fails with an `ApiFailure`. */
async function summaryComment(client, { pull: issue_number, key, text, due }) {
    const marker = mark('summary', key);
    const body = `${marker}\n${text}`;
    const all = await client.ask({ ...summary_comment_PURPOSE, what: 'list the comments' }, (octokit, repository) => octokit.paginate(octokit.rest.issues.listComments, { ...repository, issue_number, per_page: 100 }));
    const [found] = await own(client, all.filter(each => each.body?.startsWith(marker)));
    if (found === undefined && !due)
        return;
    if (found && plain(found.body) === plain(body))
        return;
    if (found)
        await client.ask(summary_comment_PURPOSE, ({ rest }, repository) => rest.issues.updateComment({ ...repository, comment_id: found.id, body }));
    // Sent once: an answer that gets lost would make two of it.
    else
        await client.ask(summary_comment_PURPOSE, ({ rest }, repository) => rest.issues.createComment({ ...repository, issue_number, body, request: { retries: 0 } }));
}
/** Line ends and the last white space may change on the way. */
const plain = (text = '') => text.replaceAll('\r\n', '\n').trim();

// EXTERNAL MODULE: ./src/thousands.ts
var thousands = __webpack_require__(75580);
;// CONCATENATED MODULE: ./src/github/publish.ts









/** How findings are annotated. */
const ANNOTATIONS = ['commands', 'checks', 'off'];
/** What is commented on a pull request. */
const COMMENTS = ['off', 'summary', 'review'];
const FALLBACK = 'The annotations are made by workflow commands instead, of which a step shows ten of a kind.';
/** Publishes a report as wished. It never fails: what goes wrong becomes a note. */
async function publish(order) {
    const { wishes: { annotations, comment }, client, event, report } = order;
    const checks = annotations === 'checks';
    const pull = comment === 'off' ? null : event?.pull ?? null;
    if (!checks && !pull)
        return { commands: [], notes: [] };
    const commands = checks ? report.findings.filter(suppress/* counts */.tQ) : [];
    if (client && event) {
        return say(order, { client, event, checks, pull }).catch((error) => ({ commands, notes: [{ severity: 'warning', text: `The Action failed to speak to GitHub: ${error instanceof Error ? error.message : String(error)}.` }] }));
    }
    const what = event ? 'token' : 'workflow of GitHub';
    return { commands, notes: [{ severity: 'remark', text: `There is no ${what} here to make check runs and comments with.${fallback(commands)}` }] };
}
async function say(order, { client, event, checks, pull }) {
    const { left, failure } = checks ? await checkRun(client, event, order) : { left: [], failure: null };
    const notes = failure ? [noteOf(failure, event, fallback(left))] : [];
    if (!pull || (failure && ends(failure, event)))
        return { commands: left, notes };
    const talk = () => discuss(order, client, pull).then(() => null, failureOf);
    const first = await talk();
    // It begins with what is there, so after an outage all of it can be tried once more.
    const last = first?.kind === 'away' && first.status !== null ? await talk() : first;
    return { commands: left, notes: last ? [...notes, noteOf(last, event, '')] : notes };
}
function failureOf(error) {
    if (error instanceof ApiFailure)
        return error;
    throw error;
}
async function discuss({ wishes, report, context, scanned }, client, pull) {
    const key = keyOf(scanned);
    const active = report.findings.filter(finding => (0,suppress/* counts */.tQ)(finding) && finding.severity !== 'note');
    const isReview = wishes.comment === 'review';
    const left = isReview ? await review(client, { pull, key, report, context }) : active;
    const words = isReview && left.length > 0
        ? `${(0,summary/* count */.U9)(left.length, 'finding')} of ${(0,thousands/* thousands */.o)(active.length)} without a comment of their own: not on a changed line, or over the number of comments that people read.\n\n` : '';
    const text = `### authorizations-lint: ${headline(report)}\n\n${words}${page(report, context)}`;
    await summaryComment(client, { pull: pull.number, key, text, due: left.length > 0 });
}
const fallback = (findings) => (findings.length === 0 ? '' : ` ${FALLBACK}`);
/** Whether nothing else will work either. */
const ends = (failure, event) => failure.kind === 'away' || failure.kind === 'full' || mayOnlyRead(failure, event);
const mayOnlyRead = ({ kind, status }, { pull }) => kind === 'forbidden' && status !== 401 && pull?.foreign === true;
function noteOf(failure, event, more) {
    if (mayOnlyRead(failure, event)) {
        return { severity: 'remark', text: `The token of a pull request from a fork may only read, so there are no check runs and comments.${more}` };
    }
    return { severity: 'warning', text: failure.message + more };
}

;// CONCATENATED MODULE: ./src/action/inputs.ts



/** How the settings are called in a workflow. */
const INPUT_NAMES = {
    product: 'product', host: 'host', include: 'include', exclude: 'exclude', gitignore: 'gitignore', maxFileSize: 'max-file-size', failOn: 'fail-on',
};
/** Reads the inputs. An input that is not given, or empty, is as if it were not there. */
function readInputs(get) {
    const text = (name) => get(name).trim() || undefined;
    const lines = (name) => get(name).split('\n').map(line => line.trim()).filter(line => line !== '');
    const file = (name) => (text(name) === 'false' ? false : text(name));
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
        changedSince: text('changed-since') ?? 'auto',
        diff: text('diff') ?? '',
        config: file('config'),
        baseline: file('baseline'),
        format: text('format') ?? 'text',
        output: text('output') ?? '',
        reports: lines('report'),
        sarifFile: text('sarif-file') ?? '',
        token: text('github-token') ?? '',
        annotations: annotations(text('annotations') ?? 'commands'),
        comment: (0,values/* oneOf */.yL)('comment', text('comment') ?? 'off', COMMENTS),
        summary: yesOrNo('summary', text('summary')) ?? true,
        quiet: yesOrNo('quiet', text('quiet')) ?? false,
    };
}
/** They were once switched on and off. */
function annotations(value) {
    if (/^true$/i.test(value))
        return 'commands';
    return /^false$/i.test(value) ? 'off' : (0,values/* oneOf */.yL)('annotations', value, ANNOTATIONS);
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

// EXTERNAL MODULE: ./src/discover/links.ts
var links = __webpack_require__(48470);
// EXTERNAL MODULE: ./src/tool.ts + 1 modules
var tool = __webpack_require__(93134);
;// CONCATENATED MODULE: ./src/github/patience.ts
// How long a run waits for GitHub, and how often it asks again.
/** How often one request is sent again. */
const MOST_RETRIES = 2;
/** How long one request may take, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** How long a run waits in all where the server asks for it, in seconds. Its minutes cost money. */
const MOST_WAITING = 180;
/** Whether a wait that the server asks for is taken; it is said in the log. */
function patience(say) {
    let left = MOST_WAITING;
    return (seconds, { method, url }, retries) => {
        if (retries >= MOST_RETRIES || seconds > left)
            return false;
        left -= seconds;
        say(`GitHub limits the rate of requests: ${method} ${url} is sent again in ${seconds} s.`);
        return true;
    };
}

;// CONCATENATED MODULE: ./src/github/client.ts


const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** Makes a client; Octokit is loaded with the first request. */
function connect({ token, apiUrl, repository, userAgent, say }) {
    let octokit;
    return {
        repository,
        async ask(purpose, send) {
            try {
                return await send(await (octokit ??= load(token, apiUrl, userAgent, say)), repository);
            }
            catch (error) {
                throw toFailure(error, purpose) ?? new ApiFailure(`GitHub could not be asked to ${purpose.what}: ${error instanceof Error ? error.message : String(error)}.`, 'refused', null);
            }
        },
    };
}
async function load(token, apiUrl, userAgent, say) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758)), Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)), Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856))]);
    const waits = patience(say);
    const limit = (seconds, request, _, retries) => waits(seconds, named(request), retries);
    return getOctokit(token, {
        baseUrl: apiUrl, userAgent, log: silent,
        // What the rate limit refuses is sent again by the other plugin, which knows when.
        retry: { retries: MOST_RETRIES, doNotRetry: [400, 401, 403, 404, 405, 410, 413, 415, 422, 429, 451] },
        throttle: { onRateLimit: limit, onSecondaryRateLimit: limit },
    }, attempt, retry, throttling);
}
/** Each attempt has an end, and a refusal with a waiting time is taken for the rate limit, whatever its words. */
function attempt(octokit) {
    octokit.hook.before('request', options => {
        options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT) };
    });
    octokit.hook.error('request', error => {
        if ('response' in error && error.response?.headers['retry-after'] !== undefined && error.status === 429 && !/secondary rate/i.test(error.message))
            error.message += ' (secondary rate limit)';
        throw error;
    });
}
function named(request) {
    return { method: 'method' in request ? String(request.method) : '', url: 'url' in request ? String(request.url) : '' };
}

;// CONCATENATED MODULE: ./src/github/event.ts
// What a workflow run is about, out of the payload of its event.
/** Pull requests of Dependabot get the token and the secrets of a fork. */
const ROBOTS = new Set(['dependabot[bot]']);
/** Reads the event that a workflow runs for. */
function readEvent({ eventName, sha, actor, runId, serverUrl, repo: { owner, repo }, payload }) {
    const pull = pullOf(payload, actor);
    const { head_sha: queued, base_sha: queuedOn, base_ref: queue } = payload.merge_group ?? {};
    const runUrl = Number.isNaN(runId) ? undefined : [serverUrl, owner, repo, 'actions/runs', runId].join('/');
    const common = { name: eventName, owner, repo, pull, runUrl };
    if (pull)
        return { ...common, headSha: pull.headSha, base: { sha: pull.baseSha, ref: pull.baseRef } };
    return { ...common, headSha: queued ?? sha, base: queuedOn === undefined ? null : { sha: queuedOn, ref: branch(queue ?? queuedOn) } };
}
function pullOf({ pull_request: pull }, actor) {
    const { number, head, base } = pull ?? {};
    if (number === undefined || head?.sha === undefined || base?.sha === undefined)
        return null;
    // Of a fork that was deleted there is no repository any more.
    const foreign = ROBOTS.has(actor) || head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name;
    return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref ?? base.sha, foreign };
}
const branch = (ref) => ref.replace(/^refs\/heads\//, '');

;// CONCATENATED MODULE: ./src/github/workflow.ts



/** What GitHub tells of this run. `repository`: whose run it is, `owner/name`; without one this is no workflow of GitHub's. */
async function readWorkflow(repository, token, say) {
    if (!repository)
        return { event: null, client: null };
    const { context } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758));
    const event = readEvent(context);
    const { owner, repo } = event;
    return { event, client: token === '' ? null : connect({ token, apiUrl: context.apiUrl, repository: { owner, repo }, userAgent: `${tool/* tool */.z.name}/${tool/* tool */.z.version}`, say }) };
}

// EXTERNAL MODULE: ./src/run/outputs.ts
var outputs = __webpack_require__(73815);
// EXTERNAL MODULE: ./src/run/paths.ts
var paths = __webpack_require__(34657);
// EXTERNAL MODULE: ./src/run/run.ts + 5 modules
var run = __webpack_require__(29396);
;// CONCATENATED MODULE: ./src/action.ts
// The GitHub Action: a thin shell over scan(). What it says on GitHub is optional and never fails it.


















/** Runs the Action: inputs from the environment, the outcome as log, annotations, summary, files and outputs. */
async function action() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    try {
        const inputs = readInputs(name => core.getInput(name));
        const workspace = external_node_path_default().resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
        const cwd = external_node_path_default().resolve(workspace, inputs.workingDirectory);
        const format = (0,values/* oneOf */.yL)('format', inputs.format, outputs/* FORMATS */.hR);
        const files = filesOf(inputs, format);
        const scope = (0,paths/* scopeOf */.Od)(inputs.paths, cwd);
        const workflow = await readWorkflow(process.env['GITHUB_REPOSITORY'], inputs.token, line => core.info((0,parts_escape/* safeLines */.Bv)(line)));
        const outcome = await (0,run/* run */.e)({
            ...await against(inputs, { ...workflow, cwd }), scope, flags: inputs.flags, config: inputs.config, baseline: inputs.baseline, cwd, workspace, env: process.env,
            today: new Date().toISOString().slice(0, 10), name: flag => INPUT_NAMES[flag],
        });
        const context = await linked(outcome.context(true), scope.root, workspace);
        for (const { format: each, file, upload } of files)
            (0,outputs/* writeReport */.u5)(file, reporters/* reporters */.R[each](upload ? (0,suppress/* withoutSuppressed */.R6)(outcome.report) : outcome.report, { ...context, colour: false }), cwd);
        for (const remark of outcome.remarks)
            core.info((0,parts_escape/* safeLines */.Bv)(remark));
        if (!inputs.quiet)
            process.stdout.write(reporters/* reporters */.R.text(outcome.report, context));
        if (inputs.annotations === 'commands')
            process.stdout.write(reporters/* reporters */.R.github(outcome.report, context));
        setOutputs(core, outcome.report, inputs, file => portable(external_node_path_default().resolve(cwd, file), workspace));
        if (inputs.summary)
            await summarise(core, [...outcome.remarks.map(remark => `> ${(0,markdown_text/* prose */.CS)(remark)}\n\n`), reporters/* reporters */.R.markdown(outcome.report, context)].join(''));
        // No message of its own: it would take the place of one of the ten annotations.
        if (outcome.failed)
            process.exitCode = core.ExitCode.Failure;
        // Last, and after all that needs no network.
        const published = await publish({ ...workflow, wishes: inputs, report: outcome.report, context, failed: outcome.failed, scanned: [inputs.workingDirectory, ...inputs.paths] });
        await announce(core, published, outcome.report, context, inputs.summary && Boolean(process.env['GITHUB_STEP_SUMMARY']));
    }
    catch (error) {
        core.setFailed((0,parts_escape/* safeLines */.Bv)(error instanceof errors/* UsageError */.eb ? error.message : `${tool/* tool */.z.name} failed: ${error instanceof Error ? error.message : String(error)}`));
        if (!(error instanceof errors/* UsageError */.eb) && error instanceof Error)
            core.debug((0,parts_escape/* safeLines */.Bv)(error.stack ?? ''));
    }
}
/** `upload`: for code scanning, which shows suppressed results as open alerts. https://github.com/github/codeql-action/issues/1230 */
function filesOf({ output, reports, sarifFile }, format) {
    return [
        ...(output === '' ? [] : [{ format, file: output }]),
        ...(sarifFile === '' ? [] : [{ format: 'sarif', file: sarifFile, upload: true }]),
        ...reports.map(each => (0,outputs/* parseReport */.MM)('report', each)),
    ];
}
/** The reporters' context, with links to the commit if the workspace is the repository that was scanned. */
async function linked(context, root, workspace) {
    if (!process.env['GITHUB_REPOSITORY'] || external_node_path_default().resolve(workspace, context.prefix) !== external_node_path_default().resolve(root))
        return context;
    const { context: event } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758));
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


/***/ })

};
;