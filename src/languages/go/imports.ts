// Go's imports: a package goes by the last part of its path that is no version.
import type { Expr } from '../../analysis/program';
import { unknown } from '../../analysis/scope';
import type { Imported } from '../grammar/dialect';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

/** `import gh "host/owner/repo/v28/pkg"`. */
export function imports(node: SyntaxNode, w: Walker): Imported[] {
  const path = w.child(node, 'path');
  if (!path) return [];
  const module = w.textOf(path).slice(1, -1);
  const name = w.child(node, 'name');
  const local = name ? w.textOf(name) : packageName(module);
  const version = versionOf(module);
  return [{ module, name: '*', local, ...(version && { version }) }];
}

/** Modules whose early versions did not have their number in the path, with the first major version that has it: https://pkg.go.dev/github.com/google/go-github?tab=versions. */
const NUMBERED_FROM: Readonly<Record<string, number>> = { 'github.com/google/go-github': 18 };

/** `host/owner/repo/v28/pkg` is version 28 of `host/owner/repo`. */
function versionOf(path: string): { package: string; range: string } | undefined {
  const [, name, major] = /^([\w.-]+(?:\/[\w.-]+)*?)\/v(\d+)(?:\/|$)/.exec(path) ?? [];
  if (name !== undefined) return { package: name, range: `^${major}.0.0` };
  const early = Object.keys(NUMBERED_FROM).find(module => path === module || path.startsWith(`${module}/`));
  return early === undefined ? undefined : { package: early, range: `<${NUMBERED_FROM[early]}.0.0` };
}

/** What a package most likely calls itself, by its path: `yaml` of `gopkg.in/yaml.v3`, `resty` of `github.com/go-resty/resty/v2`. */
export function packageName(path: string): string {
  const parts = path.split('/');
  const last = parts.length > 1 && /^v\d+$/.test(parts.at(-1)!) ? parts.at(-2)! : parts.at(-1)!;
  return last.replace(/\.v\d+$/, '').replace(/^go[-.]|[-.]go$/g, '').replace(/.*-/, '');
}

/** `package github`: a file says by it what it is about, as by what it imports. */
export function ownPackage(node: SyntaxNode, w: Walker): Expr {
  const name = w.child(node, '#0');
  if (name) w.imports.push(w.textOf(name));
  return unknown('a package', '', w.at(node));
}
