// Walks a syntax tree by a dialect and builds the shared forms: scopes, fields, functions and classes are worked out here, once.
import { inside as isInside } from '../../analysis/places';
import { bind, literal, looped, ownMember, Scope, unknown } from '../../analysis/scope';
import type { Binding, CallExpr, Expr, External, FunctionExpr, ListExpr, Loop, Program, RecordExpr, Use, Workspace } from '../../analysis/program';
import type { Place } from '../../model';
import { Source } from '../tree-sitter/source';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { At, Described, Imported } from './dialect';
import { mayBeEndpoint } from './endpoints';
import { lowerNode, typeName } from './forms';

/** Texts that may mention an endpoint, or say whose API it is. */
const TELLING = /uthorization|\/applications|\/tokens|github/i;
const SELF = 'this';

export class Walker {
  readonly source: Source;
  readonly calls: CallExpr[] = [];
  readonly records: RecordExpr[] = [];
  /** Values beside each other. */
  private readonly tuples: (ListExpr | RecordExpr)[] = [];
  readonly texts: { text: string; at: Place; kind: 'string' | 'comment' | 'type-key' }[] = [];
  readonly imports: string[] = [];
  readonly versions: Record<string, string> = {};
  /** What fields and globals are given that other files may send. */
  private readonly constants: NonNullable<Program['constants']>[number][] = [];
  readonly exports: Binding;
  /** Instances by class name, for methods written outside of their class. */
  readonly instances = new Map<string, Binding>();
  scope: Scope;
  owner: FunctionExpr | null = null;
  self: Binding | null = null;
  /** Whether calls here are expected to fail. */
  failing = false;
  /** What the annotations of the class around say. */
  annotated: CallExpr | undefined;
  /** Scopes of classes. */
  private readonly classes = new Set<Scope>();
  /** Names that were read before anything was called so. */
  private readonly early: { expr: External; name: string; scope: Scope; use: Use; modules: readonly string[]; endings?: readonly string[] }[] = [];
  /** Files whose names are names here too: what is required, or imported with all that it has. */
  private readonly opened: string[] = [];
  /** The classes and modules around, outer ones first. */
  private modules: readonly string[] = [];
  /** What is declared outside of everything. */
  readonly globals: Scope;
  private readonly sentNames = new Map<Binding, string>();
  private branches = 0;
  private around: Loop | undefined;
  private order = 0;

  constructor(readonly dialect: Described, path: string, text: string, private readonly workspace: Workspace) {
    this.source = new Source(path, text);
    this.exports = bind('exports', 'module', this.source.place(0, 0), null);
    this.globals = new Scope(null, null, true);
    this.scope = this.globals;
  }

  at(node: SyntaxNode): Place { return this.source.place(node.start, node.end); }
  textOf(node: SyntaxNode): string { return node.text ?? this.source.text.slice(node.start, node.end); }
  use(): Use { return { order: this.order++, owner: this.owner, loop: this.around, depth: this.branches }; }
  /** Outside of functions, what a class or a file declares below is there all the same. */
  private declaredUse(): Use { return { ...this.use(), ...(this.owner === null && this.dialect.constants && { order: Infinity }) }; }
  get maybe(): boolean { return this.branches > 0; }

  /** The child at a place of a form. */
  child(node: SyntaxNode, at: At | undefined): SyntaxNode | undefined {
    if (at === undefined) return undefined;
    if (typeof at === 'string' && at.includes('/')) return at.split('/').reduce<SyntaxNode | undefined>((found, step) => found && this.child(found, step), node);
    if (typeof at !== 'string') return at.map(a => this.child(node, a)).find(c => c !== undefined);
    if (at.startsWith('@')) return node.children.find(c => c.type === at.slice(1));
    if (!at.startsWith('#')) return node.children.find(c => c.field === at);
    const named = node.children.filter(c => c.named && this.dialect.forms[c.type]?.as !== 'comment');
    return named.at(Number(at.slice(1)));
  }

  lower(node: SyntaxNode): Expr { return lowerNode(node, this); }

  /** Lowers every named child, for the calls in them; the last one's value. */
  through(node: SyntaxNode): Expr {
    let last: Expr | undefined;
    for (const child of node.children) if (child.named) last = this.lower(child);
    return last ?? unknown('not followed', '', this.at(node));
  }

  branch<T>(work: () => T): T { this.branches++; try { return work(); } finally { this.branches--; } }
  loop<T>(work: () => T): T {
    const { around } = this;
    const inside = (loop: Loop): T => { this.around = loop; return this.branch(work); };
    try { return looped(around, () => this.order, inside); } finally { this.around = around; }
  }

