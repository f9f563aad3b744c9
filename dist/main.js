/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 21916:
/***/ (function(__unused_webpack_module, exports) {

"use strict";
var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
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
exports.Io = distance;
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
exports.kp = closest;


/***/ }),

/***/ 70298:
/***/ (function(module) {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 57336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 30576:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ snakeCase)
/* harmony export */ });
// How names are written.
/** `noteUrl` as `note_url`, `NoteURL` too. */
const snakeCase = (name) => name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();


/***/ }),

/***/ 25001:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks),
  secretPlaces: () => (/* reexport */ secrets/* secretPlaces */.B)
});

// EXTERNAL MODULE: ./src/values.ts
var values = __nccwpck_require__(74777);
;// CONCATENATED MODULE: ./src/checks/support/faults.ts

/** What `ask` finds in every operation and every alternative of the payload. */
function faults(match, ask) {
    const cases = match.operations.flatMap(operation => bodies(match).map(body => ask(operation, body)));
    const [first, ...others] = cases;
    return (first ?? []).filter(fault => others.every(other => other.some(({ key }) => key === fault.key)));
}
/** The alternatives of the payload. What can't be read is a body of which nothing is known. */
function bodies(match) {
    const nothing = { fields: new Map(), open: true, form: false, at: match.site.at, keys: new Map() };
    if (!match.payload)
        return [nothing];
    return (0,values/* alternatives */.Vo)(match.payload).flatMap(value => {
        const form = value.kind === 'encoded' && value.as === 'form';
        const inside = value.kind === 'encoded' ? (0,values/* alternatives */.Vo)(value.of) : [value];
        return inside.map(one => {
            const [record] = (0,values/* fieldsOf */.Pf)(one);
            return record ? { ...record, form, keys: record.keys ?? new Map() } : nothing;
        });
    });
}
/** Where a field stands: the whole property, if it is known. */
function placeOf(body, name) {
    return body.keys.get(name) ?? body.fields.get(name)?.at ?? body.at;
}
/** Whether the field goes into the path: clients that know templates take `/{client_id}` from the fields. */
function fillsPath(name, { site: { target } }) {
    const addresses = target.kind === 'http' ? (0,values/* alternatives */.Vo)(target.url).flatMap(values/* literals */.v$) : [];
    return addresses.some(address => address.split(/[/?]/).some(segment => segment === `:${name}` || segment === `{${name}}`));
}
/** The inputs of an operation that were seen, in the order of its parameters. */
function inputs(match, operation, body) {
    return operation.parameters.flatMap(parameter => {
        const inPath = parameter.in === 'path' ? match.pathValues.get(parameter.name) : undefined;
        const value = inPath ?? body.fields.get(parameter.name);
        return value ? [{ parameter, value, at: inPath?.at ?? placeOf(body, parameter.name) }] : [];
    });
}

// EXTERNAL MODULE: ./src/checks/support/words.ts
var words = __nccwpck_require__(1644);
;// CONCATENATED MODULE: ./src/checks/conflicting-parameters.ts



/** Whether parameters are sent together that exclude each other. */
const conflictingParameters = {
    id: 'conflicting-parameters',
    title: 'Parameters that exclude each other',
    severity: 'error',
    help: `Only one of \`scopes\`, \`add_scopes\` and \`remove_scopes\` may be sent at a time, and what the path already says does not belong in the body.

**What to do:** keep the one that is meant.`,
    run(match) {
        return [...faults(match, excluded), ...faults(match, (operation, body) => repeated(match, operation, body))];
    },
};
/** Fields of which the rule says that only one may be sent. Fields that may turn out to be absent don't count. */
function excluded(operation, body) {
    const sent = operation.parameters.filter(({ name }) => isSent(body.fields.get(name)));
    const names = sent.filter(one => sent.some(other => one.excludes?.includes(other.name) || other.excludes?.includes(one.name))).map(({ name }) => name);
    const [first, second] = names;
    if (first === undefined || second === undefined)
        return [];
    const related = names.filter(name => name !== second).map(name => ({ at: placeOf(body, name), note: `${(0,words/* code */.aY)(name)} is sent here.` }));
    return [{ key: names.join(), at: placeOf(body, second), related, message: `${(0,words/* list */.p_)(names)} can't be sent together: keep only one of them.` }];
}
/** Fields that say again what the path says. Libraries, and templates such as `/{client_id}`, fill the path from the fields. */
function repeated(match, operation, body) {
    if (match.site.target.kind !== 'http')
        return [];
    const inBody = new Set(operation.parameters.filter(parameter => parameter.in === 'body').map(({ name }) => name));
    return operation.parameters.filter(parameter => parameter.in === 'path' && !inBody.has(parameter.name)).flatMap(({ name }) => {
        if (!body.fields.has(name) || !match.pathValues.has(name) || fillsPath(name, match))
            return [];
        return [{ key: name, at: placeOf(body, name), severity: 'warning', message: `${(0,words/* code */.aY)(name)} is already in the path: leave it out of the body.` }];
    });
}
/** Whether the field is surely part of the request: what is unknown may be undefined, which is not sent. */
function isSent(value) {
    return value !== undefined && (0,values/* alternatives */.Vo)(value).every(one => one.kind === 'list' || one.kind === 'record' || one.kind === 'encoded' || (one.kind === 'scalar' ? one.value !== null : (0,values/* literals */.v$)(one).length > 0));
}

;// CONCATENATED MODULE: ./src/checks/empty-path-parameter.ts


/** Whether a part of the path was left empty. */
const emptyPathParameter = {
    id: 'empty-path-parameter',
    title: 'A part of the path is empty',
    severity: 'error',
    help: `Something between two slashes is missing, as in \`/authorizations/clients//\`: the server finds no such address.

**What to do:** put the value in its place.`,
    run(match) {
        const empty = emptyParameters(match);
        const [first] = empty;
        if (!first)
            return [];
        const names = empty.map(([name]) => name);
        const [verb, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
        return [{ at: first[1].at, message: `${(0,words/* list */.p_)(names)} ${verb} empty in ${(0,words/* endpoint */.sR)(match)}: fill ${them} in.` }];
    },
};
function emptyParameters({ pathValues }) {
    return [...pathValues].filter(([, value]) => (0,values/* alternatives */.Vo)(value).every(one => (0,values/* text */.Qq)(one) === ''));
}

// EXTERNAL MODULE: ./src/checks/support/placeholders.ts
var placeholders = __nccwpck_require__(31127);
// EXTERNAL MODULE: ./src/checks/support/secrets.ts + 1 modules
var secrets = __nccwpck_require__(76240);
;// CONCATENATED MODULE: ./src/checks/hardcoded-credential.ts



/** Whether a credential stands in the code. Says its kind and length, never what it is. */
const hardcodedCredential = {
    id: 'hardcoded-credential',
    title: 'A credential stands in the code',
    severity: 'error',
    help: `Whoever can read the code can use the credential, and it stays in the history after it is deleted.

**What to do:** revoke it, make a new one, and read that from the environment or a secret store.`,
    run(match) {
        return (0,secrets/* secretsOf */.Fj)(match).filter(isCredential).map(({ kind, at, value = '' }) => ({
            at,
            message: `A ${kind} of ${(0,words/* characters */.hg)(value.length)} stands in the code: revoke it, and read the new one from the environment or a secret store.`,
        }));
    },
};
/**
 * No token of GitHub's was ever shorter: forty hexadecimal digits (https://github.com/r-lib/gh/issues/148), and since 2021 as many letters with a
 * prefix (https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/).
 */
const SHORTEST_TOKEN = 40;
/** What has the wrong length can't be the real one, and a one-time password is worth nothing after half a minute. */
function isCredential({ kind, value, length }) {
    if (value === undefined || kind === secrets/* ONE_TIME */.Lr || (kind === 'token' && value.length < SHORTEST_TOKEN))
        return false;
    return !(0,placeholders/* isPlaceholder */.wK)(value) && !(0,placeholders/* isSample */.RN)(value) && (length === undefined || value.length === length);
}

;// CONCATENATED MODULE: ./src/checks/missing-parameter.ts



/** Whether everything is sent that the endpoint can't do without. */
const missingParameter = {
    id: 'missing-parameter',
    title: 'A required parameter is missing',
    severity: 'error',
    help: `The endpoint requires this parameter and answers 422 without it. Objects that may hold more than can be seen are not judged.

**What to do:** send it, or better, follow the advice for the retired endpoint.`,
    run(match) {
        const { at } = match.site;
        const missing = faults(match, (operation, body) => operation.parameters
            .filter(parameter => isMissing(parameter, operation, body, match))
            .map(({ name }) => ({ key: name, message: `${name} is missing`, at })));
        if (missing.length === 0)
            return [];
        const [verb, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
        return [{ at, message: `${(0,words/* endpoint */.sR)(match)} lacks ${(0,words/* list */.p_)(missing.map(({ key }) => key))}, which ${verb} required: add ${them}.` }];
    },
};
function isMissing(parameter, operation, body, match) {
    if (!parameter.required || body.open)
        return false;
    const rows = bindingsOf(match, operation);
    if (rows.some(({ supplies = [] }) => supplies.includes(parameter.name)))
        return false;
    if (parameter.in === 'path' && !isLeftToFields(parameter, rows, body, match))
        return false;
    const value = body.fields.get(parameter.name);
    return value === undefined || (!parameter.nullable && (0,values/* alternatives */.Vo)(value).every(one => one.kind === 'scalar' && one.value === null));
}
/** Libraries may take a path's parameters among the fields: then nothing else can hold them. */
function isLeftToFields({ name }, rows, body, { pathValues }) {
    if (rows.length === 0 || pathValues.has(name) || (name.endsWith('_id') && body.fields.has('id')))
        return false;
    return rows.every(row => row.arguments.includes('*') && !row.arguments.includes(name));
}
/** What the rule says of the library's member that is called. */
function bindingsOf({ site: { target } }, operation) {
    if (target.kind !== 'sdk')
        return [];
    if (target.binding)
        return [target.binding];
    const member = target.member.split('.').at(-1);
    return operation.bindings.filter(binding => binding.packages.includes(target.package) && [...binding.receiver, binding.member].includes(member ?? ''));
}

// EXTERNAL MODULE: ./src/checks/support/suggest.ts
var suggest = __nccwpck_require__(96207);
;// CONCATENATED MODULE: ./src/checks/password-authentication.ts



/** Whether the request signs in with a user's password or one-time password. */
const passwordAuthentication = {
    id: 'password-authentication',
    title: "The request signs in with a user's password",
    severity: 'note',
    help: `The OAuth Authorizations API took a username and password, with a one-time password in \`X-GitHub-OTP\` for two-factor authentication.
github.com and GitHub Enterprise Cloud no longer take either at any endpoint and answer 401
([announcement](https://developer.github.com/changes/2020-02-14-deprecating-password-auth/)).

**What to do:** don't ask for passwords. In the web application flow and the device flow the user signs in on GitHub's own page,
two-factor authentication included.`,
    run(match) {
        // The OAuth Applications API takes the app's own id and secret: there Basic authentication is right.
        const [first, ...others] = match.api === 'oauth-authorizations' ? signs(match) : [];
        if (!first)
            return [];
        const means = [...new Set([first, ...others].map(({ what }) => what))].join(' and ');
        return [{
                at: first.at,
                message: `${(0,words/* endpoint */.sR)(match)} is sent with ${means}${reception(match)}: let the user sign in on GitHub's own page.`,
                related: others.map(({ at, what }) => ({ at, note: `Here: ${what}.` })),
            }];
    },
};
const MEANS = { basic: 'a username and password', otp: 'a one-time password' };
function reception({ product }) {
    return product === 'ghes' ? '' : `, which ${words/* PRODUCT_NAMES */.Tk[product]} no longer takes (it answers 401)`;
}
function signs(match) {
    const { auth = [], headers } = match.site;
    const seen = auth.flatMap(({ kind, at }) => (kind === 'token' ? [] : [{ what: MEANS[kind], at }]));
    const fields = [headers, ...(match.payload ? (0,values/* fieldsOf */.Pf)(match.payload).map(({ fields: own }) => own.get('headers')) : [])];
    const found = fields.flatMap(value => (value ? (0,values/* fieldsOf */.Pf)(value) : [])).flatMap(record => [...record.fields].flatMap(([name, value]) => {
        // What may be nothing is sent where it is something.
        const given = (0,values/* alternatives */.Vo)(value).find(one => one.kind !== 'scalar' || one.value !== null);
        if ((0,suggest/* spelling */.D)(name) === 'xgithubotp')
            return given ? [{ what: MEANS.otp, at: given.at }] : [];
        const basic = (0,suggest/* spelling */.D)(name) === 'authorization' && (0,values/* alternatives */.Vo)(value).every(one => /^basic\s/i.test((0,values/* literals */.v$)(one)[0] ?? ''));
        return basic ? [{ what: MEANS.basic, at: value.at }] : [];
    }));
    return [...seen, ...found.filter(({ what }) => !seen.some(other => other.what === what))];
}

// EXTERNAL MODULE: ./src/checks/support/stand-ins.ts
var stand_ins = __nccwpck_require__(16096);
;// CONCATENATED MODULE: ./src/checks/retired.ts


/** Whether the endpoint is gone, or about to go, where the request is sent. */
const retired = {
    id: 'retired',
    title: 'The endpoint was removed or is deprecated',
    severity: 'error',
    help: `GitHub removed this endpoint from github.com and GitHub Enterprise Cloud: the request fails for everybody, whatever it sends.
GitHub Enterprise Server may still serve it, marked as deprecated; there the finding is a warning.

**What to do:** follow the advice of the finding. Tokens come from the web application flow, or the device flow where there is no browser.
The tokens of an app are managed at \`/applications/{client_id}/token\` and \`/applications/{client_id}/grant\`.`,
    run(match, policy) {
        const served = (0,stand_ins/* standIns */.d)(match, policy.operations).map(operation => operation.retired[match.product]);
        const kindest = served.find(retirement => !isGone(retirement, policy)) ?? served[0];
        return kindest ? [problem(match, policy, kindest)] : [];
    },
};
function problem(match, policy, retirement) {
    const severity = isGone(retirement, policy) ? 'error' : 'warning';
    const guess = match.confidence === 'possible' ? "If this is GitHub's API: " : '';
    return { at: match.site.at, severity, message: `${guess}${subject(match)} ${fate(match, retirement, policy)}: ${remedy(match, policy)}.` };
}
/** Nothing is served after the date; without a date, removed means now. */
function isGone({ status, removed }, { today }) {
    return status === 'removed' && (removed === undefined || Date.parse(removed) <= Date.parse(today));
}
function subject(match) {
    const { target } = match.site;
    if (match.operations.length === 0)
        return `${(0,words/* code */.aY)(match.endpoint)} belongs to the ${words/* API_NAMES */.O[match.api]}, which`;
    return target.kind === 'sdk' ? `${(0,words/* code */.aY)(target.member)} of ${target.package} sends ${sent(match)}, which` : (0,words/* code */.aY)(match.endpoint);
}
function sent({ operations }) {
    return (0,words/* list */.p_)(operations.map(({ method, path }) => `${method} ${path}`), 'or');
}
function fate(match, retirement, policy) {
    const product = words/* PRODUCT_NAMES */.Tk[match.product];
    if (retirement.status === 'deprecated') {
        const { deprecated } = retirement;
        return `${deprecated === undefined ? `is deprecated on ${product}` : `has been deprecated on ${product} since ${(0,words/* day */.vd)(deprecated)}`}, though still served`;
    }
    const version = retirement.removedIn === undefined ? '' : ` ${retirement.removedIn}`;
    const date = retirement.removed === undefined ? '' : ` on ${(0,words/* day */.vd)(retirement.removed)}`;
    if (!isGone(retirement, policy))
        return `will be removed from ${product}${version}${date}`;
    const answer = retirement.answers === undefined ? '' : ` (it answers ${retirement.answers})`;
    return `was removed from ${product}${version}${date}${answer}`;
}
function remedy(match, policy) {
    const remedies = (0,stand_ins/* standIns */.d)(match, policy.operations).map(({ replacement }) => inShort(replacement));
    return remedies.find(short => remedies.every(other => other === short)) ?? remedies.find(short => short === WEB) ?? remedies[0];
}
const WEB = 'use the web application flow';
function inShort({ flow, endpoint: next }) {
    if (flow === 'web')
        return WEB;
    return next === undefined ? 'remove the call, nothing takes its place' : `use ${(0,words/* code */.aY)(next)}`;
}

// EXTERNAL MODULE: ./src/checks/retired-dependency.ts
var retired_dependency = __nccwpck_require__(54480);
;// CONCATENATED MODULE: ./src/checks/support/request-options.ts
// Names that clients and libraries take beside the fields of a request.
/** Options of octokit.request, which takes them in the same object as the fields. Source: https://github.com/octokit/endpoint.js#readme */
const REQUEST_OPTIONS = new Set(['headers', 'request', 'mediaType', 'baseUrl', 'url', 'method', 'data']);
/**
 * What API libraries take beside these: paging, which list calls share, and the older name of a path's id
 * (https://github.com/octokit/rest.js/blob/v15.7.0/lib/routes.json).
 */
const LIBRARY_OPTIONS = new Set(['id', 'per_page', 'page', 'auth', 'timeout', 'agent']);
/**
 * Credentials that a query could carry beside the fields.
 * Source: https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/
 */
const QUERY_CREDENTIALS = new Set(['access_token', 'client_id', 'client_secret']);

;// CONCATENATED MODULE: ./src/checks/unknown-parameter.ts




/** Whether every field that is sent is one the endpoint takes. */
const unknownParameter = {
    id: 'unknown-parameter',
    title: 'A parameter the endpoint does not take',
    severity: 'warning',
    help: `The endpoint has no parameter of this name: the server ignores the field, so the call does not do what it says.

**What to do:** correct the name, or leave the field out.`,
    run(match) {
        return faults(match, (operation, body) => [...body.fields.keys()].filter(name => !isTaken(name, operation, match)).map(name => fault(name, operation, body, match)));
    },
};
function isTaken(written, operation, match) {
    const name = written.replace(/\[.*$/, '');
    return operation.parameters.some(parameter => parameter.name === name)
        || REQUEST_OPTIONS.has(name)
        || (match.site.target.kind === 'sdk' && LIBRARY_OPTIONS.has(name))
        || fillsPath(name, match)
        || (match.method === 'GET' && QUERY_CREDENTIALS.has(name));
}
function fault(name, operation, body, match) {
    // A library takes what goes into the path among the others.
    const known = operation.parameters.filter(parameter => parameter.in !== 'path' || match.site.target.kind === 'sdk').map(parameter => parameter.name);
    const nearest = (0,suggest/* suggest */.Z)(name, known.filter(other => !body.fields.has(other)));
    const taken = known.length === 0 ? 'leave it out' : `it takes ${(0,words/* list */.p_)(known)}`;
    const remedy = nearest === undefined ? taken : `did you mean ${(0,words/* code */.aY)(nearest)}?`;
    return { key: name, at: placeOf(body, name), message: `${(0,words/* endpoint */.sR)(match)} takes no ${(0,words/* code */.aY)(name)}: ${remedy}${remedy.endsWith('?') ? '' : '.'}` };
}

;// CONCATENATED MODULE: ./src/checks/unknown-scope.ts





/** Whether every scope is one that GitHub knows. */
const unknownScope = {
    id: 'unknown-scope',
    title: 'A scope that GitHub does not know',
    severity: 'warning',
    help: `The server refuses scopes it does not know. They are listed in
[Scopes for OAuth apps](https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps).

**What to do:** correct the name. Each scope is an item of its own; no scope at all is an empty list.`,
    run(match, policy) {
        return faults(match, (operation, body) => inputs(match, operation, body)
            .filter(({ parameter }) => parameter.type === 'string[]')
            .flatMap(({ value }) => items(value)
            .flatMap(item => unknown_scope_fault(item, match, policy))));
    },
};
/** The items that are sent whichever alternative comes true. */
function items(value) {
    const lists = (0,values/* unwrapped */.DE)(value).map(one => (one.kind === 'list' ? one.items : []));
    const [first = [], ...others] = lists;
    return first.filter(item => others.every(other => other.some(same => (0,values/* text */.Qq)(same) !== undefined && (0,values/* text */.Qq)(same) === (0,values/* text */.Qq)(item))));
}
function unknown_scope_fault(item, match, policy) {
    const faulty = (0,values/* alternatives */.Vo)(item).map(one => judged((0,values/* text */.Qq)(one), one.at, match, policy));
    return faulty.every(one => one !== undefined) ? faulty.slice(0, 1) : [];
}
function judged(scope, at, match, { scopes }) {
    if (scope === undefined || (0,placeholders/* isMarked */.rZ)(scope) || STAND_INS.test(scope))
        return undefined;
    const known = scopes.known.find(one => one.scope === scope);
    if (known && (known.products ?? [match.product]).includes(match.product))
        return undefined;
    const remedy = known ? elsewhere(known.products) : instead(scope, scopes);
    return { key: scope, at, message: known ? `The scope ${(0,words/* code */.aY)(scope)} ${remedy}.` : `GitHub knows no scope ${(0,words/* code */.aY)(scope)}${remedy}` };
}
const STAND_INS = /^(?:string|scopes?\d*)$/i;
function elsewhere(products = []) {
    return `exists only on ${products.map(product => words/* PRODUCT_NAMES */.Tk[product]).join(' and ')}: leave it out`;
}
function instead(scope, { known, suspect }) {
    const names = known.map(one => one.scope);
    const parts = scope.split(/[\s,]+/).filter(Boolean);
    if (parts.length > 1 && parts.every(part => names.includes(part))) {
        return `: write ${(0,words/* code */.aY)(parts.map(part => JSON.stringify(part)).join(', '))}, each an item of its own.`;
    }
    const why = suspect.find(one => one.scope === scope)?.why;
    if (why !== undefined)
        return `: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
    const nearest = (0,suggest/* suggest */.Z)(scope, names);
    return nearest === undefined ? ': see the list in the documentation.' : `: did you mean ${(0,words/* code */.aY)(nearest)}?`;
}

;// CONCATENATED MODULE: ./src/checks/wrong-length.ts





/** Whether every value has the length it must have. */
const wrongLength = {
    id: 'wrong-length',
    title: 'A value of the wrong length',
    severity: 'warning',
    help: `A client ID has 20 characters and a client secret 40: what is longer or shorter can't be one, and the server refuses it.
Values that only stand for one (\`YOUR_CLIENT_ID\`) are not judged.

**What to do:** copy the value from the settings page of the app again.`,
    run(match) {
        return faults(match, (operation, body) => inputs(match, operation, body)
            .filter(({ parameter, value }) => (0,values/* alternatives */.Vo)(value).every(one => hasWrongLength(one, parameter)))
            .map(wrong_length_fault));
    },
};
function hasWrongLength(value, { length, maxLength = length }) {
    if (maxLength === undefined || (0,placeholders/* isPlaceholder */.wK)((0,values/* literals */.v$)(value).join('')))
        return false;
    return least(value) > maxLength || (length !== undefined && (0,values/* text */.Qq)(value) !== undefined && least(value) !== length);
}
/** The fewest characters the value can have. */
function least(value) {
    return (0,values/* literals */.v$)(value).join('').length;
}
function wrong_length_fault({ parameter: { name, length, maxLength = 0, secret }, value, at }) {
    const wanted = length === undefined ? `at most ${(0,words/* characters */.hg)(maxLength)}` : `exactly ${(0,words/* characters */.hg)(length)}`;
    const [one = value] = (0,values/* alternatives */.Vo)(value);
    const shown = secret || (0,secrets/* secretKind */.FL)(name) !== undefined ? 'this value' : (0,words/* code */.aY)((0,values/* show */.WU)(one));
    const found = (0,values/* text */.Qq)(one) === undefined ? `at least ${least(one)}` : `${least(one)}`;
    return { key: name, at, message: `${(0,words/* code */.aY)(name)} must have ${wanted}, but ${shown} has ${found}: check it against the settings page of the app.` };
}

;// CONCATENATED MODULE: ./src/checks/support/types.ts


/** Types by the name people know them by. */
const TYPE_NAMES = { string: 'a string', integer: 'an integer', 'string[]': 'a list of strings' };
/** Whether no alternative of the value can be of the type. `written`: sent as text, so a number in digits is one. */
function isWrong(value, type, written) {
    return (0,values/* alternatives */.Vo)(value).every(one => REFUSES[type](one, written));
}
const REFUSES = {
    string: (value, written) => value.kind === 'list' || value.kind === 'record' || (isBare(value) && !written),
    integer: value => value.kind === 'list' || value.kind === 'record' || (value.kind === 'scalar' && value.value !== null && !isInteger(value)),
    'string[]': (value, written) => value.kind === 'list'
        ? value.items.some(item => isWrong(item, 'string', written))
        : value.kind === 'record' || isBare(value) || isText(value),
};
/** A number or a truth value. */
function isBare(value) {
    return value.kind === 'scalar' && (typeof value.value === 'number' || typeof value.value === 'boolean');
}
/** Certainly a string: what is joined of unknown parts alone could be a sum, and a sample may say what to put in its place. */
function isText(value) {
    return (0,values/* literals */.v$)(value).length > 0 && !(value.kind === 'scalar' && (0,placeholders/* isFilledIn */.qL)(String(value.value)));
}
function isInteger({ value }) {
    return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && (/^\d+$/.test(value) || (0,placeholders/* isPlaceholder */.wK)(value));
}
/** The value with its type: `the string "repo"`, `a list`. A secret is known by its type alone. */
function described(value, secret) {
    const [one] = (0,values/* alternatives */.Vo)(value);
    const names = { list: 'a list', record: 'an object', template: 'a string', encoded: 'a serialised value', either: 'a value', unknown: 'a value' };
    if (!one || (one.kind !== 'scalar' && one.kind !== 'template'))
        return one?.kind === 'list' ? listed(one) : names[one?.kind ?? 'unknown'];
    const type = one.kind === 'template' ? 'string' : typeof one.value;
    return secret ? `a ${type}` : `the ${type} \`${(0,values/* show */.WU)(one)}\``;
}
function listed(value) {
    const odd = value.items.find(item => isWrong(item, 'string', false));
    return odd ? `a list with ${described(odd, false)}` : 'a list';
}

;// CONCATENATED MODULE: ./src/checks/wrong-type.ts





/** Whether every value is of the type the endpoint wants. */
const wrongType = {
    id: 'wrong-type',
    title: 'A value of the wrong type',
    severity: 'error',
    help: `The server answers 422 when a parameter has another type than it wants. The usual case is \`scopes\` sent as one string instead of a list.

**What to do:** send the type that the message names.`,
    run(match) {
        return faults(match, (operation, body) => inputs(match, operation, body)
            .filter(({ parameter, value }) => !(body.form && parameter.type === 'string[]') && isWrong(value, parameter.type, body.form || parameter.in !== 'body'))
            .map(wrong_type_fault));
    },
};
function wrong_type_fault({ parameter: { name, type, secret }, value, at }) {
    const hidden = secret === true || (0,secrets/* secretKind */.FL)(name) !== undefined;
    return { key: name, at, message: `${(0,words/* code */.aY)(name)} must be ${TYPE_NAMES[type]}, not ${described(value, hidden)}${wrong_type_remedy(type, (0,values/* text */.Qq)(value), hidden)}.` };
}
/** The list that a string of scopes was meant to be. */
function wrong_type_remedy(type, written, hidden) {
    if (type !== 'string[]' || !written || hidden)
        return '';
    return `: write ${(0,words/* code */.aY)(JSON.stringify(written.split(/[\s,]+/).filter(Boolean)))}`;
}

;// CONCATENATED MODULE: ./src/checks/index.ts












/** Every check, in the order of their findings at one place. */
const checks = [
    retired,
    missingParameter,
    unknownParameter,
    wrongType,
    wrongLength,
    conflictingParameters,
    emptyPathParameter,
    unknownScope,
    hardcodedCredential,
    passwordAuthentication,
    retired_dependency/* retiredDependency */.Z,
];


/***/ }),

/***/ 54480:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ retiredDependency),
/* harmony export */   l: () => (/* binding */ dependencyMessage)
/* harmony export */ });
/** Whether a manifest asks for a version of a package that sends the retired requests. It is about manifests, so that it has nothing to say of a request. */
const retiredDependency = {
    id: 'retired-dependency',
    title: 'A dependency sends requests to a retired endpoint, or still offers to',
    severity: 'warning',
    help: `This version of the package sends the request itself, or has members that do, and the request fails on github.com.
It stands where the package is asked for; a lock file beside it decides which version that is.

**What to do:** move to the version that is named, and change the code as the finding says. A note says that the version may be another one.`,
    run: () => [],
};
const SENDS = { itself: 'sends requests to', offered: 'has members that send requests to', types: 'describes' };
/** What there is to say of a package. `sure`: whether no other version can be meant. */
function dependencyMessage({ package: name, sends, moveTo, change }, version, sure) {
    const subject = sure ? `${name} ${version} ${SENDS[sends]}` : `${name} ${version} may be a version that ${SENDS[sends]}`;
    return `${subject} endpoints that GitHub removed${moveTo === null ? '' : `: move to ${moveTo}`}. ${change}`;
}


