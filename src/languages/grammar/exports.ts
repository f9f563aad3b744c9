// What a file gives to who requires it: `module.exports = value`, `exports.name = value`.
import type { Expr } from '../../analysis/program';
import type { Place } from '../../model';
import type { Walker } from './walker';

/** Writes to what a file exports, if that is what a name with these members is. */
export function writeExport(root: string, keys: readonly Expr[], value: Expr, at: Place, w: Walker): boolean {
  const [first, ...rest] = keys;
  const inModule = root === 'module' && first?.kind === 'literal' && first.value === 'exports';
  if (!w.dialect.exports || (root !== 'exports' && !inModule)) return false;
  const names = inModule ? rest : keys;
  if (names.length > 0) w.writeMember(w.exports, names, value, at);
  else w.exports.writes.push({ value, order: w.use().order, owner: w.owner, maybe: w.maybe });
  return true;
}
