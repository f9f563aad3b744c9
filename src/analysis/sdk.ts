// Recognises members of libraries that send an operation, from the tables of rules/.
import { intersects, validRange } from 'semver';
import type { CallSite, Confidence, SdkBinding } from '../model';
import type { Invocation } from './call';
import type { Evaluator } from './evaluate';
import { mayBeSpokenOf } from './evidence';
import { areOurs, fieldNames, isOfAnother, OUR_FIELDS } from './fields';
import { settle } from './objects';
import type { Program, Workspace } from './program';
import { hopsFit, idsFit, payloadOf, spare } from './sdk-arguments';
import { fillsAnother, hopsOf, isOfType, standsOnAnother, typeIs, typeOf } from './sdk-types';
import { concat, each, known, publish, scalar } from './value';
import type { Abstract, RecordValue, Step, SymbolValue } from './value';

/** A binding and the operation it sends; no operation: a supported look-alike. */
export interface SdkRow { binding: SdkBinding; operation?: string }
/** The tables of one language, by the name of the member that is called. */
export type SdkIndex = ReadonlyMap<string, readonly SdkRow[]>;

export interface SdkHit { binding: SdkBinding; operations: readonly string[]; member: string; strength: Confidence; why: string; payload?: Abstract; /** Where the client is told to go. */ host?: Abstract }

/** Tables by member name, so that a call costs one look-up. */
export function indexBindings(rows: readonly SdkRow[]): SdkIndex {
  const index = new Map<string, SdkRow[]>();
  for (const row of rows) index.set(row.binding.member, [...(index.get(row.binding.member) ?? []), row]);
  return index;
}

