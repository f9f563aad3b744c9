// Which client a call is of.
import type { Client } from './language';
import type { Abstract } from './value';

const byNames = new WeakMap<readonly Client[], Map<string, Client | undefined>>();

/** The client that goes by one of these names. Few names stand for most of a file's calls. */
function namedClient(names: readonly string[], clients: readonly Client[]): Client | undefined {
  const known = byNames.get(clients) ?? new Map<string, Client | undefined>();
  byNames.set(clients, known);
  const key = names.join('\0');
  if (!known.has(key)) known.set(key, clients.find(c => c.from.some(from => names.some(name => name === from || name.startsWith(`${from}.`)))) ?? clients.find(c => names.some(name => c.named?.test(name))));
  return known.get(key);
}

/** The client that is called: by the package or global it comes from, by its declared type, or by what only URLs have. */
export function clientOf(callee: Abstract, member: string, clients: readonly Client[]): Client | undefined {
  const joining = clients.find(c => c.joins?.test(member));
  if (joining || callee.kind === 'method') return joining ?? clients.find(c => c.ofUrl?.test(member));
  if (callee.kind !== 'symbol') return undefined;
  const { root, steps } = callee;
  // What is injected goes by its name: `function ($resource) { … }`.
  const names = [...(root.kind === 'parameter' && !root.name.startsWith('$') ? [] : [root.name.replace(/^node:/, '')]), ...(root.type === undefined ? [] : [root.type, root.type.replace(/^.*\./, '')])];
  const named = namedClient(names, clients);
  // What is handed in, or one of several that are: `urls[0].openConnection()`.
  const isHanded = root.kind === 'parameter' && steps.length > 0 && steps.slice(0, -1).every(step => step.kind === 'member' && /^\d+$/.test(step.name ?? ''));
  const entered = steps[0]?.kind === 'member' ? steps[0].name ?? '' : '';
  const making = root.kind === 'parameter' ? clients.find(c => c.paths && c.fluent?.test(entered) && c.from.includes(root.name)) : undefined;
  return named ?? making ?? (isHanded ? clients.find(c => c.ofUrl?.test(member)) : undefined);
}
