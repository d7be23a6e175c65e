import type { Handlers, ReplaceItemRequest, UpdateItemRequest } from '../../../generated/index.ts';
import type { components } from '../../../generated/schema.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import type { ItemChange } from '../store/item-store.ts';
import type { Item, ItemFields } from '../store/item.ts';
import { asProblem } from './identity-problem.ts';
import { readInstant, writeInstant, writeOptionalInstant } from './instant.ts';

type ItemHandlers = Pick<
  Handlers,
  'listItems' | 'createItem' | 'getItem' | 'replaceItem' | 'updateItem' | 'deleteItem'
>;

export function itemHandlers({ items }: Pick<Parts, 'items'>): ItemHandlers {
  return {
    async listItems({ principal, query }) {
      const { cursor, limit, q: search, status: statuses } = query;
      const page = await asProblem(
        items.list(principal.subject, { cursor, limit, search, statuses }),
      );
      return {
        status: 200,
        body: { items: page.items.map(writeItem), nextCursor: page.nextCursor },
        headers: { 'X-Total-Count': page.total },
      };
    },
    async createItem({ principal, body }) {
      const item = await items.create(principal.subject, readItem(body));
      return { status: 201, body: writeItem(item), headers: { Location: `/items/${item.id}` } };
    },
    async getItem({ principal, params }) {
      const item = await items.find(principal.subject, params.itemId);
      if (item === null) throw new Problem('not-found');
      return { status: 200, body: writeItem(item) };
    },
    async replaceItem({ principal, params, body }) {
      const fields = readItem(body);
      const change = await items.change(principal.subject, params.itemId, () => fields);
      return { status: 200, body: writeItem(changedItem(change)) };
    },
    async updateItem({ principal, params, body }) {
      const patch = readPatch(body);
      const change = await items.change(principal.subject, params.itemId, patch);
      return { status: 200, body: writeItem(changedItem(change)) };
    },
    async deleteItem({ principal, params }) {
      const removed = await items.remove(principal.subject, params.itemId);
      if (!removed) throw new Problem('not-found');
      return { status: 204 };
    },
  };
}

function changedItem(change: ItemChange): Item {
  if (change.kind === 'changed') return change.item;
  if (change.kind === 'absent') throw new Problem('not-found');
  throw new Problem('conflict', { detail: 'the item is sold and does not change any more' });
}

function readItem(body: ReplaceItemRequest['body']): ItemFields {
  return {
    title: body.title,
    description: body.description ?? null,
    sku: body.sku ?? null,
    price: body.price,
    currency: body.currency,
    quantity: body.quantity,
    status: body.status,
    tags: body.tags ?? [],
    attributes: body.attributes ?? {},
    dueAt: readDueAt(body.dueAt ?? null),
  };
}

/** What a patch makes of an item: what it leaves out stays, `null` empties. */
function readPatch(body: UpdateItemRequest['body']): (item: Item) => ItemFields {
  const { dueAt, ...given } = body;
  const due = dueAt === undefined ? {} : { dueAt: readDueAt(dueAt) };
  return (item) => ({ ...item, ...given, ...due });
}

function readDueAt(text: string | null): number | null {
  return text === null ? null : readInstant('dueAt', text);
}

function writeItem(item: Item): components['schemas']['Item'] {
  return {
    ...item,
    tags: [...item.tags],
    attributes: { ...item.attributes },
    dueAt: writeOptionalInstant(item.dueAt),
    createdAt: writeInstant(item.createdAt),
    updatedAt: writeInstant(item.updatedAt),
  };
}
