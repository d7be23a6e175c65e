import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageOf } from '../../src/service/store/page-of.ts';

const rows = fc.uniqueArray(
  fc.record({ id: fc.uuid(), createdAt: fc.integer({ min: 0, max: 5 }) }),
  { selector: (row) => row.id, maxLength: 30 },
);

it('walking the pages of a list gives every row once, newest first', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 10 }), (all, limit) => {
      const seen: (typeof all)[number][] = [];
      let cursor: string | undefined;
      do {
        const page = pageOf('things', all, { cursor, limit });
        expect(page.total).toBe(all.length);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(seen)).toEqual(new Set(all));
      expect(seen.length).toBe(all.length);
      expect(seen.map((row) => row.createdAt)).toEqual(
        seen.map((row) => row.createdAt).toSorted((a, b) => b - a),
      );
    }),
  );
});

it('a cursor of another list is refused', () => {
  const all = ['a', 'b'].map((id) => ({ id, createdAt: 1 }));
  const { nextCursor } = pageOf('things', all, { limit: 1 });
  expect(() => pageOf('others', all, { cursor: nextCursor ?? '' })).toThrow('cursor');
  expect(() => pageOf('things', all, { cursor: 'nonsense' })).toThrow('cursor');
});