/***/ }),

/***/ 31127:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOrdinary),
/* harmony export */   RN: () => (/* binding */ isSample),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
// What stands for a value in samples and templates, so that nobody is told off for a made-up one.
const WORDS = new Set([
    'a', 'access', 'accesstoken', 'account', 'actual', 'api', 'app', 'application', 'bar', 'basic', 'baz', 'changeme', 'client', 'clientid', 'clientsecret', 'code', 'credential', 'credentials',
    'demo', 'dummy', 'example', 'fake', 'fingerprint', 'foo', 'foobar', 'generated', 'git', 'github', 'goes', 'here', 'hidden', 'id',
    'insert', 'integer', 'invalid',
    'key', 'login', 'me', 'mock', 'my', 'name', 'none', 'null', 'number', 'oauth', 'one', 'otp', 'pass', 'passphrase', 'passwd', 'password', 'personal',
    'placeholder', 'pw', 'qux', 'redacted', 'replace', 'sample', 'scope',
    'scopes', 'secret', 'some', 'something', 'string', 'stub', 'super', 'test', 'testing', 'the', 'this',
    'time', 'to', 'todo', 'token', 'type', 'undefined', 'user', 'username', 'valid', 'value', 'with', 'your', 'yours',
]);
/** `<client id>`, `[token]`, `{id}`, `{{ secret }}`, `${TOKEN}`, `%TOKEN%`, `%2$s`, `$TOKEN`, `:id`, `***`, `xxxx`, `...`. */
const MARKS = [/^<.*>$/s, /^\[.*\]$/s, /^\{.*\}$/s, /^%.*%$/s, /^%(?:\d+\$)?l{0,2}[a-z@]$/i, /[$#{]\{.*\}/s, /^[$:][a-z_(]/i, /^[x*.\u2022\u2026_\s-]*$/i, /x{4}|\*{3}|\.{3}|\u2026/i];
/** A name in the place of its value: `CLIENT_SECRET`, `process.env.TOKEN`. */
const NAMES = [/^[A-Z]+(?:_[A-Z0-9]+)*$/, /^(?:process\.)?env[.[]/, /^secrets?\./];
const TELLING = /your|example|placeholder|change.?me|redacted|dummy/i;
/** Whether the text is marked as standing for something: `<token>`, `${SECRET}`, `xxxx`, `your scope`. */
function isMarked(text) {
    return MARKS.some(mark => mark.test(text)) || TELLING.test(text);
}
/** Whether all of the text is a mark in whose place anything may be put, a list too: `<array>`, `{{scopes}}`, `${SCOPES}`. */
function isFilledIn(text) {
    return /^(?:<.*>|\{\{.*\}\}|\$\{.*\})$/s.test(text.trim());
}
/** Whether the text only says what belongs in its place: `YOUR_CLIENT_ID`, `string`, `<token>`, `my-secret`. */
function isPlaceholder(text) {
    return isMarked(text) || NAMES.some(name => name.test(text)) || isOrdinary(text);
}
/** Whether the text was plainly made up, as documentation does: `abcdabcd\u2026`, `12345678`, `abcde12345fghij67890`. */
function isSample(text) {
    return text.length < 4 || runs(text).every(run => run >= 4);
}
/** Whether the text is made of words that credentials go by, as in `my-secret-1`. */
function isOrdinary(text) {
    const all = /^[\w\s.-]+$/.test(text) ? words(text) : [];
    return all.some(word => WORDS.has(word)) && all.every(word => WORDS.has(word) || /^\d{1,3}$/.test(word));
}
function words(text) {
    return text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/).filter(Boolean);
}
/** Lengths of the stretches in which each character repeats or follows the one before it. */
function runs(text) {
    const lengths = [];
    for (let i = 0; i < text.length; i++) {
        const step = i === 0 ? undefined : text.charCodeAt(i) - text.charCodeAt(i - 1);
        const follows = step === 0 || step === 1 || text.slice(i - 1, i + 1) === '90';
        if (follows)
            lengths[lengths.length - 1] += 1;
        else
            lengths.push(1);
    }
    return lengths;
}


/***/ }),

/***/ 76240:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lr: () => (/* binding */ ONE_TIME),
  GK: () => (/* binding */ blanked),
  ty: () => (/* binding */ scrubber),
  FL: () => (/* binding */ secretKind),
  B: () => (/* binding */ secretPlaces),
  Fj: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(21916);
// EXTERNAL MODULE: ./src/values.ts
var values = __nccwpck_require__(74777);
// EXTERNAL MODULE: ./src/checks/support/placeholders.ts
var placeholders = __nccwpck_require__(31127);
;// CONCATENATED MODULE: ./src/checks/support/schemes.ts

/** The credential in a value that is written as `scheme` says. */
function credentialIn(value, scheme) {
    const whole = (0,values/* text */.Qq)(value);
    if (whole === undefined)
        return scheme === 'pair' ? pair(tail(value)) : { value: undefined };
    if (scheme === 'plain')
        return { value: whole };
    const [, name, rest = ''] = /^\s*(basic|token|bearer)\s+(.*)$/is.exec(whole) ?? [];
    if (name === undefined)
        return scheme === 'pair' ? pair(whole) : { value: whole };
    return name.toLowerCase() === 'basic' ? pair(decoded(rest)) : { value: rest, kind: 'token' };
}
/** The end of a string whose beginning can't be told: the password may stand there. */
function tail(value) {
    const last = value.kind === 'template' ? value.parts.at(-1) : undefined;
    return typeof last === 'string' ? last : '';
}
/** The password of `user:password`; without a colon there is none. A token goes as the user with a fixed password. */
function pair(written) {
    const colon = written.indexOf(':');
    if (colon < 0)
        return { value: undefined };
    const [user, password] = [written.slice(0, colon), written.slice(colon + 1)];
    return password === 'x-oauth-basic' ? { value: user, kind: 'token' } : { value: password, kind: 'password' };
}
function decoded(base64) {
    try {
        return atob(base64.trim());
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./src/checks/support/suggest.ts
var suggest = __nccwpck_require__(96207);
// EXTERNAL MODULE: ./src/checks/support/words.ts
var words = __nccwpck_require__(1644);
;// CONCATENATED MODULE: ./src/checks/support/secrets.ts
// Finds every credential a request carries. What it finds is never shown: only its kind and length are.






/** The kind of what is good for one use. */
const ONE_TIME = 'one-time password';
/** What the names of fields and headers say of their values. Matched against the bare lower-case spelling. */
const KINDS = [
    [/secret/, 'client secret'],
    [/otp$|onetimepass|twofactor|^2fa/, ONE_TIME],
    [/passw|passphrase|^pass$|^pwd$/, 'password'],
    [/token$|^auth$|^authorization$|apikey/, 'token'],
];
/** What kind of credential a field of this name holds; undefined if none. */
function secretKind(name, operations = []) {
    const spelt = (0,suggest/* spelling */.D)(name);
    const byName = KINDS.find(([pattern]) => pattern.test(spelt))?.[1];
    if (byName)
        return byName;
    if ((0,mod/* distance */.Io)(spelt, 'clientsecret') <= 2)
        return 'client secret';
    const declared = operations.some(({ parameters }) => parameters.some(parameter => parameter.name === name && parameter.secret));
    return declared ? 'credential' : undefined;
}
/** Every credential of the request: in its body, path, query, headers and authentication. */
function secretsOf(match) {
    const { site } = match;
    const found = [
        ...(match.payload ? inRecords(match.payload, match) : []),
        ...[...match.pathValues].flatMap(([name, value]) => inField(name, value, match)).filter(isReal),
        ...(site.headers ? inRecords(site.headers, match) : []),
        ...(site.auth ?? []).flatMap(({ kind, value }) => (value ? inAuth(kind, value, match) : [])),
        ...(site.target.kind === 'http' ? inUrl(site.target.url).filter(isReal) : []),
    ];
    return found.filter((secret, i) => found.findIndex(other => same(secret, other)) === i);
}
/** The places in the source that hold a credential, to be blanked wherever source is shown. */
function secretPlaces(match) {
    return secretsOf(match).filter(({ parts }) => parts.some(part => part !== '')).map(({ at }) => at);
}
/** Removes every credential of the request from a text that is about to be shown. */
function scrubber(match) {
    const spelt = secretsOf(match).flatMap(({ parts }) => parts).filter(part => part.length >= 4 && !(0,placeholders/* isOrdinary */.P)(part));
    return shown => spelt.reduce((rest, secret) => rest.replaceAll(secret, values/* ELLIPSIS */.Gr), shown);
}
/** What a report shows in the place of a credential: its kind and length, never the value. */
function blanked(kind, value) {
    const known = (0,values/* text */.Qq)(value);
    return known === undefined ? values/* ELLIPSIS */.Gr : `[${kind}, ${(0,words/* characters */.hg)(known.length)}]`;
}
/** In a path the place is the whole address: not worth blanking for `:access_token`. */
function isReal({ parts }) {
    return parts.some(part => !(0,placeholders/* isPlaceholder */.wK)(part));
}
function inRecords(value, match) {
    return (0,values/* fieldsOf */.Pf)(value).flatMap(record => [...record.fields].flatMap(([name, field]) => inField(name, field, match)));
}
function inField(name, value, match) {
    const kind = secretKind(name, match.operations);
    const scheme = (0,suggest/* spelling */.D)(name) === 'authorization' ? 'header' : 'plain';
    const length = match.operations.flatMap(({ parameters }) => parameters).find(parameter => parameter.name === name)?.length;
    return (0,values/* unwrapped */.DE)(value).flatMap(one => {
        if (one.kind === 'record')
            return inRecords(one, match);
        if (one.kind === 'list')
            return one.items.flatMap(item => inField(name, item, match));
        return kind ? inText(kind, one, scheme, match, length) : [];
    });
}
function inAuth(kind, value, match) {
    const words = { basic: 'password', otp: ONE_TIME, token: 'token' };
    return [
        ...inRecords(value, match),
        ...(0,values/* alternatives */.Vo)(value).flatMap(one => inText(words[kind], one, kind === 'basic' ? 'pair' : 'header', match)),
    ];
}
function inText(kind, value, scheme, match, length) {
    const parts = (0,values/* literals */.v$)(value);
    if (parts.length === 0)
        return [];
    const found = credentialIn(value, scheme);
    const raw = found.value === undefined ? [] : [found.value];
    // The applications' endpoints take the app's own id and secret as user and password.
    const inside = found.kind === 'password' && match.api === 'oauth-applications' ? 'client secret' : found.kind;
    return [{ kind: inside ?? kind, at: value.at, value: found.value, parts: [...parts, ...raw], length }];
}
function inUrl(url) {
    const patterns = [
        [/\/\/[^/?#@:]*:([^/?#@]+)@/g, 'password'],
        [/[?&]access_token=([^&#]+)/g, 'token'],
        [/[?&]client_secret=([^&#]+)/g, 'client secret'],
    ];
    return (0,values/* alternatives */.Vo)(url).flatMap(one => (0,values/* literals */.v$)(one).flatMap(part => patterns.flatMap(([pattern, kind]) => [...part.matchAll(pattern)].map(hit => ({ kind, at: one.at, value: hit[1], parts: [hit[1]], length: undefined })))));
}
function same(a, b) {
    return a.value === b.value && a.at.path === b.at.path && a.at.line === b.at.line && a.at.column === b.at.column;
}


/***/ }),

/***/ 16096:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ standIns)
/* harmony export */ });
/** The operations that speak for a match: those that fit or, where none takes the method, those of the same path, else of the same API. */
function standIns(match, all) {
    if (match.operations.length > 0)
        return match.operations;
    const path = match.endpoint.slice(match.endpoint.indexOf('/'));
    const ofApi = all.filter(({ api }) => api === match.api);
    const ofPath = ofApi.filter(operation => operation.path === path);
    return ofPath.length > 0 ? ofPath : ofApi;
}


/***/ }),

/***/ 96207:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ spelling),
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
// "Did you mean": the known name nearest to the one that was written.

/** The name among `known` that `written` was probably meant to be. */
function suggest(written, known) {
    if (known.length === 0)
        return undefined;
    const spelt = new Map(known.map(name => [spelling(name), name]));
    const own = spelling(written);
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(own, [...spelt.keys()]);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(own, nearest) <= Math.min(3, Math.max(1, Math.floor(nearest.length / 3))))
        return spelt.get(nearest);
    const [longer, ...others] = [...spelt.keys()].filter(name => name.startsWith(own));
    return longer === undefined || others.length > 0 ? undefined : spelt.get(longer);
}
/** Without what differs between naming styles: `clientId`, `Client-ID` and `client_id` are one. */
function spelling(name) {
    return name.toLowerCase().replace(/[^a-z0-9:]/g, '');
}


/***/ }),

