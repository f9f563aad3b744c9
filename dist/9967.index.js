"use strict";
exports.id = 9967;
exports.ids = [9967,5762,4963];
exports.modules = {

/***/ 84568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   __: () => (/* binding */ each)
/* harmony export */ });
// Tables of names, as languages write them down.
/** One entry under each of several names: `each(lower, 'toLowerCase lowercase')`. */
const each = (entry, names) => Object.fromEntries(wordsOf(names).map(name => [name, entry]));
/** Exactly one of these names, each a pattern. */
const anyOf = (names) => new RegExp(`^(?:${wordsOf(names).join('|')})$`);
/** Words between blanks. */
const wordsOf = (names) => names.trim().split(/\s+/);


/***/ }),

/***/ 64963:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients)
/* harmony export */ });
/** Clients, stubs, servers and declarations by the packages and types they come from. */
const clients = [
    { from: ['okhttp3.mockwebserver', 'com.github.tomakehurst.wiremock', 'org.wiremock', 'org.mockito', 'org.mockserver', 'io.mockk', 'org.easymock',
            'io.specto.hoverfly', 'org.springframework.test.web.client', 'MockRestServiceServer', 'MockWebServer', 'WireMock', 'WireMockServer',
            'com.github.dreamhead.moco', 'org.powermock', 'requestTo', 'requestToUriTemplate', 'MockRestRequestMatchers'], mock: true },
    // `newBuilder(uri).POST(publisher)`
    { from: ['java.net.http', 'HttpRequest'], members: { POST: ['payload'], PUT: ['payload'] }, method: 'GET' },
    { from: ['okhttp3', 'com.squareup.okhttp', 'OkHttpClient', 'Request'], method: 'GET' },
    { from: ['org.apache.http', 'org.apache.hc', 'org.apache.commons.httpclient', 'android.net.http', 'HttpGet', 'HttpPost', 'HttpPut', 'HttpPatch',
            'HttpDelete', 'GetMethod', 'PostMethod', 'PutMethod', 'DeleteMethod', 'RequestBuilder'], members: { setUri: ['url'] }, method: 'GET' },
    {
        from: ['org.springframework.web.client', 'org.springframework.web.reactive.function.client', 'org.springframework.boot.web.client',
            'org.springframework.http', 'RestTemplate', 'RestOperations', 'RestClient', 'WebClient', 'AsyncRestTemplate', 'RequestEntity'],
        method: 'GET', members: { exchange: ['url', 'method', 'payload'], postForObject: ['url', 'payload'], postForEntity: ['url', 'payload'],
            postForLocation: ['url', 'payload'], patchForObject: ['url', 'payload'], put: ['url', 'payload'], getForObject: ['url'], getForEntity: ['url'],
            delete: ['url'] },
    },
    { from: ['kong.unirest', 'com.mashape.unirest', 'Unirest', 'com.github.kevinsawicki.http', 'com.android.volley', 'com.loopj.android.http',
            'AsyncHttpClient', 'org.asynchttpclient', 'com.ning.http', 'com.google.api.client.http', 'HttpRequestFactory', 'jodd.http', 'org.jsoup', 'Jsoup',
            'io.restassured', 'com.jayway.restassured', 'com.sun.jersey', 'com.koushikdutta.ion', 'com.github.kittinunf.fuel', 'com.androidnetworking',
            'AndroidNetworking', 'io.vertx.ext.web.client', 'reactor.netty.http.client', 'cn.hutool.http', 'us.monoid.web', 'feign.Request'], method: 'GET' },
    // A URL that sends itself.
    { from: ['javax.ws.rs.client', 'jakarta.ws.rs.client'],
        ofUrl: /^(?:openConnection|openStream|readText|httpGet|httpPost|httpPut|httpPatch|httpDelete|get|post|put|patch|delete|method|buildPost|buildPut|buildDelete)$/,
        method: 'GET' },
    // Requests that are declared, to be sent by others.
    { from: ['retrofit2.http', 'retrofit.http', 'de.jensklingenberg.ktorfit.http', 'feign', 'org.springframework.cloud.openfeign',
            'org.springframework.web.service.annotation', 'org.eclipse.microprofile.rest.client', 'org.androidannotations.rest',
            'io.micronaut.http.client.annotation', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HTTP', 'RequestLine', 'FeignClient', 'HttpExchange', 'PostExchange',
            'GetExchange', 'PutExchange', 'PatchExchange', 'DeleteExchange', 'RegisterRestClient', 'Client', 'Rest'], definition: true },
    // Routes of the program's own.
    { from: ['org.springframework', 'RestController', 'Controller', 'ControllerAdvice', 'PostMapping', 'GetMapping', 'PutMapping', 'PatchMapping',
            'DeleteMapping', 'RequestMapping', 'javax.ws.rs', 'jakarta.ws.rs', 'Path', 'spark', 'Spark', 'io.javalin', 'Javalin', 'io.vertx', 'Router', 'router',
            'routes', 'routing', 'io.ktor.server', 'io.ktor.routing', 'io.micronaut.http.annotation', 'javax.servlet', 'jakarta.servlet', 'WebServlet', 'MockMvc',
            'org.springframework.test.web.servlet', 'play.mvc', 'ratpack', 'akka.http.scaladsl.server', 'org.http4k.routing', 'org.scalatra'], server: true },
];


