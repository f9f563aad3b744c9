// The one door to tree-sitter: loads the runtime and a grammar on first use, parses within bounds.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { Language, Parser } from 'web-tree-sitter';
import { ParserMemory } from './memory';
import { copy, type Syntax } from './syntax';
import { wasmFile } from './wasm';

/** Parses text. A string instead of a tree says why there is none. */
export type Parse = (text: string) => Syntax | string;

/** The most text that is handed over at once; the runtime takes no more than 10 KB. */
const CHUNK = 5_000;
/** How often a parser may ask for text. A scanner that looks far ahead at every step asks quadratically often; real files ask less than a hundred times. */
const readsFor = (text: string): number => 2_000 + (20 * text.length) / CHUNK;
/** How often the runtime is set right after running out of memory. Each time a little of its stack is lost. */
const MAX_REPAIRS = 8;
const TANGLED = 'too tangled to be parsed';

interface Runtime { Parser: typeof Parser; Language: typeof Language; memory: ParserMemory; module: object; repairs: number }
let loading: Promise<Runtime> | undefined;
const grammars = new Map<string, Promise<Parse>>();

/** The parser of the grammar in `file` of an npm package, loaded once. */
export function grammar(npmPackage: string, file: string): Promise<Parse> {
  const key = `${npmPackage}/${file}`;
  const known = grammars.get(key);
  if (known) return known;
  const parser = load(npmPackage, file);
  grammars.set(key, parser);
  return parser;
}

async function load(npmPackage: string, file: string): Promise<Parse> {
  loading ??= start();
  const runtime = await loading;
  const language = await runtime.Language.load(readFileSync(wasmFile(npmPackage, file)));
  runtime.memory.settle();
  return text => (runtime.repairs > MAX_REPAIRS ? TANGLED : parse(runtime, language, text));
}

/**
 * `require`, not `import`: ncc bundles the package's ES module so that it fails at once with "require is not a function" (it writes
 * `require("url")` for `import.meta.url` into a function with a variable of that name). The CommonJS build bundles well.
 */
async function start(): Promise<Runtime> {
  // Without the optimising compiler a grammar is ready in half the time, and few files are long enough to win that back.
  setFlagsFromString('--liftoff-only');
  const { Parser: TreeParser, Language: TreeLanguage } = require('web-tree-sitter') as typeof import('web-tree-sitter');
  const binary = wasmFile('web-tree-sitter', 'web-tree-sitter.wasm');
  const memory = new ParserMemory();
  // Becomes the module of the runtime, with all of its functions.
  const module: Parameters<typeof TreeParser.init>[0] = { locateFile: () => binary, wasmMemory: memory.wasm, printErr: () => undefined };
  await TreeParser.init(module);
  return { Parser: TreeParser, Language: TreeLanguage, memory, module, repairs: 0 };
}

/** Parsers that ran out of memory. They no longer own anything that could be freed, and must not be collected, which would free it. */
const lost: Parser[] = [];

function parse(runtime: Runtime, language: Language, text: string): Syntax | string {
  const parser = new runtime.Parser().setLanguage(language);
  const full = runtime.memory.watch();
  let reads = readsFor(text);
  const read = (index: number): string => { reads--; return text.slice(index, index + CHUNK); };
  try {
    const tree = parser.parse(read, null, { progressCallback: () => reads < 0 || full() });
    const syntax = tree ? copy(tree, runtime.module) : TANGLED;
    tree?.delete();
    parser.delete();
    return syntax;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error;
    lost.push(parser);
    runtime.memory.restore();
    runtime.repairs++;
    return TANGLED;
  }
}
