import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A file's text, with what had to be done to get it, if anything. */
export interface Decoded { text: string; note?: string }

/** Tells what it finds among the first `length` bytes; undefined if there is nothing. */
type Search = (bytes: Buffer, length: number) => unknown;

/** A file that is at hand, all of it or only its first part. */
export interface Opened {
  /** Holds what was read last; nobody may keep it. */
  readonly bytes: Buffer;
  /** How many bytes that is; Infinity if the file is larger than the limit. */
  readonly length: number;
  /** Whether that is all of the file. */
  readonly isWhole: boolean;
  /** Reads all of it; with a search, only if that finds something in any part of the file. Whether all of it is there now. */
  complete(search?: Search): boolean;
}

/** Bytes that are at hand anyway. */
export const inMemory = (bytes: Buffer): Opened => ({ bytes, length: bytes.length, isWhole: true, complete: () => true });

/** Reads files one after the other, always into the same memory: to touch memory for the first time can take longer than to read. */
export class FileReader implements Opened {
  private large: Buffer;
  private handle = 0;
  private size = 0;
  /** How many bytes of the file come after those that were read last. */
  private left = 0;
  bytes: Buffer;
  length = 0;

  /** `limit`: of a file's size, in bytes. `part`: what is read into. */
  constructor(private readonly limit: number, private readonly part: Buffer = Buffer.allocUnsafeSlow(PART)) {
    this.large = this.bytes = part;
  }

  /** Opens a file, reads it, or its first part if it is large, and closes it after `use`. Throws what the system throws. */
  read<T>(absolute: string, use: (file: Opened) => T): T {
    this.handle = openSync(absolute, FLAGS);
    try {
      this.bytes = this.part;
      const room = this.part.length;
      this.length = readSync(this.handle, this.part, 0, room, null);
      // What is looked for as one byte ends there: to take a part of a buffer costs more than to go through it.
      this.part[this.length] = 0;
      this.size = this.length < room ? this.length : fstatSync(this.handle).size;
      this.left = this.size - this.length;
      if (this.size > this.limit) this.length = Infinity;
      return use(this);
    } finally {
      closeSync(this.handle);
    }
  }

  get isWhole(): boolean {
    return this.size <= this.length;
  }

  complete(search?: Search): boolean {
    if (this.isWhole) return true;
    if (search && !this.holds(search)) return false;
    if (this.large.length < this.size) this.large = Buffer.allocUnsafeSlow(this.size);
    this.bytes = this.large;
    this.length = readSync(this.handle, this.large, 0, this.size, 0);
    return true;
  }

  /** Goes through the file part by part, each with the end of the one before, until the search finds something. */
  private holds(search: Search): boolean {
    while (search(this.bytes, this.length) === undefined) {
      if (this.left <= 0) return false;
      const room = this.part.length - OVERLAP;
      this.part.copyWithin(0, room);
      const more = readSync(this.handle, this.part, OVERLAP, room, null);
      this.length = OVERLAP + more;
      this.left = more < room ? 0 : this.left - more;
    }
    return true;
  }
}

/** Whether the first `length` bytes look like no text. UTF-16 with its mark is text. */
export function isBinary(bytes: Buffer, length: number): boolean {
  const zero = bytes.indexOf(0);
  return zero >= 0 && zero < Math.min(length, PROBE) && utf16(bytes, length) === undefined;
}

/** Turns bytes into text: UTF-8, UTF-16 with its mark, or else Latin-1, in which each byte is a character. Lines end as they do in the languages' own grammars. */
export function decode(bytes: Buffer, length: number): Decoded {
  const order = utf16(bytes, length);
  if (order === undefined) {
    const text = bytes.subarray(0, length);
    return isUtf8(text) ? { text: withoutMark(plainLines(text.toString('utf8'))) } : { text: plainLines(text.toString('latin1')), note: 'not UTF-8: read as Latin-1' };
  }
  const pairs = Buffer.from(bytes.subarray(2, length - (length % 2)));
  return { text: plainLines((order === 'big' ? pairs.swap16() : pairs).toString('utf16le')) };
}

/** Text whose lines end as on Windows, without what stands before the end: no place in a line moves by it. */
const plainLines = (text: string): string => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text);

/** The byte order of UTF-16 text, by its mark. */
export function utf16(bytes: Buffer, length: number): 'little' | 'big' | undefined {
  if (length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : undefined;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** How many bytes are read at once: what a processor has close at hand. */
const PART = 1 << 17;
/** How many bytes a part of a file has in common with the next: what is looked for, with what is around it, is in one of them. */
export const OVERLAP = 1280;
/** Where binary files show themselves, as in git. */
const PROBE = 8192;
/** Not to wait on what has become a named pipe since it was listed. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
