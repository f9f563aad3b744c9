// Redirections: heredocs, here-strings and files, in and out.
import { bind, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Command, Frame, Script, Statements } from './script';
import { known, oneOf, toExpr, type Text } from './text';
import { plain, span, word } from './word';

/** What a statement's redirections come to. */
interface Redirections {
  stdin?: Text;
  /** Where its output goes; undefined: nowhere else. */
  file?: Text;
  /** Words of the command that stand behind a redirection. */
  words: SyntaxNode[];
  /** Statements that stand on the line of a heredoc: piped to, and run afterwards. */
  piped: SyntaxNode[];
  after: SyntaxNode[];
}

/** A statement with its redirections. */
export function redirected(script: Script, node: SyntaxNode, frame: Frame, statements: Statements): readonly Text[] {
  const found: Redirections = { words: [], piped: [], after: [] };
  for (const child of node.children) redirect(script, child, frame, found);
  const body = node.children.find(c => c.field === 'body');
  if (body) attach(script, lastOf(body), found);
  let output = body ? statements(script, [body], frame) : [];
  if (found.file) {
    leave(script, found.file, output, frame);
    output = [];
  }
  if (found.piped.length > 0) {
    const at = script.at(body ?? node);
    output = statements(script, found.piped, { ...frame, stdin: oneOf(output) ?? { parts: [unknown('pipe', '', at)], at } });
  }
  return [...output, ...statements(script, found.after, { ...frame, maybe: true })];
}

function attach(script: Script, node: SyntaxNode, found: Redirections): void {
  const before = script.attached.get(node);
  script.attached.set(node, { stdin: found.stdin ?? before?.stdin, words: [...before?.words ?? [], ...found.words] });
}

function redirect(script: Script, node: SyntaxNode, frame: Frame, found: Redirections): void {
  switch (node.type) {
    case 'file_redirect': fileRedirect(script, node, frame, found); break;
    case 'herestring_redirect': found.stdin = hereString(script, node, frame); break;
    case 'heredoc_redirect': heredoc(script, node, frame, found);
  }
}

/** `<<< text`. */
export function hereString(script: Script, node: SyntaxNode, frame: Frame): Text | undefined {
  const text = node.children.find(c => c.named && c.type !== 'file_descriptor');
  return text && word(script, text, frame);
}

/** The grammar takes every word behind `>` for a target; the shell takes the first one. */
function fileRedirect(script: Script, node: SyntaxNode, frame: Frame, found: Redirections): void {
  const [target, ...words] = node.children.filter(c => c.field === 'destination');
  const descriptor = node.children.find(c => c.type === 'file_descriptor');
  const operator = node.children.find(c => /^[<>&|]+-?$/.test(c.type))?.type ?? '';
  found.words.push(...words);
  if (!target) return;
  const file = word(script, target, frame);
  if (operator === '<') found.stdin = readFile(script, file, { use: script.use(frame), stdin: frame.stdin });
  else if (takesOutput(operator, descriptor && script.textOf(descriptor), file)) found.file = file;
}

/** `> file`, `1>> file`, `&> file`, `>&2`. */
function takesOutput(operator: string, descriptor: string | undefined, file: Text): boolean {
  if (operator === '>&') return known(file) === '2';
  return operator.startsWith('&>') || (/^>[>|]?$/.test(operator) && (descriptor === undefined || descriptor === '1'));
}

function heredoc(script: Script, node: SyntaxNode, frame: Frame, found: Redirections): void {
  for (const child of node.children) {
    if (child.type === 'heredoc_body') found.stdin = heredocText(script, node, child, frame);
    else if (child.type === 'pipeline') found.piped.push(...child.children.filter(c => c.named));
    else if (child.field === 'right') found.after.push(child);
    else if (child.field === 'argument' && !node.children.some(c => c.type === 'ERROR' && c.start < child.start)) found.words.push(child);
    else redirect(script, child, frame, found);
  }
}

/** The body of a heredoc. The grammar begins the body behind its first spaces: the text begins with the line. */
function heredocText(script: Script, node: SyntaxNode, body: SyntaxNode, frame: Frame): Text {
  const start = node.children.find(c => c.type === 'heredoc_start');
  const first = script.source.lineStart(body.start);
  const from = start && first > start.end ? first : body.start;
  const at = script.source.place(from, body.end);
  const raw = start !== undefined && /["'\\]/.test(script.textOf(start));
  const indented = node.children.some(c => c.type === '<<-');
  const parts = raw ? plain(script, from, body.end, 'raw', at) : span(script, body, from, body.end, 'heredoc', frame);
  if (!indented) return { parts, at };
  // Without its tabs the text stands nowhere: its place is that of the redirection.
  const whole = script.at(node);
  const outdent = (piece: Expr): Expr => (piece.kind === 'literal' ? { ...piece, value: String(piece.value).replace(/^\t+/gm, ''), at: whole } : piece);
  return { parts: parts.map(outdent), at: whole };
}

const CHAINS = new Set(['list', 'pipeline', 'negated_command', 'redirected_statement']);

/** The statement at the end of a list or a pipeline: a redirection behind it is its own. */
function lastOf(node: SyntaxNode): SyntaxNode {
  let last = node;
  while (CHAINS.has(last.type)) {
    const { children, type }: SyntaxNode = last;
    const body = type === 'redirected_statement';
    const inner = body ? children.find(c => c.field === 'body') : children.findLast(c => c.named && c.type !== 'comment');
    if (!inner) break;
    last = inner;
  }
  return last;
}

/** Remembers what a script writes to a file. */
function leave(script: Script, file: Text, output: readonly Text[], frame: Frame): void {
  const name = fileName(file);
  const text = oneOf(output);
  if (name === undefined) return;
  const binding = script.files.get(name) ?? bind(name, 'variable', file.at, null);
  if (!text && !script.files.has(name)) return;
  script.files.set(name, binding);
  script.write(binding, text ? toExpr(text) : unknown('output', name, file.at), frame);
}

/** The text of a file: what the script wrote to it, or its input for `-`. */
export function readFile(script: Script, file: Text, reader: Pick<Command, 'use' | 'stdin'>): Text {
  const name = fileName(file);
  if ((name === '-' || name === '/dev/stdin') && reader.stdin) return reader.stdin;
  const binding = name === undefined ? undefined : script.files.get(name);
  return { parts: [binding ? { kind: 'name', binding, at: file.at, use: reader.use } : unknown('file', name ?? '', file.at)], at: file.at };
}

/** A file's name, or its spelling when it is held by variables. */
function fileName(file: Text): string | undefined {
  const parts = file.parts.map(piece => {
    if (piece.kind === 'literal') return String(piece.value);
    if (piece.kind === 'name') return `$${piece.binding.name}`;
    return piece.kind === 'unknown' && piece.why === 'environment' ? `$${piece.name}` : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}