/***/ 1644:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ API_NAMES),
/* harmony export */   Tk: () => (/* binding */ PRODUCT_NAMES),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sR: () => (/* binding */ endpoint),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/** The product by the name people know it by. */
const PRODUCT_NAMES = {
    'github.com': 'github.com',
    ghec: 'GitHub Enterprise Cloud',
    ghes: 'GitHub Enterprise Server',
};
/** The API by the name GitHub gives it. */
const API_NAMES = {
    'oauth-authorizations': 'OAuth Authorizations API',
    'oauth-applications': 'OAuth Applications API',
};
/** `a`, `b` and `c`, each as code. */
function list(names, joiner = 'and') {
    const shown = names.map(code);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${joiner} ${shown.at(-1)}`;
}
/** Text as Markdown code: its own backticks can't end it. */
function code(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** The endpoint of the match, as code. */
function endpoint(match) {
    return code(match.endpoint);
}
/** The day of an ISO 8601 date. */
function day(date) {
    return date.slice(0, 10);
}
/** `1 character`, `40 characters`. */
function characters(count) {
    return `${count} ${count === 1 ? 'character' : 'characters'}`;
}


/***/ }),

/***/ 41697:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ MANIFEST),
  k4: () => (/* binding */ discover),
  I5: () => (/* binding */ rootOf)
});

// UNUSED EXPORTS: UNTOLD

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/discover/globs.ts
var globs = __nccwpck_require__(47708);
// EXTERNAL MODULE: ./src/discover/language-names.ts
var language_names = __nccwpck_require__(99640);
// EXTERNAL MODULE: ./src/discover/links.ts
var links = __nccwpck_require__(48470);
// EXTERNAL MODULE: ./src/discover/patterns.ts
var patterns = __nccwpck_require__(72420);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
;// CONCATENATED MODULE: ./src/discover/git-index.ts
// Git's own list of the files it tracks. A file that is tracked is never ignored, whatever a .gitignore says.
// Format: https://git-scm.com/docs/index-format


const MODES = new Set([0o040000, 0o100644, 0o100755, 0o120000, 0o160000]);
const HASH_SIZES = [20, 32];
/** The folder that holds a repository's `index` and `info/exclude`: `.git`, or where a file of that name leads. */
function gitFolder(top) {
    const dotGit = external_node_path_default().join(top, '.git');
    const link = readText(dotGit);
    if (link === undefined)
        return dotGit;
    const target = /^gitdir: (.+?)\s*$/.exec(link)?.[1];
    return target === undefined ? undefined : external_node_path_default().resolve(top, target);
}
/** Every tracked file and every folder that holds one, relative to the top of the repository. */
function trackedPaths(top) {
    const folder = gitFolder(top);
    const bytes = folder === undefined ? undefined : readBytes(external_node_path_default().join(folder, 'index'));
    const names = (bytes && parseIndex(bytes)) ?? [];
    const all = new Set(names);
    for (const name of names) {
        for (let cut = name.lastIndexOf('/'); cut > 0 && !all.has(name.slice(0, cut)); cut = name.lastIndexOf('/', cut - 1))
            all.add(name.slice(0, cut));
    }
    return all;
}
/** The names in an index file; undefined if it can't be understood. */
function parseIndex(bytes) {
    if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC')
        return undefined;
    for (const hashSize of HASH_SIZES) {
        const names = readEntries(bytes, bytes.readUInt32BE(4), bytes.readUInt32BE(8), hashSize);
        if (names)
            return names;
    }
    return undefined;
}
function readEntries(bytes, version, count, hashSize) {
    const names = [];
    let at = 12;
    let previous = '';
    for (let i = 0; i < count; i++) {
        const flagsAt = at + 40 + hashSize;
        if (flagsAt + 2 > bytes.length || !MODES.has(bytes.readUInt32BE(at + 24)))
            return undefined;
        const flags = bytes.readUInt16BE(flagsAt);
        let start = flagsAt + ((flags & 0x4000) !== 0 ? 4 : 2);
        let kept = '';
        if (version === 4) {
            const strip = readOffset(bytes, start);
            kept = previous.slice(0, previous.length - strip.value);
            start = strip.next;
        }
        const end = bytes.indexOf(0, start);
        if (end < 0)
            return undefined;
        // Latin-1 keeps one character per byte, which version 4 counts in.
        previous = kept + bytes.toString('latin1', start, end);
        names.push(Buffer.from(previous, 'latin1').toString('utf8'));
        at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
    }
    return names;
}
/** Git's variable-length number, as in pack files. */
function readOffset(bytes, at) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    while ((byte & 128) !== 0) {
        byte = bytes[at++] ?? 0;
        value = ((value + 1) << 7) | (byte & 127);
    }
    return { value, next: at };
}
function readBytes(file) {
    try {
        return (0,external_node_fs_.statSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file) : undefined;
    }
    catch {
        return undefined;
    }
}
/** A small file's text; undefined if there is none or it can't be read. */
function readText(file) {
    return readBytes(file)?.toString('utf8');
}

;// CONCATENATED MODULE: ./src/discover/git-rules.ts




/**
 * The rules that hold in `folder`, given those of its parent. A repository's top starts anew, as git does. Outside of a repository there are
 * none: what is in an archive or a copy was put there, and nothing tells which of its files were tracked all the same.
 */
function enterFolder(folder, names, parent) {
    const outer = names.dotGit ? startRules(folder) : parent;
    if (outer === undefined)
        return undefined;
    const text = names.gitignore ? readText(external_node_path_default().join(folder, '.gitignore')) : undefined;
    return text === undefined ? outer : { ...outer, rules: addLines(outer.rules, (0,patterns/* gitignoreLines */.W8)(text, relative(outer.top, folder))) };
}
/** Whether git passes over an entry whose folders it does not pass over. */
function isGitIgnored(git, absolute, isFolder) {
    if (git.rules === undefined)
        return false;
    const name = relative(git.top, absolute);
    const matches = () => git.rules.ignores(isFolder ? `${name}/` : name);
    const isTracked = () => git.tracked().has(name);
    // Nearly everything is tracked, and to look that up is far quicker than to try patterns; but first the list has to be read.
    return git.isWorthIt() ? !isTracked() && matches() : matches() && !isTracked();
}
/** For fewer entries the list of what is tracked need not be read. */
const FEW = 100;
/** The rules that reach `folder` from above, up to the top of its repository; `ignored` if git would not look into it at all. */
function rulesAbove(folder) {
    const chain = [];
    for (let at = folder; !isRepository(at);) {
        const parent = external_node_path_default().dirname(at);
        if (parent === at)
            return undefined;
        chain.unshift(parent);
        at = parent;
    }
    let git;
    for (const at of chain)
        git = enterFolder(at, { dotGit: isRepository(at), gitignore: isRegularFile(external_node_path_default().join(at, '.gitignore')) }, git);
    return git !== undefined && isGitIgnored(git, folder, true) ? 'ignored' : git;
}
function isRepository(folder) {
    return (0,external_node_fs_.existsSync)(external_node_path_default().join(folder, '.git'));
}
function isRegularFile(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function startRules(top) {
    const folder = gitFolder(top);
    const exclude = folder === undefined ? undefined : readText(external_node_path_default().join(folder, 'info', 'exclude'));
    let known;
    let asked = 0;
    return {
        top,
        rules: addLines(undefined, (0,patterns/* gitignoreLines */.W8)(exclude ?? '', '')),
        tracked: () => (known ??= trackedPaths(top)),
        isWorthIt: () => ++asked > FEW,
    };
}
function addLines(outer, lines) {
    if (lines.length === 0)
        return outer;
    const rules = (0,patterns/* emptyRules */.bl)();
    return (outer === undefined ? rules : rules.add(outer)).add([...lines]);
}
function relative(top, absolute) {
    const cut = top.endsWith((external_node_path_default()).sep) ? top.length : top.length + 1;
    return (external_node_path_default()).sep === '/' ? absolute.slice(cut) : absolute.slice(cut).replaceAll((external_node_path_default()).sep, '/');
}

;// CONCATENATED MODULE: ./src/discover/walk.ts



/** Version control's own folders and installed packages. One that is named on the command line is scanned all the same. */
const NEVER = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);
/**
 * Tells of every file, link and special file below a folder that is not left out, while it goes from folder to folder. `choose`: only of
 * what it chooses, and of all that is in the folders among it.
 */
function walk(folder, gitignore, { what, keep, found }, choose) {
    const top = folder.endsWith('/') ? folder : `${folder}/`;
    const unreadable = [];
    const rulesOf = new Map();
    const above = gitignore ? rulesAbove(folder) : 'ignored';
    let ignored = 0;
    const entriesOf = (at) => {
        try {
            return (0,external_node_fs_.readdirSync)(at, { withFileTypes: true });
        }
        catch (error) {
            unreadable.push({ path: at.slice(top.length) || '.', why: `folder can't be read: ${(0,errors/* systemReason */.uc)(error)}` });
            return [];
        }
    };
    const rulesIn = (at, entries, start) => {
        const names = { dotGit: false, gitignore: false };
        for (const entry of entries) {
            if (entry.name === '.git')
                names.dotGit = true;
            else if (entry.name === '.gitignore')
                names.gitignore = entry.isFile();
        }
        const rules = enterFolder(at, names, rulesOf.get(at.slice(0, at.lastIndexOf('/'))) ?? rulesOf.get(folder) ?? start);
        if (rules !== undefined)
            rulesOf.set(at, rules);
        return rules;
    };
    // Nothing is made for an entry but its path: there may be very many of them.
    const each = (at, tell) => {
        const entries = entriesOf(at);
        const rules = above === 'ignored' ? undefined : rulesIn(at, entries, above);
        const below = at.length < top.length ? '' : `${at.slice(top.length)}/`;
        for (const entry of entries) {
            if (NEVER.has(entry.name))
                continue;
            const isFolder = entry.isDirectory();
            // To ask the rules takes longer than to look at a name.
            const told = isFolder ? undefined : what(entry);
            if (!isFolder && told === undefined)
                continue;
            const path = below + entry.name;
            if (keep?.(path, entry) === false || (rules?.rules !== undefined && isGitIgnored(rules, top + path, isFolder)))
                ignored++;
            else
                tell(path, entry, told);
        }
    };
    const enter = (at) => each(at, (path, _, told) => (told === undefined ? enter(top + path) : found(path, told)));
    const chosen = new Map();
    const list = at => {
        const entries = [];
        each(at, (path, entry, told) => {
            entries.push(entry);
            chosen.set(top + path, told);
        });
        return entries;
    };
    if (choose === undefined)
        enter(folder);
    else
        for (const absolute of choose(list)) {
            const told = chosen.get(absolute);
            if (told === undefined)
                enter(absolute);
            else
                found(absolute.slice(top.length), told);
        }
    return { unreadable, ignored };
}

// EXTERNAL MODULE: ./src/paths.ts
var paths = __nccwpck_require__(8431);
;// CONCATENATED MODULE: ./src/discover.ts









/** Lists the files that are in one of the languages, below each of the paths. `tell`: told of each at once, in no order. */
function discover(options, languages, isManifest = () => false, tell = () => undefined) {
    const root = external_node_path_default().resolve(options.root);
    const files = [];
    const manifests = [];
    const skipped = new Map();
    const known = new Set();
    const language = (0,language_names/* byName */.nG)(languages);
    const wanted = selector(external_node_path_default().resolve(options.base ?? root), options);
    // Paths that are given may lie in each other, and so may what a pattern stands for.
    let mayRepeat = options.paths.length > 1;
    let ignored = 0;
    let told = 0;
    const add = (name, id) => {
        told++;
        if (mayRepeat && known.has(name))
            return;
        if (mayRepeat)
            known.add(name);
        const file = { path: name, language: id };
        if (id === MANIFEST)
            manifests.push(file);
        else {
            files.push(file);
            tell(file);
        }
    };
    const addFolder = (folder, choose) => {
        const [above, prefix] = [folder.endsWith('/') ? folder : `${folder}/`, folder === root ? '' : `${discover_relative(root, folder)}/`];
        const keep = wanted && ((name, kind) => wanted(above + name, kind.isDirectory()));
        const what = (kind) => (kind.isFile() ? language(kind.name) ?? (isManifest(kind.name) ? MANIFEST : undefined) : kind);
        const whyLinkMatters = (0,links/* linksIn */.Lf)(folder);
        const found = (name, it) => {
            if (typeof it === 'string')
                return add(prefix + name, it);
            const why = it.isSymbolicLink() ? whyLinkMatters(above + name) : (0,links/* whySpecial */.q_)(it);
            if (why !== undefined)
                skipped.set(prefix + name, why);
        };
        const way = walk(folder, options.gitignore, { what, keep, found }, choose);
        for (const { path: name, why } of way.unreadable)
            skipped.set(name === '.' ? prefix.slice(0, -1) || '.' : prefix + name, why);
        ignored += way.ignored;
    };
    const addNamed = (absolute) => {
        const name = discover_relative(root, absolute);
        try {
            const kind = (0,external_node_fs_.statSync)(absolute);
            if (kind.isDirectory())
                return addFolder(absolute);
            if (!kind.isFile())
                return void skipped.set(name, (0,links/* whySpecial */.q_)(kind));
        }
        catch (error) {
            return void skipped.set(name, `can't be read: ${(0,errors/* systemReason */.uc)(error)}`);
        }
        const id = language(external_node_path_default().basename(absolute));
        if (wanted?.(absolute, false) === false)
            ignored++;
        else if (id === undefined)
            skipped.set(name, 'not a kind of file that is read');
        else
            add(name, id);
    };
    const addPattern = (pattern) => {
        const before = told + skipped.size;
        mayRepeat = true;
        for (const { at, choose } of (0,globs/* globsOf */.p_)(pattern)) {
            refuseOutside(at, root);
            if (!(0,external_node_fs_.existsSync)(at))
                continue;
            if (choose !== undefined)
                addFolder(at, choose);
            else
                addNamed(at);
        }
        if (told + skipped.size === before)
            throw new errors/* UsageError */.eb(`"${(0,globs/* patternWithin */.GB)(root, pattern)}" matches no file that is read.`);
    };
    for (const given of options.paths.length === 0 ? [root] : options.paths) {
        const absolute = external_node_path_default().resolve(root, given);
        if (!(0,external_node_fs_.existsSync)(absolute) && (0,globs/* isPattern */.Pt)(given)) {
            addPattern((0,globs/* absolutePattern */.Y8)(given, root));
            continue;
        }
        refuseOutside(absolute, root);
        addNamed(absolute);
    }
    return {
        root: rootOf(root),
        files: (0,paths/* inOrder */.al)(files),
        manifests: (0,paths/* inOrder */.al)(manifests),
        skipped: (0,paths/* inOrder */.al)(Array.from(skipped, ([name, why]) => ({ path: name, why }))),
        ignored,
    };
}
function refuseOutside(absolute, root) {
    if (!(0,links/* isWithin */.UO)(absolute, root))
        throw new errors/* UsageError */.eb(`"${absolute}" lies outside of the root "${root}".`);
}
/** What the paths of the files in a folder follow: the folder, absolute, and with a slash at its end. */
const rootOf = (folder) => external_node_path_default().join(external_node_path_default().resolve(folder), (external_node_path_default()).sep);
/** Whether --include and --exclude let an entry through; undefined if there are none. */
function selector(base, options) {
    const include = (0,patterns/* compilePatterns */.xi)(options.include);
    const exclude = (0,patterns/* compilePatterns */.xi)(options.exclude);
    if (include === undefined && exclude === undefined)
        return undefined;
    return (absolute, isFolder) => {
        const name = discover_relative(base, absolute);
        if (name === '')
            return true;
        if (exclude?.ignores(isFolder ? `${name}/` : name))
            return false;
        return isFolder || include === undefined || include.ignores(name);
    };
}
function discover_relative(from, to) {
    const way = external_node_path_default().relative(from, to);
    return (external_node_path_default()).sep === '/' ? way : way.replaceAll((external_node_path_default()).sep, '/');
}
/** Stands for the language of a file that is read for its packages alone. */
const MANIFEST = 'manifest';
/** The language of a file that only its first line can tell. */
const UNTOLD = (/* unused pure expression or super */ null && (SCRIPT));


/***/ }),

/***/ 47708:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ patternWithin),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   Y8: () => (/* binding */ absolutePattern),
/* harmony export */   p_: () => (/* binding */ globsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8431);


/** Most scans are given none, and do without it. */
const fastGlob = () => __nccwpck_require__(67716);
/** Whether a path that is not there may be a pattern. */
const isPattern = (given) => fastGlob().isDynamicPattern(withSlashes(given));
/** A pattern that means the same wherever the program runs. */
const absolutePattern = (pattern, cwd) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(fastGlob().escapePath(cwd), withSlashes(pattern));
/** An absolute pattern as it is said of a folder's files. */
const patternWithin = (folder, pattern) => node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(fastGlob().escapePath(folder), pattern);
/** The parts of an absolute pattern. */
function globsOf(pattern) {
    const tasks = fastGlob().generateTasks(withSlashes(pattern), OPTIONS);
    return tasks.flatMap(({ base, positive, dynamic }) => (dynamic
        ? [{ at: base, choose: list => outermost(fastGlob().sync(positive, { ...OPTIONS, fs: { readdirSync: listing(list) } })) }]
        : positive.map(at => ({ at }))));
}
/** A star is any name, one with a dot too, as in .gitignore. */
const OPTIONS = { dot: true, followSymbolicLinks: false, onlyFiles: false };
/** Without what is in a folder that is among them: all that is in that is meant anyway. */
function outermost(paths) {
    const all = new Set(paths);
    return paths.filter(one => !(0,_paths__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(one).some(folder => all.has(folder)));
}
function listing(list) {
    function read(at, options) {
        const entries = list(at);
        return options?.withFileTypes === true ? entries : entries.map(entry => entry.name);
    }
    return read;
}
/** On Windows a backslash is between folders. */
const withSlashes = (given) => ((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep) === '/' ? given : given.replaceAll((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep), '/'));


/***/ }),

/***/ 99640:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ SCRIPT),
/* harmony export */   X6: () => (/* binding */ SHEBANG),
/* harmony export */   ch: () => (/* binding */ byShebang),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
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


/***/ }),

/***/ 48470:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ linksIn),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   q_: () => (/* binding */ whySpecial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);



/**
 * Tells why a symbolic link costs the scan something, or undefined if it does not: links are never followed, and what lies inside the
 * scanned folder is read under its own path.
 */
function linksIn(scanned) {
    const known = new Map();
    const real = (folder) => {
        const way = known.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
        known.set(folder, way);
        return way;
    };
    return absolute => {
        let target;
        try {
            target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
        }
        catch (error) {
            const reason = (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .systemReason */ .uc)(error);
            return reason === 'symbolic link loop' ? reason : `broken symbolic link (${reason})`;
        }
        if (begins(real(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(absolute)), target))
            return 'symbolic link loop';
        return begins(target, real(scanned)) ? undefined : 'symbolic link out of the scanned folder, not followed';
    };
}
/** `isWithin` of real paths, which are spelt in one way: there may be very many links. */
const begins = (inner, outer) => inner.startsWith(outer) && (inner.length === outer.length || outer.endsWith((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)) || inner[outer.length] === (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
/** Whether `inner` is `outer` or lies in it. */
function isWithin(inner, outer) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(outer, inner);
    return way === '' || (way !== '..' && !way.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(way));
}
/** Why an entry that is neither a file nor a folder nor a link is not read. */
function whySpecial(entry) {
    return `not a regular file (${entry.isFIFO() ? 'named pipe' : entry.isSocket() ? 'socket' : 'device'})`;
}


/***/ }),

/***/ 72420:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ rebase),
/* harmony export */   W8: () => (/* binding */ gitignoreLines),
/* harmony export */   bl: () => (/* binding */ emptyRules),
/* harmony export */   xi: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(ignore__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83916);
// Patterns as in .gitignore: https://git-scm.com/docs/gitignore#_pattern_format


/** Compiles --include or --exclude patterns; undefined if there are none. */
function compilePatterns(patterns) {
    for (const pattern of patterns) {
        if (/\{[^}]*,[^}]*\}/.test(pattern))
            throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`Pattern "${pattern}": braces are not understood; give one pattern for each alternative.`);
        if (pattern.trim() === '')
            throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('A pattern may not be empty.');
    }
    return patterns.length === 0 ? undefined : emptyRules().add([...patterns]);
}
/** Rules that match nothing yet. Case counts on every system, so that a scan sees the same files everywhere. */
function emptyRules() {
    return ignore__WEBPACK_IMPORTED_MODULE_0___default()({ ignorecase: false });
}
/** The lines of a .gitignore in `folder` (relative to the top, '' for the top itself), as patterns relative to the top. */
function gitignoreLines(text, folder) {
    return text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#')).map(line => rebase(line, folder));
}
/** A pattern written relative to `folder`, as one relative to the folder above it that `folder` is relative to. */
function rebase(pattern, folder) {
    if (folder === '')
        return pattern;
    const negated = pattern.startsWith('!');
    const body = negated ? pattern.slice(1) : pattern;
    const inner = body.replace(/(?<!\\)\s+$/, '').replace(/\/$/, '');
    const anywhere = inner.includes('/') ? '' : '**/';
    return `${negated ? '!' : ''}/${folder.replace(/[\\*?[\]!# ]/g, '\\$&')}/${anywhere}${body.replace(/^\//, '')}`;
}


/***/ }),

/***/ 83916:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   uc: () => (/* binding */ systemReason)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/** Something the user can mend: the command line shows its message alone and ends with exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** The known word that a mistyped or unfinished one is likely to mean. */
function nearest(word, known) {
    if (known.length === 0 || word === '')
        return undefined;
    const begun = known.filter(each => each.startsWith(word.toLowerCase()));
    if (begun.length === 1)
        return begun[0];
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), [...known]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), best) <= Math.ceil(word.length / 3) ? best : undefined;
}
/** ` Did you mean "x"?`, or nothing. */
function didYouMean(word, known) {
    const best = nearest(word, known);
    return best === undefined ? '' : ` Did you mean "${best}"?`;
}
/** What to say of a rule that does not exist. */
function unknownRule(key, known) {
    return `unknown rule "${key}".${didYouMean(key, known)} \`authorizations-lint rules\` lists them all.`;
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


/***/ }),

/***/ 20460:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
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

"use strict";
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

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rubyFiles)
/* harmony export */ });
/* harmony import */ var _casing__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30576);
// Where Ruby's modules are, by their names.

/** `A::OneB` is in `a/one_b.rb`, in `one_b.rb` or in `a.rb`. */
function rubyFiles(name) {
    const parts = name.split('::').map(_casing__WEBPACK_IMPORTED_MODULE_0__/* .snakeCase */ .L);
    return [...new Set(parts.flatMap((part, i) => [parts.slice(0, i + 1).join('/'), part]).reverse())].map(file => `${file}.rb`);
}


