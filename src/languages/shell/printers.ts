// Commands whose output can be told: their text goes on into `$(…)`, a pipe, a file, or out of a function.
import { literal, unknown } from '../../analysis/scope';
import type { Expr } from '../../analysis/program';
import { unquote } from './quoting';
import { readFile } from './redirects';
import type { Command, Script, Word } from './script';
import { joined, known, render, type Text } from './text';

/** What a command prints, from its arguments and its input. Undefined: it can't be told. */
type Printer = (script: Script, args: readonly Word[], command: Command) => Text | undefined;

/** By command name. */
export const PRINTERS: Readonly<Record<string, Printer>> = { echo, printf, cat };

function echo(_script: Script, args: readonly Word[], command: Command): Text {
  const first = args.findIndex(arg => !/^-[neE]+$/.test(render(arg)));
  const words = first < 0 ? [] : args.slice(first);
  return words.length === 0 ? { parts: [], at: command.at } : joined(words, ' ');
}

const DIRECTIVE = /(%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]|%%)/;

function printf(_script: Script, args: readonly Word[], command: Command): Text | undefined {
  const [format, ...values] = args;
  const text = known(format);
  if (!format || text === undefined) return values.length === 0 ? format : undefined;
  if (text.startsWith('-')) return undefined;
  const pieces = text.split(DIRECTIVE);
  // A format without a directive has its own place; one with directives is cut up, and its pieces have none.
  if (pieces.length === 1 && !text.includes('\\')) return format;
  let next = 0;
  const parts = pieces.flatMap((piece, i): readonly Expr[] => {
    if (i % 2 === 0) return piece === '' ? [] : [literal(unquote(piece, 'ansi'), format.at)];
    if (piece === '%%') return [literal('%', format.at)];
    return values[next++]?.parts ?? [unknown('not given', '', format.at)];
  });
  return { parts, at: command.at };
}

function cat(script: Script, args: readonly Word[], command: Command): Text | undefined {
  const files = args.filter(arg => !/^-[A-Za-z]+$/.test(render(arg)));
  const [file] = files;
  if (files.length > 1) return undefined;
  if (!file || known(file) === '-') return command.stdin;
  const text = readFile(script, file, command);
  return text.parts[0]?.kind === 'name' ? text : undefined;
}
