// Files that list commands for the shell: Dockerfiles, Makefiles, Procfiles, aliases of git, scripts of other shells, tools that run some.
import type { Embedded } from '../../analysis/embedded';
import type { LanguageData } from '../../analysis/language';
import type { Lower, SourceFile } from '../../analysis/program';
import { Reading } from '../data/reading';
import { words } from '../data/words';
import { readDockerfile } from './dockerfile';
import { readGitConfig } from './git-config';
import { readMakefile } from './makefile';
import { readBatch, readFish } from './other-shells';
import { readProcfile } from './procfile';
import { readAppleScript, readPuppet, readTerraform } from './tools';

const COMMENT = /^[ \t]*#[^\n]*(?:authorizations|\/applications\/)[^\n]*/gm;

/** By the name of the file. */
const READERS: readonly (readonly [name: RegExp, read: (text: string) => Embedded[]])[] = [
  [/(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i, readDockerfile],
  [/(?:^|\/)Procfile[^/]*$/, readProcfile],
  [/gitconfig[^/]*$/, readGitConfig],
  [/\.fish$/i, readFish],
  [/\.(?:bat|cmd)$/i, readBatch],
  [/\.(?:tf|hcl)$/i, readTerraform],
  [/\.pp$/i, readPuppet],
  [/\.applescript$/i, readAppleScript],
  [/./, readMakefile],
];

/** What comments mention; the commands are the shell's. */
const lower: Lower = ({ path, text }) => {
  const reading = new Reading(path, text);
  for (const match of text.matchAll(COMMENT)) reading.texts.push({ text: match[0], at: reading.place({ start: match.index + match[0].indexOf('#'), end: match.index + match[0].length }), kind: 'comment' });
  return reading.program('recipe', undefined, []);
};

const embedded = ({ path, text }: SourceFile): Embedded[] => READERS.find(([name]) => name.test(path))![1](text);

/** The front end of such files. */
export async function load(): Promise<LanguageData> {
  return { id: 'recipe', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients: [], embedded };
}
