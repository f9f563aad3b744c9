"use strict";
exports.id = 6629;
exports.ids = [6629];
exports.modules = {

/***/ 86629:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** Names and option keys of PHP's HTTP clients. */
const words = {
    verb: /^(?:(?:wp_(?:safe_)?remote|http|do|send|api|curl|rest|make|json|raw|perform|issue)_?)?(get|post|put|patch|delete|head)(?:_?(?:async|json|request|raw|form|call|url|api|curl))?$/i,
    sends: /^(?!set|add|with)\w*(?:request|fetch|http|api|call|send|curl|rest|client|query|invoke|open|file_get_contents|getcontents|submit|execute|download|transport|readfile)|^with(?:Args)?$|^(?:set|with)_?ur[il]$/i,
    harmless: /^(?:v?s?printf|expand|(?:\w+\\)?uri_template|echo|print|error_log|trigger_error|assert\w*|str\w*|preg_\w+|in_array|is_\w+|array_\w+|explode|implode|join|[rl]?trim|parse_url|parse_str|http_build_query|(?:raw)?urlencode|urldecode|redirect\w*|header|log|debug|info|notice|warning|error|critical|route|url|link|action|generate\w*|is[A-Z]\w*|has\w*|define|constant|file_exists|file_put_contents|json_\w+|filter_var|contains|startsWith|endsWith|equals?|matches|replace|__|trans|translate|sanitize\w*|esc_\w+|add_(?:action|filter)|register_\w+|add_?route)$/i,
    inert: /(?:^|\\)(?:Log|Route|Router|URL|Redirect|Response)(?:\.|$)/,
    mock: /mock|stub|fake|expects|shouldReceive|prophesi[sz]e|willReturn|double|\bvcr|Http\.fake|allows|prophecy/i,
    stubs: /^\.(?:will(?:Return\w*|Throw\w*)?|should(?:Not)?(?:BeCalled|HaveBeenCalled)\w*)$/,
    server: /(?:^|[.\\])(?:Route|router?|routes?|app|group|slim|silex|klein|flight|collector|map|r)\.\w+$/i,
    routes: /(?:^|\\)Route\.\w+$|TestCase\.\w+$|(?:^|\.)actingAs\.\w+$|^[\w\\]+\.(?:get|post|put|patch|delete)Json$|(?:^|[.\\])(?:router|routes|app|group|collector|slim|silex|klein)\.(?:get|post|put|patch|delete|any|map|match|add|resource|apiResource)$/i,
    trials: /^(?:Tests\\|Illuminate\\Foundation\\Testing|Symfony\\Bundle\\FrameworkBundle\\Test|Laravel\\Lumen\\Testing|CodeIgniter\\Test)/,
    methods: {},
    keys: {
        url: ['url', 'uri', 'CURLOPT_URL', 'endpoint', 'href'], path: ['path'], base: ['base_uri', 'base_url', 'baseUri', 'baseUrl', 'base', 'host'], host: ['host', 'hostname'],
        method: ['CURLOPT_CUSTOMREQUEST', 'method', 'verb', 'request_method', 'httpMethod', 'http_method', 'CURLOPT_METHOD'],
        payload: ['json', 'form_params', 'body', 'data', 'content', 'CURLOPT_POSTFIELDS', 'multipart', 'payload', 'postfields', 'post_data', 'fields', 'params', 'query'],
        headers: ['headers', 'header', 'CURLOPT_HTTPHEADER'], auth: ['auth', 'auth_basic', 'basic_auth', 'CURLOPT_USERPWD', 'userpwd'],
        options: ['http', 'options', 'defaults', 'request'],
    },
    later: {
        options: ['setopt', 'setOptions', 'withOptions', 'setOpts'],
        payload: ['withBody', 'setBody', 'setRawBody', 'setRawData', 'setPostFields', 'addPostFields', 'setParameterPost', 'setData', 'setContent', 'body', 'sendsJson', 'setPostField'],
        header: ['withHeaders', 'withHeader', 'setHeader', 'setHeaders', 'addHeader', 'addHeaders', 'header', 'headers'],
        auth: ['withBasicAuth', 'withDigestAuth', 'setAuth', 'setBasicAuthentication', 'basicAuth', 'authenticateWith', 'authenticateWithBasic'],
        method: ['setMethod', 'withMethod', 'method', 'shouldReceive', 'setRequestMethod', 'request'],
        verb: /^(get|post|put|patch|delete|head)$/,
        base: ['baseUrl', 'setBaseUrl', 'withBaseUri', 'setBaseUri', 'withBase', 'withOptions'],
    },
};
/** Classes of requests that are made whole and sent later: method, URL, headers, body. */
const MESSAGES = ['GuzzleHttp\\Psr7\\Request', 'GuzzleHttp\\Message\\Request', 'RingCentral\\Psr7\\Request', 'React\\Http\\Message\\Request', 'Nyholm\\Psr7\\Request', 'Guzzle\\Http\\Message\\Request', 'HttpSoft\\Message\\Request'];
/** HTTP clients, where their arguments' shapes are not enough. */
const clients = [
    { from: ['curl_init'], method: 'GET', posts: true },
    {
        from: ['file_get_contents', 'fopen', 'file', 'readfile', 'get_headers', 'simplexml_load_file', 'copy'], method: 'GET',
        members: { file_get_contents: ['url', '-', 'options'], fopen: ['url', '-', '-', 'options'], file: ['url', '-', 'options'], readfile: ['url', '-', 'options'], get_headers: ['url', '-', 'options'], simplexml_load_file: ['url'], copy: ['url', '-', 'options'] },
    },
    { from: ['wp_remote_request', 'wp_safe_remote_request', 'drupal_http_request', 'backdrop_http_request', 'http_request'], method: 'GET' },
    { from: MESSAGES, method: 'GET', members: Object.fromEntries(MESSAGES.map(name => [name, ['method', 'url', 'headers', 'payload']])) },
    { from: ['GuzzleHttp\\Client', 'Guzzle\\Http\\Client', 'Guzzle\\Service\\Client', 'GuzzleHttp', 'Symfony\\Component\\HttpClient\\HttpClient', 'Illuminate\\Support\\Facades\\Http', 'Http', 'Buzz\\Browser', 'Requests', 'WpOrg\\Requests\\Requests', 'Unirest\\Request', 'Unirest', 'Httpful\\Request', 'Curl\\Curl', 'Zttp\\Zttp', 'Nette\\Http'] },
    { from: ['Zend\\Http\\Client', 'Laminas\\Http\\Client', 'Zend\\Http\\Request', 'Zend_Http_Client', 'HTTP_Request2', 'HTTP_Request', 'HttpRequest', 'Cake\\Http\\Client', 'Cake\\Network\\Http\\Client', 'yii\\httpclient\\Client'], method: 'GET' },
    { from: ['Illuminate\\Support\\Facades\\Route', 'Slim\\App', 'Slim\\Slim', 'Slim\\Factory\\AppFactory', 'Silex\\Application', 'Symfony\\Component\\Routing\\Route', 'FastRoute\\RouteCollector', 'Flight', 'Klein\\Klein', 'Bramus\\Router\\Router', 'Laravel\\Lumen\\Application'], server: true },
    { from: ['Mockery', 'VCR\\VCR', 'GuzzleHttp\\Handler\\MockHandler', 'Symfony\\Component\\HttpClient\\MockHttpClient', 'InterNations\\Component\\HttpMock'], mock: true },
];


/***/ })

};
;