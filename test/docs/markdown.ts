// Takes a Markdown document apart, as far as the tests of the documents need it.

/** A fenced block: its language, what is in it, and the heading it stands under. */
export interface Fence { language: string; text: string; section: string }

const FENCE = /^( *)```(\w*)\n([^]*?)^\1```$/gm;

/** Every fenced block. */
export function fences(text: string): Fence[] {
  return [...text.matchAll(FENCE)].map(({ 2: language = '', 3: block = '', index }) => (
    { language, text: block, section: headings(text.slice(0, index)).at(-1) ?? '' }
  ));
}

/** The lines of every block of shell commands, without comments. */
export function commands(text: string): string[] {
  const lines = fences(text).filter(({ language }) => language === 'sh').flatMap(fence => fence.text.split('\n'));
  return lines.map(line => line.replace(/\s+#.*$/, '').trim()).filter(Boolean);
}

/** The text without its fenced blocks. */
export function prose(text: string): string {
  return text.replace(FENCE, '');
}

/** Headings in order, without their marks. */
export function headings(text: string): string[] {
  return [...prose(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => title);
}

/** How GitHub calls a heading in a link. */
export function anchor(title: string): string {
  return title.toLowerCase().replace(/[^\w\s-]/g, '').trim().replace(/\s/g, '-');
}

/** Where links and images lead. */
export function links(text: string): string[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** What stands under a heading of the second level, with its subsections. */
export function section(text: string, title: string): string {
  return text.split(/^(?=## )/m).find(part => part.startsWith(`## ${title}\n`)) ?? '';
}

/** The first column of every table, without code marks. */
export function firstColumn(text: string): string[] {
  return [...text.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell = '']) => cell.replaceAll('`', '')).filter(cell => !/^-+:?$/.test(cell));
}

const GENERATED = /^<!-- generated: (\w+) -->\n[^]*?^<!-- end -->$/gm;

/** The names of the sections that are generated. */
export function generatedNames(text: string): string[] {
  return [...text.matchAll(GENERATED)].map(([, name = '']) => name);
}

/** The text with its generated sections filled in. */
export function fill(text: string, sections: Readonly<Record<string, string>>): string {
  return text.replace(GENERATED, (_, name: string) => `<!-- generated: ${name} -->\n\n${sections[name] ?? `There is no section "${name}".`}\n\n<!-- end -->`);
}

/** The text without what is generated. */
export function written(text: string): string {
  return text.replace(GENERATED, '');
}

/** A table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

/** Text as code. */
export const code = (text: string): string => `\`${text}\``;
