import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discover, type LanguageNames, type SourcePath } from '../src/discover';
import { mayHold, mayHoldText, needlesFrom } from '../src/needles';
import { deriveNeedles } from '../src/needles/derive';
import { operations } from '../src/operations';
import { Prefilter, sizeInWords, type Prefiltered } from '../src/prefilter';
import { inPlace, plainMachine, vectorMachine, wordSearch, type Machine } from '../src/prefilter/word-search';
import { decode } from '../src/read';
import { tree, type Files } from './support/tree';
import { unprivileged } from './support/unprivileged';

const languages: readonly LanguageNames[] = [
  { id: 'javascript', extensions: ['.js'], interpreters: ['node'] },
  { id: 'shell', extensions: ['.sh'], interpreters: ['bash'] },
];
const needlesOf = needlesFrom(deriveNeedles(operations, languages));
const passes = (code: string): boolean => {
  const bytes = Buffer.from(code);
  return mayHold(needlesOf('javascript'), bytes, bytes.length);
};
const prefilter = ({ root, files }: { root: string; files: readonly SourcePath[] }, limit: number): Prefiltered => {
  const sieve = new Prefilter(needlesOf, languages, root, limit);
  files.forEach(file => sieve.read(file));
  return sieve.result;
};
const sift = (files: Files, limit = 1000) => {
  const root = tree(files);
  return prefilter(discover({ root, paths: [], include: [], exclude: [], gitignore: false }, languages), limit);
};
const CALL = "fetch('https://api.github.com/authorizations');\n";

describe('a file passes', () => {
  it.each([
    "fetch('https://api.github.com/authorizations')", "fetch('/authorizations/' + id)", "api('authorizations')", 'api(`${base}authorizations/${id}`)', 'curl $API/authorizations',
    'curl api.github.com/authorizations', 'curl "https://$HOST/api/v3/authorizations"', 'gh api authorizations/1', "path: ':base/authorizations'", '{"url": "\\/authorizations"}',
    "nock(host).get(/\\/authorizations$/)", "['authorizations', id].join('/')", "util.format('%sauthorizations', base)", 'http://localhost:3000/authorizations',
    'fetch(`/api/${version}/authorizations`)', 'fetch(`https://${host}/api/v3/authorizations`)', 'fetch(`https://host.example/${base}/authorizations`)', 'fetch(`/applications/grants`)', "'/applications/' + id + '/tokens/' + token", "['applications', id, 'grants', token]", "get(`/applications/${id}/tokens`)",
    'github.authorization.create({})', "octokit.authorization['getAll']()", 'client\n  .authorization\n  ?.create({})', 'octokit.oauthAuthorizations.createAuthorization()',
    'const { users, authorization } = client; authorization.check()', 'const a = client.authorization;\na.reset()', "Q.ninvoke(client.authorization, 'create', {})",
    'stub.authorization = { check: sinon.stub() }', 'octokit.apps.checkAuthorization({})', "const { apps } = octokit; apps['resetAuthorization']()", "require('ghauth')(options)",
    "import { createBasicAuth } from '@octokit/auth'", "var octonode = require('octonode'); octonode.auth.config({ a: 1 }).login(['user'], f)", 'client.auth.config().login()', 'octo.authorizations.create({})',
    'octo.authorizations(1).remove()', 'octo.applications(id).tokens(token).fetch()', 'github.oauth.createAuthorization({})',
  ])('%s', code => {
    expect(passes(code)).toBe(true);
  });
});

