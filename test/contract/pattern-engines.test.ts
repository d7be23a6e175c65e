import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../codegen/contract/pattern/engine.ts';
import { re2Source } from '../../codegen/contract/pattern/re2.ts';
import { linearPattern } from '../../src/runtime/request/pattern.ts';
import { runs } from '../fuzz/runs.ts';

describe('the engine of a pattern', () => {
  it.each([
    '^[a-z]+$',
    '^[a-z]+(\\.[a-z]+)*@x$',
    '^\\s*\\S+$',
    '^[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}$',
    '^(?!-)[a-z-]$',
    '^(a|b){1,63}$',
    'abc',
  ])('%s is the native one', (pattern) => {
    expect(engineOf(pattern)).toBe('native');
  });

  it.each([
    '^(a+)+$',
    '\\s+$',
    '^.*a.*b$',
    '^\\w+\\d+$',
    '^a{1,500}a{1,500}$',
    '^a$|^a+b$',
    '^([a-z]+-?)*[a-z]+$',
    '^(\\p{Mn}|\\p{Me})+$',
    `^(${'.|'.repeat(150)}.)+$`,
  ])('%s is one of linear time', (pattern) => {
    expect(engineOf(pattern)).toBe('linear');
  });

  it.each([
    '^(?!.*x)(?=.*a).*a.*b$',
    '^(?=.*a.*b)x$',
    '(?!aws:)[a-z]+:',
    '(.)\\1+x',
    '\\p{Script=Greek}+!',
    'a{2000,}b',
  ])('%s is the native one, for short texts', (pattern) => {
    expect(engineOf(pattern)).toBe('short');
  });

  it.each(['^(a+)+(?!b)$', '^(a+)+\\1$', '^(?=(a+)+$)'])('%s is none', (pattern) => {
    expect(engineOf(pattern)).toBeNull();
  });
});

const pieces = [...'ab.*+?|()[]^$-{}', '\\s', '\\S', '\\d', '\\w', '\\b', '[^', '{2}']
  .concat('{1,3}', '\\u0061', '\\u{1F600}', '\\ud83d\\ude00', '\\x62', '\\cJ', '\\0', '\\/')
  .concat('\\p{L}', '\\P{Lu}', '\\-', '\\[', '\\]', '(?:', '(?<n>', ':', '[[:alpha:]]', '&&');
const pattern = fc
  .array(fc.constantFrom(...pieces), { maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter(isPattern);
const text = fc.string({
  unit: fc.constantFrom(...'abA9_-:[]^&/ \n\r\t\u0000\b\u000b\u00a0\u2028\ufeffé', '😀'),
  maxLength: 7,
});

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

describe('a pattern in the syntax of RE2', () => {
  it('fits the same texts', () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 12, maxLength: 12 }), (source, texts) => {
        fc.pre(!/\*\*|[*+?}][*+?{]/.test(source.replace(/\\./g, '')));
        const native = new RegExp(source, 'u');
        const linear = linearPattern(re2Source(source));
        for (const each of texts) {
          expect({ source, each, fits: linear.test(each) }).toEqual({
            source,
            each,
            fits: native.test(each),
          });
        }
      }),
      { numRuns: runs(2000) },
    );
  });
});
