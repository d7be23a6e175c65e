import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../codegen/contract/suggest.ts';

const word = fc.string({ unit: fc.constantFrom(...'abc:'), maxLength: 8 });

describe('edit distance', () => {
  it.each([
    ['items:raed', 'items:read', 1],
    ['', 'abc', 3],
    ['login', 'login', 0],
    ['kitten', 'sitting', 3],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is symmetric, zero only for equals, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('gives up above its limit, and only there', () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b);
        const limited = editDistance(a, b, limit);
        if (distance <= limit) expect(limited).toBe(distance);
        else expect(limited).toBeGreaterThan(limit);
      }),
    );
  });
});

describe('suggestions', () => {
  it('name the nearest of several', () => {
    expect(nearest('amdin', ['adm', 'admin', 'admit'])).toBe('admin');
    expect(didYouMean('moderater', ['moderator'])).toBe('did you mean "moderator"?');
  });

  it('stay away where nothing is near', () => {
    expect(nearest('read', ['delete', 'x'])).toBeUndefined();
    expect(nearest('a'.repeat(65), ['a'.repeat(64)])).toBeUndefined();
  });
});
