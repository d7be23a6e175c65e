import type { Knex } from 'knex';
import type { Migration } from './migrate.ts';

/** The tables of this folder: `migrate(db, [...identityMigrations, ...yours])`. */
export const identityMigrations: readonly Migration[] = [
  { name: 'identity-0001-users', up: createUsers },
  { name: 'identity-0002-sessions', up: createSessions },
  { name: 'identity-0003-api-keys', up: createApiKeys },
  { name: 'identity-0004-mail-outbox', up: createMailOutbox },
];

async function createUsers(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('users', (table) => {
    table.string('id', 36).primary();
    table.string('username', 64).notNullable();
    table.text('username_key').notNullable().unique();
    table.string('email', 254).notNullable();
    table.text('email_key').notNullable().unique();
    table.string('full_name', 200);
    table.text('bio');
    table.text('search_text').notNullable();
    table.string('password_hash', 255).notNullable();
    table.bigInteger('password_changed_at').notNullable();
    table.integer('failed_sign_ins').notNullable().defaultTo(0);
    table.bigInteger('sign_in_paused_until');
    table.bigInteger('disabled_at');
    table.integer('version').notNullable().defaultTo(1);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('updated_at').notNullable();
  });
  await db.schema.createTable('reserved_usernames', (table) => {
    table.text('username_key').primary();
    table.bigInteger('expires_at').notNullable().index();
  });
  await db.schema.createTable('user_grants', (table) => {
    table.string('user_id', 36).notNullable().references('users.id').onDelete('CASCADE');
    table.string('kind', 10).notNullable();
    table.string('name', 100).notNullable();
    table.primary(['user_id', 'kind', 'name']);
    table.index(['kind', 'name']);
  });
}

async function createSessions(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('sessions', (table) => {
    table.string('id', 36).primary();
    table.string('user_id', 36).notNullable().references('users.id').onDelete('CASCADE');
    table.string('client_id', 255).notNullable();
    table.text('scope').notNullable();
    table.string('user_agent', 255);
    table.string('address', 64);
    table.bigInteger('created_at').notNullable();
    table.bigInteger('last_used_at').notNullable();
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('ended_at');
    table.index(['user_id']);
  });
  await db.schema.createTable('refresh_tokens', (table) => {
    table.string('hash', 64).primary();
    table.string('session_id', 36).notNullable().references('sessions.id').onDelete('CASCADE');
    table.bigInteger('expires_at').notNullable();
    table.bigInteger('used_at');
    table.string('child_hash', 64);
    table.text('sealed_child');
    table.index(['session_id']);
  });
}

async function createApiKeys(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('api_keys', (table) => {
    table.string('id', 36).primary();
    table.string('user_id', 36).notNullable().references('users.id').onDelete('CASCADE');
    table.string('name', 100).notNullable();
    table.string('prefix', 12).notNullable().unique();
    table.string('hash', 64).notNullable();
    table.text('scope').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('expires_at');
    table.bigInteger('last_used_at');
    table.bigInteger('revoked_at');
    table.index(['user_id']);
  });
}

async function createMailOutbox(db: Knex.Transaction): Promise<void> {
  await db.schema.createTable('mail_outbox', (table) => {
    table.string('id', 36).primary();
    table.string('kind', 50).notNullable();
    table.string('recipient', 254).notNullable();
    table.text('data').notNullable();
    table.bigInteger('created_at').notNullable();
    table.bigInteger('next_attempt_at').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('sent_at');
    table.index(['kind', 'recipient', 'created_at']);
    table.index(['sent_at', 'next_attempt_at']);
  });
}
