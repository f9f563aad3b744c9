// Code inside other files, as files of their own: they are read like any file, and what is found goes back to where it stands.
import type { Files } from './analyse';
import { joined, origin, originOfEnd, type Embedded, type Excerpt } from './analysis/embedded';
import { Lines } from './analysis/lines';
import type { CallSite, HttpTarget, Place, SdkTarget, Value } from './model';

/** A file that is only a part of another one. */
export interface ExcerptFile { path: string; language: string; text: string; /** Its blocks, if it has several: read one by one if it can't be read as a whole. */ blocks: readonly string[] }

interface Origin { parent: string; language: string; excerpt: Excerpt; lines: Lines }

/** The files of the tree, and those inside them. */
export class Excerpts implements Files {
  private readonly origins = new Map<string, Origin>();
  private readonly lines = new Map<string, Lines>();

  constructor(private readonly files: Files) {}

  /** Makes files of the code that is in a file. */
  add(parent: string, embedded: readonly Embedded[]): ExcerptFile[] {
    return embedded.map(({ language, extension = '', lead, blocks }, i) => {
      const whole = `${parent}#${i + 1}`;
      const single = blocks.length < 2 ? [] : blocks.map((block, j) => this.put(`${whole}.${j + 1}${extension}`, parent, language, joined([block], lead)));
      const path = this.put(`${whole}${extension}`, parent, language, joined(blocks, lead));
      return { path, language, text: this.origins.get(path)!.excerpt.text, blocks: single };
    });
  }

  private put(path: string, parent: string, language: string, excerpt: Excerpt): string {
    this.origins.set(path, { parent, language, excerpt, lines: new Lines(excerpt.text) });
    return path;
  }

  isExcerpt(path: string): boolean { return this.origins.has(path); }
  /** The file of the tree that a file is, or is in. */
  fileOf(path: string): string { const found = this.origins.get(path); return found ? this.fileOf(found.parent) : path; }
  paths(): Iterable<string> { return this.files.paths(); }
  ofLanguage(language: string): readonly string[] { return this.files.ofLanguage(language); }
  has(path: string): boolean { return this.origins.has(path) || this.files.has(path); }
  language(path: string): string | undefined { return this.origins.get(path)?.language ?? this.files.language(path); }
  read(path: string): string | undefined { return this.origins.get(path)?.excerpt.text ?? this.files.read(path); }

  peek(path: string): string | undefined { return this.files.peek(path); }

  /** A place in the file that people see. */
  place(at: Place): Place {
    const found = this.origins.get(at.path);
    if (!found) return at;
    const { parent, excerpt, lines } = found;
    const start = origin(excerpt, lines.offset(at.line, at.column));
    const end = originOfEnd(excerpt, lines.offset(at.endLine, at.endColumn));
    const outer = this.linesOf(parent);
    return this.place(outer.place(parent, start, Math.max(start, end)));
  }

  private linesOf(path: string): Lines {
    const known = this.lines.get(path) ?? new Lines(this.read(path) ?? '');
    this.lines.set(path, known);
    return known;
  }

  /** A site with all its places where people see them. */
  site(site: CallSite): CallSite {
    if (this.origins.size === 0) return site;
    const { payload, headers, auth, target } = site;
    return {
      ...site, at: this.place(site.at), target: this.target(target), trail: site.trail.map(({ at, note }) => ({ at: this.place(at), note })),
      ...(payload && { payload: this.value(payload) }), ...(headers && { headers: this.value(headers) }),
      ...(auth && { auth: auth.map(one => ({ ...one, at: this.place(one.at), ...(one.value && { value: this.value(one.value) }) })) }),
    };
  }

  private target(target: HttpTarget | SdkTarget): HttpTarget | SdkTarget {
    return target.kind === 'http' ? { ...target, url: this.value(target.url) } : { ...target, ...(target.host && { host: this.value(target.host) }) };
  }

  private value(value: Value): Value {
    const at = this.place(value.at);
    switch (value.kind) {
      case 'list': return { ...value, at, items: value.items.map(item => this.value(item)) };
      case 'either': return { ...value, at, of: value.of.map(one => this.value(one)) };
      case 'encoded': return { ...value, at, of: this.value(value.of) };
      case 'record': {
        const keys = value.keys && new Map([...value.keys].map(([name, place]) => [name, this.place(place)]));
        return { ...value, at, fields: new Map([...value.fields].map(([name, field]) => [name, this.value(field)])), ...(keys && { keys }) };
      }
      default: return { ...value, at };
    }
  }
}
