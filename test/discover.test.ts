import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discover, type DiscoverOptions, type LanguageNames } from '../src/discover';
import { parseIndex } from '../src/discover/git-index';
import { byShebang } from '../src/discover/language-names';
import { gitignoreLines, rebase } from '../src/discover/patterns';
import { UsageError } from '../src/errors';
import { add, tree } from './support/tree';
import { unprivileged } from './support/unprivileged';

const languages: readonly LanguageNames[] = [
  { id: 'javascript', extensions: ['.js', '.ts'], interpreters: ['node'] },
  { id: 'shell', extensions: ['.sh'], filenames: ['.bashrc', 'PKGBUILD'], interpreters: ['sh', 'bash'] },
];

const look = (root: string, options: Partial<DiscoverOptions> = {}) =>
  discover({ root, paths: [], include: [], exclude: [], gitignore: true, ...options }, languages);
/** Without what only a first line can tell, such as .gitignore itself. */
const names = (root: string, options?: Partial<DiscoverOptions>): string[] => look(root, options).files.filter(file => file.language !== '#!').map(file => file.path);
const git = (cwd: string, ...args: string[]): string => execFileSync('git', ['-c', 'core.excludesFile=', ...args], { cwd, encoding: 'utf8' });

describe('which files', () => {
  it('are those of a language, by extension in any case, by name, or perhaps by their first line', () => {
    const root = tree({ 'a.js': '', 'B.TS': '', 'c.d.ts': '', 'd.sh': '', '.bashrc': '', 'PKGBUILD': '', 'script': '', '.hook': '', 'x.py': '', 'y.jsx': '', 'z.js.map': '' });
    expect(look(root).files.map(({ path: name, language }) => [name, language])).toEqual([
      ['.bashrc', 'shell'], ['.hook', '#!'], ['B.TS', 'javascript'], ['PKGBUILD', 'shell'], ['a.js', 'javascript'], ['c.d.ts', 'javascript'], ['d.sh', 'shell'],
      ['script', '#!'],
    ]);
  });

  it('come sorted by code unit, with / and below the root', () => {
    const root = tree({ 'b/x.js': '', 'b.js': '', 'B/x.js': '', 'a/é.js': '', 'a/z.js': '', 'a b/[1]{2}(3)*.js': '', '.github/x.js': '' });
    const { files, root: from } = look(root);
    expect(files.map(file => file.path)).toEqual(['.github/x.js', 'B/x.js', 'a b/[1]{2}(3)*.js', 'a/z.js', 'a/é.js', 'b.js', 'b/x.js']);
    expect(from).toBe(`${root}/`);
  });

  it('leave out installed packages and version control, unless one of these is what is named', () => {
    const root = tree({ 'a.js': '', 'node_modules/p/b.js': '', 'node_modules/p/node_modules/q/c.js': '', '.git/hooks/d.js': '', 'sub/node_modules/e.js': '' });
    expect(names(root)).toEqual(['a.js']);
    expect(names(root, { paths: ['node_modules/p'] })).toEqual(['node_modules/p/b.js']);
    expect(names(path.join(root, 'node_modules/p'))).toEqual(['b.js']);
    expect(names(root, { paths: ['sub/node_modules'] })).toEqual(['sub/node_modules/e.js']);
  });

  it('are listed once, however often they are named', () => {
    const root = tree({ 'a/b.js': '', 'c.js': '' });
    expect(names(root, { paths: ['.', 'a', 'a/b.js'] })).toEqual(['a/b.js', 'c.js']);
    expect(names(root, { paths: ['a/b.js'] })).toEqual(['a/b.js']);
  });

  it('outside of the root are refused', () => {
    expect(() => look(tree({}), { paths: ['..'] })).toThrow(UsageError);
  });
});

