// Bruno's request files: `post { url: … }`, `body:json { … }`.
import type { Field, Message, Messages, Span } from './messages';

const BLOCK = /^(get|post|put|patch|delete|head|headers|body(?::[\w-]+)?|auth:basic|vars(?::[\w-]+)?)\s*\{\s*$/gm;
const METHOD = /^(?:get|post|put|patch|delete|head)$/;

/** The request of a file. */
export function readBruno(text: string): Messages {
  const blocks = [...text.matchAll(BLOCK)].map(match => {
    const start = match.index + match[0].length + 1;
    const close = text.indexOf('\n}', start - 1);
    return { name: match[1]!, at: match.index, inside: { start, end: close < 0 ? text.length : close } };
  });
  const fieldsOf = (isIt: (name: string) => boolean): Field[] => blocks.filter(({ name }) => isIt(name)).flatMap(({ inside }) => fields(text, inside));
  const variables = new Map(fieldsOf(name => name.startsWith('vars')).map(({ name, value }) => [name, value]));
  const request = blocks.find(({ name }) => METHOD.test(name));
  const url = request && fields(text, request.inside).find(({ name }) => name === 'url');
  if (!request || !url) return { messages: [], variables, comments: [] };
  const body = blocks.find(({ name }) => /^body(?::(?:json|text|xml))?$/.test(name));
  const form = fieldsOf(name => /^body:(?:form-urlencoded|multipart-form)$/.test(name));
  const [user, password] = ['username', 'password'].map(key => fieldsOf(name => name === 'auth:basic').find(({ name }) => name === key));
  const message: Message = {
    method: request.name.toUpperCase(), url: url.value, urlAt: { start: url.at.end - url.value.length, end: url.at.end }, headers: fieldsOf(name => name === 'headers'),
    ...(body && { body: body.inside }), ...(form.length > 0 && { form }), ...(user && password && { user: { name: user.value, value: password.value, at: { start: user.at.start, end: password.at.end } } }),
    at: { start: request.at, end: Math.max(request.inside.end + 2, body ? body.inside.end + 2 : 0) },
  };
  return { messages: [message], variables, comments: [] };
}

function fields(text: string, { start, end }: Span): Field[] {
  return [...text.slice(start, end).matchAll(/^[ \t]*([\w.-]+):[ \t]*(\S.*?)[ \t\r]*$/gm)].map(match => {
    const from = start + match.index + match[0].indexOf(match[1]!);
    return { name: match[1]!, value: match[2]!, at: { start: from, end: start + match.index + match[0].trimEnd().length } };
  });
}
