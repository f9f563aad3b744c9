// Routes that a program serves where nothing says what it is that takes them: what is written on the same thing tells.
import { nameOf } from './steps';
import { isSame } from './company';
import type { Words } from './language';
import type { CallExpr, Expr, FunctionExpr, Program, RecordExpr } from './program';

/** What a handler takes first, and what comes after it. */
const ASKED = /^_?(?:req|request)$|^ctx$|^context$/;
const ANSWERED = /^_?(?:res|resp|response|reply|rep|h|next)$/;
/** What holds functions that answer. */
const HANDLERS = /controllers?$|ctrl$|handlers?$|middlewares?$/i;
/** What only the options of a route say. */
const OPTIONS = /^(?:handlers?|controllers?|middlewares?|preHandler|preValidation|onRequest)$/;
/** A place that the caller fills in: `/authorizations/:id`. */
const PLACE = /^\/(?:.*\/)?:\w+/;

/** Whether what a path is given to takes routes: it is given functions that answer requests, or paths with named places, there or elsewhere in the file. */
export function takesRoutes(call: CallExpr, program: Program, words: Words): boolean {
  const { callee, args: [options] } = call;
  if (options?.value.kind === 'record' && declares(options.value)) return true;
  return callee.kind === 'member' && program.calls.some(one => one.callee.kind === 'member' && (one === call || isSame(one.callee.of, callee.of, words)) && isRoute(one, words));
}

/** Whether a call says what shall be answered: `server.post(url, () => ({ token }))`, `this.get(url, schema => schema.all())`. */
export function isAnswered({ args }: CallExpr): boolean {
  return args.some(({ value }) => value.kind === 'function' && (value.params.length === 0 ? value.returns.some(({ kind }) => kind === 'record' || kind === 'list') : value.params[0]!.name === 'schema'));
}

/** Whether a call is given a function that fills what is sent, and answers nothing: `post(path) { |request| request.body = note }`. */
export function isFilled({ args }: CallExpr, { fills }: Words): boolean {
  return fills !== undefined && args.some(({ value: fn }) => fn.kind === 'function' && fn.params.length === 1 && (fills.test(fn.params[0]!.name) || fn.params[0]!.members.length > 0));
}

function isRoute(call: CallExpr, words: Words): boolean {
  const [path, ...rest] = call.args.map(({ value }) => value);
  if (path?.kind === 'record') return declares(path);
  if (!path || rest.length === 0 || !words.verb.test(nameOf(call))) return false;
  const isPlaced = path.kind === 'literal' && typeof path.value === 'string' && PLACE.test(path.value) && rest.every(({ kind }) => kind !== 'record');
  return isPlaced || rest.some(one => (one.kind === 'function' ? answers(one) : one.kind === 'record' ? declares(one) : HANDLERS.test(holder(one))));
}

/** Options with a function that answers, or with what is done before it does. */
function declares({ entries }: RecordExpr): boolean {
  return entries.some(({ key, value }) => (key?.kind === 'literal' && OPTIONS.test(String(key.value))) || (value.kind === 'function' && answers(value)));
}

/** `(req, res) => …`, `async ctx => …`; `response => …` is called back, and so is `(error, req, res, data) => …`. */
function answers({ params }: FunctionExpr): boolean {
  return !/^e(?:rr(?:or)?)?$/.test(params[0]?.name ?? '') && params.some(({ name }, i) => (ASKED.test(name) || (i === 0 && name === '_')) && (params.length === 1 ? name !== '_' : ANSWERED.test(params[i + 1]?.name ?? '')));
}

/** What a member stands on: `handlers` of `handlers.create`. */
function holder(expr: Expr): string {
  const of = expr.kind === 'member' ? expr.of : undefined;
  if (of?.kind === 'member') return of.key.kind === 'literal' ? String(of.key.value) : '';
  return of?.kind === 'name' ? of.binding.name : of?.kind === 'external' ? of.name : '';
}
