// File names as git and diff write them: in quotes, with escapes, if they hold anything out of the ordinary.
// https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** The name that is meant. Escapes stand for bytes, which make up letters in UTF-8. */
export function unquoted(name: string): string {
  if (!/^"[^]*"$/.test(name)) return name;
  const parts = name.slice(1, -1).split(/(\\[0-7]{3}|\\[^])/);
  return Buffer.concat(parts.map((part, i) => (i % 2 === 0 ? Buffer.from(part) : Buffer.from([byteOf(part.slice(1))])))).toString('utf8');
}

function byteOf(escape: string): number {
  if (escape.length > 1) return Number.parseInt(escape, 8) & 0xff;
  return ESCAPES[escape] ?? escape.charCodeAt(0);
}
