// As much of TOML as manifests need: tables, and entries with what is written for them.

/** One table: its name with dots, and the raw values of its entries. A name comes once for each time it is written. */
export interface Table { name: string; entries: ReadonlyMap<string, string> }

/** The tables of a TOML text, the nameless one first. */
export function tables(text: string): Table[] {
  const found: { name: string; entries: Map<string, string> }[] = [{ name: '', entries: new Map() }];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = withoutComment(lines[i]!);
    const header = /^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*$/.exec(line);
    if (header) { found.push({ name: header[1]!.replace(/["']/g, ''), entries: new Map() }); continue; }
    const [, key, start] = /^\s*("[^"]+"|'[^']+'|[\w.-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    const value = [start!];
    // A list or a record may go on over several lines.
    for (let open = depth(start!); open > 0 && i + 1 < lines.length; open += depth(value.at(-1)!)) value.push(withoutComment(lines[++i]!));
    found.at(-1)!.entries.set(unquoted(key), value.join('\n').trim());
  }
  return found;
}

/** A string without its quotes; anything else as it is written. */
export const unquoted = (value: string): string => /^(["'])([\s\S]*)\1$/.exec(value.trim())?.[2] ?? value.trim();

/** What a record `{ key = "value" }` holds under a key. */
export const field = (value: string, key: string): string | undefined => new RegExp(`(?:^|[{,\\s])${key}\\s*=\\s*(["'])([^"']*)\\1`).exec(value)?.[2];

/** The strings of a list. */
export const strings = (value: string): string[] => [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(m => m[1] ?? m[2] ?? '');

/** How many more brackets a line opens than it closes, outside of strings. */
function depth(value: string): number {
  const bare = value.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  return (bare.match(/[[{]/g) ?? []).length - (bare.match(/[\]}]/g) ?? []).length;
}

function withoutComment(line: string): string {
  return /^(?:[^"'#]|"[^"]*"|'[^']*')*/.exec(line)![0];
}
