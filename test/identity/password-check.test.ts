import { describe, expect, it } from 'vitest';
import { createPasswordCheck } from '../../src/identity/password-check.ts';
import { findUserRowByLogin } from '../../src/identity/user-rows.ts';
import { OTHER_PASSWORD, PASSWORD, createAda, openFixture, optionsFor } from './support.ts';
import { openIdentity } from 'gatewright/identity';

describe('checking a password', () => {
  it('does the same work whether or not there is an account', async () => {
    const fixture = await openFixture();
    const ada = await createAda(fixture);
    const work: string[] = [];
    fixture.db.on('query', ({ sql }: { sql: string }) => work.push(sql));
    const fail = { ok: false } as const;
    const hasher = {
      hash: async () => '',
      verify: async (find: () => Promise<string | null>) => {
        await find();
        work.push('verify');
        return fail;
      },
    };
    const { check } = createPasswordCheck(fixture.db, hasher, () => fixture.clock.ms);
    const find = (login: string) => () => findUserRowByLogin(fixture.db, login);
    await check(find('nobody'), PASSWORD);
    const forNobody = work.splice(0);
    await check(find(ada.username), OTHER_PASSWORD);
    expect(forNobody).toHaveLength(3);
    expect(work).toEqual(forNobody);
  });

  it('counts guesses that run side by side', async () => {
    const fixture = await openFixture({
      passwords: { hashing: { memoryKiB: 1_024, passes: 1, queue: 200 } },
    });
    await createAda(fixture);
    const wrong = { login: 'ada', password: OTHER_PASSWORD };
    await Promise.all(Array.from({ length: 100 }, () => fixture.identity.sessions.signIn(wrong)));
    const right = await fixture.identity.sessions.signIn({ login: 'ada', password: PASSWORD });
    expect(right.granted).toBe(false);
  });

  it('upgrades an old hash at sign-in', async () => {
    const fixture = await openFixture();
    await createAda(fixture);
    const stored = async (): Promise<string | undefined> =>
      (await findUserRowByLogin(fixture.db, 'ada'))?.password_hash;
    const old = await stored();
    const stronger = await openIdentity({
      ...optionsFor(fixture.db, fixture.clock),
      passwords: { hashing: { memoryKiB: 2_048, passes: 1 } },
    });
    const request = { login: 'ada', password: PASSWORD };
    expect((await stronger.sessions.signIn(request)).granted).toBe(true);
    expect(await stored()).not.toBe(old);
    expect(await stored()).toContain('m=2048');
    expect((await stronger.sessions.signIn(request)).granted).toBe(true);
  });
});
