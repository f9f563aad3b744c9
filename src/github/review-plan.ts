// Which review comments a run adds, takes back and closes.
import type { Finding } from '../model';
import type { Lines, Locate } from './hunks';

/** GitHub fails on larger reviews, and people don't read them. */
export const MOST_COMMENTS = 30;

/** A comment of an earlier run. */
export interface Said { id: number; body: string; fingerprint: string; answered: boolean }
/** A finding and where its comment stands; `elsewhere`: at a related place, because its own is not in the diff. */
export interface Placed { finding: Finding; lines: Lines; elsewhere: boolean }

/** What is to be done. */
export interface Plan {
  add: Placed[];
  /** What is no longer found, and nobody answered to. */
  remove: Said[];
  /** What is no longer found, but was talked about: the talk is kept. */
  close: Said[];
  /** What was closed, and is found again. */
  reopen: { said: Said; finding: Finding }[];
  /** Findings that get no comment: not in the diff, or one too many. */
  left: Finding[];
}

/** The first line of a comment whose finding is gone. */
export const CLOSED = '**No longer found.**';

/** Compares what is found with what was said. */
export function planReview(findings: readonly Finding[], said: readonly Said[], locate: Locate): Plan {
  const found = new Map(findings.map(finding => [finding.fingerprint, finding]));
  const known = new Set(said.map(({ fingerprint }) => fingerprint));
  const gone = said.filter(({ fingerprint }) => !found.has(fingerprint));
  const fresh = findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const placed = fresh.flatMap(finding => place(finding, locate) ?? []);
  const add = placed.slice(0, Math.max(0, MOST_COMMENTS - (said.length - gone.length)));
  const added = new Set(add.map(({ finding }) => finding));
  return {
    add,
    remove: gone.filter(({ answered }) => !answered),
    close: gone.filter(({ answered, body }) => answered && !isClosed(body)),
    reopen: said.filter(({ body }) => isClosed(body)).flatMap(each => {
      const finding = found.get(each.fingerprint);
      return finding ? [{ said: each, finding }] : [];
    }),
    left: fresh.filter(finding => !added.has(finding)),
  };
}

const isClosed = (body: string): boolean => body.startsWith(CLOSED);

function place(finding: Finding, locate: Locate): Placed | undefined {
  const own = locate(finding);
  if (own) return { finding, lines: own, elsewhere: false };
  const [lines] = finding.related.flatMap(each => locate(each) ?? []);
  return lines && { finding, lines, elsewhere: true };
}
