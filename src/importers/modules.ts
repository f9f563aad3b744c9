// Where Python's modules are: beside the file that imports them, or below a folder above it.

/** The files that a module may be, as paths from the file that imports it: a relative one by its dots, any other from each folder above. */
export function moduleFiles(module: string, path: string): string[] {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/s.exec(module)!;
  const inner = rest.replaceAll('.', '/');
  const folders = dots ? [up(dots.length - 1)] : upwards(path);
  return folders.flatMap(folder => (inner === '' ? ['__init__.py'] : [`${inner}.py`, `${inner}/__init__.py`]).map(file => folder + file));
}

/** `a.b` of the module `a`, `.b` of `.`. */
export const moduleWithin = (module: string, name: string): string => (module.endsWith('.') ? module + name : `${module}.${name}`);

/** The folder of a file and each one above it, as paths from there. */
export const upwards = (path: string): string[] => path.split('/').map((_, i) => up(i));

const up = (levels: number): string => (levels === 0 ? './' : '../'.repeat(levels));
