// Objective-C, and C and C++ around it.
import * as pure from '../../../analysis/pure';
import { C_WORDS } from '../c-family';
import type { TextLanguage } from '../lexicon';
import { labelled, listOf, zipped } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

export const language: TextLanguage = {
  lexicon: {
    id: 'objective-c',
    lineComments: [/\/\//y, /#pragma\b/y], blockComments: [[/\/\*/y, /\*\//g]],
    quotes: [{ open: /@?"/y, close: () => '"', escape: '\\', oneLine: true }, { open: /'/y, escape: '\\', oneLine: true }],
    names: /[@#]?[A-Za-z_$][\w$]*/y,
    lines: false, blocks: 'braces',
    words: {
      ...C_WORDS,
      '@implementation': 'class', '@interface': 'class', '@protocol': 'class', '@end': 'end', '@import': 'import', '#import': 'import', '#include': 'import', '@property': 'skip', '@selector': 'skip', '@synthesize': 'skip', '@dynamic': 'skip', '@class': 'skip',
      '@try': 'branch', '@catch': 'branch', '@finally': 'branch', '@autoreleasepool': 'branch', '@synchronized': 'branch', self: 'self', super: 'self', YES: 'true', NO: 'false', nil: 'null', Nil: 'null',
      __block: 'skip', __weak: 'skip', __strong: 'skip', nonatomic: 'skip', nullable: 'skip', nonnull: 'skip', _Nullable: 'skip', _Nonnull: 'skip', IBOutlet: 'skip', IBAction: 'skip',
    },
    join: [], either: ['?:', '||'], assign: ['='], members: ['.', '->'], labels: [':'], marked: ['@{', '@[', '@('], adjacent: true, typed: true, messages: true,
    define: /#\s*define\s+(\w+)\s/y,
    methods: {
      'stringByAppendingString:': 'concat', 'stringByAppendingFormat:': 'append format', 'stringByAppendingPathComponent:': 'path join', 'URLByAppendingPathComponent:': 'path join', 'stringByAppendingPathExtension:': 'concat', 'URLByAppendingPathComponent:isDirectory:': 'path join',
      'stringByAddingPercentEscapesUsingEncoding:': 'same', 'stringByAddingPercentEncodingWithAllowedCharacters:': 'same', 'dataUsingEncoding:': 'same', 'mutableCopy': 'same', copy: 'same', autorelease: 'same', retain: 'same', absoluteString: 'same', 'dataUsingEncoding:allowLossyConversion:': 'same', JSONString: 'json', JSONRepresentation: 'json', JSONData: 'json', yajl_JSONString: 'json',
    },
    writers: {
      'setObject:forKey:': { to: 'receiver', key: 1, value: 0 }, 'setValue:forKey:': { to: 'receiver', key: 1, value: 0 }, 'setObject:forKeyedSubscript:': { to: 'receiver', key: 1, value: 0 },
      'appendString:': { to: 'receiver', value: 0, adds: true }, 'appendFormat:': { to: 'receiver', value: 0, adds: true, format: true },
    },
    pairs: ['dictionaryWithObjectsAndKeys:', 'initWithObjectsAndKeys:', 'dictionaryWithObject:forKey:'], gets: ['objectForKey:', 'valueForKey:', 'objectForKeyedSubscript:', 'objectAtIndex:'], constructors: [],
  },
  words: wordsOf({
    roots: true,
    verb: /^(?:\w*?(?:rac_|perform|send|make|http|request|do|api|async|json|rest)|_)?(get|post|put|patch|delete|head)(?:JSON|Path|Request|Object|Objects|Data|URL|Resource|Async)?(?:$|:)/i,
    sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|submit|execute|perform|load|download|session|task|connection|enqueue|operation|resource/i,
    harmless: /^(?:NSLog|DDLog\w*|DLog|ALog|CLS\w*|XCT\w+|STAssert\w*|NSAssert\w*|expect|should|isEqual\w*:.*|hasPrefix:|hasSuffix:|rangeOfString:.*|containsString:|URLWithString:.*|fileURLWithPath:|string\w*:.*|initWithString:.*|initWithFormat:.*|canOpenURL:|openURL:.*|setText:|setTitle:.*|componentsSeparatedByString:|componentsJoinedByString:|addObject:|objectForKey:|valueForKey:|printf|initWithTitle:.*|isEqual:|lastPathComponent|localizedStringForKey:.*|keyPath\w*|responseDescriptor\w*:.*|describe|it|context|raise:.*|exceptionWithName:.*|errorWithDomain:.*|setObject:.*|initWithBaseURL:.*|clientWithBaseURL:.*|managerWithBaseURL:.*|predicateWithFormat:.*|loadRequest:)$/,
    mock: /mock|stub|fake|fixture|cassette|nocilla|ohhttp|intercept|simulat|expect|kiwi|^given|OCMock/i,
    keys: {
      url: ['url', 'URL', 'URLString', 'string', 'requestWithURL', 'hTTPURL'], path: ['path', 'Path', 'pathPattern', 'relativePath', 'toResourcePath'], base: ['baseURL', 'relativeToURL', 'base'], host: ['host', 'server'],
      method: ['method', 'HTTPMethod', 'hTTPMethod', 'Method', 'requestMethod', 'forMethod'], payload: ['parameters', 'params', 'HTTPBody', 'hTTPBody', 'body', 'data', 'JSON', 'json', 'object', 'postBody'], headers: ['headers', 'HTTPHeaders', 'allHTTPHeaderFields', 'header'], auth: ['user', 'username', 'credential', 'password'],
    },
    later: {
      payload: ['setHTTPBody:', 'setBody:', 'appendPostData:', 'setPostBody:', 'setPostValue:forKey:'], header: ['setValue:forHTTPHeaderField:', 'addValue:forHTTPHeaderField:', 'addRequestHeader:value:'],
      auth: ['setUsername:', 'setAuthorizationHeaderFieldWithUsername:password:'], method: ['setHTTPMethod:', 'setRequestMethod:', 'setMethod:'], verb: STEPS,
    },
  }),
  clients: [
    { from: ['NSMutableURLRequest', 'NSURLRequest', 'ASIHTTPRequest', 'ASIFormDataRequest'], named: /^[A-Z]\w*(?:URL|HTTP)Request$/, members: { 'initWithURL:': ['url'], 'initWithURL:cachePolicy:timeoutInterval:': ['url'] }, method: 'GET' },
    clientsOf('NSURLSession', 'NSURLConnection', 'AFHTTPClient', 'AFHTTPRequestOperationManager', 'AFHTTPSessionManager', 'AFURLSessionManager', 'RKClient', 'MKNetworkEngine', 'STHTTPRequest', 'UNIRest', 'NSData'),
    // Routes by which objects are sent: RestKit's, of old and of today.
    { from: ['RKObjectManager'], members: { 'routeClass:toResourcePath:': ['-'], 'routeClass:toResourcePath:forMethod:': ['-'] } },
    { from: ['RKRoute'], members: { 'routeWithClass:pathPattern:method:': ['-'], 'routeWithName:pathPattern:method:': ['-'] }, definition: true },
    { from: ['OHHTTPStubs', 'LSNocilla', 'VCR', 'OCMock', 'HTTPStubs'], mock: true },
  ],
  library: library({
    scattered: true,
    functions: {
      '*.stringWithFormat:': pure.formatPercent, '*.initWithFormat:': pure.formatPercent, '*.localizedStringWithFormat:': pure.formatPercent, '*.stringWithString:': pure.same, '*.initWithString:': pure.same, '*.stringWithUTF8String:': pure.same,
      '*.URLWithString:': pure.same, '*.URLWithString:relativeToURL:': labelled(pure.resolveUrl, 2), '*.fileURLWithPath:': pure.same,
      '*.dataWithJSONObject:options:error:': pure.encodeJson, '*.dataWithJSONObject:': pure.encodeJson, '*.JSONStringFromDictionary:': pure.encodeJson, '*.dictionaryWithDictionary:': pure.same, '*.arrayWithArray:': pure.same,
      '*.dictionaryWithObjects:forKeys:': labelled(zipped, 2),
      '*.arrayWithObjects:': listOf, '*.arrayWithObject:': listOf, '*.initWithObjects:': listOf, '*.setWithObjects:': listOf,
      'append format': ([head, ...rest], at) => { const tail = pure.formatPercent(rest, at); return head && tail && pure.concatenate([head, tail], at); },
      same: pure.same, json: pure.encodeJson,
    },
    methods: { 'componentsJoinedByString:': pure.joinList },
  }),
};
