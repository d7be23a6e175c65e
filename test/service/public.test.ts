import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runService, type Running } from './support/running-service.ts';

let running: Running;
beforeAll(async () => {
  running = await runService();
});
afterAll(() => running.stop());

it('greets strangers, and people by their name', async () => {
  const { call, person } = running;
  const { token } = await person('greeted');
  expect((await call('GET', '/greeting')).body).toEqual({ message: 'Hello, stranger.' });
  expect((await call('GET', '/greeting', { token })).body).toEqual({ message: 'Hello, greeted.' });
  expect((await call('GET', '/greeting', { token: 'bad' })).status).toBe(401);
});

it('answers probes under any host', async () => {
  const { call } = running;
  expect((await call('GET', '/health/live')).body).toEqual({ status: 'alive' });
  expect(await call('GET', '/health/ready')).toMatchObject({
    status: 200,
    body: { status: 'ready', checks: { database: 'ok' } },
  });
});

it('shows its docs outside production, without what is internal', async () => {
  const { call } = running;
  expect((await call('GET', '/docs')).status).toBe(200);
  const document = await call('GET', '/openapi.json');
  expect(document.body.paths).toHaveProperty(['/items']);
  expect(JSON.stringify(document.body)).not.toContain('/internal');
});

it('in production neither docs nor internal operations can be told from unknown paths', async () => {
  const { url, stop } = await runService({
    NODE_ENV: 'production',
    PUBLIC_URL: 'http://api.example.com',
    REQUIRE_HTTPS: 'false',
    ALLOWED_HOSTS: 'api.example.com',
    TOKEN_SECRET: '0123456789abcdef0123456789abcdef',
  });
  const unknown = await shown(`${url}/no/such/path`);
  expect(unknown).toMatchObject({ status: 404, body: { code: 'not-found' } });
  for (const path of ['/docs', '/openapi.json', '/internal/metrics']) {
    expect(await shown(`${url}${path}`)).toEqual(unknown);
  }
  await stop();
});

/** What a client can tell an answer by. */
async function shown(url: string): Promise<Record<string, unknown>> {
  const sent = request(url, { headers: { Host: 'api.example.com' } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = JSON.parse((await response.toArray()).join('')) as Record<string, unknown>;
  delete body['requestId'];
  delete body['instance'];
  return { status: response.statusCode, body, headers: Object.keys(response.headers) };
}
