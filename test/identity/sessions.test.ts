import { describe, expect, it } from 'vitest';
import {
  OTHER_PASSWORD,
  PASSWORD,
  claimsOf,
  createAda,
  granted,
  openFixture,
  signInAda,
} from './support.ts';

describe('an access token', () => {
  it('carries the roles and permissions of now, and its scopes cut to them', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture, ['moderator']);
    const grant = await signInAda(fixture, ['items:read', 'users:read']);
    const before = await fixture.identity.sessions.accept(claimsOf(grant));
    expect(before).toEqual({
      subject: ada.id,
      scopes: ['items:read', 'users:read'],
      roles: ['moderator', 'user'],
      permissions: ['users:read'],
      credentialId: grant.sessionId,
      claims: {
        jti: expect.any(String),
        sid: grant.sessionId,
        client_id: 'first-party',
        username: 'ada',
      },
    });
    await fixture.identity.users.update(ada.id, { roles: ['user'], permissions: ['users:delete'] });
    expect(await fixture.identity.sessions.accept(claimsOf(grant))).toMatchObject({
      scopes: ['items:read'],
      roles: ['user'],
      permissions: ['users:delete'],
    });
    await fixture.identity.users.update(ada.id, { roles: [], permissions: [] });
    expect(await fixture.identity.sessions.accept(claimsOf(grant))).toMatchObject({
      scopes: [],
      roles: [],
      permissions: [],
    });
  });

  it('is refused where its claims do not fit its session', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const claims = claimsOf(await signInAda(fixture));
    const bent = [
      { ...claims, sub: 'somebody' },
      { ...claims, client_id: 'somebody' },
      { ...claims, sid: 'nothing' },
      { ...claims, sid: 7 },
      { ...claims, sid: undefined },
      { ...claims, scope: ['items:read'] },
      { ...claims, jti: undefined },
      {},
    ];
    for (const one of bent) expect(await fixture.identity.sessions.accept(one)).toBeNull();
    expect(await fixture.identity.sessions.accept(claims)).not.toBeNull();
  });

  it.each([
    ['logout', ({ identity }, grant) => identity.sessions.end(grant.sessionId)],
    ['ending all', ({ identity }, grant) => identity.sessions.endAll(grant.userId)],
    ['revoking it', ({ identity }, grant) => identity.sessions.revoke(grant.accessToken)],
    [
      'revoking its refresh token',
      ({ identity }, { refreshToken }) => identity.sessions.revoke(refreshToken),
    ],
    [
      'disabling the person',
      ({ identity }, grant) => identity.users.update(grant.userId, { disabled: true }),
    ],
    ['deleting the person', ({ identity }, grant) => identity.users.remove(grant.userId)],
    [
      'a new password',
      ({ identity }, grant) =>
        identity.users.changePassword(grant.userId, { current: PASSWORD, next: OTHER_PASSWORD }),
    ],
  ] satisfies [
    string,
    (
      fixture: Awaited<ReturnType<typeof openFixture>>,
      grant: Awaited<ReturnType<typeof signInAda>>,
    ) => Promise<unknown>,
  ][])('ends at once with %s, and its refresh token too', async (_, end) => {
    const fixture = await openFixture();
    await createAda(fixture);
    const grant = await signInAda(fixture);
    const claims = claimsOf(grant);
    expect(await fixture.identity.sessions.accept(claims)).not.toBeNull();
    await end(fixture, grant);
    expect(await fixture.identity.sessions.accept(claims)).toBeNull();
    expect((await fixture.identity.sessions.refresh(grant)).granted).toBe(false);
  });

  it('is refused to a disabled person though a session were left', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const claims = claimsOf(await signInAda(fixture));
    await fixture.db('users').update({ disabled_at: 1 });
    expect(await fixture.identity.sessions.accept(claims)).toBeNull();
  });

  it('does not come back when a disabled person is enabled again', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const claims = claimsOf(await signInAda(fixture));
    await fixture.identity.users.update(ada.id, { disabled: true });
    await fixture.identity.users.update(ada.id, { disabled: false });
    expect(await fixture.identity.sessions.accept(claims)).toBeNull();
  });
});

