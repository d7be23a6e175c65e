import { expect, test } from 'vitest';
import { rateLimitHeaders } from '../../../src/runtime/rate-limit/headers.ts';

const burst = { name: 'burst', limit: 100, windowSeconds: 60, remaining: 50, resetSeconds: 30 };

test('are written as the draft says', () => {
  const daily = { ...burst, name: 'daily', limit: 1000, windowSeconds: 86_400 };
  expect(rateLimitHeaders([burst, daily])).toEqual({
    RateLimit: '"burst";r=50;t=30, "daily";r=50;t=30',
    'RateLimit-Policy': '"burst";q=100;w=60, "daily";q=1000;w=86400',
  });
});

test('cannot be broken out of', () => {
  const { RateLimit } = rateLimitHeaders([{ ...burst, name: 'a"\\\r\nX: é' }]);
  expect(RateLimit).toBe('"a\\"\\\\??X: ?";r=50;t=30');
});
