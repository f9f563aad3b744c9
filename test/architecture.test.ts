// Who may import whom, and what every file keeps to.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodes, readModules, type Import, type Module } from './support/modules';

const modules = readModules();
const all = [...modules.values()];
const within = (folder: string): Module[] => all.filter(({ file }) => file.startsWith(folder));
const listing = (folder: string): string[] => readdirSync(fileURLToPath(new URL(`../src/${folder}`, import.meta.url)));
/** The imports of some files that break a rule, as `file imports specifier`. */
const breaches = (files: readonly Module[], isBreach: (one: Import, from: Module) => boolean): string[] =>
  files.flatMap(module => module.imports.filter(one => isBreach(one, module)).map(one => `${module.file} imports ${one.specifier}`));
const of = (names: readonly string[]) => (file: string): boolean => names.some(name => file === `${name}.ts` || file.startsWith(`${name}/`));

/** What only looks at what it is given: no disk, no clock, no environment. */
const PURE = ['model', 'values', 'group', 'thousands', 'casing', 'paths', 'locate', 'match', 'advise', 'fix', 'findings', 'suppress', 'needles', 'checks', 'reporters', 'analysis', 'prefilter', 'changes/change-set', 'changes/hunks', 'changes/listed', 'changes/unified-diff', 'changes/quoted-name'];
const pure = all.filter(({ file }) => of(PURE)(file));
/** Node's modules that compute and reach nothing. */
const HARMLESS = new Set(['node:crypto', 'node:path', 'node:url', 'node:buffer']);
/** Folders in languages/ that are no language, but a ground that several stand on. */
const SHARED = ['tree-sitter', 'grammar', 'jvm', 'data'];
const isShell = of(['cli', 'action', 'main']);

