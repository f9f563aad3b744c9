// JavaScript: package.json.
import { jsonObject, manifest, text, texts, type Manifest } from './manifest';

const GROUPS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** What is written is a semver range already, or something that none can be made of. */
export function readPackageJson(source: string): Manifest {
  const json = jsonObject(source);
  const [name, version] = [text(json['name']), text(json['version'])];
  return manifest(name, [...(name !== undefined && version !== undefined ? [[name, version] as const] : []), ...GROUPS.flatMap(group => texts(json[group]))], range => range);
}
