// @flow
import type { Client } from './types';

type Props = {| id: number, api?: ?string |};

export function revoke({ id, api = 'https://api.github.com' }: Props): Promise<Response> {
  return fetch(`${api}/authorizations/${id}`, { method: 'DELETE' });
}
export opaque type Token: string = string;
