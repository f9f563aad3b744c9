// PHP: composer.json and composer.lock.
import { jsonObject, manifest, record, text, texts, type Manifest } from './manifest';
import { composerRange } from './ranges';

export function readComposerJson(source: string): Manifest {
  const json = jsonObject(source);
  return manifest(text(json['name']), [...texts(json['require']), ...texts(json['require-dev'])], composerRange);
}

export function readComposerLock(source: string): Manifest {
  const json = jsonObject(source);
  const packages = [json['packages'], json['packages-dev']].flatMap(list => (Array.isArray(list) ? list : [])).map(record);
  return manifest(undefined, packages.flatMap(one => { const name = text(one['name']); return name === undefined ? [] : [[name, text(one['version'])] as const]; }), composerRange);
}
