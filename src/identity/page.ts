import { decodeCursor, encodeCursor } from './cursor.ts';
import { invalid } from './identity-error.ts';

/** Which part of a list; `limit` is 1 to 100 (default 20). */
export interface PageQuery {
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export interface Page<Row> {
  readonly items: readonly Row[];
  /** `null` on the last page. */
  readonly nextCursor: string | null;
  /** Rows in the whole list, for `X-Total-Count`. */
  readonly total: number;
}

/** The bounds of one page. */
export interface PageBounds {
  /** The key after which the page begins. */
  readonly after: string | null;
  readonly limit: number;
}

/** Errors: `bad-cursor`, `invalid`. */
export function pageBounds(list: string, query: PageQuery): PageBounds {
  const limit = query.limit ?? 20;
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw invalid('limit', 'is 1 to 100');
  return {
    after: query.cursor === undefined ? null : decodeCursor(list, query.cursor),
    limit,
  };
}

/** Makes a page of up to `limit + 1` rows: the one too many tells that there is a next page. */
export function toPage<Row>(
  list: string,
  rows: readonly Row[],
  { limit, total, keyOf }: { limit: number; total: number; keyOf: (row: Row) => string },
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor(list, keyOf(last)) : null, total };
}
