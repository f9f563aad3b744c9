/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 576:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ snakeCase)
/* harmony export */ });
// How names are written.
/** `noteUrl` as `note_url`, `NoteURL` too. */
const snakeCase = (name) => name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();


/***/ }),

/***/ 460:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** The values by key, keys in the order of their first value. */
function groupBy(values, key) {
    const groups = new Map();
    for (const value of values) {
        const name = key(value);
        const group = groups.get(name);
        if (group)
            group.push(value);
        else
            groups.set(name, [value]);
    }
    return groups;
}


/***/ }),

/***/ 6338:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ upwards),
/* harmony export */   ug: () => (/* binding */ moduleFiles),
/* harmony export */   wq: () => (/* binding */ moduleWithin)
/* harmony export */ });
// Where Python's modules are: beside the file that imports them, or below a folder above it.
/** The files that a module may be, as paths from the file that imports it: a relative one by its dots, any other from each folder above. */
function moduleFiles(module, path) {
    const [, dots = '', rest = ''] = /^(\.*)(.*)$/s.exec(module);
    const inner = rest.replaceAll('.', '/');
    const folders = dots ? [up(dots.length - 1)] : upwards(path);
    return folders.flatMap(folder => (inner === '' ? ['__init__.py'] : [`${inner}.py`, `${inner}/__init__.py`]).map(file => folder + file));
}
/** `a.b` of the module `a`, `.b` of `.`. */
const moduleWithin = (module, name) => (module.endsWith('.') ? module + name : `${module}.${name}`);
/** The folder of a file and each one above it, as paths from there. */
const upwards = (path) => path.split('/').map((_, i) => up(i));
const up = (levels) => (levels === 0 ? './' : '../'.repeat(levels));


/***/ }),

/***/ 6933:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rubyFiles)
/* harmony export */ });
/* harmony import */ var _casing__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(576);
// Where Ruby's modules are, by their names.

/** `A::OneB` is in `a/one_b.rb`, in `one_b.rb` or in `a.rb`. */
function rubyFiles(name) {
    const parts = name.split('::').map(_casing__WEBPACK_IMPORTED_MODULE_0__/* .snakeCase */ .L);
    return [...new Set(parts.flatMap((part, i) => [parts.slice(0, i + 1).join('/'), part]).reverse())].map(file => `${file}.rb`);
}


/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ (function(module) {

module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("crypto")[name]) });

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 1943:
/***/ (function(module) {

module.exports = require("fs/promises");

/***/ }),

