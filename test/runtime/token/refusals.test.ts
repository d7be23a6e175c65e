import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jwtVerifier } from '../../../src/runtime/token/jwt-verifier.ts';
import { bearerDocument as document } from '../../parity/bearer-document.ts';
import { generatedContract } from '../../parity/generated-contract.ts';
import { runApp, type RunningApp } from '../../parity/running-app.ts';
import { encode, HEADER, NOW, options, PAYLOAD, SECRET, sign } from './support.ts';

const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strange = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const issuers = {
  HS256: { more: {}, signing: SECRET, other: SECRET.toReversed() },
  ES256: {
    more: { algorithms: ['ES256'], key: { kind: 'public', key: own.publicKey } },
    signing: own.privateKey,
    other: strange.privateKey,
  },
} as const;

describe.each(['HS256', 'ES256'] as const)('%s', (alg) => {
  const { more, signing, other } = issuers[alg];
  const header = { ...HEADER, alg };
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(await generatedContract(document), {
      handlers: { me: () => ({ status: 204 }) },
      verifiers: { bearer: jwtVerifier(options(more)) },
    });
  });
  afterAll(() => app.close());

  /** All that an answer tells but for what differs between any two. */
  async function answer(token: string) {
    const response = await fetch(`http://127.0.0.1:${app.port}/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { requestId: _, ...body } = (await response.json()) as Record<string, unknown>;
    const headers = [...response.headers].filter(([name]) => !/^(?:date|x-request-id)$/.test(name));
    return { status: response.status, headers, body };
  }

  test('bad tokens of every kind get one and the same answer', async () => {
    const good = await sign(PAYLOAD, header, signing);
    const wrong = await sign(PAYLOAD, header, other);
    const answers = await Promise.all(
      [
        wrong,
        'no-token-at-all',
        `${good}=`,
        `${good.slice(0, good.lastIndexOf('.'))}.AAAA`,
        `${encode(JSON.stringify({ ...header, alg: 'none' }))}.${good.split('.')[1]}.AAAA`,
        await sign({ ...PAYLOAD, exp: NOW - 100, iat: NOW - 200 }, header, signing),
        await sign({ ...PAYLOAD, exp: NOW - 100, iat: NOW - 200 }, header, other),
        await sign({ ...PAYLOAD, aud: 'https://other.example' }, header, signing),
        await sign(PAYLOAD, { ...header, kid: 'nobody' }, other),
        await sign(PAYLOAD, { ...header, typ: 'JWT' }, signing),
      ].map(answer),
    );
    const [first] = answers;
    expect(first).toMatchObject({ status: 401, body: { code: 'invalid-credential' } });
    expect(Object.fromEntries(first?.headers ?? [])).toMatchObject({
      'www-authenticate': 'Bearer realm="Guarded", error="invalid_token"',
    });
    for (const each of answers) expect(each).toEqual(first);
  });

  test('a good one is let in', async () => {
    const headers = { authorization: `Bearer ${await sign(PAYLOAD, header, signing)}` };
    const { status } = await fetch(`http://127.0.0.1:${app.port}/me`, { headers });
    expect(status).toBe(204);
  });
});
