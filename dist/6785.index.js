"use strict";
exports.id = 6785;
exports.ids = [6785];
exports.modules = {

/***/ 6785:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandsIn: () => (/* binding */ commandsIn)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24059);
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ts_morph__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _analysis_embedded__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);
/* harmony import */ var _grammar_commands__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9563);
/* harmony import */ var _parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37420);
/* harmony import */ var _scripts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70631);
// Commands that a script hands to the shell, in one string or word by word: they are read as scripts of the shell.





const SHOWN = /<(?:pre|code|textarea)\b|\bmarkdown\b/i;
const ESCAPE = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[\s\S])/g;
const SIMPLE = { n: '\n', t: '\t', r: '', '\n': '', '\r\n': '' };
/** A string that begins as a command does, or is the name of a program, or a command in a script: without one there is no need to parse. */
const BEGUN = /["'`](?:\s|\\[nrt\n])*(?:curl|wget|gh|https?|[\w/.-]+\/(?:curl|wget|gh))(?:\s|\\|\$\{|["'`])|[\n;&|(!](?:[ \t]|\\n)*curl\s/;
/** How many words of a list are read. */
const MAX_WORDS = 60;
/** The commands in a JavaScript or TypeScript file. */
function commandsIn({ path, text }) {
    // What a page shows as code is for a reader of documents.
    if (_scripts__WEBPACK_IMPORTED_MODULE_4__/* .PAGE */ .K.test(path))
        return SHOWN.test(text) ? [{ language: 'document', extension: '.html', blocks: [new _analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .Excerpting */ .U8(text).take(0, text.length)] }] : [];
    if (!(0,_grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .mayCommand */ .fi)(text) || !BEGUN.test(text))
        return [];
    const source = (0,_parse__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .q)('/file.tsx', text);
    const found = [];
    const start = () => new _analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .Excerpting */ .U8(text).add((0,_grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .constants */ .AA)(text));
    const visit = (node, parent) => {
        const parts = partsOf(node);
        const said = parts.map(saidBy).join('');
        if (parts.some(isText) && _grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND */ .Wr.test(said)) {
            if ((0,_grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .isOnlySaid */ .ij)(text, node.getStart(source)))
                return;
            found.push(parts.reduce((excerpt, part) => put(excerpt, part, source), start()).add('\n'));
            return;
        }
        if (parts.length === 1 && isText(node) && _grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .RX.test(said))
            found.push(words(node, parent, source, start()).add('\n'));
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, child => visit(child, node));
    };
    visit(source, source);
    return found.map(excerpt => ({ language: 'shell', blocks: [excerpt] }));
}
const isText = (node) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(node) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isTemplateExpression(node);
/** The operands of a concatenation in order; anything else is itself. */
function partsOf(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isParenthesizedExpression(node))
        return partsOf(node.expression);
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.SyntaxKind.PlusToken ? [...partsOf(node.left), ...partsOf(node.right)] : [node];
}
/** What a part says, with a variable of the shell for what can't be told. */
function saidBy(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(node))
        return node.text;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(span => `$x${span.literal.text}`)].join('') : '$x';
}
/** Adds a string as it reads; what is no string is a variable of the script. */
function put(excerpt, node, source) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(node))
        return written(excerpt, source.text, node.getStart(source) + 1, node.end - 1);
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isTemplateExpression(node))
        return excerpt.put((0,_grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(node.getText(source)), node.getStart(source), node.end);
    written(excerpt, source.text, node.head.getStart(source) + 1, node.head.end - 2);
    for (const { expression, literal } of node.templateSpans) {
        excerpt.put((0,_grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .variable */ .bv)(expression.getText(source)), expression.getStart(source), expression.end);
        written(excerpt, source.text, literal.getStart(source) + 1, literal.end - (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isTemplateTail(literal) ? 1 : 2));
    }
    return excerpt;
}
/** Text between quotes, each escape as the character it stands for. */
function written(excerpt, text, from, to) {
    let at = from;
    for (const { 0: escape, index } of text.slice(from, to).matchAll(ESCAPE)) {
        excerpt.take(at, from + index).put(meant(escape), from + index, from + index + escape.length);
        at = from + index + escape.length;
    }
    return excerpt.take(at, to);
}
function meant(escape) {
    const code = /^\\(?:u\{?|x)([\da-fA-F]+)/.exec(escape)?.[1];
    return code === undefined ? SIMPLE[escape.slice(1)] ?? escape.slice(1) : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
}
/** A command in words of their own: `spawn('curl', ['-X', 'POST', url])`, `['curl', url].join(' ')`. */
function words(program, parent, source, excerpt) {
    const beside = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isArrayLiteralExpression(parent) ? parent.elements : ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(parent) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isNewExpression(parent) ? parent.arguments ?? [] : [];
    const behind = beside.slice(beside.indexOf(program) + 1).flatMap(one => elementsOf(one, source));
    put(excerpt, program, source);
    for (const word of behind.slice(0, MAX_WORDS)) {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isSpreadElement(word)) {
            excerpt.put(` "${(0,_grammar_commands__WEBPACK_IMPORTED_MODULE_2__/* .several */ .J$)(word.expression.getText(source))}"`, word.getStart(source), word.end);
            continue;
        }
        const parts = partsOf(word);
        const said = parts.map(saidBy).join('');
        const quote = /^[\w/.:@=-]+$/.test(said) ? '' : said.includes('$x') || said.includes("'") ? '"' : "'";
        excerpt.add(` ${quote}`);
        // Words of a list that was written down before stand nowhere in the command.
        if (word.pos < program.pos)
            excerpt.add(parts.reduce((before, part) => put(before, part, source), new _analysis_embedded__WEBPACK_IMPORTED_MODULE_1__/* .Excerpting */ .U8(source.text)).text);
        else
            for (const part of parts)
                put(excerpt, part, source);
        excerpt.add(quote);
    }
    return excerpt;
}
/** The words of a list, or of the variable that one is. Functions and options of the call are none. */
function elementsOf(node, source) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isArrayLiteralExpression(node))
        return node.elements.flatMap(element => (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isSpreadElement(element) ? spreadOf(element, source) : [element]));
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(node))
        return listNamed(node.text, source);
    return partsOf(node).some(isText) ? [node] : [];
}
/** What a list spreads in, where that is written down. */
function spreadOf(element, source) {
    const known = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(element.expression) ? listNamed(element.expression.text, source) : [];
    return known.length > 0 ? known : [element];
}
function listNamed(name, source) {
    let found = [];
    const visit = (node) => {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableDeclaration(node) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(node.name) && node.name.text === name && node.initializer && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isArrayLiteralExpression(node.initializer))
            found = node.initializer.elements;
        else
            ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}


