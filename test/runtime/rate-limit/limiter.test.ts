import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LimitKeys } from '../../../src/runtime/rate-limit/limiter.ts';
import { caller, limit, limiterOf, log, NOW, RemoteStore } from './support.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in the memory of the process', () => {
  test('counts down at once and starts anew after the window', async () => {
    const [policy] = [limit()];
    const limiter = limiterOf([policy]);
    const count = () => limiter.count([policy], caller);
    expect(count()).toEqual({
      exceeded: false,
      undecided: false,
      entries: [{ name: 'burst', limit: 2, windowSeconds: 60, remaining: 1, resetSeconds: 60 }],
      retryAfterSeconds: 0,
    });
    vi.advanceTimersByTime(20_500);
    expect(count()).toMatchObject({
      exceeded: false,
      entries: [{ remaining: 0, resetSeconds: 40 }],
    });
    expect(count()).toMatchObject({
      exceeded: true,
      entries: [{ remaining: 0 }],
      retryAfterSeconds: 40,
    });
    vi.advanceTimersByTime(39_500);
    expect(count()).toMatchObject({ exceeded: false, entries: [{ remaining: 1 }] });
    await limiter.shutdown();
  });

  test('of a hundred at once exactly the limit gets through', async () => {
    const policy = limit({ limit: 7 });
    const limiter = limiterOf([policy]);
    const tallies = await Promise.all(
      Array.from({ length: 100 }, async () => limiter.count([policy], caller)),
    );
    expect(tallies.filter(({ exceeded }) => !exceeded)).toHaveLength(7);
    await limiter.shutdown();
  });

  test('several limits are all counted, and the longest wait is told', async () => {
    const burst = limit({ limit: 1 });
    const daily = limit({ name: 'daily', limit: 1, windowSeconds: 86_400 });
    const limiter = limiterOf([burst, daily]);
    limiter.count([burst, daily], caller);
    expect(limiter.count([burst, daily], caller)).toMatchObject({
      exceeded: true,
      entries: [{ name: 'burst' }, { name: 'daily' }],
      retryAfterSeconds: 86_400,
    });
    await limiter.shutdown();
  });

  test('leaves no timer behind', async () => {
    const limiter = limiterOf([limit(), limit({ name: 'other' })]);
    await limiter.shutdown();
    expect(vi.getTimerCount()).toBe(0);
  });
});

const exceeds = async (key: 'ip' | 'principal' | 'credential' | 'global', two: LimitKeys) => {
  const policy = limit({ limit: 1, key });
  const limiter = limiterOf([policy]);
  limiter.count([policy], { ip: '192.0.2.1', principal: 'p', credential: 'c' });
  const { exceeded } = await limiter.count([policy], two);
  await limiter.shutdown();
  return exceeded;
};

describe('whom a request counts for', () => {
  const stranger = { ip: '198.51.100.9', principal: 'other', credential: 'other' };

  test('each key looks at its own part', async () => {
    expect(await exceeds('ip', { ...stranger, ip: '192.0.2.1' })).toBe(true);
    expect(await exceeds('ip', stranger)).toBe(false);
    expect(await exceeds('principal', { ...stranger, principal: 'p' })).toBe(true);
    expect(await exceeds('principal', stranger)).toBe(false);
    expect(await exceeds('credential', { ...stranger, credential: 'c' })).toBe(true);
    expect(await exceeds('credential', stranger)).toBe(false);
    expect(await exceeds('global', stranger)).toBe(true);
  });

  test('policies of one name share a bucket, others do not', async () => {
    const [login, other] = [limit({ limit: 1 }), limit({ name: 'other', limit: 1 })];
    const limiter = limiterOf([login, login, other]);
    limiter.count([login], caller);
    expect(limiter.count([{ ...login }], caller)).toMatchObject({ exceeded: true });
    expect(limiter.count([other], caller)).toMatchObject({ exceeded: false });
    await limiter.shutdown();
  });

  test('different policies of one name are refused at start', () => {
    expect(() => limiterOf([limit(), limit({ limit: 3 })])).toThrow('share the name "burst"');
  });

  test('a limit that the limiter was not given is an error, not a free pass', () => {
    expect(() => limiterOf([]).count([limit()], caller)).toThrow('does not know');
  });
});

