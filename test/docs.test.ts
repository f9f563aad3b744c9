// Holds the documents to the program.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks';
import type { Report } from '../src/model';
import { anchor, commands, fences, fill, firstColumn, generatedNames, headings, links, prose, section, written } from './docs/markdown';
import { DEMO, ports, sections } from './docs/sections';
import { run } from './support/run';
import { tree } from './support/tree';

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const read = (file: string): string => readFileSync(at(file), 'utf8');
const UPDATE = process.env['UPDATE_DOCS'] === '1';

const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'rules/README.md', 'test/cases/README.md'];

describe('the generated sections', () => {
  it('are what the program says: `npm run docs` writes them', async () => {
    const all = await sections();
    const text = fill(readme, all);
    if (UPDATE) writeFileSync(at('README.md'), text);
    expect(read('README.md')).toBe(text);
    expect(generatedNames(readme).sort()).toEqual(Object.keys(all).sort());
  });
});

describe('a link', () => {
  it.each(documents)('in %s leads to a file or a heading that exists', file => {
    const text = read(file);
    const broken = links(text).filter(target => !target.startsWith('https://')).filter(target => {
      const [name = '', heading] = target.split('#');
      const other = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
      return !existsSync(at(other)) || (heading !== undefined && !headings(read(other)).map(anchor).includes(heading));
    });
    expect(broken).toEqual([]);
  });
});

describe('a command', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const CLI = /^(?:node dist\/cli\.js|npx \.) /;
  const isThere: readonly [RegExp, (word: string) => boolean][] = [
    [/^npm run (\S+)$/, name => name in scripts],
    [/^npm (cit)$/, () => 'test' in scripts],
    [/^(?:\w+=\S+ )?npx vitest run (\S+)$/, file => existsSync(at(file))],
    [/^node (build\/\S+) [\w-]+ (\S+)$/, file => existsSync(at(file))],
    [/^ls (?:-\S+ )?(\S+)$/, file => existsSync(at(file))],
  ];
  const all = [...commands(readme), ...commands(contributing)];

  it.each([...new Set(all.filter(line => CLI.test(line)))])('runs: %s', async line => {
    const root = tree({ 'my-project/app.js': "fetch('https://git.example.com/authorizations');\n" });
    const cwd = path.join(root, 'authorizations-lint');
    mkdirSync(cwd);
    cpSync(at(DEMO), path.join(cwd, DEMO), { recursive: true });
    const { code, stdout, stderr } = await run(line.replace(CLI, '').split(/\s+/), { cwd });
    expect([0, 1]).toContain(code);
    expect([stderr, stdout === '']).toEqual(['', false]);
  });

  it.each([...new Set(all.filter(line => !CLI.test(line)))])('is there: %s', line => {
    const fits = isThere.flatMap(([pattern, test]) => pattern.exec(line)?.slice(1).map(test) ?? []);
    expect([...new Set(fits)]).toEqual([true]);
  });

  it('named in passing is a script of the package', () => {
    const named = documents.flatMap(file => [...read(file).matchAll(/`npm run (\w+)`/g)].map(([, name = '']) => name));
    expect([...new Set(named)].filter(name => !(name in scripts))).toEqual([]);
  });

  it('stands in the section of every measured number', () => {
    const MEASURED = /\b\d[\d.,]*\s?(?:ms|s|seconds?|minutes?|[kKMG]i?B|%|times)\b/;
    const parts = documents.slice(0, 2).flatMap(file => written(read(file)).split(/^(?=## )/m));
    const bare = parts.filter(part => MEASURED.test(prose(part)) && commands(part).length === 0);
    expect(bare.map(part => part.split('\n', 1)[0])).toEqual([]);
  });
});

describe('a workflow', () => {
  const examples = fences(readme).filter(({ language }) => language === 'yaml').map(({ text }) => text);
  const workflows = [...examples, ...readdirSync(at('.github/workflows')).map(name => read(`.github/workflows/${name}`))];

  it.each(workflows)('pins its actions and asks for little (%#)', text => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, name = '']) => name);
    expect(uses.filter(name => !/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name) && name !== 'OWNER/authorizations-lint@COMMIT')).toEqual([]);
  });

  it.each(examples)('gives the Action inputs that it has (%#)', text => {
    const steps = text.split(/^ +- (?=uses:|run:)/m).filter(step => step.startsWith('uses: OWNER/'));
    const given = steps.flatMap(step => [...(/^ +with:\n((?: {10}\S.*\n?)+)/m.exec(step)?.[1] ?? '').matchAll(/^ +([\w-]+):/gm)].map(([, name = '']) => name));
    const used = [...text.matchAll(/steps\.lint\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
    const names = (kind: 'inputs' | 'outputs'): string[] => ports(kind).map(({ name }) => name);
    expect(given.filter(name => !names('inputs').includes(name))).toEqual([]);
    expect(used.filter(name => !names('outputs').includes(name))).toEqual([]);
  });
});

