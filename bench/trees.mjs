// Lays out the trees to scan, each one once, in a folder outside of the repository. Nothing in them is run.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AST_GREP, PACKAGES } from './packages.mjs';

const CALLING_FILE = fileURLToPath(new URL('calling-file.js', import.meta.url));

/** What was read on that machine, one file after the other, and how long it took. */
export const REFERENCE = { files: 74_000, bytes: 497e6, seconds: 0.53 };

/** What a file that has nothing to do with the API does not hold, whoever looks. */
const TELLING = /authorization|applications|octokit|oauth/i;

/** A tree to scan. */
export const tree = folder => {
  const files = listFiles(folder);
  return { folder, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0) };
};

/** All packages side by side: `<bench>/scale`. */
export function scaleTree(bench) {
  return tree(once(bench, 'scale', folder => {
    renameSync(install(bench, 'packages', PACKAGES), folder);
    // What would be skipped by its name is read too.
    for (let nested = installedWithin(folder); nested.length > 0; nested = installedWithin(folder)) {
      for (const at of nested) renameSync(at, path.join(path.dirname(at), 'packages'));
    }
  }));
}

/** Every n-th file of a tree, so that all of its kinds stay in it. */
export function smallerTree(bench, from, count) {
  return tree(once(bench, `size-${count}`, folder => link(from.folder, spread(listFiles(from.folder), count), folder)));
}

/** Files that have nothing to do with the API, and as many that call it as are asked for. */
export function callingTree(bench, from, quiet, calling) {
  return tree(once(bench, `quiet-${quiet}-calling-${calling}`, folder => {
    const some = spread(listFiles(from.folder), quiet * 1.5).filter(file => !TELLING.test(readFileSync(path.join(from.folder, file), 'latin1')));
    link(from.folder, spread(some, quiet), folder);
    mkdirSync(path.join(folder, 'calling'), { recursive: true });
    for (let i = 1; i <= calling; i++) copyFileSync(CALLING_FILE, path.join(folder, 'calling', `call-${String(i).padStart(4, '0')}.js`));
  }));
}

/**
 * Files of a tree, as many as were read, and about as large, on the machine on which the targets in seconds were set: what takes them there and
 * here tells how those seconds compare. `list`: a file that names them.
 */
export function readingList(bench, from) {
  const some = listFiles(from.folder).map(file => path.join(from.folder, file)).filter(file => statSync(file).size < 2e6);
  const files = spread(some, REFERENCE.files);
  const list = path.join(bench, 'reading-list');
  writeFileSync(list, files.join('\n'));
  return { list, files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** The program of the structural peer, installed in the bench's own folder: not its launcher, which is a Node script. */
export function astGrep(bench) {
  const folder = once(bench, 'ast-grep', at => renameSync(install(bench, 'tools', [AST_GREP]), at));
  const built = readdirSync(path.join(folder, '@ast-grep')).find(name => name.startsWith('cli-'));
  if (built === undefined) throw new Error(`${AST_GREP} has no program for this machine`);
  return path.join(folder, '@ast-grep', built, 'ast-grep');
}

/** Makes a folder unless it was finished before; its path. */
function once(bench, name, make) {
  const [folder, done] = [path.join(bench, name), path.join(bench, `${name}.done`)];
  if (existsSync(done)) return folder;
  process.stderr.write(`laying out ${folder}\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(bench, { recursive: true });
  make(folder);
  writeFileSync(done, '');
  return folder;
}

/** Installs packages without running any script of theirs; their node_modules. */
function install(bench, name, packages) {
  const at = path.join(bench, name);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', ...packages], { cwd: at, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm install failed in ${at}`);
  return path.join(at, 'node_modules');
}

function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name))).sort();
}

/** The outermost node_modules in a folder. */
function installedWithin(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
    .flatMap(({ name }) => (name === 'node_modules' ? [path.join(folder, name)] : installedWithin(path.join(folder, name))));
}

function spread(items, count) {
  return count >= items.length ? items : Array.from({ length: count }, (_, i) => items[Math.floor(i * items.length / count)]);
}

/** Hard links: the same bytes without the space. */
function link(from, files, to) {
  for (const folder of new Set(files.map(file => path.dirname(file)))) mkdirSync(path.join(to, folder), { recursive: true });
  for (const file of files) linkSync(path.join(from, file), path.join(to, file));
}
