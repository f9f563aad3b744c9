// How a language without a grammar is described: its comments, its strings, its words and its operators. Data, read by tokens.ts and the parsers.
import type { Client, Words } from '../../analysis/language';
import type { Library } from '../../analysis/call';

/** A kind of string. All patterns are sticky. */
export interface Quote {
  open: RegExp;
  /** What closes it, by what opened it; that itself, if this is not given. */
  close?: (open: string) => string;
  /** How a quote is written inside: after a backslash or a backtick, or twice. */
  escape?: '\\' | '`' | 'twice';
  /** Twice as well. */
  doubles?: boolean;
  holes?: readonly Hole[];
  /** Only on one line: without an end there, it is a comment. */
  oneLine?: boolean;
  /** It closes at the start of a line alone: here-documents. What follows on the opening line is code. */
  here?: boolean;
}
/** What is put into a string: an expression between marks, or a name with what leads to it. */
export type Hole = { open: string; close: string } | { name: RegExp; /** How much of what leads to the name is no part of it. */ drop?: number };

/** What a word does. `skip`: it says nothing here; `else`: it ends a block and begins one. */
export type Role =
  | 'declare' | 'function' | 'class' | 'branch' | 'loop' | 'return' | 'import' | 'require' | 'new' | 'skip' | 'else' | 'end' | 'case'
  | 'true' | 'false' | 'null' | 'self' | 'or' | 'and';

/** A function that writes to what it is given: `sprintf(url, "…", x)`, `curl_easy_setopt(curl, CURLOPT_URL, url)`. Numbers are arguments, `receiver` is what it is called on. */
export interface Writer { to: number | 'receiver'; /** A member of it: a name, or an argument that holds the name. */ key?: string | number; value: number; /** The value is a pattern with the arguments behind it. */ format?: boolean; /** The value is added. */ adds?: boolean; /** Members that are switched on, and what they stand for. */ switches?: Readonly<Record<string, string>> }

