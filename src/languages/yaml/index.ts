// YAML: pipelines, playbooks, descriptions, collections, recordings and route tables.
import type { LanguageData } from '../../analysis/language';
import type { Lower, SourceFile } from '../../analysis/program';
import { programOf } from '../data/document';
import { scriptsIn } from '../data/scripts';
import { clients, words } from '../data/words';
import { parse } from './parse';
import { readTasks } from './tasks';

/** Large descriptions of other services are common, and parsing them is slow: without these words nothing in them is GitHub's. That code or a licence is hosted there says nothing. */
const OURS = /(?<!\b(?:com|io)[./])git[\s_-]?hub(?!\.(?:com|io)\b|usercontent)|\bapi\.github\.com\b|\bgithub\.com\/(?:authorizations|applications)\b|\bghe\b|octokit|\/api\/v3\b/i;
/** An endpoint where a path begins or goes on, not a word of a sentence or a part of another name. */
const TELLING = /(?:[/'"`}]|%s)authorizations(?![\w-])|(?<![\w$.-])authorizations\/|(?<![\w-])applications\/.*(?:grant|token)/;
/** Commands that send requests, as sentences don't have them. */
const COMMAND = /\bcurl|\bwget\b|\bgh\s+api\b|\bInvoke-|\bhttps?\s+(?:-|["'$:]|[A-Z]{3,6}\s|[\w-]+\.[\w.-]+\/)/;
/** What code that uses a library can hardly do without; the library may know the endpoint. */
const IMPORT = /github-script|@octokit\/|(?<![\w/])octokit\s*[.:]|\brequire(?:\s+|\s*\(\s*)['"]|\bfrom\s+[\w.]+\s+import\b|\bimport\b.*\bfrom\s+['"]|(?:^|[;"'])\s*(?:-\s+)?import\s+(?:['"]|[\w.]+(?:\s+as\s+\w+)?\s*(?:[,;#]|$))/im;

/** Lowers a YAML file. */
const lower: Lower = ({ path, text }) => {
  const { roots, problems } = holdsRequests(text) && isOurs(path, text) ? parse(text, holdsScripts(text)) : { roots: [], problems: [] };
  return programOf('yaml', path, text, roots, problems, [readTasks]);
};

const isOurs = (path: string, text: string): boolean => OURS.test(text) || OURS.test(path);
const holdsScripts = (text: string): boolean => (COMMAND.test(text) && TELLING.test(text)) || IMPORT.test(text);
const holdsRequests = (text: string): boolean => TELLING.test(text);

function embedded({ path, text }: SourceFile): ReturnType<typeof scriptsIn> {
  return holdsScripts(text) && isOurs(path, text) ? parse(text, holdsRequests(text)).roots.flatMap(root => scriptsIn(root)) : [];
}

/** The front end of YAML. */
export async function load(): Promise<LanguageData> {
  return { id: 'yaml', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients, embedded };
}
