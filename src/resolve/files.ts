// Which file of the tree a path without its extension means.
import path from 'node:path';

/** What resolving needs of the tree. */
export interface ResolveTree {
  has(path: string): boolean;
  read(path: string): string | undefined;
  paths(): Iterable<string>;
}

const EXTENSIONS = ['', '.js', '.ts', '.mjs', '.cjs', '.tsx', '.jsx', '.mts', '.cts', '.json', '.coffee', '.es6', '.vue', '.svelte', '/index.js', '/index.ts', '/index.mjs', '/index.cjs', '/index.tsx', '/index.jsx', '/index.coffee'];

/** The file that stands at `base`, with or without its extension; sources written in TypeScript are imported as `.js`. */
export function fileAt(tree: ResolveTree, base: string): string | undefined {
  if (base.startsWith('..')) return undefined;
  const written = base.replace(/\.(m|c)?js(x?)$/, '');
  for (const stem of written === base ? [base] : [base, written]) {
    const extension = EXTENSIONS.find(e => tree.has(stem + e));
    if (extension !== undefined) return stem + extension;
  }
  return undefined;
}

/** `lib/../src/a` as `src/a`. */
export const joinPath = (...parts: readonly string[]): string => path.posix.join(...parts).replace(/\/$/, '');

/** What a `*` in a pattern stands for in `text`, '' if there is none; undefined if the pattern does not fit. */
export function captured(pattern: string, text: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text ? '' : undefined;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.startsWith(head) && text.endsWith(tail) && text.length >= head.length + tail.length ? text.slice(head.length, text.length - tail.length) : undefined;
}

/** JSON that people write, with what is not there left out. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The member of a JSON object. */
export function jsonMember(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** All texts of a list, or the text that stands in place of one. */
export const jsonTexts = (value: Json | undefined): string[] => (Array.isArray(value) ? value : [value ?? null]).filter(one => typeof one === 'string');
