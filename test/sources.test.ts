import { describe, expect, it } from 'vitest';
import { MANIFEST } from '../src/discover';
import { byShebang } from '../src/discover/language-names';
import { languages } from '../src/languages';
import { sourcesOf } from '../src/sources';
import { tree } from './support/tree';

describe('sources', () => {
  const paths = Array.from({ length: 700 }, (_, i) => `d${i % 9}/f${i}.js`).sort();
  const files = paths.map(path => ({ path, language: 'javascript', bytes: Buffer.from(path) }));
  const manifests = ['a/Cargo.lock', 'd3/go.mod'].map(path => ({ path, language: MANIFEST, bytes: Buffer.from(path) }));

  it('are found by their paths, few and many', () => {
    const sources = sourcesOf({ root: '/none/', files, manifests }, 1000, () => undefined);
    const all = [...files, ...manifests].map(({ path }) => path);
    const none = ['', 'a', 'd3', 'd3/', 'd3/f3.j', 'd3/f3.jsx', 'zz', '/none/d3/f3.js'];
    for (let round = 0; round < 3; round++) {
      expect(all.filter(path => !sources.has(path))).toEqual([]);
      expect(none.filter(path => sources.has(path))).toEqual([]);
    }
    expect(all.filter(path => sources.read(path) !== path)).toEqual([]);
    expect(sources.ofLanguage('javascript')).toEqual(paths);
  });

  it('are read only if somebody asks about them', () => {
    const root = `${tree({ one: '#!/usr/bin/env python3\n', two: '#!/bin/sh\n' })}/`;
    const sources = sourcesOf({ root, files: [{ path: 'one', language: '#!' }, { path: 'two', language: '#!' }], manifests: [] }, 1000, byShebang(languages));
    sources.ofLanguage('python');
    expect(['one', 'two'].map(path => sources.wasRead(path))).toEqual([false, false]);
    sources.language('one');
    sources.read('three');
    expect(['one', 'two', 'three'].map(path => sources.wasRead(path))).toEqual([true, false, true]);
  });

  it('are in the language that their first lines tell', () => {
    const root = `${tree({ one: '#!/usr/bin/env python3\n', two: 'text' })}/`;
    const sources = sourcesOf({ root, files: [{ path: 'one', language: '#!' }, { path: 'two', language: '#!' }], manifests: [] }, 1000, byShebang(languages));
    expect([sources.ofLanguage('python'), sources.language('one'), sources.language('two'), sources.language('three')]).toEqual([['one'], 'python', '#!', undefined]);
  });

  it('are in the language that who read them tells', () => {
    const sources = sourcesOf({ root: '/none/', files: [{ path: 'one', language: '#!' }, { path: 'two', language: '#!' }], manifests: [] }, 1000, byShebang(languages));
    expect(sources.language('one')).toBe('#!');
    sources.know([{ path: 'two', language: 'python' }]);
    expect([sources.ofLanguage('python'), sources.language('two')]).toEqual([['two'], 'python']);
  });
});
