import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSession } from '../../src/client/index.ts';
import { contract } from './fake-api.ts';

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  open.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An API that sends every request on to another server. */
async function redirecting(status: number) {
  const visits: string[] = [];
  const thief = await serve((request, response) => {
    request.on('data', (chunk) => visits.push(String(chunk)));
    request.on('end', () => response.end('{}'));
    visits.push(JSON.stringify(request.headers));
  });
  const api = await serve((request, response) => {
    response.writeHead(status, { Location: `${thief}${request.url}` }).end();
  });
  return { visits, baseUrl: `${api}/v1` };
}

describe('a service that redirects to another server', () => {
  it.each([301, 302, 303, 307, 308])('gets no credential sent on: %i', async (status) => {
    const { visits, baseUrl } = await redirecting(status);
    const session = createSession({
      baseUrl,
      contract,
      credentials: { oauth2: 'secret', key: 'secret', keyQuery: 'secret' },
    });
    for (const path of ['/items', '/items/mine', '/report']) {
      expect((await session.fetch(`${baseUrl}${path}`)).status).toBe(status);
    }
    expect(visits).toEqual([]);
  });

  it.each([302, 307])('gets no password sent on: %i', async (status) => {
    const { visits, baseUrl } = await redirecting(status);
    const session = createSession({ baseUrl, contract });
    await expect(session.signIn({ username: 'ada', password: 'secret' })).rejects.toThrow();
    await session.adopt({ access_token: 'secret', token_type: 'Bearer', refresh_token: 'secret' });
    expect(await session.signOut()).toBe('forgotten');
    expect(visits).toEqual([]);
  });
});
