"use strict";
exports.id = 1531;
exports.ids = [1531];
exports.modules = {

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   Fn: () => (/* binding */ originOfEnd),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   U8: () => (/* binding */ Excerpting),
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony export standIn */
// Code of one language inside a file of another: a block of a document, a step of a workflow, a command in a string.
/** Puts an excerpt together. */
class Excerpting {
    file;
    text = '';
    stretches = [];
    constructor(file) {
        this.file = file;
    }
    /** Takes a part of the file as it is. */
    take(from, to) {
        return this.put(this.file.slice(from, to), from, to);
    }
    /** Adds text that stands for a part of the file: a character for its escape sequence, or a whole part as it is. */
    put(text, from, to) {
        if (text === '')
            return this;
        this.stretches.push({ at: this.text.length, length: text.length, from, source: to - from });
        this.text += text;
        return this;
    }
    /** Adds text that stands nowhere in the file. */
    add(text) {
        this.text += text;
        return this;
    }
}
/** Text that stands nowhere in the file. */
const verbatim = (text) => ({ text, stretches: [] });
/** Excerpts one after the other, each on lines of its own. */
function joined(excerpts, lead = '') {
    return concatenated([verbatim(lead), ...excerpts.flatMap(one => (one.text.endsWith('\n') ? [one] : [one, verbatim('\n')]))]);
}
/** A part of an excerpt. */
function slice({ text, stretches }, from, to = text.length) {
    const kept = stretches.flatMap(({ at, length, from: start, source }) => {
        const [first, last] = [Math.max(at, from), Math.min(at + length, to)];
        if (last <= first)
            return [];
        const whole = source !== length;
        return [{ at: first - from, length: last - first, from: whole ? start : start + first - at, source: whole ? source : last - first }];
    });
    return { text: text.slice(from, to), stretches: kept };
}
/** Excerpts one right after the other. */
function concatenated(excerpts) {
    let text = '';
    const stretches = [];
    for (const excerpt of excerpts) {
        const before = text.length;
        for (const stretch of excerpt.stretches)
            stretches.push({ ...stretch, at: stretch.at + before });
        text += excerpt.text;
    }
    return { text, stretches };
}
/** Text that stands for a part of an excerpt. */
function standIn(text, excerpt, start, end) {
    const from = origin(excerpt, start);
    return { text, stretches: text === '' ? [] : [{ at: 0, length: text.length, from, source: Math.max(0, originOfEnd(excerpt, end) - from) }] };
}
/** An excerpt in which other text stands for what a pattern matches; undefined leaves a match as it is. */
function replaced(excerpt, pattern, by) {
    const parts = [];
    let last = 0;
    for (const match of excerpt.text.matchAll(pattern)) {
        const text = by(match);
        if (text === undefined)
            continue;
        const end = match.index + match[0].length;
        parts.push(slice(excerpt, last, match.index), standIn(text, excerpt, match.index, end));
        last = end;
    }
    return last === 0 ? excerpt : concatenated([...parts, slice(excerpt, last)]);
}
/** Where the character at an offset of an excerpt stands in the file. */
function origin({ stretches }, offset) {
    const index = indexAt(stretches, offset);
    const { at, length, from, source } = stretches[index] ?? NOWHERE;
    // Between two stretches stands what is in no file: there begins the next one.
    const next = stretches[index + 1];
    if (next && offset >= at + length)
        return next.from;
    if (source !== length)
        return offset >= at + length ? from + source : from;
    return from + Math.max(0, Math.min(offset - at, length));
}
/** Where the text that ends at an offset of an excerpt ends in the file. */
function originOfEnd(excerpt, offset) {
    if (offset <= 0)
        return origin(excerpt, 0);
    const { at, length, from, source } = excerpt.stretches[indexAt(excerpt.stretches, offset - 1)] ?? NOWHERE;
    return source === length ? from + Math.max(0, Math.min(offset - at, length)) : from + source;
}
const NOWHERE = { at: 0, length: 0, from: 0, source: 0 };
/** The last stretch that begins at or before an offset. */
function indexAt(stretches, offset) {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (stretches[middle].at <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6180:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ programOf)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var analysis_scope = __webpack_require__(23338);
// EXTERNAL MODULE: ./src/languages/data/data.ts
var data_data = __webpack_require__(406);
// EXTERNAL MODULE: ./src/languages/data/reading.ts
var data_reading = __webpack_require__(82740);
// EXTERNAL MODULE: ./src/languages/data/requests.ts
var requests = __webpack_require__(31576);
;// CONCATENATED MODULE: ./src/languages/data/collections.ts




/** What gives a collection away. */
const SIGNS = [
    root => /postman/i.test((0,data_data/* textOf */.b6)((0,data_data.at)((0,data_data.at)(root, 'info'), 'schema')) ?? '') || (0,data_data.at)((0,data_data.at)(root, 'info'), '_postman_id') !== undefined,
    root => /insomnia/i.test((0,data_data/* textOf */.b6)((0,data_data.at)(root, '__export_source', 'type')) ?? ''),
    root => ((0,data_data/* textOf */.b6)((0,data_data.at)(root, 'type')) ?? '').startsWith('collection.insomnia'),
    root => (0,data_data.at)(root, '__export_format') !== undefined && (0,data_data.at)(root, 'resources') !== undefined,
    root => /thunder client/i.test((0,data_data/* textOf */.b6)((0,data_data.at)(root, 'clientName', 'client')) ?? ''),
    root => (0,data_data.at)(root, 'folders') !== undefined && (0,data_data.at)(root, 'requests') !== undefined,
    root => (0,data_data.at)(root, 'requests') !== undefined && (0,data_data.at)(root, 'order') !== undefined,
    root => (0,data_data.at)(root, 'opencollection') !== undefined,
    root => root.kind === 'list' && root.items.length > 0 && root.items.every(item => (0,data_data.at)(item, 'folders') !== undefined && (0,data_data.at)(item, 'requests') !== undefined),
];
/** Reads the requests of a collection. False: it is none. */
function readCollection(root, reading) {
    if (!SIGNS.some(isIt => isIt(root)))
        return false;
    reading.variables = variablesOf(root);
    const saved = new Set([...(0,data_data/* everything */.YT)(root)].map(data => (0,data_data.at)(data, 'originalRequest')));
    for (const data of (0,data_data/* everything */.YT)(root)) {
        const url = data.kind === 'map' && !isSaved(data) ? (0,data_data.at)(data, 'url', 'endpoint') : undefined;
        const text = url && ((0,data_data/* textOf */.b6)(url) ?? (0,data_data/* textOf */.b6)((0,data_data.at)(url, 'raw')) ?? joinedUrl(url));
        if (!url || text === undefined || (0,data_data.at)(data, 'method') === undefined)
            continue;
        const place = reading.place(data);
        const method = (0,data_data/* methodOf */.NY)((0,data_data.at)(data, 'method'));
        const body = bodyOf((0,data_data.at)(data, 'body', 'rawModeData'), reading);
        const headers = listed((0,data_data.at)(data, 'header', 'headers'), reading);
        const auth = authOf((0,data_data.at)(data, 'auth', 'authentication'), reading);
        reading.request(saved.has(data) ? data_reading/* RECORDED */.Ny : data_reading/* SENT */.Jh, place, { url: reading.filled(text.replace(/\?.*$/s, ''), reading.place(url)), ...(method !== undefined && { method: (0,analysis_scope/* literal */.eu)(method, place) }), ...(body && { body }), ...(headers && { headers }), ...(auth && { auth }) });
    }
    return true;
}
/** A saved response, which keeps the request that it answered. */
const isSaved = (data) => (0,data_data.at)(data, 'originalRequest') !== undefined || (0,data_data.at)(data, 'code') !== undefined;
/** `{ protocol, host: [\u2026], path: [\u2026] }`. */
function joinedUrl(url) {
    const host = (0,data_data.at)(url, 'host');
    const words = (data, between) => (0,data_data/* textOf */.b6)(data) ?? (data?.kind === 'list' ? data.items.map(item => (0,data_data/* textOf */.b6)(item) ?? '').join(between) : undefined);
    const [name, path] = [words(host, '.'), words((0,data_data.at)(url, 'path'), '/')];
    if (name === undefined || path === undefined)
        return undefined;
    const protocol = (0,data_data/* textOf */.b6)((0,data_data.at)(url, 'protocol'));
    // A variable that stands for all in front of the path has its own.
    return `${protocol === undefined && name.startsWith('{{') ? '' : `${protocol ?? 'https'}://`}${name}/${path.replace(/^\//, '')}`;
}
/** Variables with a value in the document itself. */
function variablesOf(root) {
    const found = new Map();
    for (const data of (0,data_data/* everything */.YT)(root)) {
        if (data.kind !== 'map')
            continue;
        for (const one of (0,data_data/* itemsOf */.S3)((0,data_data.at)(data, 'variable', 'values', 'variables'))) {
            const [name, value] = [(0,data_data/* textOf */.b6)((0,data_data.at)(one, 'key', 'name')), (0,data_data/* textOf */.b6)((0,data_data.at)(one, 'value'))];
            // A request's own variable may only hand on the one of the collection.
            if (name !== undefined && value !== undefined && value !== '' && value !== `{{${name}}}`)
                found.set(name, value);
        }
        if ((0,data_data/* textOf */.b6)((0,data_data.at)(data, '_type')) === 'environment' || (0,data_data.at)(data, 'environments')) {
            for (const { key, value } of (0,data_data/* entriesOf */.Mc)((0,data_data.at)(data, 'data') ?? (0,data_data.at)((0,data_data.at)(data, 'environments'), 'data'))) {
                const text = (0,data_data/* textOf */.b6)(value);
                if (text !== undefined)
                    found.set(key, text);
            }
        }
    }
    return found;
}
function bodyOf(body, reading) {
    if (!body)
        return undefined;
    const raw = [body, (0,data_data.at)(body, 'raw'), (0,data_data.at)(body, 'text'), (0,data_data.at)(body, 'json'), (0,data_data.at)(body, 'body')].find(data => (0,data_data/* textOf */.b6)(data) !== undefined && (0,data_data/* textOf */.b6)(data) !== '');
    if (raw?.kind === 'scalar' && raw.excerpt)
        return reading.body(raw.excerpt(), reading.place(raw));
    return listed((0,data_data.at)(body, 'urlencoded', 'formdata', 'params', 'form'), reading);
}
/** Basic authentication, the one kind that these endpoints take. */
function authOf(auth, reading) {
    if (!auth || (0,data_data/* textOf */.b6)((0,data_data.at)(auth, 'type', 'authType')) !== 'basic')
        return undefined;
    return listed((0,data_data.at)(auth, 'basic'), reading) ?? reading.expr((0,data_data.at)(auth, 'basic') ?? auth);
}
const listed = (data, reading) => ((0,data_data/* itemsOf */.S3)(data).length > 0 ? (0,requests/* pairs */.AS)(data, reading) : undefined);

;// CONCATENATED MODULE: ./src/languages/data/openapi.ts



const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head']);
const GITHUB = /\bgit\s?hub\b/i;
const GITHUB_HOST = /^(?:https?:)?\/\/(?:[\w.-]+\.)?(?:github\.com|ghe\.com)(?:[:/]|$)|\/api\/v3\b/i;
/** Reads a description of an API. False: it is none. */
function readOpenApi(root, reading) {
    const paths = (0,data_data.at)(root, 'paths');
    const isDescription = ['openapi', 'swagger'].some(key => (0,data_data.at)(root, key)) || (paths !== undefined && (0,data_data.at)(root, 'servers', 'info') !== undefined);
    if (!isDescription || paths?.kind !== 'map')
        return false;
    const base = baseOf(root);
    for (const { key: path, value: item, keyStart, keyEnd } of paths.entries) {
        const server = (0,data_data.at)(item, 'servers') ? baseOf(root, item) : base;
        if (server === undefined || !path.startsWith('/'))
            continue;
        const place = reading.place({ start: keyStart, end: keyEnd });
        // Its operations are in another file.
        if ((0,data_data.at)(item, '$ref'))
            reading.request(data_reading/* DEFINED */.ar, place, { url: urlOf(server, path, place) });
        for (const { key: method, keyStart: start, keyEnd: end } of (0,data_data/* entriesOf */.Mc)(item)) {
            // What an alias stands for is written elsewhere.
            if (METHODS.has(method))
                reading.route(start > keyStart ? reading.place({ start, end }) : place, method.toUpperCase(), urlOf(server, path, place));
        }
    }
    if (base !== undefined)
        readReferences(root, base, reading);
    return true;
}
/** Where the API is served; undefined if that is not GitHub. */
function baseOf(root, item = root) {
    const { host, schemes } = { host: (0,data_data/* textOf */.b6)((0,data_data.at)(root, 'host')), schemes: (0,data_data/* itemsOf */.S3)((0,data_data.at)(root, 'schemes')).map(data_data/* textOf */.b6) };
    const servers = [...(0,data_data/* itemsOf */.S3)((0,data_data.at)(item, 'servers')).flatMap(server => (0,data_data/* textOf */.b6)((0,data_data.at)(server, 'url')) ?? []), ...(host === undefined ? [] : [`${schemes[0] ?? 'https'}://${host}${(0,data_data/* textOf */.b6)((0,data_data.at)(root, 'basePath')) ?? ''}`])];
    const ours = servers.find(url => GITHUB_HOST.test(url));
    if (ours !== undefined)
        return ours.replace(/\/+$/, '');
    const isNamed = GITHUB.test((0,data_data/* textOf */.b6)((0,data_data.at)((0,data_data.at)(root, 'info'), 'title')) ?? '');
    return isNamed && servers.every(url => !/^https?:\/\/[^{]/.test(url)) ? 'https://api.github.com' : undefined;
}
/** A server with its variables as holes, and a path. */
function urlOf(server, path, place) {
    const parts = server.split(/\{(\w+)\}/).map((part, i) => (i % 2 === 0 ? (0,analysis_scope/* literal */.eu)(part, place) : (0,analysis_scope/* unknown */.L5)('a variable', part, place)));
    return (0,analysis_scope/* join */.fj)([...parts, (0,analysis_scope/* literal */.eu)(path, place)], place);
}
/** `$ref: '#/paths/~1authorizations/get'`: an operation that is used elsewhere in the description. */
function readReferences(root, base, reading) {
    for (const data of (0,data_data/* everything */.YT)(root)) {
        const [, pointer, method] = /^[^#]*#\/paths\/([^/]+)\/(\w+)$/.exec((0,data_data/* textOf */.b6)(data) ?? '') ?? [];
        if (pointer === undefined || method === undefined || !METHODS.has(method))
            continue;
        const path = decoded(pointer.replaceAll('~1', '/').replaceAll('~0', '~'));
        reading.route(reading.place(data), method.toUpperCase(), urlOf(base, path, reading.place(data)));
    }
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/languages/data/raml.ts
// RAML: resources inside resources, each with its methods.

const METHOD = /^(?:get|put|post|delete|patch|head)\??$/;
/** Reads a description in RAML. False: it is none. */
function readRaml(root, reading) {
    const base = (0,data_data/* textOf */.b6)((0,data_data.at)(root, 'baseUri'));
    if (base === undefined || !(0,data_data/* entriesOf */.Mc)(root).some(({ key }) => key.startsWith('/')))
        return false;
    const version = (0,data_data/* textOf */.b6)((0,data_data.at)(root, 'version')) ?? '';
    const visit = (data, path, depth) => {
        for (const { key, keyStart, keyEnd, value } of depth < 20 ? (0,data_data/* entriesOf */.Mc)(data) : []) {
            const place = reading.place({ start: keyStart, end: keyEnd });
            if (key.startsWith('/'))
                visit(value, path + key, depth + 1);
            else if (METHOD.test(key) && path !== '')
                reading.route(place, key.replace('?', '').toUpperCase(), reading.filled(base.replace('{version}', version).replace(/\/$/, '') + path, place));
        }
    };
    visit(root, '', 0);
    return true;
}

;// CONCATENATED MODULE: ./src/languages/data/recordings.ts




const URLS = ['uri', 'url', 'urlPath', 'urlPattern', 'urlPathPattern', 'urlPathTemplate', 'path', 'fullUrl', 'requestUri'];
const ANSWERS = ['response', 'httpResponse', 'reply', 'responses', 'rawResponse'];
const REQUESTS = ['request', 'httpRequest', 'req'];
/** How a predicate compares: https://www.mbtest.org/docs/api/predicates */
const COMPARES = ['equals', 'deepEquals', 'startsWith', 'endsWith', 'contains', 'matches'];
/** Notes the recorded requests of a document. */
function readRecordings(root, reading, read) {
    if ((0,requests/* testedIn */.n6)(root).length > 0)
        return;
    for (const data of (0,data_data/* everything */.YT)(root)) {
        const found = data.kind === 'map' && (0,data_data.at)(data, ...ANSWERS) ? requestIn(data) : undefined;
        const url = found && recordings_urlOf(found, reading);
        if (!found || !url)
            continue;
        read.add(found);
        const method = (0,data_data/* methodOf */.NY)((0,data_data.at)(found, 'method', 'verb'));
        const body = (0,data_data.at)(found, 'body', 'postData', 'bodyPatterns');
        const text = body && ((0,data_data/* textOf */.b6)(body) === undefined ? (0,data_data.at)(body, 'string', 'text', 'json', 'contents') : body);
        reading.request(data_reading/* RECORDED */.Ny, reading.place(found), { url, ...(method !== undefined && { method: (0,analysis_scope/* literal */.eu)(method, url.at) }), ...(text && { body: text.kind === 'scalar' && text.excerpt ? reading.body(text.excerpt(), reading.place(text)) : reading.expr(text) }) });
    }
}
/** The request that something is an answer to: beside it, around it, or as what a stub compares with. */
function requestIn(data) {
    const whole = (0,data_data/* itemsOf */.S3)((0,data_data.at)(data, 'predicates')).flatMap(predicate => (0,data_data.at)(predicate, ...COMPARES) ?? []).find(compared => (0,data_data.at)(compared, ...URLS));
    const request = (0,data_data.at)(data, ...REQUESTS) ?? whole;
    return request?.kind === 'map' ? request : (0,data_data.at)(data, 'scope') ?? (0,data_data.at)(data, 'status') ? data : undefined;
}
/** The URL of a recorded request: a text, one in the first matcher of a list, or a host and a path. */
function recordings_urlOf(request, reading) {
    const found = URLS.map(key => (0,data_data.at)(request, key)).find(data => data !== undefined);
    const text = (0,data_data/* textOf */.b6)(found) ?? (0,data_data/* textOf */.b6)((0,data_data.at)((0,data_data/* itemsOf */.S3)(found)[0], 'value')) ?? (0,data_data/* textOf */.b6)((0,data_data.at)(found, 'value', 'equalTo', 'matches', 'raw'));
    if (!found || text === undefined)
        return undefined;
    const place = reading.place(found);
    const scope = (0,data_data/* textOf */.b6)((0,data_data.at)(request, 'scope', 'destination'))?.replace(/:(?:443|80)$/, '');
    const path = reading.filled(unpatterned(text), place);
    return scope === undefined ? path : (0,analysis_scope/* join */.fj)([(0,analysis_scope/* literal */.eu)(/^https?:/.test(scope) ? scope : `https://${scope}`, place), path], place);
}
/** A pattern as the path that it stands for: what may be any text is a parameter. */
function unpatterned(text) {
    return text.replace(/(?:\\d|\\w|\[[^\]]*\]|(?<!\\)\.)[+*]|\((?:[^()]|\\.)*\)[+*]?/g, '{id}').replace(/\\(?=[./-])/g, '').replace(/\?.*$/s, '').replace(/^\^|\$$/g, '');
}

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/languages/data/spoken.ts
var spoken = __webpack_require__(11444);
;// CONCATENATED MODULE: ./src/languages/data/routes.ts
// What is left of a document once its requests are read: entries of route tables, and texts that mention an endpoint.




const TELLING = new RegExp(String.raw `${spoken/* ENDPOINT */.s.source}|^(?:https?://)?api\.github\.com(?![^/:])`);
/** Documents whose paths are those of the servers they describe. */
const SERVING = [['apiVersion', 'kind'], ['functions', 'provider'], ['AWSTemplateFormatVersion'], ['Transform', 'Resources'], ['_format_version']];
/** What only a route that is served says. */
const SERVED = new Set(['handler', 'controller', '_controller', 'cors', 'authorizer', 'middleware', 'middlewares', 'upstream', 'backend', 'backend_url', 'integration', 'lambda', 'functionName', 'component', 'redirect', 'predicates', 'backendRefs']);
/** Notes what may be routes, and mentions. `read`: what requests were read from. */
function readRoutes(root, reading, read) {
    const isServer = SERVING.some(keys => keys.every(key => (0,data_data.at)(root, key)));
    const base = (0,requests/* baseOf */.bx)(root);
    const isOurs = spoken/* GITHUB */.U.test(reading.text) || spoken/* GITHUB */.U.test(reading.path);
    for (const data of (0,data_data/* everything */.YT)(root)) {
        if (data.kind === 'map' && !isServer && !read.has(data) && !isServed(data))
            readEntry(data, reading, base);
        if (data.kind === 'scalar' && typeof data.value === 'string' && isOurs && TELLING.test(data.value) && (!isServer || spoken/* GITHUB */.U.test(data.value)))
            mention(data, data.value, reading);
    }
}
const isServed = (data) => data.entries.some(({ key }) => SERVED.has(key));
/** A map as a route: of the server that the document names, or of whatever the analysis makes of it. */
function readEntry(data, reading, base) {
    const url = (0,data_data.at)(data, ...requests/* URLS */.tl);
    const path = (0,data_data/* textOf */.b6)(url);
    const routes = base === undefined || !url || path === undefined || path.includes('://') ? [] : methodsOf(data);
    for (const { method, span } of routes)
        reading.route(reading.place(span), method, reading.filled(`${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`, reading.place(url)));
    if (routes.length > 0)
        return;
    const record = reading.expr(data);
    if (record.kind === 'record')
        reading.records.push(record);
}
/** The methods that a route says it has, or the operations in it. */
function methodsOf(data) {
    const own = (0,data_data/* methodOf */.NY)((0,data_data.at)(data, ...requests/* METHODS */.J8));
    if (own !== undefined)
        return [{ method: own, span: data }];
    return (0,data_data/* itemsOf */.S3)((0,data_data.at)(data, 'operations')).flatMap(span => { const method = (0,data_data/* methodOf */.NY)((0,data_data.at)(span, ...requests/* METHODS */.J8)); return method === undefined ? [] : [{ method, span }]; });
}
/** Each line of a text that may mention an endpoint, where it stands. */
function mention(data, text, reading) {
    const excerpt = text.includes('\n') ? data.excerpt?.() : undefined;
    if (!excerpt)
        return void reading.texts.push({ text, at: reading.place(data), kind: 'string' });
    for (const { 0: line, index } of excerpt.text.matchAll(/\S[^\n]*/g)) {
        if (TELLING.test(line))
            reading.texts.push({ text: line, at: reading.place({ start: (0,embedded/* origin */.TG)(excerpt, index), end: (0,embedded/* originOfEnd */.Fn)(excerpt, index + line.trimEnd().length) }), kind: 'string' });
    }
}

;// CONCATENATED MODULE: ./src/languages/data/document.ts







const READERS = [readRecordings, requests/* readRequests */.h7, readRoutes];
/** Reads the documents of one file. The first one is what importers get. `first`: readers that the usual ones come after. */
function programOf(language, path, text, roots, problems, first = []) {
    const reading = new data_reading/* Reading */.zK(path, text);
    for (const root of roots) {
        if (readOpenApi(root, reading) || readRaml(root, reading) || readCollection(root, reading))
            continue;
        const read = new Set();
        reading.variables = (0,requests/* variablesOf */.ht)(root, text);
        for (const reader of [...first, ...READERS])
            reader(root, reading, read);
    }
    return reading.program(language, roots[0], problems);
}


/***/ }),

/***/ 31576:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   h7: () => (/* binding */ readRequests),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   n6: () => (/* binding */ testedIn),
/* harmony export */   tl: () => (/* binding */ URLS)
/* harmony export */ });
/* harmony import */ var _analysis_scope__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23338);
/* harmony import */ var _data__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(406);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28044);
/* harmony import */ var _reading__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82740);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70985);
// Requests that are written as data, whoever sends them: steps of workflow engines, test runners, automations.





