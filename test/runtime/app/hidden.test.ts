import { describe, expect, it } from 'vitest';
import { itemsContract, itemsOptions, limit } from './items-contract.ts';
import { start } from './start.ts';
import { statusOf, talk } from './talk.ts';

const HEADERS = 'Host: localhost\r\nConnection: close\r\n';
const production = {
  environment: 'production',
  allowedHosts: ['localhost'],
  requireHttps: false,
} as const;
const cors = { origins: ['https://app.example'] };

function service(changes: Parameters<typeof itemsContract>[0] = {}) {
  const contract = itemsContract({ limits: [limit('default', 1000)], ...changes });
  return start(contract, { ...itemsOptions(), ...production, cors });
}

/** The whole answer without what differs between any two: request id, date and counters. */
function faceOf(answer: string): string {
  return answer
    .replace(/\r\nX-Request-Id: .*/, '')
    .replace(/\r\nDate: .*/, '')
    .replace(/\r\nRateLimit: .*/, '')
    .replace(/"requestId":"[^"]*"/, '');
}

async function face(port: number, line: string, fields = ''): Promise<string> {
  const body = fields.startsWith('Content-Length') ? 'abc' : '';
  return faceOf(await talk(port, `${line} HTTP/1.1\r\n${HEADERS}${fields}\r\n${body}`));
}

const CALLERS = [
  '',
  'X-API-Key: wrong\r\n',
  'X-API-Key: a\r\nX-API-Key: b\r\n',
  'Authorization: Bearer write\r\n',
  'Origin: https://app.example\r\n',
  'Origin: https://app.example\r\nAccess-Control-Request-Method: GET\r\n',
  'Content-Length: 3\r\nContent-Type: text/plain\r\n',
  'Expect: 100-continue\r\nContent-Length: 3\r\n',
];

describe('in production', () => {
  it.each(['/docs', '/docs/', '/docs/swagger-ui.css', '/docs/init.js', '/openapi.json'])(
    '%s answers as an unknown path does',
    async (path) => {
      const { port } = await service();
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'PROPFIND']) {
        for (const fields of CALLERS) {
          expect(await face(port, `${method} ${path}`, fields)).toBe(
            await face(port, `${method} /nothing`, fields),
          );
        }
      }
    },
  );

  it('an internal operation answers whom its guard does not admit as an unknown path does', async () => {
    const { port } = await service();
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
      for (const fields of CALLERS) {
        expect(await face(port, `${method} /internal/metrics`, fields)).toBe(
          await face(port, `${method} /internal/nothing`, fields),
        );
      }
    }
  });

  it('an internal method beside public ones answers as a foreign method does', async () => {
    const { port } = await service();
    for (const fields of CALLERS) {
      expect(await face(port, 'DELETE /items/1', fields)).toBe(
        await face(port, 'PATCH /items/1', fields),
      );
    }
    expect(await face(port, 'PATCH /items/1')).toContain('Allow: GET, HEAD, PUT, OPTIONS');
  });

  it('an internal operation counts as an unknown path does', async () => {
    const { port } = await service({ limits: [limit('default', 3)] });
    const statuses: number[] = [];
    for (const path of ['/internal/metrics', '/x', '/internal/metrics', '/internal/metrics']) {
      statuses.push(statusOf(await talk(port, `GET ${path} HTTP/1.1\r\n${HEADERS}\r\n`)));
    }
    expect(statuses).toEqual([404, 404, 404, 429]);
  });

  it('an internal operation serves whom its guard admits', async () => {
    const { port } = await service();
    const answer = await face(port, 'GET /internal/metrics', 'X-API-Key: good\r\n');
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain('up 1');
    expect(statusOf(await face(port, 'DELETE /items/1', 'X-API-Key: good\r\n'))).toBe(204);
  });

  it('the own limits of an internal operation count for the admitted', async () => {
    const contract = itemsContract({ limits: [limit('default', 1000)] });
    const { metrics, ...others } = contract.operations;
    if (metrics === undefined) throw new Error('the contract has metrics');
    const operations = { ...others, metrics: { ...metrics, limits: [limit('metrics', 1)] } };
    const { port } = await start({ ...contract, operations }, { ...itemsOptions(), ...production });
    const ask = async (fields: string) =>
      statusOf(await face(port, 'GET /internal/metrics', fields));
    expect(await ask('')).toBe(404);
    expect(await ask('X-API-Key: good\r\n')).toBe(200);
    expect(await ask('X-API-Key: good\r\n')).toBe(429);
    expect(await ask('')).toBe(404);
  });

  it('public docs are served, and guarded ones to whom their guard admits', async () => {
    const docs = { ui: '/docs', document: '/openapi.json' };
    const open = await service({ docs: { ...docs, production: 'public' } });
    expect(statusOf(await face(open.port, 'GET /docs'))).toBe(200);
    const guard = { security: [{ key: [] }] };
    const closed = await service({ docs: { ...docs, production: 'guarded', guard } });
    expect(statusOf(await face(closed.port, 'GET /openapi.json'))).toBe(401);
    expect(statusOf(await face(closed.port, 'GET /openapi.json', 'X-API-Key: good\r\n'))).toBe(200);
  });
});

describe('in development', () => {
  it('the docs are served under a strict policy, each file from a fixed table', async () => {
    const { port, url } = await start(itemsContract(), itemsOptions());
    const page = await fetch(`${url}/docs`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const sources = (await page.text()).matchAll(/(?:src|href)="([^"]+)"/g);
    for (const [, path] of sources) expect((await fetch(url + path)).status).toBe(200);
    expect(await (await fetch(`${url}/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' });
    for (const path of [
      '/docs/package.json',
      '/docs/..%2fpackage.json',
      '/docs/%2e%2e/package.json',
    ]) {
      expect(statusOf(await face(port, `GET ${path}`))).toBeGreaterThanOrEqual(400);
    }
  });

  it('an internal operation shows itself', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    expect((await fetch(`${url}/internal/metrics`)).status).toBe(401);
  });
});
