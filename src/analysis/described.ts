// Requests that are described rather than sent: a type has a property for the path and one for the method, each by its cases.
import type { Evaluator } from './evaluate';
import type { Program, Property } from './program';
import { methodOf } from './shape';
import { each, EMPTY, known } from './value';
import type { Abstract } from './value';

const METHOD = /method|verb/i;
const BASE = /^(?:base|root|host|domain|server)|(?:base|root)_?(?:url|uri|path)|host$/i;
const DEFAULT = 'default';

/** What a type says of the request whose path this is. */
export interface Description { type: string; methods: readonly string[]; base?: Abstract }

/** The description that a value is the path of, if there is one: a base or a method stands beside it. */
export function describedBy({ properties = [] }: Program, path: Property['value'], evaluator: Evaluator): Description | undefined {
  const own = properties.find(({ value }) => value === path);
  if (!own) return undefined;
  const beside = (name: RegExp): readonly Property[] => properties.filter(one => one.of === own.of && one !== own && name.test(one.name));
  const methods = own.labels.length === 0 ? forCase(beside(METHOD), undefined) : own.labels.flatMap(label => forCase(beside(METHOD), label));
  const values = methods.flatMap(({ value }) => each(methodOf(evaluator.evaluate(value, EMPTY)) ?? evaluator.evaluate(value, EMPTY)));
  const names = values.flatMap(value => known(value)?.toUpperCase() ?? []);
  const base = beside(BASE).filter(one => one.name !== own.name).map(one => evaluator.evaluate(one.value, EMPTY)).find(value => value.kind === 'scalar' || value.kind === 'template');
  if (base === undefined && values.length === 0) return undefined;
  return { type: own.of.type ?? '', methods: names.length === values.length ? [...new Set(names)] : [], ...(base && { base }) };
}

/** What a property gives for a case; for all of them, if it makes no difference. */
function forCase(properties: readonly Property[], label: string | undefined): readonly Property[] {
  const own = label === undefined ? [] : properties.filter(({ labels }) => labels.includes(label));
  if (own.length > 0) return own;
  const rest = properties.filter(({ labels }) => labels.includes(DEFAULT));
  return rest.length > 0 && label !== undefined ? rest : properties.filter(({ labels }) => labels.length === 0);
}
