import { constants, createHmac, KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { algorithms, type Algorithm, type PublicAlgorithm } from './algorithms.ts';
import { derSignature } from './der-signature.ts';
import type { VerificationKey } from './key-source.ts';

/** Whether a signature costs less to check than the claims to read: HMAC does, public keys never do. */
export function isCheap(name: string): boolean {
  return algorithms.get(name)?.family === 'secret';
}

/**
 * Whether a key has signed a token, and nothing else: synchronous, and in a part of the time that
 * the whole verification takes, so that tokens of the right form and a wrong signature cost little.
 */
export function isSignedBy(token: string, name: string, key: VerificationKey): boolean {
  const algorithm = algorithms.get(name);
  if (algorithm === undefined) return false;
  const end = token.lastIndexOf('.');
  const signed = token.slice(0, end);
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  try {
    return holds(algorithm, objectOf(key), signed, signature);
  } catch {
    return false;
  }
}

function holds(algorithm: Algorithm, key: KeyObject, signed: string, signature: Buffer): boolean {
  if (algorithm.family === 'public') {
    return holdsPublicly(algorithm, key, Buffer.from(signed, 'latin1'), signature);
  }
  if (signature.length !== algorithm.bytes) return false;
  return timingSafeEqual(
    createHmac(algorithm.hash, key).update(signed, 'latin1').digest(),
    signature,
  );
}

function holdsPublicly(
  algorithm: PublicAlgorithm,
  key: KeyObject,
  signed: Buffer,
  signature: Buffer,
): boolean {
  const { hash, keyType } = algorithm;
  if (key.asymmetricKeyType !== keyType) return false;
  if (keyType === 'ec') {
    if (signature.length !== algorithm.bytes) return false;
    return verify(hash, signed, key, derSignature(signature));
  }
  if (keyType !== 'rsa' || algorithm.pss !== true) return verify(hash, signed, key, signature);
  return verify(hash, signed, { key, ...PSS }, signature);
}

const PSS = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};

const objects = new WeakMap<VerificationKey, KeyObject>();

function objectOf(key: VerificationKey): KeyObject {
  if (key instanceof KeyObject) return key;
  const object = objects.get(key) ?? KeyObject.from(key);
  objects.set(key, object);
  return object;
}
