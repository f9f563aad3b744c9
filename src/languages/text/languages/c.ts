// C and C++.
import * as pure from '../../../analysis/pure';
import * as urls from '../../../analysis/pure-urls';
import * as build from '../../../analysis/pure-builders';
import type { Abstract } from '../../../analysis/value';
import type { Place } from '../../../model';
import { C_WORDS } from '../c-family';
import type { TextLanguage } from '../lexicon';
import { paste } from '../shaping';
import { clientsOf, library, STEPS, wordsOf } from '../words';

/** Options of curl that say the method, unless another one is named. */
const SWITCHES = { CURLOPT_POST: 'POST', CURLOPT_HTTPPOST: 'POST', CURLOPT_MIMEPOST: 'POST', CURLOPT_UPLOAD: 'PUT', CURLOPT_PUT: 'PUT', CURLOPT_NOBODY: 'HEAD' };

export const language: TextLanguage = {
  lexicon: {
    id: 'c',
    lineComments: [/\/\//y, /#\s*(?:if|ifdef|ifndef|else|elif|endif|undef|pragma|error|warning|line)\b/y], blockComments: [[/\/\*/y, /\*\//g]],
    quotes: [
      { open: /(?:u8|[uUL])?R"[^\s()\\]{0,16}\(/y, close: open => `)${/"([^(]*)\(/.exec(open)![1]!}"` }, { open: /(?:u8|[uUL])?"/y, close: () => '"', escape: '\\', oneLine: true }, { open: /[uUL]?'/y, close: () => "'", escape: '\\', oneLine: true },
    ],
    names: /[#]?[A-Za-z_]\w*/y,
    lines: false, blocks: 'braces',
    words: {
      ...C_WORDS, '#include': 'import', '#import': 'import', using: 'import', class: 'class', struct: 'class', namespace: 'class', enum: 'class', union: 'class', new: 'new', this: 'self', nullptr: 'null', auto: 'declare',
      constexpr: 'skip', virtual: 'skip', explicit: 'skip', friend: 'skip', template: 'skip', typename: 'skip', public: 'skip', private: 'skip', protected: 'skip', slots: 'skip', signals: 'skip', mutable: 'skip', sizeof: 'skip', delete: 'skip', override: 'skip', noexcept: 'skip', co_await: 'skip', co_return: 'return', emit: 'skip',
    },
    join: ['+', '<<'], either: ['||', '?:'], assign: ['='], members: ['.', '->', '::'], labels: [], adjacent: true, typed: true, outside: true,
    define: /#\s*define\s+(\w+)\s/y,
    constructors: [''], setters: /^set([A-Z]\w*)$/,
    methods: { append: 'concat', c_str: 'same', str: 'same', toStdString: 'same', toUtf8: 'same', toLatin1: 'same', data: 'same', toLocal8Bit: 'same', arg: 'qt arg', path: 'qt path', resolved: 'qt resolved', adjusted: 'same', toString: 'same', dump: 'json' },
    writers: {
      sprintf: { to: 0, value: 1, format: true }, snprintf: { to: 0, value: 2, format: true }, asprintf: { to: 0, value: 1, format: true }, sprintf_s: { to: 0, value: 2, format: true }, _snprintf: { to: 0, value: 2, format: true }, g_string_printf: { to: 0, value: 1, format: true },
      strcpy: { to: 0, value: 1 }, strncpy: { to: 0, value: 1 }, strlcpy: { to: 0, value: 1 }, strcat: { to: 0, value: 1, adds: true }, strncat: { to: 0, value: 1, adds: true }, strlcat: { to: 0, value: 1, adds: true },
      curl_easy_setopt: { to: 0, key: 1, value: 2, switches: SWITCHES }, setopt: { to: 0, key: 1, value: 2, switches: SWITCHES },
    },
  },
  words: wordsOf({
    verb: /^(?:http_?|do_?|send_?|perform_?|make_?|curl_?|stored_?http_?|stored_?)?(get|post|put|patch|delete|del|head)(?:_?(?:request|json|async|resource|custom|url))?$/i,
    sends: /request|fetch|http|\b_?api|call|send|curl|rest|client|query|invoke|submit|execute|perform|download|upload|session|open_?url|load/i,
    keys: {
      url: ['CURLOPT_URL', 'url', 'uri', 'URL'], path: ['path', 'target', 'uri_path'], base: ['base_url', 'baseUrl', 'host'], host: ['host', 'Host', 'server'], method: ['CURLOPT_CUSTOMREQUEST', 'method', 'verb', ...Object.keys(SWITCHES)],
      payload: ['CURLOPT_POSTFIELDS', 'CURLOPT_COPYPOSTFIELDS', 'body', 'data', 'json', 'Body'], headers: ['CURLOPT_HTTPHEADER', 'headers', 'Header'], auth: ['CURLOPT_USERPWD', 'CURLOPT_USERNAME', 'Authentication', 'auth'],
    },
    later: { payload: ['set_body', 'setBody', 'body', 'add_body', 'SetBody'], header: ['setRawHeader', 'setHeader', 'set_header', 'headers.add', 'set', 'SetHeader'], auth: ['setUser', 'SetAuth'], method: ['set_method', 'method', 'setMethod', 'SetMethod'], verb: STEPS },
  }),
  clients: [
    { from: ['curl_easy_perform', 'curl_multi_perform'], method: 'GET', posts: true },
    clientsOf('cpr', 'cpr/cpr.h', 'QNetworkRequest', 'QNetworkAccessManager', 'http_client', 'httplib', 'drogon', 'Poco', 'RestClient', 'HTTPRequest', 'WinHttpOpenRequest', 'HttpOpenRequest', 'cpprest', 'soup_message_new', 'curlpp', 'HttpClient', 'http_request'),
    { from: ['crow', 'pistache', 'oatpp', 'mongoose', 'Pistache'], server: true },
  ],
  library: library({
    scattered: true,
    functions: {
      curl_easy_init: build.recordFrom,
      'std.string': pure.same, string: pure.same, 'std.to_string': pure.same, QString: pure.same, 'QString.fromStdString': pure.same, 'QString.fromUtf8': pure.same, 'QString.fromLatin1': pure.same, QUrl: pure.same, 'QUrl.fromUserInput': pure.same, 'new QUrl': pure.same, KUrl: pure.same, KURL: pure.same, QStringLiteral: pure.same, QLatin1String: pure.same, QByteArray: pure.same, tr: pure.same, U: pure.same, _T: pure.same, _XPLATSTR: pure.same, TEXT: pure.same,
      'new *.Url': paste, '*.Url': paste, 'new *.Body': pure.same, '*.Body': pure.same, 'new Url': paste, 'new Body': pure.same, 'fmt.format': pure.format, 'std.format': pure.format, 'absl.StrCat': paste, 'absl.StrFormat': pure.formatPercent, 'boost.format': pure.formatPercent,
      g_strdup_printf: pure.formatPercent, g_strconcat: paste, same: pure.same, json: pure.encodeJson, 'qt arg': qtArg, 'qt path': qtPath, 'qt resolved': pure.joinUrl, 'web.uri': pure.same, 'http.uri': pure.same, 'QJsonDocument': pure.encodeJson, 'curl_easy_escape': ([, value]) => value,
    },
  }),
};

/** `url.path()`: that of a host alone is empty. */
function qtPath(...[[url, ...args], at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  const path = url && args.length === 0 ? urls.urlPath(url, [], at) : undefined;
  return path?.kind === 'scalar' && path.value === '/' ? { ...path, value: '' } : path;
}

/** `QString("…%1").arg(value)`, `.arg(first, second)`; numbers behind a value say how it is written. */
function qtArg(...[[pattern, value, ...more], at]: Parameters<pure.PureFunction>): ReturnType<pure.PureFunction> {
  if (!pattern || !value) return undefined;
  const texts = more.some(one => one.kind === 'scalar' && typeof one.value === 'number') ? [] : more;
  return [value, ...texts].reduce((filled, one) => fillNext(filled, one, at), pattern);
}

/** A pattern with the lowest of its numbers filled. */
function fillNext(pattern: Abstract, value: Abstract, at: Place): Abstract {
  const next = [1, 2, 3, 4, 5].map(n => `%${n}`).find(mark => pattern.kind === 'scalar' ? String(pattern.value).includes(mark) : pattern.kind === 'template' && pattern.parts.some(part => typeof part === 'string' && part.includes(mark)));
  return next === undefined ? pattern : pure.replace(true)(pattern, [{ kind: 'scalar', value: next, at }, value], at) ?? pattern;
}
