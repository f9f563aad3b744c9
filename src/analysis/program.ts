// All that a language can say, as far as requests care. A front end lowers its syntax to these forms and nothing else.
import type { Place } from '../model';

export type Expr =
  | Literal | Join | Either | Name | Member | CallExpr | RecordExpr | ListExpr | FunctionExpr | External | UnknownExpr;

export interface Literal { kind: 'literal'; value: string | number | boolean | null; at: Place }
/** Concatenation, template, interpolation, format call. */
export interface Join { kind: 'join'; parts: readonly Expr[]; at: Place }
/** `||`, `??`, `?:`: one of several. */
export interface Either { kind: 'either'; of: readonly Expr[]; at: Place; /** Each stands in for the one before it, if that is nothing. */ fallback?: boolean; /** The first one is meant where this is given, the other one where it is not. */ given?: Name }
export interface Name { kind: 'name'; binding: Binding; at: Place; use: Use }
/** `result`: one of several results of a call; a call with one result has it as the first. */
export interface Member { kind: 'member'; of: Expr; key: Expr; at: Place; result?: true }
export interface CallExpr {
  kind: 'call'; callee: Expr; args: readonly Arg[]; constructs: boolean; at: Place;
  /** What a class has from its base: made with whatever its own constructor passes on, and with this instance as its own. */
  inherits?: Binding;
  /** What it comes to if what it calls can't be followed. */
  otherwise?: Expr;
  /** Written like the reading of a name or a member: a function is called, anything else is itself. */
  implicit?: true;
  /** An annotation, of a member of a class or of something else: it calls nothing, but may declare a request. */
  annotates?: Binding | true;
  /** The variable that its value goes to. */
  into?: Binding;
  /** A test that expects it to fail: nothing may be sent at all. */
  fails?: true;
  /** The function it stands in. */
  owner: FunctionExpr | null;
  /** Position in the file, to tell what was assigned before it. */
  use: Use;
}
export interface Arg { value: Expr; name?: string; spread?: boolean }
export interface RecordExpr { kind: 'record'; entries: readonly Entry[]; open: boolean; at: Place }
/** A spread has no key. A getter's value is what it returns. */
export interface Entry { key?: Expr; value: Expr; at: Place; getter?: boolean }
export interface ListExpr { kind: 'list'; items: readonly Expr[]; open: boolean; at: Place; spreads?: ReadonlySet<number> }
export interface FunctionExpr {
  kind: 'function'; name: string; params: readonly Binding[]; returns: readonly Expr[]; at: Place;
  owner: FunctionExpr | null;
  /** A class: what `new` makes of it, bound to `this`; `params` are the constructor's. */
  instance?: Binding;
  /** What stands on the function itself: static members. */
  statics?: Binding;
}
/** A name from outside the file: a global, a package's export. `module` is the specifier, `path` the members below it. */
export interface External { kind: 'external'; module?: string; name: string; at: Place; source?: Source }
/** The files of the tree that may declare a name, and what it is called there; they are read for the texts they hold alone. */
export interface Source { files: readonly string[]; path: readonly string[]; /** The modules around the place that names it, outer ones first: it may be declared in each of them. */ within?: readonly string[] }
export interface UnknownExpr { kind: 'unknown'; why: string; name: string; at: Place }

/** Where a name is read: enough to say which writes came before. */
export interface Use { order: number; owner: FunctionExpr | null; /** The outermost loop around. */ loop?: Loop | undefined; /** In how many branches it stands, where that is told. */ depth?: number }
/** `until`: the order of what comes first behind it. */
export interface Loop { until: number }

