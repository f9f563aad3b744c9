// Commands made calls: of clients with one record, of the script's own functions and of other programs with their words.
import { literal, unknown } from '../../analysis/scope';
import type { Arg, Binding, CallExpr, External } from '../../analysis/program';
import { expand, isOpen } from './arguments';
import { httpClient, plausible, type Invocation } from './callees';
import { plainName } from './clients';
import { DISTRIBUTORS, SHELLS, TEXT_COMMANDS } from './command-names';
import { requests } from './requests';
import { bodiesOf, MAX_PARAMETERS, parameterOf, type Command, type Named, type Script, type ShellFunction, type Word } from './script';
import { known, render, toExpr } from './text';
import { handsOn, Wrappers } from './wrappers';

/** The calls of a script, in order. */
export function callsOf(script: Script): CallExpr[] {
  return new Calls(script).all();
}

/** Deepest chain of functions that is followed. */
const MAX_DEPTH = 20;

class Calls {
  private readonly wrappers: Wrappers;
  private readonly needs = new Map<ShellFunction, number>();
  /** Arrays that are run, and whether that is ever without further words. */
  private readonly run = new Map<Binding, boolean>();

  constructor(private readonly script: Script) {
    this.wrappers = new Wrappers(script);
    for (const { held, words: [first, ...more] } of script.commands) {
      if (!held && first?.array) this.run.set(first.array, this.run.get(first.array) === true || more.length === 0);
    }
  }

  all(): CallExpr[] {
    return this.script.commands.flatMap(command => this.of(command));
  }

  private of(command: Command): readonly CallExpr[] {
    const { script } = this;
    if (command.words.length === 0 && !command.call) return [];
    if (command.held && this.run.get(command.held) === false) return [];
    const words = expand(script, command.words);
    if (command.target && command.call) return this.own(command, command.target, command.call, words);
    const invocation = httpClient(script, words);
    if (command.held) return plausible(invocation) ? this.http(invocation!, command) : [];
    if (invocation) return this.isHeld(command) ? [] : this.http(invocation, command);
    return this.other(command, words);
  }

  private own(command: Command, target: Named, call: NonNullable<Command['call']>, words: readonly Word[]): readonly CallExpr[] {
    call.args.push(...words.flatMap((word, i) => this.argument(word, i, command, target)));
    const wrapped = this.wrappers.invocations(target, words);
    if (wrapped.length === 0) return [call];
    return wrapped.flatMap(w => this.http(w.invocation, { ...command, stdin: w.command.stdin ?? command.stdin }));
  }

  /** An argument of an own function. `"$@"` becomes as many parameters as the function looks at. */
  private argument(word: Word, index: number, { owner, use }: Command, target: Named): Arg[] {
    if (!isOpen(word)) return [{ value: toExpr(word) }];
    if (!owner || !handsOn(word)) return [{ value: toExpr(word), spread: true }];
    const count = Math.max(...bodiesOf(target).map(fn => this.need(fn))) - index;
    const { at, rest = 0 } = word;
    return Array.from({ length: Math.max(count, 0) }, (_, i) => ({ value: { kind: 'name', binding: parameterOf(owner, rest + i, at), at, use } }));
  }

  /** How many parameters a function looks at, by itself or in the functions it hands them on to. */
  private need(fn: ShellFunction, depth = 0): number {
    const before = this.needs.get(fn);
    if (before !== undefined || depth > MAX_DEPTH) return before ?? fn.params.length;
    this.needs.set(fn, fn.params.length);
    const further = this.wrappers.commands(fn).flatMap(({ target, words }) => {
      const index = words.findIndex(handsOn);
      return target && index >= 0 ? bodiesOf(target).map(body => this.need(body, depth + 1) - index + words[index]!.rest!) : [];
    });
    const need = Math.min(further.reduce((a, b) => Math.max(a, b), fn.params.length), MAX_PARAMETERS);
    this.needs.set(fn, need);
    return need;
  }

  private http(invocation: Invocation, command: Command): readonly CallExpr[] {
    const given = distributed(invocation);
    const { client, name } = invocation;
    const { at, owner, use } = command;
    const spelt = plainName(known(name) ?? client.names[0]!);
    const callee: External = { kind: 'external', name: client.subcommand === undefined ? spelt : `${spelt} ${client.subcommand}`, at: name.at };
    return requests(this.script, given, command).map(value => ({ kind: 'call', callee, args: [{ value }], constructs: false, at, owner, use }));
  }

  /** Any other program that is given words. */
  private other({ at, owner, use }: Command, [first, ...rest]: readonly Word[]): readonly CallExpr[] {
    const name = known(first)?.replace(/^.*\//, '');
    if (!first || !name || rest.length === 0 || name.startsWith('-') || TEXT_COMMANDS.has(name) || SHELLS.has(name)) return [];
    const args = rest.map((word): Arg => ({ value: toExpr(word), ...(isOpen(word) && { spread: true }) }));
    return [{ kind: 'call', callee: { kind: 'external', name, at: first.at }, args, constructs: false, at, owner, use }];
  }

  /** Whether a command is nothing but an array: its call stands where the array is filled. */
  private isHeld({ words }: Command): boolean {
    return words.length === 1 && words[0]!.array !== undefined;
  }
}

/** The arguments that `xargs` and its like give, for `{}` or behind the others. */
function distributed(invocation: Invocation): Invocation {
  const { before, args } = invocation;
  const index = before.findIndex(w => DISTRIBUTORS.has(known(w) ?? ''));
  if (index < 0) return invocation;
  const options = before.slice(index + 1);
  const flag = options.findIndex(w => /^-[Ii]/.test(render(w)));
  const mark = flag < 0 ? '{}' : (render(options[flag]!).slice(2) || known(options[flag + 1]) || '{}');
  const filled = args.map(arg => fill(arg, mark));
  const item = { parts: [unknown('item', mark, before[index]!.at)], at: before[index]!.at };
  return { ...invocation, args: flag < 0 && filled.every((f, i) => f === args[i]) ? [...args, item] : filled };
}

/** The word with a mark made a hole. */
function fill(word: Word, mark: string): Word {
  if (!render(word).includes(mark)) return word;
  const parts = word.parts.flatMap(part => {
    if (part.kind !== 'literal' || typeof part.value !== 'string' || !part.value.includes(mark)) return [part];
    return part.value.split(mark).flatMap((text, i) => [...(i > 0 ? [unknown('item', mark, part.at)] : []), ...(text === '' ? [] : [literal(text, part.at)])]);
  });
  return { ...word, parts };
}
