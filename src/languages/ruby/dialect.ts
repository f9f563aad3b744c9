// Ruby's syntax, by its tree-sitter grammar.
import type { Dialect, Form } from '../grammar/dialect';
import { rubyFiles } from '../../importers/ruby-files';
import { lowerCall, lowerIndex, lowerRead, lowerScoped } from './calls';
import { lowerAlias, lowerAppend, lowerFlow, lowerHash, lowerYield } from './constructs';
import { lowerHeredoc, lowerHeredocBody, lowerProgram } from './heredocs';
import { reopened } from './words';

const text = (content: string) => ({ as: 'text', content: [content], escapes: ['escape_sequence'], holes: ['interpolation'] }) satisfies Form;
const flow: Form = { as: 'custom', lower: lowerFlow };

/** Which node of the grammar is what. */
export const ruby: Dialect = {
  id: 'ruby',
  grammar: { package: 'tree-sitter-ruby', file: 'tree-sitter-ruby.wasm' },
  constructors: ['initialize'],
  bareMembers: true,
  reopened,
  localWrites: true,
  commands: true,
  reads: lowerRead,
  // What is spelt in capitals is a constant, but for classes that are called by such words.
  declares: name => (/^[A-Z].*[a-z]|^(?:[A-Z]*API|GH|REST)$/.test(name) ? rubyFiles(name) : []),
  mutators: ['concat', 'merge!', 'deep_merge!', 'reverse_merge!'],
  mutableText: true,
  forms: {
    program: { as: 'custom', lower: lowerProgram }, ERROR: { as: 'custom', lower: lowerProgram },
    string: text('string_content'), bare_string: text('string_content'), bare_symbol: text('string_content'), delimited_symbol: text('string_content'), subshell: { ...text('string_content'), runs: true },
    heredoc_beginning: { as: 'custom', lower: lowerHeredoc }, heredoc_body: { as: 'custom', lower: lowerHeredocBody },
    interpolation: { as: 'inside', of: '#-1' },
    simple_symbol: { as: 'text' }, hash_key_symbol: { as: 'text' },
    chained_string: { as: 'texts' },
    integer: { as: 'number' }, float: { as: 'number' },
    true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, nil: { as: 'constant', value: null },
    identifier: { as: 'name' }, constant: { as: 'name' }, global_variable: { as: 'name' },
    instance_variable: { as: 'own', drop: 0 }, class_variable: { as: 'own', drop: 0 },
    self: { as: 'self' },
    scope_resolution: { as: 'custom', lower: lowerScoped },
    element_reference: { as: 'custom', lower: lowerIndex },
    call: { as: 'custom', lower: lowerCall },
    binary: { as: 'custom', lower: lowerAppend },
    conditional: { as: 'choice', of: ['consequence', 'alternative'] },
    hash: { as: 'custom', lower: lowerHash },
    array: { as: 'list', spread: ['splat_argument'] }, string_array: { as: 'list' }, symbol_array: { as: 'list' }, right_assignment_list: { as: 'list', spread: ['splat_argument'] },
    splat_argument: { as: 'inside', of: '#0' }, hash_splat_argument: { as: 'inside', of: '#0' }, block_argument: { as: 'inside', of: '#0' },
    parenthesized_statements: { as: 'inside', of: '#-1' },
    lambda: { as: 'function', params: 'parameters', body: 'body', implicit: true },
    block: { as: 'function', params: 'parameters', body: 'body', implicit: true }, do_block: { as: 'function', params: 'parameters', body: 'body', implicit: true },
    method: { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true },
    singleton_method: { as: 'function', name: 'name', params: 'parameters', body: 'body', implicit: true },
    class: { as: 'class', name: 'name', body: 'body', base: 'superclass' }, module: { as: 'class', name: 'name', body: 'body' },
    assignment: { as: 'assign', target: 'left', value: 'right' },
    operator_assignment: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
    alias: { as: 'custom', lower: lowerAlias }, yield: { as: 'custom', lower: lowerYield },
    return: { as: 'return' },
    if: flow, unless: flow, case: flow, if_modifier: flow, unless_modifier: flow, begin: flow, rescue_modifier: flow, body_statement: flow,
    while: { as: 'loop' }, until: { as: 'loop' }, while_modifier: { as: 'loop' }, until_modifier: { as: 'loop' }, for: { as: 'loop' },
    comment: { as: 'comment' },
  },
  parameters: {
    identifier: { name: '#0' },
    optional_parameter: { name: 'name', default: 'value' },
    splat_parameter: { name: 'name', rest: true },
    keyword_parameter: { name: 'name', default: 'value', names: 'one' },
    hash_splat_parameter: { name: 'name', names: 'rest' },
    block_parameter: { name: 'name' },
  },
};
