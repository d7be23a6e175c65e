import { closeSync, openSync } from 'node:fs';
import type { Knex } from 'knex';
import { importPeer } from './import-peer.ts';
import { improveConnection, type SqliteConnection } from './sqlite-connection.ts';

const MEMORY = ':memory:';
/** Not installed where it is not used: a name that the compiler does not look up. */
const PG: string = 'pg';
/** SQLite waits for other processes without letting anything else run: long only while starting. */
const START_BUSY_TIMEOUT_MS = 5_000;
const BUSY_TIMEOUT_MS = 50;
const PRAGMAS = `
  pragma busy_timeout = ${START_BUSY_TIMEOUT_MS};
  pragma journal_mode = WAL;
  pragma synchronous = NORMAL;
  pragma foreign_keys = ON;
`;

/** What knex would print is thrown as well. */
const COMMON = {
  compileSqlOnError: false,
  acquireConnectionTimeout: 10_000,
  log: {
    debug: () => {},
    error: () => {},
    warn: () => {},
    deprecate: (method: string) => process.emitWarning(method, 'DeprecationWarning'),
  },
};

/**
 * Opens `sqlite:<path>`, `sqlite::memory:` or `postgres://...`. The file is made where there is
 * none, readable by its owner only; its folder must exist. Close it with `db.destroy()`.
 *
 * SQLite runs on one connection in WAL mode with foreign keys on: inside a transaction use
 * the transaction alone, or the query waits for it. A power cut may lose the last commits.
 * The messages of failed queries show placeholders, never values.
 */
export async function openDatabase(url: string): Promise<Knex> {
  const { default: knex } = await importPeer('knex', () => import('knex'));
  const config = databaseConfig(url);
  if (config.client === 'pg') await importPeer('pg', () => import(PG));
  const db = knex(config);
  try {
    await db.raw('select 1');
    return db;
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
}

function databaseConfig(url: string): Knex.Config {
  if (/^postgres(ql)?:\/\//.test(url)) {
    return { ...COMMON, client: 'pg', connection: url, pool: { min: 0, max: 10 } };
  }
  const filename = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (filename === '') {
    throw new Error('a database URL reads sqlite:<path>, sqlite::memory: or postgres://...');
  }
  if (filename !== MEMORY) closeSync(openSync(filename, 'a', 0o600));
  return sqliteConfig(filename);
}

function sqliteConfig(filename: string): Knex.Config {
  return {
    ...COMMON,
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate(connection: SqliteConnection, done: (error: unknown, it: unknown) => void) {
        try {
          improveConnection(connection);
          connection.exec(PRAGMAS);
          done(null, connection);
        } catch (error) {
          done(error, connection);
        }
      },
    },
  };
}

/** From now on requests are served: nobody waits long for a lock of another process. */
export async function endStart(db: Knex): Promise<void> {
  if (isSqlite(db)) await db.raw(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
}

/** Whether `db` is SQLite. */
export function isSqlite(db: Knex): boolean {
  return db.client.config.client === 'better-sqlite3';
}
