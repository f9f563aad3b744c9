"use strict";
exports.id = 847;
exports.ids = [847];
exports.modules = {

/***/ 30847:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load)
/* harmony export */ });
async function load() {
    const [{ lower }, { commandsIn }, { library }, { clients, words }] = await Promise.all([__webpack_require__.e(/* import() */ 4224).then(__webpack_require__.bind(__webpack_require__, 94224)), Promise.all(/* import() */[__webpack_require__.e(9563), __webpack_require__.e(6785)]).then(__webpack_require__.bind(__webpack_require__, 6785)), Promise.all(/* import() */[__webpack_require__.e(6802), __webpack_require__.e(8024), __webpack_require__.e(1932)]).then(__webpack_require__.bind(__webpack_require__, 73804)), __webpack_require__.e(/* import() */ 8230).then(__webpack_require__.bind(__webpack_require__, 38230))]);
    return { id: 'javascript', lower, library, words, clients, embedded: commandsIn };
}


/***/ })

};
;