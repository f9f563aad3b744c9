"use strict";
exports.id = 5110;
exports.ids = [5110];
exports.modules = {

/***/ 5110:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   retiredDependencies: () => (/* binding */ retiredDependencies)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_retired_dependency__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54480);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90890);
/* harmony import */ var _group__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20460);
/* harmony import */ var _literally__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96035);
/* harmony import */ var _manifests_package_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29919);
/* harmony import */ var _operations__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18579);
/* harmony import */ var _operations__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_operations__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _packages__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5965);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8431);
// Manifests that ask for a package which sends the retired requests.









/** One finding for each package and manifest. Where people edit a manifest, the lock file beside it only tells the version. */
function retiredDependencies(given) {
    const found = given.naming.flatMap(naming => {
        const manifest = given.manifests.manifest(naming);
        return manifest ? [{ ...naming, manifest }] : [];
    });
    const byFolder = (0,_group__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(found, one => folderKey(one));
    const edited = new Set(given.listed.filter(({ kind }) => !kind.locks && !kind.own).map(one => folderKey(one)));
    // What a lock file says is asked for may stand in a file that is not read, such as one that a Gemfile takes in.
    const isSaidElsewhere = (one, key) => one.kind.locks === true && edited.has(folderKey(one))
        && (one.manifest.direct?.has(key) !== true || byFolder.get(folderKey(one)).some(({ kind, manifest }) => !kind.locks && manifest.versions[key] !== undefined));
    return found.flatMap(one => _packages__WEBPACK_IMPORTED_MODULE_4__/* .dependencies */ .E.flatMap(fact => (isSaidElsewhere(one, keyOf(fact, one)) ? [] : findingOf(fact, one, byFolder, given) ?? [])));
}
/** How a manifest calls a package. */
const keyOf = (fact, { kind }) => kind.key?.(fact.package) ?? fact.package;
/** What manifests have in common that stand side by side. */
const folderKey = ({ path, kind }, folder = (0,_paths__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path)) => `${folder}\0${kind.ecosystem}`;
/** The lock files beside a manifest, or those of the workspace that it is in. */
function locksAbove(found, byFolder) {
    return (0,_paths__WEBPACK_IMPORTED_MODULE_6__/* .foldersAbove */ .Zv)(found.path).map(folder => (byFolder.get(folderKey(found, folder)) ?? []).filter(({ kind }) => kind.locks)).find(locks => locks.length > 0) ?? [];
}
/** The version that is installed of what is asked for. Of several that are locked, those that fit. */
function versionOf(key, asked, locks) {
    const locked = locks.map(lock => lock.manifest.versions[key]).find(version => version !== undefined && (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(version) !== null);
    if (locked === undefined || (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(asked) === null)
        return locked ?? asked;
    const fitting = locked.split(' || ').filter(version => (0,semver__WEBPACK_IMPORTED_MODULE_0__.intersects)(version, asked));
    return fitting.length > 0 ? fitting.join(' || ') : asked;
}
function findingOf(fact, found, byFolder, { severities, source }) {
    const { path: file, text, kind, manifest } = found;
    const key = keyOf(fact, found);
    const asked = manifest.versions[key];
    if (fact.ecosystem !== kind.ecosystem || asked === undefined || manifest.name === key || manifest.direct?.has(key) === false)
        return undefined;
    const version = versionOf(key, asked, locksAbove(found, byFolder));
    if (!concerns(fact, version))
        return undefined;
    const sure = (0,semver__WEBPACK_IMPORTED_MODULE_0__.subset)(version, fact.versions);
    const subject = fact.operations.length === 1 ? fact.operations[0] : _operations__WEBPACK_IMPORTED_MODULE_3__.operations.find(({ id }) => id === fact.operations[0])?.api ?? 'oauth-authorizations';
    const usual = (0,_findings__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .tw)(subject, _checks_retired_dependency__WEBPACK_IMPORTED_MODULE_1__/* .retiredDependency */ .Z.id, severities) ?? _checks_retired_dependency__WEBPACK_IMPORTED_MODULE_1__/* .retiredDependency */ .Z.severity;
    const at = placeOf(file, text, fact.package, asked);
    if (usual === 'off' || at === undefined)
        return undefined;
    const rule = `${subject}/${_checks_retired_dependency__WEBPACK_IMPORTED_MODULE_1__/* .retiredDependency */ .Z.id}`;
    return {
        rule, operation: fact.operations.length === 1 ? fact.operations[0] : null, operations: fact.operations, check: _checks_retired_dependency__WEBPACK_IMPORTED_MODULE_1__/* .retiredDependency */ .Z.id,
        role: 'mention', severity: sure && fact.sends !== 'types' ? usual : 'note', confidence: sure ? 'certain' : 'possible', ...at,
        method: null, endpoint: null, host: null, message: (0,_checks_retired_dependency__WEBPACK_IMPORTED_MODULE_1__/* .dependencyMessage */ .l)(fact, version, sure), advice: null, fix: null, payload: null, related: [],
        fingerprint: (0,_findings__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(rule, file, source(at)), state: null, suppressed: null,
    };
}
/** What only offers such requests matters if there is a version without them: otherwise the calls tell, where there are any. */
function concerns({ versions, sends, moveTo }, version) {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(version) === null || !(0,semver__WEBPACK_IMPORTED_MODULE_0__.intersects)(version, versions))
        return false;
    const better = /(?<=[@ ])>=.*$/.exec(moveTo ?? '')?.[0];
    return (better === undefined || !(0,semver__WEBPACK_IMPORTED_MODULE_0__.subset)(version, better)) && (sends === 'itself' || moveTo !== null);
}
/** The name of a package, in the first line that is no comment: where it stands with what is asked for, if there is such a line. */
function placeOf(file, text, name, asked) {
    const word = (0,_manifests_package_names__WEBPACK_IMPORTED_MODULE_7__/* .flexible */ .aF)((0,_manifests_package_names__WEBPACK_IMPORTED_MODULE_7__/* .lastPart */ .S_)(name));
    const wanted = file.endsWith('.json')
        ? [`(?<=")${word}(?="\\s*:\\s*"${(0,_literally__WEBPACK_IMPORTED_MODULE_8__/* .literally */ .D)(asked)}")`, `(?<="npm:)${word}(?=@)`, `(?<=")${word}(?="\\s*:)`]
        // A lock file names a package's repository before the package.
        : [`(?<![\\w.-])${word}(?![\\w-]|\\.\\w)(?=.*${(0,_literally__WEBPACK_IMPORTED_MODULE_8__/* .literally */ .D)(asked)})`, `(?<![\\w.-])${word}(?![\\w-]|\\.\\w)`];
    const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => !/^\s*(?:#|\/\/|"name")/.test(line));
    for (const pattern of wanted.map(source => new RegExp(source, 'i'))) {
        for (const { line, number } of lines) {
            const found = pattern.exec(line);
            if (found)
                return { path: file, line: number, column: found.index + 1, endLine: number, endColumn: found.index + found[0].length + 1 };
        }
    }
    return undefined;
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


/***/ })

};
;