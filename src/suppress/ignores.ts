// Which findings the ignores hide, and what is to be said of the ignores themselves.
import { fingerprint, finish, inOrder } from '../findings';
import type { Finding, Place, Severity } from '../model';
import { MARKER, type Directive, type Fault } from './directives';
import { ignoreRules } from './rules';

/** An ignore with the lines that it is for. */
export interface Ignore extends Directive { from: number; to: number }

/** All that a scan's files say about ignoring. */
export interface Ignores { ignores: readonly Ignore[]; faults: readonly Fault[] }

/** Severities by rule, as in the configuration. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Tells directives of one file, in order, which lines they are for. `next` gives the first line of code from a line on. */
export function aim(directives: readonly Directive[], next: (line: number) => number): Ignores {
  const ignores: Ignore[] = [];
  const faults: Fault[] = [];
  const open: Directive[] = [];
  for (const one of directives) {
    const { reach, at: { line }, rules } = one;
    if (reach === 'start') open.push(one);
    else if (reach === 'end') {
      const start = open.findLastIndex(other => rules.length === 0 || sameRules(other.rules, rules));
      const [begun] = start < 0 ? [] : open.splice(start, 1);
      if (begun) ignores.push({ ...begun, from: begun.at.line, to: line });
      else faults.push({ at: one.at, message: `\`${MARKER}-end\` ends nothing: there is no \`${MARKER}-start\`${rules.length === 0 ? '' : ' with these rules'} before it.` });
    } else {
      const first = reach === 'file' ? 0 : reach === 'line' ? line : next(line + 1);
      ignores.push({ ...one, from: first, to: reach === 'file' ? Infinity : first });
    }
  }
  faults.push(...open.map(({ at, rules }) => ({ at, message: `\`${[`${MARKER}-start`, rules.join(', ')].filter(Boolean).join(' ')}\` has no \`${MARKER}-end\`: put one behind the last line that it is for.` })));
  return { ignores, faults };
}

const sameRules = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every(rule => b.includes(rule));

/** Findings with what hides them, and with findings about the ignores. `source` is for fingerprints alone. */
export function withIgnores(findings: readonly Finding[], { ignores, faults }: Ignores, severities: Severities, source: (at: Place) => string): Finding[] {
  if (ignores.length === 0 && faults.length === 0) return [...findings];
  // What is nearest to a finding gives the reason.
  const nearest = [...ignores].sort((a, b) => a.to - a.from - (b.to - b.from));
  const used = new Set<string>();
  const hidden = findings.map(found => {
    const covering = nearest.flatMap(ignore => (covers(ignore, found, findings) ? ignore.rules.filter(rule => names(rule, found)).map(rule => ({ ignore, rule })) : []));
    for (const { ignore, rule } of covering) used.add(keyOf(ignore, rule));
    const [first] = covering;
    return first ? { ...found, suppressed: { by: 'ignore' as const, reason: first.ignore.reason } } : found;
  });
  const about = [
    ...faults.flatMap(({ at, message }) => remark('invalid-ignore', at, message, severities, source)),
    ...ignores.flatMap(ignore => {
      const idle = ignore.rules.filter(rule => !used.has(keyOf(ignore, rule)));
      return idle.length === 0 ? [] : remark('unused-ignore', ignore.at, idleMessage(ignore, idle), severities, source);
    }),
  ];
  return [...hidden, ...finish(about)].sort(inOrder);
}

const keyOf = ({ at }: Ignore, rule: string): string => [at.path, at.line, at.column, rule].join('\0');

function idleMessage({ reach, rules }: Ignore, idle: readonly string[]): string {
  const name = `${MARKER}-${reach}`;
  if (idle.length < rules.length) return `\`${name}\` hides nothing of ${idle.map(rule => `\`${rule}\``).join(', ')}: take ${idle.length === 1 ? 'it' : 'them'} out.`;
  return `\`${name} ${rules.join(', ')}\` hides nothing: remove it.`;
}

/** Whether a name means a finding: its rule, its check, or what stands before the check. */
function names(name: string, { rule, check }: Finding): boolean {
  return name === rule || name === check || `${name}/${check}` === rule;
}

/** Whether an ignore reaches a finding: it begins on one of the lines, or it is about what a call sends that begins there. */
function covers({ reach, at: { path }, from, to }: Ignore, found: Finding, all: readonly Finding[]): boolean {
  if (found.path !== path) return false;
  const begins = ({ line }: Finding): boolean => line >= from && line <= to;
  if (begins(found)) return true;
  return (reach === 'line' || reach === 'next-line') && found.check !== 'retired'
    && all.some(call => call.path === path && call.check === 'retired' && begins(call) && call.rule === found.rule.replace(/[^/]+$/, 'retired') && holds(call, found));
}

function holds(outer: Finding, inner: Finding): boolean {
  const after = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  return after && (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn));
}

/** A finding about an ignore, unless the configuration switches it off. */
function remark(check: keyof typeof ignoreRules, { path, line, column, endLine, endColumn }: Place, message: string, severities: Severities, source: (at: Place) => string): Finding[] {
  const severity = (Object.hasOwn(severities, check) ? severities[check] : undefined) ?? ignoreRules[check].severity;
  if (severity === 'off') return [];
  return [{
    rule: check, operation: null, operations: [], check, role: 'comment', severity, confidence: 'certain', path, line, column, endLine, endColumn, method: null, endpoint: null, host: null,
    message, advice: null, payload: null, related: [], fingerprint: fingerprint(check, path, source({ path, line, column, endLine, endColumn })), state: null, suppressed: null, fix: null,
  }];
}
