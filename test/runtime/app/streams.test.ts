import { connect } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { OperationSpec } from '../../../src/runtime/contract.ts';
import type { RequestFacts } from '../../../src/runtime/options.ts';
import { buildContract } from './build-contract.ts';
import { start } from './start.ts';
import { talk } from './talk.ts';

const responses: OperationSpec['responses'] = {
  '200': {
    content: {
      'image/png': { kind: 'binary' },
      'application/jsonl': { kind: 'stream' },
      'text/event-stream': { kind: 'stream' },
    },
    headers: { 'X-Page': { required: false } },
  },
};

interface Streaming {
  readonly url: string;
  readonly port: number;
  readonly lines: readonly string[];
  readonly told: Promise<RequestFacts>;
}

/** An app that answers with a body; `told` once the request is over. */
async function streaming(body: () => unknown, type = 'image/png'): Promise<Streaming> {
  const lines: string[] = [];
  const told = Promise.withResolvers<RequestFacts>();
  const reply = () => ({ status: 200, type, headers: { 'X-Page': '1' }, body: body() });
  const address = await start(
    buildContract({ operations: { get: { method: 'GET', path: '/', responses } } }),
    {
      handlers: { get: reply },
      logger: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
      observe: told.resolve,
    },
  );
  return { ...address, lines, told: told.promise };
}

const broken = (): Error => new Error('disk hunter2');
const bytes = new Uint8Array([1, 2, 3]);

async function* throwing(...chunks: readonly unknown[]): AsyncGenerator<unknown> {
  yield* chunks;
  throw broken();
}

const never = (): Readable => new Readable({ read: () => undefined });

describe('a stream that breaks before its first byte', () => {
  it.each<readonly [string, () => unknown]>([
    ['an async iterable', () => throwing()],
    ['one whose chunks were empty', () => throwing(new Uint8Array(), '')],
    ['one of something else than bytes', () => Readable.from([{ secret: 'hunter2' }])],
    [
      'a Node stream',
      () =>
        new Readable({
          read: (): never => {
            throw broken();
          },
        }),
    ],
    ['a Node stream that was ended', () => never().destroy()],
    ['a web stream', () => new ReadableStream({ pull: () => Promise.reject(broken()) })],
    [
      'a locked web stream',
      () => {
        const stream = new ReadableStream({ pull: () => Promise.reject(broken()) });
        stream.getReader();
        return stream;
      },
    ],
  ])('is a problem: %s', async (_name, body) => {
    const { url, lines, told } = await streaming(body);
    const response = await fetch(url);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('x-page')).toBeNull();
    const text = await response.text();
    const requestId = response.headers.get('x-request-id');
    expect(JSON.parse(text)).toMatchObject({ code: 'internal-error', requestId });
    expect(text).not.toContain('hunter2');
    expect(await told).toMatchObject({ status: 500, code: 'internal-error', requestId });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(requestId);
  });

  it('leaves the connection as it was', async () => {
    const { port } = await streaming(() => throwing());
    const head = 'GET / HTTP/1.1\r\nHost: localhost\r\n';
    const answers = await talk(port, `${head}\r\n${head}Connection: close\r\n\r\n`);
    expect(answers.match(/HTTP\/1\.1 500 /g)).toHaveLength(2);
  });
});

describe('a stream', () => {
  it.each<readonly [string, () => unknown]>([
    ['no chunk', () => Readable.from([])],
    ['an empty one', () => Readable.from([new Uint8Array()])],
    ['an empty Blob', () => new Blob([])],
  ])('may hold %s', async (_name, body) => {
    const response = await fetch((await streaming(body)).url);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-page')).toBe('1');
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it('whose first chunk comes late arrives whole', async () => {
    const body = new PassThrough();
    const asked = Promise.withResolvers<void>();
    const { url } = await streaming(() => {
      asked.resolve();
      return body;
    });
    const answer = fetch(url);
    await asked.promise;
    setImmediate(() => body.write(bytes));
    const response = await answer;
    expect(response.status).toBe(200);
    body.write(bytes);
    body.end('text');
    const sent = new Uint8Array(await response.arrayBuffer());
    expect([...sent]).toEqual([...bytes, ...bytes, ...Buffer.from('text')]);
  });

  it('that is asked for with HEAD is let go of unread', async () => {
    const body = never();
    const { url, told } = await streaming(() => body);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    expect((await told).status).toBe(200);
    expect(body.destroyed).toBe(true);
  });
});

describe('a client that goes away', () => {
  const pending = (): { readonly body: () => unknown; readonly ended: Promise<unknown> } => {
    const ended = Promise.withResolvers<unknown>();
    return { body: () => new ReadableStream({ cancel: ended.resolve }), ended: ended.promise };
  };
  const node = (): { readonly body: () => unknown; readonly ended: Promise<unknown> } => {
    const ended = Promise.withResolvers<unknown>();
    const destroy = (_: unknown, done: () => void): void => {
      ended.resolve(null);
      done();
    };
    return { body: () => new Readable({ read: () => undefined, destroy }), ended: ended.promise };
  };

  it.each([
    ['a Node stream', node(), 'image/png'],
    ['a web stream', pending(), 'image/png'],
    ['a Node stream of events', node(), 'text/event-stream'],
    ['a web stream of events', pending(), 'text/event-stream'],
  ] as const)('ends %s that has not given a byte', async (_name, { body, ended }, type) => {
    const called = Promise.withResolvers<void>();
    const { port, lines, told } = await streaming(() => {
      called.resolve();
      return body();
    }, type);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await called.promise;
    socket.destroy();
    await ended;
    expect((await told).code).toBeNull();
    expect(lines).toEqual([]);
  });

  it('is told of as gone, although an iterable never gives a byte', async () => {
    const called = Promise.withResolvers<void>();
    const { port, told } = await streaming(async function* () {
      called.resolve();
      yield await new Promise<never>(() => undefined);
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await called.promise;
    socket.destroy();
    expect(await told).toMatchObject({ status: 499, code: null });
  });
});

describe('a stream of events', () => {
  it.each(['text/event-stream', 'Text/Event-Stream; charset=utf-8'])(
    'has its head before its first event: %s',
    async (type) => {
      const body = new PassThrough();
      const { url } = await streaming(() => body, type);
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/i);
      body.end('data: 1\n\n');
      expect(await response.text()).toBe('data: 1\n\n');
    },
  );

  it('that breaks ends the connection', async () => {
    const { url, lines, told } = await streaming(() => throwing(), 'text/event-stream');
    const response = await fetch(url);
    await expect(response.text()).rejects.toThrow();
    expect(await told).toMatchObject({ code: 'internal-error' });
    expect(lines).toHaveLength(1);
  });
});
