// Rust's syntax, by its tree-sitter grammar.
import type { Expr } from '../../analysis/program';
import { either, literal, unknown } from '../../analysis/scope';
import type { Dialect } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { lowerMacro } from './macros';
import { lowerUse, pathOf } from './paths';
import { lowerStruct } from './structs';

/** Which node of the grammar is what. */
export const rust: Dialect = {
  id: 'rust',
  grammar: { package: 'tree-sitter-rust', file: 'tree-sitter-rust.wasm' },
  constants: true,
  commands: true,
  constructors: [],
  mutators: ['push_str', 'push', 'insert', 'set_path', 'extend'],
  forms: {
    string_literal: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'] },
    raw_string_literal: { as: 'text', content: ['string_content'] }, char_literal: { as: 'text' },
    integer_literal: { as: 'custom', lower: number }, float_literal: { as: 'custom', lower: number },
    boolean_literal: { as: 'custom', lower: (node, w) => literal(w.textOf(node) === 'true', w.at(node)) },
    identifier: { as: 'name' }, type_identifier: { as: 'name' }, self: { as: 'self' },
    scoped_identifier: { as: 'custom', lower: pathOf }, scoped_type_identifier: { as: 'custom', lower: pathOf },
    field_expression: { as: 'member', of: 'value', key: 'field' },
    index_expression: { as: 'index', of: '#0', key: '#1' },
    call_expression: { as: 'call', callee: 'function', args: 'arguments' }, generic_function: { as: 'inside', of: 'function' },
    macro_invocation: { as: 'custom', lower: lowerMacro },
    struct_expression: { as: 'custom', lower: lowerStruct },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'] },
    reference_expression: { as: 'inside', of: 'value' }, unary_expression: { as: 'inside', of: '#0' }, parenthesized_expression: { as: 'inside', of: '#0' },
    try_expression: { as: 'inside', of: '#0' }, await_expression: { as: 'inside', of: '#0' }, type_cast_expression: { as: 'inside', of: 'value' },
    array_expression: { as: 'list' }, tuple_expression: { as: 'list' },
    if_expression: { as: 'choice', of: ['consequence', 'alternative'] }, else_clause: { as: 'inside', of: '#0' },
    match_block: { as: 'custom', lower: (node, w) => either(node.children.filter(c => c.named && c.type === 'match_arm').map(arm => w.branch(() => w.lower(arm))), w.at(node)) },
    match_expression: { as: 'inside', of: 'body' }, match_arm: { as: 'inside', of: 'value' },
    closure_expression: { as: 'function', params: 'parameters', body: 'body', implicit: true },
    function_item: { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true },
    impl_item: { as: 'class', name: 'type', body: 'body' }, trait_item: { as: 'class', name: 'name', body: 'body' },
    let_declaration: { as: 'custom', lower: declared }, const_item: { as: 'declare', name: 'name', value: 'value', type: 'type' }, static_item: { as: 'declare', name: 'name', value: 'value', type: 'type' },
    assignment_expression: { as: 'assign', target: 'left', value: 'right' }, compound_assignment_expr: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
    return_expression: { as: 'return' }, block: { as: 'custom', lower: block },
    for_expression: { as: 'loop', target: 'pattern', of: 'value' }, while_expression: { as: 'loop' }, loop_expression: { as: 'loop' },
    use_declaration: { as: 'custom', lower: lowerUse },
    struct_item: { as: 'skip' }, enum_item: { as: 'skip' }, type_item: { as: 'skip' }, attribute_item: { as: 'skip' }, inner_attribute_item: { as: 'skip' }, macro_definition: { as: 'skip' },
    line_comment: { as: 'comment' }, block_comment: { as: 'comment' },
  },
  parameters: {
    parameter: { name: 'pattern', type: 'type' }, identifier: { name: '#0' },
  },
};

function number(node: SyntaxNode, w: Walker): Expr {
  const value = Number(w.textOf(node).replaceAll('_', '').replace(/[iuf](?:8|16|32|64|128|size)$/, ''));
  return Number.isNaN(value) ? unknown('a number', '', w.at(node)) : literal(value, w.at(node));
}

/** A block is its last expression, when no semicolon follows it. */
function block(node: SyntaxNode, w: Walker): Expr {
  const value = w.through(node);
  const last = w.child(node, '#-1');
  return last === undefined || /_statement$|_declaration$|_item$/.test(last.type) ? unknown('no value', '', w.at(node)) : value;
}

/** `let x = …`, `let (a, b) = …`, `let mut x: T = …`. */
function declared(node: SyntaxNode, w: Walker): Expr {
  const [pattern, given, type] = [w.child(node, 'pattern'), w.child(node, 'value'), w.child(node, 'type')];
  const value = given && w.lower(given);
  const other = w.child(node, 'alternative');
  if (other) w.lower(other);
  if (pattern?.type === 'identifier') {
    const binding = w.declare(w.textOf(pattern), w.at(pattern), value);
    if (type && !value) binding.type = w.textOf(type);
  } else if (pattern && value) {
    const names = pattern.children.filter(c => c.type === 'identifier' && c.field !== 'type');
    names.forEach((name, i) => w.declare(w.textOf(name), w.at(name), pattern.type === 'tuple_pattern' ? { kind: 'member', of: value, key: literal(i, w.at(name)), at: w.at(name) } : value));
  }
  return unknown('a declaration', '', w.at(node));
}
