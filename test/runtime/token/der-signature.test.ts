import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derSignature } from '../../../src/runtime/token/der-signature.ts';
import { runs } from '../../fuzz/runs.ts';

/** The two numbers of a signature that OpenSSL wrote, each in full length. */
function padded(der: Buffer, half: number): Buffer {
  let at = der[1] === 0x81 ? 3 : 2;
  const numbers = [0, 1].map(() => {
    const length = der[at + 1] ?? 0;
    const digits = der.subarray(at + 2, at + 2 + length).toString('hex');
    at += 2 + length;
    return Buffer.from(digits.replace(/^(?:00)+/, '').padStart(half * 2, '0'), 'hex');
  });
  return Buffer.concat(numbers);
}

describe.each([
  ['P-256', 32],
  ['P-384', 48],
  ['P-521', 66],
])('%s', (namedCurve, half) => {
  test('is written as OpenSSL writes it', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve });
    for (let count = 0; count < 100; count += 1) {
      const der = sign('sha256', Buffer.from([count]), privateKey);
      expect(derSignature(padded(der, half))).toEqual(der);
    }
  });

  test('can be read back, whatever its numbers are', () => {
    const digit = fc.oneof(
      fc.constantFrom(0, 1, 0x7f, 0x80, 0xff),
      fc.integer({ min: 0, max: 255 }),
    );
    const zeros = fc.integer({ min: 0, max: half });
    const number = fc
      .tuple(zeros, fc.array(digit, { minLength: half, maxLength: half }))
      .map(([count, digits]) => [...digits.fill(0, 0, count)]);
    fc.assert(
      fc.property(number, number, (r, s) => {
        const signature = Buffer.from([...r, ...s]);
        expect(padded(derSignature(signature), half)).toEqual(signature);
      }),
      { numRuns: runs(300) },
    );
  });
});
