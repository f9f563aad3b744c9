"use strict";
exports.id = 9671;
exports.ids = [9671];
exports.modules = {

/***/ 93621:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** The lines of one text. Lines and columns count from 1. */
class Lines {
    text;
    known;
    /** The line that was found last: most questions are about the same one, or the next. */
    latest = 0;
    constructor(text) {
        this.text = text;
    }
    /** Where each line starts: nobody asks of most texts. */
    get starts() {
        return this.known ??= startsOf(this.text);
    }
    /** The place from one offset to another, the end exclusive. */
    place(path, start, end) {
        const line = this.line(start);
        const column = start - this.start(line) + 1;
        const endLine = this.line(end);
        return { path, line, column, endLine, endColumn: end - this.start(endLine) + 1 };
    }
    /** The line that an offset is on. */
    line(offset) {
        const { starts, latest } = this;
        const isNear = starts[latest] <= offset && (latest + 2 >= starts.length || offset < starts[latest + 2]);
        let low = isNear ? latest : 0;
        let high = isNear ? Math.min(latest + 1, starts.length - 1) : starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        this.latest = low;
        return low + 1;
    }
    /** The offset at which a line begins. */
    start(line) {
        return this.starts[line - 1];
    }
    offset(line, column) {
        const { starts } = this;
        const start = starts[Math.min(Math.max(line, 1), starts.length) - 1];
        return start + column - 1;
    }
}
function startsOf(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}


/***/ }),

/***/ 23338:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ lastly),
/* harmony export */   GL: () => (/* binding */ looped),
/* harmony export */   HG: () => (/* binding */ Scope),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   dN: () => (/* binding */ declaredAs),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   nV: () => (/* binding */ ownMember),
/* harmony export */   oI: () => (/* binding */ bind)
/* harmony export */ });
/** A new binding with nothing written to it yet. */
function bind(name, kind, at, owner) {
    return { name, kind, at, owner, writes: [], members: [] };
}
/** One block or function of names. Lookups go outwards. */
class Scope {
    outer;
    owner;
    isFunction;
    names = new Map();
    constructor(outer, owner, isFunction = false) {
        this.outer = outer;
        this.owner = owner;
        this.isFunction = isFunction;
    }
    /** Declares a name here; the same name twice is the same binding. */
    declare(name, kind, at) {
        const known = this.names.get(name);
        if (known)
            return known;
        const binding = bind(name, kind, at, this.owner);
        this.names.set(name, binding);
        return binding;
    }
    /** Gives a name to a binding made elsewhere. */
    alias(name, binding) {
        this.names.set(name, binding);
    }
    /** What is called so in this very scope. */
    here(name) {
        return this.names.get(name);
    }
    lookup(name) {
        return this.names.get(name) ?? this.outer?.lookup(name);
    }
    /** What is declared in this very scope. */
    own() {
        return [...this.names.values()];
    }
    /** The nearest function scope: where `var` goes. */
    get functionScope() {
        return this.isFunction || !this.outer ? this : this.outer.functionScope;
    }
}
/** A plain value without a place of its own takes its neighbour's. */
const literal = (value, at) => ({ kind: 'literal', value, at });
const unknown = (why, name, at) => ({ kind: 'unknown', why, name, at });
/** A value with what stands in when it is nothing. */
const withDefault = (value, otherwise, at) => ({ kind: 'either', of: [value, otherwise], at, fallback: true });
const either = (of, at) => (of.length === 1 ? of[0] : { kind: 'either', of, at });
/** A join of one part is that part. */
const join = (parts, at) => (parts.length === 1 && parts[0].kind !== 'literal' ? { kind: 'join', parts, at } : parts.length === 1 ? parts[0] : { kind: 'join', parts, at });
/** What a binding holds in the end, as seen from outside. */
const lastly = (binding) => ({ kind: 'name', binding, at: binding.at, use: { order: Number.MAX_SAFE_INTEGER, owner: binding.owner } });
/** What is bound, as a member of an object that has it from the start. */
const ownMember = (binding) => ({ keys: [literal(binding.name, binding.at)], value: lastly(binding), at: binding.at, order: -1, owner: null, maybe: false });
/** What is declared to be of a type, and has no value that is seen. */
const declaredAs = (name, type, at) => ({ ...bind(name, 'variable', at, null), type });
/** Does `work` as in a loop: the one around, or else one that ends when it is done. `order`: of what comes next. */
function looped(around, order, work) {
    const loop = around ?? { until: Infinity };
    try {
        return work(loop);
    }
    finally {
        if (!around)
            loop.until = order();
    }
}


/***/ }),

/***/ 6328:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rj: () => (/* binding */ clientNamed),
  b2: () => (/* binding */ clients),
  XD: () => (/* binding */ optionOf),
  MH: () => (/* binding */ plainName)
});

;// CONCATENATED MODULE: ./src/languages/shell/clients/curl.ts
/** curl 8.16, and older versions back to 7. */
const curl = {
    names: ['curl'],
    source: 'https://curl.se/docs/manpage.html',
    values: {
        'method': ['-X', '--request'],
        'url': ['--url'],
        'header': ['-H', '--header'],
        'agent': ['-A', '--user-agent'],
        'referer': ['-e', '--referer'],
        'cookie': ['-b', '--cookie'],
        'credentials': ['-u', '--user'],
        'bearer': ['--oauth2-bearer'],
        'data': ['-d', '--data', '--data-ascii', '--data-binary'],
        'raw-data': ['--data-raw'],
        'encoded-data': ['--data-urlencode'],
        'json': ['--json'],
        'upload': ['-T', '--upload-file'],
        'form': ['-F', '--form'],
        'form-string': ['--form-string'],
        'query': ['--url-query'],
        'config': ['-K', '--config'],
    },
    flags: {
        'data-as-query': ['-G', '--get'],
        'head': ['-I', '--head'],
        'next': ['-:', '--next'],
    },
    others: `-C -D -E -P -Q -U -Y -c -h -m -o -r -t -w -x -y -z
    --abstract-unix-socket --alt-svc --aws-sigv4 --cacert --capath --cert --cert-type --ciphers --connect-timeout --connect-to --continue-at
    --cookie-jar --create-file-mode --crlfile --curves --delegation --dns-interface --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-url
    --dump-header --ech --egd-file --engine --etag-compare --etag-save --expect100-timeout --ftp-account --ftp-alternative-to-user --ftp-method
    --ftp-port --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms --haproxy-clientip --help --hostpubmd5 --hostpubsha256 --hsts --interface --ip-tos
    --ipfs-gateway --keepalive-cnt --keepalive-time --key --key-type --knownhosts --krb --krb4 --libcurl --limit-rate --local-port --login-options
    --mail-auth --mail-from --mail-rcpt --max-filesize --max-redirs --max-time --netrc-file --noproxy --output --output-dir --parallel-max
    --parallel-max-host --pass --pinnedpubkey --preproxy --proto --proto-default --proto-redir --proxy --proxy-cacert --proxy-capath --proxy-cert
    --proxy-cert-type --proxy-ciphers --proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass --proxy-pinnedpubkey
    --proxy-service-name --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword --proxy-tlsuser --proxy-user --proxy1.0 --pubkey --quote
    --random-file --range --rate --request-target --resolve --retry --retry-delay --retry-max-time --sasl-authzid --service-name --sigalgs
    --socks4 --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --speed-limit --speed-time --ssl-sessions --stderr --telnet-option
    --tftp-blksize --time-cond --tls-max --tls13-ciphers --tlsauthtype --tlspassword --tlsuser --trace --trace-ascii --trace-config --unix-socket
    --upload-flags --variable --vlan-priority --write-out`,
    operands: 'urls',
};

;// CONCATENATED MODULE: ./src/languages/shell/clients/gh.ts
/** `gh api` of GitHub CLI 2, and `hub api`, its forerunner. */
const gh = {
    names: ['gh', 'hub'],
    subcommand: 'api',
    ordinary: true,
    source: 'https://cli.github.com/manual/gh_api and https://hub.github.com/hub-api.1.html',
    values: {
        'method': ['-X', '--method'],
        'header': ['-H', '--header'],
        'field': ['-f', '--raw-field'],
        'typed-field': ['-F', '--field'],
        'body-file': ['--input'],
        'host': ['--hostname'],
    },
    flags: {},
    others: '-p -q -t --cache --jq --preview --template',
    operands: 'endpoint',
};

;// CONCATENATED MODULE: ./src/languages/shell/clients/httpie.ts
/** HTTPie 3, and xh, which takes the same words. */
const httpie = {
    names: ['http', 'https', 'xh', 'xhs'],
    ordinary: true,
    source: 'https://httpie.io/docs/cli and https://github.com/ducaale/xh',
    values: {
        'credentials': ['-a', '--auth'],
        'auth-type': ['-A', '--auth-type'],
        'bearer': ['--bearer'],
        'body': ['--raw'],
    },
    flags: {},
    others: `-P -o -p -s
    --boundary --cert --cert-key --cert-key-pass --ciphers --default-scheme --format-options --history-print --http-version --interface
    --max-headers --max-redirects --output --pretty --print --proxy --response-charset --response-mime --session --session-read-only --ssl
    --style --timeout --verify`,
    operands: 'method-url-items',
};

;// CONCATENATED MODULE: ./src/languages/shell/clients/wget.ts
/** GNU Wget 1.21. */
const wget = {
    names: ['wget'],
    source: 'https://www.gnu.org/software/wget/manual/wget.html',
    values: {
        'method': ['--method'],
        'header': ['--header'],
        'agent': ['-U', '--user-agent'],
        'referer': ['--referer'],
        'user': ['--user', '--http-user'],
        'password': ['--password', '--http-password', '--http-passwd'],
        'post-data': ['--post-data'],
        'post-file': ['--post-file'],
        'body': ['--body-data'],
        'body-file': ['--body-file'],
        'config': ['-i', '--input-file'],
    },
    flags: { head: ['--spider'] },
    others: `-A -B -D -I -O -P -Q -R -T -X -a -e -l -o -t -w
    --accept --accept-regex --append-output --backups --base --bind-address --body --ca-certificate --ca-directory --certificate
    --certificate-type --ciphers --compression --config --connect-timeout --crl-file --cut-dirs --default-page --directory-prefix --dns-timeout
    --domains --exclude-directories --exclude-domains --execute --follow-tags --ftp-password --ftp-user --ignore-tags --include-directories
    --level --limit-rate --load-cookies --local-encoding --output-document --output-file --pinnedpubkey --prefer-family --private-key
    --private-key-type --progress --proxy-password --proxy-user --quota --read-timeout --regex-type --reject --reject-regex --rejected-log
    --remote-encoding --report-speed --restrict-file-names --retry-on-http-error --save-cookies --secure-protocol --start-pos --timeout --tries
    --use-askpass --wait --waitretry --warc-dedup --warc-file --warc-header --warc-max-size --warc-tempdir`,
    operands: 'urls',
};

;// CONCATENATED MODULE: ./src/languages/shell/clients/index.ts




/** One file each. */
const clients = [curl, wget, httpie, gh];
/** By client, then by option as written: `-X`, `--request`. */
const tables = new Map(clients.map(client => [client, table(client)]));
/** What an option is to a client. Undefined: it takes no value and changes nothing. */
function optionOf(client, name) {
    return tables.get(client).get(name);
}
/** A command's name without its folder and ending: `/usr/bin/curl`, `curl.exe`. */
function plainName(name) {
    return name.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
}
/** The client of a command name. */
function clientNamed(name) {
    const plain = plainName(name);
    return clients.find(client => client.names.includes(plain));
}
function table(client) {
    const options = new Map();
    for (const name of client.others.split(/\s+/))
        options.set(name, { value: true });
    for (const [meaning, names] of entries(client.values))
        for (const name of names)
            options.set(name, { value: true, meaning });
    for (const [meaning, names] of entries(client.flags))
        for (const name of names)
            options.set(name, { value: false, meaning });
    return options;
}
function entries(record) {
    return Object.entries(record);
}


/***/ }),

/***/ 69671:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerWith: () => (/* binding */ lowerWith)
});

// EXTERNAL MODULE: ./src/analysis/scope.ts
var scope = __webpack_require__(23338);
;// CONCATENATED MODULE: ./src/languages/shell/text.ts
// Text that is only partly known: pieces as they are quoted, cut without losing the place of what is left.

