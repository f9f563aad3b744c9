// Which reader a document is for, by the end of its name.
import { readAsciidoc } from './asciidoc';
import type { Document, Read } from './document';
import { readGherkin } from './gherkin';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readNotebook } from './notebook';
import { readOrg } from './org';
import { readPlain } from './plain';
import { readRestructuredText } from './restructured-text';

/** The endings of document files, with their readers. */
const READERS: readonly (readonly [endings: readonly string[], read: Read])[] = [
  [['.md', '.markdown', '.mdown', '.mkd', '.mkdn', '.mdx', '.mdwn', '.rmd', '.qmd'], readMarkdown],
  [['.rst', '.rest.txt'], readRestructuredText],
  [['.adoc', '.asciidoc', '.asc'], readAsciidoc],
  [['.org'], readOrg],
  [['.ipynb'], readNotebook],
  [['.html'], readHtml],
  [['.feature'], readGherkin],
  [['.rdoc'], text => readPlain(text, 'ruby')],
  [['.pod'], text => readPlain(text, 'perl')],
];

/** A document taken apart by the reader for its name; as plain text, if there is none. */
export function read(path: string, text: string): Document {
  const name = path.toLowerCase();
  const reader = READERS.find(([endings]) => endings.some(ending => name.endsWith(ending)))?.[1];
  return reader ? reader(text) : readPlain(text);
}
