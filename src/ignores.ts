// Looks for ignores in the files that hold their marker: in the comments of each language, and of the code inside them.
import type { Files, Loadable } from './analyse';
import { Lines } from './analysis/lines';
import { Excerpts } from './excerpts';
import type { Place } from './model';
import { commentsIn } from './suppress/comments';
import { directivesIn, MARKER, readDirective, type Directive, type Fault, type Terms } from './suppress/directives';
import { aim, type Ignores } from './suppress/ignores';
import { lexicalOf } from './suppress/lexical';

interface Text { path: string; language: string; text: string }

/** How deep code is looked for in code: a script in a workflow in a document. */
const MAX_NESTING = 3;

/** What stands around code and is none, once its comments are taken away: nothing, what JSX and JSON need around a comment, what opens a block in a document. */
const NO_CODE = /^\s*(?:\{\s*\}|,)?\s*$/;
const NO_CODE_IN_DOCUMENTS = /^[ \t>]*(?:`{3,}|~{3,}|\.\. [\w-]+::|:[\w-]+:|\[(?:source|,)|-{4,}\s*$|#\+(?:begin|name|header))/i;

/** The ignores of some files, and what is wrong with them. */
export async function ignoresIn(files: readonly Text[], tree: Files, languages: readonly Loadable[], terms: Terms): Promise<Ignores> {
  const all = await Promise.all(files.filter(({ text }) => text.includes(MARKER)).map(file => inFile(file, tree, languages, terms)));
  return { ignores: all.flatMap(({ ignores }) => ignores), faults: all.flatMap(({ faults }) => faults) };
}

async function inFile(file: Text, tree: Files, languages: readonly Loadable[], terms: Terms): Promise<Ignores> {
  const excerpts = new Excerpts(tree);
  const directives: Directive[] = [];
  const faults: Fault[] = [];
  const comments: Place[] = [];
  for (const { path, language, text } of await unfold(file, excerpts, languages)) {
    const lexical = lexicalOf(language, path);
    const lines = new Lines(text);
    const place = (start: number, end: number): Place => excerpts.place(lines.place(path, start, end));
    for (const comment of lexical ? commentsIn(text, lexical) : []) {
      comments.push(place(comment.start, comment.end));
      for (const found of directivesIn(text.slice(comment.from, comment.to), comment.from)) {
        const read = readDirective(found, place(found.start, found.end), terms);
        faults.push(...read.faults);
        if (read.directive) directives.push(read.directive);
      }
    }
  }
  // A comment of a script may be one of the file around it as well.
  const once = [...new Map(directives.map(one => [`${one.at.line}:${one.at.column}`, one])).values()];
  const aimed = aim(once.sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column), nextCode(file, comments));
  return { ignores: aimed.ignores, faults: [...faults, ...aimed.faults] };
}

/** The file, and the code in it that holds the marker, at any depth. */
async function unfold(file: Text, excerpts: Excerpts, languages: readonly Loadable[]): Promise<Text[]> {
  const all = [file];
  for (let latest = [file], depth = 0; latest.length > 0 && depth < MAX_NESTING; depth++) {
    const inside = await Promise.all(latest.filter(({ path, language }) => lexicalOf(language, path)?.container).map(async ({ path, language, text }) => {
      const { embedded } = await languages.find(({ id }) => id === language)?.load() ?? {};
      try {
        return excerpts.add(path, embedded?.({ path, text }) ?? []);
      } catch {
        // What can't be taken apart is said by the analysis.
        return [];
      }
    }));
    latest = inside.flat().filter(({ text }) => text.includes(MARKER));
    all.push(...latest);
  }
  return all;
}

/** Finds the first line from a line on that holds more than comments; the line itself if there is none. */
function nextCode({ text, language }: Text, comments: readonly Place[]): (line: number) => number {
  const lines = text.split('\n');
  for (const { line, column, endLine, endColumn } of comments) {
    for (let i = line - 1; i < endLine; i++) {
      const [said = '', from, to] = [lines[i], i === line - 1 ? column - 1 : 0, i === endLine - 1 ? endColumn - 1 : undefined];
      lines[i] = said.slice(0, from) + ' '.repeat((to ?? said.length) - from) + (to === undefined ? '' : said.slice(to));
    }
  }
  const isCode = (line: string): boolean => !NO_CODE.test(line) && !(language === 'document' && NO_CODE_IN_DOCUMENTS.test(line));
  return from => {
    const found = lines.findIndex((line, i) => i >= from - 1 && isCode(line));
    return found < 0 ? from : found + 1;
  };
}
