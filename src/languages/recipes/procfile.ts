// Procfiles and their like: `name: command` on each line.
import { Excerpting, type Embedded } from '../../analysis/embedded';

/** The commands of a Procfile. */
export function readProcfile(text: string): Embedded[] {
  return [...text.matchAll(/^[\w-]+:[ \t]*(\S.*)$/gm)].map(match => ({ language: 'shell', blocks: [new Excerpting(text).take(match.index + match[0].length - match[1]!.length, match.index + match[0].length)] }));
}
