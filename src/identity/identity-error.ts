/**
 * What can go wrong, by a code that the caller maps to its own answer:
 * `username-taken`, `email-taken`, `last-administrator`, `version-mismatch`, `too-many-keys`
 * conflict with what is stored; `invalid` is a value that breaks a rule (`field`, `rule`);
 * `bad-cursor` a cursor that was not given out; `not-found` a row that is not there;
 * `wrong-password` the current password of a change; `busy` too many passwords at once
 * (`retryAfterSeconds`).
 */
export type IdentityErrorCode =
  | 'username-taken'
  | 'email-taken'
  | 'last-administrator'
  | 'version-mismatch'
  | 'too-many-keys'
  | 'invalid'
  | 'bad-cursor'
  | 'not-found'
  | 'wrong-password'
  | 'busy';

export interface IdentityErrorDetails {
  /** The input's property: `password`, `username`, `email`, `roles`, `scopes`. */
  readonly field?: string;
  /** The rule it breaks, in words; never the value. */
  readonly rule?: string;
  readonly retryAfterSeconds?: number;
}

/** A refusal by the identity store; the message quotes the field and the rule, never a value. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly code: IdentityErrorCode;
  readonly field: string | null;
  readonly rule: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(code: IdentityErrorCode, message: string, details: IdentityErrorDetails = {}) {
    super(message);
    this.code = code;
    this.field = details.field ?? null;
    this.rule = details.rule ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
}

/** The `invalid` error of one field. */
export function invalid(field: string, rule: string): IdentityError {
  return new IdentityError('invalid', `${field} ${rule}`, { field, rule });
}