/***/ }),

/***/ 85762:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _grammar_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84568);

/** Names and keys that Java's, Kotlin's and Scala's HTTP clients share. */
const words = {
    verb: /^(?:new|build|prepare|make|send|do|http)?(get|post|put|patch|delete|head|submitForm)(?:Abs|For(?:Object|Entity|Location|Json|String|Result)|Mapping|Exchange|Async|Sync|Json|Form|Request|Method|Single|Body|One|All|Page|Resource|Auth|s)*$/i,
    sends: /request|execute|exchange|fetch|https?$|callapi|^call$|send|newcall|enqueue|invoke|retrieve|^(?:url|uri|with(?:Url|Uri)(?:Path)?|connect|newBuilder|getAll|getAllPaged|getJSON|api|query|submit|open|prepare\w*|StringRequest|JsonObjectRequest|JsonArrayRequest)$/i,
    harmless: (0,_grammar_tables__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(`
    print println printf log debug info warn error trace fine severe d e i v w assert\\w* verifyThat isEqualTo hasPath format join split replace\\w*
    startsWith endsWith equals\\w* contains\\w* matches compile append indexOf substring trim encode decode valueOf parse resolve path segment target
    antMatchers mvcMatchers requestMatchers securityMatcher pathMatchers permitAll authorizeRequests addMapping addResourceHandler mapping redirect\\w*
    forward route include withPath URL URI Uri HttpUrl GenericUrl create fromHttpUrl fromUriString fromPath fromUri UriComponentsBuilder setPath add set of listOf
    mapOf asList test should shouldBe describe context it given require check throw url(?:Path)?(?:EqualTo|Matching|Template) equalTo willReturn respond
    \\w*Exception \\w*Error
  `),
    mock: /mock(?!_?mvc)|stub|fake|wire_?mock|verify(?:\b|(?:All|Order|Sequence)\b|No[A-Z]|Zero)|doReturn|doNothing|doThrow|willReturn|expectation|hoverfly|betamax|(?<!k)nock/i,
    server: /^(?:(?:app|router|routing|server|route|routes|spark|http|javalin)\.)?(?:get|post|put|patch|delete|head|path|route|before|after)$/i,
    trials: /^(?:io\.restassured|com\.jayway\.restassured|org\.springframework\.(?:boot\.)?test|io\.ktor\.server\.test|io\.micronaut\.test|io\.quarkus\.test|play\.(?:api\.)?test|org\.glassfish\.jersey\.test|org\.scalatra\.test|akka\.http\.scaladsl\.testkit)/,
    stubs: /^(?:\.?(?:when|stubFor|givenThat|verify)|whenever|given|every|coEvery|coVerify|expect|doReturn)$/,
    camelFields: true,
    roots: true,
    // ktor posts a form.
    methods: { submitform: 'POST' },
    keys: {
        url: ['url', 'uri', 'value', 'urlString', 'resource', 'requestUri', 'endpoint'],
        path: ['path', 'encodedPath', 'urlPath'],
        base: ['baseUrl', 'baseUri', 'base', 'rootUrl', 'rootUri', 'host'],
        host: ['host', 'hostname'],
        method: ['method', 'requestMethod', 'httpMethod'],
        payload: ['body', 'data', 'entity', 'json', 'params', 'content', 'payload', 'requestBody', 'formData', 'formParameters'],
        headers: ['headers', 'header'],
        auth: ['auth', 'basicAuth'],
    },
    later: {
        payload: ['body', 'bodyString', 'bodyForm', 'bodyValue', 'bodyByteArray', 'syncBody', 'setBody', 'setEntity', 'entity', 'setRequestBody',
            'setRequestEntity', 'requestBody', 'field', 'fields', 'param', 'params', 'setParams', 'formParam', 'form', 'with', 'write', 'writeBytes', 'send',
            'json', 'jsonBody', 'contentType.body', 'data', 'postData', 'withBody', 'formData', 'setFormData', 'multiPart', 'setPayload', 'setContent', 'upload'],
        header: ['header', 'addHeader', 'setHeader', 'headers', 'setRequestProperty', 'addRequestProperty', 'withHeader', 'withHeaders', 'addHttpHeaders',
            'withHttpHeaders', 'setRequestHeader', 'addRequestHeader', 'headers.set', 'headers.append'],
        auth: ['basicAuth', 'basicAuthentication', 'setBasicAuth', 'auth', 'authenticate', 'withAuth', 'credentials', 'as', 'as_!'],
        method: ['method', 'create', 'setRequestMethod', 'setMethod', 'withMethod', 'requestMethod', 'httpMethod', 'setHttpMethod'],
        verb: /^(?:build)?(get|post|put|patch|delete|head)$/i,
        base: ['rootUri', 'baseUrl', 'baseUri'],
        implied: { setDoOutput: 'POST', doOutput: 'POST', postData: 'POST' },
    },
};


/***/ }),

