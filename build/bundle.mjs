// Bundles src/main.ts with everything it needs into dist/: `node build/bundle.mjs [FOLDER]`. The same sources and lock file give the same
// bytes, so that a check can rebuild and compare. Not minified: it would save three milliseconds, and a change could no longer be read.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { declarations } from './declarations.mjs';
import { licences, packageFolder } from './licences.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
// ncc numbers modules by their paths from here.
process.chdir(root);

/** Files that the program opens by name: they lie beside its script. */
const COPIES = {
  'web-tree-sitter.wasm': 'node_modules/web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-bash.wasm': 'node_modules/tree-sitter-bash/tree-sitter-bash.wasm',
  'config.schema.json': 'src/config/schema.json',
};

/** In the bundle, but not as modules of their own: TypeScript is inside @ts-morph/common. */
const INSIDE = ['node_modules/typescript', 'node_modules/web-tree-sitter', 'node_modules/tree-sitter-bash'];

/** Node runs the first one and the Action's runner the second; both are the one bundle. */
const SHELLS = {
  'cli.js': "#!/usr/bin/env node\n'use strict';\nrequire('./index.js').runCli();\n",
  'action.js': "'use strict';\nrequire('./index.js').runAction();\n",
};

// Types are checked by `npm run lint`.
const { code, assets, stats } = await ncc(path.join(root, 'src/main.ts'), { cache: false, transpileOnly: true, quiet: true });

/** Everything the bundle was made of, those modules included that were joined into one. */
const modules = [...stats.compilation.modules].flatMap(module => [module, ...(module.modules ?? [])]);
const folders = new Set([...modules.map(({ resource }) => resource && packageFolder(resource)), ...INSIDE.map(folder => path.join(root, folder))].filter(Boolean));

const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
  ...SHELLS,
  ...Object.fromEntries(Object.entries(COPIES).map(([name, from]) => [name, readFileSync(path.join(root, from))])),
  ...Object.fromEntries([...declarations(root)].map(([name, text]) => [`types/${name}`, text])),
  'licences.txt': licences(folders),
};

rmSync(dist, { recursive: true, force: true });
for (const [name, content] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  writeFileSync(path.join(dist, name), content);
}
chmodSync(path.join(dist, 'cli.js'), 0o755);
