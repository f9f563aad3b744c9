"use strict";
exports.id = 9883;
exports.ids = [9883];
exports.modules = {

/***/ 49883:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** Names and option keys of Go's HTTP clients. */
const words = {
    verb: /^(?:do|http|json|send|api|raw|make|issue|exec|must|_)?(get|post|put|patch|delete|head)(?:json|form|request|ctx|withcontext|raw|api|url|into|body|bytes)?$/i,
    sends: /request|fetch|http|api|call|send|curl|rest|client|query|invoke|^do|open|submit|execute|download|transport|^(?:Set)?URL$/i,
    harmless: /^(?:Print\w*|Log\w*|Debug\w*|Info\w*|Warn\w*|Error\w*|Fatal\w*|Panic\w*|Sprint\w*|Fprint\w*|Errorf|Wrap\w*|Equal\w*|NotEqual\w*|Contains\w*|True|False|Nil|NoError|Assert\w*|Require\w*|Match\w*|HasPrefix|HasSuffix|Index|Split\w*|Join|Replace\w*|Trim\w*|New|Parse\w*|Handle\w*|Redirect\w*|StripPrefix|Path\w*|Route|Mount|Group|Write\w*|WriteString|Append|append|len|panic|print\w*|MustCompile|Compile|String|Setenv|Skip\w*|Run|Add|Find|Lookup|\w*Routes?|ServeHTTP|\w*Equal\w*|Diff|Register\w*|test[A-Z]\w*|Operation|Describe|It|Expect)$/,
    inert: /^(?:testing|fmt|log|strings|errors|regexp|os|io|path|bytes|flag|sort|github\.com\/stretchr\/testify)(?:\/|$)/,
    mock: /mock|stub|fake|gock|httptest|responder|vcr|recorder|nock|httpmock|\b(?:ts|srv|\w*server)\.URL$/i,
    server: /^(?:r|router|mux|app|e|g|m|api|srv|server|group|rt|routes?|engine|web|admin|v\d)\.\w+$/i,
    routes: /(?:^|\.)(?:HandleFunc|HandlerFunc|Handle|GET|POST|PUT|PATCH|DELETE|HEAD|Any|Method|MethodFunc|PathPrefix|Route|Mount|Group)$/,
    trials: /^(?:net\/http\/httptest$|github\.com\/(?:gavv\/httpexpect|steinfletcher\/apitest|appleboy\/gofight))/,
    stubs: /^\.(?:On|Expect\w*|EXPECT|Return\w*|DoAndReturn|MatchedBy|AssertCalled|AssertNotCalled)$/,
    methods: {},
    dataRecords: true,
    camelFields: true,
    keys: {
        url: ['URL', 'Url', 'url', 'Uri', 'URI', 'Endpoint'], path: ['Path', 'path'], base: ['BaseURL', 'BaseUrl', 'baseURL', 'Base', 'HostURL'], host: ['Host', 'host'], method: ['Method', 'method', 'Verb'],
        payload: ['Body', 'JSON', 'Data', 'Payload', 'body', 'data', 'Params', 'Form'], headers: ['Header', 'Headers', 'headers'], auth: ['Auth', 'BasicAuth', 'auth'],
    },
    later: {
        options: [],
        payload: ['SetBody', 'SetFormData', 'SetMultipartFormData', 'Send', 'SendStruct', 'SendMap', 'SendString', 'BodyJSON', 'BodyForm', 'BodyProvider', 'BodyReader', 'Body', 'JSON', 'JSONBody', 'SetBodyJsonMarshal', 'SetBodyJsonString', 'SetBodyString', 'SetBodyBytes'],
        header: ['Header.Set', 'Header.Add', 'SetHeader', 'AddHeader', 'SetHeaders', 'Set', 'Header', 'Headers'],
        auth: ['SetBasicAuth', 'BasicAuth', 'SetCommonBasicAuth'],
        method: ['SetMethod', 'Method', 'Header.SetMethod'],
        verb: /^(Get|Post|Put|Patch|Delete|Head)$/,
        base: ['SetHostURL', 'SetBaseURL', 'Base', 'BaseURL'],
    },
};
/** HTTP clients, where their arguments' shapes are not enough. */
const clients = [
    {
        from: ['net/http', 'github.com/hashicorp/go-retryablehttp', 'golang.org/x/net/context/ctxhttp'], absolute: true,
        members: {
            NewRequest: ['method', 'url', 'payload'], NewRequestWithContext: ['-', 'method', 'url', 'payload'], Get: ['url'], Head: ['url'], Post: ['url', '-', 'payload'], PostForm: ['url', 'payload'],
        },
    },
    { from: ['github.com/go-resty/resty', 'github.com/go-resty/resty/v2', 'gopkg.in/resty.v0', 'gopkg.in/resty.v1', 'gopkg.in/resty.v2', 'resty.dev/v3', 'github.com/parnurzeal/gorequest', 'github.com/dghubble/sling', 'github.com/imroc/req', 'github.com/imroc/req/v2', 'github.com/imroc/req/v3', 'github.com/levigross/grequests', 'github.com/franela/goreq', 'github.com/jmcvetta/napping', 'github.com/mozillazg/request', 'github.com/gojek/heimdall', 'github.com/monaco-io/request', 'github.com/valyala/fasthttp'] },
    // What it is made with says where it sends, its methods how.
    { from: ['github.com/microsoft/kiota-abstractions-go'], members: { NewBaseRequestBuilder: ['-', 'url'] }, definition: true },
    { from: ['github.com/jarcoal/httpmock', 'gopkg.in/jarcoal/httpmock.v1', 'gopkg.in/h2non/gock.v1', 'github.com/h2non/gock', 'github.com/dnaeon/go-vcr', 'github.com/golang/mock/gomock', 'github.com/stretchr/testify/mock'], mock: true },
    { from: ['net/http/httptest', 'github.com/gin-gonic/gin', 'github.com/labstack/echo', 'github.com/labstack/echo/v4', 'github.com/gorilla/mux', 'github.com/go-chi/chi', 'github.com/go-chi/chi/v5', 'github.com/gofiber/fiber', 'github.com/gofiber/fiber/v2', 'github.com/julienschmidt/httprouter', 'github.com/go-martini/martini', 'github.com/codegangsta/martini', 'github.com/emicklei/go-restful', 'github.com/astaxie/beego', 'github.com/beego/beego/v2', 'goji.io', 'github.com/zenazn/goji', 'github.com/kataras/iris', 'github.com/kataras/iris/v12', 'github.com/revel/revel', 'github.com/bmizerany/pat', 'github.com/gocraft/web', 'gopkg.in/macaron.v1'], server: true },
];


/***/ })

};
;