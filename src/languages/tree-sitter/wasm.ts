// Finds the WebAssembly files: beside the bundle when bundled, in node_modules when run from source.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file that an npm package ships. The bundle keeps a copy of every such file beside its script, under the same name.
 *
 * Neither `require.resolve('x.wasm')` nor `new URL('x.wasm', import.meta.url)` will do: ncc takes both for assets and emits the file
 * under a hashed name, read as text, so that no byte above 127 survives. A plain `import.meta.url` becomes the running script's address.
 */
export function wasmFile(npmPackage: string, file: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, file), ...upwards(here).map(folder => join(folder, 'node_modules', npmPackage, file))];
  const found = places.find(place => existsSync(place));
  if (found === undefined) throw new Error(`${file} of the npm package ${npmPackage} is missing`);
  return found;
}

/** A folder and every folder above it. */
function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
