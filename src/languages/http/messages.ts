// Requests as they go over the wire, one after the other: .http and .rest files, and Hurl's.

export interface Span { start: number; end: number }
/** A request in a text. */
export interface Message { method: string; url: string; urlAt: Span; headers: readonly { name: string; value: string; at: Span }[]; body?: Span; at: Span }
/** All of a file, with the variables that it sets. */
export interface Messages { messages: Message[]; variables: Map<string, string>; comments: Span[] }

const REQUEST = /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?((?:https?:\/\/|\/|\{\{)\S*)(?:\s+HTTP\/[\d.]+)?\s*$/;
const VARIABLE = /^@([\w.-]+)\s*=\s*(.+?)\s*$/;
const HEADER = /^([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/;

/** Reads the requests of a file. */
export function readMessages(text: string): Messages {
  const variables = new Map<string, string>();
  const messages: Message[] = [];
  const comments: Span[] = [];
  let start = 0;
  let current: (Message & { headers: { name: string; value: string; at: Span }[] }) | undefined;
  let inBody = false;
  const finish = (): void => { if (current) messages.push(current); current = undefined; inBody = false; };
  for (const line of text.split('\n')) {
    const at = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    const comment = /^\s*(?:#|\/\/)/.test(line);
    const variable = inBody ? null : VARIABLE.exec(line);
    const request = inBody && !isHurlAnswer(line) ? null : REQUEST.exec(line.trim());
    if (line.startsWith('###')) finish();
    else if (comment && !inBody) comments.push(at);
    else if (isHurlAnswer(line)) finish();
    else if (variable) variables.set(variable[1]!, variable[2]!);
    else if (request && !current && line.trim() !== '') {
      const from = at.start + line.indexOf(request[2]!);
      current = { method: request[1] ?? 'GET', url: request[2]!, urlAt: { start: from, end: from + request[2]!.length }, headers: [], at };
    } else if (current) {
      const header = inBody ? null : HEADER.exec(line);
      const query = !inBody && /^\s+[?&]/.test(line);
      if (line.trim() === '') inBody ||= !current.body && current.headers.length >= 0;
      else if (header) current.headers.push({ name: header[1]!, value: header[2]!, at });
      else if (!query && !/^(?:>|<)\s*(?:\{%|\S)/.test(line) && !/^\[\w+\]\s*$/.test(line)) { inBody = true; current.body = { start: current.body?.start ?? at.start, end: at.end }; }
      current.at = { start: current.at.start, end: Math.max(current.at.end, header || current.body ? at.end : current.at.end) };
    }
  }
  finish();
  return { messages, variables, comments };
}

/** `HTTP 200`: what a Hurl file expects; the next request follows. */
const isHurlAnswer = (line: string): boolean => /^HTTP(?:\/[\d.]+)?\s+(?:\d{3}|\*)\s*$/.test(line);
