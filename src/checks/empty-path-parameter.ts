import type { Check, Match } from '../model';
import { alternatives, text } from '../values';
import { endpoint, list } from './support/words';

/** Whether a part of the path was left empty. */
export const emptyPathParameter: Check = {
  id: 'empty-path-parameter',
  title: 'A part of the path is empty',
  severity: 'error',
  help: `Something between two slashes is missing, as in \`/authorizations/clients//\`: the server finds no such address.

**What to do:** put the value in its place.`,
  run(match) {
    const empty = emptyParameters(match);
    const [first] = empty;
    if (!first) return [];
    const names = empty.map(([name]) => name);
    const [verb, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
    return [{ at: first[1].at, message: `${list(names)} ${verb} empty in ${endpoint(match)}: fill ${them} in.` }];
  },
};

function emptyParameters({ pathValues }: Match) {
  return [...pathValues].filter(([, value]) => alternatives(value).every(one => text(one) === ''));
}
