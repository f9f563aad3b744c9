// JSON documents as data.
import { parseTree, type ParseError } from 'jsonc-parser';
import { Lines } from '../../analysis/lines';
import type { Lower } from '../../analysis/program';
import { programOf } from '../data/document';
import { dataOf } from '../data/json';

/** Lowers a JSON file. */
export const lower: Lower = ({ path, text }) => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [first] = errors;
  const problems = first ? [`not JSON at line ${new Lines(text).line(first.offset)}`] : [];
  return programOf('json', path, text, root ? [dataOf(root, text)] : [], problems);
};
