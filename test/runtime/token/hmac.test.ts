import { createHmac, createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { algorithms } from '../../../src/runtime/token/algorithms.ts';
import { Hmac } from '../../../src/runtime/token/hmac.ts';
import { runs } from '../../fuzz/runs.ts';

const MOST = 400;
const hashes = [...algorithms.values()].filter((algorithm) => algorithm.family === 'secret');
const character = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const text = fc.string({ unit: character, maxLength: MOST });
/** Also longer ones than what a hash works on at a time, which are hashed first (RFC 2104 2). */
const secret = fc.uint8Array({ minLength: 1, maxLength: 200 });

test('is the HMAC of node:crypto, whatever was asked before', () => {
  const some = fc.array(text, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...hashes), secret, some, (algorithm, bytes, texts) => {
      const key = createSecretKey(bytes);
      const hmac = new Hmac(algorithm, key, MOST);
      for (const each of texts) {
        const code = createHmac(algorithm.hash, key).update(each, 'latin1').digest('base64url');
        expect(hmac.matches(each, code)).toBe(true);
        const other = (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
        for (const wrong of [other, code.slice(1), `${code}A`, '']) {
          expect(hmac.matches(each, wrong)).toBe(false);
        }
        expect(hmac.matches(`${each}x`, code)).toBe(false);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('a text that is too long has none', () => {
  const [algorithm] = hashes;
  if (algorithm === undefined) throw new Error('there is no algorithm');
  const key = createSecretKey(Buffer.alloc(32, 1));
  const code = createHmac(algorithm.hash, key).update('x'.repeat(5)).digest('base64url');
  expect(new Hmac(algorithm, key, 5).matches('x'.repeat(5), code)).toBe(true);
  expect(new Hmac(algorithm, key, 4).matches('x'.repeat(5), code)).toBe(false);
});
