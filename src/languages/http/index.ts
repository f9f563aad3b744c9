// Files of requests that editors and command lines send.
import { Excerpting } from '../../analysis/embedded';
import type { LanguageData } from '../../analysis/language';
import type { Lower, RecordExpr } from '../../analysis/program';
import { literal } from '../../analysis/scope';
import { Reading, SENT } from '../data/reading';
import { ENDPOINT } from '../data/spoken';
import { clients, words } from '../data/words';
import { readBruno } from './bruno';
import { readMessages, type Field, type Message } from './messages';

/** Lowers a file of requests. */
const lower: Lower = ({ path, text }) => {
  const reading = new Reading(path, text);
  const { messages, variables, comments } = path.endsWith('.bru') ? readBruno(text) : readMessages(text);
  reading.variables = variables;
  for (const message of messages) send(message, reading);
  for (const comment of comments) { const said = text.slice(comment.start, comment.end); if (ENDPOINT.test(said)) reading.texts.push({ text: said, at: reading.place(comment), kind: 'comment' }); }
  return reading.program('http', undefined, []);
};

function send({ method, url, urlAt, headers, body, form, user, at }: Message, reading: Reading): void {
  const place = reading.place(at);
  const host = headers.find(({ name }) => name.toLowerCase() === 'host')?.value;
  const basic = headers.find(({ name, value }) => name.toLowerCase() === 'authorization' && /^basic\s/i.test(value));
  const auth = user ? { value: `${user.name}:${user.value}`, at: user.at } : basic && { value: basic.value.replace(/^basic\s+/i, ''), at: basic.at };
  reading.request(SENT, place, {
    url: reading.filled(url.startsWith('/') && host !== undefined ? `https://${host}${url}` : url, reading.place(urlAt)), method: literal(method, place),
    ...(headers.length > 0 && { headers: recordOf(headers, reading) }),
    ...(form ? { body: recordOf(form, reading) } : body && body.end > body.start && { body: reading.body(new Excerpting(reading.text).take(body.start, body.end), reading.place(body)) }),
    ...(auth && { auth: reading.filled(auth.value, reading.place(auth.at)) }),
  });
}

function recordOf(fields: readonly Field[], reading: Reading): RecordExpr {
  const at = reading.place({ start: fields[0]!.at.start, end: fields.at(-1)!.at.end });
  return { kind: 'record', open: false, at, entries: fields.map(({ name, value, at: where }) => ({ key: literal(name, reading.place(where)), value: reading.filled(value, reading.place(where)), at: reading.place(where) })) };
}

/** The front end of request files. */
export async function load(): Promise<LanguageData> {
  return { id: 'http', lower, library: { functions: {}, methods: {}, adapters: {} }, words, clients };
}
