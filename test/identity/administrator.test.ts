import { describe, expect, it } from 'vitest';
import { FAST_HASHING, PASSWORD, createAda, openFixture } from './support.ts';

describe('the first administrator', () => {
  it('is made with a random password that is told once', async () => {
    const { identity } = await openFixture();
    const first = await identity.ensureAdministrator();
    expect(first).toEqual({
      created: true,
      username: 'admin',
      password: expect.stringMatching(/^[\w-]{20}-Aa1$/),
    });
    const password = (first.created && first.password) || '';
    const grant = await identity.sessions.signIn({ login: 'admin', password });
    expect(grant).toMatchObject({ granted: true });
    expect(await identity.users.findByLogin('admin')).toMatchObject({ roles: ['admin'] });
    expect(await identity.ensureAdministrator()).toEqual({ created: false });
  });

  it('gets a password that holds every character class', async () => {
    const require = ['upper', 'lower', 'digit', 'symbol'] as const;
    const { identity } = await openFixture({ passwords: { hashing: FAST_HASHING, require } });
    expect(await identity.ensureAdministrator()).toMatchObject({ created: true });
  });

  it('takes the name and password that are given, and tells no password', async () => {
    const { identity } = await openFixture();
    const request = { username: 'grace', password: PASSWORD };
    expect(await identity.ensureAdministrator(request)).toEqual({
      created: true,
      username: 'grace',
      password: null,
    });
    const grant = await identity.sessions.signIn({ login: 'grace', password: PASSWORD });
    expect(grant.granted).toBe(true);
  });

  it('is not made where somebody holds the role', async () => {
    const fixture = await openFixture();
    await createAda(fixture, ['admin']);
    expect(await fixture.identity.ensureAdministrator()).toEqual({ created: false });
  });

  it('is one, however many start at once', async () => {
    const { identity } = await openFixture();
    const all = await Promise.all([1, 2, 3].map(() => identity.ensureAdministrator()));
    expect(all.filter((result) => result.created)).toHaveLength(1);
    expect((await identity.users.list({ role: 'admin' })).total).toBe(1);
  });

  it('does not take over a name that somebody else registered', async () => {
    const { identity } = await openFixture();
    await identity.users.register({
      username: 'admin',
      email: 'eve@example.org',
      password: PASSWORD,
    });
    await expect(identity.ensureAdministrator()).rejects.toMatchObject({ code: 'username-taken' });
    expect(await identity.users.findByLogin('admin')).toMatchObject({ roles: ['user'] });
  });
});
