"use strict";
exports.id = 7451;
exports.ids = [7451];
exports.modules = {

/***/ 39257:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   Zq: () => (/* binding */ requestPath),
/* harmony export */   fG: () => (/* binding */ urlPart),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   kB: () => (/* binding */ expandOf)
/* harmony export */ });
/* harmony import */ var _pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _value__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51083);


/** A part of a URL. */
const urlPart = (part) => (of, _args, at) => {
    const found = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).map(one => {
        const text = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(one);
        try {
            return text === undefined ? partOfTemplate(one, part) ?? later(one, part) : (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(new URL(text)[part], at);
        }
        catch {
            return undefined;
        }
    });
    return found.every(one => one !== undefined) ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(found, at) : undefined;
};
/** A part of a URL that callers hand over: what it is will be told there. */
function later(url, part) {
    const [first] = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(url);
    return typeof first === 'object' && first.parameter ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .unknownValue */ .Uo)('a part of what is handed over', `${first.name}.${part}`, url.at, first.parameter) : undefined;
}
const SCHEME = /^https?:\/\//;
/** A part of a URL that is known to be one, but not what all of it is. */
function partOfTemplate(url, part) {
    const [first, ...more] = (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(url);
    const scheme = typeof first === 'string' ? SCHEME.exec(first)?.[0] : undefined;
    if (typeof first !== 'string' || scheme === undefined)
        return undefined;
    const [host, path] = split([first.slice(scheme.length), ...more], /[/?#]/);
    if (part === 'pathname')
        return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(split(path, /[?#]/)[0], url.at);
    const [, [at = '', ...behind]] = split(host, /@/);
    const named = at === '' ? host : [String(at).slice(1), ...behind];
    return (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)([...(part === 'origin' ? [scheme] : []), ...named], url.at);
}
/** What stands before the first place that fits, and what stands from there on. */
function split(parts, at) {
    const index = parts.findIndex(part => typeof part === 'string' && at.test(part));
    const part = parts[index];
    if (typeof part !== 'string')
        return [[...parts], []];
    const from = part.search(at);
    return [[...parts.slice(0, index), part.slice(0, from)], [part.slice(from), ...parts.slice(index + 1)]];
}
/** The path of a URL. One that begins with a hole stays what it is: the hole may be all of its host. */
const urlPath = (of, _args, at) => {
    const path = urlPart('pathname')(of, [], at);
    return path ?? (of.kind === 'template' && typeof of.parts[0] !== 'string' ? of : undefined);
};
/** The path of a URL, for a request to the host of that URL: the whole of it, which says so. */
const requestPath = (of, args, at) => ((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(of).every(one => SCHEME.test(String((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(one)[0]))) ? of : urlPath(of, args, at));
/** A URL taken apart: url.parse. Its text stays what it was. */
const parseUrl = ([value], at) => {
    const text = value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(value);
    if (text === undefined)
        return value && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)([value], at);
    try {
        const url = new URL(text);
        const fields = ['protocol', 'host', 'hostname', 'pathname', 'search', 'href'];
        return { kind: 'record', open: false, at, fields: new Map([...fields.map(f => [f, (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(url[f], at)]), ['path', (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(url.pathname + url.search, at)]]) };
    }
    catch {
        return value;
    }
};
/** What stands for a value in a URI template (RFC 6570). */
const TEMPLATE = /\{[+#./;?&]?\w/;
const isTemplate = (value) => (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .textParts */ .KO)(value).some(part => typeof part === 'string' && TEMPLATE.test(part));
/** A URI template filled with values: `expand('/a{/id}', values)`. What is put into it says nothing more of where it leads. */
const expand = ([template]) => (template && (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(template).some(isTemplate) ? (0,_value__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)((0,_value__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)(template).map(one => (0,_pure__WEBPACK_IMPORTED_MODULE_0__/* .map */ .Tj)(one, text => text.replaceAll('{/', '/{'), one.at)), template.at) : undefined);
/** The same of a template that was made of its text. */
const expandOf = (of, _args, at) => expand([of], at);


/***/ }),

/***/ 69832:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   library: () => (/* binding */ library)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66802);
/* harmony import */ var _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39257);


const named = (names, operation) => Object.fromEntries(names.map(name => [name, operation]));
/** Functions, methods and adapters by name. */
const library = {
    appends: true,
    functions: {
        'format%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9,
        ...named(['format', 'sprintf', 'Kernel.format', 'Kernel.sprintf'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9),
        ...named([
            'URI', 'URI.parse', 'URI.encode', 'URI.escape', 'URI.Parser.new.parse', 'String', 'String.new', 'Kernel.URI', 'Addressable.URI.parse',
            'Addressable.Template.new', 'URITemplate.new', 'Addressable.URI.heuristic_parse', 'Addressable.URI.encode', 'HTTP.URI.parse', 'Pathname', 'Pathname.new', 'ERB.new',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE),
        ...named([
            'CGI.escape', 'URI.encode_www_form_component', 'ERB.Util.url_encode', 'Rack.Utils.escape', 'Addressable.URI.encode_component',
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
            'with_indifferent_access', 'itself', 'presence', 'uniq', 'sort', 'flatten', 'scrub', 'b', 'unindent', 'normalize', 'to_ary', 'rstrip', 'lstrip', 'tap', 'capitalize',
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
        expand: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .expandOf */ .kB, path: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .requestPath */ .Zq, request_uri: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .requestPath */ .Zq, host: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .urlPart */ .fG('host'), hostname: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .urlPart */ .fG('hostname'), '%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be,
    },
    builds: /^_*(?:(?:build|make|get|api|full|github|construct|request|resource|base|format|create|expand|gh|endpoint)_?)*(?:url|uri|endpoint|path)(?:_for|_to)?$/i,
    adapters: {},
};


/***/ })

};
;