describe('.gitignore', () => {
  it('counts on all levels, the deepest first, in a repository and nowhere else', () => {
    const root = tree({
      '.gitignore': '# comment\nbuild/\n*.gen.js\n/only-top.js\n', 'build/a.js': '', 'x.gen.js': '', 'only-top.js': '', 'sub/only-top.js': '',
      'sub/.gitignore': '!keep.gen.js\nlocal.js\n/deep/here.js', 'sub/keep.gen.js': '', 'sub/local.js': '', 'local.js': '', 'sub/deep/local.js': '', 'sub/deep/here.js': '',
    });
    const wanted = ['local.js', 'sub/keep.gen.js', 'sub/only-top.js'];
    expect(names(root)).toHaveLength(9);
    git(root, 'init', '-q');
    expect(names(root)).toEqual(wanted);
    expect(look(root).ignored).toBe(6);
    expect(names(root, { gitignore: false })).toHaveLength(9);
  });

  it('counts from the top of the repository on, when a folder in it is scanned', () => {
    const root = tree({ '.gitignore': 'a/gen/\n*.tmp.js', 'a/gen/x.js': '', 'a/y.tmp.js': '', 'a/z.js': '', '.git/info/exclude': 'secret.js', 'a/secret.js': '' });
    expect(names(path.join(root, 'a'))).toEqual(['z.js']);
  });

  it('does not reach out of a repository, nor into another one', () => {
    const root = tree({ '.gitignore': '*.js', 'one/.git/': '', 'one/a.js': '', 'one/.gitignore': 'b.js', 'one/b.js': '', 'one/two/.git/': '', 'one/two/b.js': '' });
    expect(names(path.join(root, 'one'))).toEqual(['a.js', 'two/b.js']);
    expect(names(root)).toEqual(['one/a.js', 'one/two/b.js']);
  });

  it('is not asked in a folder that git would not enter, if that is what is named', () => {
    const root = tree({ '.git/': '', '.gitignore': 'vendor/', 'vendor/p/.gitignore': 'lib/', 'vendor/p/lib/a.js': '', 'vendor/b.js': '' });
    expect(names(root)).toEqual([]);
    expect(names(root, { paths: ['vendor/p'] })).toEqual(['vendor/p/lib/a.js']);
    expect(names(root, { paths: ['vendor/b.js'] })).toEqual(['vendor/b.js']);
  });

  it('never hides what git tracks', () => {
    const root = tree({ '.gitignore': 'lib/\n*.min.js', 'lib/in.js': '', 'lib/deep/in.js': '', 'lib/out.js': '', 'a.min.js': '', 'b.min.js': '' });
    git(root, 'init', '-q');
    git(root, 'add', '-f', 'lib/in.js', 'lib/deep/in.js', 'a.min.js');
    expect(names(root)).toEqual(['a.min.js', 'lib/deep/in.js', 'lib/in.js']);
  });

  it('hides and keeps the same where there are many files', () => {
    const many = Array.from({ length: 300 }, (_, i) => i);
    const root = tree({ '.gitignore': '*.min.js\nout/', ...Object.fromEntries(many.flatMap(i => [[`d${i % 7}/f${i}.js`, ''], [`d${i % 7}/f${i}.min.js`, ''], [`d${i % 7}/out/f${i}.js`, '']])) });
    git(root, 'init', '-q');
    git(root, 'add', '-f', 'd1/f8.min.js', 'd6/out/f6.js', 'd6/f6.js');
    expect(names(root)).toEqual([...many.map(i => `d${i % 7}/f${i}.js`), 'd1/f8.min.js', 'd6/out/f6.js'].sort());
  });

  it.each([2, 3, 4])('reads version %i of the index', version => {
    const files = ['a.js', 'dir/b.js', 'dir/büro/c.js', 'dir/bzz.js', 'long'.repeat(20)];
    const root = tree(Object.fromEntries(files.map(name => [name, name])));
    git(root, 'init', '-q');
    git(root, 'add', '.');
    if (version === 3) git(root, 'add', '-N', '.');
    git(root, 'update-index', '--index-version', String(version));
    const bytes = execFileSync('cat', [path.join(root, '.git/index')]);
    expect(parseIndex(bytes)?.sort()).toEqual([...files].sort());
    expect(parseIndex(bytes.subarray(0, bytes.length / 2))).toBeUndefined();
  });

  it('agrees with git on odd patterns', () => {
    const patterns = ['a b/', 'trailing.js   ', '\\#x.js', '\\!y.js', 'foo/**/bar.js', '**/q.js', 'dir/*', '!dir/keep.js', '[abc].js', 'x?z.js', 'café.js', '*.log.js', '/root.js', 'n/m.js'];
    const files = ['a b/1.js', 'trailing.js', '#x.js', '!y.js', 'foo/bar.js', 'foo/1/2/bar.js', 'deep/q.js', 'dir/lost.js', 'dir/keep.js', 'b.js', 'd.js', 'xyz.js', 'café.js', 'w.log.js', 'root.js', 'o/root.js', 'n/m.js', 'o/n/m.js', 'B.js'];
    const below = Object.fromEntries(files.flatMap(name => [[name, ''], [`[s]ub*/${name}`, '']]));
    const root = tree({ ...below, '.gitignore': patterns.slice(0, 6).join('\n'), '[s]ub*/.gitignore': patterns.join('\r\n') });
    git(root, 'init', '-q');
    const listed = git(root, 'ls-files', '-z', '--others', '--exclude-standard').split('\0').filter(name => name.endsWith('.js'));
    expect(names(root)).toEqual(listed.sort());
  });
});

