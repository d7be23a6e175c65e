import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodePattern } from '../../codegen/contract/document/patterns.ts';
import { runs } from '../fuzz/runs.ts';

const pieces = ['\\_', '\\-', '\\@', '\\/', '\\.', '\\d', '\\w', '\\s', '\\040', '\\101'].concat([
  '-',
  '_',
  'a',
  '9',
  '[',
  ']',
  '(',
  ')',
  '(?:',
  '*',
  '+',
  '?',
  '|',
  '^',
  '$',
  '.',
  '\\\\',
  '\\"',
  '\\#',
]);
const pattern = fc
  .array(fc.constantFrom(...pieces), { maxLength: 12 })
  .map((parts) => parts.join(''));
const text = fc.string({ unit: fc.constantFrom(...'aA9_-@/. \\"#d|'), maxLength: 8 });

describe('a pattern', () => {
  it('is rewritten as a Unicode one that fits the same texts, or refused', () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 20, maxLength: 20 }), (source, texts) => {
        const rewritten = unicodePattern(source);
        if (rewritten === null) return;
        const before = new RegExp(source);
        const after = new RegExp(rewritten, 'u');
        for (const each of texts) expect(after.test(each)).toBe(before.test(each));
      }),
      { numRuns: runs(3_000) },
    );
  });

  it.each([
    ['^[\\w-.]+\\@[\\s-_]$', '^[\\w\\-.]+@[\\s\\-_]$'],
    ['[^/:|\\000-\\037]+', '[^/:|\\x00-\\x1f]+'],
    ['^\\p{Lu}$', '^\\p{Lu}$'],
    ['\\p{Print}+', null],
    ['[a-z]{1-70}', null],
    ['\\Aab\\Z', null],
    ['(?i)a', null],
    ['(', null],
  ])('%s is %s', (source, expected) => {
    expect(unicodePattern(source)).toBe(expected);
  });
});
