"use strict";
exports.id = 9487;
exports.ids = [9487];
exports.modules = {

/***/ 19487:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** What else a function's name says behind the method. */
const ENDINGS = 'json|form|async|request|req|data|resource|api|url|all|one|list|page|raw|and_check|paginated';
/** Functions that take a URL and send nothing. */
const HARMLESS = [
    'print', 'pprint', 'log', 'debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical', 'fatal', 'assert\\w*', 'format', 'join', 'split',
    'rsplit', 'replace', 'startswith', 'endswith', 'match', 'fullmatch', 'search', 'findall', 'sub', 'compile', 'append', 'extend', 'insert', 'index',
    'find', 'count', 'strip', 'lower', 'upper', 'encode', 'decode', 'isinstance', 'len', 'str', 'repr', 'urlparse', 'urlsplit', 'urljoin', 'quote',
    'redirect', 'reverse', 'path', 'url', 're_path', 'include', 'route', 'add_url_rule', 'add_route', 'add_(?:get|post|put|patch|delete|head|view)', 'add_resource', 'register', 'add_parser',
    'add_argument', 'skip', 'skipif', 'write', 'equal', 'Equal', 'raises', 'echo', 'secho', 'print_help', 'input', 'raw_input', 'getpass',
    'setdefault', 'update', 'add', 'set', 'getLogger', 'has_calls', 'called_once_with', 'Exception', '\\w*Error', 'open_new', 'open_new_tab',
    'webbrowser', 'partial', 'partialmethod', 'expand',
];
/** Names and option keys of Python's HTTP clients. */
const words = {
    verb: new RegExp(`^(?:\\w*_|a|[a-z]+(?=[A-Z]))?(get|post|put|patch|delete|head|(?<=_)iter|paginate)(?:_?(?:${ENDINGS}))?$`, 'i'),
    sends: /request|urlopen|open_url|fetch|http|(^|_)api|call|send|curl|rest$|client|query|invoke|^open$|urlretrieve|submit|session|download|paginate|_iter|perform|dispatch/i,
    harmless: new RegExp(`^_*(?:${HARMLESS.join('|')})$`),
    inert: /^(logging|logger|log|LOG|LOGGER|re|json|webbrowser|unittest|pytest|click|argparse|self\.assert\w*|warnings|sys|subprocess|os|pexpect|shlex)(\.|$)/,
    mock: /(?<!ham)mock|stub|fake|called_(?:once_)?with|responses|httpretty|betamax|vcr|cassette|respx|pook|aioresponses|rsps|httpserver|^m\.|monkeypatch|flexmock/i,
    server: /^(app|api|router|blueprint|bp|server|web|mod|\w*_bp|\w*_blueprint|\w*_router|\w*_app|routes?|ns|namespace)\.\w+$/i,
    trials: /^(?:(?:fastapi|starlette)\.testclient|django\.test|rest_framework\.test|webtest|falcon\.testing|flask\.testing|flask_testing|aiohttp\.test_utils|pytest_aiohttp|tornado\.testing|sanic_testing|litestar\.testing|asgi_lifespan)(?:\.|$)/,
    methods: { iter: 'GET', paginate: 'GET' },
    keys: {
        url: ['url', 'uri', 'fullurl', 'endpoint', 'href'],
        path: ['path', 'resource'],
        base: ['base_url', 'baseurl', 'base', 'api_url', 'host', 'hostname', 'server', 'domain'],
        host: ['host', 'hostname', 'netloc'],
        method: ['method', 'verb', 'http_method', 'httpverb', 'get_method'],
        payload: ['json', 'data', 'body', 'fields', 'content', 'payload', 'input', 'post_data', 'postfields', 'json_data', 'form'],
        headers: ['headers', 'header', 'extra_headers'],
        auth: ['auth', 'url_username', 'username', 'user', 'auth_username', 'basic_auth', 'credentials'],
    },
    later: {
        payload: ['add_data', 'data', 'body', 'set_data', 'json', 'send', 'endheaders', 'POSTFIELDS', 'COPYPOSTFIELDS'],
        header: ['add_header', 'add_unredirected_header', 'putheader', 'headers.update', 'HTTPHEADER'],
        auth: ['add_password', 'auth', 'USERPWD'],
        method: ['get_method', 'method', 'set_method', 'CUSTOMREQUEST'],
        base: ['connection_from_url'],
    },
};
const verbs = (roles, names) => Object.fromEntries(names.map(n => [n, roles]));
const READS = ['get', 'delete', 'head', 'options'];
const WRITES = ['post', 'put', 'patch'];
/** HTTP clients, where their arguments' shapes are not enough. Adding one is adding a line. */
const clients = [
    {
        from: [
            'requests', 'httpx', 'aiohttp', 'requests_futures', 'requests_oauthlib', 'requests_toolbelt', 'requests_cache', 'requests_html', 'cachecontrol', 'authlib',
            'treq', 'asks', 'grequests', 'niquests', 'curl_cffi', 'cloudscraper', 'pip._vendor.requests', 'botocore.vendored.requests',
        ],
        method: 'GET',
        members: {
            ...verbs(['url', '-'], READS), ...verbs(['url', 'payload', 'payload'], WRITES), ...verbs(['method', 'url'], ['request', 'stream']),
            Request: ['method', 'url', 'headers', '-', 'payload'],
        },
    },
    { from: ['httplib2'], method: 'GET', members: { request: ['url', 'method', 'payload', 'headers'] } },
    {
        from: ['urllib3'],
        method: 'GET',
        members: verbs(['method', 'url', 'payload', 'headers'], ['request', 'urlopen', 'request_encode_body', 'request_encode_url']),
    },
    {
        from: [
            'urllib', 'urllib2', 'urllib.request', 'six.moves.urllib', 'six.moves.urllib.request', 'future.moves.urllib.request', 'mechanize',
        ],
        method: 'GET',
        posts: true,
        members: { Request: ['url', 'payload', 'headers'], ...verbs(['url', 'payload'], ['urlopen', 'open']), urlretrieve: ['url', '-', '-', 'payload'] },
    },
    {
        from: ['http', 'httplib', 'http.client', 'six.moves.http_client', 'six.moves'],
        method: 'GET', members: { request: ['method', 'url', 'payload', 'headers'], putrequest: ['method', 'url'] },
    },
    { from: ['scrapy', 'scrapy.http'], method: 'GET', posts: true },
    { from: ['pycurl'], posts: true, members: { URL: ['url'] } },
    {
        from: [
            'tornado', 'tornado.httpclient', 'tornado.curl_httpclient', 'twisted', 'twisted.web.client', 'geventhttpclient', 'google.appengine.api',
            'google.appengine.api.urlfetch', 'ansible.module_utils.urls', 'uplink', 'simple_rest_client', 'unirest',
            'restclient', 'gidgethub', 'rauth', 'sanction', 'flask_oauthlib', 'flask_dance', 'social_core', 'oauth2',
        ],
        method: 'GET', posts: true,
    },
    { from: ['restkit'], method: 'GET', posts: true, members: { Resource: ['-'], ...verbs(['url', 'headers'], READS), ...verbs(['url', 'payload', 'headers'], WRITES) } },
    { from: ['slumber', 'hammock', 'tortilla'], fluent: /^(?:API|Hammock|wrap|Wrap)$/ },
    {
        from: [
            'responses', 'requests_mock', 'httpretty', 'betamax', 'vcr', 'respx', 'mock', 'unittest', 'unittest.mock', 'pytest_httpx', 'aioresponses',
            'pook', 'pytest_httpserver', 'mocket', 'flexmock', 'wiremock', 'pretend', 'httmock', 'wsgi_intercept', 'moto', 'vcrpy', 'placebo',
            'pytest_localserver', 'pytest_mock', 'asynctest',
        ],
        mock: true,
    },
    {
        from: [
            'served', 'flask', 'django', 'fastapi', 'starlette', 'bottle', 'sanic', 'falcon', 'pyramid', 'werkzeug', 'quart', 'rest_framework',
            'flask_restful', 'flask_restx', 'connexion', 'webtest', 'starlette.testclient', 'fastapi.testclient', 'django.test', 'rest_framework.test',
            'aiohttp.web', 'aiohttp.test_utils', 'litestar', 'robyn', 'hug', 'cherrypy', 'web', 'webob', 'molten', 'apistar', 'blacksheep', 'emmett',
            'masonite', 'responder', 'eve', 'ninja',
        ],
        server: true,
    },
];


/***/ })

};
;