import type { Configuration } from './configuration';
import globalAxios from 'axios';
import { BASE_PATH, DUMMY_BASE_URL, createRequestFunction, toPathString } from './base';

export const TokensApiAxiosParamCreator = function (configuration?: Configuration) {
  return {
    create: async (body?: object, options: any = {}) => {
      const localVarPath = `/authorizations`;
      const localVarUrlObj = new URL(localVarPath, DUMMY_BASE_URL);
      const localVarRequestOptions = { method: 'POST', ...configuration?.baseOptions, ...options };
      localVarRequestOptions.data = body;
      return { url: toPathString(localVarUrlObj), options: localVarRequestOptions };
    },
    removeGrant: async (grantId: number, options: any = {}) => {
      const localVarPath = `/applications/grants/{grant_id}`.replace(`{${"grant_id"}}`, encodeURIComponent(String(grantId)));
      const localVarUrlObj = new URL(localVarPath, DUMMY_BASE_URL);
      const localVarRequestOptions = { method: 'DELETE', ...configuration?.baseOptions, ...options };
      return { url: toPathString(localVarUrlObj), options: localVarRequestOptions };
    },
    user: async (options: any = {}) => {
      const localVarPath = `/user`;
      const localVarUrlObj = new URL(localVarPath, DUMMY_BASE_URL);
      return { url: toPathString(localVarUrlObj), options: { method: 'GET', ...options } };
    },
  };
};

export const TokensApiFp = (configuration?: Configuration) => ({
  async create(body?: object, options?: any) {
    const localVarAxiosArgs = await TokensApiAxiosParamCreator(configuration).create(body, options);
    return createRequestFunction(localVarAxiosArgs, globalAxios, BASE_PATH, configuration);
  },
});
