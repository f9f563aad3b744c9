import type { Advice, Finding, Reporter } from '../model';
import { jsonText } from './parts/escape';

type Related = Finding['related'][number];

// Written out so that the order of keys is part of the format, wherever the objects come from.

const related = ({ path, line, column, endLine, endColumn, note }: Related): Related => ({ path, line, column, endLine, endColumn, note });

const advice = ({ summary, steps, inputs, disappears, alternatives, library, links }: Advice): Advice => ({
  summary,
  steps: steps.map(({ text, standing }) => ({ text, standing })),
  inputs: inputs.map(({ old, new: becomes, why, standing }) => ({ old, new: becomes, why, standing })),
  disappears,
  alternatives: alternatives.map(({ when, use, standing }) => ({ when, use, standing })),
  library: library && { package: library.package, call: library.call },
  links: links.map(({ title, url }) => ({ title, url })),
});

const finding = (from: Finding): Finding => ({
  rule: from.rule,
  operation: from.operation,
  operations: from.operations,
  check: from.check,
  role: from.role,
  severity: from.severity,
  confidence: from.confidence,
  path: from.path,
  line: from.line,
  column: from.column,
  endLine: from.endLine,
  endColumn: from.endColumn,
  method: from.method,
  endpoint: from.endpoint,
  host: from.host,
  message: from.message,
  advice: from.advice && advice(from.advice),
  fix: from.fix && { line: from.fix.line, column: from.fix.column, endLine: from.fix.endLine, endColumn: from.fix.endColumn, text: from.fix.text },
  payload: from.payload,
  related: from.related.map(related),
  fingerprint: from.fingerprint,
  state: from.state,
  suppressed: from.suppressed && { by: from.suppressed.by, reason: from.suppressed.reason },
});

/** For programs: the report itself, format 1. */
export const json: Reporter = ({ format, tool, product, summary, comparison, baseline, findings, skipped }) =>
  jsonText({
    format,
    tool: { name: tool.name, version: tool.version },
    product,
    summary: {
      errors: summary.errors, warnings: summary.warnings, notes: summary.notes, existing: summary.existing, suppressed: summary.suppressed,
      files: summary.files, candidates: summary.candidates, skipped: summary.skipped,
    },
    comparison: comparison && {
      base: comparison.base, by: comparison.by, changedFiles: comparison.changedFiles, notes: comparison.notes,
    },
    baseline: baseline && {
      path: baseline.path, known: baseline.known,
      fixed: baseline.fixed.map(({ fingerprint, rule, path, count }) => ({ fingerprint, rule, path, count })),
    },
    findings: findings.map(finding),
    skipped: skipped.map(({ path, why }) => ({ path, why })),
  });
