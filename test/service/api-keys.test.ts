import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN_PASSWORD, runService, type Running } from './support/running-service.ts';

const SERVICE_KEY = 'a-key-of-the-monitoring-system';
const SERVICE_HASH = createHash('sha256').update(SERVICE_KEY).digest('hex');

let running: Running;
beforeAll(async () => {
  running = await runService({ SERVICE_KEYS: `prometheus:${SERVICE_HASH}:operator` });
});
afterAll(() => running.stop());

it('a key is shown once, works in header and query, and stops when revoked', async () => {
  const { call, person } = running;
  const { token } = await person('keyed');
  const json = { name: 'nightly', scopes: ['usage:read'] };
  const made = await call('POST', '/api-keys', { token, json });
  expect(made).toMatchObject({
    status: 201,
    body: { apiKey: { name: 'nightly', scopes: ['usage:read'] } },
  });
  const key = String(made.body.key);
  expect(key.startsWith(String(made.body.apiKey?.prefix))).toBe(true);

  const listed = await call('GET', '/api-keys', { token });
  expect(listed.headers.get('x-total-count')).toBe('1');
  expect(JSON.stringify(listed.body)).not.toContain(key);

  const byHeader = () => call('GET', '/usage/summary', { headers: { 'X-API-Key': key } });
  expect((await byHeader()).status).toBe(200);
  expect((await call('GET', `/usage/summary?api_key=${key}`)).status).toBe(200);
  expect((await byHeader()).body).toMatchObject({
    keyId: made.body.apiKey?.id,
    requests: 2,
    errors: 0,
  });

  const path = made.headers.get('location') ?? '';
  const stranger = await person('key-thief');
  expect((await call('DELETE', path, { token: stranger.token })).status).toBe(404);
  expect((await call('DELETE', path, { token })).status).toBe(204);
  expect((await byHeader()).status).toBe(401);
});

it('a key has no scope that its maker lacks', async () => {
  const { call, person, token: signIn } = running;
  await person('limited');
  const token = await signIn('limited', 'keys:write usage:read');
  const json = { name: 'greedy', scopes: ['items:read', 'reports:read', 'usage:read'] };
  const made = await call('POST', '/api-keys', { token, json });
  expect(made.body.apiKey?.scopes).toEqual(['usage:read']);
  const none = await call('POST', '/api-keys', {
    token,
    json: { ...json, scopes: ['reports:read'] },
  });
  expect(none.status).toBe(422);
  const past = { ...json, expiresAt: '2020-01-01T00:00:00Z' };
  expect(await call('POST', '/api-keys', { token, json: past })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/expiresAt' }] },
  });
  const headers = { 'X-API-Key': String(made.body.key) };
  expect((await call('GET', '/items', { headers })).status).toBe(403);
});

it('reports open to a token or to a key with the scope', async () => {
  const { call, person, token: signIn, apiKey } = running;
  const { token } = await person('reporter');
  expect((await call('GET', '/reports/usage', { token })).status).toBe(403);
  const admin = await signIn('root', '', ADMIN_PASSWORD);
  const key = await apiKey(admin, ['reports:read']);
  const report = await call('GET', '/reports/usage', { headers: { 'X-API-Key': key } });
  expect(report.status).toBe(200);
  expect(Number(report.body.requests)).toBeGreaterThan(3);
  expect(Number(report.body.errors)).toBeGreaterThan(0);
  expect((await call('GET', '/reports/usage', { token: admin })).status).toBe(200);
  const query = (text: string) => call('GET', `/reports/usage?${text}`, { token: admin });
  expect((await query('from=2026-02-02&to=2026-02-01')).status).toBe(422);
  expect((await query('from=2020-01-01&to=2026-02-01')).status).toBe(422);
  expect((await query('from=2026-02-30')).status).toBe(422);
});

it('partner orders need a token and a key of the same account', async () => {
  const { call, person, apiKey } = running;
  const { token } = await person('partner');
  const other = await person('other-partner');
  const key = await apiKey(token, ['orders:read']);
  const foreign = await apiKey(other.token, ['orders:read']);
  const json = { title: 'Lamp', price: 5, currency: 'EUR', status: 'sold' };
  await call('POST', '/items', { token, json });

  const ask = (bearer: string | null, partnerKey: string | null) =>
    call('GET', '/partner/orders', {
      ...(bearer === null ? {} : { token: bearer }),
      headers: partnerKey === null ? {} : { 'X-Partner-Key': partnerKey },
    });
  expect(await ask(token, key)).toMatchObject({
    status: 200,
    body: { items: [{ title: 'Lamp', price: 5 }], nextCursor: null },
  });
  expect((await ask(token, null)).status).toBe(401);
  expect((await ask(null, key)).status).toBe(401);
  expect((await ask(token, 'gw_wrong_key')).status).toBe(401);
  expect((await ask(token, foreign)).status).toBe(403);
});

it('metrics are for internal callers', async () => {
  const { call, token: signIn } = running;
  const good = await call('GET', '/internal/metrics', {
    headers: { 'X-Service-Key': SERVICE_KEY },
  });
  expect(good.status).toBe(200);
  expect(good.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(String(good.body)).toMatch(
    /^http_requests_total\{operation="register",status="202"\} \d+$/m,
  );
  const admin = await signIn('root', '', ADMIN_PASSWORD);
  expect((await call('GET', '/internal/metrics', { token: admin })).status).not.toBe(200);
  const wrong = await call('GET', '/internal/metrics', { headers: { 'X-Service-Key': 'wrong' } });
  expect(wrong.status).not.toBe(200);
});
