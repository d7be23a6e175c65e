import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createServer } from '../../../src/runtime/server.ts';
import { talk } from '../app/talk.ts';

it('lets go of a request once it is answered, while its connection stays open', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => Promise<void>;
  const kept: WeakRef<object>[] = [];
  const server = createServer((req, res) => {
    kept.push(new WeakRef(req), new WeakRef(res));
    res.end('done');
  });
  const { port } = await server.listen(0);
  const socket = connect({ port, host: '127.0.0.1' });
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve());
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  });
  await collect({ type: 'major', execution: 'async' });
  expect(socket.readyState).toBe('open');
  expect(kept.map((each) => each.deref())).toEqual([undefined, undefined]);
  socket.destroy();
  await server.close();
});

it.each([
  ['lacks a host', 'GET / HTTP/1.1\r\n\r\nGARBAGE\r\n\r\n', 400],
  [
    'asks to close',
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n',
    200,
  ],
  [
    'expects what there is not',
    'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\nGARBAGE\r\n\r\n',
    417,
  ],
])('nothing follows the answer to a request that %s', async (_what, bytes, status) => {
  const server = createServer((_req, res) => void res.end('done'));
  const { port } = await server.listen(0);
  const answer = await talk(port, bytes);
  await server.close();
  expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toEqual([`HTTP/1.1 ${status}`]);
});
