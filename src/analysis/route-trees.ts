// Paths as nested records, a key for each segment: `{ repos: { issues: false }, authorizations: { clients: false } }`.
import type { Place } from '../model';
import type { Evaluator } from './evaluate';
import type { Program, RecordExpr } from './program';
import type { Abstract, RecordValue } from './value';

/** A key that begins paths, and the paths it can begin: alone, or with a key below it and ids behind both. */
export interface Branch { at: Place; paths: readonly Abstract[] }

/** Resources that stand beside each other in no other API. */
const BESIDE: ReadonlySet<string> = new Set(['repos', 'gists', 'orgs', 'emojis', 'gitignore', 'markdown', 'rate_limit', 'licenses', 'octocat', 'zen']);
/** How many of them there must be. */
const LEAST = 3;

/** The keys of records that are trees of GitHub's paths. */
export function routeTrees(program: Program, evaluator: Evaluator): Branch[] {
  return program.records.filter(isTree).flatMap(record => {
    evaluator.begin();
    const object = evaluator.evaluate(record);
    const { fields } = object.kind === 'object' ? object.record() : { fields: new Map<string, Abstract>() };
    if ([...fields.keys()].filter(key => BESIDE.has(key)).length < LEAST) return [];
    return record.entries.flatMap(({ key, at }) => (key?.kind === 'literal' ? [{ at, paths: pathsOf(String(key.value), fields.get(String(key.value)), at) }] : []));
  });
}

/** Whether its values are branches or ends of branches: nothing that is a value of its own. */
function isTree({ entries }: RecordExpr): boolean {
  return entries.length > LEAST && entries.every(({ key, value }) => key?.kind === 'literal' && (value.kind === 'record' || value.kind === 'name' || (value.kind === 'literal' && (value.value === null || typeof value.value === 'boolean'))));
}

function pathsOf(name: string, value: Abstract | undefined, at: Place): Abstract[] {
  const below = value?.kind === 'object' ? value.record() : value;
  const keys = below?.kind === 'record' ? [...(below as RecordValue).fields.keys()] : [];
  const id = { name: 'id' };
  return [{ kind: 'scalar', value: `/${name}`, at }, ...keys.flatMap((key): Abstract[] => [[`/${name}/`, id, `/${key}`], [`/${name}/`, id, `/${key}/`, id]].map(parts => ({ kind: 'template', parts, at })))];
}
