// Checks the text of a baseline.
import type { BaselineFile } from '../suppress/baseline-file';
import schema from './baseline.schema.json';
import { fail, readJson } from './json-file';

const REMEDY = '`authorizations-lint baseline` writes it anew.';

/** Reads a baseline. `name` is how errors call the file. */
export function parseBaseline(text: string, name: string): BaselineFile {
  const file = { text, name, what: 'the baseline', remedy: REMEDY };
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) fail(file, [{ offset: conflict.index, message: 'a conflict of a merge is left here: keep both sides.' }]);
  return readJson<BaselineFile>(file, schema).value;
}
