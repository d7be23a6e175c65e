import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { RemoteDocument } from '../../../src/runtime/token/remote-document.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((closed) => server?.close(closed));
});

async function fetched(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((ready) => started.listen(0, '127.0.0.1', ready));
  const address = started.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const document = new RemoteDocument({
    url: new URL(`http://127.0.0.1:${port}/keys`),
    parse: (text) => text,
    maxAgeSeconds: 60,
    fetch: globalThis.fetch,
    now: () => new Date(),
  });
  return document.get();
}

test('a document is fetched over the wire', async () => {
  expect(await fetched((_request, response) => response.end('{"keys":[]}'))).toBe('{"keys":[]}');
});

test('a redirect is not followed', async () => {
  const moved = fetched((request, response) => {
    if (request.url === '/keys') response.writeHead(302, { location: '/other' });
    response.end('{"keys":[]}');
  });
  await expect(moved).rejects.toThrow('not available');
});

test('an endless answer is cut off', async () => {
  const endless = fetched((_request, response) => {
    response.on('error', () => undefined);
    const write = () => {
      if (!response.destroyed) response.write('x'.repeat(65_536), write);
    };
    write();
  });
  await expect(endless).rejects.toThrow('not available');
});

test('an answer that is no UTF-8 is refused', async () => {
  const broken = fetched((_request, response) => response.end(Uint8Array.of(0x22, 0xff, 0x22)));
  await expect(broken).rejects.toThrow('not available');
});
