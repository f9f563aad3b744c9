"use strict";
exports.id = 6655;
exports.ids = [6655];
exports.modules = {

/***/ 6655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   library: () => (/* binding */ library)
/* harmony export */ });
/* harmony import */ var _analysis_pure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6802);

/** Functions, methods and adapters by name. */
const library = {
    functions: {
        sprintf: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .format */ .GP, vsprintf: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .formatList */ .ki, implode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinedBy */ .zD), join: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .asFunction */ .l8(_analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .joinedBy */ .zD), strval: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE, json_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, http_build_query: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8,
        wp_json_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, drupal_json_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, rawurlencode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, urlencode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .escapeUrl */ .vy, trim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, rtrim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, ltrim: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, strtolower: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, strtoupper: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, ucfirst: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        str_replace: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .replaceIn */ .ID, array_merge: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, array_replace: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp, array_filter: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, array_values: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, array_merge_recursive: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp,
        utf8_encode: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, stream_context_create: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, getenv: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, env: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, config: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .Np, collect: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        '*.json_encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.jsonEncode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, '*.encodeJson': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'GuzzleHttp\\Utils.jsonEncode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'Zend_Json.encode': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr,
        'new GuzzleHttp\\Psr7\\Uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Uri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Url': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'Unirest\\Request\\Body.json': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeJson */ .Pr, 'Unirest\\Request\\Body.form': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .encodeForm */ .F8, 'GuzzleHttp\\Psr7\\Utils.streamFor': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'GuzzleHttp\\Psr7\\stream_for': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
        '*.streamFor': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.createStream': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, '*.createUri': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new ArrayObject': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB, 'new Collection': _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .same */ .FB,
    },
    methods: {
        toArray: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH, all: _analysis_pure__WEBPACK_IMPORTED_MODULE_0__/* .sameOf */ .KH,
    },
    adapters: { call_user_func: { fn: 0, rest: 1 }, call_user_func_array: { fn: 0, rest: 1, list: true } },
};


/***/ })

};
;