// Text that may be an endpoint.
import { nameOf } from '../../analysis/steps';
import type { Expr } from '../../analysis/program';

const ENDPOINT = /authorizations|applications/;
/** What makes an address of a text, or of the segments of a path, or fills one in. */
const MAKES = /^(?:(?:NS|Q|java\.net\.|Foundation\.)?(?:URL|URI|Url|Uri|HttpUrl|URLWithString:)|create|parse|toHttpUrl|stringWithFormat:|String|s?printf|[fF]ormat|\w*(?:[pP]ath|[uU]rl|URL|[uU]ri|URI|[eE]ndpoint)_?(?:[fF]or|[fF]rom|[oO]f|[tT]o)?)$/;

/** Whether an expression is text that may hold an endpoint, or an address made of it. */
export function mayBeEndpoint(value: Expr, depth = 0): boolean {
  if (depth > 4) return false;
  if (value.kind === 'literal') return typeof value.value === 'string' && ENDPOINT.test(value.value) && !/\s/.test(value.value);
  if (value.kind === 'call') return MAKES.test(nameOf(value)) && value.args.some(arg => mayBeEndpoint(arg.value, depth + 1));
  return value.kind === 'join' && value.parts.some(part => mayBeEndpoint(part, depth + 1));
}
