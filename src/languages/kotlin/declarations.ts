// Kotlin's functions, properties and expressions with several values.
import { either, literal, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import { givenName } from '../grammar/annotations';
import type { Form } from '../grammar/dialect';
import { lowerAs, named, typeName } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

const FUNCTION: Form & { as: 'function' } = { as: 'function', name: 'name', params: '@function_value_parameters', body: 'body' };

/** A function with a block, or with an expression that it gives. */
export function lowerFunction(node: SyntaxNode, w: Walker): Expr {
  const body = w.child(node, '@function_body');
  const inner = body && w.child(body, '#0');
  const children = node.children.map(child => {
    if (child === body && inner) return { ...inner, field: 'body' };
    return child.type === 'function_value_parameters' ? { ...child, children: withDefaults(child.children, w) } : child;
  });
  return lowerAs({ ...FUNCTION, implicit: inner !== undefined && inner.type !== 'block' }, { ...node, children }, w);
}

/** The grammar puts a parameter's default behind it, and `vararg` in front, not into it. */
function withDefaults(children: readonly SyntaxNode[], w: Walker): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  children.forEach((child, i) => {
    const last = found.at(-1);
    if (children[i - 1]?.type === '=' && last) found[found.length - 1] = { ...last, children: [...last.children, { ...child, field: 'default' }] };
    else if (child.type === 'parameter' && last?.type === 'parameter_modifiers' && /\bvararg\b/.test(w.textOf(last))) found.push({ ...child, type: 'vararg parameter' });
    else if (child.type !== '=') found.push(child);
  });
  return found;
}

/** `val url: String = "…"`, `val url by lazy { "…" }`, `val url get() = "…"`. */
export function lowerProperty(node: SyntaxNode, w: Walker): Expr {
  const variable = w.child(node, '@variable_declaration');
  const value = valueOf(node, w);
  if (!variable) {
    const names = w.child(node, '@multi_variable_declaration');
    named(names ?? node).forEach((one, i) => {
      const name = names && w.child(one, '@identifier');
      if (name && value) w.declare(w.textOf(name), w.at(name), { kind: 'member', of: value, key: literal(i, w.at(name)), at: w.at(name) });
    });
    return value ?? unknown('never assigned', '', w.at(node));
  }
  const name = w.child(variable, '@identifier');
  const type = w.child(variable, ['@user_type', '@nullable_type']);
  const binding = name && w.declare(w.textOf(name), w.at(name), value);
  if (binding) Object.assign(binding, type && { type: typeName(w.textOf(type)) });
  if (binding) w.sentAs(binding, givenName(node, w));
  return value ?? unknown('never assigned', '', w.at(node));
}

function valueOf(node: SyntaxNode, w: Walker): Expr | undefined {
  const delegate = w.child(node, '@property_delegate/@call_expression/@annotated_lambda/@lambda_literal');
  if (delegate) return w.through(delegate);
  const getter = w.child(node, '@getter/@function_body');
  const equals = node.children.findIndex(child => child.type === '=');
  const given = equals < 0 ? undefined : node.children.slice(equals + 1).find(child => child.named);
  const value = given && w.lower(given);
  if (!getter) return value;
  const got = w.child(getter, '#0')!;
  const returned = got.type === 'block' ? w.child(got, '@return_expression/#-1') : got;
  return returned ? w.lower(returned) : w.through(got);
}

/** A name, or one of the constants that the grammar takes for names. */
export function lowerName(node: SyntaxNode, w: Walker): Expr {
  const name = w.textOf(node).replaceAll('`', '');
  if (name === 'null') return literal(null, w.at(node));
  return name === 'true' || name === 'false' ? literal(name === 'true', w.at(node)) : w.name(name, w.at(node));
}

/** `when (x) { a -> b; else -> c }`: one of its values. */
export function lowerWhen(node: SyntaxNode, w: Walker): Expr {
  const values = named(node).flatMap(child => {
    if (child.type !== 'when_entry') { w.lower(child); return []; }
    return [w.branch(() => w.through(child))];
  });
  return values.length > 0 ? either(values, w.at(node)) : unknown('no value', '', w.at(node));
}

/** `try { a } catch (e: E) { b }`: what is tried. */
export function lowerTry(node: SyntaxNode, w: Walker): Expr {
  const [first, ...others] = named(node);
  const value = first ? w.lower(first) : unknown('no value', '', w.at(node));
  others.forEach(child => w.lower(child));
  return value;
}
