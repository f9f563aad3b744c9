// Options and operands, told apart by the client's table, in whatever order, with letters combined and values glued on or following.
import { unknown } from '../../analysis/scope';
import type { Place } from '../../model';
import { isOpen } from './arguments';
import { optionOf, type Option } from './clients';
import type { HttpClient } from './clients/client';
import type { Word } from './script';
import { drop, known, lead, render, type Text } from './text';

/** An option that means something to the request. */
export interface Setting {
  option: Option;
  /** The option itself. */
  at: Place;
  /** Its value, where it takes one. */
  value: Text;
  maybe: boolean;
}

/** The arguments of a client. */
export interface Arguments {
  settings: readonly Setting[];
  operands: readonly Word[];
  /** There may be more options than those. */
  open: boolean;
}

/** Reads a client's arguments. */
export function readOptions(client: HttpClient, words: readonly Word[]): Arguments {
  const settings: Setting[] = [];
  const operands: Word[] = [];
  let open = false;
  let ended = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const text = lead(word);
    if (isOpen(word)) { open = true; continue; }
    if (ended || !text.startsWith('-') || known(word) === '-') { operands.push(word); continue; }
    if (known(word) === '--') { ended = true; continue; }
    for (const found of text.startsWith('--') ? long(client, word, text) : short(client, word, text)) {
      const value = found.value ?? (found.option.value ? words[++i] : undefined);
      settings.push({ option: found.option, at: word.at, value: value ?? missing(word.at), maybe: word.maybe === true });
    }
  }
  return { settings, operands, open };
}

/** An option with its value, if that stands in the same word. */
interface Found { option: Option; value?: Text }

/** `--option`, `--option=value`. */
function long(client: HttpClient, word: Word, text: string): Found[] {
  const name = text.split('=', 1)[0]!;
  const option = optionOf(client, name);
  if (!option) return [];
  return [name.length < text.length && option.value ? { option, value: drop(word, name.length + 1) } : { option }];
}

/** `-sSXPOST`: letters without a value, then one that takes the rest of the word or the next one. */
function short(client: HttpClient, word: Word, text: string): Found[] {
  const found: Found[] = [];
  for (let i = 1; i < text.length; i++) {
    const option = optionOf(client, `-${text[i]}`);
    if (!option) continue;
    if (!option.value) { found.push({ option }); continue; }
    const rest = render(word).length > i + 1;
    return [...found, rest ? { option, value: drop(word, i + 1) } : { option }];
  }
  return found;
}

const missing = (at: Place): Text => ({ parts: [unknown('missing', '', at)], at });
