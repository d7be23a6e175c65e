import { expect, test } from 'vitest';
import type { Claims } from '../../../src/runtime/token/claims.ts';
import { VerifiedTokens } from '../../../src/runtime/token/verified-tokens.ts';

const claims: Claims = { iss: 'i', sub: 's', aud: 'a', exp: 2, iat: 1 };

/** Ten thousand, `t0` the oldest. */
function full(): VerifiedTokens {
  const tokens = new VerifiedTokens();
  for (let count = 0; count < 10_000; count += 1) tokens.set(`t${count}`, claims, 10);
  return tokens;
}

test('at most ten thousand are kept, the oldest that nobody used go first', () => {
  const tokens = full();
  expect(tokens.get('t0', 5)).toBe(claims);
  tokens.set('one more', claims, 10);
  expect(tokens.size).toBe(10_000);
  expect(tokens.get('t0', 5)).toBe(claims);
  expect(tokens.get('t1', 5)).toBeNull();
});

test('a used one has its second chance behind all others, and each use gives it one', () => {
  const tokens = full();
  tokens.get('t0', 5);
  for (let count = 0; count < 10_001; count += 1) tokens.set(`new${count}`, claims, 10);
  expect(tokens.get('t0', 5)).toBeNull();
  expect(tokens.get('new0', 5)).toBeNull();
  expect(tokens.get('new1', 5)).toBe(claims);
  for (let count = 0; count < 9_999; count += 1) tokens.set(`newer${count}`, claims, 10);
  expect(tokens.get('new1', 5)).toBe(claims);
  expect(tokens.size).toBe(10_000);
});

test('where all were used, the oldest goes all the same', () => {
  const tokens = full();
  for (let count = 0; count < 10_000; count += 1) tokens.get(`t${count}`, 5);
  tokens.set('one more', claims, 10);
  expect(tokens.size).toBe(10_000);
  expect(tokens.get('one more', 5)).toBe(claims);
  expect(tokens.get('t0', 5)).toBeNull();
  expect(tokens.get('t9999', 5)).toBe(claims);
});

test('at most sixteen megabytes are kept', () => {
  const tokens = new VerifiedTokens();
  for (let count = 0; count < 600; count += 1) {
    tokens.set(`${count}`.padStart(8192, 'x'), claims, 10);
  }
  expect(tokens.size).toBe(512);
});

test('one whose time is over is forgotten', () => {
  const tokens = new VerifiedTokens();
  tokens.set('t', claims, 10);
  expect(tokens.get('t', 9)).toBe(claims);
  expect(tokens.get('t', 10)).toBeNull();
  expect(tokens.size).toBe(0);
});

test('the same one counts once', () => {
  const tokens = new VerifiedTokens();
  for (let count = 0; count < 600; count += 1) tokens.set('x'.repeat(8192), claims, 10);
  expect(tokens.size).toBe(1);
});

test('a token that ends like a good one is not known', () => {
  const tokens = new VerifiedTokens();
  const signature = 's'.repeat(43);
  tokens.set(`a.b.${signature}`, claims, 10);
  expect(tokens.get(`a.b.${signature}`, 5)).toBe(claims);
  expect(tokens.get(`a.c.${signature}`, 5)).toBeNull();
  expect(tokens.get(`b.${signature}`, 5)).toBeNull();
});