/** A variable, parameter, `this` or module with everything that is ever written to it. */
export interface Binding {
  name: string;
  kind: 'variable' | 'parameter' | 'import' | 'instance' | 'module';
  at: Place;
  writes: Write[];
  /** Writes to members: `x.a.b = value`, and the like. */
  members: MemberWrite[];
  /** The calls that it is handed to, or a member of it, and those of its own methods that may change it. */
  handed?: Handed[];
  /** For a parameter: of which function, and where. */
  parameter?: { index: number; rest: boolean; /** Given by its name alone, or the record of all named arguments that are left. */ names?: 'one' | 'rest'; /** It is the caller's own variable, where others are copies. */ reference?: true; default?: Expr; /** Taken out of the argument by these keys (destructuring). */ keys?: readonly string[] };
  owner: FunctionExpr | null;
  /** For an instance: the fields that its class declares, by the names they are sent under. */
  fields?: readonly Entry[];
  /** Its declared type, by name. */
  type?: string;
  /** It is made anew each time that it is read: what is done to one reading of it, no other sees. */
  anew?: true;
  /** For an instance: what else its class is declared to be, by name. */
  bases?: readonly string[];
  /** For an import: the specifier as written, the file it is if that is in the tree, the exported name (`*`: the whole module), with dots on the way to what is inside another. */
  imported?: { module: string; file?: string; name: string; source?: Source };
}
export interface Write { value: Expr; order: number; owner: FunctionExpr | null; /** In a branch or loop: it may not happen. */ maybe: boolean }
/** `index`: which argument it is; none for what is called on. */
export interface Handed { keys: readonly Expr[]; call: CallExpr; index: number | undefined; use: Use }
export interface MemberWrite extends Write { keys: readonly Expr[]; at: Place }

/** `var method: Method { switch self { case .login: return .post } }`: one value, and the cases that it is for; none, if there is one value alone. */
export interface Property { name: string; labels: readonly string[]; value: Expr; of: Binding }

/** One lowered file. */
export interface Program {
  path: string;
  language: string;
  /** In source order, outer calls before the calls inside them. */
  calls: readonly CallExpr[];
  /** Records that stand on their own or in lists: route tables are made of them. */
  records: readonly RecordExpr[];
  /** String literals, comments and type keys that hold an endpoint, whatever they are used for. */
  texts: readonly { text: string; at: Place; kind: 'string' | 'comment' | 'type-key' }[];
  /** What names stand for, where files are read one by one and a use in another file is not seen. */
  constants?: readonly { name: string; value: Expr; /** The function it is a variable of. */ owner?: FunctionExpr; /** It says little unless its host is told. */ hosted?: true }[];
  /** What properties that say where a request goes, or how, give for which case of their type. */
  properties?: readonly Property[];
  /** Values that stand beside each other, in lists and pairs, where one of them may be an endpoint: `("/authorizations", .post)`. */
  tuples?: readonly (ListExpr | RecordExpr)[];
  /** Package names and file specifiers the file imports. */
  imports: readonly string[];
  /** Version ranges by package, where the imports themselves say them: Go's `/v28/`. */
  versions?: Readonly<Record<string, string>>;
  exports: Binding;
  /** What could not be read, in words. */
  problems: readonly string[];
}

/** Lowers one file. `resolve` tells which file of the tree a specifier means. Throws nothing: problems go into the Program. */
export type Lower = (file: SourceFile, workspace: Workspace) => Program;
export interface SourceFile { path: string; text: string }
export interface Workspace {
  /** The file in the scanned tree that `specifier` means when `from` imports it. */
  resolve(from: string, specifier: string): string | undefined;
  /** The files nearest to `from` whose paths have one of these endings (`*` is some part of a name), if what they say can matter here. */
  find?(from: string, endings: readonly string[]): readonly string[];
  /** The files nearest to `from`, in its language, that seem to declare a name. */
  declaring?(from: string, name: string): readonly string[];
  /** Whether some file hands on an address by this name, or as a member of what goes by it; without a name: by any. */
  hands?(key?: string): boolean;
  /** The files nearest to `from` that do, if its language knows them by their names, and what it is called there. */
  handedBy?(from: string, key: string): { files: readonly string[]; name: string } | undefined;
  /** The text of a file in the tree. */
  text?(path: string): string | undefined;
  /** The files in the language of `from`, those nearest to it first, as far as it is worth looking. */
  siblings?(from: string): readonly string[];
  /** The files nearest to `from` that hold settings. */
  settings?(from: string): readonly string[];
  /** The lowered program of a file in the tree, lowered on first use. */
  program(path: string): Program | undefined;
  /** Version range of a package as the nearest manifest above `from` gives it; the version, if it is the package itself. */
  version(from: string, name: string): string | undefined;
  /** Name of the package that `from` belongs to. */
  packageOf(from: string): string | undefined;
  /** Name of the package that a file is the main file of, if that is one that is better known by its name than by what is in the tree. */
  entryOf?(file: string): string | undefined;
}
