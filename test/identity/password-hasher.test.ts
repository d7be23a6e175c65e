import { hash as argon2Hash } from 'argon2';
import { describe, expect, it } from 'vitest';
import { createPasswordHasher } from '../../src/identity/password-hasher.ts';
import { FAST_HASHING, PASSWORD } from './support.ts';

const OPTIONS = { ...FAST_HASHING, lanes: 1, concurrency: 2, queue: 3 };

describe('password hashing', () => {
  it('stores argon2id with a salt of its own', async () => {
    const hasher = await createPasswordHasher(OPTIONS);
    const [first, second] = [await hasher.hash(PASSWORD), await hasher.hash(PASSWORD)];
    expect(first).toMatch(/^\$argon2id\$v=19\$/);
    expect(first).not.toBe(second);
    expect(await hasher.verify(async () => first, PASSWORD)).toEqual({ ok: true, outdated: false });
    expect(await hasher.verify(async () => first, `${PASSWORD}x`)).toEqual({ ok: false });
  });

  it('hashes with the floor of OWASP by default', async () => {
    const floor = { memoryKiB: 19_456, passes: 2, lanes: 1, concurrency: 2, queue: 3 };
    const hasher = await createPasswordHasher(floor);
    expect(await hasher.hash(PASSWORD)).toContain('m=19456,p=1,t=2');
  });

  it('tells that a hash of other parameters is outdated', async () => {
    const hasher = await createPasswordHasher({ ...OPTIONS, passes: 2 });
    const old = await argon2Hash(PASSWORD, { memoryCost: 1_024, timeCost: 1, parallelism: 1 });
    expect(await hasher.verify(async () => old, PASSWORD)).toEqual({ ok: true, outdated: true });
  });

  it.each([
    ['no hash', null],
    ['an empty one', ''],
    ['nonsense', 'plain text'],
    ['a bcrypt one', '$2b$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234'],
    ['a truncated one', '$argon2id$v=19$m=1024,p=1,t=1$c2FsdHNhbHQ'],
    ['4 TiB of memory', `$argon2id$v=19$m=4294967295,p=1,t=1$c2FsdHNhbHRzYWx0$${'A'.repeat(43)}`],
    ['endless passes', `$argon2id$v=19$m=1024,p=1,t=4294967295$c2FsdHNhbHRzYWx0$${'A'.repeat(43)}`],
    ['repeated costs', `$argon2id$v=19$m=4194304,m=8,p=1,t=1$c2FsdHNhbHRzYWx0$${'A'.repeat(43)}`],
  ])('fails and does not throw for %s', async (_, stored) => {
    const hasher = await createPasswordHasher(OPTIONS);
    expect(await hasher.verify(async () => stored, PASSWORD)).toEqual({ ok: false });
  });

  it('refuses the password of the comparison that unknown users get', async () => {
    const hasher = await createPasswordHasher(OPTIONS);
    expect(await hasher.verify(async () => null, 'no password hashes to this')).toEqual({
      ok: false,
    });
  });

  it('lets a bounded number wait and refuses the rest as busy', async () => {
    const hasher = await createPasswordHasher(OPTIONS);
    const attempts = Array.from({ length: 9 }, () => hasher.hash(PASSWORD));
    const outcomes = await Promise.allSettled(attempts);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(9 - OPTIONS.concurrency - OPTIONS.queue);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'busy', retryAfterSeconds: 2 });
    }
    expect(await hasher.hash(PASSWORD)).toMatch(/^\$argon2id/);
  });

  it('asks for a stored hash in turn, and not at all for what it refuses', async () => {
    const hasher = await createPasswordHasher({ ...OPTIONS, concurrency: 1 });
    const stored = await hasher.hash(PASSWORD);
    const store = Promise.withResolvers<string>();
    const first = Promise.withResolvers<void>();
    let asked = 0;
    const find = (): Promise<string> => {
      asked += 1;
      first.resolve();
      return store.promise;
    };
    const attempts = Array.from({ length: 9 }, () => hasher.verify(find, PASSWORD));
    const settled = Promise.allSettled(attempts);
    await expect(attempts.at(-1)).rejects.toMatchObject({ code: 'busy' });
    await first.promise;
    expect(asked).toBe(1);
    store.resolve(stored);
    await settled;
    expect(asked).toBe(1 + OPTIONS.queue);
  });

  it('gives the turn on where no stored hash can be read', async () => {
    const hasher = await createPasswordHasher({ ...OPTIONS, concurrency: 1 });
    const down = new Error('the store is down');
    const attempts = Array.from({ length: 3 }, () =>
      hasher.verify(() => Promise.reject(down), PASSWORD),
    );
    for (const outcome of await Promise.allSettled(attempts)) {
      expect(outcome).toEqual({ status: 'rejected', reason: down });
    }
    expect(await hasher.hash(PASSWORD)).toMatch(/^\$argon2id/);
  });
});
