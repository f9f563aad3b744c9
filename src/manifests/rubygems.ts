// Ruby: Gemfile, Gemfile.lock, gemspecs.
import { manifest, type Manifest } from './manifest';
import { rubyRange } from './ranges';

/** `gem 'name', '~> 1.2', '>= 1.2.3'`, and the same in a gemspec. */
const GEM = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+(["'])([\w.-]+)\1((?:\s*,\s*\[?\s*(["'])[^"'\n]*\4\]?)*)/gm;

export function readGemfile(text: string): Manifest {
  const name = /^\s*\w+\.name\s*=\s*(["'])([^"']+)\1/m.exec(text)?.[2];
  return manifest(name, [...text.matchAll(GEM)].map(m => [m[2]!, constraints(m[3] ?? '')] as const), rubyRange);
}

/** Gems that are locked stand at the first level of `specs`, with one version. */
export function readGemfileLock(text: string): Manifest {
  const direct = /^DEPENDENCIES\r?\n((?: {2}.*(?:\r?\n|$))*)/m.exec(text)?.[1];
  const locked = manifest(undefined, [...text.matchAll(/^ {4}([\w.-]+) \(([\d][^)\s]*)\)\s*$/gm)].map(m => [m[1]!, m[2]!] as const), rubyRange);
  return { ...locked, ...(direct !== undefined && { direct: new Set([...direct.matchAll(/^ {2}([\w.-]+)/gm)].map(m => m[1]!)) }) };
}

const NUMBERS = /^\s*(?:MAJOR|MINOR|PATCH|TINY)\s*=\s*(\d+)/gm;

/** `lib/name/version.rb`, where gems say which version they are: in one text, or number by number. */
export function readVersionFile(text: string): Manifest {
  const name = /^\s*module\s+(\w+)/m.exec(text)?.[1];
  const written = /^\s*VERSION\s*=\s*(["'])(\d[\w.-]*)\1/m.exec(text)?.[2] ?? [...text.matchAll(NUMBERS)].map(m => m[1]!).slice(0, 3).join('.');
  return manifest(undefined, name === undefined || written === '' ? [] : [[name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase(), written] as const], rubyRange);
}

function constraints(list: string): string | undefined {
  const found = [...list.matchAll(/(["'])([^"']*)\1/g)].map(m => m[2]!.trim()).filter(Boolean);
  return found.length === 0 ? undefined : found.join(', ');
}
