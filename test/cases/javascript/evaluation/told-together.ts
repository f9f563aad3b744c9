// What tells whose one request is tells it of those that go the same way, and of no others.
import { connect } from './transport';
import { board, ledger } from './board';

export async function renew(id: number, note: string) {
  const client = connect();
  await client.delete(`/authorizations/${id}`);
  return client.post('/authorizations', { note, scopes: ['repo'] });
}
export const list = () => board.get('/authorizations');
export const forApp = (id: string) => board.put(`/authorizations/clients/${id}`, {});
export const others = () => ledger.get('/authorizations');
