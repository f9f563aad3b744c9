"use strict";
exports.id = 3961;
exports.ids = [3961];
exports.modules = {

/***/ 83961:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesTable: () => (/* binding */ rulesTable)
/* harmony export */ });
/** All rules as a table. */
function rulesTable(rules) {
    const rows = [['RULE', 'SEVERITY', 'WHAT IT FINDS'], ...rules.map(({ id, severity, title }) => [id, severity, title])];
    const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
    return rows.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}


/***/ })

};
;