// Of which type the object is that a library's member is called on.
import type { SdkBinding } from '../model';
import type { Step, SymbolValue } from './value';

/** Members and calls from the root on. `rest` and `default` are only stops on the way. */
export function hopsOf(symbol: SymbolValue): readonly Step[] {
  return symbol.steps.filter(s => s.kind === 'call' || (s.name !== 'rest' && s.name !== 'default'));
}

/** The type of what the member stands on, as it is declared or as it was made; undefined if that can't be told. */
export function typeOf(callee: SymbolValue): string | undefined {
  const [made, maker] = hopsOf(callee).slice(0, -1).toReversed();
  if (made === undefined) return callee.root.type;
  if (made.kind !== 'call' || !made.constructs) return undefined;
  return maker === undefined ? callee.root.name : maker.kind === 'member' ? maker.name ?? undefined : undefined;
}

/** Whether it stands on an object of the binding's type. */
export function isOfType(callee: SymbolValue, { type }: SdkBinding): boolean {
  const own = typeOf(callee);
  return type !== undefined && own !== undefined && typeIs(own, type);
}

/** Names of types that say nothing. */
const ANY = /^(?:any|object|dynamic|var|val|let|auto|unknown|mixed|final)$/i;

/** Whether it stands on an object of another type, where it stands on the binding's directly. */
export function standsOnAnother(callee: SymbolValue, { type, receiver }: SdkBinding): boolean {
  const own = typeOf(callee);
  return type !== undefined && receiver.length === 0 && own !== undefined && !ANY.test(own) && !typeIs(own, type);
}

const SETTER = /^set[A-Z]/;

/** Whether a value of another type is filled: `new Token().setNote(note).setScopes(scopes)`. */
export function fillsAnother(callee: SymbolValue, { type, member }: SdkBinding): boolean {
  const made = callee.steps.findLast(step => step.kind === 'call' && step.constructs);
  if (type === undefined || !made || !SETTER.test(member)) return false;
  const at = callee.steps.indexOf(made);
  const maker = typeOf({ ...callee, steps: callee.steps.slice(0, at + 2) });
  return maker !== undefined && !typeIs(maker, type) && callee.steps.slice(at + 1).every(step => step.kind === 'call' || SETTER.test(step.name ?? ''));
}

/** `github.Client` is a `Client`; so is what an `IClient` stands for. */
export const typeIs = (declared: string, wanted: string): boolean => lastPart(declared) === lastPart(wanted);
const lastPart = (type: string): string => (type.split(/[.:\\]+/).at(-1) ?? '').replace(/^I(?=[A-Z][a-z])/, '');
