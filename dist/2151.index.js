"use strict";
exports.id = 2151;
exports.ids = [2151];
exports.modules = {

/***/ 22151:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ csharp }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 3966).then(__webpack_require__.bind(__webpack_require__, 33966)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(3940)]).then(__webpack_require__.bind(__webpack_require__, 33940)), __webpack_require__.e(/* import() */ 4382).then(__webpack_require__.bind(__webpack_require__, 4382))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(csharp, { library, words, clients });
}


/***/ })

};
;