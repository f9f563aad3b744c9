// Which file of a tree a specifier means.
import { describe, expect, it } from 'vitest';
import { Resolver } from '../src/resolve';

const resolver = (files: Readonly<Record<string, string>>): Resolver =>
  new Resolver({ has: path => Object.hasOwn(files, path), read: path => files[path], paths: () => Object.keys(files) });

const json = (value: unknown): string => JSON.stringify(value);

const FILES = {
  'package.json': json({ name: 'root', workspaces: ['packages/*', '!packages/old'], imports: { '#urls': { node: './src/urls.js' }, '#lib/*': './lib/*.js' } }),
  'src/urls.js': '', 'src/api/index.ts': '', 'src/view.vue': '', 'lib/send.js': '', 'lib/deep/send.js': '', 'src/main.ts': '', 'request.js': '',
  'packages/http/package.json': json({ name: '@acme/http', main: 'lib/index.js', exports: { '.': { import: './lib/index.js' }, './urls': './lib/urls.js', './parts/*': './lib/parts/*.js' } }),
  'packages/http/lib/index.js': '', 'packages/http/lib/urls.js': '', 'packages/http/lib/parts/a.js': '',
  'packages/built/package.json': json({ name: 'built', main: 'dist/index.js' }), 'packages/built/src/index.ts': '', 'packages/built/src/urls.ts': '',
  'packages/old/package.json': json({ name: 'old' }), 'packages/old/index.js': '',
  'packages/app/package.json': json({ name: 'app', dependencies: { tool: 'file:../../tools/tool' } }), 'packages/app/index.js': '', 'packages/app/src/urls.js': '',
  'tools/tool/package.json': json({ name: 'tool', main: './main' }), 'tools/tool/main.js': '',
  'node_modules/request/package.json': json({ name: 'request' }), 'node_modules/request/index.js': '',
  'web/package.json': json({ name: 'web' }), 'web/base.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@base/*": ["src/*"] } } }', 'web/src/urls.ts': '', 'web/src/http.ts': '', 'web/src/app/main.ts': '',
  'web/tsconfig.json': '{ "extends": "./base" /* and more */ }', 'web/tsconfig.app.json': '{ "compilerOptions": { "paths": { "~http": ["./src/http.ts"], } } }',
};

describe('a specifier means', () => {
  it.each([
    ['src/main.ts', './urls', 'src/urls.js'], ['src/main.ts', './urls.js', 'src/urls.js'], ['src/main.ts', './api', 'src/api/index.ts'], ['src/main.ts', './api/index.js', 'src/api/index.ts'],
    ['src/api/index.ts', '..', undefined], ['src/api/index.ts', '.', 'src/api/index.ts'], ['src/main.ts', './view', 'src/view.vue'], ['src/main.ts', '../../outside', undefined],
    ['src/main.ts', '#urls', 'src/urls.js'], ['src/main.ts', '#lib/send', 'lib/send.js'], ['src/main.ts', '#lib/deep/send', 'lib/deep/send.js'], ['src/main.ts', '#other', undefined],
    ['packages/app/index.js', '@acme/http', 'packages/http/lib/index.js'], ['packages/app/index.js', '@acme/http/urls', 'packages/http/lib/urls.js'], ['packages/app/index.js', '@acme/http/parts/a', 'packages/http/lib/parts/a.js'],
    ['packages/http/lib/urls.js', '@acme/http/urls', 'packages/http/lib/urls.js'], ['packages/app/index.js', 'built', 'packages/built/src/index.ts'], ['packages/app/index.js', 'built/dist/urls', 'packages/built/src/urls.ts'],
    ['packages/app/index.js', 'old', undefined], ['packages/app/index.js', 'tool', 'tools/tool/main.js'], ['packages/app/index.js', 'request', undefined], ['packages/app/index.js', 'fs', undefined],
    ['packages/app/index.js', '../../tools/tool', 'tools/tool/main.js'], ['packages/app/index.js', '@/urls', 'packages/app/src/urls.js'], ['packages/app/index.js', '~/urls', 'packages/app/src/urls.js'],
    ['web/src/app/main.ts', '@base/urls', 'web/src/urls.ts'], ['web/src/app/main.ts', '~http', 'web/src/http.ts'], ['web/src/app/main.ts', 'src/http', 'web/src/http.ts'], ['src/main.ts', 'src/http', undefined],
  ])('in %s, %s: %s', (from, specifier, file) => {
    expect(resolver(FILES).module(from, specifier)).toBe(file);
  });

  it('not itself in a package that does not say what it exports, nor one that is known by its name', () => {
    const files = { 'package.json': json({ name: 'own', workspaces: ['a'], main: 'index.js' }), 'index.js': '', 'a/package.json': json({ name: 'a' }), 'a/index.js': '' };
    expect(resolver(files).module('index.js', 'own')).toBeUndefined();
    expect(resolver(files).module('index.js', 'a')).toBe('a/index.js');
    expect(new Resolver({ has: path => Object.hasOwn(files, path), read: path => files[path as keyof typeof files], paths: () => Object.keys(files) }, new Set(['a'])).module('index.js', 'a')).toBeUndefined();
  });

  it('a member of a workspace of pnpm or Lerna', () => {
    const members = { 'package.json': '{}', 'apps/a/package.json': json({ name: 'a' }), 'apps/a/index.js': '', 'libs/b/package.json': json({ name: 'b' }), 'libs/b/index.js': '', 'other/c/package.json': json({ name: 'c' }), 'other/c/index.js': '' };
    const listed = { ...members, 'pnpm-workspace.yaml': "# all of them\npackages:\n  - 'apps/*' # applications\n  - libs/**\n\ncatalog:\n  - other/*\n" };
    expect(['b', 'c'].map(name => resolver(listed).module('apps/a/index.js', name))).toEqual(['libs/b/index.js', undefined]);
    expect(resolver({ ...members, 'lerna.json': json({ packages: ['apps/*', 'libs/*'] }) }).module('apps/a/index.js', 'b')).toBe('libs/b/index.js');
    expect(resolver(members).module('apps/a/index.js', 'b')).toBeUndefined();
  });

  it('nothing in a tree whose manifests say nothing that can be read', () => {
    expect(resolver({ 'package.json': '{ "name": ', 'tsconfig.json': '[', 'a.js': '', 'b.js': '' }).module('a.js', 'b')).toBeUndefined();
  });

  it('something in configurations that extend each other', () => {
    const files = { 'tsconfig.json': '{ "extends": "./other.json", "compilerOptions": { "baseUrl": "." } }', 'other.json': '{ "extends": "./tsconfig.json" }', 'a.ts': '', 'b.ts': '' };
    expect(resolver(files).module('a.ts', 'b')).toBe('b.ts');
  });
});
