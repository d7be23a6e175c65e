import { claimRefreshToken } from '../../src/identity/refresh-token.ts';
import { sha256 } from '../../src/identity/secret.ts';
import { describe, expect, it } from 'vitest';
import {
  type Fixture,
  type Granted,
  claimsOf,
  createAda,
  granted,
  openFixture,
  signInAda,
} from './support.ts';
import { runScript, temporaryUrl } from './support-process.ts';

const REFUSED = { granted: false, error: 'invalid_grant' };

async function isAlive({ identity }: Fixture, grant: Granted): Promise<boolean> {
  return (await identity.sessions.accept(claimsOf(grant))) !== null;
}

describe('refreshing', () => {
  it('rotates the token and keeps the session', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const first = await signInAda(fixture);
    const second = granted(await fixture.identity.sessions.refresh(first));
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(second.sessionId).toBe(first.sessionId);
    expect(second.scopes).toEqual(first.scopes);
    expect(await isAlive(fixture, second)).toBe(true);
  });

  it('stores no token in the clear', async () => {
    const fixture = await openFixture({ lifetimes: { refreshGrace: 10 } });
    await createAda(fixture);
    const first = await signInAda(fixture);
    const second = granted(await fixture.identity.sessions.refresh(first));
    const rows = JSON.stringify([
      await fixture.db('refresh_tokens').select('*'),
      await fixture.db('sessions').select('*'),
    ]);
    for (const grant of [first, second]) {
      expect(rows).not.toContain(grant.refreshToken);
      expect(rows).not.toContain(grant.accessToken);
    }
  });

  it('ends the family, child included, when a token is used twice', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const first = await signInAda(fixture);
    const second = granted(await fixture.identity.sessions.refresh(first));
    expect(await fixture.identity.sessions.refresh(first)).toEqual(REFUSED);
    expect(await fixture.identity.sessions.refresh(second)).toEqual(REFUSED);
    expect(await isAlive(fixture, second)).toBe(false);
  });

  it('lets one of two concurrent uses win, and then ends the family', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const first = await signInAda(fixture);
    const outcomes = await Promise.all([
      fixture.identity.sessions.refresh(first),
      fixture.identity.sessions.refresh(first),
    ]);
    expect(outcomes.filter((outcome) => outcome.granted)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.granted) expect(await isAlive(fixture, outcome)).toBe(false);
    }
  });

  it('uses a token up in one statement', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const hash = sha256((await signInAda(fixture)).refreshToken);
    const claim = (): Promise<boolean> =>
      fixture.db.transaction((trx) => claimRefreshToken(trx, hash, fixture.clock.ms));
    expect(await Promise.all([claim(), claim(), claim()])).toEqual([true, false, false]);
  });

  it('lets one of several processes win', async () => {
    const { url } = temporaryUrl();
    const fixture = await openFixture({}, url);
    await createAda(fixture);
    const first = await signInAda(fixture);
    const args = [url, first.refreshToken, String(fixture.clock.ms)];
    const outcomes = await Promise.all([1, 2].map(() => runScript('refresh-process.ts', args)));
    expect(outcomes.sort()).toEqual(['false', 'true']);
    expect(await isAlive(fixture, first)).toBe(false);
  });

  it('leaves other sessions of the person alone when a family ends', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const other = await signInAda(fixture);
    const first = await signInAda(fixture);
    await fixture.identity.sessions.refresh(first);
    await fixture.identity.sessions.refresh(first);
    expect(await isAlive(fixture, other)).toBe(true);
  });

  it('refuses unknown and malformed tokens', async () => {
    const fixture = await openFixture();
    for (const refreshToken of ['', 'x', 'A'.repeat(43), "' or 1=1 --", 'x'.repeat(1_000_000)]) {
      expect(await fixture.identity.sessions.refresh({ refreshToken })).toEqual(REFUSED);
    }
  });

  it('refuses the token of another client', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const { refreshToken } = await signInAda(fixture);
    const foreign = { refreshToken, clientId: 'somebody-else' };
    expect(await fixture.identity.sessions.refresh(foreign)).toEqual(REFUSED);
    const own = { refreshToken, clientId: 'first-party' };
    expect((await fixture.identity.sessions.refresh(own)).granted).toBe(true);
  });
});

