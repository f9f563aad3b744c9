// What the standard libraries of the JVM and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';
import * as build from '../../analysis/pure-builders';
import { each, wordsOf } from '../grammar/tables';

/** A class's constructor, with and without `new`. */
const made = (operation: pure.PureFunction, names: string): Library['functions'] => Object.fromEntries(wordsOf(names).flatMap(name => [[`new *.${name}`, operation], [`*.${name}`, operation]]));

const functions: Library['functions'] = {
  'path join': pure.joinPath,
  ...each(build.formatLocal, 'String.format *.String.format'),
  ...each(pure.formatBraces, '*.MessageFormat.format'),
  ...each(pure.toText, '*.String.valueOf *.Objects.toString *.Integer.toString *.Long.toString'),
  ...each(build.joinAll, '*.String.join *.StringUtils.join'),
  ...each(build.emptyText, '*.buildString'),
  ...made(build.emptyText, 'StringBuilder StringBuffer Uri.Builder HttpUrl.Builder URIBuilder URLBuilder'),
  ...made(build.urlFrom, 'URL URI Uri HttpUrl GenericUrl URIBuilder Url'),
  ...each(build.urlFrom, `
    *.URI.create *.Uri.parse *.HttpUrl.parse *.HttpUrl.get *.Uri.unsafeParse *.UriComponentsBuilder.fromHttpUrl *.UriComponentsBuilder.fromUriString
    *.UriComponentsBuilder.fromUri *.UriComponentsBuilder.fromPath *.UriBuilder.fromUri *.UriBuilder.fromPath *.UriBuilder.of *.Uri.fromString
    *.Uri.unsafeFromString *.target *.resource
  `),
  ...each(build.basedOn, `
    *.getUrl *.buildUrl *.apiUrl *.createUrl *.makeUrl *.getApiUrl *.urlFor *.toUrl *.getUri *.buildUri *.endpoint *.apiPath *.getFullUrl
  `),
  ...each(pure.escapeUrl, '*.URLEncoder.encode *.Uri.encode *.UriUtils.encode *.encodeURLParameter'),
  ...each(pure.fallback, 'System.getenv System.getProperty *.System.getenv *.System.getProperty'),
  // Records and lists.
  ...made(build.recordFrom, `
    HashMap LinkedHashMap TreeMap ConcurrentHashMap Hashtable JSONObject JsonObject LinkedMultiValueMap FormBody.Builder FormEncodingBuilder
    MultipartBody.Builder RequestParams ContentValues Properties BasicDBObject JSONStringer
  `),
  ...each(build.recordFrom, `
    *.createObjectNode *.createObjectBuilder *.ImmutableMap.builder *.Maps.newHashMap *.Map.ofEntries *.BodyInserters.fromFormData
    *.JsonNodeFactory.instance.objectNode *.objectNode
  `),
  ...each(build.pairs, '*.Map.of *.ImmutableMap.of *.Collections.singletonMap *.singletonMap'),
  ...each(build.pair, '*.Map.entry *.entry *.Pair.create'),
  ...made(build.pair, 'BasicNameValuePair NameValuePair SimpleEntry Pair'),
  ...each(build.listOf, `
    *.Arrays.asList *.asList *.List.of *.Set.of *.ImmutableList.of *.ImmutableSet.of *.Lists.newArrayList *.Sets.newHashSet *.Collections.singletonList
    *.Collections.singleton *.singletonList *.singleton *.Stream.of
  `),
  ...made(build.listFrom, 'ArrayList LinkedList HashSet LinkedHashSet TreeSet JSONArray JsonArray Vector CopyOnWriteArrayList'),
  ...each(build.listFrom, '*.createArrayNode *.createArrayBuilder *.Collections.emptyList *.Collections.emptySet'),
  ...each(pure.assign, '*.Collections.unmodifiableMap *.ImmutableMap.copyOf'),
  ...each(pure.same, `
    *.Collections.unmodifiableList *.ImmutableList.copyOf *.Objects.requireNonNull *.checkNotNull *.Optional.of *.Optional.ofNullable
    *.CompletableFuture.completedFuture *.Mono.just
  `),
  ...each(pure.same, '*.urlEqualTo *.urlPathEqualTo *.urlMatching *.urlPathMatching *.equalTo *.eq'),
  // Kotlin's and Scala's own.
  ...each(build.recordFrom, `
    *.mapOf *.mutableMapOf *.hashMapOf *.linkedMapOf *.buildMap *.buildJsonObject *.jsonObjectOf *.json *.parametersOf *.Map *.Json.obj *.JsObject
    *.JObject *.Json.fromFields *.Json.toJson *.Obj *.ujson.Obj *.HashMap.apply *.ListMap
  `),
  ...each(build.listOf, `
    *.listOf *.mutableListOf *.arrayListOf *.arrayOf *.setOf *.mutableSetOf *.List *.Seq *.Set *.Vector *.Array *.Json.arr *.JsArray *.Json.fromValues
    *.Arr *.ujson.Arr *.IndexedSeq
  `),
  ...each(build.listFrom, '*.emptyList *.emptySet *.buildJsonArray *.List.empty *.Seq.empty'),
  ...each(pure.same, '*.Some *.Option *.JsString *.JString *.Json.fromString *.Right *.Success *.Str *.pure'),
  // Bodies.
  ...each(pure.encodeJson, '*.toJson *.writeValueAsString *.writeValueAsBytes *.toJSONString *.JSON.toJSONString *.toJsonTree *.valueToTree'),
  ...each(build.bodyOf, `
    *.RequestBody.create *.BodyPublishers.ofString *.ofString *.BodyPublishers.ofByteArray *.Entity.json *.Entity.entity *.BodyInserters.fromValue
    *.BodyInserters.fromObject *.ByteArrayContent.fromString *.TypedByteArray *.GsonFactory
  `),
  ...made(build.bodyOf, `
    StringEntity ByteArrayEntity HttpEntity RequestEntity StringRequestEntity JsonHttpContent ByteArrayInputStream InputStreamContent JsonRequestBody
  `),
  ...made(build.formOf, 'UrlEncodedFormEntity UrlEncodedContent'),
  ...each(build.formOf, '*.Entity.form'),
};

