/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

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
/***/ ((module) => {

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

/***/ 85756:
/***/ ((__unused_webpack_module, exports) => {

// Copyright 2014, 2015, 2016, 2017, 2018 Simon Lydell
// License: MIT. (See LICENSE.)

Object.defineProperty(exports, "__esModule", ({
  value: true
}))

// This regex comes from regex.coffee, and is inserted here by generate-index.js
// (run `npm run build`).
exports["default"] = /((['"])(?:(?!\2|\\).|\\(?:\r\n|[\s\S]))*(\2)?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{)|\$\{(?:[^{}]|\{[^}]*\}?)*\}?)*(`)?)|(\/\/.*)|(\/\*(?:[^*]|\*(?!\/))*(\*\/)?)|(\/(?!\*)(?:\[(?:(?![\]\\]).|\\.)*\]|(?![\/\]\\]).|\\.)+\/(?:(?!\s*(?:\b|[\u0080-\uFFFF$\\'"~({]|[+\-!](?!=)|\.?\d))|[gmiyus]{1,6}\b(?![\u0080-\uFFFF$\\]|\s*(?:[+\-*%&|^<>!=?({]|\/(?![\/*])))))|(0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|(?:\d*\.\d+|\d+\.?)(?:[eE][+-]?\d+)?)|((?!\d)(?:(?!\s)[$\w\u0080-\uFFFF]|\\u[\da-fA-F]{4}|\\u\{[\da-fA-F]+\})+)|(--|\+\+|&&|\|\||=>|\.{3}|(?:[+\-\/%&|^]|\*{1,2}|<{1,2}|>{1,3}|!=?|={1,2})=?|[?~.,:;[\](){}])|(\s+)|(^$|[\s\S])/g

exports.matchToToken = function(match) {
  var token = {type: "invalid", value: match[0], closed: undefined}
       if (match[ 1]) token.type = "string" , token.closed = !!(match[3] || match[4])
  else if (match[ 5]) token.type = "comment"
  else if (match[ 6]) token.type = "comment", token.closed = !!match[7]
  else if (match[ 8]) token.type = "regex"
  else if (match[ 9]) token.type = "number"
  else if (match[10]) token.type = "name"
  else if (match[11]) token.type = "punctuator"
  else if (match[12]) token.type = "whitespace"
  return token
}


/***/ }),

/***/ 57336:
/***/ ((module) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ snakeCase)
/* harmony export */ });
// How names are written.
/** `noteUrl` as `note_url`, `NoteURL` too. */
const snakeCase = (name) => name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();


/***/ }),

/***/ 25001:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
        if (isWithin(real(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(absolute)), target))
            return 'symbolic link loop';
        return isWithin(target, real(scanned)) ? undefined : 'symbolic link out of the scanned folder, not followed';
    };
}
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* reexport safe */ _errors__WEBPACK_IMPORTED_MODULE_3__.eb),
/* harmony export */   reporters: () => (/* reexport safe */ _reporters__WEBPACK_IMPORTED_MODULE_0__.R),
/* harmony export */   ruleTexts: () => (/* reexport safe */ _rule_texts__WEBPACK_IMPORTED_MODULE_1__.ruleTexts),
/* harmony export */   scan: () => (/* reexport safe */ _scan__WEBPACK_IMPORTED_MODULE_2__.SQ)
/* harmony export */ });
/* harmony import */ var _reporters__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98813);
/* harmony import */ var _rule_texts__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(78532);
/* harmony import */ var _scan__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7837);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83916);
// The public API. Nothing else is public.






/***/ }),

/***/ 49424:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ literally)
/* harmony export */ });
/** A text as a pattern that it alone fits. */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');


/***/ }),

/***/ 76521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 39081:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UJ: () => (/* binding */ DECLARATIONS),
  m8: () => (/* binding */ glimpse),
  Op: () => (/* binding */ look),
  kH: () => (/* binding */ mayHoldText),
  zM: () => (/* binding */ needlesFrom),
  n6: () => (/* binding */ tells)
});

