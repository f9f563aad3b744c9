// Names that clients and libraries take beside the fields of a request.

/** Options of octokit.request, which takes them in the same object as the fields. Source: https://github.com/octokit/endpoint.js#readme */
export const REQUEST_OPTIONS: ReadonlySet<string> = new Set(['headers', 'request', 'mediaType', 'baseUrl', 'url', 'method', 'data']);

/**
 * What API libraries take beside these: paging, which list calls share, and the older name of a path's id
 * (https://github.com/octokit/rest.js/blob/v15.7.0/lib/routes.json).
 */
export const LIBRARY_OPTIONS: ReadonlySet<string> = new Set(['id', 'per_page', 'page', 'auth', 'timeout', 'agent']);

/**
 * Credentials that a query could carry beside the fields.
 * Source: https://github.blog/changelog/2021-04-19-sunsetting-api-authentication-via-query-parameters-and-the-oauth-applications-api/
 */
export const QUERY_CREDENTIALS: ReadonlySet<string> = new Set(['access_token', 'client_id', 'client_secret']);