/** Keys of a URL, and of a method. */
const URLS = ['url', 'uri', 'URL', 'URI', 'endpoint', 'path'];
const VERB = /^(?:get|post|put|patch|delete)$/;
const METHODS = ['method', 'verb', 'http_method', 'httpMethod', 'HTTPMethod', 'requestMethod'];
const BODIES = ['json', 'body', 'data', 'payload', 'jsonBody', 'bodyParametersJson', 'bodyParameters', 'form', 'postData'];
const HEADERS = ['headers', 'header'];
const AUTH = ['auth', 'basicAuth', 'basic_auth', 'authentication'];
const USERS = ['user', 'username', 'url_username'];
const PASSWORDS = ['password', 'pass', 'url_password'];
/** Where a document says what its paths are relative to. */
const BASES = ['target', 'baseUrl', 'base_url', 'baseURL', 'baseUri', 'base_uri', 'basePath', 'rootUrl', 'api_root', 'apiRoot'];
/** A recorded answer is beside the request, or a stub's. */
const ANSWERS = ['response', 'responses', 'reply', 'status', 'statusCode'];
const ABSOLUTE = /^(?:https?:\/\/|\{\{|\$\{|<<)/;
/** A function of a workflow engine: `call: http.post`. */
const FUNCTION = /^http\.(get|post|put|patch|delete|request)$/;
/** `POST /authorizations`, with the rest of the request beside it. */
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*|https?:\S*)$/;
/** The requests of a test that Tavern sends, the answers that it expects beside them. */
const testedIn = (root) => ((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'test_name') ? (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(root, 'stages')).flatMap(stage => { const request = (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(stage, 'request'); return request?.kind === 'map' ? [request] : []; }) : []);
/** Notes the requests of a document that nothing else was read from. */
function readRequests(root, reading, read) {
    const base = baseOf(root);
    const note = (data, request) => {
        if (request) {
            read.add(data);
            reading.request(_reading__WEBPACK_IMPORTED_MODULE_1__/* .SENT */ .Jh, reading.place(data), request);
        }
    };
    for (const request of testedIn(root))
        note(request, requestOf(request, reading, (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(request, ...METHODS)) ?? 'GET'));
    for (const data of (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .everything */ .YT)(root)) {
        if (data.kind !== 'map' || read.has(data) || (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(data, ...ANSWERS))
            continue;
        const call = FUNCTION.exec((0,_data__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(data, 'call')) ?? '')?.[1];
        const args = (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(data, 'args');
        if (call !== undefined && args?.kind === 'map')
            note(args, requestOf(args, reading, call === 'request' ? undefined : call));
        else if (isSent(data))
            note(data, requestOf(data, reading));
        else
            note(data, routed(data, reading));
        for (const { key, value } of base === undefined ? [] : data.entries)
            if (VERB.test(key) && value.kind === 'map')
                note(value, requestOf(value, reading, key, base));
    }
}
/** What the paths of a document are relative to, if it says so. */
function baseOf(root) {
    return [...(0,_data__WEBPACK_IMPORTED_MODULE_3__/* .everything */ .YT)(root)].flatMap(data => (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(data, ...BASES)) ?? []).find(text => /^https?:/.test(text));
}
/** What holds variables. */
const HOLDERS = ['vars', 'variables', 'env', 'environment', 'defaults', 'set_fact', 'ansible.builtin.set_fact'];
/** Texts by the names that placeholders have for them. `text`: what all of it was read from. */
function variablesOf(root, text) {
    const keys = HOLDERS.filter(key => text.includes(key));
    const found = keys.length === 0 ? [] : [...(0,_data__WEBPACK_IMPORTED_MODULE_3__/* .everything */ .YT)(root)].flatMap(data => keys.flatMap(key => (0,_variables__WEBPACK_IMPORTED_MODULE_2__/* .variablesIn */ .DF)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(data, key))));
    return new Map(found.map(({ name, value }) => [name, value.text]));
}
/** A whole URL with a method, and something to send with it. */
const isSent = (map) => ABSOLUTE.test((0,_data__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...URLS)) ?? '') && (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...METHODS)) !== undefined && (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...BODIES, ...HEADERS, ...AUTH, ...USERS) !== undefined;
/** `route: POST /authorizations`: everything beside it is sent. */
function routed(map, reading) {
    const route = (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, 'route');
    const [, method, path] = ROUTE.exec((0,_data__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(route) ?? '') ?? [];
    if (!route || method === undefined || path === undefined || map.entries.length < 2)
        return undefined;
    const place = reading.place(route);
    return { method: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(method, place), url: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(path.startsWith('/') ? `https://api.github.com${path}` : path, place), body: reading.expr({ ...map, entries: map.entries.flatMap(entry => (entry.key === 'route' ? [] : [{ ...entry, value: structureIn(entry.value) ?? entry.value }])) }) };
}
/** The parts of a request that a map holds. */
function requestOf(map, reading, verb, base = '') {
    const url = (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...URLS);
    const text = (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(url);
    if (!url || text === undefined)
        return undefined;
    const [place, body, headers, auth] = [reading.place(url), (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...BODIES), (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...HEADERS), (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...AUTH)];
    const method = verb?.toUpperCase() ?? (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .methodOf */ .NY)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...METHODS));
    const [user, password] = [(0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...USERS), (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(map, ...PASSWORDS)];
    const who = auth ?? (user && password && { kind: 'map', start: Math.min(user.start, password.start), end: Math.max(user.end, password.end), entries: map.entries.filter(({ value }) => value === user || value === password) });
    return {
        url: reading.filled(ABSOLUTE.test(text) ? text : base + text, place), ...(method !== undefined && { method: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(method, place) }), ...(body && { body: bodyOf(body, reading) }),
        ...(headers && headers.kind !== 'scalar' && { headers: headers.kind === 'list' ? pairs(headers, reading) : reading.expr(headers) }), ...(who && { auth: reading.expr(who) }),
    };
}
const structureIn = (data) => (data.kind === 'scalar' && data.excerpt ? (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Y)(data.excerpt()) : undefined);
const bodyOf = (body, reading) => {
    const inner = body.kind === 'map' ? (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(body, 'text', 'string') ?? ((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(body, 'type', 'mimeType') && (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(body, 'data')) ?? body : body;
    return inner.kind === 'scalar' && inner.excerpt ? reading.body(inner.excerpt(), reading.place(inner)) : reading.expr(inner);
};
/** A list of names and values as a record. */
function pairs(list, reading) {
    return { kind: 'record', open: true, at: reading.place(list), entries: (0,_data__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)(list).flatMap(item => {
            const [name, value] = [(0,_data__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(item, 'key', 'name')), (0,_data__WEBPACK_IMPORTED_MODULE_3__.at)(item, 'value')];
            return name === undefined || !value ? [] : [{ key: (0,_analysis_scope__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .eu)(name, reading.place(item)), value: reading.expr(value), at: reading.place(item) }];
        }) };
}


/***/ }),

/***/ 22656:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scriptsIn)
/* harmony export */ });
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _data__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(406);
/* harmony import */ var _exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98947);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96652);
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70985);
// Scripts inside documents of data: steps of pipelines, tasks, containers, the scripts of a package. By their keys, whoever runs them.





