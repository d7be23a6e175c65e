import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { jwtVerifier } from '../../src/index.ts';
import { bearerDocument as document } from '../parity/bearer-document.ts';
import { generatedContract } from '../parity/generated-contract.ts';
import { runApp } from '../parity/running-app.ts';
import { PASSWORD, runService } from '../service/support/running-service.ts';
import { megabytesKeptBy } from './cost.ts';
import { pipeline } from './pipeline.ts';

const SECRET = new TextEncoder().encode('abuse-tests-sign-with-this-secret-of-theirs');
const RULES = { issuer: 'https://issuer.example', audience: 'https://api.example' };

function token(secret: Uint8Array, jti: string): Promise<string> {
  return new SignJWT({ scope: '' })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setIssuer(RULES.issuer)
    .setAudience(RULES.audience)
    .setSubject('somebody')
    .setJti(jti)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(secret);
}

const request = (credential: string): string =>
  `GET /me HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${credential}\r\n\r\n`;

describe('a flood of invalid tokens', () => {
  it('leaves nothing behind, and lets a good token in all the while', async () => {
    const app = await runApp(await generatedContract(document), {
      handlers: { me: () => ({ status: 204 }) },
      verifiers: {
        bearer: jwtVerifier({
          ...RULES,
          algorithms: ['HS256'],
          key: { kind: 'secret', secret: SECRET },
          accept: ({ sub }) => ({ subject: sub }),
        }),
      },
    });
    onTestFinished(app.close);
    const good = await token(SECRET, 'good');
    const other = SECRET.toReversed();
    const bad = async (index: number): Promise<string> => {
      const noise = randomBytes(2_000).toString('base64url');
      const kinds = [noise, `${noise}.${noise}.${noise}`, await token(other, noise), `${good}x`];
      return kinds[index % kinds.length] ?? '';
    };
    const flood = async () => {
      const tokens = await Promise.all(Array.from({ length: 2_000 }, (_, index) => bad(index)));
      const statuses = await pipeline(app.port, [...tokens.map(request), request(good)]);
      expect(statuses.length).toBe(tokens.length + 1);
      expect(statuses.filter((status) => status !== 401)).toEqual([204]);
    };
    await flood();
    expect(await megabytesKeptBy(flood)).toBeLessThan(3);
  });
});

describe('64 logins at once', () => {
  it('are served or told to come again, and nobody else waits for them', async () => {
    const service = await runService();
    onTestFinished(service.stop);
    const { token: mine } = await service.person('ada');
    const form = { grant_type: 'password', username: 'ada', password: PASSWORD, scope: '' };
    const logins = Array.from({ length: 64 }, () => service.call('POST', '/auth/token', { form }));
    const others = Array.from({ length: 16 }, () => service.call('GET', '/me', { token: mine }));
    expect(new Set((await Promise.all(others)).map(({ status }) => status))).toEqual(
      new Set([200]),
    );
    const answers = await Promise.all(logins);
    for (const { status, headers } of answers) {
      expect([200, 503]).toContain(status);
      if (status === 503) expect(headers.get('retry-after')).toMatch(/^\d+$/);
    }
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect((await service.call('POST', '/auth/token', { form })).status).toBe(200);
  });
});