/***/ 264:
/***/ (function(module) {

module.exports = require("inspector");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 3836:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 8877:
/***/ (function(module) {

module.exports = require("node:v8");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ (function(module) {

module.exports = require("path");

/***/ }),

/***/ 2987:
/***/ (function(module) {

module.exports = require("perf_hooks");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 7016:
/***/ (function(module) {

module.exports = require("url");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/importers/modules.ts
var modules = __nccwpck_require__(6338);
// EXTERNAL MODULE: ./src/importers/ruby-files.ts
var ruby_files = __nccwpck_require__(6933);
;// CONCATENATED MODULE: ./src/importers/syntaxes.ts


const syntaxes_all = (text, pattern) => Array.from(text.matchAll(pattern), ([, found = '']) => found);
const SPECIFIER = /\b(?:from|import|require)\s*\(?\s*['"`]([^'"`\n]+)['"`]/g;
const javascript = {
    languages: ['javascript', 'coffeescript', 'json'],
    needle: names => new RegExp(`[^\\w](?:${names})(?:\\.\\w{2,6})?/?['"\`]`),
    specifiers: text => syntaxes_all(text, SPECIFIER),
};
const IMPORT = /^[ \t]*import[ \t]+([\w. \t,]+)/gm;
const FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]*(?:\(([^)]*)\)|(.*))/gm;
const LISTED = /([.\w]+)(?:\s+as\s+\w+)?/g;
/** What is imported from a module may be a module itself. */
const python = {
    languages: ['python'],
    needle: names => new RegExp(`\\b(?:${names})\\b`),
    specifiers: (text, path) => [
        ...syntaxes_all(text, IMPORT).flatMap(list => syntaxes_all(list, LISTED)),
        ...Array.from(text.matchAll(FROM)).flatMap(([, module = '', listed, rest = '']) => [module, ...syntaxes_all(listed ?? rest, LISTED).map(name => (0,modules/* moduleWithin */.wq)(module, name))]),
    ].flatMap(module => (0,modules/* moduleFiles */.ug)(module, path)),
};
const REQUIRE = /\brequire(?:_relative|_dependency)?[ \t(]*['"](?:\.\/)?([\w./-]+?)(?:\.rb)?['"]/g;
const CONSTANT = /(?<![\w:])(?:::)?([A-Z]\w*(?:::[A-Z]\w*)*)/g;
/** Files are required by their paths, or loaded by the names of the modules in them. */
const ruby = {
    languages: ['ruby'],
    needle: names => new RegExp(`\\b(?:${names.replaceAll('_', '_?')})\\b`, 'i'),
    specifiers: text => [...syntaxes_all(text, REQUIRE).map(file => file.replace(/^(?:\.\.?\/)+/, '')), ...syntaxes_all(text, CONSTANT).flatMap(ruby_files/* rubyFiles */.q)].map(file => `/${file.replace(/\.rb$/, '')}.rb`),
};
const USE = /\b(?:use[ \t]+(?:[\w\\]+\\)?|new[ \t]+\\?(?:[\w\\]+\\)?)?([A-Z]\w*)[ \t]*(?:;|::)/g;
const INCLUDE = /\b(?:require|include)(?:_once)?\b[^;'"\n]*['"]\/?(?:\.\.?\/)*([\w./-]+\.(?:php|inc))['"]/g;
/** A class has a file of its name; constants are in files that are included. */
const php = {
    languages: ['php'],
    needle: names => new RegExp(`\\b(?:${names})\\b`),
    specifiers: text => [...syntaxes_all(text, INCLUDE), ...[...new Set(syntaxes_all(text, USE))].map(name => `${name}.php`)].map(file => `/${file}`),
};

;// CONCATENATED MODULE: ./src/languages/index.ts

/** What reads the files of a language whose own front end can't be loaded: the text front end, by the rules of a language that looks alike. */
const languages_text = (id, like) => async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load(like, id);
/** All front ends. */
const languages = [
    {
        id: 'javascript',
        extensions: ['.js', '.cjs', '.mjs', '.jsx', '.es6', '.es', '.jsm', '.gs', '.ts', '.cts', '.mts', '.tsx', '.vue', '.svelte', '.astro', '.html', '.htm', '.xhtml', '.ejs', '.hbs'],
        minified: true,
        declarations: ['.d.ts', '.d.cts', '.d.mts'],
        interpreters: ['node', 'nodejs', 'ts-node', 'tsx', 'bun', 'deno'],
        imports: javascript,
        load: async () => (await __nccwpck_require__.e(/* import() */ 847).then(__nccwpck_require__.bind(__nccwpck_require__, 847))).load(), fallback: languages_text('javascript', 'dart'),
    },
    {
        id: 'shell',
        extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.command', '.zsh-theme'],
        filenames: [
            ...['bashrc', 'bash_profile', 'bash_login', 'bash_aliases', 'bash_functions', 'profile', 'zshrc', 'zprofile', 'zshenv', 'zlogin', 'kshrc', 'aliases', 'functions', 'exports', 'extra'].flatMap(name => [`.${name}`, name]),
            '.envrc', 'PKGBUILD', 'APKBUILD',
        ],
        interpreters: ['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(6802), __nccwpck_require__.e(5486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5486))).load(), fallback: languages_text('shell', 'perl'),
    },
    {
        id: 'ruby',
        extensions: ['.rb', '.rbw', '.rake', '.ru', '.gemspec', '.thor', '.podspec', '.jbuilder', '.cap', '.cr'],
        filenames: ['Rakefile', 'Gemfile', 'Capfile', 'Guardfile', 'Thorfile', 'Vagrantfile', 'Fastfile', 'Podfile', 'Dangerfile', 'Brewfile'],
        interpreters: ['ruby', 'jruby', 'rbx', 'macruby', 'crystal'],
        imports: ruby,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(2092)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2092))).load(), fallback: languages_text('ruby', 'coffeescript'),
    },
    { id: 'python', extensions: ['.py', '.pyw', '.pyi'], interpreters: ['python'], imports: python, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(5902)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5902))).load(), fallback: languages_text('python', 'coffeescript') },
    { id: 'objective-c', extensions: ['.m', '.mm', '.pch'], named: 'c', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('objective-c') },
    { id: 'perl', extensions: ['.pl', '.pm', '.t', '.psgi', '.cgi', '.plx'], interpreters: ['perl'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('perl') },
    { id: 'dart', extensions: ['.dart'], interpreters: ['dart'], named: 'dart', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('dart') },
    { id: 'c', extensions: ['.c', '.h', '.cc', '.cpp', '.cxx', '.hpp', '.hh', '.ino'], named: 'c', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('c') },
    { id: 'd', extensions: ['.d', '.di'], named: 'd', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('d') },
    { id: 'lua', extensions: ['.lua'], interpreters: ['lua', 'luajit'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('lua') },
    { id: 'r', extensions: ['.r'], interpreters: ['Rscript'], named: 'r', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('r') },
    { id: 'elixir', extensions: ['.ex', '.exs'], interpreters: ['elixir'], named: 'elixir', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('elixir') },
    { id: 'haskell', extensions: ['.hs'], interpreters: ['runhaskell', 'runghc'], named: 'haskell', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('haskell') },
    { id: 'ocaml', extensions: ['.ml', '.mli'], interpreters: ['ocaml'], named: 'ocaml', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('ocaml') },
    { id: 'julia', extensions: ['.jl'], interpreters: ['julia'], named: 'julia', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('julia') },
    { id: 'vim', extensions: ['.vim'], filenames: ['.vimrc', 'vimrc', '.nvimrc', '.gvimrc'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('vim') },
    { id: 'powershell', extensions: ['.ps1', '.psm1', '.psd1'], interpreters: ['pwsh'], named: 'powershell', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('powershell') },
    { id: 'coffeescript', extensions: ['.coffee', '.litcoffee', '.cson', '.iced'], interpreters: ['coffee'], tables: ['javascript'], imports: javascript, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('coffeescript') },
    { id: 'elisp', extensions: ['.el'], filenames: ['.emacs', '.spacemacs', 'Cask'], interpreters: ['emacs'], named: 'elisp', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('elisp') },
    { id: 'common-lisp', extensions: ['.lisp', '.lsp', '.cl'], interpreters: ['sbcl', 'ecl', 'clisp', 'ros'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('common-lisp') },
    { id: 'scheme', extensions: ['.rkt', '.scm', '.ss', '.sld'], interpreters: ['racket', 'guile', 'gosh', 'csi'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('scheme') },
    { id: 'clojure', extensions: ['.clj', '.cljs', '.cljc', '.boot'], interpreters: ['bb', 'boot', 'clojure'], named: 'clojure', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('clojure') },
    { id: 'swift', extensions: ['.swift'], interpreters: ['swift'], named: 'swift', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('swift') },
    {
        id: 'document',
        extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd', '.rst', '.adoc', '.asciidoc', '.asc', '.org', '.ipynb', '.rdoc', '.pod', '.txt', '.text', '.textile', '.wiki', '.mediawiki', '.feature'],
        filenames: ['README', 'INSTALL', 'HACKING', 'USAGE', 'NOTES', 'FAQ', 'CHANGES', 'CHANGELOG', 'NEWS'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2550))).load(), fallback: languages_text('document', 'r'),
    },
    { id: 'php', extensions: ['.php', '.phtml', '.php3', '.php4', '.php5', '.php7', '.phps', '.inc', '.ctp', '.module', '.install'], interpreters: ['php'], imports: php, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 336))).load(), fallback: languages_text('php', 'perl') },
    { id: 'go', extensions: ['.go'], named: 'go', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(9658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9658))).load(), fallback: languages_text('go', 'c') },
    { id: 'rust', extensions: ['.rs'], interpreters: ['rust-script'], named: 'rust', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 874))).load(), fallback: languages_text('rust', 'swift') },
    { id: 'java', extensions: ['.java', '.jav', '.jsp'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(4)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4))).load(), fallback: languages_text('java', 'dart') },
    { id: 'kotlin', extensions: ['.kt', '.kts'], tables: ['java'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(1089)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1089))).load(), fallback: languages_text('kotlin', 'dart') },
    { id: 'scala', extensions: ['.scala', '.sc', '.sbt'], tables: ['java'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(3678)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3678))).load(), fallback: languages_text('scala', 'swift') },
    { id: 'groovy', extensions: ['.groovy', '.gvy', '.gradle', '.jenkinsfile'], filenames: ['Jenkinsfile'], interpreters: ['groovy'], tables: ['java'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('groovy') },
    { id: 'csharp', extensions: ['.cs', '.csx', '.cshtml'], named: 'net', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(2151)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2151))).load(), fallback: languages_text('csharp', 'dart') },
    { id: 'fsharp', extensions: ['.fs', '.fsx', '.fsi'], tables: ['csharp'], named: 'net', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(7997), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 548))).load('fsharp') },
    { id: 'http', extensions: ['.http', '.rest', '.hurl', '.bru'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9782))).load(), fallback: languages_text('http', 'r') },
    { id: 'stackql', extensions: ['.iql', '.stackql', '.sql'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(4826)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4826))).load(), fallback: languages_text('stackql', 'r') },
    {
        id: 'recipe',
        extensions: ['.dockerfile', '.mk', '.mak', '.just', '.fish', '.bat', '.cmd', '.gitconfig', '.tf', '.hcl', '.pp', '.applescript'],
        filenames: ['Dockerfile', 'Containerfile', 'Makefile', 'makefile', 'GNUmakefile', 'Procfile', 'justfile', 'Justfile', '.justfile', '.gitconfig', 'gitconfig'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9563), __nccwpck_require__.e(8778), __nccwpck_require__.e(4312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4312))).load(), fallback: languages_text('recipe', 'perl'),
    },
    { id: 'yaml', extensions: ['.yml', '.yaml', '.raml'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8815), __nccwpck_require__.e(8778), __nccwpck_require__.e(1531), __nccwpck_require__.e(5232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5232))).load(), fallback: languages_text('yaml', 'r') },
    { id: 'json', extensions: ['.json', '.json5', '.jsonc', '.har'], tables: [], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8778), __nccwpck_require__.e(1531), __nccwpck_require__.e(1455)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1455))).load(), fallback: languages_text('json', 'dart') },
];

