// The exact replacement of a part of a call, where the rules have one.
import type { Fix, Match } from './model';

/** The fix of a call whose member has a successor. `code` is that of the call; what is written in any other way than plainly has none. */
export function fixOf({ site: { at, role, target }, confidence, operations }: Match, code: string): Fix | null {
  const binding = target.kind === 'sdk' ? target.binding : undefined;
  if (!binding?.successor || role !== 'call' || confidence !== 'certain' || operations.length !== 1) return null;
  const path = [...binding.receiver, binding.member];
  if (!path.every(name => /^\w+$/.test(name))) return null;
  const [, before] = new RegExp(`^([\\w$]+(?:\\s*\\.\\s*[\\w$]+)*\\s*\\.\\s*${binding.receiver.join('\\s*\\.\\s*')}\\s*\\.\\s*)${binding.member}\\s*\\(`).exec(code) ?? [];
  if (before === undefined) return null;
  const lines = before.split('\n');
  const line = at.line + lines.length - 1;
  const column = (lines.length === 1 ? at.column : 1) + (lines.at(-1)?.length ?? 0);
  return { line, column, endLine: line, endColumn: column + binding.member.length, text: binding.successor.member };
}