/** Names that say a client is GitHub's. */
const GITHUB_NAME = /git[-_]?hub(?!\.com\b)|octo(kit|kat|node|\b)|ghe(api)?\b|\bgh\b|\bgh_?(client|api|auth)|ghapi|ghauth/i;
/** Receivers that no other library has. */
const DISTINCT = /^oauth_?authorizations$/i;
/** Members of which the same is true, behind a receiver. */
const SPECIFIC = /^get_?or_?create_?(?:application_?authentication|authorization_?for_?app)/i;
/** Classes that carry the prefix of their library. */
const PREFIXED = /^[A-Z]{3,}[a-z]/;
/** Members that other things than clients have too, and names of clients. */
const PLAIN = /^[a-z]+$/;
/** Names of what an application keeps, which has authorizations of its own. */
const KEPT = /(?:^|[._])(?:models?|db|database|prisma|repositor(?:y|ies)|(?:current_?)?users?|accounts?|members?|customers?|wallets?|cards?|orders?|payments?|ledgers?|banks?|stores?|tables?|schemas?|entit(?:y|ies))$/i;
const mayBeClient = (name: string): boolean => CLIENT_NAME.test(name) || GITHUB_NAME.test(name) || !KEPT.test(name.replace(/^_+/, ''));
/** What is done to the rows of any table. */
const COMMON = /^(?:create|get|getAll|update|delete|remove|check|reset|list|all|fetch|find)$/i;
/** A package that is named by a domain: `org.acme.hubs`. */
const DOMAIN = /^(?:com|org|net|edu|gov|dev|[a-z]{2})(?:\.[a-z]\w*)+$/;
const CLIENT_NAME = /client|api|session|service|conn|^gh?$|\bgh?\b/i;
const STRENGTH: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** The operation that calling this symbol sends, by the tables. `byFields`: what it is given may tell whose it is, where nothing else does. */
export function matchSdk(evaluator: Evaluator, index: SdkIndex, invocation: Invocation, program: Program, bases: readonly string[], isField: (name: string) => boolean, byFields = false): SdkHit | undefined {
  const { callee } = invocation;
  if (callee.kind !== 'symbol') return undefined;
  const steps = hopsOf(callee);
  const written = steps.length === 0 && callee.root.kind === 'global' ? [callee.root.name] : steps.map(tokenOf);
  // What a promisified object calls its members: `createAsync`.
  const tokens = index.has(written.at(-1) ?? '') ? written : [...written.slice(0, -1), ...written.slice(-1).map(name => name.replace(/(?<=\w)Async$/, ''))];
  const candidates = [...(index.get(tokens.at(-1) ?? '') ?? []), ...(index.get('') ?? [])].filter(({ binding }) => endsWith(tokens, binding) || (binding.member === tokens.at(-1) && isOfType(callee, binding)));
  if (candidates.length === 0) return undefined;
  const byName = candidates.flatMap(row => { const tie = tieTo(row.binding, callee, tokens, program, evaluator.workspace, index); return tie ? [{ row, tie }] : []; });
  const last = tokens.at(-1) ?? '';
  // What is called itself has to be known by its name.
  const mayTell = byFields && index.has(last) && !PLAIN.test(last) && !isOwnMethod(callee) && byName.every(({ tie }) => tie.strength === 'possible');
  if (byName.length === 0 && !mayTell) return undefined;
  const values = invocation.args.map(a => settle(evaluator.read(a.closure)));
  const all = mayTell && areOurs(namesGiven(invocation, values)) ? candidates.filter(({ binding }) => binding.member !== '' && binding.type === undefined).map(row => ({ row, tie: isMadeElsewhere(callee) || !mayBeSpokenOf(program, evaluator.workspace) ? MADE_ELSEWHERE : BY_FIELDS })) : byName;
  if (all.length === 0) return undefined;
  const chain = steps.map(s => (s.kind === 'call' ? s.args.map(a => settle(evaluator.read(a.closure))) : []));
  const fits = ({ row: { binding } }: Tied): boolean => conditionHolds(binding, chain.flat(), values.filter((_, i) => (binding.arguments[i] ?? '*') === '*')) && hopsFit(binding, chain) && idsFit(binding, invocation, values);
  // Where the version at hand has the name, only what it means there counts.
  const current = all.filter(({ row }) => inRange(row.binding, program, evaluator.workspace));
  const hasVersion = all.some(({ row }) => versionOf(row.binding, program, evaluator.workspace) !== undefined);
  const tied = strongest(current.length > 0 ? current : all);
  const rows = fewestSpare(mostAtHome(tied.filter(fits), index), invocation.args.length);
  const [best] = rows;
  // A name with a supported meaning in the version at hand, or in any version it could be, is not reported.
  if (!best || rows.some(({ row }) => row.operation === undefined)) return undefined;
  // A wallet's `authorizations.create({ amount })` beside a client of GitHub's.
  if (!best.tie.own && (hasOtherFields(invocation, values, isField) || isOfAnotherKind(best.row.binding, invocation, values))) return undefined;
  // Called without anything on an object that only looks like the library's, it may be a method of another with settings of its own.
  const isBare = best.tie.strength !== 'certain' && invocation.args.length === 0 && chain.flat().length === 0;
  const payload = isBare ? undefined : payloadOf(best.row.binding, invocation, values, chain);
  const host = hostOf([...values, ...chain.flat(), ...madeWith(evaluator, callee)], bases) ?? (best.row.binding.sends && scalar('https://api.github.com', callee.at));
  return {
    binding: best.row.binding, operations: [...new Set(rows.flatMap(({ row }) => row.operation ?? []))],
    member: [...best.row.binding.receiver, best.row.binding.member].filter(t => /^\w/.test(t)).join('.') || best.row.binding.packages[0]!,
    strength: best.tie.strength === 'certain' && (current.length === 0 || (!hasVersion && tied.some(t => !fits(t) && t.row.binding.versions !== best.row.binding.versions))) ? 'likely' : best.tie.strength, why: best.tie.why, ...(payload && { payload }), ...(host && { host }),
  };
}

/** What is sent: an operation, or the request that the tables give where it is none. */
export function targetOf({ binding, operations, member, host }: SdkHit): CallSite['target'] {
  const at = host?.at;
  if (binding.sends && at) return { kind: 'http', method: binding.sends.method, url: publish(concat([host, scalar(binding.sends.path, at)], at)) };
  return { kind: 'sdk', package: binding.packages[0]!, member, operations, binding, ...(host && { host: publish(host) }), ...(binding.product && { product: binding.product }) };
}

/** Whether the arguments have names, and none of them is of this API. */
function hasOtherFields({ args }: Invocation, values: readonly Abstract[], isField: (name: string) => boolean): boolean {
  const names = args.flatMap(({ name }) => name ?? []);
  return names.length > 0 ? !names.some(isField) : values.some(value => isOfAnother(value, isField));
}

/** A name of more than one word says little of whose it is, until it is given what only this API takes together. Where a library's objects have a type, that tells. */
const BY_FIELDS: Tie = { strength: 'likely', why: OUR_FIELDS };

/** Libraries for other services were made after the one for GitHub, with its members and fields. */
const MADE_ELSEWHERE: Tie = { strength: 'possible', why: OUR_FIELDS };

/** Whether a class with another name than GitHub's made what a member stands on: `Orchard::Client.new`. */
const isMadeElsewhere = ({ root, steps }: SymbolValue): boolean => /^[A-Z]/.test(root.name) && !GITHUB_NAME.test(root.name) && steps.slice(0, -1).some(step => step.kind === 'call');

