// ts-morph, and the TypeScript compiler inside of it, as files beside the bundle. They are by far the largest part of it, and every scan that parses a
// script waits for them to load. V8 reads a module of ncc's twice, once to find where it ends and once to run it, and a file of its own once. It also
// reads less: nothing of them is meant for readers, so they are minified. And git stores them anew only when ts-morph itself changes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** What a `require` of ncc's bundle is to find there, by the package that the sources name. */
export const COMPILER = { 'ts-morph': './ts-morph.js' };

/** The files by name, and what they were made of. */
export async function compiler(root) {
  const installed = file => path.join(root, 'node_modules', file);
  const shared = { bundle: true, minify: true, write: false, metafile: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'ascii', legalComments: 'inline', absWorkingDir: root, logLevel: 'error' };
  const results = await Promise.all([
    build({ ...shared, entryPoints: [installed('ts-morph/dist/ts-morph.js')], plugins: [apart(), withoutLibraries()] }),
    // Not bundled: whatever wraps it would be read twice.
    build({ ...shared, bundle: false, entryPoints: [installed('@ts-morph/common/dist/typescript.js')] }),
  ]);
  const names = ['ts-morph.js', 'typescript.js'];
  return {
    files: Object.fromEntries(results.map(({ outputFiles: [file] }, i) => [names[i], file.contents])),
    sources: results.flatMap(({ metafile }) => Object.keys(metafile.inputs)).map(name => path.resolve(root, name)),
  };
}

const apart = () => ({
  name: 'the compiler is a file of its own',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/typescript$/ }, () => ({ path: './typescript.js', external: true })),
});

/** The declarations of JavaScript's and the browsers' libraries are three megabytes, and no scan asks for them: names are not resolved by types. */
const withoutLibraries = () => ({
  name: 'no declarations of libraries',
  setup: ({ onLoad }) => onLoad({ filter: /ts-morph-common\.js$/ }, ({ path: file }) => {
    const [before, after, ...more] = readFileSync(file, 'utf8').split(/^const libFiles = \[\{$[^]*?^ {4}\}\];$/m);
    if (after === undefined || more.length > 0) throw new Error(`${file} does not hold its libraries as it did: look at build/compiler.mjs`);
    return { contents: `${before}const libFiles = [];${after}`, loader: 'js' };
  }),
});
