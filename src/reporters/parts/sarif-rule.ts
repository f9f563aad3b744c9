import type { ReportingDescriptor } from 'sarif';
import type { Finding, RuleText, Severity } from '../../model';
import { clip, sentence } from './escape';

const nameLength = 255;
const descriptionLength = 1024;

/** Code scanning has its own words for how bad a rule's findings are. */
const problemSeverity = { error: 'error', warning: 'warning', note: 'recommendation' } as const satisfies Record<Severity, string>;

/** What makes a rule's findings security alerts, by check. Everything else is an alert of the ordinary kind. */
const security: Readonly<Record<string, { tags: string[]; 'security-severity': string }>> = {
  'hardcoded-credential': { tags: ['security', 'external/cwe/cwe-798'], 'security-severity': '8.0' },
};

/** The description of one `<operation>/<check>`. */
export function sarifRule(finding: Finding, rules: readonly RuleText[]): ReportingDescriptor {
  // A finding about a path whose operation can't be told has no rule text of its own: its check's words serve.
  const own = rules.find((rule) => rule.id === finding.rule);
  const known = own ?? rules.find((rule) => rule.check === finding.check);
  const title = sentence(known?.title ?? '') || finding.check;
  const text = (known?.help ?? '').trim() || title;
  const links = (own?.links ?? []).map((link) => `- [${link.title}](${link.url})`).join('\n');
  const help = links ? `${text}\n\n${links}` : text;
  const { tags = [], ...severity } = security[finding.check] ?? {};
  return {
    id: finding.rule,
    name: clip(pascal(finding.rule), nameLength),
    shortDescription: { text: clip(own?.operation ? `${title}: ${own.operation}` : title, descriptionLength) },
    fullDescription: { text: clip(sentence(text.split(/\n\s*\n/)[0] ?? text), descriptionLength) },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: known?.severity ?? finding.severity },
    properties: {
      tags: ['github-api', 'oauth', 'deprecation', ...tags],
      precision: 'high',
      'problem.severity': problemSeverity[known?.severity ?? finding.severity],
      ...severity,
    },
  };
}

/** `create-authorization/retired` as `CreateAuthorizationRetired`: SARIF wants a name that is not the id again. */
const pascal = (id: string) => id.split(/[^a-z0-9]+/i).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
