// Everything a report quotes may come from a stranger's pull request: nothing of it may steer a terminal or a build log.

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Emoji and several scripts can't be written without the two joiners; they change nothing else. */
const harmless = new Set(['\u200c', '\u200d']);

const named = (character: string) =>
  harmless.has(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Shows control characters, direction marks and lone surrogates as `\u{…}`; the result is one line. */
export const visible = (text: string): string => text.replace(unseen, named);

/** The older form of a runner command works anywhere in a line. */
const broken = (text: string) => text.replaceAll('##[', '#\\u{23}[');

/** Like `visible`, for a line of source code: tabs stay, and its length is final, so that a place in it can be marked. */
export const visibleCode = (line: string): string =>
  broken(line.replace(unseen, (character) => (character === '\t' ? character : named(character))));

/** A text for people as one line: white space is folded, the rest made visible. */
export const sentence = (text: string): string => visible(text.replace(/\s+/gu, ' ').trim());

/** The two colons where a line starts, be it behind white space or this program's own colours. */
const command = new RegExp(String.raw`^((?:[^\S\n]|\u001b\[\d+m)*)::`, 'gmu');

/**
 * Breaks what a GitHub Actions runner would take for a command: `::` where a line starts, `##[` anywhere.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 */
export const logSafe = (text: string): string => broken(text).replace(command, '$1:\\u{3a}');

/** Lines of a message that may quote what somebody else wrote. */
export const safeLines = (text: string): string => logSafe(text.split('\n').map(visible).join('\n'));

/** At most `max` UTF-16 units, ending in `…` when something was cut; a surrogate pair is never split. */
export const clip = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

const unit = (character: string) =>
  character === '\n' ? character : Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** Indented JSON that reads back as the same data and holds nothing a terminal or a build log would act on. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(unseen, unit).replaceAll('##[', '#\\u0023[')}\n`;
