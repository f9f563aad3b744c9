// Diffs as git and GNU diff write them are read for what they change.
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/changes/change-set';
import { readDiff } from '../../src/changes/unified-diff';
import { repository } from '../support/repository';
import { add, tree } from '../support/tree';

/** Names that tools have stumbled over. */
const HOSTILE = ['a b.js', ' lead.js', 'tab\there.js', 'line\nend.js', 'quote".js', 'back\\slash.js', 'grün.js', '--option.js', '日本/語.js', '::error::x.js', 'b/b/b.js', 'x b/x.js', '2020-01-01 00:00:00 +0000.js'];
const TEN = Array.from({ length: 10 }, (_, i) => `line ${i + 1}\n`);
const changed = (edit: (lines: string[]) => void): string => {
  const lines = [...TEN];
  edit(lines);
  return lines.join('');
};
const shown = (files: readonly ChangedFile[] | undefined): Record<string, ChangedFile['lines']> => Object.fromEntries((files ?? []).map(({ path: name, lines }) => [name, lines]));

describe('the changed lines', () => {
  it.each<[string, (lines: string[]) => void, ChangedFile['lines']]>([
    ['of a line that was changed', lines => { lines[4] = 'x\n'; }, [{ first: 5, last: 5 }]],
    ['of lines that were added', lines => void lines.splice(3, 0, 'x\n', 'y\n'), [{ first: 4, last: 5 }]],
    ['of lines that were taken out', lines => void lines.splice(3, 2), [{ first: 4, last: 3 }]],
    ['of the first line taken out', lines => void lines.shift(), [{ first: 1, last: 0 }]],
    ['of three places', lines => { lines[9] = 'x\n'; lines.splice(5, 1); lines.unshift('y\n'); }, [{ first: 1, last: 1 }, { first: 7, last: 6 }, { first: 10, last: 10 }]],
    ['of a file that loses its last line end', lines => { lines[9] = 'line 10'; }, [{ first: 10, last: 10 }]],
    ['of lines that look like a header', lines => void lines.splice(2, 2, '-- a/b.js\n', '++ b/b.js\n', '@@ -1 +1 @@\n', 'diff --git a/c b/c\n'), [{ first: 3, last: 6 }]],
  ])('%s', (_, edit, lines) => {
    const { root, git } = repository({ 'a.js': TEN.join('') });
    add(root, { 'a.js': changed(edit) });
    for (const context of ['-U0', '-U3', '-U99']) {
      expect(readDiff(git('diff', context))).toEqual([{ path: 'a.js', previous: null, status: 'modified', lines, why: null }]);
      // A hunk that takes lines out has two of its own to mislead with.
      expect(readDiff(git('diff', context, '-R'))).toMatchObject([{ path: 'a.js' }]);
    }
    expect(readDiff(git('diff').replaceAll('\n', '\r\n'))).toMatchObject([{ path: 'a.js', lines }]);
  });

  it('of a file without a line are none', () => {
    expect(shown(readDiff(repository({}).git('diff')))).toEqual({});
  });
});

describe('names', () => {
  const files = (content: string): Record<string, string> => Object.fromEntries(HOSTILE.map(name => [name, content]));

  it.each<string[]>([[], ['--no-prefix'], ['--src-prefix=i/', '--dst-prefix=w/'], ['-U0', '--src-prefix=old/', '--dst-prefix=new/'], ['-R']])('are those of the files, with %s', (...options) => {
    const { root, git } = repository(files('1\n'));
    add(root, files('1\n2\n'));
    const touched = [{ first: 2, last: options.includes('-R') ? 1 : 2 }];
    for (const quoted of ['true', 'false']) expect(shown(readDiff(git('-c', `core.quotePath=${quoted}`, 'diff', ...options)))).toEqual(Object.fromEntries(HOSTILE.map(name => [name, touched])));
  });

  it('of added, removed, renamed, copied and binary files', () => {
    const { root, git } = repository({ 'gone.js': '1\n', 'from a/old "1".js': TEN.join(''), 'moved.js': `${TEN.join('')}same`, 'image.png': 'a\0b', 'mode.sh': '' });
    add(root, { 'new.js': 'new\n', 'empty.js': '', 'image.png': 'a\0c', 'to b/': '' });
    renameSync(path.join(root, 'from a/old "1".js'), path.join(root, 'to b/new.js'));
    renameSync(path.join(root, 'moved.js'), path.join(root, 'elsewhere.js'));
    add(root, { 'to b/new.js': changed(lines => { lines[0] = 'x\n'; }) });
    git('rm', '--quiet', 'gone.js');
    git('add', '--all');
    git('update-index', '--chmod=+x', 'mode.sh');
    expect(readDiff(git('diff', '--cached', '-M'))).toEqual([
      { path: 'elsewhere.js', previous: 'moved.js', status: 'renamed', lines: [], why: null },
      { path: 'empty.js', previous: null, status: 'added', lines: 'all', why: null },
      { path: 'gone.js', previous: null, status: 'removed', lines: [{ first: 1, last: 0 }], why: null },
      { path: 'image.png', previous: null, status: 'modified', lines: 'all', why: 'the diff shows no lines of it' },
      { path: 'mode.sh', previous: null, status: 'modified', lines: [], why: null },
      { path: 'new.js', previous: null, status: 'added', lines: 'all', why: null },
      { path: 'to b/new.js', previous: 'from a/old "1".js', status: 'renamed', lines: [{ first: 1, last: 1 }], why: null },
    ]);
  });

  it('in a diff of two folders, as GNU diff writes it', () => {
    const root = tree({ 'old/a b.js': '1\n', 'old/gone.js': '1\n', 'new/a b.js': '2\n', 'new/sub/new.js': '1\n', 'c.js': '1', 'c.js.orig': '2' });
    const diff = (...args: string[]): string => spawnSync('diff', args, { cwd: root, encoding: 'utf8' }).stdout;
    expect(shown(readDiff(diff('-ruN', 'old', 'new')))).toEqual({ 'a b.js': [{ first: 1, last: 1 }], 'gone.js': [{ first: 1, last: 0 }], 'sub/new.js': [{ first: 1, last: 1 }] });
    expect(shown(readDiff(diff('-u', 'c.js.orig', 'c.js')))).toEqual({ 'c.js': [{ first: 1, last: 1 }] });
    expect(shown(readDiff('--- /dev/null\n+++ b/sub/x.js\n@@ -0,0 +1 @@\n+x\n'))).toEqual({ 'sub/x.js': 'all' });
  });
});

describe('a text', () => {
  it.each(['hello\n', '*** a\n--- b\n***************\n', '@@ -1 +1 @@\n-a\n+b\n', '{"a": 1}'])('that is no unified diff is told apart: %j', text => {
    expect(readDiff(text)).toBeUndefined();
  });

  it('that is empty changes nothing', () => {
    expect(readDiff('\n')).toEqual([]);
  });

  it('of a merge counts its files as changed', () => {
    expect(readDiff('diff --cc a b.js\nindex 1,2..3\n--- a/a b.js\n+++ b/a b.js\n@@@ -1,1 -1,1 +1,2 @@@\n++x\n')).toMatchObject([{ path: 'a b.js', lines: 'all', why: 'the diff is of a merge' }]);
  });
});
