// What a class says of itself by calling methods in its body: mixins, accessors, settings of a mixed-in client.
import { literal, unknown } from '../../analysis/scope';
import type { Arg, CallExpr, Expr } from '../../analysis/program';
import { upwards } from '../../importers/modules';
import { named } from '../grammar/forms';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';
import { lowerDescribed } from './described';
import { inClass } from './state';

const MIXINS: ReadonlySet<string> = new Set(['include', 'extend', 'prepend']);
const READERS = /^(?:[mc]?attr(?:ibute)?_(?:reader|accessor)|[mc]attr_\w+|class_attribute|attr|thread_mattr_accessor|config_accessor)$/;
const REQUIRES: ReadonlySet<string> = new Set(['require', 'require_relative', 'gem', 'require_dependency']);
/** Settings of clients that are mixed into a class, by what they set. */
const SETTINGS: Readonly<Record<string, string>> = {
  base_uri: 'base_uri', base_url: 'base_url', site: 'base_uri', headers: 'headers', header: 'headers', basic_auth: 'basic_auth', digest_auth: 'basic_auth', default_params: 'query',
};

/** A call that says something of the class or the file; undefined if it does not. */
export function lowerMacro(node: SyntaxNode, w: Walker): Expr | undefined {
  const method = w.child(node, 'method');
  const list = w.child(node, 'arguments');
  const receiver = w.child(node, 'receiver');
  if (!method || !list) return undefined;
  const name = w.textOf(method);
  const args = named(list);
  const at = w.at(node);
  if (receiver) return inClass(w) && w.textOf(receiver) === 'self.class' ? setUp(name, list, args, w, at) : undefined;
  if (REQUIRES.has(name)) return required(args, name === 'require_relative', at, w);
  if (!inClass(w) || w.owner) return undefined;
  if (MIXINS.has(name)) return mixin(args, w, at);
  if (READERS.test(name)) return readers(args, w, at);
  if (name === 'alias_method') return aliased(args, w, at);
  return setUp(name, list, args, w, at) ?? lowerDescribed(name, args, w, at);
}

/** `base_uri 'https://…'`: a setting of what is mixed in. */
function setUp(name: string, list: SyntaxNode, args: readonly SyntaxNode[], w: Walker, at: Expr['at']): Expr | undefined {
  const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  const base = setting === undefined ? undefined : baseOf(w);
  if (setting === undefined || !base) return undefined;
  const value = settingOf(list, args, w, at);
  base.push({ value: { kind: 'record', entries: [{ key: literal(setting, at), value, at }], open: false, at } });
  return unknown('a setting', name, at);
}

/** One value, entries, or several values. */
function settingOf(list: SyntaxNode, args: readonly SyntaxNode[], w: Walker, at: Expr['at']): Expr {
  if (args.some(a => a.type === 'pair')) return w.lower({ ...list, type: 'hash' });
  return args.length === 1 ? w.lower(args[0]!) : { kind: 'list', items: args.map(a => w.lower(a)), open: false, at };
}

/** What the base of the class around is made with. */
export function baseOf(w: Walker): Arg[] | undefined {
  const base = w.self?.writes.at(-1)?.value;
  if (base?.kind !== 'call') return undefined;
  const args = [...base.args];
  base.args = args;
  return args;
}

/** A file that is required brings its constants: one beside this one, or one of a folder above or of its `lib`. */
function required(args: readonly SyntaxNode[], relative: boolean, at: Expr['at'], w: Walker): Expr {
  const [first] = args;
  const path = first && w.lower(first);
  if (path?.kind === 'literal') {
    const file = String(path.value);
    w.imports.push(file);
    const folders = relative || file.startsWith('.') ? ['./'] : upwards(w.source.path).flatMap(folder => [folder, `${folder}lib/`]);
    w.open(folders.map(folder => `${folder}${file.replace(/\.rb$/, '')}.rb`));
  }
  return unknown('an import', '', at);
}

/** A module that is mixed in is a base of the class. */
function mixin(args: readonly SyntaxNode[], w: Walker, at: Expr['at']): Expr {
  for (const arg of args) {
    const callee = w.lower(arg);
    const made: CallExpr = { kind: 'call', callee, args: [], constructs: true, inherits: w.self!, at, owner: null, use: w.use() };
    if (callee.kind !== 'unknown' && arg.type !== 'self') w.self!.writes.push({ value: made, order: -1, owner: null, maybe: false });
  }
  return unknown('a mixin', '', at);
}

/** `attr_reader :token` reads `@token`. */
function readers(args: readonly SyntaxNode[], w: Walker, at: Expr['at']): Expr {
  for (const arg of args) {
    const name = w.textOf(arg).replace(/^:/, '');
    if (arg.type !== 'simple_symbol' || !w.self) continue;
    const place = w.at(arg);
    w.writeMember(w.self, [literal(name, place)], { kind: 'member', of: w.selfExpr(place), key: literal(`@${name}`, place), at: place }, place);
  }
  return unknown('accessors', '', at);
}

function aliased(args: readonly SyntaxNode[], w: Walker, at: Expr['at']): Expr {
  const [name, old] = args.map(a => w.textOf(a).replace(/^[:"']|["']$/g, ''));
  if (name && old) w.declare(name, at, w.name(old, at));
  return unknown('an alias', '', at);
}
