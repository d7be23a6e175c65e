import { describe, expect, it } from 'vitest';
import { createAccessTokens } from '../../src/identity/access-token.ts';
import { createAuthority } from '../../src/identity/authority.ts';
import { resolveOptions } from '../../src/identity/identity-options.ts';
import { signIn } from '../../src/identity/sign-in.ts';
import type { UserRow } from '../../src/identity/user-rows.ts';
import {
  type Fixture,
  OTHER_PASSWORD,
  PASSWORD,
  createAda,
  openFixture,
  optionsFor,
  signInAda,
} from './support.ts';

async function createMany({ identity, clock }: Fixture, names: readonly string[]): Promise<void> {
  for (const username of names) {
    clock.ms += 1;
    const email = `${username}@example.org`;
    await identity.users.create({ username, email, password: PASSWORD });
  }
}

describe('finding users', () => {
  it('gives null for unknown ids, hostile ones too', async () => {
    const { identity } = await openFixture();
    for (const id of ['', 'x', '__proto__', "' or ''='", '\u0000']) {
      expect(await identity.users.find(id)).toBeNull();
      expect(await identity.users.findByLogin(id)).toBeNull();
    }
  });

  it('never shows the hash of the password', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    expect(JSON.stringify(ada)).not.toContain('argon2');
    expect(await fixture.identity.users.find(ada.id)).toEqual(ada);
    expect(ada).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/),
      username: 'ada',
      email: 'ada@example.org',
      fullName: null,
      bio: null,
      roles: ['user'],
      permissions: [],
      disabled: false,
      createdAt: fixture.clock.ms,
      updatedAt: fixture.clock.ms,
      version: 1,
    });
  });
});

describe('listing users', () => {
  it('walks every user once, in the order of creation', async () => {
    const fixture = await openFixture();
    const names = ['eve', 'bob', 'zoe', 'amy', 'kim'];
    await createMany(fixture, names);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await fixture.identity.users.list({ limit: 2, cursor });
      expect(page.total).toBe(5);
      seen.push(...page.items.map((user) => user.username));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(names);
  });

  it('has no next page where the last one is full', async () => {
    const fixture = await openFixture();
    await createMany(fixture, ['eve', 'bob']);
    const page = await fixture.identity.users.list({ limit: 2 });
    expect(page.nextCursor).toBeNull();
  });

  it('searches parts of name, address and username; wildcards are text', async () => {
    const fixture = await openFixture();
    const { users } = fixture.identity;
    await createMany(fixture, ['bob_k', 'bobek', 'carol']);
    const carol = await users.findByLogin('carol');
    await users.update(carol?.id ?? '', { fullName: 'Carol 100% \u00c9toile' });
    const found = async (search: string): Promise<string[]> =>
      (await users.list({ search })).items.map((user) => user.username);
    expect(await found('BOB')).toEqual(['bob_k', 'bobek']);
    expect(await found('b_k')).toEqual(['bob_k']);
    expect(await found('100%')).toEqual(['carol']);
    expect(await found('\u00e9TOILE')).toEqual(['carol']);
    expect(await found('carol@example')).toEqual(['carol']);
    expect(await found('%')).toEqual(['carol']);
    expect(await found('\\')).toEqual([]);
    expect(await found('\u0000')).toEqual([]);
    expect(await found("' or 1=1 --")).toEqual([]);
  });

  it('filters by role and state', async () => {
    const fixture = await openFixture();
    const { users } = fixture.identity;
    await createMany(fixture, ['bob', 'carol']);
    const bob = await users.findByLogin('bob');
    await users.update(bob?.id ?? '', { roles: ['moderator'], disabled: true });
    const names = async (query: Parameters<typeof users.list>[0]): Promise<string[]> =>
      (await users.list(query)).items.map((user) => user.username);
    expect(await names({ role: 'moderator' })).toEqual(['bob']);
    expect(await names({ disabled: false })).toEqual(['carol']);
    expect(await names({ disabled: true, role: 'user' })).toEqual([]);
  });

  it.each([0, -1, 101, 1.5, Number.NaN, Infinity])('refuses a limit of %s', async (limit) => {
    const { identity } = await openFixture();
    await expect(identity.users.list({ limit })).rejects.toMatchObject({
      code: 'invalid',
      field: 'limit',
    });
  });

  it.each(['', 'x', 'bm9wZQ', 'W10', '%00'])('refuses the cursor %j', async (cursor) => {
    const { identity } = await openFixture();
    await expect(identity.users.list({ cursor })).rejects.toMatchObject({ code: 'bad-cursor' });
  });
});

