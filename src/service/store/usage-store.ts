import type { Knex } from 'knex';
import { inTransaction } from '../../identity/in-transaction.ts';

/** Calls of one day, operation and caller. */
export interface UsageCount extends Tally {
  /** UTC: `2026-11-22`. */
  readonly day: string;
  readonly operationId: string;
  /** Empty: all callers together. */
  readonly credentialId: string;
}

/** `errors` are those of the requests that were answered with 400 or above. */
export interface Tally {
  readonly requests: number;
  readonly errors: number;
}

export interface Period {
  /** The first day, UTC. */
  readonly from: string;
  /** The last day, UTC. */
  readonly to: string;
}

export interface UsageStore {
  /** Adds to what was counted before. */
  add(counts: readonly UsageCount[]): Promise<void>;
  /** By day, oldest first. `credentialId` empty: of all callers together. */
  byDay(
    credentialId: string,
    period: Period,
  ): Promise<readonly (Tally & { readonly date: string })[]>;
  /** By operation, the most used first, of all callers together. */
  byOperation(period: Period): Promise<readonly (Tally & { readonly operationId: string })[]>;
  /** Forgets single callers before one day and everything before another; gives the rows. */
  forget(before: { readonly callers: string; readonly all: string }): Promise<number>;
}

interface SumRow {
  readonly name: string;
  readonly requests: number | string;
  readonly errors: number | string;
}

const TABLE = 'usage_counts';

export function createUsageStore(db: Knex): UsageStore {
  return {
    add: (counts) => inTransaction(db, (trx) => add(trx, counts)),
    async byDay(credentialId, period) {
      const rows: SumRow[] = await sums(db, 'day', credentialId, period).orderBy('name');
      return rows.map((row) => ({
        date: row.name,
        requests: Number(row.requests),
        errors: Number(row.errors),
      }));
    },
    async byOperation(period) {
      const order = [{ column: 'requests', order: 'desc' }, { column: 'name' }];
      const rows: SumRow[] = await sums(db, 'operation_id', '', period).orderBy(order);
      return rows.map((row) => ({
        operationId: row.name,
        requests: Number(row.requests),
        errors: Number(row.errors),
      }));
    },
    async forget({ callers, all }) {
      const old = await db(TABLE).where('day', '<', all).delete();
      return (
        old + (await db(TABLE).where('day', '<', callers).whereNot('credential_id', '').delete())
      );
    },
  };
}

async function add(trx: Knex.Transaction, counts: readonly UsageCount[]): Promise<void> {
  for (const { day, operationId, credentialId, requests, errors } of counts) {
    const row = { day, operation_id: operationId, credential_id: credentialId, requests, errors };
    await trx(TABLE)
      .insert(row)
      .onConflict(['day', 'credential_id', 'operation_id'])
      .merge({
        requests: trx.raw('?? + excluded.requests', [`${TABLE}.requests`]),
        errors: trx.raw('?? + excluded.errors', [`${TABLE}.errors`]),
      });
  }
}

function sums(
  db: Knex,
  column: 'day' | 'operation_id',
  credentialId: string,
  { from, to }: Period,
): Knex.QueryBuilder {
  return db(TABLE)
    .where('credential_id', credentialId)
    .whereBetween('day', [from, to])
    .groupBy(column)
    .select({ name: column })
    .sum({ requests: 'requests', errors: 'errors' });
}
