"use strict";
exports.id = 7451;
exports.ids = [7451];
exports.modules = {

/***/ 69832:
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
        'format%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9,
        ...named(['format', 'sprintf', 'Kernel.format', 'Kernel.sprintf'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
        ...named([
            'URI', 'URI.parse', 'URI.encode', 'URI.Parser.new.parse', 'String', 'String.new', 'Kernel.URI', 'Addressable.URI.parse',
            'Addressable.URI.heuristic_parse', 'Addressable.URI.encode', 'HTTP.URI.parse', 'Pathname', 'Pathname.new', 'ERB.new',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE),
        ...named([
            'CGI.escape', 'URI.escape', 'URI.encode_www_form_component', 'ERB.Util.url_encode', 'Rack.Utils.escape', 'Addressable.URI.encode_component',
            'URI.encode_uri_component',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy),
        ...named(['URI.join', 'Addressable.URI.join'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we),
        ...named(['File.join', 'Pathname.join'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ),
        ...named([
            'JSON.generate', 'JSON.dump', 'JSON.pretty_generate', 'JSON.fast_generate', 'JSON', 'MultiJson.dump', 'MultiJson.encode', 'Oj.dump', 'Oj.generate',
            'Yajl.Encoder.encode', 'ActiveSupport.JSON.encode', 'JrJackson.Json.dump',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr),
        ...named([
            'URI.encode_www_form', 'Rack.Utils.build_query', 'Rack.Utils.build_nested_query', 'Faraday.Utils.build_query', 'Faraday.Utils.build_nested_query',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8),
        ...named(['ENV.fetch'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np),
        ...named([
            'Array', 'Hash', 'Hash.new', 'Mash.new', 'Hashie.Mash.new', 'OpenStruct.new', 'ActiveSupport.HashWithIndifferentAccess.new', 'Set.new',
            'HashWithIndifferentAccess.new',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB),
    },
    methods: {
        ...named([
            'to_s', 'to_str', 'to_sym', 'freeze', 'dup', 'clone', 'chomp', 'chop', 'html_safe', 'force_encoding', 'encode', 'unicode_normalize', 'squish',
            'strip_heredoc', 'to_h', 'to_hash', 'to_a', 'to_i', 'symbolize_keys', 'stringify_keys', 'deep_symbolize_keys', 'deep_stringify_keys',
            'with_indifferent_access', 'itself', 'presence', 'uniq', 'sort', 'flatten', 'scrub', 'b', 'unindent', 'normalize', 'to_ary', 'rstrip', 'lstrip', 'tap',
            'then', 'yield_self',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH),
        ...named(['compact', 'reject', 'select', 'filter', 'except', 'slice', 'delete_if', 'keep_if', 'compact_blank', 'permit'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .loosely */ .E4),
        ...named(['to_json', 'as_json'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .jsonOf */ .o_), ...named(['to_query', 'to_param'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formOf */ .QU),
        ...named([
            'merge', 'merge!', 'update', 'deep_merge', 'deep_merge!',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .mergedWith */ .nh), ...named(['reverse_merge', 'reverse_merge!', 'with_defaults'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .mergedUnder */ .Jm),
        ...named(['<<', 'concat', 'push', 'append', '+'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC),
        join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinList */ .D7, strip: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .trim */ .Bq, gsub: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true), sub: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(false), 'gsub!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true), 'sub!': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(false), tr: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replace */ .HC(true),
        upcase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .upper */ .js, downcase: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib, fetch: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .memberOrDefault */ .r6, '[]': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .memberOrDefault */ .r6, dig: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .memberOrDefault */ .r6,
        path: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq, request_uri: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq, host: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .urlPart */ .fG('host'), hostname: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .urlPart */ .fG('hostname'), '%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be,
    },
    builds: /^_*(?:(?:build|make|get|api|full|github|construct|request|resource|base|format|create|expand|gh|endpoint)_?)*(?:url|uri|endpoint|path)(?:_for|_to)?$/i,
    adapters: {},
};


/***/ })

};
;