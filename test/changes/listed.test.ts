// GitHub's list of a pull request's files is read for what it shows, and what it does not show is said.
import { describe, expect, it } from 'vitest';
import { listedChanges, MOST_LISTED, type ListedFile } from '../../src/changes/listed';
import { toucher } from '../../src/changes/change-set';

const file = (filename: string, status: ListedFile['status'], rest: Partial<ListedFile> = {}): ListedFile => ({ filename, status, additions: 0, changes: 0, ...rest });
const at = (path: string, line: number, endLine = line) => ({ path, line, endLine, endColumn: 5 });

describe('a listed file', () => {
  it('has the lines of its patch', () => {
    const { files, notes, by, base } = listedChanges([
      file('a.js', 'modified', { additions: 2, changes: 3, patch: '@@ -1,3 +1,4 @@ head\n one\n-two\n+2\n+2.5\n three\n\\ No newline at end of file' }),
      file('new.js', 'added', { additions: 1, changes: 1, patch: '@@ -0,0 +1 @@\n+x' }),
      file('to.js', 'renamed', { previous_filename: 'from.js' }),
      file('copy.js', 'copied', { previous_filename: 'from.js' }),
      file('gone.js', 'removed', { changes: 1, patch: '@@ -1 +0,0 @@\n-x' }),
    ], 'main');
    expect({ by, base }).toEqual({ by: 'api', base: 'main' });
    expect(files).toEqual([
      { path: 'a.js', previous: null, status: 'modified', lines: [{ first: 2, last: 3 }], why: null },
      { path: 'new.js', previous: null, status: 'added', lines: 'all', why: null },
      { path: 'to.js', previous: 'from.js', status: 'renamed', lines: [], why: null },
      { path: 'copy.js', previous: null, status: 'added', lines: 'all', why: null },
      { path: 'gone.js', previous: null, status: 'removed', lines: [], why: null },
    ]);
    expect(notes).toHaveLength(1);
  });

  it('counts as wholly changed if its patch is missing or cut short', () => {
    const { files, notes } = listedChanges([
      file('large.js', 'modified', { additions: 9, changes: 9 }),
      file('cut.js', 'modified', { additions: 9, changes: 9, patch: '@@ -1 +1,2 @@\n one\n+two' }),
    ], 'main');
    expect(files.map(({ lines }) => lines)).toEqual(['all', 'all']);
    expect(notes[1]).toBe('2 files count as wholly changed: GitHub does not show their lines, because they are too large or binary.');
  });

  it('is one of 3,000 at most, and then the others count as changed', () => {
    const many = Array.from({ length: MOST_LISTED }, (_, i) => file(`${i}.txt`, 'modified'));
    const all = listedChanges(many, 'main');
    expect(all.notes.at(-1)).toContain('GitHub lists 3,000 files of a pull request at most');
    expect([toucher(all)(at('other.js', 1)), toucher(all)(at('1.txt', 1))]).toEqual([true, false]);
    expect(toucher(listedChanges(many.slice(1), 'main'))(at('other.js', 1))).toBe(false);
  });
});

describe('a place', () => {
  const touches = toucher({ unknown: () => false, files: [
    { path: 'a.js', previous: null, status: 'modified', lines: [{ first: 4, last: 6 }, { first: 9, last: 8 }], why: null },
    { path: 'sub', previous: null, status: 'modified', lines: 'all', why: null },
  ] });

  it.each([
    [at('a.js', 1, 3), false], [at('a.js', 1, 4), true], [at('a.js', 5), true], [at('a.js', 6, 7), true], [at('a.js', 7), false],
    // A line was taken out between 8 and 9.
    [at('a.js', 8), false], [at('a.js', 9), false], [at('a.js', 8, 9), true],
    [{ path: 'a.js', line: 2, endLine: 4, endColumn: 1 }, false],
    [at('sub/deep/b.js', 1), true], [at('subway.js', 1), false], [at('b.js', 4), false],
  ])('%o is touched: %s', (place, expected) => {
    expect(touches(place)).toBe(expected);
  });
});
