// Texts that another file of the tree holds, for languages in which a name alone tells the file: `Endpoints.TOKENS`, `Urls.token(id)`.
import { apply } from './call';
import type { Evaluator } from './evaluate';
import { settle } from './objects';
import { each, scalar, unknownValue } from './value';
import type { Abstract, SymbolValue } from './value';

/** An object that is made of a class in another file: what it holds, by the class's fields. */
export function dataElsewhere(evaluator: Evaluator, symbol: SymbolValue): Abstract | undefined {
  const found = lookUp(evaluator, symbol).find(value => value.kind === 'object');
  return found && settle(found);
}

/** The text a symbol stands for, if one of its files says so. Everything else stays the symbol it is: its library's tables know it by that. */
export function textElsewhere(evaluator: Evaluator, symbol: SymbolValue): Abstract | undefined {
  return lookUp(evaluator, symbol).find(value => each(value).every(isText));
}

function lookUp(evaluator: Evaluator, symbol: SymbolValue): Abstract[] {
  const { source } = symbol.root;
  const steps = source ? symbol.steps.slice(source.covers) : [];
  if (!source || source.path.length + steps.length < 2) return [];
  const { at } = symbol;
  const none = (): Abstract => unknownValue('depends on itself', '', at);
  return source.files.flatMap(file => {
    const program = evaluator.workspace.program(file);
    if (!program) return [];
    return evaluator.guarded(program, none, () => {
      const held = source.path.reduce((value, name) => evaluator.member(value, scalar(name, at), at), evaluator.exportsOf(program));
      return steps.reduce((value, step) => (step.kind === 'call' ? apply(evaluator, value, step, at) : step.name === null ? none() : evaluator.member(value, scalar(step.name, at), at)), held);
    });
  });
}

const isText = (value: Abstract): boolean => (value.kind === 'scalar' && typeof value.value === 'string') || (value.kind === 'template' && value.parts.some(part => typeof part === 'string'));
