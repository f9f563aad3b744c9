// Swift.
import * as pure from '../../../analysis/pure';
import * as build from '../../../analysis/pure-builders';
import type { TextLanguage } from '../lexicon';
import { formatted, joinOf, labelled } from '../shaping';
import { clientsOf, COMMON, harmless, library, STEPS, wordsOf } from '../words';

const HOLES = [{ open: '\\(', close: ')' }];

export const language: TextLanguage = {
  lexicon: {
    id: 'swift',
    lineComments: [/\/\//y], blockComments: [[/\/\*/y, /\*\//g]],
    quotes: [
      { open: /#+"""/y, close: open => `"""${'#'.repeat(open.length - 3)}` }, { open: /"""/y, escape: '\\', holes: HOLES },
      { open: /#+"/y, close: open => `"${'#'.repeat(open.length - 1)}` }, { open: /"/y, escape: '\\', holes: HOLES, oneLine: true },
    ],
    names: /[@#]?[A-Za-z_][\w]*|`\w+`|\$\d+/y, symbols: /\.[A-Za-z_]\w*/y,
    lines: true, blocks: 'braces',
    words: {
      let: 'declare', var: 'declare', func: 'function', init: 'function', class: 'class', struct: 'class', enum: 'class', extension: 'class', protocol: 'class', actor: 'class',
      if: 'branch', else: 'else', guard: 'branch', switch: 'branch', do: 'branch', catch: 'branch', for: 'loop', while: 'loop', repeat: 'loop', case: 'case', default: 'case',
      return: 'return', throw: 'return', import: 'import', true: 'true', false: 'false', nil: 'null', self: 'self', Self: 'self',
      try: 'skip', await: 'skip', async: 'skip', static: 'skip', private: 'skip', public: 'skip', fileprivate: 'skip', internal: 'skip', open: 'skip', final: 'skip', override: 'skip', lazy: 'skip', weak: 'skip', mutating: 'skip', convenience: 'skip',
      required: 'skip', defer: 'skip', '@discardableResult': 'skip', '@objc': 'skip', '@escaping': 'skip', inout: 'skip', indirect: 'skip', in: 'skip', where: 'skip',
    },
    casts: /(?:as[!?]?|is)\s+(?:\[(?:[^[\]]|\[[^[\]]*\])*\]|[\w.]+(?:<[^<>()]*>)?)[!?]*/y,
    join: ['+'], either: ['??', '||'], assign: ['='], members: ['.', '?.', '!.'], labels: [':'], trailing: true, closures: { head: 'in', unnamed: /^\$(\d)$/ }, implicit: true,
    methods: { appendingPathComponent: 'path join', URLByAppendingPathComponent: 'path join', stringByAppendingPathComponent: 'path join', appending: 'concat', 'appending(path:)': 'path join', 'appending(component:)': 'path join', 'appending(components:)': 'path join', stringByAppendingString: 'concat', appendingFormat: 'concat' },
    constructors: ['init'],
  },
  words: wordsOf({
    roots: true, trials: /^(?:XCTVapor|XCTHummingbird|HummingbirdTesting|VaporTesting)$/,
    harmless: harmless('open'),
    verb: /^_?(?:http|perform|make|send|request|do|async|execute)*(get|post|put|patch|delete|head)(?:JSON|Request|Path|Data|Object)?$/i,
    keys: { ...COMMON, url: [...COMMON.url, 'from', 'URLString', 'urlString'] },
    later: { payload: ['httpBody', 'setHTTPBody'], header: ['setValue', 'addValue', 'headers', 'setHeader'], auth: ['authenticate', 'authorize'], method: ['setHTTPMethod'], verb: STEPS },
  }),
  clients: [
    clientsOf('Alamofire', 'AF', 'Just', 'Moya', 'SwiftHTTP', 'HTTP', 'Session', 'SessionManager', 'Manager', 'URLSession', 'NSURLSession', 'AsyncHTTPClient', 'HTTPClient', 'Siesta', 'APIKit'),
    { from: ['OHHTTPStubs', 'OHHTTPStubsSwift', 'Mockingjay', 'Nocilla', 'Hippolyte', 'stub', 'Swifter'], mock: true },
    { from: ['Vapor', 'Kitura', 'Perfect', 'Hummingbird'], server: true },
  ],
  library: library({
    scattered: true,
    functions: {
      URL: labelled(pure.resolveUrl, 2), 'Foundation.URL': labelled(pure.resolveUrl, 2), NSURL: labelled(pure.resolveUrl, 2), URLComponents: (args, at) => (args.length === 0 ? build.recordFrom(args, at) : labelled(pure.same)(args, at)), String: formatted, NSString: formatted,
      '*.data': pure.same, 'JSONSerialization.data': labelled(pure.encodeJson, 1), '*.dataWithJSONObject': labelled(pure.encodeJson, 1), '*.encode': pure.encodeJson, Data: labelled(pure.same),
    },
    members: { url: built, URL: built, string: built, description: pure.asText, rawValue: pure.asText },
    itemwise: { map: 'map', compactMap: 'map' },
    methods: { joined: pure.asMethod(labelled(joinOf)), data: pure.sameOf, lowercased: pure.lower, uppercased: pure.upper, replacingOccurrences: pure.sameOf, addingPercentEncoding: pure.sameOf, asURL: pure.sameOf, absoluteString: pure.sameOf, appending: pure.append },
  }),
};

/** `components.url`, of what was said of its scheme, its host and its path. */
function built(...[of, , at]: Parameters<pure.PureMethod>): ReturnType<pure.PureMethod> {
  return of.kind === 'scalar' || of.kind === 'template' ? of : pure.formatUrl([of], at);
}
