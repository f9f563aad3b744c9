// Tables of names, as languages write them down.

/** One entry under each of several names: `each(lower, 'toLowerCase lowercase')`. */
export const each = <T>(entry: T, names: string): Record<string, T> => Object.fromEntries(wordsOf(names).map(name => [name, entry]));

/** Exactly one of these names, each a pattern. */
export const anyOf = (names: string): RegExp => new RegExp(`^(?:${wordsOf(names).join('|')})$`);

/** Words between blanks. */
export const wordsOf = (names: string): string[] => names.trim().split(/\s+/);
