import type { RuleText } from './model';
/** Every `<operation>/<check>` in words. A call that may be several operations is reported under its API's name. */
export declare function ruleTexts(): RuleText[];
/** The keys that `rules` in a configuration may have: rules, checks, operations and APIs. */
export declare function ruleKeys(): string[];
