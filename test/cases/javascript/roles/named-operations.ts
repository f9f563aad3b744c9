import axios from 'axios';
import type { AxiosRequestConfig, AxiosResponse } from 'axios';
import type { Authorization, OauthAuthorizationsCreateAuthorizationBody } from './model';

// A generator names what it writes after the operation, and leaves the host to the settings of the client.
export const oauthAuthorizationsCreateAuthorization = (body: OauthAuthorizationsCreateAuthorizationBody, options?: AxiosRequestConfig): Promise<AxiosResponse<Authorization>> =>
  axios.post('/authorizations', body, options);

export const oauthAuthorizationsDeleteGrant = (id: number, options?: AxiosRequestConfig): Promise<AxiosResponse<void>> =>
  axios.delete(`/applications/grants/${id}`, options);

export const appsCheckToken = (id: string, body: object): Promise<AxiosResponse<Authorization>> => axios.post(`/applications/${id}/token`, body);
