// Scala's syntax, by its tree-sitter grammar.
import type { Dialect } from '../grammar/dialect';
import { body, names, owners, parted } from '../jvm/annotations';
import { lowerDefinition, lowerMatch, lowerNew } from './definitions';
import { imports, ownPackage } from './imports';
import { CALLED, lowerCall, lowerField, lowerInfix } from './operators';

/** Which node of the grammar is what. */
export const scala: Dialect = {
  id: 'scala',
  grammar: { package: 'tree-sitter-scala', file: 'tree-sitter-scala.wasm' },
  constants: true,
  commands: true,
  constructors: [],
  bareMembers: true,
  overloads: true,
  assignedArguments: true,
  mutators: ['append', 'put', 'addParameter'],
  setters: /^set([A-Z]\w*)$/,
  declares: name => (/^[A-Z]/.test(name) ? [`${name}.scala`, `${name}.java`] : []),
  annotations: { nodes: ['annotation'], within: [], name: 'name', args: 'arguments', owners, parted, body, names },
  forms: {
    string: { as: 'text' }, character_literal: { as: 'text' },
    interpolated_string_expression: { as: 'inside', of: '@interpolated_string' },
    interpolated_string: { as: 'text', gaps: true, escapes: ['escape_sequence'], holes: ['interpolation'] },
    integer_literal: { as: 'number' }, floating_point_literal: { as: 'number' },
    null_literal: { as: 'constant', value: null },
    identifier: { as: 'name' }, operator_identifier: { as: 'name' }, type_identifier: { as: 'name' },
    field_expression: { as: 'custom', lower: lowerField }, [CALLED]: { as: 'member', of: 'value', key: 'field' },
    stable_type_identifier: { as: 'member', of: '#0', key: '#-1' },
    stable_identifier: { as: 'member', of: '#0', key: '#-1' },
    generic_function: { as: 'inside', of: 'function' }, generic_type: { as: 'inside', of: 'type' },
    call_expression: { as: 'custom', lower: lowerCall },
    instance_expression: { as: 'custom', lower: lowerNew },
    infix_expression: { as: 'custom', lower: lowerInfix },
    if_expression: { as: 'choice', of: ['consequence', 'alternative'] }, match_expression: { as: 'custom', lower: lowerMatch },
    tuple_expression: { as: 'list' },
    parenthesized_expression: { as: 'inside', of: '#0' }, ascription_expression: { as: 'inside', of: '#0' }, postfix_expression: { as: 'inside', of: '#0' },
    lambda_expression: { as: 'function', params: 'parameters', body: '#-1', implicit: true },
    function_definition: { as: 'custom', lower: lowerDefinition }, function_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    class_definition: { as: 'class', name: 'name', body: 'body', base: 'extend', params: 'class_parameters' },
    trait_definition: { as: 'class', name: 'name', body: 'body', base: 'extend' },
    object_definition: { as: 'class', name: 'name', body: 'body', base: 'extend' },
    val_definition: { as: 'declare', name: 'pattern', value: 'value', type: 'type' },
    var_definition: { as: 'declare', name: 'pattern', value: 'value', type: 'type' },
    assignment_expression: { as: 'assign', target: 'left', value: 'right' },
    return_expression: { as: 'return' },
    for_expression: { as: 'loop' }, while_expression: { as: 'loop' }, catch_clause: { as: 'branch' },
    import_declaration: { as: 'import', read: imports }, package_clause: { as: 'import', read: ownPackage },
    self_type: { as: 'skip' }, modifiers: { as: 'skip' }, annotation: { as: 'skip' },
    comment: { as: 'comment' }, block_comment: { as: 'comment' },
  },
  parameters: {
    parameter: { name: 'name', type: 'type', default: 'default_value', rest: 'repeated_parameter_type' },
    class_parameter: { name: 'name', type: 'type', default: 'default_value' },
    binding: { name: 'name', type: 'type' },
    identifier: { name: '#0' },
  },
};
