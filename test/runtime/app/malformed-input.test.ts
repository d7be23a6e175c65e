import { describe, expect, it } from 'vitest';
import { itemsContract, itemsOptions } from './items-contract.ts';
import { start } from './start.ts';
import { statusOf, talk } from './talk.ts';

const AUTH = 'Host: localhost\r\nAuthorization: Bearer write\r\n';
const JSON_TYPE = 'Content-Type: application/json\r\n';

function put(fields: string, body: string | Buffer = ''): Buffer {
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  const head = `PUT /items/1 HTTP/1.1\r\n${AUTH}Connection: close\r\n${fields}${length}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

const gets = (target: string, fields = ''): string =>
  `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${fields}\r\n`;

const MALFORMED: readonly (readonly [string, number, string | Buffer])[] = [
  ['broken JSON', 400, put(JSON_TYPE, '{"id":')],
  ['no JSON at all', 400, put(JSON_TYPE, '<xml/>')],
  ['a byte order mark', 400, put(JSON_TYPE, '\ufeff{"id":1,"title":"x"}')],
  ['JSON that is no UTF-8', 400, put(JSON_TYPE, Buffer.from([0x7b, 0xff, 0x7d]))],
  ['JSON nested 10,000 deep', 413, put(JSON_TYPE, '['.repeat(10_000))],
  ['JSON nested 500 deep', 400, put(JSON_TYPE, '['.repeat(500))],
  ['an integer beyond 2^53', 400, put(JSON_TYPE, '{"id":9007199254740993,"title":"x"}')],
  ['no body', 400, put(JSON_TYPE)],
  ['no content type', 415, put('', '{}')],
  ['a wrong content type', 415, put('Content-Type: text/plain\r\n', '{}')],
  ['a malformed content type', 415, put('Content-Type: application/json; charset\r\n', '{}')],
  ['two content types', 415, put(`${JSON_TYPE}${JSON_TYPE}`, '{}')],
  ['another charset', 415, put('Content-Type: application/json; charset=utf-16\r\n', '{}')],
  ['gzip', 415, put(`${JSON_TYPE}Content-Encoding: gzip\r\n`, '{}')],
  ['10 MB', 413, put(JSON_TYPE, 'x'.repeat(10_000_000))],
  [
    'a length of 10 GB',
    413,
    `PUT /items/1 HTTP/1.1\r\n${AUTH}${JSON_TYPE}Expect: 100-continue\r\nContent-Length: 10000000000\r\n\r\n`,
  ],
  [
    'chunks beyond the limit',
    413,
    `PUT /items/1 HTTP/1.1\r\n${AUTH}${JSON_TYPE}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n7d0\r\n${' '.repeat(2000)}\r\n0\r\n\r\n`,
  ],
  ['a body where none is declared', 415, gets('/items/1', 'Content-Length: 2\r\n').concat('{}')],
  ['a method that Node does not know', 400, 'BREW /items/1 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a method that the path does not have', 405, gets('/items/1').replace('GET', 'PROPFIND')],
  ['TRACE', 405, gets('/items/1').replace('GET', 'TRACE')],
  ['CONNECT', 400, 'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost:1\r\n\r\n'],
  ['broken escapes', 400, gets('/items/%')],
  ['escapes that are no UTF-8', 400, gets('/items/%ff')],
  ['a NUL', 400, gets('/items/%00')],
  ['dot segments', 400, gets('/items/../items/1')],
  ['encoded dot segments', 400, gets('/items/%2e%2e/x')],
  ['a backslash', 400, gets('/items\\1')],
  ['a fragment', 400, gets('/items/1#x')],
  ['an absolute-form target', 400, gets('http://localhost/items/1')],
  ['an absolute-form target without a path', 400, gets('http://localhost')],
  ['OPTIONS *', 400, gets('*').replace('GET', 'OPTIONS')],
  ['an authority for a path', 404, gets('//localhost/items/1')],
  ['a path of 9 KB', 414, gets(`/items/${'1'.repeat(9000)}`)],
  ['2,000 query parameters', 400, gets(`/items/1?${'a&'.repeat(2000)}`)],
  ['header fields of 20 KB', 431, gets('/items/1', `X-Long: ${'x'.repeat(20_000)}\r\n`)],
  ['no Host', 400, 'GET /items/1 HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two Hosts', 400, gets('/items/1', 'Host: localhost\r\n')],
  ['an unknown Host', 421, gets('/items/1').replace('localhost', 'evil.example')],
  ['HTTP/1.0 without Host', 400, 'GET /items/1 HTTP/1.0\r\n\r\n'],
  ['another expectation', 417, gets('/items/1', 'Expect: 200-ok\r\n')],
  [
    'a length and chunks',
    400,
    gets('/items/1', 'Content-Length: 2\r\nTransfer-Encoding: chunked\r\n'),
  ],
  ['two lengths', 400, gets('/items/1', 'Content-Length: 2\r\nContent-Length: 3\r\n')],
  ['a negative length', 400, gets('/items/1', 'Content-Length: -1\r\n')],
  ['an unknown transfer encoding', 400, gets('/items/1', 'Transfer-Encoding: xchunked\r\n')],
  ['a folded header', 400, gets('/items/1', 'X-A: b\r\n c\r\n')],
  ['a bare line feed in a header', 400, gets('/items/1', 'X-A: b\nX-B: c\r\n')],
  ['a space before the colon', 400, gets('/items/1', 'X-A : b\r\n')],
  ['no HTTP at all', 400, '\u0016\u0003\u0001\r\n\r\n'],
];

describe('malformed input', () => {
  it.each(MALFORMED)('%s is a problem of status %i', async (_name, status, message) => {
    const calls: string[] = [];
    const { port } = await start(itemsContract(), itemsOptions(calls));
    const answer = await talk(port, message);
    expect(statusOf(answer)).toBe(status);
    expect(answer).toMatch(/\r\ncontent-type: application\/problem\+json\r\n/i);
    expect(answer).toMatch(/\r\nx-request-id: \S+\r\n/i);
    expect(calls).toEqual([]);
    const next = await talk(port, gets('/items/1'));
    expect(statusOf(next)).toBe(200);
  });

  it('leaves nothing behind when the client goes away in the middle', async () => {
    const calls: string[] = [];
    const { port } = await start(itemsContract(), itemsOptions(calls));
    const { connect } = await import('node:net');
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `PUT /items/1 HTTP/1.1\r\n${AUTH}${JSON_TYPE}Content-Length: 100\r\n\r\n{"id"`,
        );
        socket.end();
      });
      socket.resume();
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
    });
    expect(calls).toEqual([]);
    expect(statusOf(await talk(port, gets('/items/1')))).toBe(200);
  });
});

describe('Expect: 100-continue', () => {
  const ask = (auth: string): string =>
    `PUT /items/1 HTTP/1.1\r\nHost: localhost\r\n${auth}${JSON_TYPE}Expect: 100-continue\r\nContent-Length: 22\r\n\r\n`;

  it('waits for the guard, and the connection of the denied is closed', async () => {
    const { port } = await start(itemsContract(), itemsOptions());
    const answer = await talk(port, ask(''));
    expect(statusOf(answer)).toBe(401);
    expect(answer).not.toContain('100 Continue');
    expect(answer).toMatch(/connection: close/i);
  });

  it('goes on for the admitted', async () => {
    const { port } = await start(itemsContract(), itemsOptions());
    const fields = 'Authorization: Bearer write\r\nConnection: close\r\n';
    const answer = await talk(port, `${ask(fields)}{"id":1,"title":"abc"}`);
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });
});
