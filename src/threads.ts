// The prefilter on several threads, while the files are still being found. Each thread takes the next few files until none are left; what comes
// out does not depend on who took which.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { SourcePath } from './discover';
import { inOrder } from './paths';
import type { Candidate, Prefilter, Prefiltered, Seen } from './prefilter';

/** The files to read. `root`: what their paths follow. */
export interface Reads { root: string; maxFileSize: number }
/** Makes a prefilter. */
export type Sieve = (reads: Reads) => Promise<Prefilter>;

/** With fewer files another thread has hardly begun when this one is done. */
const WORTH_IT = 800;
/** Most threads, if nobody says how many: more of them wait for each other. */
export const MOST_THREADS = 4;
/** How many files are taken at once. */
const BATCH = 128;
/** What another thread runs; it lies beside the bundle. */
const SCRIPT = path.join(__dirname, 'worker.js');

/** What another thread begins with. `next`: the first batch that nobody has taken. */
interface Task extends Reads { next: Int32Array }
/** Between the words of files on their way to another thread. */
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
    const own = await this.sieve(this.reads);
    let told = 0;
    // The texts of what the others saw are read here: few files, and no texts are handed over.
    const hear = async (): Promise<void> => {
      others.flatMap(other => other.news()).forEach(({ file, seen }) => own.add(file, seen));
      while (told < own.result.candidates.length) await tell(own.result.candidates[told++]!);
    };
    for (let i = take(next, batches.length); i !== undefined; i = take(next, batches.length)) {
      batches[i]!.forEach(file => own.read(file));
      // What the others have to say is heard between two turns.
      if (others.length > 0) await new Promise(setImmediate);
      await hear();
    }
    while (others.some(other => other.state === 'reads')) {
      await new Promise<void>(resolve => { this.wake = resolve; });
      await hear();
    }
    await hear();
    if (others.every(other => other.state === 'done')) return whole(own.result, others.map(other => other.read));
    // What a thread that failed has taken is with nobody.
    const all = await this.sieve(this.reads);
    const known = new Set(own.result.candidates.map(({ path: name }) => name));
    batches.flat().forEach(file => all.read(file));
    for (const candidate of all.result.candidates.filter(({ path: name }) => !known.has(name))) await tell(candidate);
    return whole(all.result, []);
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

/** Another thread, as this one sees it. */
class Other {
  private readonly worker: Worker;
  private told: Sighting[] = [];
  /** What it has read, once that is all. */
  read: Read = { files: 0, scripts: [] };
  state: 'reads' | 'done' | 'failed' = 'reads';

  /** `tell`: told whenever there is more to know of it. */
  constructor(task: Task, tell: () => void) {
    const becomes = (state: Other['state']): void => {
      if (this.state === 'reads') this.state = state;
      tell();
    };
    this.worker = new Worker(SCRIPT, { workerData: task });
    this.worker.on('message', ({ sightings, read }: News) => {
      this.told.push(...sightings);
      if (read !== undefined) this.read = read;
      becomes(read === undefined ? 'reads' : 'done');
    }).on('error', () => becomes('failed')).on('exit', () => becomes('failed'));
    // Until its answer is waited for.
    this.worker.unref();
  }

  /** What there is to say of files that it has seen since it was asked. */
  news(): Sighting[] {
    const { told } = this;
    this.told = [];
    return told;
  }

  send(batch: readonly SourcePath[]): void {
    this.worker.postMessage(packed(batch), []);
  }

  end(): void {
    this.worker.ref();
    this.worker.postMessage(null, []);
  }

  stop(): void {
    void this.worker.terminate();
  }
}

/** What is to be said of a file. */
interface Sighting { file: SourcePath; seen: Seen }

/** What another thread has read: how many files, and which of them are scripts. */
type Read = Pick<Prefiltered, 'files' | 'scripts'>;

/** What another thread has seen since it last said something; once there are no more files, what it has read. */
interface News { sightings: readonly Sighting[]; read?: Read }

/** What another thread does: reads the files that it is sent and that nobody else takes, and says of which there is something to say. */
export async function serve(sieve: Sieve): Promise<void> {
  const { next, ...reads } = workerData as Task;
  // What is sent in the meantime waits until it is listened to.
  const own = await sieve(reads);
  const say = (news: News): void => parentPort!.postMessage(news, []);
  const batches: string[] = [];
  parentPort!.on('message', (batch: string | null) => {
    if (batch !== null) batches.push(batch);
    for (let i = take(next, batches.length); i !== undefined; i = take(next, batches.length)) {
      const sightings: Sighting[] = [];
      for (const file of unpacked(batches[i]!)) {
        const seen = own.see(file);
        if (seen !== undefined) sightings.push({ file, seen });
      }
      if (sightings.length > 0) say({ sightings });
    }
    if (batch !== null) return;
    say({ sightings: [], read: { files: own.result.files, scripts: own.result.scripts } });
    parentPort!.close();
  });
}

/** One text is handed over faster than many objects. */
function packed(files: readonly SourcePath[]): string {
  let text = '';
  for (const { path: name, language } of files) text += `${name}${SEPARATOR}${language}${SEPARATOR}`;
  return text;
}

function unpacked(text: string): SourcePath[] {
  const parts = text.split(SEPARATOR);
  const files: SourcePath[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) files.push({ path: parts[i]!, language: parts[i + 1]! });
  return files;
}

/** All of it, in the order of the paths. `more`: what others have read. */
function whole({ candidates, marked, skipped, ...own }: Prefiltered, more: readonly Read[]): Prefiltered {
  const read = [own, ...more];
  return { candidates: inOrder(candidates), marked: inOrder(marked), skipped: inOrder(skipped), scripts: read.flatMap(({ scripts }) => scripts), files: read.reduce((sum, { files }) => sum + files, 0) };
}
