// Whose request is it, when its URL has no host? Names, imports and fields in reach say so, or say otherwise.
import type { Evidence, LookAlikes, Value } from '../model';
import { areOurs, asksForOurs, fieldNames, isOfAnother, OUR_FIELDS } from './fields';
import type { Program, Workspace } from './program';
import type { Request } from './requests';

/** Names that say GitHub in any casing and any style. That code is hosted there (`com.github.someone`, `someone.github.io`, `raw.githubusercontent.com`) says nothing. */
const GITHUB = /(?<!\b(?:com|io)[./])git[-_]?hub(?!\.(?:com|io)\b|[-_]?pages\b|usercontent)|octokit|octokat|octonode|\bghe\b|ghe_?(host|url|api)|\bgh[-_]?(?:api|host)|\bghub-/i;
/** Packages that send what they are told to GitHub. */
const OCTOKIT = /^(@octokit\/(?!oauth)|octokit$|@actions\/github$)/;
/** Where this API was documented, and what its operations are named: `oauth-authorizations/list-grants`, `oauthAuthorizationsListGrants`. */
const OPERATION = /oauth[-_]?authorizations[-_/]?(?:list|get|create|update|delete)[-_]?(?:or[-_]?create[-_]?)?(?:grants?|authorizations?)/i;
const DOCUMENTED = new RegExp(String.raw`developer\.github\.com/v3/oauth(?:_authorizations)?\b|docs\.github\.com/\S*oauth-authorizations|${OPERATION.source}`, 'i');
/** Where the API is, as the base of what is asked for, or with a path of this API: other whole addresses say that a path alone goes elsewhere. */
const SPOKEN_TO = /(?:\bapi\.github\.com(?::\d+)?|(\/api\/v3))(?=$|[^/\w.-]|\/(?:$|[^\w/]|authorizations\b|applications\b))/;
/** What only GitHub's API is sent as a header, or sends. */
const HEADER = /^X-GitHub-OTP$|application\/vnd\.github\b/i;
/** A folder that every repository on GitHub may have. */
const SETTINGS = /(?<=^|\/)\.github(?=\/)/g;
/** Words in the name of a base, or of what sends, that say nothing about whose it is. */
const PLAIN = new Set(['api', 'base', 'root', 'server', 'service', 'host', 'hostname', 'domain', 'url', 'uri', 'href', 'endpoint', 'prefix', 'path', 'address', 'config', 'option', 'options', 'opts', 'param', 'params', 'env', 'process', 'baseurl', 'baseuri', 'apiurl', 'this', 'self', 'get', 'join', 'format', 'http', 'https', 'protocol', 'name', 'default', 'defaults', 'settings', 'rest', 'v3', 'origin', 'client', 'target', 'auth', 'token', 'oauth', 'login', 'my', 'the', 'proto', 'scheme', 'build', 'make', 'construct', 'create', 'full', 'absolute', 'request', 'resource', 'for', 'to', 'with', 'session', 'conn', 'connection', 'web', 'requests', 'utils', 'helper', 'helpers', 'lib', 'core', 'method',
  'parameter', 'parameters', 'input', 'inputs', 'arg', 'args', 'var', 'vars', 'variable', 'variables', 'template', 'shared', 'builder', 'factory', 'axios', 'ajax', 'fetch', 'fetcher', 'agent', 'network', 'networking', 'manager', 'util', 'curl', 'wrapper', 'requester', 'remote', 'browser', 'transport', 'executor', 'sender', 'async', 'sync', 'retry', 'raw', 'inner', 'provider', 'adapter', 'caller', 'instance', 'engine', 'driver', 'context', 'command', 'okhttp', 'json', 'ref', 'reference']);

/** Said of what is sent with fields that this API does not know. */
export const OTHER_FIELDS = 'a service with other fields';

export interface Belonging { evidence: readonly Evidence[]; foreign?: string }

/** What is known of this API and of others. */
export interface Acquaintance {
  services: LookAlikes['services'];
  /** Whether a field or a parameter of that name is of this API. */
  isField(name: string): boolean;
  /** Whether paths of GitHub's API begin with that segment. */
  isRoot(segment: string): boolean;
  /** Whether all paths of GitHub's API that begin with that segment are among those that are gone. */
  isGone(segment: string): boolean;
  /** Whether a package is a client of GitHub's API. */
  isLibrary(name: string): boolean;
}

