// What documents call languages, how code of a language looks, and how its prompts do.

/** Of which language a block is, and how a file of it would end. */
export interface Kind { language: string; extension?: string }

/** By language id: what it is called. */
const NAMES: Readonly<Record<string, string>> = {
  shell: 'sh bash zsh ksh dash fish shell shellscript console shell-session shellsession sh-session bash-session terminal term command-line commandline cli curl httpie',
  python: 'py python python2 python3 py3 ipython ipython3 pycon python-console python-repl pycon3 xonsh',
  ruby: 'rb ruby irb jruby rails rake', php: 'php php5 php7', go: 'go golang', java: 'java', kotlin: 'kotlin kt kts', scala: 'scala sbt', csharp: 'csharp cs c#', rust: 'rust rs',
  swift: 'swift', 'objective-c': 'objective-c objc objectivec obj-c', perl: 'perl perl5 pl', elisp: 'elisp emacs-lisp lisp el', vim: 'vim viml vimscript', r: 'r rlang rscript rsplus splus',
  clojure: 'clojure clj cljs clojurescript', dart: 'dart', elixir: 'elixir ex exs iex', haskell: 'haskell hs ghci', lua: 'lua', d: 'd dlang', c: 'c cpp c++ cxx h hpp cc', powershell: 'powershell ps1 pwsh posh ps',
  coffeescript: 'coffeescript coffee coffee-script', yaml: 'yaml yml', stackql: 'stackql iql sql',
};
/** Recipes and JavaScript's kinds, by the ending of their files. */
const RECIPES: Readonly<Record<string, string>> = { '.dockerfile': 'dockerfile docker containerfile', '.mk': 'makefile make mk gnumakefile' };
const SCRIPTS: Readonly<Record<string, string>> = {
  '.jsx': 'js javascript jsx node nodejs mjs cjs es6 es ecmascript babel', '.ts': 'ts typescript mts cts', '.tsx': 'tsx', '.html': 'html vue svelte',
};

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...Object.entries(NAMES).flatMap(([language, names]) => names.split(' ').map(name => [name, { language }] as const)),
  ...Object.entries(RECIPES).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'recipe', extension }] as const)),
  ...Object.entries(SCRIPTS).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'javascript', extension }] as const)),
]);

/** The kind that an info string names: `js {1,3}`, `{.bash}`, `language-ruby`. */
export function kindOf(info: string): Kind | undefined {
  const word = /^[\s{.:]*(?:lang(?:uage)?[-=:])?["']?([\w#+-]+)/i.exec(info)?.[1]?.toLowerCase();
  return word === undefined ? undefined : KINDS.get(word);
}

/** What can only be code of a language, in the order in which it is tried. */
const SIGNS: readonly (readonly [language: string, sign: RegExp])[] = [
  ['shell', /^\s*(?:[$%❯➜]\s+)?(?:[A-Z_]\w*=\S+\s+)*(?:sudo\s+)?(?:(?:curl|wget|gh|xh)\s+\S|https?\s+(?:-|GET|POST|PUT|PATCH|DELETE|:|\w+\.|\w+=))|^#!.*sh\b|^\s*\$\s+\w/m],
  ['php', /<\?php|(?:^|[\s(])\$\w+->\w+|^\s*\$\w+\s*=\s*(?:new\s|array\(|\[|['"$])/m],
  ['perl', /^\s*(?:my|our)\s+[$@%(]|^\s*use\s+[A-Z]\w+(?:::\w+)*[\s;]/m],
  ['ruby', /^\s*require ['"]|\bdo \|\w|^\s*puts\b|^\s*\w+ = \w+(?:::\w+)*\.new\b|[(,{]\s*:\w+ => /m],
  ['python', /^>>> |^\s*from [\w.]+ import |^\s*import [\w.]+\s*$|^\s*def \w+\(.*\):|^\s*print\(/m],
  ['go', /^\s*package \w+\s*$|^func |\w+, err :?= /m],
  ['objective-c', /\[\[?\w+ \w+[\]:]|@"/],
  ['csharp', /\bvar \w+ = (?:await|new)\b|^\s*using [A-Z][\w.]*;/m],
  ['java', /^\s*import [\w.]+;|^\s*(?:public|private)\s|^\s*[A-Z]\w+(?:<.*>)? \w+ = new\s/m],
  ['javascript', /\b(?:const|let|var)\s+[\w{]|\brequire\(['"]|=>|\bfunction\b|\bawait\s|^\s*import .* from ['"]/m],
  ['elisp', /^\s*\((?:setq|require|defun|use-package)\b/m],
];

/** The language that code gives itself away as. */
export function guess(code: string): string | undefined {
  return /^\s*(?:[[{<]\s*$|[[{]\s*["\d]|HTTP\/\d|<[a-z!?](?!php))/.test(code) ? undefined : SIGNS.find(([, sign]) => sign.test(code))?.[0];
}

/** Whether code is a command for the shell. */
export function isCommand(code: string): boolean {
  return SIGNS[0]![1].test(code);
}

/** What stands before what is typed: `first` on a new command, `more` where it goes on. */
export interface Prompt { first: RegExp; more?: RegExp }
/** Prompts by language. */
export const PROMPTS: Readonly<Record<string, Prompt>> = {
  shell: { first: /^\s*(?:\(\w+\)\s*)?(?:\[?[\w.-]+@[\w.-]+[^\]$#%>]*\]?\s?|~\S*\s?|\w*[:~/][\w/.-]*\s)?[$%❯➜]\s+(?=\S)|^\s*\w+@[^\s#]+#\s+/, more: /^> / },
  python: { first: /^\s*(?:>>> ?|In \[\d*\]: )/, more: /^\s*\.\.\.:? ?/ },
  ruby: { first: /^\s*(?:irb(?:\(\w+\))?[:\d]*[>*] |>> |(?:\[\d+\] )?pry\(.*?\)> )/ },
  javascript: { first: /^\s*> /, more: /^\s*\.\.\. / },
  elixir: { first: /^\s*iex(?:\(\d+\))?> /, more: /^\s*\.\.\.(?:\(\d+\))?> / },
  r: { first: /^> /, more: /^\+ / },
  haskell: { first: /^\s*(?:ghci|Prelude|λ)[\w.* ]*> / },
  clojure: { first: /^\s*[\w.]+=> / },
  elisp: { first: /^\s*ELISP> / },
  powershell: { first: /^\s*PS(?: [^>]*)?> ?/, more: /^\s*>> / },
  php: { first: /^\s*php(?: ?>|&gt;) / },
};

/** What a language needs before a piece of its code, and what it can't have in the middle of it. */
export const WRAPPING: Readonly<Record<string, { lead: string; drop: RegExp }>> = { php: { lead: '<?php ', drop: /<\?(?:php|=)?|\?>/g } };
