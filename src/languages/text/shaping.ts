// Operations on text and data that only languages of this folder have, beside those of analysis/pure.ts.
import * as pure from '../../analysis/pure';
import type { PureFunction } from '../../analysis/pure';
import { each, known, oneOf, parametersOf, type Abstract } from '../../analysis/value';

/** The arguments as a list. */
export const listOf: PureFunction = (args, at) => ({ kind: 'list', items: withoutEnd(args), open: false, at });

/** A list of values and a list of keys as a record. */
export const zipped: PureFunction = ([values, keys], at) => {
  if (values?.kind !== 'list' || keys?.kind !== 'list') return undefined;
  return pairs(values.items.flatMap((value, i) => (keys.items[i] ? [value, keys.items[i]] : [])), at, 1, 0);
};

/** A list, and the names of its items. */
export const tuple: PureFunction = ([value, ...names], at) => value && oneOf(each(value).map(one => (one.kind === 'list' ? zipped([one, { kind: 'list', items: names, open: false, at }], at) ?? one : one)), at);

/** `separator, a, b, c`, or a list of them. */
export const joinArguments: PureFunction = ([separator, ...rest], at) => {
  const [only] = rest;
  const items = only?.kind === 'list' && rest.length === 1 ? only.items : rest;
  return separator && pure.joinList({ kind: 'list', items, open: false, at }, [separator], at);
};

/** `list, separator`. */
export const joinOf: PureFunction = ([list, separator], at) => list && pure.joinList(list, separator ? [separator] : [], at);

/** `separator, list`. */
export const joinBy: PureFunction = ([separator, list], at) => list && pure.joinList(list, separator ? [separator] : [], at);

/** A value in front of a list, or of what somebody hands in. */
export const cons: PureFunction = ([first, rest], at) => first && rest && (rest.kind === 'list' ? { ...rest, items: [first, ...rest.items], at } : parametersOf(rest).size > 0 ? { kind: 'list', items: [first, rest], open: false, at } : undefined);

/** The first argument, a pattern, filled with the rest; any named arguments that follow are passed over. */
export const sprintf: PureFunction = (args, at) => pure.formatPercent(args.filter(arg => arg.kind !== 'record'), at);

/** Text and more text, named options left out: `paste0(a, b)`. */
export const paste: PureFunction = (args, at) => pure.concatenate(args.filter(arg => arg.kind !== 'record'), at);

/** Everything but named arguments is what the result is. */
export const unlabelled = (operation: PureFunction): PureFunction => (args, at) => operation(args.filter(arg => arg.kind !== 'record'), at);

/** The named arguments alone: `list(a = 1)`. */
export const named: PureFunction = (args, at) => (args.length === 0 ? { kind: 'record', fields: new Map(), open: false, at } : args.every(arg => arg.kind === 'record') ? pure.assign(args, at) : listOf(args, at));

/** The values of labelled arguments count, in their order. */
export const labelled = (operation: PureFunction, most = Infinity): PureFunction => (args, at) =>
  operation(args.flatMap(arg => (arg.kind === 'record' ? [...arg.fields.values()] : [arg])).slice(0, most), at);

/** `String(format: pattern, value, value)`: what has a name comes last, though it is what the others fill. */
export const formatted: PureFunction = (args, at) => {
  const names = args.findLast(arg => arg.kind === 'record');
  const pattern = names?.kind === 'record' ? names.fields.get('format') : undefined;
  return pattern ? pure.formatPercent([pattern, ...args.filter(arg => arg !== names)], at) : labelled(pure.format)(args, at);
};

function pairs(args: readonly Abstract[], at: Abstract['at'], key: number, value: number): Abstract {
  const fields = new Map<string, Abstract>();
  let open = false;
  const all = withoutEnd(args);
  for (let i = 0; i + 1 < all.length; i += 2) {
    const name = known(all[i + key]!);
    if (name === undefined) open = true;
    else fields.set(name, all[i + value]!);
  }
  return { kind: 'record', fields, open, at };
}

/** Without the nil that ends an argument list. */
function withoutEnd(args: readonly Abstract[]): readonly Abstract[] {
  const last = args.at(-1);
  return last?.kind === 'scalar' && last.value === null ? args.slice(0, -1) : args;
}
