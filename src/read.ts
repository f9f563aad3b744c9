import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Reads files one after the other into one buffer, which grows and is never given away. */
export interface FileReader {
  /** Holds the file that was read last. Ask again after each `read`. */
  readonly bytes: Buffer;
  /** Reads a file and tells its length; Infinity if it is larger than the limit. If it does not begin with `mark`, perhaps only its beginning. Throws what the system throws. */
  read(absolute: string, mark?: string): number;
}

/** A file's text, with what had to be done to get it, if anything. */
export interface Decoded { text: string; note?: string }

/** A reader of files of at most `limit` bytes. */
export function fileReader(limit: number): FileReader {
  let bytes = Buffer.alloc(Math.min(FIRST_SIZE, limit + 1));
  return {
    get bytes() {
      return bytes;
    },
    read(absolute, mark = '') {
      const file = openSync(absolute, FLAGS);
      try {
        let length = readSync(file, bytes, 0, bytes.length, null);
        if (mark !== '' && bytes.toString('latin1', 0, mark.length) !== mark) return length;
        while (length === bytes.length) {
          if (length > limit) return Infinity;
          // As large as it has to be: one file of many megabytes must not cost several times its size.
          const larger = Buffer.alloc(Math.min(Math.max(bytes.length * 2, fstatSync(file).size + 1), limit + 1));
          bytes.copy(larger);
          bytes = larger;
          length += readSync(file, bytes, length, bytes.length - length, null);
        }
        return length;
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Whether the first `length` bytes look like no text. UTF-16 with its mark is text. */
export function isBinary(bytes: Buffer, length: number): boolean {
  const zero = bytes.subarray(0, PROBE).indexOf(0);
  return zero >= 0 && zero < length && utf16(bytes, length) === undefined;
}

/** Turns bytes into text: UTF-8, UTF-16 with its mark, or else Latin-1, in which each byte is a character. */
export function decode(bytes: Buffer, length: number): Decoded {
  const order = utf16(bytes, length);
  if (order === undefined) {
    const text = bytes.subarray(0, length);
    return isUtf8(text) ? { text: withoutMark(text.toString('utf8')) } : { text: text.toString('latin1'), note: 'not UTF-8: read as Latin-1' };
  }
  const pairs = Buffer.from(bytes.subarray(2, length - (length % 2)));
  return { text: (order === 'big' ? pairs.swap16() : pairs).toString('utf16le') };
}

/** The byte order of UTF-16 text, by its mark. */
export function utf16(bytes: Buffer, length: number): 'little' | 'big' | undefined {
  if (length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'little';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'big' : undefined;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const FIRST_SIZE = 1 << 17;
/** Where binary files show themselves, as in git. */
const PROBE = 8192;
/** Not to wait on what has become a named pipe since it was listed. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
