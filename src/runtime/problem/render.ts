import { NOTHING, Problem, type ProblemHeaders } from './problem.ts';
import { isProblemCode, registeredKind, type ProblemCode, type ProblemKind } from './registry.ts';

/** A problem as it leaves the process. */
export interface RenderedProblem {
  readonly status: number;
  readonly contentType: string;
  readonly headers: ProblemHeaders;
  /** JSON. */
  readonly body: string;
}

export const PROBLEM_TYPE = 'application/problem+json';

const RESERVED: ReadonlySet<string> = new Set([
  'type',
  'title',
  'status',
  'code',
  'detail',
  'instance',
  'requestId',
  'errors',
]);

/** The `application/problem+json` body of RFC 9457. */
export function renderProblemJson(problem: Problem, requestId: string): RenderedProblem {
  const { status, headers, detail, errors } = problem;
  let body = startOf(problem);
  if (detail !== undefined) body += `,"detail":${JSON.stringify(detail)}`;
  body += `,"requestId":${JSON.stringify(requestId)}`;
  if (errors.length > 0) body += `,"errors":${JSON.stringify(errors)}`;
  body += `${further(problem.extensions)}}`;
  return { status, contentType: PROBLEM_TYPE, headers, body };
}

/** What all problems of a registered type begin with. */
const starts = new WeakMap<ProblemKind, string>();

function startOf(problem: Problem): string {
  const kind = isProblemCode(problem.code) ? registeredKind(problem.code) : problem;
  const isAltered =
    kind.title !== problem.title || kind.status !== problem.status || kind.type !== problem.type;
  if (kind === problem || isAltered) return startText(problem);
  const known = starts.get(kind);
  if (known !== undefined) return known;
  const start = startText(kind);
  starts.set(kind, start);
  return start;
}

function startText({ type, title, status, code }: ProblemKind): string {
  return JSON.stringify({ type, title, status, code }).slice(0, -1);
}

function further(extensions: Problem['extensions']): string {
  if (extensions === NOTHING) return '';
  const own = Object.entries(extensions).filter(([name]) => !RESERVED.has(name));
  const members = JSON.stringify(Object.fromEntries(own)).slice(1, -1);
  return members === '' ? '' : `,${members}`;
}

/**
 * The error body of RFC 6749 5.2, for operations whose error format is `oauth2`. What such a
 * client sent wrong is a 400 there, validation included; other statuses stay.
 */
export function renderOAuthError(problem: Problem): RenderedProblem {
  const error = oauthError(problem);
  const description = oauthDescription(problem);
  const status = statusOf(problem, error);
  const challenge =
    status === 401 && !hasHeader(problem.headers, 'www-authenticate')
      ? { 'WWW-Authenticate': 'Basic realm="oauth2", charset="UTF-8"' }
      : {};
  return {
    status,
    contentType: 'application/json',
    headers: { ...problem.headers, ...challenge, 'Cache-Control': 'no-store', Pragma: 'no-cache' },
    body: JSON.stringify({
      error,
      ...(description === '' ? {} : { error_description: description }),
    }),
  };
}

/** Anything thrown, as a problem. What is no problem becomes `internal-error`; only `cause` knows it. */
export function toProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('internal-error', { cause: error });
}

const OAUTH_ERRORS: Partial<Record<ProblemCode, string>> = {
  'missing-credential': 'invalid_client',
  'invalid-credential': 'invalid_client',
  'insufficient-scope': 'insufficient_scope',
  'rate-limited': 'temporarily_unavailable',
  'service-unavailable': 'temporarily_unavailable',
  forbidden: 'access_denied',
  'insufficient-role': 'access_denied',
  'insufficient-permission': 'access_denied',
};

function oauthError({ oauthError, code, status }: Problem): string {
  if (oauthError !== undefined) return oauthError;
  if (code.includes('_')) return code;
  const known = new Map(Object.entries(OAUTH_ERRORS)).get(code);
  return known ?? (status >= 500 ? 'server_error' : 'invalid_request');
}

function statusOf({ status }: Problem, error: string): number {
  return error === 'invalid_request' && status === 422 ? 400 : status;
}

/** Only the characters that RFC 6749 allows in `error_description`. */
function oauthDescription({ detail, errors, title }: Problem): string {
  const fields = errors.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`.trim());
  const text = detail ?? (fields.length === 0 ? title : fields.join('; '));
  return text.replaceAll('"', "'").replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?');
}

function hasHeader(headers: ProblemHeaders, name: string): boolean {
  return Object.keys(headers).some((key) => key.toLowerCase() === name);
}
