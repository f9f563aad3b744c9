// What a name or a path segment looks like where it can matter. The patterns run over text in which each byte is one character.
// Each begins with its word and looks at what stands before it afterwards, so that it can be tried at the places where the word stands.
import { literally } from '../literally';

/** A literal segment where a path can begin with it: `/x`, `'x'`, `${base}x`, `%sx`, `x/` as a bare word. */
export function firstSegment(segment: string): string {
  const word = literally(segment);
  return `${word}(?:(?![\\w-])(?<=(?:${PATH_START}|['"\`}]|%s)${word})|/(?<=(?<![\\w$./-])${word}/))`;
}

/** A literal segment further on in a path, or waiting to be put into one. */
export function laterSegment(segment: string): string {
  return `${literally(segment)}(?![\\w-])(?<=['"\`}/]${literally(segment)})`;
}

/** A literal segment that is a word of a command which names an API, or a method: `gh api authorizations`, `hub_post authorizations "$data"`. */
export function argument(segment: string): string {
  const word = literally(segment);
  const command = '(?<![\\w$.-])[\\w:-]*(?:gh|hub|api|curl|request|get|post|put|patch|delete)[\\w:-]*';
  return `${word}(?=[\\s/?"'\`);]|$)(?<=${command}(?:[ \\t]+[^\\s;|&]+){0,4}[ \\t]+${word})`;
}

/** A pattern, and the words with one of which all that it fits begins. */
export interface Shape { words: readonly string[]; source: string }

/** One of the names, on its own and not as a part of a longer one. `perhaps`: what may be put behind it. */
export function named(words: readonly string[], perhaps = ''): string {
  const any = `(?:${words.map(literally).join('|')})${perhaps === '' ? '' : `(?:${perhaps})?`}`;
  return `${any}(?![\\w$])(?<=(?<![\\w$])${any})`;
}

/**
 * `auth.config(` and `login` for `auth.config().login`: a call ends the chain, since its arguments can be long. A name alone that is
 * called must be a member: `.applications(`, not a word before a bracket.
 */
export function chain(tokens: readonly string[], members: readonly string[]): Shape[] {
  const calls: Shape[] = [];
  let names: string[] = [];
  for (const token of tokens) {
    if (isName(token)) names.push(token);
    else if (names.length > 0) {
      const member = names.length === 1 && calls.length === 0 ? `(?<=(?:[.'"\`]|->|::)${literally(names[0]!)})` : '';
      calls.push({ words: [names[0]!], source: `${names.map(name => named([name])).join(ACCESS)}${member}['"\`\\]]*\\s*[?!]*[.\\s]*[(\\[]` });
      names = [];
    }
  }
  const last = [...names.map(name => named([name])), ...(members.length > 0 ? [named(members, PROMISED)] : [])];
  return [...calls, ...(last.length > 0 ? [{ words: names.length > 0 ? [names[0]!] : members, source: last.join(ACCESS) }] : [])];
}

/**
 * A name taken out of its client first, or put into a stub of one: `= client.authorization;`, `{ authorization } = client`,
 * `invoke(client.authorization, 'create')`, `authorization: { create() {} }`. Not the header that has the same name.
 */
export function aliased(name: string): string {
  const word = literally(name);
  const outOfClient = `(?<=(?<![Hh]eaders?[?!]?)(?:\\.|->)${word})(?!\\s*(?:\\(|=(?!=)|import\\b))`;
  const destructured = `(?<=\\{[^{}]{0,300}(?<![\\w$])${word})[^{}]{0,300}\\}\\s*=(?!=)`;
  const stubbed = `(?<=(?<![\\w$])${word})['"\`]?\\s*[:=]\\s*(?:\\{|new\\s)`;
  return `${word}(?![\\w$])(?:${outOfClient}|${stubbed}|${destructured})`;
}

/** Whether a token of a binding's receiver is a name; `()` and `[]` stand for a call and for any member. */
export function isName(token: string): boolean {
  return /^[\w$@]/.test(token);
}

/**
 * A slash before which stands no segment but a host's name or `v3`: `/payments/` is the start of somebody else's path. A segment
 * that comes out of a variable (`$BASE`, `{base}`, `:base`) may be anything, unless it is itself further on: `/payments/{id}/`, `/pay/v3/`.
 */
const PATH_START = '(?<!(?<![/:])/(?!v3/)[\\w.-]+)(?<!(?<![/:])/(?!api/)[\\w.-]+/(?:v3|[$#]?\\{[^{}/\\s]*\\}))/';

/** What a promisified object puts behind the names of its members. */
const PROMISED = 'Async';

/** Between a name and its member: `.`, `?.`, `!.`, `['`, `->`, `::`. */
const ACCESS = '\\s*[?!]*\\s*(?:[.[]|->|::)\\s*[\'"`]?';