describe('members that other things have too', () => {
  const asks = (files: Files): (readonly string[] | undefined)[] => sift(files).candidates.map(candidate => candidate.asks);

  it('want a manifest to ask for their library, unless the file or its path tells whose they are', () => {
    const code = 'client.authorization.create({});\n';
    expect(asks({ 'a.js': code })).toEqual([expect.arrayContaining(['github', '@octokit/rest'])]);
    expect(asks({ 'a.js': `// of GitHub\n${code}`, 'lib/gh-client/b.js': code, 'c.js': code + CALL, 'd.js': 'client.oauthAuthorizations.listGrants()' })).toEqual([undefined, undefined, undefined, undefined]);
    for (const name of ['myGhApi', 'useghauth', 'gh', 'ghClient', 'gheapi', 'git_hub', 'octo']) expect(asks({ 'a.js': `${name}.authorization.create({});\n` })).toEqual([undefined]);
  });

  it('are told by a name and an address of the host, not by a link to a page of a repository', () => {
    const [none, wanted] = [[undefined], [expect.arrayContaining(['github'])]];
    const told = (comment: string): unknown => asks({ 'a.js': `// ${comment}\nclient.authorization.create({});\n` });
    for (const link of ['https://github.com/o/r/issues/1', 'https://github.com/o/r', 'https://gist.github.com/o/1a2b', 'https://raw.githubusercontent.com/o/r/main/x']) expect(told(`see ${link}`)).toEqual(wanted);
    for (const name of ['https://github.com/login/oauth/authorize', 'https://api.github.com/repos/o/r', 'https://github.com', 'github.com/o/go-github/v1', 'https://github.com/octokit/rest.js']) expect(told(name)).toEqual(none);
  });
});

describe('a language', () => {
  const inLanguage = (language: string, code: string): boolean => mayHold(needlesFrom(deriveNeedles(operations, [{ id: 'javascript' }, { id: 'python' }]))(language), Buffer.from(code), code.length);

  it('has its own libraries, and every language the endpoints', () => {
    expect([inLanguage('javascript', "require('ghauth')"), inLanguage('python', "require('ghauth')")]).toEqual([true, false]);
    expect(inLanguage('python', "get('/authorizations')")).toBe(true);
  });

  it('without libraries may hold code of the others', () => {
    expect(inLanguage('markdown', "require('ghauth')")).toBe(true);
    expect(['`/authorizations`', '// grüße, authorization'].map(text => mayHoldText(needlesOf, text))).toEqual([true, false]);
    // A header that goes by a member's name is none, whatever else the page is about.
    expect(["gh = GitHub(token)\ngh.authorization(5)", "gh = GitHub(token)\nheaders = {'authorization': token}", "the `github` package\nheaders = {'authorization': token}"].map(text => mayHoldText(needlesFrom(deriveNeedles(operations, [{ id: 'python' }])), text))).toEqual([true, false, false]);
  });
});

describe('a file does not pass', () => {
  it.each([
    "fetch('https://api.paypal.com/v2/payments/authorizations/1')", "fetch('/api/v2/authorizations')", "get('/v1/issuing/authorizations')", '// a list of authorizations', 'const authorizations = []',
    'headers: { authorization: token }', "req.headers.authorization.split(' ')", "const { authorization } = req.headers", "headers['authorization'] = get()", 'setHeader("Authorization", create())',
    "get('/applications/1/token')", "get('/v1/applications/1/tokens/2')", 'applications and tokens', 'octokit.apps.checkToken({})', 'x.checkAuthorizations()', "require('ghauth2')",
    'fetch("/admin/credential-authorizations")', "get('/circuits/{name}/authorizations')", 'get(`/circuits/${name}/authorizations`)', "get('/pay/v3/authorizations')", 'authorization', 'self.authorization(auth).create()',
  ])('%s', code => {
    expect(passes(code)).toBe(false);
  });

  it('whatever it holds, without any of the words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => void expect(passes(text)).toBe(false)));
  });
});

/** Code that an operation can hide in, in several styles. */
const styles: Readonly<Record<string, (segments: readonly string[]) => string>> = {
  whole: segments => `send('/${segments.join('/')}')`,
  url: segments => `send("https://api.github.com/${segments.join('/')}?page=1")`,
  enterprise: segments => `send(\`\${host}/api/v3/${segments.map(segment => segment.replace(/^\{.*/, '${x}')).join('/')}\`)`,
  bare: segments => `send(base, '${segments.join('/')}')`,
  added: segments => `send(base + ${segments.map(segment => (segment.startsWith('{') ? "'/' + x" : `'/${segment}'`)).join(' + ')})`,
  list: segments => `send([${segments.map(segment => (segment.startsWith('{') ? 'x' : `'${segment}'`)).join(', ')}])`,
  template: segments => `send(\`\${base}${segments.join('/')}\`)`,
};

