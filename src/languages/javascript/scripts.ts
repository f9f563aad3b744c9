// Scripts inside other files: <script> of HTML and its templates, Vue, Svelte and Astro.

export interface Script { text: string; line: number; column: number; extension: string }

/** Files with scripts in them. */
export const PAGE = /\.(?:vue|svelte|astro|x?html?|ejs|hbs)$/i;
/** Astro's script stands at the top, between two lines. */
const FENCED = /^(\s*---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/m;

/** The scripts of a page, each with the lines and columns before it. */
export function scriptsOf(text: string, path: string): Script[] {
  const scripts: Script[] = [];
  const [, fence, top] = path.endsWith('.astro') ? FENCED.exec(text) ?? [] : [];
  if (fence !== undefined && top !== undefined) scripts.push({ text: top, line: fence.split('\n').length - 1, column: 0, extension: 'tsx' });
  // Commented out is not run; blanks keep the lines and columns.
  const live = text.replace(/<!--[\s\S]*?-->/g, comment => comment.replace(/[^\n]/g, ' '));
  for (const match of live.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi)) {
    const [, attributes = '', body = ''] = match;
    const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
    if (type !== '' && !/(java|ecma|type)script|module|babel|jsx/i.test(type)) continue;
    const start = match.index + match[0].indexOf('>') + 1;
    const head = text.slice(0, start);
    const lang = /\blang\s*=\s*["']?(\w+)/i.exec(attributes)?.[1]?.toLowerCase();
    scripts.push({ text: body, line: head.split('\n').length - 1, column: start - (head.lastIndexOf('\n') + 1), extension: lang === 'ts' || lang === 'tsx' || lang === 'typescript' ? 'tsx' : 'jsx' });
  }
  return scripts;
}
