import type { RuleText } from './model';
import type { Terms } from './suppress/directives';
/** Every rule in words: `<operation>/<check>`, and the rules about ignores. A call that may be several operations is reported under its API's name. */
export declare function ruleTexts(): RuleText[];
/** What an ignore may say: it can name every rule but those about ignores. */
export declare function ignoreTerms(reasons?: Terms['reasons']): Terms;
/** The keys that `rules` in a configuration may have: rules, checks, operations and APIs. */
export declare function ruleKeys(): string[];