/** The names of all that is given: of arguments, and of the fields of those without a name. */
function namesGiven({ args }: Invocation, values: readonly Abstract[]): ReadonlySet<string> {
  return new Set(values.flatMap((value, i) => args[i]?.name?.toLowerCase() ?? [...fieldNames(value)]));
}

/** A method of the object itself: what that sends is told where it is written. */
const isOwnMethod = ({ root, steps }: SymbolValue): boolean => /^(?:this|self)$/.test(root.name) && steps.length === 1;

/** Whether a text or a number stands where the library takes an object. */
function isOfAnotherKind(binding: SdkBinding, { args }: Invocation, values: readonly Abstract[]): boolean {
  return values.some((value, i) => args[i]?.name === undefined && binding.arguments[i] === '*' && known(value) !== undefined);
}

/** What the client was made with. */
function madeWith(evaluator: Evaluator, callee: SymbolValue): Abstract[] {
  return callee.steps.flatMap(s => (s.kind === 'call' ? s.args.map(a => settle(evaluator.read(a.closure))) : []));
}

/** A base address among options, if one is written out. */
function hostOf(values: readonly Abstract[], bases: readonly string[]): Abstract | undefined {
  const records = values.flatMap(each).filter((v): v is RecordValue => v.kind === 'record');
  return records.flatMap(r => bases.flatMap(key => r.fields.get(key) ?? [])).find(v => v.kind === 'scalar' && /^https?:/.test(String(v.value)));
}

const tokenOf = (step: Step): string => (step.kind === 'call' ? '()' : step.name === null || /^\d+$/.test(step.name) ? '[]' : step.name);

function endsWith(tokens: readonly string[], binding: SdkBinding): boolean {
  const wanted = binding.member === '' ? binding.receiver : [...binding.receiver, binding.member];
  if (wanted.length === 0) return tokens.length === 0;
  return tokens.length >= wanted.length && wanted.every((w, i) => w === tokens[tokens.length - wanted.length + i]);
}

/** `own`: the receiver comes from the package itself. */
interface Tie { strength: Confidence; why: string; own?: boolean }
interface Tied { row: SdkRow; tie: Tie }

function strongest(tied: readonly Tied[]): readonly Tied[] {
  const own = tied.filter(t => t.tie.own);
  if (own.length > 0) return own;
  const best = STRENGTH.find(s => tied.some(t => t.tie.strength === s));
  return tied.filter(t => t.tie.strength === best);
}

/** Of several rows for one name, those that leave the fewest of the call's arguments without a meaning. */
function fewestSpare(tied: readonly Tied[], count: number): readonly Tied[] {
  const least = Math.min(...tied.map(t => spare(t.row.binding, count)));
  return tied.filter(t => spare(t.row.binding, count) === least);
}

/** Of libraries that share a surface and are told apart by nothing, the one with most of it. */
function mostAtHome(tied: readonly Tied[], index: SdkIndex): readonly Tied[] {
  if (new Set(tied.map(t => t.row.binding.packages[0])).size < 2) return tied;
  const size = (t: Tied): number => [...index.values()].reduce((n, rows) => n + rows.filter(r => r.binding.packages[0] === t.row.binding.packages[0]).length, 0);
  return [...tied].sort((a, b) => size(b) - size(a));
}

const named = new WeakMap<SdkIndex, ReadonlySet<string>>();

/** All libraries of the tables. */
function libraries(index: SdkIndex): ReadonlySet<string> {
  const names = named.get(index) ?? new Set([...index.values()].flat().flatMap(({ binding }) => [...binding.packages, ...(binding.modules ?? [])]));
  named.set(index, names);
  return names;
}

/** Whether a package, or a part of it, is one of the libraries of the tables. */
export function isLibrary(index: SdkIndex, name: string): boolean {
  return [...libraries(index)].some(library => isPartOf(name, library));
}

/** `org.library.client` of `org.library`. */
const isPartOf = (name: string, library: string): boolean => name.startsWith(library) && /^(?:$|[/.:\\])/.test(name.slice(library.length));

