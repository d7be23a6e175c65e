import { retryAfter } from './retry.ts';
import { isRecord } from './token-set.ts';

/** An error of the API as RFC 9457 has it. */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  /** Stable: what to compare with. */
  readonly code?: string;
  readonly requestId?: string;
  readonly errors?: readonly {
    readonly in?: string;
    readonly pointer?: string;
    readonly rule?: string;
    readonly message?: string;
  }[];
}

/** Whether an error of a result is a problem of RFC 9457, rather than an OAuth error or a failure. */
export function isProblem<E>(error: E): error is E & ProblemBody {
  return (
    isRecord(error) && (typeof error['code'] === 'string' || typeof error['type'] === 'string')
  );
}

/** What `unwrap` throws for an answer that is no success. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** The problem's `code`, the `error` of OAuth, or `http-<status>`. */
  readonly code: string;
  /** To name when asking those who run the service. */
  readonly requestId: string | undefined;
  /** What `Retry-After` said, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The whole body: with `errors` by field, where the request broke the contract. */
  readonly problem: ProblemBody;
  readonly response: Response;

  constructor(response: Response, body: unknown) {
    const problem: ProblemBody = isProblem(body) ? body : {};
    const code = codeOf(body) ?? `http-${response.status}`;
    super([`${response.status} ${code}`, problem.detail].filter(Boolean).join(': '));
    this.status = response.status;
    this.code = code;
    this.requestId = problem.requestId ?? response.headers.get('X-Request-Id') ?? undefined;
    this.retryAfterMs = retryAfter(response.headers, Date.now());
    this.problem = problem;
    this.response = response;
  }
}

function codeOf(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  const code = body['code'] ?? body['error'];
  return typeof code === 'string' ? code : undefined;
}
