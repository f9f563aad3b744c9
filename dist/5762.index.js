"use strict";
exports.id = 5762;
exports.ids = [5762];
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


/***/ })

};
;