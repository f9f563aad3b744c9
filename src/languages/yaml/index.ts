// YAML: pipelines, playbooks, descriptions, collections, recordings and route tables.
import type { LanguageData } from '../../analysis/language';
import type { Lower, SourceFile } from '../../analysis/program';
import { programOf } from '../data/document';
import { scriptsIn } from '../data/scripts';
import { clients, words } from '../data/words';
import { parse } from './parse';
import { readTasks } from './tasks';

/** Large descriptions of other services are common, and parsing them is slow: without these words nothing in them is GitHub's. */
const OURS = /git[\s_-]?hub|\bghe\b|octokit|\/api\/v3\b/i;
const TELLING = /authorizations|applications\//;
/** What code in a document can hardly do without. */
const SCRIPTED = /\b(?:curl|wget|https?|gh\s+api|require|import|from)[\s('"]|github-script|Invoke-|octokit/i;

/** Lowers a YAML file. */
const lower: Lower = ({ path, text }) => {
  const { roots, problems } = isOurs(path, text) && TELLING.test(text) ? parse(text) : { roots: [], problems: [] };
  return programOf('yaml', path, text, roots, problems, [readTasks]);
};

const isOurs = (path: string, text: string): boolean => OURS.test(text) || OURS.test(path);

function embedded({ path, text }: SourceFile): ReturnType<typeof scriptsIn> {
  return isOurs(path, text) && SCRIPTED.test(text) ? parse(text).roots.flatMap(root => scriptsIn(root)) : [];
}

/** The front end of YAML. */
export async function load(): Promise<LanguageData> {
  return { id: 'yaml', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients, embedded };
}
