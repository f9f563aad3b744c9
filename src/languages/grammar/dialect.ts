// How a language with a tree-sitter grammar is described: which node is which form. Data, read by walker.ts.
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Walker } from './walker';

/** Where a child is: the field's name, `#0` the first named child, `#-1` the last. Several are tried in order. */
export type At = string | readonly string[];

/** What a node is. Nodes of no form are walked through. */
export type Form =
  /** A string: children of the types in `content` are literal text, those in `escapes` are escape sequences, those in `holes` hold an expression. Without `content` the text between the quotes counts. */
  | { as: 'text'; content?: readonly string[]; escapes?: readonly string[]; holes?: readonly string[] }
  /** Strings written one after the other. */
  | { as: 'texts' }
  | { as: 'number' }
  | { as: 'constant'; value: boolean | null }
  | { as: 'name' }
  /** `this`, `self`. */
  | { as: 'self' }
  /** `@x`: a member of this. `drop`: how many characters come before the name. */
  | { as: 'own'; drop: number }
  | { as: 'member'; of: At; key: At }
  | { as: 'index'; of: At; key: At }
  /** A call of `callee`, or of `method` on `receiver`. */
  | { as: 'call'; callee?: At; receiver?: At; method?: At; args: At; constructs?: boolean; /** A block or a literal that follows is one more argument. */ block?: At }
  /** Two operands and an operator: `join` operators concatenate, `either` operators choose, `format` operators fill a pattern. */
  | { as: 'binary'; left: At; operator: At; right: At; join?: readonly string[]; either?: readonly string[]; format?: readonly string[]; assign?: readonly string[] }
  | { as: 'choice'; of: readonly At[] }
  | { as: 'record'; entry: readonly string[]; key?: At; value?: At; spread?: readonly string[] }
  | { as: 'list'; spread?: readonly string[] }
  /** `f(a: 1)`: in a call an argument by name, elsewhere an entry. */
  | { as: 'named'; name: At; value: At }
  | { as: 'function'; name?: At; params?: At; body: At; /** The type a method belongs to, when it does not stand inside it. */ receiver?: At; implicit?: boolean }
  | { as: 'class'; name: At; body: At; base?: At }
  /** A declared field or variable with a type: `String url = "…"`. */
  | { as: 'declare'; name: At; value?: At; type?: At }
  | { as: 'assign'; target: At; value: At; operator?: At }
  | { as: 'return'; value?: At }
  | { as: 'branch' }
  /** `for x in y`: `target` is any member of `of`. */
  | { as: 'loop'; target?: At; of?: At }
  | { as: 'import'; /** What is imported, and under which name. */ read: (node: SyntaxNode, walker: Walker) => readonly Imported[] }
  | { as: 'comment' }
  /** Stands for one of its children: parentheses, casts, await. */
  | { as: 'inside'; of: At }
  | { as: 'skip' }
  | { as: 'custom'; lower: (node: SyntaxNode, walker: Walker) => Expr };

/** A name that an import brings: `local` stands for `name` of `module`. `files`: which files of the tree it may be, and what it is called there. */
export interface Imported { module: string; name: string; local: string; files?: readonly { specifier: string; name: string }[] }

/** One language. */
export interface Dialect {
  id: string;
  grammar: { package: string; file: string };
  forms: Readonly<Record<string, Form>>;
  /** Types of parameters, and where their name, default and type are. */
  parameters: Readonly<Record<string, { name: At; default?: At; type?: At; rest?: boolean }>>;
  /** The first parameter of a method is the instance: Python. */
  firstIsSelf?: boolean;
  /** Name of the constructor among a class's methods; the class's own name if it is `''`. */
  constructors: readonly string[];
  /** Escape sequences in text that are not JavaScript's. */
  unescape?: (text: string) => string;
  /** Prefix of names that is no part of them: `$` in PHP. */
  sigil?: string;
  /** A name without a receiver may be a method or field of the class around it. */
  bareMembers?: boolean;
  /** A write makes a variable of the function it stands in, whatever is called so outside. */
  localWrites?: boolean;
}
