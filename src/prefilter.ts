import { byShebang, SCRIPT } from './discover/language-names';
import type { LanguageNames, SourcePath } from './discover';
import { systemReason } from './errors';
import { DECLARATIONS, look, type Needles } from './needles';
import { decode, fileReader, isBinary, utf16 } from './read';

/** A file that is worth parsing. */
export interface Candidate { path: string; absolute: string; language: string; text: string; /** Only if a manifest asks for one of these packages. */ asks?: readonly string[] }

/** Which of the files are worth parsing, and what could not be read. */
export interface Prefiltered {
  candidates: Candidate[];
  /** Files that are not, and still hold an ignore. */
  marked: Candidate[];
  skipped: { path: string; why: string }[];
  /** How many of the files are in one of the languages. */
  files: number;
}

/** Reads each file once, as bytes, and keeps those that may hold a request. */
export function prefilter(files: Iterable<SourcePath>, needlesOf: (language: string) => Needles, languages: readonly LanguageNames[], maxFileSize: number): Prefiltered {
  const reader = fileReader(Math.max(maxFileSize, MOST_READ));
  const languageOf = byShebang(languages);
  const minifies = new Set(languages.filter(({ minified }) => minified).map(({ id }) => id));
  const declaring = languages.flatMap(({ declarations = [] }) => declarations);
  const tooLarge = `larger than ${sizeInWords(maxFileSize)} (--max-file-size)`;
  const result: Prefiltered = { candidates: [], marked: [], skipped: [], files: 0 };
  const skip = (path: string, why: string): void => void result.skipped.push({ path, why });

  for (const { path, absolute, language: told, bytes: given } of files) {
    let length: number;
    try {
      length = given?.length ?? reader.read(absolute);
    } catch (error) {
      skip(path, `can't be read: ${systemReason(error)}`);
      continue;
    }
    const bytes = given ?? reader.bytes;
    const language = told === SCRIPT ? languageOf(firstLine(bytes, length)) : told;
    if (language === undefined) continue;
    result.files++;
    if (length === Infinity) skip(path, tooLarge);
    else if (isBinary(bytes, length)) skip(path, 'binary');
    else {
      const wide = utf16(bytes, length) === undefined ? undefined : Buffer.from(decode(bytes, length).text, 'utf8');
      const needles = needlesOf(declaring.some(end => path.endsWith(end)) ? DECLARATIONS : language);
      const held = wide ? look(needles, wide, wide.length, path) : look(needles, bytes, length, path);
      if (held === undefined) continue;
      if (length > maxFileSize) {
        skip(path, tooLarge);
        continue;
      }
      const { text, note } = decode(bytes, length);
      if (held === 'ignore') result.marked.push({ path, absolute, language, text });
      else {
        if (note !== undefined) skip(path, note);
        if (wide === undefined && minifies.has(language) && isMinified(text)) skip(path, 'minified: scan the sources it was made of');
        else result.candidates.push({ path, absolute, language, text, ...(typeof held === 'object' && { asks: held.packages }) });
      }
    }
  }
  return result;
}

/** Larger files than this are not even looked through, unless they may be parsed. */
const MOST_READ = 64 << 20;

/** Whether the lines are so long, on the whole, that no person wrote them. */
export function isMinified(text: string): boolean {
  if (text.length < 5000) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > 500;
}

function firstLine(bytes: Buffer, length: number): string {
  if (length < 2 || bytes[0] !== 0x23 || bytes[1] !== 0x21) return '';
  const head = bytes.toString('latin1', 0, Math.min(length, 256));
  return head.split(/\r?\n/, 1)[0] ?? '';
}

/** `2 MiB`, `300 KiB`, `10 bytes`. */
export function sizeInWords(bytes: number): string {
  const unit = [{ name: 'MiB', size: 1 << 20 }, { name: 'KiB', size: 1 << 10 }].find(({ size }) => bytes >= size && bytes % size === 0);
  return unit === undefined ? `${bytes} bytes` : `${bytes / unit.size} ${unit.name}`;
}
