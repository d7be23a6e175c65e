import { describe, expect, test } from 'vitest';
import type { LimitSpec } from '../../../src/runtime/contract.ts';
import { resolveLimits } from '../../../src/runtime/rate-limit/resolve.ts';
import { limit } from './support.ts';

function resolve(more: Partial<LimitSpec>, env: Record<string, string | undefined> = {}) {
  return resolveLimits([{ ...limit(), ...more }], env)[0]?.limit;
}

const setting = { env: 'LOGIN_LIMIT' };

test('a number is itself, a setting is read, a fallback stands in', () => {
  expect(resolve({ limit: 5 })).toBe(5);
  expect(resolve({ limit: setting }, { LOGIN_LIMIT: ' 7 ' })).toBe(7);
  expect(resolve({ limit: { ...setting, fallback: 9 } }, { LOGIN_LIMIT: '' })).toBe(9);
});

describe('a setting that is no count is an error that names it', () => {
  test.each(['0', '-1', '1.5', 'many', '1e3', '0x10', '1 000', '9'.repeat(16)])('%s', (text) => {
    expect(() => resolve({ limit: { ...setting, fallback: 9 } }, { LOGIN_LIMIT: text })).toThrow(
      'LOGIN_LIMIT must be a whole number of at least 1; the rate limit "burst" reads it',
    );
  });

  test('missing', () => {
    expect(() => resolve({ limit: setting })).toThrow('needs the setting LOGIN_LIMIT');
    expect(() => resolve({ limit: { env: 'toString' } })).toThrow('needs the setting toString');
  });
});

test.each<[Partial<LimitSpec>, string]>([
  [{ limit: 0 }, 'at least 1'],
  [{ limit: NaN }, 'at least 1'],
  [{ limit: Infinity }, 'at least 1'],
  [{ limit: { env: 'X', fallback: 0 } }, 'at least 1'],
  [{ windowSeconds: 0 }, 'window'],
  [{ windowSeconds: 2_592_000 }, '24 days'],
  [{ name: 'a"b' }, 'cannot name'],
])('%j is refused', (more, message) => {
  expect(() => resolve(more)).toThrow(message);
});
