// The parser's memory: how much there is, and how it comes back when it has run out.

/** 32 MB to begin with, at most 1 GB. An ambiguous text can ask for any amount, much of it in one step. */
const PAGES = { initial: 2 ** 9, maximum: 2 ** 14 };
/** Where a parse is given up while there is still some left. */
const LIMIT = 768 * 2 ** 20;

/** The memory of the one tree-sitter runtime. */
export class ParserMemory {
  readonly wasm = new WebAssembly.Memory(PAGES);
  private idle = new Uint8Array();

  /** Notes the state in which nothing is being parsed: after a grammar was loaded. */
  settle(): void {
    // Words at a time, in a plain loop: it is megabytes of zeros, at every start.
    const words = new Int32Array(this.wasm.buffer);
    let used = words.length;
    while (used > 0 && words[used - 1] === 0) used--;
    this.idle = new Uint8Array(this.wasm.buffer).slice(0, used * 4);
  }

  /** Puts that state back. After running out of memory the runtime no longer knows what it had in use, and would never have it again. */
  restore(): void {
    new Uint8Array(this.wasm.buffer).set(this.idle);
  }

  /** Says, during a parse that begins now, whether it takes too much. Memory never shrinks: what is there already counts as given. */
  watch(): () => boolean {
    const limit = Math.max(LIMIT, this.wasm.buffer.byteLength);
    return () => this.wasm.buffer.byteLength > limit;
  }
}
