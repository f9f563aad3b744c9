// The prose of a document as a Program: what it mentions. Its code is read by the front ends of its languages.
import { Lines } from '../../analysis/lines';
import type { Lower, Program } from '../../analysis/program';
import { bind } from '../../analysis/scope';
import type { Place } from '../../model';
import { ENDPOINT, GITHUB } from '../data/spoken';
import { sort } from './code';
import { read } from './read';

/** Lowers a document. */
export const lower: Lower = ({ path, text }) => {
  const lines = new Lines(text);
  const place = (from: number, to: number): Place => lines.place(path, from, to);
  const mayMention = ENDPOINT.test(text) && (GITHUB.test(text) || GITHUB.test(path));
  const texts: Program['texts'][number][] = !mayMention ? [] : sort(text, read(path, text)).left.flatMap(({ from, to }) => {
    const line = text.slice(from, to);
    if (!ENDPOINT.test(line)) return [];
    const start = from + (/^\s*/.exec(line)?.[0].length ?? 0);
    return [{ text: line.trim().replace(/[`*|]+/g, ' '), at: place(start, start + line.trim().length), kind: 'comment' as const }];
  });
  const program: Program = { path, language: 'document', calls: [], records: [], texts, imports: [], exports: bind('exports', 'module', place(0, 0), null), problems: [] };
  return program;
};
