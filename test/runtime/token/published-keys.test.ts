import { beforeEach, describe, expect, test } from 'vitest';
import { jwtVerifier } from '../../../src/runtime/token/jwt-verifier.ts';
import type { Verified } from '../../../src/runtime/types.ts';
import { issuerKey, Web, type IssuerKey } from './issuer.ts';
import { CONTEXT, HEADER, options, PAYLOAD, SECRET, sign } from './support.ts';

const URL = 'https://issuer.example/jwks';
const first = issuerKey('first');
const second = issuerKey('second');

let web: Web;
let verify: (token: string) => Promise<Verified | null>;

beforeEach(() => {
  web = new Web();
  publish(first);
  const verifier = verifierOf();
  verify = async (token) => verifier({ kind: 'bearer', token }, CONTEXT);
});

function verifierOf() {
  return jwtVerifier(
    options({
      algorithms: ['ES256', 'RS256'],
      key: { kind: 'jwks', url: URL, fetch: web.fetch },
      now: web.now,
      maxLifetimeSeconds: 1_000_000,
    }),
  );
}

function publish(...keys: readonly IssuerKey[]): void {
  web.pages.set(URL, { keys: keys.map(({ jwk }) => jwk) });
}

function signed(key: IssuerKey, kid = key.jwk['kid'], exp = PAYLOAD.exp): Promise<string> {
  const header = { ...HEADER, alg: 'ES256', ...(typeof kid === 'string' ? { kid } : {}) };
  return sign({ ...PAYLOAD, exp, jti: String(Math.random()) }, header, key.privateKey);
}

test('are fetched once, by all who wait', async () => {
  const tokens = await Promise.all(Array.from({ length: 20 }, () => signed(first)));
  const answers = await Promise.all(tokens.map(verify));
  expect(answers.every((answer) => answer?.subject === 'user-1')).toBe(true);
  expect(web.asked).toHaveLength(1);
});

test('that do not answer are asked once in 30 seconds and leave it undecided', async () => {
  web.down = true;
  const tokens = await Promise.all(Array.from({ length: 20 }, () => signed(first)));
  const answers = await Promise.allSettled(tokens.map(verify));
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  web.seconds += 29;
  await expect(verify(await signed(first))).rejects.toThrow('not available');
  expect(web.asked).toHaveLength(1);
  web.down = false;
  web.seconds += 1;
  expect(await verify(await signed(first))).not.toBeNull();
  expect(web.asked).toHaveLength(2);
});

test('are fetched anew for an unknown key, but not for every one', async () => {
  await verify(await signed(first));
  publish(first, second);
  web.seconds += 31;
  expect(await verify(await signed(second))).not.toBeNull();
  for (let count = 0; count < 10; count += 1) {
    expect(await verify(await signed(first, `made-up-${count}`))).toBeNull();
  }
  expect(web.asked).toHaveLength(2);
});

test('that are withdrawn end the remembered tokens, within ten minutes', async () => {
  const token = await signed(first, 'first', PAYLOAD.exp + 10_000);
  expect(await verify(token)).not.toBeNull();
  publish(second);
  web.seconds += 599;
  expect(await verify(token)).not.toBeNull();
  web.seconds += 1;
  expect(await verify(token)).toBeNull();
});

test('that change end the remembered tokens at once', async () => {
  const token = await signed(first);
  expect(await verify(token)).not.toBeNull();
  publish(second);
  web.seconds += 31;
  expect(await verify(await signed(second))).not.toBeNull();
  expect(await verify(token)).toBeNull();
});

test('that nobody published end a token at once, until the next fetch is allowed', async () => {
  const verifier = verifierOf();
  const ask = (token: string) => verifier({ kind: 'bearer', token }, CONTEXT);
  expect(await ask(await signed(first))).not.toBeNull();
  const [forged, other] = await Promise.all(['one', 'other'].map((kid) => signed(second, kid)));
  expect(ask(forged ?? '')).toBeNull();
  publish(first, { ...second, jwk: { ...second.jwk, kid: 'other' } });
  web.seconds += 31;
  expect(await ask(other ?? '')).not.toBeNull();
});

test('without names are all tried', async () => {
  const [one, two] = [issuerKey(), issuerKey()];
  publish(one, two);
  expect(await verify(await signed(two, undefined))).not.toBeNull();
  expect(await verify(await signed(issuerKey(), undefined))).toBeNull();
});

test('never lend a secret to HMAC', async () => {
  const jwk = { kty: 'oct', kid: 'first', k: Buffer.from(SECRET).toString('base64url') };
  web.pages.set(URL, { keys: [jwk, first.jwk] });
  expect(await verify(await sign(PAYLOAD, { ...HEADER, kid: 'first' }))).toBeNull();
});

test('are not asked for over an algorithm that is not allowed', async () => {
  await verify(await sign(PAYLOAD, { ...HEADER, kid: 'x' }));
  expect(web.asked).toHaveLength(0);
});

describe('an answer that is useless is undecided', () => {
  test.each<[string, unknown]>([
    ['not JSON', '<html>'],
    ['no key set', { keys: 'none' }],
    ['a key set of texts', { keys: ['a'] }],
    ['a thousand keys', { keys: Array.from({ length: 1000 }, () => first.jwk) }],
    ['too large', { keys: [], filler: 'x'.repeat(1_100_000) }],
    ['missing', undefined],
  ])('%s', async (_name, page) => {
    web.pages.set(URL, page);
    await expect(verify(await signed(first))).rejects.toThrow('not available');
  });
});
