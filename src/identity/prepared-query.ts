import type { Knex } from 'knex';
import { isSqlite } from './database.ts';
import type { SqliteConnection, SqliteStatement } from './sqlite-connection.ts';

/** Gives the rows, a promise of them only where they must be waited for. */
export type PreparedQuery<Row> = (
  bindings: readonly (string | number)[],
) => readonly Row[] | Promise<readonly Row[]>;

/** What this file uses of knex's client. */
interface Client {
  readonly pool?: { numUsed(): number };
  acquireConnection(): Promise<SqliteConnection>;
  releaseConnection(connection: SqliteConnection): Promise<void>;
}

interface Prepared {
  readonly connection: SqliteConnection;
  readonly statement: SqliteStatement;
}

/**
 * Writes the text of a query once, for what is asked at every request; its values are given each
 * time, in the order of the query. The columns must be named: `*` may come to mean others.
 *
 * On SQLite it is answered at once where nobody has the connection, and otherwise when it is free:
 * while a transaction is open, it waits like every other query.
 */
export function prepareQuery<Row>(db: Knex, query: Knex.QueryBuilder): PreparedQuery<Row> {
  const { sql } = query.toSQL();
  if (isSqlite(db)) return onSqlite(db.client, sql);
  return async (bindings) => {
    const { rows }: { rows: readonly Row[] } = await db.raw(sql, bindings);
    return rows;
  };
}

function onSqlite<Row>(client: Client, sql: string): PreparedQuery<Row> {
  let prepared: Prepared | null = null;
  const ask = (connection: SqliteConnection, bindings: readonly unknown[]): readonly Row[] => {
    if (prepared?.connection !== connection) {
      prepared = { connection, statement: connection.prepare(sql) };
    }
    return prepared.statement.all(bindings) as readonly Row[];
  };
  const wait = async (bindings: readonly unknown[]): Promise<readonly Row[]> => {
    const connection = await client.acquireConnection();
    try {
      return ask(connection, bindings);
    } finally {
      await client.releaseConnection(connection);
    }
  };
  return (bindings) => {
    const free = prepared?.connection.open === true && client.pool?.numUsed() === 0;
    return free && prepared !== null ? ask(prepared.connection, bindings) : wait(bindings);
  };
}
