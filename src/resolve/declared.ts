// The names that a file may declare, in whatever language: it is not parsed for that.

/** What stands before a name that is declared. */
const BEFORE = /(?:^|[\s({])(?:class|struct|enum|extension|object|namespace|mod|let|var|val|const|static|final|extern|define|String|string|NSString \*|char \*|func|fn)\b(?=([^\n;(=]{0,60}\w*))/gm;
/** The first name in a line, as in a group of constants. With a brace behind it a value is made of a type. */
const FIRST = /^[ \t]*(\w+)(?!\w|\s*\{)/gm;

/** All words that stand where a declaration has its name. */
export function declaredNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(FIRST)) names.add(name!);
  for (const [, behind] of text.matchAll(BEFORE)) for (const name of behind!.match(/\w+/g) ?? []) names.add(name);
  return names;
}
