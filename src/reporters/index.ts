import type { Reporter } from '../model';
import { github } from './github';
import { json } from './json';
import { markdown } from './markdown';
import { sarif } from './sarif';
import { text } from './text';

/** The forms a report can take. */
export type Format = 'text' | 'json' | 'sarif' | 'github' | 'markdown';

/** All reporters by format. */
export const reporters = { text, json, sarif, github, markdown } satisfies Record<Format, Reporter>;
