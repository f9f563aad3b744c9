// Variables that a document of data sets for the scripts in it, and the expressions in which scripts read them.
import { concatenated, replaced, verbatim, type Excerpt } from '../../analysis/embedded';
import { at, textOf, type Data } from './data';

/** A variable with its text. */
export interface Variable { name: string; value: Excerpt }

/** `{{ x }}` in all its kinds: GitHub's, Jinja's, Helm's; `<< parameters.x >>`, CircleCI's. */
const EXPRESSION = /\$?\{\{-?\s*(.*?)\s*-?\}\}|<<\s*([\w.]+)\s*>>/g;
/** Azure's `$(x)`. */
const MACRO = /\$\(([\w.]+)\)/g;

/** Variables in their usual forms: a map, `NAME=value` in a list or a text, `{ name, value }`. */
export function variablesIn(data: Data | undefined): Variable[] {
  if (!data) return [];
  if (data.kind === 'scalar') return [];
  if (data.kind === 'map') return data.entries.flatMap(({ key, value }) => { const excerpt = excerptOf(value) ?? excerptOf(at(value, 'value')); return excerpt && /^[\w.-]+$/.test(key) ? [{ name: key, value: excerpt }] : []; });
  return data.items.flatMap(item => {
    const name = textOf(at(item, 'name', 'key'));
    const value = excerptOf(at(item, 'value'));
    return name !== undefined ? value ? [{ name, value }] : [] : item.kind === 'map' ? variablesIn(item) : assigned(item);
  });
}

/** `NAME=value`, once or several times. */
function assigned(data: Data): Variable[] {
  const text = textOf(data);
  if (text === undefined) return [];
  return [...text.matchAll(/(?:^|\s)(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, name = '', value = '']) => ({ name, value: verbatim(value.replace(/^(["'])(.*)\1$/s, '$2')) }));
}

const excerptOf = (data: Data | undefined): Excerpt | undefined => (data?.kind === 'scalar' ? data.excerpt?.() : undefined);

/** A name as a shell can have it. */
const variable = (expression: string): string => expression.replace(/^(?:env|vars)\./, '').replace(/\s*\|.*$/s, '').replace(/^\W+|\W+$/g, '').replace(/\W+/g, '_') || 'expression';

/** How a language sets a variable of its environment. What stands between is escaped. */
const SETTERS: Readonly<Record<string, { before: (name: string) => string; after: string; escape: RegExp; by: string }>> = {
  shell: { before: name => `${name}="`, after: '"\n', escape: /["`\\]|\$\(/g, by: '\\' },
  powershell: { before: name => `$env:${name} = "`, after: '"\n', escape: /["`]/g, by: '`' },
  python: { before: name => `import os; os.environ["${name}"] = "`, after: '"\n', escape: /["\\\n]/g, by: '\\' },
};

/** A script with its expressions as variables of the shell; in other languages as their values, where these are known. */
export function withVariables(script: Excerpt, language: string, variables: readonly Variable[]): Excerpt {
  const values = new Map(variables.map(one => [one.name, one.value.text]));
  if (language !== 'shell') {
    const filled = replaced(script, EXPRESSION, ([, expression = '']) => values.get(expression.replace(/^(?:env|vars)\./, '')));
    return language === 'javascript' ? replaced(filled, /\bprocess\.env\.(\w+)/g, ([, name = '']) => (values.has(name) ? JSON.stringify(values.get(name)) : undefined)) : filled;
  }
  const filled = replaced(script, EXPRESSION, ([, expression, parameter]) => `\${${variable(expression ?? parameter ?? '')}}`);
  return replaced(filled, MACRO, ([, name = '']) => (values.has(name) ? `\${${variable(name)}}` : undefined));
}

/** The variables that scripts read, as a script of their language that sets them. */
export function assignments(language: string, variables: readonly Variable[], scripts: readonly Excerpt[]): Excerpt[] {
  const setter = SETTERS[language];
  const known = setter ? variables.map(({ name, value }) => ({ name: variable(name), value: withVariables(value, language, variables) })) : [];
  const used = readBy(scripts.map(({ text }) => text).join('\n'), known);
  return setter && used.length > 0 ? [concatenated(used.flatMap(({ name, value }) => [verbatim(setter.before(name)), replaced(value, setter.escape, ([found]) => setter.by + found), verbatim(setter.after)]))] : [];
}

/** Those variables that a text reads, and those that these are made of. */
function readBy(text: string, variables: readonly Variable[]): Variable[] {
  const used = variables.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
  if (used.length === 0) return [];
  const more = readBy(used.map(({ value }) => value.text).join('\n'), variables.filter(one => !used.includes(one)));
  return variables.filter(one => used.includes(one) || more.includes(one));
}
