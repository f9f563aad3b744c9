// The company that a request keeps: where what else goes the same way has paths that GitHub doesn't have, somebody else takes them all.
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { settle } from './objects';
import { nameOf } from './steps';
import type { CallExpr, Expr, Program } from './program';
import { first } from './shape';
import { each, isString, textParts } from './value';
import type { Abstract } from './value';

/** How a call writes its path: in which argument, what stands in front of it, and the segment that it begins with. */
interface Path { index: number; base: string; root: string; /** Without a slash. */ bare: boolean; whole: Abstract }

/** What is known of paths. */
export interface Atlas {
  /** Whether paths of GitHub's begin with that segment. */
  isOurs(root: string): boolean;
  /** Whether the path that is asked about begins with it. */
  asks(root: string): boolean;
  /** Whether GitHub has nothing there, where it has had little. */
  isBeyond(path: Abstract, root: string): boolean;
  /** Whether nobody else has such a path. */
  isAlone(path: Abstract): boolean;
}

/** How many calls are looked at for one request. */
const MOST = 200;
const ROOT = /^\/?(?:api\/v3\/)?([a-z][\w-]*)(?=$|[/?#])/i;

/** How many more of the paths that are called the same way in the file are GitHub's than others'. */
export function companyOf(call: CallExpr, program: Program, evaluator: Evaluator, words: Words, { isOurs, asks, isBeyond, isAlone }: Atlas): number {
  const read = ({ args }: CallExpr, index: number): Path | undefined => { const given = args[index]; return given && pathIn(evaluator.evaluate(given.value), index, words); };
  const own = call.args.flatMap((_, i) => read(call, i) ?? []).find(({ root }) => asks(root));
  if (!own) return 0;
  const paths = program.calls.filter(one => one !== call && isAlike(one, call, words)).slice(0, MOST).flatMap(one => read(one, own.index) ?? []);
  const beside = paths.filter(({ base, bare }) => base === own.base && (own.bare || !bare));
  const roots = new Set(beside.filter(({ root }) => !asks(root)).map(({ root }) => root));
  // `/authorizations/{id}/capture`
  const beyond = beside.some(({ whole, root }) => asks(root) && isBeyond(whole, root));
  // `/authorizations/clients/{id}`
  const alone = beside.some(({ whole }) => isAlone(whole));
  return [...roots].reduce((sum, root) => sum + (isOurs(root) ? 1 : -1), (alone ? 1 : 0) - (beyond ? 1 : 0));
}

function pathIn(value: Abstract, index: number, words: Words): Path | undefined {
  for (const one of each(value)) {
    const record = settle(one);
    const inside = record.kind === 'record' ? first(record, [...words.keys.url, ...words.keys.path]) : undefined;
    if (inside) return pathIn(inside, index, words);
    const [head, next] = isString(one) ? textParts(one) : [];
    const text = typeof head === 'string' ? head : next;
    const root = typeof text === 'string' ? ROOT.exec(text)?.[1] : undefined;
    if (typeof text === 'string' && root !== undefined) return { index, base: typeof head === 'string' ? '' : head?.name ?? '', root: root.toLowerCase(), bare: !text.startsWith('/'), whole: one };
  }
  return undefined;
}

/** Whether two calls go the same way: verbs of one client, or one function. */
function isAlike(a: CallExpr, b: CallExpr, words: Words): boolean {
  const [name, other] = [nameOf(a), nameOf(b)];
  if (a.annotates !== b.annotates || !(name === other || (words.verb.test(name) && words.verb.test(other)))) return false;
  const [of, from] = [a, b].map(({ callee }) => (callee.kind === 'member' ? callee.of : undefined));
  return of && from ? isSame(of, from, words) : !of && !from;
}

/** Whether two expressions are spelt the same, with the same things behind their names. */
export function isSame(a: Expr, b: Expr, words: Words): boolean {
  if (a.kind === 'name') return b.kind === 'name' && a.binding === b.binding;
  if (a.kind === 'external') return b.kind === 'external' && a.name === b.name && a.module === b.module;
  if (a.kind === 'member') return b.kind === 'member' && isSame(a.of, b.of, words) && isSame(a.key, b.key, words);
  if (a.kind === 'call') return b.kind === 'call' && isAlike(a, b, words);
  return a.kind === 'literal' && b.kind === 'literal' && a.value === b.value;
}
