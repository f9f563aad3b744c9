// Whether a file hands on what requests are made of: an endpoint, or a function or class in which one stands.
import type { Place, Value } from '../model';
import { FIRST_SEGMENT, hasEndpoint } from './callers';
import type { Evaluator } from './evaluate';
import { fresh, madeOf } from './leads';
import { inside } from './places';
import type { Expr, FunctionExpr, Program } from './program';
import { each, publish } from './value';
import type { Abstract, FunctionValue } from './value';

/** How deep exported objects are looked into. */
const MAX_DEPTH = 6;

/** How to tell what is handed on. */
export interface Handing {
  /** Whether a value is an endpoint. */
  isOurs(value: Value): boolean;
  /** The files that an endpoint can be from. */
  from(file: string): boolean;
  /** Whether a function sends by members of a client that it is handed: whose that is, its callers know. */
  takesClient(fn: FunctionExpr): boolean;
  /** Members have their class in front, by which other files know them, and only what is an address counts. */
  byName: boolean;
}

/** The names under which a program exports what those who import it may send. */
export function handedOn(program: Program, evaluator: Evaluator, { isOurs, from, takesClient, byName }: Handing): string[] {
  if (program.exports.writes.length === 0 && program.exports.members.length === 0) return [];
  // To follow names costs little, to work out what all of them are worth a lot.
  const made = madeOf(program, from, fn => endpointIn(fn.at, evaluator) || takesClient(fn));
  if (!made.whole && made.names.length === 0) return [];
  const seen = new Set<unknown>();
  const holds = (value: Abstract, depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    switch (value.kind) {
      case 'scalar': case 'template': return isOurs(publish(value));
      case 'either': return value.of.some(of => holds(of, depth));
      case 'list': return value.items.some(item => holds(item, depth + 1));
      case 'object': return holds(value.record(), depth) || (value.base?.kind === 'function' && holds(value.base, depth + 1));
      case 'record': return [...value.fields.values()].some(field => holds(field, depth + 1));
      case 'function': return fresh(seen, value.fn) && (value.fn.statics ? ofClass(value, depth) : ofFunction(value, depth));
      default: return false;
    }
  };
  const fieldsOf = ({ fn, env }: FunctionValue, depth: number): string[] => [...fn.instance?.members ?? [], ...fn.statics?.members ?? []].flatMap(({ keys: [key], value }) =>
    // What a method sends is known where it stands; what a field holds may be sent by another class.
    ((byName || value.kind !== 'function') && holds(evaluator.evaluate(value, env), depth + 1) ? [key?.kind === 'literal' ? String(key.value) : ''] : []));
  const ofClass = (value: FunctionValue, depth: number): boolean => takesClient(value.fn) || fieldsOf(value, depth).length > 0;
  const ofFunction = ({ fn, env }: FunctionValue, depth: number): boolean =>
    (!byName && fn.params.length > 0 && endpointIn(fn.at, evaluator)) || takesClient(fn) || fn.returns.some(returned => holds(evaluator.evaluate(returned, env), depth + 1));
  // Of a class that is nobody's heir its fields have to be named; the methods that another one gives it send them too.
  const namesOf = (name: string, value: Abstract): string[] => {
    if (value.kind !== 'function' || !value.fn.statics || (isHeir(value, evaluator) && !byName)) return holds(value, 1) ? [name] : [];
    if (byName) return fieldsOf(value, 1).map(field => `${name}.${field}`);
    // What it is made with may be what sends.
    const isMade = takesClient(value.fn) || (value.fn.params.length > 0 && sendsByField(value.fn, evaluator));
    return [...isMade ? [name] : [], ...fieldsOf(value, 1)];
  };
  const exported = evaluator.exportsOf(program);
  const named = ({ member, record }: Extract<Abstract, { kind: 'object' }>): (readonly [string, Abstract])[] => (made.whole ? [...record().fields] : made.names.flatMap(name => { const value = member(name); return value ? [[name, value] as const] : []; }));
  const own = exported.kind === 'object' ? named(exported).flatMap(([name, value]) => namesOf(name, value)) : [];
  // What is exported as a whole goes by any name.
  const whole = exported.kind === 'object' ? exported.base : exported;
  return made.whole && whole && whole.kind !== 'object' && whole.kind !== 'record' ? [...own, ...namesOf('default', whole)] : own;
}

/** Whether a class has a base that may send something. */
function isHeir({ fn, env }: FunctionValue, evaluator: Evaluator): boolean {
  return fn.statics!.writes.some(({ value }) => each(evaluator.evaluate(value, env)).some(base => base.kind !== 'symbol' || base.root.kind !== 'global' || base.steps.length > 0));
}

/** Whether a class sends one of our paths by a member of what it holds: `this.client.post('/authorizations')`. */
function sendsByField({ at }: FunctionExpr, { workspace }: Evaluator): boolean {
  const isField = (of: Expr): boolean => of.kind === 'member' && (of.of.kind === 'name' ? of.of.binding.kind === 'instance' : isField(of.of));
  const isHeld = (of: Expr): boolean => isField(of) || (of.kind === 'name' && of.binding.kind !== 'import') || (of.kind === 'call' && of.callee.kind === 'member' && isHeld(of.callee.of));
  return workspace.program(at.path)?.calls.some(call => inside(call.at, at) && call.callee.kind === 'member' && isHeld(call.callee.of) && call.args.some(({ value }) => hasEndpoint(value))) === true;
}

/** Whether a text inside a function or class begins a path of ours. */
function endpointIn(at: Place, { workspace }: Evaluator): boolean {
  return workspace.program(at.path)?.texts.some(({ text, kind, at: { line } }) => kind === 'string' && line >= at.line && line <= at.endLine && FIRST_SEGMENT.test(text)) === true;
}