/***/ }),

/***/ 79407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* reexport safe */ _errors__WEBPACK_IMPORTED_MODULE_3__.eb),
/* harmony export */   reporters: () => (/* reexport safe */ _reporters__WEBPACK_IMPORTED_MODULE_0__.R),
/* harmony export */   ruleTexts: () => (/* reexport safe */ _rule_texts__WEBPACK_IMPORTED_MODULE_1__.ruleTexts),
/* harmony export */   scan: () => (/* reexport safe */ _scan__WEBPACK_IMPORTED_MODULE_2__.SQ)
/* harmony export */ });
/* harmony import */ var _reporters__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93038);
/* harmony import */ var _rule_texts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78532);
/* harmony import */ var _scan__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7837);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83916);
// The public API. Nothing else is public.






/***/ }),

/***/ 49424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ languages)
});

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
const languages_text = (id, like) => async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load(like, id);
/** All front ends. */
const languages = [
    {
        id: 'javascript',
        extensions: ['.js', '.cjs', '.mjs', '.jsx', '.es6', '.es', '.jsm', '.gs', '.ts', '.cts', '.mts', '.tsx', '.vue', '.svelte', '.astro', '.html', '.htm', '.xhtml', '.ejs', '.hbs'],
        minified: true,
        declarations: ['.d.ts', '.d.cts', '.d.mts'],
        interpreters: ['node', 'nodejs', 'ts-node', 'tsx', 'bun', 'deno'],
        imports: javascript,
        load: async () => (await __nccwpck_require__.e(/* import() */ 847).then(__nccwpck_require__.bind(__nccwpck_require__, 30847))).load(), fallback: languages_text('javascript', 'dart'),
    },
    {
        id: 'shell',
        extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.command', '.zsh-theme'],
        filenames: [
            ...['bashrc', 'bash_profile', 'bash_login', 'bash_aliases', 'bash_functions', 'profile', 'zshrc', 'zprofile', 'zshenv', 'zlogin', 'kshrc', 'aliases', 'functions', 'exports', 'extra'].flatMap(name => [`.${name}`, name]),
            '.envrc', 'PKGBUILD', 'APKBUILD',
        ],
        interpreters: ['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(6802), __nccwpck_require__.e(5486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 65486))).load(), fallback: languages_text('shell', 'perl'),
    },
    {
        id: 'ruby',
        extensions: ['.rb', '.rbw', '.rake', '.ru', '.gemspec', '.thor', '.podspec', '.jbuilder', '.cap', '.cr'],
        filenames: ['Rakefile', 'Gemfile', 'Capfile', 'Guardfile', 'Thorfile', 'Vagrantfile', 'Fastfile', 'Podfile', 'Dangerfile', 'Brewfile'],
        interpreters: ['ruby', 'jruby', 'rbx', 'macruby', 'crystal'],
        imports: ruby,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(2092)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42092))).load(), fallback: languages_text('ruby', 'coffeescript'),
    },
    { id: 'python', extensions: ['.py', '.pyw', '.pyi'], interpreters: ['python'], imports: python, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(5902)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95902))).load(), fallback: languages_text('python', 'coffeescript') },
    { id: 'objective-c', extensions: ['.m', '.mm', '.pch'], named: 'c', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('objective-c') },
    { id: 'perl', extensions: ['.pl', '.pm', '.t', '.psgi', '.cgi', '.plx'], interpreters: ['perl'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('perl') },
    { id: 'dart', extensions: ['.dart'], interpreters: ['dart'], named: 'dart', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('dart') },
    { id: 'c', extensions: ['.c', '.h', '.cc', '.cpp', '.cxx', '.hpp', '.hh', '.ino'], named: 'c', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('c') },
    { id: 'd', extensions: ['.d', '.di'], named: 'd', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('d') },
    { id: 'lua', extensions: ['.lua'], interpreters: ['lua', 'luajit'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('lua') },
    { id: 'r', extensions: ['.r'], interpreters: ['Rscript'], named: 'r', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('r') },
    { id: 'elixir', extensions: ['.ex', '.exs'], interpreters: ['elixir'], named: 'elixir', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('elixir') },
    { id: 'haskell', extensions: ['.hs'], interpreters: ['runhaskell', 'runghc'], named: 'haskell', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('haskell') },
    { id: 'ocaml', extensions: ['.ml', '.mli'], interpreters: ['ocaml'], named: 'ocaml', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('ocaml') },
    { id: 'julia', extensions: ['.jl'], interpreters: ['julia'], named: 'julia', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('julia') },
    { id: 'vim', extensions: ['.vim'], filenames: ['.vimrc', 'vimrc', '.nvimrc', '.gvimrc'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('vim') },
    { id: 'powershell', extensions: ['.ps1', '.psm1', '.psd1'], interpreters: ['pwsh'], named: 'powershell', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('powershell') },
    { id: 'coffeescript', extensions: ['.coffee', '.litcoffee', '.cson', '.iced'], interpreters: ['coffee'], tables: ['javascript'], imports: javascript, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('coffeescript') },
    { id: 'elisp', extensions: ['.el'], filenames: ['.emacs', '.spacemacs', 'Cask'], interpreters: ['emacs'], named: 'elisp', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('elisp') },
    { id: 'common-lisp', extensions: ['.lisp', '.lsp', '.cl'], interpreters: ['sbcl', 'ecl', 'clisp', 'ros'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('common-lisp') },
    { id: 'scheme', extensions: ['.rkt', '.scm', '.ss', '.sld'], interpreters: ['racket', 'guile', 'gosh', 'csi'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('scheme') },
    { id: 'clojure', extensions: ['.clj', '.cljs', '.cljc', '.boot'], interpreters: ['bb', 'boot', 'clojure'], named: 'clojure', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('clojure') },
    { id: 'swift', extensions: ['.swift'], interpreters: ['swift'], named: 'swift', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('swift') },
    {
        id: 'document',
        extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd', '.rst', '.adoc', '.asciidoc', '.asc', '.org', '.ipynb', '.rdoc', '.pod', '.txt', '.text', '.textile', '.wiki', '.mediawiki', '.feature'],
        filenames: ['README', 'INSTALL', 'HACKING', 'USAGE', 'NOTES', 'FAQ', 'CHANGES', 'CHANGELOG', 'NEWS'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62550))).load(), fallback: languages_text('document', 'r'),
    },
    { id: 'php', extensions: ['.php', '.phtml', '.php3', '.php4', '.php5', '.php7', '.phps', '.inc', '.ctp', '.module', '.install'], interpreters: ['php'], imports: php, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40336))).load(), fallback: languages_text('php', 'perl') },
    { id: 'go', extensions: ['.go'], named: 'go', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(9658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49658))).load(), fallback: languages_text('go', 'c') },
    { id: 'rust', extensions: ['.rs'], interpreters: ['rust-script'], named: 'rust', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(8493)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30874))).load(), fallback: languages_text('rust', 'swift') },
    { id: 'java', extensions: ['.java', '.jav', '.jsp'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(4)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80004))).load(), fallback: languages_text('java', 'dart') },
    { id: 'kotlin', extensions: ['.kt', '.kts'], tables: ['java'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(1089)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81089))).load(), fallback: languages_text('kotlin', 'dart') },
    { id: 'scala', extensions: ['.scala', '.sc', '.sbt'], tables: ['java'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(3678)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83678))).load(), fallback: languages_text('scala', 'swift') },
    { id: 'groovy', extensions: ['.groovy', '.gvy', '.gradle', '.jenkinsfile'], filenames: ['Jenkinsfile'], interpreters: ['groovy'], tables: ['java'], named: 'jvm', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('groovy') },
    { id: 'csharp', extensions: ['.cs', '.csx', '.cshtml'], named: 'net', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(2151)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22151))).load(), fallback: languages_text('csharp', 'dart') },
    { id: 'fsharp', extensions: ['.fs', '.fsx', '.fsi'], tables: ['csharp'], named: 'net', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(551), __nccwpck_require__.e(9563), __nccwpck_require__.e(8279), __nccwpck_require__.e(548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30548))).load('fsharp') },
    { id: 'http', extensions: ['.http', '.rest', '.hurl', '.bru'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9782))).load(), fallback: languages_text('http', 'r') },
    { id: 'stackql', extensions: ['.iql', '.stackql', '.sql'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(4826)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94826))).load(), fallback: languages_text('stackql', 'r') },
    {
        id: 'recipe',
        extensions: ['.dockerfile', '.mk', '.mak', '.just', '.fish', '.bat', '.cmd', '.gitconfig', '.tf', '.hcl', '.pp', '.applescript'],
        filenames: ['Dockerfile', 'Containerfile', 'Makefile', 'makefile', 'GNUmakefile', 'Procfile', 'justfile', 'Justfile', '.justfile', '.gitconfig', 'gitconfig'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(9563), __nccwpck_require__.e(8778), __nccwpck_require__.e(4312)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94312))).load(), fallback: languages_text('recipe', 'perl'),
    },
    { id: 'yaml', extensions: ['.yml', '.yaml', '.raml'], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8815), __nccwpck_require__.e(8778), __nccwpck_require__.e(1531), __nccwpck_require__.e(5232)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15232))).load(), fallback: languages_text('yaml', 'r') },
    { id: 'json', extensions: ['.json', '.json5', '.jsonc', '.har'], tables: [], load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8778), __nccwpck_require__.e(1531), __nccwpck_require__.e(1455)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41455))).load(), fallback: languages_text('json', 'dart') },
];


/***/ }),

/***/ 96035:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ literally)
/* harmony export */ });
/** A text as a pattern that it alone fits. */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');


/***/ }),

/***/ 76521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ manifestKind),
/* harmony export */   bi: () => (/* binding */ manifestsAmong),
/* harmony export */   l7: () => (/* binding */ manifestKinds)
/* harmony export */ });
/* harmony import */ var _literally__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96035);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8431);
/* harmony import */ var _package_names__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29919);
// Manifests by their file names, and which languages they speak for. Adding one is a line here and one in readers.ts.



const JVM = ['java', 'kotlin', 'scala', 'groovy', 'clojure'];
const DOTNET = ['csharp', 'fsharp', 'visual-basic', 'powershell'];
/** All kinds. Of several in one folder the first that knows a package is right: lock files come first. */
const manifestKinds = [
    { format: 'package-lock', names: ['package-lock.json', 'npm-shrinkwrap.json'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
    { format: 'yarn-lock', names: ['yarn.lock'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
    { format: 'pnpm-lock', names: ['pnpm-lock.yaml'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
    { format: 'bun-lock', names: ['bun.lock'], locks: true, ecosystem: 'npm', languages: ['javascript', 'json'] },
    { format: 'package-json', names: ['package.json'], ecosystem: 'npm', languages: ['javascript', 'json'] },
    { format: 'composer-lock', names: ['composer.lock'], locks: true, ecosystem: 'packagist', languages: ['php'] },
    { format: 'composer-json', names: ['composer.json'], ecosystem: 'packagist', languages: ['php'] },
    { format: 'go-mod', names: ['go.mod'], ecosystem: 'go', languages: ['go'] },
    { format: 'cargo-lock', names: ['Cargo.lock'], locks: true, ecosystem: 'crates', languages: ['rust'] },
    { format: 'cargo-toml', names: ['Cargo.toml'], ecosystem: 'crates', languages: ['rust'] },
    { format: 'gemfile-lock', names: ['Gemfile.lock'], locks: true, ecosystem: 'rubygems', languages: ['ruby'] },
    { format: 'gemfile', names: ['Gemfile', 'gems.rb'], ends: ['.gemspec'], ecosystem: 'rubygems', languages: ['ruby'] },
    { format: 'version-file', names: ['version.rb'], own: true, folder: /(?:^|\/)lib(?:\/[\w-]+)?$/, ecosystem: 'rubygems', languages: ['ruby'] },
    { format: 'poetry-lock', names: ['poetry.lock'], locks: true, ecosystem: 'pypi', languages: ['python'], key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .pypiName */ .sS },
    { format: 'requirements', ends: ['.txt', '.in'], like: /^(?:requirements|constraints)[\w.-]*$|^[\w.-]*requirements\.\w+$/, ecosystem: 'pypi', languages: ['python'], key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .pypiName */ .sS },
    { format: 'pyproject', names: ['pyproject.toml'], ecosystem: 'pypi', languages: ['python'], key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .pypiName */ .sS },
    { format: 'setup-py', names: ['setup.py'], ecosystem: 'pypi', languages: ['python'], key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .pypiName */ .sS },
    { format: 'setup-cfg', names: ['setup.cfg'], ecosystem: 'pypi', languages: ['python'], key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .pypiName */ .sS },
    { format: 'pipfile', names: ['Pipfile'], ecosystem: 'pypi', languages: ['python'], key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .pypiName */ .sS },
    { format: 'pom', names: ['pom.xml'], ecosystem: 'maven', languages: JVM },
    { format: 'gradle', ends: ['.gradle', '.kts'], like: /\.gradle(?:\.kts)?$/, ecosystem: 'maven', languages: JVM },
    { format: 'version-catalogue', names: ['libs.versions.toml'], folder: /(?:^|\/)gradle$/, ecosystem: 'maven', languages: JVM },
    { format: 'sbt', ends: ['.sbt'], ecosystem: 'maven', languages: JVM },
    { format: 'project', names: ['Directory.Packages.props', 'Directory.Build.props'], ends: ['.csproj', '.fsproj', '.vbproj'], ecosystem: 'nuget', languages: DOTNET, key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .nugetName */ .Br },
    { format: 'packages-config', names: ['packages.config'], ecosystem: 'nuget', languages: DOTNET, key: _package_names__WEBPACK_IMPORTED_MODULE_0__/* .nugetName */ .Br },
];
const byName = new Map(manifestKinds.flatMap(kind => (kind.names ?? []).map(name => [name, kind])));
const byEnd = new Map(manifestKinds.flatMap(kind => (kind.ends ?? []).map(end => [end, kind])));
/** The kind of a file, by its name. Asked for every file of a tree, most of which are of none. */
function manifestKind(name) {
    const known = byName.get(name);
    if (known !== undefined)
        return known;
    const dot = name.lastIndexOf('.');
    const kind = dot > 0 ? byEnd.get(name.slice(dot)) : undefined;
    return kind?.like?.test(name) === false ? undefined : kind;
}
/** What ends like the path of one: a single look at each of very many. */
const ANY = new RegExp(`(?:(?:^|/)(?:${[...byName.keys()].map(_literally__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .D).join('|')})|${[...byEnd.keys()].map(_literally__WEBPACK_IMPORTED_MODULE_1__/* .literally */ .D).join('|')})$`);
/** Those of some files that are manifests, in the same order. */
function manifestsAmong(files) {
    const found = [];
    for (const file of files) {
        const kind = ANY.test(file.path) ? manifestKind((0,_paths__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(file.path)) : undefined;
        if (kind)
            found.push({ ...file, kind });
    }
    return found;
}


/***/ }),

/***/ 29919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ nugetName),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   aF: () => (/* binding */ flexible),
/* harmony export */   sS: () => (/* binding */ pypiName)
/* harmony export */ });
/* harmony import */ var _literally__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96035);
// Names of packages: how registries compare them, and how they stand in a text.

/** NuGet compares names without case. */
const nugetName = (name) => name.toLowerCase();
/** Names that differ only in case and in `-`, `_` and `.` are one: https://peps.python.org/pep-0503/#normalized-names. */
const pypiName = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** `github-api` of `org.kohsuke:github-api`, which may stand on a line of its own. */
const lastPart = (name) => name.slice(name.lastIndexOf(':') + 1);
/** A name as a pattern, with `-`, `_` and `.` as good as each other. */
const flexible = (name) => (0,_literally__WEBPACK_IMPORTED_MODULE_0__/* .literally */ .D)(name).replace(/\\\.|[-_]/g, '[-_.]');


/***/ }),

/***/ 69297:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isSettings),
/* harmony export */   y: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76521);
// Files that hold settings, such as where a client sends: they are read for what they say of addresses alone.

/** What they are called in any form: `appsettings.Development.json`, `application.yml`, `http-client.env.json`, `connections.json`, `.env.example`. */
const NAMED = /(?:^|[^a-z])(?:app-?settings|settings|config(?:uration)?|env(?:ironments?)?|application|connections?|services|framework|info|default|development|production)(?:[^a-z][^/]*)?$/i;
/** Forms that are no language's. */
const FORM = /^\.env(?:\.|$)|\.(?:properties|conf|plist|xcconfig|ini)$/i;
/** Whether a file is called like one. */
const isSettings = (name) => NAMED.test(name);
/** Whether a file in no language is listed besides: a manifest, or settings. */
const isListed = (name) => (0,_kinds__WEBPACK_IMPORTED_MODULE_0__/* .manifestKind */ .QS)(name) !== undefined || (FORM.test(name) && isSettings(name));


/***/ }),

/***/ 9235:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   UJ: () => (/* binding */ DECLARATIONS),
/* harmony export */   kH: () => (/* binding */ mayHoldText),
/* harmony export */   m8: () => (/* binding */ glimpse),
/* harmony export */   n6: () => (/* binding */ tells),
/* harmony export */   zM: () => (/* binding */ needlesFrom)
/* harmony export */ });
/* unused harmony export mayHold */
/* harmony import */ var _prefilter_word_search__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44375);
/* harmony import */ var _read__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22883);
/* harmony import */ var _suppress_directives__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64833);



/** Takes the needles out of their table as they are asked for. */
function needlesFrom({ needles, shapes, sets, languages, rest }) {
    const make = (set) => {
        const own = sets[set].map(i => ({ ...needles[i], besides: needles[i].besides.map(shape => shapes[shape]) }));
        const words = new Set([...own.map(({ word }) => word), MARKED]);
        return { needles: own, words, search: (0,_prefilter_word_search__WEBPACK_IMPORTED_MODULE_0__/* .wordSearch */ .bl)([...words]) };
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
const isMarked = (found, bytes, length) => found.get(MARKED)?.some(place => bytes.toString('latin1', place, Math.min(length, place + _suppress_directives__WEBPACK_IMPORTED_MODULE_2__/* .MARKER */ .tl.length)) === _suppress_directives__WEBPACK_IMPORTED_MODULE_2__/* .MARKER */ .tl) === true;
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
function mayHoldText(needlesOf, text) {
    const bytes = Buffer.from(text);
    return mayHold(needlesOf(''), bytes, bytes.length);
}
/** The longest word is not longer. */
const MOST_OF_WORD = 128;
/**
 * How far a shape looks to both sides of its word: most files that hold one of the words hold no shape, and need not become text. Of two
 * parts of a file, one holds all of that.
 */
const REACH = _read__WEBPACK_IMPORTED_MODULE_1__/* .OVERLAP */ .sH / 2 - MOST_OF_WORD;
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


/***/ }),

/***/ 5965:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ dependencies)
});

