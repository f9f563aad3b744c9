// The parser's memory: how much there is, and how it comes back when it has run out.

/** 32 MB to begin with, at most 1 GB. An ambiguous text can ask for any amount, much of it in one step. */
const PAGES = { initial: 2 ** 9, maximum: 2 ** 14 };
/** The memory is made of pages of this many bytes. */
const PAGE = 2 ** 16;
const EMPTY = Buffer.alloc(PAGE);
/** What is in use stands together, from the start on: data, stack and heap, with less than this between them. */
const GAP = 2 ** 22;
/** Where a parse is given up while there is still some left. */
const LIMIT = 768 * 2 ** 20;

/** The memory of the one tree-sitter runtime. */
export class ParserMemory {
  readonly wasm = new WebAssembly.Memory(PAGES);
  private idle = new Uint8Array();

  /** Notes the state in which nothing is being parsed: after a grammar was loaded. */
  settle(): void {
    // Memory that nobody touched costs nothing until somebody looks at it, and then more than all the rest of a small scan.
    const { buffer } = this.wasm;
    let used = 0;
    for (let at = 0; at < buffer.byteLength && at - used <= GAP; at += PAGE) if (!EMPTY.equals(new Uint8Array(buffer, at, PAGE))) used = at + PAGE;
    this.idle = new Uint8Array(buffer).slice(0, used);
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
