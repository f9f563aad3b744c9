// YAML documents as data.
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Alias, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { Lines } from '../../analysis/lines';
import type { Data, DataEntry, DataScalar } from '../data/data';
import { mask, unmask } from './mask';
import { excerptOf } from './scalars';

/** All documents of a file, as far as they can be read, and what could not be. */
export interface Parsed { roots: readonly Data[]; problems: readonly string[] }

/** How much aliases may repeat in one file; a document that asks for more has been made to. */
const MOST_REPEATED = 100_000;

/** What will be asked for again, oldest first: a file is read for its requests and for the scripts in it, and many others in between. */
const kept = new Map<string, Parsed>();
/** How many characters of files are kept parsed: parsed they take many times the room. */
const MOST_KEPT = 2_000_000;

/** Parses a file. `twice`: it is asked for once more, now or before. */
export function parse(text: string, twice: boolean): Parsed {
  const known = kept.get(text);
  const parsed = known ?? read(text);
  kept.delete(text);
  if (twice && !known) kept.set(text, parsed);
  let size = [...kept.keys()].reduce((sum, one) => sum + one.length, 0);
  for (const oldest of kept.keys()) {
    if (size <= MOST_KEPT) break;
    kept.delete(oldest);
    size -= oldest.length;
  }
  return parsed;
}

function read(text: string): Parsed {
  const masked = mask(text);
  const documents = parseAllDocuments(masked, { strict: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const found = 'empty' in documents ? [] : documents;
  // Where a line of a template was, there may be more blanks than YAML wants.
  const error = found.flatMap(document => document.errors).find(({ message }) => !message.startsWith('Block scalars with more-indented leading'));
  const problems = error ? [`not YAML at line ${new Lines(text).line(error.pos[0])}`] : [];
  return { roots: found.flatMap(document => (document.contents ? new Reader(text, masked).data(document.contents) : [])), problems };
}

/** One document under way to data. */
class Reader {
  private readonly known = new Map<Node, Data>();
  /** Nodes are met in the order of the text, so that a name stands for the last node before it that has it. */
  private readonly anchors = new Map<string, Node>();
  private readonly sizes = new Map<Data, number>();
  private repeated = 0;

  constructor(private readonly source: string, private readonly masked: string) {}

  data(node: Node): Data {
    const known = this.known.get(node);
    if (known) return known;
    // Set before its content: an alias of a node inside of itself is nothing.
    this.known.set(node, this.nothing(node));
    if (!isAlias(node) && node.anchor !== undefined) this.anchors.set(node.anchor, node);
    const made = isAlias(node) ? this.target(node) : isMap(node) ? this.map(node) : isSeq(node) ? { kind: 'list' as const, items: node.items.map(item => this.data(item as Node)), ...this.span(node) } : this.scalar(node as Scalar);
    this.known.set(node, made);
    return made;
  }

  private span(node: Node): { start: number; end: number } {
    const [start, end] = node.range ?? [0, 0];
    return { start, end: start + this.source.slice(start, end).trimEnd().length };
  }

  private nothing(node: Node): DataScalar {
    return { kind: 'scalar', value: null, ...this.span(node) };
  }

  private scalar(node: Scalar): DataScalar {
    const { value } = node;
    if (typeof value === 'string') return { kind: 'scalar', value: unmask(value), ...this.span(node), excerpt: () => excerptOf(node as Scalar<string>, this.source, this.masked) };
    return { ...this.nothing(node), value: typeof value === 'number' || typeof value === 'boolean' ? value : null };
  }

  private map({ items, range }: YAMLMap): Data {
    const own: DataEntry[] = [];
    const merged: DataEntry[] = [];
    for (const { key, value } of items as readonly Pair<Node, Node | null>[]) {
      if (!isScalar(key)) continue;
      const { start: keyStart, end: keyEnd } = this.span(key);
      const data = value ? this.data(value) : this.nothing(key);
      if (key.value === '<<') merged.push(...(data.kind === 'list' ? data.items : [data]).flatMap(one => (one.kind === 'map' ? one.entries : [])));
      // Ruby's symbols are keys like any other.
      else own.push({ key: unmask(String(key.value)).replace(/^:(?=\w)/, ''), keyStart, keyEnd, value: data });
    }
    const named = new Set(own.map(entry => entry.key));
    const [start, end] = range ?? [0, 0];
    return { kind: 'map', entries: [...own, ...merged.filter(entry => !named.has(entry.key))], start, end: start + this.source.slice(start, end).trimEnd().length };
  }

  /** What an alias stands for, unless that has been said too often. */
  private target(node: Alias): Data {
    const anchor = this.anchors.get(node.source);
    const data = anchor ? this.data(anchor) : this.nothing(node);
    this.repeated += this.size(data);
    return this.repeated > MOST_REPEATED ? this.nothing(node) : data;
  }

  private size(data: Data): number {
    const known = this.sizes.get(data);
    if (known !== undefined) return known;
    const size = data.kind === 'map' ? data.entries.reduce((sum, { value }) => sum + this.size(value), 1) : data.kind === 'list' ? data.items.reduce((sum, item) => sum + this.size(item), 1) : 1;
    this.sizes.set(data, size);
    return size;
  }
}
