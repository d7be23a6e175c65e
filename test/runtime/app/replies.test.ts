import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/runtime/logger.ts';
import { Problem } from '../../../src/runtime/problem/problem.ts';
import type { AppOptions, RequestFacts } from '../../../src/runtime/options.ts';
import type { OperationSpec } from '../../../src/runtime/contract.ts';
import type { HandlerRequest, Reply } from '../../../src/runtime/types.ts';
import { buildContract } from './build-contract.ts';
import { start } from './start.ts';

const user = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer' },
    at: { type: 'string' },
    friends: {
      type: 'array',
      items: { type: 'object', additionalProperties: false, properties: { id: {} } },
    },
  },
};

const responses: OperationSpec['responses'] = {
  '200': {
    content: { 'application/json': { kind: 'json', validator: 'response200' } },
    headers: { 'X-Total-Count': { required: false, validator: 'responseTotal' } },
  },
  '202': { content: { 'image/*': { kind: 'binary' }, 'text/csv': { kind: 'text' } }, headers: {} },
  '204': { content: {}, headers: {} },
  '4XX': {
    content: { 'application/problem+json': { kind: 'json' } },
    headers: { 'X-Needed': { required: true } },
  },
};

type Options = Partial<AppOptions<object, object>>;

async function answer(
  handler: (request: HandlerRequest) => unknown,
  options: Options = {},
  init: RequestInit = {},
) {
  const contract = buildContract({
    operations: { get: { method: 'GET', path: '/', responses } },
    schemas: { get: { response200: user, responseTotal: { type: 'integer' } } },
  });
  const { url } = await start(contract, { handlers: { get: handler }, ...options });
  return fetch(`${url}/`, init);
}

const reply = (value: Reply) => () => value;

