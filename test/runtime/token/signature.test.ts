import { createSecretKey, generateKeyPairSync, KeyObject, sign as cryptoSign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { algorithms } from '../../../src/runtime/token/algorithms.ts';
import { isSignedBy } from '../../../src/runtime/token/signature.ts';
import { encode, HEADER, PAYLOAD, SECRET, sign } from './support.ts';

interface Pair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const rsa = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));

function pairs(name: string): readonly Pair[] {
  const algorithm = algorithms.get(name);
  if (algorithm?.family === 'secret') {
    return [1, 2].map((byte) => {
      const key = createSecretKey(Buffer.alloc(algorithm.bytes, byte));
      return { privateKey: key, publicKey: key };
    });
  }
  if (algorithm?.keyType === 'rsa') return rsa;
  return [1, 2].map(() =>
    algorithm?.keyType === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: algorithm.curve })
      : generateKeyPairSync('ed25519'),
  );
}

function familyOf(name: string): string | undefined {
  const algorithm = algorithms.get(name);
  if (algorithm?.family !== 'public') return 'secret';
  return algorithm.keyType === 'ec' ? algorithm.curve : algorithm.keyType;
}

describe.each([...algorithms.keys()])('%s', (alg) => {
  test('holds for the key that signed and the text that was signed', async () => {
    const [own, other] = pairs(alg);
    if (own === undefined || other === undefined) throw new Error('no keys');
    const token = await sign(PAYLOAD, { ...HEADER, alg }, own.privateKey);
    expect(isSignedBy(token, alg, own.publicKey)).toBe(true);
    expect(isSignedBy(token, alg, other.publicKey)).toBe(false);

    const [head = '', body = '', signature = ''] = token.split('.');
    const changed = Buffer.from(signature, 'base64url');
    changed[9] = (changed[9] ?? 0) ^ 1;
    const bad = [changed, changed.subarray(1), Buffer.alloc(changed.length), Buffer.alloc(1)];
    for (const bytes of bad) {
      const text = `${head}.${body}.${bytes.toString('base64url')}`;
      expect(isSignedBy(text, alg, own.publicKey)).toBe(false);
    }
    expect(isSignedBy(`${head}.${body}AAAA.${signature}`, alg, own.publicKey)).toBe(false);
  });

  test('fails for a key of another kind and does not throw', async () => {
    const [own] = pairs(alg);
    const token = await sign(PAYLOAD, { ...HEADER, alg }, own?.privateKey);
    const kinds = ['HS256', 'RS256', 'ES256', 'ES384', 'EdDSA'];
    const foreign = kinds.filter((kind) => familyOf(kind) !== familyOf(alg)).flatMap(pairs);
    expect(foreign.length).toBeGreaterThan(0);
    for (const { publicKey } of foreign) expect(isSignedBy(token, alg, publicKey)).toBe(false);
  });
});

test('an algorithm that nobody knows holds for nobody', async () => {
  const [own] = pairs('HS256');
  const token = await sign(PAYLOAD, HEADER, own?.privateKey);
  for (const name of ['none', 'hs256', '', 'toString']) {
    expect(isSignedBy(token, name, own?.publicKey ?? createSecretKey(Buffer.alloc(32)))).toBe(
      false,
    );
  }
});

test('a short RSA key has signed nothing', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const signed = `${encode(JSON.stringify({ ...HEADER, alg: 'RS256' }))}.${encode('{}')}`;
  const signature = cryptoSign('sha256', Buffer.from(signed), privateKey).toString('base64url');
  expect(isSignedBy(`${signed}.${signature}`, 'RS256', publicKey)).toBe(false);
});

test('a private key and the CryptoKey of a secret have signed nothing of a public algorithm', async () => {
  const [own] = pairs('ES256');
  const token = await sign(PAYLOAD, { ...HEADER, alg: 'ES256' }, own?.privateKey);
  const hmac = { name: 'HMAC', hash: 'SHA-256' } as const;
  const secret = await crypto.subtle.importKey('raw', SECRET, hmac, true, ['verify']);
  for (const key of [own?.privateKey, secret]) {
    if (key === undefined) throw new Error('no key');
    expect(isSignedBy(token, 'ES256', key)).toBe(false);
  }
});
