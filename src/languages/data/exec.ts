// Commands that are lists of words: containers, tasks of editors.
import { concatenated, replaced, verbatim, type Excerpt } from '../../analysis/embedded';
import { at, textOf, type Data, type DataList, type DataMap } from './data';

const PROGRAMS = ['entrypoint', 'EntryPoint', 'command', 'Command', 'Cmd', 'argv', 'test'];
const ARGUMENTS = ['args', 'Args'];
const SH = /^(?:.*\/)?(?:ba|z|da|k|a)?sh$/;

/** Words as one command line; the script itself, where a shell is given one. */
export function lineOf(words: readonly Excerpt[]): Excerpt | undefined {
  const [first] = words;
  if (!first) return undefined;
  if (first.text === 'CMD-SHELL') return words[1];
  const said = first.text === 'CMD' ? words.slice(1) : words;
  const script = said.findIndex((word, i) => i > 0 && /^-\w*c$/.test(word.text) && said.slice(0, i).some(one => SH.test(one.text))) + 1;
  if (script > 0) return said[script];
  return concatenated(said.flatMap((word, i) => [verbatim(`${i > 0 ? ' ' : ''}'`), replaced(word, /'/g, () => `'\\''`), verbatim("'")]));
}

/** The command of a container, a task or the like, if it is given in words: what is run and what it is given. */
export function commandLine(map: DataMap): Excerpt | undefined {
  const [program, ...more] = PROGRAMS.flatMap(key => at(map, key) ?? []);
  const args = at(map, ...ARGUMENTS);
  const isGiven = [program, ...more, args].some(data => data?.kind === 'list' && wordsOf(data).length > 0);
  if (!isGiven) return undefined;
  const image = program === undefined && /(?:^|\/)curl(?:[:@]|$)/.test(textOf(at(map, 'image')) ?? '') ? [verbatim('curl')] : [];
  const words = [...image, ...[program, ...more, args].flatMap(data => (data ? wordsOf(data) : []))];
  return /\s/.test(words[0]?.text ?? '') ? undefined : lineOf(words);
}

/** The words of a list; a text alone is a word if it has no spaces. */
export function wordsOf(data: Data): Excerpt[] {
  if (data.kind === 'scalar') return data.excerpt ? [data.excerpt()] : [];
  return data.kind === 'list' ? data.items.flatMap(item => (item.kind === 'scalar' ? item.excerpt?.() ?? verbatim(String(item.value)) : [])) : [];
}

/** Whether a list is one command, word by word, rather than commands. */
export function isWords({ items }: DataList): boolean {
  const [first, second] = items.map(item => textOf(item) ?? '');
  return second !== undefined && /^(?:\S*\/)?(?:curl|wget|sh|bash|zsh|CMD|CMD-SHELL)$/.test(first ?? '');
}
