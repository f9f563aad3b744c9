// Python: requirements files, setup.py, setup.cfg, pyproject.toml, Pipfile, poetry.lock.
import { joined, manifest, type Manifest } from './manifest';
import { pypiName } from './package-names';
import { pythonRange } from './ranges';
import { field, strings, tables, unquoted } from './toml';

/** `name[extra] >=1,<2 ; marker`, `name @ url`. */
function requirement(written: string): readonly [string, string | undefined] | undefined {
  const [, name, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*?)\s*(?:\[[^\]]*\])?\s*(\(?\s*[<>=!~][^;#]*)?(?:[;#@].*)?$/.exec(written) ?? [];
  return name === undefined ? undefined : [pypiName(name), rest.trim() === '' ? undefined : rest.replace(/\s+--hash.*$/s, '').replace(/\\\s*$/, '').trim()];
}

const requirements = (lines: readonly string[], name?: string): Manifest => manifest(name && pypiName(name), lines.flatMap(line => { const found = requirement(line); return found ? [found] : []; }), pythonRange);

export const readRequirements = (text: string): Manifest => requirements(text.split(/\r?\n/).filter(line => !/^\s*(?:-|#|$)/.test(line)));

/** Strings of `install_requires` and its like: whatever is in the file and looks like a requirement with a version. */
export function readSetupPy(text: string): Manifest {
  const name = /\bname\s*=\s*(["'])([^"']+)\1/.exec(text)?.[2];
  return requirements([...text.matchAll(/(["'])([A-Za-z][\w.-]*(?:\[[^\]]*\])?\s*(?:[<>=!~]=?|===)[^"'\n]+)\1/g)].map(m => m[2]!), name);
}

export function readSetupCfg(text: string): Manifest {
  return requirements(text.split(/\r?\n/).filter(line => /^\s+[A-Za-z]/.test(line)), /^name\s*=\s*(\S+)/m.exec(text)?.[1]);
}

/** PEP 621, Poetry and PDM. */
export function readPyproject(text: string): Manifest {
  const all = tables(text);
  const project = all.find(t => t.name === 'project')?.entries;
  const poetry = all.find(t => t.name === 'tool.poetry')?.entries;
  const listed = [project?.get('dependencies'), ...all.filter(t => /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)$/.test(t.name)).flatMap(t => [...t.entries.values()])];
  const named = all.filter(t => /^tool\.poetry\.(?:group\.[\w-]+\.)?(?:dev-)?dependencies$/.test(t.name)).flatMap(t => [...t.entries]);
  const name = project?.get('name') ?? poetry?.get('name');
  return joined(name === undefined ? undefined : pypiName(unquoted(name)), [requirements(listed.flatMap(list => (list === undefined ? [] : strings(list)))), entriesOf(named)]);
}

export const readPipfile = (text: string): Manifest => entriesOf(tables(text).filter(t => /^(?:dev-)?packages$/.test(t.name)).flatMap(t => [...t.entries]));

export const readPoetryLock = (text: string): Manifest => manifest(undefined, tables(text).filter(t => t.name === 'package').map(({ entries }) => [pypiName(unquoted(entries.get('name') ?? '')), entries.get('version')] as const), written => pythonRange(unquoted(written)));

/** `name = "^1.2"`, `name = { version = "^1.2" }`. */
function entriesOf(entries: readonly (readonly [string, string])[]): Manifest {
  return manifest(undefined, entries.map(([key, value]) => [pypiName(key), value.startsWith('{') ? field(value, 'version') : unquoted(value)] as const), pythonRange);
}
