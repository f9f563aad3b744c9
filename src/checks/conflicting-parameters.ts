import type { Check, Match, Operation, Problem, Value } from '../model';
import { alternatives, literals } from '../values';
import { faults, fillsPath, placeOf, type Body, type Fault } from './support/faults';
import { code, list } from './support/words';

/** Whether parameters are sent together that exclude each other. */
export const conflictingParameters: Check = {
  id: 'conflicting-parameters',
  title: 'Parameters that exclude each other',
  severity: 'error',
  help: `Only one of \`scopes\`, \`add_scopes\` and \`remove_scopes\` may be sent at a time, and what the path already says does not belong in the body.

**What to do:** keep the one that is meant.`,
  run(match) {
    return [...faults(match, excluded), ...faults(match, (operation, body) => repeated(match, operation, body))];
  },
};

/** Fields of which the rule says that only one may be sent. Fields that may turn out to be absent don't count. */
function excluded(operation: Operation, body: Body): readonly Fault[] {
  const sent = operation.parameters.filter(({ name }) => isSent(body.fields.get(name)));
  const names = sent.filter(one => sent.some(other => one.excludes?.includes(other.name) || other.excludes?.includes(one.name))).map(({ name }) => name);
  const [first, second] = names;
  if (first === undefined || second === undefined) return [];
  const related: Problem['related'] = names.filter(name => name !== second).map(name => ({ at: placeOf(body, name), note: `${code(name)} is sent here.` }));
  return [{ key: names.join(), at: placeOf(body, second), related, message: `${list(names)} can't be sent together: keep only one of them.` }];
}

/** Fields that say again what the path says. Libraries, and templates such as `/{client_id}`, fill the path from the fields. */
function repeated(match: Match, operation: Operation, body: Body): readonly Fault[] {
  if (match.site.target.kind !== 'http') return [];
  const inBody = new Set(operation.parameters.filter(parameter => parameter.in === 'body').map(({ name }) => name));
  return operation.parameters.filter(parameter => parameter.in === 'path' && !inBody.has(parameter.name)).flatMap(({ name }) => {
    if (!body.fields.has(name) || !match.pathValues.has(name) || fillsPath(name, match)) return [];
    return [{ key: name, at: placeOf(body, name), severity: 'warning' as const, message: `${code(name)} is already in the path: leave it out of the body.` }];
  });
}

/** Whether the field is surely part of the request: what is unknown may be undefined, which is not sent. */
function isSent(value: Value | undefined): boolean {
  return value !== undefined && alternatives(value).every(one =>
    one.kind === 'list' || one.kind === 'record' || one.kind === 'encoded' || (one.kind === 'scalar' ? one.value !== null : literals(one).length > 0));
}
