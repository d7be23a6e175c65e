import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Contract } from '../../../src/runtime/contract.ts';
import type { RouterOptions } from '../../../src/runtime/options.ts';
import { createRouter } from '../../../src/runtime/router.ts';
import { createServer } from '../../../src/runtime/server.ts';
import { itemsContract, itemsOptions, limit } from './items-contract.ts';
import { SILENT } from './start.ts';
import { statusOf, talk } from './talk.ts';

async function mount(
  at: string,
  options: Partial<RouterOptions<object, object>> = {},
  contract: Contract = itemsContract({ basePath: '/v1' }),
  prepare: (host: express.Express) => void = () => undefined,
) {
  const router = await createRouter(contract, {
    handlers: {},
    verifiers: {},
    environment: 'test',
    env: {},
    logger: SILENT,
    ...itemsOptions(),
    ...options,
  });
  const host = express();
  prepare(host);
  host.use(at, router);
  host.use((_req, res) => {
    res.status(299).send('host');
  });
  const server = createServer(host, { closeTimeout: 100 });
  const address = await server.listen(0);
  onTestFinished(async () => {
    await server.close();
    await router.shutdown();
  });
  return address;
}

const ask = (port: number, path: string, fields = '') =>
  talk(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${fields}\r\n`);

describe('a router', () => {
  it('serves its contract below its base path', async () => {
    const { port } = await mount('/v1');
    expect(statusOf(await ask(port, '/v1/items/1'))).toBe(200);
    expect(statusOf(await ask(port, '/v1/nothing'))).toBe(404);
    expect(statusOf(await ask(port, '/items/1'))).toBe(299);
  });

  it('counts every credential that came, whatever its host did to the headers', async () => {
    const { port } = await mount('/v1', {}, undefined, (host) => {
      host.use((req, _res, next) => {
        req.headers['x-added'] = '1';
        req.headers.authorization = 'Bearer write';
        next();
      });
    });
    const put = (fields: string): Promise<string> =>
      talk(
        port,
        `PUT /v1/items/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${fields}Content-Length: 0\r\n\r\n`,
      );
    const good = 'Authorization: Bearer write\r\n';
    expect(statusOf(await put(good))).not.toBe(401);
    expect(statusOf(await put(good + good))).toBe(401);
    expect(statusOf(await put('Authorization: Bearer bad\r\n'))).toBe(401);
  });

  it('leaves unknown paths to the host where it is told so, untouched', async () => {
    const contract = itemsContract({ basePath: '/v1', limits: [limit('default', 1)] });
    const { port } = await mount('/v1', { unmatched: 'next' }, contract);
    for (const path of ['/v1/nothing', '/v1/items', '/v1/nothing']) {
      const answer = await ask(port, path);
      expect(statusOf(answer)).toBe(299);
      expect(answer).not.toMatch(/\r\n(x-request-id|ratelimit)/i);
    }
    const known = await ask(port, '/v1/items/1').then(statusOf);
    expect(known).toBe(200);
    const foreign = await talk(
      port,
      'PATCH /v1/items/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    expect(statusOf(foreign)).toBe(405);
  });

  it('lets the host answer for what is hidden, as for unknown paths', async () => {
    const contract = itemsContract({ basePath: '/v1', limits: [limit('default', 3)] });
    const options = {
      environment: 'production',
      unmatched: 'next',
      cors: { origins: ['https://app.example'] },
    } as const;
    const { port } = await mount('/v1', options, contract);
    const face = async (method: string, path: string, fields: string) => {
      const head = `${method} /v1${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`;
      return (await talk(port, `${head}Origin: https://app.example\r\n${fields}\r\n`)).replace(
        /\r\nDate: .*/,
        '',
      );
    };
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
      for (const fields of ['', 'X-API-Key: wrong\r\n']) {
        expect(await face(method, '/internal/metrics', fields)).toBe(
          await face(method, '/internal/nothing', fields),
        );
      }
    }
    const good = 'X-API-Key: good\r\n';
    expect(statusOf(await face('GET', '/internal/metrics', good))).toBe(299);
    const fresh = await mount('/v1', options, contract);
    const answer = await talk(
      fresh.port,
      `GET /v1/internal/metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${good}\r\n`,
    );
    expect(statusOf(answer)).toBe(200);
  });

  it.each([
    '/V1/items/1',
    '/v1//items/1',
    '/v1/./items/1',
    '/v1/x/../items/1',
    '/v1/%2e%2e/v1/items/1',
    '/v1/items/1/',
    '/v1/ITEMS/1',
    '/v1\\items\\1',
    'http://localhost/v1/items/1',
    '//localhost/v1/items/1',
    '/v1/items/1#x',
    '/%76%31/items/1',
  ])('runs no handler by another road: %s', async (path) => {
    for (const unmatched of ['deny', 'next'] as const) {
      const calls: string[] = [];
      const { port } = await mount('/v1', { ...itemsOptions(calls), unmatched });
      expect(statusOf(await ask(port, path))).not.toBe(200);
      expect(calls).toEqual([]);
    }
  });

  it('adds no header of the edge and does not ask for hosts', async () => {
    const { port } = await mount('/v1');
    const answer = (await ask(port, '/v1/items/1')).replace('localhost', 'any.example');
    expect(answer).not.toMatch(/content-security-policy|x-frame-options/i);
  });

  it('refuses to serve where it is mounted elsewhere', async () => {
    const calls: string[] = [];
    const { port } = await mount('/api', itemsOptions(calls));
    expect(statusOf(await ask(port, '/api/items/1'))).toBe(500);
    expect(calls).toEqual([]);
  });

  it('takes another base path, nested ones too', async () => {
    const { port } = await mount('/api/v2', { basePath: '/api/v2' });
    expect(statusOf(await ask(port, '/api/v2/items/1'))).toBe(200);
  });

  it('does not believe every proxy though the host does', async () => {
    const contract = itemsContract({ basePath: '/v1', limits: [limit('default', 1)] });
    const { port } = await mount('/v1', {}, contract, (host) => host.set('trust proxy', true));
    const first = await ask(port, '/v1/x', 'X-Forwarded-For: 1.1.1.1\r\n');
    const second = await ask(port, '/v1/x', 'X-Forwarded-For: 2.2.2.2\r\n');
    expect([statusOf(first), statusOf(second)]).toEqual([404, 429]);
  });

  it('says so where the body was read before it', async () => {
    const calls: string[] = [];
    const { port } = await mount('/v1', itemsOptions(calls), undefined, (host) => {
      host.use(express.json());
    });
    const body = '{"id":1,"title":"abc"}';
    const answer = await talk(
      port,
      `PUT /v1/items/1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer write\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(statusOf(answer)).toBe(500);
    expect(calls).toEqual([]);
  });

  it.each(['v1', '/v1/', '/', '/v1?x'])('refuses the base path %s', async (basePath) => {
    await expect(mount('/v1', { basePath })).rejects.toThrow('basePath');
  });
});
