// How code of a language looks, and how its prompts do.

/** What can only be code of a language, in the order in which it is tried. */
const SIGNS: readonly (readonly [language: string, sign: RegExp])[] = [
  ['shell', /^\s*(?:[$%❯➜]\s+)?(?:[A-Z_]\w*=\S+\s+)*(?:sudo\s+)?(?:(?:curl|wget|gh|xh)\s+\S|https?\s+(?:-|GET|POST|PUT|PATCH|DELETE|:|\w+\.|\w+=))|^#!.*sh\b|^\s*\$\s+\w/m],
  ['powershell', /(?:^|[\s=|(])Invoke-(?:RestMethod|WebRequest)\s|^\s*\$\w+\s*=\s*(?:\[[A-Z][\w.]*\]::|New-Object\s)/m],
  ['perl', /^\s*(?:my|our)\s+[$@%(]/m],
  ['php', /<\?php|(?:^|[\s(])\$\w+->\w+|^\s*\$\w+\s*=\s*(?:new\s|array\(|\[|['"$])/m],
  ['perl', /^\s*use\s+[A-Z]\w+(?:::\w+)*[\s;]/m],
  ['ruby', /^\s*require ['"]|\bdo \|\w|^\s*puts\b|^\s*\w+ = \w+(?:::\w+)*\.new\b|(?:^|[\s(,{]):\w+ => /m],
  ['python', /^>>> |^\s*from [\w.]+ import |^\s*import [\w.]+\s*$|^\s*def \w+\(.*\):|^\s*print\(|(?:^|[\s=(])requests\.\w+\(/m],
  ['go', /^\s*package \w+\s*$|^func |\w+, err :?= /m],
  ['objective-c', /\[\[?\w+ \w+[\]:]|@"/],
  ['javascript', /\brequire\(['"]|\bfunction\s*\w*\(|\b(?:const|let)\s+(?:\w+\s*=|[{[])|\bconsole\.log\(|===|^\s*import .* from ['"]/m],
  ['csharp', /\bvar \w+ = (?:await|new)\b|^\s*using [A-Z][\w.]*;/m],
  ['java', /^\s*import [\w.]+;|^\s*(?:public|private)\s|^\s*[A-Z]\w+(?:<.*>)? \w+ = new\s/m],
  ['javascript', /\b(?:const|let|var)\s+[\w{]|=>|\bfunction\b|\bawait\s|(?:^|\s)(?:fetch|axios(?:\.\w+)?|\$\.(?:ajax|get|post|getJSON))\(|(?:^|\s)(?:request|superagent)\s*\.(?:get|post|put|patch|del|delete)\(|^\s*\.(?:then|catch)\(/m],
  ['elisp', /^\s*\((?:setq|require|defun|use-package)\b/m],
];

/** The language that code gives itself away as. */
export function guess(code: string): string | undefined {
  return /^\s*(?:[[{<]\s*$|[[{]\s*["\d]|HTTP\/\d|<[a-z!?](?!php))/.test(code) ? undefined : SIGNS.find(([, sign]) => sign.test(code))?.[0];
}

/** Whether code is a command for the shell. */
export function isCommand(code: string): boolean {
  return SIGNS[0]![1].test(code);
}

/** A message as it goes over the wire, which says its host. */
const MESSAGE = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+\/\S*(?:[ \t]+HTTP\/[\d.]+)?[ \t]*\r?\n(?:[ \t]*[\w-]+:.*\n)*?[ \t]*[Hh]ost:[ \t]*\S/m;
/** The first line of one, as clients take it. */
const WHOLE = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+https?:\/\/\S/m;

/** Whether code is a request for a client that sends messages: where it is called one, its address may say the host. */
export function isMessage(code: string, info = ''): boolean {
  return MESSAGE.test(code) || (/^[\s{.]*https?\b/i.test(info) && WHOLE.test(code));
}

/** What stands before what is typed: `first` on a new command, `more` where it goes on. */
export interface Prompt { first: RegExp; more?: RegExp }
/** Prompts by language. */
export const PROMPTS: Readonly<Record<string, Prompt>> = {
  shell: { first: /^\s*(?:\(\w+\)\s*)?(?:\[?[\w.-]+@[\w.-]+[^\]$#%>]*\]?\s?|~\S*\s?|\w*[:~/][\w/.-]*\s)?[$%❯➜]\s+(?=\S)|^\s*\w+@[^\s#]+#\s+/, more: /^> / },
  python: { first: /^\s*(?:>>> ?|In \[\d*\]: )/, more: /^\s*\.\.\.:? ?/ },
  ruby: { first: /^\s*(?:irb(?:\(\w+\))?[:\d]*[>*] |>> |(?:\[\d+\] )?pry\(.*?\)> )/ },
  javascript: { first: /^\s*> /, more: /^\s*\.\.\. / },
  elixir: { first: /^\s*iex(?:\(\d+\))?> /, more: /^\s*\.\.\.(?:\(\d+\))?> / },
  r: { first: /^> /, more: /^\+ / },
  haskell: { first: /^\s*(?:ghci|Prelude|λ)[\w.* ]*> / },
  clojure: { first: /^\s*[\w.]+=> / },
  elisp: { first: /^\s*ELISP> / },
  powershell: { first: /^\s*PS(?: [^>]*)?> ?/, more: /^\s*>> / },
  php: { first: /^\s*php(?: ?>|&gt;) / },
};

/** What a language needs before a piece of its code and behind each, and what it can't have in the middle of it. */
export const WRAPPING: Readonly<Record<string, { lead: string; drop?: RegExp; end?: string }>> = {
  php: { lead: '<?php ', drop: /<\?(?:php|=)?|\?>/g },
  // `http(s)://HOSTNAME`, as GitHub's own documents write it.
  shell: { lead: '', drop: /(?<=\bhttp)\(s\)(?=:\/\/)/g },
  http: { lead: '', end: '###' },
};
