import { expect, it, describe } from 'vitest';
import type { BasicCredential } from '../../../src/index.ts';
import { buildContract } from './build-contract.ts';
import { itemsContract, itemsOptions, limit } from './items-contract.ts';
import { start } from './start.ts';

const BODY = { 'content-type': 'application/json', authorization: 'Bearer write' };

describe('an operation', () => {
  it('is given decoded values and answers what the contract declares', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const response = await fetch(`${url}/items/7`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('etag')).toBe('"1"');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toEqual({ id: 7, title: 'x' });
  });

  it('takes the request id of the client and tells it', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const response = await fetch(`${url}/nothing`, { headers: { 'x-request-id': 'abc-1' } });
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    expect(await response.json()).toMatchObject({ requestId: 'abc-1', code: 'not-found' });
  });

  it('does not run for whom the guard denies', async () => {
    const calls: string[] = [];
    const { url } = await start(itemsContract(), itemsOptions(calls));
    const put = async (headers: Record<string, string>) => {
      const body = JSON.stringify({ id: 1, title: 'x' });
      const { status } = await fetch(`${url}/items/1`, {
        method: 'PUT',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
      return status;
    };
    expect(await put({})).toBe(401);
    expect(await put({ authorization: 'Bearer bad' })).toBe(401);
    expect(await put({ authorization: 'Bearer read' })).toBe(403);
    expect(await put({ 'x-api-key': 'wrong' })).toBe(401);
    expect(calls).toEqual([]);
    expect(await put({ authorization: 'Bearer write' })).toBe(200);
    expect(await put({ 'x-api-key': 'good' })).toBe(200);
    expect(calls).toEqual(['putItem', 'putItem']);
  });

  it('challenges, and keeps what it says of the guarded out of caches', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const headers = { authorization: 'Bearer read' };
    const response = await fetch(`${url}/items/1`, { method: 'PUT', headers });
    expect(response.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const granted = await fetch(`${url}/items/1`, {
      method: 'PUT',
      headers: BODY,
      body: '{"id":1,"title":"x"}',
    });
    expect(granted.headers.get('cache-control')).toBe('no-store');
  });

  it('answers all findings at once, without values', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const body = JSON.stringify({ title: 'hunter2-hunter2', extra: 1 });
    const response = await fetch(`${url}/items/1`, { method: 'PUT', headers: BODY, body });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).not.toContain('hunter2');
    expect(
      JSON.parse(text).errors.map((e: { pointer: string; rule: string }) => [e.pointer, e.rule]),
    ).toEqual(
      expect.arrayContaining([
        ['/id', 'required'],
        ['/extra', 'additionalProperties'],
        ['/title', 'maxLength'],
      ]),
    );
  });

  it('tells what cannot be decoded (400) from what breaks the schema (422)', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    expect((await fetch(`${url}/items/x`)).status).toBe(400);
    expect((await fetch(`${url}/items/0`)).status).toBe(422);
  });
});