  /** Walks the inside of a function or class: its own scope, straight-line again. */
  within<T>(owner: FunctionExpr | null, self: Binding | null, work: () => T): T {
    const saved = { scope: this.scope, owner: this.owner, self: this.self, branches: this.branches, around: this.around, modules: this.modules };
    this.scope = new Scope(owner ? this.reach() : saved.scope, owner, true);
    if (!owner) this.classes.add(this.scope);
    Object.assign(this, { owner, self, branches: 0, around: undefined, ...(!owner && self?.type !== undefined && { modules: [...this.modules, self.type] }) });
    try { return work(); } finally { Object.assign(this, saved); }
  }

  /** Walks with another object as the one that functions are of. */
  as<T>(self: Binding, work: () => T): T {
    const outer = this.self;
    this.self = self;
    try { return work(); } finally { this.self = outer; }
  }

  /** What a function sees: everything around it, but the members of its class only where they go by their bare names. */
  private reach(): Scope | null {
    let scope: Scope | null = this.scope;
    while (!this.dialect.bareMembers && scope && this.classes.has(scope)) scope = scope.outer;
    return scope;
  }

  /** A name as the language compares it. */
  plain(name: string): string {
    const { sigil } = this.dialect;
    return sigil !== undefined && name.startsWith(sigil) ? name.slice(sigil.length) : name;
  }

  name(text: string, at: Place): Expr {
    const name = this.plain(text);
    if (name === this.dialect.selfName) return this.selfExpr(at);
    const binding = this.scope.lookup(name);
    if (binding) return { kind: 'name', binding, at, use: binding.writes.length === 0 ? this.declaredUse() : this.use() };
    const expr: External = { kind: 'external', name, at };
    this.early.push({ expr, name, scope: this.scope, use: this.declaredUse(), modules: this.modules });
    return expr;
  }

  /** Says how the files may end that declare what is behind a name. */
  declaredIn(expr: Expr, endings: readonly string[]): void {
    const noted = this.early.findLast(one => one.expr === expr);
    if (noted) noted.endings = endings;
  }

  /** Takes the names of the first of these files that there is for names of this one. */
  open(specifiers: readonly string[]): void {
    const file = specifiers.map(specifier => this.resolve(specifier)).find(one => one !== undefined && one !== this.source.path);
    if (file !== undefined) this.opened.push(file);
  }

  selfExpr(at: Place): Expr {
    return this.self ? { kind: 'name', binding: this.self, at, use: this.use() } : unknown(SELF, SELF, at);
  }

  /** Notes what a field is called where it is sent. */
  sentAs(binding: Binding, name: string | undefined): void { if (name !== undefined) this.sentNames.set(binding, name); }
  sentName(binding: Binding): string | undefined { return this.sentNames.get(binding); }

  /** A field that the class around declares, where fields go by their bare names. */
  field(name: string): Binding | undefined {
    return this.dialect.bareMembers ? this.classScope()?.own().find(binding => binding.name === name) : undefined;
  }

  /** Writes to a variable of this function, made on its first write. */
  assign(text: string, value: Expr, at: Place): void {
    const name = this.plain(text);
    const known = this.dialect.localWrites ? this.local(name) : this.scope.lookup(name);
    const home = this.dialect.fieldWrites ? this.classScope() : undefined;
    this.write(known ?? (home ?? this.scope.functionScope).declare(name, 'variable', at), value);
  }

  /** What the class around declares. */
  private classScope(): Scope | null {
    let { scope }: { scope: Scope | null } = this;
    while (scope && !this.classes.has(scope)) scope = scope.outer;
    return scope;
  }

  /** The variable of this name in the function, or in one that it is a block of. */
  local(name: string): Binding | undefined {
    for (let scope: Scope | null = this.scope; scope; scope = scope.outer) {
      const known = scope.here(name);
      if (known || !scope.owner || scope.owner.name !== '') return known;
    }
    return undefined;
  }

  /** The variable of this name outside of the function, made if there is none. */
  outside(name: string, at: Place): Binding {
    let { outer } = this.scope.functionScope;
    const known = outer?.lookup(name);
    while (outer?.outer) ({ outer } = outer);
    return known ?? (outer ?? this.scope).declare(name, 'variable', at);
  }

  /** A new variable here, whatever is called so outside. */
  declare(text: string, at: Place, value?: Expr): Binding {
    const binding = this.scope.declare(this.plain(text), 'variable', at);
    if (value) this.write(binding, value);
    return binding;
  }

  write(binding: Binding, value: Expr): void {
    binding.writes.push({ value, order: this.order++, owner: this.owner, maybe: this.maybe });
    if (value.kind === 'call') value.into ??= binding;
    if (this.owner === null || this.field(binding.name) === binding) this.constant(binding.name, value);
  }

