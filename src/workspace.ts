// The scanned tree as the analysis sees it: programs by path, specifiers resolved to files, versions from manifests.
import path from 'node:path';
import type { Lower, Program, Workspace } from './analysis/program';

/** What the workspace needs to know of the tree; nothing outside of it is ever read. */
export interface Tree {
  /** Whether a file of this path was discovered. */
  has(path: string): boolean;
  /** The text of a file in the tree, or undefined when it can't be read. */
  read(path: string): string | undefined;
  /** The front end of a file, if its language is loaded. */
  lower(path: string): Lower | undefined;
}

const EXTENSIONS = ['', '.js', '.ts', '.mjs', '.cjs', '.tsx', '.jsx', '.mts', '.cts', '.json', '/index.js', '/index.ts', '/index.mjs', '/index.cjs', '/index.tsx', '/index.jsx'];

/** Programs are lowered once, on first use. */
export class ScanWorkspace implements Workspace {
  private readonly programs = new Map<string, Program | undefined>();
  private readonly manifests = new Map<string, Manifest | undefined>();

  constructor(private readonly tree: Tree) {}

  resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith('.')) return undefined;
    const base = path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
    const written = base.replace(/\.(m|c)?js(x?)$/, '');
    const found = EXTENSIONS.map(e => base + e).find(p => this.tree.has(p)) ?? EXTENSIONS.map(e => written + e).find(p => this.tree.has(p));
    return found === undefined || found.startsWith('..') ? undefined : found;
  }

  program(file: string): Program | undefined {
    if (this.programs.has(file)) return this.programs.get(file);
    // Set before lowering: a cycle of imports sees it as absent.
    this.programs.set(file, undefined);
    const lower = this.tree.lower(file);
    const text = lower && this.tree.read(file);
    const program = lower && text !== undefined ? lower({ path: file, text }, this) : undefined;
    this.programs.set(file, program);
    return program;
  }

  /** All programs lowered so far. */
  get lowered(): Program[] {
    return [...this.programs.values()].filter(p => p !== undefined);
  }

  version(from: string, name: string): string | undefined {
    return this.above(from, m => m.versions[name]);
  }

  packageOf(from: string): string | undefined {
    return this.above(from, m => m.name);
  }

  /** What the nearest manifest above a file says. */
  private above<T>(from: string, say: (manifest: Manifest) => T | undefined): T | undefined {
    for (let dir = path.posix.dirname(from); ; dir = path.posix.dirname(dir)) {
      const manifest = this.manifest(dir === '.' ? 'package.json' : `${dir}/package.json`);
      const found = manifest && say(manifest);
      if (found !== undefined) return found;
      if (dir === '.' || dir === '/') return undefined;
    }
  }

  private manifest(file: string): Manifest | undefined {
    if (!this.manifests.has(file)) this.manifests.set(file, this.tree.has(file) ? manifestOf(this.tree.read(file)) : undefined);
    return this.manifests.get(file);
  }
}

interface Manifest { name?: string; versions: Readonly<Record<string, string>> }

const GROUPS = ['optionalDependencies', 'peerDependencies', 'devDependencies', 'dependencies'];

function manifestOf(text: string | undefined): Manifest | undefined {
  const json = parse(text);
  if (!json) return undefined;
  const name = typeof json['name'] === 'string' ? json['name'] : undefined;
  const own = name !== undefined && typeof json['version'] === 'string' ? { [name]: json['version'] } : {};
  const groups = GROUPS.map(g => json[g]).filter(isRecord);
  return { ...(name !== undefined && { name }), versions: Object.assign({}, ...groups, own) as Record<string, string> };
}

function parse(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text ?? '');
    return isRecord(json) ? json : undefined;
  } catch { return undefined; }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
