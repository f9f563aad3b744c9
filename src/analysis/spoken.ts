// The method that the call of a wrapper names, whichever way the wrapper goes: `self.request('/path', method='POST')`.
import type { Evaluator } from './evaluate';
import type { Words } from './language';
import { isMethodName } from './methods';
import { settle } from './objects';
import type { CallExpr } from './program';
import { first, recordOf } from './shape';
import { known } from './value';

/** The one method among a call's arguments: a text of nothing else, or what stands by a key for methods. */
export function spokenMethod({ args }: CallExpr, evaluator: Evaluator, { keys }: Words): string | undefined {
  const said = args.flatMap(({ name, value }) => {
    const given = settle(evaluator.evaluate(value));
    const record = recordOf(given);
    const named = name !== undefined ? keys.method.includes(name) && given : record && first(record, keys.method);
    const chosen = named || (name === undefined ? given : undefined);
    const text = chosen && known(chosen);
    // `"Delete"` may well be a label.
    return text !== undefined && (named || !/^[A-Z][a-z]/.test(text)) && isMethodName(text.toUpperCase()) ? [text.toUpperCase()] : [];
  });
  return said.length === 1 ? said[0] : undefined;
}

/** The method that is called on what a wrapper gives back: `github("/path").post(body)`. What only gets may get the answer. */
export function chainedMethod(steps: readonly { member: string }[], { later }: Words): string | undefined {
  const names = steps.flatMap(({ member }) => later.verb?.exec(member)?.[1]?.toUpperCase() ?? []);
  return names.find(name => name !== 'GET');
}
