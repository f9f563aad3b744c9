import { checks } from './checks';
import type { Operation, RuleText } from './model';
import { operations } from './operations';
import type { Terms } from './suppress/directives';
import { ignoreRules } from './suppress/rules';

/** Every rule in words: `<operation>/<check>`, and the rules about ignores. A call that may be several operations is reported under its API's name. */
export function ruleTexts(): RuleText[] {
  const subjects = [...operations.map(({ id, replacement }) => ({ id, links: replacement.links })), ...apis().map(id => ({ id, links: [] }))];
  const ofRequests = subjects.flatMap(({ id: operation, links }) => checks.map(check => ({
    id: `${operation}/${check.id}`, operation, check: check.id, title: check.title, help: check.help, severity: check.severity, links,
  })));
  return [...ofRequests, ...Object.entries(ignoreRules).map(([id, words]) => ({ ...words, id, operation: '', check: id, links: [] }))];
}

/** What an ignore may say: it can name every rule but those about ignores. */
export function ignoreTerms(reasons: Terms['reasons'] = 'required'): Terms {
  const fixed = Object.keys(ignoreRules);
  return { rules: ruleKeys().filter(key => !fixed.includes(key)), fixed, reasons };
}

/** The keys that `rules` in a configuration may have: rules, checks, operations and APIs. */
export function ruleKeys(): string[] {
  return [...checks.map(({ id }) => id), ...operations.map(({ id }) => id), ...apis(), ...ruleTexts().map(({ id }) => id)];
}

function apis(): Operation['api'][] {
  return [...new Set(operations.map(({ api }) => api))];
}
