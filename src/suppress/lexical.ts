// Where comments can stand, by language: enough of each to tell a comment from a string. Data; comments.ts reads it.

/** A kind of text. `open`, `close` and `escape` are sources of regular expressions. */
export interface Quote {
  open: string;
  /** By what opened it; that itself, if this is not given. */
  close?: (open: string) => string;
  escape?: string;
  /** Code in it: what opens it, what opens and what closes a bracket there. */
  hole?: readonly [open: string, deeper: string, close: string];
  /** Without an end on its line it is no text. */
  oneLine?: boolean;
  /** It begins on the next line, and what is left of this one is code. */
  here?: boolean;
}

/** One language. Sources of regular expressions; `^` and `$` are ends of lines. */
export interface Lexical {
  /** What begins a comment that goes to the end of the line. */
  line?: string;
  blocks?: readonly (readonly [open: string, close: string])[];
  quotes?: readonly Quote[];
  /** What must not be taken for the beginning of anything: escaped characters, regular expressions. */
  skip?: string;
  /** Stretches in another language. */
  inner?: readonly (readonly [open: string, close: string, rules: Lexical])[];
  /** Its files hold code of other languages, which their front end takes out. */
  container?: true;
}

const ESCAPE = String.raw`\\[^]`;
const plainly = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const paired = (open: string): string => plainly(PAIRS[open.at(-1) ?? ''] ?? open.at(-1) ?? '');

const double: Quote = { open: '"', escape: ESCAPE, oneLine: true };
const single: Quote = { open: "'", escape: ESCAPE, oneLine: true };
const longDouble: Quote = { open: '"', escape: ESCAPE };
const longSingle: Quote = { open: "'", escape: ESCAPE };
const doubled: Quote = { open: "'", escape: "''" };
const triple: Quote = { open: '"""', escape: ESCAPE };
const tripleSingle: Quote = { open: "'''", escape: ESCAPE };
const rawTick: Quote = { open: '`' };
const braces = (open: string): Quote['hole'] => [open, String.raw`\{`, String.raw`\}`];
const ruby: Quote['hole'] = braces(String.raw`#\{`);
const shellHole: Quote['hole'] = [String.raw`\$\(`, String.raw`\(`, String.raw`\)`];
/** `<<EOF`, and the quotes that it may be in. */
const heredoc = (open: string): Quote => ({ open, close: text => String.raw`^[ \t]*${/\w+/.exec(text)?.[0] ?? ''}(?!\w)`, here: true });

const CHARACTER = String.raw`'(?:\\.[^'\n]{0,12}|[^'\\\n])'`;
const STARS: readonly [string, string] = [String.raw`/\*`, String.raw`\*/`];
const HTML: readonly [string, string] = ['<!--', '-->'];
/** A hash is a comment at the start of a word. */
const HASH = String.raw`(?<![^\s;])#`;
const SCRIPT_REGEXP = String.raw`(?<=(?:^|[=(,:;!&|?{[+~]|\breturn)\s*)/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,500}/`;

const c: Lexical = { line: '//', blocks: [STARS], quotes: [{ open: String.raw`(?:u8|[uUL])?R"[^\s()\\]{0,16}\(`, close: open => `${plainly(`)${open.slice(open.indexOf('"') + 1, -1)}`)}"` }, double], skip: CHARACTER };
const java: Lexical = { line: '//', blocks: [STARS], quotes: [triple, double], skip: CHARACTER };
const javascript: Lexical = { line: '//', blocks: [STARS], quotes: [{ open: '`', escape: ESCAPE, hole: braces(String.raw`\$\{`) }, double, single], skip: SCRIPT_REGEXP };
const php: Lexical = { line: String.raw`//|#(?!\[)`, blocks: [STARS], quotes: [heredoc(String.raw`<<<\s*["']?\w+["']?`), longDouble, longSingle] };
const page: Lexical = {
  blocks: [HTML, ['<%--', '--%>'], [String.raw`@\*`, String.raw`\*@`]],
  inner: [[String.raw`<script\b[^>]{0,500}>`, '</script', javascript], [String.raw`<style\b[^>]{0,500}>`, '</style', { blocks: [STARS] }], [String.raw`<\?(?:php\b|=)?`, String.raw`\?>`, php], ['<%(?!--)', '%>', java]],
};
const lisp = (skip: string): Lexical => ({ line: ';', quotes: [longDouble], skip });
const barred: Lexical = { ...lisp(String.raw`#\\["';|]`), blocks: [[String.raw`#\|`, String.raw`\|#`]] };