// EXTERNAL MODULE: ./src/group.ts
var group = __nccwpck_require__(460);
;// CONCATENATED MODULE: ./src/prefilter/fingerprints.ts
/** The module of fingerprints.wat, as `npm run wasm` assembles it. */
const FINGERPRINTS = 'AGFzbQEAAAABBwFgAn9/AX8CDAEABm1lbW9yeQIAAQMCAQAHCAEEbmV4dAAACssCAcgCAgt7An9BAP0ABAAhAkEA/QAEECEGQQD9AAQgIQNBAP0ABDAhB0EA/QAEQCEEQQD9AARQIQhBAP0ABGAhBUEA/QAEcCEJQQ/9DyEKAkADQCAAIAFPDQEgAP0ABAAhCyACIAsgCv1O/Q4hDCAMIAYgC0EE/W39Dv1OIQwgAP0ABAEhCyAMIAMgCyAK/U79Dv1OIQwgDCAHIAtBBP1t/Q79TiEMIAD9AAQCIQsgDCAEIAsgCv1O/Q79TiEMIAwgCCALQQT9bf0O/U4hDCAA/QAEAyELIAwgBSALIAr9Tv0O/U4hDCAMIAkgC0EE/W39Dv1OIQwgDP1TBEAgDEEA/Q/9I/1kQf//A3MhDQNAIAAgDWhqIQ4gDigCAEGx893xeWxBFHYtAIABBEAgDg8LIA0gDUEBa3EiDQ0ACwsgAEEQaiEADAALCyAACw==';

;// CONCATENATED MODULE: ./src/prefilter/word-search.ts
// Looks for many words at once in bytes, without decoding them: sixteen places at a time for one where some word's fingerprint may stand
// (fingerprints.wat), and there for the words themselves. Its price hardly grows with the number of words.


