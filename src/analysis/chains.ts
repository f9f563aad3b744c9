// Calls that go on building a request after the one with the URL: `post(url).send(body)`, `req.write(body)`.
import type { Words } from './language';
import type { Binding, CallExpr, Expr, Program } from './program';

export interface Later { outermost: CallExpr; payload: CallExpr[]; header: CallExpr[]; auth: CallExpr[] }

/** Who is called on whose result, and which calls are made on a variable. */
export class Chains {
  /** A call to the call made on its result. */
  private readonly next = new Map<CallExpr, { call: CallExpr; member: string }>();
  private readonly onBinding = new Map<Binding, { call: CallExpr; member: string }[]>();
  private readonly assigned = new Map<Expr, Binding>();

  constructor(program: Program) {
    for (const call of program.calls) {
      const { callee } = call;
      if (callee.kind !== 'member' || callee.key.kind !== 'literal') continue;
      const member = String(callee.key.value);
      // What begins elsewhere is not a chain of this call: `(await fetch(url)).json()`.
      if (callee.of.kind === 'call') { if (callee.at.line === callee.of.at.line && callee.at.column === callee.of.at.column) this.next.set(callee.of, { call, member }); }
      else if (callee.of.kind === 'name') {
        const { binding } = callee.of;
        this.onBinding.set(binding, [...(this.onBinding.get(binding) ?? []), { call, member }]);
        for (const write of binding.writes) this.assigned.set(write.value, binding);
      }
    }
  }

  /** The calls that add to the request of `call`, and the outermost of its chain. */
  collect(call: CallExpr, words: Words): Later {
    const later: Later = { outermost: call, payload: [], header: [], auth: [] };
    const kinds = (['payload', 'header', 'auth'] as const);
    const take = (member: string, added: CallExpr): boolean => {
      const kind = kinds.find(k => words.later[k].includes(member));
      if (kind && added.args.length > 0) later[kind].push(added);
      return kind !== undefined;
    };
    for (let step = this.next.get(call); step && (take(step.member, step.call) || CHAINED.test(step.member)); step = this.next.get(step.call)) later.outermost = step.call;
    const binding = this.assigned.get(later.outermost) ?? (call.callee.kind === 'member' && call.callee.of.kind === 'name' && call.callee.of.binding.kind === 'variable' ? call.callee.of.binding : undefined);
    if (binding && OWN.has(binding.kind)) for (const { call: other, member } of this.onBinding.get(binding) ?? []) if (other !== call && other.owner === call.owner) take(member, other);
    return later;
  }
}

/** Variables hold one request; parameters and modules are shared by many. */
const OWN: ReadonlySet<Binding['kind']> = new Set(['variable']);
/** Members that go on with the same request. */
const CHAINED = /^(query|accept|type|timeout|retry|redirects|buffer|reply|replyWithError|replyWithFile|replyOnce|passThrough|networkError|timeout\w*|basicAuth|matchHeader|delay\w*|optionally|query\w*|withHeaders|times|persist|once|matchHeader|responseType|ok|use)$/;
