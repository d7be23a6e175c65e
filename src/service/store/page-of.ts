import { decodeCursor, encodeCursor, type Page, type PageQuery } from '../../identity/index.ts';
import { DEFAULT_PAGE_SIZE } from './newest-first.ts';

/**
 * A page of a list that is short enough to be read whole, in its own order. A cursor whose row is
 * gone starts after the rows that are newer. Error: `bad-cursor`.
 */
export function pageOf<Row extends { readonly id: string; readonly createdAt: number }>(
  list: string,
  rows: readonly Row[],
  { cursor, limit = DEFAULT_PAGE_SIZE }: PageQuery,
): Page<Row> {
  const sorted = rows.toSorted(newer);
  const rest = cursor === undefined ? sorted : sorted.filter(isAfter(decodeCursor(list, cursor)));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rest.length > limit && last !== undefined ? encodeCursor(list, keyOf(last)) : null,
    total: rows.length,
  };
}

interface Dated {
  readonly id: string;
  readonly createdAt: number;
}

function newer(a: Dated, b: Dated): number {
  return keyOf(a) < keyOf(b) ? 1 : -1;
}

function isAfter(key: string): (row: Dated) => boolean {
  return (row) => keyOf(row) < key;
}

function keyOf({ id, createdAt }: Dated): string {
  return `${String(createdAt).padStart(16, '0')}:${id}`;
}