/** What ties the receiver to one of the binding's packages. */
function tieTo(binding: SdkBinding, callee: SymbolValue, tokens: readonly string[], program: Program, workspace: Workspace, index: SdkIndex): Tie | undefined {
  const { root } = callee;
  const names = [...binding.packages, ...(binding.modules ?? [])];
  if (callee.steps.length === 0 && root.kind === 'global' && binding.member !== '') return bareTie(binding, names, program);
  const own = (name: string): boolean => names.some(p => isPartOf(name, p));
  if (fillsAnother(callee, binding)) return undefined;
  if (root.kind === 'module' && own(root.name)) return { strength: 'certain', why: `${root.name} is imported`, own: true };
  if (standsOnAnother(callee, binding)) return undefined;
  if (isOfType(callee, binding)) return typedTie(binding, callee, program, own);
  if (binding.type === root.name && root.kind === 'global' && PREFIXED.test(root.name) && callee.steps.length === 1) return { strength: program.imports.some(own) ? 'certain' : 'likely', why: `${root.name} is the library's` };
  if (binding.type !== undefined && root.type !== undefined && typeIs(root.type, binding.type)) return typedTie(binding, callee, program, own);
  if (root.type !== undefined && own(root.type.replace(/^\\/, ''))) return { strength: 'certain', why: `${root.name} is declared as ${root.type}` };
  // `gitHub.createToken(…)`, where what is inherited is called as its type is.
  if (binding.type !== undefined && root.type === undefined && root.kind === 'global' && callee.steps.length === 1 && root.name.toLowerCase() === binding.type.toLowerCase() && GITHUB_NAME.test(root.name) && program.imports.some(own)) return { strength: 'likely', why: `it is called ${root.name}`, own: true };
  const depth = binding.receiver.length + (binding.member === '' ? 0 : 1);
  const onTheWay = tokens.slice(0, tokens.length - depth);
  // What a module of the tree mixes in goes by its own name: `extend API`, `github_api.oauth.list`.
  const mixedIn = root.source !== undefined && onTheWay.some(token => GITHUB_NAME.test(token));
  const local = root.kind === 'module' ? root.name.startsWith('.') : root.kind !== 'global' || !/^[A-Z]/.test(root.name) || mixedIn || program.imports.some(own);
  // A client made by another package is that package's, whatever it is called; what the folders are called that a class lies in says nothing of it.
  if (!local && !GITHUB_NAME.test(DOMAIN.test(root.name) ? onTheWay[0] ?? '' : root.name)) return undefined;
  // Called itself: only its import can tell whose it is.
  if (depth === 0) return undefined;
  if (!program.imports.some(own) && leadsOn(binding, program, index)) return undefined;
  const maker = makerOf(root.name, onTheWay);
  if (maker !== undefined && !GITHUB_NAME.test(maker) && !CLIENT_NAME.test(maker)) return undefined;
  // What is declared as a client of GitHub's is one, whatever it is called: `func token(c *github.Client)`.
  const declared = root.type !== undefined && GITHUB_NAME.test(root.type) ? [root.type] : [];
  const before = [...declared, root.name, ...onTheWay, ...hopsOf(callee).slice(0, onTheWay.length).flatMap(askedFor)].join('.');
  // `request.authorization`: many things have a member of one plain word.
  if (binding.receiver.length === 0 && PLAIN.test(binding.member) && !CLIENT_NAME.test(before) && !GITHUB_NAME.test(before)) return undefined;
  // So have tables and models: `db.authorization.create(row)`.
  const isDistinct = binding.receiver.some(r => DISTINCT.test(r)) || (binding.receiver.length > 0 && SPECIFIC.test(binding.member));
  if (!isDistinct && COMMON.test(binding.member) && !GITHUB_NAME.test(before) && (!CLIENT_NAME.test(before) || !inRange(binding, program, workspace))) return undefined;
  // A plugin adds members to a client of GitHub's own making.
  if (program.imports.some(own)) return { strength: root.kind === 'module' && GITHUB_NAME.test(root.name) ? 'certain' : mayBeClient(before) && !KEPT.test(root.name) ? 'likely' : 'possible', why: 'the file imports the library' };
  if (root.kind === 'module' && libraries(index).has(root.name)) return undefined;
  if (isDistinct) return { strength: 'likely', why: `no other library has ${binding.receiver.join('.')}` };
  if (GITHUB_NAME.test(before)) return { strength: 'likely', why: `it is called ${before}` };
  if (names.some(p => workspace.version(program.path, p) !== undefined)) return { strength: binding.receiver.length > 0 ? 'likely' : 'possible', why: 'the library is a dependency' };
  // A library of one's own that is made like another one: what its clients are called says no more than that.
  const owner = binding.receiver.length > 0 && onTheWay.length === 0 && CLIENT_NAME.test(root.name) ? workspace.packageOf(program.path) : undefined;
  if (owner !== undefined && GITHUB_NAME.test(owner)) return { strength: 'likely', why: `the package is ${owner}` };
  // Names alone are no tie: other services have them too.
  return undefined;
}

