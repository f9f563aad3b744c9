// Scripts inside documents of data: steps of pipelines, tasks, containers, the scripts of a package. By their keys, whoever runs them.
import { concatenated, verbatim, type Embedded, type Excerpt } from '../../analysis/embedded';
import { at, entriesOf, itemsOf, textOf, type Data, type DataEntry, type DataMap } from './data';
import { commandLine, isWords, lineOf, wordsOf } from './exec';
import { kindOf, type Kind } from './names';
import { assignments, variablesIn, withVariables, type Variable } from './variables';

const SHELL: Kind = { language: 'shell' };
const POWERSHELL: Kind = { language: 'powershell' };

/** Keys whose texts are run, line by line: by pipelines, task runners, containers and editors. */
const SCRIPTS: ReadonlySet<string> = new Set([
  'run', 'script', 'scripts', 'before_script', 'after_script', 'before_install', 'install', 'after_install', 'before_deploy', 'deploy_script', 'after_deploy', 'after_success', 'after_failure', 'before_cache',
  'build_script', 'before_build', 'after_build', 'test_script', 'before_test', 'after_test', 'on_success', 'on_failure', 'on_finish', 'init', 'command', 'commands', 'cmd', 'cmds', 'bash', 'sh', 'shell', 'raw',
  'inlineScript', 'entry', 'runcmd', 'bootcmd', 'pre', 'post', 'override', 'plugins', 'build', 'start', 'release', 'check', 'exec', 'execute', 'user_data', 'UserData', 'before', 'after', 'setup', 'teardown', 'hooks', 'poststart', 'prestop',
  'pre_build', 'post_build', 'postCreateCommand', 'postStartCommand', 'postAttachCommand', 'onCreateCommand', 'initializeCommand', 'updateContentCommand', 'script_body', 'preconditions', 'status', 'worker', 'web', 'action', 'local_action',
]);
/** Keys of scripts in one language, whatever the shell is. */
const KINDS: ReadonlyMap<string, Kind> = new Map([['ps', POWERSHELL], ['pwsh', POWERSHELL], ['powershell', POWERSHELL], ['win_shell', POWERSHELL], ['python', { language: 'python' }]]);
/** Keys whose lists are the words of one command. */
const EXEC: ReadonlySet<string> = new Set(['command', 'args', 'entrypoint', 'Entrypoint', 'Command', 'EntryPoint', 'argv', 'test', 'Cmd']);
/** Maps of names to commands. */
const NAMED: ReadonlySet<string> = new Set(['scripts', 'postCreateCommand', 'aliases']);
/** Other words for the modules of Ansible. */
const COLLECTION = /^ansible\.(?:builtin|legacy|windows)\./;
/** A script for the Action that runs JavaScript with a client at hand. */
const GITHUB_SCRIPT = /(?:^|\/)github-script@/;
const CLIENT = "const { getOctokit, context } = require('@actions/github'); const github = getOctokit(''), octokit = github; (async () => {";

/** What the scripts of a place are run by and with. */
interface Context { kind: Kind; variables: readonly Variable[] }

/** The scripts of a document. */
export function scriptsIn(root: Data): Embedded[] {
  const found: Embedded[] = [];
  const seen = new Set<Data>();
  const visit = (data: Data, outer: Context): void => {
    if (data.kind === 'scalar' || seen.has(data)) return;
    seen.add(data);
    if (data.kind === 'list') return data.items.forEach(item => visit(item, outer));
    const context = contextOf(data, outer);
    found.push(...scriptsOf(data, context));
    for (const { value } of data.entries) visit(value, context);
  };
  const config = variablesIn(at(root, 'config')).map(one => ({ ...one, name: `npm_package_config_${one.name}` }));
  visit(root, { kind: SHELL, variables: config });
  return found;
}

/** What a map says of the scripts in it. */
function contextOf(map: DataMap, { kind, variables }: Context): Context {
  const named = textOf(at(map, 'shell')) ?? textOf(at(at(at(map, 'defaults'), 'run'), 'shell'));
  const isWindows = /\bwindows\b/i.test(textOf(at(map, 'runs-on')) ?? '');
  const on = at(map, 'on');
  const own = [
    ...['env', 'variables', 'environment', 'vars'].flatMap(key => variablesIn(at(at(map, key), 'global') ?? at(map, key))),
    ...['inputs', 'parameters'].flatMap(key => usual(`${key}.`, at(map, key))),
    ...['workflow_call', 'workflow_dispatch'].flatMap(key => usual('inputs.', at(at(on, key), 'inputs'))),
  ];
  return { kind: (named === undefined ? undefined : programOf(named)) ?? (isWindows ? POWERSHELL : kind), variables: own.length === 0 ? variables : [...variables, ...own] };
}

