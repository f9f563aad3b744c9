// An expression of a function's body, as it reads in one call of the function.
import { unknown } from '../../analysis/scope';
import type { Binding, Expr } from '../../analysis/program';
import type { ShellFunction, Word } from './script';
import { fromExpr, toExpr, type Text } from './text';

/** How deep variables may hold one another. */
const MAX_DEPTH = 100;

/** Replaces the parameters of a function by a call's arguments, in texts and in the function's own variables. */
export class Substitution {
  private depth = 0;
  private readonly bindings = new Map<Binding, Binding>();

  constructor(private readonly fn: ShellFunction, private readonly given: readonly Word[]) {}

  text(text: Text): Text {
    return { parts: text.parts.flatMap(p => fromExpr(this.expr(p)).parts), at: text.at };
  }

  private expr(expr: Expr): Expr {
    if (this.depth >= MAX_DEPTH) return expr;
    this.depth++;
    try { return this.inner(expr); } finally { this.depth--; }
  }

  private inner(expr: Expr): Expr {
    switch (expr.kind) {
      case 'name': return this.name(expr);
      case 'join': return { ...expr, parts: expr.parts.map(p => this.expr(p)) };
      case 'either': return { ...expr, of: expr.of.map(o => this.expr(o)) };
      case 'member': return { ...expr, of: this.expr(expr.of), key: this.expr(expr.key) };
      case 'list': return { ...expr, items: expr.items.map(i => this.expr(i)) };
      case 'call': return { ...expr, args: expr.args.map(a => ({ ...a, value: this.expr(a.value) })) };
      default: return expr;
    }
  }

  private name(expr: Extract<Expr, { kind: 'name' }>): Expr {
    const { binding } = expr;
    if (binding.owner !== this.fn) return expr;
    const { parameter } = binding;
    if (!parameter) return { ...expr, binding: this.own(binding) };
    const word = this.given[parameter.index];
    if (word) return toExpr(word);
    return parameter.default ? this.expr(parameter.default) : unknown('not given', binding.name, expr.at);
  }

  /** A variable of the function, with what this call writes to it. */
  private own(binding: Binding): Binding {
    const known = this.bindings.get(binding);
    if (known) return known;
    const copy: Binding = { ...binding, writes: [], members: [] };
    this.bindings.set(binding, copy);
    copy.writes = binding.writes.map(w => ({ ...w, value: this.expr(w.value) }));
    copy.members = binding.members.map(m => ({ ...m, value: this.expr(m.value) }));
    return copy;
  }
}
