"use strict";
exports.id = 4382;
exports.ids = [4382];
exports.modules = {

/***/ 4382:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _grammar_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84568);

/** In Pascal case and in camel case. */
const bothCases = (words) => words.flatMap(word => [word, word[0].toLowerCase() + word.slice(1)]);
/** Names and keys of C#'s HTTP clients. */
const words = {
    verb: /^(?:Http|Send|Do|Execute|Create)?(Get|Post|Put|Patch|Delete|Head|GET|POST|PUT|PATCH|DELETE|HEAD|Upload|Download)(?:As|From|To|Json|String|Data|Values|File|UrlEncoded|Multipart|Stream|ByteArray|Bytes|Request|All|Resource|Task|Async|Url|Object|Content|Form)*$/,
    sends: /request|send|execute|fetch|^https?$|callapi|invoke|GetResponse|OpenRead|^(?:Call|Query|Api|Url|Uri)$/i,
    harmless: (0,_grammar_tables__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(`
    Uri UriBuilder Url Format Concat Combine Join AreEqual Equal Equals IsTrue True False Contains StartsWith EndsWith Replace Split WriteLine Write Debug
    Info Information Warn Warning Error Trace Log\\w* Map\\w* Route\\w* Redirect\\w* Add Append Insert Set Should\\w* Be Assert\\w* Throw\\w* \\w*Exception Parse
    TryParse TryCreate EscapeDataString UseExceptionHandler StringContent AuthorizeFolder AllowAnonymousToPage Is Ok Created CreatedAtAction Content
    Respond\\w* WithBody ReturnsResponse
  `),
    mock: /mock|stub|fake|substitute|received|wiremock|\.(?:Setup\w*|When|Expect)$/i,
    server: /^(?:(?:app|endpoints|group|routes|router|builder)\.)?(?:Map)?(?:Get|Post|Put|Patch|Delete)$/,
    trials: /^Microsoft\.AspNetCore\.(?:Mvc\.Testing|TestHost)/,
    stubs: /^\.(?:Setup|SetupSequence|Verify|Expect|When|Given|Returns\w*|ReturnsAsync|Throws\w*|CallTo|Respond\w*)$/,
    camelFields: true,
    methods: { upload: 'POST', download: 'GET' },
    keys: {
        url: bothCases(['RequestUri', 'Url', 'Uri', 'Resource', 'Address']),
        path: bothCases(['Path']),
        base: bothCases(['BaseAddress', 'BaseUrl', 'BaseUri', 'BaseHost']),
        host: bothCases(['Host']),
        method: bothCases(['Method', 'HttpMethod']),
        payload: bothCases(['Content', 'Body', 'Data', 'Json', 'Payload']),
        headers: bothCases(['Headers']),
        auth: bothCases(['Authenticator', 'Credentials']),
    },
    later: {
        payload: ['AddBody', 'AddJsonBody', 'AddXmlBody', 'AddStringBody', 'AddObject', 'AddParameter', 'Write', 'WriteAsync', 'WriteLine', 'SetBody',
            'WithBody', 'WithContent', 'WithJsonContent', 'AddFormField'],
        header: ['AddHeader', 'AddHeaders', 'AddDefaultHeader', 'WithHeader', 'WithHeaders', 'SetHeader', 'Headers.Add', 'Headers.Set',
            'Headers.TryAddWithoutValidation', 'DefaultRequestHeaders.Add', 'DefaultRequestHeaders.TryAddWithoutValidation'],
        auth: ['WithBasicAuth', 'UseBasicAuthentication', 'SetBasicAuthentication'], method: ['SetMethod', 'UsingMethod'],
        verb: /^(?:As|Using)(Get|Post|Put|Patch|Delete|Head)$/,
    },
};
/** HTTP clients, where their arguments' shapes are not enough. */
const clients = [
    { from: ['Moq', 'NSubstitute', 'RichardSzalay.MockHttp', 'WireMock', 'FakeItEasy', 'MockHttpMessageHandler', 'Substitute', 'Mock'], mock: true },
    { from: ['HttpClient', 'IHttpClientFactory', 'HttpRequestMessage', 'HttpMessageInvoker', 'System.Net.Http', 'RestRequest', 'RestClient', 'IRestClient',
            'IRestRequest', 'RestSharp', 'FlurlClient', 'IFlurlClient', 'IFlurlClientFactory', 'IFlurlClientCache', 'FlurlClientCache', 'FlurlRequest', 'FluentClient', 'JsonServiceClient', 'WebClient', 'UnityWebRequest',
            'EasyHttp', 'ApiConnection', 'IApiConnection', 'IConnection', 'Connection', '_apiConnection', '_connection'], requests: /^I?(?:RestRequest|HttpRequestMessage)$/, method: 'GET' },
    // Unity's, of old: https://docs.unity3d.com/2017.4/Documentation/ScriptReference/WWW-ctor.html
    { from: ['WWW'], members: { '': ['url', 'payload', 'headers'] }, method: 'GET', posts: true },
    { from: ['WebRequest', 'HttpWebRequest', 'System.Net.WebRequest'], members: { Create: ['url'], CreateHttp: ['url'], CreateDefault: ['url'] }, method: 'GET' },
    // A URL that sends itself, or that is declared to be sent by others.
    { from: [], ofUrl: /^(?:Get|Post|Put|Patch|Delete|Head|Send)(?:Json|String|UrlEncoded|Multipart|Stream|Bytes|To|Url|From|To\w+)*(?:Async)?$/, method: 'GET' },
    { from: [], ofUrl: /^FormatUri$/, definition: true },
    // What it is made with says where it sends, its methods how.
    { from: ['BaseRequestBuilder'], members: { '': ['-', 'url'] }, definition: true },
    { from: ['Refit', 'RestEase', 'HttpHost', 'BasePath', 'BaseAddress', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], definition: true },
    // Routes of the program's own.
    { from: ['ApiController', 'Controller', 'Route', 'RoutePrefix', 'HttpGet', 'HttpPost', 'HttpPut', 'HttpPatch', 'HttpDelete', 'AcceptVerbs',
            'Microsoft.AspNetCore', 'System.Web.Http', 'System.Web.Mvc', 'Nancy'], server: true },
];


/***/ }),

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


/***/ })

};
;