;// CONCATENATED MODULE: ./rules/data/dependencies.json
const dependencies_namespaceObject = /*#__PURE__*/JSON.parse('[{"ecosystem":"npm","package":"@octokit/auth","versions":">=1.0.0 <3.0.0","sends":"itself","operations":["create-authorization"],"moveTo":"@octokit/auth-oauth-device or @octokit/auth-oauth-user","change":"createBasicAuth is gone; createOAuthDeviceAuth or createOAuthUserAuth asks GitHub for the token.","source":"npm @octokit/auth@2.0.1 dist-src/index.js; npm @octokit/auth@3.0.3 dist-src/index.js"},{"ecosystem":"npm","package":"@octokit/auth-basic","versions":">=1.0.0 <=1.4.8","sends":"itself","operations":["create-authorization"],"moveTo":"@octokit/auth-oauth-device or @octokit/auth-oauth-user","change":"createBasicAuth is replaced by createOAuthDeviceAuth (no browser) or createOAuthUserAuth (web flow).","source":"npm @octokit/auth-basic@1.4.8 dist-src/get-token.js"},{"ecosystem":"npm","package":"bower","versions":">=1.7.9 <=1.8.14","sends":"itself","operations":["create-authorization"],"moveTo":null,"change":"`bower login` fails; `bower login --token` takes a token made by hand.","source":"npm bower@1.7.9 lib/commands/login.js; npm bower@1.8.14 lib/commands/login.js"},{"ecosystem":"npm","package":"gh","versions":">=0.1.0 <=2.8.9","sends":"itself","operations":["create-authorization"],"moveTo":"GitHub CLI (https://cli.github.com)","change":"The first run logs in with a username and password; use `gh auth login` of GitHub CLI.","source":"https://github.com/node-gh/gh/blob/v0.1.0/lib/base.js; https://github.com/node-gh/gh/blob/v2.8.9/src/github.ts"},{"ecosystem":"npm","package":"ghauth","versions":"<5.0.0","sends":"itself","operations":["create-authorization"],"moveTo":"ghauth@>=5.0.0","change":"ghauth({ clientId, configName, scopes }) uses the device flow; note is no longer used.","source":"https://github.com/rvagg/ghauth/blob/v4.0.0/ghauth.js; https://github.com/rvagg/ghauth/blob/v7.0.14/ghauth.js"},{"ecosystem":"npm","package":"github-oauth-prompt","versions":">=1.1.0","sends":"itself","operations":["list-authorizations","create-authorization"],"moveTo":"@octokit/auth-oauth-device","change":"The prompt for username and password becomes a device code that is shown to the user.","source":"npm github-oauth-prompt@1.1.0 lib/github-oauth-prompt.js"},{"ecosystem":"npm","package":"github","versions":">=0.1.5 <14.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@octokit/rest","change":"github.authorization is gone. octokit.rest.apps.checkToken, resetToken, deleteToken and deleteAuthorization take the token in the body; the rest has no successor here, use @octokit/oauth-app.","source":"https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json"},{"ecosystem":"npm","package":"@octokit/rest","versions":">=14.0.0 <17.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@octokit/rest@>=17.0.0","change":"octokit.oauthAuthorizations and octokit.authorization are gone. octokit.rest.apps.checkToken, resetToken, deleteToken and deleteAuthorization take the token in the body; the rest has no successor here, use @octokit/oauth-app.","source":"npm @octokit/rest@16.43.2; npm @octokit/rest@17.0.0"},{"ecosystem":"npm","package":"@octokit/plugin-rest-endpoint-methods","versions":">=1.0.0 <3.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@octokit/plugin-rest-endpoint-methods@>=3.0.0","change":"octokit.oauthAuthorizations is gone. octokit.rest.apps.checkToken, resetToken, deleteToken and deleteAuthorization take the token in the body; the rest has no successor here, use @octokit/oauth-app.","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v3.0.0/src/generated/endpoints.ts"},{"ecosystem":"npm","package":"@octokit/plugin-enterprise-server","versions":">=7.0.0 <12.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@octokit/plugin-enterprise-server@>=12.0.0","change":"octokit.oauthAuthorizations is gone since 10.2.0, though GHES still serves it: octokit.request reaches it. octokit.rest.apps.checkToken, resetToken, deleteToken and deleteAuthorization take the token in the body; the rest has no successor here, use @octokit/oauth-app.","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"ecosystem":"npm","package":"@octokit/plugin-enterprise-rest","versions":">=1.0.0 <=6.0.1","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@octokit/plugin-enterprise-server","change":"Renamed at 7.0.0.","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"ecosystem":"npm","package":"@actions/github","versions":">=1.0.0 <3.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@actions/github@>=3.0.0","change":"new GitHub(token) becomes getOctokit(token), without octokit.oauthAuthorizations; GITHUB_TOKEN could never call it.","source":"npm @actions/github@2.2.0 package.json"},{"ecosystem":"npm","package":"octonode","versions":">=0.1.1","sends":"offered","operations":["create-authorization","delete-authorization"],"moveTo":"@octokit/oauth-app","change":"auth.config({ username, password }).login fails; auth.config({ id, secret }).login is the web flow and stays.","source":"https://github.com/pksunkara/octonode/blob/v0.10.2/lib/octonode/auth.js"},{"ecosystem":"npm","package":"octokat","versions":">=0.4.10 <=0.10.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","check-authorization","reset-authorization","revoke-authorization-for-application"],"moveTo":"@octokit/oauth-app","change":"octo.authorizations has no successor; use the web application flow.","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js"},{"ecosystem":"npm","package":"@octokit/types","versions":">=1.0.0 <7.0.0","sends":"types","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"@octokit/types@>=7.0.0","change":"Endpoints[\\"POST /authorizations\\"] and its like are gone.","source":"https://github.com/octokit/types.ts/blob/v1.0.0/src/generated/Endpoints.ts; https://github.com/octokit/types.ts/blob/v6.41.0/src/generated/Endpoints.ts"},{"ecosystem":"rubygems","package":"octokit","versions":">=1.3.0 <6.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-all-authorizations-for-application"],"moveTo":"octokit >=6.0.0","change":"create_authorization and its like are gone, authorize_url too; check_token, reset_token, delete_app_token, delete_app_authorization and exchange_code_for_token stay.","source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb; https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"ecosystem":"rubygems","package":"github_api","versions":">=0.3.0 <=0.19.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","update-authorization","delete-authorization","check-authorization","revoke-authorization-for-application"],"moveTo":"octokit or omniauth-github","change":"github.oauth and github.oauth.app have no successor in this gem.","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"ecosystem":"pypi","package":"PyGithub","versions":">=1.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization"],"moveTo":null,"change":"create_authorization, get_authorizations and get_authorization are still there and fail; get_oauth_application(id, secret) has the web flow.","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/AuthenticatedUser.py"},{"ecosystem":"pypi","package":"github3.py","versions":">=0.1","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization","check-authorization","revoke-authorization-for-application","revoke-all-authorizations-for-application"],"moveTo":null,"change":"github3.authorize is gone at 2.0.0, GitHub.authorize is still there and fails; get the token by the web or device flow and pass it to login.","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"ecosystem":"pypi","package":"ghapi","versions":">=0.1.0 <1.0.1","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"ghapi >=1.0.1","change":"oauth_authorizations is gone; GhDeviceAuth runs the device flow.","source":"https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"ecosystem":"pypi","package":"githubkit","versions":">=0.1.0 <0.5.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant"],"moveTo":"githubkit >=0.5.0","change":"rest.oauth_authorizations is gone; OAuthWebAuthStrategy and OAuthDeviceAuthStrategy get the token.","source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py; https://github.com/yanyongyu/githubkit/blob/v0.16.1/githubkit/auth/oauth.py"},{"ecosystem":"pypi","package":"octokitpy","versions":">=0.1.0 <=0.15.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":null,"change":"oauth_authorizations and authorization are still there and fail; use the web application flow.","source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json"},{"ecosystem":"go","package":"github.com/google/go-github","versions":">=2.0.0 <30.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application"],"moveTo":"github.com/google/go-github >=30.0.0","change":"Authorizations.Create, Get, List, Edit, Delete and GetOrCreateForApp are gone; Check, Reset and Revoke call the new endpoints, DeleteGrant takes clientID and token.","source":"https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go; https://github.com/google/go-github/blob/v30.0.0/github/authorizations.go"},{"ecosystem":"go","package":"github.com/octokit/go-octokit","versions":">=0.1.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization"],"moveTo":"github.com/google/go-github","change":"The library is no longer kept; its Authorizations service fails. Use the web application flow, and go-github for the rest.","source":"https://github.com/octokit/go-octokit/blob/a49f44b0b4ccf0c6836097b090607ccd9a5952ea/octokit/authorizations.go"},{"ecosystem":"maven","package":"org.kohsuke:github-api","versions":">=1.39","sends":"offered","operations":["list-authorizations","create-authorization","get-or-create-authorization-for-app","delete-authorization","check-authorization","reset-authorization"],"moveTo":null,"change":"createToken, createOrGetAuth, deleteAuth, checkAuth, resetAuth and listMyAuthorizations are still there and fail; use the web application flow.","source":"https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"ecosystem":"maven","package":"org.eclipse.mylyn.github:org.eclipse.egit.github.core","versions":">=1.2.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization"],"moveTo":null,"change":"OAuthService has no successor; use the web application flow.","source":"https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"ecosystem":"maven","package":"com.47deg:github4s","versions":">=0.1 <0.28.0","sends":"offered","operations":["create-authorization"],"moveTo":"com.47deg:github4s >=0.28.0","change":"auth.newAuth is gone; auth.authorizeUrl and auth.getAccessToken are the web flow.","source":"https://github.com/47degrees/github4s/blob/v0.27.1/github4s/src/main/scala/github4s/algebras/Auth.scala"},{"ecosystem":"maven","package":"me.lessis:hubcat","versions":">=0.1.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization"],"moveTo":null,"change":"authorize, reauthorize and deauthorize have no successor; use the web application flow.","source":"https://github.com/softprops/hubcat/blob/42f5cc955a0d/src/main/scala/authorizations.scala"},{"ecosystem":"nuget","package":"GitHubClient","versions":">=1.0.0","sends":"offered","operations":["create-authorization","get-or-create-authorization-for-app"],"moveTo":null,"change":"The members of client.Authorizations have no successor there; use the web application flow, as with Octokit\'s client.Oauth.","source":"https://github.com/thedillonb/GitHubSharp/blob/bdb18db37c5d/GitHubSharp/Controllers/AuthorizationsController.cs"},{"ecosystem":"nuget","package":"Octokit","versions":">=0.1.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","update-authorization","delete-authorization","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-all-authorizations-for-application"],"moveTo":"Octokit >=0.43.0","change":"Check-, Reset- and RevokeApplicationAuthentication call the new endpoints since 0.43.0; the rest of client.Authorization is still there and fails, client.Oauth has the web and device flow.","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/OAuthClient.cs"},{"ecosystem":"packagist","package":"knplabs/github-api","versions":">=1.1.4 <3.0.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-all-authorizations-for-application"],"moveTo":"knplabs/github-api >=3.0.0","change":"create, update, remove, check, reset and revoke are gone; checkToken, resetToken, deleteToken and deleteGrant are there since 2.13.","source":"https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"ecosystem":"crates","package":"roctogen","versions":">=0.1.0 <0.13.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant","check-authorization","reset-authorization","revoke-authorization-for-application","revoke-grant-for-application"],"moveTo":"roctogen >=0.13.0","change":"endpoints::oauth_authorizations is gone; use the web application flow.","source":"https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"ecosystem":"crates","package":"octorust","versions":">=0.1.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","get-or-create-authorization-for-app","get-or-create-authorization-for-app-and-fingerprint","update-authorization","delete-authorization","list-grants","get-grant","delete-grant"],"moveTo":null,"change":"oauth_authorizations() has no successor; use the web application flow.","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html"},{"ecosystem":"pub","package":"github","versions":">=1.3.1","sends":"offered","operations":["list-authorizations","get-authorization"],"moveTo":null,"change":"listAuthorizations and getAuthorization are still there and fail.","source":"https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/authorizations_service.dart"},{"ecosystem":"clojars","package":"irresponsible/tentacles","versions":">=0.2.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","delete-authorization","check-authorization"],"moveTo":null,"change":"tentacles.oauth is still there and fails; use the web application flow.","source":"https://github.com/clj-commons/tentacles/blob/0.6.9/src/tentacles/oauth.clj"},{"ecosystem":"cocoapods","package":"OctoKit","versions":">=0.3","sends":"offered","operations":["get-or-create-authorization-for-app"],"moveTo":null,"change":"signInAsUser:\u2026 fails; use the web application flow.","source":"https://github.com/octokit/octokit.objc/blob/0.7.8/OctoKit/OCTClient.m"},{"ecosystem":"melpa","package":"gh","versions":">=0.5.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization"],"moveTo":null,"change":"gh-oauth-auth-\u2026 fail; keep a token made by hand in the configuration.","source":"https://github.com/sigma/gh.el/blob/v1.0.1/gh-oauth.el"},{"ecosystem":"melpa","package":"ghub","versions":">=2.0.0 <3.4.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","delete-authorization"],"moveTo":"ghub >=3.4.0","change":"The setup wizard creates tokens no more; make one by hand.","source":"https://github.com/magit/ghub/blob/v3.3.0/ghub.el"},{"ecosystem":"cpan","package":"Net-GitHub","versions":">=0.43.0","sends":"offered","operations":["list-authorizations","get-authorization","create-authorization","update-authorization","delete-authorization"],"moveTo":null,"change":"The methods of $gh->oauth are still there and fail; use the web application flow.","source":"https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"ecosystem":"cpan","package":"GitHub-Authorization","versions":">=0.1.0","sends":"offered","operations":["create-authorization"],"moveTo":null,"change":"get_gh_token fails; use the web application flow, or a token made by hand.","source":"https://metacpan.org/release/RSRCHBOY/GitHub-Authorization-0.001/source/lib/GitHub/Authorization.pm"}]');
;// CONCATENATED MODULE: ./src/packages.ts

/** The packages, in the order of the file. */
const dependencies = dependencies_namespaceObject;


/***/ }),

/***/ 8431:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// Parts of paths with `/`, for what is asked about every file of a tree: Node's own functions go through a path letter by letter.
/** The folder of a file; `.` if there is none. */
function folderOf(file) {
    const end = file.lastIndexOf('/');
    return end < 0 ? '.' : file.slice(0, Math.max(end, 1));
}
/** The name of a file. */
const nameOf = (file) => file.slice(file.lastIndexOf('/') + 1);
/** Sorts what has a path by it, by code unit, where it is. What has the same one stays in its order. */
function inOrder(items) {
    return items.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The folders around a file, the nearest first, down to `.`. */
function foldersAbove(file) {
    const folders = [];
    for (let folder = folderOf(file);; folder = folderOf(folder)) {
        folders.push(folder);
        if (folder === '.' || folder === '/')
            return folders;
    }
}


/***/ }),

/***/ 44375:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zp: () => (/* binding */ inPlace),
  bl: () => (/* binding */ wordSearch)
});

// UNUSED EXPORTS: plainMachine, vectorMachine

// EXTERNAL MODULE: ./src/group.ts
var group = __nccwpck_require__(20460);
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


/***/ }),

/***/ 22883:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   ZK: () => (/* binding */ inMemory),
/* harmony export */   bR: () => (/* binding */ utf16),
/* harmony export */   qg: () => (/* binding */ FileReader),
/* harmony export */   sH: () => (/* binding */ OVERLAP)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


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
    constructor(limit, part = Buffer.allocUnsafeSlow(PART)) {
        this.limit = limit;
        this.part = part;
        this.large = this.bytes = part;
    }
    /** Opens a file, reads it, or its first part if it is large, and closes it after `use`. Throws what the system throws. */
    read(absolute, use) {
        this.handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolute, FLAGS);
        try {
            this.bytes = this.part;
            const room = this.part.length;
            this.length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.handle, this.part, 0, room, null);
            // What is looked for as one byte ends there: to take a part of a buffer costs more than to go through it.
            this.part[this.length] = 0;
            this.size = this.length < room ? this.length : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.handle).size;
            this.left = this.size - this.length;
            if (this.size > this.limit)
                this.length = Infinity;
            return use(this);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.handle);
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
        this.length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.handle, this.large, 0, this.size, 0);
        return true;
    }
    /** Goes through the file part by part, each with the end of the one before, until the search finds something. */
    holds(search) {
        while (search(this.bytes, this.length) === undefined) {
            if (this.left <= 0)
                return false;
            const room = this.part.length - OVERLAP;
            this.part.copyWithin(0, room);
            const more = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.handle, this.part, OVERLAP, room, null);
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
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text) ? { text: withoutMark(plainLines(text.toString('utf8'))) } : { text: plainLines(text.toString('latin1')), note: 'not UTF-8: read as Latin-1' };
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
const PART = 1 << 17;
/** How many bytes a part of a file has in common with the next: what is looked for, with what is around it, is in one of them. */
const OVERLAP = 1280;
/** Where binary files show themselves, as in git. */
const PROBE = 8192;
/** Not to wait on what has become a named pipe since it was listed. Windows has no such flag. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);


/***/ }),

/***/ 93038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ reporters)
});

// EXTERNAL MODULE: ./src/suppress.ts
var suppress = __nccwpck_require__(31852);
// EXTERNAL MODULE: ./src/reporters/parts/annotation.ts
var annotation = __nccwpck_require__(36650);
// EXTERNAL MODULE: ./src/reporters/parts/escape.ts
var parts_escape = __nccwpck_require__(75700);
// EXTERNAL MODULE: ./src/reporters/parts/summary.ts
var summary = __nccwpck_require__(32703);
;// CONCATENATED MODULE: ./src/reporters/github.ts




/** The runner drops what comes after ten annotations of a kind in one step. */
const perKind = 10;
/** The runner cuts a message there. */
const messageLength = 4096;
const commands = { error: 'error', warning: 'warning', note: 'notice' };
/** Workflow commands, which a GitHub Actions runner turns into annotations. Only findings that count get one. */
const github = (report, context) => {
    const sorted = (0,annotation/* inOrderOfWeight */.fw)(report.findings.filter(suppress/* counts */.tQ));
    return summary/* severities */.gO.map((kind) => annotations(kind, sorted.filter((finding) => finding.severity === kind), context)).join('');
};
function annotations(kind, sorted, context) {
    const command = commands[kind];
    const shown = sorted.length <= perKind ? sorted : sorted.slice(0, perKind - 1);
    const lines = shown.map((finding) => `::${command} ${properties(finding, context)}::${data((0,annotation/* annotationMessage */.L0)(finding, messageLength))}\n`);
    const left = sorted.length - shown.length;
    // One place of the ten goes to this line, so at least two are left when it is printed.
    const rest = `and ${(0,summary/* count */.U9)(left, `more ${command}`)} are not shown here (limit of ${perKind} annotations per kind): see the job summary or the report`;
    return lines.join('') + (left > 0 ? `::${command} title=authorizations-lint::${data(rest)}\n` : '');
}
function properties(finding, context) {
    // With columns the runner wants one line: it drops them otherwise.
    const columns = finding.line === finding.endLine ? { col: finding.column, endColumn: finding.endColumn } : {};
    const all = {
        file: path(context.prefix + finding.path),
        line: finding.line,
        endLine: finding.endLine,
        ...columns,
        title: (0,annotation/* annotationTitle */.qF)(finding, context.rules),
    };
    return Object.entries(all).map(([key, value]) => `${key}=${property(String(value))}`).join(',');
}
/** A path stays exact where it can: line ends are encoded below, so they need not be spelt out. */
const path = (text) => (0,parts_escape/* logSafe */.sN)(text.split(/(\r|\n)/).map((part, index) => (index % 2 === 0 ? (0,parts_escape/* visible */.RK)(part) : part)).join(''));
// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./src/reporters/json.ts

// Written out so that the order of keys is part of the format, wherever the objects come from.
const related = ({ path, line, column, endLine, endColumn, note }) => ({ path, line, column, endLine, endColumn, note });
const advice = ({ summary, steps, inputs, disappears, alternatives, library, links }) => ({
    summary,
    steps: steps.map(({ text, standing }) => ({ text, standing })),
    inputs: inputs.map(({ old, new: becomes, why, standing }) => ({ old, new: becomes, why, standing })),
    disappears,
    alternatives: alternatives.map(({ when, use, standing }) => ({ when, use, standing })),
    library: library && { package: library.package, call: library.call },
    links: links.map(({ title, url }) => ({ title, url })),
});
const finding = (from) => ({
    rule: from.rule,
    operation: from.operation,
    operations: from.operations,
    check: from.check,
    role: from.role,
    severity: from.severity,
    confidence: from.confidence,
    path: from.path,
    line: from.line,
    column: from.column,
    endLine: from.endLine,
    endColumn: from.endColumn,
    method: from.method,
    endpoint: from.endpoint,
    host: from.host,
    message: from.message,
    advice: from.advice && advice(from.advice),
    fix: from.fix && { line: from.fix.line, column: from.fix.column, endLine: from.fix.endLine, endColumn: from.fix.endColumn, text: from.fix.text },
    payload: from.payload,
    related: from.related.map(related),
    fingerprint: from.fingerprint,
    state: from.state,
    suppressed: from.suppressed && { by: from.suppressed.by, reason: from.suppressed.reason },
});
/** For programs: the report itself, format 1. */
const json = ({ format, tool, product, summary, comparison, baseline, findings, skipped }) => (0,parts_escape/* jsonText */.s$)({
    format,
    tool: { name: tool.name, version: tool.version },
    product,
    summary: {
        errors: summary.errors, warnings: summary.warnings, notes: summary.notes, existing: summary.existing, suppressed: summary.suppressed,
        files: summary.files, candidates: summary.candidates, skipped: summary.skipped,
    },
    comparison: comparison && {
        base: comparison.base, by: comparison.by, changedFiles: comparison.changedFiles, notes: comparison.notes,
    },
    baseline: baseline && {
        path: baseline.path, known: baseline.known,
        fixed: baseline.fixed.map(({ fingerprint, rule, path, count }) => ({ fingerprint, rule, path, count })),
    },
    findings: findings.map(finding),
    skipped: skipped.map(({ path, why }) => ({ path, why })),
});

// EXTERNAL MODULE: ./src/group.ts
var group = __nccwpck_require__(20460);
// EXTERNAL MODULE: ./src/reporters/parts/advice-markdown.ts
var advice_markdown = __nccwpck_require__(13321);
// EXTERNAL MODULE: ./src/reporters/parts/markdown-text.ts
var markdown_text = __nccwpck_require__(5324);
// EXTERNAL MODULE: ./src/thousands.ts
var thousands = __nccwpck_require__(75580);
;// CONCATENATED MODULE: ./src/reporters/parts/compared.ts






/** What the report was compared with, and what could not be told exactly: sentences. */
function compared({ comparison }) {
    if (comparison === null)
        return [];
    const { base, changedFiles, notes } = comparison;
    return [`Compared with ${(0,parts_escape/* sentence */.em)(base)}: ${(0,summary/* count */.U9)(changedFiles, 'changed file')}.`, ...notes.map(parts_escape/* sentence */.em)];
}
const mostSubjects = 100;
/** What was there before the change, by operation. */
function existing({ findings }) {
    const groups = (0,group/* groupBy */.$)(findings.filter(({ state, suppressed }) => state === 'existing' && suppressed === null), summary/* subject */.bc);
    if (groups.size === 0)
        return [];
    const rows = [...groups].slice(0, mostSubjects).map(([name, all]) => [(0,markdown_text/* code */.aY)(name), ...summary/* severities */.gO.map((severity) => many(all, severity)), String(new Set(all.map(({ path }) => path)).size)]);
    const left = groups.size - rows.length;
    return [
        '### Before this change', (0,advice_markdown/* table */.tp)(['Operation', 'Errors', 'Warnings', 'Notes', 'Files'], rows) + (left > 0 ? `\n${(0,advice_markdown/* row */.nM)([`\u2026and ${(0,summary/* count */.U9)(left, 'more operation')}`, '', '', '', ''])}` : ''),
        'These do not count here. A scan of the whole tree lists them.',
    ];
}
const many = (findings, severity) => (0,thousands/* thousands */.o)(findings.filter((finding) => finding.severity === severity).length);

