// Git's own list of the files it tracks. A file that is tracked is never ignored, whatever a .gitignore says.
// Format: https://git-scm.com/docs/index-format
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const MODES = new Set([0o040000, 0o100644, 0o100755, 0o120000, 0o160000]);
const HASH_SIZES = [20, 32] as const;

/** The folder that holds a repository's `index` and `info/exclude`: `.git`, or where a file of that name leads. */
export function gitFolder(top: string): string | undefined {
  const dotGit = path.join(top, '.git');
  const link = readText(dotGit);
  if (link === undefined) return dotGit;
  const target = /^gitdir: (.+?)\s*$/.exec(link)?.[1];
  return target === undefined ? undefined : path.resolve(top, target);
}

/** Every tracked file and every folder that holds one, relative to the top of the repository. */
export function trackedPaths(top: string): ReadonlySet<string> {
  const folder = gitFolder(top);
  const bytes = folder === undefined ? undefined : readBytes(path.join(folder, 'index'));
  const names = (bytes && parseIndex(bytes)) ?? [];
  const all = new Set<string>(names);
  for (const name of names) {
    for (let cut = name.lastIndexOf('/'); cut > 0 && !all.has(name.slice(0, cut)); cut = name.lastIndexOf('/', cut - 1)) all.add(name.slice(0, cut));
  }
  return all;
}

/** The names in an index file; undefined if it can't be understood. */
export function parseIndex(bytes: Buffer): string[] | undefined {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  for (const hashSize of HASH_SIZES) {
    const names = readEntries(bytes, bytes.readUInt32BE(4), bytes.readUInt32BE(8), hashSize);
    if (names) return names;
  }
  return undefined;
}

function readEntries(bytes: Buffer, version: number, count: number, hashSize: number): string[] | undefined {
  const names: string[] = [];
  let at = 12;
  let previous = '';
  for (let i = 0; i < count; i++) {
    const flagsAt = at + 40 + hashSize;
    if (flagsAt + 2 > bytes.length || !MODES.has(bytes.readUInt32BE(at + 24))) return undefined;
    const flags = bytes.readUInt16BE(flagsAt);
    let start = flagsAt + ((flags & 0x4000) !== 0 ? 4 : 2);
    let kept = '';
    if (version === 4) {
      const strip = readOffset(bytes, start);
      kept = previous.slice(0, previous.length - strip.value);
      start = strip.next;
    }
    const end = bytes.indexOf(0, start);
    if (end < 0) return undefined;
    // Latin-1 keeps one character per byte, which version 4 counts in.
    previous = kept + bytes.toString('latin1', start, end);
    names.push(Buffer.from(previous, 'latin1').toString('utf8'));
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  return names;
}

/** Git's variable-length number, as in pack files. */
function readOffset(bytes: Buffer, at: number): { value: number; next: number } {
  let byte = bytes[at++] ?? 0;
  let value = byte & 127;
  while ((byte & 128) !== 0) {
    byte = bytes[at++] ?? 0;
    value = ((value + 1) << 7) | (byte & 127);
  }
  return { value, next: at };
}

function readBytes(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** A small file's text; undefined if there is none or it can't be read. */
export function readText(file: string): string | undefined {
  return readBytes(file)?.toString('utf8');
}
