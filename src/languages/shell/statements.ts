// Statements: what runs, in which order, and what only may run.
import type { SyntaxNode } from '../tree-sitter/syntax';
import { assignEach, assignment, declaration } from './assignments';
import { command } from './commands';
import { redirected } from './redirects';
import type { Frame, Script } from './script';
import { oneOf, toExpr, type Text } from './text';
import { word } from './word';
import { looped, unknown } from '../../analysis/scope';

type Reader = (script: Script, node: SyntaxNode, frame: Frame) => readonly Text[];

const children: Reader = (script, node, frame) => statements(script, node.children, frame);
const branch: Reader = (script, node, frame) => statements(script, node.children, { ...frame, maybe: true });
const nothing = (read: (script: Script, node: SyntaxNode, frame: Frame) => void): Reader => (script, node, frame) => { read(script, node, frame); return []; };

/** How each kind of statement is read. Kinds that are not named hold no statement but may hold a substitution. */
const READERS: Readonly<Record<string, Reader>> = {
  program: children,
  do_group: children,
  subshell: children,
  compound_statement: children,
  negated_command: children,
  variable_assignments: children,
  else_clause: branch,
  elif_clause: branch,
  case_item: branch,
  ERROR: broken,
  command: (script, node, frame) => printed(command(script, node, frame)),
  redirected_statement: (script, node, frame) => redirected(script, node, frame, statements),
  pipeline,
  list,
  if_statement: ifStatement,
  while_statement: (script, node, frame) => repeated(script, node.children, frame),
  c_style_for_statement: (script, node, frame) => repeated(script, node.children, frame),
  for_statement: forStatement,
  case_statement: children,
  function_definition: nothing(functionDefinition),
  variable_assignment: nothing(assignment),
  declaration_command: nothing(declaration),
  comment: () => [],
};

const printed = (text: Text | undefined): readonly Text[] => (text ? [text] : []);

/** Reads statements in order; gives what each of them prints. */
export function statements(script: Script, nodes: readonly SyntaxNode[], frame: Frame): readonly Text[] {
  return nodes.flatMap(node => (node.named ? statement(script, node, frame) : []));
}

function statement(script: Script, node: SyntaxNode, frame: Frame): readonly Text[] {
  const read = READERS[node.type] ?? nothing(glance);
  const stdin = script.attached.get(node)?.stdin;
  return script.deeper([], () => read(script, node, stdin ? { ...frame, stdin } : frame));
}

/** Looks into a test or another expression for commands that run inside it. */
function glance(script: Script, node: SyntaxNode, frame: Frame): void {
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'command_substitution' || next.type === 'process_substitution') script.inside(next.children, frame);
    else for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!);
  }
}

function pipeline(script: Script, node: SyntaxNode, frame: Frame): readonly Text[] {
  let output: readonly Text[] = [];
  const stages = node.children.filter(c => c.named && c.type !== 'comment');
  stages.forEach((stage, i) => {
    const stdin = i === 0 ? frame.stdin : oneOf(output) ?? { parts: [unknown('pipe', '', script.at(stages[i - 1]!))], at: script.at(stages[i - 1]!) };
    output = statement(script, stage, { ...frame, stdin });
  });
  return output;
}

/** `a && b || c`: the first runs, the others may. The tree leans to the left, as deep as the list is long. */
function list(script: Script, node: SyntaxNode, frame: Frame): readonly Text[] {
  const items: SyntaxNode[] = [];
  let left: SyntaxNode | undefined = node;
  while (left?.type === 'list') {
    const named: SyntaxNode[] = left.children.filter(c => c.named && c.type !== 'comment');
    items.push(...named.slice(1).reverse());
    [left] = named;
  }
  if (left) items.push(left);
  return items.reverse().flatMap((item, i) => statement(script, item, i === 0 ? frame : { ...frame, maybe: true }));
}

function ifStatement(script: Script, node: SyntaxNode, frame: Frame): readonly Text[] {
  const then = node.children.findIndex(c => c.type === 'then');
  const at = then < 0 ? node.children.length : then;
  return [...statements(script, node.children.slice(0, at), frame), ...statements(script, node.children.slice(at), { ...frame, maybe: true })];
}

function forStatement(script: Script, node: SyntaxNode, frame: Frame): readonly Text[] {
  const variable = node.children.find(c => c.field === 'variable');
  const values = node.children.filter(c => c.field === 'value' && c.named).map(c => word(script, c, frame));
  if (variable) assignEach(script, script.textOf(variable), values, frame, script.at(variable));
  return repeated(script, node.children.filter(c => c.field === 'body'), frame);
}

/** Statements of a loop. */
function repeated(script: Script, nodes: readonly SyntaxNode[], frame: Frame): readonly Text[] {
  return looped(frame.loop, () => script.next, loop => statements(script, nodes, { ...frame, maybe: true, loop }));
}

function functionDefinition(script: Script, node: SyntaxNode, frame: Frame): void {
  const name = node.children.find(c => c.field === 'name');
  const named = name && script.functions.get(script.textOf(name));
  const fn = named?.bodies.get(node);
  if (!named || !fn) return;
  fn.owner = frame.fn;
  script.write(named.binding, fn, frame);
  const inside: Frame = { fn, locals: new Map(frame.locals), maybe: false, shifted: { by: 0 } };
  fn.returns.push(...statements(script, node.children.filter(c => c.field === 'body'), inside).map(toExpr));
}

const LOOSE = new Set([
  'word', 'string', 'raw_string', 'ansi_c_string', 'concatenation', 'simple_expansion', 'expansion', 'number', 'command_name', 'command_substitution',
]);

/** What stands in a part that does not parse: statements are read as ever, loose words on one line as a command. */
function broken(script: Script, node: SyntaxNode, frame: Frame): readonly Text[] {
  const out: Text[] = [];
  let words: SyntaxNode[] = [];
  const flush = (): void => {
    const [first, ...rest] = words;
    words = [];
    if (!first) return;
    const name: SyntaxNode = { ...first, type: 'command_name', field: 'name', children: first.type === 'command_name' ? first.children : [first] };
    const parts = [name, ...rest.map(w => ({ ...w, field: 'argument' }))];
    const { end } = parts[parts.length - 1]!;
    const read = command(script, { type: 'command', named: true, field: null, start: first.start, end, children: parts }, frame);
    if (read) out.push(read);
  };
  for (const child of node.children) {
    const last = words[words.length - 1];
    if (last && (!LOOSE.has(child.type) || /(?<!\\)\n/.test(script.source.text.slice(last.end, child.start)))) flush();
    if (LOOSE.has(child.type)) words.push(child);
    else if (child.named) out.push(...statement(script, child, frame));
  }
  flush();
  return out;
}

