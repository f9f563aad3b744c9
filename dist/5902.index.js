"use strict";
exports.id = 5902;
exports.ids = [5902];
exports.modules = {

/***/ 95902:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ python }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 874).then(__webpack_require__.bind(__webpack_require__, 874)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(2157)]).then(__webpack_require__.bind(__webpack_require__, 82157)), __webpack_require__.e(/* import() */ 9487).then(__webpack_require__.bind(__webpack_require__, 19487))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(python, { library, words, clients });
}


/***/ })

};
;