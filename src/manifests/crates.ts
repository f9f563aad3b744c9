// Rust: Cargo.toml and Cargo.lock.
import { manifest, type Manifest } from './manifest';
import { cargoRange } from './ranges';
import { field, tables, unquoted } from './toml';

const DEPENDENCIES = /(?:^|\.)(?:dev-|build-)?dependencies(?:\.(.+))?$/;

export function readCargoToml(text: string): Manifest {
  const all = tables(text);
  const own = all.find(t => t.name === 'package')?.entries;
  const packages = all.flatMap(({ name, entries }) => {
    const [match, single] = DEPENDENCIES.exec(name) ?? [];
    if (match === undefined) return [];
    if (single !== undefined) return [[unquoted(entries.get('package') ?? single), entries.get('version')] as const];
    return [...entries].map(([key, value]) => (value.startsWith('{') ? [field(value, 'package') ?? key, field(value, 'version')] as const : [key, value] as const));
  });
  const name = own?.get('name');
  const version = own?.get('version');
  const self = name !== undefined && version !== undefined ? [[unquoted(name), `=${unquoted(version)}`] as const] : [];
  return manifest(name && unquoted(name), [...self, ...packages], written => cargoRange(unquoted(written)));
}

export function readCargoLock(text: string): Manifest {
  return manifest(undefined, tables(text).filter(t => t.name === 'package').map(({ entries }) => [unquoted(entries.get('name') ?? ''), entries.get('version')] as const), written => cargoRange(`=${unquoted(written)}`));
}
