// Looks for many words at once in bytes, without decoding them, by Wu and Manber's method ("A fast algorithm for multi-pattern
// searching", 1994): two bytes at a time tell how far the window may jump. Its price does not grow with the number of words, and at
// five words it is already below that of one Buffer.indexOf for each.

/** Where the words stand among the first `length` bytes; undefined if there are none. */
export type WordSearch = (bytes: Uint8Array, length: number) => ReadonlyMap<string, readonly number[]> | undefined;

interface Pattern { word: string; bytes: Uint8Array }

/** Makes a search for ASCII words of at least two letters. */
export function wordSearch(words: readonly string[]): WordSearch {
  if (words.length === 0) return () => undefined;
  const patterns = words.map(word => ({ word, bytes: Uint8Array.from(word, letter => letter.charCodeAt(0)) }));
  const window = Math.min(...words.map(word => word.length), MOST);
  if (window < 2) throw new RangeError('a word to look for needs two letters');
  const jumps = new Uint8Array(0x10000).fill(window - 1);
  const ending = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    for (let i = 1; i < window; i++) {
      const pair = pairAt(pattern.bytes, i);
      jumps[pair] = Math.min(jumps[pair]!, window - 1 - i);
      if (i === window - 1) ending.set(pair, [...(ending.get(pair) ?? []), pattern]);
    }
  }
  return (bytes, length) => {
    let found: Map<string, number[]> | undefined;
    let at = window - 1;
    while (at < length) {
      const pair = pairAt(bytes, at);
      const jump = jumps[pair]!;
      if (jump > 0) {
        at += jump;
        continue;
      }
      const start = at - window + 1;
      for (const pattern of ending.get(pair) ?? []) {
        if (!startsAt(bytes, length, start, pattern.bytes)) continue;
        found ??= new Map();
        const places = found.get(pattern.word);
        if (places) places.push(start);
        else found.set(pattern.word, [start]);
      }
      at++;
    }
    return found;
  };
}

/** The widest window that is of use, and that a byte can hold. */
const MOST = 64;

function pairAt(bytes: Uint8Array, at: number): number {
  return (bytes[at - 1]! << 8) | bytes[at]!;
}

function startsAt(bytes: Uint8Array, length: number, start: number, pattern: Uint8Array): boolean {
  if (start + pattern.length > length) return false;
  for (let i = 0; i < pattern.length; i++) if (bytes[start + i] !== pattern[i]) return false;
  return true;
}
