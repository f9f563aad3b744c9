// Scripts of other shells, whose commands are written as in any: those of fish, and batch files of Windows.
import { Excerpting, replaced, type Embedded } from '../../analysis/embedded';

/** What a shell writes in its own way, and how the others write it. */
type Rewriting = readonly [own: string, usual: (groups: readonly string[]) => string];

const FISH: readonly Rewriting[] = [
  // Blocks say when something is run: that is beside the point.
  [String.raw`^[ \t]*(?:function|end|if|else|for|while|switch|case|begin)\b[^\n]*`, () => ''],
  [String.raw`^[ \t]*(?:and|or|not)[ \t]+(?=\w)`, () => ''],
  [String.raw`^[ \t]*set(?:[ \t]+--?[a-zA-Z]+)*[ \t]+(\w+)[ \t]+(?=[^\s;])`, ([name]) => `${name}=`],
  [String.raw`\$argv\[(\d+)\]`, ([position]) => `\${${position}}`],
  [String.raw`(?<=[\s=])\((?=[ \t]*\w)`, () => '$('],
];

const BATCH: readonly Rewriting[] = [
  [String.raw`^[ \t]*@?(?:rem\b|::|:\w|echo\b|if\b|goto\b|exit\b|pause\b|setlocal\b)[^\n]*`, () => ''],
  [String.raw`^[ \t]*@?set[ \t]+"?(?!/)(\w+)=([^"\r\n%]*)"?[ \t]*\r?$`, ([name, value]) => `${name}='${value}'`],
  [String.raw`^[ \t]*@(?=\w)|^[ \t]*call[ \t]+(?=curl)`, () => ''],
  [String.raw`\^(?=\r?\n)`, () => '\\'],
  [String.raw`\^(?=[|&<>^])`, () => ''],
  [String.raw`%(\w+)%|%~?(\d)|!(\w+)!`, ([variable, position, late]) => `\${${variable ?? position ?? late}}`],
];

/** Reads a script as one of the usual shells would write it. */
const reading = (rewritings: readonly Rewriting[], flags: string) => (text: string): Embedded[] => {
  const pattern = new RegExp(rewritings.map(([own]) => `(${own})`).join('|'), flags);
  // Which group each rule is; its own come behind it.
  const groups = rewritings.map(([own]) => new RegExp(`${own}|`).exec('')!.length);
  const starts = groups.map((_, i) => 1 + groups.slice(0, i).reduce((sum, count) => sum + count, 0));
  const rewrite = (match: RegExpExecArray): string | undefined => {
    const rule = starts.findIndex(start => match[start] !== undefined);
    return rewritings[rule]?.[1](match.slice(starts[rule]! + 1));
  };
  return [{ language: 'shell', blocks: [replaced(new Excerpting(text).take(0, text.length), pattern, rewrite)] }];
};

/** The commands of a fish script. */
export const readFish = reading(FISH, 'gm');
/** The commands of a batch file. */
export const readBatch = reading(BATCH, 'gim');
