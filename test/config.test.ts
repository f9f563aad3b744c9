import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadConfig, type ConfigFile } from '../src/config';
import { settle, type Flags } from '../src/config/settings';
import { parseConfig } from '../src/config/validate';
import { hostName, parseHost, parseSize } from '../src/config/values';
import { UsageError } from '../src/errors';
import { OPTION_NAMES } from '../src/cli/options';
import { ruleKeys } from '../src/rule-texts';
import { tree } from './support/tree';

const parse = (text: string) => parseConfig(text, 'c.json', ruleKeys());
/** What is said of a configuration that is refused. */
const complaint = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'nothing';
};
const settings = (flags: Flags, values: Parameters<typeof settle>[1]['values'] = {}, folder = '/r', root = '/r') => settle(flags, { values, folder }, root, flag => OPTION_NAMES[flag]);

describe('a configuration', () => {
  it('may have comments and trailing commas, and every key', () => {
    expect(parse(`{
      // where it runs
      "$schema": "x", "product": "ghes", "hosts": { "git.corp.example": "ghes", "corp.ghe.com": "ghec" }, "include": ["src/"], "exclude": ["*.min.js"],
      "gitignore": false, "maxFileSize": "1MiB", "failOn": "never", /* by rule */ "rules": { "retired": "note", "create-authorization/retired": "error", "list-grants": "off" },
    }`)).toMatchObject({ product: 'ghes', hosts: { 'corp.ghe.com': 'ghec' }, gitignore: false, rules: { retired: 'note' } });
    expect(parse('{}')).toEqual({});
  });

  it.each([
    ['{ "exlude": [] }', 'c.json:1:3: unknown key "exlude". Did you mean "exclude"? Known keys: $schema, product, hosts, include, exclude, gitignore, maxFileSize, failOn, rules, ignoreReasons, baseline.'],
    ['{\n  "product": "github"\n}', 'c.json:2:14: "product" must be one of "github.com", "ghec", "ghes", not "github". Did you mean "github.com"?'],
    ['{ "gitignore": "yes" }', 'c.json:1:16: "gitignore" must be true or false, not "yes".'],
    ['{ "include": "src" }', 'c.json:1:14: "include" must be a list, not "src".'],
    ['{ "include": ["src", 7] }', 'c.json:1:22: "include[1]" must be a string, not 7.'],
    ['{ "hosts": "x" }', 'c.json:1:12: "hosts" must be a list or an object, not "x".'],
    ['{ "hosts": [7] }', 'c.json:1:13: "hosts[0]" must be a string, not 7.'],
    ['{ "hosts": { "a.example": "gh" } }', 'c.json:1:27: "hosts.a.example" must be one of "github.com", "ghec", "ghes", not "gh".'],
    ['{ "hosts": ["a b"] }', 'c.json:1:13: "hosts[0]": "a b" is not the name of a host.'],
    ['{ "maxFileSize": "many" }', 'c.json:1:18: "maxFileSize" must be a size from 1 byte to 1 GiB, such as 500k or 2MiB, not "many".'],
    ['{ "exclude": ["*.{a,b}"] }', 'c.json:1:15: Pattern "*.{a,b}": braces are not understood; give one pattern for each alternative.'],
    ['{ "rules": { "retird": "off" } }', 'c.json:1:14: unknown rule "retird". Did you mean "retired"? `authorizations-lint rules` lists them all.'],
    ['{ "rules": { "retired": "fatal" } }', 'c.json:1:25: "rules.retired" must be one of "error", "warning", "note", "off", not "fatal".'],
    ['[]', 'c.json:1:1: the configuration must be an object, not a list.'],
    ['{ "product": }', 'c.json:1:14: value expected.'],
    ['', 'c.json:1:1: value expected.'],
    ['{}\nx', 'c.json:2:1: invalid symbol.'],
    ['{ "product": "ghes" "hosts": [] }', 'c.json:1:21: comma expected.'],
  ])('%s is refused', (text, message) => {
    expect(complaint(text)).toBe(message);
  });

  it('is told everything that is wrong at once, in order', () => {
    expect(complaint('{ "failOn": "x",\n"products": 1,\n"include": [true] }').split('\n').map(line => line.split(': ')[0])).toEqual(['c.json:1:13', 'c.json:2:1', 'c.json:3:13']);
  });

  it('follows the schema that ships, which follows the type, as the baseline does', async () => {
    const build = (await import(fileURLToPath(new URL('../build/config-schema.mjs', import.meta.url)))) as { schemaTexts(): { file: string; text: string }[] };
    const texts = build.schemaTexts();
    expect(texts.map(({ file }) => readFileSync(file, 'utf8'))).toEqual(texts.map(({ text }) => text));
    expect(texts).toHaveLength(2);
  });
});

