import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTokenText } from '../../../src/runtime/token/token-text.ts';
import { runs } from '../../fuzz/runs.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
const part = bytes.map((value) => Buffer.from(value).toString('base64url'));

test('what an encoder writes is accepted', () => {
  fc.assert(
    fc.property(fc.tuple(part, part, part), (parts) => {
      expect(isTokenText(parts.join('.'))).toBe(true);
    }),
  );
});

test('a part that an encoder would write in another way is refused', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ .';
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 }), (text) => {
      const canonical =
        text !== '' && Buffer.from(text, 'base64url').toString('base64url') === text;
      expect(isTokenText(`AAAA.${text}.AAAA`)).toBe(canonical);
    }),
    { numRuns: runs(2000) },
  );
});
