import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createServer } from '../../../src/runtime/server.ts';
import { itemsContract, itemsOptions, limit } from './items-contract.ts';
import { start } from './start.ts';
import { statusOf, talk } from './talk.ts';

const get = (path: string, fields = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${fields}\r\n`;

describe('HTTPS', () => {
  const production = { environment: 'production', allowedHosts: ['localhost'] } as const;

  it('is required in production, without a redirect', async () => {
    const { port } = await start(itemsContract(), { ...itemsOptions(), ...production });
    const answer = await talk(port, get('/items/1'));
    expect(statusOf(answer)).toBe(403);
    expect(answer).toContain('https-required');
    expect(answer).not.toMatch(/\r\nlocation:/i);
    expect(answer).not.toMatch(/strict-transport-security/i);
  });

  it('is believed of a trusted proxy only', async () => {
    const fields = 'X-Forwarded-Proto: https\r\n';
    const direct = await start(itemsContract(), { ...itemsOptions(), ...production });
    expect(statusOf(await talk(direct.port, get('/items/1', fields)))).toBe(403);
    const trustProxy = ['127.0.0.1'];
    const behind = await start(itemsContract(), { ...itemsOptions(), ...production, trustProxy });
    const answer = await talk(behind.port, get('/items/1', fields));
    expect(statusOf(answer)).toBe(200);
    expect(answer).toMatch(/\r\nstrict-transport-security: max-age=31536000\r\n/i);
  });

  it('and hosts are not asked of probes', async () => {
    const probes = ['getItem'];
    const { port } = await start(itemsContract(), { ...itemsOptions(), ...production, probes });
    const probe = get('/items/1').replace('localhost', '10.0.0.7:3000');
    expect(statusOf(await talk(port, probe))).toBe(200);
    expect(statusOf(await talk(port, get('/nothing')))).toBe(403);
  });
});

describe('the address of a client', () => {
  it('is never what an untrusted one claims', async () => {
    const contract = itemsContract({ limits: [limit('default', 1)] });
    const { port } = await start(contract, itemsOptions());
    const ask = async (address: string) =>
      statusOf(await talk(port, get('/x', `X-Forwarded-For: ${address}\r\n`)));
    expect([await ask('1.1.1.1'), await ask('2.2.2.2')]).toEqual([404, 429]);
  });

  it('comes from a trusted proxy', async () => {
    const contract = itemsContract({ limits: [limit('default', 1)] });
    const { port } = await start(contract, { ...itemsOptions(), trustProxy: ['127.0.0.1'] });
    const ask = async (address: string) =>
      statusOf(await talk(port, get('/x', `X-Forwarded-For: ${address}\r\n`)));
    expect([await ask('1.1.1.1'), await ask('2.2.2.2'), await ask('1.1.1.1')]).toEqual([
      404, 404, 429,
    ]);
    expect([await ask('not an address'), await ask('nor this')]).toEqual([404, 429]);
  });
});

describe('a server', () => {
  it('tells that its port is taken', async () => {
    const { port } = await start(itemsContract(), itemsOptions());
    const second = createServer(() => undefined);
    await expect(second.listen(port)).rejects.toThrow('EADDRINUSE');
  });

  it('answers a request that does not come in time with 408', async () => {
    const server = createServer(() => undefined, { headersTimeout: 50, requestTimeout: 50 });
    const { port } = await server.listen(0);
    const answer = await talk(port, 'GET / HTTP/1.1\r\nHost: a\r\n');
    await server.close();
    expect(statusOf(answer)).toBe(408);
    expect(answer).toContain('request-timeout');
  });

  it('answers a malformed request after the one before it', async () => {
    const { port } = await start(itemsContract(), itemsOptions());
    const answer = await talk(port, 'GET /items/1 HTTP/1.1\r\nHost: localhost\r\n\r\nBREW\r\n\r\n');
    expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
  });

  it('finishes what is under way before it closes', async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const server = createServer((_req, res) => {
      entered.resolve();
      void release.promise.then(() => res.end('done'));
    });
    const { port } = await server.listen(0);
    const answer = talk(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await entered.promise;
    const closed = server.close();
    release.resolve();
    expect(await answer).toContain('done');
    await closed;
    await expect(
      new Promise((resolve, reject) =>
        connect(port, '127.0.0.1', () => resolve(null)).on('error', reject),
      ),
    ).rejects.toThrow('ECONNREFUSED');
  });
});