describe('finding it', () => {
  it('goes upwards to the top of the repository', async () => {
    const root = tree({ '.authorizations-lint.json': '{ "product": "ghes" }', 'a/b/': '', 'repo/.git/': '', 'repo/c/': '', 'near/.authorizations-lint.json': '{ "product": "ghec" }', 'near/d/': '' });
    const product = async (folder: string) => (await loadConfig(path.join(root, folder), undefined, root)).values.product;
    expect(await Promise.all(['', 'a/b', 'repo/c', 'repo', 'near/d'].map(product))).toEqual(['ghes', 'ghes', undefined, undefined, 'ghec']);
  });

  it('takes the one that is named, or none', async () => {
    const root = tree({ '.authorizations-lint.json': '{ "product": "ghes" }', 'other.json': '\uFEFF{ "product": "ghec" }' });
    expect(await loadConfig(root, 'other.json', root)).toEqual({ values: { product: 'ghec' }, folder: root });
    expect(await loadConfig(root, false, root)).toEqual({ values: {} });
    await expect(loadConfig(root, 'gone.json', root)).rejects.toThrow("gone.json can't be read: no such file or directory.");
    await expect(loadConfig(root, '.', root)).rejects.toThrow(UsageError);
  });

  it('names a faulty one by its path from here', async () => {
    const root = tree({ 'a/.authorizations-lint.json': '{ "x": 1 }', 'a/b/': '' });
    await expect(loadConfig(path.join(root, 'a/b'), undefined, root)).rejects.toThrow(/^a\/\.authorizations-lint\.json:1:3: unknown key "x"/);
    await expect(loadConfig(path.join(root, 'a/b'), undefined, path.join(root, 'a/b'))).rejects.toThrow(`${root}/a/.authorizations-lint.json:1:3`);
  });
});

describe('settings', () => {
  it('have defaults', () => {
    expect(settings({})).toEqual({
      product: 'github.com', ignoreReasons: 'required', hosts: {}, include: [], exclude: [], base: '/r', gitignore: true, maxFileSize: 2 << 20, severities: {}, failOn: 'warning',
    });
  });

  it('come from the configuration unless they are given', () => {
    const config: ConfigFile = { product: 'ghes', gitignore: false, maxFileSize: 1000, failOn: 'error', hosts: ['a.example'], rules: { retired: 'off' } };
    expect(settings({}, config)).toMatchObject({
      product: 'ghes', gitignore: false, maxFileSize: 1000, failOn: 'error', hosts: { 'a.example': 'ghes' }, severities: { retired: 'off' },
    });
    expect(settings({ product: 'ghec', gitignore: true, maxFileSize: '2k', failOn: 'never', host: ['A.example=ghec', 'b.example'] }, config))
      .toMatchObject({ product: 'ghec', gitignore: true, maxFileSize: 2048, failOn: 'never', hosts: { 'a.example': 'ghec', 'b.example': 'ghes' } });
  });

  it('join patterns, each relative to where it was written', () => {
    expect(settings({ exclude: ['gen/x', 'y'], include: ['z/'] }, { exclude: ['packages/a/old/', '!keep'] }, '/r', '/r/packages/a')).toMatchObject({
      base: '/r', exclude: ['packages/a/old/', '!keep', '/packages/a/gen/x', '/packages/a/**/y'], include: ['/packages/a/**/z/'],
    });
    expect(settings({ exclude: ['gen/x'] }, { exclude: ['old/x'] }, '/elsewhere', '/r')).toMatchObject({ base: '/r', exclude: ['old/x', 'gen/x'] });
  });

  it.each([
    [{ product: 'ghs' }, '--product must be one of github.com, ghec, ghes, not "ghs". Did you mean "ghes"?'],
    [{ failOn: 'warn' }, '--fail-on must be one of error, warning, note, never, not "warn". Did you mean "warning"?'],
    [{ host: ['a=b'] }, '--host a must be one of github.com, ghec, ghes, not "b".'],
    [{ maxFileSize: '0' }, '--max-file-size must be a size from 1 byte to 1 GiB, such as 500k or 2MiB, not "0".'],
    [{ exclude: [' '] }, 'A pattern may not be empty.'],
  ])('%o are refused', (flags, message) => {
    expect(() => settings(flags)).toThrow(new UsageError(message));
  });
});

describe('values', () => {
  it.each([['300', 300], ['1k', 1024], ['1.5 KB', 1536], ['2MiB', 2 << 20], ['1g', 1 << 30], [42, 42]])('the size %s', (text, size) => {
    expect(parseSize('size', text)).toBe(size);
  });

  it.each(['', '-1', '2x', 'k', '2g', '1e3', 1.5e10])('the size %s is refused', text => {
    expect(() => parseSize('size', text)).toThrow(UsageError);
  });

  it.each([['Git.Corp.example', 'git.corp.example'], ['https://git.example/api/v3', 'git.example'], ['git.example:8443', 'git.example:8443'], ['http://localhost/', 'localhost']])('the host %s', (text, name) => {
    expect(hostName('host', text)).toBe(name);
  });

  it.each(['', 'a/b', 'a b', '-x', 'https://'])('the host "%s" is refused', text => {
    expect(() => hostName('host', text)).toThrow(UsageError);
  });

  it('a host with its product', () => {
    expect([parseHost('host', 'a'), parseHost('host', 'a=ghec')]).toEqual([['a', 'ghes'], ['a', 'ghec']]);
    expect(() => parseHost('host', 'a=b=c')).toThrow(/NAME=PRODUCT/);
  });
});