describe('patterns', () => {
  it('leave out and let in as in .gitignore', () => {
    const root = tree({ 'src/a.js': '', 'src/a.test.js': '', 'test/b.js': '', 'lib/test/c.js': '', 'd.js': '' });
    expect(names(root, { exclude: ['test/'] })).toEqual(['d.js', 'src/a.js', 'src/a.test.js']);
    expect(names(root, { exclude: ['/test/', '*.test.js'] })).toEqual(['d.js', 'lib/test/c.js', 'src/a.js']);
    expect(names(root, { include: ['src/', 'd.js'], exclude: ['*.test.js'] })).toEqual(['d.js', 'src/a.js']);
    expect(names(root, { include: ['**/*.test.js'] })).toEqual(['src/a.test.js']);
    expect(names(root, { exclude: ['*.js', '!d.js'] })).toEqual(['d.js']);
  });

  it('apply to a file that is named', () => {
    const root = tree({ 'src/a.js': '', 'gen/b.js': '' });
    expect(look(root, { paths: ['src/a.js', 'gen/b.js'], exclude: ['gen/'] })).toMatchObject({ files: [{ path: 'src/a.js' }], ignored: 1 });
  });

  it('are relative to their base', () => {
    const root = tree({ 'packages/a/src/x.js': '', 'packages/a/gen/y.js': '' });
    expect(names(path.join(root, 'packages/a'), { base: root, exclude: ['packages/a/gen/'] })).toEqual(['src/x.js']);
  });

  it('with braces are refused, since they would match nothing', () => {
    expect(() => look(tree({}), { include: ['**/*.{js,ts}'] })).toThrow(/braces/);
  });

  it('keep their meaning when their folder becomes part of them', () => {
    expect(['a', 'a/', 'a/b', '/a', '!a/b', '**/a', '\\!a'].map(pattern => rebase(pattern, 'x y'))).toEqual([
      '/x\\ y/**/a', '/x\\ y/**/a/', '/x\\ y/a/b', '/x\\ y/a', '!/x\\ y/a/b', '/x\\ y/**/a', '/x\\ y/**/\\!a',
    ]);
    expect(gitignoreLines('\uFEFFa\r\n\n# no\nb', '')).toEqual(['a', 'b']);
  });
});

describe('paths that are patterns', () => {
  const files = { 'src/a.js': '', 'src/b.sh': '', 'src/note.txt': '', 'src/.hidden.js': '', 'src/sub/c.js': '', 'src/sub/deep/d.js': '', 'lib/e.js': '', 'node_modules/p/f.js': '', 'g.js': '' };

  it.each<[string, string[]]>([
    ['src/*.js', ['src/.hidden.js', 'src/a.js']], ['src/*', ['src/.hidden.js', 'src/a.js', 'src/b.sh', 'src/sub/c.js', 'src/sub/deep/d.js']], ['**/sub', ['src/sub/c.js', 'src/sub/deep/d.js']],
    ['**/*.js', ['g.js', 'lib/e.js', 'src/.hidden.js', 'src/a.js', 'src/sub/c.js', 'src/sub/deep/d.js']], ['{src,lib}/?.js', ['lib/e.js', 'src/a.js']], ['./src/[ab].*', ['src/a.js', 'src/b.sh']],
    ['{g,h}.js', ['g.js']], ['node_modules/*/*.js', ['node_modules/p/f.js']],
  ])('%s stands for what it matches, and for all in a folder that it matches', (pattern, expected) => {
    expect(names(tree(files), { paths: [pattern] })).toEqual(expected);
  });

  it('leave out what git ignores and what --exclude names, and list nothing twice', () => {
    const root = tree({ ...files, '.gitignore': 'sub/', '.git/': '' });
    expect(look(root, { paths: ['src', 'src/**', '**/*.js', 'g.js'], exclude: ['lib/'] })).toMatchObject({ files: [{ path: 'g.js' }, { path: 'src/.hidden.js' }, { path: 'src/a.js' }, { path: 'src/b.sh' }] });
  });

  it('are names where there is a file of that name, and hold in a folder whose name is like a pattern', () => {
    const root = tree({ 'x[1]/y*.js': '', 'x[1]/yz.js': '', 'x1/yz.js': '' });
    expect(names(root, { paths: ['x[1]/y*.js'] })).toEqual(['x[1]/y*.js']);
    expect(names(path.join(root, 'x[1]'), { paths: ['*z.js'] })).toEqual(['yz.js']);
  });

  it.each(['*.txt', 'gone/*.js', 'src/*.py', '!src/*.js', '../*.js'])('%s is refused, since it matches nothing that is read', pattern => {
    expect(() => look(tree(files), { paths: [pattern] })).toThrow(UsageError);
  });
});

