import type { Knex } from 'knex';
import { decodeCursor, encodeCursor, type Page, type PageQuery } from '../../identity/index.ts';

export const DEFAULT_PAGE_SIZE = 20;

interface Listing {
  /** The name that its cursors bear, so that they fit no other list. */
  readonly list: string;
  /** The table whose `id` grows with time. */
  readonly table: string;
  /** The rows that belong to the list, in no order. */
  readonly matching: Knex.QueryBuilder;
}

/** A page of rows, newest first. Error: `bad-cursor`. */
export async function newestFirst<Row extends { readonly id: string }>(
  { list, table, matching }: Listing,
  { cursor, limit = DEFAULT_PAGE_SIZE }: PageQuery,
): Promise<Page<Row>> {
  const id = `${table}.id`;
  const rest = matching.clone().orderBy(id, 'desc');
  if (cursor !== undefined) rest.where(id, '<', decodeCursor(list, cursor));
  const rows: Row[] = await rest.limit(limit + 1);
  const counted: { total: number | string }[] = await matching
    .clone()
    .clearSelect()
    .count({ total: '*' });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(list, last.id) : null,
    total: Number(counted[0]?.total ?? 0),
  };
}