const methods: Library['methods'] = {
  ...each(pure.sameOf, `
    build toUri toURL toURI toUriString toASCIIString toExternalForm newBuilder buildUpon newBuilderForUri request queryParam queryParams
    addQueryParameter appendQueryParameter addEncodedQueryParameter setParameter addParameter addParameters setParameters replaceQuery setQuery query
    port setPort fragment buildAndExpand expand encode resolveTemplate resolveTemplates normalize intern strip stripIndent stripMargin trimIndent
    trimMargin getBytes toByteArray toMutableMap toMap toList toSet toMutableList toArray toTypedArray asList orElse orElseThrow toRequestBody
    toResponseBody header accept type headers cookie buildGet toHttpUrl toHttpUrlOrNull toUrl asJavaUri withAuth withHeaders addHttpHeaders
    withHttpHeaders withRequestTimeout withFollowRedirects withQueryString addQueryStringParameters
  `),
  ...each(pure.append, 'concat plus'),
  ...each(build.formatOf, 'format formatted'),
  ...each(pure.replace(true), 'replace replaceAll'),
  ...each(pure.lower, 'toLowerCase lowercase'),
  ...each(pure.upper, 'toUpperCase uppercase'),
  ...each(build.jsonText, 'toString toJson toJSONString toPrettyString asText'),
  ...each(pure.memberOrDefault, 'getOrDefault getOrElse'),
  ...each(build.withEntry, 'put putAll add addProperty addAll set accumulate with addEncoded addFormDataPart updated'),
  ...each(build.segments, `
    path pathSegment segment appendPath appendEncodedPath addPathSegment addPathSegments addEncodedPathSegment addEncodedPathSegments
    appendPathSegment appendPathSegments appendEncodedPathSegments setPathSegments pathSegments addPath
  `),
  ...each(urls.urlPath, 'getPath'),
  ...each(build.setPath, 'setPath replacePath encodedPath withPath'),
  ...each(build.setScheme, 'scheme setScheme'),
  ...each(build.setHost, 'host setHost authority encodedAuthority'),
  append: build.appended,
  joinToString: build.joinToString,
  replaceFirst: pure.replace(false),
  trim: pure.trim,
  get: build.got,
  resolve: build.resolved,
};

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions, methods,
  builders: { ...each(build.segments, 'path pathSegment appendPath appendEncodedPath addPathSegment addPathSegments addEncodedPathSegments'), ...each(build.otherwise, 'getOrElse getOrDefault orElse') },
  adapters: {},
};
