// Holds rules/ to its types, to itself, and to GitHub's own description.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import type { SchemaObject } from 'ajv';
import { validRange } from 'semver';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Disagreement, Operation, Parameter, Product, SdkBinding } from '../src/model';
import { lookAlikes, operations, scopes } from '../src/operations';
import { dependencies } from '../src/packages';
import appDescriptions from './openapi/api.github.com.json';
import serverDescriptions from './openapi/ghes-3.19.json';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));
const files = readdirSync(at('rules')).filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'));
const allBindings = [...operations.flatMap(o => o.bindings), ...lookAlikes.bindings];

/** Everything under a key anywhere in a value. */
function everywhere(value: unknown, key: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([k, v]) => [...(k === key ? [v] : []), ...everywhere(v, key)]);
}

describe('the list', () => {
  it('holds every file of the folder, each named by its id', () => {
    expect(operations.map(o => `${o.id}.json`).sort()).toEqual([...files].sort());
    for (const file of files) expect(read(`rules/${file}`)).toMatchObject({ id: file.replace(/\.json$/, '') });
  });

  it('holds the ten and the five', () => {
    const count = (api: Operation['api']): number => operations.filter(o => o.api === api).length;
    expect([count('oauth-authorizations'), count('oauth-applications')]).toEqual([10, 5]);
  });
});

