import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AnswerReader } from '../../bench/requests/load/answer-reader.ts';
import { load, type Load } from '../../bench/requests/load/load.ts';

const read = (...chunks: readonly string[]) => {
  const reader = new AnswerReader();
  return chunks.map((chunk) => reader.read(Buffer.from(chunk)));
};

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
const NO = 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n';

describe('the reader of answers', () => {
  it.each([
    ['a body of known length', [OK], [200]],
    ['a head in two parts', [OK.slice(0, 20), OK.slice(20)], [null, 200]],
    ['a body that comes later', [OK.slice(0, -1), OK.slice(-1)], [null, 200]],
    ['one answer after the other', [OK, NO], [200, 401]],
    [
      'a chunked body',
      ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n', '0\r\n\r\n'],
      [null, 200],
    ],
    ['no body', ['HTTP/1.1 204 No Content\r\n\r\n'], [204]],
  ])('waits for %s', (_what, chunks, statuses) => {
    expect(read(...chunks)).toEqual(statuses);
  });

  it('throws at what is no answer of HTTP/1.1', () => {
    expect(() => read('SSH-2.0-x\r\n\r\n')).toThrow('no answer of HTTP/1.1');
  });
});

describe('a load', () => {
  it('sends its requests in turn and counts the answers', async () => {
    const asked: string[] = [];
    const port = await serving((socket) => {
      socket.on('data', (bytes) => {
        asked.push(String(bytes));
        socket.write(OK);
      });
    });
    const loaded = await load({ ...task(port), requests: ['a', 'b', 'c'], connections: 1 });
    expect(loaded.answers).toBe(asked.length);
    expect(asked).toEqual(asked.map((_, index) => 'abc'[index % 3]));
    expect(loaded.p99).toBeGreaterThanOrEqual(loaded.p50);
  });

  it('fails where an answer has another status', async () => {
    const port = await serving((socket) => socket.on('data', () => socket.write(NO)));
    await expect(load(task(port))).rejects.toThrow('answers had the status 401, not 200');
  });

  it('fails where too many answers have the status that a few may have', async () => {
    const port = await serving((socket) => socket.on('data', () => socket.write(NO)));
    await expect(load({ ...task(port), spared: 401 })).rejects.toThrow('status 401, not 200');
  });

  it('fails where the server stops answering', async () => {
    const port = await serving((socket) => socket.on('data', () => undefined));
    const impatient = { ...task(port), patienceSeconds: 0.1 };
    await expect(load(impatient)).rejects.toThrow('the server has stopped answering');
  });

  it('fails where the server ends a connection', async () => {
    const port = await serving((socket) => socket.on('data', () => socket.end()));
    await expect(load(task(port))).rejects.toThrow('the server ended a kept connection');
  });
});

function task(port: number): Load {
  const common = {
    connections: 2,
    warmUpSeconds: 0,
    statuses: [200],
    spared: null,
    patienceSeconds: 20,
    least: 1,
  };
  return { ...common, port, requests: ['x'], seconds: 0.2 };
}

/** The port of a server that is given each socket; it ends with the test. */
async function serving(accept: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => socket.destroy());
    accept(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
