import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { jwtVerifier, type JwtOptions } from '../../../src/runtime/token/jwt-verifier.ts';
import type { Claims } from '../../../src/runtime/token/claims.ts';
import { CONTEXT, NOW, options, PAYLOAD, SECRET, sign } from './support.ts';

const bearer = (token: string) => ({ kind: 'bearer', token }) as const;

describe('remembered tokens', () => {
  test('are answered at once, and accept is asked every time', async () => {
    const accept = vi.fn((claims: Claims) => ({ subject: claims.sub }));
    const verifier = jwtVerifier(options({ accept }));
    const token = await sign();
    await verifier(bearer(token), CONTEXT);
    expect(verifier(bearer(token), CONTEXT)).toEqual({ subject: 'user-1' });
    expect(accept).toHaveBeenCalledTimes(2);
  });

  test('end with a revocation', async () => {
    let alive = true;
    const accept = ({ sub }: Claims) => (alive ? { subject: sub } : null);
    const verifier = jwtVerifier(options({ accept }));
    const token = await sign();
    expect(await verifier(bearer(token), CONTEXT)).not.toBeNull();
    alive = false;
    expect(await verifier(bearer(token), CONTEXT)).toBeNull();
  });

  test('end with their time', async () => {
    let now = NOW;
    const verifier = jwtVerifier(options({ now: () => new Date(now * 1000) }));
    const token = await sign();
    expect(await verifier(bearer(token), CONTEXT)).not.toBeNull();
    now = PAYLOAD.exp + 4;
    expect(await verifier(bearer(token), CONTEXT)).not.toBeNull();
    now = PAYLOAD.exp + 5;
    expect(await verifier(bearer(token), CONTEXT)).toBeNull();
  });

  test('cannot be changed by who accepts them', async () => {
    const verifier = jwtVerifier(
      options({
        accept: (claims) => {
          const list = claims['list'] as string[];
          expect(() => list.push('admin')).toThrow(TypeError);
          expect(() => Object.assign(claims, { sub: 'root' })).toThrow(TypeError);
          return { subject: claims.sub };
        },
      }),
    );
    const token = await sign({ ...PAYLOAD, list: ['user'] });
    await verifier(bearer(token), CONTEXT);
    expect(await verifier(bearer(token), CONTEXT)).toEqual({ subject: 'user-1' });
  });
});

test('what accept throws is not a bad token', async () => {
  const verifier = jwtVerifier(
    options({ accept: () => Promise.reject(new Error('the store is down')) }),
  );
  await expect(verifier(bearer(await sign()), CONTEXT)).rejects.toThrow('the store is down');
});

test('a changed secret after the start changes nothing', async () => {
  const secret = Uint8Array.from(SECRET);
  const verifier = jwtVerifier(options({ key: { kind: 'secret', secret } }));
  secret.fill(0);
  expect(await verifier(bearer(await sign()), CONTEXT)).not.toBeNull();
});

describe('asymmetric keys', () => {
  const pairs = {
    RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    PS384: generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ES512: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
    EdDSA: generateKeyPairSync('ed25519'),
  };

  test.each(Object.entries(pairs))('%s', async (alg, { publicKey, privateKey }) => {
    const token = await sign(PAYLOAD, { alg, typ: 'at+jwt' }, privateKey);
    const jwk = publicKey.export({ format: 'jwk' });
    for (const key of [publicKey, jwk]) {
      const verifier = jwtVerifier(options({ algorithms: [alg], key: { kind: 'public', key } }));
      expect(await verifier(bearer(token), CONTEXT)).toEqual({ subject: 'user-1' });
    }
  });
});

const publicKey = (key: JwtOptions['key'] & { kind: 'public' }, ...algorithms: string[]) => ({
  key,
  algorithms,
});

describe('an option that leaves a hole', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });

  test.each<[string, object, string]>([
    ['no issuer', { issuer: undefined }, 'issuer'],
    ['an empty issuer', { issuer: '' }, 'issuer'],
    ['no audience', { audience: undefined }, 'audience'],
    ['an empty list of audiences', { audience: [] }, 'audience'],
    ['no algorithms', { algorithms: [] }, 'algorithms'],
    ['the algorithm none', { algorithms: ['none'] }, '"none" is none of'],
    ['no accept', { accept: undefined }, 'accept'],
    ['a type of its own', { type: 'x' }, 'type'],
    ['a tolerance of hours', { clockToleranceSeconds: 7200 }, 'clockToleranceSeconds'],
    ['an endless life', { maxLifetimeSeconds: Infinity }, 'maxLifetimeSeconds'],
    ['a short secret', { key: { kind: 'secret', secret: new Uint8Array(31) } }, '32 bytes'],
    ['a short secret for HS512', { algorithms: ['HS512'] }, '64 bytes'],
    ['a text as secret', { key: { kind: 'secret', secret: 'x'.repeat(32) } }, 'must be bytes'],
    ['a private key', publicKey({ kind: 'public', key: rsa.privateKey }, 'RS256'), 'public key'],
    [
      'a private JWK',
      publicKey({ kind: 'public', key: rsa.privateKey.export({ format: 'jwk' }) }, 'RS256'),
      'public key',
    ],
    ['a weak key', publicKey({ kind: 'public', key: weak.publicKey }, 'RS256'), '2048 bits'],
    ['another curve', publicKey({ kind: 'public', key: p384.publicKey }, 'ES256'), 'suit'],
    [
      'a secret algorithm beside a public one',
      publicKey({ kind: 'public', key: rsa.publicKey }, 'RS256', 'HS256'),
      'HS256',
    ],
    [
      'keys over http',
      { algorithms: ['RS256'], key: { kind: 'jwks', url: 'http://x.example/' } },
      'https',
    ],
    ['published secrets', { key: { kind: 'jwks', url: 'https://x.example/' } }, 'HS256'],
    ['a key of no kind', { key: {} }, 'kind'],
  ])('%s', (_name, more, message) => {
    expect(() => jwtVerifier({ ...options(), ...more } as JwtOptions)).toThrow(message);
  });
});
