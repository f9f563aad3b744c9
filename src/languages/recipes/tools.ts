// The tools that run commands which stand in texts, and how their files are written.
import { concatenated, Excerpting, verbatim, type Embedded, type Excerpt } from '../../analysis/embedded';
import { jsonAt, quotedText } from './hcl';
import { commandsAmong, END, namedIn, readTexts, script, textsIn, type Text, type Writing } from './texts';

const SLASHES = String.raw`\/\/[^\n]*|\/\*[^]*?(?:\*\/|${END})`;

/** https://developer.hashicorp.com/terraform/language/expressions/strings */
const TERRAFORM: Writing = {
  comment: String.raw`#[^\n]*|${SLASHES}`, heredoc: String.raw`<<[-~]?(\w+)[ \t]*\r?\n[^]*?(?:\n[ \t]*\4\b|${END})`, hole: String.raw`\$\$\{|\$\{([^{}]*)\}`,
  settings: [
    [/(?:^|\n)[ \t]*(\w+)[ \t]*=[ \t]*$/, name => name], [/(?:^|\n)[ \t]*(\w+)[ \t]*=[ \t]*$/, name => `local_${name}`],
    [/\bvariable\s+"(\w+)"\s*\{[^{}]*\bdefault\s*=\s*$/, name => `var_${name}`],
  ],
  said: /\b(?:description|error_message|value)\s*=\s*$/,
};
/** https://www.puppet.com/docs/puppet/8/lang_data_string */
const PUPPET: Writing = {
  comment: String.raw`#[^\n]*`, plain: String.raw`'(?:\\[^]|[^'\\])*(?:'|${END})`, hole: String.raw`\$\{([^{}]*)\}`,
  settings: [[/\$(\w+)\s*=\s*$/, name => name]], said: /\b(?:notify\s*\{|notice|warning|err|fail|description\s*=>)[\s(]*$/,
};
/** https://developer.apple.com/library/archive/technotes/tn2065/_index.html */
const APPLESCRIPT: Writing = {
  comment: String.raw`--[^\n]*|#[^\n]*|\(\*[^]*?(?:\*\)|${END})`, joins: true,
  settings: [[/\bset\s+(\w+)\s+to\s*$/i, name => name], [/\bproperty\s+(\w+)\s*:\s*$/i, name => name]], said: /\b(?:display\s+(?:dialog|alert|notification)|log|say)[\s(]*$/i,
};

/** What describes a request, by what its settings are called. */
interface Sender { head: string; url: string; method: string; body: string; /** Where the path begins, if that is said elsewhere. */ base?: RegExp; /** Its method where none is given. */ usual?: string }

const SENDERS: readonly Sender[] = [
  // https://registry.terraform.io/providers/hashicorp/http/latest/docs/data-sources/http, https://registry.terraform.io/providers/devops-rob/terracurl/latest/docs
  { head: String.raw`(?:data\s+"(?:http|terracurl_request)"|(?:resource|ephemeral)\s+"terracurl_request")`, url: 'url', method: 'method', body: 'request_body' },
  // https://registry.terraform.io/providers/Mastercard/restapi/latest/docs/resources/object
  { head: String.raw`resource\s+"restapi_object"`, url: '(?:create_)?path', method: 'create_method', body: 'data', base: /\bprovider\s+"restapi"\s*\{[^{}]*\buri\s*=\s*$/, usual: 'POST' },
];

/** The commands of a configuration of Terraform, and the requests that it describes. */
export function readTerraform(file: string): Embedded[] {
  const texts = textsIn(file, TERRAFORM);
  return script([...commandsAmong(file, texts, TERRAFORM), ...SENDERS.flatMap(sender => requestsOf(sender, file, texts))], namedIn(file, texts, TERRAFORM));
}

/** Requests as commands. */
function requestsOf({ head, url, method, body, base, usual }: Sender, file: string, texts: readonly Text[]): Excerpt[] {
  const blocks = file.matchAll(new RegExp(String.raw`\b${head}\s+"[\w-]+"\s*\{(?=([^]{0,1500}?\n\}))`, 'g'));
  const quoted = ({ said, start, end }: Text): Excerpt => new Excerpting(file).put(quotedText(said.text), start + 1, end - 1);
  return [...blocks].flatMap(({ index, 0: { length }, 1: block = '' }) => {
    const from = index + length;
    const inside = texts.filter(({ start }) => start > index && start < from + block.length);
    const [to, by, sent] = [url, method, body].map(key => inside.find(({ start }) => new RegExp(String.raw`\b${key}\s*=\s*$`).test(file.slice(index, start))));
    if (!to) return [];
    const written = new RegExp(String.raw`\b${body}\s*=\s*(?:(jsonencode\()\s*)?`).exec(block);
    const json = written?.[1] === undefined ? undefined : jsonAt(file, from + written.index + written[0].length, texts);
    const data = sent ? quoted(sent) : written ? json ?? verbatim('${request_body}') : undefined;
    const root = base && texts.find(({ start }) => base.test(file.slice(Math.max(0, start - 1500), start)));
    return [concatenated([
      new Excerpting(file).put('curl', index, from), ...(by ? [verbatim(' -X "'), quoted(by), verbatim('"')] : usual === undefined ? [] : [verbatim(` -X ${usual}`)]), ...(data ? [verbatim(' -d "'), data, verbatim('"')] : []),
      verbatim(' "'), ...(root ? [quoted(root)] : base ? [verbatim('${restapi_uri}')] : []), quoted(to), verbatim('"'),
    ])];
  });
}

/** The commands of a manifest of Puppet. */
export const readPuppet = readTexts(PUPPET);
/** The commands of an AppleScript. */
export const readAppleScript = readTexts(APPLESCRIPT);
