// Text that may be an endpoint.
import type { Expr } from '../../analysis/program';

const ENDPOINT = /authorizations|applications/;

/** Whether an expression is text that may hold an endpoint. */
export function mayBeEndpoint(value: Expr, depth = 0): boolean {
  if (value.kind === 'literal') return typeof value.value === 'string' && ENDPOINT.test(value.value) && !/\s/.test(value.value);
  return value.kind === 'join' && depth < 4 && value.parts.some(part => mayBeEndpoint(part, depth + 1));
}
