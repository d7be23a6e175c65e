import type { Knex } from 'knex';
import { endStart, isSqlite } from './database.ts';

/** One step of the schema; runs once for each database, in a transaction. */
export interface Migration {
  /** Unique, without a file extension: `0001-users`. Never changed once it has shipped. */
  readonly name: string;
  readonly up: (db: Knex.Transaction) => Promise<void>;
}

const TABLE = 'gatewright_migrations';
/** Any fixed number: the key of PostgreSQL's advisory lock. */
const LOCK = 4_719_283;

/**
 * Applies what is missing, in the given order, all or nothing; gives the names applied. Several
 * processes may start at once: one applies, the others wait, 5 seconds at most; afterwards a locked
 * SQLite makes a query fail at once. The lock is the transaction's, so
 * that a process killed half-way leaves none behind.
 */
export async function migrate(
  db: Knex,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  refuseRepeatedNames(migrations);
  await createTable(db);
  const names = await db.transaction(async (trx) => {
    await lock(trx, isSqlite(db));
    const rows: { name: string }[] = await trx(TABLE).select('name');
    const applied = new Set(rows.map((row) => row.name));
    const missing = migrations.filter((migration) => !applied.has(migration.name));
    for (const { name, up } of missing) {
      await up(trx);
      await trx(TABLE).insert({ name, applied_at: Date.now() });
    }
    return missing.map((migration) => migration.name);
  });
  await endStart(db);
  return names;
}

function refuseRepeatedNames(migrations: readonly Migration[]): void {
  const names = migrations.map((migration) => migration.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`two migrations are named ${repeated}`);
}

async function createTable(db: Knex): Promise<void> {
  try {
    await db.raw(
      `create table if not exists ${TABLE} (name varchar(255) primary key, applied_at bigint not null)`,
    );
  } catch (cause) {
    // PostgreSQL lets two concurrent `if not exists` collide.
    if (!(await db.schema.hasTable(TABLE))) throw cause;
  }
}

async function lock(trx: Knex.Transaction, sqlite: boolean): Promise<void> {
  if (sqlite) await takeSqliteWriteLock(trx);
  else await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
}

/**
 * Makes the transaction a writing one from its first statement: SQLite then waits for other
 * processes here, and never fails later because a row that was read has changed.
 */
export async function takeSqliteWriteLock(trx: Knex.Transaction): Promise<void> {
  await trx(TABLE).whereRaw('0 = 1').delete();
}
