// Requests as they go over the wire, one after the other: .http and .rest files, and Hurl's.

export interface Span { start: number; end: number }
/** A request in a text. */
export interface Field { name: string; value: string; at: Span }
export interface Message {
  method: string; url: string; urlAt: Span; headers: readonly Field[]; body?: Span; at: Span;
  /** Who sends it, where that is no header: user and password. */
  user?: Field;
  /** A body that is given field by field. */
  form?: readonly Field[];
}
/** All of a file, with the variables that it sets. */
export interface Messages { messages: Message[]; variables: Map<string, string>; comments: Span[] }

const REQUEST = /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?((?:https?:\/\/|\/|(?=\{\{))(?:\{\{[^{}]*\}\}|\S)*)(?:\s+HTTP\/[\d.]+)?\s*$/;
const VARIABLE = /^@([\w.-]+)\s*=\s*(.+?)\s*$/;
const HEADER = /^([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/;

/** `[BasicAuth]`: what the lines below it are, in Hurl. */
const SECTION = /^\[(\w+)\]\s*$/;

interface Draft extends Message { headers: Field[]; form?: Field[] }

/** Reads the requests of a file. */
export function readMessages(text: string): Messages {
  const found: Messages = { messages: [], variables: new Map(), comments: [] };
  let start = 0;
  let current: Draft | undefined;
  let inBody = false;
  let section = '';
  const finish = (): void => { if (current) found.messages.push(current); current = undefined; inBody = false; section = ''; };
  for (const line of text.split('\n')) {
    const at = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    const variable = inBody ? null : VARIABLE.exec(line.trimEnd());
    const request = inBody || current ? null : REQUEST.exec(line.trim());
    if (line.startsWith('###') || isAnswer(line.trimEnd())) finish();
    else if (!inBody && /^\s*(?:#|\/\/)/.test(line)) found.comments.push(at);
    else if (variable) found.variables.set(variable[1]!, variable[2]!);
    else if (request) {
      const from = at.start + line.indexOf(request[2]!);
      current = { method: request[1] ?? 'GET', url: request[2]!, urlAt: { start: from, end: from + request[2]!.length }, headers: [], at };
    } else if (current && line.trim() === '') inBody ||= !current.body;
    else if (current) {
      section = SECTION.exec(line.trimEnd())?.[1] ?? section;
      // What handles the answer, and a file that holds the body: nothing of the request comes after.
      if (/^(?:>|<)\s*(?:\{%|>|\S)/.test(line)) finish();
      else {
        if (inBody || !headLine(line, at, current, section)) current.body = { start: current.body?.start ?? at.start, end: at.end };
        inBody ||= current.body !== undefined;
        current.at = { start: current.at.start, end: at.end };
      }
    }
  }
  finish();
  return found;
}

/** A line above the body: a header, a field of a section, a piece of the query. Otherwise the body begins. */
function headLine(line: string, at: Span, message: Draft, section: string): boolean {
  const match = HEADER.exec(line.trimEnd());
  const field = match && { name: match[1]!, value: match[2]!, at };
  if (!field) return SECTION.test(line.trimEnd()) || /^\s+[?&]/.test(line);
  if (/^BasicAuth$/.test(section)) message.user = field;
  else if (/^Form(?:Params)?$/.test(section)) (message.form ??= []).push(field);
  else if (section === '') message.headers.push(field);
  return true;
}

/** `HTTP 200`: what a Hurl file expects, `HTTP/1.1 201 Created`: what came back; the next request follows. */
const isAnswer = (line: string): boolean => /^HTTP(?:\/[\d.]+)?\s+(?:\d{3}|\*)(?:\s+[A-Za-z][\w -]*)?\s*$/.test(line);
