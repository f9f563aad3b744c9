// What .NET's libraries do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';
import * as build from '../../analysis/pure-builders';
import { each, wordsOf } from '../grammar/tables';

const made = (operation: pure.PureFunction, names: string): Library['functions'] => Object.fromEntries(wordsOf(names).map(name => [`new *.${name}`, operation]));
/** `"authorizations/{0}".FormatUri(id)`. */
const formatOf: pure.PureMethod = (of, args, at) => pure.formatBraces([of, ...args.flatMap(a => (a.kind === 'list' ? a.items : [a]))], at);
/** `text.AppendFormat("/{0}", id)`. */
const appendFormat: pure.PureMethod = (of, args, at) => {
  const text = pure.formatBraces(args, at);
  return text && build.appended(of, [text], at);
};

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions: {
    ...each(pure.formatBraces, '*.string.Format *.String.Format'),
    ...each(build.joinAll, '*.string.Join *.String.Join'),
    ...each(build.concatAll, '*.string.Concat *.String.Concat'),
    ...each(pure.joinPath, '*.Url.Combine *.Path.Combine *.UrlCombine'),
    ...each(pure.escapeUrl, '*.Uri.EscapeDataString *.Uri.EscapeUriString *.WebUtility.UrlEncode *.HttpUtility.UrlEncode *.UrlEncode'),
    ...each(pure.fallback, '*.Environment.GetEnvironmentVariable'),
    ...each(pure.toText, '*.Convert.ToString'),
    ...each(build.basedOn, '*.GetUrl *.BuildUrl *.ApiUrl *.CreateUrl *.MakeUrl *.GetApiUrl *.GetUri *.BuildUri *.CreateUri *.GetFullUrl *.Endpoint'),
    ...made(build.urlFrom, 'Uri Url UriBuilder'),
    ...made(build.emptyText, 'StringBuilder'),
    ...made(build.recordFrom, 'Dictionary JObject JsonObject NameValueCollection ExpandoObject SortedDictionary Hashtable RouteValueDictionary'),
    ...made(build.listFrom, 'List HashSet Collection JArray JsonArray ArrayList ReadOnlyCollection'),
    ...made(build.pair, 'KeyValuePair JProperty Tuple'),
    ...each(build.pair, '*.KeyValuePair.Create'),
    ...each(build.listFrom, '*.Array.Empty *.Enumerable.Empty'),
    ...each(pure.encodeJson, `
      *.SerializeObject *.JsonSerializer.Serialize *.Serialize *.SerializeToString *.JsonConvert.SerializeObject *.JObject.FromObject
      *.SerializeToUtf8Bytes *.ToJson
    `),
    ...made(build.bodyOf, 'StringContent JsonContent ObjectContent ByteArrayContent'),
    ...each(build.bodyOf, '*.JsonContent.Create'),
    ...made(build.formOf, 'FormUrlEncodedContent'),
    ...made(pure.same, 'HttpMethod'),
    ...each(pure.same, '*.GetBytes *.Task.FromResult *.JObject.Parse *.FormattableString.Invariant'),
  },
  methods: {
    ...each(pure.sameOf, `
      ToArray ToList AsReadOnly ToDictionary SetQueryParam SetQueryParams WithHeader WithHeaders WithBasicAuth WithOAuthBearerToken WithTimeout
      WithClient AllowHttpStatus AllowAnyHttpStatus ConfigureRequest ToUri Clone AsUri GetAwaiter ConfigureAwait TrimStart
    `),
    ...each(build.jsonText, 'ToString ToJson'),
    ...each(pure.lower, 'ToLower ToLowerInvariant'),
    ...each(pure.upper, 'ToUpper ToUpperInvariant'),
    ...each(build.segments, 'AppendPathSegment AppendPathSegments'),
    ...each(formatOf, 'FormatUri FormatWith Format FormatInvariant Fmt'),
    Trim: pure.trim,
    TrimEnd: build.trimEnd,
    Replace: pure.replace(true),
    Append: build.appended,
    AppendFormat: appendFormat,
    Concat: pure.append,
    Add: build.withEntry,
  },
  members: { ...each(pure.sameOf, 'AbsoluteUri OriginalString Uri Value Result'), ...each(urls.urlPath, 'Path AbsolutePath') },
  builders: { ...each(build.segments, 'AppendPathSegment AppendPathSegments'), Request: build.segmentsOf },
  adapters: {},
};
