// How Python spells requests: data for the shared analysis.
import type { Client, Words } from '../../analysis/language';

/** Names and option keys of Python's HTTP clients. */
export const words: Words = {
  verb: /^(get|post|put|patch|delete|head)(?:_json|_form|_async)?$/i,
  sends: /request|urlopen|fetch|http|\bapi|call|send|curl|rest|client|query|invoke|open|urlretrieve|submit|session/i,
  harmless: /^(print|log|debug|info|warning|error|exception|critical|assert\w*|format|join|split|replace|startswith|endswith|match|search|sub|compile|append|extend|insert|index|find|count|strip|lower|upper|encode|decode|isinstance|len|str|repr|urlparse|quote|redirect|reverse|path|url|re_path|route|add_url_rule|add_route|skip|write|equal|Equal|raises)$/,
  mock: /mock|stub|fake|responses|httpretty|betamax|vcr|cassette|respx|requests_mock|patch$/i,
  server: /^(app|api|router|blueprint|bp|server)\.\w+$/,
  methods: {},
  keys: {
    url: ['url', 'uri', 'fullurl', 'endpoint'], path: ['path'], base: ['base_url', 'host', 'hostname', 'base'], host: ['host', 'hostname'], method: ['method', 'verb'],
    payload: ['json', 'data', 'body', 'params', 'fields', 'content', 'payload'], headers: ['headers'], auth: ['auth'],
  },
  later: { payload: ['add_data'], header: ['add_header', 'putheader'], auth: ['add_password'], method: [] },
};

/** HTTP clients, where their arguments' shapes are not enough. */
export const clients: readonly Client[] = [
  { from: ['requests', 'httpx', 'aiohttp', 'requests_futures', 'requests_oauthlib', 'treq', 'asks', 'grequests', 'httplib2', 'urllib3', 'pycurl', 'tornado', 'niquests', 'curl_cffi'], method: 'GET' },
  { from: ['urllib', 'urllib2', 'urllib.request'], members: { Request: ['url', 'payload', 'headers'], urlopen: ['url', 'payload'] } },
  { from: ['http', 'httplib', 'http.client'], method: 'GET', members: { request: ['method', 'url', 'payload', '-'], putrequest: ['method', 'url'] } },
  { from: ['responses', 'requests_mock', 'httpretty', 'betamax', 'vcr', 'respx', 'mock', 'unittest', 'pytest_httpx', 'aioresponses', 'pook'], mock: true },
  { from: ['flask', 'django', 'fastapi', 'starlette', 'bottle', 'sanic', 'falcon', 'pyramid', 'werkzeug', 'quart'], server: true },
];
