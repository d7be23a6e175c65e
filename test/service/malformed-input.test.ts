/** Malformed input of every kind: refused with a problem in the 4xx range, nothing stored, still alive. */
import { connect } from 'node:net';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../generated/index.ts';
import { openDatabase } from '../../src/identity/index.ts';
import { ADMIN_PASSWORD, runService, type Running } from './support/running-service.ts';

const ITEM = { title: 'Brass desk lamp', price: 4950, currency: 'EUR' };
const NEVER_STORED = ['users', 'items', 'api_keys', 'attachments', 'orders'];
const withBody = Object.entries(contract.operations).filter(([, { body }]) => body !== undefined);

let running: Running;
let token = '';
/** Another administrator, so that neither meets the limit on writes. */
let otherToken = '';
let itemId = '';
let userId = '';
let before = '';

beforeAll(async () => {
  running = await runService();
  token = await running.token('root', '', ADMIN_PASSWORD);
  userId = (await running.person('ada')).id;
  await running.call('PATCH', `/users/${userId}`, { token, json: { roles: ['admin'] } });
  otherToken = await running.token('ada');
  const item = await running.call('POST', '/items', { token, json: ITEM });
  itemId = String(item.body['id']);
  before = await stored();
});
afterAll(() => running.stop());

describe.each(withBody)('%s', (_id, { method, path, body, errorFormat }) => {
  const type = Object.keys(body?.content ?? {})[0] ?? '';
  const kinds: readonly (readonly [string, (test: Test) => Test])[] = [
    ['no body', (test) => test.set('content-type', type)],
    ['no content type', (test) => test.unset('content-type').send(Buffer.from('{}'))],
    ['another content type', (test) => test.set('content-type', 'application/xml').send('<a/>')],
    ['a broken content type', (test) => test.set('content-type', 'json').send('{}')],
    ['another charset', (test) => test.set('content-type', `${type}; charset=utf-16`).send('{}')],
    ['broken text', (test) => test.set('content-type', type).send('{"title": "a')],
    ['half an escape', (test) => test.set('content-type', type).send('%E0%A4%A=%')],
    [
      'bytes that are no UTF-8',
      (test) => test.set('content-type', type).send(Buffer.of(123, 34, 0xff, 34, 125)),
    ],
    [
      'another encoding',
      (test) => test.set('content-type', type).set('content-encoding', 'gzip').send('{}'),
    ],
    ['10 MB', (test) => test.set('content-type', type).send(Buffer.alloc(10 * 2 ** 20, 32))],
    [
      'nesting 20,000 deep',
      (test) => test.set('content-type', type).send('['.repeat(20_000) + ']'.repeat(20_000)),
    ],
    [
      'keys that reach for the prototype',
      (test) =>
        test.set('content-type', type).send('{"__proto__":{"admin":true},"constructor":{}}'),
    ],
  ];

  it.each(kinds)('refuses %s', async (_, malform) => {
    const target = path.replace('{itemId}', itemId).replace('{userId}', userId);
    const bearer = path.startsWith('/users') ? otherToken : token;
    const open = request(running.url)[method.toLowerCase() as 'post'](target);
    const test = open.serialize((body) => body).set('authorization', `Bearer ${bearer}`);
    const response = await malform(test).ok(() => true);
    expect(response.status, response.text).toBeGreaterThanOrEqual(400);
    expect(response.status, response.text).toBeLessThan(429);
    const expected = errorFormat === 'oauth2' ? 'application/json' : 'application/problem+json';
    expect(response.headers['content-type']).toBe(expected);
    expect(await stored()).toBe(before);
  });
});

describe('requests that no operation sees', () => {
  const lines: readonly (readonly [string, string, number])[] = [
    ['half an escape in the path', 'GET /items/%E0%A4 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400],
    ['a path that is no UTF-8', 'GET /items/%ff HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400],
    ['an unknown method', 'BREW /items HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 400],
    ['a known method that no path has', 'PROPFIND /items HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 405],
    ['no request at all', 'good day\r\n\r\n', 400],
    ['no host', 'GET /greeting HTTP/1.1\r\n\r\n', 400],
    ['two hosts', 'GET /greeting HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n', 400],
    ['a host of somebody else', 'GET /greeting HTTP/1.1\r\nHost: evil.example\r\n\r\n', 421],
    [
      'headers of 100 KB',
      `GET /greeting HTTP/1.1\r\nHost: 127.0.0.1\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`,
      431,
    ],
    [
      'a length that is no number',
      'POST /items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1x\r\n\r\n',
      400,
    ],
    [
      'both a length and chunks',
      'POST /items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ];

  it.each(lines)('refuses %s', async (_, text, status) => {
    const answer = await speak(text.replace(/Host: 127\.0\.0\.1(?=\r)/, `Host: ${host()}`));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(await stored()).toBe(before);
  });
});

it('lives on', async () => {
  await request(running.url).get('/health/ready').expect(200);
  await request(running.url).get('/me').set('authorization', `Bearer ${token}`).expect(200);
});

function host(): string {
  return new URL(running.url).host;
}

/** What came back for these bytes, until the connection was closed or an answer was whole. */
function speak(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      if (answer.endsWith('}')) socket.destroy();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
    socket.write(text);
  });
}

async function stored(): Promise<string> {
  const db = await openDatabase(`sqlite:${join(running.folder, 'gatewright.db')}`);
  try {
    const rows = await Promise.all(NEVER_STORED.map((table) => db(table).select().orderBy('id')));
    return JSON.stringify(rows);
  } finally {
    await db.destroy();
  }
}
