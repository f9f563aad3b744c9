import type { RuleText } from '../model';

/** All rules as a table. */
export function rulesTable(rules: readonly RuleText[]): string {
  const rows = [['RULE', 'SEVERITY', 'WHAT IT FINDS'], ...rules.map(({ id, severity, title }) => [id, severity, title])];
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}
