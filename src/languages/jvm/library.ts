// What the standard libraries of the JVM and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as build from '../../analysis/pure-builders';
import type { PureFunction, PureMethod } from '../../analysis/pure';

/** One operation under several names. */
export const each = <T extends PureFunction | PureMethod>(operation: T, names: readonly string[]): Record<string, T> => Object.fromEntries(names.map(name => [name, operation]));

/** A class's constructor, with and without `new`. */
const made = (operation: PureFunction, names: readonly string[]): Record<string, PureFunction> => each(operation, names.flatMap(name => [`new *.${name}`, `*.${name}`]));

const functions: Library['functions'] = {
  ...each(build.formatLocal, ['String.format', '*.String.format']), ...each(pure.formatBraces, ['*.MessageFormat.format']), ...each(pure.toText, ['*.String.valueOf', '*.Objects.toString', '*.Integer.toString', '*.Long.toString']),
  ...each(build.joinAll, ['*.String.join', '*.StringUtils.join']),
  ...made(build.emptyText, ['StringBuilder', 'StringBuffer', 'Uri.Builder', 'HttpUrl.Builder', 'URIBuilder', 'URLBuilder']),
  ...made(build.urlFrom, ['URL', 'URI', 'Uri', 'HttpUrl', 'GenericUrl', 'URIBuilder', 'Url']),
  ...each(build.urlFrom, ['*.URI.create', '*.Uri.parse', '*.HttpUrl.parse', '*.HttpUrl.get', '*.Uri.unsafeParse', '*.UriComponentsBuilder.fromHttpUrl', '*.UriComponentsBuilder.fromUriString', '*.UriComponentsBuilder.fromUri', '*.UriComponentsBuilder.fromPath', '*.UriBuilder.fromUri', '*.UriBuilder.fromPath', '*.UriBuilder.of', '*.Uri.fromString', '*.Uri.unsafeFromString', '*.target', '*.resource']),
  ...each(build.basedOn, ['*.getUrl', '*.buildUrl', '*.apiUrl', '*.createUrl', '*.makeUrl', '*.getApiUrl', '*.urlFor', '*.toUrl', '*.getUri', '*.buildUri', '*.endpoint', '*.apiPath', '*.getFullUrl']),
  ...each(pure.escapeUrl, ['*.URLEncoder.encode', '*.Uri.encode', '*.UriUtils.encode', '*.encodeURLParameter']),
  ...each(pure.fallback, ['System.getenv', 'System.getProperty', '*.System.getenv', '*.System.getProperty']),
  // Records and lists.
  ...made(build.recordFrom, ['HashMap', 'LinkedHashMap', 'TreeMap', 'ConcurrentHashMap', 'Hashtable', 'JSONObject', 'JsonObject', 'LinkedMultiValueMap', 'FormBody.Builder', 'FormEncodingBuilder', 'MultipartBody.Builder', 'RequestParams', 'ContentValues', 'Properties', 'BasicDBObject', 'JSONStringer']),
  ...each(build.recordFrom, ['*.createObjectNode', '*.createObjectBuilder', '*.ImmutableMap.builder', '*.Maps.newHashMap', '*.Map.ofEntries', '*.BodyInserters.fromFormData', '*.JsonNodeFactory.instance.objectNode', '*.objectNode']),
  ...each(build.pairs, ['*.Map.of', '*.ImmutableMap.of', '*.Collections.singletonMap', '*.singletonMap']), ...each(build.pair, ['*.Map.entry', 'new *.BasicNameValuePair', 'new *.NameValuePair', 'new *.SimpleEntry', '*.entry', '*.Pair', 'new *.Pair', '*.Pair.create']),
  ...each(build.listOf, ['*.Arrays.asList', '*.asList', '*.List.of', '*.Set.of', '*.ImmutableList.of', '*.ImmutableSet.of', '*.Lists.newArrayList', '*.Sets.newHashSet', '*.Collections.singletonList', '*.Collections.singleton', '*.singletonList', '*.singleton', '*.Stream.of']),
  ...made(build.listFrom, ['ArrayList', 'LinkedList', 'HashSet', 'LinkedHashSet', 'TreeSet', 'JSONArray', 'JsonArray', 'Vector', 'CopyOnWriteArrayList']), ...each(build.listFrom, ['*.createArrayNode', '*.createArrayBuilder', '*.Collections.emptyList', '*.Collections.emptySet']),
  ...each(pure.assign, ['*.Collections.unmodifiableMap', '*.ImmutableMap.copyOf']), ...each(pure.same, ['*.Collections.unmodifiableList', '*.ImmutableList.copyOf', '*.Objects.requireNonNull', '*.checkNotNull', '*.Optional.of', '*.Optional.ofNullable', '*.CompletableFuture.completedFuture', '*.Mono.just']),
  ...each(pure.same, ['*.urlEqualTo', '*.urlPathEqualTo', '*.urlMatching', '*.urlPathMatching', '*.equalTo', '*.eq']),
  // Kotlin's and Scala's own.
  ...each(build.recordFrom, ['*.mapOf', '*.mutableMapOf', '*.hashMapOf', '*.linkedMapOf', '*.buildMap', '*.buildJsonObject', '*.jsonObjectOf', '*.json', '*.parametersOf', '*.Map', '*.Json.obj', '*.JsObject', '*.JObject', '*.Json.fromFields', '*.Json.toJson', '*.Obj', '*.ujson.Obj', '*.HashMap.apply', '*.ListMap']),
  ...each(build.listOf, ['*.listOf', '*.mutableListOf', '*.arrayListOf', '*.arrayOf', '*.setOf', '*.mutableSetOf', '*.List', '*.Seq', '*.Set', '*.Vector', '*.Array', '*.Json.arr', '*.JsArray', '*.Json.fromValues', '*.Arr', '*.ujson.Arr', '*.IndexedSeq']),
  ...each(build.listFrom, ['*.emptyList', '*.emptySet', '*.buildJsonArray', '*.List.empty', '*.Seq.empty']), ...each(pure.same, ['*.Some', '*.Option', '*.JsString', '*.JString', '*.Json.fromString', '*.Right', '*.Success', '*.Str', '*.pure']),
  // Bodies.
  ...each(pure.encodeJson, ['*.toJson', '*.writeValueAsString', '*.writeValueAsBytes', '*.toJSONString', '*.JSON.toJSONString', '*.toJsonTree', '*.valueToTree']),
  ...each(build.bodyOf, ['*.RequestBody.create', '*.BodyPublishers.ofString', '*.ofString', '*.BodyPublishers.ofByteArray', '*.Entity.json', '*.Entity.entity', '*.BodyInserters.fromValue', '*.BodyInserters.fromObject', '*.ByteArrayContent.fromString', '*.TypedByteArray', '*.GsonFactory']),
  ...made(build.bodyOf, ['StringEntity', 'ByteArrayEntity', 'HttpEntity', 'RequestEntity', 'StringRequestEntity', 'JsonHttpContent', 'ByteArrayInputStream', 'InputStreamContent', 'JsonRequestBody']), ...made(build.formOf, ['UrlEncodedFormEntity', 'UrlEncodedContent']), ...each(build.formOf, ['*.Entity.form']),
};

