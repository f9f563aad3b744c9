import type { BaseFiles } from '../changes/base-files';
import { fromDisk, type ReadConfig } from '../config';
import { UsageError } from '../errors';

/** Reads what can hide findings from the base of a change, and remarks where the change would have it otherwise. */
export function fromBase(base: BaseFiles, remark: (text: string) => void): ReadConfig {
  return async (file, shown) => {
    if (!base.holds(file)) return fromDisk(file, shown);
    const [trusted, given] = [await base.read(file), await changed(file, shown)];
    if (trusted === undefined && given !== undefined) remark(`${shown} is not used: it may come with the change, and what ${base.base} has can't be read. Check out with \`fetch-depth: 0\`.`);
    else if (trusted !== undefined && plain(trusted) !== plain(given)) remark(`${shown} is taken from ${base.base}: what the change makes of it does not count.`);
    return trusted ?? undefined;
  };
}

/** What the change has, whatever is wrong with it. */
async function changed(file: string, shown: string): Promise<string | undefined> {
  try {
    return await fromDisk(file, shown);
  } catch (error) {
    if (error instanceof UsageError) return '';
    throw error;
  }
}

const plain = (text: string | null | undefined): string | null => text?.replaceAll('\r\n', '\n') ?? null;