/** What parameters are unless something else is given. */
function usual(prefix: string, data: Data | undefined): Variable[] {
  const named = data?.kind === 'list' ? data.items.map(item => [textOf(at(item, 'name')), at(item, 'default')] as const) : entriesOf(data).map(({ key, value }) => [key, at(value, 'default')] as const);
  return named.flatMap(([name, value]) => (name !== undefined && value?.kind === 'scalar' && value.excerpt ? [{ name: prefix + name, value: value.excerpt() }] : []));
}

/** `bash -e {0}`, `/usr/bin/python3`, `pwsh`. */
function programOf(command: string): Kind | undefined {
  return kindOf(/^\s*(?:\S*\/)?(?:env\s+)?(\w+)/.exec(command)?.[1] ?? '');
}

/** The scripts that stand in a map itself. */
function scriptsOf(map: DataMap, context: Context): Embedded[] {
  const uses = textOf(at(map, 'uses'));
  const script = uses !== undefined && GITHUB_SCRIPT.test(uses) ? at(at(map, 'with'), 'script') : undefined;
  if (script) return blocksOf(script).map(block => ({ language: 'javascript', extension: '.js', blocks: [concatenated([verbatim(CLIENT), withVariables(block, 'javascript', context.variables), verbatim('\n})();\n')])] }));
  const byKind = new Map<string, { kind: Kind; blocks: Excerpt[] }>();
  const add = (kind: Kind, blocks: readonly Excerpt[]): void => {
    for (const block of blocks) {
      const own = shebang(block.text) ?? kind;
      const known = byKind.get(own.language) ?? { kind: own, blocks: [] };
      byKind.set(own.language, known);
      known.blocks.push(withVariables(block, own.language, context.variables));
    }
  };
  const line = commandLine(map);
  if (line) add(SHELL, [line]);
  for (const entry of map.entries) {
    const key = entry.key.replace(COLLECTION, '');
    const kind = KINDS.get(key) ?? (SCRIPTS.has(key) ? context.kind : codeOf(map, entry));
    if (kind && !(line && EXEC.has(key))) add(kind, !NAMED.has(key) ? blocksOf(entry.value) : [...blocksOf(entry.value), ...entriesOf(entry.value).flatMap(({ value }) => blocksOf(value))]);
    else if (!kind && isDocument(entry.value)) byKind.set(`${key}.md`, { kind: { language: 'document', extension: '.md' }, blocks: blocksOf(entry.value) });
  }
  return [...byKind.values()].map(({ kind, blocks }) => ({ ...kind, blocks: [...assignments(kind.language, context.variables, blocks), ...blocks] }));
}

/** Code that says what it is: `{ lang, source }`, `deploy.sh: …`, `{ path: x.sh, content }`, a command that is code alone. */
function codeOf(map: DataMap, { key, value }: DataEntry): Kind | undefined {
  if (key === 'source' || key === 'code' || key === 'content' || key === 'snippet') {
    const named = textOf(at(map, 'lang', 'language', 'syntax')) ?? /\.(\w+)$/.exec(textOf(at(map, 'path', 'dest', 'filename')) ?? '')?.[1] ?? textOf(itemsOf(at(map, 'command'))[0]);
    return named === undefined ? undefined : kindOf(named);
  }
  if (key === 'ZipFile') return kindOf(/^\s*def \w+\(/m.test(textOf(value) ?? '') ? 'python' : 'js');
  const extension = /^[\w./-]+\.(\w+)$/.exec(key)?.[1];
  if (extension !== undefined && extension !== 'md') return kindOf(extension);
  return /^\s*(?:curl|wget|gh\s+api)\s/.test(textOf(value) ?? '') ? SHELL : undefined;
}

/** A text of several lines with a block of code among them. */
const isDocument = (data: Data): boolean => /^\s*(?:```|~~~)/m.test(textOf(data) ?? '');

/** What a script's first line says of it. */
function shebang(code: string): Kind | undefined {
  const program = /^\s*#!(.*)/.exec(code)?.[1];
  return program === undefined ? undefined : programOf(program);
}

/** A text, or the texts of a list, or of the lists in it. */
function blocksOf(data: Data): Excerpt[] {
  if (data.kind === 'scalar') return data.excerpt ? [data.excerpt()] : [];
  if (data.kind === 'map') return [];
  if (isWords(data)) return [lineOf(wordsOf(data)) ?? []].flat();
  return data.items.flatMap(blocksOf);
}