describe('nothing is lost', () => {
  const endpoint = fc.constantFrom(...operations.map(({ path: at }) => at.slice(1).split('/')));
  const noise = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '"', '/', '.', '{', '(', 'é', '\u2028', 'authorization', 'applications', 'v1/'), maxLength: 60 });

  it('of any operation, in any style, with anything around it', () => {
    fc.assert(fc.property(endpoint, fc.constantFrom(...Object.values(styles)), noise, noise, (segments, style, before, after) =>
      void expect(passes(`${before} ${style(segments)} ${after}`)).toBe(true)));
  });

  it('of any library member, called straight or taken out of its client', () => {
    const bindings = operations.flatMap(operation => operation.bindings).filter(({ language }) => language === 'javascript');
    fc.assert(fc.property(fc.constantFrom(...bindings), noise, fc.boolean(), ({ packages, receiver, member }, before, apart) => {
      const [first, ...rest] = [...receiver, ...(member === '' ? [] : [member])];
      const steps = rest.map(step => (/^\w/.test(step) ? `.${step}` : '({ a: 1 })')).join('');
      const use = apart && receiver[1] !== '()' ? `const { ${first ?? 'x'} } = client;\n${first ?? 'x'}${steps}()` : `client.${first ?? 'x'}${steps}()`;
      expect(passes(`const lib = require('${packages[0] ?? ''}');\n${before}\n${use}`)).toBe(true);
    }), { numRuns: 500 });
  });
});

describe.each([['by vectors', vectorMachine()], ['place by place', plainMachine()]] satisfies [string, Machine][])('the search for words %s', (_name, machine) => {
  const letter = fc.constantFrom('a', 'b', 'c', 'q');
  const some = fc.uniqueArray(fc.string({ unit: letter, minLength: 4, maxLength: 8 }), { minLength: 1, maxLength: 20 });
  const places = (word: string, text: string): number[] => [...text.matchAll(new RegExp(`(?=${word})`, 'g'))].map(({ index }) => index);
  const bySearch = (words: readonly string[], bytes: Uint8Array, length: number): unknown => {
    const found = wordSearch(words, () => machine)(bytes, length);
    return Object.fromEntries(words.map(word => [word, found?.get(word) ?? []]));
  };
  const byPattern = (words: readonly string[], bytes: Uint8Array, length: number): unknown => {
    const text = Buffer.from(bytes.subarray(0, length)).toString('latin1');
    return Object.fromEntries(words.map(word => [word, places(word, text)]));
  };

  it('finds what String.indexOf finds', () => {
    const text = fc.string({ unit: fc.oneof({ weight: 9, arbitrary: letter }, fc.constantFrom('\0', 'é', 'ÿ', '\n')), maxLength: 400 });
    fc.assert(fc.property(some, text, fc.nat(400), (words, letters, cut) => {
      const given = [words, Buffer.from(letters, 'latin1'), Math.min(cut, letters.length)] as const;
      expect(bySearch(...given)).toEqual(byPattern(...given));
    }), { numRuns: 500 });
  });

  it('finds them in a long text, wherever they stand', () => {
    const words = ['abcd', 'authorization', 'authorizations', 'qqqq'];
    const spot = fc.tuple(fc.constantFrom(...words), fc.constantFrom(65_533, 131_066), fc.integer({ min: -20, max: 20 }));
    fc.assert(fc.property(fc.array(spot, { minLength: 1, maxLength: 4 }), fc.integer({ min: 131_000, max: 131_100 }), (spots, length) => {
      const bytes = Buffer.alloc(131_200, ' ');
      for (const [word, at, by] of spots) bytes.write(word, at + by);
      expect(bySearch(words, bytes, length)).toEqual(byPattern(words, bytes, length));
    }), { numRuns: 50 });
  });

  it('finds the same where nothing is copied, and leaves that as it is', () => {
    const there = inPlace(() => machine);
    const spot = fc.tuple(fc.constantFrom('abcd', 'qqqq'), fc.nat(there.length - 4));
    fc.assert(fc.property(fc.array(spot, { maxLength: 4 }), fc.oneof(fc.nat(200), fc.integer({ min: there.length - 20, max: there.length })), (spots, length) => {
      there.fill(' ');
      for (const [word, at] of [...spots, ['abcd', Math.max(0, length - 4)] as const]) there.write(word, at);
      const before = Buffer.from(there);
      expect(bySearch(['qqqq'], before, length)).toEqual(byPattern(['qqqq'], before, length));
      expect(bySearch(['abcd', 'qqqq'], there, length)).toEqual(byPattern(['abcd', 'qqqq'], before, length));
      expect(there.equals(before)).toBe(true);
    }), { numRuns: 50 });
  });

  it('forgets what it looked at before', () => {
    const search = wordSearch(['abcd'], () => machine);
    expect(search(Buffer.from('abcd'), 4)?.get('abcd')).toEqual([0]);
    expect(search(Buffer.from('abc'), 3)).toBeUndefined();
    expect(search(Buffer.from(''), 0)).toBeUndefined();
  });

  it('finds nothing if there is nothing to find', () => {
    expect(wordSearch([], () => machine)(Buffer.from('abc'), 3)).toBeUndefined();
    expect(() => wordSearch(['abc'], () => machine)).toThrow(RangeError);
  });
});

