import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN_PASSWORD, runService, type Running } from './support/running-service.ts';

let running: Running;
let admin: string;
beforeAll(async () => {
  running = await runService();
  admin = await running.token('root', '', ADMIN_PASSWORD);
});
afterAll(() => running.stop());

async function moderator(name: string): Promise<{ id: string; token: string }> {
  const { id } = await running.person(name);
  const json = { roles: ['moderator'] };
  const { status } = await running.call('PATCH', `/users/${id}`, { token: admin, json });
  expect(status).toBe(200);
  return { id, token: await running.token(name) };
}

it('an administrator lists, searches and filters accounts', async () => {
  const { call, person } = running;
  await person('findable');
  const list = await call('GET', '/users?q=FINDABLE', { token: admin });
  expect(list).toMatchObject({
    status: 200,
    body: { items: [{ username: 'findable', status: 'active' }] },
  });
  expect(list.headers.get('x-total-count')).toBe('1');
  const admins = await call('GET', '/users?role=admin', { token: admin });
  expect(admins).toMatchObject({ body: { items: [{ username: 'root' }] } });
  expect((await call('GET', '/users?cursor=forged', { token: admin })).status).toBe(422);
});

it('people without the role see nobody', async () => {
  const { call, person } = running;
  const { token, id } = await person('curious');
  expect((await call('GET', '/users', { token })).status).toBe(403);
  expect((await call('GET', `/users/${id}`, { token })).status).toBe(403);
});

it('a role given or taken counts from the next request on', async () => {
  const { call } = running;
  const { id, token } = await moderator('mod');
  expect((await call('GET', '/users', { token })).status).toBe(200);
  await call('PATCH', `/users/${id}`, { token: admin, json: { roles: ['user'] } });
  expect((await call('GET', '/users', { token })).status).toBe(403);
});

it('a moderator disables people, but neither assigns roles nor touches administrators', async () => {
  const { call, person, token: signIn } = running;
  const { token, id: own } = await moderator('second-mod');
  const victim = await person('rude');
  const patch = (id: string, json: unknown) => call('PATCH', `/users/${id}`, { token, json });
  expect(await patch(victim.id, { status: 'disabled' })).toMatchObject({
    status: 200,
    body: { status: 'disabled' },
  });
  expect((await call('GET', '/me', { token: victim.token })).status).toBe(401);
  await expect(signIn('rude')).rejects.toThrow('invalid_grant');
  expect((await patch(own, { roles: ['admin'] })).status).toBe(403);
  expect((await patch(own, { permissions: ['users:delete'] })).status).toBe(403);
  const root = await call('GET', '/users?role=admin', { token });
  const rootId = String((root.body.items as unknown as { id: string }[])[0]?.id);
  expect((await patch(rootId, { status: 'disabled' })).status).toBe(403);
  expect((await call('DELETE', `/users/${victim.id}`, { token })).status).toBe(403);
});

it('the last administrator stays', async () => {
  const { call } = running;
  const { body } = await call('GET', '/me', { token: admin });
  const path = `/users/${body.id}`;
  expect((await call('DELETE', path, { token: admin })).status).toBe(409);
  expect((await call('PATCH', path, { token: admin, json: { roles: ['user'] } })).status).toBe(409);
  expect((await call('PATCH', path, { token: admin, json: { status: 'disabled' } })).status).toBe(
    409,
  );
});

it('a deleted account is gone with its items and tokens', async () => {
  const { call, person } = running;
  const { token, id } = await person('leaving');
  await call('POST', '/items', { token, json: { title: 'Lamp', price: 1, currency: 'EUR' } });
  expect((await call('DELETE', `/users/${id}`, { token: admin })).status).toBe(204);
  expect((await call('GET', '/items', { token })).status).toBe(401);
  expect((await call('GET', `/users/${id}`, { token: admin })).status).toBe(404);
  expect((await call('DELETE', `/users/${id}`, { token: admin })).status).toBe(404);
  expect((await call('GET', '/users/not-a-uuid', { token: admin })).status).toBe(422);
});