const SHELL = { language: 'shell' };
const POWERSHELL = { language: 'powershell' };
/** Keys whose texts are run, line by line: by pipelines, task runners, containers and editors. */
const SCRIPTS = new Set([
    'run', 'script', 'scripts', 'before_script', 'after_script', 'before_install', 'install', 'after_install', 'before_deploy', 'deploy_script', 'after_deploy', 'after_success', 'after_failure', 'before_cache',
    'build_script', 'before_build', 'after_build', 'test_script', 'before_test', 'after_test', 'on_success', 'on_failure', 'on_finish', 'init', 'command', 'commands', 'cmd', 'cmds', 'bash', 'sh', 'shell', 'raw',
    'inlineScript', 'entry', 'runcmd', 'bootcmd', 'pre', 'post', 'override', 'plugins', 'build', 'start', 'release', 'check', 'exec', 'execute', 'user_data', 'UserData', 'before', 'after', 'setup', 'teardown', 'hooks', 'poststart', 'prestop',
    'pre_build', 'post_build', 'postCreateCommand', 'postStartCommand', 'postAttachCommand', 'onCreateCommand', 'initializeCommand', 'updateContentCommand', 'script_body', 'preconditions', 'status', 'worker', 'web', 'action', 'local_action',
]);
/** Keys of scripts in one language, whatever the shell is. */
const KINDS = new Map([['ps', POWERSHELL], ['pwsh', POWERSHELL], ['powershell', POWERSHELL], ['win_shell', POWERSHELL], ['python', { language: 'python' }]]);
/** Keys whose lists are the words of one command. */
const EXEC = new Set(['command', 'args', 'entrypoint', 'Entrypoint', 'Command', 'EntryPoint', 'argv', 'test', 'Cmd']);
/** Maps of names to commands. */
const NAMED = new Set(['scripts', 'postCreateCommand', 'aliases']);
/** Other words for the modules of Ansible. */
const COLLECTION = /^ansible\.(?:builtin|legacy|windows)\./;
/** A script for the Action that runs JavaScript with a client at hand. */
const GITHUB_SCRIPT = /(?:^|\/)github-script@/;
const CLIENT = "const { getOctokit, context } = require('@actions/github'); const github = getOctokit(''), octokit = github; (async () => {";
/** The scripts of a document. */
function scriptsIn(root) {
    const found = [];
    const seen = new Set();
    const visit = (data, outer) => {
        if (data.kind === 'scalar' || seen.has(data))
            return;
        seen.add(data);
        if (data.kind === 'list')
            return data.items.forEach(item => visit(item, outer));
        const context = contextOf(data, outer);
        found.push(...scriptsOf(data, context));
        for (const { value } of data.entries)
            visit(value, context);
    };
    const config = (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .variablesIn */ .DF)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(root, 'config')).map(one => ({ ...one, name: `npm_package_config_${one.name}` }));
    visit(root, { kind: SHELL, variables: config });
    return found;
}
/** What a map says of the scripts in it. */
function contextOf(map, { kind, variables }) {
    const named = (0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'shell')) ?? (0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'defaults'), 'run'), 'shell'));
    const isWindows = /\bwindows\b/i.test((0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'runs-on')) ?? '');
    const on = (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'on');
    const own = [
        ...['env', 'variables', 'environment', 'vars'].flatMap(key => (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .variablesIn */ .DF)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, key), 'global') ?? (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, key))),
        ...['inputs', 'parameters'].flatMap(key => usual(`${key}.`, (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, key))),
        ...['workflow_call', 'workflow_dispatch'].flatMap(key => usual('inputs.', (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(on, key), 'inputs'))),
    ];
    return { kind: (named === undefined ? undefined : programOf(named)) ?? (isWindows ? POWERSHELL : kind), variables: own.length === 0 ? variables : [...variables, ...own] };
}
/** What parameters are unless something else is given. */
function usual(prefix, data) {
    const named = data?.kind === 'list' ? data.items.map(item => [(0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'name')), (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(item, 'default')]) : (0,_data__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(data).map(({ key, value }) => [key, (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(value, 'default')]);
    return named.flatMap(([name, value]) => (name !== undefined && value?.kind === 'scalar' && value.excerpt ? [{ name: prefix + name, value: value.excerpt() }] : []));
}
/** `bash -e {0}`, `/usr/bin/python3`, `pwsh`. */
function programOf(command) {
    return (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(/^\s*(?:\S*\/)?(?:env\s+)?(\w+)/.exec(command)?.[1] ?? '');
}
/** The scripts that stand in a map itself. */
function scriptsOf(map, context) {
    const uses = (0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'uses'));
    const script = uses !== undefined && GITHUB_SCRIPT.test(uses) ? (0,_data__WEBPACK_IMPORTED_MODULE_4__.at)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'with'), 'script') : undefined;
    if (script)
        return blocksOf(script).map(block => ({ language: 'javascript', extension: '.js', blocks: [(0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .concatenated */ .c)([(0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)(CLIENT), (0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .withVariables */ .sO)(block, 'javascript', context.variables), (0,_analysis_embedded__WEBPACK_IMPORTED_MODULE_0__/* .verbatim */ .Bj)('\n})();\n')])] }));
    const byKind = new Map();
    const add = (kind, blocks) => {
        for (const block of blocks) {
            const own = shebang(block.text) ?? kind;
            const known = byKind.get(own.language) ?? { kind: own, blocks: [] };
            byKind.set(own.language, known);
            known.blocks.push((0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .withVariables */ .sO)(block, own.language, context.variables));
        }
    };
    const line = (0,_exec__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(map);
    if (line)
        add(SHELL, [line]);
    for (const entry of map.entries) {
        const key = entry.key.replace(COLLECTION, '');
        const kind = KINDS.get(key) ?? (SCRIPTS.has(key) ? context.kind : codeOf(map, entry));
        if (kind && !(line && EXEC.has(key)))
            add(kind, !NAMED.has(key) ? blocksOf(entry.value) : [...blocksOf(entry.value), ...(0,_data__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(entry.value).flatMap(({ value }) => blocksOf(value))]);
        else if (!kind && isDocument(entry.value))
            byKind.set(`${key}.md`, { kind: { language: 'document', extension: '.md' }, blocks: blocksOf(entry.value) });
    }
    return [...byKind.values()].map(({ kind, blocks }) => ({ ...kind, blocks: [...(0,_variables__WEBPACK_IMPORTED_MODULE_3__/* .assignments */ .TT)(kind.language, context.variables, blocks), ...blocks] }));
}
/** Code that says what it is: `{ lang, source }`, `deploy.sh: \u2026`, `{ path: x.sh, content }`, a command that is code alone. */
function codeOf(map, { key, value }) {
    if (key === 'source' || key === 'code' || key === 'content' || key === 'snippet') {
        const named = (0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'lang', 'language', 'syntax')) ?? /\.(\w+)$/.exec((0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'path', 'dest', 'filename')) ?? '')?.[1] ?? (0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_data__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)((0,_data__WEBPACK_IMPORTED_MODULE_4__.at)(map, 'command'))[0]);
        return named === undefined ? undefined : (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(named);
    }
    if (key === 'ZipFile')
        return (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(/^\s*def \w+\(/m.test((0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value) ?? '') ? 'python' : 'js');
    const extension = /^[\w./-]+\.(\w+)$/.exec(key)?.[1];
    if (extension !== undefined && extension !== 'md')
        return (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(extension);
    return /^\s*(?:curl|wget|gh\s+api)\s/.test((0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value) ?? '') ? SHELL : undefined;
}
/** A text of several lines with a block of code among them. */
const isDocument = (data) => /^\s*(?:```|~~~)/m.test((0,_data__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(data) ?? '');
/** What a script's first line says of it. */
function shebang(code) {
    const program = /^\s*#!(.*)/.exec(code)?.[1];
    return program === undefined ? undefined : programOf(program);
}
/** A text, or the texts of a list, or of the lists in it. */
function blocksOf(data) {
    if (data.kind === 'scalar')
        return data.excerpt ? [data.excerpt()] : [];
    if (data.kind === 'map')
        return [];
    if ((0,_exec__WEBPACK_IMPORTED_MODULE_1__/* .isWords */ .yP)(data))
        return [(0,_exec__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)((0,_exec__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(data)) ?? []].flat();
    return data.items.flatMap(blocksOf);
}


/***/ }),

/***/ 11444:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GITHUB),
/* harmony export */   s: () => (/* binding */ ENDPOINT)
/* harmony export */ });
// What a document speaks of, by its words.
/** What may be an endpoint, or a link to one. */
const ENDPOINT = /authorizations|\/applications\//;
/** Without a host in sight an endpoint is GitHub's only where GitHub is spoken of. */
const GITHUB = /git[\s_-]?hub|\bghe\b|octokit/i;


/***/ })

};
;