// The ways to put a payload together that every language has, and what can be wrong with it.
import type { Language, Manner } from './language';

/** A value of a payload: a text, a list of texts, or what a variable holds. */
export type Item = string | readonly string[] | { variable: string };
export type Fields = readonly (readonly [name: string, item: Item])[];

/** What is sent, and the check that has something to say of it, if one has. */
export const PAYLOADS: Readonly<Record<string, { check?: string; fields: Fields }>> = {
  right: { fields: [['scopes', ['repo', 'user']], ['note', 'garden app']] },
  open: { fields: [['scopes', ['repo']], ['note', { variable: 'user' }]] },
  'of another type': { check: 'wrong-type', fields: [['scopes', 'repo'], ['note', 'garden app']] },
  'with more': { check: 'unknown-parameter', fields: [['scopes', ['repo']], ['note', 'garden app'], ['lifetime', 'long']] },
  'with an unknown scope': { check: 'unknown-scope', fields: [['scopes', ['repo', 'garden']], ['note', 'garden app']] },
  'with less': { check: 'missing-parameter', fields: [['scopes', ['repo']]] },
};

/** A way to send a payload: as an object of the language, or as text. */
export interface Sender extends Manner { takes: 'object' | 'text'; post(url: string, body: string): string }

/** How payloads are written in a language. */
export interface Bodies {
  language: Language;
  /** A payload as an expression. */
  record?(fields: Fields): string;
  /** An object as text. `before`: a statement that it needs. */
  encoded?(expression: string): string | { before: string; text: string };
  local?(name: string, value: string): string;
  /** A payload in a variable that is given its fields one by one. `text`: it as text, if it is no object as others are. */
  filled?: { written(name: string, fields: Fields): string; text?(name: string): string };
  /** The same written in another way. */
  other?(fields: Fields): string;
  /** A type for it, and an object of that. `open`: it may hold more than is seen, so that nothing is said of what is not there. */
  model?: { open?: true; written(fields: Fields): { declaration: string; expression: string } };
  /** JSON in a text of the language. */
  quoted?(json: string): string;
  /** The same of JSON in two parts, with the variable `user` between them. */
  filledIn?(before: string, after: string): string;
  senders: Readonly<Record<string, Sender>>;
}

const isOpen = (fields: Fields): boolean => fields.some(([, item]) => typeof item === 'object' && 'variable' in item);

/** A program in a form of its own. Undefined where a language or a client has no such form. */
type Form = (bodies: Bodies, sender: Sender, fields: Fields) => Record<string, string> | undefined;

function post({ language: l }: Bodies, sender: Sender, body: string): string {
  return sender.post(l.joined([l.text(sender.hosted ? '/authorizations' : 'https://api.github.com/authorizations')]), body);
}

/** Statements that send an object, as the client wants it. */
function sent(b: Bodies, sender: Sender, expression: string | undefined, text?: string): string | undefined {
  const given = expression === undefined || sender.takes === 'object' ? expression : text ?? b.encoded?.(expression);
  return given === undefined ? undefined : typeof given === 'string' ? post(b, sender, given) : `${given.before}\n${post(b, sender, given.text)}`;
}

function program({ language: l }: Bodies, sender: Sender, statements: string | undefined, before: readonly string[] = [], declarations = ''): Record<string, string> | undefined {
  return statements === undefined ? undefined : l.files(declarations, [...before, l.written({ name: 'signIn', parameters: ['user', 'password'], body: statements, client: sender })], sender, false);
}

/** What a client takes, in one expression. */
function whole(b: Bodies, { takes }: Sender, fields: Fields): string | undefined {
  const record = b.record?.(fields);
  const given = record === undefined || takes === 'object' ? record : b.encoded?.(record);
  return typeof given === 'string' ? given : undefined;
}

const inVariable = (b: Bodies, name: string, value: string): string => (b.local ?? b.language.local)(name, value);
const together = (first: string | undefined, rest: string | undefined): string | undefined => (first === undefined || rest === undefined ? undefined : `${first}\n${rest}`);

const MARK = '@';

export const BODY_FORMS: Readonly<Record<string, Form>> = {
  inline: (b, sender, fields) => program(b, sender, sent(b, sender, b.record?.(fields))),
  other: (b, sender, fields) => program(b, sender, sent(b, sender, b.other?.(fields))),
  local: (b, sender, fields) => program(b, sender, b.record && together(inVariable(b, 'payload', b.record(fields)), sent(b, sender, b.language.variable('payload')))),
  filled: (b, sender, fields) => (!b.filled || (b.filled.text && sender.takes === 'object') ? undefined
    : program(b, sender, together(b.filled.written('payload', fields), sent(b, sender, b.language.variable('payload'), b.filled.text?.(b.language.variable('payload')))))),
  helper: (b, sender, fields) => {
    const made = whole(b, sender, fields);
    return made === undefined || isOpen(fields) ? undefined
      : program(b, sender, post(b, sender, b.language.called('apiUrl', [])), [b.language.written({ name: 'apiUrl', parameters: [], body: b.language.given(made, sender), client: sender, plain: true })]);
  },
  handed: (b, sender, fields) => {
    const { language: l } = b;
    const made = whole(b, sender, fields);
    return made === undefined ? undefined
      : program(b, sender, l.given(l.called('callApi', [made, l.variable('user'), l.variable('password')]), sender), [l.written({ name: 'callApi', parameters: ['path', 'user', 'password'], body: post(b, sender, l.variable('path')), client: sender })]);
  },
  text: (b, sender, fields) => (!b.quoted || sender.takes === 'object' || isOpen(fields) ? undefined : program(b, sender, post(b, sender, b.quoted(JSON.stringify(Object.fromEntries(fields)))))),
  'text in a variable': (b, sender, fields) => (!b.quoted || sender.takes === 'object' || isOpen(fields) ? undefined
    : program(b, sender, `${inVariable(b, 'payload', b.quoted(JSON.stringify(Object.fromEntries(fields))))}\n${post(b, sender, b.language.variable('payload'))}`)),
  'text with a variable': (b, sender, fields) => {
    const [before = '', after] = JSON.stringify(Object.fromEntries(fields.map(([name, item]) => [name, name === 'note' ? MARK : item]))).split(MARK);
    return !b.filledIn || sender.takes === 'object' || after === undefined ? undefined : program(b, sender, post(b, sender, b.filledIn(before, after)));
  },
  model: (b, sender, fields) => {
    const model = b.model?.written(fields);
    return program(b, sender, sent(b, sender, model?.expression), [], model?.declaration);
  },
};
