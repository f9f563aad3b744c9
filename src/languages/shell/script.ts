// What the reading of one script collects, and where in it the reading is.
import { bind } from '../../analysis/scope';
import type { Binding, CallExpr, Expr, FunctionExpr, Loop, Use } from '../../analysis/program';
import type { Place } from '../../model';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { Source } from '../tree-sitter/source';
import { oneOf, type Text } from './text';

/** A word as a command is given it. */
export interface Word extends Text {
  /** An expansion without quotes: it may be no word at all, or several. */
  bare?: boolean;
  /** `"$@"`: all arguments of the function from this one on; negative: it can't be told from which. */
  rest?: number;
  /** `"${a[@]}"`: all items of this array. */
  array?: Binding;
  /** `${x:+-H "…"}`: these words or none. */
  optional?: readonly Word[];
  /** It comes from a branch: it may be missing. */
  maybe?: boolean;
}

/** A shell function; its parameters are `$1`, `$2` as far as they are used. */
export interface ShellFunction extends FunctionExpr {
  params: Binding[];
  returns: Expr[];
  owner: ShellFunction | null;
}

/** A function name with every body it is given. */
export interface Named { binding: Binding; bodies: Map<SyntaxNode, ShellFunction> }

/** Most bodies of one function that are looked at. */
const MAX_BODIES = 20;

/** What a name may call. */
export const bodiesOf = ({ bodies }: Named): readonly ShellFunction[] => [...bodies.values()].slice(0, MAX_BODIES);

/** A call whose arguments are filled in when the whole script is known. */
export type OpenCall = CallExpr & { args: { value: Expr; spread?: boolean }[] };

/** A command as read, before it is known what it is. */
export interface Command {
  words: readonly Word[];
  at: Place;
  owner: ShellFunction | null;
  use: Use;
  /** What is piped or redirected into it. */
  stdin?: Text;
  /** The call of one of the script's own functions that it is. */
  call?: OpenCall;
  /** What that call calls. */
  target?: Named;
  /** It is no command yet but an array that holds one. */
  held?: Binding;
}

/** One point of the reading. */
export interface Frame {
  fn: ShellFunction | null;
  locals: Map<string, Binding>;
  /** In a branch or a loop. */
  maybe: boolean;
  loop?: Loop | undefined;
  stdin?: Text;
  /** How far `shift` has moved the parameters; undefined: can't be told. */
  shifted: { by: number | undefined };
}

/** Input, and words that stand behind a redirection: `curl > out -d x`. */
export interface Attached { stdin?: Text; words: readonly SyntaxNode[] }

/** Deepest nesting that is followed. */
const MAX_DEPTH = 150;

/** Most parameters that are told apart. */
export const MAX_PARAMETERS = 30;

/** Reads statements; gives what they print, as far as that can be told. */
export type Statements = (script: Script, nodes: readonly SyntaxNode[], frame: Frame) => readonly Text[];

/** One script. */
export class Script {
  readonly source: Source;
  readonly commands: Command[] = [];
  readonly functions = new Map<string, Named>();
  /** Names that are assigned anywhere in it. */
  readonly assigned = new Set<string>();
  /** What arrays are made of, in the order of the script. */
  readonly arrays = new Map<Binding, Word[]>();
  /** The scripts that it sources, and those that source it. */
  readonly sourced = new Set<Script>();
  readonly users = new Set<Script>();
  /** The files it sources, as they are written. */
  readonly sources: string[] = [];
  /** Names of what is given an endpoint to. */
  readonly given = new Set<string>();
  /** Variables in front of an endpoint. */
  readonly bases = new Set<string>();
  /** Files that the script writes, by name. */
  readonly files = new Map<string, Binding>();
  /** What redirections add to a statement. */
  readonly attached = new Map<SyntaxNode, Attached>();
  readonly problems = new Set<string>();
  /** Functions that run what they are given, and from which of their arguments on: `retry() { "$@" || "$@"; }`. */
  readonly runners = new Map<ShellFunction, number>();
  private readonly globals = new Map<string, Binding>();
  private depth = 0;
  private order = 0;

  constructor(path: string, text: string, private readonly statements: Statements) {
    this.source = new Source(path, text);
  }

