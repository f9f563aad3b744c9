// The languages that are read, and how their files are told. A front end is loaded when a file of it is a candidate.
import type { LanguageData } from '../analysis/language';
import type { LanguageNames } from '../discover/language-names';
import type { ImportSyntax } from '../importers';
import * as syntaxes from '../importers/syntaxes';

/** One front end. */
export interface LanguageEntry extends LanguageNames {
  /** Languages whose libraries are used from this one too; an empty list if nothing in it calls a library. */
  readonly tables?: readonly string[];
  /** How its files import others. */
  readonly imports?: ImportSyntax;
  /** What languages have in common whose files know by name what those of another one declare. */
  readonly named?: string;
  load(): Promise<LanguageData>;
  /** A simpler front end, for when that fails. */
  fallback?(): Promise<LanguageData>;
}

/** What reads the files of a language whose own front end can't be loaded: the text front end, by the rules of a language that looks alike. */
const text = (id: string, like: Parameters<typeof import('./text').load>[0]) => async (): Promise<LanguageData> => (await import('./text')).load(like, id);

/** All front ends. */
export const languages: readonly LanguageEntry[] = [
  {
    id: 'javascript',
    extensions: ['.js', '.cjs', '.mjs', '.jsx', '.es6', '.es', '.jsm', '.gs', '.ts', '.cts', '.mts', '.tsx', '.vue', '.svelte', '.astro', '.html', '.htm', '.xhtml', '.ejs', '.hbs'],
    minified: true,
    declarations: ['.d.ts', '.d.cts', '.d.mts'],
    interpreters: ['node', 'nodejs', 'ts-node', 'tsx', 'bun', 'deno'],
    imports: syntaxes.javascript,
    load: async () => (await import('./javascript')).load(), fallback: text('javascript', 'dart'),
  },
  {
    id: 'shell',
    extensions: ['.sh', '.bash', '.zsh', '.ksh', '.bats', '.command', '.zsh-theme'],
    filenames: [
      ...['bashrc', 'bash_profile', 'bash_login', 'bash_aliases', 'bash_functions', 'profile', 'zshrc', 'zprofile', 'zshenv', 'zlogin', 'kshrc', 'aliases', 'functions', 'exports', 'extra'].flatMap(name => [`.${name}`, name]),
      '.envrc', 'PKGBUILD', 'APKBUILD',
    ],
    interpreters: ['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash'],
    load: async () => (await import('./shell')).load(), fallback: text('shell', 'perl'),
  },
  {
    id: 'ruby',
    extensions: ['.rb', '.rbw', '.rake', '.ru', '.gemspec', '.thor', '.podspec', '.jbuilder', '.cap', '.cr'],
    filenames: ['Rakefile', 'Gemfile', 'Capfile', 'Guardfile', 'Thorfile', 'Vagrantfile', 'Fastfile', 'Podfile', 'Dangerfile', 'Brewfile'],
    interpreters: ['ruby', 'jruby', 'rbx', 'macruby', 'crystal'],
    imports: syntaxes.ruby,
    load: async () => (await import('./ruby')).load(), fallback: text('ruby', 'coffeescript'),
  },
  { id: 'python', extensions: ['.py', '.pyw', '.pyi'], interpreters: ['python'], imports: syntaxes.python, load: async () => (await import('./python')).load(), fallback: text('python', 'coffeescript') },
  { id: 'objective-c', extensions: ['.m', '.mm', '.pch'], named: 'c', load: async () => (await import('./text')).load('objective-c') },
  { id: 'perl', extensions: ['.pl', '.pm', '.t', '.psgi', '.cgi', '.plx'], interpreters: ['perl'], load: async () => (await import('./text')).load('perl') },
  { id: 'dart', extensions: ['.dart'], interpreters: ['dart'], named: 'dart', load: async () => (await import('./text')).load('dart') },
  { id: 'c', extensions: ['.c', '.h', '.cc', '.cpp', '.cxx', '.hpp', '.hh', '.ino'], named: 'c', load: async () => (await import('./text')).load('c') },
  { id: 'd', extensions: ['.d', '.di'], named: 'd', load: async () => (await import('./text')).load('d') },
  { id: 'lua', extensions: ['.lua'], interpreters: ['lua', 'luajit'], load: async () => (await import('./text')).load('lua') },
  { id: 'r', extensions: ['.r'], interpreters: ['Rscript'], named: 'r', load: async () => (await import('./text')).load('r') },
  { id: 'elixir', extensions: ['.ex', '.exs'], interpreters: ['elixir'], named: 'elixir', load: async () => (await import('./text')).load('elixir') },
  { id: 'haskell', extensions: ['.hs'], interpreters: ['runhaskell', 'runghc'], named: 'haskell', load: async () => (await import('./text')).load('haskell') },
  { id: 'ocaml', extensions: ['.ml', '.mli'], interpreters: ['ocaml'], named: 'ocaml', load: async () => (await import('./text')).load('ocaml') },
  { id: 'julia', extensions: ['.jl'], interpreters: ['julia'], named: 'julia', load: async () => (await import('./text')).load('julia') },
  { id: 'vim', extensions: ['.vim'], filenames: ['.vimrc', 'vimrc', '.nvimrc', '.gvimrc'], load: async () => (await import('./text')).load('vim') },
  { id: 'powershell', extensions: ['.ps1', '.psm1', '.psd1'], interpreters: ['pwsh'], named: 'powershell', load: async () => (await import('./text')).load('powershell') },
  { id: 'coffeescript', extensions: ['.coffee', '.litcoffee', '.cson', '.iced'], interpreters: ['coffee'], tables: ['javascript'], imports: syntaxes.javascript, load: async () => (await import('./text')).load('coffeescript') },
  { id: 'elisp', extensions: ['.el'], filenames: ['.emacs', '.spacemacs', 'Cask'], interpreters: ['emacs'], named: 'elisp', load: async () => (await import('./text')).load('elisp') },
  { id: 'common-lisp', extensions: ['.lisp', '.lsp', '.cl'], interpreters: ['sbcl', 'ecl', 'clisp', 'ros'], load: async () => (await import('./text')).load('common-lisp') },
  { id: 'scheme', extensions: ['.rkt', '.scm', '.ss', '.sld'], interpreters: ['racket', 'guile', 'gosh', 'csi'], load: async () => (await import('./text')).load('scheme') },
  { id: 'clojure', extensions: ['.clj', '.cljs', '.cljc', '.boot'], interpreters: ['bb', 'boot', 'clojure'], named: 'clojure', load: async () => (await import('./text')).load('clojure') },
  { id: 'swift', extensions: ['.swift'], interpreters: ['swift'], named: 'swift', load: async () => (await import('./text')).load('swift') },
  {
    id: 'document',
    extensions: ['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd', '.rst', '.adoc', '.asciidoc', '.asc', '.org', '.ipynb', '.rdoc', '.pod', '.txt', '.text', '.textile', '.wiki', '.mediawiki', '.feature'],
    filenames: ['README', 'INSTALL', 'HACKING', 'USAGE', 'NOTES', 'FAQ', 'CHANGES', 'CHANGELOG', 'NEWS'],
    load: async () => (await import('./documents')).load(), fallback: text('document', 'r'),
  },
  { id: 'php', extensions: ['.php', '.phtml', '.php3', '.php4', '.php5', '.php7', '.phps', '.inc', '.ctp', '.module', '.install'], interpreters: ['php'], imports: syntaxes.php, load: async () => (await import('./php')).load(), fallback: text('php', 'perl') },
  { id: 'go', extensions: ['.go'], named: 'go', load: async () => (await import('./go')).load(), fallback: text('go', 'c') },
  { id: 'rust', extensions: ['.rs'], interpreters: ['rust-script'], named: 'rust', load: async () => (await import('./rust')).load(), fallback: text('rust', 'swift') },
  { id: 'java', extensions: ['.java', '.jav', '.jsp'], named: 'jvm', load: async () => (await import('./java')).load(), fallback: text('java', 'dart') },
  { id: 'kotlin', extensions: ['.kt', '.kts'], tables: ['java'], named: 'jvm', load: async () => (await import('./kotlin')).load(), fallback: text('kotlin', 'dart') },
  { id: 'scala', extensions: ['.scala', '.sc', '.sbt'], tables: ['java'], named: 'jvm', load: async () => (await import('./scala')).load(), fallback: text('scala', 'swift') },
  { id: 'groovy', extensions: ['.groovy', '.gvy', '.gradle', '.jenkinsfile'], filenames: ['Jenkinsfile'], interpreters: ['groovy'], tables: ['java'], named: 'jvm', load: async () => (await import('./text')).load('groovy') },
  { id: 'csharp', extensions: ['.cs', '.csx', '.cshtml'], named: 'net', load: async () => (await import('./csharp')).load(), fallback: text('csharp', 'dart') },
  { id: 'fsharp', extensions: ['.fs', '.fsx', '.fsi'], tables: ['csharp'], named: 'net', load: async () => (await import('./text')).load('fsharp') },
  { id: 'http', extensions: ['.http', '.rest', '.hurl', '.bru'], load: async () => (await import('./http')).load(), fallback: text('http', 'r') },
  { id: 'stackql', extensions: ['.iql', '.stackql', '.sql'], load: async () => (await import('./stackql')).load(), fallback: text('stackql', 'r') },
  {
    id: 'recipe',
    extensions: ['.dockerfile', '.mk', '.mak', '.just', '.fish', '.bat', '.cmd', '.gitconfig', '.tf', '.hcl', '.pp', '.applescript'],
    filenames: ['Dockerfile', 'Containerfile', 'Makefile', 'makefile', 'GNUmakefile', 'Procfile', 'justfile', 'Justfile', '.justfile', '.gitconfig', 'gitconfig'],
    load: async () => (await import('./recipes')).load(), fallback: text('recipe', 'perl'),
  },
  { id: 'yaml', extensions: ['.yml', '.yaml', '.raml'], load: async () => (await import('./yaml')).load(), fallback: text('yaml', 'r') },
  { id: 'json', extensions: ['.json', '.json5', '.jsonc', '.har'], tables: [], load: async () => (await import('./json')).load(), fallback: text('json', 'dart') },
];
