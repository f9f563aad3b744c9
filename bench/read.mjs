// Reads the files that a list names, one after the other, always into the same memory: what a scan can't do without.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const files = readFileSync(process.argv[2], 'utf8').split('\n');
const memory = Buffer.allocUnsafeSlow(64 << 20);
const before = performance.now();
for (const file of files) {
  const handle = openSync(file);
  readSync(handle, memory, 0, memory.length, 0);
  closeSync(handle);
}
process.stdout.write(`${(performance.now() - before) / 1000}\n`);
