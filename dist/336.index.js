"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 40336:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ php }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 40973)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(8024), __webpack_require__.e(6655)]).then(__webpack_require__.bind(__webpack_require__, 36655)), __webpack_require__.e(/* import() */ 6629).then(__webpack_require__.bind(__webpack_require__, 86629))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(php, { library, words, clients });
}


/***/ })

};
;