// Version constraints of many ecosystems as semver ranges. What has no meaning there is undefined.

/** What stands before a version: how many other versions it lets in. */
type Meaning = 'exact' | 'caret' | 'tilde' | 'last' | 'not' | '>' | '>=' | '<' | '<=';

/** How one ecosystem writes constraints. */
interface Notation {
  /** Between constraints that must all hold. */
  and: RegExp;
  /** Between alternatives. */
  or?: RegExp;
  /** What an operator means; '' is a version alone. */
  operators: Readonly<Record<string, Meaning>>;
}

const COMPARISONS = { '>': '>', '>=': '>=', '<': '<', '<=': '<=', '!=': 'not', '<>': 'not' } as const;

const COMPOSER: Notation = { and: /\s*,\s*|\s+/, or: /\s*\|\|?\s*/, operators: { ...COMPARISONS, '': 'exact', '=': 'exact', '==': 'exact', '^': 'caret', '~': 'last' } };
const CARGO: Notation = { and: /\s*,\s*/, operators: { ...COMPARISONS, '': 'caret', '=': 'exact', '^': 'caret', '~': 'tilde' } };
const RUBY: Notation = { and: /\s*,\s*/, operators: { ...COMPARISONS, '': 'exact', '=': 'exact', '~>': 'last' } };
const PYTHON: Notation = { and: /\s*,\s*/, or: /\s*\|\|\s*/, operators: { ...COMPARISONS, '': 'exact', '==': 'exact', '===': 'exact', '~=': 'last', '^': 'caret', '~': 'tilde' } };

export const composerRange = (written: string): string | undefined => rangeOf(written.replace(/\s+as\s+.*$/, '').replace(/@\w+/g, ''), COMPOSER);
export const cargoRange = (written: string): string | undefined => rangeOf(written, CARGO);
export const rubyRange = (written: string): string | undefined => rangeOf(written, RUBY);
export const pythonRange = (written: string): string | undefined => rangeOf(written.replace(/[()]/g, ''), PYTHON);

/** Go takes the lowest version that fits, and never another major one: `v28.1.1`, `v17.0.0+incompatible`. Commits have no version. */
export function goRange(written: string): string | undefined {
  const [, version] = /^v?(\d+\.\d+\.\d+)(?:\+incompatible)?(?:-[a-z].*)?$/.exec(written.trim()) ?? [];
  if (version === undefined) return undefined;
  const [major = '0'] = version.split('.');
  return major === '0' ? `>=${version} <1.0.0` : `^${version}`;
}

/** Maven, Gradle, sbt and NuGet: a version, `1.+`, or intervals: `[1.0,2.0)`. */
export function intervalRange(written: string): string | undefined {
  const text = written.trim();
  const intervals = [...text.matchAll(/([[(\]])\s*([^,\])]*?)\s*(?:(,)\s*([^\])[]*?)\s*)?([\])[])/g)];
  if (intervals.length === 0) return exact(text.replace(/[.\d]\+$/, match => (match.startsWith('.') ? '.*' : '.*')).replace(/!!.*$/, ''));
  const ranges = intervals.map(([, open, low = '', comma, high = '', close]) => {
    if (comma === undefined) return exact(low);
    const bounds = [low && bound(open === '[' ? '>=' : '>', low), high && bound(close === ']' ? '<=' : '<', high)];
    return bounds.includes(undefined) ? undefined : bounds.filter(Boolean).join(' ') || '*';
  });
  return ranges.includes(undefined) ? undefined : ranges.join(' || ');
}

function rangeOf(written: string, notation: Notation): string | undefined {
  const alternatives = (notation.or ? written.split(notation.or) : [written]).map(one => allOf(one.trim(), notation));
  return alternatives.includes(undefined) ? undefined : alternatives.join(' || ');
}

function allOf(written: string, { and, operators }: Notation): string | undefined {
  const hyphen = /^v?([\w.]+)\s+-\s+v?([\w.]+)$/.exec(written);
  if (hyphen) return [bound('>=', hyphen[1]!), bound('<=', hyphen[2]!)].join(' ');
  const parts = written.replace(/([<>=~^!]+)\s+/g, '$1').split(and).filter(Boolean);
  const constraints = parts.map(part => {
    const [, operator = '', version = ''] = /^([<>=~^!]*)v?(.*)$/.exec(part) ?? [];
    const meaning = operators[operator];
    return meaning === undefined ? undefined : constraint(meaning, version);
  });
  if (constraints.includes(undefined) || constraints.length === 0) return undefined;
  return constraints.filter(Boolean).join(' ') || '*';
}

function constraint(meaning: Meaning, version: string): string | undefined {
  switch (meaning) {
    case 'not': return '';
    case 'exact': return exact(version);
    case 'caret': return prefixed('^', version);
    case 'tilde': return prefixed('~', version);
    case 'last': return last(version);
    default: return bound(meaning, version);
  }
}

/** The numbers a version begins with, at most three: what comes after them says nothing about an API. */
function numbers(version: string): string[] | undefined {
  const found = /^v?(\d+(?:\.\d+)*)/.exec(version.trim())?.[1];
  return found?.split('.').slice(0, 3).map(n => String(Number(n)));
}

const padded = (parts: readonly string[]): string => [...parts, '0', '0'].slice(0, 3).join('.');

function exact(version: string): string | undefined {
  if (/^(?:\*|x|latest.*)?$/i.test(version.trim())) return version.trim() === '*' || /^x$/i.test(version.trim()) ? '*' : undefined;
  const parts = numbers(version);
  if (!parts) return undefined;
  return /\.[*x]/i.test(version) && parts.length < 3 ? [...parts, 'x'].join('.') : padded(parts);
}

function prefixed(operator: string, version: string): string | undefined {
  if (version.trim() === '*') return '*';
  const parts = numbers(version);
  return parts && (/\.[*x]/i.test(version) && parts.length < 3 ? [...parts, 'x'].join('.') : operator + parts.join('.'));
}

function bound(operator: string, version: string): string | undefined {
  const parts = numbers(version);
  return parts && operator + padded(parts);
}

/** The last number that is written may grow: `~> 2.1` is below 3, `~> 2.1.3` below 2.2. */
function last(version: string): string | undefined {
  const parts = numbers(version);
  if (!parts) return undefined;
  const kept = parts.length === 1 ? parts : parts.slice(0, -1);
  return `>=${padded(parts)} <${padded([...kept.slice(0, -1), String(Number(kept.at(-1)) + 1)])}`;
}
