"use strict";
exports.id = 9221;
exports.ids = [9221];
exports.modules = {

/***/ 19221:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deriveNeedles: () => (/* binding */ deriveNeedles)
});

// EXTERNAL MODULE: ./src/needles.ts
var needles = __webpack_require__(9235);
// EXTERNAL MODULE: ./src/literally.ts
var literally = __webpack_require__(96035);
;// CONCATENATED MODULE: ./src/prefilter/shapes.ts
// What a name or a path segment looks like where it can matter. The patterns run over text in which each byte is one character.
// Each begins with its word and looks at what stands before it afterwards, so that it can be tried at the places where the word stands.

/** A literal segment where a path can begin with it: `/x`, `'x'`, `${base}x`, `%sx`, `x/` as a bare word. */
function firstSegment(segment) {
    const word = (0,literally/* literally */.D)(segment);
    return `${word}(?:(?![\\w-])(?<=(?:${PATH_START}|['"\`}]|%s)${word})|/(?<=(?<![\\w$./-])${word}/))`;
}
/** A literal segment further on in a path, or waiting to be put into one. */
function laterSegment(segment) {
    return `${(0,literally/* literally */.D)(segment)}(?![\\w-])(?<=['"\`}/]${(0,literally/* literally */.D)(segment)})`;
}
/** A literal segment that is a word of a command which names an API, or a method: `gh api authorizations`, `hub_post authorizations "$data"`. */
function argument(segment) {
    const word = (0,literally/* literally */.D)(segment);
    const command = '(?<![\\w$.-])[\\w:-]*(?:gh|hub|api|curl|request|get|post|put|patch|delete)[\\w:-]*';
    return `${word}(?=[\\s/?"'\`);]|$)(?<=${command}(?:[ \\t]+[^\\s;|&]+){0,4}[ \\t]+${word})`;
}
/** One of the names, on its own and not as a part of a longer one. `perhaps`: what may be put behind it. */
function named(words, perhaps = '') {
    const any = `(?:${words.map(literally/* literally */.D).join('|')})${perhaps === '' ? '' : `(?:${perhaps})?`}`;
    return `${any}(?![\\w$])(?<=(?<![\\w$])${any})`;
}
/**
 * `auth.config(` and `login` for `auth.config().login`: a call ends the chain, since its arguments can be long. A name alone that is
 * called must be a member: `.applications(`, not a word before a bracket.
 */
function chain(tokens, members) {
    const calls = [];
    let names = [];
    for (const token of tokens) {
        if (isName(token))
            names.push(token);
        else if (names.length > 0) {
            const member = names.length === 1 && calls.length === 0 ? `(?<=(?:[.'"\`]|->|::)${(0,literally/* literally */.D)(names[0])})` : '';
            calls.push({ words: [names[0]], source: `${names.map(name => named([name])).join(ACCESS)}${member}['"\`\\]]*\\s*[?!]*[.\\s]*[(\\[]` });
            names = [];
        }
    }
    const last = [...names.map(name => named([name])), ...(members.length > 0 ? [named(members, PROMISED)] : [])];
    return [...calls, ...(last.length > 0 ? [{ words: names.length > 0 ? [names[0]] : members, source: last.join(ACCESS) }] : [])];
}
/**
 * A name taken out of its client first, or put into a stub of one: `= client.authorization;`, `{ authorization } = client`,
 * `invoke(client.authorization, 'create')`, `authorization: { create() {} }`. Not the header that has the same name.
 */
function aliased(name) {
    const word = (0,literally/* literally */.D)(name);
    const outOfClient = `(?<=(?<![Hh]eaders?[?!]?)(?:\\.|->)${word})(?!\\s*(?:\\(|=(?!=)|import\\b))`;
    const destructured = `(?<=\\{[^{}]{0,300}(?<![\\w$])${word})[^{}]{0,300}\\}\\s*=(?!=)`;
    const stubbed = `(?<=(?<![\\w$])${word})['"\`]?\\s*[:=]\\s*(?:\\{|new\\s)`;
    return `${word}(?![\\w$])(?:${outOfClient}|${stubbed}|${destructured})`;
}
/** Whether a token of a binding's receiver is a name; `()` and `[]` stand for a call and for any member. */
function isName(token) {
    return /^[\w$@]/.test(token);
}
/**
 * A slash before which stands no segment but a host's name or `v3`: `/payments/` is the start of somebody else's path. A segment
 * that comes out of a variable (`$BASE`, `{base}`, `:base`) may be anything, unless it is itself further on: `/payments/{id}/`, `/pay/v3/`.
 */
