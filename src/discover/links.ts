import { realpathSync } from 'node:fs';
import path from 'node:path';
import { systemReason } from '../errors';

/**
 * Tells why a symbolic link costs the scan something, or undefined if it does not: links are never followed, and what lies inside the
 * scanned folder is read under its own path.
 */
export function linksIn(scanned: string): (absolute: string) => string | undefined {
  const known = new Map<string, string>();
  const real = (folder: string): string => {
    const way = known.get(folder) ?? realpathSync.native(folder);
    known.set(folder, way);
    return way;
  };
  return absolute => {
    let target: string;
    try {
      target = realpathSync.native(absolute);
    } catch (error) {
      const reason = systemReason(error);
      return reason === 'symbolic link loop' ? reason : `broken symbolic link (${reason})`;
    }
    if (begins(real(path.dirname(absolute)), target)) return 'symbolic link loop';
    return begins(target, real(scanned)) ? undefined : 'symbolic link out of the scanned folder, not followed';
  };
}

/** `isWithin` of real paths, which are spelt in one way: there may be very many links. */
const begins = (inner: string, outer: string): boolean => inner.startsWith(outer) && (inner.length === outer.length || outer.endsWith(path.sep) || inner[outer.length] === path.sep);

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

/** Why an entry that is neither a file nor a folder nor a link is not read. */
export function whySpecial(entry: { isFIFO(): boolean; isSocket(): boolean }): string {
  return `not a regular file (${entry.isFIFO() ? 'named pipe' : entry.isSocket() ? 'socket' : 'device'})`;
}
