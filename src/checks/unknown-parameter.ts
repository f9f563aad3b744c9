import type { Check, Match, Operation } from '../model';
import { faults, fillsPath, placeOf, type Body, type Fault } from './support/faults';
import { LIBRARY_OPTIONS, QUERY_CREDENTIALS, REQUEST_OPTIONS } from './support/request-options';
import { suggest } from './support/suggest';
import { code, endpoint, list } from './support/words';

/** Whether every field that is sent is one the endpoint takes. */
export const unknownParameter: Check = {
  id: 'unknown-parameter',
  title: 'A parameter the endpoint does not take',
  severity: 'warning',
  help: `The endpoint has no parameter of this name: the server ignores the field, so the call does not do what it says.

**What to do:** correct the name, or leave the field out.`,
  run(match) {
    return faults(match, (operation, body) =>
      [...body.fields.keys()].filter(name => !isTaken(name, operation, match)).map(name => fault(name, operation, body, match)));
  },
};

function isTaken(written: string, operation: Operation, match: Match): boolean {
  const name = written.replace(/\[.*$/, '');
  return operation.parameters.some(parameter => parameter.name === name)
    || REQUEST_OPTIONS.has(name)
    || (match.site.target.kind === 'sdk' && LIBRARY_OPTIONS.has(name))
    || fillsPath(name, match)
    || (match.method === 'GET' && QUERY_CREDENTIALS.has(name));
}

function fault(name: string, operation: Operation, body: Body, match: Match): Fault {
  // A library takes what goes into the path among the others.
  const known = operation.parameters.filter(parameter => parameter.in !== 'path' || match.site.target.kind === 'sdk').map(parameter => parameter.name);
  const nearest = suggest(name, known.filter(other => !body.fields.has(other)));
  const taken = known.length === 0 ? 'leave it out' : `it takes ${list(known)}`;
  const remedy = nearest === undefined ? taken : `did you mean ${code(nearest)}?`;
  return { key: name, at: placeOf(body, name), message: `${endpoint(match)} takes no ${code(name)}: ${remedy}${remedy.endsWith('?') ? '' : '.'}` };
}
