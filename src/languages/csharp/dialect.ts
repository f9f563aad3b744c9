// C#'s syntax, by its tree-sitter grammar.
import type { Dialect } from '../grammar/dialect';
import { imports, ownNamespace } from './imports';
import { lowerAnonymous, lowerBoolean, lowerInitializer, lowerNew, lowerSwitch, lowerVerbatim } from './objects';

const GETTER = '@accessor_list/@accessor_declaration/body';

/** Which node of the grammar is what. */
export const csharp: Dialect = {
  id: 'csharp',
  grammar: { package: 'tree-sitter-c-sharp', file: 'tree-sitter-c_sharp.wasm' },
  constructors: [''],
  bareMembers: true,
  mutators: ['Append', 'AppendFormat', 'AppendLine', 'Add', 'AppendPathSegment', 'AppendPathSegments', 'Insert'],
  declares: name => (/^[A-Z]/.test(name) ? [`${name}.cs`, `${name}.*.cs`] : []),
  annotations: { nodes: ['attribute'], within: ['attribute_list'], name: 'name', args: '@attribute_argument_list', owners: /^(ApiController|Controller|Route|RoutePrefix|HttpHost|BasePath|BaseAddress)$/, body: /^(Body|RequestBody|FromBody)$/, names: /^(SerializedName|SerialName|JsonProperty|JsonPropertyName|Json|JSONField|DataMember|DeserializeAs|SerializeAs|Field|Key|XmlElement|AliasAs)$/ },
  forms: {
    string_literal: { as: 'text', content: ['string_literal_content'], escapes: ['escape_sequence'] }, raw_string_literal: { as: 'text', content: ['raw_string_content'] },
    verbatim_string_literal: { as: 'custom', lower: lowerVerbatim }, character_literal: { as: 'text' },
    interpolated_string_expression: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: ['interpolation'], doubled: /([{}"])\1/g }, interpolation: { as: 'inside', of: '#1' },
    integer_literal: { as: 'number' }, real_literal: { as: 'number' },
    boolean_literal: { as: 'custom', lower: lowerBoolean }, null_literal: { as: 'constant', value: null },
    identifier: { as: 'name' }, predefined_type: { as: 'name' }, base: { as: 'name' }, this: { as: 'self' },
    qualified_name: { as: 'member', of: 'qualifier', key: 'name' }, alias_qualified_name: { as: 'inside', of: 'name' },
    generic_name: { as: 'inside', of: '#0' }, nullable_type: { as: 'inside', of: '#0' },
    member_access_expression: { as: 'member', of: 'expression', key: ['name/@identifier', 'name'] },
    conditional_access_expression: { as: 'member', of: 'condition', key: ['@member_binding_expression/name/@identifier', '@member_binding_expression/name'] },
    element_access_expression: { as: 'index', of: 'expression', key: 'subscript/#0' },
    invocation_expression: { as: 'call', callee: 'function', args: 'arguments' },
    argument: { as: 'named', name: 'name', value: '#-1' }, attribute_argument: { as: 'named', name: '@name_equals', value: '#-1' },
    object_creation_expression: { as: 'custom', lower: lowerNew }, implicit_object_creation_expression: { as: 'custom', lower: lowerNew },
    anonymous_object_creation_expression: { as: 'custom', lower: lowerAnonymous }, initializer_expression: { as: 'custom', lower: lowerInitializer },
    array_creation_expression: { as: 'inside', of: '@initializer_expression' }, implicit_array_creation_expression: { as: 'inside', of: '@initializer_expression' }, collection_expression: { as: 'list' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], either: ['??'] },
    conditional_expression: { as: 'choice', of: ['consequence', 'alternative'] }, switch_expression: { as: 'custom', lower: lowerSwitch },
    assignment_expression: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
    parenthesized_expression: { as: 'inside', of: '#0' }, cast_expression: { as: 'inside', of: 'value' }, as_expression: { as: 'inside', of: 'left' }, await_expression: { as: 'inside', of: '#0' },
    postfix_unary_expression: { as: 'inside', of: '#0' }, checked_expression: { as: 'inside', of: '#0' }, arrow_expression_clause: { as: 'inside', of: '#0' }, global_statement: { as: 'inside', of: '#0' },
    lambda_expression: { as: 'function', params: 'parameters', body: 'body', implicit: true }, anonymous_method_expression: { as: 'function', params: '@parameter_list', body: '@block' },
    method_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' }, constructor_declaration: { as: 'function', name: 'name', params: 'parameters', body: 'body' }, local_function_statement: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    property_declaration: { as: 'declare', name: 'name', type: 'type', value: ['value', `${GETTER}/@return_statement/#0`, `${GETTER}/#0`] },
    variable_declaration: { as: 'declare', name: 'name', value: '#1', type: 'type', each: 'variable_declarator' },
    class_declaration: { as: 'class', name: 'name', body: 'body', base: '@base_list', params: '@parameter_list' }, struct_declaration: { as: 'class', name: 'name', body: 'body' }, record_declaration: { as: 'class', name: 'name', body: 'body', params: '@parameter_list' },
    interface_declaration: { as: 'class', name: 'name', body: 'body' }, enum_declaration: { as: 'class', name: 'name', body: 'body' },
    return_statement: { as: 'return' },
    if_statement: { as: 'branch' }, switch_statement: { as: 'branch' }, catch_clause: { as: 'branch' },
    for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, do_statement: { as: 'loop' }, foreach_statement: { as: 'loop', target: 'left', of: 'right' },
    using_directive: { as: 'import', read: imports }, namespace_declaration: { as: 'custom', lower: ownNamespace }, file_scoped_namespace_declaration: { as: 'custom', lower: ownNamespace },
    attribute_list: { as: 'skip' }, modifier: { as: 'skip' }, implicit_type: { as: 'skip' },
    comment: { as: 'comment' },
  },
  parameters: {
    parameter: { name: 'name', type: 'type', default: ['@string_literal', '@integer_literal', '@null_literal', '@boolean_literal', '@member_access_expression'] },
    implicit_parameter: { name: '#0' }, identifier: { name: '#0' },
  },
};
