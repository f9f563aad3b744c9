// A case is an input with its golden beside it: what a scan of the input must say, one finding a line.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Finding, Product, Report } from '../../src/model';
import { scan } from '../../src/scan';

const ROOT = import.meta.dirname;
/** Cases that are not met yet: see the README there. */
export const GAPS = path.join(ROOT, '../gaps');
const GOLDEN = '.golden';

/** `input` is a file, or a folder that is scanned as a tree of its own. */
export interface Case { name: string; input: string; golden: string }

/** Every input of `<language>/<topic>/`, in order. */
export function cases(root = ROOT): Case[] {
  return topics(root).flatMap(topic => entries(topic).filter(name => !name.endsWith(GOLDEN)).map(name => {
    const input = path.join(topic, name);
    return { name: path.relative(root, input).replaceAll(path.sep, '/'), input, golden: input + GOLDEN };
  }));
}

/** Goldens whose input is gone. */
export function orphans(): string[] {
  return topics(ROOT).flatMap(topic => entries(topic).filter(name => name.endsWith(GOLDEN) && !existsSync(path.join(topic, name.slice(0, -GOLDEN.length)))));
}

function topics(root: string): string[] {
  return folders(root).flatMap(folders);
}

function folders(above: string): string[] {
  return entries(above).map(name => path.join(above, name)).filter(one => statSync(one).isDirectory());
}

function entries(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** What the first lines of a golden ask for: `# --product ghes`, `# --host git.acme.example`, and what no report may show: `# hides VALUE`. */
export interface Directives { product: Product; hosts: Record<string, Product>; hides: string[]; lines: string[] }

/** A golden taken apart. A case without one asks for nothing. */
export function directives({ golden }: Case): Directives {
  const lines = (existsSync(golden) ? readFileSync(golden, 'utf8') : '').split('\n').filter(line => line.startsWith('#'));
  const values = (key: string): string[] => lines.filter(line => line.startsWith(`# ${key} `)).map(line => line.slice(key.length + 3));
  return {
    product: (values('--product')[0] ?? 'github.com') as Product,
    hosts: Object.fromEntries(values('--host').map(host => [host, 'ghes'])),
    hides: values('hides'),
    lines,
  };
}

/** Scans one case on a day on which every removal lies in the past. */
export async function report(one: Case): Promise<Report> {
  const { product, hosts } = directives(one);
  const isFolder = statSync(one.input).isDirectory();
  const result = await scan({
    root: isFolder ? one.input : path.dirname(one.input), paths: isFolder ? [] : [path.basename(one.input)],
    product, hosts, today: '2026-11-20', include: [], exclude: [], gitignore: false, maxFileSize: 2 << 20, severities: {},
  });
  return result.report;
}

/** The report as a golden has it. In a folder each place begins with its path; where several operations fit, they are named behind the rule. */
export function print(one: Case, { findings, skipped }: Report): string {
  const isFolder = statSync(one.input).isDirectory();
  const lines = [...directives(one).lines, ...findings.flatMap(finding => printFinding(finding, isFolder)), ...skipped.map(({ path: name, why }) => `skipped ${name} | ${why}`)];
  return lines.map(line => `${line}\n`).join('');
}

function printFinding(finding: Finding, isFolder: boolean): string[] {
  const { path: name, line, column, endLine, endColumn, severity, role, confidence, rule, operation, operations, message, related } = finding;
  const place = `${isFolder ? `${name}:` : ''}${line}:${column}-${endLine}:${endColumn}`;
  const oneOf = operation === null ? `(${operations.toSorted().join(',')})` : '';
  return [`${place} ${severity} ${role} ${confidence} ${rule}${oneOf} | ${message}`, ...related.map(other => ` ~ ${other.path}:${other.line} ${other.note}`)];
}
