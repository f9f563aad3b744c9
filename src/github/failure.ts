// What went wrong with a request to GitHub, in words that say what to do.

/** Why a request came to nothing. away: the server; forbidden: the token; full: the rate limit; refused: what was sent. */
export type FailureKind = 'away' | 'forbidden' | 'full' | 'refused';

/** A request that came to nothing. Its message is a sentence, and names neither token nor content. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  constructor(message: string, readonly kind: FailureKind, readonly status: number | null) { super(message); }
}

/** What a request is for, and the permission that it needs: `checks: write`. */
export interface Purpose { what: string; needs: string }

/** What Octokit's RequestError tells. */
interface Answer { status: number; message: string; method: string; path: string; answered: boolean; headers: Readonly<Record<string, string | number | undefined>>; cause: string }

/** Makes a failure out of what Octokit threw; undefined if it is none of a request. */
export function toFailure(error: unknown, purpose: Purpose): ApiFailure | undefined {
  const answer = readAnswer(error);
  if (!answer) return undefined;
  const kind = kindOf(answer);
  return new ApiFailure(`GitHub did not ${purpose.what}: ${SENTENCES[kind](answer, purpose)}`, kind, answer.answered ? answer.status : null);
}

function kindOf({ answered, status, message, headers }: Answer): FailureKind {
  if (!answered || status >= 500) return 'away';
  if (status === 429 || /rate limit/i.test(message) || (status === 403 && headers['x-ratelimit-remaining'] === '0')) return 'full';
  return status === 401 || status === 403 || status === 404 ? 'forbidden' : 'refused';
}

const SENTENCES: Readonly<Record<FailureKind, (answer: Answer, purpose: Purpose) => string>> = {
  away: answer => (answer.answered ? `${said(answer)}. Please try again later.` : `${answer.method} ${answer.path} got no answer (${answer.cause}). Please check GITHUB_API_URL, the network and the proxy.`),
  forbidden: (answer, { needs }) => (answer.status === 401
    ? `${said(answer)}. The token is not valid: please check the input github-token.`
    : `${said(answer)}. The token may not do this, or the server can't: give the job \`permissions: ${needs}\`.`),
  full: ({ headers, ...answer }) => `${said({ headers, ...answer })}. ${untilWhen(headers)}`,
  refused: answer => `${said(answer)}.`,
};

function said({ method, path, status, message }: Answer): string {
  const words = message.replace(/ - https?:\/\/\S+$/, '').replace(/[\s.]+$/, '').slice(0, 300);
  return `${method} ${path} was answered with ${status}${words === '' ? '' : ` (${words})`}`;
}

function untilWhen(headers: Answer['headers']): string {
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return `It asks to wait ${seconds} seconds, which is too long to wait here.`;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? `The limit ends at ${new Date(reset * 1000).toISOString()}, which is too long to wait here.` : 'Please try again later.';
}

function readAnswer(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('request' in error)) return undefined;
  const { status, message, cause, request, response } = error as Error & { status: number; request: { method: string; url: string }; response?: { headers: Answer['headers'] } };
  return {
    status, message, answered: response !== undefined, headers: response?.headers ?? {},
    method: request.method, path: new URL(request.url).pathname, cause: reason(cause) ?? message,
  };
}

/** The innermost code: `ECONNREFUSED`. */
function reason(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : reason(cause.cause) ?? cause.message;
}
