// From a request to the operations it can be. What is not GitHub's is dropped here.
import type { Located, Locator } from './locate';
import type { CallSite, Confidence, Evidence, Match, Method, Operation, Product, Value } from './model';

/** The match of one site, or undefined when it is no operation of ours. */
export function match(site: CallSite, locator: Locator, operations: readonly Operation[], product: Product): Match | undefined {
  return site.target.kind === 'sdk' ? matchSdk(site, operations, product) : matchHttp(site, locator, product);
}

function matchSdk(site: CallSite, operations: readonly Operation[], product: Product): Match | undefined {
  const { target } = site;
  if (target.kind !== 'sdk') return undefined;
  const found = operations.filter(o => target.operations.includes(o.id));
  const [first] = found;
  const host = target.host && hostAlone(target.host);
  return {
    site, operations: found, api: first?.api ?? 'oauth-authorizations', confidence: strongest(site.evidence), product: target.product ?? (host ? productOf(host) : product), host: host ?? null,
    method: found.length === 1 ? first!.method : null, endpoint: found.length === 1 ? `${first!.method} ${first!.path}` : target.member, pathValues: new Map(), ...(site.payload && { payload: site.payload }),
  };
}

function matchHttp(site: CallSite, locator: Locator, product: Product): Match | undefined {
  const { target } = site;
  const located = target.kind === 'http' ? locator.locate(target.url) : undefined;
  if (!located || target.kind !== 'http') return undefined;
  if (site.foreign !== undefined && !located.known) return undefined;
  const method = target.method?.toUpperCase() ?? null;
  const candidates = target.methods ?? (method === null ? undefined : [method]);
  const operations = candidates ? located.operations.filter(o => candidates.some(m => serves(o, m))) : located.operations;
  if (!located.known && site.evidence.length === 0 && (operations.length === 0 || site.role === 'mock' || site.role === 'mention')) return undefined;
  const [first] = operations.length > 0 ? operations : located.operations;
  return {
    site, operations, api: first!.api, confidence: confidence(site, located), product: located.product ?? product, host: located.host, method,
    endpoint: `${method ? `${method} ` : ''}${located.path}`, pathValues: pathValues(first!, located), ...(site.payload && { payload: site.payload }),
  };
}

function pathValues(operation: Operation, located: Located): ReadonlyMap<string, Value> {
  const names = new Set(operation.parameters.filter(p => p.in === 'path').map(p => p.name));
  return new Map([...located.pathValues].filter(([name]) => names.has(name)));
}

/** Whether the server takes `method` for the operation. HEAD is a GET without its body. */
function serves(operation: Operation, method: string): boolean {
  const wanted = method === 'HEAD' ? 'GET' : method;
  return operation.method === wanted || (operation.aliases ?? []).some(a => a.method === (wanted as Method));
}

function confidence(site: CallSite, located: Located): Confidence {
  if (located.known) return 'certain';
  return strongest(site.evidence);
}

/** The best reason there is; none is `possible`. */
function strongest(evidence: readonly Evidence[]): Confidence {
  if (evidence.some(e => e.strength === 'certain')) return 'certain';
  return evidence.some(e => e.strength === 'likely') ? 'likely' : 'possible';
}

function hostAlone(value: Value): string | undefined {
  const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
  return text === undefined || text === '' ? undefined : text.replace(/^https?:\/\//, '').replace(/\/.*$/, '').toLowerCase();
}

function productOf(host: string): Product {
  return host === 'api.github.com' || host === 'github.com' ? 'github.com' : host.endsWith('.ghe.com') ? 'ghec' : 'ghes';
}