describe('the search for words', () => {
  it('runs what its source says', () => {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('../build/wasm.mjs', import.meta.url)), '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('reading', () => {
  it('tells scripts by their first line', () => {
    const { candidates, files } = sift({ tool: `#!/usr/bin/env node\n${CALL}`, other: `#!/usr/bin/perl\n${CALL}`, LICENSE: CALL, 'x.js': '' });
    expect(candidates).toMatchObject([{ path: 'tool', language: 'javascript' }]);
    expect(files).toBe(2);
  });

  it('takes a file of the limit and names a larger one that it would take, wherever its words are', () => {
    const { candidates, skipped } = sift({ 'even.js': CALL.padEnd(2048), 'large.js': `${' '.repeat(2048)}${CALL}`, 'huge.js': ' '.repeat(700_000) + CALL, 'other.js': ' '.repeat(3000) }, 2048);
    expect(candidates.map(({ path: name, text }) => [name, text.length])).toEqual([['even.js', 2048]]);
    expect(skipped).toEqual(['huge.js', 'large.js'].map(name => ({ path: name, why: 'larger than 2 KiB (--max-file-size)' })));
  });

  it('finds words at the end of a large file after a small one and before a smaller one', () => {
    const { candidates } = sift({ 'a.js': CALL, 'b.js': ' '.repeat(500_000) + CALL, 'c.js': ' ' }, 1 << 20);
    expect(candidates.map(({ path: name, text }) => [name, text.trim()])).toEqual([['a.js', CALL.trim()], ['b.js', CALL.trim()]]);
  });

  it('finds words wherever one part of a large file ends and the next begins', () => {
    const part = 1 << 17;
    const at = [...[-1400, -1280, -700, -512, -130].map(more => part + more), ...Array.from({ length: 45 }, (_, i) => part - CALL.length + i), part + 700, 2 * part - 1300, 2 * part - 1280, 2 * part - 20];
    const files = Object.fromEntries(at.flatMap(place => [[`call-${place}.js`, `${' '.repeat(place)}${CALL}`.padEnd(270_000)], [`quiet-${place}.js`, `${' '.repeat(place)}// of other authorizations\n`.padEnd(270_000)]]));
    expect(sift(files, 1 << 20).candidates.map(({ path: name }) => name)).toEqual(at.map(place => `call-${place}.js`).sort());
  });

  it('tells of a large file what it tells of the same bytes at hand', () => {
    const { code, noise } = { code: fc.constantFrom(CALL, 'x.authorization.create({})\n', "require('octonode')\n", 'octokit.', 'get(`/applications/${id}/', 'tokens`)', '// authorizations-lint-ignore'), noise: fc.integer({ min: 0, max: 140_000 }).map(length => '\n'.repeat(length)) };
    const root = `${tree({})}/`;
    fc.assert(fc.property(fc.array(fc.oneof(code, noise), { minLength: 2, maxLength: 8 }), texts => {
      const bytes = Buffer.from(texts.join(''));
      writeFileSync(`${root}a.js`, bytes);
      const [onDisk, atHand] = [{}, { bytes }].map(more => prefilter({ root, files: [{ path: 'a.js', language: 'javascript', ...more }] }, 1 << 20));
      expect(onDisk).toEqual(atHand);
    }), { numRuns: 100 });
  });

  it('takes no file that grew beyond the limit, or turned binary, since another thread saw it', () => {
    const root = `${tree({ 'a.js': CALL, 'b.js': CALL })}/`;
    const files = ['a.js', 'b.js'].map(name => ({ path: name, language: 'javascript' }));
    const own = new Prefilter(needlesOf, languages, root, 1000);
    const seen = files.map(file => own.see(file)!);
    writeFileSync(`${root}a.js`, CALL.padEnd(2000));
    writeFileSync(`${root}b.js`, '\0');
    files.forEach((file, i) => own.add(file, seen[i]!));
    expect(own.result).toEqual({ candidates: [], marked: [], scripts: [], skipped: [{ path: 'a.js', why: 'larger than 1000 bytes (--max-file-size)' }, { path: 'b.js', why: 'binary' }], files: 2 });
  });

  it('names binary files', () => {
    const { candidates, skipped } = sift({ 'video.js': new Uint8Array([0x47, 0, 1, 2]), 'packed.js': `${CALL}\0`, 'late.js': `${CALL.padEnd(9000)}\0` }, 10_000);
    expect(skipped).toEqual([{ path: 'packed.js', why: 'binary' }, { path: 'video.js', why: 'binary' }]);
    expect(candidates.map(({ path: name }) => name)).toEqual(['late.js']);
  });

  it('reads UTF-8 and UTF-16 with and without a mark, and the rest as Latin-1, which it says', () => {
    const text = `// grüße\n${CALL}`;
    const little = Buffer.from(text, 'utf16le');
    const { candidates, skipped } = sift({
      'bom.js': `\uFEFF${text}`, 'utf8.js': text, 'latin.js': Buffer.from(text, 'latin1'), 'little.js': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      'big.js': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]), 'odd.js': Buffer.concat([Buffer.from([0xff, 0xfe]), little, Buffer.from('x')]),
      'quiet.js': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('nothing', 'utf16le')]), 'boring.js': Buffer.from('é', 'latin1'),
    });
    expect(candidates.map(candidate => [candidate.path, candidate.text])).toEqual(['big', 'bom', 'latin', 'little', 'odd', 'utf8'].map(name => [`${name}.js`, text]));
    expect(skipped).toEqual([{ path: 'latin.js', why: 'not UTF-8: read as Latin-1' }]);
    expect(decode(Buffer.from([0xff, 0xfe]), 2)).toEqual({ text: '' });
  });

  it('names what went away, was locked, or turned into a pipe after it was listed', () => {
    const root = tree({ 'locked.js': CALL });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'locked.js'), 0o000);
    execFileSync('mkfifo', [path.join(root, 'pipe.js')]);
    const files = ['gone.js', 'locked.js', 'pipe.js'].map(name => ({ path: name, language: 'javascript' }));
    const { candidates, skipped } = unprivileged(() => prefilter({ root: `${root}/`, files: files.slice(0, 2) }, 1000));
    expect([candidates, skipped]).toEqual([[], [
      { path: 'gone.js', why: "can't be read: no such file or directory" }, { path: 'locked.js', why: "can't be read: permission denied" },
    ]]);
    expect(prefilter({ root: `${root}/`, files: files.slice(2) }, 1000).candidates).toEqual([]);
  });
});

describe('sizes', () => {
  it.each([[2 << 20, '2 MiB'], [1 << 10, '1 KiB'], [1500, '1500 bytes'], [300 << 10, '300 KiB']])('%i bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
