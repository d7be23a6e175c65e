/** The token endpoint gave no token. */
export class GrantError extends Error {
  override readonly name = 'GrantError';
  /** The status of its answer. */
  readonly status: number;
  /** `error` of RFC 6749, 5.2 (`invalid_grant`), or the code of a problem (`rate-limited`). */
  readonly code: string;
  /** What `Retry-After` said, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code: string, retryAfterMs?: number) {
    super(`the token endpoint answered ${status} ${code}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the grant is refused for good, rather than for now. */
  get final(): boolean {
    return [400, 401, 403].includes(this.status);
  }
}
