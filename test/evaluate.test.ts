// What the evaluator makes of JavaScript expressions: a table for each form, and a run against the real thing.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Evaluator } from '../src/analysis/evaluate';
import type { Workspace } from '../src/analysis/program';
import { lastly } from '../src/analysis/scope';
import { each, known, type Abstract } from '../src/analysis/value';
import { load } from '../src/languages/javascript';

const { lower, library } = await load();
const workspace: Workspace = { resolve: () => undefined, program: () => undefined, version: () => undefined, packageOf: () => undefined };

/** The value of `result` at the end of a script. */
function evaluate(code: string, path = 'a.ts'): Abstract {
  const program = lower({ path, text: `${code}\nexport { result };` }, workspace);
  const evaluator = new Evaluator(workspace, library);
  const exports = evaluator.exportsOf(program);
  if (exports.kind !== 'object') throw new Error('nothing exported');
  return evaluator.whole({ kind: 'member', of: { kind: 'name', binding: program.exports, at: program.exports.at, use: { order: Infinity, owner: null } }, key: { kind: 'literal', value: 'result', at: program.exports.at }, at: program.exports.at });
}

/** A value in one line: holes in braces, alternatives with bars, `…` for what may follow. */
function print(value: Abstract): string {
  switch (value.kind) {
    case 'scalar': return JSON.stringify(value.value);
    case 'template': return JSON.stringify(value.parts.map(p => (typeof p === 'string' ? p : `{${p.name}}`)).join(''));
    case 'either': return value.of.map(print).join(' | ');
    case 'list': return `[${[...value.items.map(print), ...(value.open ? ['…'] : [])].join(', ')}]`;
    case 'record': return `{${[...[...value.fields].map(([k, v]) => `${k}: ${print(v)}`), ...(value.open ? ['…'] : [])].join(', ')}}`;
    case 'encoded': return `${value.as}(${print(value.of)})`;
    case 'symbol': return `<${value.root.name}${value.steps.map(s => (s.kind === 'member' ? `.${s.name ?? '?'}` : '()')).join('')}>`;
    case 'unknown': return `{${value.name}}`;
    default: return `<${value.kind}>`;
  }
}

