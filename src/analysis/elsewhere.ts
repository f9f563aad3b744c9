// Texts that another file of the tree holds, for languages in which a name alone tells the file: `Endpoints.TOKENS`, `Urls.token(id)`.
import { apply, entry } from './call';
import type { Evaluator } from './evaluate';
import { settle } from './objects';
import type { Source, Workspace } from './program';
import { each, scalar, unknownValue } from './value';
import type { Abstract, SymbolValue } from './value';

/** An object that is made of a class in another file: what it holds, by the class's fields. */
export function dataElsewhere(evaluator: Evaluator, symbol: SymbolValue): Abstract | undefined {
  const found = lookUp(evaluator, symbol).find(value => value.kind === 'object');
  return found && settle(found);
}

/** The text a symbol stands for, if one of its files says so. Everything else stays the symbol it is: its library's tables know it by that. */
export function textElsewhere(evaluator: Evaluator, symbol: SymbolValue): Abstract | undefined {
  const last = symbol.steps.at(-1);
  // An object that was just made is no text.
  if (last?.kind === 'call' && last.constructs) return undefined;
  // Nor is anything known of what a name leads to that is made at run time, or of one item of many.
  if (symbol.steps.some(step => step.kind === 'member' && step.name === null)) return undefined;
  return lookUp(evaluator, symbol, file => holdsText(evaluator.workspace, file)).find(value => each(value).every(isText));
}

/** What a symbol comes to in the files that it is from, where that is something of a library's: a client that a class of another file makes. */
export function symbolsElsewhere(evaluator: Evaluator, symbol: SymbolValue): readonly SymbolValue[] {
  if (!symbol.root.source) return [];
  return lookUp(evaluator, symbol, file => holdsText(evaluator.workspace, file)).flatMap(each).filter(value => value.kind === 'symbol');
}

/** A part of an endpoint or of an address, or a method, in quotes: no other text matters. */
const MATTERS = /["'`][^"'`\n]*(?:uthorizations|applications\/|git[-_]?hub|https?:\/\/|\/api\/v3)|["'`](?:GET|POST|PUT|PATCH|DELETE)["'`]/i;
const CONSTANT = /^[A-Z][A-Z\d_]+$/;
const looked = new WeakMap<Workspace, Map<string, boolean>>();

/** Whether a file is worth lowering for its texts: most of those that a name leads to hold none. */
function holdsText(workspace: Workspace, file: string): boolean {
  const known = looked.get(workspace) ?? new Map<string, boolean>();
  looked.set(workspace, known);
  const before = known.get(file);
  if (before !== undefined) return before;
  const text = workspace.text?.(file);
  const holds = text === undefined || MATTERS.test(text);
  known.set(file, holds);
  return holds;
}

/** Files, and the way to a name in them. `covers`: how many steps that takes. */
type Found = Source & { covers: number };

/** Names of what may hold an address or a part of one. */
const ADDRESS = /^[A-Z][A-Z\d_]{2,}$|ur[li]s?(?![a-z])|base|host|api|endpoint|path|route|server|root|git_?hub/i;

/** Where a name may be declared that nothing imports, in languages whose files see each other's names: `API_URL`, `Config.apiURL`, `config::API_URL`. */
function besides({ library, workspace }: Evaluator, { root, steps, at }: SymbolValue): Found | undefined {
  if (!library.scattered) return undefined;
  const [first] = steps;
  const inModule = root.kind === 'module' && first?.kind === 'member' ? first.name ?? undefined : undefined;
  const name = root.kind === 'global' ? root.name : inModule;
  const last = steps.findLast(step => step.kind === 'member');
  // What the language has itself is declared nowhere.
  if (name === undefined || entry(library.functions, name) || !ADDRESS.test(last?.kind === 'member' ? last.name ?? '' : name)) return undefined;
  const files = workspace.declaring?.(at.path, name) ?? [];
  return files.length === 0 ? undefined : { files, path: [name], covers: inModule === undefined ? 0 : 1 };
}

