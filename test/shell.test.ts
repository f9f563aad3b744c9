import { beforeAll, describe, expect, it } from 'vitest';
import type { CallExpr, Expr, Lower, Program, RecordExpr, Workspace } from '../src/analysis/program';
import { load } from '../src/languages/shell';
import { clients, optionOf } from '../src/languages/shell/clients';
import { printExpr, printPlace } from './print-expr';
import { shellRows } from './shell-rows';

const workspace: Workspace = { resolve: () => undefined, program: () => undefined, version: () => undefined, packageOf: () => undefined };
let lower: Lower;
beforeAll(async () => { ({ lower } = await load()); });

const read = (script: string): Program => lower({ path: 'a.sh', text: script }, workspace);
const calls = (script: string): string[] => read(script).calls.map(printExpr);

describe.each(Object.entries(shellRows))('%s', (_group, rows) => {
  it.each(rows.map(([title, script, ...expected]) => ({ title, script, expected })))('$title', ({ script, expected }) => {
    expect(calls(script)).toEqual(expected);
  });
});

/** The expression of the first call's entry of this name. */
function entryOf(program: Program, name: string): Expr {
  const record = program.calls[0]?.args[0]?.value as RecordExpr;
  return record.entries.find(e => e.key?.kind === 'literal' && e.key.value === name)!.value;
}

describe('bindings', () => {
  const url = (script: string): Extract<Expr, { kind: 'name' }> => {
    const found = entryOf(read(script), 'url');
    if (found.kind !== 'name') throw new Error(`${found.kind} is no name`);
    return found;
  };

  it('keeps every write with what it may depend on', () => {
    const { binding } = url('U=a\nexport U=b\n[ -z "$U" ] && U=c\nif x; then U=d; fi\nfor i in 1; do U=e; done\nread U\ncase x in y) readonly U=g;; esac\ncurl "$U"');
    expect(binding.writes.map(w => `${printExpr(w.value)}${w.maybe ? '?' : ''}`)).toEqual(['"a"', '"b"', '"c"?', '"d"?', '"e"?', '?read:U', '"g"?']);
  });

  it('orders reads and writes', () => {
    const name = url('U=a\ncurl "$U"\nU=b');
    expect(name.binding.writes.map(w => w.order < name.use.order)).toEqual([true, false]);
  });

  it('keeps locals apart from globals', () => {
    const program = read('U=a\nf() { local U=b; curl "$U"; }\ng() { V=c; }\nf\ncurl "$U$V"');
    const inside = entryOf(program, 'url');
    if (inside.kind !== 'name') throw new Error('no name');
    expect(inside.binding.writes.map(w => [printExpr(w.value), w.owner?.name])).toEqual([['"b"', 'f']]);
    expect(inside.binding.owner?.name).toBe('f');
  });

  it('gives loops all their values', () => {
    expect(url('for U in a "$B" c; do curl "$U"; done').binding.writes.map(w => printExpr(w.value))).toEqual(['("a" | ?environment:B | "c")']);
    expect(url('for U in $LIST; do curl "$U"; done').binding.writes.map(w => printExpr(w.value))).toEqual(['?loop:U']);
    expect(url('for U in a; do curl "$U"; done').use.loop).toBeDefined();
  });

  it('gives parameters their position and default', () => {
    const program = read('f() { curl "${2:-https://a}"; }');
    const [call] = program.calls;
    expect(call?.owner?.params.map(p => [p.name, p.parameter?.index])).toEqual([['$1', 0], ['$2', 1]]);
    expect(printExpr(call!.owner!.params[1]!.parameter!.default!)).toBe('"https://a"');
  });

  it('tells what a function prints', () => {
    const call = read('url() { if [ "$1" ]; then echo "https://a/$1"; else printf "https://b"; fi; }\ncurl "$(url x)"').calls[0]!;
    const value = (call.args[0]!.value as RecordExpr).entries[0]!.value as CallExpr;
    const fn = value.callee.kind === 'name' ? value.callee.binding.writes[0]!.value : undefined;
    expect(fn?.kind === 'function' ? fn.returns.map(printExpr) : undefined).toEqual(['"https://a/" + $1', '"https://b"']);
  });

  it('appends', () => {
    expect(url('U=a; U+=b; curl "$U"').binding.writes.map(w => printExpr(w.value))).toEqual(['"a"', 'U + "b"']);
  });
});

