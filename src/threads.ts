// The prefilter on several threads, while the files are still being found. Each thread takes the next few files until none are left; what comes
// out does not depend on who took which.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { SourcePath } from './discover';
import type { Candidate, Prefilter, Prefiltered } from './prefilter';

/** The files to read. `root`: what their paths follow. */
export interface Reads { root: string; maxFileSize: number }
/** Makes a prefilter. */
export type Sieve = (reads: Reads) => Prefilter;

/** With fewer files another thread has hardly begun when this one is done. */
const WORTH_IT = 4_000;
/** Most threads, if nobody says how many: more of them wait for each other. */
export const MOST_THREADS = 4;
/** How many files are taken at once. */
const BATCH = 64;
/** What another thread runs; it lies beside the bundle. */
const SCRIPT = path.join(__dirname, 'worker.js');

/** What another thread begins with. `next`: the first batch that nobody has taken. */
interface Task extends Reads { next: Int32Array }
/** Files on their way to another thread: one text is handed over faster than many objects. */
const SEPARATOR = '\0';

/** Reads files that are still being found. */
export class Reading {
  private readonly batches: SourcePath[][] = [];
  private latest: SourcePath[] = [];
  private count = 0;
  private readonly next = new Int32Array(new SharedArrayBuffer(4));
  private others: Other[] = [];
  private wake = (): void => undefined;

  /** `threads`: how many are to read, this one among them. */
  constructor(private readonly sieve: Sieve, private readonly reads: Reads, private readonly threads = Math.min(availableParallelism(), MOST_THREADS)) {}

  /** Another file was found. */
  add(file: SourcePath): void {
    if (this.latest.push(file) === BATCH) this.closeBatch();
    if (++this.count === WORTH_IT) this.start();
  }

  /** What the files hold, when all are found. `tell`: told of each candidate as soon as it is known, of one after the other. */
  async result(tell: (candidate: Candidate) => Promise<void> = async () => undefined): Promise<Prefiltered> {
    this.closeBatch();
    const { others, batches, next } = this;
    others.forEach(other => other.end());
    const own = this.sieve(this.reads);
    const mine = new Set<number>();
    const waiting = candidatesOf([own.result, ...others.map(other => other.part)]);
    for (let i = take(next, batches.length); i !== undefined; i = take(next, batches.length)) {
      mine.add(i);
      batches[i]!.forEach(file => own.read(file));
      // What the others have to say is heard between two turns.
      if (others.length > 0) await new Promise(setImmediate);
      for (const candidate of waiting()) await tell(candidate);
    }
    while (others.some(other => other.state === 'reads')) {
      await new Promise<void>(resolve => { this.wake = resolve; });
      for (const candidate of waiting()) await tell(candidate);
    }
    if (others.every(other => other.state === 'done')) return merged([own.result, ...others.map(other => other.part)]);
    // What a thread that failed has taken is with nobody.
    batches.forEach((batch, i) => { if (!mine.has(i)) batch.forEach(file => own.read(file)); });
    for (const candidate of waiting()) await tell(candidate);
    return own.result;
  }

  /** There will be no result. */
  stop(): void {
    this.others.forEach(other => other.stop());
  }

  private closeBatch(): void {
    const batch = this.latest;
    if (batch.length === 0) return;
    this.batches.push(batch);
    this.latest = [];
    this.others.forEach(other => other.send(batch));
  }

  private start(): void {
    if (!existsSync(SCRIPT)) return;
    this.others = Array.from({ length: this.threads - 1 }, () => new Other({ ...this.reads, next: this.next }, () => this.wake()));
    for (const batch of this.batches) this.others.forEach(other => other.send(batch));
  }
}

/** The number of a batch that is nobody else's, if one of so many is left. */
function take(next: Int32Array, count: number): number | undefined {
  for (;;) {
    const i = Atomics.load(next, 0);
    if (i >= count) return undefined;
    if (Atomics.compareExchange(next, 0, i, i + 1) === i) return i;
  }
}

/** The candidates that were not asked for yet. */
function candidatesOf(parts: readonly Prefiltered[]): () => Iterable<Candidate> {
  const known = parts.map(() => 0);
  return function* () {
    for (const [i, { candidates }] of parts.entries()) while (known[i]! < candidates.length) yield candidates[known[i]!++]!;
  };
}

/** Another thread, as this one sees it. */
class Other {
  private readonly worker: Worker;
  /** What it has found so far. */
  readonly part: Prefiltered = { candidates: [], marked: [], skipped: [], files: 0 };
  state: 'reads' | 'done' | 'failed' = 'reads';

  /** `news`: told whenever there is more to know of it. */
  constructor(task: Task, news: () => void) {
    const becomes = (state: Other['state']): void => {
      if (this.state === 'reads') this.state = state;
      news();
    };
    this.worker = new Worker(SCRIPT, { workerData: task });
    this.worker.on('message', ({ found, last }: News) => {
      add(this.part, found);
      becomes(last ? 'done' : 'reads');
    }).on('error', () => becomes('failed')).on('exit', () => becomes('failed'));
    // Until its answer is waited for.
    this.worker.unref();
  }

  send(batch: readonly SourcePath[]): void {
    this.worker.postMessage(batch.flatMap(({ path: name, language }) => [name, language]).join(SEPARATOR), []);
  }

  end(): void {
    this.worker.ref();
    this.worker.postMessage(null, []);
  }

  stop(): void {
    void this.worker.terminate();
  }
}

/** What another thread has found since it last said something. */
interface News { found: Prefiltered; last: boolean }

/** What another thread does: reads the files that it is sent and that nobody else takes, and says what it finds until there are no more. */
export function serve(sieve: Sieve): void {
  const { next, ...reads } = workerData as Task;
  const own = sieve(reads);
  const say = (last: boolean): void => parentPort!.postMessage({ found: own.take(), last } satisfies News, []);
  const batches: string[] = [];
  parentPort!.on('message', (batch: string | null) => {
    if (batch !== null) batches.push(batch);
    for (let i = take(next, batches.length); i !== undefined; i = take(next, batches.length)) {
      unpacked(batches[i]!).forEach(file => own.read(file));
      if (own.result.candidates.length > 0) say(false);
    }
    if (batch !== null) return;
    say(true);
    parentPort!.close();
  });
}

function unpacked(batch: string): SourcePath[] {
  const parts = batch.split(SEPARATOR);
  return Array.from({ length: parts.length / 2 }, (_, i) => ({ path: parts[2 * i]!, language: parts[2 * i + 1]! }));
}

function add(to: Prefiltered, { candidates, marked, skipped, files }: Prefiltered): void {
  to.candidates.push(...candidates);
  to.marked.push(...marked);
  to.skipped.push(...skipped);
  to.files += files;
}

/** All of it, in the order of the paths. */
function merged(parts: readonly Prefiltered[]): Prefiltered {
  const all: Prefiltered = { candidates: [], marked: [], skipped: [], files: 0 };
  parts.forEach(part => add(all, part));
  for (const list of [all.candidates, all.marked, all.skipped]) list.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return all;
}
