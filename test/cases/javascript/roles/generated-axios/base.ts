export const BASE_PATH = 'https://api.github.com'.replace(/\/+$/, '');
export const DUMMY_BASE_URL = 'https://example.com';
export const toPathString = (url: URL) => url.pathname + url.search + url.hash;
export const createRequestFunction = (args: any, axios: any, path: string, configuration?: any) => (instance = axios, base = path) =>
  instance.request({ ...args.options, url: (configuration?.basePath || base) + args.url });
