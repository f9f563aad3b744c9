// The one door to tree-sitter: loads the runtime and a grammar on first use, parses within bounds.
import { readFileSync } from 'node:fs';
import type { Language, Parser } from 'web-tree-sitter';
import { copy, type Syntax } from './syntax';
import { wasmFile } from './wasm';

/** Parses text. A string instead of a tree says why there is none. */
export type Parse = (text: string) => Syntax | string;

/** The most text that is handed over at once; the runtime takes no more than 10 KB. */
const CHUNK = 5_000;
/** How often a parser may ask for text. A scanner that looks far ahead at every step asks quadratically often; real files ask less than a hundred times. */
const readsFor = (text: string): number => 2_000 + (20 * text.length) / CHUNK;
/** Memory at which a parse is given up, and the most there is: an ambiguous text can ask for any amount, much of it in one step. */
const LIMIT = 768 * 2 ** 20;
const PAGES = { initial: 2 ** 9, maximum: 2 ** 14 };

interface Runtime { Parser: typeof Parser; Language: typeof Language; memory: WebAssembly.Memory }
let runtime: Promise<Runtime> | undefined;
const grammars = new Map<string, Promise<Parse>>();

/** The parser of the grammar in `file` of an npm package, loaded once. */
export function grammar(npmPackage: string, file: string): Promise<Parse> {
  const key = `${npmPackage}/${file}`;
  const known = grammars.get(key);
  if (known) return known;
  const loading = load(npmPackage, file);
  grammars.set(key, loading);
  return loading;
}

async function load(npmPackage: string, file: string): Promise<Parse> {
  runtime ??= start();
  const { Parser: TreeParser, Language: TreeLanguage, memory } = await runtime;
  const language = await TreeLanguage.load(readFileSync(wasmFile(npmPackage, file)));
  return text => parse(new TreeParser().setLanguage(language), memory, text);
}

/**
 * `require`, not `import`: ncc bundles the package's ES module so that it fails at once with "require is not a function" (it writes
 * `require("url")` for `import.meta.url` into a function with a variable of that name). The CommonJS build bundles well.
 */
async function start(): Promise<Runtime> {
  const { Parser: TreeParser, Language: TreeLanguage } = require('web-tree-sitter') as typeof import('web-tree-sitter');
  const binary = wasmFile('web-tree-sitter', 'web-tree-sitter.wasm');
  const memory = new WebAssembly.Memory(PAGES);
  await TreeParser.init({ locateFile: () => binary, wasmMemory: memory, printErr: () => undefined });
  return { Parser: TreeParser, Language: TreeLanguage, memory };
}

function parse(parser: Parser, memory: WebAssembly.Memory, text: string): Syntax | string {
  let reads = readsFor(text);
  // Memory never shrinks: what an earlier parse made of it counts as given.
  const limit = Math.max(LIMIT, memory.buffer.byteLength);
  const read = (index: number): string => { reads--; return text.slice(index, index + CHUNK); };
  const stop = (): boolean => reads < 0 || memory.buffer.byteLength > limit;
  try {
    const tree = parser.parse(read, null, { progressCallback: stop });
    if (!tree) return 'too tangled to be parsed';
    try { return copy(tree); } finally { tree.delete(); }
  } catch (error) {
    // Out of memory within one step. Other texts can still be parsed.
    if (isAbort(error)) return 'too tangled to be parsed';
    throw error;
  } finally {
    parser.delete();
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError';
}