describe('what cannot be read', () => {
  it('is named with the reason', async () => {
    const root = tree({ 'a.js': '', 'dir/b.js': '', 'note.txt': '' });
    const outside = tree({ 'c.js': '' });
    symlinkSync('gone.js', path.join(root, 'broken.js'));
    symlinkSync('.', path.join(root, 'loop'));
    symlinkSync('second', path.join(root, 'first'));
    symlinkSync('first', path.join(root, 'second'));
    symlinkSync(outside, path.join(root, 'outside'));
    symlinkSync('dir', path.join(root, 'inside'));
    symlinkSync('a.js', path.join(root, 'also-a.js'));
    execFileSync('mkfifo', [path.join(root, 'pipe.js')]);
    const server = createServer().listen(path.join(root, 'sock'));
    onTestFinished(() => void server.close());
    await new Promise(done => server.once('listening', done));
    expect(look(root)).toMatchObject({
      files: [{ path: 'a.js' }, { path: 'dir/b.js' }],
      skipped: [
        { path: 'broken.js', why: 'broken symbolic link (no such file or directory)' },
        { path: 'first', why: 'symbolic link loop' },
        { path: 'loop', why: 'symbolic link loop' },
        { path: 'outside', why: 'symbolic link out of the scanned folder, not followed' },
        { path: 'pipe.js', why: 'not a regular file (named pipe)' },
        { path: 'second', why: 'symbolic link loop' },
        { path: 'sock', why: 'not a regular file (socket)' },
      ],
    });
  });

  it('is named when it was asked for itself', () => {
    const root = tree({ 'note.txt': '', 'a.js': '' });
    execFileSync('mkfifo', [path.join(root, 'pipe.js')]);
    symlinkSync('a.js', path.join(root, 'link.js'));
    expect(look(root, { paths: ['note.txt', 'pipe.js', 'gone.js', 'link.js'] })).toMatchObject({
      files: [{ path: 'link.js' }],
      skipped: [
        { path: 'gone.js', why: "can't be read: no such file or directory" }, { path: 'note.txt', why: 'not a kind of file that is read' },
        { path: 'pipe.js', why: 'not a regular file (named pipe)' },
      ],
    });
  });

  it('may be a whole folder', () => {
    const root = tree({ 'a.js': '', 'locked/b.js': '' });
    chmodSync(root, 0o755);
    chmodSync(path.join(root, 'locked'), 0o000);
    onTestFinished(() => chmodSync(path.join(root, 'locked'), 0o700));
    const seen = unprivileged(() => [look(root), look(root, { paths: ['locked'] }), look(path.join(root, 'locked'))]);
    const why = "folder can't be read: permission denied";
    expect(seen).toMatchObject([{ files: [{ path: 'a.js' }], skipped: [{ path: 'locked', why }] }, { skipped: [{ path: 'locked', why }] }, { skipped: [{ path: '.', why }] }]);
  });

  it('does not stop at a .gitignore that is a folder or a pipe', () => {
    const root = tree({ 'a.js': '', '.gitignore/x': '', 'sub/b.js': '' });
    execFileSync('mkfifo', [path.join(root, 'sub/.gitignore')]);
    expect(names(root)).toEqual(['a.js', 'sub/b.js']);
    mkdirSync(path.join(root, '.git'));
    expect(names(path.join(root, 'sub'))).toEqual(['b.js']);
  });

  it('does not stop at a .git that leads nowhere', () => {
    const root = tree({ '.git': 'gitdir: ../nowhere\n', '.gitignore': 'b.js', 'a.js': '', 'b.js': '' });
    expect(names(root)).toEqual(['a.js']);
    add(root, { '.git': 'not what git writes' });
    expect(names(root)).toEqual(['a.js']);
  });
});

describe('the first line', () => {
  const languageOf = byShebang([{ id: 'javascript', extensions: [], interpreters: ['node'] }, { id: 'shell', extensions: [], interpreters: ['sh', 'bash'] }, { id: 'python', extensions: [], interpreters: ['python'] }]);
  it.each([
    ['#!/usr/bin/env node', 'javascript'], ['#! /usr/bin/node --flag', 'javascript'], ['#!/usr/bin/env -S node --flag', 'javascript'], ['#!/usr/bin/env -i A=1 bash', 'shell'],
    ['#!/bin/sh -e', 'shell'], ['#!/usr/bin/python3.11', 'python'], ['#!/usr/bin/perl', undefined], ['#!', undefined], ['#!/usr/bin/env', undefined], ['// #!/bin/sh', undefined],
  ])('%s is %s', (line, language) => {
    expect(languageOf(line)).toBe(language);
  });
});
