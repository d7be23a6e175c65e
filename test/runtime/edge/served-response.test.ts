import { createServer as createNodeServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixedFields } from '../../../src/runtime/edge/fixed-fields.ts';
import type { App } from '../../../src/runtime/app.ts';
import { responseClass, ServedResponse } from '../../../src/runtime/edge/served-response.ts';
import { createServer } from '../../../src/runtime/server.ts';
import { buildContract } from '../app/build-contract.ts';
import { itemsContract, itemsOptions, limit } from '../app/items-contract.ts';
import { silentApp } from '../app/start.ts';
import { talk } from '../app/talk.ts';

const contract = itemsContract({ limits: [limit('default', 1000)] });
const FIELD = { required: false };
const cors = { origins: ['https://shop.example'] };

/** A guarded operation that says what the runtime says too. */
const price = buildContract({
  schemes: { key: { kind: 'apiKey', in: 'header', parameter: 'X-API-Key' } },
  operations: {
    getPrice: {
      method: 'GET',
      path: '/price',
      guard: { security: [{ key: [] }] },
      limits: [limit('default', 1000)],
      responses: {
        '204': { content: {}, headers: { 'Cache-Control': FIELD, RateLimit: FIELD } },
      },
    },
  },
});
const priceOptions = {
  handlers: {
    getPrice: () => ({
      status: 204,
      headers: { 'cache-control': 'max-age=5', ratelimit: 'mine' },
    }),
  },
  verifiers: { key: () => ({ subject: 'svc' }) },
};

interface Served {
  /** Set before the app is asked. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly app?: Promise<App>;
}

function items(): Promise<App> {
  return silentApp(contract, { cors, ...itemsOptions() });
}

/** One app twice: where its answers may begin with fields put together before, and where they never do. */
async function bothPorts({ headers = {}, app = items() }: Served = {}) {
  const handle = await app;
  const own = createServer(handle, { keepAliveTimeout: 5_000 });
  const nodes = createNodeServer({ keepAliveTimeout: 5_000 }, handle);
  for (const server of [own.http, nodes]) {
    server.prependListener('request', (_req, res) => {
      for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    });
  }
  const { port } = await own.listen(0);
  await new Promise<void>((resolve) => void nodes.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await own.close();
    nodes.close();
    await handle.shutdown();
  });
  return { own: port, nodes: (nodes.address() as AddressInfo).port };
}

/** Two requests on one connection, the last of which closes it; without what is never the same. */
async function answers(port: number, method: string, path: string, fields: string) {
  const start = `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${fields}`;
  const text = await talk(port, `${start}\r\n${start}Connection: close\r\n\r\n`);
  return text
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
    .replaceAll(/^Date: [^\r]*/gm, 'Date')
    .replaceAll(/\bt=\d+/g, 't')
    .replaceAll(/\br=\d+/g, 'r');
}

describe('an answer', () => {
  it.each([
    ['GET', '/items/1', ''],
    ['HEAD', '/items/1', ''],
    ['GET', '/items/x', ''],
    ['GET', '/nothing', ''],
    ['PUT', '/items/1', 'Content-Length: 0\r\n'],
    ['DELETE', '/items/1', 'X-API-Key: purge\r\n'],
    ['GET', '/items/1', 'Origin: https://shop.example\r\n'],
    ['OPTIONS', '/items/1', 'Origin: https://a.example\r\nAccess-Control-Request-Method: GET\r\n'],
  ])('to %s %s is the same, byte by byte, as from Node alone', async (method, path, fields) => {
    const { own, nodes } = await bothPorts();
    const expected = await answers(nodes, method, path, fields);
    expect(expected).toMatch(
      /^HTTP\/1\.1 \d{3} [^]*\r\nConnection: keep-alive\r\n[^]*HTTP\/1\.1 \d{3} /,
    );
    expect(await answers(own, method, path, fields)).toBe(expected);
  });

  it('has each field once where somebody set one before', async () => {
    const { own, nodes } = await bothPorts({
      headers: { 'X-Frame-Options': 'SAMEORIGIN', 'X-Theirs': '1' },
    });
    const expected = await answers(nodes, 'GET', '/items/1', '');
    expect(expected.match(/^x-frame-options: DENY\r$/gim)).toHaveLength(2);
    expect(await answers(own, 'GET', '/items/1', '')).toBe(expected);
  });

  it('has each field once where the handler says one that the runtime says too', async () => {
    const { own, nodes } = await bothPorts({ app: silentApp(price, priceOptions) });
    const expected = await answers(nodes, 'GET', '/price', 'X-API-Key: good\r\n');
    expect(expected).toMatch(/^HTTP\/1\.1 204 /);
    const said = expected.match(/^(?:cache-control|ratelimit): [^\r]*/gim);
    const once = ['Cache-Control: max-age=5', 'RateLimit: mine'];
    expect(said).toEqual([...once, ...once]);
    expect(await answers(own, 'GET', '/price', 'X-API-Key: good\r\n')).toBe(expected);
  });
});

it('begins with fields put together before in this version of Node', () => {
  expect(responseClass).toBe(ServedResponse);
});

it.each([
  ['X A', '1'],
  ['X-A', '1\r\nSet-Cookie: a=b'],
  ['X-A', '1\u0000'],
])('%j: %j is no field', (name, value) => {
  expect(() => fixedFields({ [name]: value })).toThrow(TypeError);
});
