// Lisps: forms in parentheses, read to the same syntax trees as other languages.
import type { Syntax, SyntaxNode } from '../tree-sitter/syntax';
import type { Lisp } from './lexicon';
import { data } from './lisp-data';
import { readForms, type Form } from './lisp-reader';
import { as, make, over } from './nodes';

/** A parser of a Lisp. */
export function lispParserOf(lisp: Lisp): (text: string) => Syntax {
  return text => {
    const { forms, comments } = readForms(text, lisp);
    const own = new Set(forms.flatMap(({ items: [head, name] }) => (head && name && lisp.forms[head.text] === 'function' ? [name.text] : [])));
    const children = [...comments.map(({ start, end }) => make('comment', start, end)), ...forms.map(form => new Converter(lisp, own).node(form))];
    return { root: make('program', 0, text.length, children), errors: [] };
  };
}

/** A method of HTTP, as a keyword. */
const METHOD = /^#?:(?:get|post|put|patch|delete|head)$/i;

class Converter {
  private depth = 0;
  /** Variables that are bound around, and hold the method of what is sent there. */
  private readonly bound: string[] = [];
  private readonly methods: ReadonlySet<string>;

  /** `own`: the functions of the file. */
  constructor(private readonly lisp: Lisp, private readonly own: ReadonlySet<string>) {
    this.methods = new Set(Object.values(lisp.dynamic ?? {}).flatMap(({ method }) => method ?? []));
  }

  /** A form that is evaluated. */
  node = (form: Form): SyntaxNode => {
    if (this.depth > 150) return make('opaque', form.start, form.end);
    this.depth++;
    try { return this.convert(form); } finally { this.depth--; }
  };

  private convert(form: Form): SyntaxNode {
    const { start, end } = form;
    switch (form.kind) {
      case 'string': return make('string', start, end, form.pieces);
      case 'number': return make('number', start, end);
      case 'keyword': return make('symbol', start, end);
      case 'symbol': return this.symbol(form);
      case 'quoted': return data(form.items[0]!, this.node);
      case 'map': return this.record(form);
      case 'vector': return make('list', start, end, form.items.map(this.node));
      case 'list': return form.items.length === 0 ? make('null', start, end) : this.list(form);
      default: return make('opaque', start, end);
    }
  }

