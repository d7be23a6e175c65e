import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp, type App } from '../../../src/runtime/app.ts';
import { createServer } from '../../../src/runtime/server.ts';
import { itemsContract, itemsOptions, limit } from './items-contract.ts';
import { SILENT } from './start.ts';
import { statusOf, talk } from './talk.ts';

type HandOn = (app: App, req: express.Request, res: express.Response, next: () => void) => void;

const handings: readonly (readonly [string, HandOn])[] = [
  ['with next', (app, req, res, next) => void app(req, res, next)],
  ['without next', (app, req, res) => void app(req, res)],
];

/** An app whose unknown paths may be asked for once by an address. */
async function itemsApp(): Promise<App> {
  const app = await createApp(itemsContract({ limits: [limit('default', 1)] }), {
    handlers: {},
    verifiers: {},
    environment: 'test',
    env: {},
    logger: SILENT,
    ...itemsOptions(),
  });
  onTestFinished(() => app.shutdown());
  return app;
}

async function listen(app: express.Express): Promise<number> {
  const server = createServer(app, { closeTimeout: 100 });
  onTestFinished(() => server.close());
  return (await server.listen(0)).port;
}

const ask = async (port: number, path: string, claimed = '1.1.1.1'): Promise<number> =>
  statusOf(
    await talk(
      port,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: ${claimed}\r\n\r\n`,
    ),
  );

describe.each(handings)('an app that a host hands requests on to, %s,', (_how, handOn) => {
  it('matches the target that was sent', async () => {
    const app = await itemsApp();
    const host = express();
    host.use((req, res, next) => {
      req.url = '/items/1';
      handOn(app, req, res, next);
    });
    const port = await listen(host);
    expect(await ask(port, '/items/1')).toBe(200);
    expect(await ask(port, '/nothing')).toBe(404);
  });

  it('trusts none of the proxies that the host trusts', async () => {
    const app = await itemsApp();
    const host = express().set('trust proxy', ['127.0.0.1']);
    host.use((req, res, next) => handOn(app, req, res, next));
    const port = await listen(host);
    expect([await ask(port, '/x', '1.1.1.1'), await ask(port, '/x', '2.2.2.2')]).toEqual([
      404, 429,
    ]);
  });
});

describe('an app', () => {
  it('that is told of a proxy later believes it from then on', async () => {
    const app = await itemsApp();
    const port = await listen(app);
    expect(await ask(port, '/x', '1.1.1.1')).toBe(404);
    expect(await ask(port, '/x', '2.2.2.2')).toBe(429);
    app.set('trust proxy', ['127.0.0.1']);
    expect(await ask(port, '/x', '2.2.2.2')).toBe(404);
  });

  it.each(['*', 'http://localhost/items/1'])('refuses the target %s', async (target) => {
    expect(await ask(await listen(await itemsApp()), target)).toBe(400);
  });
});
