// Endpoints that are written down without being sent.
import type { CallSite, Evidence, Hole, Value } from '../model';
import { nameOf } from './steps';
import { namedBeside, ofEnterprise } from './evidence';
import type { LanguageData } from './language';
import type { Located } from './meaning';
import { inside } from './places';
import type { Program, Workspace } from './program';
import type { Knowledge } from './recognise';

/** Endpoints in a file's texts that are not part of any of the sites that were found. */
export function mentionsOf(program: Program, sites: readonly CallSite[], { id: language, words }: LanguageData, knowledge: Knowledge, workspace: Workspace): CallSite[] {
  const found: CallSite[] = [];
  const kept = new Map<boolean, readonly Evidence[]>();
  const beside = (presumed: boolean): readonly Evidence[] => {
    const evidence = kept.get(presumed) ?? namedBeside(program, workspace, presumed);
    kept.set(presumed, evidence);
    return evidence;
  };
  const evidenceOf = ({ known, presumed, host, base }: Located): readonly Evidence[] =>
    (known ? [] : presumed ? [ofEnterprise(host ?? base, false, host !== null || beside(true).length > 0)] : beside(false));
  // `mux.HandleFunc("POST /path", handler)`: a route of the program's own.
  const routes = program.calls.filter(call => words.routes?.test(`.${nameOf(call)}`)).flatMap(({ args: [first] }) => first?.value.at ?? []);
  for (const { text, at } of program.texts) {
    if ([...sites, ...found].some(s => inside(at, s.at) || s.trail.some(t => inside(at, t.at)))) continue;
    for (const { url, method } of endpointsIn(text)) {
      const value: Value = { kind: 'template', parts: partsOf(url), at };
      const located = knowledge.locate(value);
      if (!located || (!located.known && !located.presumed && (method === undefined || routes.some(route => inside(at, route))))) continue;
      found.push({ at, language, role: 'mention', target: { kind: 'http', url: value, ...(method !== undefined && { method }) }, evidence: evidenceOf(located), trail: [] });
      break;
    }
  }
  return found;
}

/** URLs and routes in prose: `https://host/path`, `POST /path`. */
function endpointsIn(text: string): { url: string; method?: string }[] {
  return [...text.matchAll(/(?:\b(GET|POST|PUT|PATCH|DELETE)\s+)?((?:https?:\/\/[^\s"'`<>()[\],]+)|(?<=\s|^)\/(?:authorizations|applications)[^\s"'`<>()[\],]*)/g)]
    .map(m => ({ url: m[2]!.replace(/[.,;:!?]+$/, ''), ...(m[1] && { method: m[1] }) }));
}

const partsOf = (url: string): (string | Hole)[] => url.split(/(\$\{[^}]*\})/).filter(Boolean).map(p => (p.startsWith('${') ? { name: p.slice(2, -1) } : p));
