import { createPublicKey, createSecretKey, KeyObject } from 'node:crypto';
import type { CryptoKey, JWK } from 'jose';
import { algorithms, isLongEnough, LEAST_RSA_BITS, suits } from './algorithms.ts';
import type { KeySource } from './key-source.ts';

/**
 * A shared secret as a source of keys.
 *
 * @throws {TypeError} where an algorithm needs another kind of key, or a longer secret
 */
export function secretKey(secret: Uint8Array, names: readonly string[]): KeySource {
  if (!(secret instanceof Uint8Array)) throw new TypeError('the token secret must be bytes');
  if (Buffer.from(secret).includes('-----BEGIN ')) {
    throw new TypeError('the token secret is a PEM file; give a public key as kind "public"');
  }
  for (const name of names) {
    const algorithm = algorithms.get(name);
    if (algorithm?.family !== 'secret') {
      throw new TypeError(`the algorithm ${name} does not work with a secret`);
    }
    if (secret.length < algorithm.bytes) {
      throw new TypeError(
        `the token secret must have at least ${algorithm.bytes} bytes for ${name}`,
      );
    }
  }
  return constant(createSecretKey(secret));
}

/**
 * One public key as a source of keys.
 *
 * @throws {TypeError} where it is no public key or does not suit an algorithm
 */
export function publicKey(given: CryptoKey | KeyObject | JWK, names: readonly string[]): KeySource {
  const key = publicKeyObject(given);
  if (key.type !== 'public') throw new TypeError('the token key must be a public key');
  for (const name of names) {
    if (!suits(key, name)) throw new TypeError(`the token key does not suit the algorithm ${name}`);
  }
  if (!isLongEnough(key)) {
    throw new TypeError(`the token key must have at least ${LEAST_RSA_BITS} bits`);
  }
  return constant(key);
}

function publicKeyObject(given: CryptoKey | KeyObject | JWK): KeyObject {
  if (given instanceof KeyObject) return given;
  if (given instanceof globalThis.CryptoKey) return KeyObject.from(given);
  if ('d' in given || 'k' in given) throw new TypeError('the token key must be a public key');
  return createPublicKey({ key: { ...given }, format: 'jwk' });
}

function constant(key: KeyObject): KeySource {
  const keys = [key];
  return {
    present: () => keys,
    find: () => Promise.resolve(keys),
    validUntil: Infinity,
    generation: 0,
  };
}
