"use strict";
exports.id = 4;
exports.ids = [4];
exports.modules = {

/***/ 80004:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [dialect, library, words, clients] = await Promise.all([
        __webpack_require__.e(/* import() */ 1083).then(__webpack_require__.bind(__webpack_require__, 71083)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(8360)]).then(__webpack_require__.bind(__webpack_require__, 78360)), __webpack_require__.e(/* import() */ 5762).then(__webpack_require__.bind(__webpack_require__, 85762)), __webpack_require__.e(/* import() */ 4963).then(__webpack_require__.bind(__webpack_require__, 64963)),
    ]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(dialect.java, { ...library, ...words, ...clients });
}


/***/ })

};
;