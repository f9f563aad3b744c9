// Prints the syntax tree of a file, to see how a grammar names its nodes: `node build/tree.mjs PACKAGE FILE`, such as
// `node build/tree.mjs tree-sitter-python test/demo/log_out.py`. Named nodes only; fields stand before them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Language, Parser } from 'web-tree-sitter';

const [name, file] = process.argv.slice(2);
if (name === undefined || file === undefined) throw new Error('Give a package and a file: tree-sitter-python example.py');
const folder = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
const grammar = readdirSync(folder).find(each => each.endsWith('.wasm'));

await Parser.init();
const language = await Language.load(`${folder}${grammar}`);
const tree = new Parser().setLanguage(language).parse(readFileSync(file, 'utf8'));

/** One line a node: where it begins, its field, its type, and its text if it has no children. */
function* lines(node, field, depth) {
  const { row, column } = node.startPosition;
  const text = node.namedChildCount === 0 ? ` ${JSON.stringify(node.text)}` : '';
  yield `${`${row + 1}:${column + 1}`.padEnd(8)}${'  '.repeat(depth)}${field ? `${field}: ` : ''}${node.type}${text}\n`;
  for (let i = 0; i < node.childCount; i++) if (node.child(i).isNamed) yield* lines(node.child(i), node.fieldNameForChild(i), depth + 1);
}

for (const line of lines(tree.rootNode, '', 0)) process.stdout.write(line);
