"use strict";
exports.id = 3678;
exports.ids = [3678];
exports.modules = {

/***/ 83678:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48279);

async function load() {
    const [{ scala }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 3496).then(__webpack_require__.bind(__webpack_require__, 93496)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(4653)]).then(__webpack_require__.bind(__webpack_require__, 4653)), __webpack_require__.e(/* import() */ 9967).then(__webpack_require__.bind(__webpack_require__, 39967))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(scala, { library, words, clients });
}


/***/ })

};
;