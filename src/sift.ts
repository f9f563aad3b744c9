// The prefilter, for all that is known of the API.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from './languages';
import { mayHoldText, needlesFrom, type NeedlesOf, type NeedleTable } from './needles';
import { Prefilter } from './prefilter';
import type { Sieve } from './threads';

/** The needles as they were derived when the bundle was made; it lies beside its script. */
const DERIVED = path.join(__dirname, 'needles.json');

/** The needles that the bundle has. `derive`: makes them where there is no bundle. */
export function storedNeedles(derive: () => Promise<NeedleTable>): () => Promise<NeedlesOf> {
  let loading: Promise<NeedlesOf> | undefined;
  const load = async (): Promise<NeedlesOf> => needlesFrom(existsSync(DERIVED) ? JSON.parse(readFileSync(DERIVED, 'utf8')) as NeedleTable : await derive());
  return () => loading ??= load();
}

/** Makes prefilters that know all languages. */
export const sieveOf = (needles: () => Promise<NeedlesOf>): Sieve => async ({ root, maxFileSize }) => new Prefilter(await needles(), languages, root, maxFileSize);

/** Makes what tells whether a text may hold a request. */
export async function textSieve(needles: () => Promise<NeedlesOf>): Promise<(text: string) => boolean> {
  const needlesOf = await needles();
  return text => mayHoldText(needlesOf, text);
}
