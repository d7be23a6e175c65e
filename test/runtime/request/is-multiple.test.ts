import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMultiple } from '../../../src/runtime/request/is-multiple.ts';

test('amounts of cents are multiples of 0.01, fractions of a cent are not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 1, max: 9 }),
      (cents, more) => {
        const written = (digits: string): number => Number(`${digits}e-2`);
        expect(isMultiple(written(String(cents)), 0.01)).toBe(true);
        expect(isMultiple(Number(`${cents}${more}e-3`), 0.01)).toBe(false);
      },
    ),
  );
});

test.each([
  [0, 0.01, true],
  [-0, 3, true],
  [1e308, 5e-324, true],
  [5e-324, 1e308, false],
  [1e21, 1, true],
  [9, -3, true],
  [1.5, 0.5, true],
  [1, 0, false],
  [Infinity, 1, false],
  [NaN, 1, false],
])('%d of %d: %s', (value, divisor, expected) => {
  expect(isMultiple(value, divisor)).toBe(expected);
});