/** What ties a request to GitHub, and what to another service. `company`: how many more of the paths that go the same way are GitHub's than others'. */
export function belonging(request: Request, { base, presumed }: { base?: string; presumed?: boolean }, program: Program, workspace: Workspace, { services, isField, isLibrary }: Acquaintance, company: () => number = () => 0): Belonging {
  const owner = workspace.packageOf(program.path);
  const evidence: Evidence[] = [];
  const add = (strength: Evidence['strength'], why: string): void => void evidence.push({ strength, why });
  const names = [base ?? '', request.name].filter(Boolean);
  if (request.root?.kind === 'module' && OCTOKIT.test(request.root.name)) add('certain', `sent by ${request.root.name}`);
  for (const name of names) if (GITHUB.test(name)) add('likely', `goes by the name of ${name}`);
  const fields = fieldNames(request.payload);
  if (areOurs(fields) || asksForOurs(request.payload)) add('likely', OUR_FIELDS);
  if (fieldNames(request.headers).has('x-github-otp')) add('likely', 'an X-GitHub-OTP header is sent');
  const near = evidence.length > 0;
  const foreign = serviceOf([...names, program.path, owner ?? ''], program.imports, services);
  if (foreign !== undefined && !near) return { evidence, foreign };
  if (!near && isOfAnother(request.payload, isField)) return { evidence, foreign: OTHER_FIELDS };
  const kept = near ? 0 : company();
  if (kept < 0) return { evidence, foreign: 'a service with other paths' };
  // A client that was generated names what it sends.
  if (!near && OPERATION.test(textOf(program, workspace))) add('likely', 'the file names operations of this API');
  if (evidence.length > 0 || !mayBeFar(request, base)) return { evidence };
  // Beside a library for GitHub other clients go elsewhere.
  const isBeside = kept === 0 && (base !== undefined || request.client !== undefined || request.root?.kind === 'module');
  const importing = program.imports.find(i => GITHUB.test(i) && !(isBeside && (OCTOKIT.test(i) || isLibrary(i))));
  if (importing !== undefined) add('likely', `the file imports ${importing}`);
  // An `/api/v3` of its own says nothing new.
  else if (program.texts.some(({ kind, text }) => { const [address, isOpen] = kind === 'string' ? SPOKEN_TO.exec(text) ?? [] : []; return (address !== undefined && !(presumed && isOpen)) || (kind === 'string' && HEADER.test(text)); })) add('likely', 'the file speaks to GitHub elsewhere');
  else if (program.texts.some(t => DOCUMENTED.test(t.text)) || DOCUMENTED.test(textOf(program, workspace))) add('likely', 'a text points to its documentation');
  else if (owner !== undefined && GITHUB.test(owner)) add('likely', `the package is ${owner}`);
  else if (GITHUB.test(program.path.replace(SETTINGS, ''))) add('likely', 'the file is named after GitHub');
  return { evidence };
}

/** What a path tells by itself. */
export const NO_OTHER: Evidence = { strength: 'likely', why: 'no other service is known to have such a path' };

/** Whether evidence is of the request alone, and would be the same in a client of a service that copies this API. */
export const isByItself = ({ why }: Evidence): boolean => why === OUR_FIELDS || why === NO_OTHER.why;

/** Names of the values in a path. */
const namesIn = (value: Value | undefined): readonly string[] => (value?.kind === 'template' ? value.parts.flatMap(part => (typeof part === 'string' ? [] : [part.name])) : value?.kind === 'unknown' ? [value.name] : []);

/** What the values in a path tell by their names: `applications/${GITHUB_CLIENT_ID}/tokens/${token}`, `applications/{clientId}/tokens/{token}`. `isAddressed`: whether it can go elsewhere than to the program's own server. */
export function spokenInPath(values: ReadonlyMap<string, Value>, isAddressed = (): boolean => true): readonly Evidence[] {
  const [client, token] = ['client_id', 'access_token'].map(name => namesIn(values.get(name)));
  const own = client!.find(one => GITHUB.test(one));
  if (own !== undefined) return [{ strength: 'likely', why: `the application is ${own}` }];
  return client!.some(one => /client/i.test(one)) && token!.some(one => /token(?!_?id)/i.test(one)) && isAddressed() ? [NO_OTHER] : [];
}

