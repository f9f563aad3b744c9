"use strict";
exports.id = 9658;
exports.ids = [9658];
exports.modules = {

/***/ 49658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ go }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 9149).then(__webpack_require__.bind(__webpack_require__, 89149)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(2633)]).then(__webpack_require__.bind(__webpack_require__, 22633)), __webpack_require__.e(/* import() */ 9883).then(__webpack_require__.bind(__webpack_require__, 49883))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(go, { library, words, clients });
}


/***/ })

};
;