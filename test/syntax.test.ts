// The copy of a syntax tree, which asks the runtime itself, against the way that the package offers.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { copy, type SyntaxNode } from '../src/languages/tree-sitter/syntax';
import { scanned } from './support/scanned';

const at = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** All nodes in their order, with how deep each is, as the package's cursor finds them. */
function walked(tree: Tree): unknown[] {
  const cursor = tree.walk();
  const found: unknown[] = [];
  const visit = (): void => {
    found.push([cursor.currentDepth, cursor.nodeTypeId === 65_535 ? 'ERROR' : tree.language.types[cursor.nodeTypeId], cursor.nodeIsNamed, cursor.currentFieldName, cursor.startIndex, cursor.endIndex]);
    if (!cursor.gotoFirstChild()) return;
    do visit(); while (cursor.gotoNextSibling());
    cursor.gotoParent();
  };
  visit();
  cursor.delete();
  return found;
}

const listed = ({ type, named, field, start, end, children }: SyntaxNode, depth = 0): unknown[] => [[depth, type, named, field, start, end], ...children.flatMap(child => listed(child, depth + 1))];

describe('the copy of a syntax tree', () => {
  const runtime = {};
  beforeAll(() => Parser.init(runtime));

  it.each([['python', '.py'], ['go', '.go'], ['php', '.php'], ['java', '.java'], ['bash', '.sh']])('has every node of it: %s', async (name, extension) => {
    const parser = new Parser().setLanguage(await Language.load(readFileSync(at(`node_modules/tree-sitter-${name}/tree-sitter-${name}.wasm`))));
    const files = readdirSync(at('test/cases'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith(extension)).slice(0, 25);
    expect(files.length).toBeGreaterThan(5);
    const whole = files.map(file => readFileSync(path.join(at('test/cases'), file), 'utf8'));
    // Also what does not fit the grammar, what is missing, and what takes two units.
    for (const text of whole.flatMap(code => [code, code.slice(0, code.length / 2), code.replace(/[)}]/, ''), code.replace(/['"]/g, '\u{1F511}$&')])) {
      const tree = parser.parse(text)!;
      const { root, errors } = copy(tree, runtime);
      expect(listed(root)).toEqual(walked(tree));
      expect(errors.length > 0).toBe(tree.rootNode.hasError);
      tree.delete();
    }
  });

  it('takes an end of the file that has no name for no error', async () => {
    const { skipped, findings } = await scanned({ 'a.go': 'package main\n\nimport "net/http"\n\nvar r, e = http.Get("https://api.github.com/authorizations")' });
    expect([skipped, findings.map(({ rule }) => rule)]).toEqual([[], ['list-authorizations/retired']]);
  });
});
