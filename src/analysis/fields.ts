// The names of what is sent, as evidence of who takes it.
import { settle } from './objects';
import { each } from './value';
import type { Abstract } from './value';

/** What signs a request or says how it is sent, where a body is expected: it tells for no service. */
const COMMON = ['user', 'username', 'login', 'password', 'pass', 'otp', 'auth', 'headers', 'url', 'uri', 'method', 'host', 'base_url', 'timeout', 'media_type', 'request', 'name', 'description', 'id', 'two_factor', 'per_page', 'accept', 'idempotent', 'with_credentials', 'observe', 'response_type', 'report_progress', 'signal', 'proxy', 'agent', 'encoding'];

/** Fields that only this API takes together. */
const OURS = [['note', 'scopes'], ['client_secret', 'scopes'], ['client_secret', 'fingerprint'], ['note_url', 'scopes'], ['add_scopes'], ['remove_scopes']];

/** Said of what is sent with fields that only this API takes together. */
export const OUR_FIELDS = 'the fields are those of this API';

/** Whether no other API is known to take such fields together. */
export const areOurs = (names: ReadonlySet<string>): boolean => OURS.some(set => set.every(name => names.has(name)));

/** Scopes that only this API has. */
const SCOPE = /(?<![\w:])(?:public_repo|delete_repo|repo_deployment|repo:status|(?:admin|read|write):(?:repo_hook|org_hook|public_key|gpg_key))(?![\w:])/;

/** Whether a body asks for a scope that only this API has. */
export function asksForOurs(value: Abstract | undefined): boolean {
  return value !== undefined && each(value).some(one => {
    switch (one.kind) {
      case 'encoded': return asksForOurs(one.of);
      case 'record': return [...one.fields.values()].some(asksForOurs);
      case 'list': return one.items.some(asksForOurs);
      case 'scalar': return typeof one.value === 'string' && SCOPE.test(one.value);
      case 'template': return one.parts.some(part => typeof part === 'string' && SCOPE.test(part));
      default: return false;
    }
  });
}

/** Names as they are compared: `clientId`, `client_id` and `client-ids` are one. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '').replace(/s$/, '');

/** A test for the names of fields and parameters that this API knows. */
export function knownFields(names: Iterable<string>): (name: string) => boolean {
  const all = new Set([...names, ...COMMON].map(plainName));
  return name => all.has(plainName(name));
}

/** The names of a body's fields, or of all that it can be; in lower case. */
export function fieldNames(value: Abstract | undefined): Set<string> {
  const names = new Set<string>();
  const visit = (v: Abstract): void => {
    for (const one of each(v)) {
      if (one.kind === 'encoded') visit(one.of);
      else if (one.kind === 'record') for (const key of one.fields.keys()) names.add(key.toLowerCase());
      else if (one.kind === 'scalar' || one.kind === 'template') for (const name of namesIn(one)) names.add(name.toLowerCase());
    }
  };
  if (value) visit(value);
  return names;
}

/** Whether a body has fields that can all be seen, and none of them is of this API, or one that many have beside others: then somebody else takes it. */
export function isOfAnother(value: Abstract | undefined, isKnown: (name: string) => boolean): boolean {
  const alternatives = value ? each(value) : [];
  return alternatives.length > 0 && alternatives.every(one => {
    const names = allNames(one);
    const others = names?.filter(name => !isKnown(name)) ?? [];
    return others.length > 0 && names!.every(name => others.includes(name) || (others.length > 1 && plainName(name) === 'note'));
  });
}

/** All names in a body and in what it wraps; undefined where it may hold more. */
function allNames(value: Abstract): string[] | undefined {
  if (value.kind === 'encoded') return allNames(value.of);
  if (value.kind === 'scalar' || value.kind === 'template') return namesIn(value);
  const record = settle(value);
  if (record.kind !== 'record' || record.open || record.touched) return undefined;
  const wrapped = [...record.fields].map(([name, field]) => ({ name, inner: WRAPS.test(name) ? allNames(field) : [] }));
  return wrapped.some(({ inner }) => inner === undefined) ? undefined : wrapped.flatMap(({ name, inner = [] }) => [name, ...inner]);
}

/** Fields that may hold the body itself. */
const WRAPS = /^(?:data|body|json|form|payload|params|query|attributes|authorization|content|resource)$/i;

/** A body of a form: `note=laptop&scopes=repo`. */
const FORM = /^[\w[\]]+=[^&\s]*(?:&[\w[\]]+=[^&\s]*)*$/;

/** The names of fields in a text of JSON, or of a form. */
function namesIn(value: Extract<Abstract, { kind: 'scalar' | 'template' }>): string[] {
  const texts = value.kind === 'template' ? value.parts : [value.value];
  const [only, ...more] = texts;
  if (typeof only === 'string' && more.length === 0 && FORM.test(only)) return only.split('&').map(field => /^\w*/.exec(field)![0]);
  return texts.flatMap(text => (typeof text === 'string' ? [...text.matchAll(/"(\w+)"\s*:/g)].map(m => m[1]!) : []));
}