describe('changing a user', () => {
  it('changes what is named and counts versions', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    fixture.clock.ms += 5;
    const bio = 'First line.\nSecond <b>line</b>.';
    const changed = await fixture.identity.users.update(ada.id, { fullName: 'Ada', bio });
    expect(changed).toEqual({
      ...ada,
      fullName: 'Ada',
      bio,
      updatedAt: fixture.clock.ms,
      version: 2,
    });
    const cleared = await fixture.identity.users.update(ada.id, { bio: null });
    expect(cleared).toMatchObject({ fullName: 'Ada', bio: null, version: 3 });
  });

  it('refuses a change of a version that is past', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const patch = { fullName: 'Ada', expectedVersion: 1 };
    await fixture.identity.users.update(ada.id, patch);
    await expect(fixture.identity.users.update(ada.id, patch)).rejects.toMatchObject({
      code: 'version-mismatch',
    });
  });

  it.each([
    ['roles', { roles: ['admin', 'root'] }],
    ['roles', { roles: ['__proto__'] }],
    ['permissions', { permissions: ['constructor'] }],
    ['bio', { bio: 'x'.repeat(501) }],
    ['bio', { bio: 'bell\u0007' }],
    ['bio', { bio: 'lone \ud800 surrogate' }],
  ])('refuses bad %s and changes nothing', async (field, patch) => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const attempt = fixture.identity.users.update(ada.id, { fullName: 'Changed', ...patch });
    await expect(attempt).rejects.toMatchObject({ code: 'invalid', field });
    expect(await fixture.identity.users.find(ada.id)).toEqual(ada);
  });

  it('tells that there is no such user', async () => {
    const { identity } = await openFixture();
    const { users } = identity;
    const missing = { code: 'not-found' };
    await expect(users.update('x', { bio: null })).rejects.toMatchObject(missing);
    await expect(users.remove('x')).rejects.toMatchObject(missing);
  });
});

describe('the last administrator', () => {
  it.each([
    ['disabled', ({ users }, id) => users.update(id, { disabled: true })],
    ['demoted', ({ users }, id) => users.update(id, { roles: ['user'] })],
    ['removed', ({ users }, id) => users.remove(id)],
  ] satisfies [string, (identity: Fixture['identity'], id: string) => Promise<unknown>][])(
    'cannot be %s; one of two can',
    async (_, act) => {
      const fixture = await openFixture();
      const ada = await createAda(fixture, ['admin']);
      await expect(act(fixture.identity, ada.id)).rejects.toMatchObject({
        code: 'last-administrator',
      });
      expect(await fixture.identity.users.find(ada.id)).toEqual(ada);
      const other = { username: 'bob', email: 'bob@example.org', password: PASSWORD };
      await fixture.identity.users.create({ ...other, roles: ['admin'] });
      await act(fixture.identity, ada.id);
    },
  );

  it('stays when two remove one another at once', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture, ['admin']);
    const other = { username: 'bob', email: 'bob@example.org', password: PASSWORD };
    const bob = await fixture.identity.users.create({ ...other, roles: ['admin'] });
    await Promise.allSettled([ada, bob].map(({ id }) => fixture.identity.users.remove(id)));
    expect((await fixture.identity.users.list({ role: 'admin' })).total).toBe(1);
  });
});

describe('changing the password', () => {
  it('needs the current one', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const change = { current: OTHER_PASSWORD, next: 'granite-willow-ember' };
    await expect(fixture.identity.users.changePassword(ada.id, change)).rejects.toMatchObject({
      code: 'wrong-password',
    });
    await signInAda(fixture);
  });

  it('makes the new one the only one', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const change = { current: PASSWORD, next: OTHER_PASSWORD };
    await fixture.identity.users.changePassword(ada.id, change);
    const signIn = async (password: string): Promise<boolean> =>
      (await fixture.identity.sessions.signIn({ login: 'ada', password })).granted;
    expect(await signIn(PASSWORD)).toBe(false);
    expect(await signIn(OTHER_PASSWORD)).toBe(true);
  });

  it('lets one of two concurrent changes win', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const outcomes = await Promise.allSettled(
      [OTHER_PASSWORD, 'granite-willow-ember'].map((next) =>
        fixture.identity.users.changePassword(ada.id, { current: PASSWORD, next }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('leaves no session to a sign-in that had checked the old one', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const { db, clock, identity } = fixture;
    const options = resolveOptions(optionsFor(db, clock));
    const request = { login: 'ada', password: PASSWORD };
    const parts = {
      ...options,
      authority: createAuthority(options.roles),
      accessTokens: createAccessTokens({ ...options, lifetime: 900 }),
      passwords: {
        check: async (find: () => Promise<UserRow | null>) => {
          const row = await find();
          await identity.users.changePassword(ada.id, { current: PASSWORD, next: OTHER_PASSWORD });
          return row;
        },
      },
    };
    expect(await signIn(parts, request)).toEqual({ granted: false, error: 'invalid_grant' });
    expect(await identity.sessions.list(ada.id)).toEqual([]);
  });

  it('checks the new one', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const change = { current: PASSWORD, next: 'password1234' };
    await expect(fixture.identity.users.changePassword(ada.id, change)).rejects.toMatchObject({
      code: 'invalid',
      field: 'password',
    });
  });
});
