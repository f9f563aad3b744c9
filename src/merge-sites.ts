// One request, one site: what several readings of the same code say of it is put together.
import { SENT } from './analysis/anchors';
import type { CallSite, Place, Value } from './model';
import { alternatives } from './values';

/** The language of commands. */
const COMMANDS = 'shell';
const placeKey = (at: Place): string => [at.path, at.line, at.column].join(':');

/** The sites of all readings, each request once: a URL that some request is made of is part of that request, wherever it is written. */
export function mergeSites(all: readonly CallSite[]): CallSite[] {
  const sites = commandsOnce(all);
  const used = sites.flatMap(s => (s.role === 'mention' || s.defines ? [] : [s.at, ...s.trail.map(t => t.at)]));
  // What a call comes to is known better where it was followed to the request.
  const followed = new Set(sites.filter(s => s.trail.some(t => t.note === SENT)).map(s => placeKey(s.at)));
  // Code in a text is read as a text and as code.
  const mentions = sites.filter(s => s.role === 'mention');
  const isOuter = (s: CallSite): boolean => s.role === 'mention' && mentions.some(other => isWithin(other.at, s.at));
  const sent = sites.flatMap(s => (s.role === 'mention' || s.defines || s.target.kind !== 'http' ? [] : [{ ...s.target, language: s.language }]));
  // Or is what the URL of a request begins with.
  const goesOn = ({ target, language }: CallSite): boolean => {
    const [text, method] = target.kind === 'http' ? [textOf(target.url), target.method] : [''];
    return text !== '' && sent.some(one => one.language === language && (method === undefined || one.method === undefined || one.method === method) && alternatives(one.url).some(url => textOf(url).startsWith(text)));
  };
  const isTold = (s: CallSite): boolean => (s.role === 'mention' || s.defines
    ? !isOuter(s) && !used.some(at => overlap(s.at, at)) && !(s.defines && s.role === 'client' && goesOn(s))
    : s.target.kind === 'sdk' || s.trail.some(t => t.note === SENT) || !followed.has(placeKey(s.at)));
  // It looks like a request with a method, even where it can't be told what is sent.
  const methods = new Map(sites.toReversed().flatMap(({ at, target }) => (target.kind === 'http' && target.method !== undefined ? [[placeKey(at), target.method] as const] : [])));
  return sites.filter(isTold).map(s => {
    const method = s.target.kind === 'http' && s.target.method === undefined && !s.target.methods && followed.has(placeKey(s.at)) ? methods.get(placeKey(s.at)) : undefined;
    return method === undefined || s.target.kind !== 'http' ? s : { ...s, target: { ...s.target, method } };
  });
}

/** A command in code is read as a command, which says the most; what starts it sends nothing else, but may know its host and its data. */
function commandsOnce(sites: readonly CallSite[]): CallSite[] {
  const isCall = (s: CallSite): boolean => s.role === 'call' && s.target.kind === 'http';
  const commands = sites.filter(s => s.language === COMMANDS && isCall(s));
  const starts = (s: CallSite, command: CallSite): boolean => s.language !== COMMANDS && isCall(s) && (isWithin(command.at, s.at) || s.trail.some(({ at }) => overlap(at, command.at)));
  return sites.filter(s => !commands.some(command => starts(s, command))).map(s => {
    const { target } = s;
    if (target.kind !== 'http' || !commands.includes(s)) return s;
    const starters = sites.filter(one => starts(one, s));
    const hosts = isHosted(target.url) ? undefined : starters.find(one => one.target.kind === 'http' && isHosted(one.target.url));
    const payload = hasFields(s.payload) ? undefined : starters.find(one => hasFields(one.payload))?.payload;
    return { ...s, ...(hosts?.target.kind === 'http' && { target: { ...target, url: hosts.target.url }, evidence: [...s.evidence, ...hosts.evidence] }), ...(payload && { payload }) };
  });
}

const hasFields = (payload: Value | undefined): boolean => payload !== undefined && alternatives(payload).some(({ kind }) => kind === 'record');

/** Whether a URL says which host it is of. */
const isHosted = (url: Value): boolean => alternatives(url).some(one => /^https?:\/\/[^/]/.test(textOf(one)));

/** Whether a place lies in another, and is not the same. */
const isWithin = (a: Place, b: Place): boolean => overlap(a, b) && isNarrower(a, b);

/** Whether a place ends where another ends or before, begins where it begins or later, and is not the same. */
function isNarrower(a: Place, b: Place): boolean {
  const begins = a.line - b.line || a.column - b.column;
  const ends = b.endLine - a.endLine || b.endColumn - a.endColumn;
  return begins >= 0 && ends >= 0 && begins + ends > 0;
}

/** The text that a URL begins with. */
function textOf(url: Value): string {
  const [first] = url.kind === 'scalar' ? [url.value] : url.kind === 'template' ? url.parts : [];
  return typeof first === 'string' ? first : '';
}

/** Whether two places of one file have something in common. */
function overlap(a: Place, b: Place): boolean {
  const before = (one: Place, other: Place): boolean => one.endLine < other.line || (one.endLine === other.line && one.endColumn <= other.column);
  return a.path === b.path && !before(a, b) && !before(b, a);
}
