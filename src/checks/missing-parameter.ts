import type { Check, Match, Operation, Parameter, SdkBinding } from '../model';
import { alternatives } from '../values';
import { faults, type Body, type Fault } from './support/faults';
import { endpoint, list } from './support/words';

/** Whether everything is sent that the endpoint can't do without. */
export const missingParameter: Check = {
  id: 'missing-parameter',
  title: 'A required parameter is missing',
  severity: 'error',
  help: `The endpoint requires this parameter and answers 422 without it. Objects that may hold more than can be seen are not judged.

**What to do:** send it, or better, follow the advice for the retired endpoint.`,
  run(match) {
    const { at } = match.site;
    const missing = faults(match, (operation, body) => operation.parameters
      .filter(parameter => isMissing(parameter, operation, body, match))
      .map(({ name }): Fault => ({ key: name, message: `${name} is missing`, at })));
    if (missing.length === 0) return [];
    const [verb, them] = missing.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return [{ at, message: `${endpoint(match)} lacks ${list(missing.map(({ key }) => key))}, which ${verb} required: add ${them}.` }];
  },
};

function isMissing(parameter: Parameter, operation: Operation, body: Body, match: Match): boolean {
  if (!parameter.required || body.open) return false;
  const rows = bindingsOf(match, operation);
  if (rows.some(({ supplies = [] }) => supplies.includes(parameter.name))) return false;
  if (parameter.in === 'path' && !isLeftToFields(parameter, rows, body, match)) return false;
  const value = body.fields.get(parameter.name);
  return value === undefined || (!parameter.nullable && alternatives(value).every(one => one.kind === 'scalar' && one.value === null));
}

/** Libraries may take a path's parameters among the fields: then nothing else can hold them. */
function isLeftToFields({ name }: Parameter, rows: readonly SdkBinding[], body: Body, { pathValues }: Match): boolean {
  if (rows.length === 0 || pathValues.has(name) || (name.endsWith('_id') && body.fields.has('id'))) return false;
  return rows.every(row => row.arguments.includes('*') && !row.arguments.includes(name));
}

/** What the rule says of the library's member that is called. */
function bindingsOf({ site: { target } }: Match, operation: Operation): readonly SdkBinding[] {
  if (target.kind !== 'sdk') return [];
  if (target.binding) return [target.binding];
  const member = target.member.split('.').at(-1);
  return operation.bindings.filter(binding => binding.packages.includes(target.package) && [...binding.receiver, binding.member].includes(member ?? ''));
}