;// CONCATENATED MODULE: ./src/reporters/markdown.ts








/** A job summary over 1 MiB is dropped whole, so it stays well below. */
const mostBytes = 900 * 1024;
const mostAdviceBytes = 300 * 1024;
const mostSkipped = 20;
const mostNotes = 100;
/** For a GitHub job summary, an issue or a comment. */
const markdown = (report, context) => {
    const active = report.findings.filter(suppress/* counts */.tQ);
    const loud = (0,summary/* worstFirst */.md)(active).filter((finding) => finding.severity !== 'note');
    const advice = fit([...(0,summary/* firstAdvised */.bK)(loud).values()], advice_markdown/* adviceSection */.aW, mostAdviceBytes);
    const top = [`## ${(0,markdown_text/* prose */.CS)(report.tool.name, 100)}`, (0,markdown_text/* prose */.CS)((0,summary/* summaryLine */.dC)(report)), totals(report), ...compared(report).map((each) => (0,markdown_text/* prose */.CS)(each)), (0,markdown_text/* prose */.CS)((0,summary/* prunable */.W)(report))];
    const bottom = [
        ...(advice.kept.length > 0 ? ['### What to do', advice.kept.join('\n\n'), more(advice.left, 'operation')] : []),
        ...existing(report),
        ...notes(active),
        ...skipped(report, context),
    ];
    const room = mostBytes - bytes([...top, ...bottom].join('\n\n')) - 1024;
    const findings = fit(loud, (finding) => findingRow(finding, context), room);
    const head = [(0,advice_markdown/* row */.nM)(['Where', 'Severity', 'What', 'Rule']), (0,advice_markdown/* row */.nM)(['---', '---', '---', '---'])];
    const middle = loud.length > 0 ? [report.comparison ? '### New findings' : '### Findings', [...head, ...findings.kept].join('\n'), more(findings.left, 'finding')] : [];
    return (0,parts_escape/* logSafe */.sN)(`${[...top, ...middle, ...bottom].filter((block) => block !== '').join('\n\n')}\n`);
};
const bytes = (text) => Buffer.byteLength((0,parts_escape/* logSafe */.sN)(text), 'utf8');
/** As many of the first findings, made into text, as fit with what parts them, and how many do not. */
function fit(findings, render, budget) {
    const kept = [];
    let used = 0;
    for (const finding of findings) {
        const text = render(finding);
        used += bytes(text) + 2;
        if (used > budget)
            break;
        kept.push(text);
    }
    return { kept, left: findings.length - kept.length };
}
const more = (left, noun) => (left > 0 ? `\u2026and ${(0,summary/* count */.U9)(left, `more ${noun}`)} that this summary has no room for.` : '');
function totals({ summary, product, comparison }) {
    const { errors, warnings, notes: quiet, existing: before, suppressed, files, candidates, skipped: unread } = summary;
    const columns = [
        ['Errors', errors], ['Warnings', warnings], ['Notes', quiet], ['Before this change', before, comparison === null], ['Accepted', suppressed, suppressed === 0],
        ['Files scanned', files], ['Read closely', candidates], ['Skipped', unread],
    ];
    const shown = columns.filter(([, , hidden]) => hidden !== true);
    return (0,advice_markdown/* table */.tp)([...shown.map(([name]) => name), 'Product'], [[...shown.map(([, many]) => (0,thousands/* thousands */.o)(many)), product]]);
}
function findingRow(finding, { prefix, link }) {
    const where = (0,markdown_text/* code */.aY)(`${prefix}${finding.path}:${finding.line}`);
    const url = link?.(finding.path, finding.line);
    return (0,advice_markdown/* row */.nM)([url === undefined ? where : `[${where}](${url})`, finding.severity + doubt(finding), (0,markdown_text/* prose */.CS)(finding.message, 600), (0,markdown_text/* code */.aY)(finding.rule)]);
}
const roleNames = {
    call: ['call', 'calls'], client: ['library definition', 'library definitions'], mock: ['test stub', 'test stubs'], mention: ['mention', 'mentions'], comment: ['comment', 'comments'],
};
/** Notes are counted, not listed: they are no work to do. */
function notes(findings) {
    const kinds = (0,group/* groupBy */.$)(findings.filter((finding) => finding.severity === 'note'), (finding) => `${finding.rule} ${finding.role} ${finding.confidence}`);
    const rows = [...kinds.values()].flatMap((same) => same.slice(0, 1).map((finding) => `${(0,summary/* count */.U9)(same.length, ...roleNames[finding.role])}${doubt(finding)}: ${(0,markdown_text/* code */.aY)(finding.rule)}`));
    return rows.length > 0 ? ['### Notes', list(rows, mostNotes)] : [];
}
function skipped({ skipped: all }, { prefix }) {
    const rows = all.map(({ path, why }) => `${(0,markdown_text/* code */.aY)(prefix + path)}: ${(0,markdown_text/* prose */.CS)(why, 300)}`);
    return rows.length > 0 ? ['### Skipped', list(rows, mostSkipped)] : [];
}
const doubt = ({ confidence }) => (confidence === 'certain' ? '' : ` (${confidence})`);
const list = (rows, most) => (0,summary/* firstOf */.Ku)(rows, most).map((each) => `- ${each}`).join('\n');

;// CONCATENATED MODULE: ./src/reporters/parts/sarif-rule.ts

const nameLength = 255;
const descriptionLength = 1024;
/** Code scanning has its own words for how bad a rule's findings are. */
const problemSeverity = { error: 'error', warning: 'warning', note: 'recommendation' };
/** What makes a rule's findings security alerts, by check. Everything else is an alert of the ordinary kind. */
const security = {
    'hardcoded-credential': { tags: ['security', 'external/cwe/cwe-798'], 'security-severity': '8.0' },
};
/** The description of one `<operation>/<check>`. */
function sarifRule(finding, rules) {
    // A finding about a path whose operation can't be told has no rule text of its own: its check's words serve.
    const own = rules.find((rule) => rule.id === finding.rule);
    const known = own ?? rules.find((rule) => rule.check === finding.check);
    const title = (0,parts_escape/* sentence */.em)(known?.title ?? '') || finding.check;
    const text = (known?.help ?? '').trim() || title;
    const links = (own?.links ?? []).map((link) => `- [${link.title}](${link.url})`).join('\n');
    const help = links ? `${text}\n\n${links}` : text;
    const { tags = [], ...severity } = security[finding.check] ?? {};
    return {
        id: finding.rule,
        name: (0,parts_escape/* clip */.$Q)(pascal(finding.rule), nameLength),
        shortDescription: { text: (0,parts_escape/* clip */.$Q)(own?.operation ? `${title}: ${own.operation}` : title, descriptionLength) },
        fullDescription: { text: (0,parts_escape/* clip */.$Q)((0,parts_escape/* sentence */.em)(text.split(/\n\s*\n/)[0] ?? text), descriptionLength) },
        help: { text: help, markdown: help },
        defaultConfiguration: { level: known?.severity ?? finding.severity },
        properties: {
            tags: ['github-api', 'oauth', 'deprecation', ...tags],
            precision: 'high',
            'problem.severity': problemSeverity[known?.severity ?? finding.severity],
            ...severity,
        },
    };
}
/** `create-authorization/retired` as `CreateAuthorizationRetired`: SARIF wants a name that is not the id again. */
const pascal = (id) => id.split(/[^a-z0-9]+/i).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

;// CONCATENATED MODULE: ./src/reporters/sarif.ts




// What code scanning takes; a file over these is refused whole.
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
const mostResults = 25_000;
const mostLocations = 1_000;
const sarif_messageLength = 4_000;
const mostLinks = 10;
const sarif_mostSkipped = 100;
/** SARIF 2.1.0 for code scanning. Only the rules that were broken are described: all of them would outweigh most results. */
const sarif = (report, context) => {
    const kept = (0,summary/* countingFirst */.gu)(report.findings).slice(0, mostResults);
    const firsts = [...new Map(kept.map((finding) => [finding.rule, finding])).values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
    const index = new Map(firsts.map((finding, at) => [finding.rule, at]));
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{
                tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: firsts.map((finding) => sarifRule(finding, context.rules)) } },
                automationDetails: { id: `${report.tool.name}/${context.prefix}` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(report, kept.length, context)],
                results: kept.map((finding) => result(finding, index.get(finding.rule) ?? -1, context)),
            }],
    };
    return (0,parts_escape/* jsonText */.s$)(log);
};
function result(finding, ruleIndex, { prefix }) {
    const related = finding.related.slice(0, mostLocations - 1).map((place, at) => ({
        id: at + 1, ...sarif_location(prefix + place.path, place), message: { text: unlinked(place.note) || 'Related place' },
    }));
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.severity,
        message: { text: message(finding) },
        locations: [sarif_location(prefix + finding.path, finding)],
        ...(related.length > 0 ? { relatedLocations: related } : {}),
        // Not primaryLocationLineHash: code scanning computes that one itself and warns when it differs.
        partialFingerprints: { 'authorizationsLint/v1': finding.fingerprint },
        ...(finding.state ? { baselineState: finding.state === 'new' ? 'new' : 'unchanged' } : {}),
        ...(finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {}),
        properties: { confidence: finding.confidence, role: finding.role },
    };
}
const suppression = ({ by, reason }) => ({
    kind: by === 'ignore' ? 'inSource' : 'external', status: 'accepted', ...(reason ? { justification: (0,parts_escape/* clip */.$Q)((0,parts_escape/* sentence */.em)(reason), sarif_messageLength) } : {}),
});
const sarif_location = (path, { line, column, endLine, endColumn }) => {
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { physicalLocation: { artifactLocation: { uri: uri(path), uriBaseId: '%SRCROOT%' }, region } };
};
/** Each name encoded by itself; half a surrogate pair has no encoding and becomes the replacement character. */
const uri = (path) => path.split('/').map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');
/** The first sentence becomes the alert's title; only related places that are linked here are shown. */
function message({ message: said, advice, related, rule }) {
    const links = (0,summary/* firstOf */.Ku)(related.map((place, at) => `[${label(place.note) || label(place.path) || 'related place'}](${at + 1})`), mostLinks).join(', ');
    const rest = [...(advice ? [`Instead: ${unlinked(advice.summary)}`] : []), ...(links ? [`See ${links}.`] : [])].join(' ');
    return [(0,parts_escape/* clip */.$Q)(unlinked(said) || rule, sarif_messageLength), rest].filter((part) => part !== '').join(' ');
}
/** One line in which nothing reads as a link of SARIF's message syntax. */
const unlinked = (text) => (0,parts_escape/* sentence */.em)(text).replaceAll('](', '] (');
const label = (text) => (0,parts_escape/* sentence */.em)(text).replace(/[[\]\\]/g, '').trim();
function invocation(report, kept, { prefix }) {
    const left = report.findings.length - kept;
    const unread = report.skipped.length - sarif_mostSkipped;
    const omitted = `${(0,summary/* count */.U9)(left, 'more finding')} left out: a run holds at most ${(0,summary/* count */.U9)(mostResults, 'result')}. The worst are here.`;
    const notifications = [
        ...compared(report).map((text) => ({ level: 'note', message: { text: unlinked(text) } })),
        ...(left > 0 ? [{ level: 'warning', message: { text: omitted } }] : []),
        ...report.skipped.slice(0, sarif_mostSkipped).map(({ path, why }) => ({
            level: 'note',
            message: { text: `Skipped: ${unlinked(why) || 'no reason given'}` },
            locations: [{ physicalLocation: { artifactLocation: { uri: uri(prefix + path), uriBaseId: '%SRCROOT%' } } }],
        })),
        ...(unread > 0 ? [{ level: 'note', message: { text: `${(0,summary/* count */.U9)(unread, 'more file')} skipped.` } }] : []),
    ];
    return { executionSuccessful: true, ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}) };
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(57336);
var picocolors_default = /*#__PURE__*/__nccwpck_require__.n(picocolors);
// EXTERNAL MODULE: ./src/reporters/parts/advice-lines.ts
var advice_lines = __nccwpck_require__(31665);
;// CONCATENATED MODULE: external "./code-frame.js"
const external_code_frame_js_namespaceObject = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("./code-frame.js")[name]) });
;// CONCATENATED MODULE: ./src/reporters/parts/frame.ts


const width = 120;
const mostRows = 5;
/** The lines around a finding with the place marked; empty when the source is not at hand. */
function frame_frame(finding, context) {
    const { line, endLine } = finding;
    const first = Math.max(1, line - 1);
    // A row that says that one more was left out takes as much room as that one.
    const lastMarked = endLine - line <= mostRows ? endLine : line + mostRows - 1;
    const left = endLine - lastMarked;
    const source = context.lines(finding.path, first, left > 0 ? lastMarked : lastMarked + 1)?.map((each) => each.replace(/\r$/, ''));
    const main = source?.[line - first];
    if (source === undefined || main === undefined)
        return [];
    const window = cut(main, line === endLine ? finding : { column: finding.column, endColumn: main.length + 1 });
    const shown = source.map((each, index) => (index === line - first ? window.text : start(each)));
    // A call over several lines is marked in the margin alone: a row of carets below each line would double its length.
    const place = line === endLine
        ? { start: { line, column: window.column }, end: { line, column: window.endColumn } }
        : { start: { line }, end: { line: Math.min(lastMarked, first + source.length - 1) } };
    // `startLine` works since 7.27 and is not in the type yet, so the options are not written in place.
    const options = { highlightCode: false, linesAbove: mostRows, linesBelow: mostRows, startLine: first };
    const rows = (0,external_code_frame_js_namespaceObject.codeFrameColumns)(shown.join('\n'), place, options).split('\n');
    return left > 0 ? [...rows, `  \u2026 ${left} more lines`] : rows;
}
const start = (line) => (line.length <= width ? (0,parts_escape/* visibleCode */.yy)(line) : `${(0,parts_escape/* visibleCode */.yy)(line.slice(0, width))}\u2026`);
/** A window of a long line around the place, and where the place is in it. */
function cut(line, place) {
    const column = Math.min(Math.max(place.column, 1), line.length + 1) - 1;
    const from = line.length <= width ? 0 : Math.max(0, Math.min(column - width / 3, line.length - width));
    const to = Math.min(line.length, Math.floor(from) + width);
    const end = Math.min(Math.max(place.endColumn - 1, column), to);
    const before = `${from >= 1 ? '\u2026' : ''}${(0,parts_escape/* visibleCode */.yy)(line.slice(from, column))}`;
    const marked = (0,parts_escape/* visibleCode */.yy)(line.slice(column, end));
    const after = `${(0,parts_escape/* visibleCode */.yy)(line.slice(end, to))}${to < line.length ? '\u2026' : ''}`;
    return { text: before + marked + after, column: before.length + 1, endColumn: before.length + 1 + marked.length };
}

;// CONCATENATED MODULE: ./src/reporters/text.ts








const ink = { error: 'red', warning: 'yellow', note: 'cyan' };
/** For people at a terminal: by file with the code, then, once per operation, what to do instead. */
const text_text = (report, context) => {
    const paint = picocolors_default().createColors(context.colour);
    const active = report.findings.filter(suppress/* counts */.tQ);
    const advised = (0,summary/* firstAdvised */.bK)(active.filter((finding) => finding.severity !== 'note'));
    const page = { paint, context };
    const byFile = [...(0,group/* groupBy */.$)(active, (finding) => finding.path)];
    const told = ofInterest(byFile);
    const files = told.flatMap(([path, findings]) => [paint.bold((0,parts_escape/* visible */.RK)(path)), ...file(findings, page), '']);
    const line = (0,summary/* summaryLine */.dC)(report);
    const all = [...files, ...folded(byFile.length - told.length), ...advices([...advised.values()], paint), ...text_skipped(report, paint), ...hint(active, advised), ...fixed(report), ...compared(report).map((each) => paint.dim(each)), paint[headline(report)](line)].join('\n');
    return `${(0,parts_escape/* logSafe */.sN)(all.replace(/\n{3,}/g, '\n\n'))}\n`;
};
/** Most files that are shown of those in which nothing is sent: a test suite may hold hundreds of recordings of one request. */
const MOST_QUIET = 20;
function ofInterest(byFile) {
    const quiet = byFile.filter(([, findings]) => findings.every(isQuiet));
    const left = new Set(quiet.slice(MOST_QUIET));
    return byFile.filter((one) => !left.has(one));
}
/** A stub, a recording or a mention. */
const isQuiet = (finding) => finding.severity === 'note' && (finding.role === 'mock' || isOfEndpoint(finding));
const folded = (many) => (many === 0 ? [] : [`${(0,summary/* count */.U9)(many, 'more file')} with nothing but stubs, recordings and mentions, which --format json lists`, '']);
const headline = ({ summary }) => (summary.errors > 0 ? 'red' : summary.warnings > 0 ? 'yellow' : summary.notes > 0 ? 'cyan' : 'green');
function file(findings, page) {
    const notes = findings.filter((finding) => finding.severity === 'note');
    const mentions = notes.filter(isOfEndpoint);
    const places = (0,group/* groupBy */.$)(findings.filter((finding) => finding.severity !== 'note'), place);
    return [
        ...[...places.values()].flatMap((same) => block(same, page)),
        ...notes.filter((finding) => !isOfEndpoint(finding)).map((finding) => header(finding, page.paint)),
        ...(mentions.length > 0 ? [mentioned(mentions, page.paint)] : []),
    ];
}
/** A mention of an endpoint says no more than which one; of a package it says what to do. */
const isOfEndpoint = ({ role, check }) => role === 'mention' && check !== 'retired-dependency';
const place = (finding) => [finding.line, finding.column, finding.endLine, finding.endColumn].join(' ');
/** All that is wrong at one place: the code is shown once. */
function block(findings, page) {
    const { paint, context } = page;
    const rows = findings.slice(0, 1).flatMap((finding) => frame_frame(finding, context)).map((row) => `    ${tinted(row, paint)}`);
    const related = findings.flatMap((each) => each.related)
        .map((at) => `    ${paint.dim(`${(0,parts_escape/* visible */.RK)(at.path)}:${at.line}:${at.column}`)}  ${(0,parts_escape/* sentence */.em)(at.note)}`);
    const parts = [rows, [...new Set(related)]].filter((part) => part.length > 0);
    return [...findings.map((each) => header(each, paint)), ...parts.flatMap((part) => ['', ...part]), ''];
}
/** What to do comes after the findings, once per operation: a list of findings is read first. */
function advices(findings, paint) {
    const all = findings.flatMap((finding) => (finding.advice ? [{ about: (0,summary/* subject */.bc)(finding), advice: finding.advice }] : []));
    return all.flatMap((told, index) => {
        const [title = '', ...rows] = (0,advice_lines/* adviceLines */.C)(told, all.slice(0, index));
        return [paint.bold(title), ...rows, ''];
    });
}
function header(finding, paint) {
    const doubts = [finding.role, finding.confidence].filter((word) => !['call', 'comment', 'certain'].includes(word));
    const rule = (0,parts_escape/* visible */.RK)(finding.rule) + (doubts.length > 0 ? ` (${doubts.join(', ')})` : '');
    const severity = paint[ink[finding.severity]](finding.severity.padEnd(7));
    return `  ${`${finding.line}:${finding.column}`.padEnd(7)} ${severity}  ${(0,parts_escape/* clip */.$Q)((0,parts_escape/* sentence */.em)(finding.message), 1000)}  ${paint.dim(rule)}`;
}
function mentioned(findings, paint) {
    const where = (0,summary/* firstOf */.Ku)(findings.map((finding) => `${finding.line}:${finding.column}`), 10).join(', ');
    const what = (0,summary/* firstOf */.Ku)([...new Set(findings.map((finding) => (0,parts_escape/* visible */.RK)(finding.endpoint ?? (0,summary/* subject */.bc)(finding))))], 5).join(', ');
    return `  ${' '.repeat(7)} ${paint.cyan('note   ')}  ${(0,summary/* count */.U9)(findings.length, 'mention')} of ${(0,parts_escape/* clip */.$Q)(what, 500)}  ${paint.dim(`at ${where}`)}`;
}
const tinted = (row, paint) => {
    if (row.startsWith('>'))
        return paint.red('>') + row.slice(1);
    return /^ +\|[\s^]+\^$/.test(row) ? row.replace(/\^+$/, paint.red) : paint.dim(row);
};
/** Notes are one line each; their advice is a command away. */
function hint(findings, shown) {
    const quiet = findings.find((finding) => finding.advice && !shown.has((0,summary/* subject */.bc)(finding)));
    return quiet ? [`What to do instead of a call that is only noted: authorizations-lint explain ${(0,parts_escape/* visible */.RK)(quiet.rule)}`, ''] : [];
}
const fixed = (report) => ((0,summary/* prunable */.W)(report) === '' ? [] : [(0,summary/* prunable */.W)(report), '']);
function text_skipped(report, paint) {
    if (report.skipped.length === 0)
        return [];
    const rows = report.skipped.map((each) => `${(0,parts_escape/* visible */.RK)(each.path)}  ${paint.dim((0,parts_escape/* sentence */.em)(each.why))}`);
    return [`${(0,summary/* count */.U9)(report.skipped.length, 'file')} skipped, or read only in part`, ...(0,summary/* firstOf */.Ku)(rows, 10).map((row) => `  ${row}`), ''];
}

;// CONCATENATED MODULE: ./src/reporters/index.ts





