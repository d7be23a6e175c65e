import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from 'gatewright/identity';
import { prepareQuery } from '../../src/identity/prepared-query.ts';
import { temporaryUrl } from './support-process.ts';

interface Note {
  readonly id: number;
  readonly text: string;
}

async function open(url = 'sqlite::memory:') {
  const db = await openDatabase(url);
  onTestFinished(() => db.destroy());
  await db.raw('create table notes (id integer primary key, text text not null)');
  await db('notes').insert([
    { id: 1, text: 'one' },
    { id: 2, text: 'two' },
  ]);
  const query = db('notes').where({ id: 0 }).select('id', 'text');
  return { db, ask: prepareQuery<Note>(db, query) };
}

it('answers at once where the connection is free, each time from what is stored now', async () => {
  const { db, ask } = await open();
  expect(await ask([1])).toEqual([{ id: 1, text: 'one' }]);
  expect(ask([1])).toEqual([{ id: 1, text: 'one' }]);
  expect(ask([2])).toEqual([{ id: 2, text: 'two' }]);
  await db('notes').where({ id: 2 }).update({ text: 'changed' });
  expect(ask([2])).toEqual([{ id: 2, text: 'changed' }]);
  await db('notes').where({ id: 2 }).delete();
  expect(ask([2])).toEqual([]);
});

it('waits while a transaction is open, and sees what it left', async () => {
  const { db, ask } = await open();
  await ask([1]);
  const answers: Promise<readonly Note[]>[] = [];
  await db.transaction(async (trx) => {
    await trx('notes').where({ id: 1 }).update({ text: 'committed' });
    for (let count = 0; count < 3; count += 1) answers.push(Promise.resolve(ask([1])));
    expect(ask([2])).toBeInstanceOf(Promise);
  });
  for (const answer of answers) expect(await answer).toEqual([{ id: 1, text: 'committed' }]);

  const undone = db.transaction(async (trx) => {
    await trx('notes').where({ id: 1 }).update({ text: 'undone' });
    answers.push(Promise.resolve(ask([1])));
    throw new Error('on purpose');
  });
  await expect(undone).rejects.toThrow('on purpose');
  expect(await answers.at(-1)).toEqual([{ id: 1, text: 'committed' }]);
  expect(ask([1])).toEqual([{ id: 1, text: 'committed' }]);
});

it('follows a table that changes its form', async () => {
  const { db, ask } = await open();
  await ask([1]);
  await db.raw('alter table notes rename column text to body');
  await db.raw("alter table notes add column text text default 'new'");
  expect(ask([1])).toEqual([{ id: 1, text: 'new' }]);
});

it('goes on over a new connection where the old one is gone', async () => {
  const { db, ask } = await open(temporaryUrl().url);
  await ask([1]);
  const connection: { close(): void; __knex__disposed?: string } =
    await db.client.acquireConnection();
  connection.close();
  connection.__knex__disposed = 'closed by the test';
  await db.client.releaseConnection(connection);
  expect(await ask([1])).toEqual([{ id: 1, text: 'one' }]);
  expect(ask([2])).toEqual([{ id: 2, text: 'two' }]);
});

it('fails where there is no database any more', async () => {
  const { db, ask } = await open();
  await ask([1]);
  await db.destroy();
  await expect(async () => ask([1])).rejects.toThrow();
});

it('treats a value as a value', async () => {
  const { ask } = await open();
  expect(await ask(["1' or '1'='1"])).toEqual([]);
});