/** One language. */
export interface Lexicon {
  id: string;
  /** Sticky: up to the end of the line. */
  lineComments: readonly RegExp[];
  /** With an ending they are documents of that kind, with code in them. */
  blockComments: readonly (readonly [open: RegExp, close: RegExp, document?: string])[];
  quotes: readonly Quote[];
  /** Sticky. */
  names: RegExp;
  /** What stands in a name between a module and what it has: `LWP::Simple::get(url)`. */
  qualifies?: string;
  /** Names that stand for themselves: `:post`, `'repo`, `.delete`; group 1 is the name. */
  symbols?: RegExp;
  /** Regular expressions between slashes, or other literals that are neither text nor code. */
  opaque?: RegExp;
  /** Operators that others don't have, longer ones first. */
  operators?: readonly string[];
  /** Whether a new line ends a statement. */
  lines: boolean;
  /** Sticky: a line break that doesn't count. */
  continues?: RegExp;
  blocks: 'braces' | 'ends' | 'indentation';
  /** What begins the name of a list, which is as many arguments as it holds. */
  flattens?: string;
  words: Readonly<Record<string, Role>>;
  /** Words that are functions where a parenthesis follows: `function('name')`. */
  called?: readonly string[];
  /** Sticky: a type in brackets, of which members are called; group 1 is its name. */
  types?: RegExp;
  /** Sticky: what may be said behind a value of its type. */
  casts?: RegExp;
  join: readonly string[];
  /** Puts a value in front of a list: `api :: parts`. */
  cons?: string;
  /** Joins with a slash: `host /: "path"`. */
  paths?: readonly string[];
  either?: readonly string[];
  format?: readonly string[];
  /** `value |> f(more)`: the first argument. */
  pipe?: readonly string[];
  /** `f $ value`. */
  apply?: readonly string[];
  /** Operators that are methods of what stands before them: `stream << text`. */
  infix?: Readonly<Record<string, string>>;
  assign: readonly string[];
  members: readonly string[];
  /** Where a dot joins text: names that are members behind one, if they are called and nothing stands between. */
  reaches?: RegExp;
  /** Between a name and its value, in calls and records. */
  labels: readonly string[];
  /** What opens a record or a list, besides brackets: `@{`, `%{`. */
  marked?: readonly string[];
  /** `[` opens a list, `{` a record; or each of them either, by what is inside. */
  typed?: boolean;
  /** Methods are defined outside of their class: `Type Class::name(…) { … }`. */
  outside?: boolean;
  /** A function may have no type in front of its name. */
  untyped?: boolean;
  /** Strings beside each other are one. */
  adjacent?: boolean;
  /** A block behind a call is its last argument. */
  trailing?: boolean;
  /** What ends the parameters in a block's head, and what they go by without one; group 1 is the number. */
  closures?: { head: string; unnamed: RegExp };
  /** A string behind a name is its argument: `require "http"`. */
  textCalls?: boolean;
  /** Calls without parentheses: arguments between commas, single words, or options of a command. */
  bare?: 'commas' | 'words' | 'options';
  /** A function's body may be a value without braces: `function(x) get(x)`. */
  bareBodies?: boolean;
  /** The word for parameters that stand inside a function's braces, in small letters: `{ param($path) … }`. */
  parameters?: string;
  /** What parameters have in front of their names in the body: `a:`. */
  given?: string;
  /** `let f a b = value`: names between a name and its value are parameters. */
  curried?: boolean;
  /** `f(a, b) = value` is a function; by words, `f a b = value`. */
  equations?: boolean | 'words';
  /** Files give what they write to `module.exports`. */
  exports?: boolean;
  /** The last value of a function is its result. */
  implicit?: boolean;
  sigil?: string;
  /** The module that is used with names and values to declare constants: `use constant NAME => value`. */
  constants?: string;
  /** Before the name of a member of this: `@`. */
  own?: string;
  /** `@name value` gives a name a value. */
  attributes?: boolean;
  /** A name alone in braces is a key and its value: `{uri, method: 'POST'}`. */
  shorthand?: boolean;
  /** `[object message:argument]`. */
  messages?: boolean;
  /** Names of methods that are functions of what they are called on; those whose first argument has a name may be told by it: `appending(path:)`. */
  methods?: Readonly<Record<string, string>>;
  /** Names of methods that give what is under a key. */
  gets?: readonly string[];
  /** Names of methods that make a record of values with their keys behind them. */
  pairs?: readonly string[];
  /** Blocks about an object that they don't name: names of methods whose block is about what they are called on, and of those whose block says what to send. */
  delegates?: { objects: RegExp; requests: RegExp };
  /** Names of annotations that declare requests: of classes, and of what is inside them. */
  annotations?: { owners: RegExp; requests: RegExp };
  /** Members that read what is at an address, without parentheses. */
  reads?: { key: RegExp; of: RegExp };
  /** Names of functions that are steps of a request, which is their first argument. */
  steps?: RegExp;
  writers?: Readonly<Record<string, Writer>>;
  setters?: RegExp;
  mutators?: readonly string[];
  mutable?: RegExp;
  constructors?: readonly string[];
  /** Escape sequences that are not JavaScript's. */
  unescape?: (text: string) => string;
  /** How a text begins that the shell runs where it stands: with a backtick. */
  shell?: RegExp;
  /** Languages of scripts in here-documents, by the first two letters of the command that runs them. */
  runs?: Readonly<Record<string, string>>;
  /** Commands that start a program, and the option that its own options are given to. */
  starts?: { readonly command: RegExp; readonly option: RegExp };
  /** `#define NAME value`; sticky, group 1 is the name. */
  define?: RegExp;
}

/** What the first word of a form does. */
export type LispRole = 'define' | 'function' | 'let' | 'if' | 'branch' | 'loop' | 'progn' | 'or' | 'quote' | 'require' | 'first' | 'last' | 'apply' | 'list' | 'cons' | 'comment';

/** One Lisp. */
export interface Lisp {
  forms: Readonly<Record<string, LispRole>>;
  constants: Readonly<Record<string, 'true' | 'false' | 'null'>>;
  /** `name/member`; brackets are vectors and maps of code. */
  namespaces: boolean;
  /** Between a package and a name of it: `:`. */
  packages?: string;
  /** Square brackets are parentheses, and what is defined may be a call: `(define (f a) …)`. */
  scheme?: boolean;
  /** Sticky: a single character. */
  character: RegExp;
  /** By a pattern of function names: what is handed over in variables that are bound around the call. */
  dynamic?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A language with all its data. */
export interface TextLanguage { lexicon: Lexicon; lisp?: Lisp; words: Words; clients: readonly Client[]; library: Library }
