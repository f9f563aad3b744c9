// Ansible's tasks that send a request.
import { Excerpting } from '../../analysis/embedded';
import { at, everything, textOf, type Data, type DataEntry, type DataMap, type DataScalar } from '../data/data';
import { SENT, type Reading } from '../data/reading';
import { requestOf } from '../data/requests';

/** Modules that send a request, by their names. */
const MODULES = /^(?:ansible\.(?:builtin|windows|legacy)\.)?(?:uri|get_url|win_uri|win_get_url)$/;
/** Ways of naming a module besides: `action: uri url=…`, `local_action: { module: uri, … }`. */
const ACTIONS = /^(?:local_)?action$/;
/** `uri: url=… method=POST`: a module's parameters on one line. */
const INLINE = /(\w+)=("[^"]*"|'[^']*'|(?:\{\{.*?\}\}|\S)+)/g;
/** `{{ name | to_json }}`. */
const REFERENCE = /^\s*\{\{\s*(\w+)\s*(?:\|[^{}]*)?\}\}\s*$/;

/** Notes the requests that tasks send. */
export function readTasks(root: Data, reading: Reading, read: Set<Data>): void {
  for (const data of everything(root)) {
    if (data.kind !== 'map') continue;
    for (const entry of data.entries) {
      const parameters = parametersOf(entry, at(data, 'args'));
      const request = parameters && requestOf(resolved(parameters, root), reading);
      if (!request) continue;
      read.add(entry.value);
      reading.request(SENT, reading.place({ start: entry.keyStart, end: Math.max(entry.keyEnd, entry.value.end) }), request);
    }
  }
}

/** What a module is given, whichever way it is written. */
function parametersOf({ key, value }: DataEntry, args: Data | undefined): DataMap | undefined {
  const isAction = ACTIONS.test(key);
  const module = isAction ? textOf(at(value, 'module')) ?? /^\s*(\S+)/.exec(textOf(value) ?? '')?.[1] : key;
  if (module === undefined || !MODULES.test(module)) return undefined;
  const more = args?.kind === 'map' ? args.entries : [];
  if (value.kind === 'map') return { ...value, entries: [...value.entries, ...more] };
  return value.kind === 'scalar' && typeof value.value === 'string' ? { kind: 'map', start: value.start, end: value.end, entries: [...onOneLine(value, value.value), ...more] } : undefined;
}

function onOneLine({ start, end }: DataScalar, text: string): DataEntry[] {
  return [...text.matchAll(INLINE)].map(([, key = '', written = '']) => {
    const value = written.replace(/^(["'])(.*)\1$/s, '$2');
    return { key, keyStart: start, keyEnd: start, value: { kind: 'scalar', value, start, end, excerpt: () => new Excerpting('').put(value, start, end) } };
  });
}

/** Parameters in which the variables of the playbook that are maps stand for themselves. */
function resolved(map: DataMap, root: Data): DataMap {
  return { ...map, entries: map.entries.map(entry => {
    const name = REFERENCE.exec(textOf(entry.value) ?? '')?.[1];
    const found = name === undefined ? undefined : [...everything(root)].flatMap(data => ['vars', 'set_fact', 'ansible.builtin.set_fact'].flatMap(key => at(at(data, key), name) ?? [])).find(value => value.kind !== 'scalar');
    return found ? { ...entry, value: found } : entry;
  }) };
}