const isPiece = (expr) => expr.kind === 'literal' && typeof expr.value === 'string';
/** Stands for a hole where a text is looked at as a string. */
const HOLE = '\0';
/** The text with a mark for each hole. */
function render(text) {
    return text.parts.map(piece => (isPiece(piece) ? piece.value : HOLE)).join('');
}
/** The whole text, if all of it is known. */
function known(text) {
    const all = text && render(text);
    return all?.includes(HOLE) ? undefined : all;
}
/** The known text it begins with; empty when it begins with a hole. */
function lead(text) {
    return render(text).split(HOLE, 1)[0];
}
/** The expression it is: neighbouring pieces become one literal. */
function toExpr({ parts, at }) {
    const runs = [];
    for (const piece of parts) {
        const last = runs[runs.length - 1];
        if (last && isPiece(last) && isPiece(piece))
            runs[runs.length - 1] = (0,scope/* literal */.eu)(last.value + piece.value, at);
        else
            runs.push(piece);
    }
    const [only] = runs;
    if (runs.length > 1)
        return { kind: 'join', parts: runs, at };
    if (!only)
        return (0,scope/* literal */.eu)('', at);
    return isPiece(only) && !exact(only) ? (0,scope/* literal */.eu)(only.value, at) : only;
}
/** The text an expression is. */
function fromExpr(expr) {
    return { parts: expr.kind === 'join' ? expr.parts : [expr], at: expr.at };
}
/** One of several texts; nothing for none. */
function oneOf(texts) {
    const [first, ...more] = texts;
    if (!first || more.length === 0)
        return first;
    return { parts: [(0,scope/* either */.gP)(texts.map(toExpr), first.at)], at: first.at };
}
/** From the start of one place to the end of another. */
function cover(from, to) {
    return { ...from, endLine: to.endLine, endColumn: to.endColumn };
}
/** What is left after the first letters. */
function drop(text, count) {
    return count === 0 ? text : part(text, count, Infinity);
}
/** Before and after the first match of a pattern in the known text. Undefined: there is none. */
function split(text, separator) {
    const match = separator.exec(render(text));
    return match ? [part(text, 0, match.index), part(text, match.index + match[0].length, Infinity)] : undefined;
}
/** The part between two offsets of the rendered text. */
function part(text, from, to) {
    const parts = [];
    let offset = 0;
    for (const piece of text.parts) {
        const length = isPiece(piece) ? piece.value.length : 1;
        const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, length)];
        if (start < end)
            parts.push(isPiece(piece) ? slice(piece, start, end) : piece);
        offset += length;
    }
    const [first, last] = [parts[0], parts[parts.length - 1]];
    return { parts, at: first && last ? cover(from === 0 ? text.at : first.at, to === Infinity ? text.at : last.at) : text.at };
}
/** Several texts with another between them. */
function joined(texts, between) {
    const [first, last] = [texts[0], texts[texts.length - 1]];
    const parts = texts.flatMap((text, i) => (i === 0 ? text.parts : [(0,scope/* literal */.eu)(between, text.at), ...text.parts]));
    return { parts, at: cover(first.at, last.at) };
}
/** Whether a piece stands in the file letter by letter, so that a part of it has a place of its own. */
function exact({ value, at }) {
    const [line, column] = after(at, value);
    return line === at.endLine && column === at.endColumn;
}
function after(at, text) {
    const last = text.lastIndexOf('\n');
    if (last < 0)
        return [at.line, at.column + text.length];
    return [at.line + text.split('\n').length - 1, text.length - last];
}
function slice(piece, from, to) {
    const value = piece.value.slice(from, to);
    if (!exact(piece))
        return { ...piece, value };
    const [line, column] = after(piece.at, piece.value.slice(0, from));
    const [endLine, endColumn] = after(piece.at, piece.value.slice(0, to));
    return { kind: 'literal', value, at: { path: piece.at.path, line, column, endLine, endColumn } };
}

;// CONCATENATED MODULE: ./src/languages/shell/arguments.ts