describe('the JSON report', () => {
  /** Every key with the keys that lead to it. What was sent has no keys of its own; what may be null is named itself. */
  function keysOf(value: unknown, above = ''): string[] {
    if (Array.isArray(value)) return value.flatMap(item => keysOf(item, `${above}[]`));
    if (typeof value !== 'object' || value === null || above.endsWith('.payload')) return [above];
    const own = Object.entries(value).flatMap(([key, inner]) => keysOf(inner, above === '' ? key : `${above}.${key}`));
    return /(?:^|\.)(?:advice|library|baseline|suppressed)$/.test(above) ? [above, ...own] : own;
  }

  it('has the keys that the README names', async () => {
    const root = tree({
      'app.js': "const URL = 'https://api.github.com/authorizations';\nfetch(URL, { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n",
      'ignored.js': "fetch('https://api.github.com/authorizations'); // authorizations-lint-ignore-line retired -- old\n",
      'binary.js': 'a\0b',
      '.authorizations-lint-baseline.json': '{ "format": 1, "findings": [{ "path": "gone.js", "rule": "r", "fingerprint": "0123456789abcdef", "count": 1 }] }',
    });
    const report = JSON.parse((await run([root, '--format', 'json'])).stdout) as Report;
    const documented = firstColumn(section(readme, 'JSON report')).slice(1);
    expect([...new Set(keysOf(report))].sort()).toEqual([...documented].sort());
    expect(documented).toEqual([...new Set(documented)]);
    expect(report.format).toBe(1);
  });
});

describe('the README', () => {
  it('has a configuration that is accepted', async () => {
    const example = fences(readme).find(({ language }) => language === 'json');
    const root = tree({ 'a.js': '', '.authorizations-lint.json': example?.text ?? 'there is none' });
    expect(await run([root])).toMatchObject({ code: 0, stderr: '' });
  });

  it('names every exit code as the help does', async () => {
    const { stdout } = await run(['--help']);
    const codes = [...(/Exit codes: (.*)/.exec(stdout)?.[1] ?? '').matchAll(/\d/g)].map(String);
    expect(firstColumn(section(readme, 'Exit codes')).slice(1)).toEqual(codes);
  });

  it('names every format', async () => {
    const { stderr } = await run(['--format', 'none']);
    const formats = /one of (.*), not/.exec(stderr)?.[1]?.split(', ');
    expect(firstColumn(written(section(readme, 'Options'))).slice(1)).toEqual(formats);
  });
});

describe('CONTRIBUTING', () => {
  const [block = ''] = fences(contributing).filter(fence => fence.section === 'The tree').map(({ text }) => text);
  /** The paths in the tree. Names come before the description of a line, and what is indented lies in the folder above it. */
  const listed: string[] = [];
  let folder = '';
  for (const line of block.split('\n')) {
    const names = /^\s*((?:[\w./<>-]+(?:\.\w+|\/)\s+)*)/.exec(`${line} `)?.[1]?.trim().split(/\s+/).filter(Boolean) ?? [];
    if (!line.startsWith(' ')) folder = names[0] ?? '';
    listed.push(...names.map(name => (line.startsWith(' ') ? folder + name : name)));
  }

  it('draws the tree as it is', () => {
    const existing = listed.map(name => name.replace(/<\w+>\/?$/, ''));
    expect(existing.filter(name => !existsSync(at(name)))).toEqual([]);
    const sources = readdirSync(at('src'), { withFileTypes: true }).map(entry => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`);
    expect(sources.filter(name => !listed.includes(name))).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...contributing.matchAll(/`((?:src|test|build|rules)\/[\w./-]+)`/g)].map(([, name = '']) => name);
    expect(named.filter(name => !existsSync(at(name)))).toEqual([]);
  });
});

describe('the change log', () => {
  it('names the version, and every check', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(headings(read('CHANGELOG.md')).some(title => title.startsWith(version))).toBe(true);
    for (const { id } of checks) expect(read('CHANGELOG.md')).toContain(`\`${id}\``);
  });
});
