// Names of packages: how registries compare them, and how they stand in a text.
import { literally } from '../literally';

/** NuGet compares names without case. */
export const nugetName = (name: string): string => name.toLowerCase();

/** Names that differ only in case and in `-`, `_` and `.` are one: https://peps.python.org/pep-0503/#normalized-names. */
export const pypiName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** `github-api` of `org.kohsuke:github-api`, which may stand on a line of its own. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** A name as a pattern, with `-`, `_` and `.` as good as each other. */
export const flexible = (name: string): string => literally(name).replace(/\\\.|[-_]/g, '[-_.]');
