"use strict";
exports.id = 2157;
exports.ids = [2157];
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

/***/ 82157:
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
        'format%': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP,
        ...named([
            'str', 'unicode', 'six.text_type', 'repr', 'yarl.URL', 'furl.furl', 'httpx.URL', 'urllib3.util.parse_url', 'os.path.expandvars', 'string.Template',
            '*.to_text', '*.to_bytes', '*.to_native', '*.force_str', '*.force_text', '*.smart_str', '*.ensure_str', '*.ensure_text', '*.ensure_binary', '*.b',
            '*.u', 'int', '*.URITemplate',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE),
        ...named([
            'dict', 'OrderedDict', 'collections.OrderedDict', '*.OrderedDict', '*.ChainMap', '*.MultiDict', '*.CaseInsensitiveDict', '*.merge_dicts', '*.merge',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp),
        ...named([
            'json.dumps', 'simplejson.dumps', 'ujson.dumps', '*.dumps', '*.jsonify', '*.dumpb', '*.json_encode', '*.to_json', '*.JSONEncoder.encode',
        ], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr),
        ...named(['urllib.urlencode', 'urllib.parse.urlencode', '*.urlencode', 'urlencode'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8),
        ...named(['*.quote', '*.quote_plus', 'quote', 'quote_plus'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy),
        ...named(['*.urljoin', 'urljoin'], _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinUrl */ .we), '*.expand': _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT,
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
        expand: _analysis_pure_urls__WEBPACK_IMPORTED_MODULE_1__/* .expandOf */ .kB, get: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .memberOrDefault */ .r6, update: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .mergedWith */ .nh, append: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC, extend: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC, title: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, capitalize: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, joinpath: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .appendPath */ .mR, join_path: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .appendPath */ .mR,
    },
    members: { url: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, value: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH },
    builds: /^_*(?:(?:build|make|get|api|full|github|construct|request|resource|base|format|create|expand|gh|endpoint)_?)*(?:url|uri|endpoint|path)(?:_for|_to)?$/i,
    adapters: { run_in_executor: { fn: 1, rest: 2 }, partial: { fn: 0, rest: 1, returns: true, presets: true }, wraps: { fn: 0, rest: 1, returns: true }, partialmethod: { fn: 0, rest: 1, returns: true, presets: true } },
};


/***/ })

};
;