import type { Invocation, Location, Log, Notification, Region, Result, Suppression } from 'sarif';
import type { Finding, Report, Reporter, ReporterContext } from '../model';
import { compared } from './parts/compared';
import { clip, jsonText, sentence } from './parts/escape';
import { sarifRule } from './parts/sarif-rule';
import { count, countingFirst, firstOf } from './parts/summary';

// What code scanning takes; a file over these is refused whole.
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
const mostResults = 25_000;
const mostLocations = 1_000;

const messageLength = 4_000;
const mostLinks = 10;
const mostSkipped = 100;

/** SARIF 2.1.0 for code scanning. Only the rules that were broken are described: all of them would outweigh most results. */
export const sarif: Reporter = (report, context) => {
  const kept = countingFirst(report.findings).slice(0, mostResults);
  const firsts = [...new Map(kept.map((finding) => [finding.rule, finding])).values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  const index = new Map(firsts.map((finding, at) => [finding.rule, at]));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: firsts.map((finding) => sarifRule(finding, context.rules)) } },
      automationDetails: { id: `${report.tool.name}/${context.prefix}` },
      columnKind: 'utf16CodeUnits',
      invocations: [invocation(report, kept.length, context)],
      results: kept.map((finding) => result(finding, index.get(finding.rule) ?? -1, context)),
    }],
  };
  return jsonText(log);
};

function result(finding: Finding, ruleIndex: number, { prefix }: ReporterContext): Result {
  const related = finding.related.slice(0, mostLocations - 1).map((place, at): Location => ({
    id: at + 1, ...location(prefix + place.path, place), message: { text: unlinked(place.note) || 'Related place' },
  }));
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: finding.severity,
    message: { text: message(finding) },
    locations: [location(prefix + finding.path, finding)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    // Not primaryLocationLineHash: code scanning computes that one itself and warns when it differs.
    partialFingerprints: { 'authorizationsLint/v1': finding.fingerprint },
    ...(finding.state ? { baselineState: finding.state === 'new' ? 'new' as const : 'unchanged' as const } : {}),
    ...(finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {}),
    properties: { confidence: finding.confidence, role: finding.role },
  };
}

const suppression = ({ by, reason }: NonNullable<Finding['suppressed']>): Suppression => ({
  kind: by === 'ignore' ? 'inSource' : 'external', status: 'accepted', ...(reason ? { justification: clip(sentence(reason), messageLength) } : {}),
});

const location = (path: string, { line, column, endLine, endColumn }: Omit<Finding['related'][number], 'path' | 'note'>): Location => {
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn };
  return { physicalLocation: { artifactLocation: { uri: uri(path), uriBaseId: '%SRCROOT%' }, region } };
};

/** Each name encoded by itself; half a surrogate pair has no encoding and becomes the replacement character. */
const uri = (path: string) => path.split('/').map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/');

/** The first sentence becomes the alert's title; only related places that are linked here are shown. */
function message({ message: said, advice, related, rule }: Finding): string {
  const links = firstOf(related.map((place, at) => `[${label(place.note) || label(place.path) || 'related place'}](${at + 1})`), mostLinks).join(', ');
  const rest = [...(advice ? [`Instead: ${unlinked(advice.summary)}`] : []), ...(links ? [`See ${links}.`] : [])].join(' ');
  return [clip(unlinked(said) || rule, messageLength), rest].filter((part) => part !== '').join(' ');
}

/** One line in which nothing reads as a link of SARIF's message syntax. */
const unlinked = (text: string) => sentence(text).replaceAll('](', '] (');

const label = (text: string) => sentence(text).replace(/[[\]\\]/g, '').trim();

function invocation(report: Report, kept: number, { prefix }: ReporterContext): Invocation {
  const left = report.findings.length - kept;
  const unread = report.skipped.length - mostSkipped;
  const omitted = `${count(left, 'more finding')} left out: a run holds at most ${count(mostResults, 'result')}. The worst are here.`;
  const notifications: Notification[] = [
    ...compared(report).map((text): Notification => ({ level: 'note', message: { text: unlinked(text) } })),
    ...(left > 0 ? [{ level: 'warning' as const, message: { text: omitted } }] : []),
    ...report.skipped.slice(0, mostSkipped).map(({ path, why }): Notification => ({
      level: 'note',
      message: { text: `Skipped: ${unlinked(why) || 'no reason given'}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: uri(prefix + path), uriBaseId: '%SRCROOT%' } } }],
    })),
    ...(unread > 0 ? [{ level: 'note' as const, message: { text: `${count(unread, 'more file')} skipped.` } }] : []),
  ];
  return { executionSuccessful: true, ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}) };
}
