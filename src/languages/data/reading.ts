// What is read out of one document of data.
import { Lines } from '../../analysis/lines';
import type { CallExpr, Entry, Expr, Program, RecordExpr } from '../../analysis/program';
import { bind, join, literal, unknown } from '../../analysis/scope';
import type { Place } from '../../model';
import type { Data } from './data';

/** Names of what requests are made with. */
export const SENT = 'request';
export const RECORDED = 'recording';

/** The parts of a request. */
export interface Parts { method?: Expr; url: Expr; body?: Expr; headers?: Expr; auth?: Expr }

/** Names of placeholders with what they stand for, as far as the document says. */
export type Variables = ReadonlyMap<string, string>;

const PLACEHOLDER = /\{\{\s*([^{}]+?)\s*\}\}|\$\{\{?\s*([^{}]+?)\s*\}?\}|<<\s*(\w+)\s*>>/;

/** A document under way to a Program. */
export class Reading {
  readonly calls: CallExpr[] = [];
  readonly records: RecordExpr[] = [];
  readonly texts: Program['texts'][number][] = [];
  private readonly lines: Lines;
  private readonly exprs = new Map<Data, Expr>();
  private order = 0;

  constructor(readonly path: string, readonly text: string) {
    this.lines = new Lines(text);
  }

  place({ start, end }: { start: number; end: number }): Place {
    const [line, column] = this.lines.position(start);
    const [endLine, endColumn] = this.lines.position(end);
    return { path: this.path, line, column, endLine, endColumn };
  }

  /** Data as an expression. */
  expr(data: Data): Expr {
    const known = this.exprs.get(data);
    if (known) return known;
    const place = this.place(data);
    const made = data.kind === 'list' ? { kind: 'list' as const, items: data.items.map(item => this.expr(item)), open: false, at: place }
      : data.kind === 'scalar' ? literal(data.value, place)
      : { kind: 'record' as const, open: false, at: place, entries: data.entries.map((entry): Entry => ({ key: literal(entry.key, this.place({ start: entry.keyStart, end: entry.keyEnd })), value: this.expr(entry.value), at: this.place({ start: entry.keyStart, end: entry.value.end }) })) };
    this.exprs.set(data, made);
    return made;
  }

  /** Text with placeholders: those that are known are filled in, the others are holes. */
  filled(text: string, at: Place, variables: Variables = new Map(), depth = 0): Expr {
    const match = depth < 10 ? PLACEHOLDER.exec(text) : null;
    if (!match) return literal(text, at);
    const name = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    const value = variables.get(name.replace(/^(?:env|vars|_)\./, ''));
    const rest = this.filled(text.slice(match.index + match[0].length), at, variables, depth + 1);
    return join([literal(text.slice(0, match.index), at), value === undefined ? unknown('a placeholder', name, at) : this.filled(value, at, variables, depth + 1), rest], at);
  }

  /** A request that is sent, or was recorded. */
  request(how: typeof SENT | typeof RECORDED, at: Place, { method, url, body, headers, auth }: Parts): void {
    const named = { method, url, body, headers, auth };
    const args = Object.entries(named).flatMap(([name, value]) => (value ? [{ name, value }] : []));
    this.calls.push({ kind: 'call', callee: { kind: 'external', name: how, at }, args, constructs: false, at, owner: null, use: { order: this.order++, owner: null, loop: false } });
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
