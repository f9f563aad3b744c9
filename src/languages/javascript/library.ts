// What JavaScript's standard library and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import { MAP_GET } from '../../analysis/objects';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';
import * as lists from '../../analysis/pure-lists';

/** What gives back a function, or a client, that does the same in another way. `lift` is when's: https://github.com/cujojs/when/blob/3.7.8/docs/api.md#nodelift */
const WRAPPERS = [
  'promisify', 'pify', 'promisifyAll', 'denodeify', 'thunkify', 'thenify', 'thenify-all', 'hybridify', 'es6-promisify', 'callbackify', 'lift', 'partial', 'memoize', 'throttle', 'debounce',
  'fetch-retry', 'fetch-cookie', 'axios-rate-limit', 'axios-cookiejar-support.wrapper', 'axios-cache-interceptor.setupCache',
];

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions: {
    'JSON.stringify': pure.encodeJson, 'Buffer.from': pure.bytesOf, 'new Buffer': pure.bytesOf, 'Object.assign': pure.assign, 'Object.freeze': pure.same, 'deep-freeze': pure.same, 'deep-freeze-strict': pure.same, 'deepfreeze': pure.same, 'Object.seal': pure.same, 'Object.create': pure.same, 'structuredClone': pure.same,
    'Promise.resolve': pure.same, 'Promise.all': pure.same, 'String': pure.toText, 'new String': pure.toText, 'encodeURI': pure.toText, 'encodeURIComponent': pure.escapeUrl, 'escape': pure.escapeUrl,
    'new URL': pure.resolveUrl, 'URL': pure.resolveUrl, 'url.URL': pure.resolveUrl, 'new url.URL': pure.resolveUrl, 'url.resolve': pure.joinUrl, 'url.format': pure.formatUrl, 'url.parse': urls.parseUrl, 'new Request': pure.requestOf, 'new *.Request': pure.requestOf, 'new Headers': pure.same, 'Headers': pure.same, 'new HttpHeaders': pure.same, '*.HttpHeaders': pure.same, 'new *.HttpHeaders': pure.same,
    'path.join': pure.joinPath, 'path.posix.join': pure.joinPath, 'path.resolve': pure.joinPath, 'path.posix.resolve': pure.joinPath, 'url-join': pure.joinPath, 'urljoin': pure.joinPath, '*.urlJoin': pure.joinPath, '*.urljoin': pure.joinPath, '*.joinUrl': pure.joinPath,
    // Templates of URLs, and what fills them.
    'url-template.parse': pure.toText, '*.parseTemplate': pure.toText, 'uri-templates': pure.toText, 'uritemplate.parse': pure.toText, 'uri-template.parse': pure.toText, 'new URITemplate': pure.toText, 'URITemplate': pure.toText, '*.URITemplate': pure.toText, 'new *.URITemplate': pure.toText,
    'urijs/src/URITemplate': pure.toText, 'new urijs/src/URITemplate': pure.toText, 'URIjs/src/URITemplate': pure.toText, 'new URIjs/src/URITemplate': pure.toText, '*.expand': urls.expand,
    'mustache.render': pure.same, 'Mustache.render': pure.same, 'string-template': pure.format, 'string-format': pure.format, 'pupa': pure.format,
    'util.format': pure.format, 'sprintf-js.sprintf': pure.format, '*.sprintf': pure.format, 'String.raw': pure.interleave,
    'querystring.stringify': pure.encodeForm, 'qs.stringify': pure.encodeForm, 'query-string.stringify': pure.encodeForm, 'new URLSearchParams': pure.encodeForm, 'qs': pure.encodeForm,
    '_.extend': pure.assign, '_.assign': pure.assign, '_.merge': pure.assign, '_.assignIn': pure.assign, '_.defaults': pure.defaults, '_.clone': pure.same, '_.cloneDeep': pure.same,
    'lodash.extend': pure.assign, 'lodash.assign': pure.assign, 'lodash.merge': pure.assign, 'lodash.defaults': pure.defaults, 'lodash.clone': pure.same, 'lodash.cloneDeep': pure.same,
    'underscore.extend': pure.assign, 'underscore.defaults': pure.defaults, 'underscore.clone': pure.same,
    '$.extend': pure.assign, 'jQuery.extend': pure.assign, 'angular.extend': pure.assign, 'angular.merge': pure.assign, 'angular.toJson': pure.encodeJson, 'angular.copy': pure.same,
    'Object.keys': lists.keysOf, 'Object.values': lists.valuesOf, 'Object.entries': lists.pairsOf, 'Object.fromEntries': lists.fromPairs, 'new Map': lists.mapOf,
    'xtend': pure.assign, 'extend': pure.assign, 'object-assign': pure.assign, 'deepmerge': pure.assign, 'merge': pure.assign, 'defaults': pure.defaults, 'util._extend': pure.assign, 'immutable.Map': pure.same,
  },
  methods: {
    concat: pure.append, join: pure.joinList, replace: pure.replace(false), replaceAll: pure.replace(true), toLowerCase: pure.lower, toUpperCase: pure.upper, trim: pure.trim,
    split: lists.split, [MAP_GET]: lists.mapGet,
    expand: urls.expandOf, fill: urls.expandOf, fillFromObject: urls.expandOf, toString: pure.asText, valueOf: pure.sameOf, toJSON: pure.asText, normalize: pure.sameOf,
  },
  builds: /^_*(?:(?:generate|build|make|get|api|full|absolute|github|gh|construct|request|resource|base|format|create|expand|endpoint|path|to|join|resolve)_?)*(?:url|uri|endpoint)(?:_?(?:for|to|from|with))?$/i,
  globals: ['window', 'globalThis', 'self', 'global', 'root', 'top', 'parent'],
  chained: ['wretch'],
  members: { href: pure.asText, origin: urls.urlPart('origin'), pathname: urls.urlPart('pathname'), path: urls.urlPart('pathname'), host: urls.urlPart('host'), hostname: urls.urlPart('hostname') },
  describing: [['endpoint', 'merge'], ['endpoint', 'defaults'], ['endpoint', 'parse'], ['endpoint']],
  iterating: ['forEach', 'map', 'flatMap', 'filter', 'some', 'every', 'each'],
  strategy: { fn: 'authStrategy', options: 'auth' },
  itemwise: { map: 'map', reduce: 'fold' },
  adapters: {
    call: { fn: 0, rest: 1, member: true }, fork: { fn: 0, rest: 1, member: true }, spawn: { fn: 0, rest: 1, member: true },
    paginate: { fn: 0, rest: 1, member: true }, iterator: { fn: 0, rest: 1, member: true },
    nbind: { fn: 0, rest: 2, returns: true },
    ...Object.fromEntries(WRAPPERS.map(name => [name, { fn: 0, rest: 1, returns: true }])),
    ninvoke: { object: 0, method: 1, rest: 2 }, nsend: { object: 0, method: 1, rest: 2 }, npost: { object: 0, method: 1, rest: 2, list: true }, nmapply: { object: 0, method: 1, rest: 2, list: true }, nmcall: { object: 0, method: 1, rest: 2 },
    nfcall: { fn: 0, rest: 1 }, nfapply: { fn: 0, rest: 1, list: true },
  },
};
