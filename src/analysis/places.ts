// Places compared.
import type { Place } from '../model';

/** Where a place begins, in one word. */
export const keyOf = (at: Place): string => `${at.path}:${at.line}:${at.column}`;
/** Whether two places are one. */
export const samePlace = (a: Place, b: Place): boolean => keyOf(a) === keyOf(b) && a.endLine === b.endLine && a.endColumn === b.endColumn;
const before = (line: number, column: number, line2: number, column2: number): boolean => line < line2 || (line === line2 && column <= column2);
/** Whether a place lies within another. */
export const inside = (inner: Place, outer: Place): boolean => inner.path === outer.path && before(outer.line, outer.column, inner.line, inner.column) && before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);
