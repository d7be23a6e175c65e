import type { Knex } from 'knex';
import { inTransaction } from '../../identity/in-transaction.ts';
import { containsPattern, type Page, type PageQuery } from '../../identity/index.ts';
import { uuidv7 } from '../../identity/uuid.ts';
import {
  titleKey,
  toColumns,
  toItem,
  type Item,
  type ItemFields,
  type ItemRow,
  type ItemStatus,
} from './item.ts';
import { newestFirst } from './newest-first.ts';
import { recordOrder } from './order-store.ts';

export interface ItemQuery extends PageQuery {
  /** Part of the title, whatever the case. */
  readonly search?: string | undefined;
  readonly statuses?: readonly ItemStatus[] | undefined;
}

/** What `change` did: `sold` items stay as they are. */
export type ItemChange =
  { readonly kind: 'changed'; readonly item: Item } | { readonly kind: 'absent' | 'sold' };

/** Items by their owner: no function gives or touches what belongs to somebody else. */
export interface ItemStore {
  /** Newest first. Error: `bad-cursor`. */
  list(ownerId: string, query: ItemQuery): Promise<Page<Item>>;
  find(ownerId: string, id: string): Promise<Item | null>;
  create(ownerId: string, fields: ItemFields): Promise<Item>;
  /** What becomes `sold` is recorded as an order in the same transaction. */
  change(ownerId: string, id: string, next: (item: Item) => ItemFields): Promise<ItemChange>;
  /** `false`: the owner has no such item. */
  remove(ownerId: string, id: string): Promise<boolean>;
}

export function createItemStore(db: Knex, now: () => number): ItemStore {
  return {
    list: (ownerId, query) => list(db, ownerId, query),
    find: (ownerId, id) => find(db, ownerId, id),
    create: (ownerId, fields) => inTransaction(db, (trx) => create(trx, now(), ownerId, fields)),
    change: (ownerId, id, next) =>
      inTransaction(db, (trx) => change(trx, now(), { ownerId, id, next })),
    remove: async (ownerId, id) =>
      (await db('items').where({ owner_id: ownerId, id }).delete()) > 0,
  };
}

async function list(db: Knex, ownerId: string, query: ItemQuery): Promise<Page<Item>> {
  const matching = selectItems(db).where('items.owner_id', ownerId);
  if (query.statuses !== undefined) matching.whereIn('items.status', [...query.statuses]);
  if (query.search !== undefined) {
    const pattern = containsPattern(titleKey(query.search));
    matching.whereRaw(`items.title_key like ? escape '\\'`, [pattern]);
  }
  const page = await newestFirst<ItemRow>({ list: 'items', table: 'items', matching }, query);
  return { ...page, items: page.items.map(toItem) };
}

async function find(db: Knex, ownerId: string, id: string): Promise<Item | null> {
  const rows: ItemRow[] = await selectItems(db).where({
    'items.owner_id': ownerId,
    'items.id': id,
  });
  return rows[0] === undefined ? null : toItem(rows[0]);
}

async function create(
  trx: Knex.Transaction,
  time: number,
  ownerId: string,
  fields: ItemFields,
): Promise<Item> {
  const id = uuidv7(time);
  const columns = toColumns(fields);
  await trx('items').insert({
    id,
    owner_id: ownerId,
    ...columns,
    created_at: time,
    updated_at: time,
  });
  const item = { ...fields, id, attachmentCount: 0, createdAt: time, updatedAt: time };
  if (fields.status === 'sold') await recordOrder(trx, time, ownerId, item);
  return item;
}

async function change(
  trx: Knex.Transaction,
  time: number,
  { ownerId, id, next }: { ownerId: string; id: string; next: (item: Item) => ItemFields },
): Promise<ItemChange> {
  await trx('items').where({ owner_id: ownerId, id }).select('id').forUpdate();
  const item = await find(trx, ownerId, id);
  if (item === null) return { kind: 'absent' };
  if (item.status === 'sold') return { kind: 'sold' };
  const changed = { ...item, ...next(item), updatedAt: time };
  await trx('items')
    .where({ id })
    .update({ ...toColumns(changed), updated_at: time });
  if (changed.status === 'sold') await recordOrder(trx, time, ownerId, changed);
  return { kind: 'changed', item: changed };
}

function selectItems(db: Knex): Knex.QueryBuilder {
  const attachments = db('attachments').count('*').where('item_id', db.ref('items.id'));
  return db('items').select('items.*', attachments.as('attachment_count'));
}
