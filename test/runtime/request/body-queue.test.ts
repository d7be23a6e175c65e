import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JsonObject } from '../../../codegen/contract/model.ts';
import { generatedContract } from '../../parity/generated-contract.ts';
import { runApp, type RunningApp } from '../../parity/running-app.ts';

const COUNT = 40;

const operation = (operationId: string, more: JsonObject = {}): JsonObject => ({
  operationId,
  security: [],
  responses: { '204': { description: 'Done.' } },
  ...more,
});
const body = { required: true, content: { 'application/json': { schema: { type: 'integer' } } } };
const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Bursts', version: '1' },
  paths: {
    '/work': { post: operation('work', { requestBody: body }) },
    '/look': { get: operation('look') },
  },
};

let app: RunningApp;
let sockets: readonly Socket[];
/** What the handlers were called for, in order. */
let served: (number | 'look')[];
/** How the requests ended. */
let statuses: number[];
let onWork: (number: number) => void;

beforeEach(async () => {
  onWork = () => undefined;
  served = [];
  statuses = [];
  app = await runApp(await generatedContract(document), {
    handlers: {
      work: ({ body: number }: { readonly body: number }) => {
        served.push(number);
        onWork(number);
        return { status: 204 };
      },
      look: () => {
        served.push('look');
        return { status: 204 };
      },
    },
    observe: ({ status }) => void statuses.push(status),
  });
  sockets = await Promise.all(Array.from({ length: COUNT + 1 }, () => connected(app.port)));
  // The connections are accepted, and what is made on first use is there.
  const ready = answers(sockets);
  for (const [index, socket] of sockets.entries()) {
    if (index === 0) work(socket, 0);
    else look(socket);
  }
  await ready;
  served = [];
  statuses = [];
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await app.close();
});

async function connected(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

function look(socket = sockets[COUNT]): void {
  socket?.write('GET /look HTTP/1.1\r\nHost: localhost\r\n\r\n');
}

function work(socket: Socket, number: number, length = 1): void {
  const text = String(number).padStart(length);
  const head = 'POST /work HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
  socket.write(`${head}Content-Length: ${text.length}\r\n\r\n${text}`);
}

/** All at once, each over a connection of its own. */
function burst(length?: number): void {
  for (const [number, socket] of sockets.slice(0, COUNT).entries()) work(socket, number, length);
}

async function answers(some: readonly Socket[]): Promise<readonly string[]> {
  return Promise.all(some.map(async (socket) => String((await once(socket, 'data'))[0])));
}

it('lets a request without a body pass, and serves all of the burst in order', async () => {
  onWork = (number) => {
    if (number === 0) look();
  };
  const all = answers(sockets);
  burst();
  for (const answer of await all) expect(answer).toMatch(/^HTTP\/1\.1 204 /);
  expect(served.filter((each) => each !== 'look')).toEqual([...Array(COUNT).keys()]);
  expect(served.indexOf('look')).toBeLessThan(COUNT / 2);
});

it('takes up fewer of larger bodies at a time', async () => {
  onWork = (number) => {
    if (number === 0) look();
  };
  const all = answers(sockets);
  burst(20_000);
  for (const answer of await all) expect(answer).toMatch(/^HTTP\/1\.1 204 /);
  expect(served).toHaveLength(COUNT + 1);
  expect(served.indexOf('look')).toBeLessThan(8);
});

it('does not serve who is gone before the turn comes, and serves the others', async () => {
  onWork = (number) => {
    if (number === 0) sockets[COUNT - 1]?.destroy();
  };
  const all = answers(sockets.slice(0, COUNT - 1));
  burst();
  for (const answer of await all) expect(answer).toMatch(/^HTTP\/1\.1 204 /);
  expect(served).toEqual([...Array(COUNT - 1).keys()]);
  await app.send({ target: '/look' });
  expect(statuses.filter((status) => status !== 204)).toEqual([499]);
});
