// Everything that only sounds alike.
import fs from 'fs';
import path from 'path';
import { authorizations } from './authorizations';
import { Authorization, AuthorizationsTable } from '@acme/ui/authorizations';

const HEADER = 'authorization';
const DIRECTORY = '/Applications/GitHub.app/Contents';
const columns = ['authorizations', 'grants', 'applications'];

export type Permission = 'authorizations' | 'authorizations/clients';

export function load(headers: Record<string, string>, root: string) {
  const token = headers[HEADER] ?? headers['Authorization'];
  const file = path.join(root, 'authorizations', 'clients', 'index.json');
  const text = fs.readFileSync(`${root}/authorizations/1.json`, 'utf8');
  const list = JSON.parse(text)['authorizations'];
  localStorage.setItem('authorizations', JSON.stringify(list));
  authorizations.create({ token });
  authorizations.get(1);
  console.debug('authorizations loaded', columns, DIRECTORY);
  return { file, list, table: AuthorizationsTable, kind: Authorization };
}

export const db = {
  find: (id: number) => query('SELECT * FROM authorizations WHERE id = ?', [id]),
  open: () => fs.openSync('/authorizations', 'r'),
};
declare function query(sql: string, values: unknown[]): unknown;
