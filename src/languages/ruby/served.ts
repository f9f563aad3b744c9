// Where a bare `get '/path'` is no request to others: routes, and tests that drive the program itself.
import type { Expr } from '../../analysis/program';
import type { Walker } from '../grammar/walker';
import { inClass, stateOf } from './state';

const VERB = /^(?:get|post|put|patch|delete|head|options|any|match|route)$/;
/** Blocks of route files, web frameworks and tests. */
const SERVING: ReadonlySet<string> = new Set([
  'draw', 'namespace', 'scope', 'resources', 'resource', 'member', 'collection', 'constraints', 'concern', 'route_param', 'route', 'routes', 'on',
  'mount', 'controller', 'authenticate', 'describe', 'context', 'it', 'specify', 'feature', 'scenario', 'test', 'should', 'before', 'setup',
  'subject', 'let', 'let!', 'shared_examples', 'shared_examples_for', 'shared_context', 'xit', 'fit', 'example', 'Given', 'When', 'Then', 'response',
  'path', 'request',
]);

/** Walks a block, knowing whether requests are served in it. */
export function servedIn(name: string, w: Walker, work: () => Expr): Expr {
  const state = stateOf(w);
  const before = state.served;
  state.served += SERVING.has(name) ? 1 : 0;
  try { return work(); } finally { state.served = before; }
}

/** Whether a bare call of this name serves: in such a block, or in the body of a class. */
export function isServed(name: string, w: Walker): boolean {
  return VERB.test(name) && (stateOf(w).served > 0 || (inClass(w) && w.owner === null));
}
