import type { Advice, Finding, Report, ReporterContext, RuleText } from '../../src/model';
import { tally } from '../../src/suppress';

/** Source files of the sample, as a hostile pull request might bring them; the secret is already blanked. */
const sources: Record<string, string> = {
  'src/auth.js': [
    "const request = require('request');",
    "const { API } = require('./urls');",
    '',
    'function createToken(username, password, done) {',
    '  request.post({',
    '    url: `${API}/authorizations`,',
    "    auth: { username, password },",
    "    headers: { 'X-GitHub-OTP': otp },",
    "    json: {",
    "      scopes: 'repo',",
    "      note: 'my tool',",
    "      client_id: 'abcdefabcdefabcdefab',",
    "      client_secret: '****************************************',",
    '    },',
    '  }, done);',
    '}',
    '',
    "fetch('https://api.github.com/authorizations/clients//abc', { method: 'PUT' });",
  ].join('\n'),
  'src/min.js': `${'var a=1;'.repeat(60)}fetch("https://api.github.com/authorizations",{method:"POST"});${'var b=2;'.repeat(60)}`,
  "src/::error file=x,line=1::trap%0A\u202E.js": [
    '\t// ::error::from a comment ##[set-env name=PATH]/tmp \u001B[31mred\u001B[0m',
    "\tgithub.authorization.create({ note: '</details><script>alert(1)</script>`|`' }); // \u202Eevil\u202C ##[add-mask]x",
  ].join('\n'),
};

const links = [
  { title: 'Authorizing OAuth apps', url: 'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps' },
  { title: 'Deprecating the OAuth Authorizations API', url: 'https://developer.github.com/changes/2020-02-14-deprecating-oauth-auth-endpoint/' },
];

const webFlow: Advice = {
  summary: 'Use the web application flow to get a token: the user signs in on GitHub and your app never sees a password.',
  steps: [
    { text: 'Send the user to `https://github.com/login/oauth/authorize?client_id=abcdefabcdefabcdefab&scope=repo&state=RANDOM`.', standing: 'documented' },
    { text: 'Check that `state` is the one you sent, and take `code` from the query of the callback; it is good for 10 minutes.', standing: 'documented' },
    {
      text: 'On the server, send `client_id`, `client_secret` and `code` to `POST https://github.com/login/oauth/access_token`, and keep its `access_token`.',
      standing: 'documented',
    },
    { text: 'Store the token: there is no id any more to look it up or delete it by.', standing: 'inferred' },
  ],
  inputs: [
    { old: 'scopes', new: 'scope', why: 'one string, separated by spaces', standing: 'documented' },
    { old: 'client_secret', new: 'client_secret', why: 'only on the server, when the code is exchanged', standing: 'documented' },
    { old: 'note', new: null, why: 'the user sees the name of the registered app', standing: 'inferred' },
  ],
  disappears: ['note', 'Basic authentication with a password', 'the X-GitHub-OTP header'],
  alternatives: [
    {
      when: 'The program has no browser, such as a command-line tool',
      use: 'the device flow (`POST https://github.com/login/device/code`), to be enabled in the settings of the app',
      standing: 'documented',
    },
    { when: 'It runs in GitHub Actions', use: 'the built-in GITHUB_TOKEN', standing: 'documented' },
  ],
  library: { package: '@octokit/oauth-app', call: "new OAuthApp({ clientId, clientSecret }).getWebFlowAuthorizationUrl({ state, scopes: ['repo'] })" },
  links,
};

const noAdvice = { advice: null, fix: null, payload: null, related: [] };
const create = {
  operation: 'create-authorization', operations: ['create-authorization'], method: 'POST', endpoint: 'POST /authorizations', host: 'api.github.com',
};
const getOrCreate = {
  operation: 'get-or-create-authorization-for-app', operations: ['get-or-create-authorization-for-app'],
  method: 'PUT', endpoint: 'PUT /authorizations/clients/{client_id}', host: 'api.github.com',
};
const call = { role: 'call', severity: 'error', confidence: 'certain', state: null, suppressed: null, fix: null } as const;
const removed = 'was removed from github.com on 2020-11-13 and answers 404.';
const hostile = "src/::error file=x,line=1::trap%0A\u202E.js";

