"use strict";
exports.id = 2092;
exports.ids = [2092];
exports.modules = {

/***/ 42092:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ ruby }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 5382).then(__webpack_require__.bind(__webpack_require__, 55382)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(7451)]).then(__webpack_require__.bind(__webpack_require__, 69832)), __webpack_require__.e(/* import() */ 5265).then(__webpack_require__.bind(__webpack_require__, 5265))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(ruby, { library, words, clients });
}


/***/ })

};
;