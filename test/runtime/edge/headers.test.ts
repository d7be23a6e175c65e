import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedFields, NO_FIELDS } from '../../../src/runtime/edge/fixed-fields.ts';
import { AnswerHeaders } from '../../../src/runtime/edge/answer-headers.ts';
import { RequestHeaders } from '../../../src/runtime/request-headers.ts';
import { talk } from '../app/talk.ts';

const NAMES = ['host', 'cookie', 'set-cookie', 'x-key', 'authorization', 'constructor', 'toString'];

/** Answers with what it read of each name. */
const server = createServer({ requireHostHeader: false }, (req, res) => {
  const headers = new RequestHeaders(req, false);
  const read = NAMES.map((name) => [name, headers.values(name), headers.single(name) ?? null]);
  res.setHeader('Connection', 'close').end(JSON.stringify(read));
});

const name = fc.constantFrom(
  'Host',
  'host',
  'Cookie',
  'Set-Cookie',
  'X-Key',
  'x-key',
  'Authorization',
  '__proto__',
  'constructor',
  'Content-Type',
);
const fields = fc.array(fc.tuple(name, fc.constantFrom('a', 'b', '')), { maxLength: 6 });

describe('the headers of a request', () => {
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => void server.close());

  it('are all there, whatever Node joins or drops', async () => {
    const { port } = server.address() as AddressInfo;
    await fc.assert(
      fc.asyncProperty(fields, async (list) => {
        const lines = list.map(([key, value]) => `${key}: ${value}\r\n`).join('');
        const answer = await talk(port, `GET / HTTP/1.0\r\n${lines}\r\n`);
        const expected = NAMES.map((lower) => {
          const values = list.filter(([key]) => key.toLowerCase() === lower).map(([, v]) => v);
          return [lower, values, values.length === 1 ? values[0] : null];
        });
        expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toEqual(expected);
      }),
    );
  });
});

describe('the headers of an answer', () => {
  it('have each name once, the last value of it', () => {
    const headers = new AnswerHeaders(fixedFields({ 'Cache-Control': 'no-cache', 'X-A': '1' }));
    headers.add('X-B', '2');
    headers.set('cache-control', 'no-store');
    headers.set('WWW-Authenticate', ['Basic', 'Bearer']);
    expect(headers.table()).toEqual({
      'cache-control': 'no-store',
      'x-a': '1',
      'x-b': '2',
      'www-authenticate': 'Basic,Bearer',
    });
  });

  it('leave what they started with as it was', () => {
    const fixed = fixedFields({ 'X-A': '1' });
    new AnswerHeaders(fixed).set('X-A', '2');
    expect(fixed).toEqual({ flat: ['X-A', '1'], text: 'X-A: 1\r\n' });
  });

  it('vary by everything that was named, each once', () => {
    const headers = new AnswerHeaders(NO_FIELDS);
    headers.vary('Origin');
    headers.vary('accept, origin');
    expect(headers.table()).toEqual({ vary: 'Origin, accept' });
  });
});