const findings: Finding[] = byPlace([
  {
    ...call, ...getOrCreate, ...noAdvice, rule: 'get-or-create-authorization-for-app/empty-path-parameter', check: 'empty-path-parameter',
    path: 'src/auth.js', line: 18, column: 7, endLine: 18, endColumn: 58,
    message: 'client_id is empty in "/authorizations/clients//abc": the path needs the 20 characters of the app\'s client ID.', fingerprint: '01aa',
  },
  {
    ...call, ...create, rule: 'create-authorization/retired', check: 'retired', path: 'src/auth.js', line: 5, column: 3, endLine: 15, endColumn: 11,
    message: `POST /authorizations ${removed}`, advice: webFlow,
    payload: { scopes: 'repo', note: 'my tool', client_id: 'abcdefabcdefabcdefab', client_secret: '(secret, 40 characters)' },
    related: [
      { path: 'src/urls.js', line: 3, column: 13, endLine: 3, endColumn: 37, note: 'the base URL is defined here' },
      { path: 'src/auth.js', line: 2, column: 9, endLine: 2, endColumn: 12, note: 'and [imported](https://evil.example) here' },
    ],
    fingerprint: '02bb',
  },
  {
    ...call, ...create, ...noAdvice, severity: 'note', rule: 'create-authorization/password-authentication', check: 'password-authentication',
    path: 'src/auth.js', line: 7, column: 5, endLine: 7, endColumn: 33,
    message: 'The request sends a user name and password: GitHub answers 401 to them.', fingerprint: '03cc',
  },
  {
    ...call, ...create, ...noAdvice, rule: 'create-authorization/wrong-type', check: 'wrong-type',
    path: 'src/auth.js', line: 10, column: 7, endLine: 10, endColumn: 21,
    message: 'scopes must be an array of strings, not the string "repo": write ["repo"].', fingerprint: '04dd',
  },
  {
    ...call, ...create, ...noAdvice, rule: 'create-authorization/hardcoded-credential', check: 'hardcoded-credential', path: 'src/auth.js',
    line: 13, column: 22, endLine: 13, endColumn: 64,
    message: 'A client_secret of 40 characters stands in the source. Revoke it and read it from the environment.', fingerprint: '05ee',
  },
  {
    ...call, ...create, rule: 'create-authorization/retired', check: 'retired', confidence: 'likely',
    path: 'src/min.js', line: 1, column: 481, endLine: 1, endColumn: 543,
    message: `POST /authorizations ${removed}`, advice: webFlow, payload: null, related: [], fingerprint: '06ff',
  },
  {
    ...call, ...create, ...noAdvice, severity: 'warning', confidence: 'likely',
    rule: 'create-authorization/unknown-scope', check: 'unknown-scope', path: hostile,
    line: 2, column: 2, endLine: 2, endColumn: 80,
    message: '::error::"</details><script>alert(1)</script>" is no scope; ##[set-env name=PATH]\n'
      + '::warning::%0A|`\u001B[31m@octocat #1 [x](https://evil.example) \u202Eflow\u202C',
    fingerprint: '07aa',
  },
  {
    ...call, ...create, role: 'mock', severity: 'note', confidence: 'possible', rule: 'create-authorization/retired', check: 'retired',
    path: 'test/auth.test.js',
    line: 9, column: 3, endLine: 11, endColumn: 20, message: `A test's stub of POST /authorizations, which ${removed}`,
    advice: webFlow, payload: null, related: [], fingerprint: '08bb',
  },
  ...[3, 41, 57].map((line): Finding => ({
    ...call, ...create, role: 'mention', severity: 'note', rule: 'create-authorization/retired', check: 'retired', path: 'test/auth.test.js',
    line, column: 4, endLine: line, endColumn: 24, message: `A mention of POST /authorizations, which ${removed}`,
    advice: webFlow, payload: null, related: [], fingerprint: `09${line}`,
  })),
  {
    role: 'call', severity: 'note', confidence: 'possible', rule: 'oauth-authorizations/retired', check: 'retired', operation: null,
    operations: ['get-authorization', 'delete-authorization'], path: 'vendor/api.js', line: 120, column: 1, endLine: 120, endColumn: 40,
    method: null, endpoint: '/authorizations/{authorization_id}', host: null,
    message: 'A request to /authorizations/{authorization_id}, if it goes to GitHub, meets an API that was removed.',
    advice: null, fix: null, payload: null, related: [], fingerprint: '10cc', state: null, suppressed: null,
  },
]);

function byPlace(all: Finding[]): Finding[] {
  return all.toSorted((a, b) => (a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1));
}

export const report: Report = {
  format: 1,
  tool: { name: 'authorizations-lint', version: '0.1.0' },
  product: 'github.com',
  summary: { errors: 5, warnings: 1, notes: 6, existing: 0, suppressed: 0, files: 1234, candidates: 5, skipped: 2 },
  comparison: null,
  baseline: null,
  findings,
  skipped: [
    { path: 'assets/logo | `x`.js', why: 'binary' },
    { path: '::stop-commands::\u001B[2Jx.js', why: 'not UTF-8: bad byte at 17\n::error::no' },
  ],
};

const title: Record<string, string> = {
  retired: 'Call of a retired endpoint', 'wrong-type': 'Parameter of the wrong type', 'unknown-scope': 'Unknown OAuth scope',
  'hardcoded-credential': 'Credential in the source', 'empty-path-parameter': 'Empty path parameter', 'password-authentication': 'Password authentication',
};
const rule = (operation: string, check: string, severity: RuleText['severity']): RuleText => ({
  id: `${operation}/${check}`, operation, check, title: title[check] ?? check, severity, links,
  help: `Why \`${check}\` matters for \`${operation}\`.\n\nWhat to do: see the links.`,
});

const rules: RuleText[] = [
  rule('create-authorization', 'retired', 'error'),
  rule('create-authorization', 'wrong-type', 'error'),
  rule('create-authorization', 'unknown-scope', 'warning'),
  rule('create-authorization', 'hardcoded-credential', 'error'),
  rule('create-authorization', 'password-authentication', 'note'),
  rule('get-or-create-authorization-for-app', 'empty-path-parameter', 'error'),
  rule('list-grants', 'retired', 'error'),
];

export const context: ReporterContext = {
  colour: false,
  lines: (path, first, last) => sources[path]?.split('\n').slice(first - 1, last),
  prefix: 'packages/a b/',
  rules,
};

/** A report over the given findings, with the totals that belong to them. */
export const reportOf = (...some: readonly Finding[]): Report => ({
  ...report,
  findings: [...some],
  skipped: [],
  summary: { ...report.summary, skipped: 0, ...tally(some) },
});

/** A plain error at a line of its own; the rest as given. */
export const finding = (line: number, differs: Partial<Finding> = {}): Finding => ({
  ...call, ...create, ...noAdvice, rule: 'create-authorization/retired', check: 'retired', path: 'a.js', line, column: 1, endLine: line, endColumn: 9,
  message: `POST /authorizations ${removed}`, fingerprint: String(line), ...differs,
});
