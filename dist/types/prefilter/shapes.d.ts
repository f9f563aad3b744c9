/** A literal segment where a path can begin with it: `/x`, `'x'`, `${base}x`, `%sx`, `x/` as a bare word. */
export declare function firstSegment(segment: string): string;
/** A literal segment further on in a path, or waiting to be put into one. */
export declare function laterSegment(segment: string): string;
/** A literal segment that is a word of a command which names an API, or a method: `gh api authorizations`, `hub_post authorizations "$data"`. */
export declare function argument(segment: string): string;
/** A pattern, and the words with one of which all that it fits begins. */
export interface Shape {
    words: readonly string[];
    source: string;
}
/** One of the names, on its own and not as a part of a longer one. `perhaps`: what may be put behind it. */
export declare function named(words: readonly string[], perhaps?: string): string;
/**
 * `auth.config(` and `login` for `auth.config().login`: a call ends the chain, since its arguments can be long. A name alone that is
 * called must be a member: `.applications(`, not a word before a bracket.
 */
export declare function chain(tokens: readonly string[], members: readonly string[]): Shape[];
/**
 * A name taken out of its client first, or put into a stub of one: `= client.authorization;`, `{ authorization } = client`,
 * `invoke(client.authorization, 'create')`, `authorization: { create() {} }`. Not the header that has the same name.
 */
export declare function aliased(name: string): string;
/** Whether a token of a binding's receiver is a name; `()` and `[]` stand for a call and for any member. */
export declare function isName(token: string): boolean;