describe('a reply', () => {
  it('loses what its closed schemas do not have, in every mode', async () => {
    const at = new Date(0);
    const body = { id: 1, at, password: 'hunter2', friends: [{ id: 2, email: 'x' }] };
    for (const responseValidation of ['enforce', 'log', 'off'] as const) {
      const response = await answer(reply({ status: 200, body }), { responseValidation });
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ id: 1, at: at.toISOString(), friends: [{ id: 2 }] });
    }
    expect(body.password).toBe('hunter2');
  });

  it.each([
    ['a body that breaks its schema', { status: 200, body: { id: 'x' } }],
    ['a missing body', { status: 200 }],
    ['a body where there is none', { status: 204, body: {} }],
    ['an undeclared header', { status: 200, body: { id: 1 }, headers: { 'X-Secret': '1' } }],
    [
      'a header that breaks its schema',
      { status: 200, body: { id: 1 }, headers: { 'x-total-count': 'x' } },
    ],
    ['a missing header', { status: 404, body: {} }],
  ])('with %s is a 500 where enforced, and sent without it where logged', async (_name, value) => {
    const lines: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const enforced = await answer(reply(value));
    expect(enforced.status).toBe(500);
    expect(await enforced.json()).toMatchObject({ code: 'invalid-response' });
    const logged = await answer(reply(value), { responseValidation: 'log', logger });
    expect(logged.status).toBe(value.status);
    expect(logged.headers.get('x-secret')).toBeNull();
    expect(lines.join('')).toContain('breaks the contract');
  });

  it.each([
    ['an undeclared status', { status: 201, body: {} }],
    ['no status', { body: {} }],
    ['nothing', undefined],
    ['an undeclared type', { status: 202, type: 'text/html', body: '<p>' }],
    ['a type that it does not name', { status: 202, body: 'a' }],
    ['a bigint', { status: 200, body: { id: 1n } }],
    ['a text that is none', { status: 202, type: 'text/csv', body: 7 }],
    [
      'a header that would split',
      { status: 200, body: { id: 1 }, headers: { 'X-Total-Count': 'a\r\nb' } },
    ],
  ])('with %s is a 500 in every mode', async (_name, value) => {
    for (const responseValidation of ['enforce', 'log', 'off'] as const) {
      const response = await answer(() => value, { responseValidation });
      expect(response.status).toBe(500);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('that holds itself is a 500', async () => {
    const body: Record<string, unknown> = { id: 1 };
    body['self'] = body;
    expect((await answer(reply({ status: 200, body }))).status).toBe(500);
  });

  it.each([
    ['bytes', () => new Uint8Array([1, 2, 3])],
    ['a Blob', () => new Blob([new Uint8Array([1, 2, 3])])],
    ['a web stream', () => new Blob([new Uint8Array([1, 2, 3])]).stream()],
    ['a Node stream', () => Readable.from([Buffer.from([1, 2]), Buffer.from([3])])],
    [
      'an async iterable',
      async function* () {
        yield new Uint8Array([1, 2, 3]);
      },
    ],
  ])('may be %s', async (_name, body) => {
    const response = await answer(() => ({ status: 202, type: 'image/png', body: body() }));
    expect(response.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
    const head = await answer(
      () => ({ status: 202, type: 'image/png', body: body() }),
      {},
      { method: 'HEAD' },
    );
    expect(head.status).toBe(202);
    expect(await head.text()).toBe('');
  });

  it('whose stream breaks ends the connection', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
      throw new Error('disk');
    };
    const response = await answer(() => ({ status: 202, type: 'image/png', body: broken() }));
    await expect(response.arrayBuffer()).rejects.toThrow();
  });

  it('whose stream nobody reads is let go of, broken or not', async () => {
    const missing = (): Readable => createReadStream('/nowhere/to/be/found');
    const image = { status: 202, type: 'image/png' };
    for (const [sent, method, status] of [
      [image, 'HEAD', 202],
      [{ ...image, status: 299 }, 'GET', 500],
      [{ ...image, headers: { 'X-Unknown': '1' } }, 'GET', 500],
    ] as const) {
      const bodies: Readable[] = [];
      const handler = (): Reply => {
        const body = missing();
        bodies.push(body);
        return { ...sent, body };
      };
      expect((await answer(handler, {}, { method })).status).toBe(status);
      expect(bodies.map(({ destroyed }) => destroyed)).toEqual([true]);
    }
  });

  it('arrives as it was written, whatever alphabet it is in', async () => {
    for (const at of ['plain', 'Grüße', '日本', '🦉', '\u0000\u007f', '']) {
      const sent = await answer(reply({ status: 200, body: { id: 1, at } }));
      const bytes = new Uint8Array(await sent.clone().arrayBuffer());
      expect(sent.headers.get('content-length')).toBe(String(bytes.length));
      expect(await sent.json()).toEqual({ id: 1, at });
    }
  });

  it('has the charset of its text', async () => {
    const response = await answer(reply({ status: 202, type: 'text/csv', body: 'ü' }));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await response.text()).toBe('ü');
  });
});

describe('a handler that throws', () => {
  it('a documented problem is answered with it', async () => {
    const response = await answer(() => {
      throw new Problem('conflict', { detail: 'taken', headers: { 'Retry-After': '1' } });
    });
    expect(response.status).toBe(409);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({ code: 'conflict', detail: 'taken' });
  });

  it('does not frame the message', async () => {
    const headers = { 'Transfer-Encoding': 'chunked', 'Content-Length': '1', 'X-Request-Id': 'x' };
    const response = await answer(() => {
      throw new Problem('conflict', { headers });
    });
    expect(response.headers.get('transfer-encoding')).toBeNull();
    expect(response.headers.get('x-request-id')).not.toBe('x');
    expect(await response.json()).toMatchObject({ code: 'conflict' });
  });

  it('is answered although the log cannot be written to', async () => {
    const write = (): never => {
      throw new Error('no space left on device');
    };
    const response = await answer(() => Promise.reject(new Error('x')), {
      logger: pino({ level: 'info' }, { write }),
    });
    expect(response.status).toBe(500);
  });

  it('an undocumented problem is a 500 where enforced', async () => {
    const handler = (): never => {
      throw Problem.custom({ status: 507, code: 'disk-full', title: 'Disk full' });
    };
    expect((await answer(handler)).status).toBe(500);
    expect((await answer(handler, { responseValidation: 'log' })).status).toBe(507);
  });

  it('anything else is a 500 that says nothing of it; the log does', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const cause = Object.assign(new Error('SELECT hunter2 FROM x'), { bindings: ['s3cret'] });
    const told = Promise.withResolvers<RequestFacts>();
    const observe = told.resolve;
    const response = await answer(() => Promise.reject(cause), { logger, observe });
    await told.promise;
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/SELECT|hunter2|Error:|\.ts/);
    expect(lines.join('')).toContain('SELECT hunter2');
    expect(lines.join('')).not.toContain('s3cret');
  });

  it.each([null, undefined, 'text', 7])('%s is a 500', async (thrown) => {
    expect((await answer(() => Promise.reject<Reply>(thrown))).status).toBe(500);
  });
});

