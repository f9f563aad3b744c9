"use strict";
exports.id = 3883;
exports.ids = [3883];
exports.modules = {

/***/ 33883:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/** Names and option keys of Rust's HTTP clients. */
const words = {
    verb: /^(?:do|http|send|api|raw|make|_)?_?(get|post|put|patch|delete|head)(?:_?(?:json|form|async|request|raw|with_auth|entity|message|media|ok|api))?$/,
    sends: /request|fetch|http|api|call|send|curl|rest|client|query|invoke|open|submit|execute|download|transport|^(?:set_)?ur[il]$/i,
    harmless: /^(?:print\w*!|eprint\w*!|write\w*!|assert\w*!|debug_assert\w*!|panic!|info!|warn!|error!|debug!|trace!|log!|todo!|bail!|anyhow!|ensure!|matches!|route|path|scope|resource|service|nest|mount|merge|at|to|join|contains|starts_with|ends_with|split\w*|find|replace|trim\w*|strip_\w+|push\w*|insert|eq|ne|cmp|expect|unwrap\w*|to_\w+|as_\w+|into|from|parse|header|redirect\w*|is_match|oneshot|given|matching|path_exact|test_\w+)$/,
    inert: /^(?:std|core|log|tracing|regex|clap|path)(?:\.|$)/,
    mock: /mock|stub|fake|wiremock|httpmock|mockito|vcr|Given|expectation/i,
    server: /^(?:r|router|app|api|server|rocket|cfg|tide|service|web)\.\w+$/i,
    routes: /(?:^|\.)(?:Router|ServiceConfig|Scope|warp|web)\b.*\.\w+$|\.(?:at|route|nest|mount|resource|service)$/,
    trials: /^(?:actix_web::test|actix_test|axum_test|rocket::local|warp::test|poem::test|salvo::test|tower::(?:util::)?ServiceExt|actix_web\.test|rocket\.local|warp\.test|poem\.test|salvo\.test|tower\.)/,
    methods: {},
    dataRecords: true,
    keys: {
        url: ['url', 'uri', 'endpoint'], path: ['path'], base: ['base_url', 'base', 'host'], host: ['host'], method: ['method'],
        payload: ['body', 'json', 'data', 'form', 'payload'], headers: ['headers'], auth: ['auth', 'basic_auth'],
    },
    later: {
        options: [],
        payload: ['json', 'body', 'form', 'body_json', 'body_string', 'body_form', 'body_bytes', 'send_json', 'send_string', 'send_form', 'send_bytes', 'send_body', 'set_body', 'with_body', 'with_json', 'json_body', 'post_fields_copy', 'text', 'bytes'],
        header: ['header', 'set', 'set_header', 'insert_header', 'append_header', 'headers', 'with_header', 'header_append'],
        auth: ['basic_auth', 'with_basic_auth', 'set_basic_auth'],
        method: ['method', 'custom_request'],
        verb: /^(get|post|put|patch|delete|head)$/,
    },
};
/** HTTP clients, where their arguments' shapes are not enough. */
const clients = [
    { from: ['reqwest', 'ureq', 'isahc', 'attohttpc', 'minreq', 'hyper', 'http', 'curl', 'chttp'], absolute: true },
    { from: ['surf', 'awc', 'http_types', 'octocrab', 'gloo_net', 'ehttp', 'xitca_client', 'wreq', 'rustify', 'reqwest_middleware'] },
    { from: ['mockito', 'httpmock', 'wiremock', 'httptest', 'rvcr'], mock: true },
    { from: ['axum', 'warp', 'rocket', 'tide', 'poem', 'salvo', 'gotham', 'iron', 'router', 'nickel', 'rouille', 'trillium'], server: true },
];


/***/ })

};
;