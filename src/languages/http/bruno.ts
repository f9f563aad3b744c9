// Bruno's request files: `post { url: … }`, `body:json { … }`.
import type { Message, Span } from './messages';

const BLOCK = /^(get|post|put|patch|delete|head|headers|body(?::[\w-]+)?)\s*\{\s*$/gm;

/** The request of a file. */
export function readBruno(text: string): Message[] {
  const blocks = [...text.matchAll(BLOCK)].map(match => {
    const start = match.index + match[0].length + 1;
    const close = text.indexOf('\n}', start - 1);
    return { name: match[1]!, at: match.index, inside: { start, end: close < 0 ? text.length : close } };
  });
  const request = blocks.find(({ name }) => !/^(?:headers|body)/.test(name));
  if (!request) return [];
  const url = /^\s*url:\s*(\S+)/m.exec(text.slice(request.inside.start, request.inside.end));
  if (!url) return [];
  const urlStart = request.inside.start + url.index + url[0].length - url[1]!.length;
  const body = blocks.find(({ name }) => name.startsWith('body:') && name !== 'body:none');
  const headers = blocks.filter(({ name }) => name === 'headers').flatMap(({ inside }) => lines(text, inside));
  const end = Math.max(request.inside.end, body?.inside.end ?? 0);
  return [{ method: request.name.toUpperCase(), url: url[1]!, urlAt: { start: urlStart, end: urlStart + url[1]!.length }, headers, ...(body && { body: body.inside }), at: { start: request.at, end } }];
}

function lines(text: string, { start, end }: Span): Message['headers'][number][] {
  return [...text.slice(start, end).matchAll(/^\s*([\w-]+):\s*(.+)$/gm)].map(match => ({ name: match[1]!, value: match[2]!, at: { start: start + match.index, end: start + match.index + match[0].length } }));
}