const keep = ['build', 'toUri', 'toURL', 'toURI', 'toUriString', 'toASCIIString', 'toExternalForm', 'newBuilder', 'buildUpon', 'newBuilderForUri', 'request', 'queryParam', 'queryParams', 'addQueryParameter', 'appendQueryParameter', 'addEncodedQueryParameter', 'setParameter', 'addParameter', 'addParameters', 'setParameters', 'replaceQuery', 'setQuery', 'query', 'port', 'setPort', 'fragment',
  'buildAndExpand', 'expand', 'encode', 'resolveTemplate', 'resolveTemplates', 'normalize', 'intern', 'strip', 'stripIndent', 'stripMargin', 'trimIndent', 'trimMargin', 'getBytes', 'toByteArray', 'toMutableMap', 'toMap', 'toList', 'toSet', 'toMutableList', 'toArray', 'toTypedArray', 'asList', 'orElse', 'orElseThrow', 'toRequestBody', 'toResponseBody', 'header', 'accept', 'type', 'headers', 'cookie', 'buildGet', 'toHttpUrl', 'toHttpUrlOrNull', 'toUrl', 'toURL', 'asJavaUri', 'withAuth', 'withHeaders', 'addHttpHeaders', 'withHttpHeaders', 'withRequestTimeout', 'withFollowRedirects', 'withQueryString', 'addQueryStringParameters'];

const methods: Library['methods'] = {
  ...each(pure.sameOf, keep),
  append: build.appended, concat: pure.append, plus: pure.append, formatted: build.formatOf, format: build.formatOf, replace: pure.replace(true), replaceAll: pure.replace(true), replaceFirst: pure.replace(false), toLowerCase: pure.lower, toUpperCase: pure.upper, lowercase: pure.lower, uppercase: pure.upper, trim: pure.trim,
  toString: build.jsonText, toJson: build.jsonText, toJSONString: build.jsonText, toPrettyString: build.jsonText, asText: build.jsonText,
  get: build.got, getOrDefault: pure.memberOrDefault, getOrElse: pure.memberOrDefault, put: build.withEntry, putAll: build.withEntry, add: build.withEntry, addProperty: build.withEntry, addAll: build.withEntry, set: build.withEntry, accumulate: build.withEntry, with: build.withEntry, addEncoded: build.withEntry, addFormDataPart: build.withEntry, updated: build.withEntry,
  resolve: build.resolved, path: build.segments, pathSegment: build.segments, segment: build.segments, appendPath: build.segments, appendEncodedPath: build.segments, addPathSegment: build.segments, addPathSegments: build.segments, addEncodedPathSegment: build.segments, addEncodedPathSegments: build.segments, appendPathSegment: build.segments, appendPathSegments: build.segments, setPathSegments: build.segments, addPath: build.segments,
  setPath: build.setPath, replacePath: build.setPath, encodedPath: build.setPath, withPath: build.setPath, scheme: build.setScheme, setScheme: build.setScheme, host: build.setHost, setHost: build.setHost, authority: build.setHost, encodedAuthority: build.setHost,
};

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions, methods,
  builders: { path: build.segments, pathSegment: build.segments, appendPath: build.segments, appendEncodedPath: build.segments, addPathSegment: build.segments, addPathSegments: build.segments, addEncodedPathSegments: build.segments },
  adapters: {},
};
