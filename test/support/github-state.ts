// What a repository on GitHub remembers, as far as the Action can change it.
import { example, type OperationId } from './openapi';

/** A file of the pull request; without a patch it is too large to be shown. */
export interface PullFile { filename: string; status: string; additions?: number; deletions?: number; changes?: number; patch?: string; previous_filename?: string }
export interface Annotation { path: string; start_line: number; end_line: number; annotation_level: string; message: string; title?: string; raw_details?: string; start_column?: number; end_column?: number }
export interface CheckRun { id: number; name: string; head_sha: string; status: string; conclusion?: string; details_url?: string; output: { title: string; summary: string; text?: string }; annotations: Annotation[] }
export interface Comment { id: number; body: string; user: { login: string; type: string } }
export interface ReviewComment extends Comment { path: string; line?: number; start_line?: number; side?: string; in_reply_to_id?: number }

/** Everything there is. */
export interface State { files: PullFile[]; checkRuns: CheckRun[]; comments: Comment[]; reviewComments: ReviewComment[]; contents: Record<string, string>; /** Whose the token is. */ self: Comment['user'] }

/** What a request finds. */
export interface Call { method: string; values: Readonly<Record<string, string>>; body: Readonly<Record<string, unknown>> }
/** What it gets: a page of a list is cut by the server. */
export interface Reply { status: number; body?: unknown }

/** Whom the token of a workflow stands for. */
export const ROBOT = { login: 'github-actions[bot]', type: 'Bot' };
let last = 1000;
const next = (): number => (last += 1);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const shown = <T extends { user: { login: string; type: string } }>(id: OperationId, { user, ...rest }: T): object => {
  const base = example(id);
  // The example of a review comment is an answer to another one.
  return { ...base, in_reply_to_id: undefined, ...rest, user: { ...('user' in base && typeof base.user === 'object' ? base.user : {}), ...user } };
};
const refused = (message: string): Reply => ({ status: 422, body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest', errors: [{ resource: 'Review', code: 'custom', field: 'line', message }] } });
const missing: Reply = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };

/** Whether a line of the right side is in the diff. */
function inDiff({ files }: State, { path, line, start_line: start = line }: { path?: unknown; line?: unknown; start_line?: unknown }): boolean {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  const hunks = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, many = '1']) => [Number(from), Number(from) + Number(many) - 1] as const);
  return hunks.some(([from, to]) => [line, start].every(each => typeof each === 'number' && each >= from && each <= to));
}

type Handler = (state: State, call: Call) => Reply;
const append = (run: CheckRun, body: Call['body']): CheckRun => {
  const { annotations = [], ...output } = (body['output'] ?? {}) as Partial<CheckRun['output']> & { annotations?: Annotation[] };
  run.annotations.push(...annotations);
  return Object.assign(run, { ...body, output: { ...run.output, ...output } });
};
const checkRun = (id: OperationId, { annotations, output, ...run }: CheckRun): object => ({ ...example(id), conclusion: null, ...run, output: { text: null, ...output, annotations_count: annotations.length, annotations_url: '' } });

/** What is too long for GitHub, though its description has no number for it. */
export function tooLong({ body }: Call): string[] {
  const { annotations = [] } = (body['output'] ?? {}) as { annotations?: Annotation[] };
  const bodies = [body, ...((body['comments'] ?? []) as object[])].map(each => ('body' in each ? text(each.body) : ''));
  return [
    ...annotations.filter(({ title = '' }) => title.length > 255).map(() => 'an annotation title over 255 characters'),
    ...annotations.filter(({ message, raw_details: details = '' }) => [message, details].some(each => Buffer.byteLength(each) > 65_536)).map(() => 'an annotation over 64 KB'),
    ...bodies.filter(each => each.length > 65_536).map(() => 'a comment over 65,536 characters'),
  ];
}

/** What each request does, and says. */
export const handlers: Readonly<Record<OperationId, Handler>> = {
  'checks/create': (state, { body }) => {
    const run = append({ id: next(), name: '', head_sha: '', status: 'queued', output: { title: '', summary: '' }, annotations: [] }, body);
    state.checkRuns.push(run);
    return { status: 201, body: checkRun('checks/create', run) };
  },
  'checks/update': (state, { values, body }) => {
    const run = state.checkRuns.find(({ id }) => id === Number(values['check_run_id']));
    return run ? { status: 200, body: checkRun('checks/update', append(run, body)) } : missing;
  },
  'pulls/list-files': ({ files }) => ({ status: 200, body: files.map(file => ({ ...example('pulls/list-files'), patch: undefined, ...file })) }),
  'pulls/list-review-comments': ({ reviewComments }) => ({ status: 200, body: reviewComments.map(each => shown('pulls/list-review-comments', each)) }),
  'pulls/create-review': (state, { body }) => {
    const comments = (body['comments'] ?? []) as Omit<ReviewComment, 'id' | 'user'>[];
    if (!comments.every(each => inDiff(state, each))) return refused('Pull request review thread line must be part of the diff');
    state.reviewComments.push(...comments.map(each => ({ ...each, id: next(), user: state.self })));
    return { status: 200, body: { ...example('pulls/create-review'), body: text(body['body']) } };
  },
  'pulls/create-review-comment': (state, { body }) => {
    if (!inDiff(state, body)) return refused('pull_request_review_thread.line must be part of the diff');
    const { body: said, path, line, start_line, side } = body as unknown as ReviewComment;
    state.reviewComments.push({ id: next(), user: state.self, body: said, path, line, start_line, side });
    return { status: 201, body: shown('pulls/create-review-comment', { user: state.self, body: said, path }) };
  },
  'pulls/update-review-comment': (state, { values, body }) => update('pulls/update-review-comment', state.reviewComments, values['comment_id'], body),
  'pulls/delete-review-comment': (state, { values }) => {
    const at = state.reviewComments.findIndex(({ id }) => id === Number(values['comment_id']));
    if (at === -1) return missing;
    state.reviewComments.splice(at, 1);
    return { status: 204 };
  },
  'issues/list-comments': ({ comments }) => ({ status: 200, body: comments.map(each => shown('issues/list-comments', each)) }),
  'issues/create-comment': (state, { body }) => {
    const comment = { id: next(), body: text(body['body']), user: state.self };
    state.comments.push(comment);
    return { status: 201, body: shown('issues/create-comment', comment) };
  },
  'issues/update-comment': (state, { values, body }) => update('issues/update-comment', state.comments, values['comment_id'], body),
  'repos/get-content': ({ contents }, { values }) => {
    const content = contents[decodeURIComponent(values['path'] ?? '')];
    return content === undefined ? missing : { status: 200, body: { ...example('repos/get-content'), encoding: 'base64', content: Buffer.from(content).toString('base64') } };
  },
  'repos/compare-commits': ({ files }) => ({ status: 200, body: { ...example('repos/compare-commits'), files: files.map(file => ({ ...example('pulls/list-files'), ...file })) } }),
  // The token of a workflow is no user.
  'users/get-authenticated': ({ self }) => (self.type === 'User' ? { status: 200, body: { ...example('users/get-authenticated'), ...self } } : { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' } }),
};

function update(id: OperationId, all: Comment[], which: string | undefined, body: Call['body']): Reply {
  const comment = all.find(each => each.id === Number(which));
  return comment ? { status: 200, body: shown(id, Object.assign(comment, { body: text(body['body']) })) } : missing;
}
