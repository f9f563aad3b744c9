// What languages are called where code of theirs stands in another file.

/** Of which language a block is, and how a file of it would end. */
export interface Kind { language: string; extension?: string }

/** By language id: what it is called. */
const NAMES: Readonly<Record<string, string>> = {
  shell: 'sh bash zsh ksh dash fish shell shellscript console shell-session shellsession sh-session bash-session terminal term command-line commandline cli curl httpie bat batch cmd dosbatch',
  python: 'py python python2 python3 py3 ipython ipython3 pycon python-console python-repl pycon3 xonsh',
  ruby: 'rb ruby irb jruby rails rake crystal cr', php: 'php php5 php7', go: 'go golang', java: 'java', kotlin: 'kotlin kt kts', scala: 'scala sbt', csharp: 'csharp cs c#', fsharp: 'fsharp fs f#', rust: 'rust rs',
  swift: 'swift', 'objective-c': 'objective-c objc objectivec obj-c', perl: 'perl perl5 pl', elisp: 'elisp emacs-lisp lisp el', vim: 'vim viml vimscript', r: 'r rlang rscript rsplus splus',
  clojure: 'clojure clj cljs clojurescript', dart: 'dart', groovy: 'groovy gradle jenkinsfile', elixir: 'elixir ex exs iex', haskell: 'haskell hs ghci', ocaml: 'ocaml ml', julia: 'julia jl', 'common-lisp': 'common-lisp commonlisp cl', scheme: 'scheme scm racket rkt guile', lua: 'lua', d: 'd dlang', c: 'c cpp c++ cxx h hpp cc', powershell: 'powershell ps1 pwsh posh ps',
  coffeescript: 'coffeescript coffee coffee-script', yaml: 'yaml yml', stackql: 'stackql iql sql', http: 'restclient rest-client hurl verb',
};
/** Recipes, documents and JavaScript's kinds, by the ending of their files. */
const RECIPES: Readonly<Record<string, string>> = { '.dockerfile': 'dockerfile docker containerfile', '.mk': 'makefile make mk gnumakefile', '.tf': 'terraform tf hcl', '.pp': 'puppet pp', '.applescript': 'applescript osascript' };
const SCRIPTS: Readonly<Record<string, string>> = {
  '.jsx': 'js javascript jsx node nodejs mjs cjs es6 es ecmascript babel', '.ts': 'ts typescript mts cts', '.tsx': 'tsx', '.html': 'html vue svelte',
};

const DOCUMENTS: Readonly<Record<string, string>> = { '.md': 'md markdown mdx gfm', '.rst': 'rst restructuredtext', '.adoc': 'adoc asciidoc', '.org': 'org' };

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...Object.entries(NAMES).flatMap(([language, names]) => names.split(' ').map(name => [name, { language }] as const)),
  ...Object.entries(RECIPES).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'recipe', extension }] as const)),
  ...Object.entries(DOCUMENTS).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'document', extension }] as const)),
  ...Object.entries(SCRIPTS).flatMap(([extension, names]) => names.split(' ').map(name => [name, { language: 'javascript', extension }] as const)),
]);

/** The kind that an info string names: `js {1,3}`, `{.bash}`, `language-ruby`. */
export function kindOf(info: string): Kind | undefined {
  const word = /^[\s{.:]*(?:lang(?:uage)?[-=:])?["']?([\w#+-]+)/i.exec(info)?.[1]?.toLowerCase();
  return word === undefined ? undefined : KINDS.get(word);
}
