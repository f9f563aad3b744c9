import { byShebang, SCRIPT, SHEBANG } from './discover/language-names';
import type { LanguageNames, SourcePath } from './discover';
import { systemReason } from './errors';
import { DECLARATIONS, look, tells, type Needles } from './needles';
import { decode, fileReader, isBinary, utf16, type FileReader } from './read';

/** A file that is worth parsing. */
export interface Candidate { path: string; language: string; text: string; /** Only if a manifest asks for one of these packages. */ asks?: readonly string[] }

/** Which of the files are worth parsing, and what could not be read. */
export interface Prefiltered {
  candidates: Candidate[];
  /** Files that are not, and still hold an ignore. */
  marked: Candidate[];
  skipped: { path: string; why: string }[];
  /** How many of the files are in one of the languages. */
  files: number;
}

/** What one look at a file's bytes tells of it. */
type Seen = { why: string } | { language: string; length: number; held: NonNullable<ReturnType<typeof look>> };

/** Reads each file that it is given once, as bytes, and keeps those that may hold a request. */
export class Prefilter {
  readonly result: Prefiltered = { candidates: [], marked: [], skipped: [], files: 0 };
  private readonly reader: FileReader;
  private readonly languageOf: (firstLine: string) => string | undefined;
  private readonly minifies: ReadonlySet<string>;
  private readonly declaring: readonly string[];

  constructor(private readonly needlesOf: (language: string) => Needles, languages: readonly LanguageNames[], private readonly root: string, private readonly maxFileSize: number) {
    this.reader = fileReader(Math.max(maxFileSize, MOST_READ));
    this.languageOf = byShebang(languages);
    this.minifies = new Set(languages.filter(({ minified }) => minified).map(({ id }) => id));
    this.declaring = languages.flatMap(({ declarations = [] }) => declarations);
  }

  /** Reads a file, and adds what is to be said of it to the result. */
  read(file: SourcePath): void {
    const seen = this.see(file);
    if (seen === undefined) return;
    if ('why' in seen) this.skip(file.path, seen.why);
    else this.keep(file.path, seen, file.bytes ?? this.reader.bytes);
  }

  /** Reads a file, and counts it if that is all: nothing is to be said of most of them. */
  passes(file: SourcePath): boolean {
    const { files } = this.result;
    const passes = this.see(file) === undefined;
    if (!passes) this.result.files = files;
    return passes;
  }

  private see({ path, language: told, bytes: given }: SourcePath): Seen | undefined {
    let length: number;
    try {
      length = given?.length ?? this.reader.read(this.root + path, told === SCRIPT ? SHEBANG : '');
    } catch (error) {
      return { why: `can't be read: ${systemReason(error)}` };
    }
    const bytes = given ?? this.reader.bytes;
    const language = told === SCRIPT ? this.languageOf(firstLine(bytes, length)) : told;
    if (language === undefined) return undefined;
    this.result.files++;
    if (length === Infinity) return { why: this.tooLarge };
    if (isBinary(bytes, length)) return { why: 'binary' };
    const wide = utf16(bytes, length) === undefined ? undefined : Buffer.from(decode(bytes, length).text, 'utf8');
    const needles = this.needlesOf(this.declaring.some(end => path.endsWith(end)) ? DECLARATIONS : language);
    const held = wide ? look(needles, wide, wide.length) : look(needles, bytes, length);
    if (held === undefined) return undefined;
    return length > this.maxFileSize ? { why: this.tooLarge } : { language, length, held };
  }

  private keep(path: string, { language, length, held }: Exclude<Seen, { why: string }>, bytes: Buffer): void {
    const { text, note } = decode(bytes, length);
    const file = { path, language, text };
    if (held === 'ignore') return void this.result.marked.push(file);
    if (note !== undefined) this.skip(path, note);
    if (utf16(bytes, length) === undefined && this.minifies.has(language) && isMinified(text)) this.skip(path, 'minified: scan the sources it was made of');
    else this.result.candidates.push({ ...file, ...(held !== 'request' && !tells(path, text) && { asks: held.packages }) });
  }

  private get tooLarge(): string {
    return `larger than ${sizeInWords(this.maxFileSize)} (--max-file-size)`;
  }

  private skip(path: string, why: string): void {
    this.result.skipped.push({ path, why });
  }
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
  if (length < SHEBANG.length || bytes.toString('latin1', 0, SHEBANG.length) !== SHEBANG) return '';
  const head = bytes.toString('latin1', 0, Math.min(length, 256));
  return head.split(/\r?\n/, 1)[0] ?? '';
}

/** `2 MiB`, `300 KiB`, `10 bytes`. */
export function sizeInWords(bytes: number): string {
  const unit = [{ name: 'MiB', size: 1 << 20 }, { name: 'KiB', size: 1 << 10 }].find(({ size }) => bytes >= size && bytes % size === 0);
  return unit === undefined ? `${bytes} bytes` : `${bytes / unit.size} ${unit.name}`;
}
