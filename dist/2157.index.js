"use strict";
exports.id = 2157;
exports.ids = [2157];
exports.modules = {

/***/ 82157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   library: () => (/* binding */ library)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);

const named = (names, operation) => Object.fromEntries(names.map(name => [name, operation]));
/** Functions, methods and adapters by name. */
const library = {
    appends: true,
    functions: {
        'format%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP,
        ...named([
            'str', 'unicode', 'six.text_type', 'repr', 'yarl.URL', 'furl.furl', 'httpx.URL', 'urllib3.util.parse_url', 'os.path.expandvars', 'string.Template',
            '*.to_text', '*.to_bytes', '*.to_native', '*.force_str', '*.force_text', '*.smart_str', '*.ensure_str', '*.ensure_text', '*.ensure_binary', '*.b',
            '*.u', 'int',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE),
        ...named([
            'dict', 'OrderedDict', 'collections.OrderedDict', '*.OrderedDict', '*.ChainMap', '*.MultiDict', '*.CaseInsensitiveDict', '*.merge_dicts', '*.merge',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp),
        ...named([
            'json.dumps', 'simplejson.dumps', 'ujson.dumps', '*.dumps', '*.jsonify', '*.dumpb', '*.json_encode', '*.to_json', '*.JSONEncoder.encode',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr),
        ...named(['urllib.urlencode', 'urllib.parse.urlencode', '*.urlencode', 'urlencode'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8),
        ...named(['*.quote', '*.quote_plus', 'quote', 'quote_plus'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy),
        ...named(['*.urljoin', 'urljoin'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we),
        ...named([
            'os.path.join', 'posixpath.join', 'path.join', '*.posixpath.join', '*.url_join', '*.urlpath_join', '*.join_url', '*.url_path_join', '*.slash_join',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ),
        ...named([
            'copy.copy', 'copy.deepcopy', 'bytes', 'bytearray', 'list', 'tuple', 'iter', 'list.copy', 'next', 'types.MappingProxyType', '*.deepcopy',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB),
        ...named(['os.environ.get', 'os.getenv', 'environ.get', 'getenv', '*.environ.get', '*.getenv', 'config', 'decouple.config', 'env'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np),
        ...named(['*.HTTPBasicAuth', 'HTTPBasicAuth', '*.BasicAuth', '*.HTTPDigestAuth', '*.HttpBasicAuth'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE),
    },
    methods: {
        format: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be, join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinedBy */ .zD, replace: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true), lower: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib, upper: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .upper */ .js, strip: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq,
        ...named([
            'rstrip', 'lstrip', 'encode', 'decode', 'copy', 'items', 'values', 'expanduser', 'safe_substitute', 'substitute', 'geturl', 'human_repr', 'with_query',
            'update_query',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH),
        get: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .memberOrDefault */ .r6, update: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .mergedWith */ .nh, append: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC, extend: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC, title: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, capitalize: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, joinpath: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .appendPath */ .mR, join_path: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .appendPath */ .mR,
    },
    members: { url: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, value: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH },
    builds: /^_*(?:(?:build|make|get|api|full|github|construct|request|resource|base|format|create|expand|gh|endpoint)_?)*(?:url|uri|endpoint|path)(?:_for|_to)?$/i,
    adapters: { partial: { fn: 0, rest: 1, returns: true, presets: true }, wraps: { fn: 0, rest: 1, returns: true }, partialmethod: { fn: 0, rest: 1, returns: true, presets: true } },
};


/***/ })

};
;