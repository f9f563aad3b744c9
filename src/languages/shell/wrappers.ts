// Functions that hand their arguments on to a client, `gh_curl() { curl -u "$USER" "$@"; }`: a call of one is the client's call.
import { expand } from './arguments';
import { httpClient, type Invocation } from './callees';
import { requests } from './requests';
import { bodiesOf, type Command, type Named, type Script, type ShellFunction, type Word } from './script';
import { Substitution } from './substitute';

/** A client's arguments in a function, some of them the function's own. */
export interface Wrapped { fn: ShellFunction; invocation: Invocation; command: Command }

/** Most invocations that one function is followed to. */
const MAX_WRAPPED = 20;

/** Deepest chain of functions that hand their arguments on. */
const MAX_DEPTH = 20;

/** The wrappers of one script. */
export class Wrappers {
  private depth = 0;
  private readonly byFunction = new Map<ShellFunction, Command[]>();
  private readonly known = new Map<ShellFunction, readonly Wrapped[]>();

  constructor(private readonly script: Script) {
    for (const command of script.family().flatMap(({ commands }) => commands)) {
      if (!command.owner) continue;
      const known = this.byFunction.get(command.owner);
      if (known) known.push(command);
      else this.byFunction.set(command.owner, [command]);
    }
  }

  /** The commands of a function. */
  commands(fn: ShellFunction): readonly Command[] {
    return this.byFunction.get(fn) ?? [];
  }

  /** The clients' calls that a call of a function comes to, when it hands its arguments on to one. */
  invocations(target: Named, words: readonly Word[]): readonly Wrapped[] {
    return bodiesOf(target).flatMap(fn => this.of(fn)).map(w => this.given(w, words)).slice(0, MAX_WRAPPED);
  }

  private of(fn: ShellFunction): readonly Wrapped[] {
    const known = this.known.get(fn);
    if (known) return known;
    // A function that calls itself wraps nothing more.
    this.known.set(fn, []);
    if (this.depth >= MAX_DEPTH) return [];
    this.depth++;
    const found = this.commands(fn).flatMap(command => this.wrappedBy(fn, command)).slice(0, MAX_WRAPPED);
    this.depth--;
    this.known.set(fn, found);
    return found;
  }

  private wrappedBy(fn: ShellFunction, command: Command): readonly Wrapped[] {
    const words = expand(this.script, command.words);
    if (!words.some(handsOn)) return [];
    if (command.target) return this.invocations(command.target, words).filter(w => w.invocation.args.some(handsOn)).map(w => ({ ...w, fn, command }));
    const invocation = httpClient(this.script, words);
    return invocation?.args.some(handsOn) && !this.complete(invocation, command) ? [{ fn, invocation, command }] : [];
  }

  /** With a known URL the function itself is the place of the request, whatever options its callers add. */
  private complete(invocation: Invocation, command: Command): boolean {
    return requests(this.script, invocation, command).some(record => record.entries[0]?.value.kind === 'literal');
  }

  /** The invocation with a call's words in place of the parameters. */
  private given(wrapped: Wrapped, words: readonly Word[]): Wrapped {
    const open = words.findIndex(w => w.rest !== undefined || w.array !== undefined);
    const substitution = new Substitution(wrapped.fn, open < 0 ? words : words.slice(0, open));
    const args = wrapped.invocation.args.flatMap((arg): readonly Word[] => {
      if (handsOn(arg)) return words.slice(arg.rest);
      return [{ ...arg, ...substitution.text(arg) }];
    });
    const { stdin } = wrapped.command;
    return { ...wrapped, invocation: { ...wrapped.invocation, args }, command: { ...wrapped.command, stdin: stdin && substitution.text(stdin) } };
  }
}

/** Whether a word stands for the function's own arguments. */
export function handsOn(word: Word): boolean {
  return word.rest !== undefined && word.rest >= 0;
}
