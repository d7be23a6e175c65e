/** What a `SessionError` is about. */
export type SessionErrorCode =
  /** An option of `createSession` cannot be used. */
  | 'bad-option'
  /** A credential that was given cannot be sent as its scheme wants it. */
  | 'bad-credential'
  /** A request already carried a credential of its own. */
  | 'credential-conflict'
  /** The token endpoint answered something that is no token. */
  | 'bad-token-answer';

/** A mistake in how the session is used. The message never holds a credential. */
export class SessionError extends Error {
  override readonly name = 'SessionError';
  readonly code: SessionErrorCode;

  constructor(code: SessionErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
