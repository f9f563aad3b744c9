// Text to the compiler's syntax tree.
import { ts } from 'ts-morph';
import type { ts as TS } from 'ts-morph';

/**
 * The tree of one file. What stands in documentation comments stays a comment: it would take most of the time in files that are full of it.
 * No node knows what it is in: to tell them all takes a third as long as to parse them.
 */
export const parse = (name: string, text: string): TS.SourceFile =>
  ts.createSourceFile(name, text, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, false);
