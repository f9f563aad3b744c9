"use strict";
exports.id = 8191;
exports.ids = [8191];
exports.modules = {

/***/ 28191:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Manifests: () => (/* binding */ Manifests)
});

// EXTERNAL MODULE: ./src/paths.ts
var paths = __webpack_require__(8431);
// EXTERNAL MODULE: ./src/manifests/kinds.ts
var kinds = __webpack_require__(76521);
;// CONCATENATED MODULE: ./src/manifests/manifest.ts
// What manifests of all kinds say: the names of packages, and their versions as semver ranges.
/** A manifest of packages and what is written for their versions. The first entry of a name counts. */
function manifest(name, packages, range) {
    const versions = Object.create(null);
    for (const [one, written] of packages) {
        const found = written === undefined ? undefined : range(written);
        if (found !== undefined)
            versions[one] ??= found;
    }
    return { ...(name !== undefined && name !== '' && { name }), versions };
}
/** The entries of several manifests in one; the first that knows a package counts. */
const joined = (name, parts) => manifest(name, parts.flatMap(part => Object.entries(part.versions)), range => range);
/** JSON text as an object. */
function jsonObject(text) {
    try {
        return record(JSON.parse(text));
    }
    catch {
        return {};
    }
}
/** A value as an object; an empty one if it is none. */
const record = (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
/** The entries whose values are text. */
const texts = (value) => Object.entries(record(value)).filter((entry) => typeof entry[1] === 'string');
/** A text, or nothing. */
const manifest_text = (value) => (typeof value === 'string' ? value : undefined);

;// CONCATENATED MODULE: ./src/manifests/ranges.ts
// Version constraints of many ecosystems as semver ranges. What has no meaning there is undefined.
const COMPARISONS = { '>': '>', '>=': '>=', '<': '<', '<=': '<=', '!=': 'not', '<>': 'not' };
const COMPOSER = { and: /\s*,\s*|\s+/, or: /\s*\|\|?\s*/, operators: { ...COMPARISONS, '': 'exact', '=': 'exact', '==': 'exact', '^': 'caret', '~': 'last' } };
const CARGO = { and: /\s*,\s*/, operators: { ...COMPARISONS, '': 'caret', '=': 'exact', '^': 'caret', '~': 'tilde' } };
const RUBY = { and: /\s*,\s*/, operators: { ...COMPARISONS, '': 'exact', '=': 'exact', '~>': 'last' } };
const PYTHON = { and: /\s*,\s*/, or: /\s*\|\|\s*/, operators: { ...COMPARISONS, '': 'exact', '==': 'exact', '===': 'exact', '~=': 'last', '^': 'caret', '~': 'tilde' } };
const composerRange = (written) => rangeOf(written.replace(/\s+as\s+.*$/, '').replace(/@\w+/g, ''), COMPOSER);
const cargoRange = (written) => rangeOf(written, CARGO);
const rubyRange = (written) => rangeOf(written, RUBY);
const pythonRange = (written) => rangeOf(written.replace(/[()]/g, ''), PYTHON);
/** Go takes the lowest version that fits, and never another major one: `v28.1.1`, `v17.0.0+incompatible`. Commits have no version. */
function goRange(written) {
    const [, version] = /^v?(\d+\.\d+\.\d+)(?:\+incompatible)?(?:-[a-z].*)?$/.exec(written.trim()) ?? [];
    if (version === undefined)
        return undefined;
    const [major = '0'] = version.split('.');
    return major === '0' ? `>=${version} <1.0.0` : `^${version}`;
}
/** Maven, Gradle, sbt and NuGet: a version, `1.+`, or intervals: `[1.0,2.0)`. */
function intervalRange(written) {
    const text = written.trim();
    const intervals = [...text.matchAll(/([[(\]])\s*([^,\])]*?)\s*(?:(,)\s*([^\])[]*?)\s*)?([\])[])/g)];
    if (intervals.length === 0)
        return exact(text.replace(/[.\d]\+$/, match => (match.startsWith('.') ? '.*' : '.*')).replace(/!!.*$/, ''));
    const ranges = intervals.map(([, open, low = '', comma, high = '', close]) => {
        if (comma === undefined)
            return exact(low);
        const bounds = [low && bound(open === '[' ? '>=' : '>', low), high && bound(close === ']' ? '<=' : '<', high)];
        return bounds.includes(undefined) ? undefined : bounds.filter(Boolean).join(' ') || '*';
    });
    return ranges.includes(undefined) ? undefined : ranges.join(' || ');
}
function rangeOf(written, notation) {
    const alternatives = (notation.or ? written.split(notation.or) : [written]).map(one => allOf(one.trim(), notation));
    return alternatives.includes(undefined) ? undefined : alternatives.join(' || ');
}
function allOf(written, { and, operators }) {
    const hyphen = /^v?([\w.]+)\s+-\s+v?([\w.]+)$/.exec(written);
    if (hyphen)
        return [bound('>=', hyphen[1]), bound('<=', hyphen[2])].join(' ');
    const parts = written.replace(/([<>=~^!]+)\s+/g, '$1').split(and).filter(Boolean);
    const constraints = parts.map(part => {
        const [, operator = '', version = ''] = /^([<>=~^!]*)v?(.*)$/.exec(part) ?? [];
        const meaning = operators[operator];
        return meaning === undefined ? undefined : constraint(meaning, version);
    });
    if (constraints.includes(undefined) || constraints.length === 0)
        return undefined;
    return constraints.filter(Boolean).join(' ') || '*';
}
function constraint(meaning, version) {
    switch (meaning) {
        case 'not': return '';
        case 'exact': return exact(version);
        case 'caret': return prefixed('^', version);
        case 'tilde': return prefixed('~', version);
        case 'last': return last(version);
        default: return bound(meaning, version);
    }
}
/** The numbers a version begins with, at most three: what comes after them says nothing about an API. */
function numbers(version) {
    const found = /^v?(\d+(?:\.\d+)*)/.exec(version.trim())?.[1];
    return found?.split('.').slice(0, 3).map(n => String(Number(n)));
}
const padded = (parts) => [...parts, '0', '0'].slice(0, 3).join('.');
function exact(version) {
    if (/^(?:\*|x|latest.*)?$/i.test(version.trim()))
        return version.trim() === '*' || /^x$/i.test(version.trim()) ? '*' : undefined;
    const parts = numbers(version);
    if (!parts)
        return undefined;
    return /\.[*x]/i.test(version) && parts.length < 3 ? [...parts, 'x'].join('.') : padded(parts);
}
function prefixed(operator, version) {
    if (version.trim() === '*')
        return '*';
    const parts = numbers(version);
    return parts && (/\.[*x]/i.test(version) && parts.length < 3 ? [...parts, 'x'].join('.') : operator + parts.join('.'));
}
function bound(operator, version) {
    const parts = numbers(version);
    return parts && operator + padded(parts);
}
/** The last number that is written may grow: `~> 2.1` is below 3, `~> 2.1.3` below 2.2. */
function last(version) {
    const parts = numbers(version);
    if (!parts)
        return undefined;
    const kept = parts.length === 1 ? parts : parts.slice(0, -1);
    return `>=${padded(parts)} <${padded([...kept.slice(0, -1), String(Number(kept.at(-1)) + 1)])}`;
}