describe('the schema', () => {
  const ajv = new Ajv({ allErrors: true });
  const validate = ajv.compile(read('rules/operation.schema.json') as SchemaObject);
  const parts = { LookAlikes: 'look-alikes', Scopes: 'scopes', DependencyFact: 'dependencies' } as const;
  const schemas = new Map<string, SchemaObject>();

  beforeAll(async () => {
    const build = (await import(at('build/rules.mjs'))) as { schema(type: string): SchemaObject };
    for (const type of Object.keys(parts)) schemas.set(type, build.schema(type));
  });

  it.each(files)('%s follows it', file => {
    validate(read(`rules/${file}`));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(Object.entries(parts))('%s: rules/data/%s.json follows the type', (type, name) => {
    const check = ajv.compile(schemas.get(type) ?? false);
    for (const one of [read(`rules/data/${name}.json`)].flat()) {
      check(one);
      expect(check.errors ?? []).toEqual([]);
    }
  });

  it('refuses what the type does not name', () => {
    const [first] = operations;
    expect(validate({ ...first, extra: 1 })).toBe(false);
    expect(validate({ ...first, method: 'FETCH' })).toBe(false);
  });

  it('and the catalogue are up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, [at('build/rules.mjs'), '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

// ---------------------------------------------------------------- GitHub's own description

interface Schema { type: string; maxLength?: number; nullable?: boolean; description?: string }
interface Described {
  method: string; path: string; deprecated: boolean; removalDate: string;
  parameters: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody: { schema: { properties: Record<string, Schema>; required?: string[] }; exampleFields?: string[] } | null;
}
interface Extract { source: string; product: Product; operations: Record<string, Described> }
const extracts = [serverDescriptions, appDescriptions] as unknown as Extract[];

/** What a description and a rule can both say of a parameter. */
type Facets = Record<'in' | 'type' | 'required' | 'nullable' | 'length', string>;
const size = (exact?: number, most?: number): string => (exact === undefined ? (most === undefined ? 'any' : `at most ${most}`) : `exactly ${exact}`);

function ruled(p: Parameter): Facets {
  return { in: p.in, type: p.type, required: String(p.required), nullable: String(p.nullable ?? false), length: size(p.length, p.maxLength) };
}
function described({ parameters, requestBody }: Described): Map<string, Facets> {
  const facets = (where: string, required: boolean, s: Schema): Facets =>
    ({
      in: where, type: s.type === 'array' ? 'string[]' : s.type, required: String(required), nullable: String(s.nullable ?? false),
      length: size(undefined, s.maxLength),
    });
  const body = requestBody?.schema;
  return new Map([
    ...parameters.map(p => [p.name, facets(p.in, p.required, p.schema)] as const),
    ...Object.entries(body?.properties ?? {}).map(([name, s]) => [name, facets('body', body?.required?.includes(name) ?? false, s)] as const),
  ]);
}

/** `parameter.facet` for everything on which rule and description differ. */
function differences(rule: Operation, description: Described): string[] {
  const theirs = described(description);
  const found = rule.parameters.flatMap(p => {
    const ours = ruled(p);
    const other = theirs.get(p.name);
    return other ? (Object.keys(ours) as (keyof Facets)[]).filter(k => ours[k] !== other[k]).map(k => `${p.name}.${k}`) : [`${p.name} is not described`];
  });
  return [...found, ...[...theirs.keys()].filter(name => !rule.parameters.some(p => p.name === name)).map(name => `${name} is not in the rule`)];
}

/** Whether rule and description really disagree on what is said to be disputed. */
function isReal({ about, says }: Disagreement, rule: Operation, extract: Extract, description: Described): boolean {
  const [name = '', facet] = about.split('.');
  const inExample = (parameter: string): boolean => description.requestBody?.exampleFields?.includes(parameter) ?? false;
  if (about === 'retired') return rule.retired[extract.product].removed?.slice(0, 10) !== description.removalDate;
  if (about === 'example') return rule.parameters.some(p => inExample(p.name) && p.excludes?.some(inExample));
  if (facet === 'description') return says.some(s => s.source === extract.source && s.claim === description.requestBody?.schema.properties[name]?.description);
  return differences(rule, description).includes(about);
}

/** Gone before GitHub described its API in this way. */
const UNDESCRIBED: ReadonlySet<string> = new Set(['revoke-all-authorizations-for-application']);

describe.each(operations.filter(o => !UNDESCRIBED.has(o.id)).map(o => [o.id, o] as const))('%s as GitHub describes it', (id, rule) => {
  const extract = extracts.find(e => id in e.operations);
  const description = extract?.operations[id];
  if (!extract || !description) throw new Error(`no description of ${id}: run test/openapi/refresh.mjs`);

  it('has the method and path that GitHub describes, deprecated', () => {
    expect([description.method, description.path, description.deprecated]).toEqual([rule.method, rule.path, true]);
  });

  it('has the parameters that GitHub describes, but for the disagreements it lists', () => {
    const listed = new Set(rule.disagreements.map(d => d.about));
    expect(differences(rule, description).filter(d => !listed.has(d))).toEqual([]);
  });

  it('lists no disagreement that is none', () => {
    expect(rule.disagreements.filter(d => !isReal(d, rule, extract, description)).map(d => d.about)).toEqual([]);
    for (const { says } of rule.disagreements) expect(new Set(says.map(s => s.claim)).size).toBeGreaterThan(1);
  });

});

describe.each(operations.map(o => [o.id, o] as const))('%s', (_id, rule) => {
  it('names its path parameters, and excludes both ways', () => {
    const inPath = rule.parameters.filter(p => p.in === 'path').map(p => `{${p.name}}`);
    expect(rule.path.match(/\{\w+\}/g) ?? []).toEqual(inPath);
    for (const p of rule.parameters) for (const other of p.excludes ?? []) expect(rule.parameters.find(q => q.name === other)?.excludes).toContain(p.name);
    expect(rule.parameters.filter(p => /secret|token/.test(p.name) && p.secret !== true)).toEqual([]);
  });

  it('says when it was retired', () => {
    for (const { status, deprecated, removed, removedIn } of Object.values(rule.retired)) {
      expect(removed !== undefined || removedIn !== undefined).toBe(status === 'removed');
      for (const date of [deprecated, removed]) expect(date ?? '2020-01-01').toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/);
    }
  });

  it('says what to do, and what each parameter becomes', () => {
    const { steps, inputs, links, alternatives } = rule.replacement;
    expect(steps.length).toBeGreaterThan(0);
    expect(alternatives.length + links.length).toBeGreaterThan(1);
    const signIns = ['Basic authentication', 'X-GitHub-OTP'];
    const expected = [...rule.parameters.map(p => p.name), ...(rule.api === 'oauth-authorizations' ? signIns : [])];
    expect(inputs.map(i => i.old).sort()).toEqual(expected.sort());
  });

  it('has bindings whose every name is one of its parameters', () => {
    const known = new Set([...rule.parameters.map(p => p.name), '*', '-']);
    const names = ({ arguments: args, hops = [], renames = {}, supplies = [] }: SdkBinding): string[] =>
      [...args, ...hops.flat().filter(n => !n.startsWith("'")), ...Object.values(renames), ...supplies];
    expect(rule.bindings.flatMap(b => names(b).filter(n => !known.has(n)).map(n => `${b.packages[0]} ${b.member}: ${n}`))).toEqual([]);
  });
});

// ---------------------------------------------------------------- sources and bindings

describe('every source', () => {
  const all: unknown[] = [operations, lookAlikes, scopes, dependencies];
  const sources = [...new Set([...everywhere(all, 'source'), ...everywhere(all, 'sources').flat()])] as string[];

  it('is a public reference', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(s => !/^(https:\/\/[\w.-]+\.\w+\/|npm @?[\w/.-]+)/.test(s))).toEqual([]);
  });

  it('is no place on a machine', () => {
    expect(sources.filter(s => /file:|(^|\s)\/\w|shared\//.test(s))).toEqual([]);
  });

  it('is a link where it is given as one', () => {
    for (const url of everywhere(operations, 'url')) expect(url).toMatch(/^https:\/\//);
  });
});

describe('every binding', () => {
  it('has a range of versions', () => {
    const ranges = [...allBindings, ...dependencies].map(b => b.versions);
    expect(ranges.filter(r => validRange(r) === null)).toEqual([]);
  });

  it('calls something, and holds what its hops say', () => {
    const hops = (b: SdkBinding): number => b.receiver.filter(r => r === '()' || r === '[]').length;
    expect(allBindings.filter(b => b.hops && b.hops.length !== hops(b))).toEqual([]);
    expect(allBindings.flatMap(b => b.receiver).filter(r => !/^(\(\)|\[\]|\w+)$/.test(r) || r === 'rest')).toEqual([]);
    expect(allBindings.filter(b => b.member === '' && b.receiver.at(-1) !== '()' && b.receiver.length > 0)).toEqual([]);
  });

  it('stands once', () => {
    for (const { bindings } of [...operations, lookAlikes]) expect(new Set(bindings.map(b => JSON.stringify(b))).size).toBe(bindings.length);
  });

  it('has a successor only where that is a supported member of the same receiver', () => {
    const supported = new Set(lookAlikes.bindings.map(({ receiver, member }) => [...receiver, member].join('.')));
    const successors = allBindings.flatMap(({ receiver, successor }) => (successor ? [[...receiver, successor.member].join('.')] : []));
    expect(successors.length).toBeGreaterThan(0);
    expect(successors.filter(name => !supported.has(name))).toEqual([]);
  });

  it('is not retired and supported in the same versions', () => {
    const key = (b: SdkBinding): string => JSON.stringify([b.language, b.packages, b.type, b.receiver, b.hops, b.member, b.versions]);
    const supported = new Set(lookAlikes.bindings.map(key));
    expect(operations.flatMap(o => o.bindings).filter(b => supported.has(key(b)))).toEqual([]);
  });
});

/** Sends any path it is told to: there is nothing in it to move away from. */
const GENERIC = 'agithub';

describe('the data beside the operations', () => {
  it('names known operations, and every package of the bindings', () => {
    const ids = new Set(operations.map(o => o.id));
    expect(dependencies.flatMap(d => d.operations).filter(id => !ids.has(id))).toEqual([]);
    expect(dependencies.filter(d => d.operations.length === 0)).toEqual([]);
    const known = new Set([GENERIC, ...dependencies.map(d => d.package)]);
    expect(operations.flatMap(o => o.bindings).filter(b => !b.packages.some(p => known.has(p))).map(b => b.packages)).toEqual([]);
  });

  it('holds no look-alike path that is an operation', () => {
    const taken = new Set(operations.map(o => o.path));
    expect(lookAlikes.paths.filter(p => taken.has(p.path))).toEqual([]);
  });

  it('knows all segments that paths of the API begin with', () => {
    const paths = readFileSync(at('node_modules/@octokit/openapi-types/types.d.ts'), 'utf8').matchAll(/^ {2}"\/([^"/{]+)/gm);
    const begun = new Set([...[...paths].map(([, first]) => first!), ...operations.map(o => o.path.split('/')[1]!)]);
    expect(begun.size).toBeGreaterThan(30);
    expect([...begun].filter(first => !lookAlikes.roots.names.includes(first))).toEqual([]);
    expect([...new Set(lookAlikes.roots.names)].sort()).toEqual(lookAlikes.roots.names);
  });

  it('is in lower case where it is compared', () => {
    const words = lookAlikes.services.flatMap(s => [...s.hosts, ...s.packages, ...s.words]);
    expect(words.filter(w => w !== w.toLowerCase())).toEqual([]);
    expect(words.filter(w => /github|octo(kit|node)/.test(w) && !w.startsWith('github.com/'))).toEqual([]);
  });

  it('has each scope once', () => {
    const names = [...scopes.known, ...scopes.suspect].map(s => s.scope);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('repo');
  });
});