/** How many letters a fingerprint has. */
const WIDTH = 4;
/** How many groups of fingerprints are told apart. */
const GROUPS = 8;
/** Bytes of the tables for the groups. fingerprints.wat knows by heart where each begins, and that the one for hashes is behind them. */
const OF_GROUPS = WIDTH * 32;
/** How many bits a hash has, there too. */
const HASH_BITS = 12;
const TABLES = OF_GROUPS + (1 << HASH_BITS);
/** So many bytes are copied to the WebAssembly module at once: what a processor has close at hand. */
const PART = 1 << 16;
/** How many bytes of a file can be read in there. */
const ROOM = 1 << 17;
/** Where what is copied comes: what was read stays as it is. */
const COPIED = TABLES + ROOM;
/** Bytes of WebAssembly's pages, and how many there are: for all of this, and for what is looked at behind it. */
const PAGE = 1 << 16;
const PAGES = Math.ceil((COPIED + PART + 32) / PAGE);
/** The pairs of letters that are the most frequent in code, in that order: counted over the files of bench/ and over repositories in other languages. */
const FREQUENT = 'onreerinteesatstorseenthletidentioetisheroarcoedmensalanittaceringcturratotramneeculndpeelchliasouportomgeacnaodicvesipalls.fieaexmailssutncueundicaifprmohatuloemhie.olbltyuslaadtsfoptefrssoide:abrnopmpotReire_beosckvaypdanohofaimieltocowt_quspsubaigagrycrplapluACrrCorcmis:viais/ipduttepofrukesclsnuxtshdogiupeq1.clib.0t.wioorgnfumniaueg//lfCAppmsui.cbohtewpu0.mm.tev_cayrmwabufrps_swosae-Stxpgr.1iv';
/** How rare a pair is, by its letters' codes. */
const RARITY = raritiesOf(FREQUENT.match(/../g));
/** Makes a search for words of at least four ASCII letters. `machine`: what finds fingerprints. */
function wordSearch(words, machine = shared) {
    if (words.length === 0)
        return () => undefined;
    const patterns = words.map(word => patternOf(word));
    const byFingerprint = (0,group/* groupBy */.$)(patterns, ({ bytes, offset }) => fingerprintAt(bytes, offset));
    const tables = tablesOf([...byFingerprint.keys()]);
    return (bytes, length) => {
        const { memory, next } = prepared(machine(), tables);
        const isThere = bytes.buffer === memory.buffer;
        const [begin, part] = isThere ? [TABLES, length] : [COPIED, PART];
        let found;
        // One part begins where in the one before no whole fingerprint was left.
        for (let from = 0; from + WIDTH <= length; from += part - WIDTH + 1) {
            const until = Math.min(length, from + part);
            if (!isThere)
                memory.set(bytes.subarray(from, until), begin);
            const shift = begin - from;
            const end = until - WIDTH + 1 + shift;
            for (let at = next(begin, end); at < end; at = next(at + 1, end)) {
                for (const { word, bytes: letters, offset } of byFingerprint.get(fingerprintAt(memory, at)) ?? []) {
                    const place = at - shift - offset;
                    if (!standsAt(bytes, length, place, letters))
                        continue;
                    found ??= new Map();
                    const places = found.get(word);
                    if (places)
                        places.push(place);
                    else
                        found.set(word, [place]);
                }
            }
        }
        return found;
    };
}
/** A machine that has these tables: most files are searched for the words of the one before. */
function prepared(machine, tables) {
    if (machine.tables === tables)
        return machine;
    machine.memory.set(tables);
    machine.tables = tables;
    return machine;
}
/** One for all searches of a thread. */
let started;
const shared = () => started ??= start();
/** Where what is read can be searched without being copied first, by all searches of this thread. */
function inPlace(machine = shared) {
    return Buffer.from(machine().memory.buffer, TABLES, ROOM);
}
function start() {
    try {
        return vectorMachine();
    }
    catch {
        return plainMachine();
    }
}
/** The WebAssembly module. Throws where there is no WebAssembly, or none of its vectors: they ask for a processor of the last fifteen years. */
function vectorMachine() {
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
    const { next } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINGERPRINTS, 'base64')), { '': { memory } }).exports;
    return { memory: new Uint8Array(memory.buffer), next: next };
}
/** The same, one place after the other. */
function plainMachine() {
    const memory = new Uint8Array(PAGES * PAGE);
    const groups = (at, tables) => memory[tables + (memory[at] & 15)] & memory[tables + 16 + (memory[at] >> 4)];
    const isKnown = (at) => (groups(at, 0) & groups(at + 1, 32) & groups(at + 2, 64) & groups(at + 3, 96)) !== 0 && memory[OF_GROUPS + hash(fingerprintAt(memory, at))] === 1;
    return {
        memory,
        next(at, end) {
            let place = at;
            while (place < end && !isKnown(place))
                place++;
            return place;
        },
    };
}
function pair(first, second) {
    return (first << 8) | second;
}
function raritiesOf(frequent) {
    const rarities = new Uint8Array(1 << 16).fill(frequent.length);
    frequent.forEach((letters, rank) => { rarities[pair(letters.charCodeAt(0), letters.charCodeAt(1))] = rank; });
    return rarities;
}
function patternOf(word) {
    if (word.length < WIDTH)
        throw new RangeError(`a word to look for needs ${WIDTH} letters: "${word}"`);
    const bytes = Buffer.from(word, 'latin1');
    let [offset, rarest] = [0, -1];
    for (let at = 0; at <= bytes.length - WIDTH; at++) {
        let rarity = 0;
        for (let i = at; i < at + WIDTH - 1; i++)
            rarity += RARITY[pair(bytes[i], bytes[i + 1])];
        if (rarity > rarest)
            [offset, rarest] = [at, rarity];
    }
    return { word, bytes, offset };
}
/** The tables that `next` looks up, for fingerprints as numbers. Those that begin alike are in one group, as far as it goes. */
function tablesOf(fingerprints) {
    const tables = new Uint8Array(TABLES);
    fingerprints.map(fingerprint => lettersOf(fingerprint)).sort(Buffer.compare).forEach((letters, i, { length }) => {
        const group = 1 << Math.floor((i * GROUPS) / length);
        letters.forEach((letter, at) => {
            tables[at * 32 + (letter & 15)] |= group;
            tables[at * 32 + 16 + (letter >> 4)] |= group;
        });
    });
    for (const fingerprint of fingerprints)
        tables[OF_GROUPS + hash(fingerprint)] = 1;
    return tables;
}
/** As in fingerprints.wat: what is multiplied by the golden ratio spreads evenly. */
const hash = (fingerprint) => Math.imul(fingerprint, 0x9e3779b1) >>> (32 - HASH_BITS);
const lettersOf = (fingerprint) => Uint8Array.from({ length: WIDTH }, (_, i) => (fingerprint >> (8 * i)) & 255);
function fingerprintAt(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
function standsAt(bytes, length, place, letters) {
    if (place < 0 || place + letters.length > length)
        return false;
    for (let i = 0; i < letters.length; i++)
        if (bytes[place + i] !== letters[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = require("node:buffer");
;// CONCATENATED MODULE: ./src/read.ts


/** Bytes that are at hand anyway. */
const inMemory = (bytes) => ({ bytes, length: bytes.length, isWhole: true, complete: () => true });
/** Reads files one after the other, always into the same memory: to touch memory for the first time can take longer than to read. */
class FileReader {
    limit;
    part;
    large;
    handle = 0;
    size = 0;
    /** How many bytes of the file come after those that were read last. */
    left = 0;
    bytes;
    length = 0;
    /** `limit`: of a file's size, in bytes. `part`: what is read into. */
    constructor(limit, part = Buffer.allocUnsafeSlow(read_PART)) {
        this.limit = limit;
        this.part = part;
        this.large = this.bytes = part;
    }
    /** Opens a file, reads it, or its first part if it is large, and closes it after `use`. Throws what the system throws. */
    read(absolute, use) {
        this.handle = (0,external_node_fs_.openSync)(absolute, FLAGS);
        try {
            this.bytes = this.part;
            const room = this.part.length;
            this.length = (0,external_node_fs_.readSync)(this.handle, this.part, 0, room, null);
            // What is looked for as one byte ends there: to take a part of a buffer costs more than to go through it.
            this.part[this.length] = 0;
            this.size = this.length < room ? this.length : (0,external_node_fs_.fstatSync)(this.handle).size;
            this.left = this.size - this.length;
            if (this.size > this.limit)
                this.length = Infinity;
            return use(this);
        }
        finally {
            (0,external_node_fs_.closeSync)(this.handle);
        }
    }
    get isWhole() {
        return this.size <= this.length;
    }
    complete(search) {
        if (this.isWhole)
            return true;
        if (search && !this.holds(search))
            return false;
        if (this.large.length < this.size)
            this.large = Buffer.allocUnsafeSlow(this.size);
        this.bytes = this.large;
        this.length = (0,external_node_fs_.readSync)(this.handle, this.large, 0, this.size, 0);
        return true;
    }
    /** Goes through the file part by part, each with the end of the one before, until the search finds something. */
    holds(search) {
        while (search(this.bytes, this.length) === undefined) {
            if (this.left <= 0)
                return false;
            const room = this.part.length - OVERLAP;
            this.part.copyWithin(0, room);
            const more = (0,external_node_fs_.readSync)(this.handle, this.part, OVERLAP, room, null);
            this.length = OVERLAP + more;
            this.left = more < room ? 0 : this.left - more;
        }
        return true;
    }
}
/** Whether the first `length` bytes look like no text. UTF-16 with its mark is text. */
function isBinary(bytes, length) {
    const zero = bytes.indexOf(0);
    return zero >= 0 && zero < Math.min(length, PROBE) && utf16(bytes, length) === undefined;
}
/** Turns bytes into text: UTF-8, UTF-16 with its mark, or else Latin-1, in which each byte is a character. Lines end as they do in the languages' own grammars. */
function decode(bytes, length) {
    const order = utf16(bytes, length);
    if (order === undefined) {
        const text = bytes.subarray(0, length);
        return (0,external_node_buffer_namespaceObject.isUtf8)(text) ? { text: withoutMark(plainLines(text.toString('utf8'))) } : { text: plainLines(text.toString('latin1')), note: 'not UTF-8: read as Latin-1' };
    }
    const pairs = Buffer.from(bytes.subarray(2, length - (length % 2)));
    return { text: plainLines((order === 'big' ? pairs.swap16() : pairs).toString('utf16le')) };
}
/** Text whose lines end as on Windows, without what stands before the end: no place in a line moves by it. */
const plainLines = (text) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);
/** The byte order of UTF-16 text, by its mark. */
function utf16(bytes, length) {
    if (length < 2)
        return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'little';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : undefined;
}
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
/** How many bytes are read at once: what a processor has close at hand. */
const read_PART = 1 << 17;
/** How many bytes a part of a file has in common with the next: what is looked for, with what is around it, is in one of them. */
const OVERLAP = 1280;
/** Where binary files show themselves, as in git. */
const PROBE = 8192;
/** Not to wait on what has become a named pipe since it was listed. Windows has no such flag. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./src/errors.ts

/** Something the user can mend: the command line shows its message alone and ends with exit code 2. */
class UsageError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'UsageError';
}
/** The known word that a mistyped or unfinished one is likely to mean. */
function nearest(word, known) {
    if (known.length === 0 || word === '')
        return undefined;
    const begun = known.filter(each => each.startsWith(word.toLowerCase()));
    if (begun.length === 1)
        return begun[0];
    const best = closest(word.toLowerCase(), [...known]);
    return distance(word.toLowerCase(), best) <= Math.ceil(word.length / 3) ? best : undefined;
}
/** ` Did you mean "x"?`, or nothing. */
function errors_didYouMean(word, known) {
    const best = nearest(word, known);
    return best === undefined ? '' : ` Did you mean "${best}"?`;
}
/** What to say of a rule that does not exist. */
function errors_unknownRule(key, known) {
    return `unknown rule "${key}".${errors_didYouMean(key, known)} \`authorizations-lint rules\` lists them all.`;
}
/** What went wrong with a file, in words: `permission denied`. */
function systemReason(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return SYSTEM_REASONS[code] ?? (code || 'unknown error');
}
const SYSTEM_REASONS = {
    EACCES: 'permission denied', EPERM: 'permission denied', ENOENT: 'no such file or directory', ENOTDIR: 'no such file or directory',
    ELOOP: 'symbolic link loop', ENAMETOOLONG: 'name too long', EMFILE: 'too many open files', EIO: 'input/output error', EISDIR: 'is a directory',
    ENXIO: 'not a regular file', EAGAIN: 'not a regular file',
};

;// CONCATENATED MODULE: ./src/suppress/directives.ts
// What the comments of this program say: which findings are to be ignored, and why.

/** What every such comment holds; files without it are never looked at for them. */
const MARKER = 'authorizations-lint-ignore';
const REACHES = (/* unused pure expression or super */ null && (['next-line', 'line', 'start', 'end', 'file']));
/** A reason is shown; what looks like one of GitHub's tokens or secrets in it is not. */
const TOKENS = /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|[0-9a-f]{40})\b/gi;
/** A comment of this program begins with the marker, on whichever of its lines. */
const LINE = new RegExp(String.raw `^[ \t]*[*#/;!%"-]*[ \t]*(${MARKER}([\w-]*))([^\n]*)$`, 'gm');
/** The directives in what a comment says, which begins at `from`. */
function directivesIn(said, from) {
    return [...said.matchAll(LINE)].map(match => {
        const [whole, name = '', reach = '', rest = ''] = match;
        const start = from + match.index + whole.length - rest.length - name.length;
        return { start, end: start + name.length + rest.trimEnd().length, reach, said: rest };
    });
}
/** What a directive comes to. One with a fault may still hold for the rules that it names well. */
function readDirective({ reach: name, said }, at, terms) {
    const reach = REACHES.find(each => `-${each}` === name);
    // What is wrong at the start of a stretch says nothing against its end.
    const fault = (message) => ({ ...(reach === 'start' && { directive: { reach, rules: [], reason: null, at } }), faults: [{ at, message }] });
    if (reach === undefined) {
        const shown = name === '' ? `\`${MARKER}\` must say how far it reaches` : `There is no \`${MARKER}${name}\``;
        return fault(`${shown}: write ${REACHES.map(each => `\`-${each}\``).join(', ')}.${didYouMean(name, REACHES.map(each => `-${each}`))}`);
    }
    const dashes = /(?:^|[ \t])--+(?:[ \t]|$)/.exec(said);
    const names = dashes ? said.slice(0, dashes.index) : said;
    const rules = names.split(/[\s,]+/).filter(word => word !== '');
    const reason = (dashes ? said.slice(dashes.index + dashes[0].length) : '').trim().replace(TOKENS, '\u2026') || null;
    if (reach === 'end')
        return { directive: { reach, rules, reason, at }, faults: [] };
    if (rules.length === 0)
        return fault(`\`${MARKER}-${reach}\` must name what it ignores: a rule, a check or an operation, such as \`retired\`.`);
    if (reason === null && terms.reasons === 'required')
        return fault(`\`${MARKER}-${reach} ${rules.join(', ')}\` must say why, behind two dashes: \`-- the reason\`.`);
    const bad = rules.filter(rule => !terms.rules.includes(rule));
    const faults = bad.map(rule => ({ at, message: terms.fixed.includes(rule) ? `\`${rule}\` can't be ignored: mend or remove the comment that it is about.` : sentence(unknownRule(rule, terms.rules)) }));
    const good = rules.filter(rule => !bad.includes(rule));
    return { ...((good.length > 0 || reach === 'start') && { directive: { reach, rules: good, reason, at } }), faults };
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

;// CONCATENATED MODULE: ./src/needles.ts



/** Takes the needles out of their table as they are asked for. */
function needlesFrom({ needles, shapes, sets, languages, rest }) {
    const make = (set) => {
        const own = sets[set].map(i => ({ ...needles[i], besides: needles[i].besides.map(shape => shapes[shape]) }));
        const words = new Set([...own.map(({ word }) => word), MARKED]);
        return { needles: own, words, search: wordSearch([...words]) };
    };
    const made = [];
    const known = new Map();
    const find = (language) => {
        const set = Object.hasOwn(languages, language) ? languages[language] : rest;
        const found = made[set] ??= make(set);
        known.set(language, found);
        return found;
    };
    // Asked for every file of a tree.
    return language => known.get(language) ?? find(language);
}
/** Stands for the language of files that only declare: they call no library, and can but name a path. */
const DECLARATIONS = 'declarations';
/** The word in the marker of ignores that is looked for: one of the operations' anyway. */
const MARKED = 'authorizations';
/** GitHub by its name; a link to a page of somebody's repository is none: `https://github.com/o/r/issues/1`. */
const GITHUB_NAMED = String.raw `(?<!://(?:(?:gist|raw|www)\.)?)git[-_]?hub|git[-_]?hub(?!(?:usercontent)?\.com/(?!login/)[\w.-]+/[\w.-])`;
/** What tells that a library of GitHub's is meant, in a file or in its path: never less than what the analysis takes for such a name. */
const TELLING = new RegExp(String.raw `${GITHUB_NAMED}|octo(?:kit|kat|node|cat|\b)|ghe(?:api)?\b|\bgh(?:\b|_?client)|gh_?(?:api|auth)`, 'i');
/** Whether a file, or its path, tells that one of GitHub's libraries is meant. */
const tells = (path, text) => TELLING.test(path) || TELLING.test(text);
/** Whether there is more to look for in a file, one part of which is at hand: a word in its shape. Undefined if not. */
function glimpse(needles, bytes, length) {
    const found = needles.search(bytes, length);
    if (found === undefined)
        return undefined;
    const isFound = finder(found, bytes.subarray(0, length));
    return needles.needles.some(({ word, shape }) => isFound(word, shape)) || isMarked(found, bytes, length) || undefined;
}
/** What the first `length` bytes of a file may hold: a request to one of the operations, or else an ignore. */
function look({ needles, words, search }, bytes, length) {
    const found = search(bytes, length);
    if (found === undefined)
        return undefined;
    const content = bytes.subarray(0, length);
    const isFound = finder(found, content);
    const held = new Map();
    const holds = (one) => {
        const known = held.get(one) ?? one.words.some(word => (words.has(word) ? isFound(word, one.source) : stands(word, one.source, content)));
        held.set(one, known);
        return known;
    };
    const fits = ({ word, shape, besides }) => isFound(word, shape) && besides.every(holds);
    if (needles.some(one => one.packages === undefined && fits(one)))
        return 'request';
    const shared = needles.filter(one => one.packages !== undefined && fits(one));
    if (shared.length > 0)
        return { packages: [...new Set(shared.flatMap(({ packages = [] }) => packages))] };
    return isMarked(found, bytes, length) ? 'ignore' : undefined;
}
/** Whether one of the words that were found begins the marker of ignores. */
const isMarked = (found, bytes, length) => found.get(MARKED)?.some(place => bytes.toString('latin1', place, Math.min(length, place + MARKER.length)) === MARKER) === true;
/** Tells whether one of the words that were found is in a shape. */
function finder(found, content) {
    // Many needles look at the same places.
    const near = new Map();
    const isAt = (shape, place) => {
        const text = near.get(place) ?? around(content, place);
        near.set(place, text);
        return matchesAt(shape, text, place);
    };
    return (word, shape) => found.get(word)?.some(place => isAt(shape, place)) === true;
}
/** Whether the first `length` bytes may hold a request to one of the operations. */
function mayHold(needles, bytes, length) {
    const held = look(needles, bytes, length);
    return held !== undefined && held !== 'ignore';
}
/** Whether code in whatever language, quoted somewhere, may hold such a request. */
function needles_mayHoldText(needlesOf, text) {
    const bytes = Buffer.from(text);
    return mayHold(needlesOf(''), bytes, bytes.length);
}
/** The longest word is not longer. */
const MOST_OF_WORD = 128;
/**
 * How far a shape looks to both sides of its word: most files that hold one of the words hold no shape, and need not become text. Of two
 * parts of a file, one holds all of that.
 */
const REACH = OVERLAP / 2 - MOST_OF_WORD;
/** The text around a place. */
const around = (content, place) => content.toString('latin1', Math.max(0, place - REACH), Math.min(content.length, place + REACH));
/** The patterns that were needed so far: hardly any file needs many of them. */
const compiled = new Map();
/** Whether a shape is at a place, of which the text around is at hand. */
function matchesAt(shape, text, place) {
    const sticky = compiled.get(shape) ?? new RegExp(shape, 'y');
    compiled.set(shape, sticky);
    sticky.lastIndex = Math.min(place, REACH);
    return sticky.test(text);
}
/** Whether a word stands anywhere in a shape. To look for words is many times as fast as to try a pattern at each letter. */
function stands(word, shape, content) {
    for (let at = content.indexOf(word, 0, 'latin1'); at >= 0; at = content.indexOf(word, at + 1, 'latin1'))
        if (matchesAt(shape, around(content, at), at))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/discover/language-names.ts
/** What a script begins with that says what runs it. */
const SHEBANG = '#!';
/** The language of a file that may be a script: its first line tells. */
const SCRIPT = SHEBANG;
/** Makes a look-up by name. */
function byName(languages) {
    const extensions = table(languages, language => language.extensions);
    const filenames = table(languages, language => language.filenames);
    return name => {
        const known = filenames.get(name);
        if (known !== undefined)
            return known;
        const dot = name.lastIndexOf('.');
        if (dot <= 0)
            return SCRIPT;
        const extension = name.slice(dot);
        return extensions.get(extension) ?? extensions.get(extension.toLowerCase());
    };
}
/** Makes a look-up by a script's first line: `#!/usr/bin/env -S node --flag`, `#!/usr/bin/python3.11`. */
function byShebang(languages) {
    const interpreters = table(languages, language => language.interpreters);
    return line => {
        const words = /^#!\s*(.*)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
        const first = baseName(words[0] ?? '');
        const program = first === 'env' ? baseName(words.slice(1).find(word => !word.startsWith('-') && !word.includes('=')) ?? '') : first;
        return interpreters.get(program) ?? interpreters.get(program.replace(/[\d.]+$/, ''));
    };
}
function baseName(program) {
    return program.slice(program.lastIndexOf('/') + 1);
}
function table(languages, keys) {
    return new Map(languages.flatMap(language => (keys(language) ?? []).map(key => [key, language.id])));
}

;// CONCATENATED MODULE: ./src/prefilter.ts





/** Reads files as bytes, and keeps those that may hold a request. */
class Prefilter {
    needlesOf;
    root;
    maxFileSize;
    result = { candidates: [], marked: [], skipped: [], scripts: [], files: 0 };
    reader;
    languageOf;
    minifies;
    declaring;
    constructor(needlesOf, languages, root, maxFileSize) {
        this.needlesOf = needlesOf;
        this.root = root;
        this.maxFileSize = maxFileSize;
        this.reader = new FileReader(Math.max(maxFileSize, MOST_READ), inPlace());
        this.languageOf = byShebang(languages);
        this.minifies = new Set(languages.filter(({ minified }) => minified).map(({ id }) => id));
        this.declaring = new Map(languages.flatMap(({ id, declarations }) => (declarations ? [[id, declarations]] : [])));
    }
    /** Reads a file, and adds what is to be said of it to the result. */
    read(file) {
        this.note(file, this.open(file, opened => {
            const seen = this.judge(file.path, file.language, opened);
            return seen && 'language' in seen ? this.keep(file.path, seen, opened) : seen;
        }));
    }
    /** Looks at a file, and counts it; undefined if nothing is to be said of it, as of most. */
    see(file) {
        return this.open(file, opened => this.judge(file.path, file.language, opened));
    }
    /** Adds to the result what another thread has seen of a file. */
    add(file, seen) {
        this.note(file, 'why' in seen ? seen : this.open(file, opened => this.keep(file.path, seen, opened)));
    }
    note({ path }, told) {
        if (told !== undefined)
            this.skip(path, told.why);
    }
    open({ path, bytes }, use) {
        if (bytes !== undefined)
            return use(inMemory(bytes));
        try {
            return this.reader.read(this.root + path, use);
        }
        catch (error) {
            // A fault of ours is not one of the file.
            if (!(error instanceof Error && 'syscall' in error))
                throw error;
            return { why: `can't be read: ${systemReason(error)}` };
        }
    }
    judge(path, told, file) {
        const language = told === SCRIPT ? this.languageOf(firstLine(file.bytes, file.length)) : told;
        if (language === undefined)
            return undefined;
        if (told === SCRIPT)
            this.result.scripts.push({ path, language });
        this.result.files++;
        if (file.length === Infinity)
            return { why: this.tooLarge };
        if (isBinary(file.bytes, file.length))
            return { why: 'binary' };
        const isWide = utf16(file.bytes, file.length) !== undefined;
        const needles = this.needlesOf(this.declaring.get(language)?.some(end => path.endsWith(end)) === true ? DECLARATIONS : language);
        if (!file.isWhole && !file.complete(isWide ? undefined : (part, end) => glimpse(needles, part, end)))
            return undefined;
        const { bytes, length } = file;
        const wide = isWide ? Buffer.from(decode(bytes, length).text, 'utf8') : bytes;
        const held = look(needles, wide, isWide ? wide.length : length);
        if (held === undefined)
            return undefined;
        return length > this.maxFileSize ? { why: this.tooLarge } : { language, held };
    }
    keep(path, { language, held }, file) {
        file.complete();
        const { bytes, length } = file;
        // It may not be what it was when another thread saw it.
        if (length > this.maxFileSize)
            return { why: this.tooLarge };
        if (isBinary(bytes, length))
            return { why: 'binary' };
        const { text, note } = decode(bytes, length);
        const kept = { path, language, text };
        if (held === 'ignore')
            return void this.result.marked.push(kept);
        if (note !== undefined)
            this.skip(path, note);
        if (utf16(bytes, length) === undefined && this.minifies.has(language) && isMinified(text))
            return { why: 'minified: scan the sources it was made of' };
        return void this.result.candidates.push({ ...kept, ...(held !== 'request' && !tells(path, text) && { asks: held.packages }) });
    }
    get tooLarge() {
        return `larger than ${sizeInWords(this.maxFileSize)} (--max-file-size)`;
    }
    skip(path, why) {
        this.result.skipped.push({ path, why });
    }
}
/** Larger files than this are not even looked through, unless they may be parsed. */
const MOST_READ = 64 << 20;
/** Whether the lines are so long, on the whole, that no person wrote them. */
function isMinified(text) {
    if (text.length < 5000)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines++;
    return text.length / lines > 500;
}
function firstLine(bytes, length) {
    if (length < SHEBANG.length || bytes.toString('latin1', 0, SHEBANG.length) !== SHEBANG)
        return '';
    const head = bytes.toString('latin1', 0, Math.min(length, 256));
    return head.split(/\r?\n/, 1)[0] ?? '';
}
/** `2 MiB`, `300 KiB`, `10 bytes`. */
function sizeInWords(bytes) {
    const unit = [{ name: 'MiB', size: 1 << 20 }, { name: 'KiB', size: 1 << 10 }].find(({ size }) => bytes >= size && bytes % size === 0);
    return unit === undefined ? `${bytes} bytes` : `${bytes / unit.size} ${unit.name}`;
}

;// CONCATENATED MODULE: ./src/sift.ts
// The prefilter, for all that is known of the API.





/** The needles as they were derived when the bundle was made; it lies beside its script. */
const DERIVED = external_node_path_default().join(__dirname, 'needles.json');
/** The needles that the bundle has. `derive`: makes them where there is no bundle. */
function storedNeedles(derive) {
    let loading;
    const load = async () => needlesFrom((0,external_node_fs_.existsSync)(DERIVED) ? JSON.parse((0,external_node_fs_.readFileSync)(DERIVED, 'utf8')) : await derive());
    return () => loading ??= load();
}
/** Makes prefilters that know all languages. */
const sieveOf = (needles) => async ({ root, maxFileSize }) => new Prefilter(await needles(), languages, root, maxFileSize);
/** Makes what tells whether a text may hold a request. */
async function textSieve(needles) {
    const needlesOf = await needles();
    return text => mayHoldText(needlesOf, text);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:worker_threads")[name]) });
;// CONCATENATED MODULE: ./src/threads.ts
// The prefilter on several threads, while the files are still being found. Each thread takes the next few files until none are left; what comes
// out does not depend on who took which.





/** With fewer files another thread has hardly begun when this one is done. */
const WORTH_IT = 800;
/** Most threads, if nobody says how many: more of them wait for each other. */
const MOST_THREADS = 4;
/** How many files are taken at once. */
const BATCH = 128;
/** What another thread runs; it lies beside the bundle. */
const threads_SCRIPT = external_node_path_default().join(__dirname, 'worker.js');
/** Between the words of files on their way to another thread. */
const SEPARATOR = '\0';
/** Reads files that are still being found. */
class Reading {
    sieve;
    reads;
    threads;
    batches = [];
    latest = [];
    count = 0;
    next = new Int32Array(new SharedArrayBuffer(4));
    others = [];
    wake = () => undefined;
    /** `threads`: how many are to read, this one among them. */
    constructor(sieve, reads, threads = Math.min(availableParallelism(), MOST_THREADS)) {
        this.sieve = sieve;
        this.reads = reads;
        this.threads = threads;
    }
    /** Another file was found. */
    add(file) {
        if (this.latest.push(file) === BATCH)
            this.closeBatch();
        if (++this.count === WORTH_IT)
            this.start();
    }
    /** What the files hold, when all are found. `tell`: told of each candidate as soon as it is known, of one after the other. */
    async result(tell = async () => undefined) {
        this.closeBatch();
        const { others, batches, next } = this;
        others.forEach(other => other.end());
        const own = await this.sieve(this.reads);
        let told = 0;
        // The texts of what the others saw are read here: few files, and no texts are handed over.
        const hear = async () => {
            others.flatMap(other => other.news()).forEach(({ file, seen }) => own.add(file, seen));
            while (told < own.result.candidates.length)
                await tell(own.result.candidates[told++]);
        };
        for (let i = take(next, batches.length); i !== undefined; i = take(next, batches.length)) {
            batches[i].forEach(file => own.read(file));
            // What the others have to say is heard between two turns.
            if (others.length > 0)
                await new Promise(setImmediate);
            await hear();
        }
        while (others.some(other => other.state === 'reads')) {
            await new Promise(resolve => { this.wake = resolve; });
            await hear();
        }
        await hear();
        if (others.every(other => other.state === 'done'))
            return whole(own.result, others.map(other => other.read));
        // What a thread that failed has taken is with nobody.
        const all = await this.sieve(this.reads);
        const known = new Set(own.result.candidates.map(({ path: name }) => name));
        batches.flat().forEach(file => all.read(file));
        for (const candidate of all.result.candidates.filter(({ path: name }) => !known.has(name)))
            await tell(candidate);
        return whole(all.result, []);
    }
    /** There will be no result. */
    stop() {
        this.others.forEach(other => other.stop());
    }
    closeBatch() {
        const batch = this.latest;
        if (batch.length === 0)
            return;
        this.batches.push(batch);
        this.latest = [];
        this.others.forEach(other => other.send(batch));
    }
    start() {
        if (!existsSync(threads_SCRIPT))
            return;
        this.others = Array.from({ length: this.threads - 1 }, () => new Other({ ...this.reads, next: this.next }, () => this.wake()));
        for (const batch of this.batches)
            this.others.forEach(other => other.send(batch));
    }
}
/** The number of a batch that is nobody else's, if one of so many is left. */
function take(next, count) {
    for (;;) {
        const i = Atomics.load(next, 0);
        if (i >= count)
            return undefined;
        if (Atomics.compareExchange(next, 0, i, i + 1) === i)
            return i;
    }
}
/** Another thread, as this one sees it. */
class Other {
    worker;
    told = [];
    /** What it has read, once that is all. */
    read = { files: 0, scripts: [] };
    state = 'reads';
    /** `tell`: told whenever there is more to know of it. */
    constructor(task, tell) {
        const becomes = (state) => {
            if (this.state === 'reads')
                this.state = state;
            tell();
        };
        this.worker = new Worker(threads_SCRIPT, { workerData: task });
        this.worker.on('message', ({ sightings, read }) => {
            this.told.push(...sightings);
            if (read !== undefined)
                this.read = read;
            becomes(read === undefined ? 'reads' : 'done');
        }).on('error', () => becomes('failed')).on('exit', () => becomes('failed'));
        // Until its answer is waited for.
        this.worker.unref();
    }
    /** What there is to say of files that it has seen since it was asked. */
    news() {
        const { told } = this;
        this.told = [];
        return told;
    }
    send(batch) {
        this.worker.postMessage(packed(batch), []);
    }
    end() {
        this.worker.ref();
        this.worker.postMessage(null, []);
    }
    stop() {
        void this.worker.terminate();
    }
}
/** What another thread does: reads the files that it is sent and that nobody else takes, and says of which there is something to say. */
async function serve(sieve) {
    const { next, ...reads } = external_node_worker_threads_namespaceObject.workerData;
    // What is sent in the meantime waits until it is listened to.
    const own = await sieve(reads);
    const say = (news) => external_node_worker_threads_namespaceObject.parentPort.postMessage(news, []);
    const batches = [];
    external_node_worker_threads_namespaceObject.parentPort.on('message', (batch) => {
        if (batch !== null)
            batches.push(batch);
        for (let i = take(next, batches.length); i !== undefined; i = take(next, batches.length)) {
            const sightings = [];
            for (const file of unpacked(batches[i])) {
                const seen = own.see(file);
                if (seen !== undefined)
                    sightings.push({ file, seen });
            }
            if (sightings.length > 0)
                say({ sightings });
        }
        if (batch !== null)
            return;
        say({ sightings: [], read: { files: own.result.files, scripts: own.result.scripts } });
        external_node_worker_threads_namespaceObject.parentPort.close();
    });
}
/** One text is handed over faster than many objects. */
function packed(files) {
    let text = '';
    for (const { path: name, language } of files)
        text += `${name}${SEPARATOR}${language}${SEPARATOR}`;
    return text;
}
function unpacked(text) {
    const parts = text.split(SEPARATOR);
    const files = [];
    for (let i = 0; i + 1 < parts.length; i += 2)
        files.push({ path: parts[i], language: parts[i + 1] });
    return files;
}
/** All of it, in the order of the paths. `more`: what others have read. */
function whole({ candidates, marked, skipped, ...own }, more) {
    const read = [own, ...more];
    return { candidates: inOrder(candidates), marked: inOrder(marked), skipped: inOrder(skipped), scripts: read.flatMap(({ scripts }) => scripts), files: read.reduce((sum, { files }) => sum + files, 0) };
}

;// CONCATENATED MODULE: ./src/worker.ts
// The entry of the threads that help a scan to read files: a bundle of its own, so that they begin at once.


// Without a bundle there are no other threads.
void serve(sieveOf(storedNeedles(() => Promise.reject(new Error('needles.json is missing')))));

module.exports = __webpack_exports__;
/******/ })()
;