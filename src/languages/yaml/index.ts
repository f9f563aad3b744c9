// YAML: pipelines, playbooks, descriptions, collections, recordings and route tables.
import type { LanguageData } from '../../analysis/language';
import type { Lower } from '../../analysis/program';
import { programOf } from '../data/document';
import { scriptsIn } from '../data/scripts';
import { clients, words } from '../data/words';
import { parse } from './parse';
import { readTasks } from './tasks';

/** Lowers a YAML file. */
const lower: Lower = ({ path, text }) => {
  const { roots, problems } = parse(text);
  return programOf('yaml', path, text, roots, problems, [readTasks]);
};

/** The front end of YAML. */
export async function load(): Promise<LanguageData> {
  return { id: 'yaml', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients, embedded: ({ text }) => parse(text).roots.flatMap(root => scriptsIn(root)) };
}
