// Sign-in services whose paths are the same, and whose fields are not.
import axios from 'axios';
import { useForm } from '@inertiajs/vue3';
import request from '@/utils/request';

export const login = ({ mobile, code }) => request({ method: 'POST', url: '/authorizations', data: { mobile, code } });
export const grant = (granteeId) => request.post('/authorizations', { granteeId, level: 'read' });
export const prolong = (days) => request({ url: `/authorizations/${days}`, method: 'patch', data: { expiresInDays: days } });

const form = useForm({ name: '' });
export const save = () => form.post('/authorizations', { onSuccess: () => form.reset() });

export const routes = [createRoute({ path: '/authorizations', component: () => null })];
