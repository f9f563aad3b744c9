// What quotes and backslashes leave of a text. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02

/** How a piece of text stands in the script. */
export type Quoting = 'bare' | 'double' | 'heredoc' | 'raw' | 'ansi';

const NAMED: Readonly<Record<string, string>> = { a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The text as the command gets it. */
export function unquote(text: string, quoting: Quoting): string {
  if (!text.includes('\\')) return text;
  switch (quoting) {
    case 'raw': return text;
    case 'bare': return text.replace(/\\(\r?\n|[^])/g, (_, next: string) => (next.endsWith('\n') ? '' : next));
    case 'double': return text.replace(/\\(\r?\n|["$`\\])/g, (_, next: string) => (next.endsWith('\n') ? '' : next));
    case 'heredoc': return text.replace(/\\(\r?\n|[$`\\])/g, (_, next: string) => (next.endsWith('\n') ? '' : next));
    case 'ansi': return text.replace(/\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|[^])/g, (_, code: string) => ansi(code));
  }
}

function ansi(code: string): string {
  if (/^[xuU]./.test(code)) return point(Number.parseInt(code.slice(1), 16));
  if (/^[0-7]/.test(code)) return point(Number.parseInt(code, 8));
  return NAMED[code] ?? (/["'?\\]/.test(code) ? code : `\\${code}`);
}

function point(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
