import type { Check, DependencyFact } from '../model';

/** Whether a manifest asks for a version of a package that sends the retired requests. It is about manifests, so that it has nothing to say of a request. */
export const retiredDependency: Check = {
  id: 'retired-dependency',
  title: 'A dependency sends requests to a retired endpoint, or still offers to',
  severity: 'warning',
  help: `This version of the package sends the request itself, or has members that do, and the request fails on github.com.
It stands where the package is asked for; a lock file beside it decides which version that is.

**What to do:** move to the version that is named, and change the code as the finding says. A note says that the version may be another one.`,
  run: () => [],
};

const SENDS: Readonly<Record<DependencyFact['sends'], string>> = { itself: 'sends requests to', offered: 'has members that send requests to', types: 'describes' };

/** What there is to say of a package. `sure`: whether no other version can be meant. */
export function dependencyMessage({ package: name, sends, moveTo, change }: DependencyFact, version: string, sure: boolean): string {
  const subject = sure ? `${name} ${version} ${SENDS[sends]}` : `${name} ${version} may be a version that ${SENDS[sends]}`;
  return `${subject} endpoints that GitHub removed${moveTo === null ? '' : `: move to ${moveTo}`}. ${change}`;
}
