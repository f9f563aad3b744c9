import path from 'node:path';
import type { LoadedConfig } from '../config';
import { isWithin } from '../discover/links';
import { compilePatterns, rebase } from '../discover/patterns';
import type { Product } from '../model';
import type { ScanOptions } from '../scan';
import { FAIL_ON, hostName, oneOf, parseHost, parseSize, PRODUCTS, type FailOn } from './values';

/** Settings as a person gives them, by option or by input. */
export interface Flags {
  product?: string;
  host?: readonly string[];
  include?: readonly string[];
  exclude?: readonly string[];
  gitignore?: boolean;
  maxFileSize?: string;
  failOn?: string;
}

/** Everything a scan has to be told but what to scan, and when to fail. */
export type Settings = Omit<ScanOptions, 'root' | 'paths' | 'today'> & { failOn: FailOn };

/** Largest file that is read: real bundles with an SDK inside are that large, and take about a second each. */
export const DEFAULT_MAX_FILE_SIZE = '2MiB';

/** Settings out of what was given and the configuration. What was given wins; lists and hosts are joined. `name` tells how a flag is called. */
export function settle(flags: Flags, { values: config, folder }: LoadedConfig, root: string, name: (flag: keyof Flags) => string): Settings {
  const base = folder !== undefined && isWithin(root, folder) ? folder : root;
  const below = path.relative(base, root).replaceAll(path.sep, '/');
  const patterns = (flag: 'include' | 'exclude'): string[] => {
    compilePatterns(flags[flag] ?? []);
    return [...(config[flag] ?? []), ...(flags[flag] ?? []).map(pattern => rebase(pattern, below))];
  };
  return {
    product: flags.product === undefined ? (config.product ?? 'github.com') : oneOf(name('product'), flags.product, PRODUCTS),
    hosts: { ...configuredHosts(config.hosts), ...Object.fromEntries((flags.host ?? []).map(host => parseHost(name('host'), host))) },
    include: patterns('include'),
    exclude: patterns('exclude'),
    base,
    gitignore: flags.gitignore ?? config.gitignore ?? true,
    maxFileSize: parseSize(name('maxFileSize'), flags.maxFileSize ?? config.maxFileSize ?? DEFAULT_MAX_FILE_SIZE),
    severities: config.rules ?? {},
    ignoreReasons: config.ignoreReasons ?? 'required',
    failOn: flags.failOn === undefined ? (config.failOn ?? 'warning') : oneOf(name('failOn'), flags.failOn, FAIL_ON),
  };
}

function configuredHosts(hosts: LoadedConfig['values']['hosts'] = []): Record<string, Product> {
  const pairs = Array.isArray(hosts) ? hosts.map(host => [host, 'ghes'] as const) : Object.entries(hosts);
  return Object.fromEntries(pairs.map(([host, product]) => [hostName('hosts', host), product]));
}
