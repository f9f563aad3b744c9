// Jupyter notebooks: cells of code that build on each other, and cells of Markdown.
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { joined, slice, type Excerpt } from '../../analysis/embedded';
import { kindOf } from '../data/names';
import { unescaped } from '../data/strings';
import type { Block, Document } from './document';

/** Takes a notebook apart. */
export function readNotebook(text: string): Document {
  const root = parseTree(text);
  const named = ['language', 'name'].map(key => root && findNodeAtLocation(root, ['metadata', key === 'name' ? 'language_info' : 'kernelspec', key])?.value as unknown).find(value => typeof value === 'string');
  const usual = typeof named === 'string' && kindOf(named) ? named : 'python';
  // Before its fourth version the format had sheets of cells: https://nbformat.readthedocs.io/en/latest/changelog.html
  const sheets = (root && findNodeAtLocation(root, ['worksheets'])?.children) ?? [];
  const cells = [root, ...sheets].flatMap(holder => (holder && findNodeAtLocation(holder, ['cells'])?.children) ?? []);
  const blocks: Block[] = [];
  const prose: Excerpt[] = [];
  for (const cell of cells) {
    const source = findNodeAtLocation(cell, ['source']) ?? findNodeAtLocation(cell, ['input']);
    const pieces = source?.type === 'array' ? source.children ?? [] : source ? [source] : [];
    const lines = pieces.filter(node => node.type === 'string').flatMap(node => split(unescaped(text, node)));
    if (findNodeAtLocation(cell, ['cell_type'])?.value === 'code') blocks.push(...cellBlocks(lines, usual));
    else if (lines.length > 0) prose.push(whole(lines));
  }
  return { blocks, prose: [], inner: prose.length > 0 ? [{ extension: '.md', excerpt: joined(prose) }] : [] };
}

/** One cell: code, or another language by its magic, with commands for the shell among the lines. */
function cellBlocks(lines: readonly Excerpt[], usual: string): Block[] {
  const magic = /^%%\s*(?:script\s+)?(\w+)/.exec(lines[0]?.text ?? '')?.[1];
  const block = (info: string, excerpt: Excerpt): Block => ({ info, lines: [], excerpt });
  if (magic !== undefined) return kindOf(magic) ? [block(magic, whole(lines.slice(1)))] : [];
  const isCommand = (line: Excerpt): boolean => /^\s*(?:!|%sx |%system )/.test(line.text);
  const commands = lines.filter(isCommand).map(line => block('sh', slice(line, /^\s*(?:!{1,2}|%\w+ )/.exec(line.text)![0].length)));
  const code = lines.filter(line => !isCommand(line) && !/^\s*%/.test(line.text));
  return [...(code.length > 0 ? [block(usual, whole(code))] : []), ...commands];
}

function whole(lines: readonly Excerpt[]): Excerpt {
  return joined(lines);
}

/** An excerpt line by line: a cell may be written as one text. */
function split(excerpt: Excerpt): Excerpt[] {
  return [...excerpt.text.matchAll(/[^\n]*(?:\n|$)/g)].filter(([line]) => line !== '').map(({ 0: line, index }) => slice(excerpt, index, index + line.length));
}