const forms: Readonly<Record<string, readonly [code: string, value: string][]>> = {
  literals: [
    ["const result = 'a';", '"a"'], ['const result = `a`;', '"a"'], ['const result = 3;', '3'], ['const result = -3;', '-3'], ['const result = true;', 'true'], ['const result = null;', 'null'],
    ["const result = 'a' as const;", '"a"'], ["const result = <string>'a';", '"a"'], ["const result = ('a')!;", '"a"'], ["const result = { a: 'b' } satisfies object;", '{a: "b"}'],
  ],
  joins: [
    ["const a = 'x'; const result = `${a}/y`;", '"x/y"'], ["const result = 'a' + 1 + 'b';", '"a1b"'], ['let a = null; const result = `x/${a}/y`;', '"x/{}/y"'], ['const result = `${host}/y`;', '"{host}/y"'],
    ["const result = 'a'.concat('b', 'c');", '"abc"'], ["const result = ['a', 'b'].join('/');", '"a/b"'], ["const a = ['a']; const result = [...a, 'b'].join('/');", '"a/b"'],
    ["let result = 'a'; result += 'b';", '"ab"'], ["const result = '/x/:id'.replace(':id', '5');", '"/x/5"'], ["const result = 'AB'.toLowerCase();", '"ab"'],
    ["const f = (t, ...v) => t[0] + v[0]; const result = f`a/${'b'}`;", '"a/b"'], ["const f = (t, ...v) => 'x/' + String.raw(t, ...v); const result = f`a/${b}`;", '"x/a/{b}"'], ["const f = t => t.map(g); const result = f`a`;", '"a"'],
    ["const result = 'a{/id}'.replace(/\\{\\/id\\}/, '/7');", '"a/7"'], ["const result = 'a-b-c'.replace(/-/g, '/');", '"a/b/c"'], ["const result = 'a-b-c'.replace(/-/, '/');", '"a/b-c"'],
    ["import util from 'util'; const result = util.format('%s/%d', 'a', 1);", '"a/1"'],
  ],
  defaults: [
    ["const result = process.env.API || 'a';", '<process.env.API> | "a"'], ["const result = x ?? 'a';", '<x> | "a"'], ["const result = x ? 'a' : 'b';", '"a" | "b"'],
    ["function f(a = 'x') { return a; } const result = f();", '"x"'], ["function f({ a = 'x' } = {}) { return a; } const result = f({ a: 'y' });", '"y"'],
  ],
  'values over time': [
    ["let result = 'a'; result = 'b';", '"b"'], ["let result = 'a'; if (x) result = 'b';", '"a" | "b"'], ["let result = 'a'; if (x) { result = 'b'; } else { result = 'c'; }", '"a" | "b" | "c"'],
    ["let a = 'a'; const result = a; a = 'b';", '"a"'], ["let a = 'a'; function f() { return a; } a = 'b'; const result = f();", '"a" | "b"'],
  ],
  'values over time, in loops': [
    ["let a = 'a', result = ''; while (x) { result = a; a = 'b'; }", '"" | "a" | "b"'], ["let a = 'z', result = ''; a = 'a'; while (x) { result = a; } a = 'c';", '"" | "a"'],
    ["let a = 'a', result = ''; while (x) { while (y) { result = a; } a = 'b'; }", '"" | "a" | "b"'], ["let result = 'a'; while (x) { result += 'b'; }", '"a" | "ab" | "{result}b"'],
    ["const o = { p: 'a' }; let result = ''; while (x) { result = o.p; o.p = 'b'; }", '"" | "a" | "b"'], ["const o = { p: 'a' }; while (x) { o.p = o.p + 'b'; } const result = o.p;", '"a" | "ab" | "{o}b"'],
  ],
  objects: [
    ["const o = { a: { b: 'c' } }; const result = o.a.b;", '"c"'], ["const k = 'a'; const o = { [k]: 'c' }; const result = o['a'];", '"c"'],
    ["const o = {}; o.a = 'c'; o['b'] = 'd'; const result = o;", '{a: "c", b: "d"}'], ["const a = { x: '1' }; const result = { ...a, y: '2' };", '{x: "1", y: "2"}'],
    ["const result = Object.assign({}, { x: '1' }, { x: '2' });", '{x: "2"}'], ["const result = { x: '1', ...unknown };", '{x: "1", …}'],
    ["const { a, ...rest } = { a: '1', b: '2' }; const result = a;", '"1"'], ["const [, b] = ['1', '2']; const result = b;", '"2"'], ["const o = { get a() { return 'x'; } }; const result = o.a;", '"x"'],
    ["const result = JSON.stringify({ a: ['b'] });", 'json({a: ["b"]})'], ["import qs from 'querystring'; const result = qs.stringify({ a: 'b' });", 'form({a: "b"})'],
    ["enum E { A = 'x' } const result = E.A;", '"x"'], ["const o = { a: 'x', f() { return this.a; } }; const result = o.f();", '"x"'],
  ],
  classes: [
    ["class C { a = 'x'; m() { return this.a + '/y'; } } const result = new C().m();", '"x/y"'], ["class C { constructor(b) { this.a = b; } } const result = new C('x').a;", '"x"'],
    ["class C { constructor(private a: string) {} get b() { return `${this.a}/z`; } } const result = new C('x').b;", '"x/z"'], ["class C { static a = 'x'; } const result = C.a;", '"x"'],
    ["class B { static a = 'x'; } class C extends B {} const result = C.a;", '"x"'], ["class B { m() { return this.a() + '/y'; } } class C extends B { a() { return 'x'; } } const result = new C().m();", '"x/y"'],
    ["abstract class B { abstract a: string; get m() { return this.a; } } class C extends B { a = 'x'; } const result = new C().m;", '"x"'], ["class B { m() { return this.n; } } class C extends B { n = 'c'; } class D extends C { n = 'd'; } const result = new D().m() + new C().m();", '"dc"'],
    ["class B { m() { return this.base + '/y'; } } class C extends B { base = 'x'; } const result = new C().base;", '"x"'], ["class B { a = 'x'; } class C extends B {} const result = new C().a;", '"x"'],
    ["function C(a) { this.a = a; } C.prototype.m = function () { return this.a; }; const result = new C('x').m();", '"x"'],
  ],
  functions: [
    ["const f = (a) => a + '/b'; const result = f('a');", '"a/b"'], ["const f = a => b => a + b; const result = f('a')('b');", '"ab"'], ["function f(...a) { return a[1]; } const result = f('a', 'b');", '"b"'],
    ["function f(a) { return a; } const result = f.call(null, 'x');", '"x"'], ["function f(a) { return a; } const result = f.apply(null, ['x']);", '"x"'], ["function f(a, b) { return a + b; } const result = f.bind(null, 'x')('y');", '"xy"'],
    ["function f(x) { if (x) return 'a'; return 'b'; } const result = f(y);", '"a" | "b"'], ['function f(n) { return f(n - 1); } const result = f(1);', '{f}'],
  ],
  URLs: [
    ["const result = new URL('/a', 'https://h/x');", '"https://h/a"'], ["const result = new URL('/a', base).href;", '"{base}/a"'], ["import url from 'url'; const result = url.resolve('https://h/x/', 'a');", '"https://h/x/a"'],
    ["import url from 'url'; const result = url.format({ protocol: 'https', host: 'h', pathname: '/a' });", '"https://h/a"'], ["import path from 'path'; const result = path.posix.join('a/', '/b', 'c');", '"a/b/c"'],
    ["const u = new URL('https://h/a'); const result = u.toString();", '"https://h/a"'], ["const result = 'a/' + encodeURIComponent('b c');", '"a/b%20c"'],
  ],
};

