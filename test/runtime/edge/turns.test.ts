import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createServer } from '../../../src/runtime/server.ts';

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
