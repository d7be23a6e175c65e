import { randomBytes } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  OTHER_PASSWORD,
  PASSWORD,
  ROLES,
  claimsOf,
  createAda,
  granted,
  openFixture,
  signInAda,
} from './support.ts';

describe('signing in', () => {
  it('accepts username and e-mail address, whatever the case', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    for (const login of ['ada', 'ADA', 'ada@example.org', 'Ada@Example.ORG']) {
      const grant = await fixture.identity.sessions.signIn({ login, password: PASSWORD });
      expect(granted(grant).userId).toBe(ada.id);
    }
  });

  it('issues an at+jwt with the claims of RFC 9068', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const grant = await signInAda(fixture, ['items:read']);
    expect(decodeProtectedHeader(grant.accessToken)).toEqual({ alg: 'HS256', typ: 'at+jwt' });
    const issued = fixture.clock.ms / 1_000;
    expect(claimsOf(grant)).toEqual({
      iss: 'https://issuer.example',
      aud: 'https://api.example',
      sub: ada.id,
      client_id: 'first-party',
      scope: 'items:read',
      sid: grant.sessionId,
      jti: expect.any(String),
      iat: issued,
      exp: issued + 900,
    });
    expect(grant.expiresIn).toBe(900);
  });

  it.each(['HS256', 'HS384', 'HS512'] as const)('signs with %s', async (algorithm) => {
    const secret = randomBytes(64);
    const fixture = await openFixture({ signing: { algorithm, secret } });
    await createAda(fixture);
    const { accessToken } = await signInAda(fixture);
    const currentDate = new Date(fixture.clock.ms);
    const verified = await jwtVerify(accessToken, secret, { algorithms: [algorithm], currentDate });
    expect(verified.protectedHeader).toEqual({ alg: algorithm, typ: 'at+jwt' });
    await expect(jwtVerify(accessToken, randomBytes(64), { currentDate })).rejects.toThrow();
  });

  it('refuses a wrong password, an unknown login and a disabled account alike', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    await fixture.identity.users.create({
      username: 'bob',
      email: 'bob@example.org',
      password: PASSWORD,
    });
    const bob = await fixture.identity.users.findByLogin('bob');
    await fixture.identity.users.update(bob?.id ?? '', { disabled: true });
    const attempts = [
      { login: 'ada', password: OTHER_PASSWORD },
      { login: 'nobody', password: PASSWORD },
      { login: 'bob', password: PASSWORD },
      { login: 'ada', password: '' },
      { login: '', password: PASSWORD },
      { login: 'x'.repeat(100_000), password: PASSWORD },
      { login: 'ada', password: PASSWORD.repeat(100_000) },
      { login: "ada' or '1'='1", password: PASSWORD },
      { login: '__proto__', password: PASSWORD },
      { login: 'ada\u0000', password: PASSWORD },
    ];
    for (const attempt of attempts) {
      const grant = await fixture.identity.sessions.signIn(attempt);
      expect(grant).toEqual({ granted: false, error: 'invalid_grant' });
    }
    expect(await fixture.identity.sessions.list(ada.id)).toEqual([]);
  });

  it('takes the same password in another Unicode form', async () => {
    const fixture = await openFixture();
    const composed = 'caf\u00e9-violet-moon-7';
    await fixture.identity.users.create({
      username: 'ada',
      email: 'ada@example.org',
      password: composed,
    });
    const decomposed = composed.normalize('NFD');
    expect(decomposed).not.toBe(composed);
    const grant = await fixture.identity.sessions.signIn({ login: 'ada', password: decomposed });
    expect(grant.granted).toBe(true);
  });
});

describe('scopes at sign-in', () => {
  it('are all that the roles allow, inherited ones included, when none are asked for', async () => {
    const fixture = await openFixture();
    await createAda(fixture, ['moderator']);
    const grant = await signInAda(fixture);
    expect([...grant.scopes].sort()).toEqual(
      [...ROLES.user.scopes, ...ROLES.moderator.scopes].sort(),
    );
  });

  it('are cut to what the roles allow', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const grant = await signInAda(fixture, ['items:read', 'users:write', 'items:read']);
    expect(grant.scopes).toEqual(['items:read']);
  });

  it('are refused when none of those asked for is allowed', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    for (const scopes of [['users:write'], ['__proto__'], ['nonsense', 'constructor']]) {
      const request = { login: 'ada', password: PASSWORD, scopes };
      expect(await fixture.identity.sessions.signIn(request)).toEqual({
        granted: false,
        error: 'invalid_scope',
      });
    }
  });
});

describe('failures in a row', () => {
  it('end password sign-in after 100, until unlocked; sessions live on', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const session = await signInAda(fixture);
    for (let failure = 0; failure < 100; failure++) {
      await fixture.identity.sessions.signIn({ login: 'ada', password: OTHER_PASSWORD });
    }
    const request = { login: 'ada', password: PASSWORD };
    expect((await fixture.identity.sessions.signIn(request)).granted).toBe(false);
    expect(await fixture.identity.sessions.accept(claimsOf(session))).not.toBeNull();
    await fixture.identity.users.unlock(ada.id);
    expect((await fixture.identity.sessions.signIn(request)).granted).toBe(true);
  });

  it('pause password sign-in for a while that more failures do not prolong', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const right = { login: 'ada', password: PASSWORD };
    const fail = async (times: number): Promise<void> => {
      for (let failure = 0; failure < times; failure++) {
        await fixture.identity.sessions.signIn({ login: 'ada', password: OTHER_PASSWORD });
      }
    };
    await fail(100);
    fixture.clock.ms += 14 * 60_000;
    await fail(50);
    expect((await fixture.identity.sessions.signIn(right)).granted).toBe(false);
    fixture.clock.ms += 60_000;
    await fail(9);
    expect((await fixture.identity.sessions.signIn(right)).granted).toBe(true);
    await fail(100);
    fixture.clock.ms += 15 * 60_000;
    await fail(10);
    expect((await fixture.identity.sessions.signIn(right)).granted).toBe(false);
  });

  it('are lifted by enabling the account and by naming it as the administrator', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture, ['admin']);
    const right = { login: 'ada', password: PASSWORD };
    const lifts = [
      () => fixture.identity.users.update(ada.id, { disabled: false }),
      () => fixture.identity.ensureAdministrator({ username: 'ada', password: PASSWORD }),
    ];
    for (const lift of lifts) {
      for (let failure = 0; failure < 100; failure++) {
        await fixture.identity.sessions.signIn({ login: 'ada', password: OTHER_PASSWORD });
      }
      expect((await fixture.identity.sessions.signIn(right)).granted).toBe(false);
      await lift();
      expect((await fixture.identity.sessions.signIn(right)).granted).toBe(true);
    }
  });

  it('are forgotten at a success', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    for (let failure = 0; failure < 99; failure++) {
      await fixture.identity.sessions.signIn({ login: 'ada', password: OTHER_PASSWORD });
    }
    await signInAda(fixture);
    await fixture.identity.sessions.signIn({ login: 'ada', password: OTHER_PASSWORD });
    expect((await signInAda(fixture)).granted).toBe(true);
  });
});
