import { statSync, writeFileSync } from 'node:fs';
import { identityMigrations, migrate, openDatabase } from 'gatewright/identity';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFixture } from './support.ts';
import { runScript, temporaryUrl } from './support-process.ts';

async function open(url: string): ReturnType<typeof openDatabase> {
  const db = await openDatabase(url);
  onTestFinished(() => db.destroy());
  return db;
}

const NAMES = identityMigrations.map(({ name }) => name);

describe('the database', () => {
  it('is in WAL mode with foreign keys on, and readable by its owner only', async () => {
    const { url, file } = temporaryUrl();
    const db = await open(url);
    expect(await db.raw('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await db.raw('pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await db.raw('pragma busy_timeout')).toEqual([{ timeout: 5_000 }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(['', 'sqlite:', 'mysql://localhost', '/tmp/store.db'])('refuses %j', async (url) => {
    await expect(openDatabase(url)).rejects.toThrow('a database URL reads');
  });

  it('reads the columns that a table has now, however often it was read before', async () => {
    const db = await open('sqlite::memory:');
    await db.raw('create table notes (id integer primary key, text text, mark text)');
    await db('notes').insert({ id: 1, text: 'one', mark: 'm' });
    expect(await db('notes')).toEqual([{ id: 1, text: 'one', mark: 'm' }]);
    await db.raw('alter table notes rename column mark to sign');
    expect(await db('notes')).toEqual([{ id: 1, text: 'one', sign: 'm' }]);
    await db.raw('alter table notes drop column text');
    await db.raw("alter table notes add column text text default 'new'");
    expect(await db('notes')).toEqual([{ id: 1, sign: 'm', text: 'new' }]);
  });

  it('shows no value in the message of a failed query', async () => {
    const { db } = await openFixture();
    const failing = db('users').insert({ id: 'x', email: 'secret@example.org' });
    const error: unknown = await failing.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain('?');
    expect(String(error)).not.toContain('secret@example.org');
  });
});

it('runs where no code may be made of text', async () => {
  const flags = ['--disallow-code-generation-from-strings'];
  const { url } = temporaryUrl();
  expect(await runScript('guarded-process.ts', [url], flags)).toBe('1 user');
});

describe('a file that is no database', () => {
  it('is an error at once', async () => {
    const { url, file } = temporaryUrl();
    writeFileSync(file, 'this is no database, though it is long enough to be one');
    await expect(openDatabase(url)).rejects.toThrow('not a database');
  });
});

describe('migrating', () => {
  it('applies each migration once', async () => {
    const db = await open('sqlite::memory:');
    expect(await migrate(db, identityMigrations)).toEqual(NAMES);
    expect(await migrate(db, identityMigrations)).toEqual([]);
    const own = { name: 'service-0001-notes', up: (trx: typeof db) => createNotes(trx) };
    expect(await migrate(db, [...identityMigrations, own])).toEqual(['service-0001-notes']);
    expect(await db('notes').select('*')).toEqual([]);
  });

  it('applies all or nothing, and starts again after a failure', async () => {
    const db = await open('sqlite::memory:');
    const bad = {
      name: 'bad',
      up: async (): Promise<void> => {
        throw new Error('half-way');
      },
    };
    await expect(migrate(db, [...identityMigrations, bad])).rejects.toThrow('half-way');
    expect(await db.schema.hasTable('users')).toBe(false);
    expect(await migrate(db, identityMigrations)).toEqual(NAMES);
  });

  it('refuses two migrations of one name', async () => {
    const db = await open('sqlite::memory:');
    const twice = [...identityMigrations, ...identityMigrations];
    await expect(migrate(db, twice)).rejects.toThrow(`two migrations are named ${NAMES[0]}`);
  });

  it('is done by one of several processes that start at once', async () => {
    const { url } = temporaryUrl();
    const outputs = await Promise.all(
      [1, 2, 3].map(() => runScript('migrate-process.ts', [url, 'finish'])),
    );
    expect(outputs.sort()).toEqual(['0', '0', String(NAMES.length)]);
  });

  it('is not held up by a process that was killed half-way', async () => {
    const { url } = temporaryUrl();
    await expect(runScript('migrate-process.ts', [url, 'die'])).rejects.toMatchObject({
      signal: 'SIGKILL',
    });
    const db = await open(url);
    expect(await db.schema.hasTable('users')).toBe(false);
    expect(await migrate(db, identityMigrations)).toEqual(NAMES);
  });
});

async function createNotes(db: Awaited<ReturnType<typeof openDatabase>>): Promise<void> {
  await db.schema.createTable('notes', (table) => table.string('id').primary());
}