/***/ }),

/***/ 37420:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24059);
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ts_morph__WEBPACK_IMPORTED_MODULE_0__);
// Text to the compiler's syntax tree.

/**
 * The tree of one file. What stands in documentation comments stays a comment: it would take most of the time in files that are full of it.
 * No node knows what it is in: to tell them all takes a third as long as to parse them.
 */
const parse = (name, text) => ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.createSourceFile(name, text, { languageVersion: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.ScriptTarget.Latest, jsDocParsingMode: ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.JSDocParsingMode.ParseNone }, false);


/***/ }),

/***/ 70631:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PAGE),
/* harmony export */   S: () => (/* binding */ scriptsOf)
/* harmony export */ });
// Scripts inside other files: <script> of HTML and its templates, Vue, Svelte and Astro.
/** Files with scripts in them. */
const PAGE = /\.(?:vue|svelte|astro|x?html?|ejs|hbs)$/i;
/** Astro's script stands at the top, between two lines. */
const FENCED = /^(\s*---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/m;
/** The scripts of a page, each with the lines and columns before it. */
function scriptsOf(text, path) {
    const scripts = [];
    const [, fence, top] = path.endsWith('.astro') ? FENCED.exec(text) ?? [] : [];
    if (fence !== undefined && top !== undefined)
        scripts.push({ text: top, line: fence.split('\n').length - 1, column: 0, extension: 'tsx' });
    // Commented out is not run; blanks keep the lines and columns.
    const live = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '));
    for (const match of live.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi)) {
        const [, attributes = '', body = ''] = match;
        const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
        if (type !== '' && !/(java|ecma|type)script|module|babel|jsx/i.test(type))
            continue;
        const start = match.index + match[0].indexOf('>') + 1;
        const head = text.slice(0, start);
        const lang = /\blang\s*=\s*["']?(\w+)/i.exec(attributes)?.[1]?.toLowerCase();
        scripts.push({ text: body, line: head.split('\n').length - 1, column: start - (head.lastIndexOf('\n') + 1), extension: lang === 'ts' || lang === 'tsx' || lang === 'typescript' ? 'tsx' : 'jsx' });
    }
    return scripts;
}


/***/ })

};
;