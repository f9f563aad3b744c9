// Commands that a script hands to the shell, in one string or word by word: they are read as scripts of the shell.
import { ts } from 'ts-morph';
import type { ts as TS } from 'ts-morph';
import { Excerpting, type Embedded } from '../../analysis/embedded';
import type { SourceFile } from '../../analysis/program';
import { COMMAND, constants, isOnlySaid, mayCommand, PROGRAM, several, variable } from '../grammar/commands';
import { parse } from './parse';
import { PAGE } from './scripts';

const SHOWN = /<(?:pre|code|textarea)\b|\bmarkdown\b/i;
const ESCAPE = /\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\r\n|[\s\S])/g;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '\n': '', '\r\n': '' };
/** A string that begins as a command does, or is the name of a program, or a command in a script: without one there is no need to parse. */
const BEGUN = /["'`](?:\s|\\[nrt\n])*(?:curl|wget|gh|https?|[\w/.-]+\/(?:curl|wget|gh))(?:\s|\\|\$\{|["'`])|[\n;&|(!](?:[ \t]|\\n)*curl\s/;
/** How many words of a list are read. */
const MAX_WORDS = 60;

/** The commands in a JavaScript or TypeScript file. */
export function commandsIn({ path, text }: SourceFile): Embedded[] {
  // What a page shows as code is for a reader of documents.
  if (PAGE.test(path)) return SHOWN.test(text) ? [{ language: 'document', extension: '.html', blocks: [new Excerpting(text).take(0, text.length)] }] : [];
  if (!mayCommand(text) || !BEGUN.test(text)) return [];
  const source = parse('/file.tsx', text);
  const found: Excerpting[] = [];
  const start = (): Excerpting => new Excerpting(text).add(constants(text));
  const visit = (node: TS.Node, parent: TS.Node): void => {
    const parts = partsOf(node);
    const said = parts.map(saidBy).join('');
    if (parts.some(isText) && COMMAND.test(said)) {
      if (isOnlySaid(text, node.getStart(source))) return;
      found.push(parts.reduce((excerpt, part) => put(excerpt, part, source), start()).add('\n'));
      return;
    }
    if (parts.length === 1 && isText(node) && PROGRAM.test(said)) found.push(words(node, parent, source, start()).add('\n'));
    ts.forEachChild(node, child => visit(child, node));
  };
  visit(source, source);
  return found.map(excerpt => ({ language: 'shell', blocks: [excerpt] }));
}

type Text = TS.StringLiteralLike | TS.TemplateExpression;
const isText = (node: TS.Node): node is Text => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** The operands of a concatenation in order; anything else is itself. */
function partsOf(node: TS.Node): TS.Node[] {
  if (ts.isParenthesizedExpression(node)) return partsOf(node.expression);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken ? [...partsOf(node.left), ...partsOf(node.right)] : [node];
}

/** What a part says, with a variable of the shell for what can't be told. */
function saidBy(node: TS.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(span => `$x${span.literal.text}`)].join('') : '$x';
}

/** Adds a string as it reads; what is no string is a variable of the script. */
function put(excerpt: Excerpting, node: TS.Node, source: TS.SourceFile): Excerpting {
  if (ts.isStringLiteralLike(node)) return written(excerpt, source.text, node.getStart(source) + 1, node.end - 1);
  if (!ts.isTemplateExpression(node)) return excerpt.put(variable(node.getText(source)), node.getStart(source), node.end);
  written(excerpt, source.text, node.head.getStart(source) + 1, node.head.end - 2);
  for (const { expression, literal } of node.templateSpans) {
    excerpt.put(variable(expression.getText(source)), expression.getStart(source), expression.end);
    written(excerpt, source.text, literal.getStart(source) + 1, literal.end - (ts.isTemplateTail(literal) ? 1 : 2));
  }
  return excerpt;
}

/** Text between quotes, each escape as the character it stands for. */
function written(excerpt: Excerpting, text: string, from: number, to: number): Excerpting {
  let at = from;
  for (const { 0: escape, index } of text.slice(from, to).matchAll(ESCAPE)) {
    excerpt.take(at, from + index).put(meant(escape), from + index, from + index + escape.length);
    at = from + index + escape.length;
  }
  return excerpt.take(at, to);
}

function meant(escape: string): string {
  const code = /^\\(?:u\{?|x)([\da-fA-F]+)/.exec(escape)?.[1];
  return code === undefined ? SIMPLE[escape.slice(1)] ?? escape.slice(1) : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
}

/** A command in words of their own: `spawn('curl', ['-X', 'POST', url])`, `['curl', url].join(' ')`. */
function words(program: TS.Expression, parent: TS.Node, source: TS.SourceFile, excerpt: Excerpting): Excerpting {
  const beside: readonly TS.Expression[] = ts.isArrayLiteralExpression(parent) ? parent.elements : ts.isCallExpression(parent) || ts.isNewExpression(parent) ? parent.arguments ?? [] : [];
  const behind = beside.slice(beside.indexOf(program) + 1).flatMap(one => elementsOf(one, source));
  put(excerpt, program, source);
  for (const word of behind.slice(0, MAX_WORDS)) {
    if (ts.isSpreadElement(word)) { excerpt.put(` "${several(word.expression.getText(source))}"`, word.getStart(source), word.end); continue; }
    const parts = partsOf(word);
    const said = parts.map(saidBy).join('');
    const quote = /^[\w/.:@=-]+$/.test(said) ? '' : said.includes('$x') || said.includes("'") ? '"' : "'";
    excerpt.add(` ${quote}`);
    // Words of a list that was written down before stand nowhere in the command.
    if (word.pos < program.pos) excerpt.add(parts.reduce((before, part) => put(before, part, source), new Excerpting(source.text)).text);
    else for (const part of parts) put(excerpt, part, source);
    excerpt.add(quote);
  }
  return excerpt;
}

/** The words of a list, or of the variable that one is. Functions and options of the call are none. */
function elementsOf(node: TS.Expression, source: TS.SourceFile): readonly TS.Expression[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(element => (ts.isSpreadElement(element) ? spreadOf(element, source) : [element]));
  if (ts.isIdentifier(node)) return listNamed(node.text, source);
  return partsOf(node).some(isText) ? [node] : [];
}

/** What a list spreads in, where that is written down. */
function spreadOf(element: TS.SpreadElement, source: TS.SourceFile): readonly TS.Expression[] {
  const known = ts.isIdentifier(element.expression) ? listNamed(element.expression.text, source) : [];
  return known.length > 0 ? known : [element];
}

function listNamed(name: string, source: TS.SourceFile): readonly TS.Expression[] {
  let found: readonly TS.Expression[] = [];
  const visit = (node: TS.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name && node.initializer && ts.isArrayLiteralExpression(node.initializer)) found = node.initializer.elements;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
