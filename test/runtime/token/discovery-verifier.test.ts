import { beforeEach, describe, expect, test } from 'vitest';
import {
  discoveryVerifier,
  type DiscoveryOptions,
} from '../../../src/runtime/token/discovery-verifier.ts';
import type { Claims } from '../../../src/runtime/token/claims.ts';
import { issuerKey, Web } from './issuer.ts';
import { CONTEXT, HEADER, PAYLOAD, sign } from './support.ts';

const KEYS = 'https://issuer.example/keys';
const OPENID = 'https://issuer.example/.well-known/openid-configuration';
const key = issuerKey('k');

let web: Web;
beforeEach(() => {
  web = new Web();
  web.pages.set(OPENID, { issuer: PAYLOAD.iss, jwks_uri: KEYS });
  web.pages.set(KEYS, { keys: [key.jwk] });
});

function options(more: Partial<DiscoveryOptions> = {}): DiscoveryOptions {
  return {
    url: OPENID,
    audience: PAYLOAD.aud,
    fetch: web.fetch,
    now: web.now,
    accept: ({ sub }: Claims) => ({ subject: sub }),
    ...more,
  };
}

async function verify(verifier = discoveryVerifier(options()), payload: object = PAYLOAD) {
  const token = await sign({ ...payload }, { ...HEADER, alg: 'ES256', kid: 'k' }, key.privateKey);
  return verifier({ kind: 'bearer', token }, CONTEXT);
}

test('finds issuer and keys on first use', async () => {
  const verifier = discoveryVerifier(options());
  expect(web.asked).toEqual([]);
  expect(await verify(verifier)).toEqual({ subject: 'user-1' });
  expect(await verify(verifier)).toEqual({ subject: 'user-1' });
  expect(web.asked).toEqual([OPENID, KEYS]);
});

test('understands the metadata of RFC 8414', async () => {
  const url = 'https://issuer.example/.well-known/oauth-authorization-server/tenant';
  const issuer = 'https://issuer.example/tenant';
  web.pages.set(url, { issuer, jwks_uri: KEYS });
  const verifier = discoveryVerifier(options({ url }));
  expect(await verify(verifier, { ...PAYLOAD, iss: issuer })).not.toBeNull();
  expect(await verify(verifier)).toBeNull();
});

test('follows keys that move', async () => {
  const verifier = discoveryVerifier(options());
  await verify(verifier);
  web.pages.set(OPENID, { issuer: PAYLOAD.iss, jwks_uri: `${KEYS}/new` });
  web.pages.set(`${KEYS}/new`, { keys: [key.jwk] });
  web.seconds += 3600;
  const later = { ...PAYLOAD, iat: web.seconds, exp: web.seconds + 60 };
  expect(await verify(verifier, later)).not.toBeNull();
  expect(web.asked.at(-1)).toBe(`${KEYS}/new`);
});

describe('metadata that cannot be trusted is undecided', () => {
  test.each<[string, unknown]>([
    ['of another issuer', { issuer: 'https://evil.example', jwks_uri: KEYS }],
    ['without keys', { issuer: PAYLOAD.iss }],
    ['with keys over http', { issuer: PAYLOAD.iss, jwks_uri: 'http://issuer.example/keys' }],
    ['that is a list', []],
    ['that is not there', undefined],
  ])('%s', async (_name, page) => {
    web.pages.set(OPENID, page);
    await expect(verify()).rejects.toThrow('not available');
    expect(web.asked).not.toContain(KEYS);
  });
});

test.each<[Partial<DiscoveryOptions>, string]>([
  [{ url: 'http://issuer.example/.well-known/openid-configuration' }, 'https'],
  [{ url: 'https://me:pw@issuer.example/.well-known/openid-configuration' }, 'password'],
  [{ url: 'https://issuer.example/metadata' }, 'issuer must be given'],
  [{ algorithms: ['HS256'] }, 'HS256'],
  [{ audience: '' }, 'audience'],
])('refuses to start with %j', (more, message) => {
  expect(() => discoveryVerifier(options(more))).toThrow(message);
});

test('allows http on a loopback host', () => {
  for (const host of ['localhost:80', '127.0.0.1', '[::1]:8080']) {
    const url = `http://${host}/.well-known/openid-configuration`;
    expect(() => discoveryVerifier(options({ url }))).not.toThrow();
  }
});
