import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { jwtVerifier } from '../../../src/runtime/token/jwt-verifier.ts';
import { TokenUndecided } from '../../../src/runtime/token/undecided.ts';
import type { BearerCredential, Verifier } from '../../../src/runtime/types.ts';
import { issuerKey, Web } from './issuer.ts';
import { CONTEXT, encode, HEADER, options, PAYLOAD, sign } from './support.ts';

const GOOD = { subject: 'user-1' };

const signatures = vi.spyOn(crypto.subtle, 'verify');
beforeEach(() => {
  signatures.mockClear();
});

function asking(verifier: Verifier<BearerCredential>) {
  return (token: string) => verifier({ kind: 'bearer', token }, CONTEXT);
}

/** Well formed in every way, of different texts, and signed by nobody. */
function forged(count: number, more: object = {}, header: object = HEADER): string {
  const payload = { ...PAYLOAD, jti: `forged-${count}`, ...more };
  const parts = [header, payload].map((part) => encode(JSON.stringify(part)));
  return [...parts, 'A'.repeat(43)].join('.');
}

describe('a good token', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const es256 = { algorithms: ['ES256'], key: { kind: 'public', key: publicKey } } as const;

  test('is verified once, by all who bring it at the same time and after', async () => {
    const ask = asking(jwtVerifier(options(es256)));
    const token = await sign(PAYLOAD, { ...HEADER, alg: 'ES256' }, privateKey);
    const first = Array.from({ length: 20 }, () => ask(token));
    expect(await Promise.all(first)).toEqual(first.map(() => GOOD));
    expect(ask(token)).toEqual(GOOD);
    expect(signatures).toHaveBeenCalledOnce();
  });

  test('stays remembered through a flood of bad ones', async () => {
    const ask = asking(jwtVerifier(options()));
    const token = await sign();
    await ask(token);
    for (let batch = 0; batch < 22; batch += 1) {
      const bad = Array.from({ length: 500 }, (_, index) => ask(forged(batch * 500 + index)));
      expect(new Set(await Promise.all(bad))).toEqual(new Set([null]));
    }
    expect(ask(token)).toEqual(GOOD);
  });

  test('is remembered on when its keys are fetched again and are the same', async () => {
    const [web, key] = [new Web(), issuerKey('k')];
    const url = 'https://issuer.example/jwks';
    web.pages.set(url, { keys: [key.jwk] });
    const source = { kind: 'jwks', url, fetch: web.fetch } as const;
    const more = { algorithms: ['ES256'], key: source, now: web.now };
    const ask = asking(jwtVerifier(options(more)));
    const header = { ...HEADER, alg: 'ES256', kid: 'k' };
    const [one, other] = await Promise.all(
      ['one', 'other'].map((jti) => sign({ ...PAYLOAD, jti }, header, key.privateKey)),
    );
    for (const token of [one, other]) expect(await ask(token ?? '')).toEqual(GOOD);
    web.seconds += 600;
    expect(await ask(one ?? '')).toEqual(GOOD);
    expect(web.asked).toHaveLength(2);
    expect(signatures).toHaveBeenCalledTimes(3);
    expect(ask(other ?? '')).toEqual(GOOD);
  });
});

describe('a bad token', () => {
  test('is not remembered, and does not get as far as a whole verification', async () => {
    const ask = asking(jwtVerifier(options()));
    for (let count = 0; count < 3; count += 1) {
      const answer = ask(forged(1));
      expect(answer).toBeInstanceOf(Promise);
      expect(await answer).toBeNull();
    }
    expect(signatures).not.toHaveBeenCalled();
  });

  test.each<[string, string]>([
    ['no text of a token', 'x'.repeat(100_000)],
    ['of another algorithm', forged(1, {}, { ...HEADER, alg: 'RS256' })],
    ['of another type', forged(1, {}, { ...HEADER, typ: 'JWT' })],
    ['with a critical header', forged(1, {}, { ...HEADER, crit: ['x'] })],
    ['of another issuer', forged(1, { iss: 'https://evil.example' })],
    ['that expired', forged(1, { exp: PAYLOAD.iat + 1 })],
    ['without an expiry', forged(1, { exp: undefined })],
    ['whose payload is no JSON', [encode(JSON.stringify(HEADER)), 'AAAA', 'AAAA'].join('.')],
  ])('%s is refused at once, before its signature', (_name, token) => {
    expect(asking(jwtVerifier(options()))(token)).toBeNull();
    expect(signatures).not.toHaveBeenCalled();
  });
});

describe('more than a thousand tokens at a time', () => {
  test('are undecided; the remembered ones go on, and so do all once there is room', async () => {
    const ask = asking(jwtVerifier(options()));
    const [known, fresh] = await Promise.all([sign(), sign({ ...PAYLOAD, jti: 'fresh' })]);
    await ask(known);
    const waiting = Array.from({ length: 1000 }, (_, index) => ask(forged(index)));
    expect(() => ask(fresh)).toThrow(TokenUndecided);
    expect(ask(known)).toEqual(GOOD);
    expect(await ask(forged(0))).toBeNull();
    await Promise.all(waiting);
    expect(await ask(fresh)).toEqual(GOOD);
  });
});
