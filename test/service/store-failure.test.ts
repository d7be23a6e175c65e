import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runService, type Person, type Running } from './support/running-service.ts';

const LOCK = fileURLToPath(new URL('support/lock-database.ts', import.meta.url));
const ITEM = { title: 'Brass desk lamp', price: 4950, currency: 'EUR' };

let running: Running;
let ada: Person;

beforeAll(async () => {
  running = await runService();
  ada = await running.person('ada');
});
afterAll(() => running.stop());

it('answers 503 while another process has the database locked, and goes on afterwards', async () => {
  const other = fork(LOCK, [`sqlite:${join(running.folder, 'gatewright.db')}`], {
    execArgv: ['-C', 'source'],
  });
  await once(other, 'message');
  const create = () => running.call('POST', '/items', { token: ada.token, json: ITEM });
  const refused = await create();
  expect(refused.status).toBe(503);
  expect(refused.body).toMatchObject({ code: 'service-unavailable' });
  expect(refused.headers.get('retry-after')).toBe('5');
  expect((await running.call('GET', '/health/live')).status).toBe(200);
  other.disconnect();
  await once(other, 'exit');
  expect((await create()).status).toBe(201);
});

it('stores no moment that RFC 3339 cannot write', async () => {
  for (const dueAt of ['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+23:59']) {
    const json = { ...ITEM, dueAt };
    const { status } = await running.call('POST', '/items', { token: ada.token, json });
    expect(status).toBe(422);
  }
});
