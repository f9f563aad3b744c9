// Python's syntax, by its tree-sitter grammar.
import type { Dialect, Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `import a.b`, `import a.b as c`. */
function imports(node: SyntaxNode, w: Walker): Imported[] {
  return node.children.filter(c => c.field === 'name').map(c => {
    const alias = w.child(c, 'alias');
    const module = w.textOf(alias ? w.child(c, 'name') ?? c : c);
    return alias ? { module, name: '*', local: w.textOf(alias) } : { module: module.split('.')[0]!, name: '*', local: module.split('.')[0]! };
  });
}

/** `from a.b import c, d as e`. */
function fromImports(node: SyntaxNode, w: Walker): Imported[] {
  const from = w.child(node, 'module_name');
  const module = from ? w.textOf(from) : '';
  return node.children.filter(c => c.field === 'name').map(c => {
    const name = w.textOf(w.child(c, 'name') ?? c);
    const alias = w.child(c, 'alias');
    return { module, name, local: alias ? w.textOf(alias) : name };
  });
}

/** Which node of the grammar is what. */
export const python: Dialect = {
  id: 'python',
  grammar: { package: 'tree-sitter-python', file: 'tree-sitter-python.wasm' },
  constructors: ['__init__'],
  firstIsSelf: true,
  forms: {
    string: { as: 'text', content: ['string_content'], escapes: ['escape_sequence'], holes: ['interpolation'] },
    interpolation: { as: 'inside', of: 'expression' },
    concatenated_string: { as: 'texts' },
    integer: { as: 'number' }, float: { as: 'number' },
    true: { as: 'constant', value: true }, false: { as: 'constant', value: false }, none: { as: 'constant', value: null },
    identifier: { as: 'name' },
    attribute: { as: 'member', of: 'object', key: 'attribute' },
    subscript: { as: 'index', of: 'value', key: 'subscript' },
    call: { as: 'call', callee: 'function', args: 'arguments' },
    keyword_argument: { as: 'named', name: 'name', value: 'value' },
    list_splat: { as: 'inside', of: '#0' }, dictionary_splat: { as: 'inside', of: '#0' },
    binary_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right', join: ['+'], format: ['%'] },
    boolean_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right', either: ['or'] },
    conditional_expression: { as: 'choice', of: ['#0', '#2'] },
    dictionary: { as: 'record', entry: ['pair'], key: 'key', value: 'value', spread: ['dictionary_splat'] },
    list: { as: 'list', spread: ['list_splat'] }, tuple: { as: 'list', spread: ['list_splat'] }, set: { as: 'list' }, expression_list: { as: 'list' },
    parenthesized_expression: { as: 'inside', of: '#0' }, await: { as: 'inside', of: '#0' },
    lambda: { as: 'function', params: 'parameters', body: 'body', implicit: true },
    function_definition: { as: 'function', name: 'name', params: 'parameters', body: 'body' },
    class_definition: { as: 'class', name: 'name', body: 'body', base: 'superclasses' },
    assignment: { as: 'assign', target: 'left', value: 'right' },
    augmented_assignment: { as: 'assign', target: 'left', operator: 'operator', value: 'right' },
    named_expression: { as: 'assign', target: 'name', value: 'value' },
    return_statement: { as: 'return' },
    if_statement: { as: 'branch' }, try_statement: { as: 'branch' }, match_statement: { as: 'branch' },
    for_statement: { as: 'loop' }, while_statement: { as: 'loop' }, list_comprehension: { as: 'loop' }, dictionary_comprehension: { as: 'loop' }, generator_expression: { as: 'loop' },
    import_statement: { as: 'import', read: imports }, import_from_statement: { as: 'import', read: fromImports },
    comment: { as: 'comment' },
  },
  parameters: {
    identifier: { name: '#0' },
    default_parameter: { name: 'name', default: 'value' },
    typed_parameter: { name: '#0', type: 'type' },
    typed_default_parameter: { name: 'name', default: 'value', type: 'type' },
    list_splat_pattern: { name: '#0', rest: true },
  },
};