;// CONCATENATED MODULE: ./src/manifests/toml.ts
// As much of TOML as manifests need: tables, and entries with what is written for them.
/** The tables of a TOML text, the nameless one first. */
function tables(text) {
    const found = [{ name: '', entries: new Map() }];
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const line = withoutComment(lines[i]);
        const header = /^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*$/.exec(line);
        if (header) {
            found.push({ name: header[1].replace(/["']/g, ''), entries: new Map() });
            continue;
        }
        const [, key, start] = /^\s*("[^"]+"|'[^']+'|[\w.-]+)\s*=\s*(.*)$/.exec(line) ?? [];
        if (key === undefined)
            continue;
        const value = [start];
        // A list or a record may go on over several lines.
        for (let open = depth(start); open > 0 && i + 1 < lines.length; open += depth(value.at(-1)))
            value.push(withoutComment(lines[++i]));
        found.at(-1).entries.set(unquoted(key), value.join('\n').trim());
    }
    return found;
}
/** A string without its quotes; anything else as it is written. */
const unquoted = (value) => /^(["'])([\s\S]*)\1$/.exec(value.trim())?.[2] ?? value.trim();
/** What a record `{ key = "value" }` holds under a key. */
const field = (value, key) => new RegExp(`(?:^|[{,\\s])${key}\\s*=\\s*(["'])([^"']*)\\1`).exec(value)?.[2];
/** The strings of a list. */
const strings = (value) => [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(m => m[1] ?? m[2] ?? '');
/** How many more brackets a line opens than it closes, outside of strings. */
function depth(value) {
    const bare = value.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
    return (bare.match(/[[{]/g) ?? []).length - (bare.match(/[\]}]/g) ?? []).length;
}
function withoutComment(line) {
    return /^(?:[^"'#]|"[^"]*"|'[^']*')*/.exec(line)[0];
}

;// CONCATENATED MODULE: ./src/manifests/crates.ts
// Rust: Cargo.toml and Cargo.lock.



const DEPENDENCIES = /(?:^|\.)(?:dev-|build-)?dependencies(?:\.(.+))?$/;
function readCargoToml(text) {
    const all = tables(text);
    const own = all.find(t => t.name === 'package')?.entries;
    const packages = all.flatMap(({ name, entries }) => {
        const [match, single] = DEPENDENCIES.exec(name) ?? [];
        if (match === undefined)
            return [];
        if (single !== undefined)
            return [[unquoted(entries.get('package') ?? single), entries.get('version')]];
        return [...entries].map(([key, value]) => (value.startsWith('{') ? [field(value, 'package') ?? key, field(value, 'version')] : [key, value]));
    });
    const name = own?.get('name');
    const version = own?.get('version');
    const self = name !== undefined && version !== undefined ? [[unquoted(name), `=${unquoted(version)}`]] : [];
    return manifest(name && unquoted(name), [...self, ...packages], written => cargoRange(unquoted(written)));
}
function readCargoLock(text) {
    return manifest(undefined, tables(text).filter(t => t.name === 'package').map(({ entries }) => [unquoted(entries.get('name') ?? ''), entries.get('version')]), written => cargoRange(`=${unquoted(written)}`));
}

;// CONCATENATED MODULE: ./src/manifests/go.ts
// Go: go.mod.


/** A module goes by its path and by its path without `/vN`. */
function readGoMod(text) {
    const lines = text.replace(/\/\/.*$/gm, '').split('\n');
    const own = lines.flatMap(line => /^\s*module\s+"?([^\s"]+)/.exec(line)?.[1] ?? [])[0];
    const required = lines.flatMap(line => { const [, path, version] = /^\s*(?:require\s+\(?\s*)?"?([\w.~-]+(?:\/[\w.~-]+)+)"?\s+(v[\w.+-]+)\s*\)?\s*$/.exec(line) ?? []; return path === undefined ? [] : [[path, version]]; });
    const packages = [...(own === undefined ? [] : ownMajor(own)), ...required].flatMap(([path, version]) => [[path, version], [bare(path), version]]);
    return several(manifest(own && bare(own), [], goRange), packages);
}
/** Two major versions of a module can be required at once: then it is one of them. */
function several(base, packages) {
    const ranges = new Map();
    for (const [path, version] of packages) {
        const range = goRange(version);
        if (range !== undefined)
            ranges.set(path, (ranges.get(path) ?? new Set()).add(range));
    }
    return { ...base, versions: manifest(undefined, [...ranges].map(([path, all]) => [path, [...all].join(' || ')]), range => range).versions };
}
const bare = (path) => path.replace(/\/v\d+$/, '');
function ownMajor(path) {
    const major = /\/v(\d+)$/.exec(path)?.[1];
    return major === undefined ? [] : [[path, `v${major}.0.0`]];
}

;// CONCATENATED MODULE: ./src/manifests/xml.ts
// As much of XML as manifests need.
const withoutComments = (xml) => xml.replace(/<!--[\s\S]*?-->/g, '');
/** What stands in each element of a name. */
const blocks = (xml, tag) => [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(m => m[1]);
/** The text of the first element of a name. */
const content = (xml, tag) => new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(xml)?.[1];
/** The attributes of each element of a name, and what stands in it. */
function xml_elements(xml, tag) {
    return [...xml.matchAll(new RegExp(`<${tag}\\s([^>]*?)(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g'))].map(([, written = '', inner = '']) => ({
        attributes: new Map([...written.matchAll(/([\w:.-]+)\s*=\s*(["'])(.*?)\2/g)].map(m => [m[1].toLowerCase(), m[3]])), inner,
    }));
}

;// CONCATENATED MODULE: ./src/manifests/maven.ts
// Java, Kotlin and Scala: pom.xml, Gradle's build files and version catalogues, sbt.




/** Packages go by `group:artifact`. Properties of the file itself are filled in. */
function readPom(text) {
    const xml = withoutComments(text);
    const properties = new Map(blocks(xml, 'properties').flatMap(block => [...block.matchAll(/<([\w.-]+)>\s*([^<]*?)\s*<\/\1>/g)].map(m => [m[1], m[2]])));
    const head = xml.replace(/<(dependencies|dependencyManagement|build|profiles|parent)>[\s\S]*?<\/\1>/g, '');
    const filled = (value) => value?.replace(/\$\{([\w.-]+)\}/g, (whole, name) => properties.get(name) ?? whole);
    const packages = blocks(xml, 'dependency').map(block => [`${content(block, 'groupId') ?? ''}:${content(block, 'artifactId') ?? ''}`, filled(content(block, 'version'))]);
    return manifest(content(head, 'artifactId'), packages, intervalRange);
}
/** `implementation 'group:artifact:version'`, `implementation(group = "\u2026", name = "\u2026", version = "\u2026")`, with the file's own variables. */
function readGradle(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    const variables = new Map([...code.matchAll(/(?:^|[\s.])(?:def\s+|val\s+|const\s+val\s+|ext\.)?([\w.]+)\s*=\s*(["'])([\w.+-]+)\2/gm)].map(m => [m[1], m[3]]));
    const filled = (value) => value.replace(/\$\{?([\w.]+)\}?/g, (whole, name) => variables.get(name) ?? variables.get(name.replace(/^.*\./, '')) ?? whole);
    const short = [...code.matchAll(/(["'])([\w.-]+):([\w.-]+):([^"':@\s]+)(?:[:@][^"']*)?\1/g)].map(m => [`${m[2]}:${m[3]}`, filled(m[4])]);
    const long = [...code.matchAll(/group\s*[:=]\s*(["'])([\w.-]+)\1\s*,\s*name\s*[:=]\s*(["'])([\w.-]+)\3\s*,\s*version\s*[:=]\s*(["'])([^"']+)\5/g)].map(m => [`${m[2]}:${m[4]}`, filled(m[6])]);
    return manifest(undefined, [...short, ...long], intervalRange);
}
/** `gradle/libs.versions.toml`. */
function readVersionCatalogue(text) {
    const all = tables(text);
    const versions = all.find(t => t.name === 'versions')?.entries ?? new Map();
    const libraries = [...(all.find(t => t.name === 'libraries')?.entries ?? new Map()).values()];
    return manifest(undefined, libraries.map(value => {
        if (!value.startsWith('{')) {
            const [group = '', name = '', version] = unquoted(value).split(':');
            return [`${group}:${name}`, version];
        }
        const reference = field(value, 'version\\.ref') ?? field(value, 'ref');
        return [field(value, 'module') ?? `${field(value, 'group') ?? ''}:${field(value, 'name') ?? ''}`, reference === undefined ? field(value, 'version') : unquoted(versions.get(reference) ?? '')];
    }), intervalRange);
}
/** `"group" %% "artifact" % "version"`, with the file's own values. */
function readSbt(text) {
    const code = text.replace(/\/\/.*$/gm, '');
    const values = new Map([...code.matchAll(/\bval\s+(\w+)\s*(?::\s*String\s*)?=\s*"([\w.+-]+)"/g)].map(m => [m[1], m[2]]));
    const packages = [...code.matchAll(/"([\w.-]+)"\s*%{1,3}\s*"([\w.-]+)"\s*%\s*(?:"([^"]+)"|([\w.]+))/g)].map(m => [`${m[1]}:${m[2]}`, m[3] ?? values.get(m[4].replace(/^.*\./, ''))]);
    return manifest(/^\s*name\s*:=\s*"([^"]+)"/m.exec(code)?.[1], packages, intervalRange);
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./src/manifests/npm.ts
// JavaScript: package.json, and what npm, Yarn, pnpm and Bun lock.


const GROUPS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** What is written is a semver range already, or something that none can be made of. */
function readPackageJson(source) {
    const json = jsonObject(source);
    const [name, version] = [manifest_text(json['name']), manifest_text(json['version'])];
    return manifest(name, [...(name !== undefined && version !== undefined ? [[name, version]] : []), ...GROUPS.flatMap(group => texts(json[group]).map(renamed))], range => range);
}
/** `"old": "npm:name@^1"` asks for a package under another name. */
function renamed([name, written]) {
    const [, own, range] = /^npm:((?:@[^/]+\/)?[^@]+)@(.+)$/.exec(written) ?? [];
    return own === undefined || range === undefined ? [name, written] : [own, range];
}
/** Packages at the top of `node_modules`: what stands deeper is not what the code itself gets. */
function readPackageLock(source) {
    const json = jsonObject(source);
    const placed = Object.entries(record(json['packages'])).flatMap(([at, value]) => (at.lastIndexOf('node_modules/') === 0 ? [[at.slice('node_modules/'.length), manifest_text(record(value)['version'])]] : []));
    const listed = Object.entries(record(json['dependencies'])).map(([one, value]) => [one, manifest_text(record(value)['version'])]);
    const asking = Object.entries(record(json['packages'])).filter(([at]) => !at.includes('node_modules/')).map(([, value]) => record(value));
    const asked = asking.flatMap(one => GROUPS.flatMap(group => texts(one[group]).map(([name]) => name)));
    return { ...manifest(undefined, [...placed, ...listed], range => range), ...(asking.length > 0 && { direct: new Set(asked) }) };
}
/** `name@range, name@range:` with `version` below it, as Yarn writes it since its first version. */
function readYarnLock(source) {
    return either([...source.matchAll(/^"?(?:@[\w.-]+\/)?[\w.-]+@[^\n]*:\n\s+version:? "?([\w.+-]+)"?$/gm)].map(m => [/^"?((?:@[\w.-]+\/)?[\w.-]+)@/.exec(m[0])[1], m[1]]));
}
/** `/name@1.2.3:` and `/name/1.2.3:`, with or without the slash and quotes, with or without peers behind it. */
function readPnpmLock(source) {
    return either([...source.matchAll(/^ {2}['"]?\/?((?:@[\w.-]+\/)?[\w.-]+)[@/](\d[\w.+-]*)(?:[(_][^\n]*)?['"]?:/gm)].map(m => [m[1], m[2]]));
}
/** `"name": ["name@1.2.3", \u2026]` among the packages; what stands deeper has a path for its name. */
function readBunLock(source) {
    const packages = Object.entries(record(record((0,main.parse)(source, [], { allowTrailingComma: true }))['packages']));
    return manifest(undefined, packages.flatMap(([name, value]) => { const locked = Array.isArray(value) ? manifest_text(value[0]) : undefined; return locked?.startsWith(`${name}@`) ? [[name, locked.slice(name.length + 1)]] : []; }), range => range);
}
/** A package that is locked several times is one of them. */
function either(packages) {
    const versions = new Map();
    for (const [name, version] of packages)
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    return manifest(undefined, [...versions].map(([name, all]) => [name, [...all].join(' || ')]), range => range);
}

// EXTERNAL MODULE: ./src/manifests/package-names.ts
var package_names = __webpack_require__(29919);
;// CONCATENATED MODULE: ./src/manifests/nuget.ts
// .NET: project files, Directory.Packages.props, packages.config.




/** A plain version means that one or the next that there is: NuGet takes the lowest. */
function readProject(text) {
    const xml = withoutComments(text);
    const references = ['PackageReference', 'PackageVersion'].flatMap(tag => xml_elements(xml, tag).map(({ attributes, inner }) => [(0,package_names/* nugetName */.Br)(attributes.get('include') ?? attributes.get('update') ?? ''), attributes.get('version') ?? attributes.get('versionoverride') ?? content(inner, 'Version')]));
    return manifest(content(xml, 'PackageId') ?? content(xml, 'AssemblyName'), references, intervalRange);
}
function readPackagesConfig(text) {
    return manifest(undefined, xml_elements(withoutComments(text), 'package').map(({ attributes }) => [(0,package_names/* nugetName */.Br)(attributes.get('id') ?? ''), attributes.get('version')]), intervalRange);
}

;// CONCATENATED MODULE: ./src/manifests/packagist.ts
// PHP: composer.json and composer.lock.


function readComposerJson(source) {
    const json = jsonObject(source);
    return manifest(manifest_text(json['name']), [...texts(json['require']), ...texts(json['require-dev'])], composerRange);
}
function readComposerLock(source) {
    const json = jsonObject(source);
    const packages = [json['packages'], json['packages-dev']].flatMap(list => (Array.isArray(list) ? list : [])).map(record);
    return manifest(undefined, packages.flatMap(one => { const name = manifest_text(one['name']); return name === undefined ? [] : [[name, manifest_text(one['version'])]]; }), composerRange);
}

;// CONCATENATED MODULE: ./src/manifests/pypi.ts
// Python: requirements files, setup.py, setup.cfg, pyproject.toml, Pipfile, poetry.lock.




/** `name[extra] >=1,<2 ; marker`, `name @ url`. */
function requirement(written) {
    const [, name, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*?)\s*(?:\[[^\]]*\])?\s*(\(?\s*[<>=!~][^;#]*)?(?:[;#@].*)?$/.exec(written) ?? [];
    return name === undefined ? undefined : [(0,package_names/* pypiName */.sS)(name), rest.trim() === '' ? undefined : rest.replace(/\s+--hash.*$/s, '').replace(/\\\s*$/, '').trim()];
}
const requirements = (lines, name) => manifest(name && (0,package_names/* pypiName */.sS)(name), lines.flatMap(line => { const found = requirement(line); return found ? [found] : []; }), pythonRange);
const readRequirements = (text) => requirements(text.split(/\r?\n/).filter(line => !/^\s*(?:-|#|$)/.test(line)));
/** Strings of `install_requires` and its like: whatever is in the file and looks like a requirement with a version. */
function readSetupPy(text) {
    const name = /\bname\s*=\s*(["'])([^"']+)\1/.exec(text)?.[2];
    return requirements([...text.matchAll(/(["'])([A-Za-z][\w.-]*(?:\[[^\]]*\])?\s*(?:[<>=!~]=?|===)[^"'\n]+)\1/g)].map(m => m[2]), name);
}
function readSetupCfg(text) {
    return requirements(text.split(/\r?\n/).filter(line => /^\s+[A-Za-z]/.test(line)), /^name\s*=\s*(\S+)/m.exec(text)?.[1]);
}
/** PEP 621, Poetry and PDM. */
function readPyproject(text) {
    const all = tables(text);
    const project = all.find(t => t.name === 'project')?.entries;
    const poetry = all.find(t => t.name === 'tool.poetry')?.entries;
    const listed = [project?.get('dependencies'), ...all.filter(t => /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)$/.test(t.name)).flatMap(t => [...t.entries.values()])];
    const named = all.filter(t => /^tool\.poetry\.(?:group\.[\w-]+\.)?(?:dev-)?dependencies$/.test(t.name)).flatMap(t => [...t.entries]);
    const name = project?.get('name') ?? poetry?.get('name');
    return joined(name === undefined ? undefined : (0,package_names/* pypiName */.sS)(unquoted(name)), [requirements(listed.flatMap(list => (list === undefined ? [] : strings(list)))), entriesOf(named)]);
}
const readPipfile = (text) => entriesOf(tables(text).filter(t => /^(?:dev-)?packages$/.test(t.name)).flatMap(t => [...t.entries]));
const readPoetryLock = (text) => manifest(undefined, tables(text).filter(t => t.name === 'package').map(({ entries }) => [(0,package_names/* pypiName */.sS)(unquoted(entries.get('name') ?? '')), entries.get('version')]), written => pythonRange(unquoted(written)));
/** `name = "^1.2"`, `name = { version = "^1.2" }`. */
function entriesOf(entries) {
    return manifest(undefined, entries.map(([key, value]) => [(0,package_names/* pypiName */.sS)(key), value.startsWith('{') ? field(value, 'version') : unquoted(value)]), pythonRange);
}

;// CONCATENATED MODULE: ./src/manifests/rubygems.ts
// Ruby: Gemfile, Gemfile.lock, gemspecs.


/** `gem 'name', '~> 1.2', '>= 1.2.3'`, and the same in a gemspec. */
const GEM = /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+(["'])([\w.-]+)\1((?:\s*,\s*\[?\s*(["'])[^"'\n]*\4\]?)*)/gm;
function readGemfile(text) {
    const name = /^\s*\w+\.name\s*=\s*(["'])([^"']+)\1/m.exec(text)?.[2];
    return manifest(name, [...text.matchAll(GEM)].map(m => [m[2], constraints(m[3] ?? '')]), rubyRange);
}
/** Gems that are locked stand at the first level of `specs`, with one version. */
function readGemfileLock(text) {
    const direct = /^DEPENDENCIES\r?\n((?: {2}.*(?:\r?\n|$))*)/m.exec(text)?.[1];
    const locked = manifest(undefined, [...text.matchAll(/^ {4}([\w.-]+) \(([\d][^)\s]*)\)\s*$/gm)].map(m => [m[1], m[2]]), rubyRange);
    return { ...locked, ...(direct !== undefined && { direct: new Set([...direct.matchAll(/^ {2}([\w.-]+)/gm)].map(m => m[1])) }) };
}
const NUMBERS = /^\s*(?:MAJOR|MINOR|PATCH|TINY)\s*=\s*(\d+)/gm;
/** `lib/name/version.rb`, where gems say which version they are: in one text, or number by number. */
function readVersionFile(text) {
    const name = /^\s*module\s+(\w+)/m.exec(text)?.[1];
    const written = /^\s*VERSION\s*=\s*(["'])(\d[\w.-]*)\1/m.exec(text)?.[2] ?? [...text.matchAll(NUMBERS)].map(m => m[1]).slice(0, 3).join('.');
    return manifest(undefined, name === undefined || written === '' ? [] : [[name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase(), written]], rubyRange);
}
function constraints(list) {
    const found = [...list.matchAll(/(["'])([^"']*)\1/g)].map(m => m[2].trim()).filter(Boolean);
    return found.length === 0 ? undefined : found.join(', ');
}

;// CONCATENATED MODULE: ./src/manifests/readers.ts
// What reads each kind of manifest.








/** The readers, by the names of their formats. */
const readers = {
    'package-lock': readPackageLock,
    'yarn-lock': readYarnLock,
    'pnpm-lock': readPnpmLock,
    'bun-lock': readBunLock,
    'package-json': readPackageJson,
    'composer-lock': readComposerLock,
    'composer-json': readComposerJson,
    'go-mod': readGoMod,
    'cargo-lock': readCargoLock,
    'cargo-toml': readCargoToml,
    'gemfile-lock': readGemfileLock,
    gemfile: readGemfile,
    'version-file': readVersionFile,
    'poetry-lock': readPoetryLock,
    requirements: readRequirements,
    pyproject: readPyproject,
    'setup-py': readSetupPy,
    'setup-cfg': readSetupCfg,
    pipfile: readPipfile,
    pom: readPom,
    gradle: readGradle,
    'version-catalogue': readVersionCatalogue,
    sbt: readSbt,
    project: readProject,
    'packages-config': readPackagesConfig,
};

;// CONCATENATED MODULE: ./src/manifests/lookup.ts
// The manifests of a tree, and what they say about a file: the nearest one above it that knows.



/** Each manifest is read on the first question that comes to it. */
class Manifests {
    all;
    read;
    byFolder;
    known = new Map();
    /** `all`: in the order of the tree. */
    constructor(all, read) {
        this.all = all;
        this.read = read;
    }
    /** Version range of a package in the ecosystem of a file's language. */
    version(from, language, name) {
        return this.above(from, ({ versions }, { key = same, languages }) => (languages.includes(language) ? versions[key(name)] : undefined));
    }
    /** Name of the package that a file belongs to, whatever language it is in. */
    packageOf(from) {
        return this.above(from, ({ name }) => name);
    }
    above(from, say) {
        this.byFolder ??= this.folders();
        for (const file of (0,paths/* foldersAbove */.Zv)(from).flatMap(folder => this.byFolder.get(folder) ?? [])) {
            const manifest = this.manifest(file);
            const said = manifest && say(manifest, file.kind);
            if (said !== undefined)
                return said;
        }
        return undefined;
    }
    folders() {
        const folders = new Map();
        for (const file of this.all) {
            const folder = (0,paths/* folderOf */.yS)(file.path);
            const above = (file.kind.folder ? folder.replace(file.kind.folder, '') : folder) || '.';
            folders.set(above, [...(folders.get(above) ?? []), file].sort((a, b) => kinds/* manifestKinds */.l7.indexOf(a.kind) - kinds/* manifestKinds */.l7.indexOf(b.kind) || (a.path < b.path ? -1 : 1)));
        }
        return folders;
    }
    /** What one says; undefined if it can't be read. */
    manifest({ path: file, kind }) {
        if (!this.known.has(file)) {
            const text = this.read(file);
            this.known.set(file, text === undefined ? undefined : readers[kind.format](text));
        }
        return this.known.get(file);
    }
}
const same = (name) => name;


/***/ })

};
;