// What stands without an option: URLs, `[METHOD] URL [ITEM…]`, or a path of GitHub's API.
import { literal } from '../../analysis/scope';
import type { HttpClient } from './clients/client';
import { addField, data, file, header, imply, type Draft } from './draft';
import { fromJson } from './fields';
import type { Word } from './script';
import { drop, HOLE, known, lead, part, render, toExpr, type Text } from './text';

type Take = (draft: Draft, operands: readonly Word[]) => void;

/** How the operands of each kind of client are taken. */
export const OPERANDS: Readonly<Record<HttpClient['operands'], Take>> = { urls, 'method-url-items': methodUrlItems, endpoint };

/** Variables that hold options by their name, not URLs. */
const OPTIONS = /opt|arg|flag|header|auth|cred|verbos|silent|quiet|insecure|proxy|param/i;

/** Variables from elsewhere that say how a request is sent; others from there hold what all requests have, as how quiet they are. */
const SENT = /method|verb|request|data|body|payload|post|put|arg/i;

/** Every operand is a URL, but an unquoted variable beside one holds options. */
function urls(draft: Draft, operands: readonly Word[]): void {
  const certain = draft.urls.length > 0 || operands.some(o => !o.bare);
  const holdsOptions = (word: Word): boolean => certain || (operands.length > 1 && OPTIONS.test(nameOf(word)));
  for (const word of operands) {
    if (word.bare && holdsOptions(word)) draft[word.parts[0]?.kind !== 'unknown' || SENT.test(nameOf(word)) ? 'open' : 'more'] = true;
    else if (known(word) !== ';') draft.urls.push({ text: word, at: word.at });
  }
}

function nameOf({ parts: [only] }: Text): string {
  return only?.kind === 'name' ? only.binding.name : only?.kind === 'unknown' ? only.name : '';
}

const METHOD = /^[A-Za-z]+$/;
const ITEM = /^([^\\:=@;\0]|\\.)*(:=|==|=|:(?!\/\/|\d)|@|;)/;

function methodUrlItems(draft: Draft, operands: readonly Word[]): void {
  const [first, second] = operands;
  if (!first) return;
  const spoken = second !== undefined && (METHOD.test(render(first)) || (render(first) === HOLE && !ITEM.test(render(second))));
  if (spoken) draft.method = { value: toExpr(first), at: first.at };
  const [url, ...items] = spoken ? operands.slice(1) : operands;
  if (!url) return;
  const local = /^:\d*(?:\/|$)/.test(lead(url));
  draft.urls.push({ text: local ? { ...url, parts: [literal('http://localhost', url.at), ...url.parts] } : url, at: url.at });
  for (const item of items) request(draft, item);
}

const SEPARATOR = /^((?:[^\\:=@;]|\\.)*)(:=@|=@|==|:=|=|:|@|;)/;

/** One item: a header, a query parameter, a field, or a file. */
function request(draft: Draft, item: Word): void {
  const [found = '', written = '', separator] = SEPARATOR.exec(render(item)) ?? [];
  const name = written.replace(/\\(.)/g, '$1');
  const value = drop(item, found.length);
  const key = part(item, 0, written.length).at;
  const add = (expr: ReturnType<typeof toExpr>): void => {
    if (name.includes(HOLE)) draft.fieldsOpen = true;
    else addField(draft, name, expr, key, item.at);
    imply(draft, 'POST', { at: item.at, maybe: item.maybe === true });
  };
  switch (separator) {
    case ':': header(draft, item, item.at); break;
    case '==': draft.query.push({ parts: [...part(item, 0, written.length).parts, literal('=', item.at), ...value.parts], at: item.at }); break;
    case '=': add(toExpr(value)); break;
    case ':=': add(fromJson(value)); break;
    case '=@': add(file(draft, value)); break;
    case ':=@': add(fromJson(draft.read(value))); break;
    case '@':
      if (name === '') data(draft, draft.read(value), 'POST', { at: item.at, maybe: item.maybe === true });
      else add(file(draft, value));
      break;
    case undefined: draft.fieldsOpen = true; break;
    default: break;
  }
}

/** A path below the API's root, on github.com or another server: `https://HOST/api/v3/`, `https://api.NAME.ghe.com/`. */
function endpoint(draft: Draft, operands: readonly Word[]): void {
  const [path] = operands;
  if (!path) return;
  const { at } = path;
  const absolute = /^https?:\/\//.test(lead(path));
  const below = drop(path, lead(path).startsWith('/') ? 1 : 0);
  draft.urls.push({ text: absolute ? path : { parts: [...root(draft.host, path), ...below.parts], at }, at });
}

function root(host: Text | undefined, path: Text): Text['parts'] {
  const name = host && render(host);
  const text = (value: string): Text['parts'] => [literal(value, path.at)];
  if (!host || name === 'github.com') return text('https://api.github.com/');
  if (name?.endsWith('.ghe.com')) return [...text('https://api.'), ...host.parts, ...text('/')];
  return [...text('https://'), ...host.parts, ...text('/api/v3/')];
}

