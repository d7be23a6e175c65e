import type { KeyObject } from 'node:crypto';
import type { HmacHash } from './hmac.ts';

/** What a signature algorithm asks of its key, and how it signs, in the names of node:crypto. */
export type Algorithm = SecretAlgorithm | PublicAlgorithm;

/** So many bytes has a signature, and its key at least. */
export type SecretAlgorithm = { readonly family: 'secret' } & HmacHash;

export type PublicAlgorithm = { readonly family: 'public' } & (
  | { readonly keyType: 'rsa'; readonly hash: string; readonly pss?: true }
  /** So many bytes has a signature. */
  | {
      readonly keyType: 'ec';
      readonly hash: string;
      readonly curve: string;
      readonly bytes: number;
    }
  /** It hashes by itself. */
  | { readonly keyType: 'ed25519'; readonly hash: null }
);

const ED25519: Algorithm = { family: 'public', hash: null, keyType: 'ed25519' };

/** The algorithms that tokens may be signed with (RFC 7518 3, RFC 8037, RFC 9864); never `none`. */
export const algorithms: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ['HS256', { family: 'secret', hash: 'sha256', blockBytes: 64, bytes: 32 }],
  ['HS384', { family: 'secret', hash: 'sha384', blockBytes: 128, bytes: 48 }],
  ['HS512', { family: 'secret', hash: 'sha512', blockBytes: 128, bytes: 64 }],
  ['RS256', { family: 'public', hash: 'sha256', keyType: 'rsa' }],
  ['RS384', { family: 'public', hash: 'sha384', keyType: 'rsa' }],
  ['RS512', { family: 'public', hash: 'sha512', keyType: 'rsa' }],
  ['PS256', { family: 'public', hash: 'sha256', keyType: 'rsa', pss: true }],
  ['PS384', { family: 'public', hash: 'sha384', keyType: 'rsa', pss: true }],
  ['PS512', { family: 'public', hash: 'sha512', keyType: 'rsa', pss: true }],
  ['ES256', { family: 'public', hash: 'sha256', keyType: 'ec', curve: 'prime256v1', bytes: 64 }],
  ['ES384', { family: 'public', hash: 'sha384', keyType: 'ec', curve: 'secp384r1', bytes: 96 }],
  ['ES512', { family: 'public', hash: 'sha512', keyType: 'ec', curve: 'secp521r1', bytes: 132 }],
  ['EdDSA', ED25519],
  ['Ed25519', ED25519],
]);

export const LEAST_RSA_BITS = 2048;

/** Whether a key is a public one of the kind that an algorithm works with; of any length. */
export function suits(key: KeyObject, name: string): boolean {
  const algorithm = algorithms.get(name);
  if (algorithm?.family !== 'public' || key.type !== 'public') return false;
  if (key.asymmetricKeyType !== algorithm.keyType) return false;
  return algorithm.keyType !== 'ec' || key.asymmetricKeyDetails?.namedCurve === algorithm.curve;
}

/** Whether it is no RSA key, or a long one (RFC 7518 3.3). */
export function isLongEnough(key: KeyObject): boolean {
  return (key.asymmetricKeyDetails?.modulusLength ?? LEAST_RSA_BITS) >= LEAST_RSA_BITS;
}
