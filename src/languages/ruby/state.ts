// What the Ruby front end keeps in mind while it walks a file.
import { bind } from '../../analysis/scope';
import type { Binding } from '../../analysis/program';
import type { Walker } from '../grammar/walker';
import type { SyntaxNode } from '../tree-sitter/syntax';

export interface State {
  /** The object that code outside of classes stands in: it has instance variables too. */
  readonly main: Binding;
  /** Bodies of heredocs by where they are asked for. */
  readonly heredocs: ReadonlyMap<number, SyntaxNode>;
  /** How many blocks around serve requests. */
  served: number;
}

const states = new WeakMap<Walker, State>();

/** Begins a file. */
export function begin(w: Walker, at: SyntaxNode, heredocs: ReadonlyMap<number, SyntaxNode>): void {
  const main = bind('main', 'instance', w.at(at), null);
  states.set(w, { main, heredocs, served: 0 });
  w.self = main;
}

export const hasBegun = (w: Walker): boolean => states.has(w);

export const stateOf = (w: Walker): State => states.get(w)!;

/** Whether this is the inside of a class or module. */
export const inClass = (w: Walker): boolean => w.self !== null && w.self !== stateOf(w).main;
