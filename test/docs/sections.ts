// The sections of the documents that follow from the program: what it offers is said once, there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../../src/checks';
import { scanOptions } from '../../src/cli/options';
import schema from '../../src/config/schema.json';
import { languages } from '../../src/languages';
import type { Operation, Product } from '../../src/model';
import { operations } from '../../src/operations';
import { ignoreRules } from '../../src/suppress/rules';
import { run } from '../support/run';
import { code, table } from './markdown';

const at = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** The folder that the README scans. */
export const DEMO = 'test/demo';

/** Every generated section by its name. */
export async function sections(): Promise<Record<string, string>> {
  return {
    demo: await demo(), options: options(), config: config(), inputs: inputs(), outputs: outputs(),
    operations: operationsTable(), checks: checksTable(), languages: languagesTable(),
  };
}

/** What the scan of the demo prints, with the middle left out: two of its files, the beginning of the advice and the last line. */
async function demo(): Promise<string> {
  const { stdout } = await run([DEMO], { cwd: at('') });
  const blocks = stdout.trimEnd().split(/\n\n(?=\S)/);
  const block = (start: string): string => blocks.find(each => each.startsWith(`${start}\n`)) ?? fail(`The demo says nothing of ${start}.`);
  const advice = block('What to do instead of create-authorization').split('\n').slice(0, 9).join('\n');
  return ['```text', [block('list-tokens.sh'), block('login.js'), `${advice}\n  …`, '…', ...blocks.slice(-1)].join('\n\n'), '```'].join('\n');
}

function fail(message: string): never {
  throw new Error(message);
}

function options(): string {
  const rows = scanOptions.map(({ flags, description, defaultValue }) => {
    const standard = defaultValue === undefined || typeof defaultValue === 'boolean' ? '' : ` (default: ${String(defaultValue)})`;
    return [code(flags), `${description}${standard}`];
  });
  return table(['Option', 'What it does'], [...rows, [code('-V, --version'), 'print the version'], [code('-h, --help'), 'print the help']]);
}

/** As much of a JSON schema as the configuration's has. */
interface Property {
  type?: string | readonly string[];
  enum?: readonly string[];
  anyOf?: readonly Property[];
  items?: Property;
  additionalProperties?: Property;
  description?: string;
}

function config(): string {
  const properties: Readonly<Record<string, Property>> = schema.properties;
  return table(['Key', 'Value', 'Meaning'], Object.entries(properties).map(([key, property]) => [code(key), valueOf(property), property.description ?? '']));
}

function valueOf({ type, enum: words, anyOf, items, additionalProperties }: Property): string {
  if (words) return words.map(code).join(', ');
  if (anyOf) return anyOf.map(valueOf).join('; or ');
  if (items) return `list of ${valueOf(items)}s`;
  if (additionalProperties) return `object with values ${valueOf(additionalProperties)}`;
  return [type].flat().join(' or ');
}

/** One input or output of action.yml, which is written plainly enough to be read line by line. */
interface Port { name: string; description: string; default: string }

/** What action.yml declares under `inputs` or `outputs`. */
export function ports(kind: 'inputs' | 'outputs'): Port[] {
  const [, block = ''] = new RegExp(`^${kind}:\\n((?:  .*\\n|\\n)+)`, 'm').exec(readFileSync(at('action.yml'), 'utf8')) ?? [];
  return block.split(/^ {2}(?=[\w-]+:$)/m).slice(1).map(port => {
    const value = (key: string): string => (new RegExp(`^ {4}${key}: (.*)$`, 'm').exec(port)?.[1] ?? '').replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
    return { name: port.slice(0, port.indexOf(':')), description: value('description'), default: value('default') };
  });
}

function inputs(): string {
  const rows = ports('inputs').map(port => [code(port.name), port.default === '' ? '' : code(port.default), port.description]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

function outputs(): string {
  return table(['Output', 'Value'], ports('outputs').map(({ name, description }) => [code(name), description]));
}

function operationsTable(): string {
  const rows = operations.map(operation => {
    const { id, method, path, replacement: { endpoint } } = operation;
    const instead = endpoint === undefined ? 'nothing' : code(endpoint);
    return [`[${id}](rules/README.md#${id})`, code(`${method} ${path}`), standing(operation, 'github.com'), standing(operation, 'ghes'), instead];
  });
  return table(['Operation', 'Request', 'github.com, GHE Cloud', 'GHE Server', 'Takes its place'], rows);
}

function standing({ retired }: Operation, product: Product): string {
  const { status, removed, removedIn, deprecated } = retired[product];
  const when = (status === 'removed' ? removed : deprecated)?.slice(0, 10) ?? '';
  return [status, removedIn === undefined ? '' : `in ${removedIn}`, when].filter(Boolean).join(' ');
}

function checksTable(): string {
  const alone = Object.entries(ignoreRules).map(([id, rule]) => ({ id, ...rule }));
  return table(['Check', 'Severity', 'What it finds'], [...checks, ...alone].map(({ id, severity, title }) => [code(id), severity, title]));
}

/** What languages are called, where that is not their id with a capital. */
const NAMES: Readonly<Record<string, string>> = {
  javascript: 'JavaScript, TypeScript', json: 'JSON', php: 'PHP', csharp: 'C#', document: 'Documents', yaml: 'YAML', stackql: 'StackQL',
  http: 'HTTP request files', c: 'C, C++', 'objective-c': 'Objective-C', powershell: 'PowerShell', ocaml: 'OCaml', vim: 'Vim script', elisp: 'Emacs Lisp',
  coffeescript: 'CoffeeScript', 'common-lisp': 'Common Lisp', scheme: 'Scheme, Racket', fsharp: 'F#', recipe: 'Build files and others with commands',
};

function languagesTable(): string {
  const rows = languages.map(({ id, extensions, filenames = [], interpreters = [] }) => {
    const name = NAMES[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    return [name, [...extensions, ...filenames].map(code).join(' '), interpreters.map(code).join(' '), grammarOf(id)];
  });
  return table(['Language', 'Files', 'Interpreters after `#!`', 'Grammar in `dist/`'], rows);
}

/** The grammar that a language's folder names, with its size. */
function grammarOf(language: string): string {
  const entries = readdirSync(at('src/languages'), { withFileTypes: true });
  const folders = entries.filter(entry => entry.isDirectory()).map(({ name }) => at(`src/languages/${name}`));
  const sourcesOf = (folder: string): string[] => readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => `${folder}/${name}`);
  const texts = folders.map(folder => sourcesOf(folder).map(file => readFileSync(file, 'utf8')).join('\n'));
  const text = texts.find(each => each.includes(`id: '${language}'`)) ?? '';
  const [, name, file] = /'([@\w/-]*tree-sitter[\w-]*)',\s*(?:file:\s*)?'([\w-]+\.wasm)'/.exec(text) ?? [];
  if (name === undefined || file === undefined) return '';
  return `${code(file)}, ${Math.round(statSync(at(`node_modules/${name}/${file}`)).size / 1000).toLocaleString('en')} kB`;
}
