// Code of a size and a shape that an analysis can lose itself in: what stands behind it is found all the same.
import { describe, expect, it } from 'vitest';
import { scan, type Report } from '../src';
import { tree } from './support/tree';

const found = ({ findings }: Report): string[] => findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

async function report(name: string, lines: readonly string[]): Promise<Report> {
  const root = tree({ [name]: `${lines.join('\n')}\n` });
  const all = { include: [], exclude: [], gitignore: false, maxFileSize: 1 << 25, hosts: {}, severities: {} };
  return (await scan({ root, paths: [], product: 'github.com', today: '2026-01-01', ...all })).report;
}

describe('what is large', () => {
  it('may be a table of tens of thousands of routes', async () => {
    const others = numbers(30_000).map(i => `    "things${i}": { "method": "GET", "url": "/things/${i}", "docs": "/docs/${i}" },`);
    const lines = ['{', '  "baseUrl": "https://api.github.com",', '  "routes": {', ...others, '    "create": { "method": "POST", "url": "/authorizations" }', '  }', '}'];
    expect(found(await report('routes.json', lines))).toEqual(['routes.json:30004 create-authorization/retired']);
  });

  it('may be a machine whose state is made of itself in every line', async () => {
    const steps = numbers(60).map(i => `  if (next(state) === ${i}) state = { ...state, output: state.output + escape(state.input.slice(${i})), last: { ...state.last, [state.output]: state.input } };`);
    const lines = ['function run(state) {', ...steps, '  return run({ ...state, ...state.last, input: state.output });', '}', "run({ input: '', output: '', last: {} });", "fetch('https://api.github.com/authorizations');"];
    const { findings, skipped } = await report('machine.js', lines);
    expect([findings.map(({ line, rule }) => `${line} ${rule}`), skipped]).toEqual([['65 list-authorizations/retired'], []]);
  });

  it('may be a chain of objects, each made of the one before', async () => {
    const chain = numbers(2_000).map(i => `const options${i + 1} = { ...options${i}, option${i}: ${i} };`);
    const lines = ["const options0 = { method: 'POST', url: 'https://api.github.com/authorizations' };", ...chain, 'request(options2000);', "fetch('https://api.github.com/authorizations');"];
    const { findings, skipped } = await report('chain.js', lines);
    expect([findings.map(({ line, rule }) => `${line} ${rule}`), skipped]).toEqual([['1 create-authorization/retired', '2003 list-authorizations/retired'], []]);
  });
});