const PATH_START = '(?<!(?<![/:])/(?!v3/)[\\w.-]+)(?<!(?<![/:])/(?!api/)[\\w.-]+/(?:v3|[$#]?\\{[^{}/\\s]*\\}))/';
/** What a promisified object puts behind the names of its members. */
const PROMISED = 'Async';
/** Between a name and its member: `.`, `?.`, `!.`, `['`, `->`, `::`. */
const ACCESS = '\\s*[?!]*\\s*(?:[.[]|->|::)\\s*[\'"`]?';

;// CONCATENATED MODULE: ./src/needles/derive.ts


/**
 * What to look for in the files of each language: the operations' paths, and their bindings in that language. A language without any, such as
 * a document's, may hold code of all the others.
 */
function deriveNeedles(operations, languages) {
    const bindings = operations.flatMap(operation => operation.bindings).filter(binding => languages.some(({ id }) => id === binding.language));
    const sets = [];
    const add = (libraries) => sets.push([...pathNeedles(operations), ...resourceNeedles, ...libraries]) - 1;
    const rest = add([...commandNeedles(operations), ...bindingNeedles(bindings).map(quoted)]);
    const byLanguage = languages.map(({ id, tables }) => {
        const own = bindings.filter(binding => binding.language === id || tables?.includes(binding.language));
        return [id, own.length > 0 || tables !== undefined ? add(bindingNeedles(own)) : rest];
    });
    return tableOf(sets, Object.fromEntries([...byLanguage, [needles/* DECLARATIONS */.UJ, add([])]]), rest);
}
/** The sets with each needle, and each shape, in one place. */
function tableOf(sets, languages, rest) {
    const needles = once(JSON.stringify);
    const shapes = once(({ source }) => source);
    const placed = sets.map(set => set.map(({ word, shape, besides, packages }) => needles.place({ word, shape, besides: besides.map(shapes.place), ...(packages && { packages }) })));
    return { needles: needles.all, shapes: shapes.all, sets: placed, languages, rest };
}
/** A list without doubles, and where in it something stands. */
function once(key) {
    const all = [];
    const places = new Map();
    return {
        all,
        place: one => {
            const place = places.get(key(one)) ?? all.push(one) - 1;
            places.set(key(one), place);
            return place;
        },
    };
}
/** Where code is quoted between words, an everyday word has to be used as code does: `.authorize`, `GitHub(`, `GitHub client =`. */
function quoted(one) {
    const { everyday, shape, besides } = one;
    if (everyday === undefined)
        return one;
    if (everyday === 'member')
        return { ...one, shape: asMember(shape) };
    const asClass = `${shape}(?=\\(|::\\w|\\.(?!com\\b|io\\b)\\w|\\s+\\w+\\s*=)`;
    return { ...one, shape: asClass, ...(everyday === 'type' && { besides: besides.map(({ words, source }) => ({ words, source: asMember(source) })) }) };
}
const asMember = (shape) => `(?<=(?:\\.|->|::|\\[['"\`])\\s*)${shape}`;
function pathNeedles(operations) {
    const sets = unique(operations.map(({ path }) => path.split('/').filter(segment => segment !== '' && !segment.startsWith('{'))), set => set.join('/'));
    // `/authorizations/clients` needs no needle of its own beside `/authorizations`.
    const smallest = sets.filter(set => !sets.some(other => other.length < set.length && other.every(segment => set.includes(segment))));
    return smallest.map(([first = '', ...rest]) => needle(first, firstSegment(first), rest.map(segment => ({ words: [segment], source: laterSegment(segment) }))));
}
/** In scripts, a path may be a word without a slash. */
function commandNeedles(operations) {
    const segments = unique(operations.flatMap(({ path }) => (/^\/[^/{]+$/.test(path) ? [path.slice(1)] : [])), String);
    return segments.map(segment => needle(segment, argument(segment), [GITHUB_OR_GH]));
}
const GITHUB = { words: ['github', 'GitHub', 'Github', 'gitHub'], source: '[Gg]it[Hh]ub' };
const GITHUB_OR_GH = { words: [...GITHUB.words, 'gh api', 'hub api'], source: `(?:${GITHUB.source}|(?:gh|hub) api)` };
/** What a library makes of an answer: it sends to the address that came with it, and need not spell a path. */
const resourceNeedles = [
    needle('class Authorization', 'class Authorizations?\\b', [GITHUB]),
    needle('AuthorizationsService', 'AuthorizationsService\\b', [GITHUB]),
];
function bindingNeedles(bindings) {
    const groups = new Map();
    // `signIn:password:` stands apart in the code: `[client signIn:user password:password]`.
    for (const binding of bindings.map(one => ({ ...one, member: one.member.replace(/:.*$/, '') }))) {
        const apart = binding.receiver.some(word => isLong(word) || isCompound(word)) ? '' : binding.member;
        const key = [...binding.packages, ...binding.receiver, apart].join(' ');
        groups.set(key, [...(groups.get(key) ?? []), binding]);
    }
    return unique([...groups.values()].flatMap(receiverNeedles), ({ shape, besides }) => [shape, ...besides.map(one => one.source)].join(' '));
}
/** The needles for bindings with the same receiver, and for what is declared as the class of one. */
function receiverNeedles(bindings) {
    const { type = '' } = bindings[0] ?? {};
    const members = membersOf(bindings);
    const declared = isCompound(type) ? [{ ...needle(type, named([type]), anyOf(members)), everyday: 'type' }] : [];
    return [...declared, ...accessNeedles(bindings)];
}
/** What a library is called in code, where it is one word that people write too. */
const CONSTANT = /^[A-Z][a-z]+$/;
const membersOf = (bindings) => unique(bindings.map(({ member }) => member), String).filter(member => member !== '');
function accessNeedles(bindings) {
    const { packages = [], modules = [], receiver = [] } = bindings[0] ?? {};
    const members = membersOf(bindings);
    const names = receiver.filter(isName);
    const spoken = literalsOf(bindings);
    const long = names.find(isLong);
    const compound = names.find(isCompound) ?? (long === undefined ? members.find(isCompound) : undefined);
    // A name that nothing else has: `oauthAuthorizations`, `revokeGrantForApplication`. What a call answers has its members by their names.
    const answered = receiver.includes('()') && bindings.every(({ member }) => member !== '') ? anyOf(members) : [];
    if (compound !== undefined)
        return [needle(compound, named([compound]), [...others(names, compound), ...answered, ...spoken])];
    // Common words (`auth.config().login`), or a library that is called itself: the file must name the library.
    if (long === undefined) {
        // Names one after the other, on a client that another file makes: `client.auth.config().login`.
        const written = names.join('.');
        const handed = names.length > 1 ? [{ ...needle(written, `${named([written])}\\s*\\(`, [...anyOf(members), ...spoken]), packages }] : [];
        return handed.concat(unique([...modules, ...packages], String).map(one => {
            const words = [one, ...names, ...members];
            const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
            const everyday = members.includes(longest) ? 'member' : CONSTANT.test(longest) ? 'class' : undefined;
            return { ...needle(longest, named([longest]), [...others(words, longest), ...spoken]), ...(everyday && { everyday }) };
        }));
    }
    // A word that others use too (`authorization` is a header): it must be used as a client's member is.
    const [first, ...rest] = chain(receiver.slice(receiver.indexOf(long)), members);
    return [needle(long, first?.source ?? '', [...rest, ...spoken]), needle(long, aliased(long), [...others(names, long), ...anyOf(members), ...spoken])].map(one => ({ ...one, packages }));
}
/** The strings one of which a hop has to be: `api('authorizations')`, or a variable with one of them. */
function literalsOf(bindings) {
    const literals = bindings.map(({ hops = [] }) => hops.flat().flatMap(hop => /^'(.+)'$/.exec(hop)?.[1] ?? []));
    const words = unique(literals.flat(), String);
    return literals.every(some => some.length > 0) ? [{ words, source: `(?<=['"\`])(?:${words.join('|')})['"\`]` }] : [];
}
/** One of the words, whichever; no condition if there are none. */
const anyOf = (words) => (words.length > 0 ? [{ words, source: named(words) }] : []);
function others(names, but) {
    return names.filter(one => one !== but).flatMap(one => anyOf([one]));
}
function needle(word, shape, besides) {
    return { word, shape, besides };
}
/** Words of this length are rare enough to look for. */
function isLong(word) {
    return word.length >= 12;
}
/** Written in camelCase, snake_case or kebab-case. */
function isCompound(word) {
    return /[a-z][A-Z]|[a-z][_-]+[a-z]/.test(word);
}
function unique(items, key) {
    return [...new Map(items.map(item => [key(item), item])).values()];
}


/***/ })

};
;