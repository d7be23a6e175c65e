import { connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../fuzz/runs.ts';
import { itemsContract, itemsOptions } from './items-contract.ts';
import { start } from './start.ts';
import { statusOf, talk } from './talk.ts';

const HEAD = 'Host: localhost\r\nConnection: close\r\n';
const AUTH = 'Authorization: Bearer write\r\nContent-Type: application/json\r\n';

async function service() {
  const calls: string[] = [];
  return { calls, ...(await start(itemsContract(), itemsOptions(calls))) };
}

describe('an attacker', () => {
  it('smuggles no second request behind a body that nobody read', async () => {
    const { port, calls } = await service();
    const hidden = 'GET /items/1 HTTP/1.1\r\nHost: localhost\r\n\r\n';
    await talk(
      port,
      `PUT /items/1 HTTP/1.1\r\n${HEAD}${AUTH.replace('write', 'bad')}Content-Length: ${hidden.length}\r\n\r\n${hidden}`,
    );
    expect(calls).toEqual([]);
  });

  it('smuggles no second request behind an expectation that was refused', async () => {
    const { port, calls } = await service();
    const hidden = 'GET /items/1 HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const answer = await talk(
      port,
      `PUT /items/1 HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
    );
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(calls).toEqual([]);
  });

  it('ends no process by resetting a connection that it asked a tunnel of', async () => {
    const { port, url } = await service();
    for (let round = 0; round < 50; round++) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.write('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', () => socket.resetAndDestroy());
        });
        socket.on('close', () => resolve());
      });
    }
    expect((await fetch(`${url}/items/1`)).status).toBe(200);
  });

  it('swaps no answers by pipelining a request without a host', async () => {
    const { port } = await service();
    const answer = await talk(
      port,
      'GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\nGET /items/1 HTTP/1.1\r\n\r\n',
    );
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 400']);
  });

  it('swaps no answers by pipelining a body that breaks', async () => {
    const options = itemsOptions();
    const { port } = await start(itemsContract(), {
      ...options,
      handlers: {
        ...options.handlers,
        getItem: () => nextTurn({ status: 200, body: { id: 1, title: 'late' } }),
      },
    });
    const answer = await talk(
      port,
      `GET /items/1 HTTP/1.1\r\nHost: localhost\r\n\r\nPUT /items/1 HTTP/1.1\r\n${HEAD}${AUTH}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`,
    );
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
  });

  it('pollutes no prototype', async () => {
    const { url } = await start(itemsContract(), itemsOptions());
    const bodies = [
      '{"__proto__":{"polluted":1},"id":1,"title":"x"}',
      '{"constructor":{"prototype":{"polluted":1}},"id":1,"title":"x"}',
    ];
    for (const body of bodies) {
      const headers = { authorization: 'Bearer write', 'content-type': 'application/json' };
      const response = await fetch(`${url}/items/1?__proto__[polluted]=1`, {
        method: 'PUT',
        headers,
        body,
      });
      expect(response.status).toBe(422);
    }
    expect({}).not.toHaveProperty('polluted');
  });

  it('splits no header with a request id', async () => {
    const { port } = await service();
    const answer = await talk(
      port,
      `GET /items/1 HTTP/1.1\r\n${HEAD}X-Request-Id: a%0d%0ab\r\n\r\n`,
    );
    expect(answer).toMatch(/x-request-id: [\da-f-]{36}\r\n/i);
  });

  it('overrides no method', async () => {
    const { port, calls } = await service();
    const answer = await talk(
      port,
      `POST /items/1?_method=GET HTTP/1.1\r\n${HEAD}X-HTTP-Method-Override: GET\r\n\r\n`,
    );
    expect(statusOf(answer)).toBe(405);
    expect(calls).toEqual([]);
  });

  it('rewrites no path with a header', async () => {
    const { port, calls } = await service();
    const fields =
      'X-Original-URL: /items/1\r\nX-Rewrite-URL: /items/1\r\nX-Forwarded-Prefix: /items\r\n';
    expect(statusOf(await talk(port, `GET /x HTTP/1.1\r\n${HEAD}${fields}\r\n`))).toBe(404);
    expect(calls).toEqual([]);
  });

  it('reaches no other host with X-Forwarded-Host', async () => {
    const { port } = await service();
    const sent = `GET /items/1 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nX-Forwarded-Host: localhost\r\n\r\n`;
    expect(statusOf(await talk(port, sent))).toBe(421);
  });

  it('gets past no guard with a credential in another place', async () => {
    const { port, calls } = await service();
    for (const fields of [
      'Cookie: Authorization=Bearer write; X-API-Key=good\r\n',
      'Proxy-Authorization: Bearer write\r\n',
      'Authorization: Bearer write\r\nAuthorization: Bearer write\r\n',
      'Authorization: Bearer\twrite\r\n',
      'X-API-Key: \r\n',
      'X_API_Key: good\r\n',
    ]) {
      const sent = `PUT /items/1?access_token=write&X-API-Key=good HTTP/1.1\r\n${HEAD}${fields}\r\n`;
      expect([fields, statusOf(await talk(port, sent))]).toEqual([fields, 401]);
    }
    expect(calls).toEqual([]);
  });

  it('makes a long pattern of segments cost no more than its length', async () => {
    const { port } = await service();
    const started = performance.now();
    expect(statusOf(await talk(port, `GET ${'/items'.repeat(1300)} HTTP/1.1\r\n${HEAD}\r\n`))).toBe(
      404,
    );
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it('is answered with a problem where Express finds no path in the target', async () => {
    const { port } = await service();
    for (const target of ['//@', '//%2e@#', '//[', '///@', '/\\@']) {
      const answer = await talk(port, `GET ${target} HTTP/1.1\r\n${HEAD}\r\n`);
      expect([target, answer]).toEqual([target, expect.stringMatching(/^HTTP\/1\.1 40[04] /)]);
      expect(answer).toContain('application/problem+json');
      expect(answer).toContain('X-Content-Type-Options: nosniff');
    }
  });

  it('stops the process with no request, and runs no guarded handler', async () => {
    const { port, calls } = await service();
    const method = fc.constantFrom(
      'GET',
      'PUT',
      'POST',
      'DELETE',
      'OPTIONS',
      'HEAD',
      'PATCH',
      'QUERY',
      'get',
      'X',
    );
    const piece = fc.constantFrom(
      '/',
      'items',
      '1',
      '..',
      '%2e',
      '%2F',
      '%',
      '?',
      '&',
      '=',
      '[',
      ']',
      '#',
      '\\',
      ';',
      'me',
      ' ',
      '\u0000',
      'é',
      '//',
      'http:',
      '@',
    );
    const target = fc.array(piece, { maxLength: 8 }).map((list) => `/${list.join('')}`);
    const field = fc.constantFrom(
      '',
      'Content-Length: 5\r\n',
      'Transfer-Encoding: chunked\r\n',
      'Content-Type: application/json\r\n',
      'Content-Type: multipart/form-data; boundary=x\r\n',
      'Authorization: Basic Og==\r\n',
      'Authorization: Bearer\r\n',
      'Cookie: a; =; __Host-session\r\n',
      'Expect: 100-continue\r\n',
      'Origin: null\r\n',
      'Accept: */*;q=x\r\n',
      'X-Request-Id: \r\n',
    );
    const request = fc.tuple(
      method,
      target,
      fc.array(field, { maxLength: 4 }),
      fc.string({ maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(request, async ([verb, path, fields, body]) => {
        const sent = `${verb} ${path} HTTP/1.1\r\n${HEAD}${fields.join('')}\r\n${body}\r\n0\r\n\r\n`;
        const answer = await talk(port, sent);
        const status = statusOf(answer);
        expect(status).toBeGreaterThanOrEqual(100);
        expect(status).toBeLessThan(500);
        if (status >= 400 && verb !== 'HEAD') expect(answer).toContain('application/problem+json');
      }),
      { numRuns: runs(150) },
    );
    expect(calls.filter((name) => name !== 'getItem')).toEqual([]);
    expect(statusOf(await talk(port, `GET /items/1 HTTP/1.1\r\n${HEAD}\r\n`))).toBe(200);
  });
});
