import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { jwtVerifier } from '../../../src/runtime/token/jwt-verifier.ts';
import { isSignedBy } from '../../../src/runtime/token/signature.ts';
import { TokenUndecided } from '../../../src/runtime/token/undecided.ts';
import type { BearerCredential, Verifier } from '../../../src/runtime/types.ts';
import { issuerKey, Web } from './issuer.ts';
import { CONTEXT, encode, HEADER, options, PAYLOAD, sign } from './support.ts';

const GOOD = { subject: 'user-1' };

vi.mock(import('../../../src/runtime/token/signature.ts'), { spy: true });
const signatures = vi.mocked(isSignedBy);
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

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keyOf = {
  HS256: {},
  ES256: { algorithms: ['ES256'], key: { kind: 'public', key: publicKey } },
} as const;

describe('a good token', () => {
  test('is verified once, by all who bring it at the same time and after', async () => {
    const ask = asking(jwtVerifier(options(keyOf.ES256)));
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
      expect(new Set(bad)).toEqual(new Set([null]));
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
  test.each(['HS256', 'ES256'] as const)(
    'of %s takes one check of its signature each time, and is refused at once',
    (alg) => {
      const ask = asking(jwtVerifier(options(keyOf[alg])));
      for (let count = 1; count <= 3; count += 1) {
        expect(ask(forged(1, {}, { ...HEADER, alg }))).toBeNull();
        expect(signatures).toHaveBeenCalledTimes(count);
      }
    },
  );

  test('of a public key with another fault takes none, whoever signed it', async () => {
    const ask = asking(jwtVerifier(options(keyOf.ES256)));
    const faults = [
      { aud: 'https://other.example' },
      { iss: 'https://evil.example' },
      { exp: PAYLOAD.iat + 1 },
      { nbf: PAYLOAD.exp },
      { sub: '' },
    ];
    for (const fault of faults) {
      const token = await sign({ ...PAYLOAD, ...fault }, { ...HEADER, alg: 'ES256' }, privateKey);
      expect(ask(token)).toBeNull();
    }
    expect(signatures).not.toHaveBeenCalled();
  });

  test.each<[string, string]>([
    ['no text of a token', 'x'.repeat(100_000)],
    ['of another algorithm', forged(1, {}, { ...HEADER, alg: 'RS256' })],
    ['of another type', forged(1, {}, { ...HEADER, typ: 'JWT' })],
    ['with a critical header', forged(1, {}, { ...HEADER, crit: ['x'] })],
  ])('%s is refused at once, before its signature is looked at', (_name, token) => {
    expect(asking(jwtVerifier(options()))(token)).toBeNull();
    expect(signatures).not.toHaveBeenCalled();
  });
});

describe('more than a thousand tokens whose keys are being fetched', () => {
  test('are undecided; bad ones are refused, and all go on once the keys are there', async () => {
    const [web, key] = [new Web(), issuerKey('k')];
    const url = 'https://issuer.example/jwks';
    web.pages.set(url, { keys: [key.jwk] });
    const fetched = Promise.withResolvers<void>();
    const fetch: typeof web.fetch = async (address, init) => {
      await fetched.promise;
      return web.fetch(address, init);
    };
    const source = { kind: 'jwks', url, fetch } as const;
    const ask = asking(jwtVerifier(options({ algorithms: ['ES256'], key: source, now: web.now })));
    const header = { ...HEADER, alg: 'ES256', kid: 'k' };
    const [beyond = '', ...others] = await Promise.all(
      Array.from({ length: 1001 }, (_, id) =>
        sign({ ...PAYLOAD, jti: `t-${id}` }, header, key.privateKey),
      ),
    );
    const waiting = others.map(ask);
    expect(() => ask(beyond)).toThrow(TokenUndecided);
    waiting.push(ask(others[0] ?? ''));
    expect(ask(forged(0, { sub: '' }, header))).toBeNull();
    fetched.resolve();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => GOOD));
    expect(signatures).toHaveBeenCalledTimes(1000);
    expect(ask(beyond)).toEqual(GOOD);
  });

  test('are no more than before where the others are forged', async () => {
    const ask = asking(jwtVerifier(options()));
    const fresh = await sign();
    for (let count = 0; count < 1500; count += 1) expect(ask(forged(count))).toBeNull();
    expect(ask(fresh)).toEqual(GOOD);
  });
});

describe('a flood of tokens with made-up keys, while the keys are fetched', () => {
  const key = issuerKey('k');
  const url = 'https://issuer.example/jwks';
  const header = { ...HEADER, alg: 'ES256', kid: 'k' };

  /** A verifier that has the key, and whose next fetch does not end before it is told to. */
  async function hanging() {
    const web = new Web();
    web.pages.set(url, { keys: [key.jwk] });
    const answer = Promise.withResolvers<void>();
    let fetches = 0;
    const fetch: typeof web.fetch = async (address, init) => {
      fetches += 1;
      if (fetches > 1) await answer.promise;
      return web.fetch(address, init);
    };
    const source = { kind: 'jwks', url, fetch } as const;
    const ask = asking(jwtVerifier(options({ algorithms: ['ES256'], key: source, now: web.now })));
    expect(await ask(await sign(PAYLOAD, header, key.privateKey))).toEqual(GOOD);
    web.seconds += 31;
    return { ask, web, end: answer.resolve };
  }

  /** Each comes on its own, as requests do: the one before it got as far as it can. */
  async function flood(ask: (token: string) => unknown, count: number) {
    const outcomes: Promise<unknown>[] = [];
    for (let index = 0; index < count; index += 1) {
      const token = forged(index, {}, { ...header, kid: `made-up-${index}` });
      outcomes.push((async () => ask(token))().catch((error: unknown) => error));
      await new Promise((turn) => setImmediate(turn));
    }
    return outcomes;
  }

  test('leaves room for good ones, and beyond 500 they do not wait', async () => {
    const { ask, web, end } = await hanging();
    const outcomes = await flood(ask, 1200);
    const fresh = await sign({ ...PAYLOAD, jti: 'fresh' }, header, key.privateKey);
    expect(await ask(fresh)).toEqual(GOOD);
    const beyond = await Promise.all(outcomes.slice(500));
    expect(beyond[0]).toBeInstanceOf(TokenUndecided);
    expect(new Set(beyond).size).toBe(1);
    end();
    expect(new Set(await Promise.all(outcomes.slice(0, 500)))).toEqual(new Set([null]));
    expect(web.asked).toHaveLength(2);
  });

  test('does not end the waiting of a good one whose key is new', async () => {
    const { ask, web, end } = await hanging();
    const fresh = issuerKey('new');
    const token = await sign(PAYLOAD, { ...header, kid: 'new' }, fresh.privateKey);
    web.pages.set(url, { keys: [key.jwk, fresh.jwk] });
    const waiting = ask(token);
    const outcomes = await flood(ask, 600);
    end();
    expect(await waiting).toEqual(GOOD);
    await Promise.all(outcomes);
    const other = forged(1, {}, { ...header, kid: 'made-up-again' });
    expect(await ask(other)).toBeNull();
  });
});
