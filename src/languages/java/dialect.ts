// Java's syntax, by its tree-sitter grammar.
import { lowerBased } from '../grammar/based';
import type { Dialect } from '../grammar/dialect';
import { body, names, owners, parted } from '../jvm/annotations';
import { lowerEntry } from '../jvm/entries';
import { runs } from '../jvm/runs';
import { imports, ownPackage } from './imports';
import { lowerNew } from './objects';

/** Which node of the grammar is what. */
export const java: Dialect = {
  id: 'java',
  grammar: { package: 'tree-sitter-java', file: 'tree-sitter-java.wasm' },
  constants: true,
  commands: true,
  constructors: [''],
  bareMembers: true,
  runs,
  overloads: true,
  mutators: ['append', 'insert', 'put', 'putAll', 'add', 'addProperty', 'addAll', 'accumulate', 'addParameter', 'addQueryParameter', 'setPath', 'setScheme',
    'setHost', 'setPathSegments', 'appendPath', 'appendEncodedPath', 'addPathSegment', 'addPathSegments', 'set'],
  declares: name => (/^[A-Z]/.test(name) ? [`${name}.java`] : []),
  setters: /^set([A-Z]\w*)$/,
  annotations: {
    nodes: ['annotation', 'marker_annotation'], within: ['modifiers'], name: 'name', args: 'arguments',
    owners, parted, body, names,
  },
  forms: {
    string_literal: { as: 'text', content: ['string_fragment', 'multiline_string_fragment'], escapes: ['escape_sequence'], holes: ['string_interpolation'] },
    character_literal: { as: 'text' },
    decimal_integer_literal: { as: 'number' }, decimal_floating_point_literal: { as: 'number' }, hex_integer_literal: { as: 'number' },
    true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, null_literal: { as: 'constant', value: null },
    identifier: { as: 'name' }, type_identifier: { as: 'name' }, super: { as: 'name' },
    this: { as: 'self' },
    field_access: { as: 'member', of: 'object', key: 'field' },
    scoped_identifier: { as: 'member', of: '#0', key: '#1' }, scoped_type_identifier: { as: 'member', of: '#0', key: '#-1' },
    method_reference: { as: 'member', of: '#0', key: '#-1' },
    array_access: { as: 'index', of: 'array', key: 'index' },
    generic_type: { as: 'inside', of: '#0' },
    method_invocation: { as: 'call', receiver: 'object', method: 'name', args: 'arguments' },
    object_creation_expression: { as: 'custom', lower: lowerNew },
    element_value_pair: { as: 'named', name: 'key', value: 'value' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'] },
    ternary_expression: { as: 'choice', of: ['consequence', 'alternative'] },
    assignment_expression: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
    array_initializer: { as: 'list' }, element_value_array_initializer: { as: 'list' }, array_creation_expression: { as: 'inside', of: 'value' },
    parenthesized_expression: { as: 'inside', of: '#0' }, cast_expression: { as: 'inside', of: 'value' },
    lambda_expression: { as: 'function', params: 'parameters', body: 'body', implicit: true },
    method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    constructor_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    explicit_constructor_invocation: { as: 'custom', lower: lowerBased },
    class_declaration: { as: 'class', name: 'name', body: 'body', base: 'superclass' }, interface_declaration: { as: 'class', name: 'name', body: 'body' },
    enum_declaration: { as: 'class', name: 'name', body: 'body' }, enum_constant: { as: 'custom', lower: lowerEntry }, annotation_type_declaration: { as: 'class', name: 'name', body: 'body' },
    record_declaration: { as: 'class', name: 'name', body: 'body', params: 'parameters' },
    field_declaration: { as: 'declare', name: 'name', value: 'value', type: 'type', each: 'variable_declarator' },
    constant_declaration: { as: 'declare', name: 'name', value: 'value', type: 'type', each: 'variable_declarator' },
    local_variable_declaration: { as: 'declare', name: 'name', value: 'value', type: 'type', each: 'variable_declarator' },
    resource: { as: 'declare', name: 'name', value: 'value', type: 'type' },
    return_statement: { as: 'return' },
    if_statement: { as: 'branch' }, switch_expression: { as: 'branch' }, catch_clause: { as: 'branch' },
    for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, do_statement: { as: 'loop' },
    enhanced_for_statement: { as: 'loop', target: 'name', of: 'value' },
    import_declaration: { as: 'import', read: imports }, package_declaration: { as: 'import', read: ownPackage },
    modifiers: { as: 'skip' }, dimensions: { as: 'skip' },
    line_comment: { as: 'comment' }, block_comment: { as: 'comment' },
  },
  parameters: {
    formal_parameter: { name: 'name', type: 'type' },
    spread_parameter: { name: '@variable_declarator', type: '#0', rest: true },
    identifier: { name: '#0' },
  },
};
