// The licences of everything that is in the bundle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences that allow what the bundle does. Anything else stops the build. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0']);

/** The folder of the package that a file belongs to; undefined for a file of our own. */
export function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** The licence texts of these packages, each once, sorted by name and version. */
export function licences(folders) {
  const texts = new Map([...folders].map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (!ALLOWED.has(license)) throw new Error(`${name}@${version} has the licence ${license}`);
    return [`${name}@${version}`, [`${name}@${version}`, license, ...legalTexts(folder)].join('\n\n')];
  }));
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `Third-party software in this folder, with its licences.\n\n${sorted.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function legalTexts(folder) {
  const names = readdirSync(folder).filter(name => /^(licen[cs]e|copying|notice|thirdpartynotice)/i.test(name) && existsSync(path.join(folder, name)));
  return names.sort().map(name => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}
