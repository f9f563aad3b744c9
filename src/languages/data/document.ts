// A document of data as a Program: descriptions, collections and recordings by their structure, everything else as possible routes.
import type { Program } from '../../analysis/program';
import { readCollection } from './collections';
import { everything, type Data } from './data';
import { readOpenApi } from './openapi';
import { Reading } from './reading';
import { readRecordings } from './recordings';

const TELLING = /authorizations|\/applications\//;

/** A reader of further requests; gives what it read them from. */
export type Reader = (root: Data, reading: Reading) => Iterable<Data>;

/** Reads the documents of one file. The first one is what importers get. */
export function programOf(language: string, path: string, text: string, roots: readonly Data[], problems: readonly string[], more: readonly Reader[] = []): Program {
  const reading = new Reading(path, text);
  for (const root of roots) {
    if (readOpenApi(root, reading) || readCollection(root, reading)) continue;
    const read = new Set<Data>([...readRecordings(root, reading), ...more.flatMap(reader => [...reader(root, reading)])]);
    for (const data of everything(root)) {
      if (data.kind === 'map' && !read.has(data)) { const record = reading.expr(data); if (record.kind === 'record') reading.records.push(record); }
      if (data.kind === 'scalar' && typeof data.value === 'string' && TELLING.test(data.value)) reading.texts.push({ text: data.value, at: reading.place(data), kind: 'string' });
    }
  }
  return reading.program(language, roots[0], problems);
}
