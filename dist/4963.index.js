"use strict";
exports.id = 4963;
exports.ids = [4963];
exports.modules = {

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


/***/ })

};
;