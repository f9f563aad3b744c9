// Reads the requests of a file's calls, with what is said of them elsewhere in the file and by those who call it.
import { withFileBase } from './bare-verbs';
import { completeFor, type SaidOf } from './building';
import { invocations, type Invocation } from './call';
import type { Callers } from './callers';
import { symbolsElsewhere } from './elsewhere';
import type { Evaluator } from './evaluate';
import type { LanguageData } from './language';
import type { Located } from './meaning';
import type { CallExpr, Program } from './program';
import { programRequest } from './programs';
import type { Knowledge } from './recognise';
import { basedOn, readRequest, type Request } from './requests';
import { each, EMPTY, oneOf, parametersOf, publish } from './value';
import type { Abstract, Env } from './value';

/** A request, and whether its URL is one of ours. */
export type Read = readonly [request: Request, located: Located | undefined];

export class Reading {
  constructor(private readonly program: Program, private readonly evaluator: Evaluator, private readonly callers: Callers, private readonly language: LanguageData, private readonly knowledge: Knowledge) {}

  /** The request that a call starts a program for. `isAlone`: it is looked at where it stands. */
  ofProgram(invocation: Invocation, isAlone: boolean): Request | undefined {
    return programRequest(this.evaluator, invocation, this.language.words, url => isAlone && this.knowledge.locate(publish(url)) !== undefined);
  }

  /** The request that a call sends itself. */
  ofCall(invocation: Invocation): Request | undefined {
    return readRequest(this.evaluator, invocation, this.language.words, this.language.clients);
  }

  /** A request with what else is said of it, in its chain and around it. That can be large: it is worked out for ours alone. */
  completed(read: Request, said: SaidOf, env: Env): Read {
    const based = withFileBase(read, this.program, this.evaluator, this.language);
    const begun = this.knowledge.locate(publish(based.url));
    const request = begun && !based.client?.fluent ? completeFor(based, said, this.evaluator, this.language, env) : based;
    return [request, request.url === based.url ? begun : this.knowledge.locate(publish(request.url))];
  }

  /** The request with the base of a client that callers hand in, or that another file makes: `new Login(axios.create({ baseURL }))`. */
  ofClient({ callee: whose, args }: Invocation, { callee }: CallExpr, env: Env, [request, located]: Read): Read {
    if (!located || located.host !== null || located.base !== undefined || whose.kind !== 'symbol' || whose.steps.length === 0) return [request, located];
    const based = (clients: readonly Abstract[]): readonly Abstract[] => clients.flatMap(one => {
      const made = one.kind === 'symbol' ? symbolsElsewhere(this.evaluator, one) : [];
      return (made.length > 0 ? made : [one]).flatMap(client => (client.kind === 'symbol' ? [basedOn(request.url, client, this.evaluator, this.language)] : []));
    });
    const own = this.asCalled(() => based(whose.parameter ? each(this.evaluator.evaluate(callee, env)) : [whose]));
    // `Req.post(client, url: path)`
    const urls = own.every(url => url === request.url) ? this.asCalled(() => based(args.flatMap(({ closure }) => each(this.evaluator.read(closure))))) : own;
    if (urls.every(url => url === request.url)) return [request, located];
    const url = oneOf(urls, request.url.at);
    return [{ ...request, url }, this.knowledge.locate(publish(url))];
  }

  /** The request with its remaining parameters standing for what known callers pass: that may tell the host, and what is sent. */
  throughCallers({ call, invocation, env }: { call: CallExpr; invocation: Invocation; env: Env }, said: SaidOf, request: Request, located: Located): [Request, Located] {
    const hasOpenBody = request.payload && parametersOf(request.payload).size > 0;
    if (!hasOpenBody && (located.product || parametersOf(request.url).size === 0)) return [request, located];
    this.evaluator.begin();
    return this.asCalled(() => {
      // What it is called on may be made of a parameter too.
      const same = invocations(this.evaluator, call, env).find(({ callee }) => callee.kind === invocation.callee.kind) ?? invocation;
      const read = this.ofProgram(same, true) ?? this.ofCall(same);
      const [again, found] = read ? this.completed(read, said, EMPTY) : [];
      if (!again || !found) return [request, located];
      return [{ ...request, url: found.product ? again.url : request.url, ...(again.payload && { payload: again.payload }) }, found.product ? found : located];
    });
  }

  /** Does `work` while parameters stand for what known callers pass. */
  asCalled<T>(work: () => T): T {
    this.evaluator.throughCallers = parameter => this.callers.values(parameter);
    try { return work(); } finally { this.evaluator.throughCallers = undefined; }
  }
}