describe('renderProblem', () => {
  it('gives errors the shape of the contract', async () => {
    const response = await answer(
      reply({ status: 204 }),
      {
        renderProblem: ({ status, code }, { requestId }) => ({
          status,
          type: 'application/json',
          body: { error: { code, requestId } },
        }),
      },
      { method: 'DELETE' },
    );
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toMatchObject({ error: { code: 'method-not-allowed' } });
  });
});

describe('an error that cannot be told as it should', () => {
  it('is a 500 in the standard format', async () => {
    const renderProblem = (): never => {
      throw new Error('hunter2');
    };
    const rendered = await answer(reply({ status: 204 }), { renderProblem }, { method: 'DELETE' });
    expect(rendered.status).toBe(500);
    expect(await rendered.json()).toMatchObject({ code: 'internal-error' });
    const split = await answer(() => {
      throw new Problem('conflict', { headers: { 'X-A': 'a\r\nb' } });
    });
    expect(split.status).toBe(500);
    expect(await split.text()).not.toContain('hunter2');
  });
});

describe('a logger', () => {
  it('redacts what carries a credential, however deep', () => {
    const lines: string[] = [];
    const log = createLogger({ destination: { write: (line) => void lines.push(line) } });
    const fields = {
      password: 'hunter2',
      Authorization: 'hunter2',
      list: [{ accessToken: 'hunter2', refresh_token: 'hunter2', clientSecret: 'hunter2' }],
      'set-cookie': 'hunter2',
      headers: { 'x-api-key': 'hunter2', cookie: 'hunter2' },
      a: { b: { token: 'hunter2', 'set-cookie': 'hunter2' } },
    };
    log.info(fields, 'all');
    log.child({ requestId: '1', apiKey: 'hunter2' }).warn({ req: { headers: fields } });
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain('hunter2');
  });
});

describe('the log of a request', () => {
  it('has the template and the outcome, never the query or a credential', async () => {
    const lines: string[] = [];
    const told = Promise.withResolvers<RequestFacts>();
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const contract = buildContract({
      operations: { get: { method: 'GET', path: '/', responses } },
    });
    const { url } = await start(contract, {
      handlers: { get: reply({ status: 204 }) },
      logger,
      observe: told.resolve,
    });
    await fetch(`${url}/?api_key=hunter2`, { headers: { authorization: 'Bearer hunter2' } });
    expect(await told.promise).toMatchObject({ operationId: 'get', status: 204, code: null });
    expect(lines.join('')).not.toContain('hunter2');
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      route: '/',
      status: 204,
      operationId: 'get',
    });
  });
});

describe('the signal of a request', () => {
  it('is aborted when the client goes away', async () => {
    const gone = Promise.withResolvers<boolean>();
    const entered = Promise.withResolvers<void>();
    const client = new AbortController();
    const asked = answer(
      ({ context }) => {
        context.signal.addEventListener('abort', () => gone.resolve(true));
        entered.resolve();
        return gone.promise.then(() => ({ status: 204 }));
      },
      {},
      { signal: client.signal },
    );
    await entered.promise;
    client.abort();
    await expect(asked).rejects.toThrow();
    expect(await gone.promise).toBe(true);
  });
});
