import { checks } from './checks';
import type { Operation, RuleText } from './model';
import { operations } from './operations';

/** Every `<operation>/<check>` in words. A call that may be several operations is reported under its API's name. */
export function ruleTexts(): RuleText[] {
  const subjects = [...operations.map(({ id, replacement }) => ({ id, links: replacement.links })), ...apis().map(id => ({ id, links: [] }))];
  return subjects.flatMap(({ id: operation, links }) => checks.map(check => ({
    id: `${operation}/${check.id}`, operation, check: check.id, title: check.title, help: check.help, severity: check.severity, links,
  })));
}

/** The keys that `rules` in a configuration may have: rules, checks, operations and APIs. */
export function ruleKeys(): string[] {
  return [...checks.map(({ id }) => id), ...operations.map(({ id }) => id), ...apis(), ...ruleTexts().map(({ id }) => id)];
}

function apis(): Operation['api'][] {
  return [...new Set(operations.map(({ api }) => api))];
}
