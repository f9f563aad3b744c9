// How much is worked out before it is given up, and what is remembered of it: code can be made of itself, and values of each other.

/** How deep one evaluation may nest, and how many steps it may take, before it gives up with a hole. */
const MAX_DEPTH = 60;
const MAX_STEPS = 6_000;
/** How much may be under way at once, one inside of the other: members are worked out when they are asked for, out of sight of an evaluation's depth. */
const MAX_UNDER_WAY = 60;
/** How many steps everything may take that is asked about one call. */
const MAX_TOTAL = 20_000;
/** Stands for what was left out since everything asked about one call took too long. */
const EXHAUSTED = -Infinity;

/** A map of either kind. */
export interface Memo<K, V> { get(key: K): V | undefined; set(key: K, value: V): unknown }

export class Bounds {
  /** What is being worked out, with how much was under way when it began. */
  private readonly active = new Map<unknown, number>();
  private depth = 0;
  private steps = 0;
  private total = 0;
  /** Steps taken in all, to tell when a file takes too many. */
  spent = 0;
  /** The outermost of what is under way that something was left out for: until it is done, values are not the whole truth, and not remembered. */
  private cut = Infinity;

  /** Begins with another call, for which there is all the time again. */
  begin(): void {
    this.total = 0;
    this.cut = Infinity;
  }

  /** Whether all the time is up. */
  get isExhausted(): boolean {
    return this.total > MAX_TOTAL;
  }

  /** Counts work that is not a step of its own: so many members put together. */
  spend(steps: number): void {
    this.spent += steps;
    this.total += steps;
  }

  /** Takes one step further in, if there may be another. */
  protected step<T>(otherwise: () => T, work: () => T): T {
    if (this.depth === 0) this.steps = 0;
    this.spend(1);
    if (this.depth >= MAX_DEPTH || ++this.steps > MAX_STEPS || this.total > MAX_TOTAL) {
      this.leave(-1);
      return otherwise();
    }
    this.depth++;
    try { return work(); } finally { this.depth--; }
  }

  /** Runs `work` unless it is already under way for `key`: a value that depends on itself is a hole. */
  guarded<T>(key: unknown, otherwise: () => T, work: () => T): T {
    this.spend(1);
    const begun = this.active.get(key);
    if (begun !== undefined || this.active.size >= MAX_UNDER_WAY || this.total > MAX_TOTAL) {
      this.leave(begun ?? -1);
      return otherwise();
    }
    this.active.set(key, this.active.size);
    try { return work(); } finally { this.active.delete(key); }
  }

  /** Whether `key` is being worked out: what is said without it is not the whole truth. */
  isUnderWay(key: unknown): boolean {
    const begun = this.active.get(key);
    if (begun !== undefined) this.leave(begun);
    return begun !== undefined;
  }

  /** Remembers what `work` gives, unless something was left out on the way. */
  remembering<K, V>(memo: Memo<K, V>, key: K, work: () => V): V {
    const remembered = memo.get(key);
    if (remembered !== undefined) return remembered;
    const [before, depth] = [this.cut, this.active.size];
    this.cut = Infinity;
    const value = work();
    // From the outermost evaluation the same comes out every time, but for what others before it took.
    const whole = this.cut >= depth || (depth === 0 && this.depth === 0 && this.cut !== EXHAUSTED);
    if (whole) memo.set(key, value);
    this.cut = Math.min(before, whole ? Infinity : this.cut);
    return value;
  }

  /** Something is left out, for what began as so many were under way. */
  private leave(begun: number): void {
    this.cut = Math.min(this.cut, this.total > MAX_TOTAL ? EXHAUSTED : begun);
  }
}
