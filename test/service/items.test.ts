import { afterAll, beforeAll, expect, it } from 'vitest';
import { runService, type Running } from './support/running-service.ts';

const LAMP = {
  title: 'Brass desk lamp',
  description: 'Rewired in 2024.',
  sku: 'LAMP-0042',
  price: 4950,
  currency: 'EUR',
  quantity: 2,
  status: 'active',
  tags: ['lighting'],
  attributes: { material: 'brass' },
  dueAt: '2026-12-24T18:00:00.000Z',
};

let running: Running;
beforeAll(async () => {
  running = await runService();
});
afterAll(() => running.stop());

it('an item is added, read, replaced, changed and deleted by its owner', async () => {
  const { call, person } = running;
  const { token } = await person('seller');
  const created = await call('POST', '/items', { token, json: LAMP });
  expect(created).toMatchObject({ status: 201, body: { ...LAMP, attachmentCount: 0 } });
  const path = created.headers.get('location') ?? '';
  expect(path).toBe(`/items/${created.body.id}`);
  expect((await call('GET', path, { token })).body).toEqual(created.body);

  const replaced = await call('PUT', path, {
    token,
    json: { title: 'Lamp', price: 1, currency: 'EUR' },
  });
  expect(replaced).toMatchObject({
    status: 200,
    body: {
      title: 'Lamp',
      sku: null,
      quantity: 1,
      status: 'draft',
      tags: [],
      attributes: {},
      dueAt: null,
    },
  });
  const json = { quantity: 7, description: 'Now with a switch.' };
  const changed = await call('PATCH', path, { token, json });
  expect(changed).toMatchObject({ status: 200, body: { ...json, title: 'Lamp', price: 1 } });
  expect(
    (await call('PATCH', path, { token, json: { description: null } })).body.description,
  ).toBeNull();

  expect((await call('DELETE', path, { token })).status).toBe(204);
  expect((await call('GET', path, { token })).status).toBe(404);
  expect((await call('DELETE', path, { token })).status).toBe(404);
});

it('nobody sees or touches the items of somebody else', async () => {
  const { call, person } = running;
  const owner = await person('owner');
  const { token } = await person('stranger');
  const { headers } = await call('POST', '/items', { token: owner.token, json: LAMP });
  const path = headers.get('location') ?? '';
  const attempts = [
    await call('GET', path, { token }),
    await call('PUT', path, { token, json: LAMP }),
    await call('PATCH', path, { token, json: { title: 'Mine' } }),
    await call('DELETE', path, { token }),
  ];
  expect(attempts.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(await call('GET', '/items', { token })).toMatchObject({ body: { items: [] } });
  expect(await call('GET', path, { token: owner.token })).toMatchObject({
    body: { title: LAMP.title },
  });
});

it('a list is walked with its cursor and filtered', async () => {
  const { call, person } = running;
  const { token } = await person('lister');
  for (let index = 0; index < 5; index++) {
    const status = index % 2 === 0 ? 'draft' : 'active';
    await call('POST', '/items', { token, json: { ...LAMP, title: `100% lamp ${index}`, status } });
  }
  const titles: unknown[] = [];
  let cursor = '';
  do {
    const { body, headers } = await call('GET', `/items?limit=2${cursor}`, { token });
    expect(headers.get('x-total-count')).toBe('5');
    titles.push(...(body.items as unknown as { title: string }[]).map(({ title }) => title));
    cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
  } while (cursor !== '');
  expect(new Set(titles).size).toBe(5);
  expect(titles).toHaveLength(5);

  const total = async (query: string) =>
    (await call('GET', `/items?${query}`, { token })).headers.get('x-total-count');
  expect(await total('status=draft')).toBe('3');
  expect(await total('status=draft,active')).toBe('5');
  expect(await total('q=LAMP%203')).toBe('1');
  expect(await total('q=%25')).toBe('5');
  expect(await total('q=_')).toBe('0');
  expect(await total(`q=${encodeURIComponent("' or 1=1 --")}`)).toBe('0');
  expect((await call('GET', '/items?cursor=forged', { token })).status).toBe(422);
  expect((await call('GET', '/items?limit=0', { token })).status).toBe(422);
  expect((await call('GET', '/items?limit=two', { token })).status).toBe(400);
});

it('a sold item is recorded as an order and does not change any more', async () => {
  const { call, person } = running;
  const { token } = await person('sold');
  const { headers } = await call('POST', '/items', { token, json: LAMP });
  const path = headers.get('location') ?? '';
  const sell = () => call('PATCH', path, { token, json: { status: 'sold' } });
  const statuses = (await Promise.all([sell(), sell(), sell()])).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 409, 409]);
  expect((await call('PATCH', path, { token, json: { price: 1 } })).status).toBe(409);
});

it('bodies that break the contract are refused and nothing is stored', async () => {
  const { call, person } = running;
  const { token } = await person('breaker');
  const post = (json: unknown) => call('POST', '/items', { token, json });
  const broken = [
    { ...LAMP, price: -1 },
    { ...LAMP, price: 1.5 },
    { ...LAMP, price: '4950' },
    { ...LAMP, currency: 'euro' },
    { ...LAMP, ownerId: 'somebody' },
    { ...LAMP, tags: ['a', 'a'] },
    { ...LAMP, attributes: { material: { nested: true } } },
    { ...LAMP, dueAt: 'tomorrow' },
    { ...LAMP, title: 'line\nbreak' },
    { title: LAMP.title },
    [],
    null,
  ];
  for (const json of broken) expect((await post(json)).status).toBe(422);
  expect((await call('GET', '/items', { token })).headers.get('x-total-count')).toBe('0');
  const leap = await post({ ...LAMP, dueAt: '2026-12-31t23:59:60z' });
  expect(leap).toMatchObject({ status: 201, body: { dueAt: '2026-12-31T23:59:59.000Z' } });
});
