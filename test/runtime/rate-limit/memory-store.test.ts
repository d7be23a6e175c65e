import type { Options } from 'express-rate-limit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { memoryStore } from '../../../src/runtime/rate-limit/memory-store.ts';

test('a count does not grow after it was given', async () => {
  const store = memoryStore();
  await store.init?.({ windowMs: 60_000 } as Options);
  const first = await store.increment('a');
  await store.increment('a');
  expect(first.totalHits).toBe(1);
  await store.shutdown?.();
});

test('beyond 100,000 keys the oldest is forgotten', async () => {
  const store = memoryStore();
  await store.init?.({ windowMs: 60_000 } as Options);
  for (let key = 0; key <= 100_000; key += 1) void store.increment(`k${key}`);
  expect((await store.increment('k100000')).totalHits).toBe(2);
  expect((await store.increment('k0')).totalHits).toBe(1);
  await store.shutdown?.();
});

test('a key counts anew once its window is over', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const store = memoryStore();
  await store.init?.({ windowMs: 60_000 } as Options);
  await store.increment('a');
  vi.setSystemTime(Date.now() + 59_999);
  expect((await store.increment('a')).totalHits).toBe(2);
  vi.setSystemTime(Date.now() + 1);
  const again = await store.increment('a');
  expect(again.totalHits).toBe(1);
  expect(again.resetTime?.getTime()).toBe(Date.now() + 60_000);
  await store.shutdown?.();
});
