// Looks for many words at once in bytes, without decoding them: sixteen places at a time for one where some word's fingerprint may stand
// (fingerprints.wat), and there for the words themselves. Its price hardly grows with the number of words.
import { groupBy } from '../group';
import { FINGERPRINTS } from './fingerprints';

/** Where the words stand among the first `length` bytes; undefined if there are none. */
export type WordSearch = (bytes: Uint8Array, length: number) => ReadonlyMap<string, readonly number[]> | undefined;

/** A word, and where its fingerprint stands in it: four letters that are rare in code. */
interface Pattern { word: string; bytes: Uint8Array; offset: number }

/** How many letters a fingerprint has. */
const WIDTH = 4;
/** How many groups of fingerprints are told apart. */
const GROUPS = 8;
/** Bytes of the tables for the groups. fingerprints.wat knows by heart where each begins, and that the one for hashes is behind them. */
const OF_GROUPS = WIDTH * 32;
/** How many bits a hash has, there too. */
const HASH_BITS = 12;
const TABLES = OF_GROUPS + (1 << HASH_BITS);
/** So many bytes are copied to the WebAssembly module at once: what a processor has close at hand. */
const PART = 1 << 16;
/** How many bytes of a file can be read in there. */
const ROOM = 1 << 17;
/** Where what is copied comes: what was read stays as it is. */
const COPIED = TABLES + ROOM;
/** Bytes of WebAssembly's pages, and how many there are: for all of this, and for what is looked at behind it. */
const PAGE = 1 << 16;
const PAGES = Math.ceil((COPIED + PART + 32) / PAGE);
/** The pairs of letters that are the most frequent in code, in that order: counted over the files of bench/ and over repositories in other languages. */
const FREQUENT = 'onreerinteesatstorseenthletidentioetisheroarcoedmensalanittaceringcturratotramneeculndpeelchliasouportomgeacnaodicvesipalls.fieaexmailssutncueundicaifprmohatuloemhie.olbltyuslaadtsfoptefrssoide:abrnopmpotReire_beosckvaypdanohofaimieltocowt_quspsubaigagrycrplapluACrrCorcmis:viais/ipduttepofrukesclsnuxtshdogiupeq1.clib.0t.wioorgnfumniaueg//lfCAppmsui.cbohtewpu0.mm.tev_cayrmwabufrps_swosae-Stxpgr.1iv';
/** How rare a pair is, by its letters' codes. */
const RARITY = raritiesOf(FREQUENT.match(/../g)!);

/** Makes a search for words of at least four ASCII letters. `machine`: what finds fingerprints. */
export function wordSearch(words: readonly string[], machine: () => Machine = shared): WordSearch {
  if (words.length === 0) return () => undefined;
  const patterns = words.map(word => patternOf(word));
  const byFingerprint = groupBy(patterns, ({ bytes, offset }) => fingerprintAt(bytes, offset));
  const tables = tablesOf([...byFingerprint.keys()]);
  return (bytes, length) => {
    const { memory, next } = prepared(machine(), tables);
    const isThere = bytes.buffer === memory.buffer;
    const [begin, part] = isThere ? [TABLES, length] : [COPIED, PART];
    let found: Map<string, number[]> | undefined;
    // One part begins where in the one before no whole fingerprint was left.
    for (let from = 0; from + WIDTH <= length; from += part - WIDTH + 1) {
      const until = Math.min(length, from + part);
      if (!isThere) memory.set(bytes.subarray(from, until), begin);
      const shift = begin - from;
      const end = until - WIDTH + 1 + shift;
      for (let at = next(begin, end); at < end; at = next(at + 1, end)) {
        for (const { word, bytes: letters, offset } of byFingerprint.get(fingerprintAt(memory, at)) ?? []) {
          const place = at - shift - offset;
          if (!standsAt(bytes, length, place, letters)) continue;
          found ??= new Map();
          const places = found.get(word);
          if (places) places.push(place);
          else found.set(word, [place]);
        }
      }
    }
    return found;
  };
}

/** Finds fingerprints in its memory, where the tables come first: the first place from `at` on, or `end` or more. */
export interface Machine { memory: Uint8Array; next(at: number, end: number): number; /** Those that it has. */ tables?: Uint8Array }

