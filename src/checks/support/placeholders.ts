// What stands for a value in samples and templates, so that nobody is told off for a made-up one.

const WORDS = new Set([
  'a', 'access', 'accesstoken', 'account', 'actual', 'api', 'app', 'application', 'bar', 'basic', 'baz', 'changeme', 'client', 'clientid', 'clientsecret', 'code', 'credential', 'credentials',
  'demo', 'dummy', 'example', 'fake', 'fingerprint', 'foo', 'foobar', 'generated', 'git', 'github', 'goes', 'here', 'hidden', 'id',
  'insert', 'integer', 'invalid',
  'key', 'login', 'me', 'mock', 'my', 'name', 'none', 'null', 'number', 'oauth', 'one', 'otp', 'pass', 'passphrase', 'passwd', 'password', 'personal',
  'placeholder', 'pw', 'qux', 'redacted', 'replace', 'sample', 'scope',
  'scopes', 'secret', 'some', 'something', 'string', 'stub', 'super', 'test', 'testing', 'the', 'this',
  'time', 'to', 'todo', 'token', 'type', 'undefined', 'user', 'username', 'valid', 'value', 'with', 'your', 'yours',
]);

/** `<client id>`, `[token]`, `{id}`, `{{ secret }}`, `${TOKEN}`, `%TOKEN%`, `%2$s`, `$TOKEN`, `:id`, `***`, `xxxx`, `...`. */
const MARKS = [/^<.*>$/s, /^\[.*\]$/s, /^\{.*\}$/s, /^%.*%$/s, /^%(?:\d+\$)?l{0,2}[a-z@]$/i, /[$#{]\{.*\}/s, /^[$:][a-z_(]/i, /^[x*.•…_\s-]*$/i, /x{4}|\*{3}|\.{3}|…/i];

/** A name in the place of its value: `CLIENT_SECRET`, `process.env.TOKEN`. */
const NAMES = [/^[A-Z]+(?:_[A-Z0-9]+)*$/, /^(?:process\.)?env[.[]/, /^secrets?\./];

const TELLING = /your|example|placeholder|change.?me|redacted|dummy/i;

/** Whether the text is marked as standing for something: `<token>`, `${SECRET}`, `xxxx`, `your scope`. */
export function isMarked(text: string): boolean {
  return MARKS.some(mark => mark.test(text)) || TELLING.test(text);
}

/** Whether all of the text is a mark in whose place anything may be put, a list too: `<array>`, `{{scopes}}`, `${SCOPES}`. */
export function isFilledIn(text: string): boolean {
  return /^(?:<.*>|\{\{.*\}\}|\$\{.*\})$/s.test(text.trim());
}

/** Whether the text only says what belongs in its place: `YOUR_CLIENT_ID`, `string`, `<token>`, `my-secret`. */
export function isPlaceholder(text: string): boolean {
  return isMarked(text) || NAMES.some(name => name.test(text)) || isOrdinary(text);
}

/** Whether the text was plainly made up, as documentation does: `abcdabcd…`, `12345678`, `abcde12345fghij67890`. */
export function isSample(text: string): boolean {
  return text.length < 4 || runs(text).every(run => run >= 4);
}

/** Whether the text is made of words that credentials go by, as in `my-secret-1`. */
export function isOrdinary(text: string): boolean {
  const all = /^[\w\s.-]+$/.test(text) ? words(text) : [];
  return all.some(word => WORDS.has(word)) && all.every(word => WORDS.has(word) || /^\d{1,3}$/.test(word));
}

function words(text: string): readonly string[] {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+|(?<=[a-z])(?=\d)/).filter(Boolean);
}

/** Lengths of the stretches in which each character repeats or follows the one before it. */
function runs(text: string): readonly number[] {
  const lengths: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const step = i === 0 ? undefined : text.charCodeAt(i) - text.charCodeAt(i - 1);
    const follows = step === 0 || step === 1 || text.slice(i - 1, i + 1) === '90';
    if (follows) lengths[lengths.length - 1]! += 1;
    else lengths.push(1);
  }
  return lengths;
}
