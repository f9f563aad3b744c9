// Endpoints that are given a name, when nothing in sight sends them: another file does.
import type { CallSite, Evidence, Place } from '../model';
import { describedBy, describedUnder } from './described';
import { belonging, namedBeside, ofEnterprise, spokenInPath } from './evidence';
import type { Evaluator } from './evaluate';
import type { FunctionExpr, Program } from './program';
import type { Knowledge } from './recognise';
import type { LanguageData, Words } from './language';
import type { Located } from './meaning';
import { isMethodName } from './methods';
import { joinBase } from './requests';
import { rootBeside, TRIAL, weighed } from './roots';
import { isWhole, methodOf } from './shape';
import { each, EMPTY, isSpelled, known, publish, scalar, textParts } from './value';
import type { Abstract } from './value';

/** Names of what holds a path, where the path itself could be any word. */
const NAMED = /path|url|uri|endpoint|route|format|resource|api|link|address/i;

/** An endpoint as a file writes it down, with what is said of it there. */
interface Named { at: Place; path: Abstract; methods: readonly string[]; /** What it goes by, for evidence. */ name: string; base?: Abstract; /** Where what it stands behind is written. */ baseAt?: Place; /** A type or a tuple tells what is sent there. */ told: boolean; /** Its name says that it is a path. */ named: boolean; hosted: boolean }

/** The endpoints that a file names without sending a request to them. */
export function definitionsOf(program: Program, evaluator: Evaluator, sites: readonly CallSite[], { id: language, words }: LanguageData, knowledge: Knowledge): CallSite[] {
  if (TRIAL.test(program.path)) return [];
  const sent = sites.flatMap(({ target }) => { const path = target.kind === 'http' ? knowledge.locate(target.url)?.path : undefined; return target.kind !== 'http' || path === undefined ? [] : [{ path, method: target.method }]; });
  return [...constantsOf(program, evaluator, words), ...tuplesOf(program, evaluator), ...templatesOf(program)].flatMap(({ at, path, methods, name, base, baseAt, told, named, hosted }): CallSite[] => {
    const url = base && !isWhole(path) ? joinBase(base, path) : path;
    const located = knowledge.locate(publish(url));
    const [method, ...more] = methods;
    const isSent = (one: typeof sent[number]): boolean => (told ? one.path === located?.path && one.method !== undefined : one.path === located?.path || one.path.startsWith(`${located?.path}/`)) && (method === undefined || one.method === undefined || one.method === method);
    if (!located || sent.some(isSent) || (located.bare && !named)) return [];
    const { evidence: own, foreign } = belonging({ url, name, handler: false, options: [], sends: true }, located, program, evaluator.workspace, knowledge);
    const inPath = weighed(own.length > 0 || foreign !== undefined ? own : spokenInPath(located.pathValues), program, evaluator.workspace);
    const evidence = inPath.length > 0 || foreign !== undefined || located.known ? inPath : located.presumed ? enterpriseOf(located, program, evaluator) : hosted ? [] : rootBeside(program, evaluator.workspace);
    if (!located.known && ((hosted && !located.presumed) || foreign !== undefined || evidence.length === 0)) return [];
    return [{
      at, language, role: 'client', target: { kind: 'http', url: publish(url), ...(method !== undefined && (more.length > 0 ? { methods: [method, ...more] } : { method })) },
      evidence, ...(foreign !== undefined && { foreign }), trail: baseAt ? [{ at: baseAt, note: 'the URL is made here' }] : [], ...(!told && { defines: true as const }),
    }];
  });
}

/** What an `/api/v3` says of an address where GitHub is spoken of. */
function enterpriseOf({ host, base }: Located, program: Program, { workspace }: Evaluator): readonly Evidence[] {
  return namedBeside(program, workspace, true).length > 0 ? [ofEnterprise(host ?? base, false, true)] : [];
}

