import { constants, KeyObject, verify } from 'node:crypto';
import { algorithms, isLongEnough, suits, type PublicAlgorithm } from './algorithms.ts';
import { derSignature } from './der-signature.ts';
import { Hmac } from './hmac.ts';
import type { VerificationKey } from './key-source.ts';
import { MOST_TOKEN } from './token-text.ts';

/** Whether a signature costs less to check than the claims to read: HMAC does, public keys never do. */
export function isCheap(name: string): boolean {
  return algorithms.get(name)?.family === 'secret';
}

/**
 * Whether a key has signed a token, and nothing else: synchronous, by node:crypto. A key that does
 * not suit the algorithm, or an RSA key of less than 2,048 bits, has signed nothing.
 */
export function isSignedBy(token: string, name: string, key: VerificationKey): boolean {
  const end = token.lastIndexOf('.');
  try {
    return checkOf(key, name)(token.slice(0, end), token.slice(end + 1));
  } catch {
    return false;
  }
}

/** The signature is written as base64url. */
type Check = (signed: string, signature: string) => boolean;

const checks = new WeakMap<VerificationKey, Map<string, Check>>();

/** What is made of a key is made once. */
function checkOf(key: VerificationKey, name: string): Check {
  const known = checks.get(key)?.get(name);
  if (known !== undefined) return known;
  const check = compile(key instanceof KeyObject ? key : KeyObject.from(key), name);
  checks.set(key, (checks.get(key) ?? new Map<string, Check>()).set(name, check));
  return check;
}

function compile(key: KeyObject, name: string): Check {
  const algorithm = algorithms.get(name);
  if (algorithm?.family === 'public') {
    return suits(key, name) && isLongEnough(key) ? publicCheck(algorithm, key) : () => false;
  }
  if (algorithm === undefined || key.type !== 'secret') return () => false;
  const hmac = new Hmac(algorithm, key, MOST_TOKEN);
  return (signed, signature) => hmac.matches(signed, signature);
}

function publicCheck(algorithm: PublicAlgorithm, key: KeyObject): Check {
  const { hash } = algorithm;
  const holds = (text: string, signature: Buffer): boolean =>
    verify(hash, Buffer.from(text, 'latin1'), keyInput(algorithm, key), signature);
  if (algorithm.keyType !== 'ec') {
    return (signed, signature) => holds(signed, Buffer.from(signature, 'base64url'));
  }
  return (signed, signature) => {
    const bytes = Buffer.from(signature, 'base64url');
    return bytes.length === algorithm.bytes && holds(signed, derSignature(bytes));
  };
}

function keyInput(algorithm: PublicAlgorithm, key: KeyObject): Parameters<typeof verify>[2] {
  return algorithm.keyType === 'rsa' && algorithm.pss === true ? { key, ...PSS } : key;
}

const PSS = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};
