import { byShebang, SCRIPT, SHEBANG } from './discover/language-names';
import type { LanguageNames, SourcePath } from './discover';
import { systemReason } from './errors';
import { DECLARATIONS, glimpse, look, tells, type Needles } from './needles';
import { inPlace } from './prefilter/word-search';
import { decode, FileReader, inMemory, isBinary, utf16, type Opened } from './read';

/** A file that is worth parsing. */
export interface Candidate { path: string; language: string; text: string; /** Only if a manifest asks for one of these packages. */ asks?: readonly string[] }

/** Which of the files are worth parsing, and what could not be read. */
export interface Prefiltered {
  candidates: Candidate[];
  /** Files that are not, and still hold an ignore. */
  marked: Candidate[];
  skipped: { path: string; why: string }[];
  /** Files whose first line tells their language. */
  scripts: SourcePath[];
  /** How many of the files are in one of the languages. */
  files: number;
}

/** What one look at a file's bytes tells of it. */
export type Seen = { why: string } | { language: string; held: NonNullable<ReturnType<typeof look>> };

/** Reads files as bytes, and keeps those that may hold a request. */
export class Prefilter {
  readonly result: Prefiltered = { candidates: [], marked: [], skipped: [], scripts: [], files: 0 };
  private readonly reader: FileReader;
  private readonly languageOf: (firstLine: string) => string | undefined;
  private readonly minifies: ReadonlySet<string>;
  private readonly declaring: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly needlesOf: (language: string) => Needles, languages: readonly LanguageNames[], private readonly root: string, private readonly maxFileSize: number) {
    this.reader = new FileReader(Math.max(maxFileSize, MOST_READ), inPlace());
    this.languageOf = byShebang(languages);
    this.minifies = new Set(languages.filter(({ minified }) => minified).map(({ id }) => id));
    this.declaring = new Map(languages.flatMap(({ id, declarations }) => (declarations ? [[id, declarations] as const] : [])));
  }

  /** Reads a file, and adds what is to be said of it to the result. */
  read(file: SourcePath): void {
    this.note(file, this.open(file, opened => {
      const seen = this.judge(file.path, file.language, opened);
      return seen && 'language' in seen ? this.keep(file.path, seen, opened) : seen;
    }));
  }

  /** Looks at a file, and counts it; undefined if nothing is to be said of it, as of most. */
  see(file: SourcePath): Seen | undefined {
    return this.open(file, opened => this.judge(file.path, file.language, opened));
  }

  /** Adds to the result what another thread has seen of a file. */
  add(file: SourcePath, seen: Seen): void {
    this.note(file, 'why' in seen ? seen : this.open(file, opened => this.keep(file.path, seen, opened)));
  }

  private note({ path }: SourcePath, told: { why: string } | undefined): void {
    if (told !== undefined) this.skip(path, told.why);
  }

  private open<T>({ path, bytes }: SourcePath, use: (file: Opened) => T): T | { why: string } {
    if (bytes !== undefined) return use(inMemory(bytes));
    try {
      return this.reader.read(this.root + path, use);
    } catch (error) {
      // A fault of ours is not one of the file.
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      return { why: `can't be read: ${systemReason(error)}` };
    }
  }

  private judge(path: string, told: string, file: Opened): Seen | undefined {
    const language = told === SCRIPT ? this.languageOf(firstLine(file.bytes, file.length)) : told;
    if (language === undefined) return undefined;
    if (told === SCRIPT) this.result.scripts.push({ path, language });
    this.result.files++;
    if (file.length === Infinity) return { why: this.tooLarge };
    if (isBinary(file.bytes, file.length)) return { why: 'binary' };
    const isWide = utf16(file.bytes, file.length) !== undefined;
    const needles = this.needlesOf(this.declaring.get(language)?.some(end => path.endsWith(end)) === true ? DECLARATIONS : language);
    if (!file.isWhole && !file.complete(isWide ? undefined : (part, end) => glimpse(needles, part, end))) return undefined;
    const { bytes, length } = file;
    const wide = isWide ? Buffer.from(decode(bytes, length).text, 'utf8') : bytes;
    const held = look(needles, wide, isWide ? wide.length : length);
    if (held === undefined) return undefined;
    return length > this.maxFileSize ? { why: this.tooLarge } : { language, held };
  }

  private keep(path: string, { language, held }: Exclude<Seen, { why: string }>, file: Opened): { why: string } | undefined {
    file.complete();
    const { bytes, length } = file;
    // It may not be what it was when another thread saw it.
    if (length > this.maxFileSize) return { why: this.tooLarge };
    if (isBinary(bytes, length)) return { why: 'binary' };
    const { text, note } = decode(bytes, length);
    const kept = { path, language, text };
    if (held === 'ignore') return void this.result.marked.push(kept);
    if (note !== undefined) this.skip(path, note);
    if (utf16(bytes, length) === undefined && this.minifies.has(language) && isMinified(text)) return { why: 'minified: scan the sources it was made of' };
    return void this.result.candidates.push({ ...kept, ...(held !== 'request' && !tells(path, text) && { asks: held.packages }) });
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