/** What constants, fields and functions give. */
function constantsOf(program: Program, evaluator: Evaluator, words: Words): Named[] {
  return (program.constants ?? []).flatMap(({ name, value, owner, hosted = false }): Named[] => {
    evaluator.begin();
    const under = describedUnder(program, value, evaluator);
    if (under.length > 0) return under.flatMap(({ path: end, methods, type }) => each(evaluator.evaluate(value, EMPTY)).filter(isSpelled).flatMap(base => each(evaluator.evaluate(end, EMPTY)).filter(isSpelled).map(path => ({ at: end.at, baseAt: value.at, path: joinBase(base, path), methods, name: `${type} path`, told: true, named: true, hosted }))));
    const described = describedBy(program, value, evaluator);
    const beside = described ? undefined : owner && methodBeside(program, owner, words);
    const methods = described?.methods ?? (beside === undefined ? [] : [beside]);
    const shared = { at: value.at, methods, name: described ? `${described.type} ${name}` : name, told: described !== undefined, named: described !== undefined || NAMED.test(name), hosted, ...(described?.base && { base: described.base }) };
    // What a function of another file makes of a path alone may be a link of a page.
    const isMade = value.kind === 'call' && value.callee.kind === 'external';
    return each(evaluator.evaluate(value, EMPTY)).filter(path => isSpelled(path) && (!isMade || isWhole(path))).map(path => ({ ...shared, path }));
  });
}

/** `("/authorizations", .post, body)`: a path and a method, and nothing that answers them. */
function tuplesOf(program: Program, evaluator: Evaluator): Named[] {
  return (program.tuples ?? []).flatMap(({ at, ...tuple }): Named[] => {
    evaluator.begin();
    const parts = tuple.kind === 'list' ? tuple.items : tuple.entries.length === 1 ? tuple.entries.flatMap(({ key, value }) => (key ? [key, value] : [])) : [];
    const values = parts.map(part => evaluator.evaluate(part, EMPTY));
    const isMethod = values.map(value => methodOf(value) !== undefined);
    const methods = values.flatMap((value, i) => (isMethod[i] ? known(methodOf(value)!)?.toUpperCase() ?? [] : []));
    const paths = values.filter((value, i) => !isMethod[i] && isSpelled(value) && ENDPOINT.test(textParts(value).map(part => (typeof part === 'string' ? part : '{}')).join('')));
    const isServed = values.some(value => value.kind === 'function' || (value.kind === 'symbol' && value.root.kind === 'module' && !methodOf(value)));
    const isCommand = values.some(value => COMMAND.test(known(value) ?? ''));
    return methods.length === 1 && paths.length === 1 && !isServed && !isCommand ? [{ at, path: paths[0]!, methods, name: '', told: true, named: true, hosted: false }] : [];
  });
}

/** `"{+baseurl}/authorizations{?page*}"`: what a generated client has for a URL, handed to a class that sends it. */
function templatesOf({ texts }: Program): Named[] {
  return texts.flatMap(({ text, at, kind }) => (kind === 'string' && TEMPLATE.test(text) ? [{ at, path: scalar(text, at), methods: [], name: '', told: false, named: true, hosted: false }] : []));
}

/** As Kiota writes them: https://learn.microsoft.com/en-us/openapi/kiota/ */
const TEMPLATE = /^\{\+\w+\}\/\S+$/;
/** Words of a command, whose list says how to run it. */
const COMMAND = /^(?:-.*|curl|wget|gh|hub|https?|xh)$/;
/** A path of ours, perhaps behind a base. */
const ENDPOINT = /(?:^|[/}])(?:authorizations|applications)(?=\/|$|\?)/;

/** The method that stands in a record of the same function, if there is one alone: a function that describes a request. */
function methodBeside({ records }: Program, { at }: FunctionExpr, { keys }: Words): string | undefined {
  const inside = records.filter(record => record.at.line >= at.line && record.at.endLine <= at.endLine);
  const methods = new Set(inside.flatMap(({ entries }) => entries.flatMap(({ key, value }) => (key?.kind === 'literal' && keys.method.includes(String(key.value)) && value.kind === 'literal' && isMethodName(String(value.value).toUpperCase()) ? [String(value.value).toUpperCase()] : []))));
  return methods.size === 1 ? [...methods][0] : undefined;
}