describe('scopes of a refresh', () => {
  it('may be narrowed for one access token without narrowing the session', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const first = await signInAda(fixture);
    const narrow = granted(
      await fixture.identity.sessions.refresh({ ...first, scopes: ['items:read'] }),
    );
    expect(narrow.scopes).toEqual(['items:read']);
    const { refreshToken } = narrow;
    const wide = granted(await fixture.identity.sessions.refresh({ refreshToken }));
    expect(wide.scopes).toEqual(first.scopes);
  });

  it('are never widened, though the roles would allow it; the token stays usable', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const { refreshToken } = await signInAda(fixture, ['items:read']);
    const widened = { refreshToken, scopes: ['items:read', 'items:write'] };
    expect(await fixture.identity.sessions.refresh(widened)).toEqual({
      granted: false,
      error: 'invalid_scope',
    });
    const again = granted(await fixture.identity.sessions.refresh({ refreshToken }));
    expect(again.scopes).toEqual(['items:read']);
  });

  it('shrink with the roles', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture, ['user', 'moderator']);
    const { refreshToken } = await signInAda(fixture, ['items:read', 'users:read']);
    await fixture.identity.users.update(ada.id, { roles: ['user'] });
    const next = granted(await fixture.identity.sessions.refresh({ refreshToken }));
    expect(next.scopes).toEqual(['items:read']);
  });
});

describe('the grace', () => {
  it('gives the same child again, then ends the family', async () => {
    const fixture = await openFixture({ lifetimes: { refreshGrace: 10 } });
    await createAda(fixture);
    const first = await signInAda(fixture);
    const second = granted(await fixture.identity.sessions.refresh(first));
    fixture.clock.ms += 9_999;
    const again = granted(await fixture.identity.sessions.refresh(first));
    expect(again.refreshToken).toBe(second.refreshToken);
    fixture.clock.ms += 1;
    expect(await fixture.identity.sessions.refresh(first)).toEqual(REFUSED);
    expect(await fixture.identity.sessions.refresh(second)).toEqual(REFUSED);
  });

  it('ends the family where the child was used meanwhile', async () => {
    const fixture = await openFixture({ lifetimes: { refreshGrace: 10 } });
    await createAda(fixture);
    const first = await signInAda(fixture);
    const second = granted(await fixture.identity.sessions.refresh(first));
    const third = granted(await fixture.identity.sessions.refresh(second));
    expect(await fixture.identity.sessions.refresh(first)).toEqual(REFUSED);
    expect(await isAlive(fixture, third)).toBe(false);
  });
});

describe('the end of a session', () => {
  const HOUR = 3_600;

  it('comes when nobody uses it', async () => {
    const fixture = await openFixture({ lifetimes: { sessionIdle: HOUR } });
    await createAda(fixture);
    const first = await signInAda(fixture);
    fixture.clock.ms += HOUR * 1_000 - 1;
    expect(await isAlive(fixture, first)).toBe(true);
    fixture.clock.ms += HOUR * 1_000 - 1;
    expect(await isAlive(fixture, first)).toBe(true);
    fixture.clock.ms += HOUR * 1_000;
    expect(await isAlive(fixture, first)).toBe(false);
    expect(await fixture.identity.sessions.refresh(first)).toEqual(REFUSED);
  });

  it('comes at its greatest age, and no access token outlives it', async () => {
    const fixture = await openFixture({ lifetimes: { sessionMax: HOUR } });
    await createAda(fixture);
    const first = await signInAda(fixture);
    fixture.clock.ms += (HOUR - 60) * 1_000;
    const second = granted(await fixture.identity.sessions.refresh(first));
    expect(second.expiresIn).toBe(60);
    fixture.clock.ms += 60_000;
    expect(await isAlive(fixture, second)).toBe(false);
    expect(await fixture.identity.sessions.refresh(second)).toEqual(REFUSED);
  });

  it('comes to a refresh token at its own age', async () => {
    const fixture = await openFixture({ lifetimes: { refreshToken: HOUR } });
    await createAda(fixture);
    const first = await signInAda(fixture);
    fixture.clock.ms += HOUR * 1_000;
    expect(await fixture.identity.sessions.refresh(first)).toEqual(REFUSED);
  });
});
