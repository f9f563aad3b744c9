// A short notation for expressions, for tests: "a" + x, (a | b), ?why:name, f(x, ...y), { url: "…", … }, [a, …].
import type { Place } from '../src/model';
import type { Arg, Entry, Expr } from '../src/analysis/program';

/** The expression on one line. `…` marks records and lists that may hold more. */
export function printExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'literal': return JSON.stringify(expr.value);
    case 'join': return expr.parts.map(printExpr).join(' + ');
    case 'either': return `(${expr.of.map(printExpr).join(' | ')})`;
    case 'name': return expr.binding.name;
    case 'member': return `${printExpr(expr.of)}[${printExpr(expr.key)}]`;
    case 'call': return `${expr.constructs ? 'new ' : ''}${printExpr(expr.callee)}(${expr.args.map(printArg).join(', ')})`;
    case 'record': return `{ ${[...expr.entries.map(printEntry), ...(expr.open ? ['…'] : [])].join(', ')} }`;
    case 'list': return `[${[...expr.items.map(printExpr), ...(expr.open ? ['…'] : [])].join(', ')}]`;
    case 'function': return `function ${expr.name}`;
    case 'external': return expr.name;
    case 'unknown': return `?${expr.why}:${expr.name}`;
  }
}

function printArg(arg: Arg): string {
  return `${arg.spread ? '...' : ''}${arg.name === undefined ? '' : `${arg.name}=`}${printExpr(arg.value)}`;
}

function printEntry({ key, value }: Entry): string {
  if (!key) return `...${printExpr(value)}`;
  const name = key.kind === 'literal' && /^[\w-]+$/.test(String(key.value)) ? String(key.value) : `[${printExpr(key)}]`;
  return `${name}: ${printExpr(value)}`;
}

/** A place as `line:column-endLine:endColumn`, the end line only if it is another one. */
export function printPlace({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}