  at(node: { start: number; end: number }): Place {
    return this.source.place(node.start, node.end);
  }

  textOf(node: { start: number; end: number }): string {
    return this.source.text.slice(node.start, node.end);
  }

  /** The order of what is read next. */
  get next(): number {
    return this.order + 1;
  }

  use(frame: Frame): Use {
    return { order: ++this.order, owner: frame.fn, loop: frame.loop };
  }

  /** The variable of a name, as seen from here. */
  variable(name: string, frame: Frame, at: Place): Binding {
    const local = frame.locals.get(name);
    if (local) return local;
    const known = this.globals.get(name) ?? bind(name, 'variable', at, null);
    this.globals.set(name, known);
    return known;
  }

  /** Whether a name is assigned here or in a script that this one is run with; every other one comes from the environment. */
  isAssigned(name: string): boolean {
    return this.family().some(script => script.assigned.has(name));
  }

  /** The function of a name, of this script or of one that it is run with. */
  named(name: string): Named | undefined {
    return this.family().find(script => script.functions.has(name))?.functions.get(name);
  }

  /** This script and all that it is run with: what it sources, what sources it, and what that sources. */
  family(): readonly Script[] {
    if (this.sourced.size + this.users.size === 0) return [this];
    return closure(closure([this], script => script.users), script => script.sourced);
  }

  /** What the other scripts assign to the variables that this one only reads, all of it before it is run. */
  link(): void {
    for (const [name, binding] of this.globals) {
      if (this.assigned.has(name)) continue;
      const others = this.family().flatMap(script => (script.assigned.has(name) ? script.globals.get(name)?.writes ?? [] : []));
      binding.writes.push(...others.map(write => ({ ...write, order: -1 })));
    }
  }

  /** Declares a variable of the function's own; outside functions there is only one kind. */
  local(name: string, frame: Frame, at: Place): Binding {
    if (!frame.fn) return this.variable(name, frame, at);
    const known = frame.locals.get(name) ?? bind(name, 'variable', at, frame.fn);
    frame.locals.set(name, known);
    return known;
  }

  /** `$1`, `$2`: a parameter, if it can be told which. `index` counts from 0. */
  parameter(index: number, frame: Frame, at: Place): Binding | undefined {
    const { fn, shifted } = frame;
    if (!fn || frame.loop || shifted.by === undefined || index + shifted.by >= MAX_PARAMETERS) return undefined;
    return parameterOf(fn, index + shifted.by, at);
  }

  write(binding: Binding, value: Expr, frame: Frame): void {
    binding.writes.push({ value, order: ++this.order, owner: frame.fn, maybe: frame.maybe });
  }

  writeMember(binding: Binding, key: Expr, value: Expr, frame: Frame, at: Place): void {
    binding.members.push({ keys: [key], value, at, order: ++this.order, owner: frame.fn, maybe: frame.maybe });
  }

  name(binding: Binding, frame: Frame, at: Place): Expr {
    return { kind: 'name', binding, at, use: this.use(frame) };
  }

  /** Reads what stands in `$(…)`, `<(…)` and the like. */
  inside(nodes: readonly SyntaxNode[], frame: Frame): Text | undefined {
    return oneOf(this.deeper([], () => this.statements(this, nodes, { ...frame, stdin: undefined })));
  }

  /** Does `work` unless it is nested too deeply. */
  deeper<T>(otherwise: T, work: () => T): T {
    if (this.depth >= MAX_DEPTH) {
      this.problems.add(`nested deeper than ${MAX_DEPTH} levels: the inner part was not read`);
      return otherwise;
    }
    this.depth++;
    try { return work(); } finally { this.depth--; }
  }
}

function closure(from: readonly Script[], next: (script: Script) => Iterable<Script>): readonly Script[] {
  const all = new Set(from);
  for (const script of all) for (const other of next(script)) all.add(other);
  return [...all];
}

/** The parameter of a function at an index from 0, with all before it: arguments are matched by position. */
export function parameterOf(fn: ShellFunction, index: number, at: Place): Binding {
  for (let i = fn.params.length; i <= index; i++) {
    fn.params.push({ ...bind(`$${i + 1}`, 'parameter', at, fn), parameter: { index: i, rest: false } });
  }
  return fn.params[index]!;
}
