// The prefilter, for all that is known of the API.
import { languages } from './languages';
import { deriveNeedles, mayHoldText } from './needles';
import { operations } from './operations';
import { Prefilter } from './prefilter';
import type { Sieve } from './threads';

const needles = deriveNeedles(operations, languages);

/** A prefilter that knows the API and all languages. */
export const sieve: Sieve = ({ root, maxFileSize }) => new Prefilter(needles, languages, root, maxFileSize);

/** Whether a text may hold a request. */
export const mayHold = (text: string): boolean => mayHoldText(needles, text);
