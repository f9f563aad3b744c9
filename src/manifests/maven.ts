// Java, Kotlin and Scala: pom.xml, Gradle's build files and version catalogues, sbt.
import { manifest, type Manifest } from './manifest';
import { intervalRange } from './ranges';
import { field, tables, unquoted } from './toml';
import { blocks, content, withoutComments } from './xml';

/** Packages go by `group:artifact`. Properties of the file itself are filled in. */
export function readPom(text: string): Manifest {
  const xml = withoutComments(text);
  const properties = new Map(blocks(xml, 'properties').flatMap(block => [...block.matchAll(/<([\w.-]+)>\s*([^<]*?)\s*<\/\1>/g)].map(m => [m[1]!, m[2]!] as const)));
  const head = xml.replace(/<(dependencies|dependencyManagement|build|profiles|parent)>[\s\S]*?<\/\1>/g, '');
  const filled = (value: string | undefined): string | undefined => value?.replace(/\$\{([\w.-]+)\}/g, (whole, name: string) => properties.get(name) ?? whole);
  const packages = blocks(xml, 'dependency').map(block => [`${content(block, 'groupId') ?? ''}:${content(block, 'artifactId') ?? ''}`, filled(content(block, 'version'))] as const);
  return manifest(content(head, 'artifactId'), packages, intervalRange);
}

/** `implementation 'group:artifact:version'`, `implementation(group = "…", name = "…", version = "…")`, with the file's own variables. */
export function readGradle(text: string): Manifest {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const variables = new Map([...code.matchAll(/(?:^|[\s.])(?:def\s+|val\s+|const\s+val\s+|ext\.)?([\w.]+)\s*=\s*(["'])([\w.+-]+)\2/gm)].map(m => [m[1]!, m[3]!] as const));
  const filled = (value: string): string => value.replace(/\$\{?([\w.]+)\}?/g, (whole, name: string) => variables.get(name) ?? variables.get(name.replace(/^.*\./, '')) ?? whole);
  const short = [...code.matchAll(/(["'])([\w.-]+):([\w.-]+):([^"':@\s]+)(?:[:@][^"']*)?\1/g)].map(m => [`${m[2]!}:${m[3]!}`, filled(m[4]!)] as const);
  const long = [...code.matchAll(/group\s*[:=]\s*(["'])([\w.-]+)\1\s*,\s*name\s*[:=]\s*(["'])([\w.-]+)\3\s*,\s*version\s*[:=]\s*(["'])([^"']+)\5/g)].map(m => [`${m[2]!}:${m[4]!}`, filled(m[6]!)] as const);
  return manifest(undefined, [...short, ...long], intervalRange);
}

/** `gradle/libs.versions.toml`. */
export function readVersionCatalogue(text: string): Manifest {
  const all = tables(text);
  const versions = all.find(t => t.name === 'versions')?.entries ?? new Map<string, string>();
  const libraries = [...(all.find(t => t.name === 'libraries')?.entries ?? new Map<string, string>()).values()];
  return manifest(undefined, libraries.map(value => {
    if (!value.startsWith('{')) { const [group = '', name = '', version] = unquoted(value).split(':'); return [`${group}:${name}`, version] as const; }
    const reference = field(value, 'version\\.ref') ?? field(value, 'ref');
    return [field(value, 'module') ?? `${field(value, 'group') ?? ''}:${field(value, 'name') ?? ''}`, reference === undefined ? field(value, 'version') : unquoted(versions.get(reference) ?? '')] as const;
  }), intervalRange);
}

/** `"group" %% "artifact" % "version"`, with the file's own values. */
export function readSbt(text: string): Manifest {
  const code = text.replace(/\/\/.*$/gm, '');
  const values = new Map([...code.matchAll(/\bval\s+(\w+)\s*(?::\s*String\s*)?=\s*"([\w.+-]+)"/g)].map(m => [m[1]!, m[2]!] as const));
  const packages = [...code.matchAll(/"([\w.-]+)"\s*%{1,3}\s*"([\w.-]+)"\s*%\s*(?:"([^"]+)"|([\w.]+))/g)].map(m => [`${m[1]!}:${m[2]!}`, m[3] ?? values.get(m[4]!.replace(/^.*\./, ''))] as const);
  return manifest(/^\s*name\s*:=\s*"([^"]+)"/m.exec(code)?.[1], packages, intervalRange);
}