describe('places', () => {
  it('counts UTF-16 units', () => {
    const program = read(`# ü\necho "😀ü"; curl -u 'ü😀:p' -d '{"ä":"😀"}' "https://a/😀" # x`);
    expect(printPlace(program.calls[0]!.at)).toBe('2:13-59');
    expect(printPlace(entryOf(program, 'url').at)).toBe('2:46-58');
    expect(printPlace(entryOf(program, 'body').at)).toBe('2:33-43');
    const auth = entryOf(program, 'auth') as RecordExpr;
    expect(auth.entries.map(e => `${printExpr(e.value)} ${printPlace(e.value.at)}`)).toEqual(['"ü😀" 2:22-25', '"p" 2:26-27']);
  });

  it('is the command without its pipeline, redirections and assignment', () => {
    const program = read('x=$(true; sudo curl \\\n  -s https://a > f | jq .)');
    expect(program.calls.map(c => printPlace(c.at))).toEqual(['1:11-2:15']);
  });

  it('is the text alone where the text stands letter by letter', () => {
    const place = (script: string): string => printPlace(entryOf(read(script), 'body').at);
    expect(place(`curl -d '{"a":1}' https://a`)).toBe('1:10-17');
    expect(place(`curl -d'{"a":1}' https://a`)).toBe('1:9-16');
    expect(place(`curl --data={} https://a`)).toBe('1:13-15');
    expect(place(`curl -d '{\n"a":1}' https://a`)).toBe('1:10-2:7');
    expect(place(`curl -d @- https://a <<EOF\n  {}\nEOF`)).toBe('2:1-3:1');
  });

  it('is the whole word where it does not', () => {
    const place = (script: string): string => printPlace(entryOf(read(script), 'body').at);
    expect(place(String.raw`curl -d "{\"a\":1}" https://a`)).toBe('1:9-20');
    expect(place(`curl -d 'a'"b" https://a`)).toBe('1:9-15');
    expect(place('curl -d "\\"a\n b" https://a')).toBe('1:9-2:4');
  });

  it('gives the parts of JSON items their own', () => {
    const body = entryOf(read(`http a.b scopes:='["repo", "user"]'`), 'body') as RecordExpr;
    const list = body.entries[0]!.value as Extract<Expr, { kind: 'list' }>;
    expect(list.items.map(i => printPlace(i.at))).toEqual(['1:20-26', '1:28-34']);
  });

  it('survives line ends of Windows', () => {
    const program = read('curl \\\r\n  -X POST \\\r\n  https://a\r\ncurl https://b\r\n');
    expect(program.calls.map(c => `${printExpr(c)} ${printPlace(c.at)}`)).toEqual(['curl({ url: "https://a", method: "POST" }) 1:1-3:12', 'curl({ url: "https://b", method: "GET" }) 4:1-15']);
  });
});

describe('texts', () => {
  it('are the comments and strings that name an endpoint, line by line', () => {
    const script = '# see POST /authorizations\n# nothing\necho "a\nGET https://api.github.com/authorizations/1\n"\nx=\'/applications/1/tokens/2\'\ncat <<EOF\nb\n  $H/authorizations\nEOF\ncurl "$(curl "$H/authorizations")"';
    expect(read(script).texts.map(t => `${printPlace(t.at)} ${t.kind} ${t.text}`)).toEqual([
      '1:1-27 comment # see POST /authorizations',
      '4:1-44 string GET https://api.github.com/authorizations/1',
      '6:4-28 string /applications/1/tokens/2',
      '9:1-20 string   $H/authorizations',
      '11:15-32 string $H/authorizations',
    ]);
  });
});

describe('scripts that can not be read', () => {
  it('are read as far as possible', () => {
    const program = read('curl https://a\nif x; then\ncurl -d y https://b\ncurl https://c');
    expect(program.calls.map(printExpr)).toEqual(['curl({ url: "https://a", method: "GET" })', 'curl({ url: "https://b", method: "POST", body: "y" })', 'curl({ url: "https://c", method: "GET" })']);
    expect(program.problems).toEqual(['syntax error in line 1']);
  });

  it('keep what stands before an open quote', () => {
    const program = read('curl -X PUT https://a\ncurl https://b -d "x');
    expect(program.calls.map(printExpr)[0]).toBe('curl({ url: "https://a", method: "PUT" })');
    expect(program.problems).toHaveLength(1);
  });

  it('have no problems when there are none', () => {
    expect(read('#!/bin/sh\nset -e\ncurl https://a\n').problems).toEqual([]);
    expect(read('').calls).toEqual([]);
  });

  it('do not exhaust the stack', () => {
    const deep = `${'if a; then '.repeat(2_000)}curl https://a; ${'fi; '.repeat(2_000)}`;
    expect(read(deep).problems).toEqual(['nested deeper than 150 levels: the inner part was not read']);
    expect(read(`${'x && '.repeat(20_000)}curl https://a`).calls.map(printExpr)).toEqual(['curl({ url: "https://a", method: "GET" })']);
    expect(read(`${'$('.repeat(5_000)}curl https://a${')'.repeat(5_000)}`).problems).not.toEqual([]);
  });

  it('do not exhaust the memory, and do not spoil the next one', () => {
    expect(read(`a ${'| a '.repeat(30_000)}|`).problems).toEqual(['too tangled to be parsed']);
    expect(calls(`${'a | b\n'.repeat(20_000)}curl https://a`)).toEqual(['curl({ url: "https://a", method: "GET" })']);
  });

  it('do not take for ever', () => {
    expect(read('a=(\n'.repeat(20_000)).problems).toEqual(['too tangled to be parsed']);
    expect(calls(`curl -d '${'x'.repeat(5_000_000)}' https://a`)).toHaveLength(1);
    expect(calls(`curl ${'a '.repeat(200_000)}`)).not.toEqual([]);
    expect(calls('X="$X a"\ncurl $X\n'.repeat(1_000))).not.toEqual([]);
    expect(calls('A="$B $B"\nB="$C $C"\nC="$A $A"\ncurl $A')).not.toEqual([]);
  });
});

describe('the tables of the clients', () => {
  it('name each option once', () => {
    for (const client of clients) {
      const names = [...Object.values(client.values).flat(), ...Object.values(client.flags).flat(), ...client.others.split(/\s+/)];
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      for (const name of names) expect(name).toMatch(/^(-[^-]|--[\w.-]+)$/);
      for (const name of names) expect(optionOf(client, name)).toBeDefined();
    }
  });

  it('name their sources', () => {
    for (const client of clients) expect(client.source).toMatch(/^https:\/\//);
  });
});
