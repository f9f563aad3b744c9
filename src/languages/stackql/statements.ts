// StackQL: statements over resources of a provider, told apart from comments and other SQL.

export interface Span { start: number; end: number }
/** What a statement gives by name: in its WHERE, its columns, or after `@`. */
/** `nameAt`: its name, and its value if that comes right after. */
export interface Given { name: string; nameAt: Span; text: string; at: Span; /** It is a text, not a number or a name. */ quoted: boolean }
export interface Statement { verb: string; resource: string; method?: string; given: Given[]; at: Span }

const RESOURCE = /\bgithub\s*\.\s*oauth_authorizations\s*\.\s*(authorizations|grants)(?:\s*\.\s*(\w+))?/gi;
const VERB = /\b(SELECT|INSERT|UPDATE|REPLACE|DELETE|EXEC)\b/gi;
const VALUE = String.raw`('(?:[^']|'')*'|"(?:[^"]|"")*"|\{\{.*?\}\}|[^\s,;()]+)`;

/** The statements of a text over the authorizations and grants of GitHub. */
export function readStatements(text: string): { statements: Statement[]; comments: Span[] } {
  const { code, comments } = withoutComments(text);
  const quotes = [...code.matchAll(/'(?:[^']|'')*'/g)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  const statements = [...code.matchAll(RESOURCE)].flatMap(match => {
    if (quotes.some(({ start, end }) => start < match.index && match.index < end)) return [];
    const from = Math.max(code.lastIndexOf(';', match.index) + 1, 0);
    const semicolon = endOf(code, match.index);
    const verb = [...code.slice(from, match.index).matchAll(VERB)].at(-1);
    if (!verb) return [];
    const start = from + verb.index;
    const said = code.slice(start, semicolon);
    const values = [...equations(said, start), ...columns(said, start)];
    return [{ verb: verb[1]!.toUpperCase(), resource: match[1]!.toLowerCase(), ...(match[2] !== undefined && { method: match[2].toLowerCase() }), given: values, at: { start, end: start + said.trimEnd().length } }];
  });
  return { statements, comments };
}

/** Where the statement ends: at a semicolon outside of quotes. */
function endOf(code: string, from: number): number {
  let quote = '';
  for (let i = from; i < code.length; i++) {
    const letter = code[i]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === ';') return i;
  }
  return code.length;
}

/** Comments as blanks, so that everything stays where it is. */
function withoutComments(text: string): { code: string; comments: Span[] } {
  const comments: Span[] = [];
  const code = text.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|^\s*#[^\n]*/gm, (whole: string, offset: number) => {
    if (whole.startsWith("'")) return whole;
    comments.push({ start: offset, end: offset + whole.length });
    return whole.replace(/[^\n]/g, ' ');
  });
  return { code, comments };
}

/** `name = value`, `@name='value'`. */
function equations(said: string, offset: number): Given[] {
  return [...said.matchAll(new RegExp(String.raw`@{0,2}\b([A-Za-z_]\w*)\s*=\s*${VALUE}`, 'g'))].map(match => {
    const at = offset + match.index;
    const one = given(match[1]!, at + match[0].indexOf(match[1]!), match[2]!, at + match[0].length - match[2]!.length);
    return { ...one, nameAt: { start: one.nameAt.start, end: at + match[0].length } };
  });
}

/** `INSERT INTO x (a, b) SELECT 'v', 'w'` or `VALUES ('v', 'w')`: columns and their values in order. */
function columns(said: string, offset: number): Given[] {
  const list = /\(([^()]*)\)\s*(?:SELECT|VALUES\s*\()/i.exec(said);
  if (!list || !/^\s*(?:INSERT|REPLACE)/i.test(said)) return [];
  const names = [...list[1]!.matchAll(/[^\s,"`]+/g)];
  const from = list.index + list[0].length;
  const values = [...said.slice(from).matchAll(new RegExp(VALUE, 'g'))];
  return names.flatMap(({ 0: name, index }, i) => (values[i] && /^\w+$/.test(name) ? [given(name, offset + list.index + 1 + index, values[i]![1]!, offset + from + values[i]!.index)] : []));
}

function given(name: string, nameStart: number, value: string, start: number): Given {
  const quoted = /^['"]/.test(value);
  const text = quoted ? value.slice(1, -1).replaceAll("''", "'") : value;
  return { name: name.toLowerCase(), nameAt: { start: nameStart, end: nameStart + name.length }, text, at: { start: quoted ? start + 1 : start, end: start + value.length - (quoted ? 1 : 0) }, quoted };
}
