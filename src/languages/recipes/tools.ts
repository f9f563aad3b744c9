// The tools that run commands which stand in texts, and how their files are written.
import { Excerpting, type Embedded } from '../../analysis/embedded';
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

/** https://registry.terraform.io/providers/hashicorp/http/latest/docs/data-sources/http */
const REQUEST = /\bdata\s+"http"\s+"[\w-]+"\s*\{(?=([^]{0,1500}?\n\}))/g;

/** The commands of a configuration of Terraform, and the requests that it reads data with. */
export function readTerraform(file: string): Embedded[] {
  const texts = textsIn(file, TERRAFORM);
  const requests = [...file.matchAll(REQUEST)].flatMap(({ index, 0: head, 1: body = '' }) => {
    const end = index + head.length + body.length;
    const inside = texts.filter(({ start }) => start > index && start < end);
    const given = (key: RegExp): Text | undefined => inside.find(({ start }) => key.test(file.slice(index, start)));
    const [url, method, data] = [/\burl\s*=\s*$/, /\bmethod\s*=\s*$/, /\brequest_body\s*=\s*$/].map(given);
    if (!url) return [];
    const excerpt = new Excerpting(file).put('curl', index, index + head.length);
    const put = (option: string, { said: { text }, start, end: to }: Text): void => void excerpt.add(` ${option}"`).put(text.replace(/["`\\]|\$\(/g, '\\$&'), start + 1, to - 1).add('"');
    if (method) put('-X ', method);
    if (data) put('-d ', data);
    else if (/\brequest_body\s*=/.test(body)) excerpt.add(' -d "${request_body}"');
    put('', url);
    return [excerpt];
  });
  return script([...commandsAmong(file, texts, TERRAFORM), ...requests], namedIn(file, texts, TERRAFORM));
}

/** The commands of a manifest of Puppet. */
export const readPuppet = readTexts(PUPPET);
/** The commands of an AppleScript. */
export const readAppleScript = readTexts(APPLESCRIPT);