/** Whether a file may say what a symbol stands for. */
export const isElsewhere = ({ library, workspace }: Evaluator, symbol: SymbolValue): boolean => symbol.root.source !== undefined || library.scattered === true || namesOf(workspace, symbol).length > 0;

/** How far into a module a name is looked for. */
const MOST_MODULES = 3;
const SEPARATOR = /[./:\\]+/;

/** What a symbol may be called in the file that hands it on: its name, or a part of the way on from there. `module`: what it is in there. */
function namesOf(workspace: Workspace, { root, steps }: SymbolValue): readonly { name: string; module?: string | undefined; covers: number }[] {
  if (workspace.hands?.() !== true || (root.kind !== 'global' && root.kind !== 'module')) return [];
  const way = root.name.split(SEPARATOR);
  const first = way.length - 1;
  for (const step of steps.slice(0, MOST_MODULES)) { if (step.kind === 'call' || step.name === null) break; way.push(step.name); }
  return way.slice(first).flatMap((name, covers) => (workspace.hands!(name) ? [{ name, module: way[first + covers - 1], covers }] : []));
}

/** The files that hand on what goes by the symbol's name. A module is known by its file or by its folder. */
function byName(workspace: Workspace, symbol: SymbolValue): Found | undefined {
  return namesOf(workspace, symbol).flatMap(({ name, module, covers }) => {
    const handed = workspace.handedBy?.(symbol.at.path, name);
    const files = handed?.files.filter(file => module === undefined || MODULE_OF_ALL.test(module) || file.toLowerCase().split(/[./]/).slice(-3, -1).includes(module.toLowerCase())) ?? [];
    return handed === undefined || files.length === 0 ? [] : [{ files, path: [handed.name], covers }];
  })[0];
}

/** What stands for the program itself. */
const MODULE_OF_ALL = /^(?:crate|self|super)$/;

/** What the files that may declare it have for a symbol, those first that are the most sure to. */
function lookUp(evaluator: Evaluator, symbol: SymbolValue, isWorth = (_file: string): boolean => true): Abstract[] {
  const { source } = symbol.root;
  // A name alone is a class, or a constant.
  if (source) return source.path.length + symbol.steps.length - source.covers < 2 && !CONSTANT.test(source.path[0] ?? '') ? [] : valuesIn(source, symbol, evaluator, isWorth);
  return [byName(evaluator.workspace, symbol), besides(evaluator, symbol)].flatMap(found => (found ? valuesIn(found, symbol, evaluator, isWorth) : []));
}

/** What these files have for a symbol. */
function valuesIn({ files, path: way, covers, within = [] }: Found, { steps, at }: SymbolValue, evaluator: Evaluator, isWorth: (file: string) => boolean): Abstract[] {
  const none = (): Abstract => unknownValue('depends on itself', '', at);
  const paths = [...within.keys(), within.length].reverse().map(depth => [...within.slice(0, depth), ...way]);
  return files.filter(isWorth).flatMap(file => {
    const program = evaluator.workspace.program(file);
    return !program ? [] : paths.map(path => evaluator.guarded(program, none, () => {
      const held = path.reduce((value, name) => evaluator.member(value, scalar(name, at), at), evaluator.exportsOf(program));
      // Where a name alone calls, a function has no members: its result has.
      const resultOf = (value: Abstract): Abstract => (value.kind === 'function' && !value.fn.statics ? apply(evaluator, value, { args: [], constructs: false }, at) : value);
      return steps.slice(covers).reduce((value, step) => (step.kind === 'call' ? apply(evaluator, value, step, at) : step.name === null ? none() : evaluator.member(resultOf(value), scalar(step.name, at), at)), held);
    }));
  });
}

const isText = (value: Abstract): boolean => (value.kind === 'scalar' && typeof value.value === 'string') || (value.kind === 'template' && value.parts.some(part => typeof part === 'string'));
