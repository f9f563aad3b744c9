// What is read out of one document of data.
import type { Excerpt } from '../../analysis/embedded';
import { Lines } from '../../analysis/lines';
import type { CallExpr, Entry, Expr, Program, RecordExpr } from '../../analysis/program';
import { bind, join, literal, unknown } from '../../analysis/scope';
import type { Place } from '../../model';
import type { Data } from './data';
import { jsonIn } from './json';
import { PLACEHOLDER, placeholder } from './placeholders';

/** Names of what requests are made with. */
export const SENT = 'request';
export const RECORDED = 'recording';
export const DEFINED = 'definition';

/** The parts of a request. */
export interface Parts { method?: Expr; url: Expr; body?: Expr; headers?: Expr; auth?: Expr }

/** Names of placeholders with what they stand for, as far as the document says. */
export type Variables = ReadonlyMap<string, string>;

/** A document under way to a Program. */
export class Reading {
  readonly calls: CallExpr[] = [];
  readonly records: RecordExpr[] = [];
  readonly texts: Program['texts'][number][] = [];
  private readonly lines: Lines;
  private readonly exprs = new Map<Data, Expr>();
  private order = 0;

  /** What placeholders stand for. */
  variables: Variables = new Map();

  constructor(readonly path: string, readonly text: string) {
    this.lines = new Lines(text);
  }

  place({ start, end }: { start: number; end: number }): Place {
    return this.lines.place(this.path, start, end);
  }

  /** Data as an expression. */
  expr(data: Data): Expr {
    const known = this.exprs.get(data);
    if (known) return known;
    const place = this.place(data);
    const made = data.kind === 'list' ? { kind: 'list' as const, items: data.items.map(item => this.expr(item)), open: false, at: place }
      : data.kind === 'scalar' ? (typeof data.value === 'string' ? this.filled(data.value, place) : literal(data.value, place))
      : { kind: 'record' as const, open: false, at: place, entries: data.entries.map((entry): Entry => ({ key: literal(entry.key, this.place({ start: entry.keyStart, end: entry.keyEnd })), value: this.expr(entry.value), at: this.place({ start: entry.keyStart, end: entry.value.end }) })) };
    this.exprs.set(data, made);
    return made;
  }

  /** Text with placeholders: those that are known are filled in, the others are holes. */
  filled(text: string, at: Place, depth = 0): Expr {
    const match = depth < 10 ? PLACEHOLDER.exec(text) : null;
    if (!match) return literal(text, at);
    const { name, usual } = placeholder(match);
    const value = this.variables.get(name) ?? usual;
    const rest = this.filled(text.slice(match.index + match[0].length), at, depth + 1);
    return join([literal(text.slice(0, match.index), at), value === undefined ? unknown('a placeholder', name, at) : this.filled(value, at, depth + 1), rest], at);
  }

  /** A body: the fields of a text that is JSON, each in its place; anything else as it is. */
  body(excerpt: Excerpt, at: Place): Expr {
    const fields = jsonIn(excerpt);
    return fields ? this.expr(fields) : this.filled(excerpt.text, at);
  }

  /** A request that is sent, was recorded, or is only described. */
  request(how: typeof SENT | typeof RECORDED | typeof DEFINED, at: Place, { method, url, body, headers, auth }: Parts): void {
    const named = { method, url, body, headers, auth };
    const args = Object.entries(named).flatMap(([name, value]) => (value ? [{ name, value }] : []));
    this.calls.push({ kind: 'call', callee: { kind: 'external', name: how, at }, args, constructs: false, at, owner: null, use: { order: this.order++, owner: null } });
  }

  /** The definition of an endpoint. */
  route(at: Place, method: string, url: Expr): void {
    const entry = (key: string, value: Expr): Entry => ({ key: literal(key, at), value, at });
    this.records.push({ kind: 'record', open: false, at, entries: [entry('method', literal(method, at)), entry('url', url)] });
  }

  program(language: string, root: Data | undefined, problems: readonly string[]): Program {
    const { path, calls, records, texts } = this;
    const exports = bind('exports', 'module', this.place({ start: 0, end: 0 }), null);
    if (root) exports.writes.push({ value: this.expr(root), order: 0, owner: null, maybe: false });
    return { path, language, calls, records, texts, imports: [], exports, problems };
  }
}
