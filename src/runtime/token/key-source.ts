import type { KeyObject } from 'node:crypto';
import type { CryptoKey } from 'jose';
import type { TokenHeader } from './token-header.ts';

export type VerificationKey = KeyObject | CryptoKey;

/** Where the keys of a verifier come from. */
export interface KeySource {
  /** What `find` would give, where that is known already; `null` where it must be waited for. */
  present(header: TokenHeader): readonly VerificationKey[] | null;
  /** Every key that may have signed a token with this header; none: the token is bad. */
  find(header: TokenHeader): Promise<readonly VerificationKey[]>;
  /** Milliseconds since the epoch until which what was verified may be believed. */
  readonly validUntil: number;
  /** Grows when the keys change. */
  readonly generation: number;
}
