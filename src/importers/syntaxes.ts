// How files import others, by language.
import type { ImportSyntax } from '../importers';
import { moduleFiles, moduleWithin } from './modules';
import { rubyFiles } from './ruby-files';

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found = '']) => found);

const SPECIFIER = /\b(?:from|import|require)\s*\(?\s*['"`]([^'"`\n]+)['"`]/g;

export const javascript: ImportSyntax = {
  languages: ['javascript', 'coffeescript', 'json'],
  needle: names => new RegExp(`[^\\w](?:${names})(?:\\.\\w{2,6})?/?['"\`]`),
  specifiers: text => all(text, SPECIFIER),
};

const IMPORT = /^[ \t]*import[ \t]+([\w. \t,]+)/gm;
const FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]*(?:\(([^)]*)\)|(.*))/gm;
const LISTED = /([.\w]+)(?:\s+as\s+\w+)?/g;

/** What is imported from a module may be a module itself. */
export const python: ImportSyntax = {
  languages: ['python'],
  needle: names => new RegExp(`\\b(?:${names})\\b`),
  specifiers: (text, path) => [
    ...all(text, IMPORT).flatMap(list => all(list, LISTED)),
    ...Array.from(text.matchAll(FROM)).flatMap(([, module = '', listed, rest = '']) => [module, ...all(listed ?? rest, LISTED).map(name => moduleWithin(module, name))]),
  ].flatMap(module => moduleFiles(module, path)),
};

const REQUIRE = /\brequire(?:_relative|_dependency)?[ \t(]*['"](?:\.\/)?([\w./-]+?)(?:\.rb)?['"]/g;
const CONSTANT = /(?<![\w:])(?:::)?([A-Z]\w*(?:::[A-Z]\w*)*)/g;

/** Files are required by their paths, or loaded by the names of the modules in them. */
export const ruby: ImportSyntax = {
  languages: ['ruby'],
  needle: names => new RegExp(`\\b(?:${names.replaceAll('_', '_?')})\\b`, 'i'),
  specifiers: text => [...all(text, REQUIRE).map(file => file.replace(/^(?:\.\.?\/)+/, '')), ...all(text, CONSTANT).flatMap(rubyFiles)].map(file => `/${file.replace(/\.rb$/, '')}.rb`),
};

const USE = /\b(?:use[ \t]+(?:[\w\\]+\\)?|new[ \t]+\\?(?:[\w\\]+\\)?)?([A-Z]\w*)[ \t]*(?:;|::)/g;

const INCLUDE = /\b(?:require|include)(?:_once)?\b[^;'"\n]*['"]\/?(?:\.\.?\/)*([\w./-]+\.(?:php|inc))['"]/g;

/** A class has a file of its name; constants are in files that are included. */
export const php: ImportSyntax = {
  languages: ['php'],
  needle: names => new RegExp(`\\b(?:${names})\\b`),
  specifiers: text => [...all(text, INCLUDE), ...[...new Set(all(text, USE))].map(name => `${name}.php`)].map(file => `/${file}`),
};
