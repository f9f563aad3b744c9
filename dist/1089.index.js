"use strict";
exports.id = 1089;
exports.ids = [1089];
exports.modules = {

/***/ 1089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _grammar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5397);

async function load() {
    const [{ kotlin }, { library }, { words }, { clients }] = await Promise.all([__webpack_require__.e(/* import() */ 3247).then(__webpack_require__.bind(__webpack_require__, 3247)), __webpack_require__.e(/* import() */ 8360).then(__webpack_require__.bind(__webpack_require__, 8360)), __webpack_require__.e(/* import() */ 5762).then(__webpack_require__.bind(__webpack_require__, 5762)), __webpack_require__.e(/* import() */ 4963).then(__webpack_require__.bind(__webpack_require__, 4963))]);
    return (0,_grammar__WEBPACK_IMPORTED_MODULE_0__/* .loadDialect */ .P)(kotlin, { library, words, clients });
}


/***/ })

};
;