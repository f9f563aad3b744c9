import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by path. A path that ends in a slash is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own with these files, removed after the test. */
export function tree(files: Files): string {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'authorizations-lint-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  add(root, files);
  return root;
}

/** Adds files to a folder. */
export function add(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, content);
  }
}
