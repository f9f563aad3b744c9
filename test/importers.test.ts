// Files that are read because they import a candidate: how far that goes, and what it costs.
import { describe, expect, it } from 'vitest';
import { importersOf } from '../src/importers';
import { languages } from '../src/languages';
import type { Report } from '../src/model';
import { scanned } from './support/scanned';

const places = ({ findings }: Report): string[] => findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`);

const URLS = "export const LIST = 'https://api.github.com/authorizations';\n";

describe('an endpoint is followed', () => {
  it('through files that only hand it on, in a circle too', async () => {
    expect(places(await scanned({
      'urls.js': `${URLS}export * from './all';\n`, 'all.js': "export * from './urls';\nexport * from './main';\n",
      'main.js': "import { LIST } from './all';\nexport const list = () => fetch(LIST);\n",
    }))).toEqual(['main.js:2 list-authorizations/retired']);
  });

  it('out of a function that leaves the method to its callers', async () => {
    expect(places(await scanned({
      'api.js': "const request = require('request');\nmodule.exports = (method, id, cb) => request({ method, url: 'https://api.github.com/authorizations/' + id }, cb);\n",
      'remove.js': "const send = require('./api');\nmodule.exports = (id, cb) => send('DELETE', id, cb);\n", 'read.js': "const send = require('./api');\nmodule.exports = (id, cb) => send('GET', id, cb);\n",
    }))).toEqual(['read.js:2 get-authorization/retired', 'remove.js:2 delete-authorization/retired']);
  });

  it('into a limited number of files, and says where it ends', async () => {
    const many = Object.fromEntries(Array.from({ length: 230 }, (_, i) => [`use/${i}.js`, "import { LIST } from '../urls';\nfetch(LIST);\n"]));
    const report = await scanned({ 'urls.js': URLS, ...many });
    expect(report.findings.length).toBe(200);
    expect(report.skipped).toEqual([{ path: 'urls.js', why: 'of the files that import this or another such file, 30 were not read for what they do with it' }]);
  });

  it('not into files that import something else of that name', async () => {
    expect(places(await scanned({ 'urls.js': URLS, 'other/urls.js': "export const LIST = '/bills';\n", 'other/main.js': "import { LIST } from './urls';\nfetch(LIST);\n" }))).toEqual(['urls.js:1 oauth-authorizations/retired']);
  });
});

describe('looking for importers', () => {
  const { imports } = languages.find(({ id }) => id === 'javascript')!;
  const looked: string[] = [];
  const files: Readonly<Record<string, string>> = { 'a/urls.js': '', 'a/main.js': "require('./urls').LIST", 'a/none.js': "'urls'", 'a/other.js': "require('./urls').GISTS", 'a/all.js': "export * from './urls'", 'b/main.js': "require('../a/urls')", 'a/urls.py': "require('./urls')" };
  const look = (targets: ReadonlyMap<string, readonly string[]>): string[] => importersOf(targets, 'javascript', imports!, {
    ofLanguage: language => Object.keys(files).filter(path => (path.endsWith('.py') ? 'python' : 'javascript') === language), peek: path => { looked.push(path); return files[path]; },
  }, { resolve: () => 'a/urls.js', find: () => [], within: () => file => file.startsWith('a/'), names: () => ['urls'] }, new Set());

  it('opens nothing when there is nothing to look for', () => {
    expect(look(new Map())).toEqual([]);
    expect(looked).toEqual([]);
  });

  it('opens files of the language that can reach it', () => {
    expect(look(new Map([['a/urls.js', ['LIST']]]))).toEqual(['a/main.js', 'a/all.js']);
    expect(looked).toEqual(['a/main.js', 'a/none.js', 'a/other.js', 'a/all.js']);
  });
});
