import { Authorizations } from './authorizations';

const authorizations = new Authorizations();
export const list = () => authorizations.all();
