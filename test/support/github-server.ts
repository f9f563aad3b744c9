// A server in the place of api.github.com. What arrives and what goes out is held to GitHub's own description.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { handlers, ROBOT, tooLong, type Call, type Reply, type State } from './github-state';
import { answerFaults, understand, type OperationId } from './openapi';

/** A refusal in the place of the answer: for a missing permission, a limit, an outage. */
export interface Refusal { status: number; message: string; headers?: Readonly<Record<string, string>> }
/** Refuses some requests: told which it is, and how many of its kind came before. */
export type Mood = (id: OperationId, before: number, call: Call) => Refusal | undefined;

/** A running server. */
export interface GithubServer {
  url: string;
  state: State;
  /** Every request that came, in order. */
  requests: { id: OperationId; body: Call['body']; at: number; refused: boolean }[];
  /** How requests and answers differ from the description: there must be none. */
  faults: string[];
  /** How many requests of a kind came. */
  count(id: OperationId): number;
  mood: Mood;
}

/** The token that the server knows. It must be seen nowhere else. */
export const TOKEN = 'ghs_TheTokenOfTheTests0123456789abcdef';

/** Usual refusals. */
export const refusals = {
  permission: { status: 403, message: 'Resource not accessible by integration' },
  missing: { status: 404, message: 'Not Found' },
  outage: { status: 502, message: 'Server Error' },
  limit: (seconds: number) => ({ status: 429, message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', headers: { 'retry-after': String(seconds) } }),
} satisfies Record<string, Refusal | ((seconds: number) => Refusal)>;

/** Starts a server that ends with the test, and fails it if anything was not as it is described. `root` is what a GitHub Enterprise Server has before every path: `/api/v3`. */
export async function githubServer(state: Partial<State> = {}, root = ''): Promise<GithubServer> {
  const server = createServer((request, response) => {
    void arrive(request).then(body => reply(github, root, request, response, body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    expect(github.faults).toEqual([]);
  });
  const github: GithubServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${root}`,
    state: { files: [], checkRuns: [], comments: [], reviewComments: [], contents: {}, self: ROBOT, ...state },
    requests: [], faults: [], mood: () => undefined,
    count: id => github.requests.filter(request => request.id === id).length,
  };
  return github;
}

async function arrive(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function reply(github: GithubServer, root: string, request: IncomingMessage, response: ServerResponse, text: string): void {
  const url = new URL(request.url ?? '', github.url);
  const path = url.pathname;
  url.pathname = path.startsWith(root) ? path.slice(root.length) : '/not-below-the-root';
  const send = ({ status, body }: Reply, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body === undefined ? undefined : JSON.stringify(body));
  };
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const method = request.method ?? '';
  const understood = understand({ method, url, body });
  if (!understood) {
    github.faults.push(`${method} ${path} is not described`);
    return send({ status: 404, body: { message: 'Not Found' } });
  }
  const { id, values, faults } = understood;
  if (request.headers.authorization !== `token ${TOKEN}`) faults.push('no token, or another one');
  const call = { method, values, body: (body ?? {}) as Call['body'] };
  faults.push(...tooLong(call));
  const refusal = github.mood(id, github.count(id), call);
  github.requests.push({ id, body: call.body, at: Date.now(), refused: refusal !== undefined });
  github.faults.push(...faults.map(fault => `${id}: ${fault}`));
  if (refusal) return send({ status: refusal.status, body: { message: refusal.message, documentation_url: 'https://docs.github.com/rest' } }, refusal.headers);
  if (faults.length > 0) return send({ status: 422, body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors: [] } });
  const answer = handlers[id](github.state, call);
  const page = paged(answer, new URL(request.url ?? '', github.url));
  github.faults.push(...answerFaults(id, answer.status, page.body));
  return send(page, page.link === undefined ? {} : { link: page.link });
}

/** One page of a list, with the address of the next one. */
function paged({ status, body }: Reply, url: URL): Reply & { link?: string } {
  if (!Array.isArray(body)) return { status, body };
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { status, body: body.slice((page - 1) * size, page * size), link: page * size < body.length ? `<${next.href}>; rel="next"` : undefined };
}