/** Whether the rest of the file can say whose request it is: not for a base with a name of its own, nor for a page's own paths, nor for another package's client. */
function mayBeFar({ client, root, name }: Request, base: string | undefined): boolean {
  if (base !== undefined) return isPlainBase(base) && (client !== undefined || root?.kind === 'module' || isPlain(sender(name)));
  if (client) return client.browser === undefined;
  return root?.kind !== 'module' || root.name.startsWith('.') || isPlain(sender(name));
}

/** Whether what a base is called says nothing about whose it is. */
export const isPlainBase = (base: string): boolean => isPlain(base.split(/[.\s]/).findLast(Boolean) ?? '');

/** What the member stands on that is called. */
const sender = (name: string): string => name.split(/[./\\]/).at(-2) ?? '';

const isPlain = (name: string): boolean => words(name).every(word => word.length < 3 || PLAIN.has(word));

/** `BASE_URL` and `baseUrl` are two words. */
const words = (name: string): string[] => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter(Boolean);

/** The other service that names, packages or hosts in reach point to. */
function serviceOf(names: readonly string[], imports: readonly string[], services: LookAlikes['services']): string | undefined {
  const text = names.join(' ').toLowerCase();
  // `org.influxdata.client.domain`
  const parts = imports.flatMap(i => i.toLowerCase().split(/[^a-z\d-]+/));
  return services.find(s => s.packages.some(p => imports.some(i => i === p || i.startsWith(`${p}/`))) || s.words.some(w => text.includes(w) || parts.some(part => part.startsWith(w))))?.name;
}

/** All that the file says, with the documents inside it. */
const textOf = ({ path }: Program, workspace: Workspace): string => workspace.text?.(path.replace(/#\d.*$/s, '')) ?? '';

/** GitHub as what is spoken to: a document may name it as where the code is. */
export const ADDRESSED = /\bapi\.github\.com\b|\/api\/v3\b|oct[ao](?:kit|kat|node)|git[-_]?hub(?:['’]s)?(?:[\s_-]+\w+)?[\s_-]*(?:api|token|authorization|credential|rest\b|v3\b)/i;

/** A file for readers, or a piece of one. */
const DOCUMENT = /\.(?:mdx?|markdown|rst|adoc|asciidoc|org|txt|html?)(?:#|$)/i;

/** What says that an endpoint is GitHub's where it is only named: something in the file, or in the file that holds it; other than an `/api/v3`, if that is what is asked about. */
export function namedBeside(program: Program, workspace: Workspace, presumed = false): readonly Evidence[] {
  const text = presumed ? textOf(program, workspace).replaceAll('/api/v3', '') : textOf(program, workspace);
  const isNamed = [workspace.packageOf(program.path) ?? '', program.path.replace(SETTINGS, '')].some(one => GITHUB.test(one)) || DOCUMENTED.test(text) || ADDRESSED.test(text) || (!DOCUMENT.test(program.path) && GITHUB.test(text));
  return isNamed ? [{ strength: 'possible', why: 'GitHub is spoken of beside it' }] : [];
}

/** Addresses and paths: code of anything may be there. */
const PATHS = /(?<!\S)[^\s/]*\/\S*/g;

/** Whether code may be about GitHub's API, as far as what is written around it goes: what readers are told without a word of GitHub is of something else. */
export const mayBeSpokenOf = (program: Program, workspace: Workspace): boolean => !DOCUMENT.test(program.path) || GITHUB.test(textOf(program, workspace).replace(PATHS, ' ')) || namedBeside(program, workspace).length > 0;

/** Names of servers that hold code. */
const CODE_HOST = /(?:^|[^a-z])(?:git|ghe|octo|enterprise)/i;

/** What `/api/v3` says of an address: all where something else says so too, little where there is no address, or one with a name of its own, and GitHub is not spoken of. */
export function ofEnterprise(address: string | undefined, isSaid: boolean, mayBe: boolean): Evidence {
  const isSure = isSaid || (address !== undefined && CODE_HOST.test(address));
  return { strength: isSure ? 'certain' : mayBe ? 'likely' : 'possible', why: 'GitHub Enterprise Server has its API at /api/v3' };
}