/** All reporters by format. */
const reporters = { text: text_text, json: json, sarif: sarif, github: github, markdown: markdown };


/***/ }),

/***/ 31665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ adviceLines)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75700);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32703);


const width = 100;
/** An advice as indented lines of plain text. What the reader was told before is not said again. */
function adviceLines({ about, advice }, earlier = []) {
    const known = new Set(earlier.flatMap(told => told.advice.inputs.map(keyOf)));
    const inputs = advice.inputs.filter(input => !known.has(keyOf(input)));
    const pad = Math.max(0, ...inputs.map((input) => (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(input.old).length));
    const alternatives = unsaid(advice, earlier, told => told.alternatives);
    const links = unsaid(advice, earlier, told => told.links);
    const { own, rest } = stepsOf(advice, earlier);
    const gone = advice.disappears.filter(name => !advice.inputs.some(input => input.old === name && input.new === null));
    const inferred = [...own, ...inputs, ...alternatives].some((item) => item.standing === 'inferred');
    return [
        `What to do instead of ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(about)}`,
        ...wrap(advice.summary, '  '),
        ...own.flatMap((step, index) => wrap(step.text + (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredMark */ .lF)(step), `  ${index + 1}. `)),
        ...rest,
        ...part('What the inputs become', inputs.flatMap((input) => wrap(`${input.new ?? 'nothing'}: ${input.why}${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredMark */ .lF)(input)}`, `    ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(input.old).padEnd(pad)} \u2192 `))),
        ...(gone.length > 0 ? wrap(gone.join('; '), '  No longer needed: ', '    ') : []),
        ...(advice.library ? [`  With ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(advice.library.package)}`, `    ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(advice.library.call)}`] : []),
        ...part('Otherwise', alternatives.flatMap((other) => wrap(`${other.when}: ${other.use}${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredMark */ .lF)(other)}`, '    - '))),
        ...part('Read more', links.map((link) => `    ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(link.title)}: ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(link.url)}`)),
        ...(inferred ? wrap(_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredFootnote */ .OD, '  ') : []),
    ];
}
const keyOf = (item) => JSON.stringify(item);
/** The items of an advice that none of the earlier ones has. */
function unsaid(advice, earlier, of) {
    const said = new Set(earlier.flatMap(told => of(told.advice).map(keyOf)));
    return of(advice).filter(item => !said.has(keyOf(item)));
}
/** Fewer steps are sooner read again than looked up. */
const WORTH = 3;
/** The steps of its own, and where the others stand if they end as those of an earlier advice do. */
function stepsOf({ steps }, earlier) {
    const [best] = earlier.map(told => ({ told, shared: sharedEnd(steps, told.advice.steps) })).toSorted((a, b) => b.shared - a.shared);
    if (!best || best.shared < WORTH)
        return { own: steps, rest: [] };
    const first = best.told.advice.steps.length - best.shared + 1;
    const own = steps.slice(0, steps.length - best.shared);
    return { own, rest: wrap(`${own.length > 0 ? 'Then go' : 'Go'} on as for ${best.told.about}, from step ${first}.`, `  ${own.length + 1}. `) };
}
function sharedEnd(one, other) {
    const differs = one.findIndex((_, back) => one.at(-1 - back)?.text !== other.at(-1 - back)?.text);
    return differs < 0 ? one.length : differs;
}
const part = (title, lines) => (lines.length > 0 ? [`  ${title}`, ...lines] : []);
/** Folds a text at spaces; later lines line up below the first unless told otherwise. */
function wrap(text, lead, later = ' '.repeat(lead.length)) {
    const lines = [];
    let line = lead;
    let empty = true;
    for (const word of (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(text).split(' ')) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = later;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ }),

/***/ 13321:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aW: () => (/* binding */ adviceSection),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _markdown_text__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5324);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32703);


/** The "what to do" section of one operation, below a heading of its own. */
function adviceSection(finding) {
    const { advice } = finding;
    if (!advice)
        return '';
    const { steps, inputs, alternatives, disappears, library, links } = advice;
    const blocks = [
        `#### ${(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(finding), 200)}`,
        (0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(advice.summary),
        steps.map((step, index) => `${index + 1}. ${(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(step.text)}${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredMark */ .lF)(step)}`).join('\n'),
        table(['Before', 'Now', 'Why'], inputs.map((input) => [(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input.old), input.new === null ? 'nothing' : (0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(input.new), (0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(input.why) + (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredMark */ .lF)(input)])),
        disappears.length > 0 ? `No longer needed: ${disappears.map((each) => (0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(each, 300)).join('; ')}` : '',
        library ? `With ${(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(library.package)}: ${(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(library.call, 1000)}` : '',
        alternatives.length > 0 ? 'Otherwise:' : '',
        alternatives.map((other) => `- ${(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(other.when)}: ${(0,_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(other.use)}${(0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredMark */ .lF)(other)}`).join('\n'),
        links.length > 0 ? `Read more: ${links.map(_markdown_text__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf).join(' \u00b7 ')}` : '',
        [...steps, ...inputs, ...alternatives].some((item) => item.standing === 'inferred') ? _summary__WEBPACK_IMPORTED_MODULE_1__/* .inferredFootnote */ .OD : '',
    ];
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** A table; empty when it has no rows. */
const table = (head, rows) => rows.length === 0 ? '' : [head, head.map(() => '---'), ...rows].map(row).join('\n');
/** One row of a table. */
const row = (cells) => `| ${cells.join(' | ')} |`;


/***/ }),

/***/ 36650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ annotationMessage),
/* harmony export */   fw: () => (/* binding */ inOrderOfWeight),
/* harmony export */   qF: () => (/* binding */ annotationTitle)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75700);
/* harmony import */ var _summary__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32703);


const titleLength = 255;
/** Real calls come first, so that stubs and prose only take the places that are left. */
const roles = ['call', 'comment', 'client', 'mock', 'mention'];
/** The same findings, the worst and most real first. */
const inOrderOfWeight = (findings) => (0,_summary__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(roles.flatMap((role) => findings.filter((finding) => finding.role === role)));
/** What the rule is about, its id, and how sure that is. */
function annotationTitle(finding, rules) {
    const title = rules.find((rule) => rule.id === finding.rule)?.title;
    const doubt = finding.confidence === 'certain' ? '' : ` (${finding.confidence})`;
    return (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .logSafe */ .sN)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`${title ? `${title}: ` : ''}${finding.rule}${doubt}`)), titleLength);
}
/** What is wrong and what to do instead, at most so long. */
function annotationMessage({ message: said, advice }, most) {
    const rest = advice ? ['', '', `Instead: ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(advice.summary)}`, ...advice.links.slice(0, 1).map(link)].join('\n') : '';
    // A long message gives way to the advice, but keeps half of the room.
    const room = Math.max(most - rest.length, most / 2);
    return (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .logSafe */ .sN)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(said), room) + rest), most);
}
const link = ({ title, url }) => `${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(title)}: ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(url)}`;


/***/ }),

/***/ 75700:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Bv: () => (/* binding */ safeLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sN: () => (/* binding */ logSafe),
/* harmony export */   yy: () => (/* binding */ visibleCode)
/* harmony export */ });
// Everything a report quotes may come from a stranger's pull request: nothing of it may steer a terminal or a build log.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Emoji and several scripts can't be written without the two joiners; they change nothing else. */
const harmless = new Set(['\u200c', '\u200d']);
const named = (character) => harmless.has(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Shows control characters, direction marks and lone surrogates as `\u{\u2026}`; the result is one line. */
const visible = (text) => text.replace(unseen, named);
/** The older form of a runner command works anywhere in a line. */
const broken = (text) => text.replaceAll('##[', '#\\u{23}[');
/** Like `visible`, for a line of source code: tabs stay, and its length is final, so that a place in it can be marked. */
const visibleCode = (line) => broken(line.replace(unseen, (character) => (character === '\t' ? character : named(character))));
/** A text for people as one line: white space is folded, the rest made visible. */
const sentence = (text) => visible(text.replace(/\s+/gu, ' ').trim());
/** The two colons where a line starts, be it behind white space or this program's own colours. */
const command = new RegExp(String.raw `^((?:[^\S\n]|\u001b\[\d+m)*)::`, 'gmu');
/**
 * Breaks what a GitHub Actions runner would take for a command: `::` where a line starts, `##[` anywhere.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 */
const logSafe = (text) => broken(text).replace(command, '$1:\\u{3a}');
/** Lines of a message that may quote what somebody else wrote. */
const safeLines = (text) => logSafe(text.split('\n').map(visible).join('\n'));
/** At most `max` UTF-16 units, ending in `\u2026` when something was cut; a surrogate pair is never split. */
const clip = (text, max) => text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
const unit = (character) => character === '\n' ? character : Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
/** Indented JSON that reads back as the same data and holds nothing a terminal or a build log would act on. */
const jsonText = (value) => `${JSON.stringify(value, null, 2).replace(unseen, unit).replaceAll('##[', '#\\u0023[')}\n`;


/***/ }),

/***/ 5324:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75700);

/** Text as a code span, in a table or out of one: nothing inside is Markdown, HTML, a mention or a reference. */
function code(text, max = 300) {
    const content = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), max);
    if (content.trim() === '')
        return '(empty)';
    const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const space = /^[ `]|[ `]$/.test(content) ? ' ' : '';
    // Backslashes before a pipe are doubled, or they would undo the one that keeps the pipe from ending the cell.
    return fence + space + content.replace(/(\\*)\|/g, '$1$1\\|') + space + fence;
}
/** What is better read as code: text in backticks, addresses, `@names` (packages, mostly) and `#1`, which would become links. */
const literal = /`([^`]+)`|(?:https?:\/\/|www\.)[^\s`]*[^\s`.,;:!?)\]}'"]|(?<![\w./-])[\w./-]*(?:@[\w./-]*\w|#\d+)/giu;
/** A text for people as one line of Markdown; all that would be markup is escaped. */
function prose(text, max = 2000) {
    const line = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(text), max);
    const parts = [];
    let done = 0;
    for (const match of line.matchAll(literal)) {
        const between = line.slice(done, match.index);
        // Two code spans side by side would read as one.
        parts.push(between === '' && done > 0 ? ' ' : plain(between), code(match[1] ?? match[0], max));
        done = match.index + match[0].length;
    }
    const all = parts.join('') + plain(line.slice(done));
    return all.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
const plain = (text) => text
    .replace(/[\\`*_~[\]|#]/g, '\\$&')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    // Two dollar signs are a formula for GitHub; this is its own advice against that.
    .replaceAll('$', '<span>$</span>');
/** A link, or the bare texts if the address is no web address. */
function link({ title, url }) {
    const address = (0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(url);
    if (!/^https?:\/\/[^\s\\]+$/i.test(address))
        return `${prose(title)} ${code(address)}`;
    // No code spans in here: inside a link's text nothing may become a link of its own, and nothing does once escaped.
    return `[${plain((0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(title))}](${address.replace(/[()<>|`"[\]*_~$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}


/***/ }),

/***/ 32703:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ passedOver),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   OD: () => (/* binding */ inferredFootnote),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   W: () => (/* binding */ prunable),
/* harmony export */   bK: () => (/* binding */ firstAdvised),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   gu: () => (/* binding */ countingFirst),
/* harmony export */   lF: () => (/* binding */ inferredMark),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _suppress__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31852);
/* harmony import */ var _escape__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75700);
/* harmony import */ var _thousands__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75580);



/** The worst first. */
const severities = ['error', 'warning', 'note'];
/** The same findings, the worst first, otherwise in their order. */
const worstFirst = (findings) => severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
/** The same findings, those that count before the others, and among each the worst first. */
const countingFirst = (findings) => [...worstFirst(findings.filter(_suppress__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)), ...worstFirst(findings.filter((finding) => !(0,_suppress__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)(finding)))];
/** `1 file`, `2 files`, `1,200 files`. */
const count = (many, noun, nouns = `${noun}s`) => `${(0,_thousands__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(many)} ${many === 1 ? noun : nouns}`;
/** `3 errors, 1 warning`: what there is, and nothing of what there is not. */
function tally({ summary }) {
    const counted = [[summary.errors, 'error'], [summary.warnings, 'warning'], [summary.notes, 'note']];
    return counted.filter(([many]) => many > 0).map(([many, noun]) => count(many, noun)).join(', ');
}
/** What was found and does not count, and why. */
function passedOver({ summary, findings }) {
    const by = (who) => findings.filter(({ suppressed }) => suppressed?.by === who).length;
    const kinds = [[summary.existing, 'older than the change'], [by('ignore'), 'ignored'], [by('baseline'), 'in the baseline']];
    return kinds.filter(([many]) => many > 0).map(([many, why]) => `${(0,_thousands__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(many)} ${why}`).join(', ');
}
/** The whole result in one line. */
function summaryLine(report) {
    const { files, candidates } = report.summary;
    const active = report.findings.filter(_suppress__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ);
    const passed = passedOver(report);
    if (active.length > 0) {
        const places = new Set(active.map((finding) => finding.path)).size;
        const line = `${tally(report)} in ${count(places, 'file')} (${count(files, 'file')} scanned, ${(0,_thousands__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(candidates)} read closely)`;
        return passed === '' ? line : `${line}; not counted: ${passed}`;
    }
    if (passed !== '')
        return `Nothing that counts in ${count(files, 'file')}; not counted: ${passed}`;
    return files === 0
        ? 'There was no file to scan: please check the paths, and what is excluded.'
        : `All clear: nothing in ${count(files, 'file')} uses GitHub's retired authorization endpoints.`;
}
/** What a finding's advice is about, and what it is given once for: an operation, or the several it may be. */
const subject = (finding) => finding.operation ?? (finding.operations.join(' or ') || finding.endpoint || finding.rule);
/** For each subject, the first finding that carries its advice. */
function firstAdvised(findings) {
    const first = new Map();
    for (const finding of findings)
        if (finding.advice && !first.has(subject(finding)))
            first.set(subject(finding), finding);
    return first;
}
/** The first `max` of the items and a last word on how many there are besides. */
const firstOf = (items, max) => items.length <= max ? [...items] : [...items.slice(0, max), `and ${(0,_thousands__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .o)(items.length - max)} more`];
/** What to do about entries of the baseline that nothing was found for. */
function prunable({ baseline }) {
    const many = (baseline?.fixed ?? []).reduce((sum, entry) => sum + entry.count, 0);
    return baseline === null || many === 0 ? '' : `${count(many, 'finding')} in ${(0,_escape__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(baseline.path)} ${many === 1 ? 'is' : 'are'} fixed: \`authorizations-lint baseline --prune\` drops ${many === 1 ? 'it' : 'them'}.`;
}
/** What is inferred says so, wherever it is shown. */
const inferredMark = (item) => (item.standing === 'inferred' ? ' (inferred)' : '');
const inferredFootnote = '(inferred): follows from GitHub\'s documentation, but GitHub does not say it in so many words.';


/***/ }),

/***/ 78532:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ignoreTerms: () => (/* binding */ ignoreTerms),
/* harmony export */   ruleKeys: () => (/* binding */ ruleKeys),
/* harmony export */   ruleTexts: () => (/* binding */ ruleTexts)
/* harmony export */ });
/* harmony import */ var _checks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25001);
/* harmony import */ var _operations__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(18579);
/* harmony import */ var _operations__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(_operations__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _suppress_rules__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72216);



/** Every rule in words: `<operation>/<check>`, and the rules about ignores. A call that may be several operations is reported under its API's name. */
function ruleTexts() {
    const subjects = [..._operations__WEBPACK_IMPORTED_MODULE_1__.operations.map(({ id, replacement }) => ({ id, links: replacement.links })), ...apis().map(id => ({ id, links: [] }))];
    const ofRequests = subjects.flatMap(({ id: operation, links }) => _checks__WEBPACK_IMPORTED_MODULE_0__.checks.map(check => ({
        id: `${operation}/${check.id}`, operation, check: check.id, title: check.title, help: check.help, severity: check.severity, links,
    })));
    return [...ofRequests, ...Object.entries(_suppress_rules__WEBPACK_IMPORTED_MODULE_2__/* .ignoreRules */ .e).map(([id, words]) => ({ ...words, id, operation: '', check: id, links: [] }))];
}
/** What an ignore may say: it can name every rule but those about ignores. */
function ignoreTerms(reasons = 'required') {
    const fixed = Object.keys(_suppress_rules__WEBPACK_IMPORTED_MODULE_2__/* .ignoreRules */ .e);
    return { rules: ruleKeys().filter(key => !fixed.includes(key)), fixed, reasons };
}
/** The keys that `rules` in a configuration may have: rules, checks, operations and APIs. */
function ruleKeys() {
    return [..._checks__WEBPACK_IMPORTED_MODULE_0__.checks.map(({ id }) => id), ..._operations__WEBPACK_IMPORTED_MODULE_1__.operations.map(({ id }) => id), ...apis(), ...ruleTexts().map(({ id }) => id)];
}
function apis() {
    return [...new Set(_operations__WEBPACK_IMPORTED_MODULE_1__.operations.map(({ api }) => api))];
}


/***/ }),

/***/ 7837:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ examine),
  mH: () => (/* binding */ holdsCandidate),
  p_: () => (/* binding */ list),
  SQ: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./src/discover.ts + 3 modules
var discover = __nccwpck_require__(41697);
// EXTERNAL MODULE: ./src/discover/language-names.ts
var language_names = __nccwpck_require__(99640);
// EXTERNAL MODULE: ./src/languages/index.ts + 1 modules
var languages = __nccwpck_require__(49424);
// EXTERNAL MODULE: ./src/manifests/kinds.ts
var kinds = __nccwpck_require__(76521);
// EXTERNAL MODULE: ./src/manifests/package-names.ts
var package_names = __nccwpck_require__(29919);
;// CONCATENATED MODULE: ./src/manifests/naming.ts

/** Those whose text has the name of one of the packages. */
function manifestsNaming(packages, manifests, read) {
    const names = packages.map(name => (0,package_names/* flexible */.aF)((0,package_names/* lastPart */.S_)(name))).join('|');
    // Most manifests name GitHub's host, other packages of GitHub's, or GitHub in a sentence, and no package of that name.
    const words = new RegExp(`(?<![\\w@-])(?:${names})(?![\\w-]|\\.com\\b|/[a-z]{2})`, 'i');
    const strings = new RegExp(`(?<=["/:])(?:${names})["@]`, 'i');
    return manifests.flatMap(file => {
        const text = file.kind.own ? undefined : read(file);
        return text === undefined || !(file.path.endsWith('.json') ? strings : words).test(text) ? [] : [{ path: file.path, kind: file.kind, text }];
    });
}

// EXTERNAL MODULE: ./src/manifests/settings.ts
var settings = __nccwpck_require__(69297);
// EXTERNAL MODULE: ./src/packages.ts + 1 modules
var src_packages = __nccwpck_require__(5965);
// EXTERNAL MODULE: ./src/paths.ts
var paths = __nccwpck_require__(8431);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/needles.ts
var src_needles = __nccwpck_require__(9235);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/prefilter/word-search.ts + 1 modules
var word_search = __nccwpck_require__(44375);
// EXTERNAL MODULE: ./src/read.ts
var src_read = __nccwpck_require__(22883);
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
        this.reader = new src_read/* FileReader */.qg(Math.max(maxFileSize, MOST_READ), (0,word_search/* inPlace */.zp)());
        this.languageOf = (0,language_names/* byShebang */.ch)(languages);
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
            return use((0,src_read/* inMemory */.ZK)(bytes));
        try {
            return this.reader.read(this.root + path, use);
        }
        catch (error) {
            // A fault of ours is not one of the file.
            if (!(error instanceof Error && 'syscall' in error))
                throw error;
            return { why: `can't be read: ${(0,errors/* systemReason */.uc)(error)}` };
        }
    }
    judge(path, told, file) {
        const language = told === language_names/* SCRIPT */.Mm ? this.languageOf(firstLine(file.bytes, file.length)) : told;
        if (language === undefined)
            return undefined;
        if (told === language_names/* SCRIPT */.Mm)
            this.result.scripts.push({ path, language });
        this.result.files++;
        if (file.length === Infinity)
            return { why: this.tooLarge };
        if ((0,src_read/* isBinary */.Go)(file.bytes, file.length))
            return { why: 'binary' };
        const isWide = (0,src_read/* utf16 */.bR)(file.bytes, file.length) !== undefined;
        const needles = this.needlesOf(this.declaring.get(language)?.some(end => path.endsWith(end)) === true ? src_needles/* DECLARATIONS */.UJ : language);
        if (!file.isWhole && !file.complete(isWide ? undefined : (part, end) => (0,src_needles/* glimpse */.m8)(needles, part, end)))
            return undefined;
        const { bytes, length } = file;
        const wide = isWide ? Buffer.from((0,src_read/* decode */.D4)(bytes, length).text, 'utf8') : bytes;
        const held = (0,src_needles/* look */.Op)(needles, wide, isWide ? wide.length : length);
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
        if ((0,src_read/* isBinary */.Go)(bytes, length))
            return { why: 'binary' };
        const { text, note } = (0,src_read/* decode */.D4)(bytes, length);
        const kept = { path, language, text };
        if (held === 'ignore')
            return void this.result.marked.push(kept);
        if (note !== undefined)
            this.skip(path, note);
        if ((0,src_read/* utf16 */.bR)(bytes, length) === undefined && this.minifies.has(language) && isMinified(text))
            return { why: 'minified: scan the sources it was made of' };
        return void this.result.candidates.push({ ...kept, ...(held !== 'request' && !(0,src_needles/* tells */.n6)(path, text) && { asks: held.packages }) });
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
    if (length < language_names/* SHEBANG */.X6.length || bytes.toString('latin1', 0, language_names/* SHEBANG */.X6.length) !== language_names/* SHEBANG */.X6)
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
    const load = async () => (0,src_needles/* needlesFrom */.zM)((0,external_node_fs_.existsSync)(DERIVED) ? JSON.parse((0,external_node_fs_.readFileSync)(DERIVED, 'utf8')) : await derive());
    return () => loading ??= load();
}
/** Makes prefilters that know all languages. */
const sieveOf = (needles) => async ({ root, maxFileSize }) => new Prefilter(await needles(), languages/* languages */.e, root, maxFileSize);
/** Makes what tells whether a text may hold a request. */
async function textSieve(needles) {
    const needlesOf = await needles();
    return text => (0,src_needles/* mayHoldText */.kH)(needlesOf, text);
}

