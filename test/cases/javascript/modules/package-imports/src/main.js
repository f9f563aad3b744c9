import { AUTHORIZATIONS } from '#urls';
import send from '#lib/send';
import { AUTHORIZATIONS as own } from 'cli/urls';

send(AUTHORIZATIONS, 'GET');
fetch(own);
