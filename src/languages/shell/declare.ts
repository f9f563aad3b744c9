// A first look at a script: its functions, and the names it assigns. Both are needed before the first word is read.
import { bind } from '../../analysis/scope';
import type { SyntaxNode } from '../tree-sitter/syntax';
import type { Script } from './script';

/** Commands that put their input into variables named by their arguments. */
export const READERS: ReadonlySet<string> = new Set(['read', 'mapfile', 'readarray', 'getopts']);

/** Notes functions and assigned names of a whole tree. */
export function declare(script: Script, root: SyntaxNode): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    declareOne(script, node);
    for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i]!);
  }
}

function declareOne(script: Script, node: SyntaxNode): void {
  const child = (field: string): SyntaxNode | undefined => node.children.find(c => c.field === field);
  switch (node.type) {
    case 'variable_assignment': {
      const name = child('name');
      if (name) script.assigned.add(script.textOf(name.type === 'subscript' ? name.children[0]! : name));
      break;
    }
    case 'for_statement': case 'select_statement': {
      const name = child('variable');
      if (name) script.assigned.add(script.textOf(name));
      break;
    }
    case 'expansion': {
      const name = /^\$\{(\w+):?=/.exec(script.textOf(node))?.[1];
      if (name) script.assigned.add(name);
      break;
    }
    case 'command': {
      const command = child('name');
      const name = command && script.textOf(command);
      if (name !== undefined) declareCommand(script, node, name);
      if (name === undefined || !(READERS.has(name) || name === 'printf')) break;
      for (const argument of node.children) if (argument.field === 'argument') script.assigned.add(script.textOf(argument).replace(/["']/g, ''));
      break;
    }
    case 'function_definition': {
      const name = child('name');
      if (name) declareFunction(script, node, name);
    }
  }
}

const ENDPOINT = /\b(?:authorizations|applications)\b/;
const BASE = /\$\{?([A-Za-z_]\w*)[^\s"'$]*\/?(?:authorizations|applications)\b/g;

/** What a command needs from other scripts: the file it sources, the function it gives an endpoint to, the variable in front of one. */
function declareCommand(script: Script, node: SyntaxNode, name: string): void {
  const said = node.children.filter(child => child.field === 'argument').map(child => script.textOf(child));
  if ((name === 'source' || name === '.') && said[0] !== undefined) script.sources.push(said[0]);
  const telling = said.filter(argument => ENDPOINT.test(argument));
  if (telling.length > 0) script.given.add(name);
  for (const argument of telling) for (const [, base = ''] of argument.matchAll(BASE)) script.bases.add(base);
}

function declareFunction(script: Script, node: SyntaxNode, nameNode: SyntaxNode): void {
  const name = script.textOf(nameNode);
  const known = script.functions.get(name) ?? { binding: bind(name, 'variable', script.at(nameNode), null), bodies: new Map() };
  known.bodies.set(node, { kind: 'function', name, params: [], returns: [], at: script.at(node), owner: null });
  script.functions.set(name, known);
}