/***/ 39967:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _jvm_clients__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64963);
/* harmony import */ var _jvm_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85762);


/** Names and keys of Scala's HTTP clients. */
const words = {
    ..._jvm_words__WEBPACK_IMPORTED_MODULE_1__.words,
    sends: new RegExp(`${_jvm_words__WEBPACK_IMPORTED_MODULE_1__.words.sends.source}|^/$`, 'i'),
    later: { ..._jvm_words__WEBPACK_IMPORTED_MODULE_1__.words.later, payload: [..._jvm_words__WEBPACK_IMPORTED_MODULE_1__.words.later.payload, '<<', '<<<', 'postForm', 'withEntity', 'setBody'], header: [..._jvm_words__WEBPACK_IMPORTED_MODULE_1__.words.later.header, '<:<'],
        implied: { ..._jvm_words__WEBPACK_IMPORTED_MODULE_1__.words.later.implied, '<<': 'POST', postForm: 'POST' } },
};
/** HTTP clients of Scala. */
const clients = [
    { from: ['dispatch', 'scalaj.http', 'Http', 'sttp', 'com.softwaremill.sttp', 'basicRequest', 'quickRequest', 'emptyRequest', 'play.api.libs.ws',
            'WSClient', 'StandaloneWSClient', 'WS', 'requests', 'org.http4s', 'akka.http.scaladsl', 'akka.http.scaladsl.model', 'spray.client',
            'com.twitter.finagle.http', 'scalaxb', 'gigahorse', 'Gigahorse'], method: 'GET' },
    // http4s' `POST(body, uri)`.
    { from: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'], method: 'GET' },
    { from: ['scala.io', 'Source'], members: { fromURL: ['url'], fromURI: ['url'] }, method: 'GET' },
    // dispatch's `host / "path"`.
    { from: [], joins: /^\/$/, method: 'GET' },
    // `tokens.POST`, where `tokens` is such a path.
    { from: [], ofUrl: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/ },
    ..._jvm_clients__WEBPACK_IMPORTED_MODULE_0__.clients,
];


/***/ })

};
;