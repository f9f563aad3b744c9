// Files of requests that editors and command lines send.
import { Excerpting } from '../../analysis/embedded';
import type { LanguageData } from '../../analysis/language';
import type { Lower } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { Reading, SENT } from '../data/reading';
import { clients, words } from '../data/words';
import { readBruno } from './bruno';
import { readMessages, type Messages } from './messages';

const TELLING = /authorizations|\/applications\//;

/** Lowers a file of requests. */
const lower: Lower = ({ path, text }) => {
  const reading = new Reading(path, text);
  const { messages, variables, comments }: Messages = path.endsWith('.bru') ? { messages: readBruno(text), variables: new Map(), comments: [] } : readMessages(text);
  reading.variables = variables;
  for (const { method, url, urlAt, headers, body, at } of messages) {
    const place = reading.place(at);
    const host = headers.find(({ name }) => name.toLowerCase() === 'host')?.value;
    const whole = url.startsWith('/') && host !== undefined ? `https://${host}${url}` : url;
    const basic = headers.find(({ name, value }) => name.toLowerCase() === 'authorization' && /^basic\s/i.test(value));
    reading.request(SENT, place, {
      url: reading.filled(whole, reading.place(urlAt)), method: literal(method, place),
      ...(headers.length > 0 && { headers: { kind: 'record', open: false, at: reading.place(headers[0]!.at), entries: headers.map(({ name, value, at: where }) => ({ key: literal(name, reading.place(where)), value: reading.filled(value, reading.place(where)), at: reading.place(where) })) } }),
      ...(body && { body: reading.body(new Excerpting(text).take(body.start, body.end), reading.place(body)) }),
      ...(basic && { auth: reading.filled(basic.value.replace(/^basic\s+/i, ''), reading.place(basic.at)) }),
    });
  }
  for (const comment of comments) { const said = text.slice(comment.start, comment.end); if (TELLING.test(said)) reading.texts.push({ text: said, at: reading.place(comment), kind: 'comment' }); }
  return reading.program('http', undefined, []);
};

/** The front end of request files. */
export async function load(): Promise<LanguageData> {
  return { id: 'http', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients };
}