for (const [name, rows] of Object.entries(forms)) {
  test.each(rows)(`${name}: %s`, (code, value) => expect(print(evaluate(code))).toBe(value));
}

test('a value that depends on itself is a hole, not a hang', () => {
  expect(print(evaluate('const a = b; const b = a; const result = a;'))).toMatch(/^\{[ab]\}$/);
  expect(print(evaluate('const o = { get a() { return o.b; }, get b() { return o.a; } }; const result = o.a;'))).toContain('{');
});

test('what a loop makes of its own values in many branches takes few steps', () => {
  const letters = [...'abcdefghijkl'];
  const { exports } = lower({ path: 'a.ts', text: `let s = ''; for (const i of list) { ${letters.map(l => `if (i.${l}) s += '${l}';`).join(' ')} } export const result = s;` }, workspace);
  const evaluator = new Evaluator(workspace, library);
  evaluator.whole(lastly(exports));
  expect(evaluator.spent).toBeLessThan(100 * letters.length);
});

// ---- what it claims to know is what running gives

const leaf = fc.oneof(fc.constantFrom("'a'", "'/x'", '`b`', '1', "''", 'v0', 'v1', 'v2', 'o.p', "o['q']", 'f(v0)', 'g(v1)', 'new C(v2).p', 'C.s'));
const expression: fc.Arbitrary<string> = fc.letrec<{ e: string }>(tie => ({
  e: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf,
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `(${a} + '' + ${b})`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `\`\${${a}}-\${${b}}\``),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `(flag ? ${a} : ${b})`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `(${a} || ${b})`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `[${a}, ${b}].join('/')`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `({ m: ${a}, n: ${b} }).n`),
    fc.tuple(tie('e'), tie('e')).map(([a, b]) => `Object.assign({}, { m: ${a} }, { m: ${b} }).m`),
    tie('e').map(a => `f(${a})`), tie('e').map(a => `String(${a}).toUpperCase()`), tie('e').map(a => `(z => z + '!')(${a})`),
    tie('e').map(a => `(''.concat(${a}))`), tie('e').map(a => `encodeURIComponent(${a})`)),
})).e;
const statement = fc.oneof(
  fc.tuple(fc.constantFrom('v0', 'v1', 'v2'), expression).map(([v, e]) => `${v} = ${e};`),
  fc.tuple(fc.constantFrom('v0', 'v1', 'v2'), expression).map(([v, e]) => `if (flag) { ${v} = ${e}; }`),
  fc.tuple(fc.constantFrom('v0', 'v1', 'v2'), expression).map(([v, e]) => `${v} += ${e};`),
  fc.tuple(fc.constantFrom('p', 'q'), expression).map(([k, e]) => `o.${k} = ${e};`),
  fc.tuple(fc.constantFrom('v0', 'v1'), expression).map(([v, e]) => `for (const i of [1, 2]) { ${v} = ${e}; }`),
);
const HEAD = "let v0 = 'm', v1 = 'n', v2 = 'k'; const o = { p: 'op', q: 'oq' }; function f(x) { return x + '_'; } const g = y => `<${y}>`; class C { static s = 'st'; constructor(c) { this.p = 'c' + c; } }";

test('a value it claims to know is the value that running the script gives', () => {
  fc.assert(fc.property(fc.array(statement, { maxLength: 5 }), expression, fc.boolean(), (statements, last, flag) => {
    const script = `${HEAD} ${statements.join(' ')} var result = ${last};`;
    const real: unknown = runInNewContext(`${script} result`, { flag });
    const alternatives = each(evaluate(`declare const flag: boolean; ${script}`));
    const texts = new Set(alternatives.map(known));
    // Known only in part: the rest may be anything. Known in full: one of them it is.
    return texts.has(undefined) || texts.has(String(real));
  }), { numRuns: 400 });
  expect(known(evaluate(`${HEAD} var result = v0;`))).toBe('m');
});
