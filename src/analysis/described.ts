// Requests that are described rather than sent: a type has a property for the path and one for the method, each by its cases.
import type { Evaluator } from './evaluate';
import type { Binding, Expr, Program, Property } from './program';
import { methodOf } from './shape';
import { each, EMPTY, known } from './value';
import type { Abstract } from './value';

const METHOD = /method|verb/i;
const BASE = /^(?:base|root|host|domain|server)|(?:base|root)_?(?:url|uri|path)|host$/i;
const PATH = /^(?:\w*path|endpoint|route|resource)$/i;
const DEFAULT = 'default';
/** How many types stand between one and what it is. */
const MAX_DEPTH = 3;

/** What a type says of the request whose path this is. */
export interface Description { type: string; methods: readonly string[]; base?: Abstract }

/** The description that a value is the path of, if there is one: a base or a method stands beside it. */
export function describedBy({ properties = [] }: Program, path: Expr, evaluator: Evaluator): Description | undefined {
  const own = properties.find(({ value }) => value === path);
  return own && describe(own, properties, evaluator);
}

/** The paths, in types that have this value for a base, of which each may be empty or an id. */
export function describedUnder({ properties = [] }: Program, base: Expr, evaluator: Evaluator): readonly (Description & { path: Expr })[] {
  const own = properties.find(({ value, name }) => value === base && BASE.test(name));
  if (!own) return [];
  return properties.filter(one => PATH.test(one.name) && isA(one.of, own.of, properties)).flatMap(one => {
    const description = describe(one, properties, evaluator);
    return description ? [{ ...description, path: one.value }] : [];
  });
}

function describe(own: Property, properties: readonly Property[], evaluator: Evaluator): Description | undefined {
  const beside = (name: RegExp): readonly Property[] => {
    const found = properties.filter(one => one !== own && name.test(one.name));
    const near = found.filter(one => one.of === own.of);
    return near.length > 0 ? near : found.filter(one => isA(own.of, one.of, properties));
  };
  const methods = own.labels.length === 0 ? forCase(beside(METHOD), undefined) : own.labels.flatMap(label => forCase(beside(METHOD), label));
  const values = methods.flatMap(({ value }) => each(methodOf(evaluator.evaluate(value, EMPTY)) ?? evaluator.evaluate(value, EMPTY)));
  const names = values.flatMap(value => known(value)?.toUpperCase() ?? []);
  const base = beside(BASE).filter(one => one.name !== own.name).map(one => evaluator.evaluate(one.value, EMPTY)).find(value => value.kind === 'scalar' || value.kind === 'template');
  if (base === undefined && values.length === 0) return undefined;
  return { type: own.of.type ?? '', methods: names.length === values.length ? [...new Set(names)] : [], ...(base && { base }) };
}

/** Whether a type is declared to be another one, or what that one is. */
function isA(type: Binding, other: Binding, properties: readonly Property[], depth = 0): boolean {
  if (type === other) return true;
  const above = properties.map(({ of }) => of).filter(({ type: name }) => name !== undefined && type.bases?.includes(name));
  return (other.type !== undefined && type.bases?.includes(other.type) === true) || (depth < MAX_DEPTH && above.some(one => isA(one, other, properties, depth + 1)));
}

/** What a property gives for a case; for all of them, if it makes no difference. */
function forCase(properties: readonly Property[], label: string | undefined): readonly Property[] {
  const own = label === undefined ? [] : properties.filter(({ labels }) => labels.includes(label));
  if (own.length > 0) return own;
  const rest = properties.filter(({ labels }) => labels.includes(DEFAULT));
  return rest.length > 0 && label !== undefined ? rest : properties.filter(({ labels }) => labels.length === 0);
}
