"use strict";
exports.id = 5265;
exports.ids = [5265];
exports.modules = {

/***/ 5265:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   gems: () => (/* binding */ gems),
/* harmony export */   reopened: () => (/* binding */ reopened),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** What else a method's name says behind the HTTP method. */
const ENDINGS = 'json|form|request|req|raw|data|content|body|async|resource|response|page|all|paginated|api';
/** Functions that take a URL and send nothing. */
const HARMLESS = [
    'puts', 'print', 'p', 'pp', 'log', 'debug', 'info', 'warn', 'error', 'fatal', 'raise', 'fail', 'abort', 'format', 'sprintf', 'split',
    'start_with\\?', 'end_with\\?', 'match\\??', 'include\\??', 'scan', 'sub', 'gsub', 'index', 'find', 'count', 'strip', 'join', 'freeze', 'to_\\w+',
    'eq', 'eql', 'be\\w*', 'expect', 'should\\w*', 'assert\\w*', 'refute\\w*', 'must_\\w+', 'raise_error', 'redirect_to', 'redirect', 'link_to',
    'url_for', 'visit', 'button_to', 'form_for', 'form_tag', 'form_with', 'namespace', 'resources?', 'scope', 'mount', 'root', 'match', 'draw',
    'require\\w*', 'autoload', 'has_many', 'belongs_to', 'has_one', 'validates?\\w*', 'say', 'ask', 'notice', 'announce', 'deprecat\\w*', 'desc',
    'describe', 'context', 'it', 'specify', 'let!?', 'feature', 'scenario', 'push', 'append', 'concat', 'attr_\\w+', 'create_table', 'add_index',
    'add_column', 'drop_table', 'add_foreign_key', 'define_method', 't', 'translate', 'open_in_browser', 'launch', 'banner', 'separator', 'on',
    'Error', 'new_tab', 'permit', 'render', 'path', 'pathname', 'have_link', 'have_content', 'click_on', 'say_status', 'system', 'exec', 'spawn', 'sh',
    'popen\\w*', 'capture\\w*',
];
/** Names and option keys of Ruby's HTTP clients. */
const words = {
    verb: new RegExp(`^(?:\\w*_)?(get|post|put|patch|delete|head|paginate|\\[\\])(?:_?(?:${ENDINGS}))?[!?]?$`, 'i'),
    sends: /request|response|fetch|http|(^|_)api|call|send|curl|rest$|client|query|invoke|^open$|open_uri|download|perform|execute|submit|dispatch|json|^url$/i,
    harmless: new RegExp(`^(?:${HARMLESS.join('|')})$`),
    inert: /^(logger|Rails\.logger|log|puts|expect|Launchy|I18n|File|FileUtils|Dir|Pathname|Regexp|page|response|assert\w*|YAML|ActiveRecord)(\.|$)|^\$std(out|err)/,
    mock: /stub|mock|fake|vcr|have_requested|have_been_made|\ba_(?:request|get|post|put|patch|delete)\b|assert_(?:not_)?requested|remove_request|cassette|fixture|double|allow_any|register_uri|expect_any|any_instance|\.should_(?:not_)?receive\b|\.expects\b/i,
    server: /^(get|post|put|patch|delete|options|head)$|^(app|router|server|api|map|routes?)\.\w+$/,
    fills: /^(?:\w+_)?req(?:uest)?$/,
    trials: /(?:^|\/)(?:rails_helper|rack\/test|rspec\/rails|rails\/test_help|capybara)(?:$|\/)/,
    stubs: /^(?:allow|expect|expects|stubs?|stub_request|raise_error|assert_raises?|should_receive|receive|assert_(?:not_)?requested)$/,
    methods: { paginate: 'GET', '[]': 'GET' },
    keys: {
        url: ['url', 'uri', 'href', 'endpoint'],
        path: ['path'],
        base: ['base_uri', 'base_url', 'url_prefix', 'origin', 'url', 'site', 'host', 'api_endpoint', 'endpoint', 'prefix', 'base'],
        host: ['host', 'hostname'],
        method: ['method', 'verb', 'http_method', 'request_method', 'via'],
        payload: ['body', 'payload', 'json', 'data', 'form', 'params', 'query', 'form_data', 'raw', 'parameters', 'post_body'],
        headers: ['headers', 'header', 'head'],
        auth: ['basic_auth', 'auth', 'userpwd', 'user', 'username', 'login', 'http_basic_authentication', 'digest_auth'],
    },
    later: {
        payload: ['body', 'set_form_data', 'form_data', 'set_form', 'payload', 'post_body', 'params', 'raw_post', 'json'],
        header: ['add_field', 'set_header', 'headers', 'headers.[]', '[]', 'initialize_http_header', 'with_headers', 'header'],
        auth: ['basic_auth', 'authenticate', 'digest_auth', 'set_basic_auth', 'http_auth'],
        method: ['method', 'http_method', 'should_receive', 'expects', 'stubs'],
        verb: /^(get|post|put|patch|delete|head)$/, base: ['base_uri', 'base_url', 'start', 'persistent', 'with'],
    },
};
const verbs = (roles, names) => Object.fromEntries(names.map(n => [n, roles]));
const READS = ['get', 'delete', 'head', 'options'];
const WRITES = ['post', 'put', 'patch'];
/** HTTP clients, where their arguments' shapes are not enough. Adding one is adding a line. */
const clients = [
    {
        from: ['RestClient'],
        fluent: /^Resource$/,
        method: 'GET', members: { new: ['url', 'options'], ...verbs(['url', 'headers'], READS), ...verbs(['url', 'payload', 'headers'], WRITES) },
    },
    {
        from: [
            'HTTParty', 'Typhoeus', 'HTTP', 'HTTPX', 'HTTPI', 'Unirest', 'Patron', 'Nestful', 'Wrest', 'HTTPClient', 'Httpclient', 'Manticore', 'Http', 'Excon',
            'Weary', 'Nap', 'REST', 'Rest', 'Sawyer', 'Mechanize', 'OpenURI', 'GH', 'Blanket', 'Ethon', 'EventMachine', 'EM',
        ],
        method: 'GET', members: { new: ['url', 'options'] },
    },
    {
        from: ['Curl'],
        method: 'GET', posts: true, members: { new: ['url', 'options'] },
        made: { ...verbs(['payload'], ['http_post', 'post', 'http_put', 'put', 'http_patch', 'patch']), ...verbs([], ['http_get', 'get', 'http_delete', 'delete']) },
    },
    {
        from: ['Faraday'],
        method: 'GET',
        members: { ...verbs(['url', '-', 'headers'], READS), ...verbs(['url', 'payload', 'headers'], WRITES), run_request: ['method', 'url', 'payload', 'headers'] },
    },
    {
        from: ['Net'],
        members: {
            ...verbs(['url', 'headers'], ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head']),
            ...verbs(['url', '-'], ['get', 'get_response', 'get_print', 'delete', 'head', 'get2']),
            ...verbs(['url', 'payload', 'headers'], [...WRITES, 'post2', 'put2', 'request_post']),
            post_form: ['url', 'payload'], send_request: ['method', 'url', 'payload', 'headers'],
        },
    },
    { from: ['Flexirest', 'ActiveRestClient'], definition: true },
    { from: ['Her'], definition: true, told: /^setup$/ },
    { from: ['WebMock', 'VCR', 'FakeWeb', 'Mocha', 'EphemeralResponse', 'Billy', 'RSpec', 'Minitest', 'ShamRack'], mock: true },
    {
        from: [
            'served', 'Sinatra', 'Rails', 'Grape', 'Rack', 'Hanami', 'Roda', 'Padrino', 'Cuba', 'ActionDispatch', 'ActionController', 'Lotus', 'Camping',
            'Airborne', 'Capybara',
        ],
        server: true,
    },
];
/** Constants that libraries bring, and the names of their gems. */
const gems = { Octokit: 'octokit', Github: 'github_api' };
/** Modules that programs reopen to add to, or bring a copy of: no other goes by these names. */
const reopened = new Set(['JSON', 'Net', 'URI', 'CGI', 'OpenURI', 'HTTParty', 'RestClient', 'Faraday', 'Typhoeus', 'Excon', 'HTTPClient', 'MultiJson']);


/***/ })

};
;