import { expect, test } from 'vitest';
import type { Claims } from '../../../src/runtime/token/claims.ts';
import { VerifiedTokens } from '../../../src/runtime/token/verified-tokens.ts';

const claims: Claims = { iss: 'i', sub: 's', aud: 'a', exp: 2, iat: 1 };

test('at most ten thousand are kept, the longest unused go first', () => {
  const tokens = new VerifiedTokens();
  for (let count = 0; count < 10_000; count += 1) tokens.set(`t${count}`, claims, 10);
  expect(tokens.get('t0', 5)).toBe(claims);
  tokens.set('one more', claims, 10);
  expect(tokens.size).toBe(10_000);
  expect(tokens.get('t0', 5)).toBe(claims);
  expect(tokens.get('t1', 5)).toBeNull();
});

test('at most sixteen megabytes are kept', () => {
  const tokens = new VerifiedTokens();
  for (let count = 0; count < 600; count += 1) {
    tokens.set(`${count}`.padEnd(8192, 'x'), claims, 10);
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
