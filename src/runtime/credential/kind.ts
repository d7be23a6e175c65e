import type { SchemeSpec } from '../contract.ts';
import type { Credential } from '../types.ts';
import type { CredentialSource } from './source.ts';

/** What a request carries for one scheme. */
export type Reading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly credential: Credential }
  /** The reason names the rule that is broken, never the credential. */
  | { readonly kind: 'malformed'; readonly reason: string };

/** What a challenge says besides the scheme. */
export interface Ask {
  /** Whose credentials are wanted: the title of the contract. */
  readonly realm: string;
  /** Absent where no credential came (RFC 6750 3.1). */
  readonly error?: 'invalid_token' | 'insufficient_scope';
  /** What would have been enough. */
  readonly scopes?: readonly string[];
}

/** How credentials of one kind of scheme are read and asked for. */
export interface CredentialKind<S extends SchemeSpec = SchemeSpec> {
  read(scheme: S, source: CredentialSource): Reading;
  /** One challenge of WWW-Authenticate; `null` where HTTP has no way to ask. */
  challenge(scheme: S, ask: Ask): string | null;
}

export const ABSENT: Reading = { kind: 'absent' };

/** Characters of one credential at most. */
export const MOST_CREDENTIAL = 8192;

export function malformed(reason: string): Reading {
  return { kind: 'malformed', reason };
}
