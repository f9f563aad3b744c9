import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareWith, type Compared, type Ground, type Wish } from '../changes/compare';
import { systemReason, UsageError } from '../errors';
import { decode } from '../read';

/** What there is to compare with. What was asked for in so many words must be possible; a pull request may be looked at without. */
export async function comparison(wish: Wish | undefined, ground: Ground, remark: (text: string) => void): Promise<Compared | undefined> {
  if (wish === undefined) return undefined;
  const compared = await compareWith(wish, ground);
  if (typeof compared !== 'string') return compared;
  if (wish.by !== 'pull') throw new UsageError(`Comparing with ${wish.base}: ${compared}.`);
  remark(`Not compared with ${wish.base}, so that all findings count: ${compared.replace(/\.$/, '')}.`);
  return undefined;
}

/** A diff as something to compare with: a file, or what stdin gives for `-`. */
export async function diffWish(file: string, cwd: string, stdin: () => Promise<Buffer>): Promise<Wish> {
  const bytes = file === '-' ? await stdin() : readDiffFile(file, cwd);
  return { by: 'diff', base: file === '-' ? 'stdin' : file, text: decode(bytes, bytes.length).text };
}

function readDiffFile(file: string, cwd: string): Buffer {
  try {
    return readFileSync(path.resolve(cwd, file));
  } catch (error) {
    throw new UsageError(`"${file}" can't be read: ${systemReason(error)}.`);
  }
}
