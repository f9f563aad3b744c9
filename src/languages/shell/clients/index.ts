// The HTTP clients that are known, and their tables made ready for look-up.
import type { FlagMeaning, HttpClient, ValueMeaning } from './client';
import { curl } from './curl';
import { gh } from './gh';
import { httpie } from './httpie';
import { wget } from './wget';

/** One file each. */
export const clients: readonly HttpClient[] = [curl, wget, httpie, gh];

/** An option as its client takes it; without a meaning it has nothing to do with the request. */
export type Option = { value: true; meaning?: ValueMeaning } | { value: false; meaning: FlagMeaning };

/** By client, then by option as written: `-X`, `--request`. */
const tables = new Map(clients.map(client => [client, table(client)] as const));

/** What an option is to a client. Undefined: it takes no value and changes nothing. */
export function optionOf(client: HttpClient, name: string): Option | undefined {
  return tables.get(client)!.get(name);
}

/** A command's name without its folder and ending: `/usr/bin/curl`, `curl.exe`. */
export function plainName(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
}

/** The client of a command name. */
export function clientNamed(name: string): HttpClient | undefined {
  const plain = plainName(name);
  return clients.find(client => client.names.includes(plain));
}

function table(client: HttpClient): ReadonlyMap<string, Option> {
  const options = new Map<string, Option>();
  for (const name of client.others.split(/\s+/)) options.set(name, { value: true });
  for (const [meaning, names] of entries(client.values)) for (const name of names) options.set(name, { value: true, meaning });
  for (const [meaning, names] of entries(client.flags)) for (const name of names) options.set(name, { value: false, meaning });
  return options;
}

function entries<K extends string>(record: Partial<Record<K, readonly string[]>>): [K, readonly string[]][] {
  return Object.entries(record) as [K, readonly string[]][];
}
