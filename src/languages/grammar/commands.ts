// Commands that a program hands to the shell, in one string, in several that are joined, or word by word: they are read as scripts.
import { Excerpting, type Embedded } from '../../analysis/embedded';
import type { SourceFile } from '../../analysis/program';
import type { Parse } from '../tree-sitter/parse';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Dialect, Form } from './dialect';
import { addedTo, givenTo, keptIn } from './grown';

/** What a script begins with that comes to its requests later: so it is written as no sentence is. */
const BEGINS = [
  '#!/', '!\\s*', '(?:(?:export|local|readonly)\\s+)?[A-Za-z_]\\w*=', 'set\\s+[-+]', 'cd\\s+\\S+\\s*(?:\\n|&&|;)', 'mkdir\\s+(?:-|\\S+\\s*(?:\\n|&&|;))', 'rm\\s+-', 'sleep\\s+\\d', 'sudo\\s+',
  'echo\\s+["\'$]', 'eval\\s+["\'$]', 'if\\s+(?:\\[|!|\\$\\(|curl\\s)', 'for\\s+\\w+\\s+in\\s', 'while\\s+(?:\\[|!|:|true\\b|read\\s)', '(?:ba|z)?sh\\s+-\\w*c\\s',
].join('|');
/** A command as one string, or a script with one. */
export const COMMAND = new RegExp(`^\\s*(?:(?:curl|wget|gh\\s+api|https?\\s+(?:-|GET|POST|PUT|PATCH|DELETE))\\s|(?:${BEGINS})(?:[^]*?[\\n;&|(!"'\`]|[^]*?\\b(?:then|do|if))?[ \\t]*curl\\s)`);
/** What a file with a command holds, in whatever quotes that is. */
const MENTIONED = /(?<![\w$.-])(?:curl|wget|gh\s+api)\b|["']gh["']|[[(,]\s*[\w$.@>-]*(?:curl|wget)/i;
/** What stands somewhere in a file one of whose commands can be of interest: all parts of a command are in its file. */
const ENDPOINT = /authorizations|applications/;
/** Whether it is worth it to look for commands in a file. */
export const mayCommand = (text: string): boolean => MENTIONED.test(text) && ENDPOINT.test(text);
/** The first of several words of one. */
export const PROGRAM = /^(?:[\w/.-]*\/)?(?:curl|wget|gh)$/;
/** What is named after one: it holds the program's path. */
const HELD = /^[$@]?(?:\w+(?:\.|->|::))*(?:\w*_)?(curl|wget)(?:_?(?:path|cmd|bin|binary|command|exe|executable|program|tool))?$/i;
/** What stands before a command that is only said, or expected of somebody else: `puts "curl …"`, `receive(:run).with("curl …")`. Not `system(printf("curl …"))`. */
const ONLY_SAID = /(?:\b(?:print(?:ln)?|(?<![(=,]\s*)printf|puts|put(?:Str)?Ln|writeln|echo|cat|say|secho|message|write-[a-z]+|nslog|log|debug|info|warn(?:ing)?|error|raise|fail|die|abort|usage|eq|equalTo|identicalTo|assert\w*|expect)|\.(?:with(?:Args)?|to(?:Strict)?Equal|toBe|toHaveBeenCalledWith|calledWith)|_called_(?:once_)?with)\s*\(?\s*$/i;
/** Whether the string that begins at an offset is no command of this program. */
export const isOnlySaid = (text: string, at: number): boolean => ONLY_SAID.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
/** A constant of the file: the script may use it by its name. */
const CONSTANT = /(?:\bdefine\(\s*["'](\w+)["']\s*,|\b(\w+)\s*:?=)\s*(["'])([\w:/.@-]+)\3/g;
/** A list among the words that stands for several of them: `*options`. */
const SPREAD = /splat|spread|unpacking/;
/** How many words of a list are read. */
const MAX_WORDS = 60;

type TextForm = Extract<Form, { as: 'text' }>;
/** What a node is in, from the inside out. */
interface Above { node: SyntaxNode; above: Above | undefined }

function outwardsFrom(innermost: Above | undefined): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let level = innermost; level; level = level.above) nodes.push(level.node);
  return nodes;
}

interface Piece { kind: 'content' | 'escape' | 'hole'; start: number; end: number }

/** The commands in a file of this language. */
export function commandsIn({ forms }: Dialect, parse: Parse): (file: SourceFile) => Embedded[] {
  return ({ text }) => {
    if (!mayCommand(text)) return [];
    const syntax = parse(text);
    if (typeof syntax === 'string') return [];
    const found: Excerpting[] = [];
    const textForm = (node: SyntaxNode): TextForm | undefined => { const form = forms[node.type]; return form?.as === 'text' ? form : undefined; };
    const read = (node: SyntaxNode, form: TextForm): { pieces: readonly Piece[]; said: string } => {
      const pieces = piecesOf(node, form, text);
      return { pieces, said: pieces.map(p => (p.kind === 'content' ? text.slice(p.start, p.end) : p.kind === 'escape' ? text.slice(p.start + 1, p.end) : '$x')).join('') };
    };
    const visit = (node: SyntaxNode, index: number, siblings: readonly SyntaxNode[], above: Above | undefined): void => {
      const filled = formatted(node, forms, text);
      const parts = filled ? [filled.text] : flattened(node, forms, text);
      const first = parts[0] && textForm(parts[0]);
      const said = first ? read(parts[0]!, first).said : '';
      if ((COMMAND.test(said) || PROGRAM.test(said)) && !first?.runs && isOnlySaid(text, node.start)) return;
      const called = calledWith(node, siblings, text);
      if (called) found.push(listed(siblings, forms, textForm, (part, form) => read(part, form).said, new Excerpting(text).add(constants(text)).put(called.program, called.start, node.start).add(' '), text).add('\n'));
      const isCommand = COMMAND.test(said);
      const isProgram = !isCommand && parts.length === 1 && (PROGRAM.test(said) || isHeld(node, siblings, above, forms, text));
      const outwards = isCommand || isProgram ? outwardsFrom(above) : [];
      const kept = keptIn(outwards, node.start, text);
      const added = kept ? addedTo(kept, outwards, forms, text) : [];
      if (isCommand) found.push([...parts, ...added.flatMap(one => flattened(one, forms, text))].reduce((excerpt, part) => put(excerpt, part, textForm(part), text, filled), new Excerpting(text).add(constants(text))).add('\n'));
      else if (isProgram) {
        const words = [...wordsFrom(siblings.slice(index), outwards, forms, text), ...added.flatMap(one => opened(one, forms))].map(one => joinedIn(one, [outwards.find(outer => forms[outer.type]?.as === 'function') ?? syntax.root, syntax.root], forms, text));
        found.push(listed(words, forms, textForm, (part, form) => read(part, form).said, new Excerpting(text).add(constants(text)), text).add('\n'));
      }
      // What only wraps one thing stands among the siblings of that.
      else if (node.children.filter(c => c.named).length === 1) node.children.forEach(child => visit(child, index, siblings, { node, above }));
      else node.children.forEach((child, i) => visit(child, i, node.children, { node, above }));
    };
    visit(syntax.root, 0, [syntax.root], undefined);
    return found.map(excerpt => ({ language: 'shell', blocks: [excerpt] }));
  };
}

/** The program that something is named after. */
const heldBy = ({ start, end }: SyntaxNode, text: string): string | undefined => HELD.exec(text.slice(start, end))?.[1]?.toLowerCase();

/** Whether a name that says so stands for the program in front of its options: `[curl_path, '-X', 'POST', url]`. */
function isHeld(node: SyntaxNode, siblings: readonly SyntaxNode[], above: Above | undefined, forms: Dialect['forms'], text: string): boolean {
  // Asked about every node: what is rare comes first.
  if (heldBy(node, text) === undefined) return false;
  const [first, second] = siblings.filter(c => c.named);
  if (first?.start !== node.start || second === undefined || !/^["']-/.test(text.slice(second.start, second.end))) return false;
  const holder = outwardsFrom(above).find(({ start, end }) => start !== node.start || end !== node.end);
  return holder !== undefined && (forms[holder.type]?.as === 'list' || /argument|array/.test(holder.type));
}

/** What stands before the arguments of a function, or of an object, that is the program: `sh.curl(`, `curl[`. */
const CALLED = /(?:^|[^\w$'"`-])(?:\w+\.)?(curl|wget)\s*[([]\s*$/;
/** How far back that is looked for. */
const REACH = 40;

/** The program that is called with its options as arguments: `sh.curl('-X', 'POST', url)`. */
function calledWith(node: SyntaxNode, siblings: readonly SyntaxNode[], text: string): { program: string; start: number } | undefined {
  if (node !== siblings.find(c => c.named) || !/^["']-/.test(text.slice(node.start, node.start + 2))) return undefined;
  const from = Math.max(0, node.start - REACH);
  const before = CALLED.exec(text.slice(from, node.start));
  const program = before?.[1];
  return before && program !== undefined ? { program, start: from + before.index + before[0].lastIndexOf(program) } : undefined;
}

/** Functions that put a word of a command into quotes: `escapeshellarg($url)`, `shlex.quote(url)`, `Shellwords.escape(url)`. */
const QUOTES = /^\\?(?:escapeshell(?:arg|cmd)|(?:(?:shlex|pipes)\.)?(?:quote|shell_?quote)|(?:Shellwords\.)?(?:escape|shellescape))\s*\(([^]*)\)$/;
/** What is a word without them. */
const WORD = /^[a-z]?["']?(?:[\w$/.:@=-]|[#$]?\{[\w$.>-]+\})*["']?$/i;

/** The operands of a concatenation in order, be it in quotes of a shell; anything else is itself. */
function flattened(node: SyntaxNode, forms: Dialect['forms'], text: string): SyntaxNode[] {
  const form = forms[node.type];
  const args = form?.as === 'binary' ? undefined : node.children.findLast(c => c.named);
  if (args && QUOTES.test(text.slice(node.start, node.end))) {
    const parts = flattened(unwrapped(args), forms, text);
    return parts.every(({ start, end }) => WORD.test(text.slice(start, end))) ? parts : [node];
  }
  if (form?.as !== 'binary') return [node];
  const [left, right] = [node.children[0], node.children.at(-1)];
  const operator = left && right ? text.slice(left.end, right.start).trim() : '';
  return left && right && form.join?.includes(operator) ? [...flattened(left, forms, text), ...flattened(right, forms, text)] : [node];
}

/** A text with placeholders, and what stands for them, in order. */
interface Filled { text: SyntaxNode; values: SyntaxNode[]; placeholder: RegExp }

const PERCENT = /%(?:\(\w+\))?[sdv](?!\w)/g;
const BRACES = /\{[\w:?#]*\}/g;
/** Functions that fill in a pattern, and how its placeholders are written. */
const FORMATS: readonly (readonly [RegExp, RegExp])[] = [[/^(?:fmt\.Sprintf|(?:\w+\.)*(?:format|sprintf))$/, PERCENT], [/^(?:format!|(?:\w+\.)*Format)$/, BRACES]];

/** `'curl %s' % url`, `fmt.Sprintf("https://host/%d", id)`. */
function formatted(node: SyntaxNode, forms: Dialect['forms'], text: string): Filled | undefined {
  const form = forms[node.type];
  const [left, right] = [node.children[0], node.children.findLast(c => c.named)];
  if (!left || !right) return undefined;
  if (form?.as === 'binary' && form.format?.includes(text.slice(left.end, right.start).trim())) {
    return { text: left, values: forms[right.type]?.as === 'list' ? right.children.filter(c => c.named) : [right], placeholder: PERCENT };
  }
  const callee = text.slice(node.start, right.start).trim();
  const placeholder = FORMATS.find(([name]) => name.test(callee))?.[1];
  const [pattern, ...values] = placeholder ? right.children.filter(c => c.named).map(unwrapped) : [];
  return pattern && forms[pattern.type]?.as === 'text' ? { text: pattern, values, placeholder: placeholder! } : undefined;
}

/** What is inside of something that only wraps it: an argument, a reference. */
function unwrapped(node: SyntaxNode): SyntaxNode {
  const [only, ...more] = node.children.filter(c => c.named);
  return only && more.length === 0 && only.children.length > 0 ? unwrapped(only) : node;
}

/** Steps that add to a command, and what holds the words of one. */
const ADDS = /\.\s*args?$/;
const HOLDS = /^(?:[\w.]+\.)?(?:Arguments|ArgumentList|arguments|args)\s*[:=]/;

/** The program and its words: what stands behind it, or what is added step by step, or is held beside it. */
function wordsFrom(siblings: readonly SyntaxNode[], outwards: readonly SyntaxNode[], forms: Dialect['forms'], text: string): readonly SyntaxNode[] {
  const [program, ...rest] = siblings.filter(node => node.named && !/initializer/.test(node.type));
  if (!program || rest.length > 0) return siblings;
  const made = outwards.find(node => node.start < program.start && !/argument/.test(node.type));
  const added = outwards.filter(node => node.start === made?.start).flatMap(node => {
    const args = node.children.findLast(c => c.named);
    return args && ADDS.test(text.slice(node.start, args.start).trimEnd()) ? args.children.flatMap(child => opened(child, forms)) : [];
  });
  if (added.length > 0) return [program, ...added];
  const held = outwards.slice(0, MAX_OUTWARDS).flatMap(node => node.children.flatMap(c => (/initializer/.test(c.type) ? c.children : [c])).filter(c => c.start > program.end && HOLDS.test(text.slice(c.start, c.start + 80))))[0];
  const value = held && unwrapped(held).children.findLast(c => c.named);
  return value ? [program, ...opened(value, forms)] : siblings;
}

/** The items of a list; anything else is itself. */
function opened(node: SyntaxNode, forms: Dialect['forms']): readonly SyntaxNode[] {
  const inner = unwrapped(node);
  return forms[inner.type]?.as === 'list' || /initializer/.test(inner.type) ? inner.children.filter(c => c.named) : [node];
}

/** The pieces of text that a variable is joined from, in the innermost of these scopes that says so; anything else is itself. */
function joinedIn(node: SyntaxNode, scopes: readonly SyntaxNode[], forms: Dialect['forms'], text: string): SyntaxNode {
  const name = text.slice(node.start, node.end);
  const value = node.named && /^[$\w]+$/.test(name) ? scopes.map(scope => givenTo(name, scope, text)).find(given => given !== undefined) : undefined;
  return value && flattened(value, forms, text).length > 1 ? value : node;
}

/** How many levels out the words of a program are looked for. */
const MAX_OUTWARDS = 6;

/** Adds text in which placeholders are variables of the script, called like what they stand for. */
function putContent(excerpt: Excerpting, from: number, to: number, text: string, values: SyntaxNode[], placeholder: RegExp): void {
  let at = from;
  for (const match of text.slice(from, to).matchAll(placeholder)) {
    const [start, value] = [from + match.index, values.shift()];
    excerpt.take(at, start).put(variable(value ? text.slice(value.start, value.end) : match[0]), start, start + match[0].length);
    at = start + match[0].length;
  }
  excerpt.take(at, to);
}

/** Literal text, escapes and holes of a string, in order. */
function piecesOf(node: SyntaxNode, { content, escapes, holes, gaps }: TextForm, text: string): Piece[] {
  if (!content && !holes) {
    const [whole, lead = '', , inner = ''] = /^([A-Za-z@$#]*("""|'''|["'`]))([\s\S]*)\2#*$/.exec(text.slice(node.start, node.end)) ?? [];
    return whole === undefined ? [] : [{ kind: 'content', start: node.start + lead.length, end: node.start + lead.length + inner.length }];
  }
  // What stands between the children, without the quotes around all of them.
  const quote = gaps ? /^(?:"""|["'`])?/.exec(text.slice(node.start, node.start + 3))![0].length : 0;
  const visit = (of: SyntaxNode, isContent: boolean): Piece[] => {
    const found: Piece[] = [];
    const end = of.end - (of === node ? quote : 0);
    let from = of.start + (of === node ? quote : 0);
    for (const child of of.children) {
      const kind = escapes?.includes(child.type) ? 'escape' : holes?.includes(child.type) ? 'hole' : undefined;
      if (isContent && from < child.start) found.push({ kind: 'content', start: from, end: child.start });
      found.push(...(kind ? [{ kind, start: child.start, end: child.end } as const] : visit(child, content?.includes(child.type) === true)));
      from = child.end;
    }
    if (isContent && from < end) found.push({ kind: 'content', start: from, end });
    return found;
  };
  return visit(node, gaps === true);
}

/** Adds a string as it reads; what is no string is a variable of the script. */
function put(excerpt: Excerpting, node: SyntaxNode, form: TextForm | undefined, text: string, filled?: Filled): Excerpting {
  if (!form) return excerpt.put(variable(text.slice(node.start, node.end)), node.start, node.end);
  const left = [...filled?.values ?? []];
  for (const { kind, start, end } of piecesOf(node, form, text)) {
    if (kind === 'content') putContent(excerpt, start, end, text, left, filled?.placeholder ?? PERCENT);
    else excerpt.put(kind === 'escape' ? unescaped(text.slice(start, end)) : variable(text.slice(start, end)), start, end);
  }
  return excerpt;
}

/** A command in words of their own: `"curl", "-X", "POST", url`. */
function listed(siblings: readonly SyntaxNode[], forms: Dialect['forms'], textForm: (node: SyntaxNode) => TextForm | undefined, saidBy: (node: SyntaxNode, form: TextForm) => string, excerpt: Excerpting, text: string): Excerpting {
  const given = siblings.filter(node => node.named).slice(0, MAX_WORDS);
  const words = given.map(node => { let inner = node; while (!textForm(inner) && inner.children.filter(c => c.named).length === 1) inner = inner.children.find(c => c.named)!; return inner; });
  words.forEach((node, i) => {
    if (SPREAD.test(given[i]!.type)) { excerpt.put(` "${several(text.slice(node.start, node.end))}"`, node.start, node.end); return; }
    const filled = formatted(node, forms, text);
    const parts = filled ? [filled.text] : flattened(node, forms, text);
    const said = parts.map(part => { const form = textForm(part); return form ? saidBy(part, form) : '$'; }).join('');
    // All words in one string behind the program: `Process.Start("curl", "-X POST …")`.
    const together = i === 1 && words.length === 2 && /^-\S+\s/.test(said);
    const quote = together || (!filled && /^[\w/.:@=-]+$/.test(said)) ? '' : filled || parts.length > 1 || said === '$' || said.includes("'") ? '"' : "'";
    const program = i === 0 && parts.length === 1 && !textForm(node) ? heldBy(node, text) : undefined;
    if (program !== undefined) { excerpt.put(program, node.start, node.end); return; }
    excerpt.add(i === 0 ? '' : ' ').add(quote);
    for (const part of parts) put(excerpt, part, textForm(part), text, filled);
    excerpt.add(quote);
  });
  return excerpt;
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '' };
const unescaped = (escape: string): string => SIMPLE[escape[1] ?? ''] ?? escape.slice(1);

/** A name or an expression as a variable of the shell. */
export const variable = (code: string): string => `\${${variableName(code)}}`;

/** One that stands for any number of words. */
export const several = (code: string): string => `\${${variableName(code)}[@]}`;

/** What such a variable is called. */
export const variableName = (code: string): string => code.replace(/^[#$]?\{|\}$/g, '').replace(QUOTES, '$1').replace(/^\W+|\W+$/g, '').replace(/\W+/g, '_') || 'x';

/** The constants of a file as variables of the shell. */
export const constants = (text: string): string => [...new Map([...text.matchAll(CONSTANT)].map(m => [m[1] ?? m[2]!, m[4]!] as const))].map(([name, value]) => `${name}='${value}'\n`).join('');