/** A machine that has these tables: most files are searched for the words of the one before. */
function prepared(machine: Machine, tables: Uint8Array): Machine {
  if (machine.tables === tables) return machine;
  machine.memory.set(tables);
  machine.tables = tables;
  return machine;
}

/** One for all searches of a thread. */
let started: Machine | undefined;
const shared = (): Machine => started ??= start();

/** Where what is read can be searched without being copied first, by all searches of this thread. */
export function inPlace(machine: () => Machine = shared): Buffer {
  return Buffer.from(machine().memory.buffer as ArrayBuffer, TABLES, ROOM);
}

function start(): Machine {
  try {
    return vectorMachine();
  } catch {
    return plainMachine();
  }
}

/** The WebAssembly module. Throws where there is no WebAssembly, or none of its vectors: they ask for a processor of the last fifteen years. */
export function vectorMachine(): Machine {
  const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES });
  const { next } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINGERPRINTS, 'base64')), { '': { memory } }).exports;
  return { memory: new Uint8Array(memory.buffer), next: next as Machine['next'] };
}

/** The same, one place after the other. */
export function plainMachine(): Machine {
  const memory = new Uint8Array(PAGES * PAGE);
  const groups = (at: number, tables: number): number => memory[tables + (memory[at]! & 15)]! & memory[tables + 16 + (memory[at]! >> 4)]!;
  const isKnown = (at: number): boolean => (groups(at, 0) & groups(at + 1, 32) & groups(at + 2, 64) & groups(at + 3, 96)) !== 0 && memory[OF_GROUPS + hash(fingerprintAt(memory, at))] === 1;
  return {
    memory,
    next(at, end) {
      let place = at;
      while (place < end && !isKnown(place)) place++;
      return place;
    },
  };
}

function pair(first: number, second: number): number {
  return (first << 8) | second;
}

function raritiesOf(frequent: readonly string[]): Uint8Array {
  const rarities = new Uint8Array(1 << 16).fill(frequent.length);
  frequent.forEach((letters, rank) => { rarities[pair(letters.charCodeAt(0), letters.charCodeAt(1))] = rank; });
  return rarities;
}

function patternOf(word: string): Pattern {
  if (word.length < WIDTH) throw new RangeError(`a word to look for needs ${WIDTH} letters: "${word}"`);
  const bytes = Buffer.from(word, 'latin1');
  let [offset, rarest] = [0, -1];
  for (let at = 0; at <= bytes.length - WIDTH; at++) {
    let rarity = 0;
    for (let i = at; i < at + WIDTH - 1; i++) rarity += RARITY[pair(bytes[i]!, bytes[i + 1]!)]!;
    if (rarity > rarest) [offset, rarest] = [at, rarity];
  }
  return { word, bytes, offset };
}

/** The tables that `next` looks up, for fingerprints as numbers. Those that begin alike are in one group, as far as it goes. */
function tablesOf(fingerprints: readonly number[]): Uint8Array {
  const tables = new Uint8Array(TABLES);
  fingerprints.map(fingerprint => lettersOf(fingerprint)).sort(Buffer.compare).forEach((letters, i, { length }) => {
    const group = 1 << Math.floor((i * GROUPS) / length);
    letters.forEach((letter, at) => {
      tables[at * 32 + (letter & 15)]! |= group;
      tables[at * 32 + 16 + (letter >> 4)]! |= group;
    });
  });
  for (const fingerprint of fingerprints) tables[OF_GROUPS + hash(fingerprint)] = 1;
  return tables;
}

/** As in fingerprints.wat: what is multiplied by the golden ratio spreads evenly. */
const hash = (fingerprint: number): number => Math.imul(fingerprint, 0x9e3779b1) >>> (32 - HASH_BITS);

const lettersOf = (fingerprint: number): Uint8Array => Uint8Array.from({ length: WIDTH }, (_, i) => (fingerprint >> (8 * i)) & 255);

function fingerprintAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

function standsAt(bytes: Uint8Array, length: number, place: number, letters: Uint8Array): boolean {
  if (place < 0 || place + letters.length > length) return false;
  for (let i = 0; i < letters.length; i++) if (bytes[place + i] !== letters[i]) return false;
  return true;
}
