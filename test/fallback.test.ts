// A front end that can't be loaded: its files are named and read more simply, and no other language notices.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../src/languages';
import type { Report } from '../src/model';
import { scanned } from './support/scanned';

const broken = vi.hoisted(() => new Set<string>());
/** The front end as it is, unless the test breaks it. */
const breakable = vi.hoisted(() => (id: string) => async (original: () => Promise<{ load: (...args: never[]) => unknown }>) => {
  const real = await original();
  return { ...real, load: (...args: never[]) => { if (broken.has(id)) throw new Error('its grammar is missing'); return real.load(...args); } };
});
vi.mock('../src/languages/javascript', breakable('javascript'));
vi.mock('../src/languages/ruby', breakable('ruby'));
vi.mock('../src/languages/python', breakable('python'));
vi.mock('../src/languages/go', breakable('go'));
vi.mock('../src/languages/shell', breakable('shell'));
vi.mock('../src/languages/yaml', breakable('yaml'));
vi.mock('../src/languages/text', breakable('text'));

const places = ({ findings }: Report): string[] => findings.map(({ path, line, severity, role }) => `${path}:${line} ${severity} ${role}`);

const RUBY = "# Tokens\nrequire 'httparty'\nHTTParty.get('https://api.github.com/authorizations')\n";

describe('a front end that fails to load', () => {
  beforeEach(() => broken.clear());

  it.each([
    ['javascript', 'a.js', "import axios from 'axios';\naxios.post('https://api.github.com/authorizations', { note: 'x' });\n", 2],
    ['ruby', 'a.rb', RUBY, 3],
    ['python', 'a.py', "import requests\nrequests.post('https://api.github.com/authorizations', json={'note': 'x'})\n", 2],
    ['go', 'a.go', 'package a\nfunc f() {\n  http.Get("https://api.github.com/authorizations")\n}\n', 3],
  ])('is named, and the text front end reads the files of %s', async (id, path, code, line) => {
    broken.add(id);
    const report = await scanned({ [path]: code });
    expect(report.skipped).toEqual([{ path, why: `read as plain text: the front end of "${id}" can't be loaded: its grammar is missing` }]);
    expect(places(report)).toContain(`${path}:${line} error call`);
  });

  it('takes no other language with it', async () => {
    broken.add('ruby');
    const report = await scanned({ 'a.rb': RUBY, 'b.sh': 'curl https://api.github.com/authorizations\n', 'c.yml': 'run: curl -X DELETE https://api.github.com/authorizations/1\n' });
    expect(places(report)).toEqual(expect.arrayContaining(['a.rb:3 error call', 'b.sh:1 error call', 'c.yml:1 error call']));
    expect(report.skipped.map(({ path }) => path)).toEqual(['a.rb']);
  });

  it('is named for the file that holds its code, once', async () => {
    broken.add('shell');
    const report = await scanned({ 'a.yml': 'a:\n  run: curl https://api.github.com/authorizations\nb:\n  run: curl https://api.github.com/authorizations/1\n' });
    expect(report.skipped).toEqual([{ path: 'a.yml', why: expect.stringContaining('the front end of "shell"') as string }]);
  });

  it('leaves its files unread if the text front end fails too', async () => {
    broken.add('ruby').add('text');
    const report = await scanned({ 'a.rb': RUBY, 'b.js': "fetch('https://api.github.com/authorizations');\n" });
    expect(report.skipped).toEqual([{ path: 'a.rb', why: 'not read: the front end of "ruby" can\'t be loaded: its grammar is missing' }]);
    expect(places(report)).toEqual(['b.js:1 error call']);
  });

  it('has something to stand in for it, or is the text front end itself', async () => {
    broken.add('text');
    const alone = languages.filter(({ fallback }) => !fallback);
    expect(alone.length).toBeGreaterThan(10);
    for (const { load } of alone) await expect(load()).rejects.toThrow('its grammar is missing');
  });
});