  private symbol({ start, end, text }: Form): SyntaxNode {
    const constant = this.lisp.constants[text];
    if (constant) return make(constant, start, end);
    // `http/post`, `http:post`, `http::post`.
    const mark = this.lisp.namespaces ? '/' : this.lisp.packages ?? '';
    const [first, last] = [text.indexOf(mark), text.lastIndexOf(mark)];
    if (mark !== '' && first > 0 && last < text.length - 1) return make('member', start, end, [as('of', make('name', start, start + first)), as('key', make('key', start + last + 1, end))]);
    return make('name', start, end, [], text.replace(/^[@#']+/, ''));
  }

  private record({ start, end, items }: Form): SyntaxNode {
    const pairs: SyntaxNode[] = [];
    for (let i = 0; i + 1 < items.length; i += 2) pairs.push(over('pair', [as('key', this.node(items[i]!)), as('value', this.node(items[i + 1]!))]));
    return make('record', start, end, pairs);
  }

  private list(form: Form): SyntaxNode {
    const [head, ...rest] = form.items as [Form, ...Form[]];
    const { start, end } = form;
    const name = head.kind === 'symbol' ? head.text.replace(this.lisp.namespaces ? /^.*\// : /^(?!:).*:/, '') : '';
    const children = (forms: readonly Form[]): SyntaxNode[] => forms.map(this.node);
    switch (Object.hasOwn(this.lisp.forms, name) ? this.lisp.forms[name] : undefined) {
      case 'define': return this.define(form, rest);
      case 'function': return this.fn(form, rest, head);
      case 'let': return make('block', start, end, [...this.bindings(rest[0]), ...this.around(rest[0], () => children(rest.slice(1)))]);
      case 'if': return make('choice', start, end, rest.length >= 3 ? [this.node(rest[0]!), this.node(rest[1]!), make('block', rest[2]!.start, end, children(rest.slice(2)))] : [make('opaque', start, start), ...children(rest), make('null', end, end)]);
      case 'branch': return make('branch', start, end, children(rest.map(one => (one.kind === 'list' && name === 'cond' ? { ...one, kind: 'progn' as const } : one)).flatMap(one => (one.kind === 'progn' ? one.items : [one]))));
      case 'loop': return make('loop', start, end, [...this.bindings(rest[0]), ...children(rest.slice(1))]);
      case 'progn': return make('block', start, end, children(rest));
      case 'or': return rest.length === 0 ? make('null', start, end) : children(rest).reduceRight((right, left) => over('binary', [as('left', left), as('operator', make('operator', left.end, left.end, [], '||')), as('right', right)]));
      case 'quote': return rest[0] ? data(rest[0], this.node) : make('null', start, end);
      case 'require': return this.imports(form, rest);
      case 'first': return rest.slice(1).reduce((value, step) => this.threaded(value, step, true), this.node(rest[0] ?? head));
      case 'last': return rest.slice(1).reduce((value, step) => this.threaded(value, step, false), this.node(rest[0] ?? head));
      case 'apply': return rest[0] ? this.call(form, rest[0].kind === 'quoted' ? rest[0].items[0]! : rest[0], rest.slice(1)) : make('null', start, end);
      case 'list': return listOf(form, children(rest), rest);
      case 'cons': return make('list', start, end, children(rest));
      case 'comment': return make('comment', start, end);
      default: return head.kind === 'keyword' && rest[0] ? make('index', start, end, [as('of', this.node(rest[0])), as('key', make('symbol', head.start, head.end))]) : this.call(form, head, rest);
    }
  }

  private call({ start, end }: Form, head: Form, rest: readonly Form[], before: readonly SyntaxNode[] = [], after: readonly SyntaxNode[] = []): SyntaxNode {
    const args: SyntaxNode[] = [];
    for (let i = 0; i < rest.length; i++) {
      const [key, value] = [rest[i]!, rest[i + 1]];
      // `(call :post "/path")`: a method of HTTP is no name of an argument.
      if (key.kind === 'keyword' && value && value.kind !== 'keyword' && !METHOD.test(key.text)) {
        args.push(over('named', [as('name', make('word', key.start, key.end, [], key.text.replace(/^#?:/, ''))), as('value', this.node(value))]));
        i++;
      } else args.push(this.node(key));
    }
    const callee = this.node(head);
    // What is bound around the call and read inside of it.
    const dynamic = Object.entries(this.lisp.dynamic ?? {}).filter(([pattern]) => new RegExp(`^(?:${pattern})$`).test(head.text)).flatMap(([, names]) => Object.entries(names));
    const [method] = this.own.has(head.text) ? this.bound.slice(-1) : [];
    const implied = [...dynamic, ...(method === undefined ? [] : [['method', method] as const])].map(([key, variable]) => make('named', end, end, [as('name', make('word', end, end, [], key)), as('value', make('name', end, end, [], variable))]));
    return make('call', start, end, [as('callee', callee), as('args', make('arguments', head.end, end, [...before, ...args, ...after, ...implied]))]);
  }

  private threaded(value: SyntaxNode, step: Form, first: boolean): SyntaxNode {
    if (step.kind !== 'list') return this.call(step, step, [], [value]);
    const [head, ...rest] = step.items;
    return head ? this.call(step, head, rest, first ? [value] : [], first ? [] : [value]) : value;
  }

  /** `(setq a 1 b 2)`, `(defvar name value "doc")`, `(def name "doc" value)`. */
  private define(form: Form, rest: readonly Form[]): SyntaxNode {
    const { start, end, items } = form;
    // `(define (f a b) …)`, `(define ((f a) b) …)`.
    const [head, ...body] = rest;
    if (this.lisp.scheme && head?.kind === 'list' && head.items[0]) {
      const [name, ...params] = head.items;
      return this.fn(form, [...(name.kind === 'symbol' ? [name] : []), { ...head, items: params }, ...body], items[0]!);
    }
    const several = items[0]!.text.startsWith('set');
    const pairs: (readonly [Form, Form])[] = [];
    if (several) for (let i = 0; i + 1 < rest.length; i += 2) pairs.push([rest[i]!, rest[i + 1]!]);
    else {
      const values = rest.slice(1);
      const value = this.lisp.namespaces && values.length > 1 && values[0]!.kind === 'string' ? values[1] : values[0];
      if (rest[0] && value) pairs.push([rest[0], value]);
    }
    return make('block', start, end, pairs.map(([name, value]) => (several
      ? over('assign', [as('target', this.node(name)), as('value', this.node(value))])
      : over('declare', [as('name', make('name', name.start, name.end, [], name.text.replace(/^\^\S+\s+/, ''))), as('value', this.node(value))]))));
  }

  /** `((a 1) (b 2))`, `[a 1 b 2]`. */
  private bindings(form: Form | undefined): SyntaxNode[] {
    if (!form) return [];
    const pairs: [Form, Form][] = [];
    if (form.kind === 'vector') for (let i = 0; i + 1 < form.items.length; i += 2) pairs.push([form.items[i]!, form.items[i + 1]!]);
    else for (const one of form.items) if (one.kind === 'list' && one.items[0] && one.items[1]) pairs.push([one.items[0], one.items[1]]);
    return pairs.map(([name, value]) => (name.kind === 'symbol' ? over('declare', [as('name', make('name', name.start, name.end)), as('value', this.node(value))]) : this.node(value)));
  }

  /** Walks the body of a form that binds variables. */
  private around(form: Form | undefined, walk: () => SyntaxNode[]): SyntaxNode[] {
    const before = this.bound.length;
    this.bound.push(...(form?.items ?? []).flatMap(({ items: [name] }) => (name && this.methods.has(name.text) ? [name.text] : [])));
    try { return walk(); } finally { this.bound.length = before; }
  }

  private fn({ start, end }: Form, rest: readonly Form[], head: Form): SyntaxNode {
    const named = rest[0]?.kind === 'symbol' ? rest[0] : undefined;
    const after = rest.slice(named ? 1 : 0);
    // Several bodies: `(defn f ([a] …) ([a b] …))`.
    const bodies = after.filter(one => one.kind === 'list' && one.items[0]?.kind === 'vector');
    const lambdaList = (one: Form): boolean => (this.lisp.namespaces ? one.kind === 'vector' : one.kind === 'list' || one.text === 'nil');
    const at = after.findIndex(lambdaList);
    const [params, body] = at >= 0 ? [after[at]!, after.slice(at + 1)] : bodies.length > 0 ? [bodies.at(-1)!.items[0]!, bodies.flatMap(one => one.items.slice(1))] : [undefined, after];
    const names = (params?.items ?? []).flatMap(one => (one.kind === 'symbol' && !one.text.startsWith('&') ? [one] : one.kind === 'list' && one.items[0]?.kind === 'symbol' ? [one.items[0]] : []));
    return make('function', start, end, [
      ...(named ? [as('name', make('name', named.start, named.end))] : []),
      as('params', make('parameters', head.end, head.end, names.map(one => make('parameter', one.start, one.end, [as('name', make('name', one.start, one.end))])))),
      as('body', make('block', head.end, end, body.map(this.node))),
    ]);
  }

  /** `(require 'x)`, `(ns y (:require [a.b :as c]))`. */
  private imports(form: Form, rest: readonly Form[]): SyntaxNode {
    const found: { module: string; alias?: string; names?: readonly Form[] }[] = [];
    const visit = (one: Form): void => {
      const [first, ...more] = one.items;
      if (one.kind === 'quoted' && first?.kind === 'symbol') found.push({ module: first.text });
      // `(:use a.b)`
      else if (one.kind === 'list' && first?.kind === 'keyword') more.forEach(each => { if (each.kind === 'symbol') found.push({ module: each.text }); else visit(each); });
      else if (one.kind === 'vector' && first?.kind === 'symbol') {
        const behind = (...keys: string[]): Form | undefined => { const at = more.findIndex(each => keys.includes(each.text)); return at < 0 ? undefined : more[at + 1]; };
        const [alias, names] = [behind(':as'), behind(':refer', ':only')?.items];
        found.push({ module: first.text, ...(alias && { alias: alias.text }), ...(names && { names }) });
      } else one.items.forEach(visit);
    };
    rest.forEach(visit);
    return make('block', form.start, form.end, found.map(({ module, alias, names = [] }) => make('import', form.start, form.end, names.map(({ start, end }) => make('name', start, end)), `import ${module}${alias === undefined ? '' : ` as ${alias}`}`)));
  }
}

/** `(list (cons 'a 1) (cons 'b 2))` and `(list :a 1 :b 2)` are records. */
function listOf({ start, end }: Form, nodes: readonly SyntaxNode[], forms: readonly Form[]): SyntaxNode {
  const isPair = (form: Form): boolean => form.kind === 'list' && form.items[0]?.text === 'cons' && form.items.length === 3;
  if (forms.length > 0 && forms.every(isPair)) return make('record', start, end, nodes.map(node => over('pair', [as('key', node.children[0]!), as('value', node.children[1]!)])));
  if (forms.length > 1 && forms.every((form, i) => i % 2 === 1 || form.kind === 'keyword')) {
    const pairs: SyntaxNode[] = [];
    for (let i = 0; i + 1 < nodes.length; i += 2) pairs.push(over('pair', [as('key', nodes[i]!), as('value', nodes[i + 1]!)]));
    return make('record', start, end, pairs);
  }
  return make('list', start, end, nodes);
}
