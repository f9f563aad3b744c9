// .NET: project files, Directory.Packages.props, packages.config.
import { manifest, type Manifest } from './manifest';
import { nugetName } from './package-names';
import { intervalRange } from './ranges';
import { content, elements, withoutComments } from './xml';

/** A plain version means that one or the next that there is: NuGet takes the lowest. */
export function readProject(text: string): Manifest {
  const xml = withoutComments(text);
  const references = ['PackageReference', 'PackageVersion'].flatMap(tag => elements(xml, tag).map(({ attributes, inner }) =>
    [nugetName(attributes.get('include') ?? attributes.get('update') ?? ''), attributes.get('version') ?? attributes.get('versionoverride') ?? content(inner, 'Version')] as const));
  return manifest(content(xml, 'PackageId') ?? content(xml, 'AssemblyName'), references, intervalRange);
}

export function readPackagesConfig(text: string): Manifest {
  return manifest(undefined, elements(withoutComments(text), 'package').map(({ attributes }) => [nugetName(attributes.get('id') ?? ''), attributes.get('version')] as const), intervalRange);
}