/** Texts of people. Comments of HTML work in all of them; code in them has the comments of its language. */
const markdown: Lexical = {
  blocks: [HTML, [String.raw`\{/\*`, String.raw`\*/\}`], [String.raw`^\[(?://|comment)\]:[ \t]*(?:#|<>)[ \t]*["('](?=authorizations)`, String.raw`[")'][ \t]*$`]],
  quotes: [
    { open: String.raw`^[ \t>]*(?:\x60{3,}|~{3,})[^\n]*$`, close: open => String.raw`^[ \t>]*${/[`~]+/.exec(open)?.[0] ?? ''}` }, { open: String.raw`(?<!\x60)\x60+(?!\x60)`, close: open => `(?<!\x60)${open}(?!\x60)`, oneLine: true },
  ],
  container: true,
};
const document: Lexical = { line: String.raw`^(?:\.\.|//|#)(?=[ \t])`, blocks: [HTML], container: true };

/** By language id, or by the ending of a file where it differs from the rest of its language. */
const RULES: Readonly<Record<string, Lexical>> = {
  javascript, c, java, php: page, kotlin: java, scala: java, 'objective-c': c,
  '.html': page, '.htm': page, '.vue': page, '.svelte': page, '.astro': page, '.xhtml': page, '.ejs': page, '.hbs': page, '.jsp': page, '.cshtml': page,
  csharp: { line: '//', blocks: [STARS], quotes: [{ open: String.raw`\$?@\$?"`, close: () => '"', escape: '""' }, triple, double], skip: CHARACTER },
  d: { ...c, blocks: [STARS, [String.raw`/\+`, String.raw`\+/`]], quotes: [rawTick, double] },
  dart: { line: '//', blocks: [STARS], quotes: [triple, tripleSingle, double, single] },
  fsharp: { line: '//', blocks: [[String.raw`\(\*(?!\))`, String.raw`\*\)`]], quotes: [triple, { open: '\\$?@"', close: () => '"', escape: '""' }, longDouble], skip: CHARACTER },
  groovy: { line: '//', blocks: [STARS], quotes: [triple, tripleSingle, double, single] },
  go: { line: '//', blocks: [STARS], quotes: [rawTick, double], skip: CHARACTER },
  rust: { line: '//', blocks: [STARS], quotes: [{ open: 'r#*"', close: open => `"${open.slice(1, -1)}` }, longDouble], skip: CHARACTER },
  swift: { line: '//', blocks: [STARS], quotes: [{ open: '#+"""', close: open => `"""${'#'.repeat(open.length - 3)}` }, triple, { open: '#+"', close: open => `"${'#'.repeat(open.length - 1)}` }, double] },
  python: { line: '#', quotes: [triple, tripleSingle, double, single] },
  r: { line: '#', quotes: [double, single, rawTick] },
  ruby: {
    line: HASH, blocks: [[String.raw`^=begin\b`, String.raw`^=end\b`]], skip: String.raw`\?["'#]|\$["']`,
    quotes: [heredoc(String.raw`<<[~-]?(?:"[A-Za-z_]\w*"|'[A-Za-z_]\w*'|[A-Z_]\w*)`), { open: String.raw`%[qQwWiIx]?[\[({<|!]`, close: paired, escape: ESCAPE }, { ...double, hole: ruby }, single, { open: '`', escape: ESCAPE, oneLine: true }],
  },
  coffeescript: { line: String.raw`${HASH}(?!##)`, blocks: [['###(?!#)', '###']], quotes: [{ ...triple, hole: ruby }, tripleSingle, { ...double, hole: ruby }, single] },
  elixir: { line: '#', quotes: [{ open: '~[A-Za-z]"""', close: () => '"""' }, triple, tripleSingle, { ...longDouble, hole: ruby }, longSingle], skip: String.raw`\?["'#]` },
  perl: {
    line: String.raw`(?<![^\s;{}])#`, skip: String.raw`[$@%&]["'#]`,
    quotes: [{ open: String.raw`^=[a-z]\w*`, close: () => '^=cut' }, heredoc(String.raw`<<~?\s*(?:"\w+"|'\w+'|[A-Z_]\w*)`), { open: String.raw`(?<![$@%&\w>-])q[qwx]?\s*[\[({<|!/]`, close: paired, escape: ESCAPE }, double, single],
  },
  shell: {
    line: String.raw`(?<![^\s;|&()\x60])#`, skip: String.raw`\\[^]|<<<`,
    quotes: [heredoc(String.raw`<<[-~]?[ \t]*(?:"\w+"|'\w+'|\\?[A-Za-z_]\w*)`), { open: String.raw`\$'`, close: () => "'", escape: ESCAPE }, { open: '"', escape: ESCAPE, hole: shellHole }, { open: "'" }],
    container: true,
  },
  ...Object.fromEntries(['.tf', '.hcl'].map(ending => [ending, { line: `//|${HASH}`, blocks: [STARS], quotes: [heredoc(String.raw`<<[-~]?\w+`), { ...longDouble, hole: braces(String.raw`\$\{`) }] } satisfies Lexical])),
  '.pp': { line: HASH, quotes: [longDouble, longSingle] },
  '.applescript': { line: '--|#', blocks: [[String.raw`\(\*`, String.raw`\*\)`]], quotes: [longDouble] },
  recipe: { line: HASH, quotes: [double, single], skip: String.raw`\\[^]` },
  powershell: { line: '(?<![^\\s;(){}])#(?!>)', blocks: [['<#', '#>']], quotes: [{ open: String.raw`@'[ \t]*$`, close: () => "^'@" }, { open: '@"[ \t]*$', close: () => '^"@' }, { open: '"', escape: '`[^]' }, doubled], skip: '`[^]' },
  julia: { line: '#(?!=)', blocks: [['#=', '=#']], quotes: [{ open: String.raw`[A-Za-z]\w*"""`, close: () => '"""' }, triple, longDouble, rawTick], skip: CHARACTER },
  lua: { line: String.raw`--(?!\[=*\[)`, blocks: [[String.raw`--\[\[`, String.raw`\]\]`]], quotes: [{ open: String.raw`\[=*\[`, close: open => plainly(open.replaceAll('[', ']')) }, double, single] },
  haskell: { line: '--+(?![!#$%&*+./<=>?@\\\\^|~:])', blocks: [[String.raw`\{-`, String.raw`-\}`]], quotes: [{ open: String.raw`\[\w+\|`, close: () => String.raw`\|\]` }, double], skip: CHARACTER },
  ocaml: { blocks: [[String.raw`\(\*(?!\))`, String.raw`\*\)`]], quotes: [{ open: String.raw`\{[a-z_]*\|`, close: open => String.raw`\|${open.slice(1, -1)}\}` }, longDouble], skip: CHARACTER },
  vim: { line: '^[ \t]*["#]|"(?=[^"\n]*$)', quotes: [double, { ...doubled, oneLine: true }] },
  elisp: lisp(String.raw`\?\\?["';]`),
  'common-lisp': barred, scheme: barred,
  clojure: lisp(String.raw`\\["';]`),
  stackql: { line: '--', blocks: [STARS], quotes: [doubled, { open: '"' }] },
  http: { line: '^[ \t]*(?:#|//)' },
  json: { line: '//', blocks: [STARS, [String.raw`"(?://|#|\$?_?comment)"\s*:\s*"`, String.raw`(?<!\\)"`]], quotes: [double, single], container: true },
  yaml: { line: '(?<!\\S)#', quotes: [{ ...double, open: String.raw`(?<=(?:^|[:,?-][ \t]|[[{,])[ \t]*)"` }, { ...doubled, open: String.raw`(?<=(?:^|[:,?-][ \t]|[[{,])[ \t]*)'` }], container: true },
  document, '.ipynb': { container: true },
  ...Object.fromEntries(['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd'].map(ending => [ending, markdown])),
};

/** Where comments stand in a file. Undefined for a language that is not known here. */
export function lexicalOf(language: string, path: string): Lexical | undefined {
  const ending = /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';
  return [ending, language].map(key => (Object.hasOwn(RULES, key) ? RULES[key] : undefined)).find(Boolean);
}
