"use strict";
exports.id = 4312;
exports.ids = [4312];
exports.modules = {

/***/ 94312:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  load: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./src/languages/data/reading.ts
var data_reading = __webpack_require__(82740);
// EXTERNAL MODULE: ./src/languages/data/words.ts
var words = __webpack_require__(95737);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/languages/data/exec.ts
var exec = __webpack_require__(98947);
// EXTERNAL MODULE: ./src/languages/data/names.ts
var names = __webpack_require__(96652);
// EXTERNAL MODULE: ./src/languages/data/strings.ts
var strings = __webpack_require__(40666);
// EXTERNAL MODULE: ./src/languages/data/variables.ts
var data_variables = __webpack_require__(70985);
;// CONCATENATED MODULE: ./src/languages/recipes/dockerfile.ts
// Dockerfiles: what RUN, CMD and their like run.






const INSTRUCTION = /^[ \t]*(?:ONBUILD\s+)?(RUN|CMD|ENTRYPOINT|SHELL|ENV|ARG|HEALTHCHECK|COPY|ADD)\s+(?:CMD\s+)?/i;
const FLAG = /(?:--\w[\w-]*(?:=\S+)?\s+|CMD\s+)/iy;
const HEREDOC = /<<-?\s*["']?(\w+)["']?/;
/** `KEY=value` and `KEY value`. */
const SETTING = /(\w+)(?:=("(?:[^"\\]|\\.)*"|'[^']*'|[^\s\\]*)|[ \t]+(\S[^\n\\]*))/g;
/** The commands of a Dockerfile, those of one shell as one script: each sees the variables before it. */
function readDockerfile(text) {
    const variables = [];
    const scripts = new Map();
    let shell = { language: 'shell' };
    const add = (kind, block) => {
        const known = scripts.get(kind.language) ?? { kind, blocks: [] };
        scripts.set(kind.language, known);
        known.blocks.push(block);
    };
    for (const { name, from, to } of instructions(text)) {
        const words = wordsIn(text, from, to);
        if (name === 'ENV' || name === 'ARG')
            variables.push(...settings(text, from, to));
        else if (name === 'SHELL')
            shell = (0,names/* kindOf */.I)(words?.[0]?.text.replace(/^.*[\\/]|\.exe$/g, '') ?? '') ?? shell;
        else if (words) {
            const line = (0,exec/* lineOf */.cA)(words);
            if (line)
                add({ language: 'shell' }, line);
        }
        else
            add(...script(text, from, to, name === 'COPY' || name === 'ADD' ? undefined : shell));
    }
    return [...scripts.values()].map(({ kind, blocks }) => ({ ...kind, blocks: [...(0,data_variables/* assignments */.TT)(kind.language, variables, blocks), ...blocks] }));
}
function instructions(text) {
    const found = [];
    const lines = text.split('\n');
    let start = 0;
    for (let i = 0; i < lines.length; i++) {
        const from = start;
        const match = INSTRUCTION.exec(lines[i]);
        start += lines[i].length + 1;
        if (!match)
            continue;
        // A backslash goes on, in PowerShell's files a backtick; comments and empty lines in between don't end it.
        let last = i;
        while (last + 1 < lines.length && (/[\\`]\s*$/.test(lines[last]) || /^\s*(?:#.*)?$/.test(lines[last]) && last > i))
            start += lines[++last].length + 1;
        const heredoc = HEREDOC.exec(lines[i]);
        if (heredoc)
            while (last + 1 < lines.length && lines[last].trim() !== heredoc[1])
                start += lines[++last].length + 1;
        found.push({ name: match[1].toUpperCase(), from: afterFlags(text, from + match[0].length), to: Math.min(start - 1, text.length) });
        i = last;
    }
    return found;
}
function afterFlags(text, from) {
    let start = from;
    FLAG.lastIndex = start;
    for (let flag = FLAG.exec(text); flag; flag = FLAG.exec(text))
        start = FLAG.lastIndex;
    return start;
}
/** `["sh", "-c", "\u2026"]`, word by word. */
function wordsIn(text, from, to) {
    const said = text.slice(from, to);
    const root = /^\s*\[/.test(said) ? (0,main.parseTree)(said) : undefined;
    const words = (root?.children ?? []).filter(node => node.type === 'string').map(node => (0,strings/* unescaped */.t)(text, { ...node, offset: from + node.offset }));
    return root?.type === 'array' && words.length > 0 ? words : undefined;
}
function settings(text, from, to) {
    return [...text.slice(from, to).matchAll(SETTING)].flatMap(match => {
        const written = match[2] ?? match[3] ?? '';
        const quotes = /^["']/.test(written) ? 1 : 0;
        const end = from + match.index + match[0].length;
        return written === '' ? [] : [{ name: match[1], value: new embedded/* Excerpting */.U8(text).take(end - written.length + quotes, end - quotes) }];
    });
}
/** A command for the shell, or the text of a heredoc in the language of what reads it. */
function script(text, from, to, shell) {
    const said = text.slice(from, to);
    const heredoc = /^(?:(?:\S*\/)?(\w[\w.]*)[^\n<]*)?<<-?\s*["']?(\w+)["']?[^\n]*\n/.exec(said);
    const program = heredoc?.[1] === undefined ? undefined : (0,names/* kindOf */.I)(heredoc[1].replace(/[\d.]+$/, ''));
    if (heredoc && (heredoc[1] === undefined || program)) {
        const body = new embedded/* Excerpting */.U8(text).take(from + heredoc[0].length, Math.max(from + heredoc[0].length, from + said.lastIndexOf(heredoc[2])));
        const named = /^\s*#!\s*(?:\S*\/)?(?:env\s+)?(\w+)|\.(\w+)["']?\s*$/.exec(body.text.startsWith('#!') ? body.text.split('\n', 1)[0] : heredoc[0].trimEnd());
        return [program ?? (0,names/* kindOf */.I)(named?.[1] ?? named?.[2] ?? '') ?? shell ?? { language: 'shell' }, body];
    }
    // Comments between continued lines are no part of the command.
    return [shell ?? { language: 'shell' }, (0,embedded/* replaced */.$3)(new embedded/* Excerpting */.U8(text).take(from, to), /^[ \t]*#[^\n]*\n/gm, () => (HEREDOC.test(said) ? undefined : ''))];
}

;// CONCATENATED MODULE: ./src/languages/recipes/git-config.ts
// Aliases of git that are commands of the shell: `token = "!f() { curl \u2026 | jq -r .token; }; f"`.

/** https://git-scm.com/docs/git-config#_syntax: a line may go on in the next one. */
const VALUE = /^[ \t]*[\w.-]+[ \t]*=[ \t]*((?=["\\]*!)(?:\\[^]|[^\\\n])*)/gm;
const ESCAPES = { n: '\n', t: '\t', b: '', '\n': '' };
/** The commands of the aliases in a configuration. */
function readGitConfig(text) {
    return [...text.matchAll(VALUE)].map(({ 0: line, 1: value = '', index }) => ({ language: 'shell', blocks: [command(text, index + line.length - value.length, index + line.length)] }));
}
/** What a value says: without its own quotes, its escapes and a comment behind it. */
function command(text, start, end) {
    const excerpt = new embedded/* Excerpting */.U8(text);
    let isQuoted = false;
    let from = start;
    let at = start;
    const put = (said, length) => { excerpt.take(from, at).put(said, at, at + length); at += length; from = at; };
    while (at < end) {
        const char = text[at];
        if (char === '\\')
            put(ESCAPES[text[at + 1] ?? ''] ?? text[at + 1] ?? '', 2);
        else if (char === '"') {
            isQuoted = !isQuoted;
            put('', 1);
        }
        else if (char === '!' && excerpt.text === '' && from === at)
            put('', 1);
        else if (/[#;]/.test(char) && !isQuoted)
            break;
        else
            at++;
    }
    return excerpt.take(from, at).add('\n');
}

;// CONCATENATED MODULE: ./src/languages/recipes/makefile.ts
// Makefiles and justfiles: the recipes of their rules, behind their variables.



const VARIABLE = /^([\w./% -]+:(?!=)\s*)?(?:export\s+|override\s+|unexport\s+)*([A-Za-z_]\w*)[ \t]*(?:::?:?|\?|\+|!)?=[ \t]*(.*?)[ \t\r]*$/;
/** Commands outside of recipes: `$(shell \u2026)`, and what stands in backticks in a justfile. */
const INLINE = /\$\(shell\s+((?:[^()]|\([^()]*\))*)\)|^[\w-]+\s*:=\s*`([^`]+)`/gm;
/** What make and just put in: `$$` is the shell's `$`. */
const REFERENCE = /\$\$|\$\((\w+)\)|\{\{\s*(\w+)\s*\}\}/g;
/** The recipes of a Makefile, or of a justfile: every line of a recipe is indented. */
function readMakefile(text) {
    const variables = [];
    const recipes = [];
    let start = 0;
    let continued;
    let open;
    let own = [];
    for (const line of text.split('\n')) {
        const from = start;
        start += line.length + 1;
        const indented = /^(?:\t|[ ]{2,})[@+-]*/.exec(line);
        const variable = continued || indented ? null : VARIABLE.exec(line);
        if (variable)
            (variable[1] === undefined ? variables : own).push(...setting(text, from, line, variable));
        const inline = /^[^#\s:=][^:=]*:[^=;]*;(.*)$/.exec(line)?.[1];
        if (continued === 'recipe' || (indented && continued === undefined)) {
            open ??= { lines: [], own };
            if (open.lines.length === 0)
                recipes.push(open);
            open.lines.push(new embedded/* Excerpting */.U8(text).take(from + (continued ? 0 : indented[0].length), from + line.length).add('\n'));
        }
        else {
            if (open && line.trim() !== '') {
                open = undefined;
                own = [];
            }
            if (inline !== undefined)
                recipes.push({ own: [], lines: [new embedded/* Excerpting */.U8(text).take(from + line.length - inline.length, from + line.length).add('\n')] });
        }
        continued = /\\\s*$/.test(line) ? continued ?? (indented ? 'recipe' : 'variable') : undefined;
    }
    return [...recipes, ...commands(text)].map(recipe => makefile_embedded(recipe, variables));
}
/** `API := https://api.github.com`. */
function setting(text, from, line, match) {
    const written = match[3];
    if (written === '' || /[`\\]|\$\(shell\b/.test(written))
        return [];
    const quotes = /^(["']).*\1$/.test(written) ? 1 : 0;
    const at = from + line.lastIndexOf(written);
    return [{ name: match[2], value: shellText(new embedded/* Excerpting */.U8(text).take(at + quotes, at + written.length - quotes)) }];
}
function commands(text) {
    return [...text.matchAll(INLINE)].map(match => {
        const code = (match[1] ?? match[2]);
        const from = match.index + match[0].lastIndexOf(code);
        return { own: [], lines: [new embedded/* Excerpting */.U8(text).take(from, from + code.length).add('\n')] };
    });
}
const shellText = (excerpt) => (0,embedded/* replaced */.$3)(excerpt, REFERENCE, ([, make, just]) => { const name = make ?? just; return name === undefined ? '$' : `\${${name}}`; });
/** One recipe; one that begins with `#!` is a script in another language. */
function makefile_embedded({ lines, own }, variables) {
    const program = /^\s*#!\s*(?:\S*\/)?(?:env\s+)?(\w+)/.exec(lines[0].text)?.[1];
    const kind = (program === undefined ? undefined : (0,names/* kindOf */.I)(program)) ?? { language: 'shell' };
    const script = kind.language === 'shell' ? lines.map(shellText) : lines;
    return { ...kind, blocks: [(0,embedded/* concatenated */.c)([...(0,data_variables/* assignments */.TT)(kind.language, [...variables, ...own], script), ...script])] };
}

;// CONCATENATED MODULE: ./src/languages/recipes/other-shells.ts
// Scripts of other shells, whose commands are written as in any: those of fish, and batch files of Windows.

const FISH = [
    // Blocks say when something is run: that is beside the point.
    [String.raw `^[ \t]*(?:function|end|if|else|for|while|switch|case|begin)\b[^\n]*`, () => ''],
    [String.raw `^[ \t]*(?:and|or|not)[ \t]+(?=\w)`, () => ''],
    [String.raw `^[ \t]*set(?:[ \t]+--?[a-zA-Z]+)*[ \t]+(\w+)[ \t]+(?=[^\s;])`, ([name]) => `${name}=`],
    [String.raw `\$argv\[(\d+)\]`, ([position]) => `\${${position}}`],
    [String.raw `(?<=[\s=])\((?=[ \t]*\w)`, () => '$('],
];
const BATCH = [
    [String.raw `^[ \t]*@?(?:rem\b|::|:\w|echo\b|if\b|goto\b|exit\b|pause\b|setlocal\b)[^\n]*`, () => ''],
    [String.raw `^[ \t]*@?set[ \t]+"?(?!/)(\w+)=([^"\r\n%]*)"?[ \t]*\r?$`, ([name, value]) => `${name}='${value}'`],
    [String.raw `^[ \t]*@(?=\w)|^[ \t]*call[ \t]+(?=curl)`, () => ''],
    [String.raw `\^(?=\r?\n)`, () => '\\'],
    [String.raw `\^(?=[|&<>^])`, () => ''],
    [String.raw `%(\w+)%|%~?(\d)|!(\w+)!`, ([variable, position, late]) => `\${${variable ?? position ?? late}}`],
];
/** Reads a script as one of the usual shells would write it. */
const reading = (rewritings, flags) => (text) => {
    const pattern = new RegExp(rewritings.map(([own]) => `(${own})`).join('|'), flags);
    // Which group each rule is; its own come behind it.
    const groups = rewritings.map(([own]) => new RegExp(`${own}|`).exec('').length);
    const starts = groups.map((_, i) => 1 + groups.slice(0, i).reduce((sum, count) => sum + count, 0));
    const rewrite = (match) => {
        const rule = starts.findIndex(start => match[start] !== undefined);
        return rewritings[rule]?.[1](match.slice(starts[rule] + 1));
    };
    return [{ language: 'shell', blocks: [(0,embedded/* replaced */.$3)(new embedded/* Excerpting */.U8(text).take(0, text.length), pattern, rewrite)] }];
};
/** The commands of a fish script. */
const readFish = reading(FISH, 'gm');
/** The commands of a batch file. */
const readBatch = reading(BATCH, 'gim');

;// CONCATENATED MODULE: ./src/languages/recipes/procfile.ts
// Procfiles and their like: `name: command` on each line.

/** The commands of a Procfile. */
function readProcfile(text) {
    return [...text.matchAll(/^[\w-]+:[ \t]*(\S.*)$/gm)].map(match => ({ language: 'shell', blocks: [new embedded/* Excerpting */.U8(text).take(match.index + match[0].length - match[1].length, match.index + match[0].length)] }));
}

// EXTERNAL MODULE: ./src/languages/grammar/commands.ts + 1 modules
var grammar_commands = __webpack_require__(9563);
;// CONCATENATED MODULE: ./src/languages/recipes/hcl.ts
// Objects of HCL as the JSON that `jsonencode` makes of them, between the double quotes of a shell.
// https://developer.hashicorp.com/terraform/language/expressions/types#maps-objects


/** What stands between values: white space, and the comments of all three kinds. */
const BETWEEN = /(?:\s|,|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const KEY = /([A-Za-z_][\w-]*)[ \t]*[=:](?!=)/y;
const SIGN = /[ \t]*[=:]/y;
/** What is the same in JSON. */
const SAME = /(?:true|false|null|-?\d+(?:\.\d+)?)(?=\s*(?:[,\n}\])#]|$))/y;
/** What loops over something is no object that is written out. */
const LOOPS = /[[{]\s*for\s/y;
/** How deep objects are read. */
const MAX_DEPTH = 8;
/** Text between double quotes in a shell. */
const quotedText = (text) => text.replace(/["`\\]|\$\(/g, '\\$&');
/** The JSON of the value that begins at an offset; undefined where it is not written out. */
function jsonAt(file, at, texts) {
    const reader = new Reader(file, texts, at);
    return reader.value(0) && reader.json.text !== '' ? reader.json : undefined;
}
class Reader {
    file;
    texts;
    at;
    json;
    constructor(file, texts, at) {
        this.file = file;
        this.texts = texts;
        this.at = at;
        this.json = new embedded/* Excerpting */.U8(file);
    }
    /** Reads one value; says whether it ended. */
    value(depth) {
        this.skip(BETWEEN);
        const [from, text] = [this.at, this.text()];
        if (text)
            this.json.put(quotedText(JSON.stringify(text.said.text)), text.start, text.end);
        else if (depth < MAX_DEPTH && /[{[]/.test(this.file[from] ?? '') && !this.match(LOOPS))
            return this.several(this.file[from] === '{', depth);
        else if (this.skip(SAME))
            this.json.put(this.file.slice(from, this.at), from, this.at);
        else {
            this.expression();
            this.json.put((0,grammar_commands/* variable */.bv)(this.file.slice(from, this.at)), from, this.at);
        }
        return this.at > from;
    }
    /** The entries of an object, or the items of a list. */
    several(isObject, depth) {
        const end = isObject ? '}' : ']';
        this.json.add(this.file[this.at++]);
        for (let isFirst = true;; isFirst = false) {
            this.skip(BETWEEN);
            if (this.file[this.at] === end)
                break;
            if (!isFirst)
                this.json.add(',');
            if ((isObject && !this.key()) || !this.value(depth + 1))
                return false;
        }
        this.json.add(end);
        this.at++;
        return true;
    }
    key() {
        const [from, text, name] = [this.at, this.text(), this.match(KEY)?.[1]];
        if (text === undefined && name === undefined)
            return false;
        if (!text)
            this.at += name.length;
        this.json.put(quotedText(JSON.stringify(text?.said.text ?? name)), from, this.at).add(':');
        return this.skip(SIGN);
    }
    /** A text that begins here. */
    text() {
        const text = this.texts.find(({ start }) => start === this.at);
        if (text)
            this.at = text.end;
        return text;
    }
    /** Goes to the end of what has to be worked out. */
    expression() {
        for (let open = 0; this.at < this.file.length; this.at++) {
            const letter = this.file[this.at];
            if (open === 0 && /[,\n}\])]/.test(letter))
                return;
            open += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
            if (this.text())
                this.at--;
        }
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        return pattern.exec(this.file);
    }
    skip(pattern) {
        const length = this.match(pattern)?.[0].length ?? 0;
        this.at += length;
        return length > 0;
    }
}

;// CONCATENATED MODULE: ./src/languages/recipes/texts.ts
// Files in whose texts commands stand: Terraform's provisioners, Puppet's `exec`, AppleScript's `do shell script`.




/** The end of a file, which ends all that nothing else does: what is open is not gone through again. */
const END = '$(?![^])';
const DOUBLE = String.raw `"((?:\\[^]|\$\{[^{}]*\}|\$(?!\{[^{}]*\})|[^"\\$])*)(?:"|${END})`;
const texts_ESCAPES = { n: '\n', t: '\t', r: '' };
/** The whole way to a program. */
const FOLDERS = /^\s*(?:\/[\w.-]+)+\/(?=(?:curl|wget|gh)\s)/;
/** As much of a file as is looked at for what stands before a text. */
const REACH = 400;
/** What is joined to a text: a value, up to the next text or the end of the line. */
const JOINED = /(?:[ \t]|\u00ac\r?\n){0,80}&(?:[ \t]|\u00ac\r?\n){0,80}(quoted form of[ \t]+)?([^&"\n\u00ac#]{0,200})/y;
/** What stands right before a text that is joined to another one; group 1 is the parenthesis that it opens. */
const GOES_ON = /&(?:[ \t]|\u00ac\r?\n)*(?:quoted form of[ \t]+)?(\(?)[ \t]*$/;
/** How long a text is at most that is put together of others. */
const MOST = 3_000;
/** The texts of a file, in order; those that are joined are one. */
function textsIn(file, writing) {
    const pattern = new RegExp(`(?:${writing.comment})|${DOUBLE}|(${writing.plain ?? '(?!)'})|(${writing.heredoc ?? '(?!)()'})`, 'gm');
    const drafts = [];
    for (let match = pattern.exec(file); match; match = pattern.exec(file)) {
        const { index: start, 0: { length }, 1: double, 2: plain, 3: heredoc } = match;
        const end = start + length;
        const own = double !== undefined ? said(file, start + 1, end - 1, writing, true)
            : plain !== undefined ? new embedded/* Excerpting */.U8(file).take(start + 1, end - 1)
                : heredoc !== undefined ? said(file, file.indexOf('\n', start) + 1, file.lastIndexOf('\n', end - 1) + 1, writing, false) : undefined;
        if (!own)
            continue;
        const parts = [own, ...(writing.joins ? valuesBehind(file, end) : [])];
        const before = drafts.at(-1);
        const between = writing.joins && before && end - before.start < MOST ? file.slice(before.end, start) : '';
        const [isMore, open = ''] = /^(?:[ \t]|\u00ac\r?\n)*&(?:[^\n"]|\u00ac\r?\n)*$/.test(between) ? GOES_ON.exec(between) ?? [] : [];
        if (isMore === undefined || !before)
            drafts.push({ start, end, parts });
        else {
            before.parts.push((0,embedded/* verbatim */.Bj)(open && '"'), ...parts);
            before.end = end;
        }
    }
    return drafts.map(({ start, end, parts }) => ({ start, end, said: (0,embedded/* concatenated */.c)(parts) }));
}
/** The values that are joined to what ends here. */
function valuesBehind(file, end) {
    const values = [];
    JOINED.lastIndex = end;
    for (let match = JOINED.exec(file); match; match = JOINED.exec(file)) {
        const [whole, quoted = '', written = ''] = match;
        const code = written.replace(/\s*(?:--.*)?$/, '');
        const at = match.index + whole.length - written.length;
        // All in parentheses is one word.
        const isWord = quoted !== '' && /^\w+$/.test(code);
        const [isOpen, isClosed] = [isWord || (code.startsWith('(') && !code.endsWith(')')), isWord || (code.endsWith(')') && !code.startsWith('('))];
        if (/\w/.test(code))
            values.push(new embedded/* Excerpting */.U8(file).add(isOpen ? '"' : '').put((0,grammar_commands/* variable */.bv)(code), at, at + code.length).add(isClosed ? '"' : ''));
        if (code !== written)
            break;
    }
    return values;
}
/** What a text says: without its escapes, with variables of the shell for its holes. */
function said(file, from, to, { hole = '(?!)()' }, escapes) {
    const excerpt = new embedded/* Excerpting */.U8(file);
    let last = from;
    for (const match of file.slice(from, to).matchAll(new RegExp(`${escapes ? String.raw `\\([^])` : '(?!)()'}|${hole}`, 'g'))) {
        const [whole, escape, code] = match;
        const at = from + match.index;
        excerpt.take(last, at).put(escape !== undefined ? texts_ESCAPES[escape] ?? escape : code !== undefined ? (0,grammar_commands/* variable */.bv)(code) : whole.slice(1), at, at + whole.length);
        last = at + whole.length;
    }
    return excerpt.take(last, to);
}
/** What a file calls its texts, except for commands. */
const namedIn = (file, texts, { settings }) => texts.flatMap(({ start, said: value }) => {
    if (!GIVES.test(file.slice(Math.max(0, start - 10), start)) || isCommand(value))
        return [];
    const before = file.slice(Math.max(0, start - REACH), start);
    return settings.flatMap(([pattern, name]) => { const [, found] = pattern.exec(before) ?? []; return found === undefined ? [] : [{ name: name(found), value }]; });
});
/** What ends where a name is given a value. */
const GIVES = /(?:[=:]|\bto)\s*$/i;
const isCommand = ({ text }) => grammar_commands/* COMMAND */.Wr.test(text.replace(FOLDERS, ''));
/** Commands as one script, behind the variables that they read. */
const texts_script = (commands, variables) => (commands.length === 0 ? [] : [{ language: 'shell', blocks: [...(0,data_variables/* assignments */.TT)('shell', variables, commands), ...commands] }]);
/** The commands among the texts of a file. */
function commandsAmong(file, texts, { said: onlySaid }) {
    return texts.flatMap(({ start, said: command }, i) => {
        const isProgram = grammar_commands/* PROGRAM */.RX.test(command.text);
        if (!isProgram && !isCommand(command))
            return [];
        const before = file.slice(Math.max(0, start - REACH), start);
        if (onlySaid.test(before) || (0,grammar_commands/* isOnlySaid */.ij)(before, before.length))
            return [];
        if (!isProgram)
            return [command];
        const end = texts.slice(i, i + MAX_WORDS).findIndex((one, j) => !/^\s*,\s*$/.test(file.slice(one.end, texts[i + j + 1]?.start ?? one.end)));
        return (/\[\s*$/.test(before) ? (0,exec/* lineOf */.cA)(texts.slice(i, end < 0 ? i + MAX_WORDS : i + end + 1).map(one => one.said)) : undefined) ?? [];
    });
}
/** How many words of a list are read. */
const MAX_WORDS = 60;
/** The commands of a file. */
const readTexts = (writing) => (file) => {
    const texts = textsIn(file, writing);
    return texts_script(commandsAmong(file, texts, writing), namedIn(file, texts, writing));
};

;// CONCATENATED MODULE: ./src/languages/recipes/tools.ts
// The tools that run commands which stand in texts, and how their files are written.



const SLASHES = String.raw `\/\/[^\n]*|\/\*[^]*?(?:\*\/|${END})`;
/** https://developer.hashicorp.com/terraform/language/expressions/strings */
const TERRAFORM = {
    comment: String.raw `#[^\n]*|${SLASHES}`, heredoc: String.raw `<<[-~]?(\w+)[ \t]*\r?\n[^]*?(?:\n[ \t]*\4\b|${END})`, hole: String.raw `\$\$\{|\$\{([^{}]*)\}`,
    settings: [
        [/(?:^|\n)[ \t]*(\w+)[ \t]*=[ \t]*$/, name => name], [/(?:^|\n)[ \t]*(\w+)[ \t]*=[ \t]*$/, name => `local_${name}`],
        [/\bvariable\s+"(\w+)"\s*\{[^{}]*\bdefault\s*=\s*$/, name => `var_${name}`],
    ],
    said: /\b(?:description|error_message|value)\s*=\s*$/,
};
/** https://www.puppet.com/docs/puppet/8/lang_data_string */
const PUPPET = {
    comment: String.raw `#[^\n]*`, plain: String.raw `'(?:\\[^]|[^'\\])*(?:'|${END})`, hole: String.raw `\$\{([^{}]*)\}`,
    settings: [[/\$(\w+)\s*=\s*$/, name => name]], said: /\b(?:notify\s*\{|notice|warning|err|fail|description\s*=>)[\s(]*$/,
};
/** https://developer.apple.com/library/archive/technotes/tn2065/_index.html */
const APPLESCRIPT = {
    comment: String.raw `--[^\n]*|#[^\n]*|\(\*[^]*?(?:\*\)|${END})`, joins: true,
    settings: [[/\bset\s+(\w+)\s+to\s*$/i, name => name], [/\bproperty\s+(\w+)\s*:\s*$/i, name => name]], said: /\b(?:display\s+(?:dialog|alert|notification)|log|say)[\s(]*$/i,
};
const SENDERS = [
    // https://registry.terraform.io/providers/hashicorp/http/latest/docs/data-sources/http, https://registry.terraform.io/providers/devops-rob/terracurl/latest/docs
    { head: String.raw `(?:data\s+"(?:http|terracurl_request)"|(?:resource|ephemeral)\s+"terracurl_request")`, url: 'url', method: 'method', body: 'request_body' },
    // https://registry.terraform.io/providers/Mastercard/restapi/latest/docs/resources/object
    { head: String.raw `resource\s+"restapi_object"`, url: '(?:create_)?path', method: 'create_method', body: 'data', base: /\bprovider\s+"restapi"\s*\{[^{}]*\buri\s*=\s*$/, usual: 'POST' },
];
/** The commands of a configuration of Terraform, and the requests that it describes. */
function readTerraform(file) {
    const texts = textsIn(file, TERRAFORM);
    return texts_script([...commandsAmong(file, texts, TERRAFORM), ...SENDERS.flatMap(sender => requestsOf(sender, file, texts))], namedIn(file, texts, TERRAFORM));
}
/** Requests as commands. */
function requestsOf({ head, url, method, body, base, usual }, file, texts) {
    const blocks = file.matchAll(new RegExp(String.raw `\b${head}\s+"[\w-]+"\s*\{(?=([^]{0,1500}?\n\}))`, 'g'));
    const quoted = ({ said, start, end }) => new embedded/* Excerpting */.U8(file).put(quotedText(said.text), start + 1, end - 1);
    return [...blocks].flatMap(({ index, 0: { length }, 1: block = '' }) => {
        const from = index + length;
        const inside = texts.filter(({ start }) => start > index && start < from + block.length);
        const [to, by, sent] = [url, method, body].map(key => inside.find(({ start }) => new RegExp(String.raw `\b${key}\s*=\s*$`).test(file.slice(index, start))));
        if (!to)
            return [];
        const written = new RegExp(String.raw `\b${body}\s*=\s*(?:(jsonencode\()\s*)?`).exec(block);
        const json = written?.[1] === undefined ? undefined : jsonAt(file, from + written.index + written[0].length, texts);
        const data = sent ? quoted(sent) : written ? json ?? (0,embedded/* verbatim */.Bj)('${request_body}') : undefined;
        const root = base && texts.find(({ start }) => base.test(file.slice(Math.max(0, start - 1500), start)));
        return [(0,embedded/* concatenated */.c)([
                new embedded/* Excerpting */.U8(file).put('curl', index, from), ...(by ? [(0,embedded/* verbatim */.Bj)(' -X "'), quoted(by), (0,embedded/* verbatim */.Bj)('"')] : usual === undefined ? [] : [(0,embedded/* verbatim */.Bj)(` -X ${usual}`)]), ...(data ? [(0,embedded/* verbatim */.Bj)(' -d "'), data, (0,embedded/* verbatim */.Bj)('"')] : []),
                (0,embedded/* verbatim */.Bj)(' "'), ...(root ? [quoted(root)] : base ? [(0,embedded/* verbatim */.Bj)('${restapi_uri}')] : []), quoted(to), (0,embedded/* verbatim */.Bj)('"'),
            ])];
    });
}
/** The commands of a manifest of Puppet. */
const readPuppet = readTexts(PUPPET);
/** The commands of an AppleScript. */
const readAppleScript = readTexts(APPLESCRIPT);

;// CONCATENATED MODULE: ./src/languages/recipes/index.ts








const COMMENT = /^[ \t]*#[^\n]*(?:authorizations|\/applications\/)[^\n]*/gm;
/** By the name of the file. */
const READERS = [
    [/(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i, readDockerfile],
    [/(?:^|\/)Procfile[^/]*$/, readProcfile],
    [/gitconfig[^/]*$/, readGitConfig],
    [/\.fish$/i, readFish],
    [/\.(?:bat|cmd)$/i, readBatch],
    [/\.(?:tf|hcl)$/i, readTerraform],
    [/\.pp$/i, readPuppet],
    [/\.applescript$/i, readAppleScript],
    [/./, readMakefile],
];
/** What comments mention; the commands are the shell's. */
const lower = ({ path, text }) => {
    const reading = new data_reading/* Reading */.zK(path, text);
    for (const match of text.matchAll(COMMENT))
        reading.texts.push({ text: match[0], at: reading.place({ start: match.index + match[0].indexOf('#'), end: match.index + match[0].length }), kind: 'comment' });
    return reading.program('recipe', undefined, []);
};
const recipes_embedded = ({ path, text }) => READERS.find(([name]) => name.test(path))[1](text);
/** The front end of such files. */
async function load() {
    return { id: 'recipe', lower, library: { functions: {}, methods: {}, adapters: {} }, words: words/* words */.a, clients: [], embedded: recipes_embedded };
}


/***/ })

};
;