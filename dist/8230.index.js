"use strict";
exports.id = 8230;
exports.ids = [8230];
exports.modules = {

/***/ 38230:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** What stands before a verb: nothing, words that go with it in any case, or any others where it is a word of its own: `githubPost`, `api_get`. */
const BEFORE = String.raw `^(?:(?:on|when|expect|http|api|do|send|make|json|ajax|request|xhr|rawXhr)?[_$]?|[\w$]*[a-z\d](?=[A-Z])|HTTP|API|[\w$]*_)`;
const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'].map(verb => `${verb}|${verb[0].toUpperCase()}${verb.slice(1)}|${verb.toUpperCase()}`).join('|');
/** What may come after it, and says how it is sent: `getJSON`, `postWithToken`. */
const AFTER = 'Once|Any|JSON|[Jj]son|Async|Form|Data|Request|Authed|Authenticated|With[A-Z]\\w*';
/** Names and option keys of JavaScript's HTTP clients. */
const words = {
    verb: new RegExp(`(?<=${BEFORE})(${VERBS})(?:_?(?:${AFTER}))*$`),
    sends: /request|fetch|http|ajax|\b_?api|swr|call(?!back)|send|curl|rest|client|hook|query|invoke|resource|^open$|load|json|axios|got|ky|needle|paginate|endpoint|curl|download|submit|make/i,
    harmless: /^(log|debug|info|warn|error|trace|print|write|describe|context|it|test|suite|expect|assert|equals?|strictEqual|deepEqual|notEqual|is|same|to[A-Z]\w*|includes|indexOf|startsWith|endsWith|match|matchAll|search|split|replace|replaceAll|concat|push|unshift|join|redirect|navigate|goto|visit|waitFor\w*|applyTo\w*|assign|reload|pushState|replaceState|require|setAttribute|attr|prop|createElement|createRoute|addRoute|defineRoute|emit|on|once|off|addEventListener|link|href|format|parse|resolve|encodeURI\w*|decodeURI\w*|Error|TypeError|RegExp|URL|URLSearchParams|has|set|add|find(?:By\w*|Index|Last)?|lookup\w*|stringify|isEnterprise|flush|yields|returns|respond)$/,
    inert: /^(expect|assert|should|chai|sinon\.assert|t|tap|console|logger|log|fs|path|os|util|events|stream|buffer|crypto|zlib|readline|vm|module|child_process|open|document|location|history|navigator)(\.|$)|graphql|^(node:)?(fs|path|os|util|assert|events|stream|buffer|crypto|zlib|readline|vm|module|child_process)(\/|$)/,
    keeps: /(?:^|\.)(?:\w*[cC]ache|\w*[mM]ap|\w*[hH]eaders|\w*[pP]arams|\w+Set|[sS]et|\w*[sS]torage|\w*[sS]tore|i18n|translations?|cookies?|conf|config|nconf|redis|lru|_|lodash|R|Reflect)\.\w+$/,
    standIns: /^(?:miragejs|ember-cli-mirage|@pollyjs)(?:\/|$)/,
    mock: /(?<!k)nock|mock|stub|fake|intercept(?!or)|fixture|sinon|spy|moxios|pretender|mirage|(?<![a-z])pact|httpBackend|respondWith|calledWith|withArgs|expectOne|^cy\.route|^(?:(?:this|[\w,]*\bserver\b[\w,]*)?\.)?server\.(?:get|post|put|patch|del|delete)$/i,
    stubs: /^(?:Pretender|\.(?:intercept|passthrough|reply\w*|respond|fulfill|(?:then|and)(?:Return|Resolve|Reject|Throw|Do|Call\w*|Answer)|(?:return|resolve|reject|throw|yield)s(?:Async|Once)?|callsFake|mock(?:Return|Resolved|Rejected|Implementation)\w*))$/,
    server: /^(app|router|server|routes?|api|express|fastify|koa|hapi|restify|\w*[rR]outer|\w*[aA]pp|\w*[sS]erver)\.\w+$|^controller\./,
    routes: /\.inject$|^cy\.request$/,
    trials: /^(?:supertest|chai-http$|light-my-request$|@playwright\/test$|cypress$|hono\/testing$|@nestjs\/testing$|@hapi\/shot$)/,
    queries: { key: 'query', base: /BaseQuery$/ },
    methods: { del: 'DELETE' },
    keys: {
        url: ['url', 'uri', 'href', 'endpoint', 'route', 'urlRoot'],
        path: ['path', 'pathname', 'pathTemplate', ':path'],
        base: ['baseURL', 'baseUrl', 'baseURI', 'prefixUrl', 'baseUri', 'base_url', 'prefix', 'apiUrl', 'rootUrl', 'host', 'hostname', 'origin', 'base', 'authUrl', ':authority'],
        host: ['host', 'hostname', 'origin', ':authority'],
        method: ['method', 'type', 'verb', 'httpMethod', 'operation', ':method'],
        payload: ['body', 'data', 'json', 'form', 'formData', 'payload', 'params'],
        headers: ['headers', 'header'],
        auth: ['auth', 'user', 'username', 'login', 'basicAuth', 'authentication'],
    },
    later: { payload: ['send', 'write', 'end', 'field', 'form', 'json', 'body'], header: ['set', 'setHeader', 'setRequestHeader', 'header', 'headers'], auth: ['auth'], method: [], base: ['bent', 'wretch', 'connect'] },
};
const verbs = (roles, names) => Object.fromEntries(names.map(n => [n, roles]));
const READS = ['get', 'delete', 'head', 'options'];
const WRITES = ['post', 'put', 'patch'];
/** HTTP clients, where their arguments' shapes are not enough. Adding one is adding a line. */
const clients = [
    { from: ['fetch', 'window.fetch', 'Request', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'whatwg-fetch', 'unfetch', 'isomorphic-unfetch', 'electron-fetch', 'make-fetch-happen', 'minipass-fetch', 'undici', 'ofetch'], method: 'GET', browser: 'always' },
    { from: ['axios', 'redaxios', 'axios-observable'], method: 'GET', members: { ...verbs(['url', 'options'], READS), ...verbs(['url', 'payload', 'options'], WRITES), ...verbs(['url', 'payload', 'options'], ['postForm', 'putForm', 'patchForm']) }, browser: 'perhaps' },
    // https://github.com/sindresorhus/got/blob/v9.6.0/readme.md#body
    { from: ['got'], method: 'GET', posts: true, members: verbs(['url', 'options'], [...READS, ...WRITES, 'stream', 'paginate', 'all', 'each']) },
    { from: ['ky', 'ky-universal'], method: 'GET', members: verbs(['url', 'options'], [...READS, ...WRITES, 'stream', 'paginate', 'all', 'each']), browser: 'perhaps' },
    { from: ['gh-got'], method: 'GET', posts: true, base: 'https://api.github.com', members: verbs(['url', 'options'], [...READS, ...WRITES, '']) },
    { from: ['wretch'], fluent: /^(?:wretch|default)$/, paths: /^url$/, members: verbs(['-'], ['', 'json', 'text', 'res', 'blob']) },
    // Hubot's: `robot.http(base).path('/authorizations').post(body)`.
    { from: ['robot', 'msg', 'res', 'response', 'scoped-http-client', 'ScopedClient'], fluent: /^(?:http|create)$/, paths: /^(?:path|scope)$/, members: verbs(['-'], ['http', 'create']) },
    { from: ['simple-get'], method: 'GET', members: verbs(['url', '-'], [...READS, ...WRITES, 'concat', '']) },
    { from: ['phin', 'bent', 'wreck', '@hapi/wreck', 'teeny-request', 'urllib', 'r2', 'centra', 'nanofetch'], method: 'GET' },
    { from: ['request', 'request-promise', 'request-promise-native', 'requestretry', 'postman-request', '@cypress/request', 'cloudscraper'], method: 'GET' },
    { from: ['superagent', 'superagent-promise', 'superagent-bluebird-promise'], method: 'GET', members: verbs(['url', 'payload'], [...READS, ...WRITES, 'del']) },
    { from: ['needle'], method: 'GET', members: { ...verbs(['url', 'options'], ['get', 'head']), ...verbs(['url', 'payload', 'options'], [...WRITES, 'delete']), '': ['method', 'url', 'payload', 'options'], request: ['method', 'url', 'payload', 'options'] } },
    { from: ['hyperquest', 'http', 'https', 'follow-redirects', 'http2', 'spdy', 'hyperdirect'], method: 'GET' },
    { from: ['$', 'jQuery', 'jquery', 'Zepto', 'cash-dom', 'najax'], method: 'GET', members: { get: ['url', 'payload', '-', '-'], post: ['url', 'payload', '-', '-'], getJSON: ['url', 'payload', '-'], ajax: ['url', 'options'] }, browser: 'always' },
    { from: ['XMLHttpRequest', 'xmlhttprequest', 'xhr2', 'xmlhttprequest-ssl'], members: { open: ['method', 'url', '-', '-', '-'] }, browser: 'always' },
    { from: ['Backbone', 'backbone', 'backbone-model', 'backbone-collection', 'ampersand-model', 'ampersand-rest-collection', 'ampersand-collection'], definition: true, members: { extend: ['options'] }, browser: 'always' },
    { from: ['HttpClient', 'Http'], method: 'GET', members: { ...verbs(['url', 'options'], READS), ...verbs(['url', 'payload', 'options'], WRITES), request: ['method', 'url', 'options'] } },
    // https://github.com/mgonto/restangular#using-restangular
    {
        from: ['Restangular', 'restangular', 'ngx-restangular'], fluent: /^(?:all|one|several)$/, paths: /^(?:all|one|several)$/, told: /^setBaseUrl$/,
        verbs: { getList: 'GET', remove: 'DELETE' }, browser: 'always',
    },
    // Angular's: parameters and actions stand behind the URL.
    { from: ['$resource'], members: { '': ['url'] }, definition: true },
    { from: ['$http', 'restler', 'unirest', 'popsicle', 'nodes-rest', 'reqwest', 'qwest', 'xhr', 'xhr-request', '@angular/common/http', 'httpclient', 'typed-rest-client/HttpClient', '@actions/http-client'], method: 'GET' },
    // https://github.com/microsoft/typed-rest-client/blob/master/lib/RestClient.ts
    { from: ['typed-rest-client', 'typed-rest-client/RestClient'], method: 'GET', verbs: { create: 'POST', update: 'PATCH', replace: 'PUT' }, members: { ...verbs(['url', 'options'], ['get', 'del', 'options']), ...verbs(['url', 'payload', 'options'], ['create', 'update', 'replace']) } },
    { from: ['@octokit/request', '@octokit/core', '@octokit/rest', 'octokit', '@actions/github', '@octokit/endpoint', '@octokit/graphql'], method: 'GET' },
    { from: ['nock', '$httpBackend', 'fetch-mock', 'fetch-mock-jest', 'axios-mock-adapter', 'msw', 'moxios', 'sinon', 'pretender', 'jest-fetch-mock', 'superagent-mock', 'mockttp', 'mitm', 'miragejs', '@pact-foundation/pact', 'mock-http-server', 'json-server', 'timekeeper'], mock: true },
    { from: ['supertest', 'supertest-session', 'supertest-as-promised', 'chai', 'chai-http', 'light-my-request', 'express', 'koa', '@koa/router', 'koa-router', 'koa-route', 'fastify', '@hapi/hapi', 'hapi', 'restify', 'polka', 'hono', 'h3', 'elysia', 'microrouter', 'itty-router', 'find-my-way', 'connect', 'router', 'sails', 'loopback', '@nestjs/common', 'feathers'], server: true },
];


/***/ })

};
;