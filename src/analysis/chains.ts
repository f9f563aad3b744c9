// What else is said about the request of a call: along its chain (`post(url).send(body)`), on its variable (`req.write(body)`,
// `req.method = 'POST'`), in the block it is given, and by the calls that it is handed to (`client.execute(request)`).
import type { Words } from './language';
import { isMethodName } from './methods';
import type { Binding, CallExpr, Expr, FunctionExpr, Program } from './program';
import { calledKind, CHAINED, INTO_STREAM, inward, nameOf, saysMethod, saysWhere, SETTER, stepOf, STREAM, TELLING, writtenKind, writtenStep, type Said, type Step } from './steps';

export interface Later {
  /** The last call of the chain that belongs to the request. */
  outermost: CallExpr;
  /** The member that is called on the result. */
  next?: string;
  payload: Said[]; header: Said[]; auth: Said[]; method: Said[]; verb: Said[]; options: Said[]; base: Said[]; /** Steps that say nothing but which method it will be. */ implied: Said[];
  /** Calls around it, the nearest first: those it is an argument of, directly or by its variable, and those whose block it stands in. */
  around: CallExpr[];
  /** Members called later on in the chain, or in one that it is an argument of. */
  after: string[];
  /** What the client that it makes is given to send: `client.Execute(request)`. */
  sent?: CallExpr;
}

/** Who is called on whose result, which calls are made on a variable, and what is handed to whom. */
export class Chains {
  /** A call to the call made on its result. */
  private readonly next = new Map<Expr, { call: CallExpr; member: string }>();
  private readonly onBinding = new Map<Binding, { call: CallExpr; member: string }[]>();
  private readonly assigned = new Map<Expr, Binding>();
  private readonly followed = new Set<Binding>();
  /** Objects that are filled as they are made have variables of their own: whose value they are. */
  private readonly heldBy = new Map<Binding, Binding>();
  private readonly handed = new Map<Expr | Binding, CallExpr[]>();
  /** Streams that are members of a request: `connection.outputStream`. */
  private readonly streams = new Map<Binding, Expr[]>();
  private readonly inBlock = new Map<FunctionExpr, CallExpr[]>();
  private readonly blockOf = new Map<FunctionExpr, CallExpr>();
  private readonly callsOf = new Map<FunctionExpr, CallExpr[]>();
  private readonly collected = new Map<CallExpr, Later>();

  constructor(program: Program) {
    for (const call of program.calls) this.note(call);
  }

  private note(call: CallExpr): void {
    const { callee, owner, args } = call;
    if (owner) push(this.inBlock, owner, call);
    for (const fn of callee.kind === 'name' ? callee.binding.writes.map(w => w.value) : [callee]) if (fn.kind === 'function') push(this.callsOf, fn, call);
    for (const { value } of args) {
      if (value.kind === 'function') this.blockOf.set(value, call);
      push(this.handed, value.kind === 'name' ? value.binding : value, call);
      this.noteStream(value);
      if (value.kind === 'name') this.assign(value.binding);
    }
    if (callee.kind !== 'member' || callee.key.kind !== 'literal') return;
    const path = [String(callee.key.value)];
    let { of } = callee;
    // `request.headers.add(…)` is said of the request.
    while (of.kind === 'member' && of.key.kind === 'literal') { path.unshift(String(of.key.value)); of = of.of; }
    // What begins elsewhere is not a chain of this call: `(await fetch(url)).json()`.
    if (of.kind === 'call') { if (callee.at.line === of.at.line && callee.at.column === of.at.column) this.next.set(of, { call, member: path.at(-1)! }); }
    else if (of.kind === 'name') {
      push(this.onBinding, of.binding, { call, member: path.join('.') });
      this.assign(of.binding);
    }
  }

  private noteStream(value: Expr): void {
    if (value.kind === 'member' && value.key.kind === 'literal' && STREAM.test(String(value.key.value)) && value.of.kind === 'name') push(this.streams, value.of.binding, value);
  }

  /** The object that a client of this variable sends next. */
  private sentBy(binding: Binding, { owner }: CallExpr, words: Words): CallExpr | undefined {
    const made = (this.onBinding.get(binding) ?? []).filter(({ call, member }) => call.owner === owner && words.sends.test(member)).map(({ call: { args: [given], use } }) =>
      (given?.value.kind === 'name' ? given.value.binding.writes.findLast(w => w.order < use.order)?.value : given?.value));
    return made.find((value): value is CallExpr => value?.kind === 'call' && value.constructs);
  }

  private assign(binding: Binding): void {
    if (this.followed.has(binding)) return;
    this.followed.add(binding);
    for (const { value } of binding.writes) {
      this.noteStream(value);
      // Another name for the same thing.
      if (value.kind === 'name' && value.binding.name !== '') this.assign(value.binding);
      this.assigned.set(value.kind === 'member' && value.result ? value.of : value, binding);
      // An object with members set as it is made has a binding of its own.
      if (value.kind === 'name' && value.binding.name === '') this.heldBy.set(value.binding, binding);
      if (value.kind === 'call' && value.callee.kind === 'function') push(this.callsOf, value.callee, value);
    }
  }

  /** What is said about the request of `call`. */
  collect(call: CallExpr, words: Words): Later {
    // Asked again for each way that leads to a call.
    const known = this.collected.get(call) ?? this.said(call, words, false);
    this.collected.set(call, known);
    return known;
  }

  /** `isSent`: it is what another call sends. */
  private said(call: CallExpr, words: Words, isSent: boolean): Later {
    const next = this.next.get(call)?.member;
    const later: Later = { ...(next !== undefined && { next }), outermost: call, payload: [], header: [], auth: [], method: [], verb: [], options: [], base: [], implied: [], around: [], after: [] };
    const builds = words.later.verb !== undefined;
    const take = ({ said, written }: Step): boolean => {
      const kind = written ? writtenKind(said.member, words) : calledKind(said.member, words);
      if (kind && (said.args.length > 0 || kind === 'verb')) later[kind].push(said);
      // A client is set up here: no part of its request.
      return kind !== undefined && kind !== 'base';
    };
    const { steps: before, root } = inward(call.callee);
    if (builds) before.forEach(take);
    for (let step = this.next.get(call); step; step = this.next.get(step.call)) {
      const taken = take(stepOf(step));
      if (taken || CHAINED.test(step.member)) later.outermost = step.call;
      else if (!builds) break;
    }
    const own = [call, ...this.outward(call)];
    // What is written to the request in its block: `post(url, req => { req.body = body })`.
    const written = blocksOf(own).flatMap(fn => fn.params.flatMap(p => p.members.filter(m => m.keys.length === 1).flatMap(writtenStep)));
    if (builds) [...this.blocks(own), ...written].forEach(take);
    const chain = this.outward(call).at(-1) ?? call;
    const found = (builds && (this.assigned.get(chain) ?? chain.into)) || this.assigned.get(later.outermost) || (root.kind === 'name' ? root.binding : undefined);
    const binding = found && (this.heldBy.get(found) ?? found);
    if (binding?.kind === 'variable' || (binding && call.owner && binding.owner === call.owner && this.blockOf.has(call.owner))) this.onVariable(binding, call, words).forEach(take);
    const sent = binding?.kind === 'variable' && call.constructs && !isSent ? this.sentBy(binding, call, words) : undefined;
    if (sent) {
      const { payload, header, auth } = this.said(sent, words, true);
      later.sent = sent;
      later.payload.push(...payload);
      later.header.push(...header);
      later.auth.push(...auth);
    }
    later.around = this.aroundOf(chain, binding?.kind === 'variable' ? binding : undefined, call);
    later.after = [call, ...later.around].flatMap(one => this.outward(one)).map(nameOf);
    if (builds && [later.method, later.verb, later.implied].every(said => said.length === 0)) {
      const uses = this.elsewhere(chain);
      const ways = new Set(uses.flatMap(use => use.map(({ said }) => said.member)).filter(member => TELLING.has(calledKind(member, words))));
      // Where it is sent in several ways none of them is the one.
      if (ways.size > 1) later.method.push({ member: '', args: [], at: call.at });
      else if (ways.size === 1) uses.forEach(use => use.forEach(take));
    }
    if (builds && call.owner && this.blockOf.has(call.owner)) (this.inBlock.get(call.owner) ?? []).filter(c => c !== call && c.callee.kind !== 'member').map(c => stepOf({ call: c, member: nameOf(c) })).forEach(take);
    return later;
  }

  /** What is said, use by use, where another function is given it: `val tokens = url(path)`, `def tokens = url(path)`. */
  private elsewhere(chain: CallExpr): Step[][] {
    const on = (one: Binding | undefined): CallExpr[] => (one?.writes.length === 1 ? (this.onBinding.get(one) ?? []).map(o => o.call) : []);
    const given = chain.owner?.returns.includes(chain) ? this.callsOf.get(chain.owner) ?? [] : [];
    const uses = [...on(this.assigned.get(chain) ?? chain.into).filter(o => o.owner !== chain.owner), ...given.flatMap(one => [...(this.next.get(one) ? [this.next.get(one)!.call] : []), ...on(this.assigned.get(one))])];
    return uses.map(use => [use, ...this.outward(use)].map(one => stepOf({ call: one, member: nameOf(one) })));
  }

  /** The method that a step before this call, or behind it, is given alone: `request.path(path).method('POST')`. */
  methodAround(call: CallExpr): string | undefined {
    const found = [...inward(call.callee).steps, ...this.outward(call).map(one => stepOf({ call: one, member: '' }))].flatMap(({ said: { args: [only, ...rest] } }) => {
      const text = only?.value.kind === 'literal' && rest.length === 0 ? String(only.value.value).toUpperCase() : '';
      return isMethodName(text) ? [text] : [];
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** The calls of the chain after this one. */
  private outward(call: CallExpr): CallExpr[] {
    const found: CallExpr[] = [];
    for (let step = this.next.get(call); step; step = this.next.get(step.call)) found.push(step.call);
    return found;
  }

  /** What the blocks given to these calls say: `post(url) { setBody(body) }`. */
  private blocks(calls: readonly CallExpr[]): Step[] {
    return blocksOf(calls).flatMap(fn => (this.inBlock.get(fn) ?? []).filter(c => c.callee.kind !== 'member' || fn.params.some(p => rootIs(c.callee, p))).map(c => stepOf({ call: c, member: nameOf(c) })));
  }

  /** What is said on the variable, from the write before the call to the next one. */
  private onVariable(binding: Binding, call: CallExpr, words: Words): Step[] {
    const builds = words.later.verb !== undefined;
    const own = binding.writes.filter(w => w.owner === call.owner);
    const within = own.findLast(w => w.order < call.use.order || this.holds(w.value, call));
    const end = Math.min(...own.filter(w => w.order > (within?.order ?? call.use.order)).map(w => w.order));
    const start = within?.order ?? -1;
    const during = (order: number): boolean => order < end && order > start;
    // Another request that is sent by the same client has words of its own.
    const isSent = (c: CallExpr): boolean => words.sends.test(nameOf(c)) && !STREAM.test(nameOf(c)) && !SETTER.test(nameOf(c)) && !saysMethod(c);
    const isOther = ({ call: o, member }: { call: CallExpr; member: string }): boolean => {
      const chain = [o, ...this.outward(o)];
      return builds && !chain.includes(call) && !INTO_STREAM.test(member) && (chain.some(isSent) || (words.verb.test(nameOf(o)) && o.args.length > 0 && (saysWhere(o, words) || (this.assigned.get(chain.at(-1)!) ?? binding) !== binding)));
    };
    const calls = (this.onBinding.get(binding) ?? []).filter(o => o.call !== call && o.call.owner === call.owner && o.call.use.order < end && !isOther(o));
    const chained = builds ? calls.flatMap(o => [...this.outward(o.call).map(c => stepOf({ call: c, member: nameOf(c) })), ...this.blocks([o.call, ...this.outward(o.call)])]) : [];
    const streams = builds ? [...calls.flatMap(o => (STREAM.test(nameOf(o.call)) ? [o.call] : [])), ...this.streams.get(binding) ?? []] : [];
    const made = within && builds ? inward(within.value).steps : [];
    const written = binding.members.filter(m => m.owner === call.owner && m.keys.length === 1 && (during(m.order) || binding.name === '') && !this.cameBack(m.value, call)).flatMap(writtenStep);
    const inner = own.flatMap(w => (w.value.kind === 'name' && w.value.binding.name === '' ? this.onVariable(w.value.binding, call, words) : []));
    return [...made, ...calls.map(stepOf), ...chained, ...streams.flatMap(one => this.throughStream(one)), ...written, ...inner];
  }

  /** What is written to a stream that the request gave: `new Writer(request.getOutputStream()).write(body)`. */
  private throughStream(stream: Expr): Step[] {
    const holders: Expr[] = [stream];
    for (const one of holders) if (holders.length < MAX_AROUND) holders.push(...(this.handed.get(one) ?? []).filter(c => c.constructs || /^[A-Z]/.test(nameOf(c))));
    return holders.flatMap(one => {
      const chain = one.kind === 'call' ? this.outward(one) : [];
      return [...chain.map(c => stepOf({ call: c, member: nameOf(c) })), ...this.blocks(chain), ...(this.onBinding.get(this.assigned.get(one)!) ?? []).map(stepOf)];
    });
  }

  /** Whether a value is what the call gave: `ctx.body = answer.data`. */
  private cameBack(value: Expr, call: CallExpr): boolean {
    const { root } = inward(value);
    return this.holds(value, call) || (root.kind === 'name' && root.binding.name !== '' && root.binding.writes.some(w => this.holds(w.value, call)));
  }

  private holds(value: Expr, call: CallExpr): boolean {
    for (let e: Expr = value; ;) {
      if (e === call) return true;
      if (e.kind === 'call') e = e.callee;
      else if (e.kind === 'member') e = e.of;
      else if (e.kind === 'name' && e.binding.name === '' && e.binding.writes[0]) e = e.binding.writes[0].value;
      else return false;
    }
  }

  /** The calls around the end of a chain, or around the uses of its variable. */
  private aroundOf(chain: CallExpr, binding: Binding | undefined, call: CallExpr): CallExpr[] {
    const found: CallExpr[] = [];
    const climb = (from: readonly CallExpr[]): void => {
      for (const one of from) {
        if (found.includes(one) || found.length > MAX_AROUND) continue;
        found.push(one);
        climb(this.handed.get([one, ...this.outward(one)].at(-1)!) ?? []);
      }
    };
    climb(this.handed.get(chain) ?? []);
    if (binding) climb((this.handed.get(binding) ?? []).filter(c => c.owner === call.owner));
    for (let fn = call.owner; fn; fn = fn.owner) { const block = this.blockOf.get(fn); if (block) climb([block]); }
    return found;
  }
}

/** How many calls around a request are looked at. */
const MAX_AROUND = 20;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const blocksOf = (calls: readonly CallExpr[]): FunctionExpr[] => calls.flatMap(c => c.args.flatMap(({ value }) => (value.kind === 'function' ? [value] : [])));

function rootIs(expr: Expr, binding: Binding): boolean {
  let root = expr;
  while (root.kind === 'member' || root.kind === 'call') root = root.kind === 'call' ? root.callee : root.of;
  return root.kind === 'name' && root.binding === binding;
}
