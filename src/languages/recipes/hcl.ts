// Objects of HCL as the JSON that `jsonencode` makes of them, between the double quotes of a shell.
// https://developer.hashicorp.com/terraform/language/expressions/types#maps-objects
import { Excerpting, type Excerpt } from '../../analysis/embedded';
import { variable } from '../grammar/commands';
import type { Text } from './texts';

/** What stands between values: white space, and the comments of all three kinds. */
const BETWEEN = /(?:\s|,|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const KEY = /([A-Za-z_][\w-]*)[ \t]*[=:](?!=)/y;
const SIGN = /[ \t]*[=:]/y;
/** What is the same in JSON. */
const SAME = /(?:true|false|null|-?\d+(?:\.\d+)?)(?=\s*(?:[,\n}\])#]|$))/y;
/** What loops over something is no object that is written out. */
const LOOPS = /[[{]\s*for\s/y;
/** How deep objects are read. */
const MAX_DEPTH = 8;

/** Text between double quotes in a shell. */
export const quotedText = (text: string): string => text.replace(/["`\\]|\$\(/g, '\\$&');

/** The JSON of the value that begins at an offset; undefined where it is not written out. */
export function jsonAt(file: string, at: number, texts: readonly Text[]): Excerpt | undefined {
  const reader = new Reader(file, texts, at);
  return reader.value(0) && reader.json.text !== '' ? reader.json : undefined;
}

class Reader {
  readonly json: Excerpting;

  constructor(private readonly file: string, private readonly texts: readonly Text[], private at: number) {
    this.json = new Excerpting(file);
  }

  /** Reads one value; says whether it ended. */
  value(depth: number): boolean {
    this.skip(BETWEEN);
    const [from, text] = [this.at, this.text()];
    if (text) this.json.put(quotedText(JSON.stringify(text.said.text)), text.start, text.end);
    else if (depth < MAX_DEPTH && /[{[]/.test(this.file[from] ?? '') && !this.match(LOOPS)) return this.several(this.file[from] === '{', depth);
    else if (this.skip(SAME)) this.json.put(this.file.slice(from, this.at), from, this.at);
    else {
      this.expression();
      this.json.put(variable(this.file.slice(from, this.at)), from, this.at);
    }
    return this.at > from;
  }

  /** The entries of an object, or the items of a list. */
  private several(isObject: boolean, depth: number): boolean {
    const end = isObject ? '}' : ']';
    this.json.add(this.file[this.at++]!);
    for (let isFirst = true; ; isFirst = false) {
      this.skip(BETWEEN);
      if (this.file[this.at] === end) break;
      if (!isFirst) this.json.add(',');
      if ((isObject && !this.key()) || !this.value(depth + 1)) return false;
    }
    this.json.add(end);
    this.at++;
    return true;
  }

  private key(): boolean {
    const [from, text, name] = [this.at, this.text(), this.match(KEY)?.[1]];
    if (text === undefined && name === undefined) return false;
    if (!text) this.at += name!.length;
    this.json.put(quotedText(JSON.stringify(text?.said.text ?? name)), from, this.at).add(':');
    return this.skip(SIGN);
  }

  /** A text that begins here. */
  private text(): Text | undefined {
    const text = this.texts.find(({ start }) => start === this.at);
    if (text) this.at = text.end;
    return text;
  }

  /** Goes to the end of what has to be worked out. */
  private expression(): void {
    for (let open = 0; this.at < this.file.length; this.at++) {
      const letter = this.file[this.at]!;
      if (open === 0 && /[,\n}\])]/.test(letter)) return;
      open += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
      if (this.text()) this.at--;
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.file);
  }

  private skip(pattern: RegExp): boolean {
    const length = this.match(pattern)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }
}
