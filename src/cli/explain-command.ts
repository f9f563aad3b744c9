import type { Advice, Check, Operation, Parameter, Product } from '../model';
import { adviceLines } from '../reporters/parts/advice-lines';
import { PRODUCTS } from '../config/values';
import { didYouMean, UsageError } from '../errors';
import { ignoreRules } from '../suppress/rules';

/** What the rules are made of. */
export interface Book { operations: readonly Operation[]; checks: readonly Check[] }

/** All there is to say of a rule, an operation, a check or an API. */
export function explain(topic: string, { operations, checks }: Book): string {
  const alone = Object.entries(ignoreRules).find(([id]) => id === topic);
  if (alone) return `${aboutCheck(topic, alone[1])}\n`;
  const [subject = '', second, ...rest] = topic.split('/');
  const check = checks.find(({ id }) => id === (second ?? subject));
  const meant = operations.filter(({ id, api }) => id === subject || api === subject);
  const known = rest.length === 0 && (second === undefined ? check !== undefined || meant.length > 0 : check !== undefined && meant.length > 0);
  if (!known) throw new UsageError(`There is no rule "${topic}".${didYouMean(topic, topics({ operations, checks }))} \`authorizations-lint rules\` lists them all.`);
  const [only] = meant;
  const parts = [
    ...(check === undefined ? [] : [aboutCheck(topic, check)]),
    ...(only !== undefined && meant.length === 1 ? aboutOperation(only) : []),
    ...(meant.length === 1 ? [] : [overview(meant.length === 0 ? operations : meant)]),
    ...(check === undefined ? [section('Checks', checks.map(({ id, title }) => [id, title]))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Everything that can be explained. */
function topics({ operations, checks }: Book): string[] {
  const subjects = [...new Set(operations.flatMap(({ id, api }) => [id, api]))];
  return [...subjects, ...checks.map(({ id }) => id), ...Object.keys(ignoreRules), ...subjects.flatMap(subject => checks.map(({ id }) => `${subject}/${id}`))];
}

function aboutCheck(topic: string, { title, help, severity }: Pick<Check, 'title' | 'help' | 'severity'>): string {
  return [`${topic} (${severity})`, `${title}.`, '', help].join('\n');
}

function aboutOperation(operation: Operation): string[] {
  const { id, summary, method, path, aliases = [], parameters, disagreements, sources } = operation;
  const also = aliases.map(alias => `The server also takes ${alias.method}.`);
  return [
    [`${id}: ${summary}`, `  ${method} ${path}`, ...also.map(line => `  ${line}`)].join('\n'),
    ...(parameters.length > 0 ? [section('Parameters', parameters.map(each => [each.name, each.in, each.type, `${limits(each)}${each.description}`]))] : []),
    section('Where it stands', PRODUCTS.map(product => [product, standing(operation, product)])),
    adviceLines({ about: id, advice: adviceOf(operation) }).join('\n'),
    ...(disagreements.length > 0 ? [section("GitHub's descriptions disagree", disagreements.map(({ about, follow }) => [about, `followed: ${follow}`]))] : []),
    section('Sources', sources.map(source => [source])),
  ];
}

function overview(operations: readonly Operation[]): string {
  return section('Operations', operations.map(({ id, method, path }) => [id, `${method} ${path}`]));
}

function limits({ required, nullable, length, maxLength, values, excludes, secret }: Parameter): string {
  const said = [
    required && 'required', nullable === true && 'may be null', length !== undefined && `${length} characters`, maxLength !== undefined && `at most ${maxLength} characters`,
    values && `one of ${values.join(', ')}`, excludes && `not with ${excludes.join(' or ')}`, secret === true && 'secret',
  ].filter(Boolean);
  return said.length === 0 ? '' : `(${said.join(', ')}) `;
}

function standing({ retired }: Operation, product: Product): string {
  const { status, deprecated, removed, removedIn, answers, note } = retired[product];
  const when = status === 'removed' ? removed : deprecated;
  const facts = [`${status}${when === undefined ? '' : ` ${when.slice(0, 10)}`}`, removedIn && `gone from version ${removedIn}`, answers && `answers ${answers}`];
  return `${facts.filter(Boolean).join(', ')}. ${note}`;
}

/** The replacement before anything is known of a call. */
function adviceOf({ replacement }: Operation): Advice {
  const [library] = replacement.libraries;
  return {
    summary: fill(replacement.summary),
    steps: replacement.steps.map(({ text, standing: how }) => ({ text: fill(text), standing: how })),
    inputs: replacement.inputs.map(input => ({ ...input, new: input.new === null ? null : fill(input.new), why: fill(input.why) })),
    disappears: [],
    alternatives: replacement.alternatives.map(other => ({ ...other, use: fill(other.use) })),
    library: library === undefined ? null : { package: library.package, call: fill(library.call) },
    links: replacement.links,
  };
}

/** Placeholders as words that stand out. */
function fill(text: string): string {
  return text.replaceAll('{login}', 'https://github.com').replaceAll('{client_id}', 'CLIENT_ID').replaceAll('{scope}', 'SCOPES');
}

/** A title over rows, columns lined up; the last one is not folded, so that it can be searched. */
function section(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return [title, ...rows.map(row => `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`)].join('\n');
}
