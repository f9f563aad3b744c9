// How a language with a tree-sitter grammar is described: which node is which form. Data, read by walker.ts.
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Walker } from './walker';

/** Where a child is: the field's name, `#0` the first named child, `#-1` the last, `@x` the first child of type x, `a/b` b inside a. Several are tried in order. */
export type At = string | readonly string[];

/** What a node is. Nodes of no form are walked through. */
export type Form =
  /** A string: children of the types in `content` are literal text, those in `escapes` are escape sequences, those in `holes` hold an expression. Without `content` the text between the quotes counts. */
  | {
    as: 'text'; content?: readonly string[]; escapes?: readonly string[]; holes?: readonly string[];
    /** What stands between the children is text. */ gaps?: boolean;
    /** Characters that are written twice to mean themselves. */ doubled?: RegExp;
    /** Names written straight into the text that the grammar takes for text: group 1 is the name. */ names?: RegExp;
    /** What it says is run by the shell. */ runs?: boolean;
  }
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
  | { as: 'record'; entry: readonly string[]; key?: At; value?: At; spread?: readonly string[]; /** Functions in it see it as themselves. */ self?: boolean }
  | { as: 'list'; spread?: readonly string[] }
  /** `f(a: 1)`: in a call an argument by name, elsewhere an entry. */
  | { as: 'named'; name: At; value: At }
  | { as: 'function'; name?: At; params?: At; body: At; /** The type a method belongs to, when it does not stand inside it. */ receiver?: At; implicit?: boolean; /** What runs before the body. */ before?: At }
  | { as: 'class'; name: At; body: At; base?: At; /** What else it is declared to be: names alone. */ bases?: At; /** The constructor's parameters, when they stand at the class: names inside it. */ params?: At }
  /** A declared field or variable with a type: `String url = "…"`. */
  | { as: 'declare'; name: At; value?: At; type?: At; /** Several of one type: the nodes that have a name and a value each. */ each?: string; /** A field with this is made anew for each reading. */ anew?: At }
  | { as: 'assign'; target: At; value: At; operator?: At; type?: At }
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
export interface Imported { module: string; name: string; local: string; /** Endings of the file that declares it, and the way to it there: read for its texts. */ texts?: { endings: readonly string[]; path: readonly string[] }; files?: readonly { specifier: string; name: string }[]; /** The version that the import itself says. */ version?: { package: string; range: string } }

/** Annotations and attributes. One with arguments is a call; in a class that an owner annotates it is a call on that owner. */
export interface Annotations {
  nodes: readonly string[];
  /** Nodes that annotations stand in. */
  within: readonly string[];
  name: At;
  args: At;
  /** Annotations of a class that say what those of its methods mean: `RestController`. */
  owners: RegExp;
  /** Owners that are clients, the annotations that only say a path, and those that may only say a method. */
  parted?: { clients: RegExp; paths: RegExp; verbs: RegExp };
  /** Annotations of a parameter that is a request's body. */
  body: RegExp;
  /** Annotations of a field that say what it is called in JSON. */
  names: RegExp;
}

/** One language. */
export interface Dialect {
  id: string;
  grammar: { package: string; file: string };
  forms: Readonly<Record<string, Form>>;
  /** Types of parameters, and where their name, default and type are. */
  parameters: Readonly<Record<string, { name: At; default?: At; type?: At; /** All arguments that are left: always, or if its type is such a node. */ rest?: boolean | string; /** What callers name it by. */ label?: At; /** Given by its name alone; or all that is given by name and no other parameter takes. */ names?: 'one' | 'rest'; /** It is a field of the instance as well. */ field?: boolean; /** What says that it is the caller's own variable: PHP's `&`. */ reference?: At; /** What is taken out of it at once: `{path, method}`. */ pattern?: At; /** One type for several names: Go. */ several?: boolean }>>;
  /** The first parameter of a method is the instance: Python. */
  firstIsSelf?: boolean;
  /** Name of the constructor among a class's methods; the class's own name if it is `''`. */
  constructors: readonly string[];
  /** Escape sequences in text that are not JavaScript's. */
  unescape?: (text: string) => string;
  /** Prefix of names that is no part of them: `$` in PHP. A member called by such a name is chosen at run time. */
  sigil?: string;
  /** The name of the instance, where it is a variable like others: PHP's `$this`. */
  selfName?: string;
  /** Its strings may be commands for the shell. */
  commands?: boolean;
  /** A name without a receiver may be a method or field of the class around it. */
  bareMembers?: boolean;
  /** Classes of libraries that programs add to: the name goes on meaning all of the library's. */
  reopened?: ReadonlySet<string>;
  /** Several functions may have one name, and are told apart by their parameters. */
  overloads?: boolean;
  /** An assignment among arguments is an argument by name: Scala. */
  assignedArguments?: boolean;
  annotations?: Annotations;
  /** Methods that change what they are called on, and give it back: `text.append(more)`. */
  mutators?: readonly string[];
  /** Names of what makes all that they change, where they mean something else to others. */
  mutable?: RegExp;
  /** Text is among what they change. */
  mutableText?: boolean;
  /** Methods that write a member; group 1 is its name: `setNote`. */
  setters?: RegExp;
  /** Fields and globals may be what other files send. */
  constants?: boolean;
  /** Endings of the file that may declare a name, when this one does not: `Endpoints.java`. */
  declares?: (name: string) => readonly string[];
  /** What makes an object of the class that the variable is declared to be: `Client client = new()`. */
  targetTyped?: string;
  /** What a name on its own is, where that is more than the name: a call of a method. */
  reads?: (node: SyntaxNode, walker: Walker) => Expr;
  /** By the name of a class that others are made of: its methods that call those which the others have. */
  runs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is written to without a declaration is a field, where a class is around. */
  fieldWrites?: boolean;
  /** Files give what they write to `module.exports`. */
  exports?: boolean;
  /** A write makes a variable of the function it stands in, whatever is called so outside. */
  localWrites?: boolean;
}

/** A language as the walker sees it: where its trees come from is not its business. */
export type Described = Omit<Dialect, 'grammar'>;
