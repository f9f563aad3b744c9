// Kotlin's syntax, by its tree-sitter grammar.
import type { Dialect } from '../grammar/dialect';
import { body, names, owners, parted } from '../jvm/annotations';
import { lowerEntry } from '../jvm/entries';
import { runs } from '../jvm/runs';
import { lowerAssignment, lowerBinary, lowerCall, lowerLambda, lowerObject } from './blocks';
import { lowerFunction, lowerName, lowerProperty, lowerTry, lowerWhen } from './declarations';
import { imports, ownPackage } from './imports';
import { lowerInfix } from './operators';

/** Which node of the grammar is what. */
export const kotlin: Dialect = {
  id: 'kotlin',
  grammar: { package: '@tree-sitter-grammars/tree-sitter-kotlin', file: 'tree-sitter-kotlin.wasm' },
  constants: true,
  commands: true,
  constructors: [],
  bareMembers: true,
  runs,
  overloads: true,
  mutators: ['append', 'put', 'putAll', 'add', 'addProperty', 'addAll', 'accumulate', 'addParameter', 'addQueryParameter', 'appendPath',
    'appendEncodedPath', 'addPathSegment', 'addPathSegments', 'appendPathSegments', 'set'],
  setters: /^set([A-Z]\w*)$/,
  declares: name => (/^[A-Z]/.test(name) ? [`${name}.kt`, `${name}.java`] : []),
  annotations: {
    nodes: ['constructor_invocation', 'user_type'], within: ['modifiers', 'annotation', 'parameter_modifiers'], name: '#0', args: '@value_arguments',
    owners, parted, body, names,
  },
  forms: {
    string_literal: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: ['interpolation'], names: /\$([A-Za-z_]\w*)/ },
    multiline_string_literal: { as: 'text', content: ['string_content'], holes: ['interpolation'], names: /\$([A-Za-z_]\w*)/ },
    character_literal: { as: 'text' },
    number_literal: { as: 'number' }, float_literal: { as: 'number' },
    identifier: { as: 'custom', lower: lowerName },
    this_expression: { as: 'self' },
    user_type: { as: 'inside', of: '#0' }, nullable_type: { as: 'inside', of: '#0' }, constructor_invocation: { as: 'inside', of: '#0' },
    navigation_expression: { as: 'member', of: '#0', key: '#-1' }, callable_reference: { as: 'member', of: '#0', key: '#-1' },
    index_expression: { as: 'index', of: '#0', key: '#1' },
    call_expression: { as: 'custom', lower: lowerCall },
    value_argument: { as: 'named', name: '#0', value: '#-1' },
    infix_expression: { as: 'custom', lower: lowerInfix },
    binary_expression: { as: 'custom', lower: lowerBinary },
    if_expression: { as: 'choice', of: ['#1', '#2'] }, when_expression: { as: 'custom', lower: lowerWhen }, try_expression: { as: 'custom', lower: lowerTry },
    catch_block: { as: 'branch' },
    parenthesized_expression: { as: 'inside', of: '#0' }, as_expression: { as: 'inside', of: 'left' }, unary_expression: { as: 'inside', of: 'argument' },
    labeled_expression: { as: 'inside', of: '#-1' }, annotated_expression: { as: 'inside', of: '#-1' },
    lambda_literal: { as: 'custom', lower: lowerLambda }, annotated_lambda: { as: 'inside', of: '@lambda_literal' },
    object_literal: { as: 'custom', lower: lowerObject },
    anonymous_function: { as: 'custom', lower: lowerFunction },
    function_declaration: { as: 'custom', lower: lowerFunction },
    secondary_constructor: { as: 'function', params: '@function_value_parameters', body: '@block' },
    class_declaration: { as: 'class', name: 'name', body: ['@class_body', '@enum_class_body'], base: '@delegation_specifiers', params: '@primary_constructor/@class_parameters' },
    enum_entry: { as: 'custom', lower: lowerEntry },
    object_declaration: { as: 'class', name: 'name', body: '@class_body' },
    property_declaration: { as: 'custom', lower: lowerProperty },
    assignment: { as: 'custom', lower: lowerAssignment },
    return_expression: { as: 'return', value: '#-1' },
    for_statement: { as: 'loop', target: '@variable_declaration/@identifier', of: '#1' }, while_statement: { as: 'loop' }, do_while_statement: { as: 'loop' },
    import: { as: 'import', read: imports }, package_header: { as: 'import', read: ownPackage },
    modifiers: { as: 'skip' },
    line_comment: { as: 'comment' }, block_comment: { as: 'comment' },
  },
  parameters: {
    parameter: { name: '#0', type: ['@user_type', '@nullable_type'], default: 'default' },
    'vararg parameter': { name: '#0', type: ['@user_type', '@nullable_type'], rest: true },
    class_parameter: { name: '@identifier', type: ['@user_type', '@nullable_type'], default: ['@string_literal', '@multiline_string_literal',
      '@call_expression', '@navigation_expression', '@binary_expression'] },
    variable_declaration: { name: '#0', type: ['@user_type', '@nullable_type'] },
  },
};