describe('methods', () => {
  it('HEAD runs the guarded GET without its body', async () => {
    const calls: string[] = [];
    const { url } = await start(itemsContract(), itemsOptions(calls));
    const response = await fetch(`${url}/items/7`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe('20');
    expect(await response.text()).toBe('');
    expect(calls).toEqual(['getItem']);
    expect((await fetch(`${url}/items/x`, { method: 'HEAD' })).status).toBe(400);
  });

  it('that a path does not have are 405 with Allow', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const response = await fetch(`${url}/items/7`, { method: 'PATCH' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, PUT, OPTIONS');
  });

  it('OPTIONS is answered from the contract', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const response = await fetch(`${url}/items/7`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, PUT, OPTIONS');
    expect((await fetch(`${url}/nothing`, { method: 'OPTIONS' })).status).toBe(404);
  });
});

describe('CORS', () => {
  const cors = { origins: ['https://app.example'] };
  const preflight = { 'access-control-request-method': 'PUT' };

  it('answers a preflight from the matched path', async () => {
    const { url } = await start(itemsContract(), { ...itemsOptions(), cors });
    const headers = { origin: 'https://app.example', ...preflight };
    const response = await fetch(`${url}/items/7`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,PUT,DELETE');
    expect(response.headers.get('access-control-allow-headers')).toContain('X-API-Key');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('says nothing to another origin', async () => {
    const { url } = await start(itemsContract(), { ...itemsOptions(), cors });
    for (const origin of ['https://evil.example', 'null', 'https://app.example.evil.example']) {
      for (const method of ['GET', 'OPTIONS']) {
        const headers = { origin, ...preflight };
        const response = await fetch(`${url}/items/7`, { method, headers });
        expect([...response.headers.keys()].join()).not.toContain('access-control');
        expect(response.headers.get('vary')).toBe('Origin');
      }
    }
  });

  it('exposes what a page may read', async () => {
    const { url } = await start(itemsContract(), { ...itemsOptions(), cors });
    const response = await fetch(`${url}/items/7`, { headers: { origin: 'https://app.example' } });
    const exposed = response.headers.get('access-control-expose-headers')?.split(',');
    expect(exposed).toEqual(expect.arrayContaining(['X-Request-Id', 'RateLimit', 'ETag']));
  });

  it('is not there without origins', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const response = await fetch(`${url}/items/7`, { headers: { origin: 'https://app.example' } });
    expect(response.headers.get('vary')).toBeNull();
  });
});

describe('rate limits', () => {
  const limited = (specs: Readonly<Record<string, ReturnType<typeof limit>[]>>) => {
    const contract = itemsContract({ limits: [limit('default', 2)] });
    const operations = Object.fromEntries(
      Object.entries(contract.operations).map(([id, spec]) => [
        id,
        { ...spec, limits: specs[id] ?? [] },
      ]),
    );
    return { ...contract, operations };
  };

  it('stand in the answer and end in 429', async () => {
    const { url } = await start(limited({ getItem: [limit('items', 2)] }), itemsOptions());
    const first = await fetch(`${url}/items/1`);
    expect(first.headers.get('ratelimit-policy')).toBe('"items";q=2;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"items";r=1;t=\d+$/);
    await fetch(`${url}/items/1`);
    const third = await fetch(`${url}/items/1`);
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(third.headers.get('ratelimit')).toMatch(/r=0/);
    expect(await third.json()).toMatchObject({ code: 'rate-limited' });
  });

  it('of a principal count for whom the guard admitted, and by address for others', async () => {
    const calls: string[] = [];
    const specs = { putItem: [limit('writes', 1, 'principal')] };
    const { url } = await start(limited(specs), itemsOptions(calls));
    const put = async (authorization: string) => {
      const init = {
        method: 'PUT',
        headers: { ...BODY, authorization },
        body: '{"id":1,"title":"x"}',
      };
      return (await fetch(`${url}/items/1`, init)).status;
    };
    expect(await put('Bearer bad')).toBe(401);
    expect(await put('Bearer bad')).toBe(429);
    expect(await put('Bearer write')).toBe(200);
    expect(await put('Bearer write')).toBe(429);
    expect(calls).toEqual(['putItem']);
  });

  it('of a principal do not let a password be guessed', async () => {
    const contract = buildContract({
      schemes: { basic: { kind: 'basic' } },
      operations: {
        getSafe: {
          method: 'GET',
          path: '/safe',
          guard: { security: [{ basic: [] }] },
          limits: [limit('safe', 3, 'principal')],
        },
      },
    });
    const { url } = await start(contract, {
      handlers: { getSafe: () => ({ status: 200, body: {} }) },
      verifiers: {
        basic: ({ password }: BasicCredential) =>
          password === 'right' ? { subject: 'ada' } : null,
      },
    });
    const open = async (password: string) => {
      const authorization = `Basic ${Buffer.from(`ada:${password}`).toString('base64')}`;
      return (await fetch(`${url}/safe`, { headers: { authorization } })).status;
    };
    expect([await open('right'), await open('right')]).toEqual([200, 200]);
    expect([await open('a'), await open('b'), await open('c')]).toEqual([401, 401, 401]);
    expect(await open('right')).toBe(429);
  });

  it('count what is refused before anybody looks for the path', async () => {
    const { url } = await start(limited({}), itemsOptions());
    const statuses = [];
    for (const path of ['/%zz', '/%zz', '/%zz']) statuses.push((await fetch(url + path)).status);
    expect(statuses).toEqual([400, 400, 429]);
  });

  it('of the contract count unknown paths', async () => {
    const { url } = await start(limited({}), itemsOptions());
    const statuses = [];
    for (const path of ['/a', '/b', '/c']) statuses.push((await fetch(url + path)).status);
    expect(statuses).toEqual([404, 404, 429]);
  });
});

describe('a cookie credential', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 204],
    [{ origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }, 204],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{}, 403],
  ])('with %j is answered with %i', async (headers, status) => {
    const cors = { origins: ['https://app.example'] };
    const { url } = await start(itemsContract(), { ...itemsOptions(), cors });
    const sent = { cookie: '__Host-session=good', ...headers };
    // fetch does not let a caller write Origin and Sec-Fetch-Site.
    const { talk, statusOf } = await import('./talk.ts');
    const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
    const answer = await talk(
      Number(new URL(url).port),
      `POST /me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${lines.join('')}\r\n`,
    );
    expect(statusOf(answer)).toBe(status);
  });
});
