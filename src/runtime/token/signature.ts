import { constants, createHmac, KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { algorithms, type Algorithm } from './algorithms.ts';
import type { VerificationKey } from './key-source.ts';

/**
 * Whether a key has signed a token, and nothing else: synchronous, and in a part of the time that
 * the whole verification takes, so that tokens of the right form and a wrong signature cost little.
 */
export function isSignedBy(token: string, name: string, key: VerificationKey): boolean {
  const algorithm = algorithms.get(name);
  if (algorithm === undefined) return false;
  const end = token.lastIndexOf('.');
  const signed = Buffer.from(token.slice(0, end), 'latin1');
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  try {
    return holds(algorithm, objectOf(key), signed, signature);
  } catch {
    return false;
  }
}

function holds(algorithm: Algorithm, key: KeyObject, signed: Buffer, signature: Buffer): boolean {
  if (algorithm.family === 'public') {
    return verify(algorithm.hash, signed, { key, ...parametersOf(algorithm) }, signature);
  }
  const expected = createHmac(algorithm.hash, key).update(signed).digest();
  return expected.length === signature.length && timingSafeEqual(expected, signature);
}

function parametersOf({ pss }: Extract<Algorithm, { family: 'public' }>) {
  const { RSA_PKCS1_PSS_PADDING: padding, RSA_PSS_SALTLEN_DIGEST: saltLength } = constants;
  return pss === true ? { padding, saltLength } : { dsaEncoding: 'ieee-p1363' as const };
}

const objects = new WeakMap<VerificationKey, KeyObject>();

function objectOf(key: VerificationKey): KeyObject {
  if (key instanceof KeyObject) return key;
  const object = objects.get(key) ?? KeyObject.from(key);
  objects.set(key, object);
  return object;
}
