// What package.json says its files are: `exports`, `imports`, `main`.
import { captured, jsonMember, jsonTexts, type Json } from './files';

/** Conditions under which sources are read, the likeliest to be in the tree first. */
const CONDITIONS = ['source', 'development', 'import', 'module', 'node', 'require', 'browser', 'default'];

/** Where a subpath of a package may be, `.` being the package itself. Most likely first. */
export function entriesOf(manifest: Json, subpath: string): string[] {
  const exports = jsonMember(manifest, 'exports');
  const exported = exports === undefined ? [] : mapped(isSubpaths(exports) ? exports : { '.': exports }, subpath);
  const main = subpath === '.' ? ['source', 'module', 'main', 'browser'].flatMap(key => jsonTexts(jsonMember(manifest, key))) : [subpath];
  const written = [...exported, ...main, ...(subpath === '.' ? ['index'] : [])];
  return [...written, ...written.flatMap(sourcesOf), ...(subpath === '.' ? ['src/index'] : [`src/${subpath}`])];
}

/** Where a name of the package's own, `#urls`, leads. */
export function importsOf(manifest: Json, specifier: string): string[] {
  return mapped(jsonMember(manifest, 'imports'), specifier);
}

/** Built files are seldom in the tree; what they are made of is. */
const sourcesOf = (file: string): string[] => (/^(?:\.\/)?(?:dist|lib|build|out|es|esm|cjs)\//.test(file) ? [file.replace(/^(?:\.\/)?[^/]+\/(?:(?:cjs|esm|es|commonjs)\/)?/, 'src/')] : []);

const isSubpaths = (exports: Json): boolean => typeof exports === 'object' && exports !== null && !Array.isArray(exports) && Object.keys(exports).some(key => key.startsWith('.'));

/** The targets of the entry that fits best: an exact one, then the longest pattern. */
function mapped(table: Json | undefined, key: string): string[] {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return [];
  const fitting = Object.keys(table).filter(pattern => captured(pattern, key) !== undefined).sort((a, b) => Number(a.includes('*')) - Number(b.includes('*')) || b.length - a.length);
  const [pattern] = fitting;
  return pattern === undefined ? [] : targets(table[pattern]).map(target => target.replaceAll('*', captured(pattern, key)!));
}

/** The files that an entry names under any condition. */
function targets(entry: Json | undefined): string[] {
  if (typeof entry === 'string') return [entry];
  if (Array.isArray(entry)) return entry.flatMap(targets);
  return CONDITIONS.flatMap(condition => targets(jsonMember(entry, condition) ?? []));
}
