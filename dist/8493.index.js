"use strict";
exports.id = 8493;
exports.ids = [8493];
exports.modules = {

/***/ 30874:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ rust }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 2554).then(__webpack_require__.bind(__webpack_require__, 42554)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(8024), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 50889)), __webpack_require__.e(/* import() */ 3883).then(__webpack_require__.bind(__webpack_require__, 33883))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(rust, { library, words, clients });
}


/***/ })

};
;