// A front end from a dialect: loads the grammar, parses, walks.
import type { LanguageData } from '../../analysis/language';
import type { Lower } from '../../analysis/program';
import { grammar, type Parse } from '../tree-sitter/parse';
import { commandsIn } from './commands';
import type { Described, Dialect } from './dialect';
import { Walker } from './walker';

/** Everything of a language but its lowering. */
export type Rest = Omit<LanguageData, 'id' | 'lower'>;

/** Loads a language that is described by a dialect. */
export async function loadDialect(dialect: Dialect, rest: Rest): Promise<LanguageData> {
  const parse = await grammar(dialect.grammar.package, dialect.grammar.file);
  return { id: dialect.id, lower: lowerWith(dialect, parse), ...(dialect.commands && { embedded: commandsIn(dialect, parse) }), ...rest };
}

/** The lowering of a language, given its parser. */
export function lowerWith(dialect: Described, parse: Parse): Lower {
  return (file, workspace) => {
    const walker = new Walker(dialect, file.path, file.text, workspace);
    const syntax = parse(file.text);
    if (typeof syntax === 'string') return walker.program([syntax]);
    walker.lower(syntax.root);
    const [first] = syntax.errors;
    return walker.program(first === undefined ? [] : [`line ${walker.source.line(first)}: not understood`]);
  };
}
