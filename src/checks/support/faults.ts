// A payload can be one of several and meant for one of several operations: only what is wrong in every case is a fault.
import type { Match, Operation, Parameter, Place, Problem, Value } from '../../model';
import { alternatives, fieldsOf, literals } from '../../values';

/** A problem with a name that says whether two cases have the same one. */
export interface Fault extends Problem { key: string }

/** The fields that one alternative of the payload sends. */
export interface Body {
  fields: ReadonlyMap<string, Value>;
  /** There may be more fields. */
  open: boolean;
  /** Sent as text: everything is a string. */
  form: boolean;
  at: Place;
  keys: ReadonlyMap<string, Place>;
}

/** One input that was seen, with the parameter it is for. `at` is the property. */
export interface Input { parameter: Parameter; value: Value; at: Place }

/** What `ask` finds in every operation and every alternative of the payload. */
export function faults(match: Match, ask: (operation: Operation, body: Body) => readonly Fault[]): readonly Fault[] {
  const cases = match.operations.flatMap(operation => bodies(match).map(body => ask(operation, body)));
  const [first, ...others] = cases;
  return (first ?? []).filter(fault => others.every(other => other.some(({ key }) => key === fault.key)));
}

/** The alternatives of the payload. What can't be read is a body of which nothing is known. */
export function bodies(match: Match): readonly Body[] {
  const nothing: Body = { fields: new Map(), open: true, form: false, at: match.site.at, keys: new Map() };
  if (!match.payload) return [nothing];
  return alternatives(match.payload).flatMap(value => {
    const form = value.kind === 'encoded' && value.as === 'form';
    const inside = value.kind === 'encoded' ? alternatives(value.of) : [value];
    return inside.map(one => {
      const [record] = fieldsOf(one);
      return record ? { ...record, form, keys: record.keys ?? new Map() } : nothing;
    });
  });
}

/** Where a field stands: the whole property, if it is known. */
export function placeOf(body: Body, name: string): Place {
  return body.keys.get(name) ?? body.fields.get(name)?.at ?? body.at;
}

/** Whether the field goes into the path: clients that know templates take `/{client_id}` from the fields. */
export function fillsPath(name: string, { site: { target } }: Match): boolean {
  const addresses = target.kind === 'http' ? alternatives(target.url).flatMap(literals) : [];
  return addresses.some(address => address.split(/[/?]/).some(segment => segment === `:${name}` || segment === `{${name}}`));
}

/** The inputs of an operation that were seen, in the order of its parameters. */
export function inputs(match: Match, operation: Operation, body: Body): readonly Input[] {
  return operation.parameters.flatMap(parameter => {
    const inPath = parameter.in === 'path' ? match.pathValues.get(parameter.name) : undefined;
    const value = inPath ?? body.fields.get(parameter.name);
    return value ? [{ parameter, value, at: inPath?.at ?? placeOf(body, parameter.name) }] : [];
  });
}
