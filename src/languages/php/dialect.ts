// PHP's syntax, by its tree-sitter grammar.
import type { Dialect } from '../grammar/dialect';
import { lowerArray, lowerAssignment, lowerSubscript } from './arrays';
import { lowerFunctionCall } from './calls';
import { constantOf, fullName, imports, lowerFile, ownNamespace } from './names';

const HOLES = [
  'variable_name', 'dynamic_variable_name', 'member_access_expression', 'nullsafe_member_access_expression', 'subscript_expression',
  'member_call_expression', 'nullsafe_member_call_expression', 'scoped_call_expression', 'scoped_property_access_expression', 'function_call_expression',
];

/** Which node of the grammar is what. */
export const php: Dialect = {
  id: 'php',
  grammar: { package: 'tree-sitter-php', file: 'tree-sitter-php.wasm' },
  commands: true,
  constructors: ['__construct'],
  sigil: '$',
  selfName: 'this',
  localWrites: true,
  declares: name => (/^[A-Z]/.test(name) ? [`${name}.php`] : []),
  forms: {
    string: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'] },
    encapsed_string: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: HOLES },
    heredoc: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: HOLES },
    shell_command_expression: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: HOLES },
    nowdoc: { as: 'text', content: ['nowdoc_string'] },
    integer: { as: 'number' }, float: { as: 'number' },
    boolean: { as: 'custom', lower: (node, w) => w.literal(/^t/i.test(w.textOf(node)), w.at(node)) },
    null: { as: 'constant', value: null },
    variable_name: { as: 'name' }, name: { as: 'name' }, dynamic_variable_name: { as: 'inside', of: '#0' },
    qualified_name: { as: 'custom', lower: (node, w) => fullName(w.textOf(node), w.at(node)) },
    relative_scope: { as: 'custom', lower: (node, w) => w.selfExpr(w.at(node)) },
    member_access_expression: { as: 'member', of: 'object', key: 'name' }, nullsafe_member_access_expression: { as: 'member', of: 'object', key: 'name' },
    scoped_property_access_expression: { as: 'custom', lower: constantOf }, class_constant_access_expression: { as: 'custom', lower: constantOf },
    subscript_expression: { as: 'custom', lower: lowerSubscript },
    function_call_expression: { as: 'custom', lower: lowerFunctionCall },
    member_call_expression: { as: 'call', receiver: 'object', method: 'name', args: 'arguments' }, nullsafe_member_call_expression: { as: 'call', receiver: 'object', method: 'name', args: 'arguments' },
    scoped_call_expression: { as: 'call', receiver: 'scope', method: 'name', args: 'arguments' },
    object_creation_expression: { as: 'call', callee: '#0', args: '@arguments', constructs: true },
    argument: { as: 'named', name: 'name', value: '#-1' },
    variadic_unpacking: { as: 'inside', of: '#0' },
    array_creation_expression: { as: 'custom', lower: lowerArray },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['.'], either: ['??', 'or'] },
    conditional_expression: { as: 'choice', of: [['body', 'condition'], 'alternative'] },
    match_block: { as: 'choice', of: ['#0', '#1', '#2', '#3', '#4', '#5'] },
    match_expression: { as: 'inside', of: 'body' }, match_conditional_expression: { as: 'inside', of: 'return_expression' }, match_default_expression: { as: 'inside', of: 'return_expression' },
    parenthesized_expression: { as: 'inside', of: '#0' }, cast_expression: { as: 'inside', of: 'value' }, error_suppression_expression: { as: 'inside', of: '#0' },
    clone_expression: { as: 'inside', of: '#0' }, by_ref: { as: 'inside', of: '#0' },
    anonymous_function: { as: 'function', params: 'parameters', body: 'body' },
    arrow_function: { as: 'function', params: 'parameters', body: 'body', implicit: true },
    function_definition: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    class_declaration: { as: 'class', name: 'name', body: 'body', base: '@base_clause' },
    trait_declaration: { as: 'class', name: 'name', body: 'body' }, interface_declaration: { as: 'class', name: 'name', body: 'body', base: '@base_clause' },
    enum_declaration: { as: 'class', name: 'name', body: 'body' }, anonymous_class: { as: 'class', name: 'name', body: 'body', base: '@base_clause' },
    property_element: { as: 'declare', name: 'name', value: 'default_value' }, enum_case: { as: 'declare', name: 'name', value: 'value' },
    const_element: { as: 'declare', name: '#0', value: '#1' }, static_variable_declaration: { as: 'declare', name: 'name', value: 'value' },
    assignment_expression: { as: 'custom', lower: lowerAssignment }, reference_assignment_expression: { as: 'assign', target: 'left', value: 'right' },
    augmented_assignment_expression: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
    return_statement: { as: 'return' },
    if_statement: { as: 'branch' }, switch_statement: { as: 'branch' }, try_statement: { as: 'branch' },
    foreach_statement: { as: 'loop', of: '#0', target: '#1' }, for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, do_statement: { as: 'loop' },
    program: { as: 'custom', lower: lowerFile },
    namespace_use_declaration: { as: 'import', read: imports },
    namespace_definition: { as: 'custom', lower: ownNamespace }, namespace_name: { as: 'skip' }, namespace_aliasing_clause: { as: 'skip' }, text: { as: 'skip' },
    comment: { as: 'comment' },
  },
  parameters: {
    simple_parameter: { name: 'name', default: 'default_value', type: 'type' },
    property_promotion_parameter: { name: 'name', default: 'default_value', type: 'type', field: true },
    variadic_parameter: { name: 'name', type: 'type', rest: true },
  },
};
