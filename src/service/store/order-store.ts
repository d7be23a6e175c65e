import type { Knex } from 'knex';
import type { Page, PageQuery } from '../../identity/index.ts';
import { uuidv7 } from '../../identity/uuid.ts';
import type { Item } from './item.ts';
import { newestFirst } from './newest-first.ts';

/** What was sold, as it was then; times are milliseconds since 1970 UTC. */
export interface Order {
  readonly id: string;
  readonly itemId: string;
  readonly title: string;
  readonly sku: string | null;
  readonly quantity: number;
  readonly price: number;
  readonly currency: string;
  readonly placedAt: number;
}

export interface OrderStore {
  /** Those of a seller, newest first. Error: `bad-cursor`. */
  list(sellerId: string, query: PageQuery): Promise<Page<Order>>;
}

interface OrderRow {
  readonly id: string;
  readonly item_id: string;
  readonly title: string;
  readonly sku: string | null;
  readonly quantity: number;
  readonly price: number | string;
  readonly currency: string;
  readonly placed_at: number | string;
}

export function createOrderStore(db: Knex): OrderStore {
  return {
    async list(sellerId, query) {
      const matching = db('orders').where('orders.seller_id', sellerId);
      const listing = { list: 'orders', table: 'orders', matching };
      const page = await newestFirst<OrderRow>(listing, query);
      return { ...page, items: page.items.map(toOrder) };
    },
  };
}

/** Records the sale of an item, in the transaction that marks it as sold. */
export async function recordOrder(
  trx: Knex.Transaction,
  time: number,
  sellerId: string,
  item: Item,
): Promise<void> {
  await trx('orders').insert({
    id: uuidv7(time),
    seller_id: sellerId,
    item_id: item.id,
    title: item.title,
    sku: item.sku,
    quantity: item.quantity,
    price: item.price,
    currency: item.currency,
    placed_at: time,
  });
}

function toOrder(row: OrderRow): Order {
  return {
    id: row.id,
    itemId: row.item_id,
    title: row.title,
    sku: row.sku,
    quantity: row.quantity,
    price: Number(row.price),
    currency: row.currency,
    placedAt: Number(row.placed_at),
  };
}