describe('imports', () => {
  it('are found at all', () => {
    expect(modules.get('scan.ts')?.imports.map(({ file }) => file)).toEqual(expect.arrayContaining(['discover.ts', 'threads.ts', 'judge.ts', 'languages/index.ts']));
    expect(modules.get('main.ts')?.imports).toContainEqual({ specifier: './cli/start', kind: 'dynamic', file: 'cli/start.ts' });
  });

  it('of the model lead to itself alone', () => {
    expect(breaches(all.filter(({ file }) => of(['model'])(file)), ({ file = '' }) => !file.startsWith('model/'))).toEqual([]);
  });

  it('carry no extension but .json, and lead somewhere', () => {
    expect(breaches(all, ({ specifier, file }) => file !== undefined && !specifier.endsWith('.json') && !modules.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('of what is pure reach no disk, process or network', () => {
    expect(breaches(pure, ({ specifier, kind }) => kind !== 'type' && specifier.startsWith('node:') && !HARMLESS.has(specifier))).toEqual([]);
  });

  it('of checks and reporters lead to the model, to themselves and to helpers that are pure', () => {
    const rest = of([...PURE, 'errors']);
    expect(breaches([...within('checks/'), ...within('reporters/')], ({ file }) => file !== undefined && !rest(file))).toEqual([]);
    expect(breaches(within('reporters/'), ({ file, kind }) => kind !== 'type' && file !== undefined && of(['checks', 'analysis', 'match'])(file))).toEqual([]);
  });

  it('of the analysis lead to no language', () => {
    expect(breaches(within('analysis/'), ({ file = '' }) => file.startsWith('languages/') || of(['checks', 'reporters', 'operations'])(file))).toEqual([]);
  });

  it('of a language lead to no operation, no check, and no other language', () => {
    const own = (file: string): string => file.split('/')[1] ?? '';
    const shared = new Set([...SHARED, 'index.ts']);
    expect(breaches(within('languages/').filter(({ file }) => file !== 'languages/index.ts'), ({ file = '' }, from) =>
      of(['operations', 'checks', 'reporters', 'match', 'scan'])(file) || (file.startsWith('languages/') && own(file) !== own(from.file) && !shared.has(own(file))))).toEqual([]);
  });

  it.each([
    ['ts-morph', ['languages/javascript']], ['typescript', ['languages/javascript']], ['web-tree-sitter', ['languages/tree-sitter']], ['@actions/', ['action', 'github']], ['@octokit/', ['github']], ['commander', ['cli']], ['fast-glob', ['discover']], ['ajv', ['config']],
    ['@babel/code-frame', ['reporters']], ['yaml', ['languages/yaml']],
  ])('of %s are in %s alone', (name, folders) => {
    const users = all.filter(({ imports }) => imports.some(({ specifier }) => specifier === name || (name.endsWith('/') && specifier.startsWith(name))));
    expect(users.filter(({ file }) => !of(folders)(file)).map(({ file }) => file)).toEqual([]);
  });

  it('of a shell are only in itself', () => {
    expect(breaches(all.filter(({ file }) => !isShell(file)), ({ file = '' }) => isShell(file))).toEqual([]);
    expect(breaches(within('cli'), ({ file = '' }) => of(['action', 'main'])(file))).toEqual([]);
    expect(breaches(within('action'), ({ file = '' }) => of(['cli', 'main'])(file))).toEqual([]);
  });
});

describe('what every run loads', () => {
  /** The files and packages that a file needs as soon as it is loaded itself. */
  const loads = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const one of modules.get(file)?.imports ?? []) if (one.kind === 'static') loads(one.file ?? one.specifier, seen);
    return seen;
  };

  it('is no parser, no schema validator and nothing of the other shell', () => {
    const heavy = /^(?:ts-morph|typescript|web-tree-sitter|yaml|ajv|@actions\/.*|languages\/[^/]+\/.*|action.*)$/;
    expect([...loads('main.ts'), ...loads('cli/start.ts'), ...loads('worker.ts')].filter(one => heavy.test(one))).toEqual([]);
    expect([...loads('action.ts')].filter(one => /^(?:ts-morph|web-tree-sitter|ajv|commander|@actions\/.*|cli.*)$/.test(one))).toEqual([]);
  });
});

describe('every file', () => {
  const offenders = (isOffence: (module: Module) => boolean): string[] => all.filter(isOffence).map(({ file }) => file);
  const has = ({ tree }: Module, isIt: (node: ts.Node) => boolean): boolean => [...nodes(tree)].some(isIt);
  const uses = (module: Module, object: string, member?: string): boolean => has(module, node =>
    member === undefined ? ts.isIdentifier(node) && node.text === object && !ts.isPropertyAccessExpression(node.parent.parent) && isValue(node)
      : ts.isPropertyAccessExpression(node) && node.expression.getText() === object && node.name.text === member);

  /** Not a key, a member or a name that is declared here. */
  function isValue(node: ts.Identifier): boolean {
    const { parent } = node;
    return !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isParameter(parent) && !ts.isVariableDeclaration(parent);
  }

  it('has at most 300 lines', () => {
    expect(offenders(({ text }) => text.trimEnd().split('\n').length > 300)).toEqual([]);
  });

  it('is named in kebab-case', () => {
    expect(offenders(({ file }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(file))).toEqual([]);
  });

  it('knows no any', () => {
    expect(offenders(module => has(module, node => node.kind === ts.SyntaxKind.AnyKeyword))).toEqual([]);
  });

  it('makes no exception from the compiler or the linter', () => {
    expect(offenders(({ text }) => /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/.test(text))).toEqual([]);
  });

  it('prints nothing, ends nothing and runs nothing', () => {
    expect(offenders(module => ['log', 'error', 'warn', 'info', 'debug'].some(member => uses(module, 'console', member)) || uses(module, 'process', 'exit'))).toEqual([]);
    expect(breaches(all, ({ specifier }) => /^(?:node:)?(?:child_process|vm|worker_threads|http|https|net|dgram|cluster)$/.test(specifier))).toEqual(['changes/git.ts imports node:child_process', 'threads.ts imports node:worker_threads']);
    const called = (node: ts.Node): string => (ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText() : '');
    expect(offenders(module => has(module, node => ['eval', 'fetch', 'Function'].includes(called(node))))).toEqual([]);
    expect(offenders(module => has(module, node => called(node) === 'require' && !(ts.isCallExpression(node) && node.arguments.every(each => ts.isStringLiteral(each)))))).toEqual([]);
  });

  it('leaves the process and the clock to the shells', () => {
    const worldly = (module: Module): boolean => has(module, node => ts.isIdentifier(node) && node.text === 'process' && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node)
      || has(module, node => ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) || uses(module, 'Date', 'now');
    expect(offenders(module => !isShell(module.file) && worldly(module))).toEqual([]);
  });
});

describe('lists', () => {
  const imported = (file: string): string[] => (modules.get(file)?.imports ?? []).map(({ file: target = '' }) => target);

  it('name every check, every reporter and every language', () => {
    for (const folder of ['checks', 'reporters']) {
      const files = listing(folder).filter(name => name.endsWith('.ts') && name !== 'index.ts').map(name => `${folder}/${name}`);
      expect(imported(`${folder}/index.ts`)).toEqual(expect.arrayContaining(files));
    }
    const languages = listing('languages').filter(name => !name.endsWith('.ts') && !SHARED.includes(name)).map(name => `languages/${name}/index.ts`);
    expect(imported('languages/index.ts')).toEqual(expect.arrayContaining(languages));
  });

  it('of what must be installed beside the program are empty', () => {
    const { dependencies = {} } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { dependencies?: object };
    expect(dependencies).toEqual({});
  });
});