describe('a store that is down', () => {
  test('with "deny" leaves it undecided', async () => {
    const store = new RemoteStore();
    const policy = limit({ onStoreFailure: 'deny' });
    const limiter = limiterOf([policy], { store: () => store });
    store.state = 'down';
    expect(await limiter.count([policy], caller)).toEqual({
      exceeded: false,
      undecided: true,
      entries: [],
      retryAfterSeconds: 5,
    });
  });

  test('with "local" counts in this process and says so once an outage', async () => {
    const [store, logger] = [new RemoteStore(), log()];
    const limiter = limiterOf([limit()], { store: () => store, log: logger });
    const exceeded = async () => (await limiter.count([limit()], caller)).exceeded;
    store.state = 'down';
    expect([await exceeded(), await exceeded(), await exceeded()]).toEqual([false, false, true]);
    expect(logger.error).toHaveBeenCalledOnce();
    store.state = 'up';
    vi.advanceTimersByTime(1000);
    expect(await exceeded()).toBe(false);
    expect(logger.info).toHaveBeenCalledOnce();
    store.state = 'down';
    await exceeded();
    expect(logger.error).toHaveBeenCalledTimes(2);
    await limiter.shutdown();
    expect(store.stopped).toBe(true);
  });

  test('is left alone for a second', async () => {
    const store = new RemoteStore();
    const limiter = limiterOf([limit()], { store: () => store });
    store.state = 'down';
    for (let count = 0; count < 10; count += 1) await limiter.count([limit()], caller);
    expect(store.asked).toBe(1);
    await limiter.shutdown();
  });

  test('that never answers is down after a second', async () => {
    const store = new RemoteStore();
    const policy = limit({ onStoreFailure: 'deny' });
    const limiter = limiterOf([policy], { store: () => store });
    store.state = 'hung';
    const pending = limiter.count([policy], caller);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await pending).toMatchObject({ undecided: true });
  });

  test.each([
    ['no count', { totalHits: 0, resetTime: new Date(NOW) }],
    ['half a count', { totalHits: 1.5, resetTime: new Date(NOW) }],
    ['a text', { totalHits: '1', resetTime: new Date(NOW) }],
    ['no date', { totalHits: 1, resetTime: new Date(NaN) }],
    ['nothing', undefined],
  ])('that answers with %s is down', async (_name, answer) => {
    const store = Object.assign(new RemoteStore(), { increment: () => answer as never });
    const policy = limit({ onStoreFailure: 'deny' });
    const limiter = limiterOf([policy], { store: () => store });
    expect(await limiter.count([policy], caller)).toMatchObject({ undecided: true });
  });

  test('that cannot be opened is down', async () => {
    const store = Object.assign(new RemoteStore(), { init: () => Promise.reject(new Error('no')) });
    const policy = limit({ onStoreFailure: 'deny' });
    const limiter = limiterOf([policy], { store: () => store });
    expect(await limiter.count([policy], caller)).toMatchObject({ undecided: true });
  });

  test('does not hide another limit that is exceeded', async () => {
    const store = new RemoteStore();
    const [down, near] = [
      limit({ name: 'down', onStoreFailure: 'deny' }),
      limit({ name: 'near', limit: 1 }),
    ];
    const limiter = limiterOf([down, near], {
      store: ({ name }) => (name === 'down' ? store : new RemoteStore()),
    });
    await limiter.count([down, near], caller);
    store.state = 'down';
    expect(await limiter.count([down, near], caller)).toMatchObject({
      exceeded: true,
      undecided: true,
      retryAfterSeconds: 30,
    });
  });

  test('is asked of every limit before one answer is waited for', async () => {
    const store = Object.assign(new RemoteStore(), { state: 'hung' });
    const policies = [limit(), limit({ name: 'daily' }), limit({ name: 'all', key: 'global' })];
    const limiter = limiterOf(policies, { store: () => store });
    void limiter.count(policies, caller);
    expect(store.asked).toBe(3);
    await limiter.shutdown();
  });
});