// EXTERNAL MODULE: ./src/group.ts
var group = __nccwpck_require__(20460);
;// CONCATENATED MODULE: ./src/sources.ts
// The text of the scanned files: for the analysis, for fingerprints, and for code frames with every secret blanked.




/** Stands in for each character of a secret, so that columns stay what they are. */
const BLANK = '\u2022';
/** Sources over the discovered files. Those that are held are at hand, others are read when asked for. */
function sourcesOf({ root, files, manifests }, maxFileSize, byFirstLine) {
    let paths;
    let byLanguage;
    const known = finder([files, manifests]);
    const texts = new Map();
    const languages = new Map();
    let scripts;
    const lines = new Map();
    const reader = new src_read/* FileReader */.qg(maxFileSize);
    const peek = (path) => {
        const file = known(path);
        if (file === undefined || file.bytes !== undefined)
            return file?.bytes?.toString('latin1');
        try {
            return reader.read(root + path, opened => {
                opened.complete();
                return opened.length === Infinity ? undefined : opened.bytes.toString('latin1', 0, opened.length);
            });
        }
        catch {
            return undefined;
        }
    };
    const textOf = (path, file) => {
        if (!texts.has(path))
            texts.set(path, readText(root, file(), maxFileSize));
        return texts.get(path);
    };
    const read = (path) => textOf(path, () => known(path));
    const languageOf = (file) => {
        if (file?.language !== language_names/* SCRIPT */.Mm)
            return file?.language;
        return (scripts ? scripts.get(file.path) : byFirstLine(sources_firstLine(root, file))) ?? language_names/* SCRIPT */.Mm;
    };
    const linesOf = (path) => {
        const split = lines.get(path) ?? (read(path) ?? '').split('\n');
        lines.set(path, split);
        return split;
    };
    return {
        hold: ({ path, language, text }) => {
            texts.set(path, text);
            languages.set(path, language);
        },
        know: told => { scripts = new Map(told.map(({ path, language }) => [path, language])); },
        has: path => known(path) !== undefined,
        paths: () => paths ??= [...files, ...manifests].map(file => file.path),
        language: path => {
            const file = languages.has(path) ? undefined : known(path);
            // Only what its first line says.
            if (file?.language === language_names/* SCRIPT */.Mm)
                languages.set(path, languageOf(file));
            return languages.get(path) ?? file?.language;
        },
        ofLanguage: language => {
            byLanguage ??= new Map([...(0,group/* groupBy */.$)([...files, ...manifests], file => languages.get(file.path) ?? languageOf(file))].map(([id, own]) => [id, own.map(file => file.path)]));
            return byLanguage.get(language) ?? [];
        },
        read,
        readFile: file => textOf(file.path, () => file),
        wasRead: path => texts.has(path) || languages.has(path),
        peek,
        code: at => linesOf(at.path).slice(at.line - 1, at.endLine).map((line, i, all) => line.slice(i === 0 ? at.column - 1 : 0, i === all.length - 1 ? at.endColumn - 1 : undefined)).join('\n'),
        blanked: secrets => (path, first, last) => {
            const all = linesOf(path);
            if (all.length === 1 && all[0] === '')
                return undefined;
            const mine = secrets.filter(s => s.path === path);
            return all.slice(first - 1, last).map((line, i) => mine.reduce((text, secret) => blank(text, first + i, secret), line));
        },
    };
}
function blank(text, line, secret) {
    if (line < secret.line || line > secret.endLine)
        return text;
    const from = line === secret.line ? secret.column - 1 : 0;
    const to = line === secret.endLine ? secret.endColumn - 1 : text.length;
    return text.slice(0, from) + BLANK.repeat(Math.max(0, Math.min(to, text.length) - from)) + text.slice(to);
}
/** How many files are looked for one by one. */
const FEW = 1_000;
/** Finds files by their paths in lists that are in order: to put all of a large tree into a table takes longer than to look for a few. */
function finder(lists) {
    let asked = 0;
    let table;
    return path => {
        if (asked++ < FEW)
            return lists.map(list => within(list, path)).find(file => file !== undefined);
        table ??= new Map(lists.flatMap(list => list.map(file => [file.path, file])));
        return table.get(path);
    };
}
function within(list, path) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle].path < path)
            low = middle + 1;
        else
            high = middle;
    }
    return list[low]?.path === path ? list[low] : undefined;
}
/** Longest first line of a script that is looked at. */
const MOST_OF_LINE = 256;
function sources_firstLine(root, { path, bytes }) {
    const head = Buffer.alloc(MOST_OF_LINE);
    if (bytes !== undefined)
        return lineOf(head, bytes.copy(head));
    try {
        const file = (0,external_node_fs_.openSync)(root + path, 'r');
        try {
            return lineOf(head, (0,external_node_fs_.readSync)(file, head));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return '';
    }
}
function lineOf(head, length) {
    return /^.*/.exec(head.toString('latin1', 0, length))[0];
}
function readText(root, file, maxFileSize) {
    if (file === undefined)
        return undefined;
    try {
        const bytes = file.bytes ?? (0,external_node_fs_.readFileSync)(root + file.path);
        return bytes.length > maxFileSize ? undefined : (0,src_read/* decode */.D4)(bytes, bytes.length).text;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/suppress.ts
var suppress = __nccwpck_require__(31852);
// EXTERNAL MODULE: ./src/threads.ts + 1 modules
var threads = __nccwpck_require__(5478);
// EXTERNAL MODULE: ./src/tool.ts + 1 modules
var tool = __nccwpck_require__(93134);
;// CONCATENATED MODULE: ./src/scan.ts
// The whole program on one page, but for what is done with files that may hold something: judge.ts.













/** Finds, checks and explains every call in a tree. Reads the tree, runs nothing of it, writes nothing. */
async function scan(options, on) {
    const { report, lines } = await examine(list(options), options, on);
    return { report, lines };
}
const needles = storedNeedles(async () => {
    const [{ deriveNeedles }, { operations }] = await Promise.all([__nccwpck_require__.e(/* import() */ 9221).then(__nccwpck_require__.bind(__nccwpck_require__, 19221)), Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 18579, 23))]);
    return deriveNeedles(operations, languages/* languages */.e);
});
const sieve = sieveOf(needles);
/** Lists the files that a scan is to look at. */
function list(options) {
    const reading = new threads/* Reading */.zK(sieve, { root: (0,discover/* rootOf */.I5)(options.root), maxFileSize: options.maxFileSize }, options.threads);
    try {
        return { ...(0,discover/* discover */.k4)(options, languages/* languages */.e, settings/* isListed */.y, file => reading.add(file)), reading };
    }
    catch (error) {
        reading.stop();
        throw error;
    }
}
/** Reads files that lie nowhere, or are few. */
function readingOf({ root, files }, maxFileSize) {
    const reading = new threads/* Reading */.zK(sieve, { root, maxFileSize }, 1);
    files.forEach(file => reading.add(file));
    return reading;
}
/** Whether any of these files would be looked at closely. */
const holdsCandidate = async (found, maxFileSize) => (await readingOf(found, maxFileSize).result()).candidates.length > 0;
/** What comes of a scan in which nothing is to be judged. */
const NOTHING = { findings: [], candidates: 0, problems: [], secrets: [] };
/** Scans files that were listed. */
async function examine(found, options, on) {
    on?.files(found.files.length, found.ignored);
    const sources = sourcesOf(found, options.maxFileSize, (0,language_names/* byShebang */.ch)(languages/* languages */.e));
    const listed = [...(0,kinds/* manifestsAmong */.bi)(found.files), ...(0,kinds/* manifestsAmong */.bi)(found.manifests)];
    // Most scans find nothing to look at more closely, and load none of what does.
    let manifests;
    const loadManifests = async () => manifests ??= new (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8191)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28191))).Manifests(listed, sources.read);
    let judge;
    const loadJudge = async () => judge ??= new (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2088), __nccwpck_require__.e(6802), __nccwpck_require__.e(8024), __nccwpck_require__.e(8601)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8601))).Judge(sources, await loadManifests(), await textSieve(needles), options);
    // While other threads read.
    const naming = manifestsNaming(src_packages/* dependencies */.E.map(fact => fact.package), listed, sources.readFile);
    const inManifests = naming.length > 0 ? (await Promise.all(/* import() */[__nccwpck_require__.e(2088), __nccwpck_require__.e(5110)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5110))).retiredDependencies({ manifests: await loadManifests(), listed, naming, severities: options.severities, source: sources.code }) : [];
    const { candidates, marked, skipped, scripts, files } = await (found.reading ?? readingOf(found, options.maxFileSize)).result(async (candidate) => {
        sources.hold(candidate);
        await (await loadJudge()).prepare(candidate);
    });
    marked.forEach(sources.hold);
    sources.know(scripts);
    const judged = candidates.length + marked.length + inManifests.length > 0 ? await (await loadJudge()).judge(candidates, marked, inManifests, on) : NOTHING;
    const unread = (0,paths/* inOrder */.al)([...found.skipped, ...skipped, ...judged.problems]);
    const summary = { ...(0,suppress/* tally */.N4)(judged.findings), files, candidates: judged.candidates, skipped: unread.length };
    return { report: { format: 1, tool: tool/* tool */.z, product: options.product, summary, comparison: null, baseline: null, findings: judged.findings, skipped: unread }, lines: sources.blanked(judged.secrets), wasRead: sources.wasRead };
}


/***/ }),

/***/ 31852:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   R6: () => (/* binding */ withoutSuppressed),
/* harmony export */   kw: () => (/* binding */ distrusted),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/** Whether a finding counts: it is neither accepted nor older than the change that is looked at. */
const counts = ({ state, suppressed }) => state !== 'existing' && suppressed === null;
/** Findings of a stranger's change, which can't accept by itself what it brings. */
function distrusted(findings, remark) {
    const own = new Set(findings.filter(({ state, suppressed }) => state !== 'existing' && suppressed?.by === 'ignore'));
    if (own.size > 0)
        remark(`${own.size} ${own.size === 1 ? 'finding is' : 'findings are'} ignored in the code, which does not count in a change from outside.`);
    return findings.map(found => (own.has(found) ? { ...found, suppressed: null } : found));
}
/** A report for readers that know nothing of accepted findings and would take them for open ones. */
const withoutSuppressed = (report) => ({ ...report, findings: report.findings.filter(({ suppressed }) => suppressed === null) });
/** The numbers of a report that follow from its findings. */
function tally(findings) {
    const active = findings.filter(counts);
    const many = (severity) => active.filter(found => found.severity === severity).length;
    const suppressed = findings.filter(found => found.suppressed !== null).length;
    return { errors: many('error'), warnings: many('warning'), notes: many('note'), existing: findings.length - active.length - suppressed, suppressed };
}


/***/ }),

/***/ 64833:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ directivesIn),
/* harmony export */   cA: () => (/* binding */ readDirective),
/* harmony export */   tl: () => (/* binding */ MARKER)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83916);
// What the comments of this program say: which findings are to be ignored, and why.

/** What every such comment holds; files without it are never looked at for them. */
const MARKER = 'authorizations-lint-ignore';
const REACHES = ['next-line', 'line', 'start', 'end', 'file'];
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
        return fault(`${shown}: write ${REACHES.map(each => `\`-${each}\``).join(', ')}.${(0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(name, REACHES.map(each => `-${each}`))}`);
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
    const faults = bad.map(rule => ({ at, message: terms.fixed.includes(rule) ? `\`${rule}\` can't be ignored: mend or remove the comment that it is about.` : sentence((0,_errors__WEBPACK_IMPORTED_MODULE_0__/* .unknownRule */ .b6)(rule, terms.rules)) }));
    const good = rules.filter(rule => !bad.includes(rule));
    return { ...((good.length > 0 || reach === 'start') && { directive: { reach, rules: good, reason, at } }), faults };
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 72216:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoreRules)
/* harmony export */ });
/** The rules about ignores, which hold for no request and can't be ignored themselves. */
const ignoreRules = {
    'unused-ignore': {
        title: 'Ignore that hides nothing',
        severity: 'warning',
        help: [
            'The comment names a rule, and no finding of that rule stands where the comment reaches. The code was mended, or moved away from its comment. An ignore that is left behind would hide the next fault that comes to stand there.',
            '',
            'Remove the comment, or the name that is no longer needed. `-ignore-line` reaches what begins on its own line, `-ignore-next-line` what begins on the next line of code, `-ignore-start` everything up to `-ignore-end`, and `-ignore-file` the whole file.',
        ].join('\n'),
    },
    'invalid-ignore': {
        title: 'Ignore that is not understood',
        severity: 'warning',
        help: [
            'The comment is meant to hide a finding and does not: it is misspelt, names no rule or one that does not exist, gives no reason, or begins a stretch that never ends.',
            '',
            'Write what is ignored and why, such as `authorizations-lint-ignore-next-line create-authorization/retired -- removed with version 3`. A rule, a check or an operation can be named, several with commas between them. `authorizations-lint rules` lists them.',
            'Reasons are required unless the configuration has `"ignoreReasons": "optional"`.',
        ].join('\n'),
    },
};


/***/ }),

/***/ 75580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** `1,200`. To ask the system for it takes longer than a small scan: it has to learn of all languages first. */
const thousands = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');


/***/ }),

/***/ 5478:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GE: () => (/* binding */ MOST_THREADS),
  zK: () => (/* binding */ Reading)
});

// UNUSED EXPORTS: serve

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(75919);
// EXTERNAL MODULE: ./src/paths.ts
var paths = __nccwpck_require__(8431);
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
const SCRIPT = external_node_path_default().join(__dirname, 'worker.js');
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
    constructor(sieve, reads, threads = Math.min((0,external_node_os_namespaceObject.availableParallelism)(), MOST_THREADS)) {
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
        if (!(0,external_node_fs_.existsSync)(SCRIPT))
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
        this.worker = new external_node_worker_threads_.Worker(SCRIPT, { workerData: task });
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
    const { next, ...reads } = workerData;
    // What is sent in the meantime waits until it is listened to.
    const own = await sieve(reads);
    const say = (news) => parentPort.postMessage(news, []);
    const batches = [];
    parentPort.on('message', (batch) => {
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
        parentPort.close();
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
    return { candidates: (0,paths/* inOrder */.al)(candidates), marked: (0,paths/* inOrder */.al)(marked), skipped: (0,paths/* inOrder */.al)(skipped), scripts: read.flatMap(({ scripts }) => scripts), files: read.reduce((sum, { files }) => sum + files, 0) };
}


/***/ }),

/***/ 93134:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ tool)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"authorizations-lint","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./src/tool.ts

/** What the program calls itself in reports. */
const tool = { name: package_namespaceObject.UU, version: package_namespaceObject.rE };


/***/ }),

/***/ 74777:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   Gr: () => (/* binding */ ELLIPSIS),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   m2: () => (/* binding */ continued),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/** What is written where a value can't be told. */
const ELLIPSIS = '\u2026';
/** What the value can be: one entry for each alternative. */
function alternatives(value) {
    return value.kind === 'either' ? value.of.flatMap(alternatives) : [value];
}
/** What the value can be before it is serialised. */
function unwrapped(value) {
    return alternatives(value).flatMap(one => (one.kind === 'encoded' ? unwrapped(one.of) : [one]));
}
/** The records the value can be, seen through serialising; empty if none of its alternatives has fields. */
function fieldsOf(value) {
    return unwrapped(value).filter(one => one.kind === 'record');
}
/** The text of a fully known string, or undefined. */
function text(value) {
    if (value.kind === 'scalar')
        return typeof value.value === 'string' ? value.value : undefined;
    return value.kind === 'template' && value.parts.every(part => typeof part === 'string') ? value.parts.join('') : undefined;
}
/** What the value can be, with something behind it that can't be told. */
function continued(value) {
    return alternatives(value).flatMap(one => {
        const parts = one.kind === 'template' ? one.parts : one.kind === 'scalar' && typeof one.value === 'string' ? [one.value] : [];
        return parts.length === 0 ? [] : [{ kind: 'template', parts: [...parts, { name: '' }], at: one.at }];
    });
}
/** The parts of a string that can be told. */
function literals(value) {
    if (value.kind === 'template')
        return value.parts.filter(part => typeof part === 'string');
    const whole = text(value);
    return whole === undefined ? [] : [whole];
}
/** Whether nothing about the value is left open. */
function isKnown(value) {
    switch (value.kind) {
        case 'scalar': return true;
        case 'template': return text(value) !== undefined;
        case 'list': return !value.open && value.items.every(isKnown);
        case 'record': return !value.open && [...value.fields.values()].every(isKnown);
        case 'encoded': return isKnown(value.of);
        case 'either':
        case 'unknown': return false;
    }
}
/** The value as plain data, unknown parts as `\u2026`; `hide` may replace the values of fields. */
function plain(value, hide = () => undefined) {
    switch (value.kind) {
        case 'scalar': return value.value;
        case 'template': return value.parts.map(part => (typeof part === 'string' ? part : ELLIPSIS)).join('');
        case 'list': return [...value.items.map(item => plain(item, hide)), ...(value.open ? [ELLIPSIS] : [])];
        case 'record': return Object.fromEntries([
            ...[...value.fields].map(([name, field]) => [name, hide(name, field) ?? plain(field, hide)]),
            ...(value.open ? [[ELLIPSIS, ELLIPSIS]] : []),
        ]);
        case 'encoded': return plain(value.of, hide);
        case 'either':
        case 'unknown': return ELLIPSIS;
    }
}
/** The value in a few words for a message: strings in quotes, unknown parts as `\u2026`. */
function show(value) {
    const shown = JSON.stringify(plain(value)).replaceAll('`', "'");
    const whole = value.kind === 'unknown' || value.kind === 'either' ? ELLIPSIS : shown;
    const characters = [...whole];
    return characters.length > 60 ? `${characters.slice(0, 59).join('')}${ELLIPSIS}` : whole;
}


/***/ }),

/***/ 67716:
/***/ (function(module) {

"use strict";
module.exports = require("./fast-glob.js");

/***/ }),

/***/ 18579:
/***/ (function(module) {

"use strict";
module.exports = require("./operations.js");

/***/ }),

/***/ 24059:
/***/ (function(module) {

"use strict";
module.exports = require("./ts-morph.js");

/***/ }),

/***/ 42613:
/***/ (function(module) {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("child_process")[name]) });

/***/ }),

/***/ 76982:
/***/ (function(module) {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("crypto")[name]) });

/***/ }),

/***/ 24434:
/***/ (function(module) {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ (function(module) {

"use strict";
module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function(module) {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:child_process")[name]) });

/***/ }),

/***/ 37540:
/***/ (function(module) {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:crypto")[name]) });

/***/ }),

/***/ 53053:
/***/ (function(module) {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 37067:
/***/ (function(module) {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 77030:
/***/ (function(module) {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 76760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ (function(module) {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function(module) {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 38321:
/***/ (function(module) {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:stream/consumers")[name]) });

/***/ }),

/***/ 41692:
/***/ (function(module) {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function(module) {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 75919:
/***/ (function(module) {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:worker_threads")[name]) });

/***/ }),

/***/ 38522:
/***/ (function(module) {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 13193:
/***/ (function(module) {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 39023:
/***/ (function(module) {

"use strict";
module.exports = require("util");

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
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  api: () => (/* binding */ api),
  runAction: () => (/* binding */ runAction),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __nccwpck_require__(78877);
;// CONCATENATED MODULE: ./src/compile-later.ts
// How long V8 waits before it compiles a function once more, for speed.

/**
 * It compiles on threads of its own, and a scan is over before most of that has paid for itself: where processors are few, it takes them from
 * the threads that read. What each version calls it; one that is not named here keeps its own measure.
 */
const FLAGS = {
    20: '--interrupt-budget=1000000',
    22: '--invocation-count-for-turbofan=30000',
    24: '--invocation-count-for-turbofan=30000',
};
/** Lets this process, and threads that it starts from now on, wait longer. `version`: Node's, such as `20.20.2`. */
function compileLater(version) {
    const flag = FLAGS[version.split('.')[0]];
    if (flag !== undefined)
        (0,external_node_v8_.setFlagsFromString)(flag);
}

;// CONCATENATED MODULE: ./src/main.ts
// The entry of the bundle: the public API and the two shells, each loaded on first use.

/** The public API, which neither shell needs: it knows all rules and reporters at once. */
const api = () => __nccwpck_require__(79407);
/** Runs the command line and sets the process's exit code. */
async function runCli() {
    compileLater(process.versions.node);
    const { start } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(3230), __nccwpck_require__.e(5503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95503));
    await start();
}
/** Runs the Action. */
async function runAction() {
    compileLater(process.versions.node);
    const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(3230), __nccwpck_require__.e(912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10912));
    await action();
}

})();

module.exports = __webpack_exports__;
/******/ })()
;