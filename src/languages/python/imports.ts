// What Python's imports bring, and which files of the tree that may be.
import { moduleFiles, moduleWithin } from '../../importers/modules';
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `import a.b`, `import a.b as c`. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  return namesOf(node).map(c => {
    const alias = w.child(c, 'alias');
    const module = w.textOf(alias ? w.child(c, 'name') ?? c : c);
    if (!alias) return copied({ module: first(module), name: '*', local: first(module), ...(!module.includes('.') && { files: filesOf(module, '*', w) }) }, w);
    return copied({ module, name: '*', local: w.textOf(alias), files: filesOf(module, '*', w) }, w);
  });
}

/** `from a.b import c, d as e`. */
export function fromImports(node: SyntaxNode, w: Walker): Imported[] {
  const from = w.child(node, 'module_name');
  const module = from ? w.textOf(from) : '';
  if (node.children.some(c => c.type === 'wildcard_import')) w.open(moduleFiles(module, w.source.path));
  return namesOf(node).map(c => {
    const name = w.textOf(w.child(c, 'name') ?? c);
    const alias = w.child(c, 'alias');
    // What is imported may be a module itself.
    const files = [...filesOf(moduleWithin(module, name), '*', w), ...filesOf(module, name, w)];
    return copied({ module, name, local: alias ? w.textOf(alias) : name, files }, w);
  });
}

const namesOf = (node: SyntaxNode): SyntaxNode[] => node.children.filter(c => c.field === 'name');
const first = (module: string): string => module.split('.')[0]!;

const filesOf = (module: string, name: string, w: Walker): { specifier: string; name: string }[] => moduleFiles(module, w.source.path).map(specifier => ({ specifier, name }));

/** Libraries that programs carry a copy of. What their folder holds is the library's. */
const LIBRARIES: ReadonlySet<string> = new Set(['github3', 'agithub', 'ghapi', 'githubkit', 'octokit', 'requests', 'httpx', 'urllib3', 'httplib2', 'aiohttp']);

/** An import of a copied library is an import of the library, except in itself. */
function copied(imported: Imported, w: Walker): Imported {
  const segments = imported.module.split('.');
  const library = segments.find((s, i) => LIBRARIES.has(s) || (i === 0 && s === 'github'));
  if (library === undefined || isInside(w.source.path, library)) return imported;
  const isCopy = imported.files?.some(({ specifier }) => isInside(w.resolve(specifier) ?? '', library)) === true;
  return isCopy ? { module: segments.slice(segments.indexOf(library)).join('.'), name: imported.name, local: imported.local } : imported;
}

const isInside = (path: string, folder: string): boolean => path.split('/').slice(0, -1).includes(folder);
