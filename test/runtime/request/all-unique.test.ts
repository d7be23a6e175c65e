import equal from 'fast-deep-equal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allUnique } from '../../../src/runtime/request/all-unique.ts';

const scalar = fc.constantFrom<unknown>(0, -0, 1, '1', '', true, 'true', null, 'null', '[]', '{}');
const { item } = fc.letrec((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('item'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('item'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}));

function isUniquePairwise(items: readonly unknown[]): boolean {
  return items.every((a, index) => !items.slice(0, index).some((b) => equal(a, b)));
}

describe('unique items', () => {
  it('are those of which no two are equal', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const expected = isUniquePairwise(items);
        seen.add(expected);
        expect(allUnique(items)).toBe(expected);
      }),
    );
    expect(seen.size).toBe(2);
  });

  it('do not depend on the order of members', () => {
    expect(
      allUnique([
        { a: 1, b: [{ c: 2, d: 3 }] },
        { b: [{ d: 3, c: 2 }], a: 1 },
      ]),
    ).toBe(false);
    expect(allUnique([{ a: 1 }, { a: '1' }, ['a', 1], '{"a":1}'])).toBe(true);
  });

  it('are each looked at once, however long the list', () => {
    let reads = 0;
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      get a() {
        reads += 1;
        return index;
      },
    }));
    expect(allUnique(items)).toBe(true);
    expect(reads).toBe(items.length);
  });
});