/** How many words are opened up for one command: texts that hold each other twice grow without end. */
const MAX_OPENED = 100;
/** The words with known arrays, option strings and optional words opened up. What stays an array can't be told. */
function expand(script, words) {
    return arguments_open(script, words, { within: [], left: { count: MAX_OPENED } });
}
function arguments_open(script, words, opening) {
    return words.flatMap((word) => {
        const found = word.array ? items(script, word.array, opening) : word.optional ? { words: word.optional } : optionString(word, opening);
        if (!found)
            return [word];
        opening.left.count--;
        const inner = arguments_open(script, found.words, { ...opening, within: found.from ? [...opening.within, found.from] : opening.within });
        return word.maybe ? inner.map(item => ({ ...item, maybe: true })) : inner;
    });
}
function items(script, array, { within, left }) {
    const words = within.includes(array) || left.count <= 0 ? undefined : script.arrays.get(array);
    return words && { words, from: array };
}
/** Whether it can't be told which words this one stands for. */
const isOpen = (word) => word.rest !== undefined || word.array !== undefined;
/** The options that an unquoted variable holds: `OPTS="-s -X POST"; curl $OPTS`. */
function optionString(word, { within, left }) {
    const [only] = word.parts;
    if (!word.bare || only?.kind !== 'name' || only.binding.kind !== 'variable' || left.count <= 0)
        return undefined;
    const { binding: from } = only;
    const writes = reaching(from.writes, only.use);
    // In `OPTS="$OPTS -k"` the old value is opened if it is known; one of several is among the others already.
    if (within.includes(from) && (writes.length !== 1 || writes[0].maybe || only.use.loop))
        return { words: [] };
    const texts = writes.map(write => textOf(write.value));
    if (!texts.some(text => text && (within.includes(from) || lead(text).startsWith('-') || /\s/.test(render(text)))))
        return undefined;
    const words = texts.flatMap((text, i) => {
        if (!text)
            return [{ parts: [(0,scope/* unknown */.L5)('options', from.name, word.at)], at: word.at, rest: -1 }];
        const maybe = texts.length > 1 || writes[i].maybe;
        return splitWords(text).map(w => ({ ...w, ...(w.parts.length === 1 && w.parts[0].kind === 'name' && { bare: true }), ...(maybe && { maybe }) }));
    });
    return { words, from };
}
/** Most values of one variable that are told apart. */
const MAX_VALUES = 24;
/** The writes that a read may see: the last certain one before it and what may have come after; all, if they are elsewhere. */
function reaching(writes, use) {
    if (use.loop || !writes.some(w => w.owner === use.owner))
        return writes.slice(-MAX_VALUES);
    const seen = [];
    for (let i = before(writes, use.order); i >= 0 && seen.length < MAX_VALUES; i--) {
        const write = writes[i];
        if (write.owner !== use.owner)
            continue;
        seen.unshift(write);
        if (!write.maybe)
            break;
    }
    return seen;
}
/** The last write before a moment; writes are kept in order. */
function before(writes, order) {
    let [low, high] = [0, writes.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (writes[middle].order < order)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** The text of a value that is one. */
function textOf(value) {
    return value.kind === 'join' || (value.kind === 'literal' && typeof value.value === 'string') ? fromExpr(value) : undefined;
}
/** What a word says: the text of its variable, if it is one with a single known text. */
function spelledOut(word) {
    const [only] = word.parts;
    const writes = word.parts.length === 1 && only?.kind === 'name' ? only.binding.writes : [];
    return (writes.length === 1 && textOf(writes[0].value)) || word;
}
/** The words of a command that is held as text, up to the end of the command. */
function splitWords(text) {
    const letters = render(text);
    const words = [];
    let pieces = [];
    let from = 0;
    let quote = '';
    let quoted = false;
    const cut = (to) => { if (to > from)
        pieces.push(part(text, from, to)); };
    const end = (to) => {
        cut(to);
        const [first, last] = [pieces[0], pieces[pieces.length - 1]];
        if (first && last)
            words.push({ parts: pieces.flatMap(p => p.parts), at: cover(first.at, last.at) });
        else if (quoted)
            words.push({ parts: [], at: text.at });
        pieces = [];
        quoted = false;
    };
    let i = 0;
    for (; i < letters.length; i++) {
        const letter = letters[i];
        if (quote === '' && /[;|&>\n]/.test(letter) && words.length + pieces.length > 0)
            break;
        if (quote === '' ? /["']/.test(letter) : letter === quote) {
            cut(i);
            quote = quote === '' ? letter : '';
            quoted = true;
        }
        else if (letter === '\\' && quote !== "'")
            cut(i++);
        else if (quote === '' && /\s/.test(letter))
            end(i);
        else
            continue;
        from = letter === '\\' && letters[i] !== '\n' ? i : i + 1;
    }
    end(i);
    return words;
}

// EXTERNAL MODULE: ./src/languages/shell/clients/index.ts + 4 modules
var clients = __webpack_require__(6328);
;// CONCATENATED MODULE: ./src/languages/shell/command-names.ts
// Commands that are told apart by their name. Data only.
const names = (text) => new Set(text.trim().split(/\s+/));
/** Commands that run the command in their arguments. */
const PREFIXES = names(`sudo doas env command builtin exec time nohup nice ionice timeout gtimeout xargs stdbuf setsid unbuffer chronic watch caffeinate
  parallel proxychains torsocks retry`);
/** Commands that run a script given as text. */
const SHELLS = names('eval sh bash zsh dash ash ksh fish ssh su watch alias trap');
/** Commands that put each item of their input into a command: for `{}`, or behind it. */
const DISTRIBUTORS = names('xargs parallel find');
/** Commands that only show or change text, files or packages: what looks like a request in their arguments is none. */
const TEXT_COMMANDS = names(`
  : . [ [[ ack ag apk apt apt-get awk base64 basename brew cat cd chgrp chmod chown cmp comm cp cut date dd df diff dirname dnf du echo egrep
  envsubst exit export expr false fgrep fold gawk gem getopts git gpg grep hash head help id install join jq kill less let ln ls man mapfile md5sum
  mkdir mktemp more mv nl npm openssl od paste pip pip3 popd printf pushd pwd read readarray readlink realpath return rg rm rmdir sed seq set sha1sum
  sha256sum shasum shift sleep snap sort source split stat strings tail tar tee test touch tr true type ulimit umask unalias uname uniq unset
  unzip wait wc where which whereis xxd yarn yes yq yum zip`);

// EXTERNAL MODULE: ./src/languages/tree-sitter/source.ts
var source = __webpack_require__(8535);
;// CONCATENATED MODULE: ./src/languages/shell/script.ts
// What the reading of one script collects, and where in it the reading is.



/** Most bodies of one function that are looked at. */
const MAX_BODIES = 20;
/** What a name may call. */
const bodiesOf = ({ bodies }) => [...bodies.values()].slice(0, MAX_BODIES);
/** Deepest nesting that is followed. */
const MAX_DEPTH = 150;
/** Most parameters that are told apart. */
const MAX_PARAMETERS = 30;
/** One script. */
class Script {
    statements;
    source;
    commands = [];
    functions = new Map();
    /** Names that are assigned anywhere in it. */
    assigned = new Set();
    /** What arrays are made of, in the order of the script. */
    arrays = new Map();
    /** The scripts that it sources, and those that source it. */
    sourced = new Set();
    users = new Set();
    /** The files it sources, as they are written. */
    sources = [];
    /** Names of what is given an endpoint to. */
    given = new Set();
    /** Variables in front of an endpoint. */
    bases = new Set();
    /** Files that the script writes, by name. */
    files = new Map();
    /** What redirections add to a statement. */
    attached = new Map();
    problems = new Set();
    /** Functions that run what they are given, and from which of their arguments on: `retry() { "$@" || "$@"; }`. */
    runners = new Map();
    globals = new Map();
    depth = 0;
    order = 0;
    constructor(path, text, statements) {
        this.statements = statements;
        this.source = new source/* Source */.k(path, text);
    }
    at(node) {
        return this.source.place(node.start, node.end);
    }
    textOf(node) {
        return this.source.text.slice(node.start, node.end);
    }
    /** The order of what is read next. */
    get next() {
        return this.order + 1;
    }
    use(frame) {
        return { order: ++this.order, owner: frame.fn, loop: frame.loop };
    }
    /** The variable of a name, as seen from here. */
    variable(name, frame, at) {
        const local = frame.locals.get(name);
        if (local)
            return local;
        const known = this.globals.get(name) ?? (0,scope/* bind */.oI)(name, 'variable', at, null);
        this.globals.set(name, known);
        return known;
    }
    /** Whether a name is assigned here or in a script that this one is run with; every other one comes from the environment. */
    isAssigned(name) {
        return this.family().some(script => script.assigned.has(name));
    }
    /** The function of a name, of this script or of one that it is run with. */
    named(name) {
        return this.family().find(script => script.functions.has(name))?.functions.get(name);
    }
    /** This script and all that it is run with: what it sources, what sources it, and what that sources. */
    family() {
        if (this.sourced.size + this.users.size === 0)
            return [this];
        return closure(closure([this], script => script.users), script => script.sourced);
    }
    /** What the other scripts assign to the variables that this one only reads, all of it before it is run. */
    link() {
        for (const [name, binding] of this.globals) {
            if (this.assigned.has(name))
                continue;
            const others = this.family().flatMap(script => (script.assigned.has(name) ? script.globals.get(name)?.writes ?? [] : []));
            binding.writes.push(...others.map(write => ({ ...write, order: -1 })));
        }
    }
    /** Declares a variable of the function's own; outside functions there is only one kind. */
    local(name, frame, at) {
        if (!frame.fn)
            return this.variable(name, frame, at);
        const known = frame.locals.get(name) ?? (0,scope/* bind */.oI)(name, 'variable', at, frame.fn);
        frame.locals.set(name, known);
        return known;
    }
    /** `$1`, `$2`: a parameter, if it can be told which. `index` counts from 0. */
    parameter(index, frame, at) {
        const { fn, shifted } = frame;
        if (!fn || frame.loop || shifted.by === undefined || index + shifted.by >= MAX_PARAMETERS)
            return undefined;
        return parameterOf(fn, index + shifted.by, at);
    }
    write(binding, value, frame) {
        binding.writes.push({ value, order: ++this.order, owner: frame.fn, maybe: frame.maybe });
    }
    writeMember(binding, key, value, frame, at) {
        binding.members.push({ keys: [key], value, at, order: ++this.order, owner: frame.fn, maybe: frame.maybe });
    }
    name(binding, frame, at) {
        return { kind: 'name', binding, at, use: this.use(frame) };
    }
    /** Reads what stands in `$(\u2026)`, `<(\u2026)` and the like. */
    inside(nodes, frame) {
        return oneOf(this.deeper([], () => this.statements(this, nodes, { ...frame, stdin: undefined })));
    }
    /** Does `work` unless it is nested too deeply. */
    deeper(otherwise, work) {
        if (this.depth >= MAX_DEPTH) {
            this.problems.add(`nested deeper than ${MAX_DEPTH} levels: the inner part was not read`);
            return otherwise;
        }
        this.depth++;
        try {
            return work();
        }
        finally {
            this.depth--;
        }
    }
}
function closure(from, next) {
    const all = new Set(from);
    for (const script of all)
        for (const other of next(script))
            all.add(other);
    return [...all];
}
/** The parameter of a function at an index from 0, with all before it: arguments are matched by position. */
function parameterOf(fn, index, at) {
    for (let i = fn.params.length; i <= index; i++) {
        fn.params.push({ ...(0,scope/* bind */.oI)(`$${i + 1}`, 'parameter', at, fn), parameter: { index: i, rest: false } });
    }
    return fn.params[index];
}

;// CONCATENATED MODULE: ./src/languages/shell/callees.ts





/** The own function that the words call, unless they hand a command to it to run. */
function ownFunction(script, words) {
    const index = PREFIXES.has(known(words[0]) ?? '') ? words.findIndex(w => isOwn(script, w)) : 0;
    const target = script.named(known(words[index]) ?? '');
    return target && !httpClient(script, words) ? behindRunners(script, words, { target, index }) : undefined;
}
/** The function that another one is given to run: `retry api POST /user`. */
function behindRunners(script, words, found) {
    const [from] = bodiesOf(found.target).flatMap(fn => script.runners.get(fn) ?? []);
    if (from === undefined)
        return found;
    const begin = found.index + 1 + Math.max(from, 0);
    const index = from < 0 ? words.findIndex((word, i) => i >= begin && isOwn(script, word)) : begin;
    const target = script.named(known(words[index]) ?? '');
    return target ? behindRunners(script, words, { target, index }) : found;
}
const isOwn = (script, word) => script.named(known(word) ?? '') !== undefined;
/** The HTTP client that the words run. */
function httpClient(script, words) {
    const [first] = words;
    const name = known(first) ?? '';
    if (!first || (!isOwn(script, first) && TEXT_COMMANDS.has(name)))
        return undefined;
    const found = isOwn(script, first) ? undefined : clientAt(words, 0, true) ?? dynamic(words);
    if (found)
        return found;
    for (let i = 1; i < words.length; i++) {
        const inside = PREFIXES.has(name) ? clientAt(words, i, true) : plausible(clientAt(words, i, false));
        const isScript = SHELLS.has(name) || /^-\w*c$/.test(render(words[i - 1]));
        const either = inside ?? (isScript ? inText(words, i) : undefined);
        if (either)
            return either;
    }
    return undefined;
}
/** A client named by one of the words. Names that are plain words count only where a command is expected. */
function clientAt(words, index, expected) {
    const name = words[index];
    const client = (0,clients/* clientNamed */.Rj)(known(name) ?? '');
    if (!client)
        return undefined;
    const length = client.subcommand === undefined ? 1 : 2;
    if (length === 2 ? known(words[index + 1]) !== client.subcommand : client.ordinary && !expected)
        return undefined;
    return { client, name, args: words.slice(index + length), before: words.slice(0, index) };
}
/** Not a mere name in a list of names: `require_tools curl jq`. */
function plausible(found) {
    return found?.args.some(arg => /[-/:$\0]/.test(render(arg))) ? found : undefined;
}
/** A client held by a variable: `CURL=$(which curl)`, `${CURL:-curl}`, or told by the variable's name alone. */
function dynamic(words) {
    const [name, ...args] = words;
    const [only] = name && name.parts.length === 1 ? name.parts : [];
    const candidates = only ? namesOf(only) : [];
    const client = candidates.map(clients/* clientNamed */.Rj).find(c => c && !c.ordinary);
    return name && client && { client, name, args, before: [] };
}
function namesOf(expr) {
    switch (expr.kind) {
        case 'literal': return [String(expr.value)];
        case 'either': return expr.of.flatMap(namesOf);
        case 'unknown': return [expr.name.toLowerCase()];
        case 'name': return [expr.binding.name.toLowerCase(), ...expr.binding.writes.flatMap(w => (w.value.kind === 'literal' ? namesOf(w.value) : []))];
        default: return [];
    }
}
const COMMAND = /(?:^|[;&|(\n=]\s*|\s)(?=(?:[^\s"';&|(]{0,100}\/)?(?:curl|wget)\s)/;
/** A client in the script that a word is. */
function inText(words, index) {
    const text = spelledOut(words[index]);
    const match = COMMAND.exec(render(text));
    const inside = match ? splitWords(drop(text, match.index + match[0].length)) : [];
    const found = inside.length > 0 ? clientAt(inside, 0, true) : undefined;
    return found && { ...found, before: words.slice(0, index) };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./src/languages/shell/fields.ts
// Fields given one by one, `scopes[]=repo note=hi`, made one record.



/** The path of a field name in brackets. */
function pathOf(name) {
    const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
    return match ? [match[1], ...[...match[2].matchAll(/\[([^\]]*)\]/g)].map(m => m[1])] : [name];
}
/** The record that fields make. */
function recordOf(fields, open, at) {
    const groups = new Map();
    for (const field of fields)
        groups.set(field.path[0], [...groups.get(field.path[0]) ?? [], field]);
    const entries = [...groups].map(([name, group]) => ({ key: (0,scope/* literal */.eu)(name, group[0].key), value: fields_valueOf(group, open), at: group[0].at }));
    return { kind: 'record', entries, open, at };
}
/** What the fields of one name make: the last value, a list, or a record in the record. */
function fields_valueOf(group, open) {
    const last = group[group.length - 1];
    if (last.path.length === 1)
        return last.value;
    const inner = group.filter(f => f.path.length > 1).map(f => ({ ...f, path: f.path.slice(1) }));
    const { at } = inner[0];
    if (inner.every(f => f.path.length === 1 && /^\d*$/.test(f.path[0])))
        return { kind: 'list', items: inner.map(f => f.value), open, at };
    return recordOf(inner, open, at);
}
/** The expression of a JSON text, each part with its own place. */
function fromJson(text) {
    const json = known(text);
    const root = json === undefined ? undefined : (0,main.parseTree)(json);
    return root ? fromNode(root, text) : (0,scope/* unknown */.L5)('json', '', text.at);
}
function fromNode(node, text) {
    const at = part(text, node.offset, node.offset + node.length).at;
    const children = node.children ?? [];
    if (node.type === 'array')
        return { kind: 'list', items: children.map(c => fromNode(c, text)), open: false, at };
    if (node.type === 'object') {
        const entries = children.flatMap((c) => {
            const [name, value] = c.children ?? [];
            return name && value ? [{ key: fromNode(name, text), value: fromNode(value, text), at: part(text, c.offset, c.offset + c.length).at }] : [];
        });
        return { kind: 'record', entries, open: false, at };
    }
    return (0,scope/* literal */.eu)(node.value, at);
}

;// CONCATENATED MODULE: ./src/languages/shell/draft.ts
// A request under construction, and what each option adds to it.



/** A request of which nothing is known yet. */
function blank(read, open) {
    const body = { data: [], between: '&', fields: [], fieldsOpen: false };
    return { urls: [], ...body, headers: [], headersOpen: false, credentials: {}, query: [], dataAsQuery: false, open, more: false, read };
}
/** What an option with a value does. */
const VALUES = {
    'method': (draft, value, { at }) => { draft.method = { value: toExpr(value), at }; },
    'url': (draft, text, { at }) => { draft.urls.push({ text, at }); },
    'header': (draft, value, { at }) => header(draft, value, at),
    'agent': named('User-Agent'),
    'referer': named('Referer'),
    'cookie': named('Cookie'),
    'bearer': (draft, value, { at }) => bearer(draft, value, at),
    'credentials': (draft, value, { at }) => credentials(draft, value, at),
    'user': (draft, value, { at }) => { draft.credentials.user = { value: toExpr(value), at }; },
    'password': (draft, value, { at }) => { draft.credentials.password = { value: toExpr(value), at }; },
    'data': (draft, value, setting) => data(draft, lead(value).startsWith('@') ? draft.read(drop(value, 1)) : value, 'POST', setting),
    'raw-data': (draft, value, setting) => data(draft, value, 'POST', setting),
    'encoded-data': (draft, value, setting) => data(draft, encoded(draft, value), 'POST', setting),
    'json': (draft, value, setting) => {
        draft.between = '';
        data(draft, lead(value).startsWith('@') ? draft.read(drop(value, 1)) : value, 'POST', setting);
        for (const name of ['Content-Type', 'Accept'])
            addHeader(draft, name, (0,scope/* literal */.eu)('application/json', setting.at), setting.at);
    },
    'upload': (draft, value, setting) => data(draft, draft.read(value), 'PUT', setting),
    'post-data': (draft, value, setting) => data(draft, value, 'POST', setting),
    'post-file': (draft, value, setting) => data(draft, draft.read(value), 'POST', setting),
    'body': (draft, value, setting) => data(draft, value, 'POST', setting),
    'body-file': (draft, value, setting) => data(draft, draft.read(value), 'POST', setting),
    'form': (draft, value, setting) => field(draft, value, setting, text => (/^[@<]/.test(lead(text)) ? file(draft, drop(text, 1)) : toExpr(unmarked(text)))),
    'form-string': (draft, value, setting) => field(draft, value, setting, toExpr),
    'field': (draft, value, setting) => field(draft, value, setting, toExpr),
    'typed-field': (draft, value, setting) => field(draft, value, setting, text => (lead(text).startsWith('@') ? file(draft, drop(text, 1)) : typed(text))),
    'query': (draft, value) => { draft.query.push(value); },
    'host': (draft, value) => { draft.host = value; },
    'auth-type': (draft, value) => { draft.authType = known(value); },
    'config': draft => { draft.open = true; },
};
/** What an option without a value does. Where options part one request from the next is the business of whoever reads them. */
const FLAGS = {
    'data-as-query': (draft, setting) => { draft.dataAsQuery = true; imply(draft, 'GET', setting); },
    'head': (draft, setting) => imply(draft, 'HEAD', setting),
    'next': () => undefined,
};
/** Which implied method wins: -G and -I over a body, a put file over posted data. */
const RANK = ['POST', 'PUT', 'GET', 'HEAD'];
/** Notes a method that is implied, unless a stronger one is. */
function imply(draft, method, { at, maybe }) {
    const before = draft.implied;
    if (!before || RANK.indexOf(method) > RANK.indexOf(before.method) || (method === before.method && before.maybe))
        draft.implied = { method, at, maybe };
}
/** Adds a piece of the body. */
function data(draft, text, method, setting) {
    draft.data.push({ text, at: setting.at });
    draft.open ||= setting.maybe;
    imply(draft, method, setting);
}
/** Adds a header written `Name: value`. */
function header(draft, text, at) {
    const parts = split(spelled(text), /\s*:\s*/);
    const name = parts && known(parts[0]);
    if (!parts || !name) {
        draft.headersOpen ||= !render(text).endsWith(';');
        return;
    }
    draft.headers.push({ key: (0,scope/* literal */.eu)(name, parts[0].at), value: toExpr(parts[1]), at: cover(at, text.at) });
}
/** The text of a variable that holds a whole header. */
function spelled(text) {
    const [only] = text.parts;
    const writes = text.parts.length === 1 && only?.kind === 'name' ? only.binding.writes : [];
    return writes.length === 1 ? fromExpr(writes[0].value) : text;
}
/** Adds a header unless it is there. */
function addHeader(draft, name, value, at) {
    const there = draft.headers.some(h => h.key?.kind === 'literal' && String(h.key.value).toLowerCase() === name.toLowerCase());
    if (!there)
        draft.headers.push({ key: (0,scope/* literal */.eu)(name, at), value, at });
}
function named(name) {
    return (draft, value, { at }) => addHeader(draft, name, toExpr(value), at);
}
/** Adds a token. */
function bearer(draft, value, at) {
    addHeader(draft, 'Authorization', { kind: 'join', parts: [(0,scope/* literal */.eu)('Bearer ', at), ...value.parts], at: value.at }, at);
}
/** `user:password`, or a user whose password is asked for. */
function credentials(draft, text, at) {
    const [user, password] = split(spelled(text), /:/) ?? [text];
    draft.credentials = { user: { value: toExpr(user), at }, ...(password && { password: { value: toExpr(password), at } }) };
}
/** `name=text`, `=text`, `name@file`. */
function encoded(draft, text) {
    const [, name = '', mark = ''] = /^([^=@]*)([=@])/.exec(render(text)) ?? [];
    if (mark === '@') {
        const content = draft.read(drop(text, name.length + 1));
        return name === '' ? content : { parts: [...part(text, 0, name.length).parts, (0,scope/* literal */.eu)('=', text.at), ...content.parts], at: text.at };
    }
    return mark === '=' && name === '' ? drop(text, 1) : text;
}
/** `name=value`. */
function field(draft, text, setting, value) {
    const parts = split(text, /=/);
    const name = parts && known(parts[0]);
    if (!parts || !name)
        draft.fieldsOpen = true;
    else
        addField(draft, name, value(parts[1]), parts[0].at, cover(setting.at, text.at));
    draft.fieldsOpen ||= setting.maybe;
    imply(draft, 'POST', setting);
}
/** Adds a field under a name in brackets. */
function addField(draft, name, value, key, at) {
    draft.fields.push({ path: pathOf(name), value, key, at });
}
/** The text of a file as a value. */
function file(draft, name) {
    return toExpr(draft.read(name));
}
/** Without what describes it: `text;type=text/plain`. */
function unmarked(text) {
    return part(text, 0, /;(?:type|filename|headers|encoder)=|$/.exec(render(text)).index);
}
const TYPED = new Map([['true', true], ['false', false], ['null', null]]);
function typed(text) {
    const value = known(text);
    if (value === undefined)
        return text.parts.length === 1 ? (0,scope/* unknown */.L5)('typed', nameOf(text), text.at) : toExpr(text);
    const { at } = toExpr(text);
    if (TYPED.has(value))
        return (0,scope/* literal */.eu)(TYPED.get(value), at);
    return /^-?\d+$/.test(value) ? (0,scope/* literal */.eu)(Number(value), at) : toExpr(text);
}
function nameOf(text) {
    const [only] = text.parts;
    return only?.kind === 'name' ? only.binding.name : only?.kind === 'unknown' ? only.name : '';
}

;// CONCATENATED MODULE: ./src/languages/shell/operands.ts
// What stands without an option: URLs, `[METHOD] URL [ITEM\u2026]`, or a path of GitHub's API.




/** How the operands of each kind of client are taken. */
const OPERANDS = { urls, 'method-url-items': methodUrlItems, endpoint };
/** Variables that hold options by their name, not URLs. */
const OPTIONS = /opt|arg|flag|header|auth|cred|verbos|silent|quiet|insecure|proxy|param/i;
/** Variables from elsewhere that say how a request is sent; others from there hold what all requests have, as how quiet they are. */
const SENT = /method|verb|request|data|body|payload|post|put|arg/i;
/** Every operand is a URL, but an unquoted variable beside one holds options. */
function urls(draft, operands) {
    const certain = draft.urls.length > 0 || operands.some(o => !o.bare);
    const holdsOptions = (word) => certain || (operands.length > 1 && OPTIONS.test(operands_nameOf(word)));
    for (const word of operands) {
        if (word.bare && holdsOptions(word))
            draft[word.parts[0]?.kind !== 'unknown' || SENT.test(operands_nameOf(word)) ? 'open' : 'more'] = true;
        else if (known(word) !== ';')
            draft.urls.push({ text: word, at: word.at });
    }
}
function operands_nameOf({ parts: [only] }) {
    return only?.kind === 'name' ? only.binding.name : only?.kind === 'unknown' ? only.name : '';
}
const METHOD = /^[A-Za-z]+$/;
const ITEM = /^([^\\:=@;\0]|\\.)*(:=|==|=|:(?!\/\/|\d)|@|;)/;
function methodUrlItems(draft, operands) {
    const [first, second] = operands;
    if (!first)
        return;
    const spoken = second !== undefined && (METHOD.test(render(first)) || (render(first) === HOLE && !ITEM.test(render(second))));
    if (spoken)
        draft.method = { value: toExpr(first), at: first.at };
    const [url, ...items] = spoken ? operands.slice(1) : operands;
    if (!url)
        return;
    const local = /^:\d*(?:\/|$)/.test(lead(url));
    draft.urls.push({ text: local ? { ...url, parts: [(0,scope/* literal */.eu)('http://localhost', url.at), ...url.parts] } : url, at: url.at });
    for (const item of items)
        request(draft, item);
}
const SEPARATOR = /^((?:[^\\:=@;]|\\.)*)(:=@|=@|==|:=|=|:|@|;)/;
/** One item: a header, a query parameter, a field, or a file. */
function request(draft, item) {
    const [found = '', written = '', separator] = SEPARATOR.exec(render(item)) ?? [];
    const name = written.replace(/\\(.)/g, '$1');
    const value = drop(item, found.length);
    const key = part(item, 0, written.length).at;
    const add = (expr) => {
        if (name.includes(HOLE))
            draft.fieldsOpen = true;
        else
            addField(draft, name, expr, key, item.at);
        imply(draft, 'POST', { at: item.at, maybe: item.maybe === true });
    };
    switch (separator) {
        case ':':
            header(draft, item, item.at);
            break;
        case '==':
            draft.query.push({ parts: [...part(item, 0, written.length).parts, (0,scope/* literal */.eu)('=', item.at), ...value.parts], at: item.at });
            break;
        case '=':
            add(toExpr(value));
            break;
        case ':=':
            add(fromJson(value));
            break;
        case '=@':
            add(file(draft, value));
            break;
        case ':=@':
            add(fromJson(draft.read(value)));
            break;
        case '@':
            if (name === '')
                data(draft, draft.read(value), 'POST', { at: item.at, maybe: item.maybe === true });
            else
                add(file(draft, value));
            break;
        case undefined:
            draft.fieldsOpen = true;
            break;
        default: break;
    }
}
/** A path below the API's root, on github.com or another server: `https://HOST/api/v3/`, `https://api.NAME.ghe.com/`. */
function endpoint(draft, operands) {
    const [path] = operands;
    if (!path)
        return;
    const { at } = path;
    const absolute = /^https?:\/\//.test(lead(path));
    const below = drop(path, lead(path).startsWith('/') ? 1 : 0);
    draft.urls.push({ text: absolute ? path : { parts: [...root(draft.host, path), ...below.parts], at }, at });
}
function root(host, path) {
    const name = host && render(host);
    const text = (value) => [(0,scope/* literal */.eu)(value, path.at)];
    if (!host || name === 'github.com')
        return text('https://api.github.com/');
    if (name?.endsWith('.ghe.com'))
        return [...text('https://api.'), ...host.parts, ...text('/')];
    return [...text('https://'), ...host.parts, ...text('/api/v3/')];
}

;// CONCATENATED MODULE: ./src/languages/shell/options.ts
// Options and operands, told apart by the client's table, in whatever order, with letters combined and values glued on or following.




/** Reads a client's arguments. */
function readOptions(client, words) {
    const settings = [];
    const operands = [];
    let open = false;
    let ended = false;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const text = lead(word);
        if (isOpen(word)) {
            open = true;
            continue;
        }
        if (ended || !text.startsWith('-') || known(word) === '-') {
            operands.push(word);
            continue;
        }
        if (known(word) === '--') {
            ended = true;
            continue;
        }
        for (const found of text.startsWith('--') ? options_long(client, word, text) : options_short(client, word, text)) {
            const value = found.value ?? (found.option.value ? words[++i] : undefined);
            settings.push({ option: found.option, at: word.at, value: value ?? missing(word.at), maybe: word.maybe === true });
        }
    }
    return { settings, operands, open };
}
/** `--option`, `--option=value`. */
function options_long(client, word, text) {
    const name = text.split('=', 1)[0];
    const option = (0,clients/* optionOf */.XD)(client, name);
    if (!option)
        return [];
    return [name.length < text.length && option.value ? { option, value: drop(word, name.length + 1) } : { option }];
}
/** `-sSXPOST`: letters without a value, then one that takes the rest of the word or the next one. */
function options_short(client, word, text) {
    const found = [];
    for (let i = 1; i < text.length; i++) {
        const option = (0,clients/* optionOf */.XD)(client, `-${text[i]}`);
        if (!option)
            continue;
        if (!option.value) {
            found.push({ option });
            continue;
        }
        const rest = render(word).length > i + 1;
        return [...found, rest ? { option, value: drop(word, i + 1) } : { option }];
    }
    return found;
}
const missing = (at) => ({ parts: [(0,scope/* unknown */.L5)('missing', '', at)], at });

;// CONCATENATED MODULE: ./src/languages/shell/expansions.ts
// `$x`, `$1`, `${x:-default}`: what a parameter expansion stands for.


/** `$x`. A digit ends the name: `$1abc` is `$1` and then `abc`. */
function simpleExpansion(script, node, frame) {
    const name = script.textOf(node).slice(1).replace(/\\\r?\n/g, '');
    if (!/^\d./.test(name))
        return [expansions_valueOf(script, name, node, frame)];
    const digit = { ...node, end: node.start + 2 };
    return [expansions_valueOf(script, name[0], digit, frame), (0,scope/* literal */.eu)(name.slice(1), script.source.place(digit.end, node.end))];
}
const BRACED = /^\$\{([!#]?)(\w+|[@*#?$!-])(?:\[([^\]]*)\])?([^]*)\}$/;
const OPERATOR = /^(:?[-=+?])/;
/** Operators after which the value is still the same, or the same but for a slash at its end. */
const UNCHANGED = /^(@\w|%%?\/)?$/;
/** One text in place of another: `${url/:id/$id}`, and of all others with two slashes. */
const REPLACED = /^(\/\/?)([\w:.,@=-]+)\//;
/** `${\u2026}`. */
function expansion(script, node, frame, readDefault) {
    const at = script.at(node);
    const [, prefix, name = '', subscript, rest = ''] = BRACED.exec(script.textOf(node)) ?? [];
    if (prefix)
        return (0,scope/* unknown */.L5)(prefix === '#' ? 'length' : 'indirect', name, at);
    const value = subscript === undefined ? expansions_valueOf(script, name, node, frame) : item(script, name, subscript, node, frame);
    const operator = OPERATOR.exec(rest)?.[1];
    const behind = (length) => toExpr(readDefault(script, node, node.end - 1 - rest.length + length, frame));
    const [replaced, every, old = ''] = REPLACED.exec(rest) ?? [];
    if (replaced !== undefined) {
        const callee = { kind: 'member', of: value, key: (0,scope/* literal */.eu)(every === '//' ? 'replaceAll' : 'replace', at), at };
        return { kind: 'call', callee, args: [{ value: (0,scope/* literal */.eu)(old, at) }, { value: behind(replaced.length) }], constructs: false, at, owner: frame.fn, use: script.use(frame) };
    }
    if (operator === undefined)
        return UNCHANGED.test(rest) ? value : (0,scope/* unknown */.L5)('changed text', name, at);
    if (operator.endsWith('?'))
        return value;
    const other = behind(operator.length);
    if (operator.endsWith('+'))
        return (0,scope/* either */.gP)([(0,scope/* literal */.eu)('', at), other], at);
    const assigns = operator.endsWith('=') && subscript === undefined && /^[A-Za-z_]/.test(name);
    if (assigns)
        script.write(script.variable(name, frame, at), other, { ...frame, maybe: true });
    return withDefault(value, other, at);
}
/** A parameter that was not given has its default; a variable may have either value. */
function withDefault(value, other, at) {
    const parameter = value.kind === 'name' ? value.binding.parameter : undefined;
    if (!parameter || parameter.default)
        return (0,scope/* either */.gP)([value, other], at);
    parameter.default = other;
    return value;
}
function item(script, name, subscript, node, frame) {
    const at = script.at(node);
    const key = /^["']?([\w.-]+)["']?$/.exec(subscript)?.[1];
    if (key === undefined || !(script.isAssigned(name) || frame.locals.has(name)))
        return (0,scope/* unknown */.L5)('array', name, at);
    return { kind: 'member', of: script.name(script.variable(name, frame, at), frame, at), key: (0,scope/* literal */.eu)(key, at), at };
}
/** What a name stands for: a parameter, a variable of the script, or something from outside. */
function expansions_valueOf(script, name, node, frame) {
    const at = script.at(node);
    if (/^[1-9]\d*$/.test(name)) {
        const parameter = script.parameter(Number(name) - 1, frame, at);
        return parameter ? script.name(parameter, frame, at) : (0,scope/* unknown */.L5)('argument', `$${name}`, at);
    }
    if (!/^[A-Za-z_]/.test(name) || name === '_')
        return (0,scope/* unknown */.L5)('shell state', `$${name}`, at);
    return script.isAssigned(name) || frame.locals.has(name) ? script.name(script.variable(name, frame, at), frame, at) : (0,scope/* unknown */.L5)('environment', name, at);
}

;// CONCATENATED MODULE: ./src/languages/shell/placeholders.ts
// `<id>` in a documented command means "put yours here"; to a shell it would be two redirections. `{{ page.host }}` is put there when the page is made; to
// a shell it would be several words. `http(s)://` means either scheme.

const PLACEHOLDER = /<([a-z]+)>([^<>\n]*)<\/\1>|(?<!<)<([A-Za-z][\w-]*(?: [\w-]+){0,5})>|(?<![${])\{\{-?\s*([\w.-]+)[^{}\n]*\}\}(?!\})/g;
const AROUND = /(?<![<\s])<[A-Za-z][\w-]*(?: [\w-]+){0,5}>(?![\w$>(])|(?<=\s)<[A-Za-z][\w-]*(?: [\w-]+){0,5}>(?![\w$>(/])/g;
/** What only a page has: emphasis, and what a template puts there, which comes apart at its spaces. */
const MADE = /<([a-z]+)>[^<>\n]*<\/\1>|(?<![${])\{\{-?[ \t]*[\w.-]+[ \t][^{}\n]*\}\}(?!\})/g;
const SCHEME = /(?<=\bhttp)\(s\)(?=:\/\/)/g;
/** The script with placeholders made plain words, letter for letter, so that they parse as parts of words. */
function hidePlaceholders(text) {
    const plain = (found) => found.replace(/[^\w-]/g, '_');
    return text.replace(MADE, plain).replace(AROUND, plain).replace(SCHEME, '_s_');
}
/** A piece of text with its placeholders as holes. `at` gives the place between two offsets of the piece. */
function withPlaceholders(text, at) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
        if (match.index > from)
            parts.push((0,scope/* literal */.eu)(text.slice(from, match.index), at(from, match.index)));
        from = match.index + match[0].length;
        parts.push((0,scope/* unknown */.L5)('placeholder', (match[2] ?? match[3] ?? match[4]), at(match.index, from)));
    }
    if (from < text.length)
        parts.push((0,scope/* literal */.eu)(text.slice(from), at(from, text.length)));
    return parts;
}

;// CONCATENATED MODULE: ./src/languages/shell/quoting.ts
// What quotes and backslashes leave of a text. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
const NAMED = { a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** The text as the command gets it. */
function unquote(text, quoting) {
    if (!text.includes('\\'))
        return text;
    switch (quoting) {
        case 'raw': return text;
        case 'bare': return text.replace(/\\(\r?\n|[^])/g, (_, next) => (next.endsWith('\n') ? '' : next));
        case 'double': return text.replace(/\\(\r?\n|["$`\\])/g, (_, next) => (next.endsWith('\n') ? '' : next));
        case 'heredoc': return text.replace(/\\(\r?\n|[$`\\])/g, (_, next) => (next.endsWith('\n') ? '' : next));
        case 'ansi': return text.replace(/\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|[^])/g, (_, code) => ansi(code));
    }
}
function ansi(code) {
    if (/^[xuU]./.test(code))
        return point(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code))
        return point(Number.parseInt(code, 8));
    return NAMED[code] ?? (/["'?\\]/.test(code) ? code : `\\${code}`);
}
function point(code) {
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./src/languages/shell/whole-words.ts
/** Each time the dollars that were lost are hidden, and those behind them can be. */
const MAX_TIMES = 4;
/** What a dollar is hidden as: a letter, so that it is a part of the word. */
const HIDDEN = 'S';
/** A backslash at the end of a line, but for spaces: the shell ends the command there, which nobody means who writes it. */
const ENDS = /(?<!\\)\\([ \t]+)(?=\n)/g;
/** Parses a script with its words and lines whole. A name with its dollar may then stand in the text of a word. */
function parseWhole(parse, written) {
    const text = written.replace(ENDS, '$1\\');
    let syntax = parse(text);
    for (let times = 0, whole = text; typeof syntax !== 'string' && times < MAX_TIMES; times++) {
        const lost = new Set(lostIn(syntax.root, text));
        if (lost.size === 0)
            break;
        whole = whole.replace(/\$/g, (dollar, at) => (lost.has(at) ? HIDDEN : dollar));
        syntax = parse(whole);
    }
    return syntax;
}
/** Where a part of a word is a dollar alone, with a name behind it. */
function lostIn(root, text) {
    const lost = [];
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === 'concatenation')
            lost.push(...node.children.flatMap(({ type, end }) => (type === '$' && /\w/.test(text[end] ?? '') ? [end - 1] : [])));
        for (const child of node.children)
            open.push(child);
    }
    return lost;
}
/** Expansions in the text of a word. */
const LOST = /(?<!\\)\$(?:\d|[A-Za-z_]\w*)/g;

;// CONCATENATED MODULE: ./src/languages/shell/word.ts
// Words: quoted and glued pieces, expansions and substitutions.







const EXPANSIONS = new Set(['simple_expansion', 'expansion', 'command_substitution', 'arithmetic_expansion', 'process_substitution', 'brace_expression']);
const QUOTES = new Set(['string', 'raw_string', 'ansi_c_string', 'translated_string']);
const ALL_ARGUMENTS = /^(?:"\$\{?@\}?"|\$[@*]|"?\$\{@:(\d+)\}"?)$/;
const ALL_ITEMS = /^"?\$\{(\w+)\[[@*]\](?::?\+.*)?\}"?$/;
const OPTIONAL = /^\$\{\w+(?:\[[^\]]*\])?:?\+/;
/** One word of a command. */
function word(script, node, frame) {
    const at = script.at(node);
    const text = node.end - node.start < 200 ? script.textOf(node) : '';
    const all = ALL_ARGUMENTS.exec(text);
    if (all)
        return { parts: [(0,scope/* unknown */.L5)('arguments', '$@', at)], at, rest: restFrom(frame, Number(all[1] ?? 1)) };
    const items = ALL_ITEMS.exec(text);
    if (items)
        return { parts: [(0,scope/* unknown */.L5)('array', items[1], at)], at, array: script.variable(items[1], frame, at) };
    if (node.type === 'expansion' && OPTIONAL.test(text))
        return optional(script, node, OPTIONAL.exec(text)[0].length, frame);
    const parts = pieces(script, node, frame);
    return { parts, at, ...(EXPANSIONS.has(node.type) && { bare: true }) };
}
/** `${x:+-H "Name: $x"}` without quotes: words of their own, split where a space is not quoted. */
function optional(script, node, length, frame) {
    const at = script.at(node);
    const words = [[]];
    let from = node.start + length;
    const text = (to) => {
        let start = from;
        for (const space of script.source.text.slice(from, to).matchAll(/\s+/g)) {
            words[words.length - 1].push(...plain(script, start, from + space.index, 'bare', at));
            words.push([]);
            start = from + space.index + space[0].length;
        }
        words[words.length - 1].push(...plain(script, start, to, 'bare', at));
    };
    for (const child of node.children.flatMap(c => (c.type === 'concatenation' ? c.children : [c]))) {
        if (child.start < from || !(EXPANSIONS.has(child.type) || QUOTES.has(child.type)))
            continue;
        text(child.start);
        words[words.length - 1].push(...pieces(script, child, frame));
        from = child.end;
    }
    text(node.end - 1);
    const found = words.filter(parts => parts.length > 0).map(parts => ({ parts, at: cover(parts[0].at, parts[parts.length - 1].at), maybe: true }));
    return { parts: [(0,scope/* unknown */.L5)('optional', '', at)], at, bare: true, optional: found };
}
function restFrom({ fn, shifted }, first) {
    return fn && shifted.by !== undefined && first > 0 && first < MAX_PARAMETERS ? shifted.by + first - 1 : -1;
}
/** A word, a heredoc or another text as one. */
function word_textOf(script, node, frame) {
    return { parts: pieces(script, node, frame), at: script.at(node) };
}
/** The pieces of a word, in order. */
function pieces(script, node, frame) {
    switch (node.type) {
        case 'command_name':
        case 'translated_string': return node.children.flatMap(child => (child.named ? pieces(script, child, frame) : []));
        case 'concatenation': return span(script, node, node.start, node.end, 'bare', frame);
        case 'string': return span(script, node, node.start + 1, closing(script, node, '"'), 'double', frame);
        case 'raw_string': return plain(script, node.start + 1, closing(script, node, "'"), 'raw', script.at(node));
        case 'ansi_c_string': return plain(script, node.start + 2, closing(script, node, "'"), 'ansi', script.at(node));
        case 'simple_expansion': return simpleExpansion(script, node, frame);
        case 'expansion': return [script.deeper((0,scope/* unknown */.L5)('too deep', '', script.at(node)), () => expansion(script, node, frame, defaultOf))];
        case 'command_substitution': return substitution(script, node, frame);
        case 'process_substitution':
            script.inside(node.children, frame);
            return [(0,scope/* unknown */.L5)('process', word_nameOf(script, node), script.at(node))];
        case 'arithmetic_expansion':
        case 'brace_expression': return [(0,scope/* unknown */.L5)('computed', '', script.at(node))];
        default: return bare(script, node.start, node.end, script.at(node), frame);
    }
}
/** The pieces between two offsets of a node: what is no child of its own is text. */
function span(script, node, start, end, quoting, frame) {
    const parts = [];
    const whole = script.at(node);
    const written = (to) => (quoting === 'bare' ? bare(script, from, to, whole, frame) : plain(script, from, to, quoting, whole));
    let from = start;
    for (const inner of node.children) {
        const child = trimmed(script, inner);
        const isPiece = EXPANSIONS.has(child.type) || (quoting === 'bare' && (QUOTES.has(child.type) || child.type === 'concatenation'));
        if (child.start < from || child.end > end || !isPiece)
            continue;
        parts.push(...written(child.start), ...pieces(script, child, frame));
        from = child.end;
    }
    return [...parts, ...written(end)];
}
/** In a string of several lines the grammar counts the spaces before an expansion to it. */
function trimmed(script, node) {
    let { start } = node;
    while (start < node.end && /\s/.test(script.source.text[start]))
        start++;
    return start === node.start ? node : { ...node, start };
}
/** Text between two offsets that stands in no quotes, with the expansions that the grammar left in it. */
function bare(script, start, end, whole, frame) {
    const parts = [];
    let from = start;
    for (const { 0: found, index } of script.source.text.slice(start, end).matchAll(LOST)) {
        const node = { type: 'simple_expansion', named: true, field: null, start: start + index, end: start + index + found.length, children: [] };
        parts.push(...plain(script, from, node.start, 'bare', whole), ...simpleExpansion(script, node, frame));
        from = node.end;
    }
    return [...parts, ...plain(script, from, end, 'bare', whole)];
}
/** Text between two offsets. What a backslash changed has the place of the whole word: its letters no longer stand where they are counted. */
function plain(script, start, end, quoting, whole) {
    if (start >= end)
        return [];
    const source = script.source.text.slice(start, end);
    const text = unquote(source, quoting);
    return withPlaceholders(text, (from, to) => (text === source ? script.source.place(start + from, start + to) : whole));
}
function closing(script, node, quote) {
    return node.end - (node.end > node.start + 1 && script.source.text[node.end - 1] === quote ? 1 : 0);
}
/** The text after the operator of `${name:-text}`. */
function defaultOf(script, node, start, frame) {
    return { parts: span(script, node, start, node.end - 1, 'bare', frame), at: script.source.place(start, node.end - 1) };
}
function substitution(script, node, frame) {
    const printed = script.inside(node.children, frame);
    return printed ? withoutEnd(printed) : [(0,scope/* unknown */.L5)('command', word_nameOf(script, node), script.at(node))];
}
/** The shell drops the newlines at the end of what a command prints. */
function withoutEnd(text) {
    return [...part(text, 0, render(text).replace(/\n+$/, '').length).parts];
}
/** The name of the first command in a substitution. */
function word_nameOf(script, node) {
    return /^(?:\$\(|`|[<>]\()\s*([\w./-]{1,40})/.exec(script.source.text.slice(node.start, node.start + 100))?.[1] ?? '';
}

;// CONCATENATED MODULE: ./src/languages/shell/redirects.ts
// Redirections: heredocs, here-strings and files, in and out.



/** A statement with its redirections. */
function redirected(script, node, frame, statements) {
    const found = { words: [], piped: [], after: [] };
    for (const child of node.children)
        redirect(script, child, frame, found);
    const body = node.children.find(c => c.field === 'body');
    if (body)
        attach(script, lastOf(body), found);
    let output = body ? statements(script, [body], frame) : [];
    if (found.file) {
        leave(script, found.file, output, frame);
        output = [];
    }
    if (found.piped.length > 0) {
        const at = script.at(body ?? node);
        output = statements(script, found.piped, { ...frame, stdin: oneOf(output) ?? { parts: [(0,scope/* unknown */.L5)('pipe', '', at)], at } });
    }
    return [...output, ...statements(script, found.after, { ...frame, maybe: true })];
}
function attach(script, node, found) {
    const before = script.attached.get(node);
    script.attached.set(node, { stdin: found.stdin ?? before?.stdin, words: [...before?.words ?? [], ...found.words] });
}
function redirect(script, node, frame, found) {
    switch (node.type) {
        case 'file_redirect':
            fileRedirect(script, node, frame, found);
            break;
        case 'herestring_redirect':
            found.stdin = hereString(script, node, frame);
            break;
        case 'heredoc_redirect': heredoc(script, node, frame, found);
    }
}
/** `<<< text`. */
function hereString(script, node, frame) {
    const text = node.children.find(c => c.named && c.type !== 'file_descriptor');
    return text && word(script, text, frame);
}
/** The grammar takes every word behind `>` for a target; the shell takes the first one. */
function fileRedirect(script, node, frame, found) {
    const [target, ...words] = node.children.filter(c => c.field === 'destination');
    const descriptor = node.children.find(c => c.type === 'file_descriptor');
    const operator = node.children.find(c => /^[<>&|]+-?$/.test(c.type))?.type ?? '';
    found.words.push(...words);
    if (!target)
        return;
    const file = word(script, target, frame);
    if (operator === '<')
        found.stdin = readFile(script, file, { use: script.use(frame), stdin: frame.stdin });
    else if (takesOutput(operator, descriptor && script.textOf(descriptor), file))
        found.file = file;
}
/** `> file`, `1>> file`, `&> file`, `>&2`. */
function takesOutput(operator, descriptor, file) {
    if (operator === '>&')
        return known(file) === '2';
    return operator.startsWith('&>') || (/^>[>|]?$/.test(operator) && (descriptor === undefined || descriptor === '1'));
}
function heredoc(script, node, frame, found) {
    for (const child of node.children) {
        if (child.type === 'heredoc_body')
            found.stdin = heredocText(script, node, child, frame);
        else if (child.type === 'pipeline')
            found.piped.push(...child.children.filter(c => c.named));
        else if (child.field === 'right')
            found.after.push(child);
        else if (child.field === 'argument' && !node.children.some(c => c.type === 'ERROR' && c.start < child.start))
            found.words.push(child);
        else
            redirect(script, child, frame, found);
    }
}
/** The body of a heredoc. The grammar begins the body behind its first spaces: the text begins with the line. */
function heredocText(script, node, body, frame) {
    const start = node.children.find(c => c.type === 'heredoc_start');
    const first = script.source.lineStart(body.start);
    const from = start && first > start.end ? first : body.start;
    const at = script.source.place(from, body.end);
    const raw = start !== undefined && /["'\\]/.test(script.textOf(start));
    const indented = node.children.some(c => c.type === '<<-');
    const parts = raw ? plain(script, from, body.end, 'raw', at) : span(script, body, from, body.end, 'heredoc', frame);
    if (!indented)
        return { parts, at };
    // Without its tabs the text stands nowhere: its place is that of the redirection.
    const whole = script.at(node);
    const outdent = (piece) => (piece.kind === 'literal' ? { ...piece, value: String(piece.value).replace(/^\t+/gm, ''), at: whole } : piece);
    return { parts: parts.map(outdent), at: whole };
}
const CHAINS = new Set(['list', 'pipeline', 'negated_command', 'redirected_statement']);
/** The statement at the end of a list or a pipeline: a redirection behind it is its own. */
function lastOf(node) {
    let last = node;
    while (CHAINS.has(last.type)) {
        const { children, type } = last;
        const body = type === 'redirected_statement';
        const inner = body ? children.find(c => c.field === 'body') : children.findLast(c => c.named && c.type !== 'comment');
        if (!inner)
            break;
        last = inner;
    }
    return last;
}
/** Remembers what a script writes to a file. */
function leave(script, file, output, frame) {
    const name = fileName(file);
    const text = oneOf(output);
    if (name === undefined)
        return;
    const binding = script.files.get(name) ?? (0,scope/* bind */.oI)(name, 'variable', file.at, null);
    if (!text && !script.files.has(name))
        return;
    script.files.set(name, binding);
    script.write(binding, text ? toExpr(text) : (0,scope/* unknown */.L5)('output', name, file.at), frame);
}
/** The text of a file: what the script wrote to it, or its input for `-`. */
function readFile(script, file, reader) {
    const name = fileName(file);
    if ((name === '-' || name === '/dev/stdin') && reader.stdin)
        return reader.stdin;
    const binding = name === undefined ? undefined : script.files.get(name);
    return { parts: [binding ? { kind: 'name', binding, at: file.at, use: reader.use } : (0,scope/* unknown */.L5)('file', name ?? '', file.at)], at: file.at };
}
/** A file's name, or its spelling when it is held by variables. */
function fileName(file) {
    const parts = file.parts.map(piece => {
        if (piece.kind === 'literal')
            return String(piece.value);
        if (piece.kind === 'name')
            return `$${piece.binding.name}`;
        return piece.kind === 'unknown' && piece.why === 'environment' ? `$${piece.name}` : undefined;
    });
    return parts.includes(undefined) ? undefined : parts.join('');
}

;// CONCATENATED MODULE: ./src/languages/shell/requests.ts
// A client's arguments as the one record that every request is: url, method, body, headers, auth.







/** Most URLs of one command that are told apart. */
const MAX_URLS = 20;
/** The requests that an invocation of a client sends: one for each URL. */
function requests(script, { client, name, args }, command) {
    return parted(client, args).flatMap(words => {
        const found = readOptions(client, words);
        const draft = blank(file => readFile(script, file, command), found.open);
        fill(draft, found);
        OPERANDS[client.operands](draft, found.operands);
        if (client.operands === 'method-url-items')
            authorise(draft, name.at, command);
        return draft.urls.slice(0, MAX_URLS).map(url => record(draft, url, client.operands === 'endpoint', name.at, command.at));
    });
}
/** `curl a --next b`: requests that share nothing but the command. */
function parted(client, words) {
    const marks = client.flags.next ?? [];
    const groups = [[]];
    for (const word of words) {
        if (marks.includes(known(word) ?? ''))
            groups.push([]);
        else
            groups[groups.length - 1].push(word);
    }
    return groups;
}
function fill(draft, { settings }) {
    for (const setting of settings) {
        if (setting.option.value) {
            if (setting.option.meaning)
                VALUES[setting.option.meaning](draft, setting.value, setting);
        }
        else
            FLAGS[setting.option.meaning](draft, setting);
    }
}
/** HTTPie's ways: a bearer token as credentials, a body from what is piped in. */
function authorise(draft, at, command) {
    const token = draft.credentials.user;
    if (draft.authType === 'bearer' && token) {
        draft.credentials = {};
        bearer(draft, fromExpr(token.value), token.at);
    }
    if (command.stdin && draft.fields.length === 0 && draft.data.length === 0)
        VALUES.body(draft, command.stdin, { at, maybe: false });
}
function record(draft, url, fieldsAsQuery, name, at) {
    const method = methodOf(draft, name);
    // `gh api` sends fields in the query when it gets, and when the body comes from a file.
    const queried = fieldsAsQuery && (draft.data.length > 0 || (method.value.kind === 'literal' && method.value.value === 'GET'));
    const query = [...draft.query, ...(draft.dataAsQuery ? draft.data.map(d => d.text) : []), ...(queried ? draft.fields.map(queryOf) : [])];
    const body = bodyOf(draft, queried);
    const { user, password } = draft.credentials;
    const first = draft.headers[0]?.at ?? name;
    const headers = { kind: 'record', entries: draft.headers, open: draft.headersOpen, at: first };
    const auth = [user && entry('user', user.value, user.at), password && entry('password', password.value, password.at)].filter(e => e !== undefined);
    const entries = [
        entry('url', toExpr(withQuery(url.text, query)), url.at),
        entry('method', method.value, method.at),
        body && entry('body', body.value, body.at),
        headers.open || headers.entries.length > 0 ? entry('headers', headers, first) : undefined,
        auth[0] && entry('auth', { kind: 'record', entries: auth, open: false, at: auth[0].at }, auth[0].at),
    ];
    return { kind: 'record', entries: entries.filter(e => e !== undefined), open: draft.open || draft.more, at };
}
/** The method that is given, or implied. Where options may be missing, it can't be told. */
function methodOf(draft, name) {
    const { method, implied } = draft;
    if (method)
        return method;
    if (!implied)
        return { value: draft.open ? (0,scope/* unknown */.L5)('options', 'method', name) : (0,scope/* literal */.eu)('GET', name), at: name };
    const { at, maybe } = implied;
    const value = (0,scope/* literal */.eu)(implied.method, at);
    return { value: maybe ? { kind: 'either', of: [(0,scope/* literal */.eu)('GET', name), value], at } : value, at };
}
function bodyOf(draft, fieldsQueried) {
    const [first] = draft.data;
    if (first && !draft.dataAsQuery)
        return { value: toExpr(joined(draft.data.map(d => d.text), draft.between)), at: first.at };
    const [field, last] = [draft.fields[0], draft.fields[draft.fields.length - 1]];
    if (fieldsQueried || !(field || draft.fieldsOpen))
        return undefined;
    const at = field && last ? cover(field.at, last.at) : draft.implied?.at;
    return at && { value: recordOf(draft.fields, draft.fieldsOpen, at), at };
}
function queryOf(field) {
    return { parts: [(0,scope/* literal */.eu)(`${field.path.join('.')}=`, field.key), ...fromExpr(field.value).parts], at: field.at };
}
function withQuery(url, query) {
    if (query.length === 0)
        return url;
    const more = joined(query, '&');
    const mark = (0,scope/* literal */.eu)(toExpr(url).kind === 'literal' && known(url).includes('?') ? '&' : '?', more.at);
    return { parts: [...url.parts, mark, ...more.parts], at: url.at };
}
function entry(name, value, at) {
    const follows = value.at.line > at.line || (value.at.line === at.line && value.at.column >= at.column);
    return { key: (0,scope/* literal */.eu)(name, at), value, at: follows ? cover(at, value.at) : at };
}

;// CONCATENATED MODULE: ./src/languages/shell/substitute.ts
// An expression of a function's body, as it reads in one call of the function.


/** How deep variables may hold one another. */
const substitute_MAX_DEPTH = 100;
/** Replaces the parameters of a function by a call's arguments, in texts and in the function's own variables. */
class Substitution {
    fn;
    given;
    depth = 0;
    bindings = new Map();
    constructor(fn, given) {
        this.fn = fn;
        this.given = given;
    }
    text(text) {
        return { parts: text.parts.flatMap(p => fromExpr(this.expr(p)).parts), at: text.at };
    }
    expr(expr) {
        if (this.depth >= substitute_MAX_DEPTH)
            return expr;
        this.depth++;
        try {
            return this.inner(expr);
        }
        finally {
            this.depth--;
        }
    }
    inner(expr) {
        switch (expr.kind) {
            case 'name': return this.name(expr);
            case 'join': return { ...expr, parts: expr.parts.map(p => this.expr(p)) };
            case 'either': return { ...expr, of: expr.of.map(o => this.expr(o)) };
            case 'member': return { ...expr, of: this.expr(expr.of), key: this.expr(expr.key) };
            case 'list': return { ...expr, items: expr.items.map(i => this.expr(i)) };
            case 'call': return { ...expr, args: expr.args.map(a => ({ ...a, value: this.expr(a.value) })) };
            default: return expr;
        }
    }
    name(expr) {
        const { binding } = expr;
        if (binding.owner !== this.fn)
            return expr;
        const { parameter } = binding;
        if (!parameter)
            return { ...expr, binding: this.own(binding) };
        const word = this.given[parameter.index];
        if (word)
            return toExpr(word);
        return parameter.default ? this.expr(parameter.default) : (0,scope/* unknown */.L5)('not given', binding.name, expr.at);
    }
    /** A variable of the function, with what this call writes to it. */
    own(binding) {
        const known = this.bindings.get(binding);
        if (known)
            return known;
        const copy = { ...binding, writes: [], members: [] };
        this.bindings.set(binding, copy);
        copy.writes = binding.writes.map(w => ({ ...w, value: this.expr(w.value) }));
        copy.members = binding.members.map(m => ({ ...m, value: this.expr(m.value) }));
        return copy;
    }
}

;// CONCATENATED MODULE: ./src/languages/shell/wrappers.ts
// Functions that hand their arguments on to a client, `gh_curl() { curl -u "$USER" "$@"; }`: a call of one is the client's call.





/** Most invocations that one function is followed to. */
const MAX_WRAPPED = 20;
/** Deepest chain of functions that hand their arguments on. */
const wrappers_MAX_DEPTH = 20;
/** The wrappers of one script. */
class Wrappers {
    script;
    depth = 0;
    byFunction = new Map();
    known = new Map();
    constructor(script) {
        this.script = script;
        for (const command of script.family().flatMap(({ commands }) => commands)) {
            if (!command.owner)
                continue;
            const known = this.byFunction.get(command.owner);
            if (known)
                known.push(command);
            else
                this.byFunction.set(command.owner, [command]);
        }
    }
    /** The commands of a function. */
    commands(fn) {
        return this.byFunction.get(fn) ?? [];
    }
    /** The clients' calls that a call of a function comes to, when it hands its arguments on to one. */
    invocations(target, words) {
        return bodiesOf(target).flatMap(fn => this.of(fn)).map(w => this.given(w, words)).slice(0, MAX_WRAPPED);
    }
    of(fn) {
        const known = this.known.get(fn);
        if (known)
            return known;
        // A function that calls itself wraps nothing more.
        this.known.set(fn, []);
        if (this.depth >= wrappers_MAX_DEPTH)
            return [];
        this.depth++;
        const found = this.commands(fn).flatMap(command => this.wrappedBy(fn, command)).slice(0, MAX_WRAPPED);
        this.depth--;
        this.known.set(fn, found);
        return found;
    }
    wrappedBy(fn, command) {
        const words = expand(this.script, command.words);
        if (!words.some(handsOn))
            return [];
        if (command.target)
            return this.invocations(command.target, words).filter(w => w.invocation.args.some(handsOn)).map(w => ({ ...w, fn, command }));
        const invocation = httpClient(this.script, words);
        return invocation?.args.some(handsOn) && !this.complete(invocation, command) ? [{ fn, invocation, command }] : [];
    }
    /** With a known URL the function itself is the place of the request, whatever options its callers add. */
    complete(invocation, command) {
        return requests(this.script, invocation, command).some(record => record.entries[0]?.value.kind === 'literal');
    }
    /** The invocation with a call's words in place of the parameters. */
    given(wrapped, words) {
        const open = words.findIndex(w => w.rest !== undefined || w.array !== undefined);
        const substitution = new Substitution(wrapped.fn, open < 0 ? words : words.slice(0, open));
        const args = wrapped.invocation.args.flatMap((arg) => {
            if (handsOn(arg))
                return words.slice(arg.rest);
            return [{ ...arg, ...substitution.text(arg) }];
        });
        const { stdin } = wrapped.command;
        return { ...wrapped, invocation: { ...wrapped.invocation, args }, command: { ...wrapped.command, stdin: stdin && substitution.text(stdin) } };
    }
}
/** Whether a word stands for the function's own arguments. */
function handsOn(word) {
    return word.rest !== undefined && word.rest >= 0;
}

;// CONCATENATED MODULE: ./src/languages/shell/calls.ts
// Commands made calls: of clients with one record, of the script's own functions and of other programs with their words.









/** The calls of a script, in order. */
function callsOf(script) {
    return new Calls(script).all();
}
/** Deepest chain of functions that is followed. */
const calls_MAX_DEPTH = 20;
class Calls {
    script;
    wrappers;
    needs = new Map();
    /** Arrays that are run, and whether that is ever without further words. */
    run = new Map();
    constructor(script) {
        this.script = script;
        this.wrappers = new Wrappers(script);
        for (const { held, words: [first, ...more] } of script.commands) {
            if (!held && first?.array)
                this.run.set(first.array, this.run.get(first.array) === true || more.length === 0);
        }
    }
    all() {
        return this.script.commands.flatMap(command => this.of(command));
    }
    of(command) {
        const { script } = this;
        if (command.words.length === 0 && !command.call)
            return [];
        if (command.held && this.run.get(command.held) === false)
            return [];
        const words = expand(script, command.words);
        if (command.target && command.call)
            return this.own(command, command.target, command.call, words);
        const invocation = httpClient(script, words);
        if (command.held)
            return plausible(invocation) ? this.http(invocation, command) : [];
        if (invocation)
            return this.isHeld(command) ? [] : this.http(invocation, command);
        return this.other(command, words);
    }
    own(command, target, call, words) {
        call.args.push(...words.flatMap((word, i) => this.argument(word, i, command, target)));
        const wrapped = this.wrappers.invocations(target, words);
        if (wrapped.length === 0)
            return [call];
        return wrapped.flatMap(w => this.http(w.invocation, { ...command, stdin: w.command.stdin ?? command.stdin }));
    }
    /** An argument of an own function. `"$@"` becomes as many parameters as the function looks at. */
    argument(word, index, { owner, use }, target) {
        if (!isOpen(word))
            return [{ value: toExpr(word) }];
        if (!owner || !handsOn(word))
            return [{ value: toExpr(word), spread: true }];
        const count = Math.max(...bodiesOf(target).map(fn => this.need(fn))) - index;
        const { at, rest = 0 } = word;
        return Array.from({ length: Math.max(count, 0) }, (_, i) => ({ value: { kind: 'name', binding: parameterOf(owner, rest + i, at), at, use } }));
    }
    /** How many parameters a function looks at, by itself or in the functions it hands them on to. */
    need(fn, depth = 0) {
        const before = this.needs.get(fn);
        if (before !== undefined || depth > calls_MAX_DEPTH)
            return before ?? fn.params.length;
        this.needs.set(fn, fn.params.length);
        const further = this.wrappers.commands(fn).flatMap(({ target, words }) => {
            const index = words.findIndex(handsOn);
            return target && index >= 0 ? bodiesOf(target).map(body => this.need(body, depth + 1) - index + words[index].rest) : [];
        });
        const need = Math.min(further.reduce((a, b) => Math.max(a, b), fn.params.length), MAX_PARAMETERS);
        this.needs.set(fn, need);
        return need;
    }
    http(invocation, command) {
        const given = distributed(invocation);
        const { client, name } = invocation;
        const { at, owner, use } = command;
        const spelt = (0,clients/* plainName */.MH)(known(name) ?? client.names[0]);
        const callee = { kind: 'external', name: client.subcommand === undefined ? spelt : `${spelt} ${client.subcommand}`, at: name.at };
        return requests(this.script, given, command).map(value => ({ kind: 'call', callee, args: [{ value }], constructs: false, at, owner, use }));
    }
    /** Any other program that is given words. */
    other({ at, owner, use }, [first, ...rest]) {
        const name = known(first)?.replace(/^.*\//, '');
        if (!first || !name || rest.length === 0 || name.startsWith('-') || TEXT_COMMANDS.has(name) || SHELLS.has(name))
            return [];
        const args = rest.map((word) => ({ value: toExpr(word), ...(isOpen(word) && { spread: true }) }));
        return [{ kind: 'call', callee: { kind: 'external', name, at: first.at }, args, constructs: false, at, owner, use }];
    }
    /** Whether a command is nothing but an array: its call stands where the array is filled. */
    isHeld({ words }) {
        return words.length === 1 && words[0].array !== undefined;
    }
}
/** The arguments that `xargs` and its like give, for `{}` or behind the others. */
function distributed(invocation) {
    const { before, args } = invocation;
    const index = before.findIndex(w => DISTRIBUTORS.has(known(w) ?? ''));
    if (index < 0)
        return invocation;
    const options = before.slice(index + 1);
    const flag = options.findIndex(w => /^-[Ii]/.test(render(w)));
    const mark = flag < 0 ? '{}' : (render(options[flag]).slice(2) || known(options[flag + 1]) || '{}');
    const filled = args.map(arg => calls_fill(arg, mark));
    const item = { parts: [(0,scope/* unknown */.L5)('item', mark, before[index].at)], at: before[index].at };
    return { ...invocation, args: flag < 0 && filled.every((f, i) => f === args[i]) ? [...args, item] : filled };
}
/** The word with a mark made a hole. */
function calls_fill(word, mark) {
    if (!render(word).includes(mark))
        return word;
    const parts = word.parts.flatMap(part => {
        if (part.kind !== 'literal' || typeof part.value !== 'string' || !part.value.includes(mark))
            return [part];
        return part.value.split(mark).flatMap((text, i) => [...(i > 0 ? [(0,scope/* unknown */.L5)('item', mark, part.at)] : []), ...(text === '' ? [] : [(0,scope/* literal */.eu)(text, part.at)])]);
    });
    return { ...word, parts };
}

;// CONCATENATED MODULE: ./src/languages/shell/declare.ts
// A first look at a script: its functions, and the names it assigns. Both are needed before the first word is read.

/** Commands that put their input into variables named by their arguments. */
const READERS = new Set(['read', 'mapfile', 'readarray', 'getopts']);
/** Notes functions and assigned names of a whole tree. */
function declare(script, root) {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        declareOne(script, node);
        for (let i = node.children.length - 1; i >= 0; i--)
            open.push(node.children[i]);
    }
}
function declareOne(script, node) {
    const child = (field) => node.children.find(c => c.field === field);
    switch (node.type) {
        case 'variable_assignment': {
            const name = child('name');
            if (name)
                script.assigned.add(script.textOf(name.type === 'subscript' ? name.children[0] : name));
            break;
        }
        case 'for_statement':
        case 'select_statement': {
            const name = child('variable');
            if (name)
                script.assigned.add(script.textOf(name));
            break;
        }
        case 'expansion': {
            const name = /^\$\{(\w+):?=/.exec(script.textOf(node))?.[1];
            if (name)
                script.assigned.add(name);
            break;
        }
        case 'command': {
            const command = child('name');
            const name = command && script.textOf(command);
            if (name !== undefined)
                declareCommand(script, node, name);
            if (name === undefined || !(READERS.has(name) || name === 'printf'))
                break;
            for (const argument of node.children)
                if (argument.field === 'argument')
                    script.assigned.add(script.textOf(argument).replace(/["']/g, ''));
            break;
        }
        case 'function_definition': {
            const name = child('name');
            if (name)
                declareFunction(script, node, name);
        }
    }
}
const ENDPOINT = /\b(?:authorizations|applications)\b/;
const BASE = /\$\{?([A-Za-z_]\w*)[^\s"'$]*\/?(?:authorizations|applications)\b/g;
/** What a command needs from other scripts: the file it sources, the function it gives an endpoint to, the variable in front of one. */
function declareCommand(script, node, name) {
    const said = node.children.filter(child => child.field === 'argument').map(child => script.textOf(child));
    if ((name === 'source' || name === '.') && said[0] !== undefined)
        script.sources.push(said[0]);
    const telling = said.filter(argument => ENDPOINT.test(argument));
    if (telling.length > 0)
        script.given.add(name);
    for (const argument of telling)
        for (const [, base = ''] of argument.matchAll(BASE))
            script.bases.add(base);
}
function declareFunction(script, node, nameNode) {
    const name = script.textOf(nameNode);
    const known = script.functions.get(name) ?? { binding: (0,scope/* bind */.oI)(name, 'variable', script.at(nameNode), null), bodies: new Map() };
    known.bodies.set(node, { kind: 'function', name, params: [], returns: [], at: script.at(node), owner: null });
    script.functions.set(name, known);
}

;// CONCATENATED MODULE: ./src/languages/shell/assignments.ts
// `x=\u2026`, `x+=\u2026`, `x=(\u2026)`, `x[k]=\u2026`, `local`, `export`: what is written to a variable.



/** `x=value` on its own. */
function assignment(script, node, frame, local = false) {
    const target = node.children.find(c => c.field === 'name');
    if (!target)
        return;
    const subscript = target.type === 'subscript';
    const name = script.textOf(subscript ? target.children[0] : target);
    const at = script.at(target);
    const value = node.children.find(c => c.field === 'value');
    const appends = node.children.some(c => c.type === '+=');
    // The value is read first: in `x=$x/y` the old x is meant.
    if (value?.type === 'array') {
        const words = value.children.filter(c => c.named && c.type !== 'comment').map(c => word(script, c, frame));
        array(script, variable(script, name, frame, at, local), words, appends, value, frame);
        return;
    }
    const text = value ? word_textOf(script, value, frame) : { parts: [], at: script.at(node) };
    const binding = variable(script, name, frame, at, local);
    if (subscript) {
        const key = target.children.find(c => c.field === 'index');
        script.writeMember(binding, key ? toExpr(word_textOf(script, key, frame)) : (0,scope/* unknown */.L5)('index', name, at), toExpr(text), frame, script.at(node));
        return;
    }
    if (!appends)
        nameParameter(text, name);
    if (appends)
        script.write(binding, { kind: 'join', parts: [script.name(binding, frame, at), ...text.parts], at: script.at(node) }, frame);
    else
        script.write(binding, toExpr(text), frame);
}
/** `local api=$1`: that is what the parameter is called. */
function nameParameter({ parts: [value, ...more] }, name) {
    if (value?.kind === 'name' && value.binding.parameter && value.binding.name.startsWith('$') && more.length === 0)
        value.binding.name = name;
}
function variable(script, name, frame, at, local) {
    return local ? script.local(name, frame, at) : script.variable(name, frame, at);
}
function array(script, binding, words, appends, node, frame) {
    const added = words.map(w => (frame.maybe ? { ...w, maybe: true } : w));
    const before = script.arrays.get(binding);
    if (before && (appends || frame.maybe))
        for (const item of added)
            before.push(item);
    else
        script.arrays.set(binding, added);
    if (appends)
        return;
    const at = script.at(node);
    const open = words.some(w => w.bare || w.rest !== undefined || w.array);
    script.write(binding, { kind: 'list', items: words.map(toExpr), open, at }, frame);
    for (const item of words)
        assignments_entry(script, binding, item, frame);
    if (words.length > 0)
        script.commands.push({ words: [{ parts: [], at, array: binding }], at, owner: frame.fn, use: script.use(frame), held: binding });
}
/** `[key]=value` in an associative array. */
function assignments_entry(script, binding, item, frame) {
    if (!render(item).startsWith('['))
        return;
    const parts = split(drop(item, 1), /\]=/);
    if (parts)
        script.writeMember(binding, toExpr(parts[0]), toExpr(parts[1]), frame, item.at);
}
const LOCAL = new Set(['local', 'declare', 'typeset']);
/** `local x=1 y`, `export X=\u2026`, `readonly X=\u2026`. */
function declaration(script, node, frame) {
    const keyword = script.textOf(node.children[0]);
    const global = node.children.some(c => c.type === 'word' && /^-\w*g/.test(script.textOf(c)));
    const local = LOCAL.has(keyword) && !global;
    for (const child of node.children) {
        if (child.type === 'variable_assignment')
            assignment(script, child, frame, local);
        else if (child.type === 'variable_name' && local)
            script.local(script.textOf(child), frame, script.at(child));
        else if (child.type === 'string' || child.type === 'concatenation')
            quoted(script, word(script, child, frame), frame, local);
    }
}
/** `export "X=value"`. */
function quoted(script, item, frame, local) {
    const name = /^([A-Za-z_]\w*)=/.exec(render(item))?.[1];
    if (name === undefined)
        return;
    script.assigned.add(name);
    script.write(variable(script, name, frame, item.at, local), toExpr(drop(item, name.length + 1)), frame);
}
/** A variable that is given something only known when the script runs. */
function assignUnknown(script, name, why, frame, at) {
    if (/^[A-Za-z_]\w*$/.test(name))
        script.write(script.variable(name, frame, at), (0,scope/* unknown */.L5)(why, name, at), frame);
}
/** A value for each turn of a loop. */
function assignEach(script, name, values, frame, at) {
    const items = values.flatMap(value => (value.array ? script.arrays.get(value.array) ?? [value] : [value]));
    const of = items.map((item) => (item.bare || item.rest !== undefined || item.array ? (0,scope/* unknown */.L5)('loop', name, item.at) : toExpr(item)));
    const value = of.length > 1 ? { kind: 'either', of, at } : of[0] ?? (0,scope/* unknown */.L5)('loop', name, at);
    script.write(script.variable(name, frame, at), value, frame);
}

;// CONCATENATED MODULE: ./src/languages/shell/printers.ts
// Commands whose output can be told: their text goes on into `$(\u2026)`, a pipe, a file, or out of a function.




/** By command name. */
const PRINTERS = { echo, printf, cat };
function echo(_script, args, command) {
    const first = args.findIndex(arg => !/^-[neE]+$/.test(render(arg)));
    const words = first < 0 ? [] : args.slice(first);
    return words.length === 0 ? { parts: [], at: command.at } : joined(words, ' ');
}
const DIRECTIVE = /(%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]|%%)/;
function printf(_script, args, command) {
    const [format, ...values] = args;
    const text = known(format);
    if (!format || text === undefined)
        return values.length === 0 ? format : undefined;
    if (text.startsWith('-'))
        return undefined;
    const pieces = text.split(DIRECTIVE);
    // A format without a directive has its own place; one with directives is cut up, and its pieces have none.
    if (pieces.length === 1 && !text.includes('\\'))
        return format;
    let next = 0;
    const parts = pieces.flatMap((piece, i) => {
        if (i % 2 === 0)
            return piece === '' ? [] : [(0,scope/* literal */.eu)(unquote(piece, 'ansi'), format.at)];
        if (piece === '%%')
            return [(0,scope/* literal */.eu)('%', format.at)];
        return values[next++]?.parts ?? [(0,scope/* unknown */.L5)('not given', '', format.at)];
    });
    return { parts, at: command.at };
}
function cat(script, args, command) {
    const files = args.filter(arg => !/^-[A-Za-z]+$/.test(render(arg)));
    const [file] = files;
    if (files.length > 1)
        return undefined;
    if (!file || known(file) === '-')
        return command.stdin;
    const text = readFile(script, file, command);
    return text.parts[0]?.kind === 'name' ? text : undefined;
}

;// CONCATENATED MODULE: ./src/languages/shell/commands.ts







/** Reads a command; gives what it prints, if that can be told. */
function command(script, node, frame) {
    const read = { words: [], at: script.at(node), owner: frame.fn, use: script.use(frame), stdin: frame.stdin };
    // Noted before its words are read: the commands inside them come after it.
    script.commands.push(read);
    const words = [];
    for (const child of node.children) {
        if (child.field === 'name')
            words.push(word(script, child.children[0] ?? child, frame));
        else if (child.field === 'argument' && child.named)
            words.push(word(script, child, frame));
        else if (child.type === 'herestring_redirect')
            read.stdin = hereString(script, child, frame);
        else if (child.type === 'variable_assignment')
            prefix(script, child, frame);
        else if (child.type === 'subshell')
            script.inside(child.children, frame);
    }
    for (const extra of script.attached.get(node)?.words ?? [])
        words.push(word(script, extra, frame));
    return run(script, read, words, frame);
}
/** `X=$(\u2026) command`: for the command alone; what runs inside still runs. */
function prefix(script, node, frame) {
    for (const value of node.children)
        if (value.field === 'value')
            word_textOf(script, value, frame);
}
function run(script, read, words, frame) {
    const name = known(words[0]) ?? '';
    if (name === 'shift')
        shift(words, frame);
    else if (name === 'set' && words.length > 1 && !/^[-+]\w/.test(render(words[1])))
        frame.shifted.by = undefined;
    else if (READERS.has(name))
        for (const arg of words.slice(1))
            assignUnknown(script, known(arg) ?? '', name, frame, arg.at);
    else if (name === 'printf' && known(words[1]) === '-v')
        return printVariable(script, read, words, frame);
    const printer = Object.hasOwn(PRINTERS, name) ? PRINTERS[name] : undefined;
    if (printer)
        return printer(script, words.slice(1), read);
    read.words = words;
    if (frame.fn && words[0]?.rest !== undefined)
        script.runners.set(frame.fn, words[0].rest);
    const own = ownFunction(script, words);
    if (!own)
        return undefined;
    read.target = own.target;
    read.words = words.slice(own.index + 1);
    const { at, owner, use } = read;
    const callee = { kind: 'name', binding: own.target.binding, at: words[own.index].at, use };
    read.call = { kind: 'call', callee, args: [], constructs: false, at, owner, use };
    return { parts: [read.call], at };
}
/** `shift` moves the parameters, unless it stands where it may not run. */
function shift(words, frame) {
    const by = words[1] ? Number(known(words[1])) : 1;
    const moved = (frame.shifted.by ?? NaN) + by;
    frame.shifted.by = frame.maybe || !Number.isInteger(moved) || moved < 0 ? undefined : moved;
}
/** `printf -v name format \u2026`. */
function printVariable(script, read, words, frame) {
    const name = known(words[2]) ?? '';
    const text = PRINTERS.printf?.(script, words.slice(3), read);
    if (!/^[A-Za-z_]\w*$/.test(name))
        return;
    if (!text)
        assignUnknown(script, name, 'printf', frame, words[2].at);
    else
        script.write(script.variable(name, frame, words[2].at), toExpr(text), frame);
}

;// CONCATENATED MODULE: ./src/languages/shell/statements.ts






const children = (script, node, frame) => statements(script, node.children, frame);
const branch = (script, node, frame) => statements(script, node.children, { ...frame, maybe: true });
const nothing = (read) => (script, node, frame) => { read(script, node, frame); return []; };
/** How each kind of statement is read. Kinds that are not named hold no statement but may hold a substitution. */
const statements_READERS = {
    program: children,
    do_group: children,
    subshell: children,
    compound_statement: children,
    negated_command: children,
    variable_assignments: children,
    else_clause: branch,
    elif_clause: branch,
    case_item: branch,
    ERROR: broken,
    command: (script, node, frame) => printed(command(script, node, frame)),
    redirected_statement: (script, node, frame) => redirected(script, node, frame, statements),
    pipeline,
    list,
    if_statement: ifStatement,
    while_statement: (script, node, frame) => repeated(script, node.children, frame),
    c_style_for_statement: (script, node, frame) => repeated(script, node.children, frame),
    for_statement: forStatement,
    case_statement: children,
    function_definition: nothing(functionDefinition),
    variable_assignment: nothing(assignment),
    declaration_command: nothing(declaration),
    comment: () => [],
};
const printed = (text) => (text ? [text] : []);
/** Reads statements in order; gives what each of them prints. */
function statements(script, nodes, frame) {
    return nodes.flatMap(node => (node.named ? statement(script, node, frame) : []));
}
function statement(script, node, frame) {
    const read = statements_READERS[node.type] ?? nothing(glance);
    const stdin = script.attached.get(node)?.stdin;
    return script.deeper([], () => read(script, node, stdin ? { ...frame, stdin } : frame));
}
/** Looks into a test or another expression for commands that run inside it. */
function glance(script, node, frame) {
    const open = [node];
    for (let next = open.pop(); next; next = open.pop()) {
        if (next.type === 'command_substitution' || next.type === 'process_substitution')
            script.inside(next.children, frame);
        else
            for (let i = next.children.length - 1; i >= 0; i--)
                open.push(next.children[i]);
    }
}
function pipeline(script, node, frame) {
    let output = [];
    const stages = node.children.filter(c => c.named && c.type !== 'comment');
    stages.forEach((stage, i) => {
        const stdin = i === 0 ? frame.stdin : oneOf(output) ?? { parts: [(0,scope/* unknown */.L5)('pipe', '', script.at(stages[i - 1]))], at: script.at(stages[i - 1]) };
        output = statement(script, stage, { ...frame, stdin });
    });
    return output;
}
/** `a && b || c`: the first runs, the others may. The tree leans to the left, as deep as the list is long. */
function list(script, node, frame) {
    const items = [];
    let left = node;
    while (left?.type === 'list') {
        const named = left.children.filter(c => c.named && c.type !== 'comment');
        items.push(...named.slice(1).reverse());
        [left] = named;
    }
    if (left)
        items.push(left);
    return items.reverse().flatMap((item, i) => statement(script, item, i === 0 ? frame : { ...frame, maybe: true }));
}
function ifStatement(script, node, frame) {
    const then = node.children.findIndex(c => c.type === 'then');
    const at = then < 0 ? node.children.length : then;
    return [...statements(script, node.children.slice(0, at), frame), ...statements(script, node.children.slice(at), { ...frame, maybe: true })];
}
function forStatement(script, node, frame) {
    const variable = node.children.find(c => c.field === 'variable');
    const values = node.children.filter(c => c.field === 'value' && c.named).map(c => word(script, c, frame));
    if (variable)
        assignEach(script, script.textOf(variable), values, frame, script.at(variable));
    return repeated(script, node.children.filter(c => c.field === 'body'), frame);
}
/** Statements of a loop. */
function repeated(script, nodes, frame) {
    return (0,scope/* looped */.GL)(frame.loop, () => script.next, loop => statements(script, nodes, { ...frame, maybe: true, loop }));
}
function functionDefinition(script, node, frame) {
    const name = node.children.find(c => c.field === 'name');
    const named = name && script.functions.get(script.textOf(name));
    const fn = named?.bodies.get(node);
    if (!named || !fn)
        return;
    fn.owner = frame.fn;
    script.write(named.binding, fn, frame);
    const inside = { fn, locals: new Map(frame.locals), maybe: false, shifted: { by: 0 } };
    fn.returns.push(...statements(script, node.children.filter(c => c.field === 'body'), inside).map(toExpr));
}
const LOOSE = new Set([
    'word', 'string', 'raw_string', 'ansi_c_string', 'concatenation', 'simple_expansion', 'expansion', 'number', 'command_name', 'command_substitution',
]);
/** What stands in a part that does not parse: statements are read as ever, loose words on one line as a command. */
function broken(script, node, frame) {
    const out = [];
    let words = [];
    const flush = () => {
        const [first, ...rest] = words;
        words = [];
        if (!first)
            return;
        const name = { ...first, type: 'command_name', field: 'name', children: first.type === 'command_name' ? first.children : [first] };
        const parts = [name, ...rest.map(w => ({ ...w, field: 'argument' }))];
        const { end } = parts[parts.length - 1];
        const read = command(script, { type: 'command', named: true, field: null, start: first.start, end, children: parts }, frame);
        if (read)
            out.push(read);
    };
    for (const child of node.children) {
        const last = words[words.length - 1];
        if (last && (!LOOSE.has(child.type) || /(?<!\\)\n/.test(script.source.text.slice(last.end, child.start))))
            flush();
        if (LOOSE.has(child.type))
            words.push(child);
        else if (child.named)
            out.push(...statement(script, child, frame));
    }
    flush();
    return out;
}

;// CONCATENATED MODULE: ./src/languages/shell/family.ts







/** Most scripts that one is read with. */
const MAX_RELATIVES = 30;
/** Most scripts that are read because they define the same function, or source the same file. */
const MAX_NAMED = 3;
/** How many folders up a file is looked for whose folder is in a variable. */
const MAX_UP = 3;
/** The scripts of one tree, each read once. */
class Families {
    parse;
    workspace;
    known = new Map();
    pending = [];
    index;
    constructor(parse, workspace) {
        this.parse = parse;
        this.workspace = workspace;
    }
    /** A script, with all that it is run with. */
    read(file) {
        const read = this.open(file);
        // What is declared anywhere has to be known before the first statement is read.
        const opened = this.pending.splice(0);
        for (const { script, syntax } of opened) {
            if (typeof syntax !== 'string')
                statements(script, [syntax.root], { fn: null, locals: new Map(), maybe: false, shifted: { by: undefined } });
        }
        for (const { script } of opened)
            script.link();
        return read;
    }
    open({ path, text }) {
        const known = this.known.get(path);
        if (known?.script.source.text === text)
            return known;
        const read = { script: new Script(path, text, statements), syntax: parseWhole(this.parse, hidePlaceholders(text)) };
        this.known.set(path, read);
        this.pending.push(read);
        const { script, syntax } = read;
        if (typeof syntax === 'string')
            return read;
        declare(script, syntax.root);
        for (const other of this.others(script.sources.flatMap(written => this.sourced(path, written))))
            family_run(script, other);
        for (const other of this.others(this.users(script)))
            family_run(other, script);
        return read;
    }
    others(files) {
        return [...new Set(files)].flatMap(path => {
            const text = this.pending.length > MAX_RELATIVES ? undefined : this.workspace.text?.(path);
            return text === undefined ? [] : [this.open({ path, text }).script];
        });
    }
    /** The scripts that source a script, if it needs more than it sources: those that say so, and those that define what it calls. */
    users(script) {
        const { path } = script.source;
        const missing = [...script.given].filter(name => script.named(name) === undefined && isUnknown(name));
        const unset = [...script.bases].some(name => !script.isAssigned(name));
        if (missing.length === 0 && !unset)
            return [];
        this.index ??= indexed(this.workspace, path);
        const { definers, users } = this.index;
        const near = this.workspace.siblings?.(path) ?? [];
        const nearest = (files = new Set()) => near.filter(file => files.has(file)).slice(0, MAX_NAMED);
        return [...missing.flatMap(name => nearest(definers.get(name))), ...nearest(users.get(baseName(path)))];
    }
    /** The file that is sourced: what is in front of its name in a variable is one of the folders around. */
    sourced(from, written) {
        const name = pathIn(written);
        if (name === undefined)
            return [];
        const tries = Array.from({ length: MAX_UP + 1 }, (_, up) => `./${'../'.repeat(up)}${name}`);
        return tries.map(specifier => this.workspace.resolve(from, specifier)).filter(file => file !== undefined && file !== from).slice(0, 1);
    }
}
/** One script sources the other. */
function family_run(user, sourced) {
    user.sourced.add(sourced);
    sourced.users.add(user);
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** The path in `"$(dirname "$0")/lib/api.sh"` or `${DIR}/api.sh`, behind what can't be told. */
function pathIn(written) {
    return /(?:^|[/}\s"'])((?:[\w.@+-]+\/)*[\w.@+-]+)["']?$/.exec(written)?.[1]?.replace(/^(?:\.{1,2}\/)+/, '');
}
const isUnknown = (name) => /^[A-Za-z_][\w:.-]*$/.test(name) && !(0,clients/* clientNamed */.Rj)(name) && ![PREFIXES, SHELLS, TEXT_COMMANDS].some(names => names.has(name));
const DEFINITION = /^[ \t]*(?:function[ \t]+([\w:.-]+)|([\w:.-]+)[ \t]*\([ \t]*\))/gm;
const SOURCING = /(?:^|[;&|{(])[ \t]*(?:source|\.)[ \t]+([^\n;|&]+)/gm;
function indexed(workspace, from) {
    const definers = new Map();
    const users = new Map();
    const note = (map, name, file) => void map.set(name, (map.get(name) ?? new Set()).add(file));
    for (const file of [from, ...workspace.siblings?.(from) ?? []]) {
        const text = workspace.text?.(file) ?? '';
        for (const match of text.matchAll(DEFINITION))
            note(definers, match[1] ?? match[2], file);
        for (const match of text.matchAll(SOURCING)) {
            const name = pathIn(match[1].trim());
            if (name !== undefined)
                note(users, baseName(name), file);
        }
    }
    return { definers, users };
}

;// CONCATENATED MODULE: ./src/languages/shell/mentions.ts
const mentions_ENDPOINT = /authorizations|applications\/|\/tokens\/|\/grants\/|api\.github\.com/g;
const TEXTS = new Set([
    'word', 'string', 'raw_string', 'ansi_c_string', 'concatenation', 'heredoc_body', 'string_content', 'heredoc_content', 'regex', 'extglob_pattern',
]);
/** The lines of comments and strings that name an endpoint. Only the branches of the tree that hold one are looked at. */
function mentions(script, root) {
    const found = [];
    const hits = [...script.source.text.matchAll(mentions_ENDPOINT)].map(m => m.index);
    const open = [{ node: root, hits }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { node, hits: inside } = next;
        if (node.type === 'comment' || (TEXTS.has(node.type) && !runs(node, inside))) {
            found.push(...lines(script, node, inside));
            continue;
        }
        for (let i = node.children.length - 1; i >= 0; i--) {
            const child = node.children[i];
            const own = within(inside, child);
            if (own.length > 0)
                open.push({ node: child, hits: own });
        }
    }
    return found;
}
/** The hits in a node; they are sorted. */
function within(hits, { start, end }) {
    const [from, to] = [lowest(hits, start), lowest(hits, end)];
    return from === 0 && to === hits.length ? hits : hits.slice(from, to);
}
function lowest(hits, offset) {
    let [low, high] = [0, hits.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (hits[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether a hit is in a command that runs inside the text. */
function runs(node, hits) {
    const open = [...node.children];
    for (let next = open.pop(); next; next = open.pop()) {
        if (next.type === 'command_substitution' && within(hits, next).length > 0)
            return true;
        open.push(...next.children);
    }
    return false;
}
/** Each line of the text with a hit in it. */
function lines(script, node, hits) {
    const { text } = script.source;
    const kind = node.type === 'comment' ? 'comment' : 'string';
    const starts = new Set(hits.map(hit => Math.max(node.start, script.source.lineStart(hit))));
    return [...starts].map(start => {
        const newline = text.indexOf('\n', start);
        const end = Math.min(node.end, newline < 0 ? text.length : newline);
        const [from, to] = unquoted(text, start, end);
        return { text: text.slice(from, to), at: script.source.place(from, to), kind };
    });
}
/** Without the quotes around it. */
function unquoted(text, start, end) {
    const from = /^["']/.test(text.slice(start, start + 1)) ? start + 1 : start;
    const to = end > from && /["']/.test(text[end - 1]) ? end - 1 : end;
    return [from, to];
}

;// CONCATENATED MODULE: ./src/languages/shell/lower.ts
// A shell script as a Program.




/** How many places with syntax errors are named. */
const MAX_ERRORS = 3;
/** The lowering of shell scripts, given a parser of Bash. */
function lowerWith(parse) {
    const families = new WeakMap();
    return (file, workspace) => {
        const all = families.get(workspace) ?? new Families(parse, workspace);
        families.set(workspace, all);
        const { script, syntax } = all.read(file);
        const read = typeof syntax === 'string' ? undefined : syntax;
        const program = {
            path: file.path, language: 'shell',
            calls: read ? callsOf(script) : [],
            records: [],
            texts: read ? mentions(script, read.root) : [],
            imports: [],
            exports: (0,scope/* bind */.oI)('exports', 'module', script.source.place(0, 0), null),
            problems: [...(typeof syntax === 'string' ? [syntax] : errors(script, syntax)), ...script.problems],
        };
        return program;
    };
}
function errors(script, syntax) {
    const lines = [...new Set(syntax.errors.map(offset => script.source.line(offset)))].sort((a, b) => a - b);
    if (lines.length === 0)
        return [];
    const more = lines.length > MAX_ERRORS ? ` and ${lines.length - MAX_ERRORS} more` : '';
    return [`syntax error in line ${lines.slice(0, MAX_ERRORS).join(', ')}${more}`];
}


/***/ }),

/***/ 8535:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Source)
/* harmony export */ });
/* harmony import */ var _analysis_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93621);
// Offsets and places of one text.

/** A file's text, and what its offsets are in lines and columns. */
class Source {
    path;
    text;
    lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
        this.lines = new _analysis_lines__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(text);
    }
    /** The place from one UTF-16 offset to another, end exclusive. */
    place(start, end) {
        return this.lines.place(this.path, start, end);
    }
    /** The line of an offset, from 1. */
    line(offset) {
        return this.lines.line(offset);
    }
    /** Where the line of an offset begins. */
    lineStart(offset) {
        return this.lines.start(this.line(offset));
    }
}


/***/ })

};
;