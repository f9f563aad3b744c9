// The prefilter, for all that is known of the API.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from './languages';
import { mayHoldText, needlesFrom, type NeedlesOf, type NeedleTable } from './needles';
import { Prefilter } from './prefilter';
import type { Sieve } from './threads';

/** The needles as they were derived when the bundle was made; it lies beside its script. */
const DERIVED = path.join(__dirname, 'needles.json');

let loading: Promise<NeedlesOf> | undefined;
const load = (): Promise<NeedlesOf> => loading ??= loadTable().then(needlesFrom);

async function loadTable(): Promise<NeedleTable> {
  if (existsSync(DERIVED)) return JSON.parse(readFileSync(DERIVED, 'utf8')) as NeedleTable;
  const [{ deriveNeedles }, { operations }] = await Promise.all([import('./needles/derive'), import('./operations')]);
  return deriveNeedles(operations, languages);
}

/** Makes a prefilter that knows the API and all languages. */
export const sieve: Sieve = async ({ root, maxFileSize }) => new Prefilter(await load(), languages, root, maxFileSize);

/** Makes what tells whether a text may hold a request. */
export async function textSieve(): Promise<(text: string) => boolean> {
  const needlesOf = await load();
  return text => mayHoldText(needlesOf, text);
}
