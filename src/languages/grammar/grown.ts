// What is added later on to a value that a variable holds: `cmd.append(url)`, `cmd += ["-d", body]`, `cmd.arg("-X").arg("POST")`.
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Dialect } from './dialect';

/** What stands between a variable and what it is given, and between it and what is added. */
const GIVES: ReadonlySet<string> = new Set(['=', ':=']);
const ADDS: ReadonlySet<string> = new Set(['+=', '.=', '<<']);
/** Methods that add their arguments to what they are called on. */
const METHOD = /^\s*(?:\.|->)\s*(?:append|extend|push|concat|add|addAll|args?)\s*\(/;
/** Functions that add to their first argument. */
const FUNCTION = /^(?:append|array_push)\s*\(/;

/** A variable in the statement that an expression stands in. */
export interface Kept { name: string; statement: SyntaxNode }

const namedOf = (node: SyntaxNode): SyntaxNode[] => node.children.filter(c => c.named);

/** The two sides of an assignment, or of what adds in the same way, and the sign between them. */
function sides(node: SyntaxNode, text: string): { left: string; sign: string; right: SyntaxNode } | undefined {
  const [to, right] = namedOf(node).slice(-2);
  return to && right ? { left: text.slice(to.start, to.end), sign: text.slice(to.end, right.start).trim(), right } : undefined;
}

/** The variable that holds what begins at `at`, from the nodes around it, the innermost first. */
export function keptIn(outwards: readonly SyntaxNode[], at: number, text: string): Kept | undefined {
  for (const node of outwards) {
    const both = sides(node, text);
    if (both && GIVES.has(both.sign) && both.right.start <= at && /^[$\w]+$/.test(both.left)) return { name: both.left, statement: node };
    const [, name, rest = ''] = /^([$\w]+)([\s\S]*)/.exec(text.slice(node.start, at)) ?? [];
    if (name !== undefined && METHOD.test(rest)) return { name, statement: node };
  }
  return undefined;
}

/** What is added to the variable behind its statement, in order, until it is given something else. */
export function addedTo({ name, statement }: Kept, outwards: readonly SyntaxNode[], forms: Dialect['forms'], text: string): SyntaxNode[] {
  const scope = outwards.find(node => forms[node.type]?.as === 'function') ?? outwards.at(-1);
  const added: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): boolean => {
    if (node.end <= statement.end) return true;
    const both = node.start > statement.start ? sides(node, text) : undefined;
    if (both && GIVES.has(both.sign) && both.left === name && !FUNCTION.test(text.slice(both.right.start))) return false;
    const more = node.start > statement.start ? additions(node, name, text) : [];
    added.push(...more);
    return more.length > 0 || node.children.every(visit);
  };
  scope?.children.every(visit);
  return added;
}

/** What one statement adds. */
function additions(node: SyntaxNode, name: string, text: string): SyntaxNode[] {
  const both = sides(node, text);
  if (both && (ADDS.has(both.sign) ? both.left === name : both.sign === '=' && both.left.replace(/\s*\[\s*\]$/, '') === name && both.left !== name)) return [both.right];
  if (both?.sign === '<<' && both.left.startsWith(name)) return [...additions(namedOf(node)[0]!, name, text), both.right];
  const said = text.slice(node.start, node.end);
  if (FUNCTION.test(said)) {
    const args = namedOf(node).flatMap(child => (/argument/.test(child.type) ? namedOf(child) : []));
    return args[0] && text.slice(args[0].start, args[0].end) === name ? args.slice(1) : [];
  }
  return said.startsWith(name) && METHOD.test(said.slice(name.length)) ? argumentsOf(node) : [];
}

/** The arguments of a chain of calls, the first call's first. */
function argumentsOf(node: SyntaxNode): SyntaxNode[] {
  return namedOf(node).flatMap(child => (/argument/.test(child.type) ? namedOf(child) : argumentsOf(child)));
}

/** The text that a name stands for, where it is given one once. */
export function givenTo(name: string, root: SyntaxNode, text: string): SyntaxNode | undefined {
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    const both = sides(node, text);
    if (both && GIVES.has(both.sign) && both.left === name) found.push(both.right);
    node.children.forEach(visit);
  };
  visit(root);
  return found.length === 1 ? found[0] : undefined;
}
