"use strict";
exports.id = 9563;
exports.ids = [9563];
exports.modules = {

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   Bj: () => (/* binding */ verbatim),
/* harmony export */   Fn: () => (/* binding */ originOfEnd),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   U8: () => (/* binding */ Excerpting),
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony export standIn */
// Code of one language inside a file of another: a block of a document, a step of a workflow, a command in a string.
/** Puts an excerpt together. */
class Excerpting {
    file;
    text = '';
    stretches = [];
    constructor(file) {
        this.file = file;
    }
    /** Takes a part of the file as it is. */
    take(from, to) {
        return this.put(this.file.slice(from, to), from, to);
    }
    /** Adds text that stands for a part of the file: a character for its escape sequence, or a whole part as it is. */
    put(text, from, to) {
        if (text === '')
            return this;
        this.stretches.push({ at: this.text.length, length: text.length, from, source: to - from });
        this.text += text;
        return this;
    }
    /** Adds text that stands nowhere in the file. */
    add(text) {
        this.text += text;
        return this;
    }
}
/** Text that stands nowhere in the file. */
const verbatim = (text) => ({ text, stretches: [] });
/** Excerpts one after the other, each on lines of its own. */
function joined(excerpts, lead = '') {
    return concatenated([verbatim(lead), ...excerpts.flatMap(one => (one.text.endsWith('\n') ? [one] : [one, verbatim('\n')]))]);
}
/** A part of an excerpt. */
function slice({ text, stretches }, from, to = text.length) {
    const kept = stretches.flatMap(({ at, length, from: start, source }) => {
        const [first, last] = [Math.max(at, from), Math.min(at + length, to)];
        if (last <= first)
            return [];
        const whole = source !== length;
        return [{ at: first - from, length: last - first, from: whole ? start : start + first - at, source: whole ? source : last - first }];
    });
    return { text: text.slice(from, to), stretches: kept };
}
/** Excerpts one right after the other. */
function concatenated(excerpts) {
    let text = '';
    const stretches = [];
    for (const excerpt of excerpts) {
        const before = text.length;
        for (const stretch of excerpt.stretches)
            stretches.push({ ...stretch, at: stretch.at + before });
        text += excerpt.text;
    }
    return { text, stretches };
}
/** Text that stands for a part of an excerpt. */
function standIn(text, excerpt, start, end) {
    const from = origin(excerpt, start);
    return { text, stretches: text === '' ? [] : [{ at: 0, length: text.length, from, source: Math.max(0, originOfEnd(excerpt, end) - from) }] };
}
/** An excerpt in which other text stands for what a pattern matches; undefined leaves a match as it is. */
function replaced(excerpt, pattern, by) {
    const parts = [];
    let last = 0;
    for (const match of excerpt.text.matchAll(pattern)) {
        const text = by(match);
        if (text === undefined)
            continue;
        const end = match.index + match[0].length;
        parts.push(slice(excerpt, last, match.index), standIn(text, excerpt, match.index, end));
        last = end;
    }
    return last === 0 ? excerpt : concatenated([...parts, slice(excerpt, last)]);
}
/** Where the character at an offset of an excerpt stands in the file. */
function origin({ stretches }, offset) {
    const index = indexAt(stretches, offset);
    const { at, length, from, source } = stretches[index] ?? NOWHERE;
    // Between two stretches stands what is in no file: there begins the next one.
    const next = stretches[index + 1];
    if (next && offset >= at + length)
        return next.from;
    if (source !== length)
        return offset >= at + length ? from + source : from;
    return from + Math.max(0, Math.min(offset - at, length));
}
/** Where the text that ends at an offset of an excerpt ends in the file. */
function originOfEnd(excerpt, offset) {
    if (offset <= 0)
        return origin(excerpt, 0);
    const { at, length, from, source } = excerpt.stretches[indexAt(excerpt.stretches, offset - 1)] ?? NOWHERE;
    return source === length ? from + Math.max(0, Math.min(offset - at, length)) : from + source;
}
const NOWHERE = { at: 0, length: 0, from: 0, source: 0 };
/** The last stretch that begins at or before an offset. */
function indexAt(stretches, offset) {
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (stretches[middle].at <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 9563:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wr: () => (/* binding */ COMMAND),
  RX: () => (/* binding */ PROGRAM),
  GO: () => (/* binding */ commandsIn),
  AA: () => (/* binding */ constants),
  ij: () => (/* binding */ isOnlySaid),
  fi: () => (/* binding */ mayCommand),
  J$: () => (/* binding */ several),
  bv: () => (/* binding */ variable),
  cG: () => (/* binding */ variableName)
});

// EXTERNAL MODULE: ./src/analysis/embedded.ts
var embedded = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/languages/grammar/grown.ts
/** What stands between a variable and what it is given, and between it and what is added. */
const GIVES = new Set(['=', ':=']);
const ADDS = new Set(['+=', '.=', '<<']);
/** Methods that add their arguments to what they are called on. */
const METHOD = /^\s*(?:\.|->)\s*(?:append|extend|push|concat|add|addAll|args?)\s*\(/;
/** Functions that add to their first argument. */
const FUNCTION = /^(?:append|array_push)\s*\(/;
const namedOf = (node) => node.children.filter(c => c.named);
/** The two sides of an assignment, or of what adds in the same way, and the sign between them. */
function sides(node, text) {
    const [to, right] = namedOf(node).slice(-2);
    return to && right ? { left: text.slice(to.start, to.end), sign: text.slice(to.end, right.start).trim(), right } : undefined;
}
/** The variable that holds what begins at `at`, from the nodes around it, the innermost first. */
function keptIn(outwards, at, text) {
    for (const node of outwards) {
        const both = sides(node, text);
        if (both && GIVES.has(both.sign) && both.right.start <= at && /^[$\w]+$/.test(both.left))
            return { name: both.left, statement: node };
        const [, name, rest = ''] = /^([$\w]+)([\s\S]*)/.exec(text.slice(node.start, at)) ?? [];
        if (name !== undefined && METHOD.test(rest))
            return { name, statement: node };
    }
    return undefined;
}
/** What is added to the variable behind its statement, in order, until it is given something else. */
function addedTo({ name, statement }, outwards, forms, text) {
    const scope = outwards.find(node => forms[node.type]?.as === 'function') ?? outwards.at(-1);
    const added = [];
    const visit = (node) => {
        if (node.end <= statement.end)
            return true;
        const both = node.start > statement.start ? sides(node, text) : undefined;
        if (both && GIVES.has(both.sign) && both.left === name && !FUNCTION.test(text.slice(both.right.start)))
            return false;
        const more = node.start > statement.start ? additions(node, name, text) : [];
        added.push(...more);
        return more.length > 0 || node.children.every(visit);
    };
    scope?.children.every(visit);
    return added;
}
/** What one statement adds. */
function additions(node, name, text) {
    const both = sides(node, text);
    if (both && (ADDS.has(both.sign) ? both.left === name : both.sign === '=' && both.left.replace(/\s*\[\s*\]$/, '') === name && both.left !== name))
        return [both.right];
    if (both?.sign === '<<' && both.left.startsWith(name))
        return [...additions(namedOf(node)[0], name, text), both.right];
    const said = text.slice(node.start, node.end);
    if (FUNCTION.test(said)) {
        const args = namedOf(node).flatMap(child => (/argument/.test(child.type) ? namedOf(child) : []));
        return args[0] && text.slice(args[0].start, args[0].end) === name ? args.slice(1) : [];
    }
    return said.startsWith(name) && METHOD.test(said.slice(name.length)) ? argumentsOf(node) : [];
}
/** The arguments of a chain of calls, the first call's first. */
function argumentsOf(node) {
    return namedOf(node).flatMap(child => (/argument/.test(child.type) ? namedOf(child) : argumentsOf(child)));
}
/** The text that a name stands for, where it is given one once. */
function givenTo(name, root, text) {
    const found = [];
    const visit = (node) => {
        const both = sides(node, text);
        if (both && GIVES.has(both.sign) && both.left === name)
            found.push(both.right);
        node.children.forEach(visit);
    };
    visit(root);
    return found.length === 1 ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./src/languages/grammar/commands.ts
// Commands that a program hands to the shell, in one string, in several that are joined, or word by word: they are read as scripts.


/** What a script begins with that comes to its requests later: so it is written as no sentence is. */
const BEGINS = [
    '#!/', '!\\s*', '(?:(?:export|local|readonly)\\s+)?[A-Za-z_]\\w*=', 'set\\s+[-+]', 'cd\\s+\\S+\\s*(?:\\n|&&|;)', 'mkdir\\s+(?:-|\\S+\\s*(?:\\n|&&|;))', 'rm\\s+-', 'sleep\\s+\\d', 'sudo\\s+',
    'echo\\s+["\'$]', 'eval\\s+["\'$]', 'if\\s+(?:\\[|!|\\$\\(|curl\\s)', 'for\\s+\\w+\\s+in\\s', 'while\\s+(?:\\[|!|:|true\\b|read\\s)', '(?:ba|z)?sh\\s+-\\w*c\\s',
].join('|');
/** A command as one string, or a script with one. */
const COMMAND = new RegExp(`^\\s*(?:(?:curl|wget|gh\\s+api|https?\\s+(?:-|GET|POST|PUT|PATCH|DELETE))\\s|(?:${BEGINS})(?:[^]*?[\\n;&|(!"'\`]|[^]*?\\b(?:then|do|if))?[ \\t]*curl\\s)`);
/** What a file with a command holds, in whatever quotes that is. */
const MENTIONED = /(?<![\w$.-])(?:curl|wget|gh\s+api)\b|["']gh["']|[[(,]\s*[\w$.@>-]*(?:curl|wget)/i;
/** What stands somewhere in a file one of whose commands can be of interest: all parts of a command are in its file. */
const ENDPOINT = /authorizations|applications/;
/** Whether it is worth it to look for commands in a file. */
const mayCommand = (text) => MENTIONED.test(text) && ENDPOINT.test(text);
/** The first of several words of one. */
const PROGRAM = /^(?:[\w/.-]*\/)?(?:curl|wget|gh)$/;
/** What is named after one: it holds the program's path. */
const HELD = /^[$@]?(?:\w+(?:\.|->|::))*(?:\w*_)?(curl|wget)(?:_?(?:path|cmd|bin|binary|command|exe|executable|program|tool))?$/i;
/** What stands before a command that is only said, or expected of somebody else: `puts "curl \u2026"`, `receive(:run).with("curl \u2026")`. Not `system(printf("curl \u2026"))`. */
const ONLY_SAID = /(?:\b(?:print(?:ln)?|(?<![(=,]\s*)printf|puts|put(?:Str)?Ln|writeln|echo|cat|say|secho|message|write-[a-z]+|nslog|log|debug|info|warn(?:ing)?|error|raise|fail|die|abort|usage|eq|equalTo|identicalTo|assert\w*|expect)|\.(?:with(?:Args)?|to(?:Strict)?Equal|toBe|toHaveBeenCalledWith|calledWith)|_called_(?:once_)?with)\s*\(?\s*$/i;
/** Whether the string that begins at an offset is no command of this program. */
const isOnlySaid = (text, at) => ONLY_SAID.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
/** A constant of the file: the script may use it by its name. */
const CONSTANT = /(?:\bdefine\(\s*["'](\w+)["']\s*,|\b(\w+)\s*:?=)\s*(["'])([\w:/.@-]+)\3/g;
/** A list among the words that stands for several of them: `*options`. */
const SPREAD = /splat|spread|unpacking/;
/** How many words of a list are read. */
const MAX_WORDS = 60;
function outwardsFrom(innermost) {
    const nodes = [];
    for (let level = innermost; level; level = level.above)
        nodes.push(level.node);
    return nodes;
}
/** The commands in a file of this language. */
function commandsIn({ forms }, parse) {
    return ({ text }) => {
        if (!mayCommand(text))
            return [];
        const syntax = parse(text);
        if (typeof syntax === 'string')
            return [];
        const found = [];
        const textForm = (node) => { const form = forms[node.type]; return form?.as === 'text' ? form : undefined; };
        const read = (node, form) => {
            const pieces = piecesOf(node, form, text);
            return { pieces, said: pieces.map(p => (p.kind === 'content' ? text.slice(p.start, p.end) : p.kind === 'escape' ? text.slice(p.start + 1, p.end) : '$x')).join('') };
        };
        const visit = (node, index, siblings, above) => {
            const filled = formatted(node, forms, text);
            const parts = filled ? [filled.text] : flattened(node, forms, text);
            const first = parts[0] && textForm(parts[0]);
            const said = first ? read(parts[0], first).said : '';
            if ((COMMAND.test(said) || PROGRAM.test(said)) && !first?.runs && isOnlySaid(text, node.start))
                return;
            const called = calledWith(node, siblings, text);
            if (called)
                found.push(listed(siblings, forms, textForm, (part, form) => read(part, form).said, new embedded/* Excerpting */.U8(text).add(constants(text)).put(called.program, called.start, node.start).add(' '), text).add('\n'));
            const isCommand = COMMAND.test(said);
            const isProgram = !isCommand && parts.length === 1 && (PROGRAM.test(said) || isHeld(node, siblings, above, forms, text));
            const outwards = isCommand || isProgram ? outwardsFrom(above) : [];
            const kept = keptIn(outwards, node.start, text);
            const added = kept ? addedTo(kept, outwards, forms, text) : [];
            if (isCommand)
                found.push([...parts, ...added.flatMap(one => flattened(one, forms, text))].reduce((excerpt, part) => put(excerpt, part, textForm(part), text, filled), new embedded/* Excerpting */.U8(text).add(constants(text))).add('\n'));
            else if (isProgram) {
                const words = [...wordsFrom(siblings.slice(index), outwards, forms, text), ...added.flatMap(one => opened(one, forms))].map(one => joinedIn(one, [outwards.find(outer => forms[outer.type]?.as === 'function') ?? syntax.root, syntax.root], forms, text));
                found.push(listed(words, forms, textForm, (part, form) => read(part, form).said, new embedded/* Excerpting */.U8(text).add(constants(text)), text).add('\n'));
            }
            // What only wraps one thing stands among the siblings of that.
            else if (node.children.filter(c => c.named).length === 1)
                node.children.forEach(child => visit(child, index, siblings, { node, above }));
            else
                node.children.forEach((child, i) => visit(child, i, node.children, { node, above }));
        };
        visit(syntax.root, 0, [syntax.root], undefined);
        return found.map(excerpt => ({ language: 'shell', blocks: [excerpt] }));
    };
}
/** The program that something is named after. */
const heldBy = ({ start, end }, text) => HELD.exec(text.slice(start, end))?.[1]?.toLowerCase();
/** Whether a name that says so stands for the program in front of its options: `[curl_path, '-X', 'POST', url]`. */
function isHeld(node, siblings, above, forms, text) {
    // Asked about every node: what is rare comes first.
    if (heldBy(node, text) === undefined)
        return false;
    const [first, second] = siblings.filter(c => c.named);
    if (first?.start !== node.start || second === undefined || !/^["']-/.test(text.slice(second.start, second.end)))
        return false;
    const holder = outwardsFrom(above).find(({ start, end }) => start !== node.start || end !== node.end);
    return holder !== undefined && (forms[holder.type]?.as === 'list' || /argument|array/.test(holder.type));
}
/** What stands before the arguments of a function, or of an object, that is the program: `sh.curl(`, `curl[`. */
const CALLED = /(?:^|[^\w$'"`-])(?:\w+\.)?(curl|wget)\s*[([]\s*$/;
/** How far back that is looked for. */
const REACH = 40;
/** The program that is called with its options as arguments: `sh.curl('-X', 'POST', url)`. */
function calledWith(node, siblings, text) {
    if (node !== siblings.find(c => c.named) || !/^["']-/.test(text.slice(node.start, node.start + 2)))
        return undefined;
    const from = Math.max(0, node.start - REACH);
    const before = CALLED.exec(text.slice(from, node.start));
    const program = before?.[1];
    return before && program !== undefined ? { program, start: from + before.index + before[0].lastIndexOf(program) } : undefined;
}
/** Functions that put a word of a command into quotes: `escapeshellarg($url)`, `shlex.quote(url)`, `Shellwords.escape(url)`. */
const QUOTES = /^\\?(?:escapeshell(?:arg|cmd)|(?:(?:shlex|pipes)\.)?(?:quote|shell_?quote)|(?:Shellwords\.)?(?:escape|shellescape))\s*\(([^]*)\)$/;
/** What is a word without them. */
const WORD = /^[a-z]?["']?(?:[\w$/.:@=-]|[#$]?\{[\w$.>-]+\})*["']?$/i;
/** The operands of a concatenation in order, be it in quotes of a shell; anything else is itself. */
function flattened(node, forms, text) {
    const form = forms[node.type];
    const args = form?.as === 'binary' ? undefined : node.children.findLast(c => c.named);
    if (args && QUOTES.test(text.slice(node.start, node.end))) {
        const parts = flattened(unwrapped(args), forms, text);
        return parts.every(({ start, end }) => WORD.test(text.slice(start, end))) ? parts : [node];
    }
    if (form?.as !== 'binary')
        return [node];
    const [left, right] = [node.children[0], node.children.at(-1)];
    const operator = left && right ? text.slice(left.end, right.start).trim() : '';
    return left && right && form.join?.includes(operator) ? [...flattened(left, forms, text), ...flattened(right, forms, text)] : [node];
}
const PERCENT = /%(?:\(\w+\))?[sdv](?!\w)/g;
const BRACES = /\{[\w:?#]*\}/g;
/** Functions that fill in a pattern, and how its placeholders are written. */
const FORMATS = [[/^(?:fmt\.Sprintf|(?:\w+\.)*(?:format|sprintf))$/, PERCENT], [/^(?:format!|(?:\w+\.)*Format)$/, BRACES]];
/** `'curl %s' % url`, `fmt.Sprintf("https://host/%d", id)`. */
function formatted(node, forms, text) {
    const form = forms[node.type];
    const [left, right] = [node.children[0], node.children.findLast(c => c.named)];
    if (!left || !right)
        return undefined;
    if (form?.as === 'binary' && form.format?.includes(text.slice(left.end, right.start).trim())) {
        return { text: left, values: forms[right.type]?.as === 'list' ? right.children.filter(c => c.named) : [right], placeholder: PERCENT };
    }
    const callee = text.slice(node.start, right.start).trim();
    const placeholder = FORMATS.find(([name]) => name.test(callee))?.[1];
    const [pattern, ...values] = placeholder ? right.children.filter(c => c.named).map(unwrapped) : [];
    return pattern && forms[pattern.type]?.as === 'text' ? { text: pattern, values, placeholder: placeholder } : undefined;
}
/** What is inside of something that only wraps it: an argument, a reference. */
function unwrapped(node) {
    const [only, ...more] = node.children.filter(c => c.named);
    return only && more.length === 0 && only.children.length > 0 ? unwrapped(only) : node;
}
/** Steps that add to a command, and what holds the words of one. */
const commands_ADDS = /\.\s*args?$/;
const HOLDS = /^(?:[\w.]+\.)?(?:Arguments|ArgumentList|arguments|args)\s*[:=]/;
/** The program and its words: what stands behind it, or what is added step by step, or is held beside it. */
function wordsFrom(siblings, outwards, forms, text) {
    const [program, ...rest] = siblings.filter(node => node.named && !/initializer/.test(node.type));
    if (!program || rest.length > 0)
        return siblings;
    const made = outwards.find(node => node.start < program.start && !/argument/.test(node.type));
    const added = outwards.filter(node => node.start === made?.start).flatMap(node => {
        const args = node.children.findLast(c => c.named);
        return args && commands_ADDS.test(text.slice(node.start, args.start).trimEnd()) ? args.children.flatMap(child => opened(child, forms)) : [];
    });
    if (added.length > 0)
        return [program, ...added];
    const held = outwards.slice(0, MAX_OUTWARDS).flatMap(node => node.children.flatMap(c => (/initializer/.test(c.type) ? c.children : [c])).filter(c => c.start > program.end && HOLDS.test(text.slice(c.start, c.start + 80))))[0];
    const value = held && unwrapped(held).children.findLast(c => c.named);
    return value ? [program, ...opened(value, forms)] : siblings;
}
/** The items of a list; anything else is itself. */
function opened(node, forms) {
    const inner = unwrapped(node);
    return forms[inner.type]?.as === 'list' || /initializer/.test(inner.type) ? inner.children.filter(c => c.named) : [node];
}
/** The pieces of text that a variable is joined from, in the innermost of these scopes that says so; anything else is itself. */
function joinedIn(node, scopes, forms, text) {
    const name = text.slice(node.start, node.end);
    const value = node.named && /^[$\w]+$/.test(name) ? scopes.map(scope => givenTo(name, scope, text)).find(given => given !== undefined) : undefined;
    return value && flattened(value, forms, text).length > 1 ? value : node;
}
/** How many levels out the words of a program are looked for. */
const MAX_OUTWARDS = 6;
/** Adds text in which placeholders are variables of the script, called like what they stand for. */
function putContent(excerpt, from, to, text, values, placeholder) {
    let at = from;
    for (const match of text.slice(from, to).matchAll(placeholder)) {
        const [start, value] = [from + match.index, values.shift()];
        excerpt.take(at, start).put(variable(value ? text.slice(value.start, value.end) : match[0]), start, start + match[0].length);
        at = start + match[0].length;
    }
    excerpt.take(at, to);
}
/** Literal text, escapes and holes of a string, in order. */
function piecesOf(node, { content, escapes, holes, gaps }, text) {
    if (!content && !holes) {
        const [whole, lead = '', , inner = ''] = /^([A-Za-z@$#]*("""|'''|["'`]))([\s\S]*)\2#*$/.exec(text.slice(node.start, node.end)) ?? [];
        return whole === undefined ? [] : [{ kind: 'content', start: node.start + lead.length, end: node.start + lead.length + inner.length }];
    }
    // What stands between the children, without the quotes around all of them.
    const quote = gaps ? /^(?:"""|["'`])?/.exec(text.slice(node.start, node.start + 3))[0].length : 0;
    const visit = (of, isContent) => {
        const found = [];
        const end = of.end - (of === node ? quote : 0);
        let from = of.start + (of === node ? quote : 0);
        for (const child of of.children) {
            const kind = escapes?.includes(child.type) ? 'escape' : holes?.includes(child.type) ? 'hole' : undefined;
            if (isContent && from < child.start)
                found.push({ kind: 'content', start: from, end: child.start });
            found.push(...(kind ? [{ kind, start: child.start, end: child.end }] : visit(child, content?.includes(child.type) === true)));
            from = child.end;
        }
        if (isContent && from < end)
            found.push({ kind: 'content', start: from, end });
        return found;
    };
    return visit(node, gaps === true);
}
/** Adds a string as it reads; what is no string is a variable of the script. */
function put(excerpt, node, form, text, filled) {
    if (!form)
        return excerpt.put(variable(text.slice(node.start, node.end)), node.start, node.end);
    const left = [...filled?.values ?? []];
    for (const { kind, start, end } of piecesOf(node, form, text)) {
        if (kind === 'content')
            putContent(excerpt, start, end, text, left, filled?.placeholder ?? PERCENT);
        else
            excerpt.put(kind === 'escape' ? unescaped(text.slice(start, end)) : variable(text.slice(start, end)), start, end);
    }
    return excerpt;
}
/** A command in words of their own: `"curl", "-X", "POST", url`. */
function listed(siblings, forms, textForm, saidBy, excerpt, text) {
    const given = siblings.filter(node => node.named).slice(0, MAX_WORDS);
    const words = given.map(node => { let inner = node; while (!textForm(inner) && inner.children.filter(c => c.named).length === 1)
        inner = inner.children.find(c => c.named); return inner; });
    words.forEach((node, i) => {
        if (SPREAD.test(given[i].type)) {
            excerpt.put(` "${several(text.slice(node.start, node.end))}"`, node.start, node.end);
            return;
        }
        const filled = formatted(node, forms, text);
        const parts = filled ? [filled.text] : flattened(node, forms, text);
        const said = parts.map(part => { const form = textForm(part); return form ? saidBy(part, form) : '$'; }).join('');
        // All words in one string behind the program: `Process.Start("curl", "-X POST \u2026")`.
        const together = i === 1 && words.length === 2 && /^-\S+\s/.test(said);
        const quote = together || (!filled && /^[\w/.:@=-]+$/.test(said)) ? '' : filled || parts.length > 1 || said === '$' || said.includes("'") ? '"' : "'";
        const program = i === 0 && parts.length === 1 && !textForm(node) ? heldBy(node, text) : undefined;
        if (program !== undefined) {
            excerpt.put(program, node.start, node.end);
            return;
        }
        excerpt.add(i === 0 ? '' : ' ').add(quote);
        for (const part of parts)
            put(excerpt, part, textForm(part), text, filled);
        excerpt.add(quote);
    });
    return excerpt;
}
const SIMPLE = { n: '\n', t: '\t', r: '' };
const unescaped = (escape) => SIMPLE[escape[1] ?? ''] ?? escape.slice(1);
/** A name or an expression as a variable of the shell. */
const variable = (code) => `\${${variableName(code)}}`;
/** One that stands for any number of words. */
const several = (code) => `\${${variableName(code)}[@]}`;
/** What such a variable is called. */
const variableName = (code) => code.replace(/^[#$]?\{|\}$/g, '').replace(QUOTES, '$1').replace(/^\W+|\W+$/g, '').replace(/\W+/g, '_') || 'x';
/** The constants of a file as variables of the shell. */
const constants = (text) => [...new Map([...text.matchAll(CONSTANT)].map(m => [m[1] ?? m[2], m[4]]))].map(([name, value]) => `${name}='${value}'\n`).join('');


/***/ })

};
;