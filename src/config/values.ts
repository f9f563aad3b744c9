// How settings are written, on the command line, as inputs of the Action and in the configuration file alike.
import { didYouMean, UsageError } from '../errors';
import type { Product, Severity } from '../model';

/** What may be asked of --fail-on. */
export type FailOn = Severity | 'never';

/** Every product. */
export const PRODUCTS = ['github.com', 'ghec', 'ghes'] as const satisfies readonly Product[];
/** From the worst on. */
export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const satisfies readonly FailOn[];

/** One of the words, or an error that names them all. `what` is how the setting is called: `--product`. */
export function oneOf<T extends string>(what: string, word: string, words: readonly T[]): T {
  const known = words.find(each => each === word);
  if (known === undefined) throw new UsageError(`${what} must be one of ${words.join(', ')}, not "${word}".${didYouMean(word, words)}`);
  return known;
}

/** `NAME` or `NAME=PRODUCT`, a host of the user's own; a name alone is a GitHub Enterprise Server. */
export function parseHost(what: string, text: string): [string, Product] {
  const [given = '', product = 'ghes', ...more] = text.split('=');
  if (more.length > 0) throw new UsageError(`${what} takes NAME or NAME=PRODUCT, not "${text}".`);
  return [hostName(what, given), oneOf(`${what} ${given}`, product, PRODUCTS)];
}

/** A host's name in small letters, out of a name, `name:port` or an address. */
export function hostName(what: string, text: string): string {
  const name = text.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/\/(?:api\/v3\/?)?$/, '');
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(name)) throw new UsageError(`${what}: "${text}" is not the name of a host.`);
  return name;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1 << 10, m: 1 << 20, g: 1 << 30 };

/** A number of bytes: `300000`, `300k`, `2MiB`. A kilobyte has 1024 bytes. */
export function parseSize(what: string, text: string | number): number {
  const [, digits = '', letter = ''] = /^\s*(\d+(?:\.\d+)?)\s*(?:([kmg])i?)?b?\s*$/i.exec(String(text)) ?? [];
  const size = Math.floor(Number(digits) * (UNITS[letter.toLowerCase()] ?? 0));
  if (digits === '' || size < 1 || size > LARGEST) throw new UsageError(`${what} must be a size from 1 byte to 1 GiB, such as 500k or 2MiB, not "${text}".`);
  return size;
}

const LARGEST = 1 << 30;

/** A number of threads. */
export function parseCount(what: string, text: string): number {
  if (!/^\s*(?:[1-9]|[1-5]\d|6[0-4])\s*$/.test(text)) throw new UsageError(`${what} must be a whole number from 1 to 64, not "${text}".`);
  return Number(text);
}
