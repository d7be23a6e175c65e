import type { Knex } from 'knex';
import type { Migration } from '../../identity/index.ts';

/** The tables of the reference service, after those of the identity store. */
export const serviceMigrations: readonly Migration[] = [
  { name: 'service-0001-items', up: createItems },
  { name: 'service-0002-attachments', up: createAttachments },
  { name: 'service-0003-orders', up: createOrders },
  { name: 'service-0004-usage', up: createUsage },
];

async function createItems(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('items', (table) => {
    table.string('id', 36).primary();
    table.string('owner_id', 36).notNullable().references('users.id').onDelete('CASCADE');
    table.string('title', 120).notNullable();
    table.string('title_key', 400).notNullable();
    table.text('description');
    table.string('sku', 40);
    table.bigInteger('price').notNullable();
    table.string('currency', 3).notNullable();
    table.integer('quantity').notNullable();
    table.string('status', 10).notNullable();
    table.text('tags').notNullable();
    table.text('attributes').notNullable();
    table.bigInteger('due_at');
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
    table.index(['owner_id', 'id']);
  });
}

async function createAttachments(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('attachments', (table) => {
    table.string('id', 36).primary();
    table.string('item_id', 36).notNullable().references('items.id').onDelete('CASCADE');
    table.string('file_name', 255).notNullable();
    table.string('media_type', 100).notNullable();
    table.integer('size').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('caption', 200);
    table.binary('content').notNullable();
    table.bigInteger('created_at').notNullable();
    table.index(['item_id']);
  });
}

/** An order outlives the item it was for. */
async function createOrders(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('orders', (table) => {
    table.string('id', 36).primary();
    table.string('seller_id', 36).notNullable().references('users.id').onDelete('CASCADE');
    table.string('item_id', 36).notNullable();
    table.string('title', 120).notNullable();
    table.string('sku', 40);
    table.integer('quantity').notNullable();
    table.bigInteger('price').notNullable();
    table.string('currency', 3).notNullable();
    table.bigInteger('placed_at').notNullable();
    table.index(['seller_id', 'id']);
  });
}

/** One row for all callers (`credential_id` is empty) and one for each credential. */
async function createUsage(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('usage_counts', (table) => {
    table.string('day', 10).notNullable();
    table.string('credential_id', 100).notNullable();
    table.string('operation_id', 100).notNullable();
    table.bigInteger('requests').notNullable();
    table.bigInteger('errors').notNullable();
    table.primary(['day', 'credential_id', 'operation_id']);
    table.index(['credential_id', 'day']);
  });
}
