import { AUTHORIZATIONS } from '@app/urls';
import { send } from '~http';
import { AUTHORIZATIONS as same } from 'app/urls';

export const list = () => fetch(AUTHORIZATIONS);
export const revoke = (id: number) => send('DELETE', `${same}/${id}`);
