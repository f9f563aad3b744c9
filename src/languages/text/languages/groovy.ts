// Groovy: scripts, builds and pipelines.
import * as pure from '../../../analysis/pure';
import * as build from '../../../analysis/pure-builders';
import { clients as jvmClients } from '../../jvm/clients';
import { words as jvm } from '../../jvm/words';
import { C_WORDS } from '../c-family';
import type { TextLanguage } from '../lexicon';
import { harmless, library } from '../words';

const HOLES = [{ open: '${', close: '}' }, { name: /\$[A-Za-z_][\w.]*/y, drop: 1 }];

export const language: TextLanguage = {
  lexicon: {
    id: 'groovy',
    lineComments: [/\/\//y, /#!/y], blockComments: [[/\/\*/y, /\*\//g]],
    quotes: [{ open: /"""/y, escape: '\\', holes: HOLES }, { open: /'''/y, escape: '\\' }, { open: /"/y, escape: '\\', holes: HOLES, oneLine: true }, { open: /'/y, escape: '\\', oneLine: true }],
    names: /[@#]?[A-Za-z_$][\w$]*/y,
    lines: true, continues: /[ \t]*\r?\n[ \t]*(?=\??\.[A-Za-z_])/y, blocks: 'braces',
    words: {
      ...C_WORDS, def: 'declare', var: 'declare', class: 'class', interface: 'class', trait: 'class', enum: 'class', import: 'import', package: 'import', new: 'new', this: 'self', null: 'null',
      final: 'skip', private: 'skip', public: 'skip', protected: 'skip', abstract: 'skip', synchronized: 'skip', transient: 'skip', finally: 'branch', in: 'skip', assert: 'skip', '@Override': 'skip', '@Test': 'skip', '@Field': 'skip',
    },
    join: ['+'], either: ['?:', '||'], infix: { '<<': 'leftShift', '>>': 'rightShift', '*': 'multiply' }, assign: ['='], members: ['.', '?.', '*.'], labels: [':'], typed: true, trailing: true, closures: { head: '->', unnamed: /^it$/ }, implicit: true, bare: 'commas',
    delegates: { objects: /^(?:with|tap)$/, requests: /^(?:request|get|post|put|patch|delete|head)(?:Async)?$/ }, reads: { key: /^(?:text|bytes)$/, of: /^new (?:java\.net\.)?URL\(|\.toURL\(\)$/ },
    constructors: [''], setters: /^set([A-Z]\w*)$/,
  },
  words: {
    ...jvm,
    // Spock's `1 * client.post(url, _) >> answer`.
    stubs: new RegExp(`${jvm.stubs!.source}|^\\.(?:multiply|rightShift)$`),
    later: { ...jvm.later, payload: [...jvm.later.payload, 'leftShift'] },
    harmless: harmless('toURL', 'toURI', '(?:Async)?HTTPBuilder', 'RESTClient', 'echo', 'maven', 'id', 'apply', 'implementation', 'compile\\w*', 'mavenCentral', 'create', 'stage', 'given', 'when', 'then', 'willReturn', 'respond'),
    keys: { ...jvm.keys, url: [...jvm.keys.url, 'httpUrl'], path: [...jvm.keys.path, 'uri.path', 'requestPath'], method: [...jvm.keys.method, 'httpMode'], auth: [...jvm.keys.auth, 'authentication'] },
  },
  clients: [
    // A URL that is read.
    { from: [], ofUrl: /^(?:text|getText|bytes|getBytes|newReader|withReader|withInputStream|newInputStream|eachLine|readLines)$/, method: 'GET' },
    { from: ['RESTClient', 'HTTPBuilder', 'AsyncHTTPBuilder', 'HttpBuilder', 'JsonSlurper', 'groovyx.net.http', 'wslite.rest', 'RestBuilder', 'grails.plugins.rest.client', 'httpRequest'], method: 'GET' },
    ...jvmClients,
  ],
  library: library({
    members: { bytes: pure.sameOf },
    functions: { URL: pure.same, 'new URL': pure.same, 'new URI': pure.same, 'JsonOutput.toJson': pure.encodeJson, '*.toJson': pure.encodeJson, 'new JsonBuilder': pure.encodeJson, 'URLEncoder.encode': pure.escapeUrl, 'String.format': pure.formatPercent },
    methods: { toString: pure.sameOf, toURL: pure.sameOf, toURI: pure.sameOf, getBytes: pure.sameOf, trim: pure.trim, toLowerCase: pure.lower, toUpperCase: pure.upper, concat: pure.append, plus: pure.append, replace: pure.replace(true), join: pure.joinList, stripIndent: pure.sameOf, stripMargin: pure.sameOf, toPrettyString: build.jsonText },
  }),
};
