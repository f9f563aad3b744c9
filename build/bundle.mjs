// Bundles src/main.ts with everything it needs into dist/: `node build/bundle.mjs [FOLDER]`. The same sources and lock file give the same
// bytes, so that a check can rebuild and compare. Our own code is not minified: it would save little, and a change could no longer be read.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { declarations } from './declarations.mjs';
import { licences, packageFolder } from './licences.mjs';
import { COMPILER, compiler } from './compiler.mjs';
import { needleTable } from './needles.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
// ncc numbers modules by their paths from here.
process.chdir(root);

/** Files that lie beside the program's script under their own names. */
const COPIES = { 'config.schema.json': 'src/config/schema.json', 'baseline.schema.json': 'src/config/baseline.schema.json' };

/** In the bundle, but not as a module of its own: it is inside @ts-morph/common. */
const INSIDE = ['typescript'];

/** Node runs the first one, the Action's runner the second, and others load the third; all are the one bundle. */
const SHELLS = {
  'cli.js': "#!/usr/bin/env node\n'use strict';\nrequire('./main.js').runCli();\n",
  'action.js': "'use strict';\nrequire('./main.js').runAction();\n",
  'index.js': "'use strict';\nmodule.exports = require('./main.js').api();\n",
};

/** What few scans need, as files of their own, by the names that the sources know it by: what lies in the program's is read at every start. */
const APART = { 'fast-glob': './fast-glob.js', '@babel/code-frame': './code-frame.js', './operations': './operations.js' };

/** What takes long to load, and most scans never use; nothing that is loaded by `import()`, which asks for all names at once. */
const LATE = '(?:node:)?(?:child_process|crypto|stream/consumers|worker_threads)|\\./code-frame\\.js';

/** The same program, ready sooner. */
const quickly = code => code
  // V8 reads pure ASCII faster,
  .replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  // and takes a function in brackets for one that is called at once: it does not look for its end first. An arrow function it takes for none.
  .replace(/^(\/\*{3}\/) \(\(([\w, ]*)\) => \{$/gm, '$1 (function($2) {')
  // Loaded when something of theirs is used. What was joined asks each module whether it is one of its own kind.
  .replace(new RegExp(`^((?:module\\.exports|const \\w+) =) (require\\("(?:${LATE})"\\));$`, 'gm'),
    "$1 new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : $2[name]) });");

// Types are checked by `npm run lint`.
const bundle = (entry, externals) => ncc(path.join(root, entry), { cache: false, transpileOnly: true, quiet: true, externals });
const { code, assets, stats } = await bundle('src/main.ts', { ...COMPILER, ...APART });
const worker = await bundle('src/worker.ts');
const parser = await compiler(root);
const apart = await Promise.all(Object.entries(APART).map(async ([name, file]) => ({ file, ...await bundle(name.startsWith('.') ? `src/${name}.ts` : `node_modules/${name}`) })));

/** Every file that the bundle was made of, those included that were joined into one. */
const sources = [...parser.sources, ...[stats, ...apart.map(one => one.stats)].flatMap(each => [...each.compilation.modules]).flatMap(module => [module, ...(module.modules ?? [])]).map(({ resource }) => resource).filter(Boolean)];
/** WebAssembly that the sources name, as `'package', 'file.wasm'`: the program opens it by that name beside its script. */
const binaries = sources.filter(file => file.startsWith(path.join(root, 'src/'))).flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/'((?:@[\w-]+\/)?[\w-]+)',\s*(?:file:\s*)?'([\w-]+\.wasm)'/g)].map(([, from, name]) => ({ from, name })));
const installed = name => path.join(root, 'node_modules', name);
const folders = new Set([...sources.map(packageFolder), ...[...INSIDE, ...binaries.map(({ from }) => from)].map(installed)].filter(Boolean));

const files = {
  'main.js': quickly(code),
  'worker.js': quickly(worker.code),
  ...Object.fromEntries(apart.map(one => [path.basename(one.file), quickly(one.code)])),
  ...parser.files,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, name.endsWith('.js') ? quickly(String(source)) : source])),
  ...SHELLS,
  ...Object.fromEntries(binaries.map(({ from, name }) => [name, readFileSync(path.join(installed(from), name))])),
  ...Object.fromEntries(Object.entries(COPIES).map(([name, from]) => [name, readFileSync(path.join(root, from))])),
  ...Object.fromEntries([...declarations(root)].map(([name, text]) => [`types/${name}`, text])),
  'needles.json': JSON.stringify(await needleTable(root)),
  'licences.txt': licences(folders),
};

rmSync(dist, { recursive: true, force: true });
for (const [name, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  writeFileSync(path.join(dist, name), content);
}
chmodSync(path.join(dist, 'cli.js'), 0o755);
