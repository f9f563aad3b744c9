// How long V8 waits before it compiles a function once more, for speed.
import { setFlagsFromString } from 'node:v8';

/**
 * It compiles on threads of its own, and a scan is over before most of that has paid for itself: where processors are few, it takes them from
 * the threads that read. What each version calls it; one that is not named here keeps its own measure.
 */
const FLAGS: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
};

/** Lets this process, and threads that it starts from now on, wait longer. `version`: Node's, such as `20.20.2`. */
export function compileLater(version: string): void {
  const flag = FLAGS[version.split('.')[0]!];
  if (flag !== undefined) setFlagsFromString(flag);
}