/** Whether what one library sends only leads to the members of another one, which the file imports: `github.authorizations` to `github.authorizations.list`. */
function leadsOn({ receiver, member }: SdkBinding, { imports }: Program, index: SdkIndex): boolean {
  return receiver.length === 0 && [...index.values()].flat().some(({ binding }) => binding.receiver[0] === member && [...binding.packages, ...binding.modules ?? []].some(name => imports.includes(name)));
}

/** Names of classes of one word. */
const SINGLE = /^[A-Z][a-z]+$/;

/** What a type tells that is called as the library's is. Where it is imported from elsewhere it is another; where nothing is, a class of one word may well be the program's own. */
function typedTie({ type = '' }: SdkBinding, callee: SymbolValue, { imports }: Program, own: (name: string) => boolean): Tie | undefined {
  const declared = typeOf(callee) ?? callee.root.type ?? '';
  const from = declared.replace(/\.\w+$/, '');
  // A package may be called as what it wraps: `package github`, beside `…/github`.
  const isWrapped = imports.some(name => own(name) && name.endsWith(`/${from}`));
  if (imports.includes(from) && from !== declared && !own(declared) && !isWrapped) return undefined;
  const isDistinct = GITHUB_NAME.test(type) || PREFIXED.test(type) || GITHUB_NAME.test(callee.root.name);
  return { strength: imports.some(own) ? 'certain' : isDistinct || (imports.length === 0 && !SINGLE.test(type)) ? 'likely' : 'possible', why: `${callee.root.name} is a ${type}` };
}

/** What an object is asked for by name: `this.get('github')`. */
const askedFor = (step: Step): string[] => (step.kind !== 'call' ? [] : step.args.flatMap(({ closure: { expr } }) => (expr.kind === 'literal' && typeof expr.value === 'string' && IDENTIFIER.test(expr.value) ? [expr.value] : [])));
const IDENTIFIER = /^[\w:.-]{1,40}$/;

/** The class whose `new` made what a member stands on: `Config` of `Own::Config.new(…)`. */
function makerOf(root: string, tokens: readonly string[]): string | undefined {
  const [name = '', last] = [...root.split('.'), ...tokens].filter(token => token !== '()').slice(-2);
  return last === 'new' && /^[A-Z]/.test(name) ? name : undefined;
}

/** A function that is called by its name alone, where functions have no module in front of them: the name tells, or what is imported. */
function bareTie({ receiver, member }: SdkBinding, names: readonly string[], { imports }: Program): Tie | undefined {
  if (receiver.length > 0 || PLAIN.test(member)) return undefined;
  if (imports.some(i => names.includes(i))) return { strength: 'likely', why: 'the file imports the library' };
  return names.some(name => member.startsWith(`${name}-`) || member.startsWith(`${name}_`)) ? { strength: 'likely', why: `${member} is named after the library` } : undefined;
}

/** The version of the library, as the imports or the manifest have it. */
function versionOf(binding: SdkBinding, { path, versions = {} }: Program, workspace: Workspace): string | undefined {
  return binding.packages.map(p => versions[p] ?? workspace.version(path, p)).find(v => v !== undefined);
}

/** Whether the range that the imports or the manifest ask for meets the binding's versions. Unknown ranges meet all. */
function inRange(binding: SdkBinding, program: Program, workspace: Workspace): boolean {
  const wanted = versionOf(binding, program, workspace);
  if (wanted === undefined || validRange(wanted) === null || validRange(binding.versions) === null) return true;
  return intersects(wanted, binding.versions);
}

/** `needs` and `lacks` look at every record among the arguments of the chain. An open record may hold any key, though not any value. */
function conditionHolds(binding: SdkBinding, chain: readonly Abstract[], values: readonly Abstract[]): boolean {
  const payloads = [...chain, ...values];
  // What was given on the way is where the keys would be.
  const unsure = binding.receiver.includes('()') ? chain : payloads;
  const records = payloads.flatMap(each).filter((v): v is RecordValue => v.kind === 'record');
  const open = records.some(r => r.open) || unsure.flatMap(each).some(v => v.kind === 'symbol' || v.kind === 'unknown');
  const has = (wanted: string): boolean => {
    const [key = '', value] = wanted.split('=');
    return records.some(({ fields }) => { const given = fields.get(key); return given !== undefined && (value === undefined || each(given).some(one => known(one) === value)); });
  };
  return (binding.needs ?? []).every(key => has(key) || (open && !key.includes('='))) && !(binding.lacks ?? []).some(has);
}