// UNUSED EXPORTS: mayHold

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
/** What printable characters there are in code, the most frequent first: counted over the files of bench/. */
const BY_FREQUENCY = ' etraonsilcp"ud,.m:hfg()}{b=y;/1v0kS-\'xCI2_wTR*PA[]OEN543DFLU69BM78qj|VGW&QH+`z!\\$Z>XY?@K#J<^%~';
/** How rare a letter is, by its code. */
const RARITY = Uint8Array.from({ length: 256 }, (_, code) => Math.max(0, BY_FREQUENCY.indexOf(String.fromCharCode(code))));
/** Makes a search for words of at least four ASCII letters. `machine`: what finds fingerprints. */
function wordSearch(words, machine = shared) {
    if (words.length === 0)
        return () => undefined;
    const patterns = words.map(word => patternOf(word));
    const byFingerprint = (0,group/* groupBy */.$)(patterns, ({ bytes, offset }) => fingerprintAt(bytes, offset));
    const tables = tablesOf([...byFingerprint.keys()]);
    return (bytes, length) => {
        const { memory, next } = prepared(machine(), tables);
        let found;
        // One part begins where in the one before no whole fingerprint was left.
        for (let from = 0; from + WIDTH <= length; from += PART - WIDTH + 1) {
            const until = Math.min(length, from + PART);
            memory.set(bytes.subarray(from, until), TABLES);
            const shift = TABLES - from;
            const end = until - WIDTH + 1 + shift;
            for (let at = next(TABLES, end); at < end; at = next(at + 1, end)) {
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
    // Tables and a part, and what is looked at behind it.
    const memory = new WebAssembly.Memory({ initial: 2, maximum: 2 });
    const { next } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINGERPRINTS, 'base64')), { '': { memory } }).exports;
    return { memory: new Uint8Array(memory.buffer), next: next };
}
/** The same, one place after the other. */
function plainMachine() {
    const memory = new Uint8Array(2 * PART);
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
function patternOf(word) {
    if (word.length < WIDTH)
        throw new RangeError(`a word to look for needs ${WIDTH} letters: "${word}"`);
    const bytes = Buffer.from(word, 'latin1');
    let [offset, rarest] = [0, -1];
    for (let at = 0; at <= bytes.length - WIDTH; at++) {
        let rarity = 0;
        for (let i = at; i < at + WIDTH; i++)
            rarity += RARITY[bytes[i]];
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

// EXTERNAL MODULE: ./src/read.ts
var read = __nccwpck_require__(22883);
// EXTERNAL MODULE: ./src/suppress/directives.ts
var directives = __nccwpck_require__(64833);
;// CONCATENATED MODULE: ./src/needles.ts



/** Takes the needles out of their table as they are asked for. */
function needlesFrom({ needles, shapes, sets, languages, rest }) {
    const known = new Map();
    const make = (set) => {
        const own = sets[set].map(i => ({ ...needles[i], besides: needles[i].besides.map(shape => shapes[shape]) }));
        const words = new Set([...own.map(({ word }) => word), MARKED]);
        return { needles: own, words, search: wordSearch([...words]) };
    };
    // Asked for every file of a tree.
    return language => {
        const set = Object.hasOwn(languages, language) ? languages[language] : rest;
        const made = known.get(set) ?? make(set);
        known.set(set, made);
        return made;
    };
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
const isMarked = (found, bytes, length) => found.get(MARKED)?.some(place => bytes.toString('latin1', place, Math.min(length, place + directives/* MARKER */.tl.length)) === directives/* MARKER */.tl) === true;
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
const REACH = read/* OVERLAP */.sH / 2 - MOST_OF_WORD;
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

/***/ 65755:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lookAlikes: () => (/* binding */ lookAlikes),
  operations: () => (/* binding */ operations),
  scopes: () => (/* binding */ scopes)
});

;// CONCATENATED MODULE: ./rules/check-authorization.json
const check_authorization_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"check-authorization","api":"oauth-applications","summary":"Check an authorization","method":"GET","path":"/applications/{client_id}/tokens/{access_token}","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/check-an-authorization.html"},{"name":"access_token","in":"path","type":"string","required":true,"secret":true,"description":"The token of a user of the app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/check-an-authorization.html"}],"bindings":[{"language":"clojure","packages":["tentacles","irresponsible/tentacles","clj-commons/tentacles"],"modules":["tentacles.oauth"],"versions":">=0.2.7","receiver":[],"member":"valid-auth?","arguments":["client_id","access_token","-"],"note":"still present in 0.6.9","source":"https://github.com/clj-commons/tentacles/blob/0.2.7/src/tentacles/oauth.clj; https://github.com/clj-commons/tentacles/blob/0.6.9/src/tentacles/oauth.clj"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.8.0 <0.43.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"CheckApplicationAuthentication","arguments":["client_id","access_token"],"source":"https://github.com/octokit/octokit.net/blob/v0.42.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v0.42.0/Octokit/Helpers/ApiUrls.Authorizations.cs"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Check","arguments":["client_id","access_token"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Check","arguments":["-","client_id","access_token"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.80","type":"GitHub","receiver":[],"member":"checkAuth","arguments":["client_id","access_token"],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.80/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"checkAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"checkAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.1.0 <3.0.0","receiver":["apps"],"member":"checkAuthorization","arguments":["*"],"successor":{"member":"checkToken","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},"source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"checkAuthorization","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.0.0","receiver":["oauthAuthorizations"],"member":"checkAuthorization","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v9.0.3/src/generated/ghe-219-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.3.0 <12.0.0","receiver":["apps"],"member":"checkAuthorization","arguments":["*"],"product":"ghes","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.3.0/src/generated/ghe-220-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v11.3.0/src/generated/ghe-36-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"checkAuthorization","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"checkAuthorization","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["apps"],"member":"checkAuthorization","arguments":["*"],"successor":{"member":"checkToken","source":"npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.1/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"check","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"checkAuthorization","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"checkAuthorization","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.35.0 <17.0.0","receiver":["apps"],"member":"checkAuthorization","arguments":["*"],"successor":{"member":"checkToken","source":"npm @octokit/rest@16.35.0 plugins/rest-api-endpoints/routes.json; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/rest.js/blob/v16.35.0/plugins/rest-api-endpoints/routes.json; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"check","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["applications","()","tokens","()"],"hops":[["client_id"],["access_token"]],"member":"fetch","arguments":[],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"check","arguments":["client_id","access_token"],"note":"1.1.4\u20131.4.9 check() used the wrong path authorizations/{id}/tokens/{token}","source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"check","arguments":["client_id","access_token"],"note":"1.1.4\u20131.4.9 check() used the wrong path authorizations/{id}/tokens/{token}","source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"check","arguments":["client_id","access_token"],"note":"1.1.4\u20131.4.9 check() used the wrong path authorizations/{id}/tokens/{token}","source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"check","arguments":["client_id","access_token"],"note":"1.1.4\u20131.4.9 check() used the wrong path authorizations/{id}/tokens/{token}","source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <0.1.20","receiver":["apps"],"member":"check_authorization","arguments":["client_id","access_token"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.7.0","type":"GitHub","receiver":[],"member":"check_authorization","arguments":["access_token"],"supplies":["client_id"],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"check","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.12.0 <=0.19.0","receiver":["oauth","app"],"member":"check","arguments":["client_id","access_token"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.12.0 <=0.19.0","receiver":["authorizations","app"],"member":"check","arguments":["client_id","access_token"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth","app"],"member":"check","arguments":["client_id","access_token"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["octokit"],"versions":">=3.1.0 <4.17.0","receiver":[],"member":"check_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"4.17.0 exactly sends a broken new-style path \\"applications/#{client_id}/tokens\\"; 4.18.0+ the same Ruby name is a supported alias","source":"https://github.com/octokit/octokit.rb/blob/v4.16.0/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.11.0","receiver":["endpoints","apps","new","()"],"member":"check_authorization","arguments":["client_id","access_token"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.10.0/src/endpoints/apps.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Deprecated on 2020-02-14; a first removal date of 2020-07-01 was put off; off for hours on 2021-05-05 and 2021-06-09, removed on 2021-08-11 at 14:00 UTC.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no description of it holds the operation.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"removed","deprecated":"2020-02-14","removed":"2022-03-15","removedIn":"3.4","answers":404,"note":"GHES 3.3 is the last version with it; 3.4.0 removed it and also stopped taking credentials from the query.","source":"https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"}},"replacement":{"summary":"POST /applications/{client_id}/token checks the token, which moves into the body.","standing":"documented","flow":"endpoint","endpoint":"POST /applications/{client_id}/token","steps":[{"text":"Authenticate with HTTP Basic, the client ID of the app as username and its client secret as password, from a server.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"},{"text":"Call POST /applications/{client_id}/token with the JSON body { \\"access_token\\": TOKEN }. It answers 200, or 404 for a token that is not valid.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"}],"alternatives":[{"when":"the token belongs to a GitHub App user","use":"The same endpoints; POST /applications/{client_id}/token/scoped narrows such a token.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"}],"inputs":[{"old":"client_id","new":"client_id","why":"Stays in the path, and is the username of Basic authentication.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"old":"access_token","new":"access_token","why":"Moves from the path into the JSON body, out of logs and histories.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.checkToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.check_token(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.Check(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"csharp","package":"Octokit","call":"await client.Authorization.CheckApplicationAuthentication(clientId, accessToken)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->checkToken($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Application API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"title":"Sunsetting the OAuth Applications API","url":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","claim":"removalDate 2021-05-05"},{"source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","claim":"first brownout 2021-05-05 14:00 UTC, removal 2021-08-11 14:00 UTC"}],"follow":"the announcement: the date in the description is the day of the first brownout"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/check-an-authorization.html","npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/","https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/create-authorization.json
const create_authorization_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"create-authorization","api":"oauth-authorizations","summary":"Create a new authorization","method":"POST","path":"/authorizations","parameters":[{"name":"scopes","in":"body","type":"string[]","required":false,"nullable":true,"description":"The scopes the token is to have.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html"},{"name":"note","in":"body","type":"string","required":true,"description":"Reminds its owner what the token is for. Must be unique among tokens that belong to no OAuth app (personal access tokens).","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html"},{"name":"note_url","in":"body","type":"string","required":false,"description":"A URL that reminds its owner which app the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html"},{"name":"client_id","in":"body","type":"string","required":false,"length":20,"description":"The client ID of the OAuth app the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html"},{"name":"client_secret","in":"body","type":"string","required":false,"length":40,"secret":true,"description":"The client secret of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html"},{"name":"fingerprint","in":"body","type":"string","required":false,"description":"Tells apart several authorizations of one user for one client ID.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html"}],"bindings":[{"language":"clojure","packages":["tentacles","irresponsible/tentacles","clj-commons/tentacles"],"modules":["tentacles.oauth"],"versions":">=0.2.7","receiver":[],"member":"create-auth","arguments":["*"],"note":"still present in 0.6.9","source":"https://github.com/clj-commons/tentacles/blob/0.2.7/src/tentacles/oauth.clj; https://github.com/clj-commons/tentacles/blob/0.6.9/src/tentacles/oauth.clj"},{"language":"csharp","packages":["GitHubClient"],"modules":["GitHubSharp"],"versions":">=1.0.0","type":"AuthorizationsController","receiver":["Authorizations"],"member":"Create","arguments":["scopes","note","note_url","fingerprint"],"note":"a member makes the request, which the client executes; the NuGet id is in GitHubSharp.nuspec","source":"https://github.com/thedillonb/GitHubSharp/blob/bdb18db37c5d/GitHubSharp/Controllers/AuthorizationsController.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.1.0 <=0.7.0 || >=0.18.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Create","arguments":["*"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.18.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Create","arguments":["*","-"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.10.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Create","arguments":["client_id","client_secret","*"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.10.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Create","arguments":["client_id","client_secret","*","-"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"elisp","packages":["gh"],"modules":["gh-oauth"],"versions":">=0.5.0","receiver":[],"member":"gh-oauth-auth-new","arguments":["-","scopes"],"supplies":["note"],"source":"https://github.com/sigma/gh.el/blob/v0.5.0/gh-oauth.el; https://github.com/sigma/gh.el/blob/v1.0.1/gh-oauth.el"},{"language":"elisp","packages":["ghub"],"versions":">=2.0.0 <3.4.0","receiver":[],"member":"ghub-create-token","arguments":["-","-","-","scopes"],"supplies":["note"],"source":"https://github.com/magit/ghub/blob/v2.0.0/ghub.el; https://github.com/magit/ghub/blob/v3.3.0/ghub.el"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Create","arguments":["*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientID":"client_id","ClientSecret":"client_secret","Fingerprint":"fingerprint"},"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Create","arguments":["-","*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientID":"client_id","ClientSecret":"client_secret","Fingerprint":"fingerprint"},"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/octokit/go-octokit"],"modules":["github.com/octokit/go-octokit/octokit","github.com/jingweno/go-octokit/octokit"],"versions":">=0.1.0","type":"AuthorizationsService","receiver":["Authorizations","()"],"member":"Create","arguments":["*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientID":"client_id","ClientSecret":"client_secret"},"source":"https://github.com/octokit/go-octokit/blob/a49f44b0b4ccf0c6836097b090607ccd9a5952ea/octokit/authorizations.go"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"createAuthorization","arguments":["*"],"renames":{"noteUrl":"note_url"},"note":"receiver: new OAuthService(GitHubClient) / new OAuthService().getClient().setCredentials(user, password)","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.39","type":"GitHub","receiver":[],"member":"createToken","arguments":["scopes","note","note_url"],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.39/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.100","type":"GitHub","receiver":[],"member":"createToken","arguments":["scopes","note","note_url","-"],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.100/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"createAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"createAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/auth"],"versions":">=1.0.0 <3.0.0","receiver":["createBasicAuth","()"],"hops":[["*"]],"member":"","arguments":["*"],"renames":{"token":"*","note":"note","scopes":"scopes","fingerprint":"fingerprint","noteUrl":"note_url","clientId":"client_id","clientSecret":"client_secret","*":"-"},"supplies":["note","note_url","scopes"],"lacks":["type=basic"],"condition":"not auth({ type: \\"basic\\" }), which sends PATCH /authorizations to ask for a one-time password","note":"the parameters stand under `token` in the options of createBasicAuth, in camel case; the request is sent when auth() or auth.hook() is called, also by an Octokit whose authStrategy this is","source":"npm @octokit/auth@1.1.0 dist-src/index.js; npm @octokit/auth@2.0.1 dist-src/index.js; absent: npm @octokit/auth@3.0.3 dist-src/index.js"},{"language":"javascript","packages":["@octokit/auth"],"versions":">=1.0.0 <3.0.0","receiver":["createBasicAuth","()"],"hops":[["*"]],"member":"","arguments":["*"],"renames":{"*":"-"},"condition":"auth({ type: \\"basic\\" })","needs":["type=basic"],"sends":{"method":"PATCH","path":"/authorizations"},"note":"a request that the API never had: it makes the server send a one-time password","source":"npm @octokit/auth-basic@1.4.8 dist-src/auth.js; npm @octokit/auth@2.0.1 dist-src/index.js"},{"language":"javascript","packages":["@octokit/auth"],"versions":">=1.0.0 <3.0.0","receiver":["createBasicAuth","()"],"hops":[["*"]],"member":"hook","arguments":["-","-","-"],"renames":{"token":"*","note":"note","scopes":"scopes","fingerprint":"fingerprint","noteUrl":"note_url","clientId":"client_id","clientSecret":"client_secret","*":"-"},"supplies":["note","note_url","scopes"],"note":"the parameters stand under `token` in the options of createBasicAuth, in camel case; the request is sent when auth() or auth.hook() is called, also by an Octokit whose authStrategy this is","source":"npm @octokit/auth@1.1.0 dist-src/index.js; npm @octokit/auth@2.0.1 dist-src/index.js; absent: npm @octokit/auth@3.0.3 dist-src/index.js"},{"language":"javascript","packages":["@octokit/auth-basic"],"versions":">=1.0.0 <=1.4.8","receiver":["createBasicAuth","()"],"hops":[["*"]],"member":"","arguments":["*"],"renames":{"token":"*","note":"note","scopes":"scopes","fingerprint":"fingerprint","noteUrl":"note_url","clientId":"client_id","clientSecret":"client_secret","*":"-"},"supplies":["note","note_url","scopes"],"lacks":["type=basic"],"condition":"not auth({ type: \\"basic\\" }), which sends PATCH /authorizations to ask for a one-time password","note":"the parameters stand under `token` in the options of createBasicAuth, in camel case; the request is sent when auth() or auth.hook() is called, also by an Octokit whose authStrategy this is","source":"npm @octokit/auth-basic@1.4.8 dist-src/get-token.js; npm @octokit/auth-basic@1.0.2 dist-src/get-token.js"},{"language":"javascript","packages":["@octokit/auth-basic"],"versions":">=1.0.0 <=1.4.8","receiver":["createBasicAuth","()"],"hops":[["*"]],"member":"","arguments":["*"],"renames":{"*":"-"},"condition":"auth({ type: \\"basic\\" })","needs":["type=basic"],"sends":{"method":"PATCH","path":"/authorizations"},"note":"a request that the API never had: it makes the server send a one-time password","source":"npm @octokit/auth-basic@1.4.8 dist-src/auth.js"},{"language":"javascript","packages":["@octokit/auth-basic"],"versions":">=1.0.0 <=1.4.8","receiver":["createBasicAuth","()"],"hops":[["*"]],"member":"hook","arguments":["-","-","-"],"renames":{"token":"*","note":"note","scopes":"scopes","fingerprint":"fingerprint","noteUrl":"note_url","clientId":"client_id","clientSecret":"client_secret","*":"-"},"supplies":["note","note_url","scopes"],"note":"the parameters stand under `token` in the options of createBasicAuth, in camel case; the request is sent when auth() or auth.hook() is called, also by an Octokit whose authStrategy this is","source":"npm @octokit/auth-basic@1.4.8 dist-src/get-token.js; npm @octokit/auth-basic@1.0.2 dist-src/get-token.js"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"createAuthorization","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"createAuthorization","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"createAuthorization","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"createAuthorization","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"create","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"createAuthorization","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"createAuthorization","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["ghauth"],"versions":"<5.0.0","receiver":[],"member":"","arguments":["*","-"],"renames":{"scopes":"scopes","note":"note","*":"-"},"supplies":["note","scopes"],"condition":"no options.clientId, which versions before 5 do not know","lacks":["clientId"],"note":"prompts for username/password and POSTs /authorizations on github.com","source":"https://github.com/rvagg/ghauth/blob/v4.0.0/ghauth.js; https://github.com/rvagg/ghauth/blob/v0.0.1/ghauth.js"},{"language":"javascript","packages":["ghauth"],"versions":">=5.0.0","receiver":[],"member":"","arguments":["*","-"],"renames":{"scopes":"scopes","note":"note","*":"-"},"supplies":["note","scopes"],"condition":"options.authUrl present","needs":["authUrl"],"note":"without authUrl it uses device flow or asks for a personal access token, and is a valid replacement (clientId required 5.x, optional later)","source":"https://github.com/rvagg/ghauth/blob/v7.0.14/ghauth.js; https://github.com/rvagg/ghauth/blob/v5.0.0/ghauth.js"},{"language":"javascript","packages":["github"],"versions":">=0.1.5 <0.1.7","receiver":["oauth"],"member":"createAuthorization","arguments":["*","-"],"note":"short-lived namespace; renamed to github.authorization.create in 0.1.7","source":"npm github@0.1.6 api/v3.0.0/routes.json"},{"language":"javascript","packages":["github"],"versions":">=0.1.7 <14.0.0","receiver":["authorization"],"member":"create","arguments":["*","-"],"note":"client_id, client_secret and fingerprint from 1.2.0","source":"https://github.com/octokit/rest.js/blob/v0.1.7/api/v3.0.0/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 0.1.7, 0.2.4, 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations"],"member":"create","arguments":["*"],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"javascript","packages":["octonode"],"versions":">=0.1.1","receiver":["auth","config","()"],"hops":[["-"]],"member":"login","arguments":["*","-"],"condition":"config() was given username and password; with id and secret alone it is the web flow","needs":["username","password"],"note":"the first argument may be the list of scopes alone; config({id, secret}).login(...) is the web flow; otp from 0.4.2, apiUrl (GHES) from 0.7.5","source":"https://github.com/pksunkara/octonode/blob/v0.1.1/src/octonode/auth.coffee; https://github.com/pksunkara/octonode/blob/v0.10.2/lib/octonode/auth.js"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":["oauth"],"member":"create_authorization","arguments":["*"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":[],"member":"create_authorization","arguments":["*"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["GitHub-Authorization"],"modules":["GitHub::Authorization"],"versions":">=0.1.0","receiver":[],"member":"get_gh_token","arguments":["*"],"renames":{"user":"-","password":"-","otp":"-"},"source":"https://metacpan.org/release/RSRCHBOY/GitHub-Authorization-0.001/source/lib/GitHub/Authorization.pm"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"create","arguments":["*","-"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"create","arguments":["*","-"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"create","arguments":["*","-"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"create","arguments":["*","-"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"AuthenticatedUser","receiver":["get_user","()"],"member":"create_authorization","arguments":["scopes","note","note_url","client_id","client_secret","-"],"renames":{"onetime_password":"-"},"note":"still present in 2.10.0 (2026-08), no deprecation marker; onetime_password becomes header x-github-otp","source":"https://github.com/PyGithub/PyGithub/blob/v1.0/github/AuthenticatedUser.py; https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/AuthenticatedUser.py"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations"],"member":"post","arguments":[],"renames":{"body":"*"},"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"create_authorization","arguments":[],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1 <2.0.0","receiver":[],"member":"authorize","arguments":["-","-","scopes","note","note_url","client_id","client_secret"],"renames":{"username":"-","login":"-","password":"-","two_factor_callback":"-","github":"-"},"source":"https://github.com/sigmavirus24/github3.py/blob/0.9.6/github3/api.py; https://github.com/sigmavirus24/github3.py/blob/1.3.0/src/github3/api.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1","type":"GitHub","receiver":[],"member":"authorize","arguments":["-","-","scopes","note","note_url","client_id","client_secret"],"renames":{"username":"-","login":"-","password":"-"},"note":"still present in 4.0.1","source":"https://github.com/sigmavirus24/github3.py/blob/0.1/github3/github.py; https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"create_authorization","arguments":[],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_create_authorization","arguments":[],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"create","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"create_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"create_a_new_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"create","arguments":["*"],"note":"positional Hash before 0.9.1","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"create","arguments":["*"],"note":"positional Hash before 0.9.1","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"create","arguments":["*"],"note":"positional Hash before 0.9.1","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"create_authorization","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"create_auth","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=1.3.0 <6.0.0","receiver":[],"member":"create_authorization","arguments":["*"],"renames":{"idempotent":"-"},"condition":"no idempotent: true","lacks":["idempotent"],"source":"https://github.com/octokit/octokit.rb/blob/v1.3.0/lib/octokit/client/authorizations.rb; https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"create_authorization","arguments":["*"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"create_authorization","arguments":["*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"create_authorization_async","arguments":["*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"scala","packages":["com.47deg:github4s","com.fortysevendeg:github4s"],"modules":["github4s"],"versions":">=0.1 <0.28.0","receiver":["auth"],"member":"newAuth","arguments":["-","-","scopes","note","client_id","client_secret","-"],"source":"https://github.com/47degrees/github4s/blob/v0.1/src/main/scala/com/fortysevendeg/github4s/GithubAPIs.scala; https://github.com/47degrees/github4s/blob/v0.27.1/github4s/src/main/scala/github4s/algebras/Auth.scala"},{"language":"scala","packages":["me.lessis:hubcat"],"modules":["hubcat"],"versions":">=0.1.0","type":"AuthorizationClient","receiver":[],"member":"authorize","arguments":[],"supplies":["scopes","note","note_url","client_id","client_secret"],"note":"the body is built by the calls that follow, such as .scopes(\u2026).note(\u2026)","source":"https://github.com/softprops/hubcat/blob/42f5cc955a0d/src/main/scala/authorizations.scala"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"The web application flow of an OAuth app issues the token, with the user signing in on GitHub.","standing":"documented","flow":"web","endpoint":"GET /login/oauth/authorize, then POST /login/oauth/access_token","steps":[{"text":"Decide what the call was for. Without client_id the call made a personal access token; with client_id and client_secret a token of that OAuth app. A program that others use needs an OAuth app; your own scripts may take a personal access token (see the alternatives).","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","standing":"inferred"},{"text":"Own an OAuth app with a callback URL; its client ID and secret go into the flow.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Send the user\'s browser to {login}/login/oauth/authorize?client_id={client_id}&scope={scope}&state=STATE&redirect_uri=CALLBACK_URL, where STATE is an unguessable random value that you keep for the next step.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"GitHub sends the browser back to CALLBACK_URL with `code` and `state`. Stop if `state` is not the one you sent.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Within ten minutes exchange the code, from your server: POST {login}/login/oauth/access_token with client_id, client_secret, code and redirect_uri, and the header `Accept: application/json`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Use `access_token` of the answer in the header `Authorization: Bearer ACCESS_TOKEN`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Keep the token: there is no authorization id any more to read it or delete it by.","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md","standing":"inferred"}],"alternatives":[{"when":"the program has no browser, such as a command line tool","use":"The device flow, once enabled in the app\'s settings: POST {login}/login/device/code with client_id and scope, show the user_code, then poll POST {login}/login/oauth/access_token with client_id, device_code and grant_type=urn:ietf:params:oauth:grant-type:device_code. No client_secret.","standing":"documented","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"when":"the token is for a person\'s own scripts","use":"A personal access token, made by hand at {login}/settings/tokens, fine-grained where possible. No endpoint creates one.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"the code runs in GitHub Actions","use":"The built-in GITHUB_TOKEN with the `permissions:` it needs.","standing":"documented","source":"https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"GitHub CLI is signed in on the machine","use":"`gh auth token` prints its token; scopes are chosen with `gh auth login --scopes`.","standing":"documented","source":"https://cli.github.com/manual/gh_auth_token"},{"when":"an app acts for itself, with no user","use":"A GitHub App installation token: POST /app/installations/{installation_id}/access_tokens.","standing":"documented","source":"https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"the app is new","use":"A GitHub App: the same flow, permissions in place of scopes, tokens that expire.","standing":"documented","source":"https://github.com/github/docs/blob/001a9459/content/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app.md"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"scopes","new":"scope","why":"One string with the scopes separated by spaces, in the query of the authorize URL.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note","new":null,"why":"The user sees the name of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note_url","new":null,"why":"The user sees the homepage of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"client_id","new":"client_id","why":"In the query of the authorize URL and in the code exchange.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"client_secret","new":"client_secret","why":"Only in the code exchange, on a server; not used by the device flow; never in a browser or a command line tool.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"fingerprint","new":null,"why":"A user can hold several tokens of one app anyway, ten for one scope. It does not become `state`, which is new for every request.","standing":"inferred","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password; the user signs in on GitHub\'s own page.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"const app = new OAuthApp({ clientType: \'oauth-app\', clientId, clientSecret }); const { url } = app.getWebFlowAuthorizationUrl({ state, scopes }); await app.createToken({ code, state });","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"go","package":"github.com/cli/oauth","call":"flow := &oauth.Flow{Host: host, ClientID: clientID, ClientSecret: clientSecret, CallbackURI: callback, Scopes: scopes}; token, err := flow.WebAppFlow()","source":"https://github.com/cli/oauth/blob/165a129a/oauth.go"},{"language":"ruby","package":"octokit","call":"client.exchange_code_for_token(code, client_id, client_secret)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/users.rb"},{"language":"python","package":"PyGithub","call":"app = Github().get_oauth_application(client_id, client_secret); app.get_login_url(redirect_uri=callback, state=state) + \\"&scope=\\" + scope; app.get_access_token(code)","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/ApplicationOAuth.py"},{"language":"csharp","package":"Octokit","call":"client.Oauth.GetGitHubLoginUrl(loginRequest); await client.Oauth.CreateAccessToken(tokenRequest)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/OAuthClient.cs"},{"language":"scala","package":"github4s","call":"auth.authorizeUrl(client_id, redirect_uri, scopes); auth.getAccessToken(...)","source":"https://github.com/47degrees/github4s/blob/v0.27.1/github4s/src/main/scala/github4s/algebras/Auth.scala"},{"language":"dart","package":"github","call":"final flow = OAuth2Flow(clientId, clientSecret, redirectUri: callback, scopes: scopes, state: state); flow.createAuthorizeUrl(); await flow.exchange(code);","source":"https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/util/oauth2.dart"},{"language":"swift","package":"octokit.swift","call":"let config = OAuthConfiguration(token: clientId, secret: clientSecret, scopes: scopes); let url = config.authenticate(); config.authorize(code: code) { token in }","source":"https://github.com/nerdishbynature/octokit.swift/blob/b4ac587/OctoKit/Configuration.swift"},{"language":"shell","package":"gh","call":"gh auth login --scopes \\"$SCOPES\\" && gh auth token","source":"https://cli.github.com/manual/gh_auth_token"}],"links":[{"title":"Authorizing OAuth apps: web application flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#web-application-flow"},{"title":"Authorizing OAuth apps: device flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#device-flow"},{"title":"Scopes for OAuth apps","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"},{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"Deprecating password authentication","url":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}]},"disagreements":[{"about":"note.required","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html","claim":"required"},{"source":"npm @octokit/routes@30.0.3","claim":"required"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"optional, as the whole body is"}],"follow":"the prose: GitHub\'s own client library of that time refused a call without it"},{"about":"client_id.length","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html","claim":"exactly 20 characters"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"at most 20 characters"}],"follow":"the prose, which states the exact length"},{"about":"client_secret.length","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html","claim":"exactly 40 characters"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"at most 40 characters"}],"follow":"the prose, which states the exact length"},{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/create-a-new-authorization.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/data/look-alikes.json
const look_alikes_namespaceObject = /*#__PURE__*/JSON.parse('{"paths":[{"path":"/admin/users/{username}/authorizations","methods":["POST","DELETE"],"why":"Impersonation tokens of a GHES administrator: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"},{"path":"/applications/{client_id}/token","methods":["POST","PATCH","DELETE"],"why":"Check, reset and delete a token of an app: the supported successors.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"path":"/applications/{client_id}/token/scoped","methods":["POST"],"why":"Narrows a token of a GitHub App user: supported.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"path":"/applications/{client_id}/grant","methods":["DELETE"],"why":"Deletes the grant of an app: the supported successor.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"path":"/orgs/{org}/credential-authorizations","methods":["GET"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/orgs/{org}/credential-authorizations/{credential_id}","methods":["DELETE"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/orgs/{org}/credential-authorizations/revoke-all","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/orgs/{org}/credential-authorizations/revoke-credential-type","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/orgs/{org}/credential-authorizations/{username}/revoke","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/orgs/{org}/credential-authorizations/{username}/revoke-credential-type","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/enterprises/{enterprise}/credential-authorizations/revoke-all","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/enterprises/{enterprise}/credential-authorizations/revoke-credential-type","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/enterprises/{enterprise}/credential-authorizations/{username}/revoke","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"path":"/enterprises/{enterprise}/credential-authorizations/{username}/revoke-credential-type","methods":["POST"],"why":"SAML credential authorizations of an organisation or enterprise: supported.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"}],"bindings":[{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.43.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"CheckApplicationAuthentication","arguments":["client_id","access_token"],"note":"supported: same name, new endpoint","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v0.43.0/Octokit/Helpers/ApiUrls.Authorizations.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.43.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"ResetApplicationAuthentication","arguments":["client_id","access_token"],"note":"supported: same name, new endpoint","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v0.43.0/Octokit/Helpers/ApiUrls.Authorizations.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.43.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"RevokeApplicationAuthentication","arguments":["client_id","access_token"],"note":"supported: same name, new endpoint","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v0.43.0/Octokit/Helpers/ApiUrls.Authorizations.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.19.0","receiver":["User","Administration"],"member":"CreateImpersonationToken","arguments":["-","-"],"note":"supported","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/UserAdministrationClient.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.19.0","receiver":["User","Administration"],"member":"DeleteImpersonationToken","arguments":["-","-"],"note":"supported","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/UserAdministrationClient.cs"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Check","arguments":["-","client_id","access_token"],"note":"supported: same Go name as before v30 but the new endpoint","source":"https://github.com/google/go-github/blob/v30.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Reset","arguments":["-","client_id","access_token"],"note":"supported: same Go name as before v30 but the new endpoint","source":"https://github.com/google/go-github/blob/v30.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Revoke","arguments":["-","client_id","access_token"],"note":"supported: same Go name as before v30 but the new endpoint","source":"https://github.com/google/go-github/blob/v30.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"DeleteGrant","arguments":["-","client_id","access_token"],"note":"supported: same Go name as before v30 but the new endpoint; DeleteGrant changed argument from id int64 to (clientID, accessToken)","source":"https://github.com/google/go-github/blob/v30.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=3.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"CreateImpersonation","arguments":["-","-","-"],"note":"supported GHES admin API","source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=3.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"DeleteImpersonation","arguments":["-","-","-"],"note":"supported GHES admin API","source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=29.0.0","type":"AdminService","receiver":["Admin"],"member":"CreateUserImpersonation","arguments":["-","-","-"],"note":"supported GHES admin API","source":"https://github.com/google/go-github/blob/v29.0.0/github/admin_users.go; https://github.com/google/go-github/blob/v90.0.0/github/admin_users.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=29.0.0","type":"AdminService","receiver":["Admin"],"member":"DeleteUserImpersonation","arguments":["-","-","-"],"note":"supported GHES admin API","source":"https://github.com/google/go-github/blob/v29.0.0/github/admin_users.go; https://github.com/google/go-github/blob/v90.0.0/github/admin_users.go"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.99","type":"GHAppInstallation","receiver":[],"member":"createToken","arguments":["-"],"note":"supported (a GitHub App installation token)","source":"https://github.com/hub4j/github-api/blob/github-api-1.99/src/main/java/org/kohsuke/github/GHAppInstallation.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GHAppInstallation.java"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0","receiver":["enterpriseAdmin"],"member":"createImpersonationOAuthToken","arguments":["*"],"product":"ghes","note":"supported GHES admin API on /admin/users/{username}/authorizations","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v20.0.0/src/generated/ghe-316-admin-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0","receiver":["enterpriseAdmin"],"member":"deleteImpersonationOAuthToken","arguments":["*"],"product":"ghes","note":"supported GHES admin API on /admin/users/{username}/authorizations","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v20.0.0/src/generated/ghe-316-admin-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0","receiver":["apps"],"member":"checkToken","arguments":["*"],"note":"supported endpoint","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v18.0.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0","receiver":["apps"],"member":"resetToken","arguments":["*"],"note":"supported endpoint","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v18.0.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0","receiver":["apps"],"member":"deleteToken","arguments":["*"],"note":"supported endpoint","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v18.0.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0","receiver":["apps"],"member":"deleteAuthorization","arguments":["*"],"note":"supported endpoint; octokit.apps.deleteAuthorization (DELETE /applications/{client_id}/grant) is not octokit.oauthAuthorizations.deleteAuthorization (DELETE /authorizations/{id})","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v18.0.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=4.5.0","receiver":["apps"],"member":"scopeToken","arguments":["*"],"note":"supported","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v4.5.0/src/generated/endpoints.ts"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"checkToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"checkToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorizations","()"],"member":"checkToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorization","()"],"member":"checkToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"resetToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"resetToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorizations","()"],"member":"resetToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorization","()"],"member":"resetToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"deleteToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"deleteToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorizations","()"],"member":"deleteToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorization","()"],"member":"deleteToken","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"deleteGrant","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"deleteGrant","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorizations","()"],"member":"deleteGrant","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=2.13.0","type":"Authorizations","receiver":["authorization","()"],"member":"deleteGrant","arguments":["client_id","access_token"],"note":"supported; the api(\\"authorizations\\") object itself survives in 3.x","source":"https://github.com/KnpLabs/php-github-api/blob/2.13.0/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"User","receiver":["user","()"],"member":"impersonate","arguments":["-"],"note":"supported GHES admin API","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/users.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"User","receiver":["user","()"],"member":"revoke_impersonation","arguments":["-"],"note":"supported","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/users.py"},{"language":"ruby","packages":["octokit"],"versions":">=4.3.0","receiver":[],"member":"revoke_all_application_authorizations","arguments":["*"],"note":"warns and sends nothing","source":"https://github.com/octokit/octokit.rb/blob/v4.25.1/lib/octokit/client/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"check_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported: alias of check_token / reset_token / delete_app_token","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"reset_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported: alias of check_token / reset_token / delete_app_token","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"revoke_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported: alias of check_token / reset_token / delete_app_token","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"delete_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported: alias of check_token / reset_token / delete_app_token","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"check_token","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported","source":"https://github.com/octokit/octokit.rb/blob/v4.18.0/lib/octokit/client/oauth_applications.rb; https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"reset_token","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported","source":"https://github.com/octokit/octokit.rb/blob/v4.18.0/lib/octokit/client/oauth_applications.rb; https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"delete_app_token","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported","source":"https://github.com/octokit/octokit.rb/blob/v4.18.0/lib/octokit/client/oauth_applications.rb; https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.18.0","receiver":[],"member":"delete_app_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"supported","source":"https://github.com/octokit/octokit.rb/blob/v4.18.0/lib/octokit/client/oauth_applications.rb; https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.1.0","type":"EnterpriseAdminClient","receiver":[],"member":"create_impersonation_token","arguments":["-","*"],"note":"supported","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/enterprise_admin_client/users.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.1.0","type":"EnterpriseAdminClient","receiver":[],"member":"delete_impersonation_token","arguments":["-","*"],"note":"supported","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/enterprise_admin_client/users.rb"}],"services":[{"name":"ACME (Let\'s Encrypt)","hosts":["letsencrypt.org"],"packages":["acme-client","acme"],"words":["letsencrypt","acmeclient","acme-client"],"source":"https://datatracker.ietf.org/doc/html/rfc8555#section-7.1.4; npm acme-client"},{"name":"Azure Resource Manager","hosts":["management.azure.com","management.chinacloudapi.cn"],"packages":["@azure/arm-network","azure-mgmt-network","com.azure.resourcemanager:azure-resourcemanager-network"],"words":["expressroute","microsoft.network"],"source":"npm @azure/arm-network@36.0.0; https://learn.microsoft.com/rest/api/expressroute/express-route-circuit-authorizations"},{"name":"Camunda","hosts":["camunda.io"],"packages":["@camunda8/sdk","io.camunda"],"words":["camunda"],"source":"https://camunda.github.io/orchestration-cluster-api-js/types/index.CreateAuthorizationData.html"},{"name":"Clearhaus","hosts":["clearhaus.com"],"packages":[],"words":["clearhaus"],"source":"https://github.com/activemerchant/active_merchant/blob/master/lib/active_merchant/billing/gateways/clearhaus.rb"},{"name":"Finix","hosts":["finix.com","live-payments-api.com","sandbox-payments-api.com"],"packages":["@finix-payments/finix","finix"],"words":["finix"],"source":"https://docs.finix.com/api/authorizations; npm @finix-payments/finix@3.0.1"},{"name":"Fulcrum","hosts":["fulcrumapp.com"],"packages":["fulcrum-app","@fulcrumapp/fulcrum-js","fulcrum"],"words":["fulcrum"],"source":"https://www.npmjs.com/package/fulcrum-app; https://github.com/fulcrumapp/fulcrum-js"},{"name":"Google Discovery Engine","hosts":["discoveryengine.googleapis.com"],"packages":["@google-cloud/discoveryengine","google-cloud-discoveryengine"],"words":["discoveryengine"],"source":"https://googleapis.github.io/google-api-python-client/docs/dyn/discoveryengine_v1alpha.projects.locations.authorizations.html"},{"name":"Heroku","hosts":["heroku.com"],"packages":["heroku-client","@heroku-cli/command","heroku-cli-util","heroku-cli-oauth","platform-api"],"words":["heroku"],"source":"https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization; npm heroku-cli-oauth@2.1.0"},{"name":"InfluxDB","hosts":["influxdata.com"],"packages":["@influxdata/influxdb-client","@influxdata/influxdb-client-apis","@influxdata/influxdb-client-browser","influxdb-client","influxdb_client","influxdb_client_api","influxdb2","influxdb.client","com.influxdb:influxdb-client-java","github.com/influxdata/influxdb-client-go"],"words":["influx","influxdb"],"source":"https://docs.influxdata.com/influxdb/v2/api/v2/; npm @influxdata/influxdb-client-apis@1.35.0; https://pub.dev/documentation/influxdb_client/latest/influxdb_client_api/AuthorizationsApi-class.html"},{"name":"Klarna","hosts":["klarna.com"],"packages":["tuutti/php-klarna-payments"],"words":["klarna"],"source":"https://docs.klarna.com/api/payments/; https://libraries.io/packagist/tuutti%2Fphp-klarna-payments"},{"name":"Moov","hosts":["moov.io"],"packages":["@moovio/sdk","io.moov:sdk"],"words":["moovio"],"source":"https://docs.moov.io/api/money-movement/issuing/list-authorizations"},{"name":"Okta","hosts":["okta.com","oktapreview.com","okta-emea.com"],"packages":["@okta/okta-sdk-nodejs","okta","com.okta.sdk:okta-sdk-api","github.com/okta/okta-sdk-golang"],"words":["okta","authorizationservers"],"source":"https://developer.okta.com/docs/reference/api/authorization-servers/"},{"name":"PayPal","hosts":["paypal.com"],"packages":["@paypal/checkout-server-sdk","@paypal/paypal-server-sdk","@paypal/paypalhttp","paypal-rest-sdk","paypalrestsdk","com.paypal.sdk:rest-api-sdk","simpal"],"words":["paypal"],"source":"https://developer.paypal.com/docs/api/payments/v2/#authorizations_get; npm @paypal/checkout-server-sdk@1.0.3"},{"name":"SnapTrade","hosts":["snaptrade.com"],"packages":["snaptrade-typescript-sdk","snaptrade-python-sdk","snaptrade_client","snaptrade-node"],"words":["snaptrade"],"source":"https://docs.snaptrade.com/reference/Connections/Connections_removeBrokerageAuthorization"},{"name":"Stripe","hosts":["stripe.com"],"packages":["stripe","@stripe/stripe-js","com.stripe:stripe-java","github.com/stripe/stripe-go","stripe.net","stripe/stripe-php"],"words":["stripe"],"source":"https://docs.stripe.com/api/issuing/authorizations; npm stripe@17.7.0"},{"name":"Unit","hosts":["unit.co"],"packages":["@unit-finance/unit-node-sdk"],"words":["unit-finance"],"source":"https://github.com/unit-finance/unit-node-sdk/blob/main/resources/authorization.ts"}],"roots":{"names":["admin","advisories","agents","app","app-manifests","applications","apps","assignments","authorizations","classrooms","codes_of_conduct","content_references","credentials","emojis","enterprise","enterprises","events","feeds","gists","gitignore","graphql","hub","installation","issues","legacy","licenses","login","markdown","marketplace_listing","meta","networks","notifications","octocat","organizations","orgs","projects","rate_limit","reactions","repos","repositories","scim","search","setup","teams","user","users","versions","zen"],"source":"npm @octokit/openapi-types@29.0.1 types.d.ts; https://github.com/octokit/octokit-next.js/blob/9ff245ac94985b412f6590acccd0438290269ded/cache/types-openapi/ghes-3.6.json; https://github.com/octokit/routes/tree/v30.0.3/openapi/api.github.com; https://github.com/github/developer.github.com/blob/master/content/v3/search/legacy.md; graphql, hub and login are beside the REST API: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql"}}');
;// CONCATENATED MODULE: ./rules/data/scopes.json
const scopes_namespaceObject = /*#__PURE__*/JSON.parse('{"known":[{"scope":"repo","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"repo:status","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"repo_deployment","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"public_repo","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"repo:invite","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"security_events","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"admin:repo_hook","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"write:repo_hook","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:repo_hook","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"admin:org","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"write:org","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:org","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"admin:public_key","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"write:public_key","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:public_key","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"admin:org_hook","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"gist","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"notifications","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"user","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:user","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"user:email","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"user:follow","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"project","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:project","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"delete_repo","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"write:packages","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:packages","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"delete:packages","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"admin:gpg_key","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"write:gpg_key","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"read:gpg_key","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"codespace","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md","products":["github.com","ghec"]},{"scope":"workflow","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"admin:enterprise","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md","products":["ghec","ghes"]},{"scope":"manage_runners:enterprise","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md","products":["ghec","ghes"]},{"scope":"manage_billing:enterprise","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md","products":["ghec","ghes"]},{"scope":"read:enterprise","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md","products":["ghec","ghes"]},{"scope":"read:audit_log","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md"},{"scope":"site_admin","source":"https://github.com/github/docs/blob/0460e409/content/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps.md","products":["ghes"]},{"scope":"offline_access","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"scope":"write:discussion","source":"npm @octokit/openapi@19.0.0 generated/ghec.deref.json"},{"scope":"read:discussion","source":"npm @octokit/openapi@19.0.0 generated/ghec.deref.json"},{"scope":"admin:ssh_signing_key","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"scope":"write:ssh_signing_key","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"scope":"read:ssh_signing_key","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"scope":"codespace:secrets","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"scope":"copilot","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"manage_billing:copilot","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"manage_runners:org","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"read:network_configurations","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"write:network_configurations","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"scim:enterprise","source":"https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/provisioning-user-accounts-with-scim/provisioning-users-and-groups-with-scim-using-the-rest-api"}],"suspect":[{"scope":"write:org_hook","why":"Named in one documentation table and in no list of scopes; admin:org_hook is the scope.","source":"https://github.com/github/docs/blob/3a14ac48/content/apps/oauth-apps/building-oauth-apps/differences-between-github-apps-and-oauth-apps.md"},{"scope":"write:user","why":"Named in three endpoint descriptions and in no list of scopes; user is the scope.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"manage_runner:org","why":"A misspelling of manage_runners:org in one endpoint description.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"issues:read","why":"A permission of GitHub Apps and fine-grained tokens, not a scope of OAuth apps.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"organization_hooks:read","why":"A permission of GitHub Apps and fine-grained tokens, not a scope of OAuth apps.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"repository_hooks:write","why":"A permission of GitHub Apps and fine-grained tokens, not a scope of OAuth apps.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"repository_advisories:read","why":"A permission of GitHub Apps and fine-grained tokens, not a scope of OAuth apps.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"repository_advisories:write","why":"A permission of GitHub Apps and fine-grained tokens, not a scope of OAuth apps.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"admin:organization","why":"A role or permission in the prose of endpoint descriptions, not a scope.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"admin:repository","why":"A role or permission in the prose of endpoint descriptions, not a scope.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"enterprise:admin","why":"A role or permission in the prose of endpoint descriptions, not a scope.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},{"scope":"admin:read","why":"A role or permission in the prose of endpoint descriptions, not a scope.","source":"npm @octokit/openapi@23.0.2 generated/ghec.deref.json"}]}');
;// CONCATENATED MODULE: ./rules/delete-authorization.json
const delete_authorization_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"delete-authorization","api":"oauth-authorizations","summary":"Delete an authorization","method":"DELETE","path":"/authorizations/{authorization_id}","parameters":[{"name":"authorization_id","in":"path","type":"integer","required":true,"description":"The number of the authorization.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"}],"bindings":[{"language":"clojure","packages":["tentacles","irresponsible/tentacles","clj-commons/tentacles"],"modules":["tentacles.oauth"],"versions":">=0.2.0","receiver":[],"member":"delete-auth","arguments":["authorization_id","-"],"note":"still present in 0.6.9","source":"https://github.com/clj-commons/tentacles/blob/0.2.0/src/tentacles/oauth.clj; https://github.com/clj-commons/tentacles/blob/0.6.9/src/tentacles/oauth.clj"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.1.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Delete","arguments":["authorization_id","-"],"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"elisp","packages":["gh"],"modules":["gh-oauth"],"versions":">=0.5.0","receiver":[],"member":"gh-oauth-auth-delete","arguments":["-","authorization_id"],"source":"https://github.com/sigma/gh.el/blob/v0.5.0/gh-oauth.el; https://github.com/sigma/gh.el/blob/v1.0.1/gh-oauth.el"},{"language":"elisp","packages":["ghub"],"versions":">=2.0.0 <3.4.0","receiver":[],"member":"ghub--delete-token","arguments":["-","-","-"],"supplies":["authorization_id"],"source":"https://github.com/magit/ghub/blob/v2.0.0/ghub.el; https://github.com/magit/ghub/blob/v3.3.0/ghub.el"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Delete","arguments":["authorization_id"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Delete","arguments":["-","authorization_id"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"deleteAuthorization","arguments":["authorization_id"],"note":"receiver: new OAuthService(GitHubClient) / new OAuthService().getClient().setCredentials(user, password)","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.80","type":"GitHub","receiver":[],"member":"deleteAuth","arguments":["authorization_id"],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.80/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"deleteAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"deleteAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"deleteAuthorization","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"deleteAuthorization","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"deleteAuthorization","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"deleteAuthorization","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"delete","arguments":["*"],"renames":{"id":"authorization_id"},"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"deleteAuthorization","arguments":["*"],"renames":{"id":"authorization_id"},"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"deleteAuthorization","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=0.1.7 <14.0.0","receiver":["authorization"],"member":"delete","arguments":["*","-"],"renames":{"id":"authorization_id"},"source":"https://github.com/octokit/rest.js/blob/v0.1.7/api/v3.0.0/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 0.1.7, 0.2.4, 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations","()"],"hops":[["authorization_id"]],"member":"remove","arguments":[],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"javascript","packages":["octonode"],"versions":">=0.2.0","receiver":["auth","config","()"],"hops":[["-"]],"member":"revoke","arguments":["authorization_id","-"],"condition":"config() was given username and password; with id and secret alone it is the web flow","needs":["username","password"],"source":"https://github.com/pksunkara/octonode/blob/v0.2.0/src/octonode/auth.coffee; https://github.com/pksunkara/octonode/blob/v0.10.2/lib/octonode/auth.js"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":["oauth"],"member":"delete_authorization","arguments":["authorization_id"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":[],"member":"delete_authorization","arguments":["authorization_id"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"Authorization","receiver":["get_user","()","get_authorization","()"],"hops":[[],["authorization_id"]],"member":"delete","arguments":[],"source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/Authorization.py"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"Authorization","receiver":["get_user","()","get_authorizations","()","[]"],"member":"delete","arguments":[],"supplies":["authorization_id"],"source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/Authorization.py"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"Authorization","receiver":["get_user","()","create_authorization","()"],"member":"delete","arguments":[],"supplies":["authorization_id"],"source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/Authorization.py"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations","[]"],"hops":[["authorization_id"]],"member":"delete","arguments":[],"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"delete_authorization","arguments":["authorization_id"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1","type":"Authorization","receiver":["authorization","()"],"hops":[["authorization_id"]],"member":"delete","arguments":[],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorizations","()","[]"],"member":"delete","arguments":[],"supplies":["authorization_id"],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1","type":"Authorization","receiver":["authorize","()"],"member":"delete","arguments":[],"supplies":["authorization_id"],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1 <1.0.0","type":"Authorization","receiver":["iter_authorizations","()","[]"],"member":"delete","arguments":[],"supplies":["authorization_id"],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"delete_authorization","arguments":["authorization_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_delete_authorization","arguments":["authorization_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"delete","arguments":[],"renames":{"id":"authorization_id"},"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"delete_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"delete_an_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"delete","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"delete","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"delete","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"remove","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"delete_authorization","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"delete_auth","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"remove_auth","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"remove_authorization","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=1.3.0 <6.0.0","receiver":[],"member":"delete_authorization","arguments":["authorization_id","*"],"source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"delete_authorization","arguments":["authorization_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"delete_authorization","arguments":["authorization_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"delete_authorization_async","arguments":["authorization_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"scala","packages":["me.lessis:hubcat"],"modules":["hubcat"],"versions":">=0.1.0","type":"AuthorizationClient","receiver":[],"member":"deauthorize","arguments":["authorization_id"],"source":"https://github.com/softprops/hubcat/blob/42f5cc955a0d/src/main/scala/authorizations.scala"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"The owner of the app deletes the token itself: DELETE /applications/{client_id}/token.","standing":"inferred","flow":"endpoint","endpoint":"DELETE /applications/{client_id}/token","steps":[{"text":"Keep the value of the token: it takes the place of the authorization\'s number.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Authenticate with HTTP Basic, the client ID of the app as username and its client secret as password, from a server.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Call DELETE /applications/{client_id}/token with the JSON body { \\"access_token\\": TOKEN }. It answers 204.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"}],"alternatives":[{"when":"it is a personal access token","use":"Delete it by hand at {login}/settings/tokens.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"when":"the token leaked, or its app is not yours","use":"POST /credentials/revoke on github.com, unauthenticated, with the token in `credentials`. Not on GHES.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"all tokens of the user for the app shall go","use":"DELETE /applications/{client_id}/grant.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"authorization_id","new":null,"why":"The new endpoint takes the token itself.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.deleteToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.delete_app_token(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.Revoke(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"csharp","package":"Octokit","call":"await client.Authorization.RevokeApplicationAuthentication(clientId, accessToken)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->deleteToken($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/delete-an-authorization.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/delete-grant.json
const delete_grant_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"delete-grant","api":"oauth-authorizations","summary":"Delete a grant","method":"DELETE","path":"/applications/grants/{grant_id}","parameters":[{"name":"grant_id","in":"path","type":"integer","required":true,"description":"The number of the grant.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"}],"bindings":[{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=3.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"DeleteGrant","arguments":["grant_id"],"source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"DeleteGrant","arguments":["-","grant_id"],"source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"deleteGrant","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"deleteGrant","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"deleteGrant","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"deleteGrant","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"deleteGrant","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"deleteGrant","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"deleteGrant","arguments":["*"],"renames":{"id":"grant_id"},"note":"same name through 16.x","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"deleteGrant","arguments":["*"],"renames":{"id":"grant_id"},"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"deleteGrant","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"deleteGrant","arguments":["*","-"],"renames":{"id":"grant_id"},"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"delete_grant","arguments":["grant_id"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"delete_grant","arguments":["grant_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_delete_grant","arguments":["grant_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"delete_grant","arguments":[],"renames":{"id":"grant_id"},"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"delete_grant","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"delete_a_grant","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"delete_grant","arguments":["grant_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"delete_grant","arguments":["grant_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"delete_grant_async","arguments":["grant_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"The owner of the app deletes the grant by any of the user\'s tokens: DELETE /applications/{client_id}/grant.","standing":"inferred","flow":"endpoint","endpoint":"DELETE /applications/{client_id}/grant","steps":[{"text":"Keep the value of a token of the user: it takes the place of the grant\'s number.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Authenticate with HTTP Basic, the client ID of the app as username and its client secret as password, from a server.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Call DELETE /applications/{client_id}/grant with the JSON body { \\"access_token\\": TOKEN }. It answers 204, and all tokens of the user for the app are gone.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"}],"alternatives":[{"when":"a person takes back what they granted","use":"{login}/settings/applications.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"grant_id","new":null,"why":"The new endpoint takes a token of the user.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.deleteAuthorization({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.delete_app_authorization(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.DeleteGrant(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->deleteGrant($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/delete-a-grant.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/get-authorization.json
const get_authorization_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"get-authorization","api":"oauth-authorizations","summary":"Get a single authorization","method":"GET","path":"/authorizations/{authorization_id}","parameters":[{"name":"authorization_id","in":"path","type":"integer","required":true,"description":"The number of the authorization.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"}],"bindings":[{"language":"clojure","packages":["tentacles","irresponsible/tentacles","clj-commons/tentacles"],"modules":["tentacles.oauth"],"versions":">=0.2.0","receiver":[],"member":"specific-auth","arguments":["authorization_id","-"],"note":"still present in 0.6.9","source":"https://github.com/clj-commons/tentacles/blob/0.2.0/src/tentacles/oauth.clj; https://github.com/clj-commons/tentacles/blob/0.6.9/src/tentacles/oauth.clj"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.1.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Get","arguments":["authorization_id"],"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"dart","packages":["github"],"modules":["package:github/github.dart","package:github/server.dart"],"versions":">=2.1.0","receiver":["authorizations"],"member":"getAuthorization","arguments":["authorization_id"],"note":"create/update/delete were never implemented","source":"https://github.com/SpinlockLabs/github.dart/blob/v2.1.0/lib/src/common/authorizations_service.dart; https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/authorizations_service.dart"},{"language":"dart","packages":["github"],"modules":["package:github/github.dart","package:github/server.dart"],"versions":">=1.3.1 <2.1.0","receiver":[],"member":"authorization","arguments":["authorization_id"],"source":"https://github.com/SpinlockLabs/github.dart/blob/v1.3.1/lib/src/common/github.dart; https://github.com/SpinlockLabs/github.dart/blob/v2.0.0/lib/src/common/github.dart"},{"language":"elisp","packages":["gh"],"modules":["gh-oauth"],"versions":">=0.5.0","receiver":[],"member":"gh-oauth-auth-get","arguments":["-","authorization_id"],"source":"https://github.com/sigma/gh.el/blob/v0.5.0/gh-oauth.el; https://github.com/sigma/gh.el/blob/v1.0.1/gh-oauth.el"},{"language":"elisp","packages":["ghub"],"versions":">=2.0.0 <3.4.0","receiver":[],"member":"ghub--get-token-plist","arguments":["-","-","-"],"supplies":["authorization_id"],"source":"https://github.com/magit/ghub/blob/v2.0.0/ghub.el; https://github.com/magit/ghub/blob/v3.3.0/ghub.el"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Get","arguments":["authorization_id"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Get","arguments":["-","authorization_id"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/octokit/go-octokit"],"modules":["github.com/octokit/go-octokit/octokit","github.com/jingweno/go-octokit/octokit"],"versions":">=0.1.0","type":"AuthorizationsService","receiver":["Authorizations","()"],"member":"One","arguments":[],"supplies":["authorization_id"],"source":"https://github.com/octokit/go-octokit/blob/a49f44b0b4ccf0c6836097b090607ccd9a5952ea/octokit/authorizations.go"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"getAuthorization","arguments":["authorization_id"],"note":"receiver: new OAuthService(GitHubClient) / new OAuthService().getClient().setCredentials(user, password)","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"getAuthorization","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"getAuthorization","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getAuthorization","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getAuthorization","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"get","arguments":["*"],"renames":{"id":"authorization_id"},"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"getAuthorization","arguments":["*"],"renames":{"id":"authorization_id"},"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"getAuthorization","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=0.1.7 <14.0.0","receiver":["authorization"],"member":"get","arguments":["*","-"],"renames":{"id":"authorization_id"},"source":"https://github.com/octokit/rest.js/blob/v0.1.7/api/v3.0.0/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 0.1.7, 0.2.4, 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations","()"],"hops":[["authorization_id"]],"member":"fetch","arguments":[],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":["oauth"],"member":"get_authorization","arguments":["authorization_id"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":[],"member":"get_authorization","arguments":["authorization_id"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":["oauth"],"member":"authorization","arguments":["authorization_id"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":[],"member":"authorization","arguments":["authorization_id"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"show","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"show","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"show","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"show","arguments":["authorization_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"AuthenticatedUser","receiver":["get_user","()"],"member":"get_authorization","arguments":["authorization_id"],"renames":{"id":"authorization_id"},"source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/AuthenticatedUser.py"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations","[]"],"hops":[["authorization_id"]],"member":"get","arguments":[],"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"get_authorization","arguments":["authorization_id"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1","type":"GitHub","receiver":[],"member":"authorization","arguments":["authorization_id"],"renames":{"id_num":"authorization_id"},"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"get_authorization","arguments":["authorization_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_get_authorization","arguments":["authorization_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"get","arguments":[],"renames":{"id":"authorization_id"},"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_a_single_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"get","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"get","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"get","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"find","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"find","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"find","arguments":["authorization_id"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"authorization","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"auth","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"get_auth","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"get_authorization","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=1.3.0 <6.0.0","receiver":[],"member":"authorization","arguments":["authorization_id","*"],"source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"get_authorization","arguments":["authorization_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_authorization","arguments":["authorization_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_authorization_async","arguments":["authorization_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"scala","packages":["me.lessis:hubcat"],"modules":["hubcat"],"versions":">=0.1.0","type":"AuthorizationClient","receiver":[],"member":"authorization","arguments":["authorization_id"],"source":"https://github.com/softprops/hubcat/blob/42f5cc955a0d/src/main/scala/authorizations.scala"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"Nothing takes its place: an authorization cannot be read.","standing":"inferred","flow":"none","steps":[{"text":"Drop the call: no endpoint lists or reads a user\'s own authorizations or grants.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Keep what you will need, the token and its scopes, when the token is issued.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"},{"text":"To learn about a token you hold, call any endpoint with it and read the header X-OAuth-Scopes; the owner of the app can also call POST /applications/{client_id}/token.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"People see and revoke what they granted at {login}/settings/applications, and their own tokens at {login}/settings/tokens.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"}],"alternatives":[{"when":"you own the app and hold the token","use":"POST /applications/{client_id}/token tells whose it is and what it may do.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"authorization_id","new":null,"why":"Nothing is read or deleted by its number any more: keep the token itself.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.checkToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"}],"links":[{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-a-single-authorization.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/get-grant.json
const get_grant_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"get-grant","api":"oauth-authorizations","summary":"Get a single grant","method":"GET","path":"/applications/grants/{grant_id}","parameters":[{"name":"grant_id","in":"path","type":"integer","required":true,"description":"The number of the grant.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"}],"bindings":[{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=3.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"GetGrant","arguments":["grant_id"],"source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"GetGrant","arguments":["-","grant_id"],"source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getGrant","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getGrant","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"getGrant","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"getGrant","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getGrant","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getGrant","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"getGrant","arguments":["*"],"renames":{"id":"grant_id"},"note":"same name through 16.x","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"getGrant","arguments":["*"],"renames":{"id":"grant_id"},"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"getGrant","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"getGrant","arguments":["*","-"],"renames":{"id":"grant_id"},"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"get_grant","arguments":["grant_id"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"get_grant","arguments":["grant_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_get_grant","arguments":["grant_id"],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"get_grant","arguments":[],"renames":{"id":"grant_id"},"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_grant","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_a_single_grant","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"get_grant","arguments":["grant_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_grant","arguments":["grant_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_grant_async","arguments":["grant_id"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"Nothing takes its place: a grant cannot be read.","standing":"inferred","flow":"none","steps":[{"text":"Drop the call: no endpoint lists or reads a user\'s own authorizations or grants.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Keep what you will need, the token and its scopes, when the token is issued.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"},{"text":"To learn about a token you hold, call any endpoint with it and read the header X-OAuth-Scopes; the owner of the app can also call POST /applications/{client_id}/token.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"People see and revoke what they granted at {login}/settings/applications, and their own tokens at {login}/settings/tokens.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"}],"alternatives":[{"when":"you own the app and hold the token","use":"POST /applications/{client_id}/token tells whose it is and what it may do.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"grant_id","new":null,"why":"Nothing is read or deleted by its number any more: keep the token itself.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.checkToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"}],"links":[{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-a-single-grant.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/get-or-create-authorization-for-app-and-fingerprint.json
const get_or_create_authorization_for_app_and_fingerprint_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"get-or-create-authorization-for-app-and-fingerprint","api":"oauth-authorizations","summary":"Get-or-create an authorization for a specific app and fingerprint","method":"PUT","path":"/authorizations/clients/{client_id}/{fingerprint}","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"length":20,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html"},{"name":"fingerprint","in":"path","type":"string","required":true,"description":"Tells apart several authorizations of one user for one client ID.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html"},{"name":"client_secret","in":"body","type":"string","required":true,"length":40,"secret":true,"description":"The client secret of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html"},{"name":"scopes","in":"body","type":"string[]","required":false,"nullable":true,"description":"The scopes the token is to have.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html"},{"name":"note","in":"body","type":"string","required":false,"description":"Reminds its owner what the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html"},{"name":"note_url","in":"body","type":"string","required":false,"description":"A URL that reminds its owner which app the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html"}],"bindings":[{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"GetOrCreateForApp","arguments":["client_id","*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientSecret":"client_secret","Fingerprint":"fingerprint","ClientID":"-"},"condition":"auth.Fingerprint set","needs":["Fingerprint"],"source":"https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"GetOrCreateForApp","arguments":["-","client_id","*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientSecret":"client_secret","Fingerprint":"fingerprint","ClientID":"-"},"condition":"auth.Fingerprint set","needs":["Fingerprint"],"source":"https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=2.0.1 <=6.0.1","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <8.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v7.4.5/src/generated/ghe-217-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"product":"ghes","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppFingerprint","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.9.0 <17.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"note":"absent in 16.0.0\u201316.8.1 (only ...ForAppFingerprint there); in 14.0.0\u201315.17.0 it was octokit.authorization.getOrCreateAuthorizationForAppAndFingerprint","source":"https://github.com/octokit/rest.js/blob/v16.9.0/plugins/rest-api-endpoints/routes.json"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.9.0 <17.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*"],"note":"absent in 16.0.0\u201316.8.1 (only ...ForAppFingerprint there); in 14.0.0\u201315.17.0 it was octokit.authorization.getOrCreateAuthorizationForAppAndFingerprint","source":"https://github.com/octokit/rest.js/blob/v16.9.0/plugins/rest-api-endpoints/routes.json"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForAppAndFingerprint","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations","clients","()"],"hops":[["client_id","fingerprint"]],"member":"add","arguments":["*"],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations","clients","[]","[]"],"hops":[["client_id"],["fingerprint"]],"member":"put","arguments":[],"renames":{"body":"*"},"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"get_or_create_authorization_for_app_and_fingerprint","arguments":["client_id","fingerprint"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"get_or_create_authorization_for_app_and_fingerprint","arguments":["client_id","fingerprint"],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_get_or_create_authorization_for_app_and_fingerprint","arguments":["client_id","fingerprint"],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"get_or_create_authorization_for_app_and_fingerprint","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_or_create_authorization_for_app_and_fingerprint","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_or_create_an_authorization_for_a_specific_app_and_fingerprint","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["octokit"],"versions":">=4.2.0 <6.0.0","receiver":[],"member":"create_authorization","arguments":["*"],"renames":{"idempotent":"-"},"supplies":["client_id","client_secret"],"condition":"idempotent: true and fingerprint present","needs":["idempotent","fingerprint"],"source":"https://github.com/octokit/octokit.rb/blob/v4.2.0/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"get_or_create_authorization_for_app_and_fingerprint","arguments":["client_id","fingerprint","*"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_or_create_authorization_for_app_and_fingerprint","arguments":["client_id","fingerprint","*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_or_create_authorization_for_app_and_fingerprint_async","arguments":["client_id","fingerprint","*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"The web application flow issues the token; several tokens of one user are possible without a fingerprint.","standing":"documented","flow":"web","endpoint":"GET /login/oauth/authorize, then POST /login/oauth/access_token","steps":[{"text":"Own an OAuth app with a callback URL; its client ID and secret go into the flow.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Send the user\'s browser to {login}/login/oauth/authorize?client_id={client_id}&scope={scope}&state=STATE&redirect_uri=CALLBACK_URL, where STATE is an unguessable random value that you keep for the next step.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"GitHub sends the browser back to CALLBACK_URL with `code` and `state`. Stop if `state` is not the one you sent.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Within ten minutes exchange the code, from your server: POST {login}/login/oauth/access_token with client_id, client_secret, code and redirect_uri, and the header `Accept: application/json`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Use `access_token` of the answer in the header `Authorization: Bearer ACCESS_TOKEN`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Keep the token: there is no authorization id any more to read it or delete it by.","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md","standing":"inferred"}],"alternatives":[{"when":"the program has no browser, such as a command line tool","use":"The device flow, once enabled in the app\'s settings: POST {login}/login/device/code with client_id and scope, show the user_code, then poll POST {login}/login/oauth/access_token with client_id, device_code and grant_type=urn:ietf:params:oauth:grant-type:device_code. No client_secret.","standing":"documented","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"when":"the token is for a person\'s own scripts","use":"A personal access token, made by hand at {login}/settings/tokens, fine-grained where possible. No endpoint creates one.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"the code runs in GitHub Actions","use":"The built-in GITHUB_TOKEN with the `permissions:` it needs.","standing":"documented","source":"https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"GitHub CLI is signed in on the machine","use":"`gh auth token` prints its token; scopes are chosen with `gh auth login --scopes`.","standing":"documented","source":"https://cli.github.com/manual/gh_auth_token"},{"when":"an app acts for itself, with no user","use":"A GitHub App installation token: POST /app/installations/{installation_id}/access_tokens.","standing":"documented","source":"https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"the app is new","use":"A GitHub App: the same flow, permissions in place of scopes, tokens that expire.","standing":"documented","source":"https://github.com/github/docs/blob/001a9459/content/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app.md"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"client_id","new":"client_id","why":"In the query of the authorize URL and in the code exchange.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"fingerprint","new":null,"why":"A user can hold several tokens of one app anyway, ten for one scope. It does not become `state`, which is new for every request.","standing":"inferred","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md"},{"old":"client_secret","new":"client_secret","why":"Only in the code exchange, on a server; not used by the device flow; never in a browser or a command line tool.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"scopes","new":"scope","why":"One string with the scopes separated by spaces, in the query of the authorize URL.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note","new":null,"why":"The user sees the name of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note_url","new":null,"why":"The user sees the homepage of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password; the user signs in on GitHub\'s own page.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"const app = new OAuthApp({ clientType: \'oauth-app\', clientId, clientSecret }); const { url } = app.getWebFlowAuthorizationUrl({ state, scopes }); await app.createToken({ code, state });","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"go","package":"github.com/cli/oauth","call":"flow := &oauth.Flow{Host: host, ClientID: clientID, ClientSecret: clientSecret, CallbackURI: callback, Scopes: scopes}; token, err := flow.WebAppFlow()","source":"https://github.com/cli/oauth/blob/165a129a/oauth.go"},{"language":"ruby","package":"octokit","call":"client.exchange_code_for_token(code, client_id, client_secret)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/users.rb"},{"language":"python","package":"PyGithub","call":"app = Github().get_oauth_application(client_id, client_secret); app.get_login_url(redirect_uri=callback, state=state) + \\"&scope=\\" + scope; app.get_access_token(code)","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/ApplicationOAuth.py"},{"language":"csharp","package":"Octokit","call":"client.Oauth.GetGitHubLoginUrl(loginRequest); await client.Oauth.CreateAccessToken(tokenRequest)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/OAuthClient.cs"},{"language":"scala","package":"github4s","call":"auth.authorizeUrl(client_id, redirect_uri, scopes); auth.getAccessToken(...)","source":"https://github.com/47degrees/github4s/blob/v0.27.1/github4s/src/main/scala/github4s/algebras/Auth.scala"},{"language":"dart","package":"github","call":"final flow = OAuth2Flow(clientId, clientSecret, redirectUri: callback, scopes: scopes, state: state); flow.createAuthorizeUrl(); await flow.exchange(code);","source":"https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/util/oauth2.dart"},{"language":"swift","package":"octokit.swift","call":"let config = OAuthConfiguration(token: clientId, secret: clientSecret, scopes: scopes); let url = config.authenticate(); config.authorize(code: code) { token in }","source":"https://github.com/nerdishbynature/octokit.swift/blob/b4ac587/OctoKit/Configuration.swift"},{"language":"shell","package":"gh","call":"gh auth login --scopes \\"$SCOPES\\" && gh auth token","source":"https://cli.github.com/manual/gh_auth_token"}],"links":[{"title":"Authorizing OAuth apps: web application flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#web-application-flow"},{"title":"Authorizing OAuth apps: device flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#device-flow"},{"title":"Scopes for OAuth apps","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"},{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"Deprecating password authentication","url":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}]},"disagreements":[{"about":"client_id.length","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html","claim":"exactly 20 characters"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"no limit"}],"follow":"the prose, which states the exact length"},{"about":"client_secret.length","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html","claim":"exactly 40 characters"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"at most 40 characters"}],"follow":"the prose, which states the exact length"},{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app-and-fingerprint.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/get-or-create-authorization-for-app.json
const get_or_create_authorization_for_app_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"get-or-create-authorization-for-app","api":"oauth-authorizations","summary":"Get-or-create an authorization for a specific app","method":"PUT","path":"/authorizations/clients/{client_id}","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"length":20,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html"},{"name":"client_secret","in":"body","type":"string","required":true,"length":40,"secret":true,"description":"The client secret of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html"},{"name":"scopes","in":"body","type":"string[]","required":false,"nullable":true,"description":"The scopes the token is to have.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html"},{"name":"note","in":"body","type":"string","required":false,"description":"Reminds its owner what the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html"},{"name":"note_url","in":"body","type":"string","required":false,"description":"A URL that reminds its owner which app the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html"},{"name":"fingerprint","in":"body","type":"string","required":false,"description":"Tells apart several authorizations of one user for one client ID. If sent, the call does what PUT /authorizations/clients/{client_id}/{fingerprint} does.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html"}],"bindings":[{"language":"csharp","packages":["GitHubClient"],"modules":["GitHubSharp"],"versions":">=1.0.0","type":"AuthorizationsController","receiver":["Authorizations"],"member":"GetOrCreate","arguments":["client_id","client_secret","scopes","note","note_url"],"note":"a member makes the request, which the client executes; the NuGet id is in GitHubSharp.nuspec","source":"https://github.com/thedillonb/GitHubSharp/blob/bdb18db37c5d/GitHubSharp/Controllers/AuthorizationsController.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.1.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"GetOrCreateApplicationAuthentication","arguments":["client_id","client_secret","*","-"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"still present, not [Obsolete], in 14.0.0; Fingerprint is a NewAuthorization property sent in the body","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.10.0","type":"IObservableAuthorizationsClient","receiver":["Authorization"],"member":"CreateAndDeleteExistingApplicationAuthorization","arguments":["client_id","client_secret","*","-"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"an extension of Octokit.Reactive; one without a token is deleted and made anew","source":"https://github.com/octokit/octokit.net/blob/v0.10.0/Octokit.Reactive/Helpers/AuthorizationExtensions.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit.Reactive/Helpers/AuthorizationExtensions.cs"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":"<0.10.0","type":"IObservableAuthorizationsClient","receiver":["Authorization"],"member":"CreateAndDeleteExistingApplicationAuthentication","arguments":["client_id","client_secret","*","-"],"renames":{"Scopes":"scopes","Note":"note","NoteUrl":"note_url","Fingerprint":"fingerprint"},"note":"its name before 0.10.0, in builds between releases","source":"https://github.com/octokit/octokit.net/blob/2e1ade43f1b22369b1c4b499fe7792e0984072a8/Octokit.Reactive/Helpers/AuthorizationExtensions.cs"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"GetOrCreateForApp","arguments":["client_id","*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientSecret":"client_secret","Fingerprint":"fingerprint","ClientID":"-"},"condition":"auth.Fingerprint nil or \\"\\"","lacks":["Fingerprint"],"source":"https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"GetOrCreateForApp","arguments":["-","client_id","*"],"renames":{"Scopes":"scopes","Note":"note","NoteURL":"note_url","ClientSecret":"client_secret","Fingerprint":"fingerprint","ClientID":"-"},"condition":"auth.Fingerprint nil or \\"\\"","lacks":["Fingerprint"],"source":"https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.80","type":"GitHub","receiver":[],"member":"createOrGetAuth","arguments":["client_id","client_secret","scopes","note","note_url"],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.80/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"note":"same name through 16.x","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"getOrCreateAuthorizationForApp","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"getOrCreateAuthorizationForApp","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations","clients","()"],"hops":[["client_id"]],"member":"add","arguments":["*"],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"objective-c","packages":["OctoKit"],"modules":["OctoKit"],"versions":">=0.3 <0.7","type":"OCTClient","receiver":[],"member":"signInAsUser:password:oneTimePassword:scopes:","arguments":["-","-","-","scopes"],"renames":{"password":"-","oneTimePassword":"-"},"supplies":["client_id","client_secret"],"note":"a class method; client ID and secret come from +setClientID:clientSecret:","source":"https://github.com/octokit/octokit.objc/blob/0.5/OctoKit/OCTClient.h; https://github.com/octokit/octokit.objc/blob/0.5/OctoKit/OCTClient.m"},{"language":"objective-c","packages":["OctoKit"],"modules":["OctoKit"],"versions":">=0.7","type":"OCTClient","receiver":[],"member":"signInAsUser:password:oneTimePassword:scopes:note:noteURL:fingerprint:","arguments":["-","-","-","scopes","note","note_url","fingerprint"],"renames":{"password":"-","oneTimePassword":"-","noteURL":"note_url"},"supplies":["client_id","client_secret"],"note":"a class method; client ID and secret come from +setClientID:clientSecret:; on 200 with an empty token it also deletes the authorization and tries again","source":"https://github.com/octokit/octokit.objc/blob/0.7.8/OctoKit/OCTClient.m"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations","clients","[]"],"hops":[["client_id"]],"member":"put","arguments":[],"renames":{"body":"*"},"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"get_or_create_authorization_for_app","arguments":["client_id"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"get_or_create_authorization_for_app","arguments":["client_id"],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_get_or_create_authorization_for_app","arguments":["client_id"],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"get_or_create_authorization_for_app","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_or_create_authorization_for_app","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"get_or_create_an_authorization_for_a_specific_app","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["oauth","app"],"member":"create","arguments":["client_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["authorizations","app"],"member":"create","arguments":["client_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth","app"],"member":"create","arguments":["client_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["octokit"],"versions":">=2.1.0 <4.2.0","receiver":[],"member":"create_authorization","arguments":["*"],"renames":{"idempotent":"-"},"supplies":["client_id","client_secret"],"condition":"idempotent: true; a fingerprint goes into the body","needs":["idempotent"],"source":"https://github.com/octokit/octokit.rb/blob/v2.1.0/lib/octokit/client/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=4.2.0 <6.0.0","receiver":[],"member":"create_authorization","arguments":["*"],"renames":{"idempotent":"-"},"supplies":["client_id","client_secret"],"condition":"idempotent: true without fingerprint","needs":["idempotent"],"lacks":["fingerprint"],"source":"https://github.com/octokit/octokit.rb/blob/v2.1.0/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"get_or_create_authorization_for_app","arguments":["client_id","*"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_or_create_authorization_for_app","arguments":["client_id","*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"get_or_create_authorization_for_app_async","arguments":["client_id","*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"The web application flow issues the token; it returns at once when the user has already granted these scopes.","standing":"documented","flow":"web","endpoint":"GET /login/oauth/authorize, then POST /login/oauth/access_token","steps":[{"text":"Own an OAuth app with a callback URL; its client ID and secret go into the flow.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Send the user\'s browser to {login}/login/oauth/authorize?client_id={client_id}&scope={scope}&state=STATE&redirect_uri=CALLBACK_URL, where STATE is an unguessable random value that you keep for the next step.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"GitHub sends the browser back to CALLBACK_URL with `code` and `state`. Stop if `state` is not the one you sent.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Within ten minutes exchange the code, from your server: POST {login}/login/oauth/access_token with client_id, client_secret, code and redirect_uri, and the header `Accept: application/json`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Use `access_token` of the answer in the header `Authorization: Bearer ACCESS_TOKEN`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Keep the token: there is no authorization id any more to read it or delete it by.","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md","standing":"inferred"}],"alternatives":[{"when":"the program has no browser, such as a command line tool","use":"The device flow, once enabled in the app\'s settings: POST {login}/login/device/code with client_id and scope, show the user_code, then poll POST {login}/login/oauth/access_token with client_id, device_code and grant_type=urn:ietf:params:oauth:grant-type:device_code. No client_secret.","standing":"documented","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"when":"the token is for a person\'s own scripts","use":"A personal access token, made by hand at {login}/settings/tokens, fine-grained where possible. No endpoint creates one.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"the code runs in GitHub Actions","use":"The built-in GITHUB_TOKEN with the `permissions:` it needs.","standing":"documented","source":"https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"GitHub CLI is signed in on the machine","use":"`gh auth token` prints its token; scopes are chosen with `gh auth login --scopes`.","standing":"documented","source":"https://cli.github.com/manual/gh_auth_token"},{"when":"an app acts for itself, with no user","use":"A GitHub App installation token: POST /app/installations/{installation_id}/access_tokens.","standing":"documented","source":"https://github.com/github/docs/blob/051718f2/content/rest/authentication/authenticating-to-the-rest-api.md"},{"when":"the app is new","use":"A GitHub App: the same flow, permissions in place of scopes, tokens that expire.","standing":"documented","source":"https://github.com/github/docs/blob/001a9459/content/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app.md"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"client_id","new":"client_id","why":"In the query of the authorize URL and in the code exchange.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"client_secret","new":"client_secret","why":"Only in the code exchange, on a server; not used by the device flow; never in a browser or a command line tool.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"scopes","new":"scope","why":"One string with the scopes separated by spaces, in the query of the authorize URL.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note","new":null,"why":"The user sees the name of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note_url","new":null,"why":"The user sees the homepage of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"fingerprint","new":null,"why":"A user can hold several tokens of one app anyway, ten for one scope. It does not become `state`, which is new for every request.","standing":"inferred","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password; the user signs in on GitHub\'s own page.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"const app = new OAuthApp({ clientType: \'oauth-app\', clientId, clientSecret }); const { url } = app.getWebFlowAuthorizationUrl({ state, scopes }); await app.createToken({ code, state });","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"go","package":"github.com/cli/oauth","call":"flow := &oauth.Flow{Host: host, ClientID: clientID, ClientSecret: clientSecret, CallbackURI: callback, Scopes: scopes}; token, err := flow.WebAppFlow()","source":"https://github.com/cli/oauth/blob/165a129a/oauth.go"},{"language":"ruby","package":"octokit","call":"client.exchange_code_for_token(code, client_id, client_secret)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/users.rb"},{"language":"python","package":"PyGithub","call":"app = Github().get_oauth_application(client_id, client_secret); app.get_login_url(redirect_uri=callback, state=state) + \\"&scope=\\" + scope; app.get_access_token(code)","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/ApplicationOAuth.py"},{"language":"csharp","package":"Octokit","call":"client.Oauth.GetGitHubLoginUrl(loginRequest); await client.Oauth.CreateAccessToken(tokenRequest)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/OAuthClient.cs"},{"language":"scala","package":"github4s","call":"auth.authorizeUrl(client_id, redirect_uri, scopes); auth.getAccessToken(...)","source":"https://github.com/47degrees/github4s/blob/v0.27.1/github4s/src/main/scala/github4s/algebras/Auth.scala"},{"language":"dart","package":"github","call":"final flow = OAuth2Flow(clientId, clientSecret, redirectUri: callback, scopes: scopes, state: state); flow.createAuthorizeUrl(); await flow.exchange(code);","source":"https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/util/oauth2.dart"},{"language":"swift","package":"octokit.swift","call":"let config = OAuthConfiguration(token: clientId, secret: clientSecret, scopes: scopes); let url = config.authenticate(); config.authorize(code: code) { token in }","source":"https://github.com/nerdishbynature/octokit.swift/blob/b4ac587/OctoKit/Configuration.swift"},{"language":"shell","package":"gh","call":"gh auth login --scopes \\"$SCOPES\\" && gh auth token","source":"https://cli.github.com/manual/gh_auth_token"}],"links":[{"title":"Authorizing OAuth apps: web application flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#web-application-flow"},{"title":"Authorizing OAuth apps: device flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#device-flow"},{"title":"Scopes for OAuth apps","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"},{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"Deprecating password authentication","url":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}]},"disagreements":[{"about":"client_id.length","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html","claim":"exactly 20 characters"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"no limit"}],"follow":"the prose, which states the exact length"},{"about":"client_secret.length","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html","claim":"exactly 40 characters"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"at most 40 characters"}],"follow":"the prose, which states the exact length"},{"about":"fingerprint.description","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html","claim":"if provided, the call is functionally equivalent to the one with the fingerprint in its path"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"A unique string to distinguish an authorization from others created for the same client ID and user."}],"follow":"the prose"},{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/get-or-create-an-authorization-for-a-specific-app.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/list-authorizations.json
const list_authorizations_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"list-authorizations","api":"oauth-authorizations","summary":"List your authorizations","method":"GET","path":"/authorizations","parameters":[{"name":"per_page","in":"query","type":"integer","required":false,"description":"Results per page, 30 unless said, 100 at most.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"},{"name":"page","in":"query","type":"integer","required":false,"description":"Which page of the results, from 1.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"},{"name":"client_id","in":"query","type":"string","required":false,"description":"Only what belongs to this client ID.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"}],"bindings":[{"language":"clojure","packages":["tentacles","irresponsible/tentacles","clj-commons/tentacles"],"modules":["tentacles.oauth"],"versions":">=0.2.0","receiver":[],"member":"authorizations","arguments":["*"],"note":"still present in 0.6.9","source":"https://github.com/clj-commons/tentacles/blob/0.2.0/src/tentacles/oauth.clj; https://github.com/clj-commons/tentacles/blob/0.6.9/src/tentacles/oauth.clj"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.1.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"GetAll","arguments":["-"],"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"dart","packages":["github"],"modules":["package:github/github.dart","package:github/server.dart"],"versions":">=2.1.0","receiver":["authorizations"],"member":"listAuthorizations","arguments":[],"note":"create/update/delete were never implemented","source":"https://github.com/SpinlockLabs/github.dart/blob/v2.1.0/lib/src/common/authorizations_service.dart; https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/authorizations_service.dart"},{"language":"dart","packages":["github"],"modules":["package:github/github.dart","package:github/server.dart"],"versions":">=1.3.1 <2.1.0","receiver":[],"member":"authorizations","arguments":[],"source":"https://github.com/SpinlockLabs/github.dart/blob/v1.3.1/lib/src/common/github.dart; https://github.com/SpinlockLabs/github.dart/blob/v2.0.0/lib/src/common/github.dart"},{"language":"elisp","packages":["gh"],"modules":["gh-oauth"],"versions":">=0.5.0","receiver":[],"member":"gh-oauth-auth-list","arguments":["-"],"source":"https://github.com/sigma/gh.el/blob/v0.5.0/gh-oauth.el; https://github.com/sigma/gh.el/blob/v1.0.1/gh-oauth.el"},{"language":"elisp","packages":["ghub"],"versions":">=2.0.0 <3.4.0","receiver":[],"member":"ghub--get-token-id","arguments":["-","-","-"],"source":"https://github.com/magit/ghub/blob/v2.0.0/ghub.el; https://github.com/magit/ghub/blob/v3.3.0/ghub.el"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"List","arguments":["*"],"renames":{"PerPage":"per_page","Page":"page"},"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"List","arguments":["-","*"],"renames":{"PerPage":"per_page","Page":"page"},"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/octokit/go-octokit"],"modules":["github.com/octokit/go-octokit/octokit","github.com/jingweno/go-octokit/octokit"],"versions":">=0.1.0","type":"AuthorizationsService","receiver":["Authorizations","()"],"member":"All","arguments":[],"source":"https://github.com/octokit/go-octokit/blob/a49f44b0b4ccf0c6836097b090607ccd9a5952ea/octokit/authorizations.go"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"getAuthorizations","arguments":[],"note":"receiver: new OAuthService(GitHubClient) / new OAuthService().getClient().setCredentials(user, password)","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.99","type":"GitHub","receiver":[],"member":"listMyAuthorizations","arguments":[],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.99/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"listAuthorizations","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"listAuthorizations","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"listAuthorizations","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"listAuthorizations","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"listAuthorizations","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"listAuthorizations","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"getAll","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"listAuthorizations","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"listAuthorizations","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=0.1.7 <14.0.0","receiver":["authorization"],"member":"getAll","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v0.1.7/api/v3.0.0/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 0.1.7, 0.2.4, 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations"],"member":"fetch","arguments":["*"],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":["oauth"],"member":"authorizations","arguments":[],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":[],"member":"authorizations","arguments":[],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"all","arguments":[],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"all","arguments":[],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"all","arguments":[],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"all","arguments":[],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"AuthenticatedUser","receiver":["get_user","()"],"member":"get_authorizations","arguments":[],"source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/AuthenticatedUser.py"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations"],"member":"get","arguments":[],"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"list_authorizations","arguments":[],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1 <1.0.0","type":"GitHub","receiver":[],"member":"iter_authorizations","arguments":["-","-"],"renames":{"number":"-","etag":"-"},"source":"https://github.com/sigmavirus24/github3.py/blob/0.9.6/github3/github.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"GitHub","receiver":[],"member":"authorizations","arguments":["-","-"],"renames":{"number":"-","etag":"-"},"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"list_authorizations","arguments":[],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_list_authorizations","arguments":[],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"get_all","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"list_authorizations","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"list_your_authorizations","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"list","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"list","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"list","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"all","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"all","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"all","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"authorizations","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"auths","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"list_auths","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"list_authorizations","arguments":["*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=1.3.0 <6.0.0","receiver":[],"member":"authorizations","arguments":["*"],"source":"https://github.com/octokit/octokit.rb/blob/v1.3.0/lib/octokit/client/authorizations.rb; https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"list_authorizations","arguments":["per_page","page","client_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"list_all_authorizations","arguments":["client_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"list_authorizations","arguments":["*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"list_authorizations_async","arguments":["*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"scala","packages":["me.lessis:hubcat"],"modules":["hubcat"],"versions":">=0.1.0","type":"AuthorizationClient","receiver":[],"member":"authorizations","arguments":[],"source":"https://github.com/softprops/hubcat/blob/42f5cc955a0d/src/main/scala/authorizations.scala"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"Nothing takes its place: a user\'s own authorizations cannot be listed.","standing":"inferred","flow":"none","steps":[{"text":"Drop the call: no endpoint lists or reads a user\'s own authorizations or grants.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Keep what you will need, the token and its scopes, when the token is issued.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"},{"text":"To learn about a token you hold, call any endpoint with it and read the header X-OAuth-Scopes; the owner of the app can also call POST /applications/{client_id}/token.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"People see and revoke what they granted at {login}/settings/applications, and their own tokens at {login}/settings/tokens.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"}],"alternatives":[{"when":"you own the app and hold the token","use":"POST /applications/{client_id}/token tells whose it is and what it may do.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"per_page","new":null,"why":"There is no list any more.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"page","new":null,"why":"There is no list any more.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"client_id","new":null,"why":"There is no list any more.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.checkToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"}],"links":[{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/list-your-authorizations.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/list-grants.json
const list_grants_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"list-grants","api":"oauth-authorizations","summary":"List your grants","method":"GET","path":"/applications/grants","parameters":[{"name":"per_page","in":"query","type":"integer","required":false,"description":"Results per page, 30 unless said, 100 at most.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"},{"name":"page","in":"query","type":"integer","required":false,"description":"Which page of the results, from 1.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"},{"name":"client_id","in":"query","type":"string","required":false,"description":"Only what belongs to this client ID.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"}],"bindings":[{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=3.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"ListGrants","arguments":["*"],"renames":{"PerPage":"per_page","Page":"page"},"source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"ListGrants","arguments":["-","*"],"renames":{"PerPage":"per_page","Page":"page"},"source":"https://github.com/google/go-github/blob/v3.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"listGrants","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"listGrants","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"listGrants","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"listGrants","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"listGrants","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"listGrants","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"getGrants","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"listGrants","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"listGrants","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"getGrants","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["applications","grants"],"member":"get","arguments":[],"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"list_grants","arguments":[],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"list_grants","arguments":[],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_list_grants","arguments":[],"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"get_grants","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"list_grants","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"list_your_grants","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"list_grants","arguments":["per_page","page","client_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"list_all_grants","arguments":["client_id"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"list_grants","arguments":["*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"list_grants_async","arguments":["*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"Nothing takes its place: a user\'s own grants cannot be listed.","standing":"inferred","flow":"none","steps":[{"text":"Drop the call: no endpoint lists or reads a user\'s own authorizations or grants.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"Keep what you will need, the token and its scopes, when the token is issued.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"},{"text":"To learn about a token you hold, call any endpoint with it and read the header X-OAuth-Scopes; the owner of the app can also call POST /applications/{client_id}/token.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"},{"text":"People see and revoke what they granted at {login}/settings/applications, and their own tokens at {login}/settings/tokens.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"}],"alternatives":[{"when":"you own the app and hold the token","use":"POST /applications/{client_id}/token tells whose it is and what it may do.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"per_page","new":null,"why":"There is no list any more.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"page","new":null,"why":"There is no list any more.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"client_id","new":null,"why":"There is no list any more.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.checkToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"}],"links":[{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/list-your-grants.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/reset-authorization.json
const reset_authorization_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"reset-authorization","api":"oauth-applications","summary":"Reset an authorization","method":"POST","path":"/applications/{client_id}/tokens/{access_token}","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/reset-an-authorization.html"},{"name":"access_token","in":"path","type":"string","required":true,"secret":true,"description":"The token of a user of the app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/reset-an-authorization.html"}],"bindings":[{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.8.0 <0.43.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"ResetApplicationAuthentication","arguments":["client_id","access_token"],"source":"https://github.com/octokit/octokit.net/blob/v0.42.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v0.42.0/Octokit/Helpers/ApiUrls.Authorizations.cs"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Reset","arguments":["client_id","access_token"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Reset","arguments":["-","client_id","access_token"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"java","packages":["org.kohsuke:github-api"],"modules":["org.kohsuke.github"],"versions":">=1.80","type":"GitHub","receiver":[],"member":"resetAuth","arguments":["client_id","access_token"],"note":"still present, not @Deprecated, in 1.330 and 2.0-rc.7 (2026-07)","source":"https://github.com/hub4j/github-api/blob/github-api-1.80/src/main/java/org/kohsuke/github/GitHub.java; https://github.com/hub4j/github-api/blob/github-api-2.0-rc.7/src/main/java/org/kohsuke/github/GitHub.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"resetAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"resetAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.1.0 <3.0.0","receiver":["apps"],"member":"resetAuthorization","arguments":["*"],"successor":{"member":"resetToken","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},"source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"resetAuthorization","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.0.0","receiver":["oauthAuthorizations"],"member":"resetAuthorization","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v9.0.3/src/generated/ghe-219-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.3.0 <12.0.0","receiver":["apps"],"member":"resetAuthorization","arguments":["*"],"product":"ghes","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.3.0/src/generated/ghe-220-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v11.3.0/src/generated/ghe-36-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"resetAuthorization","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"resetAuthorization","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["apps"],"member":"resetAuthorization","arguments":["*"],"successor":{"member":"resetToken","source":"npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.1/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"reset","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"resetAuthorization","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"resetAuthorization","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.35.0 <17.0.0","receiver":["apps"],"member":"resetAuthorization","arguments":["*"],"successor":{"member":"resetToken","source":"npm @octokit/rest@16.35.0 plugins/rest-api-endpoints/routes.json; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/rest.js/blob/v16.35.0/plugins/rest-api-endpoints/routes.json; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"reset","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["applications","()","tokens","()"],"hops":[["client_id"],["access_token"]],"member":"create","arguments":[],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"reset","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"reset","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"reset","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"reset","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <0.1.20","receiver":["apps"],"member":"reset_authorization","arguments":["client_id","access_token"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"reset","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"ruby","packages":["octokit"],"versions":">=3.1.0 <4.17.0","receiver":[],"member":"reset_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"4.17.0 exactly sends a broken new-style path \\"applications/#{client_id}/tokens\\"; 4.18.0+ the same Ruby name is a supported alias","source":"https://github.com/octokit/octokit.rb/blob/v4.16.0/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.11.0","receiver":["endpoints","apps","new","()"],"member":"reset_authorization","arguments":["client_id","access_token"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.10.0/src/endpoints/apps.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Deprecated on 2020-02-14; a first removal date of 2020-07-01 was put off; off for hours on 2021-05-05 and 2021-06-09, removed on 2021-08-11 at 14:00 UTC.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no description of it holds the operation.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"removed","deprecated":"2020-02-14","removed":"2022-03-15","removedIn":"3.4","answers":404,"note":"GHES 3.3 is the last version with it; 3.4.0 removed it and also stopped taking credentials from the query.","source":"https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"}},"replacement":{"summary":"PATCH /applications/{client_id}/token resets the token, which moves into the body.","standing":"documented","flow":"endpoint","endpoint":"PATCH /applications/{client_id}/token","steps":[{"text":"Authenticate with HTTP Basic, the client ID of the app as username and its client secret as password, from a server.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"},{"text":"Call PATCH /applications/{client_id}/token with the JSON body { \\"access_token\\": TOKEN }. It answers 200 with the new token.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"}],"alternatives":[{"when":"the token belongs to a GitHub App user","use":"The same endpoints; POST /applications/{client_id}/token/scoped narrows such a token.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"}],"inputs":[{"old":"client_id","new":"client_id","why":"Stays in the path, and is the username of Basic authentication.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"old":"access_token","new":"access_token","why":"Moves from the path into the JSON body, out of logs and histories.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.resetToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.reset_token(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.Reset(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"csharp","package":"Octokit","call":"await client.Authorization.ResetApplicationAuthentication(clientId, accessToken)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->resetToken($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Application API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"title":"Sunsetting the OAuth Applications API","url":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","claim":"removalDate 2021-05-05"},{"source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","claim":"first brownout 2021-05-05 14:00 UTC, removal 2021-08-11 14:00 UTC"}],"follow":"the announcement: the date in the description is the day of the first brownout"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/reset-an-authorization.html","npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/","https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/revoke-all-authorizations-for-application.json
const revoke_all_authorizations_for_application_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"revoke-all-authorizations-for-application","api":"oauth-applications","summary":"Revoke all authorizations for an application","method":"DELETE","path":"/applications/{client_id}/tokens","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/octokit.rb/blob/v4.2.0/lib/octokit/client/authorizations.rb"}],"bindings":[{"language":"ruby","packages":["octokit"],"versions":">=3.1.0 <4.3.0","receiver":[],"member":"revoke_all_application_authorizations","arguments":["*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"4.3.0 to 5.6.1 warn and send nothing","source":"https://github.com/octokit/octokit.rb/blob/v4.2.0/lib/octokit/client/authorizations.rb"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.9.0","type":"GitHub","receiver":[],"member":"revoke_authorizations","arguments":[],"supplies":["client_id"],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.8.0 <0.21.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"RevokeAllApplicationAuthentications","arguments":["client_id"],"source":"https://github.com/octokit/octokit.net/blob/v0.20.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"revokeAll","arguments":["client_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"revokeAll","arguments":["client_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"revokeAll","arguments":["client_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"revokeAll","arguments":["client_id"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"}],"retired":{"github.com":{"status":"removed","removed":"2016-01-25","note":"octokit.rb 4.3 to 5.6 name 2016-01-25 as the day; GitHub\'s own descriptions begin later and have none of it.","source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},"ghec":{"status":"removed","removed":"2016-01-25","note":"octokit.rb 4.3 to 5.6 name 2016-01-25 as the day; GitHub\'s own descriptions begin later and have none of it. Enterprise Cloud shares api.github.com.","source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},"ghes":{"status":"removed","removed":"2016-01-25","note":"octokit.rb 4.3 to 5.6 name 2016-01-25 as the day; GitHub\'s own descriptions begin later and have none of it. No description of a server holds it.","source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"}},"replacement":{"summary":"Nothing revokes all tokens of an app at once by the API; the app\'s settings page does.","standing":"documented","flow":"none","steps":[{"text":"Revoke all tokens of the app on its settings page, by hand.","source":"https://github.com/octokit/octokit.rb/blob/v4.25.1/lib/octokit/client/authorizations.rb","standing":"documented"},{"text":"For single tokens call DELETE /applications/{client_id}/token, or DELETE /applications/{client_id}/grant for all tokens of one user, with the JSON body { \\"access_token\\": TOKEN }.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"}],"alternatives":[{"when":"the tokens are known","use":"DELETE /applications/{client_id}/token for each of them.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the token leaked, or its app is not yours","use":"POST /credentials/revoke on github.com, unauthenticated, with the token in `credentials`. Not on GHES.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"}],"inputs":[{"old":"client_id","new":"client_id","why":"Names the app whose settings page to open; for single tokens it stays in the path and is the username of Basic authentication.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.deleteToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.delete_app_token(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.Revoke(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"csharp","package":"Octokit","call":"await client.Authorization.RevokeApplicationAuthentication(clientId, accessToken)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->deleteToken($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Application API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"}]},"disagreements":[],"sources":["https://github.com/octokit/octokit.rb/blob/v4.2.0/lib/octokit/client/authorizations.rb","https://github.com/octokit/octokit.rb/commit/23d17df8","https://github.com/octokit/octokit.rb/blob/v4.25.1/lib/octokit/client/authorizations.rb"]}');
;// CONCATENATED MODULE: ./rules/revoke-authorization-for-application.json
const revoke_authorization_for_application_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"revoke-authorization-for-application","api":"oauth-applications","summary":"Revoke an authorization for an application","method":"DELETE","path":"/applications/{client_id}/tokens/{access_token}","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/revoke-an-authorization-for-an-application.html"},{"name":"access_token","in":"path","type":"string","required":true,"secret":true,"description":"The token of a user of the app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/revoke-an-authorization-for-an-application.html"}],"bindings":[{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.8.0 <0.43.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"RevokeApplicationAuthentication","arguments":["client_id","access_token"],"source":"https://github.com/octokit/octokit.net/blob/v0.42.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v0.42.0/Octokit/Helpers/ApiUrls.Authorizations.cs"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Revoke","arguments":["client_id","access_token"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Revoke","arguments":["-","client_id","access_token"],"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"revokeAuthorizationForApplication","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"revokeAuthorizationForApplication","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.1.0 <3.0.0","receiver":["apps"],"member":"revokeAuthorizationForApplication","arguments":["*"],"successor":{"member":"deleteToken","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},"source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"revokeAuthorizationForApplication","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.0.0","receiver":["oauthAuthorizations"],"member":"revokeAuthorizationForApplication","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v9.0.3/src/generated/ghe-219-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.3.0 <12.0.0","receiver":["apps"],"member":"revokeAuthorizationForApplication","arguments":["*"],"product":"ghes","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.3.0/src/generated/ghe-220-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v11.3.0/src/generated/ghe-36-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"revokeAuthorizationForApplication","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"revokeAuthorizationForApplication","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["apps"],"member":"revokeAuthorizationForApplication","arguments":["*"],"successor":{"member":"deleteToken","source":"npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.1/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"revoke","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"revokeAuthorizationForApplication","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"revokeAuthorizationForApplication","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.35.0 <17.0.0","receiver":["apps"],"member":"revokeAuthorizationForApplication","arguments":["*"],"successor":{"member":"deleteToken","source":"npm @octokit/rest@16.35.0 plugins/rest-api-endpoints/routes.json; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/rest.js/blob/v16.35.0/plugins/rest-api-endpoints/routes.json; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["github"],"versions":">=1.2.0 <14.0.0","receiver":["authorization"],"member":"revoke","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v1.2.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["applications","()","tokens","()"],"hops":[["client_id"],["access_token"]],"member":"remove","arguments":[],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"revoke","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"revoke","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"revoke","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.4.10 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"revoke","arguments":["client_id","access_token"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.4.10/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <0.1.20","receiver":["apps"],"member":"revoke_authorization_for_application","arguments":["client_id","access_token"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.9.0","type":"GitHub","receiver":[],"member":"revoke_authorization","arguments":["access_token"],"supplies":["client_id"],"source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/github.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"revoke","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["oauth","app"],"member":"delete","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["authorizations","app"],"member":"delete","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth","app"],"member":"delete","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["oauth","app"],"member":"remove","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["authorizations","app"],"member":"remove","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth","app"],"member":"remove","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["oauth","app"],"member":"revoke","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.11.3 <=0.19.0","receiver":["authorizations","app"],"member":"revoke","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth","app"],"member":"revoke","arguments":["client_id","access_token"],"note":"without access_token delete/remove/revoke sends DELETE /applications/{client_id}/tokens (revoke all, gone since 2016)","source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations/app.rb"},{"language":"ruby","packages":["octokit"],"versions":">=3.1.0 <4.17.0","receiver":[],"member":"revoke_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"4.17.0 exactly sends a broken new-style path \\"applications/#{client_id}/tokens\\"; 4.18.0+ the same Ruby name is a supported alias","source":"https://github.com/octokit/octokit.rb/blob/v4.16.0/lib/octokit/client/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=3.1.0 <4.17.0","receiver":[],"member":"delete_application_authorization","arguments":["access_token","*"],"renames":{"client_secret":"-"},"supplies":["client_id"],"note":"4.17.0 exactly sends a broken new-style path \\"applications/#{client_id}/tokens\\"; 4.18.0+ the same Ruby name is a supported alias","source":"https://github.com/octokit/octokit.rb/blob/v4.16.0/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.11.0","receiver":["endpoints","apps","new","()"],"member":"revoke_authorization_for_application","arguments":["client_id","access_token"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.10.0/src/endpoints/apps.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Deprecated on 2020-02-14; a first removal date of 2020-07-01 was put off; off for hours on 2021-05-05 and 2021-06-09, removed on 2021-08-11 at 14:00 UTC.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no description of it holds the operation.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"removed","deprecated":"2020-02-14","removed":"2022-03-15","removedIn":"3.4","answers":404,"note":"GHES 3.3 is the last version with it; 3.4.0 removed it and also stopped taking credentials from the query.","source":"https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"}},"replacement":{"summary":"DELETE /applications/{client_id}/token revokes the token, which moves into the body.","standing":"documented","flow":"endpoint","endpoint":"DELETE /applications/{client_id}/token","steps":[{"text":"Authenticate with HTTP Basic, the client ID of the app as username and its client secret as password, from a server.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"},{"text":"Call DELETE /applications/{client_id}/token with the JSON body { \\"access_token\\": TOKEN }. It answers 204.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"}],"alternatives":[{"when":"the token belongs to a GitHub App user","use":"The same endpoints; POST /applications/{client_id}/token/scoped narrows such a token.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"when":"the token leaked, or its app is not yours","use":"POST /credentials/revoke on github.com, unauthenticated, with the token in `credentials`. Not on GHES.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"}],"inputs":[{"old":"client_id","new":"client_id","why":"Stays in the path, and is the username of Basic authentication.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"old":"access_token","new":"access_token","why":"Moves from the path into the JSON body, out of logs and histories.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.deleteToken({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.delete_app_token(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.Revoke(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"csharp","package":"Octokit","call":"await client.Authorization.RevokeApplicationAuthentication(clientId, accessToken)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->deleteToken($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Application API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"title":"Sunsetting the OAuth Applications API","url":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","claim":"removalDate 2021-05-05"},{"source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","claim":"first brownout 2021-05-05 14:00 UTC, removal 2021-08-11 14:00 UTC"}],"follow":"the announcement: the date in the description is the day of the first brownout"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/revoke-an-authorization-for-an-application.html","npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/","https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/revoke-grant-for-application.json
const revoke_grant_for_application_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"revoke-grant-for-application","api":"oauth-applications","summary":"Revoke a grant for an application","method":"DELETE","path":"/applications/{client_id}/grants/{access_token}","parameters":[{"name":"client_id","in":"path","type":"string","required":true,"description":"The client ID of the OAuth app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/revoke-a-grant-for-an-application.html"},{"name":"access_token","in":"path","type":"string","required":true,"secret":true,"description":"The token of a user of the app.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/revoke-a-grant-for-an-application.html"}],"bindings":[{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"revokeGrantForApplication","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"revokeGrantForApplication","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.1.0 <3.0.0","receiver":["apps"],"member":"revokeGrantForApplication","arguments":["*"],"successor":{"member":"deleteAuthorization","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},"source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest >=16.35.0 through its dependency range"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"revokeGrantForApplication","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.0.0","receiver":["oauthAuthorizations"],"member":"revokeGrantForApplication","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v9.0.3/src/generated/ghe-219-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.3.0 <12.0.0","receiver":["apps"],"member":"revokeGrantForApplication","arguments":["*"],"product":"ghes","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.3.0/src/generated/ghe-220-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v11.3.0/src/generated/ghe-36-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"revokeGrantForApplication","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"revokeGrantForApplication","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["apps"],"member":"revokeGrantForApplication","arguments":["*"],"successor":{"member":"deleteAuthorization","source":"npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.1/src/generated/endpoints.ts"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"revokeGrant","arguments":["*"],"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"revokeGrantForApplication","arguments":["*"],"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"revokeGrantForApplication","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.35.0 <17.0.0","receiver":["apps"],"member":"revokeGrantForApplication","arguments":["*"],"successor":{"member":"deleteAuthorization","source":"npm @octokit/rest@16.35.0 plugins/rest-api-endpoints/routes.json; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js: both members take client_id and access_token"},"source":"https://github.com/octokit/rest.js/blob/v16.35.0/plugins/rest-api-endpoints/routes.json; https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts"},{"language":"javascript","packages":["github"],"versions":">=9.3.0 <14.0.0","receiver":["authorization"],"member":"revokeGrant","arguments":["*","-"],"source":"https://github.com/octokit/rest.js/blob/v9.3.0/lib/routes.json"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <0.1.20","receiver":["apps"],"member":"revoke_grant_for_application","arguments":["client_id","access_token"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"revoke_grant","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.11.0","receiver":["endpoints","apps","new","()"],"member":"revoke_grant_for_application","arguments":["client_id","access_token"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.10.0/src/endpoints/apps.rs"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Deprecated on 2020-02-14; a first removal date of 2020-07-01 was put off; off for hours on 2021-05-05 and 2021-06-09, removed on 2021-08-11 at 14:00 UTC.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2021-08-11T14:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no description of it holds the operation.","source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"removed","deprecated":"2020-02-14","removed":"2022-03-15","removedIn":"3.4","answers":404,"note":"GHES 3.3 is the last version with it; 3.4.0 removed it and also stopped taking credentials from the query.","source":"https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"}},"replacement":{"summary":"DELETE /applications/{client_id}/grant revokes the grant; the token moves into the body.","standing":"documented","flow":"endpoint","endpoint":"DELETE /applications/{client_id}/grant","steps":[{"text":"Authenticate with HTTP Basic, the client ID of the app as username and its client secret as password, from a server.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"},{"text":"Call DELETE /applications/{client_id}/grant with the JSON body { \\"access_token\\": TOKEN }. It answers 204, and all tokens of the user for the app are gone.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"documented"}],"alternatives":[{"when":"the token belongs to a GitHub App user","use":"The same endpoints; POST /applications/{client_id}/token/scoped narrows such a token.","standing":"documented","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"}],"inputs":[{"old":"client_id","new":"client_id","why":"Stays in the path, and is the username of Basic authentication.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"old":"access_token","new":"access_token","why":"Moves from the path into the JSON body, out of logs and histories.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"await app.deleteAuthorization({ token })","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"ruby","package":"octokit","call":"client.delete_app_authorization(access_token)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/oauth_applications.rb"},{"language":"go","package":"github.com/google/go-github","call":"client.Authorizations.DeleteGrant(ctx, clientID, accessToken)","source":"https://github.com/google/go-github/blob/v90.0.0/github/authorizations.go"},{"language":"php","package":"knplabs/github-api","call":"$client->api(\'authorizations\')->deleteGrant($clientId, $token)","source":"https://github.com/KnpLabs/php-github-api/blob/v3.16.0/lib/Github/Api/Authorizations.php"}],"links":[{"title":"REST API endpoints for OAuth authorizations of an app","url":"https://docs.github.com/en/rest/apps/oauth-applications"},{"title":"Deprecating OAuth Application API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/"},{"title":"Sunsetting the OAuth Applications API","url":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/"}]},"disagreements":[{"about":"retired","says":[{"source":"npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","claim":"removalDate 2021-05-05"},{"source":"https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","claim":"first brownout 2021-05-05 14:00 UTC, removal 2021-08-11 14:00 UTC"}],"follow":"the announcement: the date in the description is the day of the first brownout"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/apps/oauth_applications/revoke-a-grant-for-an-application.html","npm @octokit/openapi@2.2.1 generated/api.github.com.deref.json","https://developer.github.com/changes/2020-02-14-deprecating-oauth-app-endpoint/","https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/","https://github.com/github/docs/blob/039c4e46/data/release-notes/enterprise-server/3-4/0.yml","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./rules/update-authorization.json
const update_authorization_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./operation.schema.json","id":"update-authorization","api":"oauth-authorizations","summary":"Update an existing authorization","method":"PATCH","aliases":[{"method":"POST","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/index.html"}],"path":"/authorizations/{authorization_id}","parameters":[{"name":"authorization_id","in":"path","type":"integer","required":true,"description":"The number of the authorization.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json"},{"name":"scopes","in":"body","type":"string[]","required":false,"nullable":true,"excludes":["add_scopes","remove_scopes"],"description":"The scopes that replace those of the authorization.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html"},{"name":"add_scopes","in":"body","type":"string[]","required":false,"excludes":["scopes","remove_scopes"],"description":"Scopes to add.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html"},{"name":"remove_scopes","in":"body","type":"string[]","required":false,"excludes":["scopes","add_scopes"],"description":"Scopes to take away.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html"},{"name":"note","in":"body","type":"string","required":false,"description":"Reminds its owner what the token is for. Must be unique among tokens that belong to no OAuth app (personal access tokens).","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html"},{"name":"note_url","in":"body","type":"string","required":false,"description":"A URL that reminds its owner which app the token is for.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html"},{"name":"fingerprint","in":"body","type":"string","required":false,"description":"Tells apart several authorizations of one user for one client ID.","source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html"}],"bindings":[{"language":"csharp","packages":["Octokit","Octokit.Reactive"],"versions":">=0.1.0","type":"IAuthorizationsClient","receiver":["Authorization"],"member":"Update","arguments":["authorization_id","*"],"renames":{"Scopes":"scopes","AddScopes":"add_scopes","RemoveScopes":"remove_scopes","Note":"note","NoteUrl":"note_url"},"note":"still present, not [Obsolete], in 14.0.0","source":"https://github.com/octokit/octokit.net/blob/v0.1.0/Octokit/Clients/AuthorizationsClient.cs; https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/AuthorizationsClient.cs"},{"language":"elisp","packages":["gh"],"modules":["gh-oauth"],"versions":">=0.5.0","receiver":[],"member":"gh-oauth-auth-update","arguments":["-","authorization_id","scopes"],"source":"https://github.com/sigma/gh.el/blob/v0.5.0/gh-oauth.el; https://github.com/sigma/gh.el/blob/v1.0.1/gh-oauth.el"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=2.0.0 <4.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Edit","arguments":["authorization_id","*"],"renames":{"Scopes":"scopes","AddScopes":"add_scopes","RemoveScopes":"remove_scopes","Note":"note","NoteURL":"note_url","Fingerprint":"fingerprint"},"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"go","packages":["github.com/google/go-github"],"modules":["github.com/google/go-github/github","github.com/google/go-github/vN/github"],"versions":">=4.0.0 <30.0.0","type":"AuthorizationsService","receiver":["Authorizations"],"member":"Edit","arguments":["-","authorization_id","*"],"renames":{"Scopes":"scopes","AddScopes":"add_scopes","RemoveScopes":"remove_scopes","Note":"note","NoteURL":"note_url","Fingerprint":"fingerprint"},"source":"https://github.com/google/go-github/blob/v2.0.0/github/authorizations.go; https://github.com/google/go-github/blob/v29.0.3/github/authorizations.go"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"addScopes","arguments":["authorization_id","add_scopes"],"note":"sends POST, not PATCH","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"removeScopes","arguments":["authorization_id","remove_scopes"],"note":"sends POST, not PATCH","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"java","packages":["org.eclipse.mylyn.github:org.eclipse.egit.github.core"],"modules":["org.eclipse.egit.github.core.service"],"versions":">=1.2.0","type":"OAuthService","receiver":[],"member":"setScopes","arguments":["authorization_id","scopes"],"note":"sends POST, not PATCH","source":"https://github.com/eclipse/egit-github/blob/v1.2.0.201112221803-r/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java; https://github.com/eclipse/egit-github/blob/v5.11.0.202103031150-rc1/org.eclipse.egit.github.core/src/org/eclipse/egit/github/core/service/OAuthService.java"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"updateAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@actions/github"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"updateAuthorization","arguments":["*"],"note":"GITHUB_TOKEN cannot call these (Basic auth only)","source":"npm @actions/github@2.2.0 package.json: the surface of @octokit/rest ^16.43.1 (1.0.0: ^16.15.0); 3.0.0 moved to plugin-rest-endpoint-methods ^3.10.0; run: 2.2.0, absent in 3.0.0"},{"language":"javascript","packages":["@octokit/plugin-enterprise-rest"],"versions":">=1.0.0 <=6.0.1","receiver":["oauthAuthorizations"],"member":"updateAuthorization","arguments":["*"],"product":"ghes","note":"only with require(\'@octokit/plugin-enterprise-rest/ghe-2.x/all\'); the package was renamed to @octokit/plugin-enterprise-server at 7.0.0","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v6.0.1/ghe-2.18/all.json"},{"language":"javascript","packages":["@octokit/plugin-enterprise-server"],"versions":">=7.0.0 <10.2.0","receiver":["oauthAuthorizations"],"member":"updateAuthorization","arguments":["*"],"product":"ghes","note":"needs a non-Admin plugin export (enterpriseServer2XX / enterpriseServer3X); always a GHES host","source":"https://github.com/octokit/plugin-enterprise-server.js/blob/v7.0.0/src/generated/ghe-219-endpoints.ts; https://github.com/octokit/plugin-enterprise-server.js/blob/v10.1.7/src/generated/ghe-222-endpoints.ts"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["oauthAuthorizations"],"member":"updateAuthorization","arguments":["*"],"source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/plugin-rest-endpoint-methods"],"versions":">=1.0.0 <3.0.0","receiver":["authorization"],"member":"updateAuthorization","arguments":["*"],"note":"authorization is an alias set in src/index.ts","source":"https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v1.0.0/src/generated/endpoints.ts; npm @octokit/plugin-rest-endpoint-methods@2.4.0 dist-node/index.js"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=14.0.0 <16.0.0","receiver":["authorization"],"member":"update","arguments":["*"],"renames":{"id":"authorization_id"},"note":"from 15.18.0 a deprecated alias of the *Authorization-named method","source":"https://github.com/octokit/rest.js/blob/v14.0.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v15.18.3/lib/routes.json; run: 14.0.9, 15.17.0, 15.18.3"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=15.18.0 <17.0.0","receiver":["authorization"],"member":"updateAuthorization","arguments":["*"],"renames":{"id":"authorization_id"},"note":"16.0.0\u201316.0.2: the only namespace; 16.0.3+: alias of octokit.oauthAuthorizations; id alias of authorization_id/grant_id only in 15.x","source":"https://github.com/octokit/rest.js/blob/v15.18.0/lib/routes.json; https://github.com/octokit/rest.js/blob/v16.38.3/plugins/rest-api-endpoints/index.js; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/index.ts; run: 15.18.3, 16.0.0, 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["@octokit/rest"],"versions":">=16.0.3 <17.0.0","receiver":["oauthAuthorizations"],"member":"updateAuthorization","arguments":["*"],"source":"https://github.com/octokit/rest.js/blob/v16.0.3/plugins/rest-api-endpoints/routes.json; 16.39.0\u201316.43.2 via https://github.com/octokit/plugin-rest-endpoint-methods.js/blob/v2.4.0/src/generated/endpoints.ts; run: 16.0.3, 16.8.1, 16.9.0, 16.34.1, 16.35.0, 16.39.0, 16.43.2, absent in 16.0.0, 17.0.0, 17.11.2, 18.0.0, 18.12.0"},{"language":"javascript","packages":["github"],"versions":">=0.1.7 <14.0.0","receiver":["authorization"],"member":"update","arguments":["*","-"],"renames":{"id":"authorization_id"},"note":"client_id, client_secret and fingerprint from 1.2.0","source":"https://github.com/octokit/rest.js/blob/v0.1.7/api/v3.0.0/routes.json; https://github.com/octokit/rest.js/blob/v13.1.1/lib/routes.json; run: 0.1.7, 0.2.4, 1.2.0, 9.2.0, 9.3.0"},{"language":"javascript","packages":["octokat"],"versions":">=0.4.10 <=0.10.0","receiver":["authorizations","()"],"hops":[["authorization_id"]],"member":"update","arguments":["*"],"note":"\\"read\\" is fetch with a raw Accept; add() is PUT with a boolean result","source":"https://github.com/philschatz/octokat.js/blob/v0.10.0/src/grammar/tree-options.js; https://github.com/philschatz/octokat.js/blob/v0.10.0/src/plugins/simple-verbs.js"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":["oauth"],"member":"update_authorization","arguments":["authorization_id","*"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"perl","packages":["Net-GitHub"],"modules":["Net::GitHub","Net::GitHub::V3"],"versions":">=0.43.0","type":"Net::GitHub::V3::OAuth","receiver":[],"member":"update_authorization","arguments":["authorization_id","*"],"source":"https://metacpan.org/pod/Net::GitHub::V3::OAuth; https://metacpan.org/release/FAYLAND/Net-GitHub-1.05/source/lib/Net/GitHub/V3/OAuth.pm"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorizations\'"]],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["api","()"],"hops":[["\'authorization\'"]],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorizations","()"],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"php","packages":["knplabs/github-api"],"modules":["Github"],"versions":">=1.1.4 <3.0.0","type":"Authorizations","receiver":["authorization","()"],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/KnpLabs/php-github-api/blob/1.1.4/lib/Github/Api/Authorizations.php; https://github.com/KnpLabs/php-github-api/blob/v2.20.0/lib/Github/Api/Authorizations.php"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"Authorization","receiver":["get_user","()","get_authorization","()"],"hops":[[],["authorization_id"]],"member":"edit","arguments":["scopes","add_scopes","remove_scopes","note","note_url"],"note":"edit/delete exist on many PyGithub objects","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/Authorization.py"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"Authorization","receiver":["get_user","()","get_authorizations","()","[]"],"member":"edit","arguments":["scopes","add_scopes","remove_scopes","note","note_url"],"supplies":["authorization_id"],"note":"edit/delete exist on many PyGithub objects","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/Authorization.py"},{"language":"python","packages":["PyGithub"],"modules":["github"],"versions":">=1.0","type":"Authorization","receiver":["get_user","()","create_authorization","()"],"member":"edit","arguments":["scopes","add_scopes","remove_scopes","note","note_url"],"supplies":["authorization_id"],"note":"edit/delete exist on many PyGithub objects","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/Authorization.py"},{"language":"python","packages":["agithub"],"modules":["agithub.GitHub","agithub"],"versions":">=1.0","receiver":["authorizations","[]"],"hops":[["authorization_id"]],"member":"patch","arguments":[],"renames":{"body":"*"},"source":"https://github.com/mozilla/agithub/blob/f591801f7fc2/agithub/base.py: any attribute path is a URL path, the last call is the verb"},{"language":"python","packages":["ghapi"],"modules":["ghapi.all","ghapi.core","ghapi"],"versions":">=0.1.0 <1.0.1","receiver":["oauth_authorizations"],"member":"update_authorization","arguments":["authorization_id"],"source":"https://github.com/AnswerDotAI/ghapi/blob/0.1.0/ghapi/metadata.py; https://github.com/AnswerDotAI/ghapi/blob/1.0.0/ghapi/metadata.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1 <1.0.0","type":"Authorization","receiver":["authorization","()"],"hops":[["authorization_id"]],"member":"update","arguments":["scopes","add_scopes","remove_scopes","note","note_url"],"renames":{"rm_scopes":"remove_scopes"},"note":"sends POST, one request per scope key","source":"https://github.com/sigmavirus24/github3.py/blob/0.9.6/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1 <1.0.0","type":"Authorization","receiver":["iter_authorizations","()","[]"],"member":"update","arguments":["scopes","add_scopes","remove_scopes","note","note_url"],"renames":{"rm_scopes":"remove_scopes"},"supplies":["authorization_id"],"note":"sends POST, one request per scope key","source":"https://github.com/sigmavirus24/github3.py/blob/0.9.6/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=0.1 <1.0.0","type":"Authorization","receiver":["authorize","()"],"member":"update","arguments":["scopes","add_scopes","remove_scopes","note","note_url"],"renames":{"rm_scopes":"remove_scopes"},"supplies":["authorization_id"],"note":"sends POST, one request per scope key","source":"https://github.com/sigmavirus24/github3.py/blob/0.9.6/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorization","()"],"hops":[["authorization_id"]],"member":"add_scopes","arguments":["add_scopes","note","note_url"],"renames":{"scopes":"add_scopes"},"note":"sends POST, not PATCH","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorizations","()","[]"],"member":"add_scopes","arguments":["add_scopes","note","note_url"],"renames":{"scopes":"add_scopes"},"supplies":["authorization_id"],"note":"sends POST, not PATCH","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorize","()"],"member":"add_scopes","arguments":["add_scopes","note","note_url"],"renames":{"scopes":"add_scopes"},"supplies":["authorization_id"],"note":"sends POST, not PATCH","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorization","()"],"hops":[["authorization_id"]],"member":"remove_scopes","arguments":["remove_scopes","note","note_url"],"renames":{"scopes":"remove_scopes"},"note":"sends POST, not PATCH; by a bug the body key is rm_scopes, not remove_scopes","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorizations","()","[]"],"member":"remove_scopes","arguments":["remove_scopes","note","note_url"],"renames":{"scopes":"remove_scopes"},"supplies":["authorization_id"],"note":"sends POST, not PATCH; by a bug the body key is rm_scopes, not remove_scopes","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorize","()"],"member":"remove_scopes","arguments":["remove_scopes","note","note_url"],"renames":{"scopes":"remove_scopes"},"supplies":["authorization_id"],"note":"sends POST, not PATCH; by a bug the body key is rm_scopes, not remove_scopes","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorization","()"],"hops":[["authorization_id"]],"member":"replace_scopes","arguments":["scopes","note","note_url"],"note":"sends POST, not PATCH","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorizations","()","[]"],"member":"replace_scopes","arguments":["scopes","note","note_url"],"supplies":["authorization_id"],"note":"sends POST, not PATCH","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["github3.py"],"modules":["github3"],"versions":">=1.0.0","type":"Authorization","receiver":["authorize","()"],"member":"replace_scopes","arguments":["scopes","note","note_url"],"supplies":["authorization_id"],"note":"sends POST, not PATCH","source":"https://github.com/sigmavirus24/github3.py/blob/4.0.1/src/github3/auths.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"update_authorization","arguments":["authorization_id"],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["githubkit"],"versions":">=0.1.0 <0.5.0","receiver":["oauth_authorizations"],"member":"async_update_authorization","arguments":["authorization_id"],"renames":{"data":"*"},"source":"https://github.com/yanyongyu/githubkit/blob/v0.4.2/githubkit/rest/oauth_authorizations.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.1.0 <0.9.0","receiver":["authorization"],"member":"update","arguments":[],"renames":{"id":"authorization_id"},"source":"https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/data/rest.json; names in snake case by https://github.com/khornberg/octokit.py/blob/0.8.0/src/octokit/__init__.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"update_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"python","packages":["octokitpy"],"modules":["octokit"],"versions":">=0.9.0 <=0.15.0","receiver":["oauth_authorizations"],"member":"update_an_existing_authorization","arguments":[],"source":"https://github.com/khornberg/octokit.py/blob/dab4c6202035/src/octokit/__init__.py; https://github.com/khornberg/octokit.py/blob/dab4c6202035/tests/test_methods.py"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["oauth"],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.5.0 <=0.19.0","receiver":["authorizations"],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"update","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.8.5 <=0.19.0","receiver":["oauth"],"member":"edit","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.8.5 <=0.19.0","receiver":["authorizations"],"member":"edit","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.14.5 <=0.19.0","receiver":["auth"],"member":"edit","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.19.0/lib/github_api/client/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"update_authorization","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["github_api"],"modules":["Github"],"versions":">=0.3.0 <0.5.0","receiver":["oauth"],"member":"update_auth","arguments":["authorization_id","*"],"source":"https://github.com/piotrmurach/github/blob/v0.3/lib/github_api/authorizations.rb"},{"language":"ruby","packages":["octokit"],"versions":">=1.3.0 <6.0.0","receiver":[],"member":"update_authorization","arguments":["authorization_id","*"],"source":"https://github.com/octokit/octokit.rb/blob/v5.6.1/lib/octokit/client/authorizations.rb"},{"language":"rust","packages":["octorust"],"versions":">=0.1.0","receiver":["oauth_authorizations","()"],"member":"update_authorization","arguments":["authorization_id","*"],"note":"seen in 0.1.0 source and the 0.1.12 docs; upper bound not verified","source":"https://docs.rs/octorust/0.1.12/octorust/oauth_authorizations/struct.OauthAuthorizations.html; https://github.com/oxidecomputer/third-party-api-clients/blob/0a9080ba44058a12416505a2c4d42bbd69b34f81/github/src/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"update_authorization","arguments":["authorization_id","*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"rust","packages":["roctogen"],"versions":">=0.1.0 <0.13.0","receiver":["endpoints","oauth_authorizations","new","()"],"member":"update_authorization_async","arguments":["authorization_id","*"],"source":"https://github.com/fussybeaver/roctogen/blob/v0.1.0/src/endpoints/oauth_authorizations.rs; https://github.com/fussybeaver/roctogen/blob/v0.12.0/src/endpoints/oauth_authorizations.rs"},{"language":"scala","packages":["me.lessis:hubcat"],"modules":["hubcat"],"versions":">=0.1.0","type":"AuthorizationClient","receiver":[],"member":"reauthorize","arguments":["authorization_id"],"supplies":["scopes","add_scopes","remove_scopes","note","note_url"],"note":"sends POST, not PATCH; the body is built by the calls that follow, such as .scopes(\u2026).note(\u2026)","source":"https://github.com/softprops/hubcat/blob/42f5cc955a0d/src/main/scala/authorizations.scala"}],"retired":{"github.com":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Announced on 2019-11-05, deprecated on 2020-02-14, off for a few hours on 2020-09-30 and 2020-10-28, removed on 2020-11-13 at 16:00 UTC.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; https://developer.github.com/changes/2019-11-05-deprecated-passwords-and-authorizations-api/"},"ghec":{"status":"removed","deprecated":"2020-02-14","removed":"2020-11-13T16:00:00Z","answers":404,"note":"Enterprise Cloud shares api.github.com; no published description of Enterprise Cloud, which covers ghe.com, holds the operation.","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/; npm @octokit/openapi@23.0.2 generated/ghec.deref.json"},"ghes":{"status":"deprecated","deprecated":"2020-02-14","note":"Still served by every known version, 3.21 being the newest. GitHub marks it as closing down and has named no version that drops it.","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}},"replacement":{"summary":"Run the web application flow again with the scopes that are wanted; a token cannot be edited.","standing":"inferred","flow":"web","endpoint":"GET /login/oauth/authorize, then POST /login/oauth/access_token","steps":[{"text":"To widen what the app may do, send the user\'s browser to {login}/login/oauth/authorize?client_id={client_id}&scope={scope}&state=STATE&redirect_uri=CALLBACK_URL with all the scopes that are wanted, and a fresh unguessable STATE.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"inferred"},{"text":"GitHub sends the browser back to CALLBACK_URL with `code` and `state`. Stop if `state` is not the one you sent.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Within ten minutes exchange the code, from your server: POST {login}/login/oauth/access_token with client_id, client_secret, code and redirect_uri, and the header `Accept: application/json`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"Use `access_token` of the answer in the header `Authorization: Bearer ACCESS_TOKEN`.","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps","standing":"documented"},{"text":"To narrow it, first call DELETE /applications/{client_id}/grant with the token, then ask again with fewer scopes.","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json","standing":"inferred"}],"alternatives":[{"when":"the program has no browser, such as a command line tool","use":"The device flow, once enabled in the app\'s settings: POST {login}/login/device/code with client_id and scope, show the user_code, then poll POST {login}/login/oauth/access_token with client_id, device_code and grant_type=urn:ietf:params:oauth:grant-type:device_code. No client_secret.","standing":"documented","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"when":"it is a personal access token","use":"Edit its scopes by hand at {login}/settings/tokens.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"when":"GitHub CLI is signed in on the machine","use":"`gh auth token` prints its token; scopes are chosen with `gh auth login --scopes`.","standing":"documented","source":"https://cli.github.com/manual/gh_auth_token"},{"when":"the server is a GitHub Enterprise Server","use":"The call still works there; move to the web flow while it does.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json; https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"}],"inputs":[{"old":"authorization_id","new":null,"why":"Nothing is read or deleted by its number any more: keep the token itself.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"scopes","new":"scope","why":"One string with the scopes separated by spaces, in the query of the authorize URL.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"add_scopes","new":"scope","why":"Ask for all the scopes that are wanted, not for the difference.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"remove_scopes","new":null,"why":"Delete the grant, then ask for fewer scopes.","standing":"inferred","source":"npm @octokit/openapi@23.0.2 generated/api.github.com.deref.json"},{"old":"note","new":null,"why":"The user sees the name of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"note_url","new":null,"why":"The user sees the homepage of the registered app.","standing":"inferred","source":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"},{"old":"fingerprint","new":null,"why":"A user can hold several tokens of one app anyway, ten for one scope. It does not become `state`, which is new for every request.","standing":"inferred","source":"https://github.com/github/docs/blob/21cec417/data/reusables/apps/oauth-token-limit.md"},{"old":"Basic authentication","new":null,"why":"GitHub answers 401 to a username and password; the user signs in on GitHub\'s own page.","standing":"documented","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"},{"old":"X-GitHub-OTP","new":null,"why":"Two-factor authentication happens on GitHub\'s own page.","standing":"inferred","source":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}],"libraries":[{"language":"javascript","package":"@octokit/oauth-app","call":"const app = new OAuthApp({ clientType: \'oauth-app\', clientId, clientSecret }); const { url } = app.getWebFlowAuthorizationUrl({ state, scopes }); await app.createToken({ code, state });","source":"npm @octokit/oauth-app@8.0.4 dist-types/index.d.ts, README.md"},{"language":"go","package":"github.com/cli/oauth","call":"flow := &oauth.Flow{Host: host, ClientID: clientID, ClientSecret: clientSecret, CallbackURI: callback, Scopes: scopes}; token, err := flow.WebAppFlow()","source":"https://github.com/cli/oauth/blob/165a129a/oauth.go"},{"language":"ruby","package":"octokit","call":"client.exchange_code_for_token(code, client_id, client_secret)","source":"https://github.com/octokit/octokit.rb/blob/v10.0.0/lib/octokit/client/users.rb"},{"language":"python","package":"PyGithub","call":"app = Github().get_oauth_application(client_id, client_secret); app.get_login_url(redirect_uri=callback, state=state) + \\"&scope=\\" + scope; app.get_access_token(code)","source":"https://github.com/PyGithub/PyGithub/blob/v2.10.0/github/ApplicationOAuth.py"},{"language":"csharp","package":"Octokit","call":"client.Oauth.GetGitHubLoginUrl(loginRequest); await client.Oauth.CreateAccessToken(tokenRequest)","source":"https://github.com/octokit/octokit.net/blob/v14.0.0/Octokit/Clients/OAuthClient.cs"},{"language":"scala","package":"github4s","call":"auth.authorizeUrl(client_id, redirect_uri, scopes); auth.getAccessToken(...)","source":"https://github.com/47degrees/github4s/blob/v0.27.1/github4s/src/main/scala/github4s/algebras/Auth.scala"},{"language":"dart","package":"github","call":"final flow = OAuth2Flow(clientId, clientSecret, redirectUri: callback, scopes: scopes, state: state); flow.createAuthorizeUrl(); await flow.exchange(code);","source":"https://github.com/SpinlockLabs/github.dart/blob/dd9d0ec2a139/lib/src/common/util/oauth2.dart"},{"language":"swift","package":"octokit.swift","call":"let config = OAuthConfiguration(token: clientId, secret: clientSecret, scopes: scopes); let url = config.authenticate(); config.authorize(code: code) { token in }","source":"https://github.com/nerdishbynature/octokit.swift/blob/b4ac587/OctoKit/Configuration.swift"},{"language":"shell","package":"gh","call":"gh auth login --scopes \\"$SCOPES\\" && gh auth token","source":"https://cli.github.com/manual/gh_auth_token"}],"links":[{"title":"Authorizing OAuth apps: web application flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#web-application-flow"},{"title":"Authorizing OAuth apps: device flow","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps#device-flow"},{"title":"Scopes for OAuth apps","url":"https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"},{"title":"Deprecating OAuth Authorization API","url":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/"},{"title":"Deprecating password authentication","url":"https://developer.github.com/changes/2020-02-14-deprecating-password-auth/"}]},"disagreements":[{"about":"scopes.description","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html","claim":"replaces the scopes of the authorization"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"A list of scopes that this authorization is in."}],"follow":"the prose"},{"about":"example","says":[{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html","claim":"only one of scopes, add_scopes and remove_scopes at a time"},{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"says the same, and shows an example that sends add_scopes and remove_scopes together"}],"follow":"the prose: one scope key at a time"},{"about":"retired","says":[{"source":"npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","claim":"deprecated since 2020-02-14, removalDate 2020-11-13, yet described as an operation of GHES 3.19"},{"source":"https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","claim":"this deprecation has not been applied to GitHub Enterprise offerings yet"},{"source":"https://github.com/octokit/routes/blob/v30.0.3/cache/ghe-2.21/enterprise/2.21/v3/oauth_authorizations/index.html","claim":"available and not yet deprecated in GitHub Enterprise Server; notice will be given"}],"follow":"on GHES deprecated, not removed: every description up to the newest known version still has the operation"}],"sources":["https://github.com/octokit/routes/blob/v30.0.3/cache/api.github.com/v3/oauth_authorizations/update-an-existing-authorization.html","npm @octokit/openapi@23.0.2 generated/ghes-3.19.deref.json","https://github.com/github/docs/blob/6b9d92ac/content/rest/oauth-authorizations/oauth-authorizations.md","https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/","https://github.com/google/go-github/blob/30af001aa7b4e4e503a211e0711146ecd08c71b2/openapi_operations.yaml"]}');
;// CONCATENATED MODULE: ./src/operations.ts

















// TypeScript reads JSON with wide types (`string` for `'POST' | 'PUT'`), hence one cast each; test/rules.test.ts holds the files to the types.
/** The retired operations, in the order in which reports list them. */
const operations = [
    list_authorizations_namespaceObject, get_authorization_namespaceObject, create_authorization_namespaceObject, get_or_create_authorization_for_app_namespaceObject, get_or_create_authorization_for_app_and_fingerprint_namespaceObject, update_authorization_namespaceObject, delete_authorization_namespaceObject,
    list_grants_namespaceObject, get_grant_namespaceObject, delete_grant_namespaceObject,
    check_authorization_namespaceObject, reset_authorization_namespaceObject, revoke_authorization_for_application_namespaceObject, revoke_grant_for_application_namespaceObject, revoke_all_authorizations_for_application_namespaceObject,
];
/** What resembles an operation and must never be reported. */
const lookAlikes = look_alikes_namespaceObject;
/** OAuth scopes, and words that are taken for scopes. */
const scopes = scopes_namespaceObject;


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 22883:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
    part = Buffer.allocUnsafeSlow(PART);
    large = this.part;
    handle = 0;
    size = 0;
    /** How many bytes of the file come after those that were read last. */
    left = 0;
    bytes = this.part;
    length = 0;
    /** `limit`: of a file's size, in bytes. */
    constructor(limit) {
        this.limit = limit;
    }
    /** Opens a file, reads it, or its first part if it is large, and closes it after `use`. Throws what the system throws. */
    read(absolute, use) {
        this.handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolute, FLAGS);
        try {
            this.bytes = this.part;
            this.length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.handle, this.part, 0, PART, null);
            this.size = this.length < PART ? this.length : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(this.handle).size;
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
            this.part.copyWithin(0, PART - OVERLAP);
            const more = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.handle, this.part, OVERLAP, PART - OVERLAP, null);
            this.length = OVERLAP + more;
            this.left = more < PART - OVERLAP ? 0 : this.left - more;
        }
        return true;
    }
}
/** Whether the first `length` bytes look like no text. UTF-16 with its mark is text. */
function isBinary(bytes, length) {
    const zero = bytes.subarray(0, PROBE).indexOf(0);
    return zero >= 0 && zero < length && utf16(bytes, length) === undefined;
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

/***/ 98813:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
// EXTERNAL MODULE: ./node_modules/@babel/code-frame/lib/index.js
var lib = __nccwpck_require__(90147);
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
    const rows = (0,lib/* codeFrameColumns */.gl)(shown.join('\n'), place, options).split('\n');
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ignoreTerms: () => (/* binding */ ignoreTerms),
/* harmony export */   ruleKeys: () => (/* binding */ ruleKeys),
/* harmony export */   ruleTexts: () => (/* binding */ ruleTexts)
/* harmony export */ });
/* harmony import */ var _checks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25001);
/* harmony import */ var _operations__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65755);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
// EXTERNAL MODULE: ./src/needles.ts + 2 modules
var src_needles = __nccwpck_require__(39081);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(83916);
// EXTERNAL MODULE: ./src/read.ts
var src_read = __nccwpck_require__(22883);
;// CONCATENATED MODULE: ./src/prefilter.ts




/** Reads files as bytes, and keeps those that may hold a request. */
class Prefilter {
    needlesOf;
    root;
    maxFileSize;
    result = { candidates: [], marked: [], skipped: [], files: 0 };
    reader;
    languageOf;
    minifies;
    declaring;
    constructor(needlesOf, languages, root, maxFileSize) {
        this.needlesOf = needlesOf;
        this.root = root;
        this.maxFileSize = maxFileSize;
        this.reader = new src_read/* FileReader */.qg(Math.max(maxFileSize, MOST_READ));
        this.languageOf = (0,language_names/* byShebang */.ch)(languages);
        this.minifies = new Set(languages.filter(({ minified }) => minified).map(({ id }) => id));
        this.declaring = languages.flatMap(({ declarations = [] }) => declarations);
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
        this.result.files++;
        if (file.length === Infinity)
            return { why: this.tooLarge };
        if ((0,src_read/* isBinary */.Go)(file.bytes, file.length))
            return { why: 'binary' };
        const isWide = (0,src_read/* utf16 */.bR)(file.bytes, file.length) !== undefined;
        const needles = this.needlesOf(this.declaring.some(end => path.endsWith(end)) ? src_needles/* DECLARATIONS */.UJ : language);
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
    const scripts = new Map();
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
        const found = scripts.get(file.path) ?? byFirstLine(sources_firstLine(root, file)) ?? language_names/* SCRIPT */.Mm;
        scripts.set(file.path, found);
        return found;
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
    const [{ deriveNeedles }, { operations }] = await Promise.all([__nccwpck_require__.e(/* import() */ 9221).then(__nccwpck_require__.bind(__nccwpck_require__, 19221)), Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 65755))]);
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
    const { candidates, marked, skipped, files } = await (found.reading ?? readingOf(found, options.maxFileSize)).result(async (candidate) => {
        sources.hold(candidate);
        await (await loadJudge()).prepare(candidate);
    });
    marked.forEach(sources.hold);
    const judged = candidates.length + marked.length + inManifests.length > 0 ? await (await loadJudge()).judge(candidates, marked, inManifests, on) : NOTHING;
    const unread = (0,paths/* inOrder */.al)([...found.skipped, ...skipped, ...judged.problems]);
    const summary = { ...(0,suppress/* tally */.N4)(judged.findings), files, candidates: judged.candidates, skipped: unread.length };
    return { report: { format: 1, tool: tool/* tool */.z, product: options.product, summary, comparison: null, baseline: null, findings: judged.findings, skipped: unread }, lines: sources.blanked(judged.secrets), wasRead: sources.wasRead };
}


/***/ }),

/***/ 31852:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** `1,200`. To ask the system for it takes longer than a small scan: it has to learn of all languages first. */
const thousands = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
            return whole(own.result, others.reduce((sum, other) => sum + other.count, 0));
        // What a thread that failed has taken is with nobody.
        const all = await this.sieve(this.reads);
        const known = new Set(own.result.candidates.map(({ path: name }) => name));
        batches.flat().forEach(file => all.read(file));
        for (const candidate of all.result.candidates.filter(({ path: name }) => !known.has(name)))
            await tell(candidate);
        return whole(all.result, 0);
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
    /** How many files it read. */
    count = 0;
    state = 'reads';
    /** `tell`: told whenever there is more to know of it. */
    constructor(task, tell) {
        const becomes = (state) => {
            if (this.state === 'reads')
                this.state = state;
            tell();
        };
        this.worker = new external_node_worker_threads_.Worker(SCRIPT, { workerData: task });
        this.worker.on('message', ({ sightings, count }) => {
            this.told.push(...sightings);
            this.count = count ?? 0;
            becomes(count === undefined ? 'reads' : 'done');
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
            const sightings = unpacked(batches[i]).flatMap(file => {
                const seen = own.see(file);
                return seen === undefined ? [] : [{ file, seen }];
            });
            if (sightings.length > 0)
                say({ sightings });
        }
        if (batch !== null)
            return;
        say({ sightings: [], count: own.result.files });
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
/** All of it, in the order of the paths. `more`: files that others have read. */
function whole({ candidates, marked, skipped, files }, more) {
    return { candidates: (0,paths/* inOrder */.al)(candidates), marked: (0,paths/* inOrder */.al)(marked), skipped: (0,paths/* inOrder */.al)(skipped), files: files + more };
}


/***/ }),

/***/ 93134:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((module) => {

"use strict";
module.exports = require("./fast-glob.js");

/***/ }),

/***/ 24059:
/***/ ((module) => {

"use strict";
module.exports = require("./ts-morph.js");

/***/ }),

/***/ 42613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("child_process")[name]) });

/***/ }),

/***/ 76982:
/***/ ((module) => {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("crypto")[name]) });

/***/ }),

/***/ 24434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

"use strict";
module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:child_process")[name]) });

/***/ }),

/***/ 37540:
/***/ ((module) => {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:crypto")[name]) });

/***/ }),

/***/ 53053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream/consumers");

/***/ }),

/***/ 41692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

"use strict";
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : require("node:worker_threads")[name]) });

/***/ }),

/***/ 38522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 90147:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";
var __webpack_unused_export__;


__webpack_unused_export__ = ({ value: true });

var picocolors = __nccwpck_require__(57336);
var jsTokens = __nccwpck_require__(85756);
var helperValidatorIdentifier = __nccwpck_require__(76599);

function isColorSupported() {
  return (typeof process === "object" && (process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") ? false : picocolors.isColorSupported
  );
}
const compose = (f, g) => v => f(g(v));
function buildDefs(colors) {
  return {
    keyword: colors.cyan,
    capitalized: colors.yellow,
    jsxIdentifier: colors.yellow,
    punctuator: colors.yellow,
    number: colors.magenta,
    string: colors.green,
    regex: colors.magenta,
    comment: colors.gray,
    invalid: compose(compose(colors.white, colors.bgRed), colors.bold),
    gutter: colors.gray,
    marker: compose(colors.red, colors.bold),
    message: compose(colors.red, colors.bold),
    reset: colors.reset
  };
}
const defsOn = buildDefs(picocolors.createColors(true));
const defsOff = buildDefs(picocolors.createColors(false));
function getDefs(enabled) {
  return enabled ? defsOn : defsOff;
}

const sometimesKeywords = new Set(["as", "async", "from", "get", "of", "set"]);
const NEWLINE$1 = /\r\n|[\n\r\u2028\u2029]/;
const BRACKET = /^[()[\]{}]$/;
let tokenize;
const JSX_TAG = /^[a-z][\w-]*$/i;
const getTokenType = function (token, offset, text) {
  if (token.type === "name") {
    const tokenValue = token.value;
    if (helperValidatorIdentifier.isKeyword(tokenValue) || helperValidatorIdentifier.isStrictReservedWord(tokenValue, true) || sometimesKeywords.has(tokenValue)) {
      return "keyword";
    }
    if (JSX_TAG.test(tokenValue) && (text[offset - 1] === "<" || text.slice(offset - 2, offset) === "</")) {
      return "jsxIdentifier";
    }
    const firstChar = String.fromCodePoint(tokenValue.codePointAt(0));
    if (firstChar !== firstChar.toLowerCase()) {
      return "capitalized";
    }
  }
  if (token.type === "punctuator" && BRACKET.test(token.value)) {
    return "bracket";
  }
  if (token.type === "invalid" && (token.value === "@" || token.value === "#")) {
    return "punctuator";
  }
  return token.type;
};
tokenize = function* (text) {
  let match;
  while (match = jsTokens.default.exec(text)) {
    const token = jsTokens.matchToToken(match);
    yield {
      type: getTokenType(token, match.index, text),
      value: token.value
    };
  }
};
function highlight(text) {
  if (text === "") return "";
  const defs = getDefs(true);
  let highlighted = "";
  for (const {
    type,
    value
  } of tokenize(text)) {
    if (type in defs) {
      highlighted += value.split(NEWLINE$1).map(str => defs[type](str)).join("\n");
    } else {
      highlighted += value;
    }
  }
  return highlighted;
}

let deprecationWarningShown = false;
const NEWLINE = /\r\n|[\n\r\u2028\u2029]/;
function getMarkerLines(loc, source, opts, startLineBaseZero) {
  const startLoc = Object.assign({
    column: 0,
    line: -1
  }, loc.start);
  const endLoc = Object.assign({}, startLoc, loc.end);
  const {
    linesAbove = 2,
    linesBelow = 3
  } = opts || {};
  const startLine = startLoc.line - startLineBaseZero;
  const startColumn = startLoc.column;
  const endLine = endLoc.line - startLineBaseZero;
  const endColumn = endLoc.column;
  let start = Math.max(startLine - (linesAbove + 1), 0);
  let end = Math.min(source.length, endLine + linesBelow);
  if (startLine === -1) {
    start = 0;
  }
  if (endLine === -1) {
    end = source.length;
  }
  const lineDiff = endLine - startLine;
  const markerLines = {};
  if (lineDiff) {
    for (let i = 0; i <= lineDiff; i++) {
      const lineNumber = i + startLine;
      if (!startColumn) {
        markerLines[lineNumber] = true;
      } else if (i === 0) {
        const sourceLength = source[lineNumber - 1].length;
        markerLines[lineNumber] = [startColumn, sourceLength - startColumn + 1];
      } else if (i === lineDiff) {
        markerLines[lineNumber] = [0, endColumn];
      } else {
        const sourceLength = source[lineNumber - i].length;
        markerLines[lineNumber] = [0, sourceLength];
      }
    }
  } else {
    if (startColumn === endColumn) {
      if (startColumn) {
        markerLines[startLine] = [startColumn, 0];
      } else {
        markerLines[startLine] = true;
      }
    } else {
      markerLines[startLine] = [startColumn, endColumn - startColumn];
    }
  }
  return {
    start,
    end,
    markerLines
  };
}
function codeFrameColumns(rawLines, loc, opts = {}) {
  const shouldHighlight = opts.forceColor || isColorSupported() && opts.highlightCode;
  const startLineBaseZero = (opts.startLine || 1) - 1;
  const defs = getDefs(shouldHighlight);
  const lines = rawLines.split(NEWLINE);
  const {
    start,
    end,
    markerLines
  } = getMarkerLines(loc, lines, opts, startLineBaseZero);
  const hasColumns = loc.start && typeof loc.start.column === "number";
  const numberMaxWidth = String(end + startLineBaseZero).length;
  const highlightedLines = shouldHighlight ? highlight(rawLines) : rawLines;
  let frame = highlightedLines.split(NEWLINE, end).slice(start, end).map((line, index) => {
    const number = start + 1 + index;
    const paddedNumber = ` ${number + startLineBaseZero}`.slice(-numberMaxWidth);
    const gutter = ` ${paddedNumber} |`;
    const hasMarker = markerLines[number];
    const lastMarkerLine = !markerLines[number + 1];
    if (hasMarker) {
      let markerLine = "";
      if (Array.isArray(hasMarker)) {
        const markerSpacing = line.slice(0, Math.max(hasMarker[0] - 1, 0)).replace(/[^\t]/g, " ");
        const numberOfMarkers = hasMarker[1] || 1;
        markerLine = ["\n ", defs.gutter(gutter.replace(/\d/g, " ")), " ", markerSpacing, defs.marker("^").repeat(numberOfMarkers)].join("");
        if (lastMarkerLine && opts.message) {
          markerLine += " " + defs.message(opts.message);
        }
      }
      return [defs.marker(">"), defs.gutter(gutter), line.length > 0 ? ` ${line}` : "", markerLine].join("");
    } else {
      return ` ${defs.gutter(gutter)}${line.length > 0 ? ` ${line}` : ""}`;
    }
  }).join("\n");
  if (opts.message && !hasColumns) {
    frame = `${" ".repeat(numberMaxWidth + 1)}${opts.message}\n${frame}`;
  }
  if (shouldHighlight) {
    return defs.reset(frame);
  } else {
    return frame;
  }
}
function index (rawLines, lineNumber, colNumber, opts = {}) {
  if (!deprecationWarningShown) {
    deprecationWarningShown = true;
    const message = "Passing lineNumber and colNumber is deprecated to @babel/code-frame. Please use `codeFrameColumns`.";
    if (process.emitWarning) {
      process.emitWarning(message, "DeprecationWarning");
    } else {
      const deprecationError = new Error(message);
      deprecationError.name = "DeprecationWarning";
      console.warn(new Error(message));
    }
  }
  colNumber = Math.max(colNumber, 0);
  const location = {
    start: {
      column: colNumber,
      line: lineNumber
    }
  };
  return codeFrameColumns(rawLines, location, opts);
}

exports.gl = codeFrameColumns;
__webpack_unused_export__ = index;
__webpack_unused_export__ = highlight;
//# sourceMappingURL=index.js.map


/***/ }),

/***/ 92924:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports.isIdentifierChar = isIdentifierChar;
exports.isIdentifierName = isIdentifierName;
exports.isIdentifierStart = isIdentifierStart;
let nonASCIIidentifierStartChars = "\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-\u0556\u0559\u0560-\u0588\u05d0-\u05ea\u05ef-\u05f2\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858\u0860-\u086a\u0870-\u0887\u0889-\u088f\u08a0-\u08c9\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bd\u09ce\u09dc\u09dd\u09df-\u09e1\u09f0\u09f1\u09fc\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a59-\u0a5c\u0a5e\u0a72-\u0a74\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abd\u0ad0\u0ae0\u0ae1\u0af9\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3d\u0b5c\u0b5d\u0b5f-\u0b61\u0b71\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bd0\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c39\u0c3d\u0c58-\u0c5a\u0c5c\u0c5d\u0c60\u0c61\u0c80\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbd\u0cdc-\u0cde\u0ce0\u0ce1\u0cf1\u0cf2\u0d04-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d\u0d4e\u0d54-\u0d56\u0d5f-\u0d61\u0d7a-\u0d7f\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81\u0e82\u0e84\u0e86-\u0e8a\u0e8c-\u0ea3\u0ea5\u0ea7-\u0eb0\u0eb2\u0eb3\u0ebd\u0ec0-\u0ec4\u0ec6\u0edc-\u0edf\u0f00\u0f40-\u0f47\u0f49-\u0f6c\u0f88-\u0f8c\u1000-\u102a\u103f\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u1380-\u138f\u13a0-\u13f5\u13f8-\u13fd\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16ee-\u16f8\u1700-\u1711\u171f-\u1731\u1740-\u1751\u1760-\u176c\u176e-\u1770\u1780-\u17b3\u17d7\u17dc\u1820-\u1878\u1880-\u18a8\u18aa\u18b0-\u18f5\u1900-\u191e\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19b0-\u19c9\u1a00-\u1a16\u1a20-\u1a54\u1aa7\u1b05-\u1b33\u1b45-\u1b4c\u1b83-\u1ba0\u1bae\u1baf\u1bba-\u1be5\u1c00-\u1c23\u1c4d-\u1c4f\u1c5a-\u1c7d\u1c80-\u1c8a\u1c90-\u1cba\u1cbd-\u1cbf\u1ce9-\u1cec\u1cee-\u1cf3\u1cf5\u1cf6\u1cfa\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2118-\u211d\u2124\u2126\u2128\u212a-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2160-\u2188\u2c00-\u2ce4\u2ceb-\u2cee\u2cf2\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d80-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309b-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua66e\ua67f-\ua69d\ua6a0-\ua6ef\ua717-\ua71f\ua722-\ua788\ua78b-\ua7dc\ua7f1-\ua801\ua803-\ua805\ua807-\ua80a\ua80c-\ua822\ua840-\ua873\ua882-\ua8b3\ua8f2-\ua8f7\ua8fb\ua8fd\ua8fe\ua90a-\ua925\ua930-\ua946\ua960-\ua97c\ua984-\ua9b2\ua9cf\ua9e0-\ua9e4\ua9e6-\ua9ef\ua9fa-\ua9fe\uaa00-\uaa28\uaa40-\uaa42\uaa44-\uaa4b\uaa60-\uaa76\uaa7a\uaa7e-\uaaaf\uaab1\uaab5\uaab6\uaab9-\uaabd\uaac0\uaac2\uaadb-\uaadd\uaae0-\uaaea\uaaf2-\uaaf4\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uab30-\uab5a\uab5c-\uab69\uab70-\uabe2\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d\ufb1f-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc";
let nonASCIIidentifierChars = "\xb7\u0300-\u036f\u0387\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u06f0-\u06f9\u0711\u0730-\u074a\u07a6-\u07b0\u07c0-\u07c9\u07eb-\u07f3\u07fd\u0816-\u0819\u081b-\u0823\u0825-\u0827\u0829-\u082d\u0859-\u085b\u0897-\u089f\u08ca-\u08e1\u08e3-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0966-\u096f\u0981-\u0983\u09bc\u09be-\u09c4\u09c7\u09c8\u09cb-\u09cd\u09d7\u09e2\u09e3\u09e6-\u09ef\u09fe\u0a01-\u0a03\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a66-\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ae2\u0ae3\u0ae6-\u0aef\u0afa-\u0aff\u0b01-\u0b03\u0b3c\u0b3e-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b55-\u0b57\u0b62\u0b63\u0b66-\u0b6f\u0b82\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd7\u0be6-\u0bef\u0c00-\u0c04\u0c3c\u0c3e-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c62\u0c63\u0c66-\u0c6f\u0c81-\u0c83\u0cbc\u0cbe-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0ce2\u0ce3\u0ce6-\u0cef\u0cf3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d44\u0d46-\u0d48\u0d4a-\u0d4d\u0d57\u0d62\u0d63\u0d66-\u0d6f\u0d81-\u0d83\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0de6-\u0def\u0df2\u0df3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0e50-\u0e59\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0ed0-\u0ed9\u0f18\u0f19\u0f20-\u0f29\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84\u0f86\u0f87\u0f8d-\u0f97\u0f99-\u0fbc\u0fc6\u102b-\u103e\u1040-\u1049\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f-\u109d\u135d-\u135f\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17b4-\u17d3\u17dd\u17e0-\u17e9\u180b-\u180d\u180f-\u1819\u18a9\u1920-\u192b\u1930-\u193b\u1946-\u194f\u19d0-\u19da\u1a17-\u1a1b\u1a55-\u1a5e\u1a60-\u1a7c\u1a7f-\u1a89\u1a90-\u1a99\u1ab0-\u1abd\u1abf-\u1add\u1ae0-\u1aeb\u1b00-\u1b04\u1b34-\u1b44\u1b50-\u1b59\u1b6b-\u1b73\u1b80-\u1b82\u1ba1-\u1bad\u1bb0-\u1bb9\u1be6-\u1bf3\u1c24-\u1c37\u1c40-\u1c49\u1c50-\u1c59\u1cd0-\u1cd2\u1cd4-\u1ce8\u1ced\u1cf4\u1cf7-\u1cf9\u1dc0-\u1dff\u200c\u200d\u203f\u2040\u2054\u20d0-\u20dc\u20e1\u20e5-\u20f0\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\u302a-\u302f\u3099\u309a\u30fb\ua620-\ua629\ua66f\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1\ua802\ua806\ua80b\ua823-\ua827\ua82c\ua880\ua881\ua8b4-\ua8c5\ua8d0-\ua8d9\ua8e0-\ua8f1\ua8ff-\ua909\ua926-\ua92d\ua947-\ua953\ua980-\ua983\ua9b3-\ua9c0\ua9d0-\ua9d9\ua9e5\ua9f0-\ua9f9\uaa29-\uaa36\uaa43\uaa4c\uaa4d\uaa50-\uaa59\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8\uaabe\uaabf\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\uabf0-\uabf9\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f\ufe33\ufe34\ufe4d-\ufe4f\uff10-\uff19\uff3f\uff65";
const nonASCIIidentifierStart = new RegExp("[" + nonASCIIidentifierStartChars + "]");
const nonASCIIidentifier = new RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
nonASCIIidentifierStartChars = nonASCIIidentifierChars = null;
const astralIdentifierStartCodes = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 8, 70, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 57, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 200, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 261, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 110, 18, 195, 2637, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7381, 42, 31, 98, 114, 8702, 3, 2, 6, 2, 1, 2, 290, 16, 0, 30, 2, 3, 0, 15, 3, 9, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 339, 3, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 30, 7, 5, 262, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4381, 3, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489];
const astralIdentifierCodes = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 78, 5, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 266, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 543, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 1418, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239];
function isInAstralSet(code, set) {
  let pos = 0x10000;
  for (let i = 0, length = set.length; i < length; i += 2) {
    pos += set[i];
    if (pos > code) return false;
    pos += set[i + 1];
    if (pos >= code) return true;
  }
  return false;
}
function isIdentifierStart(code) {
  if (code < 65) return code === 36;
  if (code <= 90) return true;
  if (code < 97) return code === 95;
  if (code <= 122) return true;
  if (code <= 0xffff) {
    return code >= 0xaa && nonASCIIidentifierStart.test(String.fromCharCode(code));
  }
  return isInAstralSet(code, astralIdentifierStartCodes);
}
function isIdentifierChar(code) {
  if (code < 48) return code === 36;
  if (code < 58) return true;
  if (code < 65) return false;
  if (code <= 90) return true;
  if (code < 97) return code === 95;
  if (code <= 122) return true;
  if (code <= 0xffff) {
    return code >= 0xaa && nonASCIIidentifier.test(String.fromCharCode(code));
  }
  return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
}
function isIdentifierName(name) {
  let isFirst = true;
  for (let i = 0; i < name.length; i++) {
    let cp = name.charCodeAt(i);
    if ((cp & 0xfc00) === 0xd800 && i + 1 < name.length) {
      const trail = name.charCodeAt(++i);
      if ((trail & 0xfc00) === 0xdc00) {
        cp = 0x10000 + ((cp & 0x3ff) << 10) + (trail & 0x3ff);
      }
    }
    if (isFirst) {
      isFirst = false;
      if (!isIdentifierStart(cp)) {
        return false;
      }
    } else if (!isIdentifierChar(cp)) {
      return false;
    }
  }
  return !isFirst;
}

//# sourceMappingURL=identifier.js.map


/***/ }),

/***/ 76599:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
Object.defineProperty(exports, "isIdentifierChar", ({
  enumerable: true,
  get: function () {
    return _identifier.isIdentifierChar;
  }
}));
Object.defineProperty(exports, "isIdentifierName", ({
  enumerable: true,
  get: function () {
    return _identifier.isIdentifierName;
  }
}));
Object.defineProperty(exports, "isIdentifierStart", ({
  enumerable: true,
  get: function () {
    return _identifier.isIdentifierStart;
  }
}));
Object.defineProperty(exports, "isKeyword", ({
  enumerable: true,
  get: function () {
    return _keyword.isKeyword;
  }
}));
Object.defineProperty(exports, "isReservedWord", ({
  enumerable: true,
  get: function () {
    return _keyword.isReservedWord;
  }
}));
Object.defineProperty(exports, "isStrictBindOnlyReservedWord", ({
  enumerable: true,
  get: function () {
    return _keyword.isStrictBindOnlyReservedWord;
  }
}));
Object.defineProperty(exports, "isStrictBindReservedWord", ({
  enumerable: true,
  get: function () {
    return _keyword.isStrictBindReservedWord;
  }
}));
Object.defineProperty(exports, "isStrictReservedWord", ({
  enumerable: true,
  get: function () {
    return _keyword.isStrictReservedWord;
  }
}));
var _identifier = __nccwpck_require__(92924);
var _keyword = __nccwpck_require__(49884);

//# sourceMappingURL=index.js.map


/***/ }),

/***/ 49884:
/***/ ((__unused_webpack_module, exports) => {

"use strict";


Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports.isKeyword = isKeyword;
exports.isReservedWord = isReservedWord;
exports.isStrictBindOnlyReservedWord = isStrictBindOnlyReservedWord;
exports.isStrictBindReservedWord = isStrictBindReservedWord;
exports.isStrictReservedWord = isStrictReservedWord;
const reservedWords = {
  keyword: ["break", "case", "catch", "continue", "debugger", "default", "do", "else", "finally", "for", "function", "if", "return", "switch", "throw", "try", "var", "const", "while", "with", "new", "this", "super", "class", "extends", "export", "import", "null", "true", "false", "in", "instanceof", "typeof", "void", "delete"],
  strict: ["implements", "interface", "let", "package", "private", "protected", "public", "static", "yield"],
  strictBind: ["eval", "arguments"]
};
const keywords = new Set(reservedWords.keyword);
const reservedWordsStrictSet = new Set(reservedWords.strict);
const reservedWordsStrictBindSet = new Set(reservedWords.strictBind);
function isReservedWord(word, inModule) {
  return inModule && word === "await" || word === "enum";
}
function isStrictReservedWord(word, inModule) {
  return isReservedWord(word, inModule) || reservedWordsStrictSet.has(word);
}
function isStrictBindOnlyReservedWord(word) {
  return reservedWordsStrictBindSet.has(word);
}
function isStrictBindReservedWord(word, inModule) {
  return isStrictReservedWord(word, inModule) || isStrictBindOnlyReservedWord(word);
}
function isKeyword(word) {
  return keywords.has(word);
}

//# sourceMappingURL=keyword.js.map


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