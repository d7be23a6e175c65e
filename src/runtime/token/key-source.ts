import type { KeyObject } from 'node:crypto';
import type { CryptoKey, JWTHeaderParameters } from 'jose';

export type VerificationKey = KeyObject | CryptoKey;

/** Where the keys of a verifier come from. */
export interface KeySource {
  /** Every key that may have signed a token with this header; none: the token is bad. */
  find(header: JWTHeaderParameters): Promise<readonly VerificationKey[]>;
  /** Milliseconds since the epoch until which what was verified may be believed. */
  readonly validUntil: number;
  /** Grows when the keys change. */
  readonly generation: number;
}
