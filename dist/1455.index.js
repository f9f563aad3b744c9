"use strict";
exports.id = 1455;
exports.ids = [1455];
exports.modules = {

/***/ 41455:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/languages/data/json.ts
var json = __webpack_require__(28044);
// EXTERNAL MODULE: ./src/languages/data/scripts.ts
var scripts = __webpack_require__(22656);
// EXTERNAL MODULE: ./src/languages/data/words.ts
var words = __webpack_require__(95737);
// EXTERNAL MODULE: ./src/analysis/lines.ts
var lines = __webpack_require__(93621);
// EXTERNAL MODULE: ./src/languages/data/document.ts + 5 modules
var data_document = __webpack_require__(6180);
;// CONCATENATED MODULE: ./src/languages/json/lower.ts
// JSON documents as data.




/** Lowers a JSON file. */
const lower = ({ path, text }) => {
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { allowTrailingComma: true, disallowComments: false });
    const [first] = errors;
    const problems = first ? [`not JSON at line ${new lines/* Lines */.q(text).line(first.offset)}`] : [];
    return (0,data_document/* programOf */.o)('json', path, text, root ? [(0,json/* dataOf */.q)(root, text)] : [], problems);
};

;// CONCATENATED MODULE: ./src/languages/json/index.ts
// JSON: descriptions, collections, recordings, route tables, and the scripts of packages, containers and editors.





/** The front end of JSON. */
async function load() {
    return { id: 'json', lower: lower, library: { functions: {}, methods: {}, adapters: {} }, words: words/* words */.a, clients: words/* clients */.b, embedded };
}
/** What can only be a script, or holds one. */
const TELLING = /\b(?:curl|wget|https?|gh\s+api)\s|"(?:curl|wget)"|```/;
function embedded({ text }) {
    const root = TELLING.test(text) ? (0,main.parseTree)(text) : undefined;
    return root ? (0,scripts/* scriptsIn */.O)((0,json/* dataOf */.q)(root, text)) : [];
}


/***/ })

};
;