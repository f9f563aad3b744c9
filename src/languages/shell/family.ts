// Scripts that are run as one: each sources others, or is sourced by them. Read together, since any may call and set what is another's.
import type { SourceFile, Workspace } from '../../analysis/program';
import type { Parse } from '../tree-sitter/parse';
import type { Syntax } from '../tree-sitter/syntax';
import { clientNamed } from './clients';
import { PREFIXES, SHELLS, TEXT_COMMANDS } from './command-names';
import { declare } from './declare';
import { hidePlaceholders } from './placeholders';
import { Script } from './script';
import { statements } from './statements';
import { parseWhole } from './whole-words';

/** Most scripts that one is read with. */
const MAX_RELATIVES = 30;
/** Most scripts that are read because they define the same function, or source the same file. */
const MAX_NAMED = 3;
/** How many folders up a file is looked for whose folder is in a variable. */
const MAX_UP = 3;

/** A script as read, with its syntax or what is wrong with it. */
export interface ReadScript { script: Script; syntax: Syntax | string }

/** The scripts of one tree, each read once. */
export class Families {
  private readonly known = new Map<string, ReadScript>();
  private readonly pending: ReadScript[] = [];
  private index: Index | undefined;

  constructor(private readonly parse: Parse, private readonly workspace: Workspace) {}

  /** A script, with all that it is run with. */
  read(file: SourceFile): ReadScript {
    const read = this.open(file);
    // What is declared anywhere has to be known before the first statement is read.
    const opened = this.pending.splice(0);
    for (const { script, syntax } of opened) {
      if (typeof syntax !== 'string') statements(script, [syntax.root], { fn: null, locals: new Map(), maybe: false, shifted: { by: undefined } });
    }
    for (const { script } of opened) script.link();
    return read;
  }

  private open({ path, text }: SourceFile): ReadScript {
    const known = this.known.get(path);
    if (known?.script.source.text === text) return known;
    const read: ReadScript = { script: new Script(path, text, statements), syntax: parseWhole(this.parse, hidePlaceholders(text)) };
    this.known.set(path, read);
    this.pending.push(read);
    const { script, syntax } = read;
    if (typeof syntax === 'string') return read;
    declare(script, syntax.root);
    for (const other of this.others(script.sources.flatMap(written => this.sourced(path, written)))) run(script, other);
    for (const other of this.others(this.users(script))) run(other, script);
    return read;
  }

  private others(files: readonly string[]): readonly Script[] {
    return [...new Set(files)].flatMap(path => {
      const text = this.pending.length > MAX_RELATIVES ? undefined : this.workspace.text?.(path);
      return text === undefined ? [] : [this.open({ path, text }).script];
    });
  }

  /** The scripts that source a script, if it needs more than it sources: those that say so, and those that define what it calls. */
  private users(script: Script): readonly string[] {
    const { path } = script.source;
    const missing = [...script.given].filter(name => script.named(name) === undefined && isUnknown(name));
    const unset = [...script.bases].some(name => !script.isAssigned(name));
    if (missing.length === 0 && !unset) return [];
    this.index ??= indexed(this.workspace, path);
    const { definers, users } = this.index;
    const near = this.workspace.siblings?.(path) ?? [];
    const nearest = (files: ReadonlySet<string> = new Set()): readonly string[] => near.filter(file => files.has(file)).slice(0, MAX_NAMED);
    return [...missing.flatMap(name => nearest(definers.get(name))), ...nearest(users.get(baseName(path)))];
  }

  /** The file that is sourced: what is in front of its name in a variable is one of the folders around. */
  private sourced(from: string, written: string): readonly string[] {
    const name = pathIn(written);
    if (name === undefined) return [];
    const tries = Array.from({ length: MAX_UP + 1 }, (_, up) => `./${'../'.repeat(up)}${name}`);
    return tries.map(specifier => this.workspace.resolve(from, specifier)).filter(file => file !== undefined && file !== from).slice(0, 1) as string[];
  }
}

/** One script sources the other. */
function run(user: Script, sourced: Script): void {
  user.sourced.add(sourced);
  sourced.users.add(user);
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The path in `"$(dirname "$0")/lib/api.sh"` or `${DIR}/api.sh`, behind what can't be told. */
function pathIn(written: string): string | undefined {
  return /(?:^|[/}\s"'])((?:[\w.@+-]+\/)*[\w.@+-]+)["']?$/.exec(written)?.[1]?.replace(/^(?:\.{1,2}\/)+/, '');
}

const isUnknown = (name: string): boolean => /^[A-Za-z_][\w:.-]*$/.test(name) && !clientNamed(name) && ![PREFIXES, SHELLS, TEXT_COMMANDS].some(names => names.has(name));

/** By name: the files that define a function, and those that source a file. */
interface Index { definers: ReadonlyMap<string, ReadonlySet<string>>; users: ReadonlyMap<string, ReadonlySet<string>> }

const DEFINITION = /^[ \t]*(?:function[ \t]+([\w:.-]+)|([\w:.-]+)[ \t]*\([ \t]*\))/gm;
const SOURCING = /(?:^|[;&|{(])[ \t]*(?:source|\.)[ \t]+([^\n;|&]+)/gm;

function indexed(workspace: Workspace, from: string): Index {
  const definers = new Map<string, Set<string>>();
  const users = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, name: string, file: string): void => void map.set(name, (map.get(name) ?? new Set()).add(file));
  for (const file of [from, ...workspace.siblings?.(from) ?? []]) {
    const text = workspace.text?.(file) ?? '';
    for (const match of text.matchAll(DEFINITION)) note(definers, match[1] ?? match[2]!, file);
    for (const match of text.matchAll(SOURCING)) {
      const name = pathIn(match[1]!.trim());
      if (name !== undefined) note(users, baseName(name), file);
    }
  }
  return { definers, users };
}
