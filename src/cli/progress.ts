import type { Progress } from '../scan';
import type { Io } from './io';
import { thousands } from '../thousands';

/** Progress that can be wiped away. */
export interface Shown extends Progress { clear(): void }

/** Work is told of once it takes this long. */
const PATIENCE = 1000;
/** So many files are sure to take that long. */
const MANY_FILES = 100_000;

/** Progress on stderr, on a terminal, and only if the work is long. */
export function showProgress({ stderr, clock }: Pick<Io, 'stderr' | 'clock'>, quiet: boolean): Shown | undefined {
  if (quiet || stderr.isTTY !== true) return undefined;
  const started = clock();
  let shown = false;
  const show = (text: string): void => {
    shown = true;
    stderr.write(`\r\u001B[K${text}`, () => undefined);
  };
  return {
    files: count => {
      if (count >= MANY_FILES || clock() - started > PATIENCE) show(`Reading ${thousands(count)} files…`);
    },
    parsed: (done, total) => {
      if (clock() - started > PATIENCE) show(`Parsing file ${done} of ${total}…`);
    },
    clear: () => {
      if (shown) stderr.write('\r\u001B[K', () => undefined);
      shown = false;
    },
  };
}
