// A document of data as a Program: descriptions, collections and recordings by their structure, everything else as possible routes.
import type { Program } from '../../analysis/program';
import { readCollection } from './collections';
import type { Data } from './data';
import { readOpenApi } from './openapi';
import { readRaml } from './raml';
import { Reading } from './reading';
import { readRecordings } from './recordings';
import { readRequests, variablesOf } from './requests';
import { readRoutes } from './routes';

/** A reader of requests; `read` is what others read theirs from, and it adds what it reads its own from. */
export type Reader = (root: Data, reading: Reading, read: Set<Data>) => void;

const READERS: readonly Reader[] = [readRecordings, readRequests, readRoutes];

/** Reads the documents of one file. The first one is what importers get. `first`: readers that the usual ones come after. */
export function programOf(language: string, path: string, text: string, roots: readonly Data[], problems: readonly string[], first: readonly Reader[] = []): Program {
  const reading = new Reading(path, text);
  for (const root of roots) {
    if (readOpenApi(root, reading) || readRaml(root, reading) || readCollection(root, reading)) continue;
    const read = new Set<Data>();
    reading.variables = variablesOf(root, text);
    for (const reader of [...first, ...READERS]) reader(root, reading, read);
  }
  return reading.program(language, roots[0], problems);
}
