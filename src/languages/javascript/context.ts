// What the lowering of one JavaScript or TypeScript file carries along.
import type { ts as TS } from 'ts-morph';
import type { Place } from '../../model';
import { Lines } from '../../analysis/lines';
import { bind, looped, Scope } from '../../analysis/scope';
import type { Binding, CallExpr, Expr, FunctionExpr, Loop, Program, RecordExpr, Use, Workspace } from '../../analysis/program';

export type Compiler = typeof TS;

const TELLING = /uthorization|\/applications|github/;

/** The state of a walk through one file: where it is, and what it has collected. */
export class Context {
  readonly calls: CallExpr[] = [];
  readonly records: RecordExpr[] = [];
  readonly texts: { text: string; at: Place; kind: 'string' | 'comment' | 'type-key' }[] = [];
  readonly imports: string[] = [];
  /** Names of texts that may be endpoints. */
  readonly constants: { name: string; value: Expr; owner?: FunctionExpr }[] = [];
  exports: Binding;
  /** The class that `super` is, in a class that extends one. */
  base: Expr | null = null;
  scope: Scope;
  owner: FunctionExpr | null = null;
  /** What `this` is. */
  self: Binding | null = null;
  /** As in every other language: the compiler also counts U+2028 and the like, which no editor shows as a line break. */
  private readonly lines: Lines;
  private latest: { node: TS.Node; place: Place } | undefined;
  private branches = 0;
  private around: Loop | undefined;
  private order = 0;

  constructor(
    readonly ts: Compiler, readonly source: TS.SourceFile, readonly path: string, readonly workspace: Workspace,
    /** Lines and columns before the text, when it is a script inside another file. */
    private readonly offset: { line: number; column: number } = { line: 0, column: 0 },
  ) {
    this.lines = new Lines(source.text);
    this.exports = bind('exports', 'module', this.placeOf(0, 0), null);
    this.scope = new Scope(null, null, true);
  }

  at(node: TS.Node): Place {
    // Whoever lowers a node asks, and then what it is lowered as.
    if (this.latest?.node !== node) this.latest = { node, place: this.placeOf(node.getStart(this.source), node.end) };
    return this.latest.place;
  }

  placeOf(start: number, end: number): Place {
    const { offset } = this;
    const at = this.lines.place(this.path, start, end);
    if (offset.line === 0 && offset.column === 0) return at;
    const { path, line, column, endLine, endColumn } = at;
    return { path, line: line + offset.line, column: column + (line === 1 ? offset.column : 0), endLine: endLine + offset.line, endColumn: endColumn + (endLine === 1 ? offset.column : 0) };
  }

  /** A moment in the file's order, for a read or a write. */
  use(): Use {
    return { order: this.order++, owner: this.owner, loop: this.around };
  }

  get maybe(): boolean {
    return this.branches > 0;
  }

  branch<T>(work: () => T): T {
    this.branches++;
    try { return work(); } finally { this.branches--; }
  }

  loop<T>(work: () => T): T {
    const { around } = this;
    const inside = (loop: Loop): T => { this.around = loop; return this.branch(work); };
    try { return looped(around, () => this.order, inside); } finally { this.around = around; }
  }

  block<T>(work: () => T): T {
    const { scope } = this;
    this.scope = new Scope(scope, this.owner);
    try { return work(); } finally { this.scope = scope; }
  }

  /** Walks a function's inside: its own scope, straight-line again. */
  within<T>(fn: FunctionExpr, self: Binding | null, work: () => T): T {
    const saved = { scope: this.scope, owner: this.owner, self: this.self, branches: this.branches, around: this.around };
    this.scope = new Scope(saved.scope, fn, true);
    this.owner = fn;
    this.self = self;
    this.branches = 0;
    this.around = undefined;
    try { return work(); } finally {
      Object.assign(this, saved);
    }
  }

  write(binding: Binding, value: Expr): void {
    binding.writes.push({ value, order: this.order++, owner: this.owner, maybe: this.maybe });
  }

  writeMember(binding: Binding, keys: readonly Expr[], value: Expr, at: Place): void {
    binding.members.push({ keys, value, at, order: this.order++, owner: this.owner, maybe: this.maybe });
  }

  /** Keeps a text that may mention an endpoint, or say whose API it is. */
  mention(text: string, at: Place): void {
    if (TELLING.test(text)) this.texts.push({ text, at, kind: 'string' });
  }

  /** Notes what a variable or a field is called whose value is a text. */
  constant(name: TS.Node, value: Expr): void {
    if (this.ts.isIdentifier(name) && (value.kind === 'literal' || value.kind === 'join' || value.kind === 'call') && this.texts.some(({ at }) => at.line >= value.at.line && at.line <= value.at.endLine)) this.constants.push({ name: name.text, value, ...(this.owner && { owner: this.owner }) });
  }

  name(binding: Binding, at: Place): Expr {
    return { kind: 'name', binding, at, use: this.use() };
  }

  program(language: string, problems: readonly string[]): Program {
    const { path, calls, records, texts, imports, constants, exports } = this;
    return { path, language, calls, records, texts, imports, constants, exports, problems };
  }
}