  /** Notes a name for what may be an endpoint: another file may send it. */
  constant(name: string, value: Expr): void {
    if (this.dialect.constants && mayBeEndpoint(value)) this.constants.push({ name, value, hosted: true });
  }

  writeMember(binding: Binding, keys: readonly Expr[], value: Expr, at: Place): void {
    binding.members.push({ keys, value, at, order: this.order++, owner: this.owner, maybe: this.maybe });
  }

  /** Notes values beside each other: one of them may say where a request goes, another how. */
  tuple<T extends ListExpr | RecordExpr>(one: T): T {
    this.tuples.push(one);
    return one;
  }

  /** The file of the tree that a specifier means. */
  resolve(specifier: string): string | undefined {
    return this.workspace.resolve(this.source.path, specifier);
  }

  /** Binds an imported name, to the file of the tree it comes from if there is one. */
  import({ module, name, local, texts, files = [], version }: Imported, at: Place): Binding {
    this.imports.push(module);
    if (version) this.versions[version.package] = version.range;
    const binding = local === '' ? bind(local, 'import', at, null) : this.scope.functionScope.declare(local, 'import', at);
    const own = files.flatMap(({ specifier, name: inside }) => { const file = this.resolve(specifier); return file === undefined || file === this.source.path ? [] : [{ file, name: inside }]; });
    const found = texts ? this.workspace.find?.(this.source.path, texts.endings) ?? [] : [];
    binding.imported = { module, name, ...own[0], ...(texts && found.length > 0 && { source: { files: found, path: texts.path } }) };
    return binding;
  }

  /** What a type is called, and by its whole name if it is imported. */
  typeOf(node: SyntaxNode): string {
    const name = typeName(this.textOf(node));
    const from = this.scope.lookup(name)?.imported;
    // PHP's classes are modules of their own.
    if (from?.module.includes('\\')) return from.module;
    return from && from.name === name && /^\w+(?:\.\w+)*$/.test(from.module) ? `${from.module}.${name}` : name;
  }

  /** The instance of a class by name; known before the class is seen. */
  instanceOf(name: string, at: Place): Binding {
    const known = this.instances.get(name) ?? { ...bind(SELF, 'instance', at, null), type: name };
    this.instances.set(name, known);
    return known;
  }

  addText(text: string, at: Place, kind: 'string' | 'comment'): void {
    if (TELLING.test(text)) this.texts.push({ text, at, kind });
  }

  /** Comments among the children of a node of which only some are walked. */
  comments(node: SyntaxNode): void {
    for (const child of node.children) if (this.dialect.forms[child.type]?.as === 'comment') this.lower(child);
  }

  /** A comment: each of its lines that may mention an endpoint. */
  comment(node: SyntaxNode): void {
    const text = this.textOf(node);
    if (!TELLING.test(text)) return;
    let offset = node.start;
    for (const line of text.split('\n')) {
      const lead = /^\s*/.exec(line)![0].length;
      if (TELLING.test(line)) this.texts.push({ text: line, at: this.source.place(offset + lead, offset + line.trimEnd().length), kind: 'comment' });
      offset += line.length + 1;
    }
  }

  program(problems: readonly string[]): Program {
    const { dialect, source, records, texts, imports, versions, exports, constants } = this;
    const tuples = this.tuples.filter(({ at }) => texts.some(text => text.kind === 'string' && isInside(text.at, at)));
    this.resolveEarly();
    for (const binding of this.scope.own()) exports.members.push(ownMember(binding));
    const calls = [...this.calls].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || b.at.endLine - a.at.endLine || b.at.endColumn - a.at.endColumn);
    return { path: source.path, language: dialect.id, calls, records, texts, imports, versions, exports, problems, ...(constants.length > 0 && { constants }), ...(tuples.length > 0 && { tuples }) };
  }

  /** A function may use what stands below it. */
  private resolveEarly(): void {
    for (const { expr, name, scope, use, modules, endings } of this.early) {
      const binding = scope.lookup(name);
      if (binding) Object.assign(expr, { kind: 'name', binding, use });
      else this.lookElsewhere(expr, name, modules, endings);
    }
  }

  /** Names that a language tells the file by. */
  private lookElsewhere(expr: External, name: string, modules: readonly string[], endings = this.dialect.declares?.(name) ?? []): void {
    const named = endings.length > 0 ? this.workspace.find?.(this.source.path, endings) ?? [] : [];
    const files = [...new Set([...named, ...this.opened])];
    if (files.length > 0) expr.source = { files, path: [name], ...(modules.length > 0 && { within: modules }) };
  }

  literal(value: string | number | boolean | null, at: Place): Expr { return literal(value, at); }
}
