import { setTimeout } from 'node:timers/promises';
import type { Knex } from 'knex';
import { isSqlite } from './database.ts';
import { takeSqliteWriteLock } from './migrate.ts';
import { isBusy } from './store-failure.ts';

const MOST_ATTEMPTS = 50;
const PAUSE_MS = 40;

/**
 * Runs `work` in a writing transaction: it commits when `work` returns, not when it throws. While
 * another process has SQLite locked it is tried again, for two seconds.
 */
export async function inTransaction<Result>(
  db: Knex,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(async (trx) => {
        if (isSqlite(db)) await takeSqliteWriteLock(trx);
        return work(trx);
      });
    } catch (cause) {
      if (!isBusy(cause) || attempt === MOST_ATTEMPTS) throw cause;
      await setTimeout(PAUSE_MS);
    }
  }
}

/** As `inTransaction`, once more where a concurrent one took a unique value first. */
export async function inTransactionAgain<Result>(
  db: Knex,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await inTransaction(db, work);
  } catch (cause) {
    if (!isUniqueViolation(cause)) throw cause;
    return inTransaction(db, work);
  }
}

function isUniqueViolation(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    (cause.code === 'SQLITE_CONSTRAINT_UNIQUE' || cause.code === '23505')
  );
}