describe('claims that cannot change', () => {
  it('are accepted at once, as the same as long as the person stays the same', async () => {
    const fixture = await openFixture();
    const { sessions, users } = fixture.identity;
    const ada = await createAda(fixture, ['user']);
    const claims = Object.freeze(claimsOf(await signInAda(fixture)));
    const before = await sessions.accept(claims);
    expect(before).toMatchObject({ subject: ada.id, roles: ['user'] });
    expect(Object.values(before ?? {}).every((part) => Object.isFrozen(part))).toBe(true);
    expect(sessions.accept(claims)).toBe(before);
    await users.update(ada.id, { roles: ['user', 'moderator'] });
    expect(sessions.accept(claims)).toMatchObject({ roles: ['moderator', 'user'] });
    await users.update(ada.id, { permissions: ['users:delete'] });
    expect(sessions.accept(claims)).toMatchObject({ permissions: ['users:read', 'users:delete'] });
    await fixture.db('users').update({ username: 'countess' });
    expect(sessions.accept(claims)).toMatchObject({ claims: { username: 'countess' } });
    await users.update(ada.id, { disabled: true });
    expect(sessions.accept(claims)).toBeNull();
  });

  it('are not mixed up with those that can', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const claims = claimsOf(await signInAda(fixture));
    expect(await fixture.identity.sessions.accept(claims)).toMatchObject({
      scopes: ['profile:read', 'items:read', 'items:write'],
    });
    claims['scope'] = 'items:read';
    expect(fixture.identity.sessions.accept(claims)).toMatchObject({ scopes: ['items:read'] });
  });
});

describe('ending the sessions of one person', () => {
  it('leaves those of others alone', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const bob = { username: 'bob', email: 'bob@example.org', password: PASSWORD };
    await fixture.identity.users.create(bob);
    await signInAda(fixture);
    await signInAda(fixture);
    const signedIn = await fixture.identity.sessions.signIn({ login: 'bob', password: PASSWORD });
    expect(await fixture.identity.sessions.endAll(ada.id)).toBe(2);
    expect(await fixture.identity.sessions.accept(claimsOf(granted(signedIn)))).not.toBeNull();
  });
});

describe('revoking', () => {
  it('does nothing for unknown tokens and other clients', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const grant = await signInAda(fixture);
    for (const token of ['', 'nonsense', 'a.b.c', 'x'.repeat(100_000), grant.accessToken + 'x']) {
      await fixture.identity.sessions.revoke(token);
    }
    await fixture.identity.sessions.revoke(grant.refreshToken, 'somebody-else');
    await fixture.identity.sessions.revoke(grant.accessToken, 'somebody-else');
    expect(await fixture.identity.sessions.accept(claimsOf(grant))).not.toBeNull();
  });

  it('takes only tokens that this store signed', async () => {
    const fixture = await openFixture();
    const foreign = await openFixture();
    await createAda(fixture);
    await createAda(foreign);
    const grant = await signInAda(fixture);
    const forged = await signInAda(foreign);
    const row: object = await fixture.db('sessions').where({ id: grant.sessionId }).first();
    await fixture.db('sessions').insert({ ...row, id: forged.sessionId });
    await fixture.identity.sessions.revoke(forged.accessToken);
    expect(await fixture.db('sessions').whereNotNull('ended_at')).toEqual([]);
  });
});

describe('the list of sessions', () => {
  it('shows the living ones of the person alone, newest first', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    await fixture.identity.users.create({
      username: 'bob',
      email: 'bob@example.org',
      password: PASSWORD,
    });
    await fixture.identity.sessions.signIn({ login: 'bob', password: PASSWORD });
    const old = await signInAda(fixture);
    fixture.clock.ms += 1_000;
    const ended = await signInAda(fixture);
    await fixture.identity.sessions.end(ended.sessionId);
    fixture.clock.ms += 1_000;
    const request = {
      login: 'ada',
      password: PASSWORD,
      userAgent: 'curl/8 '.repeat(100),
      address: '127.0.0.1',
    };
    const recent = granted(await fixture.identity.sessions.signIn(request));
    const listed = await fixture.identity.sessions.list(ada.id);
    expect(listed.map((session) => session.id)).toEqual([recent.sessionId, old.sessionId]);
    expect(listed[0]).toMatchObject({ address: '127.0.0.1', clientId: 'first-party' });
    expect(listed[0]?.userAgent?.length).toBe(255);
  });

  it('ends only own sessions where a person is named', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const { sessionId } = await signInAda(fixture);
    expect(await fixture.identity.sessions.end(sessionId, 'somebody')).toBe(false);
    expect(await fixture.identity.sessions.end(sessionId, ada.id)).toBe(true);
    expect(await fixture.identity.sessions.end(sessionId, ada.id)).toBe(false);
  });
});

describe('sweeping', () => {
  it('deletes what ended long ago and nothing else', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const gone = await signInAda(fixture);
    await fixture.identity.sessions.end(gone.sessionId);
    fixture.clock.ms += 31 * 86_400_000;
    const alive = await signInAda(fixture);
    expect(await fixture.identity.sessions.sweep()).toBe(1);
    const left: { id: string }[] = await fixture.db('sessions').select('id');
    expect(left).toEqual([{ id: alive.sessionId }]);
    expect((await fixture.identity.sessions.refresh(alive)).granted).toBe(true);
  });
});
