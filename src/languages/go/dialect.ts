// Go's syntax, by its tree-sitter grammar.
import type { Dialect } from '../grammar/dialect';
import { assigned, declared, ranged, several } from './assignments';
import { lowerCallExpression } from './calls';
import { lowerComposite, lowerType } from './literals';
import { imports, ownPackage } from './imports';

/** Which node of the grammar is what. */
export const go: Dialect = {
  id: 'go',
  grammar: { package: 'tree-sitter-go', file: 'tree-sitter-go.wasm' },
  constants: true,
  commands: true,
  constructors: [],
  forms: {
    interpreted_string_literal: { as: 'text', content: ['interpreted_string_literal_content'], escapes: ['escape_sequence'] },
    raw_string_literal: { as: 'text', content: ['raw_string_literal_content'] },
    rune_literal: { as: 'text' },
    int_literal: { as: 'number' }, float_literal: { as: 'number' },
    true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, nil: { as: 'constant', value: null },
    identifier: { as: 'name' }, type_identifier: { as: 'name' },
    selector_expression: { as: 'member', of: 'operand', key: 'field' },
    qualified_type: { as: 'member', of: 'package', key: 'name' }, package_identifier: { as: 'name' },
    index_expression: { as: 'index', of: 'operand', key: 'index' },
    slice_expression: { as: 'inside', of: 'operand' }, type_assertion_expression: { as: 'inside', of: 'operand' }, type_conversion_expression: { as: 'inside', of: 'operand' },
    type_instantiation_expression: { as: 'inside', of: '#0' }, parenthesized_expression: { as: 'inside', of: '#0' }, unary_expression: { as: 'inside', of: 'operand' },
    literal_element: { as: 'inside', of: '#0' },
    call_expression: { as: 'custom', lower: lowerCallExpression },
    composite_literal: { as: 'custom', lower: lowerComposite },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'] },
    expression_list: { as: 'custom', lower: several },
    func_literal: { as: 'function', params: 'parameters', body: 'body' },
    function_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body', receiver: 'receiver' },
    short_var_declaration: { as: 'custom', lower: declared }, const_spec: { as: 'custom', lower: declared }, var_spec: { as: 'custom', lower: declared },
    assignment_statement: { as: 'custom', lower: assigned }, range_clause: { as: 'custom', lower: ranged },
    return_statement: { as: 'return' },
    if_statement: { as: 'branch' }, expression_switch_statement: { as: 'branch' }, type_switch_statement: { as: 'branch' }, select_statement: { as: 'branch' },
    for_statement: { as: 'loop' },
    import_spec: { as: 'import', read: imports },
    type_spec: { as: 'custom', lower: lowerType }, type_alias: { as: 'skip' }, package_clause: { as: 'custom', lower: ownPackage },
    comment: { as: 'comment' },
  },
  parameters: {
    parameter_declaration: { name: 'name', type: 'type', several: true },
    variadic_parameter_declaration: { name: 'name', type: 'type', rest: true },
  },
};
