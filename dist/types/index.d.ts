export { reporters, type Format } from './reporters';
export { ruleTexts } from './rule-texts';
export { scan, type Progress, type ScanOptions, type ScanResult } from './scan';
export { UsageError } from './errors';
export type { Advice, Confidence, Finding, Method, Product, Report, Reporter, ReporterContext, Role, RuleText, Severity } from './model